export const id = 1379;
export const ids = [1379];
export const modules = {

/***/ 44234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ commandsOf),
/* harmony export */   g: () => (/* binding */ commandKeys)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10843);
// The shape of `model.train` and what stands beside it: the user's own commands.


/** Of PYTHONHASHSEED and of NumPy's seeds. */
const LARGEST_SEED = 2 ** 32 - 1;
const MOST_SEEDS = 20;
const command = (purpose, example) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)(purpose, `a command for the shell such as ${example}`, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(10_000));
const commandKeys = () => ({
    train: command("Instead of a model: the command that trains yours on {train} and leaves it in {model}", '"python train.py {train} {model}"').optional(),
    predict: command("With train: the command that writes {predictions} for the rows in {features}", '"python predict.py {model} {features} {predictions}"').optional(),
    setup: command("With train: a command that runs before, once for each side", '"uv sync --locked"').optional(),
    inputs: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .patterns */ .qp)("With train: the files that the model depends on beside the data (default every file of the repository)").optional(),
    "keep-data": (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)("With train: whether the dataset's files stay where the commands run (default false)", "true or false", zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()).optional(),
    "timeout-minutes": (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)("With train: how long each command may take (default 60)", "a number of minutes, more than 0 and at most 10000", zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().gt(0).max(10_000)).optional(),
    env: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)("With train: variables that the commands are given, beside those of METRICGATE_", 'a map of names and texts such as { OMP_NUM_THREADS: "2" }', zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(?!METRICGATE_)[A-Za-z_][A-Za-z0-9_]*$/), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(10_000))).optional(),
    seeds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)("With train: each side is trained once with each of these seeds, and its errors are averaged (default [0])", `a list of 1 to ${MOST_SEEDS} different whole numbers from 0 to ${LARGEST_SEED} such as [1, 2, 3]`, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)("A seed", `a whole number from 0 to ${LARGEST_SEED}`, zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(LARGEST_SEED)))
        .min(1)
        .max(MOST_SEEDS)
        .refine((seeds) => new Set(seeds).size === seeds.length)).optional(),
});
/** The file must be free of contradictions. */
function commandsOf(file, paths) {
    return {
        kind: "commands",
        setup: file.setup ?? null,
        train: file.train ?? "",
        predict: file.predict ?? "",
        inputs: file.inputs === undefined ? null : paths(file.inputs),
        keepData: file["keep-data"] ?? false,
        timeoutMinutes: file["timeout-minutes"] ?? 60,
        env: file.env ?? {},
        seeds: file.seeds ?? [0],
    };
}


/***/ }),

/***/ 44333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ endpointOf),
/* harmony export */   r: () => (/* binding */ endpointShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10843);
// The shape of `model.endpoint`: how a hosted model is asked, and where in its reply the answer stands.


