import { describe, expect, it } from "vitest";
import { annotationsOf } from "../../../src/core/report/annotations.ts";
import {
  dataChanged,
  equivalent,
  improved,
  incomparable,
  inconclusive,
  noBaseline,
  regressed,
  rulesChanged,
} from "./samples.ts";

describe("annotations", () => {
  it("say a failing verdict as an error, and one that only warns as a warning", () => {
    expect(annotationsOf(regressed)).toEqual([
      { level: "error", title: "Regressed: MSE 11.64 → 13.09 (+12.5 %, worse)", message: regressed.reasons[0] },
    ]);
    expect(annotationsOf({ ...regressed, outcome: "pass" })[0].level).toBe("warning");
    expect(annotationsOf(inconclusive)[0].level).toBe("warning");
    expect(annotationsOf(incomparable)[0].level).toBe("error");
  });

  it("say what passes without being settled as a notice, and nothing of the rest", () => {
    expect(annotationsOf({ ...inconclusive, outcome: "pass" })[0].level).toBe("notice");
    expect(annotationsOf(noBaseline)[0].level).toBe("notice");
    expect(annotationsOf(improved)).toEqual([]);
    expect(annotationsOf(equivalent)).toEqual([]);
  });

  it("warn of changed rules and name them", () => {
    expect(annotationsOf(rulesChanged)[1]).toMatchObject({
      level: "warning",
      message: expect.stringContaining("metrics.mse.tolerance, policy.on-inconclusive"),
    });
  });

  it("stand on the file and line that they are about", () => {
    const [, age, overlap] = annotationsOf(dataChanged);
    expect(age).toMatchObject({ level: "error", file: "data/houses.csv", line: 1904 });
    expect(overlap).not.toHaveProperty("file");
  });

  it("are at most nine of a level, and say how many are not shown", () => {
    const findings = Array.from({ length: 40 }, () => dataChanged.data.findings[0]);
    const all = annotationsOf({ ...dataChanged, rules: rulesChanged.rules, data: { ...dataChanged.data, findings } });
    expect(all.filter((one) => one.level === "error").length).toBeLessThanOrEqual(9);
    expect(all.at(-1)?.message).toBe("34 more findings: see the job summary.");
  });
});
