// Rows that hang together: how often two equally good models are told apart, by simulation with fixed seeds (A5).

import { describe, expect, it } from "vitest";
import { pairedMoments } from "../../../src/core/stats/paired-moments.ts";
import { TIME_BLOCKS, timeBlocks } from "../../../src/core/stats/time-blocks.ts";
import { pairedTest } from "../../../src/core/verdict/paired-test.ts";
import { unitTotals } from "../../../src/core/verdict/unit-totals.ts";
import { normals } from "../../random.ts";
import { comparisonOf, gate, onlyRow } from "./samples.ts";

const REPETITIONS = 4000;
const ALPHA = 0.025;

interface Units {
  readonly unit: Uint32Array;
  readonly unitCount: number;
}

/** Share of repetitions in which equal models differ "significantly" at 5 %, two-sided. */
function falseAlarms({ unit, unitCount }: Units, draw: () => Float64Array): number {
  let alarms = 0;
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const difference = unitTotals(draw(), { unit, unitCount });
    const moments = pairedMoments(new Float64Array(unitCount).fill(unit.length / unitCount), difference);
    const { worseP } = pairedTest(moments, 0.05, true, ALPHA);
    if (worseP <= ALPHA || worseP >= 1 - ALPHA) alarms++;
  }
  return alarms / REPETITIONS;
}

const ownUnits = (rows: number): Units => ({
  unit: Uint32Array.from({ length: rows }, (_, row) => row),
  unitCount: rows,
});

describe("equal models on rows that hang together", () => {
  const groups = 20;
  const perGroup = 25;
  const inGroups = (seed: number): (() => Float64Array) => {
    const normal = normals(seed);
    return () => {
      const difference = new Float64Array(groups * perGroup);
      for (let group = 0; group < groups; group++) {
        const mutual = Math.sqrt(0.3) * normal();
        for (let row = 0; row < perGroup; row++)
          difference[group * perGroup + row] = mutual + Math.sqrt(0.7) * normal();
      }
      return difference;
    };
  };
  const autocorrelated = (rows: number, phi: number, seed: number): (() => Float64Array) => {
    const normal = normals(seed);
    return () => {
      const difference = new Float64Array(rows);
      let state = normal() / Math.sqrt(1 - phi * phi);
      for (let row = 0; row < rows; row++) {
        state = phi * state + normal();
        difference[row] = state;
      }
      return difference;
    };
  };

  it("20 groups with an intraclass correlation of .3: 4 to 6 % false alarms, where rows would give ten times as many", () => {
    const unit = Uint32Array.from({ length: groups * perGroup }, (_, row) => Math.floor(row / perGroup));
    const rate = falseAlarms({ unit, unitCount: groups }, inGroups(1));
    expect(rate).toBeGreaterThan(0.04);
    expect(rate).toBeLessThan(0.06);
    expect(falseAlarms(ownUnits(groups * perGroup), inGroups(1))).toBeGreaterThan(0.4);
  });

  it("2,000 rows with an autocorrelation of .6: 4 to 6 % false alarms in 20 blocks, where rows would give 33 %", () => {
    const blocks = timeBlocks(
      Float64Array.from({ length: 2000 }, (_, row) => row),
      TIME_BLOCKS,
    );
    const rate = falseAlarms(blocks, autocorrelated(2000, 0.6, 2));
    expect(rate).toBeGreaterThan(0.04);
    expect(rate).toBeLessThan(0.06);
    expect(falseAlarms(ownUnits(2000), autocorrelated(2000, 0.6, 2))).toBeGreaterThan(0.3);
  });

  it.each([
    [100, 0.3],
    [100, 0.6],
    [200, 0.6],
    [500, 0.9],
  ])(
    "%i rows with an autocorrelation of %f: at most 3 %% are called worse, and as few safe at the tolerance",
    (rows, phi) => {
      const repetitions = 600;
      const times = Float64Array.from({ length: rows }, (_, row) => row);
      const draw = autocorrelated(rows, phi, 5);
      const normal = normals(6);
      let [worse, safe] = [0, 0];
      for (let repetition = 0; repetition < repetitions; repetition++) {
        const difference = draw();
        const losses = difference.map(() => 20 + normal());
        const findingOf = (shift: number, tolerance: number) => {
          const candidate = (row: number): number =>
            Math.sqrt(Math.max(0, losses[row] * (1 + shift) + difference[row]));
          const errors = { n: rows, baseline: (row: number) => Math.sqrt(losses[row]), candidate };
          const blocks = { ...timeBlocks(times, TIME_BLOCKS), times, unitKind: "time-block" } as const;
          return onlyRow(comparisonOf(errors, [gate("mse", tolerance)], blocks)).finding;
        };
        if (findingOf(0, 0.0001) === "regressed") worse++;
        if (["equivalent", "improved"].includes(findingOf(0.05, 0.05))) safe++;
      }
      // Three standard errors of a share of 3 % on top.
      const most = (0.03 + 3 * Math.sqrt((0.03 * 0.97) / repetitions)) * repetitions;
      expect(worse).toBeLessThan(most);
      expect(safe).toBeLessThan(most);
    },
  );
});
