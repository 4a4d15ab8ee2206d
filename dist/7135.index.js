export const id = 7135;
export const ids = [7135];
export const modules = {

/***/ 84171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ CONTENT_ONLY),
/* harmony export */   b: () => (/* binding */ LineTally)
/* harmony export */ });
/* harmony import */ var _csv_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16173);
// The lines of a text file as they stand, counted and hashed while its bytes pass by.

/** How a line ends, in the two lowest bits of its hash. */
const NO_END = 0;
const LF = 1;
const CRLF = 2;
/** Leaves a line's content of its hash. */
const CONTENT_ONLY = ~3;
/** A longer line counts as several. */
const LONGEST_LINE = 1 << 20;
class LineTally {
    #hashes;
    #lines = 0;
    #bytes = 0;
    #ends = [0, 0, 0];
    #rest = new Uint8Array(0);
    #restEnd = 0;
    #mark = false;
    #blank = 0;
    #returns = false;
    #limit;
    /** @param limit bytes; of a larger file only the ends of the first lines of its chunks are looked at */
    constructor(limit) {
        this.#limit = limit;
        this.#hashes = limit === 0 ? null : new Uint32Array(1 << 12);
    }
    add(chunk) {
        if (chunk.length === 0)
            return;
        const before = this.#bytes;
        this.#bytes += chunk.length;
        if (!this.#returns)
            this.#returns = chunk.includes(_csv_field_js__WEBPACK_IMPORTED_MODULE_0__/* .carriageReturn */ .Ry);
        if (this.#bytes > this.#limit) {
            this.#hashes = null;
            if (before === 0)
                this.#mark = startsWithMark(chunk);
            return this.#look(chunk);
        }
        let at = 0;
        if (this.#restEnd > 0) {
            const end = chunk.indexOf(_csv_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFeed */ .hB);
            const until = end < 0 ? chunk.length : end + 1;
            this.#keep(chunk.subarray(0, until));
            if (end < 0 && this.#restEnd < LONGEST_LINE)
                return;
            this.#cut(this.#rest, 0, this.#restEnd);
            this.#restEnd = 0;
            at = until;
        }
        const last = chunk.lastIndexOf(_csv_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFeed */ .hB) + 1;
        if (last > at)
            this.#cut(chunk, at, last);
        if (last < chunk.length)
            this.#keep(chunk.subarray(Math.max(at, last)));
    }
    facts() {
        if (this.#restEnd > 0) {
            this.#cut(this.#rest, 0, this.#restEnd);
            this.#restEnd = 0;
        }
        const [none, lf, crlf] = this.#ends;
        return {
            ends: { lf, crlf, none },
            onlyCarriageReturns: this.#returns && lf + crlf === 0,
            byteOrderMark: this.#mark,
            blank: this.#blank,
            hashes: this.#hashes === null ? null : this.#hashes.slice(0, 2 * this.#lines),
        };
    }
    /** The first line end of a chunk of a file that is too large for more, and the last one of the file. */
    #look(chunk) {
        const end = chunk.indexOf(_csv_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFeed */ .hB, 1);
        if (end > 0)
            this.#ends[chunk[end - 1] === _csv_field_js__WEBPACK_IMPORTED_MODULE_0__/* .carriageReturn */ .Ry ? CRLF : LF]++;
        this.#ends[NO_END] = chunk[chunk.length - 1] === _csv_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFeed */ .hB ? 0 : 1;
    }
    #keep(bytes) {
        if (this.#restEnd + bytes.length > this.#rest.length) {
            const larger = new Uint8Array(2 * (this.#restEnd + bytes.length));
            larger.set(this.#rest.subarray(0, this.#restEnd));
            this.#rest = larger;
        }
        this.#rest.set(bytes, this.#restEnd);
        this.#restEnd += bytes.length;
    }
    /** Hashes the lines of bytes[start, stop); what follows the last line feed is a line too. */
    #cut(bytes, start, stop) {
        let from = start;
        if (this.#lines === 0 && startsWithMark(bytes.subarray(start, stop))) {
            this.#mark = true;
            from += 3;
        }
        while (from < stop) {
            const found = bytes.indexOf(_csv_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFeed */ .hB, from);
            const end = found < 0 || found >= stop ? stop : found;
            const how = end === stop ? NO_END : end > from && bytes[end - 1] === _csv_field_js__WEBPACK_IMPORTED_MODULE_0__/* .carriageReturn */ .Ry ? CRLF : LF;
            this.#hash(bytes, from, how === CRLF ? end - 1 : end, how);
            from = end + 1;
        }
    }
    // Two multiplicative hashes over words of four bytes, with the constants of MurmurHash3.
    #hash(bytes, from, end, how) {
        let high = 0x9747b28c | 0;
        let low = 0x1b873593 | 0;
        let at = from;
        for (; at < end - 3; at += 4) {
            const word = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
            high = Math.imul(high ^ word, 0xcc9e2d51);
            high ^= high >>> 15;
            low = Math.imul(((low << 13) | (low >>> 19)) ^ word, 0x85ebca6b);
        }
        let rest = end - from;
        for (let shift = 8; at < end; at++, shift += 8)
            rest ^= bytes[at] << shift;
        high = Math.imul(high ^ rest, 0xcc9e2d51);
        high ^= high >>> 16;
        low = Math.imul(((low << 13) | (low >>> 19)) ^ rest, 0x85ebca6b);
        low ^= low >>> 13;
        this.#ends[how]++;
        if (end === from)
            this.#blank++;
        const place = 2 * this.#lines++;
        if (this.#hashes === null)
            return;
        if (place === this.#hashes.length) {
            const larger = new Uint32Array(2 * place);
            larger.set(this.#hashes);
            this.#hashes = larger;
        }
        this.#hashes[place] = high;
        this.#hashes[place + 1] = (low & CONTENT_ONLY) | how;
    }
}
function startsWithMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}


/***/ }),

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

/***/ 36207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UB: () => (/* binding */ rowsWithMissing),
/* harmony export */   ad: () => (/* binding */ usualFeatures),
/* harmony export */   x9: () => (/* binding */ chooseFeatures)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
/* harmony import */ var _models_encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24425);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92288);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31653);
/* harmony import */ var _training_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43180);
// Which columns a model learns from, and which rows lack one of them.






/** @throws {UserError} when no numeric feature is left, or a declared one has no value at all. */
function chooseFeatures(table, job, model) {
    const notes = [];
    const reserved = new Set([job.target, ...job.key, ...(0,_training_job_js__WEBPACK_IMPORTED_MODULE_4__/* .splitColumns */ .u)(job)]);
    const candidates = model.features ?? table.columns.map((column) => column.name).filter((name) => !reserved.has(name));
    const features = candidates.filter((name) => {
        const why = reasonToLeaveOut(table, name);
        if (why === null)
            return true;
        if (model.features !== null && why.empty) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
                message: `the feature \`${name}\` ${why.message}`,
                where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table.origin, 0),
                hint: "Take it out of data.features, or fill the column.",
            });
        }
        if (model.features !== null)
            return true; // the model says what it thinks of a declared identifier
        notes.push(`\`${name}\` is no feature here: it ${why.message}.`);
        return false;
    });
    for (const name of features) {
        const { strays } = (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columnFactsOf */ .PY)(table, name, []);
        if (strays !== null) {
            notes.push(`\`${name}\` is read as categories because ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(strays.rows)} of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(table.rowCount, "value")} are not numbers; the first is in ${strays.first.file}:${strays.first.line}.`);
        }
    }
    if (model.spec.kind !== "mean" && !features.some((name) => (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, name)?.type === "number")) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
            message: features.length === 0 ? "there is no column to learn from" : "no feature is numeric",
            where: { file: table.origin.files[0] ?? "", line: 1 },
            hint: "Add a numeric column or list the columns to learn from in data.features. Numbers are written with a decimal point, without thousands separators.",
        });
    }
    return { features, notes };
}
/** The columns that a model learns from where the config names none. */
function usualFeatures(table, reserved) {
    const names = table.columns.map(({ name }) => name).filter((name) => !reserved.includes(name));
    return names.filter((name) => reasonToLeaveOut(table, name) === null);
}
function reasonToLeaveOut(table, name) {
    const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, name);
    if (column === undefined)
        return null;
    if (column.type === "number") {
        return column.values.every((value) => Number.isNaN(value))
            ? { message: "has no value in any row", empty: true }
            : null;
    }
    const levels = column.dictionary.ends.length;
    if (!(0,_models_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeIdentifier */ .zE)(levels, table.rowCount))
        return null;
    const { strays } = (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columnFactsOf */ .PY)(table, name, []);
    const because = strays === null
        ? ""
        : ` (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(strays.rows, "value")} are not numbers; the first is in ${strays.first.file}:${strays.first.line})`;
    return {
        message: `has ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(levels)} different texts in ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(table.rowCount, "row")}, which looks like an identifier and not a category${because}`,
        empty: false,
    };
}
/** 1 for each row that lacks a feature. @throws {UserError} for the first such row when the policy is "error". */
function rowsWithMissing(table, features, policy) {
    const mask = new Uint8Array(table.rowCount);
    for (const name of features) {
        const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, name);
        if (column === undefined)
            continue;
        for (let row = 0; row < table.rowCount; row++) {
            const missing = column.type === "number" ? Number.isNaN(column.values[row]) : column.codes[row] < 0;
            if (!missing)
                continue;
            if (policy === "error") {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
                    message: `the feature \`${name}\` has no value`,
                    where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table.origin, row),
                    hint: "Fill the cell, or set data.missing-values to impute or exclude.",
                });
            }
            mask[row] = 1;
        }
    }
    return mask;
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
const schemas = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => {
    /** Finite, and 0 for -0, which JSON cannot hold. */
    const number = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().transform((value) => value + 0);
    const head = { version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1), target: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() };
    const encoding = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt("type", [
        zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("number"), name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), mean: number }),
        zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("category"),
            name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            reference: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            levels: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        }),
    ]);
    const terms = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), value: number }));
    const linear = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        version: head.version,
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("linear"),
        target: head.target,
        features: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(encoding),
        intercept: number,
        coefficients: terms,
    });
    const itsTerms = {
        path: ["coefficients"],
        message: "Expected one coefficient per number and per level, in the features' order",
    };
    const ridge = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        ...linear.shape,
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("ridge"),
        penalty: number.refine((value) => value >= 0, "Expected 0 or more"),
    })
        .refine(hasItsTerms, itsTerms);
    const quadratic = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        version: head.version,
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("quadratic"),
        target: head.target,
        features: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(encoding),
        interactions: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        intercept: number,
        coefficients: terms,
    })
        .refine((model) => (0,_quadratic_js__WEBPACK_IMPORTED_MODULE_1__.quadraticWidth)(model) === model.coefficients.length, {
        path: ["coefficients"],
        message: "Expected one coefficient per term",
    });
    const mean = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ version: head.version, kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("mean"), target: head.target, mean: number });
    const polynomial = (name) => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(name),
        degree: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative(),
        powers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative()),
        coefficients: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(number),
    })
        .refine(({ powers, coefficients }) => powers.length === coefficients.length, {
        path: ["coefficients"],
        message: "Expected one coefficient per power",
    });
    const parameters = {
        polynomial: polynomial("polynomialRegression"),
        "robust-polynomial": polynomial("robustPolynomialRegression"),
        exponential: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("exponentialRegression"), A: number, B: number }),
        power: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("powerRegression"), A: number, B: number }),
        "theil-sen": zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("TheilSenRegression"), slope: number, intercept: number }),
    };
    const curve = (kind) => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        version: head.version,
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(kind),
        target: head.target,
        feature: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            mean: number,
            shift: number,
            scale: number.refine((value) => value > 0, "Expected a number above 0"),
        }),
        parameters: parameters[kind],
    });
    const fitted = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt("kind", [
        linear.refine(hasItsTerms, itsTerms),
        ridge,
        quadratic,
        mean,
        curve("polynomial"),
        curve("robust-polynomial"),
        curve("exponential"),
        curve("power"),
        curve("theil-sen"),
    ]);
    const log = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        version: head.version,
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("log"),
        target: head.target,
        smearing: number.refine((value) => value > 0, "Expected a number above 0"),
        model: fitted,
    });
    const model = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt("kind", [fitted, log]);
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

/***/ 97858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ trendOf),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   ee: () => (/* binding */ spanOf)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16483);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18140);
/* harmony import */ var _scope_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69402);
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
    const limit = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .limitOf */ .LF)(row);
    const label = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(row.name);
    const sentence = [
        `${label} on ${(0,_scope_words_js__WEBPACK_IMPORTED_MODULE_2__/* .baseOf */ .bx)(report)} ${went} over the last ${earlier.length} baselines.`,
        `The last point is this pull request (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(row.candidate)}).`,
        ...(limit === null ? [] : [`The flat line is the limit, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(limit)} (${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toleratedWords */ .Oc)(row)}).`]),
    ].join(" ");
    const values = [...earlier.map((point) => point.value), row.candidate];
    const exponent = exponentOf([...values, ...(limit === null ? [] : [limit])]);
    const scale = (value) => value / 10 ** exponent;
    const axis = exponent === 0 ? label : `${label} ×10${superscript(exponent)}`;
    const chart = {
        kind: "chart",
        title: `${axis}, ${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(row)}`,
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

/***/ 79911:
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
// EXTERNAL MODULE: ./lib/core/report/metric-words.js
var metric_words = __webpack_require__(18140);
// EXTERNAL MODULE: ./lib/core/report/opening.js
var report_opening = __webpack_require__(4614);
// EXTERNAL MODULE: ./lib/core/report/scope-words.js
var scope_words = __webpack_require__(69402);
// EXTERNAL MODULE: ./lib/core/report/training.js
var training = __webpack_require__(72010);
// EXTERNAL MODULE: ./lib/core/report/visible.js
var visible = __webpack_require__(32312);
;// CONCATENATED MODULE: ./lib/core/report/detail-sections.js
// The sections that a reader opens: notes, which model, which baseline, earlier pushes, the trend, how to reproduce.











function notesSection(report, extent) {
    return details("notes", "Notes on this verdict", listOf((0,report_opening/* notesOf */.h$)(report), extent));
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
    const facts = [
        ownModels[model.kind] ?? `A ${(0,visible/* named */.KT)(model.kind)} model of ${features}.`,
        model.transform === "log" ? "It learns the logarithm of the target." : null,
        (0,figures/* isNumber */.Et)(model.penalty) ? `Its penalty is ${(0,numerals/* decimal */._)(model.penalty)}.` : null,
        (0,training/* seedsInWords */.l)(report),
    ].filter((fact) => fact !== null);
    blocks.push({ kind: "paragraph", text: facts.join(" ") });
    const numbers = (0,training/* ownNumbers */.n)(report, extent.coefficients);
    if (numbers !== null)
        blocks.push({ kind: "paragraph", text: numbers });
    const coefficients = Object.entries(model.coefficients ?? {});
    const { standardErrors, tStatistics } = model;
    const row = (term, value, error, t) => standardErrors === null
        ? [term, coefficient(value)]
        : [term, coefficient(value), (0,figures/* isNumber */.Et)(error) ? (0,numerals/* decimal */._)(error, 3) : "–", (0,figures/* isNumber */.Et)(t) ? (0,numerals/* fixed */.Zu)(t, 2) : "–"];
    const rows = [
        ...(model.intercept === null
            ? []
            : [row("Intercept", model.intercept, standardErrors?.intercept ?? null, tStatistics?.intercept ?? null)]),
        ...coefficients
            .slice(0, extent.coefficients)
            .map(([name, value]) => row((0,visible/* named */.KT)(name), value, numberOf(standardErrors, name), numberOf(tStatistics, name))),
    ];
    if (rows.length > 0) {
        const titles = ["Coefficient", ...(standardErrors === null ? [] : ["Standard error", "t"])];
        blocks.push({
            kind: "table",
            label: "Coefficients of the model",
            columns: [{ title: "Term", numeric: false }, ...titles.map((title) => ({ title, numeric: true }))],
            rows,
        });
    }
    if (rows.length > 0 && standardErrors !== null)
        blocks.push({
            kind: "paragraph",
            text: "t is the coefficient divided by its standard error; between -2 and 2 it may well be chance.",
        });
    if (coefficients.length > extent.coefficients)
        blocks.push((0,report_blocks/* andMore */.v)(coefficients.length - extent.coefficients));
    return details("model", "The model", blocks);
}
/** What there is to say of a model that is not built in. */
const ownModels = {
    predictions: "Nothing was trained here: the predictions were read from a file of each commit.",
    metrics: "Nothing was trained or scored here: the metrics were read from a file of each commit.",
    commands: "It was trained by the repository's own commands.",
};
/** A column may be called like what every object has. */
function numberOf(numbers, name) {
    return numbers !== null && Object.hasOwn(numbers.coefficients, name) ? numbers.coefficients[name] : null;
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
    committed: "It is a file of the base commit.",
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
    committed: "file of the base commit",
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
            { title: primary === undefined ? "Metric" : (0,metric_words/* labelOf */.Wy)(primary.name), numeric: true },
            { title: `Against ${(0,scope_words/* baseOf */.bx)(report)}`, numeric: true },
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
    const words = {
        ...(0,metric_words/* resultOf */.Bg)({ finding, level: "error", tolerance: 0, limit: null }),
        text: finding.replace("-", " "),
    };
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
                `metricgate ${report.flow} --base ${base.sha}`,
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

// EXTERNAL MODULE: ./lib/core/report/drift-section.js
var drift_section = __webpack_require__(67795);
// EXTERNAL MODULE: ./lib/core/report/errors-section.js
var errors_section = __webpack_require__(86305);
// EXTERNAL MODULE: ./lib/core/report/headline.js
var report_headline = __webpack_require__(98316);
// EXTERNAL MODULE: ./lib/core/report/metric-sections.js
var metric_sections = __webpack_require__(60189);
// EXTERNAL MODULE: ./lib/core/report/slices-section.js
var slices_section = __webpack_require__(94289);
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
        (0,metric_sections/* metricsSection */.Pd)(report, extent),
        (0,slices_section/* slicesSection */.Tf)(report, extent),
        (0,errors_section/* errorsSection */.l)(report),
        (0,data_section/* dataSection */.sJ)(report, extent),
        (0,drift_section/* driftSection */.t)(report, extent),
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
    const headline = (0,report_headline/* headlineOf */.g)(report);
    const resolved = context.resolvedFrom === null ? "" : `${(0,report_opening/* resolvedSentence */.KS)(report.finding, context.resolvedFrom)} `;
    const opening = `${resolved}${(0,report_opening/* openingOf */.E4)(report)}`.trim();
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
    const waivers = (0,slices_section/* waiverBlocks */.D4)(report, extent);
    const isAlertFree = !report.rules.changed && advice === null;
    if (waivers.length > 0 && isAlertFree)
        blocks.push({ kind: "alert", level: "warning", blocks: waivers });
    else
        blocks.push(...waivers);
    return { name: "verdict", blocks };
}
function adviceOf(report) {
    if (report.flow === "review")
        return null;
    if (report.outcome === "fail" && report.finding !== "regressed" && (0,metric_words/* missingLimits */.$U)(report).length > 0) {
        return {
            level: "caution",
            text: `This check fails, and blocks merging where it is required. If the limit is wrong, change \`min\` or \`max\` in \`metricgate.yml\` on ${(0,scope_words/* baseOf */.bx)(report)} first: the rules of the base commit count.`,
        };
    }
    if (report.finding === "regressed" && report.outcome === "fail") {
        return {
            level: "caution",
            text: `This check fails, and blocks merging where it is required. If this is intended, raise \`tolerance\` in \`metricgate.yml\` on ${(0,scope_words/* baseOf */.bx)(report)} first, because the rules of the base commit count; or add a waiver with a reason and a last day to this pull request.`,
        };
    }
    if (report.finding === "no-baseline" && report.base.tried.length > 0) {
        return {
            level: "note",
            text: `To compare from the next pull request on, merge this one: the run on ${(0,scope_words/* baseOf */.bx)(report)} stores the baseline.`,
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
            text: `This pull request changes the rules of this check. The rules of ${(0,scope_words/* baseOf */.bx)(report)} decided this run; the new ones count after the merge.`,
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

/***/ 38111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose)
/* harmony export */ });
/* unused harmony export cell */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32312);
// The one escaper for Markdown: after it, a text from data can neither leave its place nor mean anything to GitHub.

/** A name as a code span, in which GitHub sees no mention, link or reference. Safe in a table cell. */
function cell(name) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_NAME */ .B6).replaceAll("|", "¦").replaceAll("\\", "⧵");
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
    for (const piece of (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .piecesOf */ .Xe)(sentence)) {
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

/***/ 69992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ renderComment),
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/core/report/chart.js
var chart = __webpack_require__(97858);
// EXTERNAL MODULE: ./lib/core/report/document.js + 1 modules
var report_document = __webpack_require__(79911);
// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __webpack_require__(38111);
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
    "drift",
    "errors",
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
    return (0,report_escape/* prose */.C)((0,report_document/* shortened */.vI)(lost, where));
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
            return `${"#".repeat(block.level)} ${withIcon(block.icon, (0,report_escape/* prose */.C)(block.text))}`;
        case "paragraph":
            return block.strong === true ? `**${(0,report_escape/* prose */.C)(block.text)}**` : (0,report_escape/* prose */.C)(block.text);
        case "list":
            return block.items
                .map((item, index) => `${block.ordered === true ? `${index + 1}.` : "-"} ${renderCell(item)}`)
                .join("\n");
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
        tableLine(table.columns.map((column) => (0,report_escape/* prose */.C)(column.title))),
        `|${table.columns.map((column) => (column.numeric ? "--:" : ":--")).join("|")}|`,
        ...table.rows.map((row) => tableLine(row.map(renderCell))),
    ].join("\n");
}
function tableLine(cells) {
    return `| ${cells.join(" | ")} |`;
}
function renderCell(cell) {
    if (typeof cell === "string")
        return (0,report_escape/* prose */.C)(cell);
    const text = withIcon(cell.icon ?? null, (0,report_escape/* prose */.C)(cell.text));
    const strong = cell.strong === true ? `**${text}**` : text;
    const linked = cell.href === undefined || cell.href === null ? strong : `[${strong}](${cell.href})`;
    return cell.after === undefined || cell.after === "" ? linked : `${linked} ${(0,report_escape/* prose */.C)(cell.after)}`;
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
/* harmony export */   Td: () => (/* binding */ commentKey),
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
/** A review of the data has a comment of its own, beside that of a check of the same name. */
function commentKey({ name, flow }) {
    return `${flow === "review" ? "data of " : ""}${name}`.slice(0, LONGEST_KEY);
}
function renderMarker(report, earlier) {
    const primary = report.metrics[0];
    const state = {
        key: commentKey(report),
        finding: report.finding,
        head: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommitId */ .jh)(report.head.sha) ? report.head.sha : null,
        base: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommitId */ .jh)(report.base.sha) ? report.base.sha : null,
        metric: primary?.name.slice(0, LONGEST_KEY) ?? null,
        baseline: rounded(primary?.baseline ?? null),
        candidate: rounded(primary?.candidate ?? null),
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
/** Six digits are enough for a table of pushes, and the last ones depend on the order of the rows. */
function rounded(value) {
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(value) ? Number(value.toPrecision(6)) : null;
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

/***/ 62055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ missingIn),
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   Yv: () => (/* binding */ roundingOf),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   m2: () => (/* binding */ decimalsOf)
/* harmony export */ });
/* harmony import */ var _dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22667);
/* harmony import */ var _dataset_missing_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55373);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46316);
// Cells of a column as numbers or text, whatever type the column was read as.



/** Per row: its number; NaN where there is none. */
function numbersOf(column) {
    if (column.type === "number")
        return column.values;
    const numbers = decimalsOf(column.dictionary);
    const values = new Float64Array(column.codes.length);
    for (let row = 0; row < values.length; row++) {
        const code = column.codes[row];
        values[row] = code < 0 ? Number.NaN : numbers[code];
    }
    return values;
}
/** Per text of a dictionary: the decimal number that it is; NaN where it is none. */
function decimalsOf({ bytes, ends }) {
    return Float64Array.from(ends, (end, code) => (0,_dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(bytes, code === 0 ? 0 : ends[code - 1], end));
}
/** Per row: whether there is no value. The usual words for a missing value count in a column of texts too. */
function missingIn(column) {
    if (column.type === "number")
        return (row) => Number.isNaN(column.values[row]);
    const { bytes, ends } = column.dictionary;
    const isGap = Uint8Array.from(ends, (end, code) => (0,_dataset_missing_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b)(_dataset_missing_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usualMissingTexts */ .Z, bytes, code === 0 ? 0 : ends[code - 1], end) ? 1 : 0);
    return (row) => column.codes[row] < 0 || isGap[column.codes[row]] === 1;
}
/** The cell as a reader sees it; empty where it is missing. */
function cellText(column, row) {
    if (column.type === "text")
        return column.codes[row] < 0 ? "" : (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(column.dictionary, column.codes[row]);
    return Number.isNaN(column.values[row]) ? "" : String(column.values[row]);
}
/** More decimals than this are those of a computed double, which nobody rounded. */
const MOST_DECIMALS = 12;
/** Half of the last decimal place that the values are written with: 0.005 for 4.44, 0.5 for whole numbers. */
function roundingOf(values) {
    let decimals = 0;
    const step = Math.max(1, Math.floor(values.length / 500));
    for (let i = 0; i < values.length; i += step) {
        const value = values[i];
        if (!Number.isFinite(value))
            continue;
        while (decimals < MOST_DECIMALS && Number(value.toFixed(decimals)) !== value)
            decimals++;
    }
    return decimals === MOST_DECIMALS ? 0 : 0.5 * 10 ** -decimals;
}


/***/ }),

/***/ 48994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Jk: () => (/* binding */ rewritesOf),
/* harmony export */   go: () => (/* binding */ rowCountsOf)
/* harmony export */ });
// How many rows were added, removed and changed: in all, and among those trained on and held out.
/** The same as numbers; a changed row has another cell, by value. */
function rowCountsOf({ added, removed, changed, pairs }) {
    return {
        added: added.length,
        removed: removed.length,
        changed: changed.length,
        unchanged: pairs.base.length - changed.length,
    };
}
/** What says the same in another way, as far as the tables show it. */
function rewritesOf({ rows, columns, rewritten }) {
    if (rows === null)
        return [];
    const cells = rewritten.map(({ rows: marks, ...how }) => ({ ...how, cells: countIn(marks, rows.pairs.base) }));
    return [
        ...(rows.inOrder ? [] : [ofTheFile("row-order")]),
        ...(columns.reordered ? [ofTheFile("column-order")] : []),
        ...cells.filter(({ cells: howMany }) => howMany !== 0),
    ];
}
/** A removed row counts where it was, every other row where it is now. Empty where nothing is divided. */
function partsOf({ base, head, rows, }) {
    if (base === null || rows === null || head.holdout.length === 0)
        return [];
    return ["train", "holdout"].map((part) => {
        const isHere = membership(head[part], head.table.rowCount);
        const wasHere = membership(base[part], base.table.rowCount);
        const added = countIn(isHere, rows.added);
        const changed = countIn(isHere, rowsOfPairs(rows.pairs.head, rows.changed));
        // Every row of the head is one of a pair, or added.
        const unchanged = head[part].length - added - changed;
        return { part, rows: head[part].length, added, removed: countIn(wasHere, rows.removed), changed, unchanged };
    });
}
function rowsOfPairs(rows, pairs) {
    return pairs.map((pair) => rows[pair]);
}
// Indices, because a typed array's iterator makes an object a row until the loop is compiled.
function membership(rows, rowCount) {
    const marks = new Uint8Array(rowCount);
    for (let i = 0; i < rows.length; i++)
        marks[rows[i]] = 1;
    return marks;
}
function countIn(marks, rows) {
    let count = 0;
    for (let i = 0; i < rows.length; i++)
        count += marks[rows[i]];
    return count;
}
function ofTheFile(what) {
    return { what, column: null, from: null, to: null, cells: null };
}


/***/ }),

/***/ 78234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ roundingOfEdits),
/* harmony export */   Qv: () => (/* binding */ isRoundedColumn)
/* harmony export */ });
/* unused harmony export isRounded */
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46316);
/* harmony import */ var _column_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62055);
// Edited numbers that say the same but for their last digits: rounded, or through single precision and back.


/** Of its value, how far a single cell may be from another to be called rounded. */
const CELLS_AGREE = 1e-6;
/** More digits than single precision holds. */
const SINGLE_DIGITS = 9;
/** Steps between doubles next to each other that arithmetic in another order may leave. */
const ROUNDING_ERROR = 4 * 2 ** -52;
/** Of the matched rows' edited cells. A column that is rounded as a whole may be so to few digits; a single cell not. */
function roundingOfEdits({ base, rows, columns, head }) {
    if (base === null || rows === null)
        return { columns: [], rows: 0 };
    const { pairs } = rows;
    const real = new Uint8Array(pairs.base.length);
    const found = [];
    for (const [name, cells] of rows.cells) {
        const from = columns.renamed.find(({ to }) => to === name)?.from ?? name;
        const [before, after] = [(0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(base.table, from), (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(head.table, name)];
        if (before?.type !== "number" || after?.type !== "number") {
            for (const pair of cells)
                real[pair] = 1;
            continue;
        }
        const old = Float64Array.from(cells, (pair) => before.values[pairs.base[pair]]);
        const now = Float64Array.from(cells, (pair) => after.values[pairs.head[pair]]);
        const isWhole = cells.length >= LEAST_CELLS && isRoundedColumn(old, now);
        let howMany = 0;
        let largest = 0;
        for (let i = 0; i < cells.length; i++) {
            if (isWhole || isRounded(old[i], now[i])) {
                howMany++;
                largest = Math.max(largest, Math.abs(now[i] - old[i]) / Math.max(Math.abs(now[i]), Math.abs(old[i])));
            }
            else
                real[cells[i]] = 1;
        }
        if (howMany > 0)
            found.push({ column: name, cells: howMany, largest });
    }
    return { columns: found, rows: rows.changed.reduce((sum, pair) => sum + 1 - real[pair], 0) };
}
/** Fewer cells that fit are chance. */
const LEAST_CELLS = 10;
/** Fewer digits of the same numbers: half of the last place is all that changed. */
function isRoundedColumn(old, now) {
    if (old.some((value, i) => !Number.isFinite(value) || !Number.isFinite(now[i])))
        return false;
    const unit = Math.max((0,_column_values_js__WEBPACK_IMPORTED_MODULE_1__/* .roundingOf */ .Yv)(old), (0,_column_values_js__WEBPACK_IMPORTED_MODULE_1__/* .roundingOf */ .Yv)(now));
    return old.every((value, i) => Math.abs(now[i] - value) <= 1.001 * unit + 1e-9 * Math.abs(value));
}
/**
 * The same but for what a few digits more or less make: in another order of additions, through single precision, or
 * rounded. By chance a revised value may look rounded: a single cell must agree to six digits.
 */
function isRounded(one, other) {
    if (!Number.isFinite(one) || !Number.isFinite(other) || Math.sign(one) !== Math.sign(other))
        return false;
    const difference = Math.abs(one - other);
    if (difference <= ROUNDING_ERROR * Math.abs(one))
        return true;
    if (difference > CELLS_AGREE * Math.abs(one) || Number.isInteger(one - other))
        return false;
    const short = digitsOf(one) < digitsOf(other) ? one : other;
    const [digits, most] = [digitsOf(short), Math.max(digitsOf(one), digitsOf(other))];
    if (Math.fround(one) === Math.fround(other) && most > SINGLE_DIGITS)
        return true;
    return digits < most && difference <= 0.5001 * 10 ** -decimalsOf(short);
}
/** Significant digits of the shortest decimal that is this double. */
function digitsOf(value) {
    return value.toExponential().replace(/e.*$/, "").replace(/\D/g, "").length;
}
function decimalsOf(value) {
    const [mantissa, power] = value.toExponential().split("e");
    return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(power));
}


/***/ }),

