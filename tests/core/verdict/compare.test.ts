import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
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
} from "./samples.ts";

const ALL = [gate("mse"), gate("rmse"), gate("r2"), gate("mae")];

// 120 rows of `samples.ts`. Computed with NumPy and SciPy, independently: T(ρ) = mean(w) / (std(w, ddof=1)/√n) with
// w = b - ρ·a on the raw losses, its two crossings found by scipy.optimize.brentq (xtol 1e-15); the bound on the worse side
// with one appended pair (mean a, mean a + max|b - a|); for R² a and b less (y - mean y)². The detectable
// change by brentq too: -mean(w+) = scipy.stats.t.ppf(.975, n)·std(w+)/√(n+1) + scipy.stats.t.ppf(.8, n-1)·std(w)/√n, with
// w = d - (mean d/mean a ± δ)·a and w+ the same with mean w + max|d| appended; rows by counting up at δ = the tolerance.
const ORACLE = [
  [
    "mse",
    0.97,
    0.49816145833333336,
    0.4890543088541667,
    -0.10004075262180923,
    0.0787942818146461,
    0.13553768622206153,
    715,
  ],
  [
    "rmse",
    0.97,
    0.7058055386105534,
    0.6993241800868655,
    -0.051338180710222336,
    0.038650221111345084,
    0.06561610640139137,
    null,
  ],
  [
    "r2",
    0.97,
    0.9413867885701735,
    0.9424583272631333,
    -0.004756924674173102,
    0.00645762830259633,
    0.008123972789837869,
    null,
  ],
  [
    "mae",
    0.97,
    0.6110416666666667,
    0.5989354166666666,
    -0.06595162822800882,
    0.032306459070302385,
    0.07298836325236445,
    null,
  ],
  [
    "mse",
    1.15,
    0.49816145833333336,
    0.6781397526041666,
    0.2643514488231209,
    0.4857463922957843,
    0.17576602066993252,
    null,
  ],
  [
    "rmse",
    1.15,
    0.7058055386105534,
    0.8234924119894285,
    0.12443383479114534,
    0.2189119706918068,
    0.08432745085141713,
    null,
  ],
  [
    "r2",
    1.15,
    0.9413867885701735,
    0.9202107107375581,
    -0.03256069831977415,
    -0.015268469695730036,
    0.014783485798878985,
    null,
  ],
  [
    "mae",
    1.15,
    0.6110416666666667,
    0.7071979166666666,
    0.11080297084076673,
    0.2105501036966939,
    0.07627018783506845,
    null,
  ],
  [
    "mse",
    0.8,
    0.49816145833333336,
    0.3401142187500001,
    -0.38474312880457606,
    -0.21936297872222665,
    0.1254770791223653,
    null,
  ],
  [
    "r2",
    0.8,
    0.9413867885701735,
    0.9599824790127686,
    0.012122690202928998,
    0.027388948671287272,
    0.009768857605941726,
    null,
  ],
] as const;

