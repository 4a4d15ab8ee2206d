// Which part of its config a pull request may change for itself, and which counts only after the merge.

import type { SliceSpec } from "../evaluation/slice-cut.ts";
import type { ColumnRule } from "../review/contract.ts";
import { embargoInWords } from "../time-cut.ts";
import type { RuleDifference } from "../verdict/policy.ts";
import type { Config } from "./config.ts";

/**
 * The config in force: which rows count and are held out, what identifies and groups them, metrics and policy as the
 * base commit has them; the model and how the data is read from the pull request.
 * @param base null: the base commit has no config, so that the pull request's own counts
 */
export function rulesInForce(head: Config, base: Config | null): Config {
  if (base === null) return head;
  const { key, group, time, weight, holdout, missing, schema } = base.data;
  const data = { ...head.data, key, group, time, weight, holdout, missing, schema };
  return { ...head, task: base.task, data, policy: base.policy, review: base.review };
}

/** The rules that the pull request changes, by their key in the file. */
export function ruleDifferences(head: Config, base: Config | null): readonly RuleDifference[] {
  if (base === null) return [];
  const before = ruleTexts(base);
  const after = ruleTexts(head);
  // Metrics that only one side names are there on that side alone.
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => ({ key, base: before.get(key) ?? null, head: after.get(key) ?? null }))
    .filter((difference) => difference.base !== difference.head);
}

/** All that decides which model comes out and which rows it is judged on, as one text for the fingerprint. */
export function trainingConfig({ task, data, model }: Config): string {
  const { files, key, target, features, group, time, weight, holdout, csv, missing } = data;
  // Without weights the text is that of versions that knew none: their baselines stay good.
  const weighted = weight === null ? {} : { weight };
  return JSON.stringify({ task, files, key, target, features, group, time, ...weighted, holdout, csv, missing, model });
}

/** Every rule with its value as text, null where it is not set; two values never share one text. */
function ruleTexts({ task, data, policy, review }: Config): ReadonlyMap<string, string | null> {
  const { holdout } = data;
  return new Map([
    ["task", task],
    ["data.key", list(data.key)],
    ["data.group", data.group === null ? null : quoted(data.group)],
    ["data.time", data.time === null ? null : quoted(data.time)],
    ["data.weight", data.weight === null ? null : quoted(data.weight)],
    ["data.missing-values", data.missing],
    ["data.holdout.strategy", holdout.strategy],
    ["data.holdout.fraction", "fraction" in holdout ? percentage(holdout.fraction) : null],
    ["data.holdout.salt", holdout.strategy === "hash" ? quoted(holdout.salt) : null],
    ["data.holdout.embargo", holdout.strategy === "time" ? embargoInWords(holdout.embargo) : null],
    ["data.holdout.column", holdout.strategy === "column" ? quoted(holdout.column) : null],
    ["data.holdout.values", holdout.strategy === "column" ? list(holdout.values) : null],
    ["data.holdout.files", holdout.strategy === "file" ? list(holdout.files) : null],
    ...(data.schema ?? []).map((rule): [string, string] => [`data.schema.${rule.column}`, promiseInWords(rule)]),
    ["metrics.primary", policy.ownPrimary ? quoted(policy.own[0].name) : policy.gates[0].metric],
    ...policy.gates.flatMap(
      ({ metric, settings, tolerance, marginAbs, min, max, level }): [string, string | null][] => [
        [`metrics.${metric}.tolerance`, tolerance === null ? null : percentage(tolerance)],
        [`metrics.${metric}.margin-abs`, marginAbs === null ? null : String(marginAbs)],
        [`metrics.${metric}.min`, min === null ? null : String(min)],
        [`metrics.${metric}.max`, max === null ? null : String(max)],
        [`metrics.${metric}.level`, level],
        [`metrics.${metric}.quantile`, settings.quantile === null ? null : String(settings.quantile)],
        [`metrics.${metric}.delta`, settings.delta === null ? null : String(settings.delta)],
        [`metrics.${metric}.average`, settings.average],
        [`metrics.${metric}.positive`, settings.positive === null ? null : quoted(settings.positive)],
      ],
    ),
    ...policy.own.flatMap(
      ({ name, greaterIsBetter, tolerance, marginAbs, min, max, level }): [string, string | null][] => [
        [`metrics.own.${name}.greater-is-better`, String(greaterIsBetter)],
        [`metrics.own.${name}.tolerance`, tolerance === null ? null : percentage(tolerance)],
        [`metrics.own.${name}.margin-abs`, marginAbs === null ? null : String(marginAbs)],
        [`metrics.own.${name}.min`, min === null ? null : String(min)],
        [`metrics.own.${name}.max`, max === null ? null : String(max)],
        [`metrics.own.${name}.level`, level],
      ],
    ),
    ["slices.by", policy.slices === null ? null : policy.slices.by.map(sliceColumn).join(", ")],
    ["slices.min-rows", policy.slices === null ? null : String(policy.slices.minRows)],
    ["slices.tolerance", policy.slices === null ? null : percentage(policy.slices.tolerance)],
    ["slices.level", policy.slices?.level ?? null],
    ["policy.on-inconclusive", policy.onInconclusive],
    ["policy.on-no-baseline", policy.onNoBaseline],
    ["policy.on-incomparable", policy.onIncomparable],
    ["policy.allow-baseline-nan", String(policy.allowBaselineNan)],
    ["policy.confidence", String(policy.confidence)],
    ["policy.holdout-uses", String(policy.holdoutUses)],
    ["data-review.schema", review.levels.schema],
    ["data-review.leakage", review.levels.leakage],
    ["data-review.removed-rows", review.levels.removedRows],
    ["data-review.drift", review.levels.drift],
    ["privacy.show-values", String(review.showValues)],
  ]);
}

function sliceColumn({ column, bins, edges }: SliceSpec): string {
  if (edges !== null) return `${quoted(column)} (edges ${edges.join(", ")})`;
  return bins === 4 ? quoted(column) : `${quoted(column)} (${bins} bins)`;
}

function promiseInWords({ type, min, max, values, required, unique }: ColumnRule): string {
  const parts = [
    type,
    min === null ? null : `min ${min}`,
    max === null ? null : `max ${max}`,
    values === null ? null : `values ${list(values) ?? ""}`,
    required ? "required" : null,
    unique ? "unique" : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "anything" : parts.join(", ");
}

function list(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.map(quoted).join(", ");
}

/** In quotes where the bare text could be read as something else. */
function quoted(text: string): string {
  return /^[\p{L}\p{N}_.*/-]+(?: [\p{L}\p{N}_.*/-]+)*$/u.test(text) ? text : JSON.stringify(text);
}

/** As it was written, and never rounded: a tolerance cannot grow unseen. */
function percentage(fraction: number): string {
  const short = Number((fraction * 100).toPrecision(12));
  return Number(`${short}e-2`) === fraction ? `${short} %` : String(fraction);
}
