import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/core/dataset/csv.ts";
import { type Times, timesOf } from "../../../src/core/dataset/times.ts";
import { UserError } from "../../../src/errors.ts";
import { sourceOf, usual } from "./memory-source.ts";

async function times(cells: readonly string[], keys: readonly string[] = []): Promise<Times> {
  const rows = cells.map((cell, index) => `${index},${cell}\n`).join("");
  return timesOf(await readCsv([sourceOf(`k,t\n${rows}`)], { ...usual, keys }), "t");
}

async function problem(cells: readonly string[]): Promise<string> {
  const error = await times(cells).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error("a fault was expected");
  return error.message;
}

describe("a column of times", () => {
  it("of dates is milliseconds since 1970, of numbers the numbers", async () => {
    expect(await times(["1970-01-02", "1970-01-01T00:00:01Z"])).toEqual({
      kind: "dates",
      values: Float64Array.of(86_400_000, 1000),
    });
    expect(await times(["2021", "2020.5", "-3"])).toEqual({
      kind: "numbers",
      values: Float64Array.of(2021, 2020.5, -3),
    });
  });

  it("of numbers is the same where it is part of the key, and so read as text", async () => {
    expect(await times(["2021", "2020.5"], ["t"])).toEqual({ kind: "numbers", values: Float64Array.of(2021, 2020.5) });
  });

  it("names the line of the first text that is no date, and how many there are", async () => {
    expect(await problem(["2026-01-01", "yesterday", "2026-02-30"])).toMatch(
      /^data\.csv:3: 2 of 3 values of the time `t` are no dates; the first is `yesterday`\n {2}Write dates as 2026-03-01/,
    );
  });

  it("names the lines of rows without a time", async () => {
    expect(await problem(["2026-01-01", "", "2026-01-03", ""])).toMatch(
      /^data\.csv:3: 2 rows have no time `t`: data\.csv:3, data\.csv:5\n/,
    );
    expect(await problem(["1", "NA", "inf"])).toContain("2 rows have no time `t`: data.csv:3, data.csv:4");
  });

  it("does not order dates and numbers among each other", async () => {
    expect(await problem(["2026-01-01", "2026"])).toMatch(
      /^data\.csv:3: the time `t` mixes dates and numbers: `2026-01-01` in data\.csv:2 is a date, `2026` is a number/,
    );
  });
});
