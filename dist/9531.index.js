export const id = 9531;
export const ids = [9531,2312];
export const modules = {

/***/ 68299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ effectsSentence),
/* harmony export */   W: () => (/* binding */ attributionBlocks)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92288);
/* harmony import */ var _verdict_attribution_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33544);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16483);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18140);
/* harmony import */ var _scope_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69402);
// Is it the model or the data: both models on both holdouts, and what each of the two changes did.





/** What the data changed and what the model changed: both models on both holdouts. */
function attributionBlocks(report) {
    const { attribution } = report;
    if (attribution === null)
        return [];
    const { cells, rows } = attribution;
    const primary = report.metrics[0];
    const label = primary === undefined ? "the primary metric" : `${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(primary.name)}, ${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(primary)}`;
    const base = (0,_scope_words_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .bx)(report);
    const format = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .alignedWith */ .pj)(...Object.values(cells));
    const difference = (to, from) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumber */ .Et)(to) && (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumber */ .Et)(from) ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .signedBy */ .qI)(format, to - from) : format(null);
    const lead = Object.values(cells).every(_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumber */ .Et)
        ? "Both models were scored on both holdouts"
        : "Where a model could be scored";
    const table = {
        kind: "table",
        label: "Both models on both holdouts",
        columns: [
            { title: "Scored model", numeric: false },
            { title: `Holdout of ${base} (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rows.kept + rows.edited + rows.removed)} rows)`, numeric: true },
            { title: `Holdout of this PR (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rows.kept + rows.edited + rows.added)} rows)`, numeric: true },
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
        { kind: "paragraph", text: `${lead} (${label}):` },
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
    const format = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .alignedWith */ .pj)(...Object.values(cells));
    const metric = primary === undefined ? "the metric" : (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(primary.name);
    const { baselineOnBase: from, candidateOnHead: to } = cells;
    if (!(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumber */ .Et)(dataEffect) || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumber */ .Et)(modelEffect) || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumber */ .Et)(from) || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumber */ .Et)(to)) {
        const model = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumber */ .Et)(modelEffect)
            ? ` The model moves ${metric} by ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .signedBy */ .qI)(format, modelEffect)} (both models on the holdout of this PR, which the verdict uses).`
            : "";
        return `The effect of the data is unknown, because a model could not be scored on the other holdout.${model}`;
    }
    if ((0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .isNought */ .Gr)(format, dataEffect) && (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .isNought */ .Gr)(format, modelEffect) && format(from) === format(to))
        return `${metric} is ${format(to)} on ${(0,_scope_words_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .bx)(report)} and here: neither the data nor the model moved it.`;
    // What is best at 0 can grow for the better.
    const which = primary?.name === "bias" ? null : mainRowsOf(attribution, primary?.greaterIsBetter ?? false);
    const why = which === null ? "" : ` (${which})`;
    const movement = `${metric} went from ${format(from)} on ${(0,_scope_words_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .bx)(report)} to ${format(to)} here`;
    const byRows = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .signedBy */ .qI)(format, dataEffect)} because the holdout's rows changed${why}`;
    const byModel = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .signedBy */ .qI)(format, modelEffect)} because the model changed`;
    const parts = [(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .isNought */ .Gr)(format, dataEffect) ? null : byRows, (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .isNought */ .Gr)(format, modelEffect) ? null : byModel];
    const sentence = `${movement}: ${parts.filter((part) => part !== null).join(", ")}.`;
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
        return `mostly ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rows.added, "added row")}, which ${are} ${words(added)} to predict than the old ones`;
    }
    if (isMain(removed)) {
        // Without its easy rows a holdout is harder.
        const were = rows.removed === 1 ? "was" : "were";
        return `mostly ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rows.removed, "removed row")}, which ${were} ${words(-removed)} to predict than the others`;
    }
    if (isMain(edited))
        return `mostly ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rows.edited, "edited row")}, now ${words(edited)} to predict`;
    return null;
}
/** How far the models differ depends on which rows one asks: then the effects are given for both, and on average. */
function disagreement(report, attribution, format) {
    const { cells, modelEffect, shares } = attribution;
    const { baselineOnBase, candidateOnBase } = cells;
    if (!(0,_verdict_attribution_js__WEBPACK_IMPORTED_MODULE_4__/* .comparisonsDisagree */ .R)(attribution) || shares === null || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumber */ .Et)(baselineOnBase) || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumber */ .Et)(candidateOnBase))
        return null;
    const onBase = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .signedBy */ .qI)(format, candidateOnBase - baselineOnBase);
    const onHead = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .signedBy */ .qI)(format, modelEffect);
    return `The two holdouts disagree about the model: ${onBase} on the rows of ${(0,_scope_words_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .bx)(report)}, ${onHead} on those of this PR. Averaged over both, the model accounts for ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .signedBy */ .qI)(format, shares.model)} and the data for ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .signedBy */ .qI)(format, shares.data)}.`;
}
function holdoutRowsSentence({ rows, dataEffectParts, cells }) {
    const format = (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .alignedWith */ .pj)(...Object.values(cells));
    const part = (name) => {
        const effect = dataEffectParts?.[name] ?? 0;
        return `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rows[name])} ${name}${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .isNought */ .Gr)(format, effect) ? "" : ` (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .signedBy */ .qI)(format, effect)})`}`;
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
    return { kind: "paragraph", text: `\u2026 and ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(hidden)} more.` };
}


/***/ }),

/***/ 43363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ contradictionOf)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16483);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18140);
/* harmony import */ var _scope_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69402);
// Where the two holdouts contradict each other: a model that is no worse on the new rows, and worse on the old ones.



/** The pull request's own rows find no harm, the base's rows do: then the data may be what is wrong. */
function contradictionOf(report) {
    const [primary] = report.metrics;
    const isHarmless = report.finding === "improved" || report.finding === "equivalent";
    if (report.attribution === null || primary === undefined || !isHarmless)
        return null;
    const { baselineOnBase, candidateOnBase } = report.attribution.cells;
    const limit = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .limitOf */ .LF)({ ...primary, baseline: baselineOnBase });
    if (limit === null || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(baselineOnBase) || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(candidateOnBase))
        return null;
    if (primary.greaterIsBetter ? candidateOnBase >= limit : candidateOnBase <= limit)
        return null;
    const movement = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .pair */ .V2)(baselineOnBase, candidateOnBase).join(" \u2192 ");
    return `On the rows of ${(0,_scope_words_js__WEBPACK_IMPORTED_MODULE_2__/* .baseOf */ .bx)(report)} the candidate is worse (${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(primary.name)} ${movement}): look at what changed in the data.`;
}


/***/ }),

/***/ 50882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sJ: () => (/* binding */ dataSection),
/* harmony export */   zQ: () => (/* binding */ columnSentences)
/* harmony export */ });
/* unused harmony export findingsInOrder */
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92288);
/* harmony import */ var _attribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68299);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3842);
/* harmony import */ var _review_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48576);
/* harmony import */ var _segment_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28639);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32312);
// The section about the dataset: what changed in it, what to look at, and whether data or model moved the metric.






function dataSection(report, extent) {
    const { data } = report;
    const attribution = (0,_attribution_js__WEBPACK_IMPORTED_MODULE_0__/* .attributionBlocks */ .W)(report);
    if (!data.changed && data.findings.length === 0 && attribution.length === 0)
        return { name: "data", blocks: [] };
    const findings = findingsInOrder(data.findings);
    const toLookAt = findings.length === 0 ? [] : [`${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(findings.length, "thing")} to look at`];
    const heading = [...stateOf(data), ...toLookAt].join(", ");
    return {
        name: "data",
        blocks: [
            { kind: "heading", level: 4, icon: null, text: `Data: ${heading}` },
            ...changeBlocks(report, extent.names),
            ...findingBlocks(findings, extent),
            ...[
                ...rewritten(report),
                ...(data.rows === null ? columnsChanged(report, extent.names) : []),
                ...cellsChanged(report, extent.names),
                ...data.segments.map(_segment_words_js__WEBPACK_IMPORTED_MODULE_3__/* .segmentSentence */ .N),
                ...[(0,_segment_words_js__WEBPACK_IMPORTED_MODULE_3__/* .keySentence */ .X)(data)].filter((text) => text !== null),
            ].map((text) => ({ kind: "paragraph", text })),
            ...attribution,
        ],
    };
}
/** "1 file changed, 2 added"; "changed" where nobody knows which. */
function stateOf({ changed, files }) {
    if (!changed)
        return ["unchanged"];
    const kinds = ["changed", "added", "removed"].filter((kind) => files[kind].length > 0);
    if (kinds.length === 0)
        return ["changed"];
    return kinds.map((kind, index) => {
        const howMany = index === 0 ? (0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(files[kind].length, "file") : (0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(files[kind].length);
        return `${howMany} ${kind}`;
    });
}
/** Errors before warnings; what is about removed rows comes first among its equals. */
function findingsInOrder(findings) {
    const isRemoval = ({ rule }) => rule.includes("removed");
    return ["error", "warn"].flatMap((level) => {
        const ofLevel = findings.filter((finding) => finding.level === level);
        return [...ofLevel.filter(isRemoval), ...ofLevel.filter((finding) => !isRemoval(finding))];
    });
}
function changeBlocks(report, most) {
    const { rows, parts } = report.data;
    if (rows === null)
        return [];
    const line = (what, all, counts, columns) => [
        what,
        (0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(all),
        counts.added === 0 ? "0" : `+${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(counts.added)}`,
        counts.removed === 0 ? "0" : `-${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(counts.removed)}`,
        (0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(counts.changed),
        columns,
    ];
    return [
        {
            kind: "table",
            label: "Rows added, removed and changed",
            columns: [
                { title: "Part", numeric: false },
                ...["Rows", "Added", "Removed", "Changed"].map((title) => ({ title, numeric: true })),
                { title: "Columns", numeric: false },
            ],
            rows: [
                line("all rows", rows.added + rows.changed + rows.unchanged, rows, columnsCell(report, most)),
                ...parts.map((one) => line(one.part, one.rows, one, "the same")),
            ],
        },
    ];
}
/** "`heating` added, `age` number \u2192 text". */
function columnsCell({ data: { columns } }, most) {
    const changes = [
        ...columns.added.map((name) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(name)} added`),
        ...columns.removed.map((name) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(name)} removed`),
        ...columns.renamed.map(({ from, to }) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(from)} renamed to ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(to)}`),
        ...columns.typeChanged.map(({ column, from, to }) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(column)} ${from} \u2192 ${to}`),
        ...(columns.reordered ? ["in another order"] : []),
    ];
    if (changes.length === 0)
        return "no change";
    const more = changes.length > most ? ` and ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(changes.length - most)} more` : "";
    return `${changes.slice(0, most).join(", ")}${more}`;
}
/** What happened to columns and cells, a sentence for each kind of change. */
function columnSentences(report, most) {
    return [...rewritten(report), ...columnsChanged(report, most), ...cellsChanged(report, most)];
}
/** Unless the opening has said it. */
function rewritten(report) {
    const said = (0,_review_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rewriteOf */ .w)(report.data);
    return said === null || report.reasons.some((reason) => reason.endsWith(said)) ? [] : [said];
}
function columnsChanged({ data: { columns } }, most) {
    return [
        listed("Columns added", columns.added.map(_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT), most),
        listed("Columns removed", columns.removed.map(_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT), most),
        listed("Columns renamed", columns.renamed.map(({ from, to }) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(from)} \u2192 ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(to)}`), most),
        listed("Columns of another type", columns.typeChanged.map(({ column, from, to }) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(column)} (${from} \u2192 ${to})`), most),
    ].filter((text) => text !== null);
}
function cellsChanged({ data: { columns } }, most) {
    const cells = Object.entries(columns.cellsChanged ?? {}).filter(([, cellCount]) => cellCount > 0);
    const names = cells.map(([column, cellCount]) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(column)} (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(cellCount)})`);
    return [listed("Cells changed", names, most)].filter((text) => text !== null);
}
function listed(what, names, most) {
    if (names.length === 0)
        return null;
    const hidden = names.length - Math.min(names.length, most);
    const more = hidden === 0 ? "" : ` and ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(hidden)} more`;
    return `${what}: ${names.slice(0, most).join(", ")}${more}.`;
}
/** So many warnings are read before the rest is folded away; errors never are. */
const FINDINGS_OPEN = 3;
function findingBlocks(findings, extent) {
    if (findings.length === 0)
        return [];
    const errors = findings.filter(({ level }) => level === "error").length;
    const open = findings.slice(0, Math.min(extent.findings, Math.max(errors, FINDINGS_OPEN)));
    const folded = findings.slice(open.length, open.length + extent.findings);
    const hidden = findings.length - open.length - folded.length;
    const more = hidden > 0 ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .andMore */ .v)(hidden)] : [];
    const blocks = [
        { kind: "paragraph", strong: true, text: "Look at this" },
        { kind: "list", ordered: true, items: open.map(findingItem) },
    ];
    if (folded.length === 0)
        return [...blocks, ...more];
    const list = { kind: "list", items: folded.map(findingItem) };
    const title = `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(findings.length - open.length, "more thing")} to look at`;
    return [...blocks, { kind: "details", title, open: false, blocks: [list, ...more] }];
}
/** The icon says the level, the rule's name lets one switch it off. */
function findingItem(finding) {
    const place = placeOf(finding);
    return {
        icon: finding.level === "error" ? "\u274c" : "\u26a0\ufe0f",
        text: finding.message,
        after: `(${[place, `rule ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(finding.rule)}`].filter((part) => part !== null).join(", ")})`,
    };
}
/** `houses.csv:1904`. */
function placeOf({ file, line }) {
    return file === null ? null : (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(line === null ? file : `${file}:${line}`);
}


/***/ }),

