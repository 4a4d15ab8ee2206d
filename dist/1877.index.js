export const id = 1877;
export const ids = [1877];
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

/***/ 55373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ usualMissingTexts),
/* harmony export */   b: () => (/* binding */ isMissing)
/* harmony export */ });
/* harmony import */ var _decimal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22667);
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53412);
// The texts that stand for a missing value.


/** As pandas.read_csv has them (na_values, pandas 2.2); the empty text is missing anyway. */
const usual = [
    "#N/A",
    "#N/A N/A",
    "#NA",
    "-1.#IND",
    "-1.#QNAN",
    "-NaN",
    "-nan",
    "1.#IND",
    "1.#QNAN",
    "<NA>",
    "N/A",
    "NA",
    "NULL",
    "NaN",
    "None",
    "n/a",
    "nan",
    "null",
];
const usualMissingTexts = (0,_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .textIndexOf */ .Fp)(usual);
/** Whether the text is blank or, without the blanks around it, one of `missing`. */
function isMissing(missing, bytes, start, end) {
    const first = (0,_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .skipBlanks */ .pw)(bytes, start, end);
    const last = (0,_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .dropBlanks */ .$Q)(bytes, first, end);
    return first === last || missing.find(bytes, first, last, (0,_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(bytes, first, last)) >= 0;
}


/***/ }),

/***/ 53412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ textIndexOf),
/* harmony export */   TX: () => (/* binding */ hashBasis),
/* harmony export */   UC: () => (/* binding */ TextIndex),
/* harmony export */   qQ: () => (/* binding */ hashOf)
/* harmony export */ });
/* unused harmony export hashStep */
// Gives each distinct text a code, by its bytes: an open-addressing table over one growing run of UTF-8.
class TextIndex {
    #bytes = new Uint8Array(256);
    #ends = new Uint32Array(16);
    #hashes = new Int32Array(16);
    #count = 0;
    /** Code + 1; 0 is free. Its length is a power of two, at least twice the number of texts. */
    #slots = new Int32Array(32);
    /** Code of the text, or -1. `hash` is the text's `hashOf`. */
    find(bytes, start, end, hash) {
        const mask = this.#slots.length - 1;
        for (let slot = firstSlot(hash) & mask;; slot = (slot + 1) & mask) {
            const code = this.#slots[slot] - 1;
            if (code < 0)
                return -1;
            if (this.#hashes[code] === hash && this.#equals(code, bytes, start, end))
                return code;
        }
    }
    /** Adds a text that `find` did not find, and gives its code. */
    add(bytes, start, end, hash) {
        const code = this.#count++;
        const from = code === 0 ? 0 : this.#ends[code - 1];
        const to = from + end - start;
        if (to > this.#bytes.length)
            this.#bytes = grown(this.#bytes, new Uint8Array(Math.max(to, grownLength(this.#bytes))));
        if (code === this.#ends.length) {
            this.#ends = grown(this.#ends, new Uint32Array(grownLength(this.#ends)));
            this.#hashes = grown(this.#hashes, new Int32Array(grownLength(this.#hashes)));
        }
        this.#bytes.set(bytes.subarray(start, end), from);
        this.#ends[code] = to;
        this.#hashes[code] = hash;
        if (2 * this.#count > this.#slots.length)
            this.#rehash();
        else
            this.#place(code);
        return code;
    }
    dictionary() {
        const length = this.#count === 0 ? 0 : this.#ends[this.#count - 1];
        return { bytes: this.#bytes.slice(0, length), ends: this.#ends.slice(0, this.#count) };
    }
    #equals(code, bytes, start, end) {
        const from = code === 0 ? 0 : this.#ends[code - 1];
        if (this.#ends[code] - from !== end - start)
            return false;
        for (let at = start, own = from; at < end; at++, own++)
            if (bytes[at] !== this.#bytes[own])
                return false;
        return true;
    }
    #rehash() {
        this.#slots = new Int32Array(2 * this.#slots.length);
        for (let code = 0; code < this.#count; code++)
            this.#place(code);
    }
    #place(code) {
        const mask = this.#slots.length - 1;
        let slot = firstSlot(this.#hashes[code]) & mask;
        while (this.#slots[slot] !== 0)
            slot = (slot + 1) & mask;
        this.#slots[slot] = code + 1;
    }
}
/** FNV-1a's offset basis; the hash of a text is `hashStep` over its bytes, starting here. */
const hashBasis = 0x811c9dc5 | 0;
function hashStep(hash, byte) {
    return Math.imul(hash ^ byte, 0x01000193);
}
function hashOf(bytes, start, end) {
    let hash = hashBasis;
    for (let at = start; at < end; at++)
        hash = hashStep(hash, bytes[at]);
    return hash;
}
/** An index of the given texts, to be asked only. */
function textIndexOf(texts) {
    const index = new TextIndex();
    for (const text of texts) {
        const bytes = new TextEncoder().encode(text);
        const hash = hashOf(bytes, 0, bytes.length);
        if (index.find(bytes, 0, bytes.length, hash) < 0)
            index.add(bytes, 0, bytes.length, hash);
    }
    return index;
}
// FNV-1a's low bits of like texts are alike: fold the high ones in.
function firstSlot(hash) {
    return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7;
}
function grownLength(array) {
    return 2 * array.length;
}
function grown(from, to) {
    to.set(from);
    return to;
}


/***/ }),

/***/ 36976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderText: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92288);
/* harmony import */ var _verdict_explain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19658);
/* harmony import */ var _verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49961);
/* harmony import */ var _attribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68299);
/* harmony import */ var _data_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50882);
/* harmony import */ var _drift_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67795);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16483);
/* harmony import */ var _slices_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94289);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32312);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27104);
// The report for a terminal: verdict, one sentence, the numbers, what else to know, and where the baseline came from.










