export const id = 5833;
export const ids = [5833];
export const modules = {

/***/ 60893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ ownPredictions)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/core/dataset/csv.js + 1 modules
var csv = __webpack_require__(3378);
// EXTERNAL MODULE: ./lib/core/dataset/decimal-text.js
var decimal_text = __webpack_require__(22667);
// EXTERNAL MODULE: ./lib/core/dataset/identity.js
var identity = __webpack_require__(80392);
// EXTERNAL MODULE: ./lib/core/dataset/row-match.js
var row_match = __webpack_require__(5848);
// EXTERNAL MODULE: ./lib/core/dataset/table.js
var dataset_table = __webpack_require__(46316);
// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/spelling.js
var spelling = __webpack_require__(28865);
// EXTERNAL MODULE: ./lib/core/evaluation/target.js
var target = __webpack_require__(23357);
;// CONCATENATED MODULE: ./lib/core/evaluation/class-predictions.js
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
    const labels = (0,dataset_table/* columnOf */.uV)(table, PREDICTION);
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
    const text = (0,target/* classTexts */.nr)(column);
    const place = new Map(classes.map((name, index) => [name, index]));
    const labels = Int32Array.from(rows, (row) => place.get(text(row) ?? "") ?? -1);
    const first = labels.indexOf(-1);
    if (first === -1)
        return labels;
    const found = text(rows[first]);
    const others = labels.filter((label) => label === -1).length - 1;
    const more = others === 0 ? "" : `, and so for ${(0,numerals/* counted */.hS)(others, "more row")}`;
    const is = found === null ? "is missing" : `is \`${found.slice(0, 60)}\`, which is no class of the target`;
    const close = found === null ? null : (0,spelling/* nearest */.p)(found, classes);
    const shown = classes.slice(0, 10).map((name) => `\`${name}\``);
    throw new errors/* UserError */.yo(fault, {
        message: `the prediction in row ${(0,numerals/* count */.U9)(rows[first] + 1)} ${is}${more}`,
        where: (0,dataset_table/* placeOf */.$t)(table.origin, rows[first]),
        hint: close === null
            ? `The classes are ${shown.join(", ")}${classes.length > shown.length ? ", …" : ""}.`
            : `Write \`${close}\`: classes are compared letter by letter.`,
    });
}
/** One list per class, in the order of the classes; null where the file has no probabilities. */
function probabilitiesOf(table, rows, classes, fault) {
    const given = table.columns.filter(({ name }) => isProbability(name));
    if (given.length === 0)
        return null;
    const file = table.origin.files[0] ?? "";
    const strange = given.find(({ name }) => !classes.includes(name.slice(PROBABILITY.length)));
    if (strange !== undefined) {
        throw new errors/* UserError */.yo(fault, {
            message: `\`${strange.name}\` is of no class of the target`,
            where: { file, line: 1 },
            hint: `The classes are ${classes
                .slice(0, 10)
                .map((name) => `\`${name}\``)
                .join(", ")}${classes.length > 10 ? ", …" : ""}.`,
        });
    }
    const columns = classes.map((name) => (0,dataset_table/* columnOf */.uV)(table, `${PROBABILITY}${name}`) ?? null);
    const lacking = classes.filter((_, k) => columns[k] === null);
    // Of two classes one probability says both.
    const isHalf = classes.length === 2 && lacking.length === 1;
    if (lacking.length > 0 && !isHalf) {
        throw new errors/* UserError */.yo(fault, {
            message: `there is no column \`${PROBABILITY}${lacking[0]}\`${lacking.length === 1 ? "" : `, and none for ${(0,numerals/* counted */.hS)(lacking.length - 1, "more class", "more classes")}`}`,
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
    const text = (0,target/* classTexts */.nr)(column);
    const values = column.type === "number" ? Float64Array.from(rows, (row) => column.values[row]) : null;
    const first = values === null ? 0 : values.findIndex((value) => !(value >= 0 && value <= 1));
    if (values !== null && first === -1)
        return values;
    const at = values === null
        ? Math.max(0, rows.findIndex((row) => Number.isNaN(Number(text(row) ?? "x"))))
        : first;
    const found = text(rows[at]);
    const is = found === null ? "is missing" : `is \`${found.slice(0, 60)}\`, outside 0 to 1`;
    throw new errors/* UserError */.yo(fault, {
        message: `\`${column.name}\` in row ${(0,numerals/* count */.U9)(rows[at] + 1)} ${is}`,
        where: (0,dataset_table/* placeOf */.$t)(table.origin, rows[at]),
        hint: "A probability is a number from 0 to 1.",
    });
}
function requireSums(table, rows, values, fault) {
    for (let i = 0; i < rows.length; i++) {
        const sum = values.reduce((total, ofClass) => total + ofClass[i], 0);
        if (Math.abs(sum - 1) <= SUM_TOLERANCE)
            continue;
        throw new errors/* UserError */.yo(fault, {
            message: `the probabilities in row ${(0,numerals/* count */.U9)(rows[i] + 1)} sum to ${Number(sum.toPrecision(4))}, not to 1`,
            where: (0,dataset_table/* placeOf */.$t)(table.origin, rows[i]),
            hint: "Write the probability of every class, of models that normalise them.",
        });
    }
}

;// CONCATENATED MODULE: ./lib/core/evaluation/own-predictions.js
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
        const header = await (0,csv/* readHeader */.ay)([source], ANY_CSV);
        requireColumns(file.path, header, wanted);
        const wantsColumn = (name) => name === PREDICTION || key.includes(name) || (holdout.classes !== null && isProbability(name));
        const columns = header.filter(wantsColumn);
        return (0,csv/* readCsv */.Nb)([source], { ...ANY_CSV, columns, keys: key.filter((name) => header.includes(name)) });
    });
    const byKey = key.length > 0 && key.every((name) => (0,dataset_table/* columnOf */.uV)(table, name) !== undefined);
    const rows = byKey ? rowsByKey(table, wanted) : rowsInOrder(table, wanted);
    const predicted = holdout.classes === null
        ? numberPredictions(table, rows, fault)
        : classPredictions(table, rows, holdout.classes, fault);
    const unused = table.rowCount - holdout.table.rowCount;
    return {
        predicted,
        notes: unused > 0
            ? [
                `${(0,numerals/* counted */.hS)(unused, "row")} of \`${file.path}\` ${unused === 1 ? "is" : "are"} not used: no holdout row has their key.`,
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
        throw new errors/* UserError */.yo(fault, { message: "the file is empty", where: { file: file.path }, hint: SHAPE });
}
const SHAPE = "Write CSV with a header: the key's columns and `prediction`, one row per holdout row.";
/** What the CSV reader finds wrong is the user's data or the user's command, as the case is. */
async function blamed(fault, read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && error.fault === "data")
            throw new errors/* UserError */.yo(fault, error.problems, { cause: error });
        throw error;
    }
}
function requireColumns(path, header, { key, fault, holdout }) {
    const where = { file: path, line: 1 };
    if (!header.includes(PREDICTION) && !(holdout.classes !== null && header.some(isProbability))) {
        const close = (0,spelling/* nearest */.p)(PREDICTION, header);
        const has = header.slice(0, 12).map((name) => `\`${name}\``);
        const message = `there is no column \`${PREDICTION}\`; the file has ${has.join(", ")}`;
        throw new errors/* UserError */.yo(fault, {
            message,
            where,
            hint: close === null ? SHAPE : `Name the column \`${close}\` \`${PREDICTION}\`.`,
        });
    }
    const lacking = key.filter((name) => !header.includes(name));
    if (lacking.length === 0 || lacking.length === key.length)
        return;
    const message = `the key is ${listed(key)}, but the file lacks ${listed(lacking)}`;
    throw new errors/* UserError */.yo(fault, {
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
    throw new errors/* UserError */.yo(fault, {
        message: `${(0,numerals/* counted */.hS)(table.rowCount, "row")} instead of ${(0,numerals/* count */.U9)(expected)}: without a key, the file needs one row for each holdout row, in their order`,
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
    identities.set((0,identity/* identitiesOf */.UI)(table, key, { exactText: true }), 2 * asked);
    const { unit, unitCount } = (0,row_match/* unitsOf */.$J)(identities);
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
    const place = (row) => (0,dataset_table/* placeOf */.$t)(table.origin, row);
    const unknown = [];
    for (let row = 0; row < table.rowCount; row++) {
        const of = unit[asked + row];
        if (isAsked[of] === 0)
            unknown.push(row);
        else if (cursor[of] === row) {
            const before = first[of];
            throw new errors/* UserError */.yo(fault, {
                message: `the key ${keyText(table, key, row)} is there twice: in lines ${place(before).line} and ${place(row).line}`,
                where: place(row),
                hint: "Write one prediction for each row.",
            });
        }
    }
    if (unknown.length > 0 && !others) {
        throw new errors/* UserError */.yo(fault, {
            message: `the key ${keyText(table, key, unknown[0])} is in no row that was to be predicted${andMore(unknown.length)}`,
            where: place(unknown[0]),
            hint: "Write the key exactly as it stands in {features}: 007 is not 7, and 7.0 is not 7.",
        });
    }
    if (missing.length > 0) {
        const { file, line } = (0,dataset_table/* placeOf */.$t)(holdout.table.origin, missing[0]);
        const stray = unknown.length === 0
            ? ""
            : ` The file's key ${keyText(table, key, unknown[0])} in line ${place(unknown[0]).line} is in no holdout row.`;
        throw new errors/* UserError */.yo(fault, {
            message: `${(0,numerals/* count */.U9)(asked - missing.length)} rows instead of ${(0,numerals/* count */.U9)(asked)}: there is no prediction for the holdout row with key ${keyText(holdout.table, key, missing[0])} (${file}:${line})${andMore(missing.length)}`,
            where: { file: table.origin.files[0] ?? "" },
            hint: `Write one prediction for each holdout row, with the key exactly as it stands in the data (007 is not 7).${stray}`,
        });
    }
    return rows;
}
function andMore(found) {
    return found === 1 ? "" : `, and so for ${(0,numerals/* counted */.hS)(found - 1, "more row")}`;
}
function keyText(table, key, row) {
    return key.map((name) => `\`${cellText((0,dataset_table/* columnOf */.uV)(table, name), row)}\``).join(", ");
}
function cellText(column, row) {
    if (column === undefined)
        return "";
    if (column.type === "number")
        return Number.isNaN(column.values[row]) ? "" : String(column.values[row]);
    const code = column.codes[row];
    return code < 0 ? "" : (0,dataset_table/* textOf */.b6)(column.dictionary, code).slice(0, 60);
}
function numberPredictions(table, rows, fault) {
    const cells = valuesOf((0,dataset_table/* columnNamed */.c1)(table, PREDICTION));
    const values = Float64Array.from(rows, (row) => cells[row]);
    requireFinite(table, rows, values, fault);
    return { kind: "numbers", values };
}
/** NaN where the cell is missing or no number. */
function valuesOf(column) {
    if (column.type === "number")
        return column.values;
    const { bytes, ends } = column.dictionary;
    const numbers = Float64Array.from(ends, (end, code) => (0,decimal_text/* decimalOf */.Bc)(bytes, code === 0 ? 0 : ends[code - 1], end));
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
    const text = cellText((0,dataset_table/* columnOf */.uV)(table, PREDICTION), row);
    const is = values[first] === Number.POSITIVE_INFINITY || values[first] === Number.NEGATIVE_INFINITY
        ? "is infinite"
        : text === ""
            ? "is missing or NaN"
            : `is \`${text}\`, which is no number`;
    throw new errors/* UserError */.yo(fault, {
        message: `the prediction in row ${(0,numerals/* count */.U9)(row + 1)} ${is}${bad === 1 ? "" : ` (and ${(0,numerals/* counted */.hS)(bad - 1, "more row")} without a usable number)`}`,
        where: (0,dataset_table/* placeOf */.$t)(table.origin, row),
        hint: "A model must predict every holdout row with a finite number.",
    });
}


/***/ }),

/***/ 32312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ LONGEST_NAME),
/* harmony export */   Hy: () => (/* binding */ LONGEST_SENTENCE),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Xe: () => (/* binding */ piecesOf)
/* harmony export */ });
// Text from data made fit to be shown anywhere: one line, nothing invisible, nothing that moves other text, bounded.
/** Code points of a name that a reader is shown. */
const LONGEST_NAME = 200;
/** Code points of a sentence that a reader is shown. */
const LONGEST_SENTENCE = 1000;
/** Folds white space, shows control, bidi and zero-width characters and lone surrogates as U+FFFD, and cuts to length. */
function visible(text, longest) {
    // Cut once before normalising, so that a text of many megabytes costs nothing; NFC at most triples UTF-16 length.
    const shown = text
        .slice(0, longest * 4)
        .normalize("NFC")
        .replace(/\s+/gu, " ")
        .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu, "\u{FFFD}")
        .trim();
    const points = Array.from(shown);
    return points.length <= longest ? shown : `${points.slice(0, longest - 1).join("")}…`;
}
/**
 * Sentences of the report carry names between backticks: "the column `area` is gone". Whatever a name does to the
 * backticks, every renderer sees the same pieces, and none of them contains a backtick.
 */
