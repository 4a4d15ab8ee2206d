export const id = 7461;
export const ids = [7461];
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

/***/ 47461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   review: () => (/* binding */ review)
/* harmony export */ });
/* harmony import */ var _steps_compose_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90402);
/* harmony import */ var _steps_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38795);
// The review of a dataset's change: what happened to its rows and columns, and what to look at. Nothing is trained.


async function review(world, options) {
    return (0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .publish */ .m)(world, options, { report: await (0,_steps_compose_review_js__WEBPACK_IMPORTED_MODULE_0__/* .composeReview */ .b)(world, options), files: [], saved: null });
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
