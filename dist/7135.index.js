export const id = 7135;
export const ids = [7135];
export const modules = {

/***/ 99324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U5: () => (/* binding */ parseReplies),
/* harmony export */   c7: () => (/* binding */ questionKey),
/* harmony export */   f: () => (/* binding */ renderReplies)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12311);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53898);
// The replies that were paid for, as stored with a baseline: the same question is never asked twice.




/** What a question is recognised by: 64 hex digits over everything that decides its reply. */
function questionKey(prompt, { model, temperature, seed, maxTokens }) {
    const asked = JSON.stringify([model, temperature, seed, maxTokens, prompt]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(asked, "utf8").digest("hex");
}
/** One line of JSON per question, sorted; `parseReplies` reads it back. */
function renderReplies(replies) {
    return [...replies]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, { text, inputTokens, outputTokens }]) => `${JSON.stringify({ key, text, inputTokens, outputTokens })}\n`)
        .join("");
}
/** @throws {UserError} fault "data", naming the line that is no stored reply. */
function parseReplies(content, where) {
    const replies = new Map();
    for (const [index, line] of content.split("\n").entries()) {
        if (line === "")
            continue;
        const reply = replyOf(line);
        if (reply === null) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("data", {
                message: "this line is no stored reply",
                where: { file: where, line: index + 1 },
                hint: "Let the run on the base branch store a new baseline.",
            });
        }
        replies.set(reply.key, { text: reply.text, inputTokens: reply.inputTokens, outputTokens: reply.outputTokens });
    }
    return replies;
}
function replyOf(line) {
    try {
        return storedReply().safeParse(JSON.parse(line)).data ?? null;
    }
    catch {
        return null;
    }
}
const storedReply = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => {
    const tokens = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative();
    const key = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ key, text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), inputTokens: tokens, outputTokens: tokens });
});


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


/***/ }),

/***/ 97858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ trendOf),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   ee: () => (/* binding */ spanOf)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16483);
/* harmony import */ var _metric_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18140);
/* harmony import */ var _scope_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69402);
// The metric's way so far as a line chart, and that chart as Mermaid, which GitHub draws.



const MOST_POINTS = 12;
/** A sentence that says what the chart shows, and the chart; null with fewer than two earlier points. */
function trendOf(report) {
    const row = report.metrics[0];
    if (row === undefined || !(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(row.candidate))
        return null;
    const earlier = lastOfEach(report.history.filter((point) => (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et)(point.value))).slice(1 - MOST_POINTS);
    if (earlier.length < 2)
        return null;
    const first = earlier[0].value;
    const last = earlier[earlier.length - 1].value;
    const went = first === last
        ? `stayed at ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(last)}`
        : `${last > first ? "rose" : "fell"} from ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(first)} to ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(last)}`;
    const limit = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .limitOf */ .LF)(row);
    const label = (0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(row.name);
    const sentence = [
        `${label} on ${(0,_scope_words_js__WEBPACK_IMPORTED_MODULE_2__/* .baseOf */ .bx)(report)} ${went} over the last ${earlier.length} baselines.`,
        `The last point is this pull request (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(row.candidate)}).`,
        ...(limit === null ? [] : [`The flat line is the limit, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(limit)} (${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toleratedWords */ .Oc)(row)}).`]),
    ].join(" ");
    const values = [...earlier.map((point) => point.value), row.candidate];
    const exponent = exponentOf([...values, ...(limit === null ? [] : [limit])]);
    const scale = (value) => value / 10 ** exponent;
    const axis = exponent === 0 ? label : `${label} \u00d710${superscript(exponent)}`;
    const chart = {
        kind: "chart",
        title: `${axis}, ${(0,_metric_words_js__WEBPACK_IMPORTED_MODULE_0__/* .directionOf */ .FR)(row)}`,
        description: sentence,
        axis,
        labels: [...earlier.map((point) => point.sha.slice(0, 7)), "this PR"],
        values: values.map(scale),
        limit: limit === null ? null : scale(limit),
    };
    return { sentence, chart };
}
/** For the metric and its limit; Mermaid's own first colour can hardly be seen on white. */
const COLORS = `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#218bff, #bf8700"}}}}%%`;
/** `xychart-beta`, not `xychart`: the older Mermaid knows only that. It takes plain decimals and no quotes in texts. */
function mermaid(chart) {
    const all = [...chart.values, ...(chart.limit === null ? [] : [chart.limit])];
    const [low, high] = spanOf(all);
    const digits = digitsFor(high - low);
    const numbers = (values) => `[${values.map((value) => value.toFixed(digits)).join(", ")}]`;
    return [
        COLORS,
        "xychart-beta",
        `    accTitle: ${plain(chart.title)}`,
        `    accDescr: ${plain(chart.description)}`,
        `    title "${plain(chart.title)}"`,
        `    x-axis [${chart.labels.map((label) => `"${plain(label)}"`).join(", ")}]`,
        `    y-axis "${plain(chart.axis)}" ${low.toFixed(digits)} --> ${high.toFixed(digits)}`,
        `    line ${numbers(chart.values)}`,
        ...(chart.limit === null ? [] : [`    line ${numbers(chart.values.map(() => chart.limit ?? 0))}`]),
    ].join("\n");
}
/** The axis: all values and a tenth of their span on either side. */
function spanOf(values) {
    const low = Math.min(...values);
    const high = Math.max(...values);
    const margin = high > low ? (high - low) / 10 : Math.max(Math.abs(high) / 10, 0.1);
    return [low - margin, high + margin];
}
/** An axis names each commit once: of several points on one commit the last one counts. */
function lastOfEach(history) {
    const bySha = new Map(history.map((point) => [point.sha.slice(0, 7), point]));
    return [...bySha.values()];
}
/** A power of a thousand that brings the largest value between 0.1 and 10,000; 0 where it already is. */
function exponentOf(values) {
    const largest = Math.max(...values.map(Math.abs));
    if (largest === 0 || (largest >= 0.1 && largest < 10_000))
        return 0;
    return 3 * Math.floor(Math.log10(largest) / 3);
}
function digitsFor(span) {
    return Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(span))));
}
function superscript(exponent) {
    const raised = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    return (exponent < 0 ? "\u207b" : "") + Array.from(String(Math.abs(exponent)), (digit) => raised[Number(digit)]).join("");
}
/** What Mermaid takes in a text without a second thought. Names of the user's own may lose some of theirs. */
function plain(text) {
    return Array.from(text.replace(/[^\p{L}\p{N}\u207b .,()%\u00d7\u00b2+-]/gu, "").replace(/\s+/g, " "))
        .slice(0, 300)
        .join("")
        .trim();
}


/***/ }),

/***/ 79911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ig: () => (/* binding */ commentExtent),
  Ks: () => (/* binding */ sectionsOf),
  vI: () => (/* binding */ shortened),
  G_: () => (/* binding */ wholeExtent)
});

// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/report/blocks.js
var report_blocks = __webpack_require__(3842);
// EXTERNAL MODULE: ./lib/core/report/data-section.js
var data_section = __webpack_require__(50882);
// EXTERNAL MODULE: ./lib/core/report/chart.js
var chart = __webpack_require__(97858);
// EXTERNAL MODULE: ./lib/core/report/figures.js
var figures = __webpack_require__(16483);
// EXTERNAL MODULE: ./lib/core/report/links.js
var links = __webpack_require__(16519);
// EXTERNAL MODULE: ./lib/core/report/marker.js
var marker = __webpack_require__(23406);
// EXTERNAL MODULE: ./lib/core/report/metric-words.js
var metric_words = __webpack_require__(18140);
// EXTERNAL MODULE: ./lib/core/report/opening.js
var report_opening = __webpack_require__(4614);
// EXTERNAL MODULE: ./lib/core/report/scope-words.js
var scope_words = __webpack_require__(69402);
// EXTERNAL MODULE: ./lib/core/report/training.js
var training = __webpack_require__(72010);
// EXTERNAL MODULE: ./lib/core/report/visible.js
var visible = __webpack_require__(32312);
;// CONCATENATED MODULE: ./lib/core/report/detail-sections.js
// The sections that a reader opens: notes, which model, which baseline, earlier pushes, the trend, how to reproduce.











function notesSection(report, extent) {
    return details("notes", "Notes on this verdict", listOf((0,report_opening/* notesOf */.h$)(report), extent));
}
function modelSection(report, extent) {
    const { model } = report;
    if (model === null)
        return { name: "model", blocks: [] };
    const blocks = [];
    const names = model.features.slice(0, extent.names).map(visible/* named */.KT).join(", ");
    const hidden = model.features.length - Math.min(model.features.length, extent.names);
    const features = model.features.length === 0
        ? "no features"
        : `${(0,numerals/* counted */.hS)(model.features.length, "feature")}: ${names}${hidden > 0 ? ` and ${hidden} more` : ""}`;
    const facts = [
        ownModels[model.kind] ?? `A ${(0,visible/* named */.KT)(model.kind)} model of ${features}.`,
        model.transform === "log" ? "It learns the logarithm of the target." : null,
        (0,figures/* isNumber */.Et)(model.penalty) ? `Its penalty is ${(0,numerals/* decimal */._)(model.penalty)}.` : null,
        (0,training/* seedsInWords */.l)(report),
    ].filter((fact) => fact !== null);
    blocks.push({ kind: "paragraph", text: facts.join(" ") });
    const numbers = (0,training/* ownNumbers */.n)(report, extent.coefficients);
    if (numbers !== null)
        blocks.push({ kind: "paragraph", text: numbers });
    const coefficients = Object.entries(model.coefficients ?? {});
    const { standardErrors, tStatistics } = model;
    const row = (term, value, error, t) => standardErrors === null
        ? [term, coefficient(value)]
        : [term, coefficient(value), (0,figures/* isNumber */.Et)(error) ? (0,numerals/* decimal */._)(error, 3) : "\u2013", (0,figures/* isNumber */.Et)(t) ? (0,numerals/* fixed */.Zu)(t, 2) : "\u2013"];
    const rows = [
        ...(model.intercept === null
            ? []
            : [row("Intercept", model.intercept, standardErrors?.intercept ?? null, tStatistics?.intercept ?? null)]),
        ...coefficients
            .slice(0, extent.coefficients)
            .map(([name, value]) => row((0,visible/* named */.KT)(name), value, numberOf(standardErrors, name), numberOf(tStatistics, name))),
    ];
    if (rows.length > 0) {
        const titles = ["Coefficient", ...(standardErrors === null ? [] : ["Standard error", "t"])];
        blocks.push({
            kind: "table",
            label: "Coefficients of the model",
            columns: [{ title: "Term", numeric: false }, ...titles.map((title) => ({ title, numeric: true }))],
            rows,
        });
    }
    if (rows.length > 0 && standardErrors !== null)
        blocks.push({
            kind: "paragraph",
            text: "t is the coefficient divided by its standard error; between -2 and 2 it may well be chance.",
        });
    if (coefficients.length > extent.coefficients)
        blocks.push((0,report_blocks/* andMore */.v)(coefficients.length - extent.coefficients));
    return details("model", "The model", blocks);
}
/** What there is to say of a model that is not built in. */
const ownModels = {
    predictions: "Nothing was trained here: the predictions were read from a file of each commit.",
    metrics: "Nothing was trained or scored here: the metrics were read from a file of each commit.",
    commands: "It was trained by the repository's own commands.",
};
/** A column may be called like what every object has. */
function numberOf(numbers, name) {
    return numbers !== null && Object.hasOwn(numbers.coefficients, name) ? numbers.coefficients[name] : null;
}
/** Six digits, without the zeros that say nothing: 0.1, 12,400, 3.14159e-7. */
function coefficient(value) {
    return (0,numerals/* decimal */._)(value, 6)
        .replace(/(\.\d*?)0+(?=e|$)/, "$1")
        .replace(/\.(?=e|$)/, "");
}
const sources = {
    artifact: "It was stored by an earlier run on exactly the base commit.",
    ancestor: "It was stored by a run on an earlier commit whose data, rules and code are the same.",
    retrained: "It was trained again from the base commit, in this run.",
    committed: "It is a file of the base commit.",
    release: "It comes from a release.",
    directory: "It comes from a directory of stored baselines.",
    none: "None was found.",
};
function baselineSection(report, extent) {
    const { base } = report;
    if (base.source === "none" && base.tried.length === 0)
        return { name: "baseline", blocks: [] };
    const title = base.source === "none" ? "Where a baseline was looked for" : "Where the baseline came from";
    return details("baseline", title, [
        { kind: "paragraph", text: sources[base.source] },
        ...(base.tried.length === 0
            ? []
            : [{ kind: "paragraph", text: "Looked for, in this order:" }, ...listOf(base.tried, extent)]),
    ]);
}
/** The same in half a sentence, for the footer. */
const sourceWords = {
    artifact: "stored baseline",
    ancestor: "stored baseline of an ancestor with the same inputs",
    retrained: "baseline retrained",
    committed: "file of the base commit",
    release: "baseline of a release",
    directory: "stored baseline",
    none: null,
};
function pushesSection(report, earlier) {
    const pushes = (0,marker/* pushesWith */.Pb)(report, earlier);
    if (pushes.length < 2)
        return { name: "pushes", blocks: [] };
    const primary = report.metrics[0];
    const table = {
        kind: "table",
        label: "Earlier pushes of this pull request",
        columns: [
            { title: "Commit", numeric: false },
            { title: primary === undefined ? "Metric" : (0,metric_words/* labelOf */.Wy)(primary.name), numeric: true },
            { title: `Against ${(0,scope_words/* baseOf */.bx)(report)}`, numeric: true },
            { title: "Verdict", numeric: false },
        ],
        rows: pushes.toReversed().map((push, index) => [
            {
                text: (0,visible/* named */.KT)(push.head.slice(0, 7)),
                after: index === 0 ? "(latest)" : "",
                href: (0,links/* commitLink */.wn)(report, push.head),
            },
            (0,figures/* figure */.vP)(push.value),
            (0,figures/* relative */.V8)(push.relativeChange),
            findingCell(push.finding),
        ]),
    };
    return details("pushes", `Pushes in this pull request (${pushes.length})`, [table]);
}
function findingCell(finding) {
    const words = {
        ...(0,metric_words/* resultOf */.Bg)({ finding, level: "error", tolerance: 0, limit: null }),
        text: finding.replace("-", " "),
    };
    return finding === "incomparable" ? { ...words, icon: "\ud83d\uded1" } : words;
}
function trendSection(report) {
    const trend = (0,chart/* trendOf */.RS)(report);
    if (trend === null)
        return { name: "trend", blocks: [] };
    return details("trend", "Trend", [{ kind: "paragraph", text: trend.sentence }, trend.chart]);
}
function reproduceSection(report) {
    const { head, base } = report;
    if (!(0,links/* isCommitId */.jh)(head.sha) || !(0,links/* isCommitId */.jh)(base.sha) || head.dirty || head.sha === base.sha) {
        return { name: "reproduce", blocks: [] };
    }
    return details("reproduce", "Reproduce on your machine", [
        {
            kind: "paragraph",
            text: "In a clone of this repository, with the `metricgate` command of the same version:",
        },
        {
            kind: "commands",
            lines: [
                `git fetch origin ${base.sha} ${head.sha}`,
                `git checkout --detach ${base.sha}`,
                `git merge --no-edit ${head.sha}`,
                `metricgate ${report.flow} --base ${base.sha}`,
            ],
        },
    ]);
}
function details(name, title, blocks) {
    return { name, blocks: blocks.length === 0 ? [] : [{ kind: "details", title, open: false, blocks }] };
}
function listOf(items, extent) {
    if (items.length === 0)
        return [];
    const shown = items.slice(0, extent.sentences);
    const list = { kind: "list", items: shown };
    return items.length > shown.length ? [list, (0,report_blocks/* andMore */.v)(items.length - shown.length)] : [list];
}

