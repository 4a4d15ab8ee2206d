// Where the two holdouts contradict each other: a model that is no worse on the new rows, and worse on the old ones.

import { isNumber, pair } from "./figures.ts";
import { labelOf, limitOf } from "./metric-words.ts";
import type { Report } from "./report.ts";
import { baseOf } from "./scope-words.ts";

/** The pull request's own rows find no harm, the base's rows do: then the data may be what is wrong. */
export function contradictionOf(report: Report): string | null {
  const [primary] = report.metrics;
  const isHarmless = report.finding === "improved" || report.finding === "equivalent";
  if (report.attribution === null || primary === undefined || !isHarmless) return null;
  const { baselineOnBase, candidateOnBase } = report.attribution.cells;
  const limit = limitOf({ ...primary, baseline: baselineOnBase });
  if (limit === null || !isNumber(baselineOnBase) || !isNumber(candidateOnBase)) return null;
  if (primary.greaterIsBetter ? candidateOnBase >= limit : candidateOnBase <= limit) return null;
  const movement = pair(baselineOnBase, candidateOnBase).join(" → ");
  return `On the rows of ${baseOf(report)} the candidate is worse (${labelOf(primary.name)} ${movement}): look at what changed in the data.`;
}
