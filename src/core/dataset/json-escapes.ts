// The escapes in a JSON text: which there are, and the UTF-8 that they stand for.

const backslash = 92;
const zero = 48;
const lowerU = 117;

/** For each byte that may follow a backslash, but u, the byte meant; 0 for none. */
const meant = new Uint8Array(256);
for (const [letter, byte] of ['""', "\\\\", "//", "b\b", "f\f", "n\n", "r\r", "t\t"])
  meant[letter.charCodeAt(0)] = byte.charCodeAt(0);

/** What is wrong with an escape, and where. */
export interface EscapeFault {
  at: number;
  fault: string;
}

/** The last byte of the escape whose backslash is bytes[at]; -1 when there is no such escape. */
export function escapeEnd(bytes: Uint8Array, at: number, wrong: EscapeFault): number {
  if (bytes[at + 1] !== lowerU) {
    if (meant[bytes[at + 1]] !== 0) return at + 1;
    wrong.at = at + 1;
    wrong.fault = "no such escape: a backslash is written \\\\";
    return -1;
  }
  for (let digit = at + 2; digit < at + 6; digit++)
    if (hexValue(bytes[digit]) < 0) {
      wrong.at = digit;
      wrong.fault = "\\u needs four hexadecimal digits";
      return -1;
    }
  return at + 5;
}

/**
 * Writes the text bytes[start, end), whose escapes are there, in UTF-8: its length, or -1 when one is no character.
 * An escape is never shorter than what it stands for, so that `to` needs end - start bytes.
 */
export function unescape(bytes: Uint8Array, start: number, end: number, to: Uint8Array, wrong: EscapeFault): number {
  let length = 0;
  for (let at = start; at < end; at++) {
    if (bytes[at] !== backslash) {
      to[length++] = bytes[at];
      continue;
    }
    at++;
    if (bytes[at] !== lowerU) {
      to[length++] = meant[bytes[at]];
      continue;
    }
    let code = codeUnit(bytes, at + 1);
    at += 4;
    if (code >= 0xd800 && code < 0xe000) {
      const follows = bytes[at + 1] === backslash && bytes[at + 2] === lowerU ? codeUnit(bytes, at + 3) : 0;
      if (code >= 0xdc00 || follows < 0xdc00 || follows >= 0xe000) {
        wrong.at = at - 5;
        wrong.fault = "half of a surrogate pair stands alone, which is no character";
        return -1;
      }
      code = 0x10000 + ((code - 0xd800) << 10) + (follows - 0xdc00);
      at += 6;
    }
    length = putUtf8(to, length, code);
  }
  return length;
}

/** Position behind the character. */
function putUtf8(to: Uint8Array, at: number, code: number): number {
  if (code < 0x80) {
    to[at] = code;
    return at + 1;
  }
  const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  to[at] = (0xff00 >> (more + 1)) | (code >> (6 * more));
  for (let rest = 1; rest <= more; rest++) to[at + rest] = 0x80 | ((code >> (6 * (more - rest))) & 63);
  return at + more + 1;
}

function codeUnit(bytes: Uint8Array, at: number): number {
  let code = 0;
  for (let digit = 0; digit < 4; digit++) code = 16 * code + hexValue(bytes[at + digit]);
  return code;
}

/** The value of a hexadecimal digit; -1 for any other byte. */
function hexValue(byte: number): number {
  if (byte >= zero && byte <= zero + 9) return byte - zero;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}
