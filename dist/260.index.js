export const id = 260;
export const ids = [260,376,834];
export const modules = {

/***/ 74981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ rulesInForce),
/* harmony export */   Lh: () => (/* binding */ trainingConfig),
/* harmony export */   XX: () => (/* binding */ ruleDifferences)
/* harmony export */ });
// Which part of its config a pull request may change for itself, and which counts only after the merge.
/**
 * The config in force: which rows count and are held out, what identifies and groups them, metrics and policy as the
 * base commit has them; the model and how the data is read from the pull request.
 * @param base null: the base commit has no config, so that the pull request's own counts
 */
function rulesInForce(head, base) {
    if (base === null)
        return head;
    const { key, group, holdout, missing } = base.data;
    return { ...head, data: { ...head.data, key, group, holdout, missing }, policy: base.policy };
}
/** The rules that the pull request changes, by their key in the file. */
function ruleDifferences(head, base) {
    if (base === null)
        return [];
    const after = ruleTexts(head);
    return [...ruleTexts(base)]
        .map(([key, text]) => ({ key, base: text, head: after.get(key) ?? null }))
        .filter((difference) => difference.base !== difference.head);
}
/** All that decides which model comes out and which rows it is judged on, as one text for the fingerprint. */
function trainingConfig({ data, model }) {
    const { files, key, target, features, group, holdout, csv, missing } = data;
    return JSON.stringify({ files, key, target, features, group, holdout, csv, missing, model });
}
/** Every rule with its value as text, null where it is not set; two values never share one text. */
function ruleTexts({ data, policy }) {
    const { holdout } = data;
    return new Map([
        ["data.key", list(data.key)],
        ["data.group", data.group === null ? null : quoted(data.group)],
        ["data.missing-values", data.missing],
        ["data.holdout.strategy", holdout.strategy],
        ["data.holdout.fraction", holdout.strategy === "hash" ? percentage(holdout.fraction) : null],
        ["data.holdout.salt", holdout.strategy === "hash" ? quoted(holdout.salt) : null],
        ["data.holdout.column", holdout.strategy === "column" ? quoted(holdout.column) : null],
        ["data.holdout.values", holdout.strategy === "column" ? list(holdout.values) : null],
        ["data.holdout.files", holdout.strategy === "file" ? list(holdout.files) : null],
        ["metrics.primary", policy.gates[0].metric],
        ...policy.gates.flatMap(({ metric, tolerance, level }) => [
            [`metrics.${metric}.tolerance`, tolerance === null ? null : percentage(tolerance)],
            [`metrics.${metric}.level`, level],
        ]),
        ["policy.on-inconclusive", policy.onInconclusive],
        ["policy.on-no-baseline", policy.onNoBaseline],
        ["policy.on-incomparable", policy.onIncomparable],
        ["policy.confidence", String(policy.confidence)],
    ]);
}
function list(texts) {
    return texts.length === 0 ? null : texts.map(quoted).join(", ");
}
/** In quotes where the bare text could be read as something else. */
function quoted(text) {
    return /^[\p{L}\p{N}_.*/-]+(?: [\p{L}\p{N}_.*/-]+)*$/u.test(text) ? text : JSON.stringify(text);
}
/** As it was written, and never rounded: a tolerance cannot grow unseen. */
function percentage(fraction) {
    const short = Number((fraction * 100).toPrecision(12));
    return Number(`${short}e-2`) === fraction ? `${short} %` : String(fraction);
}


/***/ }),

/***/ 54259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ fractionOf),
/* harmony export */   Eu: () => (/* binding */ expectations),
/* harmony export */   Ze: () => (/* binding */ configFile),
/* harmony export */   Zv: () => (/* binding */ metricNames)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29396);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
// The shape of metricgate.yml: the one source of its types, its messages and its JSON Schema.

const metricNames = ["mse", "rmse", "mae", "r2"];
const builtins = [
    "linear",
    "mean",
    "polynomial",
    "robust-polynomial",
    "exponential",
    "power",
    "theil-sen",
];
const levels = ["off", "warn", "error"];
const outcomes = ["pass", "warn", "fail"];
const missingValues = ["impute", "exclude", "error"];
const delimiters = [",", ";", "\t", "|", "comma", "semicolon", "tab", "pipe"];
/** What a value has to be, as the end of the sentence "`key` is …". */
const expectations = zod__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u5();
/** A schema with the words for it: `is` for messages, both parts for the editor's help. */
function said(purpose, is, schema) {
    const described = schema.describe(`${purpose}: ${is}.`);
    expectations.add(described, { is });
    return described;
}
function listed(words) {
    const shown = words.map((word) => (word === "\t" ? "\\t" : word));
    return [shown.slice(0, -1).join(", "), shown.at(-1)].filter((part) => part !== "").join(" or ");
}
const oneOf = (purpose, values) => said(purpose, listed(values), zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(values));
const column = (purpose) => said(purpose, "the name of a column", zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1));
const columns = (purpose) => said(purpose, "the name of a column, or a list of names", zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([column("A column"), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(column("A column")).min(1)]));
// Outside the repository nothing is read: no absolute path, no `..`, not even as one of a pattern's alternatives.
const insidePattern = /^(?![/!~]|[A-Za-z]:)(?!(?:.*[/{,(|])?\.\.(?:[/},)|]|$))[^\\\p{Cc}]+$/u;
const aPath = "a path or pattern inside the repository, relative and with forward slashes, such as data/*.csv";
const pattern = (purpose) => said(purpose, aPath, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500).regex(insidePattern));
const patterns = (purpose) => said(purpose, `${aPath}; or a list of them`, zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([pattern("Files"), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(pattern("Files")).min(1)]));
const percentage = /^[0-9]+(?:\.[0-9]+)?\s*%$/;
/** The fraction that a number or a percentage means: `fractionOf("2.5 %")` is 0.025. */
function fractionOf(value) {
    // An exponent, because a division by 100 would make another number of 0.7 % than of 0.007.
    return typeof value === "number" ? value : Number(`${value.replace("%", "").trim()}e-2`);
}
const share = (purpose, is, above) => said(purpose, is, zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(above).lt(1),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(percentage)
        .refine((text) => fractionOf(text) > above && fractionOf(text) < 1),
]));
const gate = (metric) => said(`How ${metric} is judged`, "a map such as { tolerance: 5%, level: warn }", zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    tolerance: said("How much worse the metric may get, relative to the baseline (default 5% for the primary metric; another one is only shown without it)", "a percentage such as 5% or a fraction such as 0.05", zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        // A bare 5 is probably meant as 5 %, and would allow 500 %.
        zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).lt(1),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .regex(percentage)
            .refine((text) => Number.isFinite(fractionOf(text))),
    ])).optional(),
    level: oneOf("What a regression of the metric does (default error)", levels).optional(),
})).optional();
const holdout = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    strategy: oneOf("How the held-out rows are chosen (default hash)", ["hash", "column", "file"]).optional(),
    fraction: share("With strategy hash: the share of rows that is held out (default 0.2)", "a fraction between 0 and 1 such as 0.2, or a percentage such as 20%", 0).optional(),
    salt: said("With strategy hash: another salt holds out other rows", "a text", zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200)).optional(),
    column: column("With strategy column: the column that marks the held-out rows").optional(),
    values: said('With strategy column: the values of a held-out row (default holdout, test, true, True, TRUE and "1")', "a list of values such as [test]", zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(said("A value of the marking column", "a text, a number, true or false", zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()])))
        .min(1)).optional(),
    files: patterns("With strategy file: the files whose rows are held out").optional(),
});
const data = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    files: patterns("The CSV files of the dataset"),
    key: columns("Columns that identify a row; strongly recommended").optional(),
    target: column("The column to predict").optional(),
    features: columns("Columns to learn from (default every column but key, target and group)").optional(),
    group: column("Rows with the same value here stay on one side and count as one unit").optional(),
    holdout: said("Which rows no model learns from", "a map such as { strategy: hash, fraction: 0.2 }", holdout).optional(),
    delimiter: oneOf("What separates the cells (default detected)", delimiters).optional(),
    "missing-texts": said("Texts that stand for a missing value (default the usual ones, in columns of numbers)", "a list of texts such as [NA, n/a]", zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(said("A text that stands for a missing value", "a text", zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()))).optional(),
    "missing-values": oneOf("What a missing feature does: it is filled in, its row is left out, or it is an error (default impute)", missingValues).optional(),
});
const model = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    builtin: oneOf("The built-in model", builtins),
    degree: said("With polynomial and robust-polynomial: the degree (default 2)", "a whole number from 1 to 10", zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(10)).optional(),
});
const metrics = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    primary: oneOf("The metric that the verdict is about (default mse)", metricNames).optional(),
    mse: gate("mse"),
    rmse: gate("rmse"),
    mae: gate("mae"),
    r2: gate("r2"),
});
const policy = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    "on-inconclusive": oneOf("Outcome when the holdout cannot tell (default warn)", outcomes).optional(),
    "on-no-baseline": oneOf("Outcome when there is nothing to compare with (default pass)", outcomes).optional(),
    "on-incomparable": oneOf("Outcome when candidate and baseline cannot be held against each other (default fail)", outcomes).optional(),
    confidence: share("One-sided confidence of each claim (default 0.975, which makes a 95 % interval)", "a number between 0.5 and 1 such as 0.975, or a percentage such as 97.5%", 0.5).optional(),
});
const configFile = said("metricgate.yml", "a map of keys such as version, data, target, model and metrics", zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: said("Version of this file's format", "1", zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1)),
    name: said("One comment and one artifact per name (default model)", "a text of 1 to 100 characters on one line", zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .min(1)
        .max(100)
        .regex(/^[^\p{Cc}]*$/u)).optional(),
    task: oneOf("What is predicted", ["regression"]).optional(),
    data: said("The dataset", `${aPath}; a list of them; or a map such as { files: data/*.csv, key: id }`, zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([pattern("Files"), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(pattern("Files")).min(1), data])),
    target: column("The column to predict; it can stand under data instead").optional(),
    model: said("What is trained", `${listed(builtins)}; or a map such as { builtin: polynomial, degree: 3 }`, zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(builtins), model])),
    metrics: said("What is judged (default mse)", "a metric, a list of metrics with the primary one first, or a map such as { primary: mse, mse: { tolerance: 5% } }", zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(metricNames), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(oneOf("A metric", metricNames)).min(1), metrics])).optional(),
    policy: said("What the check makes of a finding", "a map such as { on-inconclusive: warn }", policy).optional(),
}));


/***/ }),

/***/ 10418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   _g: () => (/* binding */ holdoutFingerprint),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   eE: () => (/* binding */ sameValue),
/* harmony export */   ng: () => (/* binding */ dataFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// Fingerprints: short proofs that two things are the same.

/** "sha256:" and 64 hex digits over the UTF-8 of the text. */
function fingerprint(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text, "utf8").digest("hex")}`;
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
/** The same rows held out: their 64-bit identities ([high, low] pairs), whatever their order. */
function holdoutFingerprint(identities) {
    const rows = new BigUint64Array(identities.length / 2);
    for (let i = 0; i < rows.length; i++)
        rows[i] = (BigInt(identities[2 * i]) << 32n) | BigInt(identities[2 * i + 1]);
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(rows.toSorted()).digest("hex")}`;
}


/***/ }),

/***/ 31191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderPredictions)
/* harmony export */ });
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46316);
// predictions.csv: what both models say about each holdout row, for people who want to look closer.

/** One line per holdout row: file, line, the key columns, the target, and each model's prediction. Missing values are empty. */
function renderPredictions(holdout, names, predicted) {
    const { table, actual } = holdout;
    const keys = names.key.map((name) => (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(table, name)).filter((column) => column !== undefined);
    const cells = keys.map(cellReader);
    const header = ["file", "line", ...keys.map((column) => column.name), names.target, "baseline", "candidate"];
    const lines = [header.map(quoted).join(",")];
    let file = 0;
    for (let row = 0; row < table.rowCount; row++) {
        while (file + 1 < table.origin.firstRows.length && row >= table.origin.firstRows[file + 1])
            file++;
        lines.push([
            quoted(table.origin.files[file] ?? ""),
            String(table.origin.lines[row]),
            ...cells.map((cell) => cell(row)),
            numeral(actual[row]),
            numeral(predicted.baseline?.[row]),
            numeral(predicted.candidate[row]),
        ].join(","));
    }
    return `${lines.join("\n")}\n`;
}
function cellReader(column) {
    if (column.type === "number")
        return (row) => numeral(column.values[row]);
    return (row) => (column.codes[row] < 0 ? "" : quoted((0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(column.dictionary, column.codes[row])));
}
function numeral(value) {
    return value === undefined || !Number.isFinite(value) ? "" : String(value);
}
/** Spreadsheets run a cell that begins like a formula; an apostrophe keeps it a text (OWASP, CSV Injection). */
function quoted(text) {
    const harmless = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
    return `"${harmless.replaceAll('"', '""')}"`;
}


/***/ }),

/***/ 50533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ metricOf)
});

;// CONCATENATED MODULE: ./lib/core/metrics/absolute-error.js
// Metrics of the absolute error: MAE.
/**
 * Mean absolute error, in the target's unit: MAE = Σ|y - ŷ| / n. Lower is better.
 *
 * Source: R. J. Hyndman, A. B. Koehler, "Another look at measures of forecast accuracy", International Journal of
 * Forecasting 22 (2006), p. 682.
 *
 * @example mean(meanAbsoluteError.losses(Float64Array.of(3, 1), Float64Array.of(1, 1))) // 1
 */
const meanAbsoluteError = {
    name: "mae",
    label: "MAE",
    greaterIsBetter: false,
    scale: "mean",
    losses: absoluteErrors,
};
function absoluteErrors(actual, predicted) {
    const losses = new Float64Array(actual.length);
    for (let i = 0; i < actual.length; i++)
        losses[i] = Math.abs(actual[i] - predicted[i]);
    return losses;
}

;// CONCATENATED MODULE: ./lib/core/metrics/squared-error.js
// Metrics of the squared error: MSE, its root, and R², which holds it against the variance of the target.
/**
 * Mean squared error, in the target's unit squared: MSE = Σ(y - ŷ)² / n. Lower is better.
 *
 * Source: T. Hastie, R. Tibshirani, J. Friedman, "The Elements of Statistical Learning", 2nd ed. (2009), eq. 2.9, p. 18.
 *
 * @example mean(meanSquaredError.losses(Float64Array.of(3, 1), Float64Array.of(1, 1))) // 2
 */
const meanSquaredError = {
    name: "mse",
    label: "MSE",
    greaterIsBetter: false,
    scale: "mean",
    losses: squaredErrors,
};
/**
 * Root mean squared error, in the target's unit: √MSE. Lower is better.
 *
 * Source: R. J. Hyndman, A. B. Koehler, "Another look at measures of forecast accuracy", International Journal of
 * Forecasting 22 (2006), p. 682.
 *
 * @example Math.sqrt(mean(rootMeanSquaredError.losses(Float64Array.of(3, 1), Float64Array.of(1, 1)))) // 1.414…
 */
const rootMeanSquaredError = {
    name: "rmse",
    label: "RMSE",
    greaterIsBetter: false,
    scale: "root",
    losses: squaredErrors,
};
/**
 * Coefficient of determination, without unit: R² = 1 - Σ(y - ŷ)² / Σ(y - ȳ)², ȳ the mean of the same rows. Higher is
 * better; 0 is as good as always predicting ȳ, and below 0 is worse. It does not exist for a constant target.
 *
 * Source: T. O. Kvålseth, "Cautionary note about R²", The American Statistician 39 (1985), eq. 1, p. 280.
 *
 * @example 1 - mean(r2Score.losses(Float64Array.of(3, 1), Float64Array.of(2, 1))) / 1 // 0.5
 */
const r2Score = {
    name: "r2",
    label: "R²",
    greaterIsBetter: true,
    scale: "explained",
    losses: squaredErrors,
};
function squaredErrors(actual, predicted) {
    const losses = new Float64Array(actual.length);
    for (let i = 0; i < actual.length; i++) {
        const error = actual[i] - predicted[i];
        losses[i] = error * error;
    }
    return losses;
}

;// CONCATENATED MODULE: ./lib/core/metrics/metrics.js
// All metrics by the name that the config gives them.


const METRICS = {
    mse: meanSquaredError,
    rmse: rootMeanSquaredError,
    mae: meanAbsoluteError,
    r2: r2Score,
};
/**
 * The metric of a name.
 *
 * @example metricOf("r2").label // "R²"
 */
function metricOf(name) {
    return METRICS[name];
}


/***/ }),

/***/ 70983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ parseModel),
/* harmony export */   Z3: () => (/* binding */ parseCurveParameters),
/* harmony export */   e7: () => (/* binding */ renderModel)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53898);
// A model as it is stored: JSON that is checked to the last number before anything is predicted with it.



const schemas = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => {
    /** Finite, and 0 for -0, which JSON cannot hold. */
    const number = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().transform((value) => value + 0);
    const head = { version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1), target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() };
    const encoding = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("type", [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("number"), name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), mean: number }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("category"),
            name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            reference: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            levels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        }),
    ]);
    const linear = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        version: head.version,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("linear"),
        target: head.target,
        features: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(encoding),
        intercept: number,
        coefficients: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), value: number })),
    })
        .refine(({ features, coefficients }) => {
        const names = features.flatMap((one) => one.type === "number" ? [one.name] : one.levels.map((level) => `${one.name}=${level}`));
        return names.length === coefficients.length && names.every((name, i) => name === coefficients[i].name);
    }, { path: ["coefficients"], message: "Expected one coefficient per number and per level, in the features' order" });
    const mean = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ version: head.version, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("mean"), target: head.target, mean: number });
    const polynomial = (name) => zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(name),
        degree: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
        powers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative()),
        coefficients: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(number),
    })
        .refine(({ powers, coefficients }) => powers.length === coefficients.length, {
        path: ["coefficients"],
        message: "Expected one coefficient per power",
    });
    const parameters = {
        polynomial: polynomial("polynomialRegression"),
        "robust-polynomial": polynomial("robustPolynomialRegression"),
        exponential: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("exponentialRegression"), A: number, B: number }),
        power: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("powerRegression"), A: number, B: number }),
        "theil-sen": zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("TheilSenRegression"), slope: number, intercept: number }),
    };
    const curve = (kind) => zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        version: head.version,
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(kind),
        target: head.target,
        feature: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            mean: number,
            shift: number,
            scale: number.refine((value) => value > 0, "Expected a number above 0"),
        }),
        parameters: parameters[kind],
    });
    const model = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("kind", [
        linear,
        mean,
        curve("polynomial"),
        curve("robust-polynomial"),
        curve("exponential"),
        curve("power"),
        curve("theil-sen"),
    ]);
    return { model, parameters };
});
/**
 * Reads a stored model.
 *
 * @param where for the message: "model.json of run 123"
 * @throws {UserError} fault "data" naming every place where the value is no model of this version
 */
function parseModel(value, where) {
    const parsed = schemas().model.safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", parsed.error.issues.map((issue) => ({
        message: `${where} is no model that can be read: ${issue.path.join(".")}${issue.path.length > 0 ? ": " : ""}${issue.message}`,
        hint: "Train the model again with this version.",
    })));
}
/** @throws {z.ZodError} where ml-regression gave anything but finite numbers */
function parseCurveParameters(kind, value) {
    return schemas().parameters[kind].parse(value);
}
/**
 * Deterministic JSON, whatever the order of the model's keys. `parseModel` reads it back as a model with the very same
 * predictions; what it could not read back is a bug and is not written.
 */
function renderModel(value) {
    return `${JSON.stringify(schemas().model.parse(value), null, 2)}\n`;
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

/***/ 97858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ trendOf),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   ee: () => (/* binding */ spanOf)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16483);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90438);
// The metric's way so far as a line chart, and that chart as Mermaid, which GitHub draws.


const MOST_POINTS = 12;
/** A sentence that says what the chart shows, and the chart; null with fewer than two earlier points. */
function trendOf(report) {
    const row = report.metrics[0];
    if (row === undefined || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(row.candidate))
        return null;
    const earlier = lastOfEach(report.history.filter((point) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(point.value))).slice(1 - MOST_POINTS);
    if (earlier.length < 2)
        return null;
    const first = earlier[0].value;
    const last = earlier[earlier.length - 1].value;
    const went = first === last
        ? `stayed at ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(last)}`
        : `${last > first ? "rose" : "fell"} from ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(first)} to ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(last)}`;
    const limit = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .limitOf */ .LF)(row);
    const label = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(row.name);
    const sentence = [
        `${label} on ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(report)} ${went} over the last ${earlier.length} baselines.`,
        `The last point is this pull request (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(row.candidate)}).`,
        ...(limit === null ? [] : [`The flat line is the limit, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(limit)} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .limitWords */ .vd)(row)}).`]),
    ].join(" ");
    const values = [...earlier.map((point) => point.value), row.candidate];
    const exponent = exponentOf([...values, ...(limit === null ? [] : [limit])]);
    const scale = (value) => value / 10 ** exponent;
    const axis = exponent === 0 ? label : `${label} ×10${superscript(exponent)}`;
    const chart = {
        kind: "chart",
        title: `${axis}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(row)}`,
        description: sentence,
        axis,
        labels: [...earlier.map((point) => point.sha.slice(0, 7)), "this PR"],
        values: values.map(scale),
        limit: limit === null ? null : scale(limit),
    };
    return { sentence, chart };
}
/** For the metric and its limit; Mermaid's own first colour can hardly be seen on white. */
const COLORS = `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#218bff, #bf8700"}}}}%%`;
/** `xychart-beta`, not `xychart`: the older Mermaid knows only that. It takes plain decimals and no quotes in texts. */
function mermaid(chart) {
    const all = [...chart.values, ...(chart.limit === null ? [] : [chart.limit])];
    const [low, high] = spanOf(all);
    const digits = digitsFor(high - low);
    const numbers = (values) => `[${values.map((value) => value.toFixed(digits)).join(", ")}]`;
    return [
        COLORS,
        "xychart-beta",
        `    accTitle: ${plain(chart.title)}`,
        `    accDescr: ${plain(chart.description)}`,
        `    title "${plain(chart.title)}"`,
        `    x-axis [${chart.labels.map((label) => `"${plain(label)}"`).join(", ")}]`,
        `    y-axis "${plain(chart.axis)}" ${low.toFixed(digits)} --> ${high.toFixed(digits)}`,
        `    line ${numbers(chart.values)}`,
        ...(chart.limit === null ? [] : [`    line ${numbers(chart.values.map(() => chart.limit ?? 0))}`]),
    ].join("\n");
}
/** The axis: all values and a tenth of their span on either side. */
function spanOf(values) {
    const low = Math.min(...values);
    const high = Math.max(...values);
    const margin = high > low ? (high - low) / 10 : Math.max(Math.abs(high) / 10, 0.1);
    return [low - margin, high + margin];
}
/** An axis names each commit once: of several points on one commit the last one counts. */
function lastOfEach(history) {
    const bySha = new Map(history.map((point) => [point.sha.slice(0, 7), point]));
    return [...bySha.values()];
}
/** A power of a thousand that brings the largest value between 0.1 and 10,000; 0 where it already is. */
function exponentOf(values) {
    const largest = Math.max(...values.map(Math.abs));
    if (largest === 0 || (largest >= 0.1 && largest < 10_000))
        return 0;
    return 3 * Math.floor(Math.log10(largest) / 3);
}
function digitsFor(span) {
    return Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(span))));
}
function superscript(exponent) {
    const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    return (exponent < 0 ? "⁻" : "") + Array.from(String(Math.abs(exponent)), (digit) => raised[Number(digit)]).join("");
}
/** What Mermaid takes in a text without a second thought. Names of the user's own may lose some of theirs. */
function plain(text) {
    return Array.from(text.replace(/[^\p{L}\p{N}⁻ .,()%×²+-]/gu, "").replace(/\s+/g, " "))
        .slice(0, 300)
        .join("")
        .trim();
}


