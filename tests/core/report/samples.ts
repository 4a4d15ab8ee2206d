// One Report per finding, with the figures of one worked example: what the renderers' tests and golden files start from.

import type { Report } from "../../../src/core/report/report.ts";

type MetricRow = Report["metrics"][number];
type SliceRow = Report["slices"][number];
type DriftRow = NonNullable<Report["data"]["drift"]>["rows"][number];
type WaiverRow = Report["waivers"][number];

const HEAD = "9f2c1ab07d5e4c3b8a6f1e2d3c4b5a6978878695";
const BASE = "4e81d02c6b5a49382716f5e4d3c2b1a09f8e7d6c";
const DATA = `sha256:8c1f${"0a".repeat(30)}`;

/** A model of which only the coefficients are known. */
export const bareModel = {
  kind: "linear",
  features: [],
  intercept: 1,
  standardErrors: null,
  tStatistics: null,
  penalty: null,
  transform: null,
  smearing: null,
} as const satisfies Omit<NonNullable<Report["model"]>, "coefficients">;

export function metric(changes: Partial<MetricRow>): MetricRow {
  return {
    name: "mse",
    settings: null,
    greaterIsBetter: false,
    level: "error",
    baseline: 11.64,
    candidate: 13.094,
    change: 1.454,
    relativeChange: 0.1249,
    interval: [0.061, 0.199],
    tolerance: 0.05,
    marginAbs: null,
    min: null,
    max: null,
    limit: null,
    finding: "regressed",
    activeRows: 412,
    detectableChange: 0.041,
    rowsNeeded: null,
    ...changes,
  };
}

export function driftRow(changes: Partial<DriftRow>): DriftRow {
  return {
    comparison: "base-head",
    column: "rooms",
    kind: "number",
    values: { p: 0.41, adjustedP: 1, effect: 0.01, floor: 0.1, drifted: false },
    missing: null,
    rows: { before: 2068, after: 3360 },
    missingShare: { before: 0, after: 0 },
    medians: { before: 3, after: 3 },
    populationStability: 0.01,
    jensenShannon: 0.002,
    approximate: false,
    ...changes,
  };
}

export function slice(changes: Partial<SliceRow>): SliceRow {
  const { name, ...row } = metric({ tolerance: 0.1, level: "warn" });
  return { ...row, slice: "region=north", rows: 93, metric: name, declared: true, testable: true, ...changes };
}

export function waiver(changes: Partial<WaiverRow>): WaiverRow {
  return {
    metric: "mse",
    slice: null,
    ceiling: 0.25,
    until: "2026-12-31",
    reason: "new district, see #41",
    state: "in-force",
    relativeChange: 0.1249,
    said: "A waiver of this pull request accepts the worsening of `mse` up to 25 %, until 2026-12-31.",
    ...changes,
  };
}

