export const id = 47;
export const ids = [47];
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
/* harmony export */   $: () => (/* binding */ unitsOf),
/* harmony export */   l: () => (/* binding */ matchRows)
/* harmony export */ });
/* harmony import */ var _murmur3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49305);
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
    const kept = walked - rest.length;
    const others = matchUnordered(remaining(base, rest, walked), remaining(head, rest, walked));
    return { ...others, kept: kept + others.kept };
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
    const inBase = new Uint32Array(same.unitCount);
    const unmatchedBase = new Uint32Array(unitCount);
    const unmatchedHead = new Uint32Array(unitCount);
    for (let row = 0; row < baseCount; row++) {
        inBase[same.unit[row]]++;
        unmatchedBase[unit[row]]++;
    }
    let kept = 0;
    for (let row = baseCount; row < unit.length; row++) {
        if (inBase[same.unit[row]] > 0) {
            inBase[same.unit[row]]--;
            unmatchedBase[unit[row]]--;
            kept++;
        }
        else
            unmatchedHead[unit[row]]++;
    }
    let edited = 0;
    for (let i = 0; i < unitCount; i++)
        edited += Math.min(unmatchedBase[i], unmatchedHead[i]);
    return { kept, edited, added: unit.length - baseCount - kept - edited, removed: baseCount - kept - edited };
}
function joined(first, second) {
    const both = new Uint32Array(first.length + second.length);
    both.set(first);
    both.set(second, first.length);
    return both;
}
function hashedTogether(identities, contents) {
    const hashes = new Uint32Array(identities.length);
    const words = new Uint32Array(4);
    const bytes = new Uint8Array(words.buffer);
    const digest = new Uint32Array(4);
    for (let at = 0; at < hashes.length; at += 2) {
        words[0] = identities[at];
        words[1] = identities[at + 1];
        words[2] = contents[at];
        words[3] = contents[at + 1];
        (0,_murmur3_js__WEBPACK_IMPORTED_MODULE_0__/* .murmur3 */ .K)(bytes, 0, 16, 0, digest);
        hashes[at] = digest[0];
        hashes[at + 1] = digest[1];
    }
    return hashes;
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

/***/ 31653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PY: () => (/* binding */ columnFactsOf),
/* harmony export */   U4: () => (/* binding */ straysOf),
/* harmony export */   _2: () => (/* binding */ columnsNamedBy),
/* harmony export */   fe: () => (/* binding */ requireColumns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22667);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46316);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92288);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28865);
/* harmony import */ var _training_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43180);
// What a column is, and whether the columns that a job names are there.






function columnFactsOf(table, name, keys) {
    const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(table, name);
    if (column === undefined)
        return { name, type: null, strays: null };
    // A key is allowed to be a mixture, and looking at a million of its texts takes time.
    const strays = column.type === "number" || keys.includes(name) ? null : straysOf(table, column);
    return { name, type: column.type, strays };
}
/** The few texts that keep a column from being numbers; null where less than half of its distinct values are numbers. */
function straysOf(table, column) {
    const levels = column.dictionary.ends.length;
    const stray = new Uint8Array(levels);
    let strayLevels = 0;
    const { bytes, ends } = column.dictionary;
    for (let code = 0; code < levels; code++) {
        if (!Number.isNaN((0,_dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(bytes, code === 0 ? 0 : ends[code - 1], ends[code])))
            continue;
        stray[code] = 1;
        strayLevels++;
    }
    if (2 * strayLevels >= levels)
        return null;
    let rows = 0;
    let first = -1;
    for (let row = 0; row < table.rowCount; row++) {
        const code = column.codes[row];
        if (code < 0 || stray[code] === 0)
            continue;
        rows++;
        if (first < 0)
            first = row;
    }
    if (first < 0)
        return null;
    return { rows, first: { text: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(column.dictionary, column.codes[first]), ...(0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(table.origin, first) } };
}
/** The columns that a job cannot do without. */
function columnsNamedBy(job) {
    const features = job.models.flatMap((model) => model.features ?? []);
    return [
        { key: "target", name: job.target },
        ...job.key.map((name) => ({ key: "data.key", name })),
        ...(0,_training_job_js__WEBPACK_IMPORTED_MODULE_3__/* .splitColumns */ .u)(job).map((name) => ({ key: name === job.group ? "data.group" : "data.holdout.column", name })),
        ...features.map((name) => ({ key: "data.features", name })),
    ];
}
/** @throws {UserError} with every named column that the header lacks. */
function requireColumns(named, header, files) {
    const file = files[0]?.path ?? "";
    const problems = named
        .filter(({ name }) => !header.includes(name))
        .map(({ key, name }) => {
        const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, header);
        const guess = close === null
            ? `It has ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(header.length, "column")}: ${listed(header)}.`
            : `Did you mean \`${close}\`?`;
        return {
            message: `there is no column \`${name}\`, which \`${key}\` names`,
            where: { file, line: 1 },
            hint: guess,
        };
    });
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", problems);
}
function listed(names) {
    const shown = names.slice(0, 12).map((name) => `\`${name}\``);
    return names.length > shown.length ? `${shown.join(", ")} and ${names.length - shown.length} more` : shown.join(", ");
}


/***/ }),

/***/ 43180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ splitColumns)
/* harmony export */ });
// What to read, how to divide it, and what to train: one side of a comparison as plain data.
/** Columns that the split or the statistics need beside key, features and target. */
function splitColumns(job) {
    const own = job.split.strategy === "column" ? [job.split.column] : [];
    return job.group === null ? own : [...own, job.group];
}


/***/ }),

/***/ 15636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ bindFeatures)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
/* harmony import */ var _column_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82767);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24425);
// A model's features found again in a table: which column each one reads, and what stands in where a row has no use.




