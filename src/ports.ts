// Every window to the outside on one page. Flows see only these; adapters stand behind them.

import type { ByteSource } from "./core/dataset/csv.ts";
import type { Budget, Sampling } from "./core/endpoint/endpoint-spec.ts";
import type { Replies, Reply } from "./core/endpoint/replies-file.ts";
import type { Spending } from "./core/endpoint/spending.ts";
import type { Dataset, ReadingJob } from "./core/evaluation/dataset.ts";
import type { CutRequest } from "./core/evaluation/dataset-cut.ts";
import type { MeasuredSide } from "./core/evaluation/measured-side.ts";
import type { ModelFile } from "./core/evaluation/model-pack.ts";
import type { EvaluationRecord } from "./core/evaluation/record.ts";
import type { TrainingJob } from "./core/evaluation/training-job.ts";
import type { CommandOutcome, CommandStep } from "./core/models/command-outcome.ts";
import type { Model } from "./core/models/model.ts";
import type { Annotation } from "./core/report/annotations.ts";
import type { Report } from "./core/report/report.ts";
import type { Reviewed, ReviewSpec } from "./core/review/review.ts";
import type { TimeCut } from "./core/time-cut.ts";

/** What a flow may touch. */
export interface World {
  /** The candidate's files: the checkout as it is, uncommitted changes included. */
  readonly workTree: Snapshot;
  readonly repository: Repository;
  readonly compute: Compute;
  readonly endpoint: Endpoint | NoEndpoint;
  readonly workshop: Workshop;
  /** Null: no store here; the ladder goes on to the next rung. */
  readonly baselines: BaselineStore | null;
  readonly host: Host;
  /** Version of this program, for provenance. */
  readonly version: string;
}

// ---- the repository ----------------------------------------------------------------------------------------------

/** A file of one snapshot. Plain data: another thread can open it again. */
export interface DataFile {
  /** Relative to the working directory, with forward slashes. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Where the bytes are: on disk, in git's object store under this id, or, the same content, in a file outside of both. */
  readonly at: "disk" | { readonly oid: string; readonly stored?: string };
}

/** What a file holds, by git's object id. */
export interface IdentifiedFile {
  readonly path: string;
  readonly oid: string;
}

/** The files of the work tree or of one commit, seen from the working directory. */
export interface Snapshot {
  /** For messages: "the work tree", "commit 4e81d02". */
  readonly label: string;
  /** The whole of a small file, or null when there is none. @throws {UserError} above `limit` bytes or outside the repository. */
  read(path: string, limit: number): Promise<Uint8Array | null>;
  /** Regular files that match the patterns, sorted by path. @throws {UserError} for links that leave the repository. */
  find(patterns: readonly string[]): Promise<readonly DataFile[]>;
  /** What the files hold; on disk each is read for it. */
  identify(files: readonly DataFile[]): Promise<readonly IdentifiedFile[]>;
  /** Every file of the repository but those given, paths from its top; on disk also new ones that git does not ignore. */
  identifyAll(except: readonly DataFile[]): Promise<readonly IdentifiedFile[]>;
}

/** What to compare with, as the event or the command line says it. */
export type BaseRequest =
  /** HEAD may be GitHub's merge commit of `headSha` into the base branch. */
  | { readonly kind: "pull-request"; readonly baseRef: string; readonly baseSha: string; readonly headSha: string }
  /** The commit itself. */
  | { readonly kind: "commit"; readonly sha: string; readonly ref: string | null }
  /** Any revision: its merge base with HEAD. Null: the repository's default branch. */
  | { readonly kind: "revision"; readonly ref: string | null };

export interface BaseCommit {
  readonly sha: string;
  /** As the reader names it: "main". */
  readonly ref: string;
  /** How it was found: "first parent of the merge commit". */
  readonly how: string;
}

export interface Repository {
  /** Commit id of HEAD; null in a repository without commits. */
  head(): Promise<string | null>;
  /** @throws {UserError} fault "usage" when the revision is unknown, naming it. */
  base(request: BaseRequest): Promise<BaseCommit>;
  /** Fetches the commit first when a shallow clone lacks it, without ever shortening a full clone's history. */
  commit(sha: string): Promise<Snapshot>;
  /** First-parent ancestors, nearest first, as far as this clone knows them. */
  ancestors(sha: string, limit: number): Promise<readonly string[]>;
}

