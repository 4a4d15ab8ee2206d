export const id = 9531;
export const ids = [9531];
export const modules = {

/***/ 80392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   UI: () => (/* binding */ identitiesOf),
/* harmony export */   kJ: () => (/* binding */ identityWriter)
/* harmony export */ });
/* harmony import */ var _decimal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22667);
/* harmony import */ var _missing_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55373);
/* harmony import */ var _murmur3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49305);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46316);
// The 64-bit identity of a row, from chosen cells' values alone; defined for other languages in docs/split.md.




const missingTag = 0;
const numberTag = 1;
const textTag = 2;
const cellBytes = 9;
/**
 * Identities of all rows, interleaved [high, low]: MurmurHash3_x86_128 of the cells in the order of `columns`, its first
 * two words. A cell counts by its own text, whatever type its column has: one bad cell elsewhere moves no other row.
 */
function identitiesOf(table, columns, options) {
    const write = identityWriter(table, columns, options);
    const identities = new Uint32Array(2 * table.rowCount);
    const digest = new Uint32Array(4);
    for (let row = 0; row < table.rowCount; row++) {
        write(row, digest);
        identities[2 * row] = digest[0];
        identities[2 * row + 1] = digest[1];
    }
    return identities;
}
function identityWriter(table, columns, options) {
    const only = columns.length === 1 ? (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnNamed */ .c1)(table, columns[0]) : null;
    if (only?.type === "number")
        return numberWriter(only.values);
    const writers = columns.map((name) => cellWriter((0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnNamed */ .c1)(table, name), options));
    const bytes = new Uint8Array(cellBytes * columns.length);
    return (row, digest) => {
        let end = 0;
        for (const write of writers)
            end = write(row, bytes, end);
        (0,_murmur3_js__WEBPACK_IMPORTED_MODULE_3__/* .murmur3 */ .K)(bytes, 0, end, 0, digest);
    };
}
/** For one column of numbers, whose nine bytes need not be written down. */
function numberWriter(values) {
    return (row, digest) => {
        if (Number.isNaN(values[row])) {
            (0,_murmur3_js__WEBPACK_IMPORTED_MODULE_3__/* .murmur3OfWords */ .O)(missingTag, 0, 0, 1, 0, digest);
            return;
        }
        // Minus zero plus zero is zero.
        double[0] = values[row] + 0;
        const low = doubleWords[0];
        const high = doubleWords[1];
        (0,_murmur3_js__WEBPACK_IMPORTED_MODULE_3__/* .murmur3OfWords */ .O)(numberTag | (low << 8), (low >>> 24) | (high << 8), high >>> 24, cellBytes, 0, digest);
    };
}
/**
 * 64-bit hashes of the rows' values in some columns, interleaved, to tell within one run whether a row was edited. Cells
 * are the same as in an identity of any decimals, but the mixing is a quicker one of our own: these are never stored.
 */
function contentsOf(table, columns) {
    const contents = new Uint32Array(2 * table.rowCount);
    for (const name of columns) {
        const column = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnNamed */ .c1)(table, name);
        if (column.type === "number") {
            for (let row = 0; row < table.rowCount; row++) {
                double[0] = column.values[row] + 0;
                if (Number.isNaN(double[0]))
                    absorb(contents, row, missingTag, missingTag, missingTag);
                else
                    absorb(contents, row, numberTag, doubleWords[0], doubleWords[1]);
            }
        }
        else {
            const cells = cellsOf(column.dictionary, { exactText: false });
            const words = new DataView(cells.buffer);
            for (let row = 0; row < table.rowCount; row++) {
                const at = cellBytes * column.codes[row];
                if (at < 0 || cells[at] === missingTag)
                    absorb(contents, row, missingTag, missingTag, missingTag);
                else
                    absorb(contents, row, cells[at], words.getInt32(at + 1, true), words.getInt32(at + 5, true));
            }
        }
    }
    return contents;
}
/** Multiplications by odd numbers and shifts lose nothing, so two rows that differ in one cell never meet. */
function absorb(contents, row, tag, low, high) {
    let a = Math.imul(contents[2 * row] ^ low ^ tag, 0x9e3779b1);
    a = Math.imul(a ^ (a >>> 15) ^ high, 0x85ebca77);
    let b = Math.imul(contents[2 * row + 1] ^ high ^ tag, 0xc2b2ae3d);
    b = Math.imul(b ^ (b >>> 13) ^ low, 0x27d4eb2f);
    contents[2 * row] = a ^ (b >>> 16);
    contents[2 * row + 1] = b ^ (a >>> 15);
}
function cellWriter(column, options) {
    if (column.type === "number") {
        const { values } = column;
        return (row, to, at) => writeNumber(values[row], to, at);
    }
    const { codes } = column;
    const cells = cellsOf(column.dictionary, options);
    return (row, to, at) => {
        const from = cellBytes * codes[row];
        if (from < 0 || cells[from] === missingTag) {
            to[at] = missingTag;
            return at + 1;
        }
        for (let i = 0; i < cellBytes; i++)
            to[at + i] = cells[from + i];
        return at + cellBytes;
    };
}
const double = new Float64Array(1);
const doubleBytes = new Uint8Array(double.buffer);
/** Signed, because an integer beyond 31 bits that is handed to a function would be put into an object of its own. */
const doubleWords = new Int32Array(double.buffer);
function writeNumber(value, to, at) {
    if (Number.isNaN(value)) {
        to[at] = missingTag;
        return at + 1;
    }
    to[at] = numberTag;
    // Minus zero plus zero is zero.
    double[0] = value + 0;
    for (let i = 0; i < 8; i++)
        to[at + 1 + i] = doubleBytes[i];
    return at + cellBytes;
}
/** The cell of each text of a dictionary, nine bytes each; of a missing one only the first counts. */
function cellsOf({ bytes, ends }, { exactText }) {
    const cells = new Uint8Array(cellBytes * ends.length);
    const digest = new Uint32Array(4);
    const digestBytes = new Uint8Array(digest.buffer, 0, 8);
    let start = 0;
    for (let code = 0; code < ends.length; code++) {
        const end = ends[code];
        const at = cellBytes * code;
        const value = exactText ? (0,_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalIntegerOf */ .kn)(bytes, start, end) : (0,_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(bytes, start, end);
        if (!Number.isNaN(value))
            writeNumber(value, cells, at);
        // In a column of numbers these texts are missing, so they must be here.
        else if (exactText || !(0,_missing_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b)(_missing_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usualMissingTexts */ .Z, bytes, start, end)) {
            (0,_murmur3_js__WEBPACK_IMPORTED_MODULE_3__/* .murmur3 */ .K)(bytes, start, end, 0, digest);
            cells[at] = textTag;
            cells.set(digestBytes, at + 1);
        }
        start = end;
    }
    return cells;
}


/***/ }),

/***/ 49305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ murmur3),
/* harmony export */   O: () => (/* binding */ murmur3OfWords)
/* harmony export */ });
// MurmurHash3_x86_128, Austin Appleby's public-domain hash of bytes, on 32-bit integers alone.
const c1 = 0x239b961b;
const c2 = 0xab0e9789;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93;
/**
 * Writes the four words of the 128-bit digest of bytes[start, end) to `out`; little-endian, end to end, they are the
 * digest's 16 bytes. Words 0 and 1 serve as a 64-bit hash [high, low].
 */
