import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averaged, spread } from "../../../src/core/verdict/repeated.ts";
import { baselineError, compare, gate, inputOf, metricOf, onlyRow, policyOf } from "./samples.ts";

const shift = (row: number): number => (((row * 29) % 89) - 44) / 160;
const candidates = [
  (row: number) => baselineError(row) * 1.15 + shift(row),
  (row: number) => baselineError(row) * 1.1 - shift(row),
  (row: number) => baselineError(row) * 1.2 + 2 * shift(row),
];
const baselines = [1, 1.01, 0.98].map((factor) => (row: number) => baselineError(row) * factor);

/** Each side trained three times; the target is that of `samples.ts`. */
function threeTimes(gates = [gate("mse")]) {
  const input = inputOf({ n: 120, baseline: baselines[0], candidate: candidates[0] }, gates);
  const answers = (error: (row: number) => number) =>
    ({ kind: "numbers", values: input.actual.map((y, row) => y + error(row)) }) as const;
  return {
    ...input,
    repeats: { baseline: baselines.slice(1).map(answers), candidate: candidates.slice(1).map(answers) },
  };
}

describe("training that depends on chance", () => {
  it("is compared by losses averaged over its seeds, row by row", () => {
    const comparison = compare(threeTimes(), metricOf);
    const row = onlyRow(comparison);
    // NumPy and SciPy as in compare.test.ts, on numpy.mean([(error_k)**2 for k in the three trainings], axis=0) of each side.
    expect(row.baseline).toBeCloseTo(0.4949234088541667, 12);
    expect(row.candidate).toBeCloseTo(0.7066388585069444, 12);
    expect(row.interval![0]).toBeCloseTo(0.3570502788587844, 10);
    expect(row.interval![1]).toBeCloseTo(0.5265577008578353, 10);
    expect(row.finding).toBe("regressed");
    // numpy.std([mse of each training], ddof=1): 0.0895961876 and 0.0151322232.
    expect(comparison.notes).toContain(
      "The candidate was trained 3 times with other seeds, and its errors are averaged: between trainings MSE has a standard deviation of 0.08960.",
    );
    expect(comparison.notes).toContain(
      "The baseline was trained 3 times with other seeds, and its errors are averaged: between trainings MSE has a standard deviation of 0.01513.",
    );
  });

  it("that gives the same each time changes no number", () => {
    const gates = [gate("mse"), gate("rmse"), gate("r2"), gate("mae")];
    const once = inputOf({ n: 120, baseline: baselines[0], candidate: candidates[0] }, gates);
    const numbers = (values: Float64Array) => ({ kind: "numbers", values }) as const;
    const twice = { baseline: [numbers(once.baseline!)], candidate: [numbers(once.candidate)] };
    expect(compare({ ...once, repeats: twice }, metricOf).metrics).toEqual(compare(once, metricOf).metrics);
  });

  it("that fails to predict a row once is a candidate that cannot predict it", () => {
    const input = threeTimes();
    input.repeats.candidate[1].values[7] = Number.NaN;
    expect(compare(input, metricOf).unpredicted).toEqual({ count: 1, first: [7] });
    const other = threeTimes();
    other.repeats.baseline[0].values[9] = Number.NaN;
    expect(compare(other, metricOf)).toMatchObject({ kind: "incomparable", unpredictedByBaseline: { first: [9] } });
    const allowed = { ...other, policy: policyOf([gate("mse")], { allowBaselineNan: true }) };
    expect(compare(allowed, metricOf).metrics[0].activeRows).toBe(119);
  });

  it("is not the same on both sides unless each training is", () => {
    const input = inputOf({ n: 400, baseline: baselines[0], candidate: baselines[0] }, [gate("mse")]);
    const other = { kind: "numbers", values: input.actual.map((y, row) => y + candidates[0](row)) } as const;
    const same = { kind: "numbers", values: input.baseline! } as const;
    const finding = (baseline: typeof same, candidate: typeof same) =>
      compare({ ...input, repeats: { baseline: [baseline], candidate: [candidate] } }, metricOf).metrics[0].finding;
    expect(finding(same, same)).toBe("equivalent");
    expect(finding(same, other)).toBe("regressed");
  });
});

describe("the average over trainings", () => {
  it("lies between the smallest and the largest, place by place", () => {
    const list = fc.float64Array({ minLength: 3, maxLength: 3, min: -1e6, max: 1e6, noNaN: true });
    const law = fc.property(fc.array(list, { minLength: 1, maxLength: 6 }), (lists) => {
      averaged(lists).forEach((value, place) => {
        const all = lists.map((one) => one[place]);
        expect(value).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
      });
    });
    fc.assert(law, { numRuns: 100 });
  });

  it("knows no spread of one training, and none where a value is missing", () => {
    expect([spread([1]), spread([1, null]), spread([1, 2, 3])]).toEqual([null, null, 1]);
  });
});
