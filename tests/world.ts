// A World in memory: two snapshots of files, a store, a conversation, and a record of everything that was published.

import { createHash } from "node:crypto";
import picomatch from "picomatch";
import { createCompute } from "../src/adapters/threads/compute.ts";
import type { EvaluationRecord } from "../src/core/evaluation/record.ts";
import type { Annotation } from "../src/core/report/annotations.ts";
import type { Report } from "../src/core/report/report.ts";
import { UserError } from "../src/errors.ts";
import type { CheckOptions } from "../src/flows/options.ts";
import type {
  BaselineLookup,
  BaselineStore,
  DataFile,
  Host,
  OutputFile,
  Snapshot,
  StoredBaseline,
  World,
} from "../src/ports.ts";

export type Files = Readonly<Record<string, string>>;

export const BASE = "b".repeat(40);
export const HEAD = "a".repeat(40);

export interface Published {
  readonly progress: string[];
  readonly warnings: string[];
  readonly files: Map<string, string>;
  readonly artifacts: string[];
  readonly summaries: string[];
  readonly annotations: Annotation[];
  readonly outputs: Record<string, string>;
  /** Bodies by id. */
  readonly comments: Map<number, string>;
  /** Jobs that were trained, by label. */
  readonly trained: string[];
}

export interface TestWorld extends World {
  readonly published: Published;
}

export interface Setup {
  readonly base: Files;
  readonly head: Files;
  readonly baselines?: BaselineStore | null;
  readonly host?: Partial<Host>;
  readonly endpoint?: World["endpoint"];
}

const CLOSED = { kind: "closed", reason: "the test gives none", hint: "Give one." } as const;

export const checkOptions: CheckOptions = {
  config: "metricgate.yml",
  name: null,
  comment: "changes",
  summary: true,
  annotations: true,
  dryRun: false,
  base: { kind: "revision", ref: "main" },
  failOn: null,
};

export function createWorld({ base, head, baselines = null, host = {}, endpoint = CLOSED }: Setup): TestWorld {
  const contents = new Map<string, string>();
  const published: Published = {
    progress: [],
    warnings: [],
    files: new Map(),
    artifacts: [],
    summaries: [],
    annotations: [],
    outputs: {},
    comments: new Map(),
    trained: [],
  };
  const compute = createCompute(async function* (file) {
    yield new TextEncoder().encode(contents.get(file.at === "disk" ? file.path : file.at.oid) ?? "");
  }, null);
  return {
    workTree: snapshotOf(head, "the work tree", "disk", contents),
    repository: {
      head: async () => HEAD,
      base: async () => ({ sha: BASE, ref: "main", how: "named by the test" }),
      commit: async (sha) => snapshotOf(sha === HEAD ? head : base, `commit ${sha.slice(0, 7)}`, "git", contents),
      ancestors: async () => [],
    },
    compute: {
      ...compute,
      measure(jobs) {
        published.trained.push(
          ...jobs.map((job) => `${job.label}: ${job.models.map((model) => model.spec.kind).join(", ")}`),
        );
        return compute.measure(jobs);
      },
    },
    endpoint,
    workshop: { open: failing("commands run in a real repository only") },
    baselines,
    host: { ...recordingHost(published), ...host },
    version: "0.0.0-test",
    published,
  };
}

function snapshotOf(files: Files, label: string, on: "disk" | "git", contents: Map<string, string>): Snapshot {
  const oidOf = (path: string): string =>
    createHash("sha1")
      .update(files[path] ?? "")
      .digest("hex");
  const described = Object.entries(files).map(([path, content]): DataFile => {
    const oid = oidOf(path);
    contents.set(on === "disk" ? path : oid, content);
    return { path, size: content.length, at: on === "disk" ? on : { oid } };
  });
  return {
    label,
    read: async (path) => (files[path] === undefined ? null : new TextEncoder().encode(files[path])),
    find: async (patterns) =>
      described
        .filter((file) => picomatch.isMatch(file.path, [...patterns]))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    identify: async (found) => found.map(({ path }) => ({ path, oid: oidOf(path) })),
    identifyAll: async (except) =>
      described
        .filter(({ path }) => !except.some((file) => file.path === path))
        .map(({ path }) => ({ path, oid: oidOf(path) })),
  };
}

