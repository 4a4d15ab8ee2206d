// A least-squares fit in the reader's words: coefficients by name, their standard errors, and what was left out.

import { UserError } from "../../errors.ts";
import type { Table } from "../dataset/table.ts";
import { type DesignIndex, dependenceNotes } from "./dependence.ts";
import { leastSquares } from "./least-squares.ts";
import type { LinearDesign } from "./linear-design.ts";
import type { Coefficient, StandardErrors } from "./model.ts";
import type { Solution } from "./refinement.ts";

export interface LinearFit {
  readonly intercept: number;
  readonly coefficients: readonly Coefficient[];
  readonly standardErrors: StandardErrors | null;
  readonly notes: readonly string[];
}

/** @throws {UserError} fault "data" when a coefficient is too large for a number */
export function linearFit(ready: LinearDesign, table: Table, target: string): LinearFit {
  const { design, terms, notes } = ready;
  const fit = leastSquares(design);
  const coefficients = namedCoefficients(ready, fit, table, target);
  const termAt = new Map(terms.map((term) => [keyOf(term.index), term]));
  const left = new Set(fit.dependences.map(({ column }) => keyOf(column)));
  const named = fit.dependences.flatMap(({ column, by }) => {
    const term = termAt.get(keyOf(column));
    if (term === undefined || isConstant(ready, column)) return [];
    const origins = by.flatMap((index) => termAt.get(keyOf(index))?.origin ?? []);
    return [{ name: term.name, by: [...new Set(origins)] }];
  });
  const errors = fit.errors;
  return {
    intercept: coefficients.intercept,
    coefficients: coefficients.named,
    standardErrors:
      errors === null || !isFinite(errors)
        ? null
        : {
            intercept: errors.effects[0],
            coefficients: terms.map(({ index }) => (left.has(keyOf(index)) ? null : valueAt(errors, index))),
          },
    notes: [...notes, ...dependenceNotes(named, design.rows.length, terms.length + 1)],
  };
}

/** Adding 0 turns -0, which JSON cannot hold, into 0. */
export function namedCoefficients(
  { terms }: LinearDesign,
  solution: Solution,
  table: Table,
  target: string,
): { readonly intercept: number; readonly named: readonly Coefficient[] } {
  const named = terms.map(({ name, index }) => ({ name, value: valueAt(solution, index) + 0 }));
  const intercept = solution.effects[0] + 0;
  const broken = named.find(({ value }) => !Number.isFinite(value));
  if (broken !== undefined || !Number.isFinite(intercept)) throw unusable(table, target, broken?.name);
  return { intercept, named };
}

function unusable(table: Table, target: string, name: string | undefined): UserError {
  return new UserError("data", {
    message: `the coefficient of ${name === undefined ? "the intercept" : `\`${name}\``} for the target \`${target}\` is too large for a number`,
    where: { file: table.origin.files.join(", "), line: 1 },
    hint: "Write the column in a unit that makes its values neither so small nor so large.",
  });
}

function valueAt({ coefficients, effects }: Solution, index: DesignIndex): number {
  return "number" in index ? coefficients[index.number] : effects[index.slot];
}

function keyOf(index: DesignIndex): string {
  return "number" in index ? `number ${index.number}` : `slot ${index.slot}`;
}

function isConstant({ design }: LinearDesign, index: DesignIndex): boolean {
  return "number" in index && design.numbers[index.number].constant;
}

function isFinite({ coefficients, effects }: Solution): boolean {
  return coefficients.every((value) => Number.isFinite(value)) && effects.every((value) => Number.isFinite(value));
}
