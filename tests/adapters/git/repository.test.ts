import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { blobBytes } from "../../../src/adapters/git/blob-bytes.ts";
import { repositoryFacts } from "../../../src/adapters/git/facts.ts";
import { openObjectReader } from "../../../src/adapters/git/object-reader.ts";
import { type GitRepository, openRepository, type RemoteAccess } from "../../../src/adapters/git/repository.ts";
import { UserError } from "../../../src/errors.ts";
import { createRepository, shallowClone, type TestRepository, temporaryFolder } from "../repository.ts";

interface Opened extends RemoteAccess {
  readonly environment: NodeJS.ProcessEnv;
  readonly expected: string | null;
}

async function open({ path }: Pick<TestRepository, "path">, more: Partial<Opened> = {}): Promise<GitRepository> {
  const { environment = process.env, expected = null, ...access } = more;
  const facts = await repositoryFacts({ directory: path, environment, expected });
  return openRepository(facts, { authorization: null, remoteMergeBase: null, ...access });
}

function storeOf({ path }: TestRepository) {
  return { directory: path, objects: join(path, ".git/objects"), environment: process.env };
}

/** main: first ── second; feature leaves after first. */
function branched(): { repository: TestRepository; first: string; second: string; feature: string } {
  const repository = createRepository();
  const first = repository.commit("first", { "data/houses.csv": "a,b\n1,2\n", "metricgate.yml": "version: 1\n" });
  repository.git("checkout", "--quiet", "-b", "feature");
  const feature = repository.commit("feature", { "data/houses.csv": "a,b\n1,2\n3,4\n" });
  repository.git("checkout", "--quiet", "main");
  const second = repository.commit("second", { "other.txt": "x" });
  return { repository, first, second, feature };
}

async function contentOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

describe("the base commit", () => {
  it("is where HEAD left the revision asked for, not the revision's tip", async () => {
    const { repository, first } = branched();
    repository.git("checkout", "--quiet", "feature");
    const base = await (await open(repository)).base({ kind: "revision", ref: "main" });
    expect(base).toEqual({ sha: first, ref: "main", how: "merge base of HEAD and main" });
  });

  it("is the first parent of the merge commit that GitHub checks out", async () => {
    const { repository, second, feature } = branched();
    repository.git("merge", "--quiet", "--no-ff", "--message", "merge", "feature");
    const base = await (await open(repository)).base({
      kind: "pull-request",
      baseRef: "main",
      baseSha: second,
      headSha: feature,
    });
    expect(base.sha).toBe(second);
  });

  it("is found from the merge commit in a clone of depth 1, and its files are fetched", async () => {
    const { repository, second, feature } = branched();
    repository.git("merge", "--quiet", "--no-ff", "--message", "merge", "feature");
    const clone = shallowClone(repository, "main");
    expect(() => clone.git("cat-file", "-e", `${second}^{tree}`)).toThrow(/Not a valid object|could not get object/);
    const git = await open(clone);
    const base = await git.base({ kind: "pull-request", baseRef: "main", baseSha: second, headSha: feature });
    const snapshot = await git.commit(base.sha);
    const files = await snapshot.identify(await snapshot.find(["data/*.csv"]));
    expect(await contentOf(blobBytes(storeOf(clone), files[0].oid))).toBe("a,b\n1,2\n");
  });

  it("asks the host for the merge base where a shallow clone cannot know it", async () => {
    const { repository, first, second, feature } = branched();
    const clone = shallowClone(repository, "feature");
    const asked: string[] = [];
    const git = await open(clone, {
      remoteMergeBase: async (base, head) => {
        asked.push(base, head);
        return first;
      },
    });
    const base = await git.base({ kind: "pull-request", baseRef: "main", baseSha: second, headSha: feature });
    expect(asked).toEqual([second, feature]);
    expect(base.sha).toBe(first);
    expect((await (await git.commit(base.sha)).find(["data/*.csv"]))[0].path).toBe("data/houses.csv");
  });

  it("never shortens the history of a full clone when a commit has to be fetched", async () => {
    const { repository } = branched();
    const path = join(temporaryFolder(), "clone");
    repository.git("clone", "--quiet", `file://${repository.path}`, path);
    const later = repository.commit("later", { "later.txt": "x" });
    const git = await open({ path });
    await git.commit(later);
    expect(existsSync(join(path, ".git", "shallow"))).toBe(false);
    expect(await git.ancestors(later, 50)).toHaveLength(2);
  });

  it.each(["nope", "--output=evil", "main..feature", "", "a\nb", "x".repeat(300)])(
    "refuses the unknown revision %j by name",
    async (ref) => {
      const { repository } = branched();
      const git = await open(repository);
      const error = await git.base({ kind: "revision", ref }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UserError);
      expect((error as UserError).fault).toBe("usage");
      expect((error as UserError).message).toContain("unknown base revision");
      expect(existsSync(join(repository.path, "evil"))).toBe(false);
    },
  );

  it.each(["main", "feature", "HEAD", "HEAD~0", "nope", "--output=evil", "main..feature", "", "a\nb", null])(
    "is the same, or refused alike, where the revision %j was expected",
    async (expected) => {
      const { repository } = branched();
      repository.git("checkout", "--quiet", "feature");
      const git = await open(repository, { expected });
      for (const ref of ["main", expected]) {
        const answer = async (from: GitRepository) => from.base({ kind: "revision", ref }).catch(String);
        expect(await answer(git)).toEqual(await answer(await open(repository)));
      }
      expect(existsSync(join(repository.path, "evil"))).toBe(false);
    },
  );

  it("is asked of a folder below the top whose repository has no commit, with a revision expected", async () => {
    const repository = createRepository();
    mkdirSync(join(repository.path, "models"));
    const git = await open({ path: join(repository.path, "models") }, { expected: "main" });
    expect([git.prefix, await git.head()]).toEqual(["models/", null]);
  });

  it("says that two histories have nothing in common", async () => {
    const { repository } = branched();
    repository.git("checkout", "--quiet", "--orphan", "island");
    repository.commit("island");
    await expect((await open(repository)).base({ kind: "revision", ref: "main" })).rejects.toThrow("no common history");
  });

  it("is the default branch's when none is named", async () => {
    const { repository, first } = branched();
    repository.git("checkout", "--quiet", "feature");
    expect((await (await open(repository)).base({ kind: "revision", ref: null })).sha).toBe(first);
  });

  it("says how to open a repository of another user", async () => {
    const says = "fatal: detected dubious ownership in repository at '/github/workspace'\nTo add an exception, call:\n";
    const git = { run: () => Promise.reject(new Error(says)) };
    const facts = repositoryFacts({ directory: "/github/workspace", environment: {}, expected: null }, git);
    await expect(facts).rejects.toMatchObject({
      fault: "environment",
      problems: [
        {
          message: "git does not open the repository at /github/workspace, because it belongs to another user",
          hint: "If you trust it: git config --global --add safe.directory '/github/workspace'",
        },
      ],
    });
  });

  it("says that a folder is no repository", async () => {
    await expect(open({ path: temporaryFolder() })).rejects.toThrow("no git repository");
  });
});

