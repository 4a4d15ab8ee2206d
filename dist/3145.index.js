export const id = 3145;
export const ids = [3145];
export const modules = {

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

/***/ 45766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20794);
// The arithmetic mean, whose last digit does not depend on the order of the numbers.

/**
 * Arithmetic mean, summed in twice the working precision (`exact-sum.ts`).
 *
 * @returns NaN for no values or when one is NaN
 * @example mean(Float64Array.of(1, 2, 6)) // 3
 */
function mean(values) {
    const sum = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .emptySum */ .ZO)();
    (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .addAll */ .RZ)(sum, values);
    return values.length === 0 ? Number.NaN : (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .quotientOf */ .RS)(sum, values.length);
}


/***/ }),

/***/ 26165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ medianParts),
/* harmony export */   u: () => (/* binding */ medianOf)
/* harmony export */ });
// The median, and how much each number pulls at it.
/** Half width, in standard errors of a proportion, of the stretch of quantiles that the density at the median is read from. */
const STRETCH = 2;
/**
 * Median of the numbers; the mean of the middle two for an even count.
 *
 * @returns NaN for no numbers
 * @example medianOf(Float64Array.of(5, 1, 3)) // 3
 */
function medianOf(values) {
    const sorted = values.toSorted();
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
/**
 * Each number's part in the median to first order: m + influence, with influence (1/2 - [x \u2264 m]) / f(m) and f the density
 * at the median m. The mean of the parts is m.
 *
 * F. R. Hampel, "The influence curve and its role in robust estimation", Journal of the American Statistical Association 69
 * (1974), p. 383-393. 1/f is read from the quantiles two standard errors of a proportion on either side of the median, as
 * the interval of R. S. Woodruff, "Confidence intervals for medians and other position measures", Journal of the American
 * Statistical Association 47 (1952), p. 635-646, implies: a stretch that shrinks with \u221an, and that needs no bandwidth.
 *
 * Numbers that tie are spread over their cell, as for the median of grouped data (`groupedQuantile`): the median of rounded
 * numbers moves in steps, and a step is no evidence. (Without it a simulation with errors rounded to a tenth called equal
 * models different 10 times in 100; `bench/metrics-check.ts`.)
 *
 * @example medianParts(Float64Array.of(1, 2, 3, 4)) // [1, 1, 4, 4]
 */
function medianParts(values) {
    const sorted = values.toSorted();
    const n = sorted.length;
    const half = Math.min(0.5, STRETCH / (2 * Math.sqrt(n)));
    const { value: median, cell, position } = groupedQuantile(sorted, 0.5);
    const slope = (groupedQuantile(sorted, 0.5 + half).value - groupedQuantile(sorted, 0.5 - half).value) / (2 * half);
    const pull = (value) => (value < cell ? -0.5 : value > cell ? 0.5 : 0.5 - position);
    return values.map((value) => median + pull(value) * slope);
}
/**
 * Quantile of grouped data: each distinct number owns the cell up to half way to its neighbours, and all its copies are
 * spread evenly over that cell. For numbers that do not tie it lies between the same two as the usual ones.
 *
 * As Python's `statistics.median_grouped`, with the width of each cell taken from the data.
 *
 * @param sorted rising, at least one
 * @param share from 0 to 1
 * @example groupedQuantile(Float64Array.of(1, 2, 2, 3), 0.5).value // 2
 */
function groupedQuantile(sorted, share) {
    const n = sorted.length;
    const place = share * n;
    const cell = sorted[Math.min(n - 1, Math.floor(place))];
    const from = firstNotBelow(sorted, cell);
    const to = firstAbove(sorted, cell);
    const low = from === 0 ? cell : (sorted[from - 1] + cell) / 2;
    const high = to === n ? cell : (cell + sorted[to]) / 2;
    const position = (place - from) / (to - from);
    return { value: low + position * (high - low), cell, position };
}
function firstNotBelow(sorted, value) {
    return partitionPoint(sorted, (other) => other < value);
}
function firstAbove(sorted, value) {
    return partitionPoint(sorted, (other) => other <= value);
}
/** How many of the first numbers hold the test, which none of the others does. */
function partitionPoint(sorted, holds) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (holds(sorted[middle]))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 41697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ timeBlocks),
/* harmony export */   p: () => (/* binding */ TIME_BLOCKS)
/* harmony export */ });
// Contiguous blocks of time: the units of a comparison whose rows follow each other in time.
/**
 * How many: with 20 block totals and t on 19 degrees of freedom, a two-sided test at 5 % errs in 5 to 6 % of cases for an
 * autocorrelation of .3 to .6 and a few hundred rows, where independent rows would err in 15 to 33 % (simulated:
 * tests/core/verdict/dependence.test.ts).
 */
