import { describe, expect, it } from "vitest";
import type { ModelSpec } from "../../../src/core/models/model.ts";
import { predictorOf } from "../../../src/core/models/predictors.ts";
import { trainerOf } from "../../../src/core/models/trainers.ts";
import * as direct from "./direct.ts";
import { dataOf } from "./tables.ts";

const x = Array.from({ length: 30 }, (_, i) => 1 + ((i * 7) % 30));
const data = dataOf({ x, y: x.map((value, i) => 2 + value / 3 + ((i * 53) % 97) / 90) });

const SPECS: readonly ModelSpec[] = [
  { kind: "linear" },
  { kind: "mean" },
  { kind: "polynomial", degree: 2 },
  { kind: "robust-polynomial", degree: 1 },
  { kind: "exponential" },
  { kind: "power" },
  { kind: "theil-sen" },
];

describe("the trainer and the predictor", () => {
  it.each(SPECS)("of kind $kind are the ones of that name", async (spec) => {
    const trainer = await trainerOf(spec);
    const { model } = trainer.train(data);
    expect([trainer.kind, model.kind]).toEqual([spec.kind, spec.kind]);
    expect(model).toEqual(direct.trainerOf(spec).train(data).model);
    const predictor = await predictorOf(model);
    expect(predictor.features).toEqual(spec.kind === "mean" ? [] : ["x"]);
    expect(predictor.predict(data.table).values).toEqual(direct.predictorOf(model).predict(data.table).values);
  });

  it("want at least one row", async () => {
    const trainer = await trainerOf({ kind: "linear" });
    expect(() => trainer.train({ ...data, rows: new Uint32Array(0) })).toThrow("at least one train row");
  });
});
