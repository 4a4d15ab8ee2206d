// What edits of many cells have in common: another unit, a repair, other labels, or nothing that explains them.

import { numbersOf } from "../dataset/decimals.ts";
import { rowsWithout } from "../dataset/row-marks.ts";
import { counted, decimal, percent } from "../numerals.ts";
import { mean } from "../stats/mean.ts";
import { missingIn } from "./column-values.ts";
import { isSameDays } from "./date-findings.ts";
import { findingOf, softened, verb } from "./draft.ts";
import { bothColumns, type EditedCells } from "./edited-cells.ts";
import {
  type EditedColumn,
  editedColumn,
  editFinding,
  extent,
  LEAST_EDITS,
  MASS,
  segmentSentence,
} from "./edited-column.ts";
import type { DataFinding } from "./finding.ts";
import type { ReviewInput } from "./review-input.ts";
import { isRoundedColumn } from "./rounding.ts";
import { isSentinel } from "./sentinel.ts";
import { unitChange } from "./unit-change.ts";

/** Zeros that make a finding: fewer may be corrections. */
const LEAST_ZEROS = 5;
/** Of the edits, how many became 0. */
const MOSTLY = 0.8;
/** Of all values, how many may have been 0 before. */
const RARE = 0.05;
/** Of a column's standard deviation, how much rounding may take. */
const COARSE = 0.02;

/** @param explained columns whose edits another finding is about */
export function editFindings(
  input: ReviewInput,
  edits: EditedCells,
  explained: ReadonlySet<string>,
): readonly DataFinding[] {
  return [...edits.columns].flatMap(([name, cells]) => {
    if (explained.has(name) || input.options.key.includes(name)) return [];
    const edit = editedColumn(input, name, cells, edits.matched.base.length);
    const found = isSameDays(input, name, cells)
      ? []
      : (rounded(edit) ??
        zeroed(edit) ??
        unitChange(edit) ??
        repair(edit) ??
        relabelled(edit, edits) ??
        massEdit(edit));
    return found ?? [];
  });
}

function rounded(edit: EditedColumn): readonly DataFinding[] | null {
  const { cells, numbers, name, input } = edit;
  if (numbers === null || numbers.old.length < cells.head.length || !isRoundedColumn(numbers.old, numbers.now))
    return null;
  const { before } = bothColumns(input, name);
  if (before === undefined || cells.head.length < LEAST_EDITS) return [];
  const lost = Math.sqrt(mean(numbers.old.map((value, i) => (numbers.now[i] - value) ** 2)));
  const values = numbersOf(before).filter((value) => Number.isFinite(value));
  const center = mean(values);
  const spread = Math.sqrt(mean(values.map((value) => (value - center) ** 2)));
  if (!(lost > COARSE * spread)) return [];
  const share = percent(lost / spread);
  return editFinding(
    edit,
    "values/rounded",
    `\`${name}\` was rounded to fewer digits ${extent(edit)}, and what is lost is ${share} of its usual spread: a model learns from less.`,
  );
}

/** Most edited cells hold 0 now, where 0 was rare: no measurement, but none at all. */
function zeroed(edit: EditedColumn): readonly DataFinding[] | null {
  const { name, cells, matched, numbers, input } = edit;
  const { before, after } = bothColumns(input, name);
  if (numbers === null || before?.type !== "number" || after.type !== "number") return null;
  const back = zerosOnlyIn(numbers.old, numbers.now);
  const isBack = back >= LEAST_EDITS && back >= MOSTLY * cells.head.length;
  if (isBack && zerosIn(after.values) <= RARE * after.values.length)
    return editFinding(
      edit,
      "values/repaired",
      `This looks like a repair: ${counted(back, "zero")} in \`${name}\` became values, where 0 is rare otherwise. The error may jump because the data was wrong before, not because the model got worse.`,
    );
  const gone = zerosOnlyIn(numbers.now, numbers.old);
  if (gone < LEAST_ZEROS || gone < MOSTLY * cells.head.length) return null;
  const zeros = zerosIn(before.values);
  if (zeros > RARE * before.values.length) return null;
  const was = zeros === 0 ? "no row had 0 before" : `${counted(zeros, "row")} had 0 before`;
  const what = name === input.options.target ? "of the target " : "of ";
  const share = percent(gone / Math.max(1, matched));
  return editFinding(
    edit,
    "values/zeroed",
    `Zeros stand over values: ${counted(gone, "value")} ${what}\`${name}\` (${share} of the rows) became 0; ${was}.${segmentSentence(edit)}`,
  );
}

