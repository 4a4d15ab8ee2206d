import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../src/core/config/parse.ts";
import { ruleDifferences, rulesInForce, trainingConfig } from "../../../src/core/config/rules.ts";
import { UserError } from "../../../src/errors.ts";

function parse(text: string) {
  return parseConfig(new TextEncoder().encode(text), "metricgate.yml");
}

function messagesOf(text: string): readonly string[] {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(({ message }) => message);
    throw error;
  }
  return [];
}

const written = (weight: string, model = "linear", rest = ""): string =>
  `version: 1\ntarget: price\nmodel: ${model}\ndata: { files: a.csv${weight} }\n${rest}`;

describe("data.weight", () => {
  it("is read, and null where it is not given", () => {
    expect(parse(written(", weight: people")).data.weight).toBe("people");
    expect(parse(written("")).data.weight).toBeNull();
  });

  it("is a rule of the base commit", () => {
    const [plain, weighted] = [parse(written("")), parse(written(", weight: people"))];
    expect(rulesInForce(weighted, plain).data.weight).toBeNull();
    expect(rulesInForce(plain, weighted).data.weight).toBe("people");
    expect(ruleDifferences(weighted, plain)).toEqual([{ key: "data.weight", base: null, head: "people" }]);
  });

  it("decides which model comes out, and leaves what is fingerprinted without it as it was", () => {
    const [plain, weighted] = [parse(written("")), parse(written(", weight: people"))];
    expect(trainingConfig(weighted)).not.toBe(trainingConfig(plain));
    expect(trainingConfig(plain)).not.toContain("weight");
  });

  it("is neither target nor feature nor key", () => {
    expect(messagesOf(written(", weight: price"))).toEqual(["`price` is the target, so it cannot be the weight"]);
    expect(messagesOf(written(", weight: w, features: [a, w]"))).toEqual([
      "`w` is the weight, so it cannot be a feature",
    ]);
    expect(messagesOf(written(", weight: w, key: [id, w]"))).toEqual(["`w` is the weight, so it cannot be a key"]);
  });

  it.each(["robust-polynomial", "exponential", "power", "theil-sen"])(
    "is refused for %s, however it is named",
    (model) => {
      const message = `${model} learns from all rows alike, and \`data.weight\` gives them weights`;
      expect(messagesOf(written(", weight: w", model))).toEqual([message]);
      expect(messagesOf(written(", weight: w", `{ builtin: ${model} }`))).toEqual([message]);
      expect(messagesOf(written("", model))).toEqual([]);
    },
  );

  it("is refused where only values are known", () => {
    expect(messagesOf(written(", weight: w", "{ metrics: metrics.json }"))).toEqual([
      "`data.weight` weights rows, and `model.metrics` is a file of values that nothing is computed of",
    ]);
  });

  it.each(["linear", "ridge", "polynomial", "mean"])("is taken by %s", (model) => {
    expect(messagesOf(written(", weight: w", model))).toEqual([]);
  });

  it.each([
    "metrics: median-absolute-error\n",
    "metrics: [mse, median-absolute-error]\n",
    "metrics: { primary: median-absolute-error }\n",
    "metrics: { median-absolute-error: { tolerance: 5% } }\n",
  ])("is refused with a metric that has no weighted form: %s", (metrics) => {
    expect(messagesOf(written(", weight: w", "linear", metrics))).toEqual([
      "`median-absolute-error` is not computed of weighted rows yet, and `data.weight` gives them weights",
    ]);
    expect(messagesOf(written("", "linear", metrics))).toEqual([]);
  });
});
