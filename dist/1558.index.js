export const id = 1558;
export const ids = [1558];
export const modules = {

/***/ 99413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ ByteWindow)
/* harmony export */ });
/* harmony import */ var _csv_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2672);
// A window that moves over a source of bytes: chunks of any size go in, whole records can be looked at together.

class ByteWindow {
    /** What is there to read: bytes[start, end). bytes[end] is a NUL, where every scan stops. */
    bytes;
    start = 0;
    end = 0;
    /** Nothing follows: the last byte is a line feed, added if need be. */
    ended = false;
    #path;
    #chunks;
    #limit;
    #chunk = new Uint8Array(0);
    #taken = 0;
    #read = 0;
    constructor(source, size, limit) {
        this.bytes = new Uint8Array(size + 1);
        this.#path = source.path;
        this.#chunks = source.open()[Symbol.asyncIterator]();
        this.#limit = limit;
    }
    /** Where bytes[start] is in the file. */
    get offset() {
        return this.#read - (this.end - this.start);
    }
    /** Whether there is no room for more without growing. */
    get full() {
        return this.start === 0 && this.end === this.bytes.length - 1;
    }
    /** Doubles the room, up to `most` bytes. */
    grow(most) {
        const larger = new Uint8Array(Math.min(2 * this.bytes.length, most + 1));
        larger.set(this.bytes.subarray(this.start, this.end));
        this.end -= this.start;
        this.start = 0;
        this.bytes = larger;
    }
    /** Moves what is left to the front and fills the room behind it. */
    async fill() {
        this.bytes.copyWithin(0, this.start, this.end);
        this.end -= this.start;
        this.start = 0;
        const room = this.bytes.length - 1;
        while (this.end < room && !this.ended) {
            if (this.#taken === this.#chunk.length)
                await this.#next();
            const part = this.#chunk.subarray(this.#taken, this.#taken + room - this.end);
            this.bytes.set(part, this.end);
            this.end += part.length;
            this.#taken += part.length;
            this.#read += part.length;
        }
        this.bytes[this.end] = 0;
    }
    async close() {
        await this.#chunks.return?.();
    }
    async #next() {
        const next = await this.#chunks.next();
        if (next.done === true) {
            // The file's last line end may be missing; one more is a blank line, which is skipped.
            this.#chunk = Uint8Array.of(10);
            this.ended = true;
        }
        else
            this.#chunk = next.value;
        this.#taken = 0;
        if (this.#read + this.#chunk.length > this.#limit)
            throw (0,_csv_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g$)(this.#path, this.#limit);
    }
}


/***/ }),

/***/ 2672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   RB: () => (/* binding */ tooManyCells),
/* harmony export */   T3: () => (/* binding */ notUtf8),
/* harmony export */   Zz: () => (/* binding */ tooManyRows),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   hV: () => (/* binding */ csvLimits),
/* harmony export */   rx: () => (/* binding */ unclosedQuoteWithin),
/* harmony export */   s1: () => (/* binding */ textAfterQuote),
/* harmony export */   sk: () => (/* binding */ unclosedQuote),
/* harmony export */   ss: () => (/* binding */ nulByte),
/* harmony export */   x5: () => (/* binding */ dataFault),
/* harmony export */   zr: () => (/* binding */ tooManyColumns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92288);
// What can be wrong with a CSV file, in words: each fault with its place and the next act.


const csvLimits = {
    // More than any table that a person has named the columns of.
    columns: 4096,
    // Ten times what one runner checks within minutes.
    rows: 10_000_000,
    // 3.2 GB of doubles: what fits beside everything else in a hosted runner's 16 GB, for base and head.
    cells: 400_000_000,
    // A data field is far smaller; a quote that nobody closed is not.
    fieldBytes: 2 ** 20,
    rowBytes: 2 ** 22,
    // GitHub's limit for a Git LFS object on the free plan.
    fileBytes: 2 ** 31,
    parquetBytes: 2 ** 29,
    // Half of a core's level-2 cache.
    windowBytes: 2 ** 18,
};
function dataFault(where, message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", { message, where, hint });
}
const quoteHint = 'Close the quote, or double a quote that belongs to the text ("").';
function unclosedQuote(file, line) {
    return dataFault({ file, line }, "a quote opens on this line and is never closed", quoteHint);
}
function unclosedQuoteWithin(file, line, limit) {
    return dataFault({ file, line }, `a quote opens on this line and is not closed within ${bytesText(limit)}`, quoteHint);
}
function textAfterQuote(where) {
    return dataFault(where, "there is text after the closing quote", quoteHint);
}
function nulByte(where) {
    return dataFault(where, "there is a NUL byte, which no CSV text has", "The file is damaged or is not text: write it again as UTF-8 CSV.");
}
function notUtf8(where) {
    return dataFault(where, "the text is not UTF-8 (most likely it is Latin-1 or Windows-1252)", `Save the file as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8 ${where.file} > utf8.csv`);
}
function tooLong(what, where, limit) {
    return dataFault(where, `a ${what} is longer than ${bytesText(limit)}`, "Look for a missing line break or quote, or take such data out of the table.");
}
function tooLarge(file, limit) {
    return dataFault({ file }, `the data is larger than ${bytesText(limit)}`, "Take a sample of the rows, or fewer files.");
}
function tooManyRows(where, limit) {
    return dataFault(where, `there are more than ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(limit)} rows`, "Take a sample of the rows, or fewer files.");
}
function tooManyCells(where, limit) {
    return dataFault(where, `there are more than ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(limit)} values`, "Take fewer columns (features) or a sample of the rows.");
}
function tooManyColumns(where, limit) {
    return dataFault(where, `the header has more than ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(limit)} columns`, "Check the delimiter and the line ends, or take columns out.");
}
function bytesText(bytes) {
    if (bytes >= 2 ** 30)
        return `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(bytes / 2 ** 30)} GiB`;
    if (bytes >= 2 ** 20)
        return `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(bytes / 2 ** 20)} MiB`;
    return `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(bytes)} bytes`;
}


/***/ }),

