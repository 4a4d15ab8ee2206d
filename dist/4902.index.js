export const id = 4902;
export const ids = [4902,1712];
export const modules = {

/***/ 62306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ absenceOf),
/* harmony export */   My: () => (/* binding */ metricIn),
/* harmony export */   jI: () => (/* binding */ parseMetricsFile),
/* harmony export */   mv: () => (/* binding */ METRICS_BYTES_LIMIT)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28865);
// A file of metrics that another program computed: flat, nested as DVC has it, or a list as MLflow has it.


/** More than any file of metrics has. */
const METRICS_BYTES_LIMIT = 1 << 20;
/** @throws {UserError} fault "data" when the file is no JSON of numbers */
function parseMetricsFile(bytes, file) {
    let value;
    try {
        value = JSON.parse(new TextDecoder("utf-8").decode(bytes));
    }
    catch (cause) {
        const hint = "Write finite numbers only: JSON has no word for NaN, although Python writes one.";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", { message: "the file is not JSON", where: { file }, hint }, { cause });
    }
    const found = new Map();
    collect(value, [], found, file);
    return found;
}
/** Deeper than any tool nests metrics. */
const DEEPEST = 64;
function collect(value, path, into, file) {
    if (path.length > DEEPEST) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
            message: `the file is nested more than ${DEEPEST} levels deep`,
            where: { file },
            hint: "Write metrics flat, or one below the other as DVC does.",
        });
    }
    if (typeof value === "number")
        into.set(path.join("."), value);
    else if (Array.isArray(value))
        collectLogged(value, into);
    else if (typeof value === "object" && value !== null)
        for (const [key, inner] of Object.entries(value))
            collect(inner, [...path, key], into, file);
}
/** `{ "key": "mse", "value": 1.5, "step": 3 }`, as MLflow's API lists them; of a name the last step counts, else the last entry. */
function collectLogged(items, into) {
    const steps = new Map();
    for (const item of items) {
        if (typeof item !== "object" || item === null || !("key" in item) || !("value" in item))
            continue;
        if (typeof item.key !== "string" || typeof item.value !== "number")
            continue;
        const step = "step" in item ? Number(item.step) : Number.NaN;
        if (step < (steps.get(item.key) ?? Number.NEGATIVE_INFINITY))
            continue;
        if (!Number.isNaN(step))
            steps.set(item.key, step);
        into.set(item.key, item.value);
    }
}
/**
 * The number of a metric; null where the file has none that is finite and possible. Only its own name counts, or the one
 * that the config gives: a direction is never guessed from a name.
 */
function metricIn(found, metric, given) {
    const value = writtenIn(found, metric, given);
    return value !== undefined && Number.isFinite(value) && !isImpossible(metric, value) ? value : null;
}
function writtenIn(found, metric, given) {
    return found.get(given ?? metric) ?? (given === undefined ? found.get(metric.replaceAll("-", "_")) : undefined);
}
/** A loss or a share below 0 has its sign turned round, as scikit-learn's `neg_…` scores have: worse would be better. */
function isImpossible(metric, value) {
    return value < 0 && metric !== "r2" && metric !== "bias";
}
/** What is wrong with a metric that `metricIn` does not give, and what to do. */
function absenceOf(found, metric, given) {
    const name = given ?? metric;
    const value = writtenIn(found, metric, given);
    if (value !== undefined && isImpossible(metric, value)) {
        return {
            message: `\`${name}\` is ${value}, and ${metric} is never below 0`,
            hint: "Write it with its own sign: a score such as neg_mean_squared_error has the opposite one.",
        };
    }
    return {
        message: `there is no finite \`${name}\`, which \`metrics\` judges`,
        hint: absenceHint(found, metric, given),
    };
}
/** What to do about a metric that is not there. */
function absenceHint(found, metric, given) {
    const names = [...found.keys()];
    const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(given ?? metric, names);
    if (close !== null)
        return `It has \`${close}\`: say so in model.metrics, { file: …, names: { ${metric}: ${close} } }.`;
    const shown = names.slice(0, 12).map((name) => `\`${name}\``);
    return shown.length === 0
        ? "It has no number at all."
        : `It has ${shown.join(", ")}: name one in model.metrics, { file: …, names: { ${metric}: … } }.`;
}


/***/ }),

/***/ 84902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseline: () => (/* binding */ baseline)
/* harmony export */ });
/* harmony import */ var _core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10418);
/* harmony import */ var _core_evaluation_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4449);
/* harmony import */ var _core_evaluation_predictions_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31191);
/* harmony import */ var _core_evaluation_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11329);
/* harmony import */ var _core_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84178);
/* harmony import */ var _core_numerals_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(92288);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69992);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _steps_compare_models_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66910);
/* harmony import */ var _steps_data_change_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32974);
/* harmony import */ var _steps_divide_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(844);
/* harmony import */ var _steps_holdout_use_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64296);
/* harmony import */ var _steps_measure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67898);
/* harmony import */ var _steps_metrics_source_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(81712);
/* harmony import */ var _steps_publish_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(38795);
/* harmony import */ var _steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6068);
/* harmony import */ var _steps_report_frame_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(54899);
/* harmony import */ var _steps_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(67773);
/* harmony import */ var _steps_training_facts_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(10465);
// The base branch's side: train this commit's model and keep it, with its record, for pull requests to be held against.



















