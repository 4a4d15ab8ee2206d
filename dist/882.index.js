export const id = 882;
export const ids = [882];
export const modules = {

/***/ 68299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ effectsSentence),
/* harmony export */   W: () => (/* binding */ attributionBlocks)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92288);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16483);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90438);
// Is it the model or the data: both models on both holdouts, and what each of the two changes did.



/** What the data changed and what the model changed: both models on both holdouts. */
function attributionBlocks(report) {
    const { attribution } = report;
    if (attribution === null)
        return [];
    const { cells, rows } = attribution;
    const primary = report.metrics[0];
    const label = primary === undefined ? "the primary metric" : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(primary.name)}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(primary)}`;
    const base = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(report);
    const format = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .alignedWith */ .pj)(...Object.values(cells));
    const difference = (to, from) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(to) && (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(from) ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBy */ .qI)(format, to - from) : format(null);
    const table = {
        kind: "table",
        label: "Both models on both holdouts",
        columns: [
            { title: "Scored model", numeric: false },
            { title: `Holdout of ${base} (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.kept + rows.edited + rows.removed)} rows)`, numeric: true },
            { title: `Holdout of this PR (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.kept + rows.edited + rows.added)} rows)`, numeric: true },
            { title: "Data effect", numeric: true },
        ],
        rows: [
            [
                `Model of ${base}`,
                format(cells.baselineOnBase),
                format(cells.baselineOnHead),
                difference(cells.baselineOnHead, cells.baselineOnBase),
            ],
            [
                "Model of this PR",
                format(cells.candidateOnBase),
                format(cells.candidateOnHead),
                difference(cells.candidateOnHead, cells.candidateOnBase),
            ],
            [
                { text: "Model effect", strong: true },
                difference(cells.candidateOnBase, cells.baselineOnBase),
                difference(cells.candidateOnHead, cells.baselineOnHead),
                "",
            ],
        ],
    };
    return [
        { kind: "paragraph", strong: true, text: "Is it the model or the data?" },
        { kind: "paragraph", text: `Both models were scored on both holdouts (${label}):` },
        table,
        { kind: "paragraph", text: effectsSentence(report, attribution) },
        { kind: "paragraph", text: holdoutRowsSentence(rows) },
    ];
}
/** "The data moves MSE by +1.46, the model by +1.74." */
function effectsSentence(report, { cells, dataEffect, modelEffect, interaction }) {
    const format = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .alignedWith */ .pj)(...Object.values(cells));
    const metric = report.metrics[0] === undefined ? "the metric" : (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(report.metrics[0].name);
    const parts = [
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(dataEffect)
            ? `The data moves ${metric} by ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBy */ .qI)(format, dataEffect)} (the model of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(report)} on both holdouts).`
            : "The effect of the data is unknown, because a model could not be scored on the other holdout.",
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(modelEffect)
            ? `The model moves ${metric} by ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBy */ .qI)(format, modelEffect)} (both models on the holdout of this PR, which the verdict uses).`
            : null,
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(interaction) && (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(modelEffect) && Math.abs(interaction) > Math.abs(modelEffect) / 2
            ? "The two holdouts disagree about how much the model changed."
            : null,
    ];
    return parts.filter((part) => part !== null).join(" ");
}
function holdoutRowsSentence(rows) {
    return `Holdout rows: ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.kept)} kept, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.edited)} edited, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.added)} added, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.removed)} removed.`;
}


/***/ }),

/***/ 3842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92288);
// What a report says, before anyone decides how it looks: the comment and the page are two renderings of these blocks.

/** Said where a list or a table is not shown to its end. */
function andMore(hidden) {
    return { kind: "paragraph", text: `… and ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(hidden)} more.` };
}


/***/ }),

/***/ 50882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ dataSection),
/* harmony export */   z: () => (/* binding */ columnSentences)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92288);
/* harmony import */ var _attribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68299);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3842);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32312);
// The section about the dataset: what changed in it, what to look at, and whether data or model moved the metric.




function dataSection(report, extent) {
    const { data } = report;
    const attribution = (0,_attribution_js__WEBPACK_IMPORTED_MODULE_0__/* .attributionBlocks */ .W)(report);
    if (!data.changed && data.findings.length === 0 && attribution.length === 0)
        return { name: "data", blocks: [] };
    const findings = data.findings.filter((finding) => finding.level !== "off");
    const state = data.changed ? "changed" : "unchanged";
    const toLookAt = findings.length === 0 ? "" : `, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(findings.length, "thing")} to look at`;
    return {
        name: "data",
        blocks: [
            { kind: "heading", level: 4, icon: null, text: `Data: ${state}${toLookAt}` },
            ...changeBlocks(report, extent),
            ...findingBlocks(findings, extent),
            ...attribution,
        ],
    };
}
function changeBlocks(report, extent) {
    const { rows } = report.data;
    const blocks = [];
    if (rows !== null) {
        blocks.push({
            kind: "table",
            label: "Rows added, removed and changed",
            columns: [
                { title: "Dataset", numeric: false },
                ...["Added", "Removed", "Changed", "Unchanged"].map((title) => ({ title, numeric: true })),
            ],
            rows: [["Rows", ...[rows.added, rows.removed, rows.changed, rows.unchanged].map(_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)]],
        });
    }
    for (const text of columnSentences(report, extent.names))
        blocks.push({ kind: "paragraph", text });
    return blocks;
}
/** What happened to columns, a sentence for each kind of change. */
function columnSentences(report, most) {
    const { columns } = report.data;
    const cells = Object.entries(columns.cellsChanged ?? {}).filter(([, cellCount]) => cellCount > 0);
    return [
        listed("Columns added", columns.added.map(_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT), most),
        listed("Columns removed", columns.removed.map(_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT), most),
        listed("Columns renamed", columns.renamed.map(({ from, to }) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(from)} → ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(to)}`), most),
        listed("Columns of another type", columns.typeChanged.map(({ column, from, to }) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(column)} (${from} → ${to})`), most),
        listed("Cells changed", cells.map(([column, cellCount]) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(column)} (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(cellCount)})`), most),
    ].filter((text) => text !== null);
}
function listed(what, names, most) {
    if (names.length === 0)
        return null;
    const hidden = names.length - Math.min(names.length, most);
    const more = hidden === 0 ? "" : ` and ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(hidden)} more`;
    return `${what}: ${names.slice(0, most).join(", ")}${more}.`;
}
function findingBlocks(findings, extent) {
    if (findings.length === 0)
        return [];
    const shown = findings.slice(0, extent.findings);
    const blocks = [
        { kind: "paragraph", strong: true, text: "Look at this" },
        {
            kind: "table",
            label: "Findings in the data",
            columns: [
                { title: "Level", numeric: false },
                { title: "Finding", numeric: false },
                { title: "Place", numeric: false },
                { title: "Rule", numeric: false },
            ],
            rows: shown.map((finding) => [levelOf(finding), finding.message, placeOf(finding), (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(finding.rule)]),
        },
    ];
    return findings.length > shown.length ? [...blocks, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .andMore */ .v)(findings.length - shown.length)] : blocks;
}
function levelOf(finding) {
    return finding.level === "error" ? { icon: "❌", text: "error" } : { icon: "⚠️", text: "warning" };
}
/** `houses.csv:1904`, else the column, else a dash. */
function placeOf(finding) {
    if (finding.file !== null)
        return (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(finding.line === null ? finding.file : `${finding.file}:${finding.line}`);
    return finding.column === null ? "–" : (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(finding.column);
}


/***/ }),

