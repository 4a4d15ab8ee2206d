// A file of predictions that the user's code wrote: read, matched to the holdout's rows, and checked to the last cell.

import { type Fault, type Place, UserError } from "../../errors.ts";
import { type ByteSource, readCsv, readHeader } from "../dataset/csv.ts";
import { numbersOf } from "../dataset/decimals.ts";
import { identitiesOf } from "../dataset/identity.ts";
import type { CsvOptions } from "../dataset/read-options.ts";
import { unitsOf } from "../dataset/row-match.ts";
import { type Column, columnNamed, columnOf, placeOf, type Table, textOf } from "../dataset/table.ts";
import type { Predicted } from "../metrics/predicted.ts";
import { count, counted } from "../numerals.ts";
import { nearest } from "../spelling.ts";
import { valuesAt } from "../stats/values-at.ts";
import { classPredictions, isProbability, PREDICTION } from "./class-predictions.ts";
import type { Holdout } from "./holdout.ts";

const ANY_CSV: CsvOptions = { delimiter: null, missingTexts: null };

export interface PredictionsWanted {
  /** The rows that were to be predicted. */
  readonly holdout: Pick<Holdout, "table" | "identities" | "classes">;
  readonly key: readonly string[];
  /** Whether the file may hold rows of other keys too: a file that the user keeps may, the answer of a command may not. */
  readonly others: boolean;
  /** Whose fault a wrong file is. */
  readonly fault: Fault;
}

export interface OwnPredictions {
  /** One per holdout row, in their order. */
  readonly predicted: Predicted;
  readonly notes: readonly string[];
}

/**
 * The predictions of a CSV file for the holdout's rows: by key where the file has the key's columns, else in row order.
 * @throws {UserError} naming the file, the line and the row of what is wrong
 */
export async function ownPredictions(file: ByteSource, wanted: PredictionsWanted): Promise<OwnPredictions> {
  const { fault, key, holdout } = wanted;
  const source: ByteSource = { path: file.path, open: () => notEmpty(file, fault) };
  const table = await blamed(fault, async () => {
    const header = await readHeader([source], ANY_CSV);
    requireColumns(file.path, header, wanted);
    const wantsColumn = (name: string): boolean =>
      name === PREDICTION || key.includes(name) || (holdout.classes !== null && isProbability(name));
    const columns = header.filter(wantsColumn);
    return readCsv([source], { ...ANY_CSV, columns, keys: key.filter((name) => header.includes(name)) });
  });
  const byKey = key.length > 0 && key.every((name) => columnOf(table, name) !== undefined);
  const rows = byKey ? rowsByKey(table, wanted) : rowsInOrder(table, wanted);
  const predicted =
    holdout.classes === null
      ? numberPredictions(table, rows, fault)
      : classPredictions(table, rows, holdout.classes, fault);
  const unused = table.rowCount - holdout.table.rowCount;
  return {
    predicted,
    notes:
      unused > 0
        ? [
            `${counted(unused, "row")} of \`${file.path}\` ${unused === 1 ? "is" : "are"} not used: no holdout row has their key.`,
          ]
        : [],
  };
}

async function* notEmpty(file: ByteSource, fault: Fault): AsyncGenerator<Uint8Array> {
  let some = false;
  for await (const chunk of file.open()) {
    some ||= chunk.length > 0;
    yield chunk;
  }
  if (!some) throw new UserError(fault, { message: "the file is empty", where: { file: file.path }, hint: SHAPE });
}

const SHAPE = "Write CSV with a header: the key's columns and `prediction`, one row per holdout row.";

/** What the CSV reader finds wrong is the user's data or the user's command, as the case is. */
async function blamed<T>(fault: Fault, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError && error.fault === "data")
      throw new UserError(fault, error.problems, { cause: error });
    throw error;
  }
}

function requireColumns(path: string, header: readonly string[], { key, fault, holdout }: PredictionsWanted): void {
  const where = { file: path, line: 1 };
  if (!header.includes(PREDICTION) && !(holdout.classes !== null && header.some(isProbability))) {
    const close = nearest(PREDICTION, header);
    const has = header.slice(0, 12).map((name) => `\`${name}\``);
    const message = `there is no column \`${PREDICTION}\`; the file has ${has.join(", ")}`;
    throw new UserError(fault, {
      message,
      where,
      hint: close === null ? SHAPE : `Name the column \`${close}\` \`${PREDICTION}\`.`,
    });
  }
  const lacking = key.filter((name) => !header.includes(name));
  if (lacking.length === 0 || lacking.length === key.length) return;
  const message = `the key is ${listed(key)}, but the file lacks ${listed(lacking)}`;
  throw new UserError(fault, {
    message,
    where,
    hint: "Write all columns of the key, or none and keep the order of the rows.",
  });
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(" and ");
}

