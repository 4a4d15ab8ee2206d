// Models of which only the metrics are known: a file in the work tree against the same file at the base commit.

import {
  absenceOf,
  METRICS_BYTES_LIMIT,
  type MetricsByName,
  metricIn,
  parseMetricsFile,
} from "../../core/evaluation/metrics-file.ts";
import { noSettings } from "../../core/metrics/metric.ts";
import { metricOf } from "../../core/metrics/metrics.ts";
import type { MetricsFile } from "../../core/models/own-model.ts";
import type { Report } from "../../core/report/report.ts";
import { named } from "../../core/report/visible.ts";
import { compareValues, type ValuePair } from "../../core/verdict/compare-values.ts";
import { judge } from "../../core/verdict/judge.ts";
import type { Policy } from "../../core/verdict/policy.ts";
import { heldWaivers } from "../../core/verdict/waivers.ts";
import { inShort, UserError } from "../../errors.ts";
import type { Snapshot, World } from "../../ports.ts";
import { checkFrame } from "./check-frame.ts";
import type { CheckContext } from "./compose-report.ts";
import { unchangedData } from "./data-change.ts";
import type { Side } from "./divide.ts";
import { NO_FIT } from "./model-facts.ts";
import type { Result } from "./publish.ts";
import { fingerprintsOf, hasSameData } from "./read-inputs.ts";
import { frame, today } from "./report-frame.ts";

/** @throws {UserError} fault "data" naming every metric of the rules that the candidate's file lacks. */
export async function checkMetrics(context: CheckContext, model: MetricsFile): Promise<Result> {
  const { world, rules, base, candidate, options } = context;
  const judged = judgedBy(rules.policy);
  const found = await metricsAt(world.workTree, model);
  requireMetrics(found, judged, model);

  const before = await baselineMetrics(context);
  const pairs = pairsOf(
    judged,
    (metric) => metricIn(found, metric, givenName(model.names, metric)),
    (metric) => (before.found === null ? null : metricIn(before.found, metric, givenName(before.names, metric))),
  );
  const values = compareValues(pairs);
  const comparison =
    before.found !== null
      ? values
      : {
          ...values,
          kind: "no-baseline" as const,
          reason: `There is no baseline: ${before.failure}.`,
          metrics: values.metrics.map((row) => ({ ...row, finding: "no-baseline" as const })),
        };
  const waivers = heldWaivers(candidate.config.waivers, comparison, today(world));
  const verdict = judge(comparison, rules.policy, options.failOn ?? undefined, waivers);
  const report: Report = {
    ...(await checkFrame(context)),
    flow: "check",
    ...NOTHING,
    ...verdict,
    notes: comparison.notes,
    base: {
      sha: base.commit.sha,
      ref: base.commit.ref,
      source: before.found === null ? "none" : "committed",
      tried: [`\`${model.file}\` of \`${base.commit.sha.slice(0, 7)}\`: ${before.failure ?? "used"}`],
    },
    metrics: comparison.metrics,
    waivers,
    data: {
      ...unchangedData([]),
      changed: base.side !== null && !(await hasSameData(candidate, base.side.inputs)),
    },
    model: { ...NO_FIT, kind: model.kind, features: [] },
  };
  return { report, files: [], saved: null };
}

type Judged = Pick<ValuePair, "gate" | "metric">;

/** Our metrics and the user's own, the primary one first. */
function judgedBy({ gates, own, ownPrimary }: Policy): readonly Judged[] {
  const ours = gates.map((gate): Judged => ({ gate, metric: metricOf(gate.metric, gate.settings) }));
  const theirs = own.map(
    ({ name, greaterIsBetter, ...gate }): Judged => ({
      gate: { ...gate, settings: noSettings },
      metric: { by: "own", name, label: named(name), greaterIsBetter },
    }),
  );
  return ownPrimary ? [...theirs, ...ours] : [...ours, ...theirs];
}

