// The record: a baseline as stored, with everything needed to decide whether it may be used again.

import * as z from "zod";
import { UserError } from "../../errors.ts";
import { once } from "../once.ts";

const RECORD_SCHEMA_VERSION = 2;
/** Earlier baselines that a record carries along: enough for a trend, small enough to stay a few kilobytes. */
export const HISTORY_LIMIT = 50;
/** Models in the ledger of a holdout by name; older ones are only counted. */
export const USES_LIMIT = 1000;

const recordSchema = once(() => {
  const fingerprint = z.string().regex(/^sha256:[0-9a-f]{64}$/);
  const commit = z.string().regex(/^[0-9a-f]{40,64}$/);
  const columns = z.array(z.string()).readonly();
  const identity = z.strictObject({ kind: z.enum(["key", "group", "content"]), columns });
  const rowCount = z.int().nonnegative();

  return z.strictObject({
    schemaVersion: z.literal(RECORD_SCHEMA_VERSION),
    name: z.string(),
    /** Full commit id that the model was trained on. */
    commit,
    /** Who wrote it; null outside GitHub. */
    origin: z
      .strictObject({ repositoryId: z.int().positive(), runId: z.int().positive(), runAttempt: z.int().positive() })
      .readonly()
      .nullable(),
    fingerprints: z.strictObject({ data: fingerprint, config: fingerprint, code: fingerprint }).readonly(),
    /** As in `SplitOptions`. */
    split: z.discriminatedUnion("strategy", [
      z.strictObject({ strategy: z.literal("hash"), fraction: z.number().gt(0).lt(1), salt: z.string(), identity }),
      z.strictObject({
        strategy: z.literal("column"),
        column: z.string(),
        values: z.array(z.string()).readonly(),
        identity: identity.nullable(),
      }),
      z.strictObject({
        strategy: z.literal("time"),
        column: z.string(),
        cut: z
          .strictObject({ kind: z.enum(["dates", "numbers"]), holdoutFrom: z.number(), trainBefore: z.number() })
          .readonly(),
        identity: identity.nullable(),
      }),
      z.strictObject({
        strategy: z.literal("file"),
        files: z.array(z.string()).readonly(),
        identity: identity.nullable(),
      }),
    ]),
    rows: z.strictObject({ train: rowCount, holdout: rowCount, excluded: rowCount }).readonly(),
    /** Two records with the same value held out the same rows. */
    holdoutFingerprint: fingerprint,
    metrics: z.record(z.string(), z.number()).readonly(),
    /** sha256 of the stored model file's bytes; of the predictions', where there is no model file. */
    modelFingerprint: fingerprint,
    /** Primary metric of earlier baselines, oldest first, without this one. */
    history: z
      .array(z.strictObject({ sha: commit, value: z.number() }).readonly())
      .max(HISTORY_LIMIT)
      .readonly(),
    /** The models that this holdout has judged, with this one; see `ledger.ts`. */
    ledger: z
      .strictObject({
        /** Of the rule that divides the rows, the target and the metric. */
        epoch: fingerprint,
        /** Oldest first: the beginning of each model's sha256, and the latest time in its holdout where time cuts. */
        uses: z
          .array(z.strictObject({ model: z.string().regex(/^[0-9a-f]{16}$/), until: z.number().nullable() }).readonly())
          .max(USES_LIMIT)
          .readonly(),
        /** Models before those. */
        earlier: rowCount,
      })
      .readonly(),
    /** Version of Metricgate that wrote it. */
    version: z.string(),
  });
});

export type EvaluationRecord = Readonly<z.infer<ReturnType<typeof recordSchema>>>;
export type Fingerprints = EvaluationRecord["fingerprints"];

/** @throws {UserError} fault "data" when the value is no record of this schema. */
export function parseRecord(value: unknown, where: string): EvaluationRecord {
  const parsed = recordSchema().safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new UserError("data", {
    message:
      `${where} is no baseline record of schema ${RECORD_SCHEMA_VERSION}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim(),
    hint: "Let the run on the base branch store a new baseline.",
  });
}

/** Deterministic JSON; `parseRecord` reads it back. */
export function renderRecord(value: EvaluationRecord): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
