export const id = 1540;
export const ids = [1540];
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

/***/ 32229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ formatOf)
/* harmony export */ });
// Which format a data file is in, by its name: data/houses.jsonl.gz is JSON, whatever it is packed in.
const endings = {
    json: "json",
    jsonl: "json",
    ndjson: "json",
    parquet: "parquet",
    parq: "parquet",
    pq: "parquet",
};
function formatOf(path) {
    const ending = /\.([a-z]+)(?:\.(?:gz|zst))?$/.exec(path.toLowerCase())?.[1] ?? "";
    return Object.hasOwn(endings, ending) ? endings[ending] : "csv";
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

/***/ 20085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readNames),
  x: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: ./lib/core/dataset/text-index.js
var text_index = __webpack_require__(53412);
;// CONCATENATED MODULE: ./lib/core/dataset/column-names.js
// The names of columns by their bytes, so that no text is made of a name that comes with each row.

class ColumnNames {
    names = [];
    #bytes = [];
    #index = new text_index/* TextIndex */.UC();
    /** Column of the name; -1 when there is none. `expected` is looked at first. */
    find(bytes, start, end, expected) {
        const guess = expected < this.#bytes.length ? this.#bytes[expected] : null;
        if (guess !== null && guess.length === end - start) {
            let at = 0;
            while (at < guess.length && guess[at] === bytes[start + at])
                at++;
            if (at === guess.length)
                return expected;
        }
        return this.#index.find(bytes, start, end, (0,text_index/* hashOf */.qQ)(bytes, start, end));
    }
    /** Adds a name that `find` did not find. */
    add(bytes, start, end) {
        this.#bytes.push(bytes.slice(start, end));
        this.names.push(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(start, end)));
        return this.#index.add(bytes, start, end, (0,text_index/* hashOf */.qQ)(bytes, start, end));
    }
}
function columnNamesOf(names) {
    const columns = new ColumnNames();
    for (const name of names) {
        const bytes = new TextEncoder().encode(name);
        columns.add(bytes, 0, bytes.length);
    }
    return columns;
}

// EXTERNAL MODULE: ./lib/core/dataset/csv.js + 1 modules
var dataset_csv = __webpack_require__(3378);
// EXTERNAL MODULE: ./lib/core/dataset/csv-faults.js
var csv_faults = __webpack_require__(2672);
// EXTERNAL MODULE: ./lib/core/dataset/format.js
var dataset_format = __webpack_require__(32229);
// EXTERNAL MODULE: ./lib/core/dataset/byte-window.js
var byte_window = __webpack_require__(99413);
// EXTERNAL MODULE: ./lib/core/dataset/csv-field.js
var csv_field = __webpack_require__(16173);
// EXTERNAL MODULE: ./lib/core/dataset/decimal-text.js
var decimal_text = __webpack_require__(22667);
;// CONCATENATED MODULE: ./lib/core/dataset/json-escapes.js
// The escapes in a JSON text: which there are, and the UTF-8 that they stand for.
const backslash = 92;
const zero = 48;
const lowerU = 117;
/** For each byte that may follow a backslash, but u, the byte meant; 0 for none. */
const meant = new Uint8Array(256);
for (const [letter, byte] of ['""', "\\\\", "//", "b\b", "f\f", "n\n", "r\r", "t\t"])
    meant[letter.charCodeAt(0)] = byte.charCodeAt(0);
/** The last byte of the escape whose backslash is bytes[at]; -1 when there is no such escape. */
function escapeEnd(bytes, at, wrong) {
    if (bytes[at + 1] !== lowerU) {
        if (meant[bytes[at + 1]] !== 0)
            return at + 1;
        wrong.at = at + 1;
        wrong.fault = "no such escape: a backslash is written \\\\";
        return -1;
    }
    for (let digit = at + 2; digit < at + 6; digit++)
        if (hexValue(bytes[digit]) < 0) {
            wrong.at = digit;
            wrong.fault = "\\u needs four hexadecimal digits";
            return -1;
        }
    return at + 5;
}
/**
 * Writes the text bytes[start, end), whose escapes are there, in UTF-8: its length, or -1 when one is no character.
 * An escape is never shorter than what it stands for, so that `to` needs end - start bytes.
 */
