// The data that both sides of a benchmark read, in a repository with a base and a change; and a process, measured.

import { execFileSync } from "node:child_process";
import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
export const PYTHON = process.env["METRICGATE_BENCH_PYTHON"] ?? "/usr/bin/python3";

export interface Usage {
  readonly code: number;
  readonly wall: number;
  readonly cpu: number;
  readonly memoryMiB: number;
}

/** xorshift32, seeded: the same data on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** About 100 bytes a row: id, 8 numeric features, 2 categories, target; the head edits every 50th row and appends 1 %. */
function writeData(path: string, rows: number, side: "base" | "head", divide: "hash" | "column"): void {
  const file = openSync(path, "w");
  const header = `id,${Array.from({ length: 8 }, (_, k) => `x${k}`).join(",")},region,kind,target`;
  writeSync(file, `${header}${divide === "column" ? ",part" : ""}\n`);
  const random = generator(20_261_121);
  const total = side === "base" ? rows : Math.round(rows * 1.01);
  let lines: string[] = [];
  for (let row = 0; row < total; row++) {
    const x = Array.from({ length: 8 }, () => random() * 10);
    const region = Math.floor(random() * 6);
    const kind = Math.floor(random() * 4);
    const noise = (random() + random() + random() - 1.5) * 4;
    const held = random() < 0.2;
    const edit = side === "head" && row % 50 === 0 ? 0.5 : 0;
    const target = x.reduce((sum, value, k) => sum + value * (k - 3.3), 0) + region * 2 - kind + noise + edit;
    const part = divide === "column" ? `,${held ? "holdout" : "train"}` : "";
    lines.push(
      `${row},${x.map((value) => value.toFixed(5)).join(",")},region-${region},kind-${kind},${target.toFixed(5)}${part}`,
    );
    if (lines.length === 10_000 || row === total - 1) {
      writeSync(file, `${lines.join("\n")}\n`);
      lines = [];
    }
  }
  closeSync(file);
}

export function prepare(
  folder: string,
  rows: number,
  divide: "hash" | "column",
): { repository: string; base: string; head: string } {
  const repository = join(folder, divide);
  const git = (...args: string[]): void => {
    execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@example.invalid", ...args], {
      cwd: repository,
      stdio: "ignore",
    });
  };
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", repository]);
  const holdout = divide === "column" ? "  holdout: { strategy: column, column: part, values: [holdout] }\n" : "";
  writeFileSync(
    join(repository, "metricgate.yml"),
    `version: 1\ndata:\n  files: data.csv\n  key: id\n  target: target\n${holdout}model: linear\n`,
  );
  const base = join(folder, `${divide}-base.csv`);
  writeData(join(repository, "data.csv"), rows, "base", divide);
  git("add", "--all");
  git("commit", "--message", "base");
  execFileSync("cp", [join(repository, "data.csv"), base]);
  git("checkout", "-b", "change");
  writeData(join(repository, "data.csv"), rows, "head", divide);
  git("commit", "--all", "--message", "head");
  return { repository, base, head: join(repository, "data.csv") };
}

export function measured(output: string, command: readonly string[], cwd: string): Usage {
  const usage = JSON.parse(
    execFileSync(PYTHON, [join(root, "bench/peers/measure.py"), output, ...command], {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as Usage;
  if (usage.code > 1) throw new Error(`${command.join(" ")} ended with ${usage.code}`);
  return usage;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Medians of both, and of the ratios of neighbouring runs. */
export function summarize(pairs: readonly (readonly [Usage, Usage])[], peer: string): string {
  return (["wall", "cpu", "memoryMiB"] as const)
    .map((figure) => {
      const [ours, theirs] = [median(pairs.map(([x]) => x[figure])), median(pairs.map(([, y]) => y[figure]))];
      const ratio = median(pairs.map(([x, y]) => x[figure] / y[figure]));
      return `${figure.padEnd(10)} metricgate ${ours.toFixed(2)}  ${peer} ${theirs.toFixed(2)}  ratio ${ratio.toFixed(3)}\n`;
    })
    .join("");
}