const EXAMPLES = 3;
/** @throws {UserError} fault "data" naming every feature that the table lacks, has as another type, or has infinite in one of the rows */
function bindFeatures(encodings, table, rows, summaries = (0,_column_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .summariesOver */ .d)(rows)) {
    const problems = [];
    const features = [];
    const unseen = [];
    const imputed = [];
    for (const encoding of encodings) {
        const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(table, encoding.name);
        const missing = column === undefined ? 0 : missingCount(column, rows, summaries);
        if (missing > 0)
            imputed.push({ column: encoding.name, rows: missing });
        if (encoding.type === "number" && column?.type === "number") {
            const infinite = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .infiniteValue */ .Cp)(table, column, rows, summaries(column.values));
            if (infinite !== null)
                problems.push(infinite);
            features.push({ type: "number", name: encoding.name, values: column.values, mean: encoding.mean });
        }
        else if (encoding.type === "category" && column?.type === "text") {
            const levelOf = levelTable(encoding, column, rows);
            features.push({ type: "category", name: encoding.name, codes: column.codes, levelOf: levelOf.table });
            if (levelOf.unseenRows > 0)
                unseen.push({ column: encoding.name, rows: levelOf.unseenRows, examples: levelOf.examples });
        }
        else if (encoding.type === "category" && column?.type === "number" && missing === rows.length) {
            // A column without any value has no type of its own: the reader calls it a number.
            features.push({
                type: "category",
                name: encoding.name,
                codes: new Int32Array(table.rowCount).fill(-1),
                levelOf: new Int32Array(1),
            });
        }
        else
            problems.push(misfit(encoding, column, table));
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", problems);
    return { features, unseen, imputed };
}
function misfit(encoding, column, table) {
    const where = { file: table.origin.files.join(", "), line: 1 };
    const trained = encoding.type === "number" ? "numbers" : "text";
    if (column === undefined) {
        return {
            message: `there is no column \`${encoding.name}\`, which the model was trained on as ${trained}`,
            where,
            hint: "Add the column, or train without it.",
        };
    }
    return {
        message: `the model was trained on \`${encoding.name}\` as ${trained}, here it is ${column.type === "number" ? "numbers" : "text"}`,
        where,
        hint: "Give the column one type in both datasets, or train without it.",
    };
}
function missingCount(column, rows, summaries) {
    if (column.type === "number")
        return summaries(column.values).missing;
    const { codes } = column;
    let missing = 0;
    for (let i = 0; i < rows.length; i++)
        if (codes[rows[i]] < 0)
            missing++;
    return missing;
}
function levelTable(encoding, { codes, dictionary }, rows) {
    const inRows = new Uint32Array(dictionary.ends.length + 1);
    for (let i = 0; i < rows.length; i++)
        inRows[codes[rows[i]] + 1]++;
    const known = new Map(encoding.levels.map((level, index) => [level, index + 1]));
    const table = new Int32Array(inRows.length);
    const examples = [];
    let unseenRows = 0;
    for (let code = 0; code < dictionary.ends.length; code++) {
        if (inRows[code + 1] === 0)
            continue;
        const text = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(dictionary, code);
        const level = known.get(text);
        if (level !== undefined)
            table[code + 1] = level;
        else if (text !== encoding.reference) {
            unseenRows += inRows[code + 1];
            if (examples.length < EXAMPLES)
                examples.push(text);
        }
    }
    return { table, unseenRows, examples };
}


/***/ }),

/***/ 82767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ meanAt),
/* harmony export */   d: () => (/* binding */ summariesOver)
/* harmony export */ });
// What training asks of a numeric column over some rows, found in one pass over it.
function summariesOver(rows) {
    const known = new Map();
    return (values) => {
        const summary = known.get(values) ?? summaryAt(values, rows);
        known.set(values, summary);
        return summary;
    };
}
/**
 * Arithmetic mean of the values at `rows`, NaN (missing) left out, by compensated summation: A. Neumaier,
 * "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974), p. 39-51.
 *
 * @returns NaN when there is no value
 * @example meanAt(Float64Array.of(1, Number.NaN, 6), Uint32Array.of(0, 1, 2)) // 3.5
 */
function meanAt(values, rows) {
    return summaryAt(values, rows).mean;
}
function summaryAt(values, rows) {
    const summary = scaledSummary(values, rows, 1);
    // A sum of huge values may overflow where their mean does not.
    if (Number.isFinite(summary.mean) || summary.firstInfinite >= 0)
        return summary;
    return { ...summary, mean: scaledSummary(values, rows, 2 ** -64).mean * 2 ** 64 };
}
function scaledSummary(values, rows, scale) {
    let sum = 0;
    let lost = 0;
    let missing = 0;
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    let squares = 0;
    for (let i = 0; i < rows.length; i++) {
        const value = values[rows[i]] * scale;
        if (Number.isNaN(value)) {
            missing++;
            continue;
        }
        if (value < lowest)
            lowest = value;
        if (value > highest)
            highest = value;
        squares += value * value;
        const next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
    }
    const infinite = lowest === Number.NEGATIVE_INFINITY || highest === Number.POSITIVE_INFINITY;
    const hasInfinite = infinite && missing < rows.length;
    return {
        missing,
        firstInfinite: hasInfinite ? rows.findIndex((row) => Math.abs(values[row]) === Number.POSITIVE_INFINITY) : -1,
        mean: (sum + lost) / (rows.length - missing),
        lowest,
        highest,
        squares,
    };
}


/***/ }),

/***/ 24425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ infiniteValue),
/* harmony export */   FA: () => (/* binding */ learnEncodings),
/* harmony export */   zE: () => (/* binding */ looksLikeIdentifier)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92288);
/* harmony import */ var _column_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82767);
// How features become numbers, learnt on the train rows: the mean that fills a gap, the texts that get a 0/1 column.




/** Above this number of levels, a 0/1 column each says more about single rows than about the target. */
const MOST_LEVELS = 1000;
/** So few levels are a category even in a table of a few rows. */
const FEW_LEVELS = 10;
/**
 * Whether a text column identifies rows rather than grouping them.
 *
 * @param levels different texts of the column
 * @param rows rows of the table
 * @example looksLikeIdentifier(400, 500) // true
 */
