export const id = 402;
export const ids = [402];
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

/***/ 90402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ composeReview),
/* harmony export */   t: () => (/* binding */ reviewIfPossible)
/* harmony export */ });
/* harmony import */ var _core_config_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74981);
/* harmony import */ var _core_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
/* harmony import */ var _core_report_review_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48576);
/* harmony import */ var _core_review_judge_review_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23396);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _check_frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15129);
/* harmony import */ var _data_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32974);
/* harmony import */ var _divide_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(844);
/* harmony import */ var _keep_sides_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33197);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22541);
/* harmony import */ var _review_data_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86806);
// Both sides' data read and compared, and the report of it.











async function composeReview(world, options) {
    const [candidate, commit] = await Promise.all([
        (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .Ko)(world, world.workTree, options, "data"),
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
    if (base.side !== null && (await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .hasSameData */ .dE)(candidate, base.side.inputs))) {
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
    const files = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .changedFiles */ .Y_)(candidate, base.side?.inputs ?? null);
    const before = base.side === null || read.base === null ? null : { inputs: base.side.inputs, dataset: read.base };
    const reviewed = await (0,_review_data_js__WEBPACK_IMPORTED_MODULE_9__/* .reviewData */ .J)(world, before, candidate, read.head, rules, files, null);
    const data = (0,_review_data_js__WEBPACK_IMPORTED_MODULE_9__/* .reviewedData */ .k)(reviewed, files, rules, []);
    const isDivided = read.head.holdout.length > 0;
    return {
        ...untrained,
        ...(0,_core_review_judge_review_js__WEBPACK_IMPORTED_MODULE_10__/* .judgeReview */ .qC)(data.findings, data.rows, (0,_core_report_review_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rewriteOf */ .w)(data), (0,_core_report_review_words_js__WEBPACK_IMPORTED_MODULE_2__/* .harmlessRewriteOf */ .Vl)(data) !== null, hasSameColumns(data.columns)),
        notes: [...base.notes, ...read.notes],
        rows: {
            train: isDivided ? read.head.train.length : null,
            holdout: isDivided ? read.head.holdout.length : null,
            excluded: null,
        },
        split: division === null || !isDivided ? null : (0,_divide_js__WEBPACK_IMPORTED_MODULE_6__/* .divisionInWords */ .Y)(division, rules.data),
        data,
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
        const inputs = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .readInputs */ .Ko)(world, snapshot, options, "data", candidate.config);
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
    const wanted = (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .dividingColumns */ .iN)(rules).map(({ name }) => name);
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
    return { head: (0,_keep_sides_js__WEBPACK_IMPORTED_MODULE_7__.dividedAsBefore)(before, head, key, division?.split ?? null), base: before, notes };
}
/** The base's columns without any row: what is left where nothing is. */
function emptied({ table }, files) {
    const none = new Uint32Array(0);
    const { columns } = (0,_core_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .takeRows */ .LY)(table, none);
    const origin = { files, firstRows: files.map(() => 0), lines: none };
    return { table: { rowCount: 0, columns, origin }, train: none, holdout: none, writing: [] };
}


/***/ }),

/***/ 33197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dividedAsBefore: () => (/* binding */ dividedAsBefore),
  withKeptSides: () => (/* binding */ withKeptSides)
});

// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/dataset/identity.js
var dataset_identity = __webpack_require__(80392);
// EXTERNAL MODULE: ./lib/core/dataset/row-match.js
var row_match = __webpack_require__(5848);
// EXTERNAL MODULE: ./lib/core/dataset/table.js
var dataset_table = __webpack_require__(46316);
// EXTERNAL MODULE: ./lib/core/split.js
var core_split = __webpack_require__(35151);
// EXTERNAL MODULE: ./lib/core/review/alike-in-order.js
var alike_in_order = __webpack_require__(63447);
// EXTERNAL MODULE: ./lib/core/review/column-diff.js
var column_diff = __webpack_require__(72970);
// EXTERNAL MODULE: ./lib/core/review/found-again.js
var found_again = __webpack_require__(46261);
// EXTERNAL MODULE: ./lib/core/review/rewritten-columns.js + 1 modules
var rewritten_columns = __webpack_require__(84913);
;// CONCATENATED MODULE: ./lib/core/review/some-rows.js
// Some rows of a table, and which rows of another may say what they say.

