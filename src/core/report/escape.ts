// The one escaper for Markdown: after it, a text from data can neither leave its place nor mean anything to GitHub.

import { LONGEST_NAME, piecesOf, visible } from "./visible.ts";

/** A name as a code span, in which GitHub sees no mention, link or reference. Safe in a table cell. */
export function cell(name: string): string {
  const shown = visible(name, LONGEST_NAME).replaceAll("|", "¦").replaceAll("\\", "⧵");
  if (shown === "") return "`(empty)`";
  const longestRun = Math.max(0, ...Array.from(shown.matchAll(/`+/g), (run) => run[0].length));
  const fence = "`".repeat(longestRun + 1);
  const padding = longestRun === 0 ? "" : " ";
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/**
 * A sentence whose names stand between backticks. Names become code spans. Of the words around them only plain ones
 * stay as they are; any other word becomes a code span too: an entity or a backslash would not stop a mention, because
 * GitHub looks for mentions after it has undone both.
 */
export function prose(sentence: string): string {
  const out: { code: boolean; text: string }[] = [];
  for (const piece of piecesOf(sentence)) {
    if (piece.code) out.push({ code: true, text: cell(piece.text) });
    else {
      for (const word of piece.text.split(/( )/).filter((part) => part !== "")) {
        const isFirst = out.length === 0;
        if (word === " " || (isHarmless(word) && !(isFirst && opensBlock.test(word)))) {
          out.push({ code: false, text: word });
          continue;
        }
        // The stop of a sentence that ends in a commit id is the sentence's.
        const stop = /[.,;]$/.exec(word)?.[0] ?? "";
        const inner = word.slice(0, word.length - stop.length);
        if (stop === "" || isHarmless(inner)) out.push({ code: true, text: cell(word) });
        else out.push({ code: true, text: cell(inner) }, { code: false, text: stop });
      }
    }
  }
  // Two code spans side by side would share their backticks.
  return out
    .map((part, index) => (index > 0 && part.code && out[index - 1].code ? ` ${part.text}` : part.text))
    .join("");
}

function isHarmless(word: string): boolean {
  return plain.test(word) && !means.test(word);
}

/** Letters, digits and the punctuation that Markdown leaves alone; a colon only at the end (no `:emoji:`, no scheme). */
const plain = /^[\p{L}\p{M}\p{N}.,;%()'"?!+\-/=…·→–—×−±≤≥“”‘’]*:?$/u;
/** What GitHub links by itself: web addresses, references, and commit ids. */
const means = /www\.|\b(?:gh|ghsa|cve)-|\b(?=\d*[a-f])[0-9a-f]{7,64}\b/i;
/** A list or a line, when it comes first. */
const opensBlock = /^(?:[-+=]+|\d+[.)])$/;
