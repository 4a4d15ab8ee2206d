// Configs and tables that are wrong: each gets a message with its place and the next act, and nothing is written.

import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../src/core/report/report.ts";
import { createRepository } from "./adapters/repository.ts";
import {
  type Case,
  check,
  linked,
  oddRow,
  plainRow,
  pullRequest,
  refusal,
  refusalOf,
  report,
  table,
  withData,
  without,
} from "./terminal.ts";
import { config, houses } from "./world.ts";

describe("a config that is wrong", () => {
  const cases: Record<string, Case> = {
    "is missing": { code: 2, prepare: without("metricgate.yml"), says: ["no `metricgate.yml` in the work tree"] },
    "is elsewhere": { code: 2, args: ["-c", "other.yml"], says: ["no `other.yml`"] },
    "is a folder": {
      code: 3,
      prepare: (repository) => {
        without("metricgate.yml")(repository);
        mkdirSync(join(repository.path, "metricgate.yml"));
      },
      says: ["`metricgate.yml` is a folder"],
    },
    "lies outside": {
      code: 2,
      args: ["-c", "/etc/passwd"],
      says: ["`/etc/passwd` is not inside the working directory"],
    },
    "lies above": {
      code: 2,
      args: ["-C", "data", "-c", "../metricgate.yml"],
      says: ["not inside the working directory"],
    },
    "links outside": { code: 3, prepare: linked("metricgate.yml", "/etc/passwd"), says: ["leads out of"] },
    "is empty": { code: 2, config: "", says: ["metricgate.yml:1:1: metricgate.yml is empty"] },
    "has an unknown key": {
      code: 2,
      config: config("traget: x\n"),
      says: ["metricgate.yml:9:1: unknown key `traget`", "Did you mean `target`?"],
    },
    "has several faults": {
      code: 2,
      config: config("traget: x\nmetrics: msee\n"),
      says: ["metricgate.yml:9:1: unknown key", "metricgate.yml:10:10: "],
    },
    "is no YAML": { code: 2, config: "data: [\n", says: [/metricgate\.yml:\d+:\d+: not valid YAML/] },
    "is a list": { code: 2, config: "- a\n", says: ["metricgate.yml:1:1: a config is a map"] },
    "has 65 KiB": {
      code: 2,
      config: config("#".repeat(65 * 1024)),
      says: ["metricgate.yml: the file has 66676 bytes"],
    },
    "has aliases": {
      code: 2,
      config: "a: &a [x, x]\nb: [*a, *a]\n",
      says: ["metricgate.yml:1:7: `&a` is a YAML anchor"],
    },
    "is nested deeply": { code: 2, config: `a: ${"[".repeat(5000)}`, says: ["more than 16 levels"] },
    "has a tag": { code: 2, config: config("x: !!js/function a\n"), says: ["is a YAML tag"] },
    "sets __proto__": { code: 2, config: config("__proto__: { a: 1 }\n"), says: ["unknown key `__proto__`"] },
    "has a version in quotes": {
      code: 2,
      config: config().replace("version: 1", 'version: "1"'),
      says: ['metricgate.yml:1:10: `version` is 1; found the text "1"'],
    },
    "is UTF-16": { code: 2, config: Buffer.from(`\ufeff${config()}`, "utf16le"), says: ["not UTF-8"] },
    "is Latin-1": {
      code: 2,
      config: Buffer.from(config("# é\n"), "latin1"),
      says: ["metricgate.yml:9:3: ", "not UTF-8"],
    },
    "has a name with a control character": {
      code: 2,
      config: config().replace("name: houses", 'name: "a\\eb"'),
      says: ["metricgate.yml:2:7: `name` is a text of 1 to 100 characters on one line; found `a\\u001bb`"],
    },
    "has a name of 1,000 characters": {
      code: 2,
      config: config().replace("houses\n", `${"x".repeat(1000)}\n`),
      says: ["metricgate.yml:2:7: `name`"],
    },
    "reads outside by ..": {
      code: 2,
      config: config().replace("data/*", "../*"),
      says: ["metricgate.yml:4:10: `data.files`"],
    },
    "reads outside by /": {
      code: 2,
      config: config().replace("data/*", "/etc/*"),
      says: ["metricgate.yml:4:10: `data.files`"],
    },
    "asks for what is not there yet": {
      code: 2,
      config: config("baseline: { release: v1 }\n"),
      says: ["metricgate.yml:9:1: `baseline` is not supported yet"],
    },
  };
  it.each(Object.entries(cases))("%s", async (_, one) => {
    expect(await refusalOf(one)).toEqual(refusal(one.code));
  });
});