function looksLikeIdentifier(levels, rows) {
    return levels > MOST_LEVELS || (levels > FEW_LEVELS && levels > rows / 2);
}
/**
 * The encoding of each feature, in the order of the features.
 *
 * Numbers stay as they are and the train rows' mean stands in for a missing one; 0 where no train row has a value. Texts
 * become one 0/1 column a level but for the most frequent one, the reference (of equals the first by code point).
 *
 * @throws {UserError} fault "data" naming every identifier and the first infinite value of each feature
 * @example learnEncodings(data) // [{ type: "category", name: "region", reference: "north", levels: ["east", "south"] }]
 */
function learnEncodings({ table, rows, features }, summaries = (0,_column_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .summariesOver */ .d)(rows)) {
    const columns = features.map((name) => (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnNamed */ .c1)(table, name));
    const problems = columns.flatMap((column) => problemOf(table, column, rows, summaries) ?? []);
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", problems);
    return columns.map((column) => (column.type === "number" ? learnMean(column, summaries) : learnLevels(column, rows)));
}
function learnMean({ name, values }, summaries) {
    const { mean } = summaries(values);
    return { type: "number", name, mean: Number.isNaN(mean) ? 0 : mean };
}
function learnLevels({ name, codes, dictionary }, rows) {
    const perCode = new Uint32Array(dictionary.ends.length + 1); // [0] counts the missing, whose code is -1
    for (let i = 0; i < rows.length; i++)
        perCode[codes[rows[i]] + 1]++;
    const seen = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .textsOf */ .CB)(dictionary)
        .map((text, code) => ({ text, rows: perCode[code + 1] }))
        .filter((level) => level.rows > 0)
        .toSorted((a, b) => compareCodePoints(a.text, b.text));
    const reference = seen.reduce((most, level) => (level.rows > most.rows ? level : most), seen[0] ?? { text: "", rows: 0 });
    return {
        type: "category",
        name,
        reference: reference.text,
        levels: seen.filter((level) => level !== reference).map(({ text }) => text),
    };
}
function problemOf(table, column, rows, summaries) {
    if (column.type === "text") {
        const levels = column.dictionary.ends.length;
        return looksLikeIdentifier(levels, table.rowCount) ? identifier(table, column, levels) : null;
    }
    return infiniteValue(table, column, rows, summaries(column.values));
}
/** The first of the rows whose value is infinite; null when there is none. */
function infiniteValue(table, { name }, rows, { firstInfinite }) {
    if (firstInfinite < 0)
        return null;
    return {
        message: `the feature \`${name}\` is infinite`,
        where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table.origin, rows[firstInfinite]),
        hint: "Correct the value, or leave the cell empty.",
    };
}
function identifier(table, { name }, levels) {
    return {
        message: `the feature \`${name}\` has ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(levels)} different texts in ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(table.rowCount, "row")}, which looks like an identifier and not a category`,
        where: { file: table.origin.files.join(", "), line: 1 },
        hint: "Take it out of data.features, or group its texts into fewer categories.",
    };
}
/** Not the default order of strings, which is by UTF-16 units and puts astral characters before U+E000. */
function compareCodePoints(a, b) {
    const left = Array.from(a, (character) => character.codePointAt(0) ?? 0);
    const right = Array.from(b, (character) => character.codePointAt(0) ?? 0);
    const at = left.findIndex((point, i) => point !== right[i]);
    return at < 0 || at >= right.length ? left.length - right.length : left[at] - right[at];
}


/***/ }),

/***/ 59274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ predictLinear),
  w: () => (/* binding */ trainLinear)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/models/bound-features.js
var bound_features = __webpack_require__(15636);
// EXTERNAL MODULE: ./lib/core/models/column-summary.js
var column_summary = __webpack_require__(82767);
;// CONCATENATED MODULE: ./lib/core/models/design.js
// The design matrix of a linear model, read from the table's columns block by block: it never exists as a whole.

/** Rows that are worked on at once, so that a block of columns stays in the processor's first cache. */
const BLOCK_ROWS = 512;
/** @param levels number of levels without the reference, per category in the features' order */
function designOf(features, levels, rows, target, summaries = (0,column_summary/* summariesOver */.d)(rows)) {
    const numbers = features
        .filter((one) => one.type === "number")
        .map(({ values, mean }) => designColumn(values, mean, rows, summaries(values)));
    let slots = 1;
    const firstSlots = levels.map((own) => (slots += own) - own);
    const categories = features
        .filter((one) => one.type === "category")
        .map(({ codes, levelOf }, i) => ({
        codes,
        slotOf: levelOf.map((level) => (level === 0 ? slots : firstSlots[i] + level - 1)),
    }));
    return {
        rows,
        numbers,
        target: designColumn(target, summaries(target).mean, rows, summaries(target)),
        categories,
        slots,
    };
}
function designColumn(values, fill, rows, summary) {
    const { lowest, highest, missing } = summary;
    const constant = !(lowest < highest);
    const largest = constant ? Math.abs(fill) : Math.max(-lowest, highest);
    const scale = powerOfTwo(-exponentOf(largest) - 1);
    const squares = (summary.squares * scale + missing * fill * fill * scale) * scale;
    const length = Math.sqrt(isOrdinary(summary.squares) ? squares : scaledSquares(values, fill, rows, scale));
    return { values, fill, scale, centre: fill * scale, length, constant };
}
/** Far enough from overflow and underflow for a sum of squares to be what it says. */
function isOrdinary(squares) {
    return squares > 1e-200 && squares < 1e200;
}
function scaledSquares(values, fill, rows, scale) {
    let squares = 0;
    for (let i = 0; i < rows.length; i++) {
        const value = values[rows[i]];
        const scaled = (Number.isNaN(value) ? fill : value) * scale;
        squares += scaled * scaled;
    }
    return squares;
}
const bits = new DataView(new ArrayBuffer(8));
/** e with 2^e <= value < 2^(e+1); 0 for 0. */
function exponentOf(value) {
    bits.setFloat64(0, value);
    return value === 0 ? 0 : ((bits.getUint32(0) >>> 20) & 0x7ff) - 1023;
}
/** Within the exponents that a double can have and invert. */
function powerOfTwo(exponent) {
    return 2 ** Math.max(-1022, Math.min(1022, exponent));
}
/** Calls `use` with all rows, block after block; the buffers are the same each time and may be written to. */
function forEachBlock(design, use) {
    const sources = [...design.numbers, design.target];
    const columns = sources.map(() => new Float64Array(BLOCK_ROWS));
    const slots = design.categories.map(() => new Int32Array(BLOCK_ROWS));
    for (let start = 0; start < design.rows.length; start += BLOCK_ROWS) {
        const length = Math.min(BLOCK_ROWS, design.rows.length - start);
        for (let j = 0; j < sources.length; j++)
            readColumn(sources[j], design.rows, start, length, columns[j]);
        for (let c = 0; c < slots.length; c++)
            readSlots(design.categories[c], design.rows, start, length, slots[c]);
        use({ length, columns, slots });
    }
}
function readColumn(column, rows, start, length, to) {
    const { values, fill, scale } = column;
    for (let i = 0; i < length; i++) {
        const value = values[rows[start + i]];
        to[i] = (Number.isNaN(value) ? fill : value) * scale;
    }
}
function readSlots(category, rows, start, length, to) {
    const { codes, slotOf } = category;
    for (let i = 0; i < length; i++)
        to[i] = slotOf[codes[rows[start + i]] + 1];
}

