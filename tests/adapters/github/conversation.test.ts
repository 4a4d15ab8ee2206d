import { describe, expect, it } from "vitest";
import { createConversation } from "../../../src/adapters/github/conversation.ts";
import { UserError } from "../../../src/errors.ts";
import type { Conversation } from "../../../src/ports.ts";
import { ACTIONS_BOT, addComment, addPullRequest, type PullRequest } from "../../github/state.ts";
import { clientOf, marked, sha, useGitHub } from "./harness.ts";

const bench = useGitHub();
const HUMAN = { login: "mallory", type: "User" } as const;
const OTHER_BOT = { login: "other-app[bot]", type: "Bot" } as const;

interface Setup {
  readonly token?: string;
  readonly isFork?: boolean;
  readonly timeoutMs?: number;
  readonly throttle?: boolean;
  readonly skipped?: string[];
}

function pull(): PullRequest {
  const [existing] = bench.github.state.pulls;
  return existing ?? addPullRequest(bench.github.state, { number: 7, headSha: sha("a"), baseSha: sha("b") });
}

function conversation(setup: Setup = {}): Conversation {
  const { number, headSha, baseRef, baseSha } = pull();
  const { owner, name, repositoryId } = bench.github.state;
  return createConversation({
    client: clientOf(bench.github, setup),
    repository: { id: repositoryId, owner, name },
    pullRequest: { number, headSha, baseRef, baseSha, isFork: setup.isFork ?? false },
    onSkip: (reason) => setup.skipped?.push(reason),
  });
}

function bodies(): string[] {
  return bench.github.state.comments.map((comment) => comment.body);
}

async function faultOf(promise: Promise<unknown>): Promise<UserError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof UserError) return error;
  throw new Error("no UserError was thrown", { cause: error });
}

describe("our comment", () => {
  it.each([0, 1, 99, 100, 101, 250])("is found behind %i other comments, and replaced", async (count) => {
    pull();
    for (let i = 0; i < count; i++) addComment(bench.github.state, 7, `remark ${i}`, HUMAN);
    const mine = addComment(bench.github.state, 7, marked("houses", "old"));
    const found = await conversation().find("houses");
    expect(found).toEqual({ id: mine.id, body: mine.body });
    expect(await conversation().upsert("houses", marked("houses", "new"))).toMatchObject({ id: mine.id });
    expect(bodies()).toHaveLength(count + 1);
    expect(mine.body).toBe(marked("houses", "new"));
  });

  it("is not looked for by login when no comment carries the marker", async () => {
    pull();
    addComment(bench.github.state, 7, "hello", HUMAN);
    expect(await conversation().find("houses")).toBeNull();
    expect(bench.github.requests.map((request) => request.url.split("?")[0])).toEqual([
      "/repos/acme/houses/issues/7/comments",
    ]);
  });

  it("is never one that somebody else marked", async () => {
    pull();
    for (let i = 0; i < 250; i++) addComment(bench.github.state, 7, `remark ${i}`, HUMAN);
    for (let i = 0; i < 5; i++) addComment(bench.github.state, 7, marked("houses", `forged ${i}`), HUMAN);
    for (let i = 0; i < 2; i++) addComment(bench.github.state, 7, marked("houses", `bot ${i}`), OTHER_BOT);
    const before = bodies();
    expect(await conversation().find("houses")).toBeNull();
    await conversation().upsert("houses", marked("houses", "ours"));
    await conversation().upsert("houses", marked("houses", "ours again"));
    expect(bodies()).toEqual([...before, marked("houses", "ours again")]);
    expect(bench.github.state.comments.at(-1)?.author).toEqual(ACTIONS_BOT);
  });

  it("is kept apart from that of another key, from a marker further down, and from one that is quoted", async () => {
    pull();
    addComment(bench.github.state, 7, marked("cars", "cars"));
    addComment(bench.github.state, 7, `Look:\n${marked("houses")}`);
    addComment(bench.github.state, 7, `> ${marked("houses")}`);
    addComment(bench.github.state, 7, marked("houses").replace("v1", "v2"));
    expect(await conversation().find("houses")).toBeNull();
  });

  it("is recognised by a token of an app or a person too", async () => {
    const app = { login: "gatekeeper[bot]", type: "Bot" } as const;
    bench.github.state.tokens.set("ghs_app", app);
    pull();
    addComment(bench.github.state, 7, marked("houses", "by actions"));
    const mine = addComment(bench.github.state, 7, marked("houses", "by the app"), app);
    expect(await conversation({ token: "ghs_app" }).find("houses")).toMatchObject({ id: mine.id });
  });

  it.each([
    { kind: "answer", status: 403, message: "Resource not accessible" } as const,
    { kind: "answer", status: 404, message: "Not Found" } as const,
    { kind: "hang-up" } as const,
    { kind: "html" } as const,
  ])("is taken for github-actions' where the token may not ask who it is: %o", async (fault) => {
    pull();
    const mine = addComment(bench.github.state, 7, marked("houses"));
    bench.github.breaks.push({ path: /graphql/, fault });
    expect(await conversation({ throttle: fault.kind === "hang-up" }).find("houses")).toMatchObject({ id: mine.id });
  });

  it("is created anew when it was deleted between finding and replacing it", async () => {
    pull();
    const doomed = addComment(bench.github.state, 7, marked("houses", "doomed"));
    bench.github.onRequest = ({ method }) => {
      if (method === "PATCH") bench.github.state.comments.length = 0;
    };
    const posted = await conversation().upsert("houses", marked("houses", "new"));
    expect(posted?.id).toBeGreaterThan(doomed.id);
    expect(bodies()).toEqual([marked("houses", "new")]);
  });

  it("is one again after duplicates were left behind", async () => {
    pull();
    const oldest = addComment(bench.github.state, 7, marked("houses", "1"));
    addComment(bench.github.state, 7, marked("houses", "2"));
    addComment(bench.github.state, 7, marked("houses", "forged"), HUMAN);
    addComment(bench.github.state, 7, marked("houses", "3"));
    await conversation().upsert("houses", marked("houses", "4"));
    expect(bodies()).toEqual([marked("houses", "4"), marked("houses", "forged")]);
    expect(bench.github.state.comments[0]?.id).toBe(oldest.id);
  });
});

