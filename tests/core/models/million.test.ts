import { describe, expect, it } from "vitest";
import { trainLinear } from "../../../src/core/models/linear.ts";
import { correctDigits, powers } from "./nist.ts";
import { everyRow } from "./tables.ts";

const COUNT = 1_000_000;
const VALUES = 1000;
const DEGREE = 4;

/** Determinant of whole numbers, exactly: E. H. Bareiss, Mathematics of Computation 22 (1968), p. 565. */
function determinant(given: readonly (readonly bigint[])[]): bigint {
  const m = given.map((row) => [...row]);
  let previous = 1n;
  for (let k = 0; k < m.length - 1; k++) {
    for (let i = k + 1; i < m.length; i++)
      for (let j = k + 1; j < m.length; j++) m[i][j] = (m[i][j] * m[k][k] - m[i][k] * m[k][j]) / previous;
    previous = m[k][k];
  }
  return m[m.length - 1][m.length - 1];
}

function quotient(numerator: bigint, denominator: bigint): number {
  const scaled = (numerator * 10n ** 40n) / denominator;
  return Number(scaled) / 1e40;
}

describe("a million rows of powers of one number", () => {
  // Least squares in whole numbers of any length: the normal equations of all rows by Cramer's rule.
  it("keep 13 digits of every coefficient", () => {
    const x = Float64Array.from({ length: COUNT }, (_, i) => i % VALUES);
    const noise = (i: number): number => ((i * 7919) % 1009) - 504;
    const y = x.map((value, i) => 7 + 3 * value - 2 * value ** 2 + value ** 3 - value ** 4 + noise(i));
    const moments = Array.from({ length: 2 * DEGREE + 1 }, () => 0n);
    const right = Array.from({ length: DEGREE + 1 }, () => 0n);
    const sums = Array.from({ length: VALUES }, () => 0n);
    for (let i = 0; i < COUNT; i++) sums[x[i]] += BigInt(y[i]);
    for (let value = 0; value < VALUES; value++) {
      for (let k = 0; k <= 2 * DEGREE; k++) moments[k] += BigInt(COUNT / VALUES) * BigInt(value) ** BigInt(k);
      for (let k = 0; k <= DEGREE; k++) right[k] += sums[value] * BigInt(value) ** BigInt(k);
    }
    const normal = right.map((_, i) => right.map((__, j) => moments[i + j]));
    const whole = determinant(normal);
    const exact = right.map((_, column) =>
      quotient(determinant(normal.map((row, i) => row.map((entry, j) => (j === column ? right[i] : entry)))), whole),
    );

    const columns = powers([...x], DEGREE).map((values, k) => ({
      type: "number" as const,
      name: `x${k + 1}`,
      values: Float64Array.from(values),
    }));
    const origin = { files: ["data.csv"], firstRows: [0], lines: new Uint32Array(COUNT) };
    const table = { rowCount: COUNT, columns: [...columns, { type: "number" as const, name: "y", values: y }], origin };
    const features = columns.map(({ name }) => name);
    const { model } = trainLinear({ table, rows: everyRow(table), features, target: "y" });
    const found = [model.intercept, ...model.coefficients.map(({ value }) => value)];
    for (const [k, value] of found.entries()) expect(correctDigits(value, exact[k]), `x${k}`).toBeGreaterThan(13);
  }, 60_000);
});
