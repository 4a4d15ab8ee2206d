// Holds a Report against the oracle's figures.

import { expect } from "vitest";
import type { Report } from "../../src/core/report/report.ts";
import type { Figures } from "./oracle.ts";

/** Relative; the bounds of a change are compared on the scale of 1. */
const AGREEMENT = 1e-9;

function near(value: number): unknown {
  return expect.toSatisfy(
    (other: unknown) => Math.abs(Number(other) - value) <= AGREEMENT * Math.abs(value),
    `${value}`,
  );
}

const nearBounds = (bounds: readonly [number, number] | null): unknown =>
  bounds === null
    ? null
    : bounds.map((bound) =>
        expect.toSatisfy((other: unknown) => Math.abs(Number(other) - bound) <= AGREEMENT, `${bound}`),
      );

/** What the report must say. The R² has other bounds, which have a test of their own. */
export function reportLike(figures: Figures, keyed: boolean): unknown {
  const metrics = ["mse", "rmse", "mae", "r2"].map((name) => {
    const [baseline, candidate, bounds] = figures.metrics.get(name) ?? [0, 0, null];
    const values = { name, baseline: near(baseline), candidate: near(candidate) };
    return name === "r2" ? values : { ...values, interval: nearBounds(bounds) };
  });
  const [baselineOnBase, baselineOnHead, candidateOnBase, candidateOnHead] = figures.cells.map(near);
  return expect.objectContaining({
    rows: figures.rows,
    metrics: metrics.map((metric) => expect.objectContaining(metric)),
    attribution: expect.toBeOneOf([
      null, // the data did not change
      expect.objectContaining({
        cells: { baselineOnBase, baselineOnHead, candidateOnBase, candidateOnHead },
        rows: keyed ? figures.match : expect.anything(),
      }),
    ]),
  } satisfies Partial<Record<keyof Report, unknown>>);
}
