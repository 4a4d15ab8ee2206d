export const id = 1422;
export const ids = [1422];
export const modules = {

/***/ 32355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fS: () => (/* binding */ slicesBy),
/* harmony export */   p3: () => (/* binding */ slicesToSearch),
/* harmony export */   yk: () => (/* binding */ unsliced)
/* harmony export */ });
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46316);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92288);
/* harmony import */ var _slice_cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20881);
// Slices of the holdout: which named part of a column's values each row belongs to.



const unsliced = { partitions: [], lost: [] };
/** More texts of one column than this share one slice, "other values". */
const MOST_LEVELS = 20;
/** A column that nobody declared, with more texts than this, is rather a name than a category. */
const MOST_SEARCHED_LEVELS = 50;
/** Sorted values that tell quarters well enough where nothing is decided. */
const ENOUGH_TO_SEARCH = 4096;
/** Fewer rows than this are never tested, so texts of so few are looked at together. */
const FEWEST_SEARCHED = 20;
/**
 * The slices by the declared columns, in their order.
 * @param cuts of the number columns, by the train rows; null: no such column there, or texts
 * @param minRows texts with fewer holdout rows are put together
 */
function slicesBy(table, specs, cuts, minRows) {
    const partitions = specs.flatMap((spec, index) => {
        const column = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(table, spec.column);
        if (column === undefined)
            return [];
        if (column.type === "text")
            return [partitionOfTexts(column, minRows)];
        const cut = spec.edges === null
            ? (cuts[index] ?? (0,_slice_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutAtQuantiles */ .I)(column.values, (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .everyRow */ .UJ)(table.rowCount), spec.bins))
            : { kind: "edges", edges: spec.edges };
        return [partitionOfNumbers(column, cut)];
    });
    const lost = specs.map(({ column }) => column).filter((name) => (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(table, name) === undefined);
    return { partitions, lost };
}
/** A part of a column of its own for each that can show where a model is weak; cut by the rows that it divides. */
function slicesToSearch(table, except, most) {
    const rows = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .everyRow */ .UJ)(table.rowCount);
    const found = [];
    for (const column of table.columns) {
        if (found.length >= most)
            break;
        if (except.has(column.name))
            continue;
        if (column.type === "text") {
            if (column.dictionary.ends.length <= MOST_SEARCHED_LEVELS)
                found.push(partitionOfTexts(column, FEWEST_SEARCHED));
            continue;
        }
        const cut = (0,_slice_cut_js__WEBPACK_IMPORTED_MODULE_1__/* .cutAtQuantiles */ .I)(column.values, rows, 4, ENOUGH_TO_SEARCH);
        if (cut !== null)
            found.push(partitionOfNumbers(column, cut));
    }
    return found;
}
function partitionOfTexts({ name, codes, dictionary }, minRows) {
    const sizes = new Uint32Array(dictionary.ends.length);
    for (const code of codes)
        if (code >= 0)
            sizes[code]++;
    const present = [...sizes.keys()].filter((code) => sizes[code] > 0);
    const text = (code) => (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(dictionary, code);
    const largestFirst = present.toSorted((a, b) => sizes[b] - sizes[a] || (text(a) < text(b) ? -1 : 1));
    const large = largestFirst.filter((code) => sizes[code] >= minRows).slice(0, MOST_LEVELS);
    const rest = largestFirst.filter((code) => !large.includes(code));
    // One value alone is better called by its name.
    const own = rest.length === 1 && large.length < MOST_LEVELS ? [...large, ...rest] : large;
    const others = own.length === large.length ? rest : [];
    const names = own.map((code) => `${name}=${text(code)}`);
    const sliceOf = new Int32Array(sizes.length).fill(-1);
    for (const [slice, code] of own.entries())
        sliceOf[code] = slice;
    if (others.length > 0) {
        for (const code of others)
            sliceOf[code] = names.length;
        names.push(`${name}: other values`);
    }
    const missing = names.length;
    let isAnyMissing = false;
    const sliceCodes = codes.map((code) => {
        if (code >= 0)
            return sliceOf[code];
        isAnyMissing = true;
        return missing;
    });
    if (isAnyMissing)
        names.push(`${name}: missing`);
    return {
        column: name,
        names,
        codes: sliceCodes,
        notes: others.length === 0 ? [] : [othersNote(name, others.map(text), minRows)],
    };
}
function othersNote(column, values, minRows) {
    const first = values.slice(0, 3).map((value) => `\`${value}\``);
    const more = values.length > first.length ? " and others" : "";
    return `The slice \`${column}: other values\` holds ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(values.length, "value")} of \`${column}\` (${first.join(", ")}${more}): those with fewer than ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(minRows)} holdout rows each, and those beyond the ${MOST_LEVELS} largest.`;
}
function partitionOfNumbers({ name, values }, cut) {
    const { names, sliceOf } = cut === null ? { names: [`${name}: all values`], sliceOf: () => 0 } : slicesOfCut(name, cut);
    const missing = names.length;
    let isAnyMissing = false;
    const codes = new Int32Array(values.length);
    for (let row = 0; row < values.length; row++) {
        const isMissing = Number.isNaN(values[row]);
        isAnyMissing ||= isMissing;
        codes[row] = isMissing ? missing : sliceOf(values[row]);
    }
    return { column: name, names: isAnyMissing ? [...names, `${name}: missing`] : names, codes, notes: [] };
}
function slicesOfCut(name, cut) {
    if (cut.kind === "values") {
        const { values } = cut;
        const others = values.length;
        return {
            names: [...values.map((value) => `${name}=${value}`), `${name}: other values`],
            sliceOf(value) {
                const found = values.indexOf(value);
                return found === -1 ? others : found;
            },
        };
    }
    const { edges } = cut;
    return {
        names: [
            `${name} below ${edges[0]}`,
            ...edges.slice(1).map((edge, index) => `${name} in ${edges[index]} to ${edge}`),
            `${name} ${edges[edges.length - 1]} or more`,
        ],
        sliceOf(value) {
            let slice = 0;
            while (slice < edges.length && value >= edges[slice])
                slice++;
            return slice;
        },
    };
}


/***/ }),

/***/ 89149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ trained)
});

// EXTERNAL MODULE: ./lib/core/models/linear.js
var linear = __webpack_require__(48013);
// EXTERNAL MODULE: ./lib/core/models/log-target.js
var log_target = __webpack_require__(22212);
// EXTERNAL MODULE: ./lib/core/models/mean.js
var mean = __webpack_require__(66669);
// EXTERNAL MODULE: ./lib/core/models/predictors.js
var predictors = __webpack_require__(67797);
;// CONCATENATED MODULE: ./lib/core/models/trainers.js
// Which code fits which built-in model.




/** The trainer of a built-in model. */
async function trainerOf(spec) {
    const train = await trainOf(spec);
    // Of one feature a polynomial is a curve, of several it is not; what predicts curves predicts both.
    const predict = spec.transform === "log" ? await (0,predictors/* predictorFor */.O)(spec.kind) : null;
    return {
        kind: spec.kind,
        train(data) {
            if (data.rows.length === 0)
                throw new Error("a model needs at least one train row");
            return predict === null ? train(data) : (0,log_target/* trainLogTarget */.Y)(train, predict, data);
        },
    };
}
async function trainOf(spec) {
    switch (spec.kind) {
        case "linear":
            return linear/* trainLinear */.w;
        case "mean":
            return mean/* trainMean */.o;
        case "ridge": {
            const { trainRidge } = await Promise.all(/* import() */[__webpack_require__.e(3076), __webpack_require__.e(2089)]).then(__webpack_require__.bind(__webpack_require__, 62089));
            return (data) => trainRidge(spec, data);
        }
        case "polynomial": {
            const [{ trainCurve }, { trainQuadratic }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3076), __webpack_require__.e(877), __webpack_require__.e(3180)]).then(__webpack_require__.bind(__webpack_require__, 73180)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 73060))]);
            // Only least squares of its own can weight rows.
            return (data) => data.features.length > 1 || (data.weights ?? null) !== null
                ? trainQuadratic(spec, data)
                : trainCurve(spec, data);
        }
        case "robust-polynomial":
        case "exponential":
        case "power":
        case "theil-sen": {
            // ml-regression takes 20 ms to load; most runs do without it.
            const { trainCurve } = await Promise.all(/* import() */[__webpack_require__.e(3076), __webpack_require__.e(877), __webpack_require__.e(3180)]).then(__webpack_require__.bind(__webpack_require__, 73180));
            return (data) => trainCurve(spec, data);
        }
    }
}

// EXTERNAL MODULE: ./lib/core/models/target-values.js
var target_values = __webpack_require__(83736);
// EXTERNAL MODULE: ./lib/core/stats/random.js
var random = __webpack_require__(68400);
;// CONCATENATED MODULE: ./lib/core/evaluation/alteration.js
// Train rows altered on purpose, to see what the gate makes of the model that comes out.


function alteredData(data, { kind, seed }) {
    const { rows, table, target } = data;
    const { uniform } = (0,random/* sourceOf */.v)(seed);
    if (kind === "resampled rows") {
        const drawn = rows.map(() => rows[Math.floor(uniform() * rows.length)]);
        return { ...data, rows: drawn.toSorted() };
    }
    const values = (0,target_values/* targetValues */.E)(table, target).slice();
    for (let i = rows.length - 1; i > 0; i--) {
        const j = Math.floor(uniform() * (i + 1));
        [values[rows[i]], values[rows[j]]] = [values[rows[j]], values[rows[i]]];
    }
    const columns = table.columns.map((column) => column.name === target ? { type: "number", name: target, values } : column);
    return { ...data, table: { ...table, columns } };
}

;// CONCATENATED MODULE: ./lib/core/evaluation/untrained.js
// A model and what it is to learn from, and what comes of it.


/** @throws {UserError} where there is nothing to be learnt that way */
async function trained({ spec, data, altered }) {
    const trainer = await trainerOf(spec);
    return { ...trainer.train(altered === null ? data : alteredData(data, altered)), features: data.features };
}


/***/ }),

/***/ 65205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ classNamed),
/* harmony export */   m: () => (/* binding */ otherTruth)
/* harmony export */ });
// Which class a text names: the same value may be written in another way by the data, a config and a script.
/**
 * Index of the class that is so named, else of the only one with the same value: True and true, 1.0 and 1, with or without
 * blanks around. -1: none, or several.
 *
 * @example classNamed(["False", "True"], "true") // 1
 */
function classNamed(classes, text) {
    const exact = classes.indexOf(text);
    if (exact !== -1)
        return exact;
    const value = valueOf(text);
    const first = classes.findIndex((name) => valueOf(name) === value);
    return first !== -1 && classes.findLastIndex((name) => valueOf(name) === value) === first ? first : -1;
}
/** Of a truth value and of a number one spelling of all. A number with a leading zero is a code: 007 is not 7. */
function valueOf(text) {
    const bare = text.trim();
    if (/^(?:true|false)$/i.test(bare))
        return bare.toLowerCase();
    return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(bare) ? String(Number(bare)) : bare;
}
/** Truth values by another name, which no spelling makes the same: what the data writes for it; null: nothing. */
function otherTruth(classes, text) {
    const pairs = [
        ["true", "1"],
        ["false", "0"],
    ];
    const value = valueOf(text);
    const other = pairs.find((pair) => pair.includes(value))?.find((one) => one !== value);
    const at = other === undefined ? -1 : classNamed(classes, other);
    return at === -1 ? null : classes[at];
}


/***/ }),

/***/ 84178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ metricOf)
});

// EXTERNAL MODULE: ./lib/core/metrics/metric.js
var metrics_metric = __webpack_require__(70829);
// EXTERNAL MODULE: ./lib/core/metrics/predicted.js
var metrics_predicted = __webpack_require__(66585);
;// CONCATENATED MODULE: ./lib/core/metrics/absolute-error.js
// Metrics of the absolute error: MAE.


/**
 * Mean absolute error, in the target's unit: MAE = \u03a3|y - \u0177| / n. Lower is better.
 *
 * Source: R. J. Hyndman, A. B. Koehler, "Another look at measures of forecast accuracy", International Journal of
 * Forecasting 22 (2006), p. 682.
 *
 * @example mean(lossesOf(meanAbsoluteError, { kind: "numbers", actual: Float64Array.of(3, 1), predicted: Float64Array.of(1, 1) })) // 1
 */
const meanAbsoluteError = {
    name: "mae",
    label: "MAE",
    greaterIsBetter: false,
    task: "regression",
    needs: "numbers",
    obstacle: metrics_metric/* noObstacle */.z0,
    by: "losses",
    scale: "mean",
    fillLosses: absoluteErrors,
    negligible: (resolution) => resolution,
};
function absoluteErrors(answers, losses) {
    const { actual, predicted } = (0,metrics_predicted/* numbersOf */.cZ)(answers);
    for (let i = 0; i < actual.length; i++)
        losses[i] = Math.abs(actual[i] - predicted[i]);
}

// EXTERNAL MODULE: ./lib/core/metrics/class-name.js
var class_name = __webpack_require__(65205);
;// CONCATENATED MODULE: ./lib/core/metrics/class-scores.js
// Scores of the predicted classes that are no mean over rows: precision, recall, F1, balanced accuracy.


/** Nothing predicted, or nothing to find: scikit-learn's default says 0, and so do we. */
const share = (part, whole) => (whole === 0 ? 0 : part / whole);
/**
 * Precision: of the rows that are predicted to be of a class, the share that is. Higher is better; 0 where none is.
 *
 * Source for precision, recall and F1: C. J. van Rijsbergen, "Information Retrieval", 2nd ed. (1979), chapter 7; averages
 * over classes as in scikit-learn's `precision_recall_fscore_support`.
 *
 * @example of the classes a, a, b and the predictions a, b, b, for the class b: 0.5
 */
function precision(settings) {
    return averaged("precision", "Precision", settings, (hits, _, predicted) => share(hits, predicted));
}
/**
 * Recall: of the rows of a class, the share that is predicted to be. Higher is better.
 *
 * @example of the classes a, a, b and the predictions a, b, b, for the class a: 0.5
 */
function recall(settings) {
    return averaged("recall", "Recall", settings, (hits, actual) => share(hits, actual));
}
/**
 * F1: the harmonic mean of precision and recall, 2\u00b7hits / (rows of the class + rows predicted to be). Higher is better.
 *
 * @example of the classes a, a, b and the predictions a, b, b, for the class b: 2/3
 */
function f1Score(settings) {
    return averaged("f1", "F1", settings, (hits, actual, predicted) => share(2 * hits, actual + predicted));
}
/**
 * Balanced accuracy: the mean recall of the classes that have rows. Higher is better.
 *
 * Source: K. H. Brodersen et al., "The balanced accuracy and its posterior distribution", Proceedings of the 20th
 * International Conference on Pattern Recognition (2010), p. 3121; for more than two classes scikit-learn's
 * `balanced_accuracy_score`.
 *
 * @example of the classes a, a, b and the predictions a, b, b: 0.75
 */
const balancedAccuracy = {
    ...facts("balanced-accuracy", "Balanced accuracy"),
    obstacle: () => null,
    jackknifed: (answers, bucket, buckets) => jackknifed((0,metrics_predicted/* classesOf */.OX)(answers), bucket, buckets, ({ hits, actual }) => meanWhere(actual.length, (k) => actual[k] > 0, (k) => hits[k] / actual[k])),
    differing: (one, other) => differingLabels(one, other, () => true),
};
function averaged(name, label, settings, score) {
    const { positive } = settings;
    const average = settings.average ?? (positive === null ? "macro" : "binary");
    const onlyFound = name === "recall";
    return {
        ...facts(name, label),
        obstacle: (answers) => (average === "binary" ? (0,metrics_predicted/* positiveObstacle */.tT)(answers, positive) : null),
        jackknifed: (answers, bucket, buckets) => {
            const known = (0,metrics_predicted/* classesOf */.OX)(answers);
            const only = (0,class_name/* classNamed */.E)(known.classes, positive ?? "");
            return jackknifed(known, bucket, buckets, (counts) => averageOf(counts, average, only, score));
        },
        differing: (one, other) => {
            if (average !== "binary")
                return differingLabels(one, other, () => true);
            const { classes, actual } = (0,metrics_predicted/* classesOf */.OX)(one);
            const only = (0,class_name/* classNamed */.E)(classes, positive ?? "");
            return differingLabels(one, other, (row, before, after) => {
                if (onlyFound && actual[row] !== only)
                    return false;
                return (before === only) !== (after === only);
            });
        },
    };
}
function averageOf({ hits, actual, predicted }, average, only, score) {
    const ofClass = (k) => score(hits[k], actual[k], predicted[k]);
    switch (average) {
        case "binary":
            return actual[only] > 0 ? ofClass(only) : Number.NaN;
        case "macro":
            return meanWhere(actual.length, (k) => actual[k] > 0 || predicted[k] > 0, ofClass);
        case "weighted": {
            const rows = actual.reduce((sum, some) => sum + some, 0);
            return actual.reduce((sum, some, k) => (some > 0 ? sum + some * ofClass(k) : sum), 0) / rows;
        }
        default:
            return average;
    }
}
function meanWhere(length, counts, value) {
    let sum = 0;
    let found = 0;
    for (let k = 0; k < length; k++) {
        if (!counts(k))
            continue;
        sum += value(k);
        found++;
    }
    return sum / found;
}
function facts(name, label) {
    return {
        name,
        label,
        greaterIsBetter: true,
        task: "classification",
        needs: "labels",
        by: "sample",
        classOf: null,
    };
}
/** The score of all rows, and without each bucket: counts are exact, so neither order nor division of the rows matters. */
function jackknifed({ classes, actual, predicted }, bucket, buckets, score) {
    const width = classes.length;
    const all = emptyCounts(width);
    const ofBucket = Array.from({ length: bucket === null ? 0 : buckets }, () => emptyCounts(width));
    for (let row = 0; row < actual.length; row++) {
        add(all, actual[row], predicted[row]);
        if (bucket !== null)
            add(ofBucket[bucket[row]], actual[row], predicted[row]);
    }
    const without = ofBucket.map((part) => score({
        hits: all.hits.map((some, k) => some - part.hits[k]),
        actual: all.actual.map((some, k) => some - part.actual[k]),
        predicted: all.predicted.map((some, k) => some - part.predicted[k]),
    }));
    return { value: score(all), without: Float64Array.from(without) };
}
function emptyCounts(width) {
    return { hits: new Float64Array(width), actual: new Float64Array(width), predicted: new Float64Array(width) };
}
function add(counts, actual, predicted) {
    counts.actual[actual]++;
    counts.predicted[predicted]++;
    if (actual === predicted)
        counts.hits[actual]++;
}
function differingLabels(one, other, matters) {
    const { predicted: before } = (0,metrics_predicted/* classesOf */.OX)(one);
    const { predicted: after } = (0,metrics_predicted/* classesOf */.OX)(other);
    return Uint8Array.from(before, (label, row) => Number(label !== after[row] && matters(row, label, after[row])));
}

;// CONCATENATED MODULE: ./lib/core/metrics/label-losses.js
// Metrics of whether the predicted class is the right one, row by row: error rate and accuracy.


const label_losses_facts = {
    task: "classification",
    needs: "labels",
    obstacle: metrics_metric/* noObstacle */.z0,
    by: "losses",
    fillLosses: zeroOneLosses,
    negligible: () => 0,
};
/**
 * Share of rows whose predicted class is wrong: the mean 0-1 loss. Lower is better.
 *
 * Source: T. Hastie, R. Tibshirani, J. Friedman, "The Elements of Statistical Learning", 2nd ed. (2009), p. 21.
 *
 * @example of the classes a, b and the predictions a, a: 0.5
 */
const errorRate = {
    ...label_losses_facts,
    name: "error-rate",
    label: "Error rate",
    greaterIsBetter: false,
    scale: "mean",
};
/**
 * Share of rows whose predicted class is right: 1 - error rate. Higher is better.
 *
 * Source: as for `errorRate`; scikit-learn's `accuracy_score`.
 *
 * @example of the classes a, b and the predictions a, a: 0.5
 */
const accuracy = {
    ...label_losses_facts,
    name: "accuracy",
    label: "Accuracy",
    greaterIsBetter: true,
    scale: "complement",
};
function zeroOneLosses(answers, losses) {
    const { actual, predicted } = (0,metrics_predicted/* classesOf */.OX)(answers);
    for (let row = 0; row < actual.length; row++)
        losses[row] = actual[row] === predicted[row] ? 0 : 1;
}

// EXTERNAL MODULE: ./lib/core/stats/median.js
var median = __webpack_require__(26165);
;// CONCATENATED MODULE: ./lib/core/metrics/median-absolute-error.js
// The median absolute error, and how it hangs on each row.



/**
 * Median absolute error, in the target's unit: the median of |y - \u0177|. Lower is better; half of the rows may be as wrong as
 * they like.
 *
 * The name and the definition of scikit-learn's `median_absolute_error`. A median is no mean, and leaving out rows does not
 * tell its scatter (the jackknife is not consistent for it: B. Efron, "The Jackknife, the Bootstrap and Other Resampling
 * Plans" (1982), section 3.4), so each row counts by its influence on the median: `medianParts`.
 *
 * @example medianAbsoluteError.value({ kind: "numbers", actual: Float64Array.of(3, 1, 9), predicted: Float64Array.of(1, 1, 8) }) // 1
 */
const medianAbsoluteError = {
    name: "median-absolute-error",
    label: "Median absolute error",
    greaterIsBetter: false,
    task: "regression",
    needs: "numbers",
    obstacle: metrics_metric/* noObstacle */.z0,
    by: "influence",
    value: (answers) => (0,median/* medianOf */.u)(median_absolute_error_absoluteErrors(answers)),
    linearized: (answers) => (0,median/* medianParts */.h)(median_absolute_error_absoluteErrors(answers)),
    negligible: (resolution) => resolution,
};
function median_absolute_error_absoluteErrors(answers) {
    const { actual, predicted } = (0,metrics_predicted/* numbersOf */.cZ)(answers);
    return actual.map((value, row) => Math.abs(value - predicted[row]));
}

// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
;// CONCATENATED MODULE: ./lib/core/metrics/percentage-error.js
// Metrics of the error relative to the size of the target: MAPE and its symmetric form.


/** Errors relative to themselves differ by rounding up to here. */
const ROUNDING = 1e-12;
const percentage_error_facts = {
    greaterIsBetter: false,
    task: "regression",
    needs: "numbers",
    obstacle: zeroTargets,
    by: "losses",
    scale: "mean",
    negligible: () => ROUNDING,
};
/**
 * Mean absolute percentage error, a fraction: \u03a3|y - \u0177|/|y| / n. Lower is better. Not defined where a target is 0.
 *
 * Source: R. J. Hyndman, A. B. Koehler, "Another look at measures of forecast accuracy", International Journal of
 * Forecasting 22 (2006), p. 683, there in percent.
 *
 * @example mean of meanAbsolutePercentageError for y = 2, 4 and \u0177 = 1, 5: (0.5 + 0.25) / 2 = 0.375
 */
const meanAbsolutePercentageError = {
    ...percentage_error_facts,
    name: "mape",
    label: "MAPE",
    fillLosses: (answers, losses) => {
        const { actual, predicted } = (0,metrics_predicted/* numbersOf */.cZ)(answers);
        for (let row = 0; row < actual.length; row++)
            losses[row] = Math.abs((actual[row] - predicted[row]) / actual[row]);
    },
};
/**
 * Symmetric mean absolute percentage error, a fraction from 0 to 2: \u03a3 2|y - \u0177|/(|y| + |\u0177|) / n. Lower is better. It says
 * 2 of every prediction for a target of 0, right or wrong, so it is refused there.
 *
 * Source: S. Makridakis, "Accuracy measures: theoretical and practical concerns", International Journal of Forecasting 9
 * (1993), p. 527-529, there in percent.
 *
 * @example mean of symmetricPercentageError for y = 2, 4 and \u0177 = 1, 5: (2/3 + 2/9) / 2 = 0.444\u2026
 */