/***/ 16173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ry: () => (/* binding */ carriageReturn),
/* harmony export */   hB: () => (/* binding */ lineFeed),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ox: () => (/* binding */ FieldCutter)
/* harmony export */ });
/* harmony import */ var _decimal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22667);
// Cuts one field out of CSV bytes: RFC 4180, with blanks allowed around a quoted field and bare quotes inside an unquoted one.

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;
class FieldCutter {
    /** The field's content is bytes[start, end), quotes removed. */
    bytes = new Uint8Array(0);
    start = 0;
    end = 0;
    /** Position, in the bytes given, of the delimiter or line end behind the field; of the fault, if there is one. */
    next = 0;
    /** Line ends inside the field up to `next`. */
    lineBreaks = 0;
    /** After "more": whether a quote is open. */
    insideQuote = false;
    delimiter;
    /** 1 for the bytes that end an unquoted field: delimiter, line ends, NUL. */
    stops;
    #unescaped = new Uint8Array(256);
    constructor(delimiter) {
        this.delimiter = delimiter;
        this.stops = new Uint8Array(256);
        for (const byte of [delimiter, lineFeed, carriageReturn, 0])
            this.stops[byte] = 1;
    }
    isPadding(byte) {
        return (0,_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(byte) && byte !== this.delimiter;
    }
    /** Cuts the field that starts at `from`; bytes[limit] must be NUL. */
    cut(bytes, from, limit) {
        this.lineBreaks = 0;
        this.insideQuote = false;
        let at = from;
        while (this.isPadding(bytes[at]))
            at++;
        if (bytes[at] === quote)
            return this.#cutQuoted(bytes, at + 1, limit);
        while (this.stops[bytes[at]] === 0)
            at++;
        this.bytes = bytes;
        this.start = from;
        this.end = at;
        this.next = at;
        if (bytes[at] !== 0)
            return "field";
        return at < limit ? "nul" : "more";
    }
    #cutQuoted(bytes, from, limit) {
        this.insideQuote = true;
        let doubled = 0;
        let at = from;
        for (;; at++) {
            const byte = bytes[at];
            if (byte === quote) {
                if (bytes[at + 1] !== quote)
                    break;
                doubled++;
                at++;
            }
            else if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed))
                this.lineBreaks++;
            else if (byte === 0) {
                this.next = at;
                return at < limit ? "nul" : "more";
            }
        }
        this.next = at + 1;
        while (this.isPadding(bytes[this.next]))
            this.next++;
        if (this.next >= limit)
            return "more";
        this.insideQuote = false;
        if (this.stops[bytes[this.next]] === 0)
            return "text after quote";
        if (bytes[this.next] === 0)
            return "nul";
        this.bytes = bytes;
        this.start = from;
        this.end = at;
        if (doubled > 0)
            this.#unescape(at - from - doubled);
        return "field";
    }
    #unescape(length) {
        if (length > this.#unescaped.length)
            this.#unescaped = new Uint8Array(2 * length);
        let to = 0;
        for (let at = this.start; at < this.end; at++) {
            this.#unescaped[to++] = this.bytes[at];
            if (this.bytes[at] === quote)
                at++;
        }
        this.bytes = this.#unescaped;
        this.start = 0;
        this.end = length;
    }
}


/***/ }),

/***/ 38220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ refuseUtf16),
/* harmony export */   k: () => (/* binding */ readCsvHeader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _csv_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2672);
/* harmony import */ var _csv_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16173);
/* harmony import */ var _decimal_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22667);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5197);
// The beginning of a CSV file: what kind of file it is, its delimiter, and the names in its first record.





