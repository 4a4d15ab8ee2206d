export const id = 9035;
export const ids = [9035,2312];
export const modules = {

/***/ 32312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ LONGEST_NAME),
/* harmony export */   Hy: () => (/* binding */ LONGEST_SENTENCE),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Xe: () => (/* binding */ piecesOf)
/* harmony export */ });
// Text from data made fit to be shown anywhere: one line, nothing invisible, nothing that moves other text, bounded.
/** Code points of a name that a reader is shown. */
const LONGEST_NAME = 200;
/** Code points of a sentence that a reader is shown. */
const LONGEST_SENTENCE = 1000;
/** Folds white space, shows control, bidi and zero-width characters and lone surrogates as U+FFFD, and cuts to length. */
function visible(text, longest) {
    // Cut once before normalising, so that a text of many megabytes costs nothing; NFC at most triples UTF-16 length.
    const shown = text
        .slice(0, longest * 4)
        .normalize("NFC")
        .replace(/\s+/gu, " ")
        .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu, "\u{FFFD}")
        .trim();
    const points = Array.from(shown);
    return points.length <= longest ? shown : `${points.slice(0, longest - 1).join("")}\u2026`;
}
/**
 * Sentences of the report carry names between backticks: "the column `area` is gone". Whatever a name does to the
 * backticks, every renderer sees the same pieces, and none of them contains a backtick.
 */
function piecesOf(sentence) {
    return visible(sentence, LONGEST_SENTENCE)
        .split(/(`[^`]+`)/)
        .map((text, index) => ({ code: index % 2 === 1, text: text.replaceAll("`", "") }))
        .filter((piece) => piece.text !== "");
}
/** A name from data inside a sentence of ours. */
function named(name) {
    const shown = visible(name, LONGEST_NAME).replaceAll("`", "'");
    return `\`${shown === "" ? "(empty)" : shown}\``;
}


/***/ }),

/***/ 60308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keptSide: () => (/* binding */ keptSide)
});

// EXTERNAL MODULE: ./lib/core/evaluation/fingerprint.js
var fingerprint = __webpack_require__(10418);
// EXTERNAL MODULE: ./lib/core/evaluation/class-predictions.js
var class_predictions = __webpack_require__(87833);
;// CONCATENATED MODULE: ./lib/core/evaluation/kept-predictions.js
// predictions.csv read back: what a stored baseline's model said of its own holdout, when the model itself cannot be asked.

/** `renderPredictions` ends its header so; of a baseline the "candidate" is its own model. */
const HEADER_END = ',"baseline","candidate"\n';
/** As a file of predictions with the key's columns; null where it is no such file. */
function keptPredictions(csv) {
    const text = new TextDecoder("utf-8").decode(csv);
    const at = text.indexOf(HEADER_END);
    if (at < 0 || !text.startsWith('"file","line"'))
        return null;
    const header = `${text.slice(0, at)},"baseline","${class_predictions/* PREDICTION */.I3}"\n`;
    // The apostrophe that keeps spreadsheets from running a cell is no part of a key.
    const rows = text.slice(at + HEADER_END.length).replaceAll(/,"'(?=[=+\-@\t\r\n])/g, ',"');
    const bytes = new TextEncoder().encode(header + rows);
    return {
        path: "predictions.csv",
        size: bytes.byteLength,
        open: async function* () {
            yield bytes;
        },
    };
}

// EXTERNAL MODULE: ./lib/core/evaluation/model-pack.js
var model_pack = __webpack_require__(91889);
// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/verdict/paired-test.js + 1 modules
var paired_test = __webpack_require__(74310);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/flows/steps/commands-source.js + 4 modules
var commands_source = __webpack_require__(78572);
// EXTERNAL MODULE: ./lib/flows/steps/predictions-source.js
var predictions_source = __webpack_require__(80017);
// EXTERNAL MODULE: ./lib/flows/steps/side-model.js
var side_model = __webpack_require__(51322);
;// CONCATENATED MODULE: ./lib/flows/steps/kept-model.js
// A stored baseline of the user's own model: its folder under the base commit's own predict command, else what it predicted.









/** @param candidate what the pull request's model says, which the stored predictions must be able to match */
async function keptSide(places, model, question, stored, candidate) {
    const tried = [];
    const steps = [
        [
            "its model under the base commit's predict command",
            async () => {
                const side = await (0,commands_source.commandsSide)(places, model, question, await modelFiles(stored));
                (0,side_model/* answersOf */.Bw)(side.onHead);
                return side;
            },
        ],
        ["its stored predictions", () => storedPredictions(stored, question, candidate)],
    ];
    for (const [name, step] of steps) {
        try {
            const side = await step();
            return { model: side, tried: [...tried, `${name}: used`] };
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            tried.push(`${name}: not used, ${(0,errors/* inShort */.wZ)(error)}`);
        }
    }
    return { model: null, tried };
}
/** @throws {UserError} when the model was not kept, or is not the one that was. */
async function modelFiles({ file, record }) {
    const pack = await file("model.pack");
    if (pack === null)
        throw new errors/* UserError */.yo("data", { message: "the model was not kept" });
    if ((0,fingerprint/* fingerprint */.Rj)(pack) !== record.modelFingerprint)
        throw new errors/* UserError */.yo("data", { message: "model.pack is not the one that its record names" });
    const files = (0,model_pack/* parsePack */.Ll)(pack);
    if (typeof files !== "string")
        return files;
    throw new errors/* UserError */.yo("data", { message: `model.pack is not as Metricgate writes it: ${files}` });
}
/** @throws {UserError} when there are none, or they do not answer for the base commit's own holdout. */
async function storedPredictions({ file }, question, { onHead }) {
    const { predicted } = (0,side_model/* answersOf */.Bw)(onHead);
    if (predicted.kind === "classes" && predicted.probabilities !== null)
        throw new errors/* UserError */.yo("data", { message: "predictions.csv keeps classes only, and probabilities are compared" });
    const csv = await file("predictions.csv");
    const source = csv === null ? null : keptPredictions(csv);
    if (source === null)
        throw new errors/* UserError */.yo("data", { message: "there is no predictions.csv of Metricgate's" });
    const side = await (0,predictions_source.fromPredictions)(source, question);
    const { unanswered } = (0,side_model/* answersOf */.Bw)(side.onHead);
    const common = unanswered === null ? null : unanswered.filter((isMissing) => isMissing === 0).length;
    if (common !== null && common < paired_test/* FEWEST_UNITS */.fA) {
        // So few say nothing of two models, and training again says something.
        const all = (0,numerals/* counted */.hS)(question.head.table.rowCount, "held-out row");
        throw new errors/* UserError */.yo("data", { message: `they are for ${common === 0 ? "none" : `only ${common}`} of ${all}` });
    }
    return side;
}


/***/ }),

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
