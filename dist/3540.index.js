export const id = 3540;
export const ids = [3540];
export const modules = {

/***/ 62055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ missingIn),
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   Yv: () => (/* binding */ roundingOf),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   m2: () => (/* binding */ decimalsOf)
/* harmony export */ });
/* harmony import */ var _dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22667);
/* harmony import */ var _dataset_missing_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55373);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46316);
// Cells of a column as numbers or text, whatever type the column was read as.



/** Per row: its number; NaN where there is none. */
function numbersOf(column) {
    if (column.type === "number")
        return column.values;
    const numbers = decimalsOf(column.dictionary);
    const values = new Float64Array(column.codes.length);
    for (let row = 0; row < values.length; row++) {
        const code = column.codes[row];
        values[row] = code < 0 ? Number.NaN : numbers[code];
    }
    return values;
}
/** The numbers of these rows. */
function valuesAt(values, rows) {
    const taken = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        taken[i] = values[rows[i]];
    return taken;
}
/** Per text of a dictionary: the decimal number that it is; NaN where it is none. */
function decimalsOf({ bytes, ends }) {
    return Float64Array.from(ends, (end, code) => (0,_dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(bytes, code === 0 ? 0 : ends[code - 1], end));
}
/** Per row: whether there is no value. The usual words for a missing value count in a column of texts too. */
function missingIn(column) {
    if (column.type === "number")
        return (row) => Number.isNaN(column.values[row]);
    const { bytes, ends } = column.dictionary;
    const isGap = Uint8Array.from(ends, (end, code) => (0,_dataset_missing_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b)(_dataset_missing_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usualMissingTexts */ .Z, bytes, code === 0 ? 0 : ends[code - 1], end) ? 1 : 0);
    return (row) => column.codes[row] < 0 || isGap[column.codes[row]] === 1;
}
/** The cell as a reader sees it; empty where it is missing. */
function cellText(column, row) {
    if (column.type === "text")
        return column.codes[row] < 0 ? "" : (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(column.dictionary, column.codes[row]);
    return Number.isNaN(column.values[row]) ? "" : String(column.values[row]);
}
/** More decimals than this are those of a computed double, which nobody rounded. */
const MOST_DECIMALS = 12;
/** Half of the last decimal place that the values are written with: 0.005 for 4.44, 0.5 for whole numbers. */
function roundingOf(values) {
    let decimals = 0;
    const step = Math.max(1, Math.floor(values.length / 500));
    for (let i = 0; i < values.length; i += step) {
        const value = values[i];
        if (!Number.isFinite(value))
            continue;
        while (decimals < MOST_DECIMALS && Number(value.toFixed(decimals)) !== value)
            decimals++;
    }
    return decimals === MOST_DECIMALS ? 0 : 0.5 * 10 ** -decimals;
}


/***/ }),

/***/ 48994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Jk: () => (/* binding */ rewritesOf),
/* harmony export */   go: () => (/* binding */ rowCountsOf)
/* harmony export */ });
// How many rows were added, removed and changed: in all, and among those trained on and held out.
/** The same as numbers; a changed row has another cell, by value. */
function rowCountsOf({ added, removed, changed, pairs }) {
    return {
        added: added.length,
        removed: removed.length,
        changed: changed.length,
        unchanged: pairs.base.length - changed.length,
    };
}
/** What says the same in another way, as far as the tables show it. */
function rewritesOf({ rows, columns, rewritten }) {
    if (rows === null)
        return [];
    const cells = rewritten.map(({ rows: marks, ...how }) => ({ ...how, cells: countIn(marks, rows.pairs.base) }));
    return [
        ...(rows.inOrder ? [] : [ofTheFile("row-order")]),
        ...(columns.reordered ? [ofTheFile("column-order")] : []),
        ...cells.filter(({ cells: howMany }) => howMany !== 0),
    ];
}
/** A removed row counts where it was, every other row where it is now. Empty where nothing is divided. */
function partsOf({ base, head, rows, }) {
    if (base === null || rows === null || head.holdout.length === 0)
        return [];
    return ["train", "holdout"].map((part) => {
        const isHere = membership(head[part], head.table.rowCount);
        const wasHere = membership(base[part], base.table.rowCount);
        const added = countIn(isHere, rows.added);
        const changed = countIn(isHere, rowsOfPairs(rows.pairs.head, rows.changed));
        // Every row of the head is one of a pair, or added.
        const unchanged = head[part].length - added - changed;
        return { part, rows: head[part].length, added, removed: countIn(wasHere, rows.removed), changed, unchanged };
    });
}
function rowsOfPairs(rows, pairs) {
    return pairs.map((pair) => rows[pair]);
}
// Indices, because a typed array's iterator makes an object a row until the loop is compiled.
function membership(rows, rowCount) {
    const marks = new Uint8Array(rowCount);
    for (let i = 0; i < rows.length; i++)
        marks[rows[i]] = 1;
    return marks;
}
function countIn(marks, rows) {
    let count = 0;
    for (let i = 0; i < rows.length; i++)
        count += marks[rows[i]];
    return count;
}
function ofTheFile(what) {
    return { what, column: null, from: null, to: null, cells: null };
}


