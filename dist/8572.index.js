export const id = 8572;
export const ids = [8572];
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

/***/ 62306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ absenceOf),
/* harmony export */   My: () => (/* binding */ metricIn),
/* harmony export */   jI: () => (/* binding */ parseMetricsFile),
/* harmony export */   mv: () => (/* binding */ METRICS_BYTES_LIMIT)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _metrics_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70829);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28865);
// A file of metrics that another program computed: flat, nested as DVC has it, or a list as MLflow has it.



/** More than any file of metrics has. */
const METRICS_BYTES_LIMIT = 1 << 20;
/** @throws {UserError} fault "data" when the file is no JSON of numbers */
function parseMetricsFile(bytes, file) {
    let value;
    try {
        value = JSON.parse(new TextDecoder("utf-8").decode(bytes));
    }
    catch (cause) {
        const hint = "Write finite numbers only: JSON has no word for NaN, although Python writes one.";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", { message: "the file is not JSON", where: { file }, hint }, { cause });
    }
    const found = new Map();
    collect(value, [], found, file);
    return found;
}
/** Deeper than any tool nests metrics. */
const DEEPEST = 64;
function collect(value, path, into, file) {
    if (path.length > DEEPEST) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
            message: `the file is nested more than ${DEEPEST} levels deep`,
            where: { file },
            hint: "Write metrics flat, or one below the other as DVC does.",
        });
    }
    if (typeof value === "number") {
        const name = path.join(".");
        if (into.has(name)) {
            const hint = "A nested name and one with dots are the same here: rename one of them.";
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", { message: `\`${name}\` is there twice`, where: { file }, hint });
        }
        into.set(name, value);
    }
    else if (Array.isArray(value))
        collectLogged(value, into);
    else if (typeof value === "object" && value !== null)
        for (const [key, inner] of Object.entries(value))
            collect(inner, [...path, key], into, file);
}
/** `{ "key": "mse", "value": 1.5, "step": 3 }`, as MLflow's API lists them; of a name the last step counts, else the last entry. */
function collectLogged(items, into) {
    const steps = new Map();
    for (const item of items) {
        if (typeof item !== "object" || item === null || !("key" in item) || !("value" in item))
            continue;
        if (typeof item.key !== "string" || typeof item.value !== "number")
            continue;
        const step = "step" in item ? Number(item.step) : Number.NaN;
        if (step < (steps.get(item.key) ?? Number.NEGATIVE_INFINITY))
            continue;
        if (!Number.isNaN(step))
            steps.set(item.key, step);
        into.set(item.key, item.value);
    }
}
/**
 * The number of a metric; null where the file has none that is finite and possible. Only its own name counts, or the one
 * that the config gives: a direction is never guessed from a name.
 */
function metricIn(found, metric, given) {
    const value = writtenIn(found, metric, given);
    return value !== undefined && Number.isFinite(value) && !isImpossible(metric, value) ? value : null;
}
function writtenIn(found, metric, given) {
    return (found.get(given ?? metric) ??
        (given === undefined && isOurs(metric) ? found.get(metric.replaceAll("-", "_")) : undefined));
}
function isOurs(metric) {
    return [..._metrics_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .regressionMetrics */ .NC, ..._metrics_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .classificationMetrics */ .qb].some((name) => name === metric);
}
/** A loss or a share below 0 has its sign turned round, as scikit-learn's `neg_\u2026` scores have: worse would be better. */
function isImpossible(metric, value) {
    return value < 0 && isOurs(metric) && metric !== "r2" && metric !== "bias";
}
/** What is wrong with a metric that `metricIn` does not give, and what to do. */
function absenceOf(found, metric, given) {
    const name = given ?? metric;
    const value = writtenIn(found, metric, given);
    if (value !== undefined && isImpossible(metric, value)) {
        return {
            message: `\`${name}\` is ${value}, and ${metric} is never below 0`,
            hint: "Write it with its own sign: a score such as neg_mean_squared_error has the opposite one.",
        };
    }
    return {
        message: `there is no finite \`${name}\`, which \`metrics\` judges`,
        hint: absenceHint(found, metric, given),
    };
}
/** What to do about a metric that is not there. */
function absenceHint(found, metric, given) {
    const names = [...found.keys()];
    const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(given ?? metric, names);
    if (!isOurs(metric)) {
        if (close !== null)
            return `It has \`${close}\`: correct the name under metrics.own, or in the file.`;
        return names.length === 0 ? "It has no number at all." : "Write it, or take it out of metrics.own.";
    }
    if (close !== null)
        return `It has \`${close}\`: say so in model.metrics, { file: \u2026, names: { ${metric}: ${close} } }.`;
    const shown = names.slice(0, 12).map((name) => `\`${name}\``);
    return shown.length === 0
        ? "It has no number at all."
        : `It has ${shown.join(", ")}: name one in model.metrics, { file: \u2026, names: { ${metric}: \u2026 } }.`;
}