// EXTERNAL MODULE: ./lib/core/report/drift-section.js
var drift_section = __webpack_require__(67795);
// EXTERNAL MODULE: ./lib/core/report/errors-section.js
var errors_section = __webpack_require__(86305);
// EXTERNAL MODULE: ./lib/core/report/headline.js
var report_headline = __webpack_require__(98316);
// EXTERNAL MODULE: ./lib/core/report/metric-sections.js
var metric_sections = __webpack_require__(60189);
// EXTERNAL MODULE: ./lib/core/report/slices-section.js
var slices_section = __webpack_require__(94289);
;// CONCATENATED MODULE: ./lib/core/report/document.js
// The whole comment as sections, in the order in which they are read.














const wholeExtent = {
    metrics: Number.POSITIVE_INFINITY,
    rules: Number.POSITIVE_INFINITY,
    slices: Number.POSITIVE_INFINITY,
    findings: Number.POSITIVE_INFINITY,
    coefficients: Number.POSITIVE_INFINITY,
    names: Number.POSITIVE_INFINITY,
    sentences: Number.POSITIVE_INFINITY,
};
const commentExtent = {
    metrics: 6,
    rules: 6,
    slices: 20,
    findings: 10,
    coefficients: 30,
    names: 10,
    sentences: 20,
};
function sectionsOf(report, context, extent) {
    return [
        verdictSection(report, context, extent),
        (0,metric_sections/* metricsSection */.Pd)(report, extent),
        (0,slices_section/* slicesSection */.Tf)(report, extent),
        (0,errors_section/* errorsSection */.l)(report),
        (0,data_section/* dataSection */.sJ)(report, extent),
        (0,drift_section/* driftSection */.t)(report, extent),
        notesSection(report, extent),
        modelSection(report, extent),
        baselineSection(report, extent),
        pushesSection(report, context.pushes),
        trendSection(report),
        reproduceSection(report),
        footerSection(report, context),
    ].filter((section) => section.blocks.length > 0);
}
/** At most one alert: changed rules come before everything, else what the reader has to do. */
function verdictSection(report, context, extent) {
    const headline = (0,report_headline/* headlineOf */.g)(report);
    const resolved = context.resolvedFrom === null ? "" : `${(0,report_opening/* resolvedSentence */.KS)(report.finding, context.resolvedFrom)} `;
    const opening = `${resolved}${(0,report_opening/* openingOf */.E4)(report)}`.trim();
    const advice = adviceOf(report);
    const blocks = [];
    if (report.rules.changed)
        blocks.push(rulesAlert(report, extent));
    blocks.push({ kind: "heading", level: 3, ...headline });
    if (opening !== "")
        blocks.push({ kind: "paragraph", text: opening });
    if (advice !== null) {
        const paragraph = { kind: "paragraph", text: advice.text };
        blocks.push(report.rules.changed ? paragraph : { kind: "alert", level: advice.level, blocks: [paragraph] });
    }
    const waivers = (0,slices_section/* waiverBlocks */.D4)(report, extent);
    const isAlertFree = !report.rules.changed && advice === null;
    if (waivers.length > 0 && isAlertFree)
        blocks.push({ kind: "alert", level: "warning", blocks: waivers });
    else
        blocks.push(...waivers);
    return { name: "verdict", blocks };
}
function adviceOf(report) {
    if (report.flow === "review")
        return null;
    if (report.outcome === "fail" && report.finding !== "regressed" && (0,metric_words/* missingLimits */.$U)(report).length > 0) {
        return {
            level: "caution",
            text: `This check fails, and blocks merging where it is required. If the limit is wrong, change \`min\` or \`max\` in \`metricgate.yml\` on ${(0,scope_words/* baseOf */.bx)(report)} first: the rules of the base commit count.`,
        };
    }
    if (report.finding === "regressed" && report.outcome === "fail") {
        return {
            level: "caution",
            text: `This check fails, and blocks merging where it is required. If this is intended, raise \`tolerance\` in \`metricgate.yml\` on ${(0,scope_words/* baseOf */.bx)(report)} first, because the rules of the base commit count; or add a waiver with a reason and a last day to this pull request.`,
        };
    }
    if (report.finding === "no-baseline" && report.base.tried.length > 0) {
        return {
            level: "note",
            text: `To compare from the next pull request on, merge this one: the run on ${(0,scope_words/* baseOf */.bx)(report)} stores the baseline.`,
        };
    }
    return null;
}
function rulesAlert(report, extent) {
    const { differences } = report.rules;
    const shown = differences.slice(0, extent.rules);
    const blocks = [
        {
            kind: "paragraph",
            text: `This pull request changes the rules of this check. The rules of ${(0,scope_words/* baseOf */.bx)(report)} decided this run; the new ones count after the merge.`,
        },
    ];
    if (shown.length > 0) {
        blocks.push({
            kind: "table",
            label: "Rules changed by this pull request",
            columns: [
                { title: "Rule", numeric: false },
                { title: "In force", numeric: false },
                { title: "After the merge", numeric: false },
            ],
            rows: shown.map((difference) => [
                (0,visible/* named */.KT)(difference.key),
                difference.base === null ? "not set" : (0,visible/* named */.KT)(difference.base),
                difference.head === null ? "not set" : (0,visible/* named */.KT)(difference.head),
            ]),
        });
    }
    if (differences.length > shown.length)
        blocks.push((0,report_blocks/* andMore */.v)(differences.length - shown.length));
    return { kind: "alert", level: "warning", blocks };
}
function footerSection(report, context) {
    const { head, base, provenance, run } = report;
    const source = sourceWords[base.source];
    const commits = [
        head.sha === null ? "uncommitted" : shortCommit(report, head.sha),
        ...(head.dirty ? ["with uncommitted changes"] : []),
        ...(base.sha === null ? [] : ["against", shortCommit(report, base.sha)]),
        ...(base.ref === null ? [] : [`on ${(0,visible/* named */.KT)(base.ref)}`]),
        ...(source === null ? [] : [`(${source})`]),
    ];
    const fingerprint = /^sha256:([0-9a-f]{12})[0-9a-f]*$/.exec(provenance.dataFingerprint ?? "");
    const runLink = (0,links/* ownLink */.RL)(report, run.url);
    const artifactLink = (0,links/* ownLink */.RL)(report, context.artifactUrl);
    const items = [
        [(0,visible/* named */.KT)(report.name)],
        commits,
        ...(fingerprint === null
            ? []
            : [["data", (0,visible/* named */.KT)(`sha256:${fingerprint[1]}\u2026`), report.data.changed ? "changed" : "unchanged"]]),
        ...(artifactLink === null ? [] : [[{ text: "full report", href: artifactLink }]]),
        ...(runLink === null ? [] : [[{ text: "run", href: runLink }]]),
        [`metricgate ${provenance.version}`],
    ];
    return { name: "footer", blocks: [{ kind: "footer", items }] };
}
function shortCommit(report, sha) {
    return { text: (0,visible/* named */.KT)((0,links/* isCommitId */.jh)(sha) ? sha.slice(0, 7) : sha), href: (0,links/* commitLink */.wn)(report, sha) };
}
/** Said where sections were left out to fit a limit. */
function shortened(lost, where) {
    return `Shortened to fit GitHub's limit: ${(0,numerals/* counted */.hS)(lost, "section")} left out; ${where}.`;
}


/***/ }),

/***/ 38111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose)
/* harmony export */ });
/* unused harmony export cell */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32312);
// The one escaper for Markdown: after it, a text from data can neither leave its place nor mean anything to GitHub.

