export const id = 2089;
export const ids = [2089];
export const modules = {

/***/ 62089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trainRidge: () => (/* binding */ trainRidge)
});

// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/dataset/table.js
var table = __webpack_require__(46316);
// EXTERNAL MODULE: ./lib/core/models/design.js
var models_design = __webpack_require__(19166);
;// CONCATENATED MODULE: ./lib/core/models/folds.js
// Rows divided for cross-validation: by what they say, so that neither their order nor a repetition matters.


/** Rows with equal feature values are in one fold: nothing that a fit has seen is predicted. */
function foldsOf(design, count) {
    const folds = new Uint8Array(design.rows.length);
    let at = 0;
    (0,models_design/* forEachBlock */.aN)(design, ({ length, columns, slots }) => {
        const hashes = new Uint32Array(length).fill(0x9e3779b9);
        for (const column of columns.slice(0, -1)) {
            const words = new Uint32Array(column.buffer, column.byteOffset, 2 * length);
            for (let i = 0; i < length; i++)
                hashes[i] = mixed(mixed(hashes[i], words[2 * i]), words[2 * i + 1]);
        }
        for (const own of slots)
            for (let i = 0; i < length; i++)
                hashes[i] = mixed(hashes[i], own[i]);
        for (let i = 0; i < length; i++)
            folds[at + i] = finished(hashes[i]) % count;
        at += length;
    });
    return Array.from({ length: count }, (_, fold) => {
        let i = 0;
        return (0,table/* rowsWhere */.Hu)(design.rows, () => folds[i++] === fold);
    });
}
/** One step of MurmurHash3 (A. Appleby, public domain). */
function mixed(hash, word) {
    let k = Math.imul(word, 0xcc9e2d51);
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    const h = hash ^ k;
    return Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64;
}
/** Its finaliser. */
function finished(hash) {
    let h = hash ^ (hash >>> 16);
    h = Math.imul(h, 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}

// EXTERNAL MODULE: ./lib/core/models/least-squares.js + 3 modules
var least_squares = __webpack_require__(3626);
// EXTERNAL MODULE: ./lib/core/models/linear-design.js
var linear_design = __webpack_require__(44028);
// EXTERNAL MODULE: ./lib/core/models/linear-fit.js
var linear_fit = __webpack_require__(9323);
// EXTERNAL MODULE: ./node_modules/ml-matrix/matrix.js
var matrix = __webpack_require__(73076);
;// CONCATENATED MODULE: ./node_modules/ml-matrix/matrix.mjs


const AbstractMatrix = matrix.AbstractMatrix;
const CHO = matrix.CHO;
const CholeskyDecomposition = matrix.CholeskyDecomposition;
const DistanceMatrix = matrix.DistanceMatrix;
const EVD = matrix.EVD;
const EigenvalueDecomposition = matrix.EigenvalueDecomposition;
const LU = matrix.LU;
const LuDecomposition = matrix.LuDecomposition;
const Matrix = matrix.Matrix;
const MatrixColumnSelectionView = matrix.MatrixColumnSelectionView;
const MatrixColumnView = matrix.MatrixColumnView;
const MatrixFlipColumnView = matrix.MatrixFlipColumnView;
const MatrixFlipRowView = matrix.MatrixFlipRowView;
const MatrixRowSelectionView = matrix.MatrixRowSelectionView;
const MatrixRowView = matrix.MatrixRowView;
const MatrixSelectionView = matrix.MatrixSelectionView;
const MatrixSubView = matrix.MatrixSubView;
const MatrixTransposeView = matrix.MatrixTransposeView;
const NIPALS = matrix.NIPALS;
const Nipals = matrix.Nipals;
const QR = matrix.QR;
const QrDecomposition = matrix.QrDecomposition;
const SVD = matrix.SVD;
const SingularValueDecomposition = matrix.SingularValueDecomposition;
const SymmetricMatrix = matrix.SymmetricMatrix;
const WrapperMatrix1D = matrix.WrapperMatrix1D;
const WrapperMatrix2D = matrix.WrapperMatrix2D;
const correlation = matrix.correlation;
const covariance = matrix.covariance;
/* harmony default export */ const ml_matrix_matrix = (matrix.Matrix ? matrix.Matrix : matrix.Matrix);
const determinant = matrix.determinant;
const inverse = matrix.inverse;
const linearDependencies = matrix.linearDependencies;
const pseudoInverse = matrix.pseudoInverse;
const solve = matrix.solve;
const wrap = matrix.wrap;

// EXTERNAL MODULE: ./lib/core/models/level-counts.js
var level_counts = __webpack_require__(87541);
// EXTERNAL MODULE: ./lib/core/models/triangle.js
var triangle = __webpack_require__(42656);
;// CONCATENATED MODULE: ./lib/core/models/whole-triangle.js
// The triangular factor of the whole design: intercept and 0/1 columns, numeric columns, target.



/**
 * Put together from the Cholesky factor of the counts (top left), the columns' parts along the 0/1 columns (top right) and
 * the QR factor of what is left (bottom right).
 *
 * @param design its rows may be some of those that its centres are of
 */
function wholeTriangle(design) {
    const levels = (0,level_counts/* factorLevels */.D7)(design);
    const projections = (0,level_counts/* projectOnLevels */.uy)(design, levels, false);
    const within = (0,least_squares/* triangleWithinLevels */.xs)(design, projections);
    const slots = design.slots;
    const own = projections.length;
    const width = slots + own;
    const entries = new Float64Array(width * width);
    for (let row = 0; row < slots; row++) {
        for (let slot = row; slot < slots; slot++)
            entries[row * width + slot] = levels.lower[slot * slots + row];
    }
    for (const [i, slot] of levels.dependent.entries()) {
        for (const [row, value] of levels.spanned[i].entries())
            entries[row * width + slot] = value;
    }
    for (const [j, projection] of projections.entries()) {
        for (let row = 0; row < slots; row++) {
            let sum = 0;
            for (let slot = row; slot < slots; slot++)
                sum += levels.lower[slot * slots + row] * projection[slot];
            entries[row * width + slots + j] = sum;
        }
        for (let row = 0; row <= j; row++)
            entries[(slots + row) * width + slots + j] = within[row * own + j];
    }
    return { rows: design.weights === null ? design.rows.length : levels.lower[0] ** 2, width, entries };
}
/** The triangle of all rows, from those of parts of them. */
function mergedTriangle(parts, width) {
    const entries = new Float64Array(width * width);
    let rows = 0;
    for (const part of parts) {
        const columns = Array.from({ length: width }, (_, j) => Float64Array.from({ length: width }, (__, row) => part.entries[row * width + j]));
        (0,triangle/* absorbBlock */.ly)(entries, columns, width);
        rows += part.rows;
    }
    return { rows, width, entries };
}
/** Squared length of R x: the sum of squares of A x over the rows. */
function squaredLengthOf({ entries, width }, x) {
    let squares = 0;
    for (let row = 0; row < width; row++) {
        let sum = 0;
        for (let j = row; j < width; j++)
            sum += entries[row * width + j] * x[j];
        squares += sum * sum;
    }
    return squares;
}

;// CONCATENATED MODULE: ./lib/core/models/ridge-path.js
// Ridge regression for any penalty, from the triangular factor of the design alone.


/** A column with so little of its scatter left says nothing. */
const CONSTANT = 1e-10;
/**
 * Minimises |y - Xb|\u00b2 + penalty \u00b7 |b|\u00b2 over features of mean 0 and (population) standard deviation 1, intercept free
 * (A. E. Hoerl, R. W. Kennard, Technometrics 12 (1970), p. 55), by the singular value decomposition of the standardised
 * triangle: one for all penalties (T. Hastie, R. Tibshirani, J. Friedman, The Elements of Statistical Learning, 2nd edition
 * 2009, equation 3.47). As scikit-learn's Ridge after StandardScaler.
 *
 * @param lengths scatter of each column over all rows; one with next to nothing of it in the triangle gets 0
 * @returns coefficients in the columns' own units
 */
function ridgePath(triangle, lengths) {
    const { rows, width, entries } = triangle;
    const columns = width - 2;
    const scatter = scattersOf(triangle);
    const used = scatter.flatMap((length, j) => (length > CONSTANT * lengths[j] ? [j] : []));
    const scale = Math.sqrt(rows);
    const standardised = Matrix.zeros(columns, Math.max(1, used.length));
    for (const [k, j] of used.entries()) {
        for (let row = 0; row <= j; row++)
            standardised.set(row, k, (entries[(row + 1) * width + j + 1] / scatter[j]) * scale);
    }
    const right = Array.from({ length: columns }, (_, row) => entries[(row + 1) * width + width - 1]);
    const svd = new SingularValueDecomposition(standardised, { autoTranspose: true });
    const values = svd.diagonal;
    const along = values.map((_, k) => right.reduce((sum, value, row) => sum + svd.leftSingularVectors.get(row, k) * value, 0));
    return (penalty) => {
        const solution = new Float64Array(width - 1);
        const parts = values.map((value, k) => (value === 0 ? 0 : (along[k] * value) / (value * value + penalty)));
        for (const [k, j] of used.entries()) {
            const standard = parts.reduce((sum, part, i) => sum + svd.rightSingularVectors.get(k, i) * part, 0);
            solution[j + 1] = (standard * scale) / scatter[j];
        }
        let intercept = entries[width - 1];
        for (const j of used)
            intercept -= entries[j + 1] * solution[j + 1];
        solution[0] = intercept / entries[0];
        return solution;
    };
}
/** Length of each column between intercept and target, less its mean. */
function scattersOf({ width, entries }) {
    return Array.from({ length: width - 2 }, (_, j) => {
        let squares = 0;
        for (let row = 1; row <= j + 1; row++)
            squares += entries[row * width + j + 1] ** 2;
        return Math.sqrt(squares);
    });
}
/** Sum of squared errors of a solution on the rows of a triangle. */
function squaredErrors(triangle, solution) {
    return squaredLengthOf(triangle, Float64Array.of(...solution, -1));
}

;// CONCATENATED MODULE: ./lib/core/models/ridge.js
// Ridge regression: the linear model with coefficients drawn towards 0, by a penalty that is given or cross-validated.








/** The singular value decomposition costs some 20 times their cube. */
const MOST_COLUMNS = 500;
const FOLDS = 5;
const FEWEST_ROWS = 10;
/** Penalties that cross-validation chooses from, per train row: half powers of ten from 1e-6 to 10. */
const GRID = Array.from({ length: 15 }, (_, k) => 10 ** ((k - 12) / 2));
/**
 * Ridge regression on standardised features, the intercept free. Without a given penalty the one of `GRID` with the least
 * squared error over five folds, the larger one of two equals.
 *
 * @param penalty as scikit-learn's `alpha` after StandardScaler, weights divided by their mean; null: cross-validated
 * @throws {UserError} fault "data" when a feature cannot be used, or too few rows are there to choose with
 */
function trainRidge({ penalty }, data) {
    const { table, rows, target } = data;
    const ready = (0,linear_design/* linearDesign */.sW)(data, MOST_COLUMNS);
    const chosen = penalty === null ? crossValidated(ready.design, data) : given(ready.design, penalty);
    const { intercept, named } = (0,linear_fit/* namedCoefficients */.w)(ready, chosen.solution, table, target);
    return {
        model: {
            version: 1,
            kind: "ridge",
            target,
            features: ready.encodings,
            intercept,
            coefficients: named,
            penalty: chosen.penalty,
        },
        notes: penalty === null ? [...ready.notes, penaltyNote(chosen.penalty, rows.length)] : ready.notes,
        standardErrors: null,
    };
}
function given(design, penalty) {
    const triangle = wholeTriangle(design);
    return { penalty, solution: inDesign(design, ridgePath(triangle, scattersOf(triangle))(penalty)) };
}
function crossValidated(design, { table }) {
    if (design.rows.length < FEWEST_ROWS) {
        throw new lib_errors/* UserError */.yo("data", {
            message: `ridge chooses its penalty by cross-validation, for which ${(0,numerals/* counted */.hS)(design.rows.length, "train row")} are too few`,
            where: { file: table.origin.files.join(", "), line: 1 },
            hint: `Add rows until there are ${FEWEST_ROWS}, or name the penalty in model.penalty.`,
        });
    }
    const folds = foldsOf(design, FOLDS)
        .filter((rows) => rows.length > 0)
        .map((rows) => wholeTriangle({ ...design, rows }));
    const width = design.slots + design.numbers.length + 1;
    const whole = mergedTriangle(folds, width);
    const scatters = scattersOf(whole);
    const errors = new Float64Array(GRID.length);
    for (const fold of folds) {
        const others = folds.filter((other) => other !== fold);
        if (others.length === 0)
            continue;
        addErrors(errors, mergedTriangle(others, width), fold, scatters);
    }
    let best = 0;
    for (const [k, error] of errors.entries())
        if (error <= errors[best])
            best = k;
    const penalty = GRID[best] * design.rows.length;
    return { penalty, solution: inDesign(design, ridgePath(whole, scatters)(penalty)) };
}
function addErrors(to, train, held, scatters) {
    const path = ridgePath(train, scatters);
    for (const [k, perRow] of GRID.entries())
        to[k] += squaredErrors(held, path(perRow * train.rows));
}
/** From distances from the centres to the columns as they are, and to their units. */
function inDesign(design, solution) {
    const effects = new Float64Array(design.slots + 1);
    effects.set(solution.subarray(0, design.slots));
    const coefficients = solution.slice(design.slots);
    effects[0] += design.target.centre;
    for (const [j, value] of coefficients.entries())
        effects[0] -= value * design.numbers[j].centre;
    return (0,least_squares/* inUnits */.Dz)(design, { coefficients, effects });
}
function penaltyNote(penalty, rows) {
    const perRow = GRID.find((value) => value * rows === penalty) ?? penalty / rows;
    const edge = perRow === GRID[0] || perRow === GRID.at(-1) ? " It is an end of that range: another one may be better still." : "";
    return `Ridge: the penalty ${(0,numerals/* decimal */._)(penalty)} (${(0,numerals/* decimal */._)(perRow, 2)} per train row) has the least error in ${FOLDS}-fold cross-validation among ${(0,numerals/* count */.U9)(GRID.length)} from ${(0,numerals/* decimal */._)(GRID[0], 1)} to ${(0,numerals/* decimal */._)(GRID.at(-1) ?? 0, 2)} per row.${edge}`;
}


/***/ })

};
