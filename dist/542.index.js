export const id = 542;
export const ids = [542];
export const modules = {

/***/ 68299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ effectsSentence),
/* harmony export */   W: () => (/* binding */ attributionBlocks)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92288);
/* harmony import */ var _verdict_attribution_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33544);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16483);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27104);
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
        { kind: "paragraph", text: effectsSentence(report, attribution) },
        { kind: "paragraph", text: `Both models were scored on both holdouts (${label}):` },
        table,
        { kind: "paragraph", text: holdoutRowsSentence(attribution) },
    ];
}
/**
 * "MSE went from 11.64 to 14.84: +1.46 because the rows changed (mostly 96 added rows, which are harder to predict), +1.74 because
 * the model did."
 */
function effectsSentence(report, attribution) {
    const { cells, dataEffect, modelEffect } = attribution;
    const [primary] = report.metrics;
    const format = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .alignedWith */ .pj)(...Object.values(cells));
    const metric = primary === undefined ? "the metric" : (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(primary.name);
    const { baselineOnBase: from, candidateOnHead: to } = cells;
    if (!(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(dataEffect) || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(modelEffect) || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(from) || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(to)) {
        const model = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(modelEffect)
            ? ` The model moves ${metric} by ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBy */ .qI)(format, modelEffect)} (both models on the holdout of this PR, which the verdict uses).`
            : "";
        return `The effect of the data is unknown, because a model could not be scored on the other holdout.${model}`;
    }
    const rows = dataEffect === 0 ? "none of it" : (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBy */ .qI)(format, dataEffect);
    // What is best at 0 can grow for the better.
    const which = primary?.name === "bias" ? null : mainRowsOf(attribution, primary?.greaterIsBetter ?? false);
    const why = which === null ? "" : ` (${which})`;
    const movement = `${metric} went from ${format(from)} on ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(report)} to ${format(to)} here`;
    const sentence = `${movement}: ${rows} because the holdout's rows changed${why}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBy */ .qI)(format, modelEffect)} because the model changed.`;
    return [sentence, disagreement(report, attribution, format)].filter((part) => part !== null).join(" ");
}
/** Rows that make up this much of the data's effect, without regard to sign, are named as its cause. */
const MOSTLY = 0.6;
function mainRowsOf({ dataEffectParts, rows }, greaterIsBetter) {
    if (dataEffectParts === null)
        return null;
    const { edited, added, removed } = dataEffectParts;
    const whole = Math.abs(edited) + Math.abs(added) + Math.abs(removed);
    const isMain = (effect) => effect !== 0 && Math.abs(effect) >= MOSTLY * whole;
    const isHarder = (effect) => effect > 0 !== greaterIsBetter;
    const words = (effect) => (isHarder(effect) ? "harder" : "easier");
    if (isMain(added)) {
        const are = rows.added === 1 ? "is" : "are";
        return `mostly ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rows.added, "added row")}, which ${are} ${words(added)} to predict than the old ones`;
    }
    if (isMain(removed)) {
        // Without its easy rows a holdout is harder.
        const were = rows.removed === 1 ? "was" : "were";
        return `mostly ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rows.removed, "removed row")}, which ${were} ${words(-removed)} to predict than the others`;
    }
    if (isMain(edited))
        return `mostly ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rows.edited, "edited row")}, now ${words(edited)} to predict`;
    return null;
}
/** How far the models differ depends on which rows one asks: then the effects are given for both, and on average. */
function disagreement(report, attribution, format) {
    const { cells, modelEffect, shares } = attribution;
    const { baselineOnBase, candidateOnBase } = cells;
    if (!(0,_verdict_attribution_js__WEBPACK_IMPORTED_MODULE_3__/* .comparisonsDisagree */ .R)(attribution) || shares === null || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(baselineOnBase) || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(candidateOnBase))
        return null;
    const onBase = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBy */ .qI)(format, candidateOnBase - baselineOnBase);
    const onHead = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBy */ .qI)(format, modelEffect);
    return `The two holdouts disagree about the model: ${onBase} on the rows of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(report)}, ${onHead} on those of this PR. Averaged over both, the model accounts for ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBy */ .qI)(format, shares.model)} and the data for ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBy */ .qI)(format, shares.data)}.`;
}
function holdoutRowsSentence({ rows, dataEffectParts, cells }) {
    const format = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .alignedWith */ .pj)(...Object.values(cells));
    const part = (name) => {
        const effect = dataEffectParts?.[name] ?? 0;
        return `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows[name])} ${name}${effect === 0 ? "" : ` (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBy */ .qI)(format, effect)})`}`;
    };
    return `Holdout rows: ${part("kept")}, ${part("edited")}, ${part("added")}, ${part("removed")}.`;
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
/* harmony export */   sJ: () => (/* binding */ dataSection),
/* harmony export */   zQ: () => (/* binding */ columnSentences)
/* harmony export */ });
/* unused harmony export findingsInOrder */
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
    const findings = findingsInOrder(data.findings);
    const state = data.changed ? "changed" : "unchanged";
    const toLookAt = findings.length === 0 ? "" : `, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(findings.length, "thing")} to look at`;
    return {
        name: "data",
        blocks: [
            { kind: "heading", level: 4, icon: null, text: `Data: ${state}${toLookAt}` },
            ...changeBlocks(report),
            ...findingBlocks(findings, extent),
            ...columnSentences(report, extent.names).map((text) => ({ kind: "paragraph", text })),
            ...attribution,
        ],
    };
}
/** Errors before warnings; what is about removed rows comes first among its equals. */
function findingsInOrder(findings) {
    const isRemoval = ({ rule }) => rule.includes("removed");
    return ["error", "warn"].flatMap((level) => {
        const ofLevel = findings.filter((finding) => finding.level === level);
        return [...ofLevel.filter(isRemoval), ...ofLevel.filter((finding) => !isRemoval(finding))];
    });
}
function changeBlocks(report) {
    const { rows, parts } = report.data;
    if (rows === null)
        return [];
    const line = (what, all, counts) => [
        what,
        (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(all),
        counts.added === 0 ? "0" : `+${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(counts.added)}`,
        counts.removed === 0 ? "0" : `−${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(counts.removed)}`,
        (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(counts.changed),
        (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(counts.unchanged),
    ];
    return [
        {
            kind: "table",
            label: "Rows added, removed and changed",
            columns: [
                { title: "Part", numeric: false },
                ...["Rows", "Added", "Removed", "Changed", "Unchanged"].map((title) => ({ title, numeric: true })),
            ],
            rows: [
                line("all rows", rows.added + rows.changed + rows.unchanged, rows),
                ...parts.map((one) => line(one.part, one.rows, one)),
            ],
        },
    ];
}
/** What happened to columns, a sentence for each kind of change. */
function columnSentences(report, most) {
    const { columns } = report.data;
    const cells = Object.entries(columns.cellsChanged ?? {}).filter(([, cellCount]) => cellCount > 0);
    return [
        listed("Columns added", columns.added.map(_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT), most),
        listed("Columns removed", columns.removed.map(_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT), most),
        listed("Columns renamed", columns.renamed.map(({ from, to }) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(from)} → ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(to)}`), most),
        columns.reordered ? "Columns stand in another order." : null,
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
        { kind: "list", ordered: true, items: shown.map(findingItem) },
    ];
    return findings.length > shown.length ? [...blocks, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .andMore */ .v)(findings.length - shown.length)] : blocks;
}
/** The icon says the level, the rule's name lets one switch it off. */
function findingItem(finding) {
    const place = placeOf(finding);
    return {
        icon: finding.level === "error" ? "❌" : "⚠️",
        text: finding.message,
        after: `(${[place, `rule ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(finding.rule)}`].filter((part) => part !== null).join(", ")})`,
    };
}
/** `houses.csv:1904`. */
function placeOf({ file, line }) {
    return file === null ? null : (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(line === null ? file : `${file}:${line}`);
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

/***/ 60189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pd: () => (/* binding */ metricsSection),
/* harmony export */   RC: () => (/* binding */ comparisonCells),
/* harmony export */   ny: () => (/* binding */ comparisonColumns)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92288);
/* harmony import */ var _verdict_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49961);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16483);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32312);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27104);
// The section about metrics: the comparison, or the scale without a baseline.





const CANDIDATE = "This PR";
function metricsSection(report, extent) {
    // A review of the data says by itself which rows are for what.
    if (report.flow === "review")
        return { name: "metrics", blocks: [] };
    const metrics = report.metrics.filter(_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .hasValue */ .a4);
    const shown = metrics.slice(0, extent.metrics);
    const blocks = [];
    if (shown.length > 0) {
        const compared = metrics.some((row) => row.baseline !== null);
        blocks.push(compared ? comparisonTable(report, shown) : scaleTable(report, shown));
        blocks.push({ kind: "intervals", rows: shown, coverage: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageOf */ ._5)(report) });
    }
    const hidden = metrics.length - shown.length;
    const lines = [
        hidden > 0 ? `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(hidden)} more ${hidden === 1 ? "metric" : "metrics"} in the job summary.` : null,
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsLine */ .WP)(report),
        splitLine(report),
    ];
    for (const text of lines)
        if (text !== null)
            blocks.push({ kind: "paragraph", text });
    return { name: "metrics", blocks };
}
function splitLine(report) {
    const unit = {
        row: null,
        group: "Rows of one group count as one.",
        "time-block": "Rows that follow each other in time count as one: the holdout is compared in 20 blocks of time.",
    }[report.unit];
    const split = report.split === null ? null : `Split: ${report.split.replace(/\.$/, "")}.`;
    const parts = [split, unit].filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join(" ");
}
function comparisonTable(report, rows) {
    return {
        kind: "table",
        label: "Metrics of the baseline and of this pull request",
        columns: [
            { title: "Metric", numeric: false },
            ...comparisonColumns(report),
            { title: "Tolerance", numeric: true },
            result,
        ],
        rows: rows.map((row, index) => [
            { text: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(row.name), strong: index === 0, after: `(${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(row)})` },
            ...comparisonCells(row),
            (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsOf */ .BO)(row),
            resultWithWaiver(report, row),
        ]),
    };
}
function resultWithWaiver(report, row) {
    const waiver = row.finding === "regressed" ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverFor */ .Qd)(report, row.name, null) : null;
    return waiver === null ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .resultOf */ .Bg)(row) : (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .waivedResult */ .Es)(waiver.until);
}
const result = { title: "Result", numeric: false };
function comparisonColumns(report) {
    return [
        { title: report.base.ref === null ? "Baseline" : (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(report.base.ref), numeric: true },
        { title: CANDIDATE, numeric: true },
        { title: "Change", numeric: true },
        { title: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageOf */ ._5)(report)} interval`, numeric: true },
    ];
}
function comparisonCells(row) {
    const format = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .alignedWith */ .pj)(row.baseline, row.candidate);
    const change = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .signedBy */ .qI)(format, row.change);
    return [
        format(row.baseline),
        format(row.candidate),
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(row.relativeChange) ? `${change} (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .relative */ .V8)(row.relativeChange)})` : change,
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .interval */ .YP)(row.interval),
    ];
}
/** Without a baseline: what predicting the mean would give, for those metrics that follow from its MSE. */
function scaleTable(report, rows) {
    const mean = report.meanPredictor?.mse ?? null;
    const known = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(mean);
    const ofMean = (row) => {
        if (!known)
            return null;
        if (row.name === "mse")
            return mean;
        return row.name === "rmse" ? Math.sqrt(mean) : null;
    };
    const limited = rows.some((row) => row.limit !== null);
    const scale = [
        { title: "Mean predictor", numeric: true },
        { title: "Difference", numeric: true },
    ];
    return {
        kind: "table",
        label: "Metrics of this pull request",
        columns: [
            { title: "Metric", numeric: false },
            ...(known ? [scale[0]] : []),
            { title: CANDIDATE, numeric: true },
            ...(known ? [scale[1]] : []),
            ...(limited ? [{ title: "Limit", numeric: true }, result] : []),
        ],
        rows: rows.map((row, index) => {
            const metric = { text: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(row.name), strong: index === 0, after: `(${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(row)})` };
            const reference = ofMean(row);
            const format = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .alignedWith */ .pj)(reference, row.candidate);
            const limits = limited ? [row.limit === null ? "–" : (0,_verdict_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limitWords */ .vd)(row), limitResultOf(row)] : [];
            if (!known)
                return [metric, format(row.candidate), ...limits];
            const difference = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(reference) && (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(row.candidate) && reference > 0 ? row.candidate / reference - 1 : null;
            return [metric, format(reference), format(row.candidate), (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .relative */ .V8)(difference), ...limits];
        }),
    };
}
/** Without a baseline only a limit can be kept to or missed. */
function limitResultOf(row) {
    if (row.limit === null)
        return { text: "–" };
    return row.limit === "missed" ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .resultOf */ .Bg)(row) : { icon: "✅", text: "limit met" };
}


