export const id = 524;
export const ids = [524];
export const modules = {

/***/ 9524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonSchema: () => (/* binding */ jsonSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54259);
// The JSON Schema of metricgate.yml (draft-07), for editors.


function jsonSchema() {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configFile */ .Ze, { target: "draft-7", io: "input" });
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


/***/ })

};
