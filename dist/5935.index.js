export const id = 5935;
export const ids = [5935];
export const modules = {

/***/ 35151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aN: () => (/* binding */ splitRows),
/* harmony export */   pG: () => (/* binding */ HELD_OUT),
/* harmony export */   qg: () => (/* binding */ LEARNT_FROM)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22667);
/* harmony import */ var _dataset_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80392);
/* harmony import */ var _dataset_murmur3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49305);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46316);
/* harmony import */ var _dataset_times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67814);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92288);
// Which rows are held out: a key-stable division that does not move when rows are added, reordered or edited.







/** What a row keeps by itself, whatever its identity says. */
const LEARNT_FROM = 1;
const HELD_OUT = 2;
/**
 * Divides the rows (all, or the given ones in rising order) into train and holdout.
 * @param kept by row of the table: `LEARNT_FROM`, `HELD_OUT`, or 0, where the options decide; only beside a hash
 * @throws {UserError} fault "data" when a row lacks its key, or nothing or everything would be held out.
 */
function splitRows(table, options, rows = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .everyRow */ .UJ)(table.rowCount), kept = null) {
    if (options.strategy === "time")
        return splitByTime(table, options, rows);
    const { identity } = options;
    const test = sideTest(table, options, rows);
    return divided(table, identity, rows, kept === null ? test : keptTest(kept, test));
}
function keptTest(kept, test) {
    return (row, digest) => (kept[row] === 0 ? test(row, digest) : kept[row] === HELD_OUT);
}
function splitByTime(table, options, rows) {
    const { holdoutFrom, trainBefore } = options.cut;
    const { values } = (0,_dataset_times_js__WEBPACK_IMPORTED_MODULE_4__/* .timesOf */ .Q)(table, options.column);
    const placed = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsWhere */ .Hu)(rows, (row) => values[row] >= holdoutFrom || values[row] < trainBefore);
    const split = divided(table, options.identity, placed, (row) => values[row] >= holdoutFrom);
    return { ...split, between: rows.length - placed.length, times: values };
}
function divided(table, identity, rows, isHeldOut) {
    const identify = identity === null ? null : requiredIdentities(table, identity, rows);
    const train = new Uint32Array(rows.length);
    const holdout = new Uint32Array(rows.length);
    const identities = new Uint32Array(identify === null ? 0 : 2 * rows.length);
    const digest = new Uint32Array(4);
    let held = 0;
    for (let i = 0; i < rows.length; i++) {
        identify?.(rows[i], digest);
        if (!isHeldOut(rows[i], digest)) {
            train[i - held] = rows[i];
            continue;
        }
        if (identify !== null) {
            identities[2 * held] = digest[0];
            identities[2 * held + 1] = digest[1];
        }
        holdout[held++] = rows[i];
    }
    // Views: what was never written to takes no memory, and a copy would.
    return {
        train: train.subarray(0, rows.length - held),
        holdout: holdout.subarray(0, held),
        identities: identities.subarray(0, identify === null ? 0 : 2 * held),
        between: 0,
        times: null,
    };
}
function sideTest(table, options, rows) {
    switch (options.strategy) {
        case "hash":
            return hashTest(options);
        case "column":
            return columnTest(table, options, rows);
        case "file":
            return fileTest(table, options, rows);
    }
}
/**
 * Held out when the hash of the identity's eight bytes, seeded by the salt, is below `fraction` of 2^64: each identity
 * has its side by itself, whatever other rows there are.
 */