// EXTERNAL MODULE: ./lib/core/models/encoding.js
var encoding = __webpack_require__(24425);
;// CONCATENATED MODULE: ./lib/core/models/level-counts.js
// The 0/1 columns of the intercept and the categories: their normal equations are counts, which are exact.

/**
 * A pivot this small against its count is a rounding error. Pivots of counts are ratios of whole numbers: one row in ten
 * million that sets two columns apart still gives 1e-7.
 */
const DEPENDENT_PIVOT = 1e-10;
/** Counts the rows of each pair of slots and factors the counts. */
function factorLevels(design) {
    const size = design.slots;
    const counts = countPairs(design);
    const lower = new Float64Array(size * size);
    const dependent = [];
    let smallestPivot = 1;
    for (let i = 0; i < size; i++) {
        for (let j = 0; j < i; j++) {
            const pivot = lower[j * size + j];
            if (pivot !== 0)
                lower[i * size + j] = (counts[j * size + i] - dot(lower, i * size, j * size, j)) / pivot;
        }
        const own = counts[i * size + i];
        const pivot = own - dot(lower, i * size, i * size, i);
        if (pivot <= DEPENDENT_PIVOT * own) {
            lower.fill(0, i * size, i * size + i);
            dependent.push(i);
        }
        else {
            lower[i * size + i] = Math.sqrt(pivot);
            smallestPivot = Math.min(smallestPivot, pivot / own);
        }
    }
    return { size, lower, dependent, smallestPivot };
}
/** Solves Z'Z x = z; dependent slots get 0. */
function solveLevels({ size, lower }, z) {
    const x = z.slice(0, size);
    for (let i = 0; i < size; i++) {
        let sum = x[i];
        for (let j = 0; j < i; j++)
            sum -= lower[i * size + j] * x[j];
        const pivot = lower[i * size + i];
        x[i] = pivot === 0 ? 0 : sum / pivot;
    }
    for (let i = size - 1; i >= 0; i--) {
        const pivot = lower[i * size + i];
        if (pivot === 0)
            continue;
        x[i] /= pivot;
        for (let j = 0; j < i; j++)
            x[j] -= lower[i * size + j] * x[i];
    }
    return x;
}
/** Rows that have both slots a <= b, at a * size + b. */
function countPairs({ rows, categories, slots: size }) {
    const counts = new Float64Array(size * size);
    counts[0] = rows.length;
    for (const [a, one] of categories.entries()) {
        // By code, of which there are few, before they are looked up. Indices, because a typed array's iterator is slow.
        const perCode = new Float64Array(one.slotOf.length);
        for (let i = 0; i < rows.length; i++)
            perCode[one.codes[rows[i]] + 1]++;
        for (const [code, slot] of one.slotOf.entries()) {
            if (slot === size)
                continue;
            counts[slot] += perCode[code];
            counts[slot * size + slot] += perCode[code];
        }
        for (const other of categories.slice(a + 1)) {
            for (let i = 0; i < rows.length; i++) {
                const slot = one.slotOf[one.codes[rows[i]] + 1];
                const second = other.slotOf[other.codes[rows[i]] + 1];
                if (slot !== size && second !== size)
                    counts[slot * size + second]++;
            }
        }
    }
    return counts;
}
/**
 * Coefficients of each centred numeric column and of the centred target on the 0/1 columns, by least squares. One array a
 * column, by slot, with a 0 at the end for the reference.
 */
function projectOnLevels(design, factor) {
    const centres = [...design.numbers, design.target].map(({ centre }) => centre);
    if (design.categories.length === 0)
        return centres.map(() => new Float64Array(design.slots + 1));
    const sums = centres.map(() => new Float64Array(design.slots + 1));
    forEachBlock(design, ({ length, columns, slots }) => {
        for (const [j, column] of columns.entries()) {
            const sum = sums[j];
            const centre = centres[j];
            for (let i = 0; i < length; i++) {
                column[i] -= centre;
                sum[0] += column[i];
            }
            for (const own of slots)
                for (let i = 0; i < length; i++)
                    sum[own[i]] += column[i];
        }
    });
    return sums.map((sum) => {
        const projection = new Float64Array(design.slots + 1);
        projection.set(solveLevels(factor, sum));
        return projection;
    });
}
function dot(values, a, b, length) {
    let sum = 0;
    for (let k = 0; k < length; k++)
        sum += values[a + k] * values[b + k];
    return sum;
}

