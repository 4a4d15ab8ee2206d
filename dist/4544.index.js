export const id = 4544;
export const ids = [4544,7186,7461];
export const modules = {

/***/ 9136:
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

// EXTERNAL MODULE: ./lib/adapters/github/log-line.js
var log_line = __webpack_require__(89639);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/exit-code.js
var exit_code = __webpack_require__(28449);
// EXTERNAL MODULE: ./lib/flows/baseline.js
var baseline = __webpack_require__(84902);
// EXTERNAL MODULE: ./lib/flows/check.js + 3 modules
var check = __webpack_require__(78864);
// EXTERNAL MODULE: ./lib/flows/review.js
var review = __webpack_require__(47461);
// EXTERNAL MODULE: ./lib/wire.js + 19 modules
var wire = __webpack_require__(62449);
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
        (0,log_line/* reportFailure */.x)(error, environment["INPUT_WORKING-DIRECTORY"] ?? ".");
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
/** "owner/repo/.github/workflows/model.yml@refs/heads/main" → ".github/workflows/model.yml". */
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

/***/ 89639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless),
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91659);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
// Text for the job's log: nothing that the runner could take for one of its commands, and failures with their place.



/**
 * The runner obeys `::command` at the start of a line, whatever invisible characters precede it, and `##[command]`
 * anywhere in a line (actions/runner, ActionCommand.cs).
 */
function harmless(text) {
    return text
        .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
        .map((line) => line.replace(/^([\s\p{C}\p{Z}]*:)(?=\p{C}*:)/u, "$1 ").replace(/##(?=\p{C}*\[)/gu, "## "))
        .join("\n");
}
/** GitHub shows ten annotations of a level per step; more go to the log as plain lines. */
const SHOWN_PROBLEMS = 10;
/**
 * Why the run failed: an annotation for each problem at its place, a bug with its stack.
 * @param workingDirectory of the repository; places are relative to it, annotations to the repository's top
 */
function reportFailure(error, workingDirectory = "") {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)(error instanceof Error ? (error.stack ?? error.message) : String(error), { title: "Metricgate failed" });
        return;
    }
    for (const { message, where, hint } of error.problems.slice(0, SHOWN_PROBLEMS)) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)(hint === undefined ? message : `${message}\n${hint}`, {
            title: "Metricgate",
            ...(where === undefined ? {} : { file: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(workingDirectory, where.file) }),
            ...(where?.line === undefined ? {} : { startLine: where.line }),
            ...(where?.column === undefined ? {} : { startColumn: where.column }),
        });
    }
    for (const { message, where } of error.problems.slice(SHOWN_PROBLEMS)) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq)(harmless(where === undefined ? message : `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPlace */ .oL)(where)}: ${message}`));
    }
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
    return [place.file, place.line, place.column].filter((part) => part !== undefined).join(":");
}
/** The first problem in one line, for a sentence: place and message without the hint. */
function inShort({ problems: [{ where, message }] }) {
    return where === undefined ? message : `${renderPlace(where)}: ${message}`;
}
function renderProblem(problem) {
    const place = problem.where === undefined ? "" : `${renderPlace(problem.where)}: `;
    const hint = problem.hint === undefined ? "" : `\n  ${problem.hint}`;
    return `${place}${problem.message}${hint}`;
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

/***/ 78864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/core/config/rules.js
var config_rules = __webpack_require__(74981);
// EXTERNAL MODULE: ./lib/core/verdict/judge.js
var judge = __webpack_require__(23414);
// EXTERNAL MODULE: ./lib/core/verdict/waivers.js
var verdict_waivers = __webpack_require__(3796);
// EXTERNAL MODULE: ./lib/flows/steps/compare-models.js + 1 modules
var compare_models = __webpack_require__(66910);
// EXTERNAL MODULE: ./lib/flows/steps/compose-report.js + 1 modules
var compose_report = __webpack_require__(49525);
// EXTERNAL MODULE: ./lib/flows/steps/divide.js
var divide = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/flows/steps/measure.js + 4 modules
var measure = __webpack_require__(67898);
// EXTERNAL MODULE: ./lib/flows/steps/publish.js + 7 modules
var publish = __webpack_require__(38795);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/flows/steps/read-inputs.js + 10 modules
var read_inputs = __webpack_require__(6068);
;// CONCATENATED MODULE: ./lib/flows/steps/read-base.js
// The base commit and its inputs, or the reason why they cannot serve.


/** @throws {UserError} when the commit cannot be fetched: that is a fault, not a missing baseline. */
async function readBase(world, options, commit, candidate) {
    world.host.progress(`base: ${commit.sha.slice(0, 7)}, ${commit.how}`);
    const snapshot = await world.repository.commit(commit.sha);
    let inputs;
    try {
        inputs = await (0,read_inputs/* readInputs */.Ko)(world, snapshot, options);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || error.fault === "environment")
            throw error;
        return { commit, side: null, obstacle: { kind: "no-baseline", reason: (0,errors/* inShort */.wZ)(error) } };
    }
    const obstacle = lostColumns(inputs, candidate);
    return obstacle === null ? { commit, side: { snapshot, inputs }, obstacle } : { commit, side: null, obstacle };
}
/**
 * The base commit's rules may divide rows by a column that the pull request renames or drops. The pull request's own
 * rules can then still be used to look at the candidate alone, but the two models cannot be held against each other.
 */
