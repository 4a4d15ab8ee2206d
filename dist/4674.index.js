export const id = 4674;
export const ids = [4674];
export const modules = {

/***/ 22667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ dropBlanks),
/* harmony export */   Bc: () => (/* binding */ decimalOf),
/* harmony export */   WP: () => (/* binding */ exactPowersOfTen),
/* harmony export */   kn: () => (/* binding */ canonicalIntegerOf),
/* harmony export */   pw: () => (/* binding */ skipBlanks),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
// Reads a number from its text's bytes: exactly the double that Number(text) gives, without making a string of it.
/** 10^0 to 10^22: the powers of ten that a double holds exactly. */
const exactPowersOfTen = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const zero = 48;
const minus = 45;
const plus = 43;
const point = 46;
const lowerE = 101;
/** Space or tab. */
function isBlank(byte) {
    return byte === 32 || byte === 9;
}
/** The first byte of bytes[start, end) that is not blank; `end` when all are. */
function skipBlanks(bytes, start, end) {
    let at = start;
    while (at < end && isBlank(bytes[at]))
        at++;
    return at;
}
/** The end of bytes[start, end) without its trailing blanks. */
function dropBlanks(bytes, start, end) {
    let at = end;
    while (at > start && isBlank(bytes[at - 1]))
        at--;
    return at;
}
/**
 * The decimal number in bytes[start, end), blanks around it allowed; NaN when it is none. Overflow and the words inf and
 * infinity give an infinite value. Hexadecimal, digit separators and thousands separators are no decimal numbers.
 */
function decimalOf(bytes, start, end) {
    const first = skipBlanks(bytes, start, end);
    const last = dropBlanks(bytes, first, end);
    if (first === last)
        return Number.NaN;
    const negative = bytes[first] === minus;
    const unsigned = negative || bytes[first] === plus ? first + 1 : first;
    // Significant digits: the first 15 in `high`, the next four in `low`, the rest only counted.
    let high = 0;
    let low = 0;
    let significant = 0;
    let digits = 0;
    let fractionStart = -1;
    let at = unsigned;
    for (; at < last; at++) {
        const digit = bytes[at] - zero;
        if (digit >= 0 && digit <= 9) {
            digits++;
            if (significant === 0 && digit === 0)
                continue;
            if (significant < 15)
                high = high * 10 + digit;
            else if (significant < 19)
                low = low * 10 + digit;
            significant++;
        }
        else if (bytes[at] === point && fractionStart < 0)
            fractionStart = at + 1;
        else
            break;
    }
    if (digits === 0)
        return isInfinity(bytes, unsigned, last) ? (negative ? -Infinity : Infinity) : Number.NaN;
    let power = fractionStart < 0 ? 0 : fractionStart - at;
    if (at < last) {
        if ((bytes[at] | 32) !== lowerE)
            return Number.NaN;
        const exponent = exponentOf(bytes, at + 1, last);
        if (Number.isNaN(exponent))
            return Number.NaN;
        power += exponent;
    }
    let value = Number.NaN;
    if (significant <= 15)
        value = shortDecimal(high, power);
    else if (significant <= 19 && power <= 0 && power >= -22)
        value = longDecimal(high, low, significant - 15, -power);
    if (Number.isNaN(value))
        value = Number(asciiText(bytes, unsigned, last));
    return negative ? -value : value;
}
/** A whole number of at most 15 digits times a power of ten; NaN where one rounding does not do (Clinger 1990). */
function shortDecimal(digits, power) {
    if (digits === 0)
        return 0;
    if (power < -22 || power > 22)
        return Number.NaN;
    return power < 0 ? digits / exactPowersOfTen[-power] : digits * exactPowersOfTen[power];
}
/**
 * (high \u00b7 10^lowDigits + low) / 10^power for up to 19 digits: a quotient and a correction from its exact remainder
 * (Dekker 1971). The correction carries a relative error below 2^-51, so when both ends of a wider bracket round to the
 * same double, that double is the nearest; NaN when they do not.
 */
