export const id = 6146;
export const ids = [6146];
export const modules = {

/***/ 26146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selftest: () => (/* binding */ selftest)
});

// EXTERNAL MODULE: ./lib/core/config/config.js
var config_config = __webpack_require__(36258);
// EXTERNAL MODULE: ./lib/core/evaluation/training.js + 4 modules
var training = __webpack_require__(44770);
// EXTERNAL MODULE: ./lib/core/metrics/metrics.js + 10 modules
var metrics_metrics = __webpack_require__(84178);
// EXTERNAL MODULE: ./lib/core/models/own-model.js
var own_model = __webpack_require__(54922);
// EXTERNAL MODULE: ./lib/core/models/predictors.js
var predictors = __webpack_require__(67797);
// EXTERNAL MODULE: ./lib/core/evaluation/slices.js
var slices = __webpack_require__(32355);
// EXTERNAL MODULE: ./lib/core/stats/random.js
var random = __webpack_require__(68400);
// EXTERNAL MODULE: ./lib/core/verdict/compare.js + 4 modules
var compare = __webpack_require__(17657);
// EXTERNAL MODULE: ./lib/core/verdict/measure.js + 4 modules
var measure = __webpack_require__(8151);
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
    const against = (baseline, candidates, what) => caseOf(input, gate, Array.from(candidates, (candidate) => [baseline, candidate]), what);
    const mean = new Float64Array(input.actual.length).fill(input.mean);
    const others = input.resampled.length > 0 ? input.resampled : noisyTwins(input, gate, (0,random/* sourceOf */.v)(seed + 2));
    const cases = [
        against(input.model, input.shuffled, "targets-misplaced"),
        against(input.model, misplaced(input, (0,random/* sourceOf */.v)(seed + 3)), "predictions-misplaced"),
        against(input.model, [mean], "mean"),
        ...noisyCases(input, gate, trials, (0,random/* sourceOf */.v)(seed)),
        caseOf(input, gate, swappedPairs(input, others, trials, (0,random/* sourceOf */.v)(seed + 1)), "equal-models"),
        caseOf(input, gate, retrainedPairs(input.resampled), "trained-again"),
    ];
    return cases.filter((one) => one.trials > 0);
}
const MISPLACED = 5;
/** The model's own predictions in another order (R. A. Fisher and F. Yates, Statistical Tables, 1938). */
function* misplaced({ model }, { uniform }) {
    for (let trial = 0; trial < MISPLACED; trial++) {
        const order = model.slice();
        for (let last = order.length - 1; last > 0; last--) {
            const other = Math.floor(uniform() * (last + 1));
            [order[last], order[other]] = [order[other], order[last]];
        }
        yield order;
    }
}
const TWINS = 10;
/** What stands for another training where there is none: the model with noise that makes it worse by half the tolerance. */
function noisyTwins(input, gate, source) {
    const size = noiseFor(input, (0,metrics_metrics/* metricOf */.a)(gate.metric, gate.settings), gate.tolerance / 2, source);
    return size === null ? [] : Array.from({ length: TWINS }, () => withNoise(input.model, size, source));
}
/** The primary metric with its tolerance; 5 % where it has none. */
function testedGate({ gates }) {
    return { ...gates[0], tolerance: gates[0].tolerance ?? 0.05, marginAbs: null, level: "error" };
}
function caseOf(input, gate, pairs, candidate, tolerances = null) {
    const counts = { trials: 0, regressed: 0, inconclusive: 0, passed: 0 };
    let worsening = 0;
    for (const [baseline, other] of pairs) {
        const { metrics } = (0,compare/* compare */.U)({
            ...input,
            actual: numbers(input.actual),
            baseline: numbers(baseline),
            candidate: numbers(other),
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
        candidate,
        tolerances,
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
        return [caseOf(input, gate, noisy(), "noise", multiple)];
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
    const { actual, model, weights } = input;
    const valueAt = (predictions) => (0,measure/* measureOne */.T3)(metric, numbers(actual), numbers(predictions), weights) ?? Number.NaN;
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
 * The model and another one, their predictions exchanged in a random half of the units: neither of the two is better than
 * the other by anything but chance.
 */
function* swappedPairs(input, others, trials, { uniform }) {
    for (let trial = 0; trial < trials && others.length > 0; trial++) {
        const other = others[trial % others.length];
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
// EXTERNAL MODULE: ./lib/flows/steps/measure-alone.js
var measure_alone = __webpack_require__(56223);
// EXTERNAL MODULE: ./lib/flows/steps/read-inputs.js + 16 modules
var read_inputs = __webpack_require__(22541);
// EXTERNAL MODULE: ./lib/flows/steps/read-sides.js
var read_sides = __webpack_require__(97660);
// EXTERNAL MODULE: ./lib/flows/steps/side-jobs.js
var side_jobs = __webpack_require__(38235);
// EXTERNAL MODULE: ./lib/flows/steps/side-model.js
var side_model = __webpack_require__(51322);
;// CONCATENATED MODULE: ./lib/flows/selftest.js
// The gate's own test on a repository's data: models that are worse on purpose, and models that are not.













/** Any number would do; it stays the same, so that two runs say the same. */
const SEED = 20_261_121;
const SHUFFLED = 5;
const RESAMPLED = 10;
/** @throws {UserError} where there are no predictions of numbers to sabotage */
async function selftest(world, options) {
    const inputs = await (0,read_inputs/* readInputs */.Ko)(world, world.workTree, options);
    (0,read_inputs/* requireOwnColumns */.lJ)(inputs);
    const { config } = inputs;
    if (config.model.kind === "metrics") {
        throw new errors/* UserError */.yo("config", {
            message: "selftest sabotages predictions, and `model.metrics` has none",
            where: { file: options.config },
            hint: "Give the predictions themselves (model.predictions), or a built-in model on the same data: --config other.yml",
        });
    }
    if (config.task === "classification")
        throw classes(options);
    const division = await (0,divide/* divide */.Q)(world, config, [{ snapshot: world.workTree, inputs }]);
    const tested = (0,own_model/* isOwnModel */.k)(config.model)
        ? await answered(world, inputs, division, options)
        : await sabotaged(world, inputs, division, config.model);
    const { side, ...models } = tested;
    const { holdout, trainTargetMean } = side;
    if (trainTargetMean === null)
        throw classes(options);
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
            times: holdout.times,
            weights: holdout.weights,
            unitKind: (0,config_config/* unitOf */.u)(config.data),
            policy: config.policy,
            ...models,
            mean: trainTargetMean,
        }, SEED),
    };
}
function classes(options) {
    return new errors/* UserError */.yo("config", {
        message: "selftest knows how to sabotage a regression, and the task is classification",
        where: { file: options.config },
        hint: "There is no such test of classes yet.",
    });
}
/** A built-in model, and others of its kind that learnt from sabotaged data. */
async function sabotaged(world, inputs, division, spec) {
    const { config } = inputs;
    const alterations = [...altered("shuffled target", SHUFFLED), ...altered("resampled rows", RESAMPLED)];
    const { features } = config.data;
    const models = [{ spec, features }, ...alterations.map((alteration) => ({ spec, features, altered: alteration }))];
    const how = { columns: features, division, review: false, keepTrain: false };
    world.host.progress(`training ${models.length} models, most of them worse on purpose`);
    const side = (0,read_sides/* valueOf */.RP)((await world.compute.measure([(0,side_jobs/* jobOf */.Zw)("the work tree", inputs, config, how, models)]))[0]);
    const predictions = [];
    for (const each of side.untrained) {
        const { model } = await (0,training/* trained */.i)(each);
        const predictor = await (0,predictors/* predictorOf */.K)(model);
        predictions.push(predictor.predict(side.holdout.table).values);
    }
    const [model, ...others] = predictions;
    return { side, model, shuffled: others.slice(0, SHUFFLED), resampled: others.slice(SHUFFLED) };
}
function altered(kind, times) {
    return Array.from({ length: times }, (_, i) => ({
        kind,
        seed: SEED + 100 * i + (kind === "shuffled target" ? 1 : 2),
    }));
}
/** The user's own model, which is trained or read once; what is sabotaged is what it says. */
async function answered(world, inputs, division, options) {
    const own = { snapshot: world.workTree, inputs };
    const { head, candidate } = await (0,measure_alone/* measureAlone */.q)(world, "the work tree", own, null, inputs.config, division, new Map());
    const { predicted } = (0,side_model/* answersOf */.Bw)(candidate.onHead);
    if (predicted.kind !== "numbers")
        throw classes(options);
    return { side: head, model: predicted.values, shuffled: [], resampled: [] };
}


/***/ })

};
