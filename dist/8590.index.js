export const id = 8590;
export const ids = [8590];
export const modules = {

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oL: () => (/* binding */ renderPlace),
/* harmony export */   wZ: () => (/* binding */ inShort),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
// What went wrong outside our own code: what it is, where, and what to do next.
/** An error that is not a bug: it is printed without a stack. */
class UserError extends Error {
    fault;
    problems;
    constructor(fault, problems, options) {
        const [first, ...others] = "message" in problems ? [problems] : problems;
        if (first === undefined)
            throw new Error("a UserError needs at least one problem");
        super([first, ...others].map(renderProblem).join("\n"), options);
        this.name = "UserError";
        this.fault = fault;
        this.problems = [first, ...others];
    }
}
/** `file:line:column`, as editors and terminals make clickable. */
function renderPlace(place) {
    return [plain(place.file).replace(/[\n\t]/g, "\u{FFFD}"), place.line, place.column]
        .filter((part) => part !== undefined)
        .join(":");
}
/** The first problem in one line, for a sentence: place and message without the hint. */
function inShort({ problems: [{ where, message }] }) {
    return where === undefined ? message : `${renderPlace(where)}: ${message}`;
}
function renderProblem(problem) {
    const place = problem.where === undefined ? "" : `${renderPlace(problem.where)}: `;
    const hint = problem.hint === undefined ? "" : `\n  ${plain(problem.hint)}`;
    return `${place}${plain(problem.message)}${hint}`;
}
/** A terminal would obey control characters in a file's name or a cell, and show other text where text is turned around. */
function plain(text) {
    return text.replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, "\u{FFFD}");
}


/***/ }),

/***/ 39473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  thread: () => (/* binding */ thread)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/adapters/threads/parquet-decoder.js
var parquet_decoder = __webpack_require__(80743);
// EXTERNAL MODULE: ./lib/adapters/threads/answer.js
var answer = __webpack_require__(95466);
// EXTERNAL MODULE: ./lib/adapters/threads/tasks.js + 34 modules
var tasks = __webpack_require__(81159);
;// CONCATENATED MODULE: ./lib/adapters/threads/serve.js
// The second thread's own side: does one task after the other, and is told meanwhile what the first has read.


function serve(port, open, decode) {
    let tell = null;
    port.on("message", (message) => {
        if (message.kind === "told")
            return tell?.(message.reading);
        const reading = new Promise((resolve) => {
            tell = resolve;
        });
        const beside = message.kind === "review" ? null : { files: message.beside, reading };
        void (0,answer/* answerTo */.o)(() => (0,tasks/* perform */.y9)(message, { open, decode, shared: true, beside })).then((answer) => give(port, answer));
    });
}
function give(port, answer) {
    if (answer.kind !== "value")
        return port.postMessage(answer);
    const { result, transfer } = answer.value;
    port.postMessage({ kind: "value", value: result }, transfer);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/adapters/zlib/page-inflaters.js
// Unpacks Parquet's pages natively: faster than in JavaScript, checksums verified, and never beyond the size that was said.

const nativeInflaters = {
    GZIP: (bytes, most) => within(most, () => external_node_zlib_.gunzipSync(bytes, { maxOutputLength: most })),
    BROTLI: (bytes, most) => within(most, () => external_node_zlib_.brotliDecompressSync(bytes, { maxOutputLength: most })),
    // Node has it since 22.15.
    ...(typeof external_node_zlib_.zstdDecompressSync === "function" && {
        ZSTD: (bytes, most) => within(most, () => external_node_zlib_.zstdDecompressSync(bytes, { maxOutputLength: most })),
    }),
};
function within(most, inflate) {
    try {
        return inflate();
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw new Error(`a page unpacks to more than its ${most} bytes`, { cause });
        throw cause;
    }
}

// EXTERNAL MODULE: ./lib/open-bytes.js + 1 modules
var open_bytes = __webpack_require__(55962);
;// CONCATENATED MODULE: ./lib/thread.js
// The second thread's door: does one task after the other and answers, or decodes Parquet within bounds.





function thread(entry) {
    const port = external_node_worker_threads_.parentPort;
    if (port === null)
        throw new Error("not in a thread");
    if (external_node_worker_threads_.workerData === parquet_decoder/* parquetTask */.O) {
        void Promise.all(/* import() */[__webpack_require__.e(9460), __webpack_require__.e(15)]).then(__webpack_require__.bind(__webpack_require__, 40015)).then(({ serveParquet }) => serveParquet(port, nativeInflaters));
        return;
    }
    const checkout = external_node_worker_threads_.workerData;
    serve(port, (0,open_bytes/* byteOpener */.S)(checkout), (0,parquet_decoder/* createParquetDecoder */.$)(entry));
}


/***/ })

};
