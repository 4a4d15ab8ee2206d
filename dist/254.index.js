export const id = 254;
export const ids = [254];
export const modules = {

/***/ 10418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   Xg: () => (/* binding */ numbersFingerprint),
/* harmony export */   _g: () => (/* binding */ holdoutFingerprint),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   eE: () => (/* binding */ sameValue),
/* harmony export */   ng: () => (/* binding */ dataFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// Fingerprints: short proofs that two things are the same.

/** "sha256:" and 64 hex digits over the bytes, or the UTF-8 of the text. */
function fingerprint(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex")}`;
}
/** Equal plain values, whatever the order of their keys. */
function sameValue(a, b) {
    return canonicalJson(a) === canonicalJson(b);
}
/** JSON with sorted keys: one text for one value. */
function canonicalJson(value) {
    return JSON.stringify(value, (_, part) => part !== null && typeof part === "object" && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : part);
}
/** The same files with the same content, whatever their order; `oid` is git's id of the content. */
function dataFingerprint(files) {
    return fingerprint(files
        .map(({ oid, path }) => `${oid} ${path}\n`)
        .toSorted()
        .join(""));
}
/** The same numbers in the same order. */
function numbersFingerprint(parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for (const part of parts)
        hash.update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
    return `sha256:${hash.digest("hex")}`;
}
/** The same rows held out: their 64-bit identities ([high, low] pairs), whatever their order. */
function holdoutFingerprint(identities) {
    // The low word first, as the processor has it: no big integer needs to be made of the two.
    const words = new Uint32Array(identities.length);
    for (let i = 0; i < words.length; i += 2) {
        words[i] = identities[i + 1];
        words[i + 1] = identities[i];
    }
    const rows = new BigUint64Array(words.buffer).toSorted();
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(rows).digest("hex")}`;
}


/***/ }),

/***/ 15636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ bindFeatures)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
/* harmony import */ var _column_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82767);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24425);
// A model's features found again in a table: which column each one reads, and what stands in where a row has no use.




const EXAMPLES = 3;
/** @throws {UserError} fault "data" naming every feature that the table lacks, has as another type, or has infinite in one of the rows */
function bindFeatures(encodings, table, rows, summaries = (0,_column_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .summariesOver */ .di)(rows)) {
    const problems = [];
    const features = [];
    const unseen = [];
    const imputed = [];
    for (const encoding of encodings) {
        const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, encoding.name);
        const missing = column === undefined ? 0 : missingCount(column, rows, summaries);
        if (missing > 0)
            imputed.push({ column: encoding.name, rows: missing });
        if (encoding.type === "number" && column?.type === "number") {
            const infinite = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .infiniteValue */ .Cp)(table, column, rows, summaries(column.values));
            if (infinite !== null)
                problems.push(infinite);
            features.push({ type: "number", name: encoding.name, values: column.values, mean: encoding.mean });
        }
        else if (encoding.type === "category" && column?.type === "text") {
            const levelOf = levelTable(encoding, column, rows);
            features.push({ type: "category", name: encoding.name, codes: column.codes, levelOf: levelOf.table });
            if (levelOf.unseenRows > 0)
                unseen.push({ column: encoding.name, rows: levelOf.unseenRows, examples: levelOf.examples });
        }
        else if (encoding.type === "category" && column?.type === "number" && missing === rows.length) {
            // A column without any value has no type of its own: the reader calls it a number.
            features.push({
                type: "category",
                name: encoding.name,
                codes: new Int32Array(table.rowCount).fill(-1),
                levelOf: new Int32Array(1),
            });
        }
        else
            problems.push(misfit(encoding, column, table));
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", problems);
    return { features, unseen, imputed };
}
function misfit(encoding, column, table) {
    const where = { file: table.origin.files.join(", "), line: 1 };
    const trained = encoding.type === "number" ? "numbers" : "text";
    if (column === undefined) {
        return {
            message: `there is no column \`${encoding.name}\`, which the model was trained on as ${trained}`,
            where,
            hint: "Add the column, or train without it.",
        };
    }
    return {
        message: `the model was trained on \`${encoding.name}\` as ${trained}, here it is ${column.type === "number" ? "numbers" : "text"}`,
        where,
        hint: "Give the column one type in both datasets, or train without it.",
    };
}
function missingCount(column, rows, summaries) {
    if (column.type === "number")
        return summaries(column.values).missing;
    const { codes } = column;
    let missing = 0;
    for (let i = 0; i < rows.length; i++)
        if (codes[rows[i]] < 0)
            missing++;
    return missing;
}
function levelTable(encoding, { codes, dictionary }, rows) {
    const inRows = new Uint32Array(dictionary.ends.length + 1);
    for (let i = 0; i < rows.length; i++)
        inRows[codes[rows[i]] + 1]++;
    const known = new Map(encoding.levels.map((level, index) => [level, index + 1]));
    const table = new Int32Array(inRows.length);
    const examples = [];
    let unseenRows = 0;
    for (let code = 0; code < dictionary.ends.length; code++) {
        if (inRows[code + 1] === 0)
            continue;
        const text = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(dictionary, code);
        const level = known.get(text);
        if (level !== undefined)
            table[code + 1] = level;
        else if (text !== encoding.reference) {
            unseenRows += inRows[code + 1];
            if (examples.length < EXAMPLES)
                examples.push(text);
        }
    }
    return { table, unseenRows, examples };
}


/***/ }),

/***/ 33137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ dependenceNotes),
/* harmony export */   w: () => (/* binding */ dependencesOf)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92288);
/* harmony import */ var _level_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87541);
// Columns that other columns determine: which ones, by which, and how the reader is told.


/** A part of a column this small against the whole is a rounding error. */
const NOTICEABLE = 1e-7;
function dependencesOf(design, factors) {
    const { levels, projections, kept, dependent } = factors;
    const mixtures = levels.dependent.length === 0 ? [] : (0,_level_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .mixturesOf */ .t)(levels);
    const slots = levels.dependent.map((slot, i) => {
        const by = slotsIn(mixtures[i], NOTICEABLE);
        return { column: { slot }, by };
    });
    const numbers = dependent.map(({ column, mixture }) => {
        const own = design.numbers[column];
        if (own.constant)
            return { column: { number: column }, by: [] };
        const others = kept.slice(0, mixture.length);
        const byNumbers = others.filter((other, i) => Math.abs(mixture[i]) * design.numbers[other].length > NOTICEABLE * own.length);
        const left = projections[column].map((value, slot) => others.reduce((sum, other, i) => sum - mixture[i] * projections[other][slot], value));
        const byLevels = slotsIn(left, (NOTICEABLE * own.length) / Math.sqrt(design.rows.length));
        return { column: { number: column }, by: [...byNumbers.map((number) => ({ number })), ...byLevels] };
    });
    return [...slots, ...numbers];
}
/** Without the intercept, which every column has. */
function slotsIn(shares, noticeable) {
    return [...shares.keys()].filter((slot) => slot > 0 && Math.abs(shares[slot]) > noticeable).map((slot) => ({ slot }));
}
const SHOWN = 5;
/**
 * One sentence for each group of columns that the same others determine.
 *
 * @param named what was left out, and what determines it; names of features
 * @param columns coefficients with the intercept
 * @example "`a` is determined by `b` and `c` on the train rows; left out." // its coefficient is 0
 */
