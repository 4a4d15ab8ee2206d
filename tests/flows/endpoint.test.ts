// A hosted model as the predictor, through the flows, with a server's part played by a function.

import { describe, expect, it } from "vitest";
import { check } from "../../src/flows/check.ts";
import type { Case, Endpoint, StoredBaseline, Terms } from "../../src/ports.ts";
import { checkOptions, createStore, createWorld, houses, type Setup } from "../world.ts";
import { storedBaseline } from "./runs.ts";

const CONFIG = `version: 1
name: houses
data: { files: data/houses.csv, key: id }
target: price
model: { endpoint: { model: gpt-x, prompt: ask.md, pattern: "Price: {answer} EUR" } }
`;
const PROMPT = "A house of {area} m² with {rooms} rooms.";
const DATA = houses(400);

/** Answers a prompt as `reply` says, and remembers what it was asked. */
function hosted(reply: (prompt: string) => string): Endpoint & { readonly asked: Case[]; readonly terms: Terms[] } {
  const asked: Case[] = [];
  const terms: Terms[] = [];
  return {
    kind: "open",
    asked,
    terms,
    async ask(cases, given, onReply) {
      terms.push(given);
      asked.push(...cases);
      for (const one of cases) onReply(one, { text: reply(one.prompt), inputTokens: 20, outputTokens: 5 });
      return { questions: cases.length, inputTokens: 20 * cases.length, outputTokens: 5 * cases.length };
    },
  };
}

