export const id = 2017;
export const ids = [2017];
export const modules = {

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

/***/ 20881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutAtQuantiles)
/* harmony export */ });
// Where the values of a number column are cut into slices: at its quantiles, at given places, or value by value.
/** More train rows than this are sampled for the quantiles: sorting a million takes longer than reading them. */
const MOST_SORTED = 65_536;
/** An edge may stand this far from its quantile, as a share of the rows, when that makes it a rounder number. */
const SLACK = 0.02;
/** The fractional part of the golden ratio: its multiples fall evenly between 0 and 1, and follow no period of the data. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/**
 * The cut of a number column by the values in some of its rows.
 *
 * Edges are rounded as far as two rows in a hundred allow, so that names read well and stay when rows are added.
 * @param most more rows than this are sampled
 * @returns null where no row has a finite value, or all have the same
 * @example cutAtQuantiles(Float64Array.of(0, 1, 0, 1), rows, 4) // { kind: "values", values: [0, 1] }
 */
function cutAtQuantiles(values, rows, bins, most = MOST_SORTED) {
    const sorted = sortedSample(values, rows, most);
    const few = distinctUpTo(sorted, bins);
    if (few !== null)
        return few.length < 2 ? null : { kind: "values", values: few };
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))];
    const edges = Array.from({ length: bins - 1 }, (_, index) => {
        const share = (index + 1) / bins;
        return roundest(at(share - SLACK), at(share), at(share + SLACK));
    });
    const distinct = [...new Set(edges)].filter((edge) => edge > sorted[0]);
    return distinct.length === 0 ? null : { kind: "edges", edges: distinct };
}
/** The number with the fewest digits from `low` to `high`, by rounding `wanted`. */
function roundest(low, wanted, high) {
    for (let digits = 1; digits <= 17; digits++) {
        const rounded = Number(wanted.toPrecision(digits));
        if (rounded >= low && rounded <= high)
            return rounded;
    }
    return wanted;
}
function sortedSample(values, rows, most) {
    const size = Math.min(rows.length, most);
    const taken = new Float64Array(size);
    let count = 0;
    for (let i = 0; i < size; i++) {
        const at = size === rows.length ? i : Math.floor(((i * GOLDEN) % 1) * rows.length);
        const value = values[rows[at]];
        if (Number.isFinite(value))
            taken[count++] = value === 0 ? 0 : value; // -0 and 0 are one value
    }
    return taken.subarray(0, count).toSorted();
}
/** The distinct values when there are no more than `most`, else null. */
function distinctUpTo(sorted, most) {
    const found = [];
    for (let i = 0; i < sorted.length; i++) {
        if (i > 0 && sorted[i] === sorted[i - 1])
            continue;
        if (found.length === most)
            return null;
        found.push(sorted[i]);
    }
    return found;
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


/***/ }),

/***/ 45766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20794);
// The arithmetic mean, whose last digit does not depend on the order of the numbers.

/**
 * Arithmetic mean, summed in twice the working precision (`exact-sum.ts`).
 *
 * @returns NaN for no values or when one is NaN
 * @example mean(Float64Array.of(1, 2, 6)) // 3
 */
function mean(values) {
    const sum = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .emptySum */ .ZO)();
    (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .addAll */ .RZ)(sum, values);
    return values.length === 0 ? Number.NaN : (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .quotientOf */ .RS)(sum, values.length);
}


/***/ }),

/***/ 26165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ medianParts),
/* harmony export */   u: () => (/* binding */ medianOf)
/* harmony export */ });
// The median, and how much each number pulls at it.
/** Half width, in standard errors of a proportion, of the stretch of quantiles that the density at the median is read from. */
const STRETCH = 2;
/**
 * Median of the numbers; the mean of the middle two for an even count.
 *
 * @returns NaN for no numbers
 * @example medianOf(Float64Array.of(5, 1, 3)) // 3
 */
