// Rows that are gone, rows that came twice, rows that contradict each other.

import { rowsWithout } from "../dataset/row-marks.ts";
import { columnOf, type Rows, rowsThat, type Table } from "../dataset/table.ts";
import { count, counted, percent } from "../numerals.ts";
import { commonColumns, nameBefore } from "./column-diff.ts";
import { missingIn } from "./column-values.ts";
import { findingOf, linesAt, softened, verb } from "./draft.ts";
import type { EditedCells } from "./edited-cells.ts";
import type { DataFinding } from "./finding.ts";
import { monthsInWords } from "./month-change.ts";
import type { ReviewInput } from "./review-input.ts";
import { hashesOf, RowSet, repeatsOf, rowSetOf } from "./row-hashes.ts";

/** The four rules about whole rows, in the order of their danger. */
export function rowFindings(input: ReviewInput, edits: EditedCells | null): readonly DataFinding[] {
  return [...emptied(input), ...removedRows(input, edits), ...duplicateRows(input), ...conflictingLabels(input)];
}

/** A file that only its header is left of; the whole dataset, or one of its files. */
function emptied({ base, head, options }: ReviewInput): readonly DataFinding[] {
  const level = options.levels.schema;
  const before = base?.table.rowCount ?? 0;
  const { blank = [] } = options;
  if (blank.length > 0) {
    const rowsOf = base === null ? null : rowsByFile(base.table);
    return blank.map((file) => {
      const had = rowsOf?.get(file) ?? 0;
      const message =
        had === 0
          ? `\`${file}\` is empty: nothing is in it, not even a header.`
          : `\`${file}\` was emptied: nothing is left in it, not even its header. It had ${counted(had, "row")}.`;
      return { ...findingOf({ rule: "rows/emptied", level, message, count: had }), file, line: 1 };
    });
  }
  if (head.table.rowCount === 0) {
    const had = base === null ? "" : ` It had ${counted(before, "row")}.`;
    const message = `The dataset is empty: no row is left under the header.${had}`;
    return before === 0 && base !== null
      ? []
      : [findingOf({ rule: "rows/emptied", level, message, count: before, at: { table: head.table, rows: [] } })];
  }
  if (base === null) return [];
  const rowsBefore = rowsByFile(base.table);
  return [...rowsByFile(head.table)]
    .filter(([file, rows]) => rows === 0 && (rowsBefore.get(file) ?? 0) > 0)
    .map(([file]) => {
      const had = rowsBefore.get(file) ?? 0;
      const message = `A file was emptied: no row is left under its header. It had ${counted(had, "row")}.`;
      return { ...findingOf({ rule: "rows/emptied", level, message, count: had }), file, line: 1 };
    });
}

function rowsByFile({ origin: { files, firstRows }, rowCount }: Table): ReadonlyMap<string, number> {
  return new Map(files.map((file, i) => [file, (firstRows[i + 1] ?? rowCount) - firstRows[i]]));
}

function removedRows(input: ReviewInput, edits: EditedCells | null): readonly DataFinding[] {
  const { base, head, rows, options } = input;
  // Without a key an edited row is one removed and one added; the edits know better.
  if (base === null || rows === null || edits === null || head.table.rowCount === 0) return [];
  const lost = [...edits.rekeyed.values()].reduce(
    (rest, rekeyed) => rowsWithout(rest, rekeyed.base, base.table.rowCount),
    edits.removed,
  );
  if (lost.length === 0) return [];
  const share = lost.length / base.table.rowCount;
  const months = monthsInWords(base.table, lost);
  if (lost.length === base.table.rowCount) {
    const keys = options.key.map((name) => `\`${name}\``).join(" and ");
    const why =
      keys === "" ? "none says the same as before" : `none has the same ${keys}; perhaps it is written in another way`;
    const message = `No row of the base is found again (${why}): all ${counted(lost.length, "row")} count as removed, and ${counted(edits.added.length, "row")} as added.`;
    return [findingOf({ rule: "rows/removed", level: options.levels.removedRows, message, count: lost.length })];
  }
  const message = [
    `${counted(lost.length, "row")} (${percent(share)}) ${verb(lost.length, "was", "were")} removed.`,
    copiesSentence(base.table, head.table, lost),
    months,
  ]
    .filter((part) => part !== "")
    .join(" ");
  const finding = findingOf({ rule: "rows/removed", level: options.levels.removedRows, message, count: lost.length });
  return [{ ...finding, lines: linesAt(base.table, lost, "base") }];
}

