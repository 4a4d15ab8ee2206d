export const id = 58;
export const ids = [58,786];
export const modules = {

/***/ 26474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/github/event.js
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
        throw new errors/* UserError */.yo("usage", { message, hint });
    }
    // An unknown source counts as a pull request: nothing then proves that the code was reviewed.
    if (event.name === "workflow_run" && (event.sourceEvent === null || event.sourceEvent.startsWith("pull_request"))) {
        const source = event.sourceEvent === null ? "an unknown event" : `\`${event.sourceEvent}\``;
        const message = `Metricgate does not train on a \`workflow_run\` that follows ${source}: the code of the pull request would run with this repository's secrets and a token that may write.`;
        throw new errors/* UserError */.yo("usage", { message, hint });
    }
}
function readPayload(path) {
    const where = { file: path };
    const hint = "GITHUB_EVENT_PATH must name the JSON file that the runner writes for the event.";
    let json;
    try {
        const size = (0,external_node_fs_.statSync)(path).size;
        if (size > EVENT_FILE_LIMIT) {
            throw new errors/* UserError */.yo("environment", {
                message: `the event file has ${size} bytes, more than ${EVENT_FILE_LIMIT}`,
                where,
                hint,
            });
        }
        json = (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo("environment", { message: "the event file cannot be read", where, hint }, { cause: error });
    }
    try {
        return JSON.parse(json);
    }
    catch (error) {
        throw new errors/* UserError */.yo("environment", { message: "the event file is not JSON", where, hint }, { cause: error });
    }
}
function readPullRequest(payload, repositoryId) {
    return {
        number: positive("pull_request.number of the event", field(payload, "pull_request", "number")),
        headSha: commitId("pull_request.head.sha of the event", field(payload, "pull_request", "head", "sha")),
        baseRef: event_text("pull_request.base.ref of the event", field(payload, "pull_request", "base", "ref")),
        baseSha: commitId("pull_request.base.sha of the event", field(payload, "pull_request", "base", "sha")),
        isFork: field(payload, "pull_request", "head", "repo", "id") !== repositoryId,
    };
}
function readMergeGroup(payload) {
    return {
        baseSha: commitId("merge_group.base_sha of the event", field(payload, "merge_group", "base_sha")),
        baseRef: branchOf(event_text("merge_group.base_ref of the event", field(payload, "merge_group", "base_ref"))),
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
    throw new errors/* UserError */.yo("environment", { message: `the variable ${name} is not set`, hint });
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
function event_text(name, value) {
    if (typeof value === "string" && value !== "")
        return value;
    throw malformed(name, value, "a text");
}
function optionalText(value) {
    return typeof value === "string" && value !== "" ? value : null;
}
function malformed(name, value, wanted) {
    const found = value === undefined ? "missing" : JSON.stringify(value);
    return new errors/* UserError */.yo("environment", { message: `${name} is ${found}`, hint: `It must be ${wanted}.` });
}

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
    "dry-run",
];
function readInputs() {
    const inputs = {};
    for (const name of INPUT_NAMES) {
        const value = (0,core/* getInput */.V4)(name);
        if (value !== "")
            inputs[name] = value;
    }
    if (inputs["github-token"] !== undefined)
        (0,core/* setSecret */.Pq)(inputs["github-token"]);
    return inputs;
}

// EXTERNAL MODULE: ./lib/adapters/github/log-line.js
var log_line = __webpack_require__(89639);
// EXTERNAL MODULE: ./lib/exit-code.js
var exit_code = __webpack_require__(28449);
// EXTERNAL MODULE: ./lib/flows/baseline.js
var baseline = __webpack_require__(84902);
// EXTERNAL MODULE: ./lib/flows/check.js + 4 modules
var check = __webpack_require__(78786);
// EXTERNAL MODULE: ./lib/wire.js + 7 modules
var wire = __webpack_require__(83617);
;// CONCATENATED MODULE: ./lib/action.js
// GitHub's door: inputs and event to options, wire, run one flow, set the exit code.









/** Runs one flow as the event and the inputs ask, and gives the exit code. */
async function action(environment, entry) {
    try {
        const event = readEvent(environment);
        refuseIfPrivileged(event);
        const inputs = readInputs();
        const mode = modeOf(oneOf(inputs, "mode", ["auto", "check", "baseline"]) ?? "auto", event);
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
            entry,
        });
        const published = mode === "check"
            ? await (0,check.check)(world, {
                ...options,
                base: baseOf(inputs, event),
                failOn: oneOf(inputs, "fail-on", ["regressed", "inconclusive", "never"]),
            })
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
    return baseRequestOf(event) ?? { kind: "revision", ref: null };
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
const OF_FAULT = { usage: 2, config: 2, data: 3, environment: 5 };
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
/* harmony import */ var _core_evaluation_predictions_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31191);
/* harmony import */ var _core_evaluation_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11329);
/* harmony import */ var _core_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50533);
/* harmony import */ var _core_models_stored_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70983);
/* harmony import */ var _core_numerals_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(92288);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78411);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _steps_compare_models_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14174);
/* harmony import */ var _steps_data_change_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32974);
/* harmony import */ var _steps_divide_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(844);
/* harmony import */ var _steps_measure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25313);
/* harmony import */ var _steps_publish_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38795);
/* harmony import */ var _steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(61024);
/* harmony import */ var _steps_report_frame_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(54899);
/* harmony import */ var _steps_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67773);
// The base branch's side: train this commit's model and keep it, with its record, for pull requests to be held against.
