/** A name as a code span, in which GitHub sees no mention, link or reference. Safe in a table cell. */
function cell(name) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_NAME */ .B6).replaceAll("|", "\u00a6").replaceAll("\\", "\u29f5");
    if (shown === "")
        return "`(empty)`";
    const longestRun = Math.max(0, ...Array.from(shown.matchAll(/`+/g), (run) => run[0].length));
    const fence = "`".repeat(longestRun + 1);
    const padding = longestRun === 0 ? "" : " ";
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/**
 * A sentence whose names stand between backticks. Names become code spans. Of the words around them only plain ones
 * stay as they are; any other word becomes a code span too: an entity or a backslash would not stop a mention, because
 * GitHub looks for mentions after it has undone both.
 */
function prose(sentence) {
    const out = [];
    for (const piece of (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .piecesOf */ .Xe)(sentence)) {
        if (piece.code)
            out.push({ code: true, text: cell(piece.text) });
        else {
            for (const word of piece.text.split(/( )/).filter((part) => part !== "")) {
                const isFirst = out.length === 0;
                if (word === " " || (isHarmless(word) && !(isFirst && opensBlock.test(word)))) {
                    out.push({ code: false, text: word });
                    continue;
                }
                // The stop of a sentence that ends in a commit id is the sentence's.
                const stop = /[.,;]$/.exec(word)?.[0] ?? "";
                const inner = word.slice(0, word.length - stop.length);
                if (stop === "" || isHarmless(inner))
                    out.push({ code: true, text: cell(word) });
                else
                    out.push({ code: true, text: cell(inner) }, { code: false, text: stop });
            }
        }
    }
    // Two code spans side by side would share their backticks.
    return out
        .map((part, index) => (index > 0 && part.code && out[index - 1].code ? ` ${part.text}` : part.text))
        .join("");
}
function isHarmless(word) {
    return plain.test(word) && !means.test(word);
}
/** Letters, digits and the punctuation that Markdown leaves alone; a colon only at the end (no `:emoji:`, no scheme). */
const plain = /^[\p{L}\p{M}\p{N}.,;%()'"?!+\-/=\u2026\u00b7\u2192\u2013\u2014\u00d7\u2212\u00b1\u2264\u2265\u201c\u201d\u2018\u2019]*:?$/u;
/** What GitHub links by itself: web addresses, references, and commit ids. */
const means = /www\.|\b(?:gh|ghsa|cve)-|\b(?=\d*[a-f])[0-9a-f]{7,64}\b/i;
/** A list or a line, when it comes first. */
const opensBlock = /^(?:[-+=]+|\d+[.)])$/;


/***/ }),

/***/ 16519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ ownLink),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
// Web addresses: only those of this repository on its own server, built or checked here.
/** The repository's address; null outside GitHub, or when it is not what an address looks like. */
function rootOf(report) {
    const { serverUrl, repository } = report.run;
    if (serverUrl === null || !/^https?:\/\/[a-z0-9][a-z0-9.-]{0,250}(?::\d{1,5})?$/i.test(serverUrl))
        return null;
    if (repository === null || !/^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository))
        return null;
    return `${serverUrl}/${repository}`;
}
function isCommitId(text) {
    return text !== null && /^[0-9a-f]{7,64}$/.test(text);
}
function commitLink(report, sha) {
    const root = rootOf(report);
    return root === null || !isCommitId(sha) ? null : `${root}/commit/${sha}`;
}
/** The address itself when it lies inside the repository, else null. */
function ownLink(report, url) {
    const root = rootOf(report);
    if (root === null || url === null || !url.startsWith(`${root}/`) || url.length > 500)
        return null;
    const path = url.slice(root.length);
    return /^(?:\/[\w-][\w.-]*)+$/.test(path) ? url : null;
}


/***/ }),

/***/ 69992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ renderComment),
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/core/report/chart.js
var chart = __webpack_require__(97858);
// EXTERNAL MODULE: ./lib/core/report/document.js + 1 modules
var report_document = __webpack_require__(79911);
// EXTERNAL MODULE: ./lib/core/report/escape.js
var report_escape = __webpack_require__(38111);
;// CONCATENATED MODULE: ./lib/core/report/fit.js
// GitHub's limits on texts, and what a text loses first to stay within them.
/** 65,536 characters is GitHub's limit for a comment; bytes and a margin keep us under every way of counting. */
const COMMENT_BYTES = 60_000;
/** GitHub drops a job summary of more than 1 MiB as a whole. */
const SUMMARY_BYTES = 900 * 1024;
/** What is lost, in this order. What is not named here is never lost. */
const lostFirst = [
    "pushes",
    "reproduce",
    "model",
    "trend",
    "drift",
    "errors",
    "slices",
    "baseline",
    "notes",
    "data",
];
/**
 * Drops whole sections until the text has at most `limit` UTF-8 bytes; `note` says how many are gone, before the
 * footer. Null when even the sections that are never lost do not fit.
 */
function fit(sections, limit, note) {
    const kept = [...sections];
    const textOf = () => {
        const lost = sections.length - kept.length;
        const texts = kept.map((section) => section.text);
        if (lost > 0)
            texts.splice(-1, 0, note(lost));
        return `${texts.join("\n\n")}\n`;
    };
    for (const name of [null, ...lostFirst]) {
        const index = kept.findIndex((section) => section.name === name);
        if (index >= 0)
            kept.splice(index, 1);
        else if (name !== null)
            continue;
        const text = textOf();
        if (utf8Length(text) <= limit)
            return text;
    }
    return null;
}
function utf8Length(text) {
    return new TextEncoder().encode(text).length;
}

// EXTERNAL MODULE: ./lib/core/report/marker.js
var report_marker = __webpack_require__(23406);
;// CONCATENATED MODULE: ./lib/core/report/markdown.js
// The report in GitHub's Markdown: the sticky comment, and the same for the job summary.





/** The comment, marker first; at most 60,000 UTF-8 bytes. Depends on its arguments alone. */
function renderComment(report, context) {
    const marker = `${(0,report_marker/* renderMarker */.Bd)(report, context.pushes)}\n`;
    const sections = (0,report_document/* sectionsOf */.Ks)(report, context, report_document/* commentExtent */.Ig).map(renderSection);
    const text = fit(sections, COMMENT_BYTES - utf8Length(marker), (lost) => renderNote(lost, "the job summary has all of it"));
    if (text === null)
        throw new Error("the verdict, the metrics and the footer alone exceed the comment's budget");
    return `${marker}${text}`;
}
/** The same content for the job summary: nothing shortened below 900 KiB. */
function renderSummary(report, context) {
    for (const extent of [report_document/* wholeExtent */.G_, report_document/* commentExtent */.Ig]) {
        const text = fit((0,report_document/* sectionsOf */.Ks)(report, context, extent).map(renderSection), SUMMARY_BYTES, (lost) => renderNote(lost, "`result.json` has all of it"));
        if (text !== null)
            return text;
    }
    throw new Error("the verdict, the metrics and the footer alone exceed the summary's budget");
}
function renderNote(lost, where) {
    return (0,report_escape/* prose */.C)((0,report_document/* shortened */.vI)(lost, where));
}
function renderSection(section) {
    return { name: section.name, text: renderBlocks(section.blocks) };
}
function renderBlocks(blocks) {
    return blocks
        .map(renderBlock)
        .filter((text) => text !== "")
        .join("\n\n");
}
function renderBlock(block) {
    switch (block.kind) {
        case "heading":
            return `${"#".repeat(block.level)} ${withIcon(block.icon, (0,report_escape/* prose */.C)(block.text))}`;
        case "paragraph":
            return block.strong === true ? `**${(0,report_escape/* prose */.C)(block.text)}**` : (0,report_escape/* prose */.C)(block.text);
        case "list":
            return block.items
                .map((item, index) => `${block.ordered === true ? `${index + 1}.` : "-"} ${renderCell(item)}`)
                .join("\n");
        case "alert":
            return [`[!${block.level.toUpperCase()}]`, renderBlocks(block.blocks)]
                .join("\n")
                .split("\n")
                .map((line) => (line === "" ? ">" : `> ${line}`))
                .join("\n");
        case "commands":
            return `\`\`\`sh\n${block.lines.join("\n")}\n\`\`\``;
        case "details":
            // Blank lines around the content: without them GitHub takes it for HTML.
            return `<details${block.open ? " open" : ""}>\n<summary>${block.title}</summary>\n\n${renderBlocks(block.blocks)}\n\n</details>`;
        case "footer":
            return `<sub>${block.items.map((item) => item.map(renderCell).join(" ")).join(" \u00b7 ")}</sub>`;
        case "table":
            return renderTable(block);
        case "chart":
            return `\`\`\`mermaid\n${(0,chart/* mermaid */.a4)(block)}\n\`\`\``;
        case "intervals":
            return "";
    }
}
function renderTable(table) {
    return [
        tableLine(table.columns.map((column) => (0,report_escape/* prose */.C)(column.title))),
        `|${table.columns.map((column) => (column.numeric ? "--:" : ":--")).join("|")}|`,
        ...table.rows.map((row) => tableLine(row.map(renderCell))),
    ].join("\n");
}
function tableLine(cells) {
    return `| ${cells.join(" | ")} |`;
}
function renderCell(cell) {
    if (typeof cell === "string")
        return (0,report_escape/* prose */.C)(cell);
    const text = withIcon(cell.icon ?? null, (0,report_escape/* prose */.C)(cell.text));
    const strong = cell.strong === true ? `**${text}**` : text;
    const linked = cell.href === undefined || cell.href === null ? strong : `[${strong}](${cell.href})`;
    return cell.after === undefined || cell.after === "" ? linked : `${linked} ${(0,report_escape/* prose */.C)(cell.after)}`;
}
function withIcon(icon, text) {
    return icon === null ? text : `${icon} ${text}`;
}


/***/ }),

/***/ 23406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ renderMarker),
/* harmony export */   Pb: () => (/* binding */ pushesWith),
/* harmony export */   Td: () => (/* binding */ commentKey),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53898);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16483);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16519);
// The comment's first line: which comment this is, and what the next run wants to know of this one.




/** Pushes that a comment remembers: the marker stays under 2 KiB. */
const REMEMBERED = 16;
const LONGEST_KEY = 200;
const OPENING = "<!-- metricgate:v1 ";
const CLOSING = " -->";
/** Earlier pushes and this one, which replaces what an earlier run said about the same commit. */
function pushesWith(report, earlier) {
    const { sha } = report.head;
    if (!(0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommitId */ .jh)(sha))
        return earlier.slice(-REMEMBERED);
    const primary = report.metrics[0];
    const push = {
        head: sha.slice(0, 12),
        value: rounded(primary?.candidate ?? null),
        relativeChange: rounded(primary?.relativeChange ?? null),
        finding: report.finding,
    };
    return [...earlier.filter((one) => one.head !== push.head), push].slice(-REMEMBERED);
}
/** A review of the data has a comment of its own, beside that of a check of the same name. */
function commentKey({ name, flow }) {
    return `${flow === "review" ? "data of " : ""}${name}`.slice(0, LONGEST_KEY);
}
function renderMarker(report, earlier) {
    const primary = report.metrics[0];
    const state = {
        key: commentKey(report),
        finding: report.finding,
        head: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommitId */ .jh)(report.head.sha) ? report.head.sha : null,
        base: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommitId */ .jh)(report.base.sha) ? report.base.sha : null,
        metric: primary?.name.slice(0, LONGEST_KEY) ?? null,
        baseline: rounded(primary?.baseline ?? null),
        candidate: rounded(primary?.candidate ?? null),
        pushes: pushesWith(report, earlier),
    };
    // Inside JSON strings only: nothing there may end the HTML comment, or be changed on its way through GitHub.
    const json = JSON.stringify(state)
        .replaceAll("--", "-\\u002d")
        .replace(/[<>&\u{7f}-\u{ffff}]/gu, unicodeEscape)
        .replace(/[\u{10000}-\u{10ffff}]/gu, (pair) => pair.split("").map(unicodeEscape).join(""));
    return `${OPENING}${json}${CLOSING}`;
}
/** Reads the marker of a comment. Anything but a well-formed marker is null: it is a memory, never evidence. */
function parseMarker(body) {
    if (!body.startsWith(OPENING))
        return null;
    const line = (body.slice(0, 16_384).split("\n", 1)[0] ?? "").trimEnd();
    if (!line.endsWith(CLOSING))
        return null;
    try {
        const parsed = stateSchema().safeParse(JSON.parse(line.slice(OPENING.length, -CLOSING.length)));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
}
const stateSchema = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => {
    const findingSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["improved", "equivalent", "regressed", "inconclusive", "no-baseline", "incomparable"]);
    const number = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable();
    const commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(64).nullable();
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(LONGEST_KEY),
        finding: findingSchema,
        head: commit,
        base: commit,
        metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(LONGEST_KEY).nullable(),
        baseline: number,
        candidate: number,
        pushes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(12), value: number, relativeChange: number, finding: findingSchema }))
            .max(REMEMBERED),
    });
});
function unicodeEscape(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** Six digits are enough for a table of pushes, and the last ones depend on the order of the rows. */
function rounded(value) {
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(value) ? Number(value.toPrecision(6)) : null;
}


/***/ }),

/***/ 13700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderReport: () => (/* binding */ renderReport)
});

// UNUSED EXPORTS: parseReport

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./lib/core/metrics/metric.js
var metric = __webpack_require__(70829);
// EXTERNAL MODULE: ./lib/core/once.js
var once = __webpack_require__(53898);
;// CONCATENATED MODULE: ./lib/core/report/bounded.js
// The texts, lists and numbers of a report that another job wrote: bounded, so that none can be too much to hold.