function dependenceNotes(named, rows, columns) {
    const groups = new Map();
    for (const { name, by } of named) {
        const key = JSON.stringify(by);
        const group = groups.get(key) ?? { by, names: [] };
        group.names.push(name);
        groups.set(key, group);
    }
    const sentences = [...groups.values()].map(({ by, names }) => `${inWords(names)} ${names.length === 1 ? "is" : "are"} determined by ${inWords(by)} on the train rows; left out.`);
    const shown = sentences.slice(0, SHOWN);
    if (sentences.length > SHOWN)
        shown.push(`${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(sentences.length - SHOWN, "more group")} of features determined by others left out.`);
    if (sentences.length === 0 || rows >= columns)
        return shown;
    return [`There are ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, "train row")} for ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(columns)} coefficients.`, ...shown];
}
/** "`a`", "`a` and `b`", "`a`, `b` and 3 more". */
function inWords(names) {
    if (names.length === 0)
        return "the other features";
    const quoted = names.map((name) => `\`${name}\``);
    const [start, last] = quoted.length > SHOWN
        ? [quoted.slice(0, SHOWN - 1), `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(quoted.length - SHOWN + 1)} more`]
        : [quoted.slice(0, -1), quoted.at(-1) ?? ""];
    return start.length === 0 ? last : `${start.join(", ")} and ${last}`;
}


/***/ }),

/***/ 19166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ averageOne),
/* harmony export */   aN: () => (/* binding */ forEachBlock),
/* harmony export */   et: () => (/* binding */ designOf),
/* harmony export */   g1: () => (/* binding */ derivedColumn)
/* harmony export */ });
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46316);
/* harmony import */ var _column_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82767);
// The design matrix of a linear model, read from the table's columns block by block: it never exists as a whole.


/** Rows that are worked on at once, so that a block of columns stays in the processor's first cache. */
const BLOCK_ROWS = 512;
/**
 * @param levels number of levels without the reference, per category in the features' order
 * @param derived numeric columns that stand for the features' own
 * @param weights 1 on average over the rows
 */
function designOf(features, levels, rows, target, summaries = (0,_column_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summariesOver */ .di)(rows), derived = null, weights = null) {
    const numbers = derived ??
        features
            .filter((one) => one.type === "number")
            .map(({ values, mean }) => designColumn(values, mean, rows, summaries(values)));
    let slots = 1;
    const firstSlots = levels.map((own) => (slots += own) - own);
    const categories = features
        .filter((one) => one.type === "category")
        .map(({ codes, levelOf }, i) => ({
        codes,
        slotOf: levelOf.map((level) => (level === 0 ? slots : firstSlots[i] + level - 1)),
    }));
    return {
        rows,
        numbers,
        target: designColumn(target, summaries(target).mean, rows, summaries(target)),
        categories,
        slots,
        weights,
    };
}
/** The weights with a mean of 1 over the rows; `null` stays what it is. */
function averageOne(weights, rows) {
    if (weights === null)
        return null;
    let sum = 0;
    for (let i = 0; i < rows.length; i++)
        sum += weights[rows[i]];
    return weights.map((weight) => weight * (rows.length / sum));
}
function designColumn(values, fill, rows, summary) {
    const { lowest, highest, missing } = summary;
    const constant = !(lowest < highest);
    const largest = constant ? Math.abs(fill) : Math.max(-lowest, highest);
    const scale = powerOfTwo(-exponentOf(largest) - 1);
    const squares = (summary.squares * scale + missing * fill * fill * scale) * scale;
    const length = Math.sqrt(isOrdinary(summary.squares) ? squares : scaledSquares(values, fill, rows, scale));
    return { values, fill, shift: 0, times: null, scale, centre: fill * scale, length, constant };
}
/** A column that is computed whenever it is read: one less its shift, or the product of two. */
function derivedColumn(one, times, rows) {
    const source = { ...one, times, scale: 1 };
    const values = new Float64Array(rows.length);
    readColumn(source, rows, 0, rows.length, values);
    const all = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .everyRow */ .UJ)(rows.length);
    const summary = (0,_column_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summariesOver */ .di)(all)(values);
    const { scale, centre, length, constant } = designColumn(values, summary.mean, all, summary);
    return { ...source, scale, centre, length, constant };
}
/** Far enough from overflow and underflow for a sum of squares to be what it says. */
function isOrdinary(squares) {
    return squares > 1e-200 && squares < 1e200;
}
function scaledSquares(values, fill, rows, scale) {
    let squares = 0;
    for (let i = 0; i < rows.length; i++) {
        const value = values[rows[i]];
        const scaled = (Number.isNaN(value) ? fill : value) * scale;
        squares += scaled * scaled;
    }
    return squares;
}
const bits = new DataView(new ArrayBuffer(8));
/** e with 2^e <= value < 2^(e+1); 0 for 0. */
function exponentOf(value) {
    bits.setFloat64(0, value);
    return value === 0 ? 0 : ((bits.getUint32(0) >>> 20) & 0x7ff) - 1023;
}
/** Within the exponents that a double can have and invert. */
function powerOfTwo(exponent) {
    return 2 ** Math.max(-1022, Math.min(1022, exponent));
}
/** Calls `use` with all rows, block after block; the buffers are the same each time and may be written to. */
function forEachBlock(design, use) {
    const sources = [...design.numbers, design.target];
    const columns = sources.map(() => new Float64Array(BLOCK_ROWS));
    const slots = design.categories.map(() => new Int32Array(BLOCK_ROWS));
    const weights = design.weights === null ? null : new Float64Array(BLOCK_ROWS);
    for (let start = 0; start < design.rows.length; start += BLOCK_ROWS) {
        const length = Math.min(BLOCK_ROWS, design.rows.length - start);
        for (let j = 0; j < sources.length; j++)
            readColumn(sources[j], design.rows, start, length, columns[j]);
        for (let c = 0; c < slots.length; c++)
            readSlots(design.categories[c], design.rows, start, length, slots[c]);
        if (weights !== null && design.weights !== null)
            for (let i = 0; i < length; i++)
                weights[i] = design.weights[design.rows[start + i]];
        use({ length, columns, slots, weights });
    }
}
function readColumn(column, rows, start, length, to) {
    const { values, fill, scale, shift, times } = column;
    if (shift !== 0 || times !== null) {
        for (let i = 0; i < length; i++)
            to[i] = shiftedAt(column, rows[start + i]) * scale;
        if (times !== null)
            for (let i = 0; i < length; i++)
                to[i] *= shiftedAt(times, rows[start + i]);
        return;
    }
    for (let i = 0; i < length; i++) {
        const value = values[rows[start + i]];
        to[i] = (Number.isNaN(value) ? fill : value) * scale;
    }
}
/** 0 where a missing value is filled in with what is taken off. */
function shiftedAt({ values, fill, shift }, row) {
    const value = values[row];
    return (Number.isNaN(value) ? fill : value) - shift;
}
function readSlots(category, rows, start, length, to) {
    const { codes, slotOf } = category;
    for (let i = 0; i < length; i++)
        to[i] = slotOf[codes[rows[start + i]] + 1];
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dz: () => (/* binding */ inUnits),
  Gr: () => (/* binding */ leastSquares),
  xs: () => (/* binding */ triangleWithinLevels)
});

