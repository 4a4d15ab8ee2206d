export const id = 146;
export const ids = [146];
export const modules = {

/***/ 68400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
// Random numbers from a seed: the same on every machine.
/**
 * A stream of random numbers; the same seed gives the same stream.
 *
 * sfc32 by C. Doty-Humphrey (PractRand, public domain), started from a mixed seed; normals by the polar method (G. Marsaglia, T. A. Bray,
 * SIAM Review 6 (1964), p. 260).
 */
function sourceOf(seed) {
    let a = Math.imul(seed, 0x9e3779b1) >>> 0;
    let b = Math.imul(seed ^ 0x85ebca6b, 0xc2b2ae35) >>> 0;
    let c = (seed ^ 0x27d4eb2f) >>> 0;
    let counter = 1;
    const next = () => {
        const sum = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + sum;
        return sum >>> 0;
    };
    for (let i = 0; i < 16; i++)
        next();
    const uniform = () => (next() + 0.5) / 2 ** 32;
    let spare = Number.NaN;
    const normal = () => {
        if (!Number.isNaN(spare)) {
            const kept = spare;
            spare = Number.NaN;
            return kept;
        }
        for (;;) {
            const x = 2 * uniform() - 1;
            const y = 2 * uniform() - 1;
            const square = x * x + y * y;
            if (square >= 1 || square === 0)
                continue;
            const factor = Math.sqrt((-2 * Math.log(square)) / square);
            spare = y * factor;
            return x * factor;
        }
    };
    return { uniform, normal };
}


/***/ }),

/***/ 26146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selftest: () => (/* binding */ selftest)
});

// EXTERNAL MODULE: ./lib/core/config/config.js
var config_config = __webpack_require__(36258);
// EXTERNAL MODULE: ./lib/core/metrics/metrics.js + 11 modules
var metrics_metrics = __webpack_require__(65206);
// EXTERNAL MODULE: ./lib/core/models/own-model.js
var own_model = __webpack_require__(54922);
// EXTERNAL MODULE: ./lib/core/models/predictors.js
var predictors = __webpack_require__(67797);
// EXTERNAL MODULE: ./lib/core/evaluation/slices.js
var slices = __webpack_require__(32355);
// EXTERNAL MODULE: ./lib/core/stats/random.js
var random = __webpack_require__(68400);
// EXTERNAL MODULE: ./lib/core/verdict/compare.js + 2 modules
var compare = __webpack_require__(41136);
// EXTERNAL MODULE: ./lib/core/verdict/measure.js + 1 modules
var measure = __webpack_require__(5335);
;// CONCATENATED MODULE: ./lib/core/verdict/self-test.js
// What a gate makes of candidates whose harm is known: some are sabotaged, some differ from the baseline by chance alone.





/** Noise is added until the metric is worse by these multiples of the tolerance. */
const MULTIPLES = [0.5, 1, 2, 4];
/** Rows that all trials of one case look at, at most; and how many trials at least and at most. */
const ROWS_OF_A_CASE = 20_000_000;
const FEWEST_TRIALS = 20;
const MOST_TRIALS = 200;
/**
 * Compares the model with candidates of known harm, by the same code that a check uses.
 *
 * @param seed of everything random; the same seed gives the same result
 * @throws never for finite predictions
 */
