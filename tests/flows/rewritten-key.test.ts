import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/core/report/report.ts";
import { renderText } from "../../src/core/report/terminal.ts";
import { review } from "../../src/flows/review.ts";
import { normals } from "../random.ts";
import { checkOptions, createStore, createWorld, type Files, type TestWorld } from "../world.ts";
import { checked, storedBaseline } from "./runs.ts";

const FEATURES = Array.from({ length: 12 }, (_, i) => `x${i}`);

interface Row {
  readonly id: string | number;
  readonly y: number;
  /** A column of its own before the numbers. */
  readonly more?: string | number;
}

/** 400 rows of twelve numbers, of which the target has to do with one; `write` says how a row is written, null: not. */
function data(write: (row: number, y: number) => Row | null, rows = 400): string {
  const next = normals(7);
  const lines = Array.from({ length: rows }, (_, row) => {
    const x = FEATURES.map(next);
    const written = write(row, 3 * x[0] + next());
    if (written === null) return [];
    const { id, y, more } = written;
    return [[id, ...(more === undefined ? [] : [more]), ...x.map((value) => value.toFixed(4)), y.toFixed(4)].join(",")];
  }).flat();
  const columns =
    lines[0].split(",").length === FEATURES.length + 3 ? ["id", "more", ...FEATURES, "y"] : ["id", ...FEATURES, "y"];
  return `${columns.join(",")}\n${lines.join("\n")}\n`;
}

const padded = (row: number): string => String(row).padStart(4, "0");
const old = data((row, y) => ({ id: padded(row), y }));
const plain = data((row, y) => ({ id: row, y }));

/** 91 terms for some 320 rows: most of their noise is learnt by heart. */
const BY_HEART = "model: { builtin: polynomial, degree: 2 }";
const config = (model = BY_HEART, key = "key: id"): string =>
  `version: 1\nname: numbers\ndata:\n  files: data/*.csv\n  ${key}\n  target: y\n${model}\n`;
const files = (csv: string, ...settings: Parameters<typeof config>): Files => ({
  "metricgate.yml": config(...settings),
  "data/rows.csv": csv,
});

/** The lines of the data file that were held out. */
function heldLines(world: TestWorld): readonly number[] {
  const [, ...rows] = (world.published.files.get("predictions.csv") ?? "").trim().split("\n");
  return rows.map((row) => Number(row.split(",")[1]));
}

