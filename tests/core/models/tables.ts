// Small tables to test with, from plain values: null is missing, the row i stands on line i + 2 of data.csv.

import type { Column, Rows, Table } from "../../../src/core/dataset/table.ts";
import type { TrainingData } from "../../../src/core/models/model.ts";

export type Cells = readonly (number | string | null)[];

export function tableOf(columns: Readonly<Record<string, Cells>>): Table {
  const named = Object.entries(columns);
  const rowCount = named[0]?.[1].length ?? 0;
  const lines = Uint32Array.from({ length: rowCount }, (_, row) => row + 2);
  return {
    rowCount,
    columns: named.map(([name, cells]) => columnOf(name, cells)),
    origin: { files: ["data.csv"], firstRows: [0], lines },
  };
}

export function everyRow(table: Table): Rows {
  return Uint32Array.from({ length: table.rowCount }, (_, row) => row);
}

/** All columns but `y` as features, `y` as the target, all rows to learn from. */
export function dataOf(columns: Readonly<Record<string, Cells>>, rest: Partial<TrainingData> = {}): TrainingData {
  const table = tableOf(columns);
  const features = Object.keys(columns).filter((name) => name !== "y");
  return { table, rows: everyRow(table), features, target: "y", ...rest };
}

function columnOf(name: string, cells: Cells): Column {
  const texts = [...new Set(cells.filter((cell) => typeof cell === "string"))];
  if (texts.length === 0)
    return {
      type: "number",
      name,
      values: Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell))),
    };
  const codes = Int32Array.from(cells, (cell) => (cell === null ? -1 : texts.indexOf(String(cell))));
  const encoded = texts.map((text) => new TextEncoder().encode(text));
  let end = 0;
  const ends = Uint32Array.from(encoded, (bytes) => (end += bytes.length));
  return {
    type: "text",
    name,
    codes,
    dictionary: { bytes: Uint8Array.from(encoded.flatMap((bytes) => [...bytes])), ends },
  };
}