function recordingHost(published: Published): Host {
  let nextId = 1;
  const idOf = (key: string): number | undefined =>
    [...published.comments].find(([, body]) => body.includes(`"key":${JSON.stringify(key)}`))?.[0];
  return {
    run: () => ({
      startedAt: null,
      seconds: null,
      node: null,
      id: null,
      attempt: null,
      url: null,
      repository: null,
      serverUrl: null,
    }),
    origin: null,
    headSha: null,
    keepsFiles: true,
    conversation: {
      async find(key) {
        const id = idOf(key);
        return id === undefined ? null : { id, body: published.comments.get(id) ?? "" };
      },
      async upsert(key, body) {
        const id = idOf(key) ?? nextId++;
        published.comments.set(id, body);
        return { id, url: `https://example.invalid/${id}` };
      },
    },
    progress: (message) => published.progress.push(message),
    warn: (message) => published.warnings.push(message),
    async saveFiles(files) {
      for (const file of files) published.files.set(file.name, file.content);
      return new Map(files.map((file) => [file.name, `/results/${file.name}`]));
    },
    async uploadArtifact(name) {
      published.artifacts.push(name);
      return { id: 7, url: "https://example.invalid/artifact" };
    },
    async writeSummary(markdown) {
      published.summaries.push(markdown);
    },
    annotate: (annotations) => published.annotations.push(...annotations),
    setOutputs: (outputs) => Object.assign(published.outputs, outputs),
  };
}

/** A store that holds what was saved, or what a test puts there; `answers` overrides the lookup of a commit. */
export function createStore(
  stored: readonly StoredBaseline[] = [],
  answers: Readonly<Record<string, BaselineLookup>> = {},
): BaselineStore & { readonly saved: [EvaluationRecord, readonly OutputFile[]][] } {
  const saved: [EvaluationRecord, readonly OutputFile[]][] = [];
  return {
    kind: "artifact",
    saved,
    async at(commit, name) {
      const found = stored.find(({ record }) => record.commit === commit && record.name === name);
      return (
        answers[commit] ??
        (found === undefined
          ? { kind: "none", reason: "none stored" }
          : { kind: "found", baseline: found, where: "a test" })
      );
    },
    async nearestAncestor(commit, name, accept) {
      for (const baseline of stored) {
        if (baseline.record.commit === commit || baseline.record.name !== name) continue;
        const refusal = accept(baseline.record);
        return refusal === null ? { kind: "found", baseline, where: "a test" } : { kind: "refused", reason: refusal };
      }
      return { kind: "none", reason: "none stored" };
    },
    async save(record, files) {
      saved.push([record, files]);
      return { id: 9, url: "https://example.invalid/baseline" };
    },
  };
}

export const failing = (message: string) => async (): Promise<never> => {
  throw new UserError("environment", { message });
};

/** Invented houses whose price follows area and rooms; `edit` changes a row's cells before they are written. */
export function houses(
  rows: number,
  edit: (row: House) => Partial<Record<keyof House, string | number>> = () => ({}),
): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    // Two irrational steps cover the square evenly: the same data on every machine, without a random number.
    const area = 40 + 100 * ((index * Math.SQRT2) % 1);
    const rooms = 1 + Math.floor(6 * ((index * Math.sqrt(3)) % 1));
    const noise = 10 * (((index * Math.sqrt(5)) % 1) + ((index * Math.sqrt(7)) % 1) - 1);
    const house: House = {
      id: index,
      area: Number(area.toFixed(2)),
      rooms,
      price: Number((20 + 2 * area + 5 * rooms + noise).toFixed(2)),
    };
    const { id, area: a, rooms: r, price } = { ...house, ...edit(house) };
    return `${id},${a},${r},${price}`;
  });
  return `${["id,area,rooms,price", ...lines].join("\n")}\n`;
}

export interface House {
  readonly id: number;
  readonly area: number;
  readonly rooms: number;
  readonly price: number;
}

export function config(more = "", features = "[area, rooms]"): string {
  return `version: 1\nname: houses\ndata:\n  files: data/*.csv\n  key: id\n  target: price\n  features: ${features}\nmodel: linear\n${more}`;
}

export function reportOf(world: TestWorld): Report {
  return JSON.parse(world.published.files.get("result.json") ?? "null") as Report;
}