;// CONCATENATED MODULE: ./lib/core/models/double-double.js
// Sums of products in twice the working precision, kept as pairs of doubles (high, low).
/** 2^27 + 1 splits a double into two halves whose products are exact (T. J. Dekker, Numerische Mathematik 18 (1971), p. 224). */
const SPLITTER = 134217729;
function pairs(length) {
    return { high: new Float64Array(length), low: new Float64Array(length) };
}
/** target[at] += value, with the error of the addition kept (D. E. Knuth's TwoSum). */
function addValue({ high, low }, at, value) {
    const before = high[at];
    const sum = before + value;
    const part = sum - before;
    high[at] = sum;
    low[at] += before - (sum - part) + (value - part);
}
/** target[at] += a * b, with the errors of the product and of the addition kept. */
function addProduct(target, at, a, b) {
    const product = a * b;
    addValue(target, at, product);
    target.low[at] += productError(a, b, product);
}
function productError(a, b, product) {
    const bigA = SPLITTER * a;
    const highA = bigA - (bigA - a);
    const lowA = a - highA;
    const bigB = SPLITTER * b;
    const highB = bigB - (bigB - b);
    const lowB = b - highB;
    return highA * highB - product + highA * lowB + lowA * highB + lowA * lowB;
}
/** target[i] -= factor * column[i] for the first `length` entries. */
function subtractMultiple({ high, low }, column, factor, length) {
    const big = SPLITTER * factor;
    const highFactor = big - (big - factor);
    const lowFactor = factor - highFactor;
    for (let i = 0; i < length; i++) {
        const value = column[i];
        const bigValue = SPLITTER * value;
        const highValue = bigValue - (bigValue - value);
        const lowValue = value - highValue;
        const product = factor * value;
        const error = highFactor * highValue - product + highFactor * lowValue + lowFactor * highValue + lowFactor * lowValue;
        const before = high[i];
        const difference = before - product;
        const part = difference - before;
        high[i] = difference;
        low[i] += before - (difference - part) - (product + part) - error;
    }
}
/** target[at] += the sum of column[i] * values[i] over the first `length` entries. */
function addDot(target, at, column, values, length) {
    let sum = target.high[at];
    let lost = target.low[at];
    for (let i = 0; i < length; i++) {
        const a = column[i];
        const b = values.high[i];
        const bigA = SPLITTER * a;
        const highA = bigA - (bigA - a);
        const lowA = a - highA;
        const bigB = SPLITTER * b;
        const highB = bigB - (bigB - b);
        const lowB = b - highB;
        const product = a * b;
        const error = highA * highB - product + highA * lowB + lowA * highB + lowA * lowB;
        const next = sum + product;
        const part = next - sum;
        lost += sum - (next - part) + (product - part) + (error + a * values.low[i]);
        sum = next;
    }
    target.high[at] = sum;
    target.low[at] = lost;
}

;// CONCATENATED MODULE: ./lib/core/models/triangle.js
// The triangular factor R of a tall matrix by Householder reflections, its rows given block by block.
/**
 * Folds a block of rows into the factor, so that R'R grows by B'B: one step of TSQR over a flat tree (J. Demmel, L. Grigori,
 * M. Hoemmen, J. Langou, "Communication-optimal parallel and sequential QR and LU factorizations", SIAM Journal on
 * Scientific Computing 34 (2012), section 4). Accurate to the condition of the matrix, not to its square.
 *
 * @param triangle R, columns.length squared, row by row; changed in place
 * @param columns the block B, one array a column; overwritten
 */
function absorbBlock(triangle, columns, length) {
    const width = columns.length;
    for (let j = 0; j < width; j++) {
        const v = columns[j];
        let below = 0;
        for (let i = 0; i < length; i++)
            below += v[i] * v[i];
        if (below === 0)
            continue;
        const diagonal = triangle[j * width + j];
        const norm = Math.sqrt(diagonal * diagonal + below);
        const head = diagonal > 0 ? diagonal + norm : diagonal - norm;
        const tau = 1 / (norm * (norm + Math.abs(diagonal)));
        triangle[j * width + j] = diagonal - head;
        let k = j + 1;
        // Two columns at a time: their sums do not wait for each other.
        for (; k + 1 < width; k += 2) {
            const a = columns[k];
            const b = columns[k + 1];
            const at = j * width + k;
            let dotA = head * triangle[at];
            let dotB = head * triangle[at + 1];
            for (let i = 0; i < length; i++) {
                dotA += v[i] * a[i];
                dotB += v[i] * b[i];
            }
            dotA *= tau;
            dotB *= tau;
            triangle[at] -= dotA * head;
            triangle[at + 1] -= dotB * head;
            for (let i = 0; i < length; i++) {
                a[i] -= dotA * v[i];
                b[i] -= dotB * v[i];
            }
        }
        if (k < width) {
            const a = columns[k];
            let dotA = head * triangle[j * width + k];
            for (let i = 0; i < length; i++)
                dotA += v[i] * a[i];
            dotA *= tau;
            triangle[j * width + k] -= dotA * head;
            for (let i = 0; i < length; i++)
                a[i] -= dotA * v[i];
        }
    }
}
/**
 * Takes the columns of R from left to right and leaves out each one that earlier ones already span: what is left of it is no
 * more than `tolerance` of the columns' lengths, times the coefficients with which they make it up. So a column counts as
 * dependent when rounding its inputs could have made the difference, and an ill-conditioned one does not.
 *
 * @param triangle R with Q'y as its last column, width squared, row by row
 * @param lengths Euclidean length of each column as it was read, before anything was taken off it
 */