describe("a column that a config names and the data lacks", () => {
  const at = "data/houses.csv:1: there is no column";
  const cases: Record<string, Case> = {
    target: {
      code: 3,
      config: config().replace("target: price", "target: pric"),
      says: [`${at} \`pric\``, "mean `price`"],
    },
    key: { code: 3, config: withData("  key: house"), says: [`${at} \`house\`, which \`data.key\` names`] },
    slice: {
      code: 3,
      config: config("slices: { by: [rom] }\n"),
      says: [`${at} \`rom\`, which \`slices.by\` names`],
    },
    group: {
      code: 3,
      config: withData("  key: id\n  group: owner"),
      says: [`${at} \`owner\`, which \`data.group\` names`],
    },
    features: { code: 3, config: config("", "[aera, rooms]"), says: [`${at} \`aera\`, which \`data.features\` names`] },
    "the holdout's": {
      code: 3,
      config: withData("  holdout: { strategy: column, column: part }"),
      says: [`${at} \`part\`, which \`data.holdout.column\` names`],
    },
    "one with control characters": {
      code: 3,
      config: config("", JSON.stringify(["\u001b[31mred", "rooms"])),
      says: ["which `data.features` names"],
    },
  };
  it.each(Object.entries(cases))("is named: %s", async (_, one) => {
    expect(await refusalOf(one)).toEqual(refusal(one.code));
  });
});

