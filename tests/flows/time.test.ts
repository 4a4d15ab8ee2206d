import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/core/report/report.ts";
import { createStore, type Files } from "../world.ts";
import { checked, storedBaseline } from "./runs.ts";

/** Daily sales from 2023-01-01 on that follow `offer` and rise a little with the days. */
function sales(days: number, edit: (line: string, day: number) => string = (line) => line): string {
  const lines = Array.from({ length: days }, (_, day) => {
    const date = new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10);
    const offer = 10 + 20 * ((day * Math.SQRT2) % 1);
    const weather = 5 * ((day * Math.sqrt(3)) % 1);
    const noise = 3 * (((day * Math.sqrt(5)) % 1) - 0.5);
    const line = `${date},${offer.toFixed(3)},${weather.toFixed(3)},${(30 + 2 * offer - 3 * weather + noise).toFixed(3)}`;
    return edit(line, day);
  });
  return `day,offer,weather,sold\n${lines.join("\n")}\n`;
}

function timed(holdout = "", features = "[offer, weather]"): string {
  return `version: 1\nname: sales\ndata:\n  files: sales.csv\n  time: day\n  target: sold\n  features: ${features}\n${holdout}model: linear\n`;
}

const files = (days: number, holdout?: string, features?: string): Files => ({
  "metricgate.yml": timed(holdout, features),
  "sales.csv": sales(days),
});

describe("data in the order of time", () => {
  it("is cut by time: the last fifth is held out and compared in blocks of time", async () => {
    const { world, report } = await checked({ base: files(1000), head: files(1000, "", "[offer]") });
    expect(report).toMatchObject({
      finding: "regressed",
      unit: "time-block",
      rows: { train: 800, holdout: 200, excluded: 0 },
      split: "the rows from 2025-03-11 on, by `day`",
    });
    // The weather of these days comes in waves, so that few long blocks are independent of each other.
    expect(report.metrics[0].activeRows).toBe(5);
    expect(parseReport(JSON.parse(world.published.files.get("result.json") ?? ""), "result.json")).toEqual(report);
    const [comment] = world.published.comments.values();
    expect(comment).toContain("Split: the rows from 2025-03-11 on, by `day`.");
    expect(comment).toContain("20 blocks of time");
  });

  it("does not make the time a feature", async () => {
    const plain = timed().replace("  features: [offer, weather]\n", "");
    const { report } = await checked({
      base: files(1000),
      head: { "metricgate.yml": plain, "sales.csv": sales(1000) },
    });
    expect(report.model?.features).toEqual(["offer", "weather"]);
  });

  it("with an embargo leaves the days before the cut out of both parts, and says so", async () => {
    const rule = "  holdout: { embargo: 7d }\n";
    const { report } = await checked({ base: files(1000, rule), head: files(1000, rule, "[offer]") });
    expect(report.rows).toEqual({ train: 793, holdout: 200, excluded: 7 });
    expect(report.split).toBe("the rows from 2025-03-11 on, by `day`; 7 days before that are in neither part");
    expect(report.notes).toContain("7 rows in the embargo before the cut: in neither part.");
  });

  it("too short to be compared in blocks is inconclusive, with the reason", async () => {
    const { report } = await checked({ base: files(200), head: files(200, "", "[offer]") });
    expect(report.finding).toBe("inconclusive");
    expect(report.reasons[0]).toContain("Only 40 holdout rows: 100 are needed");
  });

  it("that cannot be read as time is a fault with its line", async () => {
    const broken = sales(1000, (line, day) => (day === 3 ? line.replace(/^[^,]*/, "later") : line));
    const head = { ...files(1000), "sales.csv": broken };
    await expect(checked({ base: files(1000), head })).rejects.toThrow(/^sales\.csv:5: 1 of 1,000 values of the time/);
  });
});

describe("rows appended to data in the order of time", () => {
  it("move the cut, and the baseline is trained again before the same cut", async () => {
    const { world, report } = await checked({
      base: files(1000),
      head: files(1100, "", "[offer]"),
      baselines: createStore([await storedBaseline(files(1000))]),
    });
    // 1,100 rows: the last 220 are held out, so both models learn from the first 880 days.
    expect(report.rows).toEqual({ train: 880, holdout: 220, excluded: 0 });
    expect(report.base.source).toBe("retrained");
    expect(report.base.tried[0]).toBe(
      "artifact of `bbbbbbb`: not used, its holdout is the rows from 2025-03-11 on, and the new rows move the cut",
    );
    expect(world.published.trained).toEqual(["the pull request: linear", "base commit bbbbbbb: linear"]);
    expect(report.attribution?.rows).toEqual({ kept: 120, edited: 0, added: 100, removed: 0 });
  });

  it("give the very same model on both sides where nothing else changed", async () => {
    const { report } = await checked({ base: files(1000), head: files(1100) });
    expect(report).toMatchObject({ finding: "equivalent", outcome: "pass" });
    expect(report.reasons[0]).toContain("very same model");
  });

  it("so many that the base has no row in the holdout leave the data's part unknown, not the comparison", async () => {
    const { report } = await checked({ base: files(800), head: files(1100, "", "[offer]") });
    expect(report).toMatchObject({ finding: "regressed", attribution: null, base: { source: "retrained" } });
    expect(report.notes.join()).toContain("No row of the base commit is late enough to be held out");
  });

  it("leave the stored baseline in use where they do not move the cut", async () => {
    const { report } = await checked({
      base: files(1000),
      head: files(1000, "", "[offer]"),
      baselines: createStore([await storedBaseline(files(1000))]),
    });
    expect(report.base.source).toBe("artifact");
  });
});
