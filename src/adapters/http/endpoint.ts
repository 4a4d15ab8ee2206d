// An OpenAI-compatible endpoint: asks a hosted model one question per row, several at a time, within a budget.

import { APIConnectionTimeoutError, APIError, OpenAI } from "openai";
import * as z from "zod";
import type { Reply } from "../../core/endpoint/replies-file.ts";
import {
  costOf,
  isAffordable,
  mostTokens,
  NOTHING_SPENT,
  type Spending,
  spentWith,
} from "../../core/endpoint/spending.ts";
import { counted } from "../../core/numerals.ts";
import { UserError } from "../../errors.ts";
import type { Case, Endpoint, Terms } from "../../ports.ts";
import { boundedFetch, requireTrustedAddress } from "./bounded-fetch.ts";

export interface EndpointSettings {
  /** From the workflow or the environment, never from the repository. */
  readonly url: string;
  /** Null for servers that ask for none. */
  readonly key: string | null;
  /** After 408, 409, 429, 5xx and broken connections: with growing pauses, or as long as the server asks for. */
  readonly retries: number;
}

/** @throws {UserError} fault "usage" when the address is no https address, or one of this machine. */
export function createEndpoint({ url, key, retries }: EndpointSettings): Endpoint {
  const { host } = requireTrustedAddress(url);
  return {
    kind: "open",
    async ask(cases, terms, onReply) {
      let refusal: UserError | null = null;
      const client = new OpenAI({
        baseURL: url,
        apiKey: key ?? "none",
        // What the environment says of other accounts is not for this host.
        organization: null,
        project: null,
        adminAPIKey: null,
        maxRetries: retries,
        timeout: terms.timeoutSeconds * 1000,
        fetch: boundedFetch((error) => {
          refusal = error;
        }),
        logLevel: "off",
      });
      const one = async (asked: Case, signal: AbortSignal): Promise<Reply> => {
        try {
          return await askOne(client, host, asked, terms, signal);
        } catch (error) {
          throw refusal ?? faultOf(error, { host, key, retries, model: terms.sampling.model });
        }
      };
      return askAll(cases, terms, one, onReply);
    },
  };
}

async function askOne(
  client: OpenAI,
  host: string,
  { prompt }: Case,
  { sampling, budget }: Terms,
  signal: AbortSignal,
): Promise<Reply> {
  const { model, temperature, seed, maxTokens } = sampling;
  const completion = await client.chat.completions.create(
    {
      model,
      temperature,
      max_tokens: maxTokens,
      messages: [{ role: "user", content: prompt }],
      ...(seed === null ? {} : { seed }),
    },
    { signal },
  );
  return replyOf(completion, host, budget.maxCost === null ? NO_TOKENS : mostTokens(prompt, maxTokens));
}

const NO_TOKENS = { inputTokens: 0, outputTokens: 0 };

/** What another server sends is believed only as far as it is what it should be. */
function replyOf(completion: unknown, host: string, otherwise: Omit<Reply, "text">): Reply {
  const parsed = chatCompletion.safeParse(completion);
  if (!parsed.success) {
    throw new UserError("environment", {
      message: `the answer of ${host} is no chat completion: it has no text in \`choices[0].message.content\``,
      hint: "Check that endpoint-url is the base address of an OpenAI-compatible server, such as https://host/v1.",
    });
  }
  const { choices, usage } = parsed.data;
  const [{ message }] = choices;
  // A server that does not count tokens must not make the budget endless.
  if (usage === null) return { text: message.content, ...otherwise };
  return { text: message.content, inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens };
}

const tokens = z.int().nonnegative();
const choice = z.object({ message: z.object({ content: z.string() }) });
const chatCompletion = z.object({
  choices: z.tuple([choice], choice),
  usage: z.object({ prompt_tokens: tokens, completion_tokens: tokens }).nullable().catch(null),
});

