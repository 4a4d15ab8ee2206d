export const id = 5376;
export const ids = [5376];
export const modules = {

/***/ 36258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isName),
/* harmony export */   u: () => (/* binding */ unitOf)
/* harmony export */ });
// The config as the rest of the program sees it: defaults filled in, shorthands written out.
/** As the schema has it, for a name that comes from elsewhere. */
function isName(text) {
    return text.length >= 1 && text.length <= 100 && !/\p{Cc}/u.test(text);
}
/** What the statistics take as one observation. */
function unitOf({ group, time }) {
    if (group !== null)
        return "group";
    return time === null ? "row" : "time-block";
}


/***/ }),

/***/ 74981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ rulesInForce),
/* harmony export */   Lh: () => (/* binding */ trainingConfig),
/* harmony export */   XX: () => (/* binding */ ruleDifferences)
/* harmony export */ });
/* harmony import */ var _time_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56467);
// Which part of its config a pull request may change for itself, and which counts only after the merge.

/**
 * The config in force: which rows count and are held out, what identifies and groups them, metrics and policy as the
 * base commit has them; the model and how the data is read from the pull request.
 * @param base null: the base commit has no config, so that the pull request's own counts
 */
function rulesInForce(head, base) {
    if (base === null)
        return head;
    const { key, group, time, weight, holdout, missing, schema } = base.data;
    const data = { ...head.data, key, group, time, weight, holdout, missing, schema };
    return { ...head, task: base.task, data, policy: base.policy, review: base.review };
}
/** The rules that the pull request changes, by their key in the file. */
function ruleDifferences(head, base) {
    if (base === null)
        return [];
    const before = ruleTexts(base);
    const after = ruleTexts(head);
    // Metrics that only one side names are there on that side alone.
    return [...new Set([...before.keys(), ...after.keys()])]
        .map((key) => ({ key, base: before.get(key) ?? null, head: after.get(key) ?? null }))
        .filter((difference) => difference.base !== difference.head);
}
/** All that decides which model comes out and which rows it is judged on, as one text for the fingerprint. */
function trainingConfig({ task, data, model }) {
    const { files, key, target, features, group, time, weight, holdout, csv, missing } = data;
    // Without weights the text is that of versions that knew none: their baselines stay good.
    const weighted = weight === null ? {} : { weight };
    return JSON.stringify({ task, files, key, target, features, group, time, ...weighted, holdout, csv, missing, model });
}
/** Every rule with its value as text, null where it is not set; two values never share one text. */
function ruleTexts({ task, data, policy, review }) {
    const { holdout } = data;
    return new Map([
        ["task", task],
        ["data.key", list(data.key)],
        ["data.group", data.group === null ? null : quoted(data.group)],
        ["data.time", data.time === null ? null : quoted(data.time)],
        ["data.weight", data.weight === null ? null : quoted(data.weight)],
        ["data.missing-values", data.missing],
        ["data.holdout.strategy", holdout.strategy],
        ["data.holdout.fraction", "fraction" in holdout ? percentage(holdout.fraction) : null],
        ["data.holdout.salt", holdout.strategy === "hash" ? quoted(holdout.salt) : null],
        ["data.holdout.embargo", holdout.strategy === "time" ? (0,_time_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .embargoInWords */ ._z)(holdout.embargo) : null],
        ["data.holdout.column", holdout.strategy === "column" ? quoted(holdout.column) : null],
        ["data.holdout.values", holdout.strategy === "column" ? list(holdout.values) : null],
        ["data.holdout.files", holdout.strategy === "file" ? list(holdout.files) : null],
        ...(data.schema ?? []).map((rule) => [`data.schema.${rule.column}`, promiseInWords(rule)]),
        ["metrics.primary", policy.ownPrimary ? quoted(policy.own[0].name) : policy.gates[0].metric],
        ...policy.gates.flatMap(({ metric, settings, tolerance, marginAbs, min, max, level }) => [
            [`metrics.${metric}.tolerance`, tolerance === null ? null : percentage(tolerance)],
            [`metrics.${metric}.margin-abs`, marginAbs === null ? null : String(marginAbs)],
            [`metrics.${metric}.min`, min === null ? null : String(min)],
            [`metrics.${metric}.max`, max === null ? null : String(max)],
            [`metrics.${metric}.level`, level],
            [`metrics.${metric}.quantile`, settings.quantile === null ? null : String(settings.quantile)],
            [`metrics.${metric}.delta`, settings.delta === null ? null : String(settings.delta)],
            [`metrics.${metric}.average`, settings.average],
            [`metrics.${metric}.positive`, settings.positive === null ? null : quoted(settings.positive)],
        ]),
        ...policy.own.flatMap(({ name, greaterIsBetter, tolerance, marginAbs, min, max, level }) => [
            [`metrics.own.${name}.greater-is-better`, String(greaterIsBetter)],
            [`metrics.own.${name}.tolerance`, tolerance === null ? null : percentage(tolerance)],
            [`metrics.own.${name}.margin-abs`, marginAbs === null ? null : String(marginAbs)],
            [`metrics.own.${name}.min`, min === null ? null : String(min)],
            [`metrics.own.${name}.max`, max === null ? null : String(max)],
            [`metrics.own.${name}.level`, level],
        ]),
        ["slices.by", policy.slices === null ? null : policy.slices.by.map(sliceColumn).join(", ")],
        ["slices.min-rows", policy.slices === null ? null : String(policy.slices.minRows)],
        ["slices.tolerance", policy.slices === null ? null : percentage(policy.slices.tolerance)],
        ["slices.level", policy.slices?.level ?? null],
        ["policy.on-inconclusive", policy.onInconclusive],
        ["policy.on-no-baseline", policy.onNoBaseline],
        ["policy.on-incomparable", policy.onIncomparable],
        ["policy.allow-baseline-nan", String(policy.allowBaselineNan)],
        ["policy.confidence", String(policy.confidence)],
        ["policy.holdout-uses", String(policy.holdoutUses)],
        ["data-review.schema", review.levels.schema],
        ["data-review.leakage", review.levels.leakage],
        ["data-review.removed-rows", review.levels.removedRows],
        ["data-review.drift", review.levels.drift],
        ["privacy.show-values", String(review.showValues)],
    ]);
}
function sliceColumn({ column, bins, edges }) {
    if (edges !== null)
        return `${quoted(column)} (edges ${edges.join(", ")})`;
    return bins === 4 ? quoted(column) : `${quoted(column)} (${bins} bins)`;
}
function promiseInWords({ type, min, max, values, required, unique }) {
    const parts = [
        type,
        min === null ? null : `min ${min}`,
        max === null ? null : `max ${max}`,
        values === null ? null : `values ${list(values) ?? ""}`,
        required ? "required" : null,
        unique ? "unique" : null,
    ].filter((part) => part !== null);
    return parts.length === 0 ? "anything" : parts.join(", ");
}
function list(texts) {
    return texts.length === 0 ? null : texts.map(quoted).join(", ");
}
/** In quotes where the bare text could be read as something else. */
function quoted(text) {
    return /^[\p{L}\p{N}_.*/-]+(?: [\p{L}\p{N}_.*/-]+)*$/u.test(text) ? text : JSON.stringify(text);
}
/** As it was written, and never rounded: a tolerance cannot grow unseen. */
function percentage(fraction) {
    const short = Number((fraction * 100).toPrecision(12));
    return Number(`${short}e-2`) === fraction ? `${short} %` : String(fraction);
}


/***/ }),

/***/ 54922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ownFiles),
/* harmony export */   k: () => (/* binding */ isOwnModel)
/* harmony export */ });
// A model that the user makes: where its predictions, or only its metrics, come from.
function isOwnModel(model) {
    return ["predictions", "metrics", "commands", "endpoint"].includes(model.kind);
}
/** Files of the repository, beside the data, that make the model what it is; null: any of them may. */
function ownFiles(model) {
    switch (model.kind) {
        case "predictions":
        case "metrics":
            return [model.file];
        case "commands":
            return model.inputs;
        case "endpoint":
            return [model.prompt];
        default:
            return model;
    }
}


/***/ }),

/***/ 93360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fileChanges),
/* harmony export */   x: () => (/* binding */ noFileChanges)
/* harmony export */ });
// What became of a dataset's files between base and head.
/** Nothing to compare with, or nothing that differs. */
const noFileChanges = { added: [], removed: [], changed: [] };
/** By path: a file that was renamed is one removed and one added. */
function fileChanges(base, head) {
    const [before, after] = [base, head].map((files) => new Map(files.map(({ path, oid }) => [path, oid])));
    return {
        added: [...after.keys()].filter((path) => !before.has(path)),
        removed: [...before.keys()].filter((path) => !after.has(path)),
        changed: [...after.keys()].filter((path) => before.has(path) && before.get(path) !== after.get(path)),
    };
}