const bounded_name = schemas/* string */.YjP().max(2_000);
const sentence = schemas/* string */.YjP().max(20_000);
const number = schemas/* number */.aig().nullable();
const rowCount = schemas/* int */.Whr().nonnegative();
/** Passed on as it is: rebuilding it would lose a column that is called `__proto__`. */
const numbersByName = schemas/* custom */.IeY((value) => typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length <= 100_000 &&
    Object.entries(value).every(([key, one]) => key.length <= 2_000 && Number.isFinite(one)), "an object of finite numbers is wanted");
const level = schemas/* enum */.k5n(["off", "warn", "error"]);
const share = schemas/* number */.aig().min(0).max(1);
function list(item) {
    return schemas/* array */.YOg(item).max(10_000);
}
function beforeAndAfter(item) {
    return schemas/* strictObject */.rej({ before: item, after: item });
}
/** One for each column, twice. */
function wide(item) {
    return schemas/* array */.YOg(item).max(200_000);
}

// EXTERNAL MODULE: ./lib/core/review/rewrite.js
var rewrite = __webpack_require__(89464);
;// CONCATENATED MODULE: ./lib/core/report/data-change-schema.js
// The shape of a report's part about the data, held strictly.



function dataChangeSchema() {
    const comparison = schemas/* enum */.k5n(["base-head", "train-holdout"]);
    const driftTest = schemas/* strictObject */.rej({
        p: share,
        adjustedP: share,
        effect: schemas/* number */.aig().nonnegative(),
        floor: schemas/* number */.aig().positive(),
        drifted: schemas/* boolean */.zMY(),
    });
    const driftRow = schemas/* strictObject */.rej({
        comparison,
        column: bounded_name,
        kind: schemas/* enum */.k5n(["number", "category"]),
        values: driftTest,
        missing: driftTest.nullable(),
        rows: beforeAndAfter(rowCount),
        missingShare: beforeAndAfter(share),
        medians: beforeAndAfter(schemas/* number */.aig()).nullable(),
        populationStability: schemas/* number */.aig(),
        jensenShannon: schemas/* number */.aig(),
        approximate: schemas/* boolean */.zMY(),
    });
    const rowCounts = { added: rowCount, removed: rowCount, changed: rowCount, unchanged: rowCount };
    return schemas/* strictObject */.rej({
        changed: schemas/* boolean */.zMY(),
        files: schemas/* strictObject */.rej({ added: list(bounded_name), removed: list(bounded_name), changed: list(bounded_name) }),
        rows: schemas/* strictObject */.rej(rowCounts).nullable(),
        parts: list(schemas/* strictObject */.rej({ part: schemas/* enum */.k5n(["train", "holdout"]), rows: rowCount, ...rowCounts })),
        rewrites: list(schemas/* strictObject */.rej({
            what: schemas/* enum */.k5n(rewrite/* rewriteKinds */.u),
            column: bounded_name.nullable(),
            from: bounded_name.nullable(),
            to: bounded_name.nullable(),
            cells: rowCount.nullable(),
        })),
        lines: schemas/* strictObject */.rej({ all: rowCount, touched: rowCount }).nullable(),
        rounded: list(schemas/* strictObject */.rej({ column: bounded_name, cells: rowCount, largest: schemas/* number */.aig().nonnegative() })),
        roundedRows: rowCount,
        columns: schemas/* strictObject */.rej({
            added: list(bounded_name),
            removed: list(bounded_name),
            renamed: list(schemas/* strictObject */.rej({ from: bounded_name, to: bounded_name })),
            reordered: schemas/* boolean */.zMY(),
            typeChanged: list(schemas/* strictObject */.rej({ column: bounded_name, from: bounded_name, to: bounded_name })),
            cellsChanged: numbersByName.nullable(),
        }),
        findings: list(schemas/* strictObject */.rej({
            rule: bounded_name,
            level: level,
            message: sentence,
            wasThere: schemas/* boolean */.zMY(),
            column: bounded_name.nullable(),
            file: bounded_name.nullable(),
            line: schemas/* int */.Whr().positive().nullable(),
            count: rowCount.nullable(),
        })),
        drift: schemas/* strictObject */.rej({ rows: wide(driftRow), untested: wide(schemas/* strictObject */.rej({ comparison, column: bounded_name })) })
            .nullable(),
        segments: list(schemas/* strictObject */.rej({
            of: schemas/* enum */.k5n(["changed", "added", "removed"]),
            column: bounded_name,
            value: sentence.nullable(),
            share: share,
            shareOfOthers: share,
            slice: bounded_name.nullable(),
        })),
        proposedKey: list(bounded_name),
    });
}

;// CONCATENATED MODULE: ./lib/core/report/report-schema.js
// The shape of a report, held strictly: no unknown field, finite numbers, bounded texts and lists.





const report_schema_reportSchema = (0,once/* once */.O)(() => {
    const sha = schemas/* string */.YjP()
        .regex(/^[0-9a-f]{40,64}$/, "a full commit id is wanted")
        .nullable();
    const fingerprint = schemas/* string */.YjP()
        .regex(/^sha256:[0-9a-f]{64}$/, "a sha256 is wanted")
        .nullable();
    const termNumbers = schemas/* strictObject */.rej({ intercept: number, coefficients: numbersByName });
    const training = schemas/* strictObject */.rej({ seeds: list(schemas/* int */.Whr().nonnegative()), spread: number, numbers: numbersByName });
    const finding = schemas/* enum */.k5n(["improved", "equivalent", "regressed", "inconclusive", "no-baseline", "incomparable"]);
    const settings = schemas/* strictObject */.rej({
        quantile: number,
        delta: number,
        average: schemas/* enum */.k5n(metric/* averages */.Ln).nullable(),
        positive: bounded_name.nullable(),
    });
    const value = schemas/* union */.KCZ([schemas/* number */.aig(), sentence]);
    const estimate = {
        settings: settings.nullable(),
        greaterIsBetter: schemas/* boolean */.zMY(),
        level: level,
        baseline: number,
        candidate: number,
        change: number,
        relativeChange: number,
        interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).nullable(),
        tolerance: number,
        marginAbs: number,
        min: number,
        max: number,
        limit: schemas/* enum */.k5n(["met", "missed"]).nullable(),
        finding,
        activeRows: number,
        detectableChange: number,
        rowsNeeded: number,
    };
    return schemas/* strictObject */.rej({
        schemaVersion: schemas/* literal */.euz(1),
        flow: schemas/* enum */.k5n(["check", "baseline", "review"]),
        name: bounded_name.min(1),
        finding,
        outcome: schemas/* enum */.k5n(["pass", "warn", "fail"]),
        reasons: list(sentence),
        notes: list(sentence),
        head: schemas/* strictObject */.rej({ sha, dirty: schemas/* boolean */.zMY() }),
        base: schemas/* strictObject */.rej({
            sha,
            ref: bounded_name.nullable(),
            source: schemas/* enum */.k5n(["artifact", "ancestor", "retrained", "committed", "release", "directory", "none"]),
            tried: list(sentence),
        }),
        rows: schemas/* strictObject */.rej({ train: rowCount.nullable(), holdout: rowCount.nullable(), excluded: rowCount.nullable() }),
        weights: schemas/* strictObject */.rej({ column: bounded_name, effectiveRows: number }).nullable(),
        split: sentence.nullable(),
        unit: schemas/* enum */.k5n(["row", "group", "time-block"]),
        holdout: schemas/* strictObject */.rej({
            id: bounded_name,
            use: schemas/* int */.Whr().positive().nullable(),
            budget: schemas/* int */.Whr().positive(),
            state: schemas/* enum */.k5n(["fresh", "aging", "exhausted"]).nullable(),
        })
            .nullable(),
        coverage: schemas/* number */.aig().gt(0).lt(1),
        metrics: list(schemas/* strictObject */.rej({ name: bounded_name, ...estimate })),
        meanPredictor: schemas/* strictObject */.rej({ mse: schemas/* number */.aig() }).nullable(),
        slices: list(schemas/* strictObject */.rej({
            slice: bounded_name,
            rows: rowCount,
            metric: bounded_name,
            ...estimate,
            declared: schemas/* boolean */.zMY(),
            testable: schemas/* boolean */.zMY(),
        })),
        waivers: list(schemas/* strictObject */.rej({
            metric: bounded_name,
            slice: bounded_name.nullable(),
            ceiling: schemas/* number */.aig(),
            until: schemas/* string */.YjP().regex(/^\d{4}-\d{2}-\d{2}$/, "a day is wanted"),
            reason: sentence,
            state: schemas/* enum */.k5n(["in-force", "not-needed", "expired", "exceeded", "unknown"]),
            relativeChange: number,
            said: sentence,
        })),
        largestErrors: list(schemas/* strictObject */.rej({
            file: bounded_name,
            line: schemas/* int */.Whr().nonnegative(),
            key: list(sentence),
            extraError: schemas/* number */.aig().positive(),
            values: schemas/* strictObject */.rej({ actual: value, baseline: value, candidate: value }).nullable(),
        })),
        attribution: schemas/* strictObject */.rej({
            cells: schemas/* strictObject */.rej({
                baselineOnBase: number,
                baselineOnHead: number,
                candidateOnBase: number,
                candidateOnHead: number,
            }),
            modelEffect: number,
            dataEffect: number,
            interaction: number,
            dataEffectParts: schemas/* strictObject */.rej({ kept: schemas/* number */.aig(), edited: schemas/* number */.aig(), added: schemas/* number */.aig(), removed: schemas/* number */.aig() })
                .nullable(),
            shares: schemas/* strictObject */.rej({ model: schemas/* number */.aig(), data: schemas/* number */.aig() }).nullable(),
            rows: schemas/* strictObject */.rej({ kept: rowCount, edited: rowCount, added: rowCount, removed: rowCount }),
        })
            .nullable(),
        data: dataChangeSchema(),
        rules: schemas/* strictObject */.rej({
            changed: schemas/* boolean */.zMY(),
            differences: list(schemas/* strictObject */.rej({ key: bounded_name, base: sentence.nullable(), head: sentence.nullable() })),
        }),
        model: schemas/* strictObject */.rej({
            kind: bounded_name,
            features: list(bounded_name),
            intercept: number,
            coefficients: numbersByName.nullable(),
            standardErrors: termNumbers.nullable(),
            tStatistics: termNumbers.nullable(),
            penalty: number,
            transform: schemas/* literal */.euz("log").nullable(),
            smearing: number,
        })
            .nullable(),
        training: schemas/* strictObject */.rej({
            candidate: training,
            baseline: training.nullable(),
            rerun: schemas/* strictObject */.rej({ stored: number, again: number }).nullable(),
        })
            .nullable(),
        history: list(schemas/* strictObject */.rej({ sha: bounded_name, value: schemas/* number */.aig() })),
        provenance: schemas/* strictObject */.rej({
            dataFingerprint: fingerprint,
            configFingerprint: fingerprint,
            codeFingerprint: fingerprint,
            version: bounded_name,
        }),
        run: schemas/* strictObject */.rej({
            startedAt: bounded_name.nullable(),
            seconds: number,
            node: bounded_name.nullable(),
            id: bounded_name.nullable(),
            attempt: schemas/* int */.Whr().positive().nullable(),
            url: bounded_name.nullable(),
            repository: bounded_name.nullable(),
            serverUrl: bounded_name.nullable(),
        }),
    });
});

;// CONCATENATED MODULE: ./lib/core/report/report.js
// The Report: everything a reader, a script or another job learns from one run. `result.json` is this shape.


/** The text of `result.json`. JSON has no word for infinite or undefined numbers: they become null. */
function renderReport(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}
/**
 * Reads a Report that another job wrote. Nothing else of what that job says is believed, so the shape is held strictly.
 * @param where what the value was read from, for messages: "result.json"
 * @throws {UserError} fault "data", naming every field that is not as it must be
 */
function parseReport(value, where) {
    const parsed = reportSchema().safeParse(value);
    if (parsed.success)
        return parsed.data;
    const hint = "Let the same version of metricgate write it and read it.";
    const problems = parsed.error.issues.slice(0, 20).map((issue) => {
        const path = issue.path.map(String).join(".");
        return { message: `${where} is not a report of schema 1: ${path === "" ? "" : `${path}: `}${issue.message}`, hint };
    });
    throw new UserError("data", problems);
}


