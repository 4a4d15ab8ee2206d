export const id = 3180;
export const ids = [3180];
export const modules = {

/***/ 73180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  predictCurve: () => (/* binding */ predictCurve),
  trainCurve: () => (/* binding */ trainCurve)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/core/dataset/table.js
var dataset_table = __webpack_require__(46316);
// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/stats/mean.js
var mean = __webpack_require__(45766);
// EXTERNAL MODULE: ./lib/core/models/bound-features.js
var bound_features = __webpack_require__(15636);
// EXTERNAL MODULE: ./node_modules/ml-regression/lib/index.js
var lib = __webpack_require__(10877);
;// CONCATENATED MODULE: ./lib/core/models/least-median-of-squares.js
// A polynomial that half of the rows may contradict: the least median of squares.

/**
 * Tuples that are tried. With three rows in ten being outliers, a tuple of three good rows is then missed with a probability
 * of 1e-182, and one of eleven (degree 10) with 2e-9.
 */
const TUPLES = 1000;
/**
 * The polynomial with the smallest median of squared residuals, among those that pass exactly through `terms` rows:
 * P. J. Rousseeuw, "Least median of squares regression", Journal of the American Statistical Association 79 (1984), p. 871-880.
 *
 * The polynomials are ml-regression's. Which rows each passes through is chosen here, by a fixed sequence: the package itself
 * draws them by Math.random, so that its model is another one in each run, and throws when two rows of a tuple have the same
 * x. Given as many rows as coefficients, it has nothing to draw.
 *
 * @param x feature, near 1 in size, with at least `terms` different values
 * @param y target, same length
 * @param terms number of coefficients: 2 for a straight line
 * @throws {Error} when no polynomial has finite residuals
 */
function leastMedianOfSquares(x, y, terms) {
    const drawTuple = tupleDraw(x, terms);
    const squares = new Float64Array(x.length);
    let best = null;
    let least = Number.POSITIVE_INFINITY;
    for (let t = 0; t < TUPLES && least > 0; t++) {
        const curve = curveThrough(drawTuple(), x, y);
        if (curve === null)
            continue;
        for (let i = 0; i < x.length; i++)
            squares[i] = (y[i] - polynomialAt(curve.coefficients, x[i])) ** 2;
        // NaN sorts to the end, so a curve without values there has no small median.
        const median = squares.toSorted()[(x.length - 1) >> 1];
        if (median >= least || Number.isNaN(median))
            continue;
        least = median;
        best = curve;
    }
    if (best === null)
        throw new Error("no polynomial through rows of the data has finite residuals");
    return best;
}
/** Null when the rows are too close to each other for a polynomial through them. */
function curveThrough(tuple, x, y) {
    const rows = { x: tuple.map((row) => x[row]), y: tuple.map((row) => y[row]) };
    try {
        return new lib/* RobustPolynomialRegression */.$I(rows.x, rows.y, tuple.length);
    }
    catch {
        return null; // "LU matrix is singular"
    }
}
/** By Horner; the package takes a power for each term, ten times slower. */
function polynomialAt(coefficients, x) {
    let value = 0;
    for (let k = coefficients.length - 1; k >= 0; k--)
        value = value * x + coefficients[k];
    return value;
}
/** Draws row after row until `terms` different values of x are together; the same rows in every run. */
function tupleDraw(x, terms) {
    const rowsOf = new Map();
    x.forEach((value, row) => {
        const rows = rowsOf.get(value);
        if (rows === undefined)
            rowsOf.set(value, [row]);
        else
            rows.push(row);
    });
    const groups = [...rowsOf.values()];
    const draw = sequence();
    return () => {
        // The first places of a shuffle: distinct values, each as likely as any other, and one row of each.
        for (let k = 0; k < terms; k++) {
            const other = k + draw(groups.length - k);
            [groups[k], groups[other]] = [groups[other], groups[k]];
        }
        return groups.slice(0, terms).map((rows) => rows[draw(rows.length)]);
    };
}
/** Whole numbers below a bound: xorshift32, G. Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8 (2003), p. 4. */
function sequence() {
    let state = 2463534242;
    return (bound) => {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return (state >>> 0) % bound;
    };
}

;// CONCATENATED MODULE: ./lib/core/models/curve-fit.js
// The curves of ml-regression: how each one is fitted, and read back from its parameters.



/** @throws whatever ml-regression throws, above all for a singular system */
function fitCurve(spec, x, y) {
    switch (spec.kind) {
        case "polynomial":
            return refinedPolynomial(x, y, spec.degree);
        case "robust-polynomial":
            return leastMedianOfSquares(x, y, spec.degree + 1);
        case "exponential":
            return new lib/* ExponentialRegression */.PT(x, y);
        case "power":
            return new lib/* PowerRegression */.D0(x, y);
        case "theil-sen":
            return new lib/* TheilSenRegression */.MB(x, y);
    }
}
/** @param parameters as ml-regression's `toJSON` gave them, already checked */
function loadCurve(kind, parameters) {
    switch (kind) {
        case "polynomial":
            return lib/* PolynomialRegression */.Y2.load(parameters);
        case "robust-polynomial":
            return lib/* RobustPolynomialRegression */.$I.load(parameters);
        case "exponential":
            return lib/* ExponentialRegression */.PT.load(parameters);
        case "power":
            return lib/* PowerRegression */.D0.load(parameters);
        case "theil-sen":
            return lib/* TheilSenRegression */.MB.load(parameters);
    }
}
/** The largest error, against the scatter of y, that one refinement is trusted with: what is left is about its square. */
const REFINABLE = 1e-4;
/**
 * ml-regression solves normal equations, which lose twice the digits that the powers of x lose. Fitting the residuals too
 * and adding the two shows how many are left and doubles them.
 */
function refinedPolynomial(x, y, degree) {
    const fitted = new lib/* PolynomialRegression */.Y2(x, y, degree);
    const residuals = y.map((value, i) => value - fitted.predict(x[i]));
    const correction = new lib/* PolynomialRegression */.Y2(x, residuals, degree);
    const centre = (0,mean/* mean */.i)(y);
    let change = 0;
    let scatter = 0;
    let size = 0;
    for (let i = 0; i < x.length; i++) {
        change += correction.predict(x[i]) ** 2;
        scatter += (y[i] - centre) ** 2;
        size += y[i] ** 2;
    }
    const rounding = (degree + 1) ** 2 * Number.EPSILON;
    if (!(change <= REFINABLE ** 2 * scatter + rounding ** 2 * size))
        throw new Error("the powers of x are too much alike");
    const coefficients = fitted.coefficients.map((value, k) => value + correction.coefficients[k]);
    return lib/* PolynomialRegression */.Y2.load({ ...fitted.toJSON(), coefficients });
}

// EXTERNAL MODULE: ./lib/core/models/encoding.js
var encoding = __webpack_require__(24425);
// EXTERNAL MODULE: ./lib/core/models/notes.js
var models_notes = __webpack_require__(34275);
// EXTERNAL MODULE: ./lib/core/models/stored-model.js
var stored_model = __webpack_require__(70983);
// EXTERNAL MODULE: ./lib/core/models/target-values.js
var target_values = __webpack_require__(83736);
;// CONCATENATED MODULE: ./lib/core/models/curve.js
// A curve of one numeric feature: what it asks of the data, and how it predicts.










/** Theil\u2013Sen looks at each pair of rows, the robust polynomial a thousand times at each row: 0.1 and 0.2 s for 2,000 rows. */
const MOST_ROWS_OF_ROBUST = 2000;
/**
 * Fits a curve of ml-regression.
 *
 * @throws {UserError} fault "data": more or fewer than one numeric feature, a constant one, values out of the curve's
 * domain, or a fit that is no use
 */
function trainCurve(spec, data) {
    const { table, rows, target } = data;
    requireNoWeights(spec, data);
    const name = onlyFeature(spec, data);
    const encodings = (0,encoding/* learnEncodings */.FA)(data);
    const { features, imputed } = (0,bound_features/* bindFeatures */.d)(encodings, table, rows);
    const feature = features[0];
    if (feature.type !== "number")
        throw new Error("a curve's feature is numeric");
    const used = sampled(spec, rows);
    const x = Float64Array.from(used, (row) => (Number.isNaN(feature.values[row]) ? feature.mean : feature.values[row]));
    const actual = (0,target_values/* targetValues */.E)(table, target);
    const y = Float64Array.from(used, (row) => actual[row]);
    requireDomain(spec, table, used, { name, values: x }, { name: target, values: y });
    const { shift, scale } = rangeOf(spec, table, name, x);
    const scaled = x.map((value) => (value - shift) / scale);
    const notes = (0,models_notes/* imputationNotes */.g)(encodings, imputed, rows.length);
    if (used.length < rows.length) {
        notes.push(`The curve is fitted to ${(0,numerals/* count */.U9)(used.length)} of ${(0,numerals/* counted */.hS)(rows.length, "train row")}, evenly spaced: ${spec.kind} takes long on many rows.`);
    }
    return {
        model: {
            version: 1,
            kind: spec.kind,
            target,
            feature: { name, mean: feature.mean, shift, scale },
            parameters: usableParameters(spec, table, name, scaled, y),
        },
        notes,
        standardErrors: null,
    };
}
/** A config in force may be half the base commit's: what its parse refuses can come together there. */
function requireNoWeights({ kind }, { table, weights = null }) {
    if (weights === null)
        return;
    throw new errors/* UserError */.yo("data", {
        message: `${kind} learns from all rows alike, and \`data.weight\` gives them weights`,
        where: { file: table.origin.files.join(", "), line: 1 },
        hint: "Take data.weight out, or train linear, ridge, polynomial or mean, which can weight rows.",
    });
}
function onlyFeature({ kind }, { table, features }) {
    const fail = (message) => new errors/* UserError */.yo("data", {
        message: `${kind} fits one numeric feature, ${message}`,
        where: { file: table.origin.files.join(", "), line: 1 },
        hint: "Name one numeric column in data.features, or choose the linear model.",
    });
    if (features.length !== 1)
        throw fail(`here are ${features.length}: ${features
            .slice(0, 5)
            .map((name) => `\`${name}\``)
            .join(", ")}${features.length > 5 ? ", \u2026" : ""}`);
    if ((0,dataset_table/* columnNamed */.c1)(table, features[0]).type !== "number")
        throw fail(`\`${features[0]}\` is text`);
    return features[0];
}
function sampled({ kind }, rows) {
    if ((kind !== "theil-sen" && kind !== "robust-polynomial") || rows.length <= MOST_ROWS_OF_ROBUST)
        return rows;
    return Uint32Array.from({ length: MOST_ROWS_OF_ROBUST }, (_, i) => rows[Math.floor((i * rows.length) / MOST_ROWS_OF_ROBUST)]);
}
function requireDomain({ kind }, table, rows, feature, target) {
    if (kind !== "exponential" && kind !== "power")
        return;
    const positive = kind === "power" ? [feature, target] : [target];
    const problems = positive.flatMap(({ name, values }) => {
        const first = values.findIndex((value) => !(value > 0));
        if (first < 0)
            return [];
        const message = `\`${name}\` is ${values[first]}; the ${kind} model takes logarithms, which only positive numbers have`;
        return [
            { message, where: (0,dataset_table/* placeOf */.$t)(table.origin, rows[first]), hint: "Correct the value, or choose another model." },
        ];
    });
    if (problems.length > 0)
        throw new errors/* UserError */.yo("data", problems);
}
/** How x comes into [-1, 1]; for powers, which know no shift, its geometric mean to 1. */
function rangeOf(spec, table, name, x) {
    const terms = spec.kind === "polynomial" || spec.kind === "robust-polynomial" ? spec.degree + 1 : 2;
    const different = new Set(x).size;
    if (different < terms) {
        throw new errors/* UserError */.yo("data", {
            message: `\`${name}\` has ${(0,numerals/* counted */.hS)(different, "different value")} in ${(0,numerals/* counted */.hS)(x.length, "train row")}; ${spec.kind} with ${terms} coefficients needs at least ${terms}`,
            where: { file: table.origin.files.join(", "), line: 1 },
            hint: "Choose another feature, another model or a lower degree.",
        });
    }
    if (spec.kind === "power") {
        const logarithms = x.reduce((sum, value) => sum + Math.log(value), 0);
        return { shift: 0, scale: Math.exp(logarithms / x.length) };
    }
    // Around the mean and not the middle of the range: else one outlier moves all other values close to -1, where powers are alike.
    const shift = (0,mean/* mean */.i)(x);
    return { shift, scale: x.reduce((most, value) => Math.max(most, Math.abs(value - shift)), 0) };
}
function usableParameters(spec, table, name, x, y) {
    const fail = (cause) => new errors/* UserError */.yo("data", {
        message: `${spec.kind} gives no usable fit to \`${name}\` on ${(0,numerals/* counted */.hS)(x.length, "train row")}`,
        where: { file: table.origin.files.join(", "), line: 1 },
        hint: "Choose another model or a lower degree.",
    }, { cause });
    let parameters;
    try {
        const fitted = fitCurve(spec, x, y).toJSON();
        // ml-regression forgets the name of a robust polynomial, and its own `load` asks for it.
        const named = spec.kind === "robust-polynomial" ? { ...fitted, name: "robustPolynomialRegression" } : fitted;
        parameters = (0,stored_model/* parseCurveParameters */.Z3)(spec.kind, named);
    }
    catch (error) {
        throw fail(error);
    }
    const curve = loadCurve(spec.kind, parameters);
    if (!x.every((value) => Number.isFinite(curve.predict(value))))
        throw fail();
    return parameters;
}
/** The curve at each row's feature. */
function predictCurve({ kind, feature, parameters }, table, rows) {
    const { name, shift, scale } = feature;
    const bound = (0,bound_features/* bindFeatures */.d)([{ type: "number", name, mean: feature.mean }], table, rows);
    const column = bound.features[0];
    if (column.type !== "number")
        throw new Error("a curve's feature is numeric");
    const curve = loadCurve(kind, parameters);
    const values = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
        const value = column.values[rows[i]];
        values[i] = curve.predict(((Number.isNaN(value) ? feature.mean : value) - shift) / scale);
    }
    return { values, unseen: bound.unseen, imputed: bound.imputed };
}