const price = (purpose) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)(purpose, "a number of at least 0, such as 2.5", zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1e6));
const endpointShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(() => ({
    model: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)("The hosted model's name", "a text such as gpt-x", zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200)),
    prompt: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .aFile */ .eN)("The prompt, with the names of features in braces: {area}", "prompts/answer.md"),
    pattern: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)("Where the answer stands in the reply (default: the reply is the answer)", 'a text with {answer} in it, such as "Price: {answer} EUR"', zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(500)
        .refine((text) => text.split("{answer}").length === 2)).optional(),
    json: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)("Where the answer stands in a reply of JSON", "the names that lead to it, such as result.price", zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(500)
        .regex(/^[^.]+(?:\.[^.]+)*$/)).optional(),
    match: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("In a classification: when an answer names a class: whatever its case and quotes (loose, the default), letter by letter, or when it contains the true one", ["loose", "exact", "contains"]).optional(),
    temperature: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)("How freely it answers (default 0)", "a number from 0 to 2", zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(2)).optional(),
    seed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)("Seed of its random numbers (default 42)", "a whole number", zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()).optional(),
    "max-tokens": (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)("Most tokens of one reply (default 256)", "a whole number from 1 to 100000", zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(100_000)).optional(),
    concurrency: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)("Questions that are open at the same time (default 4)", "a whole number from 1 to 64", zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(64)).optional(),
    "timeout-seconds": (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)("Time for one reply (default 60)", "a whole number from 1 to 3600", zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).max(3600)).optional(),
    "max-cost": (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)("Asks no more before this would be exceeded; needs `price`", "a number of at least 0, such as 2", zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0)).optional(),
    price: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)("What a million tokens cost, in the currency of `max-cost`", "a map such as { input: 2.5, output: 10 }", (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)(() => ({ input: price("A million tokens of prompts"), output: price("A million tokens of replies") }))).optional(),
}));
/** The file must be free of contradictions. */
function endpointOf(file) {
    const [before = "", after = ""] = file.pattern?.split("{answer}") ?? [];
    return {
        kind: "endpoint",
        sampling: {
            model: file.model,
            temperature: file.temperature ?? 0,
            seed: file.seed ?? 42,
            maxTokens: file["max-tokens"] ?? 256,
        },
        prompt: file.prompt.replace(/^(?:\.\/+)+/, ""),
        place: file.json !== undefined
            ? { kind: "json", path: file.json.split(".") }
            : file.pattern === undefined
                ? { kind: "whole" }
                : { kind: "between", before: before.trim(), after: after.trim() },
        match: file.match ?? "loose",
        budget: { maxCost: file["max-cost"] ?? null, prices: file.price ?? null },
        concurrency: file.concurrency ?? 4,
        timeoutSeconds: file["timeout-seconds"] ?? 60,
    };
}


/***/ }),

/***/ 16243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ metricsShape),
/* harmony export */   Z: () => (/* binding */ metricNames)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _metrics_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70829);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10843);
// What the config says of the metrics: which are judged, how each is told what it needs, and what it is held to.



const metricNames = [..._metrics_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .regressionMetrics */ .NC, ..._metrics_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .classificationMetrics */ .qb];
const gateKeys = () => ({
    tolerance: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .tolerated */ .Nx)("How much worse the metric may get, relative to the baseline (default 5% for the primary metric; without one and without limits a metric is only shown)").optional(),
    "margin-abs": (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)("How much worse the metric may get in its own unit, whatever the baseline is; beside the tolerance, the wider of the two counts", "a number above 0", zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0)).optional(),
    min: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)("The least that the candidate's own value may be, whatever the baseline's is", "a number", zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()).optional(),
    max: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)("The most that the candidate's own value may be, whatever the baseline's is", "a number", zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()).optional(),
    level: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)("What a regression of the metric, or a missed limit, does (default error)", _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .levels */ .yr).optional(),
});
const positiveKey = () => ({
    positive: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)("The class that the metric is about", "a text, a number, true or false", zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(200), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()])).optional(),
});
const classKeys = () => ({
    average: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)("Over which classes: the positive one, all alike, or all by their rows (default binary with a positive class, else macro)", _metrics_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .averages */ .Ln).optional(),
    ...positiveKey(),
});
function gate(metric, keys) {
    const example = "quantile" in keys ? "quantile: 0.9, " : "delta" in keys ? "delta: 1.5, " : "";
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(`How ${metric} is judged`, `a map such as { ${example}tolerance: 5%, level: warn }`, (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(() => ({ ...keys, ...gateKeys() }))).optional();
}
const ownName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .min(1)
    .max(200)
    .regex(/^[^\p{Cc}]+$/u);
/** A direction is never guessed from a name, so each metric of the user's own says its own. */
const ownShape = () => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)("With model.metrics: metrics of your own, by their name in the file", 'a map such as { "val.f2": { greater-is-better: true, tolerance: 2% } }', zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(ownName, (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)("How a metric of your own is judged", "a map such as { greater-is-better: true, tolerance: 2% }", (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(() => ({
    "greater-is-better": (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)("Which way the metric is better", "true or false", zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    ...gateKeys(),
}))))).optional();
const metricsShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(() => ({
    primary: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)("The metric that the verdict is about (default mse, or accuracy in a classification)", `${(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(metricNames)}; or a metric of your own that stands under own`, zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(metricNames), ownName])).optional(),
    own: ownShape(),
    mse: gate("mse", {}),
    rmse: gate("rmse", {}),
    mae: gate("mae", {}),
    r2: gate("r2", {}),
    "median-absolute-error": gate("median-absolute-error", {}),
    mape: gate("mape", {}),
    smape: gate("smape", {}),
    pinball: gate("pinball", {
        quantile: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)("The quantile that is predicted", "a fraction between 0 and 1 such as 0.9, or a percentage", 0),
    }),
    huber: gate("huber", {
        delta: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)("Where the loss turns from square to linear, in the target's unit", "a number above 0", zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0)),
    }),
    bias: gate("bias", {}),
    accuracy: gate("accuracy", {}),
    "error-rate": gate("error-rate", {}),
    "balanced-accuracy": gate("balanced-accuracy", {}),
    precision: gate("precision", classKeys()),
    recall: gate("recall", classKeys()),
    f1: gate("f1", classKeys()),
    "log-loss": gate("log-loss", {}),
    brier: gate("brier", positiveKey()),
    "roc-auc": gate("roc-auc", classKeys()),
    "pr-auc": gate("pr-auc", classKeys()),
}));


