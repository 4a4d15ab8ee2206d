// What the check costs over the user's own commands run bare: node bench/own-commands.ts [example] [runs].
// Bare: train and predict of both sides, one after the other, on files that lie there ready. The check runs the same four
// commands; it also finds the base, divides, makes worktrees, writes and reads the files, compares and reports.
// Needs a built dist, and Debian's python3-sklearn for the example "sklearn".

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const example = process.argv[2] ?? "sklearn";
const runs = Number(process.argv[3] ?? 9);
const CHANGED = { file: `train.${example === "sklearn" ? "py" : "js"}`, comment: example === "sklearn" ? "#" : "//" };
const ENVIRONMENT = {
  ...process.env,
  PATH: `/usr/bin:${process.env["PATH"]}`,
  METRICGATE_SEED: "0",
  PYTHONHASHSEED: "0",
};

function git(cwd: string, ...args: string[]): void {
  execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@example.invalid", ...args], {
    cwd,
    stdio: "ignore",
  });
}

/** Base and head of a pull request that changes the training script's text alone. */
function prepare(folder: string): { readonly base: string; readonly head: string } {
  const [base, head] = [join(folder, "base"), join(folder, "head")];
  cpSync(join(root, "examples", example), base, { recursive: true });
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", base]);
  git(base, "add", "--all");
  git(base, "commit", "--message", "base");
  execFileSync("git", ["clone", "--quiet", base, head]);
  git(head, "checkout", "-b", "change");
  writeFileSync(
    join(head, CHANGED.file),
    `${readFileSync(join(head, CHANGED.file), "utf8")}\n${CHANGED.comment} more\n`,
  );
  git(head, "commit", "--all", "--message", "head");
  return { base, head };
}

/** Every fifth row is held out: as many as the check holds out, without its hash. */
function divide(folder: string, data: string): void {
  const [header = "", ...rows] = readFileSync(data, "utf8").trimEnd().split("\n");
  const isHeld = (row: number): boolean => row % 5 === 0;
  const text = (lines: readonly string[]): string => `${lines.join("\n")}\n`;
  const withoutTarget = (line: string): string => line.slice(0, line.lastIndexOf(","));
  writeFileSync(join(folder, "train.csv"), text([header, ...rows.filter((_, row) => !isHeld(row))]));
  writeFileSync(
    join(folder, "features.csv"),
    text([header, ...rows.filter((_, row) => isHeld(row))].map(withoutTarget)),
  );
}

/** The commands of the config, as text with placeholders. */
function commandsOf(config: string): readonly string[] {
  return ["train", "predict"].map((step) => new RegExp(`^  ${step}: (.+)$`, "m").exec(config)?.[1] ?? "");
}

/** Seconds. */
function timed(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const folder = mkdtempSync(join(tmpdir(), "metricgate-bench-"));
try {
  const { base, head } = prepare(folder);
  divide(folder, join(base, "data/houses.csv"));
  const lines = commandsOf(readFileSync(join(base, "metricgate.yml"), "utf8"));
  const bare = (): void => {
    for (const [side, directory] of Object.entries({ head, base })) {
      const model = join(folder, `model-${side}`);
      rmSync(model, { recursive: true, force: true });
      mkdirSync(model);
      for (const line of lines) {
        const places: Record<string, string> = { model };
        for (const name of ["train", "features", "predictions"]) places[name] = join(folder, `${name}.csv`);
        const command = line.replace(/\{(\w+)\}/g, (_, name: string) => places[name] ?? "");
        const { status } = spawnSync(command, { shell: true, cwd: directory, env: ENVIRONMENT, stdio: "ignore" });
        if (status !== 0) throw new Error(`${command} ended with ${status}`);
      }
    }
  };
  const check = (): void => {
    const args = ["check", "--base", "main", "--format", "json", "--quiet"];
    const { status, stdout } = spawnSync(process.execPath, [join(root, "dist/cli.js"), ...args], {
      cwd: head,
      encoding: "utf8",
      env: ENVIRONMENT,
    });
    const { base: used } = JSON.parse(stdout) as { base: { source: string } };
    if (status !== 0 || used.source !== "retrained") throw new Error(`the check ended with ${status}: ${stdout}`);
  };
  const pairs = Array.from({ length: runs + 1 }, () => [timed(bare), timed(check)] as const).slice(1);
  const [alone, whole] = [median(pairs.map(([one]) => one)), median(pairs.map(([, other]) => other))];
  const over = median(pairs.map(([one, other]) => other - one));
  process.stdout.write(
    `${example}, median of ${runs}: bare ${alone.toFixed(2)} s, check ${whole.toFixed(2)} s; over by ${over.toFixed(2)} s, allowed ${(0.3 + 0.05 * alone).toFixed(2)} s\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
