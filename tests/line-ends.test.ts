// Checkouts in which git writes other line ends than it holds, as on Windows: what counts is what is committed.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openedAt, type TestRepository } from "./adapters/repository.ts";
import { check, pullRequest, report } from "./terminal.ts";
import { houses } from "./world.ts";

const DATA = "data/houses.csv";
const ATTRIBUTES = ".gitattributes";

/** A pull request that adds rows, or nothing. */
function changed(attributes: string | null, rows = 90): TestRepository {
  const repository = pullRequest(attributes === null ? {} : { [ATTRIBUTES]: attributes });
  repository.commit("rows", { [DATA]: houses(rows) });
  return repository;
}

/** Its clone by a git with that setting of core.autocrlf. */
function cloneOf(origin: TestRepository, autocrlf: string): TestRepository {
  const path = `${origin.path}-${autocrlf}`;
  const settings = ["-c", `core.autocrlf=${autocrlf}`];
  origin.git(...settings, "clone", "--quiet", "--branch", "topic", `file://${origin.path}`, path);
  const clone = openedAt(path);
  clone.git("config", "core.autocrlf", autocrlf);
  clone.git("branch", "--quiet", "main", "origin/main");
  return clone;
}

function hasCrlf(repository: TestRepository): boolean {
  return readFileSync(join(repository.path, DATA), "utf8").includes("\r\n");
}

function toCrlf(repository: TestRepository, path = DATA): void {
  repository.write(path, readFileSync(join(repository.path, path), "utf8").replaceAll("\n", "\r\n"));
}

async function checked(repository: TestRepository) {
  const { run: _, ...rest } = report(await check(repository, "--format", "json"));
  return rest;
}

async function rewritesOf(repository: TestRepository): Promise<readonly string[]> {
  return (await checked(repository)).data.rewrites.map(({ what }) => what);
}

describe("a checkout with CRLF", () => {
  it.each([
    ["core.autocrlf", null, "true"],
    ["the attribute eol", "*.csv eol=crlf\n*.yml eol=crlf\n", "false"],
    ["the attribute text", "* text=auto eol=crlf\n", "false"],
  ])("by %s gives the report of one with LF, to the last byte", async (_name, attributes, autocrlf) => {
    const origin = changed(attributes);
    const clone = cloneOf(origin, autocrlf);
    expect(hasCrlf(clone)).toBe(true);
    expect(clone.git("-c", `core.autocrlf=${autocrlf}`, "status", "--porcelain")).toBe("");
    const there = await checked(clone);
    expect(there.head.dirty).toBe(false);
    expect(there.data.rewrites).toEqual([]);
    expect(there.data.rows).toMatchObject({ added: 10, changed: 0 });
    expect(there).toEqual(await checked(origin));
  });

  it("has the data of the base where nothing changed", async () => {
    const clone = cloneOf(changed(null, 80), "true");
    expect(hasCrlf(clone)).toBe(true);
    expect((await checked(clone)).data.changed).toBe(false);
  });

  it("of many files is that of the base where one of them changed", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 230 }, (_, i) => [
        `data/part-${i}.csv`,
        `id,area,rooms,price\n${i},${40 + i},1,${95 + i}\n`,
      ]),
    );
    const origin = pullRequest();
    origin.git("checkout", "--quiet", "main");
    origin.git("rm", "--quiet", DATA);
    origin.commit("parts", files);
    origin.git("checkout", "--quiet", "-B", "topic");
    origin.commit("one", { "data/part-229.csv": "id,area,rooms,price\n229,1,1,1\n" });
    const { head, data } = await checked(cloneOf(origin, "true"));
    expect(head.dirty).toBe(false);
    expect(data.files.changed).toEqual(["data/part-229.csv"]);
    expect(data.rewrites).toEqual([]);
  });

  it("has changes of its own all the same, whatever the index is told to overlook", async () => {
    for (const flag of ["--assume-unchanged", "--skip-worktree"]) {
      const clone = cloneOf(changed(null), "true");
      clone.git("update-index", flag, DATA);
      clone.write(DATA, houses(95).replaceAll("\n", "\r\n"));
      const { head, data } = await checked(clone);
      expect(head.dirty).toBe(true);
      expect(data.rows).toMatchObject({ added: 15 });
    }
  });
});

describe("line ends that somebody rewrote", () => {
  it("are a rewrite where git does not convert them", async () => {
    const clone = cloneOf(changed(null), "false");
    toCrlf(clone);
    expect(clone.git("status", "--porcelain")).toBe(`M ${DATA}`);
    expect((await checked(clone)).head.dirty).toBe(true);
    expect(await rewritesOf(clone)).toEqual(["line-ends"]);
  });

  it("are one where an attribute says that the file is no text", async () => {
    const clone = cloneOf(changed("*.csv -text\n"), "true");
    expect(hasCrlf(clone)).toBe(false);
    toCrlf(clone);
    expect((await checked(clone)).head.dirty).toBe(true);
    expect(await rewritesOf(clone)).toEqual(["line-ends"]);
  });

  it("are one where they are committed so", async () => {
    const repository = pullRequest();
    toCrlf(repository);
    repository.commit("line ends");
    const { head, data } = await checked(repository);
    expect(head.dirty).toBe(false);
    expect(data.rewrites.map(({ what }) => what)).toEqual(["line-ends"]);
  });
});
