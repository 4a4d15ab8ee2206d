// A model as it is stored: JSON that is checked to the last number before anything is predicted with it.

import * as z from "zod";
import { UserError } from "../../errors.ts";
import { once } from "../once.ts";
import type { CurveModel, FittedModel, LinearTerms, Model } from "./model.ts";
import { quadraticWidth } from "./quadratic.ts";

function hasItsTerms(model: LinearTerms): boolean {
  const names = model.features.flatMap((one) =>
    one.type === "number" ? [one.name] : one.levels.map((level) => `${one.name}=${level}`),
  );
  return names.length === model.coefficients.length && names.every((name, i) => name === model.coefficients[i].name);
}

/** Schemas are built when a model of their kind is met: most runs meet one. */
const parts = once(() => {
  /** Finite, and 0 for -0, which JSON cannot hold. */
  const number = z.number().transform((value) => value + 0);
  const encoding = z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("number"), name: z.string(), mean: number }),
    z.strictObject({
      type: z.literal("category"),
      name: z.string(),
      reference: z.string(),
      levels: z.array(z.string()),
    }),
  ]);
  return {
    number,
    version: z.literal(1),
    target: z.string(),
    features: z.array(encoding),
    terms: z.array(z.strictObject({ name: z.string(), value: number })),
  };
});

const linearShape = () => ({
  version: parts().version,
  kind: z.literal("linear"),
  target: parts().target,
  features: parts().features,
  intercept: parts().number,
  coefficients: parts().terms,
});
const itsTerms = {
  path: ["coefficients"],
  message: "Expected one coefficient per number and per level, in the features' order",
};

const polynomial = <Name extends string>(name: Name) =>
  z
    .strictObject({
      name: z.literal(name),
      degree: z.int().nonnegative(),
      powers: z.array(z.int().nonnegative()),
      coefficients: z.array(parts().number),
    })
    .refine(({ powers, coefficients }) => powers.length === coefficients.length, {
      path: ["coefficients"],
      message: "Expected one coefficient per power",
    });

const parameters = {
  polynomial: once(() => polynomial("polynomialRegression")),
  "robust-polynomial": once(() => polynomial("robustPolynomialRegression")),
  exponential: once(() =>
    z.strictObject({ name: z.literal("exponentialRegression"), A: parts().number, B: parts().number }),
  ),
  power: once(() => z.strictObject({ name: z.literal("powerRegression"), A: parts().number, B: parts().number })),
  "theil-sen": once(() =>
    z.strictObject({ name: z.literal("TheilSenRegression"), slope: parts().number, intercept: parts().number }),
  ),
} satisfies Record<CurveModel["kind"], () => z.ZodType<CurveModel["parameters"]>>;

const curve = <Kind extends CurveModel["kind"]>(kind: Kind) =>
  z.strictObject({
    version: parts().version,
    kind: z.literal(kind),
    target: parts().target,
    feature: z.strictObject({
      name: z.string(),
      mean: parts().number,
      shift: parts().number,
      scale: parts().number.refine((value) => value > 0, "Expected a number above 0"),
    }),
    parameters: parameters[kind](),
  });

const kinds = {
  linear: once(() => z.strictObject(linearShape()).refine(hasItsTerms, itsTerms)),
  ridge: once(() =>
    z
      .strictObject({
        ...linearShape(),
        kind: z.literal("ridge"),
        penalty: parts().number.refine((value) => value >= 0, "Expected 0 or more"),
      })
      .refine(hasItsTerms, itsTerms),
  ),
  quadratic: once(() =>
    z
      .strictObject({
        version: parts().version,
        kind: z.literal("quadratic"),
        target: parts().target,
        features: parts().features,
        interactions: z.boolean(),
        intercept: parts().number,
        coefficients: parts().terms,
      })
      .refine((model) => quadraticWidth(model) === model.coefficients.length, {
        path: ["coefficients"],
        message: "Expected one coefficient per term",
      }),
  ),
  mean: once(() =>
    z.strictObject({
      version: parts().version,
      kind: z.literal("mean"),
      target: parts().target,
      mean: parts().number,
    }),
  ),
  polynomial: once(() => curve("polynomial")),
  "robust-polynomial": once(() => curve("robust-polynomial")),
  exponential: once(() => curve("exponential")),
  power: once(() => curve("power")),
  "theil-sen": once(() => curve("theil-sen")),
} satisfies Record<FittedModel["kind"], () => z.ZodType<FittedModel>>;

const fitted = once(() =>
  z.discriminatedUnion("kind", [
    kinds.linear(),
    kinds.ridge(),
    kinds.quadratic(),
    kinds.mean(),
    kinds.polynomial(),
    kinds["robust-polynomial"](),
    kinds.exponential(),
    kinds.power(),
    kinds["theil-sen"](),
  ]),
);
const model = once(() => {
  const log = z.strictObject({
    version: parts().version,
    kind: z.literal("log"),
    target: parts().target,
    smearing: parts().number.refine((value) => value > 0, "Expected a number above 0"),
    model: fitted(),
  });
  return z.discriminatedUnion("kind", [fitted(), log]) satisfies z.ZodType<Model>;
});

/**
 * Reads a stored model.
 *
 * @param where for the message: "model.json of run 123"
 * @throws {UserError} fault "data" naming every place where the value is no model of this version
 */
export function parseModel(value: unknown, where: string): Model {
  const parsed = model().safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UserError(
    "data",
    parsed.error.issues.map((issue) => ({
      message: `${where} is no model that can be read: ${issue.path.join(".")}${issue.path.length > 0 ? ": " : ""}${issue.message}`,
      hint: "Train the model again with this version.",
    })),
  );
}

/** @throws {z.ZodError} where ml-regression gave anything but finite numbers */
export function parseCurveParameters(kind: CurveModel["kind"], value: unknown): CurveModel["parameters"] {
  return parameters[kind]().parse(value);
}

/**
 * Deterministic JSON, whatever the order of the model's keys. `parseModel` reads it back as a model with the very same
 * predictions; what it could not read back is a bug and is not written.
 */
export function renderModel(value: Model): string {
  const schema = value.kind === "log" ? model() : kinds[value.kind]();
  // A program of its own for one model would take longer to make than it saves.
  return `${JSON.stringify(schema.parse(value, { jitless: true }), null, 2)}\n`;
}
