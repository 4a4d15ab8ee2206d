// The holdout rows that both models answer for: predictions that were made before know nothing of new or edited rows.

import { rowsOfHoldout } from "../../core/evaluation/holdout.ts";
import { predictedAt } from "../../core/metrics/predicted.ts";
import { count, counted } from "../../core/numerals.ts";
import { UserError } from "../../errors.ts";
import type { Measured } from "./measured.ts";
import { type Answer, answersOf, type SideModel } from "./side-model.ts";

/** Both models on the rows that the baseline answers for. Where it answers for all, nothing changes. */
export function onCommonRows(measured: Measured): Measured {
  const { baseline, head, candidate } = measured;
  const answer = baseline.model?.onHead;
  if (baseline.model === null || answer?.kind !== "answered" || answer.answers.unanswered === null) return measured;
  const { unanswered } = answer.answers;
  const rows = Uint32Array.from(unanswered.keys()).filter((row) => unanswered[row] === 0);
  const all = counted(head.holdout.table.rowCount, "holdout row");
  if (rows.length === 0) {
    const message = `the baseline's predictions are for none of the ${all}`;
    const refusal: Answer = { kind: "refused", error: new UserError("data", { message }) };
    return { ...measured, baseline: { ...baseline, model: { ...baseline.model, onHead: refusal, onBase: null } } };
  }
  return {
    ...measured,
    head: { ...head, holdout: rowsOfHoldout(head.holdout, rows), rows: { ...head.rows, holdout: rows.length } },
    candidate: { ...onRows(candidate, rows), onBase: null },
    baseline: { ...baseline, model: { ...onRows(baseline.model, rows), onBase: null } },
    notes: [
      ...measured.notes,
      `Both models are compared on ${count(rows.length)} of ${all}: the baseline's predictions were made before the others were added or edited.`,
    ],
  };
}

function onRows(model: SideModel, rows: Uint32Array): SideModel {
  const { predicted, repeats, notes } = answersOf(model.onHead);
  const taken = { predicted: predictedAt(predicted, rows), repeats: repeats.map((one) => predictedAt(one, rows)) };
  return { ...model, onHead: { kind: "answered", answers: { ...taken, unanswered: null, notes } } };
}
