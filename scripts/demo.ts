// The main job on a small repository: a base branch, three pull requests, the real check on each.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const cli = join(root, "dist", "cli.js");

const PULL_REQUESTS = [
  { branch: "better", fixture: "improved", what: "adds the feature `region`" },
  { branch: "worse", fixture: "regressed", what: "drops the feature `area`" },
  { branch: "noise", fixture: "noise-only", what: "adds the door number as a feature" },
] as const;

const folder = mkdtempSync(join(tmpdir(), "metricgate-demo-"));
const repository = join(folder, "houses");

function git(...args: string[]): void {
  const identity = [
    "-c",
    "user.name=demo",
    "-c",
    "user.email=demo@example.invalid",
    "-c",
    "commit.gpgsign=false",
    "-c",
    "core.autocrlf=false",
  ];
  execFileSync("git", [...identity, ...args], { cwd: repository, stdio: ["ignore", "ignore", "inherit"] });
}

function commitFixture(fixture: string, message: string): void {
  cpSync(join(root, "fixtures", fixture), repository, {
    recursive: true,
    filter: (path) => !path.endsWith("expected"),
  });
  git("add", "--all");
  git("commit", "--quiet", "--message", message);
}

/** The comment that CI would post, and the exit code that the check would have. */
function check(branch: string): { comment: string; code: number } {
  const args = [
    cli,
    "check",
    "--base",
    "main",
    "--format",
    "markdown",
    "--quiet",
    "--output",
    join(folder, "reports", branch),
  ];
  try {
    return {
      comment: execFileSync(process.execPath, args, {
        cwd: repository,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "inherit"],
      }),
      code: 0,
    };
  } catch (error) {
    const { status, stdout } = error as { status: number | null; stdout: string };
    if (status !== 1) throw error; // 1 is a verdict; everything else is a fault
    return { comment: stdout, code: 1 };
  }
}

execFileSync("git", ["init", "--quiet", "--initial-branch=main", repository]);
commitFixture("base", "The model of main");
for (const { branch, fixture, what } of PULL_REQUESTS) {
  git("checkout", "--quiet", "-b", branch, "main");
  commitFixture(fixture, what);
  const { comment, code } = check(branch);
  const result = code === 0 ? "the check passes" : "the check fails";
  process.stdout.write(`\n━━━ pull request "${branch}": ${what} — ${result} (exit ${code}) ━━━\n\n${comment}\n`);
}
process.stdout.write(`
The repository:       ${repository}
The reports (HTML):   ${PULL_REQUESTS.map(({ branch }) => join(folder, "reports", branch, "report.html")).join("\n                      ")}
Beside each of them:  result.json, comment.md, model.json, predictions.csv
`);
