// Puts into words where a config departs from its schema.

import type * as z from "zod";
import { nearest } from "../spelling.ts";
import { type Flaw, missingFlaw, pathInWords, valueAt } from "./flaw.ts";
import { isLaterKey } from "./later.ts";
import { expectationAt, isTextAt, keysAt, wordsAt } from "./schema-path.ts";
import type { Path } from "./yaml-file.ts";

type Issue = z.core.$ZodIssue;

const LONGEST_SHOWN = 60;
const schemaHint = "`metricgate schema` prints all that a config can say.";
const laterHint = "Remove it for now; a rule that this version would ignore is refused.";

/** The maps that a key may have slipped out of. */
const maps: readonly Path[] = [[], ["data"], ["data", "holdout"], ["model"], ["metrics"], ["policy"]];

export function shapeFlaws(file: unknown, issues: readonly Issue[]): readonly Flaw[] {
  const flaws = issues
    .flatMap((issue) => located(issue, []))
    .flatMap(({ issue, path }) =>
      issue.code === "unrecognized_keys" ? issue.keys.map((key) => unknownKey(path, key)) : [wrongValue(file, path)],
    );
  // A value can fail several of its checks; its one sentence covers them all.
  return [...new Map(flaws.map((flaw) => [`${pathInWords(flaw.path)} ${flaw.message}`, flaw])).values()];
}

/** A union's issue as those of the alternative that the value was meant to be, where its kind (text, list, map) tells. */
function located(issue: Issue, base: Path): readonly { readonly issue: Issue; readonly path: Path }[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  if (issue.code !== "invalid_union") return [{ issue, path }];
  const isOfOtherKind = (inner: Issue): boolean =>
    inner.path.length === 0 && (inner.code === "invalid_type" || inner.code === "invalid_value");
  const meant = issue.errors.find((alternative) => !alternative.some(isOfOtherKind));
  return meant === undefined ? [{ issue, path }] : meant.flatMap((inner) => located(inner, path));
}

function unknownKey(map: Path, key: string): Flaw {
  const path = [...map, key];
  const name = cut(pathInWords(path));
  if (isLaterKey(map, key)) {
    return { path, part: "key", message: `\`${name}\` is not supported yet`, hint: laterHint, meant: null };
  }
  const known = keysAt(map);
  const home = maps.find((other) => keysAt(other).includes(key));
  const meant = home === undefined ? nearest(key, known) : null;
  const isAddress = map.at(-1) === "endpoint" && /^(base-?)?(url|address|key|api-?key)$/i.test(key);
  const hint = isAddress
    ? "Address and key come from `endpoint-url` and `endpoint-key` of the workflow, never from the repository."
    : home !== undefined
      ? `\`${key}\` stands ${home.length === 0 ? "at the top level" : `under \`${pathInWords(home)}\``}.`
      : meant !== null
        ? `Did you mean \`${meant}\`?`
        : `Known here: ${known.join(", ")}.`;
  return { path, part: "key", message: `unknown key \`${name}\``, hint, meant };
}

function wrongValue(file: unknown, path: Path): Flaw {
  const value = valueAt(file, path);
  const is = expectationAt(path);
  if (value === undefined) return missingFlaw(path, is);
  const name = path.length === 0 ? "a config" : `\`${pathInWords(path)}\``;
  const text = typeof value === "string" && is === cut(value) ? `the text ${JSON.stringify(value)}` : found(value);
  // A whole number where a share is wanted lacks its percent sign.
  const isShare = typeof value === "number" && value > 1 && value <= 100 && is.includes("percentage");
  const hint = isShare ? `Write ${value}% for ${value} percent.` : valueHint(path, value);
  return { path, part: "value", message: `${name} is ${is}; found ${text}`, hint };
}

function valueHint(path: Path, value: unknown): string {
  if (value === null) return "Give it a value, or remove the key.";
  const meant = typeof value === "string" ? nearest(value, wordsAt(path)) : null;
  if (meant !== null) return `Did you mean \`${meant}\`?`;
  const isBare = typeof value === "number" || typeof value === "boolean";
  return isBare && isTextAt(path) ? "Put it in quotes to make it a text." : schemaHint;
}

function found(value: unknown): string {
  if (value === null) return "nothing";
  if (value === "") return "an empty text";
  if (typeof value === "string") return `\`${cut(value)}\``;
  if (typeof value === "number" || typeof value === "boolean") return `\`${value}\``;
  if (!Array.isArray(value)) return "a map";
  return value.length === 0 ? "an empty list" : "a list";
}

/** On one line, and short. */
function cut(text: string): string {
  const line = text.replaceAll(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1));
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}