/***/ 63540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ notWritten),
  m: () => (/* binding */ writtenOtherwise)
});

// EXTERNAL MODULE: ./lib/core/dataset/byte-window.js
var byte_window = __webpack_require__(99413);
// EXTERNAL MODULE: ./lib/core/dataset/csv-faults.js
var csv_faults = __webpack_require__(2672);
// EXTERNAL MODULE: ./lib/core/dataset/csv-header.js
var csv_header = __webpack_require__(38220);
// EXTERNAL MODULE: ./lib/core/dataset/csv-field.js
var csv_field = __webpack_require__(16173);
;// CONCATENATED MODULE: ./lib/core/dataset/lines-at.js
// Single lines of a text file, found by their numbers while its bytes pass by.

/** Longer lines are not kept: they come out empty. */
const LONGEST = 1 << 16;
/**
 * The lines of these numbers (from 1, rising), as they stand, without their line feed. A line that is not there is empty.
 */
async function linesAt(chunks, wanted) {
    const found = [];
    let line = 1;
    let next = 0;
    let rest = null;
    for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length && next < wanted.length;) {
            const feed = chunk.indexOf(csv_field/* lineFeed */.hB, at);
            const end = feed < 0 ? chunk.length : feed;
            if (line === wanted[next]) {
                rest = rest === null ? chunk.slice(at, end) : joined(rest, chunk.subarray(at, end));
                if (feed >= 0) {
                    found.push(rest.length > LONGEST ? rest.subarray(0, 0) : rest);
                    rest = null;
                    next++;
                }
            }
            if (feed >= 0)
                line++;
            at = end + 1;
        }
        if (next === wanted.length)
            break;
    }
    if (rest !== null)
        found.push(rest);
    while (found.length < wanted.length)
        found.push(new Uint8Array(0));
    return found;
}
function joined(one, other) {
    // What is longer than any line that is kept need not grow further.
    if (one.length > LONGEST)
        return one;
    const all = new Uint8Array(one.length + other.length);
    all.set(one);
    all.set(other, one.length);
    return all;
}

// EXTERNAL MODULE: ./lib/core/dataset/decimal-text.js
var decimal_text = __webpack_require__(22667);
// EXTERNAL MODULE: ./lib/core/dataset/missing-texts.js
var missing_texts = __webpack_require__(55373);
;// CONCATENATED MODULE: ./lib/core/review/cell-writing.js
// How cells that say the same are written on both sides: numbers, missing values, quotes.



/** Before any row was looked at. */
function noWritings() {
    return { numbers: new Map(), missing: new Map(), blanks: new Map(), quoted: { fields: 0, base: 0, head: 0 } };
}
/**
 * Adds what two files' rows show to what was found.
 *
 * @param before name in the base of each column of head; one that is not in it is not compared
 * @param showValues else digits are shown as 0
 */
function withCells(found, base, head, before, showValues) {
    const { numbers, missing, blanks } = found;
    const quoted = { ...found.quoted };
    const couples = head.names.flatMap((name, at) => {
        const old = base.names.indexOf(before.get(name) ?? "");
        return old < 0 ? [] : [{ name, at, old }];
    });
    const [cutBase, cutHead] = [fieldsOf(base.delimiter), fieldsOf(head.delimiter)];
    for (const [row, line] of head.lines.entries()) {
        const [was, is] = [cutBase(base.lines[row]), cutHead(line)];
        if (was === null || is === null)
            continue;
        for (const { name, at, old } of couples) {
            const [one, other] = [was[old], is[at]];
            if (one === undefined || other === undefined)
                continue;
            quoted.fields++;
            if (one.quoted)
                quoted.base++;
            if (other.quoted)
                quoted.head++;
            if (isSame(one.bytes, other.bytes))
                continue;
            const [from, to] = [textOf(one.bytes), textOf(other.bytes)];
            const [a, b] = [one, other].map(({ bytes }) => (0,decimal_text/* decimalOf */.Bc)(bytes, 0, bytes.length));
            if (from.trim() === to.trim())
                note(blanks, name, "", "");
            else if (a === b)
                note(numbers, name, shown(from, showValues), shown(to, showValues));
            else if (isGap(one) && isGap(other))
                note(missing, name, gapName(from), gapName(to));
        }
    }
    return { numbers, missing, blanks, quoted };
}
/** @param isWhole whether every row that is written in another way was looked at */
function cellRewrites({ numbers, missing, blanks, quoted }, isWhole) {
    const ofKind = (what, found) => [...found].map(([column, { cells, from, to }]) => ({ what, column, from, to, cells: isWhole ? cells : null }));
    const quotes = [];
    if (quoted.base !== quoted.head) {
        const [from, to] = [quotedInWords(quoted.base, quoted.fields), quotedInWords(quoted.head, quoted.fields)];
        quotes.push({ what: "quoting", column: null, from, to: from === to ? "others" : to, cells: null });
    }
    const padded = [...blanks].map(([column, { cells }]) => ({ what: "blanks", column, from: null, to: null, cells: isWhole ? cells : null }));
    return [...quotes, ...ofKind("numbers", numbers), ...ofKind("missing", missing), ...padded];
}
function quotedInWords(howMany, fields) {
    return howMany === 0 ? "none" : howMany === fields ? "all" : "some";
}
function note(found, column, from, to) {
    const known = found.get(column);
    if (known === undefined)
        found.set(column, { cells: 1, from, to });
    else
        known.cells++;
}
function isGap({ bytes }) {
    return (0,missing_texts/* isMissing */.b)(missing_texts/* usualMissingTexts */.Z, bytes, 0, bytes.length);
}
function gapName(text) {
    return text.trim() === "" ? "empty" : text.trim();
}
/** "0.10" is shown as it is, or as the form that it has: "0.00". */
function shown(text, showValues) {
    const trimmed = text.trim();
    return showValues ? trimmed : trimmed.replace(/\d/g, "0");
}
function isSame(one, other) {
    return one.length === other.length && one.every((byte, i) => byte === other[i]);
}
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
function textOf(bytes) {
    return decoder.decode(bytes);
}
/** Null for a line that is no row by itself. */
function fieldsOf(delimiter) {
    const cutter = new csv_field/* FieldCutter */.ox(delimiter);
    return (line) => {
        if (line === undefined || line.length === 0)
            return null;
        // Every scan stops at a line end, and at the NUL behind it.
        const bytes = new Uint8Array(line.length + 2);
        bytes.set(line);
        bytes[line.length] = 10;
        const fields = [];
        for (let at = 0;; at = cutter.next + 1) {
            let first = at;
            while (cutter.isPadding(bytes[first]))
                first++;
            const quoted = bytes[first] === csv_field/* quote */.hD;
            if (cutter.cut(bytes, at, line.length + 1) !== "field" || cutter.lineBreaks > 0)
                return null;
            fields.push({ bytes: cutter.bytes.slice(cutter.start, cutter.end), quoted });
            if (bytes[cutter.next] !== delimiter)
                return fields;
        }
    };
}

// EXTERNAL MODULE: ./lib/core/review/counts.js
var counts = __webpack_require__(48994);
// EXTERNAL MODULE: ./lib/core/review/rounding.js
var review_rounding = __webpack_require__(78234);
// EXTERNAL MODULE: ./lib/core/dataset/line-tally.js
var line_tally = __webpack_require__(84171);
;// CONCATENATED MODULE: ./lib/core/review/touched-lines.js
// Which lines of head do not stand, byte for byte, in the base: each line of the base serves once, wherever it stands.

/** Null where a file has no lines, or more of them than were hashed. */
function touchedLines(base, head) {
    const [before, after] = [hashesOf(base), hashesOf(head)];
    if (before === null || after === null)
        return null;
    const exact = unmatched(before, after, -1);
    const isOneEnd = [...base, ...head].every(({ text }) => text?.ends.crlf === 0 && text.ends.none === 0);
    const rewritten = isOneEnd ? exact.slice() : unmatched(before, after, line_tally/* CONTENT_ONLY */.B);
    const firstLines = new Map();
    let lines = 0;
    for (const { path, text } of head) {
        firstLines.set(path, lines);
        // The mark belongs to no line's hash.
        const was = base.find((file) => file.path === path)?.text ?? base[0]?.text;
        if (text !== null && (was?.byteOrderMark ?? false) !== text.byteOrderMark && exact.length > lines) {
            exact[lines] = 1;
        }
        lines += (text?.hashes?.length ?? 0) / 2;
    }
    const touched = exact.reduce((sum, mark) => sum + mark, 0);
    return { all: lines, touched, rewritten, firstLines };
}
function hashesOf(files) {
    const parts = [];
    for (const { text } of files) {
        if (text === null || text.hashes === null || text.onlyCarriageReturns)
            return null;
        parts.push(text.hashes);
    }
    const [only] = parts;
    if (parts.length === 1)
        return only;
    const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}
/** By line of `after`: 1 where `before` has no such line left. @param mask of the lower word, what counts of it */
function unmatched(before, after, mask) {
    const marks = new Uint8Array(after.length / 2);
    const isSame = (one, other) => before[one] === after[other] && ((before[one + 1] ^ after[other + 1]) & mask) === 0;
    let start = 0;
    while (start < before.length && start < after.length && isSame(start, start))
        start += 2;
    let [endBefore, endAfter] = [before.length, after.length];
    while (endBefore > start && endAfter > start && isSame(endBefore - 2, endAfter - 2)) {
        endBefore -= 2;
        endAfter -= 2;
    }
    const capacity = 2 ** Math.ceil(Math.log2(endBefore - start + 2));
    const places = new Int32Array(capacity).fill(-1);
    const left = new Uint32Array(capacity);
    const placeOf = (of, at) => {
        let place = (of[at] ^ (of[at + 1] & mask)) & (capacity - 1);
        for (; places[place] >= 0; place = (place + 1) & (capacity - 1)) {
            const known = places[place];
            if (before[known] === of[at] && ((before[known + 1] ^ of[at + 1]) & mask) === 0)
                break;
        }
        return place;
    };
    for (let at = start; at < endBefore; at += 2) {
        const place = placeOf(before, at);
        if (places[place] < 0)
            places[place] = at;
        left[place]++;
    }
    for (let at = start; at < endAfter; at += 2) {
        const place = placeOf(after, at);
        if (places[place] >= 0 && left[place] > 0)
            left[place]--;
        else
            marks[at / 2] = 1;
    }
    return marks;
}

;// CONCATENATED MODULE: ./lib/core/review/written.js
// How head writes the data otherwise than the base: files, lines, order, cells; from bytes and tables together.








/** Nothing is written in another way, or nobody looked. */
const notWritten = { rewrites: [], lines: null, rounded: [], roundedRows: 0 };
/** So many rows are looked at, spread over all that are written in another way. */
const LOOKED_AT = 1000;
/** What head writes otherwise than the base and means the same, and which values are only rounded; files are read once more where the tables cannot tell. */
async function writtenOtherwise(input, writings) {
    if (writings.base.length === 0 || writings.head.length === 0)
        return notWritten;
    const rounding = (0,review_rounding/* roundingOfEdits */.F4)(input);
    const isText = [...writings.base, ...writings.head].every(({ text }) => text !== null);
    const isSameFormat = formatsOf(writings.base) === formatsOf(writings.head);
    const touched = isText && isSameFormat ? touchedLines(writings.base, writings.head) : null;
    const ofFiles = isSameFormat ? ofTexts(writings) : [];
    const found = isText && isSameFormat ? await cellsOf(input, writings, touched) : [];
    return {
        rewrites: [...ofNames(writings), ...(0,counts/* rewritesOf */.Jk)(input), ...ofFiles, ...found],
        lines: touched === null ? null : { all: touched.all, touched: touched.touched },
        rounded: rounding.columns,
        roundedRows: rounding.rows,
    };
}
/** Formats, packings and names. */
function ofNames({ base, head, files }) {
    const [formatBefore, formatNow] = [formatsOf(base), formatsOf(head)];
    const [packedBefore, packedNow] = [packingsOf(base), packingsOf(head)];
    const format = formatBefore === formatNow ? [] : [ofFile("format", formatBefore, formatNow)];
    const packing = packedBefore === packedNow ? [] : [ofFile("packing", packedBefore, packedNow)];
    const isOther = files.added.length > 0 && files.removed.length > 0;
    const others = isOther && format.length + packing.length === 0 ? [ofFile("files", null, null)] : [];
    return [...format, ...packing, ...others];
}
const formatWords = { csv: "CSV", json: "JSON", parquet: "Parquet" };
function formatsOf(files) {
    return [...new Set(files.map(({ format }) => formatWords[format]))].toSorted().join(" and ");
}
function packingsOf(files) {
    return [...new Set(files.map(({ packing }) => packing ?? "none"))].toSorted().join(" and ");
}
/** Line ends, byte-order marks: of the files together. */
function ofTexts({ base, head }) {
    const both = [base, head].map((files) => files.flatMap(({ text }) => text ?? []));
    const [endsBefore, endsNow] = both.map(lineEndsOf);
    const ends = endsBefore === endsNow || endsBefore === null || endsNow === null ? [] : [ofFile("line-ends", endsBefore, endsNow)];
    const [openBefore, openNow] = both.map((texts) => texts.some(({ ends: { none } }) => none > 0));
    const last = openBefore === openNow ? [] : [ofFile("last-line-end", ...presence(!openBefore, !openNow))];
    const [markBefore, markNow] = both.map((texts) => texts.some(({ byteOrderMark }) => byteOrderMark));
    const mark = markBefore === markNow ? [] : [ofFile("byte-order-mark", ...presence(markBefore, markNow))];
    const [blankBefore, blankNow] = both.map((texts) => texts.reduce((sum, { blank }) => sum + blank, 0));
    const blank = blankBefore === blankNow ? [] : [ofFile("blank-lines", String(blankBefore), String(blankNow))];
    return [...ends, ...last, ...mark, ...blank];
}
function presence(before, now) {
    return [before === true ? "there" : "none", now === true ? "there" : "none"];
}
function lineEndsOf(texts) {
    const kinds = new Set(texts.flatMap(({ ends: { lf, crlf }, onlyCarriageReturns }) => [
        ...(lf > 0 ? ["LF"] : []),
        ...(crlf > 0 ? ["CRLF"] : []),
        ...(onlyCarriageReturns ? ["CR"] : []),
    ]));
    if (kinds.size > 1)
        return "mixed";
    return [...kinds][0] ?? null;
}
function ofFile(what, from, to) {
    return { what, column: null, from, to, cells: null };
}
/** What a look into the rows that are written in another way shows. */
async function cellsOf(input, writings, touched) {
    const sample = sampledRows(input, writings, touched);
    if (sample === null || sample.head.length === 0 || input.base === null)
        return [];
    if (writings.head.some(({ format }) => format !== "csv"))
        return [ofFile("json", null, null)];
    const before = new Map(input.head.table.columns.map(({ name }) => [name, name]));
    for (const { from, to } of input.columns.renamed)
        before.set(to, from);
    for (const { column } of input.rewritten)
        before.delete(column);
    const isHashed = touched !== null;
    const old = await rawRows(input.base.table, sample.base, writings.base, isHashed, writings, "base");
    const now = await rawRows(input.head.table, sample.head, writings.head, isHashed, writings, "head");
    const delimiters = [new Set(), new Set()];
    let cells = noWritings();
    for (const [was, is, rows] of pairsOfFiles(old.files, now.files)) {
        const [first, second] = [was, is].map(({ header }) => header);
        delimiters[0].add(delimiterWord(first.delimiter));
        delimiters[1].add(delimiterWord(second.delimiter));
        const linesOf = (lines) => rows.map((row) => lines[row]);
        cells = withCells(cells, { ...first, lines: linesOf(old.lines) }, { ...second, lines: linesOf(now.lines) }, before, input.options.showValues);
    }
    const [from, to] = delimiters.map((names) => [...names].toSorted().join(" and "));
    const delimiter = from === to ? [] : [ofFile("delimiter", from, to)];
    return [...delimiter, ...cellRewrites(cells, sample.isWhole)];
}
/** Rows that both sides have and that are written in another way; of files too large for hashes, their first rows. */
function sampledRows({ rows, head, base }, { head: files, base: filesBefore }, touched) {
    if (rows === null || base === null)
        return null;
    const { pairs } = rows;
    const isCandidate = touched === null ? amongFirst(head.table, files, base.table, filesBefore) : isRewritten(head.table, touched);
    const isEdited = new Uint8Array(pairs.head.length);
    for (const pair of rows.changed)
        isEdited[pair] = 1;
    const candidatesAmong = (edited) => {
        const found = [];
        for (let pair = 0; pair < pairs.head.length; pair++)
            if (isEdited[pair] === edited && isCandidate(pairs.head[pair], pairs.base[pair]))
                found.push(pair);
        return found;
    };
    const unchanged = candidatesAmong(0);
    // An edited row is touched anyway; only where most are edited, their other cells are all there is to look at.
    const isMostly = rows.changed.length > 0.5 * pairs.head.length;
    const candidates = unchanged.length > 0 || !isMostly ? unchanged : candidatesAmong(1);
    const step = Math.ceil(candidates.length / LOOKED_AT);
    const chosen = candidates.filter((_, i) => i % step === 0);
    return {
        base: Uint32Array.from(chosen, (pair) => pairs.base[pair]),
        head: Uint32Array.from(chosen, (pair) => pairs.head[pair]),
        isWhole: touched !== null && step <= 1,
    };
}
function isRewritten({ origin }, { rewritten, firstLines }) {
    const fileOf = filesByRow(origin);
    return (row) => rewritten[(firstLines.get(origin.files[fileOf(row)]) ?? 0) + origin.lines[row] - 1] === 1;
}
/** Rows of which both lines are in the bytes that were kept. */
function amongFirst(head, files, base, filesBefore) {
    const [now, before] = [keptLines(files), keptLines(filesBefore)];
    const [fileOf, fileBefore] = [filesByRow(head.origin), filesByRow(base.origin)];
    return (row, baseRow) => head.origin.lines[row] < now[fileOf(row)] && base.origin.lines[baseRow] < before[fileBefore(baseRow)];
}
function keptLines(files) {
    return files.map(({ text }) => text === null ? 0 : text.opening.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0));
}
function filesByRow({ firstRows }) {
    return (row) => {
        let file = firstRows.length - 1;
        while (file > 0 && firstRows[file] > row)
            file--;
        return file;
    };
}
/** Rows as they stand in their files. Each file is read once more, unless what was kept of it is enough. */
async function rawRows({ origin }, rows, writings, isHashed, { open, delimiter }, side) {
    const fileOf = filesByRow(origin);
    const lines = Array.from(rows, () => new Uint8Array(0));
    const files = [];
    for (const [file, path] of origin.files.entries()) {
        const opening = writings[file]?.text?.opening;
        const own = Array.from(rows.keys()).filter((i) => fileOf(rows[i]) === file);
        if (opening === undefined || own.length === 0)
            continue;
        const raw = { path, header: await headerIn(opening, path, delimiter) };
        for (const i of own)
            files[i] = raw;
        const numbers = Uint32Array.from(new Set(own.map((i) => origin.lines[rows[i]]))).toSorted();
        const kept = keptLines(writings)[file] ?? 0;
        const isKept = !isHashed || (numbers.at(-1) ?? 0) <= kept;
        const found = await linesAt(isKept ? only(opening) : open(side, path), numbers);
        const byNumber = new Map(Array.from(numbers, (number, i) => [number, found[i]]));
        for (const i of own)
            lines[i] = byNumber.get(origin.lines[rows[i]]) ?? lines[i];
    }
    return { lines, files };
}
async function* only(bytes) {
    yield bytes;
}
async function headerIn(opening, path, delimiter) {
    const window = new byte_window/* ByteWindow */.r({ path, open: () => only(opening) }, opening.length + 1, csv_faults/* csvLimits */.hV.fileBytes);
    const { cutter, names } = await (0,csv_header/* readCsvHeader */.k)(window, path, delimiter, csv_faults/* csvLimits */.hV);
    return { delimiter: cutter.delimiter, names };
}
/** The rows by the files that they stand in on both sides. */
function pairsOfFiles(base, head) {
    const groups = new Map();
    for (const [row, is] of head.entries()) {
        const was = base[row];
        if (was === undefined || is === undefined)
            continue;
        const name = `${was.path}\n${is.path}`;
        const known = groups.get(name);
        if (known === undefined)
            groups.set(name, [was, is, [row]]);
        else
            known[2].push(row);
    }
    return [...groups.values()];
}
function delimiterWord(code) {
    const words = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" };
    return words[String.fromCharCode(code)] ?? String.fromCharCode(code);
}


/***/ }),

/***/ 23414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ withLimits),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   uo: () => (/* binding */ DOES_NOT_BLOCK)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92288);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19658);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25321);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3796);
// What the policy makes of a comparison: one finding, one outcome, and the reasons in words.




/** Said of what stays inconclusive. */
const DOES_NOT_BLOCK = "This does not block merging.";
/** Slices whose sentences are given one by one, or that are named in one sentence. */
const NAMED_SLICES = 3;
/**
 * Judges a comparison by a policy.
 *
 * The finding comes from the metrics of level `error` that have a tolerance, and from the declared slices of that level that
 * can be tested: regressed if one is, else incomparable if one cannot be computed, else inconclusive if one is, else improved
 * if the primary metric improved, else equivalent. Without such gates those of level `warn` speak, and can only warn; without
 * those the primary metric does, and the check passes. A regression that a waiver accepts stays one, but warns where it would
 * fail. Rows that the candidate alone cannot predict fail the check whatever the levels and waivers are, and so does a metric
 * whose value misses its limits, also without a baseline.
 *
 * @param comparison the comparison, or why there is none
 * @param failOn replaces what the policy says of an inconclusive comparison; `never` turns each failure into a warning
 * @param waivers as `heldWaivers` gives them for this comparison
 */
function judge(comparison, policy, failOn, waivers = []) {
    const verdict = "metrics" in comparison && comparison.kind === "compared" ? judged(comparison, policy, failOn, waivers) : null;
    const compared = verdict ?? uncompared(comparison, policy);
    return "metrics" in comparison ? withLimits(compared, comparison, failOn) : softened(compared, failOn);
}
/** The verdict with what missed limits make of it, said before all but a regression. */
function withLimits(verdict, { metrics, missedLimits }, failOn) {
    const at = (level) => metrics.flatMap((row, index) => (row.level === level ? (missedLimits[index] ?? []) : []));
    const [errors, warnings] = [at("error"), at("warn")];
    const byLimits = errors.length > 0 ? "fail" : warnings.length > 0 ? "warn" : "pass";
    const sentences = [[...errors, ...warnings], verdict.reasons];
    const reasons = reasonsFrom(verdict.finding === "regressed" ? sentences.toReversed() : sentences);
    return softened({ finding: verdict.finding, outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .harshest */ .t)(verdict.outcome, byLimits), reasons }, failOn);
}
function softened(verdict, failOn) {
    return failOn === "never" ? { ...verdict, outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .mildest */ .l)(verdict.outcome, "warn") } : verdict;
}
function uncompared(comparison, policy) {
    const reasons = [comparison.reason ?? "There is nothing to compare."];
    if (comparison.kind === "no-baseline")
        return { finding: "no-baseline", outcome: policy.onNoBaseline, reasons };
    return { finding: "incomparable", outcome: policy.onIncomparable, reasons };
}
function judged(comparison, policy, failOn, waivers) {
    const { metrics, explanations, unpredicted } = comparison;
    if (unpredicted !== null)
        return { finding: "regressed", outcome: "fail", reasons: reasonsFrom(explanations.slice(0, 1)) };
    const gates = [...metricGates(comparison, waivers), ...sliceGates(comparison, policy, waivers)];
    const errors = gates.filter(({ level }) => level === "error");
    const warnings = gates.filter(({ level }) => level === "warn");
    const speaking = errors.length > 0 ? errors : warnings;
    const finding = overallFinding(metrics[0], speaking);
    const outcome = gates
        .map((gate) => outcomeOf(gate, policy, failOn, speaking.includes(gate)))
        .reduce(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .harshest */ .t, "pass");
    const deciding = speaking.filter((gate) => gate.finding === finding);
    const first = deciding.find((gate) => !isWaived(gate)) ?? deciding[0] ?? null;
    const reasons = reasonsFrom([
        ...leadingReasons(first, comparison, speaking),
        ...[...errors, ...warnings].filter(isRegressed).map((gate) => gate.waivers.map(({ said }) => said)),
        ...otherReasons(first, [...errors, ...warnings]),
    ]);
    if (finding !== "inconclusive" || outcome === "fail")
        return { finding, outcome, reasons };
    const [firstReason, ...more] = reasons;
    return { finding, outcome, reasons: [firstReason, DOES_NOT_BLOCK, ...more] };
}
function metricGates({ metrics, explanations }, waivers) {
    return metrics.flatMap(({ name, level, tolerance, finding, relativeChange }, index) => {
        if (tolerance === null)
            return [];
        const ofMetric = waivers.filter((waiver) => (0,_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .KH)(waiver, name, null));
        const sentences = explanations[index] ?? [];
        const size = Math.abs(relativeChange ?? 0);
        return [{ level, finding, sentences, size, slice: null, isPrimary: index === 0, waivers: ofMetric }];
    });
}
/** A rule that cannot be judged any more must not pass for one that was kept. */
function sliceGates(comparison, policy, waivers) {
    const { slices, sliceExplanations, slicesLost } = comparison;
    const judgedSlices = slices.flatMap((row, index) => {
        const { slice, metric, level, finding } = row;
        if (!row.declared || !row.testable)
            return [];
        const ofSlice = waivers.filter((waiver) => (0,_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .KH)(waiver, metric, slice));
        const sentences = sliceExplanations[index] ?? [];
        const size = Math.abs(row.relativeChange ?? 0);
        return [{ level, finding, sentences, size, slice, isPrimary: false, waivers: ofSlice }];
    });
    const lost = slicesLost.map((column) => {
        const sentence = `The slices by \`${column}\` cannot be judged: the pull request's data has no such column.`;
        const level = policy.slices?.level ?? "off";
        return {
            level,
            finding: "incomparable",
            sentences: [sentence],
            size: 0,
            slice: null,
            isPrimary: false,
            waivers: [],
        };
    });
    return [...judgedSlices, ...lost];
}
function overallFinding(primary, speaking) {
    const findings = speaking.length > 0 ? speaking.map(({ finding }) => finding) : [primary.finding];
    if (findings.includes("regressed"))
        return "regressed";
    if (findings.includes("incomparable"))
        return "incomparable";
    if (findings.includes("inconclusive"))
        return "inconclusive";
    return primary.finding === "improved" ? "improved" : "equivalent";
}
/** What one gate asks for. What stays inconclusive matters only among the gates that make the finding. */
function outcomeOf(gate, policy, failOn, speaks) {
    if (gate.level === "off")
        return "pass";
    const most = gate.level === "error" ? "fail" : "warn";
    if (gate.finding === "regressed")
        return isWaived(gate) ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .mildest */ .l)(most, gate.level === "error" ? "warn" : "pass") : most;
    // A gate that could not be held never passes, whatever the policy says of other incomparable models.
    if (gate.finding === "incomparable")
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .mildest */ .l)(most, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .harshest */ .t)(policy.onIncomparable, "warn"));
    return gate.finding === "inconclusive" && speaks ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .mildest */ .l)(most, inconclusiveOutcome(policy, failOn)) : "pass";
}
function inconclusiveOutcome(policy, failOn) {
    if (failOn === "inconclusive")
        return "fail";
    return failOn === "regressed" ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .mildest */ .l)(policy.onInconclusive, "warn") : policy.onInconclusive;
}
/** What is said first: the gate that made the finding and, of a worsening on all rows, where it sits. */
function leadingReasons(first, { explanations, concentration }, speaking) {
    if (first === null)
        return explanations.slice(0, 1);
    if (first.slice !== null && first.finding === "inconclusive")
        return [doubtfulSlices(speaking)];
    const where = first.isPrimary && first.finding === "regressed" && concentration !== null ? [concentration] : [];
    return [first.sentences, where];
}
function doubtfulSlices(speaking) {
    const slices = speaking.filter(({ slice }) => slice !== null);
    const doubtful = slices.filter(({ finding }) => finding === "inconclusive");
    const inSlices = `in ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(doubtful.length)} of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(slices.length, "slice")} this cannot be said: ${namesOf(doubtful)}.`;
    return [`On all rows together the candidate is no worse than the tolerance allows, but ${inSlices}`];
}
/** One sentence of each other gate that is not well; slices that leave it open share one. */
function otherReasons(first, gates) {
    const others = gates.filter((gate) => gate !== first && isBad(gate.finding));
    const ofAllRows = others.filter(({ slice }) => slice === null).map(({ sentences }) => sentences.slice(0, 1));
    const worse = others.filter((gate) => gate.slice !== null && isRegressed(gate)).toSorted((a, b) => b.size - a.size);
    const open = others.filter(({ slice, finding, level }) => slice !== null && finding === "inconclusive" && level === "error");
    const isOpenSaid = first !== null && first.slice !== null && first.finding === "inconclusive";
    return [
        ...ofAllRows,
        ...worse.slice(0, NAMED_SLICES).map(({ sentences }) => sentences.slice(0, 1)),
        worse.length > NAMED_SLICES ? [`${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(worse.length - NAMED_SLICES, "more slice")} got worse.`] : [],
        open.length > 0 && !isOpenSaid
            ? [`In ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(open.length, "slice")} it cannot be said whether the candidate is worse: ${namesOf(open)}.`]
            : [],
    ];
}
function namesOf(gates) {
    const names = gates.slice(0, NAMED_SLICES).map(({ slice }) => `\`${(0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceLabel */ .l)(slice ?? "")}\``);
    return `${names.join(", ")}${gates.length > NAMED_SLICES ? " and others" : ""}`;
}
function isRegressed({ finding }) {
    return finding === "regressed";
}
function isWaived({ waivers }) {
    return waivers.some(({ state }) => state === "in-force");
}
function isBad(finding) {
    return finding === "regressed" || finding === "inconclusive" || finding === "incomparable";
}
/** Every sentence once, in order. */
function reasonsFrom(explanations) {
    const [first = "There is no metric to judge by.", ...more] = new Set(explanations.flat());
    return [first, ...more];
}


