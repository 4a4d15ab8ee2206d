// The baseline that one trusted run holds: its artifact found, downloaded, and checked against what GitHub says of the run.

import { parseReplies } from "../../core/endpoint/replies-file.ts";
import { canonicalJson, fingerprint } from "../../core/evaluation/fingerprint.ts";
import { type EvaluationRecord, parseRecord } from "../../core/evaluation/record.ts";
import { parseModel } from "../../core/models/stored-model.ts";
import { UserError } from "../../errors.ts";
import type { BaselineLookup, OwnFile, StoredBaseline } from "../../ports.ts";
import { apiFault } from "./api-fault.ts";
import { readArchive } from "./archive.ts";
import { downloadArtifact } from "./artifact-download.ts";
import { baselineAttempt } from "./artifact-name.ts";
import type { Client } from "./client.ts";
import type { GitHubEvent } from "./event.ts";
import { LookupFailure } from "./lookup-failure.ts";
import { type RunFacts, refusalOf, type TrustRule } from "./trusted-run.ts";

type Repository = GitHubEvent["repository"];
export type Found = BaselineLookup & { readonly kind: "found" };
export type Missed = Exclude<BaselineLookup, Found>;

const RECORD_LIMIT = 4 * 1024 * 1024;
const MODEL_LIMIT = 64 * 1024 * 1024;
const OWN_LIMITS = { "model.pack": MODEL_LIMIT, "predictions.csv": 256 * 1024 * 1024 } as const;

/** The run's baseline of that name. Failures of GitHub and refusals are lookups, not exceptions. */
export async function lookUpBaseline(
  client: Client,
  repository: Repository,
  rule: TrustRule,
  run: RunFacts,
  name: string,
): Promise<Found | Missed> {
  try {
    const refusal = refusalOf(run, rule);
    if (refusal !== null) throw new LookupFailure("refused", refusal);
    const { artifact, attempt } = await artifactOf(client, repository, run, name);
    const where = `artifact ${artifact.id} of run ${run.id}`;
    const zip = await downloadArtifact(client, repository, artifact);
    const baseline = readBaseline(
      await readArchive(
        zip,
        { "record.json": RECORD_LIMIT },
        { "model.json": MODEL_LIMIT, "replies.jsonl": MODEL_LIMIT },
      ),
      where,
      (file) => ownFile(zip, file, where),
    );
    const origin = { repositoryId: rule.repositoryId, runId: run.id, runAttempt: attempt };
    refuseStrangeRecord(baseline.record, { name, commit: run.head_sha, ...origin });
    return { kind: "found", baseline, where };
  } catch (error) {
    return missed(error);
  }
}

/** The artifact of this run that holds exactly this record, or why there is none. */
export async function storedAlready(
  client: Client,
  repository: Repository,
  runId: number,
  name: string,
  record: EvaluationRecord,
): Promise<{ readonly id: number } | { readonly reason: string }> {
  try {
    const parameters = { owner: repository.owner, repo: repository.name, run_id: runId, name };
    const { data } = await client.api.rest.actions.listWorkflowRunArtifacts(parameters);
    const artifact = data.artifacts.find((one) => one.name === name);
    if (artifact === undefined) return { reason: "GitHub does not list it yet" };
    const files = await readArchive(await downloadArtifact(client, repository, artifact), {
      "record.json": RECORD_LIMIT,
    });
    const stored = readJson(files["record.json"], "record.json");
    return canonicalJson(stored) === canonicalJson(record) ? { id: artifact.id } : { reason: "it is of another job" };
  } catch (error) {
    return missed(error);
  }
}

/** Any failure that is not a bug, as a lookup. */
export function missed(error: unknown): Missed {
  if (error instanceof LookupFailure) return { kind: error.kind, reason: error.message };
  const fault = apiFault(error, "read the runs and artifacts of this repository", "actions: read");
  if (!(fault instanceof UserError)) throw fault;
  const { message, hint } = fault.problems[0];
  return { kind: "unreadable", reason: hint === undefined ? message : `${message}. ${hint}` };
}

async function artifactOf(client: Client, repository: Repository, run: RunFacts, name: string) {
  const { api } = client;
  const parameters = { owner: repository.owner, repo: repository.name, run_id: run.id, per_page: 100 };
  const artifacts = await api.paginate(api.rest.actions.listWorkflowRunArtifacts, parameters);
  const [newest] = artifacts
    .map((artifact) => ({ artifact, attempt: baselineAttempt(artifact.name, name) ?? 0 }))
    .filter(({ attempt }) => attempt > 0)
    .toSorted((a, b) => Number(a.artifact.expired) - Number(b.artifact.expired) || b.attempt - a.attempt);
  if (newest !== undefined) return newest;
  throw new LookupFailure("none", `run ${run.id} holds no baseline named ${JSON.stringify(name)}`);
}

/** The zip's digest is GitHub's, so what it holds is what the run stored. */
async function ownFile(zip: Uint8Array, file: OwnFile, where: string): Promise<Uint8Array | null> {
  try {
    return (await readArchive(zip, {}, { [file]: OWN_LIMITS[file] }))[file] ?? null;
  } catch (error) {
    if (!(error instanceof LookupFailure)) throw error;
    throw new UserError("environment", { message: `${file} of ${where}: ${error.message}` }, { cause: error });
  }
}

function readBaseline(
  files: Readonly<Partial<Record<string, Uint8Array>>>,
  where: string,
  file: StoredBaseline["file"],
): StoredBaseline {
  const record = parseRecord(readJson(files["record.json"], `record.json of ${where}`), `record.json of ${where}`);
  const replies =
    files["replies.jsonl"] === undefined
      ? new Map()
      : parseReplies(textOf(files["replies.jsonl"]), `replies.jsonl of ${where}`);
  if (files["model.json"] === undefined) return { record, model: null, replies, file };
  if (fingerprint(textOf(files["model.json"])) !== record.modelFingerprint) {
    throw new LookupFailure("refused", `model.json of ${where} is not the model that its record names`);
  }
  const model = parseModel(readJson(files["model.json"], `model.json of ${where}`), `model.json of ${where}`);
  return { record, model, replies, file };
}

/** What the record says of itself must be what GitHub says of its run. */
function refuseStrangeRecord(
  record: EvaluationRecord,
  facts: NonNullable<EvaluationRecord["origin"]> & { readonly name: string; readonly commit: string },
): void {
  const claims = { name: record.name, commit: record.commit, ...record.origin };
  for (const key of ["name", "commit", "repositoryId", "runId", "runAttempt"] as const) {
    if (claims[key] === facts[key]) continue;
    const claim = JSON.stringify(claims[key] ?? null);
    throw new LookupFailure(
      "refused",
      `its record names the ${key} ${claim}, but its run has ${JSON.stringify(facts[key])}`,
    );
  }
}

function readJson(bytes: Uint8Array | undefined, where: string): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch (cause) {
    throw new LookupFailure("unreadable", `${where} is not JSON`, { cause });
  }
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder("utf-8").decode(bytes);
}