/***/ }),

/***/ 23414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ withLimits),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   uo: () => (/* binding */ DOES_NOT_BLOCK)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92288);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19658);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25321);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3796);
// What the policy makes of a comparison: one finding, one outcome, and the reasons in words.




/** Said of what stays inconclusive. */
const DOES_NOT_BLOCK = "This does not block merging.";
/** Slices whose sentences are given one by one, or that are named in one sentence. */
const NAMED_SLICES = 3;
/**
 * Judges a comparison by a policy.
 *
 * The finding comes from the metrics of level `error` that have a tolerance, and from the declared slices of that level that
 * can be tested: regressed if one is, else incomparable if one cannot be computed, else inconclusive if one is, else improved
 * if the primary metric improved, else equivalent. Without such gates those of level `warn` speak, and can only warn; without
 * those the primary metric does, and the check passes. A regression that a waiver accepts stays one, but warns where it would
 * fail. Rows that the candidate alone cannot predict fail the check whatever the levels and waivers are, and so does a metric
 * whose value misses its limits, also without a baseline.
 *
 * @param comparison the comparison, or why there is none
 * @param failOn replaces what the policy says of an inconclusive comparison; `never` turns each failure into a warning
 * @param waivers as `heldWaivers` gives them for this comparison
 */
function judge(comparison, policy, failOn, waivers = []) {
    const verdict = "metrics" in comparison && comparison.kind === "compared" ? judged(comparison, policy, failOn, waivers) : null;
    const compared = verdict ?? uncompared(comparison, policy);
    return "metrics" in comparison ? withLimits(compared, comparison, failOn) : softened(compared, failOn);
}
/** The verdict with what missed limits make of it, said before all but a regression. */
function withLimits(verdict, { metrics, missedLimits }, failOn) {
    const at = (level) => metrics.flatMap((row, index) => (row.level === level ? (missedLimits[index] ?? []) : []));
    const [errors, warnings] = [at("error"), at("warn")];
    const byLimits = errors.length > 0 ? "fail" : warnings.length > 0 ? "warn" : "pass";
    const sentences = [[...errors, ...warnings], verdict.reasons];
    const reasons = reasonsFrom(verdict.finding === "regressed" ? sentences.toReversed() : sentences);
    return softened({ finding: verdict.finding, outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .harshest */ .t)(verdict.outcome, byLimits), reasons }, failOn);
}
function softened(verdict, failOn) {
    return failOn === "never" ? { ...verdict, outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .mildest */ .l)(verdict.outcome, "warn") } : verdict;
}
function uncompared(comparison, policy) {
    const reasons = [comparison.reason ?? "There is nothing to compare."];
    if (comparison.kind === "no-baseline")
        return { finding: "no-baseline", outcome: policy.onNoBaseline, reasons };
    return { finding: "incomparable", outcome: policy.onIncomparable, reasons };
}
function judged(comparison, policy, failOn, waivers) {
    const { metrics, explanations, unpredicted } = comparison;
    if (unpredicted !== null)
        return { finding: "regressed", outcome: "fail", reasons: reasonsFrom(explanations.slice(0, 1)) };
    const gates = [...metricGates(comparison, waivers), ...sliceGates(comparison, policy, waivers)];
    const errors = gates.filter(({ level }) => level === "error");
    const warnings = gates.filter(({ level }) => level === "warn");
    const speaking = errors.length > 0 ? errors : warnings;
    const finding = overallFinding(metrics[0], speaking);
    const outcome = gates
        .map((gate) => outcomeOf(gate, policy, failOn, speaking.includes(gate)))
        .reduce(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .harshest */ .t, "pass");
    const deciding = speaking.filter((gate) => gate.finding === finding);
    const first = deciding.find((gate) => !isWaived(gate)) ?? deciding[0] ?? null;
    const reasons = reasonsFrom([
        ...leadingReasons(first, comparison, speaking),
        ...[...errors, ...warnings].filter(isRegressed).map((gate) => gate.waivers.map(({ said }) => said)),
        ...otherReasons(first, [...errors, ...warnings]),
    ]);
    if (finding !== "inconclusive" || outcome === "fail")
        return { finding, outcome, reasons };
    const [firstReason, ...more] = reasons;
    return { finding, outcome, reasons: [firstReason, DOES_NOT_BLOCK, ...more] };
}
function metricGates({ metrics, explanations }, waivers) {
    return metrics.flatMap(({ name, level, tolerance, finding, relativeChange }, index) => {
        if (tolerance === null)
            return [];
        const ofMetric = waivers.filter((waiver) => (0,_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .KH)(waiver, name, null));
        const sentences = explanations[index] ?? [];
        const size = Math.abs(relativeChange ?? 0);
        return [{ level, finding, sentences, size, slice: null, isPrimary: index === 0, waivers: ofMetric }];
    });
}
/** A rule that cannot be judged any more must not pass for one that was kept. */
function sliceGates(comparison, policy, waivers) {
    const { slices, sliceExplanations, slicesLost } = comparison;
    const judgedSlices = slices.flatMap((row, index) => {
        const { slice, metric, level, finding } = row;
        if (!row.declared || !row.testable)
            return [];
        const ofSlice = waivers.filter((waiver) => (0,_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .KH)(waiver, metric, slice));
        const sentences = sliceExplanations[index] ?? [];
        const size = Math.abs(row.relativeChange ?? 0);
        return [{ level, finding, sentences, size, slice, isPrimary: false, waivers: ofSlice }];
    });
    const lost = slicesLost.map((column) => {
        const sentence = `The slices by \`${column}\` cannot be judged: the pull request's data has no such column.`;
        const level = policy.slices?.level ?? "off";
        return {
            level,
            finding: "incomparable",
            sentences: [sentence],
            size: 0,
            slice: null,
            isPrimary: false,
            waivers: [],
        };
    });
    return [...judgedSlices, ...lost];
}
function overallFinding(primary, speaking) {
    const findings = speaking.length > 0 ? speaking.map(({ finding }) => finding) : [primary.finding];
    if (findings.includes("regressed"))
        return "regressed";
    if (findings.includes("incomparable"))
        return "incomparable";
    if (findings.includes("inconclusive"))
        return "inconclusive";
    return primary.finding === "improved" ? "improved" : "equivalent";
}
/** What one gate asks for. What stays inconclusive matters only among the gates that make the finding. */
function outcomeOf(gate, policy, failOn, speaks) {
    if (gate.level === "off")
        return "pass";
    const most = gate.level === "error" ? "fail" : "warn";
    if (gate.finding === "regressed")
        return isWaived(gate) ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .mildest */ .l)(most, gate.level === "error" ? "warn" : "pass") : most;
    // A gate that could not be held never passes, whatever the policy says of other incomparable models.
    if (gate.finding === "incomparable")
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .mildest */ .l)(most, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .harshest */ .t)(policy.onIncomparable, "warn"));
    return gate.finding === "inconclusive" && speaks ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .mildest */ .l)(most, inconclusiveOutcome(policy, failOn)) : "pass";
}
function inconclusiveOutcome(policy, failOn) {
    if (failOn === "inconclusive")
        return "fail";
    return failOn === "regressed" ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .mildest */ .l)(policy.onInconclusive, "warn") : policy.onInconclusive;
}
/** What is said first: the gate that made the finding and, of a worsening on all rows, where it sits. */
function leadingReasons(first, { explanations, concentration }, speaking) {
    if (first === null)
        return explanations.slice(0, 1);
    if (first.slice !== null && first.finding === "inconclusive")
        return [doubtfulSlices(speaking)];
    const where = first.isPrimary && first.finding === "regressed" && concentration !== null ? [concentration] : [];
    return [first.sentences, where];
}
function doubtfulSlices(speaking) {
    const slices = speaking.filter(({ slice }) => slice !== null);
    const doubtful = slices.filter(({ finding }) => finding === "inconclusive");
    const inSlices = `in ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(doubtful.length)} of ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(slices.length, "slice")} this cannot be said: ${namesOf(doubtful)}.`;
    return [`On all rows together the candidate is no worse than the tolerance allows, but ${inSlices}`];
}
/** One sentence of each other gate that is not well; slices that leave it open share one. */
function otherReasons(first, gates) {
    const others = gates.filter((gate) => gate !== first && isBad(gate.finding));
    const ofAllRows = others.filter(({ slice }) => slice === null).map(({ sentences }) => sentences.slice(0, 1));
    const worse = others.filter((gate) => gate.slice !== null && isRegressed(gate)).toSorted((a, b) => b.size - a.size);
    const open = others.filter(({ slice, finding, level }) => slice !== null && finding === "inconclusive" && level === "error");
    const isOpenSaid = first !== null && first.slice !== null && first.finding === "inconclusive";
    return [
        ...ofAllRows,
        ...worse.slice(0, NAMED_SLICES).map(({ sentences }) => sentences.slice(0, 1)),
        worse.length > NAMED_SLICES ? [`${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(worse.length - NAMED_SLICES, "more slice")} got worse.`] : [],
        open.length > 0 && !isOpenSaid
            ? [`In ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(open.length, "slice")} it cannot be said whether the candidate is worse: ${namesOf(open)}.`]
            : [],
    ];
}
function namesOf(gates) {
    const names = gates.slice(0, NAMED_SLICES).map(({ slice }) => `\`${(0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceLabel */ .l)(slice ?? "")}\``);
    return `${names.join(", ")}${gates.length > NAMED_SLICES ? " and others" : ""}`;
}
function isRegressed({ finding }) {
    return finding === "regressed";
}
function isWaived({ waivers }) {
    return waivers.some(({ state }) => state === "in-force");
}
function isBad(finding) {
    return finding === "regressed" || finding === "inconclusive" || finding === "incomparable";
}
/** Every sentence once, in order. */
function reasonsFrom(explanations) {
    const [first = "There is no metric to judge by.", ...more] = new Set(explanations.flat());
    return [first, ...more];
}


/***/ }),

/***/ 25321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mildest),
/* harmony export */   t: () => (/* binding */ harshest)
/* harmony export */ });
// Outcomes in the order of their severity.
const OUTCOMES = ["pass", "warn", "fail"];
/** Of two outcomes the one that blocks less: mildest("fail", "warn") is "warn". */
function mildest(one, other) {
    return OUTCOMES[Math.min(OUTCOMES.indexOf(one), OUTCOMES.indexOf(other))];
}
/** Of two outcomes the one that blocks more: harshest("pass", "warn") is "warn". */
function harshest(one, other) {
    return OUTCOMES[Math.max(OUTCOMES.indexOf(one), OUTCOMES.indexOf(other))];
}


/***/ }),

/***/ 3796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ heldWaivers),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   sD: () => (/* binding */ idleWaivers)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92288);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19658);
// Waivers: regressions that a pull request asks to be accepted, each held against what was found and what day it is.


/**
 * What each waiver does.
 *
 * The ceiling is held against the measured change, the number that the comment shows and a reviewer approves, and not
 * against an end of its interval: the tolerance and the interval have already said that the candidate is worse, and what is
 * accepted is how much.
 *
 * @param today the run's day, UTC: "2026-11-21"
 */
