export const id = 17;
export const ids = [17];
export const modules = {

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
            ? `The classes are ${shown.join(", ")}${classes.length > shown.length ? ", \u2026" : ""}.`
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
                .join(", ")}${classes.length > 10 ? ", \u2026" : ""}.`,
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


/***/ }),

/***/ 80017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromPredictions: () => (/* binding */ fromPredictions),
/* harmony export */   predictionsSide: () => (/* binding */ predictionsSide)
/* harmony export */ });
/* harmony import */ var _core_dataset_row_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5848);
/* harmony import */ var _core_evaluation_own_predictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16297);
/* harmony import */ var _core_metrics_predicted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66585);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _side_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51322);
// Predictions that lie in a file of the commit: read, matched to the commit's own holdout, carried over to the other's.





/** @throws {UserError} when the file is not there, or does not answer for the commit's own holdout rows. */
async function predictionsSide(world, model, question) {
    const { snapshot } = question;
    const [file] = await snapshot.find([model.file]);
    if (file === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("data", {
            message: `there is no \`${model.file}\` in ${snapshot.label}`,
            hint: "Write the predictions before the check runs, and commit them: the base branch's are read from its commit.",
        });
    }
    const source = { path: file.path, size: file.size, open: () => world.compute.bytes(file) };
    return fromPredictions(source, question);
}
/** @throws {UserError} when the file does not answer for the commit's own holdout rows. */
async function fromPredictions(source, question) {
    const { own, config, head } = question;
    const predicted = await (0,_core_evaluation_own_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .ownPredictions */ .r)(source, {
        holdout: own.holdout,
        key: config.data.key,
        others: true,
        fault: "data",
    });
    const answers = { ...predicted, repeats: [], unanswered: null };
    return {
        builtin: null,
        replies: new Map(),
        facts: (0,_side_model_js__WEBPACK_IMPORTED_MODULE_2__/* .ownFacts */ .ub)(question),
        training: null,
        notes: [],
        onHead: { kind: "answered", answers: own.holdout === head ? answers : carried(answers, own.holdout, head) },
        // What the candidate would say of the base commit's rows is not known.
        onBase: question.role === "candidate" || question.base === null ? null : { kind: "answered", answers },
    };
}
/** Predictions hold for the rows that are the same in both holdouts; of the others nothing is known. */
function carried({ predicted, notes }, from, to) {
    const rows = (0,_core_dataset_row_match_js__WEBPACK_IMPORTED_MODULE_3__/* .sameRows */ .ev)(from, to);
    const answered = Uint32Array.from(rows, (row) => Math.max(row, 0));
    return {
        predicted: (0,_core_metrics_predicted_js__WEBPACK_IMPORTED_MODULE_4__/* .predictedAt */ .yt)(predicted, answered),
        repeats: [],
        unanswered: rows.includes(-1) ? Uint8Array.from(rows, (row) => Number(row < 0)) : null,
        notes,
    };
}


/***/ })

};
