import { describe, expect, it } from "vitest";
import type { Config } from "../../../src/core/config/config.ts";
import { CONFIG_BYTES_LIMIT, parseConfig } from "../../../src/core/config/parse.ts";
import { type MetricName, noSettings } from "../../../src/core/metrics/metric.ts";
import type { Gate, Level } from "../../../src/core/verdict/policy.ts";
import { UserError } from "../../../src/errors.ts";

const fiveLines = "version: 1\ndata: data/houses.csv\ntarget: price\nmodel: linear\nmetrics: mse\n";

const parse = (text: string | Uint8Array): Config =>
  parseConfig(typeof text === "string" ? new TextEncoder().encode(text) : text, "metricgate.yml");

/** The five lines with other ones in place of those with the same key. */
function withLines(lines: Readonly<Record<string, string>>): string {
  const all = { version: "1", data: "data/houses.csv", target: "price", model: "linear", metrics: "mse", ...lines };
  return Object.entries(all)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("");
}

const withData = (keys: string): string => withLines({ data: `{ files: data/houses.csv, ${keys} }` });

function errorOf(text: string | Uint8Array): UserError {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("the config was accepted");
}

/** "line:column message (hint)" of each problem. */
const problemsOf = (text: string | Uint8Array): string[] =>
  errorOf(text).problems.map(
    ({ message, where, hint }) => `${where?.line}:${where?.column} ${message}${hint === undefined ? "" : ` (${hint})`}`,
  );

const later = "(Remove it for now; a rule that this version would ignore is refused.)";
const schema = "(`metricgate schema` prints all that a config can say.)";

function gate(metric: MetricName, tolerance: number | null, level: Level): Gate {
  return { metric, settings: noSettings, tolerance, marginAbs: null, min: null, max: null, level };
}

describe("a config of five lines", () => {
  it("is enough, and everything else has its default", () => {
    expect(parse(fiveLines)).toEqual({
      name: "model",
      task: "regression",
      data: {
        files: ["data/houses.csv"],
        key: [],
        target: "price",
        features: null,
        group: null,
        time: null,
        weight: null,
        holdout: { strategy: "hash", fraction: 0.2, salt: "" },
        csv: { delimiter: null, missingTexts: null },
        missing: "impute",
        schema: null,
      },
      model: { kind: "linear" },
      policy: {
        gates: [
          gate("mse", 0.05, "error"),
          gate("rmse", null, "off"),
          gate("mae", null, "off"),
          gate("r2", null, "off"),
        ],
        slices: null,
        onInconclusive: "warn",
        onNoBaseline: "pass",
        onIncomparable: "fail",
        confidence: 0.975,
        allowBaselineNan: false,
        holdoutUses: 100,
        own: [],
        ownPrimary: false,
      },
      waivers: [],
      review: {
        levels: { schema: "error", leakage: "error", removedRows: "warn", drift: "warn" },
        showValues: false,
      },
    });
  });

  it("says the same without its last line, with a byte order mark, with CRLF, with comments and in JSON", () => {
    const expected = parse(fiveLines);
    expect(parse("version: 1\ndata: data/houses.csv\ntarget: price\nmodel: linear\n")).toEqual(expected);
    expect(parse(`\uFEFF${fiveLines.replaceAll("\n", "\r\n")}`)).toEqual(expected);
    expect(parse(`# ours\n---\n${fiveLines}...\n`)).toEqual(expected);
    expect(parse('{"version": 1, "data": "data/houses.csv", "target": "price", "model": "linear"}')).toEqual(expected);
  });
});

describe("a config for a review of the data", () => {
  const ofData = (text: string) => parseConfig(new TextEncoder().encode(text), "metricgate.yml", "data");

  it("needs neither a model nor a target", () => {
    expect(ofData("version: 1\ndata: data/a.csv\n").data).toMatchObject({ files: ["data/a.csv"], target: "" });
    expect(ofData("version: 1\ndata: { files: a.csv, target: x }\nmodel: linear\n").data.target).toBe("x");
  });

  it("is held to everything else", () => {
    expect(() => ofData("version: 1\ndata: data/a.csv\ncolour: red\n")).toThrow("unknown key `colour`");
    expect(() => ofData("version: 1\nmodel: linear\n")).toThrow("`data` is missing");
  });
});

