export const id = 6862;
export const ids = [6862];
export const modules = {

/***/ 63447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ alikeInOrder)
/* harmony export */ });
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46316);
/* harmony import */ var _cell_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26958);
// Rows of two tables that say nearly the same one after the other: rounded, or edited here and there, in the same order.


const FEWEST_ROWS = 10;
const FEWEST_COLUMNS = 3;
/** Of a column's standard deviation: so little is rounding. */
const NEARLY = 0.01;
/** Of the columns that vary, in so many a row must say nearly the same. */
const IN_MOST = 0.75;
/** Of all rows, so many must be alike; and of rows paired with their neighbours', no more than the second. */
const ALMOST_ALL = 0.9;
const BY_CHANCE = 0.5;
/**
 * 1 for each pair of rows that is alike, the i-th of either side; null where rows are too few, or not as many, or no more
 * alike in this order than by chance.
 */
function alikeInOrder(base, head, columns) {
    const count = base.rows.length;
    if (count < FEWEST_ROWS || head.rows.length !== count)
        return null;
    const tests = columns.flatMap((name) => nearly(base.table, head, name) ?? []);
    if (tests.length < FEWEST_COLUMNS)
        return null;
    const marked = (step) => Uint8Array.from(base.rows, (old, i) => {
        const now = head.rows[(i + step) % count];
        const agreeing = tests.reduce((near, isNear) => near + (isNear(old, now) ? 1 : 0), 0);
        return agreeing >= IN_MOST * tests.length ? 1 : 0;
    });
    const inOrder = marked(0);
    return sum(inOrder) >= ALMOST_ALL * count && sum(marked(1)) <= BY_CHANCE * count ? inOrder : null;
}
/** Null for a column that is the same in all rows, and so tells nothing. */
function nearly(base, { table, rows }, name) {
    const [before, after] = [(0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .columnNamed */ .c1)(base, name), (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .columnNamed */ .c1)(table, name)];
    if (before.type !== "number" || after.type !== "number") {
        const { same, sameInHead } = (0,_cell_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCells */ .F)(before, after, false);
        return rows.some((row) => !sameInHead(row, rows[0])) ? same : null;
    }
    const bound = NEARLY * deviation(rows, after.values);
    if (!(bound > 0))
        return null;
    const [was, is] = [before.values, after.values];
    return (old, now) => Math.abs(was[old] - is[now]) <= bound || (Number.isNaN(was[old]) && Number.isNaN(is[now]));
}
/** Of the numbers that are there. */
function deviation(rows, values) {
    let [count, mean, squares] = [0, 0, 0];
    for (const row of rows) {
        const value = values[row];
        if (!Number.isFinite(value))
            continue;
        count++;
        const from = value - mean;
        mean += from / count;
        squares += from * (value - mean);
    }
    return Math.sqrt(squares / Math.max(1, count));
}
function sum(marks) {
    return marks.reduce((total, mark) => total + mark, 0);
}


/***/ }),

/***/ 26958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ compareCells)
/* harmony export */ });
/* harmony import */ var _dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22667);
/* harmony import */ var _dataset_missing_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55373);
/* harmony import */ var _text_classes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59796);
// Whether two cells say the same: numbers by value, texts by their bytes, whatever type each side's column has.



/**
 * @param exactText true for key columns, where 007 and 7, or 1.0 and 1, are different rows
 */
