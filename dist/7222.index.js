export const id = 7222;
export const ids = [7222];
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


/***/ })

};
