// Columns of texts that say the same in another way: the base's cells are turned into head's writing before anything is compared.

import { isBlank } from "../dataset/decimal-text.ts";
import { type Column, columnOf, type Dictionary, type Table, type TextColumn, textsOf } from "../dataset/table.ts";
import { hashOf, TextIndex } from "../dataset/text-index.ts";
import { type DateOrder, type ReadDate, readDate } from "./date-writing.ts";

export interface RewrittenColumn {
  readonly what: "dates" | "blanks";
  readonly column: string;
  readonly from: string | null;
  readonly to: string | null;
  /** By row of the base: 1 where its cell is written in another way in head. */
  readonly rows: Uint8Array;
}

/** For each text that is written in another way, by its place in the base's dictionary: head's. */
interface Translation extends Pick<RewrittenColumn, "what" | "from" | "to"> {
  readonly texts: ReadonlyMap<number, string>;
  /** Texts that head has too and means another day by, in a writing of their own. */
  readonly apart?: ReadonlyMap<number, string>;
}

/** More than any column of dates or categories has; beyond, looking costs more than it tells. */
const MOST_TEXTS = 200_000;

/** The base with its cells as head writes them, wherever that is proven to be the same. */
export function inHeadsWriting(
  base: Table,
  head: Table,
): { readonly base: Table; readonly rewritten: readonly RewrittenColumn[] } {
  const rewritten: RewrittenColumn[] = [];
  const columns = base.columns.map((before): Column => {
    const after = columnOf(head, before.name);
    if (before.type !== "text" || after?.type !== "text") return before;
    const translation = translationOf(before.dictionary, after.dictionary);
    if (translation === null || translation.texts.size === 0) return before;
    const { texts, apart = new Map<number, string>(), ...how } = translation;
    const rows = Uint8Array.from(before.codes, (code) => (code >= 0 && texts.has(code) ? 1 : 0));
    rewritten.push({ ...how, column: before.name, rows });
    return translated(before, new Map([...texts, ...apart]));
  });
  return { base: rewritten.length === 0 ? base : { ...base, columns }, rewritten };
}

function translationOf(base: Dictionary, head: Dictionary): Translation | null {
  if (base.ends.length === 0 || head.ends.length === 0 || isSame(base, head)) return null;
  if (base.ends.length > MOST_TEXTS || head.ends.length > MOST_TEXTS) return null;
  const blanks = hasBlanks(base) || hasBlanks(head);
  const mayBeDates = isDate(base) && isDate(head);
  if (!blanks && !mayBeDates) return null;
  const [old, now] = [textsOf(base), textsOf(head)];
  return (mayBeDates ? sameDates(old, now) : null) ?? (blanks ? sameButBlanks(old, now) : null);
}

/** Only where no side tells two texts apart by their blanks: else "north" and "north " are two categories. */
function sameButBlanks(old: readonly string[], now: readonly string[]): Translation | null {
  const [before, after] = [trimmed(old), trimmed(now)];
  if (before.size !== old.length || after.size !== now.length) return null;
  const texts = old.flatMap((text, code): [number, string][] => {
    const other = after.get(text.trim());
    return other === undefined || other === text ? [] : [[code, other]];
  });
  return { what: "blanks", from: null, to: null, texts: new Map(texts) };
}

function trimmed(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(texts.map((text) => [text.trim(), text]));
}

/** Of a column of dates, so many texts are dates. */
const MOSTLY = 0.9;

function sameDates(old: readonly string[], now: readonly string[]): Translation | null {
  const [before, after] = [old.map((text) => readDate(text.trim())), now.map((text) => readDate(text.trim()))];
  if (dated(before) < MOSTLY * old.length || dated(after) < MOSTLY * now.length) return null;
  const orders = ordersOf(before, after);
  if (orders === null) return null;
  const written = new Set(now);
  const byInstant = new Map<number, number>();
  for (const [code, date] of after.entries()) {
    const instant = instantAt(date, orders.head);
    if (!Number.isNaN(instant) && !byInstant.has(instant)) byInstant.set(instant, code);
  }
  const texts = new Map<number, string>();
  let shapes: { readonly from: string; readonly to: string } | null = null;
  const apart = new Map<number, string>();
  for (const [code, date] of before.entries()) {
    const instant = instantAt(date, orders.base);
    const other = byInstant.get(instant);
    const isWritten = written.has(old[code]);
    // 07/10 is July here and October there.
    const isOther = isWritten && orders.base !== orders.head && date?.kind === "numbers" && !Number.isNaN(instant);
    if (isOther && other === undefined) apart.set(code, new Date(instant).toISOString());
    // A date that head writes in this way too is no other writing.
    if (other === undefined || date === null || (isWritten && !isOther) || now[other] === old[code]) continue;
    texts.set(code, now[other]);
    const to = after[other];
    if (to !== null) shapes ??= { from: shapeOf(date, orders.base), to: shapeOf(to, orders.head) };
  }
  return shapes === null ? null : { what: "dates", ...shapes, texts, apart };
}

