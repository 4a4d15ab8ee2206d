// Is it the model or the data? Both models on both holdouts, and what follows from the four numbers.

import type { DataEffectParts } from "./data-effect.ts";

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
  /** By which rows the data effect comes about; null where that cannot be told. */
  readonly dataEffectParts: DataEffectParts | null;
  /**
   * Shapley's shares of the whole change: the mean of each effect over both orders in which data and model can change (L. S.
   * Shapley, "A value for n-person games", 1953). They add up to candidateOnHead - baselineOnBase.
   */
  readonly shares: { readonly model: number; readonly data: number } | null;
  /** Rows of the two holdouts, matched by key. */
  readonly rows: { readonly kept: number; readonly edited: number; readonly added: number; readonly removed: number };
}

/**
 * Splits the visible change into the model's part and the data's: candidateOnHead - baselineOnBase is exactly
 * dataEffect + modelEffect. The interaction is how much the models' difference depends on the holdout.
 *
 * @param cells primary metric, in its own units; what is not finite becomes null
 * @param rows how the two holdouts' rows correspond
 * @param parts of the baseline's change from one holdout to the other; left out where they do not add up to the data effect,
 *   because the cells are of other rows
 */
export function attribution(
  cells: Attribution["cells"],
  { kept, edited, added, removed }: Attribution["rows"],
  parts: DataEffectParts | null = null,
): Attribution {
  const { baselineOnBase, baselineOnHead, candidateOnBase, candidateOnHead } = cells;
  const modelEffect = difference(candidateOnHead, baselineOnHead);
  const dataEffect = difference(baselineOnHead, baselineOnBase);
  const interaction = difference(modelEffect, difference(candidateOnBase, baselineOnBase));
  return {
    cells: {
      baselineOnBase: finite(baselineOnBase),
      baselineOnHead: finite(baselineOnHead),
      candidateOnBase: finite(candidateOnBase),
      candidateOnHead: finite(candidateOnHead),
    },
    modelEffect,
    dataEffect,
    interaction,
    dataEffectParts: parts === null || dataEffect === null ? null : adjusted(parts, dataEffect, cells),
    shares:
      modelEffect === null || dataEffect === null || interaction === null
        ? null
        : { model: modelEffect - interaction / 2, data: dataEffect + interaction / 2 },
    rows: { kept, edited, added, removed },
  };
}

/** Sums of many rows agree with a difference of means to rounding. */
const ROUNDING = 1e-9;

/** Parts that add up to the effect to the last digit but one: the largest one takes what rounding left. */
function adjusted(parts: DataEffectParts, effect: number, cells: Attribution["cells"]): DataEffectParts | null {
  const names = ["kept", "edited", "added", "removed"] as const;
  const size = Math.max(Math.abs(cells.baselineOnBase ?? 0), Math.abs(cells.baselineOnHead ?? 0));
  const noticed = (part: number): number => (Math.abs(part) > ROUNDING * 1e-3 * size ? part : 0);
  const known = {
    kept: noticed(parts.kept),
    edited: noticed(parts.edited),
    added: noticed(parts.added),
    removed: noticed(parts.removed),
  };
  const rest = effect - names.reduce((sum, name) => sum + known[name], 0);
  if (!(Math.abs(rest) <= ROUNDING * size)) return null;
  const largest = names.reduce((most, name) => (Math.abs(known[name]) > Math.abs(known[most]) ? name : most));
  return { ...known, [largest]: known[largest] + rest };
}

/** Whether the models' difference hangs on the holdout: the interaction is more than half of the model effect. */
export function comparisonsDisagree({ modelEffect, interaction, cells }: Attribution): boolean {
  if (modelEffect === null || interaction === null) return false;
  const rounding = 1e-12 * Math.max(...Object.values(cells).map((cell) => Math.abs(cell ?? 0)));
  return Math.abs(interaction) > Math.max(rounding, Math.abs(modelEffect) / 2);
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

function difference(value: number | null, from: number | null): number | null {
  return value === null || from === null ? null : finite(value - from);
}
