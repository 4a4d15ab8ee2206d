export const id = 8563;
export const ids = [8563,1712,7186,7461,4902];
export const modules = {

/***/ 22609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/github/event.js
var github_event = __webpack_require__(47186);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
;// CONCATENATED MODULE: ./lib/adapters/github/inputs.js
// The action's inputs as texts; what they mean is the door's to decide.

/** Exactly the inputs of action.yml. */
const INPUT_NAMES = [
    "github-token",
    "config",
    "mode",
    "working-directory",
    "name",
    "base",
    "baseline",
    "fail-on",
    "comment",
    "summary",
    "annotations",
    "retention-days",
    "endpoint-url",
    "endpoint-key",
    "allowed-data-hosts",
    "dry-run",
];
function readInputs() {
    const inputs = {};
    for (const name of INPUT_NAMES) {
        const value = (0,core/* getInput */.V4)(name);
        if (value !== "")
            inputs[name] = value;
    }
    for (const name of ["github-token", "endpoint-key"]) {
        const secret = inputs[name];
        if (secret !== undefined)
            (0,core/* setSecret */.Pq)(secret);
    }
    return inputs;
}

// EXTERNAL MODULE: ./lib/core/report/log-text.js
var log_text = __webpack_require__(74862);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/github/log-line.js
// Why a run failed, for the job's log: each problem with its place.




/** GitHub shows ten annotations of a level per step; more go to the log as plain lines. */
const SHOWN_PROBLEMS = 10;
/**
 * Why the run failed: an annotation for each problem at its place, a bug with its stack.
 * @param workingDirectory of the repository; places are relative to it, annotations to the repository's top
 */
function reportFailure(error, workingDirectory = "") {
    if (!(error instanceof errors/* UserError */.yo)) {
        (0,core/* error */.z3)(error instanceof Error ? (error.stack ?? error.message) : String(error), { title: "Metricgate failed" });
        return;
    }
    for (const { message, where, hint } of error.problems.slice(0, SHOWN_PROBLEMS)) {
        (0,core/* error */.z3)(hint === undefined ? message : `${message}\n${hint}`, {
            title: "Metricgate",
            ...(where === undefined ? {} : { file: external_node_path_.posix.join(workingDirectory, where.file) }),
            ...(where?.line === undefined ? {} : { startLine: where.line }),
            ...(where?.column === undefined ? {} : { startColumn: where.column }),
        });
    }
    for (const { message, where } of error.problems.slice(SHOWN_PROBLEMS)) {
        (0,core/* info */.pq)((0,log_text/* harmless */.I)(where === undefined ? message : `${(0,errors/* renderPlace */.oL)(where)}: ${message}`));
    }
}

// EXTERNAL MODULE: ./lib/exit-code.js
var exit_code = __webpack_require__(28449);
// EXTERNAL MODULE: ./lib/flows/baseline.js
var baseline = __webpack_require__(84902);
// EXTERNAL MODULE: ./lib/flows/check.js + 11 modules
var check = __webpack_require__(43022);
// EXTERNAL MODULE: ./lib/flows/review.js
var review = __webpack_require__(47461);
// EXTERNAL MODULE: ./lib/wire.js + 27 modules
var wire = __webpack_require__(47280);
;// CONCATENATED MODULE: ./lib/action.js
// GitHub's door: inputs and event to options, wire, run one flow, set the exit code.










/** Runs one flow as the event and the inputs ask, and gives the exit code. */
async function action(environment, entry, interruption) {
    try {
        const event = (0,github_event.readEvent)(environment);
        (0,github_event.refuseIfPrivileged)(event);
        const inputs = readInputs();
        const mode = modeOf(oneOf(inputs, "mode", ["auto", "check", "review", "baseline"]) ?? "auto", event);
        const directory = (0,external_node_path_.resolve)(environment["GITHUB_WORKSPACE"] ?? ".", inputs["working-directory"] ?? ".");
        const options = optionsOf(inputs, directory);
        const world = await (0,wire/* openGitHubWorld */.a)({
            directory,
            environment,
            event,
            token: inputs["github-token"] ?? "",
            label: `${inputs["working-directory"] ?? ""} ${options.config} ${options.name ?? ""}`,
            baselineDirectory: inputs.baseline === undefined ? null : (0,external_node_path_.resolve)(directory, inputs.baseline),
            retentionDays: retentionDaysOf(inputs),
            endpoint: {
                ...(inputs["endpoint-url"] === undefined ? {} : { url: inputs["endpoint-url"] }),
                ...(inputs["endpoint-key"] === undefined ? {} : { key: inputs["endpoint-key"] }),
            },
            entry,
            interruption,
            pointers: { base: mode === "baseline" ? null : baseOf(inputs, event), allowedHosts: hostsOf(inputs) },
        });
        const published = mode === "check"
            ? await (0,check.check)(world, {
                ...options,
                base: baseOf(inputs, event),
                failOn: oneOf(inputs, "fail-on", ["regressed", "inconclusive", "never"]),
            })
            : mode === "review"
                ? await (0,review.review)(world, { ...options, base: baseOf(inputs, event) })
                : await (0,baseline.baseline)(world, { ...options, ref: event.baselineBranch });
        world.host.progress(published.report.reasons.join(" "));
        return (0,exit_code/* exitCodeOf */.F)(published.report.outcome);
    }
    catch (error) {
        reportFailure(error, environment["INPUT_WORKING-DIRECTORY"] ?? ".");
        return (0,exit_code/* exitCodeOfError */.L)(error);
    }
}
function modeOf(asked, event) {
    if (asked !== "auto")
        return asked;
    switch (event.name) {
        case "pull_request":
        case "merge_group":
            return "check";
        case "push":
        case "schedule":
        case "workflow_dispatch":
            return "baseline";
        default:
            throw new errors/* UserError */.yo("usage", {
                message: `mode: auto does not know what to do on \`${event.name}\``,
                hint: "Start the workflow on pull_request, merge_group or push, or set mode: check or mode: baseline.",
            });
    }
}
function baseOf(inputs, event) {
    if (inputs.base !== undefined)
        return { kind: "revision", ref: inputs.base };
    return (0,github_event/* baseRequestOf */.Y)(event) ?? { kind: "revision", ref: null };
}
function hostsOf(inputs) {
    return (inputs["allowed-data-hosts"] ?? "")
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((host) => host !== "");
}
function optionsOf(inputs, directory) {
    return {
        config: (0,wire.configWithin)(directory, inputs.config ?? "metricgate.yml"),
        name: inputs.name ?? null,
        comment: oneOf(inputs, "comment", ["changes", "always", "on-failure", "never"]) ?? "changes",
        summary: flag(inputs, "summary", true),
        annotations: flag(inputs, "annotations", true),
        dryRun: flag(inputs, "dry-run", false),
    };
}
function oneOf(inputs, name, values) {
    const given = inputs[name];
    if (given === undefined)
        return null;
    const value = values.find((candidate) => candidate === given);
    if (value !== undefined)
        return value;
    throw new errors/* UserError */.yo("usage", {
        message: `the input \`${name}\` is \`${given}\``,
        hint: `It must be one of: ${values.join(", ")}.`,
    });
}
function flag(inputs, name, otherwise) {
    const value = oneOf(inputs, name, ["true", "false"]);
    return value === null ? otherwise : value === "true";
}
function retentionDaysOf(inputs) {
    const given = inputs["retention-days"];
    if (given === undefined)
        return null;
    if (/^[1-9]\d{0,2}$/.test(given) && Number(given) <= 400)
        return Number(given);
    throw new errors/* UserError */.yo("usage", {
        message: `the input \`retention-days\` is \`${given}\``,
        hint: "It must be a whole number of days, from 1 to 400.",
    });
}


/***/ }),

