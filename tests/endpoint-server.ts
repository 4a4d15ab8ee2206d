// A loopback server that speaks the chat-completions protocol, and breaks it when a test says so.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly temperature: number;
    readonly max_tokens: number;
    readonly seed?: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
}

type Respond = (asked: Asked, response: ServerResponse, turn: number) => void;

const servers: Server[] = [];

export function closeServers(): void {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
}

export async function serve(
  respond: Respond,
): Promise<{ url: string; asked: Asked[]; open: { now: number; most: number } }> {
  const asked: Asked[] = [];
  const open = { now: 0, most: 0 };
  const server = createServer((request: IncomingMessage, response) => {
    open.now++;
    open.most = Math.max(open.most, open.now);
    response.on("close", () => open.now--);
    let text = "";
    request.on("data", (chunk) => (text += String(chunk)));
    request.on("end", () => {
      const one: Asked = {
        path: request.url ?? "",
        authorization: request.headers.authorization,
        body: JSON.parse(text) as Asked["body"],
      };
      respond(one, response, asked.push(one));
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked, open };
}

export function complete(
  response: ServerResponse,
  text: unknown,
  usage: unknown = { prompt_tokens: 10, completion_tokens: 2 },
) {
  response.setHeader("content-type", "application/json");
  const choices = [{ index: 0, finish_reason: "stop", message: { role: "assistant", content: text } }];
  response.end(JSON.stringify({ id: "c-1", object: "chat.completion", created: 1, model: "m", choices, usage }));
}

export function fail(response: ServerResponse, status: number, headers: Record<string, string> = {}) {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify({ error: { message: `fault ${status}`, type: "t" } }));
}