function heldWaivers(waivers, comparison, today) {
    return waivers.map((waiver) => {
        const row = gateOf(waiver, comparison);
        const relativeChange = row?.relativeChange ?? null;
        const state = stateOf(waiver, row, comparison, today);
        return { ...waiver, state, relativeChange, said: sentenceOf(waiver, state, relativeChange) };
    });
}
/** Nothing was compared, so there is nothing to accept. */
function idleWaivers(waivers, today) {
    return waivers.map((waiver) => {
        const state = waiver.until < today ? "expired" : "not-needed";
        return { ...waiver, state, relativeChange: null, said: sentenceOf(waiver, state, null) };
    });
}
/** Whether a waiver is about the metric on all rows (slice: null), or in a slice. */
function isAbout(waiver, metric, slice) {
    return waiver.metric === metric && waiver.slice === slice;
}
function gateOf({ metric, slice }, { metrics, slices }) {
    const row = slice === null
        ? metrics.find(({ name }) => name === metric)
        : slices.find((one) => one.declared && one.metric === metric && one.slice === slice);
    return row === undefined || row.level === "off" || row.tolerance === null ? undefined : row;
}
function stateOf(waiver, row, { kind }, today) {
    if (waiver.until < today)
        return "expired";
    if (kind !== "compared")
        return "not-needed";
    if (row === undefined)
        return "unknown";
    if (row.finding !== "regressed")
        return "not-needed";
    if (row.relativeChange === null)
        return "exceeded";
    return (row.greaterIsBetter ? -row.relativeChange : row.relativeChange) > waiver.ceiling ? "exceeded" : "in-force";
}
function sentenceOf(waiver, state, relativeChange) {
    const what = subjectOf(waiver);
    const ceiling = (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .tolerancePercent */ .t0)(waiver.ceiling);
    switch (state) {
        case "in-force":
            return `A waiver of this pull request accepts the worsening of ${what} up to ${ceiling}, until ${waiver.until}.`;
        case "not-needed":
            return `The waiver for ${what} is not needed: there is no regression for it to accept.`;
        case "expired":
            return `The waiver for ${what} expired: its last day was ${waiver.until}.`;
        case "exceeded":
            return relativeChange === null
                ? `The waiver for ${what} does not help: the change has no percentage to hold against its ceiling of ${ceiling}.`
                : `The waiver for ${what} does not help: the measured change, ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(relativeChange)}, is above its ceiling of ${ceiling}.`;
        case "unknown":
            return `The waiver for ${what} does nothing: the rules in force judge no such ${waiver.slice === null ? "metric" : "slice"}.`;
        default:
            return state;
    }
}
/** "`mse`", "`mse` where `region = north`". */
function subjectOf({ metric, slice }) {
    return slice === null ? `\`${metric}\`` : `\`${metric}\` where \`${(0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceLabel */ .l)(slice)}\``;
}


/***/ }),

/***/ 15129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ checkFrame)
/* harmony export */ });
/* harmony import */ var _core_config_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74981);
/* harmony import */ var _core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10418);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22541);
/* harmony import */ var _report_frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54899);
// What every report of a check or a review says, whatever it found.





async function checkFrame({ world, options, candidate, base, rules, }) {
    const sha = await world.repository.head();
    const differences = (0,_core_config_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleDifferences */ .XX)(candidate.config, base.side?.inputs.config ?? null);
    return {
        ...(0,_report_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .frame */ .Gt)(world, rules, await (0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintsOf */ .tm)(candidate, rules)),
        head: { sha: world.host.headSha ?? sha, dirty: await isDirty(world, sha, candidate, options.config) },
        rules: { changed: differences.length > 0, differences },
    };
}
/** Whether the checkout's config or data is not what HEAD holds. */
async function isDirty(world, sha, candidate, config) {
    if (sha === null)
        return true;
    try {
        const committed = await world.repository.commit(sha);
        const there = await committed.identify(await committed.find([...candidate.config.data.files, config]));
        const data = there.filter(({ path }) => path !== config);
        if ((0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFingerprint */ .ng)(data) !== (await candidate.dataFingerprint()))
            return true;
        const here = await world.workTree.identify(await world.workTree.find([config]));
        return !(0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .sameValue */ .eE)(there.filter(({ path }) => path === config), here);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return true; // HEAD holds a link, say, where the checkout has a file
        throw error;
    }
}


/***/ }),

/***/ 32974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ dataChange),
/* harmony export */   g: () => (/* binding */ unchangedData)
/* harmony export */ });
/* harmony import */ var _core_numerals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92288);
/* harmony import */ var _core_review_file_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93360);
/* harmony import */ var _core_review_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63540);
/* harmony import */ var _review_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86806);
// What changed in the data between base and head, as far as a check sees it: columns and their types.




/** @param worse names of the slices that got worse */
async function dataChange(measured, rules, files, worse) {
    const changed = measured.dataChanged;
    const findings = findingsOf(measured.head, measured.base, rules.review.showValues);
    if (measured.base === null)
        return { ...unchangedData(findings), changed, files };
    const reviewed = await measured.reading.review;
    if (reviewed !== null)
        return (0,_review_data_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewedData */ .k)(reviewed, files, rules, worse);
    const before = measured.base.columns;
    const after = measured.head.columns;
    const typeBefore = new Map(before.map(({ name, type }) => [name, type]));
    const namesAfter = new Set(after.map(({ name }) => name));
    return {
        changed,
        files,
        rows: null,
        parts: [],
        ..._core_review_written_js__WEBPACK_IMPORTED_MODULE_1__/* .notWritten */ .x,
        columns: {
            ...NO_COLUMNS,
            added: after.map(({ name }) => name).filter((name) => !typeBefore.has(name)),
            removed: before.map(({ name }) => name).filter((name) => !namesAfter.has(name)),
            typeChanged: after.flatMap(({ name, type }) => {
                const from = typeBefore.get(name) ?? null;
                return from === null || type === null || from === type ? [] : [{ column: name, from, to: type }];
            }),
        },
        findings,
        ...NOT_COMPARED,
    };
}
function unchangedData(findings) {
    return {
        changed: false,
        files: _core_review_file_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .noFileChanges */ .x,
        rows: null,
        parts: [],
        columns: NO_COLUMNS,
        findings,
        ...NOT_COMPARED,
        ..._core_review_written_js__WEBPACK_IMPORTED_MODULE_1__/* .notWritten */ .x,
    };
}
const NOT_COMPARED = { drift: null, segments: [], proposedKey: [] };
const NO_COLUMNS = {
    added: [],
    removed: [],
    renamed: [],
    reordered: false,
    typeChanged: [],
    cellsChanged: null,
};
/** A number column that turned into text: the reader wants the first line at fault. */
function findingsOf(head, base, showValues) {
    const wasNumber = new Set(base?.columns.filter(({ type }) => type === "number").map(({ name }) => name));
    return head.columns.flatMap(({ name, strays }) => {
        if (strays === null || !wasNumber.has(name))
            return [];
        const are = strays.rows === 1 ? "is no longer a number" : "are no longer numbers";
        const first = showValues ? `\`${strays.first.text}\` in line` : "in line";
        const message = `${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(strays.rows, "value")} of \`${name}\` ${are}; the first is ${first} ${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(strays.first.line)}.`;
        return [
            {
                rule: "schema/type-changed",
                level: "warn",
                message,
                wasThere: false,
                column: name,
                file: strays.first.file,
                line: strays.first.line,
                count: strays.rows,
            },
        ];
    });
}


/***/ }),

/***/ 38795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish),
  I: () => (/* binding */ reportFiles)
});

// EXTERNAL MODULE: ./lib/core/once.js
var once = __webpack_require__(53898);
// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/report/headline.js
var report_headline = __webpack_require__(98316);
// EXTERNAL MODULE: ./lib/core/report/opening.js
var opening = __webpack_require__(4614);
// EXTERNAL MODULE: ./lib/core/report/visible.js
var visible = __webpack_require__(32312);
;// CONCATENATED MODULE: ./lib/core/report/annotations.js
// What is said beside the code: one line for the verdict, and one for each thing to look at in the data.




/** GitHub shows ten of each level per step and says nothing of the rest. */
const MOST_PER_LEVEL = 9;
function annotationsOf(report) {
    return [...verdictAnnotations(report), ...rulesAnnotations(report), ...bounded(dataAnnotations(report))];
}
function verdictAnnotations(report) {
    // Its findings are annotated one by one.
    if (report.flow === "review")
        return [];
    const level = levelOf(report);
    if (level === null)
        return [];
    const message = [report.reasons[0] ?? null, (0,opening/* outcomeSentence */.yz)(report)].filter((part) => part !== null).join(" ");
    const headline = (0,report_headline/* headlineOf */.g)(report).text;
    return [annotation(level, headline, message === "" ? headline : message)];
}
function levelOf(report) {
    if (report.outcome === "fail")
        return "error";
    if (report.outcome === "warn" || report.finding === "regressed")
        return "warning";
    switch (report.finding) {
        case "improved":
        case "equivalent":
            return null;
        case "inconclusive":
        case "no-baseline":
        case "incomparable":
            return "notice";
    }
}
function rulesAnnotations(report) {
    if (!report.rules.changed)
        return [];
    const keys = report.rules.differences.slice(0, 10).map((difference) => difference.key);
    const which = keys.length === 0 ? "" : ` Changed: ${keys.join(", ")}.`;
    const message = `The rules of the base commit decided this run; the new ones count after the merge.${which}`;
    return [annotation("warning", "This pull request changes the rules of this check", message)];
}
function dataAnnotations(report) {
    return report.data.findings.flatMap((finding) => {
        if (finding.level === "off")
            return [];
        const said = annotation(finding.level === "error" ? "error" : "warning", `Data: ${finding.rule}`, finding.message);
        if (finding.file === null)
            return [said];
        return [{ ...said, file: finding.file, ...(finding.line === null ? {} : { line: finding.line }) }];
    });
}
/** Leaves room for the verdict and the rules, and says how many are not shown. */
function bounded(all) {
    return ["error", "warning"].flatMap((level) => {
        const ofLevel = all.filter((one) => one.level === level);
        const room = MOST_PER_LEVEL - 2;
        if (ofLevel.length <= room)
            return ofLevel;
        const hidden = ofLevel.length - (room - 1);
        const rest = annotation(level, "Data: more findings", `${(0,numerals/* counted */.hS)(hidden, "more finding")}: see the job summary.`);
        return [...ofLevel.slice(0, room - 1), rest];
    });
}
function annotation(level, title, message) {
    return { level, title: (0,visible/* visible */.RK)(title, 200), message: (0,visible/* visible */.RK)(message, visible/* LONGEST_SENTENCE */.Hy) };
}

// EXTERNAL MODULE: ./lib/core/report/document.js + 1 modules
var report_document = __webpack_require__(79911);
;// CONCATENATED MODULE: ./lib/core/report/html-text.js
// The one escaper for HTML and SVG: after it, a text from data is text.