function murmur3(bytes, start, end, seed, out) {
    const length = end - start;
    let h1 = seed;
    let h2 = seed;
    let h3 = seed;
    let h4 = seed;
    let at = start;
    for (const last = end - 16; at <= last; at += 16) {
        h1 = (Math.imul(rotate(h1 ^ mix(wordAt(bytes, at), c1, 15, c2), 19) + h2, 5) + 0x561ccd1b) | 0;
        h2 = (Math.imul(rotate(h2 ^ mix(wordAt(bytes, at + 4), c2, 16, c3), 17) + h3, 5) + 0x0bcaa747) | 0;
        h3 = (Math.imul(rotate(h3 ^ mix(wordAt(bytes, at + 8), c3, 17, c4), 15) + h4, 5) + 0x96cd1c35) | 0;
        h4 = (Math.imul(rotate(h4 ^ mix(wordAt(bytes, at + 12), c4, 18, c1), 13) + h1, 5) + 0x32ac3b17) | 0;
    }
    if (end > at + 12)
        h4 ^= mix(partialWord(bytes, at + 12, end), c4, 18, c1);
    if (end > at + 8)
        h3 ^= mix(partialWord(bytes, at + 8, end), c3, 17, c4);
    if (end > at + 4)
        h2 ^= mix(partialWord(bytes, at + 4, end), c2, 16, c3);
    if (end > at)
        h1 ^= mix(partialWord(bytes, at, end), c1, 15, c2);
    finish(h1, h2, h3, h4, length, out);
}
/** The same for `length` bytes, at most twelve, that are at hand as little-endian words; unused bytes are 0. */
function murmur3OfWords(word1, word2, word3, length, seed, out) {
    const h1 = seed ^ mix(word1, c1, 15, c2);
    const h2 = seed ^ mix(word2, c2, 16, c3);
    const h3 = seed ^ mix(word3, c3, 17, c4);
    finish(h1, h2, h3, seed, length, out);
}
function finish(k1, k2, k3, k4, length, out) {
    let h1 = k1 ^ length;
    let h2 = k2 ^ length;
    let h3 = k3 ^ length;
    let h4 = k4 ^ length;
    h1 = (h1 + h2 + h3 + h4) | 0;
    h2 = (h2 + h1) | 0;
    h3 = (h3 + h1) | 0;
    h4 = (h4 + h1) | 0;
    h1 = avalanche(h1);
    h2 = avalanche(h2);
    h3 = avalanche(h3);
    h4 = avalanche(h4);
    h1 = (h1 + h2 + h3 + h4) | 0;
    out[0] = h1;
    out[1] = h2 + h1;
    out[2] = h3 + h1;
    out[3] = h4 + h1;
}
function mix(word, first, turn, second) {
    return Math.imul(rotate(Math.imul(word, first), turn), second);
}
function rotate(word, by) {
    return (word << by) | (word >>> (32 - by));
}
function avalanche(word) {
    let h = word;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
}
function wordAt(bytes, at) {
    return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
}
/** The bytes from `at`, up to four of them and not beyond `end`, as a little-endian word. */
function partialWord(bytes, at, end) {
    let value = 0;
    for (let i = Math.min(at + 4, end) - 1; i >= at; i--)
        value = (value << 8) | bytes[i];
    return value;
}


/***/ }),

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
    return { kind: "paragraph", text: `… and ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(hidden)} more.` };
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
    const movement = (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .pair */ .V2)(baselineOnBase, candidateOnBase).join(" → ");
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
/** "`heating` added, `age` number → text". */
function columnsCell({ data: { columns } }, most) {
    const changes = [
        ...columns.added.map((name) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(name)} added`),
        ...columns.removed.map((name) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(name)} removed`),
        ...columns.renamed.map(({ from, to }) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(from)} renamed to ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(to)}`),
        ...columns.typeChanged.map(({ column, from, to }) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(column)} ${from} → ${to}`),
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
        listed("Columns renamed", columns.renamed.map(({ from, to }) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(from)} → ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(to)}`), most),
        listed("Columns of another type", columns.typeChanged.map(({ column, from, to }) => `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .named */ .KT)(column)} (${from} → ${to})`), most),
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
        icon: finding.level === "error" ? "❌" : "⚠️",
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
            row.missing === null ? "none" : `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(row.missingShare.before)} → ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(row.missingShare.after)}`,
            effectOf(row),
            chanceOf(row),
            (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .fixed */ .Zu)(row.populationStability, 2),
            resultOf(row),
        ]),
    };
    return rows.length > shown.length ? [table, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .andMore */ .v)(rows.length - shown.length)] : [table];
}
function mediansOf({ medians }) {
    return medians === null ? ["–", "–"] : (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .pair */ .V2)(medians.before, medians.after).map(withoutZeros);
}
/** "4.000" → "4". */
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
        return { icon: "⚠️", text: "drifted" };
    return row.missing?.drifted === true ? { icon: "⚠️", text: "missing more or less often" } : { text: "no drift" };
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
        return ["–", "–", "–"];
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








/** The verdict in one line: "Regressed: MSE 11.64 → 13.09 (+12.5 %, worse)". */
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
        const icon = missing.level === "error" ? "❌" : "⚠️";
        return { icon, text: `Limit missed: ${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(missing.name)}${value} (${(0,_verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .limitWords */ .vd)(missing)})` };
    }
    switch (report.finding) {
        case "regressed":
            return (0,_waiver_words_js__WEBPACK_IMPORTED_MODULE_7__/* .isWaived */ .$y)(report)
                ? { icon: "⚠️", text: `Regressed, waived${numbers}` }
                : { icon: "❌", text: `Regressed${numbers}` };
        case "improved":
            return { icon: iconOf(report, "✅"), text: `Improved${numbers}` };
        case "equivalent": {
            const isAsGood = row === undefined || (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_1__/* .betterOrWorse */ .WP)(row) !== "worse";
            return { icon: iconOf(report, isAsGood ? "✅" : "➖"), text: `Equivalent${numbers}` };
        }
        case "inconclusive":
            return { icon: "⚠️", text: `Inconclusive${numbers}` };
        case "no-baseline":
            // Nothing was looked for: this run makes a baseline. Otherwise one was wanted.
            return { icon: "🆕", text: `${report.base.tried.length === 0 ? "New baseline" : "No baseline yet"}${numbers}` };
        case "incomparable":
            return { icon: "🛑", text: `Incomparable: ${incomparableWords(report)}` };
    }
}
/** No good sign where the rows of the base say the contrary: a look at the data comes first. */
function iconOf(report, usual) {
    return (0,_contradiction_js__WEBPACK_IMPORTED_MODULE_0__/* .contradictionOf */ .z)(report) === null ? usual : "⚠️";
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
/** " 11.64 → 13.09 (+12.5 %, worse)"; " 11.64" where there is nothing to compare with. */
function movementOf(row) {
    if (!(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(row.candidate))
        return " has no value";
    if (!(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(row.baseline))
        return ` ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .figure */ .vP)(row.candidate)}`;
    const [from, to] = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .pair */ .V2)(row.baseline, row.candidate);
    const direction = claimOf(row);
    const change = [(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(row.relativeChange) ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .relative */ .V8)(row.relativeChange) : null, direction].filter((word) => word !== null);
    const details = change.length === 0 ? "" : ` (${change.join(", ")})`;
    return from === to ? ` ${to}${details}` : ` ${from} → ${to}${details}`;
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
            const limits = limited ? [row.limit === null ? "–" : (0,_verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .limitWords */ .vd)(row), limitResultOf(row)] : [];
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
        return { text: "–" };
    return row.limit === "missed" ? (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .resultOf */ .Bg)(row) : { icon: "✅", text: "limit met" };
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
        return { icon: "✅", text: "Data: unchanged" };
    const { errors, warnings } = findingCounts(report);
    const said = isOnlyRewritten(report.data)
        ? report.data.roundedRows === 0
            ? "Data: written in another way, no value changed"
            : "Data: only rounded, no other value changed"
        : null;
    if (errors === 0 && said !== null) {
        const isNews = report.data.findings.some((finding) => finding.level === "warn" && !finding.wasThere);
        const before = warnings === 0 ? "" : ` (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(warnings, "thing")} to look at${isNews ? "" : ", as before"})`;
        return { icon: warnings === 0 ? "✅" : "⚠️", text: `${said}${before}` };
    }
    if (errors === 0 && warnings === 0)
        return { icon: "✅", text: "Data: nothing to look at" };
    const parts = [
        errors === 0 ? null : (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(errors, "error"),
        warnings === 0 ? null : (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(warnings, errors === 0 ? "thing" : "warning"),
    ].filter((part) => part !== null);
    const text = `Data: ${parts.join(", ")}${errors === 0 ? " to look at" : ""}`;
    return { icon: errors > 0 ? "❌" : "⚠️", text };
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
/** "412 holdout rows, the same rows for both models · 1,640 train rows · 3 rows left out". */
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
    return parts.length === 0 ? null : parts.join(" · ");
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
/** The numbers that the commands wrote, baseline → candidate; null where they wrote none. */
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
        return before === null ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(after) : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(before)} → none`;
    return before === after ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(after) : (0,_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .pair */ .V2)(before, after).join(" → ");
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
    return { icon: "⚠️", text: `worse, waived until ${until}` };
}
/** A waiver, not the rules, is why the check does not fail. */
function isWaived(report) {
    return report.outcome !== "fail" && report.waivers.some(({ state }) => state === "in-force");
}