function independentColumns(triangle, width, lengths, tolerance) {
    const kept = [];
    const factor = [];
    const reflections = [];
    const reflected = (j) => {
        const column = Float64Array.from({ length: width }, (_, i) => triangle[i * width + j]);
        for (const { from, v, tau } of reflections) {
            let dot = 0;
            for (let i = 0; i < v.length; i++)
                dot += v[i] * column[from + i];
            for (let i = 0; i < v.length; i++)
                column[from + i] -= dot * tau * v[i];
        }
        return column;
    };
    for (let j = 0; j < width - 1; j++) {
        const column = reflected(j);
        const rank = kept.length;
        let squares = 0;
        for (let i = rank; i < width; i++)
            squares += column[i] * column[i];
        const rest = Math.sqrt(squares);
        const mixture = solveUpper(factor, column);
        const scale = kept.reduce((sum, other, i) => sum + Math.abs(mixture[i]) * lengths[other], lengths[j]);
        if (!(rest > tolerance * scale))
            continue;
        let pivot = column[rank];
        if (Math.abs(pivot) !== rest) {
            const v = column.slice(rank);
            v[0] += pivot > 0 ? rest : -rest;
            reflections.push({ from: rank, v, tau: 1 / (rest * (rest + Math.abs(pivot))) });
            pivot = pivot > 0 ? -rest : rest;
        }
        column[rank] = pivot;
        factor.push(column.slice(0, rank + 1));
        kept.push(j);
    }
    return { kept, factor, right: reflected(width - 1).slice(0, kept.length) };
}
/** Solves U x = b for the leading part of b. */
function solveUpper(factor, b) {
    const x = b.slice(0, factor.length);
    for (let j = x.length - 1; j >= 0; j--) {
        x[j] /= factor[j][j];
        for (let i = 0; i < j; i++)
            x[i] -= factor[j][i] * x[j];
    }
    return x;
}
/** Solves U' x = b. */
function solveTransposed(factor, b) {
    const x = b.slice(0, factor.length);
    for (let j = 0; j < x.length; j++) {
        for (let i = 0; i < j; i++)
            x[j] -= factor[j][i] * x[i];
        x[j] /= factor[j][j];
    }
    return x;
}
/** Condition of U with its columns scaled to length 1, in the Frobenius norm: |U| |U^-1|. */
function conditionOf(factor) {
    const lengths = factor.map((column) => Math.sqrt(column.reduce((sum, value) => sum + value * value, 0)));
    let squares = 0;
    for (let j = 0; j < factor.length; j++) {
        const unit = new Float64Array(j + 1);
        unit[j] = 1;
        const inverse = solveUpper(factor.slice(0, j + 1), unit);
        for (let i = 0; i <= j; i++)
            squares += (inverse[i] * lengths[i]) ** 2;
    }
    return Math.sqrt(squares * factor.length);
}

;// CONCATENATED MODULE: ./lib/core/models/refinement.js
// Iterative refinement of a least-squares solution, with residuals in twice the working precision.




/** Each pass gains the digits that the condition leaves; more than these only happen where a pass gains less than one. */
const MOST_PASSES = 8;
/**
 * Corrected semi-normal equations: with R of the QR factorization, R'R d = X'(y - Xb), where the right side is accumulated in
 * twice the working precision (Å. Björck, "Stability analysis of the method of seminormal equations for linear least
 * squares problems", Linear Algebra and its Applications 88/89 (1987), p. 31-48). Repeated until nothing changes or a
 * correction is no longer smaller than half of the one before.
 */
function refine(design, factors, start) {
    let solution = start;
    let previous = Number.POSITIVE_INFINITY;
    for (let pass = 0; pass < MOST_PASSES; pass++) {
        const correction = correctionOf(design, factors, solution);
        if (!(correction.size <= previous / 2))
            break;
        const next = {
            coefficients: solution.coefficients.map((value, j) => value + correction.coefficients[j]),
            effects: solution.effects.map((value, slot) => value + correction.effects[slot]),
        };
        if (same(next.coefficients, solution.coefficients) && same(next.effects, solution.effects))
            break;
        solution = next;
        previous = correction.size;
    }
    return solution;
}
function same(a, b) {
    return a.every((value, i) => value === b[i]);
}
/** The change of the solution, and the Euclidean length of the change that it makes to the fitted values. */
function correctionOf(design, factors, solution) {
    const { kept, factor, levels, projections } = factors;
    const gradient = gradientOf(design, solution);
    const effects = new Float64Array(design.slots + 1);
    effects.set(solveLevels(levels, gradient.slots.high.map((value, slot) => value + gradient.slots.low[slot])));
    const right = new Float64Array(kept.length);
    for (const [i, j] of kept.entries())
        right[i] = withinLevels(design, gradient, j, projections[j]);
    const half = solveTransposed(factor, right);
    const solved = solveUpper(factor, half);
    const coefficients = new Float64Array(design.numbers.length);
    let squares = 0;
    for (let slot = 0; slot < design.slots; slot++)
        squares += effects[slot] * (gradient.slots.high[slot] + gradient.slots.low[slot]);
    for (const [i, j] of kept.entries()) {
        squares += half[i] * half[i];
        coefficients[j] = solved[i];
        effects[0] -= solved[i] * design.numbers[j].centre;
        for (let slot = 0; slot < design.slots; slot++)
            effects[slot] -= solved[i] * projections[j][slot];
    }
    return { coefficients, effects, size: Math.sqrt(Math.max(0, squares)) };
}
/** X'r and Z'r of the residuals r = y - Xb - Zg. */
function gradientOf(design, { coefficients, effects }) {
    const gradient = { numbers: pairs(design.numbers.length), slots: pairs(design.slots + 1) };
    let residuals = pairs(0);
    forEachBlock(design, ({ length, columns, slots }) => {
        if (residuals.high.length < length)
            residuals = pairs(length);
        residuals.low.fill(0);
        residuals.high.set(columns[design.numbers.length].subarray(0, length));
        for (let i = 0; i < length; i++)
            addValue(residuals, i, -effects[0]);
        for (const own of slots)
            for (let i = 0; i < length; i++)
                addValue(residuals, i, -effects[own[i]]);
        for (const [j, value] of coefficients.entries())
            if (value !== 0)
                subtractMultiple(residuals, columns[j], value, length);
        for (let j = 0; j < coefficients.length; j++)
            addDot(gradient.numbers, j, columns[j], residuals, length);
        for (let i = 0; i < length; i++)
            add(gradient.slots, 0, residuals, i);
        for (const own of slots)
            for (let i = 0; i < length; i++)
                add(gradient.slots, own[i], residuals, i);
    });
    return gradient;
}
function add(target, at, { high, low }, i) {
    addValue(target, at, high[i]);
    target.low[at] += low[i];
}
/** The gradient of column j after its means within the levels are taken off; what cancels here needs the low parts too. */
function withinLevels(design, { numbers, slots }, j, projection) {
    const sum = pairs(1);
    addValue(sum, 0, numbers.high[j]);
    sum.low[0] += numbers.low[j];
    const subtract = (factor, slot) => {
        addProduct(sum, 0, -factor, slots.high[slot]);
        sum.low[0] -= factor * slots.low[slot];
    };
    subtract(design.numbers[j].centre, 0);
    for (let slot = 0; slot < design.slots; slot++)
        subtract(projection[slot], slot);
    return sum.high[0] + sum.low[0];
}

