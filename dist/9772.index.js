export const id = 9772;
export const ids = [9772];
export const modules = {

/***/ 23396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ withFindings),
/* harmony export */   Ln: () => (/* binding */ gravestFirst),
/* harmony export */   qC: () => (/* binding */ judgeReview)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92288);
/* harmony import */ var _verdict_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23414);
/* harmony import */ var _verdict_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25321);
// What a review of the data comes to: the gravest finding decides.



/**
 * A review of the data alone. `regressed`: a finding of level error stands, which fails; `inconclusive`: one of level
 * warn; `equivalent`: nothing to look at; `no-baseline`: nothing to look at, and nothing to compare with.
 *
 * @param rows null where there is no base to compare with
 * @param rewrite what says the same in another way, as a sentence; null: not known
 * @param isHarmless whether no value changed, so that a warning is of what was there before
 * @param hasSameColumns names and types; their order may differ
 */
function judgeReview(findings, rows, rewrite, isHarmless, hasSameColumns) {
    const gravest = gravestFirst(findings)[0];
    const said = rows === null ? "There is no earlier data to compare with." : rowsSentence(rows, rewrite, hasSameColumns);
    const { finding, outcome } = judged(gravest, rows);
    const facts = rewrite === null ? [said] : [rewrite, said];
    if (gravest === undefined)
        return { finding, outcome, reasons: facts };
    const isSecond = (isHarmless || gravest.wasThere) && gravest.level !== "error";
    return { finding, outcome, reasons: isSecond ? [...facts, gravest.message] : [gravest.message, ...facts] };
}
function judged(gravest, rows) {
    if (gravest?.level === "error")
        return { finding: "regressed", outcome: "fail" };
    if (gravest !== undefined)
        return { finding: "inconclusive", outcome: "warn" };
    return { finding: rows === null ? "no-baseline" : "equivalent", outcome: "pass" };
}
/**
 * What findings in the data do to the verdict on a model: one of level error fails the check, and is named at once.
 *
 * @param mayFail false: a failure is a warning
 * @param harmless what only says the same in another way, as a sentence; null: values changed
 */
function withFindings(verdict, findings, mayFail, harmless) {
    const gravest = gravestFirst(findings)[0];
    if (gravest === undefined) {
        if (harmless === null)
            return verdict;
        const [first, ...others] = verdict.reasons;
        return { ...verdict, reasons: [first, harmless, ...others] };
    }
    const further = gravestFirst(findings).length - 1;
    const more = further === 0 ? "" : ` (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(further, "more thing")} in the data to look at.)`;
    const said = `Data: ${gravest.message}${more}`;
    const outcome = gravest.level === "error" ? (mayFail ? "fail" : "warn") : "pass";
    const [first, ...others] = verdict.reasons;
    // Where no value changed, what is to be looked at was there before.
    if (harmless !== null && gravest.level !== "error")
        return { ...verdict, outcome: (0,_verdict_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .harshest */ .t)(verdict.outcome, outcome), reasons: [first, harmless, said, ...others] };
    // What fails now does block merging.
    const rest = outcome === "fail" ? others.filter((reason) => reason !== _verdict_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .DOES_NOT_BLOCK */ .uo) : others;
    const reasons = rest[0] === _verdict_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .DOES_NOT_BLOCK */ .uo ? [_verdict_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .DOES_NOT_BLOCK */ .uo, said, ...rest.slice(1)] : [said, ...rest];
    return { ...verdict, outcome: (0,_verdict_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .harshest */ .t)(verdict.outcome, outcome), reasons: [first, ...reasons] };
}
/** Findings that say something, errors before warnings, in their order otherwise. */
function gravestFirst(findings) {
    return ["error", "warn"].flatMap((level) => findings.filter((finding) => finding.level === level));
}
/** "Rows: 0 removed, 1,204 added, 12 changed, 2,840 unchanged." */
function rowsSentence({ added, removed, changed, unchanged }, rewrite, hasSameColumns) {
    if (added + removed + changed > 0)
        return `Rows: ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(removed)} removed, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(added)} added, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(changed)} changed, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unchanged)} unchanged.`;
    const same = `No row was added, removed or changed; ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unchanged)} are the same`;
    if (hasSameColumns || rewrite !== null)
        return `${same}.`;
    return `${same} in the columns that both have.`;
}


/***/ }),

