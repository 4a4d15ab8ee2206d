// The part of ml-regression 6 that the curves use; the package brings no types.

declare module "ml-regression" {
  interface Curve {
    predict(x: number): number;
    toJSON(): Record<string, unknown>;
  }

  class PolynomialRegression implements Curve {
    constructor(x: ArrayLike<number>, y: ArrayLike<number>, degree: number);
    readonly coefficients: readonly number[];
    predict(x: number): number;
    toJSON(): Record<string, unknown>;
    static load(json: unknown): Curve;
  }

  /** `terms` is called `degree` there, but counts the coefficients: 2 is a straight line. */
  class RobustPolynomialRegression implements Curve {
    constructor(x: ArrayLike<number>, y: ArrayLike<number>, terms: number);
    readonly coefficients: readonly number[];
    predict(x: number): number;
    toJSON(): Record<string, unknown>;
    static load(json: unknown): Curve;
  }

  class ExponentialRegression implements Curve {
    constructor(x: ArrayLike<number>, y: ArrayLike<number>);
    predict(x: number): number;
    toJSON(): Record<string, unknown>;
    static load(json: unknown): Curve;
  }

  class PowerRegression implements Curve {
    constructor(x: ArrayLike<number>, y: ArrayLike<number>);
    predict(x: number): number;
    toJSON(): Record<string, unknown>;
    static load(json: unknown): Curve;
  }

  class TheilSenRegression implements Curve {
    constructor(x: ArrayLike<number>, y: ArrayLike<number>);
    predict(x: number): number;
    toJSON(): Record<string, unknown>;
    static load(json: unknown): Curve;
  }

  class MultivariateLinearRegression {
    constructor(x: number[][], y: number[][], options?: { intercept?: boolean; statistics?: boolean });
    /** One row per input, the intercept's last. */
    readonly weights: number[][];
  }
}