describe("a config in full", () => {
  it("gives every value", () => {
    const text = `version: 1
name: houses
task: regression
data:
  files: [./data/a.csv, "data/{b,c}*.csv"]
  key: [house_id, year]
  target: price
  features: [area, rooms]
  group: owner
  holdout: { fraction: 25 %, salt: "2026" }
  delimiter: semicolon
  missing-texts: [NA, "-999"]
  missing-values: exclude
model: { builtin: robust-polynomial, degree: 3 }
metrics:
  primary: mae
  mse: { tolerance: 0.1, level: off }
  mae: { tolerance: 2.5%, level: warn }
  r2: { level: off, min: 0.8 }
  pinball: { quantile: 90%, max: 3, tolerance: 5% }
  huber: { delta: 1.5 }
slices: { by: [region, { column: age, bins: 3 }, { column: area, edges: [50, 80] }], min-rows: 30, tolerance: 20%, level: error }
policy: { on-inconclusive: fail, on-no-baseline: warn, on-incomparable: pass, confidence: 95% }
waivers:
  - { metric: mae, slice: region = north, ceiling: 250%, until: 2026-12-31, reason: "new district, see #41" }
  - { metric: mae, ceiling: 0.25, until: 2027-01-01, reason: " agreed " }
data-review: { schema: warn, leakage: off, removed-rows: error, drift: off }
privacy: { show-values: true }
`;
    expect(parse(text)).toEqual({
      name: "houses",
      task: "regression",
      data: {
        files: ["data/a.csv", "data/{b,c}*.csv"],
        key: ["house_id", "year"],
        target: "price",
        features: ["area", "rooms"],
        group: "owner",
        time: null,
        weight: null,
        holdout: { strategy: "hash", fraction: 0.25, salt: "2026" },
        csv: { delimiter: ";", missingTexts: ["NA", "-999"] },
        missing: "exclude",
        schema: null,
      },
      model: { kind: "robust-polynomial", degree: 3 },
      policy: {
        gates: [
          gate("mae", 0.025, "warn"),
          gate("mse", 0.1, "off"),
          { ...gate("r2", null, "off"), min: 0.8 },
          { ...gate("pinball", 0.05, "error"), max: 3, settings: { ...noSettings, quantile: 0.9 } },
          { ...gate("huber", null, "off"), settings: { ...noSettings, delta: 1.5 } },
          gate("rmse", null, "off"),
        ],
        slices: {
          by: [
            { column: "region", bins: 4, edges: null },
            { column: "age", bins: 3, edges: null },
            { column: "area", bins: 4, edges: [50, 80] },
          ],
          minRows: 30,
          tolerance: 0.2,
          level: "error",
        },
        onInconclusive: "fail",
        onNoBaseline: "warn",
        onIncomparable: "pass",
        confidence: 0.95,
        allowBaselineNan: false,
        holdoutUses: 100,
        own: [],
        ownPrimary: false,
      },
      waivers: [
        { metric: "mae", slice: "region=north", ceiling: 2.5, until: "2026-12-31", reason: "new district, see #41" },
        { metric: "mae", slice: null, ceiling: 0.25, until: "2027-01-01", reason: "agreed" },
      ],
      review: { levels: { schema: "warn", leakage: "off", removedRows: "error", drift: "off" }, showValues: true },
    });
  });

  it("slices by a column alone, with a tolerance of 10 %, as a warning", () => {
    const { slices } = parse(`${fiveLines}slices: { by: region }
`).policy;
    const by = [{ column: "region", bins: 4, edges: null }];
    expect(slices).toEqual({ by, minRows: 20, tolerance: 0.1, level: "warn" });
  });

  it("takes one path, several or patterns as the dataset", () => {
    expect(parse(withLines({ data: "[a.csv, b/*.csv]" })).data.files).toEqual(["a.csv", "b/*.csv"]);
    expect(parse(withData("key: id")).data).toMatchObject({ files: ["data/houses.csv"], key: ["id"] });
  });

  it("holds out the rows that a column marks, or those of some files", () => {
    const holdout = (map: string) => parse(withData(`holdout: ${map}`)).data.holdout;
    expect(holdout("{ strategy: column, column: part }")).toEqual({
      strategy: "column",
      column: "part",
      values: ["holdout", "test", "true", "True", "TRUE", "1"],
    });
    expect(holdout("{ strategy: column, column: year, values: [2024, x, true] }")).toEqual({
      strategy: "column",
      column: "year",
      values: ["2024", "x", "true"],
    });
    const timed = (map: string) => parse(withData(`time: day, holdout: ${map}`)).data.holdout;
    expect(timed("{}")).toEqual({ strategy: "time", fraction: 0.2, embargo: { unit: "rows", rows: 0 } });
    expect(timed("{ fraction: 10%, embargo: 30 }")).toMatchObject({
      fraction: 0.1,
      embargo: { unit: "rows", rows: 30 },
    });
    expect(timed("{ strategy: time, embargo: 1.5 d }")).toMatchObject({
      embargo: { unit: "time", milliseconds: 129_600_000 },
    });
    expect(timed("{ strategy: hash }")).toMatchObject({ strategy: "hash" });
    expect(holdout("{ strategy: file, files: ./data/test*.csv }")).toEqual({
      strategy: "file",
      files: ["data/test*.csv"],
    });
  });

  it.each([
    ["','", ","],
    ["'\t'", "\t"],
    ['"\\t"', "\t"],
    ["tab", "\t"],
    ["comma", ","],
    ["pipe", "|"],
    ["semicolon", ";"],
  ])("takes the delimiter %s", (written, meant) => {
    expect(parse(withData(`delimiter: ${written}`)).data.csv.delimiter).toBe(meant);
  });

  it.each([
    ["linear", { kind: "linear" }],
    ["{ builtin: mean }", { kind: "mean" }],
    ["polynomial", { kind: "polynomial", degree: 2 }],
    ["{ builtin: polynomial, degree: 10 }", { kind: "polynomial", degree: 10 }],
    ["robust-polynomial", { kind: "robust-polynomial", degree: 2 }],
    ["{ builtin: polynomial, interactions: false }", { kind: "polynomial", degree: 2, interactions: false }],
    ["{ builtin: polynomial, interactions: true }", { kind: "polynomial", degree: 2 }],
    ["ridge", { kind: "ridge", penalty: null }],
    ["{ builtin: ridge, penalty: 2.5 }", { kind: "ridge", penalty: 2.5 }],
    ["{ builtin: linear, transform: log }", { kind: "linear", transform: "log" }],
    ["{ builtin: mean, transform: none }", { kind: "mean" }],
    ["exponential", { kind: "exponential" }],
    ["power", { kind: "power" }],
    ["theil-sen", { kind: "theil-sen" }],
  ])("takes the model %s", (written, meant) => {
    expect(parse(withLines({ model: written })).model).toEqual(meant);
  });
});