function lostColumns(base, candidate) {
    const lost = (0,read_inputs/* dividingColumns */.iN)(base.config)
        .map(({ name }) => name)
        .filter((name) => !candidate.header.includes(name));
    if (lost.length === 0)
        return null;
    const does = lost.every((name) => name === base.config.data.weight) ? "weight" : "divide";
    const rules = `the base commit's rules ${does} rows by ${lost.map((name) => `\`${name}\``).join(", ")}`;
    // Rules that never worked are no reason to refuse the pull request that mends them.
    return lost.some((name) => base.header.includes(name))
        ? { kind: "incomparable", reason: `${rules}, which the pull request's data no longer has` }
        : { kind: "no-baseline", reason: `${rules}, which its own data does not have` };
}

// EXTERNAL MODULE: ./lib/flows/steps/report-frame.js
var report_frame = __webpack_require__(54899);
// EXTERNAL MODULE: ./lib/flows/steps/resolve-baseline.js
var resolve_baseline = __webpack_require__(67773);
// EXTERNAL MODULE: ./lib/core/evaluation/target.js
var target = __webpack_require__(23357);
// EXTERNAL MODULE: ./lib/core/verdict/scored-rows.js
var scored_rows = __webpack_require__(58873);
;// CONCATENATED MODULE: ./lib/flows/steps/second-training.js
// Before a model of the user's commands is called worse: both sides trained once more, unless training is repeatable.




const NOTE = "The first training looked regressed, but the commands do not train the same model twice. So both sides were trained again, and this verdict is of the second training alone. Set several `model.seeds`, and the errors of as many trainings are averaged.";
/**
 * The second training, to be judged instead of the first; null where that says it all: several seeds are averaged anyway,
 * and commands that train the same model twice leave nothing to chance. A pair that is drawn anew after the first looked
 * bad is no worse than chance makes it, so of models that are equally good few are called worse twice.
 */
async function secondTraining(world, plan, first) {
    const sides = [first.candidate, ...(first.baseline.model === null ? [] : [first.baseline.model])];
    if (!sides.some(({ training }) => training?.seeds.length === 1))
        return null;
    world.host.progress("worse so far: training both again, to tell it from chance");
    // A kept model is one training too; it is not asked twice.
    const stored = plan.stored === null ? null : { ...plan.stored, kept: null };
    let second;
    try {
        second = await (0,measure/* measure */.xP)(world, { ...plan, stored });
    }
    catch (error) {
        // What failed now succeeded before: that training stands.
        if (error instanceof errors/* UserError */.yo)
            return null;
        throw error;
    }
    if (second.baseline.model === null || isRepeated(first, second))
        return null;
    return { ...second, notes: [...second.notes, NOTE] };
}
function isRepeated(first, second) {
    const resolution = (0,scored_rows/* resolutionOf */.Cp)((0,target/* actualOf */.MC)(first.head.holdout));
    const isSame = (one, other) => one !== null && other !== null && isSameAnswer(one.onHead, other.onHead, resolution);
    return isSame(first.candidate, second.candidate) && isSame(first.baseline.model, second.baseline.model);
}
function isSameAnswer(one, other, resolution) {
    if (one.kind === "refused" || other.kind === "refused")
        return one.kind === other.kind;
    return (0,scored_rows/* isSamePrediction */.mx)(one.answers.predicted, other.answers.predicted, resolution);
}

