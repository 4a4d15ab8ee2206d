// What rows add up to in each unit of a comparison, made chunk by chunk, the same in whatever order the rows come.

import { CHUNK, type ChunkedNumbers, forEachChunk, heldNumbers } from "../stats/chunks.ts";
import { momentsOf, type PairedMoments, type PairsOf, pairedMoments } from "../stats/paired-moments.ts";

interface Units {
  /** Unit of each row, 0-based. */
  readonly unit: Uint32Array;
  readonly unitCount: number;
  /** Left out or null: all rows count the same. */
  readonly weights?: Float64Array | null;
}

/** Moments of the units' totals, and the totals themselves. */
export interface PairedUnits {
  readonly moments: PairedMoments;
  /** Of a. */
  readonly references: ChunkedNumbers;
  /** Of d. */
  readonly differences: ChunkedNumbers;
}

/**
 * Sums two numbers of each row within its unit, each times its row's weight. Where each row is its own unit nothing is held
 * but a chunk at a time.
 *
 * @param pairsOf the rows' numbers, the same each time
 */
export function pairedUnits(units: Units, pairsOf: PairsOf): PairedUnits {
  const { unit, unitCount } = units;
  const weighted = weightedPairs(units, pairsOf);
  if (unitCount === unit.length) {
    const beside = new Float64Array(Math.min(unitCount, CHUNK));
    return {
      moments: momentsOf(unitCount, weighted),
      references: { length: unitCount, fill: (start, end, into) => weighted(start, end, into, beside) },
      differences: { length: unitCount, fill: (start, end, into) => weighted(start, end, beside, into) },
    };
  }
  const [ofA, ofD] = [new Totals(unitCount), new Totals(unitCount)];
  const [a, d] = [new Float64Array(CHUNK), new Float64Array(CHUNK)];
  forEachChunk(unit.length, (start, end) => {
    weighted(start, end, a, d);
    ofA.add(unit, start, end, a);
    ofD.add(unit, start, end, d);
  });
  return pairedTotals(ofA.rounded(), ofD.rounded());
}

/** The same of totals that there are. */
export function pairedTotals(a: Float64Array, d: Float64Array): PairedUnits {
  return { moments: pairedMoments(a, d), references: heldNumbers(a), differences: heldNumbers(d) };
}

/** Sum of the values of each unit, each times its row's weight. */
export function unitTotals(values: Float64Array, { unit, unitCount, weights = null }: Units): Float64Array {
  const weighted = weights === null ? values : values.map((value, row) => weights[row] * value);
  if (unitCount === unit.length) return weighted;
  const totals = new Totals(unitCount);
  totals.add(unit, 0, unit.length, weighted);
  return totals.rounded();
}

function weightedPairs({ weights = null }: Units, pairsOf: PairsOf): PairsOf {
  if (weights === null) return pairsOf;
  return (start, end, a, d) => {
    pairsOf(start, end, a, d);
    for (let i = 0; i < end - start; i++) {
      a[i] *= weights[start + i];
      d[i] *= weights[start + i];
    }
  };
}

/** A sum for each unit in twice the working precision: `exact-sum.ts`. */
class Totals {
  private readonly high: Float64Array;
  private readonly low: Float64Array;

  constructor(unitCount: number) {
    this.high = new Float64Array(unitCount);
    this.low = new Float64Array(unitCount);
  }

  /** Adds values[i] to the total of the row start + i. */
  add(unit: Uint32Array, start: number, end: number, values: Float64Array): void {
    const { high, low } = this;
    for (let row = start; row < end; row++) {
      const at = unit[row];
      const value = values[row - start];
      const before = high[at];
      const next = before + value;
      const part = next - before;
      high[at] = next;
      low[at] += before - (next - part) + (value - part);
    }
  }

  rounded(): Float64Array {
    return this.high.map((value, at) => (Number.isFinite(value) ? value + this.low[at] : value));
  }
}