function hashTest({ fraction, salt }) {
    const seed = saltSeed(salt) | 0;
    const digest = new Uint32Array(4);
    return (_, identity) => {
        // Signed, because an integer beyond 31 bits that is handed to a function would be put into an object of its own.
        (0,_dataset_murmur3_js__WEBPACK_IMPORTED_MODULE_5__/* .murmur3OfWords */ .O)(identity[0] | 0, identity[1] | 0, 0, 8, seed, digest);
        return (digest[0] * 2 ** 32 + digest[1]) / 2 ** 64 < fraction;
    };
}
function saltSeed(salt) {
    if (salt === "")
        return 0;
    const bytes = new TextEncoder().encode(salt);
    const digest = new Uint32Array(4);
    (0,_dataset_murmur3_js__WEBPACK_IMPORTED_MODULE_5__/* .murmur3 */ .K)(bytes, 0, bytes.length, 0, digest);
    return digest[0];
}
/** A cell matches by its text, or as a number by its value: 1 and 1.0 are the same. */
function columnTest(table, options, rows) {
    const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .columnNamed */ .c1)(table, options.column);
    const numbers = new Set(options.values.map(numberOfText).filter((value) => !Number.isNaN(value)));
    let test;
    if (column.type === "number")
        test = (row) => numbers.has(column.values[row]);
    else {
        const wanted = new Set(options.values);
        const marked = Uint8Array.from((0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)(column.dictionary), (text) => Number(wanted.has(text) || numbers.has(numberOfText(text))));
        test = (row) => marked[column.codes[row]] === 1;
    }
    const named = `holdout value${options.values.length === 1 ? "" : "s"} ${quoted(options.values)}`;
    requireBothSides(rows, test, (matches) => ({
        message: `${matches} row has the ${named} in column \`${options.column}\``,
        where: { file: table.origin.files.join(", ") },
        hint: `The column has ${valuesOf(column, rows)}: name those that mark the holdout rows.`,
    }));
    return test;
}
function fileTest(table, options, rows) {
    const { files, firstRows } = table.origin;
    const wanted = new Set(options.files);
    const heldOut = new Uint8Array(table.rowCount);
    for (const [index, file] of files.entries())
        if (wanted.has(file))
            heldOut.fill(1, firstRows[index], firstRows[index + 1] ?? table.rowCount);
    const test = (row) => heldOut[row] === 1;
    requireBothSides(rows, test, (matches) => ({
        message: `${matches} row is from the holdout file${options.files.length === 1 ? "" : "s"} ${quoted(options.files)}`,
        hint: `The data is in ${quoted(files)}: name those that hold the holdout rows.`,
    }));
    return test;
}
function requireBothSides(rows, test, problem) {
    const first = rows.length > 0 && test(rows[0]);
    if (rows.every((row) => test(row) === first))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", problem(first ? "every" : "no"));
}
const shown = 10;
function quoted(texts) {
    const first = texts.slice(0, shown).map((text) => `\`${text}\``);
    return first.join(", ") + (texts.length > shown ? ` and ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(texts.length - shown)} more` : "");
}
/** The values of the rows, in order of first appearance. */
function valuesOf(column, rows) {
    if (column.type === "number")
        return quoted(Array.from(new Set(Array.from(rows, (row) => column.values[row])), String));
    const texts = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)(column.dictionary);
    return quoted(Array.from(new Set(Array.from(rows, (row) => column.codes[row])), (code) => texts[code] ?? ""));
}
function numberOfText(text) {
    const bytes = new TextEncoder().encode(text);
    return (0,_dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(bytes, 0, bytes.length);
}
function requiredIdentities(table, identity, rows) {
    if (identity.kind === "content")
        return (0,_dataset_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityWriter */ .kJ)(table, identity.columns, { exactText: false });
    requireIdentified(table, identity, rows);
    return (0,_dataset_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityWriter */ .kJ)(table, identity.columns, { exactText: true });
}
/** A part of a key of several columns may be missing; a row with none of it would stand wherever it falls. */
function requireIdentified(table, { kind, columns }, rows) {
    const tests = columns.map((name) => missingTest((0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .columnNamed */ .c1)(table, name)));
    const missing = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsWhere */ .Hu)(rows, (row) => tests.every((isMissing) => isMissing(row)));
    if (missing.length === 0)
        return;
    const places = Array.from(missing.subarray(0, 3), (row) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPlace */ .oL)((0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(table.origin, row)));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(missing.length, "row has", "rows have")} no ${kind} ${quoted(columns)}: ${places.join(", ")}${missing.length > 3 ? ", \u2026" : ""}`,
        where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(table.origin, missing[0]),
        hint: "Fill in the cells: a row without it has no stable place in train or holdout.",
    });
}
function missingTest(column) {
    return column.type === "number" ? (row) => Number.isNaN(column.values[row]) : (row) => column.codes[row] < 0;
}


/***/ }),

/***/ 19658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   l: () => (/* binding */ sliceLabel)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92288);
// Why a metric's finding is what it is, in sentences for a reader who is no statistician.

/** A slice as people read it: "region = north"; the others' names are words already. */
function sliceLabel(slice) {
    return slice.replaceAll("`", "'").replace("=", " = ");
}
/** Complete sentences; the first one says it all. */
function explain(about) {
    const { row, ground, holdout, label } = about;
    const first = firstSentence(about);
    if (row.finding !== "inconclusive")
        return [first];
    const sentences = [first];
    const canSee = row.detectableChange;
    if (canSee !== null && ground.kind === "interval") {
        sentences.push(`With ${holdout} this check can see a worsening of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(canSee)} or more.`);
    }
    if (ground.kind === "no ratio" && row.tolerance !== null && row.marginAbs === null) {
        sentences.push(`A \`margin-abs\` beside the tolerance would say how much worse ${label} may get without one.`);
    }
    if (row.rowsNeeded !== null && ground.kind !== "too few units") {
        sentences.push(`About ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(roundedUp(row.rowsNeeded))} holdout rows would settle it.`);
    }
    return sentences;
}
function firstSentence({ row, label, isPrimary, slice, coverage, holdout, ground }) {
    const of = slice !== null ? ` in ${label} where \`${sliceLabel(slice)}\`` : isPrimary ? "" : ` in ${label}`;
    switch (ground.kind) {
        case "same model":
            return "The candidate is the very same model as the baseline.";
        case "same predictions": {
            const missed = `a change that touches less than ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(ground.missable)} of rows could be missed`;
            return `Both models predict the same on all ${holdout}${row.finding === "equivalent" ? ";" : ", but"} ${missed}.`;
        }
        case "too few units":
            return `Only ${ground.units}: ${ground.needed} are needed before a change can be told from noise${ground.because}.`;
        case "alike in time": {
            const few = (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(Math.max(1, ground.blocks), "independent stretch", "independent stretches");
            return `Rows near in time err alike${of}: ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(ground.rows, "holdout row")} are worth only ${few} of time, and ${ground.needed} are needed.`;
        }
        case "untestable":
            return `${label} cannot be tested: ${ground.why}.`;
        case "undefined": {
            const why = ground.constantTarget ? "not defined, because the target is the same" : "not a finite number";
            return `${label} is ${why} on ${holdout}.`;
        }
        case "too many rows left out": {
            const leftOut = `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(ground.excluded)} of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(ground.of, "holdout row")} could not be scored, more than 1 %`;
            return `${leftOut}, so the candidate cannot be called no worse${of}.`;
        }
        case "too few differ":
            return `${ground.differing} a different error${of}; ${ground.needed} are needed before a rare harm can be ruled out.`;
        case "several claims":
            return `The ${intervalText(row, coverage, of)} is all worse, but not clearly enough for one of ${ground.claims} claims made at once.`;
        case "absolute margin": {
            const [low, high] = ground.change;
            return `The ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .tolerancePercent */ .t0)(coverage)} interval of the change${of}, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(low)} to ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(high)}, stays within the ${ground.margin} that the rules allow.`;
        }
        case "one of many uses":
            return `The ${intervalText(row, coverage, of)} is all better, but not clearly enough for one of the ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(ground.uses)} models that this holdout may judge.`;
        case "interval":
            return intervalSentence(row, coverage, of, holdout);
        case "no ratio":
            break;
    }
    return noRatioSentence(row, label, coverage, holdout, ground);
}
/** "95 % interval of the change in MAE, +6.1 % to +19.9 %," */
function intervalText(row, coverage, of) {
    if (row.interval === null)
        return `change${of}`;
    const [low, high] = row.interval;
    return `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .tolerancePercent */ .t0)(coverage)} interval of the change${of}, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(low)} to ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(high)},`;
}
function intervalSentence(row, coverage, of, holdout) {
    const { tolerance, greaterIsBetter } = row;
    const [low, high] = row.interval ?? [Number.NaN, Number.NaN];
    // Turned so that worse is positive for every metric.
    const [best, worst] = greaterIsBetter ? [-high, -low] : [low, high];
    const interval = `The ${intervalText(row, coverage, of)}`;
    const plainInterval = `The ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .tolerancePercent */ .t0)(coverage)} interval of the change${of} is ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(low)} to ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(high)}`;
    if (row.finding === "improved")
        return `${plainInterval}, all better.`;
    if (tolerance === null) {
        if (row.finding === "regressed")
            return `${plainInterval}, all worse.`;
        return `${interval} includes no change, so ${holdout} cannot tell this apart from noise.`;
    }
    const limit = `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .tolerancePercent */ .t0)(tolerance)} tolerance`;
    if (row.finding === "regressed") {
        if (best <= tolerance)
            return `${interval} is all worse and reaches past the ${limit}.`;
        return `${plainInterval}, all ${greaterIsBetter ? "below the -" : "above the "}${limit}.`;
    }
    if (row.finding === "equivalent") {
        if (best > 0)
            return `${interval} is all worse, but stays within the ${limit}.`;
        if (best < -tolerance)
            return `${interval} rules out a worsening of more than the ${limit}.`;
        return `${interval} stays within the ${limit}.`;
    }
    const crossed = worst > tolerance && best <= tolerance ? `crosses the ${limit}` : "is too wide";
    return `${interval} ${crossed}, so ${holdout} cannot tell this apart from noise.`;
}
function noRatioSentence(row, label, coverage, holdout, { why, difference }) {
    const reasons = {
        "baseline is zero": `The baseline's ${label} is zero to rounding`,
        "baseline is not positive": `The baseline's ${label} is not above 0`,
        unbounded: `The baseline's ${label} is too uncertain`,
    };
    const start = `${reasons[why]}, so the change has no percentage;`;
    const interval = difference === null
        ? "the difference of the two models"
        : `the ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .tolerancePercent */ .t0)(coverage)} interval of the difference, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(difference[0])} to ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .signed */ .x8)(difference[1])},`;
    if (row.finding === "improved")
        return `${start} ${interval} is clearly better.`;
    if (row.finding === "regressed")
        return `${start} ${interval} is clearly worse.`;
    if (row.finding === "equivalent")
        return `${start} ${interval} stays within the tolerance.`;
    return `${start} ${interval} cannot be told from noise with ${holdout}.`;
}
/** Rounded up to two digits: more would pretend to know. */
function roundedUp(value) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
    return Math.ceil(value / unit) * unit;
}


