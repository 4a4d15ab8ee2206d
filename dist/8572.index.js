export const id = 8572;
export const ids = [8572];
export const modules = {

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
/** A loss or a share below 0 has its sign turned round, as scikit-learn's `neg_…` scores have: worse would be better. */
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
        return `It has \`${close}\`: say so in model.metrics, { file: …, names: { ${metric}: ${close} } }.`;
    const shown = names.slice(0, 12).map((name) => `\`${name}\``);
    return shown.length === 0
        ? "It has no number at all."
        : `It has ${shown.join(", ")}: name one in model.metrics, { file: …, names: { ${metric}: … } }.`;
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
