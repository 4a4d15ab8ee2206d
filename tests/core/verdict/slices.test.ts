import { describe, expect, it } from "vitest";
import type { Partition } from "../../../src/core/evaluation/slices.ts";
import type { SliceRow } from "../../../src/core/verdict/comparison.ts";
import { judge } from "../../../src/core/verdict/judge.ts";
import type { Level, Policy, SliceGates, Waiver } from "../../../src/core/verdict/policy.ts";
import { heldWaivers } from "../../../src/core/verdict/waivers.ts";
import { baselineError, candidateError, comparisonOf, type Errors, gate, policyOf } from "./samples.ts";

/** Rows in turn in each of `names`. */
function inTurn(n: number, names: readonly string[], column = "region"): Partition {
  return { column, names, codes: Int32Array.from({ length: n }, (_, row) => row % names.length), notes: [] };
}

function gates(level: Level, rest: Partial<SliceGates> = {}): SliceGates {
  return { by: [{ column: "region", bins: 4, edges: null }], minRows: 20, tolerance: 0.1, level, ...rest };
}

const NORTH = "region=north";
const regions = [NORTH, "region=south", "region=east", "region=west"];

/** In the north the candidate's errors are larger by `factor`; elsewhere they are the baseline's but for a little noise. */
const worseInNorth = (n: number, factor: number): Errors => ({
  n,
  baseline: baselineError,
  candidate: (row) => (row % 4 === 0 ? candidateError(factor)(row) : baselineError(row) + 0.001 * ((row % 7) - 3)),
});

function compared(
  errors: Errors,
  slices: SliceGates | null,
  rest: Parameters<typeof comparisonOf>[2] = {},
  tolerance = 0.9,
) {
  const policy: Policy = policyOf([gate("mse", tolerance)], { slices });
  const partitions = slices === null ? [] : [inTurn(errors.n, regions)];
  const comparison = comparisonOf(errors, policy.gates, { policy, slices: { partitions, lost: [] }, ...rest });
  const bySlice = (name: string): SliceRow => {
    const row = comparison.slices.find(({ slice }) => slice === name);
    if (row === undefined) throw new Error(`no slice ${name}`);
    return row;
  };
  return { comparison, policy, bySlice, verdict: judge(comparison, policy) };
}

