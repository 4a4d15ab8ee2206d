// predictions.csv: what both models say about each holdout row, for people who want to look closer.

import { type Column, columnOf, textOf } from "../dataset/table.ts";
import type { Predicted } from "../metrics/predicted.ts";
import type { Holdout } from "./training.ts";

export interface PredictedValues {
  readonly candidate: Predicted;
  readonly baseline: Predicted | null;
}

/** One line per holdout row: file, line, the key columns, the target, and each model's prediction. Missing values are empty. */
export function renderPredictions(
  holdout: Holdout,
  names: { readonly key: readonly string[]; readonly target: string },
  predicted: PredictedValues,
): string {
  const { table, actual } = holdout;
  const keys = names.key.map((name) => columnOf(table, name)).filter((column) => column !== undefined);
  const cells = keys.map(cellReader);
  const header = ["file", "line", ...keys.map((column) => column.name), names.target, "baseline", "candidate"];
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
      ].join(","),
    );
  }
  return `${lines.join("\n")}\n`;
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
function quoted(text: string): string {
  const harmless = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
