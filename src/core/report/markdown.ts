// The report in GitHub's Markdown: the sticky comment, and the same for the job summary.

import type { Block, Cell, Section, Sentence, Table } from "./blocks.ts";
import { mermaid } from "./chart.ts";
import { type CommentContext, commentExtent, sectionsOf, shortened, wholeExtent } from "./document.ts";
import { prose } from "./escape.ts";
import { COMMENT_BYTES, fit, SUMMARY_BYTES, utf8Length } from "./fit.ts";
import { renderMarker } from "./marker.ts";
import type { Report } from "./report.ts";

/** The comment, marker first; at most 60,000 UTF-8 bytes. Depends on its arguments alone. */
export function renderComment(report: Report, context: CommentContext): string {
  const marker = `${renderMarker(report, context.pushes)}\n`;
  const sections = sectionsOf(report, context, commentExtent).map(renderSection);
  const text = fit(sections, COMMENT_BYTES - utf8Length(marker), (lost) =>
    renderNote(lost, "the job summary has all of it"),
  );
  if (text === null) throw new Error("the verdict, the metrics and the footer alone exceed the comment's budget");
  return `${marker}${text}`;
}

/** The same content for the job summary: nothing shortened below 900 KiB. */
export function renderSummary(report: Report, context: CommentContext): string {
  for (const extent of [wholeExtent, commentExtent]) {
    const text = fit(sectionsOf(report, context, extent).map(renderSection), SUMMARY_BYTES, (lost) =>
      renderNote(lost, "`result.json` has all of it"),
    );
    if (text !== null) return text;
  }
  throw new Error("the verdict, the metrics and the footer alone exceed the summary's budget");
}

function renderNote(lost: number, where: string): string {
  return prose(shortened(lost, where));
}

function renderSection(section: Section): { name: Section["name"]; text: string } {
  return { name: section.name, text: renderBlocks(section.blocks) };
}

function renderBlocks(blocks: readonly Block[]): string {
  return blocks
    .map(renderBlock)
    .filter((text) => text !== "")
    .join("\n\n");
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${withIcon(block.icon, prose(block.text))}`;
    case "paragraph":
      return block.strong === true ? `**${prose(block.text)}**` : prose(block.text);
    case "list":
      return block.items
        .map((item, index) => `${block.ordered === true ? `${index + 1}.` : "-"} ${renderCell(item)}`)
        .join("\n");
    case "alert":
      return [`[!${block.level.toUpperCase()}]`, renderBlocks(block.blocks)]
        .join("\n")
        .split("\n")
        .map((line) => (line === "" ? ">" : `> ${line}`))
        .join("\n");
    case "commands":
      return `\`\`\`sh\n${block.lines.join("\n")}\n\`\`\``;
    case "details":
      // Blank lines around the content: without them GitHub takes it for HTML.
      return `<details${block.open ? " open" : ""}>\n<summary>${block.title}</summary>\n\n${renderBlocks(block.blocks)}\n\n</details>`;
    case "footer":
      return `<sub>${block.items.map((item) => item.map(renderCell).join(" ")).join(" · ")}</sub>`;
    case "table":
      return renderTable(block);
    case "chart":
      return `\`\`\`mermaid\n${mermaid(block)}\n\`\`\``;
    case "intervals":
      return "";
  }
}

function renderTable(table: Table): string {
  return [
    tableLine(table.columns.map((column) => prose(column.title))),
    `|${table.columns.map((column) => (column.numeric ? "--:" : ":--")).join("|")}|`,
    ...table.rows.map((row) => tableLine(row.map(renderCell))),
  ].join("\n");
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function renderCell(cell: Sentence | Cell): string {
  if (typeof cell === "string") return prose(cell);
  const text = withIcon(cell.icon ?? null, prose(cell.text));
  const strong = cell.strong === true ? `**${text}**` : text;
  const linked = cell.href === undefined || cell.href === null ? strong : `[${strong}](${cell.href})`;
  return cell.after === undefined || cell.after === "" ? linked : `${linked} ${prose(cell.after)}`;
}

function withIcon(icon: string | null, text: string): string {
  return icon === null ? text : `${icon} ${text}`;
}
