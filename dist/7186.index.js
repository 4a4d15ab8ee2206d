export const id = 7186;
export const ids = [7186];
export const modules = {

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


/***/ })

};