/***/ }),

/***/ 41379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ configFile)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
;// CONCATENATED MODULE: ./lib/core/review/contract.js
// What the config promises about columns: `data.schema`.
/** What a promise may call a column: docs/findings.md says what each one lets pass. */
const columnTypes = ["number", "integer", "text", "category", "date", "boolean"];

// EXTERNAL MODULE: ./lib/core/config/shape.js
var shape = __webpack_require__(10843);
;// CONCATENATED MODULE: ./lib/core/config/data-shape.js
// What the config says of the dataset: its files and columns, what is held out, and what its columns promise.



const missingValues = ["impute", "exclude", "error"];
const delimiters = [",", ";", "\t", "|", "comma", "semicolon", "tab", "pipe"];
const holdout = (0,shape/* mapOf */.A7)(() => ({
    strategy: (0,shape/* oneOf */.yL)("How the held-out rows are chosen (default time where data.time is given, else hash)", [
        "hash",
        "time",
        "column",
        "file",
    ]).optional(),
    fraction: (0,shape/* share */.uM)("With strategy hash or time: the share of rows that is held out (default 0.2)", "a fraction between 0 and 1 such as 0.2, or a percentage such as 20%", 0).optional(),
    salt: (0,shape/* said */.ag)("With strategy hash: another salt holds out other rows", "a text", schemas/* string */.YjP().max(200)).optional(),
    embargo: (0,shape/* said */.ag)("With strategy time: the rows just before the cut that are in neither part (default 0)", "a whole number of rows such as 100, or a duration such as 7d (w, d, h, m, s)", schemas/* union */.KCZ([schemas/* int */.Whr().min(0), schemas/* string */.YjP().regex(shape/* duration */.p0)])).optional(),
    column: (0,shape/* column */.fi)("With strategy column: the column that marks the held-out rows").optional(),
    values: (0,shape/* said */.ag)('With strategy column: the values of a held-out row (default holdout, test, true, True, TRUE and "1")', "a list of values such as [test]", schemas/* array */.YOg((0,shape/* said */.ag)("A value of the marking column", "a text, a number, true or false", schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()])))
        .min(1)).optional(),
    files: (0,shape/* patterns */.qp)("With strategy file: the files whose rows are held out").optional(),
}));
const columnRule = (0,shape/* mapOf */.A7)(() => ({
    type: (0,shape/* oneOf */.yL)("What the column's values are (default anything)", columnTypes).optional(),
    min: (0,shape/* said */.ag)("With numbers: the least value allowed", "a number", schemas/* number */.aig()).optional(),
    max: (0,shape/* said */.ag)("With numbers: the largest value allowed", "a number", schemas/* number */.aig()).optional(),
    values: (0,shape/* said */.ag)("The only values allowed", "a list of values such as [north, south]", schemas/* array */.YOg((0,shape/* said */.ag)("A value", "a text, a number, true or false", schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]))).min(1)).optional(),
    required: (0,shape/* said */.ag)("Whether every row has a value (default false)", "true or false", schemas/* boolean */.zMY()).optional(),
    unique: (0,shape/* said */.ag)("Whether no two rows have the same value (default false)", "true or false", schemas/* boolean */.zMY()).optional(),
}));
const dataShape = (0,shape/* mapOf */.A7)(() => ({
    files: (0,shape/* patterns */.qp)("The files of the dataset"),
    key: (0,shape/* columns */.YB)("Columns that identify a row; strongly recommended").optional(),
    target: (0,shape/* column */.fi)("The column to predict").optional(),
    features: (0,shape/* columns */.YB)("Columns to learn from (default every column but key, target, group, time and weight)").optional(),
    group: (0,shape/* column */.fi)("Rows with the same value here stay on one side and count as one unit").optional(),
    time: (0,shape/* column */.fi)("When a row happened: dates, datetimes or numbers. The last rows are held out, and blocks of time are the units of the statistics").optional(),
    weight: (0,shape/* column */.fi)("How much each row counts in metrics, intervals and the training of linear, ridge, polynomial and mean (numbers, 0 or more)").optional(),
    holdout: (0,shape/* said */.ag)("Which rows no model learns from", "a map such as { strategy: hash, fraction: 0.2 }", holdout).optional(),
    delimiter: (0,shape/* oneOf */.yL)("What separates the cells (default detected)", delimiters).optional(),
    "missing-texts": (0,shape/* said */.ag)("Texts that stand for a missing value (default the usual ones, in columns of numbers)", "a list of texts such as [NA, n/a]", schemas/* array */.YOg((0,shape/* said */.ag)("A text that stands for a missing value", "a text", schemas/* string */.YjP()))).optional(),
    "missing-values": (0,shape/* oneOf */.yL)("What a missing feature does: it is filled in, its row is left out, or it is an error (default impute)", missingValues).optional(),
    schema: (0,shape/* said */.ag)("What columns promise; every cell that breaks a promise is a finding", "a map of columns such as { area: { type: number, min: 0 } }", schemas/* record */.g1P(schemas/* string */.YjP().min(1), (0,shape/* said */.ag)("A column's promise", "a map such as { type: number, min: 0 }", columnRule))).optional(),
}));