/***/ 67795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ driftSentence),
/* harmony export */   t: () => (/* binding */ driftSection)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92288);
/* harmony import */ var _review_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44683);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3842);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16483);
/* harmony import */ var _scope_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69402);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32312);
// How each column is distributed before and after: effect, probability, and the indices that people know.






const comparisons = ["base-head", "train-holdout"];
function driftSection(report, extent) {
    const { drift } = report.data;
    if (drift === null || drift.rows.length === 0)
        return { name: "drift", blocks: [] };
    const blocks = [
        ...comparisons.flatMap((comparison) => comparisonBlocks(report, drift, comparison, extent)),
        ...untestedBlocks(drift, extent),
        ...readingBlocks(drift),
    ];
    return { name: "drift", blocks: [{ kind: "details", title: titleOf(drift), open: false, blocks }] };
}
/** "Distribution shift (6 columns: 1 drifted)". */
function titleOf(drift) {
    const { tested, drifted } = columnCounts(drift.rows);
    return `Distribution shift (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(tested, "column")}: ${drifted === 0 ? "none" : (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(drifted)} drifted)`;
}
/** The same for a terminal, with the columns that drifted. */
function driftSentence({ drift }, most) {
    if (drift === null || drift.rows.length === 0)
        return null;
    const { tested } = columnCounts(drift.rows);
    const rows = drift.rows.filter(hasDrifted).toSorted(moreDrift);
    const columns = [...new Map(rows.map((row) => [row.column, row]).toReversed()).values()].toReversed();
    if (columns.length === 0)
        return `Distribution shift: none of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(tested, "column")} drifted.`;
    const shown = columns.slice(0, most).map((row) => {
        const numbers = [`effect ${effectOf(row)}`, `by chance alone ${chanceOf(row)}`];
        return `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(row.column)} (${numbers.join(", ")}, PSI ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .fixed */ .Zu)(row.populationStability, 2)})`;
    });
    const more = columns.length > shown.length ? ` and ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(columns.length - shown.length)} more` : "";
    return `Distribution shift: ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(columns.length)} of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(tested, "column")} drifted: ${shown.join(", ")}${more}.`;
}
function columnCounts(rows) {
    return { tested: columnsOf(rows), drifted: columnsOf(rows.filter(hasDrifted)) };
}
function columnsOf(rows) {
    return new Set(rows.map(({ column }) => column)).size;
}
function hasDrifted({ values, missing }) {
    return values.drifted || missing?.drifted === true;
}
/** Where no column drifted between train and holdout rows, a sentence says it. */
function comparisonBlocks(report, drift, comparison, extent) {
    const rows = drift.rows.filter((row) => row.comparison === comparison).toSorted(moreDrift);
    if (rows.length === 0)
        return [];
    if (comparison === "train-holdout" && !rows.some(hasDrifted)) {
        const text = `Between train and holdout rows, none of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows.length, "column")} drifted.`;
        return [{ kind: "paragraph", text }];
    }
    const shown = rows.slice(0, extent.names);
    const [before, after] = comparison === "base-head" ? [(0,_scope_words_js__WEBPACK_IMPORTED_MODULE_3__/* .baseOf */ .bx)(report), "this PR"] : ["train", "holdout"];
    const table = {
        kind: "table",
        label: comparison === "base-head" ? "Columns before and after" : "Columns of train and holdout rows",
        columns: [
            { title: "Column", numeric: false },
            { title: `Median, ${before}`, numeric: true },
            { title: `Median, ${after}`, numeric: true },
            { title: "Missing", numeric: true },
            { title: "Effect", numeric: true },
            { title: "By chance (p)", numeric: true },
            { title: "PSI", numeric: true },
            { title: "Result", numeric: false },
        ],
        rows: shown.map((row) => [
            (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(row.column),
            ...mediansOf(row),
            row.missing === null ? "none" : `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(row.missingShare.before)} \u2192 ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(row.missingShare.after)}`,
            effectOf(row),
            chanceOf(row),
            (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .fixed */ .Zu)(row.populationStability, 2),
            resultOf(row),
        ]),
    };
    return rows.length > shown.length ? [table, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .andMore */ .v)(rows.length - shown.length)] : [table];
}
function mediansOf({ medians }) {
    return medians === null ? ["\u2013", "\u2013"] : (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .pair */ .V2)(medians.before, medians.after).map(withoutZeros);
}
/** "4.000" \u2192 "4". */
function withoutZeros(text) {
    return text.includes(".") && !text.includes("e") ? text.replace(/\.?0+$/, "") : text;
}
/** What drifted is shown: values, else the share of rows without one. */
function shownTest({ values, missing }) {
    if (!values.drifted && missing?.drifted === true)
        return { test: missing, ofMissing: true };
    return { test: values, ofMissing: false };
}
function effectOf(row) {
    const { test, ofMissing } = shownTest(row);
    return row.kind === "number" && !ofMissing ? (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .fixed */ .Zu)(test.effect, 2) : (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(test.effect);
}
function chanceOf(row) {
    const { adjustedP } = shownTest(row).test;
    return adjustedP < 1e-4 ? "below 0.01 %" : (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(adjustedP);
}
function resultOf(row) {
    if (row.values.drifted)
        return { icon: "\u26a0\ufe0f", text: "drifted" };
    return row.missing?.drifted === true ? { icon: "\u26a0\ufe0f", text: "missing more or less often" } : { text: "no drift" };
}
function moreDrift(one, other) {
    return Number(hasDrifted(other)) - Number(hasDrifted(one)) || strengthOf(other) - strengthOf(one);
}
function strengthOf(row) {
    const { test } = shownTest(row);
    return test.effect / test.floor;
}
function untestedBlocks({ untested }, extent) {
    const names = [...new Set(untested.map(({ column }) => column))];
    if (names.length === 0)
        return [];
    const shown = names.slice(0, extent.names).map(_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT);
    const more = names.length > shown.length ? ` and ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(names.length - shown.length)} more` : "";
    const text = `Not tested, because no test fits (another type than before, row numbers, names): ${shown.join(", ")}${more}.`;
    return [{ kind: "paragraph", text }];
}
function readingBlocks({ rows }) {
    const parts = rows.some(({ approximate }) => approximate) ? " Of very many rows, some stand for all." : "";
    const text = `Effect: how far numbers moved, in units of their usual spread (above ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(_review_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .driftFloors */ .j.wasserstein, 1)} counts); of categories and missing values, the share of rows that would have to change (above ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .tolerancePercent */ .t0)(_review_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .driftFloors */ .j.totalVariation)} counts); what chance gives is taken off. A column drifted if its effect counts and chance alone would show as much in less than 5 % of all cases, over all columns together.${parts} PSI is the population stability index, which decides nothing here; common reading: under 0.1 small, above 0.25 large.`;
    return [{ kind: "paragraph", text }];
}


/***/ }),

