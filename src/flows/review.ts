// The review of a dataset's change: what happened to its rows and columns, and what to look at. Nothing is trained.

import { rulesInForce } from "../core/config/rules.ts";
import type { Dataset } from "../core/evaluation/dataset.ts";
import type { Report } from "../core/report/report.ts";
import { harmlessRewriteOf, rewriteOf } from "../core/report/review-words.ts";
import { judgeReview } from "../core/review/judge-review.ts";
import { inShort, UserError } from "../errors.ts";
import type { BaseCommit, World } from "../ports.ts";
import type { ReviewOptions } from "./options.ts";
import { checkFrame } from "./steps/compose-report.ts";
import { unchangedData } from "./steps/data-change.ts";
import { type Division, divide, divisionInWords, type Side } from "./steps/divide.ts";
import { type Published, publish } from "./steps/publish.ts";
import { changedFiles, dividingColumns, hasSameData, type Inputs, readInputs } from "./steps/read-inputs.ts";
import { filesOfBoth, reviewData } from "./steps/review-data.ts";

export async function review(world: World, options: ReviewOptions): Promise<Published> {
  const [candidate, commit] = await Promise.all([
    readInputs(world, world.workTree, options, "data"),
    world.repository.base(options.base),
  ]);
  const base = await readReviewBase(world, options, commit, candidate);
  const rules = rulesInForce(candidate.config, base.side?.inputs.config ?? null);
  const frame = await checkFrame({ world, options, candidate, base, rules });
  const common = {
    ...frame,
    flow: "review",
    base: { sha: commit.sha, ref: commit.ref, source: "none", tried: [] },
    holdout: null,
    metrics: [],
    slices: [],
    waivers: [],
    meanPredictor: null,
    largestErrors: [],
    weights: null,
    attribution: null,
    model: null,
    training: null,
    history: [],
  } as const;

  if (base.side !== null && (await hasSameData(candidate, base.side.inputs))) {
    const report: Report = {
      ...common,
      finding: "equivalent",
      outcome: "pass",
      reasons: [`The data is that of \`${commit.ref}\`, so there is nothing to review.`],
      notes: [],
      rows: { train: null, holdout: null, excluded: null },
      split: null,
      data: unchangedData([]),
    };
    return publish(world, options, { report, files: [], saved: null });
  }

  const head = { snapshot: world.workTree, inputs: candidate };
  const division = await divisionOf(world, rules, base.side === null ? [head] : [head, base.side]);
  const read = await readSides(world, { candidate, base, rules, division });
  const files = await changedFiles(candidate, base.side?.inputs ?? null);
  const look = filesOfBoth(world, files, candidate, base.side?.inputs ?? null);
  const data = await reviewData(read.base, read.head, rules, look, null);
  const isDivided = read.head.holdout.length > 0;
  const report: Report = {
    ...common,
    ...judgeReview(
      data.findings,
      data.rows,
      rewriteOf(data),
      harmlessRewriteOf(data) !== null,
      hasSameColumns(data.columns),
    ),
    notes: [...base.notes, ...read.notes],
    rows: {
      train: isDivided ? read.head.train.length : null,
      holdout: isDivided ? read.head.holdout.length : null,
      excluded: null,
    },
    split: division === null || !isDivided ? null : divisionInWords(division, rules.data),
    data: { changed: true, files, ...data },
  };
  return publish(world, options, { report, files: [], saved: null });
}

function hasSameColumns({ added, removed, renamed, typeChanged }: Report["data"]["columns"]): boolean {
  return [added, removed, renamed, typeChanged].every((list) => list.length === 0);
}

interface ReviewBase {
  readonly commit: BaseCommit;
  readonly side: Side | null;
  readonly notes: readonly string[];
}

/** The base commit's config where it has one; the pull request's says how to read its data where it has none. */
async function readReviewBase(
  world: World,
  options: ReviewOptions,
  commit: BaseCommit,
  candidate: Inputs,
): Promise<ReviewBase> {
  world.host.progress(`base: ${commit.sha.slice(0, 7)}, ${commit.how}`);
  const snapshot = await world.repository.commit(commit.sha);
  try {
    const inputs = await readInputs(world, snapshot, options, "data", candidate.config);
    return { commit, side: { snapshot, inputs }, notes: [] };
  } catch (error) {
    if (!(error instanceof UserError) || error.fault === "environment") throw error;
    return { commit, side: null, notes: [withoutBase(commit, error)] };
  }
}

function withoutBase(commit: BaseCommit, error: UserError): string {
  return `The data of base commit \`${commit.sha.slice(0, 7)}\` cannot be read, so nothing is compared: ${inShort(error)}`;
}

/** Null where the rows cannot be divided, for lack of a column, say: what is wrong is for the review to say. */
async function divisionOf(world: World, rules: Inputs["config"], sides: readonly Side[]): Promise<Division | null> {
  const wanted = dividingColumns(rules).map(({ name }) => name);
  if (sides.some(({ inputs }) => wanted.some((name) => !inputs.header.includes(name)))) return null;
  try {
    return await divide(world, rules, sides);
  } catch (error) {
    if (error instanceof UserError && error.fault === "data") return null;
    throw error;
  }
}

interface Reading {
  readonly candidate: Inputs;
  readonly base: ReviewBase;
  readonly rules: Inputs["config"];
  readonly division: Division | null;
}

async function readSides(world: World, { candidate, base, rules, division }: Reading) {
  const { key, group } = rules.data;
  const job = (label: string, { files, config }: Inputs) => ({
    label,
    files,
    csv: config.data.csv,
    key,
    group,
    split: division?.split ?? null,
  });
  const jobs = [job("the pull request", candidate)];
  if (base.side !== null) jobs.push(job(`base commit ${base.commit.sha.slice(0, 7)}`, base.side.inputs));
  world.host.progress(`reading the data of ${jobs.map((each) => each.label).join(" and ")}`);
  const [headRead, baseRead] = await world.compute.read(jobs);
  if (headRead.status === "rejected") throw headRead.reason;
  const head: Dataset = headRead.value;
  if (baseRead === undefined || baseRead.status === "fulfilled")
    return { head, base: baseRead?.value ?? null, notes: [] };
  if (!(baseRead.reason instanceof UserError)) throw baseRead.reason;
  return { head, base: null, notes: [withoutBase(base.commit, baseRead.reason)] };
}
