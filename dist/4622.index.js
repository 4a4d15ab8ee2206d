export const id = 4622;
export const ids = [4622];
export const modules = {

/***/ 80392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   UI: () => (/* binding */ identitiesOf),
/* harmony export */   kJ: () => (/* binding */ identityWriter)
/* harmony export */ });
/* harmony import */ var _decimal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22667);
/* harmony import */ var _missing_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55373);
/* harmony import */ var _murmur3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49305);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46316);
// The 64-bit identity of a row, from chosen cells' values alone; defined for other languages in docs/split.md.




const missingTag = 0;
const numberTag = 1;
const textTag = 2;
const cellBytes = 9;
/**
 * Identities of all rows, interleaved [high, low]: MurmurHash3_x86_128 of the cells in the order of `columns`, its first
 * two words. A cell counts by its own text, whatever type its column has: one bad cell elsewhere moves no other row.
 */
function identitiesOf(table, columns, options) {
    const write = identityWriter(table, columns, options);
    const identities = new Uint32Array(2 * table.rowCount);
    const digest = new Uint32Array(4);
    for (let row = 0; row < table.rowCount; row++) {
        write(row, digest);
        identities[2 * row] = digest[0];
        identities[2 * row + 1] = digest[1];
    }
    return identities;
}
function identityWriter(table, columns, options) {
    const only = columns.length === 1 ? (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnNamed */ .c1)(table, columns[0]) : null;
    if (only?.type === "number")
        return numberWriter(only.values);
    const writers = columns.map((name) => cellWriter((0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnNamed */ .c1)(table, name), options));
    const bytes = new Uint8Array(cellBytes * columns.length);
    return (row, digest) => {
        let end = 0;
        for (const write of writers)
            end = write(row, bytes, end);
        (0,_murmur3_js__WEBPACK_IMPORTED_MODULE_3__/* .murmur3 */ .K)(bytes, 0, end, 0, digest);
    };
}
/** For one column of numbers, whose nine bytes need not be written down. */
function numberWriter(values) {
    return (row, digest) => {
        if (Number.isNaN(values[row])) {
            (0,_murmur3_js__WEBPACK_IMPORTED_MODULE_3__/* .murmur3OfWords */ .O)(missingTag, 0, 0, 1, 0, digest);
            return;
        }
        // Minus zero plus zero is zero.
        double[0] = values[row] + 0;
        const low = doubleWords[0];
        const high = doubleWords[1];
        (0,_murmur3_js__WEBPACK_IMPORTED_MODULE_3__/* .murmur3OfWords */ .O)(numberTag | (low << 8), (low >>> 24) | (high << 8), high >>> 24, cellBytes, 0, digest);
    };
}
/**
 * 64-bit hashes of the rows' values in some columns, interleaved, to tell within one run whether a row was edited. Cells
 * are the same as in an identity of any decimals, but the mixing is a quicker one of our own: these are never stored.
 */