/***/ }),

/***/ 25321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mildest),
/* harmony export */   t: () => (/* binding */ harshest)
/* harmony export */ });
// Outcomes in the order of their severity.
const OUTCOMES = ["pass", "warn", "fail"];
/** Of two outcomes the one that blocks less: mildest("fail", "warn") is "warn". */
function mildest(one, other) {
    return OUTCOMES[Math.min(OUTCOMES.indexOf(one), OUTCOMES.indexOf(other))];
}
/** Of two outcomes the one that blocks more: harshest("pass", "warn") is "warn". */
function harshest(one, other) {
    return OUTCOMES[Math.max(OUTCOMES.indexOf(one), OUTCOMES.indexOf(other))];
}


/***/ }),

/***/ 3796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ heldWaivers),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   sD: () => (/* binding */ idleWaivers)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92288);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19658);
// Waivers: regressions that a pull request asks to be accepted, each held against what was found and what day it is.


/**
 * What each waiver does.
 *
 * The ceiling is held against the measured change, the number that the comment shows and a reviewer approves, and not
 * against an end of its interval: the tolerance and the interval have already said that the candidate is worse, and what is
 * accepted is how much.
 *
 * @param today the run's day, UTC: "2026-11-21"
 */
function heldWaivers(waivers, comparison, today) {
    return waivers.map((waiver) => {
        const row = gateOf(waiver, comparison);
        const relativeChange = row?.relativeChange ?? null;
        const state = stateOf(waiver, row, comparison, today);
        return { ...waiver, state, relativeChange, said: sentenceOf(waiver, state, relativeChange) };
    });
}
/** Nothing was compared, so there is nothing to accept. */
function idleWaivers(waivers, today) {
    return waivers.map((waiver) => {
        const state = waiver.until < today ? "expired" : "not-needed";
        return { ...waiver, state, relativeChange: null, said: sentenceOf(waiver, state, null) };
    });
}
/** Whether a waiver is about the metric on all rows (slice: null), or in a slice. */
function isAbout(waiver, metric, slice) {
    return waiver.metric === metric && waiver.slice === slice;
}
function gateOf({ metric, slice }, { metrics, slices }) {
    const row = slice === null
        ? metrics.find(({ name }) => name === metric)
        : slices.find((one) => one.declared && one.metric === metric && one.slice === slice);
    return row === undefined || row.level === "off" || row.tolerance === null ? undefined : row;
}
function stateOf(waiver, row, { kind }, today) {
    if (waiver.until < today)
        return "expired";
    if (kind !== "compared")
        return "not-needed";
    if (row === undefined)
        return "unknown";
    if (row.finding !== "regressed")
        return "not-needed";
    if (row.relativeChange === null)
        return "exceeded";
    return (row.greaterIsBetter ? -row.relativeChange : row.relativeChange) > waiver.ceiling ? "exceeded" : "in-force";
}
function sentenceOf(waiver, state, relativeChange) {
    const what = subjectOf(waiver);
    const ceiling = (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .tolerancePercent */ .t0)(waiver.ceiling);
    switch (state) {
        case "in-force":
            return `A waiver of this pull request accepts the worsening of ${what} up to ${ceiling}, until ${waiver.until}.`;
        case "not-needed":
            return `The waiver for ${what} is not needed: there is no regression for it to accept.`;
        case "expired":
            return `The waiver for ${what} expired: its last day was ${waiver.until}.`;
        case "exceeded":
            return relativeChange === null
                ? `The waiver for ${what} does not help: the change has no percentage to hold against its ceiling of ${ceiling}.`
                : `The waiver for ${what} does not help: the measured change, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(relativeChange)}, is above its ceiling of ${ceiling}.`;
        case "unknown":
            return `The waiver for ${what} does nothing: the rules in force judge no such ${waiver.slice === null ? "metric" : "slice"}.`;
        default:
            return state;
    }
}
/** "`mse`", "`mse` where `region = north`". */
function subjectOf({ metric, slice }) {
    return slice === null ? `\`${metric}\`` : `\`${metric}\` where \`${(0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceLabel */ .l)(slice)}\``;
}


/***/ }),

/***/ 15129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ checkFrame)
/* harmony export */ });
/* harmony import */ var _core_config_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74981);
/* harmony import */ var _core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10418);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22541);
/* harmony import */ var _report_frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54899);
// What every report of a check or a review says, whatever it found.





async function checkFrame({ world, options, candidate, base, rules, }) {
    const sha = await world.repository.head();
    const differences = (0,_core_config_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleDifferences */ .XX)(candidate.config, base.side?.inputs.config ?? null);
    return {
        ...(0,_report_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .frame */ .Gt)(world, rules, await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintsOf */ .tm)(candidate, rules)),
        head: { sha: world.host.headSha ?? sha, dirty: await isDirty(world, sha, candidate, options.config) },
        rules: { changed: differences.length > 0, differences },
    };
}
/** Whether the checkout's config or data is not what HEAD holds. */
async function isDirty(world, sha, candidate, config) {
    if (sha === null)
        return true;
    try {
        const committed = await world.repository.commit(sha);
        const there = await committed.identify(await committed.find([...candidate.config.data.files, config]));
        const data = there.filter(({ path }) => path !== config);
        if ((0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFingerprint */ .ng)(data) !== (await candidate.dataFingerprint()))
            return true;
        const here = await world.workTree.identify(await world.workTree.find([config]));
        return !(0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .sameValue */ .eE)(there.filter(({ path }) => path === config), here);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return true; // HEAD holds a link, say, where the checkout has a file
        throw error;
    }
}


/***/ }),

/***/ 32974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ dataChange),
/* harmony export */   g: () => (/* binding */ unchangedData)
/* harmony export */ });
/* harmony import */ var _core_numerals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92288);
/* harmony import */ var _core_review_file_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93360);
/* harmony import */ var _core_review_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63540);
/* harmony import */ var _review_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95943);
// What changed in the data between base and head, as far as a check sees it: columns and their types.




/**
 * @param look into both sides' files
 * @param worse names of the slices that got worse
 */
async function dataChange(measured, rules, look, worse) {
    const { files } = look;
    const changed = measured.dataChanged;
    const findings = findingsOf(measured.head, measured.base, rules.review.showValues);
    if (measured.base === null)
        return { ...unchangedData(findings), changed, files };
    const [baseData, headData] = [measured.base.dataset, measured.head.dataset];
    if (baseData !== null && headData !== null)
        return {
            changed,
            files,
            ...(await (0,_review_data_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewData */ .J)(baseData, headData, rules, look, measured.candidate.facts.features, worse)),
        };
    const before = measured.base.columns;
    const after = measured.head.columns;
    const typeBefore = new Map(before.map(({ name, type }) => [name, type]));
    const namesAfter = new Set(after.map(({ name }) => name));
    return {
        changed,
        files,
        rows: null,
        parts: [],
        ..._core_review_written_js__WEBPACK_IMPORTED_MODULE_1__/* .notWritten */ .x,
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
        ...NOT_COMPARED,
    };
}
function unchangedData(findings) {
    return {
        changed: false,
        files: _core_review_file_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .noFileChanges */ .x,
        rows: null,
        parts: [],
        columns: NO_COLUMNS,
        findings,
        ...NOT_COMPARED,
        ..._core_review_written_js__WEBPACK_IMPORTED_MODULE_1__/* .notWritten */ .x,
    };
}
const NOT_COMPARED = { drift: null, segments: [], proposedKey: [] };
const NO_COLUMNS = {
    added: [],
    removed: [],
    renamed: [],
    reordered: false,
    typeChanged: [],
    cellsChanged: null,
};
/** A number column that turned into text: the reader wants the first line at fault. */
function findingsOf(head, base, showValues) {
    const wasNumber = new Set(base?.columns.filter(({ type }) => type === "number").map(({ name }) => name));
    return head.columns.flatMap(({ name, strays }) => {
        if (strays === null || !wasNumber.has(name))
            return [];
        const are = strays.rows === 1 ? "is no longer a number" : "are no longer numbers";
        const first = showValues ? `\`${strays.first.text}\` in line` : "in line";
        const message = `${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(strays.rows, "value")} of \`${name}\` ${are}; the first is ${first} ${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(strays.first.line)}.`;
        return [
            {
                rule: "schema/type-changed",
                level: "warn",
                message,
                wasThere: false,
                column: name,
                file: strays.first.file,
                line: strays.first.line,
                count: strays.rows,
            },
        ];
    });
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
// EXTERNAL MODULE: ./lib/core/report/headline.js
var report_headline = __webpack_require__(98316);
// EXTERNAL MODULE: ./lib/core/report/opening.js
var opening = __webpack_require__(4614);
// EXTERNAL MODULE: ./lib/core/report/visible.js
var visible = __webpack_require__(32312);
;// CONCATENATED MODULE: ./lib/core/report/annotations.js
// What is said beside the code: one line for the verdict, and one for each thing to look at in the data.




/** GitHub shows ten of each level per step and says nothing of the rest. */
const MOST_PER_LEVEL = 9;
function annotationsOf(report) {
    return [...verdictAnnotations(report), ...rulesAnnotations(report), ...bounded(dataAnnotations(report))];
}
function verdictAnnotations(report) {
    // Its findings are annotated one by one.
    if (report.flow === "review")
        return [];
    const level = levelOf(report);
    if (level === null)
        return [];
    const message = [report.reasons[0] ?? null, (0,opening/* outcomeSentence */.yz)(report)].filter((part) => part !== null).join(" ");
    const headline = (0,report_headline/* headlineOf */.g)(report).text;
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

// EXTERNAL MODULE: ./lib/core/report/document.js + 1 modules
var report_document = __webpack_require__(79911);
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
// EXTERNAL MODULE: ./lib/core/report/metric-words.js
var metric_words = __webpack_require__(18140);
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
<text class="end" x="${WIDTH}" y="${middle + 4}">${html((0,metric_words/* resultOf */.Bg)(row).text)}</text>
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
    return `${(0,metric_words/* labelOf */.Wy)(row.name)} (${(0,metric_words/* directionOf */.FR)(row)}): ${(0,figures/* relative */.V8)(row.relativeChange)}, ${coverage} interval ${(0,figures/* interval */.YP)(row.interval)}${limit}: ${(0,metric_words/* resultOf */.Bg)(row).text}.`;
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
    const label = Array.from((0,metric_words/* labelOf */.Wy)(metric).replaceAll("`", ""));
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
    const title = `${report.name}: ${(0,report_headline/* headlineOf */.g)(report).text}`.replaceAll("`", "");
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
        case "list": {
            const tag = block.ordered === true ? "ol" : "ul";
            return `<${tag}>${block.items.map((item) => `<li>${renderCell(item)}</li>`).join("")}</${tag}>`;
        }
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

// EXTERNAL MODULE: ./lib/core/report/markdown.js + 1 modules
var markdown = __webpack_require__(69992);
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
        limits: limitsOf(report),
        "data-changed": String(report.data.changed),
        "rules-changed": String(report.rules.changed),
        "baseline-source": report.base.source,
        "baseline-sha": (0,links/* isCommitId */.jh)(report.base.sha) ? report.base.sha : "",
    };
}
/** Of all metrics that are held to limits. */
function limitsOf(report) {
    if ((0,metric_words/* missingLimits */.$U)(report).length > 0)
        return "missed";
    return report.metrics.some((row) => row.limit !== null) ? "met" : "";
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

// EXTERNAL MODULE: ./lib/core/report/report.js + 3 modules
var report_report = __webpack_require__(13700);
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
        (await degraded(world, "the report is not kept as an artifact", () => host.uploadArtifact((0,marker/* commentKey */.Td)(report), kept)));
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
        const existing = await conversation.find((0,marker/* commentKey */.Td)(report));
        const before = existing === null ? null : (0,marker/* parseMarker */.gY)(existing.body);
        const text = (0,markdown/* renderComment */.w)(report, { artifactUrl: artifact?.url ?? null, ...memoryOf(before, report) });
        comment = () => text;
        if (shouldPost(options.comment, report, before) === "skip")
            return null;
        return conversation.upsert((0,marker/* commentKey */.Td)(report), text);
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

/***/ 54899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   VC: () => (/* binding */ modelFiles),
/* harmony export */   Yf: () => (/* binding */ splitNotes),
/* harmony export */   bo: () => (/* binding */ weighting)
/* harmony export */ });
/* harmony import */ var _core_config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36258);
/* harmony import */ var _core_endpoint_replies_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99324);
/* harmony import */ var _core_models_stored_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70983);
/* harmony import */ var _core_numerals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92288);
// The parts of a Report that every flow fills in the same way.




function frame(world, config, fingerprints) {
    return {
        schemaVersion: 1,
        name: config.name,
        unit: (0,_core_config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .unitOf */ .u)(config.data),
        coverage: Number((2 * config.policy.confidence - 1).toPrecision(12)),
        provenance: {
            dataFingerprint: fingerprints.data,
            configFingerprint: fingerprints.config,
            codeFingerprint: fingerprints.code,
            version: world.version,
        },
        run: world.host.run(),
    };
}
/** Where rows are weighted: the column, what the compared rows are worth, and the same in a sentence. */
function weighting({ data: { weight } }, effectiveRows, holdout) {
    if (weight === null)
        return { weights: null, notes: [] };
    const worth = effectiveRows === null
        ? ""
        : ` The ${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(holdout, "holdout row")} say as much as ${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(Math.floor(effectiveRows))} equally weighted ones would.`;
    return {
        weights: { column: weight, effectiveRows },
        notes: [`Rows are weighted by \`${weight}\`, in the metrics and in their intervals.${worth}`],
    };
}
/** The run's day, UTC. On a host that cannot tell, no waiver counts. */
function today(world) {
    return world.host.run().startedAt?.slice(0, 10) ?? "9999-12-31";
}
function splitNotes({ split }) {
    if (split.strategy !== "hash" || split.identity.kind !== "content")
        return [];
    return [
        "No key is declared, so rows are recognised by their feature values: a row whose features are edited may change sides. Name the columns that identify a row in `data.key`.",
    ];
}
/** The model as a file, or what a hosted one answered; none where it is the user's own. */
function modelFiles({ builtin, replies, }) {
    if (builtin !== null)
        return [{ name: "model.json", content: (0,_core_models_stored_model_js__WEBPACK_IMPORTED_MODULE_1__/* .renderModel */ .e7)(builtin) }];
    return replies.size === 0 ? [] : [{ name: "replies.jsonl", content: (0,_core_endpoint_replies_file_js__WEBPACK_IMPORTED_MODULE_0__/* .renderReplies */ .f)(replies) }];
}


/***/ }),

/***/ 95943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ filesOfBoth),
  J: () => (/* binding */ reviewData)
});

// EXTERNAL MODULE: ./lib/core/evaluation/features.js
var evaluation_features = __webpack_require__(36207);
// EXTERNAL MODULE: ./lib/core/dataset/ragged.js
var ragged = __webpack_require__(4920);
// EXTERNAL MODULE: ./lib/core/dataset/table.js
var dataset_table = __webpack_require__(46316);
// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
;// CONCATENATED MODULE: ./lib/core/review/draft.js
// How a rule says what it found: the danger first, then how many and where.


const PLACES = 5;
/** A finding as it is reported: with the first place, and the lines of the first five rows in its message. */
function findingOf({ rule, level, message, column = null, count: howMany = null, wasThere = false, at, }) {
    const first = at === undefined || at.rows.length === 0 ? null : (0,dataset_table/* placeOf */.$t)(at.table.origin, at.rows[0]);
    const lines = at === undefined || at.rows.length < 2 ? "" : ` ${sentenceOfLines(at.table, at.rows)}`;
    return {
        rule,
        level,
        message: `${message}${lines}`,
        wasThere,
        column,
        file: first?.file ?? null,
        line: first === null || first.line === 0 ? null : first.line,
        count: howMany,
    };
}
/** "Lines 3, 15, 27." */
function sentenceOfLines(table, rows, of = "") {
    const lines = Array.from({ length: Math.min(PLACES, rows.length) }, (_, i) => (0,numerals/* count */.U9)((0,dataset_table/* placeOf */.$t)(table.origin, rows[i]).line));
    const more = rows.length > PLACES ? " and more" : "";
    return `${rows.length === 1 ? "Line" : "Lines"} ${lines.join(", ")}${more}${of}.`;
}
/** What is suspicious and may be meant: it warns where a broken rule would fail. */
function softened(level) {
    return level === "error" ? "warn" : level;
}
/** A danger that was there before is no fault of the pull request. */
function whenOld(level, isOld) {
    return isOld ? softened(level) : level;
}
/** Said of what the pull request did not bring. */
const THERE_BEFORE = "It was there before this change.";
/** The rows for which a test holds. */
function rowsThat(rowCount, test) {
    const found = [];
    for (let row = 0; row < rowCount; row++)
        if (test(row))
            found.push(row);
    return Uint32Array.from(found);
}
/** "row is", "rows are". */
function verb(value, one, many) {
    return value === 1 ? one : many;
}

;// CONCATENATED MODULE: ./lib/core/review/alignment-findings.js
// Rows with more or fewer fields than the header has names: nobody knows which value belongs to which name.


/** The data is compared as it stands, name by name from the left; this says first that the names may be wrong. */
function alignmentFindings({ base, head, options }) {
    const level = options.levels.schema;
    const rule = "columns/misaligned";
    const before = base?.table.misalignment ?? null;
    const now = head.table.misalignment ?? null;
    if (now !== null) {
        const since = before === null ? "" : " So it was before, too.";
        const message = `${(0,ragged/* misalignmentSentence */.I)(now)}${since}`;
        return [{ rule, level, message, wasThere: false, column: null, file: now.file, line: now.line, count: now.rows }];
    }
    if (before === null)
        return [];
    const was = (0,ragged/* misalignmentSentence */.I)(before).replace(/\.$/, "");
    const message = `The base's rows did not fit their header, and now they do. Before: ${was}. A value that stands under another name now counts as changed.`;
    return [
        {
            rule,
            level: softened(level),
            message,
            wasThere: false,
            column: null,
            file: null,
            line: null,
            count: before.rows,
        },
    ];
}

// EXTERNAL MODULE: ./lib/core/review/counts.js
var counts = __webpack_require__(48994);
// EXTERNAL MODULE: ./lib/core/dataset/decimal-text.js
var decimal_text = __webpack_require__(22667);
// EXTERNAL MODULE: ./lib/core/dataset/missing-texts.js
var missing_texts = __webpack_require__(55373);
// EXTERNAL MODULE: ./lib/core/review/text-classes.js
var text_classes = __webpack_require__(59796);
;// CONCATENATED MODULE: ./lib/core/review/cell-comparison.js
// Whether two cells say the same: numbers by value, texts by their bytes, whatever type each side's column has.



/**
 * @param exactText true for key columns, where 007 and 7, or 1.0 and 1, are different rows
 */
function compareCells(base, head, exactText) {
    if (base.type === "number")
        return head.type === "number" ? numbers(base, head) : mixed(base, head, exactText);
    return head.type === "text" ? texts(base, head, exactText) : mirrored(mixed(head, base, exactText));
}
function numbers(base, head) {
    const [ours, theirs] = [base.values, head.values];
    return {
        same: (b, h) => ours[b] === theirs[h] || (Number.isNaN(ours[b]) && Number.isNaN(theirs[h])),
        sameInBase: sameWithin(ours),
        sameInHead: sameWithin(theirs),
        differing(baseRows, headRows) {
            const found = new Found();
            for (let i = 0; i < baseRows.length; i++) {
                const one = ours[baseRows[i]];
                const other = theirs[headRows[i]];
                // NaN stands for a missing value on both sides, and differs from itself.
                // biome-ignore lint/suspicious/noSelfCompare: a value that differs from itself is NaN
                if (one !== other && (one === one || other === other))
                    found.add(i);
            }
            return found.indices();
        },
    };
}
function sameWithin(values) {
    return (one, other) => values[one] === values[other] || (Number.isNaN(values[one]) && Number.isNaN(values[other]));
}
function texts(base, head, exactText) {
    const classes = (0,text_classes/* textClasses */.U)(base.dictionary, head.dictionary, exactText);
    const ofBase = (row) => (base.codes[row] < 0 ? -1 : classes.base[base.codes[row]]);
    const ofHead = (row) => (head.codes[row] < 0 ? -1 : classes.head[head.codes[row]]);
    return {
        same: (b, h) => ofBase(b) === ofHead(h),
        sameInBase: (one, other) => ofBase(one) === ofBase(other),
        sameInHead: (one, other) => ofHead(one) === ofHead(other),
        differing(baseRows, headRows) {
            const found = new Found();
            const [ours, theirs] = [base.codes, head.codes];
            for (let i = 0; i < baseRows.length; i++) {
                const one = ours[baseRows[i]];
                const other = theirs[headRows[i]];
                if ((one < 0 ? -1 : classes.base[one]) !== (other < 0 ? -1 : classes.head[other]))
                    found.add(i);
            }
            return found.indices();
        },
    };
}
/** A column of numbers on one side whose other side is text, because a cell there is no number. */
function mixed(numeric, textual, exactText) {
    const { values } = numeric;
    const meanings = meaningsOf(textual, exactText);
    const isSame = (value, code) => {
        if (code < 0)
            return Number.isNaN(value);
        if (meanings.kinds[code] === MISSING)
            return Number.isNaN(value);
        return meanings.kinds[code] === NUMBER && meanings.values[code] === value;
    };
    const isSameText = (one, other) => {
        const [first, second] = [meanings.kindOf(one), meanings.kindOf(other)];
        if (first !== second)
            return false;
        if (first === MISSING)
            return true;
        return first === NUMBER ? meanings.values[one] === meanings.values[other] : one === other;
    };
    const { codes } = textual;
    return {
        same: (b, h) => isSame(values[b], codes[h]),
        sameInBase: sameWithin(values),
        sameInHead: (one, other) => isSameText(codes[one], codes[other]),
        differing(baseRows, headRows) {
            const found = new Found();
            for (let i = 0; i < baseRows.length; i++)
                if (!isSame(values[baseRows[i]], codes[headRows[i]]))
                    found.add(i);
            return found.indices();
        },
    };
}
const MISSING = 0;
const NUMBER = 1;
const TEXT = 2;
function meaningsOf({ dictionary }, exactText) {
    const { bytes, ends } = dictionary;
    const kinds = new Uint8Array(ends.length);
    const values = new Float64Array(ends.length);
    for (let code = 0, start = 0; code < ends.length; start = ends[code], code++) {
        const value = exactText ? (0,decimal_text/* canonicalIntegerOf */.kn)(bytes, start, ends[code]) : (0,decimal_text/* decimalOf */.Bc)(bytes, start, ends[code]);
        values[code] = value;
        if (!Number.isNaN(value))
            kinds[code] = NUMBER;
        else
            kinds[code] = !exactText && (0,missing_texts/* isMissing */.b)(missing_texts/* usualMissingTexts */.Z, bytes, start, ends[code]) ? MISSING : TEXT;
    }
    return { kinds, values, kindOf: (code) => (code < 0 ? MISSING : kinds[code]) };
}
function mirrored(comparison) {
    return {
        same: (b, h) => comparison.same(h, b),
        sameInBase: comparison.sameInHead,
        sameInHead: comparison.sameInBase,
        differing: (baseRows, headRows) => comparison.differing(headRows, baseRows),
    };
}
/** Indices under collection: they are few, or nearly all. */
class Found {
    #indices = new Uint32Array(64);
    #count = 0;
    add(index) {
        if (this.#count === this.#indices.length) {
            const larger = new Uint32Array(2 * this.#count);
            larger.set(this.#indices);
            this.#indices = larger;
        }
        this.#indices[this.#count++] = index;
    }
    indices() {
        return this.#indices.slice(0, this.#count);
    }
}

;// CONCATENATED MODULE: ./lib/core/review/column-diff.js
// What happened to the columns: added, removed, renamed, put in another order, turned into another type.


/** Names that both tables have, in head's order. */
function commonColumns(base, head) {
    const before = new Set(base.columns.map((column) => column.name));
    return head.columns.map((column) => column.name).filter((name) => before.has(name));
}
/**
 * @param pairs rows that are the same, by which a renamed column is known: its content stayed
 */
function columnDiff(base, head, pairs) {
    const common = commonColumns(base, head);
    const isCommon = new Set(common);
    const lost = base.columns.filter(({ name }) => !isCommon.has(name));
    const gained = head.columns.filter(({ name }) => !isCommon.has(name));
    const renamed = renamedColumns(lost, gained, pairs);
    const from = new Set(renamed.map((one) => one.from));
    const to = new Set(renamed.map((one) => one.to));
    const order = base.columns.map(({ name }) => name).filter((name) => isCommon.has(name));
    return {
        added: gained.map(({ name }) => name).filter((name) => !to.has(name)),
        removed: lost.map(({ name }) => name).filter((name) => !from.has(name)),
        renamed,
        reordered: order.some((name, at) => common[at] !== name),
        typeChanged: common.flatMap((column) => {
            const [before, after] = [(0,dataset_table/* columnNamed */.c1)(base, column), (0,dataset_table/* columnNamed */.c1)(head, column)];
            // A column without any value has no type to change.
            if (before.type === after.type || isEmpty(before) || isEmpty(after))
                return [];
            return [{ column, from: before.type, to: after.type }];
        }),
    };
}
/** Cells that are looked at to find the candidates, in all pairs of columns together. */
const CELLS_LOOKED_AT = 20_000_000;
/** Of the cells with a value on either side, so many must be the same. */
const LEAST_SAME = 0.9;
function renamedColumns(lost, gained, pairs) {
    const pairCount = pairs.base.length;
    if (lost.length === 0 || gained.length === 0 || pairCount === 0)
        return [];
    const looks = Math.max(20, Math.min(pairCount, 2_000, Math.floor(CELLS_LOOKED_AT / (lost.length * gained.length))));
    const step = Math.max(1, pairCount / looks);
    const sample = { base: new Uint32Array(looks), head: new Uint32Array(looks) };
    for (let i = 0; i < looks; i++) {
        const at = Math.min(pairCount - 1, Math.floor(i * step));
        sample.base[i] = pairs.base[at];
        sample.head[i] = pairs.head[at];
    }
    const candidates = lost.flatMap((before, place) => gained
        .map((after, other) => ({
        before,
        after,
        distance: Math.abs(place / lost.length - other / gained.length),
        share: sameShare(before, after, sample),
    }))
        .filter(({ share }) => share >= LEAST_SAME));
    const found = [];
    const done = new Set();
    // Best match first; where two columns have the same content, the one in the like place.
    for (const { before, after } of candidates.toSorted((a, b) => b.share - a.share || a.distance - b.distance)) {
        if (done.has(before) || done.has(after) || sameShare(before, after, pairs) < LEAST_SAME)
            continue;
        done.add(before).add(after);
        found.push({ from: before.name, to: after.name });
    }
    const place = new Map(gained.map(({ name }, at) => [name, at]));
    return found.toSorted((a, b) => (place.get(a.to) ?? 0) - (place.get(b.to) ?? 0));
}
/** Of the pairs with a value on either side, the share that has the same one; 0 where there is none. */
function sameShare(before, after, pairs) {
    let valued = 0;
    for (let i = 0; i < pairs.base.length; i++)
        if (!isMissingAt(before, pairs.base[i]) || !isMissingAt(after, pairs.head[i]))
            valued++;
    if (valued === 0)
        return 0;
    return 1 - compareCells(before, after, false).differing(pairs.base, pairs.head).length / valued;
}
function isMissingAt(column, row) {
    return column.type === "number" ? Number.isNaN(column.values[row]) : column.codes[row] < 0;
}
function isEmpty(column) {
    if (column.type === "text")
        return column.dictionary.ends.length === 0;
    return column.values.every((value) => Number.isNaN(value));
}

// EXTERNAL MODULE: ./lib/core/dataset/text-index.js
var text_index = __webpack_require__(53412);
// EXTERNAL MODULE: ./lib/core/dataset/instant.js
var instant = __webpack_require__(1645);
;// CONCATENATED MODULE: ./lib/core/review/date-writing.js
// Which moment a date names in whatever way it is written, and how it is written.

const clock = String.raw `(?:([T ])(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(String.raw `^(\d{4})([-/.]?)(\d{1,2})(?:\2(\d{1,2}))?${clock}$`);
const yearLast = new RegExp(String.raw `^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${clock}$`);
const dayAndName = /^(\d{1,2})([- ])([A-Za-z]{3,9})\.?[- ](\d{4})$/;
const nameAndDay = /^([A-Za-z]{3,9})\.? (\d{1,2}), ?(\d{4})$/;
const monthNames = "january february march april may june july august september october november december".split(" ");
/** Null where the text is no date of the calendar. A month is its first day, a day its first moment, in UTC. */
function readDate(text) {
    const found = yearFirst.exec(text);
    if (found !== null) {
        const [, year, separator, month, day, gap = "", time = "", zone = ""] = found;
        // Without separators only eight digits are a date: 20200105.
        if (separator === "" && (month.length !== 2 || day?.length !== 2))
            return null;
        const middle = `yyyy${separator}${letters("m", month)}`;
        const shape = day === undefined ? middle : `${middle}${separator}${letters("d", day)}`;
        return plain(Number(year), Number(month), Number(day ?? 1), time, zone, `${shape}${gap}${clockShape(time)}`);
    }
    const last = yearLast.exec(text);
    if (last !== null)
        return ofNumbers(last);
    const named = dayAndName.exec(text);
    if (named !== null) {
        const [, day, separator, name, year] = named;
        const shape = [letters("d", day), "month", "yyyy"].join(separator);
        return plain(Number(year), monthOf(name), Number(day), "", "", shape);
    }
    const worded = nameAndDay.exec(text);
    if (worded === null)
        return null;
    const [, name, day, year] = worded;
    return plain(Number(year), monthOf(name), Number(day), "", "", "month d, yyyy");
}
function ofNumbers(parts) {
    const [, first, separator, second, year, gap = "", time = "", zone = ""] = parts;
    const [one, two] = [Number(first), Number(second)];
    const dayFirst = date_writing_instant(Number(year), two, one, time, zone);
    const monthFirst = date_writing_instant(Number(year), one, two, time, zone);
    if (Number.isNaN(dayFirst) && Number.isNaN(monthFirst))
        return null;
    const shape = (a, b) => `${[letters(a, first), letters(b, second), "yyyy"].join(separator)}${gap}${clockShape(time)}`;
    return {
        kind: "numbers",
        first: one,
        second: two,
        separator,
        instants: { "day-first": dayFirst, "month-first": monthFirst },
        shapes: { "day-first": shape("d", "m"), "month-first": shape("m", "d") },
    };
}
function plain(year, month, day, time, zone, shape) {
    const moment = date_writing_instant(year, month, day, time, zone);
    return Number.isNaN(moment) ? null : { kind: "plain", instant: moment, shape };
}
function date_writing_instant(year, month, day, time, zone) {
    const moment = time === "" ? "" : `T${time.length === 4 || time[1] === ":" ? "0" : ""}${time}${zone}`;
    return (0,instant/* instantOf */.B)(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}${moment}`);
}
/** 0 where it is no month's name, of which the first three letters are enough. */
function monthOf(name) {
    const wanted = name.toLowerCase();
    return monthNames.findIndex((month) => month === wanted || month.slice(0, 3) === wanted) + 1;
}
function letters(letter, digits) {
    return letter.repeat(digits.length === 1 ? 1 : 2);
}
function clockShape(time) {
    if (time === "")
        return "";
    return time.split(":").length === 2 ? "hh:mm" : "hh:mm:ss";
}
function pad(value, digits) {
    return String(value).padStart(digits, "0");
}

