export const id = 6159;
export const ids = [6159];
export const modules = {

/***/ 4449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ ledgerWith),
/* harmony export */   jj: () => (/* binding */ useOf),
/* harmony export */   pM: () => (/* binding */ holdoutId)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10418);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11329);
// The ledger of a holdout: which models it has judged, so that the luck of many attempts is not taken for progress.


/** One value for the same rows, rule of division, target and metric. */
function holdoutId(scoring) {
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(`${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .holdoutFingerprint */ ._g)(scoring.identities)} ${epochOf(scoring)}`);
}
/**
 * One value for as long as uses add up: another salt, column or file, target or metric starts anew. Rows that come, go or
 * change, and the share that is held out, do not, because most of the holdout stays what it was.
 */
function epochOf({ split, target, metric }) {
    const rule = { ...split };
    delete rule["cut"];
    delete rule["fraction"];
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ rule, target, metric }));
}
/**
 * Which use of the holdout this scoring is, counted from 1: the distinct models before it, and itself. A model that is in the
 * ledger already is no further use. Where time cuts, models that were judged on earlier rows only do not count.
 */
function useOf(ledger, scoring) {
    const { uses, earlier } = usesOf(ledger, scoring);
    const place = uses.findIndex(({ model }) => model === shortened(scoring.model));
    return earlier + (place >= 0 ? place : uses.length) + 1;
}
/** The ledger with this scoring in it. */
function ledgerWith(ledger, scoring) {
    const { uses, earlier } = usesOf(ledger, scoring);
    const model = shortened(scoring.model);
    const known = uses.some((use) => use.model === model);
    const all = known
        ? uses.map((use) => (use.model === model ? { model, until: later(use.until, scoring.until) } : use))
        : [...uses, { model, until: scoring.until }];
    const dropped = Math.max(0, all.length - _record_js__WEBPACK_IMPORTED_MODULE_1__/* .USES_LIMIT */ .fB);
    return { epoch: epochOf(scoring), uses: all.slice(dropped), earlier: earlier + dropped };
}
function usesOf(ledger, scoring) {
    if (ledger === null || ledger.epoch !== epochOf(scoring))
        return { uses: [], earlier: 0 };
    const { split } = scoring;
    if (split.strategy !== "time")
        return ledger;
    const { holdoutFrom } = split.cut;
    return { ...ledger, uses: ledger.uses.filter(({ until }) => until === null || until >= holdoutFrom) };
}
function later(one, other) {
    return one === null || other === null ? null : Math.max(one, other);
}
/** 64 bits tell a thousand models apart. */
function shortened(fingerprintOfModel) {
    return fingerprintOfModel.replace("sha256:", "").slice(0, 16);
}


/***/ }),

/***/ 31191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ storedPredictions),
/* harmony export */   h: () => (/* binding */ renderPredictions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3378);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46316);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23357);
// predictions.csv: what both models say about each holdout row, for people who want to look closer.




const CANDIDATE = "candidate";
/**
 * One line per holdout row: file, line, the key columns, the target, and each model's prediction; those of further
 * trainings after it. Missing values are empty.
 */