// EXTERNAL MODULE: ./lib/core/metrics/metrics.js + 10 modules
var metrics = __webpack_require__(84178);
// EXTERNAL MODULE: ./lib/core/verdict/judgements.js + 1 modules
var judgements = __webpack_require__(73977);
// EXTERNAL MODULE: ./lib/core/verdict/limits.js
var limits = __webpack_require__(49961);
// EXTERNAL MODULE: ./lib/flows/steps/data-change.js
var data_change = __webpack_require__(32974);
;// CONCATENATED MODULE: ./lib/flows/steps/unchanged.js
// The report of a pull request that changes nothing a model depends on: nothing is trained.










/** Null: a limit is set on a value that is stored nowhere, so it has to be computed. */
async function unchanged(context) {
    const { world, rules, base, candidate, options } = context;
    const { record, tried } = await storedRecord(world, base.commit.sha, await (0,read_inputs/* fingerprintsOf */.tm)(candidate, rules), rules);
    const metrics = rules.policy.gates.map((gate) => sameOnBothSides(gate, record?.metrics[gate.metric] ?? null));
    if (metrics.some((row) => row.limit !== null && row.level !== "off" && row.candidate === null))
        return null;
    const missedLimits = metrics.map((row, index) => (0,limits/* missedLimit */.Tc)(row, metricOfGate(rules.policy.gates[index]).label));
    const same = `Data, model and rules are those of \`${base.commit.ref}\`, so the model is the same and nothing was trained.`;
    const verdict = { finding: "equivalent", outcome: "pass", reasons: [same] };
    const report = {
        ...(await (0,compose_report/* checkFrame */.Y)(context)),
        flow: "check",
        ...(0,judge/* withLimits */.Ns)(verdict, { metrics, missedLimits }, options.failOn ?? undefined),
        notes: [],
        base: {
            sha: base.commit.sha,
            ref: base.commit.ref,
            source: record === null ? "none" : (world.baselines?.kind ?? "none"),
            tried,
        },
        rows: {
            train: record?.rows.train ?? null,
            holdout: record?.rows.holdout ?? null,
            excluded: record?.rows.excluded ?? null,
        },
        weights: (0,report_frame/* weighting */.bo)(rules, null, 0).weights,
        split: null,
        holdout: null,
        metrics,
        slices: [],
        waivers: (0,verdict_waivers/* idleWaivers */.sD)(candidate.config.waivers, (0,report_frame/* today */.Ec)(world)),
        meanPredictor: null,
        largestErrors: [],
        attribution: null,
        data: (0,data_change/* unchangedData */.g)([]),
        model: null,
        training: null,
        history: [],
    };
    return { report, files: [], saved: null };
}
/** The stored numbers count only if they are of the same inputs and of this version. */
async function storedRecord(world, commit, fingerprints, rules) {
    const store = world.baselines;
    if (store === null)
        return { record: null, tried: [] };
    const lookup = await store.at(commit, rules.name);
    const record = lookup.kind === "found" ? lookup.baseline.record : null;
    const refusal = record === null ? null : (0,resolve_baseline/* otherInputs */.uo)(record, fingerprints);
    return {
        record: refusal === null ? record : null,
        tried: [
            `${store.kind} of \`${commit.slice(0, 7)}\`: ${refusal === null ? (0,resolve_baseline/* resultOf */.Bg)(lookup) : `not used, ${refusal}`}`,
        ],
    };
}
function sameOnBothSides(gate, value) {
    const row = (0,judgements/* untestedRow */.j$)(gate, metricOfGate(gate), "equivalent", { baseline: value, candidate: value });
    return { ...row, relativeChange: row.change, activeRows: 0 };
}
function metricOfGate({ metric, settings }) {
    return (0,metrics/* metricOf */.a)(metric, settings);
}

;// CONCATENATED MODULE: ./lib/flows/check.js
// The pull-request check: train, find the baseline, compare both on the same rows, judge, publish.














