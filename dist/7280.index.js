export const id = 7280;
export const ids = [7280];
export const modules = {

/***/ 78832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ unresolved),
/* harmony export */   Zr: () => (/* binding */ dataFile),
/* harmony export */   fm: () => (/* binding */ isTried)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
// What becomes of a pointer: the data itself as a file of the snapshot, or an error that says how to get it.

/** Whether it was not found: what was tried then. */
function isTried(stored) {
    return Array.isArray(stored);
}
function dataFile(path, { path: stored, size, oid }) {
    return { path, size, at: { oid, stored } };
}
/** What a commit wants is not here: a fault of the environment, for it must not look as if the commit had no data. */
function unresolved(file, what, tried, hint, commit) {
    const detail = tried.length === 0 ? "" : ` (${[...new Set(tried)].join("; ")})`;
    const of = commit === null ? "" : ` in commit ${commit.slice(0, 7)}`;
    const problem = { message: `this is ${what}${of}${detail}`, where: { file }, hint };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(commit === null ? "data" : "environment", problem);
}


/***/ }),

/***/ 91889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ unpackable),
/* harmony export */   Ll: () => (/* binding */ parsePack),
/* harmony export */   Up: () => (/* binding */ renderPack),
/* harmony export */   WI: () => (/* binding */ PACK_FILES_LIMIT),
/* harmony export */   qF: () => (/* binding */ pathInWords)
/* harmony export */ });
/* unused harmony export PACK_BYTES_LIMIT */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92288);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53898);
// model.pack: the folder that a train command filled, as one file. A line of JSON names each file with its size and digest,
// then their bytes follow. What a file holds is never looked at: only the user's own predict command reads it.