async function baseline(world, options) {
    const commit = await headCommit(world);
    // From git's objects, not from the checkout: a baseline is the model of a commit, whatever lies in the work tree.
    const snapshot = await world.repository.commit(commit);
    const inputs = await (0,_steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .readInputs */ .Ko)(world, snapshot, options);
    const division = await (0,_steps_divide_js__WEBPACK_IMPORTED_MODULE_13__/* .divide */ .Q)(inputs.config, [{ snapshot, inputs }]);
    const measured = await (0,_steps_measure_js__WEBPACK_IMPORTED_MODULE_9__/* .measureAlone */ .q)(world, `commit ${commit.slice(0, 7)}`, inputs, inputs.config, division);
    const scored = await (0,_steps_compare_models_js__WEBPACK_IMPORTED_MODULE_7__/* .scoreAlone */ .A)(measured, inputs.config);
    const history = await earlierBaselines(world, commit, inputs);
    const fingerprints = await (0,_steps_read_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .fingerprintsOf */ .tm)(world, inputs);
    const parts = { commit, inputs, fingerprints, division, measured, scored, history };
    const report = baselineReport(world, options, parts);
    const model = { name: "model.json", content: (0,_core_models_stored_model_js__WEBPACK_IMPORTED_MODULE_4__/* .renderModel */ .e7)(measured.candidate.model) };
    const predictions = {
        name: "predictions.csv",
        content: (0,_core_evaluation_predictions_file_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPredictions */ .h)(measured.head.holdout, inputs.config.data, scored),
    };
    let saved = null;
    if (!options.dryRun) {
        const record = recordOf(world, parts, model.content);
        const comment = (0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_5__/* .renderComment */ .w)(report, { artifactUrl: null, pushes: [], resolvedFrom: null });
        const files = [
            { name: "record.json", content: (0,_core_evaluation_record_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRecord */ .sF)(record) },
            model,
            predictions,
            ...(0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_10__/* .reportFiles */ .I)(report, comment),
        ];
        saved = (await world.baselines?.save(record, files)) ?? null;
    }
    return (0,_steps_publish_js__WEBPACK_IMPORTED_MODULE_10__/* .publish */ .m)(world, options, { report, files: [model, predictions], saved });
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
/** The nearest earlier baseline carries the history on, whatever its inputs were. */
async function earlierBaselines(world, commit, { config }) {
    const primary = config.policy.gates[0]?.metric ?? "mse";
    const earlier = await world.baselines?.nearestAncestor(commit, config.name, () => null);
    if (earlier?.kind === "found")
        return (0,_steps_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_12__/* .historyOf */ .om)(earlier.baseline.record, primary).slice(-_core_evaluation_record_js__WEBPACK_IMPORTED_MODULE_2__/* .HISTORY_LIMIT */ .Dc);
    if (earlier !== undefined && earlier.kind !== "none")
        world.host.warn(`the history of earlier baselines is not carried on: ${earlier.reason}`);
    return [];
}
function recordOf(world, parts, model) {
    const { commit, inputs, fingerprints, division, scored, history } = parts;
    const { head } = parts.measured;
    const { train, holdout, excluded } = head.rows;
    const metrics = scored.comparison.metrics.flatMap(({ name, candidate }) => candidate === null ? [] : [[name, candidate]]);
    return {
        schemaVersion: 1,
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
        version: world.version,
    };
}
function baselineReport(world, { ref }, { commit, inputs, fingerprints, division, measured, scored, history }) {
    const { head, candidate } = measured;
    const { train, holdout, excluded } = head.rows;
    const [primary] = scored.comparison.metrics;
    const [gate] = inputs.config.policy.gates;
    const value = gate === undefined || primary === undefined || primary.candidate === null
        ? ""
        : `: ${(0,_core_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .metricOf */ .a)(gate.metric).label} ${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_14__/* .decimal */ ._)(primary.candidate)} on ${(0,_core_numerals_js__WEBPACK_IMPORTED_MODULE_14__/* .counted */ .hS)(holdout, "holdout row")}`;
    return {
        ...(0,_steps_report_frame_js__WEBPACK_IMPORTED_MODULE_15__/* .frame */ .Gt)(world, inputs.config, fingerprints),
        finding: "no-baseline",
        outcome: "pass",
        reasons: [
            `The model of \`${commit.slice(0, 7)}\` is the baseline${ref === null ? "" : ` of \`${ref}\``} now${value}.`,
        ],
        notes: [...(0,_steps_report_frame_js__WEBPACK_IMPORTED_MODULE_15__/* .splitNotes */ .Yf)(division), ...scored.comparison.notes, ...head.notes, ...candidate.notes, ...scored.notes],
        head: { sha: commit, dirty: false },
        base: { sha: null, ref, source: "none", tried: [] },
        rows: { train, holdout, excluded },
        split: (0,_steps_divide_js__WEBPACK_IMPORTED_MODULE_13__/* .divisionInWords */ .Y)(division),
        metrics: scored.comparison.metrics,
        meanPredictor: scored.meanPredictorMse === null ? null : { mse: scored.meanPredictorMse },
        attribution: null,
        data: (0,_steps_data_change_js__WEBPACK_IMPORTED_MODULE_8__/* .unchangedData */ .g)([]),
        rules: { changed: false, differences: [] },
        model: (0,_steps_report_frame_js__WEBPACK_IMPORTED_MODULE_15__/* .modelFacts */ .Pt)(candidate.model, candidate.features),
        history,
    };
}


/***/ }),

/***/ 78786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/core/config/rules.js
var config_rules = __webpack_require__(74981);
;// CONCATENATED MODULE: ./lib/core/verdict/judge.js
// What the policy makes of a comparison: one finding, one outcome, and the reasons in words.
const OUTCOMES = ["pass", "warn", "fail"];
/**
 * Judges a comparison by a policy.
 *
 * The finding comes from the metrics of level `error` that have a tolerance: regressed if one is, else inconclusive if one
 * is, else improved if the primary metric improved, else equivalent. Without such metrics those of level `warn` speak, and
 * can only warn; without those the primary metric does, and the check passes. Rows that the candidate alone cannot predict
 * fail the check whatever the levels are.
 *
 * @param comparison the comparison, or why there is none
 * @param failOn replaces what the policy says of an inconclusive comparison; `never` turns each failure into a warning
 */
function judge(comparison, policy, failOn) {
    const verdict = "metrics" in comparison && comparison.kind === "compared" ? judged(comparison, policy, failOn) : null;
    const { finding, outcome, reasons } = verdict ?? uncompared(comparison, policy);
    return { finding, outcome: failOn === "never" ? mildest(outcome, "warn") : outcome, reasons };
}
function uncompared(comparison, policy) {
    const reasons = [comparison.reason ?? "There is nothing to compare."];
    if (comparison.kind === "no-baseline")
        return { finding: "no-baseline", outcome: policy.onNoBaseline, reasons };
    return { finding: "incomparable", outcome: policy.onIncomparable, reasons };
}
function judged({ metrics, explanations, unpredicted }, policy, failOn) {
    if (unpredicted !== null)
        return { finding: "regressed", outcome: "fail", reasons: reasonsFrom(explanations.slice(0, 1)) };
    const errors = gatedAt("error", metrics);
    const warnings = gatedAt("warn", metrics);
    const speaking = errors.length > 0 ? errors : warnings.length > 0 ? warnings : [0];
    const worst = errors.length > 0 ? "fail" : warnings.length > 0 ? "warn" : "pass";
    const finding = overallFinding(metrics, speaking);
    const ofFinding = mildest(outcomeOf(finding, policy, failOn), worst);
    const warned = warnings.some((i) => metrics[i].finding === "regressed");
    const outcome = warned && ofFinding === "pass" ? "warn" : ofFinding;
    const first = speaking.find((i) => metrics[i].finding === finding) ?? 0;
    const others = [...errors, ...warnings].filter((i) => i !== first && isBad(metrics[i].finding));
    const reasons = reasonsFrom([explanations[first] ?? [], ...others.map((i) => explanations[i].slice(0, 1))]);
    if (finding !== "inconclusive" || outcome === "fail")
        return { finding, outcome, reasons };
    const [firstReason, ...more] = reasons;
    return { finding, outcome, reasons: [firstReason, "This does not block merging.", ...more] };
}
function gatedAt(level, metrics) {
    return [...metrics.keys()].filter((i) => metrics[i].level === level && metrics[i].tolerance !== null);
}
function overallFinding(metrics, speaking) {
    const findings = speaking.map((i) => metrics[i]?.finding ?? "inconclusive");
    if (findings.includes("regressed"))
        return "regressed";
    if (findings.includes("inconclusive"))
        return "inconclusive";
    return metrics[0].finding === "improved" ? "improved" : "equivalent";
}
function isBad(finding) {
    return finding === "regressed" || finding === "inconclusive";
}
function outcomeOf(finding, policy, failOn) {
    if (finding === "regressed")
        return "fail";
    if (finding !== "inconclusive")
        return "pass";
    if (failOn === "inconclusive")
        return "fail";
    return failOn === "regressed" ? mildest(policy.onInconclusive, "warn") : policy.onInconclusive;
}
function mildest(one, other) {
    return OUTCOMES[Math.min(OUTCOMES.indexOf(one), OUTCOMES.indexOf(other))];
}
/** Every sentence once, in order. */
function reasonsFrom(explanations) {
    const [first = "There is no metric to judge by.", ...more] = new Set(explanations.flat());
    return [first, ...more];
}

// EXTERNAL MODULE: ./lib/flows/steps/compare-models.js + 14 modules
var compare_models = __webpack_require__(14174);
// EXTERNAL MODULE: ./lib/core/dataset/table.js
var table = __webpack_require__(46316);
// EXTERNAL MODULE: ./lib/core/evaluation/fingerprint.js
var fingerprint = __webpack_require__(10418);
// EXTERNAL MODULE: ./lib/core/evaluation/predictions-file.js
var predictions_file = __webpack_require__(31191);
// EXTERNAL MODULE: ./lib/core/models/stored-model.js
var stored_model = __webpack_require__(70983);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/flows/steps/data-change.js
var data_change = __webpack_require__(32974);
// EXTERNAL MODULE: ./lib/flows/steps/divide.js
var divide = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/flows/steps/read-inputs.js + 10 modules
var read_inputs = __webpack_require__(61024);
// EXTERNAL MODULE: ./lib/flows/steps/report-frame.js
var report_frame = __webpack_require__(54899);
;// CONCATENATED MODULE: ./lib/flows/steps/compose-report.js
// Puts the parts of a run together as the Report, and the files that are kept beside it.










function composeReport(context, framed, judged) {
    const { world } = context;
    const { measured, scored, verdict } = judged;
    const { head } = measured;
    const report = {
        ...framed,
        ...verdict,
        notes: [
            ...(0,report_frame/* splitNotes */.Yf)(judged.division),
            ...rowNotes(scored.comparison, head),
            ...scored.comparison.notes,
            ...head.notes,
            ...measured.candidate.notes,
            ...scored.notes,
            ...measured.notes,
        ],
        base: {
            sha: context.base.commit.sha,
            ref: context.base.commit.ref,
            source: measured.baseline.source,
            tried: triedOf(context.base, measured),
        },
        rows: { train: head.rows.train, holdout: head.rows.holdout, excluded: head.rows.excluded },
        split: (0,divide/* divisionInWords */.Y)(judged.division),
        metrics: scored.comparison.metrics,
        meanPredictor: scored.meanPredictorMse === null ? null : { mse: scored.meanPredictorMse },
        attribution: scored.attribution,
        data: (0,data_change/* dataChange */.T)(measured),
        model: (0,report_frame/* modelFacts */.Pt)(measured.candidate.model, measured.candidate.features),
        history: judged.stored?.history ?? [],
    };
    const files = world.host.keepsFiles
        ? [
            { name: "model.json", content: (0,stored_model/* renderModel */.e7)(measured.candidate.model) },
            { name: "predictions.csv", content: (0,predictions_file/* renderPredictions */.h)(head.holdout, context.rules.data, scored) },
        ]
        : [];
    return { report, files, saved: null };
}
/** What every report of a check says, whatever it found. */
async function checkFrame({ world, options, candidate, base, rules }) {
    const sha = await world.repository.head();
    const differences = (0,config_rules/* ruleDifferences */.XX)(candidate.config, base.side?.inputs.config ?? null);
    return {
        ...(0,report_frame/* frame */.Gt)(world, rules, await (0,read_inputs/* fingerprintsOf */.tm)(world, candidate, rules)),
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
        const data = await contentOf(committed, candidate.config.data.files);
        if (data !== (await candidate.dataFingerprint()))
            return true;
        return (await contentOf(committed, [config])) !== (await contentOf(world.workTree, [config]));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return true; // HEAD holds a link, say, where the checkout has a file
        throw error;
    }
}
async function contentOf(snapshot, patterns) {
    return (0,fingerprint/* dataFingerprint */.ng)(await snapshot.identify(await snapshot.find(patterns)));
}
function triedOf(base, measured) {
    return base.obstacle === null
        ? measured.baseline.tried
        : [`\`${base.commit.sha.slice(0, 7)}\`: ${base.obstacle.reason}`];
}
/** Rows that a note speaks of, by file and line. */
function rowNotes({ unpredicted, deciding }, { holdout }) {
    const places = (rows) => rows.first
        .map((row) => (0,table/* placeOf */.$t)(holdout.table.origin, row))
        .map(({ file, line }) => `\`${file}:${line}\``)
        .join(", ");
    return [
        ...(unpredicted === null
            ? []
            : [
                `Rows that the candidate cannot predict: ${places(unpredicted)}${unpredicted.count > unpredicted.first.length ? ", …" : ""}`,
            ]),
        ...(deciding === null ? [] : [`Rows that decide: ${places(deciding)}`]),
    ];
}

// EXTERNAL MODULE: ./lib/flows/steps/measure.js
var measure = __webpack_require__(25313);
// EXTERNAL MODULE: ./lib/flows/steps/publish.js + 7 modules
var publish = __webpack_require__(38795);
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
    const rules = `the base commit's rules divide rows by ${lost.map((name) => `\`${name}\``).join(", ")}`;
    // Rules that never worked are no reason to refuse the pull request that mends them.
    return lost.some((name) => base.header.includes(name))
        ? { kind: "incomparable", reason: `${rules}, which the pull request's data no longer has` }
        : { kind: "no-baseline", reason: `${rules}, which its own data does not have` };
}

