export const id = 17;
export const ids = [17];
export const modules = {

/***/ 80017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromPredictions: () => (/* binding */ fromPredictions),
/* harmony export */   predictionsSide: () => (/* binding */ predictionsSide)
/* harmony export */ });
/* harmony import */ var _core_dataset_row_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5848);
/* harmony import */ var _core_evaluation_own_predictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16297);
/* harmony import */ var _core_metrics_predicted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66585);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _side_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51322);
// Predictions that lie in a file of the commit: read, matched to the commit's own holdout, carried over to the other's.





/** @throws {UserError} when the file is not there, or does not answer for the commit's own holdout rows. */
async function predictionsSide(world, model, question) {
    const { snapshot } = question;
    const [file] = await snapshot.find([model.file]);
    if (file === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("data", {
            message: `there is no \`${model.file}\` in ${snapshot.label}`,
            hint: "Write the predictions before the check runs, and commit them: the base branch's are read from its commit.",
        });
    }
    const source = { path: file.path, size: file.size, open: () => world.compute.bytes(file) };
    return fromPredictions(source, question);
}
/** @throws {UserError} when the file does not answer for the commit's own holdout rows. */
async function fromPredictions(source, question) {
    const { own, config, head } = question;
    const predicted = await (0,_core_evaluation_own_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .ownPredictions */ .r)(source, {
        holdout: own.holdout,
        key: config.data.key,
        others: true,
        fault: "data",
    });
    const answers = { ...predicted, repeats: [], unanswered: null };
    return {
        builtin: null,
        replies: new Map(),
        facts: (0,_side_model_js__WEBPACK_IMPORTED_MODULE_2__/* .ownFacts */ .ub)(question),
        training: null,
        notes: [],
        onHead: { kind: "answered", answers: own.holdout === head ? answers : carried(answers, own.holdout, head) },
        // What the candidate would say of the base commit's rows is not known.
        onBase: question.role === "candidate" || question.base === null ? null : { kind: "answered", answers },
    };
}
/** Predictions hold for the rows that are the same in both holdouts; of the others nothing is known. */
function carried({ predicted, notes }, from, to) {
    const rows = (0,_core_dataset_row_match_js__WEBPACK_IMPORTED_MODULE_3__/* .sameRows */ .ev)(from, to);
    const answered = Uint32Array.from(rows, (row) => Math.max(row, 0));
    return {
        predicted: (0,_core_metrics_predicted_js__WEBPACK_IMPORTED_MODULE_4__/* .predictedAt */ .yt)(predicted, answered),
        repeats: [],
        unanswered: rows.includes(-1) ? Uint8Array.from(rows, (row) => Number(row < 0)) : null,
        notes,
    };
}


/***/ })

};
