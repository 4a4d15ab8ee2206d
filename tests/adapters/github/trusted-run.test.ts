import { describe, expect, it } from "vitest";
import { type RunFacts, refusalOf } from "../../../src/adapters/github/trusted-run.ts";

const RULE = { repositoryId: 1, branch: "main", workflowPath: ".github/workflows/model.yml" };
const LEGAL: RunFacts = {
  id: 5,
  event: "push",
  status: "completed",
  conclusion: "success",
  head_branch: "main",
  head_sha: "a".repeat(40),
  path: ".github/workflows/model.yml",
  repository: { id: 1 },
  head_repository: { id: 1 },
};

describe("a run", () => {
  it.each(["push", "schedule", "workflow_dispatch"])(
    "of this workflow that succeeded on the branch after %s is trusted",
    (event) => {
      expect(refusalOf({ ...LEGAL, event }, RULE)).toBeNull();
      expect(refusalOf({ ...LEGAL, event, path: `${LEGAL.path}@main` }, RULE)).toBeNull();
    },
  );

  it.each<[string, Partial<RunFacts>, string]>([
    ["of another repository", { repository: { id: 2 } }, "run 5 belongs to another repository"],
    ["of a fork", { head_repository: { id: 2 } }, "run 5 built a commit of another repository, a fork for example"],
    [
      "of a fork that is gone",
      { head_repository: null },
      "run 5 built a commit of another repository, a fork for example",
    ],
    [
      "of another workflow",
      { path: ".github/workflows/evil.yml" },
      "run 5 is of the workflow .github/workflows/evil.yml, not of .github/workflows/model.yml",
    ],
    [
      "of a pull request",
      { event: "pull_request" },
      "run 5 was started by `pull_request`, not by push, schedule, workflow_dispatch",
    ],
    [
      "of a privileged event",
      { event: "pull_request_target" },
      "run 5 was started by `pull_request_target`, not by push, schedule, workflow_dispatch",
    ],
    ["of another branch", { head_branch: "feature" }, "run 5 was on the branch feature, not on main"],
    ["of no branch", { head_branch: null }, "run 5 was on the branch (none), not on main"],
    ["that is running", { status: "in_progress", conclusion: null }, "run 5 is not finished"],
    ["that failed", { conclusion: "failure" }, "run 5 ended with failure, not with success"],
    ["that was cancelled", { conclusion: "cancelled" }, "run 5 ended with cancelled, not with success"],
  ])("%s is refused", (_, facts, reason) => {
    expect(refusalOf({ ...LEGAL, ...facts }, RULE)).toBe(reason);
  });
});
