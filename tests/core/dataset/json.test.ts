import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLimits } from "../../../src/core/dataset/csv-faults.ts";
import { readNames, readTable } from "../../../src/core/dataset/read-table.ts";
import { UserError } from "../../../src/errors.ts";
import { cellsOf, sourceOf, usual } from "./memory-source.ts";

const read = (content: string | Uint8Array, options: Partial<typeof usual> = {}, path = "data.jsonl") =>
  readTable([sourceOf(content, path, 7)], { ...usual, ...options });

async function faultOf(content: string | Uint8Array, limits: Partial<typeof csvLimits> = {}): Promise<string> {
  const source = sourceOf(content, "data.jsonl", 5);
  const outcome = await readTable([source], usual, { ...csvLimits, ...limits }).catch((error: unknown) => error);
  if (outcome instanceof UserError && outcome.fault === "data") return outcome.message;
  throw outcome instanceof Error ? outcome : new Error("it was read");
}

describe("readTable of JSON", () => {
  it("reads a line as a row, with numbers exact, and blank lines and a mark at the start passed over", async () => {
    const table = await read(
      '\ufeff{"id": 1, "x": 0.1, "town": "é"}\r\n\n{"id": 2, "x": -1.5E-3, "town": "\\u00e9\\n\\ud83d\\ude00"}\n \t\n',
    );
    expect(cellsOf(table)).toEqual(
      new Map<string, unknown>([
        ["id", [1, 2]],
        ["x", [0.1, -0.0015]],
        ["town", ["é", "é\n😀"]],
      ]),
    );
    expect([...table.origin.lines]).toEqual([1, 3]);
  });

  it("takes null, a name that is not there, and an empty text as missing", async () => {
    const table = await read('{"a":1,"b":"x"}\n{"a":null}\n{"b":""}\n{}\n');
    expect(cellsOf(table)).toEqual(
      new Map<string, unknown>([
        ["a", [1, null, null, null]],
        ["b", ["x", null, null, null]],
      ]),
    );
  });

  it("finds columns that come with a later row, in order of first appearance", async () => {
    const lines = Array.from({ length: 5000 }, (_, row) => (row === 4000 ? '{"late":7,"a":1}' : '{"a":1}'));
    const source = sourceOf(lines.join("\n"), "data.ndjson");
    expect(await readNames([source], usual)).toEqual(["a", "late"]);
    const table = await readTable([source], usual, { ...csvLimits, windowBytes: 256 });
    expect(
      cellsOf(table)
        .get("late")
        ?.filter((cell) => cell !== null),
    ).toEqual([7]);
    expect(table.rowCount).toBe(5000);
  });

  it("makes a text column of booleans, and of numbers that meet a text", async () => {
    const rows = `${'{"a":true,"b":1}\n'.repeat(300)}{"a":false,"b":"1.50x"}\n{"a":null,"b":1.50}\n`;
    const cells = cellsOf(await readTable([sourceOf(rows, "a.jsonl")], usual, { ...csvLimits, windowBytes: 128 }));
    expect(cells.get("a")?.slice(299)).toEqual(["true", "false", null]);
    expect(cells.get("b")?.slice(299)).toEqual(["1", "1.50x", "1.50"]);
  });

  it("keeps keys as their text", async () => {
    expect(cellsOf(await read('{"k":9007199254740993}\n{"k":7}', { keys: ["k"] })).get("k")).toEqual([
      "9007199254740993",
      "7",
    ]);
    expect(cellsOf(await read('{"k":"007"}\n{"k":7}', { keys: ["k"] })).get("k")).toEqual(["007", "7"]);
    expect(cellsOf(await read('{"k":1}\n{"k":7}', { keys: ["k"] })).get("k")).toEqual([1, 7]);
  });

  it("keeps columns that are named like parts of an object", async () => {
    const cells = cellsOf(await read('{"__proto__":1,"constructor":2,"hasOwnProperty":3}\n'));
    expect([...cells]).toEqual([
      ["__proto__", [1]],
      ["constructor", [2]],
      ["hasOwnProperty", [3]],
    ]);
    expect(Object.prototype).not.toHaveProperty("1");
  });

  it("reads one array of objects, over as many lines as it likes", async () => {
    const table = await read('[\n  {\n    "a": 1,\n    "b": "x"\n  },\n  { "a": 2, "b": "y" }\n]\n', {}, "data.json");
    expect(cellsOf(table).get("a")).toEqual([1, 2]);
    expect([...table.origin.lines]).toEqual([2, 6]);
    expect((await read("[]", {}, "data.json")).rowCount).toBe(0);
  });

  it.each([
    ['{"a":1}\n{"a":1,}\n', 'data.jsonl:2:8: a name in double quotes (") is missing'],
    ['{"a":1}\n{"a" 1}\n', "data.jsonl:2:6: a colon is missing after the name"],
    ['{"a":1 "b":2}\n', "data.jsonl:1:8: a comma or } is missing"],
    ['{"a":1}\n{"é":"é","a":NaN}\n', "data.jsonl:2:14: a value is missing, or is no JSON value"],
    ['{"a":01}', "data.jsonl:1:6: a number starts with a zero too many"],
    ['{"a":1.}', "data.jsonl:1:8: a number has no digit after its point"],
    ['{"a":"x\n"}', "data.jsonl:1:6: a text is not closed on its line"],
    ['{"a":"\\x"}', "data.jsonl:1:8: no such escape"],
    ['{"a":"\\ud800"}', "half of a surrogate pair stands alone"],
    ['{"a":1,\n"b":2}', "data.jsonl:1:8: the line ends before its object does"],
    ['{"a":1} {"a":2}', "data.jsonl:1:9: there is text after the object"],
    ['{"a":1}\n[1]\n', "data.jsonl:2:1: here a line is no object"],
    ['{"a":1}\n{"a":2', "data.jsonl:2:7: the line ends before its object does"],
    ['{"a":1,"b":2,"a":3}', "data.jsonl:1:14: `a` stands twice in one object"],
    ['{"a":1,"\\u0061":3}', "data.jsonl:1:8: `a` stands twice in one object"],
    ['{"":1}', "data.jsonl:1:2: a name is empty"],
    ['{"a":1}\n{"a":{"b":1}}', "data.jsonl:2:6: `a` holds an object or a list"],
    ['[{"a":1}\n,\n  {"a":1}', "data.jsonl:4:1: the file ends within the array"],
    ['[{"a":1}]\n\n x', "data.jsonl:3:2: there is text after the array"],
    ['[{"a":1},]', "data.jsonl:1:10: here an element is no object"],
    [`[${'{"a":1}, '.repeat(20)} {"a":x}]`, "data.jsonl:1:188: a value is missing"],
    ["", "data.jsonl: the file is empty"],
    [" \n\n", "data.jsonl: the file is empty"],
    [`{"a":${"[".repeat(100)}`, "values are nested deeper than 64"],
  ])("refuses %s with its place", async (content, message) => {
    expect(await faultOf(content)).toContain(message);
    expect(await faultOf(content, { windowBytes: 16 })).toContain(message);
  });

  it("refuses bytes that are no UTF-8, and UTF-16", async () => {
    expect(await faultOf(Buffer.from('{"a":"\xe9"}', "latin1"))).toContain("data.jsonl:1:6: the text is not UTF-8");
    expect(await faultOf(Buffer.from('{"\xe9":1}', "latin1"))).toContain("data.jsonl:1:2: the text is not UTF-8");
    expect(await faultOf(Buffer.from('{"a":1}', "utf16le"))).toContain("the text is UTF-16LE");
  });

  it("keeps to its limits", async () => {
    expect(await faultOf(`{"a":"${"x".repeat(100)}"}`, { fieldBytes: 50 })).toContain(
      "a field is longer than 50 bytes",
    );
    expect(await faultOf(`{"a":"${"x".repeat(100)}"}`, { rowBytes: 50, windowBytes: 16 })).toContain(
      "a row is longer than",
    );
    expect(await faultOf('{"a":1,"b":2}', { columns: 1 })).toContain("more than 1 columns");
    expect(await faultOf('{"a":1}\n{"a":2}', { rows: 1 })).toContain("more than 1 rows");
  });

  it("passes over a nested value in a column that is not asked for", async () => {
    const content = '{"a":1,"tags":["x",{"y":[]},"}]"],"b":2}\n{"tags":{},"b":3}\n';
    expect(cellsOf(await read(content, { columns: ["a", "b"] })).get("b")).toEqual([2, 3]);
  });

  it("has the values of JSON.parse, whatever the objects, chunks and windows", async () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ unit: "binary" }),
      fc.constant(null),
      fc.boolean(),
    );
    const record = fc.dictionary(fc.string({ unit: "binary", minLength: 1, maxLength: 4 }), value, { maxKeys: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        async (records, bytes, lines) => {
          const content = lines
            ? records.map((one) => JSON.stringify(one)).join("\n")
            : JSON.stringify(records, null, 1);
          const source = sourceOf(content, "data.json", bytes);
          // As keys, cells are their text.
          const names = await readNames([source], usual);
          const cells = cellsOf(
            await readTable([source], { ...usual, keys: names }, { ...csvLimits, windowBytes: bytes + 10 }),
          );
          const parsed: typeof records = JSON.parse(lines ? `[${content.replaceAll("\n", ",")}]` : content);
          for (const name of names)
            expect(cells.get(name)?.map((cell) => (cell === null ? "" : String(cell)))).toEqual(
              parsed.map((one) => {
                const raw = Object.hasOwn(one, name) ? one[name] : null;
                const text = raw === null ? "" : typeof raw === "number" ? JSON.stringify(raw) : String(raw);
                return text.replace(/^[ \t]+$/, "");
              }),
            );
        },
      ),
    );
  });
});

