// What every report of a check or a review says, whatever it found.

import type { Config } from "../../core/config/config.ts";
import { ruleDifferences } from "../../core/config/rules.ts";
import { dataFingerprint, sameValue } from "../../core/evaluation/fingerprint.ts";
import { UserError } from "../../errors.ts";
import type { World } from "../../ports.ts";
import type { RunOptions } from "../options.ts";
import type { Base } from "./read-base.ts";
import { fingerprintsOf, type Inputs } from "./read-inputs.ts";
import { type Frame, frame } from "./report-frame.ts";

export async function checkFrame({
  world,
  options,
  candidate,
  base,
  rules,
}: {
  readonly world: World;
  readonly options: RunOptions;
  readonly candidate: Inputs;
  readonly base: Pick<Base, "side">;
  /** The config in force. */
  readonly rules: Config;
}): Promise<Frame> {
  const sha = await world.repository.head();
  const differences = ruleDifferences(candidate.config, base.side?.inputs.config ?? null);
  // Git is asked before large data is read: the larger a process, the longer it takes to start another.
  const [dirty, fingerprints] = await Promise.all([
    isDirty(world, sha, candidate, options.config),
    fingerprintsOf(candidate, rules),
  ]);
  return {
    ...frame(world, rules, fingerprints),
    head: { sha: world.host.headSha ?? sha, dirty },
    rules: { changed: differences.length > 0, differences },
  };
}

/** Whether the checkout's config or data is not what HEAD holds. */
async function isDirty(world: World, sha: string | null, candidate: Inputs, config: string): Promise<boolean> {
  if (sha === null) return true;
  try {
    const committed = await world.repository.commit(sha);
    const there = await committed.identify(await committed.find([...candidate.config.data.files, config]));
    const data = there.filter(({ path }) => path !== config);
    if (dataFingerprint(data) !== (await candidate.dataFingerprint())) return true;
    const here = await world.workTree.identify(await world.workTree.find([config]));
    return !sameValue(
      there.filter(({ path }) => path === config),
      here,
    );
  } catch (error) {
    if (error instanceof UserError) return true; // HEAD holds a link, say, where the checkout has a file
    throw error;
  }
}
