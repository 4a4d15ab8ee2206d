export const id = 9078;
export const ids = [9078];
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
 * (high · 10^lowDigits + low) / 10^power for up to 19 digits: a quotient and a correction from its exact remainder
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
/** a · b − product exactly, for product = fl(a · b): Dekker's product with Veltkamp's splitting. */
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

/***/ 5848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   OX: () => (/* binding */ hashedTogether),
/* harmony export */   ev: () => (/* binding */ sameRows),
/* harmony export */   lj: () => (/* binding */ matchRows),
/* harmony export */   q0: () => (/* binding */ EDITED),
/* harmony export */   qY: () => (/* binding */ ALONE)
/* harmony export */ });
/* unused harmony export KEPT */
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
/** A fraction as a percentage: 0.125 → "12.5 %". One decimal below 100 %, none above; more where one would show 0. */
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
/** A tolerance as it was written: 0.05 → "5 %", 0.025 → "2.5 %". */
function tolerancePercent(fraction) {
    return `${grouped(String(Number((fraction * 100).toPrecision(6))))} %`;
}
/** With so many decimals: fixed(1204.5, 2) → "1,204.50". */
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


/***/ })

};
