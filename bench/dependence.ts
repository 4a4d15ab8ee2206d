// Simulates how often rows that hang together in time or in groups mislead the verdict; fails above 3 %.
// node bench/dependence.ts [repetitions]

import { type Source, sourceOf } from "../src/core/stats/random.ts";
import { TIME_BLOCKS, timeBlocks } from "../src/core/stats/time-blocks.ts";
import { compared, type Held } from "./simulation/cells.ts";

const repetitions = Number(process.argv[2] ?? 2000);
const TOLERANCE = 0.05;
const LOSS = 10;
/** Of a worsening that should be found: twice the tolerance. */
const HARM = 2 * TOLERANCE * LOSS;

interface Drawn {
  readonly held: Held;
  /** Of the losses, about 0 on average. */
  readonly differences: Float64Array;
}

type Draw = (source: Source) => Drawn;

function autoregression(source: Source, n: number, phi: number): Float64Array {
  const values = new Float64Array(n);
  let last = source.normal();
  for (let row = 0; row < n; row++) {
    values[row] = last;
    last = phi * last + Math.sqrt(1 - phi * phi) * source.normal();
  }
  return values;
}

/** @param share of the variance that has a memory; the rest is new in each row */
function inTime(n: number, phi: number, share = 1): Draw {
  const times = Float64Array.from({ length: n }, (_, row) => row);
  const held: Held = { ...timeBlocks(times, TIME_BLOCKS), unitKind: "time-block", times };
  return (source) => {
    const memory = autoregression(source, n, phi);
    const differences = memory.map(
      (value) => Math.sqrt(share) * value + (share === 1 ? 0 : Math.sqrt(1 - share) * source.normal()),
    );
    return { held, differences };
  };
}

/** @param spread of the logarithm of the groups' sizes, about 25 rows each */
function inGroups(groups: number, spread: number): Draw {
  return (source) => {
    const sizes = Array.from({ length: groups }, () =>
      Math.max(1, Math.round(25 * Math.exp(spread * source.normal()))),
    );
    const unit = Uint32Array.from(sizes.flatMap((size, group) => Array.from({ length: size }, () => group)));
    const mutual = Float64Array.from(sizes, () => Math.sqrt(0.3) * source.normal());
    const differences = Float64Array.from(unit, (group) => mutual[group] + Math.sqrt(0.7) * source.normal());
    return { held: { unit, unitCount: groups, unitKind: "group" }, differences };
  };
}

const CELLS: readonly (readonly [string, Draw])[] = [
  ...[0, 0.3, 0.6, 0.9].flatMap((phi) =>
    [40, 100, 200, 500, 2000].map((n) => [`time: phi ${phi}, ${n} rows`, inTime(n, phi)] as const),
  ),
  ...[100, 200, 500, 2000].map((n) => [`time: phi .95 under noise, ${n} rows`, inTime(n, 0.95, 0.3)] as const),
  ...[5, 10, 20, 40].flatMap((groups) =>
    [0, 1, 1.5].map((spread) => [`groups: ${groups}, sizes e^(${spread}z), ICC .3`, inGroups(groups, spread)] as const),
  ),
];

const percent = (found: number): string => `${((100 * found) / repetitions).toFixed(1)} %`;
process.stdout.write(`${"".padEnd(42)}falsely worse  falsely safe  found worse  safe where equal\n`);
let missed = 0;
for (const [index, [name, draw]] of CELLS.entries()) {
  const source = sourceOf(20_261_121 + index);
  const counts = { worse: 0, safe: 0, found: 0, fine: 0 };
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const { held, differences } = draw(source);
    const losses = differences.map(() => LOSS + source.normal());
    const root = (shift: number): Float64Array =>
      losses.map((loss, row) => Math.sqrt(Math.max(0, loss + shift * (loss / LOSS) + differences[row])));
    const baseline = losses.map(Math.sqrt);
    const findingAt = (shift: number, tolerance = TOLERANCE) =>
      compared(baseline, root(shift), { ...held, tolerance }).finding;
    // Next to nothing is tolerated, so that nothing significant is called equivalent.
    if (findingAt(0, 0.0001) === "regressed") counts.worse++;
    if (["equivalent", "improved"].includes(findingAt(0))) counts.fine++;
    if (["equivalent", "improved"].includes(findingAt(TOLERANCE * LOSS))) counts.safe++;
    if (findingAt(HARM) === "regressed") counts.found++;
  }
  const bar = 0.03 + 3 * Math.sqrt((0.03 * 0.97) / repetitions);
  // A memory that noise hides cannot be seen in a hundred rows: told, not promised.
  const isMissed = Math.max(counts.worse, counts.safe) > bar * repetitions && !name.includes("noise");
  if (isMissed) missed++;
  const columns = [counts.worse, counts.safe, counts.found, counts.fine].map((one) => percent(one).padStart(13));
  process.stdout.write(`${name.padEnd(42)}${columns.join(" ")}${isMissed ? "  MISSED" : ""}\n`);
}
process.exitCode = missed > 0 ? 1 : 0;