describe("the files of a commit", () => {
  it("are those of the working directory, matched by pattern, whatever is checked out", async () => {
    const repository = createRepository();
    const sha = repository.commit("files", {
      "models/a/data/1.csv": "x\n1\n",
      "models/a/data/2.csv": "x\n2\n",
      "models/a/data/deep/3.csv": "x\n3\n",
      "data/9.csv": "x\n9\n",
    });
    repository.commit("gone", { "models/a/data/1.csv": "other" });
    const git = await open({ path: join(repository.path, "models/a") });
    const snapshot = await git.commit(sha);
    expect((await snapshot.find(["data/*.csv"])).map((file) => file.path)).toEqual(["data/1.csv", "data/2.csv"]);
    expect((await snapshot.find(["data/**/*.csv"])).map((file) => file.path)).toEqual([
      "data/1.csv",
      "data/2.csv",
      "data/deep/3.csv",
    ]);
    expect((await snapshot.find(["data/1.csv"]))[0].size).toBe(4);
    expect(await snapshot.read("metricgate.yml", 1000)).toBeNull();
  });

  it("takes a file by its own name even where the name looks like a pattern, and names in any script", async () => {
    const repository = createRepository();
    const sha = repository.commit("files", { "[table].csv": "x\n1\n", "häuser 表\t.csv": "x\n2\n" });
    const snapshot = await (await open(repository)).commit(sha);
    expect((await snapshot.find(["[table].csv"])).map((file) => file.path)).toEqual(["[table].csv"]);
    expect((await snapshot.find(["häuser*.csv"])).map((file) => file.path)).toEqual(["häuser 表\t.csv"]);
  });

  it("streams a blob of many pipe buffers unchanged", async () => {
    const repository = createRepository();
    const content = Array.from({ length: 200_000 }, (_, row) => `${row},${row * 2}\n`).join("");
    const sha = repository.commit("big", { "big.csv": content });
    const snapshot = await (await open(repository)).commit(sha);
    const [file] = await snapshot.identify(await snapshot.find(["big.csv"]));
    expect((await contentOf(blobBytes(storeOf(repository), file.oid))) === content).toBe(true);
  });

  it.each(["loose", "packed"])("has the same bytes for a %s object", async (kind) => {
    const repository = createRepository();
    const contents = ["", "x", "a,b\n1,2\n".repeat(100_000)];
    const sha = repository.commit("files", Object.fromEntries(contents.map((content, i) => [`${i}.csv`, content])));
    if (kind === "packed") repository.git("gc", "--quiet");
    const snapshot = await (await open(repository)).commit(sha);
    for (const file of await snapshot.identify(await snapshot.find(["*.csv"]))) {
      for (const reader of [null, openObjectReader({ directory: repository.path, environment: process.env })]) {
        const bytes = await contentOf(blobBytes(storeOf(repository), file.oid, reader));
        expect(bytes === contents[Number(file.path[0])], file.path).toBe(true);
      }
    }
  });

  it("is not believed when its object is damaged, cut short or no blob", async () => {
    const repository = createRepository();
    const sha = repository.commit("one", { "a.csv": "a,b\n".repeat(50_000) });
    const oid = repository.git("rev-parse", `${sha}:a.csv`);
    const reader = openObjectReader({ directory: repository.path, environment: process.env });
    const read = (id: string) => contentOf(blobBytes(storeOf(repository), id, reader));
    await expect(read(sha)).rejects.toThrow("is no blob");
    const path = join(repository.path, ".git/objects", oid.slice(0, 2), oid.slice(2));
    const whole = readFileSync(path);
    const short = deflateSync(inflateSync(whole).subarray(0, 1000));
    const changed = Buffer.from(whole).fill(0x55, 40, 60);
    for (const damaged of [short, whole.subarray(0, whole.length - 20), changed]) {
      rmSync(path);
      writeFileSync(path, damaged);
      await expect(read(oid)).rejects.toThrow(`git could not read object ${oid}`);
    }
  });

  it("fails when git cannot give the bytes, rather than give fewer", async () => {
    const repository = createRepository();
    repository.commit("one", { "a.csv": "x" });
    await expect(contentOf(blobBytes(storeOf(repository), "0".repeat(40)))).rejects.toThrow(
      "git could not read object",
    );
  });
});