/** Text in an element or in a quoted attribute. */
function html(text) {
    return text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** A sentence, its names set as code. */
function sentence(text) {
    return (0,visible/* piecesOf */.Xe)(text)
        .map((piece) => (piece.code ? `<code>${html(piece.text)}</code>` : html(piece.text)))
        .join("");
}
/** The same for an attribute, where nothing can be set as code. */
function spoken(text) {
    return html((0,visible/* piecesOf */.Xe)(text)
        .map((piece) => piece.text)
        .join(""));
}

// EXTERNAL MODULE: ./lib/core/report/chart.js
var report_chart = __webpack_require__(97858);
// EXTERNAL MODULE: ./lib/core/report/figures.js
var figures = __webpack_require__(16483);
// EXTERNAL MODULE: ./lib/core/report/metric-words.js
var metric_words = __webpack_require__(18140);
;// CONCATENATED MODULE: ./lib/core/report/plots.js
// The pictures of the page, drawn as SVG: each metric's interval against its tolerance, and the metric over time.




const WIDTH = 720;
const LABELS = 120;
const RESULTS = 110;
const ROW = 44;
/** One row per metric with an interval: the zero line, the tolerated side, the estimate and its interval. */
function figureOfIntervals(metrics, coverage) {
    const rows = metrics.filter((row) => (0,figures/* isNumber */.Et)(row.relativeChange) && row.interval !== null);
    if (rows.length === 0)
        return "";
    const ends = rows.flatMap((row) => [
        ...row.interval,
        row.relativeChange,
        0,
        row.tolerance ?? 0,
        -(row.tolerance ?? 0),
    ]);
    const [low, high] = (0,report_chart/* spanOf */.ee)(ends);
    const left = LABELS;
    const right = WIDTH - RESULTS;
    const x = (fraction) => left + ((fraction - low) / (high - low)) * (right - left);
    const height = rows.length * ROW + 34;
    const said = rows.map((row) => spoken(sentenceOf(row, coverage))).join(" ");
    const ticks = ticksOf(low, high);
    return `<figure>
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${said}">
${ticks.map((tick) => `<line class="rule" x1="${at(x(tick))}" x2="${at(x(tick))}" y1="6" y2="${height - 26}"/><text class="quiet middle" x="${at(x(tick))}" y="${height - 8}">${tickText(tick)}</text>`).join("\n")}
${rows.map((row, index) => rowOf(row, index * ROW + 6, x, [left, right])).join("\n")}
<line class="zero" x1="${at(x(0))}" x2="${at(x(0))}" y1="6" y2="${height - 26}"/>
</svg>
<figcaption>Change against the baseline with its ${html(coverage)} interval. Shaded: no worse than the tolerance. Dashed: the tolerance.</figcaption>
</figure>`;
}
function rowOf(row, top, x, [left, right]) {
    const middle = top + ROW / 2;
    const [from, to] = row.interval.map((end) => Math.min(right, Math.max(left, x(end))));
    const clamp = (fraction) => Math.min(right, Math.max(left, x(fraction)));
    return `<g class="${toneOf(row)}">
${tolerated(row, top, clamp, [left, right])}
<text x="0" y="${middle + 4}">${html(shortLabel(row.name))}</text>
<line class="span" x1="${at(from)}" x2="${at(to)}" y1="${middle}" y2="${middle}"/>
<line class="span" x1="${at(from)}" x2="${at(from)}" y1="${middle - 6}" y2="${middle + 6}"/>
<line class="span" x1="${at(to)}" x2="${at(to)}" y1="${middle - 6}" y2="${middle + 6}"/>
<circle class="mark" cx="${at(clamp(row.relativeChange))}" cy="${middle}" r="5"/>
<text class="end" x="${WIDTH}" y="${middle + 4}">${html((0,metric_words/* resultOf */.Bg)(row).text)}</text>
</g>`;
}
/** Everything better than the limit is tolerated: left of it for an error, right of it for a score. */
function tolerated(row, top, x, [left, right]) {
    if (!(0,figures/* isNumber */.Et)(row.tolerance))
        return "";
    const limit = x(row.greaterIsBetter ? -row.tolerance : row.tolerance);
    const [from, to] = row.greaterIsBetter ? [limit, right] : [left, limit];
    return `<rect class="band" x="${at(from)}" y="${top + 4}" width="${at(Math.max(0, to - from))}" height="${ROW - 8}"/><line class="limit" x1="${at(limit)}" x2="${at(limit)}" y1="${top + 4}" y2="${top + ROW - 4}"/>`;
}
function toneOf(row) {
    if (row.finding === "regressed")
        return "worse";
    if (row.finding === "improved")
        return "better";
    return row.finding === "inconclusive" ? "unclear" : "same";
}
function sentenceOf(row, coverage) {
    const limit = (0,figures/* isNumber */.Et)(row.tolerance) ? `, tolerance ${(0,figures/* tolerance */.aS)(row.tolerance)}` : "";
    return `${(0,metric_words/* labelOf */.Wy)(row.name)} (${(0,metric_words/* directionOf */.FR)(row)}): ${(0,figures/* relative */.V8)(row.relativeChange)}, ${coverage} interval ${(0,figures/* interval */.YP)(row.interval)}${limit}: ${(0,metric_words/* resultOf */.Bg)(row).text}.`;
}
/** The metric over time, the limit as a dashed line; the sentence before it says the same. */
function figureOfTrend(chart) {
    const height = 240;
    const [left, right, top, bottom] = [64, WIDTH - 16, 12, height - 34];
    const all = [...chart.values, ...(chart.limit === null ? [] : [chart.limit])];
    const [low, high] = (0,report_chart/* spanOf */.ee)(all);
    const x = (index) => left + (index / Math.max(1, chart.values.length - 1)) * (right - left);
    const y = (value) => bottom - ((value - low) / (high - low)) * (bottom - top);
    const points = chart.values.map((value, index) => `${at(x(index))},${at(y(value))}`).join(" ");
    return `<figure>
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${spoken(chart.description)}">
${ticksOf(low, high)
        .map((tick) => `<line class="rule" x1="${left}" x2="${right}" y1="${at(y(tick))}" y2="${at(y(tick))}"/><text class="quiet end" x="${left - 8}" y="${at(y(tick) + 4)}">${html(shortNumber(tick))}</text>`)
        .join("\n")}
${chart.limit === null ? "" : `<line class="limit" x1="${left}" x2="${right}" y1="${at(y(chart.limit))}" y2="${at(y(chart.limit))}"/>`}
<polyline class="line" points="${points}"/>
${chart.values.map((value, index) => `<circle class="point" cx="${at(x(index))}" cy="${at(y(value))}" r="${index === chart.values.length - 1 ? 6 : 3.5}"/><text class="quiet ${index === chart.values.length - 1 ? "end" : "middle"}" x="${at(x(index))}" y="${height - 12}">${spoken(chart.labels[index])}</text>`).join("\n")}
</svg>
<figcaption>${sentence(chart.title)}${chart.limit === null ? "" : ". Dashed: the limit"}.</figcaption>
</figure>`;
}
/** Three to seven round numbers within a span. */
function ticksOf(low, high) {
    const rough = (high - low) / 5;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
    const first = Math.ceil(low / step);
    const ticks = Math.floor(high / step) - first + 1;
    return Array.from({ length: Math.min(ticks, 20) }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}
function tickText(fraction) {
    return `${fraction > 0 ? "+" : ""}${(0,figures/* tolerance */.aS)(fraction)}`;
}
function shortNumber(value) {
    return value.toLocaleString("en-US", { maximumSignificantDigits: 5 });
}
function shortLabel(metric) {
    const label = Array.from((0,metric_words/* labelOf */.Wy)(metric).replaceAll("`", ""));
    return label.length <= 14 ? label.join("") : `${label.slice(0, 13).join("")}\u2026`;
}
function at(value) {
    return value.toFixed(1);
}

;// CONCATENATED MODULE: ./lib/core/report/style.js
// How the page looks, in light and in dark, on a screen and on paper.
const style = `
:root {
  color-scheme: light dark;
  --ink: #1f2328; --quiet: #59636e; --paper: #ffffff; --rule: #d1d9e0; --tint: #f6f8fa;
  --good: #1a7f37; --bad: #cf222e; --doubt: #9a6700; --link: #0969da; --band: #dafbe1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #f0f6fc; --quiet: #9198a1; --paper: #0d1117; --rule: #3d444d; --tint: #151b23;
    --good: #3fb950; --bad: #f85149; --doubt: #d29922; --link: #4493f8; --band: #12361f;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 62rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif;
}
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem; padding-bottom: .6rem; border-bottom: 3px solid var(--rule); }
body.pass h1 { border-color: var(--good); }
body.warn h1 { border-color: var(--doubt); }
body.fail h1 { border-color: var(--bad); }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p { margin: .6rem 0; max-width: 46rem; overflow-wrap: anywhere; }
a { color: var(--link); }
code, pre { font: .875em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
code { background: var(--tint); border-radius: 4px; padding: .1em .25em; overflow-wrap: anywhere; }
pre { background: var(--tint); border: 1px solid var(--rule); border-radius: 6px; padding: .8rem 1rem; overflow-x: auto; }
pre code { background: none; padding: 0; overflow-wrap: normal; }
aside { margin: 1rem 0; padding: .25rem 1rem; background: var(--tint); border-left: 4px solid var(--link); }
aside.warning { border-color: var(--doubt); }
aside.caution { border-color: var(--bad); }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; min-width: 28rem; font-variant-numeric: tabular-nums; }
th, td { padding: .45rem .8rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: baseline; font-weight: normal; }
thead th { color: var(--quiet); font-size: .875rem; border-bottom-width: 2px; }
th.number, td.number { text-align: right; white-space: nowrap; }
td code, th code { overflow-wrap: break-word; }
span.result { white-space: nowrap; }
small { color: var(--quiet); }
details { margin: .5rem 0; border: 1px solid var(--rule); border-radius: 6px; padding: .1rem 1rem; }
summary { cursor: pointer; padding: .5rem 0; font-weight: 600; }
figure { margin: 1.25rem 0; }
figcaption { color: var(--quiet); font-size: .875rem; max-width: 46rem; }
svg.icon { display: inline-block; width: 1em; height: 1em; vertical-align: -.1em; margin-right: .3em; fill: var(--quiet); }
svg.icon.good { fill: var(--good); } svg.icon.bad { fill: var(--bad); } svg.icon.doubt { fill: var(--doubt); }
figure svg { display: block; width: 100%; max-width: 46rem; height: auto; }
svg text { fill: var(--ink); font: 13px system-ui, sans-serif; }
svg .quiet { fill: var(--quiet); font-size: 12px; }
svg .end { text-anchor: end; }
svg .middle { text-anchor: middle; }
svg .zero { stroke: var(--quiet); stroke-width: 1; }
svg .rule { stroke: var(--rule); stroke-width: 1; }
svg .band { fill: var(--band); }
svg .limit { stroke: var(--doubt); stroke-width: 1.5; stroke-dasharray: 5 4; fill: none; }
svg .line { stroke: var(--link); stroke-width: 2; fill: none; }
svg .point { fill: var(--link); }
svg .span { stroke: var(--ink); stroke-width: 2; }
svg .mark { fill: var(--ink); }
svg .worse .span { stroke: var(--bad); } svg .worse .mark { fill: var(--bad); }
svg .better .span { stroke: var(--good); } svg .better .mark { fill: var(--good); }
svg .unclear .span { stroke: var(--doubt); } svg .unclear .mark { fill: var(--doubt); }
footer { margin-top: 2rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: .875rem; }
footer p { max-width: none; }
@media print { details { border: none; padding: 0; } details > :not(summary) { display: block; } }
`;

;// CONCATENATED MODULE: ./lib/core/report/html.js
// The report as one static page: the comment's blocks, with the intervals drawn; no script, nothing loaded from elsewhere.






const alone = { artifactUrl: null, pushes: [], resolvedFrom: null };
function renderHtml(report) {
    const title = `${report.name}: ${(0,report_headline/* headlineOf */.g)(report).text}`.replaceAll("`", "");
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html((0,visible/* visible */.RK)(title, 300))}</title>
<style>${style}</style>
</head>
<body class="${report.outcome}">
${(0,report_document/* sectionsOf */.Ks)(report, alone, report_document/* wholeExtent */.G_).map(renderSection).join("\n")}
</body>
</html>
`;
}
function renderSection(section) {
    const tag = section.name === "footer" ? "footer" : "section";
    return `<${tag} class="${section.name}">\n${renderBlocks(section.blocks)}\n</${tag}>`;
}
function renderBlocks(blocks) {
    return blocks.map(renderBlock).join("\n");
}
function renderBlock(block) {
    switch (block.kind) {
        case "heading": {
            const tag = block.level === 3 ? "h1" : "h2";
            return `<${tag}>${iconOf(block.icon)}${sentence(block.text)}</${tag}>`;
        }
        case "paragraph":
            return block.strong === true ? `<h3>${sentence(block.text)}</h3>` : `<p>${sentence(block.text)}</p>`;
        case "list": {
            const tag = block.ordered === true ? "ol" : "ul";
            return `<${tag}>${block.items.map((item) => `<li>${renderCell(item)}</li>`).join("")}</${tag}>`;
        }
        case "alert":
            return `<aside class="${block.level}">${renderBlocks(block.blocks)}</aside>`;
        case "commands":
            return `<pre><code>${html(block.lines.join("\n"))}</code></pre>`;
        case "details":
            // A page has the room that a comment has not.
            return `<details open><summary>${html(block.title)}</summary>\n${renderBlocks(block.blocks)}\n</details>`;
        case "footer":
            return `<p>${block.items.map((item) => item.map(renderCell).join(" ")).join(" \u00b7 ")}</p>`;
        case "table":
            return renderTable(block);
        case "chart":
            return figureOfTrend(block);
        case "intervals":
            return figureOfIntervals(block.rows, block.coverage);
    }
}
function renderTable(table) {
    const head = table.columns.map((column) => `<th scope="col"${numeric(column.numeric)}>${sentence(column.title)}</th>`);
    const rows = table.rows.map((row) => {
        const cells = row.map((cell, index) => {
            const content = renderCell(cell);
            if (index === 0)
                return `<th scope="row">${content}</th>`;
            return `<td${numeric(table.columns[index].numeric)}>${content}</td>`;
        });
        return `<tr>${cells.join("")}</tr>`;
    });
    return `<div class="scroll" role="region" tabindex="0" aria-label="${html(table.label)}"><table>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table></div>`;
}
function numeric(isNumeric) {
    return isNumeric ? ' class="number"' : "";
}
function renderCell(cell) {
    if (typeof cell === "string")
        return sentence(cell);
    const word = sentence(cell.text);
    const text = cell.icon === undefined || cell.icon === null ? word : `<span class="result">${iconOf(cell.icon)}${word}</span>`;
    const strong = cell.strong === true ? `<strong>${text}</strong>` : text;
    const linked = cell.href === undefined || cell.href === null ? strong : `<a href="${html(cell.href)}">${strong}</a>`;
    return cell.after === undefined || cell.after === "" ? linked : `${linked} <small>${sentence(cell.after)}</small>`;
}
/** Drawn, because not every machine has a font with emoji. The word beside it says the same. */
function iconOf(icon) {
    if (icon === null)
        return "";
    const [tone, path] = icons[icon];
    return `<svg class="icon ${tone}" viewBox="0 0 16 16" aria-hidden="true"><path fill-rule="evenodd" d="${path}"/></svg>`;
}
const circle = "M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0Z";
const icons = {
    "\u274c": ["bad", `${circle}M4.9 3.7 8 6.8l3.1-3.1 1.2 1.2L9.2 8l3.1 3.1-1.2 1.2L8 9.2l-3.1 3.1-1.2-1.2L6.8 8 3.7 4.9Z`],
    "\u2705": ["good", `${circle}M11.6 4.6 7 9.2 4.4 6.6 3.2 7.8 7 11.6l5.8-5.8Z`],
    "\u2796": ["good", `${circle}M3.5 7.1h9v1.8h-9Z`],
    "\u26a0\ufe0f": ["doubt", "M8 .8 16 15H0ZM7.1 5.5h1.8v4.7H7.1ZM7.1 11.3h1.8v1.8H7.1Z"],
    "\ud83c\udd95": ["new", `${circle}M7.1 3.5h1.8v3.6h3.6v1.8H8.9v3.6H7.1V8.9H3.5V7.1h3.6Z`],
    "\ud83d\uded1": ["bad", "M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7ZM3.5 7.1h9v1.8h-9Z"],
};

// EXTERNAL MODULE: ./lib/core/report/markdown.js + 1 modules
var markdown = __webpack_require__(69992);
// EXTERNAL MODULE: ./lib/core/report/marker.js
var marker = __webpack_require__(23406);
// EXTERNAL MODULE: ./lib/core/report/links.js
var links = __webpack_require__(16519);
;// CONCATENATED MODULE: ./lib/core/report/outputs.js
// The action's outputs: numbers, words of ours and commit ids, never a text from data.



function outputsOf(report) {
    const primary = report.metrics[0];
    return {
        verdict: report.finding,
        outcome: report.outcome,
        metric: /^[a-z][a-z0-9_-]{0,63}$/.test(primary?.name ?? "") ? (primary?.name ?? "") : "",
        baseline: number(primary?.baseline),
        candidate: number(primary?.candidate),
        change: number(primary?.change),
        "change-percent": number(percentOf(primary?.relativeChange)),
        "interval-low": number(percentOf(primary?.interval?.[0])),
        "interval-high": number(percentOf(primary?.interval?.[1])),
        limits: limitsOf(report),
        "data-changed": String(report.data.changed),
        "rules-changed": String(report.rules.changed),
        "baseline-source": report.base.source,
        "baseline-sha": (0,links/* isCommitId */.jh)(report.base.sha) ? report.base.sha : "",
    };
}
/** Of all metrics that are held to limits. */
function limitsOf(report) {
    if ((0,metric_words/* missingLimits */.$U)(report).length > 0)
        return "missed";
    return report.metrics.some((row) => row.limit !== null) ? "met" : "";
}
function percentOf(fraction) {
    return fraction === null || fraction === undefined ? null : fraction * 100;
}
/** In full precision, so that a script gets the very number; empty where there is none. */
function number(value) {
    return value === undefined || !(0,figures/* isNumber */.Et)(value) ? "" : String(value);
}

;// CONCATENATED MODULE: ./lib/core/report/posting.js
// When the pull request's conversation gets a comment.
/** Once a comment exists it is always updated, so that it never says what is no longer true. */
function shouldPost(policy, report, existing) {
    if (policy === "never")
        return "skip";
    if (existing !== null)
        return "update";
    return isWorthwhile(policy, report) ? "create" : "skip";
}
function isWorthwhile(policy, report) {
    switch (policy) {
        case "always":
            return true;
        case "on-failure":
            return report.outcome === "fail";
        case "changes":
            return (report.finding !== "equivalent" || report.outcome !== "pass" || report.data.changed || report.rules.changed);
    }
}

// EXTERNAL MODULE: ./lib/core/report/report.js + 3 modules
var report_report = __webpack_require__(13700);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/flows/steps/publish.js
// Where the report goes: files, artifact, comment, summary, annotations, outputs. The verdict stands whatever fails here.









async function publish(world, options, result) {
    const { host } = world;
    const { files, saved } = result;
    // As late as can be, for the seconds; `run` is the last key, so that all before it is the same in every run.
    const { run: _, ...parts } = result.report;
    const report = { ...parts, run: host.run() };
    const alone = (0,once/* once */.O)(() => (0,markdown/* renderComment */.w)(report, { artifactUrl: null, pushes: [], resolvedFrom: null }));
    if (options.dryRun)
        return { report, comment: alone };
    const kept = host.keepsFiles ? [...reportFiles(report, alone()), ...files] : [];
    const paths = await degraded(world, "the report's files are not written", () => host.saveFiles(kept));
    const artifact = saved ??
        (await degraded(world, "the report is not kept as an artifact", () => host.uploadArtifact((0,marker/* commentKey */.Td)(report), kept)));
    const { comment, posted } = await converse(world, options, report, artifact, alone);
    if (options.summary) {
        const context = { artifactUrl: artifact?.url ?? null, pushes: [], resolvedFrom: null };
        await degraded(world, "the job summary is not written", () => host.writeSummary((0,markdown/* renderSummary */.B)(report, context)));
    }
    if (options.annotations)
        host.annotate(annotationsOf(report));
    host.setOutputs({ ...outputsOf(report), ...placesOf(paths, artifact, posted) });
    return { report, comment };
}
function reportFiles(report, comment) {
    return [
        { name: "result.json", content: (0,report_report.renderReport)(report) },
        { name: "comment.md", content: comment },
        { name: "report.html", content: renderHtml(report) },
    ];
}
async function converse(world, options, report, artifact, alone) {
    const { conversation } = world.host;
    if (conversation === null)
        return { comment: alone, posted: null };
    let comment = alone;
    const posted = await degraded(world, "the comment is not posted", async () => {
        const existing = await conversation.find((0,marker/* commentKey */.Td)(report));
        const before = existing === null ? null : (0,marker/* parseMarker */.gY)(existing.body);
        const text = (0,markdown/* renderComment */.w)(report, { artifactUrl: artifact?.url ?? null, ...memoryOf(before, report) });
        comment = () => text;
        if (shouldPost(options.comment, report, before) === "skip")
            return null;
        return conversation.upsert((0,marker/* commentKey */.Td)(report), text);
    });
    return { comment, posted };
}
/** What the comment remembers of earlier pushes. */
function memoryOf(before, report) {
    const pushes = before?.pushes ?? [];
    const last = pushes.at(-1);
    const resolved = last?.finding === "regressed" &&
        report.finding !== "regressed" &&
        last.head !== report.head.sha?.slice(0, last.head.length);
    return { pushes, resolvedFrom: resolved ? last.head.slice(0, 7) : null };
}
/** A step whose failure the reader must hear of, and which must not change the verdict. */
async function degraded(world, consequence, step) {
    try {
        return await step();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        world.host.warn(`${consequence}: ${error.message}`);
        return null;
    }
}
function placesOf(paths, artifact, posted) {
    return {
        "result-path": paths?.get("result.json") ?? "",
        "markdown-path": paths?.get("comment.md") ?? "",
        "report-path": paths?.get("report.html") ?? "",
        "model-path": paths?.get("model.json") ?? "",
        "artifact-id": artifact?.id?.toString() ?? "",
        "artifact-url": artifact?.url ?? "",
        "comment-id": posted?.id.toString() ?? "",
        "comment-url": posted?.url ?? "",
    };
}


/***/ }),

/***/ 54899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ today),
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   VC: () => (/* binding */ modelFiles),
/* harmony export */   Yf: () => (/* binding */ splitNotes),
/* harmony export */   bo: () => (/* binding */ weighting)
/* harmony export */ });
/* harmony import */ var _core_config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36258);
/* harmony import */ var _core_endpoint_replies_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99324);
/* harmony import */ var _core_models_stored_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70983);
/* harmony import */ var _core_numerals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92288);
// The parts of a Report that every flow fills in the same way.




function frame(world, config, fingerprints) {
    return {
        schemaVersion: 1,
        name: config.name,
        unit: (0,_core_config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .unitOf */ .u)(config.data),
        coverage: Number((2 * config.policy.confidence - 1).toPrecision(12)),
        provenance: {
            dataFingerprint: fingerprints.data,
            configFingerprint: fingerprints.config,
            codeFingerprint: fingerprints.code,
            version: world.version,
        },
        run: world.host.run(),
    };
}
/** Where rows are weighted: the column, what the compared rows are worth, and the same in a sentence. */
function weighting({ data: { weight } }, effectiveRows, holdout) {
    if (weight === null)
        return { weights: null, notes: [] };
    const worth = effectiveRows === null
        ? ""
        : ` The ${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(holdout, "holdout row")} say as much as ${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(Math.floor(effectiveRows))} equally weighted ones would.`;
    return {
        weights: { column: weight, effectiveRows },
        notes: [`Rows are weighted by \`${weight}\`, in the metrics and in their intervals.${worth}`],
    };
}
/** The run's day, UTC. On a host that cannot tell, no waiver counts. */
function today(world) {
    return world.host.run().startedAt?.slice(0, 10) ?? "9999-12-31";
}
function splitNotes({ split }) {
    if (split.strategy !== "hash" || split.identity.kind !== "content")
        return [];
    return [
        "No key is declared, so rows are recognised by their feature values: a row whose features are edited may change sides. Name the columns that identify a row in `data.key`.",
    ];
}
/** The model as a file, or what a hosted one answered; none where it is the user's own. */
function modelFiles({ builtin, replies, }) {
    if (builtin !== null)
        return [{ name: "model.json", content: (0,_core_models_stored_model_js__WEBPACK_IMPORTED_MODULE_1__/* .renderModel */ .e7)(builtin) }];
    return replies.size === 0 ? [] : [{ name: "replies.jsonl", content: (0,_core_endpoint_replies_file_js__WEBPACK_IMPORTED_MODULE_0__/* .renderReplies */ .f)(replies) }];
}