/***/ }),

/***/ 78234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ roundingOfEdits),
/* harmony export */   Qv: () => (/* binding */ isRoundedColumn)
/* harmony export */ });
/* unused harmony export isRounded */
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46316);
/* harmony import */ var _column_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62055);
// Edited numbers that say the same but for their last digits: rounded, or through single precision and back.


/** Of its value, how far a single cell may be from another to be called rounded. */
const CELLS_AGREE = 1e-6;
/** More digits than single precision holds. */
const SINGLE_DIGITS = 9;
/** Steps between doubles next to each other that arithmetic in another order may leave. */
const ROUNDING_ERROR = 4 * 2 ** -52;
/** Of the matched rows' edited cells. A column that is rounded as a whole may be so to few digits; a single cell not. */
function roundingOfEdits({ base, rows, columns, head }) {
    if (base === null || rows === null)
        return { columns: [], rows: 0 };
    const { pairs } = rows;
    const real = new Uint8Array(pairs.base.length);
    const found = [];
    for (const [name, cells] of rows.cells) {
        const from = columns.renamed.find(({ to }) => to === name)?.from ?? name;
        const [before, after] = [(0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(base.table, from), (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(head.table, name)];
        if (before?.type !== "number" || after?.type !== "number") {
            for (const pair of cells)
                real[pair] = 1;
            continue;
        }
        const old = Float64Array.from(cells, (pair) => before.values[pairs.base[pair]]);
        const now = Float64Array.from(cells, (pair) => after.values[pairs.head[pair]]);
        const isWhole = cells.length >= LEAST_CELLS && isRoundedColumn(old, now);
        let howMany = 0;
        let largest = 0;
        for (let i = 0; i < cells.length; i++) {
            if (isWhole || isRounded(old[i], now[i])) {
                howMany++;
                largest = Math.max(largest, Math.abs(now[i] - old[i]) / Math.max(Math.abs(now[i]), Math.abs(old[i])));
            }
            else
                real[cells[i]] = 1;
        }
        if (howMany > 0)
            found.push({ column: name, cells: howMany, largest });
    }
    return { columns: found, rows: rows.changed.reduce((sum, pair) => sum + 1 - real[pair], 0) };
}
/** Fewer cells that fit are chance. */
const LEAST_CELLS = 10;
/** Fewer digits of the same numbers: half of the last place is all that changed. */
function isRoundedColumn(old, now) {
    if (old.some((value, i) => !Number.isFinite(value) || !Number.isFinite(now[i])))
        return false;
    const unit = Math.max((0,_column_values_js__WEBPACK_IMPORTED_MODULE_1__/* .roundingOf */ .Yv)(old), (0,_column_values_js__WEBPACK_IMPORTED_MODULE_1__/* .roundingOf */ .Yv)(now));
    return old.every((value, i) => Math.abs(now[i] - value) <= 1.001 * unit + 1e-9 * Math.abs(value));
}
/**
 * The same but for what a few digits more or less make: in another order of additions, through single precision, or
 * rounded. By chance a revised value may look rounded: a single cell must agree to six digits.
 */
function isRounded(one, other) {
    if (!Number.isFinite(one) || !Number.isFinite(other) || Math.sign(one) !== Math.sign(other))
        return false;
    const difference = Math.abs(one - other);
    if (difference <= ROUNDING_ERROR * Math.abs(one))
        return true;
    if (difference > CELLS_AGREE * Math.abs(one) || Number.isInteger(one - other))
        return false;
    const short = digitsOf(one) < digitsOf(other) ? one : other;
    const [digits, most] = [digitsOf(short), Math.max(digitsOf(one), digitsOf(other))];
    if (Math.fround(one) === Math.fround(other) && most > SINGLE_DIGITS)
        return true;
    return digits < most && difference <= 0.5001 * 10 ** -decimalsOf(short);
}
/** Significant digits of the shortest decimal that is this double. */
function digitsOf(value) {
    return value.toExponential().replace(/e.*$/, "").replace(/\D/g, "").length;
}
function decimalsOf(value) {
    const [mantissa, power] = value.toExponential().split("e");
    return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(power));
}


/***/ }),