// EXTERNAL MODULE: ./lib/core/config/metrics-shape.js
var metrics_shape = __webpack_require__(16243);
// EXTERNAL MODULE: ./lib/core/config/commands-shape.js
var commands_shape = __webpack_require__(44234);
// EXTERNAL MODULE: ./lib/core/config/endpoint-shape.js
var endpoint_shape = __webpack_require__(44333);
;// CONCATENATED MODULE: ./lib/core/config/model-shape.js
// What the config says of the model: a built-in one with its settings, or where else it comes from.





const builtins = [
    "linear",
    "ridge",
    "mean",
    "polynomial",
    "robust-polynomial",
    "exponential",
    "power",
    "theil-sen",
];
const metricsFileShape = (0,shape/* mapOf */.A7)(() => ({
    file: (0,shape/* aFile */.eN)("The JSON file of metrics", "metrics.json"),
    names: (0,shape/* said */.ag)("What the file calls a metric, where it is not our name for it", "a map such as { mse: val.mse }", schemas/* partialRecord */.jgl(schemas/* enum */.k5n(metrics_shape/* metricNames */.Z), schemas/* string */.YjP().min(1).max(500))).optional(),
}));
const modelShape = (0,shape/* mapOf */.A7)(() => ({
    builtin: (0,shape/* oneOf */.yL)("The built-in model", builtins).optional(),
    predictions: (0,shape/* aFile */.eN)("Instead of a model: a CSV file with its predictions, by key or in the order of the holdout's rows", "out/predictions.csv").optional(),
    metrics: (0,shape/* said */.ag)("Instead of a model: a JSON file of its metrics, flat or nested", "the path of a file such as metrics.json, or a map such as { file: metrics.json, names: { mse: val.mse } }", schemas/* union */.KCZ([(0,shape/* aFile */.eN)("The file", "metrics.json"), metricsFileShape])).optional(),
    ...(0,commands_shape/* commandKeys */.g)(),
    endpoint: (0,shape/* said */.ag)("Instead of a model: a hosted one behind an OpenAI-compatible address, asked with a prompt for each holdout row", "a map such as { model: gpt-x, prompt: prompts/answer.md }", endpoint_shape/* endpointShape */.r).optional(),
    degree: (0,shape/* said */.ag)("With polynomial and robust-polynomial: the degree (default 2)", "a whole number from 1 to 10", schemas/* int */.Whr().min(1).max(10)).optional(),
    interactions: (0,shape/* said */.ag)("With polynomial of several features: whether products of two of them are terms too (default true)", "true or false", schemas/* boolean */.zMY()).optional(),
    penalty: (0,shape/* said */.ag)("With ridge: the penalty on the squared coefficients of standardised features (default chosen by cross-validation)", "a number above 0", schemas/* number */.aig().gt(0)).optional(),
    transform: (0,shape/* oneOf */.yL)("With log the model learns the logarithm of the target (default none)", ["none", "log"]).optional(),
}));

