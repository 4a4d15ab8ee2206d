// Outcomes in the order of their severity.

import type { Outcome } from "./policy.ts";

const OUTCOMES: readonly Outcome[] = ["pass", "warn", "fail"];

export function mildest(one: Outcome, other: Outcome): Outcome {
  return OUTCOMES[Math.min(OUTCOMES.indexOf(one), OUTCOMES.indexOf(other))];
}

export function harshest(one: Outcome, other: Outcome): Outcome {
  return OUTCOMES[Math.max(OUTCOMES.indexOf(one), OUTCOMES.indexOf(other))];
}