// EXTERNAL MODULE: ./lib/core/models/dependence.js
var dependence = __webpack_require__(33137);
// EXTERNAL MODULE: ./lib/core/models/design.js
var models_design = __webpack_require__(19166);
// EXTERNAL MODULE: ./lib/core/models/level-counts.js
var level_counts = __webpack_require__(87541);
;// CONCATENATED MODULE: ./lib/core/models/double-double.js
// Sums of products in twice the working precision, kept as pairs of doubles (high, low).
/** 2^27 + 1 splits a double into two halves whose products are exact (T. J. Dekker, Numerische Mathematik 18 (1971), p. 224). */
const SPLITTER = 134217729;
function pairs(length) {
    return { high: new Float64Array(length), low: new Float64Array(length) };
}
/** target[at] += value, with the error of the addition kept (D. E. Knuth's TwoSum). */
function addValue({ high, low }, at, value) {
    const before = high[at];
    const sum = before + value;
    const part = sum - before;
    high[at] = sum;
    low[at] += before - (sum - part) + (value - part);
}
/** target[at] += a * b, with the errors of the product and of the addition kept. */
function addProduct(target, at, a, b) {
    const product = a * b;
    addValue(target, at, product);
    target.low[at] += productError(a, b, product);
}
function productError(a, b, product) {
    const bigA = SPLITTER * a;
    const highA = bigA - (bigA - a);
    const lowA = a - highA;
    const bigB = SPLITTER * b;
    const highB = bigB - (bigB - b);
    const lowB = b - highB;
    return highA * highB - product + highA * lowB + lowA * highB + lowA * lowB;
}
/** values[i] *= factors[i] for the first `length` entries, with the errors of the products kept. */
function multiplyBy({ high, low }, factors, length) {
    for (let i = 0; i < length; i++) {
        const product = high[i] * factors[i];
        low[i] = low[i] * factors[i] + productError(high[i], factors[i], product);
        high[i] = product;
    }
}
/** target[i] -= factor * column[i] for the first `length` entries. */
function subtractMultiple({ high, low }, column, factor, length) {
    const big = SPLITTER * factor;
    const highFactor = big - (big - factor);
    const lowFactor = factor - highFactor;
    for (let i = 0; i < length; i++) {
        const value = column[i];
        const bigValue = SPLITTER * value;
        const highValue = bigValue - (bigValue - value);
        const lowValue = value - highValue;
        const product = factor * value;
        const error = highFactor * highValue - product + highFactor * lowValue + lowFactor * highValue + lowFactor * lowValue;
        const before = high[i];
        const difference = before - product;
        const part = difference - before;
        high[i] = difference;
        low[i] += before - (difference - part) - (product + part) - error;
    }
}
/** target[at] += the sum of column[i] * values[i] over the first `length` entries. */
function addDot(target, at, column, values, length) {
    let sum = target.high[at];
    let lost = target.low[at];
    for (let i = 0; i < length; i++) {
        const a = column[i];
        const b = values.high[i];
        const bigA = SPLITTER * a;
        const highA = bigA - (bigA - a);
        const lowA = a - highA;
        const bigB = SPLITTER * b;
        const highB = bigB - (bigB - b);
        const lowB = b - highB;
        const product = a * b;
        const error = highA * highB - product + highA * lowB + lowA * highB + lowA * lowB;
        const next = sum + product;
        const part = next - sum;
        lost += sum - (next - part) + (product - part) + (error + a * values.low[i]);
        sum = next;
    }
    target.high[at] = sum;
    target.low[at] = lost;
}

// EXTERNAL MODULE: ./lib/core/models/triangle.js
var models_triangle = __webpack_require__(42656);
;// CONCATENATED MODULE: ./lib/core/models/refinement.js
// Iterative refinement of a least-squares solution, with residuals in twice the working precision.




/** Each pass gains the digits that the condition leaves; more than these only happen where a pass gains less than one. */
const MOST_PASSES = 8;
/**
 * Corrected semi-normal equations: with R of the QR factorization, R'R d = X'(y - Xb), where the right side is accumulated in
 * twice the working precision (\u00c5. Bj\u00f6rck, "Stability analysis of the method of seminormal equations for linear least
 * squares problems", Linear Algebra and its Applications 88/89 (1987), p. 31-48). Repeated until nothing changes or a
 * correction is no longer smaller than half of the one before.
 */
function refine(design, factors, start) {
    let solution = start;
    let residualSquares = factors.rest;
    let previous = Number.POSITIVE_INFINITY;
    for (let pass = 0; pass < MOST_PASSES; pass++) {
        const correction = correctionOf(design, factors, solution);
        residualSquares = correction.residualSquares;
        if (!(correction.size <= previous / 2))
            break;
        const next = {
            coefficients: solution.coefficients.map((value, j) => value + correction.coefficients[j]),
            effects: solution.effects.map((value, slot) => value + correction.effects[slot]),
        };
        if (same(next.coefficients, solution.coefficients) && same(next.effects, solution.effects))
            break;
        solution = next;
        previous = correction.size;
    }
    return { ...solution, residualSquares };
}
function same(a, b) {
    return a.every((value, i) => value === b[i]);
}
/** The change of the solution, and the Euclidean length of the change that it makes to the fitted values. */
function correctionOf(design, factors, solution) {
    const { kept, factor, levels, projections } = factors;
    const gradient = gradientOf(design, solution);
    const effects = new Float64Array(design.slots + 1);
    effects.set((0,level_counts/* solveLevels */.ny)(levels, gradient.slots.high.map((value, slot) => value + gradient.slots.low[slot])));
    const right = new Float64Array(kept.length);
    for (const [i, j] of kept.entries())
        right[i] = withinLevels(design, gradient, j, projections[j]);
    const half = (0,models_triangle/* solveTransposed */.XB)(factor, right);
    const solved = (0,models_triangle/* solveUpper */.Er)(factor, half);
    const coefficients = new Float64Array(design.numbers.length);
    let squares = 0;
    for (let slot = 0; slot < design.slots; slot++)
        squares += effects[slot] * (gradient.slots.high[slot] + gradient.slots.low[slot]);
    for (const [i, j] of kept.entries()) {
        squares += half[i] * half[i];
        coefficients[j] = solved[i];
        effects[0] -= solved[i] * design.numbers[j].centre;
        for (let slot = 0; slot < design.slots; slot++)
            effects[slot] -= solved[i] * projections[j][slot];
    }
    return {
        coefficients,
        effects,
        size: Math.sqrt(Math.max(0, squares)),
        residualSquares: gradient.residualSquares,
    };
}
/** X'r and Z'r of the residuals r = y - Xb - Zg, each times its weight. */
function gradientOf(design, { coefficients, effects }) {
    const gradient = { numbers: pairs(design.numbers.length), slots: pairs(design.slots + 1) };
    let residualSquares = 0;
    let residuals = pairs(0);
    (0,models_design/* forEachBlock */.aN)(design, ({ length, columns, slots, weights }) => {
        if (residuals.high.length < length)
            residuals = pairs(length);
        residuals.low.fill(0);
        residuals.high.set(columns[design.numbers.length].subarray(0, length));
        for (let i = 0; i < length; i++)
            addValue(residuals, i, -effects[0]);
        for (const own of slots)
            for (let i = 0; i < length; i++)
                addValue(residuals, i, -effects[own[i]]);
        for (const [j, value] of coefficients.entries())
            if (value !== 0)
                subtractMultiple(residuals, columns[j], value, length);
        for (let i = 0; i < length; i++)
            residualSquares += (residuals.high[i] + residuals.low[i]) ** 2 * (weights === null ? 1 : weights[i]);
        if (weights !== null)
            multiplyBy(residuals, weights, length);
        for (let j = 0; j < coefficients.length; j++)
            addDot(gradient.numbers, j, columns[j], residuals, length);
        for (let i = 0; i < length; i++)
            add(gradient.slots, 0, residuals, i);
        for (const own of slots)
            for (let i = 0; i < length; i++)
                add(gradient.slots, own[i], residuals, i);
    });
    return { ...gradient, residualSquares };
}
function add(target, at, { high, low }, i) {
    addValue(target, at, high[i]);
    target.low[at] += low[i];
}
/** The gradient of column j after its means within the levels are taken off; what cancels here needs the low parts too. */
function withinLevels(design, { numbers, slots }, j, projection) {
    const sum = pairs(1);
    addValue(sum, 0, numbers.high[j]);
    sum.low[0] += numbers.low[j];
    const subtract = (factor, slot) => {
        addProduct(sum, 0, -factor, slots.high[slot]);
        sum.low[0] -= factor * slots.low[slot];
    };
    subtract(design.numbers[j].centre, 0);
    for (let slot = 0; slot < design.slots; slot++)
        subtract(projection[slot], slot);
    return sum.high[0] + sum.low[0];
}

