// predictions.csv: what both models say about each holdout row, for people who want to look closer.

import { UserError } from "../../errors.ts";
import { readCsv } from "../dataset/csv.ts";
import { type Column, columnOf, type Table, textOf } from "../dataset/table.ts";
import type { Predicted } from "../metrics/predicted.ts";
import type { Holdout } from "./holdout.ts";
import { classTexts } from "./target.ts";

const CANDIDATE = "candidate";

export interface PredictedValues {
  readonly candidate: Predicted;
  readonly baseline: Predicted | null;
  /** Of further trainings. */
  readonly repeats: Readonly<Record<"baseline" | "candidate", readonly Predicted[]>>;
}

/**
 * One line per holdout row: file, line, the key columns, the target, and each model's prediction; those of further
 * trainings after it. Missing values are empty.
 */
export function renderPredictions(
  holdout: Holdout,
  names: { readonly key: readonly string[]; readonly target: string },
  predicted: PredictedValues,
): string {
  const { table, actual } = holdout;
  const keys = names.key.map((name) => columnOf(table, name)).filter((column) => column !== undefined);
  const cells = keys.map(cellReader);
  const header = ["file", "line", ...keys.map((column) => column.name), names.target, "baseline", CANDIDATE];
  const again = (["baseline", "candidate"] as const).flatMap((side) =>
    predicted.repeats[side].map((one, index) => ({ name: `${side} ${index + 2}`, read: predictionReader(one) })),
  );
  header.push(...again.map(({ name }) => name));
  const lines = [header.map(quoted).join(",")];
  const [baseline, candidate] = [predicted.baseline, predicted.candidate].map(predictionReader);
  let file = 0;
  for (let row = 0; row < table.rowCount; row++) {
    while (file + 1 < table.origin.firstRows.length && row >= table.origin.firstRows[file + 1]) file++;
    lines.push(
      [
        quoted(table.origin.files[file] ?? ""),
        String(table.origin.lines[row]),
        ...cells.map((cell) => cell(row)),
        numeral(actual[row]),
        baseline(row),
        candidate(row),
        ...again.map(({ read }) => read(row)),
      ].join(","),
    );
  }
  return `${lines.join("\n")}\n`;
}

/**
 * The candidate's predictions in a file that `renderPredictions` wrote for the same holdout; of classes the labels.
 *
 * @returns null where the file is not of these rows, or cannot be read
 */
export async function storedPredictions(
  csv: Uint8Array,
  holdout: Pick<Holdout, "table" | "classes">,
): Promise<Predicted | null> {
  const source = { path: "predictions.csv", open: () => bytesOf(csv) };
  const { classes } = holdout;
  const keys = classes === null ? [] : [CANDIDATE];
  let table: Table;
  try {
    table = await readCsv([source], { delimiter: ",", missingTexts: null, columns: [CANDIDATE], keys });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
  const column = columnOf(table, CANDIDATE);
  if (column === undefined || table.rowCount !== holdout.table.rowCount) return null;
  if (classes === null) return column.type === "number" ? { kind: "numbers", values: column.values } : null;
  const place = new Map(classes.map((name, index) => [harmless(name), index]));
  const label = classTexts(column);
  const labels = Int32Array.from({ length: table.rowCount }, (_, row) => place.get(label(row) ?? "") ?? -1);
  return { kind: "classes", classes, labels, probabilities: null };
}

async function* bytesOf(csv: Uint8Array): AsyncGenerator<Uint8Array> {
  yield csv;
}

function predictionReader(predicted: Predicted | null): (row: number) => string {
  if (predicted === null) return () => "";
  if (predicted.kind === "numbers") return (row) => numeral(predicted.values[row]);
  const classes = predicted.classes.map(quoted);
  return (row) => classes[predicted.labels[row]] ?? "";
}

function cellReader(column: Column): (row: number) => string {
  if (column.type === "number") return (row) => numeral(column.values[row]);
  return (row) => (column.codes[row] < 0 ? "" : quoted(textOf(column.dictionary, column.codes[row])));
}

function numeral(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? "" : String(value);
}

/** Spreadsheets run a cell that begins like a formula; an apostrophe keeps it a text (OWASP, CSV Injection). */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return `"${harmless(text).replaceAll('"', '""')}"`;
}