/***/ }),

/***/ 44683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ driftFloors),
  $: () => (/* binding */ driftOf)
});

// EXTERNAL MODULE: ./lib/core/stats/exact-sum.js
var exact_sum = __webpack_require__(20794);
;// CONCATENATED MODULE: ./lib/core/stats/distribution-distance.js
// How far two distributions are apart: distances that decide about drift, and two that are shown to those who know them.
// Categories may come in any order: the sums over them do not depend on it.

/**
 * Wasserstein distance of order 1 between two samples: the area between their distribution functions.
 *
 * @param levels the values, rising
 * @returns in the unit of the values; 0 when either sample is empty
 * @example wassersteinDistance([0, 1, 3], { reference: [1, 1, 1], current: [0, 0, 3] }) // 1.6666666666666665
 */
function wassersteinDistance(levels, counts) {
    const n = sum(counts.reference);
    const m = sum(counts.current);
    if (n === 0 || m === 0)
        return 0;
    let area = 0;
    let i = 0;
    let j = 0;
    for (let level = 0; level + 1 < levels.length; level++) {
        i += counts.reference[level];
        j += counts.current[level];
        area += Math.abs(i / n - j / m) * (levels[level + 1] - levels[level]);
    }
    return area;
}
/**
 * What `wassersteinDistance` comes to on average when nothing drifted. At each level the difference of the two
 * distribution functions is nearly normal with variance `spread` · F (1 - F); its mean size is √(2/π) times its deviation.
 *
 * @param spread variance of the difference of two shares over p (1 - p): 1/n + 1/m for independent samples
 * @example wassersteinByChance([0, 1], { reference: [5, 5], current: [5, 5] }, 0.2) // 0.178…
 */
function wassersteinByChance(levels, counts, spread) {
    const rows = sum(counts.reference) + sum(counts.current);
    if (rows === 0)
        return 0;
    let area = 0;
    let seen = 0;
    for (let level = 0; level + 1 < levels.length; level++) {
        seen += counts.reference[level] + counts.current[level];
        const share = seen / rows;
        area += Math.sqrt(share * (1 - share)) * (levels[level + 1] - levels[level]);
    }
    return Math.sqrt((2 / Math.PI) * spread) * area;
}
/**
 * Total variation distance: the share of rows that would have to change their category.
 *
 * @returns between 0 and 1
 * @example totalVariation({ reference: [5, 5], current: [9, 1] }) // 0.4
 */
function totalVariation({ reference, current }) {
    const n = sum(reference);
    const m = sum(current);
    if (n === 0 || m === 0)
        return 0;
    const size = (0,exact_sum/* emptySum */.ZO)();
    for (let level = 0; level < reference.length; level++)
        (0,exact_sum/* add */.WQ)(size, Math.abs(reference[level] / n - current[level] / m));
    return (0,exact_sum/* roundedSum */.Ne)(size) / 2;
}
/**
 * What `totalVariation` comes to on average when nothing drifted; see `wassersteinByChance`.
 *
 * @example totalVariationByChance({ reference: [5, 5], current: [5, 5] }, 0.2) // 0.178…
 */
function totalVariationByChance({ reference, current }, spread) {
    const rows = sum(reference) + sum(current);
    if (rows === 0)
        return 0;
    const size = (0,exact_sum/* emptySum */.ZO)();
    for (let level = 0; level < reference.length; level++) {
        const share = (reference[level] + current[level]) / rows;
        (0,exact_sum/* add */.WQ)(size, Math.sqrt(share * (1 - share)));
    }
    return (Math.sqrt((2 / Math.PI) * spread) * (0,exact_sum/* roundedSum */.Ne)(size)) / 2;
}
/**
 * Population stability index: Σ (q - p) ln (q / p) over bins, with half a row added to each bin, so that an empty one
 * counts much and not infinitely (N. Siddiqi, "Credit Risk Scorecards", 2006).
 *
 * @example populationStability({ reference: [50, 50], current: [50, 50] }) // 0
 */
function populationStability(counts) {
    return overBins(counts, (p, q) => (q - p) * Math.log(q / p));
}
/**
 * Jensen–Shannon divergence in bits over bins, between 0 and 1; the same half row is added (J. Lin, IEEE Transactions on
 * Information Theory 37 (1991), p. 145-151).
 *
 * @example jensenShannon({ reference: [50, 50], current: [50, 50] }) // 0
 */
function jensenShannon(counts) {
    return overBins(counts, (p, q) => (p * Math.log2((2 * p) / (p + q)) + q * Math.log2((2 * q) / (p + q))) / 2);
}
function overBins({ reference, current }, term) {
    const bins = reference.length;
    const n = sum(reference) + bins / 2;
    const m = sum(current) + bins / 2;
    const total = (0,exact_sum/* emptySum */.ZO)();
    for (let bin = 0; bin < bins; bin++)
        (0,exact_sum/* add */.WQ)(total, term((reference[bin] + 0.5) / n, (current[bin] + 0.5) / m));
    return Math.max(0, (0,exact_sum/* roundedSum */.Ne)(total));
}
function sum(counts) {
    let total = 0;
    for (let level = 0; level < counts.length; level++)
        total += counts[level];
    return total;
}

// EXTERNAL MODULE: ./lib/core/stats/holm.js
var holm = __webpack_require__(1681);
// EXTERNAL MODULE: ./lib/core/stats/student-t.js
var student_t = __webpack_require__(13833);
;// CONCATENATED MODULE: ./lib/core/stats/chi-square.js
// The chi-square distribution with a whole number of degrees of freedom.