describe("a declared slice", () => {
  it("has its own values, interval and finding, on its own rows", () => {
    const errors = worseInNorth(800, 1.5);
    const { bySlice } = compared(errors, gates("error"));
    const north = Array.from({ length: 200 }, (_, index) => 4 * index);
    const mse = (error: (row: number) => number): number => north.reduce((sum, row) => sum + error(row) ** 2, 0) / 200;
    expect(bySlice(NORTH)).toMatchObject({
      rows: 200,
      finding: "regressed",
      declared: true,
      testable: true,
      level: "error",
    });
    expect(bySlice(NORTH).baseline).toBeCloseTo(mse(errors.baseline), 10);
    expect(bySlice(NORTH).candidate).toBeCloseTo(mse(errors.candidate), 10);
    const alone = comparisonOf(
      { n: 200, baseline: (i) => errors.baseline(4 * i), candidate: (i) => errors.candidate(4 * i) },
      [gate("mse", 0.1)],
    );
    for (const end of [0, 1])
      expect(bySlice(NORTH).interval?.[end]).toBeCloseTo(alone.metrics[0].interval?.[end] ?? 0, 6);
    expect(bySlice("region=south").finding).toBe("equivalent");
  });

  it("of level error fails the check where all rows together pass, and says where", () => {
    const { verdict, comparison } = compared(worseInNorth(800, 1.5), gates("error"));
    expect(comparison.metrics[0].finding).toBe("equivalent");
    expect(verdict).toMatchObject({ finding: "regressed", outcome: "fail" });
    expect(verdict.reasons[0]).toContain("where `region = north`");
  });

  it("of level warn warns, of level off decides nothing", () => {
    expect(compared(worseInNorth(800, 1.5), gates("warn")).verdict).toMatchObject({
      finding: "equivalent",
      outcome: "warn",
    });
    expect(compared(worseInNorth(800, 1.5), gates("off")).verdict).toMatchObject({
      finding: "equivalent",
      outcome: "pass",
    });
  });

  it("is needed for a pass: one of level error that stays open makes the finding inconclusive", () => {
    const errors: Errors = { ...worseInNorth(800, 1), candidate: (row) => worseInNorth(800, 1).candidate(row) };
    const { bySlice, verdict } = compared(errors, gates("error", { tolerance: 0.001 }));
    expect(bySlice(NORTH).finding).toBe("inconclusive");
    expect(verdict).toMatchObject({ finding: "inconclusive", outcome: "warn" });
    expect(verdict.reasons[0]).toContain("On all rows together the candidate is no worse than the tolerance allows");
    expect(compared(errors, gates("warn", { tolerance: 0.001 })).verdict).toMatchObject({ outcome: "pass" });
  });

  it("is not testable below min-rows, or where fewer than 20 rows differ, and then neither passes nor fails", () => {
    const few = compared(worseInNorth(800, 3), gates("error", { minRows: 201 }), {}, 9);
    expect(few.bySlice(NORTH)).toMatchObject({ testable: false, finding: "inconclusive", interval: null });
    expect(few.bySlice(NORTH).candidate).not.toBeNull();
    expect(few.verdict).toMatchObject({ finding: "equivalent", outcome: "pass" });
    const differing = (count: number): Errors => ({
      n: 800,
      baseline: baselineError,
      candidate: (row) => baselineError(row) * (row % 4 === 0 && row < 4 * count ? 3 : 1),
    });
    expect(compared(differing(19), gates("error")).bySlice(NORTH)).toMatchObject({ testable: false, activeRows: 19 });
    expect(compared(differing(20), gates("error")).bySlice(NORTH)).toMatchObject({ testable: true, activeRows: 20 });
  });

  it("shares one family with the metrics: what is worse alone need not be among many", () => {
    const errors = worseInNorth(160, 1.05);
    const policy = policyOf([gate("mse", 0.01, "off")], { slices: gates("error", { tolerance: 0.01 }) });
    const sliced = (partitions: readonly Partition[]) =>
      comparisonOf(errors, policy.gates, { policy, slices: { partitions, lost: [] } });
    const northAlone = {
      ...inTurn(160, regions),
      codes: inTurn(160, regions).codes.map((code) => (code === 0 ? 0 : -1)),
    };
    expect(sliced([northAlone]).slices[0].finding).toBe("regressed");
    // Three more slices of the other rows: seven claims instead of one.
    const crowd = inTurn(160, ["a", "b", "c"], "group");
    const crowded = { ...crowd, codes: crowd.codes.map((code, row) => (row % 4 === 0 ? -1 : code)) };
    const many = sliced([inTurn(160, regions), crowded]);
    expect(many.slices[0].finding).toBe("inconclusive");
    expect(many.sliceExplanations[0].join()).toContain("claims made at once");
  });

  it("that the data no longer has cannot be judged, and never passes", () => {
    const lost = (level: Level) => {
      const { comparison, policy } = compared(worseInNorth(800, 1), gates(level));
      return judge({ ...comparison, slicesLost: ["region"] }, policy);
    };
    expect(lost("error")).toMatchObject({ finding: "incomparable", outcome: "fail" });
    expect(lost("error").reasons[0]).toContain("`region` cannot be judged");
    expect(lost("warn")).toMatchObject({ finding: "equivalent", outcome: "warn" });
    expect(lost("off").outcome).toBe("pass");
  });
});

describe("where a worsening comes from", () => {
  it("is said when one slice carries nearly all of it", () => {
    const { comparison, verdict } = compared(worseInNorth(800, 1.5), gates("error"), {}, 0.01);
    expect(comparison.metrics[0].finding).toBe("regressed");
    expect(comparison.concentration).toMatch(/^(Nearly all|All) of it comes from `region = north` \(\+\d+ %\)/);
    expect(verdict.reasons).toContain(comparison.concentration);
  });

  it("is not said when all slices share it, or nothing got worse", () => {
    const everywhere: Errors = { n: 800, baseline: baselineError, candidate: candidateError(1.4) };
    expect(compared(everywhere, gates("error")).comparison.concentration).toBeNull();
    expect(
      compared({ ...everywhere, candidate: (row) => baselineError(row) * 0.8 }, gates("error")).comparison
        .concentration,
    ).toBeNull();
  });
});

describe("slices that nobody declared", () => {
  const searched = (): readonly Partition[] => [inTurn(800, regions), inTurn(800, ["a", "b", "c"], "other")];

  it("are shown when they got worse by more than the whole, and decide nothing", () => {
    const { comparison, verdict } = compared(worseInNorth(800, 1.5), null, { searched });
    expect(comparison.slices.map(({ slice, declared, level, interval }) => [slice, declared, level, interval])).toEqual(
      [[NORTH, false, "off", null]],
    );
    expect(verdict).toMatchObject({ finding: "equivalent", outcome: "pass" });
  });

  it("are looked for in as many columns as time allows, and a note says where that is not all", () => {
    const many = (most: number): Partition[] =>
      Array.from({ length: most }, (_, i) => inTurn(800, ["a", "b"], `c${i}`));
    const notesOf = (search: (most: number) => readonly Partition[]): string =>
      compared(worseInNorth(800, 1.5), null, { searched: search }).comparison.notes.join();
    expect(notesOf(many)).toContain("in the first 500 columns only, because of the 800 holdout rows");
    expect(notesOf((most) => many(Math.min(most, 500)))).not.toContain("only, because of");
  });

  it("are not shown when all rows got worse alike, or the models are the same", () => {
    const everywhere: Errors = { n: 800, baseline: baselineError, candidate: (row) => baselineError(row) * 1.3 };
    expect(compared(everywhere, null, { searched }).comparison.slices).toEqual([]);
    expect(compared(worseInNorth(800, 1.5), null, { searched, sameModel: true }).comparison.slices).toEqual([]);
  });
});

