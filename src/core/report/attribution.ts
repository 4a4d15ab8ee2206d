// Is it the model or the data: both models on both holdouts, and what each of the two changes did.

import { count } from "../numerals.ts";
import type { Block, Sentence, Table } from "./blocks.ts";
import { alignedWith, isNumber, signedBy } from "./figures.ts";
import type { Report } from "./report.ts";
import { baseOf, directionOf, labelOf } from "./wording.ts";

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
  return [
    { kind: "paragraph", strong: true, text: "Is it the model or the data?" },
    { kind: "paragraph", text: `Both models were scored on both holdouts (${label}):` },
    table,
    { kind: "paragraph", text: effectsSentence(report, attribution) },
    { kind: "paragraph", text: holdoutRowsSentence(rows) },
  ];
}

/** "The data moves MSE by +1.46, the model by +1.74." */
export function effectsSentence(
  report: Report,
  { cells, dataEffect, modelEffect, interaction }: Attribution,
): Sentence {
  const format = alignedWith(...Object.values(cells));
  const metric = report.metrics[0] === undefined ? "the metric" : labelOf(report.metrics[0].name);
  const parts = [
    isNumber(dataEffect)
      ? `The data moves ${metric} by ${signedBy(format, dataEffect)} (the model of ${baseOf(report)} on both holdouts).`
      : "The effect of the data is unknown, because a model could not be scored on the other holdout.",
    isNumber(modelEffect)
      ? `The model moves ${metric} by ${signedBy(format, modelEffect)} (both models on the holdout of this PR, which the verdict uses).`
      : null,
    isNumber(interaction) && isNumber(modelEffect) && Math.abs(interaction) > Math.abs(modelEffect) / 2
      ? "The two holdouts disagree about how much the model changed."
      : null,
  ];
  return parts.filter((part) => part !== null).join(" ");
}

function holdoutRowsSentence(rows: Attribution["rows"]): Sentence {
  return `Holdout rows: ${count(rows.kept)} kept, ${count(rows.edited)} edited, ${count(rows.added)} added, ${count(rows.removed)} removed.`;
}
