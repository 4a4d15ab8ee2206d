// A file of metrics that another program computed: flat, nested as DVC has it, or a list as MLflow has it.

import { UserError } from "../../errors.ts";
import type { MetricName } from "../metrics/metric.ts";
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
  collect(value, "", found);
  return found;
}

function collect(value: unknown, name: string, into: Map<string, number>): void {
  if (typeof value === "number") into.set(name, value);
  else if (Array.isArray(value)) for (const item of value) collectLogged(item, into);
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) collect(inner, name === "" ? key : `${name}.${key}`, into);
}

/** `{ "key": "mse", "value": 1.5, "step": 3 }`, as MLflow's API lists them; the last of a name counts. */
function collectLogged(item: unknown, into: Map<string, number>): void {
  if (typeof item !== "object" || item === null || !("key" in item) || !("value" in item)) return;
  if (typeof item.key === "string" && typeof item.value === "number") into.set(item.key, item.value);
}

/**
 * The number of a metric; null where the file has none that is finite. Only its own name counts, or the one that the
 * config gives: a direction is never guessed from a name.
 */
export function metricIn(found: MetricsByName, metric: MetricName, given: string | undefined): number | null {
  const value =
    found.get(given ?? metric) ?? (given === undefined ? found.get(metric.replaceAll("-", "_")) : undefined);
  return value !== undefined && Number.isFinite(value) ? value : null;
}

/** What to do about a metric that is not there. */
export function absenceHint(found: MetricsByName, metric: MetricName, given: string | undefined): string {
  const names = [...found.keys()];
  const close = nearest(given ?? metric, names);
  if (close !== null)
    return `It has \`${close}\`: say so in model.metrics, { file: …, names: { ${metric}: ${close} } }.`;
  const shown = names.slice(0, 12).map((name) => `\`${name}\``);
  return shown.length === 0
    ? "It has no number at all."
    : `It has ${shown.join(", ")}: name one in model.metrics, { file: …, names: { ${metric}: … } }.`;
}
