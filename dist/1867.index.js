export const id = 1867;
export const ids = [1867];
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

/***/ 1645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ instantOf),
/* harmony export */   W: () => (/* binding */ renderInstant)
/* harmony export */ });
// Reads a point in time from an ISO 8601 text, and writes one: docs/split.md says which texts count.
const dayMilliseconds = 86_400_000;
const pattern = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])(\d{2})(?::?(\d{2}))?)?)?)?$/;
/**
 * Milliseconds from 1970-01-01T00:00Z to the date or datetime that the text names, in the proleptic Gregorian calendar.
 * A month is its first day, a date its first moment; without a zone the time is UTC.
 *
 * @returns NaN when the text is none, or no such day or time exists
 * @example instantOf("2026-03-01T01:00+01:00") // 1772323200000, as instantOf("2026-03-01")
 */
function instantOf(text) {
    const parts = pattern.exec(text.trim());
    if (parts === null)
        return Number.NaN;
    const [, year, month, day = "1", hour = "0", minute = "0", second = "0", fraction = "", , sign, ...offset] = parts;
    const [offsetHours = "0", offsetMinutes = "0"] = offset;
    const days = daysFrom1970(Number(year), Number(month), Number(day));
    // 24:00 is the next day's 00:00, and a leap second is the next minute's first.
    const endsTheDay = Number(hour) === 24 && Number(minute) === 0 && Number(second) === 0 && Number(fraction) === 0;
    if (Number.isNaN(days) || (Number(hour) > 23 && !endsTheDay) || Number(minute) > 59 || Number(second) > 60)
        return Number.NaN;
    if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59)
        return Number.NaN;
    const shift = (sign === "-" ? -60 : 60) * (60 * Number(offsetHours) + Number(offsetMinutes));
    const seconds = 3600 * Number(hour) + 60 * Number(minute) + Number(second) - shift;
    return days * dayMilliseconds + 1000 * seconds + Number(`0.${fraction}0`) * 1000;
}
/** NaN when the calendar has no such day. */
function daysFrom1970(year, month, day) {
    // A year below 100 would be taken for one of the 20th century.
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / dayMilliseconds : Number.NaN;
}
/** As short as it can be said: "2026-03-01", "2026-03-01T14:30Z". */
function renderInstant(instant) {
    const text = new Date(instant).toISOString();
    if (text.endsWith("T00:00:00.000Z"))
        return text.slice(0, -"T00:00:00.000Z".length);
    return text.replace(/(?::00)?\.000Z$/, "Z");
}


/***/ }),

/***/ 84171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ CONTENT_ONLY),
/* harmony export */   b: () => (/* binding */ LineTally)
/* harmony export */ });
/* harmony import */ var _csv_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16173);
// The lines of a text file as they stand, counted and hashed while its bytes pass by.

/** How a line ends, in the two lowest bits of its hash. */
const NO_END = 0;
const LF = 1;
const CRLF = 2;
/** Leaves a line's content of its hash. */
const CONTENT_ONLY = ~3;
/** A longer line counts as several. */
const LONGEST_LINE = 1 << 20;
class LineTally {
    #hashes;
    #lines = 0;
    #bytes = 0;
    #ends = [0, 0, 0];
    #rest = new Uint8Array(0);
    #restEnd = 0;
    #mark = false;
    #blank = 0;
    #returns = false;
    #limit;
    /** @param limit bytes; of a larger file only the ends of the first lines of its chunks are looked at */
    constructor(limit) {
        this.#limit = limit;
        this.#hashes = limit === 0 ? null : new Uint32Array(1 << 12);
    }
    add(chunk) {
        if (chunk.length === 0)
            return;
        const before = this.#bytes;
        this.#bytes += chunk.length;
        if (!this.#returns)
            this.#returns = chunk.includes(_csv_field_js__WEBPACK_IMPORTED_MODULE_0__/* .carriageReturn */ .Ry);
        if (this.#bytes > this.#limit) {
            this.#hashes = null;
            if (before === 0)
                this.#mark = startsWithMark(chunk);
            return this.#look(chunk);
        }
        let at = 0;
        if (this.#restEnd > 0) {
            const end = chunk.indexOf(_csv_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFeed */ .hB);
            const until = end < 0 ? chunk.length : end + 1;
            this.#keep(chunk.subarray(0, until));
            if (end < 0 && this.#restEnd < LONGEST_LINE)
                return;
            this.#cut(this.#rest, 0, this.#restEnd);
            this.#restEnd = 0;
            at = until;
        }
        const last = chunk.lastIndexOf(_csv_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFeed */ .hB) + 1;
        if (last > at)
            this.#cut(chunk, at, last);
        if (last < chunk.length)
            this.#keep(chunk.subarray(Math.max(at, last)));
    }
    facts() {
        if (this.#restEnd > 0) {
            this.#cut(this.#rest, 0, this.#restEnd);
            this.#restEnd = 0;
        }
        const [none, lf, crlf] = this.#ends;
        return {
            ends: { lf, crlf, none },
            onlyCarriageReturns: this.#returns && lf + crlf === 0,
            byteOrderMark: this.#mark,
            blank: this.#blank,
            hashes: this.#hashes === null ? null : this.#hashes.slice(0, 2 * this.#lines),
        };
    }
    /** The first line end of a chunk of a file that is too large for more, and the last one of the file. */
    #look(chunk) {
        const end = chunk.indexOf(_csv_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFeed */ .hB, 1);
        if (end > 0)
            this.#ends[chunk[end - 1] === _csv_field_js__WEBPACK_IMPORTED_MODULE_0__/* .carriageReturn */ .Ry ? CRLF : LF]++;
        this.#ends[NO_END] = chunk[chunk.length - 1] === _csv_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFeed */ .hB ? 0 : 1;
    }
    #keep(bytes) {
        if (this.#restEnd + bytes.length > this.#rest.length) {
            const larger = new Uint8Array(2 * (this.#restEnd + bytes.length));
            larger.set(this.#rest.subarray(0, this.#restEnd));
            this.#rest = larger;
        }
        this.#rest.set(bytes, this.#restEnd);
        this.#restEnd += bytes.length;
    }
    /** Hashes the lines of bytes[start, stop); what follows the last line feed is a line too. */
    #cut(bytes, start, stop) {
        let from = start;
        if (this.#lines === 0 && startsWithMark(bytes.subarray(start, stop))) {
            this.#mark = true;
            from += 3;
        }
        while (from < stop) {
            const found = bytes.indexOf(_csv_field_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFeed */ .hB, from);
            const end = found < 0 || found >= stop ? stop : found;
            const how = end === stop ? NO_END : end > from && bytes[end - 1] === _csv_field_js__WEBPACK_IMPORTED_MODULE_0__/* .carriageReturn */ .Ry ? CRLF : LF;
            this.#hash(bytes, from, how === CRLF ? end - 1 : end, how);
            from = end + 1;
        }
    }
    // Two multiplicative hashes over words of four bytes, with the constants of MurmurHash3.
    #hash(bytes, from, end, how) {
        let high = 0x9747b28c | 0;
        let low = 0x1b873593 | 0;
        let at = from;
        for (; at < end - 3; at += 4) {
            const word = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
            high = Math.imul(high ^ word, 0xcc9e2d51);
            high ^= high >>> 15;
            low = Math.imul(((low << 13) | (low >>> 19)) ^ word, 0x85ebca6b);
        }
        let rest = end - from;
        for (let shift = 8; at < end; at++, shift += 8)
            rest ^= bytes[at] << shift;
        high = Math.imul(high ^ rest, 0xcc9e2d51);
        high ^= high >>> 16;
        low = Math.imul(((low << 13) | (low >>> 19)) ^ rest, 0x85ebca6b);
        low ^= low >>> 13;
        this.#ends[how]++;
        if (end === from)
            this.#blank++;
        const place = 2 * this.#lines++;
        if (this.#hashes === null)
            return;
        if (place === this.#hashes.length) {
            const larger = new Uint32Array(2 * place);
            larger.set(this.#hashes);
            this.#hashes = larger;
        }
        this.#hashes[place] = high;
        this.#hashes[place + 1] = (low & CONTENT_ONLY) | how;
    }
}
function startsWithMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}


/***/ }),

/***/ 67814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ timesOf),
/* harmony export */   s: () => (/* binding */ renderTime)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92288);
/* harmony import */ var _decimal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22667);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1645);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46316);
// A column of times as numbers that can be ordered: dates and datetimes, or plain numbers such as years.





/** @throws {UserError} fault "data" with the line of the first cell that is empty or no time, or where dates and numbers mix. */
function timesOf(table, name) {
    const column = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnNamed */ .c1)(table, name);
    const times = column.type === "number" ? { kind: "numbers", values: column.values } : textTimes(table, column);
    const missing = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsWhere */ .Hu)((0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .everyRow */ .UJ)(table.rowCount), (row) => !Number.isFinite(times.values[row]));
    if (missing.length === 0)
        return times;
    const places = Array.from(missing.subarray(0, 3), (row) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPlace */ .oL)((0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(table.origin, row)));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(missing.length, "row has", "rows have")} no time \`${name}\`: ${places.join(", ")}${missing.length > 3 ? ", \u2026" : ""}`,
        where: (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(table.origin, missing[0]),
        hint: "Fill in the cells: a row without a time is neither before nor after another.",
    });
}
/** As a reader writes it. */
function renderTime(kind, value) {
    return kind === "dates" ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .renderInstant */ .W)(value) : String(value);
}
function textTimes(table, column) {
    const { codes, dictionary, name } = column;
    const { bytes, ends } = dictionary;
    const instants = Float64Array.from(ends, (_, code) => (0,_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .instantOf */ .B)((0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(dictionary, code)));
    const numbers = Float64Array.from(ends, (end, code) => Number.isNaN(instants[code]) ? (0,_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(bytes, code === 0 ? 0 : ends[code - 1], end) : Number.NaN);
    const isDate = (code) => code >= 0 && !Number.isNaN(instants[code]);
    const isNumber = (code) => code >= 0 && !Number.isNaN(numbers[code]);
    const strays = (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsWhere */ .Hu)((0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .everyRow */ .UJ)(table.rowCount), (row) => {
        const code = codes[row];
        return code >= 0 && !isDate(code) && !isNumber(code);
    });
    if (strays.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
            message: `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(strays.length)} of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(table.rowCount, "value")} of the time \`${name}\` ${strays.length === 1 ? "is no date" : "are no dates"}; the first is \`${(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(dictionary, codes[strays[0]])}\``,
            where: (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(table.origin, strays[0]),
            hint: "Write dates as 2026-03-01 or 2026-03-01T14:30:00Z, or as numbers such as 2026.",
        });
    }
    const firstDate = codes.findIndex(isDate);
    const firstNumber = codes.findIndex(isNumber);
    if (firstDate >= 0 && firstNumber >= 0)
        throw mixed(table, column, firstDate, firstNumber);
    const known = firstNumber >= 0 ? numbers : instants;
    return {
        kind: firstNumber >= 0 ? "numbers" : "dates",
        values: Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : known[code])),
    };
}
function mixed(table, column, firstDate, firstNumber) {
    const { name, codes, dictionary } = column;
    const [date, number] = [firstDate, firstNumber].map((row) => `\`${(0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(dictionary, codes[row])}\``);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `the time \`${name}\` mixes dates and numbers: ${date} in ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPlace */ .oL)((0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(table.origin, firstDate))} is a date, ${number} is a number`,
        where: (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(table.origin, firstNumber),
        hint: "Write all of them in the same way.",
    });
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