/***/ }),

/***/ 94925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ig: () => (/* binding */ commentExtent),
  Ks: () => (/* binding */ sectionsOf),
  vI: () => (/* binding */ shortened),
  G_: () => (/* binding */ wholeExtent)
});

// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/report/blocks.js
var report_blocks = __webpack_require__(3842);
// EXTERNAL MODULE: ./lib/core/report/data-section.js
var data_section = __webpack_require__(50882);
// EXTERNAL MODULE: ./lib/core/report/chart.js
var chart = __webpack_require__(97858);
// EXTERNAL MODULE: ./lib/core/report/figures.js
var figures = __webpack_require__(16483);
// EXTERNAL MODULE: ./lib/core/report/links.js
var links = __webpack_require__(16519);
// EXTERNAL MODULE: ./lib/core/report/marker.js
var marker = __webpack_require__(23406);
// EXTERNAL MODULE: ./lib/core/report/visible.js
var visible = __webpack_require__(32312);
// EXTERNAL MODULE: ./lib/core/report/wording.js
var wording = __webpack_require__(90438);
;// CONCATENATED MODULE: ./lib/core/report/detail-sections.js
// The sections that a reader opens: notes, which model, which baseline, earlier pushes, the trend, how to reproduce.








function notesSection(report, extent) {
    return details("notes", "Notes on this verdict", listOf((0,wording/* notesOf */.h$)(report), extent));
}
function modelSection(report, extent) {
    const { model } = report;
    if (model === null)
        return { name: "model", blocks: [] };
    const blocks = [];
    const names = model.features.slice(0, extent.names).map(visible/* named */.KT).join(", ");
    const hidden = model.features.length - Math.min(model.features.length, extent.names);
    const features = model.features.length === 0
        ? "no features"
        : `${(0,numerals/* counted */.hS)(model.features.length, "feature")}: ${names}${hidden > 0 ? ` and ${hidden} more` : ""}`;
    blocks.push({ kind: "paragraph", text: `A ${(0,visible/* named */.KT)(model.kind)} model of ${features}.` });
    const coefficients = Object.entries(model.coefficients ?? {});
    const rows = [
        ...(model.intercept === null ? [] : [["Intercept", coefficient(model.intercept)]]),
        ...coefficients.slice(0, extent.coefficients).map(([name, value]) => [(0,visible/* named */.KT)(name), coefficient(value)]),
    ];
    if (rows.length > 0) {
        blocks.push({
            kind: "table",
            label: "Coefficients of the model",
            columns: [
                { title: "Term", numeric: false },
                { title: "Coefficient", numeric: true },
            ],
            rows,
        });
    }
    if (coefficients.length > extent.coefficients)
        blocks.push((0,report_blocks/* andMore */.v)(coefficients.length - extent.coefficients));
    return details("model", "The model", blocks);
}
/** Six digits, without the zeros that say nothing: 0.1, 12,400, 3.14159e-7. */
function coefficient(value) {
    return (0,numerals/* decimal */._)(value, 6)
        .replace(/(\.\d*?)0+(?=e|$)/, "$1")
        .replace(/\.(?=e|$)/, "");
}
const sources = {
    artifact: "It was stored by an earlier run on exactly the base commit.",
    ancestor: "It was stored by a run on an earlier commit whose data, rules and code are the same.",
    retrained: "It was trained again from the base commit, in this run.",
    release: "It comes from a release.",
    directory: "It comes from a directory of stored baselines.",
    none: "None was found.",
};
function baselineSection(report, extent) {
    const { base } = report;
    if (base.source === "none" && base.tried.length === 0)
        return { name: "baseline", blocks: [] };
    const title = base.source === "none" ? "Where a baseline was looked for" : "Where the baseline came from";
    return details("baseline", title, [
        { kind: "paragraph", text: sources[base.source] },
        ...(base.tried.length === 0
            ? []
            : [{ kind: "paragraph", text: "Looked for, in this order:" }, ...listOf(base.tried, extent)]),
    ]);
}
/** The same in half a sentence, for the footer. */
const sourceWords = {
    artifact: "stored baseline",
    ancestor: "stored baseline of an ancestor with the same inputs",
    retrained: "baseline retrained",
    release: "baseline of a release",
    directory: "stored baseline",
    none: null,
};
function pushesSection(report, earlier) {
    const pushes = (0,marker/* pushesWith */.Pb)(report, earlier);
    if (pushes.length < 2)
        return { name: "pushes", blocks: [] };
    const primary = report.metrics[0];
    const table = {
        kind: "table",
        label: "Earlier pushes of this pull request",
        columns: [
            { title: "Commit", numeric: false },
            { title: primary === undefined ? "Metric" : (0,wording/* labelOf */.Wy)(primary.name), numeric: true },
            { title: `Against ${(0,wording/* baseOf */.bx)(report)}`, numeric: true },
            { title: "Verdict", numeric: false },
        ],
        rows: pushes.toReversed().map((push, index) => [
            {
                text: (0,visible/* named */.KT)(push.head.slice(0, 7)),
                after: index === 0 ? "(latest)" : "",
                href: (0,links/* commitLink */.wn)(report, push.head),
            },
            (0,figures/* figure */.vP)(push.value),
            (0,figures/* relative */.V8)(push.relativeChange),
            findingCell(push.finding),
        ]),
    };
    return details("pushes", `Pushes in this pull request (${pushes.length})`, [table]);
}
function findingCell(finding) {
    const words = { ...(0,wording/* resultOf */.Bg)({ finding, level: "error", tolerance: 0 }), text: finding.replace("-", " ") };
    return finding === "incomparable" ? { ...words, icon: "🛑" } : words;
}
function trendSection(report) {
    const trend = (0,chart/* trendOf */.RS)(report);
    if (trend === null)
        return { name: "trend", blocks: [] };
    return details("trend", "Trend", [{ kind: "paragraph", text: trend.sentence }, trend.chart]);
}
function reproduceSection(report) {
    const { head, base } = report;
    if (!(0,links/* isCommitId */.jh)(head.sha) || !(0,links/* isCommitId */.jh)(base.sha) || head.dirty || head.sha === base.sha) {
        return { name: "reproduce", blocks: [] };
    }
    return details("reproduce", "Reproduce on your machine", [
        {
            kind: "paragraph",
            text: "In a clone of this repository, with the `metricgate` command of the same version:",
        },
        {
            kind: "commands",
            lines: [
                `git fetch origin ${base.sha} ${head.sha}`,
                `git checkout --detach ${base.sha}`,
                `git merge --no-edit ${head.sha}`,
                `metricgate check --base ${base.sha}`,
            ],
        },
    ]);
}
function details(name, title, blocks) {
    return { name, blocks: blocks.length === 0 ? [] : [{ kind: "details", title, open: false, blocks }] };
}
function listOf(items, extent) {
    if (items.length === 0)
        return [];
    const shown = items.slice(0, extent.sentences);
    const list = { kind: "list", items: shown };
    return items.length > shown.length ? [list, (0,report_blocks/* andMore */.v)(items.length - shown.length)] : [list];
}

;// CONCATENATED MODULE: ./lib/core/report/metric-sections.js
// The sections about metrics: the comparison, the scale without a baseline, and slices.





const CANDIDATE = "This PR";
function metricsSection(report, extent) {
    const metrics = report.metrics.filter(wording/* hasValue */.a4);
    const shown = metrics.slice(0, extent.metrics);
    const blocks = [];
    if (shown.length > 0) {
        const compared = metrics.some((row) => row.baseline !== null);
        blocks.push(compared ? comparisonTable(report, shown) : scaleTable(report, shown));
        blocks.push({ kind: "intervals", rows: shown, coverage: (0,wording/* coverageOf */._5)(report) });
    }
    const hidden = metrics.length - shown.length;
    const lines = [
        hidden > 0 ? `${(0,numerals/* count */.U9)(hidden)} more ${hidden === 1 ? "metric" : "metrics"} in the job summary.` : null,
        (0,wording/* rowsLine */.WP)(report),
        splitLine(report),
    ];
    for (const text of lines)
        if (text !== null)
            blocks.push({ kind: "paragraph", text });
    return { name: "metrics", blocks };
}
function splitLine(report) {
    const unit = report.unit === "group" ? "Rows of one group count as one." : null;
    const split = report.split === null ? null : `Split: ${report.split.replace(/\.$/, "")}.`;
    const parts = [split, unit].filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join(" ");
}
function comparisonTable(report, rows) {
    return {
        kind: "table",
        label: "Metrics of the baseline and of this pull request",
        columns: [
            { title: "Metric", numeric: false },
            ...comparisonColumns(report),
            { title: "Tolerance", numeric: true },
            result,
        ],
        rows: rows.map((row, index) => [
            { text: (0,wording/* labelOf */.Wy)(row.name), strong: index === 0, after: `(${(0,wording/* directionOf */.FR)(row)})` },
            ...comparisonCells(row),
            (0,figures/* tolerance */.aS)(row.tolerance),
            (0,wording/* resultOf */.Bg)(row),
        ]),
    };
}
const result = { title: "Result", numeric: false };
function comparisonColumns(report) {
    return [
        { title: report.base.ref === null ? "Baseline" : (0,visible/* named */.KT)(report.base.ref), numeric: true },
        { title: CANDIDATE, numeric: true },
        { title: "Change", numeric: true },
        { title: `${(0,wording/* coverageOf */._5)(report)} interval`, numeric: true },
    ];
}
function comparisonCells(row) {
    const format = (0,figures/* alignedWith */.pj)(row.baseline, row.candidate);
    const change = (0,figures/* signedBy */.qI)(format, row.change);
    return [
        format(row.baseline),
        format(row.candidate),
        (0,figures/* isNumber */.Et)(row.relativeChange) ? `${change} (${(0,figures/* relative */.V8)(row.relativeChange)})` : change,
        (0,figures/* interval */.YP)(row.interval),
    ];
}
/** Without a baseline: what predicting the mean would give, for those metrics that follow from its MSE. */
function scaleTable(report, rows) {
    const mean = report.meanPredictor?.mse ?? null;
    const known = (0,figures/* isNumber */.Et)(mean);
    const ofMean = (row) => {
        if (!known)
            return null;
        if (row.name === "mse")
            return mean;
        return row.name === "rmse" ? Math.sqrt(mean) : null;
    };
    const scale = [
        { title: "Mean predictor", numeric: true },
        { title: "Difference", numeric: true },
    ];
    return {
        kind: "table",
        label: "Metrics of this pull request",
        columns: [
            { title: "Metric", numeric: false },
            ...(known ? [scale[0]] : []),
            { title: CANDIDATE, numeric: true },
            ...(known ? [scale[1]] : []),
        ],
        rows: rows.map((row, index) => {
            const metric = { text: (0,wording/* labelOf */.Wy)(row.name), strong: index === 0, after: `(${(0,wording/* directionOf */.FR)(row)})` };
            const reference = ofMean(row);
            const format = (0,figures/* alignedWith */.pj)(reference, row.candidate);
            if (!known)
                return [metric, format(row.candidate)];
            const difference = (0,figures/* isNumber */.Et)(reference) && (0,figures/* isNumber */.Et)(row.candidate) && reference > 0 ? row.candidate / reference - 1 : null;
            return [metric, format(reference), format(row.candidate), (0,figures/* relative */.V8)(difference)];
        }),
    };
}
function slicesSection(report, extent) {
    const { slices } = report;
    if (slices.length === 0)
        return { name: "slices", blocks: [] };
    const worse = slices.filter((slice) => slice.finding === "regressed").length;
    const better = slices.filter((slice) => slice.finding === "improved").length;
    const title = worse > 0
        ? `Where it got worse (${(0,numerals/* count */.U9)(worse)} of ${(0,numerals/* count */.U9)(slices.length)} slices)`
        : `Slices (${(0,numerals/* count */.U9)(slices.length)}): ${(0,numerals/* count */.U9)(better)} better, none worse`;
    const shown = worstFirst(slices).slice(0, extent.slices);
    const blocks = [
        {
            kind: "table",
            label: "Metrics by slice",
            columns: [
                { title: "Slice", numeric: false },
                { title: "Metric", numeric: false },
                { title: "Rows", numeric: true },
                ...comparisonColumns(report),
                result,
            ],
            rows: shown.map((slice) => [
                (0,visible/* named */.KT)(slice.slice),
                (0,wording/* labelOf */.Wy)(slice.metric),
                (0,numerals/* count */.U9)(slice.rows),
                ...comparisonCells(slice),
                (0,wording/* resultOf */.Bg)(slice),
            ]),
        },
    ];
    if (slices.length > shown.length)
        blocks.push((0,report_blocks/* andMore */.v)(slices.length - shown.length));
    return { name: "slices", blocks: [{ kind: "details", title, open: worse > 0, blocks }] };
}
/** Regressed slices first, by how much; the others as the Report has them. */
function worstFirst(slices) {
    const harm = (slice) => slice.finding === "regressed" ? Math.abs(slice.relativeChange ?? 0) + 1 : 0;
    return slices.toSorted((a, b) => harm(b) - harm(a));
}

;// CONCATENATED MODULE: ./lib/core/report/document.js
// The whole comment as sections, in the order in which they are read.








const wholeExtent = {
    metrics: Number.POSITIVE_INFINITY,
    rules: Number.POSITIVE_INFINITY,
    slices: Number.POSITIVE_INFINITY,
    findings: Number.POSITIVE_INFINITY,
    coefficients: Number.POSITIVE_INFINITY,
    names: Number.POSITIVE_INFINITY,
    sentences: Number.POSITIVE_INFINITY,
};
const commentExtent = {
    metrics: 6,
    rules: 6,
    slices: 20,
    findings: 10,
    coefficients: 30,
    names: 10,
    sentences: 20,
};
function sectionsOf(report, context, extent) {
    return [
        verdictSection(report, context, extent),
        metricsSection(report, extent),
        slicesSection(report, extent),
        (0,data_section/* dataSection */.s)(report, extent),
        notesSection(report, extent),
        modelSection(report, extent),
        baselineSection(report, extent),
        pushesSection(report, context.pushes),
        trendSection(report),
        reproduceSection(report),
        footerSection(report, context),
    ].filter((section) => section.blocks.length > 0);
}
/** At most one alert: changed rules come before everything, else what the reader has to do. */
function verdictSection(report, context, extent) {
    const headline = (0,wording/* headlineOf */.gD)(report);
    const resolved = context.resolvedFrom === null ? "" : `${(0,wording/* resolvedSentence */.KS)(report.finding, context.resolvedFrom)} `;
    const opening = `${resolved}${(0,wording/* openingOf */.E4)(report)}`.trim();
    const advice = adviceOf(report);
    const blocks = [];
    if (report.rules.changed)
        blocks.push(rulesAlert(report, extent));
    blocks.push({ kind: "heading", level: 3, ...headline });
    if (opening !== "")
        blocks.push({ kind: "paragraph", text: opening });
    if (advice !== null) {
        const paragraph = { kind: "paragraph", text: advice.text };
        blocks.push(report.rules.changed ? paragraph : { kind: "alert", level: advice.level, blocks: [paragraph] });
    }
    return { name: "verdict", blocks };
}
function adviceOf(report) {
    if (report.finding === "regressed" && report.outcome === "fail") {
        return {
            level: "caution",
            text: `This check fails, and blocks merging where it is required. If this is intended, raise \`tolerance\` in \`metricgate.yml\` on ${(0,wording/* baseOf */.bx)(report)} first: the rules of the base commit count.`,
        };
    }
    if (report.finding === "no-baseline" && report.base.tried.length > 0) {
        return {
            level: "note",
            text: `To compare from the next pull request on, merge this one: the run on ${(0,wording/* baseOf */.bx)(report)} stores the baseline.`,
        };
    }
    return null;
}
function rulesAlert(report, extent) {
    const { differences } = report.rules;
    const shown = differences.slice(0, extent.rules);
    const blocks = [
        {
            kind: "paragraph",
            text: `This pull request changes the rules of this check. The rules of ${(0,wording/* baseOf */.bx)(report)} decided this run; the new ones count after the merge.`,
        },
    ];
    if (shown.length > 0) {
        blocks.push({
            kind: "table",
            label: "Rules changed by this pull request",
            columns: [
                { title: "Rule", numeric: false },
                { title: "In force", numeric: false },
                { title: "After the merge", numeric: false },
            ],
            rows: shown.map((difference) => [
                (0,visible/* named */.KT)(difference.key),
                difference.base === null ? "not set" : (0,visible/* named */.KT)(difference.base),
                difference.head === null ? "not set" : (0,visible/* named */.KT)(difference.head),
            ]),
        });
    }
    if (differences.length > shown.length)
        blocks.push((0,report_blocks/* andMore */.v)(differences.length - shown.length));
    return { kind: "alert", level: "warning", blocks };
}
function footerSection(report, context) {
    const { head, base, provenance, run } = report;
    const source = sourceWords[base.source];
    const commits = [
        head.sha === null ? "uncommitted" : shortCommit(report, head.sha),
        ...(head.dirty ? ["with uncommitted changes"] : []),
        ...(base.sha === null ? [] : ["against", shortCommit(report, base.sha)]),
        ...(base.ref === null ? [] : [`on ${(0,visible/* named */.KT)(base.ref)}`]),
        ...(source === null ? [] : [`(${source})`]),
    ];
    const fingerprint = /^sha256:([0-9a-f]{12})[0-9a-f]*$/.exec(provenance.dataFingerprint ?? "");
    const runLink = (0,links/* ownLink */.RL)(report, run.url);
    const artifactLink = (0,links/* ownLink */.RL)(report, context.artifactUrl);
    const items = [
        [(0,visible/* named */.KT)(report.name)],
        commits,
        ...(fingerprint === null
            ? []
            : [["data", (0,visible/* named */.KT)(`sha256:${fingerprint[1]}…`), report.data.changed ? "changed" : "unchanged"]]),
        ...(artifactLink === null ? [] : [[{ text: "full report", href: artifactLink }]]),
        ...(runLink === null ? [] : [[{ text: "run", href: runLink }]]),
        [`metricgate ${provenance.version}`],
    ];
    return { name: "footer", blocks: [{ kind: "footer", items }] };
}
function shortCommit(report, sha) {
    return { text: (0,visible/* named */.KT)((0,links/* isCommitId */.jh)(sha) ? sha.slice(0, 7) : sha), href: (0,links/* commitLink */.wn)(report, sha) };
}
/** Said where sections were left out to fit a limit. */
function shortened(lost, where) {
    return `Shortened to fit GitHub's limit: ${(0,numerals/* counted */.hS)(lost, "section")} left out; ${where}.`;
}


/***/ }),

/***/ 16519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ ownLink),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
// Web addresses: only those of this repository on its own server, built or checked here.
/** The repository's address; null outside GitHub, or when it is not what an address looks like. */
function rootOf(report) {
    const { serverUrl, repository } = report.run;
    if (serverUrl === null || !/^https?:\/\/[a-z0-9][a-z0-9.-]{0,250}(?::\d{1,5})?$/i.test(serverUrl))
        return null;
    if (repository === null || !/^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository))
        return null;
    return `${serverUrl}/${repository}`;
}
function isCommitId(text) {
    return text !== null && /^[0-9a-f]{7,64}$/.test(text);
}
function commitLink(report, sha) {
    const root = rootOf(report);
    return root === null || !isCommitId(sha) ? null : `${root}/commit/${sha}`;
}
/** The address itself when it lies inside the repository, else null. */
function ownLink(report, url) {
    const root = rootOf(report);
    if (root === null || url === null || !url.startsWith(`${root}/`) || url.length > 500)
        return null;
    const path = url.slice(root.length);
    return /^(?:\/[\w-][\w.-]*)+$/.test(path) ? url : null;
}


/***/ }),

/***/ 78411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ renderComment),
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/core/report/chart.js
var chart = __webpack_require__(97858);
// EXTERNAL MODULE: ./lib/core/report/document.js + 2 modules
var report_document = __webpack_require__(94925);
// EXTERNAL MODULE: ./lib/core/report/visible.js
var visible = __webpack_require__(32312);
;// CONCATENATED MODULE: ./lib/core/report/escape.js
// The one escaper for Markdown: after it, a text from data can neither leave its place nor mean anything to GitHub.

