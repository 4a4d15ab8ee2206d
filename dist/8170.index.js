export const id = 8170;
export const ids = [8170,4717];
export const modules = {

/***/ 88119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ apiFault),
/* harmony export */   c: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
// GitHub's refusals and failures in the reader's words, with the permission that is missing.

/** The HTTP status with which GitHub, or the way to it, failed; null for every other error. */
function statusOf(error) {
    return isApiError(error) ? error.status : null;
}
/**
 * What to throw when a call failed: a UserError for GitHub's failures, any other error as it is.
 * @param doing what was not possible, after "cannot": "comment on pull request #7"
 * @param needs the permission that the call is known to need, used where GitHub does not name one
 */
function apiFault(error, doing, needs) {
    if (!isApiError(error))
        return error;
    const headers = error.response?.headers ?? {};
    const id = headers["x-github-request-id"];
    const facts = `HTTP ${error.status}${id === undefined ? "" : `, request ${id}`}`;
    const said = firstLine(error.message);
    const fault = (message, hint) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("environment", { message, hint }, { cause: error });
    const grant = `Add \`${acceptedPermission(headers["x-accepted-github-permissions"], needs)}\` to the \`permissions\` of the job.`;
    if (isRateLimit(error, headers)) {
        return fault(`cannot ${doing}: GitHub's rate limit is used up (${facts})`, `Run the job again ${resetTime(headers)}.`);
    }
    switch (error.status) {
        case 401:
            return fault(`cannot ${doing}: GitHub does not accept the token (${facts})`, "Pass a valid `github-token`.");
        case 403:
            return fault(`cannot ${doing}: ${said} (${facts})`, /locked/i.test(said) ? "Unlock the conversation." : grant);
        case 404:
            return fault(`cannot ${doing}: not found or not permitted (${facts})`, grant);
        default: {
            const hint = error.status >= 500 ? "GitHub or the way to it is disturbed: run the job again later." : "Run the job again.";
            return fault(`cannot ${doing}: ${said} (${facts})`, hint);
        }
    }
}
function isApiError(error) {
    return error instanceof Error && "status" in error && typeof error.status === "number";
}
/**
 * The header lists permissions by comma, and alternatives to the whole list by semicolon:
 * "issues=write; pull_requests=write". The alternative that we document wins.
 */
function acceptedPermission(header, needs) {
    const alternatives = String(header ?? "")
        .split(";")
        .map((list) => list.split(",").map((grant) => grant.trim().replaceAll("_", "-").replace("=", ": ")))
        .filter((list) => list.every((grant) => /^[a-z-]+: [a-z]+$/.test(grant)));
    const chosen = alternatives.find((list) => list.includes(needs)) ?? alternatives[0];
    return chosen?.join("`, `") ?? needs;
}
function isRateLimit(error, headers) {
    if (error.status === 429)
        return true;
    return error.status === 403 && (/rate limit/i.test(error.message) || headers["x-ratelimit-remaining"] === "0");
}
function resetTime(headers) {
    const reset = Number(headers["x-ratelimit-reset"]);
    return Number.isSafeInteger(reset) && reset > 0 ? `after ${new Date(reset * 1000).toISOString()}` : "later";
}
/** An HTML error page can be long: the first line says enough, without the link to the API's documentation. */
function firstLine(message) {
    const [first = ""] = message.trim().split(/[\r\n]/, 1);
    const line = first.replace(/ - https:\S+$/, "");
    return line.length > 200 ? `${line.slice(0, 200)}\u2026` : line;
}


/***/ }),

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