describe("metrics", () => {
  const gates = (metrics: string) =>
    parse(withLines({ metrics })).policy.gates.map(({ metric, tolerance, level }) => `${metric} ${tolerance} ${level}`);

  it("gives the primary one 5 % and only shows the others that have no tolerance", () => {
    expect(gates("rmse")).toEqual(["rmse 0.05 error", "mse null off", "mae null off", "r2 null off"]);
    expect(gates("[mae, r2]")).toEqual(["mae 0.05 error", "r2 null off", "mse null off", "rmse null off"]);
    expect(gates("{ primary: r2, mae: {} }")).toEqual([
      "r2 0.05 error",
      "mae null off",
      "mse null off",
      "rmse null off",
    ]);
    expect(gates("{ mse: { level: warn } }")[0]).toBe("mse 0.05 warn");
  });

  it("makes a metric with a tolerance an error, and mse the primary one unless another is named", () => {
    expect(gates("{ mae: { tolerance: 10% } }")).toEqual([
      "mse 0.05 error",
      "mae 0.1 error",
      "rmse null off",
      "r2 null off",
    ]);
  });

  it("makes a metric with a limit an error too, with or without a tolerance, and computes no metric that is not named", () => {
    expect(gates("{ r2: { min: 0.8 }, bias: { min: -1, max: 1, level: warn }, mape: {} }")).toEqual([
      "mse 0.05 error",
      "r2 null error",
      "mape null off",
      "bias null warn",
      "rmse null off",
      "mae null off",
    ]);
  });

  it.each([
    ["accuracy", "5:10 `accuracy` is a metric of classification, and the task is regression"],
    ["[mse, log-loss]", "5:16 `log-loss` is a metric of classification, and the task is regression"],
    ["{ primary: f1 }", "5:21 `f1` is a metric of classification, and the task is regression"],
    ["{ f1: { tolerance: 5% } }", "5:12 `f1` is a metric of classification, and the task is regression"],
    ["pinball", "5:10 `pinball` needs its quantile"],
    ["[mse, huber]", "5:16 `huber` needs its delta"],
    ["{ primary: huber }", "5:21 `huber` needs its delta"],
    ["{ pinball: { tolerance: 5% } }", "5:21 `metrics.pinball.quantile` is missing"],
    ["{ pinball: { quantile: 1 } }", "5:33 `metrics.pinball.quantile` is a fraction between 0 and 1"],
    ["{ huber: { delta: 0 } }", "5:28 `metrics.huber.delta` is a number above 0"],
    ["{ mse: { delta: 1 } }", "5:19 unknown key `metrics.mse.delta`"],
    ["{ r2: { min: high } }", "5:23 `metrics.r2.min` is a number"],
    ["{ r2: { min: 0.9, max: 0.8 } }", "5:23 `metrics.r2.min` is 0.9, above `metrics.r2.max`, 0.8"],
  ])("refuses %s", (metrics, message) => {
    expect(problemsOf(withLines({ metrics }))).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ["5%", 0.05],
    ["5 %", 0.05],
    ["0.05", 0.05],
    ["'0.7%'", 0.007],
    ["12.5%", 0.125],
    ["0", 0],
    ["0%", 0],
    ["150%", 1.5],
  ])("reads the tolerance %s as the fraction %d", (written, fraction) => {
    expect(parse(withLines({ metrics: `{ mse: { tolerance: ${written} } }` })).policy.gates[0].tolerance).toBe(
      fraction,
    );
  });

  it.each(["five", "5", "1", "-5%", "-0.1", "5 percent", "'0.05'", ".inf", "'2,5 %'", "[5%]", "true"])(
    "refuses the tolerance %s",
    (written) => {
      const found =
        written === ".inf" ? "`Infinity`" : written === "[5%]" ? "a list" : `\`${written.replaceAll("'", "")}\``;
      expect(problemsOf(withLines({ metrics: `{ mse: { tolerance: ${written} } }` }))).toEqual([
        `5:30 \`metrics.mse.tolerance\` is a percentage such as 5% or a fraction such as 0.05; found ${found} ${written === "5" ? "(Write 5% for 5 percent.)" : schema}`,
      ]);
    },
  );
});