const corpus = process.env["METRICGATE_CORPUS"] ?? "";
const suite = join(corpus, "messy/json-test-suite");

describe.skipIf(corpus === "" || !existsSync(suite))("JSONTestSuite (METRICGATE_CORPUS)", () => {
  it("is taken and refused as JSON.parse does, each text as a value of a row", async () => {
    const wrong: string[] = [];
    let count = 0;
    for (const name of readdirSync(suite).filter((file) => /^[yni]_.*\.json$/.test(file))) {
      const bytes = Buffer.concat([Buffer.from('[{"a":1,"v":'), readFileSync(join(suite, name)), Buffer.from("}]")]);
      let expected = "read";
      try {
        JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
      } catch {
        expected = "refused";
      }
      // Only the column beside it is asked for, so that nesting is no reason.
      const outcome = await readTable([sourceOf(bytes, "data.json", 64)], { ...usual, columns: ["v"] }).then(
        () => "read",
        (error: unknown) => {
          if (!(error instanceof UserError)) throw error;
          return /holds an object or a list|half of a surrogate|nested deeper/.test(error.message) &&
            expected === "read"
            ? "read"
            : "refused";
        },
      );
      count++;
      if (outcome !== expected) wrong.push(`${name}: ${outcome}`);
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(90);
  });
});