function renderText(report, style) {
    const headline = (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .headlineOf */ .gD)(report);
    const blocks = [
        report.rules.changed ? rulesOf(report, style) : "",
        painted(`${headline.icon} ${plain(headline.text)}`, report, style),
        wrapped((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .openingOf */ .E4)(report), style.width, ""),
        tableOf(report),
        wrapped((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsLine */ .WP)(report) ?? "", style.width, ""),
        titled("Waivers", waiverLines(report), style),
        titled("Slices", sliceLines(report), style),
        titled("Data", dataLines(report), style),
        titled("Notes", (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .notesOf */ .h$)(report), style),
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
    const metrics = report.metrics.filter(_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .hasValue */ .a4);
    if (metrics.length === 0)
        return "";
    const compared = metrics.some((row) => row.baseline !== null);
    const limited = metrics.some((row) => row.limit !== null);
    const head = compared
        ? ["Metric", "Baseline", "Candidate", "Change", `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .coverageOf */ ._5)(report)} interval`, "Tolerance", "Result"]
        : ["Metric", "Candidate", ...(limited ? ["Limit", "Result"] : [])];
    const rows = metrics.map((row) => {
        const format = (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .alignedWith */ .pj)(row.baseline, row.candidate);
        const name = plain(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .labelOf */ .Wy)(row.name)} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .directionOf */ .FR)(row)})`);
        if (!compared) {
            const limit = row.limit === null ? ["–", "–"] : [(0,_verdict_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .limitWords */ .vd)(row), `limit ${row.limit}`];
            return [name, format(row.candidate), ...(limited ? limit : [])];
        }
        const change = (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .isNumber */ .Et)(row.relativeChange) ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .relative */ .V8)(row.relativeChange) : format(row.change);
        return [
            name,
            format(row.baseline),
            format(row.candidate),
            change,
            (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .interval */ .YP)(row.interval),
            plain((0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .boundsOf */ .BO)(row)),
            (0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .resultOf */ .Bg)(row).text,
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
/** The worst of the slices; the others are in the report. */
const SHOWN_SLICES = 12;
function sliceLines(report) {
    const slices = [
        ...(0,_slices_section_js__WEBPACK_IMPORTED_MODULE_3__/* .worstFirst */ .md)(report.slices.filter(({ declared }) => declared)),
        ...report.slices.filter(({ declared }) => !declared),
    ];
    const lines = slices.slice(0, SHOWN_SLICES).map((slice) => {
        const format = (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .alignedWith */ .pj)(slice.baseline, slice.candidate);
        const change = (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .isNumber */ .Et)(slice.relativeChange) ? ` (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .relative */ .V8)(slice.relativeChange)})` : "";
        const numbers = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .labelOf */ .Wy)(slice.metric)} ${format(slice.baseline)} → ${format(slice.candidate)}${change}`;
        const result = slice.declared ? (0,_slices_section_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceResult */ .wx)(report, slice).text : "worse, found by searching";
        return `${(0,_verdict_explain_js__WEBPACK_IMPORTED_MODULE_7__/* .sliceLabel */ .l)(slice.slice)}, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(slice.rows, "row")}: ${numbers}, ${result}`;
    });
    const hidden = slices.length - lines.length;
    return hidden > 0 ? [...lines, `and ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(hidden, "more slice")}`] : lines;
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
        ...findings,
        ...(drift === null ? [] : [drift]),
        ...effects,
    ];
}
function rowsChanged(rows) {
    if (rows === null)
        return "The dataset changed.";
    return `Rows: ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(rows.added)} added, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(rows.removed)} removed, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(rows.changed)} changed, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(rows.unchanged)} unchanged.`;
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
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(text, _visible_js__WEBPACK_IMPORTED_MODULE_9__/* .LONGEST_SENTENCE */ .Hy * 4);
}
function painted(text, report, style) {
    if (!style.color)
        return text;
    const code = { pass: 32, warn: 33, fail: 31 }[report.outcome];
    return `\u001b[1;${code}m${text}\u001b[0m`;
}


/***/ })

};
