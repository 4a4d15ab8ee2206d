export const id = 3022;
export const ids = [3022];
export const modules = {

/***/ 43022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/core/config/rules.js
var config_rules = __webpack_require__(74981);
// EXTERNAL MODULE: ./lib/core/review/judge-review.js
var judge_review = __webpack_require__(23396);
// EXTERNAL MODULE: ./lib/core/verdict/judge.js
var judge = __webpack_require__(23414);
// EXTERNAL MODULE: ./lib/core/verdict/waivers.js
var verdict_waivers = __webpack_require__(3796);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/flows/steps/check-frame.js
var check_frame = __webpack_require__(15129);
// EXTERNAL MODULE: ./lib/flows/steps/compare-models.js + 1 modules
var compare_models = __webpack_require__(66910);
// EXTERNAL MODULE: ./lib/core/dataset/table.js
var dataset_table = __webpack_require__(46316);
// EXTERNAL MODULE: ./lib/core/evaluation/predictions-file.js
var predictions_file = __webpack_require__(31191);
// EXTERNAL MODULE: ./lib/core/evaluation/target.js
var target = __webpack_require__(23357);
// EXTERNAL MODULE: ./lib/core/report/review-words.js
var review_words = __webpack_require__(48576);
// EXTERNAL MODULE: ./lib/core/review/column-values.js
var column_values = __webpack_require__(62055);
;// CONCATENATED MODULE: ./lib/core/verdict/largest-errors.js
// The rows that the candidate predicts worst in comparison with the baseline.
/** More teach a reader little. */
const SHOWN = 5;
/** Of the error itself: a smaller growth is one of the last digits. */
const ROUNDING = 1e-9;
/**
 * The rows whose error grew most, the largest growth first, of equal ones the one of the smallest identity; at most
 * five. Rows that a side does not predict are none of them.
 *
 * @example actual 1, 2, 3; baseline 1, 2, 3; candidate 1, 5, 3.5: rows 1 (extra 3) and 2 (extra 0.5)
 */
function largestErrors(actual, baseline, candidate, identities) {
    const extraOf = extraError(actual, baseline, candidate);
    if (extraOf === null)
        return [];
    const rowCount = actual.kind === "numbers" ? actual.values.length : actual.labels.length;
    const largest = [];
    for (let row = 0; row < rowCount; row++) {
        const extra = extraOf(row);
        // NaN is not above.
        if (!(extra > 0) || extra === Number.POSITIVE_INFINITY)
            continue;
        if (largest.length === SHOWN && !isBefore({ row, extra }, largest[SHOWN - 1], identities))
            continue;
        const at = largest.findIndex((one) => isBefore({ row, extra }, one, identities));
        largest.splice(at < 0 ? largest.length : at, 0, { row, extra });
        if (largest.length > SHOWN)
            largest.pop();
    }
    // What is so much smaller differs by rounding.
    const real = largest.filter(({ extra }) => extra > ROUNDING * largest[0].extra);
    return real.map(({ row, extra }) => ({
        row,
        extra,
        actual: answerAt(actual, row),
        baseline: answerAt(baseline, row),
        candidate: answerAt(candidate, row),
    }));
}
/** In an order that does not depend on where the rows stand. */
function isBefore(one, other, identities) {
    if (one.extra !== other.extra)
        return one.extra > other.extra;
    const byHigh = identities[2 * one.row] - identities[2 * other.row];
    return (byHigh || identities[2 * one.row + 1] - identities[2 * other.row + 1]) < 0;
}
function extraError(actual, baseline, candidate) {
    if (actual.kind === "numbers" && baseline.kind === "numbers" && candidate.kind === "numbers") {
        const [target, before, after] = [actual.values, baseline.values, candidate.values];
        return (row) => Math.abs(after[row] - target[row]) - Math.abs(before[row] - target[row]);
    }
    if (actual.kind === "numbers" || baseline.kind === "numbers" || candidate.kind === "numbers")
        return null;
    const { classes, labels } = actual;
    const [before, after] = [baseline, candidate].map(({ classes: own }) => classes.map((name) => own.indexOf(name)));
    const [chancesBefore, chancesAfter] = [baseline.probabilities, candidate.probabilities];
    if (chancesBefore !== null && chancesAfter !== null)
        return (row) => labels[row] < 0
            ? Number.NaN
            : (chancesBefore[before[labels[row]]]?.[row] ?? 0) - (chancesAfter[after[labels[row]]]?.[row] ?? 0);
    return (row) => labels[row] >= 0 && baseline.labels[row] === before[labels[row]] && candidate.labels[row] !== after[labels[row]]
        ? 1
        : 0;
}
function answerAt(answer, row) {
    return answer.kind === "numbers" ? answer.values[row] : (answer.classes[answer.labels[row]] ?? "");
}

// EXTERNAL MODULE: ./lib/flows/steps/compose-review.js
var compose_review = __webpack_require__(90402);
// EXTERNAL MODULE: ./lib/flows/steps/data-change.js
var data_change = __webpack_require__(32974);
// EXTERNAL MODULE: ./lib/flows/steps/divide.js
var divide = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/flows/steps/holdout-use.js
var holdout_use = __webpack_require__(64296);
// EXTERNAL MODULE: ./lib/flows/steps/report-frame.js
var report_frame = __webpack_require__(54899);
// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
;// CONCATENATED MODULE: ./lib/flows/steps/report-notes.js
// What else a reader of a check should know of its rows: edited, told apart in another way, not predicted, decisive.


/** Above this share of edited rows the base's holdout and the pull request's are no longer much the same. */
const MANY_EDITED = 0.05;
function editedNotes(attribution) {
    if (attribution === null)
        return [];
    const { kept, edited, added } = attribution.rows;
    const all = kept + edited + added;
    if (edited <= MANY_EDITED * all)
        return [];
    return [
        `${(0,numerals/* count */.U9)(edited)} of ${(0,numerals/* counted */.hS)(all, "holdout row")} (${(0,numerals/* percent */.KN)(edited / all)}) ${edited === 1 ? "is" : "are"} edited in this pull request. The verdict is about the rows as they are now.`,
    ];
}
/** Rows that a note speaks of, by file and line. */
function rowNotes({ unpredicted, unpredictedByBaseline, deciding }, { holdout }) {
    const places = (rows) => rows.first
        .map((row) => (0,dataset_table/* placeOf */.$t)(holdout.table.origin, row))
        .map(({ file, line }) => `\`${file}:${line}\``)
        .join(", ");
    const unpredictedBy = (whose, rows) => rows === null
        ? []
        : [`Rows that the ${whose} cannot predict: ${places(rows)}${rows.count > rows.first.length ? ", \u2026" : ""}`];
    return [
        ...unpredictedBy("candidate", unpredicted),
        ...unpredictedBy("baseline", unpredictedByBaseline),
        ...(deciding === null ? [] : [`Rows that decide: ${places(deciding)}`]),
    ];
}
/** Rewrites that give a row another side of a hash split: of a key, whatever changes its text; else what is no number. */
const RESPELLINGS = {
    key: ["dates", "numbers", "missing", "blanks"],
    group: ["dates", "numbers", "missing", "blanks"],
    content: ["dates", "blanks"],
};
/**
 * A hash knows a row by how it is written. Written otherwise, rows that the base has learnt from are held out, unless they
 * keep the side that they had.
 */
function respelledNotes({ split }, { keepsSides }, rewrites) {
    if (split.strategy !== "hash" || keepsSides)
        return [];
    const { kind, columns } = split.identity;
    const found = rewrites.find(({ what, column }) => column !== null && columns.includes(column) && RESPELLINGS[kind].includes(what));
    if (found === undefined)
        return [];
    return [
        `\`${found.column}\` is written in another way, and by how it is written rows are held out: other rows are held out now, and the base's model may have learnt from them, which makes it look better than it is. Merge such a rewrite by itself.`,
    ];
}

// EXTERNAL MODULE: ./lib/flows/steps/training-facts.js
var training_facts = __webpack_require__(10465);
;// CONCATENATED MODULE: ./lib/flows/steps/compose-report.js
// Puts the parts of a run together as the Report, and the files that are kept beside it.














async function composeReport(context, framed, judged) {
    const { world } = context;
    const { measured, scored, verdict } = judged;
    const { head } = measured;
    const { rules } = context;
    const scoring = (0,holdout_use/* scoringOf */.fm)(measured, [scored.candidate, ...scored.repeats.candidate], rules, judged.division);
    const holdout = (0,holdout_use/* holdoutUse */.pr)(judged.stored?.ledger ?? null, scoring, rules);
    const data = await changeOfData(context, judged);
    const weighted = (0,report_frame/* weighting */.bo)(rules, scored.comparison.effectiveRows, head.rows.holdout);
    const report = {
        ...framed,
        flow: "check",
        ...(0,judge_review/* withFindings */.$c)(verdict, data.findings, context.options.failOn !== "never", (0,review_words/* harmlessRewriteOf */.Vl)(data)),
        notes: [
            ...weighted.notes,
            ...respelledNotes(judged.division, head, data.rewrites),
            ...(0,report_frame/* splitNotes */.Yf)(judged.division),
            ...(0,holdout_use/* useNotes */.bx)(holdout, judged.division.split),
            ...scored.comparison.notes,
            ...rowNotes(scored.comparison, head),
            ...editedNotes(scored.attribution),
            ...head.notes,
            ...measured.candidate.notes,
            ...scored.notes,
            ...measured.notes,
        ],
        base: {
            sha: context.base.commit.sha,
            ref: context.base.commit.ref,
            source: measured.baseline.source,
            tried: triedOf(context.base, measured),
        },
        rows: { train: head.rows.train, holdout: head.rows.holdout, excluded: head.rows.excluded },
        weights: weighted.weights,
        split: (0,divide/* divisionInWords */.Y)(judged.division, context.rules.data, head.keepsSides),
        holdout,
        metrics: scored.comparison.metrics,
        slices: scored.comparison.slices,
        waivers: judged.waivers,
        meanPredictor: scored.meanPredictorMse === null ? null : { mse: scored.meanPredictorMse },
        largestErrors: errorRows(context.rules, head, scored, verdict.finding),
        attribution: scored.attribution,
        data,
        model: measured.candidate.facts,
        training: (0,training_facts/* trainingFacts */.s)(measured.candidate, measured.baseline.model, scored.comparison.spreads, measured.rerun),
        history: judged.stored?.history ?? [],
    };
    const files = world.host.keepsFiles
        ? [
            ...(0,report_frame/* modelFiles */.VC)(measured.candidate),
            { name: "predictions.csv", content: (0,predictions_file/* renderPredictions */.h)(head.holdout, context.rules.data, scored) },
        ]
        : [];
    return { report, files, saved: null };
}
/** Where the base could not be measured, its data may be read all the same: not every row need be one to learn from. */
async function changeOfData(context, { measured, scored, files }) {
    const { world, options, base, rules } = context;
    const isUnmeasured = measured.base === null && (measured.dataChanged || base.side === null);
    const reviewed = isUnmeasured ? await (0,compose_review/* reviewIfPossible */.t)(world, options) : null;
    if (reviewed?.data.changed === true && (reviewed.data.rows !== null || base.side !== null))
        return reviewed.data;
    return (0,data_change/* dataChange */.T)(measured, rules, files, worseSlices(scored.comparison, true));
}
function triedOf(base, measured) {
    return base.obstacle === null
        ? measured.baseline.tried
        : [`\`${base.commit.sha.slice(0, 7)}\`: ${base.obstacle.reason}`];
}
/** @param found whether those count that nobody declared */
function worseSlices({ slices }, found) {
    return slices
        .filter(({ finding, declared }) => (declared ? finding === "regressed" : found))
        .map(({ slice }) => slice);
}
/** Where something got worse, or may have: the rows in which it did most. */
function errorRows({ data, review }, { holdout }, { comparison, baseline, candidate }, finding) {
    const [primary] = comparison.metrics;
    const change = primary?.change ?? 0;
    const mayBeWorse = finding === "inconclusive" && change !== 0 && change > 0 !== primary.greaterIsBetter;
    const hasWorseSlice = worseSlices(comparison, finding !== "equivalent").length > 0;
    const isNotable = finding === "regressed" || hasWorseSlice || mayBeWorse;
    if (baseline === null || comparison.kind !== "compared" || !isNotable)
        return [];
    const { table } = holdout;
    const keys = data.key.map((name) => (0,dataset_table/* columnOf */.uV)(table, name)).filter((column) => column !== undefined);
    return largestErrors((0,target/* actualOf */.MC)(holdout), baseline, candidate, holdout.identities).map(({ row, extra, ...values }) => ({
        ...(0,dataset_table/* placeOf */.$t)(table.origin, row),
        key: keys.map((column) => (0,column_values/* cellText */.Ie)(column, row)),
        extraError: extra,
        values: review.showValues ? values : null,
    }));
}

// EXTERNAL MODULE: ./lib/core/review/file-changes.js
var file_changes = __webpack_require__(93360);
// EXTERNAL MODULE: ./lib/core/dataset/row-match.js
var row_match = __webpack_require__(5848);
;// CONCATENATED MODULE: ./lib/core/evaluation/holdout-rows.js
// Some rows of a holdout as a holdout of their own.


/** The given rows, in rising order; units keep what they join and are counted anew. */
function rowsOfHoldout(holdout, rows) {
    const pairs = (hashes) => Uint32Array.from({ length: 2 * rows.length }, (_, i) => hashes[2 * rows[i >> 1] + (i & 1)]);
    const units = new Uint32Array(2 * rows.length);
    for (let i = 0; i < rows.length; i++)
        units[2 * i + 1] = holdout.unit[rows[i]];
    return {
        table: (0,dataset_table/* takeRows */.LY)(holdout.table, rows),
        classes: holdout.classes,
        weights: holdout.weights === null ? null : Float64Array.from(rows, (row) => holdout.weights?.[row] ?? Number.NaN),
        actual: Float64Array.from(rows, (row) => holdout.actual[row]),
        ...(0,row_match/* unitsOf */.$J)(units),
        times: holdout.times === null ? null : Float64Array.from(rows, (row) => holdout.times?.[row] ?? Number.NaN),
        identities: pairs(holdout.identities),
        until: holdout.until,
        contents: pairs(holdout.contents),
    };
}

// EXTERNAL MODULE: ./lib/core/metrics/predicted.js
var metrics_predicted = __webpack_require__(66585);
// EXTERNAL MODULE: ./lib/flows/steps/side-model.js
var side_model = __webpack_require__(51322);
;// CONCATENATED MODULE: ./lib/flows/steps/answered-rows.js
// The holdout rows that both models answer for: predictions that were made before know nothing of new or edited rows.





/** Both models on the rows that the baseline answers for. Where it answers for all, nothing changes. */
function onCommonRows(measured) {
    const { baseline, head, candidate } = measured;
    const answer = baseline.model?.onHead;
    if (baseline.model === null || answer?.kind !== "answered" || answer.answers.unanswered === null)
        return measured;
    const { unanswered } = answer.answers;
    const rows = Uint32Array.from(unanswered.keys()).filter((row) => unanswered[row] === 0);
    const all = (0,numerals/* counted */.hS)(head.holdout.table.rowCount, "holdout row");
    if (rows.length === 0) {
        const message = `the baseline's predictions are for none of the ${all}`;
        const refusal = { kind: "refused", error: new errors/* UserError */.yo("data", { message }) };
        return { ...measured, baseline: { ...baseline, model: { ...baseline.model, onHead: refusal, onBase: null } } };
    }
    return {
        ...measured,
        head: { ...head, holdout: rowsOfHoldout(head.holdout, rows), rows: { ...head.rows, holdout: rows.length } },
        candidate: { ...onRows(candidate, rows), onBase: null },
        baseline: { ...baseline, model: { ...onRows(baseline.model, rows), onBase: null } },
        notes: [
            ...measured.notes,
            `Both models are compared on ${(0,numerals/* count */.U9)(rows.length)} of ${all}: the baseline's predictions were made before the others were added or edited.`,
        ],
    };
}
function onRows(model, rows) {
    const { predicted, repeats, notes } = (0,side_model/* answersOf */.Bw)(model.onHead);
    const taken = { predicted: (0,metrics_predicted/* predictedAt */.yt)(predicted, rows), repeats: repeats.map((one) => (0,metrics_predicted/* predictedAt */.yt)(one, rows)) };
    return { ...model, onHead: { kind: "answered", answers: { ...taken, unanswered: null, notes } } };
}

// EXTERNAL MODULE: ./lib/flows/steps/side-predictor.js
var side_predictor = __webpack_require__(53775);
;// CONCATENATED MODULE: ./lib/flows/steps/baseline-again.js
// The last rung of the ladder: the base commit's model made again, or why it cannot be.


/** The rung, as the report names it. */
function rungOf(model, short) {
    if (model.kind === "predictions")
        return `\`${model.file}\` of \`${short}\``;
    return model.kind === "endpoint" ? `asking as \`${short}\` does` : `training \`${short}\` again`;
}
/** A base commit whose model cannot be made again is no baseline, and no fault of the pull request. */
async function baselineAgain(world, sources, question, own, unread, untrained) {
    if (own === null)
        return { model: null, failure: unread ?? "its data was not read", notes: [] };
    try {
        const model = await (0,side_predictor/* sideModel */.f)(world, sources, { ...question, own }, untrained);
        if (model.onHead.kind === "refused" && model.onHead.error.fault === "command")
            throw model.onHead.error;
        return { model, failure: null, notes: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { model: null, failure: (0,errors/* inShort */.wZ)(error), notes: (await __webpack_require__.e(/* import() */ 8572).then(__webpack_require__.bind(__webpack_require__, 78572))).lastLinesOf(error) };
    }
}

// EXTERNAL MODULE: ./lib/flows/steps/measure-alone.js
var measure_alone = __webpack_require__(56223);
// EXTERNAL MODULE: ./lib/flows/steps/model-facts.js
var model_facts = __webpack_require__(71654);
// EXTERNAL MODULE: ./lib/flows/steps/read-inputs.js + 16 modules
var read_inputs = __webpack_require__(22541);
// EXTERNAL MODULE: ./lib/flows/steps/read-sides.js
var read_sides = __webpack_require__(97660);
// EXTERNAL MODULE: ./lib/core/evaluation/fingerprint.js
var fingerprint = __webpack_require__(10418);
// EXTERNAL MODULE: ./lib/core/metrics/metrics.js + 10 modules
var metrics = __webpack_require__(84178);
// EXTERNAL MODULE: ./lib/core/report/figures.js
var figures = __webpack_require__(16483);
// EXTERNAL MODULE: ./lib/core/verdict/measure.js + 4 modules
var measure = __webpack_require__(8151);
// EXTERNAL MODULE: ./lib/core/verdict/policy.js
var verdict_policy = __webpack_require__(89179);
// EXTERNAL MODULE: ./lib/core/verdict/scored-rows.js
var scored_rows = __webpack_require__(58873);
;// CONCATENATED MODULE: ./lib/flows/steps/rerun.js
// Training one commit twice: what it said when its baseline was stored, beside what it says now.









/** Null where both say the same to rounding, where several seeds are averaged anyway, and where that cannot be told. */
async function rerunOf({ record, file }, { training, onHead, onBase }, holdout, rules) {
    const answer = onBase ?? onHead;
    if (training?.seeds.length !== 1 || answer.kind === "refused")
        return null;
    if (record.holdoutFingerprint !== (0,fingerprint/* holdoutFingerprint */._g)(holdout.identities))
        return null;
    const csv = await file("predictions.csv");
    const stored = csv === null ? null : await (0,predictions_file/* storedPredictions */.e)(csv, holdout);
    if (stored === null)
        return null;
    const { predicted } = answer.answers;
    const actual = (0,target/* actualOf */.MC)(holdout);
    // Of classes the file has the labels alone.
    const comparable = predicted.kind === "classes" ? { ...predicted, probabilities: null } : predicted;
    if ((0,scored_rows/* isSamePrediction */.mx)(stored, comparable, (0,scored_rows/* resolutionOf */.Cp)(actual)))
        return null;
    const metric = metricIn(rules);
    return {
        stored: (0,measure/* measureOne */.T3)(metric, actual, stored, holdout.weights),
        again: (0,measure/* measureOne */.T3)(metric, actual, predicted, holdout.weights),
    };
}
function rerunNote({ stored, again }, short, rules) {
    const said = `Training \`${short}\` again gives other predictions than its stored run`;
    const advice = "Set several `model.seeds`, and the errors of as many trainings are averaged.";
    if (stored === null || again === null)
        return `${said}. ${advice}`;
    const [before, now] = (0,figures/* pair */.V2)(stored, again);
    const change = stored === 0 ? "" : ` (${(0,numerals/* signedPercent */.wu)((again - stored) / Math.abs(stored))})`;
    return `${said}: ${metricIn(rules).label} ${now} instead of ${before}${change}. ${advice}`;
}
function metricIn({ policy }) {
    const { metric, settings } = (0,verdict_policy/* primaryGate */.Q)(policy);
    return (0,metrics/* metricOf */.a)(metric, settings);
}

// EXTERNAL MODULE: ./lib/flows/steps/review-data.js
var review_data = __webpack_require__(86806);
// EXTERNAL MODULE: ./lib/flows/steps/side-jobs.js
var side_jobs = __webpack_require__(38235);
// EXTERNAL MODULE: ./lib/flows/steps/workplaces.js
var workplaces = __webpack_require__(7180);
;// CONCATENATED MODULE: ./lib/flows/steps/measure.js
// Trains the candidate, and the baseline where no stored one serves, on data that is read once where both share it.













/** @throws {UserError} when the candidate cannot be trained; a baseline that cannot be is a rung of the ladder that failed. */
async function measure_measure(world, plan) {
    const { candidate, rules, division, stored } = plan;
    const { side, commit } = plan.base;
    if (side === null || stored === null) {
        const own = { snapshot: world.workTree, inputs: candidate };
        const replies = stored?.replies ?? new Map();
        const alone = await (0,measure_alone/* measureAlone */.q)(world, "the pull request", own, null, rules, division, replies);
        const baseline = { model: null, source: "none", tried: [] };
        return {
            ...alone,
            dataChanged: false,
            base: null,
            baseline,
            rerun: null,
            notes: [],
            reading: { sides: [], review: null },
        };
    }
    const own = { role: "candidate", config: rules, files: candidate.files, commit: null };
    const other = { ...side.inputs, role: "baseline", commit: commit.sha };
    const places = (0,workplaces/* openWorkplaces */.O)(world, stored.model === null ? [own, other] : [own]);
    try {
        return await measureBoth(world, places, { ...plan, stored, side });
    }
    finally {
        await places.close();
    }
}
async function measureBoth(world, places, plan) {
    const { candidate, rules, division, stored } = plan;
    const base = plan.side.inputs;
    const short = plan.base.commit.sha.slice(0, 7);
    const retrain = stored.model === null;
    const dataChanged = !(await (0,read_inputs/* hasSameData */.dE)(candidate, base));
    const together = !dataChanged && (0,side_jobs/* isReadAlike */.P2)(candidate, base);
    const columns = (0,side_jobs/* columnsFor */.ns)(rules, base.config);
    const keepTrain = rules.model.kind === "commands" || (retrain && base.config.model.kind === "commands");
    const how = { columns, division, review: dataChanged, keepTrain };
    const models = { candidate: (0,side_jobs/* builtinJobs */.AH)(rules), baseline: retrain ? (0,side_jobs/* builtinJobs */.AH)(base.config) : [] };
    const headModels = together ? [...models.candidate, ...models.baseline] : models.candidate;
    const jobs = [(0,side_jobs/* jobOf */.Zw)("the pull request", candidate, rules, how, headModels)];
    if (!together && (retrain || dataChanged)) {
        jobs.push((0,side_jobs/* jobOf */.Zw)(`base commit ${short}`, base, base.config, how, models.baseline));
    }
    const sides = plan.reading?.sides ?? (await (0,read_sides/* bothRead */.Y6)(world, jobs, rules));
    const [headResult, baseResult] = sides;
    const head = (0,read_sides/* valueOf */.RP)(headResult);
    const unread = baseResult === undefined ? null : (0,read_sides/* failureOf */.g5)(baseResult);
    const side = baseResult?.status === "fulfilled" ? baseResult.value : null;
    const changedSide = dataChanged ? side : null;
    const holdouts = { head: head.holdout, base: changedSide?.holdout ?? null };
    const sources = { book: new Map(stored.replies), places };
    const builtin = models.candidate.length === 0 ? null : head.untrained[0];
    const files = dataChanged ? await (0,read_inputs/* changedFiles */.Y_)(candidate, base) : file_changes/* noFileChanges */.x;
    const reviewFor = (features) => plan.reading?.review ?? reviewOf(world, plan, head, changedSide, files, features);
    // What the user's own model learns from is known when it has answered.
    const early = builtin === null ? null : reviewFor((0,model_facts/* learntFeatures */.q2)(builtin));
    const candidateModel = await (0,side_predictor/* sideModel */.f)(world, sources, {
        role: "candidate",
        snapshot: world.workTree,
        commit: null,
        config: rules,
        files: candidate.files,
        own: head,
        ...holdouts,
    }, builtin);
    const review = early ?? reviewFor(candidateModel.facts.features);
    // One side at a time: what it left running would be in the other's way. Its files may go meanwhile.
    await places.leave("candidate");
    (0,side_model/* answersOf */.Bw)(candidateModel.onHead);
    const other = await baselineOf(world, sources, plan, {
        question: {
            role: "baseline",
            snapshot: plan.side.snapshot,
            commit: plan.base.commit.sha,
            config: base.config,
            files: base.files,
            ...holdouts,
        },
        own: together ? head : side,
        unread,
        untrained: models.baseline.length === 0 ? null : together ? head.untrained[models.candidate.length] : side?.untrained[0],
        candidate: candidateModel,
    });
    return onCommonRows({
        head,
        candidate: candidateModel,
        dataChanged,
        base: changedSide,
        reading: { sides, review },
        ...other,
    });
}
/** The stored model, one that is kept and asked again, or the base commit's made again: whichever comes first. */
async function baselineOf(world, sources, { stored, base: { commit }, rules }, { question, own, unread, untrained, candidate }) {
    const short = commit.sha.slice(0, 7);
    if (stored.model !== null) {
        const model = await (0,side_model/* builtinSide */.Xy)({ model: stored.model, features: [], notes: [], standardErrors: null }, question);
        const note = `The data of base commit ${short} cannot be read, so its part in the change is not known: ${unread}`;
        return { baseline: { ...stored, model }, rerun: null, notes: unread === null ? [] : [note] };
    }
    const kept = await (0,side_predictor/* keptModel */._)(sources.places, stored, own === null ? null : { ...question, own }, candidate);
    if (kept.model !== null) {
        const baseline = { model: kept.model, source: stored.source, tried: [...stored.tried, ...kept.tried] };
        return { baseline, rerun: null, notes: [] };
    }
    const again = await baselineAgain(world, sources, question, own, unread, untrained);
    const rung = `${rungOf(question.config.model, short)}${again.failure === null ? ": used" : ` failed: ${again.failure}`}`;
    const isFile = question.config.model.kind === "predictions";
    const source = again.model === null ? "none" : isFile ? "committed" : "retrained";
    const rerun = again.model === null || stored.kept === null || stored.source === "ancestor"
        ? null
        : await rerunOf(stored.kept, again.model, question.base ?? question.head, rules);
    return {
        baseline: { model: again.model, source, tried: [...stored.tried, ...kept.tried, rung] },
        rerun,
        notes: [...again.notes, ...(rerun === null ? [] : [rerunNote(rerun, short, rules)])],
    };
}
/** Begun as soon as both sides are read, and awaited when the report is put together. */
function reviewOf(world, { candidate, rules, side }, head, base, files, features) {
    if (head.dataset === null || base === null || base.dataset === null)
        return null;
    const before = { inputs: side.inputs, dataset: base.dataset };
    const review = (0,review_data/* reviewData */.J)(world, before, candidate, head.dataset, rules, files, features);
    // Whoever awaits it is told; nobody does where something else fails first.
    review.catch(() => { });
    return review;
}

// EXTERNAL MODULE: ./lib/flows/steps/publish.js + 7 modules
var publish = __webpack_require__(38795);
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

// EXTERNAL MODULE: ./lib/flows/steps/resolve-baseline.js
var resolve_baseline = __webpack_require__(67773);
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
        second = await measure_measure(world, { ...plan, stored, reading: first.reading });
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

// EXTERNAL MODULE: ./lib/core/verdict/limits.js
var limits = __webpack_require__(49961);
// EXTERNAL MODULE: ./lib/core/verdict/metric-row.js
var metric_row = __webpack_require__(41644);
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
        ...(await (0,check_frame/* checkFrame */.Y)(context)),
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
    const row = (0,metric_row/* untestedRow */.j$)(gate, metricOfGate(gate), "equivalent", { baseline: value, candidate: value });
    return { ...row, relativeChange: row.change, activeRows: 0 };
}
function metricOfGate({ metric, settings }) {
    return (0,metrics/* metricOf */.a)(metric, settings);
}

;// CONCATENATED MODULE: ./lib/flows/check.js
// The pull-request check: train, find the baseline, compare both on the same rows, judge, publish.


















async function check(world, options) {
    try {
        return await checkModel(world, options);
    }
    catch (error) {
        throw await withDanger(world, options, error);
    }
}
/** Data that no model can learn from may have been emptied or shifted: then that is said first. */
async function withDanger(world, options, error) {
    if (!(error instanceof errors/* UserError */.yo) || error.fault !== "data")
        return error;
    const reviewed = await (0,compose_review/* reviewIfPossible */.t)(world, options);
    const [gravest] = (0,judge_review/* gravestFirst */.Ln)(reviewed?.data.findings ?? []);
    // A row that does not fit its header is what the error itself is about.
    if (gravest === undefined || gravest.rule === "columns/misaligned")
        return error;
    if (gravest.level !== "error" && gravest.rule !== "rows/removed")
        return error;
    const { message, file, line } = gravest;
    const where = file === null ? {} : { where: line === null ? { file } : { file, line } };
    return new errors/* UserError */.yo("data", [{ message, ...where }, ...error.problems], { cause: error });
}
async function checkModel(world, options) {
    const [candidate, baseCommit] = await Promise.all([
        (0,read_inputs/* readInputs */.Ko)(world, world.workTree, options),
        world.repository.base(options.base),
    ]);
    (0,read_inputs/* requireOwnColumns */.lJ)(candidate);
    const base = await readBase(world, options, baseCommit, candidate);
    const rules = (0,config_rules/* rulesInForce */.Cl)(candidate.config, base.side?.inputs.config ?? null);
    const context = { world, options, candidate, base, rules };
    // Also where nothing changed: a metric that both sides lack must not pass.
    if (rules.model.kind === "metrics") {
        const { checkMetrics } = await __webpack_require__.e(/* import() */ 1712).then(__webpack_require__.bind(__webpack_require__, 81712));
        return (0,publish/* publish */.m)(world, options, await checkMetrics(context, rules.model));
    }
    if (base.side !== null && (await (0,read_inputs/* hasSameInputs */.eA)(candidate, rules, base.side.inputs))) {
        const result = await unchanged(context);
        if (result !== null)
            return (0,publish/* publish */.m)(world, options, result);
    }
    const head = { snapshot: world.workTree, inputs: candidate };
    const division = await (0,divide/* divide */.Q)(world, rules, base.side === null ? [head] : [head, base.side]);
    const stored = base.side === null ? null : await (0,resolve_baseline/* storedBaseline */.XF)(world, base.commit.sha, base.side.inputs, division.split);
    const plan = { candidate, rules, division, base, stored, reading: null };
    const [frame, files, measured] = await Promise.all([
        (0,check_frame/* checkFrame */.Y)(context),
        (0,read_inputs/* changedFiles */.Y_)(candidate, base.side?.inputs ?? null),
        measure_measure(world, plan),
    ]);
    const judgedBy = (both) => {
        const scored = (0,compare_models/* compareModels */.w)(both, rules, base);
        const waivers = (0,verdict_waivers/* heldWaivers */.JH)(candidate.config.waivers, scored.comparison, (0,report_frame/* today */.Ec)(world));
        const verdict = (0,judge/* judge */.S4)(scored.comparison, rules.policy, options.failOn ?? undefined, waivers);
        return { division, stored, measured: both, scored, waivers, verdict, files };
    };
    const judged = judgedBy(measured);
    const again = judged.verdict.finding === "regressed" ? await secondTraining(world, plan, measured) : null;
    return (0,publish/* publish */.m)(world, options, await composeReport(context, frame, again === null ? judged : judgedBy(again)));
}


/***/ })

};
