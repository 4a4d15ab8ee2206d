// Columns that other columns determine: which ones, by which, and how the reader is told.

import { count, counted } from "../numerals.ts";
import type { Design } from "./design.ts";
import { mixturesOf } from "./level-counts.ts";
import type { Factors } from "./refinement.ts";

/** A column of the design: a number by its index, or a 0/1 column by its slot. */
export type DesignIndex = { readonly number: number } | { readonly slot: number };

export interface Dependence {
  readonly column: DesignIndex;
  /** The columns that make it up; none where it is constant. */
  readonly by: readonly DesignIndex[];
}

/** A part of a column this small against the whole is a rounding error. */
const NOTICEABLE = 1e-7;

export function dependencesOf(design: Design, factors: Factors): readonly Dependence[] {
  const { levels, projections, kept, dependent } = factors;
  const mixtures = levels.dependent.length === 0 ? [] : mixturesOf(levels);
  const slots = levels.dependent.map((slot, i): Dependence => {
    const by = slotsIn(mixtures[i], NOTICEABLE);
    return { column: { slot }, by };
  });
  const numbers = dependent.map(({ column, mixture }): Dependence => {
    const own = design.numbers[column];
    if (own.constant) return { column: { number: column }, by: [] };
    const others = kept.slice(0, mixture.length);
    const byNumbers = others.filter(
      (other, i) => Math.abs(mixture[i]) * design.numbers[other].length > NOTICEABLE * own.length,
    );
    const left = projections[column].map((value, slot) =>
      others.reduce((sum, other, i) => sum - mixture[i] * projections[other][slot], value),
    );
    const byLevels = slotsIn(left, (NOTICEABLE * own.length) / Math.sqrt(design.rows.length));
    return { column: { number: column }, by: [...byNumbers.map((number) => ({ number })), ...byLevels] };
  });
  return [...slots, ...numbers];
}

/** Without the intercept, which every column has. */
function slotsIn(shares: Float64Array, noticeable: number): { readonly slot: number }[] {
  return [...shares.keys()].filter((slot) => slot > 0 && Math.abs(shares[slot]) > noticeable).map((slot) => ({ slot }));
}

const SHOWN = 5;

/**
 * One sentence for each group of columns that the same others determine.
 *
 * @param named what was left out, and what determines it; names of features
 * @param columns coefficients with the intercept
 * @example "`a` is determined by `b` and `c` on the train rows; left out." // its coefficient is 0
 */
export function dependenceNotes(
  named: readonly { readonly name: string; readonly by: readonly string[] }[],
  rows: number,
  columns: number,
): string[] {
  const groups = new Map<string, { readonly by: readonly string[]; readonly names: string[] }>();
  for (const { name, by } of named) {
    const key = JSON.stringify(by);
    const group = groups.get(key) ?? { by, names: [] };
    group.names.push(name);
    groups.set(key, group);
  }
  const sentences = [...groups.values()].map(
    ({ by, names }) =>
      `${inWords(names)} ${names.length === 1 ? "is" : "are"} determined by ${inWords(by)} on the train rows; left out.`,
  );
  const shown = sentences.slice(0, SHOWN);
  if (sentences.length > SHOWN)
    shown.push(`${counted(sentences.length - SHOWN, "more group")} of features determined by others left out.`);
  if (sentences.length === 0 || rows >= columns) return shown;
  return [`There are ${counted(rows, "train row")} for ${count(columns)} coefficients.`, ...shown];
}

/** "`a`", "`a` and `b`", "`a`, `b` and 3 more". */
function inWords(names: readonly string[]): string {
  if (names.length === 0) return "the other features";
  const quoted = names.map((name) => `\`${name}\``);
  const [start, last] =
    quoted.length > SHOWN
      ? [quoted.slice(0, SHOWN - 1), `${count(quoted.length - SHOWN + 1)} more`]
      : [quoted.slice(0, -1), quoted.at(-1) ?? ""];
  return start.length === 0 ? last : `${start.join(", ")} and ${last}`;
}