describe("a hostile repository", () => {
  it("has none of its programs run: hooks, monitors, filters, pagers, credential helpers, upload packs", async () => {
    const { repository, first } = branched();
    const trap = join(repository.path, "sprung");
    const program = join(temporaryFolder(), "trap.sh");
    writeFileSync(program, `#!/bin/sh\ntouch ${trap}\n`, { mode: 0o755 });
    const settings = [
      "core.fsmonitor",
      "core.pager",
      "core.editor",
      "diff.external",
      "credential.helper",
      "filter.x.clean",
      "filter.x.smudge",
      "diff.x.textconv",
      "core.sshCommand",
      "remote.origin.uploadpack",
      "core.askPass",
      "core.gitProxy",
    ];
    for (const key of settings) repository.git("config", key, program);
    repository.git("config", "core.hooksPath", join(program, ".."));
    repository.git("config", "remote.origin.url", `ext::${program}`);
    repository.write(".gitattributes", "* filter=x diff=x\n");
    const git = await open(repository);
    await git.head();
    await git.base({ kind: "revision", ref: "main" });
    const snapshot = await git.commit(first);
    await snapshot.find(["data/*.csv"]);
    await snapshot.read("metricgate.yml", 1000);
    await expect(git.commit("1".repeat(40))).rejects.toThrow("cannot be fetched");
    repository.git("config", "remote.origin.url", `file://${repository.path}`);
    await expect(git.commit("1".repeat(40))).rejects.toThrow("cannot be fetched");
    expect(existsSync(trap)).toBe(false);
  });

  it("is not reached through variables either", async () => {
    const { repository } = branched();
    const other = createRepository();
    const environment = {
      ...process.env,
      GIT_DIR: join(other.path, ".git"),
      GIT_EXTERNAL_DIFF: "false",
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "core.bare",
      GIT_CONFIG_VALUE_0: "true",
    };
    const git = await open(repository, { environment });
    expect(git.top).toBe(repository.path);
  });
});
