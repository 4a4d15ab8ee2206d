// Repositories in odd places and states: each is checked as any other is, or refused with what it is and the next act.

import { renameSync, rmSync, writeFileSync } from "node:fs";
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

describe("a clone", () => {
  const partial = (filter: string): TestRepository => {
    const origin = changed(pullRequest());
    origin.git("config", "uploadpack.allowFilter", "true");
    const path = `${origin.path}-partial`;
    const from = ["--no-local", `--filter=${filter}`, "--branch", "topic", `file://${origin.path}`];
    origin.git("clone", "--quiet", ...from, path);
    return openedAt(path);
  };

  it.each(["blob:none", "tree:0"])("without old contents (%s) says how to fetch them", async (filter) => {
    const clone = partial(filter);
    const answer = await check(clone, "--base", "origin/main");
    expect(answer.err).toMatch(/^error: git could not (list the files of commit|read object) /);
    expect(answer.err).toContain("partial one, without old files. Fetch them: git fetch --refetch --no-filter origin");
    expect(answer.code).toBe(5);
    clone.git("fetch", "--quiet", "--refetch", "--no-filter", "origin");
    const after = report(await check(clone, "--base", "origin/main", "--format", "json"));
    expect(after.base.source).toBe("retrained");
  });

  it.each(["loose", "packed"])("does not believe what git replace put in a commit's place (%s)", async (kind) => {
    const repository = changed(pullRequest());
    const plain = await check(repository, "--format", "json");
    const other = join(repository.path, "other.csv");
    writeFileSync(other, houses(40));
    repository.git("replace", "main:data/houses.csv", repository.git("hash-object", "-w", other));
    if (kind === "packed") repository.git("gc", "--quiet");
    rmSync(other);
    const { metrics, rows, data } = report(await check(repository, "--format", "json"));
    expect({ metrics, rows, data }).toEqual(
      Object.fromEntries(Object.entries(report(plain)).filter(([key]) => ["metrics", "rows", "data"].includes(key))),
    );
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

  it.each(["data//houses.csv", "data/./houses.csv", "./data/houses.csv/", ".//data/.//*.csv"])(
    "are found on both sides where their path is spelled %s",
    async (path) => {
      const repository = pullRequest({ "metricgate.yml": config().replace("data/*.csv", path) });
      const { base, head } = report(await check(changed(repository), "--format", "json"));
      expect([base.source, head.dirty]).toEqual(["retrained", false]);
    },
  );

  it("in a node_modules folder are passed over by a wide pattern, on both sides", async () => {
    const wide = { "metricgate.yml": config().replace("data/*.csv", JSON.stringify("**/*.csv")) };
    const packages = { "node_modules/a/houses.csv": houses(50), "data/node_modules/b/houses.csv": houses(40) };
    const repository = createRepository();
    repository.commit("base", { ...wide, ...packages, "data/houses.csv": houses(80) });
    repository.git("checkout", "--quiet", "-b", "topic");
    const { rows, data } = report(await check(changed(repository), "--format", "json"));
    expect((rows.train ?? 0) + (rows.holdout ?? 0)).toBe(90);
    expect(data.files).toEqual({ added: [], removed: [], changed: ["data/houses.csv"] });
  });

  it.each(["data/**/*.csv", "data/north/1.csv"])("that a sparse checkout leaves out are missed (%s)", async (files) => {
    const repository = createRepository();
    const sides = { "data/south/1.csv": houses(80), "data/north/1.csv": houses(60).replace(/(?<=\n)(?=.)/g, "1") };
    repository.commit("base", { "metricgate.yml": config().replace("data/*.csv", files), ...sides });
    repository.git("checkout", "--quiet", "-b", "topic");
    repository.git("sparse-checkout", "set", "data/south");
    for (const { code, err } of await refusals(repository)) {
      expect(err).toBe(
        "error: `data/north/1.csv` is committed, but left out of this sparse checkout\n" +
          "  Check all of the data out: git sparse-checkout add data/north, or git sparse-checkout disable\n",
      );
      expect(code).toBe(3);
    }
    repository.git("sparse-checkout", "add", "data/north");
    repository.write("data/north/1.csv", sides["data/north/1.csv"].replace("\n12,", "\n912,"));
    expect(report(await check(repository, "--format", "json")).base.source).toBe("retrained");
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
