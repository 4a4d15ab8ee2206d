import { describe, expect, it } from "vitest";
import type { Model, ModelSpec } from "../../../src/core/models/model.ts";
import { parseModel, renderModel } from "../../../src/core/models/stored-model.ts";
import { UserError } from "../../../src/errors.ts";
import { predictorOf, trainerOf } from "./direct.ts";
import { dataOf } from "./tables.ts";

const rows = Array.from({ length: 50 }, (_, i) => i);
const x = rows.map((i) => 1 + ((i * 37) % 41) / 7);
const kind = rows.map((i) => ["a", "b", "__proto__"][i % 3] ?? "a");
const y = rows.map((i) => 2 + (x[i] ?? 0) / 3 + ((i * 53) % 97) / 30);

const SPECS: readonly ModelSpec[] = [
  { kind: "linear" },
  { kind: "mean" },
  { kind: "polynomial", degree: 3 },
  { kind: "robust-polynomial", degree: 2 },
  { kind: "exponential" },
  { kind: "power" },
  { kind: "theil-sen" },
  { kind: "ridge", penalty: 2 },
  { kind: "linear", transform: "log" },
];

function trained(spec: ModelSpec): { readonly model: Model; readonly data: ReturnType<typeof dataOf> } {
  const data = dataOf(spec.kind === "linear" || spec.kind === "ridge" ? { x, kind, y } : { x, y });
  return { data, model: trainerOf(spec).train(data).model };
}

/** Type-free, so that tests can damage it. */
function storedLinear(): Record<string, unknown> {
  return JSON.parse(renderModel(trained({ kind: "linear" }).model));
}

describe("a stored model", () => {
  it.each(SPECS)("of kind $kind predicts the same bytes after a reload", (spec) => {
    const { model, data } = trained(spec);
    const reloaded = parseModel(JSON.parse(renderModel(model)), "model.json");
    const bytes = (one: Model): Uint8Array => new Uint8Array(predictorOf(one).predict(data.table).values.buffer);
    expect(bytes(reloaded)).toEqual(bytes(model));
    expect(reloaded).toEqual(model);
    expect(renderModel(reloaded)).toBe(renderModel(model));
  });

  it("is the same text whatever the order of its keys", () => {
    const model: Model = { mean: 2, target: "y", kind: "mean", version: 1 };
    expect(renderModel(model)).toBe('{\n  "version": 1,\n  "kind": "mean",\n  "target": "y",\n  "mean": 2\n}\n');
  });

  it.each([
    ["another version", { version: 2 }, "version"],
    ["an unknown kind", { kind: "lasso" }, "kind"],
    ["an unknown key", { extra: 1 }, "extra"],
    ["a number that is null, as JSON writes infinite ones", { intercept: null }, "intercept"],
    ["no features", { features: undefined }, "features"],
    ["a coefficient too few", { coefficients: [] }, "one coefficient per number and per level"],
    [
      "a coefficient of another name",
      { coefficients: ["x", "kind=b", "kind=a"].map((name) => ({ name, value: 1 })) },
      "one coefficient per number and per level",
    ],
  ])("is refused with %s", (_, damage, named) => {
    const parse = () => parseModel({ ...storedLinear(), ...damage }, "baseline/model.json");
    expect(parse).toThrow(UserError);
    expect(parse).toThrow("baseline/model.json is no model that can be read");
    expect(parse).toThrow(named);
  });

  it("of several features keeps every term, and is refused without one", () => {
    const data = dataOf({ x, z: x.map((value, i) => value * (i % 7)), kind, y });
    const { model } = trainerOf({ kind: "polynomial", degree: 2 }).train(data);
    const stored = JSON.parse(renderModel(model)) as { coefficients: unknown[] };
    expect(parseModel(stored, "model.json")).toEqual(model);
    const damaged = { ...stored, coefficients: stored.coefficients.slice(1) };
    expect(() => parseModel(damaged, "model.json")).toThrow("one coefficient per term");
  });

  it("is refused when the curve's parameters are of another curve, or no numbers", () => {
    const stored = JSON.parse(renderModel(trained({ kind: "exponential" }).model)) as { parameters: object };
    const parse = (parameters: object) => () => parseModel({ ...stored, parameters }, "model.json");
    expect(parse({ name: "powerRegression", A: 1, B: 2 })).toThrow("parameters.name");
    expect(parse({ ...stored.parameters, A: "1" })).toThrow("parameters.A");
    expect(parse(stored.parameters)).not.toThrow();
  });

  it.each([null, 1, "linear", [], {}])("is not %j", (value) => {
    expect(() => parseModel(value, "model.json")).toThrow("model.json is no model that can be read");
  });

  it("is never written with a number that cannot be read back", () => {
    expect(() => renderModel({ version: 1, kind: "mean", target: "y", mean: Number.NaN })).toThrow(
      "expected number, received NaN",
    );
  });
});
