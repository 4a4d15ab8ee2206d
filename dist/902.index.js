export const id = 902;
export const ids = [902];
export const modules = {

/***/ 11329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ HISTORY_LIMIT),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   sF: () => (/* binding */ renderRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53898);
// The record: a baseline as stored, with everything needed to decide whether it may be used again.



const RECORD_SCHEMA_VERSION = 1;
/** Earlier baselines that a record carries along: enough for a trend, small enough to stay a few kilobytes. */
const HISTORY_LIMIT = 50;
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
                strategy: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("file"),
                files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).readonly(),
                identity: identity.nullable(),
            }),
        ]),
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ train: rowCount, holdout: rowCount, excluded: rowCount }).readonly(),
        /** Two records with the same value held out the same rows. */
        holdoutFingerprint: fingerprint,
        metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()).readonly(),
        /** sha256 of the stored model file's bytes. */
        modelFingerprint: fingerprint,
        /** Primary metric of earlier baselines, oldest first, without this one. */
        history: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ sha: commit, value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).readonly())
            .max(HISTORY_LIMIT)
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

/***/ 84902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseline: () => (/* binding */ baseline)
/* harmony export */ });
/* harmony import */ var _core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10418);
/* harmony import */ var _core_evaluation_predictions_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31191);
/* harmony import */ var _core_evaluation_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11329);
/* harmony import */ var _core_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50533);
/* harmony import */ var _core_models_stored_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70983);
/* harmony import */ var _core_numerals_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(92288);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78411);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _steps_compare_models_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14174);
/* harmony import */ var _steps_data_change_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32974);
/* harmony import */ var _steps_divide_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(844);
/* harmony import */ var _steps_measure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25313);
/* harmony import */ var _steps_publish_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38795);
/* harmony import */ var _steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(61024);
/* harmony import */ var _steps_report_frame_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(54899);
/* harmony import */ var _steps_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67773);
// The base branch's side: train this commit's model and keep it, with its record, for pull requests to be held against.
