;// CONCATENATED MODULE: ./lib/core/review/rewritten-columns.js
// Columns of texts that say the same in another way: the base's cells are turned into head's writing before anything is compared.




/** More than any column of dates or categories has; beyond, looking costs more than it tells. */
const MOST_TEXTS = 200_000;
/** The base with its cells as head writes them, wherever that is proven to be the same. */
function inHeadsWriting(base, head) {
    const rewritten = [];
    const columns = base.columns.map((before) => {
        const after = (0,dataset_table/* columnOf */.uV)(head, before.name);
        if (before.type !== "text" || after?.type !== "text")
            return before;
        const translation = translationOf(before.dictionary, after.dictionary);
        if (translation === null || translation.texts.size === 0)
            return before;
        const { texts, apart = new Map(), ...how } = translation;
        const rows = Uint8Array.from(before.codes, (code) => (code >= 0 && texts.has(code) ? 1 : 0));
        rewritten.push({ ...how, column: before.name, rows });
        return translated(before, new Map([...texts, ...apart]));
    });
    return { base: rewritten.length === 0 ? base : { ...base, columns }, rewritten };
}
function translationOf(base, head) {
    if (base.ends.length === 0 || head.ends.length === 0 || isSame(base, head))
        return null;
    if (base.ends.length > MOST_TEXTS || head.ends.length > MOST_TEXTS)
        return null;
    const blanks = hasBlanks(base) || hasBlanks(head);
    const mayBeDates = isDate(base) && isDate(head);
    if (!blanks && !mayBeDates)
        return null;
    const [old, now] = [(0,dataset_table/* textsOf */.CB)(base), (0,dataset_table/* textsOf */.CB)(head)];
    return (mayBeDates ? sameDates(old, now) : null) ?? (blanks ? sameButBlanks(old, now) : null);
}
/** Only where no side tells two texts apart by their blanks: else "north" and "north " are two categories. */
function sameButBlanks(old, now) {
    const [before, after] = [trimmed(old), trimmed(now)];
    if (before.size !== old.length || after.size !== now.length)
        return null;
    const texts = old.flatMap((text, code) => {
        const other = after.get(text.trim());
        return other === undefined || other === text ? [] : [[code, other]];
    });
    return { what: "blanks", from: null, to: null, texts: new Map(texts) };
}
function trimmed(texts) {
    return new Map(texts.map((text) => [text.trim(), text]));
}
/** Of a column of dates, so many texts are dates. */
const MOSTLY = 0.9;
function sameDates(old, now) {
    const [before, after] = [old.map((text) => readDate(text.trim())), now.map((text) => readDate(text.trim()))];
    if (dated(before) < MOSTLY * old.length || dated(after) < MOSTLY * now.length)
        return null;
    const orders = ordersOf(before, after);
    if (orders === null)
        return null;
    const written = new Set(now);
    const byInstant = new Map();
    for (const [code, date] of after.entries()) {
        const instant = instantAt(date, orders.head);
        if (!Number.isNaN(instant) && !byInstant.has(instant))
            byInstant.set(instant, code);
    }
    const texts = new Map();
    let shapes = null;
    const apart = new Map();
    for (const [code, date] of before.entries()) {
        const instant = instantAt(date, orders.base);
        const other = byInstant.get(instant);
        const isWritten = written.has(old[code]);
        // 07/10 is July here and October there.
        const isOther = isWritten && orders.base !== orders.head && date?.kind === "numbers" && !Number.isNaN(instant);
        if (isOther && other === undefined)
            apart.set(code, new Date(instant).toISOString());
        // A date that head writes in this way too is no other writing.
        if (other === undefined || date === null || (isWritten && !isOther) || now[other] === old[code])
            continue;
        texts.set(code, now[other]);
        const to = after[other];
        if (to !== null)
            shapes ??= { from: shapeOf(date, orders.base), to: shapeOf(to, orders.head) };
    }
    return shapes === null ? null : { what: "dates", ...shapes, texts, apart };
}
function dated(dates) {
    return dates.reduce((sum, date) => sum + (date === null ? 0 : 1), 0);
}
/**
 * Which of day and month comes first on either side, as far as it makes a difference: as numbers above 12 prove it, else
 * as most dates are found again. Null where both readings find as many.
 */
function ordersOf(before, after) {
    const [old, now] = [orderOf(before), orderOf(after)];
    if (old === "mixed" || now === "mixed")
        return null;
    const isKnown = old !== "open" && now !== "open";
    const isSamePlace = separatorOf(before) === separatorOf(after);
    const candidates = choices(old).flatMap((base) => choices(now).map((head) => ({ base, head })));
    // Numbers in the same places are read alike, unless both sides prove another order; and alike is alike either way.
    const likely = candidates.filter(({ base, head }) => isKnown || ((base === head || !isSamePlace) && !(old === now && base === head && base === "month-first")));
    const [best, second] = likely
        .map((orders) => ({ orders, found: foundAgain(before, after, orders) }))
        .toSorted((a, b) => b.found - a.found);
    if (best === undefined || best.found === 0 || best.found === second?.found)
        return null;
    return isKnown || best.found >= MOSTLY * Math.min(before.length, after.length) ? best.orders : null;
}
function choices(order) {
    if (order === "open")
        return ["day-first", "month-first"];
    return [order === "none" ? "day-first" : order];
}
function separatorOf(dates) {
    for (const date of dates)
        if (date?.kind === "numbers")
            return date.separator;
    return null;
}
function foundAgain(before, after, { base, head }) {
    const known = new Set(before.map((date) => instantAt(date, base)));
    known.delete(Number.NaN);
    return after.reduce((sum, date) => sum + (known.has(instantAt(date, head)) ? 1 : 0), 0);
}
function orderOf(dates) {
    let numbers = false;
    let days = false;
    let months = false;
    for (const date of dates) {
        if (date?.kind !== "numbers")
            continue;
        numbers = true;
        if (date.first > 12)
            days = true;
        if (date.second > 12)
            months = true;
    }
    if (!numbers)
        return "none";
    if (days && months)
        return "mixed";
    return days ? "day-first" : months ? "month-first" : "open";
}
function instantAt(date, order) {
    if (date === null)
        return Number.NaN;
    return date.kind === "plain" ? date.instant : date.instants[order];
}
function shapeOf(date, order) {
    return date.kind === "plain" ? date.shape : date.shapes[order];
}
function translated(column, texts) {
    const index = new text_index/* TextIndex */.UC();
    const codes = Int32Array.from((0,dataset_table/* textsOf */.CB)(column.dictionary), (text, code) => {
        const bytes = new TextEncoder().encode(texts.get(code) ?? text);
        const hash = (0,text_index/* hashOf */.qQ)(bytes, 0, bytes.length);
        const known = index.find(bytes, 0, bytes.length, hash);
        return known >= 0 ? known : index.add(bytes, 0, bytes.length, hash);
    });
    return {
        ...column,
        codes: column.codes.map((code) => (code < 0 ? code : codes[code])),
        dictionary: index.dictionary(),
    };
}
function isDate({ bytes, ends }) {
    return readDate(new TextDecoder().decode(bytes.subarray(0, ends[0])).trim()) !== null;
}
function isSame(one, other) {
    if (one.ends.length !== other.ends.length || one.bytes.length !== other.bytes.length)
        return false;
    return (one.ends.every((end, code) => end === other.ends[code]) && one.bytes.every((byte, i) => byte === other.bytes[i]));
}
function hasBlanks({ bytes, ends }) {
    for (let code = 0, start = 0; code < ends.length; start = ends[code], code++)
        if (ends[code] > start && ((0,decimal_text/* isBlank */.z3)(bytes[start]) || (0,decimal_text/* isBlank */.z3)(bytes[ends[code] - 1])))
            return true;
    return false;
}

// EXTERNAL MODULE: ./lib/core/dataset/identity.js
var identity = __webpack_require__(80392);
;// CONCATENATED MODULE: ./lib/core/review/row-groups.js
// Rows of two tables that are the same by some columns, as groups: found by their hashes, held to their cells.
/**
 * Rows that are the same in all compared columns have the same group. Expected time: linear in the rows.
 *
 * @param hashes narrow down which rows are compared; a collision costs time and changes no group
 * @param comparisons by which cells rows are the same
 */
function groupRows(base, head, hashes, comparisons) {
    const offset = head.rowCount;
    const total = offset + base.rowCount;
    const group = new Uint32Array(total);
    const firsts = new Uint32Array(total);
    const inBase = new Uint8Array(total);
    const inHead = new Uint8Array(total);
    const mask = 2 ** Math.ceil(Math.log2(2 * total + 2)) - 1;
    /** Group + 1; 0 is free. */
    const slots = new Uint32Array(mask + 1);
    let groups = 0;
    const isSame = (first, row) => {
        for (const comparison of comparisons) {
            const same = row < offset
                ? comparison.sameInHead(first, row)
                : first < offset
                    ? comparison.same(row - offset, first)
                    : comparison.sameInBase(first - offset, row - offset);
            if (!same)
                return false;
        }
        return true;
    };
    const hashAt = (row, word) => row < offset ? hashes.head[2 * row + word] : hashes.base[2 * (row - offset) + word];
    for (let row = 0; row < total; row++) {
        const high = hashAt(row, 0);
        const low = hashAt(row, 1);
        let slot = low & mask;
        let own = -1;
        while (slots[slot] !== 0) {
            const other = slots[slot] - 1;
            const first = firsts[other];
            if (hashAt(first, 0) === high && hashAt(first, 1) === low && isSame(first, row)) {
                own = other;
                break;
            }
            slot = (slot + 1) & mask;
        }
        if (own < 0) {
            own = groups++;
            firsts[own] = row;
            slots[slot] = own + 1;
        }
        group[row] = own;
        const counts = row < offset ? inHead : inBase;
        if (counts[own] < 2)
            counts[own]++;
    }
    return { group, inBase: inBase.subarray(0, groups), inHead: inHead.subarray(0, groups) };
}

;// CONCATENATED MODULE: ./lib/core/review/row-pairs.js
// Which row of the base is which row of the head: by key, or by content where there is no key.




/**
 * Rows with the same key are the same row. Where a key occurs more than once, rows of equal content are matched first,
 * the others in their order.
 *
 * @param key columns that both tables have
 * @param common columns by which rows of one key are told apart
 */
function pairByKey(base, head, key, common) {
    const rising = risingKeys(base, head, key);
    if (rising !== null)
        return pairRising(rising.base, rising.head);
    const hashes = {
        base: (0,identity/* identitiesOf */.UI)(base, key, { exactText: true }),
        head: (0,identity/* identitiesOf */.UI)(head, key, { exactText: true }),
    };
    const groups = groupRows(base, head, hashes, comparisonsOf(base, head, key, true));
    return pairGroups(base, head, groups, () => ({ base: (0,identity/* contentsOf */.KD)(base, common), head: (0,identity/* contentsOf */.KD)(head, common) }));
}
/** Rows with the same values in the given columns are the same row, as often as they occur on both sides. */
function pairByContent(base, head, columns) {
    const hashes = { base: (0,identity/* contentsOf */.KD)(base, columns), head: (0,identity/* contentsOf */.KD)(head, columns) };
    const groups = groupRows(base, head, hashes, comparisonsOf(base, head, columns, false));
    const pairs = pairGroups(base, head, groups, null);
    return { ...pairs, duplicates: { base: new Uint32Array(0), head: new Uint32Array(0) } };
}
/** No row is any other. */
function noPairs(base, head) {
    const none = new Uint32Array(0);
    const duplicates = { base: none, head: none };
    return { base: none, head: none, added: (0,dataset_table/* everyRow */.UJ)(head.rowCount), removed: (0,dataset_table/* everyRow */.UJ)(base.rowCount), duplicates };
}
function comparisonsOf(base, head, names, exactText) {
    return names.map((name) => compareCells((0,dataset_table/* columnNamed */.c1)(base, name), (0,dataset_table/* columnNamed */.c1)(head, name), exactText));
}
/** The usual id: one column of numbers that rises from row to row, so that the two sides can be walked side by side. */
function risingKeys(base, head, key) {
    if (key.length !== 1)
        return null;
    const [ours, theirs] = [(0,dataset_table/* columnNamed */.c1)(base, key[0]), (0,dataset_table/* columnNamed */.c1)(head, key[0])];
    if (!isRising(ours) || !isRising(theirs))
        return null;
    return { base: ours.values, head: theirs.values };
}
function isRising(column) {
    if (column.type !== "number")
        return false;
    const { values } = column;
    if (values.length > 0 && Number.isNaN(values[0]))
        return false;
    for (let row = 1; row < values.length; row++)
        if (!(values[row] > values[row - 1]))
            return false;
    return true;
}
function pairRising(base, head) {
    const partners = new Int32Array(head.length).fill(-1);
    for (let b = 0, h = 0; b < base.length && h < head.length;) {
        if (base[b] === head[h])
            partners[h++] = b++;
        else if (base[b] < head[h])
            b++;
        else
            h++;
    }
    const none = new Uint32Array(0);
    return pairsFrom(partners, base.length, { base: none, head: none });
}
function pairGroups(base, head, { group, inBase, inHead }, contents) {
    const offset = head.rowCount;
    const partners = new Int32Array(head.rowCount).fill(-1);
    /** The head's only row of each group. */
    const single = new Int32Array(inHead.length).fill(-1);
    const contested = new Map();
    const isContested = (own) => inBase[own] > 0 && inHead[own] > 0 && (inBase[own] > 1 || inHead[own] > 1);
    const rivals = (own) => {
        const known = contested.get(own);
        if (known !== undefined)
            return known;
        const rows = { base: [], head: [] };
        contested.set(own, rows);
        return rows;
    };
    for (let row = 0; row < offset; row++) {
        if (isContested(group[row]))
            rivals(group[row]).head.push(row);
        else
            single[group[row]] = row;
    }
    for (let row = 0; row < base.rowCount; row++) {
        const own = group[offset + row];
        if (isContested(own))
            rivals(own).base.push(row);
        else if (inHead[own] > 0)
            partners[single[own]] = row;
    }
    const hashes = contested.size > 0 && contents !== null ? contents() : null;
    for (const rows of contested.values())
        settle(rows, hashes, partners);
    return pairsFrom(partners, base.rowCount, {
        base: rowsWhereGroup(group, offset, base.rowCount, inBase),
        head: rowsWhereGroup(group, 0, head.rowCount, inHead),
    });
}
/** Rows of one key: those of equal content first, the others in their order. */
function settle(rows, hashes, partners) {
    let restBase = rows.base;
    let restHead = rows.head;
    if (hashes !== null) {
        const byContent = new Map();
        for (const row of rows.base.toReversed()) {
            const text = `${hashes.base[2 * row]} ${hashes.base[2 * row + 1]}`;
            const same = byContent.get(text);
            if (same === undefined)
                byContent.set(text, [row]);
            else
                same.push(row);
        }
        const taken = new Set();
        restHead = rows.head.filter((row) => {
            const partner = byContent.get(`${hashes.head[2 * row]} ${hashes.head[2 * row + 1]}`)?.pop();
            if (partner === undefined)
                return true;
            partners[row] = partner;
            taken.add(partner);
            return false;
        });
        restBase = rows.base.filter((row) => !taken.has(row));
    }
    for (let i = 0; i < restHead.length && i < restBase.length; i++)
        partners[restHead[i]] = restBase[i];
}
function rowsWhereGroup(group, offset, rowCount, counts) {
    const rows = [];
    for (let row = 0; row < rowCount; row++)
        if (counts[group[offset + row]] > 1)
            rows.push(row);
    return Uint32Array.from(rows);
}
/** @param partners per row of head: its row of base, or -1 */
function pairsFrom(partners, baseCount, duplicates) {
    const taken = new Uint8Array(baseCount);
    let pairCount = 0;
    for (let row = 0; row < partners.length; row++) {
        if (partners[row] < 0)
            continue;
        taken[partners[row]] = 1;
        pairCount++;
    }
    const base = new Uint32Array(pairCount);
    const head = new Uint32Array(pairCount);
    const added = new Uint32Array(partners.length - pairCount);
    const removed = new Uint32Array(baseCount - pairCount);
    for (let row = 0, pair = 0, alone = 0; row < partners.length; row++) {
        if (partners[row] < 0)
            added[alone++] = row;
        else {
            base[pair] = partners[row];
            head[pair++] = row;
        }
    }
    for (let row = 0, alone = 0; row < baseCount; row++)
        if (taken[row] === 0)
            removed[alone++] = row;
    return { base, head, added, removed, duplicates };
}

;// CONCATENATED MODULE: ./lib/core/review/diff.js
// The difference between two versions of a dataset: rows by key, cells by value, columns by name and content.





/** Both sides as the findings want them: compared, where there is a base. */
function reviewInput(base, head, options) {
    if (base === null)
        return { base, head, rows: null, columns: noColumns, rewritten: [], options };
    const { base: table, rewritten } = inHeadsWriting(base.table, head.table);
    return { base: { ...base, table }, head, ...datasetDiff(table, head.table, options.key), rewritten, options };
}
const noColumns = { added: [], removed: [], renamed: [], reordered: false, typeChanged: [] };
/**
 * Numbers are compared by value (1.0 is 1), also where the other side's column is text; all else by its text. Without a
 * key no row is changed: a row with another content is one removed and one added.
 *
 * @param key columns that identify a row; where one is missing on a side, rows are matched by content
 */
function datasetDiff(base, head, key) {
    const common = commonColumns(base, head);
    const others = common.filter((name) => !key.includes(name));
    const isKeyed = key.length > 0 && key.every((name) => common.includes(name));
    // Rows without a column in common have nothing by which one could be the other.
    const pairs = isKeyed
        ? pairByKey(base, head, key, others)
        : common.length === 0
            ? noPairs(base, head)
            : pairByContent(base, head, common);
    const columns = columnDiff(base, head, pairs);
    return { rows: rowDiff(base, head, pairs, isKeyed ? others : [], columns.renamed), columns };
}
function rowDiff(base, head, pairs, compared, renamed) {
    const cells = new Map();
    const isChanged = new Uint8Array(pairs.base.length);
    const couples = [...compared.map((name) => ({ from: name, to: name })), ...renamed];
    for (const { from, to } of couples) {
        const differing = compareCells((0,dataset_table/* columnNamed */.c1)(base, from), (0,dataset_table/* columnNamed */.c1)(head, to), false).differing(pairs.base, pairs.head);
        if (differing.length === 0)
            continue;
        cells.set(to, differing);
        for (const pair of differing)
            isChanged[pair] = 1;
    }
    return {
        pairs: { base: pairs.base, head: pairs.head },
        added: pairs.added,
        removed: pairs.removed,
        changed: indicesOf(isChanged),
        cells,
        duplicates: pairs.duplicates,
        inOrder: diff_isRising(pairs.base),
    };
}
function indicesOf(marks) {
    let count = 0;
    for (let i = 0; i < marks.length; i++)
        count += marks[i];
    const indices = new Uint32Array(count);
    for (let i = 0, at = 0; i < marks.length; i++)
        if (marks[i] === 1)
            indices[at++] = i;
    return indices;
}
function diff_isRising(rows) {
    for (let i = 1; i < rows.length; i++)
        if (rows[i] < rows[i - 1])
            return false;
    return true;
}

// EXTERNAL MODULE: ./lib/core/review/drift.js + 8 modules
var review_drift = __webpack_require__(44683);
// EXTERNAL MODULE: ./lib/core/stats/median.js
var stats_median = __webpack_require__(26165);
;// CONCATENATED MODULE: ./lib/core/review/edited-cells.js
// Which cells were edited, and in which rows of both sides; also where the rows' own key was edited.



const nothing = new Uint32Array(0);
const edited_cells_noPairs = { base: nothing, head: nothing };
/** Null where there is no base. */
function editedCells(input) {
    const { base, rows, options } = input;
    if (base === null || rows === null)
        return null;
    const rekeyed = new Map(options.key.map((name) => [name, rekeyedRows(input, name)]).filter(([, pairs]) => pairs.base.length > 0));
    const columns = new Map([...rows.cells].map(([name, cells]) => [name, at(rows.pairs, cells)]));
    const { removed, added } = rows;
    const plain = { matched: rows.pairs, columns, rekeyed, removed, added };
    if (removed.length === 0 || added.length === 0)
        return plain;
    const again = options.key.length === 0 ? (byOneColumn(input) ?? byOrder(input)) : byOrder(input);
    if (again === null)
        return plain;
    for (const [name, cells] of cellsOf(input, again)) {
        if (cells.base.length > 0)
            columns.set(name, joined(columns.get(name) ?? edited_cells_noPairs, cells));
    }
    return {
        matched: joined(rows.pairs, again),
        columns,
        rekeyed,
        removed: without(removed, again.base),
        added: without(added, again.head),
    };
}
/** Where no key is declared: the column that most removed and added rows have in common, each value once. */
function byOneColumn({ base, head, rows }) {
    if (base === null || rows === null)
        return null;
    let best = null;
    for (const { name } of head.table.columns) {
        if ((0,dataset_table/* columnOf */.uV)(base.table, name) === undefined)
            continue;
        const old = rowsByHash((0,identity/* contentsOf */.KD)(base.table, [name]), rows.removed);
        const pairs = paired(old, rowsByHash((0,identity/* contentsOf */.KD)(head.table, [name]), rows.added));
        if (pairs.base.length > (best?.base.length ?? 0))
            best = pairs;
    }
    return best !== null && best.base.length >= 0.5 * Math.min(rows.removed.length, rows.added.length) ? best : null;
}
/** One after the other, where there are as many removed as added, and a column that varies mostly agrees. */
function byOrder(input) {
    const { base, rows } = input;
    if (base === null || rows === null || rows.removed.length !== rows.added.length)
        return null;
    const aligned = { base: rows.removed, head: rows.added };
    const agrees = [...cellsOf(input, aligned)].some(([name, cells]) => {
        const column = (0,dataset_table/* columnOf */.uV)(base.table, name);
        if (column === undefined || cells.base.length > 0.4 * aligned.base.length)
            return false;
        const comparison = compareCells(column, column, false);
        return aligned.base.some((row) => !comparison.sameInBase(row, aligned.base[0]));
    });
    return agrees ? aligned : null;
}
function cellsOf({ base, head }, pairs) {
    const edits = new Map();
    for (const column of head.table.columns) {
        const before = base === null ? undefined : (0,dataset_table/* columnOf */.uV)(base.table, column.name);
        if (before !== undefined)
            edits.set(column.name, at(pairs, compareCells(before, column, false).differing(pairs.base, pairs.head)));
    }
    return edits;
}
/** By hashes of all cells but the one; rows whose rest is not their own alone are left out. */
function rekeyedRows({ base, head, rows }, name) {
    if (base === null || rows === null || rows.removed.length === 0 || rows.added.length === 0)
        return edited_cells_noPairs;
    const others = head.table.columns
        .map((column) => column.name)
        .filter((other) => other !== name && (0,dataset_table/* columnOf */.uV)(base.table, other) !== undefined);
    if (others.length === 0 || (0,dataset_table/* columnOf */.uV)(base.table, name) === undefined)
        return edited_cells_noPairs;
    const old = rowsByHash((0,identity/* contentsOf */.KD)(base.table, others), rows.removed);
    return paired(old, rowsByHash((0,identity/* contentsOf */.KD)(head.table, others), rows.added));
}
/** By 52 bits of a 64-bit hash; -1 for a hash that several of the rows have. */
function rowsByHash(hashes, rows) {
    const found = new Map();
    for (const row of rows) {
        const hash = hashes[2 * row] * 2 ** 20 + (hashes[2 * row + 1] >>> 12);
        found.set(hash, found.has(hash) ? -1 : row);
    }
    return found;
}
function paired(before, after) {
    const pairs = [];
    for (const [hash, row] of after) {
        const old = before.get(hash) ?? -1;
        if (row >= 0 && old >= 0)
            pairs.push([old, row]);
    }
    return { base: Uint32Array.from(pairs, ([old]) => old), head: Uint32Array.from(pairs, ([, row]) => row) };
}
function without(rows, others) {
    const gone = new Set(others);
    return rows.filter((row) => !gone.has(row));
}
/** The column on both sides; renamed ones under head's name. */
function bothColumns({ base, head, columns }, name) {
    const before = columns.renamed.find(({ to }) => to === name)?.from ?? name;
    return {
        before: base === null ? undefined : (0,dataset_table/* columnOf */.uV)(base.table, before),
        after: (0,dataset_table/* columnNamed */.c1)(head.table, name),
    };
}
function at(pairs, indices) {
    return { base: indices.map((pair) => pairs.base[pair]), head: indices.map((pair) => pairs.head[pair]) };
}
function joined(one, other) {
    return { base: inOne(one.base, other.base), head: inOne(one.head, other.head) };
}
function inOne(a, b) {
    const all = new Uint32Array(a.length + b.length);
    all.set(a);
    all.set(b, a.length);
    return all;
}

;// CONCATENATED MODULE: ./lib/core/review/appended-jump.js
// A jump where appended rows begin, larger than any between neighbouring stretches of the rows that stayed: another unit, say.




/** Rows of a stretch: as many as were added, within these. */
const FEWEST = 5;
const MOST = 20;
/** So many jumps of the rows that stayed tell what is usual: fewer are exceeded by chance. */
const LEAST_JUMPS = 50;
const MOST_JUMPS = 250;
/** How far beyond the largest of them a jump must be. */
const BEYOND = 3;
/**
 * For each column of numbers: the change of the median from stretch to stretch over the rows that stayed, as factors where
 * all are positive, else as steps. If rows are exchangeable, the jump at the first added row is the largest of n with a probability of 1 in n;
 * here it must be three times as large as the largest. Only where the added rows follow the others, in the file's order.
 */
function appendedJumps(input, edits) {
    const { head, options, columns } = input;
    const first = firstAppended(input, edits);
    if (first === null)
        return [];
    const width = Math.min(MOST, head.table.rowCount - first);
    if (width < FEWEST || first < (LEAST_JUMPS + 2) * width)
        return [];
    return head.table.columns.flatMap((column) => {
        if (column.type !== "number" || options.key.includes(column.name) || column.name === options.time)
            return [];
        if (columns.added.includes(column.name) || bothColumns(input, column.name).before?.type !== "number")
            return [];
        const jump = jumpAt(column, first, width);
        if (jump === null)
            return [];
        const { was, is } = jump;
        const how = jump.kind === "factor"
            ? `about ${timesInWords(is / was)} in the rows before (median ${(0,numerals/* decimal */._)(was)} → ${(0,numerals/* decimal */._)(is)})`
            : `about ${(0,numerals/* decimal */._)(Math.abs(is - was), 3)} ${is > was ? "higher" : "lower"} than in the rows before (median ${(0,numerals/* decimal */._)(was)} → ${(0,numerals/* decimal */._)(is)})`;
        const message = `\`${column.name}\` jumps where the added rows begin: in the first ${(0,numerals/* count */.U9)(width)} of the ${(0,numerals/* counted */.hS)(head.table.rowCount - first, "added row")} it is ${how}. No other stretch of the data has a third of such a jump; perhaps the unit changed.`;
        const rows = Uint32Array.of(first);
        return [
            findingOf({
                rule: "units/jump",
                level: softened(options.levels.schema),
                message,
                column: column.name,
                count: head.table.rowCount - first,
                at: { table: head.table, rows },
            }),
        ];
    });
}
/** Null where the added rows do not stand behind all others. */
function firstAppended({ head, rows }, { added }) {
    if (rows === null || !rows.inOrder || added.length === 0)
        return null;
    const first = head.table.rowCount - added.length;
    return added[0] === first && first > 0 ? first : null;
}
function jumpAt({ values }, first, width) {
    const median = (start) => {
        const known = values.slice(start, start + width).filter((value) => Number.isFinite(value));
        return known.length < FEWEST ? Number.NaN : (0,stats_median/* medianOf */.u)(known);
    };
    const [was, is] = [median(first - width), median(first)];
    if (Number.isNaN(was) || Number.isNaN(is) || was === is)
        return null;
    const step = Math.max(1, Math.floor((first - 2 * width) / MOST_JUMPS));
    let [largestStep, largestFactor, jumps] = [0, 0, 0];
    for (let start = 0; start + 2 * width <= first; start += Math.max(step, Math.ceil(width / 2))) {
        const [one, other] = [median(start), median(start + width)];
        if (Number.isNaN(one) || Number.isNaN(other))
            continue;
        jumps++;
        largestStep = Math.max(largestStep, Math.abs(other - one));
        largestFactor = Math.max(largestFactor, factorOf(one, other));
    }
    // Where nothing ever moved, any change is the first: other rules name a constant that is none any more.
    if (jumps < LEAST_JUMPS || largestStep === 0)
        return null;
    // What grows by factors takes ever larger steps: only where there are zeros or negative numbers do steps tell.
    if (largestFactor < Number.POSITIVE_INFINITY && is > 0)
        return factorOf(was, is) > BEYOND * largestFactor ? { kind: "factor", was, is } : null;
    return Math.abs(is - was) > BEYOND * largestStep ? { kind: "step", was, is } : null;
}
/** "100 times as large as", "100 times smaller than". */
function timesInWords(factor) {
    return factor >= 1 ? `${(0,numerals/* decimal */._)(factor, 2)} times as large as` : `${(0,numerals/* decimal */._)(1 / factor, 2)} times smaller than`;
}
/** The size of the logarithm; infinite where one is no positive number. */
function factorOf(one, other) {
    return one > 0 && other > 0 ? Math.abs(Math.log(other / one)) : Number.POSITIVE_INFINITY;
}

// EXTERNAL MODULE: ./lib/core/review/column-values.js
var column_values = __webpack_require__(62055);
;// CONCATENATED MODULE: ./lib/core/review/category-findings.js
// Categories that no row had before, and categories that no row has any more.






