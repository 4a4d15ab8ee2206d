export const id = 834;
export const ids = [834];
export const modules = {

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


/***/ })

};