;// CONCATENATED MODULE: ./lib/core/config/slices-shape.js
// What the config says of slices and waivers.



const sliceColumn = (0,shape/* said */.ag)("A column to slice by", "the name of a column, or a map such as { column: age, bins: 4 }", schemas/* union */.KCZ([
    (0,shape/* column */.fi)("A column; numbers are cut into 4 parts of about the same size"),
    (0,shape/* mapOf */.A7)(() => ({
        column: (0,shape/* column */.fi)("The column"),
        bins: (0,shape/* said */.ag)("Of a number column: so many parts of about the same size, by the train rows (default 4)", "a whole number from 2 to 10", schemas/* int */.Whr().min(2).max(10)).optional(),
        edges: (0,shape/* said */.ag)("Of a number column: cut here instead; each edge belongs to the part above it", "a rising list of at most 19 numbers such as [18, 65]", schemas/* array */.YOg((0,shape/* said */.ag)("An edge", "a number", schemas/* number */.aig()))
            .min(1)
            .max(19)
            .refine((edges) => edges.every((edge, index) => index === 0 || edge > edges[index - 1]))).optional(),
    })),
]));
const slicesShape = (0,shape/* mapOf */.A7)(() => ({
    by: (0,shape/* said */.ag)("Columns whose values divide the holdout into slices; they need not be features", "a column, or a list of at most 10 such as [region, { column: age, bins: 4 }]", schemas/* union */.KCZ([(0,shape/* column */.fi)("A column"), schemas/* array */.YOg(sliceColumn).min(1).max(10)])),
    "min-rows": (0,shape/* said */.ag)("A slice with fewer holdout rows is shown, but never tested (default 20)", "a whole number from 20 up", schemas/* int */.Whr().min(20).max(1_000_000)).optional(),
    tolerance: (0,shape/* tolerated */.Nx)("How much worse the primary metric may get in a slice, relative to the baseline (default 10%)").optional(),
    level: (0,shape/* oneOf */.yL)("What a regression in a slice does (default warn)", shape/* levels */.yr).optional(),
}));
const day = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const waiverShape = (0,shape/* mapOf */.A7)(() => ({
    metric: (0,shape/* oneOf */.yL)("The metric whose regression is accepted", metrics_shape/* metricNames */.Z),
    slice: (0,shape/* said */.ag)("The slice, as the report names it; without it, the metric on all rows", "a text such as region=north", schemas/* string */.YjP().min(1).max(500)).optional(),
    ceiling: (0,shape/* said */.ag)("The measured change that is accepted at most, relative to the baseline", "a percentage such as 25% or a fraction such as 0.25, above 0", schemas/* union */.KCZ([
        schemas/* number */.aig().gt(0).lt(1),
        schemas/* string */.YjP()
            .regex(shape/* percentage */.X1)
            .refine((text) => (0,shape/* fractionOf */.Am)(text) > 0 && Number.isFinite((0,shape/* fractionOf */.Am)(text))),
    ])),
    until: (0,shape/* said */.ag)("The last day on which the waiver counts, UTC", "a day such as 2026-12-31", schemas/* string */.YjP()
        .regex(day)
        .refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text))),
    reason: (0,shape/* said */.ag)("Why, for those who read it later", "a text of 1 to 300 characters on one line", schemas/* string */.YjP()
        .min(1)
        .max(300)
        .regex(/^[^\p{Cc}]*\S[^\p{Cc}]*$/u)),
}));

