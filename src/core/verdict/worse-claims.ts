// Which claims of "worse" stand when several are made at once.

import { holmRejects } from "../stats/holm.ts";
import type { Measured } from "./measured.ts";
import type { PairedTest } from "./paired-test.ts";

export interface WorseClaim {
  readonly stands: boolean;
  /** It would stand if it were the only one. */
  readonly standsAlone: boolean;
  /** How many different claims were adjusted for. */
  readonly claims: number;
}

/**
 * Which are worse: together wrong with probability alpha for the gates that can fail, metrics and slices alike, one by one
 * for the others. Metrics of the same losses (MSE, RMSE, R²) make one and the same claim, which counts once.
 */
export function worseClaims(measured: readonly Measured[], tests: readonly PairedTest[], alpha: number): WorseClaim[] {
  const gated = [...measured.keys()].filter(
    (i) => measured[i].gate.level !== "off" && measured[i].gate.tolerance !== null,
  );
  /** The first gated metric that makes the same claim; -1 for a metric that is not gated. */
  const claimOf = measured.map((each, i) =>
    gated.includes(i) ? gated.find((k) => isSameClaim(measured[k], each))! : -1,
  );
  const claims = [...new Set(claimOf.filter((claim) => claim !== -1))];
  const rejected = holmRejects(
    claims.map((claim) => tests[claim].worseP),
    alpha,
  );
  return tests.map(({ worseP }, i) => {
    const standsAlone = worseP <= alpha;
    const stands = claimOf[i] === -1 ? standsAlone : rejected[claims.indexOf(claimOf[i])];
    return { stands, standsAlone, claims: claims.length };
  });
}

function isSameClaim(one: Measured, other: Measured): boolean {
  return (["n", "meanD", "sdd"] as const).every((key) => Object.is(one.moments[key], other.moments[key]));
}
