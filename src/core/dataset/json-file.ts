// One JSON file of a dataset: its columns' names, and its rows into the columns under construction.

import { type ByteSource, ByteWindow } from "./byte-window.ts";
import { type ColumnNames, columnNamesOf } from "./column-names.ts";
import type { CsvLimits } from "./csv-faults.ts";
import { fillPlain, passPlain } from "./json-plain.ts";
import { type RecordTaker, readRecords } from "./json-rows.ts";
import type { JsonValue } from "./json-value.ts";
import { decimal, integerKey, notText, type RowBuilder, skipped, text } from "./row-builder.ts";

/** Adds the names of all objects, in order of first appearance: a later row may have a column that the first lacks. */
export async function collectNames(
  source: ByteSource,
  columns: ColumnNames,
  growing: boolean,
  limits: CsvLimits,
): Promise<void> {
  const taker: RecordTaker = {
    begin() {},
    member: () => null,
    end() {},
    plain: (shape, value, bytes, at) => passPlain(shape, value, bytes, at),
  };
  const window = new ByteWindow(source, limits.windowBytes, limits.fileBytes);
  try {
    await readRecords(window, { path: source.path, columns, growing, taker, limits }, false);
  } finally {
    await window.close();
  }
}

/** Appends the file's rows; a column that an object does not have is missing there. */
export async function appendJson(
  rows: RowBuilder,
  source: ByteSource,
  limits: CsvLimits,
  sampleOnly: boolean,
): Promise<void> {
  const window = new ByteWindow(source, limits.windowBytes, limits.fileBytes);
  const before = rows.bytesDone;
  const taker = rowTaker(rows, source.path, limits, () => {
    rows.bytesDone = before + window.offset;
  });
  const columns = columnNamesOf(rows.names);
  try {
    await readRecords(window, { path: source.path, columns, growing: false, taker, limits }, sampleOnly);
    rows.bytesDone = before + window.offset;
  } finally {
    await window.close();
  }
}

function rowTaker(rows: RowBuilder, file: string, limits: CsvLimits, onGrowth: () => void): RecordTaker {
  const width = rows.plans.length;
  const { kinds, numbers, codes } = rows;
  let row = 0;
  const begin = (line: number): void => {
    if (rows.rowCount === rows.capacity) {
      onGrowth();
      rows.grow(file, line);
    }
    row = rows.rowCount;
    rows.lines[row] = line;
  };
  const clear = (): void => {
    for (let column = 0; column < width; column++) {
      if (kinds[column] === text) codes[column][row] = -1;
      else if (kinds[column] !== skipped) numbers[column][row] = Number.NaN;
    }
  };
  const member = (column: number, value: JsonValue): string | null => {
    const kind = kinds[column];
    if (kind === skipped) return null;
    if (value.kind === "nested") return nestedFault(rows.plans[column].name);
    const { bytes, start, end } = value.run;
    if (kind === decimal || kind === integerKey) {
      numbers[column][row] = value.kind === "null" ? Number.NaN : rows.numberOf(column, bytes, start, end);
      return null;
    }
    const code = value.kind === "null" ? -1 : rows.codeOf(column, bytes, start, end);
    codes[column][row] = code;
    return code === notText ? "the text is not UTF-8" : null;
  };
  return {
    begin(line) {
      begin(line);
      clear();
    },
    member,
    end() {
      rows.rowCount = row + 1;
    },
    plain(shape, value, bytes, at, line) {
      begin(line);
      if (shape.columns.length < width) clear();
      const behind = fillPlain(rows, row, member, limits.fieldBytes, shape, value, bytes, at);
      if (behind >= 0) rows.rowCount = row + 1;
      return behind;
    },
  };
}

function nestedFault(name: string): string {
  return `\`${name}\` holds an object or a list, where a row needs one plain value (write \`${name}.part\`: 1 instead of nesting)`;
}