function longDecimal(high, low, lowDigits, power) {
    const scale = exactPowersOfTen[lowDigits];
    const product = high * scale;
    const whole = product + low;
    const wholeError = productError(high, scale, product) + (low - (whole - product));
    const divisor = exactPowersOfTen[power];
    const quotient = whole / divisor;
    const back = quotient * divisor;
    const correction = (whole - back - productError(quotient, divisor, back) + wholeError) / divisor;
    const least = quotient + correction * (1 - 2 ** -50);
    return least === quotient + correction * (1 + 2 ** -50) ? least : Number.NaN;
}
/** a \u00b7 b \u2212 product exactly, for product = fl(a \u00b7 b): Dekker's product with Veltkamp's splitting. */
function productError(a, b, product) {
    const aSplit = 134217729 * a;
    const aHigh = aSplit - (aSplit - a);
    const aLow = a - aHigh;
    const bSplit = 134217729 * b;
    const bHigh = bSplit - (bSplit - b);
    const bLow = b - bHigh;
    return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
function exponentOf(bytes, start, end) {
    const negative = bytes[start] === minus;
    let at = negative || bytes[start] === plus ? start + 1 : start;
    if (at >= end)
        return Number.NaN;
    let value = 0;
    for (; at < end; at++) {
        const digit = bytes[at] - zero;
        if (digit < 0 || digit > 9)
            return Number.NaN;
        // Saturates: no text is long enough for its digits to make up for such an exponent.
        if (value < 1e9)
            value = value * 10 + digit;
    }
    return negative ? -value : value;
}
function isInfinity(bytes, start, end) {
    if (end - start !== 3 && end - start !== 8)
        return false;
    const text = asciiText(bytes, start, end).toLowerCase();
    return text === "inf" || text === "infinity";
}
function asciiText(bytes, start, end) {
    let text = "";
    for (let at = start; at < end; at++)
        text += String.fromCharCode(bytes[at]);
    return text;
}
/**
 * The whole number in bytes[start, end) if its text is the only way to write it: no plus sign, leading zero, blank, point
 * or exponent, no "-0", at most 2^53 in size; NaN otherwise. So "007" is a text, and no two such texts share a double.
 */
function canonicalIntegerOf(bytes, start, end) {
    const negative = bytes[start] === minus;
    const first = negative ? start + 1 : start;
    if (first >= end || end - first > 16)
        return Number.NaN;
    if (bytes[first] === zero)
        return end - first === 1 && !negative ? 0 : Number.NaN;
    let value = 0;
    for (let at = first; at < end; at++) {
        const digit = bytes[at] - zero;
        if (digit < 0 || digit > 9)
            return Number.NaN;
        value = value * 10 + digit;
    }
    // 2^53 + 1 would round to 2^53: compare below it.
    if (value > Number.MAX_SAFE_INTEGER)
        return Number.NaN;
    return negative ? -value : value;
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

/***/ 5848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   OX: () => (/* binding */ hashedTogether),
/* harmony export */   ev: () => (/* binding */ sameRows),
/* harmony export */   lj: () => (/* binding */ matchRows),
/* harmony export */   q0: () => (/* binding */ EDITED),
/* harmony export */   qY: () => (/* binding */ ALONE),
/* harmony export */   t0: () => (/* binding */ KEPT),
/* harmony export */   vD: () => (/* binding */ fatesOf)
/* harmony export */ });
// Which rows are the same by their 64-bit hashes: within one table, and between two.
/** Rows with equal identities as one unit. */
function unitsOf(identities) {
    const length = identities.length / 2;
    const unit = new Uint32Array(length);
    const firsts = new Uint32Array(length);
    let unitCount = 0;
    // Unit + 1; 0 is free. Identities are hashes, so their low bits serve as they are.
    const mask = 2 ** Math.ceil(Math.log2(2 * length + 2)) - 1;
    const slots = new Uint32Array(mask + 1);
    for (let i = 0; i < length; i++) {
        const at = 2 * i;
        const high = identities[at];
        const low = identities[at + 1];
        let slot = low & mask;
        while (slots[slot] !== 0) {
            const first = firsts[slots[slot] - 1];
            if (identities[first] === high && identities[first + 1] === low)
                break;
            slot = (slot + 1) & mask;
        }
        if (slots[slot] === 0) {
            firsts[unitCount] = at;
            slots[slot] = ++unitCount;
        }
        unit[i] = slots[slot] - 1;
    }
    return { unit, unitCount };
}
const KEPT = 0;
const EDITED = 1;
/** Removed where it is of the base, added where it is of the head. */
const ALONE = 2;
/** How two sets of rows relate. Rows that share an identity are matched as a multiset, equal contents first. */
function matchRows(base, head) {
    // Mostly the rows stand in the same order. Taking an equal pair off both sides changes nothing for the others.
    const rest = [];
    let walked = 0;
    for (; 2 * walked < base.identities.length && 2 * walked < head.identities.length; walked++) {
        if (!isSameAt(base.identities, head.identities, walked))
            break;
        if (!isSameAt(base.contents, head.contents, walked))
            rest.push(walked);
    }
    const others = matchUnordered(remaining(base, rest, walked), remaining(head, rest, walked));
    const spread = (fates, rows) => {
        const all = new Uint8Array(rows).fill(KEPT);
        for (let i = 0; i < fates.length; i++)
            all[i < rest.length ? rest[i] : walked + i - rest.length] = fates[i];
        return all;
    };
    return {
        ...others,
        kept: walked - rest.length + others.kept,
        fates: {
            base: spread(others.fates.base, base.identities.length / 2),
            head: spread(others.fates.head, head.identities.length / 2),
        },
    };
}
/** What became of each row of the base, told quickly: a row that says the same may answer for several that do. */
function fatesOf(base, head) {
    const count = base.identities.length / 2;
    const fates = new Uint8Array(count).fill(KEPT);
    let from = 0;
    for (; from < count && 2 * from < head.identities.length; from++) {
        if (!isSameAt(base.identities, head.identities, from))
            break;
        if (!isSameAt(base.contents, head.contents, from))
            fates[from] = EDITED;
    }
    if (from === count)
        return fates;
    // Row + 1; 0 is free. Identities are hashes, so their low bits serve as they are.
    const { identities, contents } = head;
    const mask = 2 ** Math.ceil(Math.log2(identities.length + 2)) - 1;
    const slots = new Uint32Array(mask + 1);
    for (let row = from; 2 * row < identities.length; row++) {
        let slot = identities[2 * row + 1] & mask;
        while (slots[slot] !== 0)
            slot = (slot + 1) & mask;
        slots[slot] = row + 1;
    }
    for (let row = from; row < count; row++) {
        const [high, low] = [base.identities[2 * row], base.identities[2 * row + 1]];
        fates[row] = ALONE;
        for (let slot = low & mask; slots[slot] !== 0 && fates[row] !== KEPT; slot = (slot + 1) & mask) {
            const at = 2 * (slots[slot] - 1);
            if (identities[at] !== high || identities[at + 1] !== low)
                continue;
            const isSame = contents[at] === base.contents[2 * row] && contents[at + 1] === base.contents[2 * row + 1];
            fates[row] = isSame ? KEPT : EDITED;
        }
    }
    return fates;
}
/**
 * For each row of `to` a row of `from` with the same identity and content, -1 where there is none. The k-th of rows that
 * are the same corresponds to the k-th.
 */
