export const id = 6976;
export const ids = [6976];
export const modules = {

/***/ 36976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(92288);
/* harmony import */ var _verdict_explain_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(19658);
/* harmony import */ var _verdict_limits_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49961);
/* harmony import */ var _attribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68299);
/* harmony import */ var _data_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50882);
/* harmony import */ var _drift_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67795);
/* harmony import */ var _errors_section_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86305);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(16483);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98316);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18140);
/* harmony import */ var _opening_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4614);
/* harmony import */ var _scope_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69402);
/* harmony import */ var _segment_words_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(28639);
/* harmony import */ var _slices_section_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94289);
/* harmony import */ var _training_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72010);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(32312);
// The report for a terminal: verdict, one sentence, the numbers, what else to know, and where the baseline came from.
















function renderText(report, style) {
    const headline = (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .headlineOf */ .g)(report);
    const blocks = [
        report.rules.changed ? rulesOf(report, style) : "",
        painted(`${headline.icon} ${plain(headline.text)}`, report, style),
        wrapped((0,_opening_js__WEBPACK_IMPORTED_MODULE_5__/* .openingOf */ .E4)(report), style.width, ""),
        tableOf(report),
        wrapped((0,_scope_words_js__WEBPACK_IMPORTED_MODULE_7__/* .rowsLine */ .WP)(report) ?? "", style.width, ""),
        wrapped((0,_training_js__WEBPACK_IMPORTED_MODULE_8__/* .ownNumbers */ .n)(report, SHOWN_NUMBERS) ?? "", style.width, ""),
        titled("Waivers", waiverLines(report), style),
        titled("Slices", sliceLines(report), style),
        titled("Largest new errors", (0,_errors_section_js__WEBPACK_IMPORTED_MODULE_9__/* .errorLines */ .S)(report), style),
        titled("Data", dataLines(report), style),
        titled("Notes", (0,_opening_js__WEBPACK_IMPORTED_MODULE_5__/* .notesOf */ .h$)(report), style),
        titled("Where the baseline came from", report.base.tried, style),
    ];
    return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
function rulesOf(report, style) {
    const said = "! This change edits the rules of this check. The rules of the base commit decided; the new ones count after the merge.";
    const differences = report.rules.differences.map(({ key, base, head }) => `${key}: ${base ?? "not set"} \u2192 ${head ?? "not set"}`);
    return [wrapped(said, style.width, ""), ...differences.map((line) => wrapped(line, style.width, "  - "))].join("\n");
}
function tableOf(report) {
    const metrics = report.metrics.filter(_metric_words_js__WEBPACK_IMPORTED_MODULE_4__/* .hasValue */ .a4);
    if (metrics.length === 0)
        return "";
    const compared = metrics.some((row) => row.baseline !== null);
    const limited = metrics.some((row) => row.limit !== null);
    const head = compared
        ? ["Metric", "Baseline", "Candidate", "Change", `${(0,_scope_words_js__WEBPACK_IMPORTED_MODULE_7__/* .coverageOf */ ._5)(report)} interval`, "Tolerance", "Result"]
        : ["Metric", "Candidate", ...(limited ? ["Limit", "Result"] : [])];
    const rows = metrics.map((row) => {
        const format = (0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .alignedWith */ .pj)(row.baseline, row.candidate);
        const name = plain(`${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_4__/* .labelOf */ .Wy)(row.name)} (${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_4__/* .directionOf */ .FR)(row)})`);
        if (!compared) {
            const limit = row.limit === null ? ["\u2013", "\u2013"] : [(0,_verdict_limits_js__WEBPACK_IMPORTED_MODULE_11__/* .limitWords */ .vd)(row), `limit ${row.limit}`];
            return [name, format(row.candidate), ...(limited ? limit : [])];
        }
        const change = (0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .isNumber */ .Et)(row.relativeChange) ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .relative */ .V8)(row.relativeChange) : format(row.change);
        return [
            name,
            format(row.baseline),
            format(row.candidate),
            change,
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .interval */ .YP)(row.interval),
            plain((0,_metric_words_js__WEBPACK_IMPORTED_MODULE_4__/* .boundsOf */ .BO)(row)),
            (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_4__/* .resultOf */ .Bg)(row).text,
        ];
    });
    const lines = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...lines.map((line) => columnsOf(line[column]))));
    return lines
        .map((line) => line
        .map((text, column) => aligned(text, widths[column], isText(column, head)))
        .join("  ")
        .trimEnd())
        .join("\n");
}
const SHOWN_NUMBERS = 30;
/** The worst of the slices; the others are in the report. */
const SHOWN_SLICES = 12;
function sliceLines(report) {
    const slices = [
        ...(0,_slices_section_js__WEBPACK_IMPORTED_MODULE_6__/* .worstFirst */ .md)(report.slices.filter(({ declared }) => declared)),
        ...report.slices.filter(({ declared }) => !declared),
    ];
    const lines = slices.slice(0, SHOWN_SLICES).map((slice) => {
        const format = (0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .alignedWith */ .pj)(slice.baseline, slice.candidate);
        const change = (0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .isNumber */ .Et)(slice.relativeChange) ? ` (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .relative */ .V8)(slice.relativeChange)})` : "";
        const numbers = `${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_4__/* .labelOf */ .Wy)(slice.metric)} ${format(slice.baseline)} \u2192 ${format(slice.candidate)}${change}`;
        const result = slice.declared ? (0,_slices_section_js__WEBPACK_IMPORTED_MODULE_6__/* .sliceResult */ .wx)(report, slice).text : "worse, found by searching";
        return `${(0,_verdict_explain_js__WEBPACK_IMPORTED_MODULE_12__/* .sliceLabel */ .l)(slice.slice)}, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(slice.rows, "row")}: ${numbers}, ${result}`;
    });
    const hidden = slices.length - lines.length;
    return hidden > 0 ? [...lines, `and ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .hS)(hidden, "more slice")}`] : lines;
}
function waiverLines(report) {
    return report.waivers.map(({ said, reason, state }) => (state === "in-force" ? `${said} Reason: ${reason}` : said));
}
function isText(column, head) {
    return column === 0 || head[column] === "Result";
}
function aligned(text, width, left) {
    const space = " ".repeat(Math.max(0, width - columnsOf(text)));
    return left ? `${text}${space}` : `${space}${text}`;
}
function columnsOf(text) {
    return Array.from(text).length;
}
function dataLines(report) {
    const { data } = report;
    const findings = data.findings
        .filter((finding) => finding.level !== "off")
        .map((finding) => {
        const place = finding.file === null ? "" : `${finding.file}${finding.line === null ? "" : `:${finding.line}`}: `;
        return `${place}${finding.level === "error" ? "error" : "warning"}: ${finding.message}`;
    });
    const effects = report.attribution === null ? [] : [(0,_attribution_js__WEBPACK_IMPORTED_MODULE_0__/* .effectsSentence */ .K)(report, report.attribution)];
    if (!data.changed)
        return [...findings, ...effects];
    const drift = (0,_drift_section_js__WEBPACK_IMPORTED_MODULE_2__/* .driftSentence */ .L)(data, 5);
    return [
        rowsChanged(data.rows),
        ...(0,_data_section_js__WEBPACK_IMPORTED_MODULE_1__/* .columnSentences */ .zQ)(report, 10),
        ...data.segments.map(_segment_words_js__WEBPACK_IMPORTED_MODULE_14__/* .segmentSentence */ .N),
        ...[(0,_segment_words_js__WEBPACK_IMPORTED_MODULE_14__/* .keySentence */ .X)(data)].filter((text) => text !== null),
        ...findings,
        ...(drift === null ? [] : [drift]),
        ...effects,
    ];
}
function rowsChanged(rows) {
    if (rows === null)
        return "The dataset changed.";
    return `Rows: ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_13__/* .count */ .U9)(rows.added)} added, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_13__/* .count */ .U9)(rows.removed)} removed, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_13__/* .count */ .U9)(rows.changed)} changed, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_13__/* .count */ .U9)(rows.unchanged)} unchanged.`;
}
function titled(title, items, style) {
    if (items.length === 0)
        return "";
    return [title, ...items.map((item) => wrapped(item, style.width, "  - "))].join("\n");
}
/** Folds at spaces; a continued line starts under the text of the first. */
function wrapped(text, width, bullet) {
    const room = Math.max(40, width) - bullet.length;
    const lines = [];
    let line = "";
    for (const word of plain(text).split(" ")) {
        if (line !== "" && columnsOf(line) + 1 + columnsOf(word) > room) {
            lines.push(line);
            line = word;
        }
        else
            line = line === "" ? word : `${line} ${word}`;
    }
    if (line !== "")
        lines.push(line);
    return lines.map((one, index) => `${index === 0 ? bullet : " ".repeat(bullet.length)}${one}`).join("\n");
}
/** Control characters in data must not reach the terminal: they could rewrite what is shown. */
function plain(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_15__/* .visible */ .RK)(text, _visible_js__WEBPACK_IMPORTED_MODULE_15__/* .LONGEST_SENTENCE */ .Hy * 4);
}
function painted(text, report, style) {
    if (!style.color)
        return text;
    const code = { pass: 32, warn: 33, fail: 31 }[report.outcome];
    return `\u001b[1;${code}m${text}\u001b[0m`;
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


/***/ })

};