/***/ 31653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PY: () => (/* binding */ columnFactsOf),
/* harmony export */   U4: () => (/* binding */ straysOf),
/* harmony export */   _2: () => (/* binding */ columnsNamedBy),
/* harmony export */   fe: () => (/* binding */ requireColumns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22667);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46316);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92288);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28865);
/* harmony import */ var _training_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43180);
// What a column is, and whether the columns that a job names are there.






function columnFactsOf(table, name, keys) {
    const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(table, name);
    if (column === undefined)
        return { name, type: null, strays: null };
    // A key is allowed to be a mixture, and looking at a million of its texts takes time.
    const strays = column.type === "number" || keys.includes(name) ? null : straysOf(table, column);
    return { name, type: column.type, strays };
}
/** The few texts that keep a column from being numbers; null where less than half of its distinct values are numbers. */
function straysOf(table, column) {
    const levels = column.dictionary.ends.length;
    const stray = new Uint8Array(levels);
    let strayLevels = 0;
    const { bytes, ends } = column.dictionary;
    for (let code = 0; code < levels; code++) {
        if (!Number.isNaN((0,_dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(bytes, code === 0 ? 0 : ends[code - 1], ends[code])))
            continue;
        stray[code] = 1;
        strayLevels++;
    }
    if (2 * strayLevels >= levels)
        return null;
    let rows = 0;
    let first = -1;
    for (let row = 0; row < table.rowCount; row++) {
        const code = column.codes[row];
        if (code < 0 || stray[code] === 0)
            continue;
        rows++;
        if (first < 0)
            first = row;
    }
    if (first < 0)
        return null;
    return { rows, first: { text: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(column.dictionary, column.codes[first]), ...(0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(table.origin, first) } };
}
/** The columns that a job cannot do without. */
function columnsNamedBy(job) {
    const features = job.models.flatMap((model) => model.features ?? []);
    return [
        { key: "target", name: job.target },
        ...job.key.map((name) => ({ key: "data.key", name })),
        ...(0,_training_job_js__WEBPACK_IMPORTED_MODULE_3__/* .splitColumns */ .u)(job).map((name) => ({ key: keyOf(job, name), name })),
        ...features.map((name) => ({ key: "data.features", name })),
    ];
}
function keyOf({ group, time, weight }, name) {
    if (name === group)
        return "data.group";
    if (name === weight)
        return "data.weight";
    return name === time ? "data.time" : "data.holdout.column";
}
/** @throws {UserError} with every named column that the header lacks. */
function requireColumns(named, header, files) {
    const file = files[0]?.path ?? "";
    const problems = named
        .filter(({ name }) => !header.includes(name))
        .map(({ key, name }) => {
        const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, header);
        const guess = close === null
            ? `It has ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(header.length, "column")}: ${listed(header)}.`
            : `Did you mean \`${close}\`?`;
        return {
            message: `there is no column \`${name}\`, which \`${key}\` names`,
            where: { file, line: 1 },
            hint: guess,
        };
    });
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", problems);
}
function listed(names) {
    const shown = names.slice(0, 12).map((name) => `\`${name}\``);
    return names.length > shown.length ? `${shown.join(", ")} and ${names.length - shown.length} more` : shown.join(", ");
}


/***/ }),

/***/ 36207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UB: () => (/* binding */ rowsWithMissing),
/* harmony export */   ad: () => (/* binding */ usualFeatures),
/* harmony export */   x9: () => (/* binding */ chooseFeatures)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
/* harmony import */ var _models_encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24425);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92288);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31653);
/* harmony import */ var _training_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43180);
// Which columns a model learns from, and which rows lack one of them.






/** @throws {UserError} when no numeric feature is left, or a declared one has no value at all. */
function chooseFeatures(table, job, model) {
    const notes = [];
    const reserved = new Set([job.target, ...job.key, ...(0,_training_job_js__WEBPACK_IMPORTED_MODULE_4__/* .splitColumns */ .u)(job)]);
    const candidates = model.features ?? table.columns.map((column) => column.name).filter((name) => !reserved.has(name));
    const features = candidates.filter((name) => {
        const why = reasonToLeaveOut(table, name);
        if (why === null)
            return true;
        if (model.features !== null && why.empty) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
                message: `the feature \`${name}\` ${why.message}`,
                where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table.origin, 0),
                hint: "Take it out of data.features, or fill the column.",
            });
        }
        if (model.features !== null)
            return true; // the model says what it thinks of a declared identifier
        notes.push(`\`${name}\` is no feature here: it ${why.message}.`);
        return false;
    });
    for (const name of features) {
        const { strays } = (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columnFactsOf */ .PY)(table, name, []);
        if (strays !== null) {
            notes.push(`\`${name}\` is read as categories because ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(strays.rows)} of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(table.rowCount, "value")} are not numbers; the first is in ${strays.first.file}:${strays.first.line}.`);
        }
    }
    if (model.spec.kind !== "mean" && !features.some((name) => (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, name)?.type === "number")) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
            message: features.length === 0 ? "there is no column to learn from" : "no feature is numeric",
            where: { file: table.origin.files[0] ?? "", line: 1 },
            hint: "Add a numeric column or list the columns to learn from in data.features. Numbers are written with a decimal point, without thousands separators.",
        });
    }
    return { features, notes };
}
/** The columns that a model learns from where the config names none. */
function usualFeatures(table, reserved) {
    const names = table.columns.map(({ name }) => name).filter((name) => !reserved.includes(name));
    return names.filter((name) => reasonToLeaveOut(table, name) === null);
}
function reasonToLeaveOut(table, name) {
    const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, name);
    if (column === undefined)
        return null;
    if (column.type === "number") {
        return column.values.every((value) => Number.isNaN(value))
            ? { message: "has no value in any row", empty: true }
            : null;
    }
    const levels = column.dictionary.ends.length;
    if (!(0,_models_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeIdentifier */ .zE)(levels, table.rowCount))
        return null;
    const { strays } = (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columnFactsOf */ .PY)(table, name, []);
    const because = strays === null
        ? ""
        : ` (${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(strays.rows, "value")} are not numbers; the first is in ${strays.first.file}:${strays.first.line})`;
    return {
        message: `has ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(levels)} different texts in ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(table.rowCount, "row")}, which looks like an identifier and not a category${because}`,
        empty: false,
    };
}
/** 1 for each row that lacks a feature. @throws {UserError} for the first such row when the policy is "error". */
function rowsWithMissing(table, features, policy) {
    const mask = new Uint8Array(table.rowCount);
    for (const name of features) {
        const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, name);
        if (column === undefined)
            continue;
        for (let row = 0; row < table.rowCount; row++) {
            const missing = column.type === "number" ? Number.isNaN(column.values[row]) : column.codes[row] < 0;
            if (!missing)
                continue;
            if (policy === "error") {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
                    message: `the feature \`${name}\` has no value`,
                    where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table.origin, row),
                    hint: "Fill the cell, or set data.missing-values to impute or exclude.",
                });
            }
            mask[row] = 1;
        }
    }
    return mask;
}


/***/ }),

/***/ 43180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ splitColumns)
/* harmony export */ });
// What to read, how to divide it, and what to train: one side of a comparison as plain data.
/** Columns that the split or the statistics need beside key, features and target. */
function splitColumns(job) {
    const own = job.split.strategy === "column" ? [job.split.column] : [];
    return [...own, ...[job.group, job.time, job.weight].filter((name) => name !== null)];
}


/***/ }),

/***/ 15636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ bindFeatures)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
/* harmony import */ var _column_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82767);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24425);
// A model's features found again in a table: which column each one reads, and what stands in where a row has no use.




const EXAMPLES = 3;
/** @throws {UserError} fault "data" naming every feature that the table lacks, has as another type, or has infinite in one of the rows */
function bindFeatures(encodings, table, rows, summaries = (0,_column_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .summariesOver */ .di)(rows)) {
    const problems = [];
    const features = [];
    const unseen = [];
    const imputed = [];
    for (const encoding of encodings) {
        const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, encoding.name);
        const missing = column === undefined ? 0 : missingCount(column, rows, summaries);
        if (missing > 0)
            imputed.push({ column: encoding.name, rows: missing });
        if (encoding.type === "number" && column?.type === "number") {
            const infinite = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .infiniteValue */ .Cp)(table, column, rows, summaries(column.values));
            if (infinite !== null)
                problems.push(infinite);
            features.push({ type: "number", name: encoding.name, values: column.values, mean: encoding.mean });
        }
        else if (encoding.type === "category" && column?.type === "text") {
            const levelOf = levelTable(encoding, column, rows);
            features.push({ type: "category", name: encoding.name, codes: column.codes, levelOf: levelOf.table });
            if (levelOf.unseenRows > 0)
                unseen.push({ column: encoding.name, rows: levelOf.unseenRows, examples: levelOf.examples });
        }
        else if (encoding.type === "category" && column?.type === "number" && missing === rows.length) {
            // A column without any value has no type of its own: the reader calls it a number.
            features.push({
                type: "category",
                name: encoding.name,
                codes: new Int32Array(table.rowCount).fill(-1),
                levelOf: new Int32Array(1),
            });
        }
        else
            problems.push(misfit(encoding, column, table));
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", problems);
    return { features, unseen, imputed };
}
function misfit(encoding, column, table) {
    const where = { file: table.origin.files.join(", "), line: 1 };
    const trained = encoding.type === "number" ? "numbers" : "text";
    if (column === undefined) {
        return {
            message: `there is no column \`${encoding.name}\`, which the model was trained on as ${trained}`,
            where,
            hint: "Add the column, or train without it.",
        };
    }
    return {
        message: `the model was trained on \`${encoding.name}\` as ${trained}, here it is ${column.type === "number" ? "numbers" : "text"}`,
        where,
        hint: "Give the column one type in both datasets, or train without it.",
    };
}
function missingCount(column, rows, summaries) {
    if (column.type === "number")
        return summaries(column.values).missing;
    const { codes } = column;
    let missing = 0;
    for (let i = 0; i < rows.length; i++)
        if (codes[rows[i]] < 0)
            missing++;
    return missing;
}
function levelTable(encoding, { codes, dictionary }, rows) {
    const inRows = new Uint32Array(dictionary.ends.length + 1);
    for (let i = 0; i < rows.length; i++)
        inRows[codes[rows[i]] + 1]++;
    const known = new Map(encoding.levels.map((level, index) => [level, index + 1]));
    const table = new Int32Array(inRows.length);
    const examples = [];
    let unseenRows = 0;
    for (let code = 0; code < dictionary.ends.length; code++) {
        if (inRows[code + 1] === 0)
            continue;
        const text = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(dictionary, code);
        const level = known.get(text);
        if (level !== undefined)
            table[code + 1] = level;
        else if (text !== encoding.reference) {
            unseenRows += inRows[code + 1];
            if (examples.length < EXAMPLES)
                examples.push(text);
        }
    }
    return { table, unseenRows, examples };
}


/***/ }),

/***/ 82767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ weightedMeanAt),
/* harmony export */   di: () => (/* binding */ summariesOver)
/* harmony export */ });
/* unused harmony export meanAt */
// What training asks of a numeric column over some rows, found in one pass over it.
function summariesOver(rows) {
    const known = new Map();
    return (values) => {
        const summary = known.get(values) ?? summaryAt(values, rows);
        known.set(values, summary);
        return summary;
    };
}
/**
 * Arithmetic mean of the values at `rows`, NaN (missing) left out, by compensated summation: A. Neumaier,
 * "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974), p. 39-51.
 *
 * @returns NaN when there is no value
 * @example meanAt(Float64Array.of(1, Number.NaN, 6), Uint32Array.of(0, 1, 2)) // 3.5
 */
function meanAt(values, rows) {
    return summaryAt(values, rows).mean;
}
/**
 * \u03a3 w\u00b7x / \u03a3 w over the rows; the plain mean without weights.
 *
 * @example weightedMeanAt(Float64Array.of(1, 4), Uint32Array.of(0, 1), Float64Array.of(2, 1)) // 2
 */
