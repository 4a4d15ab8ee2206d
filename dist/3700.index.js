export const id = 3700;
export const ids = [3700];
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
/** A fraction as a percentage: 0.125 \u2192 "12.5 %". One decimal below 100 %, none above; more where one would show 0. */
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
/** A tolerance as it was written: 0.05 \u2192 "5 %", 0.025 \u2192 "2.5 %". */
function tolerancePercent(fraction) {
    return `${grouped(String(Number((fraction * 100).toPrecision(6))))} %`;
}
/** With so many decimals: fixed(1204.5, 2) \u2192 "1,204.50". */
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

/***/ 13700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderReport: () => (/* binding */ renderReport)
});

// UNUSED EXPORTS: parseReport

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./lib/core/metrics/metric.js
var metric = __webpack_require__(70829);
// EXTERNAL MODULE: ./lib/core/once.js
var once = __webpack_require__(53898);
;// CONCATENATED MODULE: ./lib/core/report/bounded.js
// The texts, lists and numbers of a report that another job wrote: bounded, so that none can be too much to hold.

const bounded_name = schemas/* string */.YjP().max(2_000);
const sentence = schemas/* string */.YjP().max(20_000);
const number = schemas/* number */.aig().nullable();
const rowCount = schemas/* int */.Whr().nonnegative();
/** Passed on as it is: rebuilding it would lose a column that is called `__proto__`. */
const numbersByName = schemas/* custom */.IeY((value) => typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length <= 100_000 &&
    Object.entries(value).every(([key, one]) => key.length <= 2_000 && Number.isFinite(one)), "an object of finite numbers is wanted");
const level = schemas/* enum */.k5n(["off", "warn", "error"]);
const share = schemas/* number */.aig().min(0).max(1);
function list(item) {
    return schemas/* array */.YOg(item).max(10_000);
}
function beforeAndAfter(item) {
    return schemas/* strictObject */.rej({ before: item, after: item });
}
/** One for each column, twice. */
function wide(item) {
    return schemas/* array */.YOg(item).max(200_000);
}

// EXTERNAL MODULE: ./lib/core/review/rewrite.js
var rewrite = __webpack_require__(89464);
;// CONCATENATED MODULE: ./lib/core/report/data-change-schema.js
// The shape of a report's part about the data, held strictly.



function dataChangeSchema() {
    const comparison = schemas/* enum */.k5n(["base-head", "train-holdout"]);
    const driftTest = schemas/* strictObject */.rej({
        p: share,
        adjustedP: share,
        effect: schemas/* number */.aig().nonnegative(),
        floor: schemas/* number */.aig().positive(),
        drifted: schemas/* boolean */.zMY(),
    });
    const driftRow = schemas/* strictObject */.rej({
        comparison,
        column: bounded_name,
        kind: schemas/* enum */.k5n(["number", "category"]),
        values: driftTest,
        missing: driftTest.nullable(),
        rows: beforeAndAfter(rowCount),
        missingShare: beforeAndAfter(share),
        medians: beforeAndAfter(schemas/* number */.aig()).nullable(),
        populationStability: schemas/* number */.aig(),
        jensenShannon: schemas/* number */.aig(),
        approximate: schemas/* boolean */.zMY(),
    });
    const rowCounts = { added: rowCount, removed: rowCount, changed: rowCount, unchanged: rowCount };
    return schemas/* strictObject */.rej({
        changed: schemas/* boolean */.zMY(),
        files: schemas/* strictObject */.rej({ added: list(bounded_name), removed: list(bounded_name), changed: list(bounded_name) }),
        rows: schemas/* strictObject */.rej(rowCounts).nullable(),
        parts: list(schemas/* strictObject */.rej({ part: schemas/* enum */.k5n(["train", "holdout"]), rows: rowCount, ...rowCounts })),
        rewrites: list(schemas/* strictObject */.rej({
            what: schemas/* enum */.k5n(rewrite/* rewriteKinds */.u),
            column: bounded_name.nullable(),
            from: bounded_name.nullable(),
            to: bounded_name.nullable(),
            cells: rowCount.nullable(),
        })),
        lines: schemas/* strictObject */.rej({ all: rowCount, touched: rowCount }).nullable(),
        rounded: list(schemas/* strictObject */.rej({ column: bounded_name, cells: rowCount, largest: schemas/* number */.aig().nonnegative() })),
        roundedRows: rowCount,
        columns: schemas/* strictObject */.rej({
            added: list(bounded_name),
            removed: list(bounded_name),
            renamed: list(schemas/* strictObject */.rej({ from: bounded_name, to: bounded_name })),
            reordered: schemas/* boolean */.zMY(),
            typeChanged: list(schemas/* strictObject */.rej({ column: bounded_name, from: bounded_name, to: bounded_name })),
            cellsChanged: numbersByName.nullable(),
        }),
        findings: list(schemas/* strictObject */.rej({
            rule: bounded_name,
            level: level,
            message: sentence,
            wasThere: schemas/* boolean */.zMY(),
            column: bounded_name.nullable(),
            file: bounded_name.nullable(),
            line: schemas/* int */.Whr().positive().nullable(),
            count: rowCount.nullable(),
        })),
        drift: schemas/* strictObject */.rej({ rows: wide(driftRow), untested: wide(schemas/* strictObject */.rej({ comparison, column: bounded_name })) })
            .nullable(),
        segments: list(schemas/* strictObject */.rej({
            of: schemas/* enum */.k5n(["changed", "added", "removed"]),
            column: bounded_name,
            value: sentence.nullable(),
            share: share,
            shareOfOthers: share,
            slice: bounded_name.nullable(),
        })),
        proposedKey: list(bounded_name),
    });
}