function renderPredictions(holdout, names, predicted) {
    const { table, actual } = holdout;
    const keys = names.key.map((name) => (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(table, name)).filter((column) => column !== undefined);
    const cells = keys.map(cellReader);
    const header = ["file", "line", ...keys.map((column) => column.name), names.target, "baseline", CANDIDATE];
    const again = ["baseline", "candidate"].flatMap((side) => predicted.repeats[side].map((one, index) => ({ name: `${side} ${index + 2}`, read: predictionReader(one) })));
    header.push(...again.map(({ name }) => name));
    const lines = [header.map(quoted).join(",")];
    const [baseline, candidate] = [predicted.baseline, predicted.candidate].map(predictionReader);
    let file = 0;
    for (let row = 0; row < table.rowCount; row++) {
        while (file + 1 < table.origin.firstRows.length && row >= table.origin.firstRows[file + 1])
            file++;
        lines.push([
            quoted(table.origin.files[file] ?? ""),
            String(table.origin.lines[row]),
            ...cells.map((cell) => cell(row)),
            numeral(actual[row]),
            baseline(row),
            candidate(row),
            ...again.map(({ read }) => read(row)),
        ].join(","));
    }
    return `${lines.join("\n")}\n`;
}
/**
 * The candidate's predictions in a file that `renderPredictions` wrote for the same holdout; of classes the labels.
 *
 * @returns null where the file is not of these rows, or cannot be read
 */
async function storedPredictions(csv, holdout) {
    const source = { path: "predictions.csv", open: () => bytesOf(csv) };
    const { classes } = holdout;
    const keys = classes === null ? [] : [CANDIDATE];
    let table;
    try {
        table = await (0,_dataset_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .readCsv */ .Nb)([source], { delimiter: ",", missingTexts: null, columns: [CANDIDATE], keys });
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return null;
        throw error;
    }
    const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(table, CANDIDATE);
    if (column === undefined || table.rowCount !== holdout.table.rowCount)
        return null;
    if (classes === null)
        return column.type === "number" ? { kind: "numbers", values: column.values } : null;
    const place = new Map(classes.map((name, index) => [harmless(name), index]));
    const label = (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .classTexts */ .nr)(column);
    const labels = Int32Array.from({ length: table.rowCount }, (_, row) => place.get(label(row) ?? "") ?? -1);
    return { kind: "classes", classes, labels, probabilities: null };
}
async function* bytesOf(csv) {
    yield csv;
}
function predictionReader(predicted) {
    if (predicted === null)
        return () => "";
    if (predicted.kind === "numbers")
        return (row) => numeral(predicted.values[row]);
    const classes = predicted.classes.map(quoted);
    return (row) => classes[predicted.labels[row]] ?? "";
}
function cellReader(column) {
    if (column.type === "number")
        return (row) => numeral(column.values[row]);
    return (row) => (column.codes[row] < 0 ? "" : quoted((0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(column.dictionary, column.codes[row])));
}
function numeral(value) {
    return value === undefined || !Number.isFinite(value) ? "" : String(value);
}
/** Spreadsheets run a cell that begins like a formula; an apostrophe keeps it a text (OWASP, CSV Injection). */
function harmless(text) {
    return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
function quoted(text) {
    return `"${harmless(text).replaceAll('"', '""')}"`;
}


/***/ }),

/***/ 11329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ HISTORY_LIMIT),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   fB: () => (/* binding */ USES_LIMIT),
/* harmony export */   sF: () => (/* binding */ renderRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53898);
// The record: a baseline as stored, with everything needed to decide whether it may be used again.