function json_escapes_unescape(bytes, start, end, to, wrong) {
    let length = 0;
    for (let at = start; at < end; at++) {
        if (bytes[at] !== backslash) {
            to[length++] = bytes[at];
            continue;
        }
        at++;
        if (bytes[at] !== lowerU) {
            to[length++] = meant[bytes[at]];
            continue;
        }
        let code = codeUnit(bytes, at + 1);
        at += 4;
        if (code >= 0xd800 && code < 0xe000) {
            const follows = bytes[at + 1] === backslash && bytes[at + 2] === lowerU ? codeUnit(bytes, at + 3) : 0;
            if (code >= 0xdc00 || follows < 0xdc00 || follows >= 0xe000) {
                wrong.at = at - 5;
                wrong.fault = "half of a surrogate pair stands alone, which is no character";
                return -1;
            }
            code = 0x10000 + ((code - 0xd800) << 10) + (follows - 0xdc00);
            at += 6;
        }
        length = putUtf8(to, length, code);
    }
    return length;
}
/** Position behind the character. */
function putUtf8(to, at, code) {
    if (code < 0x80) {
        to[at] = code;
        return at + 1;
    }
    const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    to[at] = (0xff00 >> (more + 1)) | (code >> (6 * more));
    for (let rest = 1; rest <= more; rest++)
        to[at + rest] = 0x80 | ((code >> (6 * (more - rest))) & 63);
    return at + more + 1;
}
function codeUnit(bytes, at) {
    let code = 0;
    for (let digit = 0; digit < 4; digit++)
        code = 16 * code + hexValue(bytes[at + digit]);
    return code;
}
/** The value of a hexadecimal digit; -1 for any other byte. */
function hexValue(byte) {
    if (byte >= zero && byte <= zero + 9)
        return byte - zero;
    const letter = byte | 32;
    return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

;// CONCATENATED MODULE: ./lib/core/dataset/json-value.js
// Cuts one JSON value out of bytes, strictly by RFC 8259, without making strings or objects of it.


const comma = 44;
const colon = 58;
const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const closeBracket = 93;
const json_value_backslash = 92;
const minus = 45;
const plus = 43;
const point = 46;
const json_value_zero = 48;
const lowerE = 101;
const nameMissing = 'a name in double quotes (") is missing';
const colonMissing = "a colon is missing after the name";
/** Deeper values are no data of a table, and a stack of brackets costs nobody but us. */
const depthLimit = 64;
class JsonValue {
    kind = "null";
    /** What was cut, unless it is nested: a number's text, a string's content, a literal's word. */
    run = emptyRun();
    /** Where the fault is, if there is one, and what it is. */
    faultAt = 0;
    fault = "";
    /** Line ends passed. */
    lineBreaks = 0;
    #acrossLines;
    #bytes = new Uint8Array(0);
    #escaped = false;
    #wrongEscape = { at: 0, fault: "" };
    #unescaped = new WeakMap();
    /** `acrossLines`: whether a value may have line ends in it. */
    constructor(acrossLines) {
        this.#acrossLines = acrossLines;
    }
    /** Starts over with other bytes; behind the last one must be a NUL, where every scan stops. */
    open(bytes) {
        this.#bytes = bytes;
        this.lineBreaks = 0;
    }
    /** Cuts the value that starts at `at`: gives its end, or -1. */
    cut(at) {
        const byte = this.#bytes[at];
        if (byte === csv_field/* quote */.hD) {
            this.kind = "string";
            return this.string(at, this.run);
        }
        let end;
        if (byte === minus || (byte >= json_value_zero && byte <= json_value_zero + 9)) {
            end = this.#number(at);
            this.kind = "number";
        }
        else if (byte === openBrace || byte === openBracket) {
            this.kind = "nested";
            return this.#nested(at);
        }
        else {
            const word = byte === 116 ? "true" : byte === 102 ? "false" : byte === 110 ? "null" : null;
            if (word === null)
                return this.none(at, "a value is missing, or is no JSON value");
            end = this.#word(at, word);
            this.kind = word;
        }
        this.run.bytes = this.#bytes;
        this.run.start = at;
        this.run.end = end;
        return end;
    }
    /** Cuts the string whose quote is bytes[at], escapes resolved, into `run`: gives the position behind it, or -1. */
    string(at, run) {
        const end = this.#closingQuote(at);
        if (end < 0)
            return -1;
        run.bytes = this.#bytes;
        run.start = at + 1;
        run.end = end;
        return !this.#escaped || this.#unescape(run) ? end + 1 : -1;
    }
    /** The first position from `from` that is not blank. */
    blanks(from) {
        const bytes = this.#bytes;
        let at = from;
        for (;;) {
            const byte = bytes[at];
            if (byte === 32 || byte === 9 || byte === 13)
                at++;
            else if (byte === csv_field/* lineFeed */.hB && this.#acrossLines) {
                this.lineBreaks++;
                at++;
            }
            else
                return at;
        }
    }
    none(at, fault) {
        this.faultAt = at;
        this.fault = this.#bytes[at] === csv_field/* lineFeed */.hB ? "the line ends before its object does" : fault;
        return -1;
    }
    #word(at, word) {
        for (let i = 0; i < word.length; i++)
            if (this.#bytes[at + i] !== word.charCodeAt(i))
                return this.none(at + i, `the word ${word} is misspelt`);
        return at + word.length;
    }
    #number(from) {
        const bytes = this.#bytes;
        let at = bytes[from] === minus ? from + 1 : from;
        const first = at;
        at = this.#digits(at);
        if (at === first)
            return this.none(at, "a number has no digits");
        if (bytes[first] === json_value_zero && at > first + 1)
            return this.none(first, "a number starts with a zero too many");
        if (bytes[at] === point) {
            const fraction = at + 1;
            at = this.#digits(fraction);
            if (at === fraction)
                return this.none(at, "a number has no digit after its point");
        }
        if ((bytes[at] | 32) === lowerE) {
            const sign = bytes[at + 1];
            const exponent = sign === plus || sign === minus ? at + 2 : at + 1;
            at = this.#digits(exponent);
            if (at === exponent)
                return this.none(at, "a number has no digit in its exponent");
        }
        return at;
    }
    #digits(from) {
        let at = from;
        while (this.#bytes[at] >= json_value_zero && this.#bytes[at] <= json_value_zero + 9)
            at++;
        return at;
    }
    /** Position of the closing quote of the string that bytes[from] opens; -1 when there is none. */
    #closingQuote(from) {
        const bytes = this.#bytes;
        this.#escaped = false;
        for (let at = from + 1;; at++) {
            const byte = bytes[at];
            if (byte === csv_field/* quote */.hD)
                return at;
            if (byte === json_value_backslash) {
                this.#escaped = true;
                at = escapeEnd(bytes, at, this.#wrongEscape);
                if (at < 0)
                    return this.none(this.#wrongEscape.at, this.#wrongEscape.fault);
            }
            else if (byte < 32) {
                if (byte === csv_field/* lineFeed */.hB)
                    return this.none(from, "a text is not closed on its line");
                return this.none(at, "a control character stands in a text: write it as an escape");
            }
        }
    }
    #unescape(run) {
        const { start, end } = run;
        let buffer = this.#unescaped.get(run);
        if (buffer === undefined || buffer.length < end - start) {
            buffer = new Uint8Array(2 * (end - start));
            this.#unescaped.set(run, buffer);
        }
        run.bytes = buffer;
        run.start = 0;
        run.end = json_escapes_unescape(this.#bytes, start, end, buffer, this.#wrongEscape);
        if (run.end >= 0)
            return true;
        this.none(this.#wrongEscape.at, this.#wrongEscape.fault);
        return false;
    }
    /** End of the object or array that bytes[from] opens, its inside checked; -1 when something is wrong with it. */
    #nested(from) {
        const bytes = this.#bytes;
        const closing = [];
        let at = from;
        for (;;) {
            // A value starts at `at`.
            const byte = bytes[at];
            if (byte === openBrace || byte === openBracket) {
                if (closing.length === depthLimit)
                    return this.none(at, `values are nested deeper than ${depthLimit}`);
                closing.push(byte === openBrace ? closeBrace : closeBracket);
                at = this.blanks(at + 1);
                if (bytes[at] !== closing.at(-1)) {
                    if (byte === openBrace)
                        at = this.#nestedName(at);
                    if (at < 0)
                        return -1;
                    continue;
                }
            }
            else {
                at = this.cut(at);
                if (at < 0)
                    return -1;
                at = this.blanks(at);
            }
            // Behind a value, or at the end of an empty one.
            while (bytes[at] === closing.at(-1)) {
                closing.pop();
                if (closing.length === 0) {
                    this.kind = "nested";
                    return at + 1;
                }
                at = this.blanks(at + 1);
            }
            if (bytes[at] !== comma)
                return this.none(at, "a comma or closing bracket is missing");
            at = this.blanks(at + 1);
            if (closing.at(-1) === closeBrace)
                at = this.#nestedName(at);
            if (at < 0)
                return -1;
        }
    }
    /** From a name inside a nested object to its value. */
    #nestedName(at) {
        if (this.#bytes[at] !== csv_field/* quote */.hD)
            return this.none(at, nameMissing);
        const end = this.#closingQuote(at);
        if (end < 0)
            return -1;
        const behind = this.blanks(end + 1);
        if (this.#bytes[behind] !== colon)
            return this.none(behind, colonMissing);
        return this.blanks(behind + 1);
    }
}
function emptyRun() {
    return { bytes: new Uint8Array(0), start: 0, end: 0 };
}

// EXTERNAL MODULE: ./lib/core/dataset/row-builder.js
var row_builder = __webpack_require__(85966);
;// CONCATENATED MODULE: ./lib/core/dataset/json-plain.js
// The hot paths: objects written like one before them, whose values are of the plainest. Anything else is left to the cutter.





const json_plain_zero = 48;
const json_plain_minus = 45;
const json_plain_point = 46;
/** 1 for the bytes that a text is looked through for: its end, an escape, a control character. */
const textStops = Uint8Array.from({ length: 256 }, (_, byte) => byte < 32 || byte === csv_field/* quote */.hD || byte === json_value_backslash ? 1 : 0);
/** 1 for the bytes that a number may have. */
const ofNumber = new Uint8Array(256);
for (const byte of new TextEncoder().encode("+-.0123456789Ee"))
    ofNumber[byte] = 1;
/**
 * Fills the row `row` from the object whose brace is bytes[at], and gives the position behind it; -1 when it is not
 * complete, not of that shape, or has a fault: what was filled in then does not count. bytes behind the last must be NUL.
 */
function fillPlain(rows, row, take, fieldBytes, shape, value, bytes, start) {
    const { kinds, numbers, codes, texts } = rows;
    const { columns, between, ends } = shape;
    const members = columns.length;
    let at = start;
    let expected = 0;
    for (let member = 0; member <= members; member++) {
        for (const end = ends[member]; expected < end;)
            if (bytes[at++] !== between[expected++])
                return -1;
        if (member === members)
            break;
        const column = columns[member];
        const kind = kinds[column];
        const from = at;
        if (kind === row_builder/* decimal */._ || kind === row_builder/* integerKey */.Ce) {
            // A plain decimal of at most 2^53, without its point, over an exact power of ten: one rounding, so exact.
            const negative = bytes[at] === json_plain_minus;
            if (negative)
                at++;
            const first = at;
            let digits = 0;
            let digit = bytes[at] - json_plain_zero;
            while (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
                digit = bytes[++at] - json_plain_zero;
            }
            const whole = at - first;
            let fraction = 0;
            let plain = whole > 0 && (whole === 1 || bytes[first] !== json_plain_zero);
            if (bytes[at] === json_plain_point) {
                const behindPoint = ++at;
                digit = bytes[at] - json_plain_zero;
                while (digit >= 0 && digit <= 9) {
                    digits = digits * 10 + digit;
                    digit = bytes[++at] - json_plain_zero;
                }
                fraction = at - behindPoint;
                plain &&= fraction > 0 && kind === row_builder/* decimal */._;
            }
            plain &&= digits <= Number.MAX_SAFE_INTEGER && fraction <= 22 && ofNumber[bytes[at]] === 0;
            if (plain && (kind === row_builder/* decimal */._ || digits > 0 || !negative)) {
                const size = fraction === 0 ? digits : digits / decimal_text/* exactPowersOfTen */.WP[fraction];
                numbers[column][row] = negative ? -size : size;
                continue;
            }
        }
        else if (kind === row_builder/* text */.Qq && bytes[at] === csv_field/* quote */.hD) {
            let hash = text_index/* hashBasis */.TX;
            at++;
            while (textStops[bytes[at]] === 0)
                hash = Math.imul(hash ^ bytes[at++], 0x01000193);
            if (bytes[at] === csv_field/* quote */.hD && at - from < fieldBytes) {
                let code = texts[column].find(bytes, from + 1, at, hash);
                if (code < 0)
                    code = rows.newCode(column, bytes, from + 1, at, hash);
                if (code === row_builder/* notText */.nr)
                    return -1;
                codes[column][row] = code;
                at++;
                continue;
            }
        }
        else if (kind === row_builder/* skipped */.hT && bytes[at] === csv_field/* quote */.hD) {
            at++;
            while (textStops[bytes[at]] === 0)
                at++;
            if (bytes[at] === csv_field/* quote */.hD && at - from < fieldBytes) {
                at++;
                continue;
            }
        }
        at = value.cut(from);
        if (at < 0 || (at - from > fieldBytes && value.kind !== "nested") || take(column, value) !== null)
            return -1;
    }
    return at;
}
/** As above, for its names only. Numbers are not looked at closely: they are when the rows are read. */
function passPlain(shape, value, bytes, start) {
    const { columns, between, ends } = shape;
    const members = columns.length;
    let at = start;
    let expected = 0;
    for (let member = 0; member <= members; member++) {
        for (const end = ends[member]; expected < end;)
            if (bytes[at++] !== between[expected++])
                return -1;
        if (member === members)
            break;
        const from = at;
        while (ofNumber[bytes[at]] === 1)
            at++;
        if (at > from)
            continue;
        if (bytes[at] === csv_field/* quote */.hD) {
            at++;
            while (textStops[bytes[at]] === 0)
                at++;
            if (bytes[at] === csv_field/* quote */.hD) {
                at++;
                continue;
            }
        }
        at = value.cut(from);
        if (at < 0)
            return -1;
    }
    return at;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/core/dataset/csv-header.js
var csv_header = __webpack_require__(38220);
;// CONCATENATED MODULE: ./lib/core/dataset/json-cutter.js
// Cuts the members of one JSON object out of bytes, one after the other.


class JsonCutter {
    /** The member's name. */
    key = emptyRun();
    value;
    /** Where the member's name starts. */
    keyAt = 0;
    /** Where the member's value starts. */
    valueAt = 0;
    /** Position behind what was cut; of the fault, if there is one. */
    next = 0;
    #bytes = new Uint8Array(0);
    #limit = 0;
    #first = true;
    /** `acrossLines`: whether an object may have line ends in it. */
    constructor(acrossLines) {
        this.value = new JsonValue(acrossLines);
    }
    get fault() {
        return this.value.fault;
    }
    /** Line ends passed since `open`. */
    get lineBreaks() {
        return this.value.lineBreaks;
    }
    /** Starts with the object whose brace is bytes[at]; bytes[limit] must be NUL. */
    open(bytes, at, limit) {
        this.value.open(bytes);
        this.#bytes = bytes;
        this.#limit = limit;
        this.next = at + 1;
        this.#first = true;
    }
    /** The next member, or the object's end. */
    step() {
        const bytes = this.#bytes;
        const { value } = this;
        let at = value.blanks(this.next);
        if (bytes[at] === closeBrace) {
            this.next = at + 1;
            return "end";
        }
        if (!this.#first) {
            if (bytes[at] !== comma)
                return this.#wrong(at, "a comma or } is missing");
            at = value.blanks(at + 1);
        }
        this.#first = false;
        if (bytes[at] !== csv_field/* quote */.hD)
            return this.#wrong(at, nameMissing);
        this.keyAt = at;
        at = value.string(at, this.key);
        if (at < 0)
            return this.#outcome();
        at = value.blanks(at);
        if (bytes[at] !== colon)
            return this.#wrong(at, colonMissing);
        this.valueAt = value.blanks(at + 1);
        this.next = value.cut(this.valueAt);
        return this.next < 0 ? this.#outcome() : "member";
    }
    #wrong(at, fault) {
        this.value.none(at, fault);
        return this.#outcome();
    }
    /** A fault at the very end of the bytes is none: more is to come. */
    #outcome() {
        this.next = this.value.faultAt;
        return this.next >= this.#limit ? "more" : "fault";
    }
}

;// CONCATENATED MODULE: ./lib/core/dataset/json-shape.js
// How an object was written, byte for byte but for its values: most likely the next one is written like it.

class JsonShape {
    /** Column of each member, in their order; no column twice. */
    columns;
    /** What stands before each value and behind the last: {"id": and , "size": and }, end to end. */
    between;
    /** Part k of `between` ends before ends[k]; there is one more than there are members. */
    ends;
    /** Line ends in all of them. */
    lineBreaks;
    /** @param marks per member its column, and where its value starts and ends; of an object bytes[start, end) without fault */
    constructor(bytes, start, end, marks) {
        const members = marks.length / 3;
        this.columns = Int32Array.from({ length: members }, (_, member) => marks[3 * member]);
        this.ends = new Int32Array(members + 1);
        const values = Array.from({ length: members }, (_, member) => marks[3 * member + 2] - marks[3 * member + 1]);
        this.between = new Uint8Array(end - start - values.reduce((sum, length) => sum + length, 0));
        let length = 0;
        for (let part = 0; part <= members; part++) {
            const from = part === 0 ? start : marks[3 * part - 1];
            const to = part === members ? end : marks[3 * part + 1];
            this.between.set(bytes.subarray(from, to), length);
            length += to - from;
            this.ends[part] = length;
        }
        this.lineBreaks = this.between.reduce((sum, byte) => (byte === csv_field/* lineFeed */.hB ? sum + 1 : sum), 0);
    }
}

// EXTERNAL MODULE: ./lib/core/dataset/utf8.js
var utf8 = __webpack_require__(5197);
;// CONCATENATED MODULE: ./lib/core/dataset/json-rows.js
// Reads JSON Lines, or one array of objects, record by record: each object is a row, each name a column.








/** Reads the window's file to its end, or only what the window holds first. @throws {UserError} at file:line:column. */
async function readRecords(window, reading, sampleOnly) {
    const { path, limits } = reading;
    await window.fill();
    (0,csv_header/* refuseUtf16 */.h)(window.bytes.subarray(window.start, window.end), path);
    if (window.bytes[0] === 0xef && window.bytes[1] === 0xbb && window.bytes[2] === 0xbf)
        window.start = 3;
    const reader = new RecordReader(reading);
    for (;;) {
        window.start = reader.read(window.bytes, window.start, window.end, window.ended);
        if (window.ended || (sampleOnly && reader.records > 0))
            break;
        if (window.full) {
            if (window.end >= limits.rowBytes)
                throw (0,csv_faults/* tooLong */.Po)("row", { file: path, line: reader.line }, limits.rowBytes);
            window.grow(limits.rowBytes);
        }
        await window.fill();
    }
    if (reader.records > 0 || reader.inArray)
        return;
    throw (0,csv_faults/* dataFault */.x5)({ file: path }, "the file is empty", "Write one JSON object a line, with the columns' names as keys.");
}
class RecordReader {
    line = 1;
    records = 0;
    inArray = false;
    #reading;
    #cutter = new JsonCutter(false);
    #expected = "value";
    /** Per column: the last attempt at a record that it was in, from 1. */
    #seen = new Int32Array(64);
    #attempts = 0;
    /** Of an object before, which was cut member by member. */
    #shape = null;
    #cutRecords = 0;
    #marks = [];
    /** Where the line of bytes[at] starts, for columns in messages; what of it has left the window has this many characters. */
    #lineStart = 0;
    #charactersBefore = 0;
    constructor(reading) {
        this.#reading = reading;
    }
    /** Reads whole records of bytes[start, end) and gives the position behind them; bytes[end] must be NUL. */
    read(bytes, start, end, ended) {
        this.#lineStart = start;
        let at = start;
        for (;;) {
            for (let byte = bytes[at]; byte === 32 || byte === 9 || byte === 13 || byte === csv_field/* lineFeed */.hB; byte = bytes[++at]) {
                if (byte !== csv_field/* lineFeed */.hB)
                    continue;
                this.line++;
                this.#startLine(at + 1);
                if (this.#expected === "line end")
                    this.#expected = "value";
            }
            if (at === end) {
                if (ended && this.inArray && this.#expected !== "nothing")
                    throw this.#fault(bytes, at, "the file ends within the array");
                return this.#leave(bytes, at);
            }
            const byte = bytes[at];
            switch (this.#expected) {
                case "value":
                case "value after comma":
                    if (byte === openBracket && !this.inArray && this.records === 0) {
                        this.inArray = true;
                        this.#cutter = new JsonCutter(true);
                        at++;
                    }
                    else if (byte === closeBracket && this.inArray && this.#expected === "value") {
                        this.#expected = "nothing";
                        at++;
                    }
                    else if (byte === openBrace) {
                        const behind = this.#record(bytes, at, end, ended);
                        if (behind < 0)
                            return this.#leave(bytes, at);
                        at = behind;
                        this.#expected = this.inArray ? "comma" : "line end";
                    }
                    else
                        throw this.#fault(bytes, at, `here ${this.inArray ? "an element" : "a line"} is no object`);
                    break;
                case "comma":
                    if (byte !== comma && byte !== closeBracket)
                        throw this.#fault(bytes, at, "a comma or ] is missing after an object");
                    this.#expected = byte === comma ? "value after comma" : "nothing";
                    at++;
                    break;
                case "line end":
                    throw this.#fault(bytes, at, "there is text after the object");
                case "nothing":
                    throw this.#fault(bytes, at, "there is text after the array");
                default:
                    return this.#expected;
            }
        }
    }
    /** Position behind the object whose brace is at `brace`; -1 when it is not complete. */
    #record(bytes, brace, end, ended) {
        const { value } = this.#cutter;
        value.open(bytes);
        let next = -1;
        if (this.#shape !== null)
            next = this.#reading.taker.plain(this.#shape, value, bytes, brace, this.line);
        let lineBreaks = value.lineBreaks + (this.#shape?.lineBreaks ?? 0);
        if (next < 0) {
            next = this.#members(bytes, brace, end, ended);
            if (next < 0)
                return -1;
            lineBreaks = this.#cutter.lineBreaks;
        }
        this.records++;
        if (lineBreaks > 0) {
            this.line += lineBreaks;
            this.#startLine(bytes.lastIndexOf(csv_field/* lineFeed */.hB, next) + 1);
        }
        return next;
    }
    /** The same, member by member. */
    #members(bytes, brace, end, ended) {
        const cutter = this.#cutter;
        const { columns, taker, limits } = this.#reading;
        const stamp = ++this.#attempts;
        cutter.open(bytes, brace, end);
        taker.begin(this.line);
        this.#marks.length = 0;
        for (let expected = 0;; expected++) {
            const outcome = cutter.step();
            if (outcome === "end")
                break;
            if (outcome === "more") {
                if (!ended)
                    return -1;
                throw this.#fault(bytes, cutter.next, "the file ends within an object");
            }
            if (outcome === "fault")
                throw this.#fault(bytes, cutter.next, cutter.fault);
            const { bytes: from, start: first, end: last } = cutter.key;
            let column = columns.find(from, first, last, expected);
            if (column < 0)
                column = this.#newColumn(bytes);
            else if (column < this.#seen.length && this.#seen[column] === stamp)
                throw this.#fault(bytes, cutter.keyAt, `\`${columns.names[column]}\` stands twice in one object`);
            if (column >= this.#seen.length)
                this.#seen = resized(this.#seen, 2 * column);
            this.#seen[column] = stamp;
            expected = column;
            if (cutter.next - cutter.valueAt > limits.fieldBytes && cutter.value.kind !== "nested")
                throw (0,csv_faults/* tooLong */.Po)("field", this.#place(bytes, cutter.valueAt), limits.fieldBytes);
            const fault = taker.member(column, cutter.value);
            if (fault !== null)
                throw this.#fault(bytes, cutter.valueAt, fault);
            this.#marks.push(column, cutter.valueAt, cutter.next);
        }
        taker.end();
        // At ever larger distances: objects of many shapes must not cost a shape each, and a file may become another one late.
        this.#cutRecords++;
        if (Number.isInteger(Math.log2(this.#cutRecords)))
            this.#shape = new JsonShape(bytes, brace, cutter.next, this.#marks);
        return cutter.next;
    }
    #startLine(at) {
        this.#lineStart = at;
        this.#charactersBefore = 0;
    }
    /** What is before `at` leaves the window. */
    #leave(bytes, at) {
        this.#charactersBefore += (0,utf8/* columnAt */.o)(bytes, this.#lineStart, at) - 1;
        return at;
    }
    #newColumn(bytes) {
        const { columns, growing, limits } = this.#reading;
        const { bytes: from, start, end } = this.#cutter.key;
        const where = this.#place(bytes, this.#cutter.keyAt);
        if (!(0,utf8/* isUtf8 */.c)(from, start, end))
            throw (0,csv_faults/* notUtf8 */.T3)(where);
        if (start === end)
            throw this.#fault(bytes, this.#cutter.keyAt, "a name is empty");
        const name = new TextDecoder().decode(from.subarray(start, end));
        if (!growing)
            throw (0,csv_faults/* dataFault */.x5)(where, `the other files have no column \`${name}\``, "Files that are read as one table need the same columns.");
        if (columns.names.length === limits.columns)
            throw (0,csv_faults/* tooManyColumns */.zr)(where, limits.columns);
        return columns.add(from, start, end);
    }
    /** Also where the place is lines below the record's first. */
    #place(bytes, at) {
        let line = this.line;
        for (let from = bytes.indexOf(csv_field/* lineFeed */.hB, this.#lineStart); from >= 0 && from < at; line++)
            from = bytes.indexOf(csv_field/* lineFeed */.hB, from + 1);
        const before = line === this.line ? this.#charactersBefore : 0;
        return { file: this.#reading.path, line, column: before + (0,utf8/* columnAt */.o)(bytes, this.#lineStart, at) };
    }
    #fault(bytes, at, message) {
        const hint = this.inArray
            ? "The file must be one JSON array of objects, each with the columns' names as keys."
            : "Each line must be one JSON object with the columns' names as keys; a missing value is null.";
        return new errors/* UserError */.yo("data", { message, where: this.#place(bytes, at), hint });
    }
}
function resized(from, length) {
    const to = new Int32Array(length);
    to.set(from);
    return to;
}

;// CONCATENATED MODULE: ./lib/core/dataset/json-file.js
// One JSON file of a dataset: its columns' names, and its rows into the columns under construction.





/** Adds the names of all objects, in order of first appearance: a later row may have a column that the first lacks. */
async function collectNames(source, columns, growing, limits) {
    const taker = {
        begin() { },
        member: () => null,
        end() { },
        plain: (shape, value, bytes, at) => passPlain(shape, value, bytes, at),
    };
    const window = new byte_window/* ByteWindow */.r(source, limits.windowBytes, limits.fileBytes);
    try {
        await readRecords(window, { path: source.path, columns, growing, taker, limits }, false);
    }
    finally {
        await window.close();
    }
}
/** Appends the file's rows; a column that an object does not have is missing there. */
async function appendJson(rows, source, limits, sampleOnly) {
    const window = new byte_window/* ByteWindow */.r(source, limits.windowBytes, limits.fileBytes);
    const before = rows.bytesDone;
    const taker = rowTaker(rows, source.path, limits, () => {
        rows.bytesDone = before + window.offset;
    });
    const columns = columnNamesOf(rows.names);
    try {
        await readRecords(window, { path: source.path, columns, growing: false, taker, limits }, sampleOnly);
        rows.bytesDone = before + window.offset;
    }
    finally {
        await window.close();
    }
}
function rowTaker(rows, file, limits, onGrowth) {
    const width = rows.plans.length;
    const { kinds, numbers, codes } = rows;
    let row = 0;
    const begin = (line) => {
        if (rows.rowCount === rows.capacity) {
            onGrowth();
            rows.grow(file, line);
        }
        row = rows.rowCount;
        rows.lines[row] = line;
    };
    const clear = () => {
        for (let column = 0; column < width; column++) {
            if (kinds[column] === row_builder/* text */.Qq)
                codes[column][row] = -1;
            else if (kinds[column] !== row_builder/* skipped */.hT)
                numbers[column][row] = Number.NaN;
        }
    };
    const member = (column, value) => {
        const kind = kinds[column];
        if (kind === row_builder/* skipped */.hT)
            return null;
        if (value.kind === "nested")
            return nestedFault(rows.plans[column].name);
        const { bytes, start, end } = value.run;
        if (kind === row_builder/* decimal */._ || kind === row_builder/* integerKey */.Ce) {
            numbers[column][row] = value.kind === "null" ? Number.NaN : rows.numberOf(column, bytes, start, end);
            return null;
        }
        const code = value.kind === "null" ? -1 : rows.codeOf(column, bytes, start, end);
        codes[column][row] = code;
        return code === row_builder/* notText */.nr ? "the text is not UTF-8" : null;
    };
    return {
        begin(line) {
            begin(line);
            clear();
        },
        member,
        end() {
            rows.rowCount = row + 1;
        },
        plain(shape, value, bytes, at, line) {
            begin(line);
            if (shape.columns.length < width)
                clear();
            const behind = fillPlain(rows, row, member, limits.fieldBytes, shape, value, bytes, at);
            if (behind >= 0)
                rows.rowCount = row + 1;
            return behind;
        },
    };
}
function nestedFault(name) {
    return `\`${name}\` holds an object or a list, where a row needs one plain value (write \`${name}.part\`: 1 instead of nesting)`;
}

;// CONCATENATED MODULE: ./lib/core/dataset/parquet-file.js
// One Parquet file of a dataset: its columns' names, and its rows into the columns under construction.


/** The names of a Parquet file's columns. */
async function parquetNames(source, limits) {
    return (await decoded(source, [], limits)).names;
}
/** Reads the columns that the builder keeps. Few files are larger than memory, and the format wants its end first. */
function parquetPart(source, rows, limits) {
    const kept = rows.names.filter((_, column) => rows.kinds[column] !== row_builder/* skipped */.hT);
    return decoded(source, kept, limits);
}
/** Appends the first rows of a part, by name, each cell as the same cell of a CSV would be. */
function appendPart(rows, part, path, most) {
    const count = Math.min(part.rowCount, most);
    rows.reserve(count, path);
    for (const column of part.columns) {
        const at = rows.names.indexOf(column.name);
        if (rows.kinds[at] === row_builder/* text */.Qq)
            appendTexts(rows, at, column, count);
        else if (rows.kinds[at] !== row_builder/* skipped */.hT)
            appendNumbers(rows, at, column, count);
    }
    for (let row = 0; row < count; row++)
        rows.lines[rows.rowCount + row] = row + 1;
    rows.rowCount += count;
}
function appendNumbers(rows, at, column, count) {
    const values = rows.numbers[at];
    const { rowCount } = rows;
    if (column.type === "number" && rows.kinds[at] === row_builder/* decimal */._) {
        // The only file's numbers are taken as they are: a copy would be the larger part of the memory.
        if (column.values.length === values.length && count === values.length)
            rows.numbers[at] = column.values;
        else
            values.set(column.values.subarray(0, count), rowCount);
        return;
    }
    if (column.type === "number") {
        // The rest of a key that turns is not looked at: it is read again, as text.
        for (let row = 0; row < count && rows.kinds[at] !== row_builder/* skipped */.hT; row++) {
            const value = column.values[row];
            // Its text is the only way to write it.
            const plain = Number.isNaN(value) || (Number.isSafeInteger(value) && !Object.is(value, -0));
            values[rowCount + row] = plain ? value : numberOfText(rows, at, String(value));
        }
        return;
    }
    const { dictionary, codes } = column;
    const used = usedTexts(column, count);
    const numbers = Float64Array.from(dictionary.ends, (end, code) => {
        if (used[code] === 0 || rows.kinds[at] === row_builder/* skipped */.hT)
            return Number.NaN;
        return rows.numberOf(at, dictionary.bytes, startOf(dictionary, code), end);
    });
    for (let row = 0; row < count; row++)
        values[rowCount + row] = codes[row] < 0 ? Number.NaN : numbers[codes[row]];
}
function appendTexts(rows, at, column, count) {
    const codes = rows.codes[at];
    const { rowCount } = rows;
    if (column.type === "text") {
        const { dictionary } = column;
        const used = usedTexts(column, count);
        const own = Int32Array.from(dictionary.ends, (end, code) => used[code] === 0 ? row_builder/* notText */.nr : rows.codeOf(at, dictionary.bytes, startOf(dictionary, code), end));
        for (let row = 0; row < count; row++)
            codes[rowCount + row] = column.codes[row] < 0 ? -1 : own[column.codes[row]];
        return;
    }
    for (let row = 0; row < count; row++) {
        const value = column.values[row];
        const bytes = encoder.encode(String(value));
        codes[rowCount + row] = Number.isNaN(value) ? -1 : rows.codeOf(at, bytes, 0, bytes.length);
    }
}
const encoder = new TextEncoder();
function numberOfText(rows, at, value) {
    const bytes = encoder.encode(value);
    return rows.numberOf(at, bytes, 0, bytes.length);
}
/** 1 for each text that one of the first rows has. */
function usedTexts(column, count) {
    const used = new Uint8Array(column.dictionary.ends.length);
    for (let row = 0; row < count; row++)
        if (column.codes[row] >= 0)
            used[column.codes[row]] = 1;
    return used;
}
function startOf({ ends }, code) {
    return code === 0 ? 0 : ends[code - 1];
}
async function decoded(source, columns, limits) {
    // Its decompressors take longer to load than most files to read.
    const decode = source.decodeParquet ?? (await Promise.all(/* import() */[__webpack_require__.e(9460), __webpack_require__.e(2959)]).then(__webpack_require__.bind(__webpack_require__, 22959))).decodeParquet;
    return await decode({ path: source.path, bytes: await wholeFile(source, limits), columns, limits });
}
async function wholeFile(source, limits) {
    let bytes = new Uint8Array(source.size ?? 2 ** 16);
    let length = 0;
    for await (const chunk of source.open()) {
        const needed = length + chunk.length;
        if (needed > limits.parquetBytes)
            throw (0,csv_faults/* tooLarge */.g$)(source.path, limits.parquetBytes);
        if (needed > bytes.length) {
            const larger = new Uint8Array(Math.max(needed, Math.min(2 * bytes.length, limits.parquetBytes)));
            larger.set(bytes.subarray(0, length));
            bytes = larger;
        }
        bytes.set(chunk, length);
        length = needed;
    }
    return length === bytes.length ? bytes.buffer : bytes.slice(0, length).buffer;
}

;// CONCATENATED MODULE: ./lib/core/dataset/read-table.js
// Reads data files of any format, also mixed, into one Table: a cell is the same whichever format it comes in.







/**
 * Column names of the files. CSV's order counts first, then Parquet's; in JSON a name may come with any row.
 * @throws {UserError} when a file has none, or the files have different columns
 */
async function readNames(files, options, limits = csv_faults/* csvLimits */.hV) {
    if (files.length === 0)
        (0,dataset_csv/* noFile */.w1)();
    const ofFormat = (format) => files.filter(({ path }) => (0,dataset_format/* formatOf */.b)(path) === format);
    const [csv, parquet, json] = [ofFormat("csv"), ofFormat("parquet"), ofFormat("json")];
    let first = null;
    if (csv.length > 0)
        first = { path: csv[0].path, names: await (0,dataset_csv/* readHeader */.ay)(csv, options, limits) };
    for (const source of parquet) {
        const names = await parquetNames(source, limits);
        if (first === null)
            first = { path: source.path, names };
        else
            requireSameNames(first, source.path, names);
    }
    const names = first === null ? new ColumnNames() : columnNamesOf(first.names);
    for (const source of json)
        await collectNames(source, names, first === null, limits);
    return names.names;
}
/**
 * The rows of all files, in the given order, as one table; of a Parquet file, the line of a row is its number.
 *
 * As in a CSV, a column holds numbers if every cell that is not missing is a decimal number or the text of one, else texts.
 * @throws {UserError} fault "data", naming file and place, when a file is damaged or the files have different columns
 */
async function readTable(files, options, limits = csv_faults/* csvLimits */.hV) {
    const { shared = false } = options;
    if (files.every(({ path }) => (0,dataset_format/* formatOf */.b)(path) === "csv"))
        return (0,dataset_csv/* readCsv */.Nb)(files, options, limits);
    const names = options.names ?? (await readNames(files, options, limits));
    const sample = new row_builder/* RowBuilder */.e$((0,dataset_csv/* firstPlans */.hL)(names, options), 64, limits);
    const decoded = new Map();
    await append(sample, files[0], options, limits, true, decoded);
    const plans = (0,dataset_csv/* turnedPlans */.tc)(sample, options, false);
    const rows = new row_builder/* RowBuilder */.e$(plans, sample.rowCount, limits, shared);
    rows.bytesTotal = promisedBytes(files);
    const firstRows = await appendAll(rows, files, options, limits, decoded);
    const columns = await (0,dataset_csv/* columnsOf */.PL)(rows, files, options, async (again) => {
        const second = new row_builder/* RowBuilder */.e$(again, rows.rowCount, limits, shared);
        await appendAll(second, files, options, limits, new Map());
        return second;
    });
    return {
        rowCount: rows.rowCount,
        columns,
        origin: rows.origin(files.map((file) => file.path), firstRows),
    };
}
async function appendAll(rows, files, options, limits, decoded) {
    const firstRows = [];
    for (const source of files) {
        firstRows.push(rows.rowCount);
        await append(rows, source, options, limits, false, decoded);
    }
    return firstRows;
}
/** What rows are foreseen by; 0 where that would mislead: Parquet says how many it has. */
function promisedBytes(files) {
    if (files.some(({ path }) => (0,dataset_format/* formatOf */.b)(path) === "parquet"))
        return 0;
    const sizes = files.map(({ size }) => size ?? Number.NaN);
    const sum = sizes.reduce((total, size) => total + size, 0);
    return Number.isNaN(sum) ? 0 : sum;
}
/** As many rows as a guess of the columns' types needs. */
const sampleRows = 1000;
async function append(rows, source, options, limits, sampleOnly, decoded) {
    const format = (0,dataset_format/* formatOf */.b)(source.path);
    switch (format) {
        case "csv":
            return (0,dataset_csv/* appendCsv */.bi)(rows, source, options.delimiter, limits, sampleOnly);
        case "json":
            return appendJson(rows, source, limits, sampleOnly);
        case "parquet": {
            const part = decoded.get(source) ?? (await parquetPart(source, rows, limits));
            if (sampleOnly)
                decoded.set(source, part);
            else
                decoded.delete(source);
            return appendPart(rows, part, source.path, sampleOnly ? sampleRows : part.rowCount);
        }
        default:
            return format;
    }
}
function requireSameNames(first, path, names) {
    const lacking = first.names.filter((name) => !names.includes(name)).map((name) => `lacks \`${name}\``);
    const added = names.filter((name) => !first.names.includes(name)).map((name) => `has \`${name}\` more`);
    const [difference] = [...lacking, ...added];
    if (difference === undefined)
        return;
    throw (0,csv_faults/* dataFault */.x5)({ file: path }, `the columns differ from those of ${first.path}: this file ${difference}`, "Files that are read as one table need the same columns.");
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

/***/ 18388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ watchWriting)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32229);
/* harmony import */ var _line_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84171);
// How data files are written, apart from what they say: gathered while they are read.


/** Bytes of one dataset whose lines are hashed: in more, that would be felt. */
const HASHED_BYTES = 32 * 2 ** 20;
const OPENING_BYTES = 64 * 2 ** 10;
/** The sources, and how they are written once they have been read. */
function watchWriting(sources) {
    const found = new Map();
    const size = sources.reduce((sum, source) => sum + (source.size ?? 0), 0);
    const limit = size > HASHED_BYTES ? 0 : HASHED_BYTES;
    return {
        sources: sources.map((source) => {
            if ((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .b)(source.path) === "parquet")
                return source;
            const keep = (text) => found.set(source.path, text);
            return { ...source, open: () => (found.has(source.path) ? source.open() : watched(source, limit, keep)) };
        }),
        writing: () => sources.map(({ path }) => ({
            path,
            format: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .b)(path),
            packing: /\.gz$/i.test(path) ? "gzip" : /\.zst$/i.test(path) ? "Zstandard" : null,
            text: found.get(path) ?? null,
        })),
    };
}
async function* watched(source, limit, keep) {
    const tally = new _line_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .LineTally */ .b(limit);
    const opening = new Uint8Array(OPENING_BYTES);
    let opened = 0;
    for await (const chunk of source.open()) {
        tally.add(chunk);
        if (opened < OPENING_BYTES) {
            const part = chunk.subarray(0, OPENING_BYTES - opened);
            opening.set(part, opened);
            opened += part.length;
        }
        yield chunk;
    }
    keep({ ...tally.facts(), opening: opening.slice(0, opened) });
}


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

/***/ 44770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ measureSide),
  i: () => (/* binding */ trained)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/core/dataset/identity.js
var identity = __webpack_require__(80392);
// EXTERNAL MODULE: ./lib/core/dataset/read-table.js + 9 modules
var read_table = __webpack_require__(20085);
// EXTERNAL MODULE: ./lib/core/dataset/row-match.js
var row_match = __webpack_require__(5848);
// EXTERNAL MODULE: ./lib/core/dataset/table.js
var dataset_table = __webpack_require__(46316);
// EXTERNAL MODULE: ./lib/core/dataset/times.js
var times = __webpack_require__(67814);
// EXTERNAL MODULE: ./lib/core/dataset/writing.js
var writing = __webpack_require__(18388);
// EXTERNAL MODULE: ./lib/core/models/column-summary.js
var column_summary = __webpack_require__(82767);
// EXTERNAL MODULE: ./lib/core/models/linear.js
var linear = __webpack_require__(48013);
// EXTERNAL MODULE: ./lib/core/models/log-target.js
var log_target = __webpack_require__(22212);
// EXTERNAL MODULE: ./lib/core/models/mean.js
var mean = __webpack_require__(66669);
// EXTERNAL MODULE: ./lib/core/models/predictors.js
var predictors = __webpack_require__(67797);
;// CONCATENATED MODULE: ./lib/core/models/trainers.js
// Which code fits which built-in model.




/** The trainer of a built-in model. */
async function trainerOf(spec) {
    const train = await trainOf(spec);
    // Of one feature a polynomial is a curve, of several it is not; what predicts curves predicts both.
    const predict = spec.transform === "log" ? await (0,predictors/* predictorFor */.O)(spec.kind) : null;
    return {
        kind: spec.kind,
        train(data) {
            if (data.rows.length === 0)
                throw new Error("a model needs at least one train row");
            return predict === null ? train(data) : (0,log_target/* trainLogTarget */.Y)(train, predict, data);
        },
    };
}
async function trainOf(spec) {
    switch (spec.kind) {
        case "linear":
            return linear/* trainLinear */.w;
        case "mean":
            return mean/* trainMean */.o;
        case "ridge": {
            const { trainRidge } = await Promise.all(/* import() */[__webpack_require__.e(3076), __webpack_require__.e(2089)]).then(__webpack_require__.bind(__webpack_require__, 62089));
            return (data) => trainRidge(spec, data);
        }
        case "polynomial": {
            const [{ trainCurve }, { trainQuadratic }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(3076), __webpack_require__.e(877), __webpack_require__.e(3180)]).then(__webpack_require__.bind(__webpack_require__, 73180)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 73060))]);
            // Only least squares of its own can weight rows.
            return (data) => data.features.length > 1 || (data.weights ?? null) !== null
                ? trainQuadratic(spec, data)
                : trainCurve(spec, data);
        }
        case "robust-polynomial":
        case "exponential":
        case "power":
        case "theil-sen": {
            // ml-regression takes 20 ms to load; most runs do without it.
            const { trainCurve } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(3076), __webpack_require__.e(877), __webpack_require__.e(3180)]).then(__webpack_require__.bind(__webpack_require__, 73180));
            return (data) => trainCurve(spec, data);
        }
    }
}

// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/split.js
var core_split = __webpack_require__(35151);
// EXTERNAL MODULE: ./lib/core/stats/time-blocks.js
var time_blocks = __webpack_require__(41697);
// EXTERNAL MODULE: ./lib/core/models/target-values.js
var target_values = __webpack_require__(83736);
// EXTERNAL MODULE: ./lib/core/stats/random.js
var random = __webpack_require__(68400);
;// CONCATENATED MODULE: ./lib/core/evaluation/alteration.js
// Train rows altered on purpose, to see what the gate makes of the model that comes out.


function alteredData(data, { kind, seed }) {
    const { rows, table, target } = data;
    const { uniform } = (0,random/* sourceOf */.v)(seed);
    if (kind === "resampled rows") {
        const drawn = rows.map(() => rows[Math.floor(uniform() * rows.length)]);
        return { ...data, rows: drawn.toSorted() };
    }
    const values = (0,target_values/* targetValues */.E)(table, target).slice();
    for (let i = rows.length - 1; i > 0; i--) {
        const j = Math.floor(uniform() * (i + 1));
        [values[rows[i]], values[rows[j]]] = [values[rows[j]], values[rows[i]]];
    }
    const columns = table.columns.map((column) => column.name === target ? { type: "number", name: target, values } : column);
    return { ...data, table: { ...table, columns } };
}

