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

const schemas = once(() => {
  /** Finite, and 0 for -0, which JSON cannot hold. */
  const number = z.number().transform((value) => value + 0);
  const head = { version: z.literal(1), target: z.string() };

  const encoding = z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("number"), name: z.string(), mean: number }),
    z.strictObject({
      type: z.literal("category"),
      name: z.string(),
      reference: z.string(),
      levels: z.array(z.string()),
    }),
  ]);

  const terms = z.array(z.strictObject({ name: z.string(), value: number }));
  const linear = z.strictObject({
    version: head.version,
    kind: z.literal("linear"),
    target: head.target,
    features: z.array(encoding),
    intercept: number,
    coefficients: terms,
  });
  const itsTerms = {
    path: ["coefficients"],
    message: "Expected one coefficient per number and per level, in the features' order",
  };

  const ridge = z
    .strictObject({
      ...linear.shape,
      kind: z.literal("ridge"),
      penalty: number.refine((value) => value >= 0, "Expected 0 or more"),
    })
    .refine(hasItsTerms, itsTerms);
  const quadratic = z
    .strictObject({
      version: head.version,
      kind: z.literal("quadratic"),
      target: head.target,
      features: z.array(encoding),
      interactions: z.boolean(),
      intercept: number,
      coefficients: terms,
    })
    .refine((model) => quadraticWidth(model) === model.coefficients.length, {
      path: ["coefficients"],
      message: "Expected one coefficient per term",
    });

  const mean = z.strictObject({ version: head.version, kind: z.literal("mean"), target: head.target, mean: number });

  const polynomial = <Name extends string>(name: Name) =>
    z
      .strictObject({
        name: z.literal(name),
        degree: z.int().nonnegative(),
        powers: z.array(z.int().nonnegative()),
        coefficients: z.array(number),
      })
      .refine(({ powers, coefficients }) => powers.length === coefficients.length, {
        path: ["coefficients"],
        message: "Expected one coefficient per power",
      });

  const parameters = {
    polynomial: polynomial("polynomialRegression"),
    "robust-polynomial": polynomial("robustPolynomialRegression"),
    exponential: z.strictObject({ name: z.literal("exponentialRegression"), A: number, B: number }),
    power: z.strictObject({ name: z.literal("powerRegression"), A: number, B: number }),
    "theil-sen": z.strictObject({ name: z.literal("TheilSenRegression"), slope: number, intercept: number }),
  } satisfies Record<CurveModel["kind"], z.ZodType<CurveModel["parameters"]>>;

  const curve = <Kind extends CurveModel["kind"]>(kind: Kind) =>
    z.strictObject({
      version: head.version,
      kind: z.literal(kind),
      target: head.target,
      feature: z.strictObject({
        name: z.string(),
        mean: number,
        shift: number,
        scale: number.refine((value) => value > 0, "Expected a number above 0"),
      }),
      parameters: parameters[kind],
    });

  const fitted = z.discriminatedUnion("kind", [
    linear.refine(hasItsTerms, itsTerms),
    ridge,
    quadratic,
    mean,
    curve("polynomial"),
    curve("robust-polynomial"),
    curve("exponential"),
    curve("power"),
    curve("theil-sen"),
  ]) satisfies z.ZodType<FittedModel>;
  const log = z.strictObject({
    version: head.version,
    kind: z.literal("log"),
    target: head.target,
    smearing: number.refine((value) => value > 0, "Expected a number above 0"),
    model: fitted,
  });
  const model = z.discriminatedUnion("kind", [fitted, log]) satisfies z.ZodType<Model>;

  return { model, parameters };
});

/**
 * Reads a stored model.
 *
 * @param where for the message: "model.json of run 123"
 * @throws {UserError} fault "data" naming every place where the value is no model of this version
 */
export function parseModel(value: unknown, where: string): Model {
  const parsed = schemas().model.safeParse(value);
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
  return schemas().parameters[kind].parse(value);
}

/**
 * Deterministic JSON, whatever the order of the model's keys. `parseModel` reads it back as a model with the very same
 * predictions; what it could not read back is a bug and is not written.
 */
export function renderModel(value: Model): string {
  return `${JSON.stringify(schemas().model.parse(value), null, 2)}\n`;
}