function weightedMeanAt(values, rows, weights) {
    const centre = meanAt(values, rows);
    if (weights === null)
        return centre;
    let sum = 0;
    let total = 0;
    for (let i = 0; i < rows.length; i++) {
        sum += weights[rows[i]] * (values[rows[i]] - centre);
        total += weights[rows[i]];
    }
    return centre + sum / total;
}
function summaryAt(values, rows) {
    const summary = plainSummary(values, rows) ?? scaledSummary(values, rows, 1);
    // A sum of huge values may overflow where their mean does not.
    if (Number.isFinite(summary.mean) || summary.firstInfinite >= 0)
        return summary;
    return { ...summary, mean: scaledSummary(values, rows, 2 ** -64).mean * 2 ** 64 };
}
/**
 * Of rows that all have a finite value, as nearly all have: without a branch, and two sums beside each other, so that one
 * addition need not wait for the last (an eighth of `scaledSummary`'s time). The rounding of an addition is D. E. Knuth's,
 * The Art of Computer Programming 2 (1969), section 4.2.2, theorem B.
 *
 * @returns null when a value is missing or infinite, or the sum overflows
 */
function plainSummary(values, rows) {
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    let [even, evenLost, evenSquares] = [0, 0, 0];
    let [odd, oddLost, oddSquares] = [0, 0, 0];
    const pairs = rows.length - (rows.length % 2);
    for (let i = 0; i < pairs; i += 2) {
        const one = values[rows[i]];
        const other = values[rows[i + 1]];
        lowest = Math.min(lowest, one, other);
        highest = Math.max(highest, one, other);
        evenSquares += one * one;
        oddSquares += other * other;
        const nextEven = even + one;
        const addedEven = nextEven - even;
        evenLost += even - (nextEven - addedEven) + (one - addedEven);
        even = nextEven;
        const nextOdd = odd + other;
        const addedOdd = nextOdd - odd;
        oddLost += odd - (nextOdd - addedOdd) + (other - addedOdd);
        odd = nextOdd;
    }
    const last = pairs < rows.length ? values[rows[pairs]] : 0;
    if (pairs < rows.length) {
        lowest = Math.min(lowest, last);
        highest = Math.max(highest, last);
    }
    const total = sumOf([even, odd, last, evenLost, oddLost]);
    if (!Number.isFinite(total))
        return null;
    const mean = total / rows.length;
    return { missing: 0, firstInfinite: -1, mean, lowest, highest, squares: evenSquares + oddSquares + last * last };
}
/** Compensated, as in `scaledSummary`. */
function sumOf(terms) {
    let sum = 0;
    let lost = 0;
    for (const term of terms) {
        const next = sum + term;
        lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
        sum = next;
    }
    return sum + lost;
}
function scaledSummary(values, rows, scale) {
    let sum = 0;
    let lost = 0;
    let missing = 0;
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    let squares = 0;
    for (let i = 0; i < rows.length; i++) {
        const value = values[rows[i]] * scale;
        if (Number.isNaN(value)) {
            missing++;
            continue;
        }
        if (value < lowest)
            lowest = value;
        if (value > highest)
            highest = value;
        squares += value * value;
        const next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
    }
    const infinite = lowest === Number.NEGATIVE_INFINITY || highest === Number.POSITIVE_INFINITY;
    const hasInfinite = infinite && missing < rows.length;
    return {
        missing,
        firstInfinite: hasInfinite ? rows.findIndex((row) => Math.abs(values[row]) === Number.POSITIVE_INFINITY) : -1,
        mean: (sum + lost) / (rows.length - missing),
        lowest,
        highest,
        squares,
    };
}


/***/ }),

/***/ 33137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ dependenceNotes),
/* harmony export */   w: () => (/* binding */ dependencesOf)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92288);
/* harmony import */ var _level_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87541);
// Columns that other columns determine: which ones, by which, and how the reader is told.


/** A part of a column this small against the whole is a rounding error. */
const NOTICEABLE = 1e-7;
function dependencesOf(design, factors) {
    const { levels, projections, kept, dependent } = factors;
    const mixtures = levels.dependent.length === 0 ? [] : (0,_level_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .mixturesOf */ .t)(levels);
    const slots = levels.dependent.map((slot, i) => {
        const by = slotsIn(mixtures[i], NOTICEABLE);
        return { column: { slot }, by };
    });
    const numbers = dependent.map(({ column, mixture }) => {
        const own = design.numbers[column];
        if (own.constant)
            return { column: { number: column }, by: [] };
        const others = kept.slice(0, mixture.length);
        const byNumbers = others.filter((other, i) => Math.abs(mixture[i]) * design.numbers[other].length > NOTICEABLE * own.length);
        const left = projections[column].map((value, slot) => others.reduce((sum, other, i) => sum - mixture[i] * projections[other][slot], value));
        const byLevels = slotsIn(left, (NOTICEABLE * own.length) / Math.sqrt(design.rows.length));
        return { column: { number: column }, by: [...byNumbers.map((number) => ({ number })), ...byLevels] };
    });
    return [...slots, ...numbers];
}
/** Without the intercept, which every column has. */
function slotsIn(shares, noticeable) {
    return [...shares.keys()].filter((slot) => slot > 0 && Math.abs(shares[slot]) > noticeable).map((slot) => ({ slot }));
}
const SHOWN = 5;
/**
 * One sentence for each group of columns that the same others determine.
 *
 * @param named what was left out, and what determines it; names of features
 * @param columns coefficients with the intercept
 * @example "`a` is determined by `b` and `c` on the train rows; left out." // its coefficient is 0
 */
function dependenceNotes(named, rows, columns) {
    const groups = new Map();
    for (const { name, by } of named) {
        const key = JSON.stringify(by);
        const group = groups.get(key) ?? { by, names: [] };
        group.names.push(name);
        groups.set(key, group);
    }
    const sentences = [...groups.values()].map(({ by, names }) => `${inWords(names)} ${names.length === 1 ? "is" : "are"} determined by ${inWords(by)} on the train rows; left out.`);
    const shown = sentences.slice(0, SHOWN);
    if (sentences.length > SHOWN)
        shown.push(`${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(sentences.length - SHOWN, "more group")} of features determined by others left out.`);
    if (sentences.length === 0 || rows >= columns)
        return shown;
    return [`There are ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, "train row")} for ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(columns)} coefficients.`, ...shown];
}
/** "`a`", "`a` and `b`", "`a`, `b` and 3 more". */
function inWords(names) {
    if (names.length === 0)
        return "the other features";
    const quoted = names.map((name) => `\`${name}\``);
    const [start, last] = quoted.length > SHOWN
        ? [quoted.slice(0, SHOWN - 1), `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(quoted.length - SHOWN + 1)} more`]
        : [quoted.slice(0, -1), quoted.at(-1) ?? ""];
    return start.length === 0 ? last : `${start.join(", ")} and ${last}`;
}


/***/ }),

/***/ 19166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ averageOne),
/* harmony export */   aN: () => (/* binding */ forEachBlock),
/* harmony export */   et: () => (/* binding */ designOf),
/* harmony export */   g1: () => (/* binding */ derivedColumn)
/* harmony export */ });
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46316);
/* harmony import */ var _column_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82767);
// The design matrix of a linear model, read from the table's columns block by block: it never exists as a whole.


/** Rows that are worked on at once, so that a block of columns stays in the processor's first cache. */
const BLOCK_ROWS = 512;
/**
 * @param levels number of levels without the reference, per category in the features' order
 * @param derived numeric columns that stand for the features' own
 * @param weights 1 on average over the rows
 */
function designOf(features, levels, rows, target, summaries = (0,_column_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summariesOver */ .di)(rows), derived = null, weights = null) {
    const numbers = derived ??
        features
            .filter((one) => one.type === "number")
            .map(({ values, mean }) => designColumn(values, mean, rows, summaries(values)));
    let slots = 1;
    const firstSlots = levels.map((own) => (slots += own) - own);
    const categories = features
        .filter((one) => one.type === "category")
        .map(({ codes, levelOf }, i) => ({
        codes,
        slotOf: levelOf.map((level) => (level === 0 ? slots : firstSlots[i] + level - 1)),
    }));
    return {
        rows,
        numbers,
        target: designColumn(target, summaries(target).mean, rows, summaries(target)),
        categories,
        slots,
        weights,
    };
}
/** The weights with a mean of 1 over the rows; `null` stays what it is. */
function averageOne(weights, rows) {
    if (weights === null)
        return null;
    let sum = 0;
    for (let i = 0; i < rows.length; i++)
        sum += weights[rows[i]];
    return weights.map((weight) => weight * (rows.length / sum));
}
function designColumn(values, fill, rows, summary) {
    const { lowest, highest, missing } = summary;
    const constant = !(lowest < highest);
    const largest = constant ? Math.abs(fill) : Math.max(-lowest, highest);
    const scale = powerOfTwo(-exponentOf(largest) - 1);
    const squares = (summary.squares * scale + missing * fill * fill * scale) * scale;
    const length = Math.sqrt(isOrdinary(summary.squares) ? squares : scaledSquares(values, fill, rows, scale));
    return { values, fill, shift: 0, times: null, scale, centre: fill * scale, length, constant };
}
/** A column that is computed whenever it is read: one less its shift, or the product of two. */
function derivedColumn(one, times, rows) {
    const source = { ...one, times, scale: 1 };
    const values = new Float64Array(rows.length);
    readColumn(source, rows, 0, rows.length, values);
    const all = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .everyRow */ .UJ)(rows.length);
    const summary = (0,_column_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summariesOver */ .di)(all)(values);
    const { scale, centre, length, constant } = designColumn(values, summary.mean, all, summary);
    return { ...source, scale, centre, length, constant };
}
/** Far enough from overflow and underflow for a sum of squares to be what it says. */
function isOrdinary(squares) {
    return squares > 1e-200 && squares < 1e200;
}
function scaledSquares(values, fill, rows, scale) {
    let squares = 0;
    for (let i = 0; i < rows.length; i++) {
        const value = values[rows[i]];
        const scaled = (Number.isNaN(value) ? fill : value) * scale;
        squares += scaled * scaled;
    }
    return squares;
}
const bits = new DataView(new ArrayBuffer(8));
/** e with 2^e <= value < 2^(e+1); 0 for 0. */
function exponentOf(value) {
    bits.setFloat64(0, value);
    return value === 0 ? 0 : ((bits.getUint32(0) >>> 20) & 0x7ff) - 1023;
}
/** Within the exponents that a double can have and invert. */
function powerOfTwo(exponent) {
    return 2 ** Math.max(-1022, Math.min(1022, exponent));
}
/** Calls `use` with all rows, block after block; the buffers are the same each time and may be written to. */
function forEachBlock(design, use) {
    const sources = [...design.numbers, design.target];
    const columns = sources.map(() => new Float64Array(BLOCK_ROWS));
    const slots = design.categories.map(() => new Int32Array(BLOCK_ROWS));
    const weights = design.weights === null ? null : new Float64Array(BLOCK_ROWS);
    for (let start = 0; start < design.rows.length; start += BLOCK_ROWS) {
        const length = Math.min(BLOCK_ROWS, design.rows.length - start);
        for (let j = 0; j < sources.length; j++)
            readColumn(sources[j], design.rows, start, length, columns[j]);
        for (let c = 0; c < slots.length; c++)
            readSlots(design.categories[c], design.rows, start, length, slots[c]);
        if (weights !== null && design.weights !== null)
            for (let i = 0; i < length; i++)
                weights[i] = design.weights[design.rows[start + i]];
        use({ length, columns, slots, weights });
    }
}
function readColumn(column, rows, start, length, to) {
    const { values, fill, scale, shift, times } = column;
    if (shift !== 0 || times !== null) {
        for (let i = 0; i < length; i++)
            to[i] = shiftedAt(column, rows[start + i]) * scale;
        if (times !== null)
            for (let i = 0; i < length; i++)
                to[i] *= shiftedAt(times, rows[start + i]);
        return;
    }
    for (let i = 0; i < length; i++) {
        const value = values[rows[start + i]];
        to[i] = (Number.isNaN(value) ? fill : value) * scale;
    }
}
/** 0 where a missing value is filled in with what is taken off. */
function shiftedAt({ values, fill, shift }, row) {
    const value = values[row];
    return (Number.isNaN(value) ? fill : value) - shift;
}
function readSlots(category, rows, start, length, to) {
    const { codes, slotOf } = category;
    for (let i = 0; i < length; i++)
        to[i] = slotOf[codes[rows[start + i]] + 1];
}


