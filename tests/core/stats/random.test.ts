import { describe, expect, it } from "vitest";
import { sourceOf } from "../../../src/core/stats/random.ts";

const COUNT = 200_000;

function momentsOf(draw: () => number): readonly [mean: number, variance: number, fourth: number] {
  const values = Float64Array.from({ length: COUNT }, draw);
  const power = (exponent: number): number => values.reduce((sum, value) => sum + value ** exponent, 0) / COUNT;
  return [power(1), power(2) - power(1) ** 2, power(4)];
}

describe("random numbers from a seed", () => {
  it("are the same for the same seed, and others for another one", () => {
    const first = (seed: number): number[] => {
      const { uniform, normal } = sourceOf(seed);
      return [uniform(), normal(), uniform(), normal()];
    };
    expect(first(7)).toEqual(first(7));
    expect(first(8)).not.toEqual(first(7));
    expect(first(0)).not.toEqual(first(1));
  });

  it("have the moments of a uniform distribution: 1/2, 1/12", () => {
    const [mean, variance] = momentsOf(sourceOf(1).uniform);
    expect(Math.abs(mean - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / COUNT));
    expect(variance).toBeCloseTo(1 / 12, 2);
  });

  it("have the moments of a normal distribution: 0, 1, and 3 for the fourth power", () => {
    const [mean, variance, fourth] = momentsOf(sourceOf(2).normal);
    expect(Math.abs(mean)).toBeLessThan(5 / Math.sqrt(COUNT));
    expect(Math.abs(variance - 1)).toBeLessThan(5 * Math.sqrt(2 / COUNT));
    expect(Math.abs(fourth - 3)).toBeLessThan(5 * Math.sqrt(96 / COUNT));
  });
});
