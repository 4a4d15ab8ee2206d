// Columns that are distributed otherwise than before, or in the holdout than in train.

import { count, decimal, percent } from "../numerals.ts";
import { findingOf } from "./draft.ts";
import type { DriftRow, DriftTable } from "./drift.ts";
import type { DataFinding } from "./finding.ts";
import type { ReviewInput } from "./review-input.ts";

/** So many are named one by one. */
const COLUMNS_EACH = 3;

/** @param explained columns whose values another finding is about */
export function driftFindings(
  { options }: ReviewInput,
  { rows }: DriftTable,
  explained: ReadonlySet<string>,
): readonly DataFinding[] {
  const level = options.levels.drift;
  const told = rows.filter(({ column }) => !explained.has(column));
  return (["base-head", "train-holdout"] as const).flatMap((comparison) => {
    const compared = told.filter((row) => row.comparison === comparison);
    return [
      ...together(
        compared.filter(({ values }) => values.drifted),
        "drift/values",
        level,
      ),
      ...together(
        compared.filter(({ missing }) => missing?.drifted === true),
        "drift/missing",
        level,
      ),
    ];
  });
}

/** Many columns that drift do so for one reason: one finding, the largest effects first. */
function together(
  rows: readonly DriftRow[],
  rule: "drift/values" | "drift/missing",
  level: DataFinding["level"],
): readonly DataFinding[] {
  const [first] = rows;
  if (first === undefined || rows.length <= COLUMNS_EACH) return rows.map((row) => driftFinding(row, rule, level));
  const strength = ({ values, missing }: DriftRow): number =>
    rule === "drift/missing" ? (missing?.effect ?? 0) : values.effect / values.floor;
  const names = rows.toSorted((a, b) => strength(b) - strength(a)).map(({ column }) => `\`${column}\``);
  const where = comparisonInWords(first);
  const how =
    rule === "drift/missing" ? `are missing more or less often ${where}` : `are distributed otherwise ${where}`;
  const more = names.length > COLUMNS_EACH ? ` and ${count(names.length - COLUMNS_EACH)} more` : "";
  const message = `${count(rows.length)} columns ${how}: ${names.slice(0, COLUMNS_EACH).join(", ")}${more}.`;
  return [findingOf({ rule, level, message, count: rows.length })];
}

function comparisonInWords({ comparison }: DriftRow): string {
  return comparison === "base-head" ? "than before" : "in the holdout than in train";
}

function driftFinding(row: DriftRow, rule: "drift/values" | "drift/missing", level: DataFinding["level"]): DataFinding {
  const { column, kind, values, missing, missingShare } = row;
  const where = comparisonInWords(row);
  const test = rule === "drift/values" ? values : (missing ?? values);
  const chance = test.adjustedP < 1e-4 ? "below 0.01 %" : percent(test.adjustedP);
  const by =
    rule === "drift/missing"
      ? `missing ${percent(missingShare.before)} → ${percent(missingShare.after)}`
      : kind === "number"
        ? `by ${decimal(values.effect, 2)} of its usual spread`
        : `${percent(values.effect)} of the rows would have to change category`;
  const what =
    rule === "drift/missing"
      ? `Values of \`${column}\` are missing more or less often ${where}`
      : `\`${column}\` is distributed otherwise ${where}`;
  const message = `${what} (${by}; by chance alone: ${chance}).`;
  return findingOf({ rule, level, message, column });
}
