// The real clients of GitHub against the tests' GitHub, with waits of a second shortened to a millisecond.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { type Client, type ClientOptions, createClient } from "../../../src/adapters/github/client.ts";
import { type GitHub, startGitHub } from "../../github/server.ts";

export interface Bench {
  readonly github: GitHub;
  /** An empty folder, removed after the test. */
  readonly folder: string;
  /** What was written to standard output, where the runner looks for commands. */
  readonly log: string;
}

// The clients decide while they are imported whether they go through a proxy: never to a loopback address.
vi.hoisted(() => {
  Object.assign(process.env, { GITHUB_API_URL: "http://127.0.0.1", NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" });
});

/** A server and a folder per test; a request outside GitHub's description fails the test. */
export function useGitHub(): Bench {
  let github: GitHub | null = null;
  let folder = "";
  let log = "";
  beforeEach(async () => {
    github = await startGitHub();
    folder = mkdtempSync(join(tmpdir(), "metricgate-github-"));
    log = "";
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      log += String(text);
      return true;
    });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await github?.stop();
    rmSync(folder, { recursive: true, force: true });
    expect(github?.violations).toEqual([]);
  });
  return {
    get github() {
      if (github === null) throw new Error("the server runs only during a test");
      return github;
    },
    get folder() {
      return folder;
    },
    get log() {
      return log;
    },
  };
}

export function clientOf(github: GitHub, options: Partial<ClientOptions> = {}): Client {
  return createClient({ token: "ghs_test", apiUrl: github.url, second: 1, throttle: false, ...options });
}

export function sha(letter: string): string {
  return letter.repeat(40);
}

/** A comment of ours as far as its first line goes. */
export function marked(key: string, text = ""): string {
  const state = {
    key,
    finding: "equivalent",
    head: null,
    base: null,
    metric: null,
    baseline: null,
    candidate: null,
    pushes: [],
  };
  return `<!-- metricgate:v1 ${JSON.stringify(state)} -->\n${text}`;
}