function zerosIn(values: Float64Array): number {
  let zeros = 0;
  for (let i = 0; i < values.length; i++) if (values[i] === 0) zeros++;
  return zeros;
}

/** How many are zero whose counterpart is not. */
function zerosOnlyIn(values: Float64Array, counterparts: Float64Array): number {
  let zeros = 0;
  for (let i = 0; i < values.length; i++) if (values[i] === 0 && counterparts[i] !== 0) zeros++;
  return zeros;
}

/** What was no value before is one now: the old errors were too good or too bad, and say nothing about the model. */
function repair(edit: EditedColumn): readonly DataFinding[] | null {
  const { input, name, cells, matched } = edit;
  const { before, after } = bothColumns(input, name);
  if (before === undefined || cells.head.length < 3) return null;
  const [gapBefore, gapAfter] = [missingIn(before), missingIn(after)];
  const old = numbersOf(before);
  const now = numbersOf(after);
  const constant = before.type === "number" && isConstant(old) && !isConstant(now) && matched >= LEAST_EDITS;
  let filled = 0;
  let broken = 0;
  let standIns = 0;
  for (let i = 0; i < cells.head.length; i++) {
    const was = gapBefore(cells.base[i]) || isSentinel(old[cells.base[i]]);
    const is = gapAfter(cells.head[i]) || isSentinel(now[cells.head[i]]);
    if (was && !is) filled++;
    if (isSentinel(old[cells.base[i]])) standIns++;
    if (is && !was) broken++;
  }
  // That gaps are filled in time is usual; a stand-in in their place was learnt from.
  const least = standIns > 0 ? 3 : Math.max(3, 0.1 * matched);
  if (!constant && (filled < least || filled < 0.8 * cells.head.length || broken > 0)) return null;
  const what = constant
    ? `\`${name}\` held one value in every row before and varies now`
    : `${counted(filled, "value")} of \`${name}\` ${verb(filled, "was", "were")} missing or a stand-in such as -99.99 before, and ${verb(filled, "is a real one", "are real ones")} now`;
  return editFinding(
    edit,
    "values/repaired",
    `This looks like a repair: ${what}. The error may jump because the data was wrong before, not because the model got worse.`,
  );
}

function isConstant(values: Float64Array): boolean {
  let only = Number.NaN;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (Number.isNaN(only)) only = value;
    else if (value !== only) return false;
  }
  return !Number.isNaN(only);
}

/** Rows whose target changed while nothing that a model sees did. */
function relabelled(edit: EditedColumn, edits: EditedCells): readonly DataFinding[] | null {
  const { input, name, cells } = edit;
  if (name !== input.options.target) return null;
  const rows = input.options.features
    .flatMap((feature) => edits.columns.get(feature) ?? [])
    .reduce((rest, { head }) => rowsWithout(rest, head, input.head.table.rowCount), cells.head);
  if (rows.length === 0) return null;
  const share = percent(rows.length / Math.max(1, edit.matched));
  const moved = meanSentence(edit);
  const message = `${counted(rows.length, "row")} (${share}) ${verb(rows.length, "was", "were")} relabelled: another \`${name}\` with the same features.${moved}`;
  const at = { table: input.head.table, rows };
  const level = softened(input.options.levels.schema);
  return [findingOf({ rule: "labels/changed", level, message, column: name, count: rows.length, at })];
}

function massEdit(edit: EditedColumn): readonly DataFinding[] | null {
  const { name, cells, matched } = edit;
  if (matched < 20 || cells.head.length < MASS * matched) return null;
  const share = percent(cells.head.length / matched);
  return editFinding(
    edit,
    "values/mass-edit",
    `Most of \`${name}\` was rewritten: ${counted(cells.head.length, "cell")} (${share}) changed, and no single rule explains it.${meanSentence(edit)}`,
  );
}

function meanSentence({ numbers, matched }: EditedColumn): string {
  if (numbers === null || numbers.old.length < 0.1 * matched || numbers.old.length === 0) return "";
  const [old, now] = [mean(numbers.old), mean(numbers.now)];
  if (isShuffled(numbers.old, numbers.now))
    return " They are the same values in another order, as if they were shuffled.";
  if (decimal(old) === decimal(now)) return "";
  return ` The mean of these cells went from ${decimal(old)} to ${decimal(now)}, so errors before and after do not compare.`;
}

function isShuffled(old: Float64Array, now: Float64Array): boolean {
  const before = old.toSorted();
  return old.length >= LEAST_EDITS && now.toSorted().every((value, i) => value === before[i]);
}
