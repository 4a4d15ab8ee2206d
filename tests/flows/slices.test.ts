import { describe, expect, it } from "vitest";
import { config, houses, type Setup } from "../world.ts";
import { checked } from "./runs.ts";

const data = houses(1000);
const slices = (rest: string): string => `slices: { by: [{ column: area, edges: [60, 120] }], level: error${rest} }\n`;
const files = (features: string, extra: string): Setup["head"] => ({
  "metricgate.yml": `${config("", features)}${extra}`,
  "data/houses.csv": data,
});
const base = files("[area, rooms]", slices(""));
const day = (startedAt: string) => ({
  run: () => ({
    startedAt,
    seconds: null,
    node: null,
    id: null,
    attempt: null,
    url: null,
    repository: null,
    serverUrl: null,
  }),
});
const waiver = (slice: string): string =>
  `  - { metric: mse${slice}, ceiling: 100000%, until: 2026-12-31, reason: "agreed" }\n`;
const waivers = `waivers:\n${["", ", slice: area below 60", ", slice: area in 60 to 120", ", slice: area 120 or more"].map(waiver).join("")}`;

describe("a check with slices", () => {
  it("slices by a column that is no feature, by the rules of the base commit", async () => {
    const { report } = await checked({ base, head: files("[rooms]", "") });
    expect(report).toMatchObject({ finding: "regressed", outcome: "fail", rules: { changed: true } });
    const names = report.slices.filter(({ declared }) => declared).map(({ slice }) => slice);
    expect(names).toEqual(["area below 60", "area in 60 to 120", "area 120 or more"]);
    const rows = report.slices.filter(({ declared }) => declared).map((slice) => slice.rows);
    expect(rows.reduce((sum, some) => sum + some, 0)).toBe(report.rows.holdout);
  });

  it("says that it cannot judge them when the pull request drops their column", async () => {
    const withoutArea = data.replace(/^id,area,/, "id,space,");
    const { report } = await checked({
      base: files("[rooms]", slices("")),
      head: { ...files("[rooms]", ""), "data/houses.csv": withoutArea },
    });
    expect(withoutArea).not.toBe(data);
    expect(report.outcome).toBe("fail");
    expect(report.reasons.join(" ")).toContain("The slices by `area` cannot be judged");
  });

  it("cuts by the base commit's train rows, wherever the pull request moves the values", async () => {
    const by = "slices: { by: [{ column: area, bins: 3 }] }\n";
    const moved = houses(1000, ({ area }) => ({ area: area + 1000 }));
    const before = files("[rooms]", by);
    const { report } = await checked({ base: before, head: { ...before, "data/houses.csv": moved } });
    const declared = report.slices.filter((slice) => slice.declared);
    expect(declared).toHaveLength(1);
    expect(declared[0].slice).toMatch(/^area 1\d\d or more$/);
  });
});

describe("a check with waivers", () => {
  const head = files("[rooms]", slices("") + waivers);

  it("reads them from the pull request, shows them, and gives the same bytes on the same day", async () => {
    const first = await checked({ base, head, host: day("2026-12-31T01:00:00.000Z") });
    expect(first.report).toMatchObject({ finding: "regressed", outcome: "warn" });
    expect(first.report.waivers.map(({ state }) => state)).toContain("in-force");
    expect(first.comment).toContain("Regressed, waived");
    expect(first.comment).toContain("| agreed |");
    const second = await checked({ base, head, host: day("2026-12-31T23:59:59.000Z") });
    const { run: _, ...same } = first.report;
    const { run: __, ...again } = second.report;
    expect(JSON.stringify(again)).toBe(JSON.stringify(same));
  });

  it("fails on the day after, and where nobody knows the day", async () => {
    const late = await checked({ base, head, host: day("2027-01-01T00:00:00.000Z") });
    expect(late.report).toMatchObject({ finding: "regressed", outcome: "fail" });
    expect(late.comment).toContain("expired");
    expect((await checked({ base, head })).report.outcome).toBe("fail");
  });

  it("does not read them from the base", async () => {
    const { report } = await checked({
      base: head,
      head: files("[rooms, id]", slices("")),
      host: day("2026-01-01T00:00:00.000Z"),
    });
    expect(report.waivers).toEqual([]);
  });

  it("names those that are not needed where nothing changed", async () => {
    const { report } = await checked({
      base,
      head: files("[area, rooms]", slices("") + waivers),
      host: day("2026-01-01T00:00:00.000Z"),
    });
    expect(report).toMatchObject({ finding: "equivalent", outcome: "pass" });
    expect(new Set(report.waivers.map(({ state }) => state))).toEqual(new Set(["not-needed"]));
  });
});