function sameRows(from, to) {
    const count = from.identities.length / 2;
    const { unit, unitCount } = unitsOf(hashedTogether(joined(from.identities, to.identities), joined(from.contents, to.contents)));
    const first = new Int32Array(unitCount).fill(-1);
    const next = new Int32Array(count);
    for (let row = count - 1; row >= 0; row--) {
        next[row] = first[unit[row]];
        first[unit[row]] = row;
    }
    const rows = new Int32Array(unit.length - count);
    for (let i = 0; i < rows.length; i++) {
        rows[i] = first[unit[count + i]];
        if (rows[i] >= 0)
            first[unit[count + i]] = next[rows[i]];
    }
    return rows;
}
function isSameAt(one, other, row) {
    return one[2 * row] === other[2 * row] && one[2 * row + 1] === other[2 * row + 1];
}
/** The given rows and all from `from` on. */
function remaining({ identities, contents }, rows, from) {
    return { identities: hashesAt(identities, rows, from), contents: hashesAt(contents, rows, from) };
}
function hashesAt(hashes, rows, from) {
    const taken = new Uint32Array(2 * rows.length + hashes.length - 2 * from);
    for (const [i, row] of rows.entries()) {
        taken[2 * i] = hashes[2 * row];
        taken[2 * i + 1] = hashes[2 * row + 1];
    }
    taken.set(hashes.subarray(2 * from), 2 * rows.length);
    return taken;
}
function matchUnordered(base, head) {
    const baseCount = base.identities.length / 2;
    const identities = joined(base.identities, head.identities);
    const { unit, unitCount } = unitsOf(identities);
    const same = unitsOf(hashedTogether(identities, joined(base.contents, head.contents)));
    const fates = new Uint8Array(unit.length).fill(ALONE);
    const kept = paired(same, baseCount, fates, KEPT);
    const edited = paired({ unit, unitCount }, baseCount, fates, EDITED);
    return {
        kept,
        edited,
        added: unit.length - baseCount - kept - edited,
        removed: baseCount - kept - edited,
        fates: { base: fates.subarray(0, baseCount), head: fates.subarray(baseCount) },
    };
}
/** Gives as many rows of each unit that are still alone on both sides the fate, the first ones first; how many pairs. */
function paired({ unit, unitCount }, baseCount, fates, fate) {
    const inBase = new Uint32Array(unitCount);
    const inBoth = new Uint32Array(unitCount);
    let pairs = 0;
    for (let row = 0; row < baseCount; row++)
        if (fates[row] === ALONE)
            inBase[unit[row]]++;
    for (let row = baseCount; row < unit.length; row++) {
        if (fates[row] !== ALONE || inBase[unit[row]] === 0)
            continue;
        inBase[unit[row]]--;
        inBoth[unit[row]]++;
        fates[row] = fate;
        pairs++;
    }
    for (let row = 0; row < baseCount; row++) {
        if (fates[row] !== ALONE || inBoth[unit[row]] === 0)
            continue;
        inBoth[unit[row]]--;
        fates[row] = fate;
    }
    return pairs;
}
function joined(first, second) {
    const both = new Uint32Array(first.length + second.length);
    both.set(first);
    both.set(second, first.length);
    return both;
}
/**
 * One hash of two per row, interleaved as they are. Rows that differ in only one of the two never fall together: for a
 * given `one` the map of `other` is one to one.
 */