/***/ 63540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ notWritten),
  m: () => (/* binding */ writtenOtherwise)
});

// EXTERNAL MODULE: ./lib/core/dataset/byte-window.js
var byte_window = __webpack_require__(99413);
// EXTERNAL MODULE: ./lib/core/dataset/csv-faults.js
var csv_faults = __webpack_require__(2672);
// EXTERNAL MODULE: ./lib/core/dataset/csv-header.js
var csv_header = __webpack_require__(38220);
// EXTERNAL MODULE: ./lib/core/dataset/csv-field.js
var csv_field = __webpack_require__(16173);
;// CONCATENATED MODULE: ./lib/core/dataset/lines-at.js
// Single lines of a text file, found by their numbers while its bytes pass by.

/** Longer lines are not kept: they come out empty. */
const LONGEST = 1 << 16;
/**
 * The lines of these numbers (from 1, rising), as they stand, without their line feed. A line that is not there is empty.
 */
async function linesAt(chunks, wanted) {
    const found = [];
    let line = 1;
    let next = 0;
    let rest = null;
    for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length && next < wanted.length;) {
            const feed = chunk.indexOf(csv_field/* lineFeed */.hB, at);
            const end = feed < 0 ? chunk.length : feed;
            if (line === wanted[next]) {
                rest = rest === null ? chunk.slice(at, end) : joined(rest, chunk.subarray(at, end));
                if (feed >= 0) {
                    found.push(rest.length > LONGEST ? rest.subarray(0, 0) : rest);
                    rest = null;
                    next++;
                }
            }
            if (feed >= 0)
                line++;
            at = end + 1;
        }
        if (next === wanted.length)
            break;
    }
    if (rest !== null)
        found.push(rest);
    while (found.length < wanted.length)
        found.push(new Uint8Array(0));
    return found;
}
function joined(one, other) {
    // What is longer than any line that is kept need not grow further.
    if (one.length > LONGEST)
        return one;
    const all = new Uint8Array(one.length + other.length);
    all.set(one);
    all.set(other, one.length);
    return all;
}

// EXTERNAL MODULE: ./lib/core/dataset/decimal-text.js
var decimal_text = __webpack_require__(22667);
// EXTERNAL MODULE: ./lib/core/dataset/missing-texts.js
var missing_texts = __webpack_require__(55373);
;// CONCATENATED MODULE: ./lib/core/review/cell-writing.js
// How cells that say the same are written on both sides: numbers, missing values, quotes.



/** Before any row was looked at. */
function noWritings() {
    return { numbers: new Map(), missing: new Map(), blanks: new Map(), quoted: { fields: 0, base: 0, head: 0 } };
}
/**
 * Adds what two files' rows show to what was found.
 *
 * @param before name in the base of each column of head; one that is not in it is not compared
 * @param showValues else digits are shown as 0
 */
