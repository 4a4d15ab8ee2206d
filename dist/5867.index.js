export const id = 5867;
export const ids = [5867];
export const modules = {

/***/ 16483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   Gr: () => (/* binding */ isNought),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   aS: () => (/* binding */ tolerance),
/* harmony export */   pj: () => (/* binding */ alignedWith),
/* harmony export */   qI: () => (/* binding */ signedBy),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   yu: () => (/* binding */ isMoved)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92288);
// Figures of the report: numbers that may be missing, and numbers that stand side by side.

/** Stands where there is no number. */
const NONE = "–";
/** Relative differences below this are rounding: the same rows summed in another order, in doubles of 2^-53 = 1.1e-16. */
const ROUNDING = 1e-12;
/** Whether a relative change is more than rounding. */
function isMoved(fraction) {
    return Math.abs(fraction) >= ROUNDING;
}
/** `decimal`, or a dash. */
function figure(value) {
    return isNumber(value) ? (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(value) : NONE;
}
/** A change in percent, or a dash. */
function relative(fraction) {
    return isNumber(fraction) ? (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(isMoved(fraction) ? fraction : 0) : NONE;
}
function tolerance(fraction) {
    return isNumber(fraction) ? (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .tolerancePercent */ .t0)(fraction) : NONE;
}
/** "+6.1 % to +19.9 %". */
function interval(ends) {
    return ends === null ? NONE : `${relative(ends[0])} to ${relative(ends[1])}`;
}
/** Two numbers with as many digits as it takes to tell them apart: 11.64 → 13.09, 11.640 → 11.643. */
function pair(from, to) {
    for (let digits = 4; digits < 9; digits++) {
        const texts = [(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(from, digits), (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(to, digits)];
        if (from === to || texts[0] !== texts[1])
            return texts;
    }
    return [(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(from), (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(to)];
}
/** Formats numbers of one table row with the same number of decimals, so that their digits line up. */
function alignedWith(...values) {
    const largest = Math.max(...values.filter(isNumber).map(Math.abs), 0);
    const magnitude = largest === 0 ? 0 : Math.floor(Math.log10(largest));
    const decimals = Math.max(0, magnitude >= 1 ? 4 - magnitude : 3 - magnitude);
    return (exact) => {
        if (!isNumber(exact))
            return NONE;
        const value = Math.abs(exact) < ROUNDING * largest ? 0 : exact;
        // A difference that would vanish among these decimals, or numbers too small for decimals at all.
        if (magnitude < -4 || (value !== 0 && Math.abs(value) < 0.5 * 10 ** -decimals))
            return (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(value, 3);
        const text = (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value, decimals);
        return value === 0 ? text.replace("-", "") : text;
    };
}
/** The same, with a plus sign for what grew. */
function signedBy(format, value) {
    return isNumber(value) && value > 0 && !isNought(format, value) ? `+${format(value)}` : format(value);
}
/** Whether a number is 0 as it is shown. */
function isNought(format, value) {
    return !/[1-9]/.test(format(value));
}
/** JSON has no word for infinite or undefined numbers, so no renderer shows them either: both read the same Report. */
function isNumber(value) {
    return value !== null && Number.isFinite(value);
}


/***/ }),

/***/ 1681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ holmAdjusted),
/* harmony export */   f: () => (/* binding */ holmRejects)
/* harmony export */ });
// Holm's procedure: several claims at once, wrong about any of them with no more than the stated probability.
/**
 * Which hypotheses are rejected at the family-wise level `alpha`.
 *
 * S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979), p. 65-70.
 *
 * @param pValues one per hypothesis; NaN is never rejected
 * @example holmRejects([0.01, 0.04, 0.02], 0.05) // [true, true, true]
 */
function holmRejects(pValues, alpha) {
    const rejected = pValues.map(() => false);
    const order = pValues.map((_, index) => index).filter((index) => !Number.isNaN(pValues[index]));
    order.sort((i, j) => pValues[i] - pValues[j]);
    for (const [rank, index] of order.entries()) {
        if (pValues[index] > alpha / (pValues.length - rank))
            break;
        rejected[index] = true;
    }
    return rejected;
}
/**
 * Holm's adjusted p-values: a hypothesis is rejected at any family-wise level that its adjusted p-value does not exceed.
 *
 * @param pValues one per hypothesis; NaN stays NaN and counts as a hypothesis
 * @example holmAdjusted([0.01, 0.04, 0.02]) // [0.03, 0.04, 0.04]
 */
function holmAdjusted(pValues) {
    const adjusted = pValues.map(() => Number.NaN);
    const order = pValues.map((_, index) => index).filter((index) => !Number.isNaN(pValues[index]));
    order.sort((i, j) => pValues[i] - pValues[j]);
    let largest = 0;
    for (const [rank, index] of order.entries()) {
        largest = Math.max(largest, Math.min(1, pValues[index] * (pValues.length - rank)));
        adjusted[index] = largest;
    }
    return adjusted;
}


/***/ }),

