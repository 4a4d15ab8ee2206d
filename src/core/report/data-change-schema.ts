// The shape of a report's part about the data, held strictly.

import * as z from "zod";
import { rewriteKinds } from "../review/rewrite.ts";
import { beforeAndAfter, level, list, name, numbersByName, rowCount, sentence, share, wide } from "./bounded.ts";

export function dataChangeSchema() {
  const comparison = z.enum(["base-head", "train-holdout"]);
  const driftTest = z.strictObject({
    p: share,
    adjustedP: share,
    effect: z.number().nonnegative(),
    floor: z.number().positive(),
    drifted: z.boolean(),
  });
  const driftRow = z.strictObject({
    comparison,
    column: name,
    kind: z.enum(["number", "category"]),
    values: driftTest,
    missing: driftTest.nullable(),
    rows: beforeAndAfter(rowCount),
    missingShare: beforeAndAfter(share),
    medians: beforeAndAfter(z.number()).nullable(),
    populationStability: z.number(),
    jensenShannon: z.number(),
    approximate: z.boolean(),
  });
  const rowCounts = { added: rowCount, removed: rowCount, changed: rowCount, unchanged: rowCount };

  return z.strictObject({
    changed: z.boolean(),
    files: z.strictObject({ added: list(name), removed: list(name), changed: list(name) }),
    rows: z.strictObject(rowCounts).nullable(),
    parts: list(z.strictObject({ part: z.enum(["train", "holdout"]), rows: rowCount, ...rowCounts })),
    rewrites: list(
      z.strictObject({
        what: z.enum(rewriteKinds),
        column: name.nullable(),
        from: name.nullable(),
        to: name.nullable(),
        cells: rowCount.nullable(),
      }),
    ),
    lines: z.strictObject({ all: rowCount, touched: rowCount }).nullable(),
    rounded: list(z.strictObject({ column: name, cells: rowCount, largest: z.number().nonnegative() })),
    roundedRows: rowCount,
    columns: z.strictObject({
      added: list(name),
      removed: list(name),
      renamed: list(z.strictObject({ from: name, to: name })),
      reordered: z.boolean(),
      typeChanged: list(z.strictObject({ column: name, from: name, to: name })),
      cellsChanged: numbersByName.nullable(),
    }),
    findings: list(
      z.strictObject({
        rule: name,
        level,
        message: sentence,
        wasThere: z.boolean(),
        column: name.nullable(),
        file: name.nullable(),
        line: z.int().positive().nullable(),
        count: rowCount.nullable(),
        lines: z
          .strictObject({ side: z.enum(["head", "base"]), first: list(z.int().positive()), hasMore: z.boolean() })
          .nullable(),
      }),
    ),
    drift: z
      .strictObject({ rows: wide(driftRow), untested: wide(z.strictObject({ comparison, column: name })) })
      .nullable(),
    segments: list(
      z.strictObject({
        of: z.enum(["changed", "added", "removed"]),
        column: name,
        value: sentence.nullable(),
        share,
        shareOfOthers: share,
        slice: name.nullable(),
      }),
    ),
    proposedKey: list(name),
  });
}