/** A name as a code span, in which GitHub sees no mention, link or reference. Safe in a table cell. */
function cell(name) {
    const shown = (0,visible/* visible */.RK)(name, visible/* LONGEST_NAME */.B6).replaceAll("|", "¦").replaceAll("\\", "⧵");
    if (shown === "")
        return "`(empty)`";
    const longestRun = Math.max(0, ...Array.from(shown.matchAll(/`+/g), (run) => run[0].length));
    const fence = "`".repeat(longestRun + 1);
    const padding = longestRun === 0 ? "" : " ";
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/**
 * A sentence whose names stand between backticks. Names become code spans. Of the words around them only plain ones
 * stay as they are; any other word becomes a code span too: an entity or a backslash would not stop a mention, because
 * GitHub looks for mentions after it has undone both.
 */
function prose(sentence) {
    const out = [];
    for (const piece of (0,visible/* piecesOf */.Xe)(sentence)) {
        if (piece.code)
            out.push({ code: true, text: cell(piece.text) });
        else {
            for (const word of piece.text.split(/( )/).filter((part) => part !== "")) {
                const isFirst = out.length === 0;
                if (word === " " || (isHarmless(word) && !(isFirst && opensBlock.test(word)))) {
                    out.push({ code: false, text: word });
                    continue;
                }
                // The stop of a sentence that ends in a commit id is the sentence's.
                const stop = /[.,;]$/.exec(word)?.[0] ?? "";
                const inner = word.slice(0, word.length - stop.length);
                if (stop === "" || isHarmless(inner))
                    out.push({ code: true, text: cell(word) });
                else
                    out.push({ code: true, text: cell(inner) }, { code: false, text: stop });
            }
        }
    }
    // Two code spans side by side would share their backticks.
    return out
        .map((part, index) => (index > 0 && part.code && out[index - 1].code ? ` ${part.text}` : part.text))
        .join("");
}
function isHarmless(word) {
    return plain.test(word) && !means.test(word);
}
/** Letters, digits and the punctuation that Markdown leaves alone; a colon only at the end (no `:emoji:`, no scheme). */
const plain = /^[\p{L}\p{M}\p{N}.,;%()'"?!+\-/=…·→–—×−±≤≥“”‘’]*:?$/u;
/** What GitHub links by itself: web addresses, references, and commit ids. */
const means = /www\.|\b(?:gh|ghsa|cve)-|\b(?=\d*[a-f])[0-9a-f]{7,64}\b/i;
/** A list or a line, when it comes first. */
const opensBlock = /^(?:[-+=]+|\d+[.)])$/;

;// CONCATENATED MODULE: ./lib/core/report/fit.js
// GitHub's limits on texts, and what a text loses first to stay within them.
/** 65,536 characters is GitHub's limit for a comment; bytes and a margin keep us under every way of counting. */
const COMMENT_BYTES = 60_000;
/** GitHub drops a job summary of more than 1 MiB as a whole. */
const SUMMARY_BYTES = 900 * 1024;
/** What is lost, in this order. What is not named here is never lost. */
const lostFirst = [
    "pushes",
    "reproduce",
    "model",
    "trend",
    "slices",
    "baseline",
    "notes",
    "data",
];
/**
 * Drops whole sections until the text has at most `limit` UTF-8 bytes; `note` says how many are gone, before the
 * footer. Null when even the sections that are never lost do not fit.
 */
function fit(sections, limit, note) {
    const kept = [...sections];
    const textOf = () => {
        const lost = sections.length - kept.length;
        const texts = kept.map((section) => section.text);
        if (lost > 0)
            texts.splice(-1, 0, note(lost));
        return `${texts.join("\n\n")}\n`;
    };
    for (const name of [null, ...lostFirst]) {
        const index = kept.findIndex((section) => section.name === name);
        if (index >= 0)
            kept.splice(index, 1);
        else if (name !== null)
            continue;
        const text = textOf();
        if (utf8Length(text) <= limit)
            return text;
    }
    return null;
}
function utf8Length(text) {
    return new TextEncoder().encode(text).length;
}

// EXTERNAL MODULE: ./lib/core/report/marker.js
var report_marker = __webpack_require__(23406);
;// CONCATENATED MODULE: ./lib/core/report/markdown.js
// The report in GitHub's Markdown: the sticky comment, and the same for the job summary.





/** The comment, marker first; at most 60,000 UTF-8 bytes. Depends on its arguments alone. */
function renderComment(report, context) {
    const marker = `${(0,report_marker/* renderMarker */.Bd)(report, context.pushes)}\n`;
    const sections = (0,report_document/* sectionsOf */.Ks)(report, context, report_document/* commentExtent */.Ig).map(renderSection);
    const text = fit(sections, COMMENT_BYTES - utf8Length(marker), (lost) => renderNote(lost, "the job summary has all of it"));
    if (text === null)
        throw new Error("the verdict, the metrics and the footer alone exceed the comment's budget");
    return `${marker}${text}`;
}
/** The same content for the job summary: nothing shortened below 900 KiB. */
function renderSummary(report, context) {
    for (const extent of [report_document/* wholeExtent */.G_, report_document/* commentExtent */.Ig]) {
        const text = fit((0,report_document/* sectionsOf */.Ks)(report, context, extent).map(renderSection), SUMMARY_BYTES, (lost) => renderNote(lost, "`result.json` has all of it"));
        if (text !== null)
            return text;
    }
    throw new Error("the verdict, the metrics and the footer alone exceed the summary's budget");
}
function renderNote(lost, where) {
    return prose((0,report_document/* shortened */.vI)(lost, where));
}
function renderSection(section) {
    return { name: section.name, text: renderBlocks(section.blocks) };
}
function renderBlocks(blocks) {
    return blocks
        .map(renderBlock)
        .filter((text) => text !== "")
        .join("\n\n");
}
function renderBlock(block) {
    switch (block.kind) {
        case "heading":
            return `${"#".repeat(block.level)} ${withIcon(block.icon, prose(block.text))}`;
        case "paragraph":
            return block.strong === true ? `**${prose(block.text)}**` : prose(block.text);
        case "list":
            return block.items.map((item) => `- ${prose(item)}`).join("\n");
        case "alert":
            return [`[!${block.level.toUpperCase()}]`, renderBlocks(block.blocks)]
                .join("\n")
                .split("\n")
                .map((line) => (line === "" ? ">" : `> ${line}`))
                .join("\n");
        case "commands":
            return `\`\`\`sh\n${block.lines.join("\n")}\n\`\`\``;
        case "details":
            // Blank lines around the content: without them GitHub takes it for HTML.
            return `<details${block.open ? " open" : ""}>\n<summary>${block.title}</summary>\n\n${renderBlocks(block.blocks)}\n\n</details>`;
        case "footer":
            return `<sub>${block.items.map((item) => item.map(renderCell).join(" ")).join(" · ")}</sub>`;
        case "table":
            return renderTable(block);
        case "chart":
            return `\`\`\`mermaid\n${(0,chart/* mermaid */.a4)(block)}\n\`\`\``;
        case "intervals":
            return "";
    }
}
function renderTable(table) {
    return [
        tableLine(table.columns.map((column) => prose(column.title))),
        `|${table.columns.map((column) => (column.numeric ? "--:" : ":--")).join("|")}|`,
        ...table.rows.map((row) => tableLine(row.map(renderCell))),
    ].join("\n");
}
function tableLine(cells) {
    return `| ${cells.join(" | ")} |`;
}
function renderCell(cell) {
    if (typeof cell === "string")
        return prose(cell);
    const text = withIcon(cell.icon ?? null, prose(cell.text));
    const strong = cell.strong === true ? `**${text}**` : text;
    const linked = cell.href === undefined || cell.href === null ? strong : `[${strong}](${cell.href})`;
    return cell.after === undefined || cell.after === "" ? linked : `${linked} ${prose(cell.after)}`;
}
function withIcon(icon, text) {
    return icon === null ? text : `${icon} ${text}`;
}


/***/ }),

/***/ 23406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ renderMarker),
/* harmony export */   Pb: () => (/* binding */ pushesWith),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53898);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16483);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16519);
// The comment's first line: which comment this is, and what the next run wants to know of this one.




/** Pushes that a comment remembers: the marker stays under 2 KiB. */
const REMEMBERED = 16;
const LONGEST_KEY = 200;
const OPENING = "<!-- metricgate:v1 ";
const CLOSING = " -->";
/** Earlier pushes and this one, which replaces what an earlier run said about the same commit. */
function pushesWith(report, earlier) {
    const { sha } = report.head;
    if (!(0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommitId */ .jh)(sha))
        return earlier.slice(-REMEMBERED);
    const primary = report.metrics[0];
    const push = {
        head: sha.slice(0, 12),
        value: rounded(primary?.candidate ?? null),
        relativeChange: rounded(primary?.relativeChange ?? null),
        finding: report.finding,
    };
    return [...earlier.filter((one) => one.head !== push.head), push].slice(-REMEMBERED);
}
function renderMarker(report, earlier) {
    const primary = report.metrics[0];
    const state = {
        key: report.name.slice(0, LONGEST_KEY),
        finding: report.finding,
        head: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommitId */ .jh)(report.head.sha) ? report.head.sha : null,
        base: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommitId */ .jh)(report.base.sha) ? report.base.sha : null,
        metric: primary?.name.slice(0, LONGEST_KEY) ?? null,
        baseline: finite(primary?.baseline ?? null),
        candidate: finite(primary?.candidate ?? null),
        pushes: pushesWith(report, earlier),
    };
    // Inside JSON strings only: nothing there may end the HTML comment, or be changed on its way through GitHub.
    const json = JSON.stringify(state)
        .replaceAll("--", "-\\u002d")
        .replace(/[<>&\u{7f}-\u{ffff}]/gu, unicodeEscape)
        .replace(/[\u{10000}-\u{10ffff}]/gu, (pair) => pair.split("").map(unicodeEscape).join(""));
    return `${OPENING}${json}${CLOSING}`;
}
/** Reads the marker of a comment. Anything but a well-formed marker is null: it is a memory, never evidence. */
function parseMarker(body) {
    if (!body.startsWith(OPENING))
        return null;
    const line = (body.slice(0, 16_384).split("\n", 1)[0] ?? "").trimEnd();
    if (!line.endsWith(CLOSING))
        return null;
    try {
        const parsed = stateSchema().safeParse(JSON.parse(line.slice(OPENING.length, -CLOSING.length)));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
}
const stateSchema = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => {
    const findingSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["improved", "equivalent", "regressed", "inconclusive", "no-baseline", "incomparable"]);
    const number = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable();
    const commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(64).nullable();
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(LONGEST_KEY),
        finding: findingSchema,
        head: commit,
        base: commit,
        metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(LONGEST_KEY).nullable(),
        baseline: number,
        candidate: number,
        pushes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(12), value: number, relativeChange: number, finding: findingSchema }))
            .max(REMEMBERED),
    });
});
function unicodeEscape(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function finite(value) {
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(value) ? value : null;
}
/** Six digits are enough for a table of pushes. */
function rounded(value) {
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(value) ? Number(value.toPrecision(6)) : null;
}


/***/ }),

/***/ 56834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReport: () => (/* binding */ renderReport)
/* harmony export */ });
/* unused harmony export parseReport */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53898);
// The Report: everything a reader, a script or another job learns from one run. `result.json` is this shape.



/** The text of `result.json`. JSON has no word for infinite or undefined numbers: they become null. */
function renderReport(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}
/**
 * Reads a Report that another job wrote. Nothing else of what that job says is believed, so the shape is held strictly:
 * no unknown field, finite numbers, bounded texts and lists.
 * @param where what the value was read from, for messages: "result.json"
 * @throws {UserError} fault "data", naming every field that is not as it must be
 */
function parseReport(value, where) {
    const parsed = schema().safeParse(value);
    if (parsed.success)
        return parsed.data;
    const hint = "Let the same version of metricgate write it and read it.";
    const problems = parsed.error.issues.slice(0, 20).map((issue) => {
        const path = issue.path.map(String).join(".");
        return { message: `${where} is not a report of schema 1: ${path === "" ? "" : `${path}: `}${issue.message}`, hint };
    });
    throw new UserError("data", problems);
}
function list(item) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item).max(10_000);
}
const schema = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => {
    const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(2_000);
    const sentence = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(20_000);
    const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable();
    const rowCount = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
    const sha = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[0-9a-f]{40,64}$/, "a full commit id is wanted")
        .nullable();
    const fingerprint = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^sha256:[0-9a-f]{64}$/, "a sha256 is wanted")
        .nullable();
    /** Passed on as it is: rebuilding it would lose a column that is called `__proto__`. */
    const numbersByName = zod__WEBPACK_IMPORTED_MODULE_1__/* .custom */ .IeY((value) => typeof value === "object" &&
        value !== null &&
        !Array.isArray(value) &&
        Object.keys(value).length <= 100_000 &&
        Object.entries(value).every(([key, one]) => key.length <= 2_000 && Number.isFinite(one)), "an object of finite numbers is wanted");
    const finding = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["improved", "equivalent", "regressed", "inconclusive", "no-baseline", "incomparable"]);
    const level = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["off", "warn", "error"]);
    const estimate = {
        greaterIsBetter: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        level,
        baseline: number,
        candidate: number,
        change: number,
        relativeChange: number,
        interval: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]).nullable(),
        tolerance: number,
        finding,
        activeRows: number,
        detectableChange: number,
        rowsNeeded: number,
    };
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
        name: name.min(1),
        finding,
        outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["pass", "warn", "fail"]),
        reasons: list(sentence),
        notes: list(sentence),
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ sha, dirty: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            sha,
            ref: name.nullable(),
            source: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["artifact", "ancestor", "retrained", "release", "directory", "none"]),
            tried: list(sentence),
        }),
        rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ train: rowCount.nullable(), holdout: rowCount.nullable(), excluded: rowCount.nullable() }),
        split: sentence.nullable(),
        unit: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["row", "group"]),
        coverage: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).lt(1),
        metrics: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name, ...estimate })),
        meanPredictor: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ mse: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }).nullable(),
        slices: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ slice: name, rows: rowCount, metric: name, ...estimate })),
        attribution: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            cells: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
                baselineOnBase: number,
                baselineOnHead: number,
                candidateOnBase: number,
                candidateOnHead: number,
            }),
            modelEffect: number,
            dataEffect: number,
            interaction: number,
            rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kept: rowCount, edited: rowCount, added: rowCount, removed: rowCount }),
        })
            .nullable(),
        data: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
            rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ added: rowCount, removed: rowCount, changed: rowCount, unchanged: rowCount }).nullable(),
            columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
                added: list(name),
                removed: list(name),
                renamed: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ from: name, to: name })),
                typeChanged: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ column: name, from: name, to: name })),
                cellsChanged: numbersByName.nullable(),
            }),
            findings: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
                rule: name,
                level,
                message: sentence,
                column: name.nullable(),
                file: name.nullable(),
                line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().nullable(),
                count: rowCount.nullable(),
            })),
        }),
        rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
            differences: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ key: name, base: sentence.nullable(), head: sentence.nullable() })),
        }),
        model: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: name, features: list(name), intercept: number, coefficients: numbersByName.nullable() })
            .nullable(),
        history: list(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ sha: name, value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
        provenance: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            dataFingerprint: fingerprint,
            configFingerprint: fingerprint,
            codeFingerprint: fingerprint,
            version: name,
        }),
        run: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            startedAt: name.nullable(),
            seconds: number,
            node: name.nullable(),
            id: name.nullable(),
            attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().nullable(),
            url: name.nullable(),
            repository: name.nullable(),
            serverUrl: name.nullable(),
        }),
    });
});


/***/ }),

/***/ 79801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ reduceChunks)
/* harmony export */ });
/* unused harmony export CHUNK */
// A fixed tree over chunks of a sequence: partial results are merged in an order that depends on its length alone.
/**
 * Items of one leaf. Parts of 4,096 times a power of two items, aligned on their own size, are whole branches of the tree,
 * so the last digit does not depend on how the work was divided.
 */
const CHUNK = 4096;
/**
 * Reduces `[0, length)` chunk by chunk: two neighbours of equal size are merged as soon as both exist, the rest from the
 * right at the end.
 *
 * @param leaf result of the items [start, end)
 * @returns null for no items
 */
function reduceChunks(length, leaf, merge) {
    const branches = [];
    for (let start = 0; start < length; start += CHUNK) {
        let level = 0;
        let value = leaf(start, Math.min(length, start + CHUNK));
        while (branches.at(-1)?.level === level) {
            value = merge(branches.pop().value, value);
            level++;
        }
        branches.push({ level, value });
    }
    let rest = branches.pop()?.value ?? null;
    while (rest !== null && branches.length > 0)
        rest = merge(branches.pop().value, rest);
    return rest;
}


/***/ }),

/***/ 45766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/* harmony import */ var _chunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79801);
// The arithmetic mean by pairwise summation.

/**
 * Arithmetic mean, summed in a fixed tree of chunks: the error grows with log n (N. J. Higham, "The accuracy of floating
 * point summation", SIAM Journal on Scientific Computing 14 (1993), p. 783-799).
 *
 * @returns NaN for no values or when one is NaN
 * @example mean(Float64Array.of(1, 2, 6)) // 3
 */
function mean(values) {
    const sum = (0,_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .reduceChunks */ .n)(values.length, (start, end) => sumOf(values, start, end), (a, b) => a + b);
    return sum === null ? Number.NaN : sum / values.length;
}
function sumOf(values, start, end) {
    let sum = 0;
    for (let i = start; i < end; i++)
        sum += values[i];
    return sum;
}


/***/ }),

/***/ 14174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ compareModels),
  A: () => (/* binding */ scoreAlone)
});

// EXTERNAL MODULE: ./lib/core/dataset/row-match.js
var row_match = __webpack_require__(5848);
// EXTERNAL MODULE: ./lib/core/evaluation/fingerprint.js
var fingerprint = __webpack_require__(10418);
// EXTERNAL MODULE: ./lib/core/metrics/metrics.js + 2 modules
var metrics = __webpack_require__(50533);
// EXTERNAL MODULE: ./lib/core/dataset/table.js
var dataset_table = __webpack_require__(46316);
// EXTERNAL MODULE: ./lib/core/models/linear.js + 6 modules
var linear = __webpack_require__(59274);
// EXTERNAL MODULE: ./lib/core/models/mean.js
var mean = __webpack_require__(66669);
;// CONCATENATED MODULE: ./lib/core/models/predictors.js
// Which code predicts with which model.



/** The predictor of a trained model, fresh or read back from its JSON. */
async function predictorOf(model) {
    const predict = await predictOf(model);
    return {
        features: featuresOf(model),
        predict: (table, rows = (0,dataset_table/* everyRow */.UJ)(table.rowCount)) => predict(table, rows),
    };
}
function featuresOf(model) {
    if (model.kind === "linear")
        return model.features.map(({ name }) => name);
    return model.kind === "mean" ? [] : [model.feature.name];
}
async function predictOf(model) {
    switch (model.kind) {
        case "linear":
            return (table, rows) => (0,linear/* predictLinear */.P)(model, table, rows);
        case "mean":
            return (_, rows) => (0,mean/* predictMean */.Z)(model, rows);
        case "polynomial":
        case "robust-polynomial":
        case "exponential":
        case "power":
        case "theil-sen": {
            const { predictCurve } = await Promise.all(/* import() */[__webpack_require__.e(877), __webpack_require__.e(799)]).then(__webpack_require__.bind(__webpack_require__, 73180));
            return (table, rows) => predictCurve(model, table, rows);
        }
    }
}

// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
;// CONCATENATED MODULE: ./lib/core/verdict/attribution.js
// Is it the model or the data? Both models on both holdouts, and what follows from the four numbers.

/**
 * Splits the visible change into the model's part and the data's: candidateOnHead - baselineOnBase is exactly
 * dataEffect + modelEffect. The interaction is how much the models' difference depends on the holdout.
 *
 * @param cells primary metric, in its own units; what is not finite becomes null
 * @param rows how the two holdouts' rows correspond
 */
function attribution(cells, rows) {
    const { baselineOnBase, baselineOnHead, candidateOnBase, candidateOnHead } = cells;
    const modelEffect = difference(candidateOnHead, baselineOnHead);
    return {
        cells: {
            baselineOnBase: finite(baselineOnBase),
            baselineOnHead: finite(baselineOnHead),
            candidateOnBase: finite(candidateOnBase),
            candidateOnHead: finite(candidateOnHead),
        },
        modelEffect,
        dataEffect: difference(baselineOnHead, baselineOnBase),
        interaction: difference(modelEffect, difference(candidateOnBase, baselineOnBase)),
        rows,
    };
}
/** Whether the models' difference hangs on the holdout: the interaction is more than half of the model effect. */
function comparisonsDisagree({ modelEffect, interaction, cells }) {
    if (modelEffect === null || interaction === null)
        return false;
    const rounding = 1e-12 * Math.max(...Object.values(cells).map((cell) => Math.abs(cell ?? 0)));
    return Math.abs(interaction) > Math.max(rounding, Math.abs(modelEffect) / 2);
}
/**
 * The attribution as a reader sees it; null when a number is missing.
 *
 * @param label the primary metric as people write it
 * @example "MSE 0.4120 → 0.4370 (+6.1 %): +5.8 % because the pull request's holdout is harder, +0.2 % from the model."
 */
function attributionSentence(split, label, greaterIsBetter) {
    const { baselineOnBase, candidateOnHead } = split.cells;
    const { modelEffect, dataEffect } = split;
    if (baselineOnBase === null || candidateOnHead === null || modelEffect === null || dataEffect === null)
        return null;
    const share = (effect) => baselineOnBase === 0 ? signed(effect) : signedPercent(effect / Math.abs(baselineOnBase));
    const harder = greaterIsBetter ? dataEffect < 0 : dataEffect > 0;
    const data = dataEffect === 0
        ? "none of it from the data"
        : `${share(dataEffect)} because the pull request's holdout is ${harder ? "harder" : "easier"}`;
    const disagreement = comparisonsDisagree(split)
        ? " The two comparisons disagree: how far the models differ depends on which holdout they are scored on."
        : "";
    const change = `${label} ${decimal(baselineOnBase)} → ${decimal(candidateOnHead)} (${share(candidateOnHead - baselineOnBase)})`;
    return `${change}: ${data}, ${share(modelEffect)} from the model.${disagreement}`;
}
function finite(value) {
    return value !== null && Number.isFinite(value) ? value : null;
}
function difference(value, from) {
    return value === null || from === null ? null : finite(value - from);
}

// EXTERNAL MODULE: ./lib/core/stats/chunks.js
var chunks = __webpack_require__(79801);
;// CONCATENATED MODULE: ./lib/core/stats/paired-moments.js
// First and second moments of paired numbers, exactly mergeable: all that the comparison of two means needs.

const NOTHING = { n: 0, meanA: 0, meanD: 0, saa: 0, sdd: 0, sad: 0, maxAbsD: 0, active: 0 };
/**
 * Moments of the pairs (a[i], d[i]).
 *
 * Two passes over each chunk of 4,096 pairs, from the chunk's first pair on (so that a constant has exactly no scatter),
 * then merges in a fixed tree: the algorithm of T. F. Chan, G. H. Golub and R. J. LeVeque, "Algorithms for computing the
 * sample variance", The American Statistician 37 (1983), p. 242-247.
 *
 * @param a losses of the baseline
 * @param d loss of the candidate minus loss of the baseline, same length
 * @example pairedMoments(Float64Array.of(1, 3), Float64Array.of(0, 2)).sad // 2
 */
function pairedMoments(a, d) {
    return (0,chunks/* reduceChunks */.n)(a.length, (start, end) => chunkMoments(a, d, start, end), mergeMoments) ?? NOTHING;
}
/**
 * Moments of two disjoint sets of pairs taken together.
 *
 * P. Pébay, "Formulas for robust, one-pass parallel computation of covariances and arbitrary-order statistical moments",
 * Sandia Report SAND2008-6212 (2008), eq. 3.2 and 3.3.
 */
function mergeMoments(left, right) {
    if (left.n === 0)
        return right;
    if (right.n === 0)
        return left;
    const n = left.n + right.n;
    const a = right.meanA - left.meanA;
    const d = right.meanD - left.meanD;
    const weight = right.n / n;
    const cross = left.n * weight;
    return {
        n,
        meanA: left.meanA + a * weight,
        meanD: left.meanD + d * weight,
        saa: left.saa + right.saa + a * a * cross,
        sdd: left.sdd + right.sdd + d * d * cross,
        sad: left.sad + right.sad + a * d * cross,
        maxAbsD: Math.max(left.maxAbsD, right.maxAbsD),
        active: left.active + right.active,
    };
}
function chunkMoments(a, d, start, end) {
    const n = end - start;
    const firstA = a[start];
    const firstD = d[start];
    let sumA = 0;
    let sumD = 0;
    let maxAbsD = 0;
    let active = 0;
    for (let i = start; i < end; i++) {
        sumA += a[i] - firstA;
        sumD += d[i] - firstD;
        const size = Math.abs(d[i]);
        if (size > maxAbsD)
            maxAbsD = size;
        if (size !== 0)
            active++;
    }
    const meanA = firstA + sumA / n;
    const meanD = firstD + sumD / n;
    let saa = 0;
    let sdd = 0;
    let sad = 0;
    for (let i = start; i < end; i++) {
        const fromA = a[i] - meanA;
        const fromD = d[i] - meanD;
        saa += fromA * fromA;
        sdd += fromD * fromD;
        sad += fromA * fromD;
    }
    return { n, meanA, meanD, saa, sdd, sad, maxAbsD, active };
}

