// What a reply says: found where the config says that it stands, read as a number or as a class.

import type { AnswerPlace } from "./endpoint-spec.ts";

/**
 * The part of a reply that is the answer; null when it is not there.
 *
 * @example answerIn("Price: 12 EUR.", { kind: "between", before: "Price:", after: "EUR" }) // "12"
 */
export function answerIn(reply: string, place: AnswerPlace): string | null {
  switch (place.kind) {
    case "whole":
      return trimmed(reply);
    case "json":
      return valueAt(reply, place.path);
    case "between": {
      // The last one: models like to think aloud before they answer.
      const at = place.before === "" ? 0 : reply.lastIndexOf(place.before);
      if (at === -1) return null;
      const from = at + place.before.length;
      const to = place.after === "" ? reply.length : reply.indexOf(place.after, from);
      return to === -1 ? null : trimmed(reply.slice(from, to));
    }
    default:
      return place satisfies never;
  }
}

/**
 * The one number of a text; NaN where there is none, or where there are several. Thousands may be set apart by commas.
 *
 * @example numberIn("about $1,250.50 in all") // 1250.5
 */
export function numberIn(text: string): number {
  const found = text.match(/[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][+-]?\d+)?|[+-]?\.\d+/g) ?? [];
  const [only, other] = found;
  if (only === undefined || other !== undefined) return Number.NaN;
  return Number(only.replaceAll(",", ""));
}

/** Index of the class that the text names, whatever the case of its letters and the marks around it; -1: none. */
export function labelIn(text: string, classes: readonly string[]): number {
  const exact = classes.indexOf(text);
  if (exact !== -1) return exact;
  const wanted = bare(text);
  const matches = [...classes.keys()].filter((index) => bare(classes[index]) === wanted);
  return matches.length === 1 ? matches[0] : -1;
}

function trimmed(text: string): string {
  return text.trim();
}

/** Without case, and without the quotes, stars and stops that models put around a word. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^["'`*_.\s]{1,10}/, "")
    .replace(/["'`*_.!\s]{1,10}$/, "")
    .toLowerCase();
}

/** A number, text or truth value inside the reply's JSON, with or without a code fence around it. */
function valueAt(reply: string, path: readonly string[]): string | null {
  const from = reply.indexOf("{");
  const to = reply.lastIndexOf("}");
  if (from === -1 || to < from) return null;
  let value: unknown;
  try {
    value = JSON.parse(reply.slice(from, to + 1));
  } catch {
    return null;
  }
  for (const step of path) {
    if (typeof value !== "object" || value === null) return null;
    value = Object.entries(value).find(([name]) => name === step)?.[1];
  }
  if (typeof value === "string") return value.trim();
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