function compareCells(base, head, exactText) {
    if (base.type === "number")
        return head.type === "number" ? numbers(base, head) : mixed(base, head, exactText);
    return head.type === "text" ? texts(base, head, exactText) : mirrored(mixed(head, base, exactText));
}
function numbers(base, head) {
    const [ours, theirs] = [base.values, head.values];
    return {
        same: (b, h) => ours[b] === theirs[h] || (Number.isNaN(ours[b]) && Number.isNaN(theirs[h])),
        sameInBase: sameWithin(ours),
        sameInHead: sameWithin(theirs),
        differing(baseRows, headRows) {
            const found = new Found();
            for (let i = 0; i < baseRows.length; i++) {
                const one = ours[baseRows[i]];
                const other = theirs[headRows[i]];
                // NaN stands for a missing value on both sides, and differs from itself.
                // biome-ignore lint/suspicious/noSelfCompare: a value that differs from itself is NaN
                if (one !== other && (one === one || other === other))
                    found.add(i);
            }
            return found.indices();
        },
    };
}
function sameWithin(values) {
    return (one, other) => values[one] === values[other] || (Number.isNaN(values[one]) && Number.isNaN(values[other]));
}
function texts(base, head, exactText) {
    const classes = (0,_text_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .textClasses */ .U)(base.dictionary, head.dictionary, exactText);
    const ofBase = (row) => (base.codes[row] < 0 ? -1 : classes.base[base.codes[row]]);
    const ofHead = (row) => (head.codes[row] < 0 ? -1 : classes.head[head.codes[row]]);
    return {
        same: (b, h) => ofBase(b) === ofHead(h),
        sameInBase: (one, other) => ofBase(one) === ofBase(other),
        sameInHead: (one, other) => ofHead(one) === ofHead(other),
        differing(baseRows, headRows) {
            const found = new Found();
            const [ours, theirs] = [base.codes, head.codes];
            for (let i = 0; i < baseRows.length; i++) {
                const one = ours[baseRows[i]];
                const other = theirs[headRows[i]];
                if ((one < 0 ? -1 : classes.base[one]) !== (other < 0 ? -1 : classes.head[other]))
                    found.add(i);
            }
            return found.indices();
        },
    };
}
/** A column of numbers on one side whose other side is text, because a cell there is no number. */
function mixed(numeric, textual, exactText) {
    const { values } = numeric;
    const meanings = meaningsOf(textual, exactText);
    const isSame = (value, code) => {
        if (code < 0)
            return Number.isNaN(value);
        if (meanings.kinds[code] === MISSING)
            return Number.isNaN(value);
        return meanings.kinds[code] === NUMBER && meanings.values[code] === value;
    };
    const isSameText = (one, other) => {
        const [first, second] = [meanings.kindOf(one), meanings.kindOf(other)];
        if (first !== second)
            return false;
        if (first === MISSING)
            return true;
        return first === NUMBER ? meanings.values[one] === meanings.values[other] : one === other;
    };
    const { codes } = textual;
    return {
        same: (b, h) => isSame(values[b], codes[h]),
        sameInBase: sameWithin(values),
        sameInHead: (one, other) => isSameText(codes[one], codes[other]),
        differing(baseRows, headRows) {
            const found = new Found();
            for (let i = 0; i < baseRows.length; i++)
                if (!isSame(values[baseRows[i]], codes[headRows[i]]))
                    found.add(i);
            return found.indices();
        },
    };
}
const MISSING = 0;
const NUMBER = 1;
const TEXT = 2;
function meaningsOf({ dictionary }, exactText) {
    const { bytes, ends } = dictionary;
    const kinds = new Uint8Array(ends.length);
    const values = new Float64Array(ends.length);
    for (let code = 0, start = 0; code < ends.length; start = ends[code], code++) {
        const value = exactText ? (0,_dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalIntegerOf */ .kn)(bytes, start, ends[code]) : (0,_dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(bytes, start, ends[code]);
        values[code] = value;
        if (!Number.isNaN(value))
            kinds[code] = NUMBER;
        else
            kinds[code] = !exactText && (0,_dataset_missing_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b)(_dataset_missing_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usualMissingTexts */ .Z, bytes, start, ends[code]) ? MISSING : TEXT;
    }
    return { kinds, values, kindOf: (code) => (code < 0 ? MISSING : kinds[code]) };
}
function mirrored(comparison) {
    return {
        same: (b, h) => comparison.same(h, b),
        sameInBase: comparison.sameInHead,
        sameInHead: comparison.sameInBase,
        differing: (baseRows, headRows) => comparison.differing(headRows, baseRows),
    };
}
/** Indices under collection: they are few, or nearly all. */
class Found {
    #indices = new Uint32Array(64);
    #count = 0;
    add(index) {
        if (this.#count === this.#indices.length) {
            const larger = new Uint32Array(2 * this.#count);
            larger.set(this.#indices);
            this.#indices = larger;
        }
        this.#indices[this.#count++] = index;
    }
    indices() {
        return this.#indices.slice(0, this.#count);
    }
}


/***/ }),

/***/ 72970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ commonColumns),
/* harmony export */   s: () => (/* binding */ columnDiff)
/* harmony export */ });
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46316);
/* harmony import */ var _cell_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26958);
// What happened to the columns: added, removed, renamed, put in another order, turned into another type.


/** Names that both tables have, in head's order. */
function commonColumns(base, head) {
    const before = new Set(base.columns.map((column) => column.name));
    return head.columns.map((column) => column.name).filter((name) => before.has(name));
}
/**
 * @param pairs rows that are the same, by which a renamed column is known: its content stayed
 */