function selfTestCases(input, seed) {
    const gate = testedGate(input.policy);
    const trials = Math.max(FEWEST_TRIALS, Math.min(MOST_TRIALS, Math.floor(ROWS_OF_A_CASE / input.actual.length)));
    const against = (baseline, candidates, name, kind) => caseOf(input, gate, Array.from(candidates, (candidate) => [baseline, candidate]), { name, kind });
    const mean = new Float64Array(input.actual.length).fill(input.mean);
    return [
        against(input.model, input.shuffled, "Targets given to the wrong rows", "sabotaged"),
        against(input.model, [mean], "The mean for every row", "sabotaged"),
        ...noisyCases(input, gate, trials, (0,random/* sourceOf */.v)(seed)),
        caseOf(input, gate, swappedPairs(input, trials, (0,random/* sourceOf */.v)(seed + 1)), {
            name: "Two models of equal worth",
            kind: "same",
        }),
        caseOf(input, gate, retrainedPairs(input.resampled), {
            name: "Trained again on other draws of the train rows",
            kind: "same",
        }),
    ];
}
/** The primary metric with its tolerance; 5 % where it has none. */
function testedGate({ gates }) {
    return { ...gates[0], tolerance: gates[0].tolerance ?? 0.05, level: "error" };
}
function caseOf(input, gate, pairs, { name, kind }) {
    const counts = { trials: 0, regressed: 0, inconclusive: 0, passed: 0 };
    let worsening = 0;
    for (const [baseline, candidate] of pairs) {
        const { metrics } = (0,compare/* compare */.U)({
            ...input,
            actual: numbers(input.actual),
            baseline: numbers(baseline),
            candidate: numbers(candidate),
            policy: { ...input.policy, gates: [gate], slices: null },
            slices: slices/* unsliced */.yk,
            searched: () => [],
            sameModel: false,
            excluded: { holdout: 0 },
        }, metrics_metrics/* metricOf */.a);
        const [row] = metrics;
        counts.trials++;
        worsening += (row.relativeChange ?? Number.NaN) * (row.greaterIsBetter ? -1 : 1);
        if (row.finding === "regressed")
            counts.regressed++;
        else if (row.finding === "improved" || row.finding === "equivalent")
            counts.passed++;
        else
            counts.inconclusive++;
    }
    const share = (found) => (counts.trials === 0 ? 0 : found / counts.trials);
    return {
        kind,
        name,
        worsening: Number.isFinite(worsening) && counts.trials > 0 ? worsening / counts.trials : null,
        trials: counts.trials,
        regressed: share(counts.regressed),
        inconclusive: share(counts.inconclusive),
        passed: share(counts.passed),
    };
}
function numbers(values) {
    return { kind: "numbers", values };
}
function noisyCases(input, gate, trials, source) {
    const metric = (0,metrics_metrics/* metricOf */.a)(gate.metric, gate.settings);
    return MULTIPLES.flatMap((multiple) => {
        const size = noiseFor(input, metric, multiple * gate.tolerance, source);
        if (size === null)
            return [];
        const noisy = function* () {
            for (let trial = 0; trial < trials; trial++)
                yield [input.model, withNoise(input.model, size, source)];
        };
        const name = multiple === 1 ? "Noise at the tolerance" : `Noise at ${multiple} times the tolerance`;
        return [caseOf(input, gate, noisy(), { name, kind: "sabotaged" })];
    });
}
function withNoise(predictions, size, { normal }) {
    return predictions.map((value) => value + size * normal());
}
/** Rows that each step of the bisection looks at, and its draws at least and at most. */
const ROWS_OF_A_STEP = 200_000;
const FEWEST_DRAWS = 3;
const MOST_DRAWS = 200;
const HALVINGS = 20;
/** Standard deviation of the noise that makes the metric worse by this share, by bisection over a few draws; null: none. */
function noiseFor(input, metric, share, source) {
    const { actual, model } = input;
    const valueAt = (predictions) => (0,measure/* measureOne */.T3)(metric, numbers(actual), numbers(predictions)) ?? Number.NaN;
    const value = valueAt(model);
    const most = Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, Math.floor(ROWS_OF_A_STEP / actual.length)));
    const draws = Array.from({ length: most }, () => Float64Array.from(actual, () => source.normal()));
    const worseningAt = (size) => {
        const values = draws.map((noise) => valueAt(model.map((prediction, row) => prediction + size * noise[row])));
        const worse = (values.reduce((sum, one) => sum + one, 0) / most - value) / Math.abs(value);
        return metric.greaterIsBetter ? -worse : worse;
    };
    let high = Math.sqrt(actual.reduce((sum, target, row) => sum + (target - model[row]) ** 2, 0) / actual.length);
    for (let doubling = 0; doubling < 20 && worseningAt(high) < share; doubling++)
        high *= 2;
    if (!(worseningAt(high) >= share))
        return null;
    let low = 0;
    for (let halving = 0; halving < HALVINGS; halving++) {
        const middle = (low + high) / 2;
        if (worseningAt(middle) < share)
            low = middle;
        else
            high = middle;
    }
    return high;
}
/**
 * The model and one trained on another draw, their predictions exchanged in a random half of the units: neither of the two
 * is better than the other by anything but chance.
 */
