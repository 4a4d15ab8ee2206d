import { describe, expect, it } from "vitest";
import type { Config } from "../../../src/core/config/config.ts";
import { parseConfig } from "../../../src/core/config/parse.ts";
import { ruleDifferences, rulesInForce, trainingConfig } from "../../../src/core/config/rules.ts";

const parse = (text: string): Config => parseConfig(new TextEncoder().encode(text), "metricgate.yml");

const base = parse(`version: 1
name: houses
data: { files: data/a.csv, key: id, target: price, features: [area] }
model: linear
metrics: { mse: { tolerance: 1% } }
`);

const head = parse(`version: 1
name: cottages
data:
  files: data/b.csv
  key: [id, "part, two"]
  target: rent
  features: [rooms]
  group: owner
  holdout: { strategy: column, column: part, values: [test, ""] }
  delimiter: ";"
  missing-values: exclude
model: polynomial
metrics: { primary: mae, mse: { tolerance: 0.1 }, mae: { tolerance: 90%, level: warn } }
policy: { on-inconclusive: pass, on-no-baseline: fail, on-incomparable: pass, confidence: 0.6 }
`);

describe("the rules in force", () => {
  it("are the base commit's, with the model and the data of the pull request", () => {
    expect(rulesInForce(head, base)).toEqual({
      name: "cottages",
      task: "regression",
      data: {
        files: ["data/b.csv"],
        key: ["id"],
        target: "rent",
        features: ["rooms"],
        group: null,
        time: null,
        weight: null,
        holdout: { strategy: "hash", fraction: 0.2, salt: "" },
        csv: { delimiter: ";", missingTexts: null },
        missing: "impute",
        schema: null,
      },
      model: { kind: "polynomial", degree: 2 },
      policy: base.policy,
      waivers: head.waivers,
      review: base.review,
    });
  });

  it("are the pull request's own when the base commit has no config", () => {
    expect(rulesInForce(head, null)).toBe(head);
  });
});

describe("the difference of the rules", () => {
  it("names every rule that the pull request changes, as it is and as it will be", () => {
    expect(ruleDifferences(head, base)).toEqual([
      { key: "data.key", base: "id", head: 'id, "part, two"' },
      { key: "data.group", base: null, head: "owner" },
      { key: "data.missing-values", base: "impute", head: "exclude" },
      { key: "data.holdout.strategy", base: "hash", head: "column" },
      { key: "data.holdout.fraction", base: "20 %", head: null },
      { key: "data.holdout.salt", base: '""', head: null },
      { key: "data.holdout.column", base: null, head: "part" },
      { key: "data.holdout.values", base: null, head: 'test, ""' },
      { key: "metrics.primary", base: "mse", head: "mae" },
      { key: "metrics.mse.tolerance", base: "1 %", head: "10 %" },
      { key: "metrics.mae.tolerance", base: null, head: "90 %" },
      { key: "metrics.mae.level", base: "off", head: "warn" },
      { key: "policy.on-inconclusive", base: "warn", head: "pass" },
      { key: "policy.on-no-baseline", base: "pass", head: "fail" },
      { key: "policy.on-incomparable", base: "fail", head: "pass" },
      { key: "policy.confidence", base: "0.975", head: "0.6" },
    ]);
  });

  it("is about slices too, and never about waivers", () => {
    const text = "version: 1\ndata: a.csv\ntarget: price\nmodel: linear\n";
    const waiver = "waivers: [{ metric: mse, ceiling: 25%, until: 2026-12-31, reason: x }]\n";
    const sliced = parse(`${text}slices: { by: [region, { column: age, edges: [18, 65] }] }\n${waiver}`);
    const [by, ...others] = ruleDifferences(sliced, parse(text));
    expect(by).toEqual({ key: "slices.by", base: null, head: "region, age (edges 18, 65)" });
    expect(others.map(({ key }) => key)).toEqual(["slices.min-rows", "slices.tolerance", "slices.level"]);
    expect(rulesInForce(sliced, parse(text))).toMatchObject({ policy: { slices: null }, waivers: [{ metric: "mse" }] });
    expect(trainingConfig(sliced)).toBe(trainingConfig(parse(text)));
  });

  it("is empty for equal rules, however they are written, and for a base without a config", () => {
    const plain = parse("version: 1\ndata: a.csv\ntarget: price\nmodel: linear\nmetrics: mse\n");
    const spelled = parse(`version: 1
data: { files: b.csv, holdout: { strategy: hash, fraction: 20% } }
target: rent
model: mean
metrics: { r2: { level: off }, primary: mse, mse: { level: error, tolerance: 5 % } }
policy: { confidence: 97.5% }
`);
    expect(ruleDifferences(spelled, plain)).toEqual([]);
    expect(ruleDifferences(head, null)).toEqual([]);
  });

  it("shows a tolerance that grows by less than anyone would print", () => {
    const tolerant = (written: string): Config =>
      parse(`version: 1\ndata: a.csv\ntarget: y\nmodel: linear\nmetrics: { mse: { tolerance: ${written} } }\n`);
    expect(ruleDifferences(tolerant("0.050000000000000003"), tolerant("5%"))).toEqual([]);
    expect(ruleDifferences(tolerant("0.05000000000000001"), tolerant("5%"))).toEqual([
      { key: "metrics.mse.tolerance", base: "5 %", head: "0.05000000000000001" },
    ]);
  });

  it("tells a list from a text that looks like it", () => {
    const keyed = (key: string): Config =>
      parse(`version: 1\ndata: { files: a.csv, key: ${key} }\ntarget: y\nmodel: mean\n`);
    expect(ruleDifferences(keyed('["a, b"]'), keyed("[a, b]"))).toEqual([
      { key: "data.key", base: "a, b", head: '"a, b"' },
    ]);
  });
});

