// A thing to look at in the data: which rule found it, how grave it is, and where.

import type { Level } from "../verdict/policy.ts";

export interface DataFinding {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  /** Whether the base has it too, so that it is no news. */
  readonly wasThere: boolean;
  readonly column: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly count: number | null;
  /** Where else to look; null where `line` or the message says all. */
  readonly lines: FaultyLines | null;
}

/** The first few lines at fault, of the pull request's data or of the base's. */
export interface FaultyLines {
  readonly side: "head" | "base";
  readonly first: readonly number[];
  readonly hasMore: boolean;
}

/**
 * The message with its lines, for where the reader looks them up; elsewhere the message is enough.
 *
 * @example inFull({ message: "2 values are new.", lines: { side: "head", first: [3, 15], hasMore: true } })
 *   // "2 values are new. Lines 3, 15 and more."
 */
export function inFull({ message, lines }: Pick<DataFinding, "message" | "lines">): string {
  if (lines === null) return message;
  const { side, first, hasMore } = lines;
  // Without thousands separators: "1,904, 2,001" reads as four lines.
  const which = `${first.length === 1 && !hasMore ? "Line" : "Lines"} ${first.join(", ")}${hasMore ? " and more" : ""}`;
  return `${message} ${which}${side === "base" ? " of the base version" : ""}.`;
}

/** The key of `data-review` that sets a rule's level. */
export function levelKeyOf(rule: string): string {
  if (rule === "rows/removed") return "removed-rows";
  const [family] = rule.split("/");
  return family === "leakage" || family === "drift" ? family : "schema";
}