describe("creating", () => {
  it.each([
    { kind: "answer", status: 502 } as const,
    { kind: "answer", status: 500 } as const,
    { kind: "hang-up" } as const,
    { kind: "cut" } as const,
    { kind: "half" } as const,
    { kind: "html" } as const,
    { kind: "answer", status: 200, message: "The service is busy" } as const,
  ])("leaves one comment when it was applied and the answer went wrong: %o", async (fault) => {
    bench.github.breaks.push({ method: "POST", path: /comments/, times: 1, applied: true, fault });
    const posted = await conversation().upsert("houses", marked("houses", "once"));
    expect(bodies()).toEqual([marked("houses", "once")]);
    expect(posted?.id).toBe(bench.github.state.comments[0]?.id);
  });

  it("is tried again when it was not applied", async () => {
    bench.github.breaks.push({ method: "POST", path: /comments/, times: 2, fault: { kind: "answer", status: 503 } });
    await conversation().upsert("houses", marked("houses", "at last"));
    expect(bodies()).toEqual([marked("houses", "at last")]);
  });

  it("gives up after three tries, with the request's id", async () => {
    bench.github.breaks.push({
      method: "POST",
      path: /comments/,
      fault: { kind: "answer", status: 502, headers: { "x-github-request-id": "C0FFEE" } },
    });
    const fault = await faultOf(conversation().upsert("houses", marked("houses")));
    expect(fault.fault).toBe("environment");
    expect(fault.message).toContain("HTTP 502, request C0FFEE");
    expect(
      bench.github.requests.filter((request) => request.method === "POST" && request.url.endsWith("/comments")),
    ).toHaveLength(3);
  });

  it("ends with one comment when several runs create at once", async () => {
    pull();
    const racers = Array.from({ length: 6 }, (_, i) => conversation().upsert("houses", marked("houses", `run ${i}`)));
    const posted = await Promise.all(racers);
    expect(bodies()).toHaveLength(1);
    expect(new Set(posted.map((one) => one?.id))).toEqual(new Set([bench.github.state.comments[0]?.id]));
  });

  it("moves into the older comment that appeared while it was created", async () => {
    pull();
    bench.github.onRequest = ({ method, url }) => {
      if (method !== "POST" || !url.endsWith("/comments")) return;
      bench.github.onRequest = null;
      addComment(bench.github.state, 7, marked("houses", "rival"));
    };
    const posted = await conversation().upsert("houses", marked("houses", "slow"));
    expect(bodies()).toEqual([marked("houses", "slow")]);
    expect(bench.github.state.comments[0]?.id).toBe(posted?.id);
    expect(bench.github.requests.filter((request) => request.method === "DELETE")).toHaveLength(1);
  });
});

