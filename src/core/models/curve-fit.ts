// The curves of ml-regression: how each one is fitted, and read back from its parameters.

import {
  type Curve,
  ExponentialRegression,
  PolynomialRegression,
  PowerRegression,
  RobustPolynomialRegression,
  TheilSenRegression,
} from "ml-regression";
import { mean } from "../stats/mean.ts";
import { leastMedianOfSquares } from "./least-median-of-squares.ts";
import type { CurveModel, ModelSpec } from "./model.ts";

export type CurveSpec = Extract<ModelSpec, { readonly kind: CurveModel["kind"] }>;

/** @throws whatever ml-regression throws, above all for a singular system */
export function fitCurve(spec: CurveSpec, x: Float64Array, y: Float64Array): Curve {
  switch (spec.kind) {
    case "polynomial":
      return refinedPolynomial(x, y, spec.degree);
    case "robust-polynomial":
      return leastMedianOfSquares(x, y, spec.degree + 1);
    case "exponential":
      return new ExponentialRegression(x, y);
    case "power":
      return new PowerRegression(x, y);
    case "theil-sen":
      return new TheilSenRegression(x, y);
  }
}

/** @param parameters as ml-regression's `toJSON` gave them, already checked */
export function loadCurve(kind: CurveModel["kind"], parameters: CurveModel["parameters"]): Curve {
  switch (kind) {
    case "polynomial":
      return PolynomialRegression.load(parameters);
    case "robust-polynomial":
      return RobustPolynomialRegression.load(parameters);
    case "exponential":
      return ExponentialRegression.load(parameters);
    case "power":
      return PowerRegression.load(parameters);
    case "theil-sen":
      return TheilSenRegression.load(parameters);
  }
}

/** The largest error, against the scatter of y, that one refinement is trusted with: what is left is about its square. */
const REFINABLE = 1e-4;

/**
 * ml-regression solves normal equations, which lose twice the digits that the powers of x lose. Fitting the residuals too
 * and adding the two shows how many are left and doubles them.
 */
function refinedPolynomial(x: Float64Array, y: Float64Array, degree: number): Curve {
  const fitted = new PolynomialRegression(x, y, degree);
  const residuals = y.map((value, i) => value - fitted.predict(x[i]));
  const correction = new PolynomialRegression(x, residuals, degree);
  const centre = mean(y);
  let change = 0;
  let scatter = 0;
  let size = 0;
  for (let i = 0; i < x.length; i++) {
    change += correction.predict(x[i]) ** 2;
    scatter += (y[i] - centre) ** 2;
    size += y[i] ** 2;
  }
  const rounding = (degree + 1) ** 2 * Number.EPSILON;
  if (!(change <= REFINABLE ** 2 * scatter + rounding ** 2 * size))
    throw new Error("the powers of x are too much alike");
  const coefficients = fitted.coefficients.map((value, k) => value + correction.coefficients[k]);
  return PolynomialRegression.load({ ...fitted.toJSON(), coefficients });
}
