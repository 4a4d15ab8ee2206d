// Digits of linear regression that agree with NIST's certified values: ours, ml-regression's, and ml-matrix's QR and SVD.
// node bench/numerics.ts (METRICGATE_CORPUS adds the sets in its folder nist)

import { Matrix, QrDecomposition, SingularValueDecomposition } from "ml-matrix";
import { MultivariateLinearRegression } from "ml-regression";
import { trainLinear } from "../src/core/models/linear.ts";
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

function designMatrix({ y, x }: NistSet): Matrix {
  return new Matrix(y.map((_, i) => [1, ...x.map((values) => values[i])]));
}

/** Digits of the worst coefficient. */
function digits(solver: Solver, set: NistSet): string {
  const computed = solver(set);
  const worst = Math.min(...computed.map((value, i) => correctDigits(value, set.certified[i])));
  return Math.max(0, Number.isNaN(worst) ? 0 : worst).toFixed(1);
}

const fromCorpus = corpus === undefined ? [] : corpusSets(corpus);
const sets = [...fromCorpus, longley, filip, wampler3, wampler4, wampler5];
const lines = [
  ["set", ...Object.keys(solvers)],
  ...sets.map((set) => [set.name, ...Object.values(solvers).map((solver) => digits(solver, set))]),
];
const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
for (const line of lines) {
  process.stdout.write(
    `${line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  ")}\n`,
  );
}
