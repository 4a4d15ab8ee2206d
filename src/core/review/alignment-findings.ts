// Rows with more or fewer fields than the header has names: nobody knows which value belongs to which name.

import { misalignmentSentence } from "../dataset/ragged.ts";
import { softened } from "./draft.ts";
import type { DataFinding } from "./finding.ts";
import type { ReviewInput } from "./review-input.ts";

/** The data is compared as it stands, name by name from the left; this says first that the names may be wrong. */
export function alignmentFindings({ base, head, options }: ReviewInput): readonly DataFinding[] {
  const level = options.levels.schema;
  const rule = "columns/misaligned";
  const before = base?.table.misalignment ?? null;
  const now = head.table.misalignment ?? null;
  if (now !== null) {
    const since = before === null ? "" : " So it was before, too.";
    const message = `${misalignmentSentence(now)}${since}`;
    const { file, line, rows: count } = now;
    return [{ rule, level, message, wasThere: false, column: null, file, line, count, lines: null }];
  }
  if (before === null) return [];
  const was = misalignmentSentence(before).replace(/\.$/, "");
  const message = `The base's rows did not fit their header, and now they do. Before: ${was}. A value that stands under another name now counts as changed.`;
  return [
    {
      rule,
      level: softened(level),
      message,
      wasThere: false,
      column: null,
      file: null,
      line: null,
      count: before.rows,
      lines: null,
    },
  ];
}