function contentsOf(table, columns) {
    const contents = new Uint32Array(2 * table.rowCount);
    for (const name of columns) {
        const column = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnNamed */ .c1)(table, name);
        if (column.type === "number") {
            for (let row = 0; row < table.rowCount; row++) {
                double[0] = column.values[row] + 0;
                if (Number.isNaN(double[0]))
                    absorb(contents, row, missingTag, missingTag, missingTag);
                else
                    absorb(contents, row, numberTag, doubleWords[0], doubleWords[1]);
            }
        }
        else {
            const cells = cellsOf(column.dictionary, { exactText: false });
            const words = new DataView(cells.buffer);
            for (let row = 0; row < table.rowCount; row++) {
                const at = cellBytes * column.codes[row];
                if (at < 0 || cells[at] === missingTag)
                    absorb(contents, row, missingTag, missingTag, missingTag);
                else
                    absorb(contents, row, cells[at], words.getInt32(at + 1, true), words.getInt32(at + 5, true));
            }
        }
    }
    return contents;
}
/** Multiplications by odd numbers and shifts lose nothing, so two rows that differ in one cell never meet. */
function absorb(contents, row, tag, low, high) {
    let a = Math.imul(contents[2 * row] ^ low ^ tag, 0x9e3779b1);
    a = Math.imul(a ^ (a >>> 15) ^ high, 0x85ebca77);
    let b = Math.imul(contents[2 * row + 1] ^ high ^ tag, 0xc2b2ae3d);
    b = Math.imul(b ^ (b >>> 13) ^ low, 0x27d4eb2f);
    contents[2 * row] = a ^ (b >>> 16);
    contents[2 * row + 1] = b ^ (a >>> 15);
}
function cellWriter(column, options) {
    if (column.type === "number") {
        const { values } = column;
        return (row, to, at) => writeNumber(values[row], to, at);
    }
    const { codes } = column;
    const cells = cellsOf(column.dictionary, options);
    return (row, to, at) => {
        const from = cellBytes * codes[row];
        if (from < 0 || cells[from] === missingTag) {
            to[at] = missingTag;
            return at + 1;
        }
        for (let i = 0; i < cellBytes; i++)
            to[at + i] = cells[from + i];
        return at + cellBytes;
    };
}
const double = new Float64Array(1);
const doubleBytes = new Uint8Array(double.buffer);
/** Signed, because an integer beyond 31 bits that is handed to a function would be put into an object of its own. */
const doubleWords = new Int32Array(double.buffer);
function writeNumber(value, to, at) {
    if (Number.isNaN(value)) {
        to[at] = missingTag;
        return at + 1;
    }
    to[at] = numberTag;
    // Minus zero plus zero is zero.
    double[0] = value + 0;
    for (let i = 0; i < 8; i++)
        to[at + 1 + i] = doubleBytes[i];
    return at + cellBytes;
}
/** The cell of each text of a dictionary, nine bytes each; of a missing one only the first counts. */
function cellsOf({ bytes, ends }, { exactText }) {
    const cells = new Uint8Array(cellBytes * ends.length);
    const digest = new Uint32Array(4);
    const digestBytes = new Uint8Array(digest.buffer, 0, 8);
    let start = 0;
    for (let code = 0; code < ends.length; code++) {
        const end = ends[code];
        const at = cellBytes * code;
        const value = exactText ? (0,_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalIntegerOf */ .kn)(bytes, start, end) : (0,_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(bytes, start, end);
        if (!Number.isNaN(value))
            writeNumber(value, cells, at);
        // In a column of numbers these texts are missing, so they must be here.
        else if (exactText || !(0,_missing_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b)(_missing_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usualMissingTexts */ .Z, bytes, start, end)) {
            (0,_murmur3_js__WEBPACK_IMPORTED_MODULE_3__/* .murmur3 */ .K)(bytes, start, end, 0, digest);
            cells[at] = textTag;
            cells.set(digestBytes, at + 1);
        }
        start = end;
    }
    return cells;
}


/***/ }),

/***/ 36207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UB: () => (/* binding */ rowsWithMissing),
/* harmony export */   ad: () => (/* binding */ usualFeatures),
/* harmony export */   x9: () => (/* binding */ chooseFeatures)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
/* harmony import */ var _models_encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24425);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92288);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31653);
/* harmony import */ var _training_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43180);
// Which columns a model learns from, and which rows lack one of them.






