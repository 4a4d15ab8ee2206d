export const id = 786;
export const ids = [786];
export const modules = {

/***/ 78786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/core/config/rules.js
var config_rules = __webpack_require__(74981);
;// CONCATENATED MODULE: ./lib/core/verdict/judge.js
// What the policy makes of a comparison: one finding, one outcome, and the reasons in words.
const OUTCOMES = ["pass", "warn", "fail"];
/**
 * Judges a comparison by a policy.
 *
 * The finding comes from the metrics of level `error` that have a tolerance: regressed if one is, else inconclusive if one
 * is, else improved if the primary metric improved, else equivalent. Without such metrics those of level `warn` speak, and
 * can only warn; without those the primary metric does, and the check passes. Rows that the candidate alone cannot predict
 * fail the check whatever the levels are.
 *
 * @param comparison the comparison, or why there is none
 * @param failOn replaces what the policy says of an inconclusive comparison; `never` turns each failure into a warning
 */
function judge(comparison, policy, failOn) {
    const verdict = "metrics" in comparison && comparison.kind === "compared" ? judged(comparison, policy, failOn) : null;
    const { finding, outcome, reasons } = verdict ?? uncompared(comparison, policy);
    return { finding, outcome: failOn === "never" ? mildest(outcome, "warn") : outcome, reasons };
}
function uncompared(comparison, policy) {
    const reasons = [comparison.reason ?? "There is nothing to compare."];
    if (comparison.kind === "no-baseline")
        return { finding: "no-baseline", outcome: policy.onNoBaseline, reasons };
    return { finding: "incomparable", outcome: policy.onIncomparable, reasons };
}
function judged({ metrics, explanations, unpredicted }, policy, failOn) {
    if (unpredicted !== null)
        return { finding: "regressed", outcome: "fail", reasons: reasonsFrom(explanations.slice(0, 1)) };
    const errors = gatedAt("error", metrics);
    const warnings = gatedAt("warn", metrics);
    const speaking = errors.length > 0 ? errors : warnings.length > 0 ? warnings : [0];
    const worst = errors.length > 0 ? "fail" : warnings.length > 0 ? "warn" : "pass";
    const finding = overallFinding(metrics, speaking);
    const ofFinding = mildest(outcomeOf(finding, policy, failOn), worst);
    const warned = warnings.some((i) => metrics[i].finding === "regressed");
    const outcome = warned && ofFinding === "pass" ? "warn" : ofFinding;
    const first = speaking.find((i) => metrics[i].finding === finding) ?? 0;
    const others = [...errors, ...warnings].filter((i) => i !== first && isBad(metrics[i].finding));
    const reasons = reasonsFrom([explanations[first] ?? [], ...others.map((i) => explanations[i].slice(0, 1))]);
    if (finding !== "inconclusive" || outcome === "fail")
        return { finding, outcome, reasons };
    const [firstReason, ...more] = reasons;
    return { finding, outcome, reasons: [firstReason, "This does not block merging.", ...more] };
}
function gatedAt(level, metrics) {
    return [...metrics.keys()].filter((i) => metrics[i].level === level && metrics[i].tolerance !== null);
}
function overallFinding(metrics, speaking) {
    const findings = speaking.map((i) => metrics[i]?.finding ?? "inconclusive");
    if (findings.includes("regressed"))
        return "regressed";
    if (findings.includes("inconclusive"))
        return "inconclusive";
    return metrics[0].finding === "improved" ? "improved" : "equivalent";
}
function isBad(finding) {
    return finding === "regressed" || finding === "inconclusive";
}
function outcomeOf(finding, policy, failOn) {
    if (finding === "regressed")
        return "fail";
    if (finding !== "inconclusive")
        return "pass";
    if (failOn === "inconclusive")
        return "fail";
    return failOn === "regressed" ? mildest(policy.onInconclusive, "warn") : policy.onInconclusive;
}
function mildest(one, other) {
    return OUTCOMES[Math.min(OUTCOMES.indexOf(one), OUTCOMES.indexOf(other))];
}
/** Every sentence once, in order. */
function reasonsFrom(explanations) {
    const [first = "There is no metric to judge by.", ...more] = new Set(explanations.flat());
    return [first, ...more];
}

// EXTERNAL MODULE: ./lib/flows/steps/compare-models.js + 14 modules
var compare_models = __webpack_require__(14174);
// EXTERNAL MODULE: ./lib/core/dataset/table.js
var table = __webpack_require__(46316);
// EXTERNAL MODULE: ./lib/core/evaluation/fingerprint.js
var fingerprint = __webpack_require__(10418);
// EXTERNAL MODULE: ./lib/core/evaluation/predictions-file.js
var predictions_file = __webpack_require__(31191);
// EXTERNAL MODULE: ./lib/core/models/stored-model.js
var stored_model = __webpack_require__(70983);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/flows/steps/data-change.js
var data_change = __webpack_require__(32974);
// EXTERNAL MODULE: ./lib/flows/steps/divide.js
var divide = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/flows/steps/read-inputs.js + 10 modules
var read_inputs = __webpack_require__(61024);
// EXTERNAL MODULE: ./lib/flows/steps/report-frame.js
var report_frame = __webpack_require__(54899);
;// CONCATENATED MODULE: ./lib/flows/steps/compose-report.js
// Puts the parts of a run together as the Report, and the files that are kept beside it.










function composeReport(context, framed, judged) {
    const { world } = context;
    const { measured, scored, verdict } = judged;
    const { head } = measured;
    const report = {
        ...framed,
        ...verdict,
        notes: [
            ...(0,report_frame/* splitNotes */.Yf)(judged.division),
            ...rowNotes(scored.comparison, head),
            ...scored.comparison.notes,
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
        split: (0,divide/* divisionInWords */.Y)(judged.division),
        metrics: scored.comparison.metrics,
        meanPredictor: scored.meanPredictorMse === null ? null : { mse: scored.meanPredictorMse },
        attribution: scored.attribution,
        data: (0,data_change/* dataChange */.T)(measured),
        model: (0,report_frame/* modelFacts */.Pt)(measured.candidate.model, measured.candidate.features),
        history: judged.stored?.history ?? [],
    };
    const files = world.host.keepsFiles
        ? [
            { name: "model.json", content: (0,stored_model/* renderModel */.e7)(measured.candidate.model) },
            { name: "predictions.csv", content: (0,predictions_file/* renderPredictions */.h)(head.holdout, context.rules.data, scored) },
        ]
        : [];
    return { report, files, saved: null };
}
/** What every report of a check says, whatever it found. */
async function checkFrame({ world, options, candidate, base, rules }) {
    const sha = await world.repository.head();
    const differences = (0,config_rules/* ruleDifferences */.XX)(candidate.config, base.side?.inputs.config ?? null);
    return {
        ...(0,report_frame/* frame */.Gt)(world, rules, await (0,read_inputs/* fingerprintsOf */.tm)(world, candidate, rules)),
        head: { sha: world.host.headSha ?? sha, dirty: await isDirty(world, sha, candidate, options.config) },
        rules: { changed: differences.length > 0, differences },
    };
}
/** Whether the checkout's config or data is not what HEAD holds. */
async function isDirty(world, sha, candidate, config) {
    if (sha === null)
        return true;
    try {
        const committed = await world.repository.commit(sha);
        const data = await contentOf(committed, candidate.config.data.files);
        if (data !== (await candidate.dataFingerprint()))
            return true;
        return (await contentOf(committed, [config])) !== (await contentOf(world.workTree, [config]));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return true; // HEAD holds a link, say, where the checkout has a file
        throw error;
    }
}
async function contentOf(snapshot, patterns) {
    return (0,fingerprint/* dataFingerprint */.ng)(await snapshot.identify(await snapshot.find(patterns)));
}
function triedOf(base, measured) {
    return base.obstacle === null
        ? measured.baseline.tried
        : [`\`${base.commit.sha.slice(0, 7)}\`: ${base.obstacle.reason}`];
}
/** Rows that a note speaks of, by file and line. */
function rowNotes({ unpredicted, deciding }, { holdout }) {
    const places = (rows) => rows.first
        .map((row) => (0,table/* placeOf */.$t)(holdout.table.origin, row))
        .map(({ file, line }) => `\`${file}:${line}\``)
        .join(", ");
    return [
        ...(unpredicted === null
            ? []
            : [
                `Rows that the candidate cannot predict: ${places(unpredicted)}${unpredicted.count > unpredicted.first.length ? ", …" : ""}`,
            ]),
        ...(deciding === null ? [] : [`Rows that decide: ${places(deciding)}`]),
    ];
}

// EXTERNAL MODULE: ./lib/flows/steps/measure.js
var measure = __webpack_require__(25313);
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
    const rules = `the base commit's rules divide rows by ${lost.map((name) => `\`${name}\``).join(", ")}`;
    // Rules that never worked are no reason to refuse the pull request that mends them.
    return lost.some((name) => base.header.includes(name))
        ? { kind: "incomparable", reason: `${rules}, which the pull request's data no longer has` }
        : { kind: "no-baseline", reason: `${rules}, which its own data does not have` };
}

