export const id = 6955;
export const ids = [6955];
export const modules = {

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
    constructor(plans, capacity, limits) {
        this.plans = plans;
        // One more than there are columns: a row with too many fields is scanned to its end, to be counted.
        this.kinds = [...plans.map((plan) => plan.kind), skipped];
        this.numbers = plans.map(() => new Float64Array(0));
        this.codes = plans.map(() => new Int32Array(0));
        this.texts = plans.map(() => new _text_index_js__WEBPACK_IMPORTED_MODULE_4__/* .TextIndex */ .UC());
        this.lines = new Uint32Array(0);
        this.#limits = limits;
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
                codes: fitted(this.codes[index], this.rowCount),
                dictionary: this.texts[index].dictionary(),
            };
        return { type: "number", name, values: fitted(this.numbers[index], this.rowCount) };
    }
    origin(files, firstRows) {
        return { files, firstRows, lines: fitted(this.lines, this.rowCount) };
    }
    #resize(capacity) {
        for (const [column, kind] of this.kinds.entries()) {
            if (kind === text)
                this.codes[column] = resized(this.codes[column], new Int32Array(capacity), this.rowCount);
            else if (kind !== skipped)
                this.numbers[column] = resized(this.numbers[column], new Float64Array(capacity), this.rowCount);
            // A column that turned is read again later; its memory is of use before.
            else if (column < this.plans.length)
                this.numbers[column] = new Float64Array(0);
        }
        this.lines = resized(this.lines, new Uint32Array(capacity), this.rowCount);
        this.capacity = capacity;
    }
}
function resized(from, to, count) {
    to.set(from.subarray(0, count));
    return to;
}
/** The first `count` values; a copy where the rest would waste more than an eighth. */
function fitted(array, count) {
    return array.length > 1.125 * count ? array.slice(0, count) : array.subarray(0, count);
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


/***/ })

};
