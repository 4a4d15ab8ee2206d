import { describe, expect, it } from "vitest";
import { type ByteSource, readCsv, readHeader } from "../../../src/core/dataset/csv.ts";
import { csvLimits } from "../../../src/core/dataset/csv-faults.ts";
import type { ReadOptions } from "../../../src/core/dataset/read-options.ts";
import { placeOf, type Table } from "../../../src/core/dataset/table.ts";
import { cellsOf, sourceOf, usual } from "./memory-source.ts";

async function read(content: string, options: Partial<ReadOptions> = {}): Promise<Table> {
  return readCsv([sourceOf(content)], { ...usual, ...options });
}

async function cells(content: string, options: Partial<ReadOptions> = {}): Promise<Record<string, unknown>> {
  return Object.fromEntries(cellsOf(await read(content, options)));
}

const types = (table: Table): string => table.columns.map((column) => `${column.name}:${column.type}`).join(" ");

describe("column types", () => {
  it("makes a column numbers when every present cell is a decimal number, else text", async () => {
    expect(await cells("a,b,c\n1,x,0x10\n-2.5e3,y,1_000\n,z,7\n")).toEqual({
      a: [1, -2500, null],
      b: ["x", "y", "z"],
      c: ["0x10", "1_000", "7"],
    });
  });

  it("reads quoted numbers and blanks around numbers as numbers, infinities as such", async () => {
    expect(await cells('a,b\n"1.5", 2 \n1e999,-inf\n')).toEqual({ a: [1.5, Infinity], b: [2, -Infinity] });
  });

  it("holds a column without any value as missing numbers", async () => {
    expect(await cells("a,b\n,1\nNA,2\n")).toEqual({ a: [null, null], b: [1, 2] });
  });

  it.each([
    ["its first window", csvLimits.windowBytes],
    ["many windows", 256],
  ])(
    "learns late that a column is text in a file of %s, and has its earlier cells as written",
    async (_, windowBytes) => {
      const numbers = Array.from({ length: 5000 }, (_row, i) => `${i}.50,${i},NA`);
      const content = `a,b,c\n${numbers.join("\n")}\nx,1,2\n1.50,y,3\n`;
      expect(content.length).toBeLessThan(csvLimits.windowBytes);
      const table = await readCsv([sourceOf(content)], usual, { ...csvLimits, windowBytes });
      expect(types(table)).toBe("a:text b:text c:number");
      const found = cellsOf(table);
      expect(found.get("a")?.slice(-3)).toEqual(["4999.50", "x", "1.50"]);
      expect(found.get("b")?.slice(-3)).toEqual(["4999", "1", "y"]);
      expect(found.get("c")?.slice(-3)).toEqual([null, 2, 3]);
    },
  );

  it("says so when the data changes between the two readings", async () => {
    let opened = 0;
    const long = `a\n${"1\n".repeat(1000)}x\n`;
    const source: ByteSource = { path: "data.csv", open: () => sourceOf(opened++ === 0 ? long : `${long}y\n`).open() };
    await expect(readCsv([source], usual, { ...csvLimits, windowBytes: 64 })).rejects.toThrow(
      "data.csv: the data changed while it was read",
    );
  });

  it("keeps the texts of a column once each, in order of first appearance", async () => {
    const { columns } = await read("a\nx\ny\nx\nx\n");
    expect(columns[0]).toMatchObject({
      type: "text",
      codes: Int32Array.of(0, 1, 0, 0),
      dictionary: { bytes: Uint8Array.of(120, 121), ends: Uint32Array.of(1, 2) },
    });
  });

  it("tells a hundred thousand texts apart, whatever their hashes", async () => {
    const texts = Array.from({ length: 100_000 }, (_, i) => `t${i.toString(36)}`);
    const table = await read(`a\n${texts.join("\n")}\n${texts.join("\n")}\n`);
    expect(cellsOf(table).get("a")).toEqual([...texts, ...texts]);
    const [column] = table.columns;
    expect(column.type === "text" && column.dictionary.ends.length).toBe(100_000);
  });
});

describe("missing values", () => {
  it("takes the usual texts for missing in columns of numbers and as texts elsewhere", async () => {
    expect(await cells("n,country\nNA,NA\n#N/A,DE\n nan ,\n4,None\n")).toEqual({
      n: [null, null, null, 4],
      country: ["NA", "DE", null, "None"],
    });
  });

  it("takes a given list instead, in every column", async () => {
    expect(await cells("n,t\n-,-\n4,a\n", { missingTexts: ["-"] })).toEqual({ n: [null, 4], t: [null, "a"] });
    expect(await cells("n\nNA\n4\n", { missingTexts: ["-"] })).toEqual({ n: ["NA", "4"] });
  });

  it("takes a cell of blanks for an empty one", async () => {
    expect(await cells('n,t\n  ,"  "\n1,a\n')).toEqual({ n: [null, 1], t: [null, "a"] });
  });
});

