export const id = 976;
export const ids = [976];
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
/** A fraction as a percentage: 0.125 → "12.5 %". One decimal below 100 %, none above; more where one would show 0. */
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
/** A tolerance as it was written: 0.05 → "5 %", 0.025 → "2.5 %". */
function tolerancePercent(fraction) {
    return `${grouped(String(Number((fraction * 100).toPrecision(6))))} %`;
}
/** With so many decimals: fixed(1204.5, 2) → "1,204.50". */
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

/***/ 36976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92288);
/* harmony import */ var _attribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68299);
/* harmony import */ var _data_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50882);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16483);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32312);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90438);
// The report for a terminal: verdict, one sentence, the numbers, what else to know, and where the baseline came from.






function renderText(report, style) {
    const headline = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .gD)(report);
    const blocks = [
        report.rules.changed ? rulesOf(report, style) : "",
        painted(`${headline.icon} ${plain(headline.text)}`, report, style),
        wrapped((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .openingOf */ .E4)(report), style.width, ""),
        tableOf(report),
        wrapped((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsLine */ .WP)(report) ?? "", style.width, ""),
        titled("Data", dataLines(report), style),
        titled("Notes", (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .notesOf */ .h$)(report), style),
        titled("Where the baseline came from", report.base.tried, style),
    ];
    return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
function rulesOf(report, style) {
    const said = "! This change edits the rules of this check. The rules of the base commit decided; the new ones count after the merge.";
    const differences = report.rules.differences.map(({ key, base, head }) => `${key}: ${base ?? "not set"} → ${head ?? "not set"}`);
    return [wrapped(said, style.width, ""), ...differences.map((line) => wrapped(line, style.width, "  - "))].join("\n");
}
function tableOf(report) {
    const metrics = report.metrics.filter(_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .hasValue */ .a4);
    if (metrics.length === 0)
        return "";
    const compared = metrics.some((row) => row.baseline !== null);
    const head = compared
        ? ["Metric", "Baseline", "Candidate", "Change", `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageOf */ ._5)(report)} interval`, "Tolerance", "Result"]
        : ["Metric", "Candidate"];
    const rows = metrics.map((row) => {
        const format = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .alignedWith */ .pj)(row.baseline, row.candidate);
        const name = `${plain((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(row.name))} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .directionOf */ .FR)(row)})`;
        if (!compared)
            return [name, format(row.candidate)];
        const change = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(row.relativeChange) ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .relative */ .V8)(row.relativeChange) : format(row.change);
        return [
            name,
            format(row.baseline),
            format(row.candidate),
            change,
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .interval */ .YP)(row.interval),
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .tolerance */ .aS)(row.tolerance),
            (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .resultOf */ .Bg)(row).text,
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
    return [rowsChanged(data.rows), ...(0,_data_section_js__WEBPACK_IMPORTED_MODULE_1__/* .columnSentences */ .z)(report, 10), ...findings, ...effects];
}
function rowsChanged(rows) {
    if (rows === null)
        return "The dataset changed.";
    return `Rows: ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(rows.added)} added, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(rows.removed)} removed, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(rows.changed)} changed, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(rows.unchanged)} unchanged.`;
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
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(text, _visible_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST_SENTENCE */ .Hy * 4);
}
function painted(text, report, style) {
    if (!style.color)
        return text;
    const code = { pass: 32, warn: 33, fail: 31 }[report.outcome];
    return `\u001b[1;${code}m${text}\u001b[0m`;
}


/***/ })

};