/** With predictions and report in one artifact, whose download ends at 64 MiB. */
const PACK_BYTES_LIMIT = 48 * 2 ** 20;
const PACK_FILES_LIMIT = 1000;
/** Windows ends a whole path at 260 characters. */
const PATH_LIMIT = 250;
const MANIFEST_BYTES_LIMIT = 2 ** 20;
/** Some systems keep these for devices; a file of such a name could not be written there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const manifestSchema = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    }))
        .max(PACK_FILES_LIMIT),
}));
/** Why these files cannot be one pack; null where they can. */
function unpackable(files) {
    if (files.length === 0)
        return "it holds no file";
    if (files.length > PACK_FILES_LIMIT)
        return `it holds ${(0,_numerals_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(files.length, "file")}, more than ${PACK_FILES_LIMIT}`;
    const size = files.reduce((sum, file) => sum + file.size, 0);
    if (size > PACK_BYTES_LIMIT)
        return `it holds ${inMiB(size)} MiB, more than ${inMiB(PACK_BYTES_LIMIT)}`;
    const odd = files.find(({ path }) => !isPlainPath(path));
    if (odd !== undefined)
        return `it holds ${pathInWords(odd.path)}, which is no name that every system can keep`;
    return clash(files.map(({ path }) => path));
}
/** A path for a sentence, whatever a command called its file. */
function pathInWords(path) {
    return `\`${JSON.stringify(path).slice(1, -1).replaceAll("`", "'").slice(0, 100)}\``;
}
/** The same bytes for the same files, whatever their order. */
function renderPack(files) {
    const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const listed = sorted.map(({ path, bytes }) => ({ path, size: bytes.byteLength, sha256: digestOf(bytes) }));
    const refusal = unpackable(listed);
    if (refusal !== null)
        throw new Error(refusal);
    const manifest = `${JSON.stringify({ version: 1, files: listed })}\n`;
    return Buffer.concat([new TextEncoder().encode(manifest), ...sorted.map(({ bytes }) => bytes)]);
}
/** A pack's files, or why it is none of ours; nothing of it is used then. */
function parsePack(pack) {
    const end = pack.subarray(0, MANIFEST_BYTES_LIMIT).indexOf(0x0a);
    const manifest = end < 0 ? null : manifestSchema().safeParse(json(pack.subarray(0, end)));
    if (manifest === null || !manifest.success)
        return "it does not begin with a list of its files";
    const { files } = manifest.data;
    const refusal = unpackable(files);
    if (refusal !== null)
        return refusal;
    let at = end + 1;
    const read = [];
    for (const { path, size, sha256 } of files) {
        const bytes = pack.subarray(at, at + size);
        if (bytes.byteLength !== size)
            return `it ends within ${pathInWords(path)}`;
        if (digestOf(bytes) !== sha256)
            return `${pathInWords(path)} is not as it was packed`;
        read.push({ path, bytes });
        at += size;
    }
    return at === pack.byteLength ? read : "it goes on after its last file";
}
/** "forest.joblib", "trees/0.json": nothing that leads out of a folder, hides in it, or is read in two ways. */
function isPlainPath(path) {
    if (path.length > PATH_LIMIT || !/^[^\\:*?"<>|\p{C}]+$/u.test(path))
        return false;
    return path
        .split("/")
        .every((part) => part !== "" && !/^\.+$|[. ]$/.test(part) && part.toLowerCase() !== ".git" && !DEVICE.test(part));
}
/** Two names that some file system takes for one, or a file where another needs a folder. */
function clash(paths) {
    const kept = new Set();
    const folders = new Set();
    for (const path of paths) {
        const plain = path.normalize("NFC").toLowerCase();
        if (kept.has(plain))
            return `it holds ${pathInWords(path)} twice`;
        kept.add(plain);
        for (let at = plain.indexOf("/"); at >= 0; at = plain.indexOf("/", at + 1))
            folders.add(plain.slice(0, at));
    }
    const both = [...folders].find((folder) => kept.has(folder));
    return both === undefined ? null : `it holds ${pathInWords(both)} as a file and as a folder`;
}
function json(bytes) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        return null;
    }
}
function digestOf(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}
function inMiB(bytes) {
    return Math.ceil(bytes / 2 ** 20);
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
/** `slugOf("H\u00e4user: v2")` is "hauser-v2-" and eight hex digits of the SHA-256 of the name. */
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

/***/ 47280:
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
// EXTERNAL MODULE: ./lib/core/endpoint/replies-file.js
var replies_file = __webpack_require__(99324);
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
            const modelText = await readIfThere((0,external_node_path_.join)(folder, "model.json"));
            const replies = (0,replies_file/* parseReplies */.U5)((await readIfThere((0,external_node_path_.join)(folder, "replies.jsonl"))) ?? "", "replies.jsonl");
            if (record.commit !== commit || record.name !== name)
                return { kind: "refused", reason: "the record is of another commit or name" };
            const file = (wanted) => ownFile((0,external_node_path_.join)(folder, wanted));
            if (modelText === null)
                return { kind: "found", baseline: { record, model: null, replies, file }, where: folder };
            if ((0,fingerprint/* fingerprint */.Rj)(modelText) !== record.modelFingerprint)
                return { kind: "refused", reason: "the model file is not the one that the record names" };
            const model = (0,stored_model/* parseModel */.Xh)(JSON.parse(modelText), (0,external_node_path_.join)(folder, "model.json"));
            return { kind: "found", baseline: { record, model, replies, file }, where: folder };
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
        async save(record, files, pack = null) {
            const packed = pack === null ? [] : [{ name: "model.pack", content: pack }];
            await saveFolder(folderOf(record.name, record.commit), [...files, ...packed]);
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
/** A link, a pipe or a folder is not read. */
async function ownFile(path) {
    try {
        const status = await (0,promises_.lstat)(path);
        if (!status.isFile() || status.size > FILE_BYTES_LIMIT)
            throw new errors/* UserError */.yo("environment", {
                message: `${path} is no regular file of at most ${FILE_BYTES_LIMIT} bytes`,
            });
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        if ((0,guarded_file/* isMissing */.b2)(error))
            return null;
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors/* UserError */.yo("environment", { message: `${path} cannot be read (${reason})` }, { cause: error });
    }
}
async function readIfThere(path) {
    return readText(path).catch((error) => {
        if ((0,guarded_file/* isMissing */.b2)(error))
            return null;
        throw error;
    });
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./lib/adapters/disk/work-tree.js
// The checkout as it is on disk: the candidate's files, uncommitted changes included.







function createWorkTree(guard, objectFormat, listed) {
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
                        hint: "Such a file needs a few lines: take the rest out.",
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
                await refuseOtherRepositories(guard, picomatch.scan(pattern).base);
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
        async identifyAll(except) {
            const left = new Set(except.map(({ path }) => (0,external_node_path_.resolve)(guard.directory, path)));
            const identified = [];
            for (const { path, commit } of await listed()) {
                const place = (0,external_node_path_.resolve)(guard.top, path);
                if (left.has(place))
                    continue;
                const oid = commit ?? (await looseId(place, objectFormat));
                if (oid !== null)
                    identified.push({ path, oid });
            }
            return identified;
        },
    };
}
/** As `objectId`; a link counts by where it points, and a file that is gone does not count. */
async function looseId(place, objectFormat) {
    const status = await (0,promises_.lstat)(place).catch(() => null);
    if (status === null)
        return null;
    if (status.isSymbolicLink()) {
        const target = Buffer.from(await (0,promises_.readlink)(place));
        return (0,external_node_crypto_.createHash)(objectFormat).update(`blob ${target.length}\0`).update(target).digest("hex");
    }
    if (!status.isFile())
        return null;
    const hash = (0,external_node_crypto_.createHash)(objectFormat).update(`blob ${status.size}\0`);
    const chunks = (0,external_node_fs_.createReadStream)(place);
    for await (const chunk of chunks)
        hash.update(chunk);
    return hash.digest("hex");
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
            throw (0,guarded_file/* unreadable */.O$)(folder, error);
        });
        // A submodule or a clone inside this one: no commit of this repository has its files.
        if (folder !== base && entries.some(({ name }) => name === ".git"))
            return;
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
/** @throws {UserError} when a folder on the way to the path is a repository of its own: no commit of this one has its files */
async function refuseOtherRepositories({ top, directory }, path) {
    const steps = path.split("/").filter((step) => step !== "" && step !== ".");
    for (const index of steps.keys()) {
        const folder = steps.slice(0, index + 1).join("/");
        const place = (0,external_node_path_.resolve)(directory, folder);
        if (place === top || (await (0,promises_.lstat)((0,external_node_path_.resolve)(place, ".git")).catch(() => null)) === null)
            continue;
        throw new errors/* UserError */.yo("data", {
            message: `\`${folder}\` is a repository of its own (a submodule?), so its files are in no commit of this one`,
            hint: "Keep the data in this repository itself, with Git LFS or DVC where it is large.",
        });
    }
}
async function isFile(path) {
    const status = await (0,promises_.stat)(path).catch(() => null);
    return status?.isFile() ?? false;
}

;// CONCATENATED MODULE: ./lib/adapters/git/base-commit.js
// The commit that a change is held against: where it left the branch or revision that is asked for.

/** @throws {UserError} where the clone is too shallow to tell */
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
/** @throws {UserError} for an unknown revision, and for one of another history */
async function revisionBase(asked, head, git, shallow) {
    /** In a shallow clone the host may know the merge base better than git does. */
    const forkOf = async (name) => {
        if (!shallow && head !== null)
            return git.fork(name);
        const tip = await git.commitOf(name);
        return tip === null ? null : { tip, mergeBase: head === null ? null : await git.mergeBase(tip, head) };
    };
    const names = asked === null ? ["origin/HEAD", "origin/main", "origin/master", "main", "master"] : [asked];
    for (const name of names) {
        const found = await forkOf(name);
        if (found === null)
            continue;
        const { tip, mergeBase: sha } = found;
        if (sha !== null)
            return { sha, ref: name, how: sha === tip ? `${name} itself` : `merge base of HEAD and ${name}` };
        throw new errors/* UserError */.yo(shallow ? "environment" : "usage", {
            message: `HEAD and ${name} have no common history${shallow ? " in this shallow clone" : ""}`,
            hint: shallow ? "Fetch the whole history: git fetch --unshallow" : "Name another revision with --base.",
        });
    }
    if (head === null)
        throw new errors/* UserError */.yo("usage", {
            message: "there is no commit yet, so there is nothing to compare with",
            hint: "Commit the config and the data; then change them on a branch of their own.",
        });
    if (asked === null)
        throw new errors/* UserError */.yo("usage", {
            message: "no base to compare with: neither origin/HEAD nor main or master exists",
            hint: "Name one with --base REVISION.",
        });
    const depth = shallow ? "; this clone is shallow, and git fetch --unshallow fetches the rest of the history" : "";
    throw new errors/* UserError */.yo("usage", {
        message: `unknown base revision \`${asked.slice(0, 255)}\``,
        hint: `Name a branch, tag or commit of this repository; a remote branch is fetched with: git fetch origin BRANCH${depth}`,
    });
}

// EXTERNAL MODULE: ./node_modules/simple-git/dist/index.mjs + 2 modules
var dist = __webpack_require__(74724);
// EXTERNAL MODULE: ./lib/adapters/git/safety.js
var safety = __webpack_require__(46425);
;// CONCATENATED MODULE: ./lib/adapters/git/cage.js
// Git's plumbing through simple-git: fixed arguments, an environment built from scratch, nothing hostile switched on.


function createCage(directory, ambient) {
    const environment = (0,safety/* gitEnvironment */._K)(ambient);
    const start = (settings, protocols) => {
        const env = {
            ...environment,
            ...(0,safety/* settingsEnvironment */.NU)(settings),
            ...(protocols === undefined ? {} : { GIT_ALLOW_PROTOCOL: protocols }),
        };
        return (0,dist/* simpleGit */.Lp)({
            baseDir: directory,
            config: safety/* SAFE_CONFIG */.rg,
            // By default a timer waits after each process, and keeps the program from ending.
            completion: { onClose: true, onExit: false },
            allowEnvironment: Object.keys(env),
            // These permissions are for settings of ours, which only ever switch things off.
            unsafe: {
                allowUnsafeFsMonitor: true,
                allowUnsafeHooksPath: true,
                allowUnsafePager: true,
                allowUnsafeDiffExternal: true,
                allowUnsafeCredentialHelper: true,
                allowUnsafeAskPass: true,
                allowUnsafeProtocolOverride: true,
                allowUnsafeFilter: settings.length > 0,
                allowUnsafeConfigEnvCount: settings.length > 0,
                allowUnsafePack: true,
            },
        }).env(env);
    };
    return { run: async (args, settings = [], protocols) => start(settings, protocols).raw([...args]) };
}
/** The settings that match and are made in any file that git reads here, each with another value. */
async function overridden(git, pattern, settingsOf) {
    const answer = await git.run(["config", "-z", "--name-only", "--get-regexp", pattern]).catch(() => "");
    const names = new Set(answer.split("\0").filter((name) => name !== ""));
    return [...names].flatMap(settingsOf);
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
    /** Its files are in no commit of this repository: a base would never have any. */
    const refuseSubmodules = async (roots) => {
        const folders = roots.flatMap(foldersAbove).map((folder) => at.prefix + folder);
        if (folders.length === 0)
            return;
        const answer = await git.run(["ls-tree", "-z", "-l", "--full-tree", at.sha, "--", ...folders]);
        const found = answer.split("\0").find((line) => line.startsWith("160000 "));
        if (found !== undefined)
            throw ofAnotherRepository(parseEntry(found, at.prefix).path);
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
            if (found.length === 0)
                await refuseSubmodules(roots);
            const literal = new Set(patterns);
            const matches = patterns.map((pattern) => picomatch(pattern, { windows: false }));
            return found
                .filter((entry) => literal.has(entry.path) || matches.some((match) => match(entry.path)))
                .map(regular)
                .map(({ path, oid, size }) => ({ path, size, at: { oid } }))
                .toSorted((a, b) => (a.path < b.path ? -1 : 1));
        },
        identify: async (files) => files.flatMap(({ path, at: place }) => (place === "disk" ? [] : [{ path, oid: place.oid }])),
        async identifyAll(except) {
            const left = new Set(except.map(({ path }) => at.prefix + path));
            const answer = await git.run(["ls-tree", "-r", "-z", "-l", "--full-tree", at.sha]);
            return answer
                .split("\0")
                .filter((line) => line !== "")
                .map((line) => parseEntry(line, ""))
                .filter(({ path }) => !left.has(path))
                .map(({ path, oid }) => ({ path, oid }));
        },
    };
}
/** "a/b/c.csv" \u2192 "a", "a/b", "a/b/c.csv". */
function foldersAbove(path) {
    const steps = path.split("/").filter((step) => step !== "");
    return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
}
function ofAnotherRepository(folder) {
    return new errors/* UserError */.yo("data", {
        message: `\`${folder}\` is a submodule, so its files are in no commit of this repository`,
        hint: "Keep the data in this repository itself, with Git LFS or DVC where it is large.",
    });
}
/** `<mode> <type> <oid> <size>\t<path>`, as `ls-tree -l -z` prints it. */
function parseEntry(line, prefix) {
    const tab = line.indexOf("\t");
    const [mode = "", , oid = "", size = ""] = line.slice(0, tab).split(/ +/);
    return { mode, oid, size: Number(size) || 0, path: line.slice(tab + 1 + prefix.length) };
}

;// CONCATENATED MODULE: ./lib/adapters/git/revision.js
// What a revision names: a commit's id, and nothing that git could take for anything else.
/** The commit that a revision names; null for what is unknown, ambiguous, malformed or no commit, such as a..b. */
async function commitAt(git, revision) {
    if (!isPlainRevision(revision))
        return null;
    const question = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    return commitIdIn(await git.run(question).catch(() => ""));
}
/** A text that git takes for a revision and for nothing else: no option, no second line. */
function isPlainRevision(revision) {
    return revision !== "" && revision.length <= 255 && !revision.startsWith("-") && !/[\0\r\n]/.test(revision);
}
/** The id that git printed; null for anything else. */
function commitIdIn(answer) {
    const text = answer.trim();
    return /^[0-9a-f]{40,64}$/.test(text) ? text : null;
}

;// CONCATENATED MODULE: ./lib/adapters/git/facts.js
// What git says of a repository before anything else is asked, in as few processes as it can be.



/**
 * @param expected a revision that will be asked for
 * @throws {UserError} fault "environment" outside a repository
 */
