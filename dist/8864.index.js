export const id = 8864;
export const ids = [8864];
export const modules = {

/***/ 78864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/core/config/rules.js
var config_rules = __webpack_require__(74981);
// EXTERNAL MODULE: ./lib/core/verdict/judge.js
var judge = __webpack_require__(23414);
// EXTERNAL MODULE: ./lib/core/verdict/waivers.js
var verdict_waivers = __webpack_require__(3796);
// EXTERNAL MODULE: ./lib/flows/steps/compare-models.js + 1 modules
var compare_models = __webpack_require__(66910);
// EXTERNAL MODULE: ./lib/flows/steps/compose-report.js + 1 modules
var compose_report = __webpack_require__(49525);
// EXTERNAL MODULE: ./lib/flows/steps/divide.js
var divide = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/flows/steps/measure.js + 4 modules
var measure = __webpack_require__(67898);
// EXTERNAL MODULE: ./lib/flows/steps/publish.js + 7 modules
var publish = __webpack_require__(38795);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/flows/steps/read-inputs.js + 10 modules
var read_inputs = __webpack_require__(6068);
;// CONCATENATED MODULE: ./lib/flows/steps/read-base.js
// The base commit and its inputs, or the reason why they cannot serve.


/** @throws {UserError} when the commit cannot be fetched: that is a fault, not a missing baseline. */
async function readBase(world, options, commit, candidate) {
    world.host.progress(`base: ${commit.sha.slice(0, 7)}, ${commit.how}`);
    const snapshot = await world.repository.commit(commit.sha);
    let inputs;
    try {
        inputs = await (0,read_inputs/* readInputs */.Ko)(world, snapshot, options);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || error.fault === "environment")
            throw error;
        return { commit, side: null, obstacle: { kind: "no-baseline", reason: (0,errors/* inShort */.wZ)(error) } };
    }
    const obstacle = lostColumns(inputs, candidate);
    return obstacle === null ? { commit, side: { snapshot, inputs }, obstacle } : { commit, side: null, obstacle };
}
/**
 * The base commit's rules may divide rows by a column that the pull request renames or drops. The pull request's own
 * rules can then still be used to look at the candidate alone, but the two models cannot be held against each other.
 */
function lostColumns(base, candidate) {
    const lost = (0,read_inputs/* dividingColumns */.iN)(base.config)
        .map(({ name }) => name)
        .filter((name) => !candidate.header.includes(name));
    if (lost.length === 0)
        return null;
    const does = lost.every((name) => name === base.config.data.weight) ? "weight" : "divide";
    const rules = `the base commit's rules ${does} rows by ${lost.map((name) => `\`${name}\``).join(", ")}`;
    // Rules that never worked are no reason to refuse the pull request that mends them.
    return lost.some((name) => base.header.includes(name))
        ? { kind: "incomparable", reason: `${rules}, which the pull request's data no longer has` }
        : { kind: "no-baseline", reason: `${rules}, which its own data does not have` };
}

// EXTERNAL MODULE: ./lib/flows/steps/report-frame.js
var report_frame = __webpack_require__(54899);
// EXTERNAL MODULE: ./lib/flows/steps/resolve-baseline.js
var resolve_baseline = __webpack_require__(67773);
// EXTERNAL MODULE: ./lib/core/evaluation/target.js
var target = __webpack_require__(23357);
// EXTERNAL MODULE: ./lib/core/verdict/scored-rows.js
var scored_rows = __webpack_require__(58873);
;// CONCATENATED MODULE: ./lib/flows/steps/second-training.js
// Before a model of the user's commands is called worse: both sides trained once more, unless training is repeatable.




const NOTE = "The first training looked regressed, but the commands do not train the same model twice. So both sides were trained again, and this verdict is of the second training alone. Set several `model.seeds`, and the errors of as many trainings are averaged.";
/**
 * The second training, to be judged instead of the first; null where that says it all: several seeds are averaged anyway,
 * and commands that train the same model twice leave nothing to chance. A pair that is drawn anew after the first looked
 * bad is no worse than chance makes it, so of models that are equally good few are called worse twice.
 */
