// Predictions that the user's own code made, through the terminal's door: committed on the base, in the work tree of the change.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { TestRepository } from "./adapters/repository.ts";
import { check, pullRequest, report, run } from "./terminal.ts";

const CONFIG = `version: 1
name: houses
data: { files: data/*.csv, key: id, holdout: { strategy: column, column: part } }
target: price
model: { predictions: out/predictions.csv }
`;
const ROWS = 400;
const heldOut = (id: number): boolean => id % 4 === 0;
const price = (id: number): number => 100 + ((id * 37) % 101);
/** The same on every machine, between -1 and 1. */
const noise = (id: number, step: number): number => 2 * ((id * Math.sqrt(step)) % 1) - 1;

const DATA = `id,part,area,price\n${Array.from({ length: ROWS }, (_, id) => `h${id},${heldOut(id) ? "test" : "train"},${id % 50},${price(id)}\n`).join("")}`;

type Line = readonly [id: number, prediction: number | string];

const linesOf = (error: number, seed = 2): Line[] =>
  Array.from({ length: ROWS }, (_, id): Line => [id, price(id) + error * noise(id, seed)]).filter(([id]) =>
    heldOut(id),
  );
const withKey = (lines: readonly Line[]): string =>
  `id,prediction\n${lines.map(([id, value]) => `h${id},${value}\n`).join("")}`;
const inOrder = (lines: readonly Line[]): string => `prediction\n${lines.map(([, value]) => `${value}\n`).join("")}`;

function change(
  predictions: string,
  base = withKey(linesOf(5)),
  more: Readonly<Record<string, string>> = {},
): TestRepository {
  const repository = pullRequest({
    "metricgate.yml": CONFIG,
    "data/houses.csv": DATA,
    "out/predictions.csv": base,
    ...more,
  });
  repository.write("out/predictions.csv", predictions);
  return repository;
}

/** Mean of the squares, by hand: the oracle. */
const mseOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, [id, value]) => sum + (Number(value) - price(id)) ** 2, 0) / lines.length;

describe("a model that is a file of predictions", () => {
  it("is held against the file of the base commit on the same rows", async () => {
    const worse = linesOf(8, 3);
    const answer = await check(change(withKey(worse)), "--format", "json");
    const { finding, outcome, base, metrics, rows, model } = report(answer);
    expect({ finding, outcome, source: base.source }).toEqual({
      finding: "regressed",
      outcome: "fail",
      source: "committed",
    });
    expect(base.tried.at(-1)).toMatch(/^`out\/predictions.csv` of `[0-9a-f]{7}`: used$/);
    expect(metrics[0]?.baseline).toBeCloseTo(mseOf(linesOf(5)), 10);
    expect(metrics[0]?.candidate).toBeCloseTo(mseOf(worse), 10);
    expect(metrics[0]?.interval).not.toBeNull();
    expect(rows).toMatchObject({ holdout: 100, train: 300 });
    expect(model).toMatchObject({ kind: "predictions", features: ["area"], intercept: null, coefficients: null });
    expect(answer.code).toBe(1);
  });

  it("passes when it got better, in any order of its rows, with other rows and columns beside", async () => {
    const better = linesOf(1, 3);
    const others = `h1,1,x\nh2,nothing,y\n`;
    const file = `id,prediction,why\n${better
      .toReversed()
      .map(([id, value]) => `h${id},${value},because\n`)
      .join("")}${others}`;
    const answer = await check(change(file), "--format", "json");
    expect(report(answer).metrics[0]?.candidate).toBeCloseTo(mseOf(better), 10);
    expect(report(answer).finding).toBe("improved");
    expect(report(answer).notes.join("\n")).toContain("2 rows of `out/predictions.csv` are not used");
    expect(answer.code).toBe(0);
  });

  it("may leave the key out where it keeps the order of the holdout's rows", async () => {
    const lines = linesOf(3, 3);
    const answer = await check(change(inOrder(lines), inOrder(linesOf(5))), "--format", "json");
    expect(report(answer).metrics[0]?.candidate).toBeCloseTo(mseOf(lines), 10);
  });

  it("says once what holds of both sides' files", async () => {
    const [better, base] = [linesOf(1, 3), linesOf(5)].map((lines) => `${withKey(lines)}h1,1\n`);
    const { notes } = report(await check(change(better, base), "--format", "json"));
    expect(notes.filter((note) => note.includes("`out/predictions.csv` is not used"))).toHaveLength(1);
  });

  it("is the same when nothing changed, and then nothing is compared", async () => {
    const same = withKey(linesOf(5));
    const { reasons, finding } = report(await check(change(same, same), "--format", "json"));
    expect(finding).toBe("equivalent");
    expect(reasons[0]).toContain("nothing was trained");
  });

  it("is compared on the rows that are the same on both sides when the data changed", async () => {
    const repository = change(withKey(linesOf(2, 3)));
    const added = `${DATA}h1000,test,3,150\nh1001,test,4,151\n`.replace("h0,test,0,100", "h0,test,0,101");
    repository.write("data/houses.csv", added);
    const lines: Line[] = [...linesOf(2, 3), [1000, 149], [1001, 150]];
    repository.write("out/predictions.csv", withKey(lines));
    const { rows, notes, metrics, attribution } = report(await check(repository, "--format", "json"));
    expect(rows.holdout).toBe(99);
    expect(notes.join("\n")).toContain("Both models are compared on 99 of 102 holdout rows");
    expect(metrics[0]?.baseline).toBeCloseTo(mseOf(linesOf(5).slice(1)), 10);
    expect(attribution).toBeNull();
  });

  it("has no baseline where the base commit has no such file, and says so", async () => {
    const repository = change(withKey(linesOf(5)));
    repository.git("checkout", "--quiet", "main");
    repository.git("rm", "--quiet", "out/predictions.csv");
    repository.commit("without");
    repository.git("checkout", "--quiet", "-B", "topic");
    repository.write("out/predictions.csv", withKey(linesOf(5)));
    const answer = await check(repository, "--format", "json");
    const { finding, base } = report(answer);
    expect(finding).toBe("no-baseline");
    expect(base.tried.at(-1)).toMatch(/failed: there is no `out\/predictions.csv` in commit [0-9a-f]{7}/);
    expect(answer.code).toBe(0);
  });

  it("is kept as a baseline with its predictions", async () => {
    const repository = change(withKey(linesOf(5)));
    repository.commit("new");
    const answer = await run(repository.path, [
      "baseline",
      "--baseline",
      join(repository.path, "../kept"),
      "--format",
      "json",
    ]);
    expect(answer.err).toBe(`training on the data of commit ${repository.git("rev-parse", "HEAD").slice(0, 7)}\n`);
    expect(report(answer).metrics[0]?.candidate).toBeCloseTo(mseOf(linesOf(5)), 10);
  });

  it("may replace a built-in model", async () => {
    const repository = pullRequest({
      "metricgate.yml": CONFIG.replace("{ predictions: out/predictions.csv }", "linear"),
      "data/houses.csv": DATA,
    });
    repository.write("metricgate.yml", CONFIG);
    repository.write("out/predictions.csv", withKey(linesOf(5)));
    const { finding, base } = report(await check(repository, "--format", "json"));
    expect({ finding, source: base.source }).toEqual({ finding: "improved", source: "retrained" });
  });
});