/***/ 13833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ studentTCritical),
/* harmony export */   q: () => (/* binding */ studentTSurvival)
/* harmony export */ });
// Student's t distribution: tail probabilities and quantiles; with infinite degrees of freedom, the normal distribution.
/** Above this t the tail comes from the continued fraction, below it from a series; both are exact there. */
const TAIL = 2;
/**
 * Survival function of Student's t distribution, P(T > t).
 *
 * The tail is half the regularised incomplete beta function I_x(df/2, 1/2) at x = df/(df + t²), by the continued fraction
 * of A. R. DiDonato and A. H. Morris, "Significant digit computation of the incomplete beta function ratios", ACM
 * Transactions on Mathematical Software 18 (1992), p. 360-373, eq. 9, whose terms do not cancel however large df is. The
 * centre is a series of positive terms: NIST Digital Library of Mathematical Functions 8.17.7 with 15.8.1.
 *
 * @param t any number; infinities allowed
 * @param df degrees of freedom, > 0; Infinity gives the normal distribution
 * @returns a probability, NaN for a NaN argument; relative error below 1e-12 for df from 1 to 1e7
 * @example studentTSurvival(2, 10) // 0.03669401738537018
 */
function studentTSurvival(t, df) {
    if (Number.isNaN(t) || !(df > 0))
        return Number.NaN;
    if (t < 0)
        return 1 - studentTSurvival(-t, df);
    if (t === Number.POSITIVE_INFINITY)
        return 0;
    return t < TAIL ? 0.5 - centralProbability(t, df) : tailProbability(t, df);
}
/**
 * Critical value of Student's t distribution: the t with P(T > t) = `tail`.
 *
 * Newton's method on the survival function, kept inside a bracket.
 *
 * @param tail one-sided probability, 0 < tail < 1
 * @param df degrees of freedom, > 0; Infinity gives the normal distribution
 * @throws {RangeError} when `tail` is not a probability or `df` is not positive
 * @example studentTCritical(0.025, 411) // 1.9657378...
 */
function studentTCritical(tail, df) {
    if (!(tail > 0 && tail < 1 && df > 0))
        throw new RangeError(`no critical value for tail ${tail} and ${df} df`);
    if (tail > 0.5)
        return -studentTCritical(1 - tail, df);
    let low = 0;
    let high = 1;
    while (studentTSurvival(high, df) > tail) {
        low = high;
        high *= 2;
    }
    let t = low;
    for (let step = 0; step < 200; step++) {
        const excess = studentTSurvival(t, df) - tail;
        if (excess > 0)
            low = t;
        else
            high = t;
        const newton = t + excess / density(t, df);
        const next = newton >= low && newton <= high ? newton : (low + high) / 2;
        if (Math.abs(next - t) <= 2e-16 * Math.abs(next))
            return next;
        t = next;
    }
    return t;
}
/** P(0 < T < t), for small t. */
function centralProbability(t, df) {
    const step = (t * t) / (1 + (t * t) / df);
    let term = 1;
    let sum = 1;
    for (let k = 0; term > sum * 1e-17; k++) {
        term *= (((1 + 1 / df) / 2 + k / df) * step) / (k + 1.5);
        sum += term;
    }
    return t * density(t, df) * sum;
}
/** P(T > t), for large t. */
function tailProbability(t, df) {
    const square = t * t;
    const x = 1 / (1 + square / df);
    const y = 1 / (1 + df / square);
    const lambda = ((square - 1) / 2) * x;
    const inverse = 2 / df;
    // The convergents an/bn by the forward recurrence, with the present denominator kept at 1 against overflow.
    let numerator = 0;
    let denominator = 1;
    let nextNumerator = 1;
    let nextDenominator = (1 + lambda) / (1 + inverse);
    let ratio = nextNumerator / nextDenominator;
    for (let n = 1; n < 10_000; n++) {
        const weight = n * (0.5 - n) * x;
        const middle = 1 + (2 * n - 1) * inverse;
        const alpha = ((1 + (n - 1) * inverse) * (1 + (n - 0.5) * inverse) * weight * x) / (middle * middle);
        const beta = n + (weight * inverse) / middle + ((1 + n * inverse) / (1 + (2 * n + 1) * inverse)) * (1 + lambda + n * (1 + y));
        const numeratorAfter = alpha * numerator + beta * nextNumerator;
        const denominatorAfter = alpha * denominator + beta * nextDenominator;
        const before = ratio;
        ratio = numeratorAfter / denominatorAfter;
        numerator = nextNumerator / denominatorAfter;
        denominator = nextDenominator / denominatorAfter;
        nextNumerator = ratio;
        nextDenominator = 1;
        if (Math.abs(ratio - before) <= 1e-16 * ratio)
            break;
    }
    // x^(df/2) · y^(1/2) / Beta(df/2, 1/2) is t times the density.
    return (t * density(t, df) * ratio) / 2;
}
function density(t, df) {
    const square = t * t;
    const kernel = df === Number.POSITIVE_INFINITY ? square / 2 : (df / 2) * Math.log1p(square / df);
    return (Math.exp(-kernel) * gammaRatio(df / 2)) / Math.sqrt(2 * Math.PI * (1 + square / df));
}
/**
 * Γ(p + 1/2) / (Γ(p)·√p), which tends to 1. Shifted to p >= 25 by Γ(p + 1) = p·Γ(p), then Stirling's series for the
 * logarithm (F. G. Tricomi and A. Erdélyi, Pacific Journal of Mathematics 1 (1951), p. 133-142).
 */
