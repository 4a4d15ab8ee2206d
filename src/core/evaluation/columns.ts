// What a column is, and whether the columns that a job names are there.

import { type Problem, UserError } from "../../errors.ts";
import { decimalsOf } from "../dataset/decimals.ts";
import { columnOf, placeOf, type Table, type TextColumn, textOf } from "../dataset/table.ts";
import { counted } from "../numerals.ts";
import { nearest } from "../spelling.ts";
import { splitColumns, type TrainingJob } from "./training-job.ts";

/** Texts in a column that otherwise holds numbers. */
export interface Strays {
  readonly rows: number;
  readonly first: { readonly text: string; readonly file: string; readonly line: number };
}

export interface ColumnFacts {
  readonly name: string;
  /** Null: not read. */
  readonly type: "number" | "text" | null;
  /** Null: none, or a column of texts throughout. */
  readonly strays: Strays | null;
}

export function columnFactsOf(table: Table, name: string, keys: readonly string[]): ColumnFacts {
  const column = columnOf(table, name);
  if (column === undefined) return { name, type: null, strays: null };
  // A key is allowed to be a mixture, and looking at a million of its texts takes time.
  const strays = column.type === "number" || keys.includes(name) ? null : straysOf(table, column);
  return { name, type: column.type, strays };
}

/** The few texts that keep a column from being numbers; null where less than half of its distinct values are numbers. */
export function straysOf(table: Table, column: TextColumn): Strays | null {
  const numbers = decimalsOf(column.dictionary);
  const strayLevels = numbers.reduce((sum, value) => sum + Number(Number.isNaN(value)), 0);
  if (2 * strayLevels >= numbers.length) return null;
  let rows = 0;
  let first = -1;
  for (let row = 0; row < table.rowCount; row++) {
    const code = column.codes[row];
    if (code < 0 || !Number.isNaN(numbers[code])) continue;
    rows++;
    if (first < 0) first = row;
  }
  if (first < 0) return null;
  return { rows, first: { text: textOf(column.dictionary, column.codes[first]), ...placeOf(table.origin, first) } };
}

/** A column, and the key of the config that names it. */
export interface NamedColumn {
  readonly key: string;
  readonly name: string;
}

/** The columns that a job cannot do without. */
export function columnsNamedBy(
  job: Pick<TrainingJob, "target" | "key" | "group" | "time" | "weight" | "split" | "models">,
): NamedColumn[] {
  const features = job.models.flatMap((model) => model.features ?? []);
  return [
    { key: "target", name: job.target },
    ...job.key.map((name) => ({ key: "data.key", name })),
    ...splitColumns(job).map((name) => ({ key: keyOf(job, name), name })),
    ...features.map((name) => ({ key: "data.features", name })),
  ];
}

function keyOf({ group, time, weight }: Pick<TrainingJob, "group" | "time" | "weight">, name: string): string {
  if (name === group) return "data.group";
  if (name === weight) return "data.weight";
  return name === time ? "data.time" : "data.holdout.column";
}

/** @throws {UserError} with every named column that the header lacks. */
export function requireColumns(
  named: readonly NamedColumn[],
  header: readonly string[],
  files: readonly { readonly path: string }[],
): void {
  const file = files[0]?.path ?? "";
  const problems = named
    .filter(({ name }) => !header.includes(name))
    .map(({ key, name }): Problem => {
      const close = nearest(name, header);
      const guess =
        close === null
          ? `It has ${counted(header.length, "column")}: ${listed(header)}.`
          : `Did you mean \`${close}\`?`;
      return {
        message: `there is no column \`${name}\`, which \`${key}\` names`,
        where: { file, line: 1 },
        hint: guess,
      };
    });
  if (problems.length > 0) throw new UserError("data", problems);
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 12).map((name) => `\`${name}\``);
  return names.length > shown.length ? `${shown.join(", ")} and ${names.length - shown.length} more` : shown.join(", ");
}