/***/ 47186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ baseRequestOf),
/* harmony export */   readEvent: () => (/* binding */ readEvent),
/* harmony export */   refuseIfPrivileged: () => (/* binding */ refuseIfPrivileged)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
// What started this run: the runner's variables and its event file, as one plain value.


/** GitHub's webhook payloads are at most 25 MB. */
const EVENT_FILE_LIMIT = 30 * 1024 * 1024;
/** @throws {UserError} fault "environment" when a variable or a part of the event file is missing or malformed. */
function readEvent(env) {
    const name = variable(env, "GITHUB_EVENT_NAME");
    const payload = readPayload(variable(env, "GITHUB_EVENT_PATH"));
    const fullName = variable(env, "GITHUB_REPOSITORY");
    const [owner = "", repo = ""] = fullName.split("/");
    if (owner === "" || repo === "")
        throw malformed("GITHUB_REPOSITORY", fullName, '"owner/name"');
    const repositoryId = env["GITHUB_REPOSITORY_ID"] ||
        (field(payload, "repository", "id") ?? field(payload, "pull_request", "base", "repo", "id"));
    const id = repositoryId === undefined ? null : positive("GITHUB_REPOSITORY_ID", repositoryId);
    const repository = { id, owner, name: repo };
    const pullRequest = name.startsWith("pull_request") ? readPullRequest(payload, repository.id) : null;
    const mergeGroup = name === "merge_group" ? readMergeGroup(payload) : null;
    const defaultBranch = optionalText(field(payload, "repository", "default_branch"));
    const ref = env["GITHUB_REF"] ?? "";
    const runBranch = ref.startsWith("refs/heads/") ? branchOf(ref) : null;
    const serverUrl = (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, "");
    const runId = positive("GITHUB_RUN_ID", env["GITHUB_RUN_ID"]);
    return {
        name,
        sourceEvent: name === "workflow_run" ? optionalText(field(payload, "workflow_run", "event")) : null,
        repository,
        pullRequest,
        mergeGroup,
        defaultBranch,
        baselineBranch: pullRequest?.baseRef ?? mergeGroup?.baseRef ?? runBranch ?? defaultBranch,
        sha: env["GITHUB_SHA"] || null,
        run: {
            id: runId,
            attempt: positive("GITHUB_RUN_ATTEMPT", env["GITHUB_RUN_ATTEMPT"] || "1"),
            workflowPath: workflowPathOf(env["GITHUB_WORKFLOW_REF"] ?? "", fullName),
            url: `${serverUrl}/${fullName}/actions/runs/${runId}`,
        },
        serverUrl,
        apiUrl: (env["GITHUB_API_URL"] || "https://api.github.com").replace(/\/+$/, ""),
        temp: env["RUNNER_TEMP"] || null,
    };
}
/** What the event says to compare with; null where it names no base. */
function baseRequestOf(event) {
    if (event.pullRequest !== null) {
        const { baseRef, baseSha, headSha } = event.pullRequest;
        return { kind: "pull-request", baseRef, baseSha, headSha };
    }
    if (event.mergeGroup !== null)
        return { kind: "commit", sha: event.mergeGroup.baseSha, ref: event.mergeGroup.baseRef };
    return null;
}
/**
 * These events hand the repository's secrets and a token that may write to a run which a stranger's pull request starts.
 * @throws {UserError} fault "usage"; to be called before anything of the repository is read or run.
 */
