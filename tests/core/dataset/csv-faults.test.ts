import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/core/dataset/csv.ts";
import { type CsvLimits, csvLimits } from "../../../src/core/dataset/csv-faults.ts";
import { UserError } from "../../../src/errors.ts";
import { sourceOf, usual } from "./memory-source.ts";

async function faultOf(content: string | number[] | Uint8Array, limits: Partial<CsvLimits> = {}): Promise<string> {
  const bytes = typeof content === "string" ? content : Uint8Array.from(content);
  try {
    await readCsv([sourceOf(bytes, "data.csv", 5)], usual, { ...csvLimits, ...limits });
  } catch (error) {
    if (error instanceof UserError && error.fault === "data") return error.message;
    throw error;
  }
  return "no fault";
}

const bytesOf = (text: string): number[] => [...Buffer.from(text, "latin1")];

describe("a faulty CSV file", () => {
  it("with ragged rows is refused with each row's line and both counts", async () => {
    const message = await faultOf("a,b,c\n1,2,3\n1,2\n\n1,2,3,4\n");
    expect(message).toContain("data.csv:3: 2 fields, the header has 3");
    expect(message).toContain("data.csv:5: 4 fields, the header has 3");
    expect(await faultOf(`a,b\n${"1\n".repeat(9)}`)).toContain(
      "4 more rows with another number of fields than the header",
    );
    expect(await faultOf("a,b\n1,2,\n")).toContain("data.csv:2: 3 fields, the header has 2");
  });

  it("with an open quote is refused with the line where it opened", async () => {
    expect(await faultOf('a,b\n1,"x\ny"\n2,"open\n3,4\n')).toContain(
      "data.csv:4: a quote opens on this line and is never closed",
    );
    expect(await faultOf('a,b\n"x\ny","open\n')).toContain("data.csv:3: a quote opens");
    expect(await faultOf('a,"b\n1,2\n')).toContain("data.csv:1: a quote opens");
    expect(await faultOf(`a\n1\n"${"x".repeat(200)}\n`, { rowBytes: 64, windowBytes: 16 })).toContain(
      "data.csv:3: a quote opens on this line and is not closed within 64 bytes",
    );
  });

  it("with text after a closing quote is refused with line and column", async () => {
    expect(await faultOf('a,b\n1,2\né,"x"y\n')).toContain("data.csv:3:6: there is text after the closing quote");
    expect(await faultOf('a,b\n"1\n2"3,4\n')).toContain("data.csv:3:3: there is text after the closing quote");
    expect(await faultOf('a,"b"c\n1,2\n')).toContain("data.csv:1:6: there is text after the closing quote");
  });

  it("with a NUL byte is refused with its place", async () => {
    for (const row of ["1,x\0y", "1,\0", "\0,1", '1,"x\0y"', '1,"x"\0'])
      expect(await faultOf(`a,b\n${row}\n`)).toMatch(/data\.csv:2:\d: there is a NUL byte/);
    expect(await faultOf("ab\0\n1\n")).toContain("data.csv:1: there is a NUL byte");
  });

  it("in another encoding is refused with the way out", async () => {
    expect(await faultOf(bytesOf("id,name\n1,english\n2,\xe9t\xe9\n"))).toMatch(
      /data\.csv:3: the text is not UTF-8[^]*iconv -f WINDOWS-1252/,
    );
    expect(await faultOf(bytesOf("id,ann\xe9e\n1,2\n"))).toContain("data.csv:1: the text is not UTF-8");
    // A lone surrogate, an overlong slash, a truncated character.
    for (const bad of ["\xed\xa0\x80", "\xc0\xaf", "\xe2\x82"])
      expect(await faultOf(bytesOf(`a\n${bad}\n`))).toContain("data.csv:2: the text is not UTF-8");
    const utf16 = Buffer.from("a,b\n1,2\n", "utf16le");
    expect(await faultOf([0xff, 0xfe, ...utf16])).toMatch(/the text is UTF-16LE, not UTF-8[^]*iconv -f UTF-16LE/);
    expect(await faultOf([...utf16])).toContain("the text is UTF-16LE");
    expect(await faultOf([0xfe, 0xff, ...Buffer.from(utf16).swap16()])).toContain("the text is UTF-16BE");
    expect(await faultOf([...Buffer.from(utf16).swap16()])).toContain("the text is UTF-16BE");
  });

  it("that is empty, or blank, says so", async () => {
    for (const content of ["", "\ufeff", "\n\n", "  \r\n"])
      expect(await faultOf(content)).toContain("data.csv: the file is empty");
  });

  it("with a name twice names both columns, for all such names at once", async () => {
    const message = await faultOf('a,b,a," b"\n1,2,3,4\n');
    expect(message).toContain("data.csv:1: columns 1 and 3 are both named `a`");
    expect(message).toContain("data.csv:1: columns 2 and 4 are both named `b`");
  });

  it("that is no CSV is refused by its first bytes", async () => {
    expect(await faultOf("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 5\n")).toMatch(
      /a Git LFS pointer[^]*Run git lfs pull, or check out with lfs: true/,
    );
    expect(await faultOf([0x50, 0x4b, 3, 4, 20])).toContain("a ZIP archive or an Excel workbook");
    expect(await faultOf([...bytesOf("PAR1"), 0x15, 0x04])).toContain(
      "this is a Parquet file, but its name says otherwise",
    );
    expect(await faultOf("PAR1,PAR2\n1,2\n")).toBe("no fault");
    for (const json of ['{"a":1}\n', '\ufeff [\n {"a":1}]', '{ "a"'])
      expect(await faultOf(json)).toContain("this is JSON, but its name says otherwise");
    expect(await faultOf("{a},[b]\n1,2\n")).toBe("no fault");
  });

  it("beyond a limit is refused with the limit", async () => {
    expect(await faultOf("a,b,c\n", { columns: 2 })).toContain("data.csv:1: the header has more than 2 columns");
    expect(await faultOf("a\n1\n2\n3\n", { rows: 2 })).toContain("data.csv:4: there are more than 2 rows");
    expect(await faultOf("a,b\n1,2\n3,4\n", { cells: 3, windowBytes: 8 })).toContain(
      "data.csv:3: there are more than 3 values",
    );
    expect(await faultOf(`a\n1\n${"x".repeat(50)}\n`, { fieldBytes: 40 })).toContain(
      "data.csv:3: a field is longer than 40 bytes",
    );
    expect(await faultOf(`a\n1\n${"x,".repeat(50)}\n`, { rowBytes: 64, windowBytes: 16 })).toContain(
      "data.csv:3: a row is longer than 64 bytes",
    );
    expect(await faultOf(`${"x,".repeat(50)}\n`, { rowBytes: 64, windowBytes: 16 })).toContain(
      "data.csv:1: a row is longer than 64 bytes",
    );
    expect(await faultOf(`a\n${"1\n".repeat(50)}`, { fileBytes: 64 })).toContain(
      "data.csv: the data is larger than 64 bytes",
    );
  });

  it("ends in a table or in such a message, however its bytes are broken", async () => {
    const whole = bytesOf('\xef\xbb\xbfid,name,"x\r\ny"\r\n1,"a ""b"" c",2.5\r\n\n002,\xc3\xa9t\xc3\xa9,-1e5\r3,NA,\n');
    const byte = fc.oneof(fc.constantFrom(0, 9, 10, 13, 32, 34, 44, 45, 46, 59, 101, 0xc3, 0xff), fc.nat(255));
    const mutation = fc.record({
      at: fc.nat(whole.length),
      remove: fc.nat(3),
      insert: fc.array(byte, { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(8, 32, 4096),
        async (mutations, windowBytes) => {
          const bytes = [...whole];
          for (const { at, remove, insert } of mutations) bytes.splice(at, remove, ...insert);
          const inOneWindow = await faultOf(bytes, { windowBytes: 2 ** 16 });
          // Of several faults the window decides which is met first, but never whether there is one.
          const message = await faultOf(bytes, { windowBytes });
          expect(message === "no fault").toBe(inOneWindow === "no fault");
          expect(inOneWindow).toMatch(/^no fault$|^data\.csv(:\d+){0,2}: /);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
