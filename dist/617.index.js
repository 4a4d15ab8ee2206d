export const id = 617;
export const ids = [617];
export const modules = {

/***/ 11329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ HISTORY_LIMIT),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   sF: () => (/* binding */ renderRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53898);
// The record: a baseline as stored, with everything needed to decide whether it may be used again.



const RECORD_SCHEMA_VERSION = 1;
/** Earlier baselines that a record carries along: enough for a trend, small enough to stay a few kilobytes. */
const HISTORY_LIMIT = 50;
const recordSchema = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => {
    const fingerprint = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
    const commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
    const columns = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).readonly();
    const identity = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["key", "group", "content"]), columns });
    const rowCount = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(RECORD_SCHEMA_VERSION),
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        /** Full commit id that the model was trained on. */
        commit,
        /** Who wrote it; null outside GitHub. */
        origin: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ repositoryId: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), runId: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), runAttempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive() })
            .readonly()
            .nullable(),
        fingerprints: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ data: fingerprint, config: fingerprint, code: fingerprint }).readonly(),
        /** As in `SplitOptions`. */
        split: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("strategy", [
            zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ strategy: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("hash"), fraction: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).lt(1), salt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), identity }),
            zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
                strategy: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("column"),
                column: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
                values: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).readonly(),
                identity: identity.nullable(),
            }),
            zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
                strategy: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("file"),
                files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).readonly(),
                identity: identity.nullable(),
            }),
        ]),
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ train: rowCount, holdout: rowCount, excluded: rowCount }).readonly(),
        /** Two records with the same value held out the same rows. */
        holdoutFingerprint: fingerprint,
        metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()).readonly(),
        /** sha256 of the stored model file's bytes. */
        modelFingerprint: fingerprint,
        /** Primary metric of earlier baselines, oldest first, without this one. */
        history: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ sha: commit, value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).readonly())
            .max(HISTORY_LIMIT)
            .readonly(),
        /** Version of Metricgate that wrote it. */
        version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    });
});
/** @throws {UserError} fault "data" when the value is no record of this schema. */
function parseRecord(value, where) {
    const parsed = recordSchema().safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("data", {
        message: `${where} is no baseline record of schema ${RECORD_SCHEMA_VERSION}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`.trim(),
        hint: "Let the run on the base branch store a new baseline.",
    });
}
/** Deterministic JSON; `parseRecord` reads it back. */
function renderRecord(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 97504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ slugOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// A name that any file system and GitHub's artifacts accept: a readable part and eight hex digits that tell names apart.

const READABLE_LENGTH = 40;
/** `slugOf("Häuser: v2")` is "hauser-v2-" and eight hex digits of the SHA-256 of the name. */
function slugOf(name) {
    const readable = name
        .normalize("NFKD")
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .slice(0, READABLE_LENGTH)
        .replace(/^-+|-+$/g, "");
    const digits = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name, "utf8").digest("hex").slice(0, 8);
    return readable === "" ? digits : `${readable}-${digits}`;
}


/***/ }),

/***/ 83617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configWithin: () => (/* binding */ configWithin),
  a: () => (/* binding */ openGitHubWorld),
  openLocalWorld: () => (/* binding */ openLocalWorld)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/evaluation/fingerprint.js
var fingerprint = __webpack_require__(10418);
// EXTERNAL MODULE: ./lib/core/evaluation/record.js
var evaluation_record = __webpack_require__(11329);
// EXTERNAL MODULE: ./lib/core/models/stored-model.js
var stored_model = __webpack_require__(70983);
// EXTERNAL MODULE: ./lib/core/slug.js
var slug = __webpack_require__(97504);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/adapters/disk/guarded-file.js
var guarded_file = __webpack_require__(51383);
;// CONCATENATED MODULE: ./lib/adapters/disk/whole-file.js
// Writes a file whole or not at all: beside its place first, then moved there.



