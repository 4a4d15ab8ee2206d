import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cell, prose } from "../../../src/core/report/escape.ts";
import { hostileText } from "./hostile.ts";
import { looseTextOf, nodesOf, skeletonOf, treeOf } from "./tree.ts";

/** What GitHub turns into a link or a notification when it stands outside code. */
const linked = /@[\w-]|#\d|\bgh-\d|www\.|:\/\/|\b(?=\d*[a-f])[0-9a-f]{7,40}\b|:\w+:/i;

function tableWith(one: string, two: string): string {
  return `| a | b |\n|:--|--:|\n| ${one} | ${two} |\n`;
}

describe("a name in a table cell", () => {
  it("is one code span in one cell, whatever it holds", () => {
    const shape = skeletonOf(treeOf(tableWith("x", "y")));
    fc.assert(
      fc.property(hostileText, fc.string({ unit: "binary" }), (one, two) => {
        const tree = treeOf(tableWith(cell(one), cell(two)));
        expect(skeletonOf(tree)).toBe(shape);
        const cells = nodesOf(tree).filter((node) => node.type === "tableCell");
        for (const node of cells.slice(2)) expect(node.children?.map((child) => child.type)).toEqual(["inlineCode"]);
      }),
      { numRuns: 3000 },
    );
  });

  it("keeps what is harmless as it is", () => {
    expect(cell("region = north")).toBe("`region = north`");
    expect(cell("價格")).toBe("`價格`");
  });

  it("shows what would be invisible, and replaces what would end the cell", () => {
    expect(cell("a\u202eb\u200bc\u0000d")).toBe("`a\ufffdb\ufffdc\ufffdd`");
    expect(cell("a|b\\c")).toBe("`a¦b⧵c`");
    expect(cell("a\n\t b")).toBe("`a b`");
    expect(cell("")).toBe("`(empty)`");
  });

  it("uses a fence longer than any run of backticks inside", () => {
    expect(cell("`a``b")).toBe("``` `a``b ```");
  });

  it("shows at most 200 characters", () => {
    expect(Array.from(cell("\u{1F600}".repeat(5000)))).toHaveLength(202);
  });
});

describe("a sentence", () => {
  it("keeps our words and our code spans", () => {
    const sentence = "MSE rose by 12.5 % (95 % interval -1.1 % to +19.9 %), `area` → R²: more than `5 %`.";
    expect(prose(sentence)).toBe(sentence);
  });

  it("puts any other word into a code span", () => {
    expect(prose("ask @octocat about #12 at https://evil.example now")).toBe(
      "ask `@octocat` about `#12` at `https://evil.example` now",
    );
    expect(prose("1. <b>x</b>")).toBe("`1.` `<b>x</b>`");
    expect(prose("reverts 4e81d02 and 1,234,567 rows")).toBe("reverts `4e81d02` and 1,234,567 rows");
    expect(prose("see #12, then commit 4e81d02.")).toBe("see `#12`, then commit `4e81d02`.");
  });

  it("keeps two code spans apart", () => {
    expect(prose("`a``b`")).toBe("`a` `b`");
    expect(prose("x*`a`")).toBe("`x*` `a`");
  });

  it("is never more than words and code spans", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, two) => {
        const said = `${one} \`${two}\` ${two}${one}`.slice(1);
        const tree = treeOf(prose(said));
        for (const node of nodesOf(tree)) expect(["root", "paragraph", "text", "inlineCode"]).toContain(node.type);
        expect(tree.children?.length).toBeLessThanOrEqual(1);
        expect(looseTextOf(tree)).not.toMatch(linked);
        expect(skeletonOf(treeOf(tableWith(prose(said), "y")))).toBe(skeletonOf(treeOf(tableWith("x", "y"))));
      }),
      { numRuns: 3000 },
    );
  });
});
