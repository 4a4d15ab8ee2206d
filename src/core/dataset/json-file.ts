// One JSON file of a dataset: its columns' names, and its rows into the columns under construction.

import { type ByteSource, ByteWindow } from "./byte-window.ts";
import type { CsvLimits } from "./csv-faults.ts";
import { type ColumnNames, columnNamesOf, type RecordTaker, readRecords } from "./json-rows.ts";
import { decimal, integerKey, notText, type RowBuilder, skipped, text } from "./row-builder.ts";

/** Adds the names of all objects, in order of first appearance: a later row may have a column that the first lacks. */
export async function collectNames(
  source: ByteSource,
  columns: ColumnNames,
  growing: boolean,
  limits: CsvLimits,
): Promise<void> {
  const taker: RecordTaker = { begin() {}, member: () => null, end() {} };
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
  const taker = rowTaker(rows, source.path, () => {
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

function rowTaker(rows: RowBuilder, file: string, onGrowth: () => void): RecordTaker {
  const width = rows.plans.length;
  const { kinds, numbers, codes } = rows;
  let row = 0;
  return {
    begin(line) {
      if (rows.rowCount === rows.capacity) {
        onGrowth();
        rows.grow(file, line);
      }
      row = rows.rowCount;
      rows.lines[row] = line;
      for (let column = 0; column < width; column++) {
        if (kinds[column] === text) codes[column][row] = -1;
        else if (kinds[column] !== skipped) numbers[column][row] = Number.NaN;
      }
    },
    member(column, cutter) {
      const kind = kinds[column];
      if (kind === skipped || cutter.kind === "null") return null;
      if (cutter.kind === "nested") return nestedFault(rows.plans[column].name);
      const { bytes, start, end } = cutter.value;
      if (kind === decimal || kind === integerKey) {
        numbers[column][row] = rows.numberOf(column, bytes, start, end);
        return null;
      }
      const code = rows.codeOf(column, bytes, start, end);
      codes[column][row] = code;
      return code === notText ? "the text is not UTF-8" : null;
    },
    end() {
      rows.rowCount = row + 1;
    },
  };
}

function nestedFault(name: string): string {
  return `\`${name}\` holds an object or a list, where a row needs one plain value (write \`${name}.part\`: 1 instead of nesting)`;
}
