// All that is worth a look in a dataset's change, the most dangerous first.

import { count, decimal, percent } from "../numerals.ts";
import { appendedJumps } from "./appended-jump.ts";
import { categoryFindings } from "./category-findings.ts";
import { contractFindings } from "./contract-findings.ts";
import { dateFindings, rewrittenDates } from "./date-findings.ts";
import { findingOf, softened } from "./draft.ts";
import { type DriftRow, type DriftTable, driftOf } from "./drift.ts";
import { editFindings } from "./edit-findings.ts";
import { editedCells } from "./edited-cells.ts";
import type { DataFinding } from "./finding.ts";
import { leakageFindings } from "./leakage.ts";
import { movedRows } from "./moved-rows.ts";
import { notRekeyed, rekeyedRows } from "./rekeyed-rows.ts";
import type { ReviewInput } from "./review-input.ts";
import { rowFindings } from "./row-findings.ts";
import { shiftFindings } from "./shift-findings.ts";
import { valueFindings } from "./value-findings.ts";

/** What a reviewer should hear first. */
const byDanger: readonly string[] = [
  "rows/emptied",
  "columns/shifted",
  "rows/rekeyed",
  "columns/removed",
  "columns/renamed",
  "schema/type-changed",
  "schema/missing-column",
  "values/emptied",
  "values/all-zero",
  "values/constant",
  "values/zeroed",
  "values/repaired",
  "units/scaled",
  "units/moved",
  "units/jump",
  "dates/another-month",
  "rows/moved",
  "leakage/target-copy",
  "leakage/key-in-both",
  "leakage/rows-in-both",
  "leakage/group-in-both",
  "leakage/time",
  "labels/changed",
  "rows/removed",
  "schema/range",
  "schema/category",
  "schema/type",
  "schema/required",
  "schema/unique",
  "values/encoding",
  "values/mass-edit",
  "values/rounded",
  "values/missing",
  "values/sentinel",
  "rows/conflicting-labels",
  "rows/duplicate",
  "leakage/near-copies",
  "leakage/identifier",
  "categories/vanished",
  "categories/new",
  "drift/values",
  "drift/missing",
];

/**
 * @param drift of the same input; computed here where the caller does not show it
 */
export function dataFindings(input: ReviewInput, drift: DriftTable = driftOf(input)): readonly DataFinding[] {
  const edits = editedCells(input);
  const shifts = edits === null ? null : shiftFindings(input, edits);
  const explained = shifts?.columns ?? new Set<string>();
  const moved = movedRows(input);
  const dates = edits === null ? [] : dateFindings(input, edits);
  const dated = new Set([...explained, ...dates.flatMap(({ column }) => column ?? [])]);
  const rekeyed = edits === null ? notRekeyed : rekeyedRows(input, edits, dated);
  // A key that no model learns from may be of any type.
  const mayBeText = ({ rule, column }: DataFinding): boolean =>
    rule === "schema/type-changed" &&
    rekeyed.findings.some((one) => one.column === column) &&
    !(column !== null && input.options.features.includes(column));
  const rewritten = edits === null ? [] : rewrittenDates(input, edits);
  const findings = [
    ...(shifts?.findings ?? []),
    ...dates,
    ...moved,
    ...rekeyed.findings,
    ...(edits === null ? [] : appendedJumps(input, edits)),
    ...removedColumns(input),
    ...rowFindings(input, edits).filter(({ rule }) => rule !== "rows/removed" || !rekeyed.isWholeKey),
    ...(edits === null || moved.length > 0 ? [] : editFindings(input, edits, dated)),
    ...valueFindings(input, edits, explained).filter((finding) => !mayBeText(finding)),
    ...categoryFindings(input, new Set([...dated, ...rewritten])),
    ...contractFindings(input),
    ...leakageFindings(input),
    ...driftFindings(input, drift, new Set([...explained, ...rewritten])),
  ];
  return findings.filter(({ level }) => level !== "off").toSorted(moreDangerous);
}

function moreDangerous(one: DataFinding, other: DataFinding): number {
  if (one.level !== other.level) return one.level === "error" ? -1 : 1;
  const age = Number(one.wasThere) - Number(other.wasThere);
  if (age !== 0) return age;
  return byDanger.indexOf(one.rule) - byDanger.indexOf(other.rule) || (other.count ?? 0) - (one.count ?? 0);
}

/** A column that models learn from or predict; others are only named among the columns. */
function removedColumns({ base, columns, options }: ReviewInput): readonly DataFinding[] {
  if (base === null) return [];
  const { target, features, usualBefore, levels } = options;
  const declared = [target, ...features];
  const role = (column: string): string => (column === target ? "target" : "feature");
  const removed = columns.removed.flatMap((column) => {
    // Where the config names no features, the next model does without; where it does, no model can be trained.
    const level = declared.includes(column) ? levels.schema : softened(levels.schema);
    if (!declared.includes(column) && usualBefore?.includes(column) !== true) return [];
    const message = `The ${role(column)} \`${column}\` is gone: a model of the base cannot read this data.`;
    return [findingOf({ rule: "columns/removed", level, message, column })];
  });
  const known = [...declared, ...(usualBefore ?? [])];
  const renamed = columns.renamed
    .filter(({ from }) => known.includes(from))
    .toSorted((one, other) => Number(other.from === target) - Number(one.from === target));
  const level = softened(levels.schema);
  if (renamed.length <= COLUMNS_EACH) {
    const each = renamed.map(({ from, to }) => {
      const message = `The ${role(from)} \`${from}\` is called \`${to}\` now: a model of the base cannot read this data.`;
      return findingOf({ rule: "columns/renamed", level, message, column: to });
    });
    return [...removed, ...each];
  }
  const names = renamed
    .slice(0, COLUMNS_EACH)
    .map(({ from, to }) => `\`${from}\` → \`${to}\``)
    .join(", ");
  const also = renamed[0].from === target ? ", the target first" : "";
  const more = `${names} and ${count(renamed.length - COLUMNS_EACH)} more`;
  const message = `${count(renamed.length)} columns have other names and the same values${also} (${more}): a model of the base cannot read this data.`;
  return [...removed, findingOf({ rule: "columns/renamed", level, message, count: renamed.length })];
}

/** So many columns are named one by one. */
const COLUMNS_EACH = 3;

function driftFindings(
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