/***/ 16483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   aS: () => (/* binding */ tolerance),
/* harmony export */   pj: () => (/* binding */ alignedWith),
/* harmony export */   qI: () => (/* binding */ signedBy),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92288);
// Figures of the report: numbers that may be missing, and numbers that stand side by side.

/** Stands where there is no number. */
const NONE = "–";
/** `decimal`, or a dash. */
function figure(value) {
    return isNumber(value) ? (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(value) : NONE;
}
/** A change in percent, or a dash. */
function relative(fraction) {
    return isNumber(fraction) ? (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(fraction) : NONE;
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
    return (value) => {
        if (!isNumber(value))
            return NONE;
        // A difference that would vanish among these decimals, or numbers too small for decimals at all.
        if (magnitude < -4 || (value !== 0 && Math.abs(value) < 0.5 * 10 ** -decimals))
            return (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(value, 3);
        const text = (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value, decimals);
        return value === 0 ? text.replace("-", "") : text;
    };
}
/** The same, with a plus sign for what grew. */
function signedBy(format, value) {
    return isNumber(value) && value > 0 ? `+${format(value)}` : format(value);
}
/** JSON has no word for infinite or undefined numbers, so no renderer shows them either: both read the same Report. */
function isNumber(value) {
    return value !== null && Number.isFinite(value);
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
    return points.length <= longest ? shown : `${points.slice(0, longest - 1).join("")}…`;
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


/***/ }),

/***/ 90438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   E4: () => (/* binding */ openingOf),
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   KS: () => (/* binding */ resolvedSentence),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   WP: () => (/* binding */ rowsLine),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   a4: () => (/* binding */ hasValue),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   vd: () => (/* binding */ limitWords),
/* harmony export */   yz: () => (/* binding */ outcomeSentence)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92288);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16483);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32312);
// The words for a finding, an outcome and a metric: one place, so that comment, page and terminal say the same.