/**
 * Survival function of the chi-square distribution, P(X > x).
 *
 * For whole degrees of freedom the regularised incomplete gamma function is a finite sum of positive terms: NIST Digital
 * Library of Mathematical Functions 8.4.10 and 8.8.2. Terms are carried as logarithms, so none underflows early.
 *
 * @param x any number; infinite allowed
 * @param df degrees of freedom, a whole number >= 1
 * @returns a probability, NaN for NaN; takes df / 2 steps
 * @example chiSquareSurvival(3.841458820694124, 1) // 0.05
 */
function chiSquareSurvival(x, df) {
    if (Number.isNaN(x) || !(df >= 1))
        return Number.NaN;
    if (x <= 0)
        return 1;
    if (x === Number.POSITIVE_INFINITY)
        return 0;
    const half = x / 2;
    const odd = df % 2 === 1;
    let sum = odd ? 2 * (0,student_t/* studentTSurvival */.q)(Math.sqrt(x), Number.POSITIVE_INFINITY) : 0;
    // Odd: half^(i - 1/2) / Γ(i + 1/2) from i = 1; even: half^i / i! from i = 0. Both times e^-half.
    let logTerm = odd ? Math.log(2 * Math.sqrt(half / Math.PI)) - half : -half;
    const terms = Math.floor(df / 2);
    for (let i = 1; i <= terms; i++) {
        sum += Math.exp(logTerm);
        logTerm += Math.log(half / (odd ? i + 0.5 : i));
    }
    return Math.min(1, sum);
}

// EXTERNAL MODULE: ./lib/core/stats/hypergeometric.js
var hypergeometric = __webpack_require__(25016);
// EXTERNAL MODULE: ./lib/core/stats/random.js
var stats_random = __webpack_require__(68400);
;// CONCATENATED MODULE: ./lib/core/stats/homogeneity.js
// Whether two samples of categories come from one distribution, with a null that holds for rare categories too.



/**
 * Expected rows of each category in the smaller sample from which the chi-square limit is used. Cochran's 5 is good for
 * a single test at 0.05; beside a hundred other columns the far tail counts, and there it is several times too small.
 */
const EXPECTED_FOR_LIMIT = 25;
/** Rows of the smaller sample up to which orders are drawn; beyond, rare categories are put together. */
const ROWS_TO_DRAW = 500;
/** With the data itself 20,000 orders: the smallest probability that can be told is 1 in 20,000. */
const DRAWS = 19_999;
/** Draws at least as extreme as the data after which their share is known well enough. */
const EXCEEDANCES = 20;
/**
 * p-value of Pearson's test of homogeneity for two samples of categories.
 *
 * Two categories: exact, given the margins. Every category expected at least 25 times in the smaller sample: the
 * chi-square limit. Else a permutation test with at most 19,999 seeded orders, which ends early where nothing is found
 * (J. Besag and P. Clifford, "Sequential Monte Carlo p-values", Biometrika 78 (1991), p. 301-304); where the smaller
 * sample has more than 500 rows, categories expected less than 25 times count as one instead.
 *
 * @param first, second rows of each sample per category, in any common order
 * @returns a probability; 1 when either sample is empty or there is one category only
 * @example homogeneityP([300, 300, 400], [400, 300, 300]) // 7.9e-7
 */
function homogeneityP(first, second) {
    const total = (level) => first[level] + second[level];
    // In an order of their own, so that neither the draws nor the last digit depend on the one that they are given in.
    const present = Array.from({ length: first.length }, (_, level) => level)
        .filter((level) => total(level) > 0)
        .toSorted((one, other) => total(one) - total(other) || first[one] - first[other]);
    const a = present.map((level) => first[level]);
    const b = present.map((level) => second[level]);
    const n = homogeneity_sum(a);
    const m = homogeneity_sum(b);
    if (n === 0 || m === 0 || present.length < 2)
        return 1;
    if (present.length === 2)
        return (0,hypergeometric/* sameShareP */.I)(a[0], n, b[0], m);
    const share = Math.min(n, m) / (n + m);
    const isRare = a.map((rows, level) => (rows + b[level]) * share < EXPECTED_FOR_LIMIT);
    if (!isRare.includes(true))
        return chiSquareSurvival(chiSquare(a, b, n, m), present.length - 1);
    if (Math.min(n, m) <= ROWS_TO_DRAW)
        return n <= m ? drawnP(a, b) : drawnP(b, a);
    return pooledP(a, b, isRare, share);
}
/** Pearson's statistic: the squared distance from the expected counts over these, over both samples. */
function chiSquare(a, b, n, m) {
    let statistic = 0;
    for (let level = 0; level < a.length; level++) {
        const expected = ((a[level] + b[level]) * n) / (n + m);
        statistic += ((a[level] - expected) ** 2 / expected) * (1 + n / m);
    }
    return statistic;
}
/** Given the margins, Pearson's statistic rises with Σ h² / c over the categories: h rows of c are in the first sample. */
function drawnP(smaller, larger) {
    const inverses = Float64Array.from(smaller, (rows, level) => 1 / (rows + larger[level]));
    const order = new Int32Array(homogeneity_sum(smaller) + homogeneity_sum(larger));
    let end = 0;
    for (let level = 0; level < smaller.length; level++) {
        const start = end;
        end += smaller[level] + larger[level];
        order.fill(level, start, end);
    }
    const size = homogeneity_sum(smaller);
    const observed = smaller.reduce((total, rows, level) => total + rows * rows * inverses[level], 0) * (1 - 1e-12);
    const random = (0,stats_random/* seededRandom */.I)(order.length);
    const seen = new Int32Array(smaller.length);
    let exceeded = 0;
    for (let draw = 1; draw <= DRAWS; draw++) {
        let statistic = 0;
        for (let i = 0; i < size; i++) {
            const other = i + Math.floor(random() * (order.length - i));
            const level = order[other];
            order[other] = order[i];
            order[i] = level;
            statistic += (2 * seen[level]++ + 1) * inverses[level];
        }
        for (let i = 0; i < size; i++)
            seen[order[i]] = 0;
        if (statistic >= observed && ++exceeded === EXCEEDANCES)
            return EXCEEDANCES / draw;
    }
    return (exceeded + 1) / (DRAWS + 1);
}
/** Which categories are rare is known without knowing the samples apart, so the level holds. */
function pooledP(a, b, isRare, share) {
    const common = a.map((_, level) => level).filter((level) => !isRare[level]);
    const rareIn = (counts) => homogeneity_sum(counts.filter((_, level) => isRare[level]));
    const pooled = {
        a: [...common.map((level) => a[level]), rareIn(a)],
        b: [...common.map((level) => b[level]), rareIn(b)],
    };
    const rest = pooled.a.length - 1;
    if ((pooled.a[rest] + pooled.b[rest]) * share < EXPECTED_FOR_LIMIT && rest > 0) {
        const least = smallest(pooled.a.slice(0, rest).map((rows, level) => rows + pooled.b[level]));
        pooled.a[least] += pooled.a.pop() ?? 0;
        pooled.b[least] += pooled.b.pop() ?? 0;
    }
    return homogeneityP(pooled.a, pooled.b);
}
function smallest(values) {
    return values.reduce((best, value, index) => (value < values[best] ? index : best), 0);
}
function homogeneity_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./lib/core/stats/kolmogorov-smirnov.js
// The two-sample Kolmogorov–Smirnov test, with a null distribution that is right for ties and small samples.
/**
 * Largest distance between the empirical distribution functions of two samples.
 *
 * @param first, second how many values of each sample lie on each level, levels rising
 * @returns between 0 and 1; 0 when either sample is empty
 * @example kolmogorovSmirnov([2, 1], [0, 3]) // 0.6666666666666666
 */