function hashedTogether(one, other) {
    const both = new Uint32Array(one.length);
    for (let i = 0; i < both.length; i++)
        both[i] = Math.imul(one[i], 0x9e3779b1) ^ (other[i] + (one[i] >>> 15));
    return both;
}


/***/ }),

/***/ 46316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Hu: () => (/* binding */ rowsWhere),
/* harmony export */   LY: () => (/* binding */ takeRows),
/* harmony export */   UJ: () => (/* binding */ everyRow),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c1: () => (/* binding */ columnNamed),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
// A dataset in memory: typed columns and, for each row, the line it came from.

/** All row numbers of a table. */
function everyRow(rowCount) {
    const rows = new Uint32Array(rowCount);
    for (let row = 0; row < rowCount; row++)
        rows[row] = row;
    return rows;
}
/** Those of the rows that pass. (A typed array's own filter collects them in a list of objects first.) */
function rowsWhere(rows, test) {
    const passed = new Uint32Array(rows.length);
    let count = 0;
    for (let i = 0; i < rows.length; i++)
        if (test(rows[i]))
            passed[count++] = rows[i];
    return count === rows.length ? rows : passed.slice(0, count);
}
function columnOf(table, name) {
    return table.columns.find((column) => column.name === name);
}
/** @throws {UserError} fault "data" when the table has no such column. */
function columnNamed(table, name) {
    const column = columnOf(table, name);
    if (column !== undefined)
        return column;
    const where = { file: table.origin.files.join(", ") };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `there is no column \`${name}\``,
        where,
        hint: "Add the column, or name another one.",
    });
}
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
function textOf(dictionary, code) {
    const start = code === 0 ? 0 : dictionary.ends[code - 1];
    return decoder.decode(dictionary.bytes.subarray(start, dictionary.ends[code]));
}
/** All texts of a dictionary, in order. */
function textsOf(dictionary) {
    return Array.from(dictionary.ends, (_, code) => textOf(dictionary, code));
}
function placeOf(origin, row) {
    let file = origin.firstRows.length - 1;
    while (file > 0 && origin.firstRows[file] > row)
        file--;
    return { file: origin.files[file] ?? "", line: origin.lines[row] ?? 0 };
}
/** The given rows as a table of their own; dictionaries are shared, values are copied. */
function takeRows(table, rows) {
    const columns = table.columns.map((column) => {
        if (column.type === "number")
            return { ...column, values: gather(column.values, new Float64Array(rows.length), rows) };
        return { ...column, codes: gather(column.codes, new Int32Array(rows.length), rows) };
    });
    const firstRows = table.origin.firstRows.map((first) => lowerBound(rows, first));
    const lines = gather(table.origin.lines, new Uint32Array(rows.length), rows);
    return { rowCount: rows.length, columns, origin: { files: table.origin.files, firstRows, lines } };
}
function gather(from, to, rows) {
    for (let i = 0; i < rows.length; i++)
        to[i] = from[rows[i]];
    return to;
}
function lowerBound(rows, value) {
    let low = 0;
    let high = rows.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (rows[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
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

/***/ 92288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   t0: () => (/* binding */ tolerancePercent),
/* harmony export */   wu: () => (/* binding */ signedPercent),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
// Numbers as a reader sees them: plain decimals, an ASCII minus that can be copied, a space before the percent sign.
/** Four significant digits for small numbers, whole numbers with thousands separators for large ones: 0.02341, 13.09, 1,204. */
function decimal(value, digits = 4) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? "not a number" : value > 0 ? "infinite" : "minus infinite";
    if (value === 0)
        return "0";
    const magnitude = Math.floor(Math.log10(Math.abs(value)));
    if (magnitude < -4 || magnitude >= 15)
        return value.toExponential(digits - 1);
    return fixed(value, Math.max(0, digits - 1 - magnitude));
}
/** As `decimal`, with its sign: +1.454, -0.018. */
function signed(value, digits = 4) {
    const text = decimal(value, digits);
    return value > 0 ? `+${text}` : text;
}
/** A fraction as a percentage: 0.125 \u2192 "12.5 %". One decimal below 100 %, none above; more where one would show 0. */
function percent(fraction) {
    if (!Number.isFinite(fraction))
        return decimal(fraction);
    const value = fraction * 100;
    const size = Math.abs(value);
    const decimals = size >= 99.95 ? 0 : size >= 0.095 || size === 0 ? 1 : size >= 0.0095 ? 2 : 3;
    const text = fixed(value, decimals);
    return `${/^-0(\.0+)?$/.test(text) ? text.slice(1) : text} %`;
}
/** As `percent`, with its sign: "+12.5 %", "-0.2 %", "0.0 %". */
function signedPercent(fraction) {
    const text = percent(fraction);
    return fraction > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
/** A tolerance as it was written: 0.05 \u2192 "5 %", 0.025 \u2192 "2.5 %". */
function tolerancePercent(fraction) {
    return `${grouped(String(Number((fraction * 100).toPrecision(6))))} %`;
}
/** With so many decimals: fixed(1204.5, 2) \u2192 "1,204.50". */
function fixed(value, decimals) {
    return grouped(value.toFixed(decimals));
}
/** A whole number with thousands separators: 1,000,000. */
function count(value) {
    return fixed(value, 0);
}
/** Thousands separators by hand: the locale machinery takes longer to start than a whole report to write. */
function grouped(decimals) {
    const [whole = "", fraction] = decimals.split(".");
    const separated = whole.replace(/(?<=\d)(?=(\d{3})+$)/g, ",");
    return fraction === undefined ? separated : `${separated}.${fraction}`;
}
/** "1 row", "412 rows". */
function counted(value, noun, plural = `${noun}s`) {
    return `${count(value)} ${value === 1 ? noun : plural}`;
}


/***/ }),

/***/ 20794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ roundedSum),
/* harmony export */   RS: () => (/* binding */ quotientOf),
/* harmony export */   RZ: () => (/* binding */ addAll),
/* harmony export */   WQ: () => (/* binding */ add),
/* harmony export */   ZO: () => (/* binding */ emptySum)
/* harmony export */ });
// Sums in twice the working precision: their last digit does not depend on the order of the numbers.
/** 2^27 + 1 splits a double into two halves whose products are exact (T. J. Dekker, Numerische Mathematik 18 (1971), p. 224). */
const SPLITTER = 134217729;
function emptySum() {
    return { high: 0, low: 0 };
}
/**
 * sum += the first `length` values.
 *
 * D. E. Knuth's TwoSum for each addition, the errors added up beside it: the algorithm Sum2 of T. Ogita, S. M. Rump and
 * S. Oishi, "Accurate sum and dot product", SIAM Journal on Scientific Computing 26 (2005), p. 1955-1988. The result is as if
 * summed in twice the working precision and then rounded, so that another order of the same numbers gives another double
 * only where the true sum lies within some 1e-25 of itself from the middle between two doubles.
 */
