// What the project says of itself against what it does: README.md, action.yml, docs/.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { generatedReadme } from "../scripts/generate-readme.ts";
import { INPUT_NAMES } from "../src/adapters/github/inputs.ts";
import { createInterruption } from "../src/adapters/shell/interruption.ts";
import { jsonSchema } from "../src/core/config/json-schema.ts";
import { parseConfig } from "../src/core/config/parse.ts";
import { csvLimits } from "../src/core/dataset/csv-faults.ts";
import { count } from "../src/core/numerals.ts";
import { baseline } from "../src/flows/baseline.ts";
import { check } from "../src/flows/check.ts";
import type { World } from "../src/ports.ts";
import { openLocalWorld } from "../src/wire.ts";
import { temporaryFolder } from "./adapters/repository.ts";
import { driftRow } from "./core/report/samples.ts";
import { createFixture } from "./fixture.ts";

const root = resolve(import.meta.dirname, "..");
const fileOf = (path: string): string => readFileSync(join(root, path), "utf8");
const readme = fileOf("README.md");
const action = parse(fileOf("action.yml")) as Record<"inputs" | "outputs", Record<string, { description: string }>>;
const yamlBlocks = [...readme.matchAll(/```yaml\n(.*?)```/gs)].map((match) => match[1] ?? "");
const configs = yamlBlocks.filter((block) => block.startsWith("version: 1"));
const workflows = yamlBlocks.filter((block) => block.startsWith("name: "));

const OPTIONS = {
  config: "metricgate.yml",
  name: null,
  comment: "never",
  summary: false,
  annotations: false,
  dryRun: false,
} as const;

/** The local world on a fixture, with a host that remembers the outputs. */
async function worldOf(fixture: string): Promise<{ world: World; outputs: Record<string, string>[] }> {
  const outputs: Record<string, string>[] = [];
  const world = await openLocalWorld({
    directory: createFixture(fixture).path,
    environment: process.env,
    terminal: { stderr: { write: () => true }, outputDirectory: temporaryFolder(), quiet: true },
    baselineDirectory: null,
    entry: null,
    interruption: createInterruption(),
    pointers: { base: null, allowedHosts: [] },
  });
  return { world: { ...world, host: { ...world.host, setOutputs: (set) => outputs.push({ ...set }) } }, outputs };
}

describe("action.yml", () => {
  it("has exactly the inputs that the action reads", () => {
    expect(Object.keys(action.inputs)).toEqual([...INPUT_NAMES]);
  });

  it("has exactly the outputs that the flows set", async () => {
    const { world, outputs } = await worldOf("regressed");
    await check(world, { ...OPTIONS, base: { kind: "revision", ref: "main" }, failOn: null });
    await baseline(world, { ...OPTIONS, ref: "main" });
    expect(outputs.map((set) => Object.keys(set))).toEqual([Object.keys(action.outputs), Object.keys(action.outputs)]);
  });
});

describe("README.md", () => {
  it("is as generated from action.yml and the fixtures: npm run generate", () => {
    expect(readme).toBe(generatedReadme());
  });

  it("shows configs that are valid, the short one and the whole one", () => {
    expect(configs.map((config) => parseConfig(Buffer.from(config), "metricgate.yml").name)).toEqual([
      "model",
      "houses",
    ]);
  });

  it("shows a workflow with the least permissions, on the events that the action knows", () => {
    expect(workflows).toHaveLength(1);
    const workflow = parse(workflows[0] ?? "");
    expect(workflow.permissions).toEqual({});
    expect(Object.keys(workflow.on)).toEqual(["pull_request", "merge_group", "push"]);
    expect(workflow.jobs.model.permissions).toEqual({
      contents: "read",
      actions: "read",
      "pull-requests": "write",
    });
    expect(parse(fileOf(".github/workflows/own-action.yml")).jobs.houses.permissions).toEqual(
      workflow.jobs.model.permissions,
    );
  });

  it("names the limits that hold", () => {
    expect(readme).toContain(`up to ${count(csvLimits.rows)} rows and ${count(csvLimits.columns)} columns`);
  });
});

describe("the documents", () => {
  const folders = [
    ".",
    "docs",
    "docs/decisions",
    ...readdirSync(join(root, "examples")).map((name) => `examples/${name}`),
  ];
  const documents = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => posix.join(folder, name)),
  );
  /** As GitHub makes it from a heading. */
  const anchorsOf = (text: string): readonly string[] =>
    [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    );

  it("have no link to a file or a heading that is not there", () => {
    const links = documents.flatMap((document) =>
      [...fileOf(document).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)].map(([, path = "", anchor]) => {
        const target = path === "" ? document : posix.join(posix.dirname(document), path);
        const isThere = existsSync(join(root, target)) && (!anchor || anchorsOf(fileOf(target)).includes(anchor));
        return { document, link: `${path}#${anchor ?? ""}`, isThere };
      }),
    );
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter(({ isThere }) => !isThere)).toEqual([]);
  });

  it("name every key of the config", () => {
    const texts = documents
      .filter((path) => !path.includes("decisions"))
      .map(fileOf)
      .join("\n");
    const keysIn = (schema: unknown): readonly string[] => {
      if (typeof schema !== "object" || schema === null) return [];
      const own =
        "properties" in schema && typeof schema.properties === "object" ? Object.keys(schema.properties ?? {}) : [];
      return [...own, ...Object.values(schema).flatMap(keysIn)];
    };
    const keys = new Set(keysIn(jsonSchema()));
    expect(keys.size).toBeGreaterThan(60);
    expect([...keys].filter((key) => !new RegExp(`[\\s\`{(.]${key}[\\s\`:,)}]`).test(texts))).toEqual([]);
  });
});

describe("docs/result.md", () => {
  it("explains every field of result.json, of its metrics and of its drift, and no other", async () => {
    const { world } = await worldOf("regressed");
    const { report } = await check(world, { ...OPTIONS, base: { kind: "revision", ref: "main" }, failOn: null });
    const [fields, ofMetrics, ofDrift] = fileOf("docs/result.md")
      .split(/Each of `[\w.]+`:/)
      .map((part) =>
        [...part.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = ""]) =>
          [...cell.matchAll(/`(\w+)`/g)].map((m) => m[1]),
        ),
      );
    expect(fields?.toSorted()).toEqual(Object.keys(report).toSorted());
    expect(ofMetrics?.toSorted()).toEqual(Object.keys(report.metrics[0] ?? {}).toSorted());
    expect(ofDrift?.toSorted()).toEqual(Object.keys(driftRow({})).toSorted());
  });
});