describe("faults", () => {
  it("are reported all at once, in the order of the file, each with its place and what to do", () => {
    const text = `version: 1
nmae: houses
data:
  files: data/*.csv
  key: house_id
  features: [area, area]
  holdout: { strategy: hsah }
traget: price
model: linear
metrics:
  mse: { tolerance: five }
`;
    expect(errorOf(text).fault).toBe("config");
    expect(errorOf(text).message).toBe(`metricgate.yml:2:1: unknown key \`nmae\`
  Did you mean \`name\`?
metricgate.yml:6:20: \`area\` is named twice in \`data.features\`
  Keep one of them.
metricgate.yml:7:24: \`data.holdout.strategy\` is hash, time, column or file; found \`hsah\`
  Did you mean \`hash\`?
metricgate.yml:8:1: unknown key \`traget\`
  Did you mean \`target\`?
metricgate.yml:11:21: \`metrics.mse.tolerance\` is a percentage such as 5% or a fraction such as 0.05; found \`five\`
  \`metricgate schema\` prints all that a config can say.`);
  });

  it("name the keys that are missing, at the map that lacks them", () => {
    expect(problemsOf("# ours\nname: houses\ndata: { key: id }\n")).toEqual([
      "2:1 `version` is missing (Add `version`: 1.)",
      expect.stringMatching(
        /^2:1 `model` is missing \(Add `model`: linear, ridge, mean, .*theil-sen; or a map such as/,
      ),
      "2:1 `target` is missing (Add `target`: the name of a column.)",
      expect.stringMatching(/^3:7 `data.files` is missing/),
    ]);
    expect(problemsOf(withLines({ model: "{ degree: 3 }" }))).toEqual([
      expect.stringMatching(/^4:8 `model.builtin` is missing/),
    ]);
  });

  it("tell a misspelt key from one that stands in the wrong place and one that is unknown", () => {
    expect(problemsOf(`${fiveLines}key: id\nfraction: 0.2\ncolour: red\n`)).toEqual([
      "6:1 unknown key `key` (`key` stands under `data`.)",
      "7:1 unknown key `fraction` (`fraction` stands under `data.holdout`.)",
      "8:1 unknown key `colour` (Known here: version, name, task, data, target, model, metrics, slices, policy, waivers, data-review, privacy.)",
    ]);
    expect(problemsOf(withData("metrics: mse, taget: x"))).toEqual([
      "2:33 unknown key `data.metrics` (`metrics` stands at the top level.)",
      "2:47 unknown key `data.taget` (Did you mean `target`?)",
    ]);
  });

  it("treat names of JavaScript's own as any unknown key", () => {
    const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
    const text = `${fiveLines}${names.map((name) => `${name}: { polluted: true }\n`).join("")}`;
    expect(problemsOf(text)).toEqual(
      names.map((name, index) => expect.stringMatching(`^${6 + index}:1 unknown key \`${name}\``)),
    );
    expect(problemsOf(withData("__proto__: { files: x }"))).toEqual([
      expect.stringMatching(/^2:33 unknown key `data.__proto__`/),
    ]);
    expect(problemsOf(withLines({ metrics: "{ __proto__: { tolerance: 5% }, constructor: {} }" }))).toHaveLength(2);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("name a key that is given twice, and where it was first", () => {
    expect(problemsOf(`${fiveLines}target: area\n`)).toEqual([
      "6:1 `target` is given twice; the first is on line 3 (Keep one of them.)",
    ]);
    expect(problemsOf(withData("key: id, key: no"))).toEqual([
      "2:42 `key` is given twice; the first is on line 2 (Keep one of them.)",
    ]);
  });

  it("say when a text needs quotes, and when a value is not there", () => {
    expect(problemsOf(withLines({ target: "2020" }))).toEqual([
      "3:9 `target` is the name of a column; found `2020` (Put it in quotes to make it a text.)",
    ]);
    expect(problemsOf(withData("missing-texts: [NA, -999], features: [true]"))).toEqual([
      "2:53 `data.missing-texts[1]` is a text; found `-999` (Put it in quotes to make it a text.)",
      "2:71 `data.features[0]` is the name of a column; found `true` (Put it in quotes to make it a text.)",
    ]);
    expect(problemsOf(withLines({ target: "" }))).toEqual([
      "3:1 `target` is the name of a column; found nothing (Give it a value, or remove the key.)",
    ]);
    expect(problemsOf(withLines({ target: '""', name: "''" }))).toEqual([
      `3:9 \`target\` is the name of a column; found an empty text ${schema}`,
      `6:7 \`name\` is a text of 1 to 100 characters on one line; found an empty text ${schema}`,
    ]);
  });

  it.each([
    ["version", "2", "1:10 `version` is 1; found `2`"],
    ["version", '"1"', '1:10 `version` is 1; found the text "1"'],
    ["task", "regresion", "6:7 `task` is regression or classification; found `regresion`"],
    [
      "model",
      "linaer",
      "4:8 `model` is linear, ridge, mean, polynomial, robust-polynomial, exponential, power or theil-sen; or a map",
    ],
    [
      "model",
      "[linear]",
      "4:8 `model` is linear, ridge, mean, polynomial, robust-polynomial, exponential, power or theil-sen; or a map",
    ],
    ["model", "{ builtin: ridge, penalty: 0 }", "4:35 `model.penalty` is a number above 0; found `0`"],
    ["model", "{ builtin: linear, transform: sqrt }", "4:38 `model.transform` is none or log; found `sqrt`"],
    ["model", "{ builtin: polynomial, degree: 11 }", "4:39 `model.degree` is a whole number from 1 to 10; found `11`"],
    [
      "model",
      "{ builtin: polynomial, degree: 2.5 }",
      "4:39 `model.degree` is a whole number from 1 to 10; found `2.5`",
    ],
    ["metrics", "[]", "5:10 `metrics` is a metric, a list of metrics"],
    [
      "metrics",
      "[mse, meow]",
      "5:16 `metrics[1]` is mse, rmse, mae, r2, median-absolute-error, mape, smape, pinball, huber, bias, accuracy, error-rate, balanced-accuracy, precision, recall, f1, log-loss, brier, roc-auc or pr-auc; found `meow`",
    ],
    ["metrics", "{ mse: 5% }", "5:17 `metrics.mse` is a map such as { tolerance: 5%, level: warn }; found `5%`"],
    ["metrics", "{ mse: { tolerance: 5%, level: on } }", "5:41 `metrics.mse.level` is off, warn or error; found `on`"],
    ["policy", "{ on-inconclusive: maybe }", "6:28 `policy.on-inconclusive` is pass, warn or fail; found `maybe`"],
    ["policy", "{ confidence: 0.5 }", "6:23 `policy.confidence` is a number between 0.5 and 1"],
    ["policy", "{ confidence: 100% }", "6:23 `policy.confidence` is a number between 0.5 and 1"],
    ["policy", "strict", "6:9 `policy` is a map such as { on-inconclusive: warn }; found `strict`"],
    ["data", "5", "2:7 `data` is a path or pattern"],
    ["data", "{ files: [] }", "2:16 `data.files` is a path or pattern"],
    [
      "data",
      "{ files: a.csv, holdout: { fraction: 1 } }",
      "2:44 `data.holdout.fraction` is a fraction between 0 and 1",
    ],
    [
      "data",
      "{ files: a.csv, holdout: { fraction: 120% } }",
      "2:44 `data.holdout.fraction` is a fraction between 0 and 1",
    ],
    ["data", "{ files: a.csv, holdout: 0.2 }", "2:32 `data.holdout` is a map"],
    [
      "data",
      "{ files: a.csv, missing-values: drop }",
      "2:39 `data.missing-values` is impute, exclude or error; found `drop`",
    ],
    ["data", "{ files: a.csv, delimiter: x }", "2:34 `data.delimiter` is ,, ;, \\t, |, comma, semicolon, tab or pipe"],
    ["name", '"a\\nb"', "6:7 `name` is a text of 1 to 100 characters on one line; found `a\\nb`"],
  ])("refuse %s: %s", (key, value, message) => {
    expect(problemsOf(withLines({ [key]: value }))).toEqual([expect.stringContaining(message)]);
  });

  it("suggest a value that is near", () => {
    expect(errorOf(withLines({ metrics: "{ mse: { tolerance: 5 } }" })).problems[0].hint).toBe(
      "Write 5% for 5 percent.",
    );
    const endpoint = "{ endpoint: { model: x, prompt: p.md, base-url: https://example.com } }";
    expect(errorOf(withLines({ model: endpoint })).problems[0].hint).toContain("`endpoint-url`");
    expect(errorOf(withLines({ model: "linaer" })).problems[0].hint).toBe("Did you mean `linear`?");
    expect(errorOf(withLines({ metrics: "mes" })).problems[0].hint).toBe("Did you mean `mse`?");
    expect(errorOf(withData("missing-values: exlude")).problems[0].hint).toBe("Did you mean `exclude`?");
  });

  it.each([
    "/etc/passwd",
    "../a.csv",
    "data/../../a.csv",
    "data/..",
    "{../,}a.csv",
    "a{b,../c}",
    "C:/a.csv",
    "data\\a.csv",
    "'!a.csv'",
    "~/a.csv",
  ])("refuse the path %s, which leaves the repository or is written for another system", (path) => {
    const written = path.startsWith("{") ? `"${path}"` : path;
    for (const text of [
      withLines({ data: written }),
      withLines({ data: `\n  files: [${JSON.stringify(path.replaceAll("'", ""))}]` }),
    ]) {
      expect(problemsOf(text)).toEqual([
        expect.stringContaining("a path or pattern inside the repository, relative and with forward slashes"),
      ]);
    }
  });

  it.each(["data/a..b.csv", "..data/a.csv", "data/{1..3}.csv", "data/**/*.csv", "Daten/Häuser 2024.csv"])(
    "take the path %s",
    (path) => {
      expect(parse(withLines({ data: JSON.stringify(path) })).data.files).toEqual([path]);
    },
  );

  it("are at most fifty", () => {
    const many = Array.from({ length: 200 }, (_, index) => `unknown${index}: 1\n`).join("");
    expect(errorOf(fiveLines + many).problems).toHaveLength(50);
  });
});

describe("contradictions", () => {
  it("are none where a column identifies rows and is learnt from as well", () => {
    expect(parse(withData("key: [site, year], features: [area, year]")).data.features).toEqual(["area", "year"]);
  });

  it("are found between the columns", () => {
    const data = (keys: string): string[] => problemsOf(withData(keys)).map((problem) => problem.replace(/ \(.*/, ""));
    expect(data("features: [price, area]")).toEqual(["2:44 `price` is the target, so it cannot be a feature"]);
    expect(data("key: [id, price]")).toEqual(["2:43 `price` is the target, so it cannot be a key"]);
    expect(data("group: price")).toEqual(["2:40 `price` is the target, so it cannot be the group"]);
    expect(data("key: [id, id], features: [area, area]")).toEqual([
      "2:43 `id` is named twice in `data.key`",
      "2:65 `area` is named twice in `data.features`",
    ]);
    expect(data("holdout: { strategy: column, column: price }")).toEqual([
      "2:70 `price` is the target, so it cannot mark the holdout",
    ]);
    expect(data("target: price")).toEqual(["3:1 `target` is given twice: here and as `data.target`"]);
  });

  it("are found within the holdout, the model and the metrics", () => {
    expect(problemsOf(withData("holdout: { strategy: column, salt: x }"))).toEqual([
      "2:42 `data.holdout.column` is missing (Add `column`: the name of a column.)",
      "2:62 `data.holdout.salt` belongs to `strategy: hash`, and the strategy is column (Write `strategy: hash`, or remove the key.)",
    ]);
    expect(problemsOf(withData("holdout: { column: part }"))).toEqual([
      "2:44 `data.holdout.column` belongs to `strategy: column`, and the strategy is hash (Write `strategy: column`, or remove the key.)",
    ]);
    expect(problemsOf(withData("holdout: { strategy: time }"))).toEqual([
      expect.stringMatching(/^2:\d+ `data.time` is missing \(Add `time`: the name of a column.\)$/),
    ]);
    expect(problemsOf(withData("time: day, group: owner"))).toEqual([
      expect.stringMatching(/ `data.group` keeps the rows of a group on one side, and a cut in time divides groups \(/),
    ]);
    expect(problemsOf(withData("time: day, group: owner, holdout: { strategy: hash, embargo: 7d }"))).toEqual([
      expect.stringMatching(/ `data.holdout.embargo` belongs to `strategy: time`, and the strategy is hash \(/),
    ]);
    expect(problemsOf(withData("time: day, holdout: { salt: x }"))).toEqual([
      expect.stringMatching(/ `data.holdout.salt` belongs to `strategy: hash`, and the strategy is time \(/),
    ]);
    expect(problemsOf(withData("time: price"))).toEqual([
      expect.stringMatching(/ `price` is the target, so it cannot be the time \(/),
    ]);
    expect(problemsOf(withData("time: day, holdout: { embargo: 7 days }"))).toEqual([
      expect.stringMatching(/ `data.holdout.embargo` is a whole number of rows such as 100, or a duration such as 7d/),
    ]);
    expect(problemsOf(withData("holdout: { strategy: file }"))).toEqual([
      expect.stringMatching(/^2:42 `data.holdout.files` is missing/),
    ]);
    expect(problemsOf(withLines({ model: "{ builtin: power, degree: 2 }" }))).toEqual([
      "4:26 `model.degree` belongs to polynomial and robust-polynomial, and the model is power (Remove it, or name one of these models.)",
    ]);
    expect(problemsOf(withLines({ model: "{ builtin: linear, penalty: 2 }" }))).toEqual([
      "4:27 `model.penalty` belongs to ridge, and the model is linear (Remove it, or name that model.)",
    ]);
    expect(problemsOf(withLines({ model: "{ builtin: power, transform: log }" }))).toEqual([
      "4:26 `model.transform` belongs to linear, ridge, polynomial, robust-polynomial and theil-sen, and the model is power (Remove it, or name one of these models.)",
    ]);
    expect(problemsOf(withLines({ metrics: "{ mae: { level: warn } }" }))).toEqual([
      "5:26 `metrics.mae.level` says what a regression does, but `metrics.mae` has no tolerance and no limit (Add a tolerance such as 5%, or a min or max, or remove the level.)",
    ]);
    expect(problemsOf(withLines({ metrics: "[mse, mse]" }))).toEqual([
      "5:16 `mse` is named twice in `metrics` (Keep one of them.)",
    ]);
  });
});

describe("a model of the user's own", () => {
  const model = (map: string): string => withLines({ model: map });

  it("is a file of predictions", () => {
    expect(parse(model("{ predictions: ./out/predictions.csv }")).model).toEqual({
      kind: "predictions",
      file: "out/predictions.csv",
    });
  });

  it("is a file of metrics, with names of its own", () => {
    expect(parse(model("{ metrics: metrics.json }")).model).toEqual({
      kind: "metrics",
      file: "metrics.json",
      names: {},
    });
    expect(parse(model("{ metrics: { file: m.json, names: { mse: val.mse } } }")).model).toEqual({
      kind: "metrics",
      file: "m.json",
      names: { mse: "val.mse" },
    });
    expect(problemsOf(model("{ metrics: { file: m.json, names: { perplexity: p } } }")).join()).toContain("perplexity");
  });

  it("is a pair of commands", () => {
    expect(parse(model('{ train: "python fit.py", predict: "python predict.py" }')).model).toEqual({
      kind: "commands",
      setup: null,
      train: "python fit.py",
      predict: "python predict.py",
      inputs: null,
      keepData: false,
      timeoutMinutes: 60,
      env: {},
      seeds: [0],
    });
    const all =
      "{ train: a, predict: b, setup: c, inputs: ./src/**, keep-data: true, timeout-minutes: 2.5, env: { A: b }, seeds: [3, 1] }";
    expect(parse(model(all)).model).toMatchObject({
      setup: "c",
      inputs: ["src/**"],
      keepData: true,
      timeoutMinutes: 2.5,
      env: { A: "b" },
      seeds: [3, 1],
    });
  });

  it("needs both commands", () => {
    expect(problemsOf(model("{ train: a }"))[0]).toContain("4:8 `model.predict` is missing");
    expect(problemsOf(model("{ predict: a }"))).toContainEqual(
      expect.stringContaining("4:10 `model.predict` belongs to `model.train`, which is not there"),
    );
    expect(problemsOf(model("{ builtin: linear, keep-data: true }"))[0]).toContain("belongs to `model.train`");
  });

  it.each([
    ["train: ''", "`model.train` is a command"],
    ["train: a, predict: b, timeout-minutes: 0", "`model.timeout-minutes` is a number of minutes"],
    ["train: a, predict: b, env: { METRICGATE_SEED: '1' }", "`model.env"],
    ["train: a, predict: b, env: { A: 1 }", "`model.env"],
    ["train: a, predict: b, seeds: []", "`model.seeds` is a list of 1 to 20 different whole numbers"],
    ["train: a, predict: b, seeds: [1, 2, 1]", "`model.seeds` is a list of 1 to 20 different whole numbers"],
    ["train: a, predict: b, seeds: [-1]", "is a whole number from 0 to 4294967295"],
    ["train: a, predict: b, seeds: [4294967296]", "is a whole number from 0 to 4294967295"],
    ["train: a, predict: b, seeds: [1.5]", "is a whole number from 0 to 4294967295"],
    ["train: a, predict: b, seeds: 3", "`model.seeds` is a list of 1 to 20"],
    ["builtin: linear, seeds: [1]", "belongs to `model.train`"],
    ["train: a, predict: b, keep-data: x", "`model.keep-data` is true or false"],
  ])("refuses %s", (keys, says) => {
    expect(problemsOf(model(`{ ${keys} }`)).join()).toContain(says);
  });

  it("is one thing at a time", () => {
    expect(problemsOf(model("{ builtin: linear, predictions: a.csv }"))).toEqual([
      "4:27 `model.builtin` and `model.predictions` both say where the model comes from (Keep one of them.)",
    ]);
    expect(problemsOf(model("{}"))).toEqual([expect.stringContaining("4:8 `model.builtin` is missing")]);
  });

  it.each(["out/*.csv", "../a.csv", "/a.csv", "out/[1].csv"])("is read from one file, not from %s", (file) => {
    expect(problemsOf(model(`{ predictions: ${JSON.stringify(file)} }`))[0]).toContain(
      "`model.predictions` is the path of one file inside the repository",
    );
  });
});

describe("slices and waivers", () => {
  const slices = (text: string): string[] => problemsOf(`${fiveLines}slices: ${text}\n`);
  const waivers = (text: string): string[] => problemsOf(`${fiveLines}waivers: ${text}\n`);

  it("name each column once, and never the target", () => {
    expect(slices("{ by: [region, { column: region, bins: 3 }] }")).toEqual([
      "6:34 `region` is named twice in `slices.by` (Keep one of them.)",
    ]);
    expect(slices("{ by: price }")).toEqual([
      "6:15 `price` is the target, so the holdout is not sliced by it (Name another column in `slices.by`.)",
    ]);
  });

  it("cut a column by bins or by rising edges", () => {
    expect(slices("{ by: [{ column: age, bins: 3, edges: [1] }] }")).toEqual([
      "6:31 `slices.by[0]` has both `bins` and `edges` (Keep one of them: edges say how many bins there are.)",
    ]);
    expect(slices("{ by: [{ column: age, edges: [2, 1] }] }")).toHaveLength(1);
    expect(slices("{ by: [{ column: age, bins: 1 }] }")).toHaveLength(1);
    expect(slices("{ by: [age], min-rows: 5 }")).toHaveLength(1);
  });

  it("are complete, and a waiver's day exists", () => {
    expect(slices("{ tolerance: 5% }").join()).toContain("`slices.by` is missing");
    expect(waivers("[{ metric: mse, until: 2026-12-31, reason: x }]").join()).toContain(
      "`waivers[0].ceiling` is missing",
    );
    expect(waivers("[{ metric: mse, ceiling: 25%, until: 2026-02-30, reason: x }]").join()).toContain(
      "`waivers[0].until` is a day such as 2026-12-31",
    );
    expect(waivers('[{ metric: mse, ceiling: 25%, until: 2026-12-31, reason: " " }]')).toHaveLength(1);
    expect(waivers("[{ metric: mse, ceiling: 0%, until: 2026-12-31, reason: x }]")).toHaveLength(1);
  });
});

describe("what columns promise", () => {
  const promises = (map: string): string => withData(`schema: ${map}`);

  it("has its parts written out", () => {
    expect(
      parse(promises("{ area: { type: number, min: 0 }, ok: { values: [1, true, x], required: true } }")).data.schema,
    ).toEqual([
      { column: "area", type: "number", min: 0, max: null, values: null, required: false, unique: false },
      { column: "ok", type: null, min: null, max: null, values: ["1", "true", "x"], required: true, unique: false },
    ]);
  });

  it("is refused where it is no promise, or one that no value keeps", () => {
    expect(problemsOf(promises("{ area: { typ: number } }"))).toEqual([
      "2:51 unknown key `data.schema.area.typ` (Did you mean `type`?)",
    ]);
    expect(problemsOf(promises("{ area: { type: numbr } }"))[0]).toContain("Did you mean `number`?");
    expect(problemsOf(promises("{ area: { type: numbr, min: 0 } }"))).toHaveLength(1);
    expect(problemsOf(promises("{ area: 5 }"))[0]).toContain(
      "`data.schema.area` is a map such as { type: number, min: 0 }",
    );
    expect(problemsOf(promises("{ area: { min: 5, max: 1 } }"))[0]).toContain("is above `max`, so no value is allowed");
    expect(problemsOf(promises("{ area: { type: date, min: 5 } }"))[0]).toContain(
      "belongs to numbers, and the type is date",
    );
  });
});

describe("what comes later", () => {
  const topKeys = ["baseline"];
  it.each(topKeys)("refuses %s as not supported yet", (key) => {
    expect(problemsOf(`${fiveLines}${key}: {}\n`)).toEqual([`6:1 \`${key}\` is not supported yet ${later}`]);
  });
});

describe("a classification", () => {
  it("is of a model of one's own", () => {
    const text = withLines({ task: "classification", metrics: "accuracy" });
    expect(problemsOf(text)).toEqual([
      "4:8 the built-in models predict numbers, and the task is classification (Predict with a model of your own (`model.train`, `model.predictions` or `model.endpoint`), or remove the task.)",
    ]);
    const own = withLines({ task: "classification", metrics: "accuracy", model: "{ predictions: p.csv }" });
    expect(() => parse(own)).not.toThrow();
  });

  it("is what `match` belongs to", () => {
    const endpoint = "{ endpoint: { model: m, prompt: p.md, match: exact } }";
    expect(problemsOf(withLines({ model: endpoint }))).toEqual([
      "4:46 `match` says when an answer names a class, and the task is regression (Remove it, or write `task: classification`.)",
    ]);
  });
});

describe("a hosted model", () => {
  it("has one place for its answer, and a price where it has a budget", () => {
    const endpoint = '{ endpoint: { model: m, prompt: p.md, json: a.b, pattern: "x {answer}", max-cost: 2 } }';
    expect(problemsOf(withLines({ model: endpoint })).map((problem) => problem.replace(/ \(.*/, ""))).toEqual([
      "4:46 `pattern` and `json` both say where the answer stands",
      "4:80 `max-cost` cannot be held without knowing what a token costs",
    ]);
  });
});

describe("YAML", () => {
  it("is refused when it is empty, with a config to start from", () => {
    for (const text of ["", "\n", "# later\n", "---\n", "null\n", "\uFEFF"]) {
      expect(errorOf(text).message).toBe(`metricgate.yml:1:1: metricgate.yml is empty
  Five lines are enough:
    version: 1
    data: data/houses.csv
    target: price
    model: linear
    metrics: mse`);
    }
  });

  it("is refused when it is no map", () => {
    expect(problemsOf("- version: 1\n")).toEqual([
      `1:1 a config is a map of keys such as version, data, target, model and metrics; found a list ${schema}`,
    ]);
    expect(problemsOf("linear")).toEqual([expect.stringContaining("found `linear`")]);
  });

  it("has no anchors, aliases, tags or merge keys", () => {
    const plain = "(Write the plain value.)";
    expect(problemsOf(`${fiveLines}a: &x [1]\nb: *x\nc: !!str 2\nd: !!js/function 'f'\n`)).toEqual([
      `6:7 \`&x\` is a YAML anchor, which a config cannot have ${plain}`,
      `7:4 \`*x\` is a YAML alias, which a config cannot have (Write the plain value; a pattern stands in quotes: "*x".)`,
      `8:10 \`!!str\` is a YAML tag, which a config cannot have ${plain}`,
      `9:18 \`!!js/function\` is a YAML tag, which a config cannot have ${plain}`,
    ]);
    expect(problemsOf(`${fiveLines}<<: { name: x }\n`)).toEqual([expect.stringMatching(/^6:1 unknown key `<<`/)]);
    expect(problemsOf(`${fiveLines}? [a]\n: b\n`)).toEqual([expect.stringMatching(/^6:3 this key is a list or a map/)]);
  });

  it("does not unfold a bomb of aliases", () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) =>
        `l${level}: &l${level} [${
          level === 0
            ? "x"
            : Array(9)
                .fill(`*l${level - 1}`)
                .join(", ")
        }]\n`,
    );
    expect(problemsOf(levels.join(""))[0]).toMatch(/^1:\d+ `&l0` is a YAML anchor/);
  });

  it.each([
    ["brackets", "[".repeat(60_000), "1:17"],
    ["closed brackets", `a: ${"[".repeat(30_000)}${"]".repeat(30_000)}`, "1:19"],
    ["braces", "{a: ".repeat(15_000), "1:65"],
    ["dashes", "- ".repeat(30_000), "1:33"],
  ])("is refused beyond 16 levels of %s", (_, text, place) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(`^${place} more than 16 levels of nesting`)]);
  });

  it("is read at 16 levels and refused at 17", () => {
    const nested = (levels: number): string => `x: ${"[".repeat(levels - 1)}1${"]".repeat(levels - 1)}\n`;
    expect(problemsOf(fiveLines + nested(16))).toEqual([expect.stringContaining("unknown key `x`")]);
    expect(problemsOf(fiveLines + nested(17))).toEqual([expect.stringContaining("more than 16 levels")]);
  });

  it("has at most 64 KiB", () => {
    const padded = (bytes: number): string => `${fiveLines}#${"x".repeat(bytes - fiveLines.length - 1)}`;
    expect(parse(padded(CONFIG_BYTES_LIMIT)).name).toBe("model");
    expect(errorOf(padded(CONFIG_BYTES_LIMIT + 1)).message).toMatch(
      "metricgate.yml has 65537 bytes; a config has at most 65536",
    );
    expect(problemsOf(`x: ${"y".repeat(65_000)}\n`)[0]).toMatch(/`version` is missing/);
  });

  it("is one document of YAML 1.2 in UTF-8", () => {
    expect(problemsOf(`${fiveLines}---\na: 1\n`)).toEqual([
      expect.stringMatching(/^6:1 a config is one YAML document/),
    ]);
    expect(problemsOf(`%YAML 1.1\n---\n${fiveLines}`)).toEqual([
      expect.stringMatching(/^1:1 this is a directive for YAML 1.1/),
    ]);
    expect(problemsOf(new Uint8Array([...new TextEncoder().encode("version: 1\nname: H"), 0xe4, 0x75]))).toEqual([
      "2:8 metricgate.yml is not UTF-8 text (Save it with the encoding UTF-8.)",
    ]);
  });

  it("is refused with its place when it is broken", () => {
    expect(problemsOf("version: 1\ndata:\n\tfiles: a\n")).toEqual([
      "3:1 not valid YAML: Tabs are not allowed as indentation (Indent with spaces.)",
    ]);
    expect(problemsOf("version: 1\nname: a: b\n")[0]).toMatch(/^2:7 not valid YAML: Nested mappings/);
    expect(problemsOf("version: 1\ndata: [a, b\n")[0]).toMatch(/^\d+:\d+ not valid YAML: /);
    expect(problemsOf("@version: 1\n")[0]).toMatch(/^1:1 not valid YAML: /);
    expect(problemsOf("name: 'x\n")[0]).toMatch(/not valid YAML: Missing closing 'quote/);
  });

  it("keeps `off`, `no` and `on` as texts", () => {
    expect(parse(withLines({ name: "no", metrics: "{ mse: { level: off } }" }))).toMatchObject({
      name: "no",
      policy: { gates: [gate("mse", 0.05, "off"), {}, {}, {}] },
    });
  });
});
