// Checks the promise of the drift rule by simulation, and times it. Run: node bench/drift.ts [repetitions]

import { driftOf } from "../src/core/review/drift.ts";
import { appendedInput, dividedInput, driftlessTable, falseAlarmRate } from "./no-drift.ts";

const REPETITIONS = Number(process.argv[2] ?? 400);
const PROMISED = 0.05;
const SIZES: readonly (readonly [number, number])[] = [
  [20, 20],
  [500, 50],
  [2000, 20],
  [2000, 200],
  [2000, 2000],
  [20_000, 20],
  [20_000, 500],
  [20_000, 20_000],
];
const COLUMNS = [1, 20, 200];
const KINDS = { "train, holdout": dividedInput, "base, added": appendedInput };

let worst = 0;
let seed = 20_261_121;
process.stdout.write(`share of tables with any alarm, nothing drifting; promised: at most ${100 * PROMISED} %\n`);
for (const [name, inputOf] of Object.entries(KINDS)) {
  for (const sizes of SIZES) {
    const rates = COLUMNS.map((columns) => {
      // The largest tables take a second each: fewer of them, and a wider limit.
      const cells = columns * (sizes[0] + sizes[1]);
      const repetitions = Math.max(40, Math.min(REPETITIONS, Math.floor((REPETITIONS * 4e5) / cells)));
      const rate = falseAlarmRate(sizes, columns, repetitions, (seed += 100_000), inputOf);
      const limit = PROMISED + 3 * Math.sqrt((PROMISED * (1 - PROMISED)) / repetitions);
      worst = Math.max(worst, rate - limit);
      return `${(100 * rate).toFixed(2).padStart(7)} % of ${String(repetitions).padEnd(5)}${rate > limit ? " TOO HIGH" : ""}`;
    });
    process.stdout.write(`${name.padEnd(16)}${sizes.join(" / ").padEnd(16)}${rates.join("")}   (1, 20, 200 columns)\n`);
  }
}

const rows = 1_000_000;
const table = driftlessTable(rows, 12, 1);
for (const [name, input] of [
  ["train 800,000, holdout 200,000", dividedInput(table, 0.8 * rows)],
  ["base 950,000, added 50,000", appendedInput(table, 0.95 * rows)],
] as const) {
  const started = performance.now();
  const { rows: tested } = driftOf(input);
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(`${rows} rows, ${tested.length} columns, ${name}: ${seconds.toFixed(2)} s\n`);
}
if (worst > 0) process.exitCode = 1;
