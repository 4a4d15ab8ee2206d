// The client of GitHub's API: what is repeated, how long it waits, and through which proxy.

import { getOctokit } from "@actions/github";
import { defaults, type GitHub } from "@actions/github/lib/utils";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { patience } from "./patience.ts";

export type Api = InstanceType<typeof GitHub>;

export interface Client {
  readonly api: Api;
  /** Through the same proxy, without the token: for the storage that GitHub points to. */
  readonly fetch: typeof globalThis.fetch;
  /** Resolves after that many seconds; shorter in tests. */
  readonly pause: (seconds: number) => Promise<void>;
}

export interface ClientOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** Milliseconds of a second of waiting; less in tests. */
  readonly second?: number;
  /** Whether writes are spaced out and rate limits waited for; GitHub asks for it, tests may do without. */
  readonly throttle?: boolean;
  /** GitHub itself gives up after 10 s. */
  readonly timeoutMs?: number;
}

/** All that a run ever waits for rate limits; above it, the step degrades. */
const WAIT_LIMIT_SECONDS = 120;

let clients = 0;

export function createClient(options: ClientOptions): Client {
  const { second = 1000, throttle = true, timeoutMs = 15_000 } = options;
  let waited = 0;
  // GitHub says how long to wait. What is too long is not tried again by the other plugin either.
  const mayWait = (seconds: number, call: object): boolean => {
    waited += seconds;
    if (waited <= WAIT_LIMIT_SECONDS) return true;
    if ("request" in call && call.request instanceof Object) Object.assign(call.request, { retries: 0 });
    return false;
  };
  // Naming `request` replaces the toolkit's defaults, so its proxied fetch is passed on here.
  const proxied: typeof globalThis.fetch = defaults.request?.fetch ?? globalThis.fetch;
  const api = getOctokit(
    options.token,
    {
      baseUrl: options.apiUrl,
      request: {
        fetch: (url: string, init: RequestInit) => proxied(url, { ...init, signal: AbortSignal.timeout(timeoutMs) }),
      },
      retry: { retryAfterBaseValue: second },
      throttle: {
        enabled: throttle,
        // Writes are spaced per id: one client, one queue.
        id: `client-${++clients}`,
        retryAfterBaseValue: second,
        onRateLimit: mayWait,
        onSecondaryRateLimit: mayWait,
      },
    },
    // From the inside out: what throttling gives up on reaches the retries.
    wholeAnswers,
    patience(),
    throttling,
    retry,
    ownCount,
  );
  return { api, fetch: proxied, pause: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * second)) };
}

/** Calls share the client's settings, on which the retries' plugin counts: the second call would wait on from the first. */
function ownCount(octokit: Pick<Api, "hook">): void {
  octokit.hook.before("request", (options) => {
    options.request = { ...options.request };
  });
}

const LISTS: Readonly<Record<string, string>> = { runs: "workflow_runs", artifacts: "artifacts" };

/** A proxy may answer with JSON of its own, an error's message for example, and say that all is well. */
function isWhole(data: unknown, { method, url }: { readonly method: string; readonly url: string }): boolean {
  if (typeof data !== "object" || data === null) return false;
  if ("message" in data && !("id" in data)) return false;
  const [, last = ""] = method === "GET" ? (/\/(runs|artifacts|comments)(?:\?|$)/.exec(url) ?? []) : [];
  const list: unknown = last === "" ? [] : last === "comments" ? data : Reflect.get(data, LISTS[last] ?? "");
  return Array.isArray(list);
}

/** Cut JSON and HTML pages arrive as texts with status 200; here they become failures that are tried again. */
function wholeAnswers(octokit: Pick<Api, "hook">): void {
  octokit.hook.after("request", (response, request) => {
    if ((response.status !== 200 && response.status !== 201) || isWhole(response.data, request)) return;
    const failure = new Error("the answer is not whole JSON, or not what was asked for");
    throw Object.assign(failure, { name: "HttpError", status: 502, request, response });
  });
}
