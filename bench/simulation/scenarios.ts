// How the errors of two models on the same rows may look, with a known ratio of their mean losses.

import type { Source } from "../../src/core/stats/random.ts";

/** Errors of both models on n rows; `candidate(ratio)` scales or shifts the same draws to a true ratio of the mean squares. */
export interface Errors {
  readonly baseline: Float64Array;
  readonly candidate: (ratio: number) => Float64Array;
}

export interface Scenario {
  readonly name: string;
  /** Every row's loss differs, so that the two-sided coverage is promised too. */
  readonly dense: boolean;
  draw(source: Source, n: number): Errors;
}

/** Correlated errors on rows of different scale. */
function correlated(name: string, rho: number, scaleOf: (source: Source) => number): Scenario {
  const other = Math.sqrt(1 - rho * rho);
  return {
    name,
    dense: true,
    draw(source, n) {
      const baseline = new Float64Array(n);
      const unscaled = new Float64Array(n);
      for (let row = 0; row < n; row++) {
        const scale = scaleOf(source);
        const error = source.normal();
        baseline[row] = scale * error;
        unscaled[row] = scale * (rho * error + other * source.normal());
      }
      return { baseline, candidate: (ratio) => unscaled.map((error) => error * Math.sqrt(ratio)) };
    },
  };
}

/** A t distribution of 5 degrees of freedom is a normal one whose scale varies. */
function scaleOfT5(source: Source): number {
  const squares = -2 * Math.log(source.uniform() * source.uniform()) + source.normal() ** 2;
  return Math.sqrt(5 / squares);
}

/** Only a share of the rows changes; their variance makes up the whole difference. */
function changedShare(name: string, share: number): Scenario {
  return {
    name,
    dense: false,
    draw(source, n) {
      const baseline = new Float64Array(n);
      const fresh = new Float64Array(n);
      const changes = new Uint8Array(n);
      for (let row = 0; row < n; row++) {
        baseline[row] = source.normal();
        fresh[row] = source.normal();
        changes[row] = source.uniform() < share ? 1 : 0;
      }
      return {
        baseline,
        candidate: (ratio) => {
          const scale = Math.sqrt((ratio - 1 + share) / share);
          return baseline.map((error, row) => (changes[row] === 1 ? scale * fresh[row] : error));
        },
      };
    },
  };
}

/** A tenth of the rows gets a bias on top of errors that differ little everywhere. */
const biasedTenth: Scenario = {
  name: "bias in 10 % of rows",
  dense: false,
  draw(source, n) {
    const baseline = new Float64Array(n);
    const other = new Float64Array(n);
    const biased = new Uint8Array(n);
    const rho = 0.995;
    for (let row = 0; row < n; row++) {
      const error = source.normal();
      baseline[row] = error;
      other[row] = rho * error + Math.sqrt(1 - rho * rho) * source.normal();
      biased[row] = source.uniform() < 0.1 ? 1 : 0;
    }
    return {
      baseline,
      candidate: (ratio) => {
        const bias = Math.sqrt((ratio - 1) / 0.1);
        return other.map((error, row) => (biased[row] === 1 ? error + bias : error));
      },
    };
  },
};

/** 0-1 losses: a fifth of the rows is wrong, and the models disagree on 4 %. */
const discordant: Scenario = {
  name: "0-1 loss, 4 % discordant",
  dense: false,
  draw(source, n) {
    const baseline = new Float64Array(n);
    const drawn = new Float64Array(n);
    const wrong = 0.2;
    for (let row = 0; row < n; row++) {
      baseline[row] = source.uniform() < wrong ? 1 : 0;
      drawn[row] = source.uniform();
    }
    return {
      baseline,
      candidate: (ratio) => {
        const toWrong = 0.02 + (wrong * (ratio - 1)) / 2;
        const toRight = 0.02 - (wrong * (ratio - 1)) / 2;
        return baseline.map((loss, row) => {
          const flips = loss === 1 ? drawn[row] < toRight / wrong : drawn[row] < toWrong / (1 - wrong);
          return flips ? 1 - loss : loss;
        });
      },
    };
  },
};

export function gaussian(rho: number): Scenario {
  return correlated(`Gaussian, rho ${rho}`, rho, () => 1);
}

/** The eleven of the specification: seven where every row differs, four where few rows decide. */
export const SCENARIOS: readonly Scenario[] = [
  gaussian(0),
  gaussian(0.9),
  gaussian(0.95),
  gaussian(0.995),
  correlated("lognormal scale 0.5", 0.95, (source) => Math.exp(0.5 * source.normal())),
  correlated("lognormal scale 1.0", 0.95, (source) => Math.exp(source.normal())),
  correlated("t5 errors", 0.95, scaleOfT5),
  changedShare("5 % of rows change", 0.05),
  changedShare("1 % of rows change", 0.01),
  biasedTenth,
  discordant,
];