describe("a table that cannot serve", () => {
  const cases: Record<string, Case> = {
    "is nowhere": {
      code: 3,
      config: config().replace("data/*.csv", "none/*.csv"),
      says: ["metricgate.yml: no file in the work tree matches `none/*.csv`"],
    },
    "lacks one of the files that are named": {
      code: 3,
      config: config().replace("data/*.csv", '[data/*.csv, data/hauses.csv, data/*.json, "data/[x].csv"]'),
      says: ["metricgate.yml: no file in the work tree matches `data/hauses.csv`\n"],
    },
    "is a folder": { code: 3, config: config().replace("data/*.csv", "data"), says: ["`data` is a folder"] },
    "is a link to outside": {
      code: 3,
      prepare: linked("data/houses.csv", "/etc/passwd"),
      says: ["`data/houses.csv` leads out of the repository"],
    },
    "is a link to nothing": {
      code: 3,
      prepare: linked("data/houses.csv", "nowhere"),
      says: ["link to a file that does not exist"],
    },
    "is in a folder that is a link": {
      code: 3,
      prepare: linked("data", "/etc"),
      says: ["no file in the work tree matches"],
    },
    "is inside .git": { code: 3, config: config().replace("data/*.csv", ".git/HEAD"), says: ["inside .git"] },
    "is empty": { code: 3, data: "", says: ["data/houses.csv: the file is empty"] },
    "has blank lines only": { code: 3, data: "\n\n", says: ["data/houses.csv: the file is empty"] },
    "has a header only": {
      code: 3,
      data: "id,area,rooms,price\n",
      says: ["data/houses.csv: there is a header but no row"],
    },
    "has one row": {
      code: 3,
      data: "id,area,rooms,price\n1,2,3,4\n",
      says: ["data/houses.csv: there is only one row"],
    },
    "holds out nothing": {
      code: 3,
      data: table("id,area,rooms,price", (index) => plainRow(index + 1), 8),
      says: ["data/houses.csv: none of 8 rows of the pull request is held out"],
    },
    // Of the keys 1 to 100 these are held out: docs/split.md.
    "holds out everything": {
      code: 3,
      data: table("id,area,rooms,price", (index) => `${[9, 22, 25][index]},1,2,${index}`, 3),
      says: ["data/houses.csv: no row of the pull request is left to train on"],
    },
    "has a ragged row": { code: 3, data: oddRow("5,1,2"), says: ["data/houses.csv:7: 3 fields, the header has 4"] },
    "has a header twice": {
      code: 3,
      data: table("id,area,area,price", plainRow),
      says: ["data/houses.csv:1: columns 2 and 3 are both named `area`"],
    },
    "has an open quote": { code: 3, data: oddRow('5,"1,2,3'), says: ["data/houses.csv:7: a quote opens"] },
    "has a NUL": { code: 3, data: oddRow("5,\0,2,3"), says: ["data/houses.csv:7:3: there is a NUL byte"] },
    "has a field of 2 MiB": {
      code: 3,
      data: oddRow(`5,${"9".repeat(2 ** 21)},2,3`),
      says: ["data/houses.csv:7: a field is longer than 1 MiB"],
    },
    "has 5,000 columns": {
      code: 3,
      data: `${Array.from({ length: 5000 }, (_, index) => `c${index}`).join(",")}\n`,
      says: ["data/houses.csv:1: the header has more than 4,096 columns"],
    },
    "is Latin-1": {
      code: 3,
      data: Buffer.from(oddRow("5,1,é,3"), "latin1"),
      says: ["data/houses.csv:7: the text is not UTF-8", "iconv"],
    },
    "is UTF-16": {
      code: 3,
      data: Buffer.from(`\ufeff${houses(80)}`, "utf16le"),
      says: ["data/houses.csv:1: the text is UTF-16LE"],
    },
    "is a Git LFS pointer": {
      code: 3,
      data: `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`,
      says: ["data/houses.csv: this is a Git LFS pointer", "git lfs pull"],
    },
    "is Parquet": {
      code: 3,
      data: Buffer.from("PAR1\x15\x04\x15\x10", "latin1"),
      says: ["data/houses.csv: this is a Parquet file, but its name says otherwise"],
    },
    "is named Parquet": {
      code: 3,
      config: config().replace("data/*.csv", "data/*"),
      prepare: (repository) => repository.write("data/more.parquet", "PAR1"),
      says: ["data/more.parquet: this is no Parquet file"],
    },
    "is gzip": {
      code: 3,
      data: Buffer.from([0x1f, 0x8b, 8, 0]),
      says: ["data/houses.csv: the gzip data is damaged"],
    },
    "has another header than its neighbour": {
      code: 3,
      prepare: (repository) => repository.write("data/more.csv", "id,area,room,price\n1,2,3,4\n"),
      says: ["data/more.csv:1: the header differs from that of data/houses.csv: column 3"],
    },
    "has no target in any row": {
      code: 3,
      data: houses(80, () => ({ price: "" })),
      says: ["data/houses.csv:2: the target `price` has no value"],
    },
    "has the same target everywhere": {
      code: 3,
      data: houses(80, () => ({ price: 3 })),
      says: ["data/houses.csv: the target `price` is 3 in every train row"],
    },
    "has texts as target": {
      code: 3,
      data: houses(80, () => ({ price: "dear" })),
      says: ["data/houses.csv:2: the target `price` is text"],
    },
    "has one text as target": {
      code: 3,
      data: houses(80, ({ id }) => (id === 7 ? { price: "1 000" } : {})),
      says: ["data/houses.csv:9: 1 of 80 values of the target `price` are not numbers"],
    },
    "has an infinite target": {
      code: 3,
      data: houses(80, ({ id }) => (id === 7 ? { price: "-inf" } : {})),
      says: ["data/houses.csv:9: the target `price` is infinite"],
    },
    "has an infinite feature": {
      code: 3,
      data: houses(80, ({ id }) => (id === 7 ? { area: "1e999" } : {})),
      says: ["data/houses.csv:9: the feature `area` is infinite"],
    },
    "has a feature without a value": {
      code: 3,
      data: houses(80, () => ({ area: "" })),
      says: ["data/houses.csv:2: the feature `area` has no value"],
    },
    "has no number": {
      code: 3,
      data: table("id,area,rooms,price", (index) => `${index},${"abc"[index % 3]},${"xy"[index % 2]},${index}`),
      says: ["data/houses.csv:1: no feature is numeric"],
    },
    "has empty keys": {
      code: 3,
      data: houses(80, ({ id }) => (id % 20 === 3 ? { id: "" } : {})),
      says: ["data/houses.csv:5: 4 rows have no key `id`"],
    },
    "has two features for a model of one": {
      code: 3,
      config: config().replace("model: linear", "model: power"),
      says: ["data/houses.csv:1: power fits one numeric feature, here are 2: `area`, `rooms`"],
    },
    "is divided otherwise": {
      code: 3,
      config: withData("  key: id\n  delimiter: semicolon"),
      says: ["It has 1 column: `id,area,rooms,price`."],
    },
  };
  it.each(Object.entries(cases))("%s", async (_, one) => {
    expect(await refusalOf(one)).toEqual(refusal(one.code));
  });

  it("is no reason to stop where it is the base's: the report says why there is no baseline", async () => {
    for (const bad of ["", "id,area\n1\n", houses(80, () => ({ price: 3 })), "id,area,rooms,price\n1,2,\0,3\n"]) {
      const repository = createRepository();
      repository.commit("base", { "metricgate.yml": config(), "data/houses.csv": bad });
      repository.git("checkout", "--quiet", "-b", "topic");
      repository.commit("mended", { "data/houses.csv": houses(150) });
      const answer = await check(repository, "--format", "json");
      expect(answer.err).toBe("");
      expect(report(answer)).toMatchObject({ finding: "no-baseline", outcome: "pass", base: { source: "none" } });
      expect(report(answer).base.tried.join()).toContain("data/houses.csv");
    }
  });
});