/***/ 8170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createArtifactStore: () => (/* binding */ createArtifactStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/github/api-fault.js
var api_fault = __webpack_require__(88119);
// EXTERNAL MODULE: ./lib/adapters/github/artifact-name.js
var artifact_name = __webpack_require__(57168);
// EXTERNAL MODULE: ./lib/adapters/github/artifact-upload.js
var artifact_upload = __webpack_require__(2426);
// EXTERNAL MODULE: ./lib/core/endpoint/replies-file.js
var replies_file = __webpack_require__(99324);
// EXTERNAL MODULE: ./lib/core/evaluation/fingerprint.js
var fingerprint = __webpack_require__(10418);
// EXTERNAL MODULE: ./lib/core/evaluation/record.js
var evaluation_record = __webpack_require__(11329);
// EXTERNAL MODULE: ./lib/core/models/stored-model.js
var stored_model = __webpack_require__(70983);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./lib/adapters/github/lookup-failure.js
// Why there is no stored baseline: four kinds that the report tells apart.
class LookupFailure extends Error {
    kind;
    constructor(kind, reason, options) {
        super(reason, options);
        this.name = "LookupFailure";
        this.kind = kind;
    }
}

;// CONCATENATED MODULE: ./lib/adapters/github/archive.js
// Reads named files of an artifact's zip in memory, and refuses an archive that holds anything else.


/** All that our own uploads ever hold. */
const ALLOWED = new Set([
    "record.json",
    "model.json",
    "model.pack",
    "replies.jsonl",
    "predictions.csv",
    "result.json",
    "comment.md",
    "report.html",
]);
const ENTRY_LIMIT = 64;
/** Upper half of the external attributes: Unix file type and mode. */
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const SET_ID_AND_STICKY = 0o7000;
/**
 * The bytes of the wanted files.
 * @param limits the most bytes that each wanted file may inflate to, counted while inflating, whatever its header says
 * @param optional the same for files that need not be there
 * @throws {LookupFailure} "refused" for an archive that is not as we write it, "none" when a wanted file is missing
 */
async function readArchive(zip, limits, optional = {}) {
    const found = new Map();
    try {
        const archive = await (0,yauzl/* fromBufferPromise */.SY)(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength), {
            strictFileNames: true,
        });
        if (archive.entryCount > ENTRY_LIMIT)
            throw refused(`it holds ${archive.entryCount} files, more than ${ENTRY_LIMIT}`);
        const entries = [];
        for await (const entry of archive.eachEntry())
            entries.push(entry);
        refuseOddities(entries);
        for (const entry of entries) {
            const limit = limits[entry.fileName] ?? optional[entry.fileName];
            if (limit !== undefined)
                found.set(entry.fileName, await inflate(archive, entry, limit));
        }
    }
    catch (error) {
        if (error instanceof LookupFailure)
            throw error;
        throw refused((error instanceof Error ? error.message : String(error)).slice(0, 200));
    }
    for (const name of Object.keys(limits)) {
        if (!found.has(name))
            throw new LookupFailure("none", `the archive holds no ${name}`);
    }
    return Object.fromEntries(found);
}
function refuseOddities(entries) {
    const seen = new Set();
    for (const entry of entries) {
        const name = JSON.stringify(entry.fileName);
        const mode = entry.externalFileAttributes >>> 16;
        if (!ALLOWED.has(entry.fileName))
            throw refused(`it holds ${name.slice(0, 100)}, which is no file of ours`);
        if (seen.has(entry.fileName))
            throw refused(`it holds ${name} twice`);
        if (entry.isEncrypted())
            throw refused(`${name} is encrypted`);
        if ((mode & FILE_TYPE) !== 0 && (mode & FILE_TYPE) !== REGULAR)
            throw refused(`${name} is a link or a special file`);
        if ((mode & SET_ID_AND_STICKY) !== 0)
            throw refused(`${name} has special permission bits`);
        seen.add(entry.fileName);
    }
}
async function inflate(archive, entry, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of await archive.openReadStreamPromise(entry)) {
        const bytes = chunk;
        size += bytes.byteLength;
        if (size > limit)
            throw refused(`${entry.fileName} inflates to more than ${limit} bytes`);
        chunks.push(bytes);
    }
    return Buffer.concat(chunks);
}
function refused(reason) {
    return new LookupFailure("refused", `the archive is not as Metricgate writes it: ${reason}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/adapters/github/artifact-download.js
// Fetches an artifact's zip: the address from the API with the token, the bytes from the storage without it.



/** A baseline of a million predictions has some 10 MB. */
const ZIP_LIMIT = 64 * 1024 * 1024;
const TRIES = 3;
const DOWNLOAD_LIMIT_MS = 60_000;
/** @throws {LookupFailure} and GitHub's own errors as the client throws them. */
async function downloadArtifact(client, repository, artifact) {
    const label = `artifact ${artifact.id}`;
    if (artifact.expired)
        throw expired(artifact);
    if (artifact.size_in_bytes > ZIP_LIMIT) {
        throw new LookupFailure("refused", `${label} has ${artifact.size_in_bytes} bytes, more than ${ZIP_LIMIT}`);
    }
    if (artifact.digest === undefined || artifact.digest === null) {
        throw new LookupFailure("refused", `GitHub gives no digest of ${label}, so its bytes cannot be checked`);
    }
    for (let tried = 1;; tried++) {
        try {
            const zip = await readStorage(client, await storageAddress(client, repository, artifact), label);
            const digest = `sha256:${(0,external_node_crypto_.createHash)("sha256").update(zip).digest("hex")}`;
            if (digest === artifact.digest)
                return zip;
            throw new LookupFailure("refused", `the bytes of ${label} have the digest ${digest}, not ${artifact.digest} as GitHub recorded`);
        }
        catch (error) {
            if (!(error instanceof StorageFailure))
                throw error;
            if (tried === TRIES)
                throw new LookupFailure("unreadable", `${label} could not be downloaded: ${error.message}`, { cause: error });
            await client.pause(tried ** 2);
        }
    }
}
/** What another try may mend. */
class StorageFailure extends Error {
}
async function storageAddress(client, repository, artifact) {
    try {
        // Not followed: the storage is another host, and the token is not for it.
        const answer = await client.api.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
            owner: repository.owner,
            repo: repository.name,
            artifact_id: artifact.id,
            archive_format: "zip",
            request: { redirect: "manual" },
        });
        const location = answer.headers.location ?? "";
        if (!URL.canParse(location))
            throw new StorageFailure(`GitHub answered HTTP ${answer.status} without an address`);
        const address = new URL(location);
        const api = client.api.request.endpoint.DEFAULTS.baseUrl;
        if (address.protocol !== "https:" && api.startsWith("https:")) {
            throw new LookupFailure("refused", `GitHub points to ${address.protocol}//${address.host}, which is not encrypted`);
        }
        return address;
    }
    catch (error) {
        if ((0,api_fault/* statusOf */.c)(error) === 410)
            throw expired(artifact);
        throw error;
    }
}
async function readStorage(client, address, label) {
    const chunks = [];
    let size = 0;
    try {
        const answer = await client.fetch(address, { redirect: "error", signal: AbortSignal.timeout(DOWNLOAD_LIMIT_MS) });
        if (!answer.ok || answer.body === null)
            throw new StorageFailure(`the storage answered HTTP ${answer.status}`);
        for await (const chunk of answer.body) {
            size += chunk.byteLength;
            if (size > ZIP_LIMIT)
                throw new LookupFailure("refused", `${label} has more than ${ZIP_LIMIT} bytes`);
            chunks.push(chunk);
        }
    }
    catch (error) {
        if (error instanceof LookupFailure || error instanceof StorageFailure)
            throw error;
        const reason = error instanceof Error ? (error.cause instanceof Error ? error.cause : error).message : String(error);
        throw new StorageFailure(reason, { cause: error });
    }
    return Buffer.concat(chunks);
}
function expired(artifact) {
    const when = artifact.expires_at === null ? "" : ` on ${artifact.expires_at.slice(0, 10)}`;
    return new LookupFailure("expired", `artifact ${artifact.id} (${artifact.name}) expired${when} or was deleted`);
}