describe("compare", () => {
  it.each(ORACLE)(
    "agrees with SciPy to 1e-9: %s at error factor %d",
    (name, factor, baseline, candidate, low, high, mde, rows) => {
      const row = onlyRow(
        comparisonOf({ n: 120, baseline: baselineError, candidate: candidateError(factor) }, [gate(name)]),
      );
      const close = (value: number | null, expected: number): void =>
        expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThan(1e-9 * Math.abs(expected));
      close(row.baseline, baseline);
      close(row.candidate, candidate);
      close(row.change, candidate - baseline);
      close(row.relativeChange, (candidate - baseline) / baseline);
      close(row.interval![0], low);
      close(row.interval![1], high);
      close(row.detectableChange, mde);
      expect(row.activeRows).toBe(120);
      expect(row.rowsNeeded).toBe(rows === null || row.finding !== "inconclusive" ? null : rows);
    },
  );

  it("finds by the four-way rule, in the order of the gates", () => {
    const findings = (factor: number): string[] =>
      comparisonOf({ n: 120, baseline: baselineError, candidate: candidateError(factor) }, ALL).metrics.map(
        (row) => row.finding,
      );
    expect(findings(0.97)).toEqual(["inconclusive", "equivalent", "equivalent", "equivalent"]);
    expect(findings(1.15)).toEqual(["regressed", "regressed", "equivalent", "regressed"]);
    expect(findings(0.8)).toEqual(["improved", "improved", "improved", "improved"]);
  });

  it("sums rows to units: 24 groups of 5 rows are 24 observations", () => {
    const unit = Uint32Array.from({ length: 120 }, (_, row) => row % 24);
    const errors = { n: 120, baseline: baselineError, candidate: candidateError(1.15) };
    const row = onlyRow(comparisonOf(errors, [gate("mse")], { unit, unitCount: 24, unitKind: "group" }));
    // The same NumPy computation on numpy.bincount(unit, losses).
    expect(row.interval![0]).toBeCloseTo(0.2500934659338747, 10);
    expect(row.interval![1]).toBeCloseTo(0.5092305506822639, 10);
    expect(row.candidate).toBeCloseTo(0.6781397526041666, 12);
    expect(row.activeRows).toBe(24);
  });

  it("sums rows to 20 blocks of time, and counts the rows that would settle it by longer blocks", () => {
    const unit = Uint32Array.from({ length: 200 }, (_, row) => Math.floor(row / 10));
    const blocks = { unit, unitCount: 20, unitKind: "time-block" } as const;
    const errors = { n: 200, baseline: baselineError, candidate: candidateError(1.15) };
    // NumPy and SciPy as above, on the sums of numpy.array_split(losses, 20) and t with 19 degrees of freedom (20 for the
    // guarded bound); rows by how many times the reach at δ = 0.01 exceeds 0.01·mean a, squared.
    const row = onlyRow(comparisonOf(errors, [gate("mse")], blocks));
    expect(row.interval![0]).toBeCloseTo(0.3194720039292436, 10);
    expect(row.interval![1]).toBeCloseTo(0.4617771216269413, 10);
    expect(row.candidate).toBeCloseTo(0.6817050703124998, 12);
    expect(row.detectableChange).toBeCloseTo(0.1434978501779291, 10);
    expect(row).toMatchObject({ finding: "regressed", activeRows: 20 });
    const open = onlyRow(comparisonOf({ ...errors, candidate: candidateError(0.97) }, [gate("mse", 0.01)], blocks));
    expect(open.finding).toBe("inconclusive");
    expect(open.rowsNeeded).toBe(15_444);
    expect(open.text).toContain("so 200 holdout rows in 20 blocks of time cannot tell this apart from noise");
  });

  it("counts the copies of a row as one unit, so that copying rows proves nothing", () => {
    const errors = { n: 10, baseline: baselineError, candidate: candidateError(1.6) };
    const once = inputOf(errors, [gate("mse")]);
    const copied = Uint32Array.from({ length: 300 }, (_, row) => row % 10);
    const gather = (values: Float64Array): Float64Array => Float64Array.from(copied, (row) => values[row]);
    const input = {
      ...once,
      actual: gather(once.actual),
      baseline: gather(once.baseline!),
      candidate: gather(once.candidate),
      unit: copied,
    };
    const row = onlyRow(compare(input, metricOf));
    expect(row.finding).toBe("inconclusive");
    expect(row.text).toContain("Only 10 holdout rows: 20 are needed");
    expect(row.rowsNeeded).toBe(600);
  });

  it("makes one claim of metrics with the same losses, and corrects for the others", () => {
    // One-sided p of "MSE is worse" lies between 0.0125 and 0.025 here: enough for one claim, not for one of two.
    const errors = { n: 120, baseline: baselineError, candidate: candidateError(1.025) };
    const alone = comparisonOf(errors, [gate("mse", 0.03)]).metrics[0];
    const withKin = comparisonOf(errors, [gate("mse", 0.03), gate("rmse", 0.01), gate("r2")]).metrics[0];
    const withShown = comparisonOf(errors, [gate("mse", 0.03), gate("mae", 0.2, "off")]).metrics[0];
    const withOther = comparisonOf(errors, [gate("mse", 0.03), gate("mae", 0.2, "warn")]);
    expect(alone.finding).toBe("regressed");
    expect(withKin).toEqual(alone);
    expect(withShown).toEqual(alone);
    expect(withOther.metrics[0].finding).toBe("inconclusive");
    expect(withOther.explanations[0][0]).toContain(
      "is all worse, but not clearly enough for one of 2 claims made at once.",
    );
  });

  it("claims improved only as surely as it must be for all models that the holdout may judge", () => {
    const errors = { n: 120, baseline: baselineError, candidate: candidateError(0.9) };
    const rowFor = (holdoutUses: number, gates = [gate("mse")]) =>
      onlyRow(comparisonOf(errors, gates, { policy: policyOf(gates, { holdoutUses }) }));
    // SciPy: the guarded statistic is -3.10329685, and stats.t.cdf of it with 120 degrees of freedom 0.00119350 < 0.025/20.
    expect(rowFor(20).finding).toBe("improved");
    const row = rowFor(21);
    expect(row).toMatchObject({ finding: "equivalent", interval: rowFor(20).interval });
    expect(row.text).toMatch(
      /^The 95 % interval of the change, -\d+\.\d % to -\d+\.\d %, is all better, but not clearly enough for one of the 21 models that this holdout may judge\.$/,
    );
    expect(rowFor(21, [gate("r2", null, "off")]).finding).toBe("equivalent");
  });

  it("says by how many rows an inconclusive comparison would be settled, and what it can see", () => {
    const row = onlyRow(
      comparisonOf({ n: 120, baseline: baselineError, candidate: candidateError(0.97) }, [gate("mse")]),
    );
    expect(row.text).toBe(
      "The 95 % interval of the change, -10.0 % to +7.9 %, crosses the 5 % tolerance, so 120 holdout rows cannot tell this apart from noise. " +
        "With 120 holdout rows this check can see a worsening of 13.6 % or more. About 720 holdout rows would settle it.",
    );
  });

  it("speaks of a metric without a tolerance by its direction alone", () => {
    const rowAt = (factor: number) =>
      onlyRow(
        comparisonOf({ n: 120, baseline: baselineError, candidate: candidateError(factor) }, [
          gate("mse", null, "off"),
        ]),
      );
    expect(rowAt(1.15).finding).toBe("regressed");
    expect(rowAt(0.8).finding).toBe("improved");
    expect(rowAt(0.97).finding).toBe("inconclusive");
    expect(rowAt(0.97).rowsNeeded).toBeNull();
  });
});

