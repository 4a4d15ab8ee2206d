// Rows that follow each other in time: as how many independent blocks they count.

import type { Metric } from "../metrics/metric.ts";
import { listOf } from "../stats/chunks.ts";
import { MOST_BUCKETS } from "../stats/jackknife.ts";
import type { PairedMoments } from "../stats/paired-moments.ts";
import { BEARABLE_CORRELATION, independentStretch } from "../stats/persistence.ts";
import { TIME_BLOCKS, timeBlocks } from "../stats/time-blocks.ts";
import { marginOf } from "./change.ts";
import type { Alike, Numbers } from "./measured.ts";
import type { Gate } from "./policy.ts";
import type { ScoredRows } from "./scored-rows.ts";
import { unitTotals } from "./unit-totals.ts";

/** With fewer blocks than this, Student's t has next to no power; what they still have in common widens the interval. */
const FEWEST_BLOCKS = 5;

/** Neighbouring blocks that correlate more than this cannot be told from one. */
const MOST_IN_COMMON = 0.95;

/** A comparison by units of time, and what it must be content with. */
interface InTime {
  readonly rows: ScoredRows;
  readonly numbers: Numbers;
  readonly alike: Alike | null;
}

/**
 * Measures in 20 blocks of time, or in fewer and longer ones where errors of neighbouring rows hang together for longer than
 * a block: by the stretch of d, and of d less the tolerated share of a, each divided as finely as the rows allow.
 *
 * @param numbersIn what is measured of rows in other units
 */
export function measuredInTime(
  { tolerance }: Pick<Gate, "tolerance">,
  metric: Metric,
  rows: ScoredRows,
  numbersIn: (rows: ScoredRows) => Numbers,
): InTime {
  const { times } = rows;
  const numbers = numbersIn(rows);
  const rowCount = rows.unit.length;
  if (times === null || rowCount < 2 * TIME_BLOCKS || numbers.moments.sdd === 0) return { rows, numbers, alike: null };
  const finest = { ...rows, ...timeBlocks(times, metric.by === "sample" ? MOST_BUCKETS : rowCount) };
  const { references, differences } = numbersIn(finest);
  const [a, d] = [listOf(references), listOf(differences)];
  // Of a score of the whole sample each bucket's pseudo-value stands for the same share.
  const sizes = metric.by === "sample" ? a.map(() => 1) : unitTotals(new Float64Array(rowCount).fill(1), finest);
  const margins = tolerance === null ? [0] : [0, marginOf(metric, tolerance)];
  const stretch = Math.max(...margins.map((margin) => independentStretch(centred(a, d, sizes, margin))));
  const rowsEach = (stretch * rowCount) / finest.unitCount;
  const blocks = Math.floor(rowCount / rowsEach);
  if (blocks >= TIME_BLOCKS) return { rows, numbers, alike: null };
  const used = Math.max(FEWEST_BLOCKS, blocks);
  const longer = { ...rows, ...timeBlocks(times, used) };
  const found = numbersIn(longer);
  const moments = widened(found.moments, Math.min(MOST_IN_COMMON, (BEARABLE_CORRELATION * used * rowsEach) / rowCount));
  const alike = { blocks, rowsNeeded: Math.ceil(TIME_BLOCKS * rowsEach) };
  return { rows: longer, numbers: { ...found, moments }, alike };
}

/**
 * The scatter that q blocks would show if neighbours did not correlate by ρ: their mean's variance is
 * (1 + 2ρ·(q - 1)/q) / (1 - 2ρ/q) times what their scatter tells, to first order.
 */
function widened(moments: PairedMoments, correlation: number): PairedMoments {
  const { n, saa, sdd, sad } = moments;
  if (correlation <= BEARABLE_CORRELATION) return moments;
  const factor = (1 + (2 * correlation * (n - 1)) / n) / (1 - (2 * correlation) / n);
  return { ...moments, saa: factor * saa, sdd: factor * sdd, sad: factor * sad };
}

/** d - margin·a of each block, less its size times the average. */
function centred(a: Float64Array, d: Float64Array, sizes: Float64Array, margin: number): Float64Array {
  const contrast = d.map((value, i) => value - margin * a[i]);
  const average = contrast.reduce((sum, value) => sum + value, 0) / sizes.reduce((sum, size) => sum + size, 0);
  return contrast.map((value, i) => value - average * sizes[i]);
}