/** A column of texts holds categories where there are few, and each is said several times. */
const MOST_CATEGORIES = 100;
const ROWS_EACH = 5;
const SHOWN = 5;
/** @param explained columns whose values another finding is about */
function categoryFindings(input, explained) {
    const { base, head, options } = input;
    if (base === null || head.table.rowCount === 0 || base.table.rowCount === 0)
        return [];
    const named = [...options.key, options.time, options.group];
    return head.table.columns.flatMap((after) => {
        const { before } = bothColumns(input, after.name);
        if (before?.type !== "text" || after.type !== "text")
            return [];
        if (named.includes(after.name) || explained.has(after.name))
            return [];
        return changedCategories(input, base.table, before, after);
    });
}
function changedCategories({ head, options }, base, before, after) {
    const [had, has] = [rowsOf(before), rowsOf(after)];
    const isCategory = had.distinct <= Math.min(MOST_CATEGORIES, base.rowCount / ROWS_EACH);
    if (!isCategory || had.distinct === 0)
        return [];
    const classes = (0,text_classes/* textClasses */.U)(before.dictionary, after.dictionary, false);
    const known = new Set([...classes.base].filter((_, code) => had.rows[code] > 0));
    const present = new Set([...classes.head].filter((_, code) => has.rows[code] > 0));
    const isNew = classes.head.map((one, code) => (has.rows[code] > 0 && !known.has(one) ? 1 : 0));
    const gone = [...classes.base.keys()].filter((code) => had.rows[code] > 0 && !present.has(classes.base[code]));
    const level = softened(options.levels.schema);
    const column = after.name;
    const findings = [];
    const rows = rowsThat(after.codes.length, (row) => after.codes[row] >= 0 && isNew[after.codes[row]] === 1);
    if (rows.length > 0) {
        const codes = [...isNew.keys()].filter((code) => isNew[code] === 1);
        const which = options.showValues ? ` (${shown(after, codes)})` : "";
        const message = `${(0,numerals/* counted */.hS)(codes.length, "new category", "new categories")} in \`${column}\`${which}, ${codes.length === 1 ? "which" : "that"} no row had before: a model of the base never saw ${codes.length === 1 ? "it" : "them"}. ${(0,numerals/* counted */.hS)(rows.length, "row")}.`;
        findings.push(findingOf({
            rule: "categories/new",
            level,
            message,
            column,
            count: codes.length,
            at: { table: head.table, rows },
        }));
    }
    if (gone.length > 0) {
        const lost = gone.reduce((sum, code) => sum + had.rows[code], 0);
        const which = options.showValues ? ` (${shown(before, gone)})` : "";
        const message = `${(0,numerals/* counted */.hS)(gone.length, "category", "categories")} of \`${column}\` vanished${which}: no row has ${gone.length === 1 ? "it" : "them"} any more, and ${(0,numerals/* counted */.hS)(lost, "row")} had.`;
        findings.push(findingOf({ rule: "categories/vanished", level, message, column, count: gone.length }));
    }
    return findings;
}
function rowsOf(column) {
    const rows = new Uint32Array(column.dictionary.ends.length);
    const isGap = (0,column_values/* missingIn */.EH)(column);
    for (let row = 0; row < column.codes.length; row++)
        if (!isGap(row))
            rows[column.codes[row]]++;
    return { rows, distinct: rows.reduce((sum, one) => sum + (one > 0 ? 1 : 0), 0) };
}
function shown(column, codes) {
    const first = codes.slice(0, SHOWN).map((code) => `\`${(0,dataset_table/* textOf */.b6)(column.dictionary, code)}\``);
    return first.join(", ") + (codes.length > SHOWN ? ", …" : "");
}

;// CONCATENATED MODULE: ./lib/core/review/month-change.js
// Dates as they stand in data, and which of them name another month than before.

const month_change_yearFirst = /^\s*(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?\s*$/;
const month_change_yearLast = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ].*)?\s*$/;
/** Null where the text is no date. A first number above 12 is a day in either order. */
function dateOf(text, order = "month-first") {
    const found = month_change_yearFirst.exec(text);
    if (found !== null)
        return asDate(Number(found[1]), Number(found[2]), Number(found[3] ?? 0));
    const other = month_change_yearLast.exec(text);
    if (other === null)
        return null;
    const [first, second, year] = [Number(other[1]), Number(other[2]), Number(other[3])];
    const isDayFirst = first > 12 || (order === "day-first" && second <= 12);
    return isDayFirst ? asDate(year, second, first) : asDate(year, first, second);
}
function asDate(year, month, day) {
    return month >= 1 && month <= 12 && day <= 31 ? { year, month, day } : null;
}
/** A dataset has fewer different days: 200,000 are 547 years. */
const month_change_MOST_TEXTS = 200_000;
/** Null for a column that does not hold dates. */
function dateNotationOf(column) {
    if (column.type === "number")
        return null;
    const { dictionary } = column;
    const texts = dictionary.ends.length;
    if (texts === 0 || texts > month_change_MOST_TEXTS || dateOf((0,dataset_table/* textOf */.b6)(dictionary, 0)) === null)
        return null;
    const form = (0,dataset_table/* textOf */.b6)(dictionary, 0)
        .replace(/^\s*(\d{4})/, "0000")
        .replace(/\d+/g, (digits) => (digits.length === 4 ? "0000" : "0"));
    let [daysFirst, monthsFirst] = [0, 0];
    for (let code = 0; code < texts; code++) {
        const found = month_change_yearLast.exec((0,dataset_table/* textOf */.b6)(dictionary, code));
        if (found === null)
            continue;
        if (Number(found[1]) > 12)
            daysFirst++;
        else if (Number(found[2]) > 12)
            monthsFirst++;
    }
    const order = daysFirst > 0 === monthsFirst > 0 ? null : daysFirst > 0 ? "day-first" : "month-first";
    return { form, order };
}
/**
 * Per text of the column: its date. Null for a column that does not hold dates.
 *
 * @param order where the column's own dates do not tell
 */
function datesOf(column, order = "month-first") {
    const notation = dateNotationOf(column);
    if (column.type === "number" || notation === null)
        return null;
    const { dictionary } = column;
    const texts = dictionary.ends.length;
    const dates = Array.from({ length: texts }, (_, code) => dateOf((0,dataset_table/* textOf */.b6)(dictionary, code), notation.order ?? order));
    return dates.filter((date) => date !== null).length >= 0.9 * texts ? dates : null;
}
/**
 * How 03/04/2020 may be meant on either side. Where both write dates alike it is meant alike. Where a notation was
 * changed for another one, the reading that changes fewer months is what was meant.
 */
function dayOrders(before, after) {
    const [old, now] = [dateNotationOf(before), dateNotationOf(after)];
    if (old?.form === now?.form) {
        const order = old?.order ?? now?.order ?? "month-first";
        return [[order, order]];
    }
    return [
        ["month-first", "month-first"],
        ["month-first", "day-first"],
        ["day-first", "month-first"],
    ];
}
/** What a date became: day and month changed places, or another month of the same year and day. */
function monthChange(before, after) {
    if (before.year !== after.year || before.month === after.month)
        return "none";
    if (before.day === after.month && after.day === before.month)
        return "swapped";
    return before.day === after.day || before.day === 0 || after.day === 0 ? "month" : "none";
}
/** What to take 03/04/2020 for in this column, by its own numbers above 12. */
function dayOrderOf(column) {
    return dateNotationOf(column)?.order ?? "month-first";
}
/** With or without its day: 2020-03 and 2020-03-01 are the same, and so are 2020-03-01 and 03/01/2020. */
function isSameDay(one, other) {
    if (one.year !== other.year || one.month !== other.month)
        return false;
    return one.day === other.day || one.day === 0 || other.day === 0;
}
/** Where rows are all of few months that others are not: "All are of month 10 in `Date`." Else empty. */
function monthsInWords(table, rows) {
    if (rows.length < 3)
        return "";
    for (const column of table.columns) {
        const dates = datesOf(column);
        if (dates === null || column.type === "number")
            continue;
        const months = new Set(Array.from(rows, (row) => dates[column.codes[row]]?.month ?? 0));
        const all = new Set(Array.from(column.codes, (code) => dates[code]?.month ?? 0));
        if (months.size === 1 && all.size > 2 && !months.has(0))
            return `All are of month ${[...months][0]} in \`${column.name}\`.`;
    }
    return "";
}

;// CONCATENATED MODULE: ./lib/core/review/contract-findings.js
// Cells that break what the config promises about their column.





/** A promise that was broken before, at least as often, is no fault of the pull request. */
function contractFindings({ base, head, columns, options }) {
    const { showValues } = options;
    return (options.schema ?? []).flatMap((rule) => {
        const nameBefore = columns.renamed.find(({ to }) => to === rule.column)?.from ?? rule.column;
        const before = base === null ? [] : brokenIn(base.table, { ...rule, column: nameBefore }, showValues);
        return brokenIn(head.table, rule, showValues).map(({ kind, message, rows, count }) => {
            const isOld = before.some((one) => one.kind === kind && one.count >= count);
            return findingOf({
                rule: `schema/${kind}`,
                level: whenOld(options.levels.schema, isOld),
                message: isOld ? `${message} It was so before this change.` : message,
                column: rule.column,
                count,
                at: { table: head.table, rows },
            });
        });
    });
}
function brokenIn(table, rule, showValues) {
    const column = (0,dataset_table/* columnOf */.uV)(table, rule.column);
    if (column === undefined) {
        const message = `The column \`${rule.column}\` is missing; \`data.schema\` promises it.`;
        return [{ kind: "missing-column", message, rows: [], count: 1 }];
    }
    return violations(column, rule, table.rowCount, showValues).flatMap(({ kind, rows, are, value }) => {
        if (rows.length === 0)
            return [];
        const first = value === null ? "" : `; the first is \`${value(rows[0])}\``;
        const message = `${(0,numerals/* counted */.hS)(rows.length, "value")} of \`${rule.column}\` ${verb(rows.length, are[0], are[1])}${first}.`;
        return [{ kind, message, rows, count: rows.length }];
    });
}
function violations(column, rule, rowCount, showValues) {
    const isGap = (0,column_values/* missingIn */.EH)(column);
    const all = (0,dataset_table/* everyRow */.UJ)(rowCount);
    const present = (0,dataset_table/* rowsWhere */.Hu)(all, (row) => !isGap(row));
    const value = showValues ? (row) => (0,column_values/* cellText */.Ie)(column, row) : null;
    const { type, min, max, values } = rule;
    const found = [];
    if (rule.required)
        found.push({ kind: "required", rows: (0,dataset_table/* rowsWhere */.Hu)(all, isGap), are: ["is missing", "are missing"], value: null });
    if (type !== null && type !== "text" && type !== "category") {
        const test = typeTest(column, type);
        const noun = { number: "number", integer: "whole number", date: "date", boolean: "true or false" }[type];
        const are = type === "boolean"
            ? ["is neither true nor false", "are neither true nor false"]
            : [`is no ${noun}`, `are no ${noun}s`];
        found.push({ kind: "type", rows: (0,dataset_table/* rowsWhere */.Hu)(present, (row) => !test(row)), are, value });
    }
    if (min !== null || max !== null) {
        const numbers = (0,column_values/* numbersOf */.cZ)(column);
        const [low, high] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
        const range = max === null ? `below ${min}` : min === null ? `above ${max}` : `outside ${min} to ${max}`;
        const rows = (0,dataset_table/* rowsWhere */.Hu)(present, (row) => numbers[row] < low || numbers[row] > high);
        found.push({ kind: "range", rows, are: [`is ${range}`, `are ${range}`], value });
    }
    if (values !== null) {
        const isAllowed = allowedTest(column, values);
        const rows = (0,dataset_table/* rowsWhere */.Hu)(present, (row) => !isAllowed(row));
        found.push({
            kind: "category",
            rows,
            are: ["is none of the values allowed", "are none of the values allowed"],
            value,
        });
    }
    if (rule.unique)
        found.push({
            kind: "unique",
            rows: repeated(column, present),
            are: ["repeats another row's", "repeat another row's"],
            value,
        });
    return found;
}
/** Texts are looked at once each, however many rows have them. */
function typeTest(column, type) {
    if (column.type === "number") {
        const { values } = column;
        switch (type) {
            case "number":
                return () => true;
            case "integer":
                return (row) => Number.isInteger(values[row]);
            case "boolean":
                return (row) => values[row] === 0 || values[row] === 1;
            // A year alone is a number, and no date.
            case "date":
                return () => false;
        }
    }
    const numbers = (0,column_values/* numbersOf */.cZ)(column);
    switch (type) {
        case "number":
            return (row) => !Number.isNaN(numbers[row]);
        case "integer":
            return (row) => Number.isInteger(numbers[row]);
        case "boolean":
            return byText(column, (text) => /^(?:true|false|yes|no|t|f|y|n|0|1)$/i.test(text));
        case "date":
            return byText(column, contract_findings_isDate);
    }
}
/** A calendar date: ISO 8601, or with slashes or dots; 30 February is none. */
function contract_findings_isDate(text) {
    const date = dateOf(text);
    if (date === null)
        return false;
    const days = new Date(Date.UTC(date.year, date.month, 0)).getUTCDate();
    return date.day <= days;
}
function byText(column, test) {
    const passes = Uint8Array.from(column.dictionary.ends, (_, code) => (test((0,dataset_table/* textOf */.b6)(column.dictionary, code)) ? 1 : 0));
    return (row) => column.codes[row] >= 0 && passes[column.codes[row]] === 1;
}
function allowedTest(column, values) {
    const allowed = new Set(values);
    if (column.type === "text")
        return byText(column, (text) => allowed.has(text));
    const numbers = new Set(values.filter((text) => text.trim() !== "").map(Number));
    return (row) => numbers.has(column.values[row]);
}
/** All but the first row of each value. */
function repeated(column, rows) {
    const seen = new Set();
    const cells = column.type === "number" ? column.values : column.codes;
    return (0,dataset_table/* rowsWhere */.Hu)(rows, (row) => {
        if (seen.has(cells[row]))
            return true;
        seen.add(cells[row]);
        return false;
    });
}

;// CONCATENATED MODULE: ./lib/core/review/date-findings.js
// Dates that were read as another month: a clean edit that no model's error shows.




function dateFindings(input, edits) {
    const cells = [...edits.columns, ...edits.rekeyed];
    const names = [...new Set(cells.map(([name]) => name))];
    return names.flatMap((name) => {
        const found = cells.filter(([other]) => other === name).map(([, pairs]) => anotherMonth(input, name, pairs));
        const best = found.toSorted((a, b) => b.rows.length - a.rows.length)[0];
        if (best === undefined || best.rows.length === 0)
            return [];
        const how = best.swapped === best.rows.length
            ? "day and month changed places"
            : best.becomes === null
                ? "another month of the same year"
                : `month ${best.becomes[0]} became month ${best.becomes[1]}`;
        const message = `${(0,numerals/* counted */.hS)(best.rows.length, "date")} in \`${name}\` ${verb(best.rows.length, "names", "name")} another month than before (${how}). The model's error need not show it.`;
        return [
            findingOf({
                rule: "dates/another-month",
                level: softened(input.options.levels.schema),
                message,
                column: name,
                count: best.rows.length,
                at: { table: input.head.table, rows: best.rows },
            }),
        ];
    });
}
/** Columns whose every edited date is the same day, written in another way. */
function rewrittenDates(input, edits) {
    return [...edits.columns].filter(([name, pairs]) => isSameDays(input, name, pairs)).map(([name]) => name);
}
/** Whether each of these pairs of dates is one day, in some reading of both columns. */
function isSameDays(input, name, pairs) {
    const { before, after } = bothColumns(input, name);
    if (before?.type !== "text" || after.type !== "text" || pairs.head.length === 0)
        return false;
    return dayOrders(before, after).some(([one, other]) => {
        const [old, now] = [datesOf(before, one), datesOf(after, other)];
        if (old === null || now === null)
            return false;
        return pairs.head.every((row, i) => {
            const [was, is] = [old[before.codes[pairs.base[i]]] ?? null, now[after.codes[row]] ?? null];
            return was !== null && is !== null && isSameDay(was, is);
        });
    });
}
function anotherMonth(input, name, pairs) {
    const { before, after } = bothColumns(input, name);
    const none = { rows: [], swapped: 0, becomes: null };
    if (before?.type !== "text" || after.type !== "text")
        return none;
    const found = dayOrders(before, after).map(([one, other]) => {
        const [old, now] = [datesOf(before, one), datesOf(after, other)];
        return old === null || now === null ? none : monthChanges(before, after, pairs, old, now);
    });
    return found.reduce((least, one) => (one.rows.length < least.rows.length ? one : least));
}
function monthChanges(before, after, pairs, old, now) {
    const rows = [];
    const months = new Set();
    let swapped = 0;
    for (let i = 0; i < pairs.head.length; i++) {
        const was = old[before.codes[pairs.base[i]]] ?? null;
        const is = now[after.codes[pairs.head[i]]] ?? null;
        if (was === null || is === null)
            continue;
        const change = monthChange(was, is);
        if (change === "none")
            continue;
        if (change === "swapped")
            swapped++;
        rows.push(pairs.head[i]);
        months.add(`${was.month} ${is.month}`);
    }
    const [only] = months;
    const [from, to] = (only ?? "").split(" ").map(Number);
    return { rows, swapped, becomes: months.size === 1 ? [from, to] : null };
}

// EXTERNAL MODULE: ./lib/core/stats/mean.js
var mean = __webpack_require__(45766);
// EXTERNAL MODULE: ./lib/core/review/rounding.js
var rounding = __webpack_require__(78234);
;// CONCATENATED MODULE: ./lib/core/review/sentinel.js
// Numbers that stand for "no value" in many files.
/** -9.99, -99.99, -999.99 … and the whole -99, -999, -9999 …; a positive one from 99.99 and 999. */
function isSentinel(value) {
    switch (value < 0 ? -value : value) {
        case 9.99:
        case 99:
        case 99.9:
            return value < 0;
        case 99.99:
        case 999:
        case 999.9:
        case 999.99:
        case 9999:
        case 9999.9:
        case 9999.99:
        case 99_999:
        case 999_999:
        case 9_999_999:
        case 1e20:
        case 1e30:
            return true;
        default:
            return false;
    }
}
/**
 * The stand-ins among a column's values: a usual one that lies apart from all other values by more than these span
 * between their 1st and 99th percentile.
 */
function sentinelsOf(values) {
    const candidates = new Set();
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        // No stand-in is between these, and most values are.
        if (value > -9.99 && value < 99.99)
            continue;
        if (isSentinel(value))
            candidates.add(value);
    }
    if (candidates.size === 0)
        return [];
    const isOther = (value) => Number.isFinite(value) && !candidates.has(value);
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        // Nothing is new between those that were seen, and most values are there.
        if ((value >= least && value <= most) || !isOther(value))
            continue;
        if (value < least)
            least = value;
        if (value > most)
            most = value;
    }
    const outside = [...candidates].filter((value) => value < least || value > most);
    if (outside.length === 0)
        return [];
    const others = values.filter(isOther).toSorted();
    if (others.length < 10)
        return [];
    const [low, high] = [others[Math.floor(0.01 * others.length)], others[Math.floor(0.99 * others.length)]];
    return outside.filter((value) => {
        const apart = value < least ? least - value : value - most;
        // A column that never falls below zero has no room for -99, however wide it is.
        const impossible = value < 0 && least >= 0;
        return impossible || apart > high - low;
    });
}

;// CONCATENATED MODULE: ./lib/core/review/edit-findings.js
// What edits of many cells have in common: another unit, a repair, other labels, or nothing that explains them.









const LEAST_EDITS = 10;
/** Of the edits, how many one rule must explain. */
const EXPLAINED = 0.95;
/** Of all matched rows, how many edits make a mass edit. */
const MASS = 0.5;
/** Zeros that make a finding: fewer may be corrections. */
const LEAST_ZEROS = 5;
/** Of the edits, how many became 0. */
const edit_findings_MOSTLY = 0.8;
/** Of all values, how many may have been 0 before. */
const RARE = 0.05;
/** Of a column's standard deviation, how much rounding may take. */
const COARSE = 0.02;
/** @param explained columns whose edits another finding is about */
function editFindings(input, edits, explained) {
    return [...edits.columns].flatMap(([name, cells]) => {
        if (explained.has(name) || input.options.key.includes(name))
            return [];
        const edit = { input, name, cells, matched: edits.matched.base.length, numbers: numbersAt(input, name, cells) };
        const found = isSameDays(edit.input, edit.name, edit.cells)
            ? []
            : (rounded(edit) ??
                zeroed(edit) ??
                unitChange(edit) ??
                repair(edit) ??
                relabelled(edit, edits) ??
                massEdit(edit));
        return found ?? [];
    });
}
function numbersAt(input, name, cells) {
    const { before, after } = bothColumns(input, name);
    if (before?.type !== "number" || after.type !== "number")
        return null;
    const [old, now] = [(0,column_values/* numbersOf */.cZ)(before), (0,column_values/* numbersOf */.cZ)(after)];
    const both = cells.head
        .map((_, i) => i)
        .filter((i) => Number.isFinite(old[cells.base[i]]) && Number.isFinite(now[cells.head[i]]));
    return {
        old: Float64Array.from(both, (i) => old[cells.base[i]]),
        now: Float64Array.from(both, (i) => now[cells.head[i]]),
    };
}
function rounded(edit) {
    const { cells, numbers, name, input } = edit;
    if (numbers === null || numbers.old.length < cells.head.length || !(0,rounding/* isRoundedColumn */.Qv)(numbers.old, numbers.now))
        return null;
    const { before } = bothColumns(input, name);
    if (before === undefined || cells.head.length < LEAST_EDITS)
        return [];
    const lost = Math.sqrt((0,mean/* mean */.i)(numbers.old.map((value, i) => (numbers.now[i] - value) ** 2)));
    const values = (0,column_values/* numbersOf */.cZ)(before).filter((value) => Number.isFinite(value));
    const center = (0,mean/* mean */.i)(values);
    const spread = Math.sqrt((0,mean/* mean */.i)(values.map((value) => (value - center) ** 2)));
    if (!(lost > COARSE * spread))
        return [];
    const share = (0,numerals/* percent */.KN)(lost / spread);
    return finding(edit, "values/rounded", `\`${name}\` was rounded to fewer digits ${extent(edit)}, and what is lost is ${share} of its usual spread: a model learns from less.`);
}
/** Most edited cells hold 0 now, where 0 was rare: no measurement, but none at all. */
function zeroed(edit) {
    const { name, cells, matched, numbers, input } = edit;
    const { before, after } = bothColumns(input, name);
    if (numbers === null || before?.type !== "number" || after.type !== "number")
        return null;
    const back = numbers.old.reduce((sum, value, i) => sum + (value === 0 && numbers.now[i] !== 0 ? 1 : 0), 0);
    const left = after.values.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0);
    if (back >= LEAST_EDITS && back >= edit_findings_MOSTLY * cells.head.length && left <= RARE * after.values.length)
        return finding(edit, "values/repaired", `This looks like a repair: ${(0,numerals/* counted */.hS)(back, "zero")} in \`${name}\` became values, where 0 is rare otherwise. The error may jump because the data was wrong before, not because the model got worse.`);
    const gone = numbers.now.reduce((sum, value, i) => sum + (value === 0 && numbers.old[i] !== 0 ? 1 : 0), 0);
    const zeros = before.values.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0);
    if (gone < LEAST_ZEROS || gone < edit_findings_MOSTLY * cells.head.length || zeros > RARE * before.values.length)
        return null;
    const was = zeros === 0 ? "no row had 0 before" : `${(0,numerals/* counted */.hS)(zeros, "row")} had 0 before`;
    const what = name === input.options.target ? "of the target " : "of ";
    const share = (0,numerals/* percent */.KN)(gone / Math.max(1, matched));
    return finding(edit, "values/zeroed", `Zeros stand over values: ${(0,numerals/* counted */.hS)(gone, "value")} ${what}\`${name}\` (${share} of the rows) became 0; ${was}.${segment(edit)}`);
}
function finding(edit, rule, message) {
    const { head, options } = edit.input;
    const at = { table: head.table, rows: edit.cells.head };
    const level = softened(options.levels.schema);
    return [findingOf({ rule, level, message, column: edit.name, count: edit.cells.head.length, at })];
}
/** How many rows, and whether they are all: "in all 1,723 rows", "in 300 of 2,000 rows". */
function extent({ cells, matched }) {
    const edited = cells.head.length;
    return edited >= 0.99 * matched
        ? `in all ${(0,numerals/* counted */.hS)(edited, "row")}`
        : `in ${(0,numerals/* count */.U9)(edited)} of ${(0,numerals/* counted */.hS)(matched, "row")}`;
}
/** Multiplied by a constant, or moved by one, up to the rounding of both numbers. */
function unitChange(edit) {
    const { numbers, cells, name } = edit;
    if (numbers === null || numbers.old.length < Math.max(LEAST_EDITS, EXPLAINED * cells.head.length))
        return null;
    const { old, now } = numbers;
    const [unitOld, unitNow] = [(0,column_values/* roundingOf */.Yv)(old), (0,column_values/* roundingOf */.Yv)(now)];
    const large = old.map((_, i) => i).filter((i) => old[i] !== 0 && now[i] !== 0);
    if (new Set(old).size < 3)
        return null;
    const factor = (0,stats_median/* medianOf */.u)(largest(Float64Array.from(large, (i) => now[i] / old[i]), old, large));
    const step = (0,stats_median/* medianOf */.u)(now.map((value, i) => value - old[i]));
    const share = (error, slack, change) => {
        let fits = 0;
        let telling = 0;
        for (let i = 0; i < old.length; i++) {
            if (Math.abs(error(i)) <= 1.01 * slack(i) + 1e-9 * Math.abs(now[i]))
                fits++;
            if (Math.abs(change(i)) > 2 * slack(i))
                telling++;
        }
        return fits >= EXPLAINED * old.length && telling >= MASS * old.length;
    };
    // The factor itself is known from rounded numbers only: allow for what that does at this size.
    const doubt = 3 *
        (0,stats_median/* medianOf */.u)(Float64Array.from(old, (value) => (unitNow + Math.abs(factor) * unitOld) / Math.max(Math.abs(value), 1e-300)));
    const factorDoubt = Math.min(doubt, 0.002 * Math.abs(factor));
    const scaled = Number.isFinite(factor) &&
        factor !== 1 &&
        share((i) => now[i] - factor * old[i], (i) => unitNow + Math.abs(factor) * unitOld + factorDoubt * Math.abs(old[i]), (i) => now[i] - old[i]);
    const moved = step !== 0 &&
        share((i) => now[i] - old[i] - step, () => unitNow + unitOld, () => step);
    // A shift by one constant also has a nearly constant quotient where the values are large.
    if (moved)
        return finding(edit, "units/moved", `The zero point of \`${name}\` moved: the same constant (${(0,numerals/* decimal */._)(step)}) was added ${extent(edit)}. Errors before and after are not on the same data.${segment(edit)}`);
    if (!scaled)
        return null;
    return finding(edit, "units/scaled", `The unit of \`${name}\` changed: its values were multiplied by ${(0,numerals/* decimal */._)(factor)} ${extent(edit)}. ${edit.name === edit.input.options.target ? "Errors before and after are in different units." : "What a model learnt of it before no longer fits."}${segment(edit)}`);
}
/** The quotients of the largest numbers: small ones are mostly rounding. */
function largest(quotients, old, indices) {
    const sizes = Float64Array.from(indices, (i) => Math.abs(old[i]));
    const limit = (0,stats_median/* medianOf */.u)(sizes);
    return quotients.filter((_, i) => sizes[i] >= limit);
}
/** The one category that the edited rows share and no other row has. */
function segment({ input, cells, matched, name }) {
    if (cells.head.length > 0.98 * matched)
        return "";
    const edited = new Uint8Array(input.head.table.rowCount);
    for (const row of cells.head)
        edited[row] = 1;
    for (const column of input.head.table.columns) {
        if (column.type === "number" || column.name === name || column.dictionary.ends.length > 1000)
            continue;
        const code = column.codes[cells.head[0]];
        if (code < 0)
            continue;
        let inside = 0;
        let both = 0;
        for (let row = 0; row < edited.length; row++) {
            if (column.codes[row] !== code)
                continue;
            inside++;
            both += edited[row];
        }
        if (both >= 0.98 * cells.head.length && both >= 0.9 * inside)
            return ` They are the rows of one \`${column.name}\`.`;
    }
    return "";
}
/** What was no value before is one now: the old errors were too good or too bad, and say nothing about the model. */
function repair(edit) {
    const { input, name, cells, matched } = edit;
    const { before, after } = bothColumns(input, name);
    if (before === undefined || cells.head.length < 3)
        return null;
    const [gapBefore, gapAfter] = [(0,column_values/* missingIn */.EH)(before), (0,column_values/* missingIn */.EH)(after)];
    const old = (0,column_values/* numbersOf */.cZ)(before);
    const now = (0,column_values/* numbersOf */.cZ)(after);
    const constant = before.type === "number" && isConstant(old) && !isConstant(now) && matched >= LEAST_EDITS;
    let filled = 0;
    let broken = 0;
    let standIns = 0;
    for (let i = 0; i < cells.head.length; i++) {
        const was = gapBefore(cells.base[i]) || isSentinel(old[cells.base[i]]);
        const is = gapAfter(cells.head[i]) || isSentinel(now[cells.head[i]]);
        if (was && !is)
            filled++;
        if (isSentinel(old[cells.base[i]]))
            standIns++;
        if (is && !was)
            broken++;
    }
    // That gaps are filled in time is usual; a stand-in in their place was learnt from.
    const least = standIns > 0 ? 3 : Math.max(3, 0.1 * matched);
    if (!constant && (filled < least || filled < 0.8 * cells.head.length || broken > 0))
        return null;
    const what = constant
        ? `\`${name}\` held one value in every row before and varies now`
        : `${(0,numerals/* counted */.hS)(filled, "value")} of \`${name}\` ${verb(filled, "was", "were")} missing or a stand-in such as -99.99 before, and ${verb(filled, "is a real one", "are real ones")} now`;
    return finding(edit, "values/repaired", `This looks like a repair: ${what}. The error may jump because the data was wrong before, not because the model got worse.`);
}
function isConstant(values) {
    let only = Number.NaN;
    for (const value of values) {
        if (Number.isNaN(value))
            continue;
        if (Number.isNaN(only))
            only = value;
        else if (value !== only)
            return false;
    }
    return !Number.isNaN(only);
}
/** Rows whose target changed while nothing that a model sees did. */
function relabelled(edit, edits) {
    const { input, name, cells } = edit;
    if (name !== input.options.target)
        return null;
    const others = new Set();
    for (const feature of input.options.features)
        for (const row of edits.columns.get(feature)?.head ?? [])
            others.add(row);
    const rows = cells.head.filter((row) => !others.has(row));
    if (rows.length === 0)
        return null;
    const share = (0,numerals/* percent */.KN)(rows.length / Math.max(1, edit.matched));
    const moved = meanSentence(edit);
    const message = `${(0,numerals/* counted */.hS)(rows.length, "row")} (${share}) ${verb(rows.length, "was", "were")} relabelled: another \`${name}\` with the same features.${moved}`;
    const at = { table: input.head.table, rows };
    const level = softened(input.options.levels.schema);
    return [findingOf({ rule: "labels/changed", level, message, column: name, count: rows.length, at })];
}
function massEdit(edit) {
    const { name, cells, matched } = edit;
    if (matched < 20 || cells.head.length < MASS * matched)
        return null;
    const share = (0,numerals/* percent */.KN)(cells.head.length / matched);
    return finding(edit, "values/mass-edit", `Most of \`${name}\` was rewritten: ${(0,numerals/* counted */.hS)(cells.head.length, "cell")} (${share}) changed, and no single rule explains it.${meanSentence(edit)}`);
}
function meanSentence({ numbers, matched }) {
    if (numbers === null || numbers.old.length < 0.1 * matched || numbers.old.length === 0)
        return "";
    const [old, now] = [(0,mean/* mean */.i)(numbers.old), (0,mean/* mean */.i)(numbers.now)];
    if (isShuffled(numbers.old, numbers.now))
        return " They are the same values in another order, as if they were shuffled.";
    if ((0,numerals/* decimal */._)(old) === (0,numerals/* decimal */._)(now))
        return "";
    return ` The mean of these cells went from ${(0,numerals/* decimal */._)(old)} to ${(0,numerals/* decimal */._)(now)}, so errors before and after do not compare.`;
}
function isShuffled(old, now) {
    const before = old.toSorted();
    return old.length >= LEAST_EDITS && now.toSorted().every((value, i) => value === before[i]);
}

