export const id = 15;
export const ids = [15,2959];
export const modules = {

/***/ 40015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveParquet: () => (/* binding */ serveParquet)
/* harmony export */ });
/* harmony import */ var _core_dataset_parquet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22959);
/* harmony import */ var _core_dataset_parquet_inflaters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59013);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95466);
// The decoding thread's own side. Apart from the rest, because decompressors take longer to load than most files to read.



/** Decodes one file after the other. `native`: what unpacks pages faster than in JavaScript. */
function serveParquet(port, native) {
    const inflaters = { ..._core_dataset_parquet_inflaters_js__WEBPACK_IMPORTED_MODULE_1__/* .plainInflaters */ .z, ...native };
    port.on("message", (request) => {
        void (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .answerTo */ .o)(async () => (0,_core_dataset_parquet_js__WEBPACK_IMPORTED_MODULE_0__.decodeParquet)(request, inflaters)).then((answer) => port.postMessage(answer, buffersOf(answer)));
    });
}
function buffersOf(answer) {
    if (answer.kind !== "value")
        return [];
    return answer.value.columns
        .map((column) => (column.type === "number" ? column.values : column.codes).buffer)
        .filter((buffer) => buffer instanceof ArrayBuffer);
}


/***/ }),

/***/ 59013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unpackerOf),
/* harmony export */   z: () => (/* binding */ plainInflaters)
/* harmony export */ });
/* harmony import */ var hyparquet_compressors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20138);
// Unpacks the pages of Parquet, each to the size that its header gives and not a byte more.

const plainInflaters = {
    ...hyparquet_compressors__WEBPACK_IMPORTED_MODULE_0__/* .compressors */ .Vm,
    // Without a place for what it unpacks, it would go on for as long as it is told to.
    ZSTD: (bytes, length) => (0,hyparquet_compressors__WEBPACK_IMPORTED_MODULE_0__/* .decompressZstd */ .l8)(bytes, new Uint8Array(length)),
};
/** @throws {Error} at the codec, or the page */
function unpackerOf(codec, inflaters) {
    const inflate = codec === "UNCOMPRESSED" ? (bytes) => bytes : inflaters[codec];
    if (inflate === undefined)
        throw new Error(`it is packed with ${codec}, which is not read`);
    return (bytes, length) => {
        // A page of missing values only has nothing to inflate, which not every inflater takes.
        if (length === 0)
            return new Uint8Array(0);
        const page = inflate(bytes, length);
        if (page.length !== length)
            throw new Error(`a page unpacks to ${page.length} bytes in place of ${length}`);
        return page;
    };
}


/***/ }),

/***/ 22959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decodeParquet: () => (/* binding */ decodeParquet)
});

// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 4 modules
var src_metadata = __webpack_require__(72514);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/core/dataset/csv-faults.js
var csv_faults = __webpack_require__(2672);
// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
;// CONCATENATED MODULE: ./lib/core/dataset/parquet-bounds.js
// How much larger than its file a Parquet table may be: a few bytes can stand for any number of rows.


/** 200:1 is what packing makes of real tables at the very best, a bomb has 1,000:1; below 64 MiB it does not matter. */
const mostTimes = 200;
const harmlessBytes = 2 ** 26;
/** Values of eight bytes: 128 MiB of them do not matter. */
const harmlessValues = 2 ** 24;
function isBomb(unfolded, stored) {
    return unfolded > harmlessBytes && unfolded > mostTimes * stored;
}
/** @throws {UserError} where a file of that size has more values than a table of this size can have */
function requireHonestSize(path, rows, columns, fileBytes) {
    const values = rows * columns;
    if (values <= harmlessValues || values <= mostTimes * fileBytes)
        return;
    throw (0,csv_faults/* dataFault */.x5)({ file: path }, `the file of ${(0,numerals/* count */.U9)(fileBytes)} bytes claims ${(0,numerals/* count */.U9)(rows)} rows of ${(0,numerals/* count */.U9)(columns)} columns, which no table does`, "Check where the file comes from; if it is good, take fewer columns (features) or a sample of the rows.");
}
/** @throws {UserError} where the pages unfold to more than those of a table of this size can */
function requireHonestPages(path, unfolded, fileBytes, most) {
    if (!isBomb(unfolded, fileBytes) && unfolded <= most)
        return;
    throw (0,csv_faults/* dataFault */.x5)({ file: path }, `the file of ${(0,numerals/* count */.U9)(fileBytes)} bytes unpacks to ${(0,numerals/* count */.U9)(unfolded)} bytes, which no table does`, "Check where the file comes from; if it is good, write it with a dictionary, or take a sample of the rows.");
}

// EXTERNAL MODULE: ./node_modules/hyparquet/src/encoding.js
var encoding = __webpack_require__(23448);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/plain.js
var plain = __webpack_require__(74809);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/delta.js
var delta = __webpack_require__(88499);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/thrift.js
var thrift = __webpack_require__(52558);
;// CONCATENATED MODULE: ./lib/core/dataset/parquet-texts.js
// Where the texts of a Parquet page start and end: each behind its length, behind all lengths, or as what it does not share.