;// CONCATENATED MODULE: ./lib/core/report/report-schema.js
// The shape of a report, held strictly: no unknown field, finite numbers, bounded texts and lists.





const report_schema_reportSchema = (0,once/* once */.O)(() => {
    const sha = schemas/* string */.YjP()
        .regex(/^[0-9a-f]{40,64}$/, "a full commit id is wanted")
        .nullable();
    const fingerprint = schemas/* string */.YjP()
        .regex(/^sha256:[0-9a-f]{64}$/, "a sha256 is wanted")
        .nullable();
    const termNumbers = schemas/* strictObject */.rej({ intercept: number, coefficients: numbersByName });
    const training = schemas/* strictObject */.rej({ seeds: list(schemas/* int */.Whr().nonnegative()), spread: number, numbers: numbersByName });
    const finding = schemas/* enum */.k5n(["improved", "equivalent", "regressed", "inconclusive", "no-baseline", "incomparable"]);
    const settings = schemas/* strictObject */.rej({
        quantile: number,
        delta: number,
        average: schemas/* enum */.k5n(metric/* averages */.Ln).nullable(),
        positive: bounded_name.nullable(),
    });
    const value = schemas/* union */.KCZ([schemas/* number */.aig(), sentence]);
    const estimate = {
        settings: settings.nullable(),
        greaterIsBetter: schemas/* boolean */.zMY(),
        level: level,
        baseline: number,
        candidate: number,
        change: number,
        relativeChange: number,
        interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).nullable(),
        tolerance: number,
        marginAbs: number,
        min: number,
        max: number,
        limit: schemas/* enum */.k5n(["met", "missed"]).nullable(),
        finding,
        activeRows: number,
        detectableChange: number,
        rowsNeeded: number,
    };
    return schemas/* strictObject */.rej({
        schemaVersion: schemas/* literal */.euz(1),
        flow: schemas/* enum */.k5n(["check", "baseline", "review"]),
        name: bounded_name.min(1),
        finding,
        outcome: schemas/* enum */.k5n(["pass", "warn", "fail"]),
        reasons: list(sentence),
        notes: list(sentence),
        head: schemas/* strictObject */.rej({ sha, dirty: schemas/* boolean */.zMY() }),
        base: schemas/* strictObject */.rej({
            sha,
            ref: bounded_name.nullable(),
            source: schemas/* enum */.k5n(["artifact", "ancestor", "retrained", "committed", "release", "directory", "none"]),
            tried: list(sentence),
        }),
        rows: schemas/* strictObject */.rej({ train: rowCount.nullable(), holdout: rowCount.nullable(), excluded: rowCount.nullable() }),
        weights: schemas/* strictObject */.rej({ column: bounded_name, effectiveRows: number }).nullable(),
        split: sentence.nullable(),
        unit: schemas/* enum */.k5n(["row", "group", "time-block"]),
        holdout: schemas/* strictObject */.rej({
            id: bounded_name,
            use: schemas/* int */.Whr().positive().nullable(),
            budget: schemas/* int */.Whr().positive(),
            state: schemas/* enum */.k5n(["fresh", "aging", "exhausted"]).nullable(),
        })
            .nullable(),
        coverage: schemas/* number */.aig().gt(0).lt(1),
        metrics: list(schemas/* strictObject */.rej({ name: bounded_name, ...estimate })),
        meanPredictor: schemas/* strictObject */.rej({ mse: schemas/* number */.aig() }).nullable(),
        slices: list(schemas/* strictObject */.rej({
            slice: bounded_name,
            rows: rowCount,
            metric: bounded_name,
            ...estimate,
            declared: schemas/* boolean */.zMY(),
            testable: schemas/* boolean */.zMY(),
        })),
        waivers: list(schemas/* strictObject */.rej({
            metric: bounded_name,
            slice: bounded_name.nullable(),
            ceiling: schemas/* number */.aig(),
            until: schemas/* string */.YjP().regex(/^\d{4}-\d{2}-\d{2}$/, "a day is wanted"),
            reason: sentence,
            state: schemas/* enum */.k5n(["in-force", "not-needed", "expired", "exceeded", "unknown"]),
            relativeChange: number,
            said: sentence,
        })),
        largestErrors: list(schemas/* strictObject */.rej({
            file: bounded_name,
            line: schemas/* int */.Whr().nonnegative(),
            key: list(sentence),
            extraError: schemas/* number */.aig().positive(),
            values: schemas/* strictObject */.rej({ actual: value, baseline: value, candidate: value }).nullable(),
        })),
        attribution: schemas/* strictObject */.rej({
            cells: schemas/* strictObject */.rej({
                baselineOnBase: number,
                baselineOnHead: number,
                candidateOnBase: number,
                candidateOnHead: number,
            }),
            modelEffect: number,
            dataEffect: number,
            interaction: number,
            dataEffectParts: schemas/* strictObject */.rej({ kept: schemas/* number */.aig(), edited: schemas/* number */.aig(), added: schemas/* number */.aig(), removed: schemas/* number */.aig() })
                .nullable(),
            shares: schemas/* strictObject */.rej({ model: schemas/* number */.aig(), data: schemas/* number */.aig() }).nullable(),
            rows: schemas/* strictObject */.rej({ kept: rowCount, edited: rowCount, added: rowCount, removed: rowCount }),
        })
            .nullable(),
        data: dataChangeSchema(),
        rules: schemas/* strictObject */.rej({
            changed: schemas/* boolean */.zMY(),
            differences: list(schemas/* strictObject */.rej({ key: bounded_name, base: sentence.nullable(), head: sentence.nullable() })),
        }),
        model: schemas/* strictObject */.rej({
            kind: bounded_name,
            features: list(bounded_name),
            intercept: number,
            coefficients: numbersByName.nullable(),
            standardErrors: termNumbers.nullable(),
            tStatistics: termNumbers.nullable(),
            penalty: number,
            transform: schemas/* literal */.euz("log").nullable(),
            smearing: number,
        })
            .nullable(),
        training: schemas/* strictObject */.rej({
            candidate: training,
            baseline: training.nullable(),
            rerun: schemas/* strictObject */.rej({ stored: number, again: number }).nullable(),
        })
            .nullable(),
        history: list(schemas/* strictObject */.rej({ sha: bounded_name, value: schemas/* number */.aig() })),
        provenance: schemas/* strictObject */.rej({
            dataFingerprint: fingerprint,
            configFingerprint: fingerprint,
            codeFingerprint: fingerprint,
            version: bounded_name,
        }),
        run: schemas/* strictObject */.rej({
            startedAt: bounded_name.nullable(),
            seconds: number,
            node: bounded_name.nullable(),
            id: bounded_name.nullable(),
            attempt: schemas/* int */.Whr().positive().nullable(),
            url: bounded_name.nullable(),
            repository: bounded_name.nullable(),
            serverUrl: bounded_name.nullable(),
        }),
    });
});

