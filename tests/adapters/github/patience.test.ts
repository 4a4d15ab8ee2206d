import { describe, expect, it, vi } from "vitest";
import type { Client } from "../../../src/adapters/github/client.ts";
import { addPullRequest } from "../../github/state.ts";
import { clientOf, sha, useGitHub } from "./harness.ts";

const bench = useGitHub();

/** The requests that each of some calls made, one call after the other; none gets an answer. */
async function triesOf(client: Client, calls: number): Promise<number[]> {
  const tries: number[] = [];
  for (let call = 0; call < calls; call++) {
    const before = bench.github.requests.length;
    await expect(asked(client)).rejects.toHaveProperty("status");
    tries.push(bench.github.requests.length - before);
  }
  return tries;
}

async function asked(client: Client): Promise<number> {
  const { owner, name: repo } = bench.github.state;
  return (await client.api.rest.pulls.get({ owner, repo, pull_number: 7 })).data.number;
}

describe("a GitHub that is down", () => {
  // Pauses of 1 s, 4 s and 9 s before the second, third and fourth request: 21 s in all, where full patience takes 70 s.
  it.each([{ kind: "answer", status: 502 } as const, { kind: "hang-up" } as const, { kind: "half" } as const])(
    "is asked four times by the first call and less by those after it: %o",
    async (fault) => {
      addPullRequest(bench.github.state, { number: 7, headSha: sha("a"), baseSha: sha("b") });
      bench.github.breaks.push({ path: /./, fault });
      expect(await triesOf(clientOf(bench.github), 5)).toEqual([4, 3, 2, 2, 2]);
    },
  );

  it("costs a bounded time also where each request ends in silence", async () => {
    let silent = 0;
    const now = Date.now.bind(Date);
    vi.spyOn(Date, "now").mockImplementation(() => now() + silent);
    bench.github.onRequest = () => {
      silent += 15_000;
    };
    bench.github.breaks.push({ path: /./, fault: { kind: "answer", status: 504 } });
    // Six requests of 15 s, and no more than one for a call from then on.
    expect(await triesOf(clientOf(bench.github), 5)).toEqual([2, 2, 1, 1, 1]);
  });

  it("is asked as often as ever once it answered again, be it to refuse", async () => {
    addPullRequest(bench.github.state, { number: 7, headSha: sha("a"), baseSha: sha("b") });
    const client = clientOf(bench.github);
    const down = { path: /./, fault: { kind: "answer", status: 500 } } as const;
    bench.github.breaks.push(down);
    expect(await triesOf(client, 3)).toEqual([4, 3, 2]);
    bench.github.breaks.length = 0;
    expect(await asked(client)).toBe(7);
    bench.github.breaks.push(down);
    expect(await triesOf(client, 3)).toEqual([4, 3, 2]);
    bench.github.breaks.length = 0;
    bench.github.breaks.push({ path: /./, times: 1, fault: { kind: "answer", status: 404 } }, down);
    expect(await triesOf(client, 2)).toEqual([1, 4]);
  });

  it("is found again by a call whose first request still fails", async () => {
    addPullRequest(bench.github.state, { number: 7, headSha: sha("a"), baseSha: sha("b") });
    const client = clientOf(bench.github);
    bench.github.breaks.push({ path: /./, times: 12, fault: { kind: "answer", status: 503 } });
    expect(await triesOf(client, 4)).toEqual([4, 3, 2, 2]);
    expect(await asked(client)).toBe(7);
  });
});
