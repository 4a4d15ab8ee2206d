// Real tables in real repositories: every figure of the check against an independent computation.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository } from "../adapters/repository.ts";
import { check, report } from "../terminal.ts";
import { reportLike } from "./agreement.ts";
import { figuresOf, type Rules, type Side } from "./oracle.ts";

const CORPUS = process.env["METRICGATE_CORPUS"];

function configOf(
  { target, features }: Side,
  { key, group, fraction = 0.2, salt = "", missing = "impute" }: Rules,
): string {
  const data = {
    files: "data/table.csv",
    ...(key.length > 0 ? { key } : {}),
    ...(features === null ? {} : { features }),
    ...(group === undefined ? {} : { group }),
    holdout: { fraction, salt },
    "missing-values": missing,
  };
  return `version: 1\ndata: ${JSON.stringify(data)}\ntarget: ${JSON.stringify(target)}\nmodel: linear\n`;
}

interface Case {
  readonly base: Side;
  readonly head: Side;
  readonly rules: Rules;
}

const read = (path: string): string => readFileSync(join(CORPUS ?? "", path), "utf8");
const table = (file: string, target: string, features: readonly string[] | null): Side => ({
  text: read(`regression/${file}`),
  target,
  features,
});
const noKey: Rules = { key: [] };

/** Before and after a real commit; the case tells key, target and features. */
function history(name: string, changes: Partial<Rules> = {}): Case {
  const facts = JSON.parse(read(`histories/${name}/case.json`)) as {
    target: string;
    features: string[];
    key: string[];
  };
  const side = (file: string): Side => ({
    text: read(`histories/${name}/${file}.csv`),
    target: facts.target,
    features: facts.features,
  });
  return { base: side("before"), head: side("after"), rules: { key: facts.key, ...changes } };
}

/** Another list of features on the same rows. */
const modelChange = (
  file: string,
  target: string,
  base: string[] | null,
  head: string[] | null,
  rules = noKey,
): Case => ({
  base: table(file, target, base),
  head: table(file, target, head),
  rules,
});

const withRows = (side: Side, change: (rows: string[]) => string[]): Side => {
  const [header = "", ...rows] = side.text.trimEnd().split("\n");
  return { ...side, text: `${[header, ...change(rows)].join("\n")}\n` };
};

const cases: Record<string, () => Case> = {
  "an appended year": () => history("snp-02-clean-append"),
  "an appended year without a key": () => history("snp-02-clean-append", { key: [] }),
  "a table whose unit changed": () => history("snp-04-unit-rebase"),
  "a table rounded and renamed": () => history("snp-01-schema-iso-round"),
  "keys that are features too": () => history("ig-01-append-pushes"),
  "groups of rows": () => history("ig-03-append-pushes", { group: "iso2_code", fraction: 0.5 }),
  "a renamed target": () => {
    const { base, head, rules } = history("snp-03-rename-target");
    return { base: { ...base, target: "P/E10", features: ["SP500"] }, head, rules };
  },
  categories: () => modelChange("Carseats.csv", "Sales", null, ["CompPrice", "Income", "Price", "ShelveLoc"]),
  "an identifier as key": () =>
    modelChange("Credit.csv", "Balance", null, ["Income", "Limit", "Student"], { key: ["ID"] }),
  "another salt and fraction": () =>
    modelChange("Boston.csv", "medv", null, ["crim", "rm", "lstat"], { key: [], fraction: 0.4, salt: "x9é" }),
  "rows without a target": () => modelChange("Hitters.csv", "Salary", null, ["Hits", "Years", "League"]),
  "rows left out": () => modelChange("Hitters.csv", "Salary", null, ["Hits", "Years"], { key: [], missing: "exclude" }),
  "duplicate rows": () => modelChange("wine_quality_red_elleobrien.csv", "quality", null, ["alcohol", "pH"]),
  "duplicates taken out": () => {
    const base = table("wine_quality_red_elleobrien.csv", "quality", null);
    return { base, head: withRows(base, (rows) => [...new Set(rows)]), rules: noKey };
  },
  "quoted headers and names with dots": () => modelChange("College.csv", "Apps", ["Accept", "Private"], null),
};

describe.skipIf(CORPUS === undefined)(
  `real data (needs METRICGATE_CORPUS${CORPUS === undefined ? ": skipped" : ""})`,
  () => {
    it.each(Object.entries(cases))("gives the figures of an independent computation for %s", async (_, make) => {
      const { base, head, rules } = make();
      const repository = createRepository();
      repository.commit("base", { "metricgate.yml": configOf(base, rules), "data/table.csv": base.text });
      repository.git("checkout", "--quiet", "-b", "topic");
      repository.commit("head", { "metricgate.yml": configOf(head, rules), "data/table.csv": head.text });
      const answer = await check(repository, "--format", "json");
      expect(answer.err).toBe("");
      expect(report(answer)).toEqual(reportLike(figuresOf(base, head, rules), rules.key.length > 0));
    });

    it("reads a semicolon and Windows line ends as the comma", async () => {
      const text = read("regression/wine-quality_white_mlflow.csv");
      const base: Side = { text, target: "quality", features: null };
      const head: Side = { text, target: "quality", features: ["alcohol", "density"] };
      const foreign = `\ufeff${text.replaceAll(",", ";").replaceAll("\n", "\r\n")}`;
      const repository = createRepository();
      repository.commit("base", { "metricgate.yml": configOf(base, noKey), "data/table.csv": foreign });
      repository.write("metricgate.yml", configOf(head, noKey));
      expect(report(await check(repository, "--format", "json"))).toEqual(
        reportLike(figuresOf(base, head, noKey), false),
      );
    });

    it("calls a leak that predicts exactly an improvement, and its loss a regression", async () => {
      const text = read("regression/Bikeshare.csv");
      const honest: Side = { text, target: "bikers", features: ["temp", "hum"] };
      const leaking: Side = { text, target: "bikers", features: ["casual", "registered"] };
      const findings: string[] = [];
      for (const [base, head] of [
        [honest, leaking],
        [leaking, honest],
      ] as const) {
        const repository = createRepository();
        repository.commit("base", { "metricgate.yml": configOf(base, noKey), "data/table.csv": text });
        repository.write("metricgate.yml", configOf(head, noKey));
        const found = report(await check(repository, "--format", "json"));
        findings.push(
          `${found.finding} ${found.metrics[0]?.relativeChange === null ? "without" : "with"} a percentage`,
        );
      }
      expect(findings).toEqual(["improved with a percentage", "regressed without a percentage"]);
    });

    it("refuses a table whose rows have more fields than its header", async () => {
      const { base, head, rules } = history("co2-01-append-revise");
      const repository = createRepository();
      repository.commit("base", { "metricgate.yml": configOf(base, rules), "data/table.csv": base.text });
      repository.write("data/table.csv", head.text);
      const { code, err } = await check(repository);
      expect(err).toContain("data/table.csv:2: 7 fields, the header has 6");
      expect(code).toBe(3);
    });
  },
);
