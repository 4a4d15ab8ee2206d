export const id = 6834;
export const ids = [6834];
export const modules = {

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
const noSettings = { quantile: null, delta: null, average: null, positive: null };
/** For a metric that exists for whatever answers there are. */
const noObstacle = () => null;


/***/ }),

/***/ 92288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   t0: () => (/* binding */ tolerancePercent),
/* harmony export */   wu: () => (/* binding */ signedPercent),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
// Numbers as a reader sees them: plain decimals, an ASCII minus that can be copied, a space before the percent sign.
/** Four significant digits for small numbers, whole numbers with thousands separators for large ones: 0.02341, 13.09, 1,204. */
function decimal(value, digits = 4) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? "not a number" : value > 0 ? "infinite" : "minus infinite";
    if (value === 0)
        return "0";
    const magnitude = Math.floor(Math.log10(Math.abs(value)));
    if (magnitude < -4 || magnitude >= 15)
        return value.toExponential(digits - 1);
    return fixed(value, Math.max(0, digits - 1 - magnitude));
}
/** As `decimal`, with its sign: +1.454, -0.018. */
function signed(value, digits = 4) {
    const text = decimal(value, digits);
    return value > 0 ? `+${text}` : text;
}
/** A fraction as a percentage: 0.125 → "12.5 %". One decimal below 100 %, none above; more where one would show 0. */
function percent(fraction) {
    if (!Number.isFinite(fraction))
        return decimal(fraction);
    const value = fraction * 100;
    const size = Math.abs(value);
    const decimals = size >= 99.95 ? 0 : size >= 0.095 || size === 0 ? 1 : size >= 0.0095 ? 2 : 3;
    const text = fixed(value, decimals);
    return `${/^-0(\.0+)?$/.test(text) ? text.slice(1) : text} %`;
}
/** As `percent`, with its sign: "+12.5 %", "-0.2 %", "0.0 %". */
function signedPercent(fraction) {
    const text = percent(fraction);
    return fraction > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
/** A tolerance as it was written: 0.05 → "5 %", 0.025 → "2.5 %". */
function tolerancePercent(fraction) {
    return `${grouped(String(Number((fraction * 100).toPrecision(6))))} %`;
}
/** With so many decimals: fixed(1204.5, 2) → "1,204.50". */
function fixed(value, decimals) {
    return grouped(value.toFixed(decimals));
}
/** A whole number with thousands separators: 1,000,000. */
function count(value) {
    return fixed(value, 0);
}
/** Thousands separators by hand: the locale machinery takes longer to start than a whole report to write. */
function grouped(decimals) {
    const [whole = "", fraction] = decimals.split(".");
    const separated = whole.replace(/(?<=\d)(?=(\d{3})+$)/g, ",");
    return fraction === undefined ? separated : `${separated}.${fraction}`;
}
/** "1 row", "412 rows". */
function counted(value, noun, plural = `${noun}s`) {
    return `${count(value)} ${value === 1 ? noun : plural}`;
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

/***/ 56834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReport: () => (/* binding */ renderReport)
/* harmony export */ });
/* unused harmony export parseReport */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12311);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _metrics_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70829);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53898);
/* harmony import */ var _review_rewrite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89464);
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
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(item).max(10_000);
}
function beforeAndAfter(item) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ before: item, after: item });
}
/** One for each column, twice. */
function wide(item) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(item).max(200_000);
}
const schema = (0,_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => {
    const name = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(2_000);
    const sentence = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(20_000);
    const number = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable();
    const rowCount = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative();
    const sha = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[0-9a-f]{40,64}$/, "a full commit id is wanted")
        .nullable();
    const fingerprint = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^sha256:[0-9a-f]{64}$/, "a sha256 is wanted")
        .nullable();
    /** Passed on as it is: rebuilding it would lose a column that is called `__proto__`. */
    const numbersByName = zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY((value) => typeof value === "object" &&
        value !== null &&
        !Array.isArray(value) &&
        Object.keys(value).length <= 100_000 &&
        Object.entries(value).every(([key, one]) => key.length <= 2_000 && Number.isFinite(one)), "an object of finite numbers is wanted");
    const termNumbers = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ intercept: number, coefficients: numbersByName });
    const training = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ seeds: list(zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative()), spread: number, numbers: numbersByName });
    const finding = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["improved", "equivalent", "regressed", "inconclusive", "no-baseline", "incomparable"]);
    const level = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["off", "warn", "error"]);
    const settings = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        quantile: number,
        delta: number,
        average: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_metrics_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .averages */ .Ln).nullable(),
        positive: name.nullable(),
    });
    const rowCounts = { added: rowCount, removed: rowCount, changed: rowCount, unchanged: rowCount };
    const comparison = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["base-head", "train-holdout"]);
    const value = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), sentence]);
    const share = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1);
    const driftTest = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        p: share,
        adjustedP: share,
        effect: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nonnegative(),
        floor: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive(),
        drifted: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    });
    const driftRow = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        comparison,
        column: name,
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["number", "category"]),
        values: driftTest,
        missing: driftTest.nullable(),
        rows: beforeAndAfter(rowCount),
        missingShare: beforeAndAfter(share),
        medians: beforeAndAfter(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()).nullable(),
        populationStability: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
        jensenShannon: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
        approximate: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    });
    const estimate = {
        settings: settings.nullable(),
        greaterIsBetter: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        level,
        baseline: number,
        candidate: number,
        change: number,
        relativeChange: number,
        interval: zod__WEBPACK_IMPORTED_MODULE_3__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()]).nullable(),
        tolerance: number,
        min: number,
        max: number,
        limit: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["met", "missed"]).nullable(),
        finding,
        activeRows: number,
        detectableChange: number,
        rowsNeeded: number,
    };
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
        flow: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["check", "baseline", "review"]),
        name: name.min(1),
        finding,
        outcome: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["pass", "warn", "fail"]),
        reasons: list(sentence),
        notes: list(sentence),
        head: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ sha, dirty: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() }),
        base: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            sha,
            ref: name.nullable(),
            source: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["artifact", "ancestor", "retrained", "committed", "release", "directory", "none"]),
            tried: list(sentence),
        }),
        rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ train: rowCount.nullable(), holdout: rowCount.nullable(), excluded: rowCount.nullable() }),
        weights: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ column: name, effectiveRows: number }).nullable(),
        split: sentence.nullable(),
        unit: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["row", "group", "time-block"]),
        holdout: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            id: name,
            use: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive().nullable(),
            budget: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
            state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["fresh", "aging", "exhausted"]).nullable(),
        })
            .nullable(),
        coverage: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0).lt(1),
        metrics: list(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name, ...estimate })),
        meanPredictor: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ mse: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() }).nullable(),
        slices: list(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            slice: name,
            rows: rowCount,
            metric: name,
            ...estimate,
            declared: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
            testable: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        })),
        waivers: list(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            metric: name,
            slice: name.nullable(),
            ceiling: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
            until: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/, "a day is wanted"),
            reason: sentence,
            state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["in-force", "not-needed", "expired", "exceeded", "unknown"]),
            relativeChange: number,
            said: sentence,
        })),
        largestErrors: list(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            file: name,
            line: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative(),
            key: list(sentence),
            extraError: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive(),
            values: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ actual: value, baseline: value, candidate: value }).nullable(),
        })),
        attribution: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            cells: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
                baselineOnBase: number,
                baselineOnHead: number,
                candidateOnBase: number,
                candidateOnHead: number,
            }),
            modelEffect: number,
            dataEffect: number,
            interaction: number,
            dataEffectParts: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kept: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), edited: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), added: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), removed: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() })
                .nullable(),
            shares: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ model: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), data: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() }).nullable(),
            rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kept: rowCount, edited: rowCount, added: rowCount, removed: rowCount }),
        })
            .nullable(),
        data: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            changed: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
            files: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ added: list(name), removed: list(name), changed: list(name) }),
            rows: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(rowCounts).nullable(),
            parts: list(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ part: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["train", "holdout"]), rows: rowCount, ...rowCounts })),
            rewrites: list(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
                what: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_review_rewrite_js__WEBPACK_IMPORTED_MODULE_2__/* .rewriteKinds */ .u),
                column: name.nullable(),
                from: name.nullable(),
                to: name.nullable(),
                cells: rowCount.nullable(),
            })),
            columns: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
                added: list(name),
                removed: list(name),
                renamed: list(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ from: name, to: name })),
                reordered: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
                typeChanged: list(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ column: name, from: name, to: name })),
                cellsChanged: numbersByName.nullable(),
            }),
            findings: list(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
                rule: name,
                level,
                message: sentence,
                column: name.nullable(),
                file: name.nullable(),
                line: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive().nullable(),
                count: rowCount.nullable(),
            })),
            drift: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ rows: wide(driftRow), untested: wide(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ comparison, column: name })) })
                .nullable(),
            segments: list(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
                of: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["changed", "added", "removed"]),
                column: name,
                value: sentence.nullable(),
                share,
                shareOfOthers: share,
                slice: name.nullable(),
            })),
            proposedKey: list(name),
        }),
        rules: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            changed: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
            differences: list(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ key: name, base: sentence.nullable(), head: sentence.nullable() })),
        }),
        model: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            kind: name,
            features: list(name),
            intercept: number,
            coefficients: numbersByName.nullable(),
            standardErrors: termNumbers.nullable(),
            tStatistics: termNumbers.nullable(),
            penalty: number,
            transform: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("log").nullable(),
            smearing: number,
        })
            .nullable(),
        training: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            candidate: training,
            baseline: training.nullable(),
            rerun: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ stored: number, again: number }).nullable(),
        })
            .nullable(),
        history: list(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ sha: name, value: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() })),
        provenance: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            dataFingerprint: fingerprint,
            configFingerprint: fingerprint,
            codeFingerprint: fingerprint,
            version: name,
        }),
        run: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            startedAt: name.nullable(),
            seconds: number,
            node: name.nullable(),
            id: name.nullable(),
            attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive().nullable(),
            url: name.nullable(),
            repository: name.nullable(),
            serverUrl: name.nullable(),
        }),
    });
});