async function baseline(world, options) {
    const commit = await headCommit(world);
    // From git's objects, not from the checkout: a baseline is the model of a commit, whatever lies in the work tree.
    const snapshot = await world.repository.commit(commit);
    const inputs = await (0,_steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .readInputs */ .Ko)(world, snapshot, options);
    const division = await (0,_steps_divide_js__WEBPACK_IMPORTED_MODULE_13__/* .divide */ .Q)(inputs.config, [{ snapshot, inputs }]);
    const measured = await (0,_steps_measure_js__WEBPACK_IMPORTED_MODULE_9__/* .measureAlone */ .q)(world, `commit ${commit.slice(0, 7)}`, inputs, inputs.config, division);
    const scored = await (0,_steps_compare_models_js__WEBPACK_IMPORTED_MODULE_7__/* .scoreAlone */ .A)(measured, inputs.config);
    const history = await earlierBaselines(world, commit, inputs);
    const fingerprints = await (0,_steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .fingerprintsOf */ .tm)(world, inputs);
    const parts = { commit, inputs, fingerprints, division, measured, scored, history };
    const report = baselineReport(world, options, parts);
    const model = { name: "model.json", content: (0,_core_models_stored_model_js__WEBPACK_IMPORTED_MODULE_4__/* .renderModel */ .e7)(measured.candidate.model) };
    const predictions = {
        name: "predictions.csv",
        content: (0,_core_evaluation_predictions_file_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPredictions */ .h)(measured.head.holdout, inputs.config.data, scored),
    };
    let saved = null;
    if (!options.dryRun) {
        const record = recordOf(world, parts, model.content);
        const comment = (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .renderComment */ .w)(report, { artifactUrl: null, pushes: [], resolvedFrom: null });
        const files = [
            { name: "record.json", content: (0,_core_evaluation_record_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRecord */ .sF)(record) },
            model,
            predictions,
            ...(0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_10__/* .reportFiles */ .I)(report, comment),
        ];
        saved = (await world.baselines?.save(record, files)) ?? null;
    }
    return (0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_10__/* .publish */ .m)(world, options, { report, files: [model, predictions], saved });
}
async function headCommit(world) {
    const commit = await world.repository.head();
    if (commit !== null)
        return commit;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo("environment", {
        message: "HEAD is no commit, and a baseline is the model of a commit",
        hint: "Commit the config and the data first.",
    });
}
/** The nearest earlier baseline carries the history on, whatever its inputs were. */
async function earlierBaselines(world, commit, { config }) {
    const primary = config.policy.gates[0]?.metric ?? "mse";
    const earlier = await world.baselines?.nearestAncestor(commit, config.name, () => null);
    if (earlier?.kind === "found")
        return (0,_steps_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_12__/* .historyOf */ .om)(earlier.baseline.record, primary).slice(-_core_evaluation_record_js__WEBPACK_IMPORTED_MODULE_2__/* .HISTORY_LIMIT */ .Dc);
    if (earlier !== undefined && earlier.kind !== "none")
        world.host.warn(`the history of earlier baselines is not carried on: ${earlier.reason}`);
    return [];
}
function recordOf(world, parts, model) {
    const { commit, inputs, fingerprints, division, scored, history } = parts;
    const { head } = parts.measured;
    const { train, holdout, excluded } = head.rows;
    const metrics = scored.comparison.metrics.flatMap(({ name, candidate }) => candidate === null ? [] : [[name, candidate]]);
    return {
        schemaVersion: 1,
        name: inputs.config.name,
        commit,
        origin: world.host.origin,
        fingerprints,
        split: division.split,
        rows: { train, holdout, excluded },
        holdoutFingerprint: (0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .holdoutFingerprint */ ._g)(head.holdout.identities),
        metrics: Object.fromEntries(metrics),
        modelFingerprint: (0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(model),
        history,
        version: world.version,
    };
}
function baselineReport(world, { ref }, { commit, inputs, fingerprints, division, measured, scored, history }) {
    const { head, candidate } = measured;
    const { train, holdout, excluded } = head.rows;
    const [primary] = scored.comparison.metrics;
    const [gate] = inputs.config.policy.gates;
    const value = gate === undefined || primary === undefined || primary.candidate === null
        ? ""
        : `: ${(0,_core_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .metricOf */ .a)(gate.metric).label} ${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_14__/* .decimal */ ._)(primary.candidate)} on ${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_14__/* .counted */ .hS)(holdout, "holdout row")}`;
    return {
        ...(0,_steps_report_frame_js__WEBPACK_IMPORTED_MODULE_15__/* .frame */ .Gt)(world, inputs.config, fingerprints),
        finding: "no-baseline",
        outcome: "pass",
        reasons: [
            `The model of \`${commit.slice(0, 7)}\` is the baseline${ref === null ? "" : ` of \`${ref}\``} now${value}.`,
        ],
        notes: [...(0,_steps_report_frame_js__WEBPACK_IMPORTED_MODULE_15__/* .splitNotes */ .Yf)(division), ...scored.comparison.notes, ...head.notes, ...candidate.notes, ...scored.notes],
        head: { sha: commit, dirty: false },
        base: { sha: null, ref, source: "none", tried: [] },
        rows: { train, holdout, excluded },
        split: (0,_steps_divide_js__WEBPACK_IMPORTED_MODULE_13__/* .divisionInWords */ .Y)(division),
        metrics: scored.comparison.metrics,
        meanPredictor: scored.meanPredictorMse === null ? null : { mse: scored.meanPredictorMse },
        attribution: null,
        data: (0,_steps_data_change_js__WEBPACK_IMPORTED_MODULE_8__/* .unchangedData */ .g)([]),
        rules: { changed: false, differences: [] },
        model: (0,_steps_report_frame_js__WEBPACK_IMPORTED_MODULE_15__/* .modelFacts */ .Pt)(candidate.model, candidate.features),
        history,
    };
}


/***/ })

};
