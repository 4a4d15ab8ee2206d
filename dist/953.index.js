export const id = 953;
export const ids = [953];
export const modules = {

/***/ 15953:
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
// EXTERNAL MODULE: ./lib/flows/steps/compose-report.js
var compose_report = __webpack_require__(42960);
// EXTERNAL MODULE: ./lib/flows/steps/divide.js
var divide = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/flows/steps/measure.js + 13 modules
var measure = __webpack_require__(14823);
// EXTERNAL MODULE: ./lib/flows/steps/metrics-source.js + 2 modules
var metrics_source = __webpack_require__(91589);
// EXTERNAL MODULE: ./lib/flows/steps/publish.js + 7 modules
var publish = __webpack_require__(38795);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/flows/steps/read-inputs.js + 9 modules
var read_inputs = __webpack_require__(85397);
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
    const rules = `the base commit's rules divide rows by ${lost.map((name) => `\`${name}\``).join(", ")}`;
    // Rules that never worked are no reason to refuse the pull request that mends them.
    return lost.some((name) => base.header.includes(name))
        ? { kind: "incomparable", reason: `${rules}, which the pull request's data no longer has` }
        : { kind: "no-baseline", reason: `${rules}, which its own data does not have` };
}

// EXTERNAL MODULE: ./lib/flows/steps/report-frame.js
var report_frame = __webpack_require__(54899);
// EXTERNAL MODULE: ./lib/flows/steps/resolve-baseline.js
var resolve_baseline = __webpack_require__(67773);
// EXTERNAL MODULE: ./lib/core/metrics/metrics.js + 11 modules
var metrics = __webpack_require__(65206);
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
        split: null,
        holdout: null,
        metrics,
        slices: [],
        waivers: (0,verdict_waivers/* idleWaivers */.sD)(candidate.config.waivers, (0,report_frame/* today */.Ec)(world)),
        meanPredictor: null,
        attribution: null,
        data: (0,data_change/* unchangedData */.g)([]),
        model: null,
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
    if (rules.model.kind === "metrics")
        return (0,publish/* publish */.m)(world, options, await (0,metrics_source/* checkMetrics */.U)(context, rules.model));
    const head = { snapshot: world.workTree, inputs: candidate };
    const division = await (0,divide/* divide */.Q)(world, rules, base.side === null ? [head] : [head, base.side]);
    const stored = base.side === null ? null : await (0,resolve_baseline/* storedBaseline */.XF)(world, base.commit.sha, base.side.inputs, division.split);
    const [frame, measured] = await Promise.all([
        (0,compose_report/* checkFrame */.Y)(context),
        (0,measure/* measure */.xP)(world, { candidate, rules, division, base, stored }),
    ]);
    const scored = (0,compare_models/* compareModels */.w)(measured, rules, base);
    const waivers = (0,verdict_waivers/* heldWaivers */.JH)(candidate.config.waivers, scored.comparison, (0,report_frame/* today */.Ec)(world));
    const verdict = (0,judge/* judge */.S4)(scored.comparison, rules.policy, options.failOn ?? undefined, waivers);
    const judged = { division, stored, measured, scored, waivers, verdict };
    return (0,publish/* publish */.m)(world, options, (0,compose_report/* composeReport */.Z)(context, frame, judged));
}


/***/ })

};
