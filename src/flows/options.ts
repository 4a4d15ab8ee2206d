// What a run was asked to do, apart from the config in the repository.

import type { CommentPolicy } from "../core/report/posting.ts";
import type { FailOn } from "../core/verdict/judge.ts";
import type { BaseRequest } from "../ports.ts";

export interface RunOptions {
  /** Path of the config, relative to the working directory. */
  readonly config: string;
  /** Overrides the config's name: one comment, one artifact per name. */
  readonly name: string | null;
  readonly comment: CommentPolicy;
  readonly summary: boolean;
  readonly annotations: boolean;
  /** Compute and print, publish nothing. */
  readonly dryRun: boolean;
}

export interface CheckOptions extends RunOptions {
  readonly base: BaseRequest;
  /** Null: the policy of the base commit decides alone. */
  readonly failOn: FailOn | null;
}

export interface ReviewOptions extends RunOptions {
  readonly base: BaseRequest;
}

export interface BaselineOptions extends RunOptions {
  /** The branch that the baseline is of, as the reader names it. */
  readonly ref: string | null;
}
