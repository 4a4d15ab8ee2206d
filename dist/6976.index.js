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


/***/ })

};