async function check(world, options) {
    const [candidate, baseCommit] = await Promise.all([
        (0,read_inputs/* readInputs */.Ko)(world, world.workTree, options),
        world.repository.base(options.base),
    ]);
    (0,read_inputs/* requireOwnColumns */.lJ)(candidate);
    const base = await readBase(world, options, baseCommit, candidate);
    const rules = (0,config_rules/* rulesInForce */.Cl)(candidate.config, base.side?.inputs.config ?? null);
    const context = { world, options, candidate, base, rules };
    if (base.side !== null && (await (0,read_inputs/* hasSameInputs */.eA)(candidate, rules, base.side.inputs))) {
        const result = await unchanged(context);
        if (result !== null)
            return (0,publish/* publish */.m)(world, options, result);
    }
    if (rules.model.kind === "metrics") {
        const { checkMetrics } = await __webpack_require__.e(/* import() */ 1712).then(__webpack_require__.bind(__webpack_require__, 81712));
        return (0,publish/* publish */.m)(world, options, await checkMetrics(context, rules.model));
    }
    const head = { snapshot: world.workTree, inputs: candidate };
    const division = await (0,divide/* divide */.Q)(world, rules, base.side === null ? [head] : [head, base.side]);
    const stored = base.side === null ? null : await (0,resolve_baseline/* storedBaseline */.XF)(world, base.commit.sha, base.side.inputs, division.split);
    const plan = { candidate, rules, division, base, stored };
    const [frame, files, measured] = await Promise.all([
        (0,compose_report/* checkFrame */.Y)(context),
        (0,read_inputs/* changedFiles */.Y_)(candidate, base.side?.inputs ?? null),
        (0,measure/* measure */.xP)(world, plan),
    ]);
    const judgedBy = (both) => {
        const scored = (0,compare_models/* compareModels */.w)(both, rules, base);
        const waivers = (0,verdict_waivers/* heldWaivers */.JH)(candidate.config.waivers, scored.comparison, (0,report_frame/* today */.Ec)(world));
        const verdict = (0,judge/* judge */.S4)(scored.comparison, rules.policy, options.failOn ?? undefined, waivers);
        return { division, stored, measured: both, scored, waivers, verdict, files };
    };
    const judged = judgedBy(measured);
    const again = judged.verdict.finding === "regressed" ? await secondTraining(world, plan, measured) : null;
    return (0,publish/* publish */.m)(world, options, (0,compose_report/* composeReport */.Z)(context, frame, again === null ? judged : judgedBy(again)));
}


/***/ }),

/***/ 47461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   review: () => (/* binding */ review)
/* harmony export */ });
/* harmony import */ var _core_config_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74981);
/* harmony import */ var _core_report_review_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48576);
/* harmony import */ var _core_review_judge_review_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23396);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _steps_compose_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49525);
/* harmony import */ var _steps_data_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32974);
/* harmony import */ var _steps_divide_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(844);
/* harmony import */ var _steps_publish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38795);
/* harmony import */ var _steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6068);
/* harmony import */ var _steps_review_data_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71224);
// The review of a dataset's change: what happened to its rows and columns, and what to look at. Nothing is trained.










