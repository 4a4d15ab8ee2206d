// The client of hosted models against a loopback server that speaks the protocol, faults included.

import { afterEach, describe, expect, it } from "vitest";
import { createEndpoint } from "../../../src/adapters/http/endpoint.ts";
import type { Reply } from "../../../src/core/endpoint/replies-file.ts";
import type { Terms } from "../../../src/ports.ts";
import { closeServers, complete, fail, serve } from "../../endpoint-server.ts";

afterEach(closeServers);

const terms: Terms = {
  sampling: { model: "gpt-x", temperature: 0, seed: 7, maxTokens: 16 },
  budget: { maxCost: null, prices: null },
  concurrency: 3,
  timeoutSeconds: 5,
};

function questions(count: number) {
  return Array.from({ length: count }, (_, i) => ({ key: String(i), prompt: `question ${i}` }));
}

async function ask(url: string, count: number, asked: Partial<Terms> = {}, key: string | null = "secret-key") {
  const replies = new Map<string, Reply>();
  const spent = await createEndpoint({ url, key, retries: 2 }).ask(
    questions(count),
    { ...terms, ...asked },
    ({ key: of }, reply) => replies.set(of, reply),
  );
  return { replies, spent };
}

describe("a hosted model", () => {
  it("is asked each question once, with the key, temperature and seed, several at a time", async () => {
    const { url, asked, open } = await serve(({ body }, response) =>
      setTimeout(() => complete(response, `to ${body.messages[0]?.content}`), 20),
    );
    const { replies, spent } = await ask(url, 10);
    expect(replies.get("4")).toEqual({ text: "to question 4", inputTokens: 10, outputTokens: 2 });
    expect(replies.size).toBe(10);
    expect(spent).toEqual({ questions: 10, inputTokens: 100, outputTokens: 20 });
    expect(asked).toHaveLength(10);
    expect(asked[0]).toMatchObject({
      path: "/v1/chat/completions",
      authorization: "Bearer secret-key",
      body: { model: "gpt-x", temperature: 0, seed: 7, max_tokens: 16, messages: [{ role: "user" }] },
    });
    expect(open.most).toBe(3);
  });

  it.each([429, 500, 503])("is asked again after %i", async (status) => {
    const { url, asked } = await serve((_, response, turn) =>
      turn <= 2 ? fail(response, status, { "retry-after-ms": "1" }) : complete(response, "42"),
    );
    expect((await ask(url, 1)).replies.get("0")?.text).toBe("42");
    expect(asked).toHaveLength(3);
  });

  it("is asked again when the connection breaks", async () => {
    const { url } = await serve((_, response, turn) =>
      turn === 1 ? void response.socket?.destroy() : complete(response, "42"),
    );
    expect((await ask(url, 1)).replies.get("0")?.text).toBe("42");
  });

  it.each([
    [401, /refuses the key \(401\)[^]*endpoint-key/],
    [403, /refuses the key \(403\)/],
    [404, /has no model `gpt-x`[^]*404/],
    [400, /answers 400: 400 fault 400/],
  ])("that answers %i is a fault with a next act, and is asked once", async (status, message) => {
    const { url, asked } = await serve((_, response) => fail(response, status));
    await expect(ask(url, 1)).rejects.toThrow(message);
    expect(asked).toHaveLength(1);
  });

  it("that stays over its quota is a fault", async () => {
    const { url, asked } = await serve((_, response) => fail(response, 429, { "retry-after-ms": "1" }));
    await expect(ask(url, 1)).rejects.toThrow(/refuses more questions \(429\), after 2 retries/);
    expect(asked).toHaveLength(3);
  });

  it("does not get the key where it redirects to, and is not asked again", async () => {
    const other = await serve((_, response) => complete(response, "42"));
    const { url, asked } = await serve((_, response) =>
      fail(response, 307, { location: `${other.url}/chat/completions` }),
    );
    await expect(ask(url, 1)).rejects.toThrow(/sends its callers elsewhere \(307\)/);
    expect(asked).toHaveLength(1);
    expect(other.asked).toEqual([]);
  });

  it("that answers without end is cut off", async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const megabyte = Buffer.alloc(2 ** 20, " ");
      const flood = (): void => {
        while (!response.destroyed && response.write(megabyte));
        if (!response.destroyed) response.once("drain", flood);
      };
      flood();
    });
    await expect(ask(url, 1)).rejects.toThrow(/more than 4 MiB/);
  });

  it.each([["<html>"], [{ text: "no" }], [null]])("that answers something else (%j) is a fault", async (content) => {
    const { url } = await serve((_, response) => complete(response, content === "<html>" ? undefined : content));
    await expect(ask(url, 1)).rejects.toThrow(/no chat completion/);
  });

  it("that hangs is a fault after its time", async () => {
    const { url } = await serve(() => undefined);
    await expect(ask(url, 1, { timeoutSeconds: 0.05 })).rejects.toThrow(/did not answer in time, 3 times/);
  });

  it("that nobody runs is a fault", async () => {
    const { url } = await serve(() => undefined);
    closeServers();
    await expect(ask(url, 1)).rejects.toThrow(/cannot be reached: connect ECONNREFUSED/);
  });

  it("is not asked beyond the budget, and what could exceed it is not asked at all", async () => {
    const { url, asked } = await serve((_, response) =>
      complete(response, "42", { prompt_tokens: 10, completion_tokens: 16 }),
    );
    // A question of 10 bytes and 16 tokens costs at most 10 + 160 millionths.
    const prices = { input: 1, output: 10 };
    await expect(ask(url, 10, { budget: { prices, maxCost: 600e-6 } })).rejects.toThrow(
      /stopped after 3 questions of 10: 0\.0005 is spent/,
    );
    expect(asked).toHaveLength(3);
  });

  it("whose server counts no tokens is held to the most that its answers can cost", async () => {
    const { url, asked } = await serve((_, response) => complete(response, "42", null));
    await expect(ask(url, 10, { budget: { prices: { input: 1, output: 10 }, maxCost: 400e-6 } })).rejects.toThrow(
      /stopped after 2 questions/,
    );
    expect(asked).toHaveLength(2);
  });

  it("never has its key in a message", async () => {
    const { url } = await serve(({ authorization }, response) => {
      response.writeHead(400, { "content-type": "application/json" });
      response.end(JSON.stringify({ error: { message: `you said ${authorization}` } }));
    });
    await expect(ask(url, 1)).rejects.toThrow(/you said Bearer \*\*\*/);
  });
});

describe("its address", () => {
  it.each(["http://api.example.com/v1", "ftp://localhost/v1", "nonsense", "https://user:pw@example.com/v1"])(
    "%s is refused",
    (url) => {
      expect(() => createEndpoint({ url, key: null, retries: 2 })).toThrow(/endpoint-url/);
    },
  );

  it.each(["https://api.example.com/v1", "http://localhost:11434/v1", "http://127.0.0.1:8000/v1"])(
    "%s is taken",
    (url) => {
      expect(() => createEndpoint({ url, key: null, retries: 2 })).not.toThrow();
    },
  );
});
