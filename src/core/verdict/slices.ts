// The primary metric in parts of the holdout: each declared slice measured on its own rows, and which of them can be tested.

import type { Partition } from "../evaluation/slices.ts";
import type { SliceRow } from "./comparison.ts";
import type { Judgement } from "./judgements.ts";
import { measure } from "./measure.ts";
import type { Measured } from "./measured.ts";
import { untested } from "./metric-row.ts";
import type { Gate, SliceGates } from "./policy.ts";
import { pairs } from "./repeated.ts";
import { isSamePrediction } from "./resolution.ts";
import { type ScoredRows, scoredAt } from "./scored-rows.ts";
import { isTestable, type Situation, type Subject } from "./situation.ts";
import { worthOf } from "./worth.ts";

export interface Slice extends Subject {
  readonly name: string;
  readonly testable: boolean;
}

/**
 * The slices that have rows, each with the metric on them.
 *
 * One is tested when it has `minRows` rows and 20 units whose losses differ, or the same predictions throughout on so many
 * units that they say something. The others are shown, and neither pass nor fail.
 */
export function slicesOf(
  partitions: readonly Partition[],
  gates: SliceGates,
  { gate: primary, metric }: Pick<Measured, "gate" | "metric">,
  rows: ScoredRows,
  situation: Situation,
): readonly Slice[] {
  // Limits are of the whole.
  const gate: Gate = {
    ...primary,
    tolerance: gates.tolerance,
    marginAbs: null,
    level: gates.level,
    min: null,
    max: null,
  };
  return partitions.flatMap((partition) =>
    rowsBySlice(partition, rows).flatMap((at, index): Slice[] => {
      if (at.length === 0) return [];
      const part = scoredAt(rows, at);
      const baseline = part.baseline ?? part.candidate;
      const measured = measure(gate, metric, part, baseline);
      const own = {
        ...situation,
        samePredictions:
          pairs([part.candidate, ...part.repeats.candidate], [baseline, ...part.repeats.baseline])?.every(
            ([one, other]) => isSamePrediction(one, other, rows.resolution),
          ) ?? false,
        rows: at.length,
        units: part.unitCount,
        worth: worthOf(part),
      };
      const testable = at.length >= gates.minRows && isTestable({ measured, situation: own });
      return [{ name: partition.names[index], measured, situation: own, testable }];
    }),
  );
}

/** Indices into `rows` of each slice, in the order of the names. */
export function rowsBySlice(partition: Partition, { origin, unit }: ScoredRows): readonly Uint32Array[] {
  const codes =
    origin === null
      ? partition.codes
      : Int32Array.from({ length: unit.length }, (_, row) => partition.codes[origin[row]]);
  const sizes = new Uint32Array(partition.names.length);
  for (let row = 0, { length } = codes; row < length; row++) if (codes[row] >= 0) sizes[codes[row]]++;
  const parts = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(sizes.length);
  for (let row = 0, { length } = codes; row < length; row++) {
    const code = codes[row];
    if (code >= 0) parts[code][filled[code]++] = row;
  }
  return parts;
}

/** A declared slice as the report has it; what is not tested has values, and no claim. */
export function sliceRow({ name, measured, situation, testable }: Slice, judgement: Judgement | null): SliceRow {
  const { name: metric, ...row } = judgement?.row ?? untested(measured, "inconclusive", null);
  return { slice: name, rows: situation.rows, metric, ...row, declared: true, testable };
}