const symmetricPercentageError = {
    ...percentage_error_facts,
    name: "smape",
    label: "sMAPE",
    fillLosses: (answers, losses) => {
        const { actual, predicted } = (0,metrics_predicted/* numbersOf */.cZ)(answers);
        for (let row = 0; row < actual.length; row++) {
            const size = Math.abs(actual[row]) + Math.abs(predicted[row]);
            losses[row] = (2 * Math.abs(actual[row] - predicted[row])) / size;
        }
    },
};
function zeroTargets(answers) {
    const { actual } = (0,metrics_predicted/* numbersOf */.cZ)(answers);
    const zeros = actual.reduce((sum, value) => sum + Number(value === 0), 0);
    return zeros === 0 ? null : `the target is 0 in ${(0,numerals/* count */.U9)(zeros)} of ${(0,numerals/* counted */.hS)(actual.length, "holdout row")}`;
}

;// CONCATENATED MODULE: ./lib/core/metrics/probability-losses.js
// Metrics of the predicted probabilities, row by row: log-loss and Brier score.



const probability_losses_facts = {
    task: "classification",
    needs: "probabilities",
    greaterIsBetter: false,
    obstacle: metrics_metric/* noObstacle */.z0,
    by: "losses",
    scale: "mean",
};
/**
 * Log-loss (cross-entropy), in nats: -\u03a3 ln p(true class) / n. Lower is better. Probabilities are held within 2.2e-16 of 0
 * and 1, and then made to sum to one.
 *
 * Source: I. J. Good, "Rational decisions", Journal of the Royal Statistical Society B 14 (1952), p. 112; the limits are
 * those of scikit-learn's `log_loss`.
 *
 * @example of one row whose class was given 0.5: 0.6931\u2026
 */
const logLoss = {
    ...probability_losses_facts,
    name: "log-loss",
    label: "Log-loss",
    fillLosses: (answers, losses) => {
        const { actual, chances } = (0,metrics_predicted/* chancesOf */.JR)(answers);
        for (let row = 0; row < actual.length; row++) {
            let sum = 0;
            for (const ofClass of chances)
                sum += held(ofClass[row]);
            losses[row] = -Math.log(held(chances[actual[row]][row]) / sum);
        }
    },
    negligible: (resolution) => resolution,
};
/**
 * Brier score: the mean squared distance of the probabilities from the truth. Lower is better. For two classes it is
 * \u03a3(p - o)\u00b2 / n of one of them, from 0 to 1; for more the sum of that over all classes, from 0 to 2.
 *
 * Source: G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950),
 * p. 1; for two classes it is halved, as in scikit-learn's `brier_score_loss`.
 *
 * @param settings with two classes, the positive one; it matters only where the two probabilities do not sum to one
 * @example of one row of two classes whose class was given 0.8: 0.04
 */
function brierScore({ positive }) {
    return {
        ...probability_losses_facts,
        name: "brier",
        label: "Brier score",
        // A class that nobody has would leave it open which of the two definitions was meant.
        obstacle: (answers) => positive === null || (0,class_name/* classNamed */.E)((0,metrics_predicted/* classesOf */.OX)(answers).classes, positive) !== -1
            ? null
            : (0,metrics_predicted/* positiveObstacle */.tT)(answers, positive),
        fillLosses: (answers, losses) => {
            const { actual, chances, classes } = (0,metrics_predicted/* chancesOf */.JR)(answers);
            const known = positive === null ? 1 : (0,class_name/* classNamed */.E)(classes, positive);
            const only = classes.length === 2 ? known : -1;
            for (let row = 0; row < actual.length; row++) {
                const label = actual[row];
                losses[row] =
                    only >= 0
                        ? (chances[only][row] - Number(label === only)) ** 2
                        : chances.reduce((sum, ofClass, index) => sum + (ofClass[row] - Number(label === index)) ** 2, 0);
            }
        },
        negligible: (resolution) => resolution * resolution,
    };
}
function held(probability) {
    return Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, probability));
}

;// CONCATENATED MODULE: ./lib/core/stats/ranking.js
// Rows in the order of a score, and what that order says about how well the score tells two kinds of rows apart.
/**
 * Ranks rows by a score, the highest first.
 *
 * @param scores finite
 * @example rankingOf(Float64Array.of(1, 3, 3)) // order [1, 2, 0], ends [2, 3]
 */
function rankingOf(scores) {
    const distinct = distinctOf(scores.toSorted());
    const last = distinct.length - 1;
    // Written out: `from` with a function takes several times as long.
    const place = new Uint32Array(scores.length);
    for (let row = 0; row < place.length; row++)
        place[row] = last - placeOf(distinct, scores[row]);
    const ends = new Uint32Array(distinct.length);
    for (const group of place)
        ends[group]++;
    for (let group = 1; group < ends.length; group++)
        ends[group] += ends[group - 1];
    const next = new Uint32Array(ends.length);
    next.set(ends.subarray(0, -1), 1);
    const order = new Uint32Array(scores.length);
    for (let row = 0; row < place.length; row++)
        order[next[place[row]]++] = row;
    return { order, ends };
}
/**
 * Area under the ROC curve: the probability that a positive row scores higher than a negative one, ties counting half; and
 * the same without each bucket.
 *
 * H. B. Mann, D. R. Whitney, "On a test of whether one of two random variables is stochastically larger than the other",
 * Annals of Mathematical Statistics 18 (1947), p. 50-60. Pairs are counted, so the result is exact in any order of rows.
 *
 * @param bucket bucket of each row, below `buckets`; null: none is left out
 * @returns NaN where there is no positive or no negative row
 * @example rocArea of scores 1, 2, 3 with positives 0, 1, 0: 0.5
 */
function rocArea(ranking, positive, bucket, buckets) {
    const parts = bucket === null ? 0 : buckets;
    const bucketOf = (row) => (bucket === null ? 0 : bucket[row]);
    const width = Math.max(1, parts);
    // Wins of positives over negatives: all that a bucket's positives have, all that are lost to its negatives, and those
    // within the bucket. `higher` and `tied` count the positives passed so far.
    const [won, lost, within] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)];
    const [positives, negatives] = [new Float64Array(width), new Float64Array(width)];
    const [higher, tied] = [new Float64Array(width), new Float64Array(width)];
    const allPositives = positive.reduce((sum, one) => sum + one, 0);
    const allNegatives = positive.length - allPositives;
    let passedPositives = 0;
    let passedNegatives = 0;
    let start = 0;
    for (const end of ranking.ends) {
        let tiedAll = 0;
        for (let at = start; at < end; at++) {
            const row = ranking.order[at];
            tied[bucketOf(row)] += positive[row];
            tiedAll += positive[row];
        }
        const tiedNegativesAll = end - start - tiedAll;
        for (let at = start; at < end; at++) {
            const row = ranking.order[at];
            const part = bucketOf(row);
            if (positive[row] === 1) {
                won[part] += allNegatives - passedNegatives - tiedNegativesAll / 2;
                positives[part]++;
            }
            else {
                lost[part] += passedPositives + tiedAll / 2;
                within[part] += higher[part] + tied[part] / 2;
                negatives[part]++;
            }
        }
        for (let at = start; at < end; at++) {
            const part = bucketOf(ranking.order[at]);
            higher[part] += tied[part];
            tied[part] = 0;
        }
        passedPositives += tiedAll;
        passedNegatives += tiedNegativesAll;
        start = end;
    }
    const wins = won.reduce((sum, some) => sum + some, 0);
    const without = Float64Array.from({ length: parts }, (_, part) => {
        const pairs = (allPositives - positives[part]) * (allNegatives - negatives[part]);
        return (wins - won[part] - lost[part] + within[part]) / pairs;
    });
    return { value: wins / (allPositives * allNegatives), without };
}
/**
 * Average precision, the area under the precision-recall curve without interpolation: \u03a3 (R\u2096 - R\u2096\u208b\u2081)\u00b7P\u2096 over the distinct
 * scores, falling; and the same without each bucket.
 *
 * scikit-learn's `average_precision_score`; why not by trapezoids: J. Davis, M. Goadrich, "The relationship between
 * precision-recall and ROC curves", Proceedings of ICML (2006), p. 233-240.
 *
 * @param bucket bucket of each row, below `buckets`; null: none is left out
 * @returns NaN where there is no positive row
 * @example averagePrecision of scores 3, 2, 1 with positives 1, 0, 1: 1/2 + 1/2\u00b72/3 = 0.8333\u2026
 */
function averagePrecision({ order, ends }, positive, bucket, buckets) {
    const parts = bucket === null ? 0 : buckets;
    const isPositive = Uint8Array.from(order, (row) => positive[row]);
    // One more than any bucket, so that nothing is left out.
    const part = Uint8Array.from(order, (row) => (bucket === null ? 0 : bucket[row]));
    const area = (leftOut) => {
        let [hits, seen, sum, start] = [0, 0, 0, 0];
        for (const end of ends) {
            const before = hits;
            for (let at = start; at < end; at++) {
                if (part[at] === leftOut)
                    continue;
                seen++;
                hits += isPositive[at];
            }
            if (hits > before)
                sum += (hits - before) * (hits / seen);
            start = end;
        }
        return sum / hits;
    };
    return { value: area(-1), without: Float64Array.from({ length: parts }, (_, leftOut) => area(leftOut)) };
}
function distinctOf(sorted) {
    let length = 0;
    for (let at = 0; at < sorted.length; at++) {
        if (length === 0 || sorted[at] !== sorted[length - 1])
            sorted[length++] = sorted[at];
    }
    return sorted.subarray(0, length);
}
function placeOf(distinct, value) {
    let low = 0;
    let high = distinct.length - 1;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (distinct[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/core/metrics/ranking-scores.js
// Scores of how well the probabilities put the rows of a class before the others: ROC AUC and PR AUC.



/**
 * Area under the ROC curve: how often a row of the class gets a higher probability of it than another row. Higher is
 * better; 0.5 is chance. Without a positive class, the mean over all classes, each against the rest.
 *
 * Source: `rocArea`; over several classes as in scikit-learn's `roc_auc_score` with `multi_class="ovr"`.
 *
 * @example of probabilities 0.1, 0.4, 0.35, 0.8 for classes no, no, yes, yes: 0.75
 */
function rocAuc(settings) {
    return ranked("roc-auc", "ROC AUC", settings, rocArea);
}
/**
 * Area under the precision-recall curve, as average precision. Higher is better; chance gives the share of the class.
 *
 * Source: `averagePrecision`.
 *
 * @example of probabilities 0.1, 0.4, 0.35, 0.8 for classes no, no, yes, yes: 0.8333\u2026
 */
function prAuc(settings) {
    return ranked("pr-auc", "PR AUC", settings, averagePrecision);
}
function ranked(name, label, { average, positive }, area) {
    const over = average ?? (positive === null ? "macro" : "binary");
    return {
        name,
        label,
        greaterIsBetter: true,
        task: "classification",
        needs: "probabilities",
        by: "sample",
        obstacle: (answers) => (over === "binary" ? (0,metrics_predicted/* positiveObstacle */.tT)(answers, positive) : singleClass(answers)),
        jackknifed: (answers, bucket, buckets) => {
            const chances = (0,metrics_predicted/* chancesOf */.JR)(answers);
            const parts = countedClasses(chances, over, positive).map(({ index, rows }) => ({
                weight: over === "weighted" ? rows : 1,
                area: areaOf(chances, index, area, bucket, buckets),
            }));
            const mean = (value) => {
                const known = parts.filter((part) => Number.isFinite(value(part.area)));
                const weight = known.reduce((sum, part) => sum + part.weight, 0);
                return known.reduce((sum, part) => sum + part.weight * value(part.area), 0) / weight;
            };
            const without = Float64Array.from({ length: bucket === null ? 0 : buckets }, (_, left) => mean((part) => part.without[left]));
            return { value: mean((part) => part.value), without };
        },
        classOf: (answers) => classOf(answers, over, positive),
        differing: (one, other, resolution) => {
            const before = (0,metrics_predicted/* chancesOf */.JR)(one);
            const after = (0,metrics_predicted/* chancesOf */.JR)(other);
            const indices = countedClasses(before, over, positive).map(({ index }) => index);
            return Uint8Array.from(before.actual, (_, row) => Number(indices.some((k) => Math.abs(before.chances[k][row] - after.chances[k][row]) > resolution)));
        },
    };
}
function classOf(answers, over, positive) {
    const { actual, classes } = (0,metrics_predicted/* classesOf */.OX)(answers);
    if (over !== "binary")
        return actual;
    const only = (0,class_name/* classNamed */.E)(classes, positive ?? "");
    return actual.map((label) => Number(label === only));
}
/** The classes that the score is about: the positive one, or all that have rows. */
function countedClasses({ classes, actual }, over, positive) {
    const rows = new Float64Array(classes.length);
    for (const label of actual)
        rows[label]++;
    const all = Array.from(rows, (count, index) => ({ index, rows: count }));
    if (over !== "binary")
        return all.filter(({ rows: n }) => n > 0);
    const only = (0,class_name/* classNamed */.E)(classes, positive ?? "");
    return all.filter(({ index }) => index === only);
}
function areaOf({ actual, chances }, index, area, bucket, buckets) {
    const positive = new Uint8Array(actual.length);
    for (let row = 0; row < positive.length; row++)
        positive[row] = Number(actual[row] === index);
    return area(rankingOf(chances[index]), positive, bucket, buckets);
}
/** With rows of one class alone there is nothing to tell apart. */
function singleClass(answers) {
    const { actual } = (0,metrics_predicted/* classesOf */.OX)(answers);
    return actual.every((label) => label === actual[0]) ? "all holdout rows are of the same class" : null;
}

;// CONCATENATED MODULE: ./lib/core/metrics/squared-error.js
// Metrics of the squared error: MSE, its root, and R\u00b2, which holds it against the variance of the target.


/**
 * Mean squared error, in the target's unit squared: MSE = \u03a3(y - \u0177)\u00b2 / n. Lower is better.
 *
 * Source: T. Hastie, R. Tibshirani, J. Friedman, "The Elements of Statistical Learning", 2nd ed. (2009), eq. 2.9, p. 18.
 *
 * @example mean(lossesOf(meanSquaredError, { kind: "numbers", actual: Float64Array.of(3, 1), predicted: Float64Array.of(1, 1) })) // 2
 */
const meanSquaredError = {
    name: "mse",
    label: "MSE",
    greaterIsBetter: false,
    task: "regression",
    needs: "numbers",
    obstacle: metrics_metric/* noObstacle */.z0,
    by: "losses",
    scale: "mean",
    fillLosses: squaredErrors,
    negligible: (resolution) => resolution * resolution,
};
/**
 * Root mean squared error, in the target's unit: \u221aMSE. Lower is better.
 *
 * Source: R. J. Hyndman, A. B. Koehler, "Another look at measures of forecast accuracy", International Journal of
 * Forecasting 22 (2006), p. 682.
 *
 * @example Math.sqrt(mean(lossesOf(rootMeanSquaredError, { kind: "numbers", actual: Float64Array.of(3, 1), predicted: Float64Array.of(1, 1) }))) // 1.414\u2026
 */
const rootMeanSquaredError = {
    name: "rmse",
    label: "RMSE",
    greaterIsBetter: false,
    task: "regression",
    needs: "numbers",
    obstacle: metrics_metric/* noObstacle */.z0,
    by: "losses",
    scale: "root",
    fillLosses: squaredErrors,
    negligible: (resolution) => resolution * resolution,
};
/**
 * Coefficient of determination, without unit: R\u00b2 = 1 - \u03a3(y - \u0177)\u00b2 / \u03a3(y - \u0233)\u00b2, \u0233 the mean of the same rows. Higher is
 * better; 0 is as good as always predicting \u0233, and below 0 is worse. It does not exist for a constant target.
 *
 * Source: T. O. Kv\u00e5lseth, "Cautionary note about R\u00b2", The American Statistician 39 (1985), eq. 1, p. 280.
 *
 * @example 1 - mean(lossesOf(r2Score, { kind: "numbers", actual: Float64Array.of(3, 1), predicted: Float64Array.of(2, 1) })) / 1 // 0.5
 */
const r2Score = {
    name: "r2",
    label: "R\u00b2",
    greaterIsBetter: true,
    task: "regression",
    needs: "numbers",
    obstacle: metrics_metric/* noObstacle */.z0,
    by: "losses",
    scale: "explained",
    fillLosses: squaredErrors,
    negligible: (resolution) => resolution * resolution,
};
function squaredErrors(answers, losses) {
    const { actual, predicted } = (0,metrics_predicted/* numbersOf */.cZ)(answers);
    for (let i = 0; i < actual.length; i++) {
        const error = actual[i] - predicted[i];
        losses[i] = error * error;
    }
}

;// CONCATENATED MODULE: ./lib/core/metrics/tilted-losses.js
// Metrics with a number to choose: the pinball loss of a quantile, and Huber's loss; and the signed mean error.


const tilted_losses_facts = {
    task: "regression",
    needs: "numbers",
    greaterIsBetter: false,
    obstacle: metrics_metric/* noObstacle */.z0,
    by: "losses",
};
/**
 * Mean pinball loss of predictions of a quantile q, in the target's unit: \u03a3 max(q\u00b7(y - \u0177), (q - 1)\u00b7(y - \u0177)) / n. Lower is
 * better; for q = 0.5 it is half the MAE.
 *
 * Source: R. Koenker, G. Bassett, "Regression quantiles", Econometrica 46 (1978), p. 38.
 *
 * @example mean of pinballLoss({ quantile: 0.9, \u2026 }) for y = 3, 1 and \u0177 = 1, 2: (1.8 + 0.1) / 2 = 0.95
 */
function pinballLoss({ quantile }) {
    const q = required(quantile, "quantile");
    return {
        ...tilted_losses_facts,
        name: "pinball",
        label: "Pinball loss",
        scale: "mean",
        fillLosses: (answers, losses) => {
            const { actual, predicted } = (0,metrics_predicted/* numbersOf */.cZ)(answers);
            for (let row = 0; row < actual.length; row++) {
                const error = actual[row] - predicted[row];
                losses[row] = Math.max(q * error, (q - 1) * error);
            }
        },
        negligible: (resolution) => Math.max(q, 1 - q) * resolution,
    };
}
/**
 * Mean Huber loss, in the target's unit squared: e\u00b2/2 up to |e| = \u03b4, and \u03b4\u00b7(|e| - \u03b4/2) beyond. Lower is better.
 *
 * Source: P. J. Huber, "Robust estimation of a location parameter", Annals of Mathematical Statistics 35 (1964), p. 75.
 *
 * @example mean of huberLoss({ delta: 1, \u2026 }) for y = 3, 1 and \u0177 = 1, 1.5: (1.5 + 0.125) / 2 = 0.8125
 */
function huberLoss({ delta }) {
    const bend = required(delta, "delta");
    return {
        ...tilted_losses_facts,
        name: "huber",
        label: "Huber loss",
        scale: "mean",
        fillLosses: (answers, losses) => {
            const { actual, predicted } = (0,metrics_predicted/* numbersOf */.cZ)(answers);
            for (let row = 0; row < actual.length; row++) {
                const size = Math.abs(actual[row] - predicted[row]);
                losses[row] = size <= bend ? (size * size) / 2 : bend * (size - bend / 2);
            }
        },
        negligible: (resolution) => Math.min(bend, resolution / 2) * resolution,
    };
}
/**
 * Mean signed error, in the target's unit: \u03a3(\u0177 - y) / n. Above 0 the predictions are too high on the whole, below 0 too
 * low; the closer to 0 the better.
 *
 * Source: the mean error of R. J. Hyndman, A. B. Koehler (2006), with the sign of the prediction's error.
 *
 * @example mean of meanSignedError for y = 3, 1 and \u0177 = 1, 2: (-2 + 1) / 2 = -0.5
 */
const meanSignedError = {
    ...tilted_losses_facts,
    name: "bias",
    label: "Bias",
    scale: "signed",
    fillLosses: (answers, losses) => {
        const { actual, predicted } = (0,metrics_predicted/* numbersOf */.cZ)(answers);
        for (let row = 0; row < actual.length; row++)
            losses[row] = predicted[row] - actual[row];
    },
    negligible: (resolution) => resolution,
};
/** The config asks for it where the metric is named. */
function required(value, name) {
    if (value === null)
        throw new Error(`the metric needs its ${name}`);
    return value;
}

;// CONCATENATED MODULE: ./lib/core/metrics/metrics.js
// All metrics by the name that the config gives them.










/** The metric, or what makes it of its settings. */
const METRICS = {
    mse: meanSquaredError,
    rmse: rootMeanSquaredError,
    mae: meanAbsoluteError,
    r2: r2Score,
    "median-absolute-error": medianAbsoluteError,
    mape: meanAbsolutePercentageError,
    smape: symmetricPercentageError,
    pinball: pinballLoss,
    huber: huberLoss,
    bias: meanSignedError,
    accuracy: accuracy,
    "error-rate": errorRate,
    "balanced-accuracy": balancedAccuracy,
    precision: precision,
    recall: recall,
    f1: f1Score,
    "log-loss": logLoss,
    brier: brierScore,
    "roc-auc": rocAuc,
    "pr-auc": prAuc,
};
/**
 * The metric of a name.
 *
 * @param settings what the pinball and the Huber loss must be told, and scores of classes can be
 * @example metricOf("r2").label // "R\u00b2"
 */
function metricOf(name, settings = metrics_metric/* noSettings */.b6) {
    const metric = METRICS[name];
    return typeof metric === "function" ? metric(settings) : metric;
}


/***/ }),

/***/ 66585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ withClasses),
/* harmony export */   Bw: () => (/* binding */ answersOf),
/* harmony export */   JR: () => (/* binding */ chancesOf),
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   cl: () => (/* binding */ answersBetween),
/* harmony export */   hl: () => (/* binding */ recoded),
/* harmony export */   nw: () => (/* binding */ rowCountOf),
/* harmony export */   sK: () => (/* binding */ unitedClasses),
/* harmony export */   tT: () => (/* binding */ positiveObstacle),
/* harmony export */   yt: () => (/* binding */ predictedAt)
/* harmony export */ });
/* harmony import */ var _class_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65205);
// What a model answers for some rows, what is true of them, and both side by side as a metric takes them.

/** @throws {Error} when one side is numbers and the other classes: a caller's fault. */
function answersOf(actual, predicted) {
    if (actual.kind === "numbers" && predicted.kind === "numbers") {
        return { kind: "numbers", actual: actual.values, predicted: predicted.values };
    }
    if (actual.kind === "numbers" || predicted.kind === "numbers") {
        throw new Error(`a target of ${actual.kind} cannot be held against a prediction of ${predicted.kind}`);
    }
    const classes = unitedClasses([actual.classes, predicted.classes]);
    const known = withClasses(predicted, classes);
    return {
        kind: "classes",
        classes,
        actual: recoded(actual.labels, actual.classes, classes),
        predicted: known.labels,
        probabilities: known.probabilities,
    };
}
/** The rows [start, end), without a copy. */
function answersBetween(answers, start, end) {
    if (answers.kind === "numbers")
        return {
            kind: "numbers",
            actual: answers.actual.subarray(start, end),
            predicted: answers.predicted.subarray(start, end),
        };
    return {
        ...answers,
        actual: answers.actual.subarray(start, end),
        predicted: answers.predicted.subarray(start, end),
        probabilities: answers.probabilities?.map((values) => values.subarray(start, end)) ?? null,
    };
}
/** @throws {Error} when a metric of numbers is given classes: a caller's fault. */
function numbersOf(answers) {
    if (answers.kind === "numbers")
        return answers;
    throw new Error("numbers are wanted, not classes");
}
/** @throws {Error} when a metric of classes is given numbers: a caller's fault. */
function classesOf(answers) {
    if (answers.kind === "classes")
        return answers;
    throw new Error("classes are wanted, not numbers");
}
/** The classes with their probabilities. @throws {Error} when there are none: a caller's fault. */
function chancesOf(answers) {
    const known = classesOf(answers);
    if (known.probabilities === null)
        throw new Error("probabilities are wanted");
    return { ...known, chances: known.probabilities };
}
/** Why a metric of one class says nothing, as the end of a sentence; null: it does. */
function positiveObstacle(answers, positive) {
    const { classes, actual } = classesOf(answers);
    const only = (0,_class_name_js__WEBPACK_IMPORTED_MODULE_0__/* .classNamed */ .E)(classes, positive ?? "");
    if (only >= 0 && actual.includes(only))
        return null;
    const other = (0,_class_name_js__WEBPACK_IMPORTED_MODULE_0__/* .otherTruth */ .m)(classes, positive ?? "");
    const written = other === null ? "" : `; the data writes \`${other}\``;
    return `no holdout row is of the class \`${positive ?? ""}\`${written}`;
}
/** How many rows were answered, or are to be. */
function rowCountOf(answers) {
    return answers.kind === "numbers" ? answers.values.length : answers.labels.length;
}
/** All names once, in rising order of their UTF-16 code units. */
function unitedClasses(lists) {
    return [...new Set(lists.flat())].toSorted((a, b) => (a < b ? -1 : Number(a > b)));
}
/** The same answers with indices into a wider list of classes. */
function withClasses(predicted, classes) {
    const { probabilities } = predicted;
    const isSame = classes.length === predicted.classes.length && classes.every((name, i) => name === predicted.classes[i]);
    if (isSame)
        return predicted;
    const place = new Map(predicted.classes.map((name, index) => [name, index]));
    const nothing = probabilities === null ? null : new Float64Array(predicted.labels.length);
    const byClass = classes.map((name) => {
        const index = place.get(name);
        return index === undefined ? nothing : (probabilities?.[index] ?? null);
    });
    return {
        kind: "classes",
        classes,
        labels: recoded(predicted.labels, predicted.classes, classes),
        probabilities: probabilities === null ? null : byClass.filter((values) => values !== null),
    };
}
/** Indices into `from` as indices into `to`, which has all of them. */
function recoded(labels, from, to) {
    if (from.length === to.length && from.every((name, i) => name === to[i]))
        return labels;
    const place = new Map(to.map((name, index) => [name, index]));
    const code = Int32Array.from(from, (name) => place.get(name) ?? -1);
    return labels.map((label) => (label < 0 ? -1 : code[label]));
}
/** Those of some rows, in their order. */
function predictedAt(predicted, rows) {
    if (predicted.kind === "numbers")
        return { kind: "numbers", values: valuesAt(predicted.values, rows) };
    return {
        ...predicted,
        labels: Int32Array.from(rows, (row) => predicted.labels[row]),
        probabilities: predicted.probabilities?.map((values) => valuesAt(values, rows)) ?? null,
    };
}
function valuesAt(values, rows) {
    const taken = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        taken[i] = values[rows[i]];
    return taken;
}