;// CONCATENATED MODULE: ./lib/core/config/schema.js
// The shape of metricgate.yml: the one source of its types, its messages and its JSON Schema.






const outcomes = ["pass", "warn", "fail"];
const policy = (0,shape/* mapOf */.A7)(() => ({
    "on-inconclusive": (0,shape/* oneOf */.yL)("Outcome when the holdout cannot tell (default warn)", outcomes).optional(),
    "on-no-baseline": (0,shape/* oneOf */.yL)("Outcome when there is nothing to compare with (default pass)", outcomes).optional(),
    "on-incomparable": (0,shape/* oneOf */.yL)("Outcome when candidate and baseline cannot be held against each other (default fail)", outcomes).optional(),
    "allow-baseline-nan": (0,shape/* said */.ag)("Whether rows that the baseline alone cannot predict are left out, instead of making the two incomparable (default false)", "true or false", schemas/* boolean */.zMY()).optional(),
    "holdout-uses": (0,shape/* said */.ag)("How many models one holdout is meant to judge: improved is claimed for all of them together (default 100)", "a whole number from 1 to 1000000", schemas/* int */.Whr().min(1).max(1_000_000)).optional(),
    confidence: (0,shape/* share */.uM)("One-sided confidence of each claim (default 0.975, which makes a 95 % interval)", "a number between 0.5 and 1 such as 0.975, or a percentage such as 97.5%", 0.5).optional(),
}));
const dataReview = (0,shape/* mapOf */.A7)(() => ({
    schema: (0,shape/* oneOf */.yL)("When columns, types or values break what held before (default error)", shape/* levels */.yr).optional(),
    leakage: (0,shape/* oneOf */.yL)("When the holdout leaks into the training rows (default error)", shape/* levels */.yr).optional(),
    "removed-rows": (0,shape/* oneOf */.yL)("When rows are removed (default warn)", shape/* levels */.yr).optional(),
    drift: (0,shape/* oneOf */.yL)("When a column's values are distributed in another way (default warn)", shape/* levels */.yr).optional(),
}));
const privacy = (0,shape/* mapOf */.A7)(() => ({
    "show-values": (0,shape/* said */.ag)("Whether values of rows are shown; keys and line numbers always are (default false)", "true or false", schemas/* boolean */.zMY()).optional(),
}));
const configFile = (0,shape/* said */.ag)("metricgate.yml", "a map of keys such as version, data, target, model and metrics", (0,shape/* mapOf */.A7)(() => ({
    version: (0,shape/* said */.ag)("Version of this file's format", "1", schemas/* literal */.euz(1)),
    name: (0,shape/* said */.ag)("One comment and one artifact per name (default model)", "a text of 1 to 100 characters on one line", schemas/* string */.YjP()
        .min(1)
        .max(100)
        .regex(/^[^\p{Cc}]*$/u)).optional(),
    task: (0,shape/* oneOf */.yL)("What is predicted", ["regression", "classification"]).optional(),
    data: (0,shape/* said */.ag)("The dataset", `${shape/* aPath */.Hq}; a list of them; or a map such as { files: data/*.csv, key: id }`, schemas/* union */.KCZ([(0,shape/* pattern */.T1)("Files"), schemas/* array */.YOg((0,shape/* pattern */.T1)("Files")).min(1), dataShape])),
    target: (0,shape/* column */.fi)("The column to predict; it can stand under data instead").optional(),
    model: (0,shape/* said */.ag)("What is trained", `${(0,shape/* listed */.KE)(builtins)}; or a map such as { builtin: polynomial, degree: 3 }`, schemas/* union */.KCZ([schemas/* enum */.k5n(builtins), modelShape])),
    metrics: (0,shape/* said */.ag)("What is judged (default mse, or accuracy in a classification)", "a metric, a list of metrics with the primary one first, or a map such as { primary: mse, mse: { tolerance: 5% } }", schemas/* union */.KCZ([schemas/* enum */.k5n(metrics_shape/* metricNames */.Z), schemas/* array */.YOg((0,shape/* oneOf */.yL)("A metric", metrics_shape/* metricNames */.Z)).min(1), metrics_shape/* metricsShape */.D])).optional(),
    slices: (0,shape/* said */.ag)("Parts of the holdout in which the primary metric is judged too", "a map such as { by: [region], tolerance: 10%, level: warn }", slicesShape).optional(),
    policy: (0,shape/* said */.ag)("What the check makes of a finding", "a map such as { on-inconclusive: warn }", policy).optional(),
    waivers: (0,shape/* said */.ag)("Regressions that this pull request asks to be accepted; read from the pull request itself, and always shown", 'a list such as [{ metric: mse, slice: region=north, ceiling: 25%, until: 2026-12-31, reason: "see #41" }]', schemas/* array */.YOg((0,shape/* said */.ag)("A waiver", 'a map such as { metric: mse, ceiling: 25%, until: 2026-12-31, reason: "see #41" }', waiverShape))
        .max(50)).optional(),
    "data-review": (0,shape/* said */.ag)("What a finding in the changed data does", "a map such as { schema: error, leakage: error, removed-rows: warn, drift: warn }", dataReview).optional(),
    privacy: (0,shape/* said */.ag)("What a report may show of the data", "a map such as { show-values: true }", privacy).optional(),
})));


