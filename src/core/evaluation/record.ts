// The record: a baseline as stored, with everything needed to decide whether it may be used again.

import type { SplitOptions } from "../split.ts";

export interface Fingerprints {
  readonly data: string;
  readonly config: string;
  readonly code: string;
}

export interface EvaluationRecord {
  readonly schemaVersion: 1;
  readonly name: string;
  /** Full commit id that the model was trained on. */
  readonly commit: string;
  /** Who wrote it; null outside GitHub. */
  readonly origin: {
    readonly repositoryId: number;
    readonly runId: number;
    readonly runAttempt: number;
  } | null;
  readonly fingerprints: Fingerprints;
  readonly split: SplitOptions;
  readonly rows: { readonly train: number; readonly holdout: number; readonly excluded: number };
  /** sha256 over the holdout's sorted row identities: two records with the same value held out the same rows. */
  readonly holdoutFingerprint: string;
  readonly metrics: Readonly<Record<string, number>>;
  /** sha256 of the stored model file's bytes. */
  readonly modelFingerprint: string;
  /** Primary metric of earlier baselines, oldest first, without this one; at most 50. */
  readonly history: readonly { readonly sha: string; readonly value: number }[];
  /** Version of Metricgate that wrote it. */
  readonly version: string;
}
