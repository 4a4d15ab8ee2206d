// The base commit and its inputs, or the reason why they cannot serve.

import type { Config } from "../../core/config/config.ts";
import { UserError } from "../../errors.ts";
import type { BaseCommit, World } from "../../ports.ts";
import type { CheckOptions } from "../options.ts";
import type { Side } from "./divide.ts";
import { type Inputs, readInputs } from "./read-inputs.ts";

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
  options: CheckOptions,
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
    return { commit, side: null, obstacle: { kind: "no-baseline", reason: error.problems[0].message } };
  }
  const lost = await rulesWithoutColumns(world, inputs.config, candidate);
  if (lost === null) return { commit, side: { snapshot, inputs }, obstacle: null };
  return { commit, side: null, obstacle: { kind: "incomparable", reason: lost } };
}

/**
 * The base commit's rules may divide rows by a column that the pull request renames or drops. The pull request's own
 * rules can then still be used to look at the candidate alone, but the two models cannot be held against each other.
 */
async function rulesWithoutColumns(world: World, rules: Config, candidate: Inputs): Promise<string | null> {
  const header = await world.compute.columns(candidate.files, candidate.config.data.csv);
  const isLost = (name: string): boolean => !header.includes(name);
  const lost = dividingColumns(rules).filter(isLost);
  if (lost.length === 0 || dividingColumns(candidate.config).some(isLost)) return null;
  const names = lost.map((name) => `\`${name}\``).join(", ");
  return `the base commit's rules divide rows by ${names}, which the pull request's data no longer has`;
}

function dividingColumns({ data }: Config): readonly string[] {
  const columns = data.group === null ? data.key : [...data.key, data.group];
  return data.holdout.strategy === "column" ? [...columns, data.holdout.column] : columns;
}
