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
}

/** The key of `data-review` that sets a rule's level. */
export function levelKeyOf(rule: string): string {
  if (rule === "rows/removed") return "removed-rows";
  const [family] = rule.split("/");
  return family === "leakage" || family === "drift" ? family : "schema";
}
