import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fill, requestFaults, responseFaults, routeOf } from "./contract.ts";
import { readCommands } from "./runner.ts";
import { type GitHub, startGitHub } from "./server.ts";
import { addComment, addHistory, addPullRequest } from "./state.ts";

const SHA = "a".repeat(40);

describe("the description", () => {
  it("knows the routes of the adapters and no other", () => {
    expect(routeOf("GET", "/repos/acme/houses/compare/main...feature/x")?.parameters["basehead"]).toBe(
      "main...feature/x",
    );
    expect(routeOf("DELETE", "/repos/acme/houses/pulls/1")).toBeNull();
  });

  it("is small enough to be read in a review", () => {
    expect(readFileSync(new URL("./openapi.json", import.meta.url)).byteLength).toBeLessThan(300_000);
  });

  it("refuses an unknown query parameter, a value of another type and an unknown field of a body", () => {
    const list = routeOf("GET", "/repos/acme/houses/actions/runs");
    const create = routeOf("POST", "/repos/acme/houses/issues/1/comments");
    if (list === null || create === null) throw new Error("routes are missing");
    expect(requestFaults(list, new URLSearchParams("head_sha=abc&per_page=100"), undefined)).toEqual([]);
    expect(requestFaults(list, new URLSearchParams("sha=abc"), undefined)).toHaveLength(1);
    expect(requestFaults(list, new URLSearchParams("per_page=many"), undefined)).toHaveLength(1);
    expect(requestFaults(create, new URLSearchParams(), { body: "text" })).toEqual([]);
    expect(requestFaults(create, new URLSearchParams(), { body: "text", colour: "red" })).toHaveLength(1);
    expect(requestFaults(create, new URLSearchParams(), {})).toHaveLength(1);
  });

  it("refuses an answer without a required field, and a status that the route does not give", () => {
    const route = routeOf("GET", "/repos/acme/houses/pulls/1");
    if (route === null) throw new Error("the route is missing");
    expect(responseFaults(route, 200, fill("pull-request", { number: 1 }))).toEqual([]);
    expect(responseFaults(route, 200, { number: 1 })).not.toEqual([]);
    expect(responseFaults(route, 201, {})).toHaveLength(1);
  });

  it("completes every component that the server answers with", () => {
    for (const component of ["issue-comment", "pull-request", "workflow-run", "artifact", "commit-comparison"]) {
      expect(fill(component, {})).not.toEqual({});
    }
  });
});

describe("the server", () => {
  let github: GitHub;
  const get = async (path: string, token = "ghs_test") =>
    fetch(`${github.url}${path}`, { headers: { authorization: `token ${token}` } });
  beforeEach(async () => {
    github = await startGitHub();
  });
  afterEach(async () => github.stop());

  it("pages a list and says where the next page is", async () => {
    addPullRequest(github.state, { number: 7, headSha: SHA, baseSha: SHA });
    for (let i = 0; i < 101; i++) addComment(github.state, 7, `comment ${i}`);
    const first = await get("/repos/acme/houses/issues/7/comments?per_page=100");
    expect(await first.json()).toHaveLength(100);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
    const second = await fetch(next, { headers: { authorization: "token ghs_test" } });
    expect(await second.json()).toHaveLength(1);
    expect(second.headers.get("link")).toBeNull();
    expect(github.violations).toEqual([]);
  });

  it("answers 401 to an unknown token and 403 with the permission to one that may not", async () => {
    expect((await get("/repos/acme/houses/actions/runs", "stolen")).status).toBe(401);
    github.state.permissions = {};
    const refused = await get("/repos/acme/houses/actions/runs");
    expect([refused.status, refused.headers.get("x-accepted-github-permissions")]).toEqual([403, "actions=read"]);
  });

  it.each([
    ["a", "a", "identical", 0],
    ["a", "c", "ahead", 2],
    ["c", "a", "behind", 0],
    ["b", "x", "diverged", 1],
  ])("compares %s...%s as %s", async (base, head, status, ahead) => {
    addHistory(github.state, "a", "b", "c");
    github.state.commits.set("x", ["a"]);
    const comparison = await (await get(`/repos/acme/houses/compare/${base}...${head}`)).json();
    expect(comparison).toMatchObject({ status, ahead_by: ahead });
    expect(github.violations).toEqual([]);
  });

  it("counts a request outside the description as a violation", async () => {
    await get("/repos/acme/houses/branches");
    await get("/repos/acme/houses/actions/runs?colour=red");
    expect(github.violations).toHaveLength(2);
  });

  it("breaks as often as it is told", async () => {
    github.breaks.push({ path: /runs$/, times: 1, fault: { kind: "answer", status: 502 } });
    expect((await get("/repos/acme/houses/actions/runs")).status).toBe(502);
    expect((await get("/repos/acme/houses/actions/runs")).status).toBe(200);
    github.breaks.push({ path: /runs$/, fault: { kind: "hang-up" } });
    await expect(get("/repos/acme/houses/actions/runs")).rejects.toThrow("fetch failed");
  });
});

describe("the runner's reading of a log", () => {
  it("finds commands after white space and old ones anywhere, and unescapes them", () => {
    const log =
      "text\n  ::error file=a.csv,line=3,title=T%3A x::50%25%0Amore\nsee ##[set-env name=A]b\nnot ::error::this";
    expect(readCommands(log)).toEqual([
      { command: "error", properties: { file: "a.csv", line: "3", title: "T: x" }, data: "50%\nmore" },
      { command: "set-env", properties: { name: "A" }, data: "b" },
    ]);
  });
});