const RECORD_SCHEMA_VERSION = 2;
/** Earlier baselines that a record carries along: enough for a trend, small enough to stay a few kilobytes. */
const HISTORY_LIMIT = 50;
/** Models in the ledger of a holdout by name; older ones are only counted. */
const USES_LIMIT = 1000;
const recordSchema = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => {
    const fingerprint = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
    const commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
    const columns = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).readonly();
    const identity = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["key", "group", "content"]), columns });
    const rowCount = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(RECORD_SCHEMA_VERSION),
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        /** Full commit id that the model was trained on. */
        commit,
        /** Who wrote it; null outside GitHub. */
        origin: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ repositoryId: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), runId: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), runAttempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive() })
            .readonly()
            .nullable(),
        fingerprints: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ data: fingerprint, config: fingerprint, code: fingerprint }).readonly(),
        /** As in `SplitOptions`. */
        split: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("strategy", [
            zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ strategy: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("hash"), fraction: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).lt(1), salt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), identity }),
            zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
                strategy: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("column"),
                column: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
                values: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).readonly(),
                identity: identity.nullable(),
            }),
            zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
                strategy: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("time"),
                column: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
                cut: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["dates", "numbers"]), holdoutFrom: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), trainBefore: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })
                    .readonly(),
                identity: identity.nullable(),
            }),
            zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
                strategy: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("file"),
                files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).readonly(),
                identity: identity.nullable(),
            }),
        ]),
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ train: rowCount, holdout: rowCount, excluded: rowCount }).readonly(),
        /** Two records with the same value held out the same rows. */
        holdoutFingerprint: fingerprint,
        metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()).readonly(),
        /** sha256 of the stored model file's bytes; of the predictions', where there is no model file. */
        modelFingerprint: fingerprint,
        /** Primary metric of earlier baselines, oldest first, without this one. */
        history: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ sha: commit, value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).readonly())
            .max(HISTORY_LIMIT)
            .readonly(),
        /** The models that this holdout has judged, with this one; see `ledger.ts`. */
        ledger: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            /** Of the rule that divides the rows, the target and the metric. */
            epoch: fingerprint,
            /** Oldest first: the beginning of each model's sha256, and the latest time in its holdout where time cuts. */
            uses: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/), until: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable() }).readonly())
                .max(USES_LIMIT)
                .readonly(),
            /** Models before those. */
            earlier: rowCount,
        })
            .readonly(),
        /** Version of Metricgate that wrote it. */
        version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    });
});
/** @throws {UserError} fault "data" when the value is no record of this schema. */
function parseRecord(value, where) {
    const parsed = recordSchema().safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `${where} is no baseline record of schema ${RECORD_SCHEMA_VERSION}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim(),
        hint: "Let the run on the base branch store a new baseline.",
    });
}
/** Deterministic JSON; `parseRecord` reads it back. */
function renderRecord(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 89179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ primaryGate)
/* harmony export */ });
// What the rules of the base commit make of a finding.
/** The gate of the primary metric, which stands first. */
function primaryGate({ gates: [gate] }) {
    if (gate === undefined)
        throw new Error("a policy has at least one gate");
    return gate;
}


/***/ }),

/***/ 66910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ compareModels),
  A: () => (/* binding */ scoreAlone)
});

// EXTERNAL MODULE: ./lib/core/config/config.js
var config = __webpack_require__(36258);
// EXTERNAL MODULE: ./lib/core/dataset/row-match.js
var row_match = __webpack_require__(5848);
// EXTERNAL MODULE: ./lib/core/evaluation/fingerprint.js
var fingerprint = __webpack_require__(10418);
// EXTERNAL MODULE: ./lib/core/evaluation/slices.js
var evaluation_slices = __webpack_require__(32355);
// EXTERNAL MODULE: ./lib/core/evaluation/target.js
var target = __webpack_require__(23357);
// EXTERNAL MODULE: ./lib/core/metrics/metrics.js + 10 modules
var metrics = __webpack_require__(84178);
// EXTERNAL MODULE: ./lib/core/metrics/predicted.js
var predicted = __webpack_require__(66585);
// EXTERNAL MODULE: ./lib/core/verdict/attribution.js
var attribution = __webpack_require__(33544);
// EXTERNAL MODULE: ./lib/core/verdict/compare.js + 4 modules
var compare = __webpack_require__(17657);
// EXTERNAL MODULE: ./lib/core/metrics/row-losses.js
var row_losses = __webpack_require__(70445);
// EXTERNAL MODULE: ./lib/core/stats/chunks.js
var chunks = __webpack_require__(79801);
// EXTERNAL MODULE: ./lib/core/stats/exact-sum.js
var exact_sum = __webpack_require__(20794);
// EXTERNAL MODULE: ./lib/core/stats/weights.js
var weights = __webpack_require__(57358);
// EXTERNAL MODULE: ./lib/core/verdict/measured-losses.js
var measured_losses = __webpack_require__(39841);
;// CONCATENATED MODULE: ./lib/core/verdict/data-effect.js
// Which rows make the data's effect: the kept, the edited, the added or the removed ones.






/**
 * Splits a model's change of metric from one holdout to the other by rows. With losses l, n rows at the head and L the mean
 * loss at the base, the change of the mean loss is
 * [\u03a3 edited (l_head - l_base) + \u03a3 added (l - L) - \u03a3 removed (l - L)] / n, and kept rows cancel: an added row counts by how much
 * harder it is than the base's average row, a removed one by how much easier. A root is split in proportion, (b - a) / (\u221ab + \u221aa)
 * each; R\u00b2 by the losses less (1 - R\u00b2 of the base) times the squared distance from the point midway between the two mean
 * targets, by which its two variances differ exactly as the sums do. Of weighted rows each sum is one of w times its terms, n is
 * the sum of the weights, and every mean is weighted.
 *
 * @returns null for a score of the whole sample, in which no row has a part of its own, and where a loss is not finite
 * @example base losses 1, 2, 3 and head losses 1, 2, 3, 10, the last one added: { kept: 0, edited: 0, added: 2, removed: 0 }
 */
function dataEffectParts(metric, base, head) {
    if (metric.by !== "losses")
        return null;
    const quantities = quantitiesOf(metric, base, head);
    if (quantities === null)
        return null;
    const { ofBase, ofHead, factor } = quantities;
    const [baseWeights, headWeights] = [base.weights ?? null, head.weights ?? null];
    const level = (0,weights/* weightedMean */.hY)(ofBase, baseWeights);
    const sums = { kept: (0,exact_sum/* emptySum */.ZO)(), edited: (0,exact_sum/* emptySum */.ZO)(), added: (0,exact_sum/* emptySum */.ZO)(), removed: (0,exact_sum/* emptySum */.ZO)() };
    for (let row = 0; row < ofHead.length; row++)
        (0,exact_sum/* add */.WQ)(sums[partOf(head.fates[row], "added")], (ofHead[row] - level) * (headWeights?.[row] ?? 1));
    for (let row = 0; row < ofBase.length; row++)
        (0,exact_sum/* add */.WQ)(sums[partOf(base.fates[row], "removed")], (level - ofBase[row]) * (baseWeights?.[row] ?? 1));
    const scale = factor / (headWeights === null ? ofHead.length : (0,weights/* total */.X5)(headWeights));
    const scaled = (part) => (0,exact_sum/* roundedSum */.Ne)(sums[part]) * scale + 0;
    const parts = { kept: scaled("kept"), edited: scaled("edited"), added: scaled("added"), removed: scaled("removed") };
    return Object.values(parts).every(Number.isFinite) ? parts : null;
}
function partOf(fate, alone) {
    if (fate === row_match/* ALONE */.qY)
        return alone;
    return fate === row_match/* EDITED */.q0 ? "edited" : "kept";
}
/** Per-row quantities whose means differ, times a factor, by what the metric does. */
function quantitiesOf(metric, { trainings: ofBaseRows, weights: baseWeights = null }, { trainings: ofHeadRows, weights: headWeights = null }) {
    const [ofBase, ofHead] = [ofBaseRows, ofHeadRows].map((several) => (0,chunks/* listOf */.c3)((0,row_losses/* lossesOf */.R)(metric, several)));
    const [base, head] = [ofBaseRows[0], ofHeadRows[0]];
    switch (metric.scale) {
        case "mean":
        case "signed":
            return { ofBase, ofHead, factor: 1 };
        case "complement":
            return { ofBase, ofHead, factor: -1 };
        case "root": {
            const sum = Math.sqrt((0,weights/* weightedMean */.hY)(ofBase, baseWeights)) + Math.sqrt((0,weights/* weightedMean */.hY)(ofHead, headWeights));
            return { ofBase, ofHead, factor: sum === 0 ? 0 : 1 / sum };
        }
        case "explained": {
            if (base.kind !== "numbers" || head.kind !== "numbers")
                return null;
            const [before, after] = [(0,measured_losses/* spreadOf */.jg)(base.actual, baseWeights), (0,measured_losses/* spreadOf */.jg)(head.actual, headWeights)];
            const unexplained = (0,weights/* weightedMean */.hY)(ofBase, baseWeights) / before.variance;
            const middle = (before.mean + after.mean) / 2;
            const less = (losses, actual) => losses.map((loss, row) => loss - unexplained * (actual[row] - middle) ** 2);
            return {
                ofBase: less(ofBase, base.actual),
                ofHead: less(ofHead, head.actual),
                factor: -1 / after.variance,
            };
        }
        default:
            return metric.scale;
    }
}

// EXTERNAL MODULE: ./lib/core/verdict/measure.js + 4 modules
var measure = __webpack_require__(8151);
// EXTERNAL MODULE: ./lib/flows/steps/side-model.js
var side_model = __webpack_require__(51322);
;// CONCATENATED MODULE: ./lib/flows/steps/compare-models.js
// Scores both models on the candidate's holdout, and both on the base's own holdout where the data changed.












function compareModels(measured, rules, base) {
    const { answers, obstacle } = baselineOn(measured, base);
    const sameModel = measured.baseline.model !== null && predictsTheSame(measured.candidate, measured.baseline.model);
    const scored = score(measured, rules, answers, sameModel, (measured.base ?? measured.head).cuts);
    const isTooEarly = measured.base?.rows.holdout === 0;
    return {
        ...scored,
        comparison: obstacle === null ? scored.comparison : explained(scored.comparison, obstacle),
        attribution: isTooEarly ? null : attributionOf(measured, rules, scored.comparison),
        notes: isTooEarly ? [...scored.notes, TOO_EARLY] : scored.notes,
    };
}
const TOO_EARLY = "No row of the base commit is late enough to be held out, so what the new rows alone change cannot be told.";
/** Byte-identical but for the name of what they predict; or a hosted model that was asked the same questions. */
function predictsTheSame(candidate, baseline) {
    if (candidate.builtin !== null && baseline.builtin !== null)
        return (0,fingerprint/* sameValue */.eE)({ ...candidate.builtin, target: "" }, { ...baseline.builtin, target: "" });
    const [asked, askedBefore] = [candidate.replies, baseline.replies];
    return asked.size > 0 && asked.size === askedBefore.size && [...asked.keys()].every((key) => askedBefore.has(key));
}
/** One model without anything to hold it against. */
function scoreAlone(measured, rules) {
    return score(measured, rules, null, false, []);
}
function score({ head, candidate }, rules, baseline, sameModel, cuts) {
    const { unit, unitCount, times, identities, table, weights } = head.holdout;
    const answers = (0,side_model/* answersOf */.Bw)(candidate.onHead);
    const { data, policy } = rules;
    const unitKind = (0,config/* unitOf */.u)(data);
    const excluded = { holdout: head.rows.holdoutWithoutTarget };
    const by = policy.slices?.by ?? [];
    const slices = (0,evaluation_slices/* slicesBy */.fS)(table, by, cuts, policy.slices?.minRows ?? 0);
    const played = new Set([data.target, data.group, data.weight, ...data.key, ...by.map(({ column }) => column)]);
    const searched = (most) => (0,evaluation_slices/* slicesToSearch */.p3)(table, played, most);
    const both = { actual: (0,target/* actualOf */.MC)(head.holdout), baseline: baseline?.predicted ?? null, candidate: answers.predicted };
    const repeats = { baseline: baseline?.repeats ?? [], candidate: answers.repeats };
    return {
        comparison: (0,compare/* compare */.U)({
            ...both,
            repeats,
            identities,
            unit,
            unitCount,
            unitKind,
            times,
            weights,
            policy,
            sameModel,
            excluded,
            slices,
            searched,
        }, metrics/* metricOf */.a),
        candidate: answers.predicted,
        baseline: both.baseline,
        repeats,
        attribution: null,
        meanPredictorMse: meanPredictorMse(head),
        notes: [...answers.notes, ...(baseline?.notes ?? [])],
    };
}
function meanPredictorMse({ holdout, trainTargetMean }) {
    if (trainTargetMean === null)
        return null;
    const values = new Float64Array(holdout.actual.length).fill(trainTargetMean);
    return (0,measure/* measureOne */.T3)((0,metrics/* metricOf */.a)("mse"), (0,target/* actualOf */.MC)(holdout), { kind: "numbers", values }, holdout.weights);
}
/** A baseline that cannot read the pull request's columns is no fault of the run: the two cannot be compared. */
function baselineOn(measured, base) {
    if (base.obstacle !== null)
        return { answers: null, obstacle: base.obstacle };
    const { model, tried } = measured.baseline;
    if (model === null)
        return { answers: null, obstacle: { kind: "no-baseline", reason: tried.at(-1) ?? "there is no baseline" } };
    if (model.onHead.kind === "answered")
        return { answers: model.onHead.answers, obstacle: null };
    const reason = `the baseline cannot be scored on the pull request's rows: ${model.onHead.error.problems[0].message}`;
    return { answers: null, obstacle: { kind: "incomparable", reason } };
}
function explained(comparison, { kind, reason }) {
    if (comparison.unpredicted !== null)
        return comparison; // a candidate that cannot predict is the worse news
    const metrics = comparison.metrics.map((row) => ({ ...row, finding: kind }));
    return { ...comparison, kind, reason: asSentence(reason), metrics };
}
/** "there is no `x`" \u2192 "There is no `x`."; a path that comes first stays as it is. */
function asSentence(clause) {
    const opening = /^[a-z]+(?=[ ,])/.test(clause) ? clause.charAt(0).toUpperCase() : clause.charAt(0);
    return `${opening}${clause.slice(1)}${/[.!?]$/.test(clause) ? "" : "."}`;
}
function attributionOf(measured, rules, comparison) {
    const { base, candidate, baseline, head } = measured;
    const [gate] = rules.policy.gates;
    // Of two effects there is nothing to say where there is one model.
    if (base === null || gate === undefined || baseline.model === null)
        return null;
    const ofBase = { baseline: baseline.model.onBase, candidate: candidate.onBase };
    if (ofBase.baseline === null && ofBase.candidate === null)
        return null;
    const actual = (0,target/* actualOf */.MC)(base.holdout);
    const onBase = (answer) => 
    // A refusal: the two sides have different columns.
    answer?.kind === "answered"
        ? (0,measure/* measureTrainings */.mX)((0,metrics/* metricOf */.a)(gate.metric, gate.settings), actual, trainingsIn(answer.answers), base.holdout.weights)
        : null;
    const [primary] = comparison.metrics;
    const cells = {
        baselineOnBase: onBase(ofBase.baseline),
        baselineOnHead: primary?.baseline ?? null,
        candidateOnBase: onBase(ofBase.candidate),
        candidateOnHead: primary?.candidate ?? null,
    };
    const match = (0,row_match/* matchRows */.lj)(base.holdout, head.holdout);
    const [onBaseRows, onHeadRows] = [baseline.model.onBase, baseline.model.onHead];
    const ofBaseRows = sideOf(onBaseRows, base.holdout, match.fates.base);
    const ofHeadRows = sideOf(onHeadRows, head.holdout, match.fates.head);
    const parts = ofBaseRows === null || ofHeadRows === null
        ? null
        : dataEffectParts((0,metrics/* metricOf */.a)(gate.metric, gate.settings), ofBaseRows, ofHeadRows);
    return (0,attribution/* attribution */.a)(cells, match, parts);
}
function sideOf(answer, holdout, fates) {
    if (answer?.kind !== "answered")
        return null;
    const actual = (0,target/* actualOf */.MC)(holdout);
    const trainings = trainingsIn(answer.answers).map((one) => (0,predicted/* answersOf */.Bw)(actual, one));
    return { trainings, fates, weights: holdout.weights };
}
function trainingsIn({ predicted, repeats }) {
    return [predicted, ...repeats];
}