/***/ }),

/***/ 49961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ limitResult),
/* harmony export */   Tc: () => (/* binding */ missedLimit),
/* harmony export */   vd: () => (/* binding */ limitWords)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92288);
// Absolute limits: what the candidate's own value may be, whatever the baseline's is.

/**
 * Holds a value against a gate's limits, both of which it may reach.
 *
 * @param value null: it does not exist, so it misses any limit
 * @example limitResult({ min: 0.8, max: null }, 0.8) // "met"
 */
function limitResult({ min, max }, value) {
    if (min === null && max === null)
        return null;
    if (value === null || !Number.isFinite(value))
        return "missed";
    return (min !== null && value < min) || (max !== null && value > max) ? "missed" : "met";
}
/** "R\u00b2 is 0.72, below the limit of 0.8."; null where no limit is missed. */
function missedLimit({ min, max, candidate, limit }, label) {
    if (limit !== "missed")
        return null;
    if (candidate === null)
        return `${label} has no value, so its limit of ${limitWords({ min, max })} is not met.`;
    const isBelow = min !== null && candidate < min;
    const bound = isBelow ? min : max;
    if (bound === null)
        return null;
    return `${label} is ${apart(candidate, bound)}, ${isBelow ? "below" : "above"} the limit of ${bound}.`;
}
/** "at least 0.8", "at most 12", "0.1 to 0.2". */
function limitWords({ min, max }) {
    if (min !== null && max !== null)
        return `${min} to ${max}`;
    return min === null ? `at most ${max}` : `at least ${min}`;
}
/** With as many digits as it takes to tell it from the limit. */
function apart(value, bound) {
    for (let digits = 4; digits < 17; digits++) {
        const text = (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(value, digits);
        if (text !== (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(bound, digits))
            return text;
    }
    return String(value);
}


/***/ }),