/***/ }),

/***/ 24425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ infiniteValue),
/* harmony export */   FA: () => (/* binding */ learnEncodings),
/* harmony export */   zE: () => (/* binding */ looksLikeIdentifier)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92288);
/* harmony import */ var _column_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82767);
// How features become numbers, learnt on the train rows: the mean that fills a gap, the texts that get a 0/1 column.




/** Above this number of levels, a 0/1 column each says more about single rows than about the target. */
const MOST_LEVELS = 1000;
/** So few levels are a category even in a table of a few rows. */
const FEW_LEVELS = 10;
/**
 * Whether a text column identifies rows rather than grouping them.
 *
 * @param levels different texts of the column
 * @param rows rows of the table
 * @example looksLikeIdentifier(400, 500) // true
 */
function looksLikeIdentifier(levels, rows) {
    return levels > MOST_LEVELS || (levels > FEW_LEVELS && levels > rows / 2);
}
/**
 * The encoding of each feature, in the order of the features.
 *
 * Numbers stay as they are and the train rows' mean stands in for a missing one; 0 where no train row has a value. Texts
 * become one 0/1 column a level but for the most frequent one, the reference (of equals the first by code point).
 *
 * @throws {UserError} fault "data" naming every identifier and the first infinite value of each feature
 * @example learnEncodings(data) // [{ type: "category", name: "region", reference: "north", levels: ["east", "south"] }]
 */
function learnEncodings({ table, rows, features }, summaries = (0,_column_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .summariesOver */ .di)(rows)) {
    const columns = features.map((name) => (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnNamed */ .c1)(table, name));
    const problems = columns.flatMap((column) => problemOf(table, column, rows, summaries) ?? []);
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", problems);
    return columns.map((column) => (column.type === "number" ? learnMean(column, summaries) : learnLevels(column, rows)));
}
function learnMean({ name, values }, summaries) {
    const { mean } = summaries(values);
    return { type: "number", name, mean: Number.isNaN(mean) ? 0 : mean };
}
function learnLevels({ name, codes, dictionary }, rows) {
    const perCode = new Uint32Array(dictionary.ends.length + 1); // [0] counts the missing, whose code is -1
    for (let i = 0; i < rows.length; i++)
        perCode[codes[rows[i]] + 1]++;
    const seen = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(dictionary)
        .map((text, code) => ({ text, rows: perCode[code + 1] }))
        .filter((level) => level.rows > 0)
        .toSorted((a, b) => compareCodePoints(a.text, b.text));
    const reference = seen.reduce((most, level) => (level.rows > most.rows ? level : most), seen[0] ?? { text: "", rows: 0 });
    return {
        type: "category",
        name,
        reference: reference.text,
        levels: seen.filter((level) => level !== reference).map(({ text }) => text),
    };
}
function problemOf(table, column, rows, summaries) {
    if (column.type === "text") {
        const levels = column.dictionary.ends.length;
        return looksLikeIdentifier(levels, table.rowCount) ? identifier(table, column, levels) : null;
    }
    return infiniteValue(table, column, rows, summaries(column.values));
}
/** The first of the rows whose value is infinite; null when there is none. */
function infiniteValue(table, { name }, rows, { firstInfinite }) {
    if (firstInfinite < 0)
        return null;
    return {
        message: `the feature \`${name}\` is infinite`,
        where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table.origin, rows[firstInfinite]),
        hint: "Correct the value, or leave the cell empty.",
    };
}
function identifier(table, { name }, levels) {
    return {
        message: `the feature \`${name}\` has ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(levels)} different texts in ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(table.rowCount, "row")}, which looks like an identifier and not a category`,
        where: { file: table.origin.files.join(", "), line: 1 },
        hint: "Take it out of data.features, or group its texts into fewer categories.",
    };
}
/** Not the default order of strings, which is by UTF-16 units and puts astral characters before U+E000. */
function compareCodePoints(a, b) {
    const left = Array.from(a, (character) => character.codePointAt(0) ?? 0);
    const right = Array.from(b, (character) => character.codePointAt(0) ?? 0);
    const at = left.findIndex((point, i) => point !== right[i]);
    return at < 0 || at >= right.length ? left.length - right.length : left[at] - right[at];
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dz: () => (/* binding */ inUnits),
  Gr: () => (/* binding */ leastSquares),
  xs: () => (/* binding */ triangleWithinLevels)
});

// EXTERNAL MODULE: ./lib/core/models/dependence.js
var dependence = __webpack_require__(33137);
// EXTERNAL MODULE: ./lib/core/models/design.js
var models_design = __webpack_require__(19166);
// EXTERNAL MODULE: ./lib/core/models/level-counts.js
var level_counts = __webpack_require__(87541);
;// CONCATENATED MODULE: ./lib/core/models/double-double.js
// Sums of products in twice the working precision, kept as pairs of doubles (high, low).
/** 2^27 + 1 splits a double into two halves whose products are exact (T. J. Dekker, Numerische Mathematik 18 (1971), p. 224). */
const SPLITTER = 134217729;
function pairs(length) {
    return { high: new Float64Array(length), low: new Float64Array(length) };
}
/** target[at] += value, with the error of the addition kept (D. E. Knuth's TwoSum). */
function addValue({ high, low }, at, value) {
    const before = high[at];
    const sum = before + value;
    const part = sum - before;
    high[at] = sum;
    low[at] += before - (sum - part) + (value - part);
}
/** target[at] += a * b, with the errors of the product and of the addition kept. */
function addProduct(target, at, a, b) {
    const product = a * b;
    addValue(target, at, product);
    target.low[at] += productError(a, b, product);
}
function productError(a, b, product) {
    const bigA = SPLITTER * a;
    const highA = bigA - (bigA - a);
    const lowA = a - highA;
    const bigB = SPLITTER * b;
    const highB = bigB - (bigB - b);
    const lowB = b - highB;
    return highA * highB - product + highA * lowB + lowA * highB + lowA * lowB;
}
/** values[i] *= factors[i] for the first `length` entries, with the errors of the products kept. */
function multiplyBy({ high, low }, factors, length) {
    for (let i = 0; i < length; i++) {
        const product = high[i] * factors[i];
        low[i] = low[i] * factors[i] + productError(high[i], factors[i], product);
        high[i] = product;
    }
}
/** target[i] -= factor * column[i] for the first `length` entries. */
function subtractMultiple({ high, low }, column, factor, length) {
    const big = SPLITTER * factor;
    const highFactor = big - (big - factor);
    const lowFactor = factor - highFactor;
    for (let i = 0; i < length; i++) {
        const value = column[i];
        const bigValue = SPLITTER * value;
        const highValue = bigValue - (bigValue - value);
        const lowValue = value - highValue;
        const product = factor * value;
        const error = highFactor * highValue - product + highFactor * lowValue + lowFactor * highValue + lowFactor * lowValue;
        const before = high[i];
        const difference = before - product;
        const part = difference - before;
        high[i] = difference;
        low[i] += before - (difference - part) - (product + part) - error;
    }
}
/** target[at] += the sum of column[i] * values[i] over the first `length` entries. */
function addDot(target, at, column, values, length) {
    let sum = target.high[at];
    let lost = target.low[at];
    for (let i = 0; i < length; i++) {
        const a = column[i];
        const b = values.high[i];
        const bigA = SPLITTER * a;
        const highA = bigA - (bigA - a);
        const lowA = a - highA;
        const bigB = SPLITTER * b;
        const highB = bigB - (bigB - b);
        const lowB = b - highB;
        const product = a * b;
        const error = highA * highB - product + highA * lowB + lowA * highB + lowA * lowB;
        const next = sum + product;
        const part = next - sum;
        lost += sum - (next - part) + (product - part) + (error + a * values.low[i]);
        sum = next;
    }
    target.high[at] = sum;
    target.low[at] = lost;
}

// EXTERNAL MODULE: ./lib/core/models/triangle.js
var models_triangle = __webpack_require__(42656);
;// CONCATENATED MODULE: ./lib/core/models/refinement.js
// Iterative refinement of a least-squares solution, with residuals in twice the working precision.




/** Each pass gains the digits that the condition leaves; more than these only happen where a pass gains less than one. */
const MOST_PASSES = 8;
/**
 * Corrected semi-normal equations: with R of the QR factorization, R'R d = X'(y - Xb), where the right side is accumulated in
 * twice the working precision (\u00c5. Bj\u00f6rck, "Stability analysis of the method of seminormal equations for linear least
 * squares problems", Linear Algebra and its Applications 88/89 (1987), p. 31-48). Repeated until nothing changes or a
 * correction is no longer smaller than half of the one before.
 */
