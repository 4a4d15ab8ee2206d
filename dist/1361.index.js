export const id = 1361;
export const ids = [1361];
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


/***/ })

};
