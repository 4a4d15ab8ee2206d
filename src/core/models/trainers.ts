// Which code fits which built-in model.

import { trainLinear } from "./linear.ts";
import { trainLogTarget } from "./log-target.ts";
import { trainMean } from "./mean.ts";
import type { Fit, FittedModel, ModelSpec, Trained, Trainer, TrainingData } from "./model.ts";
import { predictorFor } from "./predictors.ts";

type Train = (data: TrainingData) => Trained<FittedModel>;

/** The trainer of a built-in model. */
export async function trainerOf(spec: ModelSpec): Promise<Trainer> {
  const train = await trainOf(spec);
  // Of one feature a polynomial is a curve, of several it is not; what predicts curves predicts both.
  const predict = spec.transform === "log" ? await predictorFor(spec.kind) : null;
  return {
    kind: spec.kind,
    train(data) {
      if (data.rows.length === 0) throw new Error("a model needs at least one train row");
      return predict === null ? train(data) : trainLogTarget(train, predict, data);
    },
  };
}

async function trainOf(spec: Fit): Promise<Train> {
  switch (spec.kind) {
    case "linear":
      return trainLinear;
    case "mean":
      return trainMean;
    case "ridge": {
      const { trainRidge } = await import("./ridge.ts");
      return (data) => trainRidge(spec, data);
    }
    case "polynomial": {
      const [{ trainCurve }, { trainQuadratic }] = await Promise.all([import("./curve.ts"), import("./quadratic.ts")]);
      // Only least squares of its own can weight rows.
      return (data) =>
        data.features.length > 1 || (data.weights ?? null) !== null
          ? trainQuadratic(spec, data)
          : trainCurve(spec, data);
    }
    case "robust-polynomial":
    case "exponential":
    case "power":
    case "theil-sen": {
      // ml-regression takes 20 ms to load; most runs do without it.
      const { trainCurve } = await import("./curve.ts");
      return (data) => trainCurve(spec, data);
    }
  }
}
