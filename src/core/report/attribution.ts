// Is it the model or the data: both models on both holdouts, and what each of the two changes did.

import { count, counted } from "../numerals.ts";
import { comparisonsDisagree } from "../verdict/attribution.ts";
import type { Block, Sentence, Table } from "./blocks.ts";
import { alignedWith, isNought, isNumber, signedBy } from "./figures.ts";
import { directionOf, labelOf } from "./metric-words.ts";
import type { Report } from "./report.ts";
import { baseOf } from "./scope-words.ts";

type Attribution = NonNullable<Report["attribution"]>;

/** What the data changed and what the model changed: both models on both holdouts. */
export function attributionBlocks(report: Report): readonly Block[] {
  const { attribution } = report;
  if (attribution === null) return [];
  const { cells, rows } = attribution;
  const primary = report.metrics[0];
  const label = primary === undefined ? "the primary metric" : `${labelOf(primary.name)}, ${directionOf(primary)}`;
  const base = baseOf(report);
  const format = alignedWith(...Object.values(cells));
  const difference = (to: number | null, from: number | null): Sentence =>
    isNumber(to) && isNumber(from) ? signedBy(format, to - from) : format(null);
  const lead = Object.values(cells).every(isNumber)
    ? "Both models were scored on both holdouts"
    : "Where a model could be scored";
  const table: Table = {
    kind: "table",
    label: "Both models on both holdouts",
    columns: [
      { title: "Scored model", numeric: false },
      { title: `Holdout of ${base} (${count(rows.kept + rows.edited + rows.removed)} rows)`, numeric: true },
      { title: `Holdout of this PR (${count(rows.kept + rows.edited + rows.added)} rows)`, numeric: true },
      { title: "Data effect", numeric: true },
    ],
    rows: [
      [
        `Model of ${base}`,
        format(cells.baselineOnBase),
        format(cells.baselineOnHead),
        difference(cells.baselineOnHead, cells.baselineOnBase),
      ],
      [
        "Model of this PR",
        format(cells.candidateOnBase),
        format(cells.candidateOnHead),
        difference(cells.candidateOnHead, cells.candidateOnBase),
      ],
      [
        { text: "Model effect", strong: true },
        difference(cells.candidateOnBase, cells.baselineOnBase),
        difference(cells.candidateOnHead, cells.baselineOnHead),
        "",
      ],
    ],
  };
  const answer: readonly Block[] = [
    { kind: "paragraph", strong: true, text: "Is it the model or the data?" },
    { kind: "paragraph", text: effectsSentence(report, attribution) },
  ];
  // Four times the same number says no more than the sentence.
  if (new Set(Object.values(cells).map(format)).size === 1 && isNumber(cells.baselineOnBase)) return answer;
  return [
    ...answer,
    { kind: "paragraph", text: `${lead} (${label}):` },
    table,
    { kind: "paragraph", text: holdoutRowsSentence(attribution) },
  ];
}

/**
 * "MSE went from 11.64 to 14.84: +1.46 because the rows changed (mostly 96 added rows, which are harder to predict), +1.74 because
 * the model did."
 */
export function effectsSentence(report: Report, attribution: Attribution): Sentence {
  const { cells, dataEffect, modelEffect } = attribution;
  const [primary] = report.metrics;
  const format = alignedWith(...Object.values(cells));
  const metric = primary === undefined ? "the metric" : labelOf(primary.name);
  const { baselineOnBase: from, candidateOnHead: to } = cells;
  if (!isNumber(dataEffect) || !isNumber(modelEffect) || !isNumber(from) || !isNumber(to)) {
    const model = isNumber(modelEffect)
      ? ` The model moves ${metric} by ${signedBy(format, modelEffect)} (both models on the holdout of this PR, which the verdict uses).`
      : "";
    return `The effect of the data is unknown, because a model could not be scored on the other holdout.${model}`;
  }
  if (isNought(format, dataEffect) && isNought(format, modelEffect) && format(from) === format(to))
    return `${metric} is ${format(to)} on ${baseOf(report)} and here: neither the data nor the model moved it.`;
  // What is best at 0 can grow for the better.
  const which = primary?.name === "bias" ? null : mainRowsOf(attribution, primary?.greaterIsBetter ?? false);
  const why = which === null ? "" : ` (${which})`;
  const movement = `${metric} went from ${format(from)} on ${baseOf(report)} to ${format(to)} here`;
  const byRows = `${signedBy(format, dataEffect)} because the holdout's rows changed${why}`;
  const byModel = `${signedBy(format, modelEffect)} because the model changed`;
  const parts = [isNought(format, dataEffect) ? null : byRows, isNought(format, modelEffect) ? null : byModel];
  const sentence = `${movement}: ${parts.filter((part) => part !== null).join(", ")}.`;
  return [sentence, disagreement(report, attribution, format)].filter((part) => part !== null).join(" ");
}

/** Rows that make up this much of the data's effect, without regard to sign, are named as its cause. */
const MOSTLY = 0.6;

function mainRowsOf({ dataEffectParts, rows }: Attribution, greaterIsBetter: boolean): string | null {
  if (dataEffectParts === null) return null;
  const { edited, added, removed } = dataEffectParts;
  const whole = Math.abs(edited) + Math.abs(added) + Math.abs(removed);
  const isMain = (effect: number): boolean => effect !== 0 && Math.abs(effect) >= MOSTLY * whole;
  const isHarder = (effect: number): boolean => effect > 0 !== greaterIsBetter;
  const words = (effect: number): string => (isHarder(effect) ? "harder" : "easier");
  if (isMain(added)) {
    const are = rows.added === 1 ? "is" : "are";
    return `mostly ${counted(rows.added, "added row")}, which ${are} ${words(added)} to predict than the old ones`;
  }
  if (isMain(removed)) {
    // Without its easy rows a holdout is harder.
    const were = rows.removed === 1 ? "was" : "were";
    return `mostly ${counted(rows.removed, "removed row")}, which ${were} ${words(-removed)} to predict than the others`;
  }
  if (isMain(edited)) return `mostly ${counted(rows.edited, "edited row")}, now ${words(edited)} to predict`;
  return null;
}

/** How far the models differ depends on which rows one asks: then the effects are given for both, and on average. */
function disagreement(
  report: Report,
  attribution: Attribution,
  format: (value: number | null) => string,
): Sentence | null {
  const { cells, modelEffect, shares } = attribution;
  const { baselineOnBase, candidateOnBase } = cells;
  if (!comparisonsDisagree(attribution) || shares === null || !isNumber(baselineOnBase) || !isNumber(candidateOnBase))
    return null;
  const onBase = signedBy(format, candidateOnBase - baselineOnBase);
  const onHead = signedBy(format, modelEffect);
  return `The two holdouts disagree about the model: ${onBase} on the rows of ${baseOf(report)}, ${onHead} on those of this PR. Averaged over both, the model accounts for ${signedBy(format, shares.model)} and the data for ${signedBy(format, shares.data)}.`;
}

function holdoutRowsSentence({ rows, dataEffectParts, cells }: Attribution): Sentence {
  const format = alignedWith(...Object.values(cells));
  const part = (name: keyof Attribution["rows"]): string => {
    const effect = dataEffectParts?.[name] ?? 0;
    return `${count(rows[name])} ${name}${isNought(format, effect) ? "" : ` (${signedBy(format, effect)})`}`;
  };
  return `Holdout rows: ${part("kept")}, ${part("edited")}, ${part("added")}, ${part("removed")}.`;
}