function refine(design, factors, start) {
    let solution = start;
    let residualSquares = factors.rest;
    let previous = Number.POSITIVE_INFINITY;
    for (let pass = 0; pass < MOST_PASSES; pass++) {
        const correction = correctionOf(design, factors, solution);
        residualSquares = correction.residualSquares;
        if (!(correction.size <= previous / 2))
            break;
        const next = {
            coefficients: solution.coefficients.map((value, j) => value + correction.coefficients[j]),
            effects: solution.effects.map((value, slot) => value + correction.effects[slot]),
        };
        if (same(next.coefficients, solution.coefficients) && same(next.effects, solution.effects))
            break;
        solution = next;
        previous = correction.size;
    }
    return { ...solution, residualSquares };
}
function same(a, b) {
    return a.every((value, i) => value === b[i]);
}
/** The change of the solution, and the Euclidean length of the change that it makes to the fitted values. */
function correctionOf(design, factors, solution) {
    const { kept, factor, levels, projections } = factors;
    const gradient = gradientOf(design, solution);
    const effects = new Float64Array(design.slots + 1);
    effects.set((0,level_counts/* solveLevels */.ny)(levels, gradient.slots.high.map((value, slot) => value + gradient.slots.low[slot])));
    const right = new Float64Array(kept.length);
    for (const [i, j] of kept.entries())
        right[i] = withinLevels(design, gradient, j, projections[j]);
    const half = (0,models_triangle/* solveTransposed */.XB)(factor, right);
    const solved = (0,models_triangle/* solveUpper */.Er)(factor, half);
    const coefficients = new Float64Array(design.numbers.length);
    let squares = 0;
    for (let slot = 0; slot < design.slots; slot++)
        squares += effects[slot] * (gradient.slots.high[slot] + gradient.slots.low[slot]);
    for (const [i, j] of kept.entries()) {
        squares += half[i] * half[i];
        coefficients[j] = solved[i];
        effects[0] -= solved[i] * design.numbers[j].centre;
        for (let slot = 0; slot < design.slots; slot++)
            effects[slot] -= solved[i] * projections[j][slot];
    }
    return {
        coefficients,
        effects,
        size: Math.sqrt(Math.max(0, squares)),
        residualSquares: gradient.residualSquares,
    };
}
/** X'r and Z'r of the residuals r = y - Xb - Zg, each times its weight. */
function gradientOf(design, { coefficients, effects }) {
    const gradient = { numbers: pairs(design.numbers.length), slots: pairs(design.slots + 1) };
    let residualSquares = 0;
    let residuals = pairs(0);
    (0,models_design/* forEachBlock */.aN)(design, ({ length, columns, slots, weights }) => {
        if (residuals.high.length < length)
            residuals = pairs(length);
        residuals.low.fill(0);
        residuals.high.set(columns[design.numbers.length].subarray(0, length));
        for (let i = 0; i < length; i++)
            addValue(residuals, i, -effects[0]);
        for (const own of slots)
            for (let i = 0; i < length; i++)
                addValue(residuals, i, -effects[own[i]]);
        for (const [j, value] of coefficients.entries())
            if (value !== 0)
                subtractMultiple(residuals, columns[j], value, length);
        for (let i = 0; i < length; i++)
            residualSquares += (residuals.high[i] + residuals.low[i]) ** 2 * (weights === null ? 1 : weights[i]);
        if (weights !== null)
            multiplyBy(residuals, weights, length);
        for (let j = 0; j < coefficients.length; j++)
            addDot(gradient.numbers, j, columns[j], residuals, length);
        for (let i = 0; i < length; i++)
            add(gradient.slots, 0, residuals, i);
        for (const own of slots)
            for (let i = 0; i < length; i++)
                add(gradient.slots, own[i], residuals, i);
    });
    return { ...gradient, residualSquares };
}
function add(target, at, { high, low }, i) {
    addValue(target, at, high[i]);
    target.low[at] += low[i];
}
/** The gradient of column j after its means within the levels are taken off; what cancels here needs the low parts too. */
function withinLevels(design, { numbers, slots }, j, projection) {
    const sum = pairs(1);
    addValue(sum, 0, numbers.high[j]);
    sum.low[0] += numbers.low[j];
    const subtract = (factor, slot) => {
        addProduct(sum, 0, -factor, slots.high[slot]);
        sum.low[0] -= factor * slots.low[slot];
    };
    subtract(design.numbers[j].centre, 0);
    for (let slot = 0; slot < design.slots; slot++)
        subtract(projection[slot], slot);
    return sum.high[0] + sum.low[0];
}

;// CONCATENATED MODULE: ./lib/core/models/standard-errors.js
// How exactly least squares knows its coefficients.


/** Inverting the factors costs the cube of the columns: at this number it is still not felt. */
const MOST_COLUMNS = 300;
/**
 * Standard errors of the coefficients: the square roots of the diagonal of s\u00b2(X'X)^-1 with s\u00b2 = RSS / (n - rank) (G. A. F.
 * Seber, A. J. Lee, Linear Regression Analysis, 2nd edition 2003, section 3.3). The inverse is put together from the factors
 * of the numbers within the levels and of the levels (the partitioned inverse, section A.9). With weights W, X'WX and the
 * weighted RSS take their places (section 3.10): a weight says how exact a row's target is, not how many rows it stands for.
 *
 * @param residualSquares RSS, in the design's scaled units
 * @returns in the design's scaled units; 0 for what was left out; null without spare rows or with very many columns
 */
function standardErrors(design, factors, residualSquares) {
    const { kept, factor, levels, projections } = factors;
    const spare = design.rows.length - kept.length - (design.slots - levels.dependent.length);
    if (spare <= 0 || kept.length + design.slots > MOST_COLUMNS)
        return null;
    const variance = residualSquares / spare;
    const rows = (0,models_triangle/* inverseRows */.Uc)(factor);
    const coefficients = new Float64Array(design.numbers.length);
    for (const [i, j] of kept.entries())
        coefficients[j] = Math.sqrt(variance * squaredLength(rows[i]));
    const effects = new Float64Array(design.slots + 1);
    const ofLevels = (0,level_counts/* inverseOfLevels */.xu)(levels);
    for (let slot = 0; slot < design.slots; slot++) {
        if (levels.dependent.includes(slot))
            continue;
        // What each number's coefficient takes off this slot, in the coordinates in which the coefficients are independent.
        const taken = new Float64Array(kept.length);
        for (const [i, j] of kept.entries()) {
            const share = projections[j][slot] + (slot === 0 ? design.numbers[j].centre : 0);
            for (let k = i; k < kept.length; k++)
                taken[k] += share * rows[i][k - i];
        }
        effects[slot] = Math.sqrt(variance * (ofLevels[slot] + squaredLength(taken)));
    }
    return { coefficients, effects };
}
function squaredLength(values) {
    return values.reduce((sum, value) => sum + value * value, 0);
}

;// CONCATENATED MODULE: ./lib/core/models/least-squares.js
// Least squares with an intercept: categories by their counts, numbers by QR, digits by refinement.






/** Columns that agree with a mixture of others to 64 units in the last place are the same for a double. */
const DEPENDENT = 64 * Number.EPSILON;
/** Up to this many cells refinement is not worth a thought: it takes milliseconds. */
const SMALL = 4_000;
/**
 * With a condition k of the columns scaled to length 1, QR leaves a relative error of about k^2 units in the last place
 * (G. W. Stewart, Matrix Algorithms I, 1998, section 4.2): 1e-13 at k = 30, far below what the data can say.
 */
const WELL_CONDITIONED = 30;
/**
 * Least squares of the target on the design: the sum of the squared errors, times the rows' weights where there are any, is
 * as small as it can be. Weights act as if each row were scaled by the root of its own (A. C. Aitken, Proceedings of the Royal
 * Society of Edinburgh 55 (1936), p. 42-48); as frequencies they would give the same coefficients.
 *
 * The intercept and the categories' 0/1 columns are eliminated first (R. Frisch, F. V. Waugh, Econometrica 1 (1933), p. 387;
 * M. C. Lovell, JASA 58 (1963), p. 993): their normal equations are counts. The numeric columns, less their means within the
 * categories, go through a blocked Householder QR. The result is refined with residuals in twice the working precision
 * where the data is small or the columns are ill-conditioned. Columns that depend on earlier ones get the coefficient 0.
 * Only +, -, *, / and square roots: the same bytes on every machine.
 *
 * @returns coefficients in the units of the columns; they may be infinite where a column is as small as 1e-308
 */
function leastSquares(design) {
    const levels = (0,level_counts/* factorLevels */.D7)(design);
    const projections = (0,level_counts/* projectOnLevels */.uy)(design, levels);
    const width = design.numbers.length + 1;
    const triangle = triangleWithinLevels(design, projections);
    const lengths = lengthsOf(design);
    const independent = (0,models_triangle/* independentColumns */.Qp)(triangle, width, lengths, DEPENDENT / levels.smallestPivot);
    const factors = { ...independent, levels, projections };
    const first = firstSolution(design, factors);
    const refined = needsRefinement(design, factors) ? refine(design, factors, first) : first;
    const errors = standardErrors(design, factors, refined.residualSquares);
    return {
        ...inUnits(design, refined),
        dependences: (0,dependence/* dependencesOf */.w)(design, factors),
        errors: errors === null ? null : inUnits(design, errors),
    };
}
/**
 * R of the numeric columns and the target, less their means and their projections on the 0/1 columns.
 *
 * @returns numbers and target wide, squared, row by row; each row of the design scaled by the root of its weight
 */
function triangleWithinLevels(design, projections) {
    const sources = [...design.numbers, design.target];
    const triangle = new Float64Array(sources.length ** 2);
    (0,models_design/* forEachBlock */.aN)(design, ({ length, columns, slots, weights }) => {
        for (const [j, column] of columns.entries())
            centre(column, length, sources[j].centre, projections[j], slots);
        if (weights !== null) {
            for (let i = 0; i < length; i++)
                weights[i] = Math.sqrt(weights[i]);
            for (const column of columns)
                for (let i = 0; i < length; i++)
                    column[i] *= weights[i];
        }
        (0,models_triangle/* absorbBlock */.ly)(triangle, columns, length);
    });
    return triangle;
}
/** Euclidean length of each numeric column, its rows scaled by the roots of their weights. */
function lengthsOf(design) {
    if (design.weights === null)
        return design.numbers.map((column) => column.length);
    const squares = new Float64Array(design.numbers.length);
    (0,models_design/* forEachBlock */.aN)(design, ({ length, columns, weights }) => {
        if (weights === null)
            return;
        for (let j = 0; j < squares.length; j++)
            for (let i = 0; i < length; i++)
                squares[j] += weights[i] * columns[j][i] * columns[j][i];
    });
    return Array.from(squares, Math.sqrt);
}
function centre(column, length, mean, projection, slots) {
    const shift = mean + projection[0];
    for (let i = 0; i < length; i++)
        column[i] -= shift;
    for (const own of slots)
        for (let i = 0; i < length; i++)
            column[i] -= projection[own[i]];
}
function firstSolution({ numbers, target, slots }, { kept, factor, right, projections, rest }) {
    const coefficients = new Float64Array(numbers.length);
    const effects = projections[numbers.length].slice();
    effects[0] += target.centre;
    const solved = (0,models_triangle/* solveUpper */.Er)(factor, right);
    for (const [i, j] of kept.entries()) {
        coefficients[j] = solved[i];
        effects[0] -= solved[i] * numbers[j].centre;
        for (let slot = 0; slot < slots; slot++)
            effects[slot] -= solved[i] * projections[j][slot];
    }
    return { coefficients, effects, residualSquares: rest };
}
function needsRefinement(design, { factor, levels }) {
    const cells = design.rows.length * (design.numbers.length + design.categories.length + 1);
    return cells <= SMALL || (0,models_triangle/* conditionOf */.rI)(factor) > WELL_CONDITIONED || levels.smallestPivot < 1 / WELL_CONDITIONED ** 2;
}
/** A solution in the units of the columns. */
function inUnits({ numbers, target }, { coefficients, effects }) {
    return {
        // First the ratio of the scales: a coefficient times one scale alone may overflow. So may the ratio, and 0 stays 0.
        coefficients: coefficients.map((value, j) => (value === 0 ? 0 : value * (numbers[j].scale / target.scale))),
        effects: effects.map((value) => value / target.scale),
    };
}


/***/ }),

/***/ 87541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ factorLevels),
/* harmony export */   ny: () => (/* binding */ solveLevels),
/* harmony export */   t: () => (/* binding */ mixturesOf),
/* harmony export */   uy: () => (/* binding */ projectOnLevels),
/* harmony export */   xu: () => (/* binding */ inverseOfLevels)
/* harmony export */ });
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19166);
// The 0/1 columns of the intercept and the categories: their normal equations are counts of rows, or sums of their weights.

/**
 * A pivot this small against its count is a rounding error. Pivots of counts are ratios of whole numbers: one row in ten
 * million that sets two columns apart still gives 1e-7.
 */