;// CONCATENATED MODULE: ./lib/core/review/linear-parts.js
// Whether few columns give another one exactly: as their sum, or each times a constant.
/** More columns than this give any target nearly; a total is made of a few. */
const MOST_PARTS = 8;
/** Beyond, the search would take longer than the rest of a review. */
const MOST_COLUMNS = 200;
/** Of the target's size, what may be left when the columns are taken away. */
const EXACT = 1e-7;
/**
 * Orthogonal matching pursuit (Y. C. Pati, R. Rezaiifar and P. S. Krishnaprasad, Asilomar Conference 1993): again and
 * again the column that explains most of what is left, until nothing is left or eight columns are taken.
 *
 * @param rounding half of the last place that the target is written with
 * @returns null when something is left, or one column alone does it
 * @example exactParts(Float64Array.of(3, 5, 9, …), [Float64Array.of(1, 2, 4, …), Float64Array.of(2, 3, 5, …)], 0.5) // { features: [0, 1], isSum: true }
 */
function exactParts(target, columns, rounding) {
    const complete = columns
        .map((values, at) => ({ values, at }))
        .filter(({ values }) => values.every((value) => Number.isFinite(value)))
        .slice(0, MOST_COLUMNS)
        .map(({ values, at }) => ({ at, values, centred: centred(values) }))
        .filter(({ centred: one }) => norm(one) > 0);
    const rest = centred(target);
    const size = norm(rest);
    if (size === 0)
        return null;
    const basis = [];
    const taken = [];
    while (taken.length < Math.min(MOST_PARTS, Math.floor(target.length / 5))) {
        let best = null;
        for (const part of complete) {
            if (taken.includes(part))
                continue;
            const direction = orthogonal(part.centred, basis);
            const length = norm(direction);
            if (length < 1e-9 * norm(part.centred))
                continue;
            const gain = Math.abs(dot(direction, rest)) / length;
            if (best === null || gain > best.gain)
                best = { part, direction: scaled(direction, 1 / length), gain };
        }
        if (best === null)
            return null;
        const along = dot(best.direction, rest);
        for (let i = 0; i < rest.length; i++)
            rest[i] -= along * best.direction[i];
        basis.push(best.direction);
        taken.push(best.part);
        const features = taken.map(({ at }) => at);
        if (taken.length < 2) {
            if (norm(rest) <= EXACT * size)
                return null;
            continue;
        }
        if (addsUp(target, taken.map(({ values }) => values), rounding))
            return { features, isSum: true };
        if (norm(rest) <= EXACT * size)
            return { features, isSum: false };
    }
    return null;
}
function addsUp(target, parts, rounding) {
    const slack = (parts.length + 1) * rounding * 1.001;
    // Where rounding is as coarse as the target varies, sums come out right by chance.
    if (slack > 0.02 * (norm(centred(target)) / Math.sqrt(target.length)))
        return exactlyAddsUp(target, parts, 0);
    return exactlyAddsUp(target, parts, slack);
}
function exactlyAddsUp(target, parts, slack) {
    let fits = 0;
    for (let i = 0; i < target.length; i++) {
        let sum = 0;
        for (const part of parts)
            sum += part[i];
        if (Math.abs(sum - target[i]) <= slack + 1e-9 * Math.abs(target[i]))
            fits++;
    }
    return fits >= 0.98 * target.length;
}
function centred(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    const mean = sum / values.length;
    return values.map((value) => value - mean);
}
/** Twice, because once leaves rounding errors along the others. */
function orthogonal(values, basis) {
    const rest = values.slice();
    for (let pass = 0; pass < 2; pass++)
        for (const one of basis) {
            const along = dot(one, rest);
            for (let i = 0; i < rest.length; i++)
                rest[i] -= along * one[i];
        }
    return rest;
}
function scaled(values, factor) {
    return values.map((value) => value * factor);
}
function dot(a, b) {
    let sum = 0;
    for (let i = 0; i < a.length; i++)
        sum += a[i] * b[i];
    return sum;
}
function norm(values) {
    return Math.sqrt(dot(values, values));
}

;// CONCATENATED MODULE: ./lib/core/review/leakage-columns.js
// Features that give the target away: a copy of it, its parts, or a number that names the row.





/** Fewer rows may agree by chance. */
const LEAST_ROWS = 20;
/** Values of the target below which a feature may follow it by chance, or because the question is easy. */
const LEAST_VALUES = 10;
/** Rows that are looked at, spread evenly: a column that is the target in all of them is the target. */
const SAMPLED = 5000;
/** Features that say what the target is, or only which row it is. */
function columnLeaks({ table }, options) {
    const target = options.target === null ? undefined : (0,dataset_table/* columnOf */.uV)(table, options.target);
    const features = options.features
        .filter((name) => name !== options.target)
        .map((name) => (0,dataset_table/* columnOf */.uV)(table, name))
        .filter((column) => column !== undefined);
    const identifiers = features.filter((column) => !options.key.includes(column.name) && isIdentifier(column));
    const others = features.filter((column) => !identifiers.includes(column));
    return [
        ...(target === undefined ? [] : copies(target, others)),
        ...identifiers.map(({ name }) => ({
            rule: "leakage/identifier",
            column: name,
            count: table.rowCount,
            at: null,
            message: `\`${name}\` names the rows: every row has its own value, so what a model learns of it holds for no new row. Make it the key, or leave it out of the features.`,
        })),
    ];
}
function copies(target, features) {
    if (target.type === "text")
        return features.flatMap((feature) => isRelabelling(target, feature) ? [leak(target, [feature], "is the target under other names")] : []);
    const rows = rowsWith(target);
    if (rows.length < LEAST_ROWS || distinct(target, rows) < LEAST_VALUES)
        return [];
    const numbers = features.filter((feature) => feature.type === "number");
    const single = numbers.flatMap((feature) => {
        const how = relation(target, feature, rows);
        return how === null ? [] : [leak(target, [feature], how)];
    });
    if (single.length > 0)
        return single;
    const parts = exactParts(Float64Array.from(rows, (row) => target.values[row]), numbers.map((feature) => Float64Array.from(rows, (row) => feature.values[row])), (0,column_values/* roundingOf */.Yv)(target.values));
    if (parts === null)
        return [];
    const how = parts.isSum ? "add up to the target" : "give the target exactly, each times a constant";
    return [
        leak(target, parts.features.map((at) => numbers[at]), how),
    ];
}
function leak(target, features, how) {
    const names = features.map(({ name }) => `\`${name}\``);
    const list = names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
    return {
        rule: "leakage/target-copy",
        column: features[0].name,
        count: features.length,
        at: null,
        message: `The target \`${target.name}\` leaks: ${list} ${how}. A model needs nothing else, and will fail where ${names.length === 1 ? "it is" : "they are"} not known.`,
    };
}
/** A sample of the rows that have a target. */
function rowsWith(target) {
    let rows = 0;
    for (let row = 0; row < target.values.length; row++)
        if (Number.isFinite(target.values[row]))
            rows++;
    const step = Math.max(1, Math.floor(rows / SAMPLED));
    const taken = [];
    for (let row = 0; row < target.values.length; row += step)
        if (Number.isFinite(target.values[row]))
            taken.push(row);
    return Uint32Array.from(taken);
}
function distinct({ values }, rows) {
    return new Set(Array.from(rows, (row) => values[row])).size;
}
/** Rows that may be off: a copy that was corrected by hand is a copy. */
const FOLLOWS = 0.98;
function relation(target, feature, rows) {
    const both = rows.filter((row) => Number.isFinite(feature.values[row]));
    if (both.length < Math.max(LEAST_ROWS, 0.9 * rows.length))
        return null;
    const equal = both.filter((row) => feature.values[row] === target.values[row]).length;
    if (equal === both.length)
        return "is a copy of it";
    if (equal >= FOLLOWS * both.length)
        return `is a copy of it in ${(0,numerals/* percent */.KN)(equal / both.length)} of the rows`;
    if (isLine(target, feature, both))
        return "is the target in another unit";
    return isMonotone(target, feature, both) ? "rises or falls with it without any exception" : null;
}
/** Through two points far apart: all others must lie on the line, within the rounding of both. */
function isLine(target, feature, rows) {
    const [x, y] = [feature.values, target.values];
    let [low, high] = [rows[0], rows[0]];
    for (const row of rows) {
        if (x[row] < x[low])
            low = row;
        if (x[row] > x[high])
            high = row;
    }
    if (x[low] === x[high] || y[low] === y[high])
        return false;
    const slope = (y[high] - y[low]) / (x[high] - x[low]);
    const slack = 2 * ((0,column_values/* roundingOf */.Yv)(y) + Math.abs(slope) * (0,column_values/* roundingOf */.Yv)(x)) + 1e-9 * Math.abs(y[high] - y[low]);
    // A rounding as coarse as the target itself would let anything pass.
    if (slack > 0.01 * Math.abs(y[high] - y[low]))
        return false;
    const fits = rows.filter((row) => Math.abs(y[low] + slope * (x[row] - x[low]) - y[row]) <= slack).length;
    return fits >= FOLLOWS * rows.length;
}
/** Row numbers and times rise by themselves, and many a target with them. */
function isMonotone(target, feature, rows) {
    if (rows.length < 50 || distinct(feature, rows) < 0.5 * distinct(target, rows))
        return false;
    const [x, y] = [feature.values, target.values];
    const rises = rows.every((row, i) => i === 0 || x[row] >= x[rows[i - 1]]);
    const falls = rows.every((row, i) => i === 0 || x[row] <= x[rows[i - 1]]);
    if (rises || falls)
        return false;
    const order = Array.from(rows).toSorted((a, b) => x[a] - x[b] || y[a] - y[b]);
    const direction = Math.sign(y[order[order.length - 1]] - y[order[0]]);
    return (direction !== 0 &&
        order.every((row, i) => i === 0 || x[row] === x[order[i - 1]] || direction * (y[row] - y[order[i - 1]]) >= 0));
}
/** Each class has one value of the feature, and each value one class. */
function isRelabelling(target, feature) {
    const cells = feature.type === "number" ? feature.values : feature.codes;
    const classOf = new Map();
    const valueOf = new Map();
    let rows = 0;
    for (let row = 0; row < cells.length; row++) {
        if (target.codes[row] < 0 || Number.isNaN(cells[row]) || (feature.type === "text" && cells[row] < 0))
            continue;
        rows++;
        if (!classOf.has(cells[row]))
            classOf.set(cells[row], target.codes[row]);
        if (!valueOf.has(target.codes[row]))
            valueOf.set(target.codes[row], cells[row]);
        if (classOf.get(cells[row]) !== target.codes[row] || valueOf.get(target.codes[row]) !== cells[row])
            return false;
    }
    return rows >= LEAST_ROWS && classOf.size >= 2 && classOf.size === valueOf.size && classOf.size <= rows / 5;
}
/** Texts of their own per row; whole numbers without a gap or repeat, or with no repeat under a name that says so. */
function isIdentifier(column) {
    const rows = column.type === "number" ? column.values.length : column.codes.length;
    if (rows < LEAST_ROWS)
        return false;
    // A date is often of one row only, and still says more than which row it is.
    if (column.type === "text")
        return column.dictionary.ends.length > 0.95 * rows && datesOf(column) === null;
    const { values } = column;
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of values) {
        if (!Number.isInteger(value))
            return false;
        if (value < least)
            least = value;
        if (value > most)
            most = value;
    }
    const isDense = most - least === rows - 1;
    if (!isDense &&
        !/^(?:unnamed|index|row|no|nr|id|uuid|guid)\b|(?:^|[_ .-])(?:id|uuid|guid|key)$|[a-z]I[Dd]$/i.test(column.name))
        return false;
    return new Set(values).size === rows;
}

// EXTERNAL MODULE: ./lib/core/dataset/row-match.js
var row_match = __webpack_require__(5848);
;// CONCATENATED MODULE: ./lib/core/review/possible-repeats.js
// Rows that may say the same as another row: a quick filter before rows are compared in earnest.

/** Below this, comparing all rows costs nothing. */
const WORTH_A_FILTER = 10_000;
const possible_repeats_SAMPLED = 1000;
/** Bits of the filter per row: of rows that are alone, one in so many seems to have a like. */
const BITS_EACH = 16;
const possible_repeats_double = new Float64Array(1);
const words = new Uint32Array(possible_repeats_double.buffer);
/**
 * Rows that agree with another row in the two most telling columns of numbers, and a few others: all rows with equal values
 * are among them. By two bits a row (B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors",
 * Communications of the ACM 13 (1970), p. 422-426, with one hash).
 *
 * @returns rising; null where these columns do not tell rows apart
 */
function possibleRepeats(table, columns) {
    const { rowCount } = table;
    const telling = rowCount < WORTH_A_FILTER ? [] : mostTelling(table, columns);
    if (telling.length === 0)
        return null;
    const bits = 2 ** Math.ceil(Math.log2(rowCount * BITS_EACH));
    const [once, again] = [new Uint32Array(bits / 32), new Uint32Array(bits / 32)];
    const places = new Uint32Array(rowCount);
    for (const { values } of telling)
        mixIn(places, values);
    const shift = 32 - Math.log2(bits);
    for (let row = 0; row < rowCount; row++) {
        const place = Math.imul(places[row], 0x9e3779b1) >>> shift;
        const bit = 1 << (place & 31);
        if ((once[place >>> 5] & bit) !== 0)
            again[place >>> 5] |= bit;
        else
            once[place >>> 5] |= bit;
        places[row] = place;
    }
    const rows = new Uint32Array(rowCount);
    let count = 0;
    for (let row = 0; row < rowCount; row++) {
        const place = places[row];
        if ((again[place >>> 5] & (1 << (place & 31))) !== 0)
            rows[count++] = row;
    }
    return count > rowCount / 2 ? null : rows.slice(0, count);
}
/** The two columns of numbers with the most different values in a sample of the rows. */
function mostTelling(table, names) {
    const step = Math.floor(table.rowCount / possible_repeats_SAMPLED);
    return names
        .flatMap((name) => {
        const column = (0,dataset_table/* columnOf */.uV)(table, name);
        if (column?.type !== "number")
            return [];
        const seen = new Set();
        for (let i = 0; i < possible_repeats_SAMPLED; i++)
            seen.add(column.values[i * step]);
        return [{ column, distinct: seen.size }];
    })
        .toSorted((a, b) => b.distinct - a.distinct)
        .slice(0, 2)
        .map(({ column }) => column);
}
function mixIn(places, values) {
    for (let row = 0; row < places.length; row++) {
        // As for all who compare cells: minus zero plus zero is zero, and one missing value is as good as another.
        possible_repeats_double[0] = Number.isNaN(values[row]) ? 0 : values[row] + 0;
        const place = Math.imul(places[row] ^ words[0], 0x85ebca6b);
        places[row] = Math.imul(place ^ (place >>> 15) ^ words[1], 0xc2b2ae35);
    }
}

;// CONCATENATED MODULE: ./lib/core/review/row-hashes.js
// Hashes of rows by some of their cells, computed once for all rules, and sets of them that hold millions.



const known = new WeakMap();
/** 64-bit hashes, interleaved, of the rows' values in these columns. */
function hashesOf(table, columns) {
    const name = JSON.stringify(columns);
    const ofTable = known.get(table) ?? new Map();
    known.set(table, ofTable);
    const hashes = ofTable.get(name) ?? (0,identity/* contentsOf */.KD)(table, columns);
    ofTable.set(name, hashes);
    return hashes;
}
const repeats = new WeakMap();
/** Null where fewer than this share of the rows is different: then equal rows are chance. */
function repeatsOf(table, columns, telling) {
    const name = JSON.stringify([columns, telling]);
    const ofTable = repeats.get(table) ?? new Map();
    repeats.set(table, ofTable);
    const found = ofTable.has(name) ? (ofTable.get(name) ?? null) : repeatsIn(table, columns, telling);
    ofTable.set(name, found);
    return found;
}
function repeatsIn(table, columns, telling) {
    const { rowCount } = table;
    const rows = possibleRepeats(table, columns) ?? (0,dataset_table/* everyRow */.UJ)(rowCount);
    const hashes = rows.length === rowCount ? hashesOf(table, columns) : hashesAt(table, columns, rows);
    const seen = new RowSet(hashes, rows.length);
    const again = [];
    const most = (1 - telling) * rowCount;
    for (let i = 0; i < rows.length; i++) {
        if (seen.add(i) === i)
            continue;
        again.push(i);
        if (again.length > most)
            return null;
    }
    const groups = new Map();
    for (const i of again) {
        const first = seen.add(i);
        const group = groups.get(first) ?? [rows[first]];
        group.push(rows[i]);
        groups.set(first, group);
    }
    return { groups: [...groups.values()] };
}
/** As `hashesOf`, of some rows. */
function hashesAt(table, columns, rows) {
    const own = { ...table, columns: columns.map((name) => (0,dataset_table/* columnNamed */.c1)(table, name)) };
    return (0,identity/* contentsOf */.KD)((0,dataset_table/* takeRows */.LY)(own, rows), columns);
}
/** Rows by their hash: of equal ones, the first counts. */
class RowSet {
    size = 0;
    #hashes;
    /** Row + 1; 0 is free. */
    #slots;
    /** @param most how many rows will be added */
    constructor(hashes, most) {
        this.#hashes = hashes;
        this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
    }
    /** The first row with this hash; the row itself where none was there. */
    add(row) {
        const slot = this.#slotOf(this.#hashes, row);
        if (this.#slots[slot] === 0) {
            this.#slots[slot] = row + 1;
            this.size++;
        }
        return this.#slots[slot] - 1;
    }
    has(row) {
        return this.first(row, this.#hashes) >= 0;
    }
    /** The first row added with the hash of this row, which may be of another table; -1 for none. */
    first(row, hashes) {
        return this.#slots[this.#slotOf(hashes, row)] - 1;
    }
    #slotOf(hashes, row) {
        const high = hashes[2 * row];
        const low = hashes[2 * row + 1];
        const mask = this.#slots.length - 1;
        let slot = (high ^ low) & mask;
        for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
            const at = 2 * (this.#slots[slot] - 1);
            if (this.#hashes[at] === high && this.#hashes[at + 1] === low)
                break;
        }
        return slot;
    }
}

;// CONCATENATED MODULE: ./lib/core/review/leakage-rows.js
// Rows that are in train and in holdout at once: exactly, nearly, by key, by group, or later in time.







/** Of the train rows, how many differ in the columns looked at; where fewer do, equal rows are chance. */
const TELLING = 0.8;
/** Few features agree by chance. */
const LEAST_FEATURES = 3;
/** @param keysDiffer each row is known to have a key of its own */
function rowLeaks(side, options, keysDiffer) {
    if (side.train.length === 0 || side.holdout.length === 0)
        return [];
    const { table } = side;
    const features = options.features.filter((name) => (0,dataset_table/* columnOf */.uV)(table, name) !== undefined);
    const target = options.target === null ? undefined : (0,dataset_table/* columnOf */.uV)(table, options.target);
    const isGap = target === undefined ? () => false : (0,column_values/* missingIn */.EH)(target);
    const labelled = {
        ...side,
        train: (0,dataset_table/* rowsWhere */.Hu)(side.train, (row) => !isGap(row)),
        holdout: (0,dataset_table/* rowsWhere */.Hu)(side.holdout, (row) => !isGap(row)),
    };
    const exact = features.length < LEAST_FEATURES
        ? null
        : (copiesAmongRepeats(labelled, features, target) ??
            copiesIn(labelled, labelledHashes(table, features, options.target)));
    return [
        ...(keysDiffer ? [] : sharedKeys(side, options)),
        ...(exact === null ? [] : leakage_rows_copies(side, exact)),
        ...nearCopies(side, features, exact),
        ...sharedGroups(side, options.group),
        ...laterRows(side, options.time),
    ];
}
function labelledHashes(table, features, target) {
    const ofFeatures = hashesOf(table, features);
    if (target === null || (0,dataset_table/* columnOf */.uV)(table, target) === undefined)
        return ofFeatures;
    return (0,row_match/* hashedTogether */.OX)(ofFeatures, hashesOf(table, [target]));
}
/** As `copiesIn`, by the few rows whose features repeat; null where they are not few. */
function copiesAmongRepeats({ table, train, holdout }, features, target) {
    const repeats = repeatsOf(table, features, TELLING);
    if (repeats === null)
        return null;
    if (repeats.groups.length === 0)
        return new Uint32Array(0);
    const side = new Uint8Array(table.rowCount);
    for (let i = 0; i < train.length; i++)
        side[train[i]] = IN_TRAIN;
    for (let i = 0; i < holdout.length; i++)
        side[holdout[i]] = IN_HOLDOUT;
    const label = target === undefined ? null : target.type === "number" ? target.values : target.codes;
    const copied = repeats.groups.flatMap((group) => {
        const known = group.filter((row) => side[row] === IN_TRAIN);
        return group.filter((row) => side[row] === IN_HOLDOUT && known.some((other) => label === null || label[other] === label[row]));
    });
    return Uint32Array.from(copied).toSorted();
}
const IN_TRAIN = 1;
const IN_HOLDOUT = 2;
/** Holdout rows whose hash a train row has; null where the hashes tell too few train rows apart. */
function copiesIn({ train, holdout }, hashes) {
    const seen = new RowSet(hashes, train.length);
    for (const row of train)
        seen.add(row);
    return seen.size < TELLING * train.length ? null : (0,dataset_table/* rowsWhere */.Hu)(holdout, (row) => seen.has(row));
}
/** Holdout rows that share the values of these columns with a train row. */
function sharedRows({ table, train, holdout }, columns) {
    const hashes = (0,identity/* identitiesOf */.UI)(table, columns, { exactText: true });
    const seen = new RowSet(hashes, train.length);
    for (const row of train)
        seen.add(row);
    const rows = (0,dataset_table/* rowsWhere */.Hu)(holdout, (row) => seen.has(row));
    const distinct = new RowSet(hashes, rows.length);
    for (const row of rows)
        distinct.add(row);
    return { rows, distinct: distinct.size };
}
function leakage_rows_copies({ table, holdout }, rows) {
    if (rows.length === 0)
        return [];
    return [
        {
            rule: "leakage/rows-in-both",
            column: null,
            count: rows.length,
            at: { table, rows },
            message: `${(0,numerals/* counted */.hS)(rows.length, "holdout row")} (${(0,numerals/* percent */.KN)(rows.length / holdout.length)}) ${rows.length === 1 ? "is also a train row" : "are also train rows"}, with the same features and target: the model has seen the answer, and scores look too good.`,
        },
    ];
}
function sharedKeys(side, { key }) {
    const { table } = side;
    if (key.length === 0 || key.some((name) => (0,dataset_table/* columnOf */.uV)(table, name) === undefined))
        return [];
    const { rows } = sharedRows(side, key);
    if (rows.length === 0)
        return [];
    const message = `${(0,numerals/* counted */.hS)(rows.length, "key")} of the holdout ${rows.length === 1 ? "is" : "are"} in train too: the same thing is learnt from and tested on.`;
    return [{ rule: "leakage/key-in-both", column: key[0], count: rows.length, at: { table, rows }, message }];
}
/** Numbers are put on a grid of this share of the middle half's width: rows that agree on all of them are near copies. */
const GRID = 0.01;
/** Beyond, a near neighbour is found for most rows: docs/findings.md says so. */
const MOST_NEAR_ROWS = 50_000;
/** On fewer numbers rows are near each other by chance. */
const LEAST_NUMBERS = 3;
/** Two grids, half a cell apart, so that two close numbers with a line between them meet in the other. */
function nearCopies(side, features, exact) {
    const { table, train, holdout } = side;
    if (exact === null || train.length + holdout.length > MOST_NEAR_ROWS)
        return [];
    const columns = features.map((name) => (0,dataset_table/* columnOf */.uV)(table, name)).filter((column) => column !== undefined);
    const grids = columns.flatMap((column) => {
        if (column.type === "text")
            return [];
        const sorted = Float64Array.from(train, (row) => column.values[row])
            .filter((value) => Number.isFinite(value))
            .toSorted();
        const width = (sorted[Math.floor(0.75 * sorted.length)] - sorted[Math.floor(0.25 * sorted.length)]) * GRID;
        // Whole numbers and flags have no near values: they must agree.
        return width > 0 && new Set(sorted).size > 50 ? [{ values: column.values, width }] : [];
    });
    if (grids.length < LEAST_NUMBERS)
        return [];
    const onGrid = new Set(grids.map(({ values }) => values));
    const rest = columns.filter((column) => column.type === "text" || !onGrid.has(column.values)).map(({ name }) => name);
    const restHashes = rest.length === 0 ? null : (0,identity/* contentsOf */.KD)(table, rest);
    const found = new Set();
    for (const offset of [0, 0.5]) {
        const signature = (row) => {
            let a = restHashes === null ? 1 : restHashes[2 * row];
            let b = restHashes === null ? 1 : restHashes[2 * row + 1];
            for (const { values, width } of grids) {
                const cell = Number.isFinite(values[row]) ? Math.floor(values[row] / width + offset) % 2 ** 31 : -1;
                a = Math.imul(a ^ cell, 0x9e3779b1);
                b = Math.imul(b ^ (cell + (a >>> 15)), 0x85ebca77);
                a ^= b >>> 13;
            }
            return (a >>> 0) * 2 ** 20 + ((b >>> 0) >>> 12);
        };
        const seen = new Set();
        for (const row of train)
            seen.add(signature(row));
        // Where train rows are near each other as a rule, so are all rows.
        if (seen.size < 0.98 * train.length)
            return [];
        for (const row of holdout)
            if (seen.has(signature(row)))
                found.add(row);
    }
    for (const row of exact)
        found.delete(row);
    if (found.size === 0)
        return [];
    const rows = Uint32Array.from(found).toSorted();
    const message = `${(0,numerals/* counted */.hS)(rows.length, "holdout row")} (${(0,numerals/* percent */.KN)(rows.length / holdout.length)}) ${rows.length === 1 ? "is" : "are"} nearly the same as a train row: every feature agrees within about 1 % of its usual range.`;
    return [{ rule: "leakage/near-copies", column: null, count: rows.length, at: { table, rows }, message }];
}
function sharedGroups(side, group) {
    const { table } = side;
    if (group === null || (0,dataset_table/* columnOf */.uV)(table, group) === undefined)
        return [];
    const { rows, distinct: groups } = sharedRows(side, [group]);
    if (rows.length === 0)
        return [];
    const message = `${(0,numerals/* counted */.hS)(groups, "group")} of \`${group}\` ${groups === 1 ? "has" : "have"} rows in train and in the holdout (${(0,numerals/* counted */.hS)(rows.length, "holdout row")}): the model can recognise them.`;
    return [{ rule: "leakage/group-in-both", column: group, count: rows.length, at: { table, rows }, message }];
}
/** Train rows that are later than holdout rows: a model that knows the future. Rows of the same moment are no leak. */
function laterRows({ table, train, holdout }, time) {
    const column = time === null ? undefined : (0,dataset_table/* columnOf */.uV)(table, time);
    if (column === undefined)
        return [];
    const times = column.type === "number" ? (0,column_values/* numbersOf */.cZ)(column) : momentsOf(column);
    let earliest = Number.POSITIVE_INFINITY;
    for (const row of holdout)
        if (times[row] < earliest)
            earliest = times[row];
    const rows = train.filter((row) => times[row] > earliest);
    if (rows.length === 0 || earliest === Number.POSITIVE_INFINITY)
        return [];
    const message = `${(0,numerals/* counted */.hS)(rows.length, "train row")} ${rows.length === 1 ? "is" : "are"} later in \`${column.name}\` than the first holdout row: the model learns from the future of ${(0,numerals/* count */.U9)(holdout.length)} rows that it is tested on.`;
    return [{ rule: "leakage/time", column: column.name, count: rows.length, at: { table, rows }, message }];
}
/** Milliseconds since 1970 by text, for ordering alone; NaN where there is no date. */
function momentsOf(column) {
    const { codes, dictionary } = column;
    const order = dayOrderOf(column);
    const known = Float64Array.from(dictionary.ends, (_, code) => {
        const text = (0,dataset_table/* textOf */.b6)(dictionary, code);
        const date = dateOf(text, order);
        if (date === null)
            return Number.NaN;
        const day = Date.UTC(date.year, date.month - 1, Math.max(1, date.day));
        const clock = /[T ](\d{2}):(\d{2})(?::(\d{2}))?/.exec(text);
        return clock === null
            ? day
            : day + 1000 * (3600 * Number(clock[1]) + 60 * Number(clock[2]) + Number(clock[3] ?? 0));
    });
    return Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : known[code]));
}

;// CONCATENATED MODULE: ./lib/core/review/leakage.js
// What lets a model know the answers of the holdout, and whether the pull request brought it.




