// Rows with another number of fields than the header has names: refused by whoever trains, kept by whoever reviews.

import { type Problem, UserError } from "../../errors.ts";
import { count, counted } from "../numerals.ts";
import { type RowBuilder, text } from "./row-builder.ts";
import type { Misalignment } from "./table.ts";

const SHOWN = 5;

/** What a scan of rows found out about their number of fields. */
export class Ragged {
  readonly #kept: boolean;
  readonly #problems: Problem[] = [];
  #first: { readonly file: string; readonly line: number } | null = null;
  #rows = 0;
  #fewest = Number.POSITIVE_INFINITY;
  #most = 0;

  /** @param kept whether such rows count: a field too many is passed over, one too few is a missing value */
  constructor(kept: boolean) {
    this.#kept = kept;
  }

  /** Takes note of the row under construction, and fills it up where it is kept. Whether it is. */
  accept(rows: RowBuilder, fields: number, file: string, line: number): boolean {
    const width = rows.plans.length;
    this.#first ??= { file, line };
    this.#rows++;
    this.#fewest = Math.min(this.#fewest, fields);
    this.#most = Math.max(this.#most, fields);
    if (!this.#kept) {
      if (this.#problems.length < SHOWN)
        this.#problems.push({
          message: `${counted(fields, "field")}, the header has ${width}`,
          where: { file, line },
          hint: "Correct the row, or quote a text that contains the delimiter.",
        });
      return false;
    }
    for (let column = fields; column < width; column++) {
      if (rows.kinds[column] === text) rows.codes[column][rows.rowCount] = -1;
      else rows.numbers[column][rows.rowCount] = Number.NaN;
    }
    return true;
  }

  /** @param rowCount rows in all; @param names in the header. Null: every row has as many fields as there are names. */
  misalignment(rowCount: number, names: number): Misalignment | null {
    if (this.#first === null) return null;
    const everyRow = this.#rows === rowCount;
    return { ...this.#first, rows: this.#rows, everyRow, fewest: this.#fewest, most: this.#most, names };
  }

  /** @throws {UserError} where there is such a row, and none is kept */
  refuse({ rowCount, plans }: RowBuilder): void {
    if (this.#kept) return;
    const found = this.misalignment(rowCount + this.#rows, plans.length);
    if (found === null) return;
    const { file, line } = found;
    const unseen = this.#rows - this.#problems.length;
    const message = misalignmentSentence(found);
    throw new UserError("data", [
      {
        message: `${message.charAt(0).toLowerCase()}${message.slice(1, -1)}`,
        where: { file, line },
        hint: "Nothing is trained on such rows. See what stands where: metricgate review --base REF",
      },
      ...this.#problems,
      ...(unseen === 0
        ? []
        : [{ message: `${counted(unseen, "more row")} with another number of fields than the header` }]),
    ]);
  }
}

/** "Rows have 7 fields under 6 names: the values stand under the wrong names from line 2." */
export function misalignmentSentence({ rows, everyRow, fewest, most, names, line }: Misalignment): string {
  const fields = fewest === most ? counted(most, "field") : `${count(fewest)} to ${counted(most, "field")}`;
  const who = everyRow ? "Rows have" : counted(rows, "row has", "rows have");
  const whose = everyRow ? "the" : rows === 1 ? "its" : "their";
  const what = most < names ? "are missing or stand" : "stand";
  return `${who} ${fields} under ${counted(names, "name")}: ${whose} values ${what} under the wrong names from line ${line}.`;
}