/***/ }),

/***/ 70445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lossesOf)
/* harmony export */ });
/* harmony import */ var _stats_chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79801);
/* harmony import */ var _predicted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66585);
// The losses of a model row by row: of one training, or averaged over several.


/**
 * The loss of each row, made chunk by chunk.
 *
 * @param trainings answers of each time that the model was trained, for the same rows; at least one. Unit losses are averaged
 *   over them, so that the scatter that is left is that of the rows.
 */
function lossesOf(metric, trainings) {
    const [first] = trainings;
    const { length } = first.actual;
    if (trainings.length === 1) {
        return { length, fill: (start, end, into) => metric.fillLosses((0,_predicted_js__WEBPACK_IMPORTED_MODULE_0__/* .answersBetween */ .cl)(first, start, end), into) };
    }
    const losses = new Float64Array(Math.min(length, _stats_chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .CHUNK */ .m$));
    const fill = (start, end, into) => {
        into.fill(0, 0, end - start);
        for (const answers of trainings) {
            metric.fillLosses((0,_predicted_js__WEBPACK_IMPORTED_MODULE_0__/* .answersBetween */ .cl)(answers, start, end), losses);
            for (let i = 0; i < end - start; i++)
                into[i] += losses[i];
        }
        for (let i = 0; i < end - start; i++)
            into[i] /= trainings.length;
    };
    return { length, fill };
}


/***/ }),

/***/ 48013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ predictLinear),
/* harmony export */   w: () => (/* binding */ trainLinear)
/* harmony export */ });
/* harmony import */ var _bound_features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15636);
/* harmony import */ var _linear_design_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44028);
/* harmony import */ var _linear_fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9323);
// The linear model: ordinary least squares on all features, and how it predicts.



/** Pairs of 0/1 columns are counted in a dense matrix: 72 MB at this size, and some seconds to factor. */
const MOST_COLUMNS = 3000;
/**
 * Least squares with an intercept on all features, weighted where the rows have weights.
 *
 * @throws {UserError} fault "data" when a feature cannot be used
 */
function trainLinear(data) {
    const { table, target } = data;
    const ready = (0,_linear_design_js__WEBPACK_IMPORTED_MODULE_1__/* .linearDesign */ .sW)(data, MOST_COLUMNS);
    const { intercept, coefficients, standardErrors, notes } = (0,_linear_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .linearFit */ .D)(ready, table, target);
    return {
        model: { version: 1, kind: "linear", target, features: ready.encodings, intercept, coefficients },
        notes,
        standardErrors,
    };
}
/** Intercept plus coefficient times value, feature after feature in the model's order. */
function predictLinear(model, table, rows) {
    const { features, unseen, imputed } = (0,_bound_features_js__WEBPACK_IMPORTED_MODULE_0__/* .bindFeatures */ .d)(model.features, table, rows);
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

/***/ 22212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ trainLogTarget),
/* harmony export */   b: () => (/* binding */ predictLogTarget)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46316);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92288);
/* harmony import */ var _stats_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45766);
/* harmony import */ var _column_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82767);
/* harmony import */ var _target_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83736);
// A model of the target's logarithm: for positive targets whose errors grow with their size.






/**
 * Fits the logarithm of the target. exp of a mean logarithm is below the mean, so predictions are multiplied by the mean of
 * exp(residual) over the train rows, weighted as they are: the smearing estimate (N. Duan, JASA 78 (1983), p. 605).
 *
 * @throws {UserError} fault "data" naming the first train row whose target has no logarithm
 */
function trainLogTarget(train, predict, data) {
    const { table, rows, target, weights = null } = data;
    const actual = (0,_target_values_js__WEBPACK_IMPORTED_MODULE_2__/* .targetValues */ .E)(table, target);
    requirePositive(actual, data);
    const logarithms = actual.map(Math.log);
    const columns = table.columns.map((column) => column.name === target ? { type: "number", name: target, values: logarithms } : column);
    const transformed = { ...table, columns };
    const { model, notes, standardErrors } = train({ ...data, table: transformed });
    const predicted = predict(model, transformed, rows).values;
    const factors = predicted.map((value, i) => Math.exp(logarithms[rows[i]] - value));
    const smearing = weights === null ? (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i)(factors) : (0,_column_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .weightedMeanAt */ .Ah)(factors, (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .everyRow */ .UJ)(rows.length), takeAt(weights, rows));
    if (!(smearing > 0 && smearing < Number.POSITIVE_INFINITY)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
            message: `the fit to the logarithm of \`${target}\` is so far off that it cannot be turned back`,
            where: { file: table.origin.files.join(", "), line: 1 },
            hint: "Take model.transform out, or choose another model.",
        });
    }
    return {
        model: { version: 1, kind: "log", target, smearing, model },
        notes: [
            ...notes,
            `The model is fitted to the logarithm of \`${target}\`. Its predictions are turned back and multiplied by ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .decimal */ ._)(smearing)}, the mean of exp(residual), so that they are right on average.`,
        ],
        standardErrors,
    };
}
function takeAt(weights, rows) {
    const taken = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        taken[i] = weights[rows[i]];
    return taken;
}
function requirePositive(actual, { table, rows, target }) {
    const wrong = rows.filter((row) => !(actual[row] > 0));
    if (wrong.length === 0)
        return;
    const more = wrong.length === 1 ? "" : `, as in ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(wrong.length - 1, "other train row")}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `the target \`${target}\` is ${actual[wrong[0]]}${more}; model.transform: log takes logarithms, which only positive numbers have`,
        where: (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(table.origin, wrong[0]),
        hint: "Correct the value, or take model.transform out.",
    });
}
function predictLogTarget(model, predict, table, rows) {
    const { values, unseen, imputed } = predict(model.model, table, rows);
    return { values: values.map((value) => model.smearing * Math.exp(value)), unseen, imputed };
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
function trainMean({ table, rows, target, weights = null }) {
    return {
        model: { version: 1, kind: "mean", target, mean: (0,_column_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .weightedMeanAt */ .Ah)((0,_target_values_js__WEBPACK_IMPORTED_MODULE_0__/* .targetValues */ .E)(table, target), rows, weights) + 0 },
        notes: [],
        standardErrors: null,
    };
}
function predictMean(model, rows) {
    return { values: new Float64Array(rows.length).fill(model.mean), unseen: [], imputed: [] };
}


/***/ }),

/***/ 67797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ predictorOf),
/* harmony export */   O: () => (/* binding */ predictorFor)
/* harmony export */ });
/* harmony import */ var _dataset_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46316);
/* harmony import */ var _linear_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48013);
/* harmony import */ var _log_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22212);
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66669);
/* harmony import */ var _quadratic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73060);
// Which code predicts with which model.





/** The predictor of a trained model, fresh or read back from its JSON. */
async function predictorOf(model) {
    const fitted = model.kind === "log" ? model.model : model;
    const predictFitted = await predictorFor(fitted.kind);
    const predict = (table, rows) => model.kind === "log" ? (0,_log_target_js__WEBPACK_IMPORTED_MODULE_2__/* .predictLogTarget */ .b)(model, predictFitted, table, rows) : predictFitted(model, table, rows);
    return {
        features: featuresOf(fitted),
        predict: (table, rows = (0,_dataset_table_js__WEBPACK_IMPORTED_MODULE_0__/* .everyRow */ .UJ)(table.rowCount)) => predict(table, rows),
    };
}
function featuresOf(model) {
    if ("features" in model)
        return model.features.map(({ name }) => name);
    return model.kind === "mean" ? [] : [model.feature.name];
}
/** Predicts with models of this kind. */
async function predictorFor(kind) {
    const isCurve = kind !== "linear" && kind !== "ridge" && kind !== "quadratic" && kind !== "mean";
    // ml-regression takes 20 ms to load; most runs do without it.
    const curves = isCurve ? await Promise.all(/* import() */[__webpack_require__.e(3076), __webpack_require__.e(877), __webpack_require__.e(3180)]).then(__webpack_require__.bind(__webpack_require__, 73180)) : null;
    return (model, table, rows) => {
        switch (model.kind) {
            case "linear":
            case "ridge":
                return (0,_linear_js__WEBPACK_IMPORTED_MODULE_1__/* .predictLinear */ .P)(model, table, rows);
            case "quadratic":
                return (0,_quadratic_js__WEBPACK_IMPORTED_MODULE_4__.predictQuadratic)(model, table, rows);
            case "mean":
                return (0,_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .predictMean */ .Z)(model, rows);
            default:
                if (curves === null)
                    throw new Error(`no predictor of ${model.kind} is loaded`);
                return curves.predictCurve(model, table, rows);
        }
    };
}


/***/ }),

/***/ 79801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   iq: () => (/* binding */ heldNumbers),
/* harmony export */   m$: () => (/* binding */ CHUNK),
/* harmony export */   q$: () => (/* binding */ forEachChunk)
/* harmony export */ });
// Long lists of numbers that are never held as a whole: made chunk by chunk, as often as they are asked for.
/** Numbers in a chunk: they stay in the processor's nearest cache while several things are made of them. */
const CHUNK = 4096;
/** Numbers that are held, as ones that are made. */
function heldNumbers(values) {
    return { length: values.length, fill: (start, end, into) => into.set(values.subarray(start, end)) };
}
/** All of them at once. */
function listOf(numbers) {
    const list = new Float64Array(numbers.length);
    forEachChunk(list.length, (start, end) => numbers.fill(start, end, list.subarray(start, end)));
    return list;
}
/** Visits [0, length) chunk by chunk, in rising order. */
function forEachChunk(length, visit) {
    for (let start = 0; start < length; start += CHUNK)
        visit(start, Math.min(length, start + CHUNK));
}


/***/ }),

/***/ 29684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ withVirtualPair),
/* harmony export */   Dw: () => (/* binding */ contrastStatistic),
/* harmony export */   Jb: () => (/* binding */ guardedFreedom),
/* harmony export */   jP: () => (/* binding */ fiellerInterval),
/* harmony export */   ng: () => (/* binding */ contrastError)
/* harmony export */ });
/* harmony import */ var _paired_moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46018);
// Fieller's test and interval for the relative change of a paired mean, and the guard against harm that few pairs carry.

/**
 * Paired t statistic of the contrast w = d - \u03b4\u00b7a, that is b - (1 + \u03b4)\u00b7a: how clearly mean b exceeds (1 + \u03b4)\u00b7mean a.
 *
 * E. C. Fieller, "Some problems in interval estimation", Journal of the Royal Statistical Society B 16 (1954), p. 175-185.
 * Linear in the data: nothing is divided by mean a, which may be zero. It has n - 1 degrees of freedom.
 *
 * @param delta relative change, a fraction
 * @returns positive when b is larger; \u00b1Infinity when w is the same nonzero number in all pairs; 0 when it is 0 in all;
 *   NaN for fewer than two pairs
 * @example contrastStatistic(pairedMoments(Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3)), 0) // 3.4641...
 */
function contrastStatistic(moments, delta) {
    const mean = moments.meanD - delta * moments.meanA;
    return mean === 0 && moments.n > 1 ? 0 : mean / contrastError(moments, delta);
}
/** Standard error of the mean of w = d - \u03b4\u00b7a. */
function contrastError(moments, delta) {
    const { n, saa, sdd, sad } = moments;
    const scatter = Math.max(0, sdd - 2 * delta * sad + delta * delta * saa);
    return Math.sqrt(scatter / (n * (n - 1)));
}
/**
 * Fieller's interval of the relative change \u03b4 = mean b / mean a - 1: all \u03b4 with |contrastStatistic(\u03b4)| <= t.
 *
 * The quadratic of Fieller (1954) with b = a + d, so that two similar models lose no digits; its discriminant is written
 * out for the same reason. Where mean a is negative (a loss less a larger reference) the formula is the same.
 *
 * @param t critical value of Student's t distribution with n - 1 degrees of freedom
 * @returns [lower, upper]; null when mean a cannot be told from zero (the set is then unbounded) or a sum overflowed
 * @example fiellerInterval(pairedMoments(Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3)), 2) // [0.845..., 3.154...]
 */
function fiellerInterval(moments, t) {
    const { n, meanA, meanD, saa, sdd, sad } = moments;
    const k = (t * t) / (n * (n - 1));
    const leading = meanA * meanA - k * saa;
    if (!(leading > 0))
        return null;
    const middle = meanA * meanD - k * sad;
    const spread = meanA * meanA * sdd - 2 * meanA * meanD * sad + meanD * meanD * saa - k * (saa * sdd - sad * sad);
    const root = Math.sqrt(Math.max(0, k * spread));
    if (!Number.isFinite(root))
        return null;
    return [(middle - root) / leading, (middle + root) / leading];
}
/**
 * The moments with one more pair, average but for the largest difference seen, taken as harm. What is still clearly no
 * worse then does not hang on a rare kind of row that the sample may have missed.
 *
 * The guard was found by simulation: a plain t calls a 5 % worsening that sits in 1 row of 100 "no worse" 18 times in 100 at
 * n = 1,000, the guarded one at most 3 times, as claimed (`bench/coverage.ts`).
 *
 * @param sign -1 where a smaller b is the harm
 */
function withVirtualPair(moments, sign = 1) {
    const worst = moments.maxAbsD;
    const pair = { n: 1, meanA: moments.meanA, meanD: sign * worst, saa: 0, sdd: 0, sad: 0, maxAbsD: worst, active: 1 };
    return (0,_paired_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeMoments */ .iQ)(moments, pair);
}
/**
 * Degrees of freedom of a claim that is made with the virtual pair: n where all pairs differ, towards a third of the pairs
 * that differ where these are few. What scatter the contrast has, is then known from those few alone, and their squared
 * errors have long tails.
 *
 * Found by simulation too: with n degrees of freedom, a 5 % worsening that sits in 30 of 3,000 rows is called "no worse" 3.8
 * times in 100, with a third of 30 at most 2.7 times, as where more rows or a larger share of them differ.
 *
 * @example guardedFreedom(1000, 1000) // 1000
 * @example guardedFreedom(3000, 30) // 10.07
 */
function guardedFreedom(n, active) {
    const differing = Math.min(active, n);
    return differing / (3 - (2 * differing) / n);
}


/***/ }),

/***/ 46018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ pairedMoments),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   iQ: () => (/* binding */ mergeMoments)
/* harmony export */ });
/* harmony import */ var _chunks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79801);
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20794);
// First and second moments of paired numbers, exactly mergeable: all that the comparison of two means needs.


const NOTHING = { n: 0, meanA: 0, meanD: 0, saa: 0, sdd: 0, sad: 0, maxAbsD: 0, active: 0 };
/**
 * Moments of the pairs (a[i], d[i]), the same to the last digit in whatever order the pairs come (`exact-sum.ts`).
 *
 * @param a losses of the baseline
 * @param d loss of the candidate minus loss of the baseline, same length
 * @example pairedMoments(Float64Array.of(1, 3), Float64Array.of(0, 2)).sad // 2
 */
function pairedMoments(a, d) {
    const [held, others] = [(0,_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .heldNumbers */ .iq)(a), (0,_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .heldNumbers */ .iq)(d)];
    return momentsOf(a.length, (start, end, intoA, intoD) => {
        held.fill(start, end, intoA);
        others.fill(start, end, intoD);
    });
}
/**
 * The same of pairs that are made chunk by chunk.
 *
 * Two passes: the means first, then the scatter around them (so that a constant has exactly none), which is the most exact
 * way: T. F. Chan, G. H. Golub and R. J. LeVeque, "Algorithms for computing the sample variance", The American Statistician
 * 37 (1983), p. 242-247.
 */
function momentsOf(n, pairsOf) {
    if (n === 0)
        return NOTHING;
    const size = Math.min(n, _chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .CHUNK */ .m$);
    const [a, d] = [new Float64Array(size), new Float64Array(size)];
    const [sumA, sumD] = [(0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .emptySum */ .ZO)(), (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .emptySum */ .ZO)()];
    let maxAbsD = 0;
    let active = 0;
    (0,_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachChunk */ .q$)(n, (start, end) => {
        const length = end - start;
        pairsOf(start, end, a, d);
        (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(sumA, a, length);
        (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(sumD, d, length);
        for (let i = 0; i < length; i++) {
            const change = Math.abs(d[i]);
            if (change > maxAbsD)
                maxAbsD = change;
            if (change !== 0)
                active++;
        }
    });
    const [meanA, meanD] = [(0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .quotientOf */ .RS)(sumA, n), (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .quotientOf */ .RS)(sumD, n)];
    const [saa, sdd, sad] = [(0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .emptySum */ .ZO)(), (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .emptySum */ .ZO)(), (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .emptySum */ .ZO)()];
    const products = new Float64Array(size);
    (0,_chunks_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachChunk */ .q$)(n, (start, end) => {
        const length = end - start;
        // What a single chunk held is there still.
        if (n > size)
            pairsOf(start, end, a, d);
        for (let i = 0; i < length; i++) {
            const fromA = a[i] - meanA;
            const fromD = d[i] - meanD;
            products[i] = fromA * fromD;
            a[i] = fromA * fromA;
            d[i] = fromD * fromD;
        }
        (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(saa, a, length);
        (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(sdd, d, length);
        (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .addAll */ .RZ)(sad, products, length);
    });
    return { n, meanA, meanD, saa: (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .roundedSum */ .Ne)(saa), sdd: (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .roundedSum */ .Ne)(sdd), sad: (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .roundedSum */ .Ne)(sad), maxAbsD, active };
}
/**
 * Moments of two disjoint sets of pairs taken together.
 *
 * P. P\u00e9bay, "Formulas for robust, one-pass parallel computation of covariances and arbitrary-order statistical moments",
 * Sandia Report SAND2008-6212 (2008), eq. 3.2 and 3.3.
 */
function mergeMoments(left, right) {
    if (left.n === 0)
        return right;
    if (right.n === 0)
        return left;
    const n = left.n + right.n;
    const a = right.meanA - left.meanA;
    const d = right.meanD - left.meanD;
    const weight = right.n / n;
    const cross = left.n * weight;
    return {
        n,
        meanA: left.meanA + a * weight,
        meanD: left.meanD + d * weight,
        saa: left.saa + right.saa + a * a * cross,
        sdd: left.sdd + right.sdd + d * d * cross,
        sad: left.sad + right.sad + a * d * cross,
        maxAbsD: Math.max(left.maxAbsD, right.maxAbsD),
        active: left.active + right.active,
    };
}


/***/ }),

/***/ 57358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ addWeighted),
/* harmony export */   Pd: () => (/* binding */ effectiveCount),
/* harmony export */   QG: () => (/* binding */ chunkedMean),
/* harmony export */   X5: () => (/* binding */ total),
/* harmony export */   hY: () => (/* binding */ weightedMean)
/* harmony export */ });
/* harmony import */ var _chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79801);
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20794);
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45766);
// Weighted means, and how many equally weighted numbers the weighted ones are worth.



/**
 * Effective number of weighted observations, (\u03a3w)\u00b2 / \u03a3w\u00b2: as many equally weighted ones give a mean of the same variance.
 *
 * L. Kish, "Survey Sampling" (1965), section 11.7.
 *
 * @param weights 0 or more, not all 0
 * @returns from 1 to the number of weights above 0; the same for any multiple of the weights
 * @example effectiveCount(Float64Array.of(1, 1, 2)) // 16 / 6 = 2.666\u2026
 */
function effectiveCount(weights) {
    const centre = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(weights);
    // By the scatter, so that equal weights give their number to the last digit.
    const scatter = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(weights.map((weight) => (weight / centre - 1) ** 2));
    return weights.length / (1 + scatter);
}
/**
 * \u03a3 w\u00b7x / \u03a3 w.
 *
 * @param weights null: the arithmetic mean
 * @example weightedMean(Float64Array.of(1, 4), Float64Array.of(2, 1)) // 2
 */
function weightedMean(values, weights) {
    return chunkedMean((0,_chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .heldNumbers */ .iq)(values), weights);
}
/** The same of numbers that are made chunk by chunk; NaN for none. */
function chunkedMean(values, weights) {
    if (values.length === 0)
        return Number.NaN;
    const part = new Float64Array(Math.min(values.length, _chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .CHUNK */ .m$));
    const sum = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .emptySum */ .ZO)();
    (0,_chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachChunk */ .q$)(values.length, (start, end) => {
        values.fill(start, end, part);
        addWeighted(sum, part, weights, start, end);
    });
    return (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .quotientOf */ .RS)(sum, weights === null ? values.length : total(weights));
}
/** sum += w\u00b7x of the rows [start, end), whose x are the first of `values`. */
function addWeighted(sum, values, weights, start, end) {
    if (weights === null)
        (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .addAll */ .RZ)(sum, values, end - start);
    else
        for (let row = start; row < end; row++)
            (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .add */ .WQ)(sum, weights[row] * values[row - start]);
}
/** \u03a3 x, the same in any order. */
function total(values) {
    const sum = (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .emptySum */ .ZO)();
    (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .addAll */ .RZ)(sum, values);
    return (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .roundedSum */ .Ne)(sum);
}


/***/ }),

/***/ 65209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ isSigned),
/* harmony export */   OB: () => (/* binding */ marginOf),
/* harmony export */   sx: () => (/* binding */ changeOfMetric)
/* harmony export */ });
// How a relative change of a metric and one of the mean that its test is about follow from each other.
/** The relative change of the metric that a relative change \u03b4 of the tested mean makes. */
function changeOfMetric(metric, delta) {
    if (isScore(metric))
        return delta;
    // A loss is never negative, so it cannot shrink by more than all of it.
    const ratio = Math.max(0, 1 + delta);
    return (isRoot(metric) ? Math.sqrt(ratio) : ratio) - 1;
}
/** The \u03b4 of `pairedTest` at a tolerance of the metric. */
function marginOf(metric, tolerance) {
    if (isScore(metric))
        return -tolerance;
    return isRoot(metric) ? (1 + tolerance) ** 2 - 1 : tolerance;
}
/** A score's test is about its negative, so that harm is positive: a worsening shrinks its size. */
function isScore(metric) {
    return metric.by === "sample" || (metric.by === "losses" && ["explained", "complement"].includes(metric.scale));
}
/** Whether the mean has a sign, so that its size is what gets better or worse. */
function isSigned(metric) {
    return metric.by === "losses" && metric.scale === "signed";
}
function isRoot(metric) {
    return metric.by === "losses" && metric.scale === "root";
}


