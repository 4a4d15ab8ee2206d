import { describe, expect, it } from "vitest";
import { independentStretch } from "../../../src/core/stats/persistence.ts";
import { normals } from "../../random.ts";

function autoregression(rows: number, phi: number, seed: number): Float64Array {
  const normal = normals(seed);
  const values = new Float64Array(rows);
  let last = normal();
  for (let row = 0; row < rows; row++) {
    last = phi * last + Math.sqrt(1 - phi * phi) * normal();
    values[row] = last;
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / rows;
  return values.map((value) => value - mean);
}

describe("the stretch after which rows say something new", () => {
  it("is one row where numbers alternate or nothing varies", () => {
    expect(independentStretch(Float64Array.from({ length: 300 }, (_, i) => (i % 2 === 0 ? 1 : -1)))).toBe(1);
    expect(independentStretch(new Float64Array(300))).toBe(1);
    expect(independentStretch(new Float64Array(0))).toBe(1);
  });

  it.each([
    [0.3, 8.2],
    [0.6, 23.4],
    [0.9, 118],
  ])("is about ρ / (0.04·(1 - ρ²)) rows for an autoregression of %f", (phi, rows) => {
    const found = independentStretch(autoregression(20_000, phi, 7));
    expect(found).toBeGreaterThan(0.8 * rows);
    expect(found).toBeLessThan(2 * rows);
  });

  it("finds a long memory that noise hides from one row to the next", () => {
    const memory = autoregression(4000, 0.95, 3);
    const noise = autoregression(4000, 0, 4);
    const both = memory.map((value, row) => Math.sqrt(0.3) * value + Math.sqrt(0.7) * noise[row]);
    expect(independentStretch(both)).toBeGreaterThan(40);
  });

  it("is the same backwards", () => {
    const series = autoregression(4096, 0.7, 11);
    expect(independentStretch(series.toReversed())).toBeCloseTo(independentStretch(series), 9);
  });
});