const DEPENDENT_PIVOT = 1e-10;
/** Counts the rows of each pair of slots, by their weights, and factors the counts. */
function factorLevels(design) {
    const size = design.slots;
    const counts = countPairs(design);
    const lower = new Float64Array(size * size);
    const dependent = [];
    const spanned = [];
    let smallestPivot = 1;
    for (let i = 0; i < size; i++) {
        for (let j = 0; j < i; j++) {
            const pivot = lower[j * size + j];
            if (pivot !== 0)
                lower[i * size + j] = (counts[j * size + i] - dot(lower, i * size, j * size, j)) / pivot;
        }
        const own = counts[i * size + i];
        const pivot = own - dot(lower, i * size, i * size, i);
        if (pivot <= DEPENDENT_PIVOT * own) {
            spanned.push(lower.slice(i * size, i * size + i));
            lower.fill(0, i * size, i * size + i);
            dependent.push(i);
        }
        else {
            lower[i * size + i] = Math.sqrt(pivot);
            smallestPivot = Math.min(smallestPivot, pivot / own);
        }
    }
    return { size, lower, dependent, spanned, smallestPivot };
}
/** Solves Z'Z x = z; dependent slots get 0. */
function solveLevels({ size, lower }, z) {
    const x = z.slice(0, size);
    for (let i = 0; i < size; i++) {
        let sum = x[i];
        for (let j = 0; j < i; j++)
            sum -= lower[i * size + j] * x[j];
        const pivot = lower[i * size + i];
        x[i] = pivot === 0 ? 0 : sum / pivot;
    }
    for (let i = size - 1; i >= 0; i--) {
        const pivot = lower[i * size + i];
        if (pivot === 0)
            continue;
        x[i] /= pivot;
        for (let j = 0; j < i; j++)
            x[j] -= lower[i * size + j] * x[i];
    }
    return x;
}
/** Rows that have both slots a <= b, at a * size + b. */
function countPairs(design) {
    const { rows, categories, slots: size, weights } = design;
    if (weights !== null)
        return weightPairs(design, weights);
    const counts = new Float64Array(size * size);
    counts[0] = rows.length;
    for (const [a, one] of categories.entries()) {
        // By code, of which there are few, before they are looked up. Indices, because a typed array's iterator is slow.
        const perCode = new Float64Array(one.slotOf.length);
        for (let i = 0; i < rows.length; i++)
            perCode[one.codes[rows[i]] + 1]++;
        for (const [code, slot] of one.slotOf.entries()) {
            if (slot === size)
                continue;
            counts[slot] += perCode[code];
            counts[slot * size + slot] += perCode[code];
        }
        for (const other of categories.slice(a + 1)) {
            for (let i = 0; i < rows.length; i++) {
                const slot = one.slotOf[one.codes[rows[i]] + 1];
                const second = other.slotOf[other.codes[rows[i]] + 1];
                if (slot !== size && second !== size)
                    counts[slot * size + second]++;
            }
        }
    }
    return counts;
}
/** Weights of the rows that have both slots. */
function weightPairs({ rows, categories, slots: size }, weights) {
    const sums = new Float64Array(size * size);
    for (let i = 0; i < rows.length; i++) {
        const weight = weights[rows[i]];
        sums[0] += weight;
        for (const [a, one] of categories.entries()) {
            const slot = one.slotOf[one.codes[rows[i]] + 1];
            if (slot === size)
                continue;
            sums[slot] += weight;
            for (const other of categories.slice(a)) {
                const second = other.slotOf[other.codes[rows[i]] + 1];
                if (second !== size)
                    sums[slot * size + second] += weight;
            }
        }
    }
    return sums;
}
/** The diagonal of (Z'Z)^-1; 0 for dependent slots. */
function inverseOfLevels({ size, lower }) {
    const diagonal = new Float64Array(size);
    const column = new Float64Array(size);
    for (let j = 0; j < size; j++) {
        if (lower[j * size + j] === 0)
            continue;
        // Column j of L^-1; the diagonal of L^-T L^-1 is the squared length of each.
        column.fill(0);
        column[j] = 1 / lower[j * size + j];
        for (let i = j + 1; i < size; i++) {
            const pivot = lower[i * size + i];
            if (pivot === 0)
                continue;
            let sum = 0;
            for (let k = j; k < i; k++)
                sum += lower[i * size + k] * column[k];
            column[i] = -sum / pivot;
        }
        for (let i = j; i < size; i++)
            diagonal[j] += column[i] * column[i];
    }
    return diagonal;
}
/** Which earlier slots make up each dependent one, with their coefficients: L'x = its row. */
function mixturesOf({ size, lower, spanned }) {
    return spanned.map((row) => {
        const x = row.slice();
        for (let i = x.length - 1; i >= 0; i--) {
            const pivot = lower[i * size + i];
            x[i] = pivot === 0 ? 0 : x[i] / pivot;
            for (let j = 0; j < i; j++)
                x[j] -= lower[i * size + j] * x[i];
        }
        return x;
    });
}
/**
 * Coefficients of each centred numeric column and of the centred target on the 0/1 columns, by least squares. One array a
 * column, by slot, with a 0 at the end for the reference.
 *
 * @param centresAreMeans false: the design's rows are some of those that its centres are of
 */
function projectOnLevels(design, factor, centresAreMeans = true) {
    const centres = [...design.numbers, design.target].map(({ centre }) => centre);
    // A column's centre is its plain mean, which is none of the weighted rows.
    if (design.categories.length === 0 && centresAreMeans && design.weights === null)
        return centres.map(() => new Float64Array(design.slots + 1));
    const sums = centres.map(() => new Float64Array(design.slots + 1));
    (0,_design_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachBlock */ .aN)(design, ({ length, columns, slots, weights }) => {
        for (const [j, column] of columns.entries()) {
            const sum = sums[j];
            const centre = centres[j];
            for (let i = 0; i < length; i++) {
                column[i] -= centre;
                if (weights !== null)
                    column[i] *= weights[i];
                sum[0] += column[i];
            }
            for (const own of slots)
                for (let i = 0; i < length; i++)
                    sum[own[i]] += column[i];
        }
    });
    return sums.map((sum) => {
        const projection = new Float64Array(design.slots + 1);
        projection.set(solveLevels(factor, sum));
        return projection;
    });
}
function dot(values, a, b, length) {
    let sum = 0;
    for (let k = 0; k < length; k++)
        sum += values[a + k] * values[b + k];
    return sum;
}


/***/ }),

/***/ 44028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sW: () => (/* binding */ linearDesign),
/* harmony export */   zr: () => (/* binding */ tooManyColumns)
/* harmony export */ });
/* unused harmony export widthOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92288);
/* harmony import */ var _bound_features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15636);
/* harmony import */ var _column_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82767);
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19166);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24425);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34275);
/* harmony import */ var _target_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83736);
// Features made ready for a linear fit: their encodings, the design matrix, and what each of its columns is called.








/**
 * @param mostColumns of the design, without the intercept
 * @param derive columns that stand for the numeric features' own, the first of them one for one
 * @throws {UserError} fault "data" when a feature cannot be used
 */
function linearDesign(data, mostColumns, derive = null) {
    const { table, rows, target } = data;
    requireFeatures(data);
    const summaries = (0,_column_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .summariesOver */ .di)(rows);
    const encodings = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .learnEncodings */ .FA)(data, summaries);
    requireFewColumns(encodings, mostColumns, table);
    const { features, imputed } = (0,_bound_features_js__WEBPACK_IMPORTED_MODULE_1__/* .bindFeatures */ .d)(encodings, table, rows, summaries);
    const numbers = features.filter((one) => one.type === "number");
    const derived = derive === null ? null : derive(numbers);
    const levels = encodings.filter((one) => one.type === "category").map((one) => one.levels.length);
    const values = (0,_target_values_js__WEBPACK_IMPORTED_MODULE_4__/* .targetValues */ .E)(table, target);
    const weights = (0,_design_js__WEBPACK_IMPORTED_MODULE_2__/* .averageOne */ .Ok)(data.weights ?? null, rows);
    const design = (0,_design_js__WEBPACK_IMPORTED_MODULE_2__/* .designOf */ .et)(features, levels, rows, values, summaries, derived?.columns ?? null, weights);
    const made = derived?.made ?? [];
    const terms = [
        ...termsOf(encodings),
        ...made.map(({ name }, i) => ({ name, index: { number: numbers.length + i }, origin: name })),
    ];
    const empty = new Set(imputed.filter((one) => one.rows === rows.length).map(({ column }) => column));
    const isConstant = (j) => design.numbers[j].constant;
    const constant = [
        ...numbers.filter(({ name }, j) => isConstant(j) && !empty.has(name)),
        ...made.filter(({ of }, i) => isConstant(numbers.length + i) && !of.some(isConstant)),
    ];
    return {
        encodings,
        design,
        terms,
        notes: [
            ...(0,_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .imputationNotes */ .g)(encodings, imputed, rows.length),
            ...constant.map(({ name }) => `\`${name}\` has the same value in every train row; its coefficient is set to 0.`),
        ],
    };
}
/** Numbers and levels in the features' order. */
function termsOf(encodings) {
    let number = 0;
    let slot = 1;
    return encodings.flatMap((encoding) => {
        const origin = encoding.name;
        if (encoding.type === "number")
            return [{ name: origin, index: { number: number++ }, origin }];
        return encoding.levels.map((level) => ({ name: `${origin}=${level}`, index: { slot: slot++ }, origin }));
    });
}
/** Columns that the features make, without the intercept. */
function widthOf(encodings) {
    return encodings.reduce((sum, one) => sum + (one.type === "number" ? 1 : one.levels.length), 0);
}
function requireFeatures({ table, features }) {
    if (features.length > 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: "there is no feature to learn from",
        where: { file: table.origin.files.join(", "), line: 1 },
        hint: "Add a column beside key and target, or list columns in data.features.",
    });
}
function requireFewColumns(encodings, most, table) {
    const columns = widthOf(encodings);
    if (columns > most)
        throw tooManyColumns(columns, most, table);
}
function tooManyColumns(columns, most, table) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `the features make ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(columns)} columns, one for each number and each text; at most ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(most)} can be fitted`,
        where: { file: table.origin.files.join(", "), line: 1 },
        hint: "List fewer columns in data.features, above all fewer texts.",
    });
}


/***/ }),

/***/ 9323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linearFit),
/* harmony export */   w: () => (/* binding */ namedCoefficients)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dependence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33137);
/* harmony import */ var _least_squares_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3626);
// A least-squares fit in the reader's words: coefficients by name, their standard errors, and what was left out.



/** @throws {UserError} fault "data" when a coefficient is too large for a number */
function linearFit(ready, table, target) {
    const { design, terms, notes } = ready;
    const fit = (0,_least_squares_js__WEBPACK_IMPORTED_MODULE_2__/* .leastSquares */ .Gr)(design);
    const coefficients = namedCoefficients(ready, fit, table, target);
    const termAt = new Map(terms.map((term) => [keyOf(term.index), term]));
    const left = new Set(fit.dependences.map(({ column }) => keyOf(column)));
    const named = fit.dependences.flatMap(({ column, by }) => {
        const term = termAt.get(keyOf(column));
        if (term === undefined || isConstant(ready, column))
            return [];
        const origins = by.flatMap((index) => termAt.get(keyOf(index))?.origin ?? []);
        return [{ name: term.name, by: [...new Set(origins)] }];
    });
    const errors = fit.errors;
    return {
        intercept: coefficients.intercept,
        coefficients: coefficients.named,
        standardErrors: errors === null || !isFinite(errors)
            ? null
            : {
                intercept: errors.effects[0],
                coefficients: terms.map(({ index }) => (left.has(keyOf(index)) ? null : valueAt(errors, index))),
            },
        notes: [...notes, ...(0,_dependence_js__WEBPACK_IMPORTED_MODULE_1__/* .dependenceNotes */ .D)(named, design.rows.length, terms.length + 1)],
    };
}
/** Adding 0 turns -0, which JSON cannot hold, into 0. */
function namedCoefficients({ terms }, solution, table, target) {
    const named = terms.map(({ name, index }) => ({ name, value: valueAt(solution, index) + 0 }));
    const intercept = solution.effects[0] + 0;
    const broken = named.find(({ value }) => !Number.isFinite(value));
    if (broken !== undefined || !Number.isFinite(intercept))
        throw unusable(table, target, broken?.name);
    return { intercept, named };
}
function unusable(table, target, name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `the coefficient of ${name === undefined ? "the intercept" : `\`${name}\``} for the target \`${target}\` is too large for a number`,
        where: { file: table.origin.files.join(", "), line: 1 },
        hint: "Write the column in a unit that makes its values neither so small nor so large.",
    });
}
function valueAt({ coefficients, effects }, index) {
    return "number" in index ? coefficients[index.number] : effects[index.slot];
}
function keyOf(index) {
    return "number" in index ? `number ${index.number}` : `slot ${index.slot}`;
}
function isConstant({ design }, index) {
    return "number" in index && design.numbers[index.number].constant;
}
function isFinite({ coefficients, effects }) {
    return coefficients.every((value) => Number.isFinite(value)) && effects.every((value) => Number.isFinite(value));
}