function addAll(sum, values, length = values.length) {
    let { high, low } = sum;
    for (let i = 0; i < length; i++) {
        const value = values[i];
        const next = high + value;
        const part = next - high;
        low += high - (next - part) + (value - part);
        high = next;
    }
    sum.high = high;
    sum.low = low;
}
/** The same of one value. */
function add(sum, value) {
    const next = sum.high + value;
    const part = next - sum.high;
    sum.low += sum.high - (next - part) + (value - part);
    sum.high = next;
}
/**
 * The sum as one double; NaN or infinite where plain addition is.
 *
 * @example of 1e16, 1 and -1e16: 1
 */
function roundedSum({ high, low }) {
    return Number.isFinite(high) ? high + low : high;
}
/**
 * The sum divided by a number, rounded once: the mean of n times the same number is that number.
 *
 * @param divisor a double above 0
 * @example of ten times 0.1, divided by 10: 0.1
 */
function quotientOf(sum, divisor) {
    const high = roundedSum(sum);
    const low = sum.low - (high - sum.high);
    const quotient = high / divisor;
    const [highQ, lowQ] = halves(quotient);
    const [highN, lowN] = halves(divisor);
    const product = quotient * divisor;
    const error = highQ * highN - product + highQ * lowN + lowQ * highN + lowQ * lowN;
    const exact = quotient + (high - product - error + low) / divisor;
    // Numbers near the largest double overflow when they are split.
    return Number.isFinite(exact) ? exact : quotient;
}
function halves(value) {
    const big = SPLITTER * value;
    const high = big - (big - value);
    return [high, value - high];
}