/***/ 86305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ errorLines),
/* harmony export */   l: () => (/* binding */ errorsSection)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92288);
/* harmony import */ var _scope_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69402);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32312);
// The rows whose error grew most, each with the line that it stands on.



function errorsSection(report) {
    const rows = report.largestErrors;
    if (rows.length === 0)
        return { name: "errors", blocks: [] };
    const hasKey = rows.some(({ key }) => key.length > 0);
    const hasValues = rows.some(({ values }) => values !== null);
    const columns = [
        ...(hasKey ? [{ title: "Row", numeric: false }] : []),
        { title: "File and line", numeric: false },
        ...(hasValues ? ["Actual", `${(0,_scope_words_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(report)} predicted`, "This PR predicted"].map(numeric) : []),
        numeric("Extra error"),
    ];
    const table = {
        kind: "table",
        label: "Rows whose error grew most",
        columns,
        rows: rows.map((row) => [
            ...(hasKey ? [row.key.map(_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT).join(" ")] : []),
            placeOf(row),
            ...(hasValues ? valuesOf(row) : []),
            `+${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(row.extraError)}`,
        ]),
    };
    const hidden = hasValues ? "" : ` The values are hidden because ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)("privacy.show-values")} is off.`;
    const text = `Extra error: how much further from the actual value this pull request predicts; of classes, how much less probability the right one gets.${hidden}`;
    const title = `Largest new errors (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rows.length, "row")})`;
    return {
        name: "errors",
        blocks: [{ kind: "details", title, open: false, blocks: [table, { kind: "paragraph", text }] }],
    };
}
/** A line for each row, for a terminal. */
function errorLines({ largestErrors }) {
    return largestErrors.map((row) => {
        const key = row.key.length === 0 ? "" : ` (${row.key.map(_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT).join(" ")})`;
        return `${row.file}:${row.line}${key}: +${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(row.extraError)}`;
    });
}
function numeric(title) {
    return { title, numeric: true };
}
function placeOf({ file, line }) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(`${file}:${line}`);
}
function valuesOf({ values }) {
    if (values === null)
        return ["\u2013", "\u2013", "\u2013"];
    return [values.actual, values.baseline, values.candidate].map((value) => typeof value === "number" ? (0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(value) : (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(value));
}


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

/***/ 98316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _verdict_explain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19658);
/* harmony import */ var _verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49961);
/* harmony import */ var _contradiction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43363);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16483);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18140);
/* harmony import */ var _review_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48576);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32312);
/* harmony import */ var _waiver_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87144);
// The verdict in one line.