function dated(dates: Dates): number {
  return dates.reduce((sum, date) => sum + (date === null ? 0 : 1), 0);
}

type Dates = readonly (ReadDate | null)[];

interface Orders {
  readonly base: DateOrder;
  readonly head: DateOrder;
}

/**
 * Which of day and month comes first on either side, as far as it makes a difference: as numbers above 12 prove it, else
 * as most dates are found again. Null where both readings find as many.
 */
function ordersOf(before: Dates, after: Dates): Orders | null {
  const [old, now] = [orderOf(before), orderOf(after)];
  if (old === "mixed" || now === "mixed") return null;
  const isKnown = old !== "open" && now !== "open";
  const isSamePlace = separatorOf(before) === separatorOf(after);
  const candidates = choices(old).flatMap((base) => choices(now).map((head): Orders => ({ base, head })));
  // Numbers in the same places are read alike, unless both sides prove another order; and alike is alike either way.
  const likely = candidates.filter(
    ({ base, head }) =>
      isKnown || ((base === head || !isSamePlace) && !(old === now && base === head && base === "month-first")),
  );
  const [best, second] = likely
    .map((orders) => ({ orders, found: foundAgain(before, after, orders) }))
    .toSorted((a, b) => b.found - a.found);
  if (best === undefined || best.found === 0 || best.found === second?.found) return null;
  return isKnown || best.found >= MOSTLY * Math.min(before.length, after.length) ? best.orders : null;
}

function choices(order: DateOrder | "none" | "open"): readonly DateOrder[] {
  if (order === "open") return ["day-first", "month-first"];
  return [order === "none" ? "day-first" : order];
}

function separatorOf(dates: Dates): string | null {
  for (const date of dates) if (date?.kind === "numbers") return date.separator;
  return null;
}

function foundAgain(before: Dates, after: Dates, { base, head }: Orders): number {
  const known = new Set(before.map((date) => instantAt(date, base)));
  known.delete(Number.NaN);
  return after.reduce((sum, date) => sum + (known.has(instantAt(date, head)) ? 1 : 0), 0);
}

function orderOf(dates: Dates): DateOrder | "none" | "open" | "mixed" {
  let numbers = false;
  let days = false;
  let months = false;
  for (const date of dates) {
    if (date?.kind !== "numbers") continue;
    numbers = true;
    if (date.first > 12) days = true;
    if (date.second > 12) months = true;
  }
  if (!numbers) return "none";
  if (days && months) return "mixed";
  return days ? "day-first" : months ? "month-first" : "open";
}

function instantAt(date: ReadDate | null, order: DateOrder): number {
  if (date === null) return Number.NaN;
  return date.kind === "plain" ? date.instant : date.instants[order];
}

function shapeOf(date: ReadDate, order: DateOrder): string {
  return date.kind === "plain" ? date.shape : date.shapes[order];
}

function translated(column: TextColumn, texts: ReadonlyMap<number, string>): TextColumn {
  const index = new TextIndex();
  const codes = Int32Array.from(textsOf(column.dictionary), (text, code) => {
    const bytes = new TextEncoder().encode(texts.get(code) ?? text);
    const hash = hashOf(bytes, 0, bytes.length);
    const known = index.find(bytes, 0, bytes.length, hash);
    return known >= 0 ? known : index.add(bytes, 0, bytes.length, hash);
  });
  return {
    ...column,
    codes: column.codes.map((code) => (code < 0 ? code : codes[code])),
    dictionary: index.dictionary(),
  };
}

function isDate({ bytes, ends }: Dictionary): boolean {
  return readDate(new TextDecoder().decode(bytes.subarray(0, ends[0])).trim()) !== null;
}

function isSame(one: Dictionary, other: Dictionary): boolean {
  if (one.ends.length !== other.ends.length || one.bytes.length !== other.bytes.length) return false;
  return (
    one.ends.every((end, code) => end === other.ends[code]) && one.bytes.every((byte, i) => byte === other.bytes[i])
  );
}

function hasBlanks({ bytes, ends }: Dictionary): boolean {
  for (let code = 0, start = 0; code < ends.length; start = ends[code], code++)
    if (ends[code] > start && (isBlank(bytes[start]) || isBlank(bytes[ends[code] - 1]))) return true;
  return false;
}