/** @throws {UserError} when no numeric feature is left, or a declared one has no value at all. */
function chooseFeatures(table, job, model) {
    const notes = [];
    const reserved = new Set([job.target, ...job.key, ...(0,_training_job_js__WEBPACK_IMPORTED_MODULE_4__/* .splitColumns */ .u)(job)]);
    const candidates = model.features ?? table.columns.map((column) => column.name).filter((name) => !reserved.has(name));
    const features = candidates.filter((name) => {
        const why = reasonToLeaveOut(table, name);
        if (why === null)
            return true;
        if (model.features !== null && why.empty) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
                message: `the feature \`${name}\` ${why.message}`,
                where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table.origin, 0),
                hint: "Take it out of data.features, or fill the column.",
            });
        }
        if (model.features !== null)
            return true; // the model says what it thinks of a declared identifier
        notes.push(`\`${name}\` is no feature here: it ${why.message}.`);
        return false;
    });
    for (const name of features) {
        const { strays } = (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columnFactsOf */ .PY)(table, name, []);
        if (strays !== null) {
            notes.push(`\`${name}\` is read as categories because ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(strays.rows)} of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(table.rowCount, "value")} are not numbers; the first is in ${strays.first.file}:${strays.first.line}.`);
        }
    }
    if (model.spec.kind !== "mean" && !features.some((name) => (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, name)?.type === "number")) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
            message: "no feature is numeric",
            where: { file: table.origin.files[0] ?? "", line: 1 },
            hint: "Add a numeric column or list the columns to learn from in data.features. Numbers are written with a decimal point, without thousands separators.",
        });
    }
    return { features, notes };
}
/** The columns that a model learns from where the config names none. */
function usualFeatures(table, reserved) {
    const names = table.columns.map(({ name }) => name).filter((name) => !reserved.includes(name));
    return names.filter((name) => reasonToLeaveOut(table, name) === null);
}
function reasonToLeaveOut(table, name) {
    const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, name);
    if (column === undefined)
        return null;
    if (column.type === "number") {
        return column.values.every((value) => Number.isNaN(value))
            ? { message: "has no value in any row", empty: true }
            : null;
    }
    const levels = column.dictionary.ends.length;
    if (!(0,_models_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeIdentifier */ .zE)(levels, table.rowCount))
        return null;
    const { strays } = (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columnFactsOf */ .PY)(table, name, []);
    const because = strays === null
        ? ""
        : ` (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(strays.rows, "value")} are not numbers; the first is in ${strays.first.file}:${strays.first.line})`;
    return {
        message: `has ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(levels)} different texts in ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(table.rowCount, "row")}, which looks like an identifier and not a category${because}`,
        empty: false,
    };
}
/** 1 for each row that lacks a feature. @throws {UserError} for the first such row when the policy is "error". */
function rowsWithMissing(table, features, policy) {
    const mask = new Uint8Array(table.rowCount);
    for (const name of features) {
        const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, name);
        if (column === undefined)
            continue;
        for (let row = 0; row < table.rowCount; row++) {
            const missing = column.type === "number" ? Number.isNaN(column.values[row]) : column.codes[row] < 0;
            if (!missing)
                continue;
            if (policy === "error") {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
                    message: `the feature \`${name}\` has no value`,
                    where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table.origin, row),
                    hint: "Fill the cell, or set data.missing-values to impute or exclude.",
                });
            }
            mask[row] = 1;
        }
    }
    return mask;
}


/***/ }),

/***/ 20881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutAtQuantiles)
/* harmony export */ });
// Where the values of a number column are cut into slices: at its quantiles, at given places, or value by value.
/** More train rows than this are sampled for the quantiles: sorting a million takes longer than reading them. */
const MOST_SORTED = 65_536;
/** An edge may stand this far from its quantile, as a share of the rows, when that makes it a rounder number. */
const SLACK = 0.02;
/** The fractional part of the golden ratio: its multiples fall evenly between 0 and 1, and follow no period of the data. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/**
 * The cut of a number column by the values in some of its rows.
 *
 * Edges are rounded as far as two rows in a hundred allow, so that names read well and stay when rows are added.
 * @param most more rows than this are sampled
 * @returns null where no row has a finite value, or all have the same
 * @example cutAtQuantiles(Float64Array.of(0, 1, 0, 1), rows, 4) // { kind: "values", values: [0, 1] }
 */