/***/ }),

/***/ 1681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ holmAdjusted),
/* harmony export */   f: () => (/* binding */ holmRejects)
/* harmony export */ });
// Holm's procedure: several claims at once, wrong about any of them with no more than the stated probability.
/**
 * Which hypotheses are rejected at the family-wise level `alpha`.
 *
 * S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979), p. 65-70.
 *
 * @param pValues one per hypothesis; NaN is never rejected
 * @example holmRejects([0.01, 0.04, 0.02], 0.05) // [true, true, true]
 */
function holmRejects(pValues, alpha) {
    const rejected = pValues.map(() => false);
    const order = pValues.map((_, index) => index).filter((index) => !Number.isNaN(pValues[index]));
    order.sort((i, j) => pValues[i] - pValues[j]);
    for (const [rank, index] of order.entries()) {
        if (pValues[index] > alpha / (pValues.length - rank))
            break;
        rejected[index] = true;
    }
    return rejected;
}
/**
 * Holm's adjusted p-values: a hypothesis is rejected at any family-wise level that its adjusted p-value does not exceed.
 *
 * @param pValues one per hypothesis; NaN stays NaN and counts as a hypothesis
 * @example holmAdjusted([0.01, 0.04, 0.02]) // [0.03, 0.04, 0.04]
 */
