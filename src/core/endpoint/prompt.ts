// The prompt of each row: a template in which {column} stands for the row's value, and doubled braces for braces.

import { UserError } from "../../errors.ts";
import { columnNamed, type Table, textsOf } from "../dataset/table.ts";
import { nearest } from "../spelling.ts";

/** A template taken apart: texts and columns, in turn. */
type Part = { readonly kind: "text"; readonly text: string } | { readonly kind: "column"; readonly name: string };

export interface Prompt {
  /** Columns that the template names, each once. */
  readonly columns: readonly string[];
  readonly parts: readonly Part[];
}

/**
 * Takes a template apart.
 *
 * @param columns names that may stand in braces; the target is none of them, for it would give the answer away
 * @throws {UserError} fault "config" with every unknown name and lone brace, by line
 * @example parsePrompt("A house of {area} m². Answer {{\"price\": …}}.", "p.md", ["area"], "price").columns // ["area"]
 */
export function parsePrompt(template: string, file: string, columns: readonly string[], target: string): Prompt {
  const parts: Part[] = [];
  const problems: { message: string; where: { file: string; line: number }; hint: string }[] = [];
  let text = "";
  let line = 1;
  const fault = (message: string, hint: string): void => {
    problems.push({ message, where: { file, line }, hint });
  };
  for (let at = 0; at < template.length; at++) {
    const char = template[at];
    if (char === "\n") line++;
    if ((char === "{" || char === "}") && template[at + 1] === char) {
      text += char;
      at++;
    } else if (char === "{") {
      const end = template.slice(at).search(/[}\n]/);
      const name = template.slice(at + 1, end === -1 ? undefined : at + end).trim();
      if (end === -1 || template[at + end] === "\n") {
        fault("this brace is never closed", "Close it behind a column's name, or write {{ for a brace.");
        continue;
      }
      if (name === target) {
        fault(`the target \`${name}\` stands in the prompt`, "Take it out: it would give the answer away.");
      } else if (!columns.includes(name)) {
        const guess = nearest(name, columns);
        const hint = guess === null ? "Name a feature, or write {{ and }} for braces." : `Did you mean {${guess}}?`;
        fault(`\`${name}\` is no feature of the data`, hint);
      }
      parts.push({ kind: "text", text }, { kind: "column", name });
      text = "";
      at += end;
    } else if (char === "}") fault("this brace closes nothing", "Write }} for a brace.");
    else text += char;
  }
  if (problems.length > 0) throw new UserError("config", problems);
  parts.push({ kind: "text", text });
  const names = parts.flatMap((part) => (part.kind === "column" ? [part.name] : []));
  if (names.length === 0) {
    throw new UserError("config", {
      message: "the prompt names no column, so every row would get the same question",
      where: { file },
      hint: "Write the name of a feature in braces: {area}",
    });
  }
  return { columns: [...new Set(names)], parts: parts.filter((part) => part.kind === "column" || part.text !== "") };
}

/** The prompt of each row of the table, in its order. A missing value is an empty text. */
export function renderPrompts({ parts }: Prompt, table: Table): string[] {
  const writers = parts.map((part): ((row: number) => string) => {
    if (part.kind === "text") return () => part.text;
    const column = columnNamed(table, part.name);
    if (column.type === "number") {
      return (row) => (Number.isNaN(column.values[row]) ? "" : String(column.values[row]));
    }
    const texts = textsOf(column.dictionary);
    return (row) => texts[column.codes[row]] ?? "";
  });
  return Array.from({ length: table.rowCount }, (_, row) => writers.map((write) => write(row)).join(""));
}