async function writeWhole(path, content) {
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${process.pid}.part`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(draft, content, { flush: true });
        await (0,promises_.rename)(draft, path);
    }
    catch (cause) {
        await (0,promises_.rm)(draft, { force: true }).catch(() => { });
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* UserError */.yo("environment", {
            message: `cannot write ${path} (${reason})`,
            hint: "Check that the folder can be written to and that the disk is not full.",
        }, { cause });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/disk/directory-store.js
// Baselines in a folder: one folder a name, one folder a commit. For machines that keep their own.









/** Larger than any model or record of ours; keeps a stray file from filling the memory. */
const FILE_BYTES_LIMIT = 64 * 2 ** 20;
const ANCESTORS = 50;
function createDirectoryStore(directory, ancestorsOf) {
    const folderOf = (name, commit) => (0,external_node_path_.join)(directory, (0,slug/* slugOf */.t)(name), commit);
    const at = async (commit, name) => {
        const folder = folderOf(name, commit);
        try {
            const record = (0,evaluation_record/* parseRecord */.Hh)(JSON.parse(await readText((0,external_node_path_.join)(folder, "record.json"))), (0,external_node_path_.join)(folder, "record.json"));
            const modelText = await readText((0,external_node_path_.join)(folder, "model.json"));
            if (record.commit !== commit || record.name !== name)
                return { kind: "refused", reason: "the record is of another commit or name" };
            if ((0,fingerprint/* fingerprint */.Rj)(modelText) !== record.modelFingerprint)
                return { kind: "refused", reason: "the model file is not the one that the record names" };
            const model = (0,stored_model/* parseModel */.Xh)(JSON.parse(modelText), (0,external_node_path_.join)(folder, "model.json"));
            return { kind: "found", baseline: { record, model }, where: folder };
        }
        catch (error) {
            if ((0,guarded_file/* isMissing */.b2)(error))
                return { kind: "none", reason: "none stored" };
            return {
                kind: "unreadable",
                reason: `cannot be read (${error instanceof Error ? error.message : String(error)})`,
            };
        }
    };
    return {
        kind: "directory",
        at,
        async nearestAncestor(commit, name, accept) {
            const stored = await (0,promises_.readdir)((0,external_node_path_.join)(directory, (0,slug/* slugOf */.t)(name))).catch(() => []);
            const known = new Set(stored);
            let refusal = "";
            for (const ancestor of await ancestorsOf(commit, ANCESTORS)) {
                if (!known.has(ancestor))
                    continue;
                const lookup = await at(ancestor, name);
                const reason = lookup.kind === "found" ? accept(lookup.baseline.record) : lookup.reason;
                if (lookup.kind === "found" && reason === null)
                    return lookup;
                if (refusal === "")
                    refusal = `\`${ancestor.slice(0, 7)}\` is not used, ${reason}`;
            }
            return refusal === "" ? { kind: "none", reason: "none stored" } : { kind: "refused", reason: refusal };
        },
        async save(record, files) {
            await saveFolder(folderOf(record.name, record.commit), files);
            return { id: null, url: null };
        },
    };
}
/** The folder appears with all its files, or as it was before. */
async function saveFolder(folder, files) {
    const draft = `${folder}.${process.pid}.part`;
    try {
        await (0,promises_.mkdir)(draft, { recursive: true });
        for (const file of files)
            await writeWhole((0,external_node_path_.join)(draft, file.name), file.content);
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.rename)(draft, folder);
    }
    catch (cause) {
        await (0,promises_.rm)(draft, { recursive: true, force: true }).catch(() => { });
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* UserError */.yo("environment", { message: `cannot store the baseline in ${folder} (${reason})`, hint: "Check the folder given as baseline." }, { cause });
    }
}
async function readText(path) {
    const { size } = await (0,promises_.stat)(path);
    if (size > FILE_BYTES_LIMIT)
        throw new Error(`${path} has ${size} bytes; the limit is ${FILE_BYTES_LIMIT}`);
    return (0,promises_.readFile)(path, "utf8");
}

;// CONCATENATED MODULE: ./lib/adapters/disk/terminal-host.js
// The terminal: results go to standard output by the door, everything said on the way to standard error.