/***/ }),

/***/ 844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ divide),
/* harmony export */   Y: () => (/* binding */ divisionInWords)
/* harmony export */ });
/* harmony import */ var _core_time_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56467);
// How rows are divided: one rule for base and head, so that no train row of one is a holdout row of the other.

/**
 * @param sides the candidate's first: where time divides, the cut is made in its rows, and both sides are divided there
 * @throws {UserError} when the candidate's times allow no cut
 */
async function divide(world, rules, sides) {
    const { holdout, key, group, time } = rules.data;
    const compared = commonColumns(sides);
    const declared = group !== null ? { kind: "group", columns: [group] } : key.length > 0 ? { kind: "key", columns: key } : null;
    switch (holdout.strategy) {
        case "hash": {
            const others = new Set([rules.data.weight, ...sides.map((side) => side.inputs.config.data.target)]);
            const content = { kind: "content", columns: compared.filter((name) => !others.has(name)) };
            return { split: { ...holdout, identity: declared ?? content }, compared };
        }
        case "time": {
            const [first] = sides;
            if (time === null || first === undefined)
                throw new Error("a split by time has a time and a side");
            const { csv, target } = rules.data;
            const cut = await world.compute.cut(first.inputs.files, { csv, time, target, rule: holdout });
            return { split: { strategy: "time", column: time, cut, identity: declared }, compared };
        }
        case "column":
            return { split: { ...holdout, identity: declared }, compared };
        case "file": {
            const files = await Promise.all(sides.map((side) => side.snapshot.find(holdout.files)));
            const paths = new Set(files.flat().map((file) => file.path));
            return { split: { strategy: "file", files: [...paths].toSorted(), identity: declared }, compared };
        }
        default:
            return holdout;
    }
}
/** In words, for the report. `keepsSides`: rows whose key was rewritten are where they were under the old one. */
function divisionInWords({ split }, { holdout }, keepsSides = false) {
    switch (split.strategy) {
        case "hash": {
            const before = keepsSides ? ", as before this pull request rewrote it" : "";
            return `${Number((split.fraction * 100).toPrecision(6))} % of rows, chosen by a hash of ${identityInWords(split.identity)}${before}`;
        }
        case "time": {
            const embargo = holdout.strategy === "time" ? (0,_core_time_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .embargoInWords */ ._z)(holdout.embargo) : null;
            const apart = embargo === null ? "" : `; ${embargo} before that are in neither part`;
            return `the rows ${(0,_core_time_cut_js__WEBPACK_IMPORTED_MODULE_0__/* .cutInWords */ .nv)(split.cut)}, by \`${split.column}\`${apart}`;
        }
        case "column":
            return `the rows that column \`${split.column}\` marks`;
        case "file":
            return `the rows of ${split.files.map((file) => `\`${file}\``).join(", ")}`;
        default:
            return split;
    }
}
function identityInWords({ kind, columns }) {
    return kind === "content"
        ? "the feature values (no key is declared)"
        : columns.map((name) => `\`${name}\``).join(" and ");
}
function commonColumns(sides) {
    const [first = [], ...others] = sides.map(({ inputs }) => inputs.header);
    return first.filter((name) => others.every((header) => header.includes(name))).toSorted();
}


/***/ }),

/***/ 22541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y_: () => (/* binding */ changedFiles),
  iN: () => (/* binding */ dividingColumns),
  tm: () => (/* binding */ fingerprintsOf),
  dE: () => (/* binding */ hasSameData),
  eA: () => (/* binding */ hasSameInputs),
  Ko: () => (/* binding */ readInputs),
  lJ: () => (/* binding */ requireOwnColumns)
});

// EXTERNAL MODULE: ./lib/core/config/config.js
var config_config = __webpack_require__(36258);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/core/config/flaw.js
// One thing that is wrong with a config, by its path in the file.
/** `data.features[1]`. */
function pathInWords(path) {
    return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}
function missingFlaw(path, is) {
    const message = `\`${pathInWords(path)}\` is missing`;
    return { path, part: "value", message, hint: `Add \`${path.at(-1)}\`: ${is}.`, missing: true };
}
/** Own properties only: `__proto__` in a file is data. */
function valueAt(value, path) {
    return path.reduce((inner, step) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, step) ? Reflect.get(inner, step) : undefined, value);
}

;// CONCATENATED MODULE: ./lib/core/config/names.js
// The names that a config gives, each with its place: of a list, and held against another.

/** A text, or the texts of a list, at `path`. */
function namedAt(file, path) {
    const value = valueAt(file, path);
    if (typeof value === "string")
        return [{ name: value, path }];
    if (!Array.isArray(value))
        return [];
    return value.flatMap((name, index) => (typeof name === "string" ? [{ name, path: [...path, index] }] : []));
}
/** The target where it stands: at the top or under `data`. */
function targetsOf(file) {
    return [...namedAt(file, ["target"]), ...namedAt(file, ["data", "target"])].slice(0, 1);
}
function repeated(names, list) {
    const again = names.filter(({ name }, index) => names.findIndex((other) => other.name === name) < index);
    return again.map(({ name, path }) => ({
        path,
        part: "value",
        message: `\`${name}\` is named twice in \`${list}\``,
        hint: "Keep one of them.",
    }));
}
function shared(names, others, is) {
    return names
        .filter(({ name }) => others.some((other) => other.name === name))
        .map(({ name, path }) => ({
        path,
        part: "value",
        message: `\`${name}\` is ${is}`,
        hint: `Name another column in \`${pathInWords(path.filter((step) => typeof step === "string"))}\`.`,
    }));
}

;// CONCATENATED MODULE: ./lib/core/config/column-flaws.js
// What contradicts itself in the columns that a config names: for a purpose, for slices, in the data's contract.