/** Bits that say whether a number may be among some: 2^20 of them. */
const BITS = 20;
/** Rows of head that may say what one of the base's rows says: quickly told by one column of numbers. */
function mayBeSame({ table, rows }, head, columns) {
    const numbers = columns.flatMap((name) => {
        const [before, after] = [(0,dataset_table/* columnNamed */.c1)(table, name), (0,dataset_table/* columnNamed */.c1)(head, name)];
        if (before.type !== "number" || after.type !== "number")
            return [];
        const some = Array.from(rows.subarray(0, 1000), (row) => before.values[row]);
        return [{ before: before.values, after: after.values, distinct: new Set(some).size }];
    });
    const [best] = numbers.toSorted((a, b) => b.distinct - a.distinct);
    if (best === undefined)
        return (0,dataset_table/* everyRow */.UJ)(head.rowCount);
    const bits = new Uint8Array(2 ** BITS);
    for (const row of rows)
        bits[bitOf(best.before[row])] = 1;
    const { after } = best;
    const may = new Uint32Array(head.rowCount);
    let found = 0;
    for (let row = 0; row < after.length; row++)
        if (bits[bitOf(after[row])] === 1)
            may[found++] = row;
    return may.subarray(0, found);
}
const some_rows_double = new Float64Array(1);
const words = new Int32Array(some_rows_double.buffer);
function bitOf(value) {
    // Minus zero plus zero is zero.
    some_rows_double[0] = value + 0;
    return Math.imul(words[0] ^ Math.imul(words[1], 0x85ebca77), 0x9e3779b1) >>> (32 - BITS);
}

;// CONCATENATED MODULE: ./lib/core/review/kept-sides.js
// A rewritten key and the holdout: each row stays on the side on which it stood in the base under its old key.









/** Of the rows that one side lacks, so many must be found again, or rows came and went. */
const FOUND = 0.5;
/** So many are no chance, also where others say the same. */
const NO_CHANCE = 10;
/** Of the rows that left the holdout, how many are looked for at first. */
const SOUGHT = 5000;
/** How far both tables are read to learn whether rows are found again but for one column. */
const READ_THROUGH = 5000;
/**
 * Which side the rows of head keep, where their key was rewritten; null where it was not. A hash of the new key would
 * hold out other rows, and a model of the base has learnt from most of those.
 *
 * A row whose key the base does not have (or has for a row that says something else, where most rows are so) is found
 * again by all that it says beside the key, but for one column at most, or nearly the same in its place. Half of the rows that one side lacks must be found
 * so that no other of them says the same, and one of them must be the only such row of its table, or there must be ten.
 * What ordinary changes cost is a look at the keys of both holdouts, and for what left the base's a look at one column.
 *
 * @param key declared columns of the key, also where the rows are divided by a group
 */
function keptSides(base, head, key, split) {
    if (split.strategy !== "hash")
        return null;
    const { identity } = split;
    const common = (0,column_diff/* commonColumns */.d)(base.table, head.table);
    if (!identity.columns.every((name) => common.includes(name)))
        return null;
    const own = new Set(identity.kind === "content" ? [] : [...key, ...identity.columns]);
    const others = common.filter((name) => !own.has(name));
    const [before, after] = [base, head].map((side) => side.known ?? identified(side, identity, common));
    const fates = (0,row_match/* fatesOf */.vD)(before, after);
    const isThorough = 2 * countOf(fates, row_match/* KEPT */.t0) < Math.min(fates.length, head.holdout.length);
    // Without a key, a row of other values is another row, unless the same values are written in another way.
    if (others.length === 0 || (identity.kind === "content" && !isThorough))
        return null;
    const ways = isThorough ? [isUnsettled, isAlone] : [isAlone];
    // Whoever rewrites keys may choose which rows come into the holdout, but not which were in it.
    if (!ways.some((isLost) => fates.some(isLost)))
        return null;
    const { base: written, rewritten } = isThorough
        ? (0,rewritten_columns/* inHeadsWriting */.h)(base.table, head.table)
        : { base: base.table, rewritten: [] };
    if (identity.kind === "content" && rewritten.length === 0)
        return null;
    for (const isLost of ways) {
        const lost = { table: written, rows: base.holdout.filter((_, i) => isLost(fates[i])) };
        const fresh = head.holdout.length - (fates.length - lost.rows.length);
        // So many of the lost rows are found, if half of those are that the side with fewer of them lacks; with room for chance.
        const least = (FOUND / 2) * Math.min(1, Math.max(0, fresh) / lost.rows.length);
        if (!mayBeFound(lost, base.table, head.table, identity, others, isThorough, least))
            continue;
        const found = rewrittenRows(base.table, written, head.table, identity, others, isLost);
        if (found === null)
            continue;
        const columns = identity.kind === "content" ? rewritten.map(({ column }) => column) : identity.columns;
        return { ...sidesOf(base.table, head.table, split, found), columns };
    }
    return null;
}
function countOf(marks, wanted) {
    let count = 0;
    for (const mark of marks)
        if (mark === wanted)
            count++;
    return count;
}
const isAlone = (fate) => fate === row_match/* ALONE */.qY;
const isUnsettled = (fate) => fate !== row_match/* KEPT */.t0;
/**
 * Whether rows that left the base's holdout are found under another key, as far as a look at some of them tells.
 * @param least share of them that must be found
 */