function createTerminalHost(terminal) {
    const { outputDirectory } = terminal;
    const start = Date.now();
    return {
        run: () => ({
            startedAt: new Date(start).toISOString(),
            seconds: (Date.now() - start) / 1000,
            node: process.version,
            id: null,
            attempt: null,
            url: null,
            repository: null,
            serverUrl: null,
        }),
        origin: null,
        headSha: null,
        conversation: null,
        keepsFiles: outputDirectory !== null,
        progress(message) {
            if (!terminal.quiet)
                terminal.stderr.write(`${message}\n`);
        },
        warn(message) {
            terminal.stderr.write(`warning: ${message}\n`);
        },
        async saveFiles(files) {
            if (outputDirectory === null)
                return null;
            const paths = new Map();
            for (const file of files) {
                const path = (0,external_node_path_.join)(outputDirectory, file.name);
                await writeWhole(path, file.content);
                paths.set(file.name, path);
            }
            return paths;
        },
        uploadArtifact: async () => null,
        writeSummary: async () => { },
        annotate: () => { },
        setOutputs: () => { },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./lib/adapters/disk/work-tree.js
// The checkout as it is on disk: the candidate's files, uncommitted changes included.






function createWorkTree(guard, objectFormat) {
    const describe = async (path) => {
        const real = await (0,guarded_file/* realFileOf */.Ym)(guard, path);
        if (real === null)
            return null;
        const handle = await (0,guarded_file/* openGuarded */.vo)(real, path);
        const { size } = await handle.stat();
        await handle.close();
        return { path, size, at: "disk" };
    };
    return {
        label: "the work tree",
        async read(path, limit) {
            const real = await (0,guarded_file/* realFileOf */.Ym)(guard, path);
            if (real === null)
                return null;
            const handle = await (0,guarded_file/* openGuarded */.vo)(real, path);
            try {
                const { size } = await handle.stat();
                if (size > limit)
                    throw new errors/* UserError */.yo("config", {
                        message: `the file has ${size} bytes; the limit is ${limit}`,
                        where: { file: path },
                        hint: "A config needs a few lines: take the rest out.",
                    });
                return await handle.readFile();
            }
            finally {
                await handle.close();
            }
        },
        async find(patterns) {
            const paths = new Set();
            for (const pattern of patterns) {
                // A file's own name may look like a pattern: [table].csv
                const literal = !picomatch.scan(pattern).isGlob || (await isFile((0,external_node_path_.resolve)(guard.directory, pattern)));
                for (const path of literal ? [pattern] : await matching(guard.directory, pattern))
                    paths.add(path);
            }
            const files = [];
            for (const path of [...paths].toSorted()) {
                const file = await describe(path);
                if (file !== null)
                    files.push(file);
            }
            return files;
        },
        async identify(files) {
            const identified = [];
            for (const file of files)
                identified.push({ path: file.path, oid: await objectId(guard, file, objectFormat) });
            return identified;
        },
    };
}
/** Git's id for the content as it stands on disk: hash of "blob <size>\0<bytes>" (git-hash-object, without filters). */
async function objectId(guard, { path, size }, objectFormat) {
    const hash = (0,external_node_crypto_.createHash)(objectFormat).update(`blob ${size}\0`);
    for await (const chunk of (0,guarded_file/* fileBytes */.sG)(guard, path))
        hash.update(chunk);
    return hash.digest("hex");
}
/** Paths under the folder that match the pattern. Links to folders are not walked: they could lead anywhere, or round in a circle. */
async function matching(directory, pattern) {
    const { base } = picomatch.scan(pattern);
    const match = picomatch(pattern, { windows: false });
    const found = [];
    const walk = async (folder) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.resolve)(directory, folder), { withFileTypes: true }).catch((error) => {
            if ((0,guarded_file/* isMissing */.b2)(error))
                return [];
            throw error;
        });
        for (const entry of entries) {
            const path = external_node_path_.posix.join(folder, entry.name);
            if (entry.isDirectory()) {
                if (entry.name !== ".git" && entry.name !== "node_modules")
                    await walk(path);
            }
            else if (match(path))
                found.push(path);
        }
    };
    await walk(base);
    return found;
}
async function isFile(path) {
    const status = await (0,promises_.stat)(path).catch(() => null);
    return status?.isFile() ?? false;
}

