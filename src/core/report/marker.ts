// The comment's first line: which comment this is, and what the next run wants to know of this one.

import * as z from "zod";
import { once } from "../once.ts";
import type { Finding } from "../verdict/policy.ts";
import { isNumber } from "./figures.ts";
import { isCommitId } from "./links.ts";
import type { Report } from "./report.ts";

/** One push of the pull request as it was reported. */
export interface Push {
  readonly head: string;
  /** Primary metric of the candidate. */
  readonly value: number | null;
  readonly relativeChange: number | null;
  readonly finding: Finding;
}

export interface State {
  readonly key: string;
  readonly finding: Finding;
  readonly head: string | null;
  readonly base: string | null;
  readonly metric: string | null;
  readonly baseline: number | null;
  readonly candidate: number | null;
  /** Oldest first, this one last. */
  readonly pushes: readonly Push[];
}

/** Pushes that a comment remembers: the marker stays under 2 KiB. */
const REMEMBERED = 16;
const LONGEST_KEY = 200;
const OPENING = "<!-- metricgate:v1 ";
const CLOSING = " -->";

/** Earlier pushes and this one, which replaces what an earlier run said about the same commit. */
export function pushesWith(report: Report, earlier: readonly Push[]): readonly Push[] {
  const { sha } = report.head;
  if (!isCommitId(sha)) return earlier.slice(-REMEMBERED);
  const primary = report.metrics[0];
  const push: Push = {
    head: sha.slice(0, 12),
    value: rounded(primary?.candidate ?? null),
    relativeChange: rounded(primary?.relativeChange ?? null),
    finding: report.finding,
  };
  return [...earlier.filter((one) => one.head !== push.head), push].slice(-REMEMBERED);
}

/** A review of the data has a comment of its own, beside that of a check of the same name. */
export function commentKey({ name, flow }: Report): string {
  return `${flow === "review" ? "data of " : ""}${name}`.slice(0, LONGEST_KEY);
}

export function renderMarker(report: Report, earlier: readonly Push[]): string {
  const primary = report.metrics[0];
  const state: State = {
    key: commentKey(report),
    finding: report.finding,
    head: isCommitId(report.head.sha) ? report.head.sha : null,
    base: isCommitId(report.base.sha) ? report.base.sha : null,
    metric: primary?.name.slice(0, LONGEST_KEY) ?? null,
    baseline: rounded(primary?.baseline ?? null),
    candidate: rounded(primary?.candidate ?? null),
    pushes: pushesWith(report, earlier),
  };
  // Inside JSON strings only: nothing there may end the HTML comment, or be changed on its way through GitHub.
  const json = JSON.stringify(state)
    .replaceAll("--", "-\\u002d")
    .replace(/[<>&\u{7f}-\u{ffff}]/gu, unicodeEscape)
    .replace(/[\u{10000}-\u{10ffff}]/gu, (pair) => pair.split("").map(unicodeEscape).join(""));
  return `${OPENING}${json}${CLOSING}`;
}

/** Reads the marker of a comment. Anything but a well-formed marker is null: it is a memory, never evidence. */
export function parseMarker(body: string): State | null {
  if (!body.startsWith(OPENING)) return null;
  const line = (body.slice(0, 16_384).split("\n", 1)[0] ?? "").trimEnd();
  if (!line.endsWith(CLOSING)) return null;
  try {
    const parsed = stateSchema().safeParse(JSON.parse(line.slice(OPENING.length, -CLOSING.length)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

const stateSchema = once((): z.ZodType<State> => {
  const findingSchema = z.enum(["improved", "equivalent", "regressed", "inconclusive", "no-baseline", "incomparable"]);
  const number = z.number().nullable();
  const commit = z.string().max(64).nullable();
  return z.strictObject({
    key: z.string().max(LONGEST_KEY),
    finding: findingSchema,
    head: commit,
    base: commit,
    metric: z.string().max(LONGEST_KEY).nullable(),
    baseline: number,
    candidate: number,
    pushes: z
      .array(
        z.strictObject({ head: z.string().max(12), value: number, relativeChange: number, finding: findingSchema }),
      )
      .max(REMEMBERED),
  });
});

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Six digits are enough for a table of pushes, and the last ones depend on the order of the rows. */
function rounded(value: number | null): number | null {
  return isNumber(value) ? Number(value.toPrecision(6)) : null;
}