/** The verdict in one line: "Regressed: MSE 11.64 \u2192 13.09 (+12.5 %, worse)". */
function headlineOf(report) {
    if (report.flow === "review")
        return (0,_review_words_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewHeadline */ .Z_)(report);
    const row = headlineRow(report);
    // Nothing trained and nothing stored: there is no number to show, and none is missing.
    const isSilent = row === undefined || (report.finding === "equivalent" && !(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(row.candidate));
    const where = row?.slice === undefined ? "" : ` where ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)((0,_verdict_explain_js__WEBPACK_IMPORTED_MODULE_5__/* .sliceLabel */ .l)(row.slice))}`;
    const numbers = isSilent ? "" : `: ${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(row.name)}${movementOf(row)}${where}`;
    const [missing] = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .missingLimits */ .$U)(report);
    if (missing !== undefined && report.finding !== "regressed") {
        const value = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(missing.candidate) ? ` ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .figure */ .vP)(missing.candidate)}` : " has no value";
        const icon = missing.level === "error" ? "\u274c" : "\u26a0\ufe0f";
        return { icon, text: `Limit missed: ${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(missing.name)}${value} (${(0,_verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .limitWords */ .vd)(missing)})` };
    }
    switch (report.finding) {
        case "regressed":
            return (0,_waiver_words_js__WEBPACK_IMPORTED_MODULE_7__/* .isWaived */ .$y)(report)
                ? { icon: "\u26a0\ufe0f", text: `Regressed, waived${numbers}` }
                : { icon: "\u274c", text: `Regressed${numbers}` };
        case "improved":
            return { icon: iconOf(report, "\u2705"), text: `Improved${numbers}` };
        case "equivalent": {
            const isAsGood = row === undefined || (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .betterOrWorse */ .WP)(row) !== "worse";
            return { icon: iconOf(report, isAsGood ? "\u2705" : "\u2796"), text: `Equivalent${numbers}` };
        }
        case "inconclusive":
            return { icon: "\u26a0\ufe0f", text: `Inconclusive${numbers}` };
        case "no-baseline":
            // Nothing was looked for: this run makes a baseline. Otherwise one was wanted.
            return { icon: "\ud83c\udd95", text: `${report.base.tried.length === 0 ? "New baseline" : "No baseline yet"}${numbers}` };
        case "incomparable":
            return { icon: "\ud83d\uded1", text: `Incomparable: ${incomparableWords(report)}` };
    }
}
/** No good sign where the rows of the base say the contrary: a look at the data comes first. */
function iconOf(report, usual) {
    return (0,_contradiction_js__WEBPACK_IMPORTED_MODULE_0__/* .contradictionOf */ .z)(report) === null ? usual : "\u26a0\ufe0f";
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
    const rank = (row) => row.level !== "error" ? 2 : (0,_waiver_words_js__WEBPACK_IMPORTED_MODULE_7__/* .waiverFor */ .Qd)(report, row.metric, row.slice) === null ? 0 : 1;
    return slices.toSorted((a, b) => rank(a) - rank(b) || (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .worseningOf */ .s1)(b) - (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .worseningOf */ .s1)(a))[0];
}
/** One metric that cannot be tested, or the two models as such. */
function incomparableWords(report) {
    const isOnlyMetric = report.metrics.some((row) => row.finding !== "incomparable");
    const row = report.metrics.find((each) => each.finding === "incomparable" && each.level !== "off");
    if (isOnlyMetric && row !== undefined)
        return `${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(row.name)} cannot be tested`;
    return "baseline and candidate cannot be held against each other";
}
/** " 11.64 \u2192 13.09 (+12.5 %, worse)"; " 11.64" where there is nothing to compare with. */
function movementOf(row) {
    if (!(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(row.candidate))
        return " has no value";
    if (!(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(row.baseline))
        return ` ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .figure */ .vP)(row.candidate)}`;
    const [from, to] = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .pair */ .V2)(row.baseline, row.candidate);
    const direction = claimOf(row);
    const change = [(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(row.relativeChange) ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .relative */ .V8)(row.relativeChange) : null, direction].filter((word) => word !== null);
    const details = change.length === 0 ? "" : ` (${change.join(", ")})`;
    return from === to ? ` ${to}${details}` : ` ${from} \u2192 ${to}${details}`;
}
/** What the finding lets us say of the direction. */
function claimOf(row) {
    if (row.finding === "regressed" || row.finding === "improved")
        return (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .betterOrWorse */ .WP)(row);
    return row.finding === "equivalent" && (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .betterOrWorse */ .WP)(row) !== null ? "no worse than the tolerance" : null;
}


/***/ }),

