// The one escaper for HTML and SVG: after it, a text from data is text.

import type { Sentence } from "./blocks.ts";
import { piecesOf } from "./visible.ts";

/** Text in an element or in a quoted attribute. */
export function html(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A sentence, its names set as code. */
export function sentence(text: Sentence): string {
  return piecesOf(text)
    .map((piece) => (piece.code ? `<code>${html(piece.text)}</code>` : html(piece.text)))
    .join("");
}

/** The same for an attribute, where nothing can be set as code. */
export function spoken(text: Sentence): string {
  return html(
    piecesOf(text)
      .map((piece) => piece.text)
      .join(""),
  );
}