function medianOf(values) {
    const sorted = values.toSorted();
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
/**
 * Each number's part in the median to first order: m + influence, with influence (1/2 - [x \u2264 m]) / f(m) and f the density
 * at the median m. The mean of the parts is m.
 *
 * F. R. Hampel, "The influence curve and its role in robust estimation", Journal of the American Statistical Association 69
 * (1974), p. 383-393. 1/f is read from the quantiles two standard errors of a proportion on either side of the median, as
 * the interval of R. S. Woodruff, "Confidence intervals for medians and other position measures", Journal of the American
 * Statistical Association 47 (1952), p. 635-646, implies: a stretch that shrinks with \u221an, and that needs no bandwidth.
 *
 * Numbers that tie are spread over their cell, as for the median of grouped data (`groupedQuantile`): the median of rounded
 * numbers moves in steps, and a step is no evidence. (Without it a simulation with errors rounded to a tenth called equal
 * models different 10 times in 100; `bench/metrics-check.ts`.)
 *
 * @example medianParts(Float64Array.of(1, 2, 3, 4)) // [1, 1, 4, 4]
 */
function medianParts(values) {
    const sorted = values.toSorted();
    const n = sorted.length;
    const half = Math.min(0.5, STRETCH / (2 * Math.sqrt(n)));
    const { value: median, cell, position } = groupedQuantile(sorted, 0.5);
    const slope = (groupedQuantile(sorted, 0.5 + half).value - groupedQuantile(sorted, 0.5 - half).value) / (2 * half);
    const pull = (value) => (value < cell ? -0.5 : value > cell ? 0.5 : 0.5 - position);
    return values.map((value) => median + pull(value) * slope);
}
/**
 * Quantile of grouped data: each distinct number owns the cell up to half way to its neighbours, and all its copies are
 * spread evenly over that cell. For numbers that do not tie it lies between the same two as the usual ones.
 *
 * As Python's `statistics.median_grouped`, with the width of each cell taken from the data.
 *
 * @param sorted rising, at least one
 * @param share from 0 to 1
 * @example groupedQuantile(Float64Array.of(1, 2, 2, 3), 0.5).value // 2
 */
function groupedQuantile(sorted, share) {
    const n = sorted.length;
    const place = share * n;
    const cell = sorted[Math.min(n - 1, Math.floor(place))];
    const from = firstNotBelow(sorted, cell);
    const to = firstAbove(sorted, cell);
    const low = from === 0 ? cell : (sorted[from - 1] + cell) / 2;
    const high = to === n ? cell : (cell + sorted[to]) / 2;
    const position = (place - from) / (to - from);
    return { value: low + position * (high - low), cell, position };
}
function firstNotBelow(sorted, value) {
    return partitionPoint(sorted, (other) => other < value);
}
function firstAbove(sorted, value) {
    return partitionPoint(sorted, (other) => other <= value);
}
/** How many of the first numbers hold the test, which none of the others does. */
function partitionPoint(sorted, holds) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (holds(sorted[middle]))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 41697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ timeBlocks),
/* harmony export */   p: () => (/* binding */ TIME_BLOCKS)
/* harmony export */ });
// Contiguous blocks of time: the units of a comparison whose rows follow each other in time.
/**
 * How many: with 20 block totals and t on 19 degrees of freedom, a two-sided test at 5 % errs in 5 to 6 % of cases for an
 * autocorrelation of .3 to .6 and a few hundred rows, where independent rows would err in 15 to 33 % (simulated:
 * tests/core/verdict/dependence.test.ts).
 */
const TIME_BLOCKS = 20;
/**
 * Divides rows into contiguous blocks of about equal size, the batch means of simulation studies (A. M. Law,
 * W. D. Kelton, Simulation Modeling and Analysis, 3rd ed. 2000, section 9.5.3). Rows of the same time share a block, so the
 * blocks do not depend on the order of the rows; where few times have many rows each, there are fewer blocks.
 *
 * @param times per row, finite
 * @example timeBlocks(Float64Array.of(3, 1, 2, 1), 2).unit // [1, 0, 1, 0]
 */
function timeBlocks(times, blocks) {
    const sorted = times.toSorted();
    const starts = [];
    let current = -1;
    for (let rank = 0; rank < sorted.length; rank++) {
        if (rank > 0 && sorted[rank] === sorted[rank - 1])
            continue;
        const block = Math.floor((blocks * rank) / sorted.length);
        if (block === current)
            continue;
        current = block;
        starts.push(sorted[rank]);
    }
    const unit = new Uint32Array(times.length);
    for (let row = 0; row < times.length; row++)
        unit[row] = lastAtMost(starts, times[row]);
    return { unit, unitCount: starts.length };
}
/** Index of the last of the rising starts that is not after the time. */
function lastAtMost(starts, time) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if (starts[middle] <= time)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ })

};
