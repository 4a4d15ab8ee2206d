// The review of a dataset's change: what happened to its rows and columns, and what to look at. Nothing is trained.

import type { World } from "../ports.ts";
import type { ReviewOptions } from "./options.ts";
import { composeReview } from "./steps/compose-review.ts";
import { type Published, publish } from "./steps/publish.ts";

export async function review(world: World, options: ReviewOptions): Promise<Published> {
  return publish(world, options, { report: await composeReview(world, options), files: [], saved: null });
}
