// What a Parquet column's stored values mean in a table: a number, or a text in its one usual form.

import type { SchemaElement, TimeUnit } from "hyparquet";
import { exactPowersOfTen } from "./decimal-text.ts";

/** A stored value without its meaning; undefined or null where it is missing. */
export type Stored = number | bigint | boolean | Uint8Array | null | undefined;

/** How a column is read. Numbers: `textOf` gives the text where a double does not hold the value exactly. */
export type Meaning =
  | { readonly kind: "number"; readonly numberOf: (stored: Stored) => number | null; readonly textOf: ToText }
  | { readonly kind: "bytes" }
  | { readonly kind: "text"; readonly textOf: ToText }
  | { readonly kind: "nothing" }
  | { readonly kind: "none"; readonly what: string };

type ToText = (stored: Stored) => string;

/** What the values of a column without nesting mean; "none": they are no plain values. */
export function meaningOf(element: SchemaElement): Meaning {
  const { type, converted_type: converted, logical_type: logical } = element;
  if (logical?.type === "NULL") return { kind: "nothing" };
  if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
    const scale = element.scale ?? (logical?.type === "DECIMAL" ? logical.scale : 0);
    return scale >= 0 && scale < 100 ? decimal(scale) : none("a decimal of an impossible scale");
  }
  if (converted === "DATE" || logical?.type === "DATE") return text((days) => dateText(Number(days) * 86400));
  if (logical?.type === "TIMESTAMP") return timestamp(logical.unit, logical.isAdjustedToUTC);
  if (converted === "TIMESTAMP_MILLIS") return timestamp("MILLIS", true);
  if (converted === "TIMESTAMP_MICROS") return timestamp("MICROS", true);
  if (logical?.type === "TIME") return time(logical.unit);
  if (converted === "TIME_MILLIS") return time("MILLIS");
  if (converted === "TIME_MICROS") return time("MICROS");
  if (logical?.type === "UUID") return text(uuidText);
  if (logical?.type === "FLOAT16")
    return { kind: "number", numberOf: float16, textOf: (stored) => String(float16(stored)) };
  for (const odd of ["INTERVAL", "BSON", "GEOMETRY", "GEOGRAPHY", "VARIANT"] as const)
    if (converted === odd || logical?.type === odd) return none(`${odd.toLowerCase()} values`);
  switch (type) {
    case "BOOLEAN":
      return text((stored) => (stored ? "true" : "false"));
    case "INT32":
    case "INT64": {
      const unsigned = converted?.startsWith("UINT") === true || (logical?.type === "INTEGER" && !logical.isSigned);
      return integer(unsigned ? (type === "INT32" ? 32n : 64n) : null);
    }
    case "FLOAT":
    case "DOUBLE":
      return { kind: "number", numberOf: Number, textOf: String };
    case "INT96":
      return dayAndTime();
    case "BYTE_ARRAY":
      return { kind: "bytes" };
    default:
      return none("bytes of a fixed length without a meaning");
  }
}

function none(what: string): Meaning {
  return { kind: "none", what };
}

function text(textOf: ToText): Meaning & { kind: "text" } {
  return { kind: "text", textOf };
}

/** `bits` of an unsigned integer, which is stored as if it were signed. */
function integer(bits: bigint | null): Meaning {
  const exact = (stored: Stored): bigint => {
    const value = wholeOf(stored);
    return bits !== null && value < 0n ? value + (1n << bits) : value;
  };
  return {
    kind: "number",
    numberOf(stored) {
      if (typeof stored === "number" && (bits === null || stored >= 0)) return stored;
      const value = Number(exact(stored));
      return Number.isSafeInteger(value) ? value : null;
    },
    textOf: (stored) => exact(stored).toString(),
  };
}

function decimal(scale: number): Meaning {
  return {
    kind: "number",
    numberOf(stored) {
      const unscaled = Number(unscaledOf(stored));
      // At most 2^53 over an exact power of ten: one rounding.
      return Number.isSafeInteger(unscaled) && scale <= 22 ? unscaled / exactPowersOfTen[scale] : null;
    },
    textOf(stored) {
      const unscaled = unscaledOf(stored);
      const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, "0");
      const point = digits.length - scale;
      return `${unscaled < 0n ? "-" : ""}${digits.slice(0, point)}${scale === 0 ? "" : `.${digits.slice(point)}`}`;
    },
  };
}

/** Bytes are two's complement, the highest first. */
function unscaledOf(stored: Stored): bigint {
  if (!(stored instanceof Uint8Array)) return wholeOf(stored);
  let value = 0n;
  for (const byte of stored) value = (value << 8n) | BigInt(byte);
  return BigInt.asIntN(8 * stored.length, value);
}

const perSecond: Readonly<Record<TimeUnit, readonly [units: bigint, digits: number]>> = {
  MILLIS: [1_000n, 3],
  MICROS: [1_000_000n, 6],
  NANOS: [1_000_000_000n, 9],
};

/** The nanoseconds of a day in 64 bits, and above them the Julian day; Spark and Impala write them without a zone. */
function dayAndTime(): Meaning {
  const { textOf } = timestamp("NANOS", false);
  return text((stored) => {
    const value = wholeOf(stored);
    return textOf(((value >> 64n) - 2_440_588n) * 86_400_000_000_000n + BigInt.asUintN(64, value));
  });
}

/** 2026-05-01T09:30:00.5, with Z where the time is UTC; a midnight without a zone is a date: 2026-05-01. */
function timestamp(unit: TimeUnit, utc: boolean): Meaning & { kind: "text" } {
  const [units, digits] = perSecond[unit];
  return text((stored) => {
    const value = wholeOf(stored);
    const part = ((value % units) + units) % units;
    const seconds = Number((value - part) / units);
    const day = Math.floor(seconds / 86400);
    if (!utc && part === 0n && seconds === 86400 * day) return dateText(seconds);
    return `${dateText(86400 * day)}T${clockText(seconds - 86400 * day)}${fractionText(part, digits)}${utc ? "Z" : ""}`;
  });
}

function time(unit: TimeUnit): Meaning {
  const [units, digits] = perSecond[unit];
  return text((stored) => {
    const value = wholeOf(stored);
    return `${clockText(Number(value / units))}${fractionText(value % units, digits)}`;
  });
}

function fractionText(part: bigint, digits: number): string {
  return part === 0n ? "" : `.${part.toString().padStart(digits, "0").replace(/0+$/, "")}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function clockText(seconds: number): string {
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** @throws {RangeError} beyond the years that a Date holds */
function dateText(seconds: number): string {
  return new Date(1000 * seconds).toISOString().split("T")[0];
}

function uuidText(stored: Stored): string {
  const hex = Array.from(bytesOf(stored), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** IEEE 754 binary16. */
function float16(stored: Stored): number {
  const [low = 0, high = 0] = bytesOf(stored);
  const exponent = (high >> 2) & 31;
  const fraction = ((high & 3) << 8) | low;
  const size =
    exponent === 31
      ? fraction === 0
        ? Infinity
        : Number.NaN
      : exponent === 0
        ? fraction * 2 ** -24
        : (1 + fraction / 1024) * 2 ** (exponent - 15);
  return high < 128 ? size : -size;
}

/** @throws where a damaged file stores something else than its schema says */
function wholeOf(stored: Stored): bigint {
  if (typeof stored === "number" || typeof stored === "bigint") return BigInt(stored);
  throw new Error("a column has another type than it says");
}

function bytesOf(stored: Stored): Uint8Array {
  if (stored instanceof Uint8Array) return stored;
  throw new Error("a column has another type than it says");
}