;// CONCATENATED MODULE: ./lib/adapters/github/trusted-run.js
// Which workflow runs may supply a baseline, by what GitHub says about the run, never by what its artifact says.
/** Events after a review, or by someone who may write to the repository. */
const TRUSTED_EVENTS = ["push", "schedule", "workflow_dispatch"];
function isOfWorkflow(run, workflowPath) {
    return run.path.split("@")[0] === workflowPath;
}
/** Null for a run whose baseline may be used, else why not, as a sentence without its stop. */
function refusalOf(run, rule) {
    const because = (reason) => `run ${run.id} ${reason}`;
    if (run.repository.id !== rule.repositoryId)
        return because("belongs to another repository");
    if (run.head_repository?.id !== rule.repositoryId)
        return because("built a commit of another repository, a fork for example");
    if (!isOfWorkflow(run, rule.workflowPath))
        return because(`is of the workflow ${run.path}, not of ${rule.workflowPath}`);
    if (!TRUSTED_EVENTS.includes(run.event))
        return because(`was started by \`${run.event}\`, not by ${TRUSTED_EVENTS.join(", ")}`);
    if (run.head_branch !== rule.branch)
        return because(`was on the branch ${run.head_branch ?? "(none)"}, not on ${rule.branch}`);
    if (run.status !== "completed")
        return because("is not finished");
    if (run.conclusion !== "success")
        return because(`ended with ${run.conclusion ?? "no conclusion"}, not with success`);
    return null;
}

;// CONCATENATED MODULE: ./lib/adapters/github/baseline-artifact.js
// The baseline that one trusted run holds: its artifact found, downloaded, and checked against what GitHub says of the run.