const labels = new Map([
    ["mse", "MSE"],
    ["rmse", "RMSE"],
    ["mae", "MAE"],
    ["r2", "R²"],
]);
/** As people write it: "MSE". A metric of the user's own is named like any other text from data. */
function labelOf(metric) {
    return labels.get(metric) ?? (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(metric);
}
function directionOf(row) {
    return row.greaterIsBetter ? "higher is better" : "lower is better";
}
/** The base branch as the reader names it. */
function baseOf(report) {
    return report.base.ref === null ? "the base" : (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(report.base.ref);
}
/** The row that the heading is about: the primary metric, or the one that made the finding. */
function headlineRow(report) {
    const primary = report.metrics[0];
    if (primary === undefined || primary.finding === report.finding)
        return primary;
    return report.metrics.find((row) => row.finding === report.finding && row.level !== "off") ?? primary;
}
/** The verdict in one line: "Regressed: MSE 11.64 → 13.09 (+12.5 %, worse)". */
function headlineOf(report) {
    const row = headlineRow(report);
    // Nothing trained and nothing stored: there is no number to show, and none is missing.
    const isSilent = row === undefined || (report.finding === "equivalent" && !(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(row.candidate));
    const numbers = isSilent ? "" : `: ${labelOf(row.name)}${movementOf(row)}`;
    switch (report.finding) {
        case "regressed":
            return { icon: "❌", text: `Regressed${numbers}` };
        case "improved":
            return { icon: "✅", text: `Improved${numbers}` };
        case "equivalent":
            return { icon: row !== undefined && betterOrWorse(row) === "worse" ? "➖" : "✅", text: `Equivalent${numbers}` };
        case "inconclusive":
            return { icon: "⚠️", text: `Inconclusive${numbers}` };
        case "no-baseline":
            // Nothing was looked for: this run makes a baseline. Otherwise one was wanted.
            return { icon: "🆕", text: `${report.base.tried.length === 0 ? "New baseline" : "No baseline yet"}${numbers}` };
        case "incomparable":
            return { icon: "🛑", text: "Incomparable: baseline and candidate cannot be held against each other" };
    }
}
/** " 11.64 → 13.09 (+12.5 %, worse)"; " 11.64" where there is nothing to compare with. */
function movementOf(row) {
    if (!(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(row.candidate))
        return " has no value";
    if (!(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(row.baseline))
        return ` ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(row.candidate)}`;
    const [from, to] = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .pair */ .V2)(row.baseline, row.candidate);
    const direction = claimOf(row);
    const change = [(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(row.relativeChange) ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .relative */ .V8)(row.relativeChange) : null, direction].filter((word) => word !== null);
    const details = change.length === 0 ? "" : ` (${change.join(", ")})`;
    return from === to ? ` ${to}${details}` : ` ${from} → ${to}${details}`;
}
/** What the finding lets us say of the direction. */
function claimOf(row) {
    if (row.finding === "regressed" || row.finding === "improved")
        return betterOrWorse(row);
    return row.finding === "equivalent" && betterOrWorse(row) !== null ? "no worse than the tolerance" : null;
}
/** A row without any number says nothing. */
function hasValue(row) {
    return row.baseline !== null || row.candidate !== null;
}
/** Which way the estimate points, whatever the finding. Null: it did not move, or nobody knows. */
function betterOrWorse(row) {
    if (!(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(row.change) || row.change === 0)
        return null;
    return row.change > 0 === row.greaterIsBetter ? "better" : "worse";
}
/** A row's result in words; an icon only where the row can decide something. */
function resultOf(row) {
    const decides = row.level !== "off" && row.tolerance !== null;
    switch (row.finding) {
        case "regressed":
            return { icon: decides ? (row.level === "error" ? "❌" : "⚠️") : null, text: "worse" };
        case "improved":
            return { icon: decides ? "✅" : null, text: "better" };
        case "equivalent":
            return { icon: null, text: "equivalent" };
        case "inconclusive":
            // Without a tolerance there was no question that could stay open.
            return { icon: decides ? "⚠️" : null, text: row.tolerance === null ? "no clear change" : "inconclusive" };
        case "no-baseline":
            return { icon: null, text: "no baseline" };
        case "incomparable":
            return { icon: null, text: "not comparable" };
    }
}
/** Said when the check does not do what the finding suggests, or when the reader may wonder. */
function outcomeSentence({ finding, outcome }) {
    switch (finding) {
        case "regressed":
            if (outcome === "fail")
                return null;
            return outcome === "warn"
                ? "This is a warning: the check does not fail."
                : "No metric decides, so the check passes.";
        case "improved":
        case "equivalent":
            if (outcome === "pass")
                return null;
            return outcome === "warn" ? "The check passes with a warning." : "The check fails all the same.";
        case "inconclusive":
            // That it does not block is one of the verdict's own reasons.
            return outcome === "fail" ? "The rules ask for a conclusive result, so the check fails." : null;
        case "no-baseline":
            return outcome === "fail" ? "The rules ask for a baseline, so the check fails." : "Nothing can fail yet.";
        case "incomparable":
            return outcome === "fail" ? "The check fails." : "This does not fail the check.";
    }
}
/** What an earlier push of the pull request had reported, now that this one reports something else. */
function resolvedSentence(finding, resolvedFrom) {
    const what = `the regression reported for ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(resolvedFrom)}`;
    if (finding === "improved" || finding === "equivalent")
        return `Resolved: ${what} is gone.`;
    return `This run can neither confirm nor rule out ${what}.`;
}
/** How much the model does better than no model at all. */
function scaleSentence(report) {
    const mean = report.meanPredictor?.mse ?? null;
    const mse = report.metrics.find((row) => row.name === "mse")?.candidate ?? null;
    if (!(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(mean) || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(mse) || mean <= 0)
        return null;
    const always = `For scale, always predicting the mean gives MSE ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(mean)}`;
    if (mse <= mean)
        return `${always}; this model removes ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(1 - mse / mean)} of that.`;
    return `${always}; this model is worse than that.`;
}
/** The pull request's own rows find no harm, the base's rows do: then the data may be what is wrong. */
function contradictionOf(report) {
    const [primary] = report.metrics;
    const isHarmless = report.finding === "improved" || report.finding === "equivalent";
    if (report.attribution === null || primary === undefined || !isHarmless)
        return null;
    const { baselineOnBase, candidateOnBase } = report.attribution.cells;
    const limit = limitOf({ ...primary, baseline: baselineOnBase });
    if (limit === null || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(baselineOnBase) || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(candidateOnBase))
        return null;
    if (primary.greaterIsBetter ? candidateOnBase >= limit : candidateOnBase <= limit)
        return null;
    const movement = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .pair */ .V2)(baselineOnBase, candidateOnBase).join(" → ");
    return `On the rows of ${baseOf(report)} the candidate is worse (${labelOf(primary.name)} ${movement}): look at what changed in the data.`;
}
/** Reasons that stand below the heading; the first says it all, the rest is told in the notes. */
const OPENING_REASONS = 4;
/** The paragraph below the heading: why, and what the check makes of it. */
function openingOf(report) {
    return [
        ...report.reasons.slice(0, OPENING_REASONS),
        contradictionOf(report),
        outcomeSentence(report),
        report.finding === "no-baseline" ? scaleSentence(report) : null,
    ]
        .filter((sentence) => sentence !== null)
        .join(" ");
}
/** What else a reader should know: further reasons, how small a change the check can see, rows left out. */
function notesOf(report) {
    // Where a change was seen, how small a one could have been seen only confuses; an inconclusive verdict says it above.
    const detectable = report.finding === "equivalent"
        ? report.metrics.filter(isDetectable).map((row) => detectableSentence(report, row))
        : [];
    return [...report.reasons.slice(OPENING_REASONS), ...detectable, ...report.notes];
}
function isDetectable(row) {
    const isUnmoved = row.finding === "equivalent" || row.finding === "inconclusive";
    return isUnmoved && (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(row.detectableChange) && row.level !== "off" && row.tolerance !== null;
}
function detectableSentence(report, row) {
    const { holdout } = report.rows;
    const size = holdout === null ? "this holdout" : (0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(holdout, "holdout row");
    return `With ${size} this check can see a worsening of ${labelOf(row.name)} by ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(row.detectableChange ?? 0)} or more.`;
}
/** "412 holdout rows, the same rows for both models · 1,640 train rows · 3 rows left out". */
function rowsLine(report) {
    const { train, holdout, excluded } = report.rows;
    const paired = report.metrics.some((row) => row.baseline !== null) && report.finding !== "incomparable";
    const parts = [
        holdout === null ? null : `${rows(holdout, "holdout ")}${paired ? ", the same rows for both models" : ""}`,
        train === null ? null : rows(train, "train "),
        excluded === null || excluded === 0 ? null : `${rows(excluded, "")} left out`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join(" · ");
}
function rows(value, kind) {
    return `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(value)} ${kind}${value === 1 ? "row" : "rows"}`;
}
/** "the limit, 12.22 (11.64 plus 5 %)" as a number: the worst value that the tolerance allows. */
function limitOf(row) {
    if (!(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(row.baseline) || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(row.tolerance))
        return null;
    const slack = row.tolerance * Math.abs(row.baseline);
    return row.greaterIsBetter ? row.baseline - slack : row.baseline + slack;
}
function limitWords(row) {
    return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(row.baseline)} ${row.greaterIsBetter ? "minus" : "plus"} ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .tolerancePercent */ .t0)(row.tolerance ?? 0)}`;
}
/** "95 %", and "97.5 %" where that is what it is. */
function coverageOf(report) {
    return (0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .tolerancePercent */ .t0)(report.coverage);
}


/***/ })

};