// EXTERNAL MODULE: ./lib/core/evaluation/columns.js
var columns = __webpack_require__(31653);
// EXTERNAL MODULE: ./lib/core/evaluation/features.js
var evaluation_features = __webpack_require__(36207);
// EXTERNAL MODULE: ./lib/core/dataset/decimal-text.js
var decimal_text = __webpack_require__(22667);
// EXTERNAL MODULE: ./lib/core/evaluation/training-job.js
var training_job = __webpack_require__(43180);
;// CONCATENATED MODULE: ./lib/core/evaluation/key-features.js
// Columns that identify rows and are learnt from as well: exact texts for the one, numbers for the other.


/**
 * The table as a model sees it. A key is read as exact text wherever it is no whole number, so a feature that is part of it
 * (a year with decimals, say) would be a category: it becomes numbers again, if all its texts are.
 */
function withKeysAsFeatures(table, job) {
    const features = new Set([...(job.columns ?? []), ...job.models.flatMap((model) => model.features ?? [])]);
    const shared = new Set([...job.key, ...(0,training_job/* splitColumns */.u)(job)].filter((name) => features.has(name)));
    if (shared.size === 0)
        return table;
    const seen = (column) => column.type === "text" && shared.has(column.name) ? asNumbers(column) : column;
    return { ...table, columns: table.columns.map(seen) };
}
/** Decided by the dictionary, which tables of the same origin share: train and holdout rows see one type. */
function asNumbers(column) {
    const { bytes, ends } = column.dictionary;
    const numbers = Float64Array.from(ends, (end, code) => (0,decimal_text/* decimalOf */.Bc)(bytes, code === 0 ? 0 : ends[code - 1], end));
    if (numbers.some((value) => Number.isNaN(value)))
        return column;
    const values = Float64Array.from(column.codes, (code) => numbers[code] ?? Number.NaN);
    return { type: "number", name: column.name, values };
}