/***/ }),

/***/ 91889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ unpackable),
/* harmony export */   Ll: () => (/* binding */ parsePack),
/* harmony export */   Up: () => (/* binding */ renderPack),
/* harmony export */   WI: () => (/* binding */ PACK_FILES_LIMIT),
/* harmony export */   qF: () => (/* binding */ pathInWords)
/* harmony export */ });
/* unused harmony export PACK_BYTES_LIMIT */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92288);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53898);
// model.pack: the folder that a train command filled, as one file. A line of JSON names each file with its size and digest,
// then their bytes follow. What a file holds is never looked at: only the user's own predict command reads it.




/** With predictions and report in one artifact, whose download ends at 64 MiB. */
const PACK_BYTES_LIMIT = 48 * 2 ** 20;
const PACK_FILES_LIMIT = 1000;
/** Windows ends a whole path at 260 characters. */
const PATH_LIMIT = 250;
const MANIFEST_BYTES_LIMIT = 2 ** 20;
/** Some systems keep these for devices; a file of such a name could not be written there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const manifestSchema = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    }))
        .max(PACK_FILES_LIMIT),
}));
/** Why these files cannot be one pack; null where they can. */
function unpackable(files) {
    if (files.length === 0)
        return "it holds no file";
    if (files.length > PACK_FILES_LIMIT)
        return `it holds ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(files.length, "file")}, more than ${PACK_FILES_LIMIT}`;
    const size = files.reduce((sum, file) => sum + file.size, 0);
    if (size > PACK_BYTES_LIMIT)
        return `it holds ${inMiB(size)} MiB, more than ${inMiB(PACK_BYTES_LIMIT)}`;
    const odd = files.find(({ path }) => !isPlainPath(path));
    if (odd !== undefined)
        return `it holds ${pathInWords(odd.path)}, which is no name that every system can keep`;
    return clash(files.map(({ path }) => path));
}
/** A path for a sentence, whatever a command called its file. */
function pathInWords(path) {
    return `\`${JSON.stringify(path).slice(1, -1).replaceAll("`", "'").slice(0, 100)}\``;
}
/** The same bytes for the same files, whatever their order. */
function renderPack(files) {
    const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const listed = sorted.map(({ path, bytes }) => ({ path, size: bytes.byteLength, sha256: digestOf(bytes) }));
    const refusal = unpackable(listed);
    if (refusal !== null)
        throw new Error(refusal);
    const manifest = `${JSON.stringify({ version: 1, files: listed })}\n`;
    return Buffer.concat([new TextEncoder().encode(manifest), ...sorted.map(({ bytes }) => bytes)]);
}
/** A pack's files, or why it is none of ours; nothing of it is used then. */
function parsePack(pack) {
    const end = pack.subarray(0, MANIFEST_BYTES_LIMIT).indexOf(0x0a);
    const manifest = end < 0 ? null : manifestSchema().safeParse(json(pack.subarray(0, end)));
    if (manifest === null || !manifest.success)
        return "it does not begin with a list of its files";
    const { files } = manifest.data;
    const refusal = unpackable(files);
    if (refusal !== null)
        return refusal;
    let at = end + 1;
    const read = [];
    for (const { path, size, sha256 } of files) {
        const bytes = pack.subarray(at, at + size);
        if (bytes.byteLength !== size)
            return `it ends within ${pathInWords(path)}`;
        if (digestOf(bytes) !== sha256)
            return `${pathInWords(path)} is not as it was packed`;
        read.push({ path, bytes });
        at += size;
    }
    return at === pack.byteLength ? read : "it goes on after its last file";
}
/** "forest.joblib", "trees/0.json": nothing that leads out of a folder, hides in it, or is read in two ways. */
function isPlainPath(path) {
    if (path.length > PATH_LIMIT || !/^[^\\:*?"<>|\p{C}]+$/u.test(path))
        return false;
    return path
        .split("/")
        .every((part) => part !== "" && !/^\.+$|[. ]$/.test(part) && part.toLowerCase() !== ".git" && !DEVICE.test(part));
}
/** Two names that some file system takes for one, or a file where another needs a folder. */
function clash(paths) {
    const kept = new Set();
    const folders = new Set();
    for (const path of paths) {
        const plain = path.normalize("NFC").toLowerCase();
        if (kept.has(plain))
            return `it holds ${pathInWords(path)} twice`;
        kept.add(plain);
        for (let at = plain.indexOf("/"); at >= 0; at = plain.indexOf("/", at + 1))
            folders.add(plain.slice(0, at));
    }
    const both = [...folders].find((folder) => kept.has(folder));
    return both === undefined ? null : `it holds ${pathInWords(both)} as a file and as a folder`;
}
function json(bytes) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        return null;
    }
}
function digestOf(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}
function inMiB(bytes) {
    return Math.ceil(bytes / 2 ** 20);
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

/***/ 78572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandsSide: () => (/* binding */ commandsSide),
  lastLinesOf: () => (/* binding */ lastLinesOf),
  trainedModel: () => (/* binding */ trainedModel)
});

