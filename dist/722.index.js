export const id = 722;
export const ids = [722];
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
    return [place.file, place.line, place.column].filter((part) => part !== undefined).join(":");
}
/** The first problem in one line, for a sentence: place and message without the hint. */
function inShort({ problems: [{ where, message }] }) {
    return where === undefined ? message : `${renderPlace(where)}: ${message}`;
}
function renderProblem(problem) {
    const place = problem.where === undefined ? "" : `${renderPlace(problem.where)}: `;
    const hint = problem.hint === undefined ? "" : `\n  ${problem.hint}`;
    return `${place}${problem.message}${hint}`;
}


/***/ }),

/***/ 68799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   thread: () => (/* binding */ thread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _adapters_threads_compute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65290);
/* harmony import */ var _open_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7429);
// The second thread's door: measures one side of a comparison and answers.



function thread() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    if (port === null)
        throw new Error("not in a thread");
    const checkout = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const open = (0,_open_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .byteOpener */ .S)(checkout);
    port.once("message", (job) => {
        void (0,_adapters_threads_compute_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .u)(job, open).then(([answer, buffers]) => port.postMessage(answer, buffers));
    });
}


/***/ })

};