async function secondTraining(world, plan, first) {
    const sides = [first.candidate, ...(first.baseline.model === null ? [] : [first.baseline.model])];
    if (!sides.some(({ training }) => training?.seeds.length === 1))
        return null;
    world.host.progress("worse so far: training both again, to tell it from chance");
    // A kept model is one training too; it is not asked twice.
    const stored = plan.stored === null ? null : { ...plan.stored, kept: null };
    let second;
    try {
        second = await (0,measure/* measure */.xP)(world, { ...plan, stored });
    }
    catch (error) {
        // What failed now succeeded before: that training stands.
        if (error instanceof errors/* UserError */.yo)
            return null;
        throw error;
    }
    if (second.baseline.model === null || isRepeated(first, second))
        return null;
    return { ...second, notes: [...second.notes, NOTE] };
}
function isRepeated(first, second) {
    const resolution = (0,scored_rows/* resolutionOf */.Cp)((0,target/* actualOf */.MC)(first.head.holdout));
    const isSame = (one, other) => one !== null && other !== null && isSameAnswer(one.onHead, other.onHead, resolution);
    return isSame(first.candidate, second.candidate) && isSame(first.baseline.model, second.baseline.model);
}
function isSameAnswer(one, other, resolution) {
    if (one.kind === "refused" || other.kind === "refused")
        return one.kind === other.kind;
    return (0,scored_rows/* isSamePrediction */.mx)(one.answers.predicted, other.answers.predicted, resolution);
}

// EXTERNAL MODULE: ./lib/core/metrics/metrics.js + 10 modules
var metrics = __webpack_require__(84178);
// EXTERNAL MODULE: ./lib/core/verdict/judgements.js + 1 modules
var judgements = __webpack_require__(73977);
// EXTERNAL MODULE: ./lib/core/verdict/limits.js
var limits = __webpack_require__(49961);
// EXTERNAL MODULE: ./lib/flows/steps/data-change.js
var data_change = __webpack_require__(32974);
;// CONCATENATED MODULE: ./lib/flows/steps/unchanged.js
// The report of a pull request that changes nothing a model depends on: nothing is trained.










/** Null: a limit is set on a value that is stored nowhere, so it has to be computed. */
async function unchanged(context) {
    const { world, rules, base, candidate, options } = context;
    const { record, tried } = await storedRecord(world, base.commit.sha, await (0,read_inputs/* fingerprintsOf */.tm)(candidate, rules), rules);
    const metrics = rules.policy.gates.map((gate) => sameOnBothSides(gate, record?.metrics[gate.metric] ?? null));
    if (metrics.some((row) => row.limit !== null && row.level !== "off" && row.candidate === null))
        return null;
    const missedLimits = metrics.map((row, index) => (0,limits/* missedLimit */.Tc)(row, metricOfGate(rules.policy.gates[index]).label));
    const same = `Data, model and rules are those of \`${base.commit.ref}\`, so the model is the same and nothing was trained.`;
    const verdict = { finding: "equivalent", outcome: "pass", reasons: [same] };
    const report = {
        ...(await (0,compose_report/* checkFrame */.Y)(context)),
        flow: "check",
        ...(0,judge/* withLimits */.Ns)(verdict, { metrics, missedLimits }, options.failOn ?? undefined),
        notes: [],
        base: {
            sha: base.commit.sha,
            ref: base.commit.ref,
            source: record === null ? "none" : (world.baselines?.kind ?? "none"),
            tried,
        },
        rows: {
            train: record?.rows.train ?? null,
            holdout: record?.rows.holdout ?? null,
            excluded: record?.rows.excluded ?? null,
        },
        weights: (0,report_frame/* weighting */.bo)(rules, null, 0).weights,
        split: null,
        holdout: null,
        metrics,
        slices: [],
        waivers: (0,verdict_waivers/* idleWaivers */.sD)(candidate.config.waivers, (0,report_frame/* today */.Ec)(world)),
        meanPredictor: null,
        largestErrors: [],
        attribution: null,
        data: (0,data_change/* unchangedData */.g)([]),
        model: null,
        training: null,
        history: [],
    };
    return { report, files: [], saved: null };
}
/** The stored numbers count only if they are of the same inputs and of this version. */
async function storedRecord(world, commit, fingerprints, rules) {
    const store = world.baselines;
    if (store === null)
        return { record: null, tried: [] };
    const lookup = await store.at(commit, rules.name);
    const record = lookup.kind === "found" ? lookup.baseline.record : null;
    const refusal = record === null ? null : (0,resolve_baseline/* otherInputs */.uo)(record, fingerprints);
    return {
        record: refusal === null ? record : null,
        tried: [
            `${store.kind} of \`${commit.slice(0, 7)}\`: ${refusal === null ? (0,resolve_baseline/* resultOf */.Bg)(lookup) : `not used, ${refusal}`}`,
        ],
    };
}
function sameOnBothSides(gate, value) {
    const row = (0,judgements/* untestedRow */.j$)(gate, metricOfGate(gate), "equivalent", { baseline: value, candidate: value });
    return { ...row, relativeChange: row.change, activeRows: 0 };
}
function metricOfGate({ metric, settings }) {
    return (0,metrics/* metricOf */.a)(metric, settings);
}