/***/ }),

/***/ 89464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ rewriteSentence),
/* harmony export */   u: () => (/* binding */ rewriteKinds)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92288);
// What is written in another way and says the same: what it is, and the words for it.

const rewriteKinds = ["row-order", "column-order", "dates", "blanks"];
/**
 * "Only how the data is written changed, no value: dates in `day` (yyyy-mm → yyyy-mm-dd)." Null where nothing is written in another way.
 *
 * @param columnsKept whether columns were neither added nor removed nor renamed
 */
function rewriteSentence(rewrites, rows, columnsKept) {
    if (rewrites.length === 0)
        return null;
    const how = rewrites.map(wayOf).join(", ");
    const { added, removed, changed } = rows;
    if (added + removed + changed === 0) {
        const kept = columnsKept
            ? "Only how the data is written changed, no value"
            : "No value of a column that stayed changed, only how it is written";
        return `${kept}: ${how}.`;
    }
    const real = [
        changed === 0 ? null : `values changed in ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(changed, "row")}`,
        added === 0 ? null : `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(added, "row was", "rows were")} added`,
        removed === 0 ? null : `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(removed, "row was", "rows were")} removed`,
    ].filter((part) => part !== null);
    const told = real.join(", ");
    const said = `${told.charAt(0).toUpperCase()}${told.slice(1)}`;
    return `${said}. The rest is written in another way and says the same: ${how}.`;
}
function wayOf({ what, column, from, to }) {
    const place = column === null ? "" : ` in \`${column}\``;
    const how = from === null || to === null ? "" : ` (${from} → ${to})`;
    return `${words[what]}${place}${how}`;
}
const words = {
    "row-order": "order of rows",
    "column-order": "order of columns",
    dates: "dates",
    blanks: "blanks around texts",
};


/***/ })

};