// EXTERNAL MODULE: ./lib/flows/steps/resolve-baseline.js
var resolve_baseline = __webpack_require__(67773);
// EXTERNAL MODULE: ./lib/core/metrics/metrics.js + 2 modules
var metrics = __webpack_require__(50533);
;// CONCATENATED MODULE: ./lib/flows/steps/unchanged.js
// The report of a pull request that changes nothing a model depends on: nothing is trained.





async function unchanged(context) {
    const { world, rules, base, candidate } = context;
    const { record, tried } = await storedRecord(world, base.commit.sha, await (0,read_inputs/* fingerprintsOf */.tm)(world, candidate, rules), rules);
    const report = {
        ...(await checkFrame(context)),
        finding: "equivalent",
        outcome: "pass",
        reasons: [
            `Data, model and rules are those of \`${base.commit.ref}\`, so the model is the same and nothing was trained.`,
        ],
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
        split: null,
        metrics: rules.policy.gates.map((gate) => sameOnBothSides(gate, record?.metrics[gate.metric] ?? null)),
        meanPredictor: null,
        attribution: null,
        data: (0,data_change/* unchangedData */.g)([]),
        model: null,
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
    const change = value === null ? null : 0;
    return {
        name: gate.metric,
        greaterIsBetter: (0,metrics/* metricOf */.a)(gate.metric).greaterIsBetter,
        level: gate.level,
        baseline: value,
        candidate: value,
        change,
        relativeChange: change,
        interval: null,
        tolerance: gate.tolerance,
        finding: "equivalent",
        activeRows: 0,
        detectableChange: null,
        rowsNeeded: null,
    };
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
        return (0,publish/* publish */.m)(world, options, await unchanged(context));
    }
    const head = { snapshot: world.workTree, inputs: candidate };
    const division = await (0,divide/* divide */.Q)(rules, base.side === null ? [head] : [head, base.side]);
    const stored = base.side === null ? null : await (0,resolve_baseline/* storedBaseline */.XF)(world, base.commit.sha, base.side.inputs, division.split);
    const [frame, measured] = await Promise.all([
        checkFrame(context),
        (0,measure/* measure */.x)(world, { candidate, rules, division, base, stored }),
    ]);
    const scored = await (0,compare_models/* compareModels */.w)(measured, rules, base);
    const verdict = judge(scored.comparison, rules.policy, options.failOn ?? undefined);
    return (0,publish/* publish */.m)(world, options, composeReport(context, frame, { division, stored, measured, scored, verdict }));
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
