// Small tables for the tests of prompts.

import type { Table } from "../../../src/core/dataset/table.ts";

export function tableOf(columns: Readonly<Record<string, readonly (number | string | null)[]>>): Table {
  const rowCount = Math.max(...Object.values(columns).map((values) => values.length));
  return {
    rowCount,
    columns: Object.entries(columns).map(([name, values]) => {
      if (values.every((value) => typeof value === "number")) {
        return { type: "number", name, values: Float64Array.from(values) };
      }
      const texts = values.filter((value) => typeof value === "string");
      const bytes = texts.map((text) => new TextEncoder().encode(text));
      let end = 0;
      return {
        type: "text",
        name,
        codes: Int32Array.from(values, (value) => (typeof value === "string" ? texts.indexOf(value) : -1)),
        dictionary: { bytes: Buffer.concat(bytes), ends: Uint32Array.from(bytes, ({ length }) => (end += length)) },
      };
    }),
    origin: { files: ["data.csv"], firstRows: [0], lines: Uint32Array.from({ length: rowCount }, (_, i) => i + 2) },
  };
}
