export const id = 6687;
export const ids = [6687,2312];
export const modules = {

/***/ 92288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   t0: () => (/* binding */ tolerancePercent),
/* harmony export */   wu: () => (/* binding */ signedPercent),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
// Numbers as a reader sees them: plain decimals, an ASCII minus that can be copied, a space before the percent sign.
/** Four significant digits for small numbers, whole numbers with thousands separators for large ones: 0.02341, 13.09, 1,204. */
function decimal(value, digits = 4) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? "not a number" : value > 0 ? "infinite" : "minus infinite";
    if (value === 0)
        return "0";
    const magnitude = Math.floor(Math.log10(Math.abs(value)));
    if (magnitude < -4 || magnitude >= 15)
        return value.toExponential(digits - 1);
    return fixed(value, Math.max(0, digits - 1 - magnitude));
}
/** As `decimal`, with its sign: +1.454, -0.018. */
function signed(value, digits = 4) {
    const text = decimal(value, digits);
    return value > 0 ? `+${text}` : text;
}
/** A fraction as a percentage: 0.125 \u2192 "12.5 %". One decimal below 100 %, none above; more where one would show 0. */
function percent(fraction) {
    if (!Number.isFinite(fraction))
        return decimal(fraction);
    const value = fraction * 100;
    const size = Math.abs(value);
    const decimals = size >= 99.95 ? 0 : size >= 0.095 || size === 0 ? 1 : size >= 0.0095 ? 2 : 3;
    const text = fixed(value, decimals);
    return `${/^-0(\.0+)?$/.test(text) ? text.slice(1) : text} %`;
}
/** As `percent`, with its sign: "+12.5 %", "-0.2 %", "0.0 %". */
function signedPercent(fraction) {
    const text = percent(fraction);
    return fraction > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
/** A tolerance as it was written: 0.05 \u2192 "5 %", 0.025 \u2192 "2.5 %". */
function tolerancePercent(fraction) {
    return `${grouped(String(Number((fraction * 100).toPrecision(6))))} %`;
}
/** With so many decimals: fixed(1204.5, 2) \u2192 "1,204.50". */
function fixed(value, decimals) {
    return grouped(value.toFixed(decimals));
}
/** A whole number with thousands separators: 1,000,000. */
function count(value) {
    return fixed(value, 0);
}
/** Thousands separators by hand: the locale machinery takes longer to start than a whole report to write. */
function grouped(decimals) {
    const [whole = "", fraction] = decimals.split(".");
    const separated = whole.replace(/(?<=\d)(?=(\d{3})+$)/g, ",");
    return fraction === undefined ? separated : `${separated}.${fraction}`;
}
/** "1 row", "412 rows". */
function counted(value, noun, plural = `${noun}s`) {
    return `${count(value)} ${value === 1 ? noun : plural}`;
}


/***/ }),

/***/ 38111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose)
/* harmony export */ });
/* unused harmony export cell */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32312);
// The one escaper for Markdown: after it, a text from data can neither leave its place nor mean anything to GitHub.

/** A name as a code span, in which GitHub sees no mention, link or reference. Safe in a table cell. */
function cell(name) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_NAME */ .B6).replaceAll("|", "\u00a6").replaceAll("\\", "\u29f5");
    if (shown === "")
        return "`(empty)`";
    const longestRun = Math.max(0, ...Array.from(shown.matchAll(/`+/g), (run) => run[0].length));
    const fence = "`".repeat(longestRun + 1);
    const padding = longestRun === 0 ? "" : " ";
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/**
 * A sentence whose names stand between backticks. Names become code spans. Of the words around them only plain ones
 * stay as they are; any other word becomes a code span too: an entity or a backslash would not stop a mention, because
 * GitHub looks for mentions after it has undone both.
 */
function prose(sentence) {
    const out = [];
    for (const piece of (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .piecesOf */ .Xe)(sentence)) {
        if (piece.code)
            out.push({ code: true, text: cell(piece.text) });
        else {
            for (const word of piece.text.split(/( )/).filter((part) => part !== "")) {
                const isFirst = out.length === 0;
                if (word === " " || (isHarmless(word) && !(isFirst && opensBlock.test(word)))) {
                    out.push({ code: false, text: word });
                    continue;
                }
                // The stop of a sentence that ends in a commit id is the sentence's.
                const stop = /[.,;]$/.exec(word)?.[0] ?? "";
                const inner = word.slice(0, word.length - stop.length);
                if (stop === "" || isHarmless(inner))
                    out.push({ code: true, text: cell(word) });
                else
                    out.push({ code: true, text: cell(inner) }, { code: false, text: stop });
            }
        }
    }
    // Two code spans side by side would share their backticks.
    return out
        .map((part, index) => (index > 0 && part.code && out[index - 1].code ? ` ${part.text}` : part.text))
        .join("");
}
function isHarmless(word) {
    return plain.test(word) && !means.test(word);
}
/** Letters, digits and the punctuation that Markdown leaves alone; a colon only at the end (no `:emoji:`, no scheme). */
const plain = /^[\p{L}\p{M}\p{N}.,;%()'"?!+\-/=\u2026\u00b7\u2192\u2013\u2014\u00d7\u2212\u00b1\u2264\u2265\u201c\u201d\u2018\u2019]*:?$/u;
/** What GitHub links by itself: web addresses, references, and commit ids. */
const means = /www\.|\b(?:gh|ghsa|cve)-|\b(?=\d*[a-f])[0-9a-f]{7,64}\b/i;
/** A list or a line, when it comes first. */
const opensBlock = /^(?:[-+=]+|\d+[.)])$/;


/***/ }),

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
const NONE = "\u2013";
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
/** Two numbers with as many digits as it takes to tell them apart: 11.64 \u2192 13.09, 11.640 \u2192 11.643. */
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

/***/ 36687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSelfTestJson: () => (/* binding */ renderSelfTestJson),
/* harmony export */   renderSelfTestMarkdown: () => (/* binding */ renderSelfTestMarkdown),
/* harmony export */   renderSelfTestText: () => (/* binding */ renderSelfTestText)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92288);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38111);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16483);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32312);
// What the self-test found, in words: one sentence, and a table of what the gate made of each case.