function gammaRatio(p) {
    let shifted = p;
    let factor = 1;
    while (shifted < 25) {
        factor *= shifted / (shifted + 0.5);
        shifted++;
    }
    const v = 1 / shifted;
    const series = v * (-1 / 8 + v * v * (1 / 192 + v * v * (-1 / 640 + (v * v * 17) / 14336)));
    return Math.exp(series) * factor * (factor === 1 ? 1 : Math.sqrt(shifted / p));
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
/** "R² is 0.72, below the limit of 0.8."; null where no limit is missed. */
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
    const against = (baseline, candidates, name, kind) => caseOf(input, gate, Array.from(candidates, (candidate) => [baseline, candidate]), { name, kind });
    const mean = new Float64Array(input.actual.length).fill(input.mean);
    const others = input.resampled.length > 0 ? input.resampled : noisyTwins(input, gate, (0,random/* sourceOf */.v)(seed + 2));
    const cases = [
        against(input.model, input.shuffled, "Targets given to the wrong rows", "sabotaged"),
        against(input.model, misplaced(input, (0,random/* sourceOf */.v)(seed + 3)), "Predictions given to the wrong rows", "sabotaged"),
        against(input.model, [mean], "The mean for every row", "sabotaged"),
        ...noisyCases(input, gate, trials, (0,random/* sourceOf */.v)(seed)),
        caseOf(input, gate, swappedPairs(input, others, trials, (0,random/* sourceOf */.v)(seed + 1)), {
            name: "Two models of equal worth",
            kind: "same",
        }),
        caseOf(input, gate, retrainedPairs(input.resampled), {
            name: "Trained again on other draws of the train rows",
            kind: "same",
        }),
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
function caseOf(input, gate, pairs, { name, kind }) {
    const counts = { trials: 0, regressed: 0, inconclusive: 0, passed: 0 };
    let worsening = 0;
    for (const [baseline, candidate] of pairs) {
        const { metrics } = (0,compare/* compare */.U)({
            ...input,
            actual: numbers(input.actual),
            baseline: numbers(baseline),
            candidate: numbers(candidate),
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
        kind,
        name,
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
        const name = multiple === 1 ? "Noise at the tolerance" : `Noise at ${multiple} times the tolerance`;
        return [caseOf(input, gate, noisy(), { name, kind: "sabotaged" })];
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
// EXTERNAL MODULE: ./lib/flows/steps/measure.js + 5 modules
var steps_measure = __webpack_require__(71365);
// EXTERNAL MODULE: ./lib/flows/steps/read-inputs.js + 16 modules
var read_inputs = __webpack_require__(22541);
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
        : await trained(world, inputs, division, config.model);
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
async function trained(world, inputs, division, spec) {
    const { config } = inputs;
    const alterations = [...altered("shuffled target", SHUFFLED), ...altered("resampled rows", RESAMPLED)];
    const { features } = config.data;
    const models = [{ spec, features }, ...alterations.map((alteration) => ({ spec, features, altered: alteration }))];
    const how = { columns: features, division, review: false, keepTrain: false };
    world.host.progress(`training ${models.length} models, most of them worse on purpose`);
    const side = (0,steps_measure/* valueOf */.RP)((await world.compute.measure([(0,steps_measure/* jobOf */.Zw)("the work tree", inputs, config, how, models)]))[0]);
    const predictions = [];
    for (const { model } of side.trained) {
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
    const { head, candidate } = await (0,steps_measure/* measureAlone */.qf)(world, "the work tree", own, null, inputs.config, division, new Map());
    const { predicted } = (0,side_model/* answersOf */.Bw)(candidate.onHead);
    if (predicted.kind !== "numbers")
        throw classes(options);
    return { side: head, model: predicted.values, shuffled: [], resampled: [] };
}


/***/ })

};