async function repositoryFacts(git, directory, expected) {
    const questions = ["--show-toplevel", "--show-prefix", "--is-shallow-repository", "--show-object-format"];
    const asked = ["rev-parse", ...questions, "--git-path", "objects"];
    const withFork = async () => {
        if (expected === null || !isPlainRevision(expected))
            throw new Error("no revision is expected");
        return git.run([...asked, "HEAD", sinceFork(expected), "--"]);
    };
    // An unknown revision spoils all answers, and so does HEAD before the first commit.
    const answer = await withFork()
        .catch(() => git.run([...asked, "HEAD"]))
        .catch(() => git.run(asked))
        .catch((cause) => {
        throw noRepository(directory, cause);
    });
    const [top = "", prefix = "", shallow, format, objects = "", head = "", ...fork] = answer.trimEnd().split("\n");
    const isWhole = fork.length === 0 || (fork.at(-1) === "--" && fork.slice(0, -1).every((line) => idIn(line) !== null));
    if (!isWhole || !["true", "false"].includes(shallow ?? ""))
        throw new errors/* UserError */.yo("environment", {
            message: "the path of this repository holds a line break, and git's answers cannot be told apart",
            hint: "Move or clone it into a folder without one.",
        });
    return {
        top,
        prefix,
        shallow: shallow === "true",
        format: format === "sha256" ? "sha256" : "sha1",
        objects: (0,external_node_path_.resolve)(directory, objects),
        head: commitIdIn(head),
        fork: forkIn(fork),
    };
}
/** A revision's commit and its merge base with HEAD; null for what is no revision. */
async function forkAt(git, revision) {
    if (!isPlainRevision(revision))
        return null;
    const answer = await git.run(["rev-parse", sinceFork(revision), "--"]).catch(() => "");
    return forkIn(answer.split("\n"));
}
/** `A...B` prints A, B and ^ each merge base. */
function sinceFork(revision) {
    return `${revision}^{commit}...HEAD`;
}
function forkIn(lines) {
    const [tip = null, , nearest = null] = lines.map(idIn);
    return tip === null ? null : { tip, mergeBase: nearest };
}
function idIn(line) {
    return commitIdIn(line.replace(/^\^/, ""));
}
function noRepository(directory, cause) {
    const detail = cause instanceof Error ? cause.message.trim().split("\n")[0] : String(cause);
    const problem = /spawn git ENOENT/.test(detail)
        ? {
            message: "git is not installed, or not in PATH",
            hint: "Install git: the base commit is read from the repository with it.",
        }
        : {
            message: `no git repository to work in at ${directory} (git says: ${detail})`,
            hint: "Run metricgate inside a git work tree; in a workflow, check the repository out first.",
        };
    return new errors/* UserError */.yo("environment", problem, { cause });
}

;// CONCATENATED MODULE: ./lib/adapters/git/repository.js
// The git repository: its head, its base commit, and the files of any commit.






