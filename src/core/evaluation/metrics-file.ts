// A file of metrics that another program computed: flat, nested as DVC has it, or a list as MLflow has it.

import { UserError } from "../../errors.ts";
import { classificationMetrics, regressionMetrics } from "../metrics/metric.ts";
import { nearest } from "../spelling.ts";

/** More than any file of metrics has. */
export const METRICS_BYTES_LIMIT = 1 << 20;

/** Numbers by name; a nested one by its path, with dots. */
export type MetricsByName = ReadonlyMap<string, number>;

/** @throws {UserError} fault "data" when the file is no JSON of numbers */
export function parseMetricsFile(bytes: Uint8Array, file: string): MetricsByName {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8").decode(bytes));
  } catch (cause) {
    const hint = "Write finite numbers only: JSON has no word for NaN, although Python writes one.";
    throw new UserError("data", { message: "the file is not JSON", where: { file }, hint }, { cause });
  }
  const found = new Map<string, number>();
  collect(value, [], found, file);
  return found;
}

/** Deeper than any tool nests metrics. */
const DEEPEST = 64;

function collect(value: unknown, path: readonly string[], into: Map<string, number>, file: string): void {
  if (path.length > DEEPEST) {
    throw new UserError("data", {
      message: `the file is nested more than ${DEEPEST} levels deep`,
      where: { file },
      hint: "Write metrics flat, or one below the other as DVC does.",
    });
  }
  if (typeof value === "number") {
    const name = path.join(".");
    if (into.has(name)) {
      const hint = "A nested name and one with dots are the same here: rename one of them.";
      throw new UserError("data", { message: `\`${name}\` is there twice`, where: { file }, hint });
    }
    into.set(name, value);
  } else if (Array.isArray(value)) collectLogged(value, into);
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) collect(inner, [...path, key], into, file);
}

/** `{ "key": "mse", "value": 1.5, "step": 3 }`, as MLflow's API lists them; of a name the last step counts, else the last entry. */
function collectLogged(items: readonly unknown[], into: Map<string, number>): void {
  const steps = new Map<string, number>();
  for (const item of items) {
    if (typeof item !== "object" || item === null || !("key" in item) || !("value" in item)) continue;
    if (typeof item.key !== "string" || typeof item.value !== "number") continue;
    const step = "step" in item ? Number(item.step) : Number.NaN;
    if (step < (steps.get(item.key) ?? Number.NEGATIVE_INFINITY)) continue;
    if (!Number.isNaN(step)) steps.set(item.key, step);
    into.set(item.key, item.value);
  }
}

/**
 * The number of a metric; null where the file has none that is finite and possible. Only its own name counts, or the one
 * that the config gives: a direction is never guessed from a name.
 */
export function metricIn(found: MetricsByName, metric: string, given: string | undefined): number | null {
  const value = writtenIn(found, metric, given);
  return value !== undefined && Number.isFinite(value) && !isImpossible(metric, value) ? value : null;
}

function writtenIn(found: MetricsByName, metric: string, given: string | undefined): number | undefined {
  return (
    found.get(given ?? metric) ??
    (given === undefined && isOurs(metric) ? found.get(metric.replaceAll("-", "_")) : undefined)
  );
}

function isOurs(metric: string): boolean {
  return [...regressionMetrics, ...classificationMetrics].some((name) => name === metric);
}

/** A loss or a share below 0 has its sign turned round, as scikit-learn's `neg_…` scores have: worse would be better. */
function isImpossible(metric: string, value: number): boolean {
  return value < 0 && isOurs(metric) && metric !== "r2" && metric !== "bias";
}

/** What is wrong with a metric that `metricIn` does not give, and what to do. */
export function absenceOf(found: MetricsByName, metric: string, given: string | undefined): Absence {
  const name = given ?? metric;
  const value = writtenIn(found, metric, given);
  if (value !== undefined && isImpossible(metric, value)) {
    return {
      message: `\`${name}\` is ${value}, and ${metric} is never below 0`,
      hint: "Write it with its own sign: a score such as neg_mean_squared_error has the opposite one.",
    };
  }
  return {
    message: `there is no finite \`${name}\`, which \`metrics\` judges`,
    hint: absenceHint(found, metric, given),
  };
}

interface Absence {
  readonly message: string;
  readonly hint: string;
}

/** What to do about a metric that is not there. */
function absenceHint(found: MetricsByName, metric: string, given: string | undefined): string {
  const names = [...found.keys()];
  const close = nearest(given ?? metric, names);
  if (!isOurs(metric)) {
    if (close !== null) return `It has \`${close}\`: correct the name under metrics.own, or in the file.`;
    return names.length === 0 ? "It has no number at all." : "Write it, or take it out of metrics.own.";
  }
  if (close !== null)
    return `It has \`${close}\`: say so in model.metrics, { file: …, names: { ${metric}: ${close} } }.`;
  const shown = names.slice(0, 12).map((name) => `\`${name}\``);
  return shown.length === 0
    ? "It has no number at all."
    : `It has ${shown.join(", ")}: name one in model.metrics, { file: …, names: { ${metric}: … } }.`;
}
