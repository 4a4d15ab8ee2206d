// What the report says of a built-in model: its coefficients, and how sure each one is.

import type { TrainedModel, Untrained } from "../../core/evaluation/untrained.ts";
import type { LinearModel, StandardErrors } from "../../core/models/model.ts";
import type { Report } from "../../core/report/report.ts";

/** What there is to say of a model whose coefficients nobody knows. */
export const NO_FIT = {
  intercept: null,
  coefficients: null,
  standardErrors: null,
  tStatistics: null,
  penalty: null,
  transform: null,
  smearing: null,
} as const satisfies Partial<Report["model"]>;

/** What a model will have learnt from, as the report says it once it is trained. */
export function learntFeatures({ spec, data }: Untrained): readonly string[] {
  return spec.kind === "mean" ? [] : data.features;
}

export function modelFacts({ model, features, standardErrors }: TrainedModel): NonNullable<Report["model"]> {
  const fitted = model.kind === "log" ? model.model : model;
  const transformed =
    model.kind === "log" ? { ...NO_FIT, transform: "log" as const, smearing: model.smearing } : NO_FIT;
  switch (fitted.kind) {
    case "linear":
    case "ridge":
    case "quadratic":
      return {
        ...transformed,
        kind: fitted.kind === "quadratic" ? "polynomial" : fitted.kind,
        features,
        intercept: fitted.intercept,
        coefficients: Object.fromEntries(fitted.coefficients.map(({ name, value }) => [name, value])),
        penalty: fitted.kind === "ridge" ? fitted.penalty : null,
        ...certaintyOf(fitted, standardErrors),
      };
    case "mean":
      return { ...transformed, kind: fitted.kind, features: [], intercept: fitted.mean };
    default:
      return { ...transformed, kind: fitted.kind, features };
  }
}

/** Standard errors and t statistics by name, without what has none. */
function certaintyOf(
  { intercept, coefficients }: Pick<LinearModel, "intercept" | "coefficients">,
  errors: StandardErrors | null,
): Pick<NonNullable<Report["model"]>, "standardErrors" | "tStatistics"> {
  if (errors === null) return { standardErrors: null, tStatistics: null };
  const known = coefficients.flatMap(({ name, value }, i) => {
    const error = steady(errors.coefficients[i] ?? null);
    return error === null ? [] : [{ name, error, t: error === 0 ? Number.NaN : value / error }];
  });
  const tested = known.filter(({ t }) => Number.isFinite(t));
  const ofIntercept = steady(errors.intercept);
  const t = ofIntercept === null ? Number.NaN : intercept / ofIntercept;
  return {
    standardErrors: {
      intercept: ofIntercept,
      coefficients: Object.fromEntries(known.map(({ name, error }) => [name, error])),
    },
    tStatistics: {
      intercept: Number.isFinite(t) ? t : null,
      coefficients: Object.fromEntries(tested.map((one) => [one.name, one.t])),
    },
  };
}

/** Coefficients are refined, standard errors are not: beyond twelve digits they depend on the order of the train rows. */
function steady(error: number | null): number | null {
  return error === null ? null : Number(error.toPrecision(12));
}
