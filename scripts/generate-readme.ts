// Fills README.md's generated parts: the tables of action.yml's inputs and outputs, and the comment of a fixture.

import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";

const root = resolve(import.meta.dirname, "..");

interface Entry {
  readonly description: string;
  readonly default?: string;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, Entry>>;
  readonly outputs: Readonly<Record<string, Entry>>;
}

/** README.md as it must read; a test holds the file to it. */
export function generatedReadme(): string {
  const action = parse(readFileSync(resolve(root, "action.yml"), "utf8")) as ActionFile;
  const comment = readFileSync(resolve(root, "fixtures/regressed/expected/comment.md"), "utf8");
  const parts = { inputs: inputTable(action), outputs: outputTable(action), comment: excerpt(comment) };
  let text = readFileSync(resolve(root, "README.md"), "utf8");
  for (const [name, content] of Object.entries(parts)) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [before, rest] = [text.slice(0, text.indexOf(open)), text.slice(text.indexOf(close))];
    text = `${before}${open}\n${content}\n${rest}`;
  }
  return text;
}

function inputTable({ inputs }: ActionFile): string {
  const rows = Object.entries(inputs).map(
    ([name, { description, default: value }]) =>
      `| \`${name}\` | ${description} | ${value === undefined ? "" : `\`${value}\``} |`,
  );
  return ["| Input | | Default |", "|:--|:--|:--|", ...rows].join("\n");
}

function outputTable({ outputs }: ActionFile): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`);
  return ["| Output | |", "|:--|:--|", ...rows].join("\n");
}

/** Heading, sentence and table, as a quotation, in which GitHub shows no alert; the marker and the details stay away. */
function excerpt(comment: string): string {
  const visible = comment.split("\n").slice(1).join("\n");
  const end = visible.indexOf("<details");
  return visible
    .slice(0, end < 0 ? undefined : end)
    .trim()
    .split("\n")
    .map((line) =>
      line.replace(/^> \[!([A-Z])([A-Z]+)\]$/, (_, first, rest) => `> **${first}${rest.toLowerCase()}**\n> >`),
    )
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
}

if (import.meta.main) writeFileSync(resolve(root, "README.md"), generatedReadme());