/** What leaks now; what leaked as much before warns, and says so. */
function leakageFindings({ base, head, rows, columns, options }) {
    const differ = (side) => options.key.length > 0 && rows !== null && rows.duplicates[side].length === 0;
    const leaks = leaksIn(head, options, differ("head"));
    const before = leaks.length === 0 || base === null ? [] : leaksIn(base, optionsBefore(options, columns), differ("base"));
    const growth = base === null ? 1 : Math.max(1, head.table.rowCount / Math.max(1, base.table.rowCount));
    return leaks.map(({ rule, column, count: found, at, message }) => {
        const nameBefore = columns.renamed.find(({ to }) => to === column)?.from ?? column;
        const old = before.find((one) => one.rule === rule && one.column === nameBefore);
        // More rows than before are brought by the pull request, even where some were there.
        const isOld = old !== undefined && (at === null || found <= usualCount(old.count, growth));
        const was = old === undefined ? "" : isOld ? ` ${THERE_BEFORE}` : ` There were ${(0,numerals/* count */.U9)(old.count)} before.`;
        return findingOf({
            rule,
            // That rows are near each other is a hint, not a proof.
            level: whenOld(options.levels.leakage, isOld || rule === "leakage/near-copies"),
            message: `${message}${was}`,
            wasThere: isOld,
            column,
            count: found,
            ...(at === null ? {} : { at }),
        });
    });
}
/** The options under the names that columns had before. */
function optionsBefore(options, { renamed }) {
    const before = (name) => renamed.find(({ to }) => to === name)?.from ?? name;
    const { key, target, group, time, features } = options;
    return {
        ...options,
        key: key.map(before),
        features: features.map(before),
        target: target === null ? null : before(target),
        group: group === null ? null : before(group),
        time: time === null ? null : before(time),
    };
}
/** Pairs of equal rows grow with the square of the rows: so many may be there without anybody copying any. */
function usualCount(before, growth) {
    const more = before * (growth ** 2 - 1);
    return before + more + 3 * Math.sqrt(more);
}
function leaksIn(side, options, keysDiffer) {
    return [...columnLeaks(side, options), ...rowLeaks(side, options, keysDiffer)];
}

;// CONCATENATED MODULE: ./lib/core/review/moved-rows.js
// Rows whose values stand under another key than before: each row is right, and all are in the wrong place.





/** Fewer edited rows may say by chance what others said. */
const moved_rows_LEAST_ROWS = 20;
/** Of the edited rows, how many say what a row of another key said before. */
const MOVED = 0.8;
/** Of the edited rows' cells, how many differ. */
const EDITED = 0.3;
/** One finding for all columns, or none. */
function movedRows({ base, head, rows, options }) {
    const { key } = options;
    if (base === null || rows === null || key.length === 0 || rows.changed.length < moved_rows_LEAST_ROWS)
        return [];
    const others = head.table.columns.map(({ name }) => name).filter((name) => !key.includes(name));
    if (others.length < 2 || others.some((name) => (0,dataset_table/* columnOf */.uV)(base.table, name) === undefined))
        return [];
    // A row that moved says something else in most columns; ordinary edits need no further look.
    const edits = others.reduce((sum, name) => sum + (rows.cells.get(name)?.length ?? 0), 0);
    if (edits < EDITED * others.length * rows.changed.length)
        return [];
    const before = hashesOf(base.table, others);
    const after = hashesOf(head.table, others);
    const said = new RowSet(before, base.table.rowCount);
    for (let row = 0; row < base.table.rowCount; row++)
        said.add(row);
    // Where most rows are alike, a row's new values stand elsewhere by chance.
    if (said.size < 0.9 * base.table.rowCount)
        return [];
    const edited = rows.changed.map((pair) => rows.pairs.head[pair]);
    const moved = edited.filter((row) => said.first(row, after) >= 0);
    if (moved.length < MOVED * edited.length)
        return [];
    const at = { table: head.table, rows: moved };
    const level = softened(options.levels.schema);
    const dated = key.find((column) => isAnotherMonth(base.table, head.table, column, moved, (row) => said.first(row, after)));
    if (dated !== undefined) {
        const message = `${(0,numerals/* counted */.hS)(moved.length, "row")} stand under another month in \`${dated}\` than before: what they say stood under another month of the same year. The model's error need not show it.`;
        return [findingOf({ rule: "dates/another-month", level, message, column: dated, count: moved.length, at })];
    }
    const name = key.map((column) => `\`${column}\``).join(" and ");
    const share = (0,numerals/* percent */.KN)(moved.length / rows.pairs.head.length);
    const message = `Rows moved to another ${name}: ${(0,numerals/* counted */.hS)(moved.length, "row")} (${share}) say what the row of another ${name} said before. The values are the same, and stand in the wrong place or did before.`;
    return [findingOf({ rule: "rows/moved", level, message, column: key[0] ?? null, count: moved.length, at })];
}
/** Of the moved rows, how many stand in the same year, and in another month, than what they say stood in before. */
function isAnotherMonth(base, head, name, moved, before) {
    const [old, now] = [(0,dataset_table/* columnOf */.uV)(base, name), (0,dataset_table/* columnOf */.uV)(head, name)];
    if (old?.type !== "text" || now?.type !== "text")
        return false;
    const [was, is] = [datesOf(old), datesOf(now)];
    if (was === null || is === null)
        return false;
    const shifted = moved.filter((row) => {
        const [one, other] = [was[old.codes[before(row)]] ?? null, is[now.codes[row]] ?? null];
        return one !== null && other !== null && monthChange(one, other) !== "none";
    });
    return shifted.length >= MOVED * moved.length;
}

;// CONCATENATED MODULE: ./lib/core/review/rekeyed-rows.js
// A key that was rewritten: rows that are found again by all that they say, and not by what they are called.




/** Of the rows that the key does not find again, how many their content must find. */
const FOUND = 0.5;
const rekeyed_rows_LEAST_ROWS = 10;
const notRekeyed = { findings: [], isWholeKey: false };
function rekeyed(finding) {
    return { findings: [finding], isWholeKey: false };
}
/** @param explained key columns whose change another finding is about */
function rekeyed_rows_rekeyedRows({ base, head, options, rows, rewritten }, edits, explained) {
    if (base === null || rows === null)
        return notRekeyed;
    for (const { column, rows: marks } of rewritten) {
        const isOwn = options.key.includes(column) || options.group === column;
        if (!isOwn || head.holdout.length === 0 || !marks.includes(1))
            continue;
        const what = options.group === column ? "group" : "key";
        const message = `\`${column}\` is the ${what}, and is written in another way.${drawnAnew(head)}`;
        return rekeyed(findingOf({ rule: "rows/rekeyed", level: softened(options.levels.schema), message, column }));
    }
    const lost = rows.removed.length;
    const level = softened(options.levels.schema);
    const rule = "rows/rekeyed";
    for (const [name, pairs] of edits.rekeyed) {
        if (explained.has(name) || pairs.base.length < Math.max(rekeyed_rows_LEAST_ROWS, FOUND * lost))
            continue;
        const share = (0,numerals/* percent */.KN)(pairs.head.length / Math.max(1, head.table.rowCount));
        const how = isSameNumbers(base.table, head.table, name, pairs) ? ", the same number written in another way" : "";
        const message = `\`${name}\` was rewritten: ${(0,numerals/* counted */.hS)(pairs.head.length, "row")} (${share}) say the same as before in every other column under another \`${name}\`${how}. By the key they count as removed and added.${drawnAnew(head)}`;
        const at = { table: head.table, rows: pairs.head };
        return rekeyed(findingOf({ rule, level, message, column: name, count: pairs.head.length, at }));
    }
    const isEvery = head.table.rowCount > 0 && lost === base.table.rowCount && rows.added.length === head.table.rowCount;
    if (options.key.length === 0 || !isEvery || lost < rekeyed_rows_LEAST_ROWS || options.key.some((name) => explained.has(name)))
        return notRekeyed;
    const keys = options.key.map((name) => `\`${name}\``).join(" and ");
    const message = `No row of the base is found again: none of its ${(0,numerals/* counted */.hS)(lost, "row")} has the same ${keys}, and the rows say other things too. Perhaps ${keys} is written in another way; until it is not, all rows count as removed and added.`;
    return {
        findings: [findingOf({ rule, level, message, column: options.key[0] ?? null, count: lost })],
        isWholeKey: true,
    };
}
/** A base that is trained again is divided by its own keys. */
function drawnAnew({ holdout }) {
    return holdout.length === 0
        ? ""
        : " Which rows are held out is drawn anew, so a model of the base has learnt from some of them and looks too good.";
}
/** 007 and 7. */
function isSameNumbers(base, head, name, pairs) {
    const [before, after] = [(0,dataset_table/* columnOf */.uV)(base, name), (0,dataset_table/* columnOf */.uV)(head, name)];
    if (before === undefined || after === undefined)
        return false;
    return pairs.base.every((row, i) => {
        const [was, is] = [(0,column_values/* cellText */.Ie)(before, row), (0,column_values/* cellText */.Ie)(after, pairs.head[i])];
        return was.trim() !== "" && Number(was) === Number(is);
    });
}

;// CONCATENATED MODULE: ./lib/core/review/row-findings.js
// Rows that are gone, rows that came twice, rows that contradict each other.






/** The four rules about whole rows, in the order of their danger. */
function rowFindings(input, edits) {
    return [...emptied(input), ...removedRows(input, edits), ...duplicateRows(input), ...conflictingLabels(input)];
}
/** A file that only its header is left of; the whole dataset, or one of its files. */
function emptied({ base, head, options }) {
    const level = options.levels.schema;
    const before = base?.table.rowCount ?? 0;
    const { blank = [] } = options;
    if (blank.length > 0) {
        const rowsOf = base === null ? null : rowsByFile(base.table);
        return blank.map((file) => {
            const had = rowsOf?.get(file) ?? 0;
            const message = had === 0
                ? `\`${file}\` is empty: nothing is in it, not even a header.`
                : `\`${file}\` was emptied: nothing is left in it, not even its header. It had ${(0,numerals/* counted */.hS)(had, "row")}.`;
            return { ...findingOf({ rule: "rows/emptied", level, message, count: had }), file, line: 1 };
        });
    }
    if (head.table.rowCount === 0) {
        const had = base === null ? "" : ` It had ${(0,numerals/* counted */.hS)(before, "row")}.`;
        const message = `The dataset is empty: no row is left under the header.${had}`;
        return before === 0 && base !== null
            ? []
            : [findingOf({ rule: "rows/emptied", level, message, count: before, at: { table: head.table, rows: [] } })];
    }
    if (base === null)
        return [];
    const rowsBefore = rowsByFile(base.table);
    return [...rowsByFile(head.table)]
        .filter(([file, rows]) => rows === 0 && (rowsBefore.get(file) ?? 0) > 0)
        .map(([file]) => {
        const had = rowsBefore.get(file) ?? 0;
        const message = `A file was emptied: no row is left under its header. It had ${(0,numerals/* counted */.hS)(had, "row")}.`;
        return { ...findingOf({ rule: "rows/emptied", level, message, count: had }), file, line: 1 };
    });
}
function rowsByFile({ origin: { files, firstRows }, rowCount }) {
    return new Map(files.map((file, i) => [file, (firstRows[i + 1] ?? rowCount) - firstRows[i]]));
}
function removedRows(input, edits) {
    const { base, head, rows, options } = input;
    // Without a key an edited row is one removed and one added; the edits know better.
    if (base === null || rows === null || edits === null || head.table.rowCount === 0)
        return [];
    const rekeyed = new Set([...edits.rekeyed.values()].flatMap((pairs) => [...pairs.base]));
    const lost = edits.removed.filter((row) => !rekeyed.has(row));
    if (lost.length === 0)
        return [];
    const share = lost.length / base.table.rowCount;
    const months = monthsInWords(base.table, lost);
    if (lost.length === base.table.rowCount) {
        const keys = options.key.map((name) => `\`${name}\``).join(" and ");
        const why = keys === "" ? "none says the same as before" : `none has the same ${keys}; perhaps it is written in another way`;
        const message = `No row of the base is found again (${why}): all ${(0,numerals/* counted */.hS)(lost.length, "row")} count as removed, and ${(0,numerals/* counted */.hS)(edits.added.length, "row")} as added.`;
        return [findingOf({ rule: "rows/removed", level: options.levels.removedRows, message, count: lost.length })];
    }
    const message = [
        `${(0,numerals/* counted */.hS)(lost.length, "row")} (${(0,numerals/* percent */.KN)(share)}) ${verb(lost.length, "was", "were")} removed.`,
        copiesSentence(base.table, head.table, lost),
        months,
        sentenceOfLines(base.table, lost, " of the base version"),
    ]
        .filter((part) => part !== "")
        .join(" ");
    return [findingOf({ rule: "rows/removed", level: options.levels.removedRows, message, count: lost.length })];
}
/** Dropping copies is harmless; a clean-up that drops more than copies is not. */
function copiesSentence(base, head, lost) {
    const common = head.columns.map(({ name }) => name).filter((name) => (0,dataset_table/* columnOf */.uV)(base, name) !== undefined);
    if (common.length === 0)
        return "";
    const contents = hashesOf(base, common);
    const kept = hashesOf(head, common);
    const found = new RowSet(contents, lost.length);
    for (const row of lost)
        found.add(row);
    const isCopy = new Set();
    for (let row = 0; row < head.rowCount; row++) {
        const first = found.first(row, kept);
        if (first >= 0)
            isCopy.add(first);
    }
    const copies = lost.filter((row) => isCopy.has(found.first(row, contents))).length;
    if (copies === lost.length)
        return `${verb(lost.length, "It was a copy", "All were copies")} of rows that stay, so no information is lost.`;
    return copies === 0
        ? `${verb(lost.length, "It was no copy", "None of them was a copy")} of a row that stays: what ${verb(lost.length, "it", "they")} said is lost.`
        : `${(0,numerals/* count */.U9)(lost.length - copies)} of them ${verb(lost.length - copies, "was no copy", "were no copies")} of a row that stays: what they said is lost.`;
}
/** Rows that say the same in every column. With chance copies in the data, more of them are expected in more rows. */
function duplicateRows({ base, head, rows, options }) {
    // Rows with keys of their own cannot be equal.
    if (rows !== null && options.key.length > 0 && rows.duplicates.head.length === 0)
        return [];
    const copies = row_findings_copiesIn(head.table);
    const before = base === null ? 0 : row_findings_copiesIn(base.table).length;
    const growth = base === null || base.table.rowCount === 0 ? 1 : head.table.rowCount / base.table.rowCount;
    const expected = before * Math.max(1, growth) ** 2;
    if (copies.length === 0 || (base !== null && copies.length - expected <= 3 * Math.sqrt(expected)))
        return [];
    const was = before === 0 ? "" : ` There ${verb(before, "was", "were")} ${(0,numerals/* count */.U9)(before)} before.`;
    const share = (0,numerals/* percent */.KN)(copies.length / head.table.rowCount);
    const message = `${(0,numerals/* counted */.hS)(copies.length, "row")} (${share}) ${verb(copies.length, "repeats", "repeat")} another row in every column, so ${verb(copies.length, "it counts", "they count")} twice.${was}`;
    return [
        findingOf({
            rule: "rows/duplicate",
            level: softened(options.levels.schema),
            message,
            count: copies.length,
            at: { table: head.table, rows: copies },
        }),
    ];
}
/** All but the first of equal rows. */
function row_findings_copiesIn(table) {
    const hashes = hashesOf(table, table.columns.map(({ name }) => name));
    const seen = new RowSet(hashes, table.rowCount);
    return rowsThat(table.rowCount, (row) => seen.add(row) !== row);
}
/** Where features say little, rows with the same ones are expected; a contradiction is one where rows are told apart. */
const row_findings_TELLING = 0.8;
/** With one or two features, equal ones are chance. */
const row_findings_LEAST_FEATURES = 3;
function conflictingLabels({ base, head, columns, options }) {
    const { target, features, levels } = options;
    if (target === null || features.length < row_findings_LEAST_FEATURES || (0,dataset_table/* columnOf */.uV)(head.table, target) === undefined)
        return [];
    const found = conflictsIn(head.table, features, target);
    const nameBefore = (name) => columns.renamed.find(({ to }) => to === name)?.from ?? name;
    if (found === null || found.rows.length === 0)
        return [];
    const before = base === null ? null : conflictsIn(base.table, features.map(nameBefore), nameBefore(target));
    // A measured target is never the same twice; of labels it is expected.
    if (before === null && !isLabel(head.table, target))
        return [];
    const growth = base === null ? 1 : Math.max(1, head.table.rowCount / Math.max(1, base.table.rowCount));
    const expected = (before?.rows.length ?? 0) * growth ** 2;
    if (before !== null && found.rows.length - expected <= 3 * Math.sqrt(expected))
        return [];
    const was = before === null || before.rows.length === 0 ? "" : ` There were ${(0,numerals/* count */.U9)(before.rows.length)} before.`;
    const message = `Labels contradict each other: ${(0,numerals/* counted */.hS)(found.rows.length, "row")} have the features of another row and another \`${target}\`.${was}`;
    return [
        findingOf({
            rule: "rows/conflicting-labels",
            level: softened(levels.schema),
            message,
            column: target,
            count: found.rows.length,
            at: { table: head.table, rows: found.rows },
        }),
    ];
}
const MOST_LABELS = 20;
function isLabel(table, target) {
    const column = (0,dataset_table/* columnOf */.uV)(table, target);
    return column?.type === "text" || new Set(column?.values).size <= MOST_LABELS;
}
/** Null where the features tell too few rows apart for a contradiction to mean anything. */
function conflictsIn(table, features, target) {
    const present = features.filter((name) => (0,dataset_table/* columnOf */.uV)(table, name) !== undefined);
    const column = (0,dataset_table/* columnOf */.uV)(table, target);
    if (column === undefined || present.length === 0 || table.rowCount === 0)
        return null;
    const repeats = repeatsOf(table, present, row_findings_TELLING);
    if (repeats === null)
        return null;
    const isMissing = (0,column_values/* missingIn */.EH)(column);
    const labels = column.type === "number" ? column.values : column.codes;
    const conflicting = repeats.groups.flatMap((group) => {
        const labelled = group.filter((row) => !isMissing(row));
        return labelled.some((row) => labels[row] !== labels[labelled[0]]) ? labelled : [];
    });
    return { rows: Uint32Array.from(conflicting).toSorted() };
}

;// CONCATENATED MODULE: ./lib/core/review/shift-findings.js
// Columns that moved under a header that stayed: a column now holds what its neighbour held before.






/** Rows that are looked at, spread evenly. */
const shift_findings_SAMPLED = 1000;
/** In fewer rows two columns agree by chance. */
const shift_findings_LEAST_ROWS = 10;
/** Where only some rows were edited, so many of them say more than chance. */
const LEAST_EDITED = 20;
/** Of the rows, how many hold the other column's old value for the columns to count as moved. */
const shift_findings_MOVED = 0.8;
/** Numbers that were revised as well are still much nearer to the other column's old ones than to their own. */
const NEARER = 0.25;
/** Of the moved columns of numbers, how many must fit the other rows better than before for a repair. */
const BACK = 0.75;
/** Columns that hold what another column held before, in all rows or in the edited ones; and which columns that explains. */
function shiftFindings(input, edits) {
    const none = { findings: [], columns: new Set() };
    if (input.base === null)
        return none;
    const all = edits.matched.base.length >= shift_findings_LEAST_ROWS ? edits.matched : inOrder(input);
    const whole = movedColumns(input, sampled(all));
    if (whole.length > 0)
        return shifts(input, whole, all, null);
    const some = editedRows(input);
    const part = some.base.length >= LEAST_EDITED ? movedColumns(input, sampled(some)) : [];
    // In edited rows one column that holds another's values may be filled in from it.
    return part.length > 1 ? shifts(input, part, some, some.head.length) : none;
}
/** @param among how many edited rows they moved in; null: in all rows */
function shifts(input, moved, pairs, among) {
    const { head, options } = input;
    const list = moved
        .slice(0, 3)
        .map(({ column, from }) => `\`${column.name}\` holds what \`${from}\` held`)
        .join(", ");
    const more = moved.length > 3 ? ` and ${(0,numerals/* count */.U9)(moved.length - 3)} more` : "";
    const isMended = among !== null && movedBack(input, moved, pairs);
    const where = among === null ? "" : ` in ${(0,numerals/* counted */.hS)(among, "edited row")}`;
    const message = isMended
        ? `This looks like a repair: columns moved${where} to where the other rows have such values: ${list}${more}. The error may jump because the data was wrong before, not because the model got worse.`
        : `Columns moved under an unchanged header${where}: ${list}${more}. Every model reads them by their names.`;
    return {
        findings: [
            findingOf({
                rule: "columns/shifted",
                level: isMended ? softened(options.levels.schema) : options.levels.schema,
                message,
                column: moved[0].column.name,
                count: moved.length,
                at: { table: head.table, rows: pairs.head.slice(0, 1) },
            }),
        ],
        columns: new Set(moved.map((one) => one.column.name)),
    };
}
/** Whether most moved columns hold in these rows what the rows that nobody edited hold, and held something else. */
function movedBack({ base, head }, moved, pairs) {
    const numeric = moved.flatMap(({ column }) => {
        const before = base?.table.columns.find(({ name }) => name === column.name);
        return column.type === "number" && before?.type === "number" ? [{ now: column.values, old: before.values }] : [];
    });
    const edited = new Uint8Array(head.table.rowCount);
    for (const row of pairs.head)
        edited[row] = 1;
    const nearer = numeric.filter(({ now, old }) => {
        const others = now.filter((value, row) => edited[row] === 0 && !Number.isNaN(value));
        if (others.length < shift_findings_LEAST_ROWS)
            return false;
        const center = (0,stats_median/* medianOf */.u)(others);
        const distance = (values) => Math.abs((0,stats_median/* medianOf */.u)(values.filter((value) => !Number.isNaN(value))) - center);
        return (distance(Float64Array.from(pairs.head, (row) => now[row])) <
            distance(Float64Array.from(pairs.base, (row) => old[row])));
    });
    return nearer.length > BACK * numeric.length;
}
/** Columns that hold in these rows what another one held. */
function movedColumns({ base, head, columns }, pairs) {
    if (base === null || pairs.base.length < shift_findings_LEAST_ROWS)
        return [];
    const renamed = new Set(columns.renamed.map(({ to }) => to));
    const moved = head.table.columns.flatMap((column) => {
        if (renamed.has(column.name))
            return [];
        const own = base.table.columns.find(({ name }) => name === column.name);
        if (own === undefined)
            return [];
        const place = base.table.columns.indexOf(own);
        const others = base.table.columns
            .map((other, index) => ({ other, index }))
            .filter(({ index }) => index !== place)
            .toSorted((a, b) => Math.abs(a.index - place) - Math.abs(b.index - place));
        // What stayed did not move; asked first, since it spares a wide table all pairs of columns.
        if (shift_findings_sameShare(column, own, pairs) > 1 - shift_findings_MOVED)
            return [];
        const few = fewOf(pairs);
        const from = others.find(({ other }) => isNearOther(column, other, few) && holdsOther(column, own, other, pairs));
        return from === undefined ? [] : [{ column, from: from.other.name, by: place - from.index }];
    });
    // A single pair of like columns may be chance or an edit; two that changed places, or neighbours in one direction, are not.
    const exact = moved.filter(({ column, from }) => {
        const other = base.table.columns.find(({ name }) => name === from);
        return other !== undefined && shift_findings_sameShare(column, other, pairs) >= shift_findings_MOVED;
    });
    const run = moved.filter(({ by }) => moved.filter((one) => one.by === by && Math.abs(by) <= 2).length >= 2);
    return moved.filter((one) => exact.includes(one) || run.includes(one));
}
function holdsOther(now, own, other, pairs) {
    const [rowsBase, rowsHead] = [pairs.base, pairs.head];
    if (!varies(other, pairs.base) && !varies(now, pairs.head))
        return false;
    if (shift_findings_sameShare(now, other, pairs) >= shift_findings_MOVED && varies(now, pairs.head))
        return true;
    if (now.type === "text" || other.type === "text" || own.type === "text")
        return false;
    const [values, before, neighbour] = [(0,column_values/* numbersOf */.cZ)(now), (0,column_values/* numbersOf */.cZ)(own), (0,column_values/* numbersOf */.cZ)(other)];
    const distance = (to) => {
        const sizes = Float64Array.from(rowsHead, (row, i) => Math.abs(values[row] - to[rowsBase[i]]));
        return (0,stats_median/* medianOf */.u)(sizes.filter((size) => !Number.isNaN(size)));
    };
    const spread = (0,stats_median/* medianOf */.u)(spreadOf(neighbour, rowsBase));
    const toOther = distance(neighbour);
    return toOther < NEARER * distance(before) && toOther < 0.1 * spread;
}
/** So few rows spare nearly all pairs of columns the look at all sampled rows. */
const FEW = 48;
/** Whether more than a fifth of some rows agree: of columns that moved, far more than half do. Spares most pairs the rest. */
function isNearOther(now, other, few) {
    if (now.type === "text" || other.type === "text")
        return shift_findings_sameShare(now, other, few) > 0.2;
    const [values, neighbour] = [(0,column_values/* numbersOf */.cZ)(now), (0,column_values/* numbersOf */.cZ)(other)];
    const limit = 0.1 * (0,stats_median/* medianOf */.u)(spreadOf(neighbour, few.base));
    const near = few.head.filter((row, i) => !(Math.abs(values[row] - neighbour[few.base[i]]) > 2 * limit));
    return near.length > 0.2 * few.head.length;
}
function fewOf({ base, head }) {
    const step = Math.max(1, Math.floor(base.length / FEW));
    const every = (_, i) => i % step === 0;
    return { base: base.filter(every), head: head.filter(every) };
}
/** Distances from the median. */
function spreadOf(values, rows) {
    const taken = Float64Array.from(rows, (row) => values[row]).filter((value) => !Number.isNaN(value));
    const middle = (0,stats_median/* medianOf */.u)(taken);
    return taken.map((value) => Math.abs(value - middle));
}
function shift_findings_sameShare(now, other, pairs) {
    return 1 - compareCells(other, now, false).differing(pairs.base, pairs.head).length / pairs.base.length;
}
/** At least five values: flags and constants look like each other. */
function varies(column, rows) {
    const seen = new Set();
    for (const row of rows) {
        seen.add(column.type === "number" ? column.values[row] : column.codes[row]);
        if (seen.size >= 5)
            return true;
    }
    return false;
}
/** The rows that were edited at all. */
function editedRows({ rows }) {
    if (rows === null)
        return { base: new Uint32Array(0), head: new Uint32Array(0) };
    const { pairs, changed } = rows;
    return { base: changed.map((pair) => pairs.base[pair]), head: changed.map((pair) => pairs.head[pair]) };
}
/** Where keys moved too, rows still stand in their order. */
function inOrder({ base, head }) {
    const rows = Math.min(base?.table.rowCount ?? 0, head.table.rowCount);
    return { base: (0,dataset_table/* everyRow */.UJ)(rows), head: (0,dataset_table/* everyRow */.UJ)(rows) };
}
function sampled({ base, head }) {
    const step = Math.max(1, Math.floor(base.length / shift_findings_SAMPLED));
    const every = (_, i) => i % step === 0;
    return { base: base.filter(every), head: head.filter(every) };
}

// EXTERNAL MODULE: ./lib/core/stats/hypergeometric.js
var hypergeometric = __webpack_require__(25016);
;// CONCATENATED MODULE: ./lib/core/review/encoding-damage.js
// Signs that text was decoded with the wrong encoding: replacement characters, and UTF-8 read as Latin-1.

const replacement = "\u{FFFD}";
/**
 * Two- and three-byte UTF-8 as Windows-1252 or Latin-1 shows it: a lead byte, then continuation bytes. Windows-1252 shows
 * 0x80 to 0x9F as these signs.
 */
const continuation = "[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
const mojibake = new RegExp(`[Â-ß]${continuation}|[à-ï]${continuation}{2}`, "u");
/** Bytes alone tell plain ASCII, which is most text. */
function isDamaged(dictionary, code) {
    const start = code === 0 ? 0 : dictionary.ends[code - 1];
    const end = dictionary.ends[code];
    let isAscii = true;
    for (let at = start; at < end && isAscii; at++)
        isAscii = dictionary.bytes[at] < 128;
    if (isAscii)
        return false;
    const text = (0,dataset_table/* textOf */.b6)(dictionary, code);
    return text.includes(replacement) || mojibake.test(text);
}
/** Whether the text is the old one with a question mark for each letter that is not ASCII. */
function lostLetters(before, rowBefore, after, rowAfter) {
    const [old, now] = [before.codes[rowBefore], after.codes[rowAfter]];
    if (old < 0 || now < 0)
        return false;
    const was = (0,dataset_table/* textOf */.b6)(before.dictionary, old);
    const plain = was.replace(/[^\p{ASCII}]/gu, "?");
    return plain !== was && (0,dataset_table/* textOf */.b6)(after.dictionary, now) === plain;
}

;// CONCATENATED MODULE: ./lib/core/review/value-findings.js
// Columns whose values went bad: no numbers any more, gone, all alike, stand-ins, broken letters.