function kolmogorovSmirnov(first, second) {
    const n = total(first);
    const m = total(second);
    return n === 0 || m === 0 ? 0 : largestDistance(first, second, n, m) / (n * m);
}
/** Beyond so many pairs of sizes the exact distribution costs more than it gives. */
const EXACT_PAIRS = 400_000;
/**
 * p-value of `kolmogorovSmirnov`: how probable a distance of at least this size is when both samples come from one
 * distribution.
 *
 * For n · m up to 400,000 exact, given which values are tied (G. Schröer and D. Trenkler, "Exact and randomization
 * distributions of Kolmogorov-Smirnov tests two or three samples", Computational Statistics & Data Analysis 20 (1995),
 * p. 185-202). Beyond, Kolmogorov's limit 2 Σ (-1)^(k-1) exp(-2 k² t²), t = D √(nm/(n+m)), which below one half is the
 * bound of Dvoretzky, Kiefer, Wolfowitz and Massart (P. Massart, Annals of Probability 18 (1990), p. 1269-1283; for two
 * samples F. Wei and R. M. Dudley, Statistics & Probability Letters 82 (2012), p. 636-644); ties only make it larger than
 * the truth.
 *
 * @param first, second how many values of each sample lie on each level, levels rising
 * @returns a probability; 1 when either sample is empty
 * @example kolmogorovSmirnovP([5, 0], [0, 5]) // 0.007936507936507936, 2 of the 252 ways to choose 5 of 10
 */
function kolmogorovSmirnovP(first, second) {
    const n = total(first);
    const m = total(second);
    if (n === 0 || m === 0)
        return 1;
    const distance = largestDistance(first, second, n, m);
    if (distance === 0)
        return 1;
    if (n * m > EXACT_PAIRS)
        return kolmogorovSurvival((distance / (n * m)) * Math.sqrt((n * m) / (n + m)));
    return exceedance(levelEnds(first, second, n + m), n, m, distance);
}
/**
 * P(K > t) of Kolmogorov's limiting distribution.
 *
 * @example kolmogorovSurvival(1.3580986393225507) // 0.05
 */
function kolmogorovSurvival(t) {
    if (t < 0.2)
        return 1;
    let sum = 0;
    for (let k = 1; k <= 100; k++) {
        const term = 2 * Math.exp(-2 * k * k * t * t);
        sum += k % 2 === 1 ? term : -term;
        if (term < sum * 1e-17)
            break;
    }
    return Math.min(1, Math.max(0, sum));
}
function total(counts) {
    let sum = 0;
    for (let level = 0; level < counts.length; level++)
        sum += counts[level];
    return sum;
}
/** n · m times the largest distance: a whole number, so that equal distances are equal. */
function largestDistance(first, second, n, m) {
    let largest = 0;
    let i = 0;
    let j = 0;
    for (let level = 0; level < first.length; level++) {
        i += first[level];
        j += second[level];
        largest = Math.max(largest, Math.abs(i * m - j * n));
    }
    return largest;
}
/** Per number of values seen: 1 where a level is complete, so that the distributions can be compared there. */
function levelEnds(first, second, rows) {
    const ends = new Uint8Array(rows + 1);
    let seen = 0;
    for (let level = 0; level < first.length; level++) {
        seen += first[level] + second[level];
        ends[seen] = 1;
    }
    return ends;
}
/** Share of all orders of n and m values, level by level, that reach the distance somewhere. Only sums of positive terms. */
function exceedance(ends, n, m, distance) {
    // reached[j]: of the ways to have seen i and j values, the share that reached the distance on the way.
    const reached = new Float64Array(m + 1);
    for (let i = 0; i <= n; i++) {
        for (let j = 0; j <= m; j++) {
            const seen = i + j;
            if (ends[seen] === 1 && Math.abs(i * m - j * n) >= distance)
                reached[j] = 1;
            else if (seen === 0)
                reached[j] = 0;
            else
                reached[j] = ((i === 0 ? 0 : i * reached[j]) + (j === 0 ? 0 : j * reached[j - 1])) / seen;
        }
    }
    return Math.min(1, reached[m]);
}

// EXTERNAL MODULE: ./lib/core/dataset/identity.js
var identity = __webpack_require__(80392);
// EXTERNAL MODULE: ./lib/core/dataset/row-match.js
var row_match = __webpack_require__(5848);
// EXTERNAL MODULE: ./lib/core/dataset/table.js
var dataset_table = __webpack_require__(46316);
;// CONCATENATED MODULE: ./lib/core/review/drift-samples.js
// Which rows stand for "before" and "after" in a drift test, so that rows which both sides share prove nothing.




/** Rows above this are thinned to as many: they prove as much of any drift that counts, and take no longer. */
const MOST_ROWS = 10_000;
/** One at random of every so many, because data may have a rhythm of its own; the same ones in every run. */
function thinned(rows) {
    if (rows.length <= MOST_ROWS)
        return rows;
    const random = (0,stats_random/* seededRandom */.I)(rows.length);
    const taken = new Uint32Array(MOST_ROWS);
    for (let i = 0; i < MOST_ROWS; i++)
        taken[i] = rows[Math.floor(((i + random()) * rows.length) / MOST_ROWS)];
    return taken;
}
/** The columns that can drift, each with its rows: all but those that say which row it is, or when. */
function driftSamples(input) {
    return [...baseToHead(input), ...trainToHoldout(input)];
}
function baseToHead({ base, head, rows, columns, options }) {
    // What is empty has no distribution.
    if (base === null || base.table.rowCount === 0 || head.table.rowCount === 0)
        return [];
    const beforeRows = thinned((0,dataset_table/* everyRow */.UJ)(base.table.rowCount));
    const afterRows = thinned((0,dataset_table/* everyRow */.UJ)(head.table.rowCount));
    const isThinned = Math.max(base.table.rowCount, head.table.rowCount) > MOST_ROWS;
    const nameBefore = new Map(columns.renamed.map(({ from, to }) => [to, from]));
    const groups = groupsOf(options, base.table, head.table);
    return describingColumns(head.table, options).flatMap((after) => {
        const before = (0,dataset_table/* columnOf */.uV)(base.table, nameBefore.get(after.name) ?? after.name);
        if (before === undefined)
            return [];
        const edited = rows?.cells.get(after.name) ?? noRows;
        const left = rows === null ? beforeRows : joined(rows.removed, edited, rows.pairs.base);
        const came = rows === null ? afterRows : joined(rows.added, edited, rows.pairs.head);
        const sampled = { beforeRows, afterRows, left: thinned(left), came: thinned(came), thinned: isThinned };
        const grew = came.length >= left.length;
        return [{ comparison: "base-head", column: after.name, before, after, ...sampled, grew, groups }];
    });
}
function trainToHoldout({ head: { table, train, holdout }, options }) {
    if (train.length === 0 || holdout.length === 0)
        return [];
    const groups = groupsOf(options, table, table);
    const [beforeRows, afterRows] = [thinned(train), thinned(holdout)];
    return describingColumns(table, options).map((column) => ({
        comparison: "train-holdout",
        column: column.name,
        before: column,
        after: column,
        beforeRows,
        afterRows,
        left: beforeRows,
        came: afterRows,
        grew: true,
        thinned: train.length > MOST_ROWS || holdout.length > MOST_ROWS,
        groups,
    }));
}
const noRows = new Uint32Array(0);
function describingColumns(table, { key, time, group }) {
    return table.columns.filter(({ name }) => !key.includes(name) && name !== time && name !== group);
}
function groupsOf({ group, key }, before, after) {
    if (group === null || (0,dataset_table/* columnOf */.uV)(before, group) === undefined || (0,dataset_table/* columnOf */.uV)(after, group) === undefined)
        return null;
    const identifies = (table) => key.length > 0 && key.every((name) => (0,dataset_table/* columnOf */.uV)(table, name) !== undefined);
    const groupingOf = (table) => ({
        unit: (0,row_match/* unitsOf */.$J)((0,identity/* identitiesOf */.UI)(table, [group], { exactText: true })).unit,
        identityOf: (0,identity/* identityWriter */.kJ)(table, identifies(table) ? key : table.columns.map(({ name }) => name), {
            exactText: true,
        }),
    });
    const ofBefore = groupingOf(before);
    return { before: ofBefore, after: before === after ? ofBefore : groupingOf(after) };
}
function joined(rows, edited, rowOfPair) {
    if (edited.length === 0)
        return rows;
    const all = new Uint32Array(rows.length + edited.length);
    all.set(rows);
    for (let i = 0; i < edited.length; i++)
        all[rows.length + i] = rowOfPair[edited[i]];
    return all;
}
/**
 * One row of each group, because rows of one group are alike and more of them prove no more: that of the smallest identity,
 * which is as good as drawn, and the same one wherever the rows stand.
 */