function rowsInOrder(table: Table, { holdout, fault, key, others }: PredictionsWanted): Uint32Array {
  const expected = holdout.table.rowCount;
  if (table.rowCount === expected) return Uint32Array.from({ length: expected }, (_, row) => row);
  const withKey = key.length === 0 ? "a key (`data.key`)" : `the key ${listed(key)}`;
  throw new UserError(fault, {
    message: `${counted(table.rowCount, "row")} instead of ${count(expected)}: without a key, the file needs one row for each holdout row, in their order`,
    where: { file: table.origin.files[0] ?? "" },
    hint: others
      ? `Write one row for each holdout row, or add ${withKey}: then other rows may be there too.`
      : "Write one row for each row of {features}, in the same order, or the key with each.",
  });
}

/** For each holdout row the row of the file with its key; the k-th of a repeated key answers for its k-th. */
function rowsByKey(table: Table, wanted: PredictionsWanted): Uint32Array {
  const { holdout, key, fault, others } = wanted;
  const asked = holdout.table.rowCount;
  const identities = new Uint32Array(2 * (asked + table.rowCount));
  identities.set(holdout.identities);
  identities.set(identitiesOf(table, key, { exactText: true }), 2 * asked);
  const { unit, unitCount } = unitsOf(identities);

  // Of each key the rows of the file as a chain, the first one first.
  const first = new Int32Array(unitCount).fill(-1);
  const next = new Int32Array(table.rowCount).fill(-1);
  for (let row = table.rowCount - 1; row >= 0; row--) {
    const of = unit[asked + row];
    next[row] = first[of];
    first[of] = row;
  }
  const rows = new Uint32Array(asked);
  const isAsked = new Uint8Array(unitCount);
  const missing: number[] = [];
  const cursor = first.slice();
  for (let row = 0; row < asked; row++) {
    const of = unit[row];
    isAsked[of] = 1;
    const found = cursor[of];
    if (found < 0) missing.push(row);
    else {
      rows[row] = found;
      cursor[of] = next[found];
    }
  }
  const place = (row: number): Place => placeOf(table.origin, row);
  const unknown: number[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const of = unit[asked + row];
    if (isAsked[of] === 0) unknown.push(row);
    else if (cursor[of] === row) {
      const before = first[of];
      throw new UserError(fault, {
        message: `the key ${keyText(table, key, row)} is there twice: in lines ${place(before).line} and ${place(row).line}`,
        where: place(row),
        hint: "Write one prediction for each row.",
      });
    }
  }
  if (unknown.length > 0 && !others) {
    throw new UserError(fault, {
      message: `the key ${keyText(table, key, unknown[0])} is in no row that was to be predicted${andMore(unknown.length)}`,
      where: place(unknown[0]),
      hint: "Write the key exactly as it stands in {features}: 007 is not 7, and 7.0 is not 7.",
    });
  }
  if (missing.length > 0) {
    const { file, line } = placeOf(holdout.table.origin, missing[0]);
    const stray =
      unknown.length === 0
        ? ""
        : ` The file's key ${keyText(table, key, unknown[0])} in line ${place(unknown[0]).line} is in no holdout row.`;
    throw new UserError(fault, {
      message: `${count(asked - missing.length)} rows instead of ${count(asked)}: there is no prediction for the holdout row with key ${keyText(holdout.table, key, missing[0])} (${file}:${line})${andMore(missing.length)}`,
      where: { file: table.origin.files[0] ?? "" },
      hint: `Write one prediction for each holdout row, with the key exactly as it stands in the data (007 is not 7).${stray}`,
    });
  }
  return rows;
}

function andMore(found: number): string {
  return found === 1 ? "" : `, and so for ${counted(found - 1, "more row")}`;
}

function keyText(table: Table, key: readonly string[], row: number): string {
  return key.map((name) => `\`${cellText(columnOf(table, name), row)}\``).join(", ");
}

function cellText(column: Column | undefined, row: number): string {
  if (column === undefined) return "";
  if (column.type === "number") return Number.isNaN(column.values[row]) ? "" : String(column.values[row]);
  const code = column.codes[row];
  return code < 0 ? "" : textOf(column.dictionary, code).slice(0, 60);
}

function numberPredictions(table: Table, rows: Uint32Array, fault: Fault): Predicted {
  const cells = numbersOf(columnNamed(table, PREDICTION));
  const values = valuesAt(cells, rows);
  requireFinite(table, rows, values, fault);
  return { kind: "numbers", values };
}

function requireFinite(table: Table, rows: Uint32Array, values: Float64Array, fault: Fault): void {
  let bad = 0;
  let first = -1;
  for (let i = 0; i < values.length; i++) {
    if (Number.isFinite(values[i])) continue;
    bad++;
    if (first < 0) first = i;
  }
  if (first < 0) return;
  const row = rows[first];
  const text = cellText(columnOf(table, PREDICTION), row);
  const is =
    values[first] === Number.POSITIVE_INFINITY || values[first] === Number.NEGATIVE_INFINITY
      ? "is infinite"
      : text === ""
        ? "is missing or NaN"
        : `is \`${text}\`, which is no number`;
  throw new UserError(fault, {
    message: `the prediction in row ${count(row + 1)} ${is}${bad === 1 ? "" : ` (and ${counted(bad - 1, "more row")} without a usable number)`}`,
    where: placeOf(table.origin, row),
    hint: "A model must predict every holdout row with a finite number.",
  });
}
