// The parts of a Report that every flow fills in the same way.

import { type Config, unitOf } from "../../core/config/config.ts";
import { type Replies, renderReplies } from "../../core/endpoint/replies-file.ts";
import type { Fingerprints } from "../../core/evaluation/record.ts";
import type { Model } from "../../core/models/model.ts";
import { renderModel } from "../../core/models/stored-model.ts";
import { count, counted } from "../../core/numerals.ts";
import type { Report } from "../../core/report/report.ts";
import type { OutputFile, World } from "../../ports.ts";
import type { Division } from "./divide.ts";

export type Frame = Omit<Report, keyof Findings> & Pick<Report, "head" | "rules">;
type Findings = Pick<
  Report,
  | "flow"
  | "finding"
  | "outcome"
  | "reasons"
  | "notes"
  | "base"
  | "rows"
  | "weights"
  | "split"
  | "holdout"
  | "metrics"
  | "largestErrors"
  | "slices"
  | "waivers"
  | "meanPredictor"
  | "attribution"
  | "data"
  | "model"
  | "training"
  | "history"
>;

export function frame(world: World, config: Config, fingerprints: Fingerprints): Omit<Frame, "head" | "rules"> {
  return {
    schemaVersion: 1,
    name: config.name,
    unit: unitOf(config.data),
    coverage: Number((2 * config.policy.confidence - 1).toPrecision(12)),
    provenance: {
      dataFingerprint: fingerprints.data,
      configFingerprint: fingerprints.config,
      codeFingerprint: fingerprints.code,
      version: world.version,
    },
    run: world.host.run(),
  };
}

/** Where rows are weighted: the column, what the compared rows are worth, and the same in a sentence. */
export function weighting(
  { data: { weight } }: Config,
  effectiveRows: number | null,
  holdout: number,
): { readonly weights: Report["weights"]; readonly notes: readonly string[] } {
  if (weight === null) return { weights: null, notes: [] };
  const worth =
    effectiveRows === null
      ? ""
      : ` The ${counted(holdout, "holdout row")} say as much as ${count(Math.floor(effectiveRows))} equally weighted ones would.`;
  return {
    weights: { column: weight, effectiveRows },
    notes: [`Rows are weighted by \`${weight}\`, in the metrics and in their intervals.${worth}`],
  };
}

/** The run's day, UTC. On a host that cannot tell, no waiver counts. */
export function today(world: World): string {
  return world.host.run().startedAt?.slice(0, 10) ?? "9999-12-31";
}

export function splitNotes({ split }: Division): readonly string[] {
  if (split.strategy !== "hash" || split.identity.kind !== "content") return [];
  return [
    "No key is declared, so rows are recognised by their feature values: a row whose features are edited may change sides. Name the columns that identify a row in `data.key`.",
  ];
}

/** The model as a file, or what a hosted one answered; none where it is the user's own. */
export function modelFiles({
  builtin,
  replies,
}: {
  readonly builtin: Model | null;
  readonly replies: Replies;
}): readonly OutputFile[] {
  if (builtin !== null) return [{ name: "model.json", content: renderModel(builtin) }];
  return replies.size === 0 ? [] : [{ name: "replies.jsonl", content: renderReplies(replies) }];
}
