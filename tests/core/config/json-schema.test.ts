import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { jsonSchema } from "../../../src/core/config/json-schema.ts";
import { parseConfig } from "../../../src/core/config/parse.ts";
import { UserError } from "../../../src/errors.ts";

const root = resolve(import.meta.dirname, "../../..");
const validate = new Ajv({ allErrors: true, strict: true, strictTypes: false }).compile(jsonSchema());

const inFull = `version: 1
name: houses
task: regression
data:
  files: data/*.csv
  key: house_id
  target: price
  features: [area, rooms, age, region]
  group: owner
  holdout: { strategy: hash, fraction: 0.2, salt: "" }
model: { builtin: linear }
metrics:
  primary: mse
  mse: { tolerance: 5% }
  mae: { tolerance: 5%, level: warn }
policy: { on-inconclusive: warn, on-no-baseline: pass, on-incomparable: fail, confidence: 0.975 }
`;
const fiveLines = "version: 1\ndata: data/houses.csv\ntarget: price\nmodel: linear\nmetrics: mse\n";
const fixtures = readdirSync(join(root, "fixtures"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("metricgate.yml") && !path.startsWith("unknown-key"))
  .map((path): [string, string] => [path, readFileSync(join(root, "fixtures", path), "utf8")]);

describe("the JSON Schema", () => {
  it("is the one in the schema folder; `npm run generate` writes it", () => {
    const committed: unknown = JSON.parse(readFileSync(join(root, "schema/metricgate.schema.json"), "utf8"));
    expect(committed).toEqual(jsonSchema());
  });

  it("is draft-07", () => {
    expect(jsonSchema()).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#" });
  });

  it("explains every key", () => {
    const silent: string[] = [];
    const look = (schema: unknown, path: string): void => {
      if (typeof schema !== "object" || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        if (key !== "properties") {
          look(value, path);
          continue;
        }
        for (const [name, property] of Object.entries(value as Record<string, { description?: string }>)) {
          if (!property.description) silent.push(`${path}.${name}`);
          look(property, `${path}.${name}`);
        }
      }
    };
    look(jsonSchema(), "");
    expect(silent).toEqual([]);
  });

  it.each([["of five lines", fiveLines], ["in full", inFull], ...fixtures])(
    "accepts the config %s, as the parser does",
    (_, text) => {
      expect(() => parseConfig(new TextEncoder().encode(text), "metricgate.yml")).not.toThrow();
      validate(parseYaml(text));
      expect(validate.errors).toBeNull();
    },
  );

  it.each([
    ["an unknown key", `${fiveLines}traget: x\n`],
    ["another version", fiveLines.replace("1", "2")],
    ["an unknown model", fiveLines.replace("linear", "lasso")],
    ["a path out of the repository", fiveLines.replace("data/houses.csv", "../houses.csv")],
    ["a tolerance in words", fiveLines.replace("metrics: mse", "metrics: { mse: { tolerance: five } }")],
  ])("refuses %s, as the parser does", (_, text) => {
    expect(() => parseConfig(new TextEncoder().encode(text), "metricgate.yml")).toThrow(UserError);
    expect(validate(parseYaml(text))).toBe(false);
  });
});
