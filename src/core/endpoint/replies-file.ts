// The replies that were paid for, as stored with a baseline: the same question is never asked twice.

import { createHash } from "node:crypto";
import * as z from "zod";
import { UserError } from "../../errors.ts";
import { once } from "../once.ts";
import type { Sampling } from "./endpoint-spec.ts";

export interface Reply {
  readonly text: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** By question. */
export type Replies = ReadonlyMap<string, Reply>;

/** What a question is recognised by: 64 hex digits over everything that decides its reply. */
export function questionKey(prompt: string, { model, temperature, seed, maxTokens }: Sampling): string {
  const asked = JSON.stringify([model, temperature, seed, maxTokens, prompt]);
  return createHash("sha256").update(asked, "utf8").digest("hex");
}

/** One line of JSON per question, sorted; `parseReplies` reads it back. */
export function renderReplies(replies: Replies): string {
  return [...replies]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, { text, inputTokens, outputTokens }]) => `${JSON.stringify({ key, text, inputTokens, outputTokens })}\n`,
    )
    .join("");
}

/** @throws {UserError} fault "data", naming the line that is no stored reply. */
export function parseReplies(content: string, where: string): Replies {
  const replies = new Map<string, Reply>();
  for (const [index, line] of content.split("\n").entries()) {
    if (line === "") continue;
    const reply = replyOf(line);
    if (reply === null) {
      throw new UserError("data", {
        message: "this line is no stored reply",
        where: { file: where, line: index + 1 },
        hint: "Let the run on the base branch store a new baseline.",
      });
    }
    replies.set(reply.key, { text: reply.text, inputTokens: reply.inputTokens, outputTokens: reply.outputTokens });
  }
  return replies;
}

function replyOf(line: string): (Reply & { readonly key: string }) | null {
  try {
    return storedReply().safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

const storedReply = once(() => {
  const tokens = z.int().nonnegative();
  const key = z.string().regex(/^[0-9a-f]{64}$/);
  return z.strictObject({ key, text: z.string(), inputTokens: tokens, outputTokens: tokens });
});