async function review(world, options) {
    const [candidate, commit] = await Promise.all([
        (0,_steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .Ko)(world, world.workTree, options, "data"),
        world.repository.base(options.base),
    ]);
    const base = await readReviewBase(world, options, commit, candidate);
    const rules = (0,_core_config_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesInForce */ .Cl)(candidate.config, base.side?.inputs.config ?? null);
    const frame = await (0,_steps_compose_report_js__WEBPACK_IMPORTED_MODULE_3__/* .checkFrame */ .Y)({ world, options, candidate, base, rules });
    const common = {
        ...frame,
        flow: "review",
        base: { sha: commit.sha, ref: commit.ref, source: "none", tried: [] },
        holdout: null,
        metrics: [],
        slices: [],
        waivers: [],
        meanPredictor: null,
        largestErrors: [],
        weights: null,
        attribution: null,
        model: null,
        training: null,
        history: [],
    };
    if (base.side !== null && (await (0,_steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .hasSameData */ .dE)(candidate, base.side.inputs))) {
        const report = {
            ...common,
            finding: "equivalent",
            outcome: "pass",
            reasons: [`The data is that of \`${commit.ref}\`, so there is nothing to review.`],
            notes: [],
            rows: { train: null, holdout: null, excluded: null },
            split: null,
            data: (0,_steps_data_change_js__WEBPACK_IMPORTED_MODULE_4__/* .unchangedData */ .g)([]),
        };
        return (0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .publish */ .m)(world, options, { report, files: [], saved: null });
    }
    const head = { snapshot: world.workTree, inputs: candidate };
    const division = await divisionOf(world, rules, base.side === null ? [head] : [head, base.side]);
    const read = await readSides(world, { candidate, base, rules, division });
    const data = (0,_steps_review_data_js__WEBPACK_IMPORTED_MODULE_8__/* .reviewData */ .J)(read.base, read.head, rules, null);
    const isDivided = read.head.holdout.length > 0;
    const report = {
        ...common,
        ...(0,_core_review_judge_review_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeReview */ .qC)(data.findings, data.rows, (0,_core_report_review_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rewriteOf */ .w)(data), hasSameColumns(data.columns)),
        notes: [...base.notes, ...read.notes],
        rows: {
            train: isDivided ? read.head.train.length : null,
            holdout: isDivided ? read.head.holdout.length : null,
            excluded: null,
        },
        split: division === null || !isDivided ? null : (0,_steps_divide_js__WEBPACK_IMPORTED_MODULE_5__/* .divisionInWords */ .Y)(division, rules.data),
        data: { changed: true, files: await (0,_steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .changedFiles */ .Y_)(candidate, base.side?.inputs ?? null), ...data },
    };
    return (0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .publish */ .m)(world, options, { report, files: [], saved: null });
}
function hasSameColumns({ added, removed, renamed, typeChanged }) {
    return [added, removed, renamed, typeChanged].every((list) => list.length === 0);
}
/** The base commit's config where it has one; the pull request's says how to read its data where it has none. */
async function readReviewBase(world, options, commit, candidate) {
    world.host.progress(`base: ${commit.sha.slice(0, 7)}, ${commit.how}`);
    const snapshot = await world.repository.commit(commit.sha);
    try {
        const inputs = await (0,_steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .Ko)(world, snapshot, options, "data", candidate.config);
        return { commit, side: { snapshot, inputs }, notes: [] };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo) || error.fault === "environment")
            throw error;
        return { commit, side: null, notes: [withoutBase(commit, error)] };
    }
}
function withoutBase(commit, error) {
    return `The data of base commit \`${commit.sha.slice(0, 7)}\` cannot be read, so nothing is compared: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inShort */ .wZ)(error)}`;
}
/** Null where the rows cannot be divided, for lack of a column, say: what is wrong is for the review to say. */
async function divisionOf(world, rules, sides) {
    const wanted = (0,_steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .dividingColumns */ .iN)(rules).map(({ name }) => name);
    if (sides.some(({ inputs }) => wanted.some((name) => !inputs.header.includes(name))))
        return null;
    try {
        return await (0,_steps_divide_js__WEBPACK_IMPORTED_MODULE_5__/* .divide */ .Q)(world, rules, sides);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo && error.fault === "data")
            return null;
        throw error;
    }
}
async function readSides(world, { candidate, base, rules, division }) {
    const { key, group } = rules.data;
    const job = (label, { files, config }) => ({
        label,
        files,
        csv: config.data.csv,
        key,
        group,
        split: division?.split ?? null,
    });
    const jobs = [job("the pull request", candidate)];
    if (base.side !== null)
        jobs.push(job(`base commit ${base.commit.sha.slice(0, 7)}`, base.side.inputs));
    world.host.progress(`reading the data of ${jobs.map((each) => each.label).join(" and ")}`);
    const [headRead, baseRead] = await world.compute.read(jobs);
    if (headRead.status === "rejected")
        throw headRead.reason;
    const head = headRead.value;
    if (baseRead === undefined || baseRead.status === "fulfilled")
        return { head, base: baseRead?.value ?? null, notes: [] };
    if (!(baseRead.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
        throw baseRead.reason;
    return { head, base: null, notes: [withoutBase(base.commit, baseRead.reason)] };
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