function columnDiff(base, head, pairs) {
    const common = commonColumns(base, head);
    const isCommon = new Set(common);
    const lost = base.columns.filter(({ name }) => !isCommon.has(name));
    const gained = head.columns.filter(({ name }) => !isCommon.has(name));
    const renamed = renamedColumns(lost, gained, pairs);
    const from = new Set(renamed.map((one) => one.from));
    const to = new Set(renamed.map((one) => one.to));
    const order = base.columns.map(({ name }) => name).filter((name) => isCommon.has(name));
    return {
        added: gained.map(({ name }) => name).filter((name) => !to.has(name)),
        removed: lost.map(({ name }) => name).filter((name) => !from.has(name)),
        renamed,
        reordered: order.some((name, at) => common[at] !== name),
        typeChanged: common.flatMap((column) => {
            const [before, after] = [(0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .columnNamed */ .c1)(base, column), (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .columnNamed */ .c1)(head, column)];
            // A column without any value has no type to change.
            if (before.type === after.type || isEmpty(before) || isEmpty(after))
                return [];
            return [{ column, from: before.type, to: after.type }];
        }),
    };
}
/** Cells that are looked at to find the candidates, in all pairs of columns together. */
const CELLS_LOOKED_AT = 20_000_000;
/** Of the cells with a value on either side, so many must be the same. */
const LEAST_SAME = 0.9;
function renamedColumns(lost, gained, pairs) {
    const pairCount = pairs.base.length;
    if (lost.length === 0 || gained.length === 0 || pairCount === 0)
        return [];
    const looks = Math.max(20, Math.min(pairCount, 2_000, Math.floor(CELLS_LOOKED_AT / (lost.length * gained.length))));
    const step = Math.max(1, pairCount / looks);
    const sample = { base: new Uint32Array(looks), head: new Uint32Array(looks) };
    for (let i = 0; i < looks; i++) {
        const at = Math.min(pairCount - 1, Math.floor(i * step));
        sample.base[i] = pairs.base[at];
        sample.head[i] = pairs.head[at];
    }
    const candidates = lost.flatMap((before, place) => gained
        .map((after, other) => ({
        before,
        after,
        distance: Math.abs(place / lost.length - other / gained.length),
        share: sameShare(before, after, sample),
    }))
        .filter(({ share }) => share >= LEAST_SAME));
    const found = [];
    const done = new Set();
    // Best match first; where two columns have the same content, the one in the like place.
    for (const { before, after } of candidates.toSorted((a, b) => b.share - a.share || a.distance - b.distance)) {
        if (done.has(before) || done.has(after) || sameShare(before, after, pairs) < LEAST_SAME)
            continue;
        done.add(before).add(after);
        found.push({ from: before.name, to: after.name });
    }
    const place = new Map(gained.map(({ name }, at) => [name, at]));
    return found.toSorted((a, b) => (place.get(a.to) ?? 0) - (place.get(b.to) ?? 0));
}
/** Of the pairs with a value on either side, the share that has the same one; 0 where there is none. */
function sameShare(before, after, pairs) {
    let valued = 0;
    for (let i = 0; i < pairs.base.length; i++)
        if (!isMissingAt(before, pairs.base[i]) || !isMissingAt(after, pairs.head[i]))
            valued++;
    if (valued === 0)
        return 0;
    return 1 - (0,_cell_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCells */ .F)(before, after, false).differing(pairs.base, pairs.head).length / valued;
}
function isMissingAt(column, row) {
    return column.type === "number" ? Number.isNaN(column.values[row]) : column.codes[row] < 0;
}
function isEmpty(column) {
    if (column.type === "text")
        return column.dictionary.ends.length === 0;
    return column.values.every((value) => Number.isNaN(value));
}


/***/ }),

/***/ 46261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ nearlyFound),
/* harmony export */   TF: () => (/* binding */ foundAgain),
/* harmony export */   w9: () => (/* binding */ onlyPairs)
/* harmony export */ });
/* harmony import */ var _dataset_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80392);
/* harmony import */ var _dataset_row_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5848);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
/* harmony import */ var _alike_in_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63447);
// Rows of one table that are found again in another by what they say, whatever they are called.




/** By all the columns; of rows that say the same the k-th corresponds to the k-th. */
function foundAgain(base, head, columns) {
    const [before, after] = [base, head].map((side) => contentsAt(side, columns));
    const partners = (0,_dataset_row_match_js__WEBPACK_IMPORTED_MODULE_3__/* .sameRows */ .ev)({ identities: before, contents: before }, { identities: after, contents: after });
    const isOwn = new Uint8Array(partners.length);
    for (const [, now] of onlyPairs(before, after))
        isOwn[now] = 1;
    return { partners, isOwn };
}
/** Of so many rows each it is looked first which column to leave out. */
const WORTH_A_LOOK = 40_000;
const LOOKED_AT = 10_000;
/**
 * By all the columns; what that does not find, by all but any one, where no other row says as much; and what is left, one
 * after the other, where almost all of it is nearly the same in its order.
 */