function cutAtQuantiles(values, rows, bins, most = MOST_SORTED) {
    const sorted = sortedSample(values, rows, most);
    const few = distinctUpTo(sorted, bins);
    if (few !== null)
        return few.length < 2 ? null : { kind: "values", values: few };
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))];
    const edges = Array.from({ length: bins - 1 }, (_, index) => {
        const share = (index + 1) / bins;
        return roundest(at(share - SLACK), at(share), at(share + SLACK));
    });
    const distinct = [...new Set(edges)].filter((edge) => edge > sorted[0]);
    return distinct.length === 0 ? null : { kind: "edges", edges: distinct };
}
/** The number with the fewest digits from `low` to `high`, by rounding `wanted`. */
function roundest(low, wanted, high) {
    for (let digits = 1; digits <= 17; digits++) {
        const rounded = Number(wanted.toPrecision(digits));
        if (rounded >= low && rounded <= high)
            return rounded;
    }
    return wanted;
}
function sortedSample(values, rows, most) {
    const size = Math.min(rows.length, most);
    const taken = new Float64Array(size);
    let count = 0;
    for (let i = 0; i < size; i++) {
        const at = size === rows.length ? i : Math.floor(((i * GOLDEN) % 1) * rows.length);
        const value = values[rows[at]];
        if (Number.isFinite(value))
            taken[count++] = value === 0 ? 0 : value; // -0 and 0 are one value
    }
    return taken.subarray(0, count).toSorted();
}
/** The distinct values when there are no more than `most`, else null. */
function distinctUpTo(sorted, most) {
    const found = [];
    for (let i = 0; i < sorted.length; i++) {
        if (i > 0 && sorted[i] === sorted[i - 1])
            continue;
        if (found.length === most)
            return null;
        found.push(sorted[i]);
    }
    return found;
}


/***/ }),

/***/ 48013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ predictLinear),
/* harmony export */   w: () => (/* binding */ trainLinear)
/* harmony export */ });
/* harmony import */ var _bound_features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15636);
/* harmony import */ var _linear_design_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44028);
/* harmony import */ var _linear_fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9323);
// The linear model: ordinary least squares on all features, and how it predicts.



/** Pairs of 0/1 columns are counted in a dense matrix: 72 MB at this size, and some seconds to factor. */
const MOST_COLUMNS = 3000;
/**
 * Least squares with an intercept on all features, weighted where the rows have weights.
 *
 * @throws {UserError} fault "data" when a feature cannot be used
 */
function trainLinear(data) {
    const { table, target } = data;
    const ready = (0,_linear_design_js__WEBPACK_IMPORTED_MODULE_1__/* .linearDesign */ .sW)(data, MOST_COLUMNS);
    const { intercept, coefficients, standardErrors, notes } = (0,_linear_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .linearFit */ .D)(ready, table, target);
    return {
        model: { version: 1, kind: "linear", target, features: ready.encodings, intercept, coefficients },
        notes,
        standardErrors,
    };
}
/** Intercept plus coefficient times value, feature after feature in the model's order. */
function predictLinear(model, table, rows) {
    const { features, unseen, imputed } = (0,_bound_features_js__WEBPACK_IMPORTED_MODULE_0__/* .bindFeatures */ .d)(model.features, table, rows);
    const values = new Float64Array(rows.length).fill(model.intercept);
    let next = 0;
    for (const [i, feature] of features.entries()) {
        const encoding = model.features[i];
        const width = encoding.type === "number" ? 1 : encoding.levels.length;
        const coefficients = model.coefficients.slice(next, (next += width)).map(({ value }) => value);
        addFeature(values, feature, coefficients, rows);
    }
    return { values, unseen, imputed };
}
function addFeature(to, feature, coefficients, rows) {
    if (feature.type === "number") {
        const { values, mean } = feature;
        const coefficient = coefficients[0];
        // 0 times an infinite value would be NaN.
        if (coefficient === 0)
            return;
        for (let i = 0; i < rows.length; i++) {
            const value = values[rows[i]];
            to[i] += coefficient * (Number.isNaN(value) ? mean : value);
        }
    }
    else {
        const { codes, levelOf } = feature;
        const effects = Float64Array.of(0, ...coefficients);
        for (let i = 0; i < rows.length; i++)
            to[i] += effects[levelOf[codes[rows[i]] + 1]];
    }
}


/***/ }),

/***/ 22212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ trainLogTarget),
/* harmony export */   b: () => (/* binding */ predictLogTarget)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92288);
/* harmony import */ var _stats_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45766);
/* harmony import */ var _column_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82767);
/* harmony import */ var _target_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83736);
// A model of the target's logarithm: for positive targets whose errors grow with their size.