function holmAdjusted(pValues) {
    const adjusted = pValues.map(() => Number.NaN);
    const order = pValues.map((_, index) => index).filter((index) => !Number.isNaN(pValues[index]));
    order.sort((i, j) => pValues[i] - pValues[j]);
    let largest = 0;
    for (const [rank, index] of order.entries()) {
        largest = Math.max(largest, Math.min(1, pValues[index] * (pValues.length - rank)));
        adjusted[index] = largest;
    }
    return adjusted;
}


/***/ }),

/***/ 68400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom),
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
// Random numbers from a seed: the same on every machine and on every run.
/**
 * A generator of uniform numbers in [0, 1): sfc32 by Chris Doty-Humphrey (PractRand, public domain), 2^32 distinct values.
 *
 * @param seed any 32-bit integer; equal seeds give equal sequences
 * @example seededRandom(1)() === seededRandom(1)() // true
 */
function seededRandom(seed) {
    let a = seed | 0;
    let b = 0x9e3779b9 | 0;
    let c = 0x243f6a88 | 0;
    let counter = 1;
    const next = () => {
        const sum = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        return (sum >>> 0) / 2 ** 32;
    };
    // The state needs some rounds until every bit of the seed has reached it.
    for (let round = 0; round < 12; round++)
        next();
    return next;
}
/**
 * A stream of uniform and normal random numbers; the same seed gives the same stream. Normals by the polar method
 * (G. Marsaglia, T. A. Bray, SIAM Review 6 (1964), p. 260).
 */
function sourceOf(seed) {
    const random = seededRandom(seed);
    const uniform = () => random() + 2 ** -33;
    let spare = Number.NaN;
    const normal = () => {
        if (!Number.isNaN(spare)) {
            const kept = spare;
            spare = Number.NaN;
            return kept;
        }
        for (;;) {
            const x = 2 * uniform() - 1;
            const y = 2 * uniform() - 1;
            const square = x * x + y * y;
            if (square >= 1 || square === 0)
                continue;
            const factor = Math.sqrt((-2 * Math.log(square)) / square);
            spare = y * factor;
            return x * factor;
        }
    };
    return { uniform, normal };
}


/***/ }),

/***/ 13833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ studentTCritical),
/* harmony export */   q: () => (/* binding */ studentTSurvival)
/* harmony export */ });
// Student's t distribution: tail probabilities and quantiles; with infinite degrees of freedom, the normal distribution.
/** Above this t the tail comes from the continued fraction, below it from a series; both are exact there. */
const TAIL = 2;
/**
 * Survival function of Student's t distribution, P(T > t).
 *
 * The tail is half the regularised incomplete beta function I_x(df/2, 1/2) at x = df/(df + t\u00b2), by the continued fraction
 * of A. R. DiDonato and A. H. Morris, "Significant digit computation of the incomplete beta function ratios", ACM
 * Transactions on Mathematical Software 18 (1992), p. 360-373, eq. 9, whose terms do not cancel however large df is. The
 * centre is a series of positive terms: NIST Digital Library of Mathematical Functions 8.17.7 with 15.8.1.
 *
 * @param t any number; infinities allowed
 * @param df degrees of freedom, > 0; Infinity gives the normal distribution
 * @returns a probability, NaN for a NaN argument; relative error below 1e-12 for df from 1 to 1e7
 * @example studentTSurvival(2, 10) // 0.03669401738537018
 */
function studentTSurvival(t, df) {
    if (Number.isNaN(t) || !(df > 0))
        return Number.NaN;
    if (t < 0)
        return 1 - studentTSurvival(-t, df);
    if (t === Number.POSITIVE_INFINITY)
        return 0;
    return t < TAIL ? 0.5 - centralProbability(t, df) : tailProbability(t, df);
}
/**
 * Critical value of Student's t distribution: the t with P(T > t) = `tail`.
 *
 * Newton's method on the survival function, kept inside a bracket.
 *
 * @param tail one-sided probability, 0 < tail < 1
 * @param df degrees of freedom, > 0; Infinity gives the normal distribution
 * @throws {RangeError} when `tail` is not a probability or `df` is not positive
 * @example studentTCritical(0.025, 411) // 1.9657378...
 */