/***/ 59772:
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
        : [`Rows that the ${whose} cannot predict: ${places(rows)}${rows.count > rows.first.length ? ", …" : ""}`];
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
/** A hash knows a row by how it is written. Written otherwise, rows that the base has learnt from are held out. */
function respelledNotes({ split }, rewrites) {
    if (split.strategy !== "hash")
        return [];
    const { kind, columns } = split.identity;
    const found = rewrites.find(({ what, column }) => column !== null && columns.includes(column) && RESPELLINGS[kind].includes(what));
    if (found === undefined)
        return [];
    return [
        `\`${found.column}\` is written in another way, and by how it is written rows are held out: other rows are held out now, and the base's model may have learnt from them, which makes it look better than it is. Merge such a rewrite by itself.`,
    ];
}

// EXTERNAL MODULE: ./lib/flows/steps/review-data.js + 33 modules
var review_data = __webpack_require__(95943);
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
            ...respelledNotes(judged.division, data.rewrites),
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
        split: (0,divide/* divisionInWords */.Y)(judged.division, context.rules.data),
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
    const { world, options, candidate, base, rules } = context;
    const isUnmeasured = measured.base === null && (measured.dataChanged || base.side === null);
    const reviewed = isUnmeasured ? await (0,compose_review/* reviewIfPossible */.t)(world, options) : null;
    if (reviewed?.data.changed === true && (reviewed.data.rows !== null || base.side !== null))
        return reviewed.data;
    const look = (0,review_data/* filesOfBoth */.s)(world, files, candidate, base.side?.inputs ?? null);
    return (0,data_change/* dataChange */.T)(measured, rules, look, worseSlices(scored.comparison, true));
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

// EXTERNAL MODULE: ./lib/flows/steps/measure.js + 5 modules
var measure = __webpack_require__(71365);
// EXTERNAL MODULE: ./lib/flows/steps/publish.js + 7 modules
var publish = __webpack_require__(38795);
// EXTERNAL MODULE: ./lib/flows/steps/read-inputs.js + 16 modules
var read_inputs = __webpack_require__(22541);
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
        second = await (0,measure/* measure */.xP)(world, { ...plan, stored, reading: first.reading });
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
    return (0,publish/* publish */.m)(world, options, await composeReport(context, frame, again === null ? judged : judgedBy(again)));
}


/***/ }),

/***/ 90402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ composeReview),
/* harmony export */   t: () => (/* binding */ reviewIfPossible)
/* harmony export */ });
/* harmony import */ var _core_config_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74981);
/* harmony import */ var _core_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
/* harmony import */ var _core_report_review_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48576);
/* harmony import */ var _core_review_judge_review_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23396);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _check_frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15129);
/* harmony import */ var _data_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32974);
/* harmony import */ var _divide_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(844);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22541);
/* harmony import */ var _review_data_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95943);
// Both sides' data read and compared, and the report of it.










