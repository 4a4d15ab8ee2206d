// Data that git does not hold: Git LFS and DVC pointers on both sides of a pull request, found, refused, and never trained on.

import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { createRepository, openedAt, type TestRepository, temporaryFolder } from "./adapters/repository.ts";
import { type Answer, check, report } from "./terminal.ts";
import { config, houses } from "./world.ts";

const before = houses(200);
const after = houses(220, ({ id, price }) => ({ price: id % 5 === 0 ? price + 1 : price }));
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const md5 = (text: string): string => createHash("md5").update(text).digest("hex");

const lfs = (text: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(text)}\nsize ${Buffer.byteLength(text)}\n`;
const dvc = (text: string, more = ""): string =>
  `outs:\n- md5: ${md5(text)}\n  size: ${Buffer.byteLength(text)}\n  hash: md5\n  path: houses.csv\n${more}`;

function put(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function putLfs(gitFolder: string, ...texts: readonly string[]): void {
  for (const text of texts) {
    const hash = sha256(text);
    put(join(gitFolder, "lfs/objects", hash.slice(0, 2), hash.slice(2, 4), hash), text);
  }
}

const putDvc = (folder: string, text: string, hash = md5(text)): void =>
  put(join(folder, hash.slice(0, 2), hash.slice(2)), text);

/** Base and head commit these files; the head is checked out on its own branch. */
function changed(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>): TestRepository {
  const repository = createRepository();
  repository.commit("base", { "metricgate.yml": config(), ...base });
  repository.git("checkout", "--quiet", "-b", "topic");
  repository.commit("head", head);
  return repository;
}

/** What the same change gives when git holds the data itself. */
async function plainly(): Promise<unknown> {
  const answer = await check(changed({ "data/houses.csv": before }, { "data/houses.csv": after }), "--format", "json");
  return figuresOf(answer);
}

function figuresOf(answer: Answer): unknown {
  expect([answer.code === 0 || answer.code === 1, answer.err]).toEqual([true, ""]);
  const { finding, metrics, rows, attribution, data, provenance } = report(answer);
  return { finding, metrics, rows, attribution, counts: data.rows, fingerprint: provenance.dataFingerprint };
}

const figures = async (repository: TestRepository, ...args: string[]): Promise<unknown> =>
  figuresOf(await check(repository, "--format", "json", ...args));

const lfsChange = (): TestRepository => changed({ "data/houses.csv": lfs(before) }, { "data/houses.csv": lfs(after) });
const dvcChange = (more: Readonly<Record<string, string>> = {}): TestRepository =>
  changed({ "data/houses.csv.dvc": dvc(before), ...more }, { "data/houses.csv.dvc": dvc(after) });

async function served(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const requests: IncomingMessage[] = [];
  const server: Server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => void server.close());
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

describe("Git LFS", () => {
  it("pointers on both sides give the figures of the data itself", async () => {
    const repository = lfsChange();
    putLfs(join(repository.path, ".git"), before, after);
    expect(await figures(repository)).toEqual(await plainly());
  });

  it("a pointer at the base equals the data that was checked out at the head", async () => {
    const repository = lfsChange();
    putLfs(join(repository.path, ".git"), before, after);
    repository.write("data/houses.csv", before);
    expect(report(await check(repository, "--format", "json")).data.changed).toBe(false);
  });

  it("finds the store from a second work tree, and that of a remote on this machine", async () => {
    const repository = lfsChange();
    putLfs(join(repository.path, ".git"), before, after);
    const second = join(temporaryFolder(), "second");
    repository.git("worktree", "add", "--quiet", "--detach", second);
    const expected = await plainly();
    expect(await figures(openedAt(second))).toEqual(expected);
    const clone = join(temporaryFolder(), "clone");
    repository.git("clone", "--quiet", repository.path, clone);
    const cloned = openedAt(clone);
    cloned.git("branch", "main", "origin/main");
    expect(await figures(cloned)).toEqual(expected);
  });

  it("says what to run when a content is not here, on either side, and trains nothing", async () => {
    const repository = lfsChange();
    const head = await check(repository);
    expect([head.code, head.out]).toEqual([3, ""]);
    expect(head.err).toMatch(
      /data\/houses\.csv: this is a Git LFS pointer, not the data[^]*Run git lfs pull, or check out with lfs: true/,
    );
    putLfs(join(repository.path, ".git"), after);
    const base = await check(repository);
    expect([base.code, base.out]).toEqual([5, ""]);
    expect(base.err).toMatch(/not the data in commit [0-9a-f]{7} \([^]*Run git lfs fetch origin [0-9a-f]{12}/);
  });

  it("refuses a content that is not the one asked for", async () => {
    const repository = lfsChange();
    putLfs(join(repository.path, ".git"), before);
    const hash = sha256(after);
    const path = join(repository.path, ".git/lfs/objects", hash.slice(0, 2), hash.slice(2, 4), hash);
    put(path, after.replace("1", "2"));
    expect((await check(repository)).err).toContain("does not match its sha256");
    put(path, `${after}9,9,9,9\n`);
    expect((await check(repository)).err).toMatch(/has \d+ bytes instead of \d+/);
  });

  it("refuses a pointer that is damaged", async () => {
    const repository = changed(
      { "data/houses.csv": before },
      { "data/houses.csv": lfs(after).replace("sha256:", "sha1:") },
    );
    expect((await check(repository)).err).toContain("a Git LFS pointer that is damaged or uses an extension");
  });

  it("asks the server that the base commit names, where the user allows its host, without credentials", async () => {
    const evil = await served((_, response) => void response.end("no"));
    const good = await served((request, response) => {
      if (request.method === "POST")
        request.on("data", (body: Buffer) => {
          const { oid } = (JSON.parse(body.toString()) as { objects: { oid: string }[] }).objects[0];
          const href = `http://user:secret@${good.host}/store/${oid}`;
          response.end(
            JSON.stringify({ objects: [{ oid, actions: { download: { href, header: { "x-ticket": "7" } } } }] }),
          );
        });
      else response.end([before, after].find((text) => request.url?.endsWith(sha256(text))));
    });
    const lfsConfig = (host: string): string => `[lfs]\n\turl = http://user:secret@${host}/lfs\n`;
    const repository = changed(
      { "data/houses.csv": lfs(before), ".lfsconfig": lfsConfig(good.host) },
      { "data/houses.csv": lfs(after), ".lfsconfig": lfsConfig(evil.host) },
    );
    const refused = await check(repository);
    expect([refused.code, good.requests.length, evil.requests.length]).toEqual([3, 0, 0]);
    expect(refused.err).toContain("the LFS server does not give it: http is not https");
    expect(await figures(repository, "--allow-data-host", good.host, "--allow-data-host", evil.host)).toEqual(
      await plainly(),
    );
    expect(good.requests.map(({ method, url }) => `${method} ${url?.slice(0, 6)}`).toSorted()).toEqual([
      "GET /store",
      "GET /store",
      "POST /lfs/o",
      "POST /lfs/o",
    ]);
    expect(good.requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
    expect(evil.requests).toEqual([]);
  });
});

