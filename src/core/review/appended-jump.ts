// A jump where appended rows begin, larger than any between neighbouring stretches of the rows that stayed: another unit, say.

import type { NumberColumn } from "../dataset/table.ts";
import { count, counted, decimal } from "../numerals.ts";
import { medianOf } from "../stats/median.ts";
import { findingOf, softened } from "./draft.ts";
import { bothColumns, type EditedCells } from "./edited-cells.ts";
import type { DataFinding } from "./finding.ts";
import type { ReviewInput } from "./review-input.ts";

/** Rows of a stretch: as many as were added, within these. */
const FEWEST = 5;
const MOST = 20;
/** So many jumps of the rows that stayed tell what is usual: fewer are exceeded by chance. */
const LEAST_JUMPS = 50;
const MOST_JUMPS = 250;
/** How far beyond the largest of them a jump must be. */
const BEYOND = 3;

/**
 * For each column of numbers: the change of the median from stretch to stretch over the rows that stayed, as factors where
 * all are positive, else as steps. If rows are exchangeable, the jump at the first added row is the largest of n with a probability of 1 in n;
 * here it must be three times as large as the largest. Only where the added rows follow the others, in the file's order.
 */
export function appendedJumps(input: ReviewInput, edits: EditedCells): readonly DataFinding[] {
  const { head, options, columns } = input;
  const first = firstAppended(input, edits);
  if (first === null) return [];
  const width = Math.min(MOST, head.table.rowCount - first);
  if (width < FEWEST || first < (LEAST_JUMPS + 2) * width) return [];
  return head.table.columns.flatMap((column) => {
    if (column.type !== "number" || options.key.includes(column.name) || column.name === options.time) return [];
    if (columns.added.includes(column.name) || bothColumns(input, column.name).before?.type !== "number") return [];
    const jump = jumpAt(column, first, width);
    if (jump === null) return [];
    const { was, is } = jump;
    const how =
      jump.kind === "factor"
        ? `about ${timesInWords(is / was)} in the rows before (median ${decimal(was)} → ${decimal(is)})`
        : `about ${decimal(Math.abs(is - was), 3)} ${is > was ? "higher" : "lower"} than in the rows before (median ${decimal(was)} → ${decimal(is)})`;
    const message = `\`${column.name}\` jumps where the added rows begin: in the first ${count(width)} of the ${counted(head.table.rowCount - first, "added row")} it is ${how}. No other stretch of the data has a third of such a jump; perhaps the unit changed.`;
    const rows = Uint32Array.of(first);
    return [
      findingOf({
        rule: "units/jump",
        level: softened(options.levels.schema),
        message,
        column: column.name,
        count: head.table.rowCount - first,
        at: { table: head.table, rows },
      }),
    ];
  });
}

/** Null where the added rows do not stand behind all others. */
function firstAppended({ head, rows }: ReviewInput, { added }: EditedCells): number | null {
  if (rows === null || !rows.inOrder || added.length === 0) return null;
  const first = head.table.rowCount - added.length;
  return added[0] === first && first > 0 ? first : null;
}

interface Jump {
  readonly kind: "factor" | "step";
  readonly was: number;
  readonly is: number;
}

function jumpAt({ values }: NumberColumn, first: number, width: number): Jump | null {
  const median = (start: number): number => {
    const known = values.slice(start, start + width).filter((value) => Number.isFinite(value));
    return known.length < FEWEST ? Number.NaN : medianOf(known);
  };
  const [was, is] = [median(first - width), median(first)];
  if (Number.isNaN(was) || Number.isNaN(is) || was === is) return null;
  const [factor, size] = [factorOf(was, is), Math.abs(is - was)];
  const step = Math.max(1, Math.floor((first - 2 * width) / MOST_JUMPS));
  let [largestStep, largestFactor, jumps] = [0, 0, 0];
  for (let start = 0; start + 2 * width <= first; start += Math.max(step, Math.ceil(width / 2))) {
    const [one, other] = [median(start), median(start + width)];
    if (Number.isNaN(one) || Number.isNaN(other)) continue;
    jumps++;
    largestStep = Math.max(largestStep, Math.abs(other - one));
    largestFactor = Math.max(largestFactor, factorOf(one, other));
    // Neither as a factor nor as a step can it stand out any more.
    if (size <= BEYOND * largestStep && factor <= BEYOND * largestFactor) return null;
  }
  // Where nothing ever moved, any change is the first: other rules name a constant that is none any more.
  if (jumps < LEAST_JUMPS || largestStep === 0) return null;
  // What grows by factors takes ever larger steps: only where there are zeros or negative numbers do steps tell.
  if (largestFactor < Number.POSITIVE_INFINITY && is > 0)
    return factor > BEYOND * largestFactor ? { kind: "factor", was, is } : null;
  return size > BEYOND * largestStep ? { kind: "step", was, is } : null;
}

/** "100 times as large as", "100 times smaller than". */
function timesInWords(factor: number): string {
  return factor >= 1 ? `${decimal(factor, 2)} times as large as` : `${decimal(1 / factor, 2)} times smaller than`;
}

/** The size of the logarithm; infinite where one is no positive number. */
function factorOf(one: number, other: number): number {
  return one > 0 && other > 0 ? Math.abs(Math.log(other / one)) : Number.POSITIVE_INFINITY;
}
