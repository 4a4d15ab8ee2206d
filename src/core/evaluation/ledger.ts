// The ledger of a holdout: which models it has judged, so that the luck of many attempts is not taken for progress.

import type { SplitOptions } from "../split.ts";
import { canonicalJson, fingerprint, holdoutFingerprint } from "./fingerprint.ts";
import { type EvaluationRecord, USES_LIMIT } from "./record.ts";

export type Ledger = EvaluationRecord["ledger"];

/** What a run knows of the holdout that it scores a model on. */
export interface Scoring {
  readonly split: SplitOptions;
  readonly target: string;
  /** The primary metric, and by what it is weighted. */
  readonly metric: string;
  /** Identities of the holdout's rows, interleaved. */
  readonly identities: Uint32Array;
  /** The latest time in the holdout; null where it is not cut by time. */
  readonly until: number | null;
  /** sha256 of the model that is scored: only a ledger asks for it. */
  readonly model: () => string;
}

/** One value for the same rows, rule of division, target and metric. */
export function holdoutId(scoring: Scoring): string {
  return fingerprint(`${holdoutFingerprint(scoring.identities)} ${epochOf(scoring)}`);
}

/**
 * One value for as long as uses add up: another salt, column or file, target or metric starts anew. Rows that come, go or
 * change, and the share that is held out, do not, because most of the holdout stays what it was.
 */
function epochOf({ split, target, metric }: Scoring): string {
  const rule: Record<string, unknown> = { ...split };
  delete rule["cut"];
  delete rule["fraction"];
  return fingerprint(canonicalJson({ rule, target, metric }));
}

/**
 * Which use of the holdout this scoring is, counted from 1: the distinct models before it, and itself. A model that is in the
 * ledger already is no further use. Where time cuts, models that were judged on earlier rows only do not count.
 */
export function useOf(ledger: Ledger | null, scoring: Scoring): number {
  const { uses, earlier } = usesOf(ledger, scoring);
  const own = uses.length === 0 ? null : shortened(scoring.model());
  const place = uses.findIndex(({ model }) => model === own);
  return earlier + (place >= 0 ? place : uses.length) + 1;
}

/** The ledger with this scoring in it. */
export function ledgerWith(ledger: Ledger | null, scoring: Scoring): Ledger {
  const { uses, earlier } = usesOf(ledger, scoring);
  const model = shortened(scoring.model());
  const known = uses.some((use) => use.model === model);
  const all = known
    ? uses.map((use) => (use.model === model ? { model, until: later(use.until, scoring.until) } : use))
    : [...uses, { model, until: scoring.until }];
  const dropped = Math.max(0, all.length - USES_LIMIT);
  return { epoch: epochOf(scoring), uses: all.slice(dropped), earlier: earlier + dropped };
}

function usesOf(ledger: Ledger | null, scoring: Scoring): Pick<Ledger, "uses" | "earlier"> {
  if (ledger === null || ledger.epoch !== epochOf(scoring)) return { uses: [], earlier: 0 };
  const { split } = scoring;
  if (split.strategy !== "time") return ledger;
  const { holdoutFrom } = split.cut;
  return { ...ledger, uses: ledger.uses.filter(({ until }) => until === null || until >= holdoutFrom) };
}

function later(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.max(one, other);
}

/** 64 bits tell a thousand models apart. */
function shortened(fingerprintOfModel: string): string {
  return fingerprintOfModel.replace("sha256:", "").slice(0, 16);
}
