import { describe, expect, it } from "vitest";
import { fileChanges } from "../../../src/core/review/file-changes.ts";

describe("what became of the data files", () => {
  it("tells new, gone and changed files apart, and leaves out those that are the same", () => {
    const base = [
      { path: "a.csv", oid: "1" },
      { path: "b.csv", oid: "2" },
      { path: "c.csv", oid: "3" },
    ];
    const head = [
      { path: "d.csv", oid: "3" },
      { path: "b.csv", oid: "4" },
      { path: "a.csv", oid: "1" },
    ];
    expect(fileChanges(base, head)).toEqual({ added: ["d.csv"], removed: ["c.csv"], changed: ["b.csv"] });
  });
});
