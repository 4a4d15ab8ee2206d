import { expect, it } from "vitest";
import { outputsOf } from "../../../src/core/report/outputs.ts";
import { metric, noBaseline, regressed } from "./samples.ts";

it("gives the action's outputs in full precision", () => {
  const third = metric({ baseline: 1 / 3, candidate: 2 / 3, change: 1 / 3, relativeChange: 1, interval: [0.25, 1.75] });
  expect(outputsOf({ ...regressed, metrics: [third] })).toEqual({
    verdict: "regressed",
    outcome: "fail",
    metric: "mse",
    baseline: "0.3333333333333333",
    candidate: "0.6666666666666666",
    change: "0.3333333333333333",
    "change-percent": "100",
    "interval-low": "25",
    "interval-high": "175",
    limits: "",
    "data-changed": "false",
    "rules-changed": "false",
    "baseline-source": "retrained",
    "baseline-sha": regressed.base.sha,
  });
});

it("leaves empty what does not exist", () => {
  const outputs = outputsOf({ ...noBaseline, base: { ...noBaseline.base, sha: null } });
  for (const name of ["baseline", "change", "change-percent", "interval-low", "interval-high", "baseline-sha"]) {
    expect(outputs[name]).toBe("");
  }
  expect(outputs.candidate).toBe("11.64");
  expect(outputsOf({ ...regressed, metrics: [] }).metric).toBe("");
  expect(outputsOf({ ...regressed, metrics: [metric({ candidate: Number.NaN })] }).candidate).toBe("");
});

it("says whether the limits are kept to, of all metrics that count", () => {
  const limits = (...rows: Parameters<typeof metric>[0][]) =>
    outputsOf({ ...regressed, metrics: rows.map((row) => metric(row)) }).limits;
  expect(limits({}, { name: "r2", min: 0.8, limit: "met" })).toBe("met");
  expect(limits({}, { name: "r2", min: 0.8, limit: "missed", level: "warn" })).toBe("missed");
  expect(limits({}, { name: "r2", min: 0.8, limit: "missed", level: "off" })).toBe("met");
});