describe("DVC", () => {
  it("files in the cache give the figures of the data itself", async () => {
    const repository = dvcChange();
    for (const text of [before, after]) putDvc(join(repository.path, ".dvc/cache/files/md5"), text);
    expect(await figures(repository)).toEqual(await plainly());
  });

  it("files that are checked out are read from the work tree", async () => {
    const repository = dvcChange();
    putDvc(join(repository.path, ".dvc/cache/files/md5"), before);
    repository.write("data/houses.csv", after);
    expect(report(await check(repository, "--format", "json")).data.rows).toMatchObject({ added: 20, removed: 0 });
  });

  it("finds DVC 2's layout and hashes, which took CRLF for LF", async () => {
    const crlf = after.replaceAll("\n", "\r\n");
    const legacy = (text: string): string => `outs:\n- md5: ${md5(text)}\n  path: houses.csv\n`;
    const repository = changed({ "data/houses.csv.dvc": legacy(before) }, { "data/houses.csv.dvc": legacy(after) });
    putDvc(join(repository.path, ".dvc/cache"), before);
    putDvc(join(repository.path, ".dvc/cache"), crlf, md5(after));
    const { data } = report(await check(repository, "--format", "json"));
    expect(data.rows).toMatchObject({ added: 20, removed: 0 });
    // As DVC 3 the same bytes are another content.
    repository.commit("as DVC 3", { "data/houses.csv.dvc": legacy(after).replace("  path", "  hash: md5\n  path") });
    expect((await check(repository)).err).toContain("does not match its md5");
  });

  it("finds outputs of a pipeline and files of a folder", async () => {
    const list = (text: string): string => JSON.stringify([{ md5: md5(text), relpath: "houses.csv" }]);
    const lock = (text: string): string =>
      `schema: '2.0'\nstages:\n  prepare:\n    cmd: python prepare.py\n    outs:\n    - path: data\n      hash: md5\n      md5: ${md5(list(text))}.dir\n      size: ${text.length}\n      nfiles: 1\n`;
    const repository = changed({ "dvc.lock": lock(before) }, { "dvc.lock": lock(after) });
    const cache = join(repository.path, ".dvc/cache/files/md5");
    for (const text of [before, after]) {
      putDvc(cache, text);
      const hash = md5(list(text));
      put(join(cache, hash.slice(0, 2), `${hash.slice(2)}.dir`), list(text));
    }
    expect(await figures(repository)).toEqual(await plainly());
  });

  // As dvc add, import, import-url and repro of DVC 1 to 3 write them (dvc.org/doc/user-guide/project-structure).
  const hash = "hash: md5";
  const listOf = (text: string): string => JSON.stringify([{ md5: md5(text), relpath: "2026/houses.csv" }]);
  it.each<[string, string, string, (text: string) => string]>([
    [
      "an import from another repository",
      "data/houses.csv.dvc",
      "",
      (text) =>
        `md5: ${md5("x")}\nfrozen: true\ndeps:\n- path: raw/houses.csv\n  repo:\n    url: https://git.example.invalid/data.git\n    rev: main\n    rev_lock: ${"4".repeat(40)}\nouts:\n- md5: ${md5(text)}\n  size: ${text.length}\n  ${hash}\n  path: houses.csv\n`,
    ],
    [
      "an import from an address, kept when it goes, with words for people",
      "data/houses.csv.dvc",
      "",
      (text) =>
        `deps:\n- etag: '"33a6"'\n  size: 9\n  path: https://example.invalid/houses.csv\nouts:\n- md5: ${md5(text)}\n  ${hash}\n  path: houses.csv\n  persist: true\n  desc: 'Prices: all'\n  type: table\n  labels: [a]\n  meta: {owner: me}\n`,
    ],
    [
      "several outputs and a working directory",
      "data.dvc",
      "",
      (text) =>
        `wdir: data\nouts:\n- md5: ${md5("other")}\n  ${hash}\n  path: ../models/other.bin\n- md5: ${md5(text)}\n  ${hash}\n  path: houses.csv\n`,
    ],
    [
      "a folder in a folder",
      "data.dvc",
      listOf(""),
      (text) => `outs:\n- md5: ${md5(listOf(text))}.dir\n  size: 9\n  nfiles: 1\n  ${hash}\n  path: data\n`,
    ],
    [
      "a folder whose store keeps versions",
      "data.dvc",
      "",
      (text) =>
        `outs:\n- ${hash}\n  path: data\n  files:\n  - size: ${text.length}\n    md5: ${md5(text)}\n    relpath: 2026/houses.csv\n    cloud:\n      store:\n        etag: abc\n        version_id: v1\n`,
    ],
    [
      "a file whose store keeps versions",
      "data/houses.csv.dvc",
      "",
      (text) =>
        `outs:\n- md5: ${md5(text)}\n  size: ${text.length}\n  ${hash}\n  path: houses.csv\n  cloud:\n    store:\n      etag: abc\n      version_id: v1\n`,
    ],
    [
      "a stage's output in a working directory of dvc.yaml",
      "dvc.lock",
      "stages:\n  make:\n    foreach: [a]\n    do:\n      cmd: python make.py\n    wdir: data\n",
      (text) =>
        `schema: '2.0'\nstages:\n  make@a:\n    cmd: python make.py\n    deps:\n    - path: make.py\n      ${hash}\n      md5: ${md5("x")}\n      size: 1\n    params:\n      params.yaml:\n        seed: 1\n    outs:\n    - path: houses.csv\n      ${hash}\n      md5: ${md5(text)}\n      size: ${text.length}\n`,
    ],
    [
      "a lock of DVC 1",
      "dvc.lock",
      "",
      (text) => `make:\n  cmd: python make.py\n  outs:\n  - path: data/houses.csv\n    md5: ${md5(text)}\n`,
    ],
  ])("finds %s", async (_, pointer, yaml, written) => {
    const pipeline: Readonly<Record<string, string>> = yaml.startsWith("stages") ? { "dvc.yaml": yaml } : {};
    const anyDepth = { "metricgate.yml": config().replace("data/*.csv", "data/**") };
    const repository = changed(
      { [pointer]: written(before), ...pipeline, ...anyDepth },
      { [pointer]: written(after), ...pipeline },
    );
    const cache = join(repository.path, ".dvc/cache/files/md5");
    for (const text of [before, after]) {
      putDvc(cache, text);
      putDvc(cache, listOf(text), `${md5(listOf(text))}.dir`);
    }
    expect(report(await check(repository, "--format", "json")).data.rows).toMatchObject({ added: 20, removed: 0 });
  });

  it("says what to run where only a store tells versions apart, and leaves alone what git has", async () => {
    const partial = `outs:\n- ${hash}\n  path: houses.csv\n`;
    const head = await check(
      changed({ "data/houses.csv": before }, { "data/houses.csv.dvc": partial, "data/more.csv": after }),
    );
    expect(head.err).toBe("");
    const noData = changed({ "data/houses.csv.dvc": partial }, { "data/houses.csv.dvc": `${partial}  size: 3\n` });
    expect((await check(noData)).err).toMatch(
      /data\/houses\.csv: this is kept by DVC \(data\/houses\.csv\.dvc\), which names no md5 of it[^]*Run dvc pull data\/houses\.csv\.dvc/,
    );
    noData.write("data/houses.csv", after);
    expect((await check(noData)).err).toMatch(/names no md5 of it in commit [0-9a-f]{7}[^]*Keep it with dvc add/);
    const inGit = `outs:\n- md5: ${md5("other")}\n  ${hash}\n  path: houses.csv\n  cache: false\n`;
    const own = changed({ "data/houses.csv": before }, { "data/houses.csv": after, "data/houses.csv.dvc": inGit });
    expect(report(await check(own, "--format", "json")).data.rows).toMatchObject({ added: 20, removed: 0 });
  });

  it("finds a remote on this machine, by the base commit's config or the user's own", async () => {
    const store = join(temporaryFolder(), "store");
    for (const text of [before, after]) putDvc(join(store, "files/md5"), text);
    const remote = `[core]\n    remote = store\n['remote "store"']\n    url = ${store}\n`;
    const expected = await plainly();
    expect(await figures(dvcChange({ ".dvc/config": remote }))).toEqual(expected);
    const own = dvcChange();
    own.write(".dvc/config.local", remote);
    expect(await figures(own)).toEqual(expected);
    const foreign = changed(
      { "data/houses.csv.dvc": dvc(before) },
      { "data/houses.csv.dvc": dvc(after), ".dvc/config": remote, ".dvc/config.local": remote },
    );
    const answer = await check(foreign);
    expect(answer.code).toBe(3);
    expect(answer.err).toMatch(
      /data\/houses\.csv: this is kept by DVC \(data\/houses\.csv\.dvc\)[^]*no remote is configured[^]*Run dvc pull data\/houses\.csv\.dvc/,
    );
  });

  it("takes a cache outside of the repository only from the user's own config", async () => {
    const cache = join(temporaryFolder(), "cache");
    for (const text of [before, after]) putDvc(join(cache, "files/md5"), text);
    const place = `[cache]\n    dir = ${cache}\n`;
    expect((await check(dvcChange({ ".dvc/config": place }))).code).toBe(3);
    const own = dvcChange();
    own.write(".dvc/config.local", place);
    expect(await figures(own)).toEqual(await plainly());
  });

  it("asks an http remote only where the user allows its host, and follows it nowhere else", async () => {
    const store = await served((request, response) => {
      const text = [before, after].find(
        (one) => request.url === `/dvc/files/md5/${md5(one).slice(0, 2)}/${md5(one).slice(2)}`,
      );
      response.statusCode = text === undefined ? 404 : 200;
      response.end(text);
    });
    const lure = await served(
      (_, response) => void response.writeHead(302, { location: `http://${store.host}/dvc` }).end(),
    );
    const remote = (host: string): string =>
      `[core]\nremote = r\n['remote "r"']\nurl = http://${host}/dvc\nuser = u\npassword = p\n`;
    const repository = dvcChange({ ".dvc/config": remote(store.host) });
    expect((await check(repository)).err).toContain("the DVC remote does not give it: http is not https");
    expect(store.requests).toEqual([]);
    expect(await figures(repository, "--allow-data-host", store.host)).toEqual(await plainly());
    expect(store.requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
    const asked = store.requests.length;
    const lured = dvcChange({ ".dvc/config": remote(lure.host) });
    expect((await check(lured, "--allow-data-host", lure.host)).err).toContain("http is not https");
    expect(store.requests).toHaveLength(asked);
  });

  it("says what to run for the base commit and for remotes that only DVC reads", async () => {
    const repository = dvcChange({ ".dvc/config": "[core]\nremote = s\n['remote \"s\"']\nurl = s3://bucket/dvc\n" });
    expect((await check(repository)).err).toContain("the remote is s3, which only dvc itself reads");
    putDvc(join(repository.path, ".dvc/cache/files/md5"), after);
    expect((await check(repository)).err).toMatch(/is not here in commit [0-9a-f]{7}[^]*Run dvc fetch --all-commits/);
  });

  it("refuses a .dvc file that cannot be read, and an alias bomb", async () => {
    for (const content of ["<<<<<<< HEAD\nouts:\n", "a: &a [1]\nouts: [*a, *a]\n", "[1]"]) {
      const repository = changed({ "data/houses.csv.dvc": dvc(before) }, { "data/houses.csv.dvc": content });
      expect((await check(repository)).err).toContain("data/houses.csv.dvc: this is no DVC file that can be read");
    }
  });

  it("does not follow an output out of the repository", async () => {
    const outside = dvc(after).replace("path: houses.csv", "path: ../../secret.csv");
    const repository = changed({ "data/houses.csv.dvc": dvc(before) }, { "data/houses.csv.dvc": outside });
    rmSync(join(repository.path, ".dvc"), { recursive: true, force: true });
    expect((await check(repository)).err).toContain("no file in the work tree matches");
  });
});
