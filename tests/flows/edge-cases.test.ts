// Those edge cases of the verdict's specification that are about data and baselines, not about numbers alone.

import { describe, expect, it } from "vitest";
import { parseRecord } from "../../src/core/evaluation/record.ts";
import { config, createStore, type Files, houses } from "../world.ts";
import { checked, storedBaseline } from "./runs.ts";

const files = (data: string, features = "[area, rooms]", rules = ""): Files => ({
  "metricgate.yml": config(rules, features),
  "data/houses.csv": data,
});

describe("the edge cases of a check", () => {
  it("different row sets: both models answer for the pull request's rows, and for all of them", async () => {
    const [head, ...lines] = houses(1200).trimEnd().split("\n");
    // The base has rows 0 to 999, the pull request 200 to 1,199.
    const part = (from: number, to: number): string => `${[head, ...lines.slice(from, to)].join("\n")}\n`;
    const { world, report } = await checked({ base: files(part(0, 1000)), head: files(part(200, 1200), "[rooms]") });
    const [, ...rows] = (world.published.files.get("predictions.csv") ?? "").trimEnd().split("\n");
    expect(rows).toHaveLength(report.rows.holdout ?? 0);
    for (const row of rows) expect(row).toMatch(/^"data\/houses\.csv",\d+,\d+,[\d.]+,[\d.]+,[\d.]+$/);
    const matched = report.attribution?.rows;
    expect((matched?.kept ?? 0) + (matched?.added ?? 0)).toBe(report.rows.holdout);
    expect(matched?.removed).toBeGreaterThan(0);
  });

  it("a margin in the metric's unit: what is worse by less is equivalent, and the summary says what is allowed", async () => {
    const rules = "metrics:\n  mse: { margin-abs: 9000 }\n";
    const { world, report } = await checked({
      base: files(houses(1000), "[area, rooms]", rules),
      head: files(houses(1000), "[rooms]", rules),
    });
    expect(report.metrics[0]).toMatchObject({ finding: "equivalent", marginAbs: 9000, tolerance: 0 });
    expect(report.reasons[0]).toContain("stays within the 9000 that the rules allow.");
    expect(world.published.summaries.join("")).toContain("| 9000 | equivalent |");
  });

  it("edited holdout rows: judged as they are now, with a notice above 5 %", async () => {
    const edited = (share: number): string =>
      houses(1000, ({ id, area }) => (id % 100 < share ? { area: area + 1 } : {}));
    const some = await checked({ base: files(houses(1000)), head: files(edited(4)) });
    expect(some.report.notes.join()).not.toContain("edited in this pull request");
    const many = await checked({ base: files(houses(1000)), head: files(edited(10)) });
    expect(many.report.notes.join("\n")).toMatch(
      /\d+ of \d+ holdout rows \(\d+\.\d %\) are edited in this pull request\. The verdict is about the rows as they are now\./,
    );
  });

  it("a key written in another way: a note says that the same rows are held out", async () => {
    const dated = (written: (day: Date) => string, price = ""): Files => {
      const [header, ...rows] = houses(400).trimEnd().split("\n");
      const lines = rows.map(
        (line, row) => `${written(new Date(Date.UTC(2020, 0, 1 + row)))}${line.slice(line.indexOf(","))}${price}`,
      );
      return files(`${[header, ...lines].join("\n")}\n`);
    };
    const iso = (day: Date): string => day.toISOString().slice(0, 10);
    const [base, head] = [dated(iso), dated((day) => iso(day).split("-").toReversed().join("."))];
    const { report } = await checked({ base, head });
    expect(report.notes[0]).toContain("400 rows are found again under another `id`. Each stays held out or learnt");
    expect(report.data.rows).toMatchObject({ added: 0, removed: 0, changed: 0 });
    const kept = await checked({ base, head: dated(iso, "0") });
    expect(kept.report.notes.join()).not.toContain("another `id`");
  });

  it("a stored baseline of another salt: refused, and trained again", async () => {
    const salted = (features: string): Files => {
      const given = files(houses(1000), features);
      return {
        ...given,
        "metricgate.yml": given["metricgate.yml"].replace("  target", '  holdout: { salt: "2" }\n  target'),
      };
    };
    const old = await storedBaseline(files(houses(1000), "[rooms]"));
    const current = await storedBaseline(salted("[rooms]"));
    // The same inputs but for how the rows were divided.
    const record = { ...current.record, split: old.record.split };
    const baselines = createStore([{ ...old, record }]);
    const { report } = await checked({ base: salted("[rooms]"), head: salted("[area, rooms]"), baselines });
    expect(report.base.source).toBe("retrained");
    expect(report.base.tried[0]).toContain("not used, its rows are divided in another way");
  });

  it("a stored baseline of an older schema: refused by name", async () => {
    const { record } = await storedBaseline(files(houses(1000)));
    expect(() => parseRecord({ ...record, schemaVersion: 1 }, "record.json")).toThrow(
      /record\.json is no baseline record of schema 2: schemaVersion/,
    );
  });

  it("duplicates of a key: one unit, however many copies there are", async () => {
    const [head, ...lines] = houses(60).trimEnd().split("\n");
    const copied = `${[head, ...Array.from({ length: 20 }, () => lines).flat()].join("\n")}\n`;
    const { report } = await checked({ base: files(copied), head: files(copied, "[rooms]") });
    expect(report.rows.holdout).toBeGreaterThan(100);
    expect(report.finding).toBe("inconclusive");
    expect(report.reasons[0]).toMatch(/^Only \d+ holdout rows: 20 are needed/);
  });
});
