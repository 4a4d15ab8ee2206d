import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { deflateSync, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { repositoryFacts } from "../../../src/adapters/git/facts.ts";
import { type ObjectReader, openObjectReader } from "../../../src/adapters/git/object-reader.ts";
import { openRepository } from "../../../src/adapters/git/repository.ts";
import { createRepository, type TestRepository, temporaryFolder } from "../repository.ts";

function readerOf({ path }: Pick<TestRepository, "path">, environment: NodeJS.ProcessEnv = process.env): ObjectReader {
  return openObjectReader({ directory: path, environment });
}

/** Variables with which another program is git. */
function withGit(script: string): NodeJS.ProcessEnv {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "git"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, "git"), 0o755);
  return { ...process.env, PATH: `${folder}${delimiter}${process.env["PATH"]}` };
}

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("utf8");

describe("a process that reads git's objects", () => {
  it("answers many questions at once, each with its own object", async () => {
    const repository = createRepository();
    const contents = ["", "\n", "x", "a,b\n".repeat(50_000), "missing\n", "\0\n\0"];
    repository.commit("files", Object.fromEntries(contents.map((content, i) => [`${i} é.txt`, content])));
    const reader = readerOf(repository);
    reader.begin();
    const names = contents.map((_, i) => `HEAD:${i} é.txt`);
    const [read, described, gone] = await Promise.all([
      Promise.all(names.map((name) => reader.read(name))),
      Promise.all(names.map((name) => reader.describe(name))),
      Promise.all(["HEAD:nothing", "nothing", "1".repeat(40), "HEAD:a\nb", ""].map((name) => reader.read(name))),
    ]);
    expect(read.map((object) => text(object?.content))).toEqual(contents);
    expect(described.map((object) => object?.size)).toEqual(contents.map(({ length }) => length));
    expect(described.map((object) => object?.oid)).toEqual(names.map((name) => repository.git("rev-parse", name)));
    expect(gone).toEqual([null, null, null, null, null]);
  });

  it("sees what was committed or packed after it began", async () => {
    const repository = createRepository();
    repository.commit("one", { "a.txt": "one" });
    const reader = readerOf(repository);
    expect(text((await reader.read("HEAD:a.txt"))?.content)).toBe("one");
    const second = repository.commit("two", { "a.txt": "two" });
    repository.git("gc", "--quiet");
    expect(text((await reader.read(`${second}:a.txt`))?.content)).toBe("two");
  });

  it("leaves what is large to one that streams, and goes on", async () => {
    const repository = createRepository();
    repository.commit("files", { "large.bin": Buffer.alloc(2 ** 24 + 1), "small.txt": "small" });
    const reader = readerOf(repository);
    expect(await reader.read("HEAD:large.bin")).toBeNull();
    expect((await reader.describe("HEAD:large.bin"))?.size).toBe(2 ** 24 + 1);
    expect(text((await reader.read("HEAD:small.txt"))?.content)).toBe("small");
  });

  it.each([
    ["is not there", () => ({ PATH: "/nowhere" })],
    ["knows no such command", withoutBatch],
    ["ends in the middle of an answer", () => withGit(`printf '%040d blob 9\\nabc' 0`)],
    ["talks of something else", () => withGit("read line; echo 'hello there'; sleep 5")],
  ])("gives no answer, and no unhandled fault, where git %s", async (_, environment) => {
    const reader = readerOf(createRepository(), environment());
    reader.begin();
    expect(await reader.read("HEAD")).toBeNull();
  });

  it("is not needed: a git that knows no such command gives the same files", async () => {
    const repository = createRepository();
    const commit = repository.commit("files", { "metricgate.yml": "version: 1\n", "data/a.csv": "a\n1\n" });
    const answers = [process.env, withoutBatch()].map(async (environment) => {
      const facts = await repositoryFacts({ directory: repository.path, environment, expected: null });
      const opened = openRepository(facts, { authorization: null, remoteMergeBase: null });
      const snapshot = await opened.commit(commit);
      const config = text((await snapshot.read("metricgate.yml", 1000)) ?? undefined);
      return [config, await snapshot.find(["data/a.csv", "*.csv"]), await snapshot.read("nothing.yml", 1000)];
    });
    const [now, before] = await Promise.all(answers);
    expect(now).toEqual(before);
    expect(now?.[0]).toBe("version: 1\n");
  });

  it("never takes what follows for the rest of an object that is cut short", async () => {
    const repository = createRepository();
    repository.commit("files", { "a.txt": "a,b\n".repeat(100), "b.txt": "b".repeat(300) });
    const oid = repository.git("rev-parse", "HEAD:a.txt");
    const path = join(repository.path, ".git/objects", oid.slice(0, 2), oid.slice(2));
    const short = deflateSync(inflateSync(readFileSync(path)).subarray(0, 100));
    rmSync(path);
    writeFileSync(path, short);
    const reader = readerOf(repository);
    const names = ["HEAD:b.txt", "HEAD:a.txt", "HEAD:b.txt"];
    const [b, a] = await Promise.all(names.map((name) => reader.read(name)));
    expect([text(b?.content), a]).toEqual(["b".repeat(300), null]);
    expect(text((await reader.read("HEAD:b.txt"))?.content)).toBe("b".repeat(300));
  });

  it("leaves it to git to say what is wrong with a damaged object", async () => {
    const repository = createRepository();
    const commit = repository.commit("files", { "metricgate.yml": "version: 1\n".repeat(50) });
    const oid = repository.git("rev-parse", `${commit}:metricgate.yml`);
    const path = join(repository.path, ".git/objects", oid.slice(0, 2), oid.slice(2));
    const whole = readFileSync(path);
    rmSync(path);
    writeFileSync(path, Buffer.from(whole).fill(0x55, 12, 30));
    const facts = await repositoryFacts({ directory: repository.path, environment: process.env, expected: null });
    const snapshot = await openRepository(facts, { authorization: null, remoteMergeBase: null }).commit(commit);
    await expect(snapshot.read("metricgate.yml", 1000)).rejects.toThrow("git could not read object");
  });
});

function withoutBatch(): NodeJS.ProcessEnv {
  return withGit(
    `case "$*" in *--batch-command*) echo 'usage: git cat-file' >&2; exit 129;; esac\nexec /usr/bin/git "$@"`,
  );
}
