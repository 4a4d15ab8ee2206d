// A GitHub to test against: REST, GraphQL and the artifact service on loopback addresses, with a state that tests can break.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { answerTwirp, putBlob } from "./artifact-service.ts";
import { requestFaults, responseFaults, routeOf } from "./contract.ts";
import { type Break, takeBreak } from "./faults.ts";
import { type Answer, answerGraphql, answerRest, failure } from "./rest.ts";
import { createState, type State } from "./state.ts";

export interface SeenRequest {
  readonly to: "api" | "storage";
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly authorization: string | null;
}

export interface GitHub {
  /** GITHUB_API_URL and ACTIONS_RESULTS_URL. */
  readonly url: string;
  /** Another host, as far as HTTP clients can tell: artifacts' bytes. */
  readonly storageUrl: string;
  readonly state: State;
  /** Every request so far, in order. */
  readonly requests: SeenRequest[];
  /** Called for each request before it is answered: for what happens "meanwhile". */
  onRequest: ((request: SeenRequest) => void) | null;
  /** Faults to come. */
  readonly breaks: Break[];
  /** Where a request or an answer differed from GitHub's description; a test asserts that there are none. */
  readonly violations: string[];
  stop(): Promise<void>;
}

export async function startGitHub(): Promise<GitHub> {
  const state = createState();
  const requests: SeenRequest[] = [];
  const breaks: Break[] = [];
  const violations: string[] = [];

  const listen = async (to: SeenRequest["to"], answer: (incoming: Incoming) => Answer): Promise<Server> => {
    const server = createServer((request, response) => {
      void respond(request, response).catch((error: unknown) => {
        violations.push(`the tests' GitHub failed: ${error instanceof Error ? error.stack : String(error)}`);
        response.destroy();
      });
    });
    const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const incoming = await read(request);
      const seen = {
        to,
        method: incoming.method,
        url: request.url ?? "",
        authorization: request.headers.authorization ?? null,
      };
      requests.push(seen);
      github.onRequest?.(seen);
      const broken = takeBreak(breaks, incoming.method, incoming.url.pathname);
      const regular =
        broken === null || broken.applied || broken.fault.kind !== "answer" ? answer(incoming) : failure(500, "");
      await send(response, regular, broken);
    };
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return server;
  };

  const storage = await listen("storage", ({ method, url, bytes }) => {
    const [, action, key = ""] = url.pathname.split("/");
    if (method === "PUT" && action === "upload")
      return putBlob(state, decodeURIComponent(key), url.searchParams, bytes);
    const artifact = state.artifacts.find((one) => one.id === Number(key));
    if (method !== "GET" || action !== "download" || artifact === undefined) return { status: 404 };
    return { status: 200, headers: { "content-type": "application/zip" }, body: artifact.zip };
  });
  const storageUrl = addressOf(storage);

  const api = await listen("api", ({ method, url, bytes, authorization }) => {
    const origin = { api: addressOf(api), storage: storageUrl };
    const body = bytes.length === 0 ? undefined : JSON.parse(bytes.toString("utf8"));
    const twirp = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(url.pathname)?.[1];
    if (twirp !== undefined) return answerTwirp(state, twirp, body, origin);
    const author = state.tokens.get((authorization ?? "").replace(/^(token|bearer) /i, ""));
    if (author === undefined) return failure(401, "Bad credentials");
    if (method === "POST" && url.pathname === "/graphql") return answerGraphql({ body, author });
    const route = routeOf(method, url.pathname);
    if (route === null) {
      violations.push(`request ${method} ${url.pathname}: not described; add the route to scripts/prune-openapi.ts`);
      return failure(404, "Not Found");
    }
    violations.push(...requestFaults(route, url.searchParams, body));
    const answer = answerRest(state, {
      route,
      query: url.searchParams,
      body,
      author,
      origin: origin.api,
      storage: storageUrl,
    });
    violations.push(...responseFaults(route, answer.status, answer.body));
    return answer;
  });

  const github: GitHub = {
    onRequest: null,
    url: addressOf(api),
    storageUrl,
    state,
    requests,
    breaks,
    violations,
    async stop() {
      for (const server of [api, storage]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
  return github;
}

interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly bytes: Buffer;
  readonly authorization: string | undefined;
}

async function read(request: IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  return {
    method: request.method ?? "GET",
    url,
    bytes: Buffer.concat(chunks),
    authorization: request.headers.authorization,
  };
}

async function send(response: ServerResponse, regular: Answer, broken: Break | null): Promise<void> {
  const fault = broken?.fault;
  if (fault?.kind === "delay") await sleep(fault.milliseconds);
  if (fault?.kind === "hang-up") {
    response.destroy();
    return;
  }
  const answer =
    fault?.kind === "answer" ? failure(fault.status, fault.message ?? "Server Error", fault.headers) : regular;
  const raw = Buffer.isBuffer(answer.body);
  const body = Buffer.isBuffer(answer.body)
    ? answer.body
    : Buffer.from(answer.body === undefined ? "" : JSON.stringify(answer.body));
  const type = raw ? {} : { "content-type": "application/json; charset=utf-8" };
  switch (fault?.kind) {
    case "html":
      response.writeHead(200, { "content-type": "text/html" }).end("<html><body>Unicorn!</body></html>");
      return;
    case "half":
      response.writeHead(answer.status, { ...type, ...answer.headers }).end(body.subarray(0, body.length / 2));
      return;
    case "cut":
      response.writeHead(answer.status, { ...type, ...answer.headers, "content-length": body.length });
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
      return;
    case "answer":
    case "delay":
    case undefined:
    default:
      response.writeHead(answer.status, { ...(answer.status === 204 ? {} : type), ...answer.headers }).end(body);
  }
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server is not listening");
  return `http://127.0.0.1:${address.port}`;
}