function withCells(found, base, head, before, showValues) {
    const { numbers, missing, blanks } = found;
    const quoted = { ...found.quoted };
    const couples = head.names.flatMap((name, at) => {
        const old = base.names.indexOf(before.get(name) ?? "");
        return old < 0 ? [] : [{ name, at, old }];
    });
    const [cutBase, cutHead] = [fieldsOf(base.delimiter), fieldsOf(head.delimiter)];
    for (const [row, line] of head.lines.entries()) {
        const [was, is] = [cutBase(base.lines[row]), cutHead(line)];
        if (was === null || is === null)
            continue;
        for (const { name, at, old } of couples) {
            const [one, other] = [was[old], is[at]];
            if (one === undefined || other === undefined)
                continue;
            quoted.fields++;
            if (one.quoted)
                quoted.base++;
            if (other.quoted)
                quoted.head++;
            if (isSame(one.bytes, other.bytes))
                continue;
            const [from, to] = [textOf(one.bytes), textOf(other.bytes)];
            const [a, b] = [one, other].map(({ bytes }) => (0,decimal_text/* decimalOf */.Bc)(bytes, 0, bytes.length));
            if (from.trim() === to.trim())
                note(blanks, name, "", "");
            else if (a === b)
                note(numbers, name, shown(from, showValues), shown(to, showValues));
            else if (isGap(one) && isGap(other))
                note(missing, name, gapName(from), gapName(to));
        }
    }
    return { numbers, missing, blanks, quoted };
}
/** @param isWhole whether every row that is written in another way was looked at */
function cellRewrites({ numbers, missing, blanks, quoted }, isWhole) {
    const ofKind = (what, found) => [...found].map(([column, { cells, from, to }]) => ({ what, column, from, to, cells: isWhole ? cells : null }));
    const quotes = [];
    if (quoted.base !== quoted.head) {
        const [from, to] = [quotedInWords(quoted.base, quoted.fields), quotedInWords(quoted.head, quoted.fields)];
        quotes.push({ what: "quoting", column: null, from, to: from === to ? "others" : to, cells: null });
    }
    const padded = [...blanks].map(([column, { cells }]) => ({ what: "blanks", column, from: null, to: null, cells: isWhole ? cells : null }));
    return [...quotes, ...ofKind("numbers", numbers), ...ofKind("missing", missing), ...padded];
}
function quotedInWords(howMany, fields) {
    return howMany === 0 ? "none" : howMany === fields ? "all" : "some";
}
function note(found, column, from, to) {
    const known = found.get(column);
    if (known === undefined)
        found.set(column, { cells: 1, from, to });
    else
        known.cells++;
}
function isGap({ bytes }) {
    return (0,missing_texts/* isMissing */.b)(missing_texts/* usualMissingTexts */.Z, bytes, 0, bytes.length);
}
function gapName(text) {
    return text.trim() === "" ? "empty" : text.trim();
}
/** "0.10" is shown as it is, or as the form that it has: "0.00". */
function shown(text, showValues) {
    const trimmed = text.trim();
    return showValues ? trimmed : trimmed.replace(/\d/g, "0");
}
function isSame(one, other) {
    return one.length === other.length && one.every((byte, i) => byte === other[i]);
}
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
function textOf(bytes) {
    return decoder.decode(bytes);
}
/** Null for a line that is no row by itself. */
function fieldsOf(delimiter) {
    const cutter = new csv_field/* FieldCutter */.ox(delimiter);
    return (line) => {
        if (line === undefined || line.length === 0)
            return null;
        // Every scan stops at a line end, and at the NUL behind it.
        const bytes = new Uint8Array(line.length + 2);
        bytes.set(line);
        bytes[line.length] = 10;
        const fields = [];
        for (let at = 0;; at = cutter.next + 1) {
            let first = at;
            while (cutter.isPadding(bytes[first]))
                first++;
            const quoted = bytes[first] === csv_field/* quote */.hD;
            if (cutter.cut(bytes, at, line.length + 1) !== "field" || cutter.lineBreaks > 0)
                return null;
            fields.push({ bytes: cutter.bytes.slice(cutter.start, cutter.end), quoted });
            if (bytes[cutter.next] !== delimiter)
                return fields;
        }
    };
}

// EXTERNAL MODULE: ./lib/core/review/counts.js
var counts = __webpack_require__(48994);
// EXTERNAL MODULE: ./lib/core/review/rounding.js
var review_rounding = __webpack_require__(78234);
// EXTERNAL MODULE: ./lib/core/dataset/line-tally.js
var line_tally = __webpack_require__(84171);
;// CONCATENATED MODULE: ./lib/core/review/touched-lines.js
// Which lines of head do not stand, byte for byte, in the base: each line of the base serves once, wherever it stands.