;// CONCATENATED MODULE: ./lib/core/models/standard-errors.js
// How exactly least squares knows its coefficients.


/** Inverting the factors costs the cube of the columns: at this number it is still not felt. */
const MOST_COLUMNS = 300;
/**
 * Standard errors of the coefficients: the square roots of the diagonal of s\u00b2(X'X)^-1 with s\u00b2 = RSS / (n - rank) (G. A. F.
 * Seber, A. J. Lee, Linear Regression Analysis, 2nd edition 2003, section 3.3). The inverse is put together from the factors
 * of the numbers within the levels and of the levels (the partitioned inverse, section A.9). With weights W, X'WX and the
 * weighted RSS take their places (section 3.10): a weight says how exact a row's target is, not how many rows it stands for.
 *
 * @param residualSquares RSS, in the design's scaled units
 * @returns in the design's scaled units; 0 for what was left out; null without spare rows or with very many columns
 */
function standardErrors(design, factors, residualSquares) {
    const { kept, factor, levels, projections } = factors;
    const spare = design.rows.length - kept.length - (design.slots - levels.dependent.length);
    if (spare <= 0 || kept.length + design.slots > MOST_COLUMNS)
        return null;
    const variance = residualSquares / spare;
    const rows = (0,models_triangle/* inverseRows */.Uc)(factor);
    const coefficients = new Float64Array(design.numbers.length);
    for (const [i, j] of kept.entries())
        coefficients[j] = Math.sqrt(variance * squaredLength(rows[i]));
    const effects = new Float64Array(design.slots + 1);
    const ofLevels = (0,level_counts/* inverseOfLevels */.xu)(levels);
    for (let slot = 0; slot < design.slots; slot++) {
        if (levels.dependent.includes(slot))
            continue;
        // What each number's coefficient takes off this slot, in the coordinates in which the coefficients are independent.
        const taken = new Float64Array(kept.length);
        for (const [i, j] of kept.entries()) {
            const share = projections[j][slot] + (slot === 0 ? design.numbers[j].centre : 0);
            for (let k = i; k < kept.length; k++)
                taken[k] += share * rows[i][k - i];
        }
        effects[slot] = Math.sqrt(variance * (ofLevels[slot] + squaredLength(taken)));
    }
    return { coefficients, effects };
}
function squaredLength(values) {
    return values.reduce((sum, value) => sum + value * value, 0);
}

;// CONCATENATED MODULE: ./lib/core/models/least-squares.js
// Least squares with an intercept: categories by their counts, numbers by QR, digits by refinement.






/** Columns that agree with a mixture of others to 64 units in the last place are the same for a double. */
const DEPENDENT = 64 * Number.EPSILON;
/** Up to this many cells refinement is not worth a thought: it takes milliseconds. */
const SMALL = 4_000;
/**
 * With a condition k of the columns scaled to length 1, QR leaves a relative error of about k^2 units in the last place
 * (G. W. Stewart, Matrix Algorithms I, 1998, section 4.2): 1e-13 at k = 30, far below what the data can say.
 */
const WELL_CONDITIONED = 30;
/**
 * Least squares of the target on the design: the sum of the squared errors, times the rows' weights where there are any, is
 * as small as it can be. Weights act as if each row were scaled by the root of its own (A. C. Aitken, Proceedings of the Royal
 * Society of Edinburgh 55 (1936), p. 42-48); as frequencies they would give the same coefficients.
 *
 * The intercept and the categories' 0/1 columns are eliminated first (R. Frisch, F. V. Waugh, Econometrica 1 (1933), p. 387;
 * M. C. Lovell, JASA 58 (1963), p. 993): their normal equations are counts. The numeric columns, less their means within the
 * categories, go through a blocked Householder QR. The result is refined with residuals in twice the working precision
 * where the data is small or the columns are ill-conditioned. Columns that depend on earlier ones get the coefficient 0.
 * Only +, -, *, / and square roots: the same bytes on every machine.
 *
 * @returns coefficients in the units of the columns; they may be infinite where a column is as small as 1e-308
 */
function leastSquares(design) {
    const levels = (0,level_counts/* factorLevels */.D7)(design);
    const projections = (0,level_counts/* projectOnLevels */.uy)(design, levels);
    const width = design.numbers.length + 1;
    const triangle = triangleWithinLevels(design, projections);
    const lengths = lengthsOf(design);
    const independent = (0,models_triangle/* independentColumns */.Qp)(triangle, width, lengths, DEPENDENT / levels.smallestPivot);
    const factors = { ...independent, levels, projections };
    const first = firstSolution(design, factors);
    const refined = needsRefinement(design, factors) ? refine(design, factors, first) : first;
    const errors = standardErrors(design, factors, refined.residualSquares);
    return {
        ...inUnits(design, refined),
        dependences: (0,dependence/* dependencesOf */.w)(design, factors),
        errors: errors === null ? null : inUnits(design, errors),
    };
}
/**
 * R of the numeric columns and the target, less their means and their projections on the 0/1 columns.
 *
 * @returns numbers and target wide, squared, row by row; each row of the design scaled by the root of its weight
 */