/** Detected in this order, so that a tie goes to the comma. */
const delimiters = [",", ";", "\t", "|"].map((text) => text.charCodeAt(0));
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** Reads the header and leaves the window behind it. @throws {UserError} when the file is no CSV or its header is faulty. */
async function readCsvHeader(window, path, delimiter, limits) {
    await window.fill();
    refuseOtherFormats(window.bytes.subarray(window.start, window.end), path);
    if (startsWith(window.bytes, [0xef, 0xbb, 0xbf]))
        window.start = 3;
    let line = 1;
    const said = skipSeparatorLine(window);
    if (said !== null)
        line++;
    for (;;) {
        line += skipBlankLines(window);
        if (window.ended && window.start === window.end) {
            throw (0,_csv_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFault */ .x5)({ file: path }, "the file is empty", "Write a header line with the columns' names, then one line a row.");
        }
        const header = headerAt(window, path, line, delimiter ?? said, limits);
        if (header !== null)
            return header;
        if (window.full) {
            if (window.end >= limits.rowBytes)
                throw (0,_csv_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLong */ .Po)("row", { file: path, line }, limits.rowBytes);
            window.grow(limits.rowBytes);
        }
        await window.fill();
    }
}
/** Null when the window does not hold the whole record. */
function headerAt(window, path, firstLine, delimiter, limits) {
    const { bytes, start, end } = window;
    const separator = delimiter === null ? detectDelimiter(window) : delimiter.charCodeAt(0);
    if (separator === null)
        return null;
    const cutter = new _csv_field_js__WEBPACK_IMPORTED_MODULE_2__/* .FieldCutter */ .ox(separator);
    const texts = [];
    let line = firstLine;
    for (let at = start;; at = cutter.next + 1) {
        const outcome = cutter.cut(bytes, at, end);
        const where = { file: path, line: line + cutter.lineBreaks };
        if (outcome === "more" && window.ended)
            throw (0,_csv_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .unclosedQuote */ .sk)(path, line);
        if (outcome === "more")
            return null;
        if (outcome === "nul")
            throw (0,_csv_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .nulByte */ .ss)(where);
        if (outcome === "text after quote")
            throw (0,_csv_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .textAfterQuote */ .s1)({ ...where, column: (0,_utf8_js__WEBPACK_IMPORTED_MODULE_4__/* .columnAt */ .o)(bytes, start, cutter.next) });
        if (cutter.end - cutter.start > limits.fieldBytes)
            throw (0,_csv_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLong */ .Po)("field", where, limits.fieldBytes);
        if (!(0,_utf8_js__WEBPACK_IMPORTED_MODULE_4__/* .isUtf8 */ .c)(cutter.bytes, cutter.start, cutter.end))
            throw (0,_csv_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .notUtf8 */ .T3)(where);
        if (texts.length === limits.columns)
            throw (0,_csv_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .tooManyColumns */ .zr)(where, limits.columns);
        texts.push(strictUtf8.decode(cutter.bytes.subarray(cutter.start, cutter.end)).trim());
        line += cutter.lineBreaks;
        const stop = bytes[cutter.next];
        if (stop === separator)
            continue;
        if (stop === _csv_field_js__WEBPACK_IMPORTED_MODULE_2__/* .carriageReturn */ .Ry && cutter.next + 1 === end)
            return null;
        window.start = cutter.next + (stop === _csv_field_js__WEBPACK_IMPORTED_MODULE_2__/* .carriageReturn */ .Ry && bytes[cutter.next + 1] === _csv_field_js__WEBPACK_IMPORTED_MODULE_2__/* .lineFeed */ .hB ? 2 : 1);
        return { names: namesOf(texts, path, firstLine), cutter, nextLine: line + 1 };
    }
}
/** An empty name, as R and pandas write over their row numbers, becomes "column 1" after its position. */
function namesOf(texts, path, line) {
    const names = texts.map((text, index) => (text === "" ? `column ${index + 1}` : text));
    const firsts = new Map();
    const problems = [];
    for (const [index, name] of names.entries()) {
        const first = firsts.get(name);
        if (first === undefined)
            firsts.set(name, index);
        else {
            const message = `columns ${first + 1} and ${index + 1} are both named \`${name}\``;
            problems.push({ message, where: { file: path, line }, hint: "Rename one of them, or take it out." });
        }
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", problems);
    return names;
}
/** The delimiter that occurs most often outside quotes in the first record; null when the record is not complete. */
function detectDelimiter(window) {
    const { bytes, start, end } = window;
    const counts = delimiters.map(() => 0);
    let quoted = false;
    let fieldIsBlank = true;
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if (quoted) {
            if (byte === _csv_field_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD && bytes[at + 1] === _csv_field_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)
                at++;
            else if (byte === _csv_field_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)
                quoted = false;
            continue;
        }
        if (byte === _csv_field_js__WEBPACK_IMPORTED_MODULE_2__/* .lineFeed */ .hB || byte === _csv_field_js__WEBPACK_IMPORTED_MODULE_2__/* .carriageReturn */ .Ry)
            return mostFrequent(counts);
        const which = delimiters.indexOf(byte);
        if (which >= 0)
            counts[which]++;
        if (byte === _csv_field_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD && fieldIsBlank)
            quoted = true;
        fieldIsBlank = which >= 0 || (fieldIsBlank && (0,_decimal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isBlank */ .z3)(byte));
    }
    return window.ended ? mostFrequent(counts) : null;
}
function mostFrequent(counts) {
    return delimiters[counts.indexOf(Math.max(...counts))];
}
/** Skips the line by which Excel is told the delimiter, sep=; and the like, and gives it; null where there is none. */
function skipSeparatorLine(window) {
    const { bytes, start } = window;
    const behind = start + 5;
    if (!startsWith(bytes.subarray(start), [115, 101, 112, 61]) || !delimiters.includes(bytes[start + 4]))
        return null;
    const lineEnd = bytes[behind] === _csv_field_js__WEBPACK_IMPORTED_MODULE_2__/* .carriageReturn */ .Ry && bytes[behind + 1] === _csv_field_js__WEBPACK_IMPORTED_MODULE_2__/* .lineFeed */ .hB ? behind + 1 : behind;
    if (bytes[lineEnd] !== _csv_field_js__WEBPACK_IMPORTED_MODULE_2__/* .lineFeed */ .hB && bytes[lineEnd] !== _csv_field_js__WEBPACK_IMPORTED_MODULE_2__/* .carriageReturn */ .Ry)
        return null;
    window.start = lineEnd + 1;
    return String.fromCharCode(bytes[start + 4]);
}
/** Skips lines without anything but blanks; gives their number. A line that does not end in the window stays. */
function skipBlankLines(window) {
    const { bytes, end } = window;
    let lines = 0;
    for (let at = window.start; at < end; at++) {
        const byte = bytes[at];
        if ((0,_decimal_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isBlank */ .z3)(byte))
            continue;
        if (byte !== _csv_field_js__WEBPACK_IMPORTED_MODULE_2__/* .lineFeed */ .hB && byte !== _csv_field_js__WEBPACK_IMPORTED_MODULE_2__/* .carriageReturn */ .Ry)
            break;
        if (byte === _csv_field_js__WEBPACK_IMPORTED_MODULE_2__/* .carriageReturn */ .Ry && bytes[at + 1] === _csv_field_js__WEBPACK_IMPORTED_MODULE_2__/* .lineFeed */ .hB)
            at++;
        else if (byte === _csv_field_js__WEBPACK_IMPORTED_MODULE_2__/* .carriageReturn */ .Ry && at + 1 === end && !window.ended)
            break;
        lines++;
        window.start = at + 1;
    }
    return lines;
}
const otherFormats = [
    ["a ZIP archive or an Excel workbook", [0x50, 0x4b, 0x03, 0x04]],
    ["an old Excel workbook", [0xd0, 0xcf, 0x11, 0xe0]],
    ["xz-compressed", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
];
// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: the first line of every pointer.
const lfsPointer = Array.from("version https://git-lfs.github.com/spec/v1", (char) => char.charCodeAt(0));
function refuseOtherFormats(bytes, file) {
    if (startsWith(bytes, lfsPointer)) {
        throw (0,_csv_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFault */ .x5)({ file }, "this is a Git LFS pointer, not the data", "Run git lfs pull, or check out with lfs: true.");
    }
    // "PAR1" alone may be a column's name; a page header follows it.
    if (startsWith(bytes, [0x50, 0x41, 0x52, 0x31, 0x15]))
        throw (0,_csv_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFault */ .x5)({ file }, "this is a Parquet file, but its name says otherwise", "Rename it to end in .parquet.");
    // No header starts like an object; a file that did would have one strange column and a row less.
    if (/^\ufeff?\s*(?:\[\s*)?\{\s*"/.test(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, 64))))
        throw (0,_csv_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFault */ .x5)({ file }, "this is JSON, but its name says otherwise", "Rename it to end in .jsonl or .json.");
    for (const [format, signature] of otherFormats) {
        if (startsWith(bytes, signature))
            throw (0,_csv_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFault */ .x5)({ file }, `the file is ${format}, which is not read`, "Commit the table as CSV, JSON Lines or Parquet.");
    }
    refuseUtf16(bytes, file);
}
function refuseUtf16(bytes, file) {
    const utf16 = utf16Of(bytes);
    if (utf16 === null)
        return;
    throw (0,_csv_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFault */ .x5)({ file, line: 1 }, `the text is ${utf16}, not UTF-8`, `Save the file as UTF-8, or convert it: iconv -f ${utf16} -t UTF-8 ${file} > utf8.txt`);
}
/** By its mark, or by the zero byte that UTF-16 has in every ASCII character. */
function utf16Of(bytes) {
    if (startsWith(bytes, [0xff, 0xfe]) || (bytes.length > 1 && bytes[0] !== 0 && bytes[1] === 0))
        return "UTF-16LE";
    if (startsWith(bytes, [0xfe, 0xff]) || (bytes.length > 1 && bytes[0] === 0 && bytes[1] !== 0))
        return "UTF-16BE";
    return null;
}
function startsWith(bytes, signature) {
    return bytes.length >= signature.length && signature.every((byte, at) => bytes[at] === byte);
}


/***/ }),

/***/ 3378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bi: () => (/* binding */ appendCsv),
  PL: () => (/* binding */ columnsOf),
  hL: () => (/* binding */ firstPlans),
  w1: () => (/* binding */ noFile),
  Nb: () => (/* binding */ readCsv),
  ay: () => (/* binding */ readHeader),
  pW: () => (/* binding */ textPlan),
  tc: () => (/* binding */ turnedPlans)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/core/dataset/byte-window.js
var byte_window = __webpack_require__(99413);
// EXTERNAL MODULE: ./lib/core/dataset/csv-faults.js
var csv_faults = __webpack_require__(2672);
// EXTERNAL MODULE: ./lib/core/dataset/csv-header.js
var csv_header = __webpack_require__(38220);
// EXTERNAL MODULE: ./lib/core/dataset/csv-field.js
var csv_field = __webpack_require__(16173);
// EXTERNAL MODULE: ./lib/core/dataset/decimal-text.js
var decimal_text = __webpack_require__(22667);
// EXTERNAL MODULE: ./lib/core/dataset/row-builder.js
var row_builder = __webpack_require__(85966);
// EXTERNAL MODULE: ./lib/core/dataset/text-index.js
var text_index = __webpack_require__(53412);
// EXTERNAL MODULE: ./lib/core/dataset/utf8.js
var utf8 = __webpack_require__(5197);
;// CONCATENATED MODULE: ./lib/core/dataset/csv-rows.js
// The hot path: scans CSV bytes once and appends each complete row to the columns.






const zero = 48;
const minus = 45;
const point = 46;
/** Appends the complete rows of bytes[start, end) and gives the position behind them; bytes[end] must be NUL. */
function appendRows(rows, progress, limits, bytes, start, end) {
    const { cutter, file } = progress;
    const { delimiter, stops } = cutter;
    const { kinds, numbers, codes, texts } = rows;
    const width = rows.plans.length;
    let line = progress.line;
    let at = start;
    for (;;) {
        const afterBlanks = blankLineEnd(cutter, bytes, at, end);
        if (afterBlanks > at) {
            at = afterBlanks;
            progress.line = ++line;
            continue;
        }
        if (at === end)
            return at;
        if (rows.rowCount === rows.capacity)
            rows.grow(file, line);
        const row = rows.rowCount;
        const rowStart = at;
        let column = 0;
        for (;;) {
            const kind = column < width ? kinds[column] : row_builder/* skipped */.hT;
            const from = at;
            let known = false;
            if (kind === row_builder/* decimal */._) {
                // A plain decimal of at most 2^53, without its point, over an exact power of ten: one rounding, so exact.
                const negative = bytes[at] === minus;
                if (negative)
                    at++;
                let digits = 0;
                let first = at;
                let digit = bytes[at] - zero;
                while (digit >= 0 && digit <= 9) {
                    digits = digits * 10 + digit;
                    digit = bytes[++at] - zero;
                }
                let length = at - first;
                let fraction = 0;
                if (bytes[at] === point) {
                    first = ++at;
                    digit = bytes[at] - zero;
                    while (digit >= 0 && digit <= 9) {
                        digits = digits * 10 + digit;
                        digit = bytes[++at] - zero;
                    }
                    fraction = at - first;
                    length += fraction;
                }
                const stop = bytes[at];
                if (length > 0 && digits <= Number.MAX_SAFE_INTEGER && fraction <= 22 && stops[stop] === 1 && stop !== 0) {
                    const value = fraction === 0 ? digits : digits / decimal_text/* exactPowersOfTen */.WP[fraction];
                    numbers[column][row] = negative ? -value : value;
                    known = true;
                }
            }
            else if (kind === row_builder/* text */.Qq) {
                let hash = text_index/* hashBasis */.TX;
                while (stops[bytes[at]] === 0)
                    hash = Math.imul(hash ^ bytes[at++], 0x01000193);
                // Not above the quote: a quote or a blank, with which a quoted field may begin.
                if (bytes[at] !== 0 && at > from && bytes[from] > csv_field/* quote */.hD) {
                    const code = texts[column].find(bytes, from, at, hash);
                    codes[column][row] = code;
                    known = code >= 0;
                }
            }
            if (!known) {
                // Quotes, blanks, exponents, many digits, new texts, missing values: anything but the plainest.
                const outcome = cutter.cut(bytes, from, end);
                if (outcome === "more") {
                    progress.openLine = line;
                    return rowStart;
                }
                if (outcome !== "field")
                    throw cutFault(outcome, progress, line, bytes, rowStart);
                if (kind === row_builder/* text */.Qq) {
                    const code = rows.codeOf(column, cutter.bytes, cutter.start, cutter.end);
                    if (code === row_builder/* notText */.nr)
                        throw (0,csv_faults/* notUtf8 */.T3)({ file, line });
                    codes[column][row] = code;
                }
                else if (kind !== row_builder/* skipped */.hT)
                    numbers[column][row] = rows.numberOf(column, cutter.bytes, cutter.start, cutter.end);
                at = cutter.next;
                line += cutter.lineBreaks;
            }
            if (at - from > limits.fieldBytes)
                throw (0,csv_faults/* tooLong */.Po)("field", { file, line }, limits.fieldBytes);
            column++;
            if (bytes[at] !== delimiter)
                break;
            at++;
        }
        if (bytes[at] === csv_field/* carriageReturn */.Ry) {
            // Whether a line feed belongs to it is not known yet.
            if (at + 1 === end)
                return rowStart;
            if (bytes[at + 1] === csv_field/* lineFeed */.hB)
                at++;
        }
        at++;
        if (column === width || progress.ragged.accept(rows, column, file, progress.line)) {
            rows.lines[row] = progress.line;
            rows.rowCount = row + 1;
        }
        progress.line = ++line;
    }
}
/** The start of the next line when the line at `at` has nothing but blanks; `at` itself when it has, or is not complete. */
function blankLineEnd(cutter, bytes, at, end) {
    let last = at;
    while (cutter.isPadding(bytes[last]))
        last++;
    if (bytes[last] === csv_field/* lineFeed */.hB)
        return last + 1;
    if (bytes[last] !== csv_field/* carriageReturn */.Ry || last + 1 === end)
        return at;
    return bytes[last + 1] === csv_field/* lineFeed */.hB ? last + 2 : last + 1;
}
function cutFault(outcome, progress, rowLine, bytes, rowStart) {
    const { file, cutter } = progress;
    const where = { file, line: rowLine + cutter.lineBreaks, column: (0,utf8/* columnAt */.o)(bytes, rowStart, cutter.next) };
    return outcome === "nul" ? (0,csv_faults/* nulByte */.ss)(where) : (0,csv_faults/* textAfterQuote */.s1)(where);
}

// EXTERNAL MODULE: ./lib/core/dataset/missing-texts.js
var missing_texts = __webpack_require__(55373);
// EXTERNAL MODULE: ./lib/core/dataset/ragged.js
var dataset_ragged = __webpack_require__(4920);
;// CONCATENATED MODULE: ./lib/core/dataset/csv.js
// Reads CSV bytes into a Table: typed columns, one pass, no string per cell.









/** Column names of the files. @throws {UserError} when a file has none, or headers differ. */
async function readHeader(files, options, limits = csv_faults/* csvLimits */.hV) {
    let names = null;
    for (const file of files) {
        const window = new byte_window/* ByteWindow */.r(file, limits.windowBytes, limits.fileBytes);
        try {
            const header = await (0,csv_header/* readCsvHeader */.k)(window, file.path, options.delimiter, limits);
            if (names === null)
                names = header.names;
            else
                requireSameHeader(files[0].path, names, file.path, header.names);
        }
        finally {
            await window.close();
        }
    }
    return names ?? noFile();
}
/**
 * The rows of all files, in the given order, as one table.
 *
 * A column holds numbers if every cell that is not missing is a decimal number, else texts. Which it is, is guessed from
 * the first window; a column of numbers that meets a text later is read again, as text, once the others are complete.
 * @throws {UserError} fault "data", naming file and line, when the files are no CSV or their headers differ.
 */
async function readCsv(files, options, limits = csv_faults/* csvLimits */.hV) {
    const keepRagged = options.keepRagged === true;
    const named = await readNamed(files, options, limits, 0, new dataset_ragged/* Ragged */.p(keepRagged));
    if (!keepRagged || named.misalignment === null)
        return named;
    const unnamed = Math.min(named.misalignment.most, limits.columns) - named.misalignment.names;
    if (unnamed <= 0)
        return named;
    const { misalignment } = named;
    return { ...(await readNamed(files, options, limits, unnamed, new dataset_ragged/* Ragged */.p(true))), misalignment };
}
/** @param unnamed columns behind those that the header names */
async function readNamed(files, options, limits, unnamed, ragged) {
    const how = { delimiter: options.delimiter, unnamed, ragged };
    const { rows, firstRows } = await readPass(files, how, limits, (header, window, file) => guessedRows(header, window, file, files, options, limits));
    const columns = await columnsOf(rows, files, options, async (plans) => {
        const again = () => new row_builder/* RowBuilder */.e$(plans, rows.rowCount, limits, options.shared);
        return (await readPass(files, { ...how, ragged: new dataset_ragged/* Ragged */.p(options.keepRagged === true) }, limits, again)).rows;
    });
    return {
        rowCount: rows.rowCount,
        columns,
        origin: rows.origin(files.map((file) => file.path), firstRows),
        misalignment: ragged.misalignment(rows.rowCount, rows.plans.length - unnamed),
    };
}
/** The columns, finished; those that met a text are read again, as text. */
async function columnsOf(rows, files, options, readAgain) {
    const columns = rows.plans.map((_, column) => rows.column(column));
    if (rows.turned.length > 0) {
        const again = await readAgain(turnedPlans(rows, options, true));
        if (again.rowCount !== rows.rowCount)
            throw changedMeanwhile(files);
        for (const column of rows.turned)
            columns[column] = again.column(column);
    }
    return columns.filter((column) => column !== null);
}
/** What the builder was to read, with the columns as text that met one; `only` those, or all. */
function turnedPlans(rows, options, only) {
    const turned = new Set(rows.turned);
    return rows.plans.map((plan, column) => {
        if (turned.has(column))
            return textPlan(plan.name, options);
        return only ? { ...plan, kind: row_builder/* skipped */.hT } : plan;
    });
}
function firstPlans(names, options) {
    const kept = options.columns === null ? null : new Set(options.columns);
    const numberMissing = options.missingTexts === null ? missing_texts/* usualMissingTexts */.Z : (0,text_index/* textIndexOf */.Fp)(options.missingTexts);
    return names.map((name) => {
        if (kept !== null && !kept.has(name))
            return { name, kind: row_builder/* skipped */.hT, missing: noTexts };
        return options.keys.includes(name)
            ? { name, kind: row_builder/* integerKey */.Ce, missing: noTexts }
            : { name, kind: row_builder/* decimal */._, missing: numberMissing };
    });
}
function textPlan(name, options) {
    const missing = options.missingTexts === null || options.keys.includes(name) ? noTexts : (0,text_index/* textIndexOf */.Fp)(options.missingTexts);
    return { name, kind: row_builder/* text */.Qq, missing };
}
const noTexts = (0,text_index/* textIndexOf */.Fp)([]);
/** Reads all files into the builder that `begin` gives once the first header and the first rows behind it are at hand. */
async function readPass(files, { delimiter, unnamed, ragged }, limits, begin) {
    let rows = null;
    const firstRows = [];
    let bytesBefore = 0;
    for (const source of files) {
        const { path } = source;
        const window = new byte_window/* ByteWindow */.r(source, limits.windowBytes, limits.fileBytes - bytesBefore);
        try {
            const header = withUnnamed(await (0,csv_header/* readCsvHeader */.k)(window, path, delimiter, limits), unnamed);
            if (rows === null)
                rows = begin(header, window, path);
            else
                requireSameHeader(files[0].path, rows.names, path, header.names);
            firstRows.push(rows.rowCount);
            await appendRest(rows, window, header, path, ragged, bytesBefore, limits);
            bytesBefore = rows.bytesDone;
        }
        finally {
            await window.close();
        }
    }
    rows ??= noFile();
    ragged.refuse(rows);
    return { rows, firstRows };
}
/** Appends what follows the header. */
async function appendRest(rows, window, { cutter, nextLine }, file, ragged, bytesBefore, limits) {
    const progress = { file, cutter, line: nextLine, openLine: nextLine, ragged };
    for (;;) {
        window.start = appendRows(rows, progress, limits, window.bytes, window.start, window.end);
        rows.bytesDone = bytesBefore + window.offset;
        if (window.ended)
            break;
        if (window.full)
            makeRoom(window, progress, limits);
        await window.fill();
    }
    // A line end was added: only within quotes can a row be incomplete.
    if (window.start < window.end)
        throw (0,csv_faults/* unclosedQuote */.sk)(file, progress.openLine);
}
/** Appends one file's rows to columns whose names are its header's; or only those that its first window holds. */
async function appendCsv(rows, source, delimiter, limits, sampleOnly) {
    const window = new byte_window/* ByteWindow */.r(source, limits.windowBytes, limits.fileBytes);
    const ragged = new dataset_ragged/* Ragged */.p(false);
    try {
        const header = await (0,csv_header/* readCsvHeader */.k)(window, source.path, delimiter, limits);
        requireSameHeader("the other files", rows.names, source.path, header.names);
        if (sampleOnly) {
            const { cutter, nextLine: line } = header;
            const progress = { file: source.path, cutter, line, openLine: line, ragged };
            appendRows(rows, progress, limits, window.bytes, window.start, window.end);
        }
        else
            await appendRest(rows, window, header, source.path, ragged, rows.bytesDone, limits);
    }
    finally {
        await window.close();
    }
    if (!sampleOnly)
        ragged.refuse(rows);
}
/** The first plans, with the columns as text that meet one in the first window. */
function guessedRows(header, window, file, files, options, limits) {
    const trial = new row_builder/* RowBuilder */.e$(firstPlans(header.names, options), 64, limits);
    const progress = {
        file,
        cutter: header.cutter,
        line: header.nextLine,
        openLine: header.nextLine,
        ragged: new dataset_ragged/* Ragged */.p(options.keepRagged === true),
    };
    const end = appendRows(trial, progress, limits, window.bytes, window.start, window.end);
    const plans = turnedPlans(trial, options, false);
    if (window.ended && files.length === 1)
        return new row_builder/* RowBuilder */.e$(plans, trial.rowCount, limits, options.shared);
    const bytes = files.every((source) => source.size !== undefined)
        ? files.reduce((sum, source) => sum + (source.size ?? 0), 0)
        : 0;
    const promised = bytes === 0 ? 0 : (trial.rowCount * bytes * 1.02) / Math.max(1, end - window.start);
    const rows = new row_builder/* RowBuilder */.e$(plans, Math.max(trial.rowCount, Math.ceil(promised)), limits, options.shared);
    rows.bytesTotal = bytes;
    return rows;
}
function makeRoom(window, progress, limits) {
    if (window.end < limits.rowBytes)
        return window.grow(limits.rowBytes);
    if (progress.cutter.insideQuote)
        throw (0,csv_faults/* unclosedQuoteWithin */.rx)(progress.file, progress.openLine, limits.rowBytes);
    throw (0,csv_faults/* tooLong */.Po)("row", { file: progress.file, line: progress.line }, limits.rowBytes);
}
/** A column without a name is called by its place, as one whose name is empty. */
function withUnnamed(header, unnamed) {
    if (unnamed === 0)
        return header;
    const names = [...header.names];
    for (let i = 0; i < unnamed; i++) {
        let name = `column ${names.length + 1}`;
        while (names.includes(name))
            name += " (without a name)";
        names.push(name);
    }
    return { ...header, names };
}
function requireSameHeader(firstFile, first, file, names) {
    const different = Array.from({ length: Math.max(first.length, names.length) }, (_, at) => at).find((at) => first[at] !== names[at]);
    if (different === undefined)
        return;
    const name = (of) => (different < of.length ? `\`${of[different]}\`` : "absent");
    throw (0,csv_faults/* dataFault */.x5)({ file, line: 1 }, `the header differs from that of ${firstFile}: column ${different + 1} is ${name(names)} here and ${name(first)} there`, "Files that are read as one table need the same columns in the same order.");
}
function changedMeanwhile(files) {
    const where = { file: files.map((file) => file.path).join(", ") };
    return new errors/* UserError */.yo("environment", {
        message: "the data changed while it was read",
        where,
        hint: "Run again when nothing writes to it.",
    });
}
function noFile() {
    throw new errors/* UserError */.yo("data", { message: "there is no data file", hint: "Check the patterns in data.files." });
}


/***/ }),

