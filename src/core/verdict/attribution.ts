// Is it the model or the data? Both models on both holdouts, and what follows from the four numbers.

import { decimal, signed, signedPercent } from "../numerals.ts";

export interface Attribution {
  /** Primary metric of each model on each holdout; null when a model cannot read the other's columns. */
  readonly cells: {
    readonly baselineOnBase: number | null;
    readonly baselineOnHead: number | null;
    readonly candidateOnBase: number | null;
    readonly candidateOnHead: number | null;
  };
  /** candidateOnHead - baselineOnHead: what the verdict is about. */
  readonly modelEffect: number | null;
  /** baselineOnHead - baselineOnBase. */
  readonly dataEffect: number | null;
  /** candidateOnHead - baselineOnHead - candidateOnBase + baselineOnBase. */
  readonly interaction: number | null;
  /** Rows of the two holdouts, matched by key. */
  readonly rows: { readonly kept: number; readonly edited: number; readonly added: number; readonly removed: number };
}

/**
 * Splits the visible change into the model's part and the data's: candidateOnHead - baselineOnBase is exactly
 * dataEffect + modelEffect. The interaction is how much the models' difference depends on the holdout.
 *
 * @param cells primary metric, in its own units; what is not finite becomes null
 * @param rows how the two holdouts' rows correspond
 */
export function attribution(cells: Attribution["cells"], rows: Attribution["rows"]): Attribution {
  const { baselineOnBase, baselineOnHead, candidateOnBase, candidateOnHead } = cells;
  const modelEffect = difference(candidateOnHead, baselineOnHead);
  return {
    cells: {
      baselineOnBase: finite(baselineOnBase),
      baselineOnHead: finite(baselineOnHead),
      candidateOnBase: finite(candidateOnBase),
      candidateOnHead: finite(candidateOnHead),
    },
    modelEffect,
    dataEffect: difference(baselineOnHead, baselineOnBase),
    interaction: difference(modelEffect, difference(candidateOnBase, baselineOnBase)),
    rows,
  };
}

/** Whether the models' difference hangs on the holdout: the interaction is more than half of the model effect. */
export function comparisonsDisagree({ modelEffect, interaction, cells }: Attribution): boolean {
  if (modelEffect === null || interaction === null) return false;
  const rounding = 1e-12 * Math.max(...Object.values(cells).map((cell) => Math.abs(cell ?? 0)));
  return Math.abs(interaction) > Math.max(rounding, Math.abs(modelEffect) / 2);
}

/**
 * The attribution as a reader sees it; null when a number is missing.
 *
 * @param label the primary metric as people write it
 * @example "MSE 0.4120 → 0.4370 (+6.1 %): +5.8 % because the pull request's holdout is harder, +0.2 % from the model."
 */
export function attributionSentence(split: Attribution, label: string, greaterIsBetter: boolean): string | null {
  const { baselineOnBase, candidateOnHead } = split.cells;
  const { modelEffect, dataEffect } = split;
  if (baselineOnBase === null || candidateOnHead === null || modelEffect === null || dataEffect === null) return null;
  const share = (effect: number): string =>
    baselineOnBase === 0 ? signed(effect) : signedPercent(effect / Math.abs(baselineOnBase));
  const harder = greaterIsBetter ? dataEffect < 0 : dataEffect > 0;
  const data =
    dataEffect === 0
      ? "none of it from the data"
      : `${share(dataEffect)} because the pull request's holdout is ${harder ? "harder" : "easier"}`;
  const disagreement = comparisonsDisagree(split)
    ? " The two comparisons disagree: how far the models differ depends on which holdout they are scored on."
    : "";
  const change = `${label} ${decimal(baselineOnBase)} → ${decimal(candidateOnHead)} (${share(candidateOnHead - baselineOnBase)})`;
  return `${change}: ${data}, ${share(modelEffect)} from the model.${disagreement}`;
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

function difference(value: number | null, from: number | null): number | null {
  return value === null || from === null ? null : finite(value - from);
}
