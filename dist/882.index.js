export const id = 882;
export const ids = [882];
export const modules = {

/***/ 59796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ textClasses)
/* harmony export */ });
/* harmony import */ var _dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22667);
/* harmony import */ var _dataset_text_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53412);
// Which texts of two dictionaries mean the same, as one number per text: equal numbers, equal meaning.


/**
 * Texts are the same when their bytes are; without `exact` also when both are plain decimals of the same value, so that
 * 1.50 and 1.5 are one. A number with a leading zero is a code such as a postcode and no plain decimal.
 */
function textClasses(base, head, exact) {
    const classes = { base: new Int32Array(base.ends.length), head: new Int32Array(head.ends.length) };
    const ofValue = new Map();
    const valued = (dictionary, code, otherwise) => {
        const value = exact ? Number.NaN : plainDecimalOf(dictionary, code);
        if (Number.isNaN(value))
            return otherwise;
        const known = ofValue.get(value + 0);
        if (known === undefined)
            ofValue.set(value + 0, otherwise);
        return known ?? otherwise;
    };
    for (let code = 0; code < base.ends.length; code++)
        classes.base[code] = valued(base, code, code);
    let index = null;
    let next = base.ends.length;
    for (let code = 0; code < head.ends.length; code++) {
        // Mostly both dictionaries begin alike, and nothing needs to be looked up.
        if (code < base.ends.length && isSameText(base, code, head, code)) {
            classes.head[code] = classes.base[code];
            continue;
        }
        index ??= indexOf(base);
        const start = startOf(head, code);
        const end = head.ends[code];
        const found = index.find(head.bytes, start, end, (0,_dataset_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(head.bytes, start, end));
        classes.head[code] = found >= 0 ? classes.base[found] : valued(head, code, next++);
    }
    return classes;
}
function plainDecimalOf(dictionary, code) {
    const { bytes, ends } = dictionary;
    const start = startOf(dictionary, code);
    const first = bytes[start] === 45 ? start + 1 : start;
    const isCode = bytes[first] === 48 && first + 1 < ends[code] && bytes[first + 1] >= 48 && bytes[first + 1] <= 57;
    return isCode ? Number.NaN : (0,_dataset_decimal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(bytes, start, ends[code]);
}
function indexOf(dictionary) {
    const index = new _dataset_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .TextIndex */ .UC();
    const { bytes, ends } = dictionary;
    for (let code = 0, start = 0; code < ends.length; start = ends[code], code++)
        index.add(bytes, start, ends[code], (0,_dataset_text_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hashOf */ .qQ)(bytes, start, ends[code]));
    return index;
}
function isSameText(one, code, other, otherCode) {
    let at = startOf(one, code);
    let otherAt = startOf(other, otherCode);
    if (one.ends[code] - at !== other.ends[otherCode] - otherAt)
        return false;
    for (; at < one.ends[code]; at++, otherAt++)
        if (one.bytes[at] !== other.bytes[otherAt])
            return false;
    return true;
}
function startOf(dictionary, code) {
    return code === 0 ? 0 : dictionary.ends[code - 1];
}


/***/ }),

/***/ 33197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dividedAsBefore: () => (/* binding */ dividedAsBefore),
  withKeptSides: () => (/* binding */ withKeptSides)
});

// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/dataset/identity.js
var dataset_identity = __webpack_require__(80392);
// EXTERNAL MODULE: ./lib/core/dataset/row-match.js
var row_match = __webpack_require__(5848);
// EXTERNAL MODULE: ./lib/core/dataset/table.js
var dataset_table = __webpack_require__(46316);
// EXTERNAL MODULE: ./lib/core/split.js
var core_split = __webpack_require__(35151);
// EXTERNAL MODULE: ./lib/core/review/alike-in-order.js
var alike_in_order = __webpack_require__(63447);
// EXTERNAL MODULE: ./lib/core/review/column-diff.js
var column_diff = __webpack_require__(72970);
// EXTERNAL MODULE: ./lib/core/review/found-again.js
var found_again = __webpack_require__(46261);
// EXTERNAL MODULE: ./lib/core/review/rewritten-columns.js + 1 modules
var rewritten_columns = __webpack_require__(84913);
;// CONCATENATED MODULE: ./lib/core/review/some-rows.js
// Some rows of a table, and which rows of another may say what they say.

