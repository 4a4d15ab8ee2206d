import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { repositoryFacts } from "../../../src/adapters/git/facts.ts";
import { openRepository } from "../../../src/adapters/git/repository.ts";
import { UserError } from "../../../src/errors.ts";
import { check, pullRequest, report } from "../../terminal.ts";
import { houses } from "../../world.ts";
import { createRepository, type TestRepository } from "../repository.ts";

type Links = Readonly<Record<string, string>>;

function link(repository: TestRepository, links: Links): void {
  for (const [path, target] of Object.entries(links)) {
    const place = join(repository.path, path);
    rmSync(place, { force: true });
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(target, place);
  }
}

/** The files of a commit that match, by what they hold; or what is said instead. */
async function found(links: Links, pattern: string, folder = ""): Promise<unknown> {
  const repository = createRepository();
  repository.write("models/data/own.csv", "a\n3\n");
  repository.write("store/a.csv", "a\n1\n");
  repository.write("store/b.csv", "a\n2\n");
  link(repository, links);
  return foundIn(repository, repository.commit("files"), pattern, folder);
}

async function foundIn(repository: TestRepository, sha: string, pattern: string, folder = ""): Promise<unknown> {
  const asked = { directory: join(repository.path, folder), environment: process.env, expected: null };
  const opened = openRepository(await repositoryFacts(asked), { authorization: null, remoteMergeBase: null });
  try {
    const files = await (await opened.commit(sha)).find([pattern]);
    return files.map(({ path, size, at }) => {
      const oid = at === "disk" ? "" : at.oid;
      expect(Number(repository.git("cat-file", "-s", oid))).toBe(size);
      return [path, repository.git("cat-file", "blob", oid)];
    });
  } catch (error) {
    return error instanceof UserError ? error.message : error;
  }
}

describe("a link in a commit", () => {
  it("is the file that it leads to, under its own name", async () => {
    expect(await found({ "data/x.csv": "../store/a.csv" }, "data/*.csv")).toEqual([["data/x.csv", "a\n1"]]);
    expect(await found({ "x.csv": "./store//./b.csv" }, "x.csv")).toEqual([["x.csv", "a\n2"]]);
    const several = { "data/x.csv": "../store/a.csv", "data/y.csv": "../store/a.csv", "data/z.csv": "y.csv" };
    expect(await found(several, "data/*.csv")).toEqual([
      ["data/x.csv", "a\n1"],
      ["data/y.csv", "a\n1"],
      ["data/z.csv", "a\n1"],
    ]);
  });

  it("may lead out of the working directory, but not out of the repository", async () => {
    const out = "leads out of the repository";
    expect(await found({ "models/x.csv": "../store/a.csv" }, "x.csv", "models")).toEqual([["x.csv", "a\n1"]]);
    expect(await found({ "models/x.csv": "../../store/a.csv" }, "x.csv", "models")).toContain(out);
    expect(await found({ "data/x.csv": "/etc/passwd" }, "data/*.csv")).toContain(out);
    expect(await found({ "data/x.csv": "../../etc/passwd" }, "data/*.csv")).toContain(out);
    expect(await found({ "data/x.csv": "../.." }, "data/*.csv")).toContain(out);
    // Out, and in again by the folder's own name, which another clone does not have.
    expect(await found({ "data/x.csv": "../../repository/store/a.csv" }, "data/*.csv")).toContain(out);
  });

  it.each([
    ["a file that is not there", "../store/c.csv"],
    ["a folder", "../store"],
    ["a folder by a slash", "../store/a.csv/"],
    ["its own folder", "."],
    ["the folder above", ".."],
    ["a file by way of a folder's name and back", "../store/../store/a.csv"],
    ["a file of git's own", "../.git/config"],
    ["a file by way of a link to a folder", "../linked/a.csv"],
  ])("to %s is refused", async (_name, target) => {
    expect(await found({ linked: "store", "data/x.csv": target }, "data/*.csv")).toMatch(
      /^`data\/x\.csv` is a link to .*no file in commit/,
    );
  });

  it("that is longer than a path can be is refused unread", async () => {
    const repository = createRepository();
    repository.write("a.csv", "a\n1\n");
    repository.write("target", `${"./".repeat(2047)}a.csv`);
    const oid = repository.git("hash-object", "-w", "target");
    repository.git("update-index", "--add", "--cacheinfo", `120000,${oid},x.csv`);
    repository.git("commit", "--quiet", "--message", "files");
    expect(await foundIn(repository, repository.git("rev-parse", "HEAD"), "x.csv")).toContain("no file in commit");
  });

  it("in a circle, or through many others, is refused", async () => {
    const said = "leads from link to link";
    expect(await found({ "data/x.csv": "x.csv" }, "data/*.csv")).toContain(said);
    expect(await found({ "data/x.csv": "../y", y: "data/x.csv" }, "data/*.csv")).toContain(said);
    const chain = (length: number): Links =>
      Object.fromEntries(
        Array.from({ length }, (_, i) => [`l${i}.csv`, i + 1 === length ? "store/a.csv" : `l${i + 1}.csv`]),
      );
    expect(await found(chain(8), "l0.csv")).toEqual([["l0.csv", "a\n1"]]);
    expect(await found(chain(9), "l0.csv")).toContain(said);
  });

  it("to another text each is followed 500 times, and refused beyond that", async () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`data/${i}.csv`, `${"./".repeat(i)}x`]));
    expect(await found(many, "data/*.csv")).toContain("too many links");
  }, 60_000);

  it("gives a check its baseline, where data is a link on both sides", async () => {
    const repository = pullRequest();
    repository.git("checkout", "--quiet", "main");
    repository.write("store/v1.csv", houses(80));
    repository.write("store/v2.csv", houses(90));
    link(repository, { "data/houses.csv": "../store/v1.csv" });
    repository.commit("a link");
    repository.git("checkout", "--quiet", "-B", "topic");
    expect(report(await check(repository, "--format", "json"))).toMatchObject({
      head: { dirty: false },
      data: { changed: false },
    });
    link(repository, { "data/houses.csv": "../store/v2.csv" });
    repository.commit("newer data");
    expect(report(await check(repository, "--format", "json"))).toMatchObject({
      head: { dirty: false },
      base: { source: "retrained" },
      data: { changed: true, rows: { added: 10, removed: 0, changed: 0 } },
    });
  });
});
