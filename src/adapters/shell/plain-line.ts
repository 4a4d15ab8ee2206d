// A line that a command printed, for a terminal or a log: nothing in it moves the cursor, changes colours, or is a command.

import { stripVTControlCharacters } from "node:util";

/** Control sequences go; what control characters are left, and what turns text around, is shown as �. */
export function plainLine(line: string): string {
  return stripVTControlCharacters(line).replace(/(?!\t)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, "\u{FFFD}");
}
