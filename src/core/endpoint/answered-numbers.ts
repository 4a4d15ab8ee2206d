// Replies as predictions of numbers, and what the reader must know of those that say none.

import { counted } from "../numerals.ts";
import { answerIn, numberIn } from "./answer.ts";
import type { AnswerPlace } from "./endpoint-spec.ts";

/**
 * One number per reply, NaN for a reply that says none or several.
 *
 * @param replies in the order of the rows
 */
export function answeredNumbers(replies: readonly string[], place: AnswerPlace): Float64Array {
  return Float64Array.from(replies, (reply) => {
    const answer = answerIn(reply, place);
    return answer === null ? Number.NaN : numberIn(answer);
  });
}

/** A sentence on replies without a number; none when all have one. */
export function unreadNotes(values: Float64Array, whose: string): readonly string[] {
  const unread = values.filter(Number.isNaN).length;
  if (unread === 0) return [];
  return [
    `${counted(unread, "reply", "replies")} of the ${whose} ${unread === 1 ? "says" : "say"} no number, or several, where the answer should stand.`,
  ];
}
