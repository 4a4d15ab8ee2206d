// The report as one static page: the comment's blocks, with the intervals drawn; no script, nothing loaded from elsewhere.

import type { Block, Cell, Section, Sentence, Table } from "./blocks.ts";
import { type CommentContext, sectionsOf, wholeExtent } from "./document.ts";
import { headlineOf } from "./headline.ts";
import { html, sentence } from "./html-text.ts";
import type { Icon } from "./metric-words.ts";
import { figureOfIntervals, figureOfTrend } from "./plots.ts";
import type { Report } from "./report.ts";
import { style } from "./style.ts";
import { visible } from "./visible.ts";

const alone: CommentContext = { artifactUrl: null, pushes: [], resolvedFrom: null };

export function renderHtml(report: Report): string {
  const title = `${report.name}: ${headlineOf(report).text}`.replaceAll("`", "");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html(visible(title, 300))}</title>
<style>${style}</style>
</head>
<body class="${report.outcome}">
${sectionsOf(report, alone, wholeExtent).map(renderSection).join("\n")}
</body>
</html>
`;
}

function renderSection(section: Section): string {
  const tag = section.name === "footer" ? "footer" : "section";
  return `<${tag} class="${section.name}">\n${renderBlocks(section.blocks)}\n</${tag}>`;
}

function renderBlocks(blocks: readonly Block[]): string {
  return blocks.map(renderBlock).join("\n");
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "heading": {
      const tag = block.level === 3 ? "h1" : "h2";
      return `<${tag}>${iconOf(block.icon)}${sentence(block.text)}</${tag}>`;
    }
    case "paragraph":
      return block.strong === true ? `<h3>${sentence(block.text)}</h3>` : `<p>${sentence(block.text)}</p>`;
    case "list": {
      const tag = block.ordered === true ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => `<li>${renderCell(item)}</li>`).join("")}</${tag}>`;
    }
    case "alert":
      return `<aside class="${block.level}">${renderBlocks(block.blocks)}</aside>`;
    case "commands":
      return `<pre><code>${html(block.lines.join("\n"))}</code></pre>`;
    case "details":
      // A page has the room that a comment has not.
      return `<details open><summary>${html(block.title)}</summary>\n${renderBlocks(block.blocks)}\n</details>`;
    case "footer":
      return `<p>${block.items.map((item) => item.map(renderCell).join(" ")).join(" · ")}</p>`;
    case "table":
      return renderTable(block);
    case "chart":
      return figureOfTrend(block);
    case "intervals":
      return figureOfIntervals(block.rows, block.coverage);
  }
}

function renderTable(table: Table): string {
  const head = table.columns.map(
    (column) => `<th scope="col"${numeric(column.numeric)}>${sentence(column.title)}</th>`,
  );
  const rows = table.rows.map((row) => {
    const cells = row.map((cell, index) => {
      const content = renderCell(cell);
      if (index === 0) return `<th scope="row">${content}</th>`;
      return `<td${numeric(table.columns[index].numeric)}>${content}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<div class="scroll" role="region" tabindex="0" aria-label="${html(table.label)}"><table>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>`;
}

function numeric(isNumeric: boolean): string {
  return isNumeric ? ' class="number"' : "";
}

function renderCell(cell: Sentence | Cell): string {
  if (typeof cell === "string") return sentence(cell);
  const word = sentence(cell.text);
  const text =
    cell.icon === undefined || cell.icon === null ? word : `<span class="result">${iconOf(cell.icon)}${word}</span>`;
  const strong = cell.strong === true ? `<strong>${text}</strong>` : text;
  const linked = cell.href === undefined || cell.href === null ? strong : `<a href="${html(cell.href)}">${strong}</a>`;
  return cell.after === undefined || cell.after === "" ? linked : `${linked} <small>${sentence(cell.after)}</small>`;
}

/** Drawn, because not every machine has a font with emoji. The word beside it says the same. */
function iconOf(icon: Icon | null): string {
  if (icon === null) return "";
  const [tone, path] = icons[icon];
  return `<svg class="icon ${tone}" viewBox="0 0 16 16" aria-hidden="true"><path fill-rule="evenodd" d="${path}"/></svg>`;
}

const circle = "M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0Z";
const icons: Readonly<Record<Icon, readonly [tone: string, path: string]>> = {
  "❌": ["bad", `${circle}M4.9 3.7 8 6.8l3.1-3.1 1.2 1.2L9.2 8l3.1 3.1-1.2 1.2L8 9.2l-3.1 3.1-1.2-1.2L6.8 8 3.7 4.9Z`],
  "✅": ["good", `${circle}M11.6 4.6 7 9.2 4.4 6.6 3.2 7.8 7 11.6l5.8-5.8Z`],
  "➖": ["good", `${circle}M3.5 7.1h9v1.8h-9Z`],
  "⚠️": ["doubt", "M8 .8 16 15H0ZM7.1 5.5h1.8v4.7H7.1ZM7.1 11.3h1.8v1.8H7.1Z"],
  "🆕": ["new", `${circle}M7.1 3.5h1.8v3.6h3.6v1.8H8.9v3.6H7.1V8.9H3.5V7.1h3.6Z`],
  "🛑": ["bad", "M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7ZM3.5 7.1h9v1.8h-9Z"],
};