function nearlyFound(base, head, columns) {
    const { partners, isOwn } = foundAgain(base, head, columns);
    const isTaken = new Uint8Array(base.rows.length);
    for (const partner of partners)
        if (partner >= 0)
            isTaken[partner] = 1;
    const left = () => ({
        lost: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsWhere */ .Hu)((0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .everyRow */ .UJ)(isTaken.length), (i) => isTaken[i] === 0),
        fresh: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsWhere */ .Hu)((0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .everyRow */ .UJ)(partners.length), (i) => partners[i] < 0),
    });
    const pair = (old, now) => {
        isTaken[old] = 1;
        partners[now] = old;
        isOwn[now] = 1;
    };
    let { lost, fresh } = left();
    for (const others of allButOne(at(base, lost), at(head, fresh), columns)) {
        if (lost.length === 0 || fresh.length === 0)
            return { partners, isOwn };
        for (const [i, j] of onlyPairs(contentsAt(at(base, lost), others), contentsAt(at(head, fresh), others)))
            pair(lost[i], fresh[j]);
        ({ lost, fresh } = left());
    }
    const alike = (0,_alike_in_order_js__WEBPACK_IMPORTED_MODULE_2__/* .alikeInOrder */ .U)(at(base, lost), at(head, fresh), columns);
    if (alike !== null)
        for (const [i, isAlike] of alike.entries())
            if (isAlike === 1)
                pair(lost[i], fresh[i]);
    return { partners, isOwn };
}
/** The columns without each of them; of many rows only those without which some are found, the best first. */
function allButOne(base, head, columns) {
    if (columns.length < 2)
        return [];
    const ways = columns.map((left) => columns.filter((name) => name !== left));
    if (Math.min(base.rows.length, head.rows.length) < WORTH_A_LOOK)
        return ways;
    const [before, after] = [base, head].map(({ table, rows }) => ({ table, rows: rows.subarray(0, LOOKED_AT) }));
    return ways
        .map((others) => ({ others, found: onlyPairs(contentsAt(before, others), contentsAt(after, others)).length }))
        .filter(({ found }) => found > 0)
        .toSorted((one, other) => other.found - one.found)
        .map(({ others }) => others);
}
function at({ table, rows }, indices) {
    return { table, rows: indices.map((i) => rows[i]) };
}
function contentsAt({ table, rows }, columns) {
    return (0,_dataset_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .contentsOf */ .KD)((0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .takeRows */ .LY)(table, rows), columns);
}
/** Indices of hashes that either side has exactly once. */
function onlyPairs(before, after) {
    const count = before.length / 2;
    const both = new Uint32Array(before.length + after.length);
    both.set(before);
    both.set(after, before.length);
    const { unit, unitCount } = (0,_dataset_row_match_js__WEBPACK_IMPORTED_MODULE_3__/* .unitsOf */ .$J)(both);
    // The index of the only one, from 1 on; 0: there is none yet; -1: there are several.
    const [first, second] = [new Int32Array(unitCount), new Int32Array(unitCount)];
    for (let i = 0; i < unit.length; i++) {
        const side = i < count ? first : second;
        side[unit[i]] = side[unit[i]] === 0 ? (i < count ? i : i - count) + 1 : -1;
    }
    const pairs = [];
    for (let of = 0; of < unitCount; of++)
        if (first[of] > 0 && second[of] > 0)
            pairs.push([first[of] - 1, second[of] - 1]);
    return pairs;
}


/***/ }),

/***/ 84913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ inHeadsWriting)
});

// EXTERNAL MODULE: ./lib/core/dataset/decimal-text.js
var decimal_text = __webpack_require__(22667);
// EXTERNAL MODULE: ./lib/core/dataset/table.js
var table = __webpack_require__(46316);
// EXTERNAL MODULE: ./lib/core/dataset/text-index.js
var text_index = __webpack_require__(53412);
// EXTERNAL MODULE: ./lib/core/dataset/instant.js
var instant = __webpack_require__(1645);
;// CONCATENATED MODULE: ./lib/core/review/date-writing.js
// Which moment a date names in whatever way it is written, and how it is written.

