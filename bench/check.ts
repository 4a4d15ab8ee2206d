// The whole check against the same job in pandas and scikit-learn: node bench/check.ts [rows] [runs] [whole].
// Both read base and head, divide, fit two linear models, predict and take the MSE; Metricgate also does everything else.
// With `whole`, the other side also makes an interval by 1,000 resamples, matches rows, compares cells and tests for drift.
// Needs Debian's python3-sklearn. Prints medians of each and of the ratios of neighbouring runs.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { measured, PYTHON, prepare, summarize, type Usage } from "./workload.ts";

const root = resolve(import.meta.dirname, "..");
const rows = Number(process.argv[2] ?? 1_000_000);
const runs = Number(process.argv[3] ?? 5);
const job = process.argv[4] === "whole" ? ["whole"] : [];

const folder = mkdtempSync(join(tmpdir(), "metricgate-bench-"));
try {
  const output = join(folder, "output.json");
  const ours = (repository: string): { usage: Usage; mse: number } => {
    const usage = measured(
      output,
      [process.execPath, join(root, "dist/cli.js"), "check", "--base", "main", "--format", "json", "--quiet"],
      repository,
    );
    const report = JSON.parse(readFileSync(output, "utf8")) as { metrics: { candidate: number }[] };
    return { usage, mse: report.metrics[0]?.candidate ?? Number.NaN };
  };
  const theirs = (paths: { base: string; head: string }, divide: string): { usage: Usage; mse: number } => {
    const usage = measured(
      output,
      [PYTHON, join(root, "bench/peers/check.py"), paths.base, paths.head, divide, ...job],
      folder,
    );
    return { usage, mse: (JSON.parse(readFileSync(output, "utf8")) as { candidate: number }).candidate };
  };

  const shared = prepare(folder, rows, "column");
  const [a, b] = [ours(shared.repository).mse, theirs(shared, "column").mse];
  const agreement = Math.abs(a - b) / b;
  process.stdout.write(`${rows} rows; on a shared split column the MSE agree to ${agreement.toExponential(1)}\n`);
  if (!(agreement < 1e-9)) throw new Error(`the answers differ: ${a} and ${b}`);

  const paths = prepare(folder, rows, "hash");
  const pairs = Array.from(
    { length: runs + 1 },
    () => [ours(paths.repository).usage, theirs(paths, "hash").usage] as const,
  ).slice(1);
  process.stdout.write(summarize(pairs, "pandas + scikit-learn"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