function triangleWithinLevels(design, projections) {
    const sources = [...design.numbers, design.target];
    const triangle = new Float64Array(sources.length ** 2);
    (0,models_design/* forEachBlock */.aN)(design, ({ length, columns, slots, weights }) => {
        for (const [j, column] of columns.entries())
            centre(column, length, sources[j].centre, projections[j], slots);
        if (weights !== null) {
            for (let i = 0; i < length; i++)
                weights[i] = Math.sqrt(weights[i]);
            for (const column of columns)
                for (let i = 0; i < length; i++)
                    column[i] *= weights[i];
        }
        (0,models_triangle/* absorbBlock */.ly)(triangle, columns, length);
    });
    return triangle;
}
/** Euclidean length of each numeric column, its rows scaled by the roots of their weights. */
function lengthsOf(design) {
    if (design.weights === null)
        return design.numbers.map((column) => column.length);
    const squares = new Float64Array(design.numbers.length);
    (0,models_design/* forEachBlock */.aN)(design, ({ length, columns, weights }) => {
        if (weights === null)
            return;
        for (let j = 0; j < squares.length; j++)
            for (let i = 0; i < length; i++)
                squares[j] += weights[i] * columns[j][i] * columns[j][i];
    });
    return Array.from(squares, Math.sqrt);
}
function centre(column, length, mean, projection, slots) {
    const shift = mean + projection[0];
    for (let i = 0; i < length; i++)
        column[i] -= shift;
    for (const own of slots)
        for (let i = 0; i < length; i++)
            column[i] -= projection[own[i]];
}
function firstSolution({ numbers, target, slots }, { kept, factor, right, projections, rest }) {
    const coefficients = new Float64Array(numbers.length);
    const effects = projections[numbers.length].slice();
    effects[0] += target.centre;
    const solved = (0,models_triangle/* solveUpper */.Er)(factor, right);
    for (const [i, j] of kept.entries()) {
        coefficients[j] = solved[i];
        effects[0] -= solved[i] * numbers[j].centre;
        for (let slot = 0; slot < slots; slot++)
            effects[slot] -= solved[i] * projections[j][slot];
    }
    return { coefficients, effects, residualSquares: rest };
}
function needsRefinement(design, { factor, levels }) {
    const cells = design.rows.length * (design.numbers.length + design.categories.length + 1);
    return cells <= SMALL || (0,models_triangle/* conditionOf */.rI)(factor) > WELL_CONDITIONED || levels.smallestPivot < 1 / WELL_CONDITIONED ** 2;
}
/** A solution in the units of the columns. */
function inUnits({ numbers, target }, { coefficients, effects }) {
    return {
        // First the ratio of the scales: a coefficient times one scale alone may overflow. So may the ratio, and 0 stays 0.
        coefficients: coefficients.map((value, j) => (value === 0 ? 0 : value * (numbers[j].scale / target.scale))),
        effects: effects.map((value) => value / target.scale),
    };
}


/***/ }),

/***/ 87541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ factorLevels),
/* harmony export */   ny: () => (/* binding */ solveLevels),
/* harmony export */   t: () => (/* binding */ mixturesOf),
/* harmony export */   uy: () => (/* binding */ projectOnLevels),
/* harmony export */   xu: () => (/* binding */ inverseOfLevels)
/* harmony export */ });
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19166);
// The 0/1 columns of the intercept and the categories: their normal equations are counts of rows, or sums of their weights.

/**
 * A pivot this small against its count is a rounding error. Pivots of counts are ratios of whole numbers: one row in ten
 * million that sets two columns apart still gives 1e-7.
 */
const DEPENDENT_PIVOT = 1e-10;
/** Counts the rows of each pair of slots, by their weights, and factors the counts. */
function factorLevels(design) {
    const size = design.slots;
    const counts = countPairs(design);
    const lower = new Float64Array(size * size);
    const dependent = [];
    const spanned = [];
    let smallestPivot = 1;
    for (let i = 0; i < size; i++) {
        for (let j = 0; j < i; j++) {
            const pivot = lower[j * size + j];
            if (pivot !== 0)
                lower[i * size + j] = (counts[j * size + i] - dot(lower, i * size, j * size, j)) / pivot;
        }
        const own = counts[i * size + i];
        const pivot = own - dot(lower, i * size, i * size, i);
        if (pivot <= DEPENDENT_PIVOT * own) {
            spanned.push(lower.slice(i * size, i * size + i));
            lower.fill(0, i * size, i * size + i);
            dependent.push(i);
        }
        else {
            lower[i * size + i] = Math.sqrt(pivot);
            smallestPivot = Math.min(smallestPivot, pivot / own);
        }
    }
    return { size, lower, dependent, spanned, smallestPivot };
}
/** Solves Z'Z x = z; dependent slots get 0. */
function solveLevels({ size, lower }, z) {
    const x = z.slice(0, size);
    for (let i = 0; i < size; i++) {
        let sum = x[i];
        for (let j = 0; j < i; j++)
            sum -= lower[i * size + j] * x[j];
        const pivot = lower[i * size + i];
        x[i] = pivot === 0 ? 0 : sum / pivot;
    }
    for (let i = size - 1; i >= 0; i--) {
        const pivot = lower[i * size + i];
        if (pivot === 0)
            continue;
        x[i] /= pivot;
        for (let j = 0; j < i; j++)
            x[j] -= lower[i * size + j] * x[i];
    }
    return x;
}
/** Rows that have both slots a <= b, at a * size + b. */
function countPairs(design) {
    const { rows, categories, slots: size, weights } = design;
    if (weights !== null)
        return weightPairs(design, weights);
    const counts = new Float64Array(size * size);
    counts[0] = rows.length;
    for (const [a, one] of categories.entries()) {
        // By code, of which there are few, before they are looked up. Indices, because a typed array's iterator is slow.
        const perCode = new Float64Array(one.slotOf.length);
        for (let i = 0; i < rows.length; i++)
            perCode[one.codes[rows[i]] + 1]++;
        for (const [code, slot] of one.slotOf.entries()) {
            if (slot === size)
                continue;
            counts[slot] += perCode[code];
            counts[slot * size + slot] += perCode[code];
        }
        for (const other of categories.slice(a + 1)) {
            for (let i = 0; i < rows.length; i++) {
                const slot = one.slotOf[one.codes[rows[i]] + 1];
                const second = other.slotOf[other.codes[rows[i]] + 1];
                if (slot !== size && second !== size)
                    counts[slot * size + second]++;
            }
        }
    }
    return counts;
}
/** Weights of the rows that have both slots. */
function weightPairs({ rows, categories, slots: size }, weights) {
    const sums = new Float64Array(size * size);
    for (let i = 0; i < rows.length; i++) {
        const weight = weights[rows[i]];
        sums[0] += weight;
        for (const [a, one] of categories.entries()) {
            const slot = one.slotOf[one.codes[rows[i]] + 1];
            if (slot === size)
                continue;
            sums[slot] += weight;
            for (const other of categories.slice(a)) {
                const second = other.slotOf[other.codes[rows[i]] + 1];
                if (second !== size)
                    sums[slot * size + second] += weight;
            }
        }
    }
    return sums;
}
/** The diagonal of (Z'Z)^-1; 0 for dependent slots. */
function inverseOfLevels({ size, lower }) {
    const diagonal = new Float64Array(size);
    const column = new Float64Array(size);
    for (let j = 0; j < size; j++) {
        if (lower[j * size + j] === 0)
            continue;
        // Column j of L^-1; the diagonal of L^-T L^-1 is the squared length of each.
        column.fill(0);
        column[j] = 1 / lower[j * size + j];
        for (let i = j + 1; i < size; i++) {
            const pivot = lower[i * size + i];
            if (pivot === 0)
                continue;
            let sum = 0;
            for (let k = j; k < i; k++)
                sum += lower[i * size + k] * column[k];
            column[i] = -sum / pivot;
        }
        for (let i = j; i < size; i++)
            diagonal[j] += column[i] * column[i];
    }
    return diagonal;
}
/** Which earlier slots make up each dependent one, with their coefficients: L'x = its row. */
function mixturesOf({ size, lower, spanned }) {
    return spanned.map((row) => {
        const x = row.slice();
        for (let i = x.length - 1; i >= 0; i--) {
            const pivot = lower[i * size + i];
            x[i] = pivot === 0 ? 0 : x[i] / pivot;
            for (let j = 0; j < i; j++)
                x[j] -= lower[i * size + j] * x[i];
        }
        return x;
    });
}
/**
 * Coefficients of each centred numeric column and of the centred target on the 0/1 columns, by least squares. One array a
 * column, by slot, with a 0 at the end for the reference.
 *
 * @param centresAreMeans false: the design's rows are some of those that its centres are of
 */