/***/ }),

/***/ 17657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./lib/core/metrics/predicted.js
var predicted = __webpack_require__(66585);
// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/stats/chunks.js
var chunks = __webpack_require__(79801);
;// CONCATENATED MODULE: ./lib/core/stats/influence.js
// How many of the numbers decide a mean: when a few carry the scatter, the mean is a statement about those few.

/**
 * How evenly the scatter of `values` around their mean is carried.
 *
 * @returns null when there is no scatter
 * @example influence(heldNumbers(Float64Array.of(0, 0, 0, 0, 5)), 1).largestShare // 0.8
 */
function influence(values, mean) {
    let sum = 0;
    let sumOfSquares = 0;
    let largest = 0;
    forEachPart(values, (part, length) => {
        for (let i = 0; i < length; i++) {
            const square = (part[i] - mean) ** 2;
            sum += square;
            sumOfSquares += square * square;
            if (square > largest)
                largest = square;
        }
    });
    if (!(sum > 0 && sumOfSquares > 0))
        return null;
    return { largestShare: largest / sum, effectiveCount: (sum * sum) / sumOfSquares };
}
/** Indices of the `count` numbers farthest from zero, the farthest first; ties in rising order. */
function largestAbsolute(values, count) {
    const top = [];
    forEachPart(values, (part, length, start) => {
        for (let i = 0; i < length; i++) {
            const size = Math.abs(part[i]);
            if (top.length === count && size <= top[count - 1].size)
                continue;
            let place = top.length;
            while (place > 0 && top[place - 1].size < size)
                place--;
            top.splice(place, 0, { index: start + i, size });
            if (top.length > count)
                top.pop();
        }
    });
    return top.map(({ index }) => index);
}
function forEachPart(values, visit) {
    const part = new Float64Array(Math.min(values.length, chunks/* CHUNK */.m$));
    (0,chunks/* forEachChunk */.q$)(values.length, (start, end) => {
        values.fill(start, end, part);
        visit(part, end - start, start);
    });
}

// EXTERNAL MODULE: ./lib/core/stats/median.js
var median = __webpack_require__(26165);
// EXTERNAL MODULE: ./lib/core/stats/weights.js
var stats_weights = __webpack_require__(57358);
// EXTERNAL MODULE: ./lib/core/verdict/scored-rows.js
var scored_rows = __webpack_require__(58873);
;// CONCATENATED MODULE: ./lib/core/verdict/deciding-rows.js
// When a few rows carry the whole change: which ones, and what measures that outliers do not move say instead.





/** One unit with more than this share of the scatter, or fewer than so many units in effect, decide the mean by themselves. */
const LARGEST_SHARE = 0.25;
const FEWEST_EFFECTIVE = 10;
/**
 * The rows that decide the primary metric's change, when they are few. The verdict stays what it is.
 *
 * A sample kurtosis above n/10 is the same as an effective count below 10.
 */
function decidingRows(primary, rows, baseline) {
    const { differences, hasUnitLosses } = primary;
    const { actual, candidate } = rows;
    if (!hasUnitLosses || actual.kind === "classes" || baseline.kind === "classes" || candidate.kind === "classes")
        return null;
    const found = influence(differences, primary.moments.meanD);
    if (found === null || (found.largestShare <= LARGEST_SHARE && found.effectiveCount >= FEWEST_EFFECTIVE))
        return null;
    const few = Math.max(1, Math.round(found.effectiveCount));
    const units = largestAbsolute(differences, Math.min(few, scored_rows/* NAMED_ROWS */.WZ));
    const before = absoluteErrors(actual.values, baseline.values);
    const after = absoluteErrors(actual.values, candidate.values);
    const { weights } = rows;
    const calmer = [
        ...changeText("mean absolute error", (0,stats_weights/* weightedMean */.hY)(before, weights), (0,stats_weights/* weightedMean */.hY)(after, weights)),
        ...(weights === null ? changeText("median absolute error", (0,median/* medianOf */.u)(before), (0,median/* medianOf */.u)(after)) : []),
    ];
    const check = calmer.length === 0 ? "" : ` Measures that such rows move less: ${calmer.join(", ")}.`;
    return {
        rows: { count: few, first: units.map((unit) => mostChangedRow(unit, before, after, rows)) },
        note: `The change in ${primary.metric.label} hangs on about ${(0,numerals/* counted */.hS)(few, "row")} of ${(0,numerals/* count */.U9)(actual.values.length)}.${check}`,
    };
}
/** Index in the holdout of the unit's row whose error changed most. */
function mostChangedRow(unit, before, after, rows) {
    let most = rows.unit.indexOf(unit);
    const changeOf = (row) => Math.abs(after[row] - before[row]) * (rows.weights?.[row] ?? 1);
    for (let row = most; row < before.length; row++) {
        if (rows.unit[row] === unit && changeOf(row) > changeOf(most))
            most = row;
    }
    return rows.origin === null ? most : rows.origin[most];
}
function absoluteErrors(actual, predicted) {
    return actual.map((value, row) => Math.abs(predicted[row] - value));
}
function changeText(name, before, after) {
    return before > 0 ? [`${name} ${(0,numerals/* signedPercent */.wu)(after / before - 1)}`] : [];
}

// EXTERNAL MODULE: ./lib/core/verdict/explain.js
var explain = __webpack_require__(19658);
// EXTERNAL MODULE: ./lib/core/verdict/change.js
var change = __webpack_require__(65209);
// EXTERNAL MODULE: ./lib/core/verdict/metric-row.js
var metric_row = __webpack_require__(41644);
// EXTERNAL MODULE: ./lib/core/verdict/paired-test.js + 1 modules
var paired_test = __webpack_require__(74310);
// EXTERNAL MODULE: ./lib/core/verdict/situation.js
var verdict_situation = __webpack_require__(42765);
// EXTERNAL MODULE: ./lib/core/stats/holm.js
var holm = __webpack_require__(1681);
;// CONCATENATED MODULE: ./lib/core/verdict/worse-claims.js
// Which claims of "worse" stand when several are made at once.

/**
 * Which are worse: together wrong with probability alpha for the gates that can fail, metrics and slices alike, one by one
 * for the others. Metrics of the same losses (MSE, RMSE, R\u00b2) make one and the same claim, which counts once.
 */
function worseClaims(measured, tests, alpha) {
    const gated = [...measured.keys()].filter((i) => measured[i].gate.level !== "off" && measured[i].gate.tolerance !== null);
    /** The first gated metric that makes the same claim; -1 for a metric that is not gated. */
    const claimOf = measured.map((each, i) => gated.includes(i) ? gated.find((k) => isSameClaim(measured[k], each)) : -1);
    const claims = [...new Set(claimOf.filter((claim) => claim !== -1))];
    const rejected = (0,holm/* holmRejects */.f)(claims.map((claim) => tests[claim].worseP), alpha);
    return tests.map(({ worseP }, i) => {
        const standsAlone = worseP <= alpha;
        const stands = claimOf[i] === -1 ? standsAlone : rejected[claims.indexOf(claimOf[i])];
        return { stands, standsAlone, claims: claims.length };
    });
}
function isSameClaim(one, other) {
    return ["n", "meanD", "sdd"].every((key) => Object.is(one.moments[key], other.moments[key]));
}

;// CONCATENATED MODULE: ./lib/core/verdict/judgements.js
// The findings of all metrics and slices of one comparison, each with the ground that it stands on.






/**
 * One judgement for each subject, in their order; their claims of "worse" make one family. What has no value is never
 * tested, and so never passes.
 */
function judgements(subjects, policy) {
    const alpha = 1 - policy.confidence;
    const early = subjects.map(untestedJudgement);
    const open = subjects.filter((_, index) => early[index] === null);
    const tests = open.map(({ measured, situation }) => {
        const { gate, metric, moments, noRatio, effective } = measured;
        const margin = gate.tolerance === null ? null : (0,change/* marginOf */.OB)(metric, gate.tolerance);
        // Blocks of time and buckets of rows do not become more with more rows, they become larger.
        const more = situation.unitKind === "time-block" || moments.n < situation.units ? "rows" : "units";
        return (0,paired_test/* pairedTest */.Yt)(moments, margin, noRatio === null, alpha, {
            more,
            isSigned: (0,change/* isSigned */.JI)(metric),
            uses: policy.holdoutUses,
            absolute: measured.absolute,
            effective: { all: effective.all, active: (0,verdict_situation/* activeUnits */.aD)(measured, situation) },
        });
    });
    const worse = worseClaims(open.map(({ measured }) => measured), tests, alpha);
    const late = open.map(({ measured, situation }, index) => tested(measured, tests[index], worse[index], situation));
    return early.map((judgement) => judgement ?? late.shift());
}
/** What needs no test; null: a test decides. */
function untestedJudgement({ measured, situation }) {
    const { sameModel, samePredictions, rows, leftOut } = situation;
    if (measured.baseline === null || measured.candidate === null)
        return withoutValue(measured);
    const all = (finding, ground, needed = null) => ({
        row: (0,metric_row/* untested */.Xi)(measured, finding, needed),
        ground,
    });
    if (sameModel)
        return all("equivalent", { kind: "same model" });
    if (samePredictions) {
        const seen = (0,verdict_situation/* seenUnits */.$B)(situation);
        // With probability 0.95, n rows drawn at random show a change that touches this share of all rows.
        const ground = { kind: "same predictions", missable: 1 - 0.05 ** (1 / seen) };
        if (seen < verdict_situation/* FEWEST_IDENTICAL_UNITS */.n8)
            return all("inconclusive", ground, Math.ceil((verdict_situation/* FEWEST_IDENTICAL_UNITS */.n8 * rows) / seen));
        return leftOut === null ? all("equivalent", ground) : all("inconclusive", leftOutGround(leftOut));
    }
    const few = (0,verdict_situation/* tooFew */.dI)(situation);
    return few === null ? null : all("inconclusive", few.ground, few.rowsNeeded);
}
function withoutValue(measured) {
    const { gate, metric, obstacle } = measured;
    const constantTarget = metric.by === "losses" && metric.scale === "explained";
    return {
        row: (0,metric_row/* untestedRow */.j$)(gate, metric, "incomparable", measured),
        ground: obstacle === null ? { kind: "undefined", constantTarget } : { kind: "untestable", why: obstacle },
    };
}
function tested(measured, test, worse, situation) {
    const { gate, metric, moments } = measured;
    const values = (0,metric_row/* untestedRow */.j$)(gate, metric, "inconclusive", measured);
    const finding = (0,paired_test/* findingOf */.hD)(test, worse.stands, situation.leftOut === null);
    const ground = groundOf(measured, test, worse, finding, situation);
    const scaled = (delta) => (0,change/* changeOfMetric */.sx)(metric, delta);
    // A plain bound that would claim no harm from a few differing rows is not shown: it is the claim that is not made.
    const shown = ground.kind === "too few differ" || ground.kind === "alike in time" ? null : test.interval;
    return {
        row: {
            ...values,
            finding,
            activeRows: moments.active,
            relativeChange: (0,metric_row/* relativeChangeOf */.qS)(measured),
            interval: shown === null ? null : [scaled(shown[0]), scaled(shown[1])],
            detectableChange: test.detectable === null ? null : (0,metric_row/* finite */.E2)(scaled(test.detectable)),
            rowsNeeded: finding === "inconclusive" ? moreRowsNeeded(test, measured, situation) : null,
        },
        ground,
    };
}
/** Twenty are needed for any claim of no harm. */
function alikeGround({ blocks }, { rows }) {
    return { kind: "alike in time", rows, blocks, needed: paired_test/* FEWEST_UNITS */.fA };
}
function groundOf(measured, test, worse, finding, situation) {
    const { gate, metric, moments } = measured;
    if (finding === "inconclusive") {
        const isHarmless = test.better || test.withinMargin;
        const isWorseAlone = worse.standsAlone && !test.withinMargin;
        if (!test.guarded && !isWorseAlone) {
            if (measured.alike !== null && moments.active === moments.n)
                return alikeGround(measured.alike, situation);
            const nouns = { row: "holdout rows", group: "groups", "time-block": "blocks of time" }[situation.unitKind];
            return {
                kind: "too few differ",
                differing: `Only ${differingText(measured, situation, nouns)} have`,
                needed: paired_test/* FEWEST_UNITS */.fA,
            };
        }
        if (isHarmless && situation.leftOut !== null)
            return leftOutGround(situation.leftOut);
        if (isWorseAlone && !worse.stands)
            return { kind: "several claims", claims: worse.claims };
    }
    if (finding === "equivalent" && test.withinAbsolute !== null)
        return {
            kind: "absolute margin",
            margin: gate.marginAbs ?? 0,
            change: metric.greaterIsBetter ? [-test.withinAbsolute[1], -test.withinAbsolute[0]] : test.withinAbsolute,
        };
    if (finding === "equivalent" && test.better)
        return { kind: "one of many uses", uses: situation.uses };
    if (measured.noRatio === null && test.interval !== null)
        return { kind: "interval" };
    return {
        kind: "no ratio",
        why: measured.noRatio ?? "unbounded",
        difference: differenceOf(measured, test, situation),
    };
}
function differingText({ metric, moments, effective }, { units, worth }, nouns) {
    const active = (0,numerals/* count */.U9)(moments.active);
    const isByClass = metric.by === "sample" && metric.classOf !== null;
    const differing = isByClass ? `${active} ${nouns} of the rarest class` : `${active} of ${(0,numerals/* count */.U9)(units)} ${nouns}`;
    return worth === null ? differing : `${differing}, by their weights worth ${(0,numerals/* count */.U9)(Math.floor(effective.active))},`;
}
/** More rows than there are, or null: then it is not the number of rows that stands in the way. */
function moreRowsNeeded(test, measured, situation) {
    if (measured.alike !== null)
        return measured.alike.rowsNeeded;
    const { n, active: differing } = measured.moments;
    const { units, rows } = situation;
    const unitsNeeded = differing === 0 ? null : test.unitsNeeded();
    if (unitsNeeded === null)
        return null;
    // Buckets of units grow with the rows, so their number stands for all rows too.
    const toSettle = (unitsNeeded * rows) / n;
    const active = (0,verdict_situation/* activeUnits */.aD)(measured, situation);
    const toGuard = test.guarded ? 0 : (((paired_test/* FEWEST_UNITS */.fA * units) / active) * rows) / units;
    const needed = Math.ceil(Math.max(toSettle, toGuard));
    return needed > rows ? needed : null;
}
/** Interval of the metric's own difference; null unless the metric is the mean of its losses, or a score by itself. */
function differenceOf({ metric, moments }, test, { rows, worth }) {
    const [low, high] = test.difference;
    if (metric.by === "sample")
        return [-high, -low];
    if (metric.by === "losses" && metric.scale !== "mean")
        return null;
    const weight = worth?.weight ?? rows;
    return [(low * moments.n) / weight, (high * moments.n) / weight];
}
function leftOutGround(leftOut) {
    return { kind: "too many rows left out", ...leftOut };
}

// EXTERNAL MODULE: ./lib/core/verdict/limits.js
var limits = __webpack_require__(49961);
// EXTERNAL MODULE: ./lib/core/verdict/measure.js + 4 modules
var measure = __webpack_require__(8151);
// EXTERNAL MODULE: ./lib/core/verdict/repeated.js
var repeated = __webpack_require__(12435);
// EXTERNAL MODULE: ./lib/core/verdict/slice-comparison.js + 3 modules
var slice_comparison = __webpack_require__(47605);
// EXTERNAL MODULE: ./lib/core/verdict/slices.js
var verdict_slices = __webpack_require__(72666);
;// CONCATENATED MODULE: ./lib/core/verdict/compare.js
// Holds a candidate against a baseline on the same holdout rows: one row of estimates and one finding for each metric.













/** Above this share of rows left out, the rows that are left are no fair picture of the holdout. */
const MOST_LEFT_OUT = 0.01;
/**
 * Compares two models by the guarded Fieller-t on paired unit losses, on all rows and, for the primary metric, in slices.
 *
 * @param input predictions of both models for the same rows
 * @param metricOf the metric of a name
 * @returns rows in the order of the policy's gates. "improved", "equivalent" and "regressed" are each wrong with a
 *   probability of at most 1 - confidence; "regressed" for all gates that may fail together (Holm), the others one by one,
 *   because a pass needs all of them. No NaN: what does not exist is null.
 */
function compare(input, metricOf) {
    const rows = (0,scored_rows/* scoredRows */.gU)({ ...input, repeats: input.repeats ?? repeated/* NO_REPEATS */.Ji });
    const gates = input.policy.gates.map((gate) => ({ gate, metric: metricOf(gate.metric, gate.settings) }));
    const notes = leftOutNotes(rows, input.policy);
    const baselineValues = rows.unpredictedByBaseline === null ? rows.baseline : null;
    const candidateValues = rows.unpredictedByCandidate === null ? rows.candidate : null;
    const valueOf = (metric, first, others) => first === null ? null : (0,measure/* measureTrainings */.mX)(metric, rows.actual, [first, ...others], rows.weights);
    const alone = (finding, explanation) => {
        const metrics = gates.map(({ gate, metric }) => (0,metric_row/* untestedRow */.j$)(gate, metric, finding, {
            baseline: valueOf(metric, baselineValues, rows.repeats.baseline),
            candidate: valueOf(metric, candidateValues, rows.repeats.candidate),
        }));
        const missedLimits = metrics.map((row, index) => (0,limits/* missedLimit */.Tc)(row, gates[index].metric.label));
        return { metrics, explanations: gates.map(() => [explanation]), missedLimits, notes };
    };
    const { unpredictedByBaseline } = rows;
    const nothing = {
        kind: "compared",
        reason: null,
        unpredicted: null,
        unpredictedByBaseline,
        effectiveRows: (0,scored_rows/* worthOf */.g4)(rows)?.rows ?? null,
        deciding: null,
        spreads: repeated/* NO_SPREADS */.V6,
        ...slice_comparison/* noSlices */.T,
    };
    if (rows.unpredictedByCandidate !== null) {
        const failed = (0,numerals/* counted */.hS)(rows.unpredictedByCandidate.count, "holdout row");
        const text = `The candidate gives no finite prediction for ${failed}${input.baseline === null ? "" : " that the baseline can predict"}.`;
        return { ...nothing, ...alone("regressed", text), unpredicted: rows.unpredictedByCandidate };
    }
    if (rows.baseline === null) {
        const reason = "There is no baseline to compare with, so nothing can have got worse yet.";
        const sides = { baseline: [], candidate: [rows.candidate, ...rows.repeats.candidate] };
        const spreads = spreadsOf(gates[0]?.metric, rows, sides);
        const said = gates[0] === undefined ? [] : (0,repeated/* spreadNotes */.l5)(gates[0].metric, sides, spreads);
        const values = alone("no-baseline", reason);
        return { ...nothing, ...values, notes: [...values.notes, ...said], spreads, kind: "no-baseline", reason };
    }
    if (unpredictedByBaseline !== null && !input.policy.allowBaselineNan) {
        const failed = (0,numerals/* counted */.hS)(unpredictedByBaseline.count, "holdout row");
        const reason = `The baseline gives no finite prediction for ${failed} that the candidate can predict, so the two cannot be compared on the same rows.`;
        return { ...nothing, ...alone("incomparable", reason), kind: "incomparable", reason };
    }
    if ((0,predicted/* rowCountOf */.nw)(rows.actual) === 0) {
        const reason = "No holdout row is left to compare the two models on.";
        return { ...nothing, ...alone("incomparable", reason), kind: "incomparable", reason };
    }
    const baseline = rows.baseline;
    const measured = gates.map(({ gate, metric }) => (0,measure/* measure */.xP)(gate, metric, rows, baseline));
    const [primary] = measured;
    if (primary === undefined)
        throw new Error("a policy has at least one gate");
    const situation = situationOf(input, rows, baseline);
    const slices = declaredSlices(input, primary, rows, situation);
    const testable = slices.filter((slice) => slice.testable);
    const judged = judgements([...measured.map((each) => ({ measured: each, situation })), ...testable], input.policy);
    const ofSlice = new Map(testable.map((slice, index) => [slice, judged[measured.length + index]]));
    const said = ({ situation: of }) => ({
        coverage: 2 * input.policy.confidence - 1,
        holdout: holdoutText(input, of),
    });
    const sides = {
        baseline: [baseline, ...rows.repeats.baseline],
        candidate: [rows.candidate, ...rows.repeats.candidate],
    };
    const spreads = spreadsOf(primary.metric, rows, sides);
    const chance = (0,repeated/* spreadNotes */.l5)(primary.metric, sides, spreads);
    const deciding = input.sameModel ? null : decidingRows(primary, rows, baseline);
    const bySlice = (0,slice_comparison/* sliceFindings */.n)(input, { primary, rows, situation }, slices, (one) => ofSlice.get(one) ?? null, said);
    return {
        ...nothing,
        ...bySlice,
        effectiveRows: situation.worth?.rows ?? null,
        metrics: judged.slice(0, measured.length).map(({ row }) => row),
        explanations: measured.map(({ metric }, index) => (0,explain/* explain */.W)({
            ...judged[index],
            ...said({ situation }),
            label: metric.label,
            isPrimary: index === 0,
            slice: null,
        })),
        missedLimits: measured.map(({ metric }, index) => (0,limits/* missedLimit */.Tc)(judged[index].row, metric.label)),
        notes: [
            ...notes,
            ...chance,
            ...constantShiftNotes(measured),
            ...(deciding === null ? [] : [deciding.note]),
            ...bySlice.notes,
        ],
        deciding: deciding === null ? null : deciding.rows,
        spreads,
    };
}
function spreadsOf(metric, { actual, weights }, { baseline, candidate }) {
    if (metric === undefined)
        return repeated/* NO_SPREADS */.V6;
    const between = (trainings) => 
    // A single one costs no time: most models are trained once.
    trainings.length < 2 ? null : (0,repeated/* spread */.il)(trainings.map((one) => (0,measure/* measureOne */.T3)(metric, actual, one, weights)));
    return { baseline: between(baseline), candidate: between(candidate) };
}
function declaredSlices({ policy, slices }, primary, rows, situation) {
    return policy.slices === null ? [] : (0,verdict_slices/* slicesOf */.nu)(slices.partitions, policy.slices, primary, rows, situation);
}
/** Each training of the candidate beside one of the baseline; null: they were trained a different number of times. */
function trainingsOf({ candidate, repeats }, baseline) {
    return (0,repeated/* pairs */.AS)([candidate, ...repeats.candidate], [baseline, ...repeats.baseline]);
}
/** What is known of the comparison as a whole before any metric is tested. */
function situationOf(input, rows, baseline) {
    const byBaseline = rows.unpredictedByBaseline?.count ?? 0;
    const leftOut = input.excluded.holdout + rows.withoutTarget + rows.unpredictedByBoth + byBaseline;
    const scored = (0,predicted/* rowCountOf */.nw)(rows.actual);
    const all = scored + leftOut;
    return {
        sameModel: input.sameModel,
        samePredictions: trainingsOf(rows, baseline)?.every(([one, other]) => (0,scored_rows/* isSamePrediction */.mx)(one, other, rows.resolution)) ?? false,
        units: rows.unitCount,
        rows: scored,
        unitKind: input.unitKind,
        worth: (0,scored_rows/* worthOf */.g4)(rows),
        uses: input.policy.holdoutUses,
        leftOut: leftOut > MOST_LEFT_OUT * all ? { excluded: leftOut, of: all } : null,
    };
}
function holdoutText(input, { rows, units, worth }) {
    const text = `${(0,numerals/* counted */.hS)(rows, "holdout row")}${worth === null ? "" : ` (by their weights worth ${(0,numerals/* count */.U9)(Math.floor(worth.rows))})`}`;
    if (input.unitKind === "group")
        return `${text} in ${(0,numerals/* counted */.hS)(units, "group")}`;
    if (input.unitKind === "time-block")
        return `${text} in ${(0,numerals/* counted */.hS)(units, "block")} of time`;
    return units === rows ? text : `${text} (${(0,numerals/* count */.U9)(units)} distinct)`;
}
function leftOutNotes(rows, { allowBaselineNan }) {
    const notes = [];
    if (rows.withoutTarget > 0) {
        notes.push(`${(0,numerals/* counted */.hS)(rows.withoutTarget, "holdout row")} left out: the target is not a finite number.`);
    }
    if (rows.unpredictedByBoth > 0) {
        notes.push(`${(0,numerals/* counted */.hS)(rows.unpredictedByBoth, "holdout row")} left out: neither model gives a finite prediction.`);
    }
    if (rows.unpredictedByBaseline !== null && allowBaselineNan) {
        const failed = (0,numerals/* counted */.hS)(rows.unpredictedByBaseline.count, "holdout row");
        notes.push(`${failed} left out: the baseline gives no finite prediction there, which the rules allow.`);
    }
    return notes;
}
function constantShiftNotes(measured) {
    return measured
        .filter(({ moments }) => moments.n >= paired_test/* FEWEST_UNITS */.fA && moments.sdd === 0 && moments.meanD !== 0)
        .map(({ metric }) => `The loss behind ${metric.label} changes by exactly the same amount everywhere: the change is deterministic, not noise.`);
}