// EXTERNAL MODULE: ./lib/core/evaluation/slice-cut.js
var slice_cut = __webpack_require__(20881);
// EXTERNAL MODULE: ./lib/core/evaluation/target.js
var target = __webpack_require__(23357);
;// CONCATENATED MODULE: ./lib/core/evaluation/weights.js
// The weight column: how much each row counts, or a clear word on why it cannot be used.




/** Rows at fault that are named one by one. */
const NAMED = 5;
/**
 * The weight of each row of the table: finite, 0 or more.
 * @throws {UserError} fault "data" naming the rows whose weight is missing, negative, infinite or no number
 */
function weightsOf(table, name) {
    const column = (0,dataset_table/* columnNamed */.c1)(table, name);
    if (column.type === "number")
        return usableWeights(table, column);
    const strays = (0,columns/* straysOf */.U4)(table, column);
    throw new errors/* UserError */.yo("data", {
        message: strays === null
            ? `the weight \`${name}\` is text`
            : `${(0,numerals/* count */.U9)(strays.rows)} of ${(0,numerals/* counted */.hS)(table.rowCount, "value")} of the weight \`${name}\` ${strays.rows === 1 ? "is no number" : "are no numbers"}; the first is \`${strays.first.text}\``,
        where: strays === null ? (0,dataset_table/* placeOf */.$t)(table.origin, 0) : { file: strays.first.file, line: strays.first.line },
        hint: "A weight is a number, 0 or more: correct the values, or name another column in data.weight.",
    });
}
function usableWeights(table, { name, values }) {
    const wrong = (0,dataset_table/* rowsWhere */.Hu)((0,dataset_table/* everyRow */.UJ)(table.rowCount), (row) => !(values[row] >= 0 && values[row] < Infinity));
    if (wrong.length === 0)
        return values;
    const problems = Array.from(wrong.subarray(0, NAMED), (row) => {
        const value = values[row];
        return {
            message: Number.isNaN(value) ? `there is no weight \`${name}\`` : `the weight \`${name}\` is ${value}`,
            where: (0,dataset_table/* placeOf */.$t)(table.origin, row),
            hint: "Write a number, 0 or more; 0 leaves the row out.",
        };
    });
    const more = wrong.length - problems.length;
    if (more > 0) {
        const last = wrong[wrong.length - 1];
        problems.push({
            message: `${(0,numerals/* counted */.hS)(more, "more row has", "more rows have")} no usable weight \`${name}\``,
            where: (0,dataset_table/* placeOf */.$t)(table.origin, last),
            hint: "Correct them too; the last one is in this line.",
        });
    }
    throw new errors/* UserError */.yo("data", problems);
}