/***/ }),

/***/ 64296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bx: () => (/* binding */ useNotes),
/* harmony export */   fm: () => (/* binding */ scoringOf),
/* harmony export */   pr: () => (/* binding */ holdoutUse)
/* harmony export */ });
/* harmony import */ var _core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10418);
/* harmony import */ var _core_evaluation_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4449);
/* harmony import */ var _core_models_stored_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70983);
/* harmony import */ var _core_numerals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92288);
/* harmony import */ var _core_verdict_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89179);
// Which use of its holdout a run is, and what the reader should do when the holdout is worn out.





/** What the ledger wants to know of the candidate and the rows that it is scored on. */
function scoringOf({ head, candidate }, predicted, { data, policy }, { split }) {
    const { identities, until } = head.holdout;
    const primary = (0,_core_verdict_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryGate */ .Q)(policy).metric;
    const metric = data.weight === null ? primary : `${primary} weighted by ${data.weight}`;
    const model = candidate.builtin === null ? trainingsFingerprint(predicted) : (0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)((0,_core_models_stored_model_js__WEBPACK_IMPORTED_MODULE_2__/* .renderModel */ .e7)(candidate.builtin));
    return { split, target: data.target, metric, identities, until, model };
}
/** @param ledger of the nearest stored baseline; null: there is none, so nobody knows what was tried before */
function holdoutUse(ledger, scoring, { policy }) {
    const budget = policy.holdoutUses;
    const id = (0,_core_evaluation_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .holdoutId */ .pM)(scoring);
    if (ledger === null)
        return { id, use: null, budget, state: null };
    const use = (0,_core_evaluation_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .useOf */ .jj)(ledger, scoring);
    return { id, use, budget, state: use > budget ? "exhausted" : 2 * use > budget ? "aging" : "fresh" };
}
function useNotes({ use, budget, state }, split) {
    if (use === null || state === null || state === "fresh")
        return [];
    const judged = `This holdout has judged ${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(use)} models and is meant for ${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(budget)}`;
    if (state === "aging")
        return [`${judged}: soon other rows should be held out. ${rotation(split)}`];
    return [`${judged}: what looks better on it may by now be luck. ${rotation(split)}`];
}
function rotation({ strategy }) {
    switch (strategy) {
        case "hash":
            return "Another text in `data.holdout.salt` holds out other rows; after the merge the baseline is trained again on the rest.";
        case "time":
            return "Newer rows renew it: a model counts until the cut has passed the last row that it was judged on.";
        case "column":
        case "file":
            return "Name another column, value or file in `data.holdout`, with other rows; after the merge the baseline is trained again on the rest.";
        default:
            return strategy;
    }
}
function trainingsFingerprint(several) {
    const each = several.map(answersFingerprint);
    return each.length === 1 ? each[0] : (0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(each.join(" "));
}
function answersFingerprint(predicted) {
    if (predicted.kind === "numbers")
        return (0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersFingerprint */ .Xg)([predicted.values]);
    const numbers = (0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .numbersFingerprint */ .Xg)([predicted.labels, ...(predicted.probabilities ?? [])]);
    return (0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(`${numbers} ${JSON.stringify(predicted.classes)}`);
}


/***/ }),