/***/ }),

/***/ 8151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IO: () => (/* binding */ isSumOfLosses),
  xP: () => (/* binding */ measure),
  T3: () => (/* binding */ measureOne),
  mX: () => (/* binding */ measureTrainings)
});

// UNUSED EXPORTS: obstacleOf

// EXTERNAL MODULE: ./lib/core/metrics/predicted.js
var metrics_predicted = __webpack_require__(66585);
// EXTERNAL MODULE: ./lib/core/stats/chunks.js
var chunks = __webpack_require__(79801);
// EXTERNAL MODULE: ./lib/core/stats/paired-moments.js
var paired_moments = __webpack_require__(46018);
// EXTERNAL MODULE: ./lib/core/stats/weights.js
var stats_weights = __webpack_require__(57358);
// EXTERNAL MODULE: ./lib/core/verdict/measured-losses.js
var measured_losses = __webpack_require__(39841);
;// CONCATENATED MODULE: ./lib/core/stats/jackknife.js
// The grouped jackknife: how sure a statistic of the whole sample is, from its values without each of some buckets.
/** Buckets that rows are spread over: enough degrees of freedom for a t of nearly normal width, cheap for any number of rows. */
const MOST_BUCKETS = 128;
/**
 * Spreads units over at most 128 buckets by their identity alone, so that neither the order of rows nor how they were
 * divided among machines changes which rows stand together. Up to 128 units have a bucket each, in the order of identities.
 *
 * The bucket is the top 7 bits of fmix32(low ^ fmix32(high ^ 0x9e3779b9)), fmix32 being the finaliser of A. Appleby's
 * MurmurHash3 (public domain), with all arithmetic modulo 2^32.
 *
 * @param identities 64-bit identity of each unit, interleaved [high, low]
 * @example unitBuckets(Uint32Array.of(0, 7, 0, 3)).of // [1, 0]
 */
function unitBuckets(identities) {
    const units = identities.length / 2;
    if (units <= MOST_BUCKETS)
        return { of: ranks(identities, units), count: units };
    const of = new Uint8Array(units);
    const seen = new Uint8Array(MOST_BUCKETS);
    for (let unit = 0; unit < units; unit++) {
        const bucket = fmix32(identities[2 * unit + 1] ^ fmix32(identities[2 * unit] ^ 0x9e3779b9)) >>> 25;
        of[unit] = bucket;
        seen[bucket] = 1;
    }
    const place = new Uint8Array(MOST_BUCKETS);
    let count = 0;
    for (let bucket = 0; bucket < MOST_BUCKETS; bucket++) {
        place[bucket] = count;
        count += seen[bucket];
    }
    if (count < MOST_BUCKETS)
        for (let unit = 0; unit < units; unit++)
            of[unit] = place[of[unit]];
    return { of, count };
}
/**
 * The pairs of pseudo-values of one statistic of two models, turned so that a positive difference is harm:
 * a = -(pseudo-value of the baseline), d = pseudo-value of the baseline minus that of the candidate, both for a statistic
 * that is better when higher. The mean of a is the baseline's statistic itself (negative), not its bias-corrected one.
 *
 * J. W. Tukey, "Bias and confidence in not-quite large samples", Annals of Mathematical Statistics 29 (1958), p. 614; the
 * ratio's interval is that of Fieller on the pseudo-values, as for any other mean.
 *
 * @example with values 0.5 and 0.75, all pseudo-values of each model alike: a -0.5 and d -0.25 everywhere
 */
function pseudoValues(baseline, candidate) {
    const before = influences(baseline);
    const after = influences(candidate);
    const a = before.map((value) => -(baseline.value + value));
    const shift = candidate.value - baseline.value;
    const d = before.map((value, bucket) => value - after[bucket] - shift);
    return { a, d };
}
/** Pseudo-value minus statistic of each bucket, made to sum to zero: (G - 1)\u00b7(mean of \u03b8\u208d\u2c7c\u208e - \u03b8\u208d\u2c7c\u208e). */
function influences({ without }) {
    const factor = without.length - 1;
    const centre = without.reduce((sum, value) => sum + value, 0) / without.length;
    return without.map((value) => factor * (centre - value));
}
function ranks(identities, units) {
    const order = Array.from({ length: units }, (_, unit) => unit).toSorted((one, other) => identities[2 * one] - identities[2 * other] || identities[2 * one + 1] - identities[2 * other + 1] || one - other);
    const rank = new Uint8Array(units);
    order.forEach((unit, place) => {
        rank[unit] = place;
    });
    return rank;
}
function fmix32(word) {
    let h = word;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    return (h ^ (h >>> 16)) | 0;
}

// EXTERNAL MODULE: ./lib/core/stats/mean.js
var mean = __webpack_require__(45766);
// EXTERNAL MODULE: ./lib/core/verdict/repeated.js
var repeated = __webpack_require__(12435);
// EXTERNAL MODULE: ./lib/core/verdict/rounding.js
var rounding = __webpack_require__(56473);
// EXTERNAL MODULE: ./lib/core/verdict/scored-rows.js
var scored_rows = __webpack_require__(58873);
// EXTERNAL MODULE: ./lib/core/verdict/unit-totals.js
var unit_totals = __webpack_require__(95567);
;// CONCATENATED MODULE: ./lib/core/verdict/measured-scores.js
// What two models' scores of the whole sample say, and their medians: values, and moments of what each row or bucket adds.






/** The score of one model; null where it does not exist. */
function scoreValue(metric, trainings) {
    const valueOf = (one) => metric.by === "sample" ? metric.jackknifed(one, null, 0).value : metric.value(one);
    return finite((0,mean/* mean */.i)(Float64Array.from(trainings, valueOf)));
}
/**
 * As for losses, on the linearised ones; a unit counts as different where its rows' predictions differ. First order says
 * nothing of one row more or less beyond the value, so one such step is added to the scatter: without it two medians of 50
 * rows were called different 4.3 times in 100, with it 0.9 (`bench/metrics-check.ts`).
 */
function byInfluence(metric, rows, before, after) {
    const baselineParts = (0,repeated/* averaged */.E9)(before.map((one) => metric.linearized(one)));
    const candidateParts = (0,repeated/* averaged */.E9)(after.map((one) => metric.linearized(one)));
    const changed = candidateParts.map(() => 1);
    (0,rounding/* forgetRounding */._)(changed, before, after, rows.resolution, 0, changed.length);
    const difference = candidateParts.map((part, row) => part - baselineParts[row]);
    const { moments, ...totals } = (0,unit_totals/* pairedTotals */.TI)((0,unit_totals/* unitTotals */.OU)(baselineParts, rows), (0,unit_totals/* unitTotals */.OU)(difference, rows));
    const step = rangeOf(candidateParts);
    const baseline = (0,mean/* mean */.i)(Float64Array.from(before, (one) => metric.value(one)));
    return {
        baseline: finite(baseline),
        candidate: finite((0,mean/* mean */.i)(Float64Array.from(after, (one) => metric.value(one)))),
        moments: { ...moments, sdd: moments.sdd + step * step, active: activeUnits(changed, rows) },
        ...totals,
        hasUnitLosses: false,
        noRatio: baseline > metric.negligible(rows.resolution) ? null : "baseline is zero",
    };
}
function rangeOf(values) {
    let [low, high] = [values[0], values[0]];
    for (const value of values) {
        if (value < low)
            low = value;
        if (value > high)
            high = value;
    }
    return high - low;
}
function bySample(metric, rows, before, after) {
    const buckets = bucketsOf(rows);
    const bucket = rows.unitCount === rows.unit.length ? buckets.of : Uint8Array.from(rows.unit, (unit) => buckets.of[unit]);
    const baseline = (0,repeated/* averagedJackknife */._S)(before.map((one) => metric.jackknifed(one, bucket, buckets.count)));
    const candidate = (0,repeated/* averagedJackknife */._S)(after.map((one) => metric.jackknifed(one, bucket, buckets.count)));
    // Of several trainings each row differs somewhere.
    const differing = before.length === 1 && after.length === 1
        ? Float64Array.from(metric.differing(before[0], after[0], rows.resolution))
        : new Float64Array(rows.unit.length).fill(1);
    const pseudo = pseudoValues(baseline, candidate);
    const { moments, ...totals } = (0,unit_totals/* pairedTotals */.TI)(pseudo.a, pseudo.d);
    const classes = metric.classOf?.(before[0]) ?? null;
    const active = classes === null ? activeUnits(differing, rows) : fewestActive(differing, classes, rows);
    return {
        baseline: finite(baseline.value),
        candidate: finite(candidate.value),
        ...totals,
        moments: { ...moments, active },
        hasUnitLosses: false,
        noRatio: baseline.value > 0 ? null : "baseline is not positive",
    };
}
/** Blocks of time, at most 128, stay in their order. */
function bucketsOf(rows) {
    if (rows.times === null || rows.unitCount > MOST_BUCKETS)
        return unitBuckets((0,scored_rows/* unitIdentities */.nR)(rows));
    return { of: Uint8Array.from({ length: rows.unitCount }, (_, unit) => unit), count: rows.unitCount };
}
/**
 * Of the class that has fewest. (Counted over all classes instead, a ROC AUC that had got worse by its 5 % tolerance was called
 * no worse 5.9 times in 100 where 5 of 50 rows were positive, and 3.6 where 10 of 100 were: `bench/metrics-check.ts`.)
 */
function fewestActive(marks, classes, rows) {
    const ofEach = [...new Set(classes)].map((one) => activeUnits(marks.map((mark, row) => (classes[row] === one ? mark : 0)), rows));
    return Math.min(...ofEach);
}
/** Units with a row that is marked by something above 0. */
function activeUnits(marks, rows) {
    return (0,unit_totals/* unitTotals */.OU)(marks, rows).reduce((sum, some) => sum + Number(some > 0), 0);
}
function finite(value) {
    return Number.isFinite(value) ? value : null;
}

;// CONCATENATED MODULE: ./lib/core/stats/persistence.js
// How long what happens in one row is felt in the next ones: the stretch of time after which rows say something new.
/** Correlation of neighbouring blocks that a test on them bears: at .04 one side of a nominal 2.5 % errs in at most 3 %. */
const BEARABLE_CORRELATION = 0.04;
/** Of a level of aggregation: fewer sums than this tell nothing of their correlation. */
const FEWEST_SUMS = 20;
/** As many numbers show about half of a long memory. */
const SHORT = 100;
/** Beyond this no length would do. */
const STRONGEST = 0.98;
/**
 * Length that blocks of a series need so that neighbouring ones are nearly uncorrelated, in numbers of the series; 1 where
 * nothing hangs together.
 *
 * The autocorrelation at lag 1 is looked at on the series, on sums of two, of four and so on, as long as there are 20 sums:
 * single numbers show a short memory, sums a long one that noise hides. Where one is above what chance gives (by its
 * standard error 1/\u221an, one-sided 5 %; below 200 numbers one standard error is enough), sums that fade as a first-order
 * autoregression does need blocks of \u03c1 / (0.04\u00b7(1 - \u03c1\u00b2)) of them for neighbours to correlate by 0.04. Each estimate has its
 * bias (1 + 3\u03c1)/n added (M. G. Kendall, "Note on bias in the estimation of autocorrelation", Biometrika 41 (1954), p. 403-404),
 * and what comes out is multiplied by 1 + 100/n.
 *
 * That few long blocks with Student's t are sound where blocks are nearly independent: R. Ibragimov, U. K. M\u00fcller,
 * "t-statistic based correlation and heterogeneity robust inference", Journal of Business & Economic Statistics 28 (2010),
 * p. 453-468. The rule was found and is held by simulation (`bench/dependence.ts`).
 *
 * @param series in the order of time, of mean 0
 * @example independentStretch(alternating or independent numbers) // 1
 */
function independentStretch(series) {
    const surely = series.length < 200 ? 1 : 1.645;
    let sums = series;
    let longest = 1;
    while (sums.length >= FEWEST_SUMS) {
        const found = lagOneCorrelation(sums);
        const corrected = Math.min(STRONGEST, found + (1 + 3 * Math.max(0, found)) / sums.length);
        if (corrected > surely / Math.sqrt(sums.length)) {
            const length = corrected / (BEARABLE_CORRELATION * (1 - corrected * corrected));
            longest = Math.max(longest, (length * series.length) / sums.length);
        }
        sums = sumsOfTwo(sums);
    }
    // Few numbers make a long memory look short.
    return longest === 1 ? 1 : longest * (1 + SHORT / series.length);
}
/** 0 where nothing varies. */
function lagOneCorrelation(series) {
    let products = series[0] * series[0];
    let neighbours = 0;
    for (let i = 1; i < series.length; i++) {
        products += series[i] * series[i];
        neighbours += series[i] * series[i - 1];
    }
    return products > 0 ? neighbours / products : 0;
}
/** An odd one at the end stands alone. */
function sumsOfTwo(series) {
    const sums = new Float64Array((series.length + 1) >> 1);
    for (let i = 0; i < series.length; i++)
        sums[i >> 1] += series[i];
    return sums;
}

// EXTERNAL MODULE: ./lib/core/stats/time-blocks.js
var time_blocks = __webpack_require__(41697);
// EXTERNAL MODULE: ./lib/core/verdict/change.js
var change = __webpack_require__(65209);
;// CONCATENATED MODULE: ./lib/core/verdict/time-dependence.js
// Rows that follow each other in time: as how many independent blocks they count.






/** With fewer blocks than this, Student's t has next to no power; what they still have in common widens the interval. */
const FEWEST_BLOCKS = 5;
/** Neighbouring blocks that correlate more than this cannot be told from one. */
const MOST_IN_COMMON = 0.95;
/**
 * Measures in 20 blocks of time, or in fewer and longer ones where errors of neighbouring rows hang together for longer than
 * a block: by the stretch of d, and of d less the tolerated share of a, each divided as finely as the rows allow.
 *
 * @param numbersIn what is measured of rows in other units
 */
function measuredInTime({ tolerance }, metric, rows, numbersIn) {
    const { times } = rows;
    const numbers = numbersIn(rows);
    const rowCount = rows.unit.length;
    if (times === null || rowCount < 2 * time_blocks/* TIME_BLOCKS */.p || numbers.moments.sdd === 0)
        return { rows, numbers, alike: null };
    const finest = { ...rows, ...(0,time_blocks/* timeBlocks */._)(times, metric.by === "sample" ? MOST_BUCKETS : rowCount) };
    const { references, differences } = numbersIn(finest);
    const [a, d] = [(0,chunks/* listOf */.c3)(references), (0,chunks/* listOf */.c3)(differences)];
    // Of a score of the whole sample each bucket's pseudo-value stands for the same share.
    const sizes = metric.by === "sample" ? a.map(() => 1) : (0,unit_totals/* unitTotals */.OU)(new Float64Array(rowCount).fill(1), finest);
    const margins = tolerance === null ? [0] : [0, (0,change/* marginOf */.OB)(metric, tolerance)];
    const stretch = Math.max(...margins.map((margin) => independentStretch(centred(a, d, sizes, margin))));
    const rowsEach = (stretch * rowCount) / finest.unitCount;
    const blocks = Math.floor(rowCount / rowsEach);
    if (blocks >= time_blocks/* TIME_BLOCKS */.p)
        return { rows, numbers, alike: null };
    const used = Math.max(FEWEST_BLOCKS, blocks);
    const longer = { ...rows, ...(0,time_blocks/* timeBlocks */._)(times, used) };
    const found = numbersIn(longer);
    const moments = widened(found.moments, Math.min(MOST_IN_COMMON, (BEARABLE_CORRELATION * used * rowsEach) / rowCount));
    const alike = { blocks, rowsNeeded: Math.ceil(time_blocks/* TIME_BLOCKS */.p * rowsEach) };
    return { rows: longer, numbers: { ...found, moments }, alike };
}
/**
 * The scatter that q blocks would show if neighbours did not correlate by \u03c1: their mean's variance is
 * (1 + 2\u03c1\u00b7(q - 1)/q) / (1 - 2\u03c1/q) times what their scatter tells, to first order.
 */
function widened(moments, correlation) {
    const { n, saa, sdd, sad } = moments;
    if (correlation <= BEARABLE_CORRELATION)
        return moments;
    const factor = (1 + (2 * correlation * (n - 1)) / n) / (1 - (2 * correlation) / n);
    return { ...moments, saa: factor * saa, sdd: factor * sdd, sad: factor * sad };
}
/** d - margin\u00b7a of each block, less its size times the average. */
function centred(a, d, sizes, margin) {
    const contrast = d.map((value, i) => value - margin * a[i]);
    const average = contrast.reduce((sum, value) => sum + value, 0) / sizes.reduce((sum, size) => sum + size, 0);
    return contrast.map((value, i) => value - average * sizes[i]);
}

;// CONCATENATED MODULE: ./lib/core/verdict/measure.js
// One metric of both models on the same rows: its two values, and the unit moments that its test needs.









const none = (0,chunks/* heldNumbers */.iq)(new Float64Array(0));
const noMoments = (0,paired_moments/* pairedMoments */.J6)(new Float64Array(0), new Float64Array(0));
/** Whether a change of the metric is what its rows add up to, each with a loss of its own, and more is worse. */
function isSumOfLosses(metric) {
    return metric.by === "losses" && metric.scale !== "signed";
}
/** The metric of one model alone; null where it does not exist. */
function measureOne(metric, actual, predicted, weights = null) {
    return measureTrainings(metric, actual, [predicted], weights);
}
/** The metric of one model that was trained several times: of its losses averaged over the trainings, as `measure` has it. */
function measureTrainings(metric, actual, trainings, weights) {
    if ((0,metrics_predicted/* rowCountOf */.nw)(actual) === 0)
        return null;
    const several = trainings.map((predicted) => (0,metrics_predicted/* answersOf */.Bw)(actual, predicted));
    return firstObstacle(metric, several, "model", weights) === null ? measure_valueOf(metric, several, weights) : null;
}
/**
 * Measures one metric of both models. Values are of rows, scatter is of units.
 *
 * Weighted rows: values are weighted means, \u03a3wl / \u03a3w, and a unit's a and d are the sums of its rows' w\u00b7l, as a group's are the
 * sums of its rows' l. Fieller's contrast \u03a3 w\u00b7(b - (1 + \u03b4)\u00b7a) is 0 exactly where the ratio of the weighted means is 1 + \u03b4, and
 * its variance, \u03a3(u - \u016b)\u00b2\u00b7n/(n - 1) over the units' totals u, is that of a total of n unequal units (W. G. Cochran, "Sampling
 * Techniques", 3rd ed. (1977), section 6.3): it holds whether or not rows with large weights scatter more. The t distribution
 * has (\u03a3w)\u00b2/\u03a3w\u00b2 - 1 degrees of freedom, w the units' weights (`effectiveCount`), because that many equal units carry it.
 */
function measure(gate, metric, rows, baseline) {
    const before = [baseline, ...rows.repeats.baseline].map((one) => (0,metrics_predicted/* answersOf */.Bw)(rows.actual, one));
    const after = [rows.candidate, ...rows.repeats.candidate].map((one) => (0,metrics_predicted/* answersOf */.Bw)(rows.actual, one));
    const obstacle = firstObstacle(metric, after, "candidate", rows.weights) ?? firstObstacle(metric, before, "baseline", rows.weights);
    const inTime = obstacle === null
        ? measuredInTime(gate, metric, rows, (others) => numbersOf(metric, others, before, after))
        : { rows, numbers: unmeasured, alike: null };
    const { numbers, alike } = inTime;
    const absolute = obstacle === null ? absoluteOf(gate, metric, inTime.rows, numbers) : null;
    return { gate, metric, ...numbers, alike, absolute, effective: effectiveUnits(inTime.rows, numbers), obstacle };
}
/** Of R\u00b2 a row's size is its squared distance from the mean target, by which a loss becomes a part of R\u00b2. */
function absoluteOf({ marginAbs }, metric, rows, { differences, moments }) {
    if (marginAbs === null)
        return null;
    const ofUnits = (0,chunks/* listOf */.c3)(differences);
    if (metric.by === "sample")
        return {
            moments: (0,paired_moments/* pairedMoments */.J6)(ofUnits.map(() => 1), ofUnits),
            margin: marginAbs,
        };
    const sizes = (0,unit_totals/* unitTotals */.OU)(rowSizes(metric, rows), rows);
    // The scatter that the median's own step adds belongs to it here too.
    const { sdd, active } = moments;
    return { moments: { ...(0,paired_moments/* pairedMoments */.J6)(sizes, ofUnits), sdd, active }, margin: marginAbs };
}
function rowSizes(metric, { actual, unit, weights }) {
    if (metric.by !== "losses" || metric.scale !== "explained" || actual.kind === "classes")
        return new Float64Array(unit.length).fill(1);
    const { mean } = (0,measured_losses/* spreadOf */.jg)(actual.values, weights);
    return actual.values.map((value) => (value - mean) ** 2);
}
function effectiveUnits(rows, { moments, differences, hasUnitLosses }) {
    const worth = (0,scored_rows/* worthOf */.g4)(rows);
    if (worth === null || !hasUnitLosses)
        return { all: moments.n, active: moments.active };
    const ofUnits = (0,chunks/* listOf */.c3)(differences);
    const weights = (0,unit_totals/* unitTotals */.OU)(new Float64Array(rows.unit.length).fill(1), rows).filter((_, i) => ofUnits[i] !== 0);
    return { all: worth.units, active: weights.length === 0 ? 0 : (0,stats_weights/* effectiveCount */.Pd)(weights) };
}
/** Why a metric cannot be had of one model's answers, as the end of a sentence; null: it can. */
function obstacleOf(metric, answers, whose, weights = null) {
    if (answers.kind !== (metric.needs === "numbers" ? "numbers" : "classes")) {
        return `the ${whose} predicts ${answers.kind}, and it is a metric of ${metric.task}`;
    }
    if (metric.needs === "probabilities" && answers.kind === "classes" && answers.probabilities === null) {
        return `the ${whose} gives no probabilities`;
    }
    if (weights !== null && metric.by !== "losses")
        return "it is not computed of weighted rows";
    return metric.obstacle(answers);
}
function firstObstacle(metric, trainings, whose, weights) {
    return trainings.map((answers) => obstacleOf(metric, answers, whose, weights)).find((one) => one !== null) ?? null;
}
const unmeasured = {
    baseline: null,
    candidate: null,
    moments: noMoments,
    references: none,
    differences: none,
    hasUnitLosses: false,
    noRatio: null,
};
function numbersOf(metric, rows, before, after) {
    switch (metric.by) {
        case "losses":
            return metric.scale === "signed"
                ? (0,measured_losses/* bySignedLosses */.dv)(metric, rows, before, after)
                : (0,measured_losses/* byLosses */.He)(metric, rows, before, after);
        case "influence":
            return byInfluence(metric, rows, before, after);
        case "sample":
            return bySample(metric, rows, before, after);
        default:
            return metric;
    }
}
function measure_valueOf(metric, several, weights) {
    return metric.by === "losses" ? (0,measured_losses/* lossValue */.dz)(metric, several, weights) : scoreValue(metric, several);
}


/***/ }),

