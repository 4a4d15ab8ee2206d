// Repositories in odd places and states: each is checked as any other is, or refused with what it is and the next act.

import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository, openedAt, type TestRepository } from "./adapters/repository.ts";
import { type Answer, check, pullRequest, report, run } from "./terminal.ts";
import { config, houses } from "./world.ts";

/** A commit with other data, so that there is something to compare. */
function changed(repository: TestRepository, path = "data/houses.csv"): TestRepository {
  repository.commit("data", { [path]: houses(90) });
  return repository;
}

/** A repository with `m`, a submodule that holds `houses.csv`. */
function withSubmodule(data: string): TestRepository {
  const inner = createRepository();
  inner.commit("data", { "houses.csv": houses(80) });
  const repository = createRepository();
  repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.path, "m");
  repository.commit("base", { "metricgate.yml": config().replace("data/*.csv", JSON.stringify(data)) });
  return repository;
}

async function refusals(repository: TestRepository, ...args: string[]): Promise<readonly Answer[]> {
  return [
    await check(repository, ...args),
    await run(repository.path, ["review", "--base", "main", "--quiet", ...args]),
  ];
}

describe("a repository", () => {
  it("stands in a folder with spaces, umlauts and signs", async () => {
    const repository = changed(pullRequest());
    const path = join(repository.path, "..", "mé ma'in $(x) [a] #ü");
    renameSync(repository.path, path);
    expect(report(await check(openedAt(path), "--format", "json")).base.source).toBe("retrained");
  });

  it("in a folder with a line break is refused", async () => {
    const repository = pullRequest();
    const path = join(repository.path, "..", "line\nbreak");
    renameSync(repository.path, path);
    for (const { code, err } of await refusals(openedAt(path))) {
      expect(err).toMatch(/^error: the path of this repository holds a line break.*\n {2}Move or clone it/);
      expect(code).toBe(5);
    }
  });
});

describe("the data's files", () => {
  it.each(["ü b/hä us.csv", "a\nb.csv", "[a] {b}.csv", "-x.csv", "a'b\"c.csv"])("may be called %j", async (name) => {
    const repository = pullRequest();
    repository.git("checkout", "--quiet", "main");
    rmSync(join(repository.path, "data"), { recursive: true });
    repository.commit("base", {
      [`data/${name}`]: houses(80),
      "metricgate.yml": config().replace("data/*", "data/**/*"),
    });
    repository.git("checkout", "--quiet", "-B", "topic");
    changed(repository, `data/${name}`);
    expect(report(await check(repository, "--format", "json")).base.source).toBe("retrained");
  });

  it("cannot make a terminal do anything by how they are called", async () => {
    const repository = pullRequest();
    repository.write("data/a\u001b[31m\n::error::x\u202e.csv", "id,area,rooms,price\n1,2\n");
    const { err } = await check(repository);
    expect(err).toContain("data/a\u{FFFD}[31m\u{FFFD}::error::x\u{FFFD}.csv");
    for (const sign of ["\u001b", "\u202e", "\n::"]) expect(err).not.toContain(sign);
  });

  it("of a submodule are refused on both sides: no commit has them", async () => {
    const repository = withSubmodule("m/houses.csv");
    for (const { code, err } of await refusals(repository)) {
      expect(err).toContain("error: `m` is a repository of its own (a submodule?)");
      expect(code).toBe(3);
    }
    const { code, err } = await run(repository.path, ["baseline", "--quiet", "--baseline", "../kept"]);
    expect(err).toContain("error: `m` is a submodule, so its files are in no commit of this repository");
    expect(code).toBe(3);
  });

  it("of a submodule and of a clone are passed over by a wide pattern", async () => {
    const repository = withSubmodule("**/*.csv");
    repository.commit("base", { "data/houses.csv": houses(80) });
    repository.git("checkout", "--quiet", "-b", "topic");
    changed(repository);
    repository.git("clone", "--quiet", "m", "clone");
    const answer = await check(repository, "--format", "json");
    expect(answer.err).toBe("");
    const { rows, base } = report(answer);
    expect(base.source).toBe("retrained");
    expect((rows.train ?? 0) + (rows.holdout ?? 0)).toBe(90);
  });
});
