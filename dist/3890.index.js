export const id = 3890;
export const ids = [3890];
export const modules = {

/***/ 57168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName),
/* harmony export */   Z: () => (/* binding */ baselineAttempt)
/* harmony export */ });
/* harmony import */ var _core_slug_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97504);
// Names of our artifacts: legal for any config name, different for different configs and for each attempt of a run.

/** An artifact cannot be replaced, so each attempt of a run writes one of its own. */
function artifactName(use, name, attempt) {
    return `metricgate-${use}-${(0,_core_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOf */ .t)(name)}-a${attempt}`;
}
/** The attempt that wrote a baseline artifact of this config; null for any other artifact. */
function baselineAttempt(artifact, name) {
    const prefix = `metricgate-baseline-${(0,_core_slug_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOf */ .t)(name)}-a`;
    const attempt = artifact.startsWith(prefix) ? artifact.slice(prefix.length) : "";
    return /^[1-9]\d{0,5}$/.test(attempt) ? Number(attempt) : null;
}


/***/ }),

/***/ 2426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
// Uploads files as a workflow artifact through GitHub's own client.



/**
 * The artifact's id, or "taken" when this run has an artifact of that name already.
 * @throws {UserError} fault "environment" when it cannot be stored.
 */
async function uploadArtifact(upload) {
    if (upload.temp === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("environment", {
            message: "RUNNER_TEMP is not set",
            hint: "Artifacts can be stored by GitHub's runner only.",
        });
    }
    try {
        // The client follows links, so it gets a folder that holds nothing but the files written here.
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(upload.temp, "metricgate-upload-"));
        try {
            const paths = upload.files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file.name));
            for (const [index, file] of upload.files.entries())
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(paths[index] ?? "", file.content, { flag: "wx" });
            // Loaded here: it is the largest part of the program, and most runs upload once or never.
            const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659), __webpack_require__.e(6913), __webpack_require__.e(6630)]).then(__webpack_require__.bind(__webpack_require__, 6630));
            const options = upload.retentionDays === null ? {} : { retentionDays: upload.retentionDays };
            const { id } = await new DefaultArtifactClient().uploadArtifact(upload.name, paths, folder, options);
            if (id === undefined)
                throw new Error("GitHub gave it no id");
            return id;
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (reason.includes("(409)"))
            return "taken";
        const message = `cannot store the artifact ${upload.name}: ${reason}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("environment", { message, hint: hintFor(error) }, { cause: error });
    }
}
function hintFor(error) {
    const kind = error instanceof Error ? error.name : "";
    if (kind === "UsageError")
        return "The storage quota for artifacts is used up: delete old artifacts or lower `retention-days`.";
    if (kind === "GHESNotSupportedError")
        return "This GitHub Enterprise Server has no artifact storage for this client: keep baselines in a directory.";
    return "Run the job again; if it persists, see whether GitHub Actions is operating normally.";
}


/***/ }),

/***/ 43890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubHost: () => (/* binding */ createGitHubHost)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91659);
/* harmony import */ var _core_report_log_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74862);
/* harmony import */ var _core_slug_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97504);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57168);
/* harmony import */ var _artifact_upload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2426);
// Where results go on GitHub: the log, annotations, the job summary, outputs, files and the run's artifact.








/** GitHub shows ten annotations of a level per step; the tenth says how many more there are. */
const ANNOTATION_LIMIT = 9;
/** The runner cuts messages at 4,096 characters; this is as much as anybody reads. */
const MESSAGE_LIMIT = 1000;
/** Above 1 MiB GitHub drops the whole summary. */
const SUMMARY_LIMIT = 900 * 1024;
/** How the log takes an annotation of each level. */
const SAY = { error: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm };
const SUMMARY_CUT = "\n\n_Shortened to fit GitHub's limit for a job summary; the report in the run's artifact is complete._\n";
function createGitHubHost(options) {
    const { env, event } = options;
    const annotate = createAnnotator(options.workingDirectory);
    const warn = (message) => annotate([{ level: "warning", title: "Metricgate", message }]);
    const start = Date.now();
    return {
        run: () => ({
            startedAt: new Date(start).toISOString(),
            seconds: (Date.now() - start) / 1000,
            node: process.version,
            id: String(event.run.id),
            attempt: event.run.attempt,
            url: event.run.url,
            repository: `${event.repository.owner}/${event.repository.name}`,
            serverUrl: event.serverUrl,
        }),
        origin: originOf(event),
        headSha: event.pullRequest?.headSha ?? event.mergeGroup?.headSha ?? null,
        keepsFiles: true,
        conversation: options.conversation,
        progress: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq((0,_core_report_log_text_js__WEBPACK_IMPORTED_MODULE_7__/* .harmless */ .I)(message)),
        warn,
        saveFiles: async (files) => event.temp === null ? null : saveFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(event.temp, "metricgate", (0,_core_slug_js__WEBPACK_IMPORTED_MODULE_3__/* .slugOf */ .t)(options.label)), files),
        uploadArtifact: async (name, files) => uploadCheck(options, name, files),
        async writeSummary(markdown) {
            const reason = await appendSummary(env["GITHUB_STEP_SUMMARY"], markdown);
            if (reason !== null)
                warn(`the job summary is not written: ${reason}`);
        },
        annotate,
        setOutputs(outputs) {
            for (const [name, value] of Object.entries(outputs))
                _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH(name, value);
        },
    };
}
function originOf({ repository, run }) {
    return repository.id === null ? null : { repositoryId: repository.id, runId: run.id, runAttempt: run.attempt };
}
/** One budget per level for the whole step: what exceeds it is counted once, then goes to the log only. */
function createAnnotator(workingDirectory) {
    const used = { notice: 0, warning: 0, error: 0 };
    return (annotations) => {
        for (const level of ["error", "warning", "notice"]) {
            const all = annotations.filter((annotation) => annotation.level === level);
            const shown = all.slice(0, Math.max(0, ANNOTATION_LIMIT - used[level]));
            const rest = all.slice(shown.length);
            for (const annotation of shown)
                SAY[level](shortened(annotation.message), propertiesOf(annotation, workingDirectory));
            used[level] += shown.length;
            if (rest.length === 0)
                continue;
            if (used[level] === ANNOTATION_LIMIT)
                SAY[level](`and ${rest.length} more: see the job's log and the report`);
            used[level] = ANNOTATION_LIMIT + 1;
            for (const { message, file, line } of rest)
                _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq((0,_core_report_log_text_js__WEBPACK_IMPORTED_MODULE_7__/* .harmless */ .I)(`${[file, line].filter(Boolean).join(":")} ${message}`.trim()));
        }
    };
}
function propertiesOf({ title, file, line }, workingDirectory) {
    return {
        title,
        ...(file === undefined ? {} : { file: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(workingDirectory, file) }),
        ...(line === undefined ? {} : { startLine: line }),
    };
}
function shortened(message) {
    const characters = Array.from(message);
    return characters.length <= MESSAGE_LIMIT ? message : `${characters.slice(0, MESSAGE_LIMIT - 1).join("")}\u2026`;
}
async function uploadCheck(options, name, files) {
    const { event, retentionDays } = options;
    const artifact = (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactName */ .C)("check", name, event.run.attempt);
    const id = await (0,_artifact_upload_js__WEBPACK_IMPORTED_MODULE_6__/* .uploadArtifact */ .m)({ name: artifact, files, temp: event.temp, retentionDays });
    if (id !== "taken")
        return { id, url: `${event.run.url}/artifacts/${id}` };
    const message = `this run already has an artifact ${artifact}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo("environment", { message, hint: "Give each config of a workflow a `name` of its own." });
}
/** Null, or why nothing was written. */
async function appendSummary(path, markdown) {
    if (path === undefined || path === "")
        return "GITHUB_STEP_SUMMARY is not set";
    try {
        const written = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((file) => file.size, () => 0);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, fitted(markdown, SUMMARY_LIMIT - written));
        return null;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
/** Cut at the end of a line, with a sentence that says so. */
function fitted(markdown, limit) {
    const bytes = Buffer.from(markdown);
    if (bytes.byteLength <= limit)
        return markdown;
    const room = bytes.subarray(0, Math.max(0, limit - Buffer.byteLength(SUMMARY_CUT)));
    return `${room.subarray(0, Math.max(0, room.lastIndexOf("\n"))).toString("utf8")}${SUMMARY_CUT}`;
}
/** All files are written beside their places before the first one is moved there. */
async function saveFolder(folder, files) {
    const drafts = files.map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.${name}.${process.pid}.part`));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        for (const [index, file] of files.entries())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(drafts[index] ?? "", file.content, { flush: true });
        const paths = new Map(files.map(({ name }) => [name, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)]));
        for (const [index, path] of [...paths.values()].entries())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(drafts[index] ?? "", path);
        return paths;
    }
    catch (cause) {
        for (const draft of drafts)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { force: true }).catch(() => { });
        const reason = cause instanceof Error ? cause.message : String(cause);
        const hint = "Check that the folder can be written to and that the disk is not full.";
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo("environment", { message: `cannot write the report's files to ${folder} (${reason})`, hint }, { cause });
    }
}


/***/ })

};
