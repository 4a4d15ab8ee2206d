// The base branch's side: train this commit's model and keep it, with its record, for pull requests to be held against.

import { fingerprint, holdoutFingerprint } from "../core/evaluation/fingerprint.ts";
import { type Ledger, ledgerWith } from "../core/evaluation/ledger.ts";
import { renderPredictions } from "../core/evaluation/predictions-file.ts";
import { type EvaluationRecord, type Fingerprints, HISTORY_LIMIT, renderRecord } from "../core/evaluation/record.ts";
import { metricOf } from "../core/metrics/metrics.ts";
import { counted, decimal } from "../core/numerals.ts";
import type { HistoryPoint, HoldoutUse, Report } from "../core/report/report.ts";
import { primaryGate } from "../core/verdict/policy.ts";
import { UserError } from "../errors.ts";
import type { SavedArtifact, StoredBaseline, World } from "../ports.ts";
import type { BaselineOptions } from "./options.ts";
import type { KeptModel } from "./steps/commands-source.ts";
import { type Scored, scoreAlone } from "./steps/compare-models.ts";
import { unchangedData } from "./steps/data-change.ts";
import { type Division, divide, divisionInWords } from "./steps/divide.ts";
import { holdoutUse, scoringOf, useNotes } from "./steps/holdout-use.ts";
import { measureAlone } from "./steps/measure-alone.ts";
import type { MeasuredAlone } from "./steps/measured.ts";
import { metricsAlone } from "./steps/metrics-source.ts";
import { type Published, publish, reportFiles } from "./steps/publish.ts";
import { fingerprintsOf, type Inputs, readInputs } from "./steps/read-inputs.ts";
import { frame, modelFiles, splitNotes, weighting } from "./steps/report-frame.ts";
import { historyOf } from "./steps/resolve-baseline.ts";
import { trainingFacts } from "./steps/training-facts.ts";

export async function baseline(world: World, options: BaselineOptions): Promise<Published> {
  const commit = await headCommit(world);
  // From git's objects, not from the checkout: a baseline is the model of a commit, whatever lies in the work tree.
  const snapshot = await world.repository.commit(commit);
  const inputs = await readInputs(world, snapshot, options);
  const { model } = inputs.config;
  if (model.kind === "metrics")
    return publish(world, options, await metricsAlone(world, { snapshot, inputs }, commit, model));
  const division = await divide(world, inputs.config, [{ snapshot, inputs }]);
  const earlier = await earlierBaseline(world, commit, inputs);
  const measured = await measureAlone(
    world,
    `commit ${commit.slice(0, 7)}`,
    { snapshot, inputs },
    commit,
    inputs.config,
    division,
    earlier?.replies ?? new Map(),
  );
  const scored = scoreAlone(measured, inputs.config);
  const history =
    earlier === null ? [] : historyOf(earlier.record, primaryGate(inputs.config.policy).metric).slice(-HISTORY_LIMIT);
  const scoring = scoringOf(measured, [scored.candidate, ...scored.repeats.candidate], inputs.config, division);
  const ledger = ledgerWith(earlier?.record.ledger ?? null, scoring);
  const holdout = holdoutUse(ledger, scoring, inputs.config);

  const fingerprints = await fingerprintsOf(inputs);

  const parts = { commit, inputs, fingerprints, division, measured, scored, history, ledger, holdout };
  const report = baselineReport(world, options, parts);
  const models = modelFiles(measured.candidate);
  const predictions = {
    name: "predictions.csv",
    content: renderPredictions(measured.head.holdout, inputs.config.data, scored),
  };
  let saved: SavedArtifact | null = null;
  if (!options.dryRun) {
    const record = recordOf(world, parts, measured.pack ?? (models[0] ?? predictions).content);
    const files = [
      { name: "record.json", content: renderRecord(record) },
      ...models,
      predictions,
      ...(await reportFiles(report)),
    ];
    saved = (await world.baselines?.save(record, files, measured.pack)) ?? null;
  }
  return publish(world, options, { report, files: [...models, predictions], saved });
}

