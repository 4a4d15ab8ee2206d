import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseReplies, questionKey, type Reply, renderReplies } from "../../../src/core/endpoint/replies-file.ts";

const sampling = { model: "gpt-x", temperature: 0, seed: 42, maxTokens: 16 };

describe("the key of a question", () => {
  it("is another for another prompt, model, temperature, seed and length", () => {
    const keys = [
      questionKey("a", sampling),
      questionKey("b", sampling),
      ...[{ model: "gpt-y" }, { temperature: 1 }, { seed: null }, { maxTokens: 17 }].map((change) =>
        questionKey("a", { ...sampling, ...change }),
      ),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(questionKey("a", { ...sampling })).toBe(keys[0]);
  });
});

describe("stored replies", () => {
  it("come back as they were, whatever is in them", () => {
    const reply = fc.record({ text: fc.string({ unit: "binary" }), inputTokens: fc.nat(), outputTokens: fc.nat() });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), reply)), (entries) => {
        const answers = new Map<string, Reply>(entries.map(([prompt, one]) => [questionKey(prompt, sampling), one]));
        expect(parseReplies(renderReplies(answers), "replies.jsonl")).toEqual(answers);
      }),
    );
  });

  it("are the same text whatever order they came in", () => {
    const [a, b] = ["a", "b"].map(
      (text) => [questionKey(text, sampling), { text, inputTokens: 1, outputTokens: 1 }] as const,
    );
    if (a === undefined || b === undefined) throw new Error("two were made");
    expect(renderReplies(new Map([a, b]))).toBe(renderReplies(new Map([b, a])));
  });

  it.each(["nonsense", "[]", '{"key": "a", "text": "x", "inputTokens": 1, "outputTokens": 1}', "null"])(
    "name the line that is none: %s",
    (line) => {
      expect(() => parseReplies(`\n${line}\n`, "replies.jsonl")).toThrow(
        /replies\.jsonl:2: this line is no stored reply/,
      );
    },
  );
});
