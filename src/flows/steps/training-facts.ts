// What the report says of training by the user's commands.

import type { Report } from "../../core/report/report.ts";
import type { Spreads } from "../../core/verdict/repeated.ts";
import type { Rerun } from "./rerun.ts";
import type { SideModel } from "./side-model.ts";

/** How the user's commands trained both sides; null where they did not train the candidate. */
export function trainingFacts(
  { training }: Trained,
  baseline: Trained | null,
  spreads: Spreads,
  rerun: Rerun | null,
): Report["training"] {
  if (training === null) return null;
  const before = baseline?.training ?? null;
  return {
    candidate: { ...training, spread: spreads.candidate },
    baseline: before === null ? null : { ...before, spread: spreads.baseline },
    rerun,
  };
}

type Trained = Pick<SideModel, "training">;
