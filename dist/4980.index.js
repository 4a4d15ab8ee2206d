export const id = 4980;
export const ids = [4980];
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

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oL: () => (/* binding */ renderPlace),
/* harmony export */   wZ: () => (/* binding */ inShort),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
// What went wrong outside our own code: what it is, where, and what to do next.
/** An error that is not a bug: it is printed without a stack. */
class UserError extends Error {
    fault;
    problems;
    constructor(fault, problems, options) {
        const [first, ...others] = "message" in problems ? [problems] : problems;
        if (first === undefined)
            throw new Error("a UserError needs at least one problem");
        super([first, ...others].map(renderProblem).join("\n"), options);
        this.name = "UserError";
        this.fault = fault;
        this.problems = [first, ...others];
    }
}
/** `file:line:column`, as editors and terminals make clickable. */
function renderPlace(place) {
    return [plain(place.file).replace(/[\n\t]/g, "\u{FFFD}"), place.line, place.column]
        .filter((part) => part !== undefined)
        .join(":");
}
/** The first problem in one line, for a sentence: place and message without the hint. */
function inShort({ problems: [{ where, message }] }) {
    return where === undefined ? message : `${renderPlace(where)}: ${message}`;
}
function renderProblem(problem) {
    const place = problem.where === undefined ? "" : `${renderPlace(problem.where)}: `;
    const hint = problem.hint === undefined ? "" : `\n  ${plain(problem.hint)}`;
    return `${place}${plain(problem.message)}${hint}`;
}
/** A terminal would obey control characters in a file's name or a cell, and show other text where text is turned around. */
function plain(text) {
    return text.replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, "\u{FFFD}");
}


/***/ }),

/***/ 31437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  thread: () => (/* binding */ thread)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/adapters/threads/compute.js + 20 modules
var compute = __webpack_require__(23324);
// EXTERNAL MODULE: ./lib/adapters/threads/parquet-decoder.js
var parquet_decoder = __webpack_require__(80743);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/adapters/zlib/page-inflaters.js
// Unpacks Parquet's pages natively: faster than in JavaScript, checksums verified, and never beyond the size that was said.

const nativeInflaters = {
    GZIP: (bytes, most) => within(most, () => external_node_zlib_.gunzipSync(bytes, { maxOutputLength: most })),
    BROTLI: (bytes, most) => within(most, () => external_node_zlib_.brotliDecompressSync(bytes, { maxOutputLength: most })),
    // Node has it since 22.15.
    ...(typeof external_node_zlib_.zstdDecompressSync === "function" && {
        ZSTD: (bytes, most) => within(most, () => external_node_zlib_.zstdDecompressSync(bytes, { maxOutputLength: most })),
    }),
};
function within(most, inflate) {
    try {
        return inflate();
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw new Error(`a page unpacks to more than its ${most} bytes`, { cause });
        throw cause;
    }
}

// EXTERNAL MODULE: ./lib/open-bytes.js + 1 modules
var open_bytes = __webpack_require__(55962);
;// CONCATENATED MODULE: ./lib/thread.js
// The second thread's door: measures one side of a comparison and answers, or decodes Parquet within bounds.





function thread(entry) {
    const port = external_node_worker_threads_.parentPort;
    if (port === null)
        throw new Error("not in a thread");
    if (external_node_worker_threads_.workerData === parquet_decoder/* parquetTask */.O) {
        void Promise.all(/* import() */[__webpack_require__.e(9460), __webpack_require__.e(15)]).then(__webpack_require__.bind(__webpack_require__, 40015)).then(({ serveParquet }) => serveParquet(port, nativeInflaters));
        return;
    }
    const checkout = external_node_worker_threads_.workerData;
    const open = (0,open_bytes/* byteOpener */.S)(checkout);
    const decode = (0,parquet_decoder/* createParquetDecoder */.$)(entry);
    port.once("message", (task) => {
        void (0,compute/* answerOf */.u)(task, open, decode).then(([answer, buffers]) => port.postMessage(answer, buffers));
    });
}


/***/ })

};
