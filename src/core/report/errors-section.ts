// The rows whose error grew most, each with the line that it stands on.

import { classificationMetrics } from "../metrics/metric.ts";
import { counted, decimal } from "../numerals.ts";
import type { Block, Column, Section, Sentence } from "./blocks.ts";
import type { Report } from "./report.ts";
import { baseOf } from "./scope-words.ts";
import { named } from "./visible.ts";

type ErrorRow = Report["largestErrors"][number];

export function errorsSection(report: Report): Section {
  const rows = report.largestErrors;
  if (rows.length === 0) return { name: "errors", blocks: [] };
  const hasKey = rows.some(({ key }) => key.length > 0);
  const hasValues = rows.some(({ values }) => values !== null);
  const columns: readonly Column[] = [
    ...(hasKey ? [{ title: "Row", numeric: false }] : []),
    { title: "File and line", numeric: false },
    ...(hasValues ? ["Actual", `${baseOf(report)} predicted`, "This PR predicted"].map(numeric) : []),
    numeric("Extra error"),
  ];
  const table: Block = {
    kind: "table",
    label: "Rows whose error grew most",
    columns,
    rows: rows.map((row) => [
      ...(hasKey ? [row.key.map(named).join(" ")] : []),
      placeOf(row),
      ...(hasValues ? valuesOf(row) : []),
      `+${decimal(row.extraError)}`,
    ]),
  };
  const hidden = hasValues ? "" : ` The values are hidden because ${named("privacy.show-values")} is off.`;
  const text = `Extra error: ${extraErrorWords(report)}.${hidden}`;
  const title = `Largest new errors (${counted(rows.length, "row")})`;
  return {
    name: "errors",
    blocks: [{ kind: "details", title, open: false, blocks: [table, { kind: "paragraph", text }] }],
  };
}

function extraErrorWords({ metrics: [primary] }: Report): Sentence {
  const isOfClasses = classificationMetrics.some((name) => name === primary?.name);
  if (!isOfClasses) return "how much further from the actual value this pull request predicts";
  return "how much less probability this pull request gives to the right class; without probabilities, 1 where it no longer names it";
}

/** A line for each row, for a terminal. */
export function errorLines({ largestErrors }: Report): readonly Sentence[] {
  return largestErrors.map((row) => {
    const key = row.key.length === 0 ? "" : ` (${row.key.map(named).join(" ")})`;
    return `${row.file}:${row.line}${key}: +${decimal(row.extraError)}`;
  });
}

function numeric(title: string): Column {
  return { title, numeric: true };
}

function placeOf({ file, line }: ErrorRow): Sentence {
  return named(`${file}:${line}`);
}

function valuesOf({ values }: ErrorRow): readonly Sentence[] {
  if (values === null) return ["–", "–", "–"];
  return [values.actual, values.baseline, values.candidate].map((value) =>
    typeof value === "number" ? decimal(value) : named(value),
  );
}