;// CONCATENATED MODULE: ./lib/core/stats/influence.js
// How many of the numbers decide a mean: when a few carry the scatter, the mean is a statement about those few.

/**
 * How evenly the scatter of `values` is carried.
 *
 * @returns null when there is no scatter
 * @example influence(Float64Array.of(0, 0, 0, 0, 5)).largestShare // 0.8
 */
function influence(values) {
    const { meanA: centre } = pairedMoments(values, values);
    let sum = 0;
    let sumOfSquares = 0;
    let largest = 0;
    for (const value of values) {
        const square = (value - centre) ** 2;
        sum += square;
        sumOfSquares += square * square;
        if (square > largest)
            largest = square;
    }
    if (!(sum > 0 && sumOfSquares > 0))
        return null;
    return { largestShare: largest / sum, effectiveCount: (sum * sum) / sumOfSquares };
}
/** Indices of the `count` numbers farthest from zero, the farthest first; ties in rising order. */
function largestAbsolute(values, count) {
    const top = [];
    for (let i = 0; i < values.length; i++) {
        const size = Math.abs(values[i]);
        if (top.length === count && size <= Math.abs(values[top[count - 1]]))
            continue;
        let place = top.length;
        while (place > 0 && Math.abs(values[top[place - 1]]) < size)
            place--;
        top.splice(place, 0, i);
        if (top.length > count)
            top.pop();
    }
    return top;
}

// EXTERNAL MODULE: ./lib/core/stats/mean.js
var stats_mean = __webpack_require__(45766);
;// CONCATENATED MODULE: ./lib/core/verdict/scored-rows.js
// The holdout rows that both models predict, and the rows that one or both of them cannot.

/**
 * Predictions that agree within this share of the mean absolute target differ by rounding only: a double carries 16
 * digits, and a least-squares solution loses some of them.
 */
const ROUNDING = 1e-12;
/** How many rows a message names. */
const NAMED_ROWS = 5;
/**
 * Sorts out the rows. A prediction is usable when it is finite and its squared error is.
 * Rows that only one side fails to predict are counted and left out too; what they mean is for the caller to say.
 */
function scoredRows(input) {
    const { actual, baseline, candidate } = input;
    const keep = new Uint32Array(actual.length);
    const byCandidate = [];
    const byBaseline = [];
    let kept = 0;
    let candidateCount = 0;
    let baselineCount = 0;
    let withoutTarget = 0;
    let unpredictedByBoth = 0;
    for (let row = 0; row < actual.length; row++) {
        const byCandidateHere = isUsable(actual[row], candidate[row]);
        const byBaselineHere = baseline === null ? byCandidateHere : isUsable(actual[row], baseline[row]);
        if (byCandidateHere && byBaselineHere)
            keep[kept++] = row;
        else if (!Number.isFinite(actual[row]))
            withoutTarget++;
        else if (byBaselineHere || baseline === null) {
            if (candidateCount++ < NAMED_ROWS)
                byCandidate.push(row);
        }
        else if (byCandidateHere) {
            if (baselineCount++ < NAMED_ROWS)
                byBaseline.push(row);
        }
        else
            unpredictedByBoth++;
    }
    const rows = kept === actual.length ? null : keep.subarray(0, kept);
    const target = take(actual, rows);
    const size = (0,stats_mean/* mean */.i)(target.map(Math.abs));
    return {
        actual: target,
        baseline: baseline === null ? null : take(baseline, rows),
        candidate: take(candidate, rows),
        ...densified(input, rows),
        origin: rows,
        resolution: Number.isFinite(size) ? ROUNDING * size : 0,
        withoutTarget,
        unpredictedByBoth,
        unpredictedByCandidate: candidateCount === 0 ? null : { count: candidateCount, first: byCandidate },
        unpredictedByBaseline: baselineCount === 0 ? null : { count: baselineCount, first: byBaseline },
    };
}
/** Sum of the values of each unit; the values themselves when each row is its own unit. */
function unitTotals(values, rows) {
    if (rows.unitCount === values.length)
        return values;
    const totals = new Float64Array(rows.unitCount);
    for (let row = 0; row < values.length; row++)
        totals[rows.unit[row]] += values[row];
    return totals;
}
function isUsable(actual, predicted) {
    return Number.isFinite((actual - predicted) ** 2);
}
function take(values, rows) {
    if (rows === null)
        return values;
    const taken = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        taken[i] = values[rows[i]];
    return taken;
}
/** Units renumbered in order of appearance, so that a unit that has lost all its rows does not count. */
function densified(input, rows) {
    const length = rows === null ? input.actual.length : rows.length;
    const unit = new Uint32Array(length);
    const number = new Int32Array(input.unitCount).fill(-1);
    let unitCount = 0;
    for (let i = 0; i < length; i++) {
        const given = input.unit[rows === null ? i : rows[i]];
        if (number[given] === -1)
            number[given] = unitCount++;
        unit[i] = number[given];
    }
    return { unit, unitCount };
}

;// CONCATENATED MODULE: ./lib/core/verdict/deciding-rows.js
// When a few rows carry the whole change: which ones, and what measures that outliers do not move say instead.




/** One unit with more than this share of the scatter, or fewer than so many units in effect, decide the mean by themselves. */
const LARGEST_SHARE = 0.25;
const FEWEST_EFFECTIVE = 10;
/**
 * The rows that decide the primary metric's change, when they are few. The verdict stays what it is.
 *
 * A sample kurtosis above n/10 is the same as an effective count below 10.
 */
function decidingRows(primary, rows, baseline) {
    const found = influence(primary.differences);
    if (found === null || (found.largestShare <= LARGEST_SHARE && found.effectiveCount >= FEWEST_EFFECTIVE))
        return null;
    const few = Math.max(1, Math.round(found.effectiveCount));
    const units = largestAbsolute(primary.differences, Math.min(few, NAMED_ROWS));
    const before = absoluteErrors(rows.actual, baseline);
    const after = absoluteErrors(rows.actual, rows.candidate);
    const calmer = [
        ...changeText("mean absolute error", (0,stats_mean/* mean */.i)(before), (0,stats_mean/* mean */.i)(after)),
        ...changeText("median absolute error", median(before), median(after)),
    ];
    const check = calmer.length === 0 ? "" : ` Measures that such rows move less: ${calmer.join(", ")}.`;
    return {
        rows: { count: few, first: units.map((unit) => mostChangedRow(unit, before, after, rows)) },
        note: `The change in ${primary.metric.label} hangs on about ${(0,numerals/* counted */.hS)(few, "row")} of ${(0,numerals/* count */.U9)(rows.actual.length)}.${check}`,
    };
}
/** Index in the holdout of the unit's row whose error changed most. */
function mostChangedRow(unit, before, after, rows) {
    let most = rows.unit.indexOf(unit);
    for (let row = most; row < before.length; row++) {
        if (rows.unit[row] === unit && Math.abs(after[row] - before[row]) > Math.abs(after[most] - before[most]))
            most = row;
    }
    return rows.origin === null ? most : rows.origin[most];
}
function absoluteErrors(actual, predicted) {
    return actual.map((value, row) => Math.abs(predicted[row] - value));
}
function median(values) {
    const sorted = values.toSorted();
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
function changeText(name, before, after) {
    return before > 0 ? [`${name} ${(0,numerals/* signedPercent */.wu)(after / before - 1)}`] : [];
}

;// CONCATENATED MODULE: ./lib/core/verdict/explain.js
// Why a metric's finding is what it is, in sentences for a reader who is no statistician.

/** Complete sentences; the first one says it all. */
function explain(about) {
    const { row, ground, holdout } = about;
    const first = firstSentence(about);
    if (row.finding !== "inconclusive")
        return [first];
    const sentences = [first];
    const canSee = row.detectableChange;
    if (canSee !== null && ground.kind === "interval") {
        sentences.push(`With ${holdout} this check can see a worsening of ${(0,numerals/* percent */.KN)(canSee)} or more.`);
    }
    if (row.rowsNeeded !== null && ground.kind !== "too few units") {
        sentences.push(`About ${(0,numerals/* count */.U9)(roundedUp(row.rowsNeeded))} holdout rows would settle it.`);
    }
    return sentences;
}
function firstSentence({ row, label, isPrimary, coverage, holdout, ground }) {
    const of = isPrimary ? "" : ` in ${label}`;
    switch (ground.kind) {
        case "same model":
            return "The candidate is the very same model as the baseline.";
        case "same predictions": {
            const missed = `a change that touches less than ${(0,numerals/* percent */.KN)(ground.missable)} of rows could be missed`;
            return `Both models predict the same on all ${holdout}${row.finding === "equivalent" ? ";" : ", but"} ${missed}.`;
        }
        case "too few units":
            return `Only ${ground.units}: ${ground.needed} are needed before a change can be told from noise.`;
        case "undefined": {
            const why = ground.constantTarget ? "not defined, because the target is the same" : "not a finite number";
            return `${label} is ${why} on ${holdout}.`;
        }
        case "too many rows left out": {
            const leftOut = `${(0,numerals/* count */.U9)(ground.excluded)} of ${(0,numerals/* counted */.hS)(ground.of, "holdout row")} could not be scored, more than 1 %`;
            return `${leftOut}, so the candidate cannot be called no worse${of}.`;
        }
        case "too few differ":
            return `${ground.differing} a different error${of}; ${ground.needed} are needed before a rare harm can be ruled out.`;
        case "several claims":
            return `The ${intervalText(row, coverage, of)} is all worse, but not clearly enough for one of ${ground.claims} claims made at once.`;
        case "interval":
            return intervalSentence(row, coverage, of, holdout);
        case "no ratio":
            break;
    }
    return noRatioSentence(row, label, coverage, holdout, ground);
}
/** "95 % interval of the change in MAE, +6.1 % to +19.9 %," */
function intervalText(row, coverage, of) {
    if (row.interval === null)
        return `change${of}`;
    const [low, high] = row.interval;
    return `${(0,numerals/* tolerancePercent */.t0)(coverage)} interval of the change${of}, ${(0,numerals/* signedPercent */.wu)(low)} to ${(0,numerals/* signedPercent */.wu)(high)},`;
}
function intervalSentence(row, coverage, of, holdout) {
    const { tolerance, greaterIsBetter } = row;
    const [low, high] = row.interval ?? [Number.NaN, Number.NaN];
    // Turned so that worse is positive for every metric.
    const [best, worst] = greaterIsBetter ? [-high, -low] : [low, high];
    const interval = `The ${intervalText(row, coverage, of)}`;
    const plainInterval = `The ${(0,numerals/* tolerancePercent */.t0)(coverage)} interval of the change${of} is ${(0,numerals/* signedPercent */.wu)(low)} to ${(0,numerals/* signedPercent */.wu)(high)}`;
    if (row.finding === "improved")
        return `${plainInterval}, all better.`;
    if (tolerance === null) {
        if (row.finding === "regressed")
            return `${plainInterval}, all worse.`;
        return `${interval} includes no change, so ${holdout} cannot tell this apart from noise.`;
    }
    const limit = `${(0,numerals/* tolerancePercent */.t0)(tolerance)} tolerance`;
    if (row.finding === "regressed") {
        if (best <= tolerance)
            return `${interval} is all worse and reaches past the ${limit}.`;
        return `${plainInterval}, all ${greaterIsBetter ? "below the -" : "above the "}${limit}.`;
    }
    if (row.finding === "equivalent") {
        if (best > 0)
            return `${interval} is all worse, but stays within the ${limit}.`;
        if (best < -tolerance)
            return `${interval} rules out a worsening of more than the ${limit}.`;
        return `${interval} stays within the ${limit}.`;
    }
    const crossed = worst > tolerance && best <= tolerance ? `crosses the ${limit}` : "is too wide";
    return `${interval} ${crossed}, so ${holdout} cannot tell this apart from noise.`;
}
function noRatioSentence(row, label, coverage, holdout, { why, difference }) {
    const reasons = {
        "baseline is zero": `The baseline's ${label} is zero to rounding`,
        "baseline is not positive": `The baseline's ${label} is not above 0`,
        unbounded: `The baseline's ${label} is too uncertain`,
    };
    const start = `${reasons[why]}, so the change has no percentage;`;
    const interval = difference === null
        ? "the difference of the two models"
        : `the ${(0,numerals/* tolerancePercent */.t0)(coverage)} interval of the difference, ${(0,numerals/* signed */.x8)(difference[0])} to ${(0,numerals/* signed */.x8)(difference[1])},`;
    if (row.finding === "improved")
        return `${start} ${interval} is clearly better.`;
    if (row.finding === "regressed")
        return `${start} ${interval} is clearly worse.`;
    if (row.finding === "equivalent")
        return `${start} ${interval} stays within the tolerance.`;
    return `${start} ${interval} cannot be told from noise with ${holdout}.`;
}
/** Rounded up to two digits: more would pretend to know. */
function roundedUp(value) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
    return Math.ceil(value / unit) * unit;
}

;// CONCATENATED MODULE: ./lib/core/stats/holm.js
// Holm's procedure: several claims at once, wrong about any of them with no more than the stated probability.
/**
 * Which hypotheses are rejected at the family-wise level `alpha`.
 *
 * S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979), p. 65-70.
 *
 * @param pValues one per hypothesis; NaN is never rejected
 * @example holmRejects([0.01, 0.04, 0.02], 0.05) // [true, true, true]
 */
function holmRejects(pValues, alpha) {
    const rejected = pValues.map(() => false);
    const order = pValues.map((_, index) => index).filter((index) => !Number.isNaN(pValues[index]));
    order.sort((i, j) => pValues[i] - pValues[j]);
    for (const [rank, index] of order.entries()) {
        if (pValues[index] > alpha / (pValues.length - rank))
            break;
        rejected[index] = true;
    }
    return rejected;
}

;// CONCATENATED MODULE: ./lib/core/verdict/measure.js
// One metric of both models on the same rows: its two values, and the unit moments that its test needs.



/** The metric's value from its mean loss; null where it is not a finite number. */
function metricValue(scale, meanLoss, variance) {
    const value = scale === "mean" ? meanLoss : scale === "root" ? Math.sqrt(meanLoss) : 1 - meanLoss / variance;
    return Number.isFinite(value) ? value : null;
}
/** The metric of one model alone. */
function measureOne(metric, actual, predicted) {
    if (actual.length === 0)
        return null;
    const target = pairedMoments(actual, actual);
    return metricValue(metric.scale, (0,stats_mean/* mean */.i)(metric.losses(actual, predicted)), target.saa / target.n);
}
/**
 * Measures one metric of both models.
 *
 * Values are means over rows. Rows whose predictions agree to rounding count as not different, whatever the last bits of
 * their losses say. For R² each row's loss is taken less its squared distance from the mean target: the ratio of the means
 * is then the ratio of the R², and the scatter of the target counts as scatter. (Taken as a known constant instead, a
 * simulated R² that had got worse by its 5 % tolerance was called no worse 6.7 times in 100, instead of 2.3.)
 */
function measure(gate, metric, rows, baseline) {
    const { actual, candidate, resolution } = rows;
    const baselineLosses = metric.losses(actual, baseline);
    const candidateLosses = metric.losses(actual, candidate);
    const target = pairedMoments(actual, actual);
    const baselineLoss = (0,stats_mean/* mean */.i)(baselineLosses);
    const variance = target.saa / target.n;
    const difference = new Float64Array(actual.length);
    const reference = metric.scale === "explained" ? new Float64Array(actual.length) : baselineLosses;
    for (let row = 0; row < actual.length; row++) {
        if (Math.abs(candidate[row] - baseline[row]) > resolution)
            difference[row] = candidateLosses[row] - baselineLosses[row];
        if (reference !== baselineLosses)
            reference[row] = baselineLosses[row] - (actual[row] - target.meanA) ** 2;
    }
    const differences = unitTotals(difference, rows);
    const baselineValue = metricValue(metric.scale, baselineLoss, variance);
    return {
        gate,
        metric,
        baseline: baselineValue,
        candidate: metricValue(metric.scale, (0,stats_mean/* mean */.i)(candidateLosses), variance),
        moments: pairedMoments(unitTotals(reference, rows), differences),
        differences,
        noRatio: noRatioOf(metric, baselineLoss, baselineValue, resolution),
    };
}
/** A loss that rounding alone could have made is zero: the ratio of two such numbers says nothing. */
function noRatioOf(metric, loss, value, resolution) {
    if (metric.scale === "explained")
        return value !== null && value > 0 ? null : "baseline is not positive";
    const roundingLoss = metric.losses(Float64Array.of(0), Float64Array.of(resolution))[0];
    return loss > roundingLoss ? null : "baseline is zero";
}
/** The relative change of the metric that a relative change δ of the mean loss makes. */
function changeOfMetric(scale, delta) {
    if (scale === "explained")
        return delta;
    // A loss is never negative, so it cannot shrink by more than all of it.
    const ratio = Math.max(0, 1 + delta);
    return (scale === "root" ? Math.sqrt(ratio) : ratio) - 1;
}
/** The δ of `pairedTest` at a tolerance of the metric. */
function marginOf(scale, tolerance) {
    if (scale === "explained")
        return -tolerance;
    return scale === "root" ? (1 + tolerance) ** 2 - 1 : tolerance;
}

;// CONCATENATED MODULE: ./lib/core/stats/fieller.js
// Fieller's test and interval for the relative change of a paired mean, and the guard against harm that few pairs carry.

/**
 * Paired t statistic of the contrast w = d - δ·a, that is b - (1 + δ)·a: how clearly mean b exceeds (1 + δ)·mean a.
 *
 * E. C. Fieller, "Some problems in interval estimation", Journal of the Royal Statistical Society B 16 (1954), p. 175-185.
 * Linear in the data: nothing is divided by mean a, which may be zero. It has n - 1 degrees of freedom.
 *
 * @param delta relative change, a fraction
 * @returns positive when b is larger; ±Infinity when w is the same nonzero number in all pairs; 0 when it is 0 in all;
 *   NaN for fewer than two pairs
 * @example contrastStatistic(pairedMoments(Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3)), 0) // 3.4641...
 */
function contrastStatistic(moments, delta) {
    const mean = moments.meanD - delta * moments.meanA;
    return mean === 0 && moments.n > 1 ? 0 : mean / contrastError(moments, delta);
}
/** Standard error of the mean of w = d - δ·a. */
function contrastError(moments, delta) {
    const { n, saa, sdd, sad } = moments;
    const scatter = Math.max(0, sdd - 2 * delta * sad + delta * delta * saa);
    return Math.sqrt(scatter / (n * (n - 1)));
}
/**
 * Fieller's interval of the relative change δ = mean b / mean a - 1: all δ with |contrastStatistic(δ)| <= t.
 *
 * The quadratic of Fieller (1954) with b = a + d, so that two similar models lose no digits; its discriminant is written
 * out for the same reason. Where mean a is negative (a loss less a larger reference) the formula is the same.
 *
 * @param t critical value of Student's t distribution with n - 1 degrees of freedom
 * @returns [lower, upper]; null when mean a cannot be told from zero (the set is then unbounded) or a sum overflowed
 * @example fiellerInterval(pairedMoments(Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3)), 2) // [0.845..., 3.154...]
 */
function fiellerInterval(moments, t) {
    const { n, meanA, meanD, saa, sdd, sad } = moments;
    const k = (t * t) / (n * (n - 1));
    const leading = meanA * meanA - k * saa;
    if (!(leading > 0))
        return null;
    const middle = meanA * meanD - k * sad;
    const spread = meanA * meanA * sdd - 2 * meanA * meanD * sad + meanD * meanD * saa - k * (saa * sdd - sad * sad);
    const root = Math.sqrt(Math.max(0, k * spread));
    if (!Number.isFinite(root))
        return null;
    return [(middle - root) / leading, (middle + root) / leading];
}
/**
 * The moments with one more pair, average but for the largest difference seen, taken as harm. What is still clearly no
 * worse then does not hang on a rare kind of row that the sample may have missed.
 *
 * The guard was found by simulation: a plain t calls a 5 % worsening that sits in 1 row of 100 "no worse" 18 times in 100 at
 * n = 1,000, the guarded one at most 3 times, as claimed (`bench/verdict-check.ts`).
 */
function withVirtualPair(moments) {
    const worst = moments.maxAbsD;
    const pair = { n: 1, meanA: moments.meanA, meanD: worst, saa: 0, sdd: 0, sad: 0, maxAbsD: worst, active: 1 };
    return mergeMoments(moments, pair);
}

;// CONCATENATED MODULE: ./lib/core/stats/student-t.js
// Student's t distribution: tail probabilities and quantiles; with infinite degrees of freedom, the normal distribution.
/** Above this t the tail comes from the continued fraction, below it from a series; both are exact there. */
const TAIL = 2;
/**
 * Survival function of Student's t distribution, P(T > t).
 *
 * The tail is half the regularised incomplete beta function I_x(df/2, 1/2) at x = df/(df + t²), by the continued fraction
 * of A. R. DiDonato and A. H. Morris, "Significant digit computation of the incomplete beta function ratios", ACM
 * Transactions on Mathematical Software 18 (1992), p. 360-373, eq. 9, whose terms do not cancel however large df is. The
 * centre is a series of positive terms: NIST Digital Library of Mathematical Functions 8.17.7 with 15.8.1.
 *
 * @param t any number; infinities allowed
 * @param df degrees of freedom, > 0; Infinity gives the normal distribution
 * @returns a probability, NaN for a NaN argument; relative error below 1e-12 for df from 1 to 1e7
 * @example studentTSurvival(2, 10) // 0.03669401738537018
 */
function studentTSurvival(t, df) {
    if (Number.isNaN(t) || !(df > 0))
        return Number.NaN;
    if (t < 0)
        return 1 - studentTSurvival(-t, df);
    if (t === Number.POSITIVE_INFINITY)
        return 0;
    return t < TAIL ? 0.5 - centralProbability(t, df) : tailProbability(t, df);
}
/**
 * Critical value of Student's t distribution: the t with P(T > t) = `tail`.
 *
 * Newton's method on the survival function, kept inside a bracket.
 *
 * @param tail one-sided probability, 0 < tail < 1
 * @param df degrees of freedom, > 0; Infinity gives the normal distribution
 * @throws {RangeError} when `tail` is not a probability or `df` is not positive
 * @example studentTCritical(0.025, 411) // 1.9657378...
 */