/***/ }),

/***/ 34275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ imputationNotes)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92288);
// What the reader of the report must know about values that the train rows lack.

/** One sentence per feature with missing values in the train rows. */
function imputationNotes(encodings, imputed, rows) {
    return imputed.flatMap(({ column, rows: missing }) => {
        const encoding = encodings.find(({ name }) => name === column);
        if (encoding === undefined)
            return [];
        if (missing === rows)
            return [`\`${column}\` has no value in any train row; it counts for nothing.`];
        const standIn = encoding.type === "number"
            ? `their mean ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(encoding.mean)}`
            : `the most frequent text \`${encoding.reference}\``;
        return [`\`${column}\` is missing in ${missing} of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rows, "train row")}; ${standIn} stands in.`];
    });
}


/***/ }),

/***/ 73060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   predictQuadratic: () => (/* binding */ predictQuadratic),
/* harmony export */   quadraticWidth: () => (/* binding */ quadraticWidth),
/* harmony export */   trainQuadratic: () => (/* binding */ trainQuadratic)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
/* harmony import */ var _bound_features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15636);
/* harmony import */ var _design_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19166);
/* harmony import */ var _linear_design_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44028);
/* harmony import */ var _linear_fit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9323);
// The polynomial of several features: numbers, their squares and products, and a 0/1 column for each text.






/** Fitting a million rows takes minutes from here on. */
const MOST_COLUMNS = 300;
/**
 * Least squares on all numbers and texts, on the squares of the numbers and, unless `interactions` is false, on the products
 * of each two of them. Numbers are taken as distances from their train mean, where their squares say something of their own.
 *
 * @throws {UserError} fault "data" when the degree is not 2, or a feature cannot be used
 */
function trainQuadratic({ degree, interactions = true }, data) {
    const { table, rows, target, features } = data;
    if (degree !== 2) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
            message: features.length > 1
                ? `a polynomial of several features has degree 2; the config asks for degree ${degree} of ${features.length} features`
                : `a polynomial of weighted rows has degree 2; the config asks for degree ${degree}`,
            where: { file: table.origin.files.join(", "), line: 1 },
            hint: features.length > 1
                ? "Set model.degree to 2, or name one numeric column in data.features."
                : "Set model.degree to 2, or take data.weight out.",
        });
    }
    const width = features.filter((name) => (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnNamed */ .c1)(table, name).type === "number").length;
    const columns = 2 * width + pairsOf(width, interactions).length;
    if (columns > MOST_COLUMNS)
        throw (0,_linear_design_js__WEBPACK_IMPORTED_MODULE_4__/* .tooManyColumns */ .zr)(columns, MOST_COLUMNS, table);
    const ready = (0,_linear_design_js__WEBPACK_IMPORTED_MODULE_4__/* .linearDesign */ .sW)(data, MOST_COLUMNS, (numbers) => {
        const shifted = numbers.map(({ values, mean }) => ({ values, fill: mean, shift: mean }));
        const pairs = pairsOf(shifted.length, interactions);
        return {
            columns: [
                ...shifted.map((one) => (0,_design_js__WEBPACK_IMPORTED_MODULE_3__/* .derivedColumn */ .g1)(one, null, rows)),
                ...shifted.map((one) => (0,_design_js__WEBPACK_IMPORTED_MODULE_3__/* .derivedColumn */ .g1)(one, one, rows)),
                ...pairs.map(([a, b]) => (0,_design_js__WEBPACK_IMPORTED_MODULE_3__/* .derivedColumn */ .g1)(shifted[a], shifted[b], rows)),
            ],
            made: [
                ...numbers.map(({ name }, j) => ({ name: `${name}\u00b2`, of: [j] })),
                ...pairs.map(([a, b]) => ({ name: `${numbers[a].name} \u00d7 ${numbers[b].name}`, of: [a, b] })),
            ],
        };
    });
    const { intercept, coefficients, standardErrors, notes } = (0,_linear_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .linearFit */ .D)(ready, table, target);
    return {
        model: {
            version: 1,
            kind: "quadratic",
            target,
            features: ready.encodings,
            interactions,
            intercept,
            coefficients,
        },
        notes,
        standardErrors,
    };
}
function pairsOf(width, interactions) {
    if (!interactions)
        return [];
    return Array.from({ length: width }, (_, a) => Array.from({ length: width - a - 1 }, (__, k) => [a, a + k + 1])).flat();
}
/** How many coefficients a model with these features has. */
function quadraticWidth({ features, interactions }) {
    const numbers = features.filter(({ type }) => type === "number").length;
    const levels = features.reduce((sum, one) => sum + (one.type === "number" ? 0 : one.levels.length), 0);
    return levels + 2 * numbers + pairsOf(numbers, interactions).length;
}
function predictQuadratic(model, table, rows) {
    const { features, unseen, imputed } = (0,_bound_features_js__WEBPACK_IMPORTED_MODULE_2__/* .bindFeatures */ .d)(model.features, table, rows);
    const values = new Float64Array(rows.length).fill(model.intercept);
    const distances = [];
    let next = 0;
    for (const [i, feature] of features.entries()) {
        if (feature.type === "number") {
            const own = distancesOf(feature.values, feature.mean, rows);
            addMultiple(values, model.coefficients[next++].value, own);
            distances.push(own);
            continue;
        }
        const encoding = model.features[i];
        const width = encoding.type === "category" ? encoding.levels.length : 0;
        const effects = Float64Array.of(0, ...model.coefficients.slice(next, (next += width)).map(({ value }) => value));
        for (let row = 0; row < rows.length; row++)
            values[row] += effects[feature.levelOf[feature.codes[rows[row]] + 1]];
    }
    for (const own of distances)
        addMultiple(values, model.coefficients[next++].value, own, own);
    for (const [a, b] of pairsOf(distances.length, model.interactions))
        addMultiple(values, model.coefficients[next++].value, distances[a], distances[b]);
    return { values, unseen, imputed };
}
function distancesOf(values, mean, rows) {
    const distances = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
        const value = values[rows[i]];
        distances[i] = Number.isNaN(value) ? 0 : value - mean;
    }
    return distances;
}
/** 0 times an infinite value would be NaN. */
function addMultiple(to, coefficient, one, times) {
    if (coefficient === 0)
        return;
    if (times === undefined)
        for (let i = 0; i < to.length; i++)
            to[i] += coefficient * one[i];
    else
        for (let i = 0; i < to.length; i++)
            to[i] += coefficient * (one[i] * times[i]);
}


/***/ }),

/***/ 83736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ targetValues)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
// The column that a model learns to predict.


/** @throws {UserError} fault "data" when the target is absent or text */
function targetValues(table, target) {
    const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnNamed */ .c1)(table, target);
    if (column.type === "number")
        return column.values;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `the target \`${target}\` is text; a regression needs numbers`,
        where: { file: table.origin.files.join(", "), line: 1 },
        hint: "Correct the values, or name another target.",
    });
}


/***/ }),

/***/ 42656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ solveUpper),
/* harmony export */   Qp: () => (/* binding */ independentColumns),
/* harmony export */   Uc: () => (/* binding */ inverseRows),
/* harmony export */   XB: () => (/* binding */ solveTransposed),
/* harmony export */   ly: () => (/* binding */ absorbBlock),
/* harmony export */   rI: () => (/* binding */ conditionOf)
/* harmony export */ });
// The triangular factor R of a tall matrix by Householder reflections, its rows given block by block.
/**
 * Folds a block of rows into the factor, so that R'R grows by B'B: one step of TSQR over a flat tree (J. Demmel, L. Grigori,
 * M. Hoemmen, J. Langou, "Communication-optimal parallel and sequential QR and LU factorizations", SIAM Journal on
 * Scientific Computing 34 (2012), section 4). Accurate to the condition of the matrix, not to its square.
 *
 * @param triangle R, columns.length squared, row by row; changed in place
 * @param columns the block B, one array a column; overwritten
 */
function absorbBlock(triangle, columns, length) {
    const width = columns.length;
    for (let j = 0; j < width; j++) {
        const v = columns[j];
        let below = 0;
        for (let i = 0; i < length; i++)
            below += v[i] * v[i];
        if (below === 0)
            continue;
        const diagonal = triangle[j * width + j];
        const norm = Math.sqrt(diagonal * diagonal + below);
        const head = diagonal > 0 ? diagonal + norm : diagonal - norm;
        const tau = 1 / (norm * (norm + Math.abs(diagonal)));
        triangle[j * width + j] = diagonal - head;
        let k = j + 1;
        // Two columns at a time: their sums do not wait for each other.
        for (; k + 1 < width; k += 2) {
            const a = columns[k];
            const b = columns[k + 1];
            const at = j * width + k;
            let dotA = head * triangle[at];
            let dotB = head * triangle[at + 1];
            for (let i = 0; i < length; i++) {
                dotA += v[i] * a[i];
                dotB += v[i] * b[i];
            }
            dotA *= tau;
            dotB *= tau;
            triangle[at] -= dotA * head;
            triangle[at + 1] -= dotB * head;
            for (let i = 0; i < length; i++) {
                a[i] -= dotA * v[i];
                b[i] -= dotB * v[i];
            }
        }
        if (k < width) {
            const a = columns[k];
            let dotA = head * triangle[j * width + k];
            for (let i = 0; i < length; i++)
                dotA += v[i] * a[i];
            dotA *= tau;
            triangle[j * width + k] -= dotA * head;
            for (let i = 0; i < length; i++)
                a[i] -= dotA * v[i];
        }
    }
}
/**
 * Takes the columns of R from left to right and leaves out each one that earlier ones already span: what is left of it is no
 * more than `tolerance` of the columns' lengths, times the coefficients with which they make it up. So a column counts as
 * dependent when rounding its inputs could have made the difference, and an ill-conditioned one does not.
 *
 * @param triangle R with Q'y as its last column, width squared, row by row
 * @param lengths Euclidean length of each column as it was read, before anything was taken off it
 */