// ---- data and its division ----------------------------------------------------------------------------------------

/** Where datasets are read and divided, and their changes reviewed: in this thread, or in two side by side. */
export interface Compute {
  /** These files will be measured soon: whatever takes time to get ready may begin. */
  expect(files: readonly DataFile[]): void;
  /** Column names of the files, from their first record. @throws {UserError} when headers differ or there is none. */
  columns(files: readonly DataFile[], csv: TrainingJob["csv"]): Promise<readonly string[]>;
  /** The bytes of a file of either side, in pieces; each may be overwritten two pieces later. */
  bytes(file: DataFile): AsyncIterable<Uint8Array>;
  /** Where time divides the rows of the files. @throws {UserError} when it cannot. */
  cut(files: readonly DataFile[], request: CutRequest): Promise<TimeCut>;
  /** Runs the jobs, side by side where that pays; results in the jobs' order, failures as values. */
  measure(
    jobs: readonly (TrainingJob & { readonly files: readonly DataFile[] })[],
  ): Promise<readonly PromiseSettledResult<MeasuredSide>[]>;
  /** Reads whole datasets, as above; nothing is trained. */
  read(
    jobs: readonly (ReadingJob & { readonly files: readonly DataFile[] })[],
  ): Promise<readonly PromiseSettledResult<Dataset>[]>;
  /** Reviews what was measured or read, beside this thread where that pays. */
  review(job: ReviewJob): Promise<Reviewed>;
}

/** What to review, and the files that it was read from. */
export interface ReviewJob extends ReviewSpec {
  readonly filesOf: { readonly base: readonly DataFile[]; readonly head: readonly DataFile[] };
}

// ---- hosted models -----------------------------------------------------------------------------------------------

/** One prompt for a hosted model. */
export interface Case {
  /** What it is recognised by; no two cases of one call share it. */
  readonly key: string;
  readonly prompt: string;
}

/** How cases are asked. */
export interface Terms {
  readonly sampling: Sampling;
  readonly budget: Budget;
  readonly concurrency: number;
  readonly timeoutSeconds: number;
}

/** A hosted model behind an OpenAI-compatible address. */
export interface Endpoint {
  readonly kind: "open";
  /**
   * Asks each case once; replies come as they arrive. Gives what was spent.
   * @throws {UserError} fault "environment" when the host fails or the budget is used up
   */
  ask(cases: readonly Case[], terms: Terms, onReply: (asked: Case, reply: Reply) => void): Promise<Spending>;
}

/** Why no hosted model can be asked here, and what to do about it. */
export interface NoEndpoint {
  readonly kind: "closed";
  readonly reason: string;
  readonly hint: string;
}

// ---- the user's own commands -------------------------------------------------------------------------------------

export interface WorkplaceOrder {
  readonly role: "candidate" | "baseline";
  /** The commit whose files it has; null: those of the work tree as they are. */
  readonly commit: string | null;
  /** Commit of HEAD. */
  readonly head: string;
  /** Files that it does not have, relative to the working directory. */
  readonly withheld: readonly string[];
}

export interface CommandOrder {
  readonly step: CommandStep;
  readonly line: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly timeoutMinutes: number;
}

/** A worktree of its own, and a folder of files that go in and out. */
export interface Workplace {
  /** The path of a file or folder of that name, whether or not it is there. */
  place(name: string): string;
  /** An empty folder. */
  folder(name: string): Promise<string>;
  write(name: string, pieces: Iterable<string | Uint8Array>): Promise<string>;
  remove(name: string): Promise<void>;
  /** The files of a folder, or why they cannot be kept as they are. */
  files(name: string): Promise<readonly ModelFile[] | string>;
  /** An empty folder with these files in it. */
  fill(name: string, files: readonly ModelFile[]): Promise<void>;
  run(order: CommandOrder): Promise<CommandOutcome>;
  /** One line of ours among those of the commands. */
  say(line: string): void;
  /** A file that a command wrote; null: there is none. @throws {UserError} when it is no regular file. */
  read(name: string): Promise<ByteSource | null>;
  /** Ends what still runs: a server that the setup started, say. */
  end(): Promise<void>;
  /** Ends what still runs and takes everything away; further calls wait for the first. */
  close(): Promise<void>;
}