/** Unpacks numbers that are stored as differences. @throws {Error} where there are not `output.length` of them */
function unpackDeltas(page, output) {
    const head = { view: page.view, offset: page.offset };
    const [block, parts, total] = [(0,thrift/* readVarInt */.pT)(head), (0,thrift/* readVarInt */.pT)(head), (0,thrift/* readVarInt */.pT)(head)];
    if (total !== output.length)
        throw new Error("a page has another number of values than it says");
    if (total === 0) {
        page.offset = head.offset + 1;
        return;
    }
    // As the format has it: whole bytes in each part of a block.
    if (!(parts > 0 && block > 0 && block % (8 * parts) === 0))
        throw new Error("a page has impossible blocks");
    (0,delta/* deltaBinaryUnpack */._H)(page, output.length, output);
}
/** Each of `length` bytes. */
function textsOfLength(page, count, length) {
    if (length === undefined || length <= 0 || !(count * length <= roomOf(page)))
        throw cutShort();
    const starts = Int32Array.from({ length: count }, (_, text) => page.offset + text * length);
    return { bytes: bytesOf(page), starts, ends: starts.map((start) => start + length) };
}
/** Each behind its length in four bytes. */
function textsBehindLengths(page, count) {
    const { view } = page;
    if (4 * count > roomOf(page))
        throw cutShort();
    const starts = new Int32Array(count);
    const ends = new Int32Array(count);
    let at = page.offset;
    for (let text = 0; text < count; text++) {
        if (at + 4 > view.byteLength)
            throw cutShort();
        starts[text] = at + 4;
        at += 4 + view.getUint32(at, true);
        if (at > view.byteLength)
            throw cutShort();
        ends[text] = at;
    }
    return { bytes: bytesOf(page), starts, ends };
}
/** All behind all lengths. */
function textsOfLengths(page, count) {
    const lengths = new Int32Array(count);
    unpackDeltas(page, lengths);
    const starts = new Int32Array(count);
    const ends = new Int32Array(count);
    let at = page.offset;
    for (let text = 0; text < count; text++) {
        starts[text] = at;
        at += lengths[text];
        if (lengths[text] < 0 || at > page.view.byteLength)
            throw cutShort();
        ends[text] = at;
    }
    return { bytes: bytesOf(page), starts, ends };
}
/** Each as the length that it shares with the one before, and the rest. */
function textsOfPrefixes(page, count) {
    const shared = new Int32Array(count);
    unpackDeltas(page, shared);
    const rest = textsOfLengths(page, count);
    const starts = new Int32Array(count);
    const ends = new Int32Array(count);
    let total = 0;
    for (let text = 0; text < count; text++) {
        if (shared[text] < 0 || shared[text] > (text === 0 ? 0 : ends[text - 1] - starts[text - 1]))
            throw cutShort();
        starts[text] = total;
        total += shared[text] + rest.ends[text] - rest.starts[text];
        if (isBomb(total, page.view.byteLength))
            throw new Error("a page unfolds to more than any table does");
        ends[text] = total;
    }
    const bytes = new Uint8Array(total);
    for (let text = 0; text < count; text++) {
        if (shared[text] > 0)
            bytes.copyWithin(starts[text], starts[text - 1], starts[text - 1] + shared[text]);
        bytes.set(rest.bytes.subarray(rest.starts[text], rest.ends[text]), starts[text] + shared[text]);
    }
    return { bytes, starts, ends };
}
function cutShort() {
    return new Error("a page is cut short");
}
/** Bytes left to read. */
function roomOf(page) {
    return page.view.byteLength - page.offset;
}
/** All bytes of the page. */
function bytesOf({ view }) {
    return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

;// CONCATENATED MODULE: ./lib/core/dataset/parquet-runs.js
// Parquet's small whole numbers, in runs: one of them many times, or many of them packed in bits.

/**
 * Fills `to` with numbers of `width` bits (0 to 24) from bytes[start, end). What a run has beyond it is not looked at, so
 * that a run of any length takes no more time than there is to fill.
 * https://github.com/apache/parquet-format/blob/master/Encodings.md, RLE = 3
 * @throws {Error} where the bytes end before
 */
function fillRuns(to, width, bytes, start, end) {
    const valueBytes = (width + 7) >> 3;
    let at = start;
    for (let filled = 0; filled < to.length;) {
        let header = 0;
        for (let shift = 0;; shift += 7) {
            if (at >= end || shift > 28)
                throw cutShort();
            const byte = bytes[at++];
            header |= (byte & 127) << shift;
            if (byte < 128)
                break;
        }
        const left = to.length - filled;
        if ((header & 1) === 0) {
            if (at + valueBytes > end)
                throw cutShort();
            let value = 0;
            for (let byte = 0; byte < valueBytes; byte++)
                value |= bytes[at++] << (8 * byte);
            const count = Math.min(header >>> 1, left);
            to.fill(value, filled, filled + count);
            filled += count;
        }
        else {
            const packed = header >>> 1;
            const count = Math.min(8 * packed, left);
            if (at + Math.ceil((count * width) / 8) > end)
                throw cutShort();
            unpackBits(to, filled, count, width, bytes, at);
            at += packed * width;
            filled += count;
        }
    }
}
function unpackBits(to, first, count, width, bytes, start) {
    const mask = (1 << width) - 1;
    let at = start;
    let bits = 0;
    let held = 0;
    for (let value = first; value < first + count; value++) {
        for (; held < width; held += 8)
            bits |= bytes[at++] << held;
        to[value] = bits & mask;
        bits >>>= width;
        held -= width;
    }
}

;// CONCATENATED MODULE: ./lib/core/dataset/parquet-page.js
// Takes one data page of a flat Parquet column apart: which rows have a value, and their values or places in a dictionary.




/** @throws {Error} where the page is not what its header says */
function dataPageOf(stored, header, as, unpack) {
    const { data_page_header: first, data_page_header_v2: second, uncompressed_page_size: unfolded } = header;
    if (header.type === "DATA_PAGE" && first !== undefined) {
        const page = readerOf(unpack(stored, unfolded));
        let present = null;
        if (as.optional) {
            if (first.definition_level_encoding === "BIT_PACKED")
                throw new Error("its levels are in an encoding given up");
            present = new Uint8Array(first.num_values);
            fillBehindLength(present, page);
        }
        const held = countOf(present, first.num_values);
        return { present, held, values: valuesOf(page, first.encoding, held, as) };
    }
    if (header.type !== "DATA_PAGE_V2" || second === undefined)
        throw new Error("a page is of an unknown type");
    const before = second.repetition_levels_byte_length;
    const start = before + second.definition_levels_byte_length;
    if (!(before >= 0 && start >= before && start <= stored.length && start <= unfolded))
        throw cutShort();
    const present = as.optional ? new Uint8Array(second.num_values) : null;
    if (present !== null)
        fillRuns(present, 1, stored, before, start);
    const held = countOf(present, second.num_values);
    if (second.num_values - held !== second.num_nulls)
        throw new Error("a page has another number of missing values");
    const rest = stored.subarray(start);
    const page = readerOf(second.is_compressed === false ? rest : unpack(rest, unfolded - start));
    return { present, held, values: valuesOf(page, second.encoding, held, as) };
}
/** A dictionary's values. */
function dictionaryOf(stored, header, as, unpack) {
    const count = header.dictionary_page_header?.num_values ?? 0;
    return plainValues(readerOf(unpack(stored, header.uncompressed_page_size)), count, as);
}
function readerOf(bytes) {
    return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
}
/** Numbers of one bit, their length in bytes before them. */
function fillBehindLength(to, page) {
    if (roomOf(page) < 4)
        throw cutShort();
    const start = page.offset + 4;
    const end = start + page.view.getUint32(page.offset, true);
    if (end > page.view.byteLength)
        throw cutShort();
    fillRuns(to, 1, bytesOf(page), start, end);
    page.offset = end;
}
function countOf(present, count) {
    if (present === null)
        return count;
    let held = 0;
    for (let row = 0; row < present.length; row++) {
        if (present[row] > 1)
            throw new Error("a level is higher than its column is deep");
        held += present[row];
    }
    return held;
}
function valuesOf(page, encoding, held, as) {
    const { type } = as;
    switch (encoding) {
        case "PLAIN":
            return plainValues(page, held, as);
        case "PLAIN_DICTIONARY":
        case "RLE_DICTIONARY":
            return { kind: "indexes", indexes: indexesOf(page, held) };
        case "RLE": {
            if (type !== "BOOLEAN")
                break;
            const bits = new Uint8Array(held);
            fillBehindLength(bits, page);
            return { kind: "plain", values: bits };
        }
        case "BYTE_STREAM_SPLIT":
            return splitValues(page, held, as);
        case "DELTA_BINARY_PACKED": {
            if (type !== "INT32" && type !== "INT64")
                break;
            const values = type === "INT32" ? new Int32Array(held) : new BigInt64Array(held);
            unpackDeltas(page, values);
            return { kind: "plain", values };
        }
        case "DELTA_LENGTH_BYTE_ARRAY":
            if (type !== "BYTE_ARRAY")
                break;
            return { kind: "texts", ...textsOfLengths(page, held) };
        case "DELTA_BYTE_ARRAY":
            if (type !== "BYTE_ARRAY" && type !== "FIXED_LEN_BYTE_ARRAY")
                break;
            return { kind: "texts", ...textsOfPrefixes(page, held) };
        default:
    }
    throw new Error(`its values are in the encoding ${encoding}, which is not read`);
}
/** Widths beyond are of dictionaries larger than any page. */
const widestIndex = 24;
function indexesOf(page, held) {
    const indexes = new Int32Array(held);
    if (held === 0)
        return indexes;
    const width = page.view.getUint8(page.offset++);
    if (width > widestIndex)
        throw new Error("a page has an impossible dictionary");
    if (width > 0)
        fillRuns(indexes, width, bytesOf(page), page.offset, page.view.byteLength);
    return indexes;
}
const widths = { INT32: 4, INT64: 8, INT96: 12, FLOAT: 4, DOUBLE: 8 };
function plainValues(page, count, { type, length }) {
    if (type === "BYTE_ARRAY")
        return { kind: "texts", ...textsBehindLengths(page, count) };
    if (type === "FIXED_LEN_BYTE_ARRAY")
        return { kind: "texts", ...textsOfLength(page, count, length) };
    const needed = type === "BOOLEAN" ? Math.ceil(count / 8) : count * (widths[type] ?? Number.NaN);
    if (!(needed <= roomOf(page)))
        throw cutShort();
    return { kind: "plain", values: (0,plain/* readPlain */.r)(page, type, count, length) };
}
/** The first bytes of all values, then the second ones, and so on. */
function splitValues(page, count, { type, length }) {
    const fixed = type === "FIXED_LEN_BYTE_ARRAY";
    const width = fixed ? (length ?? Number.NaN) : (widths[type] ?? Number.NaN);
    if (!(width > 0 && count * width <= roomOf(page)))
        throw cutShort();
    const values = (0,encoding/* byteStreamSplit */.L)(page, count, type, width);
    const [first] = values;
    if (!fixed || !(first instanceof Uint8Array))
        return { kind: "plain", values };
    const view = new DataView(first.buffer);
    return { kind: "texts", ...textsOfLength({ view, offset: 0 }, count, width) };
}

// EXTERNAL MODULE: ./lib/core/dataset/text-index.js
var text_index = __webpack_require__(53412);
// EXTERNAL MODULE: ./lib/core/dataset/utf8.js
var utf8 = __webpack_require__(5197);
;// CONCATENATED MODULE: ./lib/core/dataset/parquet-column.js
// One column of a Parquet file, page by page, into numbers or texts.





function readColumn(source) {
    const { name, meaning, rowCount } = source;
    if (meaning.kind === "nothing")
        return { type: "number", name, values: new Float64Array(rowCount).fill(Number.NaN) };
    if (meaning.kind === "number") {
        const values = numbersOf(source, meaning.numberOf);
        if (values !== null)
            return { type: "number", name, values };
    }
    return textsOf(source);
}
/** Null as soon as a double does not hold a value. */
function numbersOf(source, numberOf) {
    const numbers = new Float64Array(source.rowCount);
    const meant = (values) => {
        const { length } = values.kind === "plain" ? values.values : values.starts;
        const results = new Float64Array(length);
        for (let at = 0; at < length; at++) {
            const value = numberOf(storedAt(values, at));
            if (value === null)
                return null;
            results[at] = value;
        }
        return results;
    };
    let entries = null;
    for (const { dictionary, page, row } of pagesOf(source)) {
        if (dictionary !== null) {
            entries = meant(dictionary);
            if (entries === null)
                return null;
        }
        else if (page.values.kind === "indexes") {
            const { indexes } = page.values;
            const picked = new Float64Array(page.held);
            for (let at = 0; at < page.held; at++)
                picked[at] = entryOf(entries, indexes[at]);
            scatter(numbers, row, page.present, picked, Number.NaN);
        }
        else {
            const values = meant(page.values);
            if (values === null)
                return null;
            scatter(numbers, row, page.present, values, Number.NaN);
        }
    }
    return numbers;
}
function textsOf(source) {
    const { name, rowCount } = source;
    const codes = new Int32Array(rowCount);
    const finder = new TextFinder(source);
    let dictionary = null;
    /** By place in the dictionary; an entry gets a code when a row has it. */
    let entries = new Int32Array(0);
    for (const { dictionary: next, page, row } of pagesOf(source)) {
        if (next !== null) {
            dictionary = next;
            entries = new Int32Array(next.kind === "plain" ? next.values.length : next.starts.length).fill(unknown);
            continue;
        }
        const { values } = page;
        const found = new Int32Array(page.held);
        try {
            for (finder.at = 0; finder.at < page.held; finder.at++) {
                const { at } = finder;
                if (values.kind !== "indexes") {
                    found[at] = finder.codeOf(values, at);
                    continue;
                }
                const index = values.indexes[at];
                let code = entryOf(entries, index);
                if (code === unknown && dictionary !== null) {
                    code = finder.codeOf(dictionary, index);
                    entries[index] = code;
                }
                found[at] = code;
            }
        }
        catch (error) {
            if (error instanceof BadText)
                throw error.at(source, row + rowOfValue(page, finder.at));
            throw error;
        }
        scatter(codes, row, page.present, found, -1);
    }
    return { type: "text", name, codes, dictionary: finder.texts.dictionary() };
}
/** No code is this. */
const unknown = -2;
/** As many distinct values are remembered by what they are, and not written as text again: days, hours, categories. */
const remembered = 2 ** 16;
class TextFinder {
    texts = new text_index/* TextIndex */.UC();
    /** Which of the page's values is being looked at. */
    at = 0;
    #source;
    #known = new Map();
    constructor(source) {
        this.#source = source;
    }
    codeOf(values, at) {
        const { meaning } = this.#source;
        if (values.kind === "texts" && meaning.kind === "bytes")
            return this.#code(values.bytes, values.starts[at], values.ends[at]);
        if (meaning.kind !== "text" && meaning.kind !== "number")
            throw new Error(`column ${this.#source.name} has another type than it says`);
        const stored = storedAt(values, at);
        const known = this.#known.get(stored);
        if (known !== undefined)
            return known;
        const bytes = encoder.encode(meaning.textOf(stored));
        const code = this.#code(bytes, 0, bytes.length);
        if (values.kind === "plain" && this.#known.size < remembered)
            this.#known.set(stored, code);
        return code;
    }
    #code(bytes, start, end) {
        if (end - start > this.#source.fieldBytes)
            throw new BadText("long");
        const hash = (0,text_index/* hashOf */.qQ)(bytes, start, end);
        const code = this.texts.find(bytes, start, end, hash);
        if (code >= 0)
            return code;
        if (!(0,utf8/* isUtf8 */.c)(bytes, start, end))
            throw new BadText("no UTF-8");
        return this.texts.add(bytes, start, end, hash);
    }
}
const encoder = new TextEncoder();
/** A text that no table has; which row has it is known further up. */
class BadText extends Error {
    #what;
    constructor(what) {
        super(what);
        this.#what = what;
    }
    at({ path, name, fieldBytes }, row) {
        const where = { file: path, line: row + 1 };
        if (this.#what === "long")
            return (0,csv_faults/* tooLong */.Po)("field", where, fieldBytes);
        return (0,csv_faults/* dataFault */.x5)(where, `column \`${name}\` holds bytes that are no UTF-8 text (row ${(0,numerals/* count */.U9)(row + 1)})`, "Write it as text, or name the features without it.");
    }
}
/** Each dictionary, and each page with the row that it starts with. */
function* pagesOf({ as, chunks }) {
    let row = 0;
    for (const { pages, unpack } of chunks) {
        let withDictionary = false;
        for (const { header, bytes } of pages) {
            if (header.type === "DICTIONARY_PAGE") {
                yield { dictionary: dictionaryOf(bytes, header, as, unpack), page: null, row };
                withDictionary = true;
                continue;
            }
            const page = dataPageOf(bytes, header, as, unpack);
            // An entry of the dictionary before would be another value.
            if (page.values.kind === "indexes" && !withDictionary)
                throw new Error("a dictionary is missing");
            yield { dictionary: null, page, row };
            row += sizeOf(page);
        }
    }
}
function sizeOf({ present, held }) {
    return present === null ? held : present.length;
}
/** The values one after the other, where they are present. */
function scatter(to, first, present, values, missing) {
    if (present === null) {
        to.set(values, first);
        return;
    }
    for (let row = 0, next = 0; row < present.length; row++)
        to[first + row] = present[row] === 1 ? values[next++] : missing;
}
function rowOfValue({ present }, value) {
    if (present === null)
        return value;
    let row = -1;
    for (let left = value; left >= 0;)
        if (present[++row] === 1)
            left--;
    return row;
}
function entryOf(entries, index) {
    if (entries === null || index < 0 || index >= entries.length)
        throw new Error("a value is not in its dictionary");
    return entries[index];
}
function storedAt(values, at) {
    return values.kind === "plain" ? values.values[at] : values.bytes.subarray(values.starts[at], values.ends[at]);
}

// EXTERNAL MODULE: ./lib/core/dataset/parquet-inflaters.js
var parquet_inflaters = __webpack_require__(59013);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js
var column = __webpack_require__(16167);
;// CONCATENATED MODULE: ./lib/core/dataset/parquet-pages.js
// Walks over the pages of a flat Parquet column; all are looked at before the first is decoded: sizes, numbers of values, checksums.

/** A page that unfolds to more is no table's: writers cut pages at about 1 MiB. */
const pageBytes = 2 ** 28;
/** @throws {Error} where the pages are not what they say, or have not `rowCount` values in all */
function chunkOf(file, chunk, rowCount) {
    const { dictionary_page_offset, data_page_offset, total_compressed_size } = chunk;
    const start = Number(dictionary_page_offset || data_page_offset);
    const end = start + Number(total_compressed_size);
    if (!(start >= 4 && end <= file.length))
        throw new Error("a column lies outside the file");
    if (Number(chunk.num_values) !== rowCount)
        throw new Error(`a column has ${chunk.num_values} values in a group of ${rowCount} rows`);
    const reader = { view: new DataView(file.buffer, file.byteOffset + start, end - start), offset: 0 };
    const pages = [];
    let unfolded = 0;
    let values = 0;
    while (reader.offset < end - start - 1 && values <= rowCount) {
        const header = (0,column/* parquetHeader */.wK)(reader);
        const { compressed_page_size: stored } = header;
        if (!isCount(stored) || stored > end - start - reader.offset)
            throw new Error("a page is cut short");
        const bytes = file.subarray(start + reader.offset, start + reader.offset + stored);
        const flaw = headerFlaw(header, bytes);
        if (flaw !== null)
            throw new Error(flaw);
        values += heldBy(header) ?? 0;
        unfolded += header.uncompressed_page_size;
        reader.offset += stored;
        pages.push({ header, bytes });
    }
    if (values !== rowCount)
        throw new Error(`the pages of a column have ${values} values in a group of ${rowCount} rows`);
    return { pages, unfolded };
}
function headerFlaw(header, bytes) {
    const { uncompressed_page_size: unfolded, crc } = header;
    if (!isCount(unfolded) || unfolded > pageBytes)
        return "a page has an impossible size";
    if (crc !== undefined && (crc | 0) !== crc32(bytes))
        return "a page does not match its checksum";
    const count = header.dictionary_page_header?.num_values ?? 0;
    // A dictionary's text has four bytes before it, a number at least that many; only a dictionary of booleans is denser.
    if (!isCount(count) || count > 8 * unfolded)
        return "a dictionary has an impossible size";
    const held = heldBy(header) ?? 0;
    if (!isCount(held))
        return "a page has an impossible number of values";
    const nulls = header.data_page_header_v2?.num_nulls ?? 0;
    return isCount(nulls) && nulls <= held ? null : "a page has an impossible number of missing values";
}
function heldBy(header) {
    return header.data_page_header?.num_values ?? header.data_page_header_v2?.num_values;
}
function isCount(value) {
    return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 31;
}
/** ISO 3309's cyclic redundancy check, as gzip and Parquet use it. */
function crc32(bytes) {
    let crc = -1;
    for (let at = 0; at < bytes.length; at++)
        crc = crcTable[(crc ^ bytes[at]) & 255] ^ (crc >>> 8);
    return ~crc;
}
const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
});

// EXTERNAL MODULE: ./lib/core/dataset/decimal-text.js
var decimal_text = __webpack_require__(22667);
;// CONCATENATED MODULE: ./lib/core/dataset/parquet-values.js
// What a Parquet column's stored values mean in a table: a number, or a text in its one usual form.

/** What the values of a column without nesting mean; "none": they are no plain values. */
function meaningOf(element) {
    const { type, converted_type: converted, logical_type: logical } = element;
    if (logical?.type === "NULL")
        return { kind: "nothing" };
    if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
        const scale = element.scale ?? (logical?.type === "DECIMAL" ? logical.scale : 0);
        return scale >= 0 && scale < 100 ? decimal(scale) : none("a decimal of an impossible scale");
    }
    if (converted === "DATE" || logical?.type === "DATE")
        return parquet_values_text((days) => dateText(Number(days) * 86400));
    if (logical?.type === "TIMESTAMP")
        return timestamp(logical.unit, logical.isAdjustedToUTC);
    if (converted === "TIMESTAMP_MILLIS")
        return timestamp("MILLIS", true);
    if (converted === "TIMESTAMP_MICROS")
        return timestamp("MICROS", true);
    if (logical?.type === "TIME")
        return time(logical.unit);
    if (converted === "TIME_MILLIS")
        return time("MILLIS");
    if (converted === "TIME_MICROS")
        return time("MICROS");
    if (logical?.type === "UUID")
        return parquet_values_text(uuidText);
    if (logical?.type === "FLOAT16")
        return { kind: "number", numberOf: float16, textOf: (stored) => String(float16(stored)) };
    for (const odd of ["INTERVAL", "BSON", "GEOMETRY", "GEOGRAPHY", "VARIANT"])
        if (converted === odd || logical?.type === odd)
            return none(`${odd.toLowerCase()} values`);
    switch (type) {
        case "BOOLEAN":
            return parquet_values_text((stored) => (stored ? "true" : "false"));
        case "INT32":
        case "INT64": {
            const unsigned = converted?.startsWith("UINT") === true || (logical?.type === "INTEGER" && !logical.isSigned);
            return integer(unsigned ? (type === "INT32" ? 32n : 64n) : null);
        }
        case "FLOAT":
        case "DOUBLE":
            return { kind: "number", numberOf: Number, textOf: String };
        case "INT96":
            return dayAndTime();
        case "BYTE_ARRAY":
            return { kind: "bytes" };
        default:
            return none("bytes of a fixed length without a meaning");
    }
}
function none(what) {
    return { kind: "none", what };
}
function parquet_values_text(textOf) {
    return { kind: "text", textOf };
}
/** `bits` of an unsigned integer, which is stored as if it were signed. */
function integer(bits) {
    const exact = (stored) => {
        const value = wholeOf(stored);
        return bits !== null && value < 0n ? value + (1n << bits) : value;
    };
    return {
        kind: "number",
        numberOf(stored) {
            if (typeof stored === "number" && (bits === null || stored >= 0))
                return stored;
            const value = Number(exact(stored));
            return Number.isSafeInteger(value) ? value : null;
        },
        textOf: (stored) => exact(stored).toString(),
    };
}
function decimal(scale) {
    return {
        kind: "number",
        numberOf(stored) {
            const unscaled = Number(unscaledOf(stored));
            // At most 2^53 over an exact power of ten: one rounding.
            return Number.isSafeInteger(unscaled) && scale <= 22 ? unscaled / decimal_text/* exactPowersOfTen */.WP[scale] : null;
        },
        textOf(stored) {
            const unscaled = unscaledOf(stored);
            const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, "0");
            const point = digits.length - scale;
            return `${unscaled < 0n ? "-" : ""}${digits.slice(0, point)}${scale === 0 ? "" : `.${digits.slice(point)}`}`;
        },
    };
}
/** Bytes are two's complement, the highest first. */
function unscaledOf(stored) {
    if (!(stored instanceof Uint8Array))
        return wholeOf(stored);
    let value = 0n;
    for (const byte of stored)
        value = (value << 8n) | BigInt(byte);
    return BigInt.asIntN(8 * stored.length, value);
}
const perSecond = {
    MILLIS: [1000n, 3],
    MICROS: [1000000n, 6],
    NANOS: [1000000000n, 9],
};
/** The nanoseconds of a day in 64 bits, and above them the Julian day; Spark and Impala write them without a zone. */
function dayAndTime() {
    const { textOf } = timestamp("NANOS", false);
    return parquet_values_text((stored) => {
        const value = wholeOf(stored);
        return textOf(((value >> 64n) - 2440588n) * 86400000000000n + BigInt.asUintN(64, value));
    });
}
/** 2026-05-01T09:30:00.5, with Z where the time is UTC; a midnight without a zone is a date: 2026-05-01. */
function timestamp(unit, utc) {
    const [units, digits] = perSecond[unit];
    return parquet_values_text((stored) => {
        const value = wholeOf(stored);
        const part = ((value % units) + units) % units;
        const seconds = Number((value - part) / units);
        const day = Math.floor(seconds / 86400);
        if (!utc && part === 0n && seconds === 86400 * day)
            return dateText(seconds);
        return `${dateText(86400 * day)}T${clockText(seconds - 86400 * day)}${fractionText(part, digits)}${utc ? "Z" : ""}`;
    });
}
function time(unit) {
    const [units, digits] = perSecond[unit];
    return parquet_values_text((stored) => {
        const value = wholeOf(stored);
        return `${clockText(Number(value / units))}${fractionText(value % units, digits)}`;
    });
}
function fractionText(part, digits) {
    return part === 0n ? "" : `.${part.toString().padStart(digits, "0").replace(/0+$/, "")}`;
}
function two(value) {
    return String(value).padStart(2, "0");
}
function clockText(seconds) {
    return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
/** @throws {RangeError} beyond the years that a Date holds */
function dateText(seconds) {
    return new Date(1000 * seconds).toISOString().split("T")[0];
}
function uuidText(stored) {
    const hex = Array.from(parquet_values_bytesOf(stored), (byte) => byte.toString(16).padStart(2, "0")).join("");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
/** IEEE 754 binary16. */
function float16(stored) {
    const [low = 0, high = 0] = parquet_values_bytesOf(stored);
    const exponent = (high >> 2) & 31;
    const fraction = ((high & 3) << 8) | low;
    const size = exponent === 31
        ? fraction === 0
            ? Infinity
            : Number.NaN
        : exponent === 0
            ? fraction * 2 ** -24
            : (1 + fraction / 1024) * 2 ** (exponent - 15);
    return high < 128 ? size : -size;
}
/** @throws where a damaged file stores something else than its schema says */
function wholeOf(stored) {
    if (typeof stored === "number" || typeof stored === "bigint")
        return BigInt(stored);
    throw new Error("a column has another type than it says");
}
function parquet_values_bytesOf(stored) {
    if (stored instanceof Uint8Array)
        return stored;
    throw new Error("a column has another type than it says");
}

;// CONCATENATED MODULE: ./lib/core/dataset/parquet.js
// Decodes a Parquet file, whole in memory, into columns: row group by row group, one column after the other.








/** @throws {UserError} when the file is damaged, or a column that is asked for holds no plain values */
function decodeParquet(request, inflaters = parquet_inflaters/* plainInflaters */.z) {
    const { path } = request;
    try {
        return decoded(request, inflaters);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const reason = error instanceof Error ? error.message.replace(/^parquet /, "").slice(0, 200) : String(error);
        throw new errors/* UserError */.yo("data", damaged(path, reason), { cause: error });
    }
}
function decoded({ path, bytes, columns: wanted, limits }, inflaters) {
    const file = new Uint8Array(bytes);
    if (!hasMagic(file, 0) || !hasMagic(file, file.length - 4) || file.length < 12)
        throw (0,csv_faults/* dataFault */.x5)({ file: path }, "this is no Parquet file: PAR1 is missing at its start or end", "Write the file again, or give it the name of its format.");
    const metadata = (0,src_metadata/* parquetMetadata */.m5)(bytes, { geoparquet: false });
    const fields = (0,src_metadata/* parquetSchema */.YR)(metadata).children;
    if (fields.length > limits.columns)
        throw (0,csv_faults/* tooManyColumns */.zr)({ file: path }, limits.columns);
    const names = fields.map(({ element }) => element.name);
    requireUnique(path, names);
    const rowCount = rowCountOf(metadata);
    if (rowCount === null)
        throw new Error("the row groups have another number of rows than the file");
    const read = fields.filter(({ element }) => wanted === null || wanted.includes(element.name));
    if (rowCount > limits.rows)
        throw (0,csv_faults/* tooManyRows */.Zz)({ file: path }, limits.rows);
    if (rowCount * read.length > limits.cells)
        throw (0,csv_faults/* tooManyCells */.RB)({ file: path }, limits.cells);
    const nested = read.filter(({ children, element }) => children.length > 0 || element.type === undefined || element.repetition_type === "REPEATED");
    const problems = nested.map(({ element }) => `column \`${element.name}\` holds nested values`);
    const plain = read
        .filter((field) => !nested.includes(field))
        .map(({ element }) => ({
        name: element.name,
        element,
        meaning: meaningOf(element),
    }));
    for (const { name, meaning } of plain)
        if (meaning.kind === "none")
            problems.push(`column \`${name}\` holds ${meaning.what}`);
    if (problems.length > 0)
        throw new errors/* UserError */.yo("data", problems.map((message) => ({
            message: `${message}, where a row needs one plain value`,
            where: { file: path },
            hint: "Take the column out, flatten it into plain columns, or name the features without it.",
        })));
    const sources = plain.map(({ name, element, meaning }) => {
        const { type, type_length: length, repetition_type: repetition } = element;
        if (type === undefined)
            throw new Error(`column ${name} has no type`);
        return {
            path,
            name,
            as: { type, length, optional: repetition !== "REQUIRED" },
            meaning,
            rowCount,
            chunks: metadata.row_groups.map((group) => chunkOfGroup(file, group, name, inflaters)),
            fieldBytes: limits.fieldBytes,
        };
    });
    const unfolded = sources.flatMap(({ chunks }) => chunks).reduce((sum, chunk) => sum + chunk.unfolded, 0);
    requireHonestPages(path, unfolded, file.length, limits.fileBytes);
    requireHonestSize(path, rowCount, plain.length, file.length);
    return { names, rowCount, columns: sources.map(readColumn) };
}
function chunkOfGroup(file, group, name, inflaters) {
    const column = group.columns.find(({ meta_data: chunk }) => chunk?.path_in_schema[0] === name);
    if (column?.meta_data === undefined)
        throw new Error(`column ${name} is missing in a row group`);
    if (column.file_path !== undefined)
        throw new Error(`column ${name} lies in another file`);
    const { codec } = column.meta_data;
    return { ...chunkOf(file, column.meta_data, Number(group.num_rows)), unpack: (0,parquet_inflaters/* unpackerOf */.Z)(codec, inflaters) };
}
/** Null where the groups' rows do not sum up to the file's. */
function rowCountOf({ num_rows, row_groups }) {
    const sum = row_groups.reduce((rows, group) => rows + group.num_rows, 0n);
    return sum === num_rows && row_groups.every((group) => group.num_rows >= 0n) ? Number(num_rows) : null;
}
function requireUnique(path, names) {
    const twice = names.filter((name, index) => names.indexOf(name) < index);
    if (twice.length > 0)
        throw (0,csv_faults/* dataFault */.x5)({ file: path }, `two columns are named \`${twice[0]}\``, "Rename one of them, or take it out.");
}
/** "PAR1" */
function hasMagic(file, at) {
    return [0x50, 0x41, 0x52, 0x31].every((byte, index) => file[at + index] === byte);
}
const rewrite = "Write the file again from its source.";
function damaged(path, reason) {
    return { message: `the Parquet file cannot be read: ${reason}`, where: { file: path }, hint: rewrite };
}


/***/ })

};
