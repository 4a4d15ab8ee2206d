// The examples as the repositories that they are: each with a base branch and a change whose truth is known.

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createRepository, type TestRepository } from "./adapters/repository.ts";
import { closeServers, complete, serve } from "./endpoint-server.ts";
import { report, run } from "./terminal.ts";

const EXAMPLES = resolve(import.meta.dirname, "../examples");
/** Debian's own Python, which has python3-sklearn where that is installed. */
const PYTHON_PATH = "/usr/bin:/bin";
const hasSklearn = spawnSync("python3", ["-c", "import sklearn, pandas"], { env: { PATH: PYTHON_PATH } }).status === 0;

function exampleOf(name: string): TestRepository {
  const repository = createRepository();
  cpSync(join(EXAMPLES, name), repository.path, { recursive: true });
  repository.commit("base");
  repository.git("checkout", "--quiet", "-b", "topic");
  return repository;
}

function edit(repository: TestRepository, path: string, from: string, to: string): void {
  const text = readFileSync(join(repository.path, path), "utf8");
  expect(text).toContain(from);
  repository.write(path, text.replaceAll(from, to));
}

async function check(repository: TestRepository, environment: NodeJS.ProcessEnv = {}) {
  const path = `${PYTHON_PATH}:${process.env["PATH"]}`;
  const answer = await run(repository.path, ["check", "--base", "main", "--format", "json"], {
    environment: { ...environment, PATH: path },
  });
  if (answer.out === "") throw new Error(answer.err);
  const { finding, base, metrics } = report(answer);
  return { finding, source: base.source, change: metrics[0]?.relativeChange ?? 0, code: answer.code };
}

describe("an example", () => {
  it.each(["sklearn", "node", "predictions-only", "endpoint"].filter((name) => existsSync(join(EXAMPLES, name))))(
    "%s has a workflow with few permissions and a README of one screen",
    (name) => {
      const workflow = parse(readFileSync(join(EXAMPLES, name, ".github/workflows/model.yml"), "utf8"));
      expect(workflow.permissions).toEqual({});
      expect(readFileSync(join(EXAMPLES, name, "README.md"), "utf8").split("\n").length).toBeLessThan(40);
    },
  );
});

describe("the example node", () => {
  it("passes unchanged, and fails when it forgets the regions", async () => {
    const repository = exampleOf("node");
    expect(await check(repository)).toMatchObject({ finding: "equivalent", code: 0 });
    edit(repository, "train.js", "sums[region]", 'sums["all"]');
    edit(repository, "predict.js", "perArea[region]", 'perArea["all"]');
    const forgetful = await check(repository);
    expect(forgetful).toMatchObject({ finding: "regressed", source: "retrained", code: 1 });
    expect(forgetful.change).toBeGreaterThan(0.1);
  });
});

describe("the example predictions-only", () => {
  it("passes with better predictions, and fails with worse", async () => {
    const repository = exampleOf("predictions-only");
    const lines = readFileSync(join(repository.path, "out/predictions.csv"), "utf8").trim().split("\n");
    const moved = (by: number): string =>
      `${lines.map((line, index) => (index === 0 ? line : line.replace(/[^,]+$/, (value) => String(Number(value) + by)))).join("\n")}\n`;
    repository.write("out/predictions.csv", moved(40));
    expect(await check(repository)).toMatchObject({ finding: "regressed", source: "committed", code: 1 });
  });
});

describe.runIf(hasSklearn)("the example sklearn (with the scikit-learn of /usr/bin/python3)", () => {
  it("passes unchanged and with more trees, and fails with shallow ones", async () => {
    const repository = exampleOf("sklearn");
    expect(await check(repository)).toMatchObject({ finding: "equivalent", code: 0 });
    edit(repository, "train.py", "max_depth=8", "max_depth=2");
    expect(await check(repository)).toMatchObject({ finding: "regressed", source: "retrained", code: 1 });
    edit(repository, "train.py", "max_depth=2", "max_depth=14");
    expect((await check(repository)).code).toBe(0);
  }, 300_000);

  it("trains nothing for a change that is not among its inputs", async () => {
    const repository = exampleOf("sklearn");
    repository.write("README.md", "more");
    expect(await check(repository)).toMatchObject({ finding: "equivalent", source: "none" });
  });
});

describe("the example endpoint", () => {
  afterEach(closeServers);

  /** Knows a refund and a delivery by their words, and guesses when it is hurried. */
  const kindOf = (prompt: string): string => {
    const message = prompt.split("\n\n")[1] ?? "";
    if (/money|pay|charged|refund/i.test(message)) return "refund";
    if (/where is|parcel|tracking|street|delivered/i.test(message) && !prompt.includes("Be quick")) return "delivery";
    return "question";
  };

  it("passes unchanged without a question, and fails with a prompt that hurries the model", async () => {
    const server = await serve(({ body }, response) =>
      complete(response, `Let me see.\nKind: ${kindOf(body.messages[0]?.content ?? "")}`),
    );
    const environment = { METRICGATE_ENDPOINT_URL: server.url, METRICGATE_ENDPOINT_KEY: "k" };
    const repository = exampleOf("endpoint");
    expect(await check(repository, environment)).toMatchObject({ finding: "equivalent", source: "none", code: 0 });
    expect(server.asked).toEqual([]);
    edit(repository, "prompts/kind.md", "Answer on one line", "Be quick. Answer on one line");
    expect(await check(repository, environment)).toMatchObject({ finding: "regressed", source: "retrained", code: 1 });
  });
});
