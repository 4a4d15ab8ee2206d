// Where time divides the rows: what comes from the cut on is held out, what comes shortly before it may belong to neither part.

import type { Rows } from "./dataset/table.ts";
import { renderTime, type TimeKind, type Times } from "./dataset/times.ts";
import { counted } from "./numerals.ts";

/** What lies just before the cut and is neither trained on nor held out. */
export type Embargo =
  | { readonly unit: "rows"; readonly rows: number }
  | { readonly unit: "time"; readonly milliseconds: number };

export interface CutRule {
  /** Share of the rows that is held out, at least; 0 < fraction < 1. */
  readonly fraction: number;
  readonly embargo: Embargo;
}

export interface TimeCut {
  readonly kind: TimeKind;
  /** Rows of this time and later are held out. */
  readonly holdoutFrom: number;
  /** Rows earlier than this are trained on; the same as `holdoutFrom` without an embargo. */
  readonly trainBefore: number;
}

/**
 * The cut that holds out the last `fraction` of the rows, rounded, and at least one. Rows of the same time stay together: the
 * whole of the first held-out time is held out, unless nothing were left to train on.
 *
 * An embargo of rows reaches back from the cut over that many rows, and over all of the same time as the last of them; one
 * of time over all that are at most so much earlier than the cut.
 *
 * @param rows the rows that count, at least one
 * @returns null when all rows have the same time, or the embargo would leave nothing to train on
 */
export function timeCutOf({ kind, values }: Times, rows: Rows, { fraction, embargo }: CutRule): TimeCut | null {
  const sorted = Float64Array.from(rows, (row) => values[row]).toSorted();
  const first = sorted.length - Math.max(1, Math.round(fraction * sorted.length));
  const holdoutFrom = sorted[first] > sorted[0] ? sorted[first] : sorted.find((time) => time > sorted[0]);
  if (holdoutFrom === undefined) return null;
  const trainBefore = startOf(embargo, sorted, holdoutFrom);
  return trainBefore > sorted[0] ? { kind, holdoutFrom, trainBefore } : null;
}

function startOf(embargo: Embargo, sorted: Float64Array, cut: number): number {
  if (embargo.unit === "time") return cut - embargo.milliseconds;
  if (embargo.rows === 0) return cut;
  const before = sorted.findIndex((time) => time >= cut);
  return sorted[Math.max(0, before - embargo.rows)];
}

/** "7 days", "12 rows"; null: none. */
export function embargoInWords(embargo: Embargo): string | null {
  if (embargo.unit === "rows") return embargo.rows === 0 ? null : counted(embargo.rows, "row");
  const units = [
    ["day", 86_400_000],
    ["hour", 3_600_000],
    ["minute", 60_000],
    ["second", 1000],
  ] as const;
  const [noun, size] = units.find(([, milliseconds]) => embargo.milliseconds % milliseconds === 0) ?? units[3];
  return embargo.milliseconds === 0 ? null : counted(embargo.milliseconds / size, noun);
}

/** "from 2026-03-01 on". */
export function cutInWords({ kind, holdoutFrom }: TimeCut): string {
  return `from ${renderTime(kind, holdoutFrom)} on`;
}