/** Bits that say whether a number may be among some: 2^20 of them. */
const BITS = 20;
/** Rows of head that may say what one of the base's rows says: quickly told by one column of numbers. */
function mayBeSame({ table, rows }, head, columns) {
    const numbers = columns.flatMap((name) => {
        const [before, after] = [(0,dataset_table/* columnNamed */.c1)(table, name), (0,dataset_table/* columnNamed */.c1)(head, name)];
        if (before.type !== "number" || after.type !== "number")
            return [];
        const some = Array.from(rows.subarray(0, 1000), (row) => before.values[row]);
        return [{ before: before.values, after: after.values, distinct: new Set(some).size }];
    });
    const [best] = numbers.toSorted((a, b) => b.distinct - a.distinct);
    if (best === undefined)
        return (0,dataset_table/* everyRow */.UJ)(head.rowCount);
    const bits = new Uint8Array(2 ** BITS);
    for (const row of rows)
        bits[bitOf(best.before[row])] = 1;
    const { after } = best;
    const may = new Uint32Array(head.rowCount);
    let found = 0;
    for (let row = 0; row < after.length; row++)
        if (bits[bitOf(after[row])] === 1)
            may[found++] = row;
    return may.subarray(0, found);
}
const some_rows_double = new Float64Array(1);
const words = new Int32Array(some_rows_double.buffer);
function bitOf(value) {
    // Minus zero plus zero is zero.
    some_rows_double[0] = value + 0;
    return Math.imul(words[0] ^ Math.imul(words[1], 0x85ebca77), 0x9e3779b1) >>> (32 - BITS);
}

;// CONCATENATED MODULE: ./lib/core/review/kept-sides.js
// A rewritten key and the holdout: each row stays on the side on which it stood in the base under its old key.









/** Of the rows that one side lacks, so many must be found again, or rows came and went. */
const FOUND = 0.5;
/** So many are no chance, also where others say the same. */
const NO_CHANCE = 10;
/** Of the rows that left the holdout, how many are looked for at first. */
const SOUGHT = 5000;
/** How far both tables are read to learn whether rows are found again but for one column. */
const READ_THROUGH = 5000;
/**
 * Which side the rows of head keep, where their key was rewritten; null where it was not. A hash of the new key would
 * hold out other rows, and a model of the base has learnt from most of those.
 *
 * A row whose key the base does not have (or has for a row that says something else, where most rows are so) is found
 * again by all that it says beside the key, but for one column at most, or nearly the same in its place. Half of the rows that one side lacks must be found
 * so that no other of them says the same, and one of them must be the only such row of its table, or there must be ten.
 * What ordinary changes cost is a look at the keys of both holdouts, and for what left the base's a look at one column.
 *
 * @param key declared columns of the key, also where the rows are divided by a group
 */
function keptSides(base, head, key, split) {
    if (split.strategy !== "hash")
        return null;
    const { identity } = split;
    const common = (0,column_diff/* commonColumns */.d)(base.table, head.table);
    if (!identity.columns.every((name) => common.includes(name)))
        return null;
    const own = new Set(identity.kind === "content" ? [] : [...key, ...identity.columns]);
    const others = common.filter((name) => !own.has(name));
    const [before, after] = [base, head].map((side) => side.known ?? identified(side, identity, common));
    const fates = (0,row_match/* fatesOf */.vD)(before, after);
    const isThorough = 2 * countOf(fates, row_match/* KEPT */.t0) < Math.min(fates.length, head.holdout.length);
    // Without a key, a row of other values is another row, unless the same values are written in another way.
    if (others.length === 0 || (identity.kind === "content" && !isThorough))
        return null;
    const ways = isThorough ? [isUnsettled, isAlone] : [isAlone];
    // Whoever rewrites keys may choose which rows come into the holdout, but not which were in it.
    if (!ways.some((isLost) => fates.some(isLost)))
        return null;
    const { base: written, rewritten } = isThorough
        ? (0,rewritten_columns/* inHeadsWriting */.h)(base.table, head.table)
        : { base: base.table, rewritten: [] };
    if (identity.kind === "content" && rewritten.length === 0)
        return null;
    for (const isLost of ways) {
        const lost = { table: written, rows: base.holdout.filter((_, i) => isLost(fates[i])) };
        const fresh = head.holdout.length - (fates.length - lost.rows.length);
        // So many of the lost rows are found, if half of those are that the side with fewer of them lacks; with room for chance.
        const least = (FOUND / 2) * Math.min(1, Math.max(0, fresh) / lost.rows.length);
        if (!mayBeFound(lost, base.table, head.table, identity, others, isThorough, least))
            continue;
        const found = rewrittenRows(base.table, written, head.table, identity, others, isLost);
        if (found === null)
            continue;
        const columns = identity.kind === "content" ? rewritten.map(({ column }) => column) : identity.columns;
        return { ...sidesOf(base.table, head.table, split, found), columns };
    }
    return null;
}
function countOf(marks, wanted) {
    let count = 0;
    for (const mark of marks)
        if (mark === wanted)
            count++;
    return count;
}
const isAlone = (fate) => fate === row_match/* ALONE */.qY;
const isUnsettled = (fate) => fate !== row_match/* KEPT */.t0;
/**
 * Whether rows that left the base's holdout are found under another key, as far as a look at some of them tells.
 * @param least share of them that must be found
 */
