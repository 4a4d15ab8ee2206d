// What a waiver changes in what is said.

import type { Verbatim } from "./metric-words.ts";
import type { Report } from "./report.ts";

/** The waiver in force for a metric on all rows (slice: null), or in a slice. */
export function waiverFor(report: Report, metric: string, slice: string | null): Report["waivers"][number] | null {
  const isFor = (one: Report["waivers"][number]): boolean =>
    one.state === "in-force" && one.metric === metric && one.slice === slice;
  return report.waivers.find(isFor) ?? null;
}

/** Stands below the verdict: it is in force, or something regressed and it does not help. The others are notes. */
export function isProminent(report: Report, { state }: Report["waivers"][number]): boolean {
  return state === "in-force" || (report.finding === "regressed" && state !== "not-needed");
}

/** A regression that a waiver accepts, in the words of a result. */
export function waivedResult(until: string): Verbatim {
  return { icon: "⚠️", text: `worse, waived until ${until}` };
}

/** A waiver, not the rules, is why the check does not fail. */
export function isWaived(report: Report): boolean {
  return report.outcome !== "fail" && report.waivers.some(({ state }) => state === "in-force");
}