/***/ 26146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selftest: () => (/* binding */ selftest)
});

// EXTERNAL MODULE: ./lib/core/config/config.js
var config_config = __webpack_require__(36258);
// EXTERNAL MODULE: ./lib/core/evaluation/training.js + 2 modules
var training = __webpack_require__(20709);
// EXTERNAL MODULE: ./lib/core/evaluation/untrained.js + 2 modules
var untrained = __webpack_require__(89149);
// EXTERNAL MODULE: ./lib/core/metrics/metrics.js + 10 modules
var metrics_metrics = __webpack_require__(84178);
// EXTERNAL MODULE: ./lib/core/models/own-model.js
var own_model = __webpack_require__(54922);
// EXTERNAL MODULE: ./lib/core/models/predictors.js
var predictors = __webpack_require__(67797);
// EXTERNAL MODULE: ./lib/core/evaluation/slices.js
var slices = __webpack_require__(32355);
// EXTERNAL MODULE: ./lib/core/stats/random.js
var random = __webpack_require__(68400);
// EXTERNAL MODULE: ./lib/core/verdict/compare.js + 4 modules
var compare = __webpack_require__(17657);
// EXTERNAL MODULE: ./lib/core/verdict/measure.js + 4 modules
var measure = __webpack_require__(8151);
;// CONCATENATED MODULE: ./lib/core/verdict/self-test.js
// What a gate makes of candidates whose harm is known: some are sabotaged, some differ from the baseline by chance alone.





