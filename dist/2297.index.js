export const id = 2297;
export const ids = [2297];
export const modules = {

/***/ 99324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U5: () => (/* binding */ parseReplies),
/* harmony export */   c7: () => (/* binding */ questionKey),
/* harmony export */   f: () => (/* binding */ renderReplies)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12311);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53898);
// The replies that were paid for, as stored with a baseline: the same question is never asked twice.




/** What a question is recognised by: 64 hex digits over everything that decides its reply. */
function questionKey(prompt, { model, temperature, seed, maxTokens }) {
    const asked = JSON.stringify([model, temperature, seed, maxTokens, prompt]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(asked, "utf8").digest("hex");
}
/** One line of JSON per question, sorted; `parseReplies` reads it back. */
function renderReplies(replies) {
    return [...replies]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, { text, inputTokens, outputTokens }]) => `${JSON.stringify({ key, text, inputTokens, outputTokens })}\n`)
        .join("");
}
/** @throws {UserError} fault "data", naming the line that is no stored reply. */
function parseReplies(content, where) {
    const replies = new Map();
    for (const [index, line] of content.split("\n").entries()) {
        if (line === "")
            continue;
        const reply = replyOf(line);
        if (reply === null) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("data", {
                message: "this line is no stored reply",
                where: { file: where, line: index + 1 },
                hint: "Let the run on the base branch store a new baseline.",
            });
        }
        replies.set(reply.key, { text: reply.text, inputTokens: reply.inputTokens, outputTokens: reply.outputTokens });
    }
    return replies;
}
function replyOf(line) {
    try {
        return storedReply().safeParse(JSON.parse(line)).data ?? null;
    }
    catch {
        return null;
    }
}
const storedReply = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => {
    const tokens = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative();
    const key = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ key, text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), inputTokens: tokens, outputTokens: tokens });
});


/***/ }),

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

/***/ 11329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ HISTORY_LIMIT),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   fB: () => (/* binding */ USES_LIMIT),
/* harmony export */   sF: () => (/* binding */ renderRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53898);
// The record: a baseline as stored, with everything needed to decide whether it may be used again.