export const regressed: Report = {
  schemaVersion: 1,
  flow: "check",
  name: "houses",
  finding: "regressed",
  outcome: "fail",
  reasons: ["The 95 % interval of the change is +6.1 % to +19.9 %, all above the 5 % tolerance."],
  notes: ["3 rows have no `price` and are left out."],
  head: { sha: HEAD, dirty: false },
  base: {
    sha: BASE,
    ref: "main",
    source: "retrained",
    tried: [
      "artifact of `4e81d02`: none",
      "artifact of an ancestor with the same inputs: none among 50 commits",
      "`4e81d02` trained again: used",
    ],
  },
  rows: { train: 1640, holdout: 412, excluded: 3 },
  weights: null,
  split: "20 % of rows by a hash of `house_id`",
  unit: "row",
  holdout: { id: `sha256:${"5".repeat(64)}`, use: 12, budget: 100, state: "fresh" },
  coverage: 0.95,
  metrics: [
    metric({}),
    metric({
      name: "rmse",
      level: "off",
      baseline: 3.41174,
      candidate: 3.61856,
      change: 0.20682,
      relativeChange: 0.0606,
      interval: [0.03, 0.095],
      tolerance: null,
    }),
    metric({
      name: "mae",
      level: "warn",
      baseline: 2.768,
      candidate: 2.889,
      change: 0.121,
      relativeChange: 0.0437,
      interval: [0.012, 0.079],
      finding: "inconclusive",
      detectableChange: 0.06,
      rowsNeeded: 1100,
    }),
    metric({
      name: "r2",
      greaterIsBetter: true,
      level: "off",
      baseline: 0.853,
      candidate: 0.834,
      change: -0.019,
      relativeChange: -0.0223,
      interval: null,
      tolerance: null,
      detectableChange: null,
    }),
  ],
  meanPredictor: { mse: 79.04 },
  slices: [],
  waivers: [],
  largestErrors: [],
  attribution: null,
  data: {
    changed: false,
    files: { added: [], removed: [], changed: [] },
    rows: null,
    parts: [],
    rewrites: [],
    lines: null,
    rounded: [],
    roundedRows: 0,
    columns: { added: [], removed: [], renamed: [], reordered: false, typeChanged: [], cellsChanged: null },
    findings: [],
    drift: null,
    segments: [],
    proposedKey: [],
  },
  rules: { changed: false, differences: [] },
  model: {
    kind: "linear",
    features: ["area", "rooms", "region"],
    intercept: 1.25,
    coefficients: { area: 0.1, rooms: 2.5, "region=north": -0.75 },
    standardErrors: { intercept: 0.625, coefficients: { area: 0.00125, rooms: 0.4, "region=north": 0.6 } },
    tStatistics: { intercept: 2, coefficients: { area: 80, rooms: 6.25, "region=north": -1.25 } },
    penalty: null,
    transform: null,
    smearing: null,
  },
  training: null,
  history: [
    { sha: "a1b2c3d000000000000000000000000000000000", value: 12.9 },
    { sha: "b7e90aa000000000000000000000000000000000", value: 12.72 },
    { sha: "c33d1f0000000000000000000000000000000000", value: 12.31 },
    { sha: "d0417be000000000000000000000000000000000", value: 11.83 },
    { sha: BASE, value: 11.64 },
  ],
  provenance: { dataFingerprint: DATA, configFingerprint: DATA, codeFingerprint: DATA, version: "0.1.0" },
  run: {
    startedAt: "2026-11-20T09:41:00.000Z",
    seconds: 3.2,
    node: "v24.19.0",
    id: "1",
    attempt: 1,
    url: "https://github.com/acme/houses/actions/runs/1",
    repository: "acme/houses",
    serverUrl: "https://github.com",
  },
};

export const improved: Report = {
  ...regressed,
  finding: "improved",
  outcome: "pass",
  reasons: ["The 95 % interval of the change is -17.7 % to -5.4 %, all better."],
  base: {
    ...regressed.base,
    source: "artifact",
    tried: ["artifact of `4e81d02`: found, from run 812"],
  },
  metrics: [
    metric({
      baseline: 13.094,
      candidate: 11.64,
      change: -1.454,
      relativeChange: -0.111,
      interval: [-0.177, -0.054],
      finding: "improved",
    }),
    metric({
      name: "mae",
      level: "warn",
      baseline: 2.889,
      candidate: 2.768,
      change: -0.121,
      relativeChange: -0.0419,
      interval: [-0.075, -0.011],
      finding: "improved",
      detectableChange: 0.06,
    }),
  ],
};

export const inconclusive: Report = {
  ...regressed,
  finding: "inconclusive",
  outcome: "warn",
  reasons: [
    "The 95 % interval of the change, -1.1 % to +6.0 %, crosses the 5 % tolerance, so 412 holdout rows cannot tell this apart from noise.",
    "This does not block merging.",
    "With 412 holdout rows this check can see a worsening of 4.1 % or more.",
    "About 1,500 holdout rows would settle it.",
  ],
  metrics: [
    metric({
      candidate: 11.748,
      change: 0.108,
      relativeChange: 0.0093,
      interval: [-0.011, 0.06],
      finding: "inconclusive",
      rowsNeeded: 1500,
    }),
    metric({
      name: "mae",
      level: "warn",
      baseline: 2.768,
      candidate: 2.785,
      change: 0.017,
      relativeChange: 0.0061,
      interval: [-0.006, 0.018],
      finding: "equivalent",
      detectableChange: 0.02,
    }),
  ],
};

