// What edits of many cells have in common: another unit, a repair, other labels, or nothing that explains them.

import { numbersOf } from "../dataset/decimals.ts";
import { marksOf } from "../dataset/row-marks.ts";
import { rowsWhere } from "../dataset/table.ts";
import { count, counted, decimal, percent } from "../numerals.ts";
import { mean } from "../stats/mean.ts";
import { medianOf } from "../stats/median.ts";
import { missingIn, roundingOf } from "./column-values.ts";
import { isSameDays } from "./date-findings.ts";
import { findingOf, softened, verb } from "./draft.ts";
import { bothColumns, type EditedCells } from "./edited-cells.ts";
import type { DataFinding } from "./finding.ts";
import type { ReviewInput, RowPairs } from "./review-input.ts";
import { isRoundedColumn } from "./rounding.ts";
import { isSentinel } from "./sentinel.ts";

const LEAST_EDITS = 10;
/** Of the edits, how many one rule must explain. */
const EXPLAINED = 0.95;
/** Of all matched rows, how many edits make a mass edit. */
const MASS = 0.5;

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
    const edit = { input, name, cells, matched: edits.matched.base.length, numbers: numbersAt(input, name, cells) };
    const found = isSameDays(edit.input, edit.name, edit.cells)
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

interface Edit {
  readonly input: ReviewInput;
  readonly name: string;
  readonly cells: RowPairs;
  readonly matched: number;
  /** Of the cells that hold a number on both sides; null for a column of texts. */
  readonly numbers: { readonly old: Float64Array; readonly now: Float64Array } | null;
}

function numbersAt(input: ReviewInput, name: string, cells: RowPairs): Edit["numbers"] {
  const { before, after } = bothColumns(input, name);
  if (before?.type !== "number" || after.type !== "number") return null;
  const [old, now] = [numbersOf(before), numbersOf(after)];
  const both = cells.head
    .map((_, i) => i)
    .filter((i) => Number.isFinite(old[cells.base[i]]) && Number.isFinite(now[cells.head[i]]));
  return {
    old: Float64Array.from(both, (i) => old[cells.base[i]]),
    now: Float64Array.from(both, (i) => now[cells.head[i]]),
  };
}

function rounded(edit: Edit): readonly DataFinding[] | null {
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
  return finding(
    edit,
    "values/rounded",
    `\`${name}\` was rounded to fewer digits ${extent(edit)}, and what is lost is ${share} of its usual spread: a model learns from less.`,
  );
}

/** Most edited cells hold 0 now, where 0 was rare: no measurement, but none at all. */
function zeroed(edit: Edit): readonly DataFinding[] | null {
  const { name, cells, matched, numbers, input } = edit;
  const { before, after } = bothColumns(input, name);
  if (numbers === null || before?.type !== "number" || after.type !== "number") return null;
  const back = numbers.old.reduce((sum, value, i) => sum + (value === 0 && numbers.now[i] !== 0 ? 1 : 0), 0);
  const left = after.values.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0);
  if (back >= LEAST_EDITS && back >= MOSTLY * cells.head.length && left <= RARE * after.values.length)
    return finding(
      edit,
      "values/repaired",
      `This looks like a repair: ${counted(back, "zero")} in \`${name}\` became values, where 0 is rare otherwise. The error may jump because the data was wrong before, not because the model got worse.`,
    );
  const gone = numbers.now.reduce((sum, value, i) => sum + (value === 0 && numbers.old[i] !== 0 ? 1 : 0), 0);
  const zeros = before.values.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0);
  if (gone < LEAST_ZEROS || gone < MOSTLY * cells.head.length || zeros > RARE * before.values.length) return null;
  const was = zeros === 0 ? "no row had 0 before" : `${counted(zeros, "row")} had 0 before`;
  const what = name === input.options.target ? "of the target " : "of ";
  const share = percent(gone / Math.max(1, matched));
  return finding(
    edit,
    "values/zeroed",
    `Zeros stand over values: ${counted(gone, "value")} ${what}\`${name}\` (${share} of the rows) became 0; ${was}.${segment(edit)}`,
  );
}

function finding(edit: Edit, rule: string, message: string): readonly DataFinding[] {
  const { head, options } = edit.input;
  const at = { table: head.table, rows: edit.cells.head };
  const level = softened(options.levels.schema);
  return [findingOf({ rule, level, message, column: edit.name, count: edit.cells.head.length, at })];
}

/** How many rows, and whether they are all: "in all 1,723 rows", "in 300 of 2,000 rows". */
function extent({ cells, matched }: Edit): string {
  const edited = cells.head.length;
  return edited >= 0.99 * matched
    ? `in all ${counted(edited, "row")}`
    : `in ${count(edited)} of ${counted(matched, "row")}`;
}