function studentTCritical(tail, df) {
    if (!(tail > 0 && tail < 1 && df > 0))
        throw new RangeError(`no critical value for tail ${tail} and ${df} df`);
    if (tail > 0.5)
        return -studentTCritical(1 - tail, df);
    let low = 0;
    let high = 1;
    while (studentTSurvival(high, df) > tail) {
        low = high;
        high *= 2;
    }
    let t = low;
    for (let step = 0; step < 200; step++) {
        const excess = studentTSurvival(t, df) - tail;
        if (excess > 0)
            low = t;
        else
            high = t;
        const newton = t + excess / density(t, df);
        const next = newton >= low && newton <= high ? newton : (low + high) / 2;
        if (Math.abs(next - t) <= 2e-16 * Math.abs(next))
            return next;
        t = next;
    }
    return t;
}
/** P(0 < T < t), for small t. */
function centralProbability(t, df) {
    const step = (t * t) / (1 + (t * t) / df);
    let term = 1;
    let sum = 1;
    for (let k = 0; term > sum * 1e-17; k++) {
        term *= (((1 + 1 / df) / 2 + k / df) * step) / (k + 1.5);
        sum += term;
    }
    return t * density(t, df) * sum;
}
/** P(T > t), for large t. */
function tailProbability(t, df) {
    const square = t * t;
    const x = 1 / (1 + square / df);
    const y = 1 / (1 + df / square);
    const lambda = ((square - 1) / 2) * x;
    const inverse = 2 / df;
    // The convergents an/bn by the forward recurrence, with the present denominator kept at 1 against overflow.
    let numerator = 0;
    let denominator = 1;
    let nextNumerator = 1;
    let nextDenominator = (1 + lambda) / (1 + inverse);
    let ratio = nextNumerator / nextDenominator;
    for (let n = 1; n < 10_000; n++) {
        const weight = n * (0.5 - n) * x;
        const middle = 1 + (2 * n - 1) * inverse;
        const alpha = ((1 + (n - 1) * inverse) * (1 + (n - 0.5) * inverse) * weight * x) / (middle * middle);
        const beta = n + (weight * inverse) / middle + ((1 + n * inverse) / (1 + (2 * n + 1) * inverse)) * (1 + lambda + n * (1 + y));
        const numeratorAfter = alpha * numerator + beta * nextNumerator;
        const denominatorAfter = alpha * denominator + beta * nextDenominator;
        const before = ratio;
        ratio = numeratorAfter / denominatorAfter;
        numerator = nextNumerator / denominatorAfter;
        denominator = nextDenominator / denominatorAfter;
        nextNumerator = ratio;
        nextDenominator = 1;
        if (Math.abs(ratio - before) <= 1e-16 * ratio)
            break;
    }
    // x^(df/2) · y^(1/2) / Beta(df/2, 1/2) is t times the density.
    return (t * density(t, df) * ratio) / 2;
}
function density(t, df) {
    const square = t * t;
    const kernel = df === Number.POSITIVE_INFINITY ? square / 2 : (df / 2) * Math.log1p(square / df);
    return (Math.exp(-kernel) * gammaRatio(df / 2)) / Math.sqrt(2 * Math.PI * (1 + square / df));
}
/**
 * Γ(p + 1/2) / (Γ(p)·√p), which tends to 1. Shifted to p >= 25 by Γ(p + 1) = p·Γ(p), then Stirling's series for the
 * logarithm (F. G. Tricomi and A. Erdélyi, Pacific Journal of Mathematics 1 (1951), p. 133-142).
 */
function gammaRatio(p) {
    let shifted = p;
    let factor = 1;
    while (shifted < 25) {
        factor *= shifted / (shifted + 0.5);
        shifted++;
    }
    const v = 1 / shifted;
    const series = v * (-1 / 8 + v * v * (1 / 192 + v * v * (-1 / 640 + (v * v * 17) / 14336)));
    return Math.exp(series) * factor * (factor === 1 ? 1 : Math.sqrt(shifted / p));
}

;// CONCATENATED MODULE: ./lib/core/verdict/paired-test.js
// The three claims about one metric (better, no worse than the tolerance, worse) and the interval that goes with them.


/** Fewest units that statistics are made of, and fewest differing units that a claim of no harm needs. */
const FEWEST_UNITS = 20;
/** Probability with which `detectable` and `unitsNeeded` promise a settled comparison. */
const POWER = 0.8;
/**
 * Tests the candidate against the baseline on paired unit losses.
 *
 * The lower bound is Fieller's. The bound on the worse side is Fieller's with one more, virtual, unit that worsened by the
 * largest difference seen (`withVirtualPair`), and is made only of 20 or more units that differ.
 *
 * @param moments per unit: a the baseline's loss, d the candidate's minus the baseline's. For R², a is the loss less the
 *   unit's squared distance from the mean target, so mean a = -variance · R² and worse means a smaller ratio.
 * @param margin δ at the tolerance: positive where mean a is, else negative. Null: no tolerance.
 * @param hasRatio false where mean a is zero or of the wrong sign: then only "better" and "worse" are claimed
 * @param alpha one-sided probability of error of each claim
 */
function pairedTest(moments, margin, hasRatio, alpha) {
    const { n, active, meanD } = moments;
    const guarded = active >= FEWEST_UNITS;
    const onWorseSide = guarded ? withVirtualPair(moments) : moments;
    const t = studentTCritical(alpha, n - 1);
    const tOnWorseSide = studentTCritical(alpha, onWorseSide.n - 1);
    const reach = t * contrastError(moments, 0);
    return {
        worseP: studentTSurvival(contrastStatistic(moments, 0), n - 1),
        better: guarded && contrastStatistic(onWorseSide, 0) < -tOnWorseSide,
        withinMargin: hasRatio && margin !== null && contrastStatistic(onWorseSide, margin) < -tOnWorseSide,
        guarded,
        interval: hasRatio
            ? joined(fiellerInterval(moments, t), fiellerInterval(onWorseSide, tOnWorseSide), moments)
            : null,
        difference: [meanD - reach, meanD + reach],
        ...(hasRatio ? power(moments, margin, alpha) : { detectable: null, unitsNeeded: null }),
    };
}
/**
 * The finding of one metric; total and exclusive.
 *
 * @param worse whether the claim "worse" stands, after adjustment for other claims of its kind
 * @param mayPass whether claims of no harm may be made at all
 */
function findingOf(test, worse, mayPass) {
    if (mayPass && test.better)
        return "improved";
    if (mayPass && test.guarded && test.withinMargin)
        return "equivalent";
    return worse && !test.withinMargin ? "regressed" : "inconclusive";
}
function joined(plain, worseSide, { meanA }) {
    if (plain === null || worseSide === null)
        return null;
    return meanA > 0 ? [plain[0], worseSide[1]] : [worseSide[0], plain[1]];
}
/**
 * Detectable change z·σ/√n + M/n, with z the sum of the two normal quantiles, σ the relative scatter of d - δ̂·a, and M/n
 * what the guard costs; and the n at which it equals the margin, a quadratic equation in 1/√n.
 */
function power(moments, margin, alpha) {
    const { n, meanA, meanD, maxAbsD } = moments;
    const normal = Number.POSITIVE_INFINITY;
    const z = studentTCritical(alpha, normal) + studentTCritical(1 - POWER, normal);
    const size = Math.abs(meanA);
    const scatter = (z * contrastError(moments, meanD / meanA) * Math.sqrt(n)) / size;
    const worst = maxAbsD / size;
    const room = Math.abs(margin ?? 0);
    const perRoot = (2 * room) / (scatter + Math.sqrt(scatter * scatter + 4 * worst * room));
    const needed = Math.ceil(1 / (perRoot * perRoot));
    return {
        detectable: scatter / Math.sqrt(n) + worst / n,
        unitsNeeded: Number.isSafeInteger(needed) ? needed : null,
    };
}

;// CONCATENATED MODULE: ./lib/core/verdict/judgements.js
// The findings of all metrics of one comparison, each with the ground that it stands on.




/** Identical predictions of two models say "no harm" from here on: they leave less than 1 % of rows unseen. */
const FEWEST_IDENTICAL_UNITS = 300;
/** A row with values alone. */
function untestedRow(gate, metric, finding, { baseline, candidate }) {
    return {
        name: metric.name,
        greaterIsBetter: metric.greaterIsBetter,
        level: gate.level,
        baseline,
        candidate,
        change: baseline === null || candidate === null ? null : candidate - baseline,
        relativeChange: null,
        interval: null,
        tolerance: gate.tolerance,
        finding,
        activeRows: null,
        detectableChange: null,
        rowsNeeded: null,
    };
}
/** One judgement for each metric, in their order. */
function judgements(measured, situation, policy) {
    const { sameModel, samePredictions, units, rows } = situation;
    const rowsFor = (unitsNeeded) => Math.ceil((unitsNeeded * rows) / units);
    const all = (finding, ground, needed = null) => measured.map((each) => ({ row: untested(each, finding, needed), ground }));
    if (sameModel)
        return all("equivalent", { kind: "same model" });
    if (samePredictions) {
        // With probability 0.95, n rows drawn at random show a change that touches this share of all rows.
        const ground = { kind: "same predictions", missable: 1 - 0.05 ** (1 / units) };
        if (units < FEWEST_IDENTICAL_UNITS)
            return all("inconclusive", ground, rowsFor(FEWEST_IDENTICAL_UNITS));
        return situation.leftOut === null
            ? all("equivalent", ground)
            : all("inconclusive", leftOutGround(situation.leftOut));
    }
    if (units < FEWEST_UNITS) {
        const noun = situation.unitNoun === "row" ? "holdout row" : "group";
        const ground = { kind: "too few units", units: (0,numerals/* counted */.hS)(units, noun), needed: FEWEST_UNITS };
        return all("inconclusive", ground, rowsFor(FEWEST_UNITS));
    }
    const alpha = 1 - policy.confidence;
    const tests = measured.map(({ gate, metric, moments, noRatio }) => {
        const margin = gate.tolerance === null ? null : marginOf(metric.scale, gate.tolerance);
        return pairedTest(moments, margin, noRatio === null, alpha);
    });
    const worse = worseClaims(measured, tests, alpha);
    return measured.map((each, index) => tested(each, tests[index], worse[index], situation));
}
/**
 * Which metrics are worse: together wrong with probability alpha for the gates that can fail, one by one for the others.
 * Metrics of the same losses (MSE, RMSE, R²) make one and the same claim, which counts once.
 */
function worseClaims(measured, tests, alpha) {
    const gated = [...measured.keys()].filter((i) => measured[i].gate.level !== "off" && measured[i].gate.tolerance !== null);
    /** The first gated metric that makes the same claim; -1 for a metric that is not gated. */
    const claimOf = measured.map((each, i) => gated.includes(i) ? gated.find((k) => isSameClaim(measured[k], each)) : -1);
    const claims = [...new Set(claimOf.filter((claim) => claim !== -1))];
    const rejected = holmRejects(claims.map((claim) => tests[claim].worseP), alpha);
    return tests.map(({ worseP }, i) => {
        const standsAlone = worseP <= alpha;
        const stands = claimOf[i] === -1 ? standsAlone : rejected[claims.indexOf(claimOf[i])];
        return { stands, standsAlone, claims: claims.length };
    });
}
function isSameClaim(one, other) {
    return Object.is(one.moments.meanD, other.moments.meanD) && Object.is(one.moments.sdd, other.moments.sdd);
}
function tested(measured, test, worse, situation) {
    const { gate, metric, moments, baseline, candidate } = measured;
    const values = untestedRow(gate, metric, "inconclusive", measured);
    if (baseline === null || candidate === null) {
        return {
            row: { ...values, activeRows: moments.active },
            ground: { kind: "undefined", constantTarget: metric.scale === "explained" },
        };
    }
    const finding = findingOf(test, worse.stands, situation.leftOut === null);
    const ground = groundOf(measured, test, worse, finding, situation);
    const scaled = (delta) => changeOfMetric(metric.scale, delta);
    // A plain bound that would claim no harm from a few differing rows is not shown: it is the claim that is not made.
    const shown = ground.kind === "too few differ" ? null : test.interval;
    return {
        row: {
            ...values,
            finding,
            activeRows: moments.active,
            relativeChange: relativeChangeOf(measured),
            interval: shown === null ? null : [scaled(shown[0]), scaled(shown[1])],
            detectableChange: test.detectable === null ? null : judgements_finite(scaled(test.detectable)),
            rowsNeeded: finding === "inconclusive" ? moreRowsNeeded(test, moments.active, situation) : null,
        },
        ground,
    };
}
function groundOf(measured, test, worse, finding, situation) {
    if (finding === "inconclusive") {
        const isHarmless = test.better || test.withinMargin;
        const isWorseAlone = worse.standsAlone && !test.withinMargin;
        if (!test.guarded && !isWorseAlone) {
            const differing = `${situation.unitNoun === "group" ? "groups" : "holdout rows"} have`;
            return {
                kind: "too few differ",
                differing: `Only ${(0,numerals/* count */.U9)(measured.moments.active)} of ${(0,numerals/* count */.U9)(situation.units)} ${differing}`,
                needed: FEWEST_UNITS,
            };
        }
        if (isHarmless && situation.leftOut !== null)
            return leftOutGround(situation.leftOut);
        if (isWorseAlone && !worse.stands)
            return { kind: "several claims", claims: worse.claims };
    }
    if (measured.noRatio === null && test.interval !== null)
        return { kind: "interval" };
    return {
        kind: "no ratio",
        why: measured.noRatio ?? "unbounded",
        difference: differenceOf(measured, test, situation),
    };
}
/** Where nothing is tested: the values, and no change seen where there is none. */
function untested(measured, finding, rowsNeeded) {
    const relativeChange = relativeChangeOf(measured);
    return {
        ...untestedRow(measured.gate, measured.metric, finding, measured),
        relativeChange,
        interval: finding === "equivalent" && relativeChange !== null ? [0, 0] : null,
        activeRows: measured.moments.active,
        rowsNeeded,
    };
}
function relativeChangeOf({ baseline, candidate, noRatio }) {
    if (baseline === null || candidate === null || noRatio !== null)
        return null;
    return judgements_finite((candidate - baseline) / Math.abs(baseline));
}
/** More rows than there are, or null: then it is not the number of rows that stands in the way. */
function moreRowsNeeded(test, active, { units, rows }) {
    if (test.unitsNeeded === null || active === 0)
        return null;
    const unitsNeeded = Math.max(test.unitsNeeded, test.guarded ? 0 : (FEWEST_UNITS * units) / active);
    const needed = Math.ceil((unitsNeeded * rows) / units);
    return needed > rows ? needed : null;
}
/** Interval of the metric's own difference; null unless the metric is the mean of its losses. */
function differenceOf({ metric }, test, { units, rows }) {
    if (metric.scale !== "mean")
        return null;
    const [low, high] = test.difference;
    return [(low * units) / rows, (high * units) / rows];
}
function leftOutGround(leftOut) {
    return { kind: "too many rows left out", ...leftOut };
}
function judgements_finite(value) {
    return Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./lib/core/verdict/compare.js
// Holds a candidate against a baseline on the same holdout rows: one row of estimates and one finding for each metric.







/** Above this share of rows left out, the rows that are left are no fair picture of the holdout. */
const MOST_LEFT_OUT = 0.01;
/**
 * Compares two models by the guarded Fieller-t on paired unit losses.
 *
 * @param input predictions of both models for the same rows
 * @param metricOf the metric of a name
 * @returns rows in the order of the policy's gates. "improved", "equivalent" and "regressed" are each wrong with a
 *   probability of at most 1 - confidence; "regressed" for all gates that may fail together (Holm), the others one by one,
 *   because a pass needs all of them. No NaN: what does not exist is null.
 */
function compare(input, metricOf) {
    const rows = scoredRows(input);
    const gates = input.policy.gates.map((gate) => ({ gate, metric: metricOf(gate.metric) }));
    const notes = leftOutNotes(rows);
    const baselineValues = rows.unpredictedByBaseline === null ? rows.baseline : null;
    const candidateValues = rows.unpredictedByCandidate === null ? rows.candidate : null;
    const alone = (finding, explanation) => ({
        metrics: gates.map(({ gate, metric }) => untestedRow(gate, metric, finding, {
            baseline: baselineValues === null ? null : measureOne(metric, rows.actual, baselineValues),
            candidate: candidateValues === null ? null : measureOne(metric, rows.actual, candidateValues),
        })),
        explanations: gates.map(() => [explanation]),
        notes,
    });
    const nothing = { kind: "compared", reason: null, unpredicted: null, deciding: null };
    if (rows.unpredictedByCandidate !== null) {
        const failed = (0,numerals/* counted */.hS)(rows.unpredictedByCandidate.count, "holdout row");
        const text = `The candidate gives no finite prediction for ${failed}${input.baseline === null ? "" : " that the baseline can predict"}.`;
        return { ...nothing, ...alone("regressed", text), unpredicted: rows.unpredictedByCandidate };
    }
    if (rows.baseline === null) {
        const reason = "There is no baseline to compare with, so nothing can have got worse yet.";
        return { ...nothing, ...alone("no-baseline", reason), kind: "no-baseline", reason };
    }
    if (rows.unpredictedByBaseline !== null) {
        const failed = (0,numerals/* counted */.hS)(rows.unpredictedByBaseline.count, "holdout row");
        const reason = `The baseline gives no finite prediction for ${failed} that the candidate can predict, so the two cannot be compared on the same rows.`;
        return { ...nothing, ...alone("incomparable", reason), kind: "incomparable", reason };
    }
    if (rows.actual.length === 0) {
        const reason = "No holdout row is left to compare the two models on.";
        return { ...nothing, ...alone("incomparable", reason), kind: "incomparable", reason };
    }
    const baseline = rows.baseline;
    const measured = gates.map(({ gate, metric }) => measure(gate, metric, rows, baseline));
    const judged = judgements(measured, situationOf(input, rows, baseline), input.policy);
    const context = { coverage: 2 * input.policy.confidence - 1, holdout: holdoutText(input, rows) };
    const primary = measured[0];
    const deciding = input.sameModel || primary === undefined ? null : decidingRows(primary, rows, baseline);
    return {
        ...nothing,
        metrics: judged.map(({ row }) => row),
        explanations: judged.map((each, index) => explain({ ...each, ...context, label: measured[index].metric.label, isPrimary: index === 0 })),
        notes: [...notes, ...constantShiftNotes(measured), ...(deciding === null ? [] : [deciding.note])],
        deciding: deciding === null ? null : deciding.rows,
    };
}
/** What is known of the comparison as a whole before any metric is tested. */
function situationOf(input, rows, baseline) {
    const leftOut = input.excluded.holdout + rows.withoutTarget + rows.unpredictedByBoth;
    const all = rows.actual.length + leftOut;
    return {
        sameModel: input.sameModel,
        samePredictions: rows.candidate.every((value, row) => Math.abs(value - baseline[row]) <= rows.resolution),
        units: rows.unitCount,
        rows: rows.actual.length,
        unitNoun: input.unitKind === "group" ? "group" : "row",
        leftOut: leftOut > MOST_LEFT_OUT * all ? { excluded: leftOut, of: all } : null,
    };
}
function holdoutText(input, rows) {
    const text = (0,numerals/* counted */.hS)(rows.actual.length, "holdout row");
    if (input.unitKind === "group")
        return `${text} in ${(0,numerals/* counted */.hS)(rows.unitCount, "group")}`;
    return rows.unitCount === rows.actual.length ? text : `${text} (${(0,numerals/* count */.U9)(rows.unitCount)} distinct)`;
}
function leftOutNotes(rows) {
    const notes = [];
    if (rows.withoutTarget > 0) {
        notes.push(`${(0,numerals/* counted */.hS)(rows.withoutTarget, "holdout row")} left out: the target is not a finite number.`);
    }
    if (rows.unpredictedByBoth > 0) {
        notes.push(`${(0,numerals/* counted */.hS)(rows.unpredictedByBoth, "holdout row")} left out: neither model gives a finite prediction.`);
    }
    return notes;
}
function constantShiftNotes(measured) {
    return measured
        .filter(({ moments }) => moments.n >= FEWEST_UNITS && moments.sdd === 0 && moments.meanD !== 0)
        .map(({ metric }) => `The loss behind ${metric.label} changes by exactly the same amount everywhere: the change is deterministic, not noise.`);
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/flows/steps/compare-models.js
// Scores both models on the candidate's holdout, and both on the base's own holdout where the data changed.









async function compareModels(measured, rules, base) {
    const { predictions, obstacle } = await baselineOn(measured, base);
    const sameModel = predictsTheSame(measured.candidate.model, measured.baseline.model);
    const scored = await score(measured, rules, predictions, sameModel);
    return {
        ...scored,
        comparison: obstacle === null ? scored.comparison : explained(scored.comparison, obstacle),
        attribution: measured.base === null ? null : await attributionOf(measured, measured.base.holdout, rules, scored.comparison),
    };
}
/** Byte-identical but for the name of what they predict. */
function predictsTheSame(candidate, baseline) {
    return baseline !== null && (0,fingerprint/* sameValue */.eE)({ ...candidate, target: "" }, { ...baseline, target: "" });
}
/** One model without anything to hold it against. */
async function scoreAlone(measured, rules) {
    return score(measured, rules, null, false);
}
async function score({ head, candidate }, rules, baseline, sameModel) {
    const { actual, unit, unitCount, table } = head.holdout;
    const predictor = await predictorOf(candidate.model);
    const predictions = predictor.predict(table);
    const { data, policy } = rules;
    const unitKind = data.group === null ? "row" : "group";
    const excluded = { holdout: head.rows.holdoutWithoutTarget };
    const both = { actual, baseline: baseline?.values ?? null, candidate: predictions.values };
    return {
        comparison: compare({ ...both, unit, unitCount, unitKind, policy, sameModel, excluded }, metrics/* metricOf */.a),
        candidate: predictions.values,
        baseline: both.baseline,
        attribution: null,
        meanPredictorMse: measureOne((0,metrics/* metricOf */.a)("mse"), actual, new Float64Array(actual.length).fill(head.trainTargetMean)),
        notes: [
            ...predictionNotes(predictions, "candidate"),
            ...(baseline === null ? [] : predictionNotes(baseline, "baseline")),
        ],
    };
}
/** A baseline that cannot read the pull request's columns is no fault of the run: the two cannot be compared. */
async function baselineOn(measured, base) {
    if (base.obstacle !== null)
        return { predictions: null, obstacle: base.obstacle };
    const { model, tried } = measured.baseline;
    if (model === null)
        return { predictions: null, obstacle: { kind: "no-baseline", reason: tried.at(-1) ?? "there is no baseline" } };
    try {
        const predictor = await predictorOf(model);
        return { predictions: predictor.predict(measured.head.holdout.table), obstacle: null };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const reason = `the baseline cannot be scored on the pull request's rows: ${error.problems[0].message}`;
        return { predictions: null, obstacle: { kind: "incomparable", reason } };
    }
}
function explained(comparison, { kind, reason }) {
    if (comparison.unpredicted !== null)
        return comparison; // a candidate that cannot predict is the worse news
    const metrics = comparison.metrics.map((row) => ({ ...row, finding: kind }));
    return { ...comparison, kind, reason: asSentence(reason), metrics };
}
/** "there is no `x`" → "There is no `x`." */
function asSentence(clause) {
    return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}${/[.!?]$/.test(clause) ? "" : "."}`;
}
async function attributionOf(measured, baseHoldout, rules, comparison) {
    const [gate] = rules.policy.gates;
    if (gate === undefined)
        return null;
    const onBase = async (model) => {
        if (model === null)
            return null;
        const predictor = await predictorOf(model);
        try {
            return measureOne((0,metrics/* metricOf */.a)(gate.metric), baseHoldout.actual, predictor.predict(baseHoldout.table).values);
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                return null; // the two sides have different columns
            throw error;
        }
    };
    const [primary] = comparison.metrics;
    const cells = {
        baselineOnBase: await onBase(measured.baseline.model),
        baselineOnHead: primary?.baseline ?? null,
        candidateOnBase: await onBase(measured.candidate.model),
        candidateOnHead: primary?.candidate ?? null,
    };
    return attribution(cells, (0,row_match/* matchRows */.l)(baseHoldout, measured.head.holdout));
}
function predictionNotes({ unseen, imputed }, whose) {
    return [
        ...unseen.map(({ column, rows, examples }) => `${(0,numerals/* counted */.hS)(rows, "holdout row")} ${rows === 1 ? "has" : "have"} a value of \`${column}\` that the ${whose} never saw in training (${examples.map((text) => `\`${text}\``).join(", ")}); it predicts them like its most frequent one.`),
        ...imputed.map(({ column, rows }) => `The ${whose} fills in \`${column}\` for ${(0,numerals/* counted */.hS)(rows, "holdout row")} without a value.`),
    ];
}