function refuseIfPrivileged(event) {
    const hint = "Start the workflow `on: pull_request`: it also runs for forks, with a token that can only read.";
    if (event.name === "pull_request_target") {
        const message = "Metricgate does not train on `pull_request_target`: the code of the pull request would run with this repository's secrets and a token that may write.";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("usage", { message, hint });
    }
    // An unknown source counts as a pull request: nothing then proves that the code was reviewed.
    if (event.name === "workflow_run" && (event.sourceEvent === null || event.sourceEvent.startsWith("pull_request"))) {
        const source = event.sourceEvent === null ? "an unknown event" : `\`${event.sourceEvent}\``;
        const message = `Metricgate does not train on a \`workflow_run\` that follows ${source}: the code of the pull request would run with this repository's secrets and a token that may write.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("usage", { message, hint });
    }
}
function readPayload(path) {
    const where = { file: path };
    const hint = "GITHUB_EVENT_PATH must name the JSON file that the runner writes for the event.";
    let json;
    try {
        const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size;
        if (size > EVENT_FILE_LIMIT) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("environment", {
                message: `the event file has ${size} bytes, more than ${EVENT_FILE_LIMIT}`,
                where,
                hint,
            });
        }
        json = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("environment", { message: "the event file cannot be read", where, hint }, { cause: error });
    }
    try {
        return JSON.parse(json);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("environment", { message: "the event file is not JSON", where, hint }, { cause: error });
    }
}
function readPullRequest(payload, repositoryId) {
    return {
        number: positive("pull_request.number of the event", field(payload, "pull_request", "number")),
        headSha: commitId("pull_request.head.sha of the event", field(payload, "pull_request", "head", "sha")),
        baseRef: text("pull_request.base.ref of the event", field(payload, "pull_request", "base", "ref")),
        baseSha: commitId("pull_request.base.sha of the event", field(payload, "pull_request", "base", "sha")),
        isFork: field(payload, "pull_request", "head", "repo", "id") !== repositoryId,
    };
}
function readMergeGroup(payload) {
    return {
        baseSha: commitId("merge_group.base_sha of the event", field(payload, "merge_group", "base_sha")),
        baseRef: branchOf(text("merge_group.base_ref of the event", field(payload, "merge_group", "base_ref"))),
        headSha: commitId("merge_group.head_sha of the event", field(payload, "merge_group", "head_sha")),
    };
}
/** "owner/repo/.github/workflows/model.yml@refs/heads/main" \u2192 ".github/workflows/model.yml". */
function workflowPathOf(reference, fullName) {
    const path = reference.startsWith(`${fullName}/`) ? reference.slice(fullName.length + 1).split("@")[0] : "";
    return path || null;
}
function branchOf(ref) {
    return ref.replace(/^refs\/heads\//, "");
}
function field(value, ...steps) {
    let current = value;
    for (const step of steps) {
        if (typeof current !== "object" || current === null || !Object.hasOwn(current, step))
            return undefined;
        current = Reflect.get(current, step);
    }
    return current;
}
function variable(env, name) {
    const value = env[name];
    if (value !== undefined && value !== "")
        return value;
    const hint = "GitHub's runner sets it. Outside GitHub Actions use the command line: metricgate check --base main";
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("environment", { message: `the variable ${name} is not set`, hint });
}
function positive(name, value) {
    const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
    if (typeof number === "number" && Number.isSafeInteger(number) && number > 0)
        return number;
    throw malformed(name, value, "a positive whole number");
}
function commitId(name, value) {
    if (typeof value === "string" && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value))
        return value;
    throw malformed(name, value, "a full commit id");
}
function text(name, value) {
    if (typeof value === "string" && value !== "")
        return value;
    throw malformed(name, value, "a text");
}
function optionalText(value) {
    return typeof value === "string" && value !== "" ? value : null;
}
function malformed(name, value, wanted) {
    const found = value === undefined ? "missing" : JSON.stringify(value);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("environment", { message: `${name} is ${found}`, hint: `It must be ${wanted}.` });
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

/***/ 74862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ harmlessJson),
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
// Text for a log that GitHub's runner reads: whatever data or a command says, nothing in it is taken for a command.
/**
 * The runner obeys `::command` at the start of a line and `##[command]` anywhere in a line (actions/runner,
 * ActionCommand.cs). It compares as the machine's language does, so characters of no weight may stand before, between
 * and after: accents, vowel signs, the Arabic tatweel, control characters. No printable ASCII is among them.
 */
const LINE_COMMAND = /^([^\x21-\x7e]*:)(?=[^\t\x20-\x7e]*:)/;
const LEGACY_COMMAND = /#(?=[^\t\x20-\x7e]*#[^\t\x20-\x7e]*\[)/g;
/** Lines with a space where they would begin a command; other lines as they are. */
function harmless(text) {
    return text
        .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
        .map((line) => line.replace(LINE_COMMAND, "$1 ").replace(LEGACY_COMMAND, "# "))
        .join("\n");
}
/** JSON of the same meaning: its lines begin with no command, and a text within it can only hold the other kind. */
function harmlessJson(json) {
    return json.replace(LEGACY_COMMAND, "\\u0023");
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oL: () => (/* binding */ renderPlace),
/* harmony export */   wZ: () => (/* binding */ inShort),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
// What went wrong outside our own code: what it is, where, and what to do next.
/** An error that is not a bug: it is printed without a stack. */
class UserError extends Error {
    fault;
    problems;
    constructor(fault, problems, options) {
        const [first, ...others] = "message" in problems ? [problems] : problems;
        if (first === undefined)
            throw new Error("a UserError needs at least one problem");
        super([first, ...others].map(renderProblem).join("\n"), options);
        this.name = "UserError";
        this.fault = fault;
        this.problems = [first, ...others];
    }
}
/** `file:line:column`, as editors and terminals make clickable. */
function renderPlace(place) {
    return [plain(place.file).replace(/[\n\t]/g, "\u{FFFD}"), place.line, place.column]
        .filter((part) => part !== undefined)
        .join(":");
}
/** The first problem in one line, for a sentence: place and message without the hint. */
function inShort({ problems: [{ where, message }] }) {
    return where === undefined ? message : `${renderPlace(where)}: ${message}`;
}
function renderProblem(problem) {
    const place = problem.where === undefined ? "" : `${renderPlace(problem.where)}: `;
    const hint = problem.hint === undefined ? "" : `\n  ${plain(problem.hint)}`;
    return `${place}${plain(problem.message)}${hint}`;
}
/** A terminal would obey control characters in a file's name or a cell, and show other text where text is turned around. */
function plain(text) {
    return text.replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, "\u{FFFD}");
}


/***/ }),