/** @throws {UserError} fault "environment" outside a repository. */
async function openRepository(options) {
    const git = createCage(options.directory, options.environment);
    const { expected = null } = options;
    const facts = await repositoryFacts(git, options.directory, expected);
    const { top, prefix, shallow, format, objects, head: headCommit } = facts;
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
    /** A revision's commit and its merge base with HEAD in one process. */
    const fork = async (revision) => {
        const found = revision === expected && facts.fork !== null ? facts.fork : await forkAt(git, revision);
        for (const commit of [found?.tip, found?.mergeBase])
            if (typeof commit === "string")
                here.add(commit);
        return found;
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
        const { authorization } = options;
        const settings = [
            // Of other remotes, which git asks by itself for objects that a partial clone lacks.
            ...(await overridden(git, "^remote\\..*\\.uploadpack$", (name) => [[name, "git-upload-pack"]])),
            ...(authorization === null ? [] : [[`http.${authorization.url}.extraheader`, authorization.value]]),
        ];
        try {
            await git.run([...fetch, "origin", sha], settings, "https:http:file");
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
        remoteUrl: async () => (await git.run(["config", "--get", "remote.origin.url"]).catch(() => "")).trim() || null,
        async headerSettings() {
            const question = ["config", "-z", "--name-only", "--get-regexp", "^http\\..*extraheader$"];
            const answer = await git.run(question).catch(() => "");
            return answer.split("\0").filter((name) => name !== "");
        },
        async base(request) {
            switch (request.kind) {
                case "commit":
                    return { sha: request.sha, ref: request.ref ?? request.sha.slice(0, 7), how: "named by the event" };
                case "pull-request":
                    return pullRequestBase(git, request, mergeBase);
                case "revision":
                    return revisionBase(request.ref, headCommit, { commitOf, mergeBase, fork }, shallow);
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
function missingCommit(sha, cause) {
    return new errors/* UserError */.yo("environment", {
        message: `commit ${sha.slice(0, 12)} is not in this clone and cannot be fetched from origin`,
        hint: "Set `fetch-depth: 0` on actions/checkout, or run: git fetch origin",
    }, { cause });
}

;// CONCATENATED MODULE: ./lib/adapters/git/worktrees.js
// Worktrees of a commit, or of the checkout as it lies there: no hook runs, no filter, and nothing is written to the index.





const COPIES_AT_A_TIME = 16;
function createWorktrees(top, ambient) {
    const git = createCage(top, ambient);
    /** Git's own folder of each worktree: asking git to take one away again costs a process. */
    const folders = new Map();
    /** A worktree that is still being made can be taken away only afterwards. */
    const adding = new Map();
    /** One at a time: git reads the other worktrees' folders, and fails over one that is only half written. */
    let latest = Promise.resolve();
    const add = async (sha, path) => {
        const command = ["worktree", "add", "--detach", "--quiet", "--no-checkout", path, sha];
        const made = latest.then(async () => {
            await git.run(command);
        });
        latest = made.catch(() => { });
        adding.set(path, made);
        await made.catch((cause) => {
            throw failed(`make a worktree of ${sha.slice(0, 7)}`, cause);
        });
        const [, folder] = /^gitdir: (.+)$/m.exec(await (0,promises_.readFile)((0,external_node_path_.join)(path, ".git"), "utf8").catch(() => "")) ?? [];
        if (folder !== undefined && (0,external_node_path_.basename)((0,external_node_path_.dirname)(folder)) === "worktrees")
            folders.set(path, folder);
    };
    const listed = async () => {
        const [others, tracked] = await Promise.all([
            git.run(["ls-files", "-z", "--others", "--exclude-standard"]),
            git.run(["ls-files", "-z", "--stage"]),
        ]);
        // "<mode> <oid> <stage>\t<path>"; a conflict has several stages of one path.
        const ofIndex = lines(tracked).map((line) => {
            const [mode = "", oid = ""] = line.split(" ");
            return [line.slice(line.indexOf("\t") + 1), mode === "160000" ? oid : null];
        });
        const all = new Map([...ofIndex, ...lines(others).map((path) => [path, null])]);
        return [...all].map(([path, commit]) => ({ path, commit }));
    };
    return {
        listed,
        async ofCommit(sha, path) {
            await add(sha, path);
            const there = createCage(path, ambient);
            // The index and the files in one process: what would run beside them is switched off.
            await there
                .run(["read-tree", "--reset", "-u", "--no-recurse-submodules", sha], await filtersOff(there))
                .catch((cause) => {
                throw failed(`put the files of ${sha.slice(0, 7)} into a worktree`, cause);
            });
        },
        async ofCheckout(head, path) {
            const [files] = await Promise.all([listed(), add(head, path)]);
            const regular = files.filter(({ commit }) => commit === null).map((file) => file.path);
            const index = createCage(path, ambient).run(["read-tree", head]);
            const copies = copyAll(top, path, regular);
            await Promise.all([index, copies]).catch((cause) => {
                throw failed("copy the checkout", cause);
            });
        },
        async remove(path) {
            await adding.get(path)?.catch(() => { });
            const folder = folders.get(path);
            if (folder === undefined)
                await git.run(["worktree", "remove", "--force", "--force", path]).catch(() => "");
            await (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 });
            if (folder === undefined)
                return;
            folders.delete(path);
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            // As git does: the folder of the last one goes with it.
            await (0,promises_.rmdir)((0,external_node_path_.dirname)(folder)).catch(() => { });
        },
    };
}
function lines(answer) {
    return answer.split("\0").filter((line) => line !== "");
}
async function copyAll(from, to, files) {
    for (let at = 0; at < files.length; at += COPIES_AT_A_TIME)
        await Promise.all(files.slice(at, at + COPIES_AT_A_TIME).map((file) => copy((0,external_node_path_.join)(from, file), (0,external_node_path_.join)(to, file))));
}
/** What is neither a file nor a link, or is gone, is left out: a submodule, a deleted file. */
async function copy(from, to) {
    const status = await (0,promises_.lstat)(from).catch(() => null);
    if (status === null || !(status.isFile() || status.isSymbolicLink()))
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    if (status.isSymbolicLink())
        await (0,promises_.symlink)(await (0,promises_.readlink)(from), to);
    else
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
}
/**
 * Settings that switch off every filter which a config names, seen from a worktree: a file may be included there alone.
 */
function filtersOff(git) {
    return overridden(git, "^filter\\.", (name) => {
        const filter = /^(filter\..+)\.[^.]+$/s.exec(name)?.[1];
        if (filter === undefined)
            return [];
        return [
            [`${filter}.smudge`, ""],
            [`${filter}.clean`, ""],
            [`${filter}.process`, ""],
            [`${filter}.required`, "false"],
        ];
    });
}
function failed(what, cause) {
    const reason = cause instanceof Error ? cause.message.trim() : String(cause);
    return new errors/* UserError */.yo("environment", {
        message: `git cannot ${what}: ${reason}`,
        hint: "Check that the repository can be written to and the disk is not full.",
    }, { cause });
}

// EXTERNAL MODULE: ./lib/core/once.js
var once = __webpack_require__(53898);
;// CONCATENATED MODULE: ./lib/core/pointer/pointer.js
// What stands in git for data that git does not hold: a content's hash and size, as Git LFS and DVC write them.
/** More than a pointer ever has: the specification's own limit. */
const LFS_POINTER_BYTES = 1024;
const versions = ["https://git-lfs.github.com/spec/v1", "https://hawser.github.com/spec/v1"];
/** Whether the bytes start as a pointer's do. */
function isLfsPointer(bytes) {
    const text = new TextDecoder().decode(bytes.subarray(0, 100));
    return versions.some((version) => text.startsWith(`version ${version}`));
}
/**
 * The content that a Git LFS pointer stands for; null when it is malformed, or goes through an extension that we have not.
 * https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
function parseLfsPointer(bytes) {
    const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
    const valueOf = (key) => lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1);
    const hash = /^sha256:([0-9a-f]{64})$/.exec(valueOf("oid") ?? "")?.[1];
    const size = /^\d{1,15}$/.exec(valueOf("size") ?? "")?.[0];
    if (hash === undefined || size === undefined || lines.some((line) => line.startsWith("ext-")))
        return null;
    return { algorithm: "sha256", hash, size: Number(size), legacy: false };
}

// EXTERNAL MODULE: ./lib/adapters/pointers/unresolved.js
var unresolved = __webpack_require__(78832);
;// CONCATENATED MODULE: ./lib/adapters/pointers/data-snapshot.js
// A snapshot in which a pointer of Git LFS or DVC is the data that it stands for, or an error that says how to get it.




/** The shortest pointer has 127 bytes: a smaller file need not be opened to tell. */
const LEAST_POINTER_BYTES = 120;
function createDataSnapshot(snapshot, places) {
    return {
        ...snapshot,
        async find(patterns) {
            const found = await snapshot.find([...patterns, ...dvcFilesFor(patterns)]);
            const isData = data_snapshot_matching(patterns);
            const pointers = found.filter(({ path }) => isDvcFile(path) && !patterns.includes(path));
            const plain = found.filter((file) => isData(file.path) && !pointers.includes(file));
            const files = await Promise.all(plain.map((file) => withoutLfs(file, places)));
            if (pointers.length === 0)
                return files;
            // Few repositories have it: only then is more than a look into the folders worth loading.
            const { dvcFiles } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(514)]).then(__webpack_require__.bind(__webpack_require__, 10514));
            const kept = await dvcFiles(pointers, patterns, isData, files, snapshot, places.commit, places.dvc);
            return [...files, ...kept].toSorted((a, b) => (a.path < b.path ? -1 : 1));
        },
        async identify(files) {
            const outside = files.flatMap(({ path, at }) => at !== "disk" && at.stored !== undefined ? [{ path, oid: at.oid }] : []);
            const paths = new Set(outside.map(({ path }) => path));
            return [...(await snapshot.identify(files.filter(({ path }) => !paths.has(path)))), ...outside];
        },
    };
}
async function withoutLfs(file, places) {
    if (file.size < LEAST_POINTER_BYTES || file.size > LFS_POINTER_BYTES)
        return file;
    const bytes = await whole(places.bytesOf(file));
    if (!isLfsPointer(bytes))
        return file;
    const content = parseLfsPointer(bytes);
    const { commit } = places;
    const how = commit === null
        ? "Run git lfs pull, or check out with lfs: true."
        : `Run git lfs fetch origin ${commit.slice(0, 12)}, or git lfs fetch --all.`;
    if (content === null)
        throw (0,unresolved/* unresolved */.II)(file.path, "a Git LFS pointer that is damaged or uses an extension", [], how, commit);
    const { lfsContent } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3117)]).then(__webpack_require__.bind(__webpack_require__, 83117));
    const stored = await lfsContent(content, places.lfs);
    if ((0,unresolved/* isTried */.fm)(stored))
        throw (0,unresolved/* unresolved */.II)(file.path, "a Git LFS pointer, not the data", stored, how, commit);
    return (0,unresolved/* dataFile */.Zr)(file.path, stored);
}
/** Where DVC would write what it keeps for the patterns: beside the file, beside one of its folders, or in a dvc.lock. */
function dvcFilesFor(patterns) {
    const files = new Set();
    for (const pattern of patterns) {
        files.add(`${pattern}.dvc`);
        const { base, isGlob } = picomatch.scan(pattern);
        let folder = isGlob ? base : external_node_path_.posix.dirname(pattern);
        // A pattern such as data/** names files in folders of its own.
        if (isGlob && pattern.endsWith("**"))
            files.add(`${pattern}/*.dvc`);
        for (; folder !== "" && folder !== "."; folder = external_node_path_.posix.dirname(folder)) {
            files.add(`${folder}.dvc`);
            files.add(`${folder}/dvc.lock`);
        }
        files.add("dvc.lock");
    }
    return [...files];
}
function isDvcFile(path) {
    return path.endsWith(".dvc") || external_node_path_.posix.basename(path) === "dvc.lock";
}
async function whole(chunks) {
    const parts = [];
    for await (const chunk of chunks)
        parts.push(Buffer.from(chunk));
    return Buffer.concat(parts);
}
function data_snapshot_matching(patterns) {
    const matches = patterns.map((pattern) => picomatch(pattern, { windows: false }));
    return (path) => patterns.includes(path) || matches.some((match) => match(path));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/adapters/pointers/temporary-files.js
// Places for contents that are fetched: one folder a process, gone when it ends.




/** Gives the path of a new file each time; the folder is made when the first is asked for. */
function temporaryFiles(environment) {
    let folder = null;
    let count = 0;
    return async () => {
        folder ??= (0,promises_.mkdtemp)((0,external_node_path_.join)(environment["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), "metricgate-data-")).then((made) => {
            process.once("exit", () => (0,external_node_fs_.rmSync)(made, { recursive: true, force: true }));
            return made;
        });
        return (0,external_node_path_.join)(await folder, String(count++));
    };
}

;// CONCATENATED MODULE: ./lib/adapters/pointers/resolver.js
// Makes of a snapshot one in which pointers are the data that they stand for, with the settings that are trusted.




const SETTINGS_BYTES = 2 ** 16;
/** `commit`: whose files the snapshot has; null: the work tree's. */
function pointerResolver(options) {
    const { base, allowedHosts, environment, directory, repository, bytesOf } = options;
    const { objectFormat } = repository;
    const common = { objectFormat, allowedHosts, newFile: temporaryFiles(environment), known: new Map() };
    return (snapshot, commit) => {
        // A pull request's own settings could name any address, and any folder of the machine.
        const trusted = (0,once/* once */.O)(async () => (base === null ? snapshot : repository.commit((await repository.base(base)).sha)));
        return createDataSnapshot(snapshot, {
            commit,
            bytesOf,
            lfs: {
                ...common,
                gitFolder: (0,external_node_path_.dirname)(repository.objects),
                remoteUrl: () => repository.remoteUrl(),
                lfsConfig: async () => settingsIn(await trusted(), ".lfsconfig"),
            },
            dvc: {
                ...common,
                directory,
                environment,
                config: async () => settingsIn(await trusted(), ".dvc/config"),
                tracksLocalConfig: async () => {
                    const head = await repository.head();
                    return head !== null && (await settingsIn(await repository.commit(head), ".dvc/config.local")) !== null;
                },
            },
        });
    };
}
async function settingsIn(snapshot, path) {
    const bytes = await snapshot.read(path, SETTINGS_BYTES);
    return bytes === null ? null : new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./lib/adapters/shell/exposure.js
// What a workflow's job has that commands of a pull request do not need, as far as it can be known from inside.
/** Personal and app users' tokens by how they begin; that of a job begins with ghs_ (docs.github.com, "GitHub's token formats"). */
const PERSONAL = /^(?:ghp_|github_pat_|gho_|ghu_)/;
/**
 * A sentence for each, with what to do. Whether the job's own token may write to the repository is not among them: GitHub
 * tells no step so, and to find out is to write.
 */
function exposures({ environment, token, gitHeaders }) {
    const found = [
        [
            PERSONAL.test(token),
            "`github-token` is a personal token, which may do all that its owner may. Use the job's own: `github-token: ${{ github.token }}`.",
        ],
        [
            present(environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]),
            "this job may ask for identity tokens. Take `id-token: write` out of its permissions, or publish in a job of its own.",
        ],
        [
            gitHeaders.length > 0,
            "git's settings hold the token that checked the repository out. Set `persist-credentials: false` on actions/checkout.",
        ],
        [
            present(environment["INPUT_ENDPOINT-KEY"]) || present(environment["METRICGATE_ENDPOINT_KEY"]),
            "the key of a hosted model is here, which commands do not need. Take `endpoint-key` out of this step.",
        ],
    ];
    return found.flatMap(([isThere, what]) => isThere ? [`Commands of this repository run here, and could read more than they need: ${what}`] : []);
}
function present(value) {
    return value !== undefined && value !== "";
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/adapters/shell/plain-line.js
// A line that a command printed, for a terminal or a log: nothing in it moves the cursor, changes colours, or is a command.

/** Control sequences go; what control characters are left, and what turns text around, is shown as \ufffd. */
function plainLine(line) {
    return (0,external_node_util_.stripVTControlCharacters)(line).replace(/(?!\t)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, "\u{FFFD}");
}

;// CONCATENATED MODULE: ./lib/adapters/shell/command-environment.js
// The environment of the user's commands: what programs need to run, and nothing that could be a secret.
/** Names that pass; everything else, tokens and the runner's own files above all, stays outside. */
const PASSED_ON = new Set([
    "PATH",
    "HOME",
    "USER",
    "LOGNAME",
    "SHELL",
    "LANG",
    "LANGUAGE",
    "TZ",
    "TERM",
    "CI",
    // The runner finds what is left of a job by it.
    "RUNNER_TRACKING_ID",
    // Where tools are, as setup actions and environments say it.
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "PKG_CONFIG_PATH",
    "pythonLocation",
    "Python_ROOT_DIR",
    "Python3_ROOT_DIR",
    "PYTHONPATH",
    "VIRTUAL_ENV",
    "CONDA_PREFIX",
    "CONDA_DEFAULT_ENV",
    "CONDA_EXE",
    "JAVA_HOME",
    "R_HOME",
    "R_LIBS_USER",
    "JULIA_DEPOT_PATH",
    "CUDA_HOME",
    "CUDA_PATH",
    "CUDA_VISIBLE_DEVICES",
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    // Windows.
    "SystemRoot",
    "SystemDrive",
    "ComSpec",
    "PATHEXT",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "ProgramData",
    "ProgramFiles",
    "NUMBER_OF_PROCESSORS",
    "PROCESSOR_ARCHITECTURE",
    "windir",
]);
function commandEnvironment(ambient) {
    return Object.fromEntries(Object.entries(ambient).flatMap(([name, value]) => value !== undefined && (PASSED_ON.has(name) || /^LC_[A-Z]+$/.test(name)) ? [[name, value]] : []));
}

// EXTERNAL MODULE: ./lib/core/evaluation/model-pack.js
var model_pack = __webpack_require__(91889);
;// CONCATENATED MODULE: ./lib/adapters/shell/model-folder.js
// A folder that a command fills, and that is filled again from what was kept: regular files only, no link is followed.




/** The files of a folder, or why they cannot be kept as they are. */
async function folderFiles(folder) {
    const found = [];
    const odd = await list(folder, "", found);
    const refusal = odd ?? (0,model_pack/* unpackable */.DO)(found);
    if (refusal !== null)
        return refusal;
    const files = [];
    for (const { path, size } of found) {
        const bytes = await regularBytes((0,external_node_path_.join)(folder, path), size);
        if (bytes === null)
            return `${(0,model_pack/* pathInWords */.qF)(path)} changes while it is read`;
        files.push({ path, bytes });
    }
    return files;
}
async function fillFolder(folder, files) {
    for (const { path, bytes } of files) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
        // "x": never through a link that lies there already.
        const file = await (0,promises_.open)((0,external_node_path_.join)(folder, path), "wx");
        try {
            await file.writeFile(bytes);
        }
        finally {
            await file.close();
        }
    }
}
/** Null, or what stands in the folder that is neither a regular file nor a folder. */
async function list(folder, within, found) {
    if (found.length > model_pack/* PACK_FILES_LIMIT */.WI)
        return null; // enough to be refused
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(folder, within), { withFileTypes: true })) {
        const path = within === "" ? entry.name : `${within}/${entry.name}`;
        if (entry.isDirectory()) {
            const odd = await list(folder, path, found);
            if (odd !== null)
                return odd;
        }
        else if (entry.isFile()) {
            // Bytes that are no UTF-8 do not lead to the file again.
            const status = await (0,promises_.lstat)((0,external_node_path_.join)(folder, path)).catch(() => null);
            if (status === null)
                return `${(0,model_pack/* pathInWords */.qF)(path)} is no name that every system can keep`;
            found.push({ path, size: status.size });
        }
        else
            return `${(0,model_pack/* pathInWords */.qF)(path)} is a link or a special file`;
    }
    return null;
}
/** Null where it is no longer the regular file of that size. */
async function regularBytes(path, size) {
    const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
    const file = await (0,promises_.open)(path, flags).catch(() => null);
    if (file === null)
        return null;
    try {
        const status = await file.stat();
        if (!status.isFile() || status.size !== size)
            return null;
        const bytes = new Uint8Array(size);
        let at = 0;
        while (at < size) {
            const { bytesRead } = await file.read(bytes, at, size - at);
            if (bytesRead === 0)
                return null;
            at += bytesRead;
        }
        return bytes;
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/adapters/shell/process-tree.js
// Ends commands with everything that they started: their groups, their descendants, and whoever can be told to be theirs.




/** The variable by which a process is recognised that has left its group: children inherit it. */
const TAG = "METRICGATE_PROCESS_TAG";
/** How long a process may take to end by itself. GitHub's runner kills us 7.5 s after it asks. */
const GRACE_MS = 2000;
const POLL_MS = 50;
/** A process can start another between our look and our kill, so we look again. */
const SWEEPS = 5;
/** SIGTERM, two seconds, SIGKILL; gone within five. */
async function endFamily(family) {
    if (process.platform === "win32") {
        for (const leader of family.leaders)
            (0,external_node_child_process_.spawnSync)("taskkill", ["/pid", String(leader), "/T", "/F"], { stdio: "ignore", windowsHide: true });
        return;
    }
    const first = membersOf(family);
    for (const { pid, start } of first)
        family.seen.set(pid, start);
    signalAll(family, first, "SIGTERM");
    const deadline = Date.now() + GRACE_MS;
    while (Date.now() < deadline && isAnyoneLeft(family))
        await (0,external_node_timers_promises_.setTimeout)(POLL_MS);
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
        const left = membersOf(family);
        if (left.length === 0)
            return;
        for (const { pid, start } of left)
            family.seen.set(pid, start);
        signalAll(family, left, "SIGKILL");
        await (0,external_node_timers_promises_.setTimeout)(POLL_MS);
    }
}
/** Whether anything of these commands still runs. */
function isAnyoneLeft(family) {
    if (process.platform === "win32")
        return family.leaders.size > 0;
    return processes().some((one) => belongs(one, family));
}
function signalAll({ leaders }, members, name) {
    for (const leader of leaders)
        signal(-leader, name);
    for (const { pid } of members)
        signal(pid, name);
}
/** Those that can be told by themselves, and their descendants. */
function membersOf(family) {
    const all = processes();
    const found = new Set(all.filter((one) => belongs(one, family)));
    for (let before = -1; before < found.size;) {
        before = found.size;
        const pids = new Set([...found].map(({ pid }) => pid));
        for (const one of all)
            if (pids.has(one.parent))
                found.add(one);
    }
    return [...found].filter(({ pid }) => pid !== process.pid);
}
function belongs({ pid, group, start }, { tag, folder, leaders, seen }) {
    if (pid === process.pid)
        return false;
    return leaders.has(group) || seen.get(pid) === start || carries(pid, tag) || worksIn(pid, folder);
}
/** Bytes in memory of a command's whole tree, whose processes are put down as seen; null where it cannot be told. */
function residentBytes(leader, { seen }) {
    const tree = knowsChildren() ? childrenOf(leader) : descendantsOf(leader, processes());
    let sum = 0;
    for (const { pid, start, resident } of tree) {
        seen.set(pid, start);
        sum += resident;
    }
    return sum === 0 ? null : sum;
}
/** Only the tree: this is looked at again and again, and the machine may run thousands of others. */
function childrenOf(leader) {
    const pids = [leader];
    const tree = [];
    for (let at = 0; at < pids.length; at++) {
        const facts = factsOf(String(pids[at]));
        if (facts !== null)
            tree.push(facts);
        for (const task of entries(`/proc/${pids[at]}/task`))
            for (const child of read(`/proc/${pids[at]}/task/${task}/children`).split(" "))
                if (child !== "")
                    pids.push(Number(child));
    }
    return tree;
}
/** Whether this kernel lists a process's children (CONFIG_PROC_CHILDREN of proc(5)). */
const knowsChildren = (0,once/* once */.O)(() => (0,external_node_fs_.existsSync)(`/proc/${process.pid}/task/${process.pid}/children`));
function descendantsOf(leader, all) {
    const found = new Set(all.filter(({ pid, group }) => pid === leader || group === leader));
    for (let before = -1; before < found.size;) {
        before = found.size;
        const pids = new Set([...found].map(({ pid }) => pid));
        for (const one of all)
            if (pids.has(one.parent))
                found.add(one);
    }
    return [...found];
}
/** Living processes; none where there is no /proc. */
function processes() {
    return entries("/proc").flatMap((name) => factsOf(name) ?? []);
}
/** Null where it has ended. */
function factsOf(name) {
    const text = read(`/proc/${name}/stat`);
    // "pid (comm) state ppid pgrp \u2026": the name in brackets may hold anything, brackets too.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const [state, parent, group] = fields;
    if (state === undefined || parent === undefined || group === undefined || state === "Z" || state === "X")
        return null;
    // Fields 22 and 24 of proc(5), the latter in pages of 4 KiB nearly everywhere.
    const resident = 4096 * Number(fields[21] ?? 0);
    return { pid: Number(name), parent: Number(parent), group: Number(group), start: fields[19] ?? "", resident };
}
function entries(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).filter((name) => /^\d+$/.test(name));
    }
    catch {
        return [];
    }
}
function carries(pid, tag) {
    return `\0${read(`/proc/${pid}/environ`)}`.includes(`\0${TAG}=${tag}\0`);
}
/** Also where the folder is gone, which the kernel says behind its name. */
function worksIn(pid, folder) {
    try {
        const directory = (0,external_node_fs_.readlinkSync)(`/proc/${pid}/cwd`);
        return directory === folder || directory.startsWith(`${folder}/`) || directory === `${folder} (deleted)`;
    }
    catch {
        return false; // it has ended, or is somebody else's
    }
}
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "latin1");
    }
    catch {
        return ""; // it has ended, or is somebody else's
    }
}
function signal(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
        // it has ended already
    }
}

