// The report of a pull request that changes nothing a model depends on: nothing is trained.

import type { Config } from "../../core/config/config.ts";
import type { EvaluationRecord, Fingerprints } from "../../core/evaluation/record.ts";
import { metricOf } from "../../core/metrics/metrics.ts";
import type { Report } from "../../core/report/report.ts";
import type { MetricRow } from "../../core/verdict/comparison.ts";
import type { Gate } from "../../core/verdict/policy.ts";
import type { World } from "../../ports.ts";
import { type CheckContext, checkFrame } from "./compose-report.ts";
import { unchangedData } from "./data-change.ts";
import type { Result } from "./publish.ts";
import { fingerprintsOf } from "./read-inputs.ts";
import { otherInputs, resultOf } from "./resolve-baseline.ts";

export async function unchanged(context: CheckContext): Promise<Result> {
  const { world, rules, base, candidate } = context;
  const { record, tried } = await storedRecord(world, base.commit.sha, await fingerprintsOf(candidate, rules), rules);
  const report: Report = {
    ...(await checkFrame(context)),
    finding: "equivalent",
    outcome: "pass",
    reasons: [
      `Data, model and rules are those of \`${base.commit.ref}\`, so the model is the same and nothing was trained.`,
    ],
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
    split: null,
    metrics: rules.policy.gates.map((gate) => sameOnBothSides(gate, record?.metrics[gate.metric] ?? null)),
    meanPredictor: null,
    attribution: null,
    data: unchangedData([]),
    model: null,
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
  const change = value === null ? null : 0;
  return {
    name: gate.metric,
    greaterIsBetter: metricOf(gate.metric).greaterIsBetter,
    level: gate.level,
    baseline: value,
    candidate: value,
    change,
    relativeChange: change,
    interval: null,
    tolerance: gate.tolerance,
    finding: "equivalent",
    activeRows: 0,
    detectableChange: null,
    rowsNeeded: null,
  };
}