/***/ 60189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pd: () => (/* binding */ metricsSection),
/* harmony export */   RC: () => (/* binding */ comparisonCells),
/* harmony export */   ny: () => (/* binding */ comparisonColumns)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92288);
/* harmony import */ var _verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49961);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16483);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18140);
/* harmony import */ var _scope_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69402);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32312);
/* harmony import */ var _waiver_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87144);
// The section about metrics: the comparison, or the scale without a baseline.







const CANDIDATE = "This PR";
function metricsSection(report, extent) {
    // A review of the data says by itself which rows are for what.
    if (report.flow === "review")
        return { name: "metrics", blocks: [] };
    const metrics = report.metrics.filter(_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .hasValue */ .a4);
    const shown = metrics.slice(0, extent.metrics);
    const blocks = [];
    if (shown.length > 0) {
        const compared = metrics.some((row) => row.baseline !== null);
        blocks.push(compared ? comparisonTable(report, shown) : scaleTable(report, shown));
        blocks.push({ kind: "intervals", rows: shown, coverage: (0,_scope_words_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageOf */ ._5)(report) });
    }
    const hidden = metrics.length - shown.length;
    const lines = [
        hidden > 0 ? `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(hidden)} more ${hidden === 1 ? "metric" : "metrics"} in the job summary.` : null,
        (0,_scope_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsLine */ .WP)(report),
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
            { text: (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(row.name), strong: index === 0, after: `(${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(row)})` },
            ...comparisonCells(row),
            (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsOf */ .BO)(row),
            resultWithWaiver(report, row),
        ]),
    };
}
function resultWithWaiver(report, row) {
    const waiver = row.finding === "regressed" ? (0,_waiver_words_js__WEBPACK_IMPORTED_MODULE_3__/* .waiverFor */ .Qd)(report, row.name, null) : null;
    return waiver === null ? (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .resultOf */ .Bg)(row) : (0,_waiver_words_js__WEBPACK_IMPORTED_MODULE_3__/* .waivedResult */ .Es)(waiver.until);
}
const result = { title: "Result", numeric: false };
function comparisonColumns(report) {
    return [
        { title: report.base.ref === null ? "Baseline" : (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(report.base.ref), numeric: true },
        { title: CANDIDATE, numeric: true },
        { title: "Change", numeric: true },
        { title: `${(0,_scope_words_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageOf */ ._5)(report)} interval`, numeric: true },
    ];
}
function comparisonCells(row) {
    const format = (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .alignedWith */ .pj)(row.baseline, row.candidate);
    const change = (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .signedBy */ .qI)(format, row.change);
    return [
        format(row.baseline),
        format(row.candidate),
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .isNumber */ .Et)(row.relativeChange) ? `${change} (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .relative */ .V8)(row.relativeChange)})` : change,
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .interval */ .YP)(row.interval),
    ];
}
/** Without a baseline: what predicting the mean would give, for those metrics that follow from its MSE. */
function scaleTable(report, rows) {
    const mean = report.meanPredictor?.mse ?? null;
    const known = (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .isNumber */ .Et)(mean);
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
            const metric = { text: (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(row.name), strong: index === 0, after: `(${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(row)})` };
            const reference = ofMean(row);
            const format = (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .alignedWith */ .pj)(reference, row.candidate);
            const limits = limited ? [row.limit === null ? "\u2013" : (0,_verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .limitWords */ .vd)(row), limitResultOf(row)] : [];
            if (!known)
                return [metric, format(row.candidate), ...limits];
            const difference = (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .isNumber */ .Et)(reference) && (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .isNumber */ .Et)(row.candidate) && reference > 0 ? row.candidate / reference - 1 : null;
            return [metric, format(reference), format(row.candidate), (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .relative */ .V8)(difference), ...limits];
        }),
    };
}
/** Without a baseline only a limit can be kept to or missed. */
function limitResultOf(row) {
    if (row.limit === null)
        return { text: "\u2013" };
    return row.limit === "missed" ? (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .resultOf */ .Bg)(row) : { icon: "\u2705", text: "limit met" };
}


/***/ }),

/***/ 18140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ missingLimits),
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   Oc: () => (/* binding */ toleratedWords),
/* harmony export */   WP: () => (/* binding */ betterOrWorse),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   a4: () => (/* binding */ hasValue),
/* harmony export */   s1: () => (/* binding */ worseningOf)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92288);
/* harmony import */ var _verdict_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49961);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16483);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32312);
// How a metric is named, which way is better, what it is held to, and what became of it.




const labels = new Map([
    ["mse", "MSE"],
    ["rmse", "RMSE"],
    ["mae", "MAE"],
    ["r2", "R\u00b2"],
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
    return labels.get(metric) ?? (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(metric);
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
        positive === null ? null : `class ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(positive)}`,
        average === null || average === "binary" ? null : `${average} average`,
    ].filter((part) => part !== null);
}
/** "5 %", "5 % or 0.01", "0.01". */
function toleranceOf({ tolerance: share, marginAbs }) {
    if (marginAbs === null)
        return (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .tolerance */ .aS)(share);
    return share === null || share === 0 ? String(marginAbs) : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .tolerance */ .aS)(share)} or ${marginAbs}`;
}
/** "5 %, at least 0.8": all that the row is held to; a dash where it is held to nothing. */
function boundsOf(row) {
    const limits = row.min === null && row.max === null ? [] : [(0,_verdict_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limitWords */ .vd)(row)];
    const change = row.tolerance === null && limits.length > 0 ? [] : [toleranceOf(row)];
    return [...change, ...limits].join(", ");
}
/** Rows that miss a limit that counts, those that fail the check first. */
function missingLimits(report) {
    const missing = report.metrics.filter((row) => row.limit === "missed" && row.level !== "off");
    return missing.toSorted((a, b) => Number(b.level === "error") - Number(a.level === "error"));
}
/** The relative change, turned so that worse is positive. */
function worseningOf(row) {
    return (row.relativeChange ?? 0) * (row.greaterIsBetter ? -1 : 1);
}
/** A row without any number says nothing, unless a number was asked for. */
function hasValue(row) {
    return row.baseline !== null || row.candidate !== null || (row.level !== "off" && row.finding === "incomparable");
}
/** Which way the estimate points, whatever the finding. Null: it did not move, or nobody knows. */
function betterOrWorse(row) {
    if (!(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(row.change) || row.change === 0)
        return null;
    if ((0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(row.relativeChange) && !(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isMoved */ .yu)(row.relativeChange))
        return null;
    return row.change > 0 === row.greaterIsBetter ? "better" : "worse";
}
/** A row's result in words; an icon only where the row can decide something. */
function resultOf(row) {
    const decides = row.level !== "off" && row.tolerance !== null;
    if (row.limit === "missed" && row.level !== "off") {
        const text = row.finding === "regressed" ? "worse, limit missed" : "limit missed";
        return { icon: row.level === "error" ? "\u274c" : "\u26a0\ufe0f", text };
    }
    switch (row.finding) {
        case "regressed":
            return { icon: decides ? (row.level === "error" ? "\u274c" : "\u26a0\ufe0f") : null, text: "worse" };
        case "improved":
            return { icon: decides ? "\u2705" : null, text: "better" };
        case "equivalent":
            return { icon: null, text: "equivalent" };
        case "inconclusive":
            // Without a tolerance there was no question that could stay open.
            return { icon: decides ? "\u26a0\ufe0f" : null, text: row.tolerance === null ? "no clear change" : "inconclusive" };
        case "no-baseline":
            return { icon: null, text: "no baseline" };
        case "incomparable":
            return { icon: null, text: "not comparable" };
    }
}
/** "the limit, 12.22 (11.64 plus 5 %)" as a number: the worst value that the tolerance allows. */
function limitOf(row) {
    // A bias may be as large on the other side of 0 too: no one line is its limit.
    if (!(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(row.baseline) || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(row.tolerance) || row.name === "bias")
        return null;
    const slack = Math.max(row.tolerance * Math.abs(row.baseline), row.marginAbs ?? 0);
    return row.greaterIsBetter ? row.baseline - slack : row.baseline + slack;
}
function toleratedWords(row) {
    const isAbsolute = row.marginAbs !== null && row.marginAbs > (row.tolerance ?? 0) * Math.abs(row.baseline ?? 0);
    const slack = isAbsolute ? String(row.marginAbs) : (0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .tolerancePercent */ .t0)(row.tolerance ?? 0);
    return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(row.baseline)} ${row.greaterIsBetter ? "minus" : "plus"} ${slack}`;
}


