// Baselines as artifacts of workflow runs: of exactly one commit, or of its nearest ancestor, never the latest by name.

import { posix } from "node:path";
import { UserError } from "../../errors.ts";
import type { BaselineLookup, BaselineStore } from "../../ports.ts";
import { statusOf } from "./api-fault.ts";
import { artifactName } from "./artifact-name.ts";
import { uploadArtifact } from "./artifact-upload.ts";
import { lookUpBaseline, type Missed, missed, storedAlready } from "./baseline-artifact.ts";
import type { Client } from "./client.ts";
import { isAncestor } from "./compare.ts";
import type { GitHubEvent } from "./event.ts";
import { isOfWorkflow, type RunFacts, refusalOf, type TrustRule } from "./trusted-run.ts";

export interface ArtifactStoreOptions {
  readonly client: Client;
  readonly event: GitHubEvent;
  /** First-parent ancestors, nearest first, as far as the clone knows them; few or none in a shallow one. */
  readonly ancestors: (commit: string, limit: number) => Promise<readonly string[]>;
  /** Null: the repository's setting. */
  readonly retentionDays: number | null;
}

const ANCESTOR_LIMIT = 50;
/** Runs of the workflow on the branch that are looked through for an ancestor's. */
const RUN_LIMIT = 200;
// The job's token may ask GitHub 1,000 times an hour, for all runs of the repository together.
const COMPARE_LIMIT = 8;
const DOWNLOAD_LIMIT = 5;

type Lookups = Pick<BaselineStore, "at" | "nearestAncestor">;

export function createArtifactStore(options: ArtifactStoreOptions): BaselineStore {
  const { client, event } = options;
  const { repository, run } = event;
  return {
    kind: "artifact",
    ...lookups(options),

    async save(record, reported, pack = null) {
      const files = pack === null ? reported : [...reported, { name: "model.pack", content: pack }];
      const name = artifactName("baseline", record.name, run.attempt);
      const stored = await uploadArtifact({ name, files, temp: event.temp, retentionDays: options.retentionDays });
      if (stored !== "taken") return { id: stored, url: `${run.url}/artifacts/${stored}` };
      // The same record twice is no failure; another job's record under our name is one.
      const again = await storedAlready(client, repository, run.id, name, record);
      if ("id" in again) return { id: again.id, url: `${run.url}/artifacts/${again.id}` };
      const message = `this run already has an artifact ${name}: ${again.reason}`;
      throw new UserError("environment", { message, hint: "Give each config of a workflow a `name` of its own." });
    },
  };
}

/** Without these facts of this run, nothing proves that another run's artifact is a baseline of ours. */
function lookups(options: ArtifactStoreOptions): Lookups {
  const { repository, run, baselineBranch } = options.event;
  if (run.workflowPath === null) return refusing("GITHUB_WORKFLOW_REF names no workflow of this repository");
  if (repository.id === null) return refusing("GITHUB_REPOSITORY_ID is not set");
  return provenLookups(options, {
    repositoryId: repository.id,
    branch: baselineBranch ?? "",
    workflowPath: run.workflowPath,
  });
}

function refusing(why: string): Lookups {
  const refused = async (): Promise<BaselineLookup> => ({
    kind: "refused",
    reason: `${why}, so no artifact can be proved to come from this workflow`,
  });
  return { at: refused, nearestAncestor: refused };
}

function provenLookups(options: ArtifactStoreOptions, rule: TrustRule): Lookups {
  const { client, event } = options;
  const { api } = client;
  const { repository, run: thisRun } = event;
  const here = { owner: repository.owner, repo: repository.name };

  /** Trusted runs of this workflow on the branch, newest first. */
  const runsOnBranch = async (): Promise<readonly RunFacts[]> => {
    const runs: RunFacts[] = [];
    const parameters = {
      ...here,
      workflow_id: posix.basename(rule.workflowPath),
      branch: rule.branch,
      status: "success" as const,
      exclude_pull_requests: true,
      per_page: 100,
    };
    for await (const page of api.paginate.iterator(api.rest.actions.listWorkflowRuns, parameters)) {
      runs.push(...page.data);
      if (runs.length >= RUN_LIMIT) break;
    }
    return runs.filter((run) => refusalOf(run, rule) === null);
  };

  /** The runs on ancestors of the commit, nearest first. */
  async function* runsOnAncestors(commit: string): AsyncGenerator<RunFacts> {
    const runs = (await runsOnBranch()).filter((run) => run.head_sha !== commit).toSorted(byPromise(rule));
    const known = (await options.ancestors(commit, ANCESTOR_LIMIT)).slice(0, ANCESTOR_LIMIT);
    for (const sha of known) yield* runs.filter((run) => run.head_sha === sha);
    // A shallow clone knows few ancestors or none: GitHub knows them all. Newest first is nearest first there, because a
    // branch receives its commits in their order.
    if (known.length === ANCESTOR_LIMIT) return;
    const unknown = runs.filter((run) => !known.includes(run.head_sha)).toSorted((a, b) => b.id - a.id);
    for (const sha of [...new Set(unknown.map((run) => run.head_sha))].slice(0, COMPARE_LIMIT)) {
      if (await isAncestor(client, repository, sha, commit)) yield* runs.filter((run) => run.head_sha === sha);
    }
  }

  return {
    async at(commit, name) {
      let first: Missed | null = null;
      let others = "";
      try {
        const parameters = { ...here, head_sha: commit, exclude_pull_requests: true, per_page: 100 };
        const listed: readonly RunFacts[] = await api.paginate(api.rest.actions.listWorkflowRunsForRepo, parameters);
        const runs = listed.filter((run) => run.head_sha === commit && run.id !== thisRun.id);
        const own = runs.filter((run) => isOfWorkflow(run, rule.workflowPath)).toSorted(byPromise(rule));
        if (own.length < runs.length) others = ", only of other workflows";
        for (const run of own.slice(0, DOWNLOAD_LIMIT)) {
          const lookup = await lookUpBaseline(client, repository, rule, run, name);
          if (lookup.kind === "found") return lookup;
          first ??= lookup;
        }
      } catch (error) {
        return missed(error);
      }
      return first ?? { kind: "none", reason: `no run of ${rule.workflowPath} on this commit${others}` };
    },

    async nearestAncestor(commit, name, accept) {
      let first: Missed | null = null;
      let downloads = 0;
      try {
        for await (const run of runsOnAncestors(commit)) {
          const lookup = await lookUpBaseline(client, repository, rule, run, name);
          const reason = lookup.kind === "found" ? accept(lookup.baseline.record) : lookup.reason;
          if (lookup.kind === "found" && reason === null) return lookup;
          const kind = lookup.kind === "found" ? "none" : lookup.kind;
          first ??= { kind, reason: `the nearest, ${run.head_sha.slice(0, 7)}, is not used: ${reason}` };
          if (++downloads === DOWNLOAD_LIMIT) break;
        }
      } catch (error) {
        // GitHub does not know a workflow file before it is on the default branch.
        if (statusOf(error) !== 404) return missed(error);
      }
      return first ?? { kind: "none", reason: `no successful run of ${rule.workflowPath} on an ancestor` };
    },
  };
}

/** Trusted runs before others, pushes before scheduled runs, newer before older. */
function byPromise(rule: TrustRule): (a: RunFacts, b: RunFacts) => number {
  const rank = (run: RunFacts): number => (refusalOf(run, rule) === null ? 0 : 2) + (run.event === "push" ? 0 : 1);
  return (a, b) => rank(a) - rank(b) || b.id - a.id;
}
