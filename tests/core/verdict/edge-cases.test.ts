// The edge-case table of the verdict's specification, one test a line.

import { describe, expect, it } from "vitest";
import { timeBlocks } from "../../../src/core/stats/time-blocks.ts";
import {
  baselineError,
  candidateError,
  compare,
  comparisonOf,
  gate,
  inputOf,
  metricOf,
  onlyRow,
  policyOf,
  target,
} from "./samples.ts";

const MSE = [gate("mse")];
const clearlyWorse = { n: 400, baseline: baselineError, candidate: candidateError(1.3) };
const nearlySame = { n: 400, baseline: baselineError, candidate: (row: number) => baselineError(row) * 1.001 };

/** The same errors for both, but for every `step`-th row, where the candidate's grows by `extra`. */
function rarelyWorse(n: number, step: number, extra: number) {
  return {
    n,
    baseline: baselineError,
    candidate: (row: number) => baselineError(row) + (row % step === 0 ? extra : 0),
  };
}

describe("the edge cases of a comparison", () => {
  it("fewer than 20 units: numbers only, inconclusive", () => {
    const row = onlyRow(comparisonOf({ ...clearlyWorse, n: 19 }, MSE));
    expect(row).toMatchObject({ finding: "inconclusive", interval: null, detectableChange: null, rowsNeeded: 20 });
    expect(row.change).toBeGreaterThan(0);
    expect(row.text).toBe("Only 19 holdout rows: 20 are needed before a change can be told from noise.");
    expect(onlyRow(comparisonOf({ ...clearlyWorse, n: 20 }, MSE)).interval).not.toBeNull();
  });

  it("rows in the order of time: no statistics below 100 rows or 20 blocks, and a pass needs all 20 to differ", () => {
    const inBlocks = (n: number, unitCount: number) => ({
      unit: Uint32Array.from({ length: n }, (_, row) => Math.floor((row * unitCount) / n)),
      unitCount,
      unitKind: "time-block" as const,
    });
    const few = onlyRow(comparisonOf({ ...clearlyWorse, n: 99 }, MSE, inBlocks(99, 20)));
    expect(few).toMatchObject({ finding: "inconclusive", interval: null, rowsNeeded: 100 });
    expect(few.text).toBe(
      "Only 99 holdout rows: 100 are needed before a change can be told from noise: rows near in time are alike, so they are compared in 20 blocks.",
    );
    const coarse = onlyRow(comparisonOf({ ...clearlyWorse, n: 190 }, MSE, inBlocks(190, 19)));
    expect(coarse).toMatchObject({ finding: "inconclusive", interval: null, rowsNeeded: 200 });
    expect(coarse.text).toBe(
      "Only 19 blocks of time: 20 are needed before a change can be told from noise; rows of the same time share a block.",
    );
    const one = {
      n: 400,
      baseline: baselineError,
      candidate: (row: number) => baselineError(row) * (row < 20 ? 1 : 0.9),
    };
    const resting = onlyRow(comparisonOf(one, MSE, inBlocks(400, 20)));
    expect(resting).toMatchObject({ finding: "inconclusive", activeRows: 19, interval: null });
    expect(resting.text).toContain("Only 19 of 20 blocks of time have a different error");
    const same = onlyRow(
      comparisonOf({ n: 300, baseline: baselineError, candidate: baselineError }, MSE, inBlocks(300, 20)),
    );
    expect(same.finding).toBe("equivalent");
  });

  it("errors that stay alike for long: fewer and longer blocks, which may tell worse, and no claim of no harm", () => {
    const n = 400;
    const times = Float64Array.from({ length: n }, (_, row) => row);
    const inTime = { ...timeBlocks(times, 20), times, unitKind: "time-block" } as const;
    const wave = (row: number, period: number): number => 0.02 * Math.sin((2 * Math.PI * row) / period);
    const alike = (period: number, factor: number) => ({
      n,
      baseline: (row: number) => 1 + Math.abs(baselineError(row)) / 50,
      candidate: (row: number) => (1 + Math.abs(baselineError(row)) / 50) * (factor + wave(row, period)),
    });
    const equal = onlyRow(comparisonOf(alike(30, 1), MSE, inTime));
    expect(equal).toMatchObject({ finding: "inconclusive", interval: null });
    expect(equal.rowsNeeded).toBeGreaterThan(n);
    expect(equal.text).toMatch(
      /^Rows near in time err alike: 400 holdout rows are worth only \d+ independent stretch(es)? of time, and 20 are needed\. About [\d,]+ holdout rows would settle it\.$/,
    );
    expect(onlyRow(comparisonOf(alike(60, 1.2), MSE, inTime)).finding).toBe("regressed");
  });

  it("the identical model: equivalent, however few rows there are", () => {
    const same = { n: 3, baseline: baselineError, candidate: baselineError };
    const row = onlyRow(comparisonOf(same, MSE, { sameModel: true }));
    expect(row).toMatchObject({ finding: "equivalent", change: 0, relativeChange: 0, interval: [0, 0], activeRows: 0 });
    expect(row.text).toBe("The candidate is the very same model as the baseline.");
  });

  it("identical predictions of another model: equivalent from 300 rows on, with what could be missed", () => {
    const same = { n: 300, baseline: baselineError, candidate: baselineError };
    const row = onlyRow(comparisonOf(same, MSE));
    expect(row).toMatchObject({ finding: "equivalent", interval: [0, 0] });
    // 1 - 0.05^(1/300) = 0.99 %.
    expect(row.text).toBe(
      "Both models predict the same on all 300 holdout rows; a change that touches less than 1.0 % of rows could be missed.",
    );
    const fewer = onlyRow(comparisonOf({ ...same, n: 299 }, MSE));
    expect(fewer).toMatchObject({ finding: "inconclusive", interval: null, rowsNeeded: 300 });
  });

  it("predictions that differ by rounding only are identical, also where both models are exact", () => {
    const baseline = (row: number): number => (row % 3) * 2e-15;
    const candidate = (row: number): number => (row % 7) * 4e-15;
    const row = onlyRow(comparisonOf({ n: 400, baseline, candidate }, MSE));
    expect(row).toMatchObject({ finding: "equivalent", relativeChange: null, interval: null });
  });

  it("fewer than 20 differing units: no claim of no harm, and no bound that would look like one", () => {
    const row = onlyRow(comparisonOf(rarelyWorse(1000, 100, 0.01), [gate("mse", 0.5)]));
    expect(row).toMatchObject({ finding: "inconclusive", activeRows: 10, interval: null });
    expect(row.text).toContain("Only 10 of 1,000 holdout rows have a different error; 20 are needed");
    expect(row.rowsNeeded).toBeGreaterThanOrEqual(2000);
  });

  it("fewer than 20 differing units: a clear regression is still one", () => {
    const flat = { n: 200, baseline: () => 1, candidate: (row: number) => (row % 11 === 0 ? 3 : 1) };
    const row = onlyRow(comparisonOf(flat, MSE));
    expect(row).toMatchObject({ finding: "regressed", activeRows: 19 });
    expect(row.interval![0]).toBeGreaterThan(0.05);
  });

  it("a constant shift is decided by its sign against the tolerance, and called deterministic", () => {
    const shift = (after: number) =>
      comparisonOf({ n: 64, baseline: () => 1, candidate: () => after }, [gate("mae", 0.1)], {
        actual: new Float64Array(64),
        baseline: new Float64Array(64).fill(1),
        candidate: new Float64Array(64).fill(after),
      });
    expect(shift(1.25).metrics[0]).toMatchObject({ finding: "regressed", interval: [0.25, 0.25] });
    expect(shift(1.0625).metrics[0].finding).toBe("equivalent");
    expect(shift(0.5).metrics[0].finding).toBe("improved");
    expect(shift(1.25).notes.join()).toContain("deterministic, not noise");
  });

  it("a baseline without loss: no ratio, no division, and the difference decides", () => {
    const perfect = { n: 400, baseline: () => 0, candidate: (row: number) => (row % 5) / 10 };
    for (const metric of ["mse", "rmse", "mae"] as const) {
      const row = onlyRow(comparisonOf(perfect, [gate(metric)]));
      expect(row).toMatchObject({
        finding: "regressed",
        baseline: 0,
        relativeChange: null,
        interval: null,
        detectableChange: null,
      });
    }
    const row = onlyRow(comparisonOf(perfect, MSE));
    // (i mod 5)²/100 for 400 rows: mean 0.06, standard deviation 0.059066, so 0.06 ± 1.96593 · 0.0029533.
    expect(row.text).toBe(
      "The baseline's MSE is zero to rounding, so the change has no percentage; the 95 % interval of the difference, +0.05419 to +0.06581, is clearly worse.",
    );
  });

  it("a baseline with R² of zero or less: no ratio, and the difference decides", () => {
    const noisy = {
      n: 400,
      baseline: (row: number) => 5 - target(row) * 1.2,
      candidate: (row: number) => baselineError(row),
    };
    const row = onlyRow(comparisonOf(noisy, [gate("r2")]));
    expect(row.baseline).toBeLessThan(0);
    expect(row).toMatchObject({ finding: "improved", relativeChange: null, interval: null });
    const back = onlyRow(comparisonOf({ ...noisy, candidate: (r) => 7 - target(r) * 1.5 }, [gate("r2")]));
    expect(back.finding).toBe("regressed");
  });

  it("a baseline loss that one row makes: unbounded ratio, decided by the difference", () => {
    const baseline = (row: number): number => (row === 7 ? 100 : 0);
    const candidate = (row: number): number => (row === 7 ? 100 : 0.5 + (row % 3) / 10);
    const row = onlyRow(comparisonOf({ n: 400, baseline, candidate }, MSE));
    expect(row.interval).toBeNull();
    expect(row.finding).toBe("regressed");
    expect(row.text).toContain("too uncertain, so the change has no percentage");
  });

  it("a constant holdout target: R² does not exist and never passes", () => {
    const constant = { actual: new Float64Array(400).fill(0.1) };
    const input = { ...inputOf(clearlyWorse, [gate("r2")]), ...constant };
    const row = onlyRow(compare(input, metricOf));
    expect(row).toMatchObject({
      finding: "incomparable",
      baseline: null,
      candidate: null,
      change: null,
      interval: null,
    });
    expect(row.text).toContain("the target is the same");
  });

  it("NaN or infinite predictions of the candidate alone: a hard error that names the rows", () => {
    const input = inputOf(nearlySame, [gate("mse"), gate("mae", null, "off")]);
    for (const [row, value] of [
      [3, Number.NaN],
      [9, Number.POSITIVE_INFINITY],
      [17, 1e300],
    ])
      input.candidate[row] = value;
    const comparison = compare(input, metricOf);
    expect(comparison.unpredicted).toEqual({ count: 3, first: [3, 9, 17] });
    expect(comparison.metrics.map((row) => row.finding)).toEqual(["regressed", "regressed"]);
    expect(comparison.metrics[0]).toMatchObject({ candidate: null, change: null });
    expect(comparison.metrics[0].baseline).toBeGreaterThan(0);
    expect(comparison.explanations[0][0]).toBe(
      "The candidate gives no finite prediction for 3 holdout rows that the baseline can predict.",
    );
  });

  it("NaN predictions of the baseline alone: incomparable, with the count", () => {
    const input = inputOf(nearlySame, MSE);
    input.baseline!.fill(Number.NaN, 0, 7);
    const comparison = compare(input, metricOf);
    expect(comparison.kind).toBe("incomparable");
    expect(comparison.reason).toContain("no finite prediction for 7 holdout rows");
    expect(comparison.metrics[0]).toMatchObject({ finding: "incomparable", baseline: null });
  });

  it("NaN predictions of the baseline alone, where the rules allow them: left out, counted and named", () => {
    const allowed = (broken: number) => {
      const input = inputOf(nearlySame, MSE, { policy: policyOf(MSE, { allowBaselineNan: true }) });
      input.baseline!.fill(Number.NaN, 10, 10 + broken);
      return compare(input, metricOf);
    };
    const few = allowed(4);
    expect(few.unpredictedByBaseline).toEqual({ count: 4, first: [10, 11, 12, 13] });
    expect(few.metrics[0]).toMatchObject({ finding: "equivalent", activeRows: 392 });
    expect(few.notes).toContain(
      "4 holdout rows left out: the baseline gives no finite prediction there, which the rules allow.",
    );
    // More than 1 % of 400: too many for a claim of no harm.
    expect(allowed(5).metrics[0].finding).toBe("inconclusive");
  });

  it("NaN predictions of both: left out and counted", () => {
    const input = inputOf(nearlySame, MSE);
    for (const row of [5, 6]) input.baseline![row] = input.candidate[row] = Number.NaN;
    const comparison = compare(input, metricOf);
    expect(comparison.metrics[0]).toMatchObject({ finding: "equivalent", activeRows: 394 });
    expect(comparison.notes).toContain("2 holdout rows left out: neither model gives a finite prediction.");
  });

  it("more than 1 % of rows without a target: no claim of no harm, but a regression stays one", () => {
    const passes = onlyRow(comparisonOf(nearlySame, MSE, { excluded: { holdout: 4 } }));
    expect(passes.finding).toBe("equivalent");
    const row = onlyRow(comparisonOf(nearlySame, MSE, { excluded: { holdout: 5 } }));
    expect(row.finding).toBe("inconclusive");
    expect(row.text).toContain("5 of 405 holdout rows could not be scored, more than 1 %");
    expect(onlyRow(comparisonOf(clearlyWorse, MSE, { excluded: { holdout: 50 } })).finding).toBe("regressed");
  });

  it("targets that are not finite: left out and counted", () => {
    const input = inputOf(nearlySame, MSE);
    input.actual[0] = Number.POSITIVE_INFINITY;
    const comparison = compare(input, metricOf);
    expect(comparison.notes).toContain("1 holdout row left out: the target is not a finite number.");
    expect(comparison.metrics[0].finding).toBe("equivalent");
  });

  it("heavy tails: the verdict stays, the deciding rows are named and calmer measures quoted", () => {
    const errors = {
      n: 400,
      baseline: baselineError,
      candidate: (row: number) => baselineError(row) * 0.9 + (row === 123 ? 40 : 0),
    };
    const comparison = comparisonOf(errors, MSE);
    expect(comparison.deciding).toEqual({ count: 1, first: [123] });
    expect(comparison.metrics[0].finding).toBe("inconclusive");
    expect(comparison.notes.join()).toMatch(
      /^The change in MSE hangs on about 1 row of 400\. Measures that such rows move less: mean absolute error \+[\d.]+ %, median absolute error -10\.0 %\.$/,
    );
    expect(comparisonOf(nearlySame, MSE).deciding).toBeNull();
  });

  it("an empty holdout: incomparable", () => {
    const comparison = comparisonOf({ ...nearlySame, n: 0 }, MSE);
    expect(comparison.kind).toBe("incomparable");
    expect(comparison.metrics[0]).toMatchObject({ baseline: null, candidate: null });
  });

  it("no baseline: the candidate's own values", () => {
    const comparison = comparisonOf(nearlySame, MSE, { baseline: null });
    expect(comparison.kind).toBe("no-baseline");
    expect(comparison.metrics[0]).toMatchObject({ finding: "no-baseline", baseline: null, change: null });
    expect(comparison.metrics[0].candidate).toBeGreaterThan(0);
  });

  it("losses too large for a double's square: never a pass, never NaN", () => {
    const huge = {
      n: 100,
      baseline: (row: number) => 1e150 * (1 + (row % 3)),
      candidate: (row: number) => 1e150 * (1 + (row % 5)),
    };
    const row = onlyRow(comparisonOf(huge, MSE));
    expect(["inconclusive", "regressed"]).toContain(row.finding);
    expect(JSON.stringify(row)).not.toMatch(/NaN|Infinity/);
    for (const value of [row.change, row.detectableChange, ...(row.interval ?? [])])
      expect(Number.isNaN(value)).toBe(false);
  });
});