// EXTERNAL MODULE: ./node_modules/simple-git/dist/index.mjs + 2 modules
var dist = __webpack_require__(74724);
// EXTERNAL MODULE: ./lib/adapters/git/safety.js
var safety = __webpack_require__(46425);
;// CONCATENATED MODULE: ./lib/adapters/git/cage.js
// Git's plumbing through simple-git: fixed arguments, an environment built from scratch, nothing hostile switched on.


function createCage(directory, ambient) {
    const environment = (0,safety/* gitEnvironment */._)(ambient);
    const start = (env, unsafe = {}) => (0,dist/* simpleGit */.Lp)({
        baseDir: directory,
        config: safety/* SAFE_CONFIG */.r,
        // By default a timer waits after each process, and keeps the program from ending.
        completion: { onClose: true, onExit: false },
        allowEnvironment: Object.keys(env),
        // These permissions are for the settings above, which only ever switch things off.
        unsafe: {
            allowUnsafeFsMonitor: true,
            allowUnsafeHooksPath: true,
            allowUnsafePager: true,
            allowUnsafeDiffExternal: true,
            allowUnsafeCredentialHelper: true,
            allowUnsafeProtocolOverride: true,
            ...unsafe,
        },
    }).env(env);
    return {
        run: async (args) => start(environment).raw([...args]),
        runWithHeader: async (args, header) => {
            const env = header === null ? environment : { ...environment, ...headerEnvironment(header) };
            return start(env, { allowUnsafeConfigEnvCount: true, allowUnsafePack: true }).raw([...args]);
        },
    };
}
function headerEnvironment(header) {
    return {
        GIT_CONFIG_COUNT: "1",
        GIT_CONFIG_KEY_0: `http.${header.url}.extraheader`,
        GIT_CONFIG_VALUE_0: header.value,
    };
}

// EXTERNAL MODULE: ./lib/adapters/git/blob-bytes.js + 1 modules
var blob_bytes = __webpack_require__(36006);
;// CONCATENATED MODULE: ./lib/adapters/git/commit-snapshot.js
// The files of one commit, read from git's objects: nothing is checked out, no filter runs.



function createCommitSnapshot(git, at) {
    const label = `commit ${at.sha.slice(0, 7)}`;
    const entries = async (paths) => {
        const answer = await git.run([
            "ls-tree",
            "-r",
            "-z",
            "-l",
            "--full-tree",
            at.sha,
            "--",
            ...paths.map((path) => at.prefix + path),
        ]);
        return answer
            .split("\0")
            .filter((line) => line !== "")
            .map((line) => parseEntry(line, at.prefix));
    };
    const regular = (entry) => {
        if (entry.mode === "100644" || entry.mode === "100755")
            return entry;
        const what = entry.mode === "120000" ? "a symbolic link" : "no regular file";
        throw new errors/* UserError */.yo("data", {
            message: `\`${entry.path}\` is ${what} in ${label}`,
            hint: "Commit the file itself; links are not followed in git history.",
        });
    };
    return {
        label,
        async read(path, limit) {
            const chunks = [];
            let size = 0;
            try {
                for await (const chunk of (0,blob_bytes/* bytesFromGit */._)(at, `${at.sha}:${at.prefix}${path}`)) {
                    chunks.push(chunk);
                    size += chunk.length;
                    if (size <= limit)
                        continue;
                    throw new errors/* UserError */.yo("config", {
                        message: `\`${path}\` in ${label} has more than ${limit} bytes`,
                        where: { file: path },
                    });
                }
            }
            catch (error) {
                // What git says (LC_ALL=C) of a path that the commit does not have.
                if (error instanceof errors/* UserError */.yo && /does not exist in|exists on disk, but not in/.test(error.message))
                    return null;
                throw error;
            }
            return Buffer.concat(chunks);
        },
        async find(patterns) {
            const roots = patterns.map((pattern) => {
                const { base, isGlob } = picomatch.scan(pattern);
                return isGlob ? base : pattern;
            });
            const found = await entries(roots.includes("") && at.prefix === "" ? [] : [...new Set([...roots, ...patterns])]);
            const literal = new Set(patterns);
            const matches = patterns.map((pattern) => picomatch(pattern, { windows: false }));
            return found
                .filter((entry) => literal.has(entry.path) || matches.some((match) => match(entry.path)))
                .map(regular)
                .map(({ path, oid, size }) => ({ path, size, at: { oid } }))
                .toSorted((a, b) => (a.path < b.path ? -1 : 1));
        },
        identify: async (files) => files.flatMap(({ path, at: place }) => (place === "disk" ? [] : [{ path, oid: place.oid }])),
    };
}
/** `<mode> <type> <oid> <size>\t<path>`, as `ls-tree -l -z` prints it. */
function parseEntry(line, prefix) {
    const tab = line.indexOf("\t");
    const [mode = "", , oid = "", size = ""] = line.slice(0, tab).split(/ +/);
    return { mode, oid, size: Number(size) || 0, path: line.slice(tab + 1 + prefix.length) };
}

