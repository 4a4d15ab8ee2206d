// Fetches over https into a file, without credentials, within bounds, looking at every address on the way.

import { createWriteStream } from "node:fs";
import http from "node:http";
import https from "node:https";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { isAllowed, publicLookup, refusalOf } from "./address-guard.ts";

const REDIRECTS = 5;
const SILENCE_MS = 30_000;

export interface Request {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Writes the answer to the path. @throws {Error} saying why it could not be had: a refused address, a status, a bound. */
export async function download(
  request: Request,
  path: string,
  limit: number,
  allowedHosts: readonly string[],
): Promise<void> {
  const answer = await answerTo(request, allowedHosts, REDIRECTS);
  let size = 0;
  const bounded = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      done(size > limit ? new Error(`the answer has more than ${limit} bytes`) : null, chunk);
    },
  });
  await pipeline(answer, bounded, createWriteStream(path, { flags: "wx", mode: 0o600 }));
}

/** The answer's text, of at most 1 MiB. */
export async function fetchText(request: Request, allowedHosts: readonly string[]): Promise<string> {
  const answer = await answerTo(request, allowedHosts, 0);
  const parts: Buffer[] = [];
  let size = 0;
  const chunks: AsyncIterable<Buffer> = answer;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > 2 ** 20) throw new Error("the answer is too long");
    parts.push(chunk);
  }
  return Buffer.concat(parts).toString("utf8");
}

async function answerTo(request: Request, allowedHosts: readonly string[], redirects: number): Promise<Readable> {
  const url = new URL(request.url);
  // They are credentials, too.
  url.username = "";
  url.password = "";
  const refusal = refusalOf(url, allowedHosts);
  if (refusal !== null) throw new Error(refusal);
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
    const { method, headers, body } = request;
    const ways = isAllowed(url, allowedHosts) ? {} : { lookup: publicLookup };
    const client = url.protocol === "https:" ? https : http;
    const sent = client.request(url, { method, headers, agent: false, timeout: SILENCE_MS, ...ways }, resolve);
    sent.on("timeout", () => sent.destroy(new Error(`${url.host} is silent`)));
    sent.on("error", reject);
    sent.end(body ?? undefined);
  });
  const status = answer.statusCode ?? 0;
  if (status >= 200 && status < 300) return answer;
  answer.destroy();
  const { location } = answer.headers;
  if (status >= 300 && status < 400 && location !== undefined) {
    if (redirects === 0) throw new Error(`${url.host} redirects too often`);
    const next = new URL(location, url);
    // What one server asks to be sent is not for another.
    const headers = next.host === url.host ? request.headers : {};
    return answerTo({ ...request, headers, url: next.href }, allowedHosts, redirects - 1);
  }
  throw new Error(`${url.host} answers ${status}`);
}