describe("a waiver", () => {
  const waiver = (changes: Partial<Waiver> = {}): Waiver => ({
    metric: "mse",
    slice: NORTH,
    ceiling: 3,
    until: "2026-12-31",
    reason: "see #41",
    ...changes,
  });
  const held = (changes: Partial<Waiver>, level: Level = "error", today = "2026-12-31", factor = 1.5) => {
    const { comparison, policy } = compared(worseInNorth(800, factor), gates(level));
    const waivers = heldWaivers([waiver(changes)], comparison, today);
    return { waiver: waivers[0], verdict: judge(comparison, policy, undefined, waivers) };
  };

  it("in force keeps the finding, and warns where it would fail", () => {
    const { waiver: one, verdict } = held({});
    expect(one).toMatchObject({ state: "in-force" });
    expect(verdict).toMatchObject({ finding: "regressed", outcome: "warn" });
    expect(verdict.reasons).toContain(one.said);
    expect(held({}, "warn").verdict).toMatchObject({ finding: "equivalent", outcome: "pass" });
  });

  it("counts on its last day, and no more on the next", () => {
    const { waiver: one, verdict } = held({}, "error", "2027-01-01");
    expect(one.state).toBe("expired");
    expect(verdict).toMatchObject({ finding: "regressed", outcome: "fail" });
    expect(verdict.reasons).toContain(one.said);
  });

  it("does not help above its ceiling, which the measured change itself may reach", () => {
    const change = held({}).waiver.relativeChange ?? Number.NaN;
    expect(held({ ceiling: change }).waiver.state).toBe("in-force");
    const { waiver: one, verdict } = held({ ceiling: change * 0.999 });
    expect(one.state).toBe("exceeded");
    expect(one.said).toContain("above its ceiling");
    expect(verdict.outcome).toBe("fail");
  });

  it("is unknown where no gate is meant, and not needed where nothing regressed", () => {
    expect(held({ slice: "region=nort" })).toMatchObject({
      waiver: { state: "unknown" },
      verdict: { outcome: "fail" },
    });
    expect(held({ metric: "mae", slice: null }).waiver.state).toBe("unknown");
    expect(held({ slice: null }).waiver.state).toBe("not-needed");
    expect(held({}, "error", "2026-01-01", 1).waiver.state).toBe("not-needed");
  });

  it("never accepts rows that the candidate cannot predict", () => {
    const errors = worseInNorth(800, 1.5);
    const broken: Errors = { ...errors, candidate: (row) => (row === 5 ? Number.NaN : errors.candidate(row)) };
    const { comparison, policy } = compared(broken, gates("error"));
    const waivers = heldWaivers([waiver({ slice: null, ceiling: 100 })], comparison, "2026-01-01");
    expect(waivers[0].state).not.toBe("in-force");
    expect(judge(comparison, policy, undefined, waivers).outcome).toBe("fail");
  });
});

describe("twenty slices of 200 rows and equal models", () => {
  it("are called regressed in at most 3 of 100 comparisons", () => {
    // mulberry32, and Box and Muller: the same numbers on every machine.
    let state = 20_261_121;
    const random = (): number => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const n = 4000;
    const names = Array.from({ length: 20 }, (_, index) => `slice=${index}`);
    const policy = policyOf([gate("mse", 0.05)], { slices: gates("error") });
    const repetitions = 200;
    let alarms = 0;
    for (let repetition = 0; repetition < repetitions; repetition++) {
      const common = Float64Array.from({ length: n }, normal);
      const error = (): Float64Array => common.map((shared) => 0.95 * shared + Math.sqrt(1 - 0.95 ** 2) * normal());
      const [before, after] = [error(), error()];
      const comparison = comparisonOf(
        { n, baseline: (row) => before[row], candidate: (row) => after[row] },
        policy.gates,
        { policy, slices: { partitions: [inTurn(n, names)], lost: [] } },
      );
      if (judge(comparison, policy).finding === "regressed") alarms++;
    }
    expect(alarms).toBeLessThanOrEqual(0.03 * repetitions);
  });
});