function projectOnLevels(design, factor, centresAreMeans = true) {
    const centres = [...design.numbers, design.target].map(({ centre }) => centre);
    // A column's centre is its plain mean, which is none of the weighted rows.
    if (design.categories.length === 0 && centresAreMeans && design.weights === null)
        return centres.map(() => new Float64Array(design.slots + 1));
    const sums = centres.map(() => new Float64Array(design.slots + 1));
    (0,_design_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachBlock */ .aN)(design, ({ length, columns, slots, weights }) => {
        for (const [j, column] of columns.entries()) {
            const sum = sums[j];
            const centre = centres[j];
            for (let i = 0; i < length; i++) {
                column[i] -= centre;
                if (weights !== null)
                    column[i] *= weights[i];
                sum[0] += column[i];
            }
            for (const own of slots)
                for (let i = 0; i < length; i++)
                    sum[own[i]] += column[i];
        }
    });
    return sums.map((sum) => {
        const projection = new Float64Array(design.slots + 1);
        projection.set(solveLevels(factor, sum));
        return projection;
    });
}
function dot(values, a, b, length) {
    let sum = 0;
    for (let k = 0; k < length; k++)
        sum += values[a + k] * values[b + k];
    return sum;
}


/***/ }),

/***/ 44028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sW: () => (/* binding */ linearDesign),
/* harmony export */   zr: () => (/* binding */ tooManyColumns)
/* harmony export */ });
/* unused harmony export widthOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92288);
/* harmony import */ var _bound_features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15636);
/* harmony import */ var _column_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82767);
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19166);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24425);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34275);
/* harmony import */ var _target_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83736);
// Features made ready for a linear fit: their encodings, the design matrix, and what each of its columns is called.








/**
 * @param mostColumns of the design, without the intercept
 * @param derive columns that stand for the numeric features' own, the first of them one for one
 * @throws {UserError} fault "data" when a feature cannot be used
 */
function linearDesign(data, mostColumns, derive = null) {
    const { table, rows, target } = data;
    requireFeatures(data);
    const summaries = (0,_column_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .summariesOver */ .di)(rows);
    const encodings = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .learnEncodings */ .FA)(data, summaries);
    requireFewColumns(encodings, mostColumns, table);
    const { features, imputed } = (0,_bound_features_js__WEBPACK_IMPORTED_MODULE_1__/* .bindFeatures */ .d)(encodings, table, rows, summaries);
    const numbers = features.filter((one) => one.type === "number");
    const derived = derive === null ? null : derive(numbers);
    const levels = encodings.filter((one) => one.type === "category").map((one) => one.levels.length);
    const values = (0,_target_values_js__WEBPACK_IMPORTED_MODULE_4__/* .targetValues */ .E)(table, target);
    const weights = (0,_design_js__WEBPACK_IMPORTED_MODULE_2__/* .averageOne */ .Ok)(data.weights ?? null, rows);
    const design = (0,_design_js__WEBPACK_IMPORTED_MODULE_2__/* .designOf */ .et)(features, levels, rows, values, summaries, derived?.columns ?? null, weights);
    const made = derived?.made ?? [];
    const terms = [
        ...termsOf(encodings),
        ...made.map(({ name }, i) => ({ name, index: { number: numbers.length + i }, origin: name })),
    ];
    const empty = new Set(imputed.filter((one) => one.rows === rows.length).map(({ column }) => column));
    const isConstant = (j) => design.numbers[j].constant;
    const constant = [
        ...numbers.filter(({ name }, j) => isConstant(j) && !empty.has(name)),
        ...made.filter(({ of }, i) => isConstant(numbers.length + i) && !of.some(isConstant)),
    ];
    return {
        encodings,
        design,
        terms,
        notes: [
            ...(0,_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .imputationNotes */ .g)(encodings, imputed, rows.length),
            ...constant.map(({ name }) => `\`${name}\` has the same value in every train row; its coefficient is set to 0.`),
        ],
    };
}
/** Numbers and levels in the features' order. */
function termsOf(encodings) {
    let number = 0;
    let slot = 1;
    return encodings.flatMap((encoding) => {
        const origin = encoding.name;
        if (encoding.type === "number")
            return [{ name: origin, index: { number: number++ }, origin }];
        return encoding.levels.map((level) => ({ name: `${origin}=${level}`, index: { slot: slot++ }, origin }));
    });
}
/** Columns that the features make, without the intercept. */
function widthOf(encodings) {
    return encodings.reduce((sum, one) => sum + (one.type === "number" ? 1 : one.levels.length), 0);
}
function requireFeatures({ table, features }) {
    if (features.length > 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: "there is no feature to learn from",
        where: { file: table.origin.files.join(", "), line: 1 },
        hint: "Add a column beside key and target, or list columns in data.features.",
    });
}
function requireFewColumns(encodings, most, table) {
    const columns = widthOf(encodings);
    if (columns > most)
        throw tooManyColumns(columns, most, table);
}
function tooManyColumns(columns, most, table) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `the features make ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(columns)} columns, one for each number and each text; at most ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(most)} can be fitted`,
        where: { file: table.origin.files.join(", "), line: 1 },
        hint: "List fewer columns in data.features, above all fewer texts.",
    });
}


/***/ }),

/***/ 9323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linearFit),
/* harmony export */   w: () => (/* binding */ namedCoefficients)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dependence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33137);
/* harmony import */ var _least_squares_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3626);
// A least-squares fit in the reader's words: coefficients by name, their standard errors, and what was left out.



/** @throws {UserError} fault "data" when a coefficient is too large for a number */
function linearFit(ready, table, target) {
    const { design, terms, notes } = ready;
    const fit = (0,_least_squares_js__WEBPACK_IMPORTED_MODULE_2__/* .leastSquares */ .Gr)(design);
    const coefficients = namedCoefficients(ready, fit, table, target);
    const termAt = new Map(terms.map((term) => [keyOf(term.index), term]));
    const left = new Set(fit.dependences.map(({ column }) => keyOf(column)));
    const named = fit.dependences.flatMap(({ column, by }) => {
        const term = termAt.get(keyOf(column));
        if (term === undefined || isConstant(ready, column))
            return [];
        const origins = by.flatMap((index) => termAt.get(keyOf(index))?.origin ?? []);
        return [{ name: term.name, by: [...new Set(origins)] }];
    });
    const errors = fit.errors;
    return {
        intercept: coefficients.intercept,
        coefficients: coefficients.named,
        standardErrors: errors === null || !isFinite(errors)
            ? null
            : {
                intercept: errors.effects[0],
                coefficients: terms.map(({ index }) => (left.has(keyOf(index)) ? null : valueAt(errors, index))),
            },
        notes: [...notes, ...(0,_dependence_js__WEBPACK_IMPORTED_MODULE_1__/* .dependenceNotes */ .D)(named, design.rows.length, terms.length + 1)],
    };
}
/** Adding 0 turns -0, which JSON cannot hold, into 0. */
function namedCoefficients({ terms }, solution, table, target) {
    const named = terms.map(({ name, index }) => ({ name, value: valueAt(solution, index) + 0 }));
    const intercept = solution.effects[0] + 0;
    const broken = named.find(({ value }) => !Number.isFinite(value));
    if (broken !== undefined || !Number.isFinite(intercept))
        throw unusable(table, target, broken?.name);
    return { intercept, named };
}
function unusable(table, target, name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `the coefficient of ${name === undefined ? "the intercept" : `\`${name}\``} for the target \`${target}\` is too large for a number`,
        where: { file: table.origin.files.join(", "), line: 1 },
        hint: "Write the column in a unit that makes its values neither so small nor so large.",
    });
}
function valueAt({ coefficients, effects }, index) {
    return "number" in index ? coefficients[index.number] : effects[index.slot];
}
function keyOf(index) {
    return "number" in index ? `number ${index.number}` : `slot ${index.slot}`;
}
function isConstant({ design }, index) {
    return "number" in index && design.numbers[index.number].constant;
}
function isFinite({ coefficients, effects }) {
    return coefficients.every((value) => Number.isFinite(value)) && effects.every((value) => Number.isFinite(value));
}