;// CONCATENATED MODULE: ./lib/adapters/shell/removal.js
// Takes a folder away whatever the commands that worked in it have made of it.


/** Also folders that nobody may enter. Fails with what the system says of the first one that stays. */
async function removeFolder(folder) {
    const options = { recursive: true, force: true, maxRetries: 3 };
    try {
        await (0,promises_.rm)(folder, options);
    }
    catch {
        await unlock(folder);
        await (0,promises_.rm)(folder, options);
    }
}
/** Only real folders of our own: a link is taken away, never followed. */
async function unlock(folder) {
    const status = await (0,promises_.lstat)(folder).catch(() => null);
    if (status?.isDirectory() !== true)
        return;
    await (0,promises_.chmod)(folder, 0o700).catch(() => { });
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []))
        if (entry.isDirectory())
            await unlock((0,external_node_path_.join)(folder, entry.name));
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./lib/adapters/shell/output-lines.js
// What a command prints, line by line: prefixed, cut to a readable length, capped, its end kept.

/** GitHub's log shows the first 1,024 characters of a live line. */
const LONGEST_LINE = 1000;
const SHOWN_BYTES = 10 * 2 ** 20;
const KEPT_LINES = 20;
/** Room for as many lines that are long. */
const TAIL_BYTES = 4 * 2 ** 20;
/** @param say takes a line without its end; it still has to be made harmless for where it goes */
function outputLines(say) {
    const decoder = new external_node_string_decoder_.StringDecoder("utf8");
    const kept = [];
    let open = "";
    let isCut = false;
    let read = 0;
    let hidden = 0;
    let saying = say;
    /** The last bytes of those that are not shown: to cut all of a flood into lines would hold it up. */
    let tail = [];
    let tailBytes = 0;
    const finish = () => {
        const line = isCut ? `${open}\u2026` : open;
        open = "";
        isCut = false;
        if (line === "")
            return;
        kept.push(line);
        if (kept.length > KEPT_LINES)
            kept.shift();
        saying?.(line);
    };
    const append = (text) => {
        const room = LONGEST_LINE - open.length;
        if (text.length > room)
            isCut = true;
        if (room > 0)
            open += text.slice(0, room);
    };
    const take = (text) => {
        let start = 0;
        // A carriage return is how progress bars write a line again.
        for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r]/g)) {
            append(text.slice(start, index));
            finish();
            start = index + end.length;
        }
        append(text.slice(start));
    };
    const hide = (chunk) => {
        hidden += chunk.length;
        tail.push(chunk);
        tailBytes += chunk.length;
        while (tailBytes - (tail[0]?.length ?? 0) >= TAIL_BYTES)
            tailBytes -= tail.shift()?.length ?? 0;
    };
    /** Once: what was hidden gives the last lines. */
    const unhide = () => {
        saying = null;
        // Bytes between are gone, and with them the middle of a line.
        if (hidden > tailBytes)
            finish();
        for (const chunk of tail)
            take(decoder.write(chunk));
        tail = [];
        append(decoder.end());
        finish();
    };
    return {
        write(chunk) {
            const room = SHOWN_BYTES - read;
            read += chunk.length;
            if (room > 0)
                take(decoder.write(chunk.subarray(0, room)));
            if (chunk.length > room)
                hide(chunk.subarray(Math.max(0, room)));
        },
        end() {
            if (hidden === 0) {
                append(decoder.end());
                finish();
                return;
            }
            unhide();
            say(`(${Math.round(hidden / 2 ** 20)} MiB more are not shown; the last lines were:)`);
            for (const line of kept)
                say(line);
        },
        last: () => [...kept],
    };
}