/** Null where a file has no lines, or more of them than were hashed. */
function touchedLines(base, head) {
    const [before, after] = [hashesOf(base), hashesOf(head)];
    if (before === null || after === null)
        return null;
    const exact = unmatched(before, after, -1);
    const isOneEnd = [...base, ...head].every(({ text }) => text?.ends.crlf === 0 && text.ends.none === 0);
    const rewritten = isOneEnd ? exact.slice() : unmatched(before, after, line_tally/* CONTENT_ONLY */.B);
    const firstLines = new Map();
    let lines = 0;
    for (const { path, text } of head) {
        firstLines.set(path, lines);
        // The mark belongs to no line's hash.
        const was = base.find((file) => file.path === path)?.text ?? base[0]?.text;
        if (text !== null && (was?.byteOrderMark ?? false) !== text.byteOrderMark && exact.length > lines) {
            exact[lines] = 1;
        }
        lines += (text?.hashes?.length ?? 0) / 2;
    }
    const touched = exact.reduce((sum, mark) => sum + mark, 0);
    return { all: lines, touched, rewritten, firstLines };
}
function hashesOf(files) {
    const parts = [];
    for (const { text } of files) {
        if (text === null || text.hashes === null || text.onlyCarriageReturns)
            return null;
        parts.push(text.hashes);
    }
    const [only] = parts;
    if (parts.length === 1)
        return only;
    const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}
/** By line of `after`: 1 where `before` has no such line left. @param mask of the lower word, what counts of it */
function unmatched(before, after, mask) {
    const marks = new Uint8Array(after.length / 2);
    const isSame = (one, other) => before[one] === after[other] && ((before[one + 1] ^ after[other + 1]) & mask) === 0;
    let start = 0;
    while (start < before.length && start < after.length && isSame(start, start))
        start += 2;
    let [endBefore, endAfter] = [before.length, after.length];
    while (endBefore > start && endAfter > start && isSame(endBefore - 2, endAfter - 2)) {
        endBefore -= 2;
        endAfter -= 2;
    }
    const capacity = 2 ** Math.ceil(Math.log2(endBefore - start + 2));
    const places = new Int32Array(capacity).fill(-1);
    const left = new Uint32Array(capacity);
    const placeOf = (of, at) => {
        let place = (of[at] ^ (of[at + 1] & mask)) & (capacity - 1);
        for (; places[place] >= 0; place = (place + 1) & (capacity - 1)) {
            const known = places[place];
            if (before[known] === of[at] && ((before[known + 1] ^ of[at + 1]) & mask) === 0)
                break;
        }
        return place;
    };
    for (let at = start; at < endBefore; at += 2) {
        const place = placeOf(before, at);
        if (places[place] < 0)
            places[place] = at;
        left[place]++;
    }
    for (let at = start; at < endAfter; at += 2) {
        const place = placeOf(after, at);
        if (places[place] >= 0 && left[place] > 0)
            left[place]--;
        else
            marks[at / 2] = 1;
    }
    return marks;
}

;// CONCATENATED MODULE: ./lib/core/review/written.js
// How head writes the data otherwise than the base: files, lines, order, cells; from bytes and tables together.