// EXTERNAL MODULE: ./lib/flows/steps/resolve-baseline.js
var resolve_baseline = __webpack_require__(67773);
// EXTERNAL MODULE: ./lib/core/metrics/metrics.js + 2 modules
var metrics = __webpack_require__(50533);
;// CONCATENATED MODULE: ./lib/flows/steps/unchanged.js
// The report of a pull request that changes nothing a model depends on: nothing is trained.





async function unchanged(context) {
    const { world, rules, base, candidate } = context;
    const { record, tried } = await storedRecord(world, base.commit.sha, await (0,read_inputs/* fingerprintsOf */.tm)(world, candidate, rules), rules);
    const report = {
        ...(await checkFrame(context)),
        finding: "equivalent",
        outcome: "pass",
        reasons: [
            `Data, model and rules are those of \`${base.commit.ref}\`, so the model is the same and nothing was trained.`,
        ],
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
        metrics: rules.policy.gates.map((gate) => sameOnBothSides(gate, record?.metrics[gate.metric] ?? null)),
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
    const change = value === null ? null : 0;
    return {
        name: gate.metric,
        greaterIsBetter: (0,metrics/* metricOf */.a)(gate.metric).greaterIsBetter,
        level: gate.level,
        baseline: value,
        candidate: value,
        change,
        relativeChange: change,
        interval: null,
        tolerance: gate.tolerance,
        finding: "equivalent",
        activeRows: 0,
        detectableChange: null,
        rowsNeeded: null,
    };
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
        return (0,publish/* publish */.m)(world, options, await unchanged(context));
    }
    const head = { snapshot: world.workTree, inputs: candidate };
    const division = await (0,divide/* divide */.Q)(rules, base.side === null ? [head] : [head, base.side]);
    const stored = base.side === null ? null : await (0,resolve_baseline/* storedBaseline */.XF)(world, base.commit.sha, base.side.inputs, division.split);
    const [frame, measured] = await Promise.all([
        checkFrame(context),
        (0,measure/* measure */.x)(world, { candidate, rules, division, base, stored }),
    ]);
    const scored = await (0,compare_models/* compareModels */.w)(measured, rules, base);
    const verdict = judge(scored.comparison, rules.policy, options.failOn ?? undefined);
    return (0,publish/* publish */.m)(world, options, composeReport(context, frame, { division, stored, measured, scored, verdict }));
}


/***/ })

};