;// CONCATENATED MODULE: ./lib/adapters/git/repository.js
// The git repository: its head, its base commit, and the files of any commit.




/** @throws {UserError} fault "environment" outside a repository. */
async function openRepository(options) {
    const git = createCage(options.directory, options.environment);
    const { top, prefix, shallow, format, objects, head: headCommit } = await facts(git, options.directory);
    /** Commits that are known to be here: asking git again costs a process. */
    const here = new Set(headCommit === null ? [] : [headCommit]);
    const commitOf = async (revision) => {
        if (here.has(revision))
            return revision;
        const commit = await commitAt(git, revision);
        if (commit !== null)
            here.add(commit);
        return commit;
    };
    const mergeBase = async (base, head) => {
        // A shallow clone can give a wrong merge base, or none: there the host knows better.
        if (shallow && options.remoteMergeBase !== null) {
            const remote = await options.remoteMergeBase(base, head);
            if (remote !== null)
                return remote;
        }
        const answer = await git.run(["merge-base", base, head]).catch(() => "");
        const commit = commitIdIn(answer);
        if (commit !== null)
            here.add(commit);
        return commit;
    };
    const need = async (sha) => {
        if ((await commitOf(sha)) !== null)
            return;
        // --depth only in a clone that is shallow already: in a full one it would cut the history off.
        const depth = shallow ? ["--depth=1"] : [];
        const fetch = [
            "fetch",
            "--quiet",
            "--no-tags",
            "--no-recurse-submodules",
            "--no-write-fetch-head",
            "--upload-pack=git-upload-pack",
            ...depth,
        ];
        try {
            await git.runWithHeader([...fetch, "origin", sha], options.authorization);
        }
        catch (cause) {
            throw missingCommit(sha, cause);
        }
        if ((await commitOf(sha)) === null)
            throw missingCommit(sha);
    };
    return {
        top,
        prefix,
        objectFormat: format,
        objects,
        head: async () => headCommit,
        async base(request) {
            switch (request.kind) {
                case "commit":
                    return { sha: request.sha, ref: request.ref ?? request.sha.slice(0, 7), how: "named by the event" };
                case "pull-request":
                    return pullRequestBase(git, request, mergeBase);
                case "revision":
                    return revisionBase(request.ref, headCommit, commitOf, mergeBase, shallow);
                default:
                    return request;
            }
        },
        async commit(sha) {
            await need(sha);
            return createCommitSnapshot(git, { directory: options.directory, environment: options.environment, sha, prefix });
        },
        async ancestors(sha, limit) {
            if ((await commitOf(sha)) === null)
                return [];
            const list = await git.run(["rev-list", "--first-parent", `--max-count=${limit + 1}`, sha]);
            return list.split("\n").filter((line) => line !== "" && line !== sha);
        },
    };
}
async function facts(git, directory) {
    const questions = ["--show-toplevel", "--show-prefix", "--is-shallow-repository", "--show-object-format"];
    const asked = ["rev-parse", ...questions, "--git-path", "objects"];
    // HEAD cannot be resolved before the first commit; the other answers can.
    const answer = await git
        .run([...asked, "HEAD"])
        .catch(() => git.run(asked))
        .catch((cause) => {
        const detail = cause instanceof Error ? cause.message.trim().split("\n")[0] : String(cause);
        throw new errors/* UserError */.yo("environment", {
            message: `no git repository to work in at ${directory} (git says: ${detail})`,
            hint: "Run metricgate inside a git work tree; in a workflow, check the repository out first.",
        }, { cause });
    });
    const [top = "", prefix = "", shallow, format, objects = "", head = ""] = answer.split("\n");
    return {
        top,
        prefix,
        shallow: shallow === "true",
        format: format === "sha256" ? "sha256" : "sha1",
        objects: (0,external_node_path_.resolve)(directory, objects),
        head: commitIdIn(head),
    };
}
/** The commit that a revision names; null for what is unknown, ambiguous, malformed or no commit, such as a..b. */
async function commitAt(git, revision) {
    if (revision === "" || revision.length > 255 || revision.startsWith("-") || /[\0\r\n]/.test(revision))
        return null;
    const question = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    return commitIdIn(await git.run(question).catch(() => ""));
}
function commitIdIn(answer) {
    const text = answer.trim();
    return /^[0-9a-f]{40,64}$/.test(text) ? text : null;
}
async function pullRequestBase(git, request, mergeBase) {
    // The raw commit object names its parents even where a shallow clone hides them from rev-parse.
    const commit = await git.run(["cat-file", "commit", "HEAD"]);
    const headers = commit.slice(0, commit.indexOf("\n\n"));
    const [first, second, ...more] = [...headers.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? "");
    if (first !== undefined && second === request.headSha && more.length === 0) {
        return { sha: first, ref: request.baseRef, how: "first parent of the merge commit that GitHub checks out" };
    }
    const sha = await mergeBase(request.baseSha, request.headSha);
    if (sha !== null)
        return { sha, ref: request.baseRef, how: `merge base of the pull request and ${request.baseRef}` };
    throw new errors/* UserError */.yo("environment", {
        message: `cannot find where the pull request left ${request.baseRef}: the clone is shallow and HEAD is not GitHub's merge commit`,
        hint: "Check out the default ref of the pull_request event, or set `fetch-depth: 0` on actions/checkout.",
    });
}
async function revisionBase(asked, head, commitOf, mergeBase, shallow) {
    const names = asked === null ? ["origin/HEAD", "origin/main", "origin/master", "main", "master"] : [asked];
    for (const name of names) {
        const tip = await commitOf(name);
        if (tip === null)
            continue;
        const sha = head === null ? null : await mergeBase(tip, head);
        if (sha !== null)
            return { sha, ref: name, how: sha === tip ? `${name} itself` : `merge base of HEAD and ${name}` };
        throw new errors/* UserError */.yo(shallow ? "environment" : "usage", {
            message: `HEAD and ${name} have no common history${shallow ? " in this shallow clone" : ""}`,
            hint: shallow ? "Fetch the whole history: git fetch --unshallow" : "Name another revision with --base.",
        });
    }
    if (asked === null) {
        throw new errors/* UserError */.yo("usage", {
            message: "no base to compare with: neither origin/HEAD nor main or master exists",
            hint: "Name one: metricgate check --base REVISION",
        });
    }
    throw new errors/* UserError */.yo("usage", {
        message: `unknown base revision \`${asked.slice(0, 255)}\``,
        hint: "Name a branch, tag or commit of this repository; a remote branch is fetched with: git fetch origin BRANCH",
    });
}
function missingCommit(sha, cause) {
    return new errors/* UserError */.yo("environment", {
        message: `commit ${sha.slice(0, 12)} is not in this clone and cannot be fetched from origin`,
        hint: "Set `fetch-depth: 0` on actions/checkout, or run: git fetch origin",
    }, { cause });
}