/***/ }),

/***/ 70983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ parseModel),
/* harmony export */   Z3: () => (/* binding */ parseCurveParameters),
/* harmony export */   e7: () => (/* binding */ renderModel)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12311);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53898);
/* harmony import */ var _quadratic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73060);
// A model as it is stored: JSON that is checked to the last number before anything is predicted with it.




function hasItsTerms(model) {
    const names = model.features.flatMap((one) => one.type === "number" ? [one.name] : one.levels.map((level) => `${one.name}=${level}`));
    return names.length === model.coefficients.length && names.every((name, i) => name === model.coefficients[i].name);
}
/** Schemas are built when a model of their kind is met: most runs meet one. */
const parts = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => {
    /** Finite, and 0 for -0, which JSON cannot hold. */
    const number = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().transform((value) => value + 0);
    const encoding = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt("type", [
        zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("number"), name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), mean: number }),
        zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            type: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("category"),
            name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            reference: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
            levels: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
        }),
    ]);
    return {
        number,
        version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
        target: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        features: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(encoding),
        terms: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), value: number })),
    };
});
const linearShape = () => ({
    version: parts().version,
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("linear"),
    target: parts().target,
    features: parts().features,
    intercept: parts().number,
    coefficients: parts().terms,
});
const itsTerms = {
    path: ["coefficients"],
    message: "Expected one coefficient per number and per level, in the features' order",
};
const polynomial = (name) => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(name),
    degree: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative(),
    powers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative()),
    coefficients: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(parts().number),
})
    .refine(({ powers, coefficients }) => powers.length === coefficients.length, {
    path: ["coefficients"],
    message: "Expected one coefficient per power",
});
const parameters = {
    polynomial: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => polynomial("polynomialRegression")),
    "robust-polynomial": (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => polynomial("robustPolynomialRegression")),
    exponential: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("exponentialRegression"), A: parts().number, B: parts().number })),
    power: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("powerRegression"), A: parts().number, B: parts().number })),
    "theil-sen": (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("TheilSenRegression"), slope: parts().number, intercept: parts().number })),
};
const curve = (kind) => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: parts().version,
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(kind),
    target: parts().target,
    feature: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        mean: parts().number,
        shift: parts().number,
        scale: parts().number.refine((value) => value > 0, "Expected a number above 0"),
    }),
    parameters: parameters[kind](),
});
const kinds = {
    linear: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(linearShape()).refine(hasItsTerms, itsTerms)),
    ridge: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        ...linearShape(),
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("ridge"),
        penalty: parts().number.refine((value) => value >= 0, "Expected 0 or more"),
    })
        .refine(hasItsTerms, itsTerms)),
    quadratic: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        version: parts().version,
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("quadratic"),
        target: parts().target,
        features: parts().features,
        interactions: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
        intercept: parts().number,
        coefficients: parts().terms,
    })
        .refine((model) => (0,_quadratic_js__WEBPACK_IMPORTED_MODULE_1__.quadraticWidth)(model) === model.coefficients.length, {
        path: ["coefficients"],
        message: "Expected one coefficient per term",
    })),
    mean: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        version: parts().version,
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("mean"),
        target: parts().target,
        mean: parts().number,
    })),
    polynomial: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => curve("polynomial")),
    "robust-polynomial": (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => curve("robust-polynomial")),
    exponential: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => curve("exponential")),
    power: (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => curve("power")),
    "theil-sen": (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => curve("theil-sen")),
};
const fitted = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt("kind", [
    kinds.linear(),
    kinds.ridge(),
    kinds.quadratic(),
    kinds.mean(),
    kinds.polynomial(),
    kinds["robust-polynomial"](),
    kinds.exponential(),
    kinds.power(),
    kinds["theil-sen"](),
]));
const model = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => {
    const log = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        version: parts().version,
        kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("log"),
        target: parts().target,
        smearing: parts().number.refine((value) => value > 0, "Expected a number above 0"),
        model: fitted(),
    });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt("kind", [fitted(), log]);
});
/**
 * Reads a stored model.
 *
 * @param where for the message: "model.json of run 123"
 * @throws {UserError} fault "data" naming every place where the value is no model of this version
 */
function parseModel(value, where) {
    const parsed = model().safeParse(value);
    if (parsed.success)
        return parsed.data;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", parsed.error.issues.map((issue) => ({
        message: `${where} is no model that can be read: ${issue.path.join(".")}${issue.path.length > 0 ? ": " : ""}${issue.message}`,
        hint: "Train the model again with this version.",
    })));
}
/** @throws {z.ZodError} where ml-regression gave anything but finite numbers */
function parseCurveParameters(kind, value) {
    return parameters[kind]().parse(value);
}
/**
 * Deterministic JSON, whatever the order of the model's keys. `parseModel` reads it back as a model with the very same
 * predictions; what it could not read back is a bug and is not written.
 */
function renderModel(value) {
    const schema = value.kind === "log" ? model() : kinds[value.kind]();
    // A program of its own for one model would take longer to make than it saves.
    return `${JSON.stringify(schema.parse(value, { jitless: true }), null, 2)}\n`;
}


/***/ })

};
