// What the reader of the report must know about values that the train rows lack.

import { counted, decimal } from "../numerals.ts";
import type { FeatureEncoding, Predictions } from "./model.ts";

/** One sentence per feature with missing values in the train rows. */
export function imputationNotes(
  encodings: readonly FeatureEncoding[],
  imputed: Predictions["imputed"],
  rows: number,
): string[] {
  return imputed.flatMap(({ column, rows: missing }) => {
    const encoding = encodings.find(({ name }) => name === column);
    if (encoding === undefined) return [];
    if (missing === rows) return [`\`${column}\` has no value in any train row; it counts for nothing.`];
    const standIn =
      encoding.type === "number"
        ? `their mean ${decimal(encoding.mean)}`
        : `the most frequent text \`${encoding.reference}\``;
    return [`\`${column}\` is missing in ${missing} of ${counted(rows, "train row")}; ${standIn} stands in.`];
  });
}