/**
 * Fits the logarithm of the target. exp of a mean logarithm is below the mean, so predictions are multiplied by the mean of
 * exp(residual) over the train rows, weighted as they are: the smearing estimate (N. Duan, JASA 78 (1983), p. 605).
 *
 * @throws {UserError} fault "data" naming the first train row whose target has no logarithm
 */
function trainLogTarget(train, predict, data) {
    const { table, rows, target, weights = null } = data;
    const actual = (0,_target_values_js__WEBPACK_IMPORTED_MODULE_2__/* .targetValues */ .E)(table, target);
    requirePositive(actual, data);
    const logarithms = actual.map(Math.log);
    const columns = table.columns.map((column) => column.name === target ? { type: "number", name: target, values: logarithms } : column);
    const transformed = { ...table, columns };
    const { model, notes, standardErrors } = train({ ...data, table: transformed });
    const predicted = predict(model, transformed, rows).values;
    const factors = predicted.map((value, i) => Math.exp(logarithms[rows[i]] - value));
    const smearing = weights === null ? (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i)(factors) : (0,_column_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .weightedMeanAt */ .Ah)(factors, (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .everyRow */ .UJ)(rows.length), takeAt(weights, rows));
    if (!(smearing > 0 && smearing < Number.POSITIVE_INFINITY)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
            message: `the fit to the logarithm of \`${target}\` is so far off that it cannot be turned back`,
            where: { file: table.origin.files.join(", "), line: 1 },
            hint: "Take model.transform out, or choose another model.",
        });
    }
    return {
        model: { version: 1, kind: "log", target, smearing, model },
        notes: [
            ...notes,
            `The model is fitted to the logarithm of \`${target}\`. Its predictions are turned back and multiplied by ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .decimal */ ._)(smearing)}, the mean of exp(residual), so that they are right on average.`,
        ],
        standardErrors,
    };
}
function takeAt(weights, rows) {
    const taken = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        taken[i] = weights[rows[i]];
    return taken;
}
function requirePositive(actual, { table, rows, target }) {
    const wrong = rows.filter((row) => !(actual[row] > 0));
    if (wrong.length === 0)
        return;
    const more = wrong.length === 1 ? "" : `, as in ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(wrong.length - 1, "other train row")}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `the target \`${target}\` is ${actual[wrong[0]]}${more}; model.transform: log takes logarithms, which only positive numbers have`,
        where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table.origin, wrong[0]),
        hint: "Correct the value, or take model.transform out.",
    });
}
function predictLogTarget(model, predict, table, rows) {
    const { values, unseen, imputed } = predict(model.model, table, rows);
    return { values: values.map((value) => model.smearing * Math.exp(value)), unseen, imputed };
}


/***/ }),

/***/ 66669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ predictMean),
/* harmony export */   o: () => (/* binding */ trainMean)
/* harmony export */ });
/* harmony import */ var _column_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82767);
/* harmony import */ var _target_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83736);
// The mean of the train rows' target for every row: what any other model has to beat.


/** The mean predictor. */
function trainMean({ table, rows, target, weights = null }) {
    return {
        model: { version: 1, kind: "mean", target, mean: (0,_column_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .weightedMeanAt */ .Ah)((0,_target_values_js__WEBPACK_IMPORTED_MODULE_0__/* .targetValues */ .E)(table, target), rows, weights) + 0 },
        notes: [],
        standardErrors: null,
    };
}
function predictMean(model, rows) {
    return { values: new Float64Array(rows.length).fill(model.mean), unseen: [], imputed: [] };
}


/***/ }),

/***/ 67797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ predictorOf),
/* harmony export */   O: () => (/* binding */ predictorFor)
/* harmony export */ });
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46316);
/* harmony import */ var _linear_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48013);
/* harmony import */ var _log_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22212);
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66669);
/* harmony import */ var _quadratic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73060);
// Which code predicts with which model.





