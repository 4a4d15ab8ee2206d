// Checks the verdict's promise by simulation: each claim is wrong with at most the stated probability. Run: node bench/verdict-check.ts

import { pairedMoments } from "../src/core/stats/paired-moments.ts";
import { findingOf, pairedTest } from "../src/core/verdict/paired-test.ts";

const REPETITIONS = 2000;
const SIZES = [20, 200, 1000];
const TOLERANCE = 0.05;
const ALPHA = 0.025;
/** The largest error rate that full simulations (20,000 repetitions) measured for these claims. */
const PROMISED = 0.03;

/** Mulberry32, by Tommy Ettinger (public domain): 32-bit state, one seed per cell. */
function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Source {
  readonly uniform: () => number;
  /** Standard normal, by Box and Muller. */
  readonly normal: () => number;
}

function sourceOf(seed: number): Source {
  const next = uniform(seed);
  return {
    uniform: next,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}

/** One row's losses [baseline, candidate] when the true ratio of their means is `ratio`. */
type Draw = (source: Source, ratio: number) => readonly [number, number];

function correlated(rho: number, rowScale: (source: Source) => number): Draw {
  return (source, ratio) => {
    const scale = rowScale(source) ** 2;
    const error = source.normal();
    const other = rho * error + Math.sqrt(1 - rho * rho) * source.normal();
    return [scale * error * error, scale * ratio * other * other];
  };
}

/** Only a share of the rows changes; their variance makes up the whole difference. */
function changedShare(share: number): Draw {
  return (source, ratio) => {
    const loss = source.normal() ** 2;
    const changes = source.uniform() < share;
    return [loss, changes ? ((ratio - 1 + share) / share) * source.normal() ** 2 : loss];
  };
}

const SCENARIOS: Readonly<Record<string, Draw>> = {
  "Gaussian, rho .95": correlated(0.95, () => 1),
  "Gaussian, rho .995": correlated(0.995, () => 1),
  "lognormal scale 0.5": correlated(0.95, (source) => Math.exp(0.5 * source.normal())),
  "lognormal scale 1.0": correlated(0.95, (source) => Math.exp(source.normal())),
  "5 % of rows change": changedShare(0.05),
  "1 % of rows change": changedShare(0.01),
};

/** Share of repetitions in which one of `claims` is found. */
function rateOf(claims: readonly string[], margin: number, draw: () => { a: Float64Array; d: Float64Array }): number {
  let found = 0;
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const { a, d } = draw();
    const test = pairedTest(pairedMoments(a, d), margin, true, ALPHA);
    if (claims.includes(findingOf(test, test.worseP <= ALPHA, true))) found++;
  }
  return found / REPETITIONS;
}

function lossesOf(draw: Draw, source: Source, n: number, ratio: number): { a: Float64Array; d: Float64Array } {
  const a = new Float64Array(n);
  const d = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    const [baseline, candidate] = draw(source, ratio);
    a[row] = baseline;
    d[row] = candidate - baseline;
  }
  return { a, d };
}

/** R² of .85 for the baseline and `ratio` times that for the candidate; the target itself is random too. */
function explainedOf(source: Source, n: number, ratio: number): { a: Float64Array; d: Float64Array } {
  const noise = 0.15;
  const growth = (1 - 0.85 * ratio) / noise;
  const draw = correlated(0.995, () => Math.sqrt(noise));
  const target = new Float64Array(n);
  const a = new Float64Array(n);
  const d = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    const [baseline, candidate] = draw(source, growth);
    // The sign of the baseline's error is free; its square is the loss.
    target[row] = Math.sqrt(0.85) * source.normal() + Math.sqrt(baseline) * (source.uniform() < 0.5 ? -1 : 1);
    a[row] = baseline;
    d[row] = candidate - baseline;
  }
  const mean = target.reduce((sum, value) => sum + value, 0) / n;
  return { a: a.map((loss, row) => loss - (target[row] - mean) ** 2), d };
}

const standardError = Math.sqrt((PROMISED * (1 - PROMISED)) / REPETITIONS);
const limit = PROMISED + 3 * standardError;
const percent = (rate: number): string => `${(100 * rate).toFixed(2)} %`.padStart(8);
let worst = 0;
let seed = 20261120;

function report(name: string, n: number, falselyRegressed: number, falselySafe: number): void {
  worst = Math.max(worst, falselyRegressed, falselySafe);
  const mark = Math.max(falselyRegressed, falselySafe) > limit ? "  TOO HIGH" : "";
  process.stdout.write(
    `${name.padEnd(22)}${String(n).padStart(6)}${percent(falselyRegressed)}${percent(falselySafe)}${mark}\n`,
  );
}

process.stdout.write(
  `${REPETITIONS} repetitions, nominal ${100 * ALPHA} %; limit ${100 * PROMISED} % plus 3 Monte-Carlo errors of ${percent(standardError).trim()}: ${percent(limit).trim()}\n` +
    `${"scenario".padEnd(22)}${"rows".padStart(6)}${"worse".padStart(8)}${"safe".padStart(8)}   (false, at no change | at a worsening of ${100 * TOLERANCE} %)\n`,
);
for (const [name, draw] of Object.entries(SCENARIOS)) {
  for (const n of SIZES) {
    const source = sourceOf(seed++);
    const worse = rateOf(["regressed"], TOLERANCE, () => lossesOf(draw, source, n, 1));
    const safe = rateOf(["improved", "equivalent"], TOLERANCE, () => lossesOf(draw, source, n, 1 + TOLERANCE));
    report(name, n, worse, safe);
  }
}
for (const n of SIZES) {
  const source = sourceOf(seed++);
  const worse = rateOf(["regressed"], -TOLERANCE, () => explainedOf(source, n, 1));
  const safe = rateOf(["improved", "equivalent"], -TOLERANCE, () => explainedOf(source, n, 1 - TOLERANCE));
  report("R², rho .995", n, worse, safe);
}

const source = sourceOf(1);
const many = 10_000_000;
const a = Float64Array.from({ length: many }, source.uniform);
const d = Float64Array.from({ length: many }, source.uniform);
const started = performance.now();
const moments = pairedMoments(a, d);
process.stdout.write(`moments of ${moments.n} pairs: ${((performance.now() - started) / 1000).toFixed(2)} s\n`);
if (worst > limit) process.exitCode = 1;