/** Noise is added until the metric is worse by these multiples of the tolerance. */
const MULTIPLES = [0.5, 1, 2, 4];
/** Rows that all trials of one case look at, at most; and how many trials at least and at most. */
const ROWS_OF_A_CASE = 20_000_000;
const FEWEST_TRIALS = 20;
const MOST_TRIALS = 200;
/**
 * Compares the model with candidates of known harm, by the same code that a check uses.
 *
 * @param seed of everything random; the same seed gives the same result
 * @throws never for finite predictions
 */
function selfTestCases(input, seed) {
    const gate = testedGate(input.policy);
    const trials = Math.max(FEWEST_TRIALS, Math.min(MOST_TRIALS, Math.floor(ROWS_OF_A_CASE / input.actual.length)));
    const against = (baseline, candidates, what) => caseOf(input, gate, Array.from(candidates, (candidate) => [baseline, candidate]), what);
    const mean = new Float64Array(input.actual.length).fill(input.mean);
    const others = input.resampled.length > 0 ? input.resampled : noisyTwins(input, gate, (0,random/* sourceOf */.v)(seed + 2));
    const cases = [
        against(input.model, input.shuffled, "targets-misplaced"),
        against(input.model, misplaced(input, (0,random/* sourceOf */.v)(seed + 3)), "predictions-misplaced"),
        against(input.model, [mean], "mean"),
        ...noisyCases(input, gate, trials, (0,random/* sourceOf */.v)(seed)),
        caseOf(input, gate, swappedPairs(input, others, trials, (0,random/* sourceOf */.v)(seed + 1)), "equal-models"),
        caseOf(input, gate, retrainedPairs(input.resampled), "trained-again"),
    ];
    return cases.filter((one) => one.trials > 0);
}
const MISPLACED = 5;
/** The model's own predictions in another order (R. A. Fisher and F. Yates, Statistical Tables, 1938). */
function* misplaced({ model }, { uniform }) {
    for (let trial = 0; trial < MISPLACED; trial++) {
        const order = model.slice();
        for (let last = order.length - 1; last > 0; last--) {
            const other = Math.floor(uniform() * (last + 1));
            [order[last], order[other]] = [order[other], order[last]];
        }
        yield order;
    }
}
const TWINS = 10;
/** What stands for another training where there is none: the model with noise that makes it worse by half the tolerance. */
function noisyTwins(input, gate, source) {
    const size = noiseFor(input, (0,metrics_metrics/* metricOf */.a)(gate.metric, gate.settings), gate.tolerance / 2, source);
    return size === null ? [] : Array.from({ length: TWINS }, () => withNoise(input.model, size, source));
}
/** The primary metric with its tolerance; 5 % where it has none. */
function testedGate({ gates }) {
    return { ...gates[0], tolerance: gates[0].tolerance ?? 0.05, marginAbs: null, level: "error" };
}
function caseOf(input, gate, pairs, candidate, tolerances = null) {
    const counts = { trials: 0, regressed: 0, inconclusive: 0, passed: 0 };
    let worsening = 0;
    for (const [baseline, other] of pairs) {
        const { metrics } = (0,compare/* compare */.U)({
            ...input,
            actual: numbers(input.actual),
            baseline: numbers(baseline),
            candidate: numbers(other),
            policy: { ...input.policy, gates: [gate], slices: null },
            slices: slices/* unsliced */.yk,
            searched: () => [],
            sameModel: false,
            excluded: { holdout: 0 },
        }, metrics_metrics/* metricOf */.a);
        const [row] = metrics;
        counts.trials++;
        worsening += (row.relativeChange ?? Number.NaN) * (row.greaterIsBetter ? -1 : 1);
        if (row.finding === "regressed")
            counts.regressed++;
        else if (row.finding === "improved" || row.finding === "equivalent")
            counts.passed++;
        else
            counts.inconclusive++;
    }
    const share = (found) => (counts.trials === 0 ? 0 : found / counts.trials);
    return {
        candidate,
        tolerances,
        worsening: Number.isFinite(worsening) && counts.trials > 0 ? worsening / counts.trials : null,
        trials: counts.trials,
        regressed: share(counts.regressed),
        inconclusive: share(counts.inconclusive),
        passed: share(counts.passed),
    };
}
function numbers(values) {
    return { kind: "numbers", values };
}
function noisyCases(input, gate, trials, source) {
    const metric = (0,metrics_metrics/* metricOf */.a)(gate.metric, gate.settings);
    return MULTIPLES.flatMap((multiple) => {
        const size = noiseFor(input, metric, multiple * gate.tolerance, source);
        if (size === null)
            return [];
        const noisy = function* () {
            for (let trial = 0; trial < trials; trial++)
                yield [input.model, withNoise(input.model, size, source)];
        };
        return [caseOf(input, gate, noisy(), "noise", multiple)];
    });
}
function withNoise(predictions, size, { normal }) {
    return predictions.map((value) => value + size * normal());
}
/** Rows that each step of the bisection looks at, and its draws at least and at most. */
const ROWS_OF_A_STEP = 200_000;
const FEWEST_DRAWS = 3;
const MOST_DRAWS = 200;
const HALVINGS = 20;
/** Standard deviation of the noise that makes the metric worse by this share, by bisection over a few draws; null: none. */
function noiseFor(input, metric, share, source) {
    const { actual, model, weights } = input;
    const valueAt = (predictions) => (0,measure/* measureOne */.T3)(metric, numbers(actual), numbers(predictions), weights) ?? Number.NaN;
    const value = valueAt(model);
    const most = Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, Math.floor(ROWS_OF_A_STEP / actual.length)));
    const draws = Array.from({ length: most }, () => Float64Array.from(actual, () => source.normal()));
    const worseningAt = (size) => {
        const values = draws.map((noise) => valueAt(model.map((prediction, row) => prediction + size * noise[row])));
        const worse = (values.reduce((sum, one) => sum + one, 0) / most - value) / Math.abs(value);
        return metric.greaterIsBetter ? -worse : worse;
    };
    let high = Math.sqrt(actual.reduce((sum, target, row) => sum + (target - model[row]) ** 2, 0) / actual.length);
    for (let doubling = 0; doubling < 20 && worseningAt(high) < share; doubling++)
        high *= 2;
    if (!(worseningAt(high) >= share))
        return null;
    let low = 0;
    for (let halving = 0; halving < HALVINGS; halving++) {
        const middle = (low + high) / 2;
        if (worseningAt(middle) < share)
            low = middle;
        else
            high = middle;
    }
    return high;
}
/**
 * The model and another one, their predictions exchanged in a random half of the units: neither of the two is better than
 * the other by anything but chance.
 */