;// CONCATENATED MODULE: ./lib/core/models/least-squares.js
// Ordinary least squares with an intercept: categories by their counts, numbers by QR, digits by refinement.




/** Columns that agree with a mixture of others to 64 units in the last place are the same for a double. */
const DEPENDENT = 64 * Number.EPSILON;
/** Up to this many cells refinement is not worth a thought: it takes milliseconds. */
const SMALL = 4_000;
/**
 * With a condition k of the columns scaled to length 1, QR leaves a relative error of about k^2 units in the last place
 * (G. W. Stewart, Matrix Algorithms I, 1998, section 4.2): 1e-13 at k = 30, far below what the data can say.
 */
const WELL_CONDITIONED = 30;
/**
 * Ordinary least squares of the target on the design.
 *
 * The intercept and the categories' 0/1 columns are eliminated first (R. Frisch, F. V. Waugh, Econometrica 1 (1933), p. 387;
 * M. C. Lovell, JASA 58 (1963), p. 993): their normal equations are counts. The numeric columns, less their means within the
 * categories, go through a blocked Householder QR. The result is refined with residuals in twice the working precision
 * where the data is small or the columns are ill-conditioned. Columns that depend on earlier ones get the coefficient 0.
 * Only +, -, *, / and square roots: the same bytes on every machine.
 *
 * @returns coefficients in the units of the columns; they may be infinite where a column is as small as 1e-308
 */
function leastSquares(design) {
    const levels = factorLevels(design);
    const projections = projectOnLevels(design, levels);
    const sources = [...design.numbers, design.target];
    const width = sources.length;
    const triangle = new Float64Array(width * width);
    forEachBlock(design, ({ length, columns, slots }) => {
        for (const [j, column] of columns.entries())
            centre(column, length, sources[j].centre, projections[j], slots);
        absorbBlock(triangle, columns, length);
    });
    const lengths = design.numbers.map((column) => column.length);
    const independent = independentColumns(triangle, width, lengths, DEPENDENT / levels.smallestPivot);
    const factors = { ...independent, levels, projections };
    const first = firstSolution(design, factors);
    const refined = needsRefinement(design, factors) ? refine(design, factors, first) : first;
    return {
        ...inUnits(design, refined),
        dependentNumbers: design.numbers.map((_, j) => j).filter((j) => !independent.kept.includes(j)),
        dependentSlots: levels.dependent,
    };
}
function centre(column, length, mean, projection, slots) {
    const shift = mean + projection[0];
    for (let i = 0; i < length; i++)
        column[i] -= shift;
    for (const own of slots)
        for (let i = 0; i < length; i++)
            column[i] -= projection[own[i]];
}
function firstSolution({ numbers, target, slots }, { kept, factor, right, projections }) {
    const coefficients = new Float64Array(numbers.length);
    const effects = projections[numbers.length].slice();
    effects[0] += target.centre;
    const solved = solveUpper(factor, right);
    for (const [i, j] of kept.entries()) {
        coefficients[j] = solved[i];
        effects[0] -= solved[i] * numbers[j].centre;
        for (let slot = 0; slot < slots; slot++)
            effects[slot] -= solved[i] * projections[j][slot];
    }
    return { coefficients, effects };
}
function needsRefinement(design, { factor, levels }) {
    const cells = design.rows.length * (design.numbers.length + design.categories.length + 1);
    return cells <= SMALL || conditionOf(factor) > WELL_CONDITIONED || levels.smallestPivot < 1 / WELL_CONDITIONED ** 2;
}
function inUnits({ numbers, target }, { coefficients, effects }) {
    return {
        // First the ratio of the scales: a coefficient times one scale alone may overflow. So may the ratio, and 0 stays 0.
        coefficients: coefficients.map((value, j) => (value === 0 ? 0 : value * (numbers[j].scale / target.scale))),
        effects: effects.map((value) => value / target.scale),
    };
}

// EXTERNAL MODULE: ./lib/core/models/notes.js
var notes = __webpack_require__(34275);
// EXTERNAL MODULE: ./lib/core/models/target-values.js
var target_values = __webpack_require__(83736);
;// CONCATENATED MODULE: ./lib/core/models/linear.js
// The linear model: what its fit means for the reader, and how it predicts.









/** Pairs of 0/1 columns are counted in a dense matrix: 72 MB at this size, and some seconds to factor. */
const MOST_COLUMNS = 3000;
/**
 * Ordinary least squares with an intercept on all features.
 *
 * @throws {UserError} fault "data" when a feature cannot be used
 */