function oneOfEachGroup(rows, { unit, identityOf }) {
    const smallest = new Map();
    const digest = new Uint32Array(4);
    for (const row of rows) {
        identityOf(row, digest);
        const [high, low] = digest;
        const known = smallest.get(unit[row]);
        if (known === undefined || high < known.high || (high === known.high && low < known.low))
            smallest.set(unit[row], { row, high, low });
    }
    return Uint32Array.from(smallest.values(), ({ row }) => row);
}

;// CONCATENATED MODULE: ./lib/core/review/numeric-levels.js
// Columns of numbers as counts on common levels, so that distributions are compared without sorting a sample twice.
/** Each distinct value of samples that are sorted, rising. */
function levelsOf(samples) {
    let levels = new Float64Array(0);
    for (const sample of samples)
        levels = merged(levels, sample);
    return levels;
}
/** How many values of a sorted sample lie on each level; all of them must lie on one. */
function countOn(levels, sample) {
    const counts = new Float64Array(levels.length);
    let level = 0;
    for (let i = 0; i < sample.length; i++) {
        while (levels[level] < sample[i])
            level++;
        counts[level]++;
    }
    return counts;
}
/** Values of either, each once. */
function merged(one, other) {
    const values = new Float64Array(one.length + other.length);
    let count = 0;
    for (let i = 0, j = 0; i < one.length || j < other.length;) {
        const value = j === other.length || one[i] <= other[j] ? one[i++] : other[j++];
        if (count === 0 || values[count - 1] !== value)
            values[count++] = value;
    }
    return values.slice(0, count);
}

// EXTERNAL MODULE: ./lib/core/review/text-classes.js
var text_classes = __webpack_require__(59796);
;// CONCATENATED MODULE: ./lib/core/review/drift-counts.js
// A column before and after as counts on common levels: what every measure of drift is computed from.



/** Null where the column has another type after than before, or where the values tell rows apart instead of describing them. */
function driftCounts(samples) {
    const { before, after } = samples;
    if (before.type === "number" && after.type === "number")
        return numberCounts(samples, before, after);
    if (before.type === "text" && after.type === "text")
        return textCounts(samples, before, after);
    return null;
}
function numberCounts(samples, before, after) {
    if (isRowNumber(before))
        return null;
    const { beforeRows, afterRows, left, came, thinned } = samples;
    const [ofBefore, ofAfter] = [sortedValues(before), sortedValues(after)];
    // Where rows stand for others, those after and those that left may have values of their own.
    const others = thinned ? [ofAfter(afterRows), ofBefore(left)] : [];
    const levels = levelsOf([ofBefore(beforeRows), ofAfter(came), ...others]);
    const sample = (values, rows) => ({
        counts: countOn(levels, values),
        rows: values.length,
        missing: rows.length - values.length,
    });
    const counting = {
        before: (rows) => sample(ofBefore(rows), rows),
        after: (rows) => sample(ofAfter(rows), rows),
    };
    const all = counting.before(beforeRows);
    return complete(samples, { kind: "number", levels, approximate: thinned }, all, left === beforeRows ? all : counting.before(left), counting.after(came), counting);
}
/** The finite values of some rows, rising; the same rows are gathered and sorted once. */
function sortedValues({ values }) {
    const known = new Map();
    return (rows) => {
        const sorted = known.get(rows) ?? finiteOf(values, rows).toSorted();
        known.set(rows, sorted);
        return sorted;
    };
}
/** A category is said more than once; where most texts are said once, they are names. */
const LARGEST_DISTINCT_SHARE = 0.5;
function textCounts(samples, before, after) {
    const classes = (0,text_classes/* textClasses */.U)(before.dictionary, after.dictionary, false);
    const levels = Math.max(0, before.dictionary.ends.length) + after.dictionary.ends.length;
    const sample = (codes, classOf, rows) => {
        const counts = new Float64Array(levels);
        let missing = 0;
        for (let i = 0; i < rows.length; i++) {
            const code = codes[rows[i]];
            if (code < 0)
                missing++;
            else
                counts[classOf[code]]++;
        }
        return { counts, rows: rows.length - missing, missing };
    };
    const ofBefore = sample(before.codes, classes.base, samples.beforeRows);
    const ofCame = sample(after.codes, classes.head, samples.came);
    const ofLeft = sample(before.codes, classes.base, samples.left);
    const distinct = ofBefore.counts.reduce((sum, rows, level) => sum + (rows + ofCame.counts[level] > 0 ? 1 : 0), 0);
    if (distinct > 2 && distinct > LARGEST_DISTINCT_SHARE * (ofBefore.rows + ofCame.rows))
        return null;
    return complete(samples, { kind: "category", levels: new Float64Array(0), approximate: samples.thinned }, ofBefore, ofLeft, ofCame, {
        before: (rows) => sample(before.codes, classes.base, rows),
        after: (rows) => sample(after.codes, classes.head, rows),
    });
}
/**
 * Base and head share most rows, so they are no two samples. Where more came than left, what came is held against all
 * that was there before, else what left against all that is there now: if rows come and go whatever they say, these two
 * are independent. An edited value is tied to its old one, which makes the test slower to call, not quicker.
 */