describe("a key that a pull request rewrites", () => {
  it("leaves the same rows held out: a model that learns by heart is the same, not worse", async () => {
    const { report, comment, world } = await checked({ base: files(old), head: files(plain) });
    expect(report).toMatchObject({ finding: "equivalent", outcome: "pass" });
    expect(report.metrics[0]).toMatchObject({ relativeChange: 0 });
    expect(report.metrics[0].candidate).toBe(report.metrics[0].baseline);
    expect(report.notes).toContain(
      "400 rows are found again under another `id`. Each stays held out or learnt from, as it was, so neither model has learnt from what it is judged on. After the merge the new `id` decides.",
    );
    expect(report.split).toBe("20 % of rows, chosen by a hash of `id`, as before this pull request rewrote it");
    expect(parseReport(JSON.parse(world.published.files.get("result.json") ?? ""), "result.json")).toEqual(report);
    const finding = "By the key they count as removed and added. What was held out stays held out.";
    for (const text of [comment, renderText(report, { color: false, width: 100 })])
      expect(text.replaceAll(/\s+/g, " ")).toContain(finding);

    const before = await checked({ base: files(old), head: files(old, "model: mean") });
    expect(heldLines(world)).toEqual(heldLines(before.world));
    expect(heldLines(world)).toHaveLength(74);
  });

  it("does not hide a regression", async () => {
    const { report } = await checked({ base: files(old), head: files(plain, "model: mean") });
    expect(report).toMatchObject({ finding: "regressed", outcome: "fail", rows: { train: 326, holdout: 74 } });
    // Every third target that is learnt from is spoilt: those rows are new ones, all others are where they were.
    const { world } = await checked({ base: files(old), head: files(old, "model: mean") });
    // The first row is on the second line.
    const held = new Set(heldLines(world).map((line) => line - 2));
    const spoilt = data((row, y) => ({ id: row, y: row % 3 === 0 && !held.has(row) ? y + 20 : y }));
    const again = await checked({ base: files(old), head: files(spoilt) });
    expect(again.report).toMatchObject({ finding: "regressed", outcome: "fail" });
    expect(again.report.notes.join(" ")).toContain("400 rows are found again under another `id`");
  });

  it("is the same as if it had not, where some rows are rewritten, and others come, go and are edited", async () => {
    const change = (name: (row: number) => string | number): string =>
      data(
        (row, y) => (row < 10 ? null : { id: row < 150 ? name(row) : padded(row), y: row > 380 ? y + 0.5 : y }),
        430,
      );
    const [rewritten, other] = await Promise.all(
      [(row: number) => row, padded].map((name) => checked({ base: files(old), head: files(change(name)) })),
    );
    const { metrics, rows, notes } = rewritten.report;
    expect(notes.join(" ")).toContain("140 rows are found again under another `id`");
    expect(rows).toEqual(other.report.rows);
    expect(metrics[0].baseline).toBeCloseTo(other.report.metrics[0].baseline ?? 0, 10);
    expect(metrics[0].candidate).toBeCloseTo(other.report.metrics[0].candidate ?? 0, 10);
  });

  it("needs no training of the base where its model is stored", async () => {
    const stored = await storedBaseline(files(old));
    const { report, world } = await checked({
      base: files(old),
      head: files(plain),
      baselines: createStore([stored]),
    });
    expect(report).toMatchObject({ finding: "equivalent", base: { source: "artifact" } });
    expect(report.metrics[0]).toMatchObject({ relativeChange: 0 });
    expect(world.published.trained).toEqual([
      "the pull request: polynomial",
      "base commit bbbbbbb: ",
      "the pull request: polynomial",
    ]);
  });

  it.each([
    ["the writing of its dates", (row: number) => daysApart(row).split("-").toReversed().join("/"), daysApart],
    ["numbers that were there before, each for another row", (row: number) => padded((row + 1) % 400), padded],
    ["names of nothing but chance", (row: number) => `n${(row * 7919) % 400}`, padded],
  ])("is seen through where it is now %s", async (_, name, named) => {
    const [from, to] = [named, name].map((write) => data((row, y) => ({ id: write(row), y })));
    const { report } = await checked({ base: files(from), head: files(to) });
    expect(report.finding, report.reasons.join(" ")).toBe("equivalent");
    expect(report.metrics[0].relativeChange).toBe(0);
    expect(report.notes.join(" ")).toContain("400 rows are found again under another `id`");
    expect(report.notes.join(" ")).not.toContain("Merge such a rewrite by itself");
  });

  it("tells which rows could not stay, because they share their new key with rows of the other side", async () => {
    const { report, comment } = await checked({
      base: files(old),
      head: files(data((row, y) => ({ id: `n${Math.floor(row / 3)}`, y }))),
    });
    const said = report.notes.join(" ");
    expect(said).toMatch(
      /400 rows are found again under another `id`\. All but \d+ stay held out or learnt from, as they were\./,
    );
    expect(said).toMatch(
      /\d+ rows that were held out share their new `id` with more rows that were learnt from, and are no longer held out\./,
    );
    expect(said).toMatch(
      /\d+ held-out rows were learnt from by the base's model, because they share their new `id` with rows that were held out: it looks a little too good\./,
    );
    expect(comment).toMatch(
      /A model of the base has learnt from \d+ of the \d+ held-out rows, and looks too good on them\./,
    );
  });

  it("is divided as before in a review too, which trains nothing", async () => {
    const { report } = await review(createWorld({ base: files(old), head: files(plain) }), checkOptions);
    expect(report.rows).toMatchObject({ train: 326, holdout: 74 });
    expect(report.data.findings.map(({ message }) => message).join(" ")).toContain("What was held out stays held out.");
  });

  it("is said to hold out what the base has learnt from, where the predictions were made before", async () => {
    const predictions = (ids: readonly (string | number)[]): string =>
      `id,prediction\n${ids.map((id) => `${id},0\n`).join("")}`;
    const ids = Array.from({ length: 400 }, (_, row) => row);
    const model = "model: { predictions: out.csv }";
    const { report } = await checked({
      base: { ...files(old, model), "out.csv": predictions(ids.map(padded)) },
      head: { ...files(plain, model), "out.csv": predictions(ids) },
    });
    expect(report.split).toBe("20 % of rows, chosen by a hash of `id`");
    expect(report.data.findings.map(({ message }) => message).join(" ")).toMatch(
      /A model of the base has learnt from \d+ of the 87 held-out rows, and looks too good on them\./,
    );
  });

  it("is no matter of rows that come, go, are edited and stand in another order", async () => {
    const head = data((row, y) => (row < 40 ? null : { id: padded(row), y: row % 2 === 0 ? y + 1 : y }), 460);
    const [header, ...lines] = head.trim().split("\n");
    const sorted = [header, ...lines.toReversed(), ""].join("\n");
    const { report, world } = await checked({ base: files(old), head: files(sorted) });
    expect(world.published.trained).toHaveLength(2);
    expect(report.split).toBe("20 % of rows, chosen by a hash of `id`");
  });
});

/** A day for each of the rows, in ISO 8601. */
function daysApart(row: number): string {
  return new Date(Date.UTC(2020, 0, 1 + row)).toISOString().slice(0, 10);
}