/***/ }),

/***/ 4614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ openingOf),
/* harmony export */   KS: () => (/* binding */ resolvedSentence),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   yz: () => (/* binding */ outcomeSentence)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92288);
/* harmony import */ var _contradiction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43363);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16483);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18140);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32312);
/* harmony import */ var _waiver_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87144);
// The sentences below the headline, and those that are left for the notes.






/** Reasons that stand below the heading; the first says it all, the rest is told in the notes. */
const OPENING_REASONS = 4;
/** The paragraph below the heading: why, and what the check makes of it. */
function openingOf(report) {
    return [
        ...report.reasons.slice(0, OPENING_REASONS),
        (0,_contradiction_js__WEBPACK_IMPORTED_MODULE_0__/* .contradictionOf */ .z)(report),
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
    const waivers = report.waivers.filter((waiver) => !(0,_waiver_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isProminent */ .jR)(report, waiver)).map(({ said }) => said);
    return [...report.reasons.slice(OPENING_REASONS), ...waivers, ...detectable, ...report.notes];
}
/** Said when the check does not do what the finding suggests, or when the reader may wonder. */
function outcomeSentence(report) {
    const { finding, outcome, flow } = report;
    if (flow === "review")
        return outcome === "fail" ? "This fails the check." : null;
    // The heading and the first reason say it.
    if ((0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .missingLimits */ .$U)(report).length > 0)
        return outcome === "fail" ? null : "The check does not fail.";
    switch (finding) {
        case "regressed":
            if (outcome === "fail")
                return null;
            if ((0,_waiver_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isWaived */ .$y)(report))
                return "So the check does not fail.";
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
    const what = `the regression reported for ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)(resolvedFrom)}`;
    if (finding === "improved" || finding === "equivalent")
        return `Resolved: ${what} is gone.`;
    return `This run can neither confirm nor rule out ${what}.`;
}
/** How much the model does better than no model at all. */
function scaleSentence(report) {
    const mean = report.meanPredictor?.mse ?? null;
    const mse = report.metrics.find((row) => row.name === "mse")?.candidate ?? null;
    if (!(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .isNumber */ .Et)(mean) || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .isNumber */ .Et)(mse) || mean <= 0)
        return null;
    const always = `For scale, always predicting the mean gives MSE ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .figure */ .vP)(mean)}`;
    if (mse <= mean)
        return `${always}; this model removes ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .KN)(1 - mse / mean)} of that.`;
    return `${always}; this model is worse than that.`;
}
function isDetectable(row) {
    const isUnmoved = row.finding === "equivalent" || row.finding === "inconclusive";
    return isUnmoved && (0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .isNumber */ .Et)(row.detectableChange) && row.level !== "off" && row.tolerance !== null;
}
function detectableSentence(report, row) {
    const { holdout } = report.rows;
    const size = holdout === null ? "this holdout" : (0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(holdout, "holdout row");
    return `With ${size} this check can see a worsening of ${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(row.name)} by ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .KN)(row.detectableChange ?? 0)} or more.`;
}


/***/ }),

/***/ 48576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vl: () => (/* binding */ harmlessRewriteOf),
/* harmony export */   Z_: () => (/* binding */ reviewHeadline),
/* harmony export */   w: () => (/* binding */ rewriteOf)
/* harmony export */ });
/* unused harmony export findingCounts */
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92288);
/* harmony import */ var _review_rewrite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89464);
// The words for what a review of the data found.


/** The review in one line: "Data: 1 error, 2 warnings". */
function reviewHeadline(report) {
    if (!report.data.changed)
        return { icon: "\u2705", text: "Data: unchanged" };
    const { errors, warnings } = findingCounts(report);
    const said = isOnlyRewritten(report.data)
        ? report.data.roundedRows === 0
            ? "Data: written in another way, no value changed"
            : "Data: only rounded, no other value changed"
        : null;
    if (errors === 0 && said !== null) {
        const isNews = report.data.findings.some((finding) => finding.level === "warn" && !finding.wasThere);
        const before = warnings === 0 ? "" : ` (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(warnings, "thing")} to look at${isNews ? "" : ", as before"})`;
        return { icon: warnings === 0 ? "\u2705" : "\u26a0\ufe0f", text: `${said}${before}` };
    }
    if (errors === 0 && warnings === 0)
        return { icon: "\u2705", text: "Data: nothing to look at" };
    const parts = [
        errors === 0 ? null : (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(errors, "error"),
        warnings === 0 ? null : (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(warnings, errors === 0 ? "thing" : "warning"),
    ].filter((part) => part !== null);
    const text = `Data: ${parts.join(", ")}${errors === 0 ? " to look at" : ""}`;
    return { icon: errors > 0 ? "\u274c" : "\u26a0\ufe0f", text };
}
function findingCounts(report) {
    const of = (level) => report.data.findings.filter((finding) => finding.level === level).length;
    return { errors: of("error"), warnings: of("warn") };
}
/** What is written in another way and says the same, in a sentence; null where nothing is. */
function rewriteOf(data) {
    return data.rows === null ? null : (0,_review_rewrite_js__WEBPACK_IMPORTED_MODULE_0__/* .rewriteSentence */ .k)(data, data.rows, hasSameColumns(data));
}
/** The same where no value changed, or none but in its last digits; else null. */
function harmlessRewriteOf(data) {
    return isOnlyRewritten(data) ? rewriteOf(data) : null;
}
/** No value changed, or none but in its last digits. */
function isOnlyRewritten(data) {
    const { rows, rewrites, lines, roundedRows } = data;
    if (rows === null || (rewrites.length === 0 && lines === null) || !hasSameColumns(data))
        return false;
    return rows.added + rows.removed + rows.changed === roundedRows;
}
function hasSameColumns({ columns: { added, removed, renamed } }) {
    return added.length + removed.length + renamed.length === 0;
}


/***/ }),