/***/ 28449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   L: () => (/* binding */ exitCodeOfError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
// What a run's end means to the shell: one table for both doors.

/** A bug of ours, as sysexits.h names it (EX_SOFTWARE). */
const BUG = 70;
const OF_FAULT = { usage: 2, config: 2, data: 3, command: 4, environment: 5 };
function exitCodeOf(outcome) {
    return outcome === "fail" ? 1 : 0;
}
function exitCodeOfError(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? OF_FAULT[error.fault] : BUG;
}


/***/ }),

/***/ 84902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseline: () => (/* binding */ baseline)
/* harmony export */ });
/* harmony import */ var _core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10418);
/* harmony import */ var _core_evaluation_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4449);
/* harmony import */ var _core_evaluation_predictions_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31191);
/* harmony import */ var _core_evaluation_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11329);
/* harmony import */ var _core_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84178);
/* harmony import */ var _core_numerals_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(92288);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69992);
/* harmony import */ var _core_verdict_policy_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(89179);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _steps_compare_models_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66910);
/* harmony import */ var _steps_data_change_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32974);
/* harmony import */ var _steps_divide_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(844);
/* harmony import */ var _steps_holdout_use_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64296);
/* harmony import */ var _steps_measure_alone_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(56223);
/* harmony import */ var _steps_metrics_source_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(81712);
/* harmony import */ var _steps_publish_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(38795);
/* harmony import */ var _steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(22541);
/* harmony import */ var _steps_report_frame_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(54899);
/* harmony import */ var _steps_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(67773);
/* harmony import */ var _steps_training_facts_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(10465);
// The base branch's side: train this commit's model and keep it, with its record, for pull requests to be held against.




