function mayBeFound({ table, rows }, base, head, { kind, columns }, others, isThorough, least) {
    const step = Math.max(1, rows.length / SOUGHT);
    const some = { table, rows: rows.filter((_, i) => Math.floor(i / step) > Math.floor((i - 1) / step)) };
    if (some.rows.length === 0)
        return false;
    const { isOwn } = (0,found_again/* foundAgain */.TF)(some, { table: head, rows: mayBeSame(some, head, others) }, others);
    if (countOf(isOwn, 1) > least * some.rows.length)
        return true;
    if (!isThorough)
        return false;
    const names = (part, of) => (0,dataset_identity/* identitiesOf */.UI)((0,dataset_table/* takeRows */.LY)(part, of), columns, { exactText: kind !== "content" });
    const firstLost = rows.filter((row) => row < READ_THROUGH);
    const [first, firstOfHead] = [base, head].map((part) => (0,dataset_table/* everyRow */.UJ)(Math.min(part.rowCount, READ_THROUGH)));
    const after = names(head, firstOfHead);
    const found = (0,found_again/* nearlyFound */.C)({ table, rows: firstLost }, { table: head, rows: firstOfHead }, others);
    const was = names(base, firstLost);
    const renamed = (isOne, row) => isOne === 1 && !isSameAt(was, found.partners[row], after, row);
    if (countOf(found.isOwn.map((isOne, row) => Number(renamed(isOne, row))), 1) >
        least * firstLost.length)
        return true;
    // What is only nearly the same is known by its place among all the others.
    const alike = (0,alike_in_order/* alikeInOrder */.U)({ table, rows: first }, { table: head, rows: firstOfHead }, others);
    const before = alike === null ? null : names(base, first);
    return before !== null && !first.every((row) => isSameAt(before, row, after, row));
}
function rewrittenRows(base, written, head, { kind, columns }, others, isLost) {
    const [before, identities] = [base, head].map((table) => (0,dataset_identity/* identitiesOf */.UI)(table, columns, { exactText: kind !== "content" }));
    const [said, says] = [written, head].map((table) => (0,dataset_identity/* contentsOf */.KD)(table, others));
    const { fates } = (0,row_match/* matchRows */.lj)({ identities: before, contents: said }, { identities, contents: says });
    const lost = (0,dataset_table/* rowsWhere */.Hu)((0,dataset_table/* everyRow */.UJ)(base.rowCount), (row) => isLost(fates.base[row]));
    const fresh = (0,dataset_table/* rowsWhere */.Hu)((0,dataset_table/* everyRow */.UJ)(head.rowCount), (row) => isLost(fates.head[row]));
    const { partners, isOwn } = (0,found_again/* nearlyFound */.C)({ table: written, rows: lost }, { table: head, rows: fresh }, others);
    const was = new Int32Array(head.rowCount).fill(-1);
    const isSettled = Uint8Array.from(fates.head, (fate) => (isLost(fate) ? 0 : 1));
    let edited = 0;
    let own = 0;
    for (const [i, partner] of partners.entries()) {
        if (partner < 0)
            continue;
        // All but one column: under the same key, it was edited.
        if (isSameAt(before, lost[partner], identities, fresh[i])) {
            isSettled[fresh[i]] = 1;
            edited++;
        }
        else {
            was[fresh[i]] = lost[partner];
            own += isOwn[i];
        }
    }
    const all = Math.min(lost.length, fresh.length) - edited;
    if (own < Math.max(1, FOUND * all))
        return null;
    if (own < NO_CHANCE && !(0,found_again/* onlyPairs */.w9)(said, says).some(([old, now]) => was[now] === old))
        return null;
    return { was, isSettled, identities };
}
function isSameAt(base, old, head, now) {
    return base[2 * old] === head[2 * now] && base[2 * old + 1] === head[2 * now + 1];
}
/** Rows of one key stand on one side: where those were that kept it, else where most of them were. */
function sidesOf(base, head, split, { was, isSettled, identities }) {
    const wasHeldOut = heldOut(base, (0,core_split/* splitRows */.aN)(base, split));
    const { unit, unitCount } = (0,row_match/* unitsOf */.$J)(identities);
    const isOld = new Uint8Array(unitCount);
    const surplus = new Int32Array(unitCount);
    const isFound = new Uint8Array(unitCount);
    for (let row = 0; row < unit.length; row++) {
        if (isSettled[row] === 1)
            isOld[unit[row]] = 1;
        if (was[row] < 0)
            continue;
        isFound[unit[row]] = 1;
        surplus[unit[row]] += wasHeldOut[was[row]] === 1 ? 1 : -1;
    }
    const sides = Uint8Array.from(unit, (of) => isOld[of] === 1 || isFound[of] === 0 ? 0 : surplus[of] >= 0 ? core_split/* HELD_OUT */.pG : core_split/* LEARNT_FROM */.qg);
    const isHeldOut = heldOut(head, (0,core_split/* splitRows */.aN)(head, split, undefined, sides));
    const crossed = { heldOut: 0, learntFrom: 0 };
    let rows = 0;
    for (let row = 0; row < was.length; row++) {
        if (was[row] < 0)
            continue;
        rows++;
        if (isHeldOut[row] === wasHeldOut[was[row]])
            continue;
        if (isHeldOut[row] === 1)
            crossed.heldOut++;
        else
            crossed.learntFrom++;
    }
    return { sides, rows, crossed };
}
function heldOut({ rowCount }, { holdout }) {
    const marks = new Uint8Array(rowCount);
    for (const row of holdout)
        marks[row] = 1;
    return marks;
}
function identified({ table, holdout }, identity, common) {
    const held = (0,dataset_table/* takeRows */.LY)(table, holdout);
    return {
        identities: (0,dataset_identity/* identitiesOf */.UI)(held, identity.columns, { exactText: identity.kind !== "content" }),
        contents: (0,dataset_identity/* contentsOf */.KD)(held, common),
    };
}

