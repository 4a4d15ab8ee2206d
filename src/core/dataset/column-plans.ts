// What is read of each column, and as what: at first, and once some of them met a text.

import { usualMissingTexts } from "./missing-texts.ts";
import type { ReadOptions } from "./read-options.ts";
import { type ColumnPlan, decimal, integerKey, type RowBuilder, skipped, text } from "./row-builder.ts";
import { textIndexOf } from "./text-index.ts";

export function firstPlans(names: readonly string[], options: ReadOptions): ColumnPlan[] {
  const kept = options.columns === null ? null : new Set(options.columns);
  const numberMissing = options.missingTexts === null ? usualMissingTexts : textIndexOf(options.missingTexts);
  return names.map((name) => {
    if (kept !== null && !kept.has(name)) return { name, kind: skipped, missing: noTexts };
    return options.keys.includes(name)
      ? { name, kind: integerKey, missing: noTexts }
      : { name, kind: decimal, missing: numberMissing };
  });
}

/** What the builder was to read, with the columns as text that met one; `only` those, or all. */
export function turnedPlans(rows: RowBuilder, options: ReadOptions, only: boolean): readonly ColumnPlan[] {
  const turned = new Set(rows.turned);
  return rows.plans.map((plan, column): ColumnPlan => {
    if (turned.has(column)) return textPlan(plan.name, options);
    return only ? { ...plan, kind: skipped } : plan;
  });
}

export function textPlan(name: string, options: ReadOptions): ColumnPlan {
  const missing =
    options.missingTexts === null || options.keys.includes(name) ? noTexts : textIndexOf(options.missingTexts);
  return { name, kind: text, missing };
}

const noTexts = textIndexOf([]);