function complete({ beforeRows, afterRows, left, came, grew, thinned, groups }, kind, ofBefore, ofLeft, ofCame, counting) {
    const after = came === afterRows ? ofCame : thinned ? counting.after(afterRows) : changed(ofBefore, ofLeft, ofCame);
    const byGroups = () => {
        if (groups === null)
            return { reference: ofBefore, current: ofCame };
        return {
            reference: counting.before(oneOfEachGroup(beforeRows, groups.before)),
            current: counting.after(oneOfEachGroup(came, groups.after)),
        };
    };
    const leftByGroups = () => (groups === null ? ofLeft : counting.before(oneOfEachGroup(left, groups.before)));
    const tested = grew ? byGroups() : { reference: after, current: leftByGroups() };
    return { ...kind, before: ofBefore, after, left: ofLeft, came: ofCame, tested };
}
function changed(before, left, came) {
    return {
        counts: before.counts.map((rows, level) => rows - left.counts[level] + came.counts[level]),
        rows: before.rows - left.rows + came.rows,
        missing: before.missing - left.missing + came.missing,
    };
}
function finiteOf(values, rows) {
    const finite = new Float64Array(rows.length);
    let count = 0;
    for (let i = 0; i < rows.length; i++) {
        const value = values[rows[i]];
        // Minus one infinity, plus it, and NaN alike give NaN.
        if (value - value === 0)
            finite[count++] = value;
    }
    return finite.subarray(0, count);
}
/** Whole numbers that rise with every row count rows, or time. */
function isRowNumber({ values }) {
    if (values.length < 3)
        return false;
    for (let row = 0; row < values.length; row++) {
        if (!Number.isInteger(values[row]) || (row > 0 && values[row] <= values[row - 1]))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/core/review/sample-shape.js
// Quantiles, spread and bins of a sample that is given as counts on rising levels.
/** The smallest level at or below which at least this share of the rows lies. */
function quantileOf(levels, counts, share) {
    const wanted = share * rowsOf(counts);
    let seen = 0;
    for (let level = 0; level < levels.length; level++) {
        seen += counts[level];
        if (seen > 0 && seen >= wanted)
            return levels[level];
    }
    return Number.NaN;
}
/** Quartile distance of a normal distribution with deviation 1; 90 % of it lies within ± 1.645. */
const QUARTILES = 1.3489795003921634;
const MIDDLE_90 = 3.2897072539029435;
/**
 * A deviation that outliers do not move: from the quartiles before; where half of the rows have one value, from the
 * middle 90 %; else the standard deviation before; and where all were one value, that of both samples.
 */
function robustDeviation(levels, before, after) {
    const between = (low, high) => quantileOf(levels, before, high) - quantileOf(levels, before, low);
    const candidates = [
        () => between(0.25, 0.75) / QUARTILES,
        () => between(0.05, 0.95) / MIDDLE_90,
        () => standardDeviation(levels, before),
        () => standardDeviation(levels, before.map((rows, level) => rows + after[level])),
    ];
    for (const candidate of candidates) {
        const deviation = candidate();
        if (deviation > 0)
            return deviation;
    }
    return 0;
}
function standardDeviation(levels, counts) {
    const rows = rowsOf(counts);
    const mean = counts.reduce((sum, count, level) => sum + count * levels[level], 0) / rows;
    return Math.sqrt(counts.reduce((sum, count, level) => sum + count * (levels[level] - mean) ** 2, 0) / rows);
}
const BINS = 10;
/** Ten bins with about as many of the reference's rows each; below and above them, bins of their own. */
function quantileBins(reference, current) {
    const rows = rowsOf(reference);
    const bins = {
        reference: Array.from({ length: BINS + 2 }, () => 0),
        current: Array.from({ length: BINS + 2 }, () => 0),
    };
    let seen = 0;
    for (let level = 0; level < reference.length; level++) {
        // A level belongs where the middle of its rows lies; with none, with the rows around it.
        const middle = seen + reference[level] / 2;
        const inside = 1 + Math.min(BINS - 1, Math.floor((BINS * middle) / Math.max(1, rows)));
        const bin = reference[level] > 0 || (seen > 0 && seen < rows) ? inside : seen === 0 ? 0 : BINS + 1;
        seen += reference[level];
        bins.reference[bin] += reference[level];
        bins.current[bin] += current[level];
    }
    return bins;
}
function rowsOf(counts) {
    let rows = 0;
    for (let level = 0; level < counts.length; level++)
        rows += counts[level];
    return rows;
}

;// CONCATENATED MODULE: ./lib/core/review/drift.js
// Which columns drifted: from base to head, and from train to holdout.








/** Family-wise level over all columns and both comparisons. */
const ALPHA = 0.05;
/** Smaller effects do not count as drift, however sure they are. */
const driftFloors = { wasserstein: 0.1, totalVariation: 0.05 };
/**
 * A column drifted if both hold: its p-value, adjusted by Holm over all tests of the table, is below 0.05, so that
 * without any drift the whole table has a false alarm with at most that probability; and its effect, less what chance
 * alone gives, is above the floor.
 */
function driftOf(input) {
    const samples = driftSamples(input);
    const counted = samples.map((sample) => ({ sample, counts: driftCounts(sample) }));
    const tests = counted.flatMap(({ counts }) => (counts === null ? [] : [valuesP(counts), missingP(counts)]));
    const adjusted = adjustedOf(tests);
    let at = 0;
    const rows = counted.flatMap(({ sample: { comparison, column }, counts }) => {
        if (counts === null)
            return [];
        const [p, missing] = [tests[at], tests[at + 1]];
        const [adjustedP, adjustedMissing] = [adjusted[at], adjusted[at + 1]];
        at += 2;
        return [
            {
                comparison,
                column,
                kind: counts.kind,
                values: testOf(p, adjustedP, valuesEffect(counts, comparison)),
                missing: Number.isNaN(missing) ? null : testOf(missing, adjustedMissing, missingEffect(counts, comparison)),
                rows: { before: counts.before.rows, after: counts.after.rows },
                missingShare: { before: missingShare(counts.before), after: missingShare(counts.after) },
                medians: mediansOf(counts),
                ...shownOf(counts),
                approximate: counts.approximate,
            },
        ];
    });
    const untested = counted.flatMap(({ sample: { comparison, column }, counts }) => counts === null ? [{ comparison, column }] : []);
    return { rows, untested };
}
/** NaN marks a test that there is no reason for; it is none of the family. */
function adjustedOf(tests) {
    const made = (0,holm/* holmAdjusted */.F)(tests.filter((p) => !Number.isNaN(p)));
    let at = 0;
    return tests.map((p) => (Number.isNaN(p) ? p : made[at++]));
}
function testOf(p, adjustedP, { effect, floor }) {
    return { p, adjustedP, effect, floor, drifted: adjustedP < ALPHA && effect > floor };
}
function valuesP({ kind, tested: { reference, current } }) {
    return kind === "number"
        ? kolmogorovSmirnovP(reference.counts, current.counts)
        : homogeneityP(reference.counts, current.counts);
}
/** Whether any row lacks a value is known without telling before from after, so leaving the others out is fair. */
function missingP({ before, after, tested: { reference, current } }) {
    if (before.missing + after.missing === 0)
        return Number.NaN;
    return (0,hypergeometric/* sameShareP */.I)(current.missing, current.rows + current.missing, reference.missing, reference.rows + reference.missing);
}
function valuesEffect(counts, comparison) {
    const { kind, levels, before, after } = counts;
    const spread = spreadOf(comparison, before.rows, counts.left.rows, counts.came.rows);
    const both = { reference: before.counts, current: after.counts };
    if (kind === "category") {
        const effect = totalVariation(both) - totalVariationByChance(both, spread);
        return { effect: Math.max(0, effect), floor: driftFloors.totalVariation };
    }
    const area = wassersteinDistance(levels, both) - wassersteinByChance(levels, both, spread);
    const deviation = robustDeviation(levels, before.counts, after.counts);
    return { effect: deviation === 0 ? 0 : Math.max(0, area / deviation), floor: driftFloors.wasserstein };
}
function missingEffect(counts, comparison) {
    const { before, after, left, came } = counts;
    const both = { reference: [before.missing, before.rows], current: [after.missing, after.rows] };
    const spread = spreadOf(comparison, allRows(before), allRows(left), allRows(came));
    const effect = totalVariation(both) - totalVariationByChance(both, spread);
    return { effect: Math.max(0, effect), floor: driftFloors.totalVariation };
}
/**
 * Variance of the difference between a share after and before, over p (1 - p), when rows come and go by chance: kept rows
 * count on both sides and cancel but for the other total.
 */
function spreadOf(comparison, before, left, came) {
    const kept = comparison === "train-holdout" ? 0 : before - left;
    const after = kept + came;
    if (before === 0 || after === 0)
        return 0;
    const gone = comparison === "train-holdout" ? before : left;
    return kept * (1 / after - 1 / before) ** 2 + came / after ** 2 + gone / before ** 2;
}
function allRows({ rows, missing }) {
    return rows + missing;
}
function missingShare({ rows, missing }) {
    return rows + missing === 0 ? 0 : missing / (rows + missing);
}
function mediansOf({ kind, levels, before, after }) {
    if (kind === "category" || before.rows === 0 || after.rows === 0)
        return null;
    return { before: quantileOf(levels, before.counts, 0.5), after: quantileOf(levels, after.counts, 0.5) };
}
function shownOf({ kind, before, after }) {
    const values = kind === "number"
        ? quantileBins(before.counts, after.counts)
        : { reference: Array.from(before.counts), current: Array.from(after.counts) };
    const filled = values.reference.map((_, bin) => bin).filter((bin) => values.reference[bin] + values.current[bin] > 0);
    const hasMissing = before.missing + after.missing > 0;
    const bins = {
        reference: [...filled.map((bin) => values.reference[bin]), ...(hasMissing ? [before.missing] : [])],
        current: [...filled.map((bin) => values.current[bin]), ...(hasMissing ? [after.missing] : [])],
    };
    return { populationStability: populationStability(bins), jensenShannon: jensenShannon(bins) };
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
 * "Harmless rewrite of the data: every line touched (1,204 of 1,204), no value changed: line ends LF → CRLF." Null where nothing is written in
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
    const how = from === null || to === null ? null : `${from} → ${to}`;
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

/***/ 59796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ textClasses)
/* harmony export */ });
/* harmony import */ var _dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22667);
/* harmony import */ var _dataset_text_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53412);
// Which texts of two dictionaries mean the same, as one number per text: equal numbers, equal meaning.