function independentColumns(triangle, width, lengths, tolerance) {
    const kept = [];
    const dependent = [];
    const factor = [];
    const reflections = [];
    const reflected = (j) => {
        const column = Float64Array.from({ length: width }, (_, i) => triangle[i * width + j]);
        for (const { from, v, tau } of reflections) {
            let dot = 0;
            for (let i = 0; i < v.length; i++)
                dot += v[i] * column[from + i];
            for (let i = 0; i < v.length; i++)
                column[from + i] -= dot * tau * v[i];
        }
        return column;
    };
    for (let j = 0; j < width - 1; j++) {
        const column = reflected(j);
        const rank = kept.length;
        let squares = 0;
        for (let i = rank; i < width; i++)
            squares += column[i] * column[i];
        const rest = Math.sqrt(squares);
        const mixture = solveUpper(factor, column);
        const scale = kept.reduce((sum, other, i) => sum + Math.abs(mixture[i]) * lengths[other], lengths[j]);
        if (!(rest > tolerance * scale)) {
            dependent.push({ column: j, mixture });
            continue;
        }
        let pivot = column[rank];
        if (Math.abs(pivot) !== rest) {
            const v = column.slice(rank);
            v[0] += pivot > 0 ? rest : -rest;
            reflections.push({ from: rank, v, tau: 1 / (rest * (rest + Math.abs(pivot))) });
            pivot = pivot > 0 ? -rest : rest;
        }
        column[rank] = pivot;
        factor.push(column.slice(0, rank + 1));
        kept.push(j);
    }
    const y = reflected(width - 1);
    const rest = y.subarray(kept.length).reduce((sum, value) => sum + value * value, 0);
    return { kept, factor, right: y.slice(0, kept.length), rest, dependent };
}
/** Solves U x = b for the leading part of b. */
function solveUpper(factor, b) {
    const x = b.slice(0, factor.length);
    for (let j = x.length - 1; j >= 0; j--) {
        x[j] /= factor[j][j];
        for (let i = 0; i < j; i++)
            x[i] -= factor[j][i] * x[j];
    }
    return x;
}
/** Solves U' x = b. */
function solveTransposed(factor, b) {
    const x = b.slice(0, factor.length);
    for (let j = 0; j < x.length; j++) {
        for (let i = 0; i < j; i++)
            x[j] -= factor[j][i] * x[i];
        x[j] /= factor[j][j];
    }
    return x;
}
/** Rows of U^-1, each from its diagonal on. */
function inverseRows(factor) {
    const width = factor.length;
    const rows = factor.map((_, i) => new Float64Array(width - i));
    for (let j = 0; j < width; j++) {
        const unit = new Float64Array(j + 1);
        unit[j] = 1;
        const column = solveUpper(factor.slice(0, j + 1), unit);
        for (let i = 0; i <= j; i++)
            rows[i][j - i] = column[i];
    }
    return rows;
}
/** Condition of U with its columns scaled to length 1, in the Frobenius norm: |U| |U^-1|. */
function conditionOf(factor) {
    const lengths = factor.map((column) => Math.sqrt(column.reduce((sum, value) => sum + value * value, 0)));
    let squares = 0;
    for (let j = 0; j < factor.length; j++) {
        const unit = new Float64Array(j + 1);
        unit[j] = 1;
        const inverse = solveUpper(factor.slice(0, j + 1), unit);
        for (let i = 0; i <= j; i++)
            squares += (inverse[i] * lengths[i]) ** 2;
    }
    return Math.sqrt(squares * factor.length);
}


/***/ }),

/***/ 28865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
// "Did you mean \u2026?": the known word that a misspelt one is closest to.
const MOST_EDITS = 2;
/** The nearest of the known words within two edits (one for short words), ignoring case; null when none is near. */
function nearest(word, known) {
    if (word.length > 100)
        return null;
    let best = null;
    let fewest = Math.min(MOST_EDITS, Math.floor((word.length + 1) / 2)) + 1;
    for (const candidate of known) {
        const edits = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (edits < fewest && candidate !== word) {
            best = candidate;
            fewest = edits;
        }
    }
    return best;
}
/**
 * Damerau\u2013Levenshtein distance, restricted to adjacent transpositions (optimal string alignment).
 * Damerau, Communications of the ACM 7 (1964) 171; Levenshtein, Soviet Physics Doklady 10 (1966) 707.
 * `editDistance("traget", "target")` is 1.
 */
function editDistance(a, b) {
    if (Math.abs(a.length - b.length) > MOST_EDITS)
        return MOST_EDITS + 1;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let edits = Math.min(last[j] + 1, current[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                edits = Math.min(edits, beforeLast[j - 2] + 1);
            current.push(edits);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length];
}


/***/ }),

/***/ 35151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aN: () => (/* binding */ splitRows),
/* harmony export */   pG: () => (/* binding */ HELD_OUT),
/* harmony export */   qg: () => (/* binding */ LEARNT_FROM)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22667);
/* harmony import */ var _dataset_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80392);
/* harmony import */ var _dataset_murmur3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49305);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46316);
/* harmony import */ var _dataset_times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67814);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92288);
// Which rows are held out: a key-stable division that does not move when rows are added, reordered or edited.







/** What a row keeps by itself, whatever its identity says. */
const LEARNT_FROM = 1;
const HELD_OUT = 2;
/**
 * Divides the rows (all, or the given ones in rising order) into train and holdout.
 * @param kept by row of the table: `LEARNT_FROM`, `HELD_OUT`, or 0, where the options decide; only beside a hash
 * @throws {UserError} fault "data" when a row lacks its key, or nothing or everything would be held out.
 */
function splitRows(table, options, rows = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .everyRow */ .UJ)(table.rowCount), kept = null) {
    if (options.strategy === "time")
        return splitByTime(table, options, rows);
    const { identity } = options;
    const test = sideTest(table, options, rows);
    return divided(table, identity, rows, kept === null ? test : keptTest(kept, test));
}
function keptTest(kept, test) {
    return (row, digest) => (kept[row] === 0 ? test(row, digest) : kept[row] === HELD_OUT);
}
function splitByTime(table, options, rows) {
    const { holdoutFrom, trainBefore } = options.cut;
    const { values } = (0,_dataset_times_js__WEBPACK_IMPORTED_MODULE_4__/* .timesOf */ .Q)(table, options.column);
    const placed = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsWhere */ .Hu)(rows, (row) => values[row] >= holdoutFrom || values[row] < trainBefore);
    const split = divided(table, options.identity, placed, (row) => values[row] >= holdoutFrom);
    return { ...split, between: rows.length - placed.length, times: values };
}
function divided(table, identity, rows, isHeldOut) {
    const identify = identity === null ? null : requiredIdentities(table, identity, rows);
    const train = new Uint32Array(rows.length);
    const holdout = new Uint32Array(rows.length);
    const identities = new Uint32Array(identify === null ? 0 : 2 * rows.length);
    const digest = new Uint32Array(4);
    let held = 0;
    for (let i = 0; i < rows.length; i++) {
        identify?.(rows[i], digest);
        if (!isHeldOut(rows[i], digest)) {
            train[i - held] = rows[i];
            continue;
        }
        if (identify !== null) {
            identities[2 * held] = digest[0];
            identities[2 * held + 1] = digest[1];
        }
        holdout[held++] = rows[i];
    }
    // Views: what was never written to takes no memory, and a copy would.
    return {
        train: train.subarray(0, rows.length - held),
        holdout: holdout.subarray(0, held),
        identities: identities.subarray(0, identify === null ? 0 : 2 * held),
        between: 0,
        times: null,
    };
}
function sideTest(table, options, rows) {
    switch (options.strategy) {
        case "hash":
            return hashTest(options);
        case "column":
            return columnTest(table, options, rows);
        case "file":
            return fileTest(table, options, rows);
    }
}
/**
 * Held out when the hash of the identity's eight bytes, seeded by the salt, is below `fraction` of 2^64: each identity
 * has its side by itself, whatever other rows there are.
 */
function hashTest({ fraction, salt }) {
    const seed = saltSeed(salt) | 0;
    const digest = new Uint32Array(4);
    return (_, identity) => {
        // Signed, because an integer beyond 31 bits that is handed to a function would be put into an object of its own.
        (0,_dataset_murmur3_js__WEBPACK_IMPORTED_MODULE_5__/* .murmur3OfWords */ .O)(identity[0] | 0, identity[1] | 0, 0, 8, seed, digest);
        return (digest[0] * 2 ** 32 + digest[1]) / 2 ** 64 < fraction;
    };
}
function saltSeed(salt) {
    if (salt === "")
        return 0;
    const bytes = new TextEncoder().encode(salt);
    const digest = new Uint32Array(4);
    (0,_dataset_murmur3_js__WEBPACK_IMPORTED_MODULE_5__/* .murmur3 */ .K)(bytes, 0, bytes.length, 0, digest);
    return digest[0];
}
/** A cell matches by its text, or as a number by its value: 1 and 1.0 are the same. */
function columnTest(table, options, rows) {
    const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .columnNamed */ .c1)(table, options.column);
    const numbers = new Set(options.values.map(numberOfText).filter((value) => !Number.isNaN(value)));
    let test;
    if (column.type === "number")
        test = (row) => numbers.has(column.values[row]);
    else {
        const wanted = new Set(options.values);
        const marked = Uint8Array.from((0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)(column.dictionary), (text) => Number(wanted.has(text) || numbers.has(numberOfText(text))));
        test = (row) => marked[column.codes[row]] === 1;
    }
    const named = `holdout value${options.values.length === 1 ? "" : "s"} ${quoted(options.values)}`;
    requireBothSides(rows, test, (matches) => ({
        message: `${matches} row has the ${named} in column \`${options.column}\``,
        where: { file: table.origin.files.join(", ") },
        hint: `The column has ${valuesOf(column, rows)}: name those that mark the holdout rows.`,
    }));
    return test;
}
function fileTest(table, options, rows) {
    const { files, firstRows } = table.origin;
    const wanted = new Set(options.files);
    const heldOut = new Uint8Array(table.rowCount);
    for (const [index, file] of files.entries())
        if (wanted.has(file))
            heldOut.fill(1, firstRows[index], firstRows[index + 1] ?? table.rowCount);
    const test = (row) => heldOut[row] === 1;
    requireBothSides(rows, test, (matches) => ({
        message: `${matches} row is from the holdout file${options.files.length === 1 ? "" : "s"} ${quoted(options.files)}`,
        hint: `The data is in ${quoted(files)}: name those that hold the holdout rows.`,
    }));
    return test;
}
function requireBothSides(rows, test, problem) {
    const first = rows.length > 0 && test(rows[0]);
    if (rows.every((row) => test(row) === first))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", problem(first ? "every" : "no"));
}
const shown = 10;
function quoted(texts) {
    const first = texts.slice(0, shown).map((text) => `\`${text}\``);
    return first.join(", ") + (texts.length > shown ? ` and ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(texts.length - shown)} more` : "");
}
/** The values of the rows, in order of first appearance. */
function valuesOf(column, rows) {
    if (column.type === "number")
        return quoted(Array.from(new Set(Array.from(rows, (row) => column.values[row])), String));
    const texts = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)(column.dictionary);
    return quoted(Array.from(new Set(Array.from(rows, (row) => column.codes[row])), (code) => texts[code] ?? ""));
}
function numberOfText(text) {
    const bytes = new TextEncoder().encode(text);
    return (0,_dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(bytes, 0, bytes.length);
}
function requiredIdentities(table, identity, rows) {
    if (identity.kind === "content")
        return (0,_dataset_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityWriter */ .kJ)(table, identity.columns, { exactText: false });
    requireIdentified(table, identity, rows);
    return (0,_dataset_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityWriter */ .kJ)(table, identity.columns, { exactText: true });
}
/** A part of a key of several columns may be missing; a row with none of it would stand wherever it falls. */
function requireIdentified(table, { kind, columns }, rows) {
    const tests = columns.map((name) => missingTest((0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .columnNamed */ .c1)(table, name)));
    const missing = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsWhere */ .Hu)(rows, (row) => tests.every((isMissing) => isMissing(row)));
    if (missing.length === 0)
        return;
    const places = Array.from(missing.subarray(0, 3), (row) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPlace */ .oL)((0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(table.origin, row)));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(missing.length, "row has", "rows have")} no ${kind} ${quoted(columns)}: ${places.join(", ")}${missing.length > 3 ? ", \u2026" : ""}`,
        where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(table.origin, missing[0]),
        hint: "Fill in the cells: a row without it has no stable place in train or holdout.",
    });
}
function missingTest(column) {
    return column.type === "number" ? (row) => Number.isNaN(column.values[row]) : (row) => column.codes[row] < 0;
}


/***/ })

};
