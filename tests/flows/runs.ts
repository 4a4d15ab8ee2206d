// Runs of flows in a world in memory: a check of a change, and the baseline that a run on the base branch stores.

import { parseReplies } from "../../src/core/endpoint/replies-file.ts";
import { parseRecord } from "../../src/core/evaluation/record.ts";
import { parseModel } from "../../src/core/models/stored-model.ts";
import { baseline } from "../../src/flows/baseline.ts";
import { check } from "../../src/flows/check.ts";
import type { Endpoint, StoredBaseline } from "../../src/ports.ts";
import { BASE, checkOptions, createStore, createWorld, type Files, type Setup } from "../world.ts";

export async function checked(setup: Setup, options: Partial<typeof checkOptions> = {}) {
  const world = createWorld(setup);
  const { report, comment } = await check(world, { ...checkOptions, ...options });
  return { world, report, comment: await comment() };
}

export interface Storing {
  /** Whose baseline the stored one is said to be. */
  readonly commit?: string;
  /** What the run itself finds stored. */
  readonly earlier?: readonly StoredBaseline[];
  readonly endpoint?: Endpoint;
}

/** What a run on the base branch stores for the files. */
export async function storedBaseline(files: Files, storing: Storing = {}): Promise<StoredBaseline> {
  const { commit = BASE, earlier = [], endpoint } = storing;
  const store = createStore(earlier);
  const hosted = endpoint === undefined ? {} : { endpoint };
  await baseline(createWorld({ base: files, head: files, baselines: store, ...hosted }), {
    ...checkOptions,
    ref: "main",
  });
  const [[, saved] = [undefined, []]] = store.saved;
  const content = (name: string): string | undefined => saved.find((file) => file.name === name)?.content;
  const model = content("model.json");
  return {
    record: { ...parseRecord(JSON.parse(content("record.json") ?? "null"), "test"), commit },
    model: model === undefined ? null : parseModel(JSON.parse(model), "test"),
    replies: parseReplies(content("replies.jsonl") ?? "", "replies.jsonl"),
    file: async () => null,
  };
}
