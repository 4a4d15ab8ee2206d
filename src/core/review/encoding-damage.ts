// Signs that text was decoded with the wrong encoding: replacement characters, and UTF-8 read as Latin-1.

import { type Dictionary, startOf, type TextColumn, textOf } from "../dataset/table.ts";

const replacement = "\u{FFFD}";
/**
 * Two- and three-byte UTF-8 as Windows-1252 or Latin-1 shows it: a lead byte, then continuation bytes. Windows-1252 shows
 * 0x80 to 0x9F as these signs.
 */
const continuation = "[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
const mojibake = new RegExp(`[Â-ß]${continuation}|[à-ï]${continuation}{2}`, "u");

/** Bytes alone tell plain ASCII, which is most text. */
export function isDamaged(dictionary: Dictionary, code: number): boolean {
  const start = startOf(dictionary, code);
  const end = dictionary.ends[code];
  let isAscii = true;
  for (let at = start; at < end && isAscii; at++) isAscii = dictionary.bytes[at] < 128;
  if (isAscii) return false;
  const text = textOf(dictionary, code);
  return text.includes(replacement) || mojibake.test(text);
}

/** Whether the text is the old one with a question mark for each letter that is not ASCII. */
export function lostLetters(before: TextColumn, rowBefore: number, after: TextColumn, rowAfter: number): boolean {
  const [old, now] = [before.codes[rowBefore], after.codes[rowAfter]];
  if (old < 0 || now < 0) return false;
  const was = textOf(before.dictionary, old);
  const plain = was.replace(/[^\p{ASCII}]/gu, "?");
  return plain !== was && textOf(after.dictionary, now) === plain;
}
