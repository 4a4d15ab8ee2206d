// How long a GitHub that is down is waited for, over all calls of a run: each is tried again, but not as if it were the first.

import type { GitHub } from "@actions/github/lib/utils";

/** Seconds without an answer up to which a call is tried as often as the retries' plugin does. */
const FULL_PATIENCE = 20;
/** Up to which a call is tried once more; after that, once. */
const LEAST_PATIENCE = 60;

/**
 * A plugin inside of the retries. A call that fails four times takes 14 s of pauses, and a run makes several: where the
 * first ones never got an answer, the next ones wait less. Any answer, also a refusal, is a sign that GitHub is there again.
 */
export function patience(): (octokit: Pick<InstanceType<typeof GitHub>, "hook">) => void {
  let lost = 0;
  return (octokit) => {
    octokit.hook.wrap("request", async (request, options) => {
      const start = Date.now();
      try {
        const response: Awaited<ReturnType<typeof request>> = await request(options);
        lost = 0;
        return response;
      } catch (error) {
        if (error instanceof Error && "status" in error && Number(error.status) < 500) {
          lost = 0;
          throw error;
        }
        const tried = Number(Reflect.get(options.request, "retryCount") ?? 0) + 1;
        // As plugin-retry waits before it tries again.
        const pause = tried ** 2;
        lost += (Date.now() - start) / 1000;
        if (tried === 1 ? lost < LEAST_PATIENCE : lost + pause <= FULL_PATIENCE) lost += pause;
        else Object.assign(options.request, { retries: 0 });
        throw error;
      }
    });
  };
}
