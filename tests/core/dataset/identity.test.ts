import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/core/dataset/csv.ts";
import { identitiesOf } from "../../../src/core/dataset/identity.ts";
import { sourceOf, usual } from "./memory-source.ts";

/** Identities as the hexadecimal bytes that docs/split.md writes. */
async function identities(content: string, options: { exactText: boolean; keys?: string[] }): Promise<string[]> {
  const table = await readCsv([sourceOf(content)], { ...usual, keys: options.keys ?? [] });
  const columns = table.columns.map((column) => column.name);
  const words = identitiesOf(table, columns, options);
  return Array.from({ length: table.rowCount }, (_, row) =>
    Buffer.from(words.slice(2 * row, 2 * row + 2).buffer).toString("hex"),
  );
}

const key = (content: string) => identities(content, { exactText: true, keys: ["k"] });
const content = (text: string) => identities(text, { exactText: false });

describe("identitiesOf", () => {
  it("gives the worked examples of docs/split.md", async () => {
    // Computed by the Python program in docs/split.md (struct and its own murmur3), Python 3.
    expect(await key("k\n1203\n")).toEqual(["fc3bc1be6f79c7e1"]);
    expect(await key("k\n007\nZürich\n7\n1203\nh-17\n")).toEqual([
      "245e2ef19d28a17b",
      "e0ec5147c1614e61",
      "74bd52e51bde5f8e",
      "fc3bc1be6f79c7e1",
      "280302becc6dbe0f",
    ]);
    expect(await identities("k,m\n1203,NA\n", { exactText: true, keys: ["k", "m"] })).toEqual(["00f8f0466be34990"]);
    // Cells 1.5, missing, "north".
    expect(await content("a,b,c\n1.50,NA,north\n")).toEqual(["17e7cc008a907e8b"]);
  });

  it("lets no cell's bytes depend on the type of its column", async () => {
    const cell = fc.constantFrom(
      "1",
      "1.0",
      "-0",
      "0",
      " 2 ",
      "NA",
      "nan",
      "",
      "  ",
      "x",
      "1e3",
      "1000",
      "inf",
      "NULL",
      "007",
      "12345678901234567890",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 8 }), fc.boolean(), async (cells, exactText) => {
        const rows = cells.map((text) => `"${text}"`).join("\n");
        const options = { exactText, keys: exactText ? ["k"] : [] };
        const alone = await Promise.all(cells.map((text) => identities(`k\n"${text}"\n`, options)));
        expect(await identities(`k\n${rows}\n`, options)).toEqual(alone.flat());
        expect((await identities(`k\n${rows}\nbad cell\n`, options)).slice(0, -1)).toEqual(alone.flat());
      }),
      { numRuns: 300 },
    );
  });

  it("knows equal numbers in content and equal texts in keys", async () => {
    const [a, b, c, d] = await content("a\n1\n1.0\n 1e0 \n2\n");
    expect([b, c, d === a]).toEqual([a, a, false]);
    const [zero, minusZero] = await content("a\n0\n-0\n");
    expect(minusZero).toBe(zero);
    expect(new Set(await key("k\n1\n1.0\n01\n+1\n 1\n")).size).toBe(5);
  });

  it("tells apart where one cell ends and the next begins, and missing from zero and text", async () => {
    expect(new Set(await content("a,b\nxy,z\nx,yz\nxyz,\n,xyz\n")).size).toBe(4);
    expect(new Set(await content("a,b\n,1\n1,\n0,1\n1,0\n")).size).toBe(4);
  });

  it("names a column that is not there", async () => {
    const table = await readCsv([sourceOf("a\n1\n")], usual);
    expect(() => identitiesOf(table, ["b"], { exactText: true })).toThrow("data.csv: there is no column `b`");
  });
});