function studentTCritical(tail, df) {
    if (!(tail > 0 && tail < 1 && df > 0))
        throw new RangeError(`no critical value for tail ${tail} and ${df} df`);
    if (tail > 0.5)
        return -studentTCritical(1 - tail, df);
    let low = 0;
    let high = 1;
    while (studentTSurvival(high, df) > tail) {
        low = high;
        high *= 2;
    }
    let t = low;
    for (let step = 0; step < 200; step++) {
        const excess = studentTSurvival(t, df) - tail;
        if (excess > 0)
            low = t;
        else
            high = t;
        const newton = t + excess / density(t, df);
        const next = newton >= low && newton <= high ? newton : (low + high) / 2;
        if (Math.abs(next - t) <= 2e-16 * Math.abs(next))
            return next;
        t = next;
    }
    return t;
}
/** P(0 < T < t), for small t. */
function centralProbability(t, df) {
    const step = (t * t) / (1 + (t * t) / df);
    let term = 1;
    let sum = 1;
    for (let k = 0; term > sum * 1e-17; k++) {
        term *= (((1 + 1 / df) / 2 + k / df) * step) / (k + 1.5);
        sum += term;
    }
    return t * density(t, df) * sum;
}
/** P(T > t), for large t. */
function tailProbability(t, df) {
    const square = t * t;
    const x = 1 / (1 + square / df);
    const y = 1 / (1 + df / square);
    const lambda = ((square - 1) / 2) * x;
    const inverse = 2 / df;
    // The convergents an/bn by the forward recurrence, with the present denominator kept at 1 against overflow.
    let numerator = 0;
    let denominator = 1;
    let nextNumerator = 1;
    let nextDenominator = (1 + lambda) / (1 + inverse);
    let ratio = nextNumerator / nextDenominator;
    for (let n = 1; n < 10_000; n++) {
        const weight = n * (0.5 - n) * x;
        const middle = 1 + (2 * n - 1) * inverse;
        const alpha = ((1 + (n - 1) * inverse) * (1 + (n - 0.5) * inverse) * weight * x) / (middle * middle);
        const beta = n + (weight * inverse) / middle + ((1 + n * inverse) / (1 + (2 * n + 1) * inverse)) * (1 + lambda + n * (1 + y));
        const numeratorAfter = alpha * numerator + beta * nextNumerator;
        const denominatorAfter = alpha * denominator + beta * nextDenominator;
        const before = ratio;
        ratio = numeratorAfter / denominatorAfter;
        numerator = nextNumerator / denominatorAfter;
        denominator = nextDenominator / denominatorAfter;
        nextNumerator = ratio;
        nextDenominator = 1;
        if (Math.abs(ratio - before) <= 1e-16 * ratio)
            break;
    }
    // x^(df/2) \u00b7 y^(1/2) / Beta(df/2, 1/2) is t times the density.
    return (t * density(t, df) * ratio) / 2;
}
function density(t, df) {
    const square = t * t;
    const kernel = df === Number.POSITIVE_INFINITY ? square / 2 : (df / 2) * Math.log1p(square / df);
    return (Math.exp(-kernel) * gammaRatio(df / 2)) / Math.sqrt(2 * Math.PI * (1 + square / df));
}
/**
 * \u0393(p + 1/2) / (\u0393(p)\u00b7\u221ap), which tends to 1. Shifted to p >= 25 by \u0393(p + 1) = p\u00b7\u0393(p), then Stirling's series for the
 * logarithm (F. G. Tricomi and A. Erd\u00e9lyi, Pacific Journal of Mathematics 1 (1951), p. 133-142).
 */
function gammaRatio(p) {
    let shifted = p;
    let factor = 1;
    while (shifted < 25) {
        factor *= shifted / (shifted + 0.5);
        shifted++;
    }
    const v = 1 / shifted;
    const series = v * (-1 / 8 + v * v * (1 / 192 + v * v * (-1 / 640 + (v * v * 17) / 14336)));
    return Math.exp(series) * factor * (factor === 1 ? 1 : Math.sqrt(shifted / p));
}


/***/ })

};