;// CONCATENATED MODULE: ./lib/core/report/report.js
// The Report: everything a reader, a script or another job learns from one run. `result.json` is this shape.


/** The text of `result.json`. JSON has no word for infinite or undefined numbers: they become null. */
function renderReport(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}
/**
 * Reads a Report that another job wrote. Nothing else of what that job says is believed, so the shape is held strictly.
 * @param where what the value was read from, for messages: "result.json"
 * @throws {UserError} fault "data", naming every field that is not as it must be
 */
function parseReport(value, where) {
    const parsed = reportSchema().safeParse(value);
    if (parsed.success)
        return parsed.data;
    const hint = "Let the same version of metricgate write it and read it.";
    const problems = parsed.error.issues.slice(0, 20).map((issue) => {
        const path = issue.path.map(String).join(".");
        return { message: `${where} is not a report of schema 1: ${path === "" ? "" : `${path}: `}${issue.message}`, hint };
    });
    throw new UserError("data", problems);
}


/***/ }),

/***/ 89464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ rewriteSentence),
/* harmony export */   u: () => (/* binding */ rewriteKinds)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92288);
// What is written in another way and says the same: what it is, and the words for it.

/** In the order in which they are told. */
const rewriteKinds = [
    "format",
    "packing",
    "files",
    "row-order",
    "column-order",
    "line-ends",
    "last-line-end",
    "byte-order-mark",
    "delimiter",
    "quoting",
    "dates",
    "numbers",
    "missing",
    "blanks",
    "blank-lines",
    "json",
];
/**
 * "Harmless rewrite of the data: every line touched (1,204 of 1,204), no value changed: line ends LF \u2192 CRLF." Null where nothing is written in
 * another way, or nobody can tell.
 *
 * @param columnsKept whether columns were neither added nor removed nor renamed
 */