/** The pull request touches no input of the model: the stored evaluation stands for both. */
export const equivalent: Report = {
  ...regressed,
  finding: "equivalent",
  outcome: "pass",
  reasons: ["Data, model and rules are those of `main`, so the model is the same and nothing was trained."],
  notes: [],
  base: { ...regressed.base, source: "artifact", tried: ["artifact of `4e81d02`: found, from run 812"] },
  metrics: [
    metric({
      candidate: 11.64,
      change: 0,
      relativeChange: 0,
      interval: null,
      finding: "equivalent",
      activeRows: 0,
      detectableChange: null,
    }),
  ],
  meanPredictor: null,
  model: null,
  training: null,
  history: [],
};

export const noBaseline: Report = {
  ...regressed,
  finding: "no-baseline",
  outcome: "pass",
  reasons: ["There is no earlier model of `main` to compare with."],
  notes: [],
  base: {
    ...regressed.base,
    source: "none",
    tried: ["artifact of `4e81d02`: none", "retraining `4e81d02`: `metricgate.yml` is not there"],
  },
  metrics: ["mse", "rmse", "r2"].map((name) =>
    metric({
      name,
      greaterIsBetter: name === "r2",
      level: name === "mse" ? "error" : "off",
      baseline: null,
      candidate: { mse: 11.64, rmse: 3.41174, r2: 0.853 }[name] ?? null,
      change: null,
      relativeChange: null,
      interval: null,
      tolerance: name === "mse" ? 0.05 : null,
      finding: "no-baseline",
      activeRows: null,
      detectableChange: null,
    }),
  ),
  training: null,
  history: [],
};

export const incomparable: Report = {
  ...noBaseline,
  finding: "incomparable",
  outcome: "fail",
  reasons: [
    "The model of `main` reads the column `region`, which this pull request removes, so it cannot be scored on the same rows.",
  ],
  base: { ...regressed.base, source: "retrained" },
  meanPredictor: null,
  metrics: noBaseline.metrics.map((row) => ({ ...row, finding: "incomparable" })),
};

export const rulesChanged: Report = {
  ...regressed,
  rules: {
    changed: true,
    differences: [
      { key: "metrics.mse.tolerance", base: "5 %", head: "25 %" },
      { key: "policy.on-inconclusive", base: null, head: "pass" },
    ],
  },
};

export const dataChanged: Report = {
  ...regressed,
  rows: { train: 2852, holdout: 508, excluded: 3 },
  reasons: ["The 95 % interval of the change is +6.1 % to +19.9 %, all above the 5 % tolerance."],
  largestErrors: [
    {
      file: "data/houses.csv",
      line: 1212,
      key: ["211"],
      extraError: 4.1,
      values: { actual: 38.4, baseline: 35.9, candidate: 31.8 },
    },
    {
      file: "data/houses.csv",
      line: 77,
      key: ["12"],
      extraError: 2.25,
      values: { actual: "yes", baseline: "yes", candidate: "no" },
    },
  ],
  metrics: [metric({ baseline: 13.1, candidate: 14.84, change: 1.74, relativeChange: 0.1328, activeRows: 508 })],
  attribution: {
    cells: { baselineOnBase: 11.64, baselineOnHead: 13.1, candidateOnBase: 13.09, candidateOnHead: 14.84 },
    modelEffect: 1.74,
    dataEffect: 1.46,
    interaction: 0.29,
    dataEffectParts: { kept: 0, edited: 0.02, added: 1.44, removed: 0 },
    shares: { model: 1.595, data: 1.605 },
    rows: { kept: 408, edited: 4, added: 96, removed: 0 },
  },
  data: {
    changed: true,
    files: { added: [], removed: [], changed: ["data/houses.csv"] },
    rows: { added: 1204, removed: 0, changed: 12, unchanged: 2840 },
    parts: [],
    rewrites: [],
    lines: null,
    rounded: [],
    roundedRows: 0,
    columns: {
      added: ["heating"],
      removed: [],
      renamed: [],
      reordered: false,
      typeChanged: [{ column: "age", from: "number", to: "text" }],
      cellsChanged: { price: 12 },
    },
    findings: [
      {
        rule: "schema/type",
        level: "error",
        message: "`age`: 7 of 2,852 values are no longer numbers.",
        wasThere: false,
        column: "age",
        file: "data/houses.csv",
        line: 1904,
        count: 7,
        lines: { side: "head", first: [1904, 1910, 2001, 2002, 2003], hasMore: true },
      },
      {
        rule: "leakage/overlap",
        level: "warn",
        message: "31 new train rows also occur in the holdout, so that its error looks too small.",
        wasThere: false,
        column: null,
        file: null,
        line: null,
        count: 31,
        lines: null,
      },
    ],
    drift: {
      rows: [
        driftRow({
          column: "price",
          values: { p: 2e-9, adjustedP: 8e-9, effect: 0.31, floor: 0.1, drifted: true },
          medians: { before: 27.9, after: 31.2 },
          populationStability: 0.31,
          jensenShannon: 0.052,
        }),
        driftRow({}),
        driftRow({
          column: "garden",
          missing: { p: 1e-4, adjustedP: 4e-4, effect: 0.08, floor: 0.05, drifted: true },
          missingShare: { before: 0, after: 0.084 },
        }),
        driftRow({ column: "region", kind: "category", medians: null }),
        driftRow({ comparison: "train-holdout" }),
      ],
      untested: [{ comparison: "base-head", column: "age" }],
    },
    segments: [
      { of: "changed", column: "region", value: "north", share: 0.98, shareOfOthers: 0.21, slice: "region=north" },
      { of: "added", column: "source", value: null, share: 1, shareOfOthers: 0, slice: null },
    ],
    proposedKey: ["id"],
  },
};