// EXTERNAL MODULE: ./lib/adapters/threads/compute.js + 16 modules
var compute = __webpack_require__(65290);
// EXTERNAL MODULE: ./lib/open-bytes.js
var open_bytes = __webpack_require__(7429);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/wire.js
// Picks the implementers: the only file that knows which adapter stands behind which port.










async function openLocalWorld(settings) {
    const repository = await openRepository({
        directory: await existing(settings.directory),
        environment: settings.environment,
        authorization: null,
        remoteMergeBase: null,
    });
    const store = settings.baselineDirectory === null
        ? null
        : createDirectoryStore(settings.baselineDirectory, ancestorsIn(repository));
    return worldOf(settings, repository, store, createTerminalHost(settings.terminal));
}
async function openGitHubWorld(settings) {
    // Octokit and the toolkit are only for GitHub: the terminal starts without them.
    const [{ createClient }, { remoteMergeBase }, { createConversation }, { createGitHubHost }, { createArtifactStore }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(913), __webpack_require__.e(901)]).then(__webpack_require__.bind(__webpack_require__, 44901)),
        __webpack_require__.e(/* import() */ 717).then(__webpack_require__.bind(__webpack_require__, 24717)),
        __webpack_require__.e(/* import() */ 11).then(__webpack_require__.bind(__webpack_require__, 39011)),
        Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(659), __webpack_require__.e(890)]).then(__webpack_require__.bind(__webpack_require__, 43890)),
        Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(170)]).then(__webpack_require__.bind(__webpack_require__, 8170)),
    ]);
    const { event, token, environment, retentionDays } = settings;
    const client = token === "" ? null : createClient({ token, apiUrl: event.apiUrl });
    const repository = await openRepository({
        directory: await existing(settings.directory),
        environment,
        authorization: token === ""
            ? null
            : { url: `${event.serverUrl}/`, value: `AUTHORIZATION: basic ${btoa(`x-access-token:${token}`)}` },
        remoteMergeBase: client === null ? null : (base, head) => remoteMergeBase(client, event.repository, base, head),
    });
    const { pullRequest } = event;
    const conversation = client === null || pullRequest === null
        ? null
        : createConversation({
            client,
            repository: event.repository,
            pullRequest,
            onSkip: (reason) => host.warn(reason),
        });
    const host = createGitHubHost({
        env: environment,
        event,
        conversation,
        label: settings.label,
        workingDirectory: repository.prefix,
        retentionDays,
    });
    return worldOf(settings, repository, baselineStore(), host);
    function baselineStore() {
        if (settings.baselineDirectory !== null)
            return createDirectoryStore(settings.baselineDirectory, ancestorsIn(repository));
        return client === null
            ? null
            : createArtifactStore({ client, event, ancestors: ancestorsIn(repository), retentionDays });
    }
}
async function worldOf(settings, repository, baselines, host) {
    const checkout = {
        top: await (0,promises_.realpath)(repository.top),
        directory: await (0,promises_.realpath)(settings.directory),
        objects: repository.objects,
        environment: settings.environment,
    };
    return {
        workTree: createWorkTree(checkout, repository.objectFormat),
        repository,
        compute: (0,compute/* createCompute */.O)((0,open_bytes/* byteOpener */.S)(checkout), settings.entry === null ? null : { entry: settings.entry, workerData: checkout }),
        baselines,
        host,
        version: version/* VERSION */.x,
    };
}
function ancestorsIn(repository) {
    return (commit, limit) => repository.ancestors(commit, limit);
}
/**
 * A config's path as git writes it: relative to the working directory, with forward slashes.
 * @throws {UserError} when it leads out
 */
function configWithin(directory, path) {
    const inside = (0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(directory, path));
    if (inside !== "" && inside !== ".." && !inside.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(inside))
        return inside.split(external_node_path_.sep).join("/");
    throw new errors/* UserError */.yo("usage", {
        message: `the config \`${path}\` is not inside the working directory`,
        hint: "Take the folder that it is in as the working directory, or move it.",
    });
}
async function existing(directory) {
    const real = await (0,promises_.realpath)(directory).catch(() => null);
    if (real !== null && (await (0,promises_.stat)(real)).isDirectory())
        return real;
    throw new errors/* UserError */.yo("usage", {
        message: `there is no folder ${directory}`,
        hint: "Check the working directory.",
    });
}


/***/ })

};