// EXTERNAL MODULE: ./lib/core/dataset/table.js
var dataset_table = __webpack_require__(46316);
;// CONCATENATED MODULE: ./lib/core/dataset/csv-text.js
// Writes columns of a table as CSV (RFC 4180), in pieces, so that a million rows are never one text.

const PIECE_CHARACTERS = 1 << 16;
/**
 * Header and the given rows; "\n" ends each line, a missing value is an empty cell, a number is written so that reading it gives
 * the very same one.
 * @throws {UserError} fault "data" when the table lacks one of the columns
 */
function* csvText(table, rows, names) {
    const cells = names.map((name) => cellWriter((0,dataset_table/* columnNamed */.c1)(table, name)));
    // The empty line of one empty cell would be no row to most readers.
    const only = names.length === 1;
    let piece = `${names.map(quoted).join(",")}\n`;
    for (const row of rows) {
        let line = "";
        for (let i = 0; i < cells.length; i++)
            line += i === 0 ? cells[i](row) : `,${cells[i](row)}`;
        piece += only && line === "" ? '""\n' : `${line}\n`;
        if (piece.length < PIECE_CHARACTERS)
            continue;
        yield piece;
        piece = "";
    }
    yield piece;
}
function cellWriter(column) {
    if (column.type === "number") {
        const { values } = column;
        return (row) => (Number.isNaN(values[row]) ? "" : String(values[row]));
    }
    const texts = (0,dataset_table/* textsOf */.CB)(column.dictionary).map(quoted);
    return (row) => texts[column.codes[row]] ?? "";
}
function quoted(text) {
    return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// EXTERNAL MODULE: ./lib/core/evaluation/model-pack.js
var model_pack = __webpack_require__(91889);
// EXTERNAL MODULE: ./lib/core/evaluation/own-predictions.js
var own_predictions = __webpack_require__(16297);
;// CONCATENATED MODULE: ./lib/core/models/command-line.js
// The user's command with its placeholders filled in.
const PLACEHOLDERS = [
    "train",
    "features",
    "model",
    "predictions",
    "metrics",
    "seed",
];
const PLACEHOLDER = new RegExp(`\\{(${PLACEHOLDERS.join("|")})\\}`, "g");
/**
 * The line for the shell. Only our own paths are put in, each quoted where the shell could take it for more than one word.
 *
 * @example commandLine("python fit.py {train} --seed {seed}", facts) // "python fit.py /tmp/x/train.csv --seed 1"
 */
function commandLine(line, facts) {
    return line.replace(PLACEHOLDER, (_, name) => word(String(facts[name])));
}
/** The same facts as environment variables. */
function commandVariables(facts, role) {
    return {
        METRICGATE_TRAIN: facts.train,
        METRICGATE_FEATURES: facts.features,
        METRICGATE_MODEL_DIR: facts.model,
        METRICGATE_PREDICTIONS: facts.predictions,
        METRICGATE_METRICS: facts.metrics,
        METRICGATE_SEED: String(facts.seed),
        METRICGATE_ROLE: role,
        PYTHONHASHSEED: String(facts.seed),
    };
}
function word(text) {
    if (/^[\w@%+=:,./\\-]+$/.test(text))
        return text;
    return /^[A-Za-z]:\\/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
;// CONCATENATED MODULE: ./lib/core/models/command-outcome.js
// How a command of the user's ended, and what its end means in words.

/** Signals by number (signal(7), Linux on x86 and ARM), as far as programs die of them. */
const SIGNALS = {
    1: "SIGHUP",
    2: "SIGINT",
    3: "SIGQUIT",
    4: "SIGILL",
    6: "SIGABRT",
    7: "SIGBUS",
    8: "SIGFPE",
    9: "SIGKILL",
    11: "SIGSEGV",
    13: "SIGPIPE",
    15: "SIGTERM",
};
const MEANINGS = {
    SIGKILL: "most likely because memory ran out",
    SIGSEGV: "a crash in native code",
    SIGBUS: "a crash in native code, or a full disk",
    SIGABRT: "a program that gave up, often in native code",
    SIGILL: "native code that was built for another processor",
    SIGFPE: "an arithmetic fault in native code",
};
/**
 * Why the command failed, the same in every run; null where it did not.
 *
 * @example failureOf({ code: 137, \u2026 }, 60) // "was killed by signal 9 (SIGKILL), most likely because memory ran out"
 */
function commandFailure(outcome, timeoutMinutes) {
    if (outcome.timedOut)
        return `did not end within ${timeoutMinutes} ${timeoutMinutes === 1 ? "minute" : "minutes"} (\`model.timeout-minutes\`) and was stopped`;
    if (outcome.code === 0)
        return null;
    // A shell gives 128 and the signal's number for a program that a signal ended.
    const name = outcome.signal ?? SIGNALS[(outcome.code ?? 0) - 128];
    if (name === undefined)
        return `failed with exit code ${outcome.code}${codeMeaning(outcome.code)}`;
    const number = Object.entries(SIGNALS).find(([, one]) => one === name)?.[0];
    const meaning = MEANINGS[name];
    return `was killed by ${number === undefined ? name : `signal ${number} (${name})`}${meaning === undefined ? "" : `, ${meaning}`}`;
}
function codeMeaning(code) {
    if (code === 127)
        return ": the shell found no such program";
    return code === 126 ? ": the shell may not run that file" : "";
}
/** How much time and memory it took, as half a sentence. */
function commandEffort({ seconds, peakBytes }) {
    const memory = peakBytes === null ? "" : `, with at most ${(0,numerals/* count */.U9)(peakBytes / 2 ** 20)} MiB in memory seen`;
    return `after ${seconds < 10 ? seconds.toFixed(1) : (0,numerals/* count */.U9)(seconds)} s${memory}`;
}

// EXTERNAL MODULE: ./lib/core/report/visible.js
var visible = __webpack_require__(32312);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/core/evaluation/metrics-file.js
var metrics_file = __webpack_require__(62306);
;// CONCATENATED MODULE: ./lib/flows/steps/command-numbers.js
// The numbers of their own that the user's commands write to {metrics}: read, shown, and judged by nothing.



/** More is no report that anybody reads. */
const MOST_NUMBERS = 100;
const LONGEST_NAME = 200;
/** None where no such file was written. A file that cannot be read is a note: nothing hangs on it. */
async function commandNumbers(place, name, role) {
    try {
        const file = await place.read(name);
        if (file === null)
            return { byName: {}, notes: [] };
        const found = [...(0,metrics_file/* parseMetricsFile */.jI)(await wholeOf(file.open(), name), name)];
        const usable = found.filter(([key, value]) => key.length <= LONGEST_NAME && Number.isFinite(value));
        const kept = usable.slice(0, MOST_NUMBERS);
        const left = found.length - kept.length;
        const note = `${(0,numerals/* counted */.hS)(left, "number")} of the ${role}'s ${name} ${left === 1 ? "is" : "are"} not shown: a name is too long, or there are more than ${MOST_NUMBERS}.`;
        return { byName: Object.fromEntries(kept), notes: left === 0 ? [] : [note] };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { byName: {}, notes: [`The ${role}'s ${name} is not shown, and nothing hangs on it: ${(0,errors/* inShort */.wZ)(error)}`] };
    }
}
/** The mean of each number that all trainings wrote. */
function together(several) {
    const names = Object.keys(several[0]?.byName ?? {}).filter((name) => several.every(({ byName }) => Object.hasOwn(byName, name)));
    // Moved from value to value, so that equal ones stay what they are.
    const mean = (name) => several.reduce((so, { byName }, index) => so + (byName[name] - so) / (index + 1), 0);
    const means = names.map((name) => [name, mean(name)]).filter(([, value]) => Number.isFinite(value));
    return {
        byName: Object.fromEntries(means),
        notes: [...new Set(several.flatMap(({ notes }) => notes))],
    };
}
async function wholeOf(pieces, name) {
    const parts = [];
    let size = 0;
    for await (const piece of pieces) {
        size += piece.length;
        if (size > metrics_file/* METRICS_BYTES_LIMIT */.mv) {
            throw new errors/* UserError */.yo("command", {
                message: `${name} has more than ${(0,numerals/* count */.U9)(metrics_file/* METRICS_BYTES_LIMIT */.mv)} bytes`,
                hint: "Write a few numbers only.",
            });
        }
        parts.push(piece.slice());
    }
    const whole = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

// EXTERNAL MODULE: ./lib/flows/steps/side-model.js
var side_model = __webpack_require__(51322);
;// CONCATENATED MODULE: ./lib/flows/steps/commands-source.js
// The user's commands as a source of predictions: set up, train and predict in a worktree of the side's own commit.










const FILES = { train: "train.csv", features: "features.csv", predictions: "predictions.csv", metrics: "metrics.json" };
const MODEL = "model";
/** @throws {UserError} fault "command" when a command fails, or what it wrote cannot serve. */
async function commandsSide(places, model, question, 
/** What a training of the same inputs left in the model's folder; null: train. */
kept = null) {
    const { role, head, base } = question;
    const place = await places.prepared(role, async (fresh) => {
        if (model.setup !== null)
            await runStep(fresh, model, role, "setup", model.setup, model.seeds[0]);
    });
    const columns = columnsOf(question);
    const trainWith = async (seed) => {
        const run = (step, line) => runStep(place, model, role, step, line, seed);
        await place.remove(FILES.metrics);
        if (kept === null) {
            await place.write(FILES.train, csvText(...trainRows(question), columns.train));
            await place.folder(MODEL);
            await run("train", model.train);
            await place.remove(FILES.train);
        }
        else
            await place.fill(MODEL, kept);
        const predict = (holdout) => (0,side_model/* answered */.oQ)(async () => {
            await place.write(FILES.features, csvText(holdout.table, (0,dataset_table/* everyRow */.UJ)(holdout.table.rowCount), columns.features));
            await place.remove(FILES.predictions);
            await run("predict", model.predict);
            const predicted = await predictionsIn(place, role, question.config.data.key, holdout);
            return { ...predicted, repeats: [], unanswered: null };
        });
        const onHead = await predict(head);
        const own = await commandNumbers(place, FILES.metrics, role);
        return { onHead, onBase: base === null ? null : await predict(base), own };
    };
    const trained = [];
    for (const seed of model.seeds)
        trained.push(await trainWith(seed));
    const numbers = together(trained.map(({ own }) => own));
    return {
        builtin: null,
        replies: new Map(),
        facts: (0,side_model/* ownFacts */.ub)(question),
        training: { seeds: model.seeds, numbers: numbers.byName },
        notes: [
            ...(model.keepData
                ? [
                    `\`model.keep-data\` leaves the dataset's files where the ${role}'s commands run, so they could read the held-out targets there.`,
                ]
                : []),
            ...numbers.notes,
        ],
        onHead: ofSeveral(trained.map(({ onHead }) => onHead)),
        onBase: base === null ? null : ofSeveral(trained.flatMap(({ onBase }) => onBase ?? [])),
    };
}
/** The folder that the candidate's train command filled, to be kept with its baseline. */
async function trainedModel(places) {
    const place = await places.prepared("candidate", async () => { });
    const files = await place.files(MODEL);
    if (typeof files !== "string")
        return { pack: (0,model_pack/* renderPack */.Up)(files), notes: [] };
    const what = `The model's folder is not kept with the baseline: ${files}.`;
    return {
        pack: null,
        notes: [`${what} Pull requests train the base commit again where its predictions do not serve.`],
    };
}
/** The answers of all trainings as those of one model; a training that refused is a model that refused. */
function ofSeveral(answers) {
    const refused = answers.find((answer) => answer.kind === "refused");
    if (refused !== undefined)
        return refused;
    const [first, ...others] = answers.map(side_model/* answersOf */.Bw);
    const notes = [...new Set([first, ...others].flatMap((one) => one.notes))];
    return { kind: "answered", answers: { ...first, repeats: others.map(({ predicted }) => predicted), notes } };
}
function trainRows({ own: { train } }) {
    if (train === null)
        throw new Error("the train rows were not kept");
    return [train.table, train.rows];
}
/** Key first, target last; what marks the holdout says nothing among train rows. */
function columnsOf({ own, config: { data } }) {
    const all = own.train?.table.columns.map(({ name }) => name) ?? [];
    const beside = [data.group, data.weight].filter((name) => name !== null);
    const wanted = data.features === null ? all : [...beside, ...data.features];
    const marker = data.holdout.strategy === "column" ? data.holdout.column : null;
    const features = [...new Set([...data.key, ...wanted])].filter((name) => name !== data.target && name !== marker);
    return { train: [...features, data.target], features };
}
async function runStep(place, model, role, step, line, seed) {
    const { timeoutMinutes } = model;
    const facts = {
        train: place.place(FILES.train),
        features: place.place(FILES.features),
        model: place.place(MODEL),
        predictions: place.place(FILES.predictions),
        metrics: place.place(FILES.metrics),
        seed,
    };
    const outcome = await place.run({
        step,
        line: commandLine(line, facts),
        variables: { ...model.env, ...commandVariables(facts, role) },
        timeoutMinutes,
    });
    const failure = commandFailure(outcome, timeoutMinutes);
    if (failure === null)
        return;
    place.say(`${role} ${step}: ${failure}, ${commandEffort(outcome)}`);
    const lines = outcome.lastLines.map((text) => (0,visible/* visible */.RK)(text, 300)).filter((text) => text !== "");
    throw new errors/* UserError */.yo("command", {
        message: `the ${role}'s ${step} command ${failure}`,
        hint: lines.length === 0 ? "It printed nothing." : ["It printed last:", ...lines].join("\n  "),
    });
}
/** A command's file has no place that a reader could open, so the message says it all. */
async function predictionsIn(place, role, key, holdout) {
    const file = await place.read(FILES.predictions);
    if (file === null) {
        throw new errors/* UserError */.yo("command", {
            message: `the ${role}'s predict command wrote no ${FILES.predictions}`,
            hint: "Write the predictions to the path that {predictions} or METRICGATE_PREDICTIONS names.",
        });
    }
    try {
        return await (0,own_predictions/* ownPredictions */.r)(file, { holdout, key, others: false, fault: "command" });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || error.fault !== "command")
            throw error;
        const problems = error.problems.map(({ where, message, hint }) => ({
            message: `the ${role}'s ${where === undefined ? "" : `${(0,errors/* renderPlace */.oL)(where)}: `}${message}`,
            ...(hint === undefined ? {} : { hint }),
        }));
        throw new errors/* UserError */.yo("command", problems, { cause: error });
    }
}
/** What a failed command printed last, as notes of a report that does not fail for it. */
function lastLinesOf({ fault, problems: [{ message, hint }] }) {
    if (fault !== "command" || hint === undefined || !hint.includes("\n"))
        return [];
    const [, ...lines] = hint.split("\n");
    const step = /the baseline's (\w+) command/.exec(message)?.[1] ?? "";
    return [`The baseline's ${step} command printed last:`, ...lines.map((line) => (0,visible/* named */.KT)(line))];
}


/***/ })

};