/***/ 39841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ byLosses),
/* harmony export */   dv: () => (/* binding */ bySignedLosses),
/* harmony export */   dz: () => (/* binding */ lossValue),
/* harmony export */   jg: () => (/* binding */ spreadOf)
/* harmony export */ });
/* harmony import */ var _metrics_row_losses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70445);
/* harmony import */ var _stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20794);
/* harmony import */ var _stats_weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57358);
/* harmony import */ var _rounding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56473);
/* harmony import */ var _unit_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95567);
// What two models' losses say: the metric's values, and the moments of its units' losses, made chunk by chunk.





/** The metric of one model; null where it does not exist. */
function lossValue(metric, trainings, weights) {
    const target = targetOf(metric, trainings, weights);
    return metricValue(metric.scale, (0,_stats_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .chunkedMean */ .QG)((0,_metrics_row_losses_js__WEBPACK_IMPORTED_MODULE_2__/* .lossesOf */ .R)(metric, trainings), weights), target);
}
/**
 * Rows whose predictions agree to rounding count as not different, whatever the last bits of their losses say. For R\u00b2 each
 * row's loss is taken less its squared distance from the mean target: the ratio of the means is then the ratio of the R\u00b2,
 * and the scatter of the target counts as scatter. (Taken as a known constant instead, a simulated R\u00b2 that had got worse by
 * its 5 % tolerance was called no worse 6.7 times in 100, instead of 2.3.)
 */
function byLosses(metric, rows, before, after) {
    const target = targetOf(metric, before, rows.weights);
    const { baselineLoss, candidateLoss, ...paired } = pairedLosses(metric, rows, before, after, target);
    const baselineValue = metricValue(metric.scale, baselineLoss, target);
    return {
        baseline: baselineValue,
        candidate: metricValue(metric.scale, candidateLoss, target),
        ...paired,
        hasUnitLosses: true,
        noRatio: noRatioOf(metric, baselineLoss, baselineValue, rows.resolution),
    };
}
/** Of the rows that were compared last: MSE and RMSE ask for the same. */
const known = new WeakMap();
function pairedLosses(metric, rows, before, after, target) {
    const isOwn = metric.scale === "explained" || metric.scale === "complement";
    const ofRows = known.get(rows) ?? new Map();
    const found = isOwn ? undefined : ofRows.get(metric.fillLosses);
    if (found !== undefined)
        return found;
    const { weights, resolution } = rows;
    const [ofBaseline, ofCandidate] = [(0,_metrics_row_losses_js__WEBPACK_IMPORTED_MODULE_2__/* .lossesOf */ .R)(metric, before), (0,_metrics_row_losses_js__WEBPACK_IMPORTED_MODULE_2__/* .lossesOf */ .R)(metric, after)];
    const [baselineSum, candidateSum] = [(0,_stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .emptySum */ .ZO)(), (0,_stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .emptySum */ .ZO)()];
    let summed = 0;
    const paired = (0,_unit_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedUnits */ .Xc)(rows, (start, end, a, d) => {
        ofBaseline.fill(start, end, a);
        ofCandidate.fill(start, end, d);
        // The rows are gone through several times, and add to the sums once.
        if (start >= summed) {
            (0,_stats_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .addWeighted */ .HD)(baselineSum, a, weights, start, end);
            (0,_stats_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .addWeighted */ .HD)(candidateSum, d, weights, start, end);
            summed = end;
        }
        for (let i = 0; i < end - start; i++)
            d[i] -= a[i];
        (0,_rounding_js__WEBPACK_IMPORTED_MODULE_4__/* .forgetRounding */ ._)(d, before, after, resolution, start, end);
        asReference(a, metric.scale, before[0], target, start, end);
    });
    const weight = weights === null ? rows.unit.length : (0,_stats_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .total */ .X5)(weights);
    const losses = {
        ...paired,
        baselineLoss: (0,_stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .quotientOf */ .RS)(baselineSum, weight),
        candidateLoss: (0,_stats_exact_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .quotientOf */ .RS)(candidateSum, weight),
    };
    if (!isOwn)
        known.set(rows, ofRows.set(metric.fillLosses, losses));
    return losses;
}
/**
 * The size of each mean is compared: both are turned to be positive, so that d > 0 is harm. Which sign a mean near 0 has is
 * itself uncertain; the test asks besides that the sum of both is clearly positive.
 */
function bySignedLosses(metric, rows, before, after) {
    const { weights, resolution } = rows;
    const [ofBaseline, ofCandidate] = [(0,_metrics_row_losses_js__WEBPACK_IMPORTED_MODULE_2__/* .lossesOf */ .R)(metric, before), (0,_metrics_row_losses_js__WEBPACK_IMPORTED_MODULE_2__/* .lossesOf */ .R)(metric, after)];
    const [baseline, candidate] = [(0,_stats_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .chunkedMean */ .QG)(ofBaseline, weights), (0,_stats_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .chunkedMean */ .QG)(ofCandidate, weights)];
    const turn = baseline < 0 ? -1 : 1;
    const turnOther = candidate < 0 ? -1 : 1;
    const paired = (0,_unit_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedUnits */ .Xc)(rows, (start, end, a, d) => {
        ofBaseline.fill(start, end, a);
        ofCandidate.fill(start, end, d);
        for (let i = 0; i < end - start; i++) {
            a[i] *= turn;
            d[i] = turnOther * d[i] - a[i];
        }
        if (turn === turnOther)
            (0,_rounding_js__WEBPACK_IMPORTED_MODULE_4__/* .forgetRounding */ ._)(d, before, after, resolution, start, end);
    });
    return {
        baseline: finite(baseline),
        candidate: finite(candidate),
        ...paired,
        hasUnitLosses: true,
        noRatio: Math.abs(baseline) > metric.negligible(resolution) ? null : "baseline is zero",
    };
}
/** The metric's value from its mean loss; null where it is not a finite number. */
function metricValue(scale, meanLoss, target) {
    switch (scale) {
        case "mean":
        case "signed":
            return finite(meanLoss);
        case "complement":
            return finite(1 - meanLoss);
        case "root":
            return finite(Math.sqrt(meanLoss));
        case "explained":
            return target === null ? null : finite(1 - meanLoss / target.variance);
        default:
            return scale;
    }
}
function targetOf({ scale }, trainings, weights) {
    const [answers] = trainings;
    return scale === "explained" && answers.kind === "numbers" ? spreadOf(answers.actual, weights) : null;
}
/** Mean and (population) variance of numbers, weighted where there are weights. */
function spreadOf(values, weights) {
    const centre = (0,_stats_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .weightedMean */ .hY)(values, weights);
    const squares = {
        length: values.length,
        fill: (start, end, into) => {
            for (let row = start; row < end; row++)
                into[row - start] = (values[row] - centre) ** 2;
        },
    };
    return { mean: centre, variance: (0,_stats_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .chunkedMean */ .QG)(squares, weights) };
}
/**
 * Turns the baseline's losses of the rows [start, end) into what the difference is held against: for R\u00b2 less the loss of
 * predicting the mean, for 1 - loss less 1.
 */
function asReference(losses, scale, answers, target, start, end) {
    if (scale === "complement")
        for (let i = 0; i < end - start; i++)
            losses[i] -= 1;
    if (target === null || answers.kind !== "numbers")
        return;
    const { actual } = answers;
    for (let row = start; row < end; row++)
        losses[row - start] -= (actual[row] - target.mean) ** 2;
}
/** A loss that rounding alone could have made is zero: the ratio of two such numbers says nothing. */
function noRatioOf(metric, loss, value, resolution) {
    if (metric.scale === "explained" || metric.scale === "complement")
        return value !== null && value > 0 ? null : "baseline is not positive";
    return loss > metric.negligible(resolution) ? null : "baseline is zero";
}
function finite(value) {
    return Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 41644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   Xi: () => (/* binding */ untested),
/* harmony export */   j$: () => (/* binding */ untestedRow),
/* harmony export */   qS: () => (/* binding */ relativeChangeOf)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65209);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49961);
// A metric's row of a comparison where nothing is tested: its values, and how they differ.


/** A row with values alone. */
function untestedRow(gate, metric, finding, { baseline, candidate }) {
    return {
        name: metric.name,
        settings: Object.values(gate.settings).every((value) => value === null) ? null : gate.settings,
        greaterIsBetter: metric.greaterIsBetter,
        level: gate.level,
        baseline,
        candidate,
        change: changeBetween(metric, baseline, candidate),
        relativeChange: null,
        interval: null,
        tolerance: gate.tolerance,
        marginAbs: gate.marginAbs,
        min: gate.min,
        max: gate.max,
        limit: (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limitResult */ .Bc)(gate, candidate),
        finding,
        activeRows: null,
        detectableChange: null,
        rowsNeeded: null,
    };
}
/** Where nothing is tested: the values, and no change seen where there is none. */
function untested(measured, finding, rowsNeeded) {
    const relativeChange = relativeChangeOf(measured);
    return {
        ...untestedRow(measured.gate, measured.metric, finding, measured),
        relativeChange,
        interval: finding === "equivalent" && relativeChange !== null ? [0, 0] : null,
        activeRows: measured.moments.active,
        rowsNeeded,
    };
}
function relativeChangeOf({ metric, baseline, candidate, noRatio }) {
    const change = changeBetween(metric, baseline, candidate);
    if (baseline === null || change === null || noRatio !== null)
        return null;
    return finite(change / Math.abs(baseline));
}
/** Of the bias: of its size, so that more is worse whatever its sign. */
function changeBetween(metric, baseline, candidate) {
    if (baseline === null || candidate === null)
        return null;
    return (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .isSigned */ .JI)(metric) ? Math.abs(candidate) - Math.abs(baseline) : candidate - baseline;
}
function finite(value) {
    return Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 74310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fA: () => (/* binding */ FEWEST_UNITS),
  hD: () => (/* binding */ findingOf),
  Yt: () => (/* binding */ pairedTest)
});

// EXTERNAL MODULE: ./lib/core/stats/fieller.js
var fieller = __webpack_require__(29684);
// EXTERNAL MODULE: ./lib/core/stats/student-t.js
var student_t = __webpack_require__(13833);
;// CONCATENATED MODULE: ./lib/core/verdict/detectable-change.js
// How large a worsening a holdout of this size can rule out, and how large a holdout would rule out a given one.


/** Probability with which both promise a settled comparison. */
const POWER = 0.8;
/**
 * The smallest tolerance \u03b4 at which two equal models would probably be told from a worsening by \u03b4.
 *
 * It is what "no worse than \u03b4" needs, the guarded claim: \u03b4\u00b7\u0101 - M/(n+1) = t\u00b7SE\u208a + z\u00b7SE. SE is the standard error of
 * the mean of w = d - (\u03b4\u0302 + \u03b4)\u00b7a, which is what the scatter of equal models' w at the margin looks like from here; SE\u208a
 * the same with the guard's pair, whose w lies M, the largest |d|, off; t and z are the quantiles of Student's t for the
 * claim's error and for a power of 80 %. "Worse" is claimed without the guard, so a model that is worse by \u03b4 is called so at
 * least as often (`bench/coverage.ts`, A8).
 *
 * The sum of quantiles for a t test's power: G. W. Snedecor and W. G. Cochran, Statistical Methods, 6th ed. (1967), 4.13.
 *
 * @param moments per unit, a and d as `pairedTest` takes them
 * @param alpha one-sided probability of error of the claim
 * @param effective what the units are worth where they have weights
 * @returns a positive fraction, whatever the sign of mean a; null where no \u03b4 is large enough, because mean a can hardly be
 *   told from zero
 * @example with n 201, meanA 1, meanD 0, saa and sdd 200, sad 0, maxAbsD 0, \u03b1 0.025: 0.2018...
 */
function detectableChange(moments, alpha, effective = { all: moments.n, active: moments.active }) {
    const { n, meanA } = moments;
    const quantiles = quantilesFor(effective, 1, alpha);
    const size = Math.abs(meanA);
    const excess = (delta) => size * delta - reach(n, scatterAt(moments, delta), moments.maxAbsD, quantiles);
    let high = 1;
    while (excess(high) < 0) {
        high *= 2;
        if (high > 2 ** 60)
            return null;
    }
    return smallest((delta) => excess(delta) >= 0, 0, high);
}
/**
 * The number of units at which `detectableChange` would be the margin.
 *
 * @param margin \u03b4 of either sign, not 0; null or 0: no number of units would do
 * @param more what further data brings: more units, or more rows in each of the same number of units, whose means then grow
 *   with their rows and whose scatter and largest difference with the root of them
 * @returns null where it is beyond counting; n times the growth, not a whole number, where units grow
 * @example as above, margin 0.1, "units": 794
 */
function unitsNeeded(moments, margin, alpha, more, effective = { all: moments.n, active: moments.active }) {
    const { n, meanA, maxAbsD } = moments;
    const delta = Math.abs(margin ?? 0);
    const room = delta * Math.abs(meanA);
    if (!(room > 0))
        return null;
    const scatter = scatterAt(moments, delta);
    if (more === "rows")
        return countable(n * (reach(n, scatter, maxAbsD, quantilesFor(effective, 1, alpha)) / room) ** 2);
    let units = n;
    // The quantiles hardly depend on n: of an error in n, each round leaves some 2.4/n, and the first one starts near.
    for (let round = 0; round < 3; round++) {
        const quantiles = quantilesFor(effective, units / n, alpha);
        const isEnough = (size) => room >= reach(size, scatter, maxAbsD, quantiles);
        if (!isEnough(Number.MAX_SAFE_INTEGER))
            return null;
        let high = n;
        while (!isEnough(high))
            high *= 2;
        units = smallest(isEnough, 1, high);
    }
    return countable(Math.ceil(units));
}
/** @param growth how many times as many units there are */
function quantilesFor({ all, active }, growth, alpha) {
    const units = Math.max(2, growth * all);
    return {
        // Nobody is told to take fewer rows, among which too few might differ.
        claim: (0,student_t/* studentTCritical */.j)(alpha, (0,fieller/* guardedFreedom */.Jb)(units, Math.max(1, growth) * active)),
        power: (0,student_t/* studentTCritical */.j)(1 - POWER, units - 1),
    };
}
/** Variance of w between units, at a margin \u03b4 in the direction of harm. */
function scatterAt(moments, delta) {
    const { n, meanA, meanD } = moments;
    return n * (0,fieller/* contrastError */.ng)(moments, meanD / meanA + Math.sign(meanA) * delta) ** 2;
}
/** How far the mean of w must lie from 0, by the variance of w and the guard's distance. */
function reach(n, variance, worst, { claim, power }) {
    const guarded = (variance * (n - 1) + (worst * worst * n) / (n + 1)) / (n * (n + 1));
    return worst / (n + 1) + claim * Math.sqrt(guarded) + power * Math.sqrt(variance / n);
}
/** Where a condition that fails below some number and holds above it begins to hold, to the last digits. */
function smallest(holds, from, to) {
    let [low, high] = [from, to];
    for (let step = 0; step < 100 && high - low > 1e-15 * high; step++) {
        const middle = (low + high) / 2;
        if (holds(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}
function countable(units) {
    return units <= Number.MAX_SAFE_INTEGER ? units : null;
}

;// CONCATENATED MODULE: ./lib/core/verdict/paired-test.js
// The three claims about one metric (better, no worse than the tolerance, worse) and the interval that goes with them.



/** Fewest units that statistics are made of, and fewest differing units that a claim of no harm needs. */
const FEWEST_UNITS = 20;
/**
 * Tests the candidate against the baseline on paired unit losses.
 *
 * The lower bound is Fieller's. The bound on the worse side is Fieller's with one more, virtual, unit that worsened by the
 * largest difference seen (`withVirtualPair`), and is made only of 20 or more units that differ.
 *
 * @param moments per unit: a the baseline's loss, d the candidate's minus the baseline's. For R\u00b2, a is the loss less the
 *   unit's squared distance from the mean target, so mean a = -variance \u00b7 R\u00b2 and worse means a smaller ratio.
 * @param margin \u03b4 at the tolerance: positive where mean a is, else negative. Null: no tolerance.
 * @param hasRatio false where mean a is zero or of the wrong sign: then only "better" and "worse" are claimed
 * @param alpha one-sided probability of error of each claim
 * @param nature.more what further data brings: more units, or more rows in each of the same number of units
 * @param nature.isSigned the means are signed numbers, turned to be positive, and their sizes are compared. |b| > (1 + \u03b4)\u00b7|a| is
 *   then b > (1 + \u03b4)\u00b7a and b > -(1 + \u03b4)\u00b7a, and each claim needs both of its halves (R. L. Berger, "Multiparameter hypothesis
 *   testing and acceptance sampling", Technometrics 24 (1982), p. 295-300).
 * @param nature.effective what the units are worth where they have weights, from which the degrees of freedom follow: one less
 * @param nature.absolute an allowed worsening that does not depend on the baseline; the wider of the two margins counts
 * @param nature.uses comparisons on the same holdout that "better" is to hold for together (Bonferroni)
 */
function pairedTest(moments, margin, hasRatio, alpha, { more = "units", isSigned = false, uses = 1, effective = { all: moments.n, active: moments.active }, absolute = null, } = {}) {
    const { meanD } = moments;
    const guarded = effective.active >= FEWEST_UNITS;
    const onWorseSide = guarded ? (0,fieller/* withVirtualPair */.Ce)(moments) : moments;
    const freedom = effective.all - 1;
    const freedomOnWorseSide = guarded ? (0,fieller/* guardedFreedom */.Jb)(effective.all, effective.active) : freedom;
    const t = (0,student_t/* studentTCritical */.j)(alpha, freedom);
    const tOnWorseSide = (0,student_t/* studentTCritical */.j)(alpha, freedomOnWorseSide);
    const reach = t * (0,fieller/* contrastError */.ng)(moments, 0);
    // Of fewer that differ nothing is claimed.
    const claimable = { all: effective.all, active: Math.max(effective.active, Math.min(effective.all, FEWEST_UNITS)) };
    const interval = hasRatio
        ? joined((0,fieller/* fiellerInterval */.jP)(moments, t), (0,fieller/* fiellerInterval */.jP)(onWorseSide, tOnWorseSide), moments)
        : null;
    const mirrored = guarded ? (0,fieller/* withVirtualPair */.Ce)(moments, -1) : moments;
    // b + (1 + \u03b4)\u00b7a is the contrast at -2 - \u03b4.
    const isAbove = (delta, critical) => !isSigned || (0,fieller/* contrastStatistic */.Dw)(mirrored, -2 - delta) > critical;
    const isBelow = (delta, critical) => (0,fieller/* contrastStatistic */.Dw)(onWorseSide, delta) < -critical && isAbove(delta, critical);
    const withinRatio = hasRatio && margin !== null && isBelow(margin, tOnWorseSide);
    const withinAbsolute = absolute === null || withinRatio || !guarded ? null : absoluteInterval(absolute, t, tOnWorseSide);
    const worseP = (0,student_t/* studentTSurvival */.q)((0,fieller/* contrastStatistic */.Dw)(moments, 0), freedom);
    return {
        worseP: isSigned ? Math.max(worseP, (0,student_t/* studentTSurvival */.q)((0,fieller/* contrastStatistic */.Dw)(moments, -2), freedom)) : worseP,
        better: guarded && isBelow(0, tOnWorseSide),
        betterForAll: guarded && isBelow(0, (0,student_t/* studentTCritical */.j)(alpha / uses, freedomOnWorseSide)),
        withinMargin: withinRatio || withinAbsolute !== null,
        withinAbsolute,
        guarded,
        interval: isSigned ? ofSizes(interval, (0,fieller/* fiellerInterval */.jP)(mirrored, tOnWorseSide)) : interval,
        difference: [meanD - reach, meanD + reach],
        detectable: hasRatio ? detectableChange(moments, alpha, claimable) : null,
        unitsNeeded: () => (hasRatio ? unitsNeeded(moments, margin, alpha, more, claimable) : null),
    };
}
/**
 * The finding of one metric; total and exclusive.
 *
 * @param worse whether the claim "worse" stands, after adjustment for other claims of its kind
 * @param mayPass whether claims of no harm may be made at all
 */
function findingOf(test, worse, mayPass) {
    if (mayPass && test.betterForAll)
        return "improved";
    if (mayPass && test.guarded && (test.withinMargin || test.better))
        return "equivalent";
    return worse && !test.withinMargin ? "regressed" : "inconclusive";
}
/**
 * Fieller's interval of mean d over mean size, where the guarded worse side is below the margin; null where it is not.
 * With the size of each unit for a, the contrast d - m\u00b7size is that of an absolute margin m.
 */
function absoluteInterval({ moments, margin }, t, tOnWorseSide) {
    const onWorseSide = (0,fieller/* withVirtualPair */.Ce)(moments);
    if (!((0,fieller/* contrastStatistic */.Dw)(onWorseSide, margin) < -tOnWorseSide))
        return null;
    return joined((0,fieller/* fiellerInterval */.jP)(moments, t), (0,fieller/* fiellerInterval */.jP)(onWorseSide, tOnWorseSide), moments);
}
function joined(plain, worseSide, { meanA }) {
    if (plain === null || worseSide === null)
        return null;
    return meanA > 0 ? [plain[0], worseSide[1]] : [worseSide[0], plain[1]];
}
/** From the intervals of a ratio that may be negative to that of its size. */
function ofSizes(interval, mirrored) {
    if (interval === null || mirrored === null)
        return null;
    return [Math.max(-1, interval[0]), Math.max(interval[1], -2 - mirrored[0])];
}


/***/ }),

/***/ 12435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   E9: () => (/* binding */ averaged),
/* harmony export */   Ji: () => (/* binding */ NO_REPEATS),
/* harmony export */   V6: () => (/* binding */ NO_SPREADS),
/* harmony export */   _S: () => (/* binding */ averagedJackknife),
/* harmony export */   il: () => (/* binding */ spread),
/* harmony export */   l5: () => (/* binding */ spreadNotes)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92288);
// A model that was trained several times with other seeds: what it says on average, and how much chance there is in one training.

/** Each side was trained once. */
const NO_REPEATS = { baseline: [], candidate: [] };
/**
 * The mean of several lists of the same length, place by place: unit losses are averaged over trainings, so that the
 * scatter that is left is that of the rows.
 *
 * @param lists at least one; a single one is given back itself
 * @example averaged([Float64Array.of(1, 2), Float64Array.of(3, 6)]) // [2, 4]
 */
function averaged(lists) {
    const [first] = lists;
    if (lists.length === 1)
        return first;
    const sums = new Float64Array(first.length);
    for (const list of lists)
        for (let i = 0; i < sums.length; i++)
            sums[i] += list[i];
    return sums.map((sum) => sum / lists.length);
}
/** The mean of a statistic and of what is left of it without each bucket. */
function averagedJackknife(several) {
    if (several.length === 1)
        return several[0];
    const value = averaged(several.map((one) => Float64Array.of(one.value)))[0];
    return { value, without: averaged(several.map(({ without }) => without)) };
}
/**
 * Standard deviation between trainings, with n - 1 in the denominator.
 *
 * @returns null for fewer than two values, or where one does not exist
 * @example spread([1, 2, 3]) // 1
 */
function spread(values) {
    const known = values.filter((value) => value !== null);
    if (known.length < 2 || known.length < values.length)
        return null;
    const centre = known.reduce((sum, value) => sum + value, 0) / known.length;
    return Math.sqrt(known.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (known.length - 1));
}
/** Each side was trained once, so nothing is known of what chance does. */
const NO_SPREADS = { baseline: null, candidate: null };
/** The same for the reader; none where each side was trained once. */
function spreadNotes({ label }, sides, spreads) {
    return ["candidate", "baseline"].flatMap((side) => {
        const trainings = sides[side];
        const sd = spreads[side];
        if (sd === null)
            return [];
        return [
            `The ${side} was trained ${trainings.length} times with other seeds, and its errors are averaged: between trainings ${label} has a standard deviation of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(sd)}.`,
        ];
    });
}
/** Whether two sides' trainings are the same one by one. */
function pairs(one, other) {
    return one.length === other.length ? one.map((each, index) => [each, other[index]]) : null;
}


/***/ }),

/***/ 56473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ forgetRounding)
/* harmony export */ });
// Rows whose predictions by two models agree to rounding: they count as not different.
/**
 * Sets differences of the rows [start, end) to 0 where predictions agree to `resolution`. Of several trainings each row
 * differs somewhere.
 *
 * @param differences of these rows alone
 */
