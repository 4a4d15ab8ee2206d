// The triangular factor R of a tall matrix by Householder reflections, its rows given block by block.

/**
 * Folds a block of rows into the factor, so that R'R grows by B'B: one step of TSQR over a flat tree (J. Demmel, L. Grigori,
 * M. Hoemmen, J. Langou, "Communication-optimal parallel and sequential QR and LU factorizations", SIAM Journal on
 * Scientific Computing 34 (2012), section 4). Accurate to the condition of the matrix, not to its square.
 *
 * @param triangle R, columns.length squared, row by row; changed in place
 * @param columns the block B, one array a column; overwritten
 */
export function absorbBlock(triangle: Float64Array, columns: readonly Float64Array[], length: number): void {
  const width = columns.length;
  for (let j = 0; j < width; j++) {
    const v = columns[j];
    let below = 0;
    for (let i = 0; i < length; i++) below += v[i] * v[i];
    if (below === 0) continue;
    const diagonal = triangle[j * width + j];
    const norm = Math.sqrt(diagonal * diagonal + below);
    const head = diagonal > 0 ? diagonal + norm : diagonal - norm;
    const tau = 1 / (norm * (norm + Math.abs(diagonal)));
    triangle[j * width + j] = diagonal - head;
    let k = j + 1;
    // Two columns at a time: their sums do not wait for each other.
    for (; k + 1 < width; k += 2) {
      const a = columns[k];
      const b = columns[k + 1];
      const at = j * width + k;
      let dotA = head * triangle[at];
      let dotB = head * triangle[at + 1];
      for (let i = 0; i < length; i++) {
        dotA += v[i] * a[i];
        dotB += v[i] * b[i];
      }
      dotA *= tau;
      dotB *= tau;
      triangle[at] -= dotA * head;
      triangle[at + 1] -= dotB * head;
      for (let i = 0; i < length; i++) {
        a[i] -= dotA * v[i];
        b[i] -= dotB * v[i];
      }
    }
    if (k < width) {
      const a = columns[k];
      let dotA = head * triangle[j * width + k];
      for (let i = 0; i < length; i++) dotA += v[i] * a[i];
      dotA *= tau;
      triangle[j * width + k] -= dotA * head;
      for (let i = 0; i < length; i++) a[i] -= dotA * v[i];
    }
  }
}

/** The independent columns of a least-squares problem, in triangular form U b = q. */
export interface IndependentColumns {
  /** Which columns, in rising order. */
  readonly kept: readonly number[];
  /** U, one array a kept column, each as long as its own position + 1. */
  readonly factor: readonly Float64Array[];
  /** Q'y for the kept columns. */
  readonly right: Float64Array;
  /** Squared length of what is left of y. */
  readonly rest: number;
  /** The other columns, each as a mixture of the first of the kept ones. */
  readonly dependent: readonly { readonly column: number; readonly mixture: Float64Array }[];
}

/**
 * Takes the columns of R from left to right and leaves out each one that earlier ones already span: what is left of it is no
 * more than `tolerance` of the columns' lengths, times the coefficients with which they make it up. So a column counts as
 * dependent when rounding its inputs could have made the difference, and an ill-conditioned one does not.
 *
 * @param triangle R with Q'y as its last column, width squared, row by row
 * @param lengths Euclidean length of each column as it was read, before anything was taken off it
 */
export function independentColumns(
  triangle: Float64Array,
  width: number,
  lengths: readonly number[],
  tolerance: number,
): IndependentColumns {
  const kept: number[] = [];
  const dependent: IndependentColumns["dependent"][number][] = [];
  const factor: Float64Array[] = [];
  const reflections: { readonly from: number; readonly v: Float64Array; readonly tau: number }[] = [];
  const reflected = (j: number): Float64Array => {
    const column = Float64Array.from({ length: width }, (_, i) => triangle[i * width + j]);
    for (const { from, v, tau } of reflections) {
      let dot = 0;
      for (let i = 0; i < v.length; i++) dot += v[i] * column[from + i];
      for (let i = 0; i < v.length; i++) column[from + i] -= dot * tau * v[i];
    }
    return column;
  };
  for (let j = 0; j < width - 1; j++) {
    const column = reflected(j);
    const rank = kept.length;
    let squares = 0;
    for (let i = rank; i < width; i++) squares += column[i] * column[i];
    const rest = Math.sqrt(squares);
    const mixture = solveUpper(factor, column);
    const scale = kept.reduce((sum, other, i) => sum + Math.abs(mixture[i]) * lengths[other], lengths[j]);
    if (!(rest > tolerance * scale)) {
      dependent.push({ column: j, mixture });
      continue;
    }
    let pivot = column[rank];
    if (Math.abs(pivot) !== rest) {
      const v = column.slice(rank);
      v[0] += pivot > 0 ? rest : -rest;
      reflections.push({ from: rank, v, tau: 1 / (rest * (rest + Math.abs(pivot))) });
      pivot = pivot > 0 ? -rest : rest;
    }
    column[rank] = pivot;
    factor.push(column.slice(0, rank + 1));
    kept.push(j);
  }
  const y = reflected(width - 1);
  const rest = y.subarray(kept.length).reduce((sum, value) => sum + value * value, 0);
  return { kept, factor, right: y.slice(0, kept.length), rest, dependent };
}

/** Solves U x = b for the leading part of b. */
export function solveUpper(factor: readonly Float64Array[], b: Float64Array): Float64Array {
  const x = b.slice(0, factor.length);
  for (let j = x.length - 1; j >= 0; j--) {
    x[j] /= factor[j][j];
    for (let i = 0; i < j; i++) x[i] -= factor[j][i] * x[j];
  }
  return x;
}

/** Solves U' x = b. */
export function solveTransposed(factor: readonly Float64Array[], b: Float64Array): Float64Array {
  const x = b.slice(0, factor.length);
  for (let j = 0; j < x.length; j++) {
    for (let i = 0; i < j; i++) x[j] -= factor[j][i] * x[i];
    x[j] /= factor[j][j];
  }
  return x;
}

/** Rows of U^-1, each from its diagonal on. */
export function inverseRows(factor: readonly Float64Array[]): readonly Float64Array[] {
  const width = factor.length;
  const rows = factor.map((_, i) => new Float64Array(width - i));
  for (let j = 0; j < width; j++) {
    const unit = new Float64Array(j + 1);
    unit[j] = 1;
    const column = solveUpper(factor.slice(0, j + 1), unit);
    for (let i = 0; i <= j; i++) rows[i][j - i] = column[i];
  }
  return rows;
}

/** Condition of U with its columns scaled to length 1, in the Frobenius norm: |U| |U^-1|. */
export function conditionOf(factor: readonly Float64Array[]): number {
  const lengths = factor.map((column) => Math.sqrt(column.reduce((sum, value) => sum + value * value, 0)));
  let squares = 0;
  for (let j = 0; j < factor.length; j++) {
    const unit = new Float64Array(j + 1);
    unit[j] = 1;
    const inverse = solveUpper(factor.slice(0, j + 1), unit);
    for (let i = 0; i <= j; i++) squares += (inverse[i] * lengths[i]) ** 2;
  }
  return Math.sqrt(squares * factor.length);
}