function columnFlaws(file) {
    const targets = targetsOf(file);
    const key = namedAt(file, ["data", "key"]);
    const features = namedAt(file, ["data", "features"]);
    const group = namedAt(file, ["data", "group"]);
    const time = namedAt(file, ["data", "time"]);
    const marker = namedAt(file, ["data", "holdout", "column"]);
    const weight = namedAt(file, ["data", "weight"]);
    return [
        ...repeated(key, "data.key"),
        ...repeated(features, "data.features"),
        ...shared(features, targets, "the target, so it cannot be a feature"),
        ...shared(key, targets, "the target, so it cannot be a key"),
        ...shared(group, targets, "the target, so it cannot be the group"),
        ...shared(time, targets, "the target, so it cannot be the time"),
        ...shared(marker, targets, "the target, so it cannot mark the holdout"),
        ...shared(weight, targets, "the target, so it cannot be the weight"),
        ...shared(features, weight, "the weight, so it cannot be a feature"),
        ...shared(key, weight, "the weight, so it cannot be a key"),
    ];
}
/** Each column once, never the target, and either bins or edges. */
function sliceFlaws(file) {
    const at = ["slices", "by"];
    const by = valueAt(file, at);
    const single = namedAt(file, at);
    const columns = Array.isArray(by)
        ? by.flatMap((_, index) => {
            const path = [...at, index];
            return [...namedAt(file, path), ...namedAt(file, [...path, "column"])];
        })
        : single;
    const targets = targetsOf(file);
    const both = (Array.isArray(by) ? [...by.keys()] : [])
        .map((index) => [...at, index])
        .filter((path) => ["bins", "edges"].every((key) => valueAt(file, [...path, key]) !== undefined));
    return [
        ...repeated(columns, "slices.by"),
        ...shared(columns, targets, "the target, so the holdout is not sliced by it"),
        ...both.map((path) => ({
            path: [...path, "bins"],
            part: "key",
            message: `\`${pathInWords(path)}\` has both \`bins\` and \`edges\``,
            hint: "Keep one of them: edges say how many bins there are.",
        })),
    ];
}
const ordered = [undefined, "number", "integer"];
/** Bounds that no value could keep to, or that mean nothing for the type. */
function contractFlaws(file) {
    const schema = valueAt(file, ["data", "schema"]);
    if (typeof schema !== "object" || schema === null || Array.isArray(schema))
        return [];
    return Object.keys(schema).flatMap((column) => {
        const at = ["data", "schema", column];
        const [type, min, max] = ["type", "min", "max"].map((key) => valueAt(file, [...at, key]));
        const bounds = ["min", "max"].filter((key) => valueAt(file, [...at, key]) !== undefined);
        if (!ordered.includes(type))
            return bounds.map((key) => ({
                path: [...at, key],
                part: "key",
                message: `\`${pathInWords([...at, key])}\` belongs to numbers, and the type is ${String(type)}`,
                hint: "Remove it, or write `type: number`.",
            }));
        if (typeof min !== "number" || typeof max !== "number" || min <= max)
            return [];
        return [
            {
                path: [...at, "min"],
                part: "value",
                message: `\`${pathInWords([...at, "min"])}\` is above \`max\`, so no value is allowed`,
                hint: "Swap the two.",
            },
        ];
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var classic_schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./lib/core/config/schema.js + 4 modules
var schema = __webpack_require__(41379);
// EXTERNAL MODULE: ./lib/core/config/shape.js
var shape = __webpack_require__(10843);
;// CONCATENATED MODULE: ./lib/core/config/schema-path.js
// What the schema says about one path of the file: its keys, its words, whether it takes texts.



/** What the value at `path` has to be, in words; the nearest words above it where it has none of its own. */
function expectationAt(path) {
    const own = schemasAt(path).flatMap((schema) => shape/* expectations */.Eu.get(schema)?.is ?? []);
    if (own.length > 0)
        return own[0];
    if (path.length === 0)
        throw new Error("the whole config has no words");
    return expectationAt(path.slice(0, -1));
}
/** The keys of the map at `path`. */
function keysAt(path) {
    return schemasAt(path).flatMap((schema) => (schema instanceof classic_schemas/* ZodObject */.bvH ? Object.keys(schema.shape) : []));
}
/** The words that the value at `path` can be. */
function wordsAt(path) {
    return schemasAt(path).flatMap((schema) => (schema instanceof classic_schemas/* ZodEnum */.Vb4 ? schema.options.map(String) : []));
}
/** Whether a free text can stand at `path`, and no bare number. */
function isTextAt(path) {
    const schemas = schemasAt(path);
    return (schemas.some((schema) => schema instanceof classic_schemas/* ZodString */.NDH) && !schemas.some((schema) => schema instanceof classic_schemas/* ZodNumber */.rSt));
}
/** Every schema that the value at `path` may follow; none for an unknown key. */
function schemasAt(path) {
    return path.reduce((schemas, step) => schemas.flatMap((schema) => childrenOf(schema, step)), alternatives(schema/* configFile */.Z));
}
function childrenOf(schema, step) {
    if (schema instanceof classic_schemas/* ZodArray */.naA && typeof step === "number")
        return alternatives(schema.element);
    if (schema instanceof classic_schemas/* ZodObject */.bvH && Object.hasOwn(schema.shape, step))
        return alternatives(schema.shape[step]);
    if (schema instanceof classic_schemas/* ZodRecord */.b8S && typeof step === "string")
        return alternatives(schema.valueType);
    return [];
}
/** A schema and, behind "optional" and "one of", those that it stands for. */
function alternatives(schema) {
    if (schema instanceof classic_schemas/* ZodOptional */.IiU)
        return alternatives(schema.unwrap());
    if (schema instanceof classic_schemas/* ZodUnion */.fZ7)
        return [schema, ...schema.options.flatMap(alternatives)];
    return [schema];
}

;// CONCATENATED MODULE: ./lib/core/config/holdout-flaws.js
// What contradicts itself in how rows are held out: keys of another strategy, keys that are not there, groups in time.


const holdoutKeys = {
    hash: ["fraction", "salt"],
    time: ["fraction", "embargo"],
    column: ["column", "values"],
    file: ["files"],
};
const requiredHoldoutKeys = [
    ["column", "column"],
    ["file", "files"],
];
function holdoutFlaws(file) {
    const at = ["data", "holdout"];
    const usual = valueAt(file, ["data", "time"]) === undefined ? "hash" : "time";
    const strategy = valueAt(file, [...at, "strategy"]) ?? usual;
    if (!isStrategy(strategy))
        return [];
    const own = holdoutKeys[strategy];
    const strangers = Object.entries(holdoutKeys)
        .flatMap(([owner, keys]) => keys.map((key) => ({ owner, key, path: [...at, key] })))
        .filter(({ key, path }) => !own.includes(key) && valueAt(file, path) !== undefined)
        .map(({ owner, path }) => ({
        path,
        part: "key",
        message: `\`${pathInWords(path)}\` belongs to \`strategy: ${owner}\`, and the strategy is ${strategy}`,
        hint: `Write \`strategy: ${owner}\`, or remove the key.`,
    }));
    // A key of two strategies is a stranger once.
    const once = strangers.filter(({ path }, index) => strangers.findIndex((other) => pathInWords(other.path) === pathInWords(path)) === index);
    const lacking = requiredHoldoutKeys
        .filter(([owner, key]) => owner === strategy && valueAt(file, [...at, key]) === undefined)
        .map(([, key]) => missingFlaw([...at, key], expectationAt([...at, key])));
    return [...once, ...lacking, ...(strategy === "time" ? timeFlaws(file) : [])];
}
function isStrategy(strategy) {
    return typeof strategy === "string" && Object.hasOwn(holdoutKeys, strategy);
}
/** What a cut in time needs, and what it would break. */
function timeFlaws(file) {
    if (valueAt(file, ["data", "time"]) === undefined)
        return [missingFlaw(["data", "time"], expectationAt(["data", "time"]))];
    if (valueAt(file, ["data", "group"]) === undefined)
        return [];
    return [
        {
            path: ["data", "group"],
            part: "key",
            message: "`data.group` keeps the rows of a group on one side, and a cut in time divides groups",
            hint: "Remove `data.group`, or write `strategy: hash` in `data.holdout`.",
        },
    ];
}

// EXTERNAL MODULE: ./lib/core/metrics/metric.js
var metric = __webpack_require__(70829);
// EXTERNAL MODULE: ./lib/core/spelling.js
var spelling = __webpack_require__(28865);
// EXTERNAL MODULE: ./lib/core/config/metrics-shape.js
var metrics_shape = __webpack_require__(16243);
;// CONCATENATED MODULE: ./lib/core/config/metric-flaws.js
// What contradicts itself in the metrics: each alone, and all against the task.





/** What is wrong with the metrics: each alone, and all against the task. */
function metricFlaws(file) {
    const metrics = valueAt(file, ["metrics"]);
    const named = [...namedAt(file, ["metrics"]), ...namedAt(file, ["metrics", "primary"])];
    const bare = [...wrongTasks(file, named), ...lackingSettings(metrics, named)];
    if (Array.isArray(metrics))
        return [...repeated(namedAt(file, ["metrics"]), "metrics"), ...bare];
    if (typeof metrics !== "object" || metrics === null)
        return bare;
    const keys = Object.keys(metrics).map((name) => ({ name, path: ["metrics", name] }));
    const own = valueAt(metrics, ["own"]);
    const ownNames = typeof own === "object" && own !== null && !Array.isArray(own) ? Object.keys(own) : [];
    const task = valueAt(file, ["task"]) === "classification" ? "classification" : "regression";
    const primary = valueAt(metrics, ["primary"]) ?? (task === "classification" ? "accuracy" : "mse");
    return [
        ...bare,
        ...wrongTasks(file, keys, "key"),
        ...keys.flatMap(({ name }) => [
            ...levelFlaws(file, ["metrics", name], name === primary),
            ...rangeFlaws(file, ["metrics", name]),
            ...classFlaws(file, name),
            ...marginFlaws(file, name),
        ]),
        ...primaryFlaws(primary, ownNames),
        ...ownNames.flatMap((name) => [
            ...ownFlaws(file, name),
            ...levelFlaws(file, ["metrics", "own", name], name === primary),
            ...rangeFlaws(file, ["metrics", "own", name]),
        ]),
    ];
}
/** Of a root and of a size the change in their own unit is no mean over rows. */
function marginFlaws(file, name) {
    const path = ["metrics", name, "margin-abs"];
    if (!["rmse", "bias"].includes(name) || valueAt(file, path) === undefined)
        return [];
    return [
        {
            path,
            part: "key",
            message: `\`${pathInWords(path)}\`: an absolute tolerance of ${name} cannot be tested`,
            hint: name === "rmse"
                ? "Give `mse` one, in the target's unit squared."
                : "Hold it by limits, such as `bias: { min: -0.5, max: 0.5 }`.",
        },
    ];
}
function primaryFlaws(primary, own) {
    if (typeof primary !== "string" || isOurs(primary) || own.includes(primary))
        return [];
    const meant = (0,spelling/* nearest */.p)(primary, [...metrics_shape/* metricNames */.Z, ...own]);
    return [
        {
            path: ["metrics", "primary"],
            part: "value",
            message: `\`metrics.primary\` is \`${primary}\`, which is no metric of ours and does not stand under \`metrics.own\``,
            hint: meant === null
                ? "Name one of ours, or say under `metrics.own` which way yours is better: it is never guessed from a name."
                : `Did you mean \`${meant}\`?`,
        },
    ];
}
/** Metrics of the user's own have values where a file gives them, and names that are not ours. */
function ownFlaws(file, name) {
    const path = ["metrics", "own", name];
    const ours = name.replaceAll("_", "-");
    if (isOurs(ours))
        return [
            {
                path,
                part: "key",
                message: `\`${name}\` is a metric of ours, whose direction is known`,
                hint: `Write it as \`metrics.${ours}\`, without \`greater-is-better\`.`,
            },
        ];
    if (valueAt(file, ["model", "metrics"]) !== undefined)
        return [];
    return [
        {
            path,
            part: "key",
            message: `\`${pathInWords(path)}\` has a value only where a file of metrics is the model, and \`model.metrics\` is not there`,
            hint: "Add `model: { metrics: metrics.json }`, or remove it: other models are scored by our metrics.",
        },
    ];
}
function isOurs(name) {
    return metrics_shape/* metricNames */.Z.some((one) => one === name);
}
function wrongTasks(file, metrics, part = "value") {
    const isClassification = valueAt(file, ["task"]) === "classification";
    const others = isClassification ? metric/* regressionMetrics */.NC : metric/* classificationMetrics */.qb;
    const [task, other] = isClassification ? ["classification", "regression"] : ["regression", "classification"];
    return metrics
        .filter(({ name }) => others.includes(name))
        .map(({ name, path }) => ({
        path,
        part,
        message: `\`${name}\` is a metric of ${other}, and the task is ${task}`,
        hint: `Name a metric of ${task}${isClassification ? "" : ", or write `task: classification`"}.`,
    }));
}
/** Metrics that say nothing without a number of the user's, where they stand without a map of their own. */
function lackingSettings(metrics, named) {
    const needed = { pinball: "quantile: 0.9", huber: "delta: 1.5" };
    return named.flatMap(({ name, path }) => {
        if (name !== "pinball" && name !== "huber")
            return [];
        if (typeof metrics === "object" && metrics !== null && Object.hasOwn(metrics, name))
            return [];
        return [
            {
                path,
                part: "value",
                message: `\`${name}\` needs its ${needed[name].split(":")[0]}`,
                hint: `Write metrics as a map: { primary: ${name}, ${name}: { ${needed[name]} } }.`,
            },
        ];
    });
}
function levelFlaws(file, metric, isPrimary) {
    const path = [...metric, "level"];
    const decides = ["tolerance", "margin-abs", "min", "max"].some((key) => valueAt(file, [...metric, key]) !== undefined);
    if (isPrimary || decides || !["warn", "error"].includes(String(valueAt(file, path))))
        return [];
    return [
        {
            path,
            part: "value",
            message: `\`${pathInWords(path)}\` says what a regression does, but \`${pathInWords(metric)}\` has no tolerance and no limit`,
            hint: "Add a tolerance such as 5%, or a min or max, or remove the level.",
        },
    ];
}
function rangeFlaws(file, metric) {
    const path = [...metric, "min"];
    const [min, max] = [valueAt(file, path), valueAt(file, [...metric, "max"])];
    if (typeof min !== "number" || typeof max !== "number" || min <= max)
        return [];
    return [
        {
            path,
            part: "value",
            message: `\`${pathInWords(path)}\` is ${min}, above \`${pathInWords([...metric, "max"])}\`, ${max}`,
            hint: "No value can keep to both: correct one of them.",
        },
    ];
}
function classFlaws(file, name) {
    const path = ["metrics", name, "average"];
    const average = valueAt(file, path);
    const hasPositive = valueAt(file, ["metrics", name, "positive"]) !== undefined;
    if (typeof average !== "string" || (average === "binary") === hasPositive)
        return [];
    return [
        {
            path,
            part: "value",
            message: hasPositive
                ? `\`${pathInWords(path)}\` is ${average}, and \`metrics.${name}.positive\` names one class`
                : `\`${pathInWords(path)}\` is binary, and no positive class is named`,
            hint: hasPositive ? "Remove one of the two." : `Name it in \`metrics.${name}.positive\`.`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/core/config/model-flaws.js
// What contradicts itself in where the model comes from, and in the keys that one kind of model takes and another does not.


/** Who makes the model: exactly one of these stands under `model`. */
const makers = ["builtin", "predictions", "metrics", "train", "endpoint"];
const besideTrain = ["predict", "setup", "inputs", "keep-data", "timeout-minutes", "env", "seeds"];
/** Exponential and power take the logarithm themselves; of a mean it would be another mean. */
const modelKeys = {
    degree: ["polynomial", "robust-polynomial"],
    interactions: ["polynomial"],
    penalty: ["ridge"],
    transform: ["linear", "ridge", "polynomial", "robust-polynomial", "theil-sen"],
};
function modelFlaws(file) {
    return [
        ...makerFlaws(file),
        ...modelKeyFlaws(file),
        ...commandFlaws(file),
        ...endpointFlaws(file),
        ...taskFlaws(file),
    ];
}
function commandFlaws(file) {
    if (valueAt(file, ["model", "train"]) !== undefined)
        return valueAt(file, ["model", "predict"]) === undefined
            ? [missingFlaw(["model", "predict"], expectationAt(["model", "predict"]))]
            : [];
    return besideTrain
        .filter((key) => valueAt(file, ["model", key]) !== undefined)
        .map((key) => ({
        path: ["model", key],
        part: "key",
        message: `\`model.${key}\` belongs to \`model.train\`, which is not there`,
        hint: "Add `train`, the command that trains your model, or remove the key.",
    }));
}
function makerFlaws(file) {
    const model = valueAt(file, ["model"]);
    if (typeof model !== "object" || model === null || Array.isArray(model))
        return [];
    const given = makers.filter((maker) => Object.hasOwn(model, maker));
    if (given.length === 0)
        return [missingFlaw(["model", "builtin"], expectationAt(["model", "builtin"]))];
    return given.slice(1).map((maker) => ({
        path: ["model", maker],
        part: "key",
        message: `\`model.${given[0]}\` and \`model.${maker}\` both say where the model comes from`,
        hint: "Keep one of them.",
    }));
}
function taskFlaws(file) {
    const task = valueAt(file, ["task"]);
    const model = valueAt(file, ["model"]);
    const builtin = typeof model === "string" ? model : valueAt(file, ["model", "builtin"]);
    if (task === "classification" && builtin !== undefined) {
        return [
            {
                path: typeof model === "string" ? ["model"] : ["model", "builtin"],
                part: "value",
                message: "the built-in models predict numbers, and the task is classification",
                hint: "Predict with a model of your own (`model.train`, `model.predictions` or `model.endpoint`), or remove the task.",
            },
        ];
    }
    if (task === "classification" || valueAt(file, ["model", "endpoint", "match"]) === undefined)
        return [];
    return [
        {
            path: ["model", "endpoint", "match"],
            part: "key",
            message: "`match` says when an answer names a class, and the task is regression",
            hint: "Remove it, or write `task: classification`.",
        },
    ];
}
function endpointFlaws(file) {
    const endpoint = ["model", "endpoint"];
    const has = (key) => valueAt(file, [...endpoint, key]) !== undefined;
    const flaw = (key, message, hint) => ({
        path: [...endpoint, key],
        part: "key",
        message,
        hint,
    });
    return [
        ...(has("pattern") && has("json")
            ? [flaw("json", "`pattern` and `json` both say where the answer stands", "Keep one of them.")]
            : []),
        ...(has("max-cost") && !has("price")
            ? [
                flaw("max-cost", "`max-cost` cannot be held without knowing what a token costs", "Add `price: { input: \u2026, output: \u2026 }`, per million tokens."),
            ]
            : []),
    ];
}
function modelKeyFlaws(file) {
    const builtin = valueAt(file, ["model", "builtin"]);
    if (typeof builtin !== "string")
        return [];
    return Object.entries(modelKeys)
        .filter(([key, models]) => valueAt(file, ["model", key]) !== undefined && !models.includes(builtin))
        .filter(([key]) => key !== "transform" || valueAt(file, ["model", key]) !== "none")
        .map(([key, models]) => ({
        path: ["model", key],
        part: "key",
        message: `\`model.${key}\` belongs to ${models.slice(0, -1).join(", ")}${models.length > 1 ? " and " : ""}${models.at(-1)}, and the model is ${builtin}`,
        hint: `Remove it, or name ${models.length > 1 ? "one of these models" : "that model"}.`,
    }));
}

;// CONCATENATED MODULE: ./lib/core/config/weight-flaws.js
// What cannot be had of weighted rows: models that learn from all rows alike, metrics that have no weighted form here.


/** Fitted by ml-regression, which knows no weights. */
const unweightedModels = ["robust-polynomial", "exponential", "power", "theil-sen"];
function weightFlaws(file) {
    if (valueAt(file, ["data", "weight"]) === undefined)
        return [];
    return [...weight_flaws_modelFlaws(file), ...valueFlaws(file), ...weight_flaws_metricFlaws(file)];
}
function valueFlaws(file) {
    if (valueAt(file, ["model", "metrics"]) === undefined)
        return [];
    return [
        {
            path: ["data", "weight"],
            part: "key",
            message: "`data.weight` weights rows, and `model.metrics` is a file of values that nothing is computed of",
            hint: "Take data.weight out, and weight the values where they are made.",
        },
    ];
}
function weight_flaws_modelFlaws(file) {
    const path = typeof valueAt(file, ["model"]) === "string" ? ["model"] : ["model", "builtin"];
    const model = valueAt(file, path);
    if (!unweightedModels.includes(model))
        return [];
    return [
        {
            path,
            part: "value",
            message: `${String(model)} learns from all rows alike, and \`data.weight\` gives them weights`,
            hint: "Name linear, ridge, polynomial or mean, or take data.weight out.",
        },
    ];
}
function weight_flaws_metricFlaws(file) {
    return metricsNamed(file)
        .filter(({ name }) => metric/* metricsWithoutWeights */.h1.some((metric) => metric === name))
        .map(({ name, path, part }) => ({
        path,
        part,
        message: `\`${String(name)}\` is not computed of weighted rows yet, and \`data.weight\` gives them weights`,
        hint: "Name another metric, or take data.weight out.",
    }));
}
function metricsNamed(file) {
    const metrics = valueAt(file, ["metrics"]);
    if (Array.isArray(metrics))
        return metrics.map((name, index) => ({ name, path: ["metrics", index], part: "value" }));
    if (typeof metrics !== "object" || metrics === null)
        return [{ name: metrics, path: ["metrics"], part: "value" }];
    return Object.keys(metrics).map((key) => key === "primary"
        ? { name: valueAt(metrics, ["primary"]), path: ["metrics", "primary"], part: "value" }
        : { name: key, path: ["metrics", key], part: "key" });
}

;// CONCATENATED MODULE: ./lib/core/config/contradictions.js
// What is wrong with a config although each key by itself is right. Reads the file leniently, so that its faults are
// found together with those of its shape.







function contradictions(file) {
    if (typeof file !== "object" || file === null || Array.isArray(file))
        return [];
    return [
        ...targetFlaws(file),
        ...columnFlaws(file),
        ...holdoutFlaws(file),
        ...contractFlaws(file),
        ...modelFlaws(file),
        ...weightFlaws(file),
        ...metricFlaws(file),
        ...sliceFlaws(file),
    ];
}
function targetFlaws(file) {
    const inData = valueAt(file, ["data", "target"]) !== undefined;
    const atTop = Object.hasOwn(file, "target");
    if (atTop && inData)
        return [
            {
                path: ["target"],
                part: "key",
                message: "`target` is given twice: here and as `data.target`",
                hint: "Keep one of them.",
            },
        ];
    return atTop || inData ? [] : [missingFlaw(["target"], expectationAt(["target"]))];
}

// EXTERNAL MODULE: ./lib/core/config/commands-shape.js
var commands_shape = __webpack_require__(44234);
// EXTERNAL MODULE: ./lib/core/config/endpoint-shape.js
var endpoint_shape = __webpack_require__(44333);
;// CONCATENATED MODULE: ./lib/core/config/policy-from-file.js
// What is judged and what is made of it, with its defaults: metrics, slices and policy as the file says them.


/** Of a metric that the config names as the primary one without a tolerance, and of a slice. */
const USUAL_TOLERANCE = 0.05;
const USUAL_SLICE_TOLERANCE = 0.1;
/** One-sided: the two-sided interval then covers 95 %. */
const USUAL_CONFIDENCE = 0.975;
const usualPrimary = { regression: "mse", classification: "accuracy" };
/** Shown where they are not named; whatever else is named is computed besides. */
const usualMetrics = {
    regression: ["mse", "rmse", "mae", "r2"],
    classification: ["accuracy"],
};
function policyOf({ metrics, slices, policy = {} }, task) {
    const own = metrics === undefined || typeof metrics === "string" || Array.isArray(metrics) ? [] : ownOf(metrics);
    return {
        gates: gatesOf(metrics ?? usualPrimary[task], task),
        own,
        ownPrimary: own[0] !== undefined && typeof metrics === "object" && !Array.isArray(metrics) && own[0].name === metrics.primary,
        slices: slices === undefined ? null : slicesOf(slices),
        onInconclusive: policy["on-inconclusive"] ?? "warn",
        onNoBaseline: policy["on-no-baseline"] ?? "pass",
        onIncomparable: policy["on-incomparable"] ?? "fail",
        confidence: (0,shape/* fractionOf */.Am)(policy.confidence ?? USUAL_CONFIDENCE),
        allowBaselineNan: policy["allow-baseline-nan"] ?? false,
        holdoutUses: policy["holdout-uses"] ?? 100,
    };
}
/** The primary metric first, then those named, then the usual ones, which are only shown. */
function gatesOf(metrics, task) {
    const settings = typeof metrics === "string" || Array.isArray(metrics) ? {} : metrics;
    const { primary = usualPrimary[task], own: _, ...judged } = settings;
    const named = typeof metrics === "string"
        ? [metrics]
        : Array.isArray(metrics)
            ? metrics
            : metrics_shape/* metricNames */.Z.filter((name) => name === primary);
    const names = new Set([...named, ...metricsIn(judged), ...usualMetrics[task]]);
    return [...names].map((metric) => {
        const set = judged[metric] ?? {};
        return { metric, settings: settingsOf(set), ...boundsOf(set, metric === named[0]) };
    });
}
/** The primary one first. */
function ownOf({ own = {}, primary }) {
    return Object.entries(own)
        .map(([name, set]) => ({
        name,
        greaterIsBetter: set["greater-is-better"],
        ...boundsOf(set, name === primary),
    }))
        .toSorted((a, b) => Number(b.name === primary) - Number(a.name === primary));
}
function boundsOf(set, isPrimary) {
    const { min = null, max = null, "margin-abs": marginAbs = null } = set;
    // A margin alone stands in place of the relative tolerance.
    const usual = marginAbs !== null ? 0 : isPrimary ? USUAL_TOLERANCE : null;
    const tolerance = set.tolerance === undefined ? usual : (0,shape/* fractionOf */.Am)(set.tolerance);
    const decides = tolerance !== null || min !== null || max !== null;
    return { tolerance, marginAbs, min, max, level: set.level ?? (decides ? "error" : "off") };
}
function settingsOf({ quantile, delta, average, positive }) {
    return {
        quantile: quantile === undefined ? null : (0,shape/* fractionOf */.Am)(quantile),
        delta: delta ?? null,
        average: average ?? null,
        positive: positive === undefined ? null : String(positive),
    };
}
function metricsIn(judged) {
    return metrics_shape/* metricNames */.Z.filter((name) => judged[name] !== undefined);
}
function slicesOf(slices) {
    const by = typeof slices.by === "string" ? [slices.by] : slices.by;
    return {
        by: by.map((one) => {
            const { column, bins = 4, edges = null } = typeof one === "string" ? { column: one } : one;
            return { column, bins, edges };
        }),
        minRows: slices["min-rows"] ?? 20,
        tolerance: (0,shape/* fractionOf */.Am)(slices.tolerance ?? USUAL_SLICE_TOLERANCE),
        level: slices.level ?? "warn",
    };
}

;// CONCATENATED MODULE: ./lib/core/config/from-file.js
// Fills in the defaults and writes out the shorthands: the file's names outside, ours inside.




const usualHoldoutValues = ["holdout", "test", "true", "True", "TRUE", "1"];
const delimiters = {
    ",": ",",
    ";": ";",
    "\t": "\t",
    "|": "|",
    comma: ",",
    semicolon: ";",
    tab: "\t",
    pipe: "|",
};
/** The file must be free of contradictions. */
function configOf(file) {
    const { name = "model", task = "regression" } = file;
    return {
        name,
        task,
        data: dataOf(file),
        model: modelOf(file.model),
        policy: policyOf(file, task),
        waivers: waiversOf(file),
        review: reviewOf(file),
    };
}
function dataOf(file) {
    const data = typeof file.data === "string" || Array.isArray(file.data) ? { files: file.data } : file.data;
    return {
        files: pathsOf(data.files),
        key: listOf(data.key ?? []),
        target: file.target ?? data.target ?? "",
        features: data.features === undefined ? null : listOf(data.features),
        group: data.group ?? null,
        time: data.time ?? null,
        weight: data.weight ?? null,
        holdout: holdoutOf(data.holdout ?? {}, data.time === undefined ? "hash" : "time"),
        csv: { delimiter: delimiterOf(data.delimiter), missingTexts: data["missing-texts"] ?? null },
        missing: data["missing-values"] ?? "impute",
        schema: data.schema === undefined ? null : contractOf(data.schema),
    };
}
function contractOf(schema) {
    return Object.entries(schema).map(([column, { type, min, max, values, required, unique }]) => ({
        column,
        type: type ?? null,
        min: min ?? null,
        max: max ?? null,
        values: values?.map(String) ?? null,
        required: required ?? false,
        unique: unique ?? false,
    }));
}
function holdoutOf(holdout, usual) {
    const strategy = holdout.strategy ?? usual;
    switch (strategy) {
        case "hash":
            return { strategy, fraction: (0,shape/* fractionOf */.Am)(holdout.fraction ?? 0.2), salt: holdout.salt ?? "" };
        case "time":
            return { strategy, fraction: (0,shape/* fractionOf */.Am)(holdout.fraction ?? 0.2), embargo: (0,shape/* embargoOf */.T8)(holdout.embargo ?? 0) };
        case "column":
            return { strategy, column: holdout.column ?? "", values: holdout.values?.map(String) ?? usualHoldoutValues };
        case "file":
            return { strategy, files: pathsOf(holdout.files ?? []) };
        default:
            return strategy;
    }
}
function delimiterOf(delimiter) {
    return delimiter === undefined ? null : delimiters[delimiter];
}
function modelOf(model) {
    if (typeof model === "object" && model.predictions !== undefined)
        return { kind: "predictions", file: pathsOf(model.predictions)[0] };
    if (typeof model === "object" && model.metrics !== undefined) {
        const { file, names = {} } = typeof model.metrics === "string" ? { file: model.metrics } : model.metrics;
        return { kind: "metrics", file: pathsOf(file)[0], names };
    }
    if (typeof model === "object" && model.endpoint !== undefined)
        return (0,endpoint_shape/* endpointOf */.X)(model.endpoint);
    if (typeof model === "object" && model.train !== undefined)
        return (0,commands_shape/* commandsOf */.K)(model, pathsOf);
    const map = typeof model === "string" ? { builtin: model } : model;
    const transform = map.transform === "log" ? { transform: "log" } : {};
    return { ...fitOf(map), ...transform };
}
function fitOf({ builtin: kind = "linear", degree = 2, penalty, interactions, }) {
    switch (kind) {
        case "polynomial":
            return interactions === false ? { kind, degree, interactions } : { kind, degree };
        case "robust-polynomial":
            return { kind, degree };
        case "ridge":
            return { kind, penalty: penalty ?? null };
        default:
            return { kind };
    }
}
function reviewOf({ "data-review": levels = {}, privacy = {} }) {
    return {
        levels: {
            schema: levels.schema ?? "error",
            leakage: levels.leakage ?? "error",
            removedRows: levels["removed-rows"] ?? "warn",
            drift: levels.drift ?? "warn",
        },
        showValues: privacy["show-values"] ?? false,
    };
}
function waiversOf({ waivers = [] }) {
    return waivers.map(({ metric, slice, ceiling, until, reason }) => ({
        metric,
        slice: slice === undefined ? null : sliceNamed(slice),
        ceiling: (0,shape/* fractionOf */.Am)(ceiling),
        until,
        reason: reason.trim(),
    }));
}
/** "region = north", as the report writes it for people, is "region=north". */
function sliceNamed(text) {
    return text.trim().replace(/\s*=\s*/, "=");
}
function pathsOf(value) {
    return listOf(value).map((path) => path.replace(/^(?:\.\/+)+/, ""));
}
function listOf(value) {
    return typeof value === "string" ? [value] : value;
}

;// CONCATENATED MODULE: ./lib/core/config/later.js
// Keys and values that a later version will understand: refused, because a rule that is ignored protects nobody.
/** By the path of their map. */
const keys = {
    "": ["baseline"],
};
const values = {};
function isLaterKey(map, key) {
    const name = dotted(map);
    return Object.hasOwn(keys, name) && keys[name].includes(key);
}
function isLaterValue(path, value) {
    const name = dotted(path);
    return Object.hasOwn(values, name) && values[name].includes(value);
}
/** Without list indices: each item of a list follows the same rule. */
function dotted(path) {
    return path.filter((step) => typeof step === "string").join(".");
}

;// CONCATENATED MODULE: ./lib/core/config/shape-flaws.js
// Puts into words where a config departs from its schema.




const LONGEST_SHOWN = 60;
const schemaHint = "`metricgate schema` prints all that a config can say.";
const laterHint = "Remove it for now; a rule that this version would ignore is refused.";
/** The maps that a key may have slipped out of. */
const maps = [[], ["data"], ["data", "holdout"], ["model"], ["metrics"], ["policy"]];
function shapeFlaws(file, issues) {
    const flaws = issues
        .flatMap((issue) => located(issue, []))
        .flatMap(({ issue, path }) => issue.code === "unrecognized_keys" ? issue.keys.map((key) => unknownKey(path, key)) : [wrongValue(file, path)]);
    // A value can fail several of its checks; its one sentence covers them all.
    return [...new Map(flaws.map((flaw) => [`${pathInWords(flaw.path)} ${flaw.message}`, flaw])).values()];
}
/** A union's issue as those of the alternative that the value was meant to be, where its kind (text, list, map) tells. */
function located(issue, base) {
    const path = [...base, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
    if (issue.code !== "invalid_union")
        return [{ issue, path }];
    const isOfOtherKind = (inner) => inner.path.length === 0 && (inner.code === "invalid_type" || inner.code === "invalid_value");
    const meant = issue.errors.find((alternative) => !alternative.some(isOfOtherKind));
    return meant === undefined ? [{ issue, path }] : meant.flatMap((inner) => located(inner, path));
}
function unknownKey(map, key) {
    const path = [...map, key];
    const name = cut(pathInWords(path));
    if (isLaterKey(map, key)) {
        return { path, part: "key", message: `\`${name}\` is not supported yet`, hint: laterHint, meant: null };
    }
    const known = keysAt(map);
    const home = maps.find((other) => keysAt(other).includes(key));
    const meant = home === undefined ? (0,spelling/* nearest */.p)(key, known) : null;
    const hint = home !== undefined
        ? `\`${key}\` stands ${home.length === 0 ? "at the top level" : `under \`${pathInWords(home)}\``}.`
        : meant !== null
            ? `Did you mean \`${meant}\`?`
            : `Known here: ${known.join(", ")}.`;
    return { path, part: "key", message: `unknown key \`${name}\``, hint, meant };
}
function wrongValue(file, path) {
    const value = valueAt(file, path);
    const is = expectationAt(path);
    if (value === undefined)
        return missingFlaw(path, is);
    const name = path.length === 0 ? "a config" : `\`${pathInWords(path)}\``;
    if (typeof value === "string" && isLaterValue(path, value)) {
        return { path, part: "value", message: `${name}: \`${value}\` is not supported yet`, hint: laterHint };
    }
    return { path, part: "value", message: `${name} is ${is}; found ${found(value)}`, hint: valueHint(path, value) };
}
function valueHint(path, value) {
    if (value === null)
        return "Give it a value, or remove the key.";
    const meant = typeof value === "string" ? (0,spelling/* nearest */.p)(value, wordsAt(path)) : null;
    if (meant !== null)
        return `Did you mean \`${meant}\`?`;
    const isBare = typeof value === "number" || typeof value === "boolean";
    return isBare && isTextAt(path) ? "Put it in quotes to make it a text." : schemaHint;
}
function found(value) {
    if (value === null)
        return "nothing";
    if (value === "")
        return "an empty text";
    if (typeof value === "string")
        return `\`${cut(value)}\``;
    if (typeof value === "number" || typeof value === "boolean")
        return `\`${value}\``;
    if (!Array.isArray(value))
        return "a map";
    return value.length === 0 ? "an empty list" : "a list";
}
/** On one line, and short. */
function cut(text) {
    const line = text.replaceAll(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1));
    return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}\u2026` : line;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/core/config/first-config.js
// The smallest config, as a hint for whoever has none.
const firstConfig = `Five lines are enough:
    version: 1
    data: data/houses.csv
    target: price
    model: linear
    metrics: mse`;

;// CONCATENATED MODULE: ./lib/core/config/yaml-file.js
// Reads the small, plain part of YAML that a config needs, and knows where each value stands in the file.



/** A config has at most six levels. */
const DEPTH_LIMIT = 16;
/** One mistake makes many: what follows the first ones is mostly its echo. */
const SYNTAX_ERRORS_SHOWN = 5;
/** @throws {UserError} fault "config" when the bytes are not small, plain YAML: no anchors, aliases, tags or deep nesting. */
function readYaml(bytes, file, bytesLimit) {
    const lines = new dist/* LineCounter */.HN();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    const document = onlyDocument(textOf(bytes, file, bytesLimit), lines, file, placeAt);
    refuse(syntaxProblems(document, placeAt));
    refuse(foreignProblems(document, placeAt));
    return {
        value: document.toJS(),
        problems: repeatedKeys(document, placeAt),
        placeOf: (path, part) => placeAt(offsetOf(document, path, part)),
    };
}
function textOf(bytes, file, limit) {
    if (bytes.length > limit) {
        throw new errors/* UserError */.yo("config", {
            message: `${file} has ${bytes.length} bytes; a config has at most ${limit}`,
            where: { file },
            hint: "Keep data out of the config: name files by a pattern.",
        });
    }
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        const before = new TextDecoder().decode(bytes).split("\uFFFD")[0].split("\n");
        const where = { file, line: before.length, column: before[before.length - 1].length + 1 };
        throw new errors/* UserError */.yo("config", { message: `${file} is not UTF-8 text`, where, hint: "Save it with the encoding UTF-8." }, { cause });
    }
}
function onlyDocument(text, lines, file, placeAt) {
    const documents = [
        ...new dist/* Composer */.Dk({ schema: "core", uniqueKeys: false, prettyErrors: false }).compose(tokensOf(text, lines, placeAt)),
    ];
    const [document, second] = documents;
    if (document === undefined || (document.errors.length === 0 && isNothing(document.contents))) {
        throw new errors/* UserError */.yo("config", {
            message: `${file} is empty`,
            where: { file, line: 1, column: 1 },
            hint: firstConfig,
        });
    }
    if (second !== undefined) {
        throw new errors/* UserError */.yo("config", {
            message: "a config is one YAML document; here a second one starts",
            where: placeAt(second.range[0]),
            hint: "Remove what follows the line `---`, or keep it in a file of its own.",
        });
    }
    return document;
}
function isNothing(node) {
    return node === null || ((0,dist/* isScalar */.jn)(node) && node.value === null);
}
/** The parser's tokens; deep nesting is refused while it is read, before anything recursive meets it. */
function* tokensOf(text, lines, placeAt) {
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    lines.addNewLine(0);
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        yield* parser.next(lexeme);
        if (parser.stack.filter(dist/* CST */.DB.isCollection).length > DEPTH_LIMIT) {
            throw new errors/* UserError */.yo("config", {
                message: `more than ${DEPTH_LIMIT} levels of nesting`,
                where: placeAt(parser.offset - lexeme.length),
                hint: "A config has at most four levels.",
            });
        }
    }
    yield* parser.end();
}
function refuse(problems) {
    if (problems.length > 0)
        throw new errors/* UserError */.yo("config", problems);
}
function syntaxProblems(document, placeAt) {
    return document.errors.slice(0, SYNTAX_ERRORS_SHOWN).map((error) => ({
        message: `not valid YAML: ${error.message}`,
        where: placeAt(error.pos[0]),
        hint: error.code === "TAB_AS_INDENT"
            ? "Indent with spaces."
            : "Check indentation, brackets and quotes near here; a text that contains `: ` or ` #` needs quotes.",
    }));
}
/** What YAML has and a config does not: a reader should see each value where it counts. */
function foreignProblems(document, placeAt) {
    const problems = [];
    const refuseAt = (offset, what, hint = "Write the plain value.") => {
        problems.push({ message: `${what}, which a config cannot have`, where: placeAt(offset), hint });
    };
    // What two versions of YAML read differently (on, yes, 010) must not depend on the first line of a file.
    const { yaml } = document.directives;
    if (yaml.explicit === true && yaml.version !== "1.2")
        refuseAt(0, `this is a directive for YAML ${yaml.version}`);
    (0,dist/* visit */.YR)(document, {
        Node(_, node) {
            const offset = node.range?.[0] ?? 0;
            if ((0,dist/* isAlias */.Vj)(node))
                refuseAt(offset, `\`*${node.source}\` is a YAML alias`, `Write the plain value; a pattern stands in quotes: "*${node.source}".`);
            else if (node.anchor !== undefined)
                refuseAt(offset, `\`&${node.anchor}\` is a YAML anchor`);
            if (node.tag !== undefined)
                refuseAt(offset, `\`${node.tag.replace(/^tag:yaml\.org,2002:/, "!!")}\` is a YAML tag`);
        },
        Pair(_, pair) {
            if (!(0,dist/* isScalar */.jn)(pair.key))
                refuseAt(keyOffset(pair) ?? 0, "this key is a list or a map");
        },
    });
    return problems;
}
function repeatedKeys(document, placeAt) {
    const problems = [];
    (0,dist/* visit */.YR)(document, {
        Map(_, map) {
            const seen = new Map();
            for (const pair of map.items) {
                const offset = keyOffset(pair) ?? 0;
                const name = nameOf(pair);
                const first = seen.get(name);
                if (first === undefined)
                    seen.set(name, offset);
                else
                    problems.push({
                        message: `\`${name}\` is given twice; the first is on line ${placeAt(first).line}`,
                        where: placeAt(offset),
                        hint: "Keep one of them.",
                    });
            }
        },
    });
    return problems;
}
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = document.contents?.range[0] ?? 0;
    for (const [depth, step] of path.entries()) {
        if ((0,dist/* isMap */.jh)(node)) {
            // A key given twice counts as its last value, as in `toJS`.
            const pair = node.items.findLast((item) => nameOf(item) === String(step));
            if (pair === undefined)
                return offset;
            node = pair.value;
            offset = keyOffset(pair) ?? offset;
            if (part === "key" && depth === path.length - 1)
                return offset;
        }
        else if ((0,dist/* isSeq */.oP)(node))
            node = node.items[Number(step)];
        else
            return offset;
        // An empty value has no text of its own: its key is what the reader sees.
        if ((0,dist/* isNode */.Ll)(node) && node.range && node.range[1] > node.range[0])
            offset = node.range[0];
    }
    return offset;
}
function nameOf(pair) {
    return (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : "";
}
function keyOffset(pair) {
    return (0,dist/* isNode */.Ll)(pair.key) ? pair.key.range?.[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/core/config/parse.js
// Bytes of metricgate.yml \u2192 Config, or everything that is wrong with them at once.







/** More than any config needs, little enough to read in a moment. */
const CONFIG_BYTES_LIMIT = 64 * 1024;
/** More than a screen of them teaches nothing. */
const PROBLEMS_SHOWN = 50;
/**
 * @param file path of the config, for messages
 * @param purpose for a review of the data neither a model nor a target is needed; the target is empty then
 * @throws {UserError} fault "config" with every problem, in the order of the file
 */
function parseConfig(bytes, file, purpose = "model") {
    const yaml = readYaml(bytes, file, CONFIG_BYTES_LIMIT);
    const given = purpose === "data" ? withSomeModel(yaml.value) : yaml.value;
    // A program of its own for one small file would take longer to make than it saves.
    const parsed = schema/* configFile */.Z.safeParse(given, { jitless: true });
    const flaws = [...shapeFlaws(yaml.value, parsed.error?.issues ?? []), ...contradictions(yaml.value)].filter((flaw) => purpose === "model" || !isMissingTarget(flaw));
    const problems = [
        ...yaml.problems,
        ...withoutConsequences(flaws).map(({ message, hint, path, part }) => ({ message, hint, where: yaml.placeOf(path, part) })),
    ].toSorted(inOrderOfTheFile);
    if (parsed.success && problems.length === 0)
        return configOf(parsed.data);
    throw new errors/* UserError */.yo("config", problems.slice(0, PROBLEMS_SHOWN));
}
/** No model is trained in a review of the data, so any will do where none is named. */
function withSomeModel(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { model: "mean", ...value } : value;
}
function isMissingTarget({ missing, path }) {
    return missing === true && pathInWords(path) === "target";
}
/** A misspelt key is one fault, not two: that the right one is missing goes without saying. */
function withoutConsequences(flaws) {
    const meant = new Set(flaws.flatMap(({ path, meant: key }) => typeof key === "string" ? [pathInWords([...path.slice(0, -1), key])] : []));
    return flaws.filter(({ path, missing }) => missing !== true || !meant.has(pathInWords(path)));
}
function inOrderOfTheFile({ where: a }, { where: b }) {
    return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

// EXTERNAL MODULE: ./lib/core/config/rules.js
var config_rules = __webpack_require__(74981);
// EXTERNAL MODULE: ./lib/core/evaluation/columns.js
var columns = __webpack_require__(31653);
// EXTERNAL MODULE: ./lib/core/evaluation/fingerprint.js
var fingerprint = __webpack_require__(10418);
// EXTERNAL MODULE: ./lib/core/models/own-model.js
var own_model = __webpack_require__(54922);
// EXTERNAL MODULE: ./lib/core/once.js
var once = __webpack_require__(53898);
// EXTERNAL MODULE: ./lib/core/review/file-changes.js
var file_changes = __webpack_require__(93360);
;// CONCATENATED MODULE: ./lib/flows/steps/read-inputs.js
// Everything that a model depends on, at one commit or in the work tree: its config, its data files, their fingerprints.









/**
 * @param purpose for a review of the data a config needs neither model nor target
 * @param fallback the config where there is none
 * @throws {UserError} when the config is missing or wrong, no data file is there, or one has no header
 */
async function readInputs(world, snapshot, options, purpose = "model", fallback = null) {
    const bytes = await snapshot.read(options.config, CONFIG_BYTES_LIMIT);
    const parsed = bytes === null ? fallback : parseConfig(bytes, options.config, purpose);
    if (parsed === null) {
        throw new errors/* UserError */.yo("config", {
            message: `there is no \`${options.config}\` in ${snapshot.label}`,
            hint: "Write one of five lines: version: 1, data: data/houses.csv, target: price, model: linear, metrics: mse",
        });
    }
    const config = named(parsed, options.name);
    const found = await snapshot.find(config.data.files);
    requireFiles(config, found, snapshot, options.config);
    const blank = purpose === "data" ? await blankAmong(world, found) : [];
    const files = found.filter(({ path }) => !blank.includes(path));
    world.compute.expect(files);
    const header = files.length === 0 ? [] : await world.compute.columns(files, config.data.csv);
    const contents = (0,once/* once */.O)(async () => snapshot.identify(found));
    return {
        config,
        files,
        blank,
        header,
        contents,
        dataFingerprint: (0,once/* once */.O)(async () => (0,fingerprint/* dataFingerprint */.ng)(await contents())),
        codeFingerprint: (0,once/* once */.O)(() => codeFingerprint(world, snapshot, config, files)),
    };
}
/** A larger file has something in it. */
const BLANK_BYTES = 256;
async function blankAmong(world, files) {
    const blank = [];
    for (const file of files.filter(({ size }) => size <= BLANK_BYTES)) {
        const decoder = new TextDecoder();
        let text = "";
        for await (const chunk of world.compute.bytes(file)) {
            text += decoder.decode(chunk, { stream: true });
            if (text.trim() !== "")
                break;
        }
        if (text.trim() === "")
            blank.push(file.path);
    }
    return blank;
}
/** Two equal values: the same model would come out, and would be judged on the same rows. */
async function fingerprintsOf(inputs, config = inputs.config) {
    return {
        data: await inputs.dataFingerprint(),
        config: (0,fingerprint/* fingerprint */.Rj)((0,config_rules/* trainingConfig */.Lh)(config)),
        code: await inputs.codeFingerprint(),
    };
}
/** A built-in model's code is this program; the user's own is made by files of the repository. */
async function codeFingerprint(world, snapshot, { model }, data) {
    const program = `metricgate ${world.version}`;
    if (!(0,own_model/* isOwnModel */.k)(model))
        return (0,fingerprint/* fingerprint */.Rj)(program);
    const patterns = (0,own_model/* ownFiles */.a)(model);
    // The data has a fingerprint of its own.
    const files = patterns === null ? await snapshot.identifyAll(data) : await snapshot.identify(await snapshot.find(patterns));
    return (0,fingerprint/* fingerprint */.Rj)(`${program}\n${(0,fingerprint/* dataFingerprint */.ng)(files)}`);
}
/** Whether the same model would come out on both sides: nothing needs to be trained. */
async function hasSameInputs(candidate, rules, base) {
    if ((0,config_rules/* trainingConfig */.Lh)(rules) !== (0,config_rules/* trainingConfig */.Lh)(base.config) || !(await hasSameData(candidate, base)))
        return false;
    return (await candidate.codeFingerprint()) === (await base.codeFingerprint());
}
/** Whether two sides have the same data; files of other sizes need not be read to tell. */
async function hasSameData(one, other) {
    if (!(0,fingerprint/* sameValue */.eE)(one.files.map(sizeOf), other.files.map(sizeOf)))
        return false;
    const [first, second] = await Promise.all([one.dataFingerprint(), other.dataFingerprint()]);
    return first === second;
}
/** Which data files differ; none where a side is not there. */
async function changedFiles(candidate, base) {
    return base === null ? file_changes/* noFileChanges */.x : (0,file_changes/* fileChanges */.C)(await base.contents(), await candidate.contents());
}
function sizeOf({ path, size }) {
    return [path, size];
}
/** The columns by which the config's rules divide rows, group and weight them. */
function dividingColumns({ data }) {
    return [
        ...data.key.map((name) => ({ key: "data.key", name })),
        ...(data.group === null ? [] : [{ key: "data.group", name: data.group }]),
        ...(data.time === null ? [] : [{ key: "data.time", name: data.time }]),
        ...(data.weight === null ? [] : [{ key: "data.weight", name: data.weight }]),
        ...(data.holdout.strategy === "column" ? [{ key: "data.holdout.column", name: data.holdout.column }] : []),
    ];
}
/**
 * A pull request's own rules count only after the merge, so nothing else would notice that they cannot work.
 * @throws {UserError} with every column that the config names and the data lacks
 */
function requireOwnColumns({ config, header, files }) {
    const { target, features } = config.data;
    const sliced = (config.policy.slices?.by ?? []).map(({ column }) => ({ key: "slices.by", name: column }));
    const learnt = (features ?? []).map((name) => ({ key: "data.features", name }));
    (0,columns/* requireColumns */.fe)([{ key: "target", name: target }, ...dividingColumns(config), ...learnt, ...sliced], header, files);
}
function named(config, name) {
    if (name === null)
        return config;
    if ((0,config_config/* isName */.E)(name))
        return { ...config, name };
    throw new errors/* UserError */.yo("usage", {
        message: `the name is a text of 1 to 100 characters on one line; found ${JSON.stringify(name.slice(0, 100))}`,
        hint: "Give another name, or none: then the config's counts.",
    });
}
function requireFiles(config, files, snapshot, path) {
    if (files.length === 0) {
        throw new errors/* UserError */.yo("data", {
            message: `no file in ${snapshot.label} matches ${config.data.files.map((pattern) => `\`${pattern}\``).join(", ")}`,
            where: { file: path },
            hint: "Check `data` in the config; paths are relative to the working directory.",
        });
    }
    const foreign = files.filter((file) => /\.(arrow|feather|orc|avro|xlsx?|ods|zip|tar|tgz|tar\.\w+|bz2|xz|7z|pkl|npy|npz|db|sqlite3?|dvc)$/i.test(file.path));
    if (foreign.length > 0) {
        throw new errors/* UserError */.yo("data", foreign.map((file) => ({
            message: "this format is not read; data comes as CSV, JSON Lines or Parquet",
            where: { file: file.path },
            hint: file.path.endsWith(".dvc")
                ? "Name the data itself: what DVC keeps is found by its .dvc file."
                : "Convert it, or narrow the pattern in `data`.",
        })));
    }
}


/***/ })

};
