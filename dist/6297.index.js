export const id = 6297;
export const ids = [6297];
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

/***/ 87833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ PREDICTION),
/* harmony export */   JJ: () => (/* binding */ classPredictions),
/* harmony export */   OY: () => (/* binding */ isProbability)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
/* harmony import */ var _metrics_class_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65205);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92288);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28865);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23357);
// Predicted classes in a file that the user's code wrote: labels, probabilities, or both, checked to the last cell.






/** Column of labels, and what the columns of probabilities begin with. */
const PREDICTION = "prediction";
const PROBABILITY = "proba_";
/** How far from 1 a row's probabilities may sum: people round to two or three decimals. */
const SUM_TOLERANCE = 0.01;
function isProbability(column) {
    return column.startsWith(PROBABILITY);
}
/**
 * Labels and probabilities of the wanted rows. Without labels the likeliest class is the label, the first of equals.
 *
 * @param rows the file's row for each holdout row
 * @param classes all classes of the data's target
 * @throws {UserError} for a label that is no class, and for probabilities that are none, by file and line
 */
function classPredictions(table, rows, classes, fault) {
    const probabilities = probabilitiesOf(table, rows, classes, fault);
    const labels = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, PREDICTION);
    if (labels !== undefined) {
        return { kind: "classes", classes, labels: labelsOf(table, labels, rows, classes, fault), probabilities };
    }
    if (probabilities === null)
        throw new Error("neither labels nor probabilities were read");
    const likeliest = Int32Array.from(rows, (_, i) => {
        let best = 0;
        for (let k = 1; k < classes.length; k++)
            if (probabilities[k][i] > probabilities[best][i])
                best = k;
        return best;
    });
    return { kind: "classes", classes, labels: likeliest, probabilities };
}
function labelsOf(table, column, rows, classes, fault) {
    const text = (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .classTexts */ .nr)(column);
    const place = new Map([[null, -1]]);
    const labels = Int32Array.from(rows, (row) => {
        const name = text(row);
        const known = place.get(name);
        if (known !== undefined)
            return known;
        const index = (0,_metrics_class_name_js__WEBPACK_IMPORTED_MODULE_3__/* .classNamed */ .E)(classes, name ?? "");
        place.set(name, index);
        return index;
    });
    const first = labels.indexOf(-1);
    if (first === -1)
        return labels;
    const found = text(rows[first]);
    const others = labels.filter((label) => label === -1).length - 1;
    const more = others === 0 ? "" : `, and so for ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(others, "more row")}`;
    const is = found === null ? "is missing" : `is \`${found.slice(0, 60)}\`, which is no class of the target`;
    const close = found === null ? null : ((0,_metrics_class_name_js__WEBPACK_IMPORTED_MODULE_3__/* .otherTruth */ .m)(classes, found) ?? (0,_spelling_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(found, classes));
    const shown = classes.slice(0, 10).map((name) => `\`${name}\``);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault, {
        message: `the prediction in row ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(rows[first] + 1)} ${is}${more}`,
        where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table.origin, rows[first]),
        hint: close === null
            ? `The classes are ${shown.join(", ")}${classes.length > shown.length ? ", …" : ""}.`
            : `Write \`${close}\` for it, as the data does: True is true, and 1.0 is 1, but all else is compared letter by letter.`,
    });
}
/** One list per class, in the order of the classes; null where the file has no probabilities. */
function probabilitiesOf(table, rows, classes, fault) {
    const given = table.columns.filter(({ name }) => isProbability(name));
    if (given.length === 0)
        return null;
    const file = table.origin.files[0] ?? "";
    const classOf = ({ name }) => (0,_metrics_class_name_js__WEBPACK_IMPORTED_MODULE_3__/* .classNamed */ .E)(classes, name.slice(PROBABILITY.length));
    const strange = given.find((column) => classOf(column) === -1);
    if (strange !== undefined) {
        const other = (0,_metrics_class_name_js__WEBPACK_IMPORTED_MODULE_3__/* .otherTruth */ .m)(classes, strange.name.slice(PROBABILITY.length));
        const meant = other === null ? "" : `Name it \`${PROBABILITY}${other}\`, as the data does. `;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault, {
            message: `\`${strange.name}\` is of no class of the target`,
            where: { file, line: 1 },
            hint: `${meant}The classes are ${classes
                .slice(0, 10)
                .map((name) => `\`${name}\``)
                .join(", ")}${classes.length > 10 ? ", …" : ""}.`,
        });
    }
    const twice = given.find((column, index) => given.findIndex((one) => classOf(one) === classOf(column)) < index);
    if (twice !== undefined) {
        const first = given.find((one) => classOf(one) === classOf(twice))?.name ?? "";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault, {
            message: `\`${first}\` and \`${twice.name}\` are of the same class`,
            where: { file, line: 1 },
            hint: "Write one probability for each class.",
        });
    }
    const columns = classes.map((_, index) => given.find((column) => classOf(column) === index) ?? null);
    const lacking = classes.filter((_, k) => columns[k] === null);
    // Of two classes one probability says both.
    const isHalf = classes.length === 2 && lacking.length === 1;
    if (lacking.length > 0 && !isHalf) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault, {
            message: `there is no column \`${PROBABILITY}${lacking[0]}\`${lacking.length === 1 ? "" : `, and none for ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(lacking.length - 1, "more class", "more classes")}`}`,
            where: { file, line: 1 },
            hint: "Write the probability of each class, or only the column `prediction`.",
        });
    }
    const values = columns.map((column) => (column === null ? null : probabilitiesIn(table, column, rows, fault)));
    const complete = values.map((own, k) => own ?? (values[1 - k] ?? new Float64Array(rows.length)).map((p) => 1 - p));
    requireSums(table, rows, complete, fault);
    return complete;
}
function probabilitiesIn(table, column, rows, fault) {
    const text = (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .classTexts */ .nr)(column);
    const values = column.type === "number" ? Float64Array.from(rows, (row) => column.values[row]) : null;
    const first = values === null ? 0 : values.findIndex((value) => !(value >= 0 && value <= 1));
    if (values !== null && first === -1)
        return values;
    const at = values === null
        ? Math.max(0, rows.findIndex((row) => Number.isNaN(Number(text(row) ?? "x"))))
        : first;
    const found = text(rows[at]);
    const is = found === null ? "is missing" : `is \`${found.slice(0, 60)}\`, outside 0 to 1`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault, {
        message: `\`${column.name}\` in row ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(rows[at] + 1)} ${is}`,
        where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table.origin, rows[at]),
        hint: "A probability is a number from 0 to 1.",
    });
}
function requireSums(table, rows, values, fault) {
    for (let i = 0; i < rows.length; i++) {
        const sum = values.reduce((total, ofClass) => total + ofClass[i], 0);
        if (Math.abs(sum - 1) <= SUM_TOLERANCE)
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault, {
            message: `the probabilities in row ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(rows[i] + 1)} sum to ${Number(sum.toPrecision(4))}, not to 1`,
            where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table.origin, rows[i]),
            hint: "Write the probability of every class, of models that normalise them.",
        });
    }
}