/***/ }),

/***/ 32974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ dataChange),
/* harmony export */   g: () => (/* binding */ unchangedData)
/* harmony export */ });
/* harmony import */ var _core_numerals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92288);
// What changed in the data between base and head, as far as a check sees it: columns and their types.

function dataChange(measured) {
    const changed = measured.dataChanged;
    const findings = findingsOf(measured.head, measured.base);
    if (measured.base === null)
        return { ...unchangedData(findings), changed };
    const before = measured.base.columns;
    const after = measured.head.columns;
    const typeBefore = new Map(before.map(({ name, type }) => [name, type]));
    const namesAfter = new Set(after.map(({ name }) => name));
    return {
        changed,
        rows: null,
        columns: {
            ...NO_COLUMNS,
            added: after.map(({ name }) => name).filter((name) => !typeBefore.has(name)),
            removed: before.map(({ name }) => name).filter((name) => !namesAfter.has(name)),
            typeChanged: after.flatMap(({ name, type }) => {
                const from = typeBefore.get(name) ?? null;
                return from === null || type === null || from === type ? [] : [{ column: name, from, to: type }];
            }),
        },
        findings,
    };
}
function unchangedData(findings) {
    return { changed: false, rows: null, columns: NO_COLUMNS, findings };
}
const NO_COLUMNS = { added: [], removed: [], renamed: [], typeChanged: [], cellsChanged: null };
/** A number column that turned into text: the reader wants the first line at fault. */
function findingsOf(head, base) {
    const wasNumber = new Set(base?.columns.filter(({ type }) => type === "number").map(({ name }) => name));
    return head.columns.flatMap(({ name, strays }) => {
        if (strays === null || !wasNumber.has(name))
            return [];
        const are = strays.rows === 1 ? "is no longer a number" : "are no longer numbers";
        const message = `${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(strays.rows, "value")} of \`${name}\` ${are}; the first is \`${strays.first.text}\`.`;
        return [
            {
                rule: "schema/type-changed",
                level: "warn",
                message,
                column: name,
                file: strays.first.file,
                line: strays.first.line,
                count: strays.rows,
            },
        ];
    });
}


/***/ }),

/***/ 844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ divide),
/* harmony export */   Y: () => (/* binding */ divisionInWords)
/* harmony export */ });
// How rows are divided: one rule for base and head, so that no train row of one is a holdout row of the other.
async function divide(rules, sides) {
    const { holdout, key, group } = rules.data;
    const compared = commonColumns(sides);
    const declared = group !== null ? { kind: "group", columns: [group] } : key.length > 0 ? { kind: "key", columns: key } : null;
    switch (holdout.strategy) {
        case "hash": {
            const targets = sides.map((side) => side.inputs.config.data.target);
            const content = { kind: "content", columns: compared.filter((name) => !targets.includes(name)) };
            return { split: { ...holdout, identity: declared ?? content }, compared };
        }
        case "column":
            return { split: { ...holdout, identity: declared }, compared };
        case "file": {
            const files = await Promise.all(sides.map((side) => side.snapshot.find(holdout.files)));
            const paths = new Set(files.flat().map((file) => file.path));
            return { split: { strategy: "file", files: [...paths].toSorted(), identity: declared }, compared };
        }
        default:
            return holdout;
    }
}
/** In words, for the report. */
function divisionInWords({ split }) {
    switch (split.strategy) {
        case "hash":
            return `${Number((split.fraction * 100).toPrecision(6))} % of rows, chosen by a hash of ${identityInWords(split.identity)}`;
        case "column":
            return `the rows that column \`${split.column}\` marks`;
        case "file":
            return `the rows of ${split.files.map((file) => `\`${file}\``).join(", ")}`;
        default:
            return split;
    }
}
function identityInWords({ kind, columns }) {
    return kind === "content"
        ? "the feature values (no key is declared)"
        : columns.map((name) => `\`${name}\``).join(" and ");
}
function commonColumns(sides) {
    const [first = [], ...others] = sides.map(({ inputs }) => inputs.header);
    return first.filter((name) => others.every((header) => header.includes(name))).toSorted();
}


/***/ }),

/***/ 25313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ measureAlone),
/* harmony export */   x: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10418);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61024);
// Trains the candidate, and the baseline where no stored one serves, on data that is read once where both share it.



/** @throws {UserError} when the candidate cannot be trained; a baseline that cannot be is a rung of the ladder that failed. */
async function measure(world, plan) {
    const { candidate, rules, division, stored } = plan;
    if (plan.base.side === null || stored === null) {
        const alone = await measureAlone(world, "the pull request", candidate, rules, division);
        return {
            ...alone,
            dataChanged: false,
            base: null,
            baseline: { model: null, source: "none", tried: [] },
            notes: [],
        };
    }
    const base = plan.base.side.inputs;
    const short = plan.base.commit.sha.slice(0, 7);
    const retrain = stored.model === null;
    const dataChanged = !(await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .hasSameData */ .dE)(candidate, base));
    const together = !dataChanged && (0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(readingOf(candidate), readingOf(base));
    const columns = columnsFor(rules, base.config);
    const [candidateModel, baselineModel] = [modelOf(rules), modelOf(base.config)];
    const headModels = together && retrain ? [candidateModel, baselineModel] : [candidateModel];
    const jobs = [job("the pull request", candidate, rules, columns, division, headModels)];
    if (!together && (retrain || dataChanged)) {
        jobs.push(job(`base commit ${short}`, base, base.config, columns, division, retrain ? [baselineModel] : []));
    }
    const [headResult, baseResult] = await run(world, jobs);
    const measured = candidateOf(headResult);
    const failure = baseResult === undefined ? null : failureOf(baseResult);
    const side = baseResult?.status === "fulfilled" ? baseResult.value : null;
    const changedSide = dataChanged ? side : null;
    if (!retrain) {
        const notes = failure === null
            ? []
            : [`The data of base commit ${short} cannot be read, so its part in the change is not known: ${failure}`];
        return { ...measured, dataChanged, base: changedSide, baseline: stored, notes };
    }
    const model = (together ? measured.head.trained[1] : side?.trained[0])?.model ?? null;
    const tried = [...stored.tried, `training \`${short}\` again${failure === null ? ": used" : ` failed: ${failure}`}`];
    return {
        ...measured,
        dataChanged,
        base: changedSide,
        baseline: { model, source: model === null ? "none" : "retrained", tried },
        notes: [],
    };
}
/** @throws {UserError} when the model cannot be trained. */
async function measureAlone(world, label, inputs, rules, division) {
    const [result] = await run(world, [job(label, inputs, rules, rules.data.features, division, [modelOf(rules)])]);
    return candidateOf(result);
}
async function run(world, jobs) {
    world.host.progress(`training on the data of ${jobs.map((each) => each.label).join(" and ")}`);
    return world.compute.measure(jobs);
}
function candidateOf(result) {
    if (result === undefined)
        throw new Error("compute gave no result");
    if (result.status === "rejected")
        throw result.reason;
    const [candidate] = result.value.trained;
    if (candidate === undefined)
        throw new Error("compute trained no candidate");
    return { head: result.value, candidate };
}
function job(label, inputs, rules, columns, division, models) {
    const { csv, target, key, group, missing } = rules.data;
    return { label, files: inputs.files, csv, columns, target, key, group, missing, ...division, models };
}
function modelOf({ model, data }) {
    return { spec: model, features: data.features };
}
/** One reading of the same files serves both where the target and the meaning of cells are the same. */
function readingOf({ config }) {
    return [config.data.target, config.data.csv];
}
/** Both models are scored on both holdouts, so each side keeps the other's features too; null keeps all. */
function columnsFor(rules, base) {
    if (rules.data.features === null || base.data.features === null)
        return null;
    return [...rules.data.features, ...base.data.features];
}
/** What the user must know; a bug is thrown on. */
function failureOf(result) {
    if (result.status === "fulfilled")
        return null;
    if (result.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inShort */ .wZ)(result.reason);
    throw result.reason;
}


/***/ }),

/***/ 38795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish),
  I: () => (/* binding */ reportFiles)
});

// EXTERNAL MODULE: ./lib/core/once.js
var once = __webpack_require__(53898);
// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/report/visible.js
var visible = __webpack_require__(32312);
// EXTERNAL MODULE: ./lib/core/report/wording.js
var wording = __webpack_require__(90438);
;// CONCATENATED MODULE: ./lib/core/report/annotations.js
// What is said beside the code: one line for the verdict, and one for each thing to look at in the data.



/** GitHub shows ten of each level per step and says nothing of the rest. */
const MOST_PER_LEVEL = 9;
function annotationsOf(report) {
    return [...verdictAnnotations(report), ...rulesAnnotations(report), ...bounded(dataAnnotations(report))];
}
function verdictAnnotations(report) {
    const level = levelOf(report);
    if (level === null)
        return [];
    const message = [report.reasons[0] ?? null, (0,wording/* outcomeSentence */.yz)(report)].filter((part) => part !== null).join(" ");
    const headline = (0,wording/* headlineOf */.gD)(report).text;
    return [annotation(level, headline, message === "" ? headline : message)];
}
function levelOf(report) {
    if (report.outcome === "fail")
        return "error";
    if (report.outcome === "warn" || report.finding === "regressed")
        return "warning";
    switch (report.finding) {
        case "improved":
        case "equivalent":
            return null;
        case "inconclusive":
        case "no-baseline":
        case "incomparable":
            return "notice";
    }
}
function rulesAnnotations(report) {
    if (!report.rules.changed)
        return [];
    const keys = report.rules.differences.slice(0, 10).map((difference) => difference.key);
    const which = keys.length === 0 ? "" : ` Changed: ${keys.join(", ")}.`;
    const message = `The rules of the base commit decided this run; the new ones count after the merge.${which}`;
    return [annotation("warning", "This pull request changes the rules of this check", message)];
}
function dataAnnotations(report) {
    return report.data.findings.flatMap((finding) => {
        if (finding.level === "off")
            return [];
        const said = annotation(finding.level === "error" ? "error" : "warning", `Data: ${finding.rule}`, finding.message);
        if (finding.file === null)
            return [said];
        return [{ ...said, file: finding.file, ...(finding.line === null ? {} : { line: finding.line }) }];
    });
}
/** Leaves room for the verdict and the rules, and says how many are not shown. */
function bounded(all) {
    return ["error", "warning"].flatMap((level) => {
        const ofLevel = all.filter((one) => one.level === level);
        const room = MOST_PER_LEVEL - 2;
        if (ofLevel.length <= room)
            return ofLevel;
        const hidden = ofLevel.length - (room - 1);
        const rest = annotation(level, "Data: more findings", `${(0,numerals/* counted */.hS)(hidden, "more finding")}: see the job summary.`);
        return [...ofLevel.slice(0, room - 1), rest];
    });
}
function annotation(level, title, message) {
    return { level, title: (0,visible/* visible */.RK)(title, 200), message: (0,visible/* visible */.RK)(message, visible/* LONGEST_SENTENCE */.Hy) };
}

// EXTERNAL MODULE: ./lib/core/report/document.js + 2 modules
var report_document = __webpack_require__(94925);
;// CONCATENATED MODULE: ./lib/core/report/html-text.js
// The one escaper for HTML and SVG: after it, a text from data is text.