function renderSelfTestJson(test) {
    return `${JSON.stringify(test, null, 2)}\n`;
}
function renderSelfTestMarkdown(test) {
    const [head, ...rows] = tableOf(test);
    const rule = `|:--|${head
        .slice(1)
        .map(() => "--:|")
        .join("")}`;
    return `${[
        `### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .C)(`What this gate catches: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(test.name)}`)}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .C)(summaryOf(test)),
        [line(head), rule, ...rows.map(line)].join("\n"),
        ...notesOf(test).map((note) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .C)(note)),
    ].join("\n\n")}\n`;
}
function line(cells) {
    return `| ${cells.map((cell) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .C)(cell)).join(" | ")} |`;
}
function renderSelfTestText(test) {
    const table = tableOf(test);
    const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
    const lines = table.map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  "));
    return `${[summaryOf(test), lines.join("\n"), ...notesOf(test)].join("\n\n")}\n`;
}
/** "On 412 held-out rows the gate on MSE catches \u2026" */
function summaryOf(test) {
    const noise = test.cases.filter(({ candidate }) => candidate === "noise");
    const caught = noise.find(({ regressed }) => regressed >= 0.8);
    const same = test.cases.find(({ candidate }) => candidate === "equal-models");
    const where = `On ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(test.rows.holdout, "held-out row")} the gate on ${test.label}`;
    const catches = caught === undefined
        ? "reliably catches none of the noise that was tried"
        : `catches a candidate that is ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(caught.worsening ?? 0)} worse in ${hundred(caught.regressed)}`;
    const wolf = same === undefined || same.trials === 0
        ? ""
        : `, and calls one of two equal models worse in ${hundred(same.regressed)}`;
    return `${where} ${catches}${wolf}.`;
}
function hundred(share) {
    return `${Math.round(100 * share)} of 100 trials`;
}
function tableOf({ cases, label }) {
    return [["Candidate", `${label} worse by`, "Trials", "Called worse", "Left open", "Let pass"], ...cases.map(rowOf)];
}
function rowOf(tested) {
    const { worsening, trials, regressed, inconclusive, passed } = tested;
    const shares = [regressed, inconclusive, passed].map((share) => `${Math.round(1000 * share) / 10} %`);
    return [inWords(tested), (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .relative */ .V8)(worsening), (0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(trials), ...shares];
}
function inWords({ candidate, tolerances }) {
    switch (candidate) {
        case "targets-misplaced":
            return "Targets given to the wrong rows";
        case "predictions-misplaced":
            return "Predictions given to the wrong rows";
        case "mean":
            return "The mean for every row";
        case "noise":
            return tolerances === 1 ? "Noise at the tolerance" : `Noise at ${tolerances} times the tolerance`;
        case "equal-models":
            return "Two models of equal worth (nothing is wrong)";
        case "trained-again":
            return "Trained again on other draws of the train rows (nothing is wrong)";
        default:
            return candidate;
    }
}
function notesOf(test) {
    const wrong = (0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(1 - test.confidence);
    return [
        `The tolerance is ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .tolerancePercent */ .t0)(test.tolerance)}. Of candidates that are exactly as much worse, at most ${wrong} should pass; of two equal models, at most ${wrong} should be called worse.`,
        ...(test.cases.some(({ candidate }) => candidate === "trained-again")
            ? [
                "Models that are trained again on other draws of the train rows do differ a little, so a few of those may rightly be called worse.",
            ]
            : []),
    ];
}


/***/ }),

/***/ 32312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ LONGEST_NAME),
/* harmony export */   Hy: () => (/* binding */ LONGEST_SENTENCE),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Xe: () => (/* binding */ piecesOf)
/* harmony export */ });
// Text from data made fit to be shown anywhere: one line, nothing invisible, nothing that moves other text, bounded.
/** Code points of a name that a reader is shown. */
const LONGEST_NAME = 200;
/** Code points of a sentence that a reader is shown. */
const LONGEST_SENTENCE = 1000;
/** Folds white space, shows control, bidi and zero-width characters and lone surrogates as U+FFFD, and cuts to length. */
function visible(text, longest) {
    // Cut once before normalising, so that a text of many megabytes costs nothing; NFC at most triples UTF-16 length.
    const shown = text
        .slice(0, longest * 4)
        .normalize("NFC")
        .replace(/\s+/gu, " ")
        .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu, "\u{FFFD}")
        .trim();
    const points = Array.from(shown);
    return points.length <= longest ? shown : `${points.slice(0, longest - 1).join("")}\u2026`;
}
/**
 * Sentences of the report carry names between backticks: "the column `area` is gone". Whatever a name does to the
 * backticks, every renderer sees the same pieces, and none of them contains a backtick.
 */
function piecesOf(sentence) {
    return visible(sentence, LONGEST_SENTENCE)
        .split(/(`[^`]+`)/)
        .map((text, index) => ({ code: index % 2 === 1, text: text.replaceAll("`", "") }))
        .filter((piece) => piece.text !== "");
}
/** A name from data inside a sentence of ours. */
function named(name) {
    const shown = visible(name, LONGEST_NAME).replaceAll("`", "'");
    return `\`${shown === "" ? "(empty)" : shown}\``;
}


/***/ })

};
