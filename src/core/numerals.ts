// Numbers as a reader sees them: plain decimals, an ASCII minus that can be copied, a space before the percent sign.

/** Four significant digits for small numbers, whole numbers with thousands separators for large ones: 0.02341, 13.09, 1,204. */
export function decimal(value: number, digits = 4): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "not a number" : value > 0 ? "infinite" : "minus infinite";
  if (value === 0) return "0";
  const magnitude = Math.floor(Math.log10(Math.abs(value)));
  if (magnitude < -4 || magnitude >= 15) return value.toExponential(digits - 1);
  return fixed(value, Math.max(0, digits - 1 - magnitude));
}

/** As `decimal`, with its sign: +1.454, -0.018. */
export function signed(value: number, digits = 4): string {
  const text = decimal(value, digits);
  return value > 0 ? `+${text}` : text;
}

/** A fraction as a percentage: 0.125 → "12.5 %". One decimal below 100 %, none above; more where one would show 0. */
export function percent(fraction: number): string {
  if (!Number.isFinite(fraction)) return decimal(fraction);
  const value = fraction * 100;
  const size = Math.abs(value);
  const decimals = size >= 99.95 ? 0 : size >= 0.095 || size === 0 ? 1 : size >= 0.0095 ? 2 : 3;
  const text = fixed(value, decimals);
  return `${/^-0(\.0+)?$/.test(text) ? text.slice(1) : text} %`;
}

/** As `percent`, with its sign: "+12.5 %", "-0.2 %", "0.0 %". */
export function signedPercent(fraction: number): string {
  const text = percent(fraction);
  return fraction > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A tolerance as it was written: 0.05 → "5 %", 0.025 → "2.5 %". */
export function tolerancePercent(fraction: number): string {
  return `${grouped(String(Number((fraction * 100).toPrecision(6))))} %`;
}

/** With so many decimals: fixed(1204.5, 2) → "1,204.50". */
export function fixed(value: number, decimals: number): string {
  return grouped(value.toFixed(decimals));
}

/** A whole number with thousands separators: 1,000,000. */
export function count(value: number): string {
  return fixed(value, 0);
}

/** Thousands separators by hand: the locale machinery takes longer to start than a whole report to write. */
function grouped(decimals: string): string {
  const [whole = "", fraction] = decimals.split(".");
  const separated = whole.replace(/(?<=\d)(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

/** "1 row", "412 rows". */
export function counted(value: number, noun: string, plural = `${noun}s`): string {
  return `${count(value)} ${value === 1 ? noun : plural}`;
}