/***/ }),

/***/ 10843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Am: () => (/* binding */ fractionOf),
/* harmony export */   Eu: () => (/* binding */ expectations),
/* harmony export */   Hq: () => (/* binding */ aPath),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Nx: () => (/* binding */ tolerated),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   T8: () => (/* binding */ embargoOf),
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   eN: () => (/* binding */ aFile),
/* harmony export */   fi: () => (/* binding */ column),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   qp: () => (/* binding */ patterns),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29396);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53898);
// The words that every part of the config's shape is made of: columns, paths, shares, choices.


/** What a value has to be, as the end of the sentence "`key` is \u2026". */
const expectations = zod__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u5();
/** A schema with the words for it: `is` for messages, both parts for the editor's help. */
function said(purpose, is, schema) {
    // Not by `describe`, which copies the schema: the file's hundreds of them are built in every run.
    zod__WEBPACK_IMPORTED_MODULE_0__/* .globalRegistry */ .fd.add(schema, { description: `${purpose}: ${is}.` });
    expectations.add(schema, { is });
    return schema;
}
function mapOf(keys) {
    const built = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(keys);
    // As `z.strictObject`, but for the accessor: zod leaves it alone until it reads a map of the file.
    return new zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodObject */ .bvH({
        type: "object",
        get shape() {
            return built();
        },
        catchall: zod__WEBPACK_IMPORTED_MODULE_2__/* .never */ .ZmZ(),
    });
}
function listed(words) {
    const shown = words.map((word) => (word === "\t" ? "\\t" : word));
    return [shown.slice(0, -1).join(", "), shown.at(-1)].filter((part) => part !== "").join(" or ");
}
const oneOf = (purpose, values) => said(purpose, listed(values), zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(values));
const column = (purpose) => said(purpose, "the name of a column", zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1));
const columns = (purpose) => said(purpose, "the name of a column, or a list of names", zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([column("A column"), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(column("A column")).min(1)]));
// Outside the repository nothing is read: no absolute path, no `..`, not even as one of a pattern's alternatives.
const insidePattern = /^(?![/!~]|[A-Za-z]:)(?!(?:.*[/{,(|])?\.\.(?:[/},)|]|$))[^\\\p{Cc}]+$/u;
const levels = ["off", "warn", "error"];
const aPath = "a path or pattern inside the repository, relative and with forward slashes, such as data/*.csv";
const pattern = (purpose) => said(purpose, aPath, zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(500).regex(insidePattern));
const patterns = (purpose) => said(purpose, `${aPath}; or a list of them`, zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([pattern("Files"), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pattern("Files")).min(1)]));
const percentage = /^[0-9]+(?:\.[0-9]+)?\s*%$/;
/** The fraction that a number or a percentage means: `fractionOf("2.5 %")` is 0.025. */
function fractionOf(value) {
    // An exponent, because a division by 100 would make another number of 0.7 % than of 0.007.
    return typeof value === "number" ? value : Number(`${value.replace("%", "").trim()}e-2`);
}
const duration = /^([0-9]+(?:\.[0-9]+)?)\s*([wdhms])$/;
const milliseconds = new Map([
    ["w", 604_800_000],
    ["d", 86_400_000],
    ["h", 3_600_000],
    ["m", 60_000],
    ["s", 1000],
]);
/** What a number of rows or a duration such as "7d" means. */
function embargoOf(value) {
    if (typeof value === "number")
        return { unit: "rows", rows: value };
    const [, amount = "0", unit = "s"] = duration.exec(value) ?? [];
    // Rounded, because 0.1 of a day is no whole number of milliseconds for a double.
    return { unit: "time", milliseconds: Math.round(Number(amount) * (milliseconds.get(unit) ?? 0)) };
}
const share = (purpose, is, above) => said(purpose, is, zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(above).lt(1),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(percentage)
        .refine((text) => fractionOf(text) > above && fractionOf(text) < 1),
]));
const aFile = (purpose, example) => said(purpose, `the path of one file inside the repository, such as ${example}`, zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .max(500)
    .regex(insidePattern)
    .regex(/^[^*?[\]{}]+$/));
