// Which workflow runs may supply a baseline, by what GitHub says about the run, never by what its artifact says.

export interface RunFacts {
  readonly id: number;
  readonly event: string;
  readonly status: string | null;
  readonly conclusion: string | null;
  readonly head_branch: string | null;
  readonly head_sha: string;
  /** ".github/workflows/model.yml", with "@main" behind it on some servers. */
  readonly path: string;
  readonly repository: { readonly id: number };
  readonly head_repository: { readonly id: number } | null;
}

export interface TrustRule {
  readonly repositoryId: number;
  readonly branch: string;
  readonly workflowPath: string;
}

/** Events after a review, or by someone who may write to the repository. */
const TRUSTED_EVENTS = ["push", "schedule", "workflow_dispatch"];

export function isOfWorkflow(run: RunFacts, workflowPath: string): boolean {
  return run.path.split("@")[0] === workflowPath;
}

/** Null for a run whose baseline may be used, else why not, as a sentence without its stop. */
export function refusalOf(run: RunFacts, rule: TrustRule): string | null {
  const because = (reason: string): string => `run ${run.id} ${reason}`;
  if (run.repository.id !== rule.repositoryId) return because("belongs to another repository");
  if (run.head_repository?.id !== rule.repositoryId)
    return because("built a commit of another repository, a fork for example");
  if (!isOfWorkflow(run, rule.workflowPath))
    return because(`is of the workflow ${run.path}, not of ${rule.workflowPath}`);
  if (!TRUSTED_EVENTS.includes(run.event))
    return because(`was started by \`${run.event}\`, not by ${TRUSTED_EVENTS.join(", ")}`);
  if (run.head_branch !== rule.branch)
    return because(`was on the branch ${run.head_branch ?? "(none)"}, not on ${rule.branch}`);
  if (run.status !== "completed") return because("is not finished");
  if (run.conclusion !== "success") return because(`ended with ${run.conclusion ?? "no conclusion"}, not with success`);
  return null;
}