describe("writing", () => {
  it("is skipped when the pull request has moved on", async () => {
    pull();
    const skipped: string[] = [];
    const older = conversation({ skipped });
    pull().headSha = sha("c");
    expect(await older.upsert("houses", marked("houses"))).toBeNull();
    expect(skipped).toEqual(["pull request #7 has moved on to ccccccc; this run is for aaaaaaa"]);
    expect(bodies()).toEqual([]);
  });

  it("is skipped on a closed pull request", async () => {
    pull().state = "closed";
    const skipped: string[] = [];
    expect(await conversation({ skipped }).upsert("houses", marked("houses"))).toBeNull();
    expect(skipped).toEqual(["pull request #7 is closed"]);
  });

  it("goes on when the pull request itself may not be read", async () => {
    pull();
    bench.github.breaks.push({
      path: /pulls\/7$/,
      fault: { kind: "answer", status: 403, message: "Resource not accessible by integration" },
    });
    expect(await conversation().upsert("houses", marked("houses"))).not.toBeNull();
  });

  it("names the permission that is missing", async () => {
    bench.github.state.permissions = { contents: "read", pull_requests: "read" };
    const fault = await faultOf(conversation().upsert("houses", marked("houses")));
    expect(fault.fault).toBe("environment");
    expect(fault.problems[0]).toMatchObject({
      message:
        "cannot comment on pull request #7: Resource not accessible by integration (HTTP 403, request ABCD:1234)",
      hint: "Add `pull-requests: write` to the `permissions` of the job.",
    });
  });

  it("names the permission that GitHub names where that is another", async () => {
    pull();
    const headers = { "x-accepted-github-permissions": "discussions=write" };
    bench.github.breaks.push({
      method: "POST",
      path: /comments/,
      fault: { kind: "answer", status: 403, message: "no", headers },
    });
    const fault = await faultOf(conversation().upsert("houses", marked("houses")));
    expect(fault.problems[0].hint).toBe("Add `discussions: write` to the `permissions` of the job.");
  });

  it("explains that a fork's token can only read", async () => {
    bench.github.state.permissions = { contents: "read", pull_requests: "read" };
    const fault = await faultOf(conversation({ isFork: true }).upsert("houses", marked("houses")));
    expect(fault.problems[0].hint).toContain("fork");
  });

  it("names the lock of a locked conversation", async () => {
    pull().locked = true;
    const fault = await faultOf(conversation().upsert("houses", marked("houses")));
    expect(fault.problems[0]).toMatchObject({
      message: expect.stringContaining("locked"),
      hint: "Unlock the conversation.",
    });
  });

  it("says of a token that is no longer valid that it is not accepted", async () => {
    const fault = await faultOf(conversation({ token: "ghs_expired" }).find("houses"));
    expect(fault.message).toContain("GitHub does not accept the token (HTTP 401");
  });

  it("says of a hidden pull request that it is not found or not permitted", async () => {
    const one = conversation();
    bench.github.breaks.push({ path: /comments/, fault: { kind: "answer", status: 404, message: "Not Found" } });
    expect((await faultOf(one.find("houses"))).message).toContain("not found or not permitted (HTTP 404");
  });
});

describe("reading", () => {
  it.each([
    { kind: "answer", status: 500 } as const,
    { kind: "answer", status: 503 } as const,
    { kind: "hang-up" } as const,
    { kind: "cut" } as const,
    { kind: "half" } as const,
    { kind: "html" } as const,
  ])("is tried again after %o", async (fault) => {
    pull();
    const mine = addComment(bench.github.state, 7, marked("houses"));
    bench.github.breaks.push({ path: /comments/, times: 2, fault });
    expect(await conversation().find("houses")).toMatchObject({ id: mine.id });
  });

  it("ends after the time limit when GitHub stalls", async () => {
    pull();
    bench.github.breaks.push({ path: /comments/, fault: { kind: "delay", milliseconds: 5000 } });
    const fault = await faultOf(conversation({ timeoutMs: 50 }).find("houses"));
    expect(fault.message).toContain("cannot read the comments of pull request #7");
  });

  it("waits as long as a rate limit says, within two minutes", async () => {
    pull();
    const mine = addComment(bench.github.state, 7, marked("houses"));
    const message = "You have exceeded a secondary rate limit";
    bench.github.breaks.push({
      path: /comments/,
      times: 1,
      fault: { kind: "answer", status: 403, message, headers: { "retry-after": "30" } },
    });
    expect(await conversation({ throttle: true }).find("houses")).toMatchObject({ id: mine.id });
  });

  it("does not wait an hour, and does not ask again meanwhile", async () => {
    pull();
    const reset = Math.floor(Date.now() / 1000) + 3600;
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(reset) };
    for (const status of [403, 429]) {
      bench.github.breaks.length = 0;
      bench.github.requests.length = 0;
      bench.github.breaks.push({
        path: /comments/,
        fault: { kind: "answer", status, message: "API rate limit exceeded", headers },
      });
      const fault = await faultOf(conversation({ throttle: true }).find("houses"));
      expect(fault.message).toContain("rate limit is used up");
      expect(fault.problems[0].hint).toBe(`Run the job again after ${new Date(reset * 1000).toISOString()}.`);
      expect(bench.github.requests).toHaveLength(1);
    }
  });
});