/***/ }),

/***/ 86806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ reviewData),
/* harmony export */   k: () => (/* binding */ reviewedData)
/* harmony export */ });
/* harmony import */ var _core_evaluation_features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36207);
/* harmony import */ var _read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22541);
// The dataset review as a check or a review asks for it, and as facts for the report.


/**
 * @param base null: there is nothing to compare with
 * @param features the columns that are learnt from; null: those that the config names, else the usual ones
 */
function reviewData(world, base, candidate, head, rules, files, features) {
    const { key, target, group, time } = rules.data;
    const reserved = [target, ...(0,_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .dividingColumns */ .iN)(rules).map(({ name }) => name)];
    return world.compute.review({
        base: base?.dataset ?? null,
        head,
        options: {
            key,
            target: target === "" ? null : target,
            group,
            time,
            features: features ?? rules.data.features ?? (0,_core_evaluation_features_js__WEBPACK_IMPORTED_MODULE_0__/* .usualFeatures */ .ad)(head.table, reserved),
            usualBefore: rules.data.features !== null || base === null ? null : (0,_core_evaluation_features_js__WEBPACK_IMPORTED_MODULE_0__/* .usualFeatures */ .ad)(base.dataset.table, reserved),
            schema: rules.data.schema,
            blank: candidate.blank,
            ...rules.review,
        },
        delimiter: rules.data.csv.delimiter,
        files,
        filesOf: { base: base?.inputs.files ?? [], head: candidate.files },
    });
}
/** @param worse names of the slices that got worse */
function reviewedData({ segments, ...review }, files, rules, worse) {
    return {
        changed: true,
        files,
        ...review,
        segments: segments.map((segment) => {
            const slice = `${segment.column}=${segment.value}`;
            const value = rules.review.showValues ? segment.value : null;
            return { ...segment, value, slice: worse.includes(slice) ? slice : null };
        }),
    };
}


/***/ })

};