/** Multiplied by a constant, or moved by one, up to the rounding of both numbers. */
function unitChange(edit: Edit): readonly DataFinding[] | null {
  const { numbers, cells, name } = edit;
  if (numbers === null || numbers.old.length < Math.max(LEAST_EDITS, EXPLAINED * cells.head.length)) return null;
  const { old, now } = numbers;
  const [unitOld, unitNow] = [roundingOf(old), roundingOf(now)];
  const large = old.map((_, i) => i).filter((i) => old[i] !== 0 && now[i] !== 0);
  if (new Set(old).size < 3) return null;
  const factor = medianOf(
    largest(
      Float64Array.from(large, (i) => now[i] / old[i]),
      old,
      large,
    ),
  );
  const step = medianOf(now.map((value, i) => value - old[i]));
  const share = (
    error: (i: number) => number,
    slack: (i: number) => number,
    change: (i: number) => number,
  ): boolean => {
    let fits = 0;
    let telling = 0;
    for (let i = 0; i < old.length; i++) {
      if (Math.abs(error(i)) <= 1.01 * slack(i) + 1e-9 * Math.abs(now[i])) fits++;
      if (Math.abs(change(i)) > 2 * slack(i)) telling++;
    }
    return fits >= EXPLAINED * old.length && telling >= MASS * old.length;
  };
  // The factor itself is known from rounded numbers only: allow for what that does at this size.
  const doubt =
    3 *
    medianOf(
      Float64Array.from(old, (value) => (unitNow + Math.abs(factor) * unitOld) / Math.max(Math.abs(value), 1e-300)),
    );
  const factorDoubt = Math.min(doubt, 0.002 * Math.abs(factor));
  const scaled =
    Number.isFinite(factor) &&
    factor !== 1 &&
    share(
      (i) => now[i] - factor * old[i],
      (i) => unitNow + Math.abs(factor) * unitOld + factorDoubt * Math.abs(old[i]),
      (i) => now[i] - old[i],
    );
  const moved =
    step !== 0 &&
    share(
      (i) => now[i] - old[i] - step,
      () => unitNow + unitOld,
      () => step,
    );
  // A shift by one constant also has a nearly constant quotient where the values are large.
  if (moved)
    return finding(
      edit,
      "units/moved",
      `The zero point of \`${name}\` moved: the same constant (${decimal(step)}) was added ${extent(edit)}. Errors before and after are not on the same data.${segment(edit)}`,
    );
  if (!scaled) return null;
  return finding(
    edit,
    "units/scaled",
    `The unit of \`${name}\` changed: its values were multiplied by ${decimal(factor)} ${extent(edit)}. ${edit.name === edit.input.options.target ? "Errors before and after are in different units." : "What a model learnt of it before no longer fits."}${segment(edit)}`,
  );
}

/** The quotients of the largest numbers: small ones are mostly rounding. */
function largest(quotients: Float64Array, old: Float64Array, indices: Float64Array): Float64Array {
  const sizes = Float64Array.from(indices, (i) => Math.abs(old[i]));
  const limit = medianOf(sizes);
  return quotients.filter((_, i) => sizes[i] >= limit);
}

/** The one category that the edited rows share and no other row has. */
function segment({ input, cells, matched, name }: Edit): string {
  if (cells.head.length > 0.98 * matched) return "";
  const edited = marksOf(cells.head, input.head.table.rowCount);
  for (const column of input.head.table.columns) {
    if (column.type === "number" || column.name === name || column.dictionary.ends.length > 1000) continue;
    const code = column.codes[cells.head[0]];
    if (code < 0) continue;
    let inside = 0;
    let both = 0;
    for (let row = 0; row < edited.length; row++) {
      if (column.codes[row] !== code) continue;
      inside++;
      both += edited[row];
    }
    if (both >= 0.98 * cells.head.length && both >= 0.9 * inside)
      return ` They are the rows of one \`${column.name}\`.`;
  }
  return "";
}

/** What was no value before is one now: the old errors were too good or too bad, and say nothing about the model. */
function repair(edit: Edit): readonly DataFinding[] | null {
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
  return finding(
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
function relabelled(edit: Edit, edits: EditedCells): readonly DataFinding[] | null {
  const { input, name, cells } = edit;
  if (name !== input.options.target) return null;
  const edited = input.options.features
    .flatMap((feature) => edits.columns.get(feature) ?? [])
    .map(({ head }) => marksOf(head, input.head.table.rowCount));
  const rows = rowsWhere(cells.head, (row) => edited.every((marks) => marks[row] === 0));
  if (rows.length === 0) return null;
  const share = percent(rows.length / Math.max(1, edit.matched));
  const moved = meanSentence(edit);
  const message = `${counted(rows.length, "row")} (${share}) ${verb(rows.length, "was", "were")} relabelled: another \`${name}\` with the same features.${moved}`;
  const at = { table: input.head.table, rows };
  const level = softened(input.options.levels.schema);
  return [findingOf({ rule: "labels/changed", level, message, column: name, count: rows.length, at })];
}

function massEdit(edit: Edit): readonly DataFinding[] | null {
  const { name, cells, matched } = edit;
  if (matched < 20 || cells.head.length < MASS * matched) return null;
  const share = percent(cells.head.length / matched);
  return finding(
    edit,
    "values/mass-edit",
    `Most of \`${name}\` was rewritten: ${counted(cells.head.length, "cell")} (${share}) changed, and no single rule explains it.${meanSentence(edit)}`,
  );
}

function meanSentence({ numbers, matched }: Edit): string {
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