const RECORD_LIMIT = 4 * 1024 * 1024;
const MODEL_LIMIT = 64 * 1024 * 1024;
const OWN_LIMITS = { "model.pack": MODEL_LIMIT, "predictions.csv": 256 * 1024 * 1024 };
/** The run's baseline of that name. Failures of GitHub and refusals are lookups, not exceptions. */
async function lookUpBaseline(client, repository, rule, run, name) {
    try {
        const refusal = refusalOf(run, rule);
        if (refusal !== null)
            throw new LookupFailure("refused", refusal);
        const { artifact, attempt } = await artifactOf(client, repository, run, name);
        const where = `artifact ${artifact.id} of run ${run.id}`;
        const zip = await downloadArtifact(client, repository, artifact);
        const baseline = readBaseline(await readArchive(zip, { "record.json": RECORD_LIMIT }, { "model.json": MODEL_LIMIT, "replies.jsonl": MODEL_LIMIT }), where, (file) => ownFile(zip, file, where));
        const origin = { repositoryId: rule.repositoryId, runId: run.id, runAttempt: attempt };
        refuseStrangeRecord(baseline.record, { name, commit: run.head_sha, ...origin });
        return { kind: "found", baseline, where };
    }
    catch (error) {
        return missed(error);
    }
}
/** The artifact of this run that holds exactly this record, or why there is none. */
async function storedAlready(client, repository, runId, name, record) {
    try {
        const parameters = { owner: repository.owner, repo: repository.name, run_id: runId, name };
        const { data } = await client.api.rest.actions.listWorkflowRunArtifacts(parameters);
        const artifact = data.artifacts.find((one) => one.name === name);
        if (artifact === undefined)
            return { reason: "GitHub does not list it yet" };
        const files = await readArchive(await downloadArtifact(client, repository, artifact), {
            "record.json": RECORD_LIMIT,
        });
        const stored = readJson(files["record.json"], "record.json");
        return (0,fingerprint/* canonicalJson */.dj)(stored) === (0,fingerprint/* canonicalJson */.dj)(record) ? { id: artifact.id } : { reason: "it is of another job" };
    }
    catch (error) {
        return missed(error);
    }
}
/** Any failure that is not a bug, as a lookup. */
function missed(error) {
    if (error instanceof LookupFailure)
        return { kind: error.kind, reason: error.message };
    const fault = (0,api_fault/* apiFault */.N)(error, "read the runs and artifacts of this repository", "actions: read");
    if (!(fault instanceof errors/* UserError */.yo))
        throw fault;
    const { message, hint } = fault.problems[0];
    return { kind: "unreadable", reason: hint === undefined ? message : `${message}. ${hint}` };
}
async function artifactOf(client, repository, run, name) {
    const { api } = client;
    const parameters = { owner: repository.owner, repo: repository.name, run_id: run.id, per_page: 100 };
    const artifacts = await api.paginate(api.rest.actions.listWorkflowRunArtifacts, parameters);
    const [newest] = artifacts
        .map((artifact) => ({ artifact, attempt: (0,artifact_name/* baselineAttempt */.Z)(artifact.name, name) ?? 0 }))
        .filter(({ attempt }) => attempt > 0)
        .toSorted((a, b) => Number(a.artifact.expired) - Number(b.artifact.expired) || b.attempt - a.attempt);
    if (newest !== undefined)
        return newest;
    throw new LookupFailure("none", `run ${run.id} holds no baseline named ${JSON.stringify(name)}`);
}
/** The zip's digest is GitHub's, so what it holds is what the run stored. */
async function ownFile(zip, file, where) {
    try {
        return (await readArchive(zip, {}, { [file]: OWN_LIMITS[file] }))[file] ?? null;
    }
    catch (error) {
        if (!(error instanceof LookupFailure))
            throw error;
        throw new errors/* UserError */.yo("environment", { message: `${file} of ${where}: ${error.message}` }, { cause: error });
    }
}
function readBaseline(files, where, file) {
    const record = (0,evaluation_record/* parseRecord */.Hh)(readJson(files["record.json"], `record.json of ${where}`), `record.json of ${where}`);
    const replies = files["replies.jsonl"] === undefined
        ? new Map()
        : (0,replies_file/* parseReplies */.U5)(textOf(files["replies.jsonl"]), `replies.jsonl of ${where}`);
    if (files["model.json"] === undefined)
        return { record, model: null, replies, file };
    if ((0,fingerprint/* fingerprint */.Rj)(textOf(files["model.json"])) !== record.modelFingerprint) {
        throw new LookupFailure("refused", `model.json of ${where} is not the model that its record names`);
    }
    const model = (0,stored_model/* parseModel */.Xh)(readJson(files["model.json"], `model.json of ${where}`), `model.json of ${where}`);
    return { record, model, replies, file };
}
/** What the record says of itself must be what GitHub says of its run. */
function refuseStrangeRecord(record, facts) {
    const claims = { name: record.name, commit: record.commit, ...record.origin };
    for (const key of ["name", "commit", "repositoryId", "runId", "runAttempt"]) {
        if (claims[key] === facts[key])
            continue;
        const claim = JSON.stringify(claims[key] ?? null);
        throw new LookupFailure("refused", `its record names the ${key} ${claim}, but its run has ${JSON.stringify(facts[key])}`);
    }
}
function readJson(bytes, where) {
    try {
        return JSON.parse(textOf(bytes));
    }
    catch (cause) {
        throw new LookupFailure("unreadable", `${where} is not JSON`, { cause });
    }
}
function textOf(bytes) {
    return new TextDecoder("utf-8").decode(bytes);
}