;// CONCATENATED MODULE: ./lib/core/evaluation/training.js
// One side of a comparison: read a dataset, divide it, keep one part for models to learn from and the other to judge them.




















/** @throws {UserError} where there is nothing to be learnt that way */
async function trained({ spec, data, altered }) {
    const trainer = await trainerOf(spec);
    return { ...trainer.train(altered === null ? data : alteredData(data, altered)), features: data.features };
}
/** @throws {UserError} naming file, line and column where the data cannot be used. */
async function measureSide(job, files, read = read_table/* readTable */.x) {
    const header = await (0,read_table/* readNames */.r)(files, job.csv);
    (0,columns/* requireColumns */.fe)((0,columns/* columnsNamedBy */._2)(job), header, files);
    const { table, writing, notes } = await readSide(job, header, files, read);
    if (table.rowCount < 2)
        throw tooFewRows(table, files);
    const { actual, classes } = (0,target/* targetOf */.$r)(table, job.target, job.task);
    const weights = job.weight === null ? null : weightsOf(table, job.weight);
    const weighs = (rows) => (weights === null ? rows : (0,dataset_table/* rowsWhere */.Hu)(rows, (row) => weights[row] > 0));
    const split = (0,core_split/* splitRows */.aN)(table, job.split, (0,dataset_table/* everyRow */.UJ)(table.rowCount), job.keptSides);
    const learnt = withKeysAsFeatures(table, job);
    const models = job.models.map((model) => ({ ...model, ...(0,evaluation_features/* chooseFeatures */.x9)(learnt, job, model) }));
    const usable = usableRows(table, actual, models[0]?.features ?? [], job.missing);
    const parts = { train: weighs(split.train), holdout: weighs(split.holdout) };
    requireWeights(job, table, split, parts);
    const [train, held] = [usable(parts.train), usable(parts.holdout)];
    requireParts(job, table, train, held, { actual, classes });
    const untrained = models.map(({ spec, features, altered = null }, index) => {
        const rows = index === 0 ? train : usableRows(table, actual, features, job.missing)(parts.train);
        return { spec, data: { table: learnt, rows, features, target: job.target, weights }, altered };
    });
    const excluded = table.rowCount - train.length - held.length;
    const weightless = split.train.length - parts.train.length + split.holdout.length - parts.holdout.length;
    const unusable = excluded - split.between - weightless;
    return {
        rows: {
            read: table.rowCount,
            train: train.length,
            holdout: held.length,
            excluded,
            holdoutWithoutTarget: (0,dataset_table/* rowsWhere */.Hu)(parts.holdout, (row) => Number.isNaN(actual[row])).length,
        },
        columns: header.map((name) => (0,columns/* columnFactsOf */.PY)(table, name, job.key)),
        untrained,
        trainTargetMean: classes === null ? (0,column_summary/* weightedMeanAt */.Ah)(actual, train, weights) : null,
        holdout: keepHoldout(job, table, held, { actual, classes, weights }, split),
        train: job.keepTrain ? { table, rows: train } : null,
        cuts: job.slices.map(({ column: name, bins, edges }) => {
            const column = (0,dataset_table/* columnOf */.uV)(table, name);
            return edges === null && column?.type === "number" ? (0,slice_cut/* cutAtQuantiles */.I)(column.values, train, bins) : null;
        }),
        dataset: writing === null ? null : { table, train, holdout: held, writing },
        keepsSides: job.keptSides !== undefined,
        notes: [
            ...notes,
            ...(unusable === 0 ? [] : [excludedNote(unusable, table.rowCount, job)]),
            ...(weightless === 0
                ? []
                : [
                    `${(0,numerals/* counted */.hS)(weightless, "row")} of weight 0 in \`${job.weight}\` ${weightless === 1 ? "is" : "are"} left out.`,
                ]),
            ...(split.between === 0
                ? []
                : [`${(0,numerals/* counted */.hS)(split.between, "row")} in the embargo before the cut: in neither part.`]),
            ...(models[0]?.notes ?? []),
        ],
    };
}
/** A column that only a review would look at must not stop the check: then there is no review. */
async function readSide(job, header, files, readRows) {
    const keys = job.group === null ? job.key : [...job.key, job.group];
    const needed = columnsToRead(job, header);
    const read = (columns, sources) => readRows(sources, { ...job.csv, columns, keys, names: header });
    if (!job.review)
        return { table: await read(needed, files), writing: null, notes: [] };
    const watched = (0,writing/* watchWriting */.e)(files);
    try {
        return { table: await read(null, watched.sources), writing: watched.writing(), notes: [] };
    }
    catch (error) {
        if (needed === null || !(error instanceof errors/* UserError */.yo))
            throw error;
        const note = `What changed in the data cannot be told row by row, because a column that the model does not use cannot be read: ${(0,errors/* inShort */.wZ)(error)}`;
        return { table: await read(needed, files), writing: null, notes: [note] };
    }
}
function keepHoldout(job, table, rows, { actual, classes, weights }, split) {
    const kept = (0,dataset_table/* takeRows */.LY)(table, rows);
    const splitIdentities = identitiesAt(split, rows);
    const compared = job.compared.filter((name) => (0,dataset_table/* columnOf */.uV)(kept, name) !== undefined);
    const content = compared.filter((name) => name !== job.target && name !== job.weight);
    const times = timesAt(job, split, rows, kept);
    return {
        table: withKeysAsFeatures(kept, job),
        actual: valuesAt(actual, rows),
        classes,
        weights: weights === null ? null : valuesAt(weights, rows),
        ...(times !== null && job.group === null
            ? { ...(0,time_blocks/* timeBlocks */._)(times, time_blocks/* TIME_BLOCKS */.p), times }
            : { ...unitsAt(splitIdentities, rows.length), times: null }),
        identities: job.split.identity?.kind === "key" ? splitIdentities : rowIdentities(kept, job.key, content),
        until: times === null || job.split.strategy !== "time" || rows.length === 0 ? null : latest(times),
        contents: (0,identity/* contentsOf */.KD)(kept, compared),
    };
}
/** When each holdout row was; read here where the split did not have to. */
function timesAt(job, split, rows, kept) {
    if (split.times !== null)
        return valuesAt(split.times, rows);
    return job.time === null ? null : (0,times/* timesOf */.Q)(kept, job.time).values;
}
function latest(times) {
    return times.reduce((last, time) => Math.max(last, time), Number.NEGATIVE_INFINITY);
}
/** By key where there is one, else by the values themselves. */
function rowIdentities(table, key, content) {
    if (key.length > 0)
        return (0,identity/* identitiesOf */.UI)(table, key, { exactText: true });
    return (0,identity/* identitiesOf */.UI)(table, content, { exactText: false });
}
/** Rows that the split cannot tell apart stand and fall together; where it divides by no identity, each row is its own unit. */
function unitsAt(splitIdentities, rowCount) {
    if (splitIdentities.length === 0)
        return { unit: (0,dataset_table/* everyRow */.UJ)(rowCount), unitCount: rowCount };
    return (0,row_match/* unitsOf */.$J)(splitIdentities);
}
/** The split's identities of those holdout rows that are usable. */
function identitiesAt({ holdout, identities }, usable) {
    if (identities.length === 0 || usable.length === holdout.length)
        return identities;
    const taken = new Uint32Array(2 * usable.length);
    for (let i = 0, at = 0; i < usable.length; i++, at++) {
        while (holdout[at] !== usable[i])
            at++;
        taken[2 * i] = identities[2 * at];
        taken[2 * i + 1] = identities[2 * at + 1];
    }
    return taken;
}
/** Those of some rows that have a target and, where the policy says so, every feature. */
function usableRows(table, actual, features, missing) {
    if (missing !== "impute") {
        const lacks = (0,evaluation_features/* rowsWithMissing */.UB)(table, features, missing);
        return (rows) => (0,dataset_table/* rowsWhere */.Hu)(rows, (row) => lacks[row] === 0 && !Number.isNaN(actual[row]));
    }
    if (!actual.includes(Number.NaN))
        return (rows) => rows;
    return (rows) => (0,dataset_table/* rowsWhere */.Hu)(rows, (row) => !Number.isNaN(actual[row]));
}
function valuesAt(values, rows) {
    const taken = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        taken[i] = values[rows[i]];
    return taken;
}
function columnsToRead(job, header) {
    if (job.columns === null)
        return null;
    const identity = job.split.identity?.columns ?? [];
    const sliced = job.slices.map(({ column }) => column);
    const wanted = new Set([...job.columns, ...sliced, job.target, ...job.key, ...(0,training_job/* splitColumns */.u)(job), ...identity]);
    return header.filter((name) => wanted.has(name));
}
/** Rows that all count for nothing are a mistake, unlike rows that are not there. */
function requireWeights(job, table, all, weighing) {
    const problems = ["train", "holdout"]
        .filter((part) => all[part].length > 0 && weighing[part].length === 0)
        .map((part) => ({
        message: `every ${part === "train" ? "train" : "held-out"} row of ${job.label} has weight 0 in \`${job.weight}\``,
        where: (0,dataset_table/* placeOf */.$t)(table.origin, all[part][0]),
        hint: "Give rows a weight above 0, or take data.weight out.",
    }));
    if (problems.length > 0)
        throw new errors/* UserError */.yo("data", problems);
}
function requireParts(job, table, train, holdout, { actual, classes }) {
    const where = { file: table.origin.files.join(", ") };
    const fail = (message, hint) => new errors/* UserError */.yo("data", { message, where, hint });
    if (train.length === 0)
        throw fail(`no row of ${job.label} is left to train on`, "Add rows with a target, or make data.holdout smaller.");
    // Rows that a pull request appends may all be later than the base's last one; its model is still to be had.
    if (holdout.length === 0 && job.split.strategy !== "time")
        throw fail(`none of ${(0,numerals/* counted */.hS)(train.length, "row")} of ${job.label} is held out`, "Add rows, or make data.holdout.fraction larger.");
    const first = actual[train[0]];
    if (train.every((row) => actual[row] === first)) {
        throw fail(`the target \`${job.target}\` is ${classes === null ? first : `\`${classes[first]}\``} in every train row of ${job.label}`, "A constant target leaves nothing to learn: check the column, or name another target.");
    }
}
function tooFewRows(table, files) {
    const where = { file: files.map((file) => file.path).join(", ") };
    if (table.rowCount === 0)
        return new errors/* UserError */.yo("data", {
            message: "there is a header but no row",
            where,
            hint: "Add rows, or check how the file is written.",
        });
    return new errors/* UserError */.yo("data", {
        message: "there is only one row",
        where,
        hint: "One part is trained on and another held out: add rows.",
    });
}
function excludedNote(excluded, read, job) {
    const why = job.missing === "exclude" ? `have no \`${job.target}\` or miss a feature` : `have no \`${job.target}\``;
    return `${(0,numerals/* count */.U9)(excluded)} of ${(0,numerals/* counted */.hS)(read, "row")} ${why} and are left out.`;
}


/***/ }),