function* swappedPairs(input, trials, { uniform }) {
    for (let trial = 0; trial < trials && input.resampled.length > 0; trial++) {
        const other = input.resampled[trial % input.resampled.length];
        const swapped = Uint8Array.from({ length: input.unitCount }, () => (uniform() < 0.5 ? 1 : 0));
        const pick = (stay, swap) => stay.map((value, row) => (swapped[input.unit[row]] === 1 ? swap[row] : value));
        yield [pick(input.model, other), pick(other, input.model)];
    }
}
function* retrainedPairs(models) {
    for (const [i, one] of models.entries())
        for (const other of models.slice(i + 1))
            yield [one, other];
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/flows/steps/divide.js
var divide = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/flows/steps/measure.js + 13 modules
var steps_measure = __webpack_require__(14823);
// EXTERNAL MODULE: ./lib/flows/steps/read-inputs.js + 9 modules
var read_inputs = __webpack_require__(85397);
;// CONCATENATED MODULE: ./lib/flows/selftest.js
// The gate's own test on a repository's data: models that are worse on purpose, and models that are not.









/** Any number would do; it stays the same, so that two runs say the same. */
const SEED = 20_261_121;
const SHUFFLED = 5;
const RESAMPLED = 10;
/** @throws {UserError} where there is no built-in regression to test with */
async function selftest(world, options) {
    const inputs = await (0,read_inputs/* readInputs */.Ko)(world, world.workTree, options);
    (0,read_inputs/* requireOwnColumns */.lJ)(inputs);
    const { config } = inputs;
    const spec = config.model;
    if ((0,own_model/* isOwnModel */.k)(spec)) {
        throw new errors/* UserError */.yo("config", {
            message: `selftest trains models of its own, and cannot train \`model.${spec.kind}\``,
            where: { file: options.config },
            hint: "Run it with a built-in model on the same data: metricgate selftest --config other.yml",
        });
    }
    const division = await (0,divide/* divide */.Q)(world, config, [{ snapshot: world.workTree, inputs }]);
    const altered = (kind, times) => Array.from({ length: times }, (_, i) => ({ kind, seed: SEED + 100 * i + (kind === "shuffled target" ? 1 : 2) }));
    const alterations = [...altered("shuffled target", SHUFFLED), ...altered("resampled rows", RESAMPLED)];
    const { features } = config.data;
    const models = [{ spec, features }, ...alterations.map((alteration) => ({ spec, features, altered: alteration }))];
    const job = (0,steps_measure/* jobOf */.Zw)("the work tree", inputs, config, { columns: features, division, review: false, keepTrain: false }, models);
    world.host.progress(`training ${models.length} models, most of them worse on purpose`);
    const side = (0,steps_measure/* valueOf */.RP)((await world.compute.measure([job]))[0]);
    const { holdout, trainTargetMean } = side;
    if (trainTargetMean === null) {
        throw new errors/* UserError */.yo("config", {
            message: "selftest knows how to sabotage a regression, and the task is classification",
            where: { file: options.config },
            hint: "There is no such test of classes yet.",
        });
    }
    const predictions = [];
    for (const { model } of side.trained) {
        const predictor = await (0,predictors/* predictorOf */.K)(model);
        predictions.push(predictor.predict(holdout.table).values);
    }
    const [model, ...others] = predictions;
    const gate = testedGate(config.policy);
    world.host.progress("comparing the model with each of them");
    return {
        schemaVersion: 1,
        name: config.name,
        metric: gate.metric,
        label: (0,metrics_metrics/* metricOf */.a)(gate.metric, gate.settings).label,
        tolerance: gate.tolerance,
        confidence: config.policy.confidence,
        rows: { train: side.rows.train, holdout: side.rows.holdout, units: holdout.unitCount },
        unit: (0,config_config/* unitOf */.u)(config.data),
        cases: selfTestCases({
            actual: holdout.actual,
            identities: holdout.identities,
            unit: holdout.unit,
            unitCount: holdout.unitCount,
            unitKind: (0,config_config/* unitOf */.u)(config.data),
            policy: config.policy,
            model,
            shuffled: others.slice(0, SHUFFLED),
            resampled: others.slice(SHUFFLED),
            mean: trainTargetMean,
        }, SEED),
    };
}


/***/ })

};
