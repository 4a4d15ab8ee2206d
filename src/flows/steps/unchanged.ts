// The report of a pull request that changes nothing a model depends on: nothing is trained.

import type { Config } from "../../core/config/config.ts";
import type { EvaluationRecord, Fingerprints } from "../../core/evaluation/record.ts";
import type { Metric } from "../../core/metrics/metric.ts";
import { metricOf } from "../../core/metrics/metrics.ts";
import type { Report } from "../../core/report/report.ts";
import type { MetricRow } from "../../core/verdict/comparison.ts";
import { withLimits } from "../../core/verdict/judge.ts";
import { missedLimit } from "../../core/verdict/limits.ts";
import { untestedRow } from "../../core/verdict/metric-row.ts";
import type { Gate } from "../../core/verdict/policy.ts";
import { idleWaivers } from "../../core/verdict/waivers.ts";
import type { World } from "../../ports.ts";
import { checkFrame } from "./check-frame.ts";
import type { CheckContext } from "./compose-report.ts";
import { unchangedData } from "./data-change.ts";
import type { Result } from "./publish.ts";
import { fingerprintsOf } from "./read-inputs.ts";
import { today, weighting } from "./report-frame.ts";
import { otherInputs, resultOf } from "./resolve-baseline.ts";

/** Null: a limit is set on a value that is stored nowhere, so it has to be computed. */
export async function unchanged(context: CheckContext): Promise<Result | null> {
  const { world, rules, base, candidate, options } = context;
  const { record, tried } = await storedRecord(world, base.commit.sha, await fingerprintsOf(candidate, rules), rules);
  const metrics = rules.policy.gates.map((gate) => sameOnBothSides(gate, record?.metrics[gate.metric] ?? null));
  if (metrics.some((row) => row.limit !== null && row.level !== "off" && row.candidate === null)) return null;
  const missedLimits = metrics.map((row, index) => missedLimit(row, metricOfGate(rules.policy.gates[index]).label));
  const same = `Data, model and rules are those of \`${base.commit.ref}\`, so the model is the same and nothing was trained.`;
  const verdict = { finding: "equivalent", outcome: "pass", reasons: [same] } as const;
  const report: Report = {
    ...(await checkFrame(context)),
    flow: "check",
    ...withLimits(verdict, { metrics, missedLimits }, options.failOn ?? undefined),
    notes: [],
    base: {
      sha: base.commit.sha,
      ref: base.commit.ref,
      source: record === null ? "none" : (world.baselines?.kind ?? "none"),
      tried,
    },
    rows: {
      train: record?.rows.train ?? null,
      holdout: record?.rows.holdout ?? null,
      excluded: record?.rows.excluded ?? null,
    },
    weights: weighting(rules, null, 0).weights,
    split: null,
    holdout: null,
    metrics,
    slices: [],
    waivers: idleWaivers(candidate.config.waivers, today(world)),
    meanPredictor: null,
    largestErrors: [],
    attribution: null,
    data: unchangedData([]),
    model: null,
    training: null,
    history: [],
  };
  return { report, files: [], saved: null };
}

/** The stored numbers count only if they are of the same inputs and of this version. */
async function storedRecord(
  world: World,
  commit: string,
  fingerprints: Fingerprints,
  rules: Config,
): Promise<{ readonly record: EvaluationRecord | null; readonly tried: readonly string[] }> {
  const store = world.baselines;
  if (store === null) return { record: null, tried: [] };
  const lookup = await store.at(commit, rules.name);
  const record = lookup.kind === "found" ? lookup.baseline.record : null;
  const refusal = record === null ? null : otherInputs(record, fingerprints);
  return {
    record: refusal === null ? record : null,
    tried: [
      `${store.kind} of \`${commit.slice(0, 7)}\`: ${refusal === null ? resultOf(lookup) : `not used, ${refusal}`}`,
    ],
  };
}

function sameOnBothSides(gate: Gate, value: number | null): MetricRow {
  const row = untestedRow(gate, metricOfGate(gate), "equivalent", { baseline: value, candidate: value });
  return { ...row, relativeChange: row.change, activeRows: 0 };
}

function metricOfGate({ metric, settings }: Gate): Metric {
  return metricOf(metric, settings);
}