;// CONCATENATED MODULE: ./lib/adapters/shell/run-command.js
// Runs one command of the user's through the shell, in a process group of its own, until it ends or has to.




/** Between two looks at the memory: short at first, because a small machine is full in no time. */
const FIRST_LOOK_MS = 50;
const LONGEST_LOOK_MS = 1000;
const SILENCE_MS = 30_000;
/** What the pipes still hold after the command has ended; a process that it left behind may keep them open for ever. */
const DRAIN_MS = 200;
async function runCommand(order) {
    const start = Date.now();
    const output = outputLines((line) => {
        lastSaid = Date.now();
        order.say(line);
    });
    let lastSaid = start;
    let timedOut = false;
    const child = (0,external_node_child_process_.spawn)(order.line, {
        shell: true,
        cwd: order.directory,
        env: { ...order.environment, [TAG]: order.family.tag },
        stdio: ["ignore", "pipe", "pipe"],
        detached: process.platform !== "win32",
        windowsHide: true,
    });
    child.stdout.on("data", (chunk) => output.write(chunk));
    child.stderr.on("data", (chunk) => output.write(chunk));
    const leader = child.pid;
    if (leader !== undefined)
        order.family.leaders.add(leader);
    const watch = leader === undefined ? null : watchTree(leader, order.family);
    const heartbeat = setInterval(() => {
        if (Date.now() - lastSaid >= SILENCE_MS)
            order.waiting(Math.round((Date.now() - start) / 1000));
    }, SILENCE_MS);
    const timer = setTimeout(() => {
        timedOut = true;
        void endFamily(order.family);
    }, order.timeoutMs);
    try {
        const [code, signal] = await endOf(child);
        await drained(child);
        if (timedOut)
            await endFamily(order.family);
        output.end();
        return {
            code,
            signal,
            timedOut,
            lastLines: output.last(),
            peakBytes: watch?.stop() ?? null,
            seconds: (Date.now() - start) / 1000,
        };
    }
    finally {
        clearTimeout(timer);
        clearInterval(heartbeat);
        watch?.stop();
    }
}
function endOf(child) {
    return new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("exit", (code, signal) => resolve([code, signal]));
    });
}
async function drained(child) {
    const closed = new Promise((resolve) => child.once("close", () => resolve()));
    const streams = [child.stdout, child.stderr];
    if (streams.every((stream) => stream === null || stream.readableEnded || stream.closed))
        return;
    await Promise.race([closed, (0,external_node_timers_promises_.setTimeout)(DRAIN_MS, undefined, { ref: false })]);
    for (const stream of streams)
        stream?.destroy();
}
function watchTree(leader, family) {
    let peak = null;
    let wait = FIRST_LOOK_MS;
    let timer;
    const look = () => {
        const now = residentBytes(leader, family);
        if (now !== null)
            peak = Math.max(peak ?? 0, now);
        wait = Math.min(2 * wait, LONGEST_LOOK_MS);
        timer = setTimeout(look, wait);
        timer.unref();
    };
    timer = setTimeout(look, wait);
    timer.unref();
    return {
        stop() {
            clearTimeout(timer);
            return peak;
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/shell/workshop.js
// Where the user's commands run: for each side a worktree, a folder for what goes in and out, and nobody left behind.












function createWorkshop(settings) {
    return {
        async open(order) {
            if (settings.interruption.isEnding())
                await forever();
            await settings.opening();
            const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)(settings.temp ?? (0,external_node_os_.tmpdir)()), "metricgate-"));
            const worktree = (0,external_node_path_.join)(root, "worktree");
            const place = createPlace(settings, order, { root, worktree });
            try {
                if (order.commit === null)
                    await settings.worktrees.ofCheckout(order.head, worktree);
                else
                    await settings.worktrees.ofCommit(order.commit, worktree);
                for (const path of order.withheld)
                    await (0,promises_.rm)((0,external_node_path_.join)(worktree, settings.prefix, path), { force: true });
                await (0,promises_.mkdir)((0,external_node_path_.join)(worktree, settings.prefix), { recursive: true });
                for (const folder of ["files", "tmp"])
                    await (0,promises_.mkdir)((0,external_node_path_.join)(root, folder));
                return place;
            }
            catch (error) {
                await place.close();
                throw error;
            }
        },
    };
}
function createPlace({ environment, prefix, worktrees, say, interruption }, { role }, { root, worktree }) {
    const tag = (0,external_node_crypto_.randomBytes)(16).toString("hex");
    const family = { tag, folder: root, leaders: new Set(), seen: new Map() };
    const end = async () => {
        // Also what a finished command has left running.
        if (family.leaders.size > 0 && isAnyoneLeft(family))
            await endFamily(family);
        family.leaders.clear();
    };
    const close = (0,once/* once */.O)(async () => {
        await end();
        await removeFolder(worktree);
        await worktrees.remove(worktree);
        await removeFolder(root);
        interruption.settled(close);
    });
    interruption.pending(close);
    /** What lies in the way here is the commands' doing: nobody else works in these folders. */
    const untouched = async (work) => {
        try {
            return await work();
        }
        catch (cause) {
            if (!(cause instanceof Error) || !FOLDER_FAULTS.has(codeOf(cause)))
                throw cause;
            const reason = cause.message.replaceAll(`${worktree}/`, "").replaceAll(`${root}/`, "").replaceAll(root, ".");
            const message = `a command of the ${role} has changed the folders that it was given: ${reason}`;
            const hint = "Write to {model}, {predictions} and {metrics}, and leave the folders around them as they are.";
            throw new errors/* UserError */.yo("command", { message, hint }, { cause });
        }
    };
    return {
        say,
        place: (name) => (0,external_node_path_.join)(root, "files", name),
        folder: (name) => untouched(() => emptied((0,external_node_path_.join)(root, "files", name))),
        write: (name, pieces) => untouched(async () => {
            const path = (0,external_node_path_.join)(root, "files", name);
            await removeFolder(path);
            // "x": what a command laid there meanwhile, a pipe or a link, is not written to.
            const file = await (0,promises_.open)(path, "wx");
            try {
                for (const piece of pieces)
                    await file.writeFile(piece);
            }
            finally {
                await file.close();
            }
            return path;
        }),
        remove: (name) => untouched(() => removeFolder((0,external_node_path_.join)(root, "files", name))),
        files: (name) => untouched(() => folderFiles((0,external_node_path_.join)(root, "files", name))),
        fill: (name, files) => untouched(async () => {
            await fillFolder(await emptied((0,external_node_path_.join)(root, "files", name)), files);
        }),
        async run({ step, line, variables, timeoutMinutes }) {
            const label = `${role} ${step}`;
            say(`${label}: ${line}`);
            const directory = (0,external_node_path_.join)(worktree, prefix);
            await untouched(() => (0,promises_.stat)(directory));
            const outcome = await runCommand({
                line,
                directory,
                environment: {
                    ...commandEnvironment(environment),
                    ...variables,
                    TMPDIR: (0,external_node_path_.join)(root, "tmp"),
                    TEMP: (0,external_node_path_.join)(root, "tmp"),
                    TMP: (0,external_node_path_.join)(root, "tmp"),
                },
                family,
                timeoutMs: timeoutMinutes * 60_000,
                say: (text) => say(`${label} | ${text}`),
                waiting: (seconds) => say(`${label}: still running after ${seconds} s`),
            });
            if (interruption.isEnding())
                await forever();
            // The folder's name is another in every run, and says nothing.
            const bare = (text) => text.replaceAll(`${worktree}/`, "").replaceAll(`${root}/`, "");
            return { ...outcome, lastLines: outcome.lastLines.map(bare) };
        },
        async read(name) {
            const path = (0,external_node_path_.join)(root, "files", name);
            const status = await (0,promises_.lstat)(path).catch(() => null);
            if (status === null)
                return null;
            if (!status.isFile()) {
                throw new errors/* UserError */.yo("command", {
                    message: `the ${role}'s \`${name}\` is no regular file`,
                    hint: "Write the file itself: a link, a pipe or a folder is not read.",
                });
            }
            return { path: name, size: status.size, open: () => bytesOf(path) };
        },
        end,
        close,
    };
}
/** What the system says of a folder that is gone, closed or no folder any more; a full disk is something else. */
const FOLDER_FAULTS = new Set(["ENOENT", "ENOTDIR", "EACCES", "EPERM", "EEXIST", "ELOOP", "EISDIR", "ENOTEMPTY"]);
function codeOf(error) {
    return "code" in error && typeof error.code === "string" ? error.code : "";
}
async function emptied(path) {
    await removeFolder(path);
    await (0,promises_.mkdir)(path);
    return path;
}
/** The program ends within seconds: what a killed command left must not become somebody's verdict meanwhile. */
function forever() {
    return new Promise(() => { });
}
async function* bytesOf(path) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const stream = file.createReadStream({ autoClose: false, highWaterMark: 1 << 20 });
        const chunks = stream;
        yield* chunks;
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./lib/core/dataset/read-table.js + 9 modules
var read_table = __webpack_require__(20085);
// EXTERNAL MODULE: ./lib/core/dataset/table.js
var dataset_table = __webpack_require__(46316);
// EXTERNAL MODULE: ./lib/core/dataset/times.js
var dataset_times = __webpack_require__(67814);
// EXTERNAL MODULE: ./lib/core/time-cut.js
var time_cut = __webpack_require__(56467);
// EXTERNAL MODULE: ./lib/core/evaluation/columns.js
var columns = __webpack_require__(31653);
;// CONCATENATED MODULE: ./lib/core/evaluation/dataset-cut.js
// The cut in time of a dataset, read from its time and target columns before anything else is.






