// The losses of a model row by row: of one training, or averaged over several.

import { CHUNK, type ChunkedNumbers } from "../stats/chunks.ts";
import type { LossMetric } from "./metric.ts";
import { type Answers, answersBetween } from "./predicted.ts";

/**
 * The loss of each row, made chunk by chunk.
 *
 * @param trainings answers of each time that the model was trained, for the same rows; at least one. Unit losses are averaged
 *   over them, so that the scatter that is left is that of the rows.
 */
export function lossesOf(metric: LossMetric, trainings: readonly Answers[]): ChunkedNumbers {
  const [first] = trainings;
  const { length } = first.actual;
  if (trainings.length === 1) {
    return { length, fill: (start, end, into) => metric.fillLosses(answersBetween(first, start, end), into) };
  }
  const losses = new Float64Array(Math.min(length, CHUNK));
  const fill = (start: number, end: number, into: Float64Array): void => {
    into.fill(0, 0, end - start);
    for (const answers of trainings) {
      metric.fillLosses(answersBetween(answers, start, end), losses);
      for (let i = 0; i < end - start; i++) into[i] += losses[i];
    }
    for (let i = 0; i < end - start; i++) into[i] /= trainings.length;
  };
  return { length, fill };
}