export interface Workshop {
  /** @throws {UserError} fault "environment" when it cannot be made. */
  open(order: WorkplaceOrder): Promise<Workplace>;
}

// ---- baselines ---------------------------------------------------------------------------------------------------

export interface StoredBaseline {
  readonly record: EvaluationRecord;
  /** What a hosted model has answered; empty where the model is none. */
  readonly replies: Replies;
  /** Null where the model is the user's own. */
  readonly model: Model | null;
  /** What is kept of a model of the user's own, read when it is asked for; null: it is not there. @throws {UserError} */
  readonly file: (name: OwnFile) => Promise<Uint8Array | null>;
}

/** The folder that a train command filled; what the model predicted. */
export type OwnFile = "model.pack" | "predictions.csv";

/** "none", "expired", "refused" and "unreadable" are four different things, and the report says which. */
export type BaselineLookup =
  | { readonly kind: "found"; readonly baseline: StoredBaseline /** "artifact of run 123" */; readonly where: string }
  | { readonly kind: "none" | "expired" | "refused" | "unreadable"; readonly reason: string };

export interface BaselineStore {
  readonly kind: "artifact" | "directory";
  /** The baseline of exactly this commit. Faults of the network are an "unreadable" lookup, not an exception. */
  at(commit: string, name: string): Promise<BaselineLookup>;
  /** The nearest first-parent ancestor's baseline that `accept` takes; `accept` gives null, or why not. */
  nearestAncestor(
    commit: string,
    name: string,
    accept: (record: EvaluationRecord) => string | null,
  ): Promise<BaselineLookup>;
  /**
   * Stores a baseline with its files, and the user's own model where there is one.
   * @throws {UserError} fault "environment" when it cannot be stored
   */
  save(record: EvaluationRecord, files: readonly OutputFile[], pack?: Uint8Array | null): Promise<SavedArtifact | null>;
}

// ---- the host: where results go ----------------------------------------------------------------------------------

export interface OutputFile {
  /** A plain file name: "result.json". */
  readonly name: string;
  readonly content: string;
}

export interface SavedArtifact {
  readonly id: number | null;
  readonly url: string | null;
}

export interface PostedComment {
  readonly id: number;
  readonly url: string;
}

/** The pull request's conversation. */
export interface Conversation {
  /** Our own comment for this marker key: by marker and by author, on all pages. */
  find(key: string): Promise<{ readonly id: number; readonly body: string } | null>;
  /** Creates our comment or replaces it; never two. Null when the pull request has moved on to another commit. */
  upsert(key: string, body: string): Promise<PostedComment | null>;
}

export interface Host {
  /** Facts of this run for the Report, as of now. */
  run(): Report["run"];
  /** Who writes the records; null outside GitHub. */
  readonly origin: EvaluationRecord["origin"];
  /** The head commit that the reader knows: the pull request's, not GitHub's merge commit. Null: HEAD. */
  readonly headSha: string | null;
  /** Whether `saveFiles` or `uploadArtifact` keep anything: where not, big files need not be made. */
  readonly keepsFiles: boolean;
  /** Null where there is no pull request. */
  readonly conversation: Conversation | null;
  progress(message: string): void;
  /** A step that failed without harm to the verdict: said once, loudly. */
  warn(message: string): void;
  /** Writes files where the user finds them, whole or not at all; gives their paths by name. Null: nowhere to write. */
  saveFiles(files: readonly OutputFile[]): Promise<ReadonlyMap<string, string> | null>;
  /** Keeps files with the run. Null: the host keeps none. */
  uploadArtifact(name: string, files: readonly OutputFile[]): Promise<SavedArtifact | null>;
  writeSummary(markdown: string): Promise<void>;
  annotate(annotations: readonly Annotation[]): void;
  setOutputs(outputs: Readonly<Record<string, string>>): void;
}
