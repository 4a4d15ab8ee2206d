export const id = 6880;
export const ids = [6880];
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

/***/ 47461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   review: () => (/* binding */ review)
/* harmony export */ });
/* harmony import */ var _steps_compose_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90402);
/* harmony import */ var _steps_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38795);
// The review of a dataset's change: what happened to its rows and columns, and what to look at. Nothing is trained.


async function review(world, options) {
    return (0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .publish */ .m)(world, options, { report: await (0,_steps_compose_review_js__WEBPACK_IMPORTED_MODULE_0__/* .composeReview */ .b)(world, options), files: [], saved: null });
}


/***/ })

};