function forgetRounding(differences, before, after, resolution, start, end) {
    if (before.length > 1 || after.length > 1)
        return;
    const [one, other] = [before[0], after[0]];
    if (one.kind === "numbers" && other.kind === "numbers") {
        const [predicted, others] = [one.predicted, other.predicted];
        for (let row = start; row < end; row++) {
            if (!(Math.abs(others[row] - predicted[row]) > resolution))
                differences[row - start] = 0;
        }
        return;
    }
    if (one.kind === "numbers" || other.kind === "numbers")
        throw new Error("numbers against classes");
    const [chances, others] = [one.probabilities, other.probabilities];
    if (chances === null || others === null)
        return; // 0 or 1 are exact
    for (let row = start; row < end; row++) {
        if (chances.every((values, index) => Math.abs(values[row] - others[index][row]) <= resolution))
            differences[row - start] = 0;
    }
}


/***/ }),

/***/ 58873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ resolutionOf),
/* harmony export */   UT: () => (/* binding */ weightAt),
/* harmony export */   WZ: () => (/* binding */ NAMED_ROWS),
/* harmony export */   Wt: () => (/* binding */ scoredAt),
/* harmony export */   g4: () => (/* binding */ worthOf),
/* harmony export */   gU: () => (/* binding */ scoredRows),
/* harmony export */   mx: () => (/* binding */ isSamePrediction),
/* harmony export */   nR: () => (/* binding */ unitIdentities)
/* harmony export */ });
/* harmony import */ var _metrics_predicted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66585);
/* harmony import */ var _stats_chunks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79801);
/* harmony import */ var _stats_mean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45766);
/* harmony import */ var _stats_weights_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57358);
/* harmony import */ var _unit_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95567);
// The holdout rows that both models predict, and the rows that one or both of them cannot.





/**
 * Predictions that agree within this share of the mean absolute target differ by rounding only: a double carries 16
 * digits, and a least-squares solution loses some of them. Probabilities: within this much.
 */
const ROUNDING = 1e-12;
/** How many rows a message names. */
const NAMED_ROWS = 5;
/**
 * Sorts out the rows. A number is usable when it and its squared error are finite; a class when there is one, and all
 * probabilities that come with it are finite.
 * Rows that only one side fails to predict are counted and left out too; what they mean is for the caller to say.
 * Classes come back as indices into one list for target and models.
 */
function scoredRows(given) {
    const input = withOneListOfClasses(given);
    const { actual, baseline, candidate, weights = null, times = null } = input;
    const rowCount = (0,_metrics_predicted_js__WEBPACK_IMPORTED_MODULE_1__/* .rowCountOf */ .nw)(actual);
    const hasTarget = targetTest(actual);
    const byCandidateAt = everyTest([candidate, ...input.repeats.candidate].map((one) => usableTest(actual, one)));
    const byBaselineAt = baseline === null
        ? byCandidateAt
        : everyTest([baseline, ...input.repeats.baseline].map((one) => usableTest(actual, one)));
    let firstLeftOut = 0;
    while (firstLeftOut < rowCount && byCandidateAt(firstLeftOut) && byBaselineAt(firstLeftOut))
        firstLeftOut++;
    // Where all are kept, as nearly always, no list of them is made.
    const keep = everyOne(firstLeftOut === rowCount ? 0 : rowCount);
    const byCandidate = [];
    const byBaseline = [];
    let kept = firstLeftOut;
    let candidateCount = 0;
    let baselineCount = 0;
    let withoutTarget = 0;
    let unpredictedByBoth = 0;
    for (let row = firstLeftOut; row < rowCount; row++) {
        const byCandidateHere = byCandidateAt(row);
        const byBaselineHere = byBaselineAt(row);
        if (byCandidateHere && byBaselineHere)
            keep[kept++] = row;
        else if (!hasTarget(row))
            withoutTarget++;
        else if (byBaselineHere || baseline === null) {
            if (candidateCount++ < NAMED_ROWS)
                byCandidate.push(row);
        }
        else if (byCandidateHere) {
            if (baselineCount++ < NAMED_ROWS)
                byBaseline.push(row);
        }
        else
            unpredictedByBoth++;
    }
    const rows = kept === rowCount ? null : keep.subarray(0, kept);
    const target = rows === null ? actual : actualAt(actual, rows);
    return {
        actual: target,
        baseline: baseline === null || rows === null ? baseline : (0,_metrics_predicted_js__WEBPACK_IMPORTED_MODULE_1__/* .predictedAt */ .yt)(baseline, rows),
        candidate: rows === null ? candidate : (0,_metrics_predicted_js__WEBPACK_IMPORTED_MODULE_1__/* .predictedAt */ .yt)(candidate, rows),
        ...densified(input, rows),
        identities: rows === null ? input.identities : identitiesAt(input.identities, rows),
        repeats: rows === null ? input.repeats : repeatsOf(input.repeats, (one) => (0,_metrics_predicted_js__WEBPACK_IMPORTED_MODULE_1__/* .predictedAt */ .yt)(one, rows)),
        weights: averageOne(weights === null || rows === null ? weights : valuesAt(weights, rows)),
        times: times === null || rows === null ? times : valuesAt(times, rows),
        origin: rows,
        resolution: resolutionOf(target),
        withoutTarget,
        unpredictedByBoth,
        unpredictedByCandidate: candidateCount === 0 ? null : { count: candidateCount, first: byCandidate },
        unpredictedByBaseline: baselineCount === 0 ? null : { count: baselineCount, first: byBaseline },
    };
}
/** Whether two models answer the same on all rows, to rounding. */
function isSamePrediction(one, other, resolution) {
    const agree = (values, others) => values.every((value, row) => Math.abs(value - others[row]) <= resolution);
    if (one.kind === "numbers" || other.kind === "numbers")
        return one.kind === "numbers" && other.kind === "numbers" && agree(one.values, other.values);
    const [chances, others] = [one.probabilities, other.probabilities];
    if (!one.labels.every((label, row) => label === other.labels[row]))
        return false;
    if (chances === null || others === null)
        return chances === others;
    return chances.every((values, index) => agree(values, others[index]));
}
/** Some of the rows, as rows of their own; what is the same to rounding stays what it is for all of them. */
function scoredAt(rows, at) {
    const { actual, baseline, candidate, identities, origin, weights, times } = rows;
    return {
        ...rows,
        actual: actualAt(actual, at),
        baseline: baseline === null ? null : (0,_metrics_predicted_js__WEBPACK_IMPORTED_MODULE_1__/* .predictedAt */ .yt)(baseline, at),
        candidate: (0,_metrics_predicted_js__WEBPACK_IMPORTED_MODULE_1__/* .predictedAt */ .yt)(candidate, at),
        ...densified(rows, at),
        identities: identitiesAt(identities, at),
        weights: weights === null ? null : valuesAt(weights, at),
        times: times === null ? null : valuesAt(times, at),
        repeats: repeatsOf(rows.repeats, (one) => (0,_metrics_predicted_js__WEBPACK_IMPORTED_MODULE_1__/* .predictedAt */ .yt)(one, at)),
        origin: origin === null ? at : at.map((row) => origin[row]),
    };
}
/** What some of the rows weigh; without weights, their number. */
function weightAt({ weights }, at) {
    return weights === null ? at.length : (0,_stats_weights_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X5)(valuesAt(weights, at));
}
/** Null where all rows count the same. */
function worthOf(rows) {
    const { weights } = rows;
    if (weights === null || weights.length === 0)
        return null;
    const units = rows.unitCount === weights.length ? weights : (0,_unit_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .unitTotals */ .OU)(new Float64Array(weights.length).fill(1), rows);
    return {
        rows: (0,_stats_weights_js__WEBPACK_IMPORTED_MODULE_2__/* .effectiveCount */ .Pd)(weights),
        units: (0,_stats_weights_js__WEBPACK_IMPORTED_MODULE_2__/* .effectiveCount */ .Pd)(units),
        weight: (0,_stats_weights_js__WEBPACK_IMPORTED_MODULE_2__/* .total */ .X5)(weights),
    };
}
/** Identity of each unit, interleaved: the smallest of its rows', so that their order does not matter. */
function unitIdentities({ unit, unitCount, identities }) {
    if (unitCount === unit.length)
        return identities;
    const smallest = new Uint32Array(2 * unitCount).fill(0xffffffff);
    for (let row = 0; row < unit.length; row++) {
        const at = 2 * unit[row];
        const high = identities[2 * row];
        const low = identities[2 * row + 1];
        if (high > smallest[at] || (high === smallest[at] && low >= smallest[at + 1]))
            continue;
        smallest[at] = high;
        smallest[at + 1] = low;
    }
    return smallest;
}
/** Predictions of this target closer than this count as the same. */
function resolutionOf(actual) {
    if (actual.kind === "classes")
        return ROUNDING;
    const { length, fill } = (0,_stats_chunks_js__WEBPACK_IMPORTED_MODULE_3__/* .heldNumbers */ .iq)(actual.values);
    const sizes = (start, end, into) => {
        fill(start, end, into);
        for (let i = 0; i < end - start; i++)
            into[i] = Math.abs(into[i]);
    };
    const size = (0,_stats_weights_js__WEBPACK_IMPORTED_MODULE_2__/* .chunkedMean */ .QG)({ length, fill: sizes }, null);
    return Number.isFinite(size) ? ROUNDING * size : 0;
}
function withOneListOfClasses(rows) {
    const { actual, baseline, candidate, repeats } = rows;
    const again = [...repeats.baseline, ...repeats.candidate];
    const kinds = new Set([actual.kind, candidate.kind, baseline?.kind ?? actual.kind, ...again.map(({ kind }) => kind)]);
    if (kinds.size > 1)
        throw new Error("target and predictions are of different kinds");
    if (actual.kind !== "classes" || candidate.kind !== "classes" || baseline?.kind === "numbers")
        return rows;
    const others = again.map((one) => (one.kind === "classes" ? one.classes : []));
    const classes = (0,_metrics_predicted_js__WEBPACK_IMPORTED_MODULE_1__/* .unitedClasses */ .sK)([actual.classes, candidate.classes, baseline?.classes ?? [], ...others]);
    return {
        ...rows,
        actual: { kind: "classes", classes, labels: (0,_metrics_predicted_js__WEBPACK_IMPORTED_MODULE_1__/* .recoded */ .hl)(actual.labels, actual.classes, classes) },
        baseline: baseline === null ? null : (0,_metrics_predicted_js__WEBPACK_IMPORTED_MODULE_1__/* .withClasses */ .Bf)(baseline, classes),
        candidate: (0,_metrics_predicted_js__WEBPACK_IMPORTED_MODULE_1__/* .withClasses */ .Bf)(candidate, classes),
        repeats: repeatsOf(repeats, (one) => (one.kind === "classes" ? (0,_metrics_predicted_js__WEBPACK_IMPORTED_MODULE_1__/* .withClasses */ .Bf)(one, classes) : one)),
    };
}
/** A row that one of several trainings cannot predict is one that the model cannot. */
function everyTest(tests) {
    return tests.length === 1 ? tests[0] : (row) => tests.every((test) => test(row));
}
function repeatsOf({ baseline, candidate }, make) {
    return { baseline: baseline.map(make), candidate: candidate.map(make) };
}
function targetTest(actual) {
    if (actual.kind === "classes")
        return (row) => actual.labels[row] >= 0;
    return (row) => Number.isFinite(actual.values[row]);
}
function usableTest(actual, predicted) {
    if (actual.kind === "numbers" && predicted.kind === "numbers") {
        const { values } = actual;
        const { values: answers } = predicted;
        return (row) => Number.isFinite((values[row] - answers[row]) ** 2);
    }
    if (actual.kind === "numbers" || predicted.kind === "numbers")
        throw new Error("numbers against classes");
    const probabilities = predicted.probabilities ?? [];
    return (row) => actual.labels[row] >= 0 &&
        predicted.labels[row] >= 0 &&
        probabilities.every((ofClass) => Number.isFinite(ofClass[row]));
}
function actualAt(actual, rows) {
    return (0,_metrics_predicted_js__WEBPACK_IMPORTED_MODULE_1__/* .predictedAt */ .yt)(actual.kind === "numbers" ? actual : { ...actual, probabilities: null }, rows);
}
function identitiesAt(identities, rows) {
    const taken = new Uint32Array(2 * rows.length);
    for (let i = 0; i < rows.length; i++) {
        taken[2 * i] = identities[2 * rows[i]];
        taken[2 * i + 1] = identities[2 * rows[i] + 1];
    }
    return taken;
}
function valuesAt(values, rows) {
    return Float64Array.from(rows, (row) => values[row]);
}
function averageOne(weights) {
    if (weights === null || weights.length === 0)
        return weights;
    const centre = (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .mean */ .i)(weights);
    return weights.map((weight) => weight / centre);
}
function everyOne(length) {
    const all = new Uint32Array(length);
    for (let i = 0; i < length; i++)
        all[i] = i;
    return all;
}
/** Units renumbered in order of appearance, so that a unit that has lost all its rows does not count. */
function densified(input, rows) {
    const length = rows === null ? (0,_metrics_predicted_js__WEBPACK_IMPORTED_MODULE_1__/* .rowCountOf */ .nw)(input.actual) : rows.length;
    // Where each row is its own unit, so is each of those that are left.
    if (input.unitCount === input.unit.length)
        return { unit: rows === null ? input.unit : everyOne(length), unitCount: length };
    const unit = new Uint32Array(length);
    const number = new Int32Array(input.unitCount).fill(-1);
    let unitCount = 0;
    for (let i = 0; i < length; i++) {
        const given = input.unit[rows === null ? i : rows[i]];
        if (number[given] === -1)
            number[given] = unitCount++;
        unit[i] = number[given];
    }
    return { unit, unitCount };
}


/***/ }),

/***/ 42765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ seenUnits),
/* harmony export */   aD: () => (/* binding */ activeUnits),
/* harmony export */   dI: () => (/* binding */ tooFew),
/* harmony export */   n8: () => (/* binding */ FEWEST_IDENTICAL_UNITS),
/* harmony export */   nd: () => (/* binding */ isTestable)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92288);
/* harmony import */ var _paired_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74310);
// What is known of the rows that are compared, and whether they are enough for any claim.


/** Identical predictions of two models say "no harm" from here on: they leave less than 1 % of rows unseen. */
const FEWEST_IDENTICAL_UNITS = 300;
/** Five rows in each of 20 blocks: with fewer, neighbouring blocks are too much alike to count as observations. */
const FEWEST_ROWS_IN_BLOCKS = 100;
/** How many errors are alike in a stretch of time is beside the point where none differs. */
function seenUnits({ unitKind, rows, units, worth }) {
    return unitKind === "time-block" ? (worth?.rows ?? rows) : (worth?.units ?? units);
}
/** Units that differ, by what they are worth. Blocks of time are never more than 20, and each of them is seen. */
function activeUnits({ moments, effective }, { unitKind }) {
    return unitKind === "time-block" ? moments.active : effective.active;
}
/** Whether anything can be claimed of a part of the rows. */
function isTestable({ measured, situation }) {
    const { baseline, candidate } = measured;
    if (baseline === null || candidate === null)
        return false;
    if (situation.sameModel)
        return true;
    if (situation.samePredictions)
        return seenUnits(situation) >= FEWEST_IDENTICAL_UNITS;
    return activeUnits(measured, situation) >= _paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .FEWEST_UNITS */ .fA && tooFew(situation) === null;
}
/** Why there are no statistics, and how many rows would change that; null: there are enough. */
function tooFew(situation) {
    const { units, rows, unitKind, worth } = situation;
    const rowsSeen = worth?.rows ?? rows;
    if (unitKind === "time-block" && rowsSeen < FEWEST_ROWS_IN_BLOCKS) {
        const because = ": rows near in time are alike, so they are compared in 20 blocks";
        const found = `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, "holdout row")}${worth === null ? "" : `, by their weights worth ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(Math.floor(worth.rows))},`}`;
        return {
            ground: { kind: "too few units", units: found, needed: FEWEST_ROWS_IN_BLOCKS, because },
            rowsNeeded: Math.ceil((FEWEST_ROWS_IN_BLOCKS * rows) / rowsSeen),
        };
    }
    const unitsSeen = unitKind === "time-block" ? units : (worth?.units ?? units);
    // The degrees of freedom follow from what the blocks are worth.
    if (unitsSeen >= _paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .FEWEST_UNITS */ .fA && (worth === null || worth.units >= 2))
        return null;
    const found = {
        row: (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(units, "holdout row"),
        group: (0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(units, "group"),
        "time-block": `${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(units, "block")} of time`,
    }[unitKind];
    const because = unitKind === "time-block" ? "; rows of the same time share a block" : "";
    const seen = worth === null ? found : `${found}, by their weights worth ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(Math.floor(worth.units))}`;
    return {
        ground: { kind: "too few units", units: seen, needed: _paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .FEWEST_UNITS */ .fA, because },
        rowsNeeded: Math.ceil((_paired_test_js__WEBPACK_IMPORTED_MODULE_0__/* .FEWEST_UNITS */ .fA * rows) / unitsSeen),
    };
}


/***/ }),

/***/ 47605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ noSlices),
  n: () => (/* binding */ sliceFindings)
});

// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/verdict/explain.js
var explain = __webpack_require__(19658);
// EXTERNAL MODULE: ./lib/core/verdict/measure.js + 4 modules
var measure = __webpack_require__(8151);
;// CONCATENATED MODULE: ./lib/core/verdict/concentration.js
// Whether one slice carries most of the worsening: plain arithmetic on what each slice adds to the whole change.



/** Parts of the whole worsening from which a slice carries nearly all of it, or most of it. */
const NEARLY_ALL = 0.9;
const MOST = 0.5;
/** A slice must hold so many times its fair share, or it is only large. */
const FAIR_SHARES = 1.5;
/**
 * Which slice the worsening of all rows comes from, in a sentence; null when none stands out or nothing got worse.
 *
 * A slice's part is the sum of its rows' extra losses over the sum of all rows' extra losses. It exceeds 1 where the other
 * rows got better.
 *
 * @param whole the metric on all rows
 * @param rows how many, or what they weigh
 * @param preferred slices of any columns; they may overlap
 * @param others slices that are looked at where none of these stands out
 * @example "Nearly all of it comes from `region = north` (+44.0 %)."
 */
function concentrationOf(whole, rows, preferred, others) {
    const total = totalOf(whole);
    if (!(total > 0) || !(0,measure/* isSumOfLosses */.IO)(whole.metric))
        return null;
    const standingOut = (parts) => parts
        .map((part) => ({ ...part, share: totalOf(part.measured) / total, size: part.rows / rows }))
        .filter(({ share, size }) => share >= MOST && share >= FAIR_SHARES * size)
        .toSorted((a, b) => Math.min(b.share, 1) - b.size - (Math.min(a.share, 1) - a.size));
    const most = standingOut(preferred)[0] ?? standingOut(others)[0];
    if (most === undefined)
        return null;
    const where = `\`${(0,explain/* sliceLabel */.l)(most.name)}\`${changeOf(most.measured)}`;
    if (most.share >= 1)
        return `All of it comes from ${where}; on the other rows together the candidate is no worse.`;
    return most.share >= NEARLY_ALL
        ? `Nearly all of it comes from ${where}.`
        : `About ${(0,numerals/* percent */.KN)(Math.round(most.share * 100) / 100).replace(".0 %", " %")} of it comes from ${where}.`;
}
function totalOf({ moments }) {
    return moments.n * moments.meanD;
}
function changeOf({ baseline, candidate, noRatio }) {
    if (baseline === null || candidate === null)
        return "";
    const change = candidate - baseline;
    return noRatio === null ? ` (${(0,numerals/* signedPercent */.wu)(change / Math.abs(baseline))})` : ` (${(0,numerals/* signed */.x8)(change)})`;
}

// EXTERNAL MODULE: ./lib/core/verdict/slices.js
var verdict_slices = __webpack_require__(72666);
;// CONCATENATED MODULE: ./lib/core/stats/benjamini-hochberg.js
// Benjamini and Hochberg's procedure: among what many looks find, only a stated share is chance.
/**
 * Which hypotheses are rejected when, on average, at most a share `q` of the rejections may be wrong.
 *
 * Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate: a practical and powerful approach to multiple
 * testing", Journal of the Royal Statistical Society B 57 (1995), p. 289-300, eq. 1.
 *
 * @param pValues one per hypothesis; NaN is never rejected, but counts as a look
 * @param q false discovery rate, 0 < q < 1
 * @example benjaminiHochbergRejects([0.01, 0.04, 0.9], 0.1) // [true, true, false]
 */
function benjaminiHochbergRejects(pValues, q) {
    const order = [...pValues.keys()].filter((index) => !Number.isNaN(pValues[index]));
    order.sort((i, j) => pValues[i] - pValues[j]);
    let last = -1;
    for (const [rank, index] of order.entries())
        if (pValues[index] <= (q * (rank + 1)) / pValues.length)
            last = rank;
    const rejected = pValues.map(() => false);
    for (const index of order.slice(0, last + 1))
        rejected[index] = true;
    return rejected;
}

// EXTERNAL MODULE: ./lib/core/stats/fieller.js
var fieller = __webpack_require__(29684);
// EXTERNAL MODULE: ./lib/core/stats/student-t.js
var student_t = __webpack_require__(13833);
// EXTERNAL MODULE: ./lib/core/verdict/metric-row.js
var metric_row = __webpack_require__(41644);
// EXTERNAL MODULE: ./lib/core/verdict/paired-test.js + 1 modules
var paired_test = __webpack_require__(74310);
// EXTERNAL MODULE: ./lib/core/verdict/scored-rows.js
var scored_rows = __webpack_require__(58873);
;// CONCATENATED MODULE: ./lib/core/verdict/weak-slices.js
// Slices that nobody declared, and in which the candidate got worse than elsewhere, found by looking through all columns.









/** Of the slices shown, this share may be chance. */
const FALSE_DISCOVERIES = 0.1;
/** More than this many teach nobody anything. */
const MOST_SHOWN = 5;
/** Rows times columns: what can be looked through in less than a tenth of a second. */
const MOST_VISITS = 400_000;
/** Of more rows than this every second, third, \u2026 of a slice is looked at; what is shown is of all of them. */
const MOST_SAMPLED = 20_000;
/** Of a sum of losses: what is left of it where nothing changed. */
const ROUNDING = 1e-9;
/**
 * The slices that got worse, and by more than all rows together did, by the procedure of Benjamini and Hochberg over all
 * slices that can be tested.
 *
 * Their intervals are not given: of slices that were picked because they look bad, an interval would be too pessimistic.
 *
 * @param whole the metric on all rows; its relative change is taken as known
 */
