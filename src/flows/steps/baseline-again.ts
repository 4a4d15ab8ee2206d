// The last rung of the ladder: the base commit's model made again, or why it cannot be.

import type { Config } from "../../core/config/config.ts";
import type { MeasuredSide } from "../../core/evaluation/measured-side.ts";
import type { Untrained } from "../../core/evaluation/untrained.ts";
import { inShort, UserError } from "../../errors.ts";
import type { World } from "../../ports.ts";
import type { Question, SideModel } from "./side-model.ts";
import { type Sources, sideModel } from "./side-predictor.ts";

/** The rung, as the report names it. */
export function rungOf(model: Config["model"], short: string): string {
  if (model.kind === "predictions") return `\`${model.file}\` of \`${short}\``;
  return model.kind === "endpoint" ? `asking as \`${short}\` does` : `training \`${short}\` again`;
}

type Again =
  | { readonly model: SideModel; readonly failure: null; readonly notes: readonly string[] }
  | { readonly model: null; readonly failure: string; readonly notes: readonly string[] };

/** A base commit whose model cannot be made again is no baseline, and no fault of the pull request. */
export async function baselineAgain(
  world: World,
  sources: Sources,
  question: Omit<Question, "own">,
  own: MeasuredSide | null,
  unread: string | null,
  untrained: Untrained | null | undefined,
): Promise<Again> {
  if (own === null) return { model: null, failure: unread ?? "its data was not read", notes: [] };
  try {
    const model = await sideModel(world, sources, { ...question, own }, untrained);
    if (model.onHead.kind === "refused" && model.onHead.error.fault === "command") throw model.onHead.error;
    return { model, failure: null, notes: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { model: null, failure: inShort(error), notes: (await import("./commands-source.ts")).lastLinesOf(error) };
  }
}