function trainLinear(data) {
    const { table, rows, target } = data;
    requireFeatures(data);
    const summaries = (0,column_summary/* summariesOver */.d)(rows);
    const encodings = (0,encoding/* learnEncodings */.FA)(data, summaries);
    requireFewColumns(encodings, table);
    const { features, imputed } = (0,bound_features/* bindFeatures */.d)(encodings, table, rows, summaries);
    const values = (0,target_values/* targetValues */.E)(table, target);
    const levels = encodings.filter((one) => one.type === "category").map((one) => one.levels.length);
    const design = designOf(features, levels, rows, values, summaries);
    const fit = leastSquares(design);
    const named = namedCoefficients(encodings, fit);
    const broken = named.find(({ value }) => !Number.isFinite(value));
    if (broken !== undefined || !Number.isFinite(fit.effects[0]))
        throw unusable(table, target, broken?.name);
    const constant = new Set(encodings
        .filter((one) => one.type === "number")
        .filter((_, j) => design.numbers[j].constant)
        .map(({ name }) => name));
    const empty = new Set(imputed.filter((one) => one.rows === rows.length).map(({ column }) => column));
    const dependent = named.filter((one) => one.dependent && !constant.has(one.name)).map(({ name }) => name);
    return {
        model: {
            version: 1,
            kind: "linear",
            target,
            features: encodings,
            intercept: fit.effects[0] + 0,
            coefficients: named.map(({ name, value }) => ({ name, value })),
        },
        notes: [
            ...(0,notes/* imputationNotes */.g)(encodings, imputed, rows.length),
            ...[...constant]
                .filter((name) => !empty.has(name))
                .map((name) => `\`${name}\` has the same value in every train row; its coefficient is set to 0.`),
            ...dependenceNotes(dependent, rows.length, named.length + 1),
        ],
    };
}
function requireFeatures({ table, features }) {
    if (features.length > 0)
        return;
    throw new errors/* UserError */.yo("data", {
        message: "there is no feature to learn from",
        where: { file: table.origin.files.join(", "), line: 1 },
        hint: "Add a column beside key and target, or list columns in data.features.",
    });
}
function requireFewColumns(encodings, table) {
    const columns = encodings.reduce((sum, one) => sum + (one.type === "number" ? 1 : one.levels.length), 0);
    if (columns <= MOST_COLUMNS)
        return;
    throw new errors/* UserError */.yo("data", {
        message: `the features make ${(0,numerals/* count */.U9)(columns)} columns, one for each number and each text; at most ${(0,numerals/* count */.U9)(MOST_COLUMNS)} can be fitted`,
        where: { file: table.origin.files.join(", "), line: 1 },
        hint: "List fewer columns in data.features, above all fewer texts.",
    });
}
/** Coefficients in the features' order. Adding 0 turns -0, which JSON cannot hold, into 0. */
function namedCoefficients(encodings, fit) {
    let number = 0;
    let slot = 1;
    return encodings.flatMap((encoding) => {
        if (encoding.type === "number") {
            const dependent = fit.dependentNumbers.includes(number);
            return [{ name: encoding.name, value: fit.coefficients[number++] + 0, dependent }];
        }
        return encoding.levels.map((level) => {
            const dependent = fit.dependentSlots.includes(slot);
            return { name: `${encoding.name}=${level}`, value: fit.effects[slot++] + 0, dependent };
        });
    });
}
function unusable(table, target, name) {
    return new errors/* UserError */.yo("data", {
        message: `the coefficient of ${name === undefined ? "the intercept" : `\`${name}\``} for the target \`${target}\` is too large for a number`,
        where: { file: table.origin.files.join(", "), line: 1 },
        hint: "Write the column in a unit that makes its values neither so small nor so large.",
    });
}
const SHOWN = 5;
function dependenceNotes(names, rows, columns) {
    if (names.length === 0)
        return [];
    const shown = names
        .slice(0, SHOWN)
        .map((name) => `\`${name}\``)
        .join(", ");
    const all = names.length > SHOWN ? `${shown} and ${(0,numerals/* count */.U9)(names.length - SHOWN)} more` : shown;
    const sentence = names.length === 1
        ? `${all} is a linear combination of other features on the train rows; its coefficient is set to 0.`
        : `${all} are linear combinations of other features on the train rows; their coefficients are set to 0.`;
    if (rows >= columns)
        return [sentence];
    return [`There are ${(0,numerals/* counted */.hS)(rows, "train row")} for ${(0,numerals/* count */.U9)(columns)} coefficients: ${sentence}`];
}
/** Intercept plus coefficient times value, feature after feature in the model's order. */
function predictLinear(model, table, rows) {
    const { features, unseen, imputed } = (0,bound_features/* bindFeatures */.d)(model.features, table, rows);
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
function trainMean({ table, rows, target }) {
    return {
        model: { version: 1, kind: "mean", target, mean: (0,_column_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .meanAt */ .T)((0,_target_values_js__WEBPACK_IMPORTED_MODULE_0__/* .targetValues */ .E)(table, target), rows) + 0 },
        notes: [],
    };
}
function predictMean(model, rows) {
    return { values: new Float64Array(rows.length).fill(model.mean), unseen: [], imputed: [] };
}


/***/ }),

/***/ 34275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ imputationNotes)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92288);
// What the reader of the report must know about values that the train rows lack.

/** One sentence per feature with missing values in the train rows. */
function imputationNotes(encodings, imputed, rows) {
    return imputed.flatMap(({ column, rows: missing }) => {
        const encoding = encodings.find(({ name }) => name === column);
        if (encoding === undefined)
            return [];
        if (missing === rows)
            return [`\`${column}\` has no value in any train row; it counts for nothing.`];
        const standIn = encoding.type === "number"
            ? `their mean ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(encoding.mean)}`
            : `the most frequent text \`${encoding.reference}\``;
        return [`\`${column}\` is missing in ${missing} of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(rows, "train row")}; ${standIn} stands in.`];
    });
}


/***/ }),

/***/ 83736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ targetValues)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
// The column that a model learns to predict.


/** @throws {UserError} fault "data" when the target is absent or text */
function targetValues(table, target) {
    const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .columnNamed */ .c1)(table, target);
    if (column.type === "number")
        return column.values;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `the target \`${target}\` is text; a regression needs numbers`,
        where: { file: table.origin.files.join(", "), line: 1 },
        hint: "Correct the values, or name another target.",
    });
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

/***/ 28865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
// "Did you mean …?": the known word that a misspelt one is closest to.
const MOST_EDITS = 2;
/** The nearest of the known words within two edits (one for short words), ignoring case; null when none is near. */
function nearest(word, known) {
    if (word.length > 100)
        return null;
    let best = null;
    let fewest = Math.min(MOST_EDITS, Math.floor((word.length + 1) / 2)) + 1;
    for (const candidate of known) {
        const edits = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (edits < fewest && candidate !== word) {
            best = candidate;
            fewest = edits;
        }
    }
    return best;
}
/**
 * Damerau–Levenshtein distance, restricted to adjacent transpositions (optimal string alignment).
 * Damerau, Communications of the ACM 7 (1964) 171; Levenshtein, Soviet Physics Doklady 10 (1966) 707.
 * `editDistance("traget", "target")` is 1.
 */
function editDistance(a, b) {
    if (Math.abs(a.length - b.length) > MOST_EDITS)
        return MOST_EDITS + 1;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let edits = Math.min(last[j] + 1, current[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                edits = Math.min(edits, beforeLast[j - 2] + 1);
            current.push(edits);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length];
}


/***/ })

};
