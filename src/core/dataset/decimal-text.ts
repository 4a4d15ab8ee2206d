// Reads a number from its text's bytes: exactly the double that Number(text) gives, without making a string of it.

/** 10^0 to 10^22: the powers of ten that a double holds exactly. */
export const exactPowersOfTen = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

const zero = 48;
const minus = 45;
const plus = 43;
const point = 46;
const lowerE = 101;

/** Space or tab. */
export function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9;
}

/** The first byte of bytes[start, end) that is not blank; `end` when all are. */
export function skipBlanks(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(bytes[at])) at++;
  return at;
}

/** The end of bytes[start, end) without its trailing blanks. */
export function dropBlanks(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(bytes[at - 1])) at--;
  return at;
}

/**
 * The decimal number in bytes[start, end), blanks around it allowed; NaN when it is none. Overflow and the words inf and
 * infinity give an infinite value. Hexadecimal, digit separators and thousands separators are no decimal numbers.
 */
export function decimalOf(bytes: Uint8Array, start: number, end: number): number {
  const first = skipBlanks(bytes, start, end);
  const last = dropBlanks(bytes, first, end);
  if (first === last) return Number.NaN;
  const negative = bytes[first] === minus;
  const unsigned = negative || bytes[first] === plus ? first + 1 : first;

  // Significant digits: the first 15 in `high`, the next four in `low`, the rest only counted.
  let high = 0;
  let low = 0;
  let significant = 0;
  let digits = 0;
  let fractionStart = -1;
  let at = unsigned;
  for (; at < last; at++) {
    const digit = bytes[at] - zero;
    if (digit >= 0 && digit <= 9) {
      digits++;
      if (significant === 0 && digit === 0) continue;
      if (significant < 15) high = high * 10 + digit;
      else if (significant < 19) low = low * 10 + digit;
      significant++;
    } else if (bytes[at] === point && fractionStart < 0) fractionStart = at + 1;
    else break;
  }
  if (digits === 0) return isInfinity(bytes, unsigned, last) ? (negative ? -Infinity : Infinity) : Number.NaN;

  let power = fractionStart < 0 ? 0 : fractionStart - at;
  if (at < last) {
    if ((bytes[at] | 32) !== lowerE) return Number.NaN;
    const exponent = exponentOf(bytes, at + 1, last);
    if (Number.isNaN(exponent)) return Number.NaN;
    power += exponent;
  }

  let value = Number.NaN;
  if (significant <= 15) value = shortDecimal(high, power);
  else if (significant <= 19 && power <= 0 && power >= -22) value = longDecimal(high, low, significant - 15, -power);
  if (Number.isNaN(value)) value = Number(asciiText(bytes, unsigned, last));
  return negative ? -value : value;
}

/** A whole number of at most 15 digits times a power of ten; NaN where one rounding does not do (Clinger 1990). */
function shortDecimal(digits: number, power: number): number {
  if (digits === 0) return 0;
  if (power < -22 || power > 22) return Number.NaN;
  return power < 0 ? digits / exactPowersOfTen[-power] : digits * exactPowersOfTen[power];
}

/**
 * (high · 10^lowDigits + low) / 10^power for up to 19 digits: a quotient and a correction from its exact remainder
 * (Dekker 1971). The correction carries a relative error below 2^-51, so when both ends of a wider bracket round to the
 * same double, that double is the nearest; NaN when they do not.
 */
function longDecimal(high: number, low: number, lowDigits: number, power: number): number {
  const scale = exactPowersOfTen[lowDigits];
  const product = high * scale;
  const whole = product + low;
  const wholeError = productError(high, scale, product) + (low - (whole - product));
  const divisor = exactPowersOfTen[power];
  const quotient = whole / divisor;
  const back = quotient * divisor;
  const correction = (whole - back - productError(quotient, divisor, back) + wholeError) / divisor;
  const least = quotient + correction * (1 - 2 ** -50);
  return least === quotient + correction * (1 + 2 ** -50) ? least : Number.NaN;
}

/** a · b − product exactly, for product = fl(a · b): Dekker's product with Veltkamp's splitting. */
function productError(a: number, b: number, product: number): number {
  const aSplit = 134217729 * a;
  const aHigh = aSplit - (aSplit - a);
  const aLow = a - aHigh;
  const bSplit = 134217729 * b;
  const bHigh = bSplit - (bSplit - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

function exponentOf(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === minus;
  let at = negative || bytes[start] === plus ? start + 1 : start;
  if (at >= end) return Number.NaN;
  let value = 0;
  for (; at < end; at++) {
    const digit = bytes[at] - zero;
    if (digit < 0 || digit > 9) return Number.NaN;
    // Saturates: no text is long enough for its digits to make up for such an exponent.
    if (value < 1e9) value = value * 10 + digit;
  }
  return negative ? -value : value;
}

function isInfinity(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 3 && end - start !== 8) return false;
  const text = asciiText(bytes, start, end).toLowerCase();
  return text === "inf" || text === "infinity";
}

function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]);
  return text;
}

/**
 * The whole number in bytes[start, end) if its text is the only way to write it: no plus sign, leading zero, blank, point
 * or exponent, no "-0", at most 2^53 in size; NaN otherwise. So "007" is a text, and no two such texts share a double.
 */
export function canonicalIntegerOf(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === minus;
  const first = negative ? start + 1 : start;
  if (first >= end || end - first > 16) return Number.NaN;
  if (bytes[first] === zero) return end - first === 1 && !negative ? 0 : Number.NaN;
  let value = 0;
  for (let at = first; at < end; at++) {
    const digit = bytes[at] - zero;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  // 2^53 + 1 would round to 2^53: compare below it.
  if (value > Number.MAX_SAFE_INTEGER) return Number.NaN;
  return negative ? -value : value;
}