describe("the laws of compare", () => {
  const error = fc.double({ min: -5, max: 5, noNaN: true });
  const errorPairs = fc.array(fc.tuple(error, error), { minLength: 2, maxLength: 150 });
  const scenario = fc.record({ pairs: errorPairs, tilt: fc.double({ min: 0.5, max: 1.6, noNaN: true }) });

  const from = (pairs: readonly (readonly [number, number])[], tilt: number) => ({
    n: pairs.length,
    baseline: (row: number) => pairs[row][0],
    candidate: (row: number) => pairs[row][0] * tilt + pairs[row][1] * 0.1,
  });

  it("a model against itself is never regressed and never improved", () => {
    const law = fc.property(errorPairs, fc.boolean(), (pairs, sameModel) => {
      const baseline = (row: number): number => pairs[row][0];
      const { metrics } = comparisonOf({ n: pairs.length, baseline, candidate: baseline }, ALL, { sameModel });
      for (const { finding } of metrics) expect(["equivalent", "inconclusive"]).toContain(finding);
    });
    fc.assert(law, { numRuns: 60 });
  });

  it("the swapped comparison never claims the same side", () => {
    const law = fc.property(scenario, ({ pairs, tilt }) => {
      const errors = from(pairs, tilt);
      const there = comparisonOf(errors, [gate("mse", 0)]).metrics[0];
      const back = comparisonOf({ n: errors.n, baseline: errors.candidate, candidate: errors.baseline }, [
        gate("mse", 0),
      ]).metrics[0];
      expect(there.change).toBeCloseTo(-back.change!, 9);
      // "improved" is the guarded claim, so whatever is better one way is worse the other way, but not always conversely.
      const mirrored = (one: string, other: string): boolean => one !== "improved" || other === "regressed";
      expect(mirrored(there.finding, back.finding) && mirrored(back.finding, there.finding)).toBe(true);
    });
    fc.assert(law, { numRuns: 150 });
  });

  it("does not care about the unit of the target", () => {
    const law = fc.property(scenario, fc.integer({ min: -20, max: 20 }), ({ pairs, tilt }, power) => {
      const input = inputOf(from(pairs, tilt), ALL);
      const scale = (values: Float64Array): Float64Array => values.map((value) => value * 2 ** power);
      const scaled = {
        ...input,
        actual: scale(input.actual),
        baseline: scale(input.baseline!),
        candidate: scale(input.candidate),
      };
      const without = ({ metrics }: ReturnType<typeof compare>) =>
        metrics.map(({ finding, relativeChange, interval, rowsNeeded }) => ({
          finding,
          relativeChange,
          interval,
          rowsNeeded,
        }));
      expect(without(compare(scaled, metricOf))).toEqual(without(compare(input, metricOf)));
    });
    fc.assert(law, { numRuns: 100 });
  });

  it("does not care about the order of the rows", () => {
    const law = fc.property(scenario, ({ pairs, tilt }) => {
      const input = inputOf(from(pairs, tilt), ALL);
      const turned = {
        ...input,
        actual: input.actual.toReversed(),
        baseline: input.baseline!.toReversed(),
        candidate: input.candidate.toReversed(),
      };
      const one = compare(input, metricOf).metrics;
      const other = compare(turned, metricOf).metrics;
      one.forEach((row, index) => {
        expect(other[index].finding).toBe(row.finding);
        const [low, high] = row.interval ?? [0, 0];
        expect(other[index].interval?.[0] ?? 0).toBeCloseTo(low, 6);
        expect(other[index].interval?.[1] ?? 0).toBeCloseTo(high, 6);
      });
    });
    fc.assert(law, { numRuns: 100 });
  });

  it("never gets stricter when the tolerance grows, and shows an interval that agrees with the finding", () => {
    const law = fc.property(
      scenario,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (s, x, y) => {
        const [small, large] = x < y ? [x, y] : [y, x];
        const errors = from(s.pairs, s.tilt);
        const rows = [small, large].map((tolerance) => comparisonOf(errors, [gate("mse", tolerance)]).metrics[0]);
        const [strict, lax] = rows.map((row) => row.finding);
        expect(strict !== "equivalent" || lax === "equivalent").toBe(true);
        expect(lax !== "regressed" || strict === "regressed").toBe(true);
        for (const { finding, interval, tolerance } of rows) {
          if (interval === null) continue;
          const [low, high] = interval;
          const claim =
            high < 0 ? "improved" : high <= tolerance! ? "equivalent" : low > 0 ? "regressed" : "inconclusive";
          expect(finding).toBe(claim);
        }
      },
    );
    fc.assert(law, { numRuns: 200 });
  });
});