function numbersOf(prompt: string): { readonly area: number; readonly rooms: number } {
  const [area = Number.NaN, rooms = Number.NaN] = (prompt.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  return { area, rooms };
}

/** Good to a few; the word "carefully" in the prompt makes it worse. */
const priced = (prompt: string): string => {
  const { area, rooms } = numbersOf(prompt);
  const wobble = prompt.includes("carefully") ? 40 * Math.sin(area * 97) : 3 * Math.sin(area * 31);
  return `Thinking…\nPrice: ${(2 * area + 10 * rooms + wobble).toFixed(2)} EUR`;
};

const files = (more: Readonly<Record<string, string>> = {}) => ({
  "metricgate.yml": CONFIG,
  "data/houses.csv": DATA,
  "ask.md": PROMPT,
  ...more,
});

async function checked(setup: Pick<Setup, "head"> & Partial<Setup>) {
  const world = createWorld({ base: files(), ...setup });
  return { world, ...(await check(world, checkOptions)) };
}

const stored = (endpoint: Endpoint): Promise<StoredBaseline> => storedBaseline(files(), { endpoint });

describe("a hosted classifier", () => {
  const kindOf = (area: number): string => (area > 100 ? "Large" : "Small");
  const data = `id,area,size\n${Array.from({ length: 500 }, (_, id) => {
    const area = Number((40 + 120 * ((id * Math.SQRT2) % 1)).toFixed(2));
    return `${id},${area},${kindOf(area)}\n`;
  }).join("")}`;
  const classify = (match: string): Record<string, string> => ({
    "metricgate.yml": `version: 1\ntask: classification\ndata: { files: data.csv, key: id }\ntarget: size\nmodel: { endpoint: { model: gpt-x, prompt: ask.md, match: ${match} } }\nmetrics: accuracy\n`,
    "data.csv": data,
    "ask.md": "How large is {area}?",
  });
  const say = (prompt: string): string => {
    const size = kindOf(numbersOf(prompt).area);
    if (prompt.startsWith("Say")) return `It is ${size}, I think.`;
    return `**${size.toLowerCase()}**`;
  };

  it.each([
    ["loose", 1, 0],
    ["contains", 1, 1],
    ["exact", 0, 0],
  ] as const)("with match: %s", async (match, short, long) => {
    const before = { ...classify(match), "ask.md": "Say how large is {area}?" };
    const world = createWorld({ base: before, head: classify(match), endpoint: hosted(say) });
    const { report } = await check(world, checkOptions);
    expect(report.metrics[0]).toMatchObject({ name: "accuracy", baseline: long, candidate: short });
    const wrong = `replies of the baseline say no class of the target; they count as wrong`;
    expect(report.notes.join("\n").includes(wrong)).toBe(long === 0);
  });
});

describe("a hosted model", () => {
  it("whose prompt got worse is found out on the same rows", async () => {
    const endpoint = hosted(priced);
    const { report } = await checked({ head: files({ "ask.md": `Answer carefully. ${PROMPT}` }), endpoint });
    expect(report.finding).toBe("regressed");
    expect(report.model).toMatchObject({ kind: "endpoint", features: ["area", "rooms"] });
    expect(report.base).toMatchObject({ source: "retrained" });
    // Each side's prompt once for each holdout row.
    expect(endpoint.asked).toHaveLength(2 * (report.rows.holdout ?? 0));
    expect(new Set(endpoint.asked.map(({ key }) => key)).size).toBe(endpoint.asked.length);
    expect(endpoint.terms[0]).toMatchObject({ sampling: { model: "gpt-x", temperature: 0, seed: 42, maxTokens: 256 } });
  });

  it("is not asked again for what a baseline stored", async () => {
    const endpoint = hosted(priced);
    const before = await stored(endpoint);
    const asked = endpoint.asked.length;
    expect(before.replies.size).toBe(asked);
    const head = files({ "ask.md": `Answer carefully. ${PROMPT}` });
    const { report } = await checked({ head, endpoint, baselines: createStore([before]) });
    expect(endpoint.asked).toHaveLength(2 * asked);
    expect(report.base.tried[0]).toMatch(/its answers are used/);
    expect(report.finding).toBe("regressed");
    expect(report.notes.join("\n")).toContain(`The candidate is \`gpt-x\`, asked ${asked} questions`);
  });

  it("is asked only for the rows that the data brings in", async () => {
    const endpoint = hosted(priced);
    const before = await stored(endpoint);
    const asked = endpoint.asked.length;
    const { report } = await checked({
      head: files({ "data/houses.csv": houses(420) }),
      endpoint,
      baselines: createStore([before]),
    });
    const added = (report.rows.holdout ?? 0) - asked;
    expect(added).toBeGreaterThan(0);
    expect(endpoint.asked).toHaveLength(asked + added);
    expect(report.finding).toBe("equivalent");
  });

  it("is not asked at all when nothing changed", async () => {
    const endpoint = hosted(priced);
    const { report } = await checked({ head: files(), endpoint });
    expect(report.finding).toBe("equivalent");
    expect(endpoint.asked).toEqual([]);
  });

  it("that gives no number for a row cannot pass", async () => {
    const endpoint = hosted((prompt) => (prompt.startsWith("Answer") ? "I would rather not say." : priced(prompt)));
    const { report } = await checked({ head: files({ "ask.md": `Answer. ${PROMPT}` }), endpoint });
    expect(report).toMatchObject({ finding: "regressed", outcome: "fail" });
    expect(report.notes.join("\n")).toContain(
      "of the candidate say no number, or several, where the answer should stand",
    );
  });

  it("that cannot be asked here says why", async () => {
    await expect(checked({ head: files({ "ask.md": `Now. ${PROMPT}` }) })).rejects.toThrow(
      /`gpt-x` cannot be asked: the test gives none/,
    );
  });

  it("is never told the target", async () => {
    await expect(
      checked({ head: files({ "ask.md": "{area} costs {price}" }), endpoint: hosted(priced) }),
    ).rejects.toThrow(/ask\.md:1: the target `price` stands in the prompt/);
  });

  it("needs its prompt", async () => {
    const { "ask.md": _, ...rest } = files();
    await expect(checked({ head: rest, endpoint: hosted(priced) })).rejects.toThrow(/there is no prompt `ask\.md`/);
  });
});