/** The predictor of a trained model, fresh or read back from its JSON. */
async function predictorOf(model) {
    const fitted = model.kind === "log" ? model.model : model;
    const predictFitted = await predictorFor(fitted.kind);
    const predict = (table, rows) => model.kind === "log" ? (0,_log_target_js__WEBPACK_IMPORTED_MODULE_2__/* .predictLogTarget */ .b)(model, predictFitted, table, rows) : predictFitted(model, table, rows);
    return {
        features: featuresOf(fitted),
        predict: (table, rows = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .everyRow */ .UJ)(table.rowCount)) => predict(table, rows),
    };
}
function featuresOf(model) {
    if ("features" in model)
        return model.features.map(({ name }) => name);
    return model.kind === "mean" ? [] : [model.feature.name];
}
/** Predicts with models of this kind. */
async function predictorFor(kind) {
    const isCurve = kind !== "linear" && kind !== "ridge" && kind !== "quadratic" && kind !== "mean";
    // ml-regression takes 20 ms to load; most runs do without it.
    const curves = isCurve ? await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(3076), __webpack_require__.e(877), __webpack_require__.e(3180)]).then(__webpack_require__.bind(__webpack_require__, 73180)) : null;
    return (model, table, rows) => {
        switch (model.kind) {
            case "linear":
            case "ridge":
                return (0,_linear_js__WEBPACK_IMPORTED_MODULE_1__/* .predictLinear */ .P)(model, table, rows);
            case "quadratic":
                return (0,_quadratic_js__WEBPACK_IMPORTED_MODULE_4__.predictQuadratic)(model, table, rows);
            case "mean":
                return (0,_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .predictMean */ .Z)(model, rows);
            default:
                if (curves === null)
                    throw new Error(`no predictor of ${model.kind} is loaded`);
                return curves.predictCurve(model, table, rows);
        }
    };
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oL: () => (/* binding */ renderPlace),
/* harmony export */   wZ: () => (/* binding */ inShort),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
// What went wrong outside our own code: what it is, where, and what to do next.
/** An error that is not a bug: it is printed without a stack. */
class UserError extends Error {
    fault;
    problems;
    constructor(fault, problems, options) {
        const [first, ...others] = "message" in problems ? [problems] : problems;
        if (first === undefined)
            throw new Error("a UserError needs at least one problem");
        super([first, ...others].map(renderProblem).join("\n"), options);
        this.name = "UserError";
        this.fault = fault;
        this.problems = [first, ...others];
    }
}
/** `file:line:column`, as editors and terminals make clickable. */
function renderPlace(place) {
    return [place.file, place.line, place.column].filter((part) => part !== undefined).join(":");
}
/** The first problem in one line, for a sentence: place and message without the hint. */
function inShort({ problems: [{ where, message }] }) {
    return where === undefined ? message : `${renderPlace(where)}: ${message}`;
}
function renderProblem(problem) {
    const place = problem.where === undefined ? "" : `${renderPlace(problem.where)}: `;
    const hint = problem.hint === undefined ? "" : `\n  ${problem.hint}`;
    return `${place}${problem.message}${hint}`;
}


/***/ }),

/***/ 68799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   thread: () => (/* binding */ thread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _adapters_threads_compute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8148);
/* harmony import */ var _adapters_threads_parquet_decoder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80743);
/* harmony import */ var _open_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55962);
// The second thread's door: measures one side of a comparison and answers, or decodes Parquet within bounds.




function thread(entry) {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    if (port === null)
        throw new Error("not in a thread");
    if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData === _adapters_threads_parquet_decoder_js__WEBPACK_IMPORTED_MODULE_2__/* .parquetTask */ .O) {
        void Promise.all(/* import() */[__webpack_require__.e(783), __webpack_require__.e(15)]).then(__webpack_require__.bind(__webpack_require__, 40015)).then(({ serveParquet }) => serveParquet(port));
        return;
    }
    const checkout = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const open = (0,_open_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .byteOpener */ .S)(checkout);
    const decode = (0,_adapters_threads_parquet_decoder_js__WEBPACK_IMPORTED_MODULE_2__/* .createParquetDecoder */ .$)(entry);
    port.once("message", (task) => {
        void (0,_adapters_threads_compute_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .u)(task, open, decode).then(([answer, buffers]) => port.postMessage(answer, buffers));
    });
}


/***/ })

};