describe("keys", () => {
  it("are numbers only while every cell is a canonical whole number", async () => {
    expect(await cells("k\n7\n12\n", { keys: ["k"] })).toEqual({ k: [7, 12] });
    expect(await cells("k\n7\n007\n", { keys: ["k"] })).toEqual({ k: ["7", "007"] });
    expect(await cells("k\n9007199254740993\n9007199254740992\n", { keys: ["k"] })).toEqual({
      k: ["9007199254740993", "9007199254740992"],
    });
    expect(await cells("k\n1.50\n1.5\n", { keys: ["k"] })).toEqual({ k: ["1.50", "1.5"] });
  });

  it("are missing only where the cell is empty", async () => {
    expect(await cells("k,a\nNA,1\n,2\n-,3\n", { keys: ["k"], missingTexts: ["-"] })).toEqual({
      k: ["NA", null, "-"],
      a: [1, 2, 3],
    });
  });
});

describe("dialects", () => {
  it("finds the delimiter that the header has most of outside quotes, the comma on a tie", async () => {
    expect(types(await read('a;"b,,,";c\n1;2;3\n'))).toBe("a:number b,,,:number c:number");
    expect(types(await read("a\tb\n1\t2\n"))).toBe("a:number b:number");
    expect(types(await read("a|b|c,d\n1|2|3\n"))).toBe("a:number b:number c,d:number");
    expect(types(await read("a;b,c\n1,2\n"))).toBe("a;b:number c:number");
  });

  it("takes Excel's first line for what it is: the delimiter, and no header", async () => {
    for (const content of ["sep=;\na,x;b\n1;2\n", "\ufeffsep=;\r\na,x;b\r\n1;2\r\n", "sep=;\ra,x;b\r1;2\r"]) {
      const table = await readCsv([sourceOf(content)], usual);
      expect([...cellsOf(table)]).toEqual([
        ["a,x", [1]],
        ["b", [2]],
      ]);
      expect([...table.origin.lines]).toEqual([3]);
    }
    expect([...cellsOf(await readCsv([sourceOf("sep=,x\n1,2\n")], usual)).keys()]).toEqual(["sep=", "x"]);
  });

  it("keeps numbers in other notations than the decimal one as the texts that they are", async () => {
    // Python's float() takes none of them but the underscore, which no CSV reader does.
    for (const text of [
      "1_000",
      '"1,000"',
      '"1,5"',
      "1 000",
      "0x1A",
      "0x1.8p3",
      "5%",
      "$3",
      "\u22121",
      "\u0661",
      "1\u00a0000",
    ]) {
      const [column] = [
        ...cellsOf(await readCsv([sourceOf(`a\n${text}\n2\n`)], { ...usual, delimiter: "," })).values(),
      ];
      expect(column).toEqual([text.replaceAll('"', ""), "2"]);
    }
  });

  it("reads numbers of hundreds of digits, and refuses cells and rows beyond its limits by their line", async () => {
    const content = `a\n0.${"3".repeat(400)}\n${"1".repeat(300)}e-299\n${"9".repeat(400)}\n`;
    const [column] = [...cellsOf(await readCsv([sourceOf(content)], usual)).values()];
    // Python 3.11: float("0." + "3" * 400), float("1" * 300 + "e-299"), float("9" * 400)
    expect(column).toEqual([0.3333333333333333, 1.1111111111111112, Infinity]);
    const cell = new Uint8Array(5 * 2 ** 20).fill(120);
    const long = Buffer.concat([Buffer.from("a,b\n1,x\n2,"), cell, Buffer.from("\n")]);
    await expect(readCsv([sourceOf(long)], usual)).rejects.toThrow("data.csv:3: a row is longer than 4 MiB");
    const within = Buffer.concat([Buffer.from("a,b\n1,x\n2,"), cell.subarray(0, 2 ** 21), Buffer.from("\n")]);
    await expect(readCsv([sourceOf(within)], usual)).rejects.toThrow("data.csv:3: a field is longer than 1 MiB");
  });

  it("obeys the delimiter that is given", async () => {
    expect(await cells("a;b,c\n1;2,3\n", { delimiter: ";" })).toEqual({ a: [1], "b,c": ["2,3"] });
  });

  it("skips blank lines, before the header too, and keeps rows of delimiters", async () => {
    const table = await read("\n  \na,b\n\n1,2\n \t \n,\n\n");
    expect(table.rowCount).toBe(2);
    expect([...table.origin.lines]).toEqual([5, 7]);
    expect((await read('a\n1\n\n""\n2\n')).rowCount).toBe(3);
  });

  it("keeps a tab that delimits from being blank", async () => {
    expect((await read("a\tb\n\t\n1\t2\n")).rowCount).toBe(2);
  });

  it("keeps bare quotes inside a text and skips blanks around a quoted one", async () => {
    expect(await cells('a,b\n5" pipe, "x, y" \n')).toEqual({ a: ['5" pipe'], b: ["x, y"] });
  });

  it("does not take the text of a quoted quote for an opening quote", async () => {
    expect(await cells('a;b\n"""";1\n";";2\n')).toEqual({ a: ['"', ";"], b: [1, 2] });
  });

  it("trims the names and gives an empty one its position", async () => {
    expect(types(await read(",  area , \n1,2,3\n"))).toBe("column 1:number area:number column 3:number");
  });

  it("treats names of built-in properties as names", async () => {
    const table = await read("__proto__,constructor,toString,hasOwnProperty\n1,a,2,3\n");
    expect(types(table)).toBe("__proto__:number constructor:text toString:number hasOwnProperty:number");
    expect(cellsOf(table).get("__proto__")).toEqual([1]);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("area");
  });

  it("gives a table without rows for a header alone", async () => {
    const table = await read("a,b");
    expect([table.rowCount, types(table)]).toEqual([0, "a:number b:number"]);
  });

  it("reads only the wanted columns, without minding the content of others", async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode("a,b,c\n1,"),
      0xe9,
      ...new TextEncoder().encode(",x\n2,2,y\n"),
    ]);
    const table = await readCsv([sourceOf(bytes)], { ...usual, columns: ["c", "a"] });
    expect(types(table)).toBe("a:number c:text");
  });
});

