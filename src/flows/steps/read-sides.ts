// Sides as compute read and divided them: values, or the failures of one.

import type { Config } from "../../core/config/config.ts";
import type { MeasuredSide } from "../../core/evaluation/measured-side.ts";
import { inShort, UserError } from "../../errors.ts";
import type { World } from "../../ports.ts";
import { withKeptSides } from "./keep-sides.ts";
import type { Reading } from "./measured.ts";

type Jobs = Parameters<World["compute"]["measure"]>[0];

export async function bothRead(world: World, jobs: Jobs, { model }: Config): Promise<Reading["sides"]> {
  const reading = await readSides(world, jobs);
  // Predictions that were made before are of the rows that the new key holds out, whichever those are.
  if (jobs.length < 2 || model.kind === "predictions") return reading;
  return withKeptSides(world, jobs, reading);
}

export async function readSides(world: World, jobs: Jobs): Promise<Reading["sides"]> {
  world.host.progress(`training on the data of ${jobs.map((each) => each.label).join(" and ")}`);
  return world.compute.measure(jobs);
}

export function valueOf(result: PromiseSettledResult<MeasuredSide> | undefined): MeasuredSide {
  if (result === undefined) throw new Error("compute gave no result");
  if (result.status === "rejected") throw result.reason;
  return result.value;
}

/** What the user must know; a bug is thrown on. */
export function failureOf(result: PromiseSettledResult<MeasuredSide>): string | null {
  if (result.status === "fulfilled") return null;
  if (result.reason instanceof UserError) return inShort(result.reason);
  throw result.reason;
}
