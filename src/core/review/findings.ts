// All that is worth a look in a dataset's change, the most dangerous first.

import { appendedJumps } from "./appended-jump.ts";
import { categoryFindings } from "./category-findings.ts";
import { columnFindings } from "./column-findings.ts";
import { contractFindings } from "./contract-findings.ts";
import { dateFindings, rewrittenDates } from "./date-findings.ts";
import { type DriftTable, driftOf } from "./drift.ts";
import { driftFindings } from "./drift-findings.ts";
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
    ...columnFindings(input),
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