/***/ }),

/***/ 16297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ ownPredictions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3378);
/* harmony import */ var _dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22667);
/* harmony import */ var _dataset_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80392);
/* harmony import */ var _dataset_row_match_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5848);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46316);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92288);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28865);
/* harmony import */ var _class_predictions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87833);
// A file of predictions that the user's code wrote: read, matched to the holdout's rows, and checked to the last cell.









const ANY_CSV = { delimiter: null, missingTexts: null };
/**
 * The predictions of a CSV file for the holdout's rows: by key where the file has the key's columns, else in row order.
 * @throws {UserError} naming the file, the line and the row of what is wrong
 */
async function ownPredictions(file, wanted) {
    const { fault, key, holdout } = wanted;
    const source = { path: file.path, open: () => notEmpty(file, fault) };
    const table = await blamed(fault, async () => {
        const header = await (0,_dataset_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeader */ .ay)([source], ANY_CSV);
        requireColumns(file.path, header, wanted);
        const wantsColumn = (name) => name === _class_predictions_js__WEBPACK_IMPORTED_MODULE_5__/* .PREDICTION */ .I3 || key.includes(name) || (holdout.classes !== null && (0,_class_predictions_js__WEBPACK_IMPORTED_MODULE_5__/* .isProbability */ .OY)(name));
        const columns = header.filter(wantsColumn);
        return (0,_dataset_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .readCsv */ .Nb)([source], { ...ANY_CSV, columns, keys: key.filter((name) => header.includes(name)) });
    });
    const byKey = key.length > 0 && key.every((name) => (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_4__/* .columnOf */ .uV)(table, name) !== undefined);
    const rows = byKey ? rowsByKey(table, wanted) : rowsInOrder(table, wanted);
    const predicted = holdout.classes === null
        ? numberPredictions(table, rows, fault)
        : (0,_class_predictions_js__WEBPACK_IMPORTED_MODULE_5__/* .classPredictions */ .JJ)(table, rows, holdout.classes, fault);
    const unused = table.rowCount - holdout.table.rowCount;
    return {
        predicted,
        notes: unused > 0
            ? [
                `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(unused, "row")} of \`${file.path}\` ${unused === 1 ? "is" : "are"} not used: no holdout row has their key.`,
            ]
            : [],
    };
}
async function* notEmpty(file, fault) {
    let some = false;
    for await (const chunk of file.open()) {
        some ||= chunk.length > 0;
        yield chunk;
    }
    if (!some)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault, { message: "the file is empty", where: { file: file.path }, hint: SHAPE });
}
const SHAPE = "Write CSV with a header: the key's columns and `prediction`, one row per holdout row.";
/** What the CSV reader finds wrong is the user's data or the user's command, as the case is. */
async function blamed(fault, read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && error.fault === "data")
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault, error.problems, { cause: error });
        throw error;
    }
}
function requireColumns(path, header, { key, fault, holdout }) {
    const where = { file: path, line: 1 };
    if (!header.includes(_class_predictions_js__WEBPACK_IMPORTED_MODULE_5__/* .PREDICTION */ .I3) && !(holdout.classes !== null && header.some(_class_predictions_js__WEBPACK_IMPORTED_MODULE_5__/* .isProbability */ .OY))) {
        const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(_class_predictions_js__WEBPACK_IMPORTED_MODULE_5__/* .PREDICTION */ .I3, header);
        const has = header.slice(0, 12).map((name) => `\`${name}\``);
        const message = `there is no column \`${_class_predictions_js__WEBPACK_IMPORTED_MODULE_5__/* .PREDICTION */ .I3}\`; the file has ${has.join(", ")}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault, {
            message,
            where,
            hint: close === null ? SHAPE : `Name the column \`${close}\` \`${_class_predictions_js__WEBPACK_IMPORTED_MODULE_5__/* .PREDICTION */ .I3}\`.`,
        });
    }
    const lacking = key.filter((name) => !header.includes(name));
    if (lacking.length === 0 || lacking.length === key.length)
        return;
    const message = `the key is ${listed(key)}, but the file lacks ${listed(lacking)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault, {
        message,
        where,
        hint: "Write all columns of the key, or none and keep the order of the rows.",
    });
}
function listed(names) {
    return names.map((name) => `\`${name}\``).join(" and ");
}
function rowsInOrder(table, { holdout, fault, key, others }) {
    const expected = holdout.table.rowCount;
    if (table.rowCount === expected)
        return Uint32Array.from({ length: expected }, (_, row) => row);
    const withKey = key.length === 0 ? "a key (`data.key`)" : `the key ${listed(key)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault, {
        message: `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(table.rowCount, "row")} instead of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(expected)}: without a key, the file needs one row for each holdout row, in their order`,
        where: { file: table.origin.files[0] ?? "" },
        hint: others
            ? `Write one row for each holdout row, or add ${withKey}: then other rows may be there too.`
            : "Write one row for each row of {features}, in the same order, or the key with each.",
    });
}
/** For each holdout row the row of the file with its key; the k-th of a repeated key answers for its k-th. */
function rowsByKey(table, wanted) {
    const { holdout, key, fault, others } = wanted;
    const asked = holdout.table.rowCount;
    const identities = new Uint32Array(2 * (asked + table.rowCount));
    identities.set(holdout.identities);
    identities.set((0,_dataset_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .identitiesOf */ .UI)(table, key, { exactText: true }), 2 * asked);
    const { unit, unitCount } = (0,_dataset_row_match_js__WEBPACK_IMPORTED_MODULE_8__/* .unitsOf */ .$J)(identities);
    // Of each key the rows of the file as a chain, the first one first.
    const first = new Int32Array(unitCount).fill(-1);
    const next = new Int32Array(table.rowCount).fill(-1);
    for (let row = table.rowCount - 1; row >= 0; row--) {
        const of = unit[asked + row];
        next[row] = first[of];
        first[of] = row;
    }
    const rows = new Uint32Array(asked);
    const isAsked = new Uint8Array(unitCount);
    const missing = [];
    const cursor = first.slice();
    for (let row = 0; row < asked; row++) {
        const of = unit[row];
        isAsked[of] = 1;
        const found = cursor[of];
        if (found < 0)
            missing.push(row);
        else {
            rows[row] = found;
            cursor[of] = next[found];
        }
    }
    const place = (row) => (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(table.origin, row);
    const unknown = [];
    for (let row = 0; row < table.rowCount; row++) {
        const of = unit[asked + row];
        if (isAsked[of] === 0)
            unknown.push(row);
        else if (cursor[of] === row) {
            const before = first[of];
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault, {
                message: `the key ${keyText(table, key, row)} is there twice: in lines ${place(before).line} and ${place(row).line}`,
                where: place(row),
                hint: "Write one prediction for each row.",
            });
        }
    }
    if (unknown.length > 0 && !others) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault, {
            message: `the key ${keyText(table, key, unknown[0])} is in no row that was to be predicted${andMore(unknown.length)}`,
            where: place(unknown[0]),
            hint: "Write the key exactly as it stands in {features}: 007 is not 7, and 7.0 is not 7.",
        });
    }
    if (missing.length > 0) {
        const { file, line } = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(holdout.table.origin, missing[0]);
        const stray = unknown.length === 0
            ? ""
            : ` The file's key ${keyText(table, key, unknown[0])} in line ${place(unknown[0]).line} is in no holdout row.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault, {
            message: `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(asked - missing.length)} rows instead of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(asked)}: there is no prediction for the holdout row with key ${keyText(holdout.table, key, missing[0])} (${file}:${line})${andMore(missing.length)}`,
            where: { file: table.origin.files[0] ?? "" },
            hint: `Write one prediction for each holdout row, with the key exactly as it stands in the data (007 is not 7).${stray}`,
        });
    }
    return rows;
}
function andMore(found) {
    return found === 1 ? "" : `, and so for ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(found - 1, "more row")}`;
}
function keyText(table, key, row) {
    return key.map((name) => `\`${cellText((0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_4__/* .columnOf */ .uV)(table, name), row)}\``).join(", ");
}
function cellText(column, row) {
    if (column === undefined)
        return "";
    if (column.type === "number")
        return Number.isNaN(column.values[row]) ? "" : String(column.values[row]);
    const code = column.codes[row];
    return code < 0 ? "" : (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(column.dictionary, code).slice(0, 60);
}
function numberPredictions(table, rows, fault) {
    const cells = valuesOf((0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_4__/* .columnNamed */ .c1)(table, _class_predictions_js__WEBPACK_IMPORTED_MODULE_5__/* .PREDICTION */ .I3));
    const values = Float64Array.from(rows, (row) => cells[row]);
    requireFinite(table, rows, values, fault);
    return { kind: "numbers", values };
}
/** NaN where the cell is missing or no number. */
function valuesOf(column) {
    if (column.type === "number")
        return column.values;
    const { bytes, ends } = column.dictionary;
    const numbers = Float64Array.from(ends, (end, code) => (0,_dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalOf */ .Bc)(bytes, code === 0 ? 0 : ends[code - 1], end));
    return Float64Array.from(column.codes, (code) => numbers[code] ?? Number.NaN);
}
function requireFinite(table, rows, values, fault) {
    let bad = 0;
    let first = -1;
    for (let i = 0; i < values.length; i++) {
        if (Number.isFinite(values[i]))
            continue;
        bad++;
        if (first < 0)
            first = i;
    }
    if (first < 0)
        return;
    const row = rows[first];
    const text = cellText((0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_4__/* .columnOf */ .uV)(table, _class_predictions_js__WEBPACK_IMPORTED_MODULE_5__/* .PREDICTION */ .I3), row);
    const is = values[first] === Number.POSITIVE_INFINITY || values[first] === Number.NEGATIVE_INFINITY
        ? "is infinite"
        : text === ""
            ? "is missing or NaN"
            : `is \`${text}\`, which is no number`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(fault, {
        message: `the prediction in row ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(row + 1)} ${is}${bad === 1 ? "" : ` (and ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(bad - 1, "more row")} without a usable number)`}`,
        where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(table.origin, row),
        hint: "A model must predict every holdout row with a finite number.",
    });
}


/***/ })

};