/** Text in an element or in a quoted attribute. */
function html(text) {
    return text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** A sentence, its names set as code. */
function sentence(text) {
    return (0,visible/* piecesOf */.Xe)(text)
        .map((piece) => (piece.code ? `<code>${html(piece.text)}</code>` : html(piece.text)))
        .join("");
}
/** The same for an attribute, where nothing can be set as code. */
function spoken(text) {
    return html((0,visible/* piecesOf */.Xe)(text)
        .map((piece) => piece.text)
        .join(""));
}

// EXTERNAL MODULE: ./lib/core/report/chart.js
var report_chart = __webpack_require__(97858);
// EXTERNAL MODULE: ./lib/core/report/figures.js
var figures = __webpack_require__(16483);
;// CONCATENATED MODULE: ./lib/core/report/plots.js
// The pictures of the page, drawn as SVG: each metric's interval against its tolerance, and the metric over time.




const WIDTH = 720;
const LABELS = 120;
const RESULTS = 110;
const ROW = 44;
/** One row per metric with an interval: the zero line, the tolerated side, the estimate and its interval. */
function figureOfIntervals(metrics, coverage) {
    const rows = metrics.filter((row) => (0,figures/* isNumber */.Et)(row.relativeChange) && row.interval !== null);
    if (rows.length === 0)
        return "";
    const ends = rows.flatMap((row) => [
        ...row.interval,
        row.relativeChange,
        0,
        row.tolerance ?? 0,
        -(row.tolerance ?? 0),
    ]);
    const [low, high] = (0,report_chart/* spanOf */.ee)(ends);
    const left = LABELS;
    const right = WIDTH - RESULTS;
    const x = (fraction) => left + ((fraction - low) / (high - low)) * (right - left);
    const height = rows.length * ROW + 34;
    const said = rows.map((row) => spoken(sentenceOf(row, coverage))).join(" ");
    const ticks = ticksOf(low, high);
    return `<figure>
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${said}">
${ticks.map((tick) => `<line class="rule" x1="${at(x(tick))}" x2="${at(x(tick))}" y1="6" y2="${height - 26}"/><text class="quiet middle" x="${at(x(tick))}" y="${height - 8}">${tickText(tick)}</text>`).join("\n")}
${rows.map((row, index) => rowOf(row, index * ROW + 6, x, [left, right])).join("\n")}
<line class="zero" x1="${at(x(0))}" x2="${at(x(0))}" y1="6" y2="${height - 26}"/>
</svg>
<figcaption>Change against the baseline with its ${html(coverage)} interval. Shaded: no worse than the tolerance. Dashed: the tolerance.</figcaption>
</figure>`;
}
function rowOf(row, top, x, [left, right]) {
    const middle = top + ROW / 2;
    const [from, to] = row.interval.map((end) => Math.min(right, Math.max(left, x(end))));
    const clamp = (fraction) => Math.min(right, Math.max(left, x(fraction)));
    return `<g class="${toneOf(row)}">
${tolerated(row, top, clamp, [left, right])}
<text x="0" y="${middle + 4}">${html(shortLabel(row.name))}</text>
<line class="span" x1="${at(from)}" x2="${at(to)}" y1="${middle}" y2="${middle}"/>
<line class="span" x1="${at(from)}" x2="${at(from)}" y1="${middle - 6}" y2="${middle + 6}"/>
<line class="span" x1="${at(to)}" x2="${at(to)}" y1="${middle - 6}" y2="${middle + 6}"/>
<circle class="mark" cx="${at(clamp(row.relativeChange))}" cy="${middle}" r="5"/>
<text class="end" x="${WIDTH}" y="${middle + 4}">${html((0,wording/* resultOf */.Bg)(row).text)}</text>
</g>`;
}
/** Everything better than the limit is tolerated: left of it for an error, right of it for a score. */
function tolerated(row, top, x, [left, right]) {
    if (!(0,figures/* isNumber */.Et)(row.tolerance))
        return "";
    const limit = x(row.greaterIsBetter ? -row.tolerance : row.tolerance);
    const [from, to] = row.greaterIsBetter ? [limit, right] : [left, limit];
    return `<rect class="band" x="${at(from)}" y="${top + 4}" width="${at(Math.max(0, to - from))}" height="${ROW - 8}"/><line class="limit" x1="${at(limit)}" x2="${at(limit)}" y1="${top + 4}" y2="${top + ROW - 4}"/>`;
}
function toneOf(row) {
    if (row.finding === "regressed")
        return "worse";
    if (row.finding === "improved")
        return "better";
    return row.finding === "inconclusive" ? "unclear" : "same";
}
function sentenceOf(row, coverage) {
    const limit = (0,figures/* isNumber */.Et)(row.tolerance) ? `, tolerance ${(0,figures/* tolerance */.aS)(row.tolerance)}` : "";
    return `${(0,wording/* labelOf */.Wy)(row.name)} (${(0,wording/* directionOf */.FR)(row)}): ${(0,figures/* relative */.V8)(row.relativeChange)}, ${coverage} interval ${(0,figures/* interval */.YP)(row.interval)}${limit}: ${(0,wording/* resultOf */.Bg)(row).text}.`;
}
/** The metric over time, the limit as a dashed line; the sentence before it says the same. */
function figureOfTrend(chart) {
    const height = 240;
    const [left, right, top, bottom] = [64, WIDTH - 16, 12, height - 34];
    const all = [...chart.values, ...(chart.limit === null ? [] : [chart.limit])];
    const [low, high] = (0,report_chart/* spanOf */.ee)(all);
    const x = (index) => left + (index / Math.max(1, chart.values.length - 1)) * (right - left);
    const y = (value) => bottom - ((value - low) / (high - low)) * (bottom - top);
    const points = chart.values.map((value, index) => `${at(x(index))},${at(y(value))}`).join(" ");
    return `<figure>
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${spoken(chart.description)}">
${ticksOf(low, high)
        .map((tick) => `<line class="rule" x1="${left}" x2="${right}" y1="${at(y(tick))}" y2="${at(y(tick))}"/><text class="quiet end" x="${left - 8}" y="${at(y(tick) + 4)}">${html(shortNumber(tick))}</text>`)
        .join("\n")}
${chart.limit === null ? "" : `<line class="limit" x1="${left}" x2="${right}" y1="${at(y(chart.limit))}" y2="${at(y(chart.limit))}"/>`}
<polyline class="line" points="${points}"/>
${chart.values.map((value, index) => `<circle class="point" cx="${at(x(index))}" cy="${at(y(value))}" r="${index === chart.values.length - 1 ? 6 : 3.5}"/><text class="quiet ${index === chart.values.length - 1 ? "end" : "middle"}" x="${at(x(index))}" y="${height - 12}">${spoken(chart.labels[index])}</text>`).join("\n")}
</svg>
<figcaption>${sentence(chart.title)}${chart.limit === null ? "" : ". Dashed: the limit"}.</figcaption>
</figure>`;
}
/** Three to seven round numbers within a span. */
function ticksOf(low, high) {
    const rough = (high - low) / 5;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
    const first = Math.ceil(low / step);
    const ticks = Math.floor(high / step) - first + 1;
    return Array.from({ length: Math.min(ticks, 20) }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}
function tickText(fraction) {
    return `${fraction > 0 ? "+" : ""}${(0,figures/* tolerance */.aS)(fraction)}`;
}
function shortNumber(value) {
    return value.toLocaleString("en-US", { maximumSignificantDigits: 5 });
}
function shortLabel(metric) {
    const label = Array.from((0,wording/* labelOf */.Wy)(metric).replaceAll("`", ""));
    return label.length <= 14 ? label.join("") : `${label.slice(0, 13).join("")}…`;
}
function at(value) {
    return value.toFixed(1);
}

;// CONCATENATED MODULE: ./lib/core/report/style.js
// How the page looks, in light and in dark, on a screen and on paper.
const style = `
:root {
  color-scheme: light dark;
  --ink: #1f2328; --quiet: #59636e; --paper: #ffffff; --rule: #d1d9e0; --tint: #f6f8fa;
  --good: #1a7f37; --bad: #cf222e; --doubt: #9a6700; --link: #0969da; --band: #dafbe1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #f0f6fc; --quiet: #9198a1; --paper: #0d1117; --rule: #3d444d; --tint: #151b23;
    --good: #3fb950; --bad: #f85149; --doubt: #d29922; --link: #4493f8; --band: #12361f;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 62rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif;
}
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem; padding-bottom: .6rem; border-bottom: 3px solid var(--rule); }
body.pass h1 { border-color: var(--good); }
body.warn h1 { border-color: var(--doubt); }
body.fail h1 { border-color: var(--bad); }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p { margin: .6rem 0; max-width: 46rem; overflow-wrap: anywhere; }
a { color: var(--link); }
code, pre { font: .875em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
code { background: var(--tint); border-radius: 4px; padding: .1em .25em; overflow-wrap: anywhere; }
pre { background: var(--tint); border: 1px solid var(--rule); border-radius: 6px; padding: .8rem 1rem; overflow-x: auto; }
pre code { background: none; padding: 0; overflow-wrap: normal; }
aside { margin: 1rem 0; padding: .25rem 1rem; background: var(--tint); border-left: 4px solid var(--link); }
aside.warning { border-color: var(--doubt); }
aside.caution { border-color: var(--bad); }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; min-width: 28rem; font-variant-numeric: tabular-nums; }
th, td { padding: .45rem .8rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: baseline; font-weight: normal; }
thead th { color: var(--quiet); font-size: .875rem; border-bottom-width: 2px; }
th.number, td.number { text-align: right; white-space: nowrap; }
td code, th code { overflow-wrap: break-word; }
span.result { white-space: nowrap; }
small { color: var(--quiet); }
details { margin: .5rem 0; border: 1px solid var(--rule); border-radius: 6px; padding: .1rem 1rem; }
summary { cursor: pointer; padding: .5rem 0; font-weight: 600; }
figure { margin: 1.25rem 0; }
figcaption { color: var(--quiet); font-size: .875rem; max-width: 46rem; }
svg.icon { display: inline-block; width: 1em; height: 1em; vertical-align: -.1em; margin-right: .3em; fill: var(--quiet); }
svg.icon.good { fill: var(--good); } svg.icon.bad { fill: var(--bad); } svg.icon.doubt { fill: var(--doubt); }
figure svg { display: block; width: 100%; max-width: 46rem; height: auto; }
svg text { fill: var(--ink); font: 13px system-ui, sans-serif; }
svg .quiet { fill: var(--quiet); font-size: 12px; }
svg .end { text-anchor: end; }
svg .middle { text-anchor: middle; }
svg .zero { stroke: var(--quiet); stroke-width: 1; }
svg .rule { stroke: var(--rule); stroke-width: 1; }
svg .band { fill: var(--band); }
svg .limit { stroke: var(--doubt); stroke-width: 1.5; stroke-dasharray: 5 4; fill: none; }
svg .line { stroke: var(--link); stroke-width: 2; fill: none; }
svg .point { fill: var(--link); }
svg .span { stroke: var(--ink); stroke-width: 2; }
svg .mark { fill: var(--ink); }
svg .worse .span { stroke: var(--bad); } svg .worse .mark { fill: var(--bad); }
svg .better .span { stroke: var(--good); } svg .better .mark { fill: var(--good); }
svg .unclear .span { stroke: var(--doubt); } svg .unclear .mark { fill: var(--doubt); }
footer { margin-top: 2rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: .875rem; }
footer p { max-width: none; }
@media print { details { border: none; padding: 0; } details > :not(summary) { display: block; } }
`;

;// CONCATENATED MODULE: ./lib/core/report/html.js
// The report as one static page: the comment's blocks, with the intervals drawn; no script, nothing loaded from elsewhere.






const alone = { artifactUrl: null, pushes: [], resolvedFrom: null };
function renderHtml(report) {
    const title = `${report.name}: ${(0,wording/* headlineOf */.gD)(report).text}`.replaceAll("`", "");
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html((0,visible/* visible */.RK)(title, 300))}</title>
<style>${style}</style>
</head>
<body class="${report.outcome}">
${(0,report_document/* sectionsOf */.Ks)(report, alone, report_document/* wholeExtent */.G_).map(renderSection).join("\n")}
</body>
</html>
`;
}
function renderSection(section) {
    const tag = section.name === "footer" ? "footer" : "section";
    return `<${tag} class="${section.name}">\n${renderBlocks(section.blocks)}\n</${tag}>`;
}
function renderBlocks(blocks) {
    return blocks.map(renderBlock).join("\n");
}
function renderBlock(block) {
    switch (block.kind) {
        case "heading": {
            const tag = block.level === 3 ? "h1" : "h2";
            return `<${tag}>${iconOf(block.icon)}${sentence(block.text)}</${tag}>`;
        }
        case "paragraph":
            return block.strong === true ? `<h3>${sentence(block.text)}</h3>` : `<p>${sentence(block.text)}</p>`;
        case "list":
            return `<ul>${block.items.map((item) => `<li>${sentence(item)}</li>`).join("")}</ul>`;
        case "alert":
            return `<aside class="${block.level}">${renderBlocks(block.blocks)}</aside>`;
        case "commands":
            return `<pre><code>${html(block.lines.join("\n"))}</code></pre>`;
        case "details":
            // A page has the room that a comment has not.
            return `<details open><summary>${html(block.title)}</summary>\n${renderBlocks(block.blocks)}\n</details>`;
        case "footer":
            return `<p>${block.items.map((item) => item.map(renderCell).join(" ")).join(" · ")}</p>`;
        case "table":
            return renderTable(block);
        case "chart":
            return figureOfTrend(block);
        case "intervals":
            return figureOfIntervals(block.rows, block.coverage);
    }
}
function renderTable(table) {
    const head = table.columns.map((column) => `<th scope="col"${numeric(column.numeric)}>${sentence(column.title)}</th>`);
    const rows = table.rows.map((row) => {
        const cells = row.map((cell, index) => {
            const content = renderCell(cell);
            if (index === 0)
                return `<th scope="row">${content}</th>`;
            return `<td${numeric(table.columns[index].numeric)}>${content}</td>`;
        });
        return `<tr>${cells.join("")}</tr>`;
    });
    return `<div class="scroll" role="region" tabindex="0" aria-label="${html(table.label)}"><table>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>`;
}
function numeric(isNumeric) {
    return isNumeric ? ' class="number"' : "";
}
function renderCell(cell) {
    if (typeof cell === "string")
        return sentence(cell);
    const word = sentence(cell.text);
    const text = cell.icon === undefined || cell.icon === null ? word : `<span class="result">${iconOf(cell.icon)}${word}</span>`;
    const strong = cell.strong === true ? `<strong>${text}</strong>` : text;
    const linked = cell.href === undefined || cell.href === null ? strong : `<a href="${html(cell.href)}">${strong}</a>`;
    return cell.after === undefined || cell.after === "" ? linked : `${linked} <small>${sentence(cell.after)}</small>`;
}
/** Drawn, because not every machine has a font with emoji. The word beside it says the same. */
function iconOf(icon) {
    if (icon === null)
        return "";
    const [tone, path] = icons[icon];
    return `<svg class="icon ${tone}" viewBox="0 0 16 16" aria-hidden="true"><path fill-rule="evenodd" d="${path}"/></svg>`;
}
const circle = "M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0Z";
const icons = {
    "❌": ["bad", `${circle}M4.9 3.7 8 6.8l3.1-3.1 1.2 1.2L9.2 8l3.1 3.1-1.2 1.2L8 9.2l-3.1 3.1-1.2-1.2L6.8 8 3.7 4.9Z`],
    "✅": ["good", `${circle}M11.6 4.6 7 9.2 4.4 6.6 3.2 7.8 7 11.6l5.8-5.8Z`],
    "➖": ["good", `${circle}M3.5 7.1h9v1.8h-9Z`],
    "⚠️": ["doubt", "M8 .8 16 15H0ZM7.1 5.5h1.8v4.7H7.1ZM7.1 11.3h1.8v1.8H7.1Z"],
    "🆕": ["new", `${circle}M7.1 3.5h1.8v3.6h3.6v1.8H8.9v3.6H7.1V8.9H3.5V7.1h3.6Z`],
    "🛑": ["bad", "M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7ZM3.5 7.1h9v1.8h-9Z"],
};

// EXTERNAL MODULE: ./lib/core/report/markdown.js + 2 modules
var markdown = __webpack_require__(78411);
// EXTERNAL MODULE: ./lib/core/report/marker.js
var marker = __webpack_require__(23406);
// EXTERNAL MODULE: ./lib/core/report/links.js
var links = __webpack_require__(16519);
;// CONCATENATED MODULE: ./lib/core/report/outputs.js
// The action's outputs: numbers, words of ours and commit ids, never a text from data.


function outputsOf(report) {
    const primary = report.metrics[0];
    return {
        verdict: report.finding,
        outcome: report.outcome,
        metric: /^[a-z][a-z0-9_-]{0,63}$/.test(primary?.name ?? "") ? (primary?.name ?? "") : "",
        baseline: number(primary?.baseline),
        candidate: number(primary?.candidate),
        change: number(primary?.change),
        "change-percent": number(percentOf(primary?.relativeChange)),
        "interval-low": number(percentOf(primary?.interval?.[0])),
        "interval-high": number(percentOf(primary?.interval?.[1])),
        "data-changed": String(report.data.changed),
        "rules-changed": String(report.rules.changed),
        "baseline-source": report.base.source,
        "baseline-sha": (0,links/* isCommitId */.jh)(report.base.sha) ? report.base.sha : "",
    };
}
function percentOf(fraction) {
    return fraction === null || fraction === undefined ? null : fraction * 100;
}
/** In full precision, so that a script gets the very number; empty where there is none. */
function number(value) {
    return value === undefined || !(0,figures/* isNumber */.Et)(value) ? "" : String(value);
}

;// CONCATENATED MODULE: ./lib/core/report/posting.js
// When the pull request's conversation gets a comment.
/** Once a comment exists it is always updated, so that it never says what is no longer true. */
function shouldPost(policy, report, existing) {
    if (policy === "never")
        return "skip";
    if (existing !== null)
        return "update";
    return isWorthwhile(policy, report) ? "create" : "skip";
}
function isWorthwhile(policy, report) {
    switch (policy) {
        case "always":
            return true;
        case "on-failure":
            return report.outcome === "fail";
        case "changes":
            return (report.finding !== "equivalent" || report.outcome !== "pass" || report.data.changed || report.rules.changed);
    }
}

// EXTERNAL MODULE: ./lib/core/report/report.js
var report_report = __webpack_require__(56834);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/flows/steps/publish.js
// Where the report goes: files, artifact, comment, summary, annotations, outputs. The verdict stands whatever fails here.









async function publish(world, options, result) {
    const { host } = world;
    const { files, saved } = result;
    // As late as can be, for the seconds; `run` is the last key, so that all before it is the same in every run.
    const { run: _, ...parts } = result.report;
    const report = { ...parts, run: host.run() };
    const alone = (0,once/* once */.O)(() => (0,markdown/* renderComment */.w)(report, { artifactUrl: null, pushes: [], resolvedFrom: null }));
    if (options.dryRun)
        return { report, comment: alone };
    const kept = host.keepsFiles ? [...reportFiles(report, alone()), ...files] : [];
    const paths = await degraded(world, "the report's files are not written", () => host.saveFiles(kept));
    const artifact = saved ??
        (await degraded(world, "the report is not kept as an artifact", () => host.uploadArtifact(report.name, kept)));
    const { comment, posted } = await converse(world, options, report, artifact, alone);
    if (options.summary) {
        const context = { artifactUrl: artifact?.url ?? null, pushes: [], resolvedFrom: null };
        await degraded(world, "the job summary is not written", () => host.writeSummary((0,markdown/* renderSummary */.B)(report, context)));
    }
    if (options.annotations)
        host.annotate(annotationsOf(report));
    host.setOutputs({ ...outputsOf(report), ...placesOf(paths, artifact, posted) });
    return { report, comment };
}
function reportFiles(report, comment) {
    return [
        { name: "result.json", content: (0,report_report.renderReport)(report) },
        { name: "comment.md", content: comment },
        { name: "report.html", content: renderHtml(report) },
    ];
}
async function converse(world, options, report, artifact, alone) {
    const { conversation } = world.host;
    if (conversation === null)
        return { comment: alone, posted: null };
    let comment = alone;
    const posted = await degraded(world, "the comment is not posted", async () => {
        const existing = await conversation.find(report.name);
        const before = existing === null ? null : (0,marker/* parseMarker */.gY)(existing.body);
        const text = (0,markdown/* renderComment */.w)(report, { artifactUrl: artifact?.url ?? null, ...memoryOf(before, report) });
        comment = () => text;
        if (shouldPost(options.comment, report, before) === "skip")
            return null;
        return conversation.upsert(report.name, text);
    });
    return { comment, posted };
}
/** What the comment remembers of earlier pushes. */
function memoryOf(before, report) {
    const pushes = before?.pushes ?? [];
    const last = pushes.at(-1);
    const resolved = last?.finding === "regressed" &&
        report.finding !== "regressed" &&
        last.head !== report.head.sha?.slice(0, last.head.length);
    return { pushes, resolvedFrom: resolved ? last.head.slice(0, 7) : null };
}
/** A step whose failure the reader must hear of, and which must not change the verdict. */
async function degraded(world, consequence, step) {
    try {
        return await step();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        world.host.warn(`${consequence}: ${error.message}`);
        return null;
    }
}
function placesOf(paths, artifact, posted) {
    return {
        "result-path": paths?.get("result.json") ?? "",
        "markdown-path": paths?.get("comment.md") ?? "",
        "report-path": paths?.get("report.html") ?? "",
        "model-path": paths?.get("model.json") ?? "",
        "artifact-id": artifact?.id?.toString() ?? "",
        "artifact-url": artifact?.url ?? "",
        "comment-id": posted?.id.toString() ?? "",
        "comment-url": posted?.url ?? "",
    };
}


/***/ }),

/***/ 61024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iN: () => (/* binding */ dividingColumns),
  tm: () => (/* binding */ fingerprintsOf),
  dE: () => (/* binding */ hasSameData),
  eA: () => (/* binding */ hasSameInputs),
  Ko: () => (/* binding */ readInputs),
  lJ: () => (/* binding */ requireOwnColumns)
});

;// CONCATENATED MODULE: ./lib/core/config/config.js
// The config as the rest of the program sees it: defaults filled in, shorthands written out.
/** As the schema has it, for a name that comes from elsewhere. */
function isName(text) {
    return text.length >= 1 && text.length <= 100 && !/\p{Cc}/u.test(text);
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/core/config/flaw.js
// One thing that is wrong with a config, by its path in the file.
/** `data.features[1]`. */
function pathInWords(path) {
    return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}
function missingFlaw(path, is) {
    const message = `\`${pathInWords(path)}\` is missing`;
    return { path, part: "value", message, hint: `Add \`${path.at(-1)}\`: ${is}.`, missing: true };
}
/** Own properties only: `__proto__` in a file is data. */
function valueAt(value, path) {
    return path.reduce((inner, step) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, step) ? Reflect.get(inner, step) : undefined, value);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var classic_schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./lib/core/config/schema.js
var config_schema = __webpack_require__(54259);
;// CONCATENATED MODULE: ./lib/core/config/schema-path.js
// What the schema says about one path of the file: its keys, its words, whether it takes texts.


/** What the value at `path` has to be, in words; the nearest words above it where it has none of its own. */
function expectationAt(path) {
    const own = schemasAt(path).flatMap((schema) => config_schema/* expectations */.Eu.get(schema)?.is ?? []);
    if (own.length > 0)
        return own[0];
    if (path.length === 0)
        throw new Error("the whole config has no words");
    return expectationAt(path.slice(0, -1));
}
/** The keys of the map at `path`. */
function keysAt(path) {
    return schemasAt(path).flatMap((schema) => (schema instanceof classic_schemas/* ZodObject */.bvH ? Object.keys(schema.shape) : []));
}
/** The words that the value at `path` can be. */
function wordsAt(path) {
    return schemasAt(path).flatMap((schema) => (schema instanceof classic_schemas/* ZodEnum */.Vb4 ? schema.options.map(String) : []));
}
/** Whether a free text can stand at `path`, and no bare number. */
function isTextAt(path) {
    const schemas = schemasAt(path);
    return (schemas.some((schema) => schema instanceof classic_schemas/* ZodString */.NDH) && !schemas.some((schema) => schema instanceof classic_schemas/* ZodNumber */.rSt));
}
/** Every schema that the value at `path` may follow; none for an unknown key. */
function schemasAt(path) {
    return path.reduce((schemas, step) => schemas.flatMap((schema) => childrenOf(schema, step)), alternatives(config_schema/* configFile */.Ze));
}
function childrenOf(schema, step) {
    if (schema instanceof classic_schemas/* ZodArray */.naA && typeof step === "number")
        return alternatives(schema.element);
    if (schema instanceof classic_schemas/* ZodObject */.bvH && Object.hasOwn(schema.shape, step))
        return alternatives(schema.shape[step]);
    return [];
}
/** A schema and, behind "optional" and "one of", those that it stands for. */
function alternatives(schema) {
    if (schema instanceof classic_schemas/* ZodOptional */.IiU)
        return alternatives(schema.unwrap());
    if (schema instanceof classic_schemas/* ZodUnion */.fZ7)
        return [schema, ...schema.options.flatMap(alternatives)];
    return [schema];
}

;// CONCATENATED MODULE: ./lib/core/config/contradictions.js
// What is wrong with a config although each key by itself is right. Reads the file leniently, so that its faults are
// found together with those of its shape.


function contradictions(file) {
    if (typeof file !== "object" || file === null || Array.isArray(file))
        return [];
    return [...targetFlaws(file), ...columnFlaws(file), ...holdoutFlaws(file), ...modelFlaws(file), ...metricFlaws(file)];
}
function targetFlaws(file) {
    const inData = valueAt(file, ["data", "target"]) !== undefined;
    const atTop = Object.hasOwn(file, "target");
    if (atTop && inData)
        return [
            {
                path: ["target"],
                part: "key",
                message: "`target` is given twice: here and as `data.target`",
                hint: "Keep one of them.",
            },
        ];
    return atTop || inData ? [] : [missingFlaw(["target"], expectationAt(["target"]))];
}
/** A text, or the texts of a list, at `path`. */
function namedAt(file, path) {
    const value = valueAt(file, path);
    if (typeof value === "string")
        return [{ name: value, path }];
    if (!Array.isArray(value))
        return [];
    return value.flatMap((name, index) => (typeof name === "string" ? [{ name, path: [...path, index] }] : []));
}
function columnFlaws(file) {
    const targets = [...namedAt(file, ["target"]), ...namedAt(file, ["data", "target"])].slice(0, 1);
    const key = namedAt(file, ["data", "key"]);
    const features = namedAt(file, ["data", "features"]);
    const group = namedAt(file, ["data", "group"]);
    const marker = namedAt(file, ["data", "holdout", "column"]);
    return [
        ...repeated(key, "data.key"),
        ...repeated(features, "data.features"),
        ...shared(features, targets, "the target, so it cannot be a feature"),
        ...shared(key, targets, "the target, so it cannot be a key"),
        ...shared(group, targets, "the target, so it cannot be the group"),
        ...shared(marker, targets, "the target, so it cannot mark the holdout"),
    ];
}
function repeated(names, list) {
    const again = names.filter(({ name }, index) => names.findIndex((other) => other.name === name) < index);
    return again.map(({ name, path }) => ({
        path,
        part: "value",
        message: `\`${name}\` is named twice in \`${list}\``,
        hint: "Keep one of them.",
    }));
}
function shared(names, others, is) {
    return names
        .filter(({ name }) => others.some((other) => other.name === name))
        .map(({ name, path }) => ({
        path,
        part: "value",
        message: `\`${name}\` is ${is}`,
        hint: `Name another column in \`${pathInWords(path.filter((step) => typeof step === "string"))}\`.`,
    }));
}
const holdoutKeys = { hash: ["fraction", "salt"], column: ["column", "values"], file: ["files"] };
const requiredHoldoutKeys = [
    ["column", "column"],
    ["file", "files"],
];
function holdoutFlaws(file) {
    const at = ["data", "holdout"];
    const strategy = valueAt(file, [...at, "strategy"]) ?? "hash";
    if (typeof strategy !== "string" || !Object.hasOwn(holdoutKeys, strategy))
        return [];
    const strangers = Object.entries(holdoutKeys)
        .filter(([owner]) => owner !== strategy)
        .flatMap(([owner, keys]) => keys.map((key) => ({ owner, path: [...at, key] })))
        .filter(({ path }) => valueAt(file, path) !== undefined)
        .map(({ owner, path }) => ({
        path,
        part: "key",
        message: `\`${pathInWords(path)}\` belongs to \`strategy: ${owner}\`, and the strategy is ${strategy}`,
        hint: `Write \`strategy: ${owner}\`, or remove the key.`,
    }));
    const lacking = requiredHoldoutKeys
        .filter(([owner, key]) => owner === strategy && valueAt(file, [...at, key]) === undefined)
        .map(([, key]) => missingFlaw([...at, key], expectationAt([...at, key])));
    return [...strangers, ...lacking];
}
function modelFlaws(file) {
    const builtin = valueAt(file, ["model", "builtin"]);
    if (valueAt(file, ["model", "degree"]) === undefined || typeof builtin !== "string" || builtin.endsWith("polynomial"))
        return [];
    return [
        {
            path: ["model", "degree"],
            part: "key",
            message: `\`model.degree\` belongs to polynomial and robust-polynomial, and the model is ${builtin}`,
            hint: "Remove it, or name one of these models.",
        },
    ];
}
function metricFlaws(file) {
    const metrics = valueAt(file, ["metrics"]);
    if (Array.isArray(metrics))
        return repeated(namedAt(file, ["metrics"]), "metrics");
    if (typeof metrics !== "object" || metrics === null)
        return [];
    const primary = valueAt(metrics, ["primary"]) ?? "mse";
    return Object.keys(metrics)
        .map((name) => ["metrics", name, "level"])
        .filter((path) => path[1] !== primary &&
        ["warn", "error"].includes(String(valueAt(file, path))) &&
        valueAt(file, ["metrics", path[1], "tolerance"]) === undefined)
        .map((path) => ({
        path,
        part: "value",
        message: `\`${pathInWords(path)}\` says what a regression does, but \`metrics.${path[1]}\` has no tolerance`,
        hint: "Add a tolerance such as 5%, or remove the level.",
    }));
}

;// CONCATENATED MODULE: ./lib/core/config/from-file.js
// Fills in the defaults and writes out the shorthands: the file's names outside, ours inside.

const usualHoldoutValues = ["holdout", "test", "true", "True", "TRUE", "1"];
const delimiters = {
    ",": ",",
    ";": ";",
    "\t": "\t",
    "|": "|",
    comma: ",",
    semicolon: ";",
    tab: "\t",
    pipe: "|",
};
/** The file must be free of contradictions. */
function configOf(file) {
    return { name: file.name ?? "model", data: dataOf(file), model: modelOf(file.model), policy: policyOf(file) };
}
function dataOf(file) {
    const data = typeof file.data === "string" || Array.isArray(file.data) ? { files: file.data } : file.data;
    return {
        files: pathsOf(data.files),
        key: listOf(data.key ?? []),
        target: file.target ?? data.target ?? "",
        features: data.features === undefined ? null : listOf(data.features),
        group: data.group ?? null,
        holdout: holdoutOf(data.holdout ?? {}),
        csv: { delimiter: delimiterOf(data.delimiter), missingTexts: data["missing-texts"] ?? null },
        missing: data["missing-values"] ?? "impute",
    };
}
function holdoutOf(holdout) {
    const strategy = holdout.strategy ?? "hash";
    switch (strategy) {
        case "hash":
            return { strategy, fraction: (0,config_schema/* fractionOf */.Am)(holdout.fraction ?? 0.2), salt: holdout.salt ?? "" };
        case "column":
            return { strategy, column: holdout.column ?? "", values: holdout.values?.map(String) ?? usualHoldoutValues };
        case "file":
            return { strategy, files: pathsOf(holdout.files ?? []) };
        default:
            return strategy;
    }
}
function delimiterOf(delimiter) {
    return delimiter === undefined ? null : delimiters[delimiter];
}
function modelOf(model) {
    const { builtin: kind, degree = 2 } = typeof model === "string" ? { builtin: model } : model;
    return kind === "polynomial" || kind === "robust-polynomial" ? { kind, degree } : { kind };
}
function policyOf({ metrics = "mse", policy = {} }) {
    return {
        gates: gatesOf(metrics),
        onInconclusive: policy["on-inconclusive"] ?? "warn",
        onNoBaseline: policy["on-no-baseline"] ?? "pass",
        onIncomparable: policy["on-incomparable"] ?? "fail",
        confidence: (0,config_schema/* fractionOf */.Am)(policy.confidence ?? 0.975),
    };
}
/** The primary metric first, then those named, then the others, which are only shown. */
function gatesOf(metrics) {
    const named = typeof metrics === "string" ? [metrics] : Array.isArray(metrics) ? metrics : [metrics.primary ?? "mse"];
    const settings = typeof metrics === "string" || Array.isArray(metrics) ? {} : metrics;
    return [...new Set([...named, ...config_schema/* metricNames */.Zv])].map((metric) => {
        const set = settings[metric] ?? {};
        const tolerance = set.tolerance === undefined ? (metric === named[0] ? 0.05 : null) : (0,config_schema/* fractionOf */.Am)(set.tolerance);
        return { metric, tolerance, level: set.level ?? (tolerance === null ? "off" : "error") };
    });
}
function pathsOf(value) {
    return listOf(value).map((path) => path.replace(/^(?:\.\/+)+/, ""));
}
function listOf(value) {
    return typeof value === "string" ? [value] : value;
}

// EXTERNAL MODULE: ./lib/core/spelling.js
var spelling = __webpack_require__(28865);
;// CONCATENATED MODULE: ./lib/core/config/later.js
// Keys and values that a later version will understand: refused, because a rule that is ignored protects nobody.
const errorMetrics = ["mape", "smape", "pinball", "huber", "bias", "medae", "median-absolute-error"];
const labelMetrics = ["accuracy", "error-rate", "balanced-accuracy", "precision", "recall", "f1"];
const probabilityMetrics = ["log-loss", "brier", "roc-auc", "pr-auc"];
const metrics = [...errorMetrics, ...labelMetrics, ...probabilityMetrics];
/** The ways to name a model that is not built in: each stands where `builtin` would. */
const ownModels = ["train", "predict", "predictions", "endpoint", "metrics"];
/** By the path of their map; `metrics.*` is each metric's own map. */
const keys = {
    "": ["slices", "waivers", "data-review", "privacy", "baseline"],
    data: ["time", "schema", "weight", "weights", "transform"],
    "data.holdout": ["embargo"],
    model: [...ownModels, "setup", "seeds", "inputs", "keep-data", "penalty", "interactions", "transform"],
    metrics,
    "metrics.*": ["min", "max"],
    policy: ["holdout-uses"],
};
const values = {
    task: ["classification"],
    "data.holdout.strategy": ["time"],
    model: ["ridge"],
    "model.builtin": ["ridge"],
    metrics,
    "metrics.primary": metrics,
};
function isLaterKey(map, key) {
    const name = dotted(map).replace(/^metrics\..+/, "metrics.*");
    return Object.hasOwn(keys, name) && keys[name].includes(key);
}
function isLaterValue(path, value) {
    const name = dotted(path);
    return Object.hasOwn(values, name) && values[name].includes(value);
}
function standsForBuiltin(map, key) {
    return dotted(map) === "model" && ownModels.includes(key);
}
/** Without list indices: each item of a list follows the same rule. */
function dotted(path) {
    return path.filter((step) => typeof step === "string").join(".");
}

;// CONCATENATED MODULE: ./lib/core/config/shape-flaws.js
// Puts into words where a config departs from its schema.




const LONGEST_SHOWN = 60;
const schemaHint = "`metricgate schema` prints all that a config can say.";
const laterHint = "Remove it for now; a rule that this version would ignore is refused.";
/** The maps that a key may have slipped out of. */
const maps = [[], ["data"], ["data", "holdout"], ["model"], ["metrics"], ["policy"]];
function shapeFlaws(file, issues) {
    const flaws = issues
        .flatMap((issue) => located(issue, []))
        .flatMap(({ issue, path }) => issue.code === "unrecognized_keys" ? issue.keys.map((key) => unknownKey(path, key)) : [wrongValue(file, path)]);
    // A value can fail several of its checks; its one sentence covers them all.
    return [...new Map(flaws.map((flaw) => [`${pathInWords(flaw.path)} ${flaw.message}`, flaw])).values()];
}
/** A union's issue as those of the alternative that the value was meant to be, where its kind (text, list, map) tells. */
function located(issue, base) {
    const path = [...base, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
    if (issue.code !== "invalid_union")
        return [{ issue, path }];
    const isOfOtherKind = (inner) => inner.path.length === 0 && (inner.code === "invalid_type" || inner.code === "invalid_value");
    const meant = issue.errors.find((alternative) => !alternative.some(isOfOtherKind));
    return meant === undefined ? [{ issue, path }] : meant.flatMap((inner) => located(inner, path));
}
function unknownKey(map, key) {
    const path = [...map, key];
    const name = cut(pathInWords(path));
    if (isLaterKey(map, key)) {
        const meant = standsForBuiltin(map, key) ? "builtin" : null;
        return { path, part: "key", message: `\`${name}\` is not supported yet`, hint: laterHint, meant };
    }
    const known = keysAt(map);
    const home = maps.find((other) => keysAt(other).includes(key));
    const meant = home === undefined ? (0,spelling/* nearest */.p)(key, known) : null;
    const hint = home !== undefined
        ? `\`${key}\` stands ${home.length === 0 ? "at the top level" : `under \`${pathInWords(home)}\``}.`
        : meant !== null
            ? `Did you mean \`${meant}\`?`
            : `Known here: ${known.join(", ")}.`;
    return { path, part: "key", message: `unknown key \`${name}\``, hint, meant };
}
function wrongValue(file, path) {
    const value = valueAt(file, path);
    const is = expectationAt(path);
    if (value === undefined)
        return missingFlaw(path, is);
    const name = path.length === 0 ? "a config" : `\`${pathInWords(path)}\``;
    if (typeof value === "string" && isLaterValue(path, value)) {
        return { path, part: "value", message: `${name}: \`${value}\` is not supported yet`, hint: laterHint };
    }
    return { path, part: "value", message: `${name} is ${is}; found ${found(value)}`, hint: valueHint(path, value) };
}
function valueHint(path, value) {
    if (value === null)
        return "Give it a value, or remove the key.";
    const meant = typeof value === "string" ? (0,spelling/* nearest */.p)(value, wordsAt(path)) : null;
    if (meant !== null)
        return `Did you mean \`${meant}\`?`;
    const isBare = typeof value === "number" || typeof value === "boolean";
    return isBare && isTextAt(path) ? "Put it in quotes to make it a text." : schemaHint;
}
function found(value) {
    if (value === null)
        return "nothing";
    if (value === "")
        return "an empty text";
    if (typeof value === "string")
        return `\`${cut(value)}\``;
    if (typeof value === "number" || typeof value === "boolean")
        return `\`${value}\``;
    if (!Array.isArray(value))
        return "a map";
    return value.length === 0 ? "an empty list" : "a list";
}
/** On one line, and short. */
function cut(text) {
    const line = text.replaceAll(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1));
    return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/core/config/first-config.js
// The smallest config, as a hint for whoever has none.
const firstConfig = `Five lines are enough:
    version: 1
    data: data/houses.csv
    target: price
    model: linear
    metrics: mse`;

;// CONCATENATED MODULE: ./lib/core/config/yaml-file.js
// Reads the small, plain part of YAML that a config needs, and knows where each value stands in the file.



const DEPTH_LIMIT = 16;
const SYNTAX_ERRORS_SHOWN = 5;
/** @throws {UserError} fault "config" when the bytes are not small, plain YAML: no anchors, aliases, tags or deep nesting. */
function readYaml(bytes, file, bytesLimit) {
    const lines = new dist/* LineCounter */.HN();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const document = onlyDocument(textOf(bytes, file, bytesLimit), lines, file, placeAt);
    refuse(syntaxProblems(document, placeAt));
    refuse(foreignProblems(document, placeAt));
    return {
        value: document.toJS(),
        problems: repeatedKeys(document, placeAt),
        placeOf: (path, part) => placeAt(offsetOf(document, path, part)),
    };
}
function textOf(bytes, file, limit) {
    if (bytes.length > limit) {
        throw new errors/* UserError */.yo("config", {
            message: `${file} has ${bytes.length} bytes; a config has at most ${limit}`,
            where: { file },
            hint: "Keep data out of the config: name files by a pattern.",
        });
    }
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        const before = new TextDecoder().decode(bytes).split("\uFFFD")[0].split("\n");
        const where = { file, line: before.length, column: before[before.length - 1].length + 1 };
        throw new errors/* UserError */.yo("config", { message: `${file} is not UTF-8 text`, where, hint: "Save it with the encoding UTF-8." }, { cause });
    }
}
function onlyDocument(text, lines, file, placeAt) {
    const documents = [
        ...new dist/* Composer */.Dk({ schema: "core", uniqueKeys: false, prettyErrors: false }).compose(tokensOf(text, lines, placeAt)),
    ];
    const [document, second] = documents;
    if (document === undefined || (document.errors.length === 0 && isNothing(document.contents))) {
        throw new errors/* UserError */.yo("config", {
            message: `${file} is empty`,
            where: { file, line: 1, column: 1 },
            hint: firstConfig,
        });
    }
    if (second !== undefined) {
        throw new errors/* UserError */.yo("config", {
            message: "a config is one YAML document; here a second one starts",
            where: placeAt(second.range[0]),
            hint: "Remove what follows the line `---`, or keep it in a file of its own.",
        });
    }
    return document;
}
function isNothing(node) {
    return node === null || ((0,dist/* isScalar */.jn)(node) && node.value === null);
}
/** The parser's tokens; deep nesting is refused while it is read, before anything recursive meets it. */
function* tokensOf(text, lines, placeAt) {
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    lines.addNewLine(0);
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        yield* parser.next(lexeme);
        if (parser.stack.filter(dist/* CST */.DB.isCollection).length > DEPTH_LIMIT) {
            throw new errors/* UserError */.yo("config", {
                message: `more than ${DEPTH_LIMIT} levels of nesting`,
                where: placeAt(parser.offset - lexeme.length),
                hint: "A config has at most four levels.",
            });
        }
    }
    yield* parser.end();
}
function refuse(problems) {
    if (problems.length > 0)
        throw new errors/* UserError */.yo("config", problems);
}
function syntaxProblems(document, placeAt) {
    return document.errors.slice(0, SYNTAX_ERRORS_SHOWN).map((error) => ({
        message: `not valid YAML: ${error.message}`,
        where: placeAt(error.pos[0]),
        hint: error.code === "TAB_AS_INDENT"
            ? "Indent with spaces."
            : "Check indentation, brackets and quotes near here; a text that contains `: ` or ` #` needs quotes.",
    }));
}
/** What YAML has and a config does not: a reader should see each value where it counts. */
function foreignProblems(document, placeAt) {
    const problems = [];
    const refuseAt = (offset, what) => {
        problems.push({
            message: `${what}, which a config cannot have`,
            where: placeAt(offset),
            hint: "Write the plain value.",
        });
    };
    // What two versions of YAML read differently (on, yes, 010) must not depend on the first line of a file.
    const { yaml } = document.directives;
    if (yaml.explicit === true && yaml.version !== "1.2")
        refuseAt(0, `this is a directive for YAML ${yaml.version}`);
    (0,dist/* visit */.YR)(document, {
        Node(_, node) {
            const offset = node.range?.[0] ?? 0;
            if ((0,dist/* isAlias */.Vj)(node))
                refuseAt(offset, `\`*${node.source}\` is a YAML alias`);
            else if (node.anchor !== undefined)
                refuseAt(offset, `\`&${node.anchor}\` is a YAML anchor`);
            if (node.tag !== undefined)
                refuseAt(offset, `\`${node.tag.replace(/^tag:yaml\.org,2002:/, "!!")}\` is a YAML tag`);
        },
        Pair(_, pair) {
            if (!(0,dist/* isScalar */.jn)(pair.key))
                refuseAt(keyOffset(pair) ?? 0, "this key is a list or a map");
        },
    });
    return problems;
}
function repeatedKeys(document, placeAt) {
    const problems = [];
    (0,dist/* visit */.YR)(document, {
        Map(_, map) {
            const seen = new Map();
            for (const pair of map.items) {
                const offset = keyOffset(pair) ?? 0;
                const name = nameOf(pair);
                const first = seen.get(name);
                if (first === undefined)
                    seen.set(name, offset);
                else
                    problems.push({
                        message: `\`${name}\` is given twice; the first is on line ${placeAt(first).line}`,
                        where: placeAt(offset),
                        hint: "Keep one of them.",
                    });
            }
        },
    });
    return problems;
}
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = document.contents?.range[0] ?? 0;
    for (const [depth, step] of path.entries()) {
        if ((0,dist/* isMap */.jh)(node)) {
            // A key given twice counts as its last value, as in `toJS`.
            const pair = node.items.findLast((item) => nameOf(item) === String(step));
            if (pair === undefined)
                return offset;
            node = pair.value;
            offset = keyOffset(pair) ?? offset;
            if (part === "key" && depth === path.length - 1)
                return offset;
        }
        else if ((0,dist/* isSeq */.oP)(node))
            node = node.items[Number(step)];
        else
            return offset;
        // An empty value has no text of its own: its key is what the reader sees.
        if ((0,dist/* isNode */.Ll)(node) && node.range && node.range[1] > node.range[0])
            offset = node.range[0];
    }
    return offset;
}
function nameOf(pair) {
    return (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : "";
}
function keyOffset(pair) {
    return (0,dist/* isNode */.Ll)(pair.key) ? pair.key.range?.[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/core/config/parse.js
// Bytes of metricgate.yml → Config, or everything that is wrong with them at once.







/** More than any config needs, little enough to read in a moment. */
const CONFIG_BYTES_LIMIT = 64 * 1024;
const PROBLEMS_SHOWN = 50;
/**
 * @param file path of the config, for messages
 * @throws {UserError} fault "config" with every problem, in the order of the file
 */
function parseConfig(bytes, file) {
    const yaml = readYaml(bytes, file, CONFIG_BYTES_LIMIT);
    const parsed = config_schema/* configFile */.Ze.safeParse(yaml.value);
    const flaws = [...shapeFlaws(yaml.value, parsed.error?.issues ?? []), ...contradictions(yaml.value)];
    const problems = [
        ...yaml.problems,
        ...withoutConsequences(flaws).map(({ message, hint, path, part }) => ({ message, hint, where: yaml.placeOf(path, part) })),
    ].toSorted(inOrderOfTheFile);
    if (parsed.success && problems.length === 0)
        return configOf(parsed.data);
    throw new errors/* UserError */.yo("config", problems.slice(0, PROBLEMS_SHOWN));
}
/** A misspelt key is one fault, not two: that the right one is missing goes without saying. */
function withoutConsequences(flaws) {
    const meant = new Set(flaws.flatMap(({ path, meant: key }) => typeof key === "string" ? [pathInWords([...path.slice(0, -1), key])] : []));
    return flaws.filter(({ path, missing }) => missing !== true || !meant.has(pathInWords(path)));
}
function inOrderOfTheFile({ where: a }, { where: b }) {
    return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

// EXTERNAL MODULE: ./lib/core/config/rules.js
var config_rules = __webpack_require__(74981);
// EXTERNAL MODULE: ./lib/core/evaluation/columns.js
var columns = __webpack_require__(31653);
// EXTERNAL MODULE: ./lib/core/evaluation/fingerprint.js
var fingerprint = __webpack_require__(10418);
// EXTERNAL MODULE: ./lib/core/once.js
var once = __webpack_require__(53898);
;// CONCATENATED MODULE: ./lib/flows/steps/read-inputs.js
// Everything that a model depends on, at one commit or in the work tree: its config, its data files, their fingerprints.







/**
 * @throws {UserError} when the config is missing or wrong, no data file is there, or one has no header
 */
async function readInputs(world, snapshot, options) {
    const bytes = await snapshot.read(options.config, CONFIG_BYTES_LIMIT);
    if (bytes === null) {
        throw new errors/* UserError */.yo("config", {
            message: `there is no \`${options.config}\` in ${snapshot.label}`,
            hint: "Write one of five lines: version: 1, data: data/houses.csv, target: price, model: linear, metrics: mse",
        });
    }
    const config = named(parseConfig(bytes, options.config), options.name);
    const files = await snapshot.find(config.data.files);
    requireFiles(config, files, snapshot, options.config);
    world.compute.expect(files);
    const header = await world.compute.columns(files, config.data.csv);
    return { config, files, header, dataFingerprint: (0,once/* once */.O)(async () => (0,fingerprint/* dataFingerprint */.ng)(await snapshot.identify(files))) };
}
/** Two equal values: the same model would come out, and would be judged on the same rows. */
async function fingerprintsOf(world, inputs, config = inputs.config) {
    return {
        data: await inputs.dataFingerprint(),
        config: (0,fingerprint/* fingerprint */.Rj)((0,config_rules/* trainingConfig */.Lh)(config)),
        // A built-in model's code is this program.
        code: (0,fingerprint/* fingerprint */.Rj)(`metricgate ${world.version}`),
    };
}
/** Whether the same model would come out on both sides: nothing needs to be trained. */
async function hasSameInputs(candidate, rules, base) {
    return (0,config_rules/* trainingConfig */.Lh)(rules) === (0,config_rules/* trainingConfig */.Lh)(base.config) && hasSameData(candidate, base);
}
/** Whether two sides have the same data; files of other sizes need not be read to tell. */
async function hasSameData(one, other) {
    if (!(0,fingerprint/* sameValue */.eE)(one.files.map(sizeOf), other.files.map(sizeOf)))
        return false;
    const [first, second] = await Promise.all([one.dataFingerprint(), other.dataFingerprint()]);
    return first === second;
}
function sizeOf({ path, size }) {
    return [path, size];
}
/** The columns by which the config's rules divide rows and group them. */
function dividingColumns({ data }) {
    return [
        ...data.key.map((name) => ({ key: "data.key", name })),
        ...(data.group === null ? [] : [{ key: "data.group", name: data.group }]),
        ...(data.holdout.strategy === "column" ? [{ key: "data.holdout.column", name: data.holdout.column }] : []),
    ];
}
/**
 * A pull request's own rules count only after the merge, so nothing else would notice that they cannot work.
 * @throws {UserError} with every column that the config names and the data lacks
 */
function requireOwnColumns({ config, header, files }) {
    const { target, features } = config.data;
    const learnt = (features ?? []).map((name) => ({ key: "data.features", name }));
    (0,columns/* requireColumns */.fe)([{ key: "target", name: target }, ...dividingColumns(config), ...learnt], header, files);
}
function named(config, name) {
    if (name === null)
        return config;
    if (isName(name))
        return { ...config, name };
    throw new errors/* UserError */.yo("usage", {
        message: `the name is a text of 1 to 100 characters on one line; found ${JSON.stringify(name.slice(0, 100))}`,
        hint: "Give another name, or none: then the config's counts.",
    });
}
function requireFiles(config, files, snapshot, path) {
    if (files.length === 0) {
        throw new errors/* UserError */.yo("data", {
            message: `no file in ${snapshot.label} matches ${config.data.files.map((pattern) => `\`${pattern}\``).join(", ")}`,
            where: { file: path },
            hint: "Check `data` in the config; paths are relative to the working directory.",
        });
    }
    const foreign = files.filter((file) => /\.(jsonl|ndjson|json|parquet|arrow|feather|xlsx?|gz|zst|zip|dvc)$/i.test(file.path));
    if (foreign.length > 0) {
        throw new errors/* UserError */.yo("data", foreign.map((file) => ({
            message: "this format is not supported yet; data is read from CSV",
            where: { file: file.path },
            hint: "Convert it to CSV, or narrow the pattern in `data`.",
        })));
    }
}


/***/ }),

/***/ 54899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   Pt: () => (/* binding */ modelFacts),
/* harmony export */   Yf: () => (/* binding */ splitNotes)
/* harmony export */ });
// The parts of a Report that every flow fills in the same way.
function frame(world, config, fingerprints) {
    return {
        schemaVersion: 1,
        name: config.name,
        unit: config.data.group === null ? "row" : "group",
        coverage: Number((2 * config.policy.confidence - 1).toPrecision(12)),
        slices: [],
        provenance: {
            dataFingerprint: fingerprints.data,
            configFingerprint: fingerprints.config,
            codeFingerprint: fingerprints.code,
            version: world.version,
        },
        run: world.host.run(),
    };
}
function splitNotes({ split }) {
    if (split.strategy !== "hash" || split.identity.kind !== "content")
        return [];
    return [
        "No key is declared, so rows are recognised by their feature values: a row whose features are edited may change sides. Name the columns that identify a row in `data.key`.",
    ];
}
function modelFacts(model, features) {
    switch (model.kind) {
        case "linear": {
            const coefficients = Object.fromEntries(model.coefficients.map(({ name, value }) => [name, value]));
            return { kind: model.kind, features, intercept: model.intercept, coefficients };
        }
        case "mean":
            return { kind: model.kind, features: [], intercept: model.mean, coefficients: null };
        default:
            return { kind: model.kind, features, intercept: null, coefficients: null };
    }
}


/***/ }),

/***/ 67773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   XF: () => (/* binding */ storedBaseline),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   uo: () => (/* binding */ otherInputs)
/* harmony export */ });
/* harmony import */ var _core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10418);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61024);
// The ladder to a baseline model: the stored one of exactly the base commit, else one of an ancestor with the same
// inputs, else none yet (the next rung, training the base commit again, is part of measuring).


async function storedBaseline(world, commit, base, split) {
    const store = world.baselines;
    const short = commit.slice(0, 7);
    if (store === null)
        return { model: null, source: "none", tried: [], history: [] };
    let history = [];
    const primary = base.config.policy.gates[0]?.metric ?? "mse";
    const fingerprints = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintsOf */ .tm)(world, base);
    const accept = (record) => {
        if (history.length === 0)
            history = historyOf(record, primary);
        return differenceFrom(record, fingerprints, split);
    };
    const exact = await store.at(commit, base.config.name);
    const refused = exact.kind === "found" ? accept(exact.baseline.record) : null;
    const tried = [`${store.kind} of \`${short}\`: ${refused === null ? resultOf(exact) : `not used, ${refused}`}`];
    if (exact.kind === "found" && refused === null) {
        return {
            model: exact.baseline.model,
            source: store.kind,
            tried,
            history: history.filter((point) => point.sha !== commit),
        };
    }
    const ancestor = await store.nearestAncestor(commit, base.config.name, accept);
    tried.push(`${store.kind} of an ancestor with the same inputs: ${resultOf(ancestor)}`);
    if (ancestor.kind === "found")
        return { model: ancestor.baseline.model, source: "ancestor", tried, history };
    return { model: null, source: "none", tried, history };
}
/** Earlier baselines including the record's own, oldest first. */
function historyOf(record, primary) {
    const value = record.metrics[primary];
    return value === undefined ? record.history : [...record.history, { sha: record.commit, value }];
}
/** Why a stored model is not what training the base commit again would give; null when it is. */
function differenceFrom(record, expected, split) {
    const other = otherInputs(record, expected);
    if (other !== null)
        return other;
    return (0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(record.split, split) ? null : "its rows are divided in another way";
}
/** Which of its inputs a record does not share; null when it shares all. */
function otherInputs(record, expected) {
    const { code, data, config } = record.fingerprints;
    if (code !== expected.code)
        return `it was stored by version ${record.version} of metricgate`;
    if (data !== expected.data)
        return "its data is another";
    return config === expected.config ? null : "its config is another";
}
function resultOf(lookup) {
    return lookup.kind === "found" ? `used (${lookup.where})` : lookup.reason;
}


/***/ })

};
