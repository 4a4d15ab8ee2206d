export const id = 8480;
export const ids = [8480];
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
        const again = () => new row_builder/* RowBuilder */.e$(plans, rows.rowCount, limits);
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
        return new row_builder/* RowBuilder */.e$(plans, trial.rowCount, limits);
    const bytes = files.every((source) => source.size !== undefined)
        ? files.reduce((sum, source) => sum + (source.size ?? 0), 0)
        : 0;
    const promised = bytes === 0 ? 0 : (trial.rowCount * bytes * 1.02) / Math.max(1, end - window.start);
    const rows = new row_builder/* RowBuilder */.e$(plans, Math.max(trial.rowCount, Math.ceil(promised)), limits);
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