describe("several files", () => {
  it("are one table, each row with its file and line", async () => {
    const files = [
      sourceOf("a;b\n1;x\n\n2;y\n", "one.csv"),
      sourceOf("a,b\n", "two.csv"),
      sourceOf("\ufeffa,b\r\n3,x", "three.csv"),
    ];
    const table = await readCsv(files, usual);
    expect(Object.fromEntries(cellsOf(table))).toEqual({ a: [1, 2, 3], b: ["x", "y", "x"] });
    expect([0, 1, 2].map((row) => placeOf(table.origin, row))).toEqual([
      { file: "one.csv", line: 2 },
      { file: "one.csv", line: 4 },
      { file: "three.csv", line: 2 },
    ]);
  });

  it("are text in a column when one of them has a text there", async () => {
    const files = [sourceOf("a\n1\n", "one.csv"), sourceOf("a\nx\n", "two.csv")];
    expect(cellsOf(await readCsv(files, usual)).get("a")).toEqual(["1", "x"]);
  });

  it("must have one header", async () => {
    const files = [sourceOf("a,b\n1,2\n", "one.csv"), sourceOf("a,c\n3,4\n", "two.csv")];
    const message = /two\.csv:1: the header differs from that of one\.csv: column 2 is `c` here and `b` there/;
    await expect(readCsv(files, usual)).rejects.toThrow(message);
    await expect(readHeader(files, usual)).rejects.toThrow(message);
    await expect(readHeader([sourceOf("a,b"), sourceOf("a")], usual)).rejects.toThrow(
      "column 2 is absent here and `b` there",
    );
  });
});

describe("memory", () => {
  it("grows with the rows, whatever size the source claims", async () => {
    const content = `a,b\n${Array.from({ length: 3000 }, (_, i) => `${i},t${i % 7}`).join("\n")}\n`;
    const plain = await read(content);
    for (const size of [0, 100, content.length, 50 * content.length]) {
      const table = await readCsv([{ ...sourceOf(content), size }], usual, { ...csvLimits, windowBytes: 128 });
      expect(table).toEqual(plain);
    }
  });

  it("closes the source when reading ends early", async () => {
    let closed = 0;
    const source: ByteSource = {
      path: "data.csv",
      async *open() {
        try {
          for (;;) yield new TextEncoder().encode('a,b\n1,"x"y\n'.repeat(1000));
        } finally {
          closed++;
        }
      },
    };
    await expect(readCsv([source], usual)).rejects.toThrow("after the closing quote");
    expect(await readHeader([source], usual)).toEqual(["a", "b"]);
    expect(closed).toBe(2);
  });
});