function weakSlices(columnsToSearch, whole, rows, situation) {
    const { baseline } = rows;
    if (situation.sameModel || situation.samePredictions || baseline === null)
        return NOTHING;
    if (!(0,measure/* isSumOfLosses */.IO)(whole.metric))
        return NOTHING;
    const affordable = Math.max(1, Math.floor(MOST_VISITS / Math.max(1, situation.rows)));
    const possible = columnsToSearch(affordable + 1);
    const searched = possible.slice(0, affordable);
    const step = Math.ceil(situation.rows / MOST_SAMPLED);
    const looked = searched.flatMap((partition) => (0,verdict_slices/* rowsBySlice */.hA)(partition, rows).flatMap((at, index) => {
        // A slice of (nearly) all rows is the whole again.
        if (at.length < paired_test/* FEWEST_UNITS */.fA || at.length > 0.9 * situation.rows)
            return [];
        const measured = measureIn(everyNth(at, step), whole, rows);
        if (Math.min(measured.effective.active, measured.moments.active) < paired_test/* FEWEST_UNITS */.fA)
            return [];
        return [{ name: partition.names[index], at, measured, worseP: excessP(measured, whole) }];
    }));
    const rejected = benjaminiHochbergRejects(looked.map(({ worseP }) => worseP), FALSE_DISCOVERIES);
    const found = looked
        .filter((_, index) => rejected[index])
        .toSorted((a, b) => worsening(weakRow(b)) - worsening(weakRow(a)));
    const shown = found.slice(0, MOST_SHOWN).map(({ name, at, measured }) => {
        const slice = { name, at, rows: (0,scored_rows/* weightAt */.UT)(rows, at), measured: step === 1 ? measured : measureIn(at, whole, rows) };
        return { ...slice, row: weakRow(slice) };
    });
    return {
        rows: shown.map(({ row }) => row),
        found: shown,
        notes: [
            ...(possible.length > searched.length
                ? [
                    `Undeclared slices were looked for in the first ${(0,numerals/* counted */.hS)(searched.length, "column")} only, because of the ${(0,numerals/* counted */.hS)(situation.rows, "holdout row")}; \`slices.by\` judges any column.`,
                ]
                : []),
            ...(found.length > shown.length
                ? [
                    `Of ${(0,numerals/* count */.U9)(found.length)} slices that stand out without being declared, the ${shown.length} worst are shown.`,
                ]
                : []),
            ...(found.length > 0
                ? [
                    `Undeclared slices were looked for in ${(0,numerals/* counted */.hS)(searched.length, "column")}, ${(0,numerals/* counted */.hS)(looked.length, "slice")} in all; of such finds about one in ten is chance.`,
                ]
                : []),
        ],
    };
}
function everyNth(rows, step) {
    if (step === 1)
        return rows;
    return Uint32Array.from({ length: Math.ceil(rows.length / step) }, (_, index) => rows[index * step]);
}
function measureIn(at, { gate, metric }, rows) {
    const part = (0,scored_rows/* scoredAt */.Wt)(rows, at);
    const shown = { ...gate, tolerance: null, marginAbs: null, level: "off", min: null, max: null };
    return (0,measure/* measure */.xP)(shown, metric, part, part.baseline ?? part.candidate);
}
/** One-sided p-value of "worse than before, and by more than all rows together". */
function excessP({ moments, effective }, whole) {
    const { meanA, meanD } = whole.moments;
    const common = whole.noRatio === null && meanD > 0 ? meanD / meanA : 0;
    const share = common * moments.meanA;
    // Where everything grows alike, only rounding is left.
    if (!(moments.meanD - share > ROUNDING * Math.abs(share)))
        return 1;
    return (0,student_t/* studentTSurvival */.q)((0,fieller/* contrastStatistic */.Dw)(moments, common), effective.all - 1);
}
const NOTHING = { rows: [], found: [], notes: [] };
function weakRow({ name, at, measured }) {
    const { name: metric, ...row } = (0,metric_row/* untested */.Xi)(measured, "regressed", null);
    return { slice: name, rows: at.length, metric, ...row, declared: false, testable: true };
}
/** Relative where it can be, and worse is positive. */
function worsening({ relativeChange, change, greaterIsBetter }) {
    const size = relativeChange ?? change ?? 0;
    return greaterIsBetter ? -size : size;
}

;// CONCATENATED MODULE: ./lib/core/verdict/slice-comparison.js
// What a comparison says of slices: the declared ones as they were judged, weak ones that were found, where harm sits.




/** What a comparison says of slices where none is looked at. */
const noSlices = { slices: [], sliceExplanations: [], slicesLost: [], concentration: null };
/**
 * @param slices the declared ones that have rows
 * @param judgementOf of each that is tested
 * @param said what an explanation needs beside the judgement
 */
function sliceFindings(input, { primary, rows, situation, }, slices, judgementOf, said) {
    const weak = weakSlices(input.searched, primary, rows, situation);
    const { label } = primary.metric;
    const declared = slices.map((slice) => {
        const judgement = judgementOf(slice);
        const sentences = judgement === null ? [] : (0,explain/* explain */.W)({ ...judgement, ...said(slice), label, isPrimary: true, slice: slice.name });
        return { row: (0,verdict_slices/* sliceRow */.rk)(slice, judgement), sentences };
    });
    return {
        slices: [...declared.map(({ row }) => row), ...weak.rows],
        sliceExplanations: [...declared.map(({ sentences }) => sentences), ...weak.rows.map(() => [])],
        slicesLost: input.slices.lost,
        concentration: concentrationOf(primary, situation.worth?.weight ?? situation.rows, slices.map(({ name, measured, situation: { rows: size, worth } }) => ({
            name,
            measured,
            rows: worth?.weight ?? size,
        })), weak.found),
        notes: [...input.slices.partitions.flatMap((partition) => partition.notes), ...weak.notes],
    };
}


/***/ }),

/***/ 72666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hA: () => (/* binding */ rowsBySlice),
/* harmony export */   nu: () => (/* binding */ slicesOf),
/* harmony export */   rk: () => (/* binding */ sliceRow)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8151);
/* harmony import */ var _metric_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41644);
/* harmony import */ var _repeated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12435);
/* harmony import */ var _scored_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58873);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42765);
// The primary metric in parts of the holdout: each declared slice measured on its own rows, and which of them can be tested.





/**
 * The slices that have rows, each with the metric on them.
 *
 * One is tested when it has `minRows` rows and 20 units whose losses differ, or the same predictions throughout on so many
 * units that they say something. The others are shown, and neither pass nor fail.
 */
function slicesOf(partitions, gates, { gate: primary, metric }, rows, situation) {
    // Limits are of the whole.
    const gate = {
        ...primary,
        tolerance: gates.tolerance,
        marginAbs: null,
        level: gates.level,
        min: null,
        max: null,
    };
    return partitions.flatMap((partition) => rowsBySlice(partition, rows).flatMap((at, index) => {
        if (at.length === 0)
            return [];
        const part = (0,_scored_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .scoredAt */ .Wt)(rows, at);
        const baseline = part.baseline ?? part.candidate;
        const measured = (0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(gate, metric, part, baseline);
        const own = {
            ...situation,
            samePredictions: (0,_repeated_js__WEBPACK_IMPORTED_MODULE_1__/* .pairs */ .AS)([part.candidate, ...part.repeats.candidate], [baseline, ...part.repeats.baseline])?.every(([one, other]) => (0,_scored_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .isSamePrediction */ .mx)(one, other, rows.resolution)) ?? false,
            rows: at.length,
            units: part.unitCount,
            worth: (0,_scored_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .worthOf */ .g4)(part),
        };
        const testable = at.length >= gates.minRows && (0,_situation_js__WEBPACK_IMPORTED_MODULE_3__/* .isTestable */ .nd)({ measured, situation: own });
        return [{ name: partition.names[index], measured, situation: own, testable }];
    }));
}
/** Indices into `rows` of each slice, in the order of the names. */
function rowsBySlice(partition, { origin, unit }) {
    const codes = origin === null
        ? partition.codes
        : Int32Array.from({ length: unit.length }, (_, row) => partition.codes[origin[row]]);
    const sizes = new Uint32Array(partition.names.length);
    for (const code of codes)
        if (code >= 0)
            sizes[code]++;
    const parts = Array.from(sizes, (size) => new Uint32Array(size));
    const filled = new Uint32Array(sizes.length);
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row];
        if (code >= 0)
            parts[code][filled[code]++] = row;
    }
    return parts;
}
/** A declared slice as the report has it; what is not tested has values, and no claim. */
function sliceRow({ name, measured, situation, testable }, judgement) {
    const { name: metric, ...row } = judgement?.row ?? (0,_metric_row_js__WEBPACK_IMPORTED_MODULE_4__/* .untested */ .Xi)(measured, "inconclusive", null);
    return { slice: name, rows: situation.rows, metric, ...row, declared: true, testable };
}


/***/ }),

/***/ 95567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OU: () => (/* binding */ unitTotals),
/* harmony export */   TI: () => (/* binding */ pairedTotals),
/* harmony export */   Xc: () => (/* binding */ pairedUnits)
/* harmony export */ });
/* harmony import */ var _stats_chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79801);
/* harmony import */ var _stats_paired_moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46018);
// What rows add up to in each unit of a comparison, made chunk by chunk, the same in whatever order the rows come.


/**
 * Sums two numbers of each row within its unit, each times its row's weight. Where each row is its own unit nothing is held
 * but a chunk at a time.
 *
 * @param pairsOf the rows' numbers, the same each time
 */
function pairedUnits(units, pairsOf) {
    const { unit, unitCount } = units;
    const weighted = weightedPairs(units, pairsOf);
    if (unitCount === unit.length) {
        const beside = new Float64Array(Math.min(unitCount, _stats_chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .CHUNK */ .m$));
        return {
            moments: (0,_stats_paired_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .momentsOf */ .Zn)(unitCount, weighted),
            references: { length: unitCount, fill: (start, end, into) => weighted(start, end, into, beside) },
            differences: { length: unitCount, fill: (start, end, into) => weighted(start, end, beside, into) },
        };
    }
    const [ofA, ofD] = [new Totals(unitCount), new Totals(unitCount)];
    const [a, d] = [new Float64Array(_stats_chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .CHUNK */ .m$), new Float64Array(_stats_chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .CHUNK */ .m$)];
    (0,_stats_chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachChunk */ .q$)(unit.length, (start, end) => {
        weighted(start, end, a, d);
        ofA.add(unit, start, end, a);
        ofD.add(unit, start, end, d);
    });
    return pairedTotals(ofA.rounded(), ofD.rounded());
}
/** The same of totals that there are. */
function pairedTotals(a, d) {
    return { moments: (0,_stats_paired_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .pairedMoments */ .J6)(a, d), references: (0,_stats_chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .heldNumbers */ .iq)(a), differences: (0,_stats_chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .heldNumbers */ .iq)(d) };
}
/** Sum of the values of each unit, each times its row's weight. */
function unitTotals(values, { unit, unitCount, weights = null }) {
    const weighted = weights === null ? values : values.map((value, row) => weights[row] * value);
    if (unitCount === unit.length)
        return weighted;
    const totals = new Totals(unitCount);
    totals.add(unit, 0, unit.length, weighted);
    return totals.rounded();
}
function weightedPairs({ weights = null }, pairsOf) {
    if (weights === null)
        return pairsOf;
    return (start, end, a, d) => {
        pairsOf(start, end, a, d);
        for (let i = 0; i < end - start; i++) {
            a[i] *= weights[start + i];
            d[i] *= weights[start + i];
        }
    };
}
/** A sum for each unit in twice the working precision: `exact-sum.ts`. */
class Totals {
    high;
    low;
    constructor(unitCount) {
        this.high = new Float64Array(unitCount);
        this.low = new Float64Array(unitCount);
    }
    /** Adds values[i] to the total of the row start + i. */
    add(unit, start, end, values) {
        const { high, low } = this;
        for (let row = start; row < end; row++) {
            const at = unit[row];
            const value = values[row - start];
            const before = high[at];
            const next = before + value;
            const part = next - before;
            high[at] = next;
            low[at] += before - (next - part) + (value - part);
        }
    }
    rounded() {
        return this.high.map((value, at) => (Number.isFinite(value) ? value + this.low[at] : value));
    }
}


/***/ }),

/***/ 56223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ measureAlone)
/* harmony export */ });
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97660);
/* harmony import */ var _side_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38235);
/* harmony import */ var _side_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51322);
/* harmony import */ var _side_predictor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53775);
/* harmony import */ var _workplaces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7180);
// One side by itself, where there is nothing to hold it against, or it is to be a baseline.





/** @throws {UserError} when the model cannot be trained. */
async function measureAlone(world, label, { snapshot, inputs }, commit, rules, division, replies) {
    const places = (0,_workplaces_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkplaces */ .O)(world, [{ role: "candidate", config: rules, files: inputs.files, commit }]);
    try {
        const models = (0,_side_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .builtinJobs */ .AH)(rules);
        const keepTrain = rules.model.kind === "commands";
        const how = { columns: rules.data.features, division, review: false, keepTrain };
        const [result] = await (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_0__/* .readSides */ .hn)(world, [(0,_side_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .jobOf */ .Zw)(label, inputs, rules, how, models)]);
        const head = (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(result);
        const question = { role: "candidate", snapshot, commit, config: rules, files: inputs.files, own: head };
        const candidate = await (0,_side_predictor_js__WEBPACK_IMPORTED_MODULE_3__/* .sideModel */ .f)(world, { book: new Map(replies), places }, { ...question, head: head.holdout, base: null }, models.length === 0 ? null : head.untrained[0]);
        (0,_side_model_js__WEBPACK_IMPORTED_MODULE_2__/* .answersOf */ .Bw)(candidate.onHead);
        return { head, candidate, ...(await keptOf(places, rules, commit)) };
    }
    finally {
        await places.close();
    }
}
/** The work tree is nobody's baseline. */
async function keptOf(places, { model }, commit) {
    // Of several trainings no single one is the model.
    if (model.kind !== "commands" || commit === null || model.seeds.length > 1)
        return { pack: null, notes: [] };
    return (await Promise.all(/* import() */[__webpack_require__.e(8572), __webpack_require__.e(2312)]).then(__webpack_require__.bind(__webpack_require__, 78572))).trainedModel(places);
}


/***/ }),

/***/ 71654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ modelFacts),
/* harmony export */   at: () => (/* binding */ NO_FIT),
/* harmony export */   q2: () => (/* binding */ learntFeatures)
/* harmony export */ });
// What the report says of a built-in model: its coefficients, and how sure each one is.
/** What there is to say of a model whose coefficients nobody knows. */
const NO_FIT = {
    intercept: null,
    coefficients: null,
    standardErrors: null,
    tStatistics: null,
    penalty: null,
    transform: null,
    smearing: null,
};
/** What a model will have learnt from, as the report says it once it is trained. */
function learntFeatures({ spec, data }) {
    return spec.kind === "mean" ? [] : data.features;
}
function modelFacts({ model, features, standardErrors }) {
    const fitted = model.kind === "log" ? model.model : model;
    const transformed = model.kind === "log" ? { ...NO_FIT, transform: "log", smearing: model.smearing } : NO_FIT;
    switch (fitted.kind) {
        case "linear":
        case "ridge":
        case "quadratic":
            return {
                ...transformed,
                kind: fitted.kind === "quadratic" ? "polynomial" : fitted.kind,
                features,
                intercept: fitted.intercept,
                coefficients: Object.fromEntries(fitted.coefficients.map(({ name, value }) => [name, value])),
                penalty: fitted.kind === "ridge" ? fitted.penalty : null,
                ...certaintyOf(fitted, standardErrors),
            };
        case "mean":
            return { ...transformed, kind: fitted.kind, features: [], intercept: fitted.mean };
        default:
            return { ...transformed, kind: fitted.kind, features };
    }
}
/** Standard errors and t statistics by name, without what has none. */
function certaintyOf({ intercept, coefficients }, errors) {
    if (errors === null)
        return { standardErrors: null, tStatistics: null };
    const known = coefficients.flatMap(({ name, value }, i) => {
        const error = steady(errors.coefficients[i] ?? null);
        return error === null ? [] : [{ name, error, t: error === 0 ? Number.NaN : value / error }];
    });
    const tested = known.filter(({ t }) => Number.isFinite(t));
    const ofIntercept = steady(errors.intercept);
    const t = ofIntercept === null ? Number.NaN : intercept / ofIntercept;
    return {
        standardErrors: {
            intercept: ofIntercept,
            coefficients: Object.fromEntries(known.map(({ name, error }) => [name, error])),
        },
        tStatistics: {
            intercept: Number.isFinite(t) ? t : null,
            coefficients: Object.fromEntries(tested.map((one) => [one.name, one.t])),
        },
    };
}
/** Coefficients are refined, standard errors are not: beyond twelve digits they depend on the order of the train rows. */
function steady(error) {
    return error === null ? null : Number(error.toPrecision(12));
}


/***/ }),

/***/ 97660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   Y6: () => (/* binding */ bothRead),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   hn: () => (/* binding */ readSides)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
// Sides as compute read and divided them: values, or the failures of one.

async function bothRead(world, jobs, { model }) {
    const reading = await readSides(world, jobs);
    // Predictions that were made before are of the rows that the new key holds out, whichever those are.
    if (jobs.length < 2 || model.kind === "predictions")
        return reading;
    return (await Promise.all(/* import() */[__webpack_require__.e(6862), __webpack_require__.e(882)]).then(__webpack_require__.bind(__webpack_require__, 33197))).withKeptSides(world, jobs, reading);
}
async function readSides(world, jobs) {
    world.host.progress(`training on the data of ${jobs.map((each) => each.label).join(" and ")}`);
    return world.compute.measure(jobs);
}
function valueOf(result) {
    if (result === undefined)
        throw new Error("compute gave no result");
    if (result.status === "rejected")
        throw result.reason;
    return result.value;
}
/** What the user must know; a bug is thrown on. */
function failureOf(result) {
    if (result.status === "fulfilled")
        return null;
    if (result.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inShort */ .wZ)(result.reason);
    throw result.reason;
}


/***/ }),

/***/ 38235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ builtinJobs),
/* harmony export */   P2: () => (/* binding */ isReadAlike),
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   ns: () => (/* binding */ columnsFor)
/* harmony export */ });
/* harmony import */ var _core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10418);
/* harmony import */ var _core_models_own_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54922);
// What is read of a side, how it is divided, and what is trained on it.


function jobOf(label, inputs, rules, { division, ...reading }, models) {
    const { csv, target, key, group, time, weight, missing } = rules.data;
    const slices = rules.policy.slices?.by ?? [];
    const settings = { task: rules.task, csv, target, key, group, time, weight, missing, slices };
    return { label, files: inputs.files, ...settings, ...reading, ...division, models };
}
/** What compute trains for a side: nothing where the model is the user's own. */
function builtinJobs({ model, data }) {
    return (0,_core_models_own_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnModel */ .k)(model) ? [] : [{ spec: model, features: data.features }];
}
/** One reading of the same files serves both where the target and the meaning of cells are the same. */
function isReadAlike({ config: one }, { config: other }) {
    return one.task === other.task && (0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)([one.data.target, one.data.csv], [other.data.target, other.data.csv]);
}
/** Both models are scored on both holdouts, so each side keeps the other's features too; null keeps all. */
function columnsFor(rules, base) {
    if (rules.data.features === null || base.data.features === null)
        return null;
    return [...rules.data.features, ...base.data.features];
}


/***/ }),

/***/ 51322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ answersOf),
/* harmony export */   Xy: () => (/* binding */ builtinSide),
/* harmony export */   oQ: () => (/* binding */ answered),
/* harmony export */   ub: () => (/* binding */ ownFacts)
/* harmony export */ });
/* harmony import */ var _core_models_predictors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67797);
/* harmony import */ var _core_numerals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92288);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _model_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71654);
// One side's model as a comparison sees it: what it says about holdout rows, whoever made it.




/** The predictions of a built-in model, just trained or stored. */
async function builtinSide(trained, { role, config, head, base }) {
    const { model, notes } = trained;
    const predictor = await (0,_core_models_predictors_js__WEBPACK_IMPORTED_MODULE_0__/* .predictorOf */ .K)(model);
    const on = ({ table }) => answered(async () => {
        const predictions = predictor.predict(table);
        const predicted = { kind: "numbers", values: predictions.values };
        const said = predictionNotes(predictions, role, config.review.showValues);
        return { predicted, repeats: [], unanswered: null, notes: said };
    });
    return {
        builtin: model,
        replies: new Map(),
        facts: (0,_model_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFacts */ .Pt)(trained),
        training: null,
        notes,
        onHead: await on(head),
        onBase: base === null ? null : await on(base),
    };
}
/** What the report says of a model of the user's own: it may learn from every column that has no other part to play. */
function ownFacts({ own, config: { data, model } }) {
    const marker = data.holdout.strategy === "column" ? [data.holdout.column] : [];
    const others = new Set([...data.key, data.target, data.group, data.time, data.weight, ...marker]);
    const features = data.features ?? own.columns.map(({ name }) => name).filter((name) => !others.has(name));
    return { ..._model_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_FIT */ .at, kind: model.kind, features };
}
/** A refusal is a value: what it means depends on the side. */
async function answered(predict) {
    try {
        return { kind: "answered", answers: await predict() };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return { kind: "refused", error };
        throw error;
    }
}
/** @throws {UserError} where the model refused */
function answersOf(answer) {
    if (answer.kind === "refused")
        throw answer.error;
    return answer.answers;
}
function predictionNotes({ unseen, imputed }, whose, showValues) {
    return [
        ...unseen.map(({ column, rows, examples }) => {
            const which = showValues ? ` (${examples.map((text) => `\`${text}\``).join(", ")})` : "";
            return `${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rows, "holdout row")} ${rows === 1 ? "has" : "have"} a value of \`${column}\` that the ${whose} never saw in training${which}; it predicts them like its most frequent one.`;
        }),
        ...imputed.map(({ column, rows }) => `The ${whose} fills in \`${column}\` for ${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rows, "holdout row")} without a value.`),
    ];
}


/***/ }),

/***/ 53775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ keptModel),
/* harmony export */   f: () => (/* binding */ sideModel)
/* harmony export */ });
/* harmony import */ var _core_evaluation_untrained_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89149);
/* harmony import */ var _side_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51322);
// Whoever predicts for a side: a built-in model, trained here, or what is loaded only where a config asks for it.


/** Whoever predicts for a side: its built-in model, or what is loaded only where it is used. */
async function sideModel(world, sources, question, untrained) {
    const { model } = question.config;
    if (untrained !== null && untrained !== undefined)
        return (0,_side_model_js__WEBPACK_IMPORTED_MODULE_1__/* .builtinSide */ .Xy)(await (0,_core_evaluation_untrained_js__WEBPACK_IMPORTED_MODULE_0__/* .trained */ .i)(untrained), question);
    switch (model.kind) {
        case "predictions":
            return (await __webpack_require__.e(/* import() */ 17).then(__webpack_require__.bind(__webpack_require__, 80017))).predictionsSide(world, model, question);
        case "commands":
            return (await Promise.all(/* import() */[__webpack_require__.e(8572), __webpack_require__.e(2312)]).then(__webpack_require__.bind(__webpack_require__, 78572))).commandsSide(sources.places, model, question);
        case "endpoint":
            return (await __webpack_require__.e(/* import() */ 4279).then(__webpack_require__.bind(__webpack_require__, 64279))).endpointSide(world, model, question, sources.book);
        default:
            throw new Error("compute gave no model to train");
    }
}
/** What a stored baseline of the user's own commands says without being trained again. */
async function keptModel(places, { kept }, question, candidate) {
    const model = question?.config.model;
    if (kept === null || question === null || model?.kind !== "commands")
        return { model: null, tried: [] };
    // One training was kept, and several are averaged.
    if (model.seeds.length > 1)
        return { model: null, tried: [] };
    return (await Promise.all(/* import() */[__webpack_require__.e(8572), __webpack_require__.e(9035)]).then(__webpack_require__.bind(__webpack_require__, 60308))).keptSide(places, model, question, kept, candidate);
}


/***/ }),

/***/ 7180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openWorkplaces)
/* harmony export */ });
// The places where a side's commands run: made ready for both sides while their data is read, and all taken away at the end.
/** Begins to make a place for each side that has commands; it never fails before a place is asked for. */
function openWorkplaces(world, sides) {
    const places = new Map(sides.flatMap(({ role, config: { model }, files, commit }) => {
        if (model.kind !== "commands")
            return [];
        const withheld = model.keepData ? [] : files.map((file) => file.path);
        const opening = openPlace(world, { role, commit, withheld });
        opening.catch(() => { }); // whoever asks for the place hears of it
        return [[role, opening]];
    }));
    const of = async (role) => {
        const place = places.get(role);
        if (place === undefined)
            throw new Error(`no place was made for the ${role}'s commands`);
        return place;
    };
    const setUps = new Map();
    return {
        prepared(role, setUp) {
            const prepare = async () => {
                const place = await of(role);
                await setUp(place);
                return place;
            };
            const prepared = setUps.get(role) ?? prepare();
            setUps.set(role, prepared);
            return prepared;
        },
        async leave(role) {
            const place = await places.get(role);
            await place?.end();
            place?.close().catch(() => { }); // whoever closes all places hears of it
        },
        async close() {
            const opened = await Promise.allSettled(places.values());
            await Promise.all(opened.map(async (one) => (one.status === "fulfilled" ? one.value.close() : undefined)));
        },
    };
}
async function openPlace(world, order) {
    const head = await world.repository.head();
    if (head === null)
        throw new Error("there is no commit to make a worktree of");
    return world.workshop.open({ ...order, head });
}


/***/ })

};
