// How a command of the user's ended, and what its end means in words.

import { count } from "../numerals.ts";

export type CommandStep = "setup" | "train" | "predict";

export interface CommandOutcome {
  /** Null: it ended by a signal. */
  readonly code: number | null;
  /** "SIGKILL"; null: it ended by itself. */
  readonly signal: string | null;
  readonly timedOut: boolean;
  readonly lastLines: readonly string[];
  /** Most bytes in memory that were seen; null where that cannot be told. */
  readonly peakBytes: number | null;
  readonly seconds: number;
}

/** Signals by number (signal(7), Linux on x86 and ARM), as far as programs die of them. */
const SIGNALS: Readonly<Record<number, string>> = {
  1: "SIGHUP",
  2: "SIGINT",
  3: "SIGQUIT",
  4: "SIGILL",
  6: "SIGABRT",
  7: "SIGBUS",
  8: "SIGFPE",
  9: "SIGKILL",
  11: "SIGSEGV",
  13: "SIGPIPE",
  15: "SIGTERM",
};

const MEANINGS: Readonly<Record<string, string>> = {
  SIGKILL: "most likely because memory ran out",
  SIGSEGV: "a crash in native code",
  SIGBUS: "a crash in native code, or a full disk",
  SIGABRT: "a program that gave up, often in native code",
  SIGILL: "native code that was built for another processor",
  SIGFPE: "an arithmetic fault in native code",
};

/**
 * Why the command failed, the same in every run; null where it did not.
 *
 * @example failureOf({ code: 137, … }, 60) // "was killed by signal 9 (SIGKILL), most likely because memory ran out"
 */
export function commandFailure(outcome: CommandOutcome, timeoutMinutes: number): string | null {
  if (outcome.timedOut)
    return `did not end within ${timeoutMinutes} ${timeoutMinutes === 1 ? "minute" : "minutes"} (\`model.timeout-minutes\`) and was stopped`;
  if (outcome.code === 0) return null;
  // A shell gives 128 and the signal's number for a program that a signal ended.
  const name = outcome.signal ?? SIGNALS[(outcome.code ?? 0) - 128];
  if (name === undefined) return `failed with exit code ${outcome.code}${codeMeaning(outcome.code)}`;
  const number = Object.entries(SIGNALS).find(([, one]) => one === name)?.[0];
  const meaning = MEANINGS[name];
  return `was killed by ${number === undefined ? name : `signal ${number} (${name})`}${meaning === undefined ? "" : `, ${meaning}`}`;
}

function codeMeaning(code: number | null): string {
  if (code === 127) return ": the shell found no such program";
  return code === 126 ? ": the shell may not run that file" : "";
}

/** How much time and memory it took, as half a sentence. */
export function commandEffort({ seconds, peakBytes }: CommandOutcome): string {
  const memory = peakBytes === null ? "" : `, with at most ${count(peakBytes / 2 ** 20)} MiB in memory seen`;
  return `after ${seconds < 10 ? seconds.toFixed(1) : count(seconds)} s${memory}`;
}