/***/ 69402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ rowsLine),
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   bx: () => (/* binding */ baseOf)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92288);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32312);
// What a report is about, in words: the base, the rows, the intervals.


/** The base branch as the reader names it. */
function baseOf(report) {
    return report.base.ref === null ? "the base" : (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(report.base.ref);
}
/** "412 holdout rows, the same rows for both models \u00b7 1,640 train rows \u00b7 3 rows left out". */
function rowsLine(report) {
    const { train, holdout, excluded } = report.rows;
    const paired = report.metrics.some((row) => row.baseline !== null) && report.finding !== "incomparable";
    const parts = [
        holdout === null
            ? null
            : `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(holdout, "holdout row")}${worthOf(report)}${paired ? ", the same rows for both models" : ""}`,
        train === null ? null : (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(train, "train row"),
        excluded === null || excluded === 0 ? null : `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(excluded, "row")} left out`,
        useOf(report),
    ].filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join(" \u00b7 ");
}
/** " (weighted: worth 110)". */
function worthOf({ weights }) {
    if (weights === null)
        return "";
    return weights.effectiveRows === null
        ? " (weighted)"
        : ` (weighted: worth ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(Math.floor(weights.effectiveRows))})`;
}
/** "use 12 of 100 of this holdout". */
function useOf({ holdout }) {
    if (holdout === null || holdout.use === null)
        return null;
    const worn = holdout.state === "exhausted" ? ", worn out" : "";
    return `use ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(holdout.use)} of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(holdout.budget)} of this holdout${worn}`;
}
/** "95 %", and "97.5 %" where that is what it is. */
function coverageOf(report) {
    return (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .tolerancePercent */ .t0)(report.coverage);
}


/***/ }),

/***/ 28639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ segmentSentence),
/* harmony export */   X: () => (/* binding */ keySentence)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92288);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32312);
// What the changed, added or removed rows have in common, in a sentence.


