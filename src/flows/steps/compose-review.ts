// Both sides' data read and compared, and the report of it.

import { rulesInForce } from "../../core/config/rules.ts";
import { takeRows } from "../../core/dataset/table.ts";
import type { Dataset } from "../../core/evaluation/dataset.ts";
import type { Report } from "../../core/report/report.ts";
import { harmlessRewriteOf, rewriteOf } from "../../core/report/review-words.ts";
import { judgeReview } from "../../core/review/judge-review.ts";
import { inShort, UserError } from "../../errors.ts";
import type { BaseCommit, World } from "../../ports.ts";
import type { ReviewOptions } from "../options.ts";
import { checkFrame } from "./check-frame.ts";
import { unchangedData } from "./data-change.ts";
import { type Division, divide, divisionInWords, type Side } from "./divide.ts";
import { dividedAsBefore } from "./keep-sides.ts";
import { changedFiles, dividingColumns, hasSameData, type Inputs, readInputs } from "./read-inputs.ts";
import { reviewData, reviewedData } from "./review-data.ts";

export async function composeReview(world: World, options: ReviewOptions): Promise<Report> {
  const [candidate, commit] = await Promise.all([
    readInputs(world, world.workTree, options, "data"),
    world.repository.base(options.base),
  ]);
  const base = await readReviewBase(world, options, commit, candidate);
  // Of nothing against nothing there is no more to say than why it cannot be read.
  if (candidate.files.length === 0 && base.side === null) throw allEmpty(candidate);
  const rules = rulesInForce(candidate.config, base.side?.inputs.config ?? null);
  const frame = await checkFrame({ world, options, candidate, base, rules });
  const untrained = {
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
    return {
      ...untrained,
      finding: "equivalent",
      outcome: "pass",
      reasons: [`The data is that of \`${commit.ref}\`, so there is nothing to review.`],
      notes: [],
      rows: { train: null, holdout: null, excluded: null },
      split: null,
      data: unchangedData([]),
    };
  }

  const head = { snapshot: world.workTree, inputs: candidate };
  const division = await divisionOf(world, rules, base.side === null ? [head] : [head, base.side]);
  const read = await readSides(world, { candidate, base, rules, division });
  const files = await changedFiles(candidate, base.side?.inputs ?? null);
  const before = base.side === null || read.base === null ? null : { inputs: base.side.inputs, dataset: read.base };
  const reviewed = await reviewData(world, before, candidate, read.head, rules, files, null);
  const data = reviewedData(reviewed, files, rules, []);
  const isDivided = read.head.holdout.length > 0;
  return {
    ...untrained,
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
    data,
  };
}

function allEmpty({ blank }: Inputs): UserError {
  const hint = "Write a header line with the columns' names, then one line a row.";
  return new UserError(
    "data",
    blank.map((file) => ({ message: "the file is empty", where: { file }, hint })),
  );
}

/** A review beside a check that has told where the base is and what is read. Null where the data cannot be reviewed either. */
export async function reviewIfPossible(world: World, options: ReviewOptions): Promise<Report | null> {
  world.host.progress("reviewing what changed in the data");
  try {
    return await composeReview({ ...world, host: { ...world.host, progress: () => {} } }, options);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
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
    if (inputs.files.length > 0) return { commit, side: { snapshot, inputs }, notes: [] };
    const note = `The data of base commit \`${commit.sha.slice(0, 7)}\` is empty: nothing is in its files, so nothing is compared.`;
    return { commit, side: null, notes: [note] };
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
  const split = division?.split ?? null;
  const others = base.side === null ? [] : [base.side.inputs];
  const own = candidate.files.length === 0 ? [] : [candidate];
  const names = [
    ...own.map(() => "the pull request"),
    ...others.map(() => `base commit ${base.commit.sha.slice(0, 7)}`),
  ];
  world.host.progress(`reading the data of ${names.join(" and ")}`);
  const results = await world.compute.read(
    [...own, ...others].map(({ files, config }) => ({ files, csv: config.data.csv, key, group, split })),
  );
  const headRead = own.length === 0 ? null : results[0];
  const baseRead = others.length === 0 ? null : results.at(-1);
  if (headRead?.status === "rejected") throw headRead.reason;
  if (baseRead?.status === "rejected" && (headRead === null || !(baseRead.reason instanceof UserError)))
    throw baseRead.reason;
  const before = baseRead?.status === "fulfilled" ? baseRead.value : null;
  const notes = baseRead?.status === "rejected" ? [withoutBase(base.commit, baseRead.reason)] : [];
  const head = headRead?.value ?? (before === null ? null : emptied(before, candidate.blank));
  if (head === null) throw new Error("there is data on neither side");
  return { head: dividedAsBefore(before, head, key, division?.split ?? null), base: before, notes };
}

/** The base's columns without any row: what is left where nothing is. */
function emptied({ table }: Dataset, files: readonly string[]): Dataset {
  const none = new Uint32Array(0);
  const { columns } = takeRows(table, none);
  const origin = { files, firstRows: files.map(() => 0), lines: none };
  return { table: { rowCount: 0, columns, origin }, train: none, holdout: none, writing: [] };
}