async function composeReview(world, options) {
    const [candidate, commit] = await Promise.all([
        (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .Ko)(world, world.workTree, options, "data"),
        world.repository.base(options.base),
    ]);
    const base = await readReviewBase(world, options, commit, candidate);
    // Of nothing against nothing there is no more to say than why it cannot be read.
    if (candidate.files.length === 0 && base.side === null)
        throw allEmpty(candidate);
    const rules = (0,_core_config_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesInForce */ .Cl)(candidate.config, base.side?.inputs.config ?? null);
    const frame = await (0,_check_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .checkFrame */ .Y)({ world, options, candidate, base, rules });
    const untrained = {
        ...frame,
        flow: "review",
        base: { sha: commit.sha, ref: commit.ref, source: "none", tried: [] },
        holdout: null,
        metrics: [],
        slices: [],
        waivers: [],
        meanPredictor: null,
        largestErrors: [],
        weights: null,
        attribution: null,
        model: null,
        training: null,
        history: [],
    };
    if (base.side !== null && (await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .hasSameData */ .dE)(candidate, base.side.inputs))) {
        return {
            ...untrained,
            finding: "equivalent",
            outcome: "pass",
            reasons: [`The data is that of \`${commit.ref}\`, so there is nothing to review.`],
            notes: [],
            rows: { train: null, holdout: null, excluded: null },
            split: null,
            data: (0,_data_change_js__WEBPACK_IMPORTED_MODULE_5__/* .unchangedData */ .g)([]),
        };
    }
    const head = { snapshot: world.workTree, inputs: candidate };
    const division = await divisionOf(world, rules, base.side === null ? [head] : [head, base.side]);
    const read = await readSides(world, { candidate, base, rules, division });
    const files = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .changedFiles */ .Y_)(candidate, base.side?.inputs ?? null);
    const look = (0,_review_data_js__WEBPACK_IMPORTED_MODULE_8__/* .filesOfBoth */ .s)(world, files, candidate, base.side?.inputs ?? null);
    const data = await (0,_review_data_js__WEBPACK_IMPORTED_MODULE_8__/* .reviewData */ .J)(read.base, read.head, rules, look, null, [], candidate.blank);
    const isDivided = read.head.holdout.length > 0;
    return {
        ...untrained,
        ...(0,_core_review_judge_review_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeReview */ .qC)(data.findings, data.rows, (0,_core_report_review_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rewriteOf */ .w)(data), (0,_core_report_review_words_js__WEBPACK_IMPORTED_MODULE_2__/* .harmlessRewriteOf */ .Vl)(data) !== null, hasSameColumns(data.columns)),
        notes: [...base.notes, ...read.notes],
        rows: {
            train: isDivided ? read.head.train.length : null,
            holdout: isDivided ? read.head.holdout.length : null,
            excluded: null,
        },
        split: division === null || !isDivided ? null : (0,_divide_js__WEBPACK_IMPORTED_MODULE_6__/* .divisionInWords */ .Y)(division, rules.data),
        data: { changed: true, files, ...data },
    };
}
function allEmpty({ blank }) {
    const hint = "Write a header line with the columns' names, then one line a row.";
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("data", blank.map((file) => ({ message: "the file is empty", where: { file }, hint })));
}
/** Null where the data cannot be reviewed either. */
async function reviewIfPossible(world, options) {
    try {
        return await composeReview(world, options);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            return null;
        throw error;
    }
}
function hasSameColumns({ added, removed, renamed, typeChanged }) {
    return [added, removed, renamed, typeChanged].every((list) => list.length === 0);
}
/** The base commit's config where it has one; the pull request's says how to read its data where it has none. */
async function readReviewBase(world, options, commit, candidate) {
    world.host.progress(`base: ${commit.sha.slice(0, 7)}, ${commit.how}`);
    const snapshot = await world.repository.commit(commit.sha);
    try {
        const inputs = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .Ko)(world, snapshot, options, "data", candidate.config);
        if (inputs.files.length > 0)
            return { commit, side: { snapshot, inputs }, notes: [] };
        const note = `The data of base commit \`${commit.sha.slice(0, 7)}\` is empty: nothing is in its files, so nothing is compared.`;
        return { commit, side: null, notes: [note] };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo) || error.fault === "environment")
            throw error;
        return { commit, side: null, notes: [withoutBase(commit, error)] };
    }
}
function withoutBase(commit, error) {
    return `The data of base commit \`${commit.sha.slice(0, 7)}\` cannot be read, so nothing is compared: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .inShort */ .wZ)(error)}`;
}
/** Null where the rows cannot be divided, for lack of a column, say: what is wrong is for the review to say. */
async function divisionOf(world, rules, sides) {
    const wanted = (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .dividingColumns */ .iN)(rules).map(({ name }) => name);
    if (sides.some(({ inputs }) => wanted.some((name) => !inputs.header.includes(name))))
        return null;
    try {
        return await (0,_divide_js__WEBPACK_IMPORTED_MODULE_6__/* .divide */ .Q)(world, rules, sides);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo && error.fault === "data")
            return null;
        throw error;
    }
}
async function readSides(world, { candidate, base, rules, division }) {
    const { key, group } = rules.data;
    const job = (label, { files, config }) => ({
        label,
        files,
        csv: config.data.csv,
        key,
        group,
        split: division?.split ?? null,
    });
    const others = base.side === null ? [] : [job(`base commit ${base.commit.sha.slice(0, 7)}`, base.side.inputs)];
    const own = candidate.files.length === 0 ? [] : [job("the pull request", candidate)];
    const jobs = [...own, ...others];
    world.host.progress(`reading the data of ${jobs.map((each) => each.label).join(" and ")}`);
    const results = await world.compute.read(jobs);
    const headRead = own.length === 0 ? null : results[0];
    const baseRead = others.length === 0 ? null : results.at(-1);
    if (headRead?.status === "rejected")
        throw headRead.reason;
    if (baseRead?.status === "rejected" && (headRead === null || !(baseRead.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)))
        throw baseRead.reason;
    const before = baseRead?.status === "fulfilled" ? baseRead.value : null;
    const notes = baseRead?.status === "rejected" ? [withoutBase(base.commit, baseRead.reason)] : [];
    const head = headRead?.value ?? (before === null ? null : emptied(before, candidate.blank));
    if (head === null)
        throw new Error("there is data on neither side");
    return { head, base: before, notes };
}
/** The base's columns without any row: what is left where nothing is. */
function emptied({ table }, files) {
    const none = new Uint32Array(0);
    const { columns } = (0,_core_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .takeRows */ .LY)(table, none);
    const origin = { files, firstRows: files.map(() => 0), lines: none };
    return { table: { rowCount: 0, columns, origin }, train: none, holdout: none, writing: [] };
}


/***/ })

};
