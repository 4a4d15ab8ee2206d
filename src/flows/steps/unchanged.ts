// The report of a pull request that changes nothing a model depends on: nothing is trained.

import { metricOf } from "../../core/metrics/metrics.ts";
import type { Report } from "../../core/report/report.ts";
import type { MetricRow } from "../../core/verdict/comparison.ts";
import type { Gate } from "../../core/verdict/policy.ts";
import { type CheckContext, checkFrame } from "./compose-report.ts";
import { unchangedData } from "./data-change.ts";
import type { Result } from "./publish.ts";

export async function unchanged(context: CheckContext): Promise<Result> {
  const { world, rules, base } = context;
  const stored = await world.baselines?.at(base.commit.sha, rules.name);
  const record = stored?.kind === "found" ? stored.baseline.record : null;
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
      tried:
        stored === undefined
          ? []
          : [
              `${world.baselines?.kind} of \`${base.commit.sha.slice(0, 7)}\`: ${stored.kind === "found" ? `used (${stored.where})` : stored.reason}`,
            ],
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
