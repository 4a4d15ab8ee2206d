// Which use of its holdout a run is, and what the reader should do when the holdout is worn out.

import type { Config } from "../../core/config/config.ts";
import { fingerprint, numbersFingerprint } from "../../core/evaluation/fingerprint.ts";
import { holdoutId, type Ledger, type Scoring, useOf } from "../../core/evaluation/ledger.ts";
import type { Predicted } from "../../core/metrics/predicted.ts";
import { renderModel } from "../../core/models/stored-model.ts";
import { count } from "../../core/numerals.ts";
import type { HoldoutUse } from "../../core/report/report.ts";
import type { SplitOptions } from "../../core/split.ts";
import { primaryGate } from "../../core/verdict/policy.ts";
import type { Division } from "./divide.ts";
import type { MeasuredAlone } from "./measured.ts";

/** What the ledger wants to know of the candidate and the rows that it is scored on. */
export function scoringOf(
  { head, candidate }: MeasuredAlone,
  predicted: readonly Predicted[],
  { data, policy }: Config,
  { split }: Division,
): Scoring {
  const { identities, until } = head.holdout;
  const primary = primaryGate(policy).metric;
  const metric = data.weight === null ? primary : `${primary} weighted by ${data.weight}`;
  const model = (): string =>
    candidate.builtin === null ? trainingsFingerprint(predicted) : fingerprint(renderModel(candidate.builtin));
  return { split, target: data.target, metric, identities, until, model };
}

/** @param ledger of the nearest stored baseline; null: there is none, so nobody knows what was tried before */
export function holdoutUse(ledger: Ledger | null, scoring: Scoring, { policy }: Config): HoldoutUse {
  const budget = policy.holdoutUses;
  const id = holdoutId(scoring);
  if (ledger === null) return { id, use: null, budget, state: null };
  const use = useOf(ledger, scoring);
  return { id, use, budget, state: use > budget ? "exhausted" : 2 * use > budget ? "aging" : "fresh" };
}

export function useNotes({ use, budget, state }: HoldoutUse, split: SplitOptions): readonly string[] {
  if (use === null || state === null || state === "fresh") return [];
  const judged = `This holdout has judged ${count(use)} models and is meant for ${count(budget)}`;
  if (state === "aging") return [`${judged}: soon other rows should be held out. ${rotation(split)}`];
  return [`${judged}: what looks better on it may by now be luck. ${rotation(split)}`];
}

function rotation({ strategy }: SplitOptions): string {
  switch (strategy) {
    case "hash":
      return "Another text in `data.holdout.salt` holds out other rows; after the merge the baseline is trained again on the rest.";
    case "time":
      return "Newer rows renew it: a model counts until the cut has passed the last row that it was judged on.";
    case "column":
    case "file":
      return "Name another column, value or file in `data.holdout`, with other rows; after the merge the baseline is trained again on the rest.";
    default:
      return strategy satisfies never;
  }
}

function trainingsFingerprint(several: readonly Predicted[]): string {
  const each = several.map(answersFingerprint);
  return each.length === 1 ? each[0] : fingerprint(each.join(" "));
}

function answersFingerprint(predicted: Predicted): string {
  if (predicted.kind === "numbers") return numbersFingerprint([predicted.values]);
  const numbers = numbersFingerprint([predicted.labels, ...(predicted.probabilities ?? [])]);
  return fingerprint(`${numbers} ${JSON.stringify(predicted.classes)}`);
}