// EXTERNAL MODULE: ./lib/adapters/github/compare.js
var compare = __webpack_require__(24717);
;// CONCATENATED MODULE: ./lib/adapters/github/artifact-store.js
// Baselines as artifacts of workflow runs: of exactly one commit, or of its nearest ancestor, never the latest by name.








const ANCESTOR_LIMIT = 50;
/** Runs of the workflow on the branch that are looked through for an ancestor's. */
const RUN_LIMIT = 200;
// The job's token may ask GitHub 1,000 times an hour, for all runs of the repository together.
const COMPARE_LIMIT = 8;
const DOWNLOAD_LIMIT = 5;
function createArtifactStore(options) {
    const { client, event } = options;
    const { repository, run } = event;
    return {
        kind: "artifact",
        ...lookups(options),
        async save(record, reported, pack = null) {
            const files = pack === null ? reported : [...reported, { name: "model.pack", content: pack }];
            const name = (0,artifact_name/* artifactName */.C)("baseline", record.name, run.attempt);
            const stored = await (0,artifact_upload/* uploadArtifact */.m)({ name, files, temp: event.temp, retentionDays: options.retentionDays });
            if (stored !== "taken")
                return { id: stored, url: `${run.url}/artifacts/${stored}` };
            // The same record twice is no failure; another job's record under our name is one.
            const again = await storedAlready(client, repository, run.id, name, record);
            if ("id" in again)
                return { id: again.id, url: `${run.url}/artifacts/${again.id}` };
            const message = `this run already has an artifact ${name}: ${again.reason}`;
            throw new errors/* UserError */.yo("environment", { message, hint: "Give each config of a workflow a `name` of its own." });
        },
    };
}
/** Without these facts of this run, nothing proves that another run's artifact is a baseline of ours. */
function lookups(options) {
    const { repository, run, baselineBranch } = options.event;
    if (run.workflowPath === null)
        return refusing("GITHUB_WORKFLOW_REF names no workflow of this repository");
    if (repository.id === null)
        return refusing("GITHUB_REPOSITORY_ID is not set");
    return provenLookups(options, {
        repositoryId: repository.id,
        branch: baselineBranch ?? "",
        workflowPath: run.workflowPath,
    });
}
function refusing(why) {
    const refused = async () => ({
        kind: "refused",
        reason: `${why}, so no artifact can be proved to come from this workflow`,
    });
    return { at: refused, nearestAncestor: refused };
}
function provenLookups(options, rule) {
    const { client, event } = options;
    const { api } = client;
    const { repository, run: thisRun } = event;
    const here = { owner: repository.owner, repo: repository.name };
    /** Trusted runs of this workflow on the branch, newest first. */
    const runsOnBranch = async () => {
        const runs = [];
        const parameters = {
            ...here,
            workflow_id: external_node_path_.posix.basename(rule.workflowPath),
            branch: rule.branch,
            status: "success",
            exclude_pull_requests: true,
            per_page: 100,
        };
        for await (const page of api.paginate.iterator(api.rest.actions.listWorkflowRuns, parameters)) {
            runs.push(...page.data);
            if (runs.length >= RUN_LIMIT)
                break;
        }
        return runs.filter((run) => refusalOf(run, rule) === null);
    };
    /** The runs on ancestors of the commit, nearest first. */
    async function* runsOnAncestors(commit) {
        const runs = (await runsOnBranch()).filter((run) => run.head_sha !== commit).toSorted(byPromise(rule));
        const known = (await options.ancestors(commit, ANCESTOR_LIMIT)).slice(0, ANCESTOR_LIMIT);
        for (const sha of known)
            yield* runs.filter((run) => run.head_sha === sha);
        // A shallow clone knows few ancestors or none: GitHub knows them all. Newest first is nearest first there, because a
        // branch receives its commits in their order.
        if (known.length === ANCESTOR_LIMIT)
            return;
        const unknown = runs.filter((run) => !known.includes(run.head_sha)).toSorted((a, b) => b.id - a.id);
        for (const sha of [...new Set(unknown.map((run) => run.head_sha))].slice(0, COMPARE_LIMIT)) {
            if (await (0,compare.isAncestor)(client, repository, sha, commit))
                yield* runs.filter((run) => run.head_sha === sha);
        }
    }
    return {
        async at(commit, name) {
            let first = null;
            let others = "";
            try {
                const parameters = { ...here, head_sha: commit, exclude_pull_requests: true, per_page: 100 };
                const listed = await api.paginate(api.rest.actions.listWorkflowRunsForRepo, parameters);
                const runs = listed.filter((run) => run.head_sha === commit && run.id !== thisRun.id);
                const own = runs.filter((run) => isOfWorkflow(run, rule.workflowPath)).toSorted(byPromise(rule));
                if (own.length < runs.length)
                    others = ", only of other workflows";
                for (const run of own.slice(0, DOWNLOAD_LIMIT)) {
                    const lookup = await lookUpBaseline(client, repository, rule, run, name);
                    if (lookup.kind === "found")
                        return lookup;
                    first ??= lookup;
                }
            }
            catch (error) {
                return missed(error);
            }
            return first ?? { kind: "none", reason: `no run of ${rule.workflowPath} on this commit${others}` };
        },
        async nearestAncestor(commit, name, accept) {
            let first = null;
            let downloads = 0;
            try {
                for await (const run of runsOnAncestors(commit)) {
                    const lookup = await lookUpBaseline(client, repository, rule, run, name);
                    const reason = lookup.kind === "found" ? accept(lookup.baseline.record) : lookup.reason;
                    if (lookup.kind === "found" && reason === null)
                        return lookup;
                    const kind = lookup.kind === "found" ? "none" : lookup.kind;
                    first ??= { kind, reason: `the nearest, ${run.head_sha.slice(0, 7)}, is not used: ${reason}` };
                    if (++downloads === DOWNLOAD_LIMIT)
                        break;
                }
            }
            catch (error) {
                // GitHub does not know a workflow file before it is on the default branch.
                if ((0,api_fault/* statusOf */.c)(error) !== 404)
                    return missed(error);
            }
            return first ?? { kind: "none", reason: `no successful run of ${rule.workflowPath} on an ancestor` };
        },
    };
}
/** Trusted runs before others, pushes before scheduled runs, newer before older. */
function byPromise(rule) {
    const rank = (run) => (refusalOf(run, rule) === null ? 0 : 2) + (run.event === "push" ? 0 : 1);
    return (a, b) => rank(a) - rank(b) || b.id - a.id;
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

/***/ 24717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isAncestor: () => (/* binding */ isAncestor),
/* harmony export */   remoteMergeBase: () => (/* binding */ remoteMergeBase)
/* harmony export */ });
/* harmony import */ var _api_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88119);
// How two commits are related, asked of GitHub, because a shallow clone does not know.

/** Whether `commit` comes after `ancestor` or is the same. */
async function isAncestor(client, repository, ancestor, commit) {
    const comparison = await compare(client, repository, ancestor, commit);
    return comparison?.status === "ahead" || comparison?.status === "identical";
}
/** The commit in which two histories meet; null where GitHub does not say. */
async function remoteMergeBase(client, repository, base, head) {
    try {
        return (await compare(client, repository, base, head))?.merge_base_commit.sha ?? null;
    }
    catch (error) {
        if ((0,_api_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c)(error) === null)
            throw error;
        return null;
    }
}
async function compare(client, repository, base, head) {
    const { owner, name } = repository;
    const parameters = { owner, repo: name, basehead: `${base}...${head}`, per_page: 1 };
    try {
        return (await client.api.rest.repos.compareCommitsWithBasehead(parameters)).data;
    }
    catch (error) {
        if ((0,_api_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c)(error) === 404)
            return null; // unknown, for example pushed away by force
        throw error;
    }
}


/***/ })

};