/** @param explained columns whose values another finding is about */
function valueFindings(input, edits, explained) {
    const { table } = input.head;
    if (table.rowCount === 0)
        return [];
    return table.columns
        .filter(({ name }) => !explained.has(name))
        .flatMap((after) => {
        const { before } = bothColumns(input, after.name);
        const of = { input, before: before ?? null, after, edits };
        const gone = notNumbers(of) ?? value_findings_emptied(of) ?? constant(of);
        return [...(gone ?? [...missingMore(of), ...sentinels(of), ...zeros(of)]), ...damaged(of)];
    });
}
function value_findings_finding({ input, after }, { rule, message, rows, howMany, strict = false, wasThere = false }) {
    const level = strict ? input.options.levels.schema : softened(input.options.levels.schema);
    return findingOf({
        rule,
        level,
        message,
        wasThere,
        column: after.name,
        count: howMany,
        at: { table: input.head.table, rows },
    });
}
function notNumbers(pair) {
    const { before, after, input } = pair;
    if (before?.type !== "number" || after.type !== "text")
        return null;
    const numbers = (0,column_values/* decimalsOf */.m2)(after.dictionary);
    const isGap = (0,column_values/* missingIn */.EH)(after);
    const rows = rowsThat(after.codes.length, (row) => !isGap(row) && Number.isNaN(numbers[after.codes[row]]));
    if (rows.length === 0)
        return null;
    const dates = datesOf(after);
    if (dates !== null && rows.length >= 0.9 * after.codes.length) {
        const message = `\`${after.name}\` is written as a date now; it was a number before. A model of the base cannot read it.`;
        return [value_findings_finding(pair, { rule: "schema/type-changed", message, rows: rows.slice(0, 1), howMany: rows.length })];
    }
    const example = input.options.showValues
        ? `; the first is \`${(0,dataset_table/* textOf */.b6)(after.dictionary, after.codes[rows[0]])}\``
        : "";
    const message = `${(0,numerals/* counted */.hS)(rows.length, "value")} of \`${after.name}\` ${verb(rows.length, "is no longer a number", "are no longer numbers")}, so the whole column is read as text${example}.`;
    return [value_findings_finding(pair, { rule: "schema/type-changed", message, rows, howMany: rows.length, strict: true })];
}
function value_findings_emptied(pair) {
    const { before, after, input } = pair;
    if (before === null || input.base === null)
        return null;
    const isGap = (0,column_values/* missingIn */.EH)(after);
    for (let row = 0; row < input.head.table.rowCount; row++)
        if (!isGap(row))
            return null;
    const had = countWhere(input.base.table, before, (gap) => !gap);
    if (had === 0)
        return null;
    const message = `\`${after.name}\` was emptied: no row has a value any more, and ${(0,numerals/* count */.U9)(had)} had one.`;
    return [value_findings_finding(pair, { rule: "values/emptied", message, rows: [0], howMany: had, strict: true })];
}
function countWhere(table, column, test) {
    const isGap = (0,column_values/* missingIn */.EH)(column);
    let found = 0;
    for (let row = 0; row < table.rowCount; row++)
        if (test(isGap(row)))
            found++;
    return found;
}
/** In fewer rows one value, or none, is no surprise. */
const value_findings_LEAST_ROWS = 10;
/** One value in every row teaches nothing; that it did vary is what makes it a danger. */
function constant(pair) {
    const { before, after, input } = pair;
    if (before === null || input.head.table.rowCount < value_findings_LEAST_ROWS || distinctUpTo(after, 2) !== 1)
        return null;
    if (distinctUpTo(before, 3) < 2)
        return null;
    const isZero = after.type === "number" && after.values.some((value) => value === 0);
    const message = `\`${after.name}\` is ${isZero ? "zero in every row" : "the same in every row"} now, and varied before: it tells a model nothing any more.`;
    const rule = isZero ? "values/all-zero" : "values/constant";
    return [value_findings_finding(pair, { rule, message, rows: [0], howMany: input.head.table.rowCount, strict: true })];
}
function distinctUpTo(column, most) {
    const seen = new Set();
    const cells = column.type === "number" ? column.values : column.codes;
    for (let row = 0; row < cells.length && seen.size < most; row++) {
        const isGap = column.type === "number" ? Number.isNaN(cells[row]) : cells[row] < 0;
        if (!isGap)
            seen.add(cells[row]);
    }
    return seen.size;
}
const JUMP = 0.05;
const SURE = 1e-4;
/** Values deleted from rows that had one, and added rows that lack it more often than the others. */
function missingMore(pair) {
    const { before, after, input, edits } = pair;
    if (before === null || input.base === null || input.rows === null)
        return [];
    const [gapBefore, gapAfter] = [(0,column_values/* missingIn */.EH)(before), (0,column_values/* missingIn */.EH)(after)];
    const cells = edits?.columns.get(after.name);
    const matched = edits?.matched.base.length ?? 0;
    const deleted = [];
    if (cells !== undefined)
        for (let i = 0; i < cells.head.length; i++)
            if (gapAfter(cells.head[i]) && !gapBefore(cells.base[i]))
                deleted.push(cells.head[i]);
    if (deleted.length >= Math.max(3, 0.01 * matched)) {
        const message = `Values were deleted: ${(0,numerals/* counted */.hS)(deleted.length, "row")} that had a value of \`${after.name}\` ${verb(deleted.length, "has", "have")} none now (${(0,numerals/* percent */.KN)(deleted.length / Math.max(1, matched))}).`;
        return [value_findings_finding(pair, { rule: "values/missing", message, rows: deleted, howMany: deleted.length })];
    }
    const added = Array.from(edits?.added ?? []);
    const lacking = added.filter((row) => gapAfter(row));
    const rowsBefore = input.base.table.rowCount;
    const lackedBefore = lacking.length === 0 ? 0 : countWhere(input.base.table, before, (gap) => gap);
    const jump = lacking.length / Math.max(1, added.length) - lackedBefore / Math.max(1, rowsBefore);
    if (lacking.length < 3 || jump <= JUMP || (0,hypergeometric/* sameShareP */.I)(lacking.length, added.length, lackedBefore, rowsBefore) > SURE)
        return [];
    const message = `${(0,numerals/* count */.U9)(lacking.length)} of the ${(0,numerals/* counted */.hS)(added.length, "added row")} lack a value of \`${after.name}\` (${(0,numerals/* percent */.KN)(lacking.length / added.length)}); ${lackedBefore === 0 ? "no row did before" : `before it was ${(0,numerals/* percent */.KN)(lackedBefore / rowsBefore)} of all rows`}.`;
    return [value_findings_finding(pair, { rule: "values/missing", message, rows: lacking, howMany: lacking.length })];
}
/** A stand-in is learnt from like any number. */
function sentinels(pair) {
    const { before, after, input } = pair;
    const { target, features } = input.options;
    if (after.type !== "number")
        return [];
    const standing = sentinelsOf(after.values);
    if (standing.length === 0)
        return [];
    const rows = rowsThat(after.values.length, (row) => standing.includes(after.values[row]));
    const values = before === null ? new Float64Array(0) : (0,column_values/* numbersOf */.cZ)(before);
    const was = values.reduce((sum, value) => sum + (standing.includes(value) ? 1 : 0), 0);
    const isUsed = after.name === target || features.includes(after.name);
    if (was >= rows.length && !isUsed)
        return [];
    const isOld = before !== null && was >= rows.length;
    const which = standing.slice(0, 3).map(String).join(", ");
    const old = isOld ? ` ${THERE_BEFORE}` : was > 0 ? ` There were ${(0,numerals/* count */.U9)(was)} before.` : "";
    const message = `${(0,numerals/* counted */.hS)(rows.length, "value")} of \`${after.name}\` ${verb(rows.length, "looks", "look")} like a stand-in for "no value" (${which}), and would be learnt as a number.${old}`;
    return [value_findings_finding(pair, { rule: "values/sentinel", message, rows, howMany: rows.length, wasThere: isOld })];
}
/** Where zero was more common than this, rows that belong together may well all have it. */
const value_findings_RARE = 0.2;
/** Added rows that are all zero where zero was no more than usual. */
function zeros(pair) {
    const { before, after, edits } = pair;
    if (before?.type !== "number" || after.type !== "number" || edits === null)
        return [];
    const { added } = edits;
    if (added.length < value_findings_LEAST_ROWS || !added.every((row) => after.values[row] === 0))
        return [];
    const zero = before.values.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0);
    if (zero > value_findings_RARE * before.values.length)
        return [];
    if ((0,hypergeometric/* sameShareP */.I)(added.length, added.length, zero, before.values.length) > SURE)
        return [];
    const message = `All ${(0,numerals/* counted */.hS)(added.length, "added row")} have 0 in \`${after.name}\`; before it was ${(0,numerals/* percent */.KN)(zero / before.values.length)} of the rows.`;
    return [value_findings_finding(pair, { rule: "values/all-zero", message, rows: added, howMany: added.length })];
}
/** Letters that were decoded with the wrong encoding, or lost. */
function damaged(pair) {
    const { before, after, input, edits } = pair;
    if (after.type !== "text")
        return [];
    const { ends } = after.dictionary;
    const isBad = Uint8Array.from(ends, (_, code) => (isDamaged(after.dictionary, code) ? 1 : 0));
    const cells = edits?.columns.get(after.name);
    const lost = before?.type === "text" && cells !== undefined
        ? Array.from(cells.head).filter((row, i) => lostLetters(before, cells.base[i], after, row))
        : [];
    const bad = isBad.includes(1)
        ? rowsThat(after.codes.length, (row) => after.codes[row] >= 0 && isBad[after.codes[row]] === 1)
        : new Uint32Array(0);
    const rows = Uint32Array.from(new Set([...bad, ...lost])).toSorted();
    if (rows.length === 0)
        return [];
    const was = before?.type === "text"
        ? before.codes.reduce((sum, code) => sum + (code >= 0 && isDamaged(before.dictionary, code) ? 1 : 0), 0)
        : 0;
    if (was >= rows.length)
        return [];
    const message = `Letters were broken by a wrong encoding in ${(0,numerals/* counted */.hS)(rows.length, "value")} of \`${after.name}\`: they are other categories to a model now.`;
    return [value_findings_finding(pair, { rule: "values/encoding", message, rows, howMany: rows.length, strict: input.base !== null })];
}

;// CONCATENATED MODULE: ./lib/core/review/findings.js
// All that is worth a look in a dataset's change, the most dangerous first.















/** What a reviewer should hear first. */
const byDanger = [
    "rows/emptied",
    "columns/shifted",
    "rows/rekeyed",
    "columns/removed",
    "columns/renamed",
    "schema/type-changed",
    "schema/missing-column",
    "values/emptied",
    "values/all-zero",
    "values/constant",
    "values/zeroed",
    "values/repaired",
    "units/scaled",
    "units/moved",
    "units/jump",
    "dates/another-month",
    "rows/moved",
    "leakage/target-copy",
    "leakage/key-in-both",
    "leakage/rows-in-both",
    "leakage/group-in-both",
    "leakage/time",
    "labels/changed",
    "rows/removed",
    "schema/range",
    "schema/category",
    "schema/type",
    "schema/required",
    "schema/unique",
    "values/encoding",
    "values/mass-edit",
    "values/rounded",
    "values/missing",
    "values/sentinel",
    "rows/conflicting-labels",
    "rows/duplicate",
    "leakage/near-copies",
    "leakage/identifier",
    "categories/vanished",
    "categories/new",
    "drift/values",
    "drift/missing",
];
/**
 * @param drift of the same input; computed here where the caller does not show it
 */
function dataFindings(input, drift = (0,review_drift/* driftOf */.$)(input)) {
    const edits = editedCells(input);
    const shifts = edits === null ? null : shiftFindings(input, edits);
    const explained = shifts?.columns ?? new Set();
    const moved = movedRows(input);
    const dates = edits === null ? [] : dateFindings(input, edits);
    const dated = new Set([...explained, ...dates.flatMap(({ column }) => column ?? [])]);
    const rekeyed = edits === null ? notRekeyed : rekeyed_rows_rekeyedRows(input, edits, dated);
    const rewritten = edits === null ? [] : rewrittenDates(input, edits);
    const findings = [
        ...(shifts?.findings ?? []),
        ...dates,
        ...moved,
        ...rekeyed.findings,
        ...(edits === null ? [] : appendedJumps(input, edits)),
        ...removedColumns(input),
        ...rowFindings(input, edits).filter(({ rule }) => rule !== "rows/removed" || !rekeyed.isWholeKey),
        ...(edits === null || moved.length > 0 ? [] : editFindings(input, edits, dated)),
        ...valueFindings(input, edits, explained),
        ...categoryFindings(input, new Set([...dated, ...rewritten])),
        ...contractFindings(input),
        ...leakageFindings(input),
        ...driftFindings(input, drift, new Set([...explained, ...rewritten])),
    ];
    return findings.filter(({ level }) => level !== "off").toSorted(moreDangerous);
}
function moreDangerous(one, other) {
    if (one.level !== other.level)
        return one.level === "error" ? -1 : 1;
    const age = Number(one.wasThere) - Number(other.wasThere);
    if (age !== 0)
        return age;
    return byDanger.indexOf(one.rule) - byDanger.indexOf(other.rule) || (other.count ?? 0) - (one.count ?? 0);
}
/** A column that models learn from or predict; others are only named among the columns. */
function removedColumns({ base, columns, options }) {
    if (base === null)
        return [];
    const { target, features, usualBefore, levels } = options;
    const declared = [target, ...features];
    const role = (column) => (column === target ? "target" : "feature");
    const removed = columns.removed.flatMap((column) => {
        // Where the config names no features, the next model does without; where it does, no model can be trained.
        const level = declared.includes(column) ? levels.schema : softened(levels.schema);
        if (!declared.includes(column) && usualBefore?.includes(column) !== true)
            return [];
        const message = `The ${role(column)} \`${column}\` is gone: a model of the base cannot read this data.`;
        return [findingOf({ rule: "columns/removed", level, message, column })];
    });
    const known = [...declared, ...(usualBefore ?? [])];
    const renamed = columns.renamed
        .filter(({ from }) => known.includes(from))
        .toSorted((one, other) => Number(other.from === target) - Number(one.from === target));
    const level = softened(levels.schema);
    if (renamed.length <= COLUMNS_EACH) {
        const each = renamed.map(({ from, to }) => {
            const message = `The ${role(from)} \`${from}\` is called \`${to}\` now: a model of the base cannot read this data.`;
            return findingOf({ rule: "columns/renamed", level, message, column: to });
        });
        return [...removed, ...each];
    }
    const names = renamed
        .slice(0, COLUMNS_EACH)
        .map(({ from, to }) => `\`${from}\` → \`${to}\``)
        .join(", ");
    const also = renamed[0].from === target ? ", the target first" : "";
    const more = `${names} and ${(0,numerals/* count */.U9)(renamed.length - COLUMNS_EACH)} more`;
    const message = `${(0,numerals/* count */.U9)(renamed.length)} columns have other names and the same values${also} (${more}): a model of the base cannot read this data.`;
    return [...removed, findingOf({ rule: "columns/renamed", level, message, count: renamed.length })];
}
/** So many columns are named one by one. */
const COLUMNS_EACH = 3;
function driftFindings({ options }, { rows }, explained) {
    const level = options.levels.drift;
    const told = rows.filter(({ column }) => !explained.has(column));
    return ["base-head", "train-holdout"].flatMap((comparison) => {
        const compared = told.filter((row) => row.comparison === comparison);
        return [
            ...together(compared.filter(({ values }) => values.drifted), "drift/values", level),
            ...together(compared.filter(({ missing }) => missing?.drifted === true), "drift/missing", level),
        ];
    });
}
/** Many columns that drift do so for one reason: one finding, the largest effects first. */
function together(rows, rule, level) {
    const [first] = rows;
    if (first === undefined || rows.length <= COLUMNS_EACH)
        return rows.map((row) => driftFinding(row, rule, level));
    const strength = ({ values, missing }) => rule === "drift/missing" ? (missing?.effect ?? 0) : values.effect / values.floor;
    const names = rows.toSorted((a, b) => strength(b) - strength(a)).map(({ column }) => `\`${column}\``);
    const where = comparisonInWords(first);
    const how = rule === "drift/missing" ? `are missing more or less often ${where}` : `are distributed otherwise ${where}`;
    const more = names.length > COLUMNS_EACH ? ` and ${(0,numerals/* count */.U9)(names.length - COLUMNS_EACH)} more` : "";
    const message = `${(0,numerals/* count */.U9)(rows.length)} columns ${how}: ${names.slice(0, COLUMNS_EACH).join(", ")}${more}.`;
    return [findingOf({ rule, level, message, count: rows.length })];
}
function comparisonInWords({ comparison }) {
    return comparison === "base-head" ? "than before" : "in the holdout than in train";
}
function driftFinding(row, rule, level) {
    const { column, kind, values, missing, missingShare } = row;
    const where = comparisonInWords(row);
    const test = rule === "drift/values" ? values : (missing ?? values);
    const chance = test.adjustedP < 1e-4 ? "below 0.01 %" : (0,numerals/* percent */.KN)(test.adjustedP);
    const by = rule === "drift/missing"
        ? `missing ${(0,numerals/* percent */.KN)(missingShare.before)} → ${(0,numerals/* percent */.KN)(missingShare.after)}`
        : kind === "number"
            ? `by ${(0,numerals/* decimal */._)(values.effect, 2)} of its usual spread`
            : `${(0,numerals/* percent */.KN)(values.effect)} of the rows would have to change category`;
    const what = rule === "drift/missing"
        ? `Values of \`${column}\` are missing more or less often ${where}`
        : `\`${column}\` is distributed otherwise ${where}`;
    const message = `${what} (${by}; by chance alone: ${chance}).`;
    return findingOf({ rule, level, message, column });
}

;// CONCATENATED MODULE: ./lib/core/review/key-findings.js
// Rows that share a key which should be theirs alone.


const LINES_SHOWN = 5;
/** One finding for all rows whose key is not their own; a warning where the base had as many. */
function keyFindings({ base, head, rows, options }) {
    if (rows === null || base === null || rows.duplicates.head.length === 0)
        return [];
    const repeated = rows.duplicates.head;
    const before = rows.duplicates.base.length;
    const { file, line } = (0,dataset_table/* placeOf */.$t)(head.table.origin, repeated[0]);
    const key = options.key.map((name) => `\`${name}\``).join(" and ");
    const isNew = repeated.length > before;
    const since = before === 0 ? "" : ` Before it was ${(0,numerals/* counted */.hS)(before, "row")}.`;
    return [
        {
            rule: "schema/duplicate-key",
            level: isNew || options.levels.schema === "off" ? options.levels.schema : "warn",
            message: `${(0,numerals/* counted */.hS)(repeated.length, "row")} share their ${key} with another row (${linesOf(head.table, repeated)}).${since}`,
            wasThere: false,
            column: options.key.length === 1 ? options.key[0] : null,
            file,
            line,
            count: repeated.length,
        },
    ];
}
/** "lines 3, 9 and 12 more". */
function linesOf(table, rows) {
    const lines = Array.from(rows.subarray(0, LINES_SHOWN), (row) => (0,numerals/* count */.U9)(table.origin.lines[row]));
    const hidden = rows.length - lines.length;
    return `${rows.length === 1 ? "line" : "lines"} ${lines.join(", ")}${hidden === 0 ? "" : ` and ${(0,numerals/* count */.U9)(hidden)} more`}`;
}

;// CONCATENATED MODULE: ./lib/core/review/key-proposal.js
// Columns that would identify a row, where the config names none.

/** Fewer rows are unique by chance. */
const FEWEST_ROWS = 20;
/** At least this share of the smaller version's rows is in the other one too. */
const COMMON = 0.5;
/** Rows looked at before all are. */
const key_proposal_SAMPLED = 2048;
/** Whole tables that are looked through, for pairs that are unique in the sample. */
const MOST_TRIED = 3;
/** Of more rows than this only single columns are looked at: pairs would cost more than the hint is worth. */
const MOST_FOR_PAIRS = 200_000;
/**
 * The smallest set of columns, one or two, whose values are there and unique in both versions, most of them in both; the
 * first such in the order of columns. Whole numbers and texts only: measurements are unique by chance. The target is
 * none.
 *
 * @returns empty where a key is declared, there is nothing to compare, or nothing is found
 */
function proposedKey({ base, head, rows, options }) {
    if (base === null || rows === null || options.key.length > 0)
        return [];
    const tables = [base.table, head.table];
    if (tables.some(({ rowCount }) => rowCount < FEWEST_ROWS))
        return [];
    const isCommon = (names) => {
        const smaller = Math.min(base.table.rowCount, head.table.rowCount);
        // Rows that are the same in all columns are the same in these.
        return rows.pairs.base.length >= COMMON * smaller || commonRows(base.table, head.table, names) >= COMMON * smaller;
    };
    const candidates = head.table.columns.filter((column) => {
        const before = base.table.columns.find(({ name }) => name === column.name);
        return column.name !== options.target && before?.type === column.type && isExact(column) && isExact(before);
    });
    const single = candidates.find(({ name }) => tables.every((table) => isUnique(table, [name])) && isCommon([name]));
    if (single !== undefined)
        return [single.name];
    if (tables.some(({ rowCount }) => rowCount > MOST_FOR_PAIRS))
        return [];
    let tried = 0;
    for (const [index, one] of candidates.entries()) {
        for (const other of candidates.slice(index + 1)) {
            if (!isUniqueInSample(head.table, [one, other]))
                continue;
            if (tried++ >= MOST_TRIED)
                return [];
            const names = [one.name, other.name];
            if (tables.every((table) => isUnique(table, names)) && isCommon(names))
                return names;
        }
    }
    return [];
}
/** Texts or whole numbers, in a look at some rows; none missing. */
function isExact(column) {
    const cells = column.type === "number" ? column.values : column.codes;
    const step = Math.ceil(cells.length / key_proposal_SAMPLED);
    for (let row = 0; row < cells.length; row += step)
        if (!Number.isInteger(cells[row]) || (column.type === "text" && cells[row] < 0))
            return false;
    return true;
}
function isUnique(table, names) {
    const columns = table.columns.filter(({ name }) => names.includes(name));
    if (!columns.every(isComplete) || !isUniqueInSample(table, columns))
        return false;
    const [only] = columns;
    if (columns.length === 1) {
        if (only.type === "text")
            return only.dictionary.ends.length >= table.rowCount && isRisingOrUnique(table, only);
        if (key_proposal_isRising(only.values))
            return true;
        const distinct = distinctIntegers(only.values);
        if (distinct !== null)
            return distinct === table.rowCount;
    }
    return distinctRows(table, names) === table.rowCount;
}
/** The texts of a dictionary differ, so as many of them as rows are unique where each is used. */
function isRisingOrUnique({ rowCount }, column) {
    const used = new Uint8Array(column.dictionary.ends.length);
    for (const code of column.codes)
        used[code] = 1;
    let count = 0;
    for (const one of used)
        count += one;
    return count === rowCount;
}
function isComplete(column) {
    return column.type === "number" ? !column.values.includes(Number.NaN) : !column.codes.includes(-1);
}
function key_proposal_isRising(values) {
    for (let row = 1; row < values.length; row++)
        if (!(values[row] > values[row - 1]))
            return false;
    return true;
}
/** The first rows, and as many spread over all. */
function isUniqueInSample({ rowCount }, columns) {
    const cells = columns.map((column) => (column.type === "number" ? column.values : column.codes));
    const seen = new Set();
    const step = Math.max(1, Math.floor(rowCount / key_proposal_SAMPLED));
    const rows = new Set();
    for (let row = 0; row < Math.min(key_proposal_SAMPLED, rowCount); row++)
        rows.add(row);
    for (let row = 0; row < rowCount; row += step)
        rows.add(row);
    for (const row of rows) {
        const cell = cells.length === 1 ? cells[0][row] : cells.map((one) => one[row]).join(" ");
        if (seen.has(cell))
            return false;
        seen.add(cell);
    }
    return true;
}
/** How many whole numbers there are, where they lie close enough together to be ticked off. */
function distinctIntegers(values) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (!Number.isInteger(value))
            return null;
        if (value < least)
            least = value;
        if (value > most)
            most = value;
    }
    if (!(most - least < 16 * values.length))
        return null;
    const seen = new Uint8Array(most - least + 1);
    let distinct = 0;
    for (let row = 0; row < values.length; row++) {
        const at = values[row] - least;
        if (seen[at] === 0)
            distinct++;
        seen[at] = 1;
    }
    return distinct;
}
function distinctRows(table, names) {
    const set = new RowSet(hashesOf(table, names), table.rowCount);
    for (let row = 0; row < table.rowCount; row++)
        set.add(row);
    return set.size;
}
function commonRows(base, head, names) {
    const [before, after] = [hashesOf(base, names), hashesOf(head, names)];
    const set = new RowSet(before, base.rowCount);
    for (let row = 0; row < base.rowCount; row++)
        set.add(row);
    let common = 0;
    for (let row = 0; row < head.rowCount; row++)
        if (set.first(row, after) >= 0)
            common++;
    return common;
}

;// CONCATENATED MODULE: ./lib/core/review/segments.js
// What the changed, added or removed rows have in common: one value of a column that the other rows rarely have.


/** Of the changed, added or removed rows, how many have the value in common. */
const LEAST_SHARE = 0.9;
/** Others have the value at most half as often. */
const MOST_OF_OTHERS = 0.5;
/** Over all values that could have been found. */
const ALPHA = 0.01;
/** Of each kind of rows; more say the same in other words. */
const MOST_SHOWN = 2;
/** Rows looked at to find the commonest value; the shares are then counted over all rows. */
const segments_SAMPLED = 4096;
/** A number column with more values than this in the sample holds measurements. */
const MOST_NUMBERS = 100;
/** A column in which so large a share of the changed rows was edited has the value because of the edit. */
const segments_EDITED = 0.1;
/**
 * A value explains rows if at least 90 % of them have it, the other rows of that version at most half as often, and
 * chance alone would give such a share with a probability below 1 %, by the exact conditional test of two shares, after
 * Bonferroni over all values of all columns. Rows with this value count exactly; only the value is looked for in a sample
 * with a fixed stride.
 */
function segmentsOf({ base, head, rows, options }) {
    if (base === null || rows === null)
        return [];
    const changed = new Uint32Array(rows.changed.length);
    for (let i = 0; i < changed.length; i++)
        changed[i] = rows.pairs.head[rows.changed[i]];
    const kinds = [
        { of: "changed", table: head.table, at: changed },
        { of: "added", table: head.table, at: rows.added },
        { of: "removed", table: base.table, at: rows.removed },
    ];
    return kinds.flatMap(({ of, table, at }) => {
        if (at.length === 0 || at.length === table.rowCount)
            return [];
        const isOwn = ({ name }) => options.key.includes(name) ||
            (of === "changed" && (rows.cells.get(name)?.length ?? 0) > segments_EDITED * rows.changed.length);
        const columns = table.columns.filter((column) => !isOwn(column));
        return explaining(of, table, columns, at);
    });
}
function explaining(of, table, columns, at) {
    const commonest = columns.map((column) => commonestAt(column, at));
    const values = columns.reduce((sum, column) => sum + valueCountOf(column), 0);
    const others = table.rowCount - at.length;
    const found = columns.flatMap((column, index) => {
        const value = commonest[index];
        if (value === null)
            return [];
        const [inside, all] = countsOf(column, value, at);
        const share = inside / at.length;
        const shareOfOthers = (all - inside) / others;
        if (share < LEAST_SHARE || shareOfOthers > MOST_OF_OTHERS * share)
            return [];
        if ((0,hypergeometric/* sameShareP */.I)(inside, at.length, all - inside, others) * values >= ALPHA)
            return [];
        return [{ of, column: column.name, value: wordOf(column, value), share, shareOfOthers }];
    });
    return found.toSorted((a, b) => b.share - b.shareOfOthers - (a.share - a.shareOfOthers)).slice(0, MOST_SHOWN);
}
/** A number, or the code of a text; null where no value is common enough, or the column holds measurements. */
function commonestAt(column, at) {
    const cells = column.type === "number" ? column.values : column.codes;
    const step = Math.ceil(at.length / segments_SAMPLED);
    const counts = new Map();
    let sampled = 0;
    for (let i = 0; i < at.length; i += step, sampled++) {
        const cell = cells[at[i]];
        counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    for (const [value, count] of counts) {
        // A tenth less than wanted: what is looked at is a sample.
        if (count < (LEAST_SHARE - 0.1) * sampled)
            continue;
        return isMissing(column, value) ? null : value;
    }
    return null;
}
function isMissing(column, value) {
    return column.type === "number" ? Number.isNaN(value) : value < 0;
}
/** How many values could have been found by chance; of many numbers, none could. */
function valueCountOf(column) {
    if (column.type === "text")
        return column.dictionary.ends.length;
    const { values } = column;
    const seen = new Set();
    const step = Math.ceil(values.length / segments_SAMPLED);
    for (let row = 0; row < values.length && seen.size <= MOST_NUMBERS; row += step)
        seen.add(values[row]);
    return seen.size;
}
function countsOf(column, value, at) {
    const cells = column.type === "number" ? column.values : column.codes;
    let inside = 0;
    for (let i = 0; i < at.length; i++)
        if (cells[at[i]] === value)
            inside++;
    let all = 0;
    for (let row = 0; row < cells.length; row++)
        if (cells[row] === value)
            all++;
    return [inside, all];
}
function wordOf(column, value) {
    return column.type === "number" ? String(value) : (0,dataset_table/* textOf */.b6)(column.dictionary, value);
}

// EXTERNAL MODULE: ./lib/core/review/written.js + 3 modules
var written = __webpack_require__(63540);
// EXTERNAL MODULE: ./lib/flows/steps/read-inputs.js + 16 modules
var read_inputs = __webpack_require__(22541);
;// CONCATENATED MODULE: ./lib/flows/steps/review-data.js
// The dataset review as a check or a review needs it: what changed between base and head, as facts for the report.











/** The files that were reviewed. */
function filesOfBoth(world, files, candidate, base) {
    return { files, base: base?.files ?? [], head: candidate.files, open: (file) => world.compute.bytes(file) };
}
/**
 * @param base null: there is nothing to compare with
 * @param features the columns that are learnt from; null: those that the config names, else the usual ones
 * @param worse names of the slices that got worse
 * @param blank files of head in which nothing is
 */
async function reviewData(base, head, rules, look, features, worse = [], blank = []) {
    const { key, target, group, time } = rules.data;
    const reserved = [target, ...(0,read_inputs/* dividingColumns */.iN)(rules).map(({ name }) => name)];
    const options = {
        key,
        target: target === "" ? null : target,
        group,
        time,
        features: features ?? rules.data.features ?? (0,evaluation_features/* usualFeatures */.ad)(head.table, reserved),
        usualBefore: rules.data.features !== null || base === null ? null : (0,evaluation_features/* usualFeatures */.ad)(base.table, reserved),
        schema: rules.data.schema,
        blank,
        ...rules.review,
    };
    const input = reviewInput(base, head, options);
    const { rows, columns } = input;
    const drift = (0,review_drift/* driftOf */.$)(input);
    // Where names may be wrong, all that is said by name hangs on that.
    const findings = [...alignmentFindings(input), ...keyFindings(input), ...dataFindings(input, drift)];
    return {
        rows: rows === null ? null : (0,counts/* rowCountsOf */.go)(rows),
        parts: (0,counts/* partsOf */.CI)(input),
        ...withoutDangers(base === null ? written/* notWritten */.x : await (0,written/* writtenOtherwise */.m)(input, writingsOf(base, head, rules, look)), findings),
        columns: {
            ...columns,
            cellsChanged: rows === null ? null : Object.fromEntries([...rows.cells].map(([name, cells]) => [name, cells.length])),
        },
        findings,
        drift,
        segments: segmentsOf(input).map((segment) => {
            const slice = `${segment.column}=${segment.value}`;
            const value = rules.review.showValues ? segment.value : null;
            return { ...segment, value, slice: worse.includes(slice) ? slice : null };
        }),
        proposedKey: proposedKey(input),
    };
}
/** Rows or columns that moved away from their names are in another order, and not because it says the same. */
function withoutDangers(written, findings) {
    const has = (rule) => findings.some((finding) => finding.rule === rule);
    const rewrites = written.rewrites.filter(({ what }) => (what !== "row-order" || !(has("rows/moved") || has("dates/another-month"))) &&
        (what !== "column-order" || !has("columns/shifted")));
    return { ...written, rewrites };
}
function writingsOf(base, head, rules, look) {
    return {
        base: base.writing,
        head: head.writing,
        files: look.files,
        delimiter: rules.data.csv.delimiter,
        open: (side, path) => {
            const file = look[side].find((one) => one.path === path);
            if (file === undefined)
                throw new Error(`${path} is no file of the ${side}`);
            return look.open(file);
        },
    };
}


/***/ })

};