/***/ 4920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ misalignmentSentence),
/* harmony export */   p: () => (/* binding */ Ragged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92288);
/* harmony import */ var _row_builder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85966);
// Rows with another number of fields than the header has names: refused by whoever trains, kept by whoever reviews.



const SHOWN = 5;
/** What a scan of rows found out about their number of fields. */
class Ragged {
    #kept;
    #problems = [];
    #first = null;
    #rows = 0;
    #fewest = Number.POSITIVE_INFINITY;
    #most = 0;
    /** @param kept whether such rows count: a field too many is passed over, one too few is a missing value */
    constructor(kept) {
        this.#kept = kept;
    }
    /** Takes note of the row under construction, and fills it up where it is kept. Whether it is. */
    accept(rows, fields, file, line) {
        const width = rows.plans.length;
        this.#first ??= { file, line };
        this.#rows++;
        this.#fewest = Math.min(this.#fewest, fields);
        this.#most = Math.max(this.#most, fields);
        if (!this.#kept) {
            if (this.#problems.length < SHOWN)
                this.#problems.push({
                    message: `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(fields, "field")}, the header has ${width}`,
                    where: { file, line },
                    hint: "Correct the row, or quote a text that contains the delimiter.",
                });
            return false;
        }
        for (let column = fields; column < width; column++) {
            if (rows.kinds[column] === _row_builder_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)
                rows.codes[column][rows.rowCount] = -1;
            else
                rows.numbers[column][rows.rowCount] = Number.NaN;
        }
        return true;
    }
    /** @param rowCount rows in all; @param names in the header. Null: every row has as many fields as there are names. */
    misalignment(rowCount, names) {
        if (this.#first === null)
            return null;
        const everyRow = this.#rows === rowCount;
        return { ...this.#first, rows: this.#rows, everyRow, fewest: this.#fewest, most: this.#most, names };
    }
    /** @throws {UserError} where there is such a row, and none is kept */
    refuse({ rowCount, plans }) {
        if (this.#kept)
            return;
        const found = this.misalignment(rowCount + this.#rows, plans.length);
        if (found === null)
            return;
        const { file, line } = found;
        const unseen = this.#rows - this.#problems.length;
        const message = misalignmentSentence(found);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", [
            {
                message: `${message.charAt(0).toLowerCase()}${message.slice(1, -1)}`,
                where: { file, line },
                hint: "Nothing is trained on such rows. See what stands where: metricgate review --base REF",
            },
            ...this.#problems,
            ...(unseen === 0
                ? []
                : [{ message: `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(unseen, "more row")} with another number of fields than the header` }]),
        ]);
    }
}
/** "Rows have 7 fields under 6 names: the values stand under the wrong names from line 2." */
function misalignmentSentence({ rows, everyRow, fewest, most, names, line }) {
    const fields = fewest === most ? (0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(most, "field") : `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(fewest)} to ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(most, "field")}`;
    const who = everyRow ? "Rows have" : (0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rows, "row has", "rows have");
    const whose = everyRow ? "the" : rows === 1 ? "its" : "their";
    const what = most < names ? "are missing or stand" : "stand";
    return `${who} ${fields} under ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(names, "name")}: ${whose} values ${what} under the wrong names from line ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(line)}.`;
}


/***/ }),