/** How much worse a metric may get. */
const tolerated = (purpose) => said(purpose, "a percentage such as 5% or a fraction such as 0.05", zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    // A bare 5 is probably meant as 5 %, and would allow 500 %.
    zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).lt(1),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(percentage)
        .refine((text) => Number.isFinite(fractionOf(text))),
]));


/***/ }),

/***/ 70829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ averages),
/* harmony export */   NC: () => (/* binding */ regressionMetrics),
/* harmony export */   b6: () => (/* binding */ noSettings),
/* harmony export */   h1: () => (/* binding */ metricsWithoutWeights),
/* harmony export */   qb: () => (/* binding */ classificationMetrics),
/* harmony export */   z0: () => (/* binding */ noObstacle)
/* harmony export */ });
// A metric: its name, its direction, what it needs, and how one comparison of two models is made of it.
/** In the order in which they are offered. */
const regressionMetrics = [
    "mse",
    "rmse",
    "mae",
    "r2",
    "median-absolute-error",
    "mape",
    "smape",
    "pinball",
    "huber",
    "bias",
];
/** Metrics of classes, by their names in the config; in the order in which messages list them. */
const classificationMetrics = [
    "accuracy",
    "error-rate",
    "balanced-accuracy",
    "precision",
    "recall",
    "f1",
    "log-loss",
    "brier",
    "roc-auc",
    "pr-auc",
];
/** No mean over rows, and their weighted forms are not written: refused rather than computed as if all rows were alike. */
const metricsWithoutWeights = [
    "median-absolute-error",
    "balanced-accuracy",
    "precision",
    "recall",
    "f1",
    "roc-auc",
    "pr-auc",
];
/** Over which classes a score is taken: one of them, or all, each with the same weight or with that of its rows. */
const averages = ["binary", "macro", "weighted"];
/** Of a metric that needs to be told nothing. */
const noSettings = { quantile: null, delta: null, average: null, positive: null };
/** For a metric that exists for whatever answers there are. */
const noObstacle = () => null;


/***/ })

};