async function baseline(world, options) {
    const commit = await headCommit(world);
    // From git's objects, not from the checkout: a baseline is the model of a commit, whatever lies in the work tree.
    const snapshot = await world.repository.commit(commit);
    const inputs = await (0,_steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .readInputs */ .Ko)(world, snapshot, options);
    const { model } = inputs.config;
    if (model.kind === "metrics")
        return (0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_13__/* .publish */ .m)(world, options, await (0,_steps_metrics_source_js__WEBPACK_IMPORTED_MODULE_12__/* .metricsAlone */ .R)(world, { snapshot, inputs }, commit, model));
    const division = await (0,_steps_divide_js__WEBPACK_IMPORTED_MODULE_9__/* .divide */ .Q)(world, inputs.config, [{ snapshot, inputs }]);
    const earlier = await earlierBaseline(world, commit, inputs);
    const measured = await (0,_steps_measure_js__WEBPACK_IMPORTED_MODULE_11__/* .measureAlone */ .qf)(world, `commit ${commit.slice(0, 7)}`, { snapshot, inputs }, commit, inputs.config, division, earlier?.replies ?? new Map());
    const scored = (0,_steps_compare_models_js__WEBPACK_IMPORTED_MODULE_7__/* .scoreAlone */ .A)(measured, inputs.config);
    const history = earlier === null ? [] : (0,_steps_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_16__/* .historyOf */ .om)(earlier.record, primaryOf(inputs)).slice(-_core_evaluation_record_js__WEBPACK_IMPORTED_MODULE_3__/* .HISTORY_LIMIT */ .Dc);
    const scoring = (0,_steps_holdout_use_js__WEBPACK_IMPORTED_MODULE_10__/* .scoringOf */ .fm)(measured, [scored.candidate, ...scored.repeats.candidate], inputs.config, division);
    const ledger = (0,_core_evaluation_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerWith */ .a6)(earlier?.record.ledger ?? null, scoring);
    const holdout = (0,_steps_holdout_use_js__WEBPACK_IMPORTED_MODULE_10__/* .holdoutUse */ .pr)(ledger, scoring, inputs.config);
    const fingerprints = await (0,_steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .fingerprintsOf */ .tm)(inputs);
    const parts = { commit, inputs, fingerprints, division, measured, scored, history, ledger, holdout };
    const report = baselineReport(world, options, parts);
    const models = (0,_steps_report_frame_js__WEBPACK_IMPORTED_MODULE_15__/* .modelFiles */ .VC)(measured.candidate);
    const predictions = {
        name: "predictions.csv",
        content: (0,_core_evaluation_predictions_file_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPredictions */ .h)(measured.head.holdout, inputs.config.data, scored),
    };
    let saved = null;
    if (!options.dryRun) {
        const record = recordOf(world, parts, measured.pack ?? (models[0] ?? predictions).content);
        const comment = (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .renderComment */ .w)(report, { artifactUrl: null, pushes: [], resolvedFrom: null });
        const files = [
            { name: "record.json", content: (0,_core_evaluation_record_js__WEBPACK_IMPORTED_MODULE_3__/* .renderRecord */ .sF)(record) },
            ...models,
            predictions,
            ...(0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_13__/* .reportFiles */ .I)(report, comment),
        ];
        saved = (await world.baselines?.save(record, files, measured.pack)) ?? null;
    }
    return (0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_13__/* .publish */ .m)(world, options, { report, files: [...models, predictions], saved });
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
/** The nearest earlier baseline carries on history, ledger and what a hosted model has answered, whatever its inputs were. */
async function earlierBaseline(world, commit, { config }) {
    const earlier = await world.baselines?.nearestAncestor(commit, config.name, () => null);
    if (earlier?.kind === "found")
        return earlier.baseline;
    if (earlier !== undefined && earlier.kind !== "none")
        world.host.warn(`the history of earlier baselines is not carried on: ${earlier.reason}`);
    return null;
}
function primaryOf({ config }) {
    return config.policy.gates[0]?.metric ?? "mse";
}
function recordOf(world, parts, model) {
    const { commit, inputs, fingerprints, division, scored, history, ledger } = parts;
    const { head } = parts.measured;
    const { train, holdout, excluded } = head.rows;
    const metrics = scored.comparison.metrics.flatMap(({ name, candidate }) => candidate === null ? [] : [[name, candidate]]);
    return {
        schemaVersion: 2,
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
        ledger,
        version: world.version,
    };
}
function baselineReport(world, { ref }, { commit, inputs, fingerprints, division, measured, scored, history, ...parts }) {
    const { head, candidate } = measured;
    const { train, holdout, excluded } = head.rows;
    const [primary] = scored.comparison.metrics;
    const [gate] = inputs.config.policy.gates;
    const weighted = (0,_steps_report_frame_js__WEBPACK_IMPORTED_MODULE_15__/* .weighting */ .bo)(inputs.config, scored.comparison.effectiveRows, holdout);
    const value = gate === undefined || primary === undefined || primary.candidate === null
        ? ""
        : `: ${(0,_core_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .metricOf */ .a)(gate.metric, gate.settings).label} ${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_17__/* .decimal */ ._)(primary.candidate)} on ${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_17__/* .counted */ .hS)(holdout, "holdout row")}`;
    return {
        ...(0,_steps_report_frame_js__WEBPACK_IMPORTED_MODULE_15__/* .frame */ .Gt)(world, inputs.config, fingerprints),
        flow: "baseline",
        finding: "no-baseline",
        outcome: "pass",
        reasons: [
            `The model of \`${commit.slice(0, 7)}\` is the baseline${ref === null ? "" : ` of \`${ref}\``} now${value}.`,
        ],
        notes: [
            ...weighted.notes,
            ...(0,_steps_report_frame_js__WEBPACK_IMPORTED_MODULE_15__/* .splitNotes */ .Yf)(division),
            ...(0,_steps_holdout_use_js__WEBPACK_IMPORTED_MODULE_10__/* .useNotes */ .bx)(parts.holdout, division.split),
            ...scored.comparison.notes,
            ...head.notes,
            ...candidate.notes,
            ...scored.notes,
            ...measured.notes,
        ],
        head: { sha: commit, dirty: false },
        base: { sha: null, ref, source: "none", tried: [] },
        rows: { train, holdout, excluded },
        weights: weighted.weights,
        split: (0,_steps_divide_js__WEBPACK_IMPORTED_MODULE_9__/* .divisionInWords */ .Y)(division, inputs.config.data),
        holdout: parts.holdout,
        metrics: scored.comparison.metrics,
        slices: [],
        waivers: [],
        meanPredictor: scored.meanPredictorMse === null ? null : { mse: scored.meanPredictorMse },
        largestErrors: [],
        attribution: null,
        data: (0,_steps_data_change_js__WEBPACK_IMPORTED_MODULE_8__/* .unchangedData */ .g)([]),
        rules: { changed: false, differences: [] },
        model: candidate.facts,
        training: (0,_steps_training_facts_js__WEBPACK_IMPORTED_MODULE_18__/* .trainingFacts */ .s)(candidate, null, scored.comparison.spreads, null),
        history,
    };
}


/***/ }),

/***/ 66910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ compareModels),
  A: () => (/* binding */ scoreAlone)
});

// EXTERNAL MODULE: ./lib/core/config/config.js
var config = __webpack_require__(36258);
// EXTERNAL MODULE: ./lib/core/dataset/row-match.js
var row_match = __webpack_require__(5848);
// EXTERNAL MODULE: ./lib/core/evaluation/fingerprint.js
var fingerprint = __webpack_require__(10418);
// EXTERNAL MODULE: ./lib/core/evaluation/slices.js
var evaluation_slices = __webpack_require__(32355);
// EXTERNAL MODULE: ./lib/core/evaluation/target.js
var target = __webpack_require__(23357);
// EXTERNAL MODULE: ./lib/core/metrics/metrics.js + 10 modules
var metrics = __webpack_require__(84178);
// EXTERNAL MODULE: ./lib/core/metrics/predicted.js
var predicted = __webpack_require__(66585);
// EXTERNAL MODULE: ./lib/core/verdict/attribution.js
var attribution = __webpack_require__(33544);
// EXTERNAL MODULE: ./lib/core/verdict/compare.js + 2 modules
var compare = __webpack_require__(41136);
// EXTERNAL MODULE: ./lib/core/stats/weights.js
var weights = __webpack_require__(57358);
// EXTERNAL MODULE: ./lib/core/verdict/measure.js + 1 modules
var measure = __webpack_require__(5335);
// EXTERNAL MODULE: ./lib/core/verdict/repeated.js
var repeated = __webpack_require__(12435);
;// CONCATENATED MODULE: ./lib/core/verdict/data-effect.js
// Which rows make the data's effect: the kept, the edited, the added or the removed ones.




/**
 * Splits a model's change of metric from one holdout to the other by rows. With losses l, n rows at the head and L the mean
 * loss at the base, the change of the mean loss is
 * [Σ edited (l_head - l_base) + Σ added (l - L) - Σ removed (l - L)] / n, and kept rows cancel: an added row counts by how much
 * harder it is than the base's average row, a removed one by how much easier. A root is split in proportion, (b - a) / (√b + √a)
 * each; R² by the losses less (1 - R² of the base) times the squared distance from the point midway between the two mean
 * targets, by which its two variances differ exactly as the sums do. Of weighted rows each sum is one of w times its terms, n is
 * the sum of the weights, and every mean is weighted.
 *
 * @returns null for a score of the whole sample, in which no row has a part of its own, and where a loss is not finite
 * @example base losses 1, 2, 3 and head losses 1, 2, 3, 10, the last one added: { kept: 0, edited: 0, added: 2, removed: 0 }
 */
function dataEffectParts(metric, base, head) {
    if (metric.by !== "losses")
        return null;
    const quantities = quantitiesOf(metric, base, head);
    if (quantities === null)
        return null;
    const { ofBase, ofHead, factor } = quantities;
    const [baseWeights, headWeights] = [base.weights ?? null, head.weights ?? null];
    const level = (0,weights/* weightedMean */.h)(ofBase, baseWeights);
    const sums = { kept: 0, edited: 0, added: 0, removed: 0 };
    for (let row = 0; row < ofHead.length; row++)
        sums[partOf(head.fates[row], "added")] += (ofHead[row] - level) * (headWeights?.[row] ?? 1);
    for (let row = 0; row < ofBase.length; row++)
        sums[partOf(base.fates[row], "removed")] -= (ofBase[row] - level) * (baseWeights?.[row] ?? 1);
    const scale = factor / (headWeights === null ? ofHead.length : headWeights.reduce((sum, one) => sum + one, 0));
    const parts = {
        kept: sums.kept * scale + 0,
        edited: sums.edited * scale + 0,
        added: sums.added * scale + 0,
        removed: sums.removed * scale + 0,
    };
    return Object.values(parts).every(Number.isFinite) ? parts : null;
}
function partOf(fate, alone) {
    if (fate === row_match/* ALONE */.qY)
        return alone;
    return fate === row_match/* EDITED */.q0 ? "edited" : "kept";
}
/** Per-row quantities whose means differ, times a factor, by what the metric does. */
function quantitiesOf(metric, { trainings: ofBaseRows, weights: baseWeights = null }, { trainings: ofHeadRows, weights: headWeights = null }) {
    const [ofBase, ofHead] = [ofBaseRows, ofHeadRows].map((several) => (0,repeated/* averaged */.E9)(several.map((one) => metric.losses(one))));
    const [base, head] = [ofBaseRows[0], ofHeadRows[0]];
    switch (metric.scale) {
        case "mean":
        case "signed":
            return { ofBase, ofHead, factor: 1 };
        case "complement":
            return { ofBase, ofHead, factor: -1 };
        case "root": {
            const sum = Math.sqrt((0,weights/* weightedMean */.h)(ofBase, baseWeights)) + Math.sqrt((0,weights/* weightedMean */.h)(ofHead, headWeights));
            return { ofBase, ofHead, factor: sum === 0 ? 0 : 1 / sum };
        }
        case "explained": {
            if (base.kind !== "numbers" || head.kind !== "numbers")
                return null;
            const [before, after] = [(0,measure/* spreadOf */.jg)(base.actual, baseWeights), (0,measure/* spreadOf */.jg)(head.actual, headWeights)];
            const unexplained = (0,weights/* weightedMean */.h)(ofBase, baseWeights) / before.variance;
            const middle = (before.mean + after.mean) / 2;
            const less = (losses, actual) => losses.map((loss, row) => loss - unexplained * (actual[row] - middle) ** 2);
            return {
                ofBase: less(ofBase, base.actual),
                ofHead: less(ofHead, head.actual),
                factor: -1 / after.variance,
            };
        }
        default:
            return metric.scale;
    }
}

// EXTERNAL MODULE: ./lib/flows/steps/side-model.js
var side_model = __webpack_require__(51322);
;// CONCATENATED MODULE: ./lib/flows/steps/compare-models.js
// Scores both models on the candidate's holdout, and both on the base's own holdout where the data changed.












function compareModels(measured, rules, base) {
    const { answers, obstacle } = baselineOn(measured, base);
    const sameModel = measured.baseline.model !== null && predictsTheSame(measured.candidate, measured.baseline.model);
    const scored = score(measured, rules, answers, sameModel, (measured.base ?? measured.head).cuts);
    const isTooEarly = measured.base?.rows.holdout === 0;
    return {
        ...scored,
        comparison: obstacle === null ? scored.comparison : explained(scored.comparison, obstacle),
        attribution: isTooEarly ? null : attributionOf(measured, rules, scored.comparison),
        notes: isTooEarly ? [...scored.notes, TOO_EARLY] : scored.notes,
    };
}
const TOO_EARLY = "No row of the base commit is late enough to be held out, so what the new rows alone change cannot be told.";
/** Byte-identical but for the name of what they predict; or a hosted model that was asked the same questions. */
function predictsTheSame(candidate, baseline) {
    if (candidate.builtin !== null && baseline.builtin !== null)
        return (0,fingerprint/* sameValue */.eE)({ ...candidate.builtin, target: "" }, { ...baseline.builtin, target: "" });
    const [asked, askedBefore] = [candidate.replies, baseline.replies];
    return asked.size > 0 && asked.size === askedBefore.size && [...asked.keys()].every((key) => askedBefore.has(key));
}
/** One model without anything to hold it against. */
function scoreAlone(measured, rules) {
    return score(measured, rules, null, false, []);
}
function score({ head, candidate }, rules, baseline, sameModel, cuts) {
    const { unit, unitCount, identities, table, weights } = head.holdout;
    const answers = (0,side_model/* answersOf */.Bw)(candidate.onHead);
    const { data, policy } = rules;
    const unitKind = (0,config/* unitOf */.u)(data);
    const excluded = { holdout: head.rows.holdoutWithoutTarget };
    const by = policy.slices?.by ?? [];
    const slices = (0,evaluation_slices/* slicesBy */.fS)(table, by, cuts, policy.slices?.minRows ?? 0);
    const played = new Set([data.target, data.group, data.weight, ...data.key, ...by.map(({ column }) => column)]);
    const searched = (most) => (0,evaluation_slices/* slicesToSearch */.p3)(table, played, most);
    const both = { actual: (0,target/* actualOf */.MC)(head.holdout), baseline: baseline?.predicted ?? null, candidate: answers.predicted };
    const repeats = { baseline: baseline?.repeats ?? [], candidate: answers.repeats };
    return {
        comparison: (0,compare/* compare */.U)({
            ...both,
            repeats,
            identities,
            unit,
            unitCount,
            unitKind,
            weights,
            policy,
            sameModel,
            excluded,
            slices,
            searched,
        }, metrics/* metricOf */.a),
        candidate: answers.predicted,
        baseline: both.baseline,
        repeats,
        attribution: null,
        meanPredictorMse: meanPredictorMse(head),
        notes: [...answers.notes, ...(baseline?.notes ?? [])],
    };
}
function meanPredictorMse({ holdout, trainTargetMean }) {
    if (trainTargetMean === null)
        return null;
    const values = new Float64Array(holdout.actual.length).fill(trainTargetMean);
    return (0,measure/* measureOne */.T3)((0,metrics/* metricOf */.a)("mse"), (0,target/* actualOf */.MC)(holdout), { kind: "numbers", values }, holdout.weights);
}
/** A baseline that cannot read the pull request's columns is no fault of the run: the two cannot be compared. */
function baselineOn(measured, base) {
    if (base.obstacle !== null)
        return { answers: null, obstacle: base.obstacle };
    const { model, tried } = measured.baseline;
    if (model === null)
        return { answers: null, obstacle: { kind: "no-baseline", reason: tried.at(-1) ?? "there is no baseline" } };
    if (model.onHead.kind === "answered")
        return { answers: model.onHead.answers, obstacle: null };
    const reason = `the baseline cannot be scored on the pull request's rows: ${model.onHead.error.problems[0].message}`;
    return { answers: null, obstacle: { kind: "incomparable", reason } };
}
function explained(comparison, { kind, reason }) {
    if (comparison.unpredicted !== null)
        return comparison; // a candidate that cannot predict is the worse news
    const metrics = comparison.metrics.map((row) => ({ ...row, finding: kind }));
    return { ...comparison, kind, reason: asSentence(reason), metrics };
}
/** "there is no `x`" → "There is no `x`." */
function asSentence(clause) {
    return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}${/[.!?]$/.test(clause) ? "" : "."}`;
}
function attributionOf(measured, rules, comparison) {
    const { base, candidate, baseline, head } = measured;
    const [gate] = rules.policy.gates;
    const ofBase = { baseline: baseline.model?.onBase ?? null, candidate: candidate.onBase };
    if (base === null || gate === undefined || (ofBase.baseline === null && ofBase.candidate === null))
        return null;
    const actual = (0,target/* actualOf */.MC)(base.holdout);
    const onBase = (answer) => 
    // A refusal: the two sides have different columns.
    answer?.kind === "answered"
        ? (0,measure/* measureTrainings */.mX)((0,metrics/* metricOf */.a)(gate.metric, gate.settings), actual, trainingsIn(answer.answers), base.holdout.weights)
        : null;
    const [primary] = comparison.metrics;
    const cells = {
        baselineOnBase: onBase(ofBase.baseline),
        baselineOnHead: primary?.baseline ?? null,
        candidateOnBase: onBase(ofBase.candidate),
        candidateOnHead: primary?.candidate ?? null,
    };
    const match = (0,row_match/* matchRows */.lj)(base.holdout, head.holdout);
    const [onBaseRows, onHeadRows] = [baseline.model?.onBase ?? null, baseline.model?.onHead ?? null];
    const ofBaseRows = sideOf(onBaseRows, base.holdout, match.fates.base);
    const ofHeadRows = sideOf(onHeadRows, head.holdout, match.fates.head);
    const parts = ofBaseRows === null || ofHeadRows === null
        ? null
        : dataEffectParts((0,metrics/* metricOf */.a)(gate.metric, gate.settings), ofBaseRows, ofHeadRows);
    return (0,attribution/* attribution */.a)(cells, match, parts);
}
function sideOf(answer, holdout, fates) {
    if (answer?.kind !== "answered")
        return null;
    const actual = (0,target/* actualOf */.MC)(holdout);
    const trainings = trainingsIn(answer.answers).map((one) => (0,predicted/* answersOf */.Bw)(actual, one));
    return { trainings, fates, weights: holdout.weights };
}
function trainingsIn({ predicted, repeats }) {
    return [predicted, ...repeats];
}


/***/ }),

/***/ 81712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkMetrics: () => (/* binding */ checkMetrics),
  R: () => (/* binding */ metricsAlone)
});

// EXTERNAL MODULE: ./lib/core/evaluation/metrics-file.js
var metrics_file = __webpack_require__(62306);
// EXTERNAL MODULE: ./lib/core/metrics/metrics.js + 10 modules
var metrics = __webpack_require__(84178);
// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/verdict/judgements.js + 1 modules
var judgements = __webpack_require__(73977);
// EXTERNAL MODULE: ./lib/core/verdict/limits.js
var limits = __webpack_require__(49961);
// EXTERNAL MODULE: ./lib/core/verdict/repeated.js
var repeated = __webpack_require__(12435);
// EXTERNAL MODULE: ./lib/core/verdict/slice-comparison.js + 3 modules
var slice_comparison = __webpack_require__(47605);
;// CONCATENATED MODULE: ./lib/core/verdict/compare-values.js
// Holds single values against each other, where no predictions are known: against the tolerance, without an interval.





/**
 * Compares values by the tolerance alone: "regressed" beyond it, "improved" by more than it, else "equivalent". What is
 * noise cannot be told. A value that the baseline lacks makes a gated metric incomparable.
 *
 * @example compareValues([{ gate: { tolerance: 0.05, … }, metric, baseline: 10, candidate: 10.6 }]).metrics[0].finding // "regressed"
 */
function compareValues(pairs) {
    const rows = pairs.map(rowOf);
    const lacking = pairs.filter(({ gate, baseline }) => baseline === null && gate.level !== "off");
    const reason = lacking.length === 0
        ? null
        : `The base commit's file has no finite ${lacking.map(({ metric }) => metric.label).join(", ")}, so the two cannot be compared.`;
    return {
        kind: reason === null ? "compared" : "incomparable",
        reason,
        metrics: rows,
        explanations: pairs.map((pair, index) => [sentenceOf(pair, rows[index])]),
        missedLimits: pairs.map(({ metric }, index) => (0,limits/* missedLimit */.Tc)(rows[index], metric.label)),
        notes: ["Only the metrics' values are known, so there is no interval: a change of this size may be chance."],
        unpredicted: null,
        unpredictedByBaseline: null,
        deciding: null,
        effectiveRows: null,
        spreads: repeated/* NO_SPREADS */.V6,
        ...slice_comparison/* noSlices */.T,
    };
}
function rowOf({ gate, metric, baseline, candidate }) {
    const row = (0,judgements/* untestedRow */.j$)(gate, metric, "incomparable", { baseline, candidate });
    if (baseline === null || row.change === null)
        return row;
    const worse = metric.greaterIsBetter ? -row.change : row.change;
    const allowed = (gate.tolerance ?? 0) * Math.abs(baseline);
    // Rounding of the product must not fail a change of exactly the tolerance.
    const slack = 1e-12 * Math.abs(baseline);
    const finding = worse > allowed + slack ? "regressed" : worse < -(allowed + slack) ? "improved" : "equivalent";
    return { ...row, finding, relativeChange: baseline === 0 ? null : row.change / Math.abs(baseline) };
}
function sentenceOf({ metric, baseline, candidate, gate }, row) {
    if (baseline === null)
        return `The base commit's file has no finite ${metric.label}.`;
    const change = row.relativeChange === null ? "" : ` (${(0,numerals/* signedPercent */.wu)(row.relativeChange)})`;
    const values = `${metric.label} went from ${(0,numerals/* decimal */._)(baseline)} to ${(0,numerals/* decimal */._)(candidate)}${change}`;
    const allowed = gate.tolerance === null ? "" : `; ${(0,numerals/* tolerancePercent */.t0)(gate.tolerance)} is allowed`;
    switch (row.finding) {
        case "regressed":
            return `${values}, which is worse${allowed}.`;
        case "improved":
            return `${values}, which is better.`;
        default:
            return `${values}${allowed}.`;
    }
}

// EXTERNAL MODULE: ./lib/core/verdict/judge.js
var judge = __webpack_require__(23414);
// EXTERNAL MODULE: ./lib/core/verdict/waivers.js
var verdict_waivers = __webpack_require__(3796);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/flows/steps/compose-report.js + 1 modules
var compose_report = __webpack_require__(49525);
// EXTERNAL MODULE: ./lib/flows/steps/data-change.js
var data_change = __webpack_require__(32974);
// EXTERNAL MODULE: ./lib/flows/steps/model-facts.js
var model_facts = __webpack_require__(71654);
// EXTERNAL MODULE: ./lib/flows/steps/read-inputs.js + 10 modules
var read_inputs = __webpack_require__(6068);
// EXTERNAL MODULE: ./lib/flows/steps/report-frame.js
var report_frame = __webpack_require__(54899);
;// CONCATENATED MODULE: ./lib/flows/steps/metrics-source.js
// Models of which only the metrics are known: a file in the work tree against the same file at the base commit.











/** @throws {UserError} fault "data" naming every metric of the rules that the candidate's file lacks. */
async function checkMetrics(context, model) {
    const { world, rules, base, candidate, options } = context;
    const { gates } = rules.policy;
    const found = await metricsAt(world.workTree, model);
    requireMetrics(found, gates, model);
    const before = await baselineMetrics(context);
    const pairs = pairsOf(gates, (metric) => (0,metrics_file/* metricIn */.My)(found, metric, model.names[metric]), (metric) => (before.found === null ? null : (0,metrics_file/* metricIn */.My)(before.found, metric, before.names[metric])));
    const values = compareValues(pairs);
    const comparison = before.found !== null
        ? values
        : {
            ...values,
            kind: "no-baseline",
            reason: `There is no baseline: ${before.failure}.`,
            metrics: values.metrics.map((row) => ({ ...row, finding: "no-baseline" })),
        };
    const waivers = (0,verdict_waivers/* heldWaivers */.JH)(candidate.config.waivers, comparison, (0,report_frame/* today */.Ec)(world));
    const verdict = (0,judge/* judge */.S4)(comparison, rules.policy, options.failOn ?? undefined, waivers);
    const report = {
        ...(await (0,compose_report/* checkFrame */.Y)(context)),
        flow: "check",
        ...NOTHING,
        ...verdict,
        notes: comparison.notes,
        base: {
            sha: base.commit.sha,
            ref: base.commit.ref,
            source: before.found === null ? "none" : "committed",
            tried: [`\`${model.file}\` of \`${base.commit.sha.slice(0, 7)}\`: ${before.failure ?? "used"}`],
        },
        metrics: comparison.metrics,
        waivers,
        data: {
            ...(0,data_change/* unchangedData */.g)([]),
            changed: base.side !== null && !(await (0,read_inputs/* hasSameData */.dE)(candidate, base.side.inputs)),
        },
        model: { ...model_facts/* NO_FIT */.a, kind: model.kind, features: [] },
    };
    return { report, files: [], saved: null };
}
/** A metric that is judged must be there: a check that loses it would be green for ever. */
function requireMetrics(found, gates, model) {
    const problems = gates
        .filter(({ level }, index) => level !== "off" || index === 0)
        .filter(({ metric }) => (0,metrics_file/* metricIn */.My)(found, metric, model.names[metric]) === null)
        .map(({ metric }) => ({
        ...(0,metrics_file/* absenceOf */.Lr)(found, metric, model.names[metric]),
        where: { file: model.file },
    }));
    if (problems.length > 0)
        throw new errors/* UserError */.yo("data", problems);
}
/** Nothing needs to be stored: the base branch's metrics are read from its commits. */
async function metricsAlone(world, { snapshot, inputs }, commit, model) {
    const { gates } = inputs.config.policy;
    const found = await metricsAt(snapshot, model);
    requireMetrics(found, gates, model);
    const pairs = pairsOf(gates, (metric) => (0,metrics_file/* metricIn */.My)(found, metric, model.names[metric]), () => null);
    const metrics = compareValues(pairs).metrics.map((row) => ({ ...row, finding: "no-baseline" }));
    const report = {
        ...(0,report_frame/* frame */.Gt)(world, inputs.config, await (0,read_inputs/* fingerprintsOf */.tm)(inputs)),
        flow: "baseline",
        ...NOTHING,
        finding: "no-baseline",
        outcome: "pass",
        reasons: [`The metrics in \`${model.file}\` of \`${commit.slice(0, 7)}\` are what pull requests are held against.`],
        notes: [],
        head: { sha: commit, dirty: false },
        base: { sha: null, ref: null, source: "none", tried: [] },
        metrics,
        waivers: [],
        data: (0,data_change/* unchangedData */.g)([]),
        rules: { changed: false, differences: [] },
        model: { ...model_facts/* NO_FIT */.a, kind: model.kind, features: [] },
    };
    return { report, files: [], saved: null };
}
/** What is not known where nothing is scored. */
const NOTHING = {
    rows: { train: null, holdout: null, excluded: null },
    split: null,
    holdout: null,
    slices: [],
    meanPredictor: null,
    largestErrors: [],
    weights: null,
    attribution: null,
    training: null,
    history: [],
};
/** A metric that is only shown, and is not there, is not shown. */
function pairsOf(gates, candidate, baseline) {
    return gates.flatMap((gate) => {
        const value = candidate(gate.metric);
        if (value === null)
            return [];
        return [{ gate, metric: (0,metrics/* metricOf */.a)(gate.metric, gate.settings), baseline: baseline(gate.metric), candidate: value }];
    });
}
async function baselineMetrics({ base }) {
    if (base.side === null)
        return { found: null, failure: base.obstacle.reason };
    const { model } = base.side.inputs.config;
    if (model.kind !== "metrics")
        return { found: null, failure: "the base commit's model is not a file of metrics" };
    try {
        return { found: await metricsAt(base.side.snapshot, model), names: model.names, failure: null };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { found: null, failure: (0,errors/* inShort */.wZ)(error) };
        throw error;
    }
}
async function metricsAt(snapshot, { file }) {
    const bytes = await snapshot.read(file, metrics_file/* METRICS_BYTES_LIMIT */.mv);
    if (bytes !== null)
        return (0,metrics_file/* parseMetricsFile */.jI)(bytes, file);
    throw new errors/* UserError */.yo("data", {
        message: `there is no \`${file}\` in ${snapshot.label}`,
        hint: "Write it before the check runs, and commit it: the base branch's is read from its commit.",
    });
}


/***/ }),