/** What the file calls one of our metrics, where the config says it. */
function givenName(names: MetricsFile["names"], metric: string): string | undefined {
  return new Map(Object.entries(names)).get(metric);
}

/** A metric that is judged must be there: a check that loses it would be green for ever. */
function requireMetrics(found: MetricsByName, judged: readonly Judged[], model: MetricsFile): void {
  const problems = judged
    .filter(({ gate }, index) => gate.level !== "off" || index === 0)
    .filter(({ metric }) => metricIn(found, metric.name, givenName(model.names, metric.name)) === null)
    .map(({ metric }) => ({
      ...absenceOf(found, metric.name, givenName(model.names, metric.name)),
      where: { file: model.file },
    }));
  if (problems.length > 0) throw new UserError("data", problems);
}

/** Nothing needs to be stored: the base branch's metrics are read from its commits. */
export async function metricsAlone(
  world: World,
  { snapshot, inputs }: Side,
  commit: string,
  model: MetricsFile,
): Promise<Result> {
  const judged = judgedBy(inputs.config.policy);
  const found = await metricsAt(snapshot, model);
  requireMetrics(found, judged, model);
  const pairs = pairsOf(
    judged,
    (metric) => metricIn(found, metric, givenName(model.names, metric)),
    () => null,
  );
  const metrics = compareValues(pairs).metrics.map((row) => ({ ...row, finding: "no-baseline" as const }));
  const report: Report = {
    ...frame(world, inputs.config, await fingerprintsOf(inputs)),
    flow: "baseline",
    ...NOTHING,
    finding: "no-baseline",
    outcome: "pass",
    reasons: [`The metrics in \`${model.file}\` of \`${commit.slice(0, 7)}\` are what pull requests are held against.`],
    notes: [],
    head: { sha: commit, dirty: false },
    base: { sha: null, ref: null, source: "none", tried: [] },
    metrics,
    waivers: [],
    data: unchangedData([]),
    rules: { changed: false, differences: [] },
    model: { ...NO_FIT, kind: model.kind, features: [] },
  };
  return { report, files: [], saved: null };
}

/** What is not known where nothing is scored. */
const NOTHING = {
  rows: { train: null, holdout: null, excluded: null },
  split: null,
  holdout: null,
  slices: [],
  meanPredictor: null,
  largestErrors: [],
  weights: null,
  attribution: null,
  training: null,
  history: [],
} as const;

/** A metric that is only shown, and is not there, is not shown. */
function pairsOf(
  judged: readonly Judged[],
  candidate: (metric: string) => number | null,
  baseline: (metric: string) => number | null,
): readonly ValuePair[] {
  return judged.flatMap(({ gate, metric }) => {
    const value = candidate(metric.name);
    return value === null ? [] : [{ gate, metric, baseline: baseline(metric.name), candidate: value }];
  });
}

type Before =
  | { readonly found: MetricsByName; readonly names: MetricsFile["names"]; readonly failure: null }
  | { readonly found: null; readonly failure: string };

async function baselineMetrics({ base }: CheckContext): Promise<Before> {
  if (base.side === null) return { found: null, failure: base.obstacle.reason };
  const { model } = base.side.inputs.config;
  if (model.kind !== "metrics") return { found: null, failure: "the base commit's model is not a file of metrics" };
  try {
    return { found: await metricsAt(base.side.snapshot, model), names: model.names, failure: null };
  } catch (error) {
    if (error instanceof UserError) return { found: null, failure: inShort(error) };
    throw error;
  }
}

async function metricsAt(snapshot: Snapshot, { file }: MetricsFile): Promise<MetricsByName> {
  const bytes = await snapshot.read(file, METRICS_BYTES_LIMIT);
  if (bytes !== null) return parseMetricsFile(bytes, file);
  throw new UserError("data", {
    message: `there is no \`${file}\` in ${snapshot.label}`,
    hint: "Write it before the check runs, and commit it: the base branch's is read from its commit.",
  });
}