function mayBeFound({ table, rows }, base, head, { kind, columns }, others, isThorough, least) {
    const step = Math.max(1, rows.length / SOUGHT);
    const some = { table, rows: rows.filter((_, i) => Math.floor(i / step) > Math.floor((i - 1) / step)) };
    if (some.rows.length === 0)
        return false;
    const { isOwn } = (0,found_again/* foundAgain */.TF)(some, { table: head, rows: mayBeSame(some, head, others) }, others);
    if (countOf(isOwn, 1) > least * some.rows.length)
        return true;
    if (!isThorough)
        return false;
    const names = (part, of) => (0,dataset_identity/* identitiesOf */.UI)((0,dataset_table/* takeRows */.LY)(part, of), columns, { exactText: kind !== "content" });
    const firstLost = rows.filter((row) => row < READ_THROUGH);
    const [first, firstOfHead] = [base, head].map((part) => (0,dataset_table/* everyRow */.UJ)(Math.min(part.rowCount, READ_THROUGH)));
    const after = names(head, firstOfHead);
    const found = (0,found_again/* nearlyFound */.C)({ table, rows: firstLost }, { table: head, rows: firstOfHead }, others);
    const was = names(base, firstLost);
    const renamed = (isOne, row) => isOne === 1 && !isSameAt(was, found.partners[row], after, row);
    if (countOf(found.isOwn.map((isOne, row) => Number(renamed(isOne, row))), 1) >
        least * firstLost.length)
        return true;
    // What is only nearly the same is known by its place among all the others.
    const alike = (0,alike_in_order/* alikeInOrder */.U)({ table, rows: first }, { table: head, rows: firstOfHead }, others);
    const before = alike === null ? null : names(base, first);
    return before !== null && !first.every((row) => isSameAt(before, row, after, row));
}
function rewrittenRows(base, written, head, { kind, columns }, others, isLost) {
    const [before, identities] = [base, head].map((table) => (0,dataset_identity/* identitiesOf */.UI)(table, columns, { exactText: kind !== "content" }));
    const [said, says] = [written, head].map((table) => (0,dataset_identity/* contentsOf */.KD)(table, others));
    const { fates } = (0,row_match/* matchRows */.lj)({ identities: before, contents: said }, { identities, contents: says });
    const lost = (0,dataset_table/* rowsWhere */.Hu)((0,dataset_table/* everyRow */.UJ)(base.rowCount), (row) => isLost(fates.base[row]));
    const fresh = (0,dataset_table/* rowsWhere */.Hu)((0,dataset_table/* everyRow */.UJ)(head.rowCount), (row) => isLost(fates.head[row]));
    const { partners, isOwn } = (0,found_again/* nearlyFound */.C)({ table: written, rows: lost }, { table: head, rows: fresh }, others);
    const was = new Int32Array(head.rowCount).fill(-1);
    const isSettled = Uint8Array.from(fates.head, (fate) => (isLost(fate) ? 0 : 1));
    let edited = 0;
    let own = 0;
    for (const [i, partner] of partners.entries()) {
        if (partner < 0)
            continue;
        // All but one column: under the same key, it was edited.
        if (isSameAt(before, lost[partner], identities, fresh[i])) {
            isSettled[fresh[i]] = 1;
            edited++;
        }
        else {
            was[fresh[i]] = lost[partner];
            own += isOwn[i];
        }
    }
    const all = Math.min(lost.length, fresh.length) - edited;
    if (own < Math.max(1, FOUND * all))
        return null;
    if (own < NO_CHANCE && !(0,found_again/* onlyPairs */.w9)(said, says).some(([old, now]) => was[now] === old))
        return null;
    return { was, isSettled, identities };
}
function isSameAt(base, old, head, now) {
    return base[2 * old] === head[2 * now] && base[2 * old + 1] === head[2 * now + 1];
}
/** Rows of one key stand on one side: where those were that kept it, else where most of them were. */
function sidesOf(base, head, split, { was, isSettled, identities }) {
    const wasHeldOut = heldOut(base, (0,core_split/* splitRows */.aN)(base, split));
    const { unit, unitCount } = (0,row_match/* unitsOf */.$J)(identities);
    const isOld = new Uint8Array(unitCount);
    const surplus = new Int32Array(unitCount);
    const isFound = new Uint8Array(unitCount);
    for (let row = 0; row < unit.length; row++) {
        if (isSettled[row] === 1)
            isOld[unit[row]] = 1;
        if (was[row] < 0)
            continue;
        isFound[unit[row]] = 1;
        surplus[unit[row]] += wasHeldOut[was[row]] === 1 ? 1 : -1;
    }
    const sides = Uint8Array.from(unit, (of) => isOld[of] === 1 || isFound[of] === 0 ? 0 : surplus[of] >= 0 ? core_split/* HELD_OUT */.pG : core_split/* LEARNT_FROM */.qg);
    const isHeldOut = heldOut(head, (0,core_split/* splitRows */.aN)(head, split, undefined, sides));
    const crossed = { heldOut: 0, learntFrom: 0 };
    let rows = 0;
    for (let row = 0; row < was.length; row++) {
        if (was[row] < 0)
            continue;
        rows++;
        if (isHeldOut[row] === wasHeldOut[was[row]])
            continue;
        if (isHeldOut[row] === 1)
            crossed.heldOut++;
        else
            crossed.learntFrom++;
    }
    return { sides, rows, crossed };
}
function heldOut({ rowCount }, { holdout }) {
    const marks = new Uint8Array(rowCount);
    for (const row of holdout)
        marks[row] = 1;
    return marks;
}
function identified({ table, holdout }, identity, common) {
    const held = (0,dataset_table/* takeRows */.LY)(table, holdout);
    return {
        identities: (0,dataset_identity/* identitiesOf */.UI)(held, identity.columns, { exactText: identity.kind !== "content" }),
        contents: (0,dataset_identity/* contentsOf */.KD)(held, common),
    };
}

