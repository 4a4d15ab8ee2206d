import { describe, expect, it } from "vitest";
import { parseReport, renderReport } from "../../src/core/report/report.ts";
import { review } from "../../src/flows/review.ts";
import { checkOptions, config, createWorld, houses, type Setup } from "../world.ts";

const dataOnly = "version: 1\ndata: { files: data/*.csv, key: id }\n";
const same = { "metricgate.yml": dataOnly, "data/houses.csv": houses(200) };

async function reviewed(setup: Setup) {
  const world = createWorld(setup);
  const { report, comment } = await review(world, checkOptions);
  expect(parseReport(JSON.parse(renderReport(report)), "the report")).toEqual(report);
  return { world, report, comment: await comment() };
}

describe("a review of the data", () => {
  it("counts rows and cells, and trains nothing", async () => {
    const appended = houses(210, (row) => (row.id === 7 ? { price: 1 } : {}));
    const { world, report } = await reviewed({ base: same, head: { ...same, "data/houses.csv": appended } });
    expect(report).toMatchObject({ flow: "review", finding: "equivalent", outcome: "pass", metrics: [], model: null });
    expect(report.data.rows).toEqual({ added: 10, removed: 0, changed: 1, unchanged: 199 });
    expect(report.data.columns.cellsChanged).toEqual({ price: 1 });
    const parts = report.data.parts.map(({ added, rows }) => [added, rows]);
    expect(parts[0][0] + parts[1][0]).toBe(10);
    expect(parts[0][1] + parts[1][1]).toBe(210);
    expect(world.published.trained).toEqual([]);
  });

  it("needs neither target nor model in the config", async () => {
    const { report } = await reviewed({ base: same, head: { ...same, "data/houses.csv": houses(150) } });
    expect(report.data.rows).toMatchObject({ removed: 50 });
  });

  it("fails on a key that two rows share, and names the lines", async () => {
    const head = { ...same, "data/houses.csv": houses(200, (row) => (row.id === 9 ? { id: 8 } : {})) };
    const { world, report, comment } = await reviewed({ base: same, head });
    expect(report).toMatchObject({ finding: "regressed", outcome: "fail" });
    expect(report.data.findings[0]).toMatchObject({
      rule: "schema/duplicate-key",
      level: "error",
      column: "id",
      file: "data/houses.csv",
      line: 10,
      count: 2,
    });
    expect(comment.split("\n").slice(1, 4).join("\n")).toContain(
      "2 rows share their `id` with another row (lines 10, 11)",
    );
    expect(world.published.annotations).toMatchObject([{ level: "error", file: "data/houses.csv", line: 10 }]);
  });

  describe("whose rows do not fit their header", () => {
    const wider = (text: string): string => text.replace(/^(\d.*)$/gm, "$1,0.5");
    const ragged = { ...same, "data/houses.csv": wider(houses(200)) };

    it("compares them all the same, and says the danger first", async () => {
      const { report, comment, world } = await reviewed({ base: same, head: ragged });
      expect(report).toMatchObject({ finding: "regressed", outcome: "fail" });
      expect(report.data.rows).toEqual({ added: 0, removed: 0, changed: 0, unchanged: 200 });
      expect(report.data.columns).toMatchObject({ added: ["column 5"], cellsChanged: {} });
      expect(report.data.findings[0]).toMatchObject({
        rule: "columns/misaligned",
        level: "error",
        line: 2,
        count: 200,
      });
      expect(comment.split("\n").slice(1, 4).join("\n")).toContain(
        "Rows have 5 fields under 4 names: the values stand under the wrong names from line 2.",
      );
      expect(world.published.annotations[0]).toMatchObject({ level: "error", file: "data/houses.csv", line: 2 });
    });

    it("counts cells exactly where both sides have such rows, and says that it was so before", async () => {
      const edited = wider(houses(201, (row) => (row.id === 7 ? { price: 1 } : {})));
      const { report } = await reviewed({ base: ragged, head: { ...same, "data/houses.csv": edited } });
      expect(report.data.rows).toEqual({ added: 1, removed: 0, changed: 1, unchanged: 199 });
      expect(report.data.columns.cellsChanged).toEqual({ price: 1 });
      expect(report.reasons[0]).toContain("So it was before, too.");
    });

    it("warns where the pull request mends them", async () => {
      const { report } = await reviewed({ base: ragged, head: same });
      expect(report.data.findings[0]).toMatchObject({ rule: "columns/misaligned", level: "warn", count: 200 });
      expect(report.data.columns.removed).toEqual(["column 5"]);
    });

    it("takes a field that is not there for a missing value", async () => {
      const short = houses(200).replace(/^(9,.*),[^,]*$/m, "$1");
      const { report } = await reviewed({ base: same, head: { ...same, "data/houses.csv": short } });
      expect(report.data.rows).toEqual({ added: 0, removed: 0, changed: 1, unchanged: 199 });
      expect(report.reasons[0]).toContain("1 row has 3 fields under 4 names: its values are missing or stand under");
    });
  });

  it("takes the levels from the base commit", async () => {
    const duplicated = { ...same, "data/houses.csv": houses(200, (row) => (row.id === 9 ? { id: 8 } : {})) };
    const off = { "metricgate.yml": `${dataOnly}data-review: { schema: off }\n` };
    expect((await reviewed({ base: same, head: { ...duplicated, ...off } })).report.outcome).toBe("fail");
    expect((await reviewed({ base: { ...same, ...off }, head: duplicated })).report.outcome).toBe("pass");
  });

  it("says of each column how it is distributed before and after", async () => {
    const dearer = houses(200, ({ price }) => ({ price: price + 60 }));
    const head = { ...same, "data/houses.csv": dearer, "data/more.csv": "id,area,rooms,price\n900,50,2,130\n" };
    const { report, comment } = await reviewed({ base: same, head });
    expect(report.data.files).toEqual({ added: ["data/more.csv"], removed: [], changed: ["data/houses.csv"] });
    const price = report.data.drift?.rows.find((row) => row.comparison === "base-head" && row.column === "price");
    expect(price?.values.drifted).toBe(true);
    expect((price?.medians?.after ?? 0) - (price?.medians?.before ?? 0)).toBeGreaterThan(55);
    expect(report.data.drift?.rows.filter(({ values }) => values.drifted)).toHaveLength(1);
    expect(comment).toContain("#### Data: 1 file changed, 1 added, ");
    expect(comment).toContain("<summary>Distribution shift (3 columns: 1 drifted)</summary>");
    expect(comment).toMatch(/\| `price` \|.*\| ⚠️ drifted \|/);
  });

  it("says what the changed rows have in common, and which value only where the config shows values", async () => {
    const doubled = houses(200, ({ rooms, price }) => (rooms === 2 ? { price: price * 2 } : {}));
    const head = { ...same, "data/houses.csv": doubled };
    const { report, comment } = await reviewed({ base: same, head });
    expect(report.data.segments).toMatchObject([{ of: "changed", column: "rooms", value: null, share: 1 }]);
    expect(comment).toContain("All changed rows have one and the same value of `rooms`, which none of the others has.");
    const open = { "metricgate.yml": `${dataOnly}privacy: { show-values: true }\n` };
    const shown = await reviewed({ base: { ...same, ...open }, head: { ...head, ...open } });
    expect(shown.comment).toContain("All changed rows have `rooms` = `2`, which none of the others has.");
  });

  it("proposes a key where none is declared", async () => {
    const keyless = { "metricgate.yml": "version: 1\ndata: { files: data/*.csv }\n" };
    const head = { ...same, ...keyless, "data/houses.csv": houses(200, ({ id }) => (id === 7 ? { price: 1 } : {})) };
    const { report, comment } = await reviewed({ base: { ...same, ...keyless }, head });
    expect(report.data.proposedKey).toEqual(["id"]);
    expect(comment).toContain("`id` is unique in both versions: name it in `data.key`.");
  });

  it("has nothing to say of data that did not change", async () => {
    const { report, comment } = await reviewed({ base: same, head: { ...same, "README.md": "new" } });
    expect(report).toMatchObject({ finding: "equivalent", outcome: "pass", data: { changed: false, rows: null } });
    expect(comment).toContain("### ✅ Data: unchanged");
  });

  it("calls a rewrite that changes no value what it is, and a new column none", async () => {
    const [header, ...lines] = houses(200).trimEnd().split("\n");
    const rewrite = [header, ...lines.toReversed().map((line) => line.replace(/^(\d+),/, '"$1",'))].join("\r\n");
    const { report, comment } = await reviewed({ base: same, head: { ...same, "data/houses.csv": rewrite } });
    expect(report).toMatchObject({ finding: "equivalent", data: { changed: true } });
    expect(comment.split("\n").slice(1, 4).join("\n")).toContain(
      "Harmless rewrite of the data: every line touched (201 of 201), no value changed: order of rows, line ends LF → CRLF, final line end removed, quoted fields none → some.",
    );
    const wider = [header, ...lines].map((line, i) => `${line},${i === 0 ? "floor" : i % 3}\n`).join("");
    const other = await reviewed({ base: same, head: { ...same, "data/houses.csv": wider } });
    expect(other.report.reasons[0]).toBe(
      "No row was added, removed or changed; 200 are the same in the columns that both have.",
    );
  });

  it.each([
    ["nothing", "", "`data/houses.csv` was emptied: nothing is left in it, not even its header. It had 200 rows."],
    ["a byte-order mark and a blank line", "\ufeff\n", "`data/houses.csv` was emptied: nothing is left in it"],
    ["its header", "id,area,rooms,price\n", "The dataset is empty: no row is left under the header. It had 200 rows."],
  ])("fails on a file that a bot left only %s of, and says so first", async (_, content, said) => {
    const { world, report, comment } = await reviewed({ base: same, head: { ...same, "data/houses.csv": content } });
    expect(report).toMatchObject({ finding: "regressed", outcome: "fail" });
    expect(report.data.rows).toEqual({ added: 0, removed: 200, changed: 0, unchanged: 0 });
    expect(report.data.findings[0]).toMatchObject({ rule: "rows/emptied", level: "error", count: 200 });
    expect(report.reasons[0]).toContain(said);
    expect(comment.split("\n")[1]).toBe("### ❌ Data: 1 error");
    expect(world.published.annotations).toMatchObject([{ level: "error" }]);
  });

  it("names the one of several files that was emptied", async () => {
    const [header, ...lines] = houses(200).trimEnd().split("\n");
    const part = (from: number, to: number): string => `${[header, ...lines.slice(from, to)].join("\n")}\n`;
    const base = { ...same, "data/houses.csv": part(0, 120), "data/more.csv": part(120, 200) };
    const { report } = await reviewed({ base, head: { ...base, "data/more.csv": "" } });
    expect(report.reasons[0]).toBe(
      "`data/more.csv` was emptied: nothing is left in it, not even its header. It had 80 rows.",
    );
    expect(report.data.rows).toMatchObject({ removed: 80, unchanged: 120 });
  });

  it("says why it cannot compare where the base's file was empty, and reads no empty data alone", async () => {
    const empty = { ...same, "data/houses.csv": "" };
    const { report } = await reviewed({ base: empty, head: same });
    expect(report).toMatchObject({ finding: "no-baseline", data: { rows: null } });
    expect(report.notes[0]).toContain("is empty: nothing is in its files, so nothing is compared.");
    await expect(reviewed({ base: { "README.md": "" }, head: empty })).rejects.toThrow("the file is empty");
  });

  it("looks at the pull request alone where the base has no data, and says so", async () => {
    const { report } = await reviewed({ base: { "README.md": "" }, head: same });
    expect(report).toMatchObject({ finding: "no-baseline", outcome: "pass", data: { changed: true, rows: null } });
    expect(report.notes.join(" ")).toContain("no file in commit bbbbbbb matches");
  });

  it("reads the base's data by the pull request's config where the base has none", async () => {
    const { report } = await reviewed({
      base: { "data/houses.csv": houses(200) },
      head: { ...same, "data/houses.csv": houses(201) },
    });
    expect(report.data.rows).toMatchObject({ added: 1, unchanged: 200 });
  });

  it("goes on where rows cannot be divided, and leaves the parts away", async () => {
    const head = { ...same, "data/houses.csv": houses(200, (row) => (row.id === 3 ? { id: "" } : {})) };
    const { report } = await reviewed({ base: same, head });
    expect(report.data.parts).toEqual([]);
    expect(report.data.rows).toMatchObject({ added: 1, removed: 1 });
  });

  it("looks for leaks and lost columns in every column where the config names no features", async () => {
    const lines = (edit: (cells: readonly string[]) => readonly string[]): string =>
      houses(200)
        .trimEnd()
        .split("\n")
        .map((line) => `${edit(line.split(",")).join(",")}\n`)
        .join("");
    const files = {
      ...same,
      "metricgate.yml": "version: 1\ndata: { files: data/*.csv, key: id }\ntarget: price\nmodel: linear\n",
    };
    const told = async (data: string) => {
      const { report } = await reviewed({ base: files, head: { ...files, "data/houses.csv": data } });
      return report.data.findings.map(({ rule, level }) => `${rule} ${level}`);
    };
    expect(await told(lines((cells) => cells.toSpliced(1, 1)))).toEqual(["columns/removed warn"]);
    expect(await told(lines((cells) => (cells[0] === "id" ? cells.with(1, "surface") : cells)))).toEqual([
      "columns/renamed warn",
    ]);
    const copied = lines((cells) => [...cells, cells[0] === "id" ? "tax" : String(2 * Number(cells[3]))]);
    expect(await told(copied)).toContain("leakage/target-copy error");
  });

  it("has a comment of its own beside a check's", async () => {
    const head = { ...same, "data/houses.csv": houses(201) };
    const { world } = await reviewed({ base: { ...same, "metricgate.yml": config() }, head });
    expect([...world.published.comments.values()][0]).toContain('"key":"data of ');
  });
});

describe("a check whose data changed", () => {
  it("fails on an error in the data, whatever became of the model", async () => {
    const { check } = await import("../../src/flows/check.ts");
    const files = { ...same, "metricgate.yml": config() };
    const head = { ...files, "data/houses.csv": houses(200, (row) => (row.id === 9 ? { id: 8 } : {})) };
    const { report } = await check(createWorld({ base: files, head }), checkOptions);
    expect(report).toMatchObject({ outcome: "fail" });
    expect(report.reasons[0]).toContain("share their `id` with another row");
    const { report: lenient } = await check(createWorld({ base: files, head }), { ...checkOptions, failOn: "never" });
    expect(lenient.outcome).toBe("warn");
  });
});
