// Outcomes in the order of their severity.

import type { Outcome } from "./policy.ts";

const OUTCOMES: readonly Outcome[] = ["pass", "warn", "fail"];

/** Of two outcomes the one that blocks less: mildest("fail", "warn") is "warn". */
export function mildest(one: Outcome, other: Outcome): Outcome {
  return OUTCOMES[Math.min(OUTCOMES.indexOf(one), OUTCOMES.indexOf(other))];
}

/** Of two outcomes the one that blocks more: harshest("pass", "warn") is "warn". */
export function harshest(one: Outcome, other: Outcome): Outcome {
  return OUTCOMES[Math.max(OUTCOMES.indexOf(one), OUTCOMES.indexOf(other))];
}
