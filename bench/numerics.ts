// Digits of linear regression, and of mean and standard deviation, that agree with NIST's certified values: ours, ml-regression's, and ml-matrix's QR and SVD.
// node bench/numerics.ts (METRICGATE_CORPUS adds the sets in its folder nist)

import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Matrix, QrDecomposition, SingularValueDecomposition } from "ml-matrix";
import { MultivariateLinearRegression } from "ml-regression";
import { trainLinear } from "../src/core/models/linear.ts";
import { pairedMoments } from "../src/core/stats/paired-moments.ts";
import { corpus, corpusSets } from "../tests/core/models/corpus.ts";
import {
  correctDigits,
  filip,
  longley,
  type NistSet,
  wampler3,
  wampler4,
  wampler5,
} from "../tests/core/models/nist.ts";
import { dataOf } from "../tests/core/models/tables.ts";

/** Coefficients, the intercept first. */
type Solver = (set: NistSet) => readonly number[];

const solvers: Readonly<Record<string, Solver>> = {
  metricgate: ({ y, x }) => {
    const { model } = trainLinear(dataOf({ ...Object.fromEntries(x.map((values, j) => [`x${j + 1}`, values])), y }));
    if (model.kind !== "linear") throw new Error("not a linear model");
    return [model.intercept, ...model.coefficients.map(({ value }) => value)];
  },
  "ml-regression": ({ y, x }) => {
    const rows = y.map((_, i) => x.map((values) => values[i]));
    const { weights } = new MultivariateLinearRegression(
      rows,
      y.map((value) => [value]),
      { statistics: false },
    );
    const all = weights.map((row) => row[0]);
    return [all.at(-1)!, ...all.slice(0, -1)];
  },
  "ml-matrix QR": (set) => new QrDecomposition(designMatrix(set)).solve(Matrix.columnVector(set.y)).to1DArray(),
  "ml-matrix SVD": (set) =>
    new SingularValueDecomposition(designMatrix(set), { autoTranspose: true })
      .solve(Matrix.columnVector(set.y))
      .to1DArray(),
};

/** scikit-learn's LinearRegression, where Debian's python3-sklearn is. */
const PYTHON = process.env["METRICGATE_BENCH_PYTHON"] ?? "/usr/bin/python3";
const SCRIPT = `
import json, sys
from sklearn.linear_model import LinearRegression
given = json.load(sys.stdin)
fit = LinearRegression().fit(list(zip(*given["x"])), given["y"])
json.dump([float(fit.intercept_), *map(float, fit.coef_)], sys.stdout)
`;

function scikitLearn({ x, y }: NistSet): readonly number[] {
  const input = JSON.stringify({ x, y });
  return JSON.parse(execFileSync(PYTHON, ["-c", SCRIPT], { input, encoding: "utf8" })) as number[];
}

function hasScikitLearn(): boolean {
  return spawnSync(PYTHON, ["-c", "import sklearn"]).status === 0;
}

function designMatrix({ y, x }: NistSet): Matrix {
  return new Matrix(y.map((_, i) => [1, ...x.map((values) => values[i])]));
}

/** Digits of the worst coefficient. */
function digits(solver: Solver, set: NistSet): string {
  const computed = solver(set);
  const worst = Math.min(...computed.map((value, i) => correctDigits(value, set.certified[i])));
  return Math.max(0, Number.isNaN(worst) ? 0 : worst).toFixed(1);
}

/** Mean and standard deviation of NIST's univariate sets, by the moments that the verdict is made of. */
function univariateLines(folder: string): string[] {
  const nist = join(folder, "nist");
  const certified = JSON.parse(readFileSync(join(nist, "certified_univariate.json"), "utf8")) as Readonly<
    Record<string, { readonly mean: string; readonly sd: string }>
  >;
  return Object.entries(certified).map(([name, { mean, sd }]) => {
    const rows = readFileSync(join(nist, "csv", `${name}.csv`), "utf8")
      .trim()
      .split(/\r?\n/)
      .slice(1);
    const values = Float64Array.from(rows, Number);
    const { meanA, saa, n } = pairedMoments(values, values);
    const own = [correctDigits(meanA, Number(mean)), correctDigits(Math.sqrt(saa / (n - 1)), Number(sd))];
    return `${name.padEnd(12)}${own.map((value) => Math.max(0, value).toFixed(1).padStart(6)).join("")}`;
  });
}

const fromCorpus = corpus === undefined ? [] : corpusSets(corpus);
const sets = [...fromCorpus, longley, filip, wampler3, wampler4, wampler5];
const all: Readonly<Record<string, Solver>> = hasScikitLearn() ? { ...solvers, "scikit-learn": scikitLearn } : solvers;
const lines = [
  ["set", ...Object.keys(all)],
  ...sets.map((set) => [set.name, ...Object.values(all).map((solver) => digits(solver, set))]),
];
const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
for (const line of lines) {
  process.stdout.write(
    `${line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  ")}\n`,
  );
}
if (corpus !== undefined) process.stdout.write(`\nset           mean    sd\n${univariateLines(corpus).join("\n")}\n`);
