// Days on which a side's data serves no model: what a check still says of it.

import { describe, expect, it } from "vitest";
import { parseReport, renderReport } from "../../src/core/report/report.ts";
import { check } from "../../src/flows/check.ts";
import { checkOptions, config, createWorld, houses, type Setup } from "../world.ts";

const settings = { "metricgate.yml": config() };
const data = "data/houses.csv";
const same = { ...settings, [data]: houses(300) };

async function checked(setup: Setup) {
  const world = createWorld(setup);
  const { report, comment } = await check(world, checkOptions);
  expect(parseReport(JSON.parse(renderReport(report)), "the report")).toEqual(report);
  return { report, comment: await comment() };
}

describe("a check whose base cannot be trained on", () => {
  it("reviews the data all the same, where rows of the base do not fit their header", async () => {
    const ragged = { ...settings, [data]: houses(300).replace(/^(9,.*)$/m, "$1,7") };
    const appended = { ...settings, [data]: houses(320, ({ id, price }) => (id === 5 ? { price: price + 1 } : {})) };
    const { report, comment } = await checked({ base: ragged, head: appended });
    expect(report.finding).toBe("no-baseline");
    expect(report.data.rows).toEqual({ added: 20, removed: 0, changed: 1, unchanged: 299 });
    expect(report.data.findings[0]).toMatchObject({ rule: "columns/misaligned", level: "warn" });
    expect(report.base.tried.join(" ")).toContain("5 fields under 4 names");
    expect(comment).toContain("#### Data: 1 file changed");
  });

  it("says nothing of data that is the same, where the base has no config", async () => {
    const { report } = await checked({ base: { [data]: houses(300) }, head: same });
    expect(report).toMatchObject({ finding: "no-baseline", data: { changed: false, findings: [] } });
  });
});

describe("a check whose own data cannot be trained on", () => {
  const failing = async (content: string): Promise<string> => {
    const world = createWorld({ base: same, head: { ...settings, [data]: content } });
    return check(world, checkOptions).then(
      () => "passed",
      (error: unknown) => String(error),
    );
  };

  it("says first that a file was emptied, then why nothing is trained", async () => {
    const said = await failing("");
    expect(said).toContain(
      "`data/houses.csv` was emptied: nothing is left in it, not even its header. It had 300 rows.",
    );
    expect(said.indexOf("was emptied")).toBeLessThan(said.indexOf("the file is empty"));
    expect(await failing("id,area,rooms,price\n")).toContain("no row is left under the header. It had 300 rows.");
  });

  it("says first how many rows are gone, and which numbers are none any more", async () => {
    expect(await failing(houses(1))).toContain("299 rows (99.7 %) were removed.");
    const texts = houses(300, () => ({ area: "wide", rooms: "many" }));
    expect(await failing(texts)).toContain("are no longer numbers");
  });

  it("tells what it does once, and that a review comes after it", async () => {
    const world = createWorld({ base: same, head: { ...settings, [data]: houses(1) } });
    await expect(check(world, checkOptions)).rejects.toThrow("rows (99.7 %) were removed");
    const { progress } = world.published;
    expect(new Set(progress).size).toBe(progress.length);
    expect(progress.at(-1)).toBe("reviewing what changed in the data");
    expect(progress.filter((line) => line.includes("base: "))).toHaveLength(1);
    expect(progress.filter((line) => line.includes("the data of"))).toHaveLength(1);
  });

  it("says nothing twice, and nothing of what has no review either", async () => {
    const ragged = houses(300).replace(/^(9,.*)$/m, "$1,7");
    expect((await failing(ragged)).match(/5 fields under 4 names/g)).toHaveLength(1);
    const world = createWorld({ base: {}, head: { ...settings, [data]: "" } });
    await expect(check(world, checkOptions)).rejects.toThrow("the file is empty");
  });
});
