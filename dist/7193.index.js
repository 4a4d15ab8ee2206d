export const id = 7193;
export const ids = [7193];
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


/***/ })

};