const clock = String.raw `(?:([T ])(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(String.raw `^(\d{4})([-/.]?)(\d{1,2})(?:\2(\d{1,2}))?${clock}$`);
const yearLast = new RegExp(String.raw `^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${clock}$`);
const dayAndName = /^(\d{1,2})([- ])([A-Za-z]{3,9})\.?[- ](\d{4})$/;
const nameAndDay = /^([A-Za-z]{3,9})\.? (\d{1,2}), ?(\d{4})$/;
const monthNames = "january february march april may june july august september october november december".split(" ");
/** Null where the text is no date of the calendar. A month is its first day, a day its first moment, in UTC. */
function readDate(text) {
    const found = yearFirst.exec(text);
    if (found !== null) {
        const [, year, separator, month, day, gap = "", time = "", zone = ""] = found;
        // Without separators only eight digits are a date: 20200105.
        if (separator === "" && (month.length !== 2 || day?.length !== 2))
            return null;
        const middle = `yyyy${separator}${letters("m", month)}`;
        const shape = day === undefined ? middle : `${middle}${separator}${letters("d", day)}`;
        return plain(Number(year), Number(month), Number(day ?? 1), time, zone, `${shape}${gap}${clockShape(time)}`);
    }
    const last = yearLast.exec(text);
    if (last !== null)
        return ofNumbers(last);
    const named = dayAndName.exec(text);
    if (named !== null) {
        const [, day, separator, name, year] = named;
        const shape = [letters("d", day), "month", "yyyy"].join(separator);
        return plain(Number(year), monthOf(name), Number(day), "", "", shape);
    }
    const worded = nameAndDay.exec(text);
    if (worded === null)
        return null;
    const [, name, day, year] = worded;
    return plain(Number(year), monthOf(name), Number(day), "", "", "month d, yyyy");
}
function ofNumbers(parts) {
    const [, first, separator, second, year, gap = "", time = "", zone = ""] = parts;
    const [one, two] = [Number(first), Number(second)];
    const dayFirst = date_writing_instant(Number(year), two, one, time, zone);
    const monthFirst = date_writing_instant(Number(year), one, two, time, zone);
    if (Number.isNaN(dayFirst) && Number.isNaN(monthFirst))
        return null;
    const shape = (a, b) => `${[letters(a, first), letters(b, second), "yyyy"].join(separator)}${gap}${clockShape(time)}`;
    return {
        kind: "numbers",
        first: one,
        second: two,
        separator,
        instants: { "day-first": dayFirst, "month-first": monthFirst },
        shapes: { "day-first": shape("d", "m"), "month-first": shape("m", "d") },
    };
}
function plain(year, month, day, time, zone, shape) {
    const moment = date_writing_instant(year, month, day, time, zone);
    return Number.isNaN(moment) ? null : { kind: "plain", instant: moment, shape };
}
function date_writing_instant(year, month, day, time, zone) {
    const moment = time === "" ? "" : `T${time.length === 4 || time[1] === ":" ? "0" : ""}${time}${zone}`;
    return (0,instant/* instantOf */.B)(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}${moment}`);
}
/** 0 where it is no month's name, of which the first three letters are enough. */
function monthOf(name) {
    const wanted = name.toLowerCase();
    return monthNames.findIndex((month) => month === wanted || month.slice(0, 3) === wanted) + 1;
}
function letters(letter, digits) {
    return letter.repeat(digits.length === 1 ? 1 : 2);
}
function clockShape(time) {
    if (time === "")
        return "";
    return time.split(":").length === 2 ? "hh:mm" : "hh:mm:ss";
}
function pad(value, digits) {
    return String(value).padStart(digits, "0");
}

;// CONCATENATED MODULE: ./lib/core/review/rewritten-columns.js
// Columns of texts that say the same in another way: the base's cells are turned into head's writing before anything is compared.