describe("rules", () => {
  it("of the base commit that never worked do not refuse the pull request that mends them", async () => {
    const repository = pullRequest({ "metricgate.yml": withData("  key: ident") });
    repository.commit("mended", { "metricgate.yml": config() });
    const answer = await check(repository, "--format", "json");
    expect(report(answer)).toMatchObject({ finding: "no-baseline", outcome: "pass" });
    expect(report(answer).base.tried.join()).toContain("divide rows by `ident`, which its own data does not have");
  });

  it("of a base commit without a config cannot be had", async () => {
    const repository = createRepository();
    repository.commit("base", { "data/houses.csv": houses(80) });
    repository.git("checkout", "--quiet", "-b", "topic");
    repository.commit("first config", { "metricgate.yml": config() });
    expect(report(await check(repository, "--format", "json"))).toMatchObject({
      finding: "no-baseline",
      outcome: "pass",
    });
  });
});

describe("names out of the data", () => {
  const hostile = [
    "__proto__",
    "constructor",
    "toString",
    "<script>alert(1)</script>",
    "a|b`c`",
    "\u001b[31mred",
    "x\ny",
    "=1+1",
    "[l](javascript:alert(1))",
    "@someone #1",
    "\u202eabc",
    "x".repeat(3000),
  ];
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const five = "version: 1\ndata: { files: data/houses.csv, key: id }\ntarget: price\nmodel: linear\n";
  const columns = (rows: number): string =>
    table(
      ["id", "price", ...hostile].map(quoted).join(","),
      (index) => [index, (index * 31) % 17, ...hostile.map((_, j) => (index * (j + 3) * 7919) % 101)].join(","),
      rows,
    );
  const texts = (rows: number): string =>
    table(
      "id,price,area,kind",
      (index) => `${index},${(index * 31) % 17},${(index * 37) % 101},${quoted(hostile[index % 12])}`,
      rows,
    );

  it.each([
    ["columns", columns],
    ["categories", texts],
  ])("do no harm as %s", async (_, content) => {
    const repository = pullRequest({ "metricgate.yml": five, "data/houses.csv": content(300) });
    repository.write("data/houses.csv", content(330));
    const folder = join(repository.path, "results");
    const text = await check(repository, "--output", "results");
    const markdown = await check(repository, "--format", "markdown");
    for (const { code, out, err } of [text, markdown]) {
      expect([code, err]).toEqual([expect.toBeOneOf([0, 1]), ""]);
      expect(out).not.toContain("\u001b");
      expect(out).not.toContain("\u202e");
    }
    // Within a code span nothing is markup.
    expect(markdown.out.replaceAll(/`[^`]*`/g, "")).not.toMatch(/<script|\]\(javascript/);
    const found = JSON.parse(readFileSync(join(folder, "result.json"), "utf8")) as Report;
    const names = Object.keys(found.model?.coefficients ?? {});
    expect(names.some((name) => name.endsWith("__proto__"))).toBe(true);
    expect(readFileSync(join(folder, "report.html"), "utf8")).not.toMatch(/<script>alert|href="javascript/);
    expect(readdirSync(folder).toSorted()).toEqual([
      "comment.md",
      "model.json",
      "predictions.csv",
      "report.html",
      "result.json",
    ]);
  });
});