describe("a file of predictions that cannot serve", () => {
  const good = linesOf(5);
  const edited = (edit: (line: Line, index: number) => string | null): string =>
    `id,prediction\n${good
      .map((line, index) => edit(line, index))
      .filter((line) => line !== null)
      .join("\n")}\n`;
  const text = ([id, value]: Line): string => `h${id},${value}`;
  const cases: Record<string, [file: string, says: string]> = {
    "is empty": ["", "out/predictions.csv: the file is empty"],
    "lacks a row": [
      edited((line, index) => (index === 7 ? null : text(line))),
      "out/predictions.csv: 99 rows instead of 100: there is no prediction for the holdout row with key `h28` (data/houses.csv:30)",
    ],
    "lacks a row and its key": [inOrder(good.slice(1)), "out/predictions.csv: 99 rows instead of 100: without a key"],
    "has an unknown key for a row": [
      edited((line, index) => (index === 7 ? "H28,3" : text(line))),
      "The file's key `H28` in line 9 is in no holdout row.",
    ],
    "has a key twice": [
      edited((line, index) => (index === 7 ? `${text(line)}\n${text(line)}` : text(line))),
      "out/predictions.csv:10: the key `h28` is there twice: in lines 9 and 10",
    ],
    "has NaN": [
      edited((line, index) => (index === 16 ? `h${line[0]},NaN` : text(line))),
      "out/predictions.csv:18: the prediction in row 17 is missing or NaN",
    ],
    "has texts": [
      edited((line, index) => (index > 16 ? `h${line[0]},cheap` : text(line))),
      "out/predictions.csv:19: the prediction in row 18 is `cheap`, which is no number (and 82 more rows without a usable number)",
    ],
    "has an infinite number": [
      edited((line, index) => (index === 16 ? `h${line[0]},-inf` : text(line))),
      "out/predictions.csv:18: the prediction in row 17 is infinite",
    ],
    "has another column": [
      withKey(good).replace("prediction", "predicted"),
      "out/predictions.csv:1: there is no column `prediction`; the file has `id`, `predicted`\n  Write CSV with a header",
    ],
    "is ragged": [edited((line, index) => (index === 7 ? "h28" : text(line))), "out/predictions.csv:9"],
    "is binary": ["PAR1\u0000\u0001", "out/predictions.csv"],
  };
  it.each(Object.entries(cases))("%s: it is an error of the data, with the line", async (_, [file, says]) => {
    const answer = await check(change(file));
    expect(answer.err).toContain(says);
    expect(answer).toMatchObject({ code: 3, out: "" });
  });

  it("is not there: it says what to do", async () => {
    const repository = change(withKey(good));
    rmSync(join(repository.path, "out"), { recursive: true });
    const answer = await check(repository);
    expect(answer).toMatchObject({ code: 3, out: "" });
    expect(answer.err).toContain("there is no `out/predictions.csv` in the work tree\n  Write the predictions before");
  });

  it("is the base commit's: that is no fault of the change", async () => {
    const answer = await check(change(withKey(good), withKey(good.slice(1))), "--format", "json");
    expect(report(answer).finding).toBe("no-baseline");
    expect(report(answer).base.tried.at(-1)).toContain("failed: out/predictions.csv: 99 rows instead of 100");
    expect(answer.code).toBe(0);
  });
});