function* swappedPairs(input, others, trials, { uniform }) {
    for (let trial = 0; trial < trials && others.length > 0; trial++) {
        const other = others[trial % others.length];
        const swapped = Uint8Array.from({ length: input.unitCount }, () => (uniform() < 0.5 ? 1 : 0));
        const pick = (stay, swap) => stay.map((value, row) => (swapped[input.unit[row]] === 1 ? swap[row] : value));
        yield [pick(input.model, other), pick(other, input.model)];
    }
}
function* retrainedPairs(models) {
    for (const [i, one] of models.entries())
        for (const other of models.slice(i + 1))
            yield [one, other];
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/flows/steps/divide.js
var divide = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/flows/steps/measure-alone.js
var measure_alone = __webpack_require__(56223);
// EXTERNAL MODULE: ./lib/flows/steps/read-inputs.js + 16 modules
var read_inputs = __webpack_require__(22541);
// EXTERNAL MODULE: ./lib/flows/steps/read-sides.js
var read_sides = __webpack_require__(97660);
// EXTERNAL MODULE: ./lib/flows/steps/side-jobs.js
var side_jobs = __webpack_require__(38235);
// EXTERNAL MODULE: ./lib/flows/steps/side-model.js
var side_model = __webpack_require__(51322);
;// CONCATENATED MODULE: ./lib/flows/selftest.js
// The gate's own test on a repository's data: models that are worse on purpose, and models that are not.














/** Any number would do; it stays the same, so that two runs say the same. */
const SEED = 20_261_121;
const SHUFFLED = 5;
const RESAMPLED = 10;
/** @throws {UserError} where there are no predictions of numbers to sabotage */
async function selftest(world, options) {
    const inputs = await (0,read_inputs/* readInputs */.Ko)(world, world.workTree, options);
    (0,read_inputs/* requireOwnColumns */.lJ)(inputs);
    const { config } = inputs;
    if (config.model.kind === "metrics") {
        throw new errors/* UserError */.yo("config", {
            message: "selftest sabotages predictions, and `model.metrics` has none",
            where: { file: options.config },
            hint: "Give the predictions themselves (model.predictions), or a built-in model on the same data: --config other.yml",
        });
    }
    if (config.task === "classification")
        throw classes(options);
    const division = await (0,divide/* divide */.Q)(world, config, [{ snapshot: world.workTree, inputs }]);
    const tested = (0,own_model/* isOwnModel */.k)(config.model)
        ? await answered(world, inputs, division, options)
        : await sabotaged(world, inputs, division, config.model);
    const { side, ...models } = tested;
    const { holdout, trainTargetMean } = side;
    if (trainTargetMean === null)
        throw classes(options);
    const gate = testedGate(config.policy);
    world.host.progress("comparing the model with each of them");
    return {
        schemaVersion: 1,
        name: config.name,
        metric: gate.metric,
        label: (0,metrics_metrics/* metricOf */.a)(gate.metric, gate.settings).label,
        tolerance: gate.tolerance,
        confidence: config.policy.confidence,
        rows: { train: side.rows.train, holdout: side.rows.holdout, units: holdout.unitCount },
        unit: (0,config_config/* unitOf */.u)(config.data),
        cases: selfTestCases({
            actual: holdout.actual,
            identities: holdout.identities,
            unit: holdout.unit,
            unitCount: holdout.unitCount,
            times: holdout.times,
            weights: holdout.weights,
            unitKind: (0,config_config/* unitOf */.u)(config.data),
            policy: config.policy,
            ...models,
            mean: trainTargetMean,
        }, SEED),
    };
}
function classes(options) {
    return new errors/* UserError */.yo("config", {
        message: "selftest knows how to sabotage a regression, and the task is classification",
        where: { file: options.config },
        hint: "There is no such test of classes yet.",
    });
}
/** A built-in model, and others of its kind that learnt from sabotaged data. */
async function sabotaged(world, inputs, division, spec) {
    const { config } = inputs;
    const alterations = [...altered("shuffled target", SHUFFLED), ...altered("resampled rows", RESAMPLED)];
    const { features } = config.data;
    const models = [{ spec, features }, ...alterations.map((alteration) => ({ spec, features, altered: alteration }))];
    const how = { columns: features, division, review: false, keepTrain: false };
    world.host.progress(`training ${models.length} models, most of them worse on purpose`);
    const side = (0,read_sides/* valueOf */.RP)((await world.compute.measure([(0,side_jobs/* jobOf */.Zw)("the work tree", inputs, config, how, models)]))[0]);
    const predictions = [];
    for (const each of side.untrained) {
        const { model } = await (0,untrained/* trained */.i)(each);
        const predictor = await (0,predictors/* predictorOf */.K)(model);
        predictions.push(predictor.predict(side.holdout.table).values);
    }
    const [model, ...others] = predictions;
    return { side, model, shuffled: others.slice(0, SHUFFLED), resampled: others.slice(SHUFFLED) };
}
function altered(kind, times) {
    return Array.from({ length: times }, (_, i) => ({
        kind,
        seed: SEED + 100 * i + (kind === "shuffled target" ? 1 : 2),
    }));
}
/** The user's own model, which is trained or read once; what is sabotaged is what it says. */
async function answered(world, inputs, division, options) {
    const own = { snapshot: world.workTree, inputs };
    const { head, candidate } = await (0,measure_alone/* measureAlone */.q)(world, "the work tree", own, null, inputs.config, division, new Map());
    const { predicted } = (0,side_model/* answersOf */.Bw)(candidate.onHead);
    if (predicted.kind !== "numbers")
        throw classes(options);
    return { side: head, model: predicted.values, shuffled: [], resampled: [] };
}


/***/ })

};