;// CONCATENATED MODULE: ./lib/flows/steps/keep-sides.js
// Where a pull request rewrote the key: its data divided once more, each row on the side that it had in the base.



/** Both sides as they were read, the head's anew where its key was rewritten: only then is it read twice. */
async function withKeptSides(world, jobs, sides) {
    const [head, base] = sides;
    const [job] = jobs;
    if (head?.status !== "fulfilled" || base?.status !== "fulfilled")
        return sides;
    const [own, other] = [dividedSide(head.value, job), dividedSide(base.value, job)];
    const kept = own === null || other === null ? null : keptSides(other, own, job.key, job.split);
    if (kept === null)
        return sides;
    world.host.progress("the key was rewritten: dividing and training again, with each row on the side that it had");
    const [again] = await world.compute.measure([{ ...job, keptSides: kept.sides }]);
    if (again.status === "rejected")
        throw again.reason;
    const notes = [...again.value.notes, ...keptNotes(kept)];
    return [{ ...again, value: { ...again.value, notes } }, base];
}
/** For a review, which trains nothing. */
function dividedAsBefore(base, head, key, split) {
    if (base === null || split === null || base.holdout.length === 0 || head.holdout.length === 0)
        return head;
    const kept = keptSides({ ...base, known: null }, { ...head, known: null }, key, split);
    if (kept === null)
        return head;
    const { train, holdout } = (0,core_split/* splitRows */.aN)(head.table, split, undefined, kept.sides);
    return { ...head, train, holdout };
}
/** Null where not all columns were read. */
function dividedSide({ dataset, holdout }, { split }) {
    if (dataset === null)
        return null;
    // A holdout knows its rows by the key also where a group divides them.
    const known = split.identity?.kind === "group" ? null : holdout;
    return { table: dataset.table, holdout: dataset.holdout, known };
}
function keptNotes({ columns, rows, crossed }) {
    const names = columns.map((name) => `\`${name}\``).join(" and ");
    const { heldOut, learntFrom } = crossed;
    const sides = heldOut + learntFrom === 0
        ? "Each stays held out or learnt from, as it was, so neither model has learnt from what it is judged on."
        : `All but ${(0,numerals/* count */.U9)(heldOut + learntFrom)} stay held out or learnt from, as they were.`;
    const all = `${(0,numerals/* counted */.hS)(rows, "row is", "rows are")} found again under another ${names}. ${sides} After the merge the new ${names} decides.`;
    return [
        all,
        ...(learntFrom === 0
            ? []
            : [
                `${(0,numerals/* counted */.hS)(learntFrom, "row that was held out shares its", "rows that were held out share their")} new ${names} with more rows that were learnt from, and ${learntFrom === 1 ? "is" : "are"} no longer held out.`,
            ]),
        ...(heldOut === 0
            ? []
            : [
                `${(0,numerals/* counted */.hS)(heldOut, "held-out row was", "held-out rows were")} learnt from by the base's model, because ${heldOut === 1 ? "it shares its" : "they share their"} new ${names} with rows that were held out: it looks a little too good.`,
            ]),
    ];
}


/***/ })

};
