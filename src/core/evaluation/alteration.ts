// Train rows altered on purpose, to see what the gate makes of the model that comes out.

import type { TrainingData } from "../models/model.ts";
import { targetValues } from "../models/target-values.ts";
import { sourceOf } from "../stats/random.ts";

export interface Alteration {
  /** Each row gets the target of another one; or as many rows are drawn, some twice and some never. */
  readonly kind: "shuffled target" | "resampled rows";
  readonly seed: number;
}

export function alteredData(data: TrainingData, { kind, seed }: Alteration): TrainingData {
  const { rows, table, target } = data;
  const { uniform } = sourceOf(seed);
  if (kind === "resampled rows") {
    const drawn = rows.map(() => rows[Math.floor(uniform() * rows.length)]);
    return { ...data, rows: drawn.toSorted() };
  }
  const values = targetValues(table, target).slice();
  for (let i = rows.length - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1));
    [values[rows[i]], values[rows[j]]] = [values[rows[j]], values[rows[i]]];
  }
  const columns = table.columns.map((column) =>
    column.name === target ? ({ type: "number", name: target, values } as const) : column,
  );
  return { ...data, table: { ...table, columns } };
}