/***/ 48013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ predictLinear),
/* harmony export */   w: () => (/* binding */ trainLinear)
/* harmony export */ });
/* harmony import */ var _bound_features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15636);
/* harmony import */ var _linear_design_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44028);
/* harmony import */ var _linear_fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9323);
// The linear model: ordinary least squares on all features, and how it predicts.



/** Pairs of 0/1 columns are counted in a dense matrix: 72 MB at this size, and some seconds to factor. */
const MOST_COLUMNS = 3000;
/**
 * Least squares with an intercept on all features, weighted where the rows have weights.
 *
 * @throws {UserError} fault "data" when a feature cannot be used
 */
function trainLinear(data) {
    const { table, target } = data;
    const ready = (0,_linear_design_js__WEBPACK_IMPORTED_MODULE_1__/* .linearDesign */ .sW)(data, MOST_COLUMNS);
    const { intercept, coefficients, standardErrors, notes } = (0,_linear_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .linearFit */ .D)(ready, table, target);
    return {
        model: { version: 1, kind: "linear", target, features: ready.encodings, intercept, coefficients },
        notes,
        standardErrors,
    };
}
/** Intercept plus coefficient times value, feature after feature in the model's order. */
function predictLinear(model, table, rows) {
    const { features, unseen, imputed } = (0,_bound_features_js__WEBPACK_IMPORTED_MODULE_0__/* .bindFeatures */ .d)(model.features, table, rows);
    const values = new Float64Array(rows.length).fill(model.intercept);
    let next = 0;
    for (const [i, feature] of features.entries()) {
        const encoding = model.features[i];
        const width = encoding.type === "number" ? 1 : encoding.levels.length;
        const coefficients = model.coefficients.slice(next, (next += width)).map(({ value }) => value);
        addFeature(values, feature, coefficients, rows);
    }
    return { values, unseen, imputed };
}
function addFeature(to, feature, coefficients, rows) {
    if (feature.type === "number") {
        const { values, mean } = feature;
        const coefficient = coefficients[0];
        // 0 times an infinite value would be NaN.
        if (coefficient === 0)
            return;
        for (let i = 0; i < rows.length; i++) {
            const value = values[rows[i]];
            to[i] += coefficient * (Number.isNaN(value) ? mean : value);
        }
    }
    else {
        const { codes, levelOf } = feature;
        const effects = Float64Array.of(0, ...coefficients);
        for (let i = 0; i < rows.length; i++)
            to[i] += effects[levelOf[codes[rows[i]] + 1]];
    }
}