/**
 * The cut that the rule makes in the rows that have a target: what is still to come holds out nothing.
 * @throws {UserError} fault "data" when a time is missing or none, or nothing would be left to train on
 */
async function findCut({ csv, time, target, rule }, files) {
    const named = [
        { key: "data.time", name: time },
        { key: "target", name: target },
    ];
    (0,columns/* requireColumns */.fe)(named, await (0,read_table/* readNames */.r)(files, csv), files);
    const table = await (0,read_table/* readTable */.x)(files, { ...csv, columns: [time, target], keys: [] });
    const times = (0,dataset_times/* timesOf */.Q)(table, time);
    const where = { file: files.map((file) => file.path).join(", ") };
    if (rule.embargo.unit === "time" && times.kind === "numbers" && table.rowCount > 0) {
        throw new errors/* UserError */.yo("data", {
            message: `the embargo of ${(0,time_cut/* embargoInWords */._z)(rule.embargo) ?? "no time"} needs dates, and the time \`${time}\` holds numbers`,
            where,
            hint: "Give data.holdout.embargo as a number of rows.",
        });
    }
    const rows = rowsWithTarget(table, target);
    const counting = rows.length === 0 ? (0,dataset_table/* everyRow */.UJ)(table.rowCount) : rows;
    const cut = counting.length === 0 ? null : (0,time_cut/* timeCutOf */.jn)(times, counting, rule);
    if (cut !== null)
        return cut;
    const first = counting.length === 0 ? null : (0,dataset_times/* renderTime */.s)(times.kind, times.values[counting[0]]);
    const same = first !== null && counting.every((row) => times.values[row] === times.values[counting[0]]);
    throw new errors/* UserError */.yo("data", {
        message: first === null
            ? "there is a header but no row"
            : same
                ? `all rows have the same time \`${time}\`, ${first}, so there is no earlier row to train on`
                : "no row is left to train on before the embargo",
        where,
        hint: first === null || same
            ? "Add earlier rows, or name another column in data.time."
            : "Make data.holdout.embargo shorter.",
    });
}
function rowsWithTarget(table, target) {
    const column = (0,dataset_table/* columnOf */.uV)(table, target);
    const rows = (0,dataset_table/* everyRow */.UJ)(table.rowCount);
    if (column === undefined)
        return rows;
    if (column.type === "text")
        return (0,dataset_table/* rowsWhere */.Hu)(rows, (row) => column.codes[row] >= 0);
    return (0,dataset_table/* rowsWhere */.Hu)(rows, (row) => !Number.isNaN(column.values[row]));
}

// EXTERNAL MODULE: ./lib/adapters/threads/parquet-decoder.js
var parquet_decoder = __webpack_require__(80743);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/adapters/threads/answer.js
var answer = __webpack_require__(95466);
;// CONCATENATED MODULE: ./lib/adapters/threads/second-thread.js
// The second thread as the first sees it: it is started ahead, does one task after the other, and is ended.


function createSecondThread({ entry, workerData }) {
    let thread = null;
    function started() {
        if (thread !== null)
            return thread;
        // What lives long is outside the heap. A small nursery is swept often, and with it the buffers that bytes came in.
        thread = new external_node_worker_threads_.Worker(entry, { workerData, resourceLimits: { maxYoungGenerationSizeMb: 4 } });
        // It does not keep the program running when nothing is left for it to do.
        thread.unref();
        return thread;
    }
    return {
        begin: () => void started(),
        async ask(task) {
            const asked = started();
            asked.ref();
            try {
                return (0,answer/* valueOf */.R)(await new Promise((resolve, reject) => {
                    asked.once("message", resolve);
                    asked.once("error", reject);
                    asked.once("exit", (code) => reject(new Error(`the second thread ended with code ${code}`)));
                    asked.postMessage(task);
                }));
            }
            finally {
                for (const event of ["message", "error", "exit"])
                    asked.removeAllListeners(event);
                asked.unref();
            }
        },
        tell(reading) {
            const told = { kind: "told", reading };
            thread?.postMessage(told);
        },
        end() {
            void thread?.terminate();
            thread = null;
        },
    };
}