/***/ 67773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   XF: () => (/* binding */ storedBaseline),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   uo: () => (/* binding */ otherInputs)
/* harmony export */ });
/* harmony import */ var _core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10418);
/* harmony import */ var _core_models_own_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54922);
/* harmony import */ var _core_time_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56467);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6068);
// The ladder to a baseline model: the stored one of exactly the base commit, else one of an ancestor with the same
// inputs, else none yet (the next rung, training the base commit again, is part of measuring).




async function storedBaseline(world, commit, base, split) {
    const store = world.baselines;
    const short = commit.slice(0, 7);
    const none = { model: null, kept: null, source: "none", replies: new Map() };
    if (store === null)
        return { ...none, tried: [], history: [], ledger: null };
    let history = [];
    let ledger = null;
    const primary = base.config.policy.gates[0]?.metric ?? "mse";
    const fingerprints = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintsOf */ .tm)(base);
    const accept = (record) => {
        if (history.length === 0)
            history = historyOf(record, primary);
        ledger ??= record.ledger;
        return differenceFrom(record, fingerprints, split);
    };
    if (base.config.model.kind === "endpoint") {
        const { tried, baseline } = await nearestOf(store, commit, base.config.name);
        if (baseline === null)
            return { ...none, tried, history, ledger };
        history = historyOf(baseline.record, primary);
        ledger = baseline.record.ledger;
        return { ...none, tried, history, ledger, replies: baseline.replies };
    }
    const isCommands = base.config.model.kind === "commands";
    if ((0,_core_models_own_model_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnModel */ .k)(base.config.model) && !isCommands) {
        // Its predictions are in the commit itself; only earlier numbers are stored.
        await store.nearestAncestor(commit, base.config.name, accept);
        return { ...none, tried: [], history, ledger };
    }
    const exact = await store.at(commit, base.config.name);
    const refused = exact.kind !== "found"
        ? null
        : exact.baseline.model === null && !isCommands
            ? "it holds no model that can be read"
            : accept(exact.baseline.record);
    const result = (lookup) => isCommands && lookup.kind === "found" ? `found (${lookup.where})` : resultOf(lookup);
    const tried = [`${store.kind} of \`${short}\`: ${refused === null ? result(exact) : `not used, ${refused}`}`];
    if (exact.kind === "found" && refused === null) {
        return {
            ...served(exact.baseline, isCommands),
            source: store.kind,
            replies: none.replies,
            tried,
            history: history.filter((point) => point.sha !== commit),
            ledger,
        };
    }
    const ancestor = await store.nearestAncestor(commit, base.config.name, accept);
    tried.push(`${store.kind} of an ancestor with the same inputs: ${result(ancestor)}`);
    if (ancestor.kind === "found" && (ancestor.baseline.model !== null || isCommands))
        return { ...none, ...served(ancestor.baseline, isCommands), source: "ancestor", tried, history, ledger };
    return { ...none, tried, history, ledger };
}
/** A built-in model serves as it is stored; one of the user's own has to be asked again. */
function served(baseline, isCommands) {
    return isCommands ? { model: null, kept: baseline } : { model: baseline.model, kept: null };
}
/** Replies are those of their questions, whatever else has changed since: the nearest baseline will do. */
async function nearestOf(store, commit, name) {
    const tried = [];
    const rungs = [
        [`of \`${commit.slice(0, 7)}\``, () => store.at(commit, name)],
        ["of an ancestor", () => store.nearestAncestor(commit, name, () => null)],
    ];
    for (const [which, look] of rungs) {
        const lookup = await look();
        const result = lookup.kind === "found" ? `its answers are used (${lookup.where})` : lookup.reason;
        tried.push(`${store.kind} ${which}: ${result}`);
        if (lookup.kind === "found")
            return { tried, baseline: lookup.baseline };
    }
    return { tried, baseline: null };
}
/** Earlier baselines including the record's own, oldest first. */
function historyOf(record, primary) {
    const value = record.metrics[primary];
    return value === undefined ? record.history : [...record.history, { sha: record.commit, value }];
}
/** Why a stored model is not what training the base commit again would give; null when it is. */
function differenceFrom(record, expected, split) {
    const other = otherInputs(record, expected);
    if (other !== null)
        return other;
    if ((0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(record.split, split))
        return null;
    const stored = record.split;
    const isOfAnotherTime = stored.strategy === "time" && split.strategy === "time" && (0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)({ ...stored, cut: split.cut }, split);
    // Even one of an earlier cut, which has not seen the holdout: the verdict must not hang on whether a baseline was kept.
    if (isOfAnotherTime)
        return `its holdout is the rows ${(0,_core_time_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutInWords */ .nv)(stored.cut)}, and the new rows move the cut`;
    return "its rows are divided in another way";
}
/** Which of its inputs a record does not share; null when it shares all. */
function otherInputs(record, expected) {
    const { code, data, config } = record.fingerprints;
    if (code !== expected.code)
        return `it was stored by version ${record.version} of metricgate`;
    if (data !== expected.data)
        return "its data is another";
    return config === expected.config ? null : "its config is another";
}
function resultOf(lookup) {
    return lookup.kind === "found" ? `used (${lookup.where})` : lookup.reason;
}


/***/ })

};