/***/ 67773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   XF: () => (/* binding */ storedBaseline),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   uo: () => (/* binding */ otherInputs)
/* harmony export */ });
/* harmony import */ var _core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10418);
/* harmony import */ var _core_models_own_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54922);
/* harmony import */ var _core_time_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56467);
/* harmony import */ var _core_verdict_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89179);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22541);
// The ladder to a baseline model: the stored one of exactly the base commit, else one of an ancestor with the same
// inputs, else none yet (the next rung, training the base commit again, is part of measuring).





async function storedBaseline(world, commit, base, split) {
    const store = world.baselines;
    const short = commit.slice(0, 7);
    const none = { model: null, kept: null, source: "none", replies: new Map() };
    if (store === null)
        return { ...none, tried: [], history: [], ledger: null };
    let history = [];
    let ledger = null;
    const primary = (0,_core_verdict_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .primaryGate */ .Q)(base.config.policy).metric;
    const fingerprints = await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintsOf */ .tm)(base);
    const accept = (record) => {
        if (history.length === 0)
            history = historyOf(record, primary);
        ledger ??= record.ledger;
        return differenceFrom(record, fingerprints, split);
    };
    if (base.config.model.kind === "endpoint") {
        const { tried, baseline } = await nearestOf(store, commit, base.config.name);
        if (baseline === null)
            return { ...none, tried, history, ledger };
        history = historyOf(baseline.record, primary);
        ledger = baseline.record.ledger;
        return { ...none, tried, history, ledger, replies: baseline.replies };
    }
    const isCommands = base.config.model.kind === "commands";
    if ((0,_core_models_own_model_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnModel */ .k)(base.config.model) && !isCommands) {
        // Its predictions are in the commit itself; only earlier numbers are stored.
        await store.nearestAncestor(commit, base.config.name, accept);
        return { ...none, tried: [], history, ledger };
    }
    const exact = await store.at(commit, base.config.name);
    const refused = exact.kind !== "found"
        ? null
        : exact.baseline.model === null && !isCommands
            ? "it holds no model that can be read"
            : accept(exact.baseline.record);
    const result = (lookup) => isCommands && lookup.kind === "found" ? `found (${lookup.where})` : resultOf(lookup);
    const tried = [`${store.kind} of \`${short}\`: ${refused === null ? result(exact) : `not used, ${refused}`}`];
    if (exact.kind === "found" && refused === null) {
        return {
            ...served(exact.baseline, isCommands),
            source: store.kind,
            replies: none.replies,
            tried,
            history: history.filter((point) => point.sha !== commit),
            ledger,
        };
    }
    const ancestor = await store.nearestAncestor(commit, base.config.name, accept);
    tried.push(`${store.kind} of an ancestor with the same inputs: ${result(ancestor)}`);
    if (ancestor.kind === "found" && (ancestor.baseline.model !== null || isCommands))
        return { ...none, ...served(ancestor.baseline, isCommands), source: "ancestor", tried, history, ledger };
    return { ...none, tried, history, ledger };
}
/** A built-in model serves as it is stored; one of the user's own has to be asked again. */
function served(baseline, isCommands) {
    return isCommands ? { model: null, kept: baseline } : { model: baseline.model, kept: null };
}
/** Replies are those of their questions, whatever else has changed since: the nearest baseline will do. */
async function nearestOf(store, commit, name) {
    const tried = [];
    const rungs = [
        [`of \`${commit.slice(0, 7)}\``, () => store.at(commit, name)],
        ["of an ancestor", () => store.nearestAncestor(commit, name, () => null)],
    ];
    for (const [which, look] of rungs) {
        const lookup = await look();
        const result = lookup.kind === "found" ? `its answers are used (${lookup.where})` : lookup.reason;
        tried.push(`${store.kind} ${which}: ${result}`);
        if (lookup.kind === "found")
            return { tried, baseline: lookup.baseline };
    }
    return { tried, baseline: null };
}
/** Earlier baselines including the record's own, oldest first. */
function historyOf(record, primary) {
    const value = record.metrics[primary];
    return value === undefined ? record.history : [...record.history, { sha: record.commit, value }];
}
/** Why a stored model is not what training the base commit again would give; null when it is. */
function differenceFrom(record, expected, split) {
    const other = otherInputs(record, expected);
    if (other !== null)
        return other;
    if ((0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(record.split, split))
        return null;
    const stored = record.split;
    const isOfAnotherTime = stored.strategy === "time" && split.strategy === "time" && (0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)({ ...stored, cut: split.cut }, split);
    // Even one of an earlier cut, which has not seen the holdout: the verdict must not hang on whether a baseline was kept.
    if (isOfAnotherTime)
        return `its holdout is the rows ${(0,_core_time_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutInWords */ .nv)(stored.cut)}, and the new rows move the cut`;
    return "its rows are divided in another way";
}
/** Which of its inputs a record does not share; null when it shares all. */
function otherInputs(record, expected) {
    const { code, data, config } = record.fingerprints;
    if (code !== expected.code)
        return `it was stored by version ${record.version} of metricgate`;
    if (data !== expected.data)
        return "its data is another";
    return config === expected.config ? null : "its config is another";
}
function resultOf(lookup) {
    return lookup.kind === "found" ? `used (${lookup.where})` : lookup.reason;
}


/***/ }),

/***/ 10465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ trainingFacts)
/* harmony export */ });
// What the report says of training by the user's commands.
/** How the user's commands trained both sides; null where they did not train the candidate. */
function trainingFacts({ training }, baseline, spreads, rerun) {
    if (training === null)
        return null;
    const before = baseline?.training ?? null;
    return {
        candidate: { ...training, spread: spreads.candidate },
        baseline: before === null ? null : { ...before, spread: spreads.baseline },
        rerun,
    };
}


/***/ })

};
