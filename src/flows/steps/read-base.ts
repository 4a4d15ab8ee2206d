// The base commit and its inputs, or the reason why they cannot serve.

import { inShort, UserError } from "../../errors.ts";
import type { BaseCommit, World } from "../../ports.ts";
import type { RunOptions } from "../options.ts";
import type { Side } from "./divide.ts";
import { dividingColumns, type Inputs, readInputs } from "./read-inputs.ts";

export interface Obstacle {
  readonly kind: "no-baseline" | "incomparable";
  readonly reason: string;
}

export type Base =
  | { readonly commit: BaseCommit; readonly side: Side; readonly obstacle: null }
  | { readonly commit: BaseCommit; readonly side: null; readonly obstacle: Obstacle };

/** @throws {UserError} when the commit cannot be fetched: that is a fault, not a missing baseline. */
export async function readBase(
  world: World,
  options: RunOptions,
  commit: BaseCommit,
  candidate: Inputs,
): Promise<Base> {
  world.host.progress(`base: ${commit.sha.slice(0, 7)}, ${commit.how}`);
  const snapshot = await world.repository.commit(commit.sha);
  let inputs: Inputs;
  try {
    inputs = await readInputs(world, snapshot, options);
  } catch (error) {
    if (!(error instanceof UserError) || error.fault === "environment") throw error;
    return { commit, side: null, obstacle: { kind: "no-baseline", reason: inShort(error) } };
  }
  const obstacle = lostColumns(inputs, candidate);
  return obstacle === null ? { commit, side: { snapshot, inputs }, obstacle } : { commit, side: null, obstacle };
}

/**
 * The base commit's rules may divide rows by a column that the pull request renames or drops. The pull request's own
 * rules can then still be used to look at the candidate alone, but the two models cannot be held against each other.
 */
function lostColumns(base: Inputs, candidate: Inputs): Obstacle | null {
  const lost = dividingColumns(base.config)
    .map(({ name }) => name)
    .filter((name) => !candidate.header.includes(name));
  if (lost.length === 0) return null;
  const does = lost.every((name) => name === base.config.data.weight) ? "weight" : "divide";
  const rules = `the base commit's rules ${does} rows by ${lost.map((name) => `\`${name}\``).join(", ")}`;
  // Rules that never worked are no reason to refuse the pull request that mends them.
  return lost.some((name) => base.header.includes(name))
    ? { kind: "incomparable", reason: `${rules}, which the pull request's data no longer has` }
    : { kind: "no-baseline", reason: `${rules}, which its own data does not have` };
}
