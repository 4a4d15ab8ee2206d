import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileBytes } from "../../../src/adapters/disk/guarded-file.ts";
import type { Committed } from "../../../src/adapters/disk/line-ends.ts";
import { createWorkTree } from "../../../src/adapters/disk/work-tree.ts";
import { UserError } from "../../../src/errors.ts";
import { createRepository, temporaryFolder } from "../repository.ts";

function workTree(prefix = "", committed: Partial<Committed> = {}) {
  const repository = createRepository();
  const guard = { top: repository.path, directory: join(repository.path, prefix) };
  return {
    repository,
    guard,
    tree: createWorkTree(guard, "sha1", {
      listed: async () => [],
      leftOut: async () => [],
      atHead: async () => [],
      storedWithLf: async () => [],
      ...committed,
    }),
  };
}

async function faultOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => "no error",
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

describe("the work tree", () => {
  it("lists what the patterns match, with git's own object ids", async () => {
    const { repository, tree } = workTree();
    repository.commit("files", {
      "data/b.csv": "x\n1\n",
      "data/a.csv": "x\n2\n",
      "data/notes.txt": "",
      "node_modules/p/data.csv": "x\n",
    });
    const found = await tree.find(["data/*.csv", "**/data.csv"]);
    const files = await tree.identify(found);
    expect(files.map((file) => file.path)).toEqual(["data/a.csv", "data/b.csv"]);
    expect(files.map((file) => file.oid)).toEqual(
      ["data/a.csv", "data/b.csv"].map((path) => repository.git("rev-parse", `HEAD:${path}`)),
    );
    expect(found[0]).toEqual({ path: "data/a.csv", size: 4, at: "disk" });
  });

  it("gives an empty list for nothing and null for a file that is not there", async () => {
    const { tree } = workTree();
    expect(await tree.find(["data/*.csv", "missing.csv"])).toEqual([]);
    expect(await tree.read("metricgate.yml", 100)).toBeNull();
  });

  it("takes a file by its own name even where the name looks like a pattern", async () => {
    const { repository, tree } = workTree();
    repository.write("[table].csv", "x\n1\n");
    expect((await tree.find(["[table].csv"])).map((file) => file.path)).toEqual(["[table].csv"]);
  });

  it("follows links that stay inside the repository", async () => {
    const { repository, tree } = workTree("models");
    repository.write("data/real.csv", "x\n1\n");
    mkdirSync(join(repository.path, "models"));
    symlinkSync("../data/real.csv", join(repository.path, "models/link.csv"));
    expect((await tree.find(["link.csv"]))[0].size).toBe(4);
  });

  it("refuses every way out of the repository", async () => {
    const { repository, tree } = workTree();
    const outside = temporaryFolder();
    writeFileSync(join(outside, "secret.csv"), "x\n1\n");
    // A neighbour whose name begins like the repository's.
    mkdirSync(`${repository.path}-evil`);
    writeFileSync(`${repository.path}-evil/data.csv`, "x\n1\n");
    symlinkSync(join(outside, "secret.csv"), join(repository.path, "link.csv"));
    symlinkSync(outside, join(repository.path, "folder"));
    symlinkSync("/proc/self/environ", join(repository.path, "environ.csv"));
    symlinkSync("/dev/zero", join(repository.path, "zero.csv"));
    for (const path of ["link.csv", "folder/secret.csv", "environ.csv", "zero.csv", "../repository-evil/data.csv"]) {
      expect(await faultOf(tree.find([path])), path).toMatch(/leads out of the repository/);
      expect(await faultOf(tree.read(path, 100)), path).toMatch(/leads out of the repository/);
    }
  });

  it("refuses .git, folders, dangling links and NUL", async () => {
    const { repository, tree } = workTree();
    repository.commit("one", { "data/a.csv": "x\n" });
    symlinkSync("nowhere.csv", join(repository.path, "dangling.csv"));
    expect(await faultOf(tree.find([".git/config"]))).toContain("inside .git");
    expect(await faultOf(tree.find(["data"]))).toContain("is a folder");
    expect(await faultOf(tree.find(["dangling.csv"]))).toContain("does not exist");
    expect(await faultOf(tree.find(["a\0.csv"]))).toContain("NUL");
  });

  it("does not hang on a FIFO", async () => {
    const { repository, tree } = workTree();
    execFileSync("mkfifo", [join(repository.path, "pipe.csv")]);
    expect(await faultOf(tree.find(["pipe.csv"]))).toContain("no regular file");
  });

  it("reads a hard link like the file that it is", async () => {
    const { repository, guard } = workTree();
    repository.write("a.csv", "x\n1\n");
    linkSync(join(repository.path, "a.csv"), join(repository.path, "b.csv"));
    const chunks: Buffer[] = [];
    for await (const chunk of fileBytes(guard, "b.csv")) chunks.push(Buffer.from(chunk));
    expect(Buffer.concat(chunks).toString()).toBe("x\n1\n");
  });

  it("reads files of many pieces unchanged", async () => {
    const { repository, guard } = workTree();
    const content = Array.from({ length: 400_000 }, (_, row) => `${row},x\n`).join("");
    repository.write("big.csv", content);
    const chunks: Buffer[] = [];
    for await (const chunk of fileBytes(guard, "big.csv")) chunks.push(Buffer.from(chunk));
    expect(Buffer.concat(chunks).toString() === content).toBe(true);
  });

  // The superuser may read anything, and Windows has no such bits.
  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)("says which folder may not be read", async () => {
    const { repository, tree } = workTree();
    repository.write("data/a.csv", "x\n1\n");
    chmodSync(join(repository.path, "data"), 0o000);
    expect(await faultOf(tree.find(["data/*.csv"]))).toContain("`data` cannot be read (EACCES: permission denied)");
    chmodSync(join(repository.path, "data"), 0o755);
  });

  it("knows the committed content behind other line ends by every byte of it", async () => {
    // Carriage returns of its own, one at the end of a piece of 1 MiB, and one at the end of the file.
    const lines = `a,b\n${"x".repeat((1 << 20) - 6)}\r${"1,\r2\n".repeat(50_000)}\r`;
    const oid = createHash("sha1").update(`blob ${lines.length}\0${lines}`).digest("hex");
    const held = { path: "a.csv", size: lines.length, at: { oid } };
    const asked: string[] = [];
    const { repository, tree } = workTree("", {
      atHead: async () => [held],
      storedWithLf: async (paths) => {
        asked.push(...paths);
        return paths;
      },
    });
    const found = async (content: string): Promise<unknown> => {
      repository.write("a.csv", content);
      return (await tree.find(["a.csv"]))[0]?.at;
    };
    const written = lines.replaceAll("\n", "\r\n");
    expect(await found(written)).toEqual({ oid });
    expect(await found(written.replace("1,\r2", "1,\r3"))).toBe("disk");
    expect(await found(written.slice(0, -1))).toBe("disk");
    expect(await found(lines)).toBe("disk");
    expect(asked).toEqual(["a.csv"]);
  });

  it("says that a config is too large", async () => {
    const { repository, tree } = workTree();
    repository.write("metricgate.yml", "x".repeat(101));
    expect(await faultOf(tree.read("metricgate.yml", 100))).toContain("the limit is 100");
  });
});
