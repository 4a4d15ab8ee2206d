// Reads a file that says mostly the same as another: lines that are the same are parsed once, columns that are held once.

import { UserError } from "../../errors.ts";
import { Assembly, type Stretch } from "./assembly.ts";
import type { ByteSource } from "./byte-window.ts";
import { firstPlans, textPlan } from "./column-plans.ts";
import { appendCsv } from "./csv.ts";
import { type CsvLimits, csvLimits } from "./csv-faults.ts";
import { carriageReturn, lineFeed } from "./csv-field.ts";
import { canonicalIntegerOf, decimalOf } from "./decimal-text.ts";
import { isMissing } from "./missing-texts.ts";
import type { ReadOptions } from "./read-options.ts";
import { type ColumnPlan, integerKey, RowBuilder } from "./row-builder.ts";
import { type SameLines, sameLines } from "./same-lines.ts";
import type { Column, Table } from "./table.ts";

/** Another file, and the table that came of it. */
export interface Other {
  readonly file: ByteSource;
  /** Read with the same options; null: it is not to be had. */
  readonly table: Promise<Table | null>;
}

/**
 * The same table that `readCsv` gives, to the last bit; null where it must be asked.
 *
 * A line that is the same in both files is the same row if each line of both is one row. That is so where the other
 * table's rows are as many as its file's lines and follow each other, and where what is parsed here has as many of both.
 */
export async function readBeside(
  file: ByteSource,
  options: ReadOptions,
  other: Other,
  limits: CsvLimits = csvLimits,
): Promise<Table | null> {
  if (options.columns !== null) return null;
  const same = await sameLines(file, other.file, limits);
  const table = await other.table;
  if (same === null || table === null || !isLineByLine(table, same)) return null;
  const firstLine = table.origin.lines[0];
  const stretches = stretchesOf(same, firstLine - 1, table.rowCount);
  if (stretches === null) return null;
  const plans = plansLike(table, options);
  const own = await ownRows(file.path, same, firstLine, plans, stretches, limits);
  if (own === null) return null;
  const assembly = new Assembly(table, stretches, options.shared === true);
  const columns: Column[] = [];
  for (const [index, column] of table.columns.entries()) {
    const mine = own.column(index);
    const whole =
      column.type === "number"
        ? mine?.type === "number" && assembly.numbers(column, mine)
        : mine?.type === "text" && assembly.texts(column, mine);
    if (!whole || !isOfItsType(whole, options)) return null;
    columns.push(whole);
  }
  const { rowCount } = assembly;
  const origin = { files: [file.path], firstRows: [0], lines: assembly.lines() };
  return { rowCount, columns, origin, misalignment: null };
}

function isLineByLine({ rowCount, origin: { lines }, misalignment }: Table, { filled }: SameLines): boolean {
  if (rowCount === 0 || (misalignment ?? null) !== null) return false;
  return lines[rowCount - 1] === lines[0] + rowCount - 1 && lines[rowCount - 1] === filled.other;
}

/** The rows behind the header's lines, which must be the same; null where they are not. */
function stretchesOf({ runs, filled }: SameLines, headerLines: number, otherRows: number): readonly Stretch[] | null {
  const [first] = runs;
  if (first?.other !== 0 || first.count < headerLines || filled.file <= headerLines) return null;
  const stretches: Stretch[] = [];
  let line = 0;
  for (const { count, other } of runs) {
    const skipped = Math.max(0, headerLines - line);
    const rows = Math.min(count, filled.file - line) - skipped;
    line += count;
    if (rows <= 0) continue;
    const from = other === null ? null : other + skipped - headerLines;
    if (from !== null && from + rows > otherRows) return null;
    stretches.push({ count: rows, from });
  }
  return stretches;
}

/** What was text is read as text. */
function plansLike(table: Table, options: ReadOptions): readonly ColumnPlan[] {
  const plans = firstPlans(
    table.columns.map(({ name }) => name),
    options,
  );
  return table.columns.map(({ type, name }, at) => (type === "text" ? textPlan(name, options) : plans[at]));
}

/** The own lines parsed; null where not each is a row, or a number met a text. */
async function ownRows(
  path: string,
  { own, opening }: SameLines,
  firstLine: number,
  plans: readonly ColumnPlan[],
  stretches: readonly Stretch[],
  limits: CsvLimits,
): Promise<RowBuilder | null> {
  if (hasLoneReturn(own)) return null;
  let headerEnd = 0;
  for (let line = 1; line < firstLine; line++) {
    headerEnd = opening.indexOf(lineFeed, headerEnd) + 1;
    if (headerEnd === 0) return null;
  }
  const header = opening.subarray(0, headerEnd);
  const expected = stretches.reduce((sum, { count, from }) => sum + (from === null ? count : 0), 0);
  const rows = new RowBuilder(plans, expected, limits);
  const source: ByteSource = {
    path,
    async *open() {
      yield* [header, own];
    },
  };
  try {
    await appendCsv(rows, source, null, limits, false);
  } catch (error) {
    // Whoever reads the whole file says what is wrong, and where.
    if (error instanceof UserError) return null;
    throw error;
  }
  return rows.turned.length > 0 || rows.rowCount !== expected ? null : rows;
}

/** A carriage return that stands alone makes two rows of a line; all else that is unusual makes fewer rows than lines. */
function hasLoneReturn(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(carriageReturn); at >= 0; at = bytes.indexOf(carriageReturn, at + 1))
    if (bytes[at + 1] !== lineFeed) return true;
  return false;
}

/** Whether some text of it is no number: else it would have been read as numbers. */
function isOfItsType(column: Column, options: ReadOptions): boolean {
  if (column.type === "number") return true;
  const [{ kind, missing }] = firstPlans([column.name], options);
  const { bytes, ends } = column.dictionary;
  const numberOf = kind === integerKey ? canonicalIntegerOf : decimalOf;
  for (let code = 0, start = 0; code < ends.length; start = ends[code++])
    if (Number.isNaN(numberOf(bytes, start, ends[code])) && !isMissing(missing, bytes, start, ends[code])) return true;
  return false;
}