function piecesOf(sentence) {
    return visible(sentence, LONGEST_SENTENCE)
        .split(/(`[^`]+`)/)
        .map((text, index) => ({ code: index % 2 === 1, text: text.replaceAll("`", "") }))
        .filter((piece) => piece.text !== "");
}
/** A name from data inside a sentence of ours. */
function named(name) {
    const shown = visible(name, LONGEST_NAME).replaceAll("`", "'");
    return `\`${shown === "" ? "(empty)" : shown}\``;
}


/***/ }),

/***/ 85833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandsSide: () => (/* binding */ commandsSide),
  lastLinesOf: () => (/* binding */ lastLinesOf)
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

// EXTERNAL MODULE: ./lib/core/evaluation/own-predictions.js + 1 modules
var own_predictions = __webpack_require__(60893);
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
 * @example failureOf({ code: 137, … }, 60) // "was killed by signal 9 (SIGKILL), most likely because memory ran out"
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
// EXTERNAL MODULE: ./lib/flows/steps/side-model.js
var side_model = __webpack_require__(51322);
;// CONCATENATED MODULE: ./lib/flows/steps/commands-source.js
// The user's commands as a source of predictions: set up, train and predict in a worktree of the side's own commit.








const FILES = { train: "train.csv", features: "features.csv", predictions: "predictions.csv", metrics: "metrics.json" };
const MODEL = "model";
const DEFAULT_SEED = 0;
/** @throws {UserError} fault "command" when a command fails, or what it wrote cannot serve. */
async function commandsSide(places, model, question) {
    const { role, head, base } = question;
    const place = await places.of(role);
    try {
        const columns = columnsOf(question);
        const run = (step, line) => runStep(place, model, role, step, line);
        if (model.setup !== null)
            await run("setup", model.setup);
        await place.write(FILES.train, csvText(...trainRows(question), columns.train));
        await place.folder(MODEL);
        await run("train", model.train);
        await place.remove(FILES.train);
        const predict = (holdout) => (0,side_model/* answered */.oQ)(async () => {
            await place.write(FILES.features, csvText(holdout.table, (0,dataset_table/* everyRow */.UJ)(holdout.table.rowCount), columns.features));
            await place.remove(FILES.predictions);
            await run("predict", model.predict);
            return { ...(await predictionsIn(place, role, question.config.data.key, holdout)), unanswered: null };
        });
        return {
            builtin: null,
            replies: new Map(),
            facts: (0,side_model/* ownFacts */.ub)(question),
            notes: model.keepData
                ? [
                    `\`model.keep-data\` leaves the dataset's files where the ${role}'s commands run, so they could read the held-out targets there.`,
                ]
                : [],
            onHead: await predict(head),
            onBase: base === null ? null : await predict(base),
        };
    }
    finally {
        // One side at a time: what it left running would be in the other's way. Its files may go meanwhile.
        await place.end();
        place.close().catch(() => { }); // whoever closes all places hears of it
    }
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
async function runStep(place, model, role, step, line) {
    const { timeoutMinutes } = model;
    const facts = {
        train: place.place(FILES.train),
        features: place.place(FILES.features),
        model: place.place(MODEL),
        predictions: place.place(FILES.predictions),
        metrics: place.place(FILES.metrics),
        seed: DEFAULT_SEED,
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