/** More than any column of dates or categories has; beyond, looking costs more than it tells. */
const MOST_TEXTS = 200_000;
/** The base with its cells as head writes them, wherever that is proven to be the same. */
function inHeadsWriting(base, head) {
    const rewritten = [];
    const columns = base.columns.map((before) => {
        const after = (0,table/* columnOf */.uV)(head, before.name);
        if (before.type !== "text" || after?.type !== "text")
            return before;
        const translation = translationOf(before.dictionary, after.dictionary);
        if (translation === null || translation.texts.size === 0)
            return before;
        const { texts, apart = new Map(), ...how } = translation;
        const rows = Uint8Array.from(before.codes, (code) => (code >= 0 && texts.has(code) ? 1 : 0));
        rewritten.push({ ...how, column: before.name, rows });
        return translated(before, new Map([...texts, ...apart]));
    });
    return { base: rewritten.length === 0 ? base : { ...base, columns }, rewritten };
}
function translationOf(base, head) {
    if (base.ends.length === 0 || head.ends.length === 0 || isSame(base, head))
        return null;
    if (base.ends.length > MOST_TEXTS || head.ends.length > MOST_TEXTS)
        return null;
    const blanks = hasBlanks(base) || hasBlanks(head);
    const mayBeDates = isDate(base) && isDate(head);
    if (!blanks && !mayBeDates)
        return null;
    const [old, now] = [(0,table/* textsOf */.CB)(base), (0,table/* textsOf */.CB)(head)];
    return (mayBeDates ? sameDates(old, now) : null) ?? (blanks ? sameButBlanks(old, now) : null);
}
/** Only where no side tells two texts apart by their blanks: else "north" and "north " are two categories. */
function sameButBlanks(old, now) {
    const [before, after] = [trimmed(old), trimmed(now)];
    if (before.size !== old.length || after.size !== now.length)
        return null;
    const texts = old.flatMap((text, code) => {
        const other = after.get(text.trim());
        return other === undefined || other === text ? [] : [[code, other]];
    });
    return { what: "blanks", from: null, to: null, texts: new Map(texts) };
}
function trimmed(texts) {
    return new Map(texts.map((text) => [text.trim(), text]));
}
/** Of a column of dates, so many texts are dates. */
const MOSTLY = 0.9;
function sameDates(old, now) {
    const [before, after] = [old.map((text) => readDate(text.trim())), now.map((text) => readDate(text.trim()))];
    if (dated(before) < MOSTLY * old.length || dated(after) < MOSTLY * now.length)
        return null;
    const orders = ordersOf(before, after);
    if (orders === null)
        return null;
    const written = new Set(now);
    const byInstant = new Map();
    for (const [code, date] of after.entries()) {
        const instant = instantAt(date, orders.head);
        if (!Number.isNaN(instant) && !byInstant.has(instant))
            byInstant.set(instant, code);
    }
    const texts = new Map();
    let shapes = null;
    const apart = new Map();
    for (const [code, date] of before.entries()) {
        const instant = instantAt(date, orders.base);
        const other = byInstant.get(instant);
        const isWritten = written.has(old[code]);
        // 07/10 is July here and October there.
        const isOther = isWritten && orders.base !== orders.head && date?.kind === "numbers" && !Number.isNaN(instant);
        if (isOther && other === undefined)
            apart.set(code, new Date(instant).toISOString());
        // A date that head writes in this way too is no other writing.
        if (other === undefined || date === null || (isWritten && !isOther) || now[other] === old[code])
            continue;
        texts.set(code, now[other]);
        const to = after[other];
        if (to !== null)
            shapes ??= { from: shapeOf(date, orders.base), to: shapeOf(to, orders.head) };
    }
    return shapes === null ? null : { what: "dates", ...shapes, texts, apart };
}
function dated(dates) {
    return dates.reduce((sum, date) => sum + (date === null ? 0 : 1), 0);
}
/**
 * Which of day and month comes first on either side, as far as it makes a difference: as numbers above 12 prove it, else
 * as most dates are found again. Null where both readings find as many.
 */
function ordersOf(before, after) {
    const [old, now] = [orderOf(before), orderOf(after)];
    if (old === "mixed" || now === "mixed")
        return null;
    const isKnown = old !== "open" && now !== "open";
    const isSamePlace = separatorOf(before) === separatorOf(after);
    const candidates = choices(old).flatMap((base) => choices(now).map((head) => ({ base, head })));
    // Numbers in the same places are read alike, unless both sides prove another order; and alike is alike either way.
    const likely = candidates.filter(({ base, head }) => isKnown || ((base === head || !isSamePlace) && !(old === now && base === head && base === "month-first")));
    const [best, second] = likely
        .map((orders) => ({ orders, found: foundAgain(before, after, orders) }))
        .toSorted((a, b) => b.found - a.found);
    if (best === undefined || best.found === 0 || best.found === second?.found)
        return null;
    return isKnown || best.found >= MOSTLY * Math.min(before.length, after.length) ? best.orders : null;
}
function choices(order) {
    if (order === "open")
        return ["day-first", "month-first"];
    return [order === "none" ? "day-first" : order];
}
function separatorOf(dates) {
    for (const date of dates)
        if (date?.kind === "numbers")
            return date.separator;
    return null;
}
function foundAgain(before, after, { base, head }) {
    const known = new Set(before.map((date) => instantAt(date, base)));
    known.delete(Number.NaN);
    return after.reduce((sum, date) => sum + (known.has(instantAt(date, head)) ? 1 : 0), 0);
}
function orderOf(dates) {
    let numbers = false;
    let days = false;
    let months = false;
    for (const date of dates) {
        if (date?.kind !== "numbers")
            continue;
        numbers = true;
        if (date.first > 12)
            days = true;
        if (date.second > 12)
            months = true;
    }
    if (!numbers)
        return "none";
    if (days && months)
        return "mixed";
    return days ? "day-first" : months ? "month-first" : "open";
}
function instantAt(date, order) {
    if (date === null)
        return Number.NaN;
    return date.kind === "plain" ? date.instant : date.instants[order];
}
function shapeOf(date, order) {
    return date.kind === "plain" ? date.shape : date.shapes[order];
}
function translated(column, texts) {
    const index = new text_index/* TextIndex */.UC();
    const codes = Int32Array.from((0,table/* textsOf */.CB)(column.dictionary), (text, code) => {
        const bytes = new TextEncoder().encode(texts.get(code) ?? text);
        const hash = (0,text_index/* hashOf */.qQ)(bytes, 0, bytes.length);
        const known = index.find(bytes, 0, bytes.length, hash);
        return known >= 0 ? known : index.add(bytes, 0, bytes.length, hash);
    });
    return {
        ...column,
        codes: column.codes.map((code) => (code < 0 ? code : codes[code])),
        dictionary: index.dictionary(),
    };
}
function isDate({ bytes, ends }) {
    return readDate(new TextDecoder().decode(bytes.subarray(0, ends[0])).trim()) !== null;
}
function isSame(one, other) {
    if (one.ends.length !== other.ends.length || one.bytes.length !== other.bytes.length)
        return false;
    return (one.ends.every((end, code) => end === other.ends[code]) && one.bytes.every((byte, i) => byte === other.bytes[i]));
}
function hasBlanks({ bytes, ends }) {
    for (let code = 0, start = 0; code < ends.length; start = ends[code], code++)
        if (ends[code] > start && ((0,decimal_text/* isBlank */.z3)(bytes[start]) || (0,decimal_text/* isBlank */.z3)(bytes[ends[code] - 1])))
            return true;
    return false;
}


