// Replies as predictions: numbers of a regression, classes of a classification, and what is to be known of the others.

import type { Predicted } from "../metrics/predicted.ts";
import { counted } from "../numerals.ts";
import { answerIn, labelIn, numberIn } from "./answer.ts";
import type { AnswerPlace, EndpointSpec } from "./endpoint-spec.ts";

/** The class of a reply that names none: never right, and no reason to stop. */
const NO_ANSWER = "(no answer)";

/** What the rows truly are, as far as reading a reply needs it. */
export interface Asked {
  /** Per row the number, or the index of the class. */
  readonly actual: Float64Array;
  /** Null in a regression. */
  readonly classes: readonly string[] | null;
}

/**
 * One prediction per reply. A reply without a number is NaN, which no comparison accepts; one without a class is wrong.
 *
 * @param replies in the order of the rows
 */
export function answered(
  replies: readonly string[],
  { place, match }: Pick<EndpointSpec, "place" | "match">,
  { actual, classes }: Asked,
): Predicted {
  const answers = replies.map((reply) => answerIn(reply, place));
  if (classes === null) {
    return {
      kind: "numbers",
      values: Float64Array.from(answers, (answer) => (answer === null ? Number.NaN : numberIn(answer))),
    };
  }
  const labelOf = (answer: string, row: number): number => {
    switch (match) {
      case "loose":
        return labelIn(answer, classes);
      case "exact":
        return classes.indexOf(answer);
      case "contains": {
        const right = classes[actual[row]];
        return right !== undefined && right !== "" && answer.includes(right) ? actual[row] : labelIn(answer, classes);
      }
      default:
        return match satisfies never;
    }
  };
  const labels = Int32Array.from(answers, (answer, row) => {
    const label = answer === null ? -1 : labelOf(answer, row);
    return label === -1 ? classes.length : label;
  });
  return { kind: "classes", classes: [...classes, NO_ANSWER], labels, probabilities: null };
}

/** A sentence on replies that say nothing usable; none when all do. */
export function unreadNotes(predicted: Predicted, whose: string, place: AnswerPlace): readonly string[] {
  const unread =
    predicted.kind === "numbers"
      ? predicted.values.filter(Number.isNaN).length
      : predicted.labels.filter((label) => predicted.classes[label] === NO_ANSWER).length;
  if (unread === 0) return [];
  const where = place.kind === "whole" ? "" : " where the answer should stand";
  const what = predicted.kind === "numbers" ? "no number, or several," : "no class of the target";
  const they = unread === 1 ? "says" : "say";
  const then = predicted.kind === "numbers" ? "" : "; they count as wrong";
  return [`${counted(unread, "reply", "replies")} of the ${whose} ${they} ${what}${where}${then}.`.replace(",.", ".")];
}
