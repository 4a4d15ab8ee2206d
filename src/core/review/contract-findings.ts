// Cells that break what the config promises about their column.

import { numbersOf } from "../dataset/decimals.ts";
import { type Column, columnOf, type Rows, rowsThat, rowsWhere, type Table, textOf } from "../dataset/table.ts";
import { counted } from "../numerals.ts";
import { nameBefore } from "./column-diff.ts";
import { cellText, missingIn } from "./column-values.ts";
import type { ColumnRule, ColumnType } from "./contract.ts";
import { findingOf, verb, whenOld } from "./draft.ts";
import type { DataFinding } from "./finding.ts";
import { dateOf } from "./month-change.ts";
import type { ReviewInput } from "./review-input.ts";

/** A promise that was broken before, at least as often, is no fault of the pull request. */
export function contractFindings({ base, head, columns, options }: ReviewInput): readonly DataFinding[] {
  const { showValues } = options;
  return (options.schema ?? []).flatMap((rule) => {
    const before =
      base === null ? [] : brokenIn(base.table, { ...rule, column: nameBefore(columns, rule.column) }, showValues);
    return brokenIn(head.table, rule, showValues).map(({ kind, message, rows, count }) => {
      const isOld = before.some((one) => one.kind === kind && one.count >= count);
      return findingOf({
        rule: `schema/${kind}`,
        level: whenOld(options.levels.schema, isOld),
        message: isOld ? `${message} It was so before this change.` : message,
        column: rule.column,
        count,
        at: { table: head.table, rows },
      });
    });
  });
}

interface Broken {
  readonly kind: string;
  readonly message: string;
  readonly rows: ArrayLike<number>;
  readonly count: number;
}

function brokenIn(table: Table, rule: ColumnRule, showValues: boolean): readonly Broken[] {
  const column = columnOf(table, rule.column);
  if (column === undefined) {
    const message = `The column \`${rule.column}\` is missing; \`data.schema\` promises it.`;
    return [{ kind: "missing-column", message, rows: [], count: 1 }];
  }
  return violations(column, rule, table.rowCount, showValues).flatMap(({ kind, rows, are, value }) => {
    if (rows.length === 0) return [];
    const first = value === null ? "" : `; the first is \`${value(rows[0])}\``;
    const message = `${counted(rows.length, "value")} of \`${rule.column}\` ${verb(rows.length, are[0], are[1])}${first}.`;
    return [{ kind, message, rows, count: rows.length }];
  });
}

interface Violation {
  readonly kind: string;
  readonly rows: Rows;
  /** "is below 0", "are below 0". */
  readonly are: readonly [string, string];
  /** Null where values are not shown. */
  readonly value: ((row: number) => string) | null;
}

function violations(column: Column, rule: ColumnRule, rowCount: number, showValues: boolean): readonly Violation[] {
  const isGap = missingIn(column);
  const present = rowsThat(rowCount, (row) => !isGap(row));
  const value = showValues ? (row: number): string => cellText(column, row) : null;
  const { type, min, max, values } = rule;
  const found: Violation[] = [];
  if (rule.required)
    found.push({ kind: "required", rows: rowsThat(rowCount, isGap), are: ["is missing", "are missing"], value: null });
  if (type !== null && type !== "text" && type !== "category") {
    const test = typeTest(column, type);
    const noun = { number: "number", integer: "whole number", date: "date", boolean: "true or false" }[type];
    const are =
      type === "boolean"
        ? (["is neither true nor false", "are neither true nor false"] as const)
        : ([`is no ${noun}`, `are no ${noun}s`] as const);
    found.push({ kind: "type", rows: rowsWhere(present, (row) => !test(row)), are, value });
  }
  if (min !== null || max !== null) {
    const numbers = numbersOf(column);
    const [low, high] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
    const range = max === null ? `below ${min}` : min === null ? `above ${max}` : `outside ${min} to ${max}`;
    const rows = rowsWhere(present, (row) => numbers[row] < low || numbers[row] > high);
    found.push({ kind: "range", rows, are: [`is ${range}`, `are ${range}`], value });
  }
  if (values !== null) {
    const isAllowed = allowedTest(column, values);
    const rows = rowsWhere(present, (row) => !isAllowed(row));
    found.push({
      kind: "category",
      rows,
      are: ["is none of the values allowed", "are none of the values allowed"],
      value,
    });
  }
  if (rule.unique)
    found.push({
      kind: "unique",
      rows: repeated(column, present),
      are: ["repeats another row's", "repeat another row's"],
      value,
    });
  return found;
}

/** Texts are looked at once each, however many rows have them. */
function typeTest(column: Column, type: Exclude<ColumnType, "text" | "category">): (row: number) => boolean {
  if (column.type === "number") {
    const { values } = column;
    switch (type) {
      case "number":
        return () => true;
      case "integer":
        return (row) => Number.isInteger(values[row]);
      case "boolean":
        return (row) => values[row] === 0 || values[row] === 1;
      // A year alone is a number, and no date.
      case "date":
        return () => false;
    }
  }
  const numbers = numbersOf(column);
  switch (type) {
    case "number":
      return (row) => !Number.isNaN(numbers[row]);
    case "integer":
      return (row) => Number.isInteger(numbers[row]);
    case "boolean":
      return byText(column, (text) => /^(?:true|false|yes|no|t|f|y|n|0|1)$/i.test(text));
    case "date":
      return byText(column, isDate);
  }
}

/** A calendar date: ISO 8601, or with slashes or dots; 30 February is none. */
function isDate(text: string): boolean {
  const date = dateOf(text);
  if (date === null) return false;
  const days = new Date(Date.UTC(date.year, date.month, 0)).getUTCDate();
  return date.day <= days;
}

function byText(column: Column & { readonly type: "text" }, test: (text: string) => boolean): (row: number) => boolean {
  const passes = Uint8Array.from(column.dictionary.ends, (_, code) => (test(textOf(column.dictionary, code)) ? 1 : 0));
  return (row) => column.codes[row] >= 0 && passes[column.codes[row]] === 1;
}

function allowedTest(column: Column, values: readonly string[]): (row: number) => boolean {
  const allowed = new Set(values);
  if (column.type === "text") return byText(column, (text) => allowed.has(text));
  const numbers = new Set(values.filter((text) => text.trim() !== "").map(Number));
  return (row) => numbers.has(column.values[row]);
}

/** All but the first row of each value. */
function repeated(column: Column, rows: Rows): Rows {
  const seen = new Set<number>();
  const cells = column.type === "number" ? column.values : column.codes;
  return rowsWhere(rows, (row) => {
    if (seen.has(cells[row])) return true;
    seen.add(cells[row]);
    return false;
  });
}
