// Objects that are written like the one before them take a way of their own through the reader.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLimits } from "../../../src/core/dataset/csv-faults.ts";
import { readNames, readTable } from "../../../src/core/dataset/read-table.ts";
import { cellsOf, sourceOf, usual } from "./memory-source.ts";

const numbers = ["0", "-0", "7", "-12.50", "0.1", "123456789012345678", "9007199254740993", "1e3", "2.5E-7", "-1.0e+2"];
const texts = ["null", "true", '"x"', '""', '"1.5"', '"é\\n\\"q\\""', '"\\ud83d\\ude00"', '"NA"'];

/** One object a row, of the same names between the same blanks, each with other values. */
const alike = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom('"a"', '"\\u0062"', '"c d"', '"é"'), { minLength: 1 }),
    blanks: fc.array(fc.constantFrom("", " ", "  ", "\t", "\r"), { minLength: 4, maxLength: 4 }),
    across: fc.boolean(),
    rows: fc.array(fc.array(fc.constantFrom(...numbers, ...texts), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 30,
    }),
  })
  .map(({ names, blanks: [before = "", within = "", behind = "", last = ""], across, rows }) => {
    const line = across ? `\n${before}` : before;
    const objects = rows.map(
      (row) => `{${names.map((name, at) => `${line}${name}${within}:${behind}${row[at] ?? ""}`).join(",")}${last}}`,
    );
    const lines = objects.map((_, at) => (across ? 2 + at * (names.length + 1) : at + 1));
    return { content: across ? `[\n${objects.join(",\n")}]` : objects.join("\n"), names, rows, lines };
  });

describe("readTable of JSON whose objects are written alike", () => {
  it("has each value as it is written, at its line, whatever the blanks, line ends and windows", async () => {
    await fc.assert(
      fc.asyncProperty(alike, fc.integer({ min: 20, max: 400 }), async ({ content, names, rows, lines }, bytes) => {
        const source = sourceOf(content, "data.json", bytes);
        const limits = { ...csvLimits, windowBytes: bytes };
        const columns = names.map((name): string => JSON.parse(name));
        expect(await readNames([source], usual, limits)).toEqual(columns);
        // As keys, cells are their text.
        const table = await readTable([source], { ...usual, keys: columns }, limits);
        expect([...table.origin.lines]).toEqual(lines);
        for (const [at, name] of columns.entries())
          expect(
            cellsOf(table)
              .get(name)
              ?.map((cell) => (cell === null ? "" : String(cell))),
          ).toEqual(
            rows.map((row) => {
              const written = row[at] ?? "";
              if (numbers.includes(written)) return written;
              const value: string | boolean | null = JSON.parse(written);
              return value === null ? "" : String(value);
            }),
          );
      }),
    );
  });

  it("has the double of each number that JSON.parse gives", async () => {
    const digits = fc.integer({ min: 0, max: 10 ** 9 }).map(String);
    const number = fc.oneof(
      fc.constantFrom(...numbers),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
      fc.tuple(fc.constantFrom("", "-"), digits, digits).map(([sign, whole, part]) => `${sign}${whole}.${part}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(number, { minLength: 1, maxLength: 50 }), async (values) => {
        const content = values.map((value) => `{"a":${value}}\n`).join("");
        const cells = cellsOf(await readTable([sourceOf(content, "data.jsonl")], usual)).get("a");
        expect(cells).toEqual(values.map((value): unknown => JSON.parse(value)));
      }),
    );
  });

  it("goes on with objects of other shapes, in any order", async () => {
    const shapes = ['{"a":1,"b":"x"}', '{"b":"x","a":1}', '{"a": 1}', "{}", '{ "b" :\t"y", "c": null, "a":1.5 }'];
    const written = Array.from({ length: 600 }, (_, row) => shapes[(row * row + (row >> 5)) % shapes.length] ?? "");
    const cells = cellsOf(
      await readTable([sourceOf(written.join("\n"), "data.jsonl")], usual, { ...csvLimits, windowBytes: 100 }),
    );
    const rows = written.map((one): Record<string, unknown> => JSON.parse(one));
    for (const name of ["a", "b", "c"]) expect(cells.get(name)).toEqual(rows.map((row) => row[name] ?? null));
  });

  const bad = [
    ..."01 1. - -. +1 .5 1e 1e+ 0x1 1_0 1.2.3 NaN Infinity tru nul True".split(" "),
    '"\\x"',
    '"\\u12"',
    '"a\tb"',
    '"a\u0000b"',
    '"a',
    "'a'",
    "1 2",
    "[1",
    "[1}",
    '{"b":1',
    '{"b"}',
    '{"b":1,}',
    "",
    '1,"b":2,',
  ];
  // Two things that JSON.parse takes and a table does not: half a character, and a name twice.
  it.each([...bad, '"\\ud800"', '1,"a":2'])("refuses %s at its line", async (value) => {
    const content = `${'{"a":1}\n'.repeat(20)}{"a":${value}}\n{"a":2}\n`;
    await expect(readTable([sourceOf(content, "data.jsonl")], usual)).rejects.toThrow(/data\.jsonl:21:/);
  });

  it.each(bad)("agrees with JSON.parse that %s is no value", (value) => {
    expect(() => JSON.parse(`{"a":${value}}`)).toThrow(SyntaxError);
  });

  it("passes over what is not asked for, nested or escaped, and refuses it where it is", async () => {
    const line = '{"a":1,"n":{"x":[1,"}"],"y":{}},"t":"a\\"b","u":"plain"}\n';
    const source = sourceOf(line.repeat(50), "data.jsonl");
    expect(cellsOf(await readTable([source], { ...usual, columns: ["a"] })).get("a")).toEqual(Array(50).fill(1));
    await expect(readTable([source], usual)).rejects.toThrow("`n` holds an object or a list");
  });
});