/***/ }),

/***/ 35151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aN: () => (/* binding */ splitRows),
/* harmony export */   pG: () => (/* binding */ HELD_OUT),
/* harmony export */   qg: () => (/* binding */ LEARNT_FROM)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22667);
/* harmony import */ var _dataset_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80392);
/* harmony import */ var _dataset_murmur3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49305);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46316);
/* harmony import */ var _dataset_times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67814);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92288);
// Which rows are held out: a key-stable division that does not move when rows are added, reordered or edited.







/** What a row keeps by itself, whatever its identity says. */
const LEARNT_FROM = 1;
const HELD_OUT = 2;
/**
 * Divides the rows (all, or the given ones in rising order) into train and holdout.
 * @param kept by row of the table: `LEARNT_FROM`, `HELD_OUT`, or 0, where the options decide; only beside a hash
 * @throws {UserError} fault "data" when a row lacks its key, or nothing or everything would be held out.
 */
function splitRows(table, options, rows = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .everyRow */ .UJ)(table.rowCount), kept = null) {
    if (options.strategy === "time")
        return splitByTime(table, options, rows);
    const { identity } = options;
    const test = sideTest(table, options, rows);
    return divided(table, identity, rows, kept === null ? test : keptTest(kept, test));
}
function keptTest(kept, test) {
    return (row, digest) => (kept[row] === 0 ? test(row, digest) : kept[row] === HELD_OUT);
}
function splitByTime(table, options, rows) {
    const { holdoutFrom, trainBefore } = options.cut;
    const { values } = (0,_dataset_times_js__WEBPACK_IMPORTED_MODULE_4__/* .timesOf */ .Q)(table, options.column);
    const placed = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsWhere */ .Hu)(rows, (row) => values[row] >= holdoutFrom || values[row] < trainBefore);
    const split = divided(table, options.identity, placed, (row) => values[row] >= holdoutFrom);
    return { ...split, between: rows.length - placed.length, times: values };
}
function divided(table, identity, rows, isHeldOut) {
    const identify = identity === null ? null : requiredIdentities(table, identity, rows);
    const train = new Uint32Array(rows.length);
    const holdout = new Uint32Array(rows.length);
    const identities = new Uint32Array(identify === null ? 0 : 2 * rows.length);
    const digest = new Uint32Array(4);
    let held = 0;
    for (let i = 0; i < rows.length; i++) {
        identify?.(rows[i], digest);
        if (!isHeldOut(rows[i], digest)) {
            train[i - held] = rows[i];
            continue;
        }
        if (identify !== null) {
            identities[2 * held] = digest[0];
            identities[2 * held + 1] = digest[1];
        }
        holdout[held++] = rows[i];
    }
    // Views: what was never written to takes no memory, and a copy would.
    return {
        train: train.subarray(0, rows.length - held),
        holdout: holdout.subarray(0, held),
        identities: identities.subarray(0, identify === null ? 0 : 2 * held),
        between: 0,
        times: null,
    };
}
function sideTest(table, options, rows) {
    switch (options.strategy) {
        case "hash":
            return hashTest(options);
        case "column":
            return columnTest(table, options, rows);
        case "file":
            return fileTest(table, options, rows);
    }
}
/**
 * Held out when the hash of the identity's eight bytes, seeded by the salt, is below `fraction` of 2^64: each identity
 * has its side by itself, whatever other rows there are.
 */
