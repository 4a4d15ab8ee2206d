// How a rule says what it found: the danger first, then how many and where.

import { placeOf, type Table } from "../dataset/table.ts";
import type { Level } from "../verdict/policy.ts";
import type { DataFinding, FaultyLines } from "./finding.ts";

const PLACES = 5;

export interface Draft {
  readonly rule: string;
  readonly level: Level;
  /** Complete sentences; the first one names the danger. */
  readonly message: string;
  readonly column?: string | null;
  readonly count?: number | null;
  readonly wasThere?: boolean;
  /** Rows at fault of the pull request's data. */
  readonly at?: { readonly table: Table; readonly rows: ArrayLike<number> };
}

/** A finding as it is reported: with the first place, and the lines of the first five rows where there are several. */
export function findingOf({
  rule,
  level,
  message,
  column = null,
  count: howMany = null,
  wasThere = false,
  at,
}: Draft): DataFinding {
  const first = at === undefined || at.rows.length === 0 ? null : placeOf(at.table.origin, at.rows[0]);
  return {
    rule,
    level,
    message,
    wasThere,
    column,
    file: first?.file ?? null,
    line: first === null || first.line === 0 ? null : first.line,
    count: howMany,
    lines: at === undefined || at.rows.length < 2 ? null : linesAt(at.table, at.rows, "head"),
  };
}

/** The lines of the first five rows. */
export function linesAt(table: Table, rows: ArrayLike<number>, side: FaultyLines["side"]): FaultyLines {
  const first = Array.from({ length: Math.min(PLACES, rows.length) }, (_, i) => placeOf(table.origin, rows[i]).line);
  return { side, first, hasMore: rows.length > PLACES };
}

/** What is suspicious and may be meant: it warns where a broken rule would fail. */
export function softened(level: Level): Level {
  return level === "error" ? "warn" : level;
}

/** A danger that was there before is no fault of the pull request. */
export function whenOld(level: Level, isOld: boolean): Level {
  return isOld ? softened(level) : level;
}

/** Said of what the pull request did not bring. */
export const THERE_BEFORE = "It was there before this change.";

/** "row is", "rows are". */
export function verb(value: number, one: string, many: string): string {
  return value === 1 ? one : many;
}
