import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ObjectReader, openObjectReader } from "../../../src/adapters/git/object-reader.ts";
import { parseEntry } from "../../../src/adapters/git/tree-entry.ts";
import { filesAt } from "../../../src/adapters/git/tree-walk.ts";
import { createRepository, openedAt, type TestRepository, temporaryFolder } from "../repository.ts";

function readerOf({ path }: TestRepository, environment: NodeJS.ProcessEnv = process.env): ObjectReader {
  return openObjectReader({ directory: path, environment });
}

/** Files, folders, programs, links, and a commit of another repository. */
function filled(repository: TestRepository, format = "sha1"): string {
  repository.commit("files", {
    "data.csv": "a\n1\n",
    "data.txt": "x",
    "data/1.csv": "a\n",
    "data/deep/2.csv": "a\n22\n",
    "data/deep/empty.csv": "",
    "data-old/1.csv": "a\n",
    "häuser 表\t.csv": "b\n",
    "models/houses/metricgate.yml": "version: 1\n",
  });
  chmodSync(join(repository.path, "data/1.csv"), 0o755);
  symlinkSync("deep/2.csv", join(repository.path, "data/link.csv"));
  mkdirSync(join(repository.path, "data/other"));
  openedAt(join(repository.path, "data/other")).git("init", "--quiet", `--object-format=${format}`);
  openedAt(join(repository.path, "data/other")).commit("one", { "x.csv": "x" });
  return repository.commit("more");
}

function listed(repository: TestRepository, commit: string, paths: readonly string[]): unknown {
  const lines = repository.git("ls-tree", "-z", "--full-tree", "-r", "-l", commit, "--", ...paths).split("\0");
  return lines.filter((line) => line !== "").map((line) => parseEntry(line, ""));
}

const PATHS = [
  ["data.csv"],
  ["data"],
  ["data", "data/deep", "data/1.csv"],
  ["data/deep/2.csv", "data.csv", "dvc.lock", "data.csv.dvc"],
  ["data.csv/x", "data/other/x.csv", "data/link.csv/x"],
  ["data/other", "data/link.csv", "data/*.csv", "*"],
  ["häuser 表\t.csv", "models"],
  ["nothing", "data/nothing/at/all"],
];

describe("the files at paths of a commit", () => {
  it.each(["sha1", "sha256"])("are those that ls-tree lists, in a repository of %s", async (format) => {
    const path = join(temporaryFolder(), "repository");
    const repository = openedAt(path);
    mkdirSync(path);
    repository.git("init", "--quiet", "--initial-branch=main", `--object-format=${format}`);
    const commit = filled(repository, format);
    for (const packed of [false, true]) {
      if (packed) repository.git("gc", "--quiet");
      const reader = readerOf(repository);
      for (const paths of PATHS)
        expect(await filesAt(reader, commit, paths)).toEqual(listed(repository, commit, paths));
    }
  });

  it("have the permissions that git sees, whatever an old commit holds", async () => {
    const repository = createRepository();
    repository.commit("one", { "a.csv": "a", "b.csv": "b" });
    const [a, b] = ["a.csv", "b.csv"].map((name) => Buffer.from(repository.git("rev-parse", `HEAD:${name}`), "hex"));
    writeFileSync(
      join(repository.path, "tree"),
      Buffer.concat([Buffer.from("100664 a.csv\0"), a, Buffer.from("100775 b.csv\0"), b]),
    );
    const tree = repository.git("hash-object", "--literally", "-t", "tree", "-w", "tree");
    const commit = repository.git("commit-tree", "-m", "old", tree);
    const found = await filesAt(readerOf(repository), commit, ["a.csv", "b.csv"]);
    expect(found).toEqual(listed(repository, commit, ["a.csv", "b.csv"]));
    expect(found?.map(({ mode }) => mode)).toEqual(["100644", "100755"]);
  });

  it.each([[[]], [["./data.csv"]], [["data//1.csv"]], [["data/"]], [["data/../data.csv"]]])(
    "are left to ls-tree for %j",
    async (paths) => {
      const repository = createRepository();
      expect(await filesAt(readerOf(repository), filled(repository), paths)).toBeNull();
    },
  );

  it("are left to ls-tree where an object is gone", async () => {
    const repository = createRepository();
    const commit = filled(repository);
    for (const gone of [`${commit}:data/deep/2.csv`, `${commit}:data/deep`]) {
      const oid = repository.git("rev-parse", gone);
      rmSync(join(repository.path, ".git/objects", oid.slice(0, 2), oid.slice(2)));
      expect(await filesAt(readerOf(repository), commit, ["data"])).toBeNull();
    }
    expect(await filesAt(readerOf(repository), "1".repeat(40), ["data"])).toBeNull();
  });
});