/***/ }),

/***/ 34275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ imputationNotes)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92288);
// What the reader of the report must know about values that the train rows lack.

/** One sentence per feature with missing values in the train rows. */
function imputationNotes(encodings, imputed, rows) {
    return imputed.flatMap(({ column, rows: missing }) => {
        const encoding = encodings.find(({ name }) => name === column);
        if (encoding === undefined)
            return [];
        if (missing === rows)
            return [`\`${column}\` has no value in any train row; it counts for nothing.`];
        const standIn = encoding.type === "number"
            ? `their mean ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(encoding.mean)}`
            : `the most frequent text \`${encoding.reference}\``;
        return [`\`${column}\` is missing in ${missing} of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rows, "train row")}; ${standIn} stands in.`];
    });
}


/***/ }),

/***/ 73060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   predictQuadratic: () => (/* binding */ predictQuadratic),
/* harmony export */   quadraticWidth: () => (/* binding */ quadraticWidth),
/* harmony export */   trainQuadratic: () => (/* binding */ trainQuadratic)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
/* harmony import */ var _bound_features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15636);
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19166);
/* harmony import */ var _linear_design_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44028);
/* harmony import */ var _linear_fit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9323);
// The polynomial of several features: numbers, their squares and products, and a 0/1 column for each text.






/** Fitting a million rows takes minutes from here on. */
const MOST_COLUMNS = 300;
/**
 * Least squares on all numbers and texts, on the squares of the numbers and, unless `interactions` is false, on the products
 * of each two of them. Numbers are taken as distances from their train mean, where their squares say something of their own.
 *
 * @throws {UserError} fault "data" when the degree is not 2, or a feature cannot be used
 */
function trainQuadratic({ degree, interactions = true }, data) {
    const { table, rows, target, features } = data;
    if (degree !== 2) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
            message: features.length > 1
                ? `a polynomial of several features has degree 2; the config asks for degree ${degree} of ${features.length} features`
                : `a polynomial of weighted rows has degree 2; the config asks for degree ${degree}`,
            where: { file: table.origin.files.join(", "), line: 1 },
            hint: features.length > 1
                ? "Set model.degree to 2, or name one numeric column in data.features."
                : "Set model.degree to 2, or take data.weight out.",
        });
    }
    const width = features.filter((name) => (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnNamed */ .c1)(table, name).type === "number").length;
    const columns = 2 * width + pairsOf(width, interactions).length;
    if (columns > MOST_COLUMNS)
        throw (0,_linear_design_js__WEBPACK_IMPORTED_MODULE_4__/* .tooManyColumns */ .zr)(columns, MOST_COLUMNS, table);
    const ready = (0,_linear_design_js__WEBPACK_IMPORTED_MODULE_4__/* .linearDesign */ .sW)(data, MOST_COLUMNS, (numbers) => {
        const shifted = numbers.map(({ values, mean }) => ({ values, fill: mean, shift: mean }));
        const pairs = pairsOf(shifted.length, interactions);
        return {
            columns: [
                ...shifted.map((one) => (0,_design_js__WEBPACK_IMPORTED_MODULE_3__/* .derivedColumn */ .g1)(one, null, rows)),
                ...shifted.map((one) => (0,_design_js__WEBPACK_IMPORTED_MODULE_3__/* .derivedColumn */ .g1)(one, one, rows)),
                ...pairs.map(([a, b]) => (0,_design_js__WEBPACK_IMPORTED_MODULE_3__/* .derivedColumn */ .g1)(shifted[a], shifted[b], rows)),
            ],
            made: [
                ...numbers.map(({ name }, j) => ({ name: `${name}\u00b2`, of: [j] })),
                ...pairs.map(([a, b]) => ({ name: `${numbers[a].name} \u00d7 ${numbers[b].name}`, of: [a, b] })),
            ],
        };
    });
    const { intercept, coefficients, standardErrors, notes } = (0,_linear_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .linearFit */ .D)(ready, table, target);
    return {
        model: {
            version: 1,
            kind: "quadratic",
            target,
            features: ready.encodings,
            interactions,
            intercept,
            coefficients,
        },
        notes,
        standardErrors,
    };
}
function pairsOf(width, interactions) {
    if (!interactions)
        return [];
    return Array.from({ length: width }, (_, a) => Array.from({ length: width - a - 1 }, (__, k) => [a, a + k + 1])).flat();
}
/** How many coefficients a model with these features has. */
function quadraticWidth({ features, interactions }) {
    const numbers = features.filter(({ type }) => type === "number").length;
    const levels = features.reduce((sum, one) => sum + (one.type === "number" ? 0 : one.levels.length), 0);
    return levels + 2 * numbers + pairsOf(numbers, interactions).length;
}
function predictQuadratic(model, table, rows) {
    const { features, unseen, imputed } = (0,_bound_features_js__WEBPACK_IMPORTED_MODULE_2__/* .bindFeatures */ .d)(model.features, table, rows);
    const values = new Float64Array(rows.length).fill(model.intercept);
    const distances = [];
    let next = 0;
    for (const [i, feature] of features.entries()) {
        if (feature.type === "number") {
            const own = distancesOf(feature.values, feature.mean, rows);
            addMultiple(values, model.coefficients[next++].value, own);
            distances.push(own);
            continue;
        }
        const encoding = model.features[i];
        const width = encoding.type === "category" ? encoding.levels.length : 0;
        const effects = Float64Array.of(0, ...model.coefficients.slice(next, (next += width)).map(({ value }) => value));
        for (let row = 0; row < rows.length; row++)
            values[row] += effects[feature.levelOf[feature.codes[rows[row]] + 1]];
    }
    for (const own of distances)
        addMultiple(values, model.coefficients[next++].value, own, own);
    for (const [a, b] of pairsOf(distances.length, model.interactions))
        addMultiple(values, model.coefficients[next++].value, distances[a], distances[b]);
    return { values, unseen, imputed };
}
function distancesOf(values, mean, rows) {
    const distances = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
        const value = values[rows[i]];
        distances[i] = Number.isNaN(value) ? 0 : value - mean;
    }
    return distances;
}
/** 0 times an infinite value would be NaN. */
function addMultiple(to, coefficient, one, times) {
    if (coefficient === 0)
        return;
    if (times === undefined)
        for (let i = 0; i < to.length; i++)
            to[i] += coefficient * one[i];
    else
        for (let i = 0; i < to.length; i++)
            to[i] += coefficient * (one[i] * times[i]);
}


/***/ }),

/***/ 83736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ targetValues)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
// The column that a model learns to predict.


/** @throws {UserError} fault "data" when the target is absent or text */
function targetValues(table, target) {
    const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnNamed */ .c1)(table, target);
    if (column.type === "number")
        return column.values;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `the target \`${target}\` is text; a regression needs numbers`,
        where: { file: table.origin.files.join(", "), line: 1 },
        hint: "Correct the values, or name another target.",
    });
}