function rewriteSentence(written, rows, columnsKept) {
    const { rewrites, lines, roundedRows } = written;
    const touched = touchedInWords(lines);
    const how = waysOf(rewrites);
    const { added, removed } = rows;
    const changed = rows.changed - roundedRows;
    const rounding = roundingInWords(written);
    if (added + removed + changed === 0) {
        if (rounding !== null) {
            const also = how === "" ? "" : ` Beside that, written in another way: ${how}.`;
            return `The data is only rounded${touched === null ? "" : `, ${touched}`}: ${rounding}.${also}`;
        }
        if (how === "" && (touched === null || !columnsKept))
            return null;
        const told = how === "" ? "how it is written otherwise is not known" : how;
        if (columnsKept) {
            const what = touched === null ? "only how the data is written changed, no value" : `${touched}, no value changed`;
            return `Harmless rewrite of the data: ${what}: ${told}.`;
        }
        return `No value of a column that stayed changed, only how it is written: ${told}.`;
    }
    if (how === "" && rounding === null)
        return null;
    const real = [
        changed === 0 ? null : `values changed in ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(changed, "row")}`,
        added === 0 ? null : `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(added, "row was", "rows were")} added`,
        removed === 0 ? null : `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(removed, "row was", "rows were")} removed`,
    ].filter((part) => part !== null);
    const others = rounding === null ? "" : ` Only rounded: ${rounding}.`;
    const rest = how === "" ? "" : ` The rest is written in another way and says the same: ${how}.`;
    return `${capital(real.join(", "))}${touched === null || how === "" ? "" : ` (${touched})`}.${others}${rest}`;
}
/** "every line touched (1,204 of 1,204)". */
function touchedInWords(lines) {
    if (lines === null)
        return null;
    const { all, touched } = lines;
    if (touched === 0)
        return `no line touched (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all)} stand as they were)`;
    if (touched === all)
        return `every line touched (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(touched)} of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all)})`;
    return `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(touched)} of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(all, "line")} touched`;
}
/** "5,000 cells of `x` and `y`, by at most 2e-16 of their value". */
function roundingInWords({ rounded }) {
    if (rounded.length === 0)
        return null;
    const cells = rounded.reduce((sum, one) => sum + one.cells, 0);
    const largest = Math.max(...rounded.map((one) => one.largest));
    const by = Number(largest.toPrecision(2));
    const size = by >= 1e-4 ? `${Number((100 * by).toPrecision(2))} %` : String(by);
    const names = namesOf(rounded.map(({ column }) => column));
    return `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cells, "cell")} of ${names}, by at most ${size} of ${cells === 1 ? "its" : "their"} value`;
}
function waysOf(rewrites) {
    return rewriteKinds
        .flatMap((what) => {
        const ofKind = rewrites.filter((rewrite) => rewrite.what === what);
        return ofKind.length === 0 ? [] : [wayOf(ofKind)];
    })
        .join(", ");
}
/** All of one kind. */
function wayOf(rewrites) {
    const [{ what, column, from, to }] = rewrites;
    const how = from === null || to === null ? null : `${from} \u2192 ${to}`;
    if (what === "last-line-end" || what === "byte-order-mark")
        return `${words[what]} ${to === "there" ? "added" : "removed"}`;
    if (column === null)
        return how === null ? words[what] : `${words[what]} ${how}`;
    const names = namesOf(rewrites.flatMap((one) => one.column ?? []));
    const isAlike = rewrites.every((one) => one.from === from && one.to === to);
    return `${words[what]} in ${names}${how === null ? "" : ` (${isAlike ? "" : "such as "}${how})`}`;
}
const NAMES_SHOWN = 3;
function namesOf(columns) {
    const names = columns.slice(0, NAMES_SHOWN).map((column) => `\`${column}\``);
    const hidden = columns.length - names.length;
    if (hidden > 0)
        return `${names.join(", ")} and ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(hidden)} more`;
    return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
const words = {
    format: "file format",
    packing: "packing",
    files: "names or number of files",
    "row-order": "order of rows",
    "column-order": "order of columns",
    "line-ends": "line ends",
    "last-line-end": "final line end",
    "byte-order-mark": "byte-order mark",
    delimiter: "delimiter",
    quoting: "quoted fields",
    dates: "dates",
    numbers: "numbers",
    missing: "missing values",
    blanks: "blanks around values",
    "blank-lines": "blank lines",
    json: "the JSON's own spelling",
};


/***/ })

};
