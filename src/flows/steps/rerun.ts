// Training one commit twice: what it said when its baseline was stored, beside what it says now.

import type { Config } from "../../core/config/config.ts";
import { holdoutFingerprint } from "../../core/evaluation/fingerprint.ts";
import type { Holdout } from "../../core/evaluation/holdout.ts";
import { storedPredictions } from "../../core/evaluation/predictions-file.ts";
import { actualOf } from "../../core/evaluation/target.ts";
import type { Metric } from "../../core/metrics/metric.ts";
import { metricOf } from "../../core/metrics/metrics.ts";
import { signedPercent } from "../../core/numerals.ts";
import { pair } from "../../core/report/figures.ts";
import { measureOne } from "../../core/verdict/measure.ts";
import { primaryGate } from "../../core/verdict/policy.ts";
import { isSamePrediction, resolutionOf } from "../../core/verdict/resolution.ts";
import type { StoredBaseline } from "../../ports.ts";
import type { SideModel } from "./side-model.ts";

/** The primary metric on the base commit's own holdout; null where it does not exist. */
export interface Rerun {
  readonly stored: number | null;
  readonly again: number | null;
}

/** Null where both say the same to rounding, where several seeds are averaged anyway, and where that cannot be told. */
export async function rerunOf(
  { record, file }: StoredBaseline,
  { training, onHead, onBase }: SideModel,
  holdout: Holdout,
  rules: Config,
): Promise<Rerun | null> {
  const answer = onBase ?? onHead;
  if (training?.seeds.length !== 1 || answer.kind === "refused") return null;
  if (record.holdoutFingerprint !== holdoutFingerprint(holdout.identities)) return null;
  const csv = await file("predictions.csv");
  const stored = csv === null ? null : await storedPredictions(csv, holdout);
  if (stored === null) return null;
  const { predicted } = answer.answers;
  const actual = actualOf(holdout);
  // Of classes the file has the labels alone.
  const comparable = predicted.kind === "classes" ? { ...predicted, probabilities: null } : predicted;
  if (isSamePrediction(stored, comparable, resolutionOf(actual))) return null;
  const metric = metricIn(rules);
  return {
    stored: measureOne(metric, actual, stored, holdout.weights),
    again: measureOne(metric, actual, predicted, holdout.weights),
  };
}

export function rerunNote({ stored, again }: Rerun, short: string, rules: Config): string {
  const said = `Training \`${short}\` again gives other predictions than its stored run`;
  const advice = "Set several `model.seeds`, and the errors of as many trainings are averaged.";
  if (stored === null || again === null) return `${said}. ${advice}`;
  const [before, now] = pair(stored, again);
  const change = stored === 0 ? "" : ` (${signedPercent((again - stored) / Math.abs(stored))})`;
  return `${said}: ${metricIn(rules).label} ${now} instead of ${before}${change}. ${advice}`;
}

function metricIn({ policy }: Config): Metric {
  const { metric, settings } = primaryGate(policy);
  return metricOf(metric, settings);
}