/***/ }),

/***/ 22212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ trainLogTarget),
/* harmony export */   b: () => (/* binding */ predictLogTarget)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92288);
/* harmony import */ var _stats_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45766);
/* harmony import */ var _column_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82767);
/* harmony import */ var _target_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83736);
// A model of the target's logarithm: for positive targets whose errors grow with their size.






/**
 * Fits the logarithm of the target. exp of a mean logarithm is below the mean, so predictions are multiplied by the mean of
 * exp(residual) over the train rows, weighted as they are: the smearing estimate (N. Duan, JASA 78 (1983), p. 605).
 *
 * @throws {UserError} fault "data" naming the first train row whose target has no logarithm
 */
function trainLogTarget(train, predict, data) {
    const { table, rows, target, weights = null } = data;
    const actual = (0,_target_values_js__WEBPACK_IMPORTED_MODULE_2__/* .targetValues */ .E)(table, target);
    requirePositive(actual, data);
    const logarithms = actual.map(Math.log);
    const columns = table.columns.map((column) => column.name === target ? { type: "number", name: target, values: logarithms } : column);
    const transformed = { ...table, columns };
    const { model, notes, standardErrors } = train({ ...data, table: transformed });
    const predicted = predict(model, transformed, rows).values;
    const factors = predicted.map((value, i) => Math.exp(logarithms[rows[i]] - value));
    const smearing = weights === null ? (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i)(factors) : (0,_column_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .weightedMeanAt */ .Ah)(factors, (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .everyRow */ .UJ)(rows.length), takeAt(weights, rows));
    if (!(smearing > 0 && smearing < Number.POSITIVE_INFINITY)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
            message: `the fit to the logarithm of \`${target}\` is so far off that it cannot be turned back`,
            where: { file: table.origin.files.join(", "), line: 1 },
            hint: "Take model.transform out, or choose another model.",
        });
    }
    return {
        model: { version: 1, kind: "log", target, smearing, model },
        notes: [
            ...notes,
            `The model is fitted to the logarithm of \`${target}\`. Its predictions are turned back and multiplied by ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .decimal */ ._)(smearing)}, the mean of exp(residual), so that they are right on average.`,
        ],
        standardErrors,
    };
}
function takeAt(weights, rows) {
    const taken = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        taken[i] = weights[rows[i]];
    return taken;
}
function requirePositive(actual, { table, rows, target }) {
    const wrong = rows.filter((row) => !(actual[row] > 0));
    if (wrong.length === 0)
        return;
    const more = wrong.length === 1 ? "" : `, as in ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(wrong.length - 1, "other train row")}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `the target \`${target}\` is ${actual[wrong[0]]}${more}; model.transform: log takes logarithms, which only positive numbers have`,
        where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table.origin, wrong[0]),
        hint: "Correct the value, or take model.transform out.",
    });
}
function predictLogTarget(model, predict, table, rows) {
    const { values, unseen, imputed } = predict(model.model, table, rows);
    return { values: values.map((value) => model.smearing * Math.exp(value)), unseen, imputed };
}


/***/ }),

/***/ 66669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ predictMean),
/* harmony export */   o: () => (/* binding */ trainMean)
/* harmony export */ });
/* harmony import */ var _column_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82767);
/* harmony import */ var _target_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83736);
// The mean of the train rows' target for every row: what any other model has to beat.


/** The mean predictor. */
function trainMean({ table, rows, target, weights = null }) {
    return {
        model: { version: 1, kind: "mean", target, mean: (0,_column_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .weightedMeanAt */ .Ah)((0,_target_values_js__WEBPACK_IMPORTED_MODULE_0__/* .targetValues */ .E)(table, target), rows, weights) + 0 },
        notes: [],
        standardErrors: null,
    };
}
function predictMean(model, rows) {
    return { values: new Float64Array(rows.length).fill(model.mean), unseen: [], imputed: [] };
}


/***/ }),

/***/ 67797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ predictorOf),
/* harmony export */   O: () => (/* binding */ predictorFor)
/* harmony export */ });
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46316);
/* harmony import */ var _linear_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48013);
/* harmony import */ var _log_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22212);
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66669);
/* harmony import */ var _quadratic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73060);
// Which code predicts with which model.





/** The predictor of a trained model, fresh or read back from its JSON. */
async function predictorOf(model) {
    const fitted = model.kind === "log" ? model.model : model;
    const predictFitted = await predictorFor(fitted.kind);
    const predict = (table, rows) => model.kind === "log" ? (0,_log_target_js__WEBPACK_IMPORTED_MODULE_2__/* .predictLogTarget */ .b)(model, predictFitted, table, rows) : predictFitted(model, table, rows);
    return {
        features: featuresOf(fitted),
        predict: (table, rows = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .everyRow */ .UJ)(table.rowCount)) => predict(table, rows),
    };
}
function featuresOf(model) {
    if ("features" in model)
        return model.features.map(({ name }) => name);
    return model.kind === "mean" ? [] : [model.feature.name];
}
/** Predicts with models of this kind. */
async function predictorFor(kind) {
    const isCurve = kind !== "linear" && kind !== "ridge" && kind !== "quadratic" && kind !== "mean";
    // ml-regression takes 20 ms to load; most runs do without it.
    const curves = isCurve ? await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(3076), __webpack_require__.e(877), __webpack_require__.e(3180)]).then(__webpack_require__.bind(__webpack_require__, 73180)) : null;
    return (model, table, rows) => {
        switch (model.kind) {
            case "linear":
            case "ridge":
                return (0,_linear_js__WEBPACK_IMPORTED_MODULE_1__/* .predictLinear */ .P)(model, table, rows);
            case "quadratic":
                return (0,_quadratic_js__WEBPACK_IMPORTED_MODULE_4__.predictQuadratic)(model, table, rows);
            case "mean":
                return (0,_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .predictMean */ .Z)(model, rows);
            default:
                if (curves === null)
                    throw new Error(`no predictor of ${model.kind} is loaded`);
                return curves.predictCurve(model, table, rows);
        }
    };
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
