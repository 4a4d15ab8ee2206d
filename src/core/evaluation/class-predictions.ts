// Predicted classes in a file that the user's code wrote: labels, probabilities, or both, checked to the last cell.

import { type Fault, UserError } from "../../errors.ts";
import { type Column, columnOf, placeOf, type Table } from "../dataset/table.ts";
import { classNamed, otherTruth } from "../metrics/class-name.ts";
import type { Predicted } from "../metrics/predicted.ts";
import { count, counted } from "../numerals.ts";
import { nearest } from "../spelling.ts";
import { classTexts } from "./target.ts";

/** Column of labels, and what the columns of probabilities begin with. */
export const PREDICTION = "prediction";
const PROBABILITY = "proba_";

/** How far from 1 a row's probabilities may sum: people round to two or three decimals. */
const SUM_TOLERANCE = 0.01;

type Classes = Extract<Predicted, { readonly kind: "classes" }>;

export function isProbability(column: string): boolean {
  return column.startsWith(PROBABILITY);
}

/**
 * Labels and probabilities of the wanted rows. Without labels the likeliest class is the label, the first of equals.
 *
 * @param rows the file's row for each holdout row
 * @param classes all classes of the data's target
 * @throws {UserError} for a label that is no class, and for probabilities that are none, by file and line
 */
export function classPredictions(table: Table, rows: Uint32Array, classes: readonly string[], fault: Fault): Classes {
  const probabilities = probabilitiesOf(table, rows, classes, fault);
  const labels = columnOf(table, PREDICTION);
  if (labels !== undefined) {
    return { kind: "classes", classes, labels: labelsOf(table, labels, rows, classes, fault), probabilities };
  }
  if (probabilities === null) throw new Error("neither labels nor probabilities were read");
  const likeliest = Int32Array.from(rows, (_, i) => {
    let best = 0;
    for (let k = 1; k < classes.length; k++) if (probabilities[k][i] > probabilities[best][i]) best = k;
    return best;
  });
  return { kind: "classes", classes, labels: likeliest, probabilities };
}

function labelsOf(
  table: Table,
  column: Column,
  rows: Uint32Array,
  classes: readonly string[],
  fault: Fault,
): Int32Array {
  const text = classTexts(column);
  const place = new Map<string | null, number>([[null, -1]]);
  const labels = Int32Array.from(rows, (row) => {
    const name = text(row);
    const known = place.get(name);
    if (known !== undefined) return known;
    const index = classNamed(classes, name ?? "");
    place.set(name, index);
    return index;
  });
  const first = labels.indexOf(-1);
  if (first === -1) return labels;
  const found = text(rows[first]);
  const others = labels.filter((label) => label === -1).length - 1;
  const more = others === 0 ? "" : `, and so for ${counted(others, "more row")}`;
  const is = found === null ? "is missing" : `is \`${found.slice(0, 60)}\`, which is no class of the target`;
  const close = found === null ? null : (otherTruth(classes, found) ?? nearest(found, classes));
  const shown = classes.slice(0, 10).map((name) => `\`${name}\``);
  throw new UserError(fault, {
    message: `the prediction in row ${count(rows[first] + 1)} ${is}${more}`,
    where: placeOf(table.origin, rows[first]),
    hint:
      close === null
        ? `The classes are ${shown.join(", ")}${classes.length > shown.length ? ", …" : ""}.`
        : `Write \`${close}\` for it, as the data does: True is true, and 1.0 is 1, but all else is compared letter by letter.`,
  });
}

/** One list per class, in the order of the classes; null where the file has no probabilities. */
function probabilitiesOf(
  table: Table,
  rows: Uint32Array,
  classes: readonly string[],
  fault: Fault,
): readonly Float64Array[] | null {
  const given = table.columns.filter(({ name }) => isProbability(name));
  if (given.length === 0) return null;
  const file = table.origin.files[0] ?? "";
  const classOf = ({ name }: Column): number => classNamed(classes, name.slice(PROBABILITY.length));
  const strange = given.find((column) => classOf(column) === -1);
  if (strange !== undefined) {
    const other = otherTruth(classes, strange.name.slice(PROBABILITY.length));
    const meant = other === null ? "" : `Name it \`${PROBABILITY}${other}\`, as the data does. `;
    throw new UserError(fault, {
      message: `\`${strange.name}\` is of no class of the target`,
      where: { file, line: 1 },
      hint: `${meant}The classes are ${classes
        .slice(0, 10)
        .map((name) => `\`${name}\``)
        .join(", ")}${classes.length > 10 ? ", …" : ""}.`,
    });
  }
  const twice = given.find((column, index) => given.findIndex((one) => classOf(one) === classOf(column)) < index);
  if (twice !== undefined) {
    const first = given.find((one) => classOf(one) === classOf(twice))?.name ?? "";
    throw new UserError(fault, {
      message: `\`${first}\` and \`${twice.name}\` are of the same class`,
      where: { file, line: 1 },
      hint: "Write one probability for each class.",
    });
  }
  const columns = classes.map((_, index) => given.find((column) => classOf(column) === index) ?? null);
  const lacking = classes.filter((_, k) => columns[k] === null);
  // Of two classes one probability says both.
  const isHalf = classes.length === 2 && lacking.length === 1;
  if (lacking.length > 0 && !isHalf) {
    throw new UserError(fault, {
      message: `there is no column \`${PROBABILITY}${lacking[0]}\`${lacking.length === 1 ? "" : `, and none for ${counted(lacking.length - 1, "more class", "more classes")}`}`,
      where: { file, line: 1 },
      hint: "Write the probability of each class, or only the column `prediction`.",
    });
  }
  const values = columns.map((column) => (column === null ? null : probabilitiesIn(table, column, rows, fault)));
  const complete = values.map((own, k) => own ?? (values[1 - k] ?? new Float64Array(rows.length)).map((p) => 1 - p));
  requireSums(table, rows, complete, fault);
  return complete;
}

function probabilitiesIn(table: Table, column: Column, rows: Uint32Array, fault: Fault): Float64Array {
  const text = classTexts(column);
  const values = column.type === "number" ? Float64Array.from(rows, (row) => column.values[row]) : null;
  const first = values === null ? 0 : values.findIndex((value) => !(value >= 0 && value <= 1));
  if (values !== null && first === -1) return values;
  const at =
    values === null
      ? Math.max(
          0,
          rows.findIndex((row) => Number.isNaN(Number(text(row) ?? "x"))),
        )
      : first;
  const found = text(rows[at]);
  const is = found === null ? "is missing" : `is \`${found.slice(0, 60)}\`, outside 0 to 1`;
  throw new UserError(fault, {
    message: `\`${column.name}\` in row ${count(rows[at] + 1)} ${is}`,
    where: placeOf(table.origin, rows[at]),
    hint: "A probability is a number from 0 to 1.",
  });
}

function requireSums(table: Table, rows: Uint32Array, values: readonly Float64Array[], fault: Fault): void {
  for (let i = 0; i < rows.length; i++) {
    const sum = values.reduce((total, ofClass) => total + ofClass[i], 0);
    if (Math.abs(sum - 1) <= SUM_TOLERANCE) continue;
    throw new UserError(fault, {
      message: `the probabilities in row ${count(rows[i] + 1)} sum to ${Number(sum.toPrecision(4))}, not to 1`,
      where: placeOf(table.origin, rows[i]),
      hint: "Write the probability of every class, of models that normalise them.",
    });
  }
}
