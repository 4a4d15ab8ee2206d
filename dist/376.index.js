export const id = 376;
export const ids = [376];
export const modules = {

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


/***/ })

};
