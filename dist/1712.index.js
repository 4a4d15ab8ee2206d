export const id = 1712;
export const ids = [1712];
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
/* harmony import */ var _metrics_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70829);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28865);
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
    if (typeof value === "number") {
        const name = path.join(".");
        if (into.has(name)) {
            const hint = "A nested name and one with dots are the same here: rename one of them.";
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", { message: `\`${name}\` is there twice`, where: { file }, hint });
        }
        into.set(name, value);
    }
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
    return (found.get(given ?? metric) ??
        (given === undefined && isOurs(metric) ? found.get(metric.replaceAll("-", "_")) : undefined));
}
function isOurs(metric) {
    return [..._metrics_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .regressionMetrics */ .NC, ..._metrics_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .classificationMetrics */ .qb].some((name) => name === metric);
}
/** A loss or a share below 0 has its sign turned round, as scikit-learn's `neg_\u2026` scores have: worse would be better. */
function isImpossible(metric, value) {
    return value < 0 && isOurs(metric) && metric !== "r2" && metric !== "bias";
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
    const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(given ?? metric, names);
    if (!isOurs(metric)) {
        if (close !== null)
            return `It has \`${close}\`: correct the name under metrics.own, or in the file.`;
        return names.length === 0 ? "It has no number at all." : "Write it, or take it out of metrics.own.";
    }
    if (close !== null)
        return `It has \`${close}\`: say so in model.metrics, { file: \u2026, names: { ${metric}: ${close} } }.`;
    const shown = names.slice(0, 12).map((name) => `\`${name}\``);
    return shown.length === 0
        ? "It has no number at all."
        : `It has ${shown.join(", ")}: name one in model.metrics, { file: \u2026, names: { ${metric}: \u2026 } }.`;
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
// EXTERNAL MODULE: ./lib/core/metrics/metric.js
var metric = __webpack_require__(70829);
// EXTERNAL MODULE: ./lib/core/metrics/metrics.js + 10 modules
var metrics = __webpack_require__(84178);
// EXTERNAL MODULE: ./lib/core/report/visible.js
var visible = __webpack_require__(32312);
// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/verdict/limits.js
var limits = __webpack_require__(49961);
// EXTERNAL MODULE: ./lib/core/verdict/metric-row.js
var metric_row = __webpack_require__(41644);
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
 * @example compareValues([{ gate: { tolerance: 0.05, \u2026 }, metric, baseline: 10, candidate: 10.6 }]).metrics[0].finding // "regressed"
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
    const row = (0,metric_row/* untestedRow */.j$)(gate, metric, "incomparable", { baseline, candidate });
    if (baseline === null || row.change === null)
        return row;
    const worse = metric.greaterIsBetter ? -row.change : row.change;
    const allowed = Math.max((gate.tolerance ?? 0) * Math.abs(baseline), gate.marginAbs ?? 0);
    // Rounding of the product must not fail a change of exactly the tolerance.
    const slack = 1e-12 * Math.max(Math.abs(baseline), gate.marginAbs ?? 0);
    const finding = worse > allowed + slack ? "regressed" : worse < -(allowed + slack) ? "improved" : "equivalent";
    return { ...row, finding, relativeChange: baseline === 0 ? null : row.change / Math.abs(baseline) };
}
function sentenceOf({ metric, baseline, candidate, gate }, row) {
    if (baseline === null)
        return `The base commit's file has no finite ${metric.label}.`;
    const change = row.relativeChange === null ? "" : ` (${(0,numerals/* signedPercent */.wu)(row.relativeChange)})`;
    const values = `${metric.label} went from ${(0,numerals/* decimal */._)(baseline)} to ${(0,numerals/* decimal */._)(candidate)}${change}`;
    const most = gate.marginAbs === null ? "" : ` or ${gate.marginAbs}`;
    const allowed = gate.tolerance === null ? "" : `; ${(0,numerals/* tolerancePercent */.t0)(gate.tolerance)}${most} is allowed`;
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
// EXTERNAL MODULE: ./lib/flows/steps/check-frame.js
var check_frame = __webpack_require__(15129);
// EXTERNAL MODULE: ./lib/flows/steps/data-change.js
var data_change = __webpack_require__(32974);
// EXTERNAL MODULE: ./lib/flows/steps/model-facts.js
var model_facts = __webpack_require__(71654);
// EXTERNAL MODULE: ./lib/flows/steps/read-inputs.js + 16 modules
var read_inputs = __webpack_require__(22541);
// EXTERNAL MODULE: ./lib/flows/steps/report-frame.js
var report_frame = __webpack_require__(54899);
;// CONCATENATED MODULE: ./lib/flows/steps/metrics-source.js
// Models of which only the metrics are known: a file in the work tree against the same file at the base commit.













/** @throws {UserError} fault "data" naming every metric of the rules that the candidate's file lacks. */
async function checkMetrics(context, model) {
    const { world, rules, base, candidate, options } = context;
    const judged = judgedBy(rules.policy);
    const found = await metricsAt(world.workTree, model);
    requireMetrics(found, judged, model);
    const before = await baselineMetrics(context);
    const pairs = pairsOf(judged, (metric) => (0,metrics_file/* metricIn */.My)(found, metric, givenName(model.names, metric)), (metric) => (before.found === null ? null : (0,metrics_file/* metricIn */.My)(before.found, metric, givenName(before.names, metric))));
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
        ...(await (0,check_frame/* checkFrame */.Y)(context)),
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
        model: { ...model_facts/* NO_FIT */.at, kind: model.kind, features: [] },
    };
    return { report, files: [], saved: null };
}
/** Our metrics and the user's own, the primary one first. */
function judgedBy({ gates, own, ownPrimary }) {
    const ours = gates.map((gate) => ({ gate, metric: (0,metrics/* metricOf */.a)(gate.metric, gate.settings) }));
    const theirs = own.map(({ name, greaterIsBetter, ...gate }) => ({
        gate: { ...gate, settings: metric/* noSettings */.b6 },
        metric: { by: "own", name, label: (0,visible/* named */.KT)(name), greaterIsBetter },
    }));
    return ownPrimary ? [...theirs, ...ours] : [...ours, ...theirs];
}
/** What the file calls one of our metrics, where the config says it. */
function givenName(names, metric) {
    return new Map(Object.entries(names)).get(metric);
}
/** A metric that is judged must be there: a check that loses it would be green for ever. */
function requireMetrics(found, judged, model) {
    const problems = judged
        .filter(({ gate }, index) => gate.level !== "off" || index === 0)
        .filter(({ metric }) => (0,metrics_file/* metricIn */.My)(found, metric.name, givenName(model.names, metric.name)) === null)
        .map(({ metric }) => ({
        ...(0,metrics_file/* absenceOf */.Lr)(found, metric.name, givenName(model.names, metric.name)),
        where: { file: model.file },
    }));
    if (problems.length > 0)
        throw new errors/* UserError */.yo("data", problems);
}
/** Nothing needs to be stored: the base branch's metrics are read from its commits. */
async function metricsAlone(world, { snapshot, inputs }, commit, model) {
    const judged = judgedBy(inputs.config.policy);
    const found = await metricsAt(snapshot, model);
    requireMetrics(found, judged, model);
    const pairs = pairsOf(judged, (metric) => (0,metrics_file/* metricIn */.My)(found, metric, givenName(model.names, metric)), () => null);
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
        model: { ...model_facts/* NO_FIT */.at, kind: model.kind, features: [] },
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
function pairsOf(judged, candidate, baseline) {
    return judged.flatMap(({ gate, metric }) => {
        const value = candidate(metric.name);
        return value === null ? [] : [{ gate, metric, baseline: baseline(metric.name), candidate: value }];
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


/***/ })

};
