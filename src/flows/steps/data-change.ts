// What changed in the data between base and head, as far as a check sees it: columns and their types.

import type { Config } from "../../core/config/config.ts";
import type { MeasuredSide } from "../../core/evaluation/measured-side.ts";
import { count, counted } from "../../core/numerals.ts";
import type { DataChange } from "../../core/report/report.ts";
import { type FileChanges, noFileChanges } from "../../core/review/file-changes.ts";
import type { DataFinding } from "../../core/review/finding.ts";
import { notWritten } from "../../core/review/written.ts";
import type { Measured } from "./measured.ts";
import { reviewedData } from "./review-data.ts";

/** @param worse names of the slices that got worse */
export async function dataChange(
  measured: Measured,
  rules: Config,
  files: FileChanges,
  worse: readonly string[],
): Promise<DataChange> {
  const changed = measured.dataChanged;
  const findings = findingsOf(measured.head, measured.base, rules.review.showValues);
  if (measured.base === null) return { ...unchangedData(findings), changed, files };
  const reviewed = await measured.reading.review;
  if (reviewed !== null) return reviewedData(reviewed, files, rules, worse);
  const before = measured.base.columns;
  const after = measured.head.columns;
  const typeBefore = new Map(before.map(({ name, type }) => [name, type]));
  const namesAfter = new Set(after.map(({ name }) => name));
  return {
    changed,
    files,
    rows: null,
    parts: [],
    ...notWritten,
    columns: {
      ...NO_COLUMNS,
      added: after.map(({ name }) => name).filter((name) => !typeBefore.has(name)),
      removed: before.map(({ name }) => name).filter((name) => !namesAfter.has(name)),
      typeChanged: after.flatMap(({ name, type }) => {
        const from = typeBefore.get(name) ?? null;
        return from === null || type === null || from === type ? [] : [{ column: name, from, to: type }];
      }),
    },
    findings,
    ...NOT_COMPARED,
  };
}

export function unchangedData(findings: readonly DataFinding[]): DataChange {
  return {
    changed: false,
    files: noFileChanges,
    rows: null,
    parts: [],
    columns: NO_COLUMNS,
    findings,
    ...NOT_COMPARED,
    ...notWritten,
  };
}

const NOT_COMPARED = { drift: null, segments: [], proposedKey: [] } as const;

const NO_COLUMNS = {
  added: [],
  removed: [],
  renamed: [],
  reordered: false,
  typeChanged: [],
  cellsChanged: null,
} as const;

/** A number column that turned into text: the reader wants the first line at fault. */
function findingsOf(head: MeasuredSide, base: MeasuredSide | null, showValues: boolean): readonly DataFinding[] {
  const wasNumber = new Set(base?.columns.filter(({ type }) => type === "number").map(({ name }) => name));
  return head.columns.flatMap(({ name, strays }) => {
    if (strays === null || !wasNumber.has(name)) return [];
    const are = strays.rows === 1 ? "is no longer a number" : "are no longer numbers";
    const first = showValues ? `\`${strays.first.text}\` in line` : "in line";
    const message = `${counted(strays.rows, "value")} of \`${name}\` ${are}; the first is ${first} ${count(strays.first.line)}.`;
    return [
      {
        rule: "schema/type-changed",
        level: "warn",
        message,
        wasThere: false,
        column: name,
        file: strays.first.file,
        line: strays.first.line,
        count: strays.rows,
        lines: null,
      },
    ];
  });
}