/** Nothing is written in another way, or nobody looked. */
const notWritten = { rewrites: [], lines: null, rounded: [], roundedRows: 0 };
/** So many rows are looked at, spread over all that are written in another way. */
const LOOKED_AT = 1000;
/** What head writes otherwise than the base and means the same, and which values are only rounded; files are read once more where the tables cannot tell. */
async function writtenOtherwise(input, writings) {
    if (writings.base.length === 0 || writings.head.length === 0)
        return notWritten;
    const rounding = (0,review_rounding/* roundingOfEdits */.F4)(input);
    const isText = [...writings.base, ...writings.head].every(({ text }) => text !== null);
    const isSameFormat = formatsOf(writings.base) === formatsOf(writings.head);
    const touched = isText && isSameFormat ? touchedLines(writings.base, writings.head) : null;
    const ofFiles = isSameFormat ? ofTexts(writings) : [];
    const found = isText && isSameFormat ? await cellsOf(input, writings, touched) : [];
    return {
        rewrites: [...ofNames(writings), ...(0,counts/* rewritesOf */.Jk)(input), ...ofFiles, ...found],
        lines: touched === null ? null : { all: touched.all, touched: touched.touched },
        rounded: rounding.columns,
        roundedRows: rounding.rows,
    };
}
/** Formats, packings and names. */
function ofNames({ base, head, files }) {
    const [formatBefore, formatNow] = [formatsOf(base), formatsOf(head)];
    const [packedBefore, packedNow] = [packingsOf(base), packingsOf(head)];
    const format = formatBefore === formatNow ? [] : [ofFile("format", formatBefore, formatNow)];
    const packing = packedBefore === packedNow ? [] : [ofFile("packing", packedBefore, packedNow)];
    const isOther = files.added.length > 0 && files.removed.length > 0;
    const others = isOther && format.length + packing.length === 0 ? [ofFile("files", null, null)] : [];
    return [...format, ...packing, ...others];
}
const formatWords = { csv: "CSV", json: "JSON", parquet: "Parquet" };
function formatsOf(files) {
    return [...new Set(files.map(({ format }) => formatWords[format]))].toSorted().join(" and ");
}
function packingsOf(files) {
    return [...new Set(files.map(({ packing }) => packing ?? "none"))].toSorted().join(" and ");
}
/** Line ends, byte-order marks: of the files together. */
function ofTexts({ base, head }) {
    const both = [base, head].map((files) => files.flatMap(({ text }) => text ?? []));
    const [endsBefore, endsNow] = both.map(lineEndsOf);
    const ends = endsBefore === endsNow || endsBefore === null || endsNow === null ? [] : [ofFile("line-ends", endsBefore, endsNow)];
    const [openBefore, openNow] = both.map((texts) => texts.some(({ ends: { none } }) => none > 0));
    const last = openBefore === openNow ? [] : [ofFile("last-line-end", ...presence(!openBefore, !openNow))];
    const [markBefore, markNow] = both.map((texts) => texts.some(({ byteOrderMark }) => byteOrderMark));
    const mark = markBefore === markNow ? [] : [ofFile("byte-order-mark", ...presence(markBefore, markNow))];
    const [blankBefore, blankNow] = both.map((texts) => texts.reduce((sum, { blank }) => sum + blank, 0));
    const blank = blankBefore === blankNow ? [] : [ofFile("blank-lines", String(blankBefore), String(blankNow))];
    return [...ends, ...last, ...mark, ...blank];
}
function presence(before, now) {
    return [before === true ? "there" : "none", now === true ? "there" : "none"];
}
function lineEndsOf(texts) {
    const kinds = new Set(texts.flatMap(({ ends: { lf, crlf }, onlyCarriageReturns }) => [
        ...(lf > 0 ? ["LF"] : []),
        ...(crlf > 0 ? ["CRLF"] : []),
        ...(onlyCarriageReturns ? ["CR"] : []),
    ]));
    if (kinds.size > 1)
        return "mixed";
    return [...kinds][0] ?? null;
}
function ofFile(what, from, to) {
    return { what, column: null, from, to, cells: null };
}
/** What a look into the rows that are written in another way shows. */
async function cellsOf(input, writings, touched) {
    const sample = sampledRows(input, writings, touched);
    if (sample === null || sample.head.length === 0 || input.base === null)
        return [];
    if (writings.head.some(({ format }) => format !== "csv"))
        return [ofFile("json", null, null)];
    const before = new Map(input.head.table.columns.map(({ name }) => [name, name]));
    for (const { from, to } of input.columns.renamed)
        before.set(to, from);
    for (const { column } of input.rewritten)
        before.delete(column);
    const isHashed = touched !== null;
    const old = await rawRows(input.base.table, sample.base, writings.base, isHashed, writings, "base");
    const now = await rawRows(input.head.table, sample.head, writings.head, isHashed, writings, "head");
    const delimiters = [new Set(), new Set()];
    let cells = noWritings();
    for (const [was, is, rows] of pairsOfFiles(old.files, now.files)) {
        const [first, second] = [was, is].map(({ header }) => header);
        delimiters[0].add(delimiterWord(first.delimiter));
        delimiters[1].add(delimiterWord(second.delimiter));
        const linesOf = (lines) => rows.map((row) => lines[row]);
        cells = withCells(cells, { ...first, lines: linesOf(old.lines) }, { ...second, lines: linesOf(now.lines) }, before, input.options.showValues);
    }
    const [from, to] = delimiters.map((names) => [...names].toSorted().join(" and "));
    const delimiter = from === to ? [] : [ofFile("delimiter", from, to)];
    return [...delimiter, ...cellRewrites(cells, sample.isWhole)];
}
/** Rows that both sides have and that are written in another way; of files too large for hashes, their first rows. */
function sampledRows({ rows, head, base }, { head: files, base: filesBefore }, touched) {
    if (rows === null || base === null)
        return null;
    const { pairs } = rows;
    const isCandidate = touched === null ? amongFirst(head.table, files, base.table, filesBefore) : isRewritten(head.table, touched);
    const isEdited = new Uint8Array(pairs.head.length);
    for (const pair of rows.changed)
        isEdited[pair] = 1;
    const candidatesAmong = (edited) => {
        const found = [];
        for (let pair = 0; pair < pairs.head.length; pair++)
            if (isEdited[pair] === edited && isCandidate(pairs.head[pair], pairs.base[pair]))
                found.push(pair);
        return found;
    };
    const unchanged = candidatesAmong(0);
    // An edited row is touched anyway; only where most are edited, their other cells are all there is to look at.
    const isMostly = rows.changed.length > 0.5 * pairs.head.length;
    const candidates = unchanged.length > 0 || !isMostly ? unchanged : candidatesAmong(1);
    const step = Math.ceil(candidates.length / LOOKED_AT);
    const chosen = candidates.filter((_, i) => i % step === 0);
    return {
        base: Uint32Array.from(chosen, (pair) => pairs.base[pair]),
        head: Uint32Array.from(chosen, (pair) => pairs.head[pair]),
        isWhole: touched !== null && step <= 1,
    };
}
function isRewritten({ origin }, { rewritten, firstLines }) {
    const fileOf = filesByRow(origin);
    return (row) => rewritten[(firstLines.get(origin.files[fileOf(row)]) ?? 0) + origin.lines[row] - 1] === 1;
}
/** Rows of which both lines are in the bytes that were kept. */
function amongFirst(head, files, base, filesBefore) {
    const [now, before] = [keptLines(files), keptLines(filesBefore)];
    const [fileOf, fileBefore] = [filesByRow(head.origin), filesByRow(base.origin)];
    return (row, baseRow) => head.origin.lines[row] < now[fileOf(row)] && base.origin.lines[baseRow] < before[fileBefore(baseRow)];
}
function keptLines(files) {
    return files.map(({ text }) => text === null ? 0 : text.opening.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0));
}
function filesByRow({ firstRows }) {
    return (row) => {
        let file = firstRows.length - 1;
        while (file > 0 && firstRows[file] > row)
            file--;
        return file;
    };
}
/** Rows as they stand in their files. Each file is read once more, unless what was kept of it is enough. */
async function rawRows({ origin }, rows, writings, isHashed, { open, delimiter }, side) {
    const fileOf = filesByRow(origin);
    const lines = Array.from(rows, () => new Uint8Array(0));
    const files = [];
    for (const [file, path] of origin.files.entries()) {
        const opening = writings[file]?.text?.opening;
        const own = Array.from(rows.keys()).filter((i) => fileOf(rows[i]) === file);
        if (opening === undefined || own.length === 0)
            continue;
        const raw = { path, header: await headerIn(opening, path, delimiter) };
        for (const i of own)
            files[i] = raw;
        const numbers = Uint32Array.from(new Set(own.map((i) => origin.lines[rows[i]]))).toSorted();
        const kept = keptLines(writings)[file] ?? 0;
        const isKept = !isHashed || (numbers.at(-1) ?? 0) <= kept;
        const found = await linesAt(isKept ? only(opening) : open(side, path), numbers);
        const byNumber = new Map(Array.from(numbers, (number, i) => [number, found[i]]));
        for (const i of own)
            lines[i] = byNumber.get(origin.lines[rows[i]]) ?? lines[i];
    }
    return { lines, files };
}
async function* only(bytes) {
    yield bytes;
}
async function headerIn(opening, path, delimiter) {
    const window = new byte_window/* ByteWindow */.r({ path, open: () => only(opening) }, opening.length + 1, csv_faults/* csvLimits */.hV.fileBytes);
    const { cutter, names } = await (0,csv_header/* readCsvHeader */.k)(window, path, delimiter, csv_faults/* csvLimits */.hV);
    return { delimiter: cutter.delimiter, names };
}
/** The rows by the files that they stand in on both sides. */
function pairsOfFiles(base, head) {
    const groups = new Map();
    for (const [row, is] of head.entries()) {
        const was = base[row];
        if (was === undefined || is === undefined)
            continue;
        const name = `${was.path}\n${is.path}`;
        const known = groups.get(name);
        if (known === undefined)
            groups.set(name, [was, is, [row]]);
        else
            known[2].push(row);
    }
    return [...groups.values()];
}
function delimiterWord(code) {
    const words = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" };
    return words[String.fromCharCode(code)] ?? String.fromCharCode(code);
}


/***/ })

};