const TIME_BLOCKS = 20;
/**
 * Divides rows into contiguous blocks of about equal size, the batch means of simulation studies (A. M. Law,
 * W. D. Kelton, Simulation Modeling and Analysis, 3rd ed. 2000, section 9.5.3). Rows of the same time share a block, so the
 * blocks do not depend on the order of the rows; where few times have many rows each, there are fewer blocks.
 *
 * @param times per row, finite
 * @example timeBlocks(Float64Array.of(3, 1, 2, 1), 2).unit // [1, 0, 1, 0]
 */
function timeBlocks(times, blocks) {
    const sorted = times.toSorted();
    const starts = [];
    let current = -1;
    for (let rank = 0; rank < sorted.length; rank++) {
        if (rank > 0 && sorted[rank] === sorted[rank - 1])
            continue;
        const block = Math.floor((blocks * rank) / sorted.length);
        if (block === current)
            continue;
        current = block;
        starts.push(sorted[rank]);
    }
    const unit = new Uint32Array(times.length);
    for (let row = 0; row < times.length; row++)
        unit[row] = lastAtMost(starts, times[row]);
    return { unit, unitCount: starts.length };
}
/** Index of the last of the rising starts that is not after the time. */
function lastAtMost(starts, time) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if (starts[middle] <= time)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
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
    return [plain(place.file).replace(/[\n\t]/g, "\u{FFFD}"), place.line, place.column]
        .filter((part) => part !== undefined)
        .join(":");
}
/** The first problem in one line, for a sentence: place and message without the hint. */
function inShort({ problems: [{ where, message }] }) {
    return where === undefined ? message : `${renderPlace(where)}: ${message}`;
}
function renderProblem(problem) {
    const place = problem.where === undefined ? "" : `${renderPlace(problem.where)}: `;
    const hint = problem.hint === undefined ? "" : `\n  ${plain(problem.hint)}`;
    return `${place}${plain(problem.message)}${hint}`;
}
/** A terminal would obey control characters in a file's name or a cell, and show other text where text is turned around. */
function plain(text) {
    return text.replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, "\u{FFFD}");
}


/***/ }),

/***/ 39473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  thread: () => (/* binding */ thread)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/adapters/threads/parquet-decoder.js
var parquet_decoder = __webpack_require__(80743);
// EXTERNAL MODULE: ./lib/adapters/threads/answer.js
var answer = __webpack_require__(95466);
// EXTERNAL MODULE: ./lib/adapters/threads/tasks.js + 40 modules
var tasks = __webpack_require__(91730);
;// CONCATENATED MODULE: ./lib/adapters/threads/serve.js
// The second thread's own side: does one task after the other, and is told meanwhile what the first has read.


function serve(port, open, decode) {
    let tell = null;
    port.on("message", (message) => {
        if (message.kind === "told")
            return tell?.(message.reading);
        const reading = new Promise((resolve) => {
            tell = resolve;
        });
        const beside = message.kind === "review" ? null : { files: message.beside, reading };
        void (0,answer/* answerTo */.o)(() => (0,tasks/* perform */.y9)(message, { open, decode, shared: true, beside })).then((answer) => give(port, answer));
    });
}
function give(port, answer) {
    if (answer.kind !== "value")
        return port.postMessage(answer);
    const { result, transfer } = answer.value;
    port.postMessage({ kind: "value", value: result }, transfer);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/adapters/zlib/page-inflaters.js
// Unpacks Parquet's pages natively: faster than in JavaScript, checksums verified, and never beyond the size that was said.

const nativeInflaters = {
    GZIP: (bytes, most) => within(most, () => external_node_zlib_.gunzipSync(bytes, { maxOutputLength: most })),
    BROTLI: (bytes, most) => within(most, () => external_node_zlib_.brotliDecompressSync(bytes, { maxOutputLength: most })),
    // Node has it since 22.15.
    ...(typeof external_node_zlib_.zstdDecompressSync === "function" && {
        ZSTD: (bytes, most) => within(most, () => external_node_zlib_.zstdDecompressSync(bytes, { maxOutputLength: most })),
    }),
};
function within(most, inflate) {
    try {
        return inflate();
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw new Error(`a page unpacks to more than its ${most} bytes`, { cause });
        throw cause;
    }
}

// EXTERNAL MODULE: ./lib/open-bytes.js + 1 modules
var open_bytes = __webpack_require__(55962);
;// CONCATENATED MODULE: ./lib/thread.js
// The second thread's door: does one task after the other and answers, or decodes Parquet within bounds.





function thread(entry) {
    const port = external_node_worker_threads_.parentPort;
    if (port === null)
        throw new Error("not in a thread");
    if (external_node_worker_threads_.workerData === parquet_decoder/* parquetTask */.O) {
        void Promise.all(/* import() */[__webpack_require__.e(9460), __webpack_require__.e(15)]).then(__webpack_require__.bind(__webpack_require__, 40015)).then(({ serveParquet }) => serveParquet(port, nativeInflaters));
        return;
    }
    const checkout = external_node_worker_threads_.workerData;
    serve(port, (0,open_bytes/* byteOpener */.S)(checkout), (0,parquet_decoder/* createParquetDecoder */.$)(entry));
}


/***/ })

};
