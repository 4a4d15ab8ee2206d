export const id = 3357;
export const ids = [3357];
export const modules = {

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


/***/ })

};