/***/ }),

/***/ 42656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ solveUpper),
/* harmony export */   Qp: () => (/* binding */ independentColumns),
/* harmony export */   Uc: () => (/* binding */ inverseRows),
/* harmony export */   XB: () => (/* binding */ solveTransposed),
/* harmony export */   ly: () => (/* binding */ absorbBlock),
/* harmony export */   rI: () => (/* binding */ conditionOf)
/* harmony export */ });
// The triangular factor R of a tall matrix by Householder reflections, its rows given block by block.
/**
 * Folds a block of rows into the factor, so that R'R grows by B'B: one step of TSQR over a flat tree (J. Demmel, L. Grigori,
 * M. Hoemmen, J. Langou, "Communication-optimal parallel and sequential QR and LU factorizations", SIAM Journal on
 * Scientific Computing 34 (2012), section 4). Accurate to the condition of the matrix, not to its square.
 *
 * @param triangle R, columns.length squared, row by row; changed in place
 * @param columns the block B, one array a column; overwritten
 */
function absorbBlock(triangle, columns, length) {
    const width = columns.length;
    for (let j = 0; j < width; j++) {
        const v = columns[j];
        let below = 0;
        for (let i = 0; i < length; i++)
            below += v[i] * v[i];
        if (below === 0)
            continue;
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
            for (let i = 0; i < length; i++)
                dotA += v[i] * a[i];
            dotA *= tau;
            triangle[j * width + k] -= dotA * head;
            for (let i = 0; i < length; i++)
                a[i] -= dotA * v[i];
        }
    }
}
/**
 * Takes the columns of R from left to right and leaves out each one that earlier ones already span: what is left of it is no
 * more than `tolerance` of the columns' lengths, times the coefficients with which they make it up. So a column counts as
 * dependent when rounding its inputs could have made the difference, and an ill-conditioned one does not.
 *
 * @param triangle R with Q'y as its last column, width squared, row by row
 * @param lengths Euclidean length of each column as it was read, before anything was taken off it
 */
function independentColumns(triangle, width, lengths, tolerance) {
    const kept = [];
    const dependent = [];
    const factor = [];
    const reflections = [];
    const reflected = (j) => {
        const column = Float64Array.from({ length: width }, (_, i) => triangle[i * width + j]);
        for (const { from, v, tau } of reflections) {
            let dot = 0;
            for (let i = 0; i < v.length; i++)
                dot += v[i] * column[from + i];
            for (let i = 0; i < v.length; i++)
                column[from + i] -= dot * tau * v[i];
        }
        return column;
    };
    for (let j = 0; j < width - 1; j++) {
        const column = reflected(j);
        const rank = kept.length;
        let squares = 0;
        for (let i = rank; i < width; i++)
            squares += column[i] * column[i];
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
function solveUpper(factor, b) {
    const x = b.slice(0, factor.length);
    for (let j = x.length - 1; j >= 0; j--) {
        x[j] /= factor[j][j];
        for (let i = 0; i < j; i++)
            x[i] -= factor[j][i] * x[j];
    }
    return x;
}
/** Solves U' x = b. */
function solveTransposed(factor, b) {
    const x = b.slice(0, factor.length);
    for (let j = 0; j < x.length; j++) {
        for (let i = 0; i < j; i++)
            x[j] -= factor[j][i] * x[i];
        x[j] /= factor[j][j];
    }
    return x;
}
/** Rows of U^-1, each from its diagonal on. */
function inverseRows(factor) {
    const width = factor.length;
    const rows = factor.map((_, i) => new Float64Array(width - i));
    for (let j = 0; j < width; j++) {
        const unit = new Float64Array(j + 1);
        unit[j] = 1;
        const column = solveUpper(factor.slice(0, j + 1), unit);
        for (let i = 0; i <= j; i++)
            rows[i][j - i] = column[i];
    }
    return rows;
}
/** Condition of U with its columns scaled to length 1, in the Frobenius norm: |U| |U^-1|. */
function conditionOf(factor) {
    const lengths = factor.map((column) => Math.sqrt(column.reduce((sum, value) => sum + value * value, 0)));
    let squares = 0;
    for (let j = 0; j < factor.length; j++) {
        const unit = new Float64Array(j + 1);
        unit[j] = 1;
        const inverse = solveUpper(factor.slice(0, j + 1), unit);
        for (let i = 0; i <= j; i++)
            squares += (inverse[i] * lengths[i]) ** 2;
    }
    return Math.sqrt(squares * factor.length);
}


/***/ }),

/***/ 53898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
// Builds a value when it is first asked for: a schema takes milliseconds to build, and most runs need few of them.
function once(build) {
    let built = null;
    return () => {
        built ??= { value: build() };
        return built.value;
    };
}


/***/ }),

/***/ 56467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _z: () => (/* binding */ embargoInWords),
/* harmony export */   jn: () => (/* binding */ timeCutOf),
/* harmony export */   nv: () => (/* binding */ cutInWords)
/* harmony export */ });
/* harmony import */ var _dataset_times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67814);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92288);
// Where time divides the rows: what comes from the cut on is held out, what comes shortly before it may belong to neither part.


/**
 * The cut that holds out the last `fraction` of the rows, rounded, and at least one. Rows of the same time stay together: the
 * whole of the first held-out time is held out, unless nothing were left to train on.
 *
 * An embargo of rows reaches back from the cut over that many rows, and over all of the same time as the last of them; one
 * of time over all that are at most so much earlier than the cut.
 *
 * @param rows the rows that count, at least one
 * @returns null when all rows have the same time, or the embargo would leave nothing to train on
 */
function timeCutOf({ kind, values }, rows, { fraction, embargo }) {
    const sorted = Float64Array.from(rows, (row) => values[row]).toSorted();
    const first = sorted.length - Math.max(1, Math.round(fraction * sorted.length));
    const holdoutFrom = sorted[first] > sorted[0] ? sorted[first] : sorted.find((time) => time > sorted[0]);
    if (holdoutFrom === undefined)
        return null;
    const trainBefore = startOf(embargo, sorted, holdoutFrom);
    return trainBefore > sorted[0] ? { kind, holdoutFrom, trainBefore } : null;
}
function startOf(embargo, sorted, cut) {
    if (embargo.unit === "time")
        return cut - embargo.milliseconds;
    if (embargo.rows === 0)
        return cut;
    const before = sorted.findIndex((time) => time >= cut);
    return sorted[Math.max(0, before - embargo.rows)];
}
/** "7 days", "12 rows"; null: none. */
function embargoInWords(embargo) {
    if (embargo.unit === "rows")
        return embargo.rows === 0 ? null : (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(embargo.rows, "row");
    const units = [
        ["day", 86_400_000],
        ["hour", 3_600_000],
        ["minute", 60_000],
        ["second", 1000],
    ];
    const [noun, size] = units.find(([, milliseconds]) => embargo.milliseconds % milliseconds === 0) ?? units[3];
    return embargo.milliseconds === 0 ? null : (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(embargo.milliseconds / size, noun);
}
/** "from 2026-03-01 on". */
function cutInWords({ kind, holdoutFrom }) {
    return `from ${(0,_dataset_times_js__WEBPACK_IMPORTED_MODULE_0__/* .renderTime */ .s)(kind, holdoutFrom)} on`;
}


/***/ })

};