;// CONCATENATED MODULE: ./lib/flows/check.js
// The pull-request check: train, find the baseline, compare both on the same rows, judge, publish.














async function check(world, options) {
    const [candidate, baseCommit] = await Promise.all([
        (0,read_inputs/* readInputs */.Ko)(world, world.workTree, options),
        world.repository.base(options.base),
    ]);
    (0,read_inputs/* requireOwnColumns */.lJ)(candidate);
    const base = await readBase(world, options, baseCommit, candidate);
    const rules = (0,config_rules/* rulesInForce */.Cl)(candidate.config, base.side?.inputs.config ?? null);
    const context = { world, options, candidate, base, rules };
    if (base.side !== null && (await (0,read_inputs/* hasSameInputs */.eA)(candidate, rules, base.side.inputs))) {
        const result = await unchanged(context);
        if (result !== null)
            return (0,publish/* publish */.m)(world, options, result);
    }
    if (rules.model.kind === "metrics") {
        const { checkMetrics } = await __webpack_require__.e(/* import() */ 1712).then(__webpack_require__.bind(__webpack_require__, 81712));
        return (0,publish/* publish */.m)(world, options, await checkMetrics(context, rules.model));
    }
    const head = { snapshot: world.workTree, inputs: candidate };
    const division = await (0,divide/* divide */.Q)(world, rules, base.side === null ? [head] : [head, base.side]);
    const stored = base.side === null ? null : await (0,resolve_baseline/* storedBaseline */.XF)(world, base.commit.sha, base.side.inputs, division.split);
    const plan = { candidate, rules, division, base, stored };
    const [frame, files, measured] = await Promise.all([
        (0,compose_report/* checkFrame */.Y)(context),
        (0,read_inputs/* changedFiles */.Y_)(candidate, base.side?.inputs ?? null),
        (0,measure/* measure */.xP)(world, plan),
    ]);
    const judgedBy = (both) => {
        const scored = (0,compare_models/* compareModels */.w)(both, rules, base);
        const waivers = (0,verdict_waivers/* heldWaivers */.JH)(candidate.config.waivers, scored.comparison, (0,report_frame/* today */.Ec)(world));
        const verdict = (0,judge/* judge */.S4)(scored.comparison, rules.policy, options.failOn ?? undefined, waivers);
        return { division, stored, measured: both, scored, waivers, verdict, files };
    };
    const judged = judgedBy(measured);
    const again = judged.verdict.finding === "regressed" ? await secondTraining(world, plan, measured) : null;
    return (0,publish/* publish */.m)(world, options, (0,compose_report/* composeReport */.Z)(context, frame, again === null ? judged : judgedBy(again)));
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