async function headCommit(world: World): Promise<string> {
  const commit = await world.repository.head();
  if (commit !== null) return commit;
  throw new UserError("environment", {
    message: "HEAD is no commit, and a baseline is the model of a commit",
    hint: "Commit the config and the data first.",
  });
}

/** The nearest earlier baseline carries on history, ledger and what a hosted model has answered, whatever its inputs were. */
async function earlierBaseline(world: World, commit: string, { config }: Inputs): Promise<StoredBaseline | null> {
  const earlier = await world.baselines?.nearestAncestor(commit, config.name, () => null);
  if (earlier?.kind === "found") return earlier.baseline;
  if (earlier !== undefined && earlier.kind !== "none")
    world.host.warn(`the history of earlier baselines is not carried on: ${earlier.reason}`);
  return null;
}

interface Parts {
  readonly commit: string;
  readonly inputs: Inputs;
  readonly fingerprints: Fingerprints;
  readonly division: Division;
  readonly measured: MeasuredAlone & KeptModel;
  readonly scored: Scored;
  readonly history: readonly HistoryPoint[];
  readonly ledger: Ledger;
  readonly holdout: HoldoutUse;
}

function recordOf(world: World, parts: Parts, model: string | Uint8Array): EvaluationRecord {
  const { commit, inputs, fingerprints, division, scored, history, ledger } = parts;
  const { head } = parts.measured;
  const { train, holdout, excluded } = head.rows;
  const metrics = scored.comparison.metrics.flatMap(({ name, candidate }) =>
    candidate === null ? [] : [[name, candidate] as const],
  );
  return {
    schemaVersion: 2,
    name: inputs.config.name,
    commit,
    origin: world.host.origin,
    fingerprints,
    split: division.split,
    rows: { train, holdout, excluded },
    holdoutFingerprint: holdoutFingerprint(head.holdout.identities),
    metrics: Object.fromEntries(metrics),
    modelFingerprint: fingerprint(model),
    history,
    ledger,
    version: world.version,
  };
}

function baselineReport(
  world: World,
  { ref }: BaselineOptions,
  { commit, inputs, fingerprints, division, measured, scored, history, ...parts }: Parts,
): Report {
  const { head, candidate } = measured;
  const { train, holdout, excluded } = head.rows;
  const [primary] = scored.comparison.metrics;
  const { metric, settings } = primaryGate(inputs.config.policy);
  const weighted = weighting(inputs.config, scored.comparison.effectiveRows, holdout);
  const value =
    primary === undefined || primary.candidate === null
      ? ""
      : `: ${metricOf(metric, settings).label} ${decimal(primary.candidate)} on ${counted(holdout, "holdout row")}`;
  return {
    ...frame(world, inputs.config, fingerprints),
    flow: "baseline",
    finding: "no-baseline",
    outcome: "pass",
    reasons: [
      `The model of \`${commit.slice(0, 7)}\` is the baseline${ref === null ? "" : ` of \`${ref}\``} now${value}.`,
    ],
    notes: [
      ...weighted.notes,
      ...splitNotes(division),
      ...useNotes(parts.holdout, division.split),
      ...scored.comparison.notes,
      ...head.notes,
      ...candidate.notes,
      ...scored.notes,
      ...measured.notes,
    ],
    head: { sha: commit, dirty: false },
    base: { sha: null, ref, source: "none", tried: [] },
    rows: { train, holdout, excluded },
    weights: weighted.weights,
    split: divisionInWords(division, inputs.config.data),
    holdout: parts.holdout,
    metrics: scored.comparison.metrics,
    slices: [],
    waivers: [],
    meanPredictor: scored.meanPredictorMse === null ? null : { mse: scored.meanPredictorMse },
    largestErrors: [],
    attribution: null,
    data: unchangedData([]),
    rules: { changed: false, differences: [] },
    model: candidate.facts,
    training: trainingFacts(candidate, null, scored.comparison.spreads, null),
    history,
  };
}