function hashTest({ fraction, salt }) {
    const seed = saltSeed(salt) | 0;
    const digest = new Uint32Array(4);
    return (_, identity) => {
        // Signed, because an integer beyond 31 bits that is handed to a function would be put into an object of its own.
        (0,_dataset_murmur3_js__WEBPACK_IMPORTED_MODULE_5__/* .murmur3OfWords */ .O)(identity[0] | 0, identity[1] | 0, 0, 8, seed, digest);
        return (digest[0] * 2 ** 32 + digest[1]) / 2 ** 64 < fraction;
    };
}
function saltSeed(salt) {
    if (salt === "")
        return 0;
    const bytes = new TextEncoder().encode(salt);
    const digest = new Uint32Array(4);
    (0,_dataset_murmur3_js__WEBPACK_IMPORTED_MODULE_5__/* .murmur3 */ .K)(bytes, 0, bytes.length, 0, digest);
    return digest[0];
}
/** A cell matches by its text, or as a number by its value: 1 and 1.0 are the same. */
function columnTest(table, options, rows) {
    const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .columnNamed */ .c1)(table, options.column);
    const numbers = new Set(options.values.map(numberOfText).filter((value) => !Number.isNaN(value)));
    let test;
    if (column.type === "number")
        test = (row) => numbers.has(column.values[row]);
    else {
        const wanted = new Set(options.values);
        const marked = Uint8Array.from((0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)(column.dictionary), (text) => Number(wanted.has(text) || numbers.has(numberOfText(text))));
        test = (row) => marked[column.codes[row]] === 1;
    }
    const named = `holdout value${options.values.length === 1 ? "" : "s"} ${quoted(options.values)}`;
    requireBothSides(rows, test, (matches) => ({
        message: `${matches} row has the ${named} in column \`${options.column}\``,
        where: { file: table.origin.files.join(", ") },
        hint: `The column has ${valuesOf(column, rows)}: name those that mark the holdout rows.`,
    }));
    return test;
}
function fileTest(table, options, rows) {
    const { files, firstRows } = table.origin;
    const wanted = new Set(options.files);
    const heldOut = new Uint8Array(table.rowCount);
    for (const [index, file] of files.entries())
        if (wanted.has(file))
            heldOut.fill(1, firstRows[index], firstRows[index + 1] ?? table.rowCount);
    const test = (row) => heldOut[row] === 1;
    requireBothSides(rows, test, (matches) => ({
        message: `${matches} row is from the holdout file${options.files.length === 1 ? "" : "s"} ${quoted(options.files)}`,
        hint: `The data is in ${quoted(files)}: name those that hold the holdout rows.`,
    }));
    return test;
}
function requireBothSides(rows, test, problem) {
    const first = rows.length > 0 && test(rows[0]);
    if (rows.every((row) => test(row) === first))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", problem(first ? "every" : "no"));
}
const shown = 10;
function quoted(texts) {
    const first = texts.slice(0, shown).map((text) => `\`${text}\``);
    return first.join(", ") + (texts.length > shown ? ` and ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(texts.length - shown)} more` : "");
}
/** The values of the rows, in order of first appearance. */
function valuesOf(column, rows) {
    if (column.type === "number")
        return quoted(Array.from(new Set(Array.from(rows, (row) => column.values[row])), String));
    const texts = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)(column.dictionary);
    return quoted(Array.from(new Set(Array.from(rows, (row) => column.codes[row])), (code) => texts[code] ?? ""));
}
function numberOfText(text) {
    const bytes = new TextEncoder().encode(text);
    return (0,_dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(bytes, 0, bytes.length);
}
function requiredIdentities(table, identity, rows) {
    if (identity.kind === "content")
        return (0,_dataset_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityWriter */ .kJ)(table, identity.columns, { exactText: false });
    requireIdentified(table, identity, rows);
    return (0,_dataset_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityWriter */ .kJ)(table, identity.columns, { exactText: true });
}
/** A part of a key of several columns may be missing; a row with none of it would stand wherever it falls. */
function requireIdentified(table, { kind, columns }, rows) {
    const tests = columns.map((name) => missingTest((0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .columnNamed */ .c1)(table, name)));
    const missing = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsWhere */ .Hu)(rows, (row) => tests.every((isMissing) => isMissing(row)));
    if (missing.length === 0)
        return;
    const places = Array.from(missing.subarray(0, 3), (row) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPlace */ .oL)((0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(table.origin, row)));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(missing.length, "row has", "rows have")} no ${kind} ${quoted(columns)}: ${places.join(", ")}${missing.length > 3 ? ", \u2026" : ""}`,
        where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(table.origin, missing[0]),
        hint: "Fill in the cells: a row without it has no stable place in train or holdout.",
    });
}
function missingTest(column) {
    return column.type === "number" ? (row) => Number.isNaN(column.values[row]) : (row) => column.codes[row] < 0;
}


/***/ })

};