const RECORD_SCHEMA_VERSION = 2;
/** Earlier baselines that a record carries along: enough for a trend, small enough to stay a few kilobytes. */
const HISTORY_LIMIT = 50;
/** Models in the ledger of a holdout by name; older ones are only counted. */
const USES_LIMIT = 1000;
const recordSchema = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => {
    const fingerprint = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
    const commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
    const columns = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).readonly();
    const identity = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["key", "group", "content"]), columns });
    const rowCount = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(RECORD_SCHEMA_VERSION),
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        /** Full commit id that the model was trained on. */
        commit,
        /** Who wrote it; null outside GitHub. */
        origin: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ repositoryId: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), runId: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), runAttempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive() })
            .readonly()
            .nullable(),
        fingerprints: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ data: fingerprint, config: fingerprint, code: fingerprint }).readonly(),
        /** As in `SplitOptions`. */
        split: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("strategy", [
            zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ strategy: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("hash"), fraction: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).lt(1), salt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), identity }),
            zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
                strategy: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("column"),
                column: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
                values: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).readonly(),
                identity: identity.nullable(),
            }),
            zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
                strategy: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("time"),
                column: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
                cut: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["dates", "numbers"]), holdoutFrom: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), trainBefore: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })
                    .readonly(),
                identity: identity.nullable(),
            }),
            zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
                strategy: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("file"),
                files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).readonly(),
                identity: identity.nullable(),
            }),
        ]),
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ train: rowCount, holdout: rowCount, excluded: rowCount }).readonly(),
        /** Two records with the same value held out the same rows. */
        holdoutFingerprint: fingerprint,
        metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()).readonly(),
        /** sha256 of the stored model file's bytes; of the predictions', where there is no model file. */
        modelFingerprint: fingerprint,
        /** Primary metric of earlier baselines, oldest first, without this one. */
        history: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ sha: commit, value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).readonly())
            .max(HISTORY_LIMIT)
            .readonly(),
        /** The models that this holdout has judged, with this one; see `ledger.ts`. */
        ledger: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            /** Of the rule that divides the rows, the target and the metric. */
            epoch: fingerprint,
            /** Oldest first: the beginning of each model's sha256, and the latest time in its holdout where time cuts. */
            uses: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/), until: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable() }).readonly())
                .max(USES_LIMIT)
                .readonly(),
            /** Models before those. */
            earlier: rowCount,
        })
            .readonly(),
        /** Version of Metricgate that wrote it. */
        version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    });
});
/** @throws {UserError} fault "data" when the value is no record of this schema. */
function parseRecord(value, where) {
    const parsed = recordSchema().safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `${where} is no baseline record of schema ${RECORD_SCHEMA_VERSION}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim(),
        hint: "Let the run on the base branch store a new baseline.",
    });
}
/** Deterministic JSON; `parseRecord` reads it back. */
function renderRecord(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
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

/***/ 70983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ parseModel),
/* harmony export */   Z3: () => (/* binding */ parseCurveParameters),
/* harmony export */   e7: () => (/* binding */ renderModel)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12311);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53898);
/* harmony import */ var _quadratic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73060);
// A model as it is stored: JSON that is checked to the last number before anything is predicted with it.




function hasItsTerms(model) {
    const names = model.features.flatMap((one) => one.type === "number" ? [one.name] : one.levels.map((level) => `${one.name}=${level}`));
    return names.length === model.coefficients.length && names.every((name, i) => name === model.coefficients[i].name);
}
/** Schemas are built when a model of their kind is met: most runs meet one. */
const parts = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => {
    /** Finite, and 0 for -0, which JSON cannot hold. */
    const number = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().transform((value) => value + 0);
    const encoding = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt("type", [
        zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("number"), name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), mean: number }),
        zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("category"),
            name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            reference: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            levels: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        }),
    ]);
    return {
        number,
        version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
        target: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        features: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(encoding),
        terms: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), value: number })),
    };
});
const linearShape = () => ({
    version: parts().version,
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("linear"),
    target: parts().target,
    features: parts().features,
    intercept: parts().number,
    coefficients: parts().terms,
});
const itsTerms = {
    path: ["coefficients"],
    message: "Expected one coefficient per number and per level, in the features' order",
};
const polynomial = (name) => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(name),
    degree: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative(),
    powers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative()),
    coefficients: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(parts().number),
})
    .refine(({ powers, coefficients }) => powers.length === coefficients.length, {
    path: ["coefficients"],
    message: "Expected one coefficient per power",
});
const parameters = {
    polynomial: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => polynomial("polynomialRegression")),
    "robust-polynomial": (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => polynomial("robustPolynomialRegression")),
    exponential: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("exponentialRegression"), A: parts().number, B: parts().number })),
    power: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("powerRegression"), A: parts().number, B: parts().number })),
    "theil-sen": (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("TheilSenRegression"), slope: parts().number, intercept: parts().number })),
};
const curve = (kind) => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: parts().version,
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(kind),
    target: parts().target,
    feature: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        mean: parts().number,
        shift: parts().number,
        scale: parts().number.refine((value) => value > 0, "Expected a number above 0"),
    }),
    parameters: parameters[kind](),
});
const kinds = {
    linear: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(linearShape()).refine(hasItsTerms, itsTerms)),
    ridge: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        ...linearShape(),
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("ridge"),
        penalty: parts().number.refine((value) => value >= 0, "Expected 0 or more"),
    })
        .refine(hasItsTerms, itsTerms)),
    quadratic: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        version: parts().version,
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("quadratic"),
        target: parts().target,
        features: parts().features,
        interactions: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        intercept: parts().number,
        coefficients: parts().terms,
    })
        .refine((model) => (0,_quadratic_js__WEBPACK_IMPORTED_MODULE_1__.quadraticWidth)(model) === model.coefficients.length, {
        path: ["coefficients"],
        message: "Expected one coefficient per term",
    })),
    mean: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        version: parts().version,
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("mean"),
        target: parts().target,
        mean: parts().number,
    })),
    polynomial: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => curve("polynomial")),
    "robust-polynomial": (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => curve("robust-polynomial")),
    exponential: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => curve("exponential")),
    power: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => curve("power")),
    "theil-sen": (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => curve("theil-sen")),
};
const fitted = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt("kind", [
    kinds.linear(),
    kinds.ridge(),
    kinds.quadratic(),
    kinds.mean(),
    kinds.polynomial(),
    kinds["robust-polynomial"](),
    kinds.exponential(),
    kinds.power(),
    kinds["theil-sen"](),
]));
const model = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => {
    const log = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        version: parts().version,
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("log"),
        target: parts().target,
        smearing: parts().number.refine((value) => value > 0, "Expected a number above 0"),
        model: fitted(),
    });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt("kind", [fitted(), log]);
});
/**
 * Reads a stored model.
 *
 * @param where for the message: "model.json of run 123"
 * @throws {UserError} fault "data" naming every place where the value is no model of this version
 */
function parseModel(value, where) {
    const parsed = model().safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", parsed.error.issues.map((issue) => ({
        message: `${where} is no model that can be read: ${issue.path.join(".")}${issue.path.length > 0 ? ": " : ""}${issue.message}`,
        hint: "Train the model again with this version.",
    })));
}
/** @throws {z.ZodError} where ml-regression gave anything but finite numbers */
function parseCurveParameters(kind, value) {
    return parameters[kind]().parse(value);
}
/**
 * Deterministic JSON, whatever the order of the model's keys. `parseModel` reads it back as a model with the very same
 * predictions; what it could not read back is a bug and is not written.
 */
function renderModel(value) {
    const schema = value.kind === "log" ? model() : kinds[value.kind]();
    // A program of its own for one model would take longer to make than it saves.
    return `${JSON.stringify(schema.parse(value, { jitless: true }), null, 2)}\n`;
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