;// CONCATENATED MODULE: ./lib/flows/steps/keep-sides.js
// Where a pull request rewrote the key: its data divided once more, each row on the side that it had in the base.



/** Both sides as they were read, the head's anew where its key was rewritten: only then is it read twice. */
async function withKeptSides(world, jobs, sides) {
    const [head, base] = sides;
    const [job] = jobs;
    if (head?.status !== "fulfilled" || base?.status !== "fulfilled")
        return sides;
    const [own, other] = [dividedSide(head.value, job), dividedSide(base.value, job)];
    const kept = own === null || other === null ? null : keptSides(other, own, job.key, job.split);
    if (kept === null)
        return sides;
    world.host.progress("the key was rewritten: dividing and training again, with each row on the side that it had");
    const [again] = await world.compute.measure([{ ...job, keptSides: kept.sides }]);
    if (again.status === "rejected")
        throw again.reason;
    const notes = [...again.value.notes, ...keptNotes(kept)];
    return [{ ...again, value: { ...again.value, notes } }, base];
}
/** For a review, which trains nothing. */
function dividedAsBefore(base, head, key, split) {
    if (base === null || split === null || base.holdout.length === 0 || head.holdout.length === 0)
        return head;
    const kept = keptSides({ ...base, known: null }, { ...head, known: null }, key, split);
    if (kept === null)
        return head;
    const { train, holdout } = (0,core_split/* splitRows */.aN)(head.table, split, undefined, kept.sides);
    return { ...head, train, holdout };
}
/** Null where not all columns were read. */
function dividedSide({ dataset, holdout }, { split }) {
    if (dataset === null)
        return null;
    // A holdout knows its rows by the key also where a group divides them.
    const known = split.identity?.kind === "group" ? null : holdout;
    return { table: dataset.table, holdout: dataset.holdout, known };
}
function keptNotes({ columns, rows, crossed }) {
    const names = columns.map((name) => `\`${name}\``).join(" and ");
    const { heldOut, learntFrom } = crossed;
    const sides = heldOut + learntFrom === 0
        ? "Each stays held out or learnt from, as it was, so neither model has learnt from what it is judged on."
        : `All but ${(0,numerals/* count */.U9)(heldOut + learntFrom)} stay held out or learnt from, as they were.`;
    const all = `${(0,numerals/* counted */.hS)(rows, "row is", "rows are")} found again under another ${names}. ${sides} After the merge the new ${names} decides.`;
    return [
        all,
        ...(learntFrom === 0
            ? []
            : [
                `${(0,numerals/* counted */.hS)(learntFrom, "row that was held out shares its", "rows that were held out share their")} new ${names} with more rows that were learnt from, and ${learntFrom === 1 ? "is" : "are"} no longer held out.`,
            ]),
        ...(heldOut === 0
            ? []
            : [
                `${(0,numerals/* counted */.hS)(heldOut, "held-out row was", "held-out rows were")} learnt from by the base's model, because ${heldOut === 1 ? "it shares its" : "they share their"} new ${names} with rows that were held out: it looks a little too good.`,
            ]),
    ];
}


/***/ })

};