// EXTERNAL MODULE: ./lib/adapters/threads/tasks.js + 34 modules
var tasks = __webpack_require__(81159);
;// CONCATENATED MODULE: ./lib/adapters/threads/compute.js
// Where datasets are read and divided, and their changes reviewed: in this thread, or in two side by side.





/** Below this, starting a thread costs more than reading beside each other gains. */
const WORTH_A_THREAD_BYTES = 24 * 2 ** 20;
/** @param threads null: there is one thread only */
function createCompute(open, threads) {
    const second = threads === null ? null : createSecondThread(threads);
    const decode = threads === null ? undefined : (0,parquet_decoder/* createParquetDecoder */.$)(threads.entry);
    const alone = { open, decode, shared: false };
    const shared = { open, decode, shared: true };
    /** By what decides it: several steps ask for the same header. */
    const headers = new Map();
    /** What the second thread is at, and would answer to whoever asked it for something else. */
    let reviewing = Promise.resolve();
    /** Two jobs side by side where that pays. */
    async function inTurn(jobs, here, task) {
        // A model that cannot be trained ends a check while its data is being reviewed; the data is then read once more.
        await reviewing;
        const [first, last] = jobs;
        if (second !== null && jobs.length === 2 && jobs.every(isWorthAThread)) {
            // The base goes: what comes through a pipe leaves a trail of buffers, and the thread's small nursery sweeps them up.
            const asked = second.ask(task(last, first.files));
            const { tell } = second;
            // Where nothing was read, the other side need not wait for it.
            return Promise.allSettled([here(first, { ...shared, tell }).finally(() => tell(null)), asked]);
        }
        second?.end();
        // One after the other, the last first: its table is gone before the next is read.
        const results = [];
        for (const job of jobs.toReversed())
            results.unshift(...(await Promise.allSettled([here(job, alone)])));
        return results;
    }
    return {
        expect(files) {
            if (isWorthAThread({ files }))
                second?.begin();
        },
        columns(files, csv) {
            const key = JSON.stringify([files, csv]);
            const header = headers.get(key) ?? (0,read_table/* readNames */.r)((0,tasks/* sourcesOf */.u0)(files, alone), csv);
            headers.set(key, header);
            return header;
        },
        bytes: open,
        cut: (files, request) => findCut(request, (0,tasks/* sourcesOf */.u0)(files, alone)),
        async measure(jobs) {
            const sides = await inTurn(jobs, tasks/* measure */.xP, (job, beside) => ({ kind: "measure", job, beside }));
            // Nobody will ask for a review.
            if (!jobs.some((job) => job.review))
                second?.end();
            return sides;
        },
        read: (jobs) => inTurn(jobs, tasks/* read */.LF, (job, beside) => ({ kind: "read", job, beside })),
        async review(job) {
            const { base, head } = job.filesOf;
            if (second === null || !isWorthAThread({ files: base }) || !isWorthAThread({ files: head }))
                return (0,tasks/* review */.NQ)(job, alone);
            const asked = second.ask({ kind: "review", job }).finally(() => second.end());
            reviewing = asked.catch(() => { });
            return asked;
        },
    };
}
function isWorthAThread({ files }) {
    return files.reduce((sum, { size }) => sum + size, 0) >= WORTH_A_THREAD_BYTES;
}

// EXTERNAL MODULE: ./lib/open-bytes.js + 1 modules
var open_bytes = __webpack_require__(55962);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/wire.js
// Picks the implementers: the only file that knows which adapter stands behind which port.
















/** @throws {UserError} in a workflow that hands secrets to a stranger's code, before anything is read or started. */
async function openLocalWorld(settings) {
    if (/^(?:pull_request_target|workflow_run)$/.test(settings.environment["GITHUB_EVENT_NAME"] ?? "")) {
        const { readEvent, refuseIfPrivileged } = await __webpack_require__.e(/* import() */ 7186).then(__webpack_require__.bind(__webpack_require__, 47186));
        refuseIfPrivileged(readEvent(settings.environment));
    }
    const { base } = settings.pointers;
    const repository = await openRepository({
        directory: await existing(settings.directory),
        environment: settings.environment,
        authorization: null,
        remoteMergeBase: null,
        expected: base?.kind === "revision" ? base.ref : null,
    });
    const store = settings.baselineDirectory === null
        ? null
        : createDirectoryStore(settings.baselineDirectory, ancestorsIn(repository));
    const { environment } = settings;
    const token = environment["GITHUB_TOKEN"] ?? environment["GH_TOKEN"] ?? "";
    return worldOf({ ...settings, token }, repository, store, createTerminalHost(settings.terminal), endpointOf(environment, {}));
}
async function openGitHubWorld(settings) {
    // Octokit and the toolkit are only for GitHub: the terminal starts without them.
    const [{ createClient }, { remoteMergeBase }, { createConversation }, { createGitHubHost }, { createArtifactStore }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(6913), __webpack_require__.e(4901)]).then(__webpack_require__.bind(__webpack_require__, 44901)),
        __webpack_require__.e(/* import() */ 4717).then(__webpack_require__.bind(__webpack_require__, 24717)),
        __webpack_require__.e(/* import() */ 9011).then(__webpack_require__.bind(__webpack_require__, 39011)),
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1659), __webpack_require__.e(3890)]).then(__webpack_require__.bind(__webpack_require__, 43890)),
        Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(8170)]).then(__webpack_require__.bind(__webpack_require__, 8170)),
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
    const endpoint = pullRequest?.isFork === true ? CLOSED_TO_FORKS : endpointOf(environment, settings.endpoint);
    return worldOf(settings, repository, baselineStore(), host, endpoint);
    function baselineStore() {
        if (settings.baselineDirectory !== null)
            return createDirectoryStore(settings.baselineDirectory, ancestorsIn(repository));
        return client === null
            ? null
            : createArtifactStore({ client, event, ancestors: ancestorsIn(repository), retentionDays });
    }
}
async function worldOf(settings, repository, baselines, host, endpoint) {
    const checkout = {
        top: await (0,promises_.realpath)(repository.top),
        directory: await (0,promises_.realpath)(settings.directory),
        objects: repository.objects,
        environment: settings.environment,
    };
    const worktrees = createWorktrees(repository.top, settings.environment);
    const dataIn = pointerResolver({ ...settings.pointers, ...checkout, repository, bytesOf: (0,open_bytes/* byteOpener */.S)(checkout) });
    return {
        workTree: dataIn(createWorkTree(checkout, repository.objectFormat, () => worktrees.listed()), null),
        repository: { ...repository, commit: async (sha) => dataIn(await repository.commit(sha), sha) },
        compute: createCompute((0,open_bytes/* byteOpener */.S)(checkout), settings.entry === null ? null : { entry: settings.entry, workerData: checkout }),
        endpoint,
        workshop: createWorkshop({
            environment: settings.environment,
            temp: settings.environment["RUNNER_TEMP"] || null,
            prefix: repository.prefix,
            worktrees,
            say: (line) => host.progress(plainLine(line)),
            interruption: settings.interruption,
            opening: (0,once/* once */.O)(async () => {
                const { environment, token } = settings;
                if (environment["GITHUB_ACTIONS"] !== "true")
                    return;
                const gitHeaders = await repository.headerSettings();
                for (const one of exposures({ environment, token, gitHeaders }))
                    host.warn(one);
            }),
        }),
        baselines,
        host,
        version: version/* VERSION */.x,
    };
}
/** The key would be spent on prompts that a stranger writes. */
const CLOSED_TO_FORKS = {
    kind: "closed",
    reason: "this pull request comes from a fork, and its prompts would be paid for with this repository's key",
    hint: "Push the branch to this repository once it is reviewed; the check then runs with the key.",
};
/** Its address and key come from the workflow or the environment, never from the repository. */
function endpointOf(environment, given) {
    const url = given.url ?? environment["METRICGATE_ENDPOINT_URL"] ?? "";
    const key = given.key ?? (given.url === undefined ? environment["METRICGATE_ENDPOINT_KEY"] : undefined) ?? null;
    if (url === "") {
        const hint = "Give the input `endpoint-url` (and `endpoint-key`) in the workflow, or set METRICGATE_ENDPOINT_URL (and METRICGATE_ENDPOINT_KEY).";
        return { kind: "closed", reason: "no address is given", hint };
    }
    return {
        kind: "open",
        async ask(cases, terms, onReply) {
            // The client is for hosted models alone: everything else starts without it.
            const { createEndpoint } = await Promise.all(/* import() */[__webpack_require__.e(8193), __webpack_require__.e(8585)]).then(__webpack_require__.bind(__webpack_require__, 28585));
            return createEndpoint({ url, key, retries: 6 }).ask(cases, terms, onReply);
        },
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
