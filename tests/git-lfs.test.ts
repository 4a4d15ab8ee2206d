// The real Git LFS, where it is installed: what it writes, leaves out and fetches is found as it stands.

import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, openedAt, temporaryFolder } from "./adapters/repository.ts";
import { check, report } from "./terminal.ts";
import { config, houses } from "./world.ts";

const installed = spawnSync("git", ["lfs", "version"]).status === 0;
const before = houses(200);
const after = houses(220);

describe.skipIf(!installed)("git lfs", () => {
  it("leaves pointers that are found in its store, in a clone without its data, and named where they are not", async () => {
    const repository = createRepository();
    repository.git("lfs", "install", "--local");
    repository.git("lfs", "track", "data/*.csv");
    repository.commit("base", { "metricgate.yml": config(), "data/houses.csv": before });
    repository.git("checkout", "--quiet", "-b", "topic");
    repository.commit("head", { "data/houses.csv": after });
    expect(repository.git("show", "HEAD:data/houses.csv")).toMatch(/^version https:\/\/git-lfs/);
    const found = report(await check(repository, "--format", "json"));
    expect(found.data.rows).toMatchObject({ added: 20, removed: 0 });

    const path = join(temporaryFolder(), "clone");
    openedAt(repository.path, { GIT_LFS_SKIP_SMUDGE: "1" }).git("clone", "--quiet", repository.path, path);
    const clone = openedAt(path);
    clone.git("branch", "main", "origin/main");
    const { metrics } = report(await check(clone, "--format", "json"));
    expect(metrics).toEqual(found.metrics);

    rmSync(join(repository.path, ".git/lfs"), { recursive: true });
    const missing = await check(clone);
    expect([missing.code, missing.out]).toEqual([3, ""]);
    expect(missing.err).toContain("Run git lfs pull, or check out with lfs: true.");
  });
});
