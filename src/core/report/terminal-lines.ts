// Text as a terminal shows it: harmless, and folded at its width.

import { LONGEST_SENTENCE, visible } from "./visible.ts";

/** Control characters in data must not reach the terminal: they could rewrite what is shown. */
export function plainText(text: string): string {
  return visible(text, LONGEST_SENTENCE * 4);
}

/** Columns that a text takes. */
export function widthOf(text: string): number {
  return Array.from(text).length;
}

/** Folds at spaces, but not between a number and its percent sign; a continued line starts under the text of the first. */
export function foldedLines(text: string, width: number, bullet: string): readonly string[] {
  const room = Math.max(40, width) - bullet.length;
  const lines: string[] = [];
  let line = "";
  for (const word of plainText(text).split(/ (?!%)/)) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(line);
  return lines.map((one, index) => `${index === 0 ? bullet : " ".repeat(bullet.length)}${one}`);
}