/** "98 % of the changed rows have `region` = `north`, which only 12.0 % of the others have." */
function segmentSentence({ of, column, value, share, shareOfOthers, slice }) {
    const what = value === null ? `one and the same value of ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(column)}` : `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(column)} = ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(value)}`;
    const who = share === 1 ? `All ${of} rows` : `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(share)} of the ${of} rows`;
    const others = shareOfOthers === 0 ? "none of the others has" : `only ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(shareOfOthers)} of the others have`;
    const where = slice === null ? "" : ` That is the slice ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(slice)}, which got worse.`;
    return `${who} have ${what}, which ${others}.${where}`;
}
/** Null where a key is declared, or none is found. */
function keySentence({ proposedKey, rows }) {
    if (proposedKey.length === 0 || rows === null)
        return null;
    const key = proposedKey.map(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT).join(" and ");
    const unique = proposedKey.length === 1 ? `${key} is unique` : `${key} together are unique`;
    return `Without a key, an edited row counts as one removed and one added. ${unique} in both versions: name it in ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)("data.key")}.`;
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
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16483);
/* harmony import */ var _metric_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60189);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18140);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32312);
/* harmony import */ var _waiver_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87144);
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
    const metric = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(slices[0].metric);
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
    const waiver = slice.finding === "regressed" ? (0,_waiver_words_js__WEBPACK_IMPORTED_MODULE_6__/* .waiverFor */ .Qd)(report, slice.metric, slice.slice) : null;
    return waiver === null ? (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .resultOf */ .Bg)(slice) : (0,_waiver_words_js__WEBPACK_IMPORTED_MODULE_6__/* .waivedResult */ .Es)(waiver.until);
}
/** Regressed slices first; then by how much worse they are; those that are not tested last. */
function worstFirst(slices) {
    const rank = ({ finding, testable }) => (finding === "regressed" ? 0 : testable ? 1 : 2);
    return slices.toSorted((a, b) => rank(a) - rank(b) || (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .worseningOf */ .s1)(b) - (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .worseningOf */ .s1)(a));
}
/** What the reader has to know before approving: a regression is accepted, or a waiver that was meant to does not help. */
function waiverBlocks(report, extent) {
    const waivers = report.waivers.filter((waiver) => (0,_waiver_words_js__WEBPACK_IMPORTED_MODULE_6__/* .isProminent */ .jR)(report, waiver));
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
                `${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(waiver.metric)}${waiver.slice === null ? "" : ` where ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)((0,_verdict_explain_js__WEBPACK_IMPORTED_MODULE_4__/* .sliceLabel */ .l)(waiver.slice))}`}`,
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
    "in-force": { icon: "\u26a0\ufe0f", text: "in force" },
    expired: { icon: "\u274c", text: "expired" },
    exceeded: { icon: "\u274c", text: "above its ceiling" },
    "not-needed": { text: "not needed" },
    unknown: { text: "no such gate" },
};
function measuredOf(report, waiver) {
    const row = waiver.slice === null
        ? report.metrics.find(({ name }) => name === waiver.metric)
        : report.slices.find((one) => one.slice === waiver.slice && one.metric === waiver.metric);
    const ends = row?.interval ?? null;
    return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_7__/* .relative */ .V8)(waiver.relativeChange)}${ends === null ? "" : ` (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_7__/* .interval */ .YP)(ends)})`}`;
}


/***/ }),

/***/ 72010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ seedsInWords),
/* harmony export */   n: () => (/* binding */ ownNumbers)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92288);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16483);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32312);
// What the user's commands did, in sentences: how often they trained, and the numbers that they wrote of their own.



/** "3 times, with the seeds 1, 2 and 3"; null where once. */
function seedsInWords({ training }) {
    if (training === null)
        return null;
    const { candidate, baseline } = training;
    if (candidate.seeds.length < 2)
        return null;
    const own = `It was trained ${timesWith(candidate.seeds)}`;
    if (baseline === null || baseline.seeds.join() === candidate.seeds.join())
        return `${own}.`;
    return `${own}; the baseline ${timesWith(baseline.seeds)}.`;
}
function timesWith(seeds) {
    if (seeds.length === 1)
        return `once, with the seed ${seeds[0]}`;
    return `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(seeds.length, "time")}, with the seeds ${seeds.slice(0, -1).join(", ")} and ${seeds.at(-1)}`;
}
/** The numbers that the commands wrote, baseline \u2192 candidate; null where they wrote none. */
function ownNumbers({ training }, most) {
    if (training === null)
        return null;
    const before = training.baseline?.numbers ?? {};
    const after = training.candidate.numbers;
    const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    if (names.length === 0)
        return null;
    const shown = names
        .slice(0, most)
        .map((name) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(name)} ${change(numberOf(before, name), numberOf(after, name))}`);
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : "";
    return `Numbers that the commands wrote, which decide nothing: ${shown.join(", ")}${more}.`;
}
function change(before, after) {
    if (before === null || after === null)
        return before === null ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(after) : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(before)} \u2192 none`;
    return before === after ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(after) : (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .pair */ .V2)(before, after).join(" \u2192 ");
}
/** A number may be called like what every object has. */
function numberOf(numbers, name) {
    return Object.hasOwn(numbers, name) ? numbers[name] : null;
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


/***/ }),

/***/ 87144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ isWaived),
/* harmony export */   Es: () => (/* binding */ waivedResult),
/* harmony export */   Qd: () => (/* binding */ waiverFor),
/* harmony export */   jR: () => (/* binding */ isProminent)
/* harmony export */ });
// What a waiver changes in what is said.
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
    return { icon: "\u26a0\ufe0f", text: `worse, waived until ${until}` };
}
/** A waiver, not the rules, is why the check does not fail. */
function isWaived(report) {
    return report.outcome !== "fail" && report.waivers.some(({ state }) => state === "in-force");
}


/***/ }),

/***/ 89464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ rewriteSentence),
/* harmony export */   u: () => (/* binding */ rewriteKinds)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92288);
// What is written in another way and says the same: what it is, and the words for it.

/** In the order in which they are told. */
const rewriteKinds = [
    "format",
    "packing",
    "files",
    "row-order",
    "column-order",
    "line-ends",
    "last-line-end",
    "byte-order-mark",
    "delimiter",
    "quoting",
    "dates",
    "numbers",
    "missing",
    "blanks",
    "blank-lines",
    "json",
];
/**
 * "Harmless rewrite of the data: every line touched (1,204 of 1,204), no value changed: line ends LF \u2192 CRLF." Null where nothing is written in
 * another way, or nobody can tell.
 *
 * @param columnsKept whether columns were neither added nor removed nor renamed
 */
function rewriteSentence(written, rows, columnsKept) {
    const { rewrites, lines, roundedRows } = written;
    const touched = touchedInWords(lines);
    const how = waysOf(rewrites);
    const { added, removed } = rows;
    const changed = rows.changed - roundedRows;
    const rounding = roundingInWords(written);
    if (added + removed + changed === 0) {
        if (rounding !== null) {
            const also = how === "" ? "" : ` Beside that, written in another way: ${how}.`;
            return `The data is only rounded${touched === null ? "" : `, ${touched}`}: ${rounding}.${also}`;
        }
        if (how === "" && (touched === null || !columnsKept))
            return null;
        const told = how === "" ? "how it is written otherwise is not known" : how;
        if (columnsKept) {
            const what = touched === null ? "only how the data is written changed, no value" : `${touched}, no value changed`;
            return `Harmless rewrite of the data: ${what}: ${told}.`;
        }
        return `No value of a column that stayed changed, only how it is written: ${told}.`;
    }
    if (how === "" && rounding === null)
        return null;
    const real = [
        changed === 0 ? null : `values changed in ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(changed, "row")}`,
        added === 0 ? null : `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(added, "row was", "rows were")} added`,
        removed === 0 ? null : `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(removed, "row was", "rows were")} removed`,
    ].filter((part) => part !== null);
    const others = rounding === null ? "" : ` Only rounded: ${rounding}.`;
    const rest = how === "" ? "" : ` The rest is written in another way and says the same: ${how}.`;
    return `${capital(real.join(", "))}${touched === null || how === "" ? "" : ` (${touched})`}.${others}${rest}`;
}
/** "every line touched (1,204 of 1,204)". */
function touchedInWords(lines) {
    if (lines === null)
        return null;
    const { all, touched } = lines;
    if (touched === 0)
        return `no line touched (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all)} stand as they were)`;
    if (touched === all)
        return `every line touched (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(touched)} of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all)})`;
    return `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(touched)} of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(all, "line")} touched`;
}
/** "5,000 cells of `x` and `y`, by at most 2e-16 of their value". */
function roundingInWords({ rounded }) {
    if (rounded.length === 0)
        return null;
    const cells = rounded.reduce((sum, one) => sum + one.cells, 0);
    const largest = Math.max(...rounded.map((one) => one.largest));
    const by = Number(largest.toPrecision(2));
    const size = by >= 1e-4 ? `${Number((100 * by).toPrecision(2))} %` : String(by);
    const names = namesOf(rounded.map(({ column }) => column));
    return `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(cells, "cell")} of ${names}, by at most ${size} of ${cells === 1 ? "its" : "their"} value`;
}
function waysOf(rewrites) {
    return rewriteKinds
        .flatMap((what) => {
        const ofKind = rewrites.filter((rewrite) => rewrite.what === what);
        return ofKind.length === 0 ? [] : [wayOf(ofKind)];
    })
        .join(", ");
}
/** All of one kind. */
function wayOf(rewrites) {
    const [{ what, column, from, to }] = rewrites;
    const how = from === null || to === null ? null : `${from} \u2192 ${to}`;
    if (what === "last-line-end" || what === "byte-order-mark")
        return `${words[what]} ${to === "there" ? "added" : "removed"}`;
    if (column === null)
        return how === null ? words[what] : `${words[what]} ${how}`;
    const names = namesOf(rewrites.flatMap((one) => one.column ?? []));
    const isAlike = rewrites.every((one) => one.from === from && one.to === to);
    return `${words[what]} in ${names}${how === null ? "" : ` (${isAlike ? "" : "such as "}${how})`}`;
}
const NAMES_SHOWN = 3;
function namesOf(columns) {
    const names = columns.slice(0, NAMES_SHOWN).map((column) => `\`${column}\``);
    const hidden = columns.length - names.length;
    if (hidden > 0)
        return `${names.join(", ")} and ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(hidden)} more`;
    return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
const words = {
    format: "file format",
    packing: "packing",
    files: "names or number of files",
    "row-order": "order of rows",
    "column-order": "order of columns",
    "line-ends": "line ends",
    "last-line-end": "final line end",
    "byte-order-mark": "byte-order mark",
    delimiter: "delimiter",
    quoting: "quoted fields",
    dates: "dates",
    numbers: "numbers",
    missing: "missing values",
    blanks: "blanks around values",
    "blank-lines": "blank lines",
    json: "the JSON's own spelling",
};


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
