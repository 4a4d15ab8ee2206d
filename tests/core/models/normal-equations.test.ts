import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastSquares } from "../../../src/core/models/least-squares.ts";
import { linearDesign } from "../../../src/core/models/linear-design.ts";
import { factorsByProducts } from "../../../src/core/models/normal-equations.ts";
import { refine } from "../../../src/core/models/refinement.ts";
import { seededRandom } from "../../../src/core/stats/random.ts";
import { type Cells, dataOf } from "./tables.ts";

const MOST_CONDITION = 30;

function designOf(columns: Readonly<Record<string, Cells>>) {
  return linearDesign(dataOf(columns), 100).design;
}

/** Rows enough for the quick way; features that lean on each other, on the category and on an offset. */
function columnsOf(seed: number, rows: number, offset: number, lean: number): Record<string, Cells> {
  const random = seededRandom(seed);
  const uniform = () => Array.from({ length: rows }, random);
  const [a, other, c, noise] = [uniform(), uniform(), uniform(), uniform()];
  const group = uniform().map((value) => ["east", "north", "south", "west"][Math.floor(value * 4)]);
  const level = group.map((name) => name.length);
  const b = other.map((value, i) => lean * a[i] + value + level[i] / 3);
  return {
    a: a.map((value) => value + offset),
    b,
    c: c.map((value) => 1000 * value),
    group,
    y: a.map((value, i) => 3 * value - 2 * b[i] + c[i] + level[i] + noise[i]),
  };
}

describe("least squares by sums of products", () => {
  it("has at least eleven digits of the solution that residuals in twice the precision settle", () => {
    const seeds = fc.integer({ min: 1, max: 1e6 });
    const offsets = fc.constantFrom(0, 5, -1000, 1e6);
    fc.assert(
      fc.property(seeds, offsets, fc.double({ min: -2, max: 2, noNaN: true }), (seed, offset, lean) => {
        const design = designOf(columnsOf(seed, 2000, offset, lean));
        const factors = factorsByProducts(design, MOST_CONDITION);
        expect(factors).not.toBeNull();
        if (factors === null) return;
        const quick = leastSquares(design);
        const slope = {
          coefficients: new Float64Array(design.numbers.length),
          effects: new Float64Array(design.slots + 1),
        };
        const settled = refine(design, factors, slope);
        const unit = (j: number): number => design.numbers[j].scale / design.target.scale;
        for (const [j, value] of settled.coefficients.entries())
          expect(Math.abs(quick.coefficients[j] / (value * unit(j)) - 1)).toBeLessThan(1e-11);
        expect(Math.abs(factors.rest / settled.residualSquares - 1)).toBeLessThan(1e-11);
      }),
      { numRuns: 25 },
    );
  });

  const usual = columnsOf(7, 2000, 5, 0.5);
  const numbers = (name: string): number[] => usual[name].map(Number);
  const rest = Array.from({ length: 2000 }, (_, i) => ((i * 7919) % 101) / 101);
  it.each([
    ["columns nearly say the same", { ...usual, near: numbers("a").map((value, i) => value + rest[i] / 1000) }],
    ["a column is a sum of others", { ...usual, sum: numbers("a").map((value, i) => value + numbers("c")[i]) }],
    [
      "the category says nearly all of a column",
      { ...usual, length: usual.group.map((name, i) => String(name).length + rest[i] / 1e4) },
    ],
    ["a column is constant", { ...usual, one: numbers("a").map(() => 1) }],
    ["next to nothing of the target is left", { ...usual, y: numbers("a").map((value, i) => value + 1e-4 * rest[i]) }],
  ])("is left to QR where %s", (_, columns) => {
    expect(factorsByProducts(designOf(usual), MOST_CONDITION)).not.toBeNull();
    expect(factorsByProducts(designOf(columns), MOST_CONDITION)).toBeNull();
  });

  it("leaves out a category that says what another one does", () => {
    const design = designOf({ ...usual, copy: usual.group });
    expect(factorsByProducts(design, MOST_CONDITION)).not.toBeNull();
    const [twice, once] = [leastSquares(design), leastSquares(designOf(usual))];
    expect(twice.dependences).toHaveLength(3);
    for (const [j, value] of once.coefficients.entries()) expect(twice.coefficients[j] / value).toBeCloseTo(1, 12);
  });
});