describe("the training config", () => {
  const text = "version: 1\ndata: a.csv\ntarget: y\nmodel: linear\n";
  const same = trainingConfig(parse(text));

  it("is the same whatever the comments, the order, the defaults written out, the name and the verdict's rules", () => {
    const other = `# ours\nmodel: { builtin: linear }
name: x
metrics: { primary: r2 }
policy: { confidence: 0.9 }
target: y
data: { holdout: { salt: "", fraction: 0.20 }, missing-values: impute, files: [./a.csv] }
version: 1
`;
    expect(trainingConfig(parse(other))).toBe(same);
  });

  it.each([
    ["the files", text.replace("a.csv", "b.csv")],
    ["the target", text.replace("y", "z")],
    ["the model", text.replace("linear", "mean")],
    ["the key", text.replace("a.csv", "{ files: a.csv, key: id }")],
    ["the features", text.replace("a.csv", "{ files: a.csv, features: x }")],
    ["the group", text.replace("a.csv", "{ files: a.csv, group: g }")],
    ["the holdout", text.replace("a.csv", "{ files: a.csv, holdout: { salt: s } }")],
    ["the delimiter", text.replace("a.csv", "{ files: a.csv, delimiter: tab }")],
    ["the missing texts", text.replace("a.csv", "{ files: a.csv, missing-texts: [] }")],
    ["the missing values", text.replace("a.csv", "{ files: a.csv, missing-values: error }")],
  ])("changes with %s", (_, changed) => {
    expect(changed).not.toBe(text);
    expect(trainingConfig(parse(changed))).not.toBe(same);
  });
});

describe("what columns promise", () => {
  const promising = (promises: string): Config =>
    parseConfig(
      new TextEncoder().encode(`version: 1\ndata: { files: a.csv, schema: ${promises} }\ntarget: y\nmodel: linear\n`),
      "metricgate.yml",
    );

  it("counts as the base commit has it, and a change is said promise by promise", () => {
    const [before, after] = [
      promising("{ area: { min: 0 }, kind: { values: [a, b] } }"),
      promising("{ area: { min: -9 } }"),
    ];
    expect(rulesInForce(after, before).data.schema).toEqual(before.data.schema);
    expect(ruleDifferences(after, before)).toEqual([
      { key: "data.schema.area", base: "min 0", head: "min -9" },
      { key: "data.schema.kind", base: "values a, b", head: null },
    ]);
  });
});