/** Dropping copies is harmless; a clean-up that drops more than copies is not. */
function copiesSentence(base: Table, head: Table, lost: Rows): string {
  const common = commonColumns(base, head);
  if (common.length === 0) return "";
  const contents = hashesOf(base, common);
  const kept = hashesOf(head, common);
  const found = rowSetOf(contents, lost);
  const isCopy = new Set<number>();
  for (let row = 0; row < head.rowCount; row++) {
    const first = found.first(row, kept);
    if (first >= 0) isCopy.add(first);
  }
  const copies = lost.filter((row) => isCopy.has(found.first(row, contents))).length;
  if (copies === lost.length)
    return `${verb(lost.length, "It was a copy", "All were copies")} of rows that stay, so no information is lost.`;
  return copies === 0
    ? `${verb(lost.length, "It was no copy", "None of them was a copy")} of a row that stays: what ${verb(lost.length, "it", "they")} said is lost.`
    : `${count(lost.length - copies)} of them ${verb(lost.length - copies, "was no copy", "were no copies")} of a row that stays: what they said is lost.`;
}

/** Rows that say the same in every column. With chance copies in the data, more of them are expected in more rows. */
function duplicateRows({ base, head, rows, options }: ReviewInput): readonly DataFinding[] {
  // Rows with keys of their own cannot be equal.
  if (rows !== null && options.key.length > 0 && rows.duplicates.head.length === 0) return [];
  const copies = copiesIn(head.table);
  const before = base === null ? 0 : copiesIn(base.table).length;
  const growth = base === null || base.table.rowCount === 0 ? 1 : head.table.rowCount / base.table.rowCount;
  const expected = before * Math.max(1, growth) ** 2;
  if (copies.length === 0 || (base !== null && copies.length - expected <= 3 * Math.sqrt(expected))) return [];
  const was = before === 0 ? "" : ` There ${verb(before, "was", "were")} ${count(before)} before.`;
  const share = percent(copies.length / head.table.rowCount);
  const message = `${counted(copies.length, "row")} (${share}) ${verb(copies.length, "repeats", "repeat")} another row in every column, so ${verb(copies.length, "it counts", "they count")} twice.${was}`;
  return [
    findingOf({
      rule: "rows/duplicate",
      level: softened(options.levels.schema),
      message,
      count: copies.length,
      at: { table: head.table, rows: copies },
    }),
  ];
}

/** All but the first of equal rows. */
function copiesIn(table: Table): Rows {
  const hashes = hashesOf(
    table,
    table.columns.map(({ name }) => name),
  );
  const seen = new RowSet(hashes, table.rowCount);
  return rowsThat(table.rowCount, (row) => seen.add(row) !== row);
}

/** Where features say little, rows with the same ones are expected; a contradiction is one where rows are told apart. */
const TELLING = 0.8;

/** With one or two features, equal ones are chance. */
const LEAST_FEATURES = 3;

function conflictingLabels({ base, head, columns, options }: ReviewInput): readonly DataFinding[] {
  const { target, features, levels } = options;
  if (target === null || features.length < LEAST_FEATURES || columnOf(head.table, target) === undefined) return [];
  const found = conflictsIn(head.table, features, target);
  if (found === null || found.rows.length === 0) return [];
  const nameIn = (name: string): string => nameBefore(columns, name);
  const before = base === null ? null : conflictsIn(base.table, features.map(nameIn), nameIn(target));
  // A measured target is never the same twice; of labels it is expected.
  if (before === null && !isLabel(head.table, target)) return [];
  const growth = base === null ? 1 : Math.max(1, head.table.rowCount / Math.max(1, base.table.rowCount));
  const expected = (before?.rows.length ?? 0) * growth ** 2;
  if (before !== null && found.rows.length - expected <= 3 * Math.sqrt(expected)) return [];
  const was = before === null || before.rows.length === 0 ? "" : ` There were ${count(before.rows.length)} before.`;
  const message = `Labels contradict each other: ${counted(found.rows.length, "row")} have the features of another row and another \`${target}\`.${was}`;
  return [
    findingOf({
      rule: "rows/conflicting-labels",
      level: softened(levels.schema),
      message,
      column: target,
      count: found.rows.length,
      at: { table: head.table, rows: found.rows },
    }),
  ];
}

const MOST_LABELS = 20;

function isLabel(table: Table, target: string): boolean {
  const column = columnOf(table, target);
  return column?.type === "text" || new Set(column?.values).size <= MOST_LABELS;
}

/** Null where the features tell too few rows apart for a contradiction to mean anything. */
function conflictsIn(table: Table, features: readonly string[], target: string): { readonly rows: Rows } | null {
  const present = features.filter((name) => columnOf(table, name) !== undefined);
  const column = columnOf(table, target);
  if (column === undefined || present.length === 0 || table.rowCount === 0) return null;
  const repeats = repeatsOf(table, present, TELLING);
  if (repeats === null) return null;
  const isMissing = missingIn(column);
  const labels = column.type === "number" ? column.values : column.codes;
  const conflicting = repeats.groups.flatMap((group) => {
    const labelled = group.filter((row) => !isMissing(row));
    return labelled.some((row) => labels[row] !== labels[labelled[0]]) ? labelled : [];
  });
  return { rows: Uint32Array.from(conflicting).toSorted() };
}
