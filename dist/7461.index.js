export const id = 7461;
export const ids = [7461];
export const modules = {

/***/ 47461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   review: () => (/* binding */ review)
/* harmony export */ });
/* harmony import */ var _core_config_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74981);
/* harmony import */ var _core_report_review_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48576);
/* harmony import */ var _core_review_judge_review_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23396);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _steps_compose_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49525);
/* harmony import */ var _steps_data_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32974);
/* harmony import */ var _steps_divide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(844);
/* harmony import */ var _steps_publish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38795);
/* harmony import */ var _steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6068);
/* harmony import */ var _steps_review_data_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71224);
// The review of a dataset's change: what happened to its rows and columns, and what to look at. Nothing is trained.










async function review(world, options) {
    const [candidate, commit] = await Promise.all([
        (0,_steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .Ko)(world, world.workTree, options, "data"),
        world.repository.base(options.base),
    ]);
    const base = await readReviewBase(world, options, commit, candidate);
    const rules = (0,_core_config_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesInForce */ .Cl)(candidate.config, base.side?.inputs.config ?? null);
    const frame = await (0,_steps_compose_report_js__WEBPACK_IMPORTED_MODULE_3__/* .checkFrame */ .Y)({ world, options, candidate, base, rules });
    const common = {
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
    if (base.side !== null && (await (0,_steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .hasSameData */ .dE)(candidate, base.side.inputs))) {
        const report = {
            ...common,
            finding: "equivalent",
            outcome: "pass",
            reasons: [`The data is that of \`${commit.ref}\`, so there is nothing to review.`],
            notes: [],
            rows: { train: null, holdout: null, excluded: null },
            split: null,
            data: (0,_steps_data_change_js__WEBPACK_IMPORTED_MODULE_4__/* .unchangedData */ .g)([]),
        };
        return (0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .publish */ .m)(world, options, { report, files: [], saved: null });
    }
    const head = { snapshot: world.workTree, inputs: candidate };
    const division = await divisionOf(world, rules, base.side === null ? [head] : [head, base.side]);
    const read = await readSides(world, { candidate, base, rules, division });
    const data = (0,_steps_review_data_js__WEBPACK_IMPORTED_MODULE_8__/* .reviewData */ .J)(read.base, read.head, rules, null);
    const isDivided = read.head.holdout.length > 0;
    const report = {
        ...common,
        ...(0,_core_review_judge_review_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeReview */ .qC)(data.findings, data.rows, (0,_core_report_review_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rewriteOf */ .w)(data), hasSameColumns(data.columns)),
        notes: [...base.notes, ...read.notes],
        rows: {
            train: isDivided ? read.head.train.length : null,
            holdout: isDivided ? read.head.holdout.length : null,
            excluded: null,
        },
        split: division === null || !isDivided ? null : (0,_steps_divide_js__WEBPACK_IMPORTED_MODULE_5__/* .divisionInWords */ .Y)(division, rules.data),
        data: { changed: true, files: await (0,_steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .changedFiles */ .Y_)(candidate, base.side?.inputs ?? null), ...data },
    };
    return (0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .publish */ .m)(world, options, { report, files: [], saved: null });
}
function hasSameColumns({ added, removed, renamed, typeChanged }) {
    return [added, removed, renamed, typeChanged].every((list) => list.length === 0);
}
/** The base commit's config where it has one; the pull request's says how to read its data where it has none. */
async function readReviewBase(world, options, commit, candidate) {
    world.host.progress(`base: ${commit.sha.slice(0, 7)}, ${commit.how}`);
    const snapshot = await world.repository.commit(commit.sha);
    try {
        const inputs = await (0,_steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .Ko)(world, snapshot, options, "data", candidate.config);
        return { commit, side: { snapshot, inputs }, notes: [] };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo) || error.fault === "environment")
            throw error;
        return { commit, side: null, notes: [withoutBase(commit, error)] };
    }
}
function withoutBase(commit, error) {
    return `The data of base commit \`${commit.sha.slice(0, 7)}\` cannot be read, so nothing is compared: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inShort */ .wZ)(error)}`;
}
/** Null where the rows cannot be divided, for lack of a column, say: what is wrong is for the review to say. */
async function divisionOf(world, rules, sides) {
    const wanted = (0,_steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .dividingColumns */ .iN)(rules).map(({ name }) => name);
    if (sides.some(({ inputs }) => wanted.some((name) => !inputs.header.includes(name))))
        return null;
    try {
        return await (0,_steps_divide_js__WEBPACK_IMPORTED_MODULE_5__/* .divide */ .Q)(world, rules, sides);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo && error.fault === "data")
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
    const jobs = [job("the pull request", candidate)];
    if (base.side !== null)
        jobs.push(job(`base commit ${base.commit.sha.slice(0, 7)}`, base.side.inputs));
    world.host.progress(`reading the data of ${jobs.map((each) => each.label).join(" and ")}`);
    const [headRead, baseRead] = await world.compute.read(jobs);
    if (headRead.status === "rejected")
        throw headRead.reason;
    const head = headRead.value;
    if (baseRead === undefined || baseRead.status === "fulfilled")
        return { head, base: baseRead?.value ?? null, notes: [] };
    if (!(baseRead.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
        throw baseRead.reason;
    return { head, base: null, notes: [withoutBase(base.commit, baseRead.reason)] };
}


/***/ })

};