/***/ }),

/***/ 94289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ waiverBlocks),
/* harmony export */   Tf: () => (/* binding */ slicesSection),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   wx: () => (/* binding */ sliceResult)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92288);
/* harmony import */ var _verdict_explain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19658);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3842);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16483);
/* harmony import */ var _metric_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60189);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32312);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27104);
// The sections about parts of the holdout: slices that the rules declare, slices found by searching, and waivers.







function slicesSection(report, extent) {
    const declared = worstFirst(report.slices.filter((slice) => slice.declared));
    const found = report.slices.filter((slice) => !slice.declared);
    if (declared.length + found.length === 0)
        return { name: "slices", blocks: [] };
    const worse = declared.filter(({ finding }) => finding === "regressed");
    const blocks = [];
    if (declared.length > 0)
        blocks.push(...sliceTable(report, "Metrics by slice", declared, extent));
    if (found.length > 0) {
        const others = declared.length > 0 ? "other slices" : "slices";
        const text = `Found by searching: ${others} that got worse, by more than the whole. They decide nothing; where one matters, declare it in ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)("slices")}.`;
        blocks.push({ kind: "paragraph", text }, ...sliceTable(report, "Slices found by searching", found, extent));
    }
    const isRegression = report.finding === "regressed";
    const open = worse.length > 0 || (isRegression && found.length > 0);
    return { name: "slices", blocks: [{ kind: "details", title: titleOf(declared, worse.length), open, blocks }] };
}
function titleOf(declared, worse) {
    if (declared.length === 0)
        return "Where it got worse";
    if (worse > 0)
        return `Where it got worse (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(worse)} of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(declared.length, "slice")})`;
    const better = declared.filter(({ finding }) => finding === "improved").length;
    const untested = declared.filter(({ testable }) => !testable).length;
    const tail = untested === 0 ? "" : `, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(untested)} not testable`;
    return `Slices (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(declared.length)}): ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(better)} better, none clearly worse${tail}`;
}
function sliceTable(report, label, slices, extent) {
    const shown = slices.slice(0, extent.slices);
    const hasIntervals = slices.some(({ declared }) => declared);
    const columns = (0,_metric_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonColumns */ .ny)(report).slice(0, hasIntervals ? 4 : 3);
    const metric = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(slices[0].metric);
    const table = {
        kind: "table",
        label,
        columns: [
            { title: "Slice", numeric: false },
            { title: "Rows", numeric: true },
            ...columns.map((column, index) => (index === 0 ? { ...column, title: `${column.title} ${metric}` } : column)),
            { title: "Result", numeric: false },
        ],
        rows: shown.map((slice) => [
            (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)((0,_verdict_explain_js__WEBPACK_IMPORTED_MODULE_4__/* .sliceLabel */ .l)(slice.slice)),
            (0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(slice.rows),
            ...(0,_metric_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonCells */ .RC)(slice).slice(0, columns.length),
            sliceResult(report, slice),
        ]),
    };
    return slices.length > shown.length ? [table, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .andMore */ .v)(slices.length - shown.length)] : [table];
}
/** A slice's result in words, for the table and the terminal. */
function sliceResult(report, slice) {
    if (!slice.testable) {
        return { text: slice.activeRows === 0 ? "not testable: same predictions" : "not testable: too few rows" };
    }
    const waiver = slice.finding === "regressed" ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverFor */ .Qd)(report, slice.metric, slice.slice) : null;
    return waiver === null ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .resultOf */ .Bg)(slice) : (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .waivedResult */ .Es)(waiver.until);
}
/** Regressed slices first; then by how much worse they are; those that are not tested last. */
function worstFirst(slices) {
    const rank = ({ finding, testable }) => (finding === "regressed" ? 0 : testable ? 1 : 2);
    return slices.toSorted((a, b) => rank(a) - rank(b) || (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .worseningOf */ .s1)(b) - (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .worseningOf */ .s1)(a));
}
/** What the reader has to know before approving: a regression is accepted, or a waiver that was meant to does not help. */
function waiverBlocks(report, extent) {
    const waivers = report.waivers.filter((waiver) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .isProminent */ .jR)(report, waiver));
    if (waivers.length === 0)
        return [];
    const accepted = waivers.filter(({ state }) => state === "in-force").length;
    const shown = waivers.slice(0, extent.rules);
    const text = accepted > 0
        ? `This pull request asks for a worsening to be accepted: whoever approves it approves ${accepted === 1 ? "this waiver" : "these waivers"} too.`
        : `This pull request asks for a worsening to be accepted, but ${waivers.length === 1 ? "its waiver does" : "its waivers do"} not help.`;
    const table = [
        { kind: "paragraph", text },
        {
            kind: "table",
            label: "Waivers of this pull request",
            columns: [
                { title: "Waiver", numeric: false },
                { title: "Measured", numeric: true },
                { title: "Ceiling", numeric: true },
                { title: "Until", numeric: false },
                { title: "Reason", numeric: false },
                { title: "Result", numeric: false },
            ],
            rows: shown.map((waiver) => [
                `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(waiver.metric)}${waiver.slice === null ? "" : ` where ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)((0,_verdict_explain_js__WEBPACK_IMPORTED_MODULE_4__/* .sliceLabel */ .l)(waiver.slice))}`}`,
                measuredOf(report, waiver),
                (0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .tolerancePercent */ .t0)(waiver.ceiling),
                waiver.until,
                waiver.reason.replaceAll("`", "'"),
                results[waiver.state],
            ]),
        },
    ];
    return waivers.length > shown.length ? [...table, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .andMore */ .v)(waivers.length - shown.length)] : table;
}
const results = {
    "in-force": { icon: "⚠️", text: "in force" },
    expired: { icon: "❌", text: "expired" },
    exceeded: { icon: "❌", text: "above its ceiling" },
    "not-needed": { text: "not needed" },
    unknown: { text: "no such gate" },
};
function measuredOf(report, waiver) {
    const row = waiver.slice === null
        ? report.metrics.find(({ name }) => name === waiver.metric)
        : report.slices.find((one) => one.slice === waiver.slice && one.metric === waiver.metric);
    const ends = row?.interval ?? null;
    return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .relative */ .V8)(waiver.relativeChange)}${ends === null ? "" : ` (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .interval */ .YP)(ends)})`}`;
}


/***/ }),

/***/ 27104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bx: () => (/* binding */ baseOf),
  BO: () => (/* binding */ boundsOf),
  _5: () => (/* binding */ coverageOf),
  FR: () => (/* binding */ directionOf),
  a4: () => (/* binding */ hasValue),
  gD: () => (/* binding */ headlineOf),
  jR: () => (/* binding */ isProminent),
  Wy: () => (/* binding */ labelOf),
  LF: () => (/* binding */ limitOf),
  $U: () => (/* binding */ missingLimits),
  h$: () => (/* binding */ notesOf),
  E4: () => (/* binding */ openingOf),
  yz: () => (/* binding */ outcomeSentence),
  KS: () => (/* binding */ resolvedSentence),
  Bg: () => (/* binding */ resultOf),
  WP: () => (/* binding */ rowsLine),
  Oc: () => (/* binding */ toleratedWords),
  Es: () => (/* binding */ waivedResult),
  Qd: () => (/* binding */ waiverFor),
  s1: () => (/* binding */ worseningOf)
});

// UNUSED EXPORTS: isWaived

// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/verdict/explain.js
var explain = __webpack_require__(19658);
// EXTERNAL MODULE: ./lib/core/verdict/limits.js
var verdict_limits = __webpack_require__(49961);
// EXTERNAL MODULE: ./lib/core/report/figures.js
var figures = __webpack_require__(16483);
;// CONCATENATED MODULE: ./lib/core/report/review-words.js
// The words for what a review of the data found.

/** The review in one line: "Data: 1 error, 2 warnings". */
function reviewHeadline(report) {
    if (!report.data.changed)
        return { icon: "✅", text: "Data: unchanged" };
    const { errors, warnings } = findingCounts(report);
    if (errors === 0 && warnings === 0)
        return { icon: "✅", text: "Data: nothing to look at" };
    const parts = [
        errors === 0 ? null : (0,numerals/* counted */.hS)(errors, "error"),
        warnings === 0 ? null : (0,numerals/* counted */.hS)(warnings, errors === 0 ? "thing" : "warning"),
    ].filter((part) => part !== null);
    const text = `Data: ${parts.join(", ")}${errors === 0 ? " to look at" : ""}`;
    return { icon: errors > 0 ? "❌" : "⚠️", text };
}
function findingCounts(report) {
    const of = (level) => report.data.findings.filter((finding) => finding.level === level).length;
    return { errors: of("error"), warnings: of("warn") };
}

// EXTERNAL MODULE: ./lib/core/report/visible.js
var visible = __webpack_require__(32312);
;// CONCATENATED MODULE: ./lib/core/report/wording.js
// The words for a finding, an outcome and a metric: one place, so that comment, page and terminal say the same.






const labels = new Map([
    ["mse", "MSE"],
    ["rmse", "RMSE"],
    ["mae", "MAE"],
    ["r2", "R²"],
    ["median-absolute-error", "Median absolute error"],
    ["mape", "MAPE"],
    ["smape", "sMAPE"],
    ["pinball", "Pinball loss"],
    ["huber", "Huber loss"],
    ["bias", "Bias"],
    ["accuracy", "Accuracy"],
    ["error-rate", "Error rate"],
    ["balanced-accuracy", "Balanced accuracy"],
    ["precision", "Precision"],
    ["recall", "Recall"],
    ["f1", "F1"],
    ["log-loss", "Log-loss"],
    ["brier", "Brier score"],
    ["roc-auc", "ROC AUC"],
    ["pr-auc", "PR AUC"],
]);
/** As people write it: "MSE". A metric of the user's own is named like any other text from data. */
function labelOf(metric) {
    return labels.get(metric) ?? (0,visible/* named */.KT)(metric);
}
/** What the metric was told, and which way is better: "quantile 0.9, lower is better". */
function directionOf(row) {
    const better = row.greaterIsBetter ? "higher is better" : "lower is better";
    return [...settingsOf(row.settings), row.name === "bias" ? "closer to 0 is better" : better].join(", ");
}
function settingsOf(settings) {
    if (settings === null)
        return [];
    const { quantile, delta, average, positive } = settings;
    return [
        quantile === null ? null : `quantile ${quantile}`,
        delta === null ? null : `delta ${delta}`,
        positive === null ? null : `class ${(0,visible/* named */.KT)(positive)}`,
        average === null || average === "binary" ? null : `${average} average`,
    ].filter((part) => part !== null);
}
/** "5 %, at least 0.8": all that the row is held to; a dash where it is held to nothing. */
function boundsOf(row) {
    const limits = row.min === null && row.max === null ? [] : [(0,verdict_limits/* limitWords */.vd)(row)];
    const change = row.tolerance === null && limits.length > 0 ? [] : [(0,figures/* tolerance */.aS)(row.tolerance)];
    return [...change, ...limits].join(", ");
}
/** Rows that miss a limit that counts, those that fail the check first. */
function missingLimits(report) {
    const missing = report.metrics.filter((row) => row.limit === "missed" && row.level !== "off");
    return missing.toSorted((a, b) => Number(b.level === "error") - Number(a.level === "error"));
}
/** The base branch as the reader names it. */
function baseOf(report) {
    return report.base.ref === null ? "the base" : (0,visible/* named */.KT)(report.base.ref);
}
/** What the heading is about: the primary metric, or the metric or slice that made the finding. */
function headlineRow(report) {
    const primary = report.metrics[0];
    if (primary === undefined || primary.finding === report.finding)
        return primary;
    const decides = (row) => row.finding === report.finding && row.level !== "off";
    const slice = report.finding === "regressed" ? worstSlice(report, report.slices.filter(decides)) : undefined;
    return report.metrics.find(decides) ?? (slice === undefined ? primary : { ...slice, name: slice.metric });
}
/** Of those that fail the check, else of those that a waiver accepts, else of those that warn. */
function worstSlice(report, slices) {
    const rank = (row) => row.level !== "error" ? 2 : waiverFor(report, row.metric, row.slice) === null ? 0 : 1;
    return slices.toSorted((a, b) => rank(a) - rank(b) || worseningOf(b) - worseningOf(a))[0];
}
/** The waiver in force for a metric on all rows (slice: null), or in a slice. */
function waiverFor(report, metric, slice) {
    const isFor = (one) => one.state === "in-force" && one.metric === metric && one.slice === slice;
    return report.waivers.find(isFor) ?? null;
}
/** Stands below the verdict: it is in force, or something regressed and it does not help. The others are notes. */
function isProminent(report, { state }) {
    return state === "in-force" || (report.finding === "regressed" && state !== "not-needed");
}
/** A regression that a waiver accepts, in the words of a result. */
function waivedResult(until) {
    return { icon: "⚠️", text: `worse, waived until ${until}` };
}
/** The relative change, turned so that worse is positive. */
function worseningOf(row) {
    return (row.relativeChange ?? 0) * (row.greaterIsBetter ? -1 : 1);
}
/** The verdict in one line: "Regressed: MSE 11.64 → 13.09 (+12.5 %, worse)". */
function headlineOf(report) {
    if (report.flow === "review")
        return reviewHeadline(report);
    const row = headlineRow(report);
    // Nothing trained and nothing stored: there is no number to show, and none is missing.
    const isSilent = row === undefined || (report.finding === "equivalent" && !(0,figures/* isNumber */.Et)(row.candidate));
    const where = row?.slice === undefined ? "" : ` where ${(0,visible/* named */.KT)((0,explain/* sliceLabel */.l)(row.slice))}`;
    const numbers = isSilent ? "" : `: ${labelOf(row.name)}${movementOf(row)}${where}`;
    const [missing] = missingLimits(report);
    if (missing !== undefined && report.finding !== "regressed") {
        const value = (0,figures/* isNumber */.Et)(missing.candidate) ? ` ${(0,figures/* figure */.vP)(missing.candidate)}` : " has no value";
        const icon = missing.level === "error" ? "❌" : "⚠️";
        return { icon, text: `Limit missed: ${labelOf(missing.name)}${value} (${(0,verdict_limits/* limitWords */.vd)(missing)})` };
    }
    switch (report.finding) {
        case "regressed":
            return isWaived(report)
                ? { icon: "⚠️", text: `Regressed, waived${numbers}` }
                : { icon: "❌", text: `Regressed${numbers}` };
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
            return { icon: "🛑", text: `Incomparable: ${incomparableWords(report)}` };
    }
}
/** One metric that cannot be tested, or the two models as such. */
function incomparableWords(report) {
    const isOnlyMetric = report.metrics.some((row) => row.finding !== "incomparable");
    const row = report.metrics.find((each) => each.finding === "incomparable" && each.level !== "off");
    if (isOnlyMetric && row !== undefined)
        return `${labelOf(row.name)} cannot be tested`;
    return "baseline and candidate cannot be held against each other";
}
/** " 11.64 → 13.09 (+12.5 %, worse)"; " 11.64" where there is nothing to compare with. */
function movementOf(row) {
    if (!(0,figures/* isNumber */.Et)(row.candidate))
        return " has no value";
    if (!(0,figures/* isNumber */.Et)(row.baseline))
        return ` ${(0,figures/* figure */.vP)(row.candidate)}`;
    const [from, to] = (0,figures/* pair */.V2)(row.baseline, row.candidate);
    const direction = claimOf(row);
    const change = [(0,figures/* isNumber */.Et)(row.relativeChange) ? (0,figures/* relative */.V8)(row.relativeChange) : null, direction].filter((word) => word !== null);
    const details = change.length === 0 ? "" : ` (${change.join(", ")})`;
    return from === to ? ` ${to}${details}` : ` ${from} → ${to}${details}`;
}
/** What the finding lets us say of the direction. */
function claimOf(row) {
    if (row.finding === "regressed" || row.finding === "improved")
        return betterOrWorse(row);
    return row.finding === "equivalent" && betterOrWorse(row) !== null ? "no worse than the tolerance" : null;
}
/** A row without any number says nothing, unless a number was asked for. */
function hasValue(row) {
    return row.baseline !== null || row.candidate !== null || (row.level !== "off" && row.finding === "incomparable");
}
/** Which way the estimate points, whatever the finding. Null: it did not move, or nobody knows. */
function betterOrWorse(row) {
    if (!(0,figures/* isNumber */.Et)(row.change) || row.change === 0)
        return null;
    return row.change > 0 === row.greaterIsBetter ? "better" : "worse";
}
/** A row's result in words; an icon only where the row can decide something. */
function resultOf(row) {
    const decides = row.level !== "off" && row.tolerance !== null;
    if (row.limit === "missed" && row.level !== "off") {
        const text = row.finding === "regressed" ? "worse, limit missed" : "limit missed";
        return { icon: row.level === "error" ? "❌" : "⚠️", text };
    }
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
/** A waiver, not the rules, is why the check does not fail. */
function isWaived(report) {
    return report.outcome !== "fail" && report.waivers.some(({ state }) => state === "in-force");
}
/** Said when the check does not do what the finding suggests, or when the reader may wonder. */
function outcomeSentence(report) {
    const { finding, outcome, flow } = report;
    if (flow === "review")
        return outcome === "fail" ? "This fails the check." : null;
    // The heading and the first reason say it.
    if (missingLimits(report).length > 0)
        return outcome === "fail" ? null : "The check does not fail.";
    switch (finding) {
        case "regressed":
            if (outcome === "fail")
                return null;
            if (isWaived(report))
                return "It is accepted by a waiver, so the check does not fail.";
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
    const what = `the regression reported for ${(0,visible/* named */.KT)(resolvedFrom)}`;
    if (finding === "improved" || finding === "equivalent")
        return `Resolved: ${what} is gone.`;
    return `This run can neither confirm nor rule out ${what}.`;
}
/** How much the model does better than no model at all. */
function scaleSentence(report) {
    const mean = report.meanPredictor?.mse ?? null;
    const mse = report.metrics.find((row) => row.name === "mse")?.candidate ?? null;
    if (!(0,figures/* isNumber */.Et)(mean) || !(0,figures/* isNumber */.Et)(mse) || mean <= 0)
        return null;
    const always = `For scale, always predicting the mean gives MSE ${(0,figures/* figure */.vP)(mean)}`;
    if (mse <= mean)
        return `${always}; this model removes ${(0,numerals/* percent */.KN)(1 - mse / mean)} of that.`;
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
    if (limit === null || !(0,figures/* isNumber */.Et)(baselineOnBase) || !(0,figures/* isNumber */.Et)(candidateOnBase))
        return null;
    if (primary.greaterIsBetter ? candidateOnBase >= limit : candidateOnBase <= limit)
        return null;
    const movement = (0,figures/* pair */.V2)(baselineOnBase, candidateOnBase).join(" → ");
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
        report.finding === "no-baseline" && report.flow !== "review" ? scaleSentence(report) : null,
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
    const waivers = report.waivers.filter((waiver) => !isProminent(report, waiver)).map(({ said }) => said);
    return [...report.reasons.slice(OPENING_REASONS), ...waivers, ...detectable, ...report.notes];
}
function isDetectable(row) {
    const isUnmoved = row.finding === "equivalent" || row.finding === "inconclusive";
    return isUnmoved && (0,figures/* isNumber */.Et)(row.detectableChange) && row.level !== "off" && row.tolerance !== null;
}
function detectableSentence(report, row) {
    const { holdout } = report.rows;
    const size = holdout === null ? "this holdout" : (0,numerals/* counted */.hS)(holdout, "holdout row");
    return `With ${size} this check can see a worsening of ${labelOf(row.name)} by ${(0,numerals/* percent */.KN)(row.detectableChange ?? 0)} or more.`;
}
/** "412 holdout rows, the same rows for both models · 1,640 train rows · 3 rows left out". */
function rowsLine(report) {
    const { train, holdout, excluded } = report.rows;
    const paired = report.metrics.some((row) => row.baseline !== null) && report.finding !== "incomparable";
    const parts = [
        holdout === null ? null : `${rows(holdout, "holdout ")}${paired ? ", the same rows for both models" : ""}`,
        train === null ? null : rows(train, "train "),
        excluded === null || excluded === 0 ? null : `${rows(excluded, "")} left out`,
        useOf(report),
    ].filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join(" · ");
}
/** "use 12 of 100 of this holdout". */
function useOf({ holdout }) {
    if (holdout === null || holdout.use === null)
        return null;
    const worn = holdout.state === "exhausted" ? ", worn out" : "";
    return `use ${(0,numerals/* count */.U9)(holdout.use)} of ${(0,numerals/* count */.U9)(holdout.budget)} of this holdout${worn}`;
}
function rows(value, kind) {
    return `${(0,numerals/* count */.U9)(value)} ${kind}${value === 1 ? "row" : "rows"}`;
}
/** "the limit, 12.22 (11.64 plus 5 %)" as a number: the worst value that the tolerance allows. */
function limitOf(row) {
    // A bias may be as large on the other side of 0 too: no one line is its limit.
    if (!(0,figures/* isNumber */.Et)(row.baseline) || !(0,figures/* isNumber */.Et)(row.tolerance) || row.name === "bias")
        return null;
    const slack = row.tolerance * Math.abs(row.baseline);
    return row.greaterIsBetter ? row.baseline - slack : row.baseline + slack;
}
function toleratedWords(row) {
    return `${(0,figures/* figure */.vP)(row.baseline)} ${row.greaterIsBetter ? "minus" : "plus"} ${(0,numerals/* tolerancePercent */.t0)(row.tolerance ?? 0)}`;
}
/** "95 %", and "97.5 %" where that is what it is. */
function coverageOf(report) {
    return (0,numerals/* tolerancePercent */.t0)(report.coverage);
}


/***/ }),

/***/ 33544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ comparisonsDisagree),
/* harmony export */   a: () => (/* binding */ attribution)
/* harmony export */ });
// Is it the model or the data? Both models on both holdouts, and what follows from the four numbers.
/**
 * Splits the visible change into the model's part and the data's: candidateOnHead - baselineOnBase is exactly
 * dataEffect + modelEffect. The interaction is how much the models' difference depends on the holdout.
 *
 * @param cells primary metric, in its own units; what is not finite becomes null
 * @param rows how the two holdouts' rows correspond
 * @param parts of the baseline's change from one holdout to the other; left out where they do not add up to the data effect,
 *   because the cells are of other rows
 */
function attribution(cells, { kept, edited, added, removed }, parts = null) {
    const { baselineOnBase, baselineOnHead, candidateOnBase, candidateOnHead } = cells;
    const modelEffect = difference(candidateOnHead, baselineOnHead);
    const dataEffect = difference(baselineOnHead, baselineOnBase);
    const interaction = difference(modelEffect, difference(candidateOnBase, baselineOnBase));
    return {
        cells: {
            baselineOnBase: finite(baselineOnBase),
            baselineOnHead: finite(baselineOnHead),
            candidateOnBase: finite(candidateOnBase),
            candidateOnHead: finite(candidateOnHead),
        },
        modelEffect,
        dataEffect,
        interaction,
        dataEffectParts: parts === null || dataEffect === null ? null : adjusted(parts, dataEffect, cells),
        shares: modelEffect === null || dataEffect === null || interaction === null
            ? null
            : { model: modelEffect - interaction / 2, data: dataEffect + interaction / 2 },
        rows: { kept, edited, added, removed },
    };
}
/** Sums of many rows agree with a difference of means to rounding. */
const ROUNDING = 1e-9;
/** Parts that add up to the effect to the last digit but one: the largest one takes what rounding left. */
function adjusted(parts, effect, cells) {
    const names = ["kept", "edited", "added", "removed"];
    const size = Math.max(Math.abs(cells.baselineOnBase ?? 0), Math.abs(cells.baselineOnHead ?? 0));
    const noticed = (part) => (Math.abs(part) > ROUNDING * 1e-3 * size ? part : 0);
    const known = {
        kept: noticed(parts.kept),
        edited: noticed(parts.edited),
        added: noticed(parts.added),
        removed: noticed(parts.removed),
    };
    const rest = effect - names.reduce((sum, name) => sum + known[name], 0);
    if (!(Math.abs(rest) <= ROUNDING * size))
        return null;
    const largest = names.reduce((most, name) => (Math.abs(known[name]) > Math.abs(known[most]) ? name : most));
    return { ...known, [largest]: known[largest] + rest };
}
/** Whether the models' difference hangs on the holdout: the interaction is more than half of the model effect. */
function comparisonsDisagree({ modelEffect, interaction, cells }) {
    if (modelEffect === null || interaction === null)
        return false;
    const rounding = 1e-12 * Math.max(...Object.values(cells).map((cell) => Math.abs(cell ?? 0)));
    return Math.abs(interaction) > Math.max(rounding, Math.abs(modelEffect) / 2);
}
function finite(value) {
    return value !== null && Number.isFinite(value) ? value : null;
}
function difference(value, from) {
    return value === null || from === null ? null : finite(value - from);
}


/***/ })

};
