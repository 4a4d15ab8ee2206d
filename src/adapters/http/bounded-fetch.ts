// Requests that stay with the host they were meant for, and answers that stay small.

import { UserError } from "../../errors.ts";

/** A chat completion is a few kilobytes; what is far larger is something else. */
const MOST_BYTES = 4 * 2 ** 20;

/**
 * https to anywhere, http to this machine alone: a key must not cross a network in the clear.
 * @throws {UserError} fault "usage"
 */
export function requireTrustedAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const hint = "Give the base address of an OpenAI-compatible server, such as https://api.example.com/v1.";
  if (url === null) throw new UserError("usage", { message: "endpoint-url is no web address", hint });
  const here = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && here)) {
    throw new UserError("usage", {
      message: `endpoint-url must be https; ${url.protocol}// would send the key in the clear`,
      hint,
    });
  }
  if (url.username !== "" || url.password !== "") {
    throw new UserError("usage", {
      message: "endpoint-url has a user name or password in it",
      hint: "Give the key by itself: endpoint-key.",
    });
  }
  return url;
}

/**
 * Fetch without redirects, which would carry the key to another host, and without endless answers.
 *
 * @param refuse hears why an answer was not taken; the client gets a 400 in its place, which it does not try again
 */
export function boundedFetch(refuse: (error: UserError) => void): typeof fetch {
  const refused = (message: string, hint: string): Response => {
    refuse(new UserError("environment", { message, hint }));
    return new Response(null, { status: 400 });
  };
  return async (url, init) => {
    const response = await fetch(url, { ...init, redirect: "manual" });
    const { status, statusText, headers } = response;
    if (status >= 300 && status < 400) {
      await response.body?.cancel();
      return refused(
        `the endpoint sends its callers elsewhere (${status}), which would hand the key on`,
        "Set endpoint-url to where the server really is.",
      );
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > MOST_BYTES) {
        return refused(
          `the endpoint's answer has more than ${MOST_BYTES / 2 ** 20} MiB`,
          "Check that endpoint-url is an OpenAI-compatible server.",
        );
      }
      chunks.push(chunk);
    }
    return new Response(status === 204 ? null : Buffer.concat(chunks), { status, statusText, headers });
  };
}