/** Several at a time, in order; the first failure stops the others. */
async function askAll(
  cases: readonly Case[],
  terms: Terms,
  ask: (asked: Case, signal: AbortSignal) => Promise<Reply>,
  onReply: (asked: Case, reply: Reply) => void,
): Promise<Spending> {
  const { budget, sampling } = terms;
  const stop = new AbortController();
  let spent = NOTHING_SPENT;
  let next = 0;
  /** The most that the open questions can cost. */
  const open = new Map<Case, Omit<Reply, "text">>();
  const asker = async (): Promise<void> => {
    while (next < cases.length && !stop.signal.aborted) {
      const one = cases[next];
      const most = mostTokens(one.prompt, sampling.maxTokens);
      const underWay = [...open.values()].reduce(spentWith, NOTHING_SPENT);
      if (!isAffordable(spent, underWay, most, budget)) {
        // What is under way may cost less than feared.
        if (open.size > 0) return;
        throw tooDear(spent, cases.length, terms);
      }
      next++;
      open.set(one, most);
      const reply = await ask(one, stop.signal);
      open.delete(one);
      spent = spentWith(spent, reply);
      onReply(one, reply);
    }
  };
  try {
    // Again, when askers left because of what was under way.
    while (next < cases.length) await Promise.all(Array.from({ length: terms.concurrency }, asker));
  } catch (error) {
    stop.abort();
    throw error;
  }
  return spent;
}

function tooDear(spent: Spending, all: number, { budget }: Terms): UserError {
  const cost = costOf(spent, budget.prices) ?? 0;
  return new UserError("environment", {
    message: `stopped after ${counted(spent.questions, "question")} of ${all}: ${cost.toFixed(4)} is spent, and the next question could exceed max-cost (${budget.maxCost})`,
    hint: "Raise `max-cost`, lower `max-tokens`, or hold out fewer rows.",
  });
}

interface Asked {
  readonly host: string;
  readonly key: string | null;
  readonly retries: number;
  readonly model: string;
}

function faultOf(error: unknown, { host, key, retries, model }: Asked): unknown {
  if (error instanceof UserError) return error;
  if (error instanceof APIConnectionTimeoutError) {
    return fault(
      error,
      `${host} did not answer in time, ${retries + 1} times`,
      "Raise `timeout-seconds`, or ask less at a time: `concurrency`.",
    );
  }
  if (!(error instanceof APIError)) return error;
  // Some servers quote the key that they refuse.
  const said = inOneLine(key === null ? error.message : error.message.replaceAll(key, "***"));
  switch (error.status) {
    case undefined:
      return fault(
        error,
        `${host} cannot be reached: ${causeOf(error)}`,
        "Check endpoint-url, and that this machine may reach it.",
      );
    case 401:
    case 403:
      return fault(
        error,
        `${host} refuses the key (${error.status})`,
        "Give a valid one: the input `endpoint-key`, or METRICGATE_ENDPOINT_KEY.",
      );
    case 404:
      return fault(
        error,
        `${host} has no model \`${model}\`, or no chat completions at this address (404): ${said}`,
        "Check `model.endpoint.model`, and that endpoint-url ends where /chat/completions begins.",
      );
    case 429:
      return fault(
        error,
        `${host} refuses more questions (429), after ${retries} retries: ${said}`,
        "Lower `concurrency`, or wait for the quota.",
      );
    default:
      return fault(
        error,
        `${host} answers ${error.status}: ${said}`,
        "See what it says; the request is an OpenAI chat completion.",
      );
  }
}

function fault(cause: unknown, message: string, hint: string): UserError {
  return new UserError("environment", { message, hint }, { cause });
}

/** Another machine's words, short and on one line. */
function inOneLine(message: string): string {
  return message.replace(/[\p{Cc}\s]+/gu, " ").slice(0, 200);
}

function causeOf(error: Error): string {
  const { cause } = error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : null;
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : null;
  return inOneLine(code ?? inner ?? (cause instanceof Error ? cause.message : error.message));
}
