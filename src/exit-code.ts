// What a run's end means to the shell: one table for both doors.

import type { Outcome } from "./core/verdict/policy.ts";
import { UserError } from "./errors.ts";

/** A bug of ours, as sysexits.h names it (EX_SOFTWARE). */
const BUG = 70;

const OF_FAULT = { usage: 2, config: 2, data: 3, command: 4, environment: 5 } as const;

export function exitCodeOf(outcome: Outcome): number {
  return outcome === "fail" ? 1 : 0;
}

export function exitCodeOfError(error: unknown): number {
  return error instanceof UserError ? OF_FAULT[error.fault] : BUG;
}