/** No worse than the baseline, but below a limit; one metric is told something, another cannot be computed. */
export const limitMissed: Report = {
  ...improved,
  finding: "equivalent",
  outcome: "fail",
  reasons: [
    "R² is 0.7213, below the limit of 0.8.",
    "The 95 % interval of the change, -0.6 % to +1.8 %, stays within the 5 % tolerance.",
  ],
  metrics: [
    metric({ candidate: 11.7, change: 0.06, relativeChange: 0.005, interval: [-0.006, 0.018], finding: "equivalent" }),
    metric({
      name: "r2",
      greaterIsBetter: true,
      baseline: 0.7209,
      candidate: 0.7213,
      change: 0.0004,
      relativeChange: 0.0006,
      interval: [-0.004, 0.005],
      tolerance: null,
      marginAbs: null,
      min: 0.8,
      limit: "missed",
      finding: "inconclusive",
    }),
    metric({
      name: "pinball",
      settings: { quantile: 0.9, delta: null, average: null, positive: null },
      level: "warn",
      baseline: 0.951,
      candidate: 0.95,
      change: -0.001,
      relativeChange: -0.001,
      interval: [-0.012, 0.01],
      max: 2,
      limit: "met",
      finding: "equivalent",
    }),
    metric({
      name: "bias",
      level: "off",
      baseline: -0.31,
      candidate: 0.12,
      change: -0.19,
      relativeChange: -0.613,
      interval: [-0.94, -0.21],
      tolerance: null,
      finding: "improved",
    }),
    metric({
      name: "mape",
      level: "warn",
      baseline: null,
      candidate: null,
      change: null,
      relativeChange: null,
      interval: null,
      finding: "incomparable",
      activeRows: null,
      detectableChange: null,
    }),
  ],
};

/** The first run of a model that has to keep to limits. */
export const limitsAlone: Report = {
  ...noBaseline,
  outcome: "fail",
  reasons: ["R² is 0.8530, below the limit of 0.9.", ...noBaseline.reasons],
  metrics: noBaseline.metrics.map((row) =>
    row.name === "r2" ? { ...row, level: "error", min: 0.9, limit: "missed" } : row,
  ),
};

/** The regression of the first sample, accepted. */
export const waived: Report = {
  ...regressed,
  outcome: "warn",
  reasons: [...regressed.reasons, waiver({}).said],
  waivers: [waiver({})],
};

export const samples: Readonly<Record<string, Report>> = {
  regressed,
  improved,
  inconclusive,
  equivalent,
  "no-baseline": noBaseline,
  incomparable,
  "rules-changed": rulesChanged,
  "data-changed": dataChanged,
  "limit-missed": limitMissed,
  "limits-alone": limitsAlone,
};