async function baseline(world, options) {
    const commit = await headCommit(world);
    // From git's objects, not from the checkout: a baseline is the model of a commit, whatever lies in the work tree.
    const snapshot = await world.repository.commit(commit);
    const inputs = await (0,_steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .readInputs */ .Ko)(world, snapshot, options);
    const { model } = inputs.config;
    if (model.kind === "metrics")
        return (0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_13__/* .publish */ .m)(world, options, await (0,_steps_metrics_source_js__WEBPACK_IMPORTED_MODULE_12__/* .metricsAlone */ .R)(world, { snapshot, inputs }, commit, model));
    const division = await (0,_steps_divide_js__WEBPACK_IMPORTED_MODULE_9__/* .divide */ .Q)(world, inputs.config, [{ snapshot, inputs }]);
    const earlier = await earlierBaseline(world, commit, inputs);
    const measured = await (0,_steps_measure_alone_js__WEBPACK_IMPORTED_MODULE_11__/* .measureAlone */ .q)(world, `commit ${commit.slice(0, 7)}`, { snapshot, inputs }, commit, inputs.config, division, earlier?.replies ?? new Map());
    const scored = (0,_steps_compare_models_js__WEBPACK_IMPORTED_MODULE_7__/* .scoreAlone */ .A)(measured, inputs.config);
    const history = earlier === null ? [] : (0,_steps_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_16__/* .historyOf */ .om)(earlier.record, (0,_core_verdict_policy_js__WEBPACK_IMPORTED_MODULE_17__/* .primaryGate */ .Q)(inputs.config.policy).metric).slice(-_core_evaluation_record_js__WEBPACK_IMPORTED_MODULE_3__/* .HISTORY_LIMIT */ .Dc);
    const scoring = (0,_steps_holdout_use_js__WEBPACK_IMPORTED_MODULE_10__/* .scoringOf */ .fm)(measured, [scored.candidate, ...scored.repeats.candidate], inputs.config, division);
    const ledger = (0,_core_evaluation_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerWith */ .a6)(earlier?.record.ledger ?? null, scoring);
    const holdout = (0,_steps_holdout_use_js__WEBPACK_IMPORTED_MODULE_10__/* .holdoutUse */ .pr)(ledger, scoring, inputs.config);
    const fingerprints = await (0,_steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_14__/* .fingerprintsOf */ .tm)(inputs);
    const parts = { commit, inputs, fingerprints, division, measured, scored, history, ledger, holdout };
    const report = baselineReport(world, options, parts);
    const models = (0,_steps_report_frame_js__WEBPACK_IMPORTED_MODULE_15__/* .modelFiles */ .VC)(measured.candidate);
    const predictions = {
        name: "predictions.csv",
        content: (0,_core_evaluation_predictions_file_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPredictions */ .h)(measured.head.holdout, inputs.config.data, scored),
    };
    let saved = null;
    if (!options.dryRun) {
        const record = recordOf(world, parts, measured.pack ?? (models[0] ?? predictions).content);
        const comment = (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .renderComment */ .w)(report, { artifactUrl: null, pushes: [], resolvedFrom: null });
        const files = [
            { name: "record.json", content: (0,_core_evaluation_record_js__WEBPACK_IMPORTED_MODULE_3__/* .renderRecord */ .sF)(record) },
            ...models,
            predictions,
            ...(0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_13__/* .reportFiles */ .I)(report, comment),
        ];
        saved = (await world.baselines?.save(record, files, measured.pack)) ?? null;
    }
    return (0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_13__/* .publish */ .m)(world, options, { report, files: [...models, predictions], saved });
}
async function headCommit(world) {
    const commit = await world.repository.head();
    if (commit !== null)
        return commit;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo("environment", {
        message: "HEAD is no commit, and a baseline is the model of a commit",
        hint: "Commit the config and the data first.",
    });
}
/** The nearest earlier baseline carries on history, ledger and what a hosted model has answered, whatever its inputs were. */
async function earlierBaseline(world, commit, { config }) {
    const earlier = await world.baselines?.nearestAncestor(commit, config.name, () => null);
    if (earlier?.kind === "found")
        return earlier.baseline;
    if (earlier !== undefined && earlier.kind !== "none")
        world.host.warn(`the history of earlier baselines is not carried on: ${earlier.reason}`);
    return null;
}
function recordOf(world, parts, model) {
    const { commit, inputs, fingerprints, division, scored, history, ledger } = parts;
    const { head } = parts.measured;
    const { train, holdout, excluded } = head.rows;
    const metrics = scored.comparison.metrics.flatMap(({ name, candidate }) => candidate === null ? [] : [[name, candidate]]);
    return {
        schemaVersion: 2,
        name: inputs.config.name,
        commit,
        origin: world.host.origin,
        fingerprints,
        split: division.split,
        rows: { train, holdout, excluded },
        holdoutFingerprint: (0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .holdoutFingerprint */ ._g)(head.holdout.identities),
        metrics: Object.fromEntries(metrics),
        modelFingerprint: (0,_core_evaluation_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)(model),
        history,
        ledger,
        version: world.version,
    };
}
function baselineReport(world, { ref }, { commit, inputs, fingerprints, division, measured, scored, history, ...parts }) {
    const { head, candidate } = measured;
    const { train, holdout, excluded } = head.rows;
    const [primary] = scored.comparison.metrics;
    const { metric, settings } = (0,_core_verdict_policy_js__WEBPACK_IMPORTED_MODULE_17__/* .primaryGate */ .Q)(inputs.config.policy);
    const weighted = (0,_steps_report_frame_js__WEBPACK_IMPORTED_MODULE_15__/* .weighting */ .bo)(inputs.config, scored.comparison.effectiveRows, holdout);
    const value = primary === undefined || primary.candidate === null
        ? ""
        : `: ${(0,_core_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .metricOf */ .a)(metric, settings).label} ${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_18__/* .decimal */ ._)(primary.candidate)} on ${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_18__/* .counted */ .hS)(holdout, "holdout row")}`;
    return {
        ...(0,_steps_report_frame_js__WEBPACK_IMPORTED_MODULE_15__/* .frame */ .Gt)(world, inputs.config, fingerprints),
        flow: "baseline",
        finding: "no-baseline",
        outcome: "pass",
        reasons: [
            `The model of \`${commit.slice(0, 7)}\` is the baseline${ref === null ? "" : ` of \`${ref}\``} now${value}.`,
        ],
        notes: [
            ...weighted.notes,
            ...(0,_steps_report_frame_js__WEBPACK_IMPORTED_MODULE_15__/* .splitNotes */ .Yf)(division),
            ...(0,_steps_holdout_use_js__WEBPACK_IMPORTED_MODULE_10__/* .useNotes */ .bx)(parts.holdout, division.split),
            ...scored.comparison.notes,
            ...head.notes,
            ...candidate.notes,
            ...scored.notes,
            ...measured.notes,
        ],
        head: { sha: commit, dirty: false },
        base: { sha: null, ref, source: "none", tried: [] },
        rows: { train, holdout, excluded },
        weights: weighted.weights,
        split: (0,_steps_divide_js__WEBPACK_IMPORTED_MODULE_9__/* .divisionInWords */ .Y)(division, inputs.config.data),
        holdout: parts.holdout,
        metrics: scored.comparison.metrics,
        slices: [],
        waivers: [],
        meanPredictor: scored.meanPredictorMse === null ? null : { mse: scored.meanPredictorMse },
        largestErrors: [],
        attribution: null,
        data: (0,_steps_data_change_js__WEBPACK_IMPORTED_MODULE_8__/* .unchangedData */ .g)([]),
        rules: { changed: false, differences: [] },
        model: candidate.facts,
        training: (0,_steps_training_facts_js__WEBPACK_IMPORTED_MODULE_19__/* .trainingFacts */ .s)(candidate, null, scored.comparison.spreads, null),
        history,
    };
}


/***/ }),

/***/ 47461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   review: () => (/* binding */ review)
/* harmony export */ });
/* harmony import */ var _steps_compose_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90402);
/* harmony import */ var _steps_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38795);
// The review of a dataset's change: what happened to its rows and columns, and what to look at. Nothing is trained.


async function review(world, options) {
    return (0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .publish */ .m)(world, options, { report: await (0,_steps_compose_review_js__WEBPACK_IMPORTED_MODULE_0__/* .composeReview */ .b)(world, options), files: [], saved: null });
}


/***/ }),

/***/ 81712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkMetrics: () => (/* binding */ checkMetrics),
  R: () => (/* binding */ metricsAlone)
});

// EXTERNAL MODULE: ./lib/core/evaluation/metrics-file.js
var metrics_file = __webpack_require__(62306);
// EXTERNAL MODULE: ./lib/core/metrics/metric.js
var metric = __webpack_require__(70829);
// EXTERNAL MODULE: ./lib/core/metrics/metrics.js + 10 modules
var metrics = __webpack_require__(84178);
// EXTERNAL MODULE: ./lib/core/report/visible.js
var visible = __webpack_require__(32312);
// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/core/verdict/limits.js
var limits = __webpack_require__(49961);
// EXTERNAL MODULE: ./lib/core/verdict/metric-row.js
var metric_row = __webpack_require__(41644);
// EXTERNAL MODULE: ./lib/core/verdict/repeated.js
var repeated = __webpack_require__(12435);
// EXTERNAL MODULE: ./lib/core/verdict/slice-comparison.js + 3 modules
var slice_comparison = __webpack_require__(47605);
;// CONCATENATED MODULE: ./lib/core/verdict/compare-values.js
// Holds single values against each other, where no predictions are known: against the tolerance, without an interval.





/**
 * Compares values by the tolerance alone: "regressed" beyond it, "improved" by more than it, else "equivalent". What is
 * noise cannot be told. A value that the baseline lacks makes a gated metric incomparable.
 *
 * @example compareValues([{ gate: { tolerance: 0.05, \u2026 }, metric, baseline: 10, candidate: 10.6 }]).metrics[0].finding // "regressed"
 */
function compareValues(pairs) {
    const rows = pairs.map(rowOf);
    const lacking = pairs.filter(({ gate, baseline }) => baseline === null && gate.level !== "off");
    const reason = lacking.length === 0
        ? null
        : `The base commit's file has no finite ${lacking.map(({ metric }) => metric.label).join(", ")}, so the two cannot be compared.`;
    return {
        kind: reason === null ? "compared" : "incomparable",
        reason,
        metrics: rows,
        explanations: pairs.map((pair, index) => [sentenceOf(pair, rows[index])]),
        missedLimits: pairs.map(({ metric }, index) => (0,limits/* missedLimit */.Tc)(rows[index], metric.label)),
        notes: ["Only the metrics' values are known, so there is no interval: a change of this size may be chance."],
        unpredicted: null,
        unpredictedByBaseline: null,
        deciding: null,
        effectiveRows: null,
        spreads: repeated/* NO_SPREADS */.V6,
        ...slice_comparison/* noSlices */.T,
    };
}
function rowOf({ gate, metric, baseline, candidate }) {
    const row = (0,metric_row/* untestedRow */.j$)(gate, metric, "incomparable", { baseline, candidate });
    if (baseline === null || row.change === null)
        return row;
    const worse = metric.greaterIsBetter ? -row.change : row.change;
    const allowed = Math.max((gate.tolerance ?? 0) * Math.abs(baseline), gate.marginAbs ?? 0);
    // Rounding of the product must not fail a change of exactly the tolerance.
    const slack = 1e-12 * Math.max(Math.abs(baseline), gate.marginAbs ?? 0);
    const finding = worse > allowed + slack ? "regressed" : worse < -(allowed + slack) ? "improved" : "equivalent";
    return { ...row, finding, relativeChange: baseline === 0 ? null : row.change / Math.abs(baseline) };
}
function sentenceOf({ metric, baseline, candidate, gate }, row) {
    if (baseline === null)
        return `The base commit's file has no finite ${metric.label}.`;
    const change = row.relativeChange === null ? "" : ` (${(0,numerals/* signedPercent */.wu)(row.relativeChange)})`;
    const values = `${metric.label} went from ${(0,numerals/* decimal */._)(baseline)} to ${(0,numerals/* decimal */._)(candidate)}${change}`;
    const most = gate.marginAbs === null ? "" : ` or ${gate.marginAbs}`;
    const allowed = gate.tolerance === null ? "" : `; ${(0,numerals/* tolerancePercent */.t0)(gate.tolerance)}${most} is allowed`;
    switch (row.finding) {
        case "regressed":
            return `${values}, which is worse${allowed}.`;
        case "improved":
            return `${values}, which is better.`;
        default:
            return `${values}${allowed}.`;
    }
}

// EXTERNAL MODULE: ./lib/core/verdict/judge.js
var judge = __webpack_require__(23414);
// EXTERNAL MODULE: ./lib/core/verdict/waivers.js
var verdict_waivers = __webpack_require__(3796);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/flows/steps/check-frame.js
var check_frame = __webpack_require__(15129);
// EXTERNAL MODULE: ./lib/flows/steps/data-change.js
var data_change = __webpack_require__(32974);
// EXTERNAL MODULE: ./lib/flows/steps/model-facts.js
var model_facts = __webpack_require__(71654);
// EXTERNAL MODULE: ./lib/flows/steps/read-inputs.js + 16 modules
var read_inputs = __webpack_require__(22541);
// EXTERNAL MODULE: ./lib/flows/steps/report-frame.js
var report_frame = __webpack_require__(54899);
;// CONCATENATED MODULE: ./lib/flows/steps/metrics-source.js
// Models of which only the metrics are known: a file in the work tree against the same file at the base commit.













/** @throws {UserError} fault "data" naming every metric of the rules that the candidate's file lacks. */
async function checkMetrics(context, model) {
    const { world, rules, base, candidate, options } = context;
    const judged = judgedBy(rules.policy);
    const found = await metricsAt(world.workTree, model);
    requireMetrics(found, judged, model);
    const before = await baselineMetrics(context);
    const pairs = pairsOf(judged, (metric) => (0,metrics_file/* metricIn */.My)(found, metric, givenName(model.names, metric)), (metric) => (before.found === null ? null : (0,metrics_file/* metricIn */.My)(before.found, metric, givenName(before.names, metric))));
    const values = compareValues(pairs);
    const comparison = before.found !== null
        ? values
        : {
            ...values,
            kind: "no-baseline",
            reason: `There is no baseline: ${before.failure}.`,
            metrics: values.metrics.map((row) => ({ ...row, finding: "no-baseline" })),
        };
    const waivers = (0,verdict_waivers/* heldWaivers */.JH)(candidate.config.waivers, comparison, (0,report_frame/* today */.Ec)(world));
    const verdict = (0,judge/* judge */.S4)(comparison, rules.policy, options.failOn ?? undefined, waivers);
    const report = {
        ...(await (0,check_frame/* checkFrame */.Y)(context)),
        flow: "check",
        ...NOTHING,
        ...verdict,
        notes: comparison.notes,
        base: {
            sha: base.commit.sha,
            ref: base.commit.ref,
            source: before.found === null ? "none" : "committed",
            tried: [`\`${model.file}\` of \`${base.commit.sha.slice(0, 7)}\`: ${before.failure ?? "used"}`],
        },
        metrics: comparison.metrics,
        waivers,
        data: {
            ...(0,data_change/* unchangedData */.g)([]),
            changed: base.side !== null && !(await (0,read_inputs/* hasSameData */.dE)(candidate, base.side.inputs)),
        },
        model: { ...model_facts/* NO_FIT */.at, kind: model.kind, features: [] },
    };
    return { report, files: [], saved: null };
}
/** Our metrics and the user's own, the primary one first. */
function judgedBy({ gates, own, ownPrimary }) {
    const ours = gates.map((gate) => ({ gate, metric: (0,metrics/* metricOf */.a)(gate.metric, gate.settings) }));
    const theirs = own.map(({ name, greaterIsBetter, ...gate }) => ({
        gate: { ...gate, settings: metric/* noSettings */.b6 },
        metric: { by: "own", name, label: (0,visible/* named */.KT)(name), greaterIsBetter },
    }));
    return ownPrimary ? [...theirs, ...ours] : [...ours, ...theirs];
}
/** What the file calls one of our metrics, where the config says it. */
function givenName(names, metric) {
    return new Map(Object.entries(names)).get(metric);
}
/** A metric that is judged must be there: a check that loses it would be green for ever. */
function requireMetrics(found, judged, model) {
    const problems = judged
        .filter(({ gate }, index) => gate.level !== "off" || index === 0)
        .filter(({ metric }) => (0,metrics_file/* metricIn */.My)(found, metric.name, givenName(model.names, metric.name)) === null)
        .map(({ metric }) => ({
        ...(0,metrics_file/* absenceOf */.Lr)(found, metric.name, givenName(model.names, metric.name)),
        where: { file: model.file },
    }));
    if (problems.length > 0)
        throw new errors/* UserError */.yo("data", problems);
}
/** Nothing needs to be stored: the base branch's metrics are read from its commits. */
async function metricsAlone(world, { snapshot, inputs }, commit, model) {
    const judged = judgedBy(inputs.config.policy);
    const found = await metricsAt(snapshot, model);
    requireMetrics(found, judged, model);
    const pairs = pairsOf(judged, (metric) => (0,metrics_file/* metricIn */.My)(found, metric, givenName(model.names, metric)), () => null);
    const metrics = compareValues(pairs).metrics.map((row) => ({ ...row, finding: "no-baseline" }));
    const report = {
        ...(0,report_frame/* frame */.Gt)(world, inputs.config, await (0,read_inputs/* fingerprintsOf */.tm)(inputs)),
        flow: "baseline",
        ...NOTHING,
        finding: "no-baseline",
        outcome: "pass",
        reasons: [`The metrics in \`${model.file}\` of \`${commit.slice(0, 7)}\` are what pull requests are held against.`],
        notes: [],
        head: { sha: commit, dirty: false },
        base: { sha: null, ref: null, source: "none", tried: [] },
        metrics,
        waivers: [],
        data: (0,data_change/* unchangedData */.g)([]),
        rules: { changed: false, differences: [] },
        model: { ...model_facts/* NO_FIT */.at, kind: model.kind, features: [] },
    };
    return { report, files: [], saved: null };
}
/** What is not known where nothing is scored. */
const NOTHING = {
    rows: { train: null, holdout: null, excluded: null },
    split: null,
    holdout: null,
    slices: [],
    meanPredictor: null,
    largestErrors: [],
    weights: null,
    attribution: null,
    training: null,
    history: [],
};
/** A metric that is only shown, and is not there, is not shown. */
function pairsOf(judged, candidate, baseline) {
    return judged.flatMap(({ gate, metric }) => {
        const value = candidate(metric.name);
        return value === null ? [] : [{ gate, metric, baseline: baseline(metric.name), candidate: value }];
    });
}
async function baselineMetrics({ base }) {
    if (base.side === null)
        return { found: null, failure: base.obstacle.reason };
    const { model } = base.side.inputs.config;
    if (model.kind !== "metrics")
        return { found: null, failure: "the base commit's model is not a file of metrics" };
    try {
        return { found: await metricsAt(base.side.snapshot, model), names: model.names, failure: null };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { found: null, failure: (0,errors/* inShort */.wZ)(error) };
        throw error;
    }
}
async function metricsAt(snapshot, { file }) {
    const bytes = await snapshot.read(file, metrics_file/* METRICS_BYTES_LIMIT */.mv);
    if (bytes !== null)
        return (0,metrics_file/* parseMetricsFile */.jI)(bytes, file);
    throw new errors/* UserError */.yo("data", {
        message: `there is no \`${file}\` in ${snapshot.label}`,
        hint: "Write it before the check runs, and commit it: the base branch's is read from its commit.",
    });
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// The version of this program, as records and reports name it; a test holds it to package.json.
const VERSION = "0.1.0";


/***/ })

};