/**
 * Texts are the same when their bytes are; without `exact` also when both are plain decimals of the same value, so that
 * 1.50 and 1.5 are one. A number with a leading zero is a code such as a postcode and no plain decimal.
 */
function textClasses(base, head, exact) {
    const classes = { base: new Int32Array(base.ends.length), head: new Int32Array(head.ends.length) };
    const ofValue = new Map();
    const valued = (dictionary, code, otherwise) => {
        const value = exact ? Number.NaN : plainDecimalOf(dictionary, code);
        if (Number.isNaN(value))
            return otherwise;
        const known = ofValue.get(value + 0);
        if (known === undefined)
            ofValue.set(value + 0, otherwise);
        return known ?? otherwise;
    };
    for (let code = 0; code < base.ends.length; code++)
        classes.base[code] = valued(base, code, code);
    let index = null;
    let next = base.ends.length;
    for (let code = 0; code < head.ends.length; code++) {
        // Mostly both dictionaries begin alike, and nothing needs to be looked up.
        if (code < base.ends.length && isSameText(base, code, head, code)) {
            classes.head[code] = classes.base[code];
            continue;
        }
        index ??= indexOf(base);
        const start = startOf(head, code);
        const end = head.ends[code];
        const found = index.find(head.bytes, start, end, (0,_dataset_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(head.bytes, start, end));
        classes.head[code] = found >= 0 ? classes.base[found] : valued(head, code, next++);
    }
    return classes;
}
function plainDecimalOf(dictionary, code) {
    const { bytes, ends } = dictionary;
    const start = startOf(dictionary, code);
    const first = bytes[start] === 45 ? start + 1 : start;
    const isCode = bytes[first] === 48 && first + 1 < ends[code] && bytes[first + 1] >= 48 && bytes[first + 1] <= 57;
    return isCode ? Number.NaN : (0,_dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(bytes, start, ends[code]);
}
function indexOf(dictionary) {
    const index = new _dataset_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .TextIndex */ .UC();
    const { bytes, ends } = dictionary;
    for (let code = 0, start = 0; code < ends.length; start = ends[code], code++)
        index.add(bytes, start, ends[code], (0,_dataset_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(bytes, start, ends[code]));
    return index;
}
function isSameText(one, code, other, otherCode) {
    let at = startOf(one, code);
    let otherAt = startOf(other, otherCode);
    if (one.ends[code] - at !== other.ends[otherCode] - otherAt)
        return false;
    for (; at < one.ends[code]; at++, otherAt++)
        if (one.bytes[at] !== other.bytes[otherAt])
            return false;
    return true;
}
function startOf(dictionary, code) {
    return code === 0 ? 0 : dictionary.ends[code - 1];
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

/***/ 25016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sameShareP)
/* harmony export */ });
// The hypergeometric distribution: how many of the marked rows fall into one of two samples by chance.
/**
 * Exact two-sided test that a share is the same in two samples: the probability that, with all margins kept, the number
 * of marked rows in the first sample lies at least as far from its expectation as it does. With ties and at any sizes its
 * level is at most the nominal one (conditional test; R. A. Fisher, "The Design of Experiments", 1935, ch. II, with the
 * distance from the expectation as the order).
 *
 * @param marked marked rows of the first sample, 0 <= marked <= rows
 * @param rows rows of the first sample
 * @param otherMarked marked rows of the second sample
 * @param otherRows rows of the second sample
 * @returns a probability; 1 when either sample is empty
 * @example sameShareP(1, 9, 11, 14) // 0.0089…
 */
function sameShareP(marked, rows, otherMarked, otherRows) {
    const total = rows + otherRows;
    const allMarked = marked + otherMarked;
    if (rows === 0 || otherRows === 0 || allMarked === 0 || allMarked === total)
        return 1;
    const least = Math.max(0, allMarked - otherRows);
    const most = Math.min(rows, allMarked);
    const expected = (rows * allMarked) / total;
    // Two counts at the same distance must both count, whatever rounding does.
    const distance = Math.abs(marked - expected) * (1 - 1e-12);
    const logTotal = logChoose(total, rows);
    const probability = (count) => Math.exp(logChoose(allMarked, count) + logChoose(total - allMarked, rows - count) - logTotal);
    let sum = 0;
    // Outwards from both ends of the middle: the terms fall, so the rest is soon nothing.
    for (let count = Math.max(least, Math.ceil(expected + distance)); count <= most; count++) {
        const term = probability(count);
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    for (let count = Math.min(most, Math.floor(expected - distance)); count >= least; count--) {
        const term = probability(count);
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    return Math.min(1, sum);
}
function logChoose(n, k) {
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
/** Below this n, ln n! is summed once; from it on, the series below is good to the last digit. */
const SMALL = 256;
const smallLogFactorials = new Float64Array(SMALL);
for (let n = 2; n < SMALL; n++)
    smallLogFactorials[n] = smallLogFactorials[n - 1] + Math.log(n);
/** ln n!, by Stirling's series where the table ends (DLMF 5.11.1; the next term is below 1e-18). */
function logFactorial(n) {
    if (n < SMALL)
        return smallLogFactorials[n];
    const inverse = 1 / n;
    const square = inverse * inverse;
    const series = inverse * (1 / 12 - square * (1 / 360 - square / 1260));
    return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series;
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


/***/ })

};