/***/ 85966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ integerKey),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   e$: () => (/* binding */ RowBuilder),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   nr: () => (/* binding */ notText)
/* harmony export */ });
/* harmony import */ var _csv_faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2672);
/* harmony import */ var _decimal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22667);
/* harmony import */ var _missing_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55373);
/* harmony import */ var _text_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53412);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5197);
// Columns under construction: typed arrays that grow with the rows, by what the file's size promises where it is known.





/** What becomes of a column's cells. As plain numbers, because they are looked at once a cell. */
const skipped = 0;
const decimal = 1;
/** A number only while each cell is a canonical integer. */
const integerKey = 2;
const text = 3;
/** Given in place of a code where the text is not UTF-8. */
const notText = -2;
class RowBuilder {
    plans;
    kinds;
    numbers;
    codes;
    texts;
    lines;
    rowCount = 0;
    capacity = 0;
    /** Number columns that met a text: their further cells are skipped. */
    turned = [];
    /** Bytes read so far, and in all (0: unknown). */
    bytesDone = 0;
    bytesTotal = 0;
    #limits;
    #keptColumns;
    #Memory;
    /** @param shared whether other threads see the cells */
    constructor(plans, capacity, limits, shared = false) {
        this.plans = plans;
        // One more than there are columns: a row with too many fields is scanned to its end, to be counted.
        this.kinds = [...plans.map((plan) => plan.kind), skipped];
        this.numbers = plans.map(() => new Float64Array(0));
        this.codes = plans.map(() => new Int32Array(0));
        this.texts = plans.map(() => new _text_index_js__WEBPACK_IMPORTED_MODULE_4__/* .TextIndex */ .UC());
        this.lines = new Uint32Array(0);
        this.#limits = limits;
        this.#Memory = shared ? SharedArrayBuffer : ArrayBuffer;
        this.#keptColumns = plans.filter((plan) => plan.kind !== skipped).length;
        this.#resize(Math.min(capacity, limits.rows));
    }
    get names() {
        return this.plans.map((plan) => plan.name);
    }
    /** Makes room for at least one more row. */
    grow(file, line) {
        const where = { file, line };
        if (this.rowCount >= this.#limits.rows)
            throw (0,_csv_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .tooManyRows */ .Zz)(where, this.#limits.rows);
        if ((this.rowCount + 1) * this.#keptColumns > this.#limits.cells)
            throw (0,_csv_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .tooManyCells */ .RB)(where, this.#limits.cells);
        const promised = this.bytesDone === 0 ? 0 : this.rowCount * (this.bytesTotal / this.bytesDone) * 1.02;
        const least = promised > this.rowCount ? this.rowCount * 1.1 : this.rowCount * 2;
        this.#resize(Math.min(Math.ceil(Math.max(promised, least)) + 64, this.#limits.rows));
    }
    /** Makes room for that many more rows. */
    reserve(count, file) {
        const needed = this.rowCount + count;
        if (needed > this.#limits.rows)
            throw (0,_csv_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .tooManyRows */ .Zz)({ file }, this.#limits.rows);
        if (needed * this.#keptColumns > this.#limits.cells)
            throw (0,_csv_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .tooManyCells */ .RB)({ file }, this.#limits.cells);
        if (needed > this.capacity)
            this.#resize(needed);
    }
    /** The value of a number cell; NaN when it is missing. A text turns the column. */
    numberOf(column, bytes, start, end) {
        const value = this.kinds[column] === integerKey ? (0,_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalIntegerOf */ .kn)(bytes, start, end) : (0,_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(bytes, start, end);
        if (!Number.isNaN(value) || (0,_missing_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b)(this.plans[column].missing, bytes, start, end))
            return value;
        this.kinds[column] = skipped;
        this.turned.push(column);
        return value;
    }
    /** Code of a text that is not in the index yet: a new one, or -1 when it is missing. */
    newCode(column, bytes, start, end, hash) {
        if ((0,_missing_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b)(this.plans[column].missing, bytes, start, end))
            return -1;
        if (!(0,_utf8_js__WEBPACK_IMPORTED_MODULE_3__/* .isUtf8 */ .c)(bytes, start, end))
            return notText;
        return this.texts[column].add(bytes, start, end, hash);
    }
    codeOf(column, bytes, start, end) {
        const hash = (0,_text_index_js__WEBPACK_IMPORTED_MODULE_4__/* .hashOf */ .qQ)(bytes, start, end);
        const code = this.texts[column].find(bytes, start, end, hash);
        return code >= 0 ? code : this.newCode(column, bytes, start, end, hash);
    }
    /** The column, finished. Null for one that is skipped or turned. */
    column(index) {
        const { name } = this.plans[index];
        const kind = this.kinds[index];
        if (kind === skipped)
            return null;
        if (kind === text)
            return {
                type: "text",
                name,
                codes: this.#fitted(this.codes[index], codes),
                dictionary: this.texts[index].dictionary(),
            };
        return { type: "number", name, values: this.#fitted(this.numbers[index], numbers) };
    }
    origin(files, firstRows) {
        return { files, firstRows, lines: this.#fitted(this.lines, lines) };
    }
    #resize(capacity) {
        for (const [column, kind] of this.kinds.entries()) {
            if (kind === text)
                this.codes[column] = this.#resized(this.codes[column], codes, capacity);
            else if (kind !== skipped)
                this.numbers[column] = this.#resized(this.numbers[column], numbers, capacity);
            // A column that turned is read again later; its memory is of use before.
            else if (column < this.plans.length)
                this.numbers[column] = new Float64Array(0);
        }
        this.lines = this.#resized(this.lines, lines, capacity);
        this.capacity = capacity;
    }
    /** The rows so far, and room for others. */
    #resized(from, cells, capacity) {
        const to = cells(new this.#Memory(capacity * from.BYTES_PER_ELEMENT));
        to.set(from.subarray(0, this.rowCount));
        return to;
    }
    /** The rows' own; a copy where the rest would waste more than an eighth. */
    #fitted(from, cells) {
        if (from.length > 1.125 * this.rowCount)
            return this.#resized(from, cells, this.rowCount);
        return from.subarray(0, this.rowCount);
    }
}
const numbers = (memory) => new Float64Array(memory);
const codes = (memory) => new Int32Array(memory);
const lines = (memory) => new Uint32Array(memory);


/***/ }),

/***/ 5197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isUtf8),
/* harmony export */   o: () => (/* binding */ columnAt)
/* harmony export */ });
// Whether bytes are UTF-8, and where in its line a byte stands.
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lineFeed = 10;
const carriageReturn = 13;
/** The column, in characters from 1, of bytes[at]; bytes[recordStart] starts a line. */
function columnAt(bytes, recordStart, at) {
    let lineStart = at;
    while (lineStart > recordStart && bytes[lineStart - 1] !== lineFeed && bytes[lineStart - 1] !== carriageReturn)
        lineStart--;
    return new TextDecoder().decode(bytes.subarray(lineStart, at)).length + 1;
}
function isUtf8(bytes, start, end) {
    let ascii = 0;
    for (let at = start; at < end; at++)
        ascii |= bytes[at];
    if (ascii < 128)
        return true;
    try {
        strictUtf8.decode(bytes.subarray(start, end));
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 23357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   MC: () => (/* binding */ actualOf),
/* harmony export */   nr: () => (/* binding */ classTexts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92288);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31653);
// The target column: numbers of a regression, classes of a classification, or a clear word on why it is neither.




/** More are numbers or names rather than classes. */
const MOST_CLASSES = 10_000;
/** @throws {UserError} when the column is missing throughout, no numbers in a regression, or too many classes. */
function targetOf(table, name, task) {
    if (task === "regression")
        return { actual: numericTarget(table, name), classes: null };
    const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, name);
    if (column === undefined)
        throw new Error(`the target ${name} was not read`);
    const text = classTexts(column);
    const names = new Set();
    for (let row = 0; row < table.rowCount && names.size <= MOST_CLASSES; row++) {
        const one = text(row);
        if (one !== null)
            names.add(one);
    }
    if (names.size === 0)
        throw noTarget(table, name);
    if (names.size > MOST_CLASSES) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
            message: `the target \`${name}\` has more than ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(MOST_CLASSES)} different values; a classification needs classes`,
            where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table.origin, 0),
            hint: "Name another target, or remove `task: classification` to predict numbers.",
        });
    }
    const classes = [...names].toSorted((a, b) => (a < b ? -1 : 1));
    const index = new Map(classes.map((one, at) => [one, at]));
    const actual = new Float64Array(table.rowCount);
    for (let row = 0; row < table.rowCount; row++)
        actual[row] = index.get(text(row) ?? "") ?? Number.NaN;
    return { actual, classes };
}
/** The target as a metric takes it. */
function actualOf({ actual, classes }) {
    if (classes === null)
        return { kind: "numbers", values: actual };
    return { kind: "classes", classes, labels: Int32Array.from(actual, (value) => (Number.isNaN(value) ? -1 : value)) };
}
/** Reads a column's cells as names of classes, numbers by their shortest decimal; null where the cell is missing. */
function classTexts(column) {
    if (column.type === "number") {
        return (row) => (Number.isNaN(column.values[row]) ? null : String(column.values[row]));
    }
    const texts = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(column.dictionary);
    return (row) => texts[column.codes[row]] ?? null;
}
/** NaN where the target is missing. @throws {UserError} when it is text, infinite, or missing throughout. */
function numericTarget(table, target) {
    const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, target);
    if (column === undefined)
        throw new Error(`the target ${target} was not read`);
    if (column.type === "text") {
        const strays = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .straysOf */ .U4)(table, column);
        const about = strays === null
            ? { message: `the target \`${target}\` is text; a regression needs numbers`, where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table.origin, 0) }
            : {
                message: `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(strays.rows)} of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(table.rowCount, "value")} of the target \`${target}\` are not numbers`,
                where: { file: strays.first.file, line: strays.first.line },
            };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
            ...about,
            hint: "Correct the values, name their text in data.missing-texts, or name another target.",
        });
    }
    let present = 0;
    for (let row = 0; row < table.rowCount; row++) {
        const value = column.values[row];
        if (Number.isFinite(value))
            present++;
        else if (!Number.isNaN(value)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
                message: `the target \`${target}\` is infinite`,
                where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table.origin, row),
                hint: "Correct the value, or leave the cell empty.",
            });
        }
    }
    if (present === 0) {
        throw noTarget(table, target);
    }
    return column.values;
}
function noTarget(table, target) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `the target \`${target}\` has no value in any of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(table.rowCount, "row")}`,
        where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table.origin, 0),
        hint: "Check the column, or name another target.",
    });
}


/***/ })

};
