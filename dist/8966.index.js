export const id = 8966;
export const ids = [8966];
export const modules = {

/***/ 51383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Ym: () => (/* binding */ realFileOf),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   sG: () => (/* binding */ fileBytes),
/* harmony export */   vo: () => (/* binding */ openGuarded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
// Opens files of the repository and nothing else: no way out by `..`, by a link, or by a swap between check and use.




const CHUNK_BYTES = 1 << 20;
/** The real path of a regular file inside the repository, or null when nothing is there. @throws {UserError} when something else is. */
async function realFileOf(guard, path) {
    const refuse = (message, hint) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("data", { message: `\`${path}\` ${message}`, hint });
    if (path.includes("\0"))
        throw refuse("is no file name", "Take the NUL character out of the path.");
    let real;
    try {
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(guard.directory, path));
    }
    catch (error) {
        if (isMissing(error)) {
            if (await isDanglingLink((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(guard.directory, path)))
                throw refuse("is a link to a file that does not exist", "Commit the file itself.");
            return null;
        }
        throw unreadable(path, error);
    }
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(guard.top, real);
    if (inside === "" || inside === ".." || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(guard.top, inside) !== real) {
        throw refuse("leads out of the repository", "Keep data and config inside the repository; links must stay inside, too.");
    }
    if (inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] === ".git")
        throw refuse("is inside .git", "Name a file of the work tree.");
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(real).catch((error) => {
        throw unreadable(path, error);
    });
    if (!status.isFile())
        throw refuse(status.isDirectory() ? "is a folder, not a file" : "is no regular file", "Name a file, or a pattern such as data/*.csv.");
    return real;
}
/** Opens a path that `realFileOf` gave. */
async function openGuarded(real, path) {
    try {
        // O_NOFOLLOW: a link put there since the check is refused. O_NONBLOCK: a FIFO put there does not hang us.
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        if ((await handle.stat()).isFile())
            return handle;
        await handle.close();
    }
    catch (error) {
        throw unreadable(path, error);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("data", {
        message: `\`${path}\` is no regular file any more`,
        hint: "Run again when nothing writes to the work tree.",
    });
}
/** The file in pieces of 1 MiB. A piece may be overwritten two pieces later. */
async function* fileBytes(guard, path) {
    const real = await realFileOf(guard, path);
    if (real === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("data", {
            message: `\`${path}\` does not exist`,
            hint: "Check the path; it is relative to the working directory.",
        });
    const handle = await openGuarded(real, path);
    try {
        let [buffer, other] = [Buffer.allocUnsafeSlow(CHUNK_BYTES), Buffer.allocUnsafeSlow(CHUNK_BYTES)];
        for (;;) {
            const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES, null);
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
            [buffer, other] = [other, buffer];
        }
    }
    finally {
        await handle.close();
    }
}
function isMissing(error) {
    return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
/** What the system says of a file or folder that it does not let us read, without its path twice. */
function unreadable(path, error) {
    const reason = error instanceof Error ? error.message.replace(/, \w+ '.*$/s, "") : String(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("data", { message: `\`${path}\` cannot be read (${reason})`, hint: "Check it and its permissions." }, { cause: error });
}
async function isDanglingLink(path) {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => null);
    return status?.isSymbolicLink() ?? false;
}


/***/ }),

/***/ 36006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ blobBytes),
  _: () => (/* binding */ bytesFromGit)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/adapters/git/loose-object.js
// An object that git has not packed yet: one file of its own, deflated (git's gitformat-loose, "LOOSE OBJECT FORMAT").




const CHUNK_BYTES = 1 << 18;
/** The content of a blob, streamed; null where git keeps it otherwise. @throws when the file is damaged. */
async function looseBlob(objects, oid) {
    const path = (0,external_node_path_.join)(objects, oid.slice(0, 2), oid.slice(2));
    const status = await (0,promises_.stat)(path).catch(() => null);
    return status?.isFile() === true ? inflated(path, oid) : null;
}
/** "blob <size>", NUL, and as many bytes as were promised. */
async function* inflated(path, oid) {
    const file = (0,external_node_fs_.createReadStream)(path, { highWaterMark: CHUNK_BYTES });
    const inflate = file.pipe((0,external_node_zlib_.createInflate)({ chunkSize: CHUNK_BYTES }));
    file.on("error", (error) => inflate.destroy(error));
    let missing = -1;
    try {
        const chunks = inflate;
        for await (const chunk of chunks) {
            let content = chunk;
            if (missing < 0) {
                const end = chunk.indexOf(0);
                const size = /^blob (\d+)$/.exec(chunk.toString("latin1", 0, Math.max(0, Math.min(end, 32))))?.[1];
                if (size === undefined)
                    throw new Error(`object ${oid} is no blob`);
                missing = Number(size);
                content = chunk.subarray(end + 1);
            }
            missing -= content.length;
            if (content.length > 0)
                yield content;
        }
        if (missing !== 0)
            throw new Error(`object ${oid} is ${missing > 0 ? "cut short" : "longer than it says"}`);
    }
    finally {
        file.destroy();
        inflate.destroy();
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/safety.js
var safety = __webpack_require__(46425);
;// CONCATENATED MODULE: ./lib/adapters/git/blob-bytes.js
// The bytes of a file in git's object store, streamed.




/** The bytes of a blob, never whole in memory. @throws {UserError} when they cannot be had, also after the last byte. */
async function* blobBytes(store, oid) {
    // A process and a pipe for the same bytes take twice as long.
    const loose = await looseBlob(store.objects, oid);
    if (loose === null) {
        yield* bytesFromGit(store, oid);
        return;
    }
    try {
        yield* loose;
    }
    catch (cause) {
        throw unreadable(oid, cause instanceof Error ? cause.message : String(cause));
    }
}
/** The bytes of a blob (its id, or `commit:path`) as git writes them. @throws {UserError} when git fails. */
async function* bytesFromGit({ directory, environment }, blob) {
    // simple-git collects what it streams, which would hold a whole data file: hence a process of our own, in the same cage.
    // A low bigFileThreshold makes git itself stream a blob that is not stored as a delta.
    const config = [...safety/* SAFE_CONFIG */.rg, "core.bigFileThreshold=1m"].flatMap((setting) => ["-c", setting]);
    const child = (0,external_node_child_process_.spawn)("git", [...config, "cat-file", "blob", blob], {
        cwd: directory,
        env: (0,safety/* gitEnvironment */._K)(environment),
        stdio: ["ignore", "pipe", "pipe"],
        windowsHide: true,
    });
    const complaint = [];
    child.stderr.on("data", (chunk) => complaint.push(chunk));
    const ended = new Promise((resolve, reject) => {
        child.on("error", reject);
        child.on("close", resolve);
    });
    ended.catch(() => { }); // looked at below; a failing start must not count as unhandled meanwhile
    try {
        const chunks = child.stdout;
        for await (const chunk of chunks)
            yield chunk;
        const code = await ended;
        if (code !== 0) {
            throw unreadable(blob, Buffer.concat(complaint).toString("utf8").trim() || `exit code ${code}`);
        }
    }
    finally {
        child.kill();
    }
}
function unreadable(blob, detail) {
    return new errors/* UserError */.yo("environment", {
        message: `git could not read object ${blob}: ${detail}`,
        hint: "Fetch the commit with its files: git fetch origin",
    });
}


/***/ }),

/***/ 46425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ settingsEnvironment),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   rg: () => (/* binding */ SAFE_CONFIG)
/* harmony export */ });
// What every git process of ours is started with, so that no setting of a repository can run a program.
/** Settings of the repository or its user that would run a program, each switched off for our calls. */
const SAFE_CONFIG = [
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.pager=cat",
    "diff.external=",
    "credential.helper=",
    "core.askPass=",
    "submodule.recurse=false",
    // Cleaning up asks hooks and programs.
    "gc.auto=0",
    "maintenance.auto=false",
    // It cannot be unset; it is run with the folder of an alternate, and may do nothing with it.
    "core.alternateRefsCommand=true",
];
/** Settings as variables, which count before every file: a name may hold "=", at which `-c` would cut it. */
function settingsEnvironment(settings) {
    if (settings.length === 0)
        return {};
    const named = settings.flatMap(([name, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, name],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(named) };
}
/** Variables that git or its transport needs from outside; everything else, GIT_* above all, stays out. */
const PASSED_ON = /^(PATH|HOME|TMPDIR|TEMP|TMP|SystemRoot|USERPROFILE|APPDATA|LOCALAPPDATA|PATHEXT|https?_proxy|no_proxy|HTTPS?_PROXY|NO_PROXY|SSL_CERT_FILE|SSL_CERT_DIR)$/;
function gitEnvironment(ambient) {
    const passed = Object.entries(ambient).flatMap(([name, value]) => value !== undefined && PASSED_ON.test(name) ? [[name, value]] : []);
    return {
        ...Object.fromEntries(passed),
        LC_ALL: "C",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        // Counts before every setting. A remote on disk runs the program that its setting names, so it is for our own fetch.
        GIT_ALLOW_PROTOCOL: "https:http",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_LFS_SKIP_SMUDGE: "1",
    };
}


/***/ }),

/***/ 60204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ lookedUp),
/* harmony export */   Zk: () => (/* binding */ storedBytes),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
// A content in a local store: found, held against its hash to the last byte, and read.



const CHUNK_BYTES = 1 << 20;
function lookedUp(known, { algorithm, hash, legacy }, look) {
    const key = `${algorithm} ${hash} ${legacy}`;
    const found = known.get(key) ?? look();
    known.set(key, found);
    return found;
}
/** The content at the path; null when nothing is there; why not, when something else is. */
async function verified(path, content, objectFormat) {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => null);
    if (status === null || !status.isFile())
        return null;
    const { size } = status;
    if (content.size !== null && content.size !== size)
        return `\`${path}\` has ${size} bytes instead of ${content.size}`;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(content.algorithm);
    // As DVC 2 did: by pieces of 1 MiB, so that a line end that two pieces share stays as it is.
    const asUnix = content.legacy ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(content.algorithm) : null;
    const git = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(objectFormat).update(`blob ${size}\0`);
    let piece = Buffer.alloc(0);
    const addPiece = (bytes) => {
        asUnix?.update(Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1"));
    };
    for await (const chunk of storedBytes(path)) {
        hash.update(chunk);
        git.update(chunk);
        if (asUnix === null)
            continue;
        piece = Buffer.concat([piece, chunk]);
        for (; piece.length >= CHUNK_BYTES; piece = piece.subarray(CHUNK_BYTES))
            addPiece(piece.subarray(0, CHUNK_BYTES));
    }
    addPiece(piece);
    const found = [hash.digest("hex"), asUnix?.digest("hex")];
    if (!found.includes(content.hash))
        return `the content of \`${path}\` does not match its ${content.algorithm}`;
    return { path, size, oid: git.digest("hex") };
}
/** The bytes of a file outside the work tree that `verified` gave. */
async function* storedBytes(path) {
    const chunks = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: CHUNK_BYTES });
    for await (const chunk of chunks)
        yield chunk;
}


/***/ }),

/***/ 95466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueOf),
/* harmony export */   o: () => (/* binding */ answerTo)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
// What a thread answers: a value, or an error as plain data.

/** Does the work and never throws. */
async function answerTo(work) {
    try {
        return { kind: "value", value: await work() };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { kind: "user-error", fault: error.fault, problems: error.problems };
        const { message, stack } = error instanceof Error ? error : new Error(String(error));
        return { kind: "bug", message, stack };
    }
}
/** @throws what the work threw */
function valueOf(answer) {
    switch (answer.kind) {
        case "value":
            return answer.value;
        case "user-error":
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(answer.fault, answer.problems);
        case "bug":
            throw Object.assign(new Error(answer.message), { stack: answer.stack });
        default:
            return answer;
    }
}


/***/ }),

/***/ 80743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createParquetDecoder),
/* harmony export */   O: () => (/* binding */ parquetTask)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95466);
// Decodes Parquet in a thread of its own: a file that keeps its decoder busy for ever, or eats its memory, ends there.



/** As a thread's workerData: it decodes Parquet, and does nothing else. */
const parquetTask = "decode Parquet";
// Real files take some 20 ms a MiB on a slow runner.
const usual = { deadline: (bytes) => 15_000 + bytes / 2000, megabytes: 2048 };
/** One file at a time. The thread is started when first needed, and does not keep the program running. */
function createParquetDecoder(entry, bounds = usual) {
    let thread = null;
    let last = Promise.resolve();
    const decode = async (request) => {
        thread ??= new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(entry, {
            workerData: parquetTask,
            resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
        });
        const current = thread;
        current.ref();
        try {
            const answer = await answerOf(current, request, bounds.deadline(request.bytes.byteLength));
            current.unref();
            return (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOf */ .R)(answer);
        }
        catch (error) {
            // A file that is refused leaves the thread as it was; anything else may have left it at work.
            if (error instanceof Unanswered) {
                thread = null;
                await current.terminate();
                throw hopeless(request.path, error.message);
            }
            throw error;
        }
    };
    return (request) => {
        const turn = last.then(() => decode(request));
        last = turn.catch(() => { });
        return turn;
    };
}
class Unanswered extends Error {
}
async function answerOf(thread, request, milliseconds) {
    let timer;
    try {
        return await new Promise((resolve, reject) => {
            const give = (reason) => reject(new Unanswered(reason));
            timer = setTimeout(() => give(`it was not done after ${Math.round(milliseconds / 1000)} seconds`), milliseconds);
            thread.once("message", resolve);
            thread.once("error", (error) => give(error.message));
            thread.once("exit", (code) => give(`its thread ended with code ${code}`));
            thread.postMessage(request, [request.bytes]);
        });
    }
    finally {
        clearTimeout(timer);
        for (const event of ["message", "error", "exit"])
            thread.removeAllListeners(event);
    }
}
function hopeless(path, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("data", {
        message: `the Parquet file cannot be read: ${reason}`,
        where: { file: path },
        hint: "It is damaged, or larger than what can be read: write it again, or commit a sample of the rows.",
    });
}


/***/ }),

/***/ 81159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xP: () => (/* binding */ measure),
  y9: () => (/* binding */ perform),
  LF: () => (/* binding */ read),
  NQ: () => (/* binding */ review),
  u0: () => (/* binding */ sourcesOf)
});

// EXTERNAL MODULE: ./lib/core/dataset/format.js
var format = __webpack_require__(32229);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/core/dataset/text-index.js
var text_index = __webpack_require__(53412);
;// CONCATENATED MODULE: ./lib/core/dataset/assembly.js
// A table put together of another table's rows and a file's own ones, in memory of its own only where they differ.

/** Puts the other table's rows and the own ones together. */
class Assembly {
    rowCount;
    #other;
    #stretches;
    #Memory;
    /** Whether all shared rows are where they are in the other table, so that its columns may serve as they are. */
    #inPlace;
    constructor(other, stretches, shared) {
        this.#other = other;
        this.#stretches = stretches;
        this.#Memory = shared ? SharedArrayBuffer : ArrayBuffer;
        let row = 0;
        let inPlace = true;
        for (const { count, from } of stretches) {
            if (from !== null && from !== row)
                inPlace = false;
            row += count;
        }
        this.rowCount = row;
        this.#inPlace = inPlace && row <= other.rowCount;
    }
    lines() {
        const { lines } = this.#other.origin;
        if (this.rowCount <= lines.length)
            return lines.subarray(0, this.rowCount);
        const all = new Uint32Array(new this.#Memory(4 * this.rowCount));
        for (let row = 0; row < all.length; row++)
            all[row] = lines[0] + row;
        return all;
    }
    numbers(other, own) {
        if (this.#isUnedited((row, mine) => Object.is(other.values[row], own.values[mine])))
            return { ...other, values: other.values.subarray(0, this.rowCount) };
        const values = new Float64Array(new this.#Memory(8 * this.rowCount));
        this.#fill(values, other.values, own.values);
        return { ...other, values };
    }
    texts(other, own) {
        if (this.#isUnedited((row, mine) => isSameText(other, other.codes[row], own, own.codes[mine]))) {
            const codes = other.codes.subarray(0, this.rowCount);
            return { ...other, codes, dictionary: firstTexts(other.dictionary, codes) };
        }
        const codes = new Int32Array(new this.#Memory(4 * this.rowCount));
        // The own codes count on behind the other's, until all are given anew.
        const shift = other.dictionary.ends.length;
        this.#fill(codes, other.codes, own.codes.map((code) => (code < 0 ? code : code + shift)));
        return { ...other, codes, dictionary: recoded(codes, [other.dictionary, own.dictionary]) };
    }
    /** Whether the own rows, too, say what the other table says in their place. */
    #isUnedited(isSameAt) {
        if (!this.#inPlace)
            return false;
        let row = 0;
        let mine = 0;
        for (const { count, from } of this.#stretches) {
            if (from === null)
                for (let i = 0; i < count; i++)
                    if (!isSameAt(row + i, mine++))
                        return false;
            row += count;
        }
        return true;
    }
    #fill(to, other, own) {
        let row = 0;
        let mine = 0;
        for (const { count, from } of this.#stretches) {
            const start = from ?? mine;
            to.set((from === null ? own : other).subarray(start, start + count), row);
            if (from === null)
                mine += count;
            row += count;
        }
    }
}
function isSameText(one, code, other, otherCode) {
    if (code < 0 || otherCode < 0)
        return code === otherCode;
    const [start, otherStart] = [startOf(one.dictionary, code), startOf(other.dictionary, otherCode)];
    const length = one.dictionary.ends[code] - start;
    if (other.dictionary.ends[otherCode] - otherStart !== length)
        return false;
    for (let i = 0; i < length; i++)
        if (one.dictionary.bytes[start + i] !== other.dictionary.bytes[otherStart + i])
            return false;
    return true;
}
function startOf({ ends }, code) {
    return code === 0 ? 0 : ends[code - 1];
}
/** The texts that the first rows have: as codes are given in order of first appearance, the first ones. */
function firstTexts({ bytes, ends }, codes) {
    let last = -1;
    for (let row = 0; row < codes.length; row++)
        if (codes[row] > last)
            last = codes[row];
    return { bytes: bytes.slice(0, last < 0 ? 0 : ends[last]), ends: ends.slice(0, last + 1) };
}
/** Gives codes anew in order of first appearance; those of the second dictionary come behind those of the first. */
function recoded(codes, [first, second]) {
    const index = new text_index/* TextIndex */.UC();
    const known = new Int32Array(first.ends.length + second.ends.length).fill(-1);
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row];
        if (code < 0)
            continue;
        if (known[code] < 0) {
            const dictionary = code < first.ends.length ? first : second;
            const own = code < first.ends.length ? code : code - first.ends.length;
            const [start, end] = [startOf(dictionary, own), dictionary.ends[own]];
            const hash = (0,text_index/* hashOf */.qQ)(dictionary.bytes, start, end);
            const found = index.find(dictionary.bytes, start, end, hash);
            known[code] = found < 0 ? index.add(dictionary.bytes, start, end, hash) : found;
        }
        codes[row] = known[code];
    }
    return index.dictionary();
}

// EXTERNAL MODULE: ./lib/core/dataset/csv.js + 1 modules
var csv = __webpack_require__(3378);
// EXTERNAL MODULE: ./lib/core/dataset/csv-faults.js
var csv_faults = __webpack_require__(2672);
// EXTERNAL MODULE: ./lib/core/dataset/csv-field.js
var csv_field = __webpack_require__(16173);
// EXTERNAL MODULE: ./lib/core/dataset/decimal-text.js
var decimal_text = __webpack_require__(22667);
// EXTERNAL MODULE: ./lib/core/dataset/missing-texts.js
var missing_texts = __webpack_require__(55373);
// EXTERNAL MODULE: ./lib/core/dataset/row-builder.js
var row_builder = __webpack_require__(85966);
// EXTERNAL MODULE: ./lib/core/dataset/byte-window.js
var byte_window = __webpack_require__(99413);
;// CONCATENATED MODULE: ./lib/core/dataset/same-lines.js
// Which lines of a file stand in another one too, in the same order: found by their bytes, far faster than by parsing.



/** Of a file's bytes, how many may be its own: with more, parsing it whole is no slower. */
const MOST_OWN = 0.25;
/** So many lines are searched, then more, for the next one that both files have. */
const LOOK_AHEAD = [32, 4096];
/** How often a line may be looked at for that: what was made to be hard to compare is parsed. */
const MOST_SEEN = 4;
/** Of a window, how much is at hand where a difference is looked at, unless the file ends. */
const AHEAD = 0.25;
const OPENING_BYTES = 2 ** 16;
/** Null where the files have too little in common, or have it in another order. */
async function sameLines(source, other, limits) {
    const [file, rest] = [source, other].map((one) => new Lines(one, limits));
    const runs = new Runs();
    try {
        await file.provide();
        const { bytes, start, end } = file.window;
        const opening = bytes.slice(start, Math.min(end, start + OPENING_BYTES));
        for (;;) {
            await Promise.all([file.provide(), rest.provide()]);
            if (file.isDone)
                break;
            const from = rest.passed;
            runs.add(passEqual(file, rest), from);
            if (file.isShort || rest.isShort || file.isDone)
                continue;
            const next = nextCommon(file, rest);
            if (next === null && !file.isWhole && !rest.isWhole)
                return null;
            // Where nothing more is common, the rest of the file is its own.
            const own = file.pass(next?.file ?? (file.isWhole || rest.isDone ? ALL : 0), runs);
            runs.add(own, null);
            const passed = rest.pass(next?.other ?? (rest.isWhole ? ALL : 0));
            // A line may be too long to be at hand.
            if (own + passed === 0)
                return null;
            if (runs.ownBytes > MOST_OWN * file.offset + limits.windowBytes)
                return null;
            if (file.seen > MOST_SEEN * file.passed + LOOK_AHEAD[LOOK_AHEAD.length - 1])
                return null;
        }
        while (!rest.isDone) {
            if (rest.pass(ALL) === 0 && !rest.isShort)
                return null;
            await rest.provide();
        }
        return { runs: runs.list, own: runs.own, opening, filled: { file: file.filled, other: rest.filled } };
    }
    finally {
        await Promise.all([file.close(), rest.close()]);
    }
}
const ALL = Number.POSITIVE_INFINITY;
class Lines {
    window;
    /** Lines passed. */
    passed = 0;
    /** The same, up to the last one that is not blank. */
    filled = 0;
    /** Lines looked at ahead, each as often as it was. */
    seen = 0;
    #ahead;
    constructor(source, limits) {
        this.#ahead = AHEAD * limits.windowBytes;
        this.window = new byte_window/* ByteWindow */.r(source, limits.windowBytes, limits.fileBytes);
    }
    /** Whether all that is left is at hand. */
    get isWhole() {
        return this.window.ended;
    }
    get isDone() {
        return this.window.ended && this.window.start === this.window.end;
    }
    /** Whether more should be at hand, and is to be had. */
    get isShort() {
        return !this.window.ended && this.window.end - this.window.start < this.#ahead;
    }
    /** Bytes passed. */
    get offset() {
        return this.window.offset;
    }
    async provide() {
        if (this.isShort)
            await this.window.fill();
    }
    /** Passes so many of the lines at hand, copied to `copy`; how many there were. */
    pass(most, copy = null) {
        const { window } = this;
        const { bytes, start } = window;
        let count = 0;
        let at = start;
        for (; count < most; count++) {
            const next = this.#lineEnd(at);
            if (next < 0)
                break;
            this.passed++;
            if (!isBlank(bytes, at, next))
                this.filled = this.passed;
            at = next;
        }
        copy?.keep(bytes.subarray(start, at));
        window.start = at;
        return count;
    }
    /** The next lines, as far as they are at hand; they are not passed. */
    ahead(most) {
        const { bytes, start } = this.window;
        const lines = [];
        for (let at = start; lines.length < most;) {
            const next = this.#lineEnd(at);
            if (next < 0)
                break;
            lines.push({ hash: (0,text_index/* hashOf */.qQ)(bytes, at, next), start: at, end: next });
            at = next;
        }
        this.seen += lines.length;
        return lines;
    }
    /** The line behind the next one; null where it is not at hand. */
    second() {
        const start = this.#lineEnd(this.window.start);
        const end = start < 0 ? -1 : this.#lineEnd(start);
        return end < 0 ? null : { start, end };
    }
    /** Behind the line feed; negative where the line does not end in what is at hand. */
    #lineEnd(start) {
        const { bytes, end } = this.window;
        const feed = start < end ? bytes.indexOf(csv_field/* lineFeed */.hB, start) : -1;
        return feed < 0 || feed >= end ? -1 : feed + 1;
    }
    close() {
        return this.window.close();
    }
}
/** The line of bytes[start, next), its line feed included. */
function isBlank(bytes, start, next) {
    return next - start === 1 || (next - start === 2 && bytes[start] === csv_field/* carriageReturn */.Ry);
}
/** Passes the lines that are the same in both, as far as both are at hand; how many. */
function passEqual(one, other) {
    const { bytes, start, end } = one.window;
    const { bytes: others, start: otherStart, end: otherEnd } = other.window;
    const ahead = otherStart - start;
    const until = Math.min(end, otherEnd - ahead);
    const words = new DataView(bytes.buffer, bytes.byteOffset);
    const otherWords = new DataView(others.buffer, others.byteOffset);
    let count = 0;
    let filled = 0;
    let lineStart = start;
    for (let at = start; at < until;) {
        // Four bytes at a time: this is all that most lines of most files go through.
        if (at + 4 <= until) {
            const word = words.getInt32(at, true);
            if (word === otherWords.getInt32(at + ahead, true) && !hasLineFeed(word)) {
                at += 4;
                continue;
            }
        }
        const byte = bytes[at];
        if (byte !== others[at + ahead])
            break;
        at++;
        if (byte !== csv_field/* lineFeed */.hB)
            continue;
        count++;
        if (!isBlank(bytes, lineStart, at))
            filled = count;
        lineStart = at;
    }
    for (const [lines, next] of [
        [one, lineStart],
        [other, lineStart + ahead],
    ]) {
        if (filled > 0)
            lines.filled = lines.passed + filled;
        lines.passed += count;
        lines.window.start = next;
    }
    return count;
}
/** Whether one of a word's four bytes is a line feed: the exact test for a zero byte, of H. S. Warren, Hacker's Delight, 6-1. */
function hasLineFeed(word) {
    const rest = word ^ 0x0a0a0a0a;
    return (((rest & 0x7f7f7f7f) + 0x7f7f7f7f) | rest | 0x7f7f7f7f) !== -1;
}
/** How many lines of each come before the next one that both have; null: none is at hand. */
function nextCommon(file, other) {
    // Most often one line was edited, and the one behind it was not.
    const [next, otherNext] = [file.second(), other.second()];
    if (next !== null && otherNext !== null && isSame(file.window.bytes, next, other.window.bytes, otherNext))
        return { file: 1, other: 1 };
    for (const most of LOOK_AHEAD) {
        const [own, others] = [file.ahead(most), other.ahead(most)];
        const firsts = new Map();
        for (let line = others.length - 1; line >= 0; line--)
            firsts.set(others[line].hash, line);
        let best = null;
        for (let line = 0; line < own.length && (best === null || line < best.file + best.other); line++) {
            const at = firsts.get(own[line].hash);
            if (at === undefined || (best !== null && line + at >= best.file + best.other))
                continue;
            if (isSame(file.window.bytes, own[line], other.window.bytes, others[at]))
                best = { file: line, other: at };
        }
        if (best !== null)
            return best;
    }
    return null;
}
function isSame(bytes, line, others, other) {
    const length = line.end - line.start;
    if (other.end - other.start !== length)
        return false;
    for (let i = 0; i < length; i++)
        if (bytes[line.start + i] !== others[other.start + i])
            return false;
    return true;
}
class Runs {
    list = [];
    #own = new Uint8Array(2 ** 12);
    ownBytes = 0;
    get own() {
        return this.#own.subarray(0, this.ownBytes);
    }
    keep(bytes) {
        const length = this.ownBytes + bytes.length;
        if (length > this.#own.length) {
            const larger = new Uint8Array(2 * length);
            larger.set(this.own);
            this.#own = larger;
        }
        this.#own.set(bytes, this.ownBytes);
        this.ownBytes = length;
    }
    add(count, other) {
        if (count === 0)
            return;
        const last = this.list.at(-1);
        const goesOn = last !== undefined &&
            (other === null ? last.other === null : last.other !== null && last.other + last.count === other);
        if (goesOn)
            this.list[this.list.length - 1] = { count: last.count + count, other: last.other };
        else
            this.list.push({ count, other });
    }
}

;// CONCATENATED MODULE: ./lib/core/dataset/read-beside.js
// Reads a file that says mostly the same as another: lines that are the same are parsed once, columns that are held once.









/**
 * The same table that `readCsv` gives, to the last bit; null where it must be asked.
 *
 * A line that is the same in both files is the same row if each line of both is one row. That is so where the other
 * table's rows are as many as its file's lines and follow each other, and where what is parsed here has as many of both.
 */
async function readBeside(file, options, other, limits = csv_faults/* csvLimits */.hV) {
    if (options.columns !== null)
        return null;
    const same = await sameLines(file, other.file, limits);
    const table = await other.table;
    if (same === null || table === null || !isLineByLine(table, same))
        return null;
    const firstLine = table.origin.lines[0];
    const stretches = stretchesOf(same, firstLine - 1, table.rowCount);
    if (stretches === null)
        return null;
    const plans = plansLike(table, options);
    const own = await ownRows(file.path, same, firstLine, plans, stretches, limits);
    if (own === null)
        return null;
    const assembly = new Assembly(table, stretches, options.shared === true);
    const columns = [];
    for (const [index, column] of table.columns.entries()) {
        const mine = own.column(index);
        const whole = column.type === "number"
            ? mine?.type === "number" && assembly.numbers(column, mine)
            : mine?.type === "text" && assembly.texts(column, mine);
        if (!whole || !isOfItsType(whole, options))
            return null;
        columns.push(whole);
    }
    const { rowCount } = assembly;
    const origin = { files: [file.path], firstRows: [0], lines: assembly.lines() };
    return { rowCount, columns, origin, misalignment: null };
}
function isLineByLine({ rowCount, origin: { lines }, misalignment }, { filled }) {
    if (rowCount === 0 || (misalignment ?? null) !== null)
        return false;
    return lines[rowCount - 1] === lines[0] + rowCount - 1 && lines[rowCount - 1] === filled.other;
}
/** The rows behind the header's lines, which must be the same; null where they are not. */
function stretchesOf({ runs, filled }, headerLines, otherRows) {
    const [first] = runs;
    if (first?.other !== 0 || first.count < headerLines || filled.file <= headerLines)
        return null;
    const stretches = [];
    let line = 0;
    for (const { count, other } of runs) {
        const skipped = Math.max(0, headerLines - line);
        const rows = Math.min(count, filled.file - line) - skipped;
        line += count;
        if (rows <= 0)
            continue;
        const from = other === null ? null : other + skipped - headerLines;
        if (from !== null && from + rows > otherRows)
            return null;
        stretches.push({ count: rows, from });
    }
    return stretches;
}
/** What was text is read as text. */
function plansLike(table, options) {
    const plans = (0,csv/* firstPlans */.hL)(table.columns.map(({ name }) => name), options);
    return table.columns.map(({ type, name }, at) => (type === "text" ? (0,csv/* textPlan */.pW)(name, options) : plans[at]));
}
/** The own lines parsed; null where not each is a row, or a number met a text. */
async function ownRows(path, { own, opening }, firstLine, plans, stretches, limits) {
    if (hasLoneReturn(own))
        return null;
    let headerEnd = 0;
    for (let line = 1; line < firstLine; line++) {
        headerEnd = opening.indexOf(csv_field/* lineFeed */.hB, headerEnd) + 1;
        if (headerEnd === 0)
            return null;
    }
    const header = opening.subarray(0, headerEnd);
    const expected = stretches.reduce((sum, { count, from }) => sum + (from === null ? count : 0), 0);
    const rows = new row_builder/* RowBuilder */.e$(plans, expected, limits);
    const source = {
        path,
        async *open() {
            yield* [header, own];
        },
    };
    try {
        await (0,csv/* appendCsv */.bi)(rows, source, null, limits, false);
    }
    catch (error) {
        // Whoever reads the whole file says what is wrong, and where.
        if (error instanceof errors/* UserError */.yo)
            return null;
        throw error;
    }
    return rows.turned.length > 0 || rows.rowCount !== expected ? null : rows;
}
/** A carriage return that stands alone makes two rows of a line; all else that is unusual makes fewer rows than lines. */
function hasLoneReturn(bytes) {
    for (let at = bytes.indexOf(csv_field/* carriageReturn */.Ry); at >= 0; at = bytes.indexOf(csv_field/* carriageReturn */.Ry, at + 1))
        if (bytes[at + 1] !== csv_field/* lineFeed */.hB)
            return true;
    return false;
}
/** Whether some text of it is no number: else it would have been read as numbers. */
function isOfItsType(column, options) {
    if (column.type === "number")
        return true;
    const [{ kind, missing }] = (0,csv/* firstPlans */.hL)([column.name], options);
    const { bytes, ends } = column.dictionary;
    const numberOf = kind === row_builder/* integerKey */.Ce ? decimal_text/* canonicalIntegerOf */.kn : decimal_text/* decimalOf */.Bc;
    for (let code = 0, start = 0; code < ends.length; start = ends[code++])
        if (Number.isNaN(numberOf(bytes, start, ends[code])) && !(0,missing_texts/* isMissing */.b)(missing, bytes, start, ends[code]))
            return true;
    return false;
}

// EXTERNAL MODULE: ./lib/core/dataset/read-table.js + 9 modules
var read_table = __webpack_require__(20085);
// EXTERNAL MODULE: ./lib/core/dataset/writing.js
var writing = __webpack_require__(18388);
// EXTERNAL MODULE: ./lib/core/split.js
var core_split = __webpack_require__(35151);
;// CONCATENATED MODULE: ./lib/core/evaluation/dataset.js
// A whole dataset and its division, read for a review: nothing is trained.




/** @throws {UserError} naming file and line where the data cannot be read. */
async function readDataset(job, files, read = read_table/* readTable */.x) {
    const keys = job.group === null ? job.key : [...job.key, job.group];
    const watched = (0,writing/* watchWriting */.e)(files);
    const table = await read(watched.sources, { ...job.csv, columns: null, keys, keepRagged: true });
    return { table, ...dividedBy(job.split, table), writing: watched.writing() };
}
/** What cannot be divided can be reviewed all the same, and what is wrong with it is for the review to say. */
function dividedBy(split, table) {
    const undivided = { train: new Uint32Array(0), holdout: new Uint32Array(0) };
    if (split === null || table.rowCount === 0)
        return undivided;
    try {
        const { train, holdout } = (0,core_split/* splitRows */.aN)(table, split);
        return { train, holdout };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undivided;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/core/evaluation/training.js + 2 modules
var training = __webpack_require__(20709);
// EXTERNAL MODULE: ./lib/core/dataset/ragged.js
var ragged = __webpack_require__(4920);
// EXTERNAL MODULE: ./lib/core/dataset/table.js
var dataset_table = __webpack_require__(46316);
// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
;// CONCATENATED MODULE: ./lib/core/review/draft.js
// How a rule says what it found: the danger first, then how many and where.


const PLACES = 5;
/** A finding as it is reported: with the first place, and the lines of the first five rows in its message. */
function findingOf({ rule, level, message, column = null, count: howMany = null, wasThere = false, at, }) {
    const first = at === undefined || at.rows.length === 0 ? null : (0,dataset_table/* placeOf */.$t)(at.table.origin, at.rows[0]);
    const lines = at === undefined || at.rows.length < 2 ? "" : ` ${sentenceOfLines(at.table, at.rows)}`;
    return {
        rule,
        level,
        message: `${message}${lines}`,
        wasThere,
        column,
        file: first?.file ?? null,
        line: first === null || first.line === 0 ? null : first.line,
        count: howMany,
    };
}
/** "Lines 3, 15, 27." */
function sentenceOfLines(table, rows, of = "") {
    const lines = Array.from({ length: Math.min(PLACES, rows.length) }, (_, i) => (0,numerals/* count */.U9)((0,dataset_table/* placeOf */.$t)(table.origin, rows[i]).line));
    const more = rows.length > PLACES ? " and more" : "";
    return `${rows.length === 1 ? "Line" : "Lines"} ${lines.join(", ")}${more}${of}.`;
}
/** What is suspicious and may be meant: it warns where a broken rule would fail. */
function softened(level) {
    return level === "error" ? "warn" : level;
}
/** A danger that was there before is no fault of the pull request. */
function whenOld(level, isOld) {
    return isOld ? softened(level) : level;
}
/** Said of what the pull request did not bring. */
const THERE_BEFORE = "It was there before this change.";
/** The rows for which a test holds. */
function rowsThat(rowCount, test) {
    const found = [];
    for (let row = 0; row < rowCount; row++)
        if (test(row))
            found.push(row);
    return Uint32Array.from(found);
}
/** "row is", "rows are". */
function verb(value, one, many) {
    return value === 1 ? one : many;
}

;// CONCATENATED MODULE: ./lib/core/review/alignment-findings.js
// Rows with more or fewer fields than the header has names: nobody knows which value belongs to which name.


/** The data is compared as it stands, name by name from the left; this says first that the names may be wrong. */
function alignmentFindings({ base, head, options }) {
    const level = options.levels.schema;
    const rule = "columns/misaligned";
    const before = base?.table.misalignment ?? null;
    const now = head.table.misalignment ?? null;
    if (now !== null) {
        const since = before === null ? "" : " So it was before, too.";
        const message = `${(0,ragged/* misalignmentSentence */.I)(now)}${since}`;
        return [{ rule, level, message, wasThere: false, column: null, file: now.file, line: now.line, count: now.rows }];
    }
    if (before === null)
        return [];
    const was = (0,ragged/* misalignmentSentence */.I)(before).replace(/\.$/, "");
    const message = `The base's rows did not fit their header, and now they do. Before: ${was}. A value that stands under another name now counts as changed.`;
    return [
        {
            rule,
            level: softened(level),
            message,
            wasThere: false,
            column: null,
            file: null,
            line: null,
            count: before.rows,
        },
    ];
}

// EXTERNAL MODULE: ./lib/core/review/counts.js
var counts = __webpack_require__(48994);
// EXTERNAL MODULE: ./lib/core/review/cell-comparison.js
var cell_comparison = __webpack_require__(26958);
// EXTERNAL MODULE: ./lib/core/review/column-diff.js
var column_diff = __webpack_require__(72970);
// EXTERNAL MODULE: ./lib/core/review/rewritten-columns.js + 1 modules
var rewritten_columns = __webpack_require__(84913);
// EXTERNAL MODULE: ./lib/core/dataset/identity.js
var identity = __webpack_require__(80392);
;// CONCATENATED MODULE: ./lib/core/review/row-groups.js
// Rows of two tables that are the same by some columns, as groups: found by their hashes, held to their cells.
/**
 * Rows that are the same in all compared columns have the same group. Expected time: linear in the rows.
 *
 * @param hashes narrow down which rows are compared; a collision costs time and changes no group
 * @param comparisons by which cells rows are the same
 */
function groupRows(base, head, hashes, comparisons) {
    const offset = head.rowCount;
    const total = offset + base.rowCount;
    const group = new Uint32Array(total);
    const firsts = new Uint32Array(total);
    const inBase = new Uint8Array(total);
    const inHead = new Uint8Array(total);
    const mask = 2 ** Math.ceil(Math.log2(2 * total + 2)) - 1;
    /** Group + 1; 0 is free. */
    const slots = new Uint32Array(mask + 1);
    let groups = 0;
    const isSame = (first, row) => {
        for (const comparison of comparisons) {
            const same = row < offset
                ? comparison.sameInHead(first, row)
                : first < offset
                    ? comparison.same(row - offset, first)
                    : comparison.sameInBase(first - offset, row - offset);
            if (!same)
                return false;
        }
        return true;
    };
    const hashAt = (row, word) => row < offset ? hashes.head[2 * row + word] : hashes.base[2 * (row - offset) + word];
    for (let row = 0; row < total; row++) {
        const high = hashAt(row, 0);
        const low = hashAt(row, 1);
        let slot = low & mask;
        let own = -1;
        while (slots[slot] !== 0) {
            const other = slots[slot] - 1;
            const first = firsts[other];
            if (hashAt(first, 0) === high && hashAt(first, 1) === low && isSame(first, row)) {
                own = other;
                break;
            }
            slot = (slot + 1) & mask;
        }
        if (own < 0) {
            own = groups++;
            firsts[own] = row;
            slots[slot] = own + 1;
        }
        group[row] = own;
        const counts = row < offset ? inHead : inBase;
        if (counts[own] < 2)
            counts[own]++;
    }
    return { group, inBase: inBase.subarray(0, groups), inHead: inHead.subarray(0, groups) };
}

;// CONCATENATED MODULE: ./lib/core/review/row-pairs.js
// Which row of the base is which row of the head: by key, or by content where there is no key.




/**
 * Rows with the same key are the same row. Where a key occurs more than once, rows of equal content are matched first,
 * the others in their order.
 *
 * @param key columns that both tables have
 * @param common columns by which rows of one key are told apart
 */
function pairByKey(base, head, key, common) {
    const rising = risingKeys(base, head, key);
    if (rising !== null)
        return pairRising(rising.base, rising.head);
    const hashes = {
        base: (0,identity/* identitiesOf */.UI)(base, key, { exactText: true }),
        head: (0,identity/* identitiesOf */.UI)(head, key, { exactText: true }),
    };
    const groups = groupRows(base, head, hashes, comparisonsOf(base, head, key, true));
    return pairGroups(base, head, groups, () => ({ base: (0,identity/* contentsOf */.KD)(base, common), head: (0,identity/* contentsOf */.KD)(head, common) }));
}
/** Rows with the same values in the given columns are the same row, as often as they occur on both sides. */
function pairByContent(base, head, columns) {
    const hashes = { base: (0,identity/* contentsOf */.KD)(base, columns), head: (0,identity/* contentsOf */.KD)(head, columns) };
    const groups = groupRows(base, head, hashes, comparisonsOf(base, head, columns, false));
    const pairs = pairGroups(base, head, groups, null);
    return { ...pairs, duplicates: { base: new Uint32Array(0), head: new Uint32Array(0) } };
}
/** No row is any other. */
function noPairs(base, head) {
    const none = new Uint32Array(0);
    const duplicates = { base: none, head: none };
    return { base: none, head: none, added: (0,dataset_table/* everyRow */.UJ)(head.rowCount), removed: (0,dataset_table/* everyRow */.UJ)(base.rowCount), duplicates };
}
function comparisonsOf(base, head, names, exactText) {
    return names.map((name) => (0,cell_comparison/* compareCells */.F)((0,dataset_table/* columnNamed */.c1)(base, name), (0,dataset_table/* columnNamed */.c1)(head, name), exactText));
}
/** The usual id: one column of numbers that rises from row to row, so that the two sides can be walked side by side. */
function risingKeys(base, head, key) {
    if (key.length !== 1)
        return null;
    const [ours, theirs] = [(0,dataset_table/* columnNamed */.c1)(base, key[0]), (0,dataset_table/* columnNamed */.c1)(head, key[0])];
    if (!isRising(ours) || !isRising(theirs))
        return null;
    return { base: ours.values, head: theirs.values };
}
function isRising(column) {
    if (column.type !== "number")
        return false;
    const { values } = column;
    if (values.length > 0 && Number.isNaN(values[0]))
        return false;
    for (let row = 1; row < values.length; row++)
        if (!(values[row] > values[row - 1]))
            return false;
    return true;
}
function pairRising(base, head) {
    const partners = new Int32Array(head.length).fill(-1);
    for (let b = 0, h = 0; b < base.length && h < head.length;) {
        if (base[b] === head[h])
            partners[h++] = b++;
        else if (base[b] < head[h])
            b++;
        else
            h++;
    }
    const none = new Uint32Array(0);
    return pairsFrom(partners, base.length, { base: none, head: none });
}
function pairGroups(base, head, { group, inBase, inHead }, contents) {
    const offset = head.rowCount;
    const partners = new Int32Array(head.rowCount).fill(-1);
    /** The head's only row of each group. */
    const single = new Int32Array(inHead.length).fill(-1);
    const contested = new Map();
    const isContested = (own) => inBase[own] > 0 && inHead[own] > 0 && (inBase[own] > 1 || inHead[own] > 1);
    const rivals = (own) => {
        const known = contested.get(own);
        if (known !== undefined)
            return known;
        const rows = { base: [], head: [] };
        contested.set(own, rows);
        return rows;
    };
    for (let row = 0; row < offset; row++) {
        if (isContested(group[row]))
            rivals(group[row]).head.push(row);
        else
            single[group[row]] = row;
    }
    for (let row = 0; row < base.rowCount; row++) {
        const own = group[offset + row];
        if (isContested(own))
            rivals(own).base.push(row);
        else if (inHead[own] > 0)
            partners[single[own]] = row;
    }
    const hashes = contested.size > 0 && contents !== null ? contents() : null;
    for (const rows of contested.values())
        settle(rows, hashes, partners);
    return pairsFrom(partners, base.rowCount, {
        base: rowsWhereGroup(group, offset, base.rowCount, inBase),
        head: rowsWhereGroup(group, 0, head.rowCount, inHead),
    });
}
/** Rows of one key: those of equal content first, the others in their order. */
function settle(rows, hashes, partners) {
    let restBase = rows.base;
    let restHead = rows.head;
    if (hashes !== null) {
        const byContent = new Map();
        for (const row of rows.base.toReversed()) {
            const text = `${hashes.base[2 * row]} ${hashes.base[2 * row + 1]}`;
            const same = byContent.get(text);
            if (same === undefined)
                byContent.set(text, [row]);
            else
                same.push(row);
        }
        const taken = new Set();
        restHead = rows.head.filter((row) => {
            const partner = byContent.get(`${hashes.head[2 * row]} ${hashes.head[2 * row + 1]}`)?.pop();
            if (partner === undefined)
                return true;
            partners[row] = partner;
            taken.add(partner);
            return false;
        });
        restBase = rows.base.filter((row) => !taken.has(row));
    }
    for (let i = 0; i < restHead.length && i < restBase.length; i++)
        partners[restHead[i]] = restBase[i];
}
function rowsWhereGroup(group, offset, rowCount, counts) {
    const rows = [];
    for (let row = 0; row < rowCount; row++)
        if (counts[group[offset + row]] > 1)
            rows.push(row);
    return Uint32Array.from(rows);
}
/** @param partners per row of head: its row of base, or -1 */
function pairsFrom(partners, baseCount, duplicates) {
    const taken = new Uint8Array(baseCount);
    let pairCount = 0;
    for (let row = 0; row < partners.length; row++) {
        if (partners[row] < 0)
            continue;
        taken[partners[row]] = 1;
        pairCount++;
    }
    const base = new Uint32Array(pairCount);
    const head = new Uint32Array(pairCount);
    const added = new Uint32Array(partners.length - pairCount);
    const removed = new Uint32Array(baseCount - pairCount);
    for (let row = 0, pair = 0, alone = 0; row < partners.length; row++) {
        if (partners[row] < 0)
            added[alone++] = row;
        else {
            base[pair] = partners[row];
            head[pair++] = row;
        }
    }
    for (let row = 0, alone = 0; row < baseCount; row++)
        if (taken[row] === 0)
            removed[alone++] = row;
    return { base, head, added, removed, duplicates };
}

;// CONCATENATED MODULE: ./lib/core/review/diff.js
// The difference between two versions of a dataset: rows by key, cells by value, columns by name and content.





/** Both sides as the findings want them: compared, where there is a base. */
function reviewInput(base, head, options) {
    if (base === null)
        return { base, head, rows: null, columns: noColumns, rewritten: [], options };
    const { base: table, rewritten } = (0,rewritten_columns/* inHeadsWriting */.h)(base.table, head.table);
    return { base: { ...base, table }, head, ...datasetDiff(table, head.table, options.key), rewritten, options };
}
const noColumns = { added: [], removed: [], renamed: [], reordered: false, typeChanged: [] };
/**
 * Numbers are compared by value (1.0 is 1), also where the other side's column is text; all else by its text. Without a
 * key no row is changed: a row with another content is one removed and one added.
 *
 * @param key columns that identify a row; where one is missing on a side, rows are matched by content
 */
function datasetDiff(base, head, key) {
    const common = (0,column_diff/* commonColumns */.d)(base, head);
    const others = common.filter((name) => !key.includes(name));
    const isKeyed = key.length > 0 && key.every((name) => common.includes(name));
    // Rows without a column in common have nothing by which one could be the other.
    const pairs = isKeyed
        ? pairByKey(base, head, key, others)
        : common.length === 0
            ? noPairs(base, head)
            : pairByContent(base, head, common);
    const columns = (0,column_diff/* columnDiff */.s)(base, head, pairs);
    return { rows: rowDiff(base, head, pairs, isKeyed ? others : [], columns.renamed), columns };
}
function rowDiff(base, head, pairs, compared, renamed) {
    const cells = new Map();
    const isChanged = new Uint8Array(pairs.base.length);
    const couples = [...compared.map((name) => ({ from: name, to: name })), ...renamed];
    for (const { from, to } of couples) {
        const differing = (0,cell_comparison/* compareCells */.F)((0,dataset_table/* columnNamed */.c1)(base, from), (0,dataset_table/* columnNamed */.c1)(head, to), false).differing(pairs.base, pairs.head);
        if (differing.length === 0)
            continue;
        cells.set(to, differing);
        for (const pair of differing)
            isChanged[pair] = 1;
    }
    return {
        pairs: { base: pairs.base, head: pairs.head },
        added: pairs.added,
        removed: pairs.removed,
        changed: indicesOf(isChanged),
        cells,
        duplicates: pairs.duplicates,
        inOrder: diff_isRising(pairs.base),
    };
}
function indicesOf(marks) {
    let count = 0;
    for (let i = 0; i < marks.length; i++)
        count += marks[i];
    const indices = new Uint32Array(count);
    for (let i = 0, at = 0; i < marks.length; i++)
        if (marks[i] === 1)
            indices[at++] = i;
    return indices;
}
function diff_isRising(rows) {
    for (let i = 1; i < rows.length; i++)
        if (rows[i] < rows[i - 1])
            return false;
    return true;
}

// EXTERNAL MODULE: ./lib/core/review/drift.js + 8 modules
var review_drift = __webpack_require__(44683);
// EXTERNAL MODULE: ./lib/core/stats/median.js
var stats_median = __webpack_require__(26165);
;// CONCATENATED MODULE: ./lib/core/review/edited-cells.js
// Which cells were edited, and in which rows of both sides; also where the rows' own key was edited.



const nothing = new Uint32Array(0);
const edited_cells_noPairs = { base: nothing, head: nothing };
/** Null where there is no base. */
function editedCells(input) {
    const { base, rows, options } = input;
    if (base === null || rows === null)
        return null;
    const rekeyed = new Map(options.key.map((name) => [name, rekeyedRows(input, name)]).filter(([, pairs]) => pairs.base.length > 0));
    const columns = new Map([...rows.cells].map(([name, cells]) => [name, at(rows.pairs, cells)]));
    const { removed, added } = rows;
    const plain = { matched: rows.pairs, columns, rekeyed, removed, added };
    if (removed.length === 0 || added.length === 0)
        return plain;
    const again = options.key.length === 0 ? (byOneColumn(input) ?? byOrder(input)) : byOrder(input);
    if (again === null)
        return plain;
    for (const [name, cells] of cellsOf(input, again)) {
        if (cells.base.length > 0)
            columns.set(name, joined(columns.get(name) ?? edited_cells_noPairs, cells));
    }
    return {
        matched: joined(rows.pairs, again),
        columns,
        rekeyed,
        removed: without(removed, again.base),
        added: without(added, again.head),
    };
}
/** Where no key is declared: the column that most removed and added rows have in common, each value once. */
function byOneColumn({ base, head, rows }) {
    if (base === null || rows === null)
        return null;
    let best = null;
    for (const { name } of head.table.columns) {
        if ((0,dataset_table/* columnOf */.uV)(base.table, name) === undefined)
            continue;
        const old = rowsByHash((0,identity/* contentsOf */.KD)(base.table, [name]), rows.removed);
        const pairs = paired(old, rowsByHash((0,identity/* contentsOf */.KD)(head.table, [name]), rows.added));
        if (pairs.base.length > (best?.base.length ?? 0))
            best = pairs;
    }
    return best !== null && best.base.length >= 0.5 * Math.min(rows.removed.length, rows.added.length) ? best : null;
}
/** One after the other, where there are as many removed as added, and a column that varies mostly agrees. */
function byOrder(input) {
    const { base, rows } = input;
    if (base === null || rows === null || rows.removed.length !== rows.added.length)
        return null;
    const aligned = { base: rows.removed, head: rows.added };
    const agrees = [...cellsOf(input, aligned)].some(([name, cells]) => {
        const column = (0,dataset_table/* columnOf */.uV)(base.table, name);
        if (column === undefined || cells.base.length > 0.4 * aligned.base.length)
            return false;
        const comparison = (0,cell_comparison/* compareCells */.F)(column, column, false);
        return aligned.base.some((row) => !comparison.sameInBase(row, aligned.base[0]));
    });
    return agrees ? aligned : null;
}
function cellsOf({ base, head }, pairs) {
    const edits = new Map();
    for (const column of head.table.columns) {
        const before = base === null ? undefined : (0,dataset_table/* columnOf */.uV)(base.table, column.name);
        if (before !== undefined)
            edits.set(column.name, at(pairs, (0,cell_comparison/* compareCells */.F)(before, column, false).differing(pairs.base, pairs.head)));
    }
    return edits;
}
/** By hashes of all cells but the one; rows whose rest is not their own alone are left out. */
function rekeyedRows({ base, head, rows }, name) {
    if (base === null || rows === null || rows.removed.length === 0 || rows.added.length === 0)
        return edited_cells_noPairs;
    const others = head.table.columns
        .map((column) => column.name)
        .filter((other) => other !== name && (0,dataset_table/* columnOf */.uV)(base.table, other) !== undefined);
    if (others.length === 0 || (0,dataset_table/* columnOf */.uV)(base.table, name) === undefined)
        return edited_cells_noPairs;
    const old = rowsByHash((0,identity/* contentsOf */.KD)(base.table, others), rows.removed);
    return paired(old, rowsByHash((0,identity/* contentsOf */.KD)(head.table, others), rows.added));
}
/** By 52 bits of a 64-bit hash; -1 for a hash that several of the rows have. */
function rowsByHash(hashes, rows) {
    const found = new Map();
    for (const row of rows) {
        const hash = hashes[2 * row] * 2 ** 20 + (hashes[2 * row + 1] >>> 12);
        found.set(hash, found.has(hash) ? -1 : row);
    }
    return found;
}
function paired(before, after) {
    const pairs = [];
    for (const [hash, row] of after) {
        const old = before.get(hash) ?? -1;
        if (row >= 0 && old >= 0)
            pairs.push([old, row]);
    }
    return { base: Uint32Array.from(pairs, ([old]) => old), head: Uint32Array.from(pairs, ([, row]) => row) };
}
function without(rows, others) {
    const gone = new Set(others);
    return rows.filter((row) => !gone.has(row));
}
/** The column on both sides; renamed ones under head's name. */
function bothColumns({ base, head, columns }, name) {
    const before = columns.renamed.find(({ to }) => to === name)?.from ?? name;
    return {
        before: base === null ? undefined : (0,dataset_table/* columnOf */.uV)(base.table, before),
        after: (0,dataset_table/* columnNamed */.c1)(head.table, name),
    };
}
function at(pairs, indices) {
    return { base: indices.map((pair) => pairs.base[pair]), head: indices.map((pair) => pairs.head[pair]) };
}
function joined(one, other) {
    return { base: inOne(one.base, other.base), head: inOne(one.head, other.head) };
}
function inOne(a, b) {
    const all = new Uint32Array(a.length + b.length);
    all.set(a);
    all.set(b, a.length);
    return all;
}

;// CONCATENATED MODULE: ./lib/core/review/appended-jump.js
// A jump where appended rows begin, larger than any between neighbouring stretches of the rows that stayed: another unit, say.




/** Rows of a stretch: as many as were added, within these. */
const FEWEST = 5;
const MOST = 20;
/** So many jumps of the rows that stayed tell what is usual: fewer are exceeded by chance. */
const LEAST_JUMPS = 50;
const MOST_JUMPS = 250;
/** How far beyond the largest of them a jump must be. */
const BEYOND = 3;
/**
 * For each column of numbers: the change of the median from stretch to stretch over the rows that stayed, as factors where
 * all are positive, else as steps. If rows are exchangeable, the jump at the first added row is the largest of n with a probability of 1 in n;
 * here it must be three times as large as the largest. Only where the added rows follow the others, in the file's order.
 */
function appendedJumps(input, edits) {
    const { head, options, columns } = input;
    const first = firstAppended(input, edits);
    if (first === null)
        return [];
    const width = Math.min(MOST, head.table.rowCount - first);
    if (width < FEWEST || first < (LEAST_JUMPS + 2) * width)
        return [];
    return head.table.columns.flatMap((column) => {
        if (column.type !== "number" || options.key.includes(column.name) || column.name === options.time)
            return [];
        if (columns.added.includes(column.name) || bothColumns(input, column.name).before?.type !== "number")
            return [];
        const jump = jumpAt(column, first, width);
        if (jump === null)
            return [];
        const { was, is } = jump;
        const how = jump.kind === "factor"
            ? `about ${timesInWords(is / was)} in the rows before (median ${(0,numerals/* decimal */._)(was)} \u2192 ${(0,numerals/* decimal */._)(is)})`
            : `about ${(0,numerals/* decimal */._)(Math.abs(is - was), 3)} ${is > was ? "higher" : "lower"} than in the rows before (median ${(0,numerals/* decimal */._)(was)} \u2192 ${(0,numerals/* decimal */._)(is)})`;
        const message = `\`${column.name}\` jumps where the added rows begin: in the first ${(0,numerals/* count */.U9)(width)} of the ${(0,numerals/* counted */.hS)(head.table.rowCount - first, "added row")} it is ${how}. No other stretch of the data has a third of such a jump; perhaps the unit changed.`;
        const rows = Uint32Array.of(first);
        return [
            findingOf({
                rule: "units/jump",
                level: softened(options.levels.schema),
                message,
                column: column.name,
                count: head.table.rowCount - first,
                at: { table: head.table, rows },
            }),
        ];
    });
}
/** Null where the added rows do not stand behind all others. */
function firstAppended({ head, rows }, { added }) {
    if (rows === null || !rows.inOrder || added.length === 0)
        return null;
    const first = head.table.rowCount - added.length;
    return added[0] === first && first > 0 ? first : null;
}
function jumpAt({ values }, first, width) {
    const median = (start) => {
        const known = values.slice(start, start + width).filter((value) => Number.isFinite(value));
        return known.length < FEWEST ? Number.NaN : (0,stats_median/* medianOf */.u)(known);
    };
    const [was, is] = [median(first - width), median(first)];
    if (Number.isNaN(was) || Number.isNaN(is) || was === is)
        return null;
    const [factor, size] = [factorOf(was, is), Math.abs(is - was)];
    const step = Math.max(1, Math.floor((first - 2 * width) / MOST_JUMPS));
    let [largestStep, largestFactor, jumps] = [0, 0, 0];
    for (let start = 0; start + 2 * width <= first; start += Math.max(step, Math.ceil(width / 2))) {
        const [one, other] = [median(start), median(start + width)];
        if (Number.isNaN(one) || Number.isNaN(other))
            continue;
        jumps++;
        largestStep = Math.max(largestStep, Math.abs(other - one));
        largestFactor = Math.max(largestFactor, factorOf(one, other));
        // Neither as a factor nor as a step can it stand out any more.
        if (size <= BEYOND * largestStep && factor <= BEYOND * largestFactor)
            return null;
    }
    // Where nothing ever moved, any change is the first: other rules name a constant that is none any more.
    if (jumps < LEAST_JUMPS || largestStep === 0)
        return null;
    // What grows by factors takes ever larger steps: only where there are zeros or negative numbers do steps tell.
    if (largestFactor < Number.POSITIVE_INFINITY && is > 0)
        return factor > BEYOND * largestFactor ? { kind: "factor", was, is } : null;
    return size > BEYOND * largestStep ? { kind: "step", was, is } : null;
}
/** "100 times as large as", "100 times smaller than". */
function timesInWords(factor) {
    return factor >= 1 ? `${(0,numerals/* decimal */._)(factor, 2)} times as large as` : `${(0,numerals/* decimal */._)(1 / factor, 2)} times smaller than`;
}
/** The size of the logarithm; infinite where one is no positive number. */
function factorOf(one, other) {
    return one > 0 && other > 0 ? Math.abs(Math.log(other / one)) : Number.POSITIVE_INFINITY;
}

// EXTERNAL MODULE: ./lib/core/review/column-values.js
var column_values = __webpack_require__(62055);
// EXTERNAL MODULE: ./lib/core/review/text-classes.js
var text_classes = __webpack_require__(59796);
;// CONCATENATED MODULE: ./lib/core/review/category-findings.js
// Categories that no row had before, and categories that no row has any more.






/** A column of texts holds categories where there are few, and each is said several times. */
const MOST_CATEGORIES = 100;
const ROWS_EACH = 5;
const SHOWN = 5;
/** @param explained columns whose values another finding is about */
function categoryFindings(input, explained) {
    const { base, head, options } = input;
    if (base === null || head.table.rowCount === 0 || base.table.rowCount === 0)
        return [];
    const named = [...options.key, options.time, options.group];
    return head.table.columns.flatMap((after) => {
        const { before } = bothColumns(input, after.name);
        if (before?.type !== "text" || after.type !== "text")
            return [];
        if (named.includes(after.name) || explained.has(after.name))
            return [];
        return changedCategories(input, base.table, before, after);
    });
}
function changedCategories({ head, options }, base, before, after) {
    const [had, has] = [rowsOf(before), rowsOf(after)];
    const isCategory = had.distinct <= Math.min(MOST_CATEGORIES, base.rowCount / ROWS_EACH);
    if (!isCategory || had.distinct === 0)
        return [];
    const classes = (0,text_classes/* textClasses */.U)(before.dictionary, after.dictionary, false);
    const known = new Set([...classes.base].filter((_, code) => had.rows[code] > 0));
    const present = new Set([...classes.head].filter((_, code) => has.rows[code] > 0));
    const isNew = classes.head.map((one, code) => (has.rows[code] > 0 && !known.has(one) ? 1 : 0));
    const gone = [...classes.base.keys()].filter((code) => had.rows[code] > 0 && !present.has(classes.base[code]));
    const level = softened(options.levels.schema);
    const column = after.name;
    const findings = [];
    const rows = rowsThat(after.codes.length, (row) => after.codes[row] >= 0 && isNew[after.codes[row]] === 1);
    if (rows.length > 0) {
        const codes = [...isNew.keys()].filter((code) => isNew[code] === 1);
        const which = options.showValues ? ` (${shown(after, codes)})` : "";
        const message = `${(0,numerals/* counted */.hS)(codes.length, "new category", "new categories")} in \`${column}\`${which}, ${codes.length === 1 ? "which" : "that"} no row had before: a model of the base never saw ${codes.length === 1 ? "it" : "them"}. ${(0,numerals/* counted */.hS)(rows.length, "row")}.`;
        findings.push(findingOf({
            rule: "categories/new",
            level,
            message,
            column,
            count: codes.length,
            at: { table: head.table, rows },
        }));
    }
    if (gone.length > 0) {
        const lost = gone.reduce((sum, code) => sum + had.rows[code], 0);
        const which = options.showValues ? ` (${shown(before, gone)})` : "";
        const message = `${(0,numerals/* counted */.hS)(gone.length, "category", "categories")} of \`${column}\` vanished${which}: no row has ${gone.length === 1 ? "it" : "them"} any more, and ${(0,numerals/* counted */.hS)(lost, "row")} had.`;
        findings.push(findingOf({ rule: "categories/vanished", level, message, column, count: gone.length }));
    }
    return findings;
}
function rowsOf(column) {
    const rows = new Uint32Array(column.dictionary.ends.length);
    const isGap = (0,column_values/* missingIn */.EH)(column);
    for (let row = 0; row < column.codes.length; row++)
        if (!isGap(row))
            rows[column.codes[row]]++;
    return { rows, distinct: rows.reduce((sum, one) => sum + (one > 0 ? 1 : 0), 0) };
}
function shown(column, codes) {
    const first = codes.slice(0, SHOWN).map((code) => `\`${(0,dataset_table/* textOf */.b6)(column.dictionary, code)}\``);
    return first.join(", ") + (codes.length > SHOWN ? ", \u2026" : "");
}

;// CONCATENATED MODULE: ./lib/core/review/month-change.js
// Dates as they stand in data, and which of them name another month than before.

const yearFirst = /^\s*(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?\s*$/;
const yearLast = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ].*)?\s*$/;
/** Null where the text is no date. A first number above 12 is a day in either order. */
function dateOf(text, order = "month-first") {
    const found = yearFirst.exec(text);
    if (found !== null)
        return asDate(Number(found[1]), Number(found[2]), Number(found[3] ?? 0));
    const other = yearLast.exec(text);
    if (other === null)
        return null;
    const [first, second, year] = [Number(other[1]), Number(other[2]), Number(other[3])];
    const isDayFirst = first > 12 || (order === "day-first" && second <= 12);
    return isDayFirst ? asDate(year, second, first) : asDate(year, first, second);
}
function asDate(year, month, day) {
    return month >= 1 && month <= 12 && day <= 31 ? { year, month, day } : null;
}
/** A dataset has fewer different days: 200,000 are 547 years. */
const MOST_TEXTS = 200_000;
/** Null for a column that does not hold dates. */
function dateNotationOf(column) {
    if (column.type === "number")
        return null;
    const { dictionary } = column;
    const texts = dictionary.ends.length;
    if (texts === 0 || texts > MOST_TEXTS || dateOf((0,dataset_table/* textOf */.b6)(dictionary, 0)) === null)
        return null;
    const form = (0,dataset_table/* textOf */.b6)(dictionary, 0)
        .replace(/^\s*(\d{4})/, "0000")
        .replace(/\d+/g, (digits) => (digits.length === 4 ? "0000" : "0"));
    let [daysFirst, monthsFirst] = [0, 0];
    for (let code = 0; code < texts; code++) {
        const found = yearLast.exec((0,dataset_table/* textOf */.b6)(dictionary, code));
        if (found === null)
            continue;
        if (Number(found[1]) > 12)
            daysFirst++;
        else if (Number(found[2]) > 12)
            monthsFirst++;
    }
    const order = daysFirst > 0 === monthsFirst > 0 ? null : daysFirst > 0 ? "day-first" : "month-first";
    return { form, order };
}
/**
 * Per text of the column: its date. Null for a column that does not hold dates.
 *
 * @param order where the column's own dates do not tell
 */
function datesOf(column, order = "month-first") {
    const notation = dateNotationOf(column);
    if (column.type === "number" || notation === null)
        return null;
    const { dictionary } = column;
    const texts = dictionary.ends.length;
    const dates = Array.from({ length: texts }, (_, code) => dateOf((0,dataset_table/* textOf */.b6)(dictionary, code), notation.order ?? order));
    return dates.filter((date) => date !== null).length >= 0.9 * texts ? dates : null;
}
/**
 * How 03/04/2020 may be meant on either side. Where both write dates alike it is meant alike. Where a notation was
 * changed for another one, the reading that changes fewer months is what was meant.
 */
function dayOrders(before, after) {
    const [old, now] = [dateNotationOf(before), dateNotationOf(after)];
    if (old?.form === now?.form) {
        const order = old?.order ?? now?.order ?? "month-first";
        return [[order, order]];
    }
    return [
        ["month-first", "month-first"],
        ["month-first", "day-first"],
        ["day-first", "month-first"],
    ];
}
/** What a date became: day and month changed places, or another month of the same year and day. */
function monthChange(before, after) {
    if (before.year !== after.year || before.month === after.month)
        return "none";
    if (before.day === after.month && after.day === before.month)
        return "swapped";
    return before.day === after.day || before.day === 0 || after.day === 0 ? "month" : "none";
}
/** What to take 03/04/2020 for in this column, by its own numbers above 12. */
function dayOrderOf(column) {
    return dateNotationOf(column)?.order ?? "month-first";
}
/** With or without its day: 2020-03 and 2020-03-01 are the same, and so are 2020-03-01 and 03/01/2020. */
function isSameDay(one, other) {
    if (one.year !== other.year || one.month !== other.month)
        return false;
    return one.day === other.day || one.day === 0 || other.day === 0;
}
/** Where rows are all of few months that others are not: "All are of month 10 in `Date`." Else empty. */
function monthsInWords(table, rows) {
    if (rows.length < 3)
        return "";
    for (const column of table.columns) {
        const dates = datesOf(column);
        if (dates === null || column.type === "number")
            continue;
        const months = new Set(Array.from(rows, (row) => dates[column.codes[row]]?.month ?? 0));
        const all = new Set(Array.from(column.codes, (code) => dates[code]?.month ?? 0));
        if (months.size === 1 && all.size > 2 && !months.has(0))
            return `All are of month ${[...months][0]} in \`${column.name}\`.`;
    }
    return "";
}

;// CONCATENATED MODULE: ./lib/core/review/contract-findings.js
// Cells that break what the config promises about their column.





/** A promise that was broken before, at least as often, is no fault of the pull request. */
function contractFindings({ base, head, columns, options }) {
    const { showValues } = options;
    return (options.schema ?? []).flatMap((rule) => {
        const nameBefore = columns.renamed.find(({ to }) => to === rule.column)?.from ?? rule.column;
        const before = base === null ? [] : brokenIn(base.table, { ...rule, column: nameBefore }, showValues);
        return brokenIn(head.table, rule, showValues).map(({ kind, message, rows, count }) => {
            const isOld = before.some((one) => one.kind === kind && one.count >= count);
            return findingOf({
                rule: `schema/${kind}`,
                level: whenOld(options.levels.schema, isOld),
                message: isOld ? `${message} It was so before this change.` : message,
                column: rule.column,
                count,
                at: { table: head.table, rows },
            });
        });
    });
}
function brokenIn(table, rule, showValues) {
    const column = (0,dataset_table/* columnOf */.uV)(table, rule.column);
    if (column === undefined) {
        const message = `The column \`${rule.column}\` is missing; \`data.schema\` promises it.`;
        return [{ kind: "missing-column", message, rows: [], count: 1 }];
    }
    return violations(column, rule, table.rowCount, showValues).flatMap(({ kind, rows, are, value }) => {
        if (rows.length === 0)
            return [];
        const first = value === null ? "" : `; the first is \`${value(rows[0])}\``;
        const message = `${(0,numerals/* counted */.hS)(rows.length, "value")} of \`${rule.column}\` ${verb(rows.length, are[0], are[1])}${first}.`;
        return [{ kind, message, rows, count: rows.length }];
    });
}
function violations(column, rule, rowCount, showValues) {
    const isGap = (0,column_values/* missingIn */.EH)(column);
    const all = (0,dataset_table/* everyRow */.UJ)(rowCount);
    const present = (0,dataset_table/* rowsWhere */.Hu)(all, (row) => !isGap(row));
    const value = showValues ? (row) => (0,column_values/* cellText */.Ie)(column, row) : null;
    const { type, min, max, values } = rule;
    const found = [];
    if (rule.required)
        found.push({ kind: "required", rows: (0,dataset_table/* rowsWhere */.Hu)(all, isGap), are: ["is missing", "are missing"], value: null });
    if (type !== null && type !== "text" && type !== "category") {
        const test = typeTest(column, type);
        const noun = { number: "number", integer: "whole number", date: "date", boolean: "true or false" }[type];
        const are = type === "boolean"
            ? ["is neither true nor false", "are neither true nor false"]
            : [`is no ${noun}`, `are no ${noun}s`];
        found.push({ kind: "type", rows: (0,dataset_table/* rowsWhere */.Hu)(present, (row) => !test(row)), are, value });
    }
    if (min !== null || max !== null) {
        const numbers = (0,column_values/* numbersOf */.cZ)(column);
        const [low, high] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
        const range = max === null ? `below ${min}` : min === null ? `above ${max}` : `outside ${min} to ${max}`;
        const rows = (0,dataset_table/* rowsWhere */.Hu)(present, (row) => numbers[row] < low || numbers[row] > high);
        found.push({ kind: "range", rows, are: [`is ${range}`, `are ${range}`], value });
    }
    if (values !== null) {
        const isAllowed = allowedTest(column, values);
        const rows = (0,dataset_table/* rowsWhere */.Hu)(present, (row) => !isAllowed(row));
        found.push({
            kind: "category",
            rows,
            are: ["is none of the values allowed", "are none of the values allowed"],
            value,
        });
    }
    if (rule.unique)
        found.push({
            kind: "unique",
            rows: repeated(column, present),
            are: ["repeats another row's", "repeat another row's"],
            value,
        });
    return found;
}
/** Texts are looked at once each, however many rows have them. */
function typeTest(column, type) {
    if (column.type === "number") {
        const { values } = column;
        switch (type) {
            case "number":
                return () => true;
            case "integer":
                return (row) => Number.isInteger(values[row]);
            case "boolean":
                return (row) => values[row] === 0 || values[row] === 1;
            // A year alone is a number, and no date.
            case "date":
                return () => false;
        }
    }
    const numbers = (0,column_values/* numbersOf */.cZ)(column);
    switch (type) {
        case "number":
            return (row) => !Number.isNaN(numbers[row]);
        case "integer":
            return (row) => Number.isInteger(numbers[row]);
        case "boolean":
            return byText(column, (text) => /^(?:true|false|yes|no|t|f|y|n|0|1)$/i.test(text));
        case "date":
            return byText(column, isDate);
    }
}
/** A calendar date: ISO 8601, or with slashes or dots; 30 February is none. */
function isDate(text) {
    const date = dateOf(text);
    if (date === null)
        return false;
    const days = new Date(Date.UTC(date.year, date.month, 0)).getUTCDate();
    return date.day <= days;
}
function byText(column, test) {
    const passes = Uint8Array.from(column.dictionary.ends, (_, code) => (test((0,dataset_table/* textOf */.b6)(column.dictionary, code)) ? 1 : 0));
    return (row) => column.codes[row] >= 0 && passes[column.codes[row]] === 1;
}
function allowedTest(column, values) {
    const allowed = new Set(values);
    if (column.type === "text")
        return byText(column, (text) => allowed.has(text));
    const numbers = new Set(values.filter((text) => text.trim() !== "").map(Number));
    return (row) => numbers.has(column.values[row]);
}
/** All but the first row of each value. */
function repeated(column, rows) {
    const seen = new Set();
    const cells = column.type === "number" ? column.values : column.codes;
    return (0,dataset_table/* rowsWhere */.Hu)(rows, (row) => {
        if (seen.has(cells[row]))
            return true;
        seen.add(cells[row]);
        return false;
    });
}

;// CONCATENATED MODULE: ./lib/core/review/date-findings.js
// Dates that were read as another month: a clean edit that no model's error shows.




function dateFindings(input, edits) {
    const cells = [...edits.columns, ...edits.rekeyed];
    const names = [...new Set(cells.map(([name]) => name))];
    return names.flatMap((name) => {
        const found = cells.filter(([other]) => other === name).map(([, pairs]) => anotherMonth(input, name, pairs));
        const best = found.toSorted((a, b) => b.rows.length - a.rows.length)[0];
        if (best === undefined || best.rows.length === 0)
            return [];
        const how = best.swapped === best.rows.length
            ? "day and month changed places"
            : best.becomes === null
                ? "another month of the same year"
                : `month ${best.becomes[0]} became month ${best.becomes[1]}`;
        const message = `${(0,numerals/* counted */.hS)(best.rows.length, "date")} in \`${name}\` ${verb(best.rows.length, "names", "name")} another month than before (${how}). The model's error need not show it.`;
        return [
            findingOf({
                rule: "dates/another-month",
                level: softened(input.options.levels.schema),
                message,
                column: name,
                count: best.rows.length,
                at: { table: input.head.table, rows: best.rows },
            }),
        ];
    });
}
/** Columns whose every edited date is the same day, written in another way. */
function rewrittenDates(input, edits) {
    return [...edits.columns].filter(([name, pairs]) => isSameDays(input, name, pairs)).map(([name]) => name);
}
/** Whether each of these pairs of dates is one day, in some reading of both columns. */
function isSameDays(input, name, pairs) {
    const { before, after } = bothColumns(input, name);
    if (before?.type !== "text" || after.type !== "text" || pairs.head.length === 0)
        return false;
    return dayOrders(before, after).some(([one, other]) => {
        const [old, now] = [datesOf(before, one), datesOf(after, other)];
        if (old === null || now === null)
            return false;
        return pairs.head.every((row, i) => {
            const [was, is] = [old[before.codes[pairs.base[i]]] ?? null, now[after.codes[row]] ?? null];
            return was !== null && is !== null && isSameDay(was, is);
        });
    });
}
function anotherMonth(input, name, pairs) {
    const { before, after } = bothColumns(input, name);
    const none = { rows: [], swapped: 0, becomes: null };
    if (before?.type !== "text" || after.type !== "text")
        return none;
    const found = dayOrders(before, after).map(([one, other]) => {
        const [old, now] = [datesOf(before, one), datesOf(after, other)];
        return old === null || now === null ? none : monthChanges(before, after, pairs, old, now);
    });
    return found.reduce((least, one) => (one.rows.length < least.rows.length ? one : least));
}
function monthChanges(before, after, pairs, old, now) {
    const rows = [];
    const months = new Set();
    let swapped = 0;
    for (let i = 0; i < pairs.head.length; i++) {
        const was = old[before.codes[pairs.base[i]]] ?? null;
        const is = now[after.codes[pairs.head[i]]] ?? null;
        if (was === null || is === null)
            continue;
        const change = monthChange(was, is);
        if (change === "none")
            continue;
        if (change === "swapped")
            swapped++;
        rows.push(pairs.head[i]);
        months.add(`${was.month} ${is.month}`);
    }
    const [only] = months;
    const [from, to] = (only ?? "").split(" ").map(Number);
    return { rows, swapped, becomes: months.size === 1 ? [from, to] : null };
}

// EXTERNAL MODULE: ./lib/core/stats/mean.js
var mean = __webpack_require__(45766);
// EXTERNAL MODULE: ./lib/core/review/rounding.js
var rounding = __webpack_require__(78234);
;// CONCATENATED MODULE: ./lib/core/review/sentinel.js
// Numbers that stand for "no value" in many files.
/** -9.99, -99.99, -999.99 \u2026 and the whole -99, -999, -9999 \u2026; a positive one from 99.99 and 999. */
function isSentinel(value) {
    switch (value < 0 ? -value : value) {
        case 9.99:
        case 99:
        case 99.9:
            return value < 0;
        case 99.99:
        case 999:
        case 999.9:
        case 999.99:
        case 9999:
        case 9999.9:
        case 9999.99:
        case 99_999:
        case 999_999:
        case 9_999_999:
        case 1e20:
        case 1e30:
            return true;
        default:
            return false;
    }
}
/**
 * The stand-ins among a column's values: a usual one that lies apart from all other values by more than these span
 * between their 1st and 99th percentile.
 */
function sentinelsOf(values) {
    const candidates = new Set();
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        // No stand-in is between these, and most values are.
        if (value > -9.99 && value < 99.99)
            continue;
        if (isSentinel(value))
            candidates.add(value);
    }
    if (candidates.size === 0)
        return [];
    const isOther = (value) => Number.isFinite(value) && !candidates.has(value);
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        // Nothing is new between those that were seen, and most values are there.
        if ((value >= least && value <= most) || !isOther(value))
            continue;
        if (value < least)
            least = value;
        if (value > most)
            most = value;
    }
    const outside = [...candidates].filter((value) => value < least || value > most);
    if (outside.length === 0)
        return [];
    const others = values.filter(isOther).toSorted();
    if (others.length < 10)
        return [];
    const [low, high] = [others[Math.floor(0.01 * others.length)], others[Math.floor(0.99 * others.length)]];
    return outside.filter((value) => {
        const apart = value < least ? least - value : value - most;
        // A column that never falls below zero has no room for -99, however wide it is.
        const impossible = value < 0 && least >= 0;
        return impossible || apart > high - low;
    });
}

;// CONCATENATED MODULE: ./lib/core/review/edit-findings.js
// What edits of many cells have in common: another unit, a repair, other labels, or nothing that explains them.









const LEAST_EDITS = 10;
/** Of the edits, how many one rule must explain. */
const EXPLAINED = 0.95;
/** Of all matched rows, how many edits make a mass edit. */
const MASS = 0.5;
/** Zeros that make a finding: fewer may be corrections. */
const LEAST_ZEROS = 5;
/** Of the edits, how many became 0. */
const MOSTLY = 0.8;
/** Of all values, how many may have been 0 before. */
const RARE = 0.05;
/** Of a column's standard deviation, how much rounding may take. */
const COARSE = 0.02;
/** @param explained columns whose edits another finding is about */
function editFindings(input, edits, explained) {
    return [...edits.columns].flatMap(([name, cells]) => {
        if (explained.has(name) || input.options.key.includes(name))
            return [];
        const edit = { input, name, cells, matched: edits.matched.base.length, numbers: numbersAt(input, name, cells) };
        const found = isSameDays(edit.input, edit.name, edit.cells)
            ? []
            : (rounded(edit) ??
                zeroed(edit) ??
                unitChange(edit) ??
                repair(edit) ??
                relabelled(edit, edits) ??
                massEdit(edit));
        return found ?? [];
    });
}
function numbersAt(input, name, cells) {
    const { before, after } = bothColumns(input, name);
    if (before?.type !== "number" || after.type !== "number")
        return null;
    const [old, now] = [(0,column_values/* numbersOf */.cZ)(before), (0,column_values/* numbersOf */.cZ)(after)];
    const both = cells.head
        .map((_, i) => i)
        .filter((i) => Number.isFinite(old[cells.base[i]]) && Number.isFinite(now[cells.head[i]]));
    return {
        old: Float64Array.from(both, (i) => old[cells.base[i]]),
        now: Float64Array.from(both, (i) => now[cells.head[i]]),
    };
}
function rounded(edit) {
    const { cells, numbers, name, input } = edit;
    if (numbers === null || numbers.old.length < cells.head.length || !(0,rounding/* isRoundedColumn */.Qv)(numbers.old, numbers.now))
        return null;
    const { before } = bothColumns(input, name);
    if (before === undefined || cells.head.length < LEAST_EDITS)
        return [];
    const lost = Math.sqrt((0,mean/* mean */.i)(numbers.old.map((value, i) => (numbers.now[i] - value) ** 2)));
    const values = (0,column_values/* numbersOf */.cZ)(before).filter((value) => Number.isFinite(value));
    const center = (0,mean/* mean */.i)(values);
    const spread = Math.sqrt((0,mean/* mean */.i)(values.map((value) => (value - center) ** 2)));
    if (!(lost > COARSE * spread))
        return [];
    const share = (0,numerals/* percent */.KN)(lost / spread);
    return finding(edit, "values/rounded", `\`${name}\` was rounded to fewer digits ${extent(edit)}, and what is lost is ${share} of its usual spread: a model learns from less.`);
}
/** Most edited cells hold 0 now, where 0 was rare: no measurement, but none at all. */
function zeroed(edit) {
    const { name, cells, matched, numbers, input } = edit;
    const { before, after } = bothColumns(input, name);
    if (numbers === null || before?.type !== "number" || after.type !== "number")
        return null;
    const back = numbers.old.reduce((sum, value, i) => sum + (value === 0 && numbers.now[i] !== 0 ? 1 : 0), 0);
    const left = after.values.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0);
    if (back >= LEAST_EDITS && back >= MOSTLY * cells.head.length && left <= RARE * after.values.length)
        return finding(edit, "values/repaired", `This looks like a repair: ${(0,numerals/* counted */.hS)(back, "zero")} in \`${name}\` became values, where 0 is rare otherwise. The error may jump because the data was wrong before, not because the model got worse.`);
    const gone = numbers.now.reduce((sum, value, i) => sum + (value === 0 && numbers.old[i] !== 0 ? 1 : 0), 0);
    const zeros = before.values.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0);
    if (gone < LEAST_ZEROS || gone < MOSTLY * cells.head.length || zeros > RARE * before.values.length)
        return null;
    const was = zeros === 0 ? "no row had 0 before" : `${(0,numerals/* counted */.hS)(zeros, "row")} had 0 before`;
    const what = name === input.options.target ? "of the target " : "of ";
    const share = (0,numerals/* percent */.KN)(gone / Math.max(1, matched));
    return finding(edit, "values/zeroed", `Zeros stand over values: ${(0,numerals/* counted */.hS)(gone, "value")} ${what}\`${name}\` (${share} of the rows) became 0; ${was}.${segment(edit)}`);
}
function finding(edit, rule, message) {
    const { head, options } = edit.input;
    const at = { table: head.table, rows: edit.cells.head };
    const level = softened(options.levels.schema);
    return [findingOf({ rule, level, message, column: edit.name, count: edit.cells.head.length, at })];
}
/** How many rows, and whether they are all: "in all 1,723 rows", "in 300 of 2,000 rows". */
function extent({ cells, matched }) {
    const edited = cells.head.length;
    return edited >= 0.99 * matched
        ? `in all ${(0,numerals/* counted */.hS)(edited, "row")}`
        : `in ${(0,numerals/* count */.U9)(edited)} of ${(0,numerals/* counted */.hS)(matched, "row")}`;
}
/** Multiplied by a constant, or moved by one, up to the rounding of both numbers. */
function unitChange(edit) {
    const { numbers, cells, name } = edit;
    if (numbers === null || numbers.old.length < Math.max(LEAST_EDITS, EXPLAINED * cells.head.length))
        return null;
    const { old, now } = numbers;
    const [unitOld, unitNow] = [(0,column_values/* roundingOf */.Yv)(old), (0,column_values/* roundingOf */.Yv)(now)];
    const large = old.map((_, i) => i).filter((i) => old[i] !== 0 && now[i] !== 0);
    if (new Set(old).size < 3)
        return null;
    const factor = (0,stats_median/* medianOf */.u)(largest(Float64Array.from(large, (i) => now[i] / old[i]), old, large));
    const step = (0,stats_median/* medianOf */.u)(now.map((value, i) => value - old[i]));
    const share = (error, slack, change) => {
        let fits = 0;
        let telling = 0;
        for (let i = 0; i < old.length; i++) {
            if (Math.abs(error(i)) <= 1.01 * slack(i) + 1e-9 * Math.abs(now[i]))
                fits++;
            if (Math.abs(change(i)) > 2 * slack(i))
                telling++;
        }
        return fits >= EXPLAINED * old.length && telling >= MASS * old.length;
    };
    // The factor itself is known from rounded numbers only: allow for what that does at this size.
    const doubt = 3 *
        (0,stats_median/* medianOf */.u)(Float64Array.from(old, (value) => (unitNow + Math.abs(factor) * unitOld) / Math.max(Math.abs(value), 1e-300)));
    const factorDoubt = Math.min(doubt, 0.002 * Math.abs(factor));
    const scaled = Number.isFinite(factor) &&
        factor !== 1 &&
        share((i) => now[i] - factor * old[i], (i) => unitNow + Math.abs(factor) * unitOld + factorDoubt * Math.abs(old[i]), (i) => now[i] - old[i]);
    const moved = step !== 0 &&
        share((i) => now[i] - old[i] - step, () => unitNow + unitOld, () => step);
    // A shift by one constant also has a nearly constant quotient where the values are large.
    if (moved)
        return finding(edit, "units/moved", `The zero point of \`${name}\` moved: the same constant (${(0,numerals/* decimal */._)(step)}) was added ${extent(edit)}. Errors before and after are not on the same data.${segment(edit)}`);
    if (!scaled)
        return null;
    return finding(edit, "units/scaled", `The unit of \`${name}\` changed: its values were multiplied by ${(0,numerals/* decimal */._)(factor)} ${extent(edit)}. ${edit.name === edit.input.options.target ? "Errors before and after are in different units." : "What a model learnt of it before no longer fits."}${segment(edit)}`);
}
/** The quotients of the largest numbers: small ones are mostly rounding. */
function largest(quotients, old, indices) {
    const sizes = Float64Array.from(indices, (i) => Math.abs(old[i]));
    const limit = (0,stats_median/* medianOf */.u)(sizes);
    return quotients.filter((_, i) => sizes[i] >= limit);
}
/** The one category that the edited rows share and no other row has. */
function segment({ input, cells, matched, name }) {
    if (cells.head.length > 0.98 * matched)
        return "";
    const edited = new Uint8Array(input.head.table.rowCount);
    for (const row of cells.head)
        edited[row] = 1;
    for (const column of input.head.table.columns) {
        if (column.type === "number" || column.name === name || column.dictionary.ends.length > 1000)
            continue;
        const code = column.codes[cells.head[0]];
        if (code < 0)
            continue;
        let inside = 0;
        let both = 0;
        for (let row = 0; row < edited.length; row++) {
            if (column.codes[row] !== code)
                continue;
            inside++;
            both += edited[row];
        }
        if (both >= 0.98 * cells.head.length && both >= 0.9 * inside)
            return ` They are the rows of one \`${column.name}\`.`;
    }
    return "";
}
/** What was no value before is one now: the old errors were too good or too bad, and say nothing about the model. */
function repair(edit) {
    const { input, name, cells, matched } = edit;
    const { before, after } = bothColumns(input, name);
    if (before === undefined || cells.head.length < 3)
        return null;
    const [gapBefore, gapAfter] = [(0,column_values/* missingIn */.EH)(before), (0,column_values/* missingIn */.EH)(after)];
    const old = (0,column_values/* numbersOf */.cZ)(before);
    const now = (0,column_values/* numbersOf */.cZ)(after);
    const constant = before.type === "number" && isConstant(old) && !isConstant(now) && matched >= LEAST_EDITS;
    let filled = 0;
    let broken = 0;
    let standIns = 0;
    for (let i = 0; i < cells.head.length; i++) {
        const was = gapBefore(cells.base[i]) || isSentinel(old[cells.base[i]]);
        const is = gapAfter(cells.head[i]) || isSentinel(now[cells.head[i]]);
        if (was && !is)
            filled++;
        if (isSentinel(old[cells.base[i]]))
            standIns++;
        if (is && !was)
            broken++;
    }
    // That gaps are filled in time is usual; a stand-in in their place was learnt from.
    const least = standIns > 0 ? 3 : Math.max(3, 0.1 * matched);
    if (!constant && (filled < least || filled < 0.8 * cells.head.length || broken > 0))
        return null;
    const what = constant
        ? `\`${name}\` held one value in every row before and varies now`
        : `${(0,numerals/* counted */.hS)(filled, "value")} of \`${name}\` ${verb(filled, "was", "were")} missing or a stand-in such as -99.99 before, and ${verb(filled, "is a real one", "are real ones")} now`;
    return finding(edit, "values/repaired", `This looks like a repair: ${what}. The error may jump because the data was wrong before, not because the model got worse.`);
}
function isConstant(values) {
    let only = Number.NaN;
    for (const value of values) {
        if (Number.isNaN(value))
            continue;
        if (Number.isNaN(only))
            only = value;
        else if (value !== only)
            return false;
    }
    return !Number.isNaN(only);
}
/** Rows whose target changed while nothing that a model sees did. */
function relabelled(edit, edits) {
    const { input, name, cells } = edit;
    if (name !== input.options.target)
        return null;
    const others = new Set();
    for (const feature of input.options.features)
        for (const row of edits.columns.get(feature)?.head ?? [])
            others.add(row);
    const rows = cells.head.filter((row) => !others.has(row));
    if (rows.length === 0)
        return null;
    const share = (0,numerals/* percent */.KN)(rows.length / Math.max(1, edit.matched));
    const moved = meanSentence(edit);
    const message = `${(0,numerals/* counted */.hS)(rows.length, "row")} (${share}) ${verb(rows.length, "was", "were")} relabelled: another \`${name}\` with the same features.${moved}`;
    const at = { table: input.head.table, rows };
    const level = softened(input.options.levels.schema);
    return [findingOf({ rule: "labels/changed", level, message, column: name, count: rows.length, at })];
}
function massEdit(edit) {
    const { name, cells, matched } = edit;
    if (matched < 20 || cells.head.length < MASS * matched)
        return null;
    const share = (0,numerals/* percent */.KN)(cells.head.length / matched);
    return finding(edit, "values/mass-edit", `Most of \`${name}\` was rewritten: ${(0,numerals/* counted */.hS)(cells.head.length, "cell")} (${share}) changed, and no single rule explains it.${meanSentence(edit)}`);
}
function meanSentence({ numbers, matched }) {
    if (numbers === null || numbers.old.length < 0.1 * matched || numbers.old.length === 0)
        return "";
    const [old, now] = [(0,mean/* mean */.i)(numbers.old), (0,mean/* mean */.i)(numbers.now)];
    if (isShuffled(numbers.old, numbers.now))
        return " They are the same values in another order, as if they were shuffled.";
    if ((0,numerals/* decimal */._)(old) === (0,numerals/* decimal */._)(now))
        return "";
    return ` The mean of these cells went from ${(0,numerals/* decimal */._)(old)} to ${(0,numerals/* decimal */._)(now)}, so errors before and after do not compare.`;
}
function isShuffled(old, now) {
    const before = old.toSorted();
    return old.length >= LEAST_EDITS && now.toSorted().every((value, i) => value === before[i]);
}

;// CONCATENATED MODULE: ./lib/core/review/linear-parts.js
// Whether few columns give another one exactly: as their sum, or each times a constant.
/** More columns than this give any target nearly; a total is made of a few. */
const MOST_PARTS = 8;
/** Beyond, the search would take longer than the rest of a review. */
const MOST_COLUMNS = 200;
/** Of the target's size, what may be left when the columns are taken away. */
const EXACT = 1e-7;
/**
 * Orthogonal matching pursuit (Y. C. Pati, R. Rezaiifar and P. S. Krishnaprasad, Asilomar Conference 1993): again and
 * again the column that explains most of what is left, until nothing is left or eight columns are taken.
 *
 * @param rounding half of the last place that the target is written with
 * @returns null when something is left, or one column alone does it
 * @example exactParts(Float64Array.of(3, 5, 9, \u2026), [Float64Array.of(1, 2, 4, \u2026), Float64Array.of(2, 3, 5, \u2026)], 0.5) // { features: [0, 1], isSum: true }
 */
function exactParts(target, columns, rounding) {
    const rest = centred(target);
    const size = norm(rest);
    if (size === 0)
        return null;
    const spread = size / Math.sqrt(target.length);
    const parts = partsOf(columns);
    const basis = [];
    const taken = [];
    while (taken.length < Math.min(MOST_PARTS, Math.floor(target.length / 5))) {
        const left = parts.filter((part) => !taken.includes(part));
        const best = mostTelling(left, basis, rest);
        if (best === null)
            return null;
        const { part, direction } = best;
        takeAway(direction, rest);
        basis.push(direction);
        taken.push(part);
        const features = taken.map(({ at }) => at);
        if (taken.length < 2) {
            if (norm(rest) <= EXACT * size)
                return null;
            continue;
        }
        const values = taken.map((one) => one.values);
        if (addsUp(target, values, rounding, spread))
            return { features, isSum: true };
        if (norm(rest) <= EXACT * size)
            return { features, isSum: false };
    }
    return null;
}
/** The columns that have every number, and more than one. */
function partsOf(columns) {
    return columns
        .map((values, at) => ({ values, at }))
        .filter(({ values }) => values.every(Number.isFinite))
        .slice(0, MOST_COLUMNS)
        .map(({ values, at }) => ({ at, values, centred: centred(values) }))
        .filter((part) => norm(part.centred) > 0);
}
/** The part that explains most of what is left; null where the basis says all of each. */
function mostTelling(parts, basis, rest) {
    let best = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const part of parts) {
        const direction = orthogonal(part.centred, basis);
        const length = norm(direction);
        if (length < 1e-9 * norm(part.centred))
            continue;
        const gain = Math.abs(dot(direction, rest)) / length;
        if (gain > most)
            [best, most] = [{ part, direction, length }, gain];
    }
    if (best !== null)
        scale(best.direction, 1 / best.length);
    return best;
}
/** @param spread standard deviation of the target */
function addsUp(target, parts, rounding, spread) {
    const slack = (parts.length + 1) * rounding * 1.001;
    // Where rounding is as coarse as the target varies, sums come out right by chance.
    return exactlyAddsUp(target, parts, slack > 0.02 * spread ? 0 : slack);
}
function exactlyAddsUp(target, parts, slack) {
    let odd = 0;
    for (let i = 0; i < target.length; i++) {
        let sum = 0;
        for (let part = 0; part < parts.length; part++)
            sum += parts[part][i];
        if (Math.abs(sum - target[i]) <= slack + 1e-9 * Math.abs(target[i]))
            continue;
        odd++;
        if (target.length - odd < 0.98 * target.length)
            return false;
    }
    return true;
}
// Loops over indices: a few passes over a small table end before V8 has compiled what callbacks and iterators cost.
function centred(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    const mean = sum / values.length;
    const centre = new Float64Array(values.length);
    for (let i = 0; i < values.length; i++)
        centre[i] = values[i] - mean;
    return centre;
}
/** Twice, because once leaves rounding errors along the others. */
function orthogonal(values, basis) {
    const rest = values.slice();
    for (let pass = 0; pass < 2; pass++)
        for (const one of basis)
            takeAway(one, rest);
    return rest;
}
/** Leaves of the values what a direction of length 1 does not say. */
function takeAway(direction, values) {
    const along = dot(direction, values);
    for (let i = 0; i < values.length; i++)
        values[i] -= along * direction[i];
}
function scale(values, factor) {
    for (let i = 0; i < values.length; i++)
        values[i] *= factor;
}
function dot(a, b) {
    let sum = 0;
    for (let i = 0; i < a.length; i++)
        sum += a[i] * b[i];
    return sum;
}
function norm(values) {
    return Math.sqrt(dot(values, values));
}

;// CONCATENATED MODULE: ./lib/core/review/leakage-columns.js
// Features that give the target away: a copy of it, its parts, or a number that names the row.





/** Fewer rows may agree by chance. */
const LEAST_ROWS = 20;
/** Values of the target below which a feature may follow it by chance, or because the question is easy. */
const LEAST_VALUES = 10;
/** Rows that are looked at, spread evenly: a column that is the target in all of them is the target. */
const SAMPLED = 5000;
/** Features that say what the target is, or only which row it is. */
function columnLeaks({ table }, options) {
    const target = options.target === null ? undefined : (0,dataset_table/* columnOf */.uV)(table, options.target);
    const features = options.features
        .filter((name) => name !== options.target)
        .map((name) => (0,dataset_table/* columnOf */.uV)(table, name))
        .filter((column) => column !== undefined);
    const identifiers = features.filter((column) => !options.key.includes(column.name) && isIdentifier(column));
    const others = features.filter((column) => !identifiers.includes(column));
    return [
        ...(target === undefined ? [] : copies(target, others)),
        ...identifiers.map(({ name }) => ({
            rule: "leakage/identifier",
            column: name,
            count: table.rowCount,
            at: null,
            message: `\`${name}\` names the rows: every row has its own value, so what a model learns of it holds for no new row. Make it the key, or leave it out of the features.`,
        })),
    ];
}
function copies(target, features) {
    if (target.type === "text")
        return features.flatMap((feature) => isRelabelling(target, feature) ? [leak(target, [feature], "is the target under other names")] : []);
    const rows = rowsWith(target);
    if (rows.length < LEAST_ROWS || !hasDistinct(target, rows, LEAST_VALUES))
        return [];
    const numbers = features.filter((feature) => feature.type === "number");
    const single = numbers.flatMap((feature) => {
        const how = relation(target, feature, rows);
        return how === null ? [] : [leak(target, [feature], how)];
    });
    if (single.length > 0)
        return single;
    const parts = exactParts((0,column_values/* valuesAt */.I0)(target.values, rows), numbers.map((feature) => (0,column_values/* valuesAt */.I0)(feature.values, rows)), (0,column_values/* roundingOf */.Yv)(target.values));
    if (parts === null)
        return [];
    const how = parts.isSum ? "add up to the target" : "give the target exactly, each times a constant";
    return [
        leak(target, parts.features.map((at) => numbers[at]), how),
    ];
}
function leak(target, features, how) {
    const names = features.map(({ name }) => `\`${name}\``);
    const list = names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
    return {
        rule: "leakage/target-copy",
        column: features[0].name,
        count: features.length,
        at: null,
        message: `The target \`${target.name}\` leaks: ${list} ${how}. A model needs nothing else, and will fail where ${names.length === 1 ? "it is" : "they are"} not known.`,
    };
}
/** A sample of the rows that have a target. */
function rowsWith(target) {
    let rows = 0;
    for (let row = 0; row < target.values.length; row++)
        if (Number.isFinite(target.values[row]))
            rows++;
    const step = Math.max(1, Math.floor(rows / SAMPLED));
    const taken = [];
    for (let row = 0; row < target.values.length; row += step)
        if (Number.isFinite(target.values[row]))
            taken.push(row);
    return Uint32Array.from(taken);
}
function distinct({ values }, rows) {
    const seen = new Set();
    for (const row of rows)
        seen.add(values[row]);
    return seen.size;
}
function hasDistinct({ values }, rows, least) {
    const seen = new Set();
    return rows.some((row) => seen.add(values[row]).size >= least);
}
/** Rows that may be off: a copy that was corrected by hand is a copy. */
const FOLLOWS = 0.98;
function relation(target, feature, rows) {
    const both = (0,dataset_table/* rowsWhere */.Hu)(rows, (row) => Number.isFinite(feature.values[row]));
    if (both.length < Math.max(LEAST_ROWS, 0.9 * rows.length))
        return null;
    const equal = holding(both, (row) => feature.values[row] === target.values[row]);
    if (equal === both.length)
        return "is a copy of it";
    if (equal >= FOLLOWS * both.length)
        return `is a copy of it in ${(0,numerals/* percent */.KN)(equal / both.length)} of the rows`;
    if (isLine(target, feature, both))
        return "is the target in another unit";
    return isMonotone(target, feature, both) ? "rises or falls with it without any exception" : null;
}
/** How many rows hold the test; 0 as soon as they are too few to follow it. Most features fail within their first rows. */
function holding(rows, holds) {
    const fewest = FOLLOWS * rows.length;
    let count = 0;
    for (let i = 0; i < rows.length; i++) {
        if (holds(rows[i]))
            count++;
        else if (count + rows.length - 1 - i < fewest)
            return 0;
    }
    return count;
}
/** Through two points far apart: all others must lie on the line, within the rounding of both. */
function isLine(target, feature, rows) {
    const [x, y] = [feature.values, target.values];
    let [low, high] = [rows[0], rows[0]];
    for (let i = 1; i < rows.length; i++) {
        if (x[rows[i]] < x[low])
            low = rows[i];
        if (x[rows[i]] > x[high])
            high = rows[i];
    }
    if (x[low] === x[high] || y[low] === y[high])
        return false;
    const slope = (y[high] - y[low]) / (x[high] - x[low]);
    // A rounding as coarse as the target itself would let anything pass.
    const coarsest = 0.01 * Math.abs(y[high] - y[low]);
    const fits = (slack) => holding(rows, (row) => Math.abs(y[low] + slope * (x[row] - x[low]) - y[row]) <= slack) >= FOLLOWS * rows.length;
    if (!fits(coarsest))
        return false;
    const slack = 2 * ((0,column_values/* roundingOf */.Yv)(y) + Math.abs(slope) * (0,column_values/* roundingOf */.Yv)(x)) + 1e-9 * Math.abs(y[high] - y[low]);
    return slack <= coarsest && fits(slack);
}
/** Row numbers and times rise by themselves, and many a target with them. */
function isMonotone(target, feature, rows) {
    const [x, y] = [feature.values, target.values];
    if (rows.length < 50 || goesBothWays(x, y, rows))
        return false;
    if (distinct(feature, rows) < 0.5 * distinct(target, rows))
        return false;
    const rises = rows.every((row, i) => i === 0 || x[row] >= x[rows[i - 1]]);
    const falls = rows.every((row, i) => i === 0 || x[row] <= x[rows[i - 1]]);
    if (rises || falls)
        return false;
    const order = Array.from(rows).toSorted((a, b) => x[a] - x[b] || y[a] - y[b]);
    const direction = Math.sign(y[order[order.length - 1]] - y[order[0]]);
    return (direction !== 0 &&
        order.every((row, i) => i === 0 || x[row] === x[order[i - 1]] || direction * (y[row] - y[order[i - 1]]) >= 0));
}
/** Whether among neighbouring rows y rises with x once and falls once: then it follows in no direction, and nothing need be sorted. */
function goesBothWays(x, y, rows) {
    let [rises, falls] = [false, false];
    for (let i = 1; i < rows.length && !(rises && falls); i++) {
        const way = (x[rows[i]] - x[rows[i - 1]]) * (y[rows[i]] - y[rows[i - 1]]);
        if (way > 0)
            rises = true;
        else if (way < 0)
            falls = true;
    }
    return rises && falls;
}
/** Each class has one value of the feature, and each value one class. */
function isRelabelling(target, feature) {
    const cells = feature.type === "number" ? feature.values : feature.codes;
    const classOf = new Map();
    const valueOf = new Map();
    let rows = 0;
    for (let row = 0; row < cells.length; row++) {
        if (target.codes[row] < 0 || Number.isNaN(cells[row]) || (feature.type === "text" && cells[row] < 0))
            continue;
        rows++;
        if (!classOf.has(cells[row]))
            classOf.set(cells[row], target.codes[row]);
        if (!valueOf.has(target.codes[row]))
            valueOf.set(target.codes[row], cells[row]);
        if (classOf.get(cells[row]) !== target.codes[row] || valueOf.get(target.codes[row]) !== cells[row])
            return false;
    }
    return rows >= LEAST_ROWS && classOf.size >= 2 && classOf.size === valueOf.size && classOf.size <= rows / 5;
}
/** Texts of their own per row; whole numbers without a gap or repeat, or with no repeat under a name that says so. */
function isIdentifier(column) {
    const rows = column.type === "number" ? column.values.length : column.codes.length;
    if (rows < LEAST_ROWS)
        return false;
    // A date is often of one row only, and still says more than which row it is.
    if (column.type === "text")
        return column.dictionary.ends.length > 0.95 * rows && datesOf(column) === null;
    const { values } = column;
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of values) {
        if (!Number.isInteger(value))
            return false;
        if (value < least)
            least = value;
        if (value > most)
            most = value;
    }
    const isDense = most - least === rows - 1;
    if (!isDense &&
        !/^(?:unnamed|index|row|no|nr|id|uuid|guid)\b|(?:^|[_ .-])(?:id|uuid|guid|key)$|[a-z]I[Dd]$/i.test(column.name))
        return false;
    return new Set(values).size === rows;
}

// EXTERNAL MODULE: ./lib/core/dataset/row-match.js
var row_match = __webpack_require__(5848);
;// CONCATENATED MODULE: ./lib/core/review/possible-repeats.js
// Rows that may say the same as another row: a quick filter before rows are compared in earnest.

/** Below this, comparing all rows costs nothing. */
const WORTH_A_FILTER = 10_000;
const possible_repeats_SAMPLED = 1000;
/** Bits of the filter per row: of rows that are alone, one in so many seems to have a like. */
const BITS_EACH = 16;
const possible_repeats_double = new Float64Array(1);
const words = new Uint32Array(possible_repeats_double.buffer);
/**
 * Rows that agree with another row in the two most telling columns of numbers, and a few others: all rows with equal values
 * are among them. By two bits a row (B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors",
 * Communications of the ACM 13 (1970), p. 422-426, with one hash).
 *
 * @returns rising; null where these columns do not tell rows apart
 */
function possibleRepeats(table, columns) {
    const { rowCount } = table;
    const telling = rowCount < WORTH_A_FILTER ? [] : possible_repeats_mostTelling(table, columns);
    if (telling.length === 0)
        return null;
    const bits = 2 ** Math.ceil(Math.log2(rowCount * BITS_EACH));
    const [once, again] = [new Uint32Array(bits / 32), new Uint32Array(bits / 32)];
    const places = new Uint32Array(rowCount);
    for (const { values } of telling)
        mixIn(places, values);
    const shift = 32 - Math.log2(bits);
    for (let row = 0; row < rowCount; row++) {
        const place = Math.imul(places[row], 0x9e3779b1) >>> shift;
        const bit = 1 << (place & 31);
        if ((once[place >>> 5] & bit) !== 0)
            again[place >>> 5] |= bit;
        else
            once[place >>> 5] |= bit;
        places[row] = place;
    }
    const rows = new Uint32Array(rowCount);
    let count = 0;
    for (let row = 0; row < rowCount; row++) {
        const place = places[row];
        if ((again[place >>> 5] & (1 << (place & 31))) !== 0)
            rows[count++] = row;
    }
    return count > rowCount / 2 ? null : rows.slice(0, count);
}
/** The two columns of numbers with the most different values in a sample of the rows. */
function possible_repeats_mostTelling(table, names) {
    const step = Math.floor(table.rowCount / possible_repeats_SAMPLED);
    return names
        .flatMap((name) => {
        const column = (0,dataset_table/* columnOf */.uV)(table, name);
        if (column?.type !== "number")
            return [];
        const seen = new Set();
        for (let i = 0; i < possible_repeats_SAMPLED; i++)
            seen.add(column.values[i * step]);
        return [{ column, distinct: seen.size }];
    })
        .toSorted((a, b) => b.distinct - a.distinct)
        .slice(0, 2)
        .map(({ column }) => column);
}
function mixIn(places, values) {
    for (let row = 0; row < places.length; row++) {
        // As for all who compare cells: minus zero plus zero is zero, and one missing value is as good as another.
        possible_repeats_double[0] = Number.isNaN(values[row]) ? 0 : values[row] + 0;
        const place = Math.imul(places[row] ^ words[0], 0x85ebca6b);
        places[row] = Math.imul(place ^ (place >>> 15) ^ words[1], 0xc2b2ae35);
    }
}

;// CONCATENATED MODULE: ./lib/core/review/row-hashes.js
// Hashes of rows by some of their cells, computed once for all rules, and sets of them that hold millions.



const known = new WeakMap();
/** 64-bit hashes, interleaved, of the rows' values in these columns. */
function hashesOf(table, columns) {
    const name = JSON.stringify(columns);
    const ofTable = known.get(table) ?? new Map();
    known.set(table, ofTable);
    const hashes = ofTable.get(name) ?? (0,identity/* contentsOf */.KD)(table, columns);
    ofTable.set(name, hashes);
    return hashes;
}
const repeats = new WeakMap();
/** Null where fewer than this share of the rows is different: then equal rows are chance. */
function repeatsOf(table, columns, telling) {
    const name = JSON.stringify([columns, telling]);
    const ofTable = repeats.get(table) ?? new Map();
    repeats.set(table, ofTable);
    const found = ofTable.has(name) ? (ofTable.get(name) ?? null) : repeatsIn(table, columns, telling);
    ofTable.set(name, found);
    return found;
}
function repeatsIn(table, columns, telling) {
    const { rowCount } = table;
    const rows = possibleRepeats(table, columns) ?? (0,dataset_table/* everyRow */.UJ)(rowCount);
    const hashes = rows.length === rowCount ? hashesOf(table, columns) : hashesAt(table, columns, rows);
    const seen = new RowSet(hashes, rows.length);
    const again = [];
    const most = (1 - telling) * rowCount;
    for (let i = 0; i < rows.length; i++) {
        if (seen.add(i) === i)
            continue;
        again.push(i);
        if (again.length > most)
            return null;
    }
    const groups = new Map();
    for (const i of again) {
        const first = seen.add(i);
        const group = groups.get(first) ?? [rows[first]];
        group.push(rows[i]);
        groups.set(first, group);
    }
    return { groups: [...groups.values()] };
}
/** As `hashesOf`, of some rows. */
function hashesAt(table, columns, rows) {
    const own = { ...table, columns: columns.map((name) => (0,dataset_table/* columnNamed */.c1)(table, name)) };
    return (0,identity/* contentsOf */.KD)((0,dataset_table/* takeRows */.LY)(own, rows), columns);
}
/** Rows by their hash: of equal ones, the first counts. */
class RowSet {
    size = 0;
    #hashes;
    /** Row + 1; 0 is free. */
    #slots;
    /** @param most how many rows will be added */
    constructor(hashes, most) {
        this.#hashes = hashes;
        this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
    }
    /** The first row with this hash; the row itself where none was there. */
    add(row) {
        const slot = this.#slotOf(this.#hashes, row);
        if (this.#slots[slot] === 0) {
            this.#slots[slot] = row + 1;
            this.size++;
        }
        return this.#slots[slot] - 1;
    }
    has(row) {
        return this.first(row, this.#hashes) >= 0;
    }
    /** The first row added with the hash of this row, which may be of another table; -1 for none. */
    first(row, hashes) {
        return this.#slots[this.#slotOf(hashes, row)] - 1;
    }
    #slotOf(hashes, row) {
        const high = hashes[2 * row];
        const low = hashes[2 * row + 1];
        const mask = this.#slots.length - 1;
        let slot = (high ^ low) & mask;
        for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
            const at = 2 * (this.#slots[slot] - 1);
            if (this.#hashes[at] === high && this.#hashes[at + 1] === low)
                break;
        }
        return slot;
    }
}

;// CONCATENATED MODULE: ./lib/core/review/leakage-rows.js
// Rows that are in train and in holdout at once: exactly, nearly, by key, by group, or later in time.







/** Of the train rows, how many differ in the columns looked at; where fewer do, equal rows are chance. */
const TELLING = 0.8;
/** Few features agree by chance. */
const LEAST_FEATURES = 3;
/** @param keysDiffer each row is known to have a key of its own */
function rowLeaks(side, options, keysDiffer) {
    if (side.train.length === 0 || side.holdout.length === 0)
        return [];
    const { table } = side;
    const features = options.features.filter((name) => (0,dataset_table/* columnOf */.uV)(table, name) !== undefined);
    const target = options.target === null ? undefined : (0,dataset_table/* columnOf */.uV)(table, options.target);
    const isGap = target === undefined ? () => false : (0,column_values/* missingIn */.EH)(target);
    const labelled = {
        ...side,
        train: (0,dataset_table/* rowsWhere */.Hu)(side.train, (row) => !isGap(row)),
        holdout: (0,dataset_table/* rowsWhere */.Hu)(side.holdout, (row) => !isGap(row)),
    };
    const exact = features.length < LEAST_FEATURES
        ? null
        : (copiesAmongRepeats(labelled, features, target) ??
            copiesIn(labelled, labelledHashes(table, features, options.target)));
    return [
        ...(keysDiffer ? [] : sharedKeys(side, options)),
        ...(exact === null ? [] : leakage_rows_copies(side, exact)),
        ...nearCopies(side, features, exact),
        ...sharedGroups(side, options.group),
        ...laterRows(side, options.time),
    ];
}
function labelledHashes(table, features, target) {
    const ofFeatures = hashesOf(table, features);
    if (target === null || (0,dataset_table/* columnOf */.uV)(table, target) === undefined)
        return ofFeatures;
    return (0,row_match/* hashedTogether */.OX)(ofFeatures, hashesOf(table, [target]));
}
/** As `copiesIn`, by the few rows whose features repeat; null where they are not few. */
function copiesAmongRepeats({ table, train, holdout }, features, target) {
    const repeats = repeatsOf(table, features, TELLING);
    if (repeats === null)
        return null;
    if (repeats.groups.length === 0)
        return new Uint32Array(0);
    const side = new Uint8Array(table.rowCount);
    for (let i = 0; i < train.length; i++)
        side[train[i]] = IN_TRAIN;
    for (let i = 0; i < holdout.length; i++)
        side[holdout[i]] = IN_HOLDOUT;
    const label = target === undefined ? null : target.type === "number" ? target.values : target.codes;
    const copied = repeats.groups.flatMap((group) => {
        const known = group.filter((row) => side[row] === IN_TRAIN);
        return group.filter((row) => side[row] === IN_HOLDOUT && known.some((other) => label === null || label[other] === label[row]));
    });
    return Uint32Array.from(copied).toSorted();
}
const IN_TRAIN = 1;
const IN_HOLDOUT = 2;
/** Holdout rows whose hash a train row has; null where the hashes tell too few train rows apart. */
function copiesIn({ train, holdout }, hashes) {
    const { rows, distinct } = meetingsIn({ train, holdout }, hashes);
    return distinct < TELLING * train.length ? null : rows;
}
/** Holdout rows that share the values of these columns with a train row. */
function sharedRows({ table, train, holdout }, columns) {
    const hashes = (0,identity/* identitiesOf */.UI)(table, columns, { exactText: true });
    const seen = new RowSet(hashes, train.length);
    for (const row of train)
        seen.add(row);
    const rows = (0,dataset_table/* rowsWhere */.Hu)(holdout, (row) => seen.has(row));
    const distinct = new RowSet(hashes, rows.length);
    for (const row of rows)
        distinct.add(row);
    return { rows, distinct: distinct.size };
}
function leakage_rows_copies({ table, holdout }, rows) {
    if (rows.length === 0)
        return [];
    return [
        {
            rule: "leakage/rows-in-both",
            column: null,
            count: rows.length,
            at: { table, rows },
            message: `${(0,numerals/* counted */.hS)(rows.length, "holdout row")} (${(0,numerals/* percent */.KN)(rows.length / holdout.length)}) ${rows.length === 1 ? "is also a train row" : "are also train rows"}, with the same features and target: the model has seen the answer, and scores look too good.`,
        },
    ];
}
function sharedKeys(side, { key }) {
    const { table } = side;
    if (key.length === 0 || key.some((name) => (0,dataset_table/* columnOf */.uV)(table, name) === undefined))
        return [];
    const { rows } = sharedRows(side, key);
    if (rows.length === 0)
        return [];
    const message = `${(0,numerals/* counted */.hS)(rows.length, "key")} of the holdout ${rows.length === 1 ? "is" : "are"} in train too: the same thing is learnt from and tested on.`;
    return [{ rule: "leakage/key-in-both", column: key[0], count: rows.length, at: { table, rows }, message }];
}
/** Numbers are put on a grid of this share of the middle half's width: rows that agree on all of them are near copies. */
const GRID = 0.01;
/** Beyond, a near neighbour is found for most rows: docs/findings.md says so. */
const MOST_NEAR_ROWS = 50_000;
/** On fewer numbers rows are near each other by chance. */
const LEAST_NUMBERS = 3;
/** Of the train rows; where more are near each other, so are all rows as a rule. */
const DISTINCT = 0.98;
/** Rows that agree on this many numbers and all texts are few: only where there are any, the other numbers are looked at. */
const TELLING_NUMBERS = 4;
/** Two grids, half a cell apart, so that two close numbers with a line between them meet in the other. */
function nearCopies(side, features, exact) {
    const { table, train, holdout } = side;
    if (exact === null || train.length + holdout.length > MOST_NEAR_ROWS)
        return [];
    const columns = features.map((name) => (0,dataset_table/* columnOf */.uV)(table, name)).filter((column) => column !== undefined);
    const grids = columns.flatMap((column) => {
        const width = column.type === "text" ? 0 : cellWidth(column.values, train);
        return column.type === "text" || width === 0 ? [] : [{ values: column.values, width }];
    });
    if (grids.length < LEAST_NUMBERS)
        return [];
    const onGrid = new Set(grids.map(({ values }) => values));
    const rest = columns.filter((column) => column.type === "text" || !onGrid.has(column.values)).map(({ name }) => name);
    const start = rest.length === 0 ? new Uint32Array(2 * table.rowCount) : (0,identity/* contentsOf */.KD)(table, rest);
    const found = new Set();
    for (const offset of [0, 0.5]) {
        const cells = start.slice();
        for (const grid of grids.slice(0, TELLING_NUMBERS))
            addCells(cells, grid, offset);
        const few = meetingsIn(side, cells);
        if (few.rows.length === 0 && few.distinct >= DISTINCT * train.length)
            continue;
        for (const grid of grids.slice(TELLING_NUMBERS))
            addCells(cells, grid, offset);
        const { rows, distinct } = meetingsIn(side, cells);
        if (distinct < DISTINCT * train.length)
            return [];
        for (const row of rows)
            found.add(row);
    }
    for (const row of exact)
        found.delete(row);
    if (found.size === 0)
        return [];
    const rows = Uint32Array.from(found).toSorted();
    const message = `${(0,numerals/* counted */.hS)(rows.length, "holdout row")} (${(0,numerals/* percent */.KN)(rows.length / holdout.length)}) ${rows.length === 1 ? "is" : "are"} nearly the same as a train row: every feature agrees within about 1 % of its usual range.`;
    return [{ rule: "leakage/near-copies", column: null, count: rows.length, at: { table, rows }, message }];
}
/** 0 for whole numbers and flags, which have no near values: they must agree. */
function cellWidth(values, train) {
    const sorted = (0,column_values/* valuesAt */.I0)(values, train).filter(Number.isFinite).toSorted();
    let distinct = 0;
    for (let i = 0; i < sorted.length; i++)
        if (i === 0 || sorted[i] !== sorted[i - 1])
            distinct++;
    const width = (sorted[Math.floor(0.75 * sorted.length)] - sorted[Math.floor(0.25 * sorted.length)]) * GRID;
    return distinct > 50 && width > 0 ? width : 0;
}
/** Puts the cells of one more grid into the rows' hashes, which are two words each. */
function addCells(hashes, { values, width }, offset) {
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        const cell = Number.isFinite(value) ? Math.floor(value / width + offset) % 2 ** 31 : -1;
        const a = Math.imul(hashes[2 * row] ^ cell, 0x9e3779b1);
        const b = Math.imul(hashes[2 * row + 1] ^ (cell + (a >>> 15)), 0x85ebca77);
        hashes[2 * row] = a ^ (b >>> 13);
        hashes[2 * row + 1] = b;
    }
}
/** Holdout rows whose hash a train row has, and how many hashes the train rows have. */
function meetingsIn({ train, holdout }, hashes) {
    const seen = new RowSet(hashes, train.length);
    for (let i = 0; i < train.length; i++)
        seen.add(train[i]);
    return { rows: (0,dataset_table/* rowsWhere */.Hu)(holdout, (row) => seen.has(row)), distinct: seen.size };
}
function sharedGroups(side, group) {
    const { table } = side;
    if (group === null || (0,dataset_table/* columnOf */.uV)(table, group) === undefined)
        return [];
    const { rows, distinct: groups } = sharedRows(side, [group]);
    if (rows.length === 0)
        return [];
    const message = `${(0,numerals/* counted */.hS)(groups, "group")} of \`${group}\` ${groups === 1 ? "has" : "have"} rows in train and in the holdout (${(0,numerals/* counted */.hS)(rows.length, "holdout row")}): the model can recognise them.`;
    return [{ rule: "leakage/group-in-both", column: group, count: rows.length, at: { table, rows }, message }];
}
/** Train rows that are later than holdout rows: a model that knows the future. Rows of the same moment are no leak. */
function laterRows({ table, train, holdout }, time) {
    const column = time === null ? undefined : (0,dataset_table/* columnOf */.uV)(table, time);
    if (column === undefined)
        return [];
    const times = column.type === "number" ? (0,column_values/* numbersOf */.cZ)(column) : momentsOf(column);
    let earliest = Number.POSITIVE_INFINITY;
    for (const row of holdout)
        if (times[row] < earliest)
            earliest = times[row];
    const rows = train.filter((row) => times[row] > earliest);
    if (rows.length === 0 || earliest === Number.POSITIVE_INFINITY)
        return [];
    const message = `${(0,numerals/* counted */.hS)(rows.length, "train row")} ${rows.length === 1 ? "is" : "are"} later in \`${column.name}\` than the first holdout row: the model learns from the future of ${(0,numerals/* count */.U9)(holdout.length)} rows that it is tested on.`;
    return [{ rule: "leakage/time", column: column.name, count: rows.length, at: { table, rows }, message }];
}
/** Milliseconds since 1970 by text, for ordering alone; NaN where there is no date. */
function momentsOf(column) {
    const { codes, dictionary } = column;
    const order = dayOrderOf(column);
    const known = Float64Array.from(dictionary.ends, (_, code) => {
        const text = (0,dataset_table/* textOf */.b6)(dictionary, code);
        const date = dateOf(text, order);
        if (date === null)
            return Number.NaN;
        const day = Date.UTC(date.year, date.month - 1, Math.max(1, date.day));
        const clock = /[T ](\d{2}):(\d{2})(?::(\d{2}))?/.exec(text);
        return clock === null
            ? day
            : day + 1000 * (3600 * Number(clock[1]) + 60 * Number(clock[2]) + Number(clock[3] ?? 0));
    });
    return Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : known[code]));
}

;// CONCATENATED MODULE: ./lib/core/review/leakage.js
// What lets a model know the answers of the holdout, and whether the pull request brought it.




/** What leaks now; what leaked as much before warns, and says so. */
function leakageFindings({ base, head, rows, columns, options }) {
    const differ = (side) => options.key.length > 0 && rows !== null && rows.duplicates[side].length === 0;
    const leaks = leaksIn(head, options, differ("head"));
    const before = leaks.length === 0 || base === null ? [] : leaksIn(base, optionsBefore(options, columns), differ("base"));
    const growth = base === null ? 1 : Math.max(1, head.table.rowCount / Math.max(1, base.table.rowCount));
    return leaks.map(({ rule, column, count: found, at, message }) => {
        const nameBefore = columns.renamed.find(({ to }) => to === column)?.from ?? column;
        const old = before.find((one) => one.rule === rule && one.column === nameBefore);
        // More rows than before are brought by the pull request, even where some were there.
        const isOld = old !== undefined && (at === null || found <= usualCount(old.count, growth));
        const was = old === undefined ? "" : isOld ? ` ${THERE_BEFORE}` : ` There were ${(0,numerals/* count */.U9)(old.count)} before.`;
        return findingOf({
            rule,
            // That rows are near each other is a hint, not a proof.
            level: whenOld(options.levels.leakage, isOld || rule === "leakage/near-copies"),
            message: `${message}${was}`,
            wasThere: isOld,
            column,
            count: found,
            ...(at === null ? {} : { at }),
        });
    });
}
/** The options under the names that columns had before. */
function optionsBefore(options, { renamed }) {
    const before = (name) => renamed.find(({ to }) => to === name)?.from ?? name;
    const { key, target, group, time, features } = options;
    return {
        ...options,
        key: key.map(before),
        features: features.map(before),
        target: target === null ? null : before(target),
        group: group === null ? null : before(group),
        time: time === null ? null : before(time),
    };
}
/** Pairs of equal rows grow with the square of the rows: so many may be there without anybody copying any. */
function usualCount(before, growth) {
    const more = before * (growth ** 2 - 1);
    return before + more + 3 * Math.sqrt(more);
}
function leaksIn(side, options, keysDiffer) {
    return [...columnLeaks(side, options), ...rowLeaks(side, options, keysDiffer)];
}

;// CONCATENATED MODULE: ./lib/core/review/moved-rows.js
// Rows whose values stand under another key than before: each row is right, and all are in the wrong place.





/** Fewer edited rows may say by chance what others said. */
const moved_rows_LEAST_ROWS = 20;
/** Of the edited rows, how many say what a row of another key said before. */
const MOVED = 0.8;
/** Of the edited rows' cells, how many differ. */
const EDITED = 0.3;
/** One finding for all columns, or none. */
function movedRows({ base, head, rows, options }) {
    const { key } = options;
    if (base === null || rows === null || key.length === 0 || rows.changed.length < moved_rows_LEAST_ROWS)
        return [];
    const others = head.table.columns.map(({ name }) => name).filter((name) => !key.includes(name));
    if (others.length < 2 || others.some((name) => (0,dataset_table/* columnOf */.uV)(base.table, name) === undefined))
        return [];
    // A row that moved says something else in most columns; ordinary edits need no further look.
    const edits = others.reduce((sum, name) => sum + (rows.cells.get(name)?.length ?? 0), 0);
    if (edits < EDITED * others.length * rows.changed.length)
        return [];
    const before = hashesOf(base.table, others);
    const after = hashesOf(head.table, others);
    const said = new RowSet(before, base.table.rowCount);
    for (let row = 0; row < base.table.rowCount; row++)
        said.add(row);
    // Where most rows are alike, a row's new values stand elsewhere by chance.
    if (said.size < 0.9 * base.table.rowCount)
        return [];
    const edited = rows.changed.map((pair) => rows.pairs.head[pair]);
    const moved = edited.filter((row) => said.first(row, after) >= 0);
    if (moved.length < MOVED * edited.length)
        return [];
    const at = { table: head.table, rows: moved };
    const level = softened(options.levels.schema);
    const dated = key.find((column) => isAnotherMonth(base.table, head.table, column, moved, (row) => said.first(row, after)));
    if (dated !== undefined) {
        const message = `${(0,numerals/* counted */.hS)(moved.length, "row")} stand under another month in \`${dated}\` than before: what they say stood under another month of the same year. The model's error need not show it.`;
        return [findingOf({ rule: "dates/another-month", level, message, column: dated, count: moved.length, at })];
    }
    const name = key.map((column) => `\`${column}\``).join(" and ");
    const share = (0,numerals/* percent */.KN)(moved.length / rows.pairs.head.length);
    const message = `Rows moved to another ${name}: ${(0,numerals/* counted */.hS)(moved.length, "row")} (${share}) say what the row of another ${name} said before. The values are the same, and stand in the wrong place or did before.`;
    return [findingOf({ rule: "rows/moved", level, message, column: key[0] ?? null, count: moved.length, at })];
}
/** Of the moved rows, how many stand in the same year, and in another month, than what they say stood in before. */
function isAnotherMonth(base, head, name, moved, before) {
    const [old, now] = [(0,dataset_table/* columnOf */.uV)(base, name), (0,dataset_table/* columnOf */.uV)(head, name)];
    if (old?.type !== "text" || now?.type !== "text")
        return false;
    const [was, is] = [datesOf(old), datesOf(now)];
    if (was === null || is === null)
        return false;
    const shifted = moved.filter((row) => {
        const [one, other] = [was[old.codes[before(row)]] ?? null, is[now.codes[row]] ?? null];
        return one !== null && other !== null && monthChange(one, other) !== "none";
    });
    return shifted.length >= MOVED * moved.length;
}

// EXTERNAL MODULE: ./lib/core/review/found-again.js
var found_again = __webpack_require__(46261);
;// CONCATENATED MODULE: ./lib/core/review/rekeyed-rows.js
// A key that was rewritten: rows that are found again by all that they say, and not by what they are called.






/** Of the rows that the key does not find again, how many their content must find. */
const FOUND = 0.5;
const rekeyed_rows_LEAST_ROWS = 10;
const notRekeyed = { findings: [], isWholeKey: false };
function rekeyed(finding) {
    return { findings: [finding], isWholeKey: false };
}
/** @param explained key columns whose change another finding is about */
function rekeyed_rows_rekeyedRows(input, edits, explained) {
    const { base, head, options, rows, rewritten } = input;
    if (base === null || rows === null)
        return notRekeyed;
    for (const { column, rows: marks } of rewritten) {
        const isOwn = options.key.includes(column) || options.group === column;
        if (!isOwn || head.holdout.length === 0 || !marks.includes(1))
            continue;
        const what = options.group === column ? "group" : "key";
        const message = `\`${column}\` is the ${what}, and is written in another way.${heldOutAnew(input, rows.pairs)}`;
        return rekeyed(findingOf({ rule: "rows/rekeyed", level: softened(options.levels.schema), message, column }));
    }
    const lost = rows.removed.length;
    const level = softened(options.levels.schema);
    const rule = "rows/rekeyed";
    for (const [name, pairs] of edits.rekeyed) {
        if (explained.has(name) || pairs.base.length < Math.max(rekeyed_rows_LEAST_ROWS, FOUND * lost))
            continue;
        const share = (0,numerals/* percent */.KN)(pairs.head.length / Math.max(1, head.table.rowCount));
        const how = isSameNumbers(base.table, head.table, name, pairs) ? ", the same number written in another way" : "";
        const message = `\`${name}\` was rewritten: ${(0,numerals/* counted */.hS)(pairs.head.length, "row")} (${share}) say the same as before in every other column under another \`${name}\`${how}. By the key they count as removed and added.${heldOutAnew(input, pairs)}`;
        const at = { table: head.table, rows: pairs.head };
        return rekeyed(findingOf({ rule, level, message, column: name, count: pairs.head.length, at }));
    }
    const isEvery = head.table.rowCount > 0 && lost === base.table.rowCount && rows.added.length === head.table.rowCount;
    if (options.key.length === 0 || !isEvery || lost < rekeyed_rows_LEAST_ROWS || options.key.some((name) => explained.has(name)))
        return notRekeyed;
    const keys = options.key.map((name) => `\`${name}\``).join(" and ");
    const nearly = nearlyTheSame(input);
    if (nearly.base.length >= Math.max(rekeyed_rows_LEAST_ROWS, FOUND * lost)) {
        const share = (0,numerals/* percent */.KN)(nearly.head.length / Math.max(1, head.table.rowCount));
        const message = `${keys} was rewritten: ${(0,numerals/* counted */.hS)(nearly.head.length, "row")} (${share}) say nearly the same as before under another ${keys}. By the key they count as removed and added.${heldOutAnew(input, nearly)}`;
        const at = { table: head.table, rows: nearly.head };
        const column = options.key[0] ?? null;
        return { findings: [findingOf({ rule, level, message, column, count: nearly.head.length, at })], isWholeKey: true };
    }
    const message = `No row of the base is found again: none of its ${(0,numerals/* counted */.hS)(lost, "row")} has the same ${keys}, and the rows say other things too. Perhaps ${keys} is written in another way; until it is not, all rows count as removed and added.`;
    return {
        findings: [findingOf({ rule, level, message, column: options.key[0] ?? null, count: lost })],
        isWholeKey: true,
    };
}
/** Rows that are found again by all but one column, or by their place. */
function nearlyTheSame({ base, head, rows, options }) {
    const none = new Uint32Array(0);
    if (base === null || rows === null)
        return { base: none, head: none };
    const columns = (0,column_diff/* commonColumns */.d)(base.table, head.table).filter((name) => !options.key.includes(name));
    const lost = { table: base.table, rows: rows.removed };
    const { partners, isOwn } = (0,found_again/* nearlyFound */.C)(lost, { table: head.table, rows: rows.added }, columns);
    const found = Uint32Array.from(partners.keys()).filter((i) => isOwn[i] === 1);
    return { base: found.map((i) => rows.removed[partners[i]]), head: found.map((i) => rows.added[i]) };
}
/** Whether rows that a model of the base has learnt from are held out now. */
function heldOutAnew({ base, head }, pairs) {
    if (base === null || head.holdout.length === 0 || base.train.length === 0)
        return "";
    const learntBefore = markedRows(base.table.rowCount, base.train);
    const heldBefore = markedRows(base.table.rowCount, base.holdout);
    const learnt = markedRows(head.table.rowCount, head.train);
    const held = markedRows(head.table.rowCount, head.holdout);
    const moved = (from, to) => pairs.head.reduce((sum, row, i) => sum + (to[row] & from[pairs.base[i]]), 0);
    const [known, gone] = [moved(learntBefore, held), moved(heldBefore, learnt)];
    if (known + gone === 0)
        return " What was held out stays held out.";
    return [
        known === 0
            ? ""
            : ` A model of the base has learnt from ${(0,numerals/* count */.U9)(known)} of the ${(0,numerals/* counted */.hS)(head.holdout.length, "held-out row")}, and looks too good on them.`,
        gone === 0
            ? ""
            : ` ${(0,numerals/* counted */.hS)(gone, "row that was held out is", "rows that were held out are")} no longer held out.`,
    ].join("");
}
function markedRows(rowCount, rows) {
    const marks = new Uint8Array(rowCount);
    for (const row of rows)
        marks[row] = 1;
    return marks;
}
/** 007 and 7. */
function isSameNumbers(base, head, name, pairs) {
    const [before, after] = [(0,dataset_table/* columnOf */.uV)(base, name), (0,dataset_table/* columnOf */.uV)(head, name)];
    if (before === undefined || after === undefined)
        return false;
    return pairs.base.every((row, i) => {
        const [was, is] = [(0,column_values/* cellText */.Ie)(before, row), (0,column_values/* cellText */.Ie)(after, pairs.head[i])];
        return was.trim() !== "" && Number(was) === Number(is);
    });
}

;// CONCATENATED MODULE: ./lib/core/review/row-findings.js
// Rows that are gone, rows that came twice, rows that contradict each other.






/** The four rules about whole rows, in the order of their danger. */
function rowFindings(input, edits) {
    return [...emptied(input), ...removedRows(input, edits), ...duplicateRows(input), ...conflictingLabels(input)];
}
/** A file that only its header is left of; the whole dataset, or one of its files. */
function emptied({ base, head, options }) {
    const level = options.levels.schema;
    const before = base?.table.rowCount ?? 0;
    const { blank = [] } = options;
    if (blank.length > 0) {
        const rowsOf = base === null ? null : rowsByFile(base.table);
        return blank.map((file) => {
            const had = rowsOf?.get(file) ?? 0;
            const message = had === 0
                ? `\`${file}\` is empty: nothing is in it, not even a header.`
                : `\`${file}\` was emptied: nothing is left in it, not even its header. It had ${(0,numerals/* counted */.hS)(had, "row")}.`;
            return { ...findingOf({ rule: "rows/emptied", level, message, count: had }), file, line: 1 };
        });
    }
    if (head.table.rowCount === 0) {
        const had = base === null ? "" : ` It had ${(0,numerals/* counted */.hS)(before, "row")}.`;
        const message = `The dataset is empty: no row is left under the header.${had}`;
        return before === 0 && base !== null
            ? []
            : [findingOf({ rule: "rows/emptied", level, message, count: before, at: { table: head.table, rows: [] } })];
    }
    if (base === null)
        return [];
    const rowsBefore = rowsByFile(base.table);
    return [...rowsByFile(head.table)]
        .filter(([file, rows]) => rows === 0 && (rowsBefore.get(file) ?? 0) > 0)
        .map(([file]) => {
        const had = rowsBefore.get(file) ?? 0;
        const message = `A file was emptied: no row is left under its header. It had ${(0,numerals/* counted */.hS)(had, "row")}.`;
        return { ...findingOf({ rule: "rows/emptied", level, message, count: had }), file, line: 1 };
    });
}
function rowsByFile({ origin: { files, firstRows }, rowCount }) {
    return new Map(files.map((file, i) => [file, (firstRows[i + 1] ?? rowCount) - firstRows[i]]));
}
function removedRows(input, edits) {
    const { base, head, rows, options } = input;
    // Without a key an edited row is one removed and one added; the edits know better.
    if (base === null || rows === null || edits === null || head.table.rowCount === 0)
        return [];
    const rekeyed = new Set([...edits.rekeyed.values()].flatMap((pairs) => [...pairs.base]));
    const lost = edits.removed.filter((row) => !rekeyed.has(row));
    if (lost.length === 0)
        return [];
    const share = lost.length / base.table.rowCount;
    const months = monthsInWords(base.table, lost);
    if (lost.length === base.table.rowCount) {
        const keys = options.key.map((name) => `\`${name}\``).join(" and ");
        const why = keys === "" ? "none says the same as before" : `none has the same ${keys}; perhaps it is written in another way`;
        const message = `No row of the base is found again (${why}): all ${(0,numerals/* counted */.hS)(lost.length, "row")} count as removed, and ${(0,numerals/* counted */.hS)(edits.added.length, "row")} as added.`;
        return [findingOf({ rule: "rows/removed", level: options.levels.removedRows, message, count: lost.length })];
    }
    const message = [
        `${(0,numerals/* counted */.hS)(lost.length, "row")} (${(0,numerals/* percent */.KN)(share)}) ${verb(lost.length, "was", "were")} removed.`,
        copiesSentence(base.table, head.table, lost),
        months,
        sentenceOfLines(base.table, lost, " of the base version"),
    ]
        .filter((part) => part !== "")
        .join(" ");
    return [findingOf({ rule: "rows/removed", level: options.levels.removedRows, message, count: lost.length })];
}
/** Dropping copies is harmless; a clean-up that drops more than copies is not. */
function copiesSentence(base, head, lost) {
    const common = head.columns.map(({ name }) => name).filter((name) => (0,dataset_table/* columnOf */.uV)(base, name) !== undefined);
    if (common.length === 0)
        return "";
    const contents = hashesOf(base, common);
    const kept = hashesOf(head, common);
    const found = new RowSet(contents, lost.length);
    for (const row of lost)
        found.add(row);
    const isCopy = new Set();
    for (let row = 0; row < head.rowCount; row++) {
        const first = found.first(row, kept);
        if (first >= 0)
            isCopy.add(first);
    }
    const copies = lost.filter((row) => isCopy.has(found.first(row, contents))).length;
    if (copies === lost.length)
        return `${verb(lost.length, "It was a copy", "All were copies")} of rows that stay, so no information is lost.`;
    return copies === 0
        ? `${verb(lost.length, "It was no copy", "None of them was a copy")} of a row that stays: what ${verb(lost.length, "it", "they")} said is lost.`
        : `${(0,numerals/* count */.U9)(lost.length - copies)} of them ${verb(lost.length - copies, "was no copy", "were no copies")} of a row that stays: what they said is lost.`;
}
/** Rows that say the same in every column. With chance copies in the data, more of them are expected in more rows. */
function duplicateRows({ base, head, rows, options }) {
    // Rows with keys of their own cannot be equal.
    if (rows !== null && options.key.length > 0 && rows.duplicates.head.length === 0)
        return [];
    const copies = row_findings_copiesIn(head.table);
    const before = base === null ? 0 : row_findings_copiesIn(base.table).length;
    const growth = base === null || base.table.rowCount === 0 ? 1 : head.table.rowCount / base.table.rowCount;
    const expected = before * Math.max(1, growth) ** 2;
    if (copies.length === 0 || (base !== null && copies.length - expected <= 3 * Math.sqrt(expected)))
        return [];
    const was = before === 0 ? "" : ` There ${verb(before, "was", "were")} ${(0,numerals/* count */.U9)(before)} before.`;
    const share = (0,numerals/* percent */.KN)(copies.length / head.table.rowCount);
    const message = `${(0,numerals/* counted */.hS)(copies.length, "row")} (${share}) ${verb(copies.length, "repeats", "repeat")} another row in every column, so ${verb(copies.length, "it counts", "they count")} twice.${was}`;
    return [
        findingOf({
            rule: "rows/duplicate",
            level: softened(options.levels.schema),
            message,
            count: copies.length,
            at: { table: head.table, rows: copies },
        }),
    ];
}
/** All but the first of equal rows. */
function row_findings_copiesIn(table) {
    const hashes = hashesOf(table, table.columns.map(({ name }) => name));
    const seen = new RowSet(hashes, table.rowCount);
    return rowsThat(table.rowCount, (row) => seen.add(row) !== row);
}
/** Where features say little, rows with the same ones are expected; a contradiction is one where rows are told apart. */
const row_findings_TELLING = 0.8;
/** With one or two features, equal ones are chance. */
const row_findings_LEAST_FEATURES = 3;
function conflictingLabels({ base, head, columns, options }) {
    const { target, features, levels } = options;
    if (target === null || features.length < row_findings_LEAST_FEATURES || (0,dataset_table/* columnOf */.uV)(head.table, target) === undefined)
        return [];
    const found = conflictsIn(head.table, features, target);
    const nameBefore = (name) => columns.renamed.find(({ to }) => to === name)?.from ?? name;
    if (found === null || found.rows.length === 0)
        return [];
    const before = base === null ? null : conflictsIn(base.table, features.map(nameBefore), nameBefore(target));
    // A measured target is never the same twice; of labels it is expected.
    if (before === null && !isLabel(head.table, target))
        return [];
    const growth = base === null ? 1 : Math.max(1, head.table.rowCount / Math.max(1, base.table.rowCount));
    const expected = (before?.rows.length ?? 0) * growth ** 2;
    if (before !== null && found.rows.length - expected <= 3 * Math.sqrt(expected))
        return [];
    const was = before === null || before.rows.length === 0 ? "" : ` There were ${(0,numerals/* count */.U9)(before.rows.length)} before.`;
    const message = `Labels contradict each other: ${(0,numerals/* counted */.hS)(found.rows.length, "row")} have the features of another row and another \`${target}\`.${was}`;
    return [
        findingOf({
            rule: "rows/conflicting-labels",
            level: softened(levels.schema),
            message,
            column: target,
            count: found.rows.length,
            at: { table: head.table, rows: found.rows },
        }),
    ];
}
const MOST_LABELS = 20;
function isLabel(table, target) {
    const column = (0,dataset_table/* columnOf */.uV)(table, target);
    return column?.type === "text" || new Set(column?.values).size <= MOST_LABELS;
}
/** Null where the features tell too few rows apart for a contradiction to mean anything. */
function conflictsIn(table, features, target) {
    const present = features.filter((name) => (0,dataset_table/* columnOf */.uV)(table, name) !== undefined);
    const column = (0,dataset_table/* columnOf */.uV)(table, target);
    if (column === undefined || present.length === 0 || table.rowCount === 0)
        return null;
    const repeats = repeatsOf(table, present, row_findings_TELLING);
    if (repeats === null)
        return null;
    const isMissing = (0,column_values/* missingIn */.EH)(column);
    const labels = column.type === "number" ? column.values : column.codes;
    const conflicting = repeats.groups.flatMap((group) => {
        const labelled = group.filter((row) => !isMissing(row));
        return labelled.some((row) => labels[row] !== labels[labelled[0]]) ? labelled : [];
    });
    return { rows: Uint32Array.from(conflicting).toSorted() };
}

;// CONCATENATED MODULE: ./lib/core/review/shift-findings.js
// Columns that moved under a header that stayed: a column now holds what its neighbour held before.






/** Rows that are looked at, spread evenly. */
const shift_findings_SAMPLED = 1000;
/** In fewer rows two columns agree by chance. */
const shift_findings_LEAST_ROWS = 10;
/** Where only some rows were edited, so many of them say more than chance. */
const LEAST_EDITED = 20;
/** Of the rows, how many hold the other column's old value for the columns to count as moved. */
const shift_findings_MOVED = 0.8;
/** Numbers that were revised as well are still much nearer to the other column's old ones than to their own. */
const NEARER = 0.25;
/** Of the moved columns of numbers, how many must fit the other rows better than before for a repair. */
const BACK = 0.75;
/** Columns that hold what another column held before, in all rows or in the edited ones; and which columns that explains. */
function shiftFindings(input, edits) {
    const none = { findings: [], columns: new Set() };
    if (input.base === null)
        return none;
    const all = edits.matched.base.length >= shift_findings_LEAST_ROWS ? edits.matched : inOrder(input);
    const whole = movedColumns(input, sampled(all));
    if (whole.length > 0)
        return shifts(input, whole, all, null);
    const some = editedRows(input);
    const part = some.base.length >= LEAST_EDITED ? movedColumns(input, sampled(some)) : [];
    // In edited rows one column that holds another's values may be filled in from it.
    return part.length > 1 ? shifts(input, part, some, some.head.length) : none;
}
/** @param among how many edited rows they moved in; null: in all rows */
function shifts(input, moved, pairs, among) {
    const { head, options } = input;
    const list = moved
        .slice(0, 3)
        .map(({ column, from }) => `\`${column.name}\` holds what \`${from}\` held`)
        .join(", ");
    const more = moved.length > 3 ? ` and ${(0,numerals/* count */.U9)(moved.length - 3)} more` : "";
    const isMended = among !== null && movedBack(input, moved, pairs);
    const where = among === null ? "" : ` in ${(0,numerals/* counted */.hS)(among, "edited row")}`;
    const message = isMended
        ? `This looks like a repair: columns moved${where} to where the other rows have such values: ${list}${more}. The error may jump because the data was wrong before, not because the model got worse.`
        : `Columns moved under an unchanged header${where}: ${list}${more}. Every model reads them by their names.`;
    return {
        findings: [
            findingOf({
                rule: "columns/shifted",
                level: isMended ? softened(options.levels.schema) : options.levels.schema,
                message,
                column: moved[0].column.name,
                count: moved.length,
                at: { table: head.table, rows: pairs.head.slice(0, 1) },
            }),
        ],
        columns: new Set(moved.map((one) => one.column.name)),
    };
}
/** Whether most moved columns hold in these rows what the rows that nobody edited hold, and held something else. */
function movedBack({ base, head }, moved, pairs) {
    const numeric = moved.flatMap(({ column }) => {
        const before = base?.table.columns.find(({ name }) => name === column.name);
        return column.type === "number" && before?.type === "number" ? [{ now: column.values, old: before.values }] : [];
    });
    const edited = new Uint8Array(head.table.rowCount);
    for (const row of pairs.head)
        edited[row] = 1;
    const nearer = numeric.filter(({ now, old }) => {
        const others = now.filter((value, row) => edited[row] === 0 && !Number.isNaN(value));
        if (others.length < shift_findings_LEAST_ROWS)
            return false;
        const center = (0,stats_median/* medianOf */.u)(others);
        const distance = (values) => Math.abs((0,stats_median/* medianOf */.u)(values.filter((value) => !Number.isNaN(value))) - center);
        return (distance(Float64Array.from(pairs.head, (row) => now[row])) <
            distance(Float64Array.from(pairs.base, (row) => old[row])));
    });
    return nearer.length > BACK * numeric.length;
}
/** Columns that hold in these rows what another one held. */
function movedColumns({ base, head, columns }, pairs) {
    if (base === null || pairs.base.length < shift_findings_LEAST_ROWS)
        return [];
    const renamed = new Set(columns.renamed.map(({ to }) => to));
    const moved = head.table.columns.flatMap((column) => {
        if (renamed.has(column.name))
            return [];
        const own = base.table.columns.find(({ name }) => name === column.name);
        if (own === undefined)
            return [];
        const place = base.table.columns.indexOf(own);
        const others = base.table.columns
            .map((other, index) => ({ other, index }))
            .filter(({ index }) => index !== place)
            .toSorted((a, b) => Math.abs(a.index - place) - Math.abs(b.index - place));
        // What stayed did not move; asked first, since it spares a wide table all pairs of columns.
        if (sameShare(column, own, pairs) > 1 - shift_findings_MOVED)
            return [];
        const few = fewOf(pairs);
        const from = others.find(({ other }) => isNearOther(column, other, few) && holdsOther(column, own, other, pairs));
        return from === undefined ? [] : [{ column, from: from.other.name, by: place - from.index }];
    });
    // A single pair of like columns may be chance or an edit; two that changed places, or neighbours in one direction, are not.
    const exact = moved.filter(({ column, from }) => {
        const other = base.table.columns.find(({ name }) => name === from);
        return other !== undefined && sameShare(column, other, pairs) >= shift_findings_MOVED;
    });
    const run = moved.filter(({ by }) => moved.filter((one) => one.by === by && Math.abs(by) <= 2).length >= 2);
    return moved.filter((one) => exact.includes(one) || run.includes(one));
}
function holdsOther(now, own, other, pairs) {
    const [rowsBase, rowsHead] = [pairs.base, pairs.head];
    if (!varies(other, pairs.base) && !varies(now, pairs.head))
        return false;
    if (sameShare(now, other, pairs) >= shift_findings_MOVED && varies(now, pairs.head))
        return true;
    if (now.type === "text" || other.type === "text" || own.type === "text")
        return false;
    const [values, before, neighbour] = [(0,column_values/* numbersOf */.cZ)(now), (0,column_values/* numbersOf */.cZ)(own), (0,column_values/* numbersOf */.cZ)(other)];
    const distance = (to) => {
        const sizes = Float64Array.from(rowsHead, (row, i) => Math.abs(values[row] - to[rowsBase[i]]));
        return (0,stats_median/* medianOf */.u)(sizes.filter((size) => !Number.isNaN(size)));
    };
    const spread = (0,stats_median/* medianOf */.u)(spreadOf(neighbour, rowsBase));
    const toOther = distance(neighbour);
    return toOther < NEARER * distance(before) && toOther < 0.1 * spread;
}
/** So few rows spare nearly all pairs of columns the look at all sampled rows. */
const FEW = 48;
/** Whether more than a fifth of some rows agree: of columns that moved, far more than half do. Spares most pairs the rest. */
function isNearOther(now, other, few) {
    if (now.type === "text" || other.type === "text")
        return sameShare(now, other, few) > 0.2;
    const [values, neighbour] = [(0,column_values/* numbersOf */.cZ)(now), (0,column_values/* numbersOf */.cZ)(other)];
    const limit = 0.1 * (0,stats_median/* medianOf */.u)(spreadOf(neighbour, few.base));
    const near = few.head.filter((row, i) => !(Math.abs(values[row] - neighbour[few.base[i]]) > 2 * limit));
    return near.length > 0.2 * few.head.length;
}
function fewOf({ base, head }) {
    const step = Math.max(1, Math.floor(base.length / FEW));
    const every = (_, i) => i % step === 0;
    return { base: base.filter(every), head: head.filter(every) };
}
/** Distances from the median. */
function spreadOf(values, rows) {
    const taken = Float64Array.from(rows, (row) => values[row]).filter((value) => !Number.isNaN(value));
    const middle = (0,stats_median/* medianOf */.u)(taken);
    return taken.map((value) => Math.abs(value - middle));
}
function sameShare(now, other, pairs) {
    return 1 - (0,cell_comparison/* compareCells */.F)(other, now, false).differing(pairs.base, pairs.head).length / pairs.base.length;
}
/** At least five values: flags and constants look like each other. */
function varies(column, rows) {
    const seen = new Set();
    for (const row of rows) {
        seen.add(column.type === "number" ? column.values[row] : column.codes[row]);
        if (seen.size >= 5)
            return true;
    }
    return false;
}
/** The rows that were edited at all. */
function editedRows({ rows }) {
    if (rows === null)
        return { base: new Uint32Array(0), head: new Uint32Array(0) };
    const { pairs, changed } = rows;
    return { base: changed.map((pair) => pairs.base[pair]), head: changed.map((pair) => pairs.head[pair]) };
}
/** Where keys moved too, rows still stand in their order. */
function inOrder({ base, head }) {
    const rows = Math.min(base?.table.rowCount ?? 0, head.table.rowCount);
    return { base: (0,dataset_table/* everyRow */.UJ)(rows), head: (0,dataset_table/* everyRow */.UJ)(rows) };
}
function sampled({ base, head }) {
    const step = Math.max(1, Math.floor(base.length / shift_findings_SAMPLED));
    const every = (_, i) => i % step === 0;
    return { base: base.filter(every), head: head.filter(every) };
}

// EXTERNAL MODULE: ./lib/core/stats/hypergeometric.js
var hypergeometric = __webpack_require__(25016);
;// CONCATENATED MODULE: ./lib/core/review/encoding-damage.js
// Signs that text was decoded with the wrong encoding: replacement characters, and UTF-8 read as Latin-1.

const replacement = "\u{FFFD}";
/**
 * Two- and three-byte UTF-8 as Windows-1252 or Latin-1 shows it: a lead byte, then continuation bytes. Windows-1252 shows
 * 0x80 to 0x9F as these signs.
 */
const continuation = "[\u0080-\u00BF\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]";
const mojibake = new RegExp(`[\u00c2-\u00df]${continuation}|[\u00e0-\u00ef]${continuation}{2}`, "u");
/** Bytes alone tell plain ASCII, which is most text. */
function isDamaged(dictionary, code) {
    const start = code === 0 ? 0 : dictionary.ends[code - 1];
    const end = dictionary.ends[code];
    let isAscii = true;
    for (let at = start; at < end && isAscii; at++)
        isAscii = dictionary.bytes[at] < 128;
    if (isAscii)
        return false;
    const text = (0,dataset_table/* textOf */.b6)(dictionary, code);
    return text.includes(replacement) || mojibake.test(text);
}
/** Whether the text is the old one with a question mark for each letter that is not ASCII. */
function lostLetters(before, rowBefore, after, rowAfter) {
    const [old, now] = [before.codes[rowBefore], after.codes[rowAfter]];
    if (old < 0 || now < 0)
        return false;
    const was = (0,dataset_table/* textOf */.b6)(before.dictionary, old);
    const plain = was.replace(/[^\p{ASCII}]/gu, "?");
    return plain !== was && (0,dataset_table/* textOf */.b6)(after.dictionary, now) === plain;
}

;// CONCATENATED MODULE: ./lib/core/review/value-findings.js
// Columns whose values went bad: no numbers any more, gone, all alike, stand-ins, broken letters.









/** @param explained columns whose values another finding is about */
function valueFindings(input, edits, explained) {
    const { table } = input.head;
    if (table.rowCount === 0)
        return [];
    return table.columns
        .filter(({ name }) => !explained.has(name))
        .flatMap((after) => {
        const { before } = bothColumns(input, after.name);
        const of = { input, before: before ?? null, after, edits };
        const gone = notNumbers(of) ?? value_findings_emptied(of) ?? constant(of);
        return [...(gone ?? [...missingMore(of), ...sentinels(of), ...zeros(of)]), ...damaged(of)];
    });
}
function value_findings_finding({ input, after }, { rule, message, rows, howMany, strict = false, wasThere = false }) {
    const level = strict ? input.options.levels.schema : softened(input.options.levels.schema);
    return findingOf({
        rule,
        level,
        message,
        wasThere,
        column: after.name,
        count: howMany,
        at: { table: input.head.table, rows },
    });
}
function notNumbers(pair) {
    const { before, after, input } = pair;
    if (before?.type !== "number" || after.type !== "text")
        return null;
    const numbers = (0,column_values/* decimalsOf */.m2)(after.dictionary);
    const isGap = (0,column_values/* missingIn */.EH)(after);
    const rows = rowsThat(after.codes.length, (row) => !isGap(row) && Number.isNaN(numbers[after.codes[row]]));
    if (rows.length === 0)
        return null;
    const dates = datesOf(after);
    if (dates !== null && rows.length >= 0.9 * after.codes.length) {
        const message = `\`${after.name}\` is written as a date now; it was a number before. A model of the base cannot read it.`;
        return [value_findings_finding(pair, { rule: "schema/type-changed", message, rows: rows.slice(0, 1), howMany: rows.length })];
    }
    const example = input.options.showValues
        ? `; the first is \`${(0,dataset_table/* textOf */.b6)(after.dictionary, after.codes[rows[0]])}\``
        : "";
    const message = `${(0,numerals/* counted */.hS)(rows.length, "value")} of \`${after.name}\` ${verb(rows.length, "is no longer a number", "are no longer numbers")}, so the whole column is read as text${example}.`;
    return [value_findings_finding(pair, { rule: "schema/type-changed", message, rows, howMany: rows.length, strict: true })];
}
function value_findings_emptied(pair) {
    const { before, after, input } = pair;
    if (before === null || input.base === null)
        return null;
    const isGap = (0,column_values/* missingIn */.EH)(after);
    for (let row = 0; row < input.head.table.rowCount; row++)
        if (!isGap(row))
            return null;
    const had = countWhere(input.base.table, before, (gap) => !gap);
    if (had === 0)
        return null;
    const message = `\`${after.name}\` was emptied: no row has a value any more, and ${(0,numerals/* count */.U9)(had)} had one.`;
    return [value_findings_finding(pair, { rule: "values/emptied", message, rows: [0], howMany: had, strict: true })];
}
function countWhere(table, column, test) {
    const isGap = (0,column_values/* missingIn */.EH)(column);
    let found = 0;
    for (let row = 0; row < table.rowCount; row++)
        if (test(isGap(row)))
            found++;
    return found;
}
/** In fewer rows one value, or none, is no surprise. */
const value_findings_LEAST_ROWS = 10;
/** One value in every row teaches nothing; that it did vary is what makes it a danger. */
function constant(pair) {
    const { before, after, input } = pair;
    if (before === null || input.head.table.rowCount < value_findings_LEAST_ROWS || distinctUpTo(after, 2) !== 1)
        return null;
    if (distinctUpTo(before, 3) < 2)
        return null;
    const isZero = after.type === "number" && after.values.some((value) => value === 0);
    const message = `\`${after.name}\` is ${isZero ? "zero in every row" : "the same in every row"} now, and varied before: it tells a model nothing any more.`;
    const rule = isZero ? "values/all-zero" : "values/constant";
    return [value_findings_finding(pair, { rule, message, rows: [0], howMany: input.head.table.rowCount, strict: true })];
}
function distinctUpTo(column, most) {
    const seen = new Set();
    const cells = column.type === "number" ? column.values : column.codes;
    for (let row = 0; row < cells.length && seen.size < most; row++) {
        const isGap = column.type === "number" ? Number.isNaN(cells[row]) : cells[row] < 0;
        if (!isGap)
            seen.add(cells[row]);
    }
    return seen.size;
}
const JUMP = 0.05;
const SURE = 1e-4;
/** Values deleted from rows that had one, and added rows that lack it more often than the others. */
function missingMore(pair) {
    const { before, after, input, edits } = pair;
    if (before === null || input.base === null || input.rows === null)
        return [];
    const [gapBefore, gapAfter] = [(0,column_values/* missingIn */.EH)(before), (0,column_values/* missingIn */.EH)(after)];
    const cells = edits?.columns.get(after.name);
    const matched = edits?.matched.base.length ?? 0;
    const deleted = [];
    if (cells !== undefined)
        for (let i = 0; i < cells.head.length; i++)
            if (gapAfter(cells.head[i]) && !gapBefore(cells.base[i]))
                deleted.push(cells.head[i]);
    if (deleted.length >= Math.max(3, 0.01 * matched)) {
        const message = `Values were deleted: ${(0,numerals/* counted */.hS)(deleted.length, "row")} that had a value of \`${after.name}\` ${verb(deleted.length, "has", "have")} none now (${(0,numerals/* percent */.KN)(deleted.length / Math.max(1, matched))}).`;
        return [value_findings_finding(pair, { rule: "values/missing", message, rows: deleted, howMany: deleted.length })];
    }
    const added = Array.from(edits?.added ?? []);
    const lacking = added.filter((row) => gapAfter(row));
    const rowsBefore = input.base.table.rowCount;
    const lackedBefore = lacking.length === 0 ? 0 : countWhere(input.base.table, before, (gap) => gap);
    const jump = lacking.length / Math.max(1, added.length) - lackedBefore / Math.max(1, rowsBefore);
    if (lacking.length < 3 || jump <= JUMP || (0,hypergeometric/* sameShareP */.I)(lacking.length, added.length, lackedBefore, rowsBefore) > SURE)
        return [];
    const message = `${(0,numerals/* count */.U9)(lacking.length)} of the ${(0,numerals/* counted */.hS)(added.length, "added row")} lack a value of \`${after.name}\` (${(0,numerals/* percent */.KN)(lacking.length / added.length)}); ${lackedBefore === 0 ? "no row did before" : `before it was ${(0,numerals/* percent */.KN)(lackedBefore / rowsBefore)} of all rows`}.`;
    return [value_findings_finding(pair, { rule: "values/missing", message, rows: lacking, howMany: lacking.length })];
}
/** A stand-in is learnt from like any number. */
function sentinels(pair) {
    const { before, after, input } = pair;
    const { target, features } = input.options;
    if (after.type !== "number")
        return [];
    const standing = sentinelsOf(after.values);
    if (standing.length === 0)
        return [];
    const rows = rowsThat(after.values.length, (row) => standing.includes(after.values[row]));
    const values = before === null ? new Float64Array(0) : (0,column_values/* numbersOf */.cZ)(before);
    const was = values.reduce((sum, value) => sum + (standing.includes(value) ? 1 : 0), 0);
    const isUsed = after.name === target || features.includes(after.name);
    if (was >= rows.length && !isUsed)
        return [];
    const isOld = before !== null && was >= rows.length;
    const which = standing.slice(0, 3).map(String).join(", ");
    const old = isOld ? ` ${THERE_BEFORE}` : was > 0 ? ` There were ${(0,numerals/* count */.U9)(was)} before.` : "";
    const message = `${(0,numerals/* counted */.hS)(rows.length, "value")} of \`${after.name}\` ${verb(rows.length, "looks", "look")} like a stand-in for "no value" (${which}), and would be learnt as a number.${old}`;
    return [value_findings_finding(pair, { rule: "values/sentinel", message, rows, howMany: rows.length, wasThere: isOld })];
}
/** Where zero was more common than this, rows that belong together may well all have it. */
const value_findings_RARE = 0.2;
/** Added rows that are all zero where zero was no more than usual. */
function zeros(pair) {
    const { before, after, edits } = pair;
    if (before?.type !== "number" || after.type !== "number" || edits === null)
        return [];
    const { added } = edits;
    if (added.length < value_findings_LEAST_ROWS || !added.every((row) => after.values[row] === 0))
        return [];
    const zero = before.values.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0);
    if (zero > value_findings_RARE * before.values.length)
        return [];
    if ((0,hypergeometric/* sameShareP */.I)(added.length, added.length, zero, before.values.length) > SURE)
        return [];
    const message = `All ${(0,numerals/* counted */.hS)(added.length, "added row")} have 0 in \`${after.name}\`; before it was ${(0,numerals/* percent */.KN)(zero / before.values.length)} of the rows.`;
    return [value_findings_finding(pair, { rule: "values/all-zero", message, rows: added, howMany: added.length })];
}
/** Letters that were decoded with the wrong encoding, or lost. */
function damaged(pair) {
    const { before, after, input, edits } = pair;
    if (after.type !== "text")
        return [];
    const { ends } = after.dictionary;
    const isBad = Uint8Array.from(ends, (_, code) => (isDamaged(after.dictionary, code) ? 1 : 0));
    const cells = edits?.columns.get(after.name);
    const lost = before?.type === "text" && cells !== undefined
        ? Array.from(cells.head).filter((row, i) => lostLetters(before, cells.base[i], after, row))
        : [];
    const bad = isBad.includes(1)
        ? rowsThat(after.codes.length, (row) => after.codes[row] >= 0 && isBad[after.codes[row]] === 1)
        : new Uint32Array(0);
    const rows = Uint32Array.from(new Set([...bad, ...lost])).toSorted();
    if (rows.length === 0)
        return [];
    const was = before?.type === "text"
        ? before.codes.reduce((sum, code) => sum + (code >= 0 && isDamaged(before.dictionary, code) ? 1 : 0), 0)
        : 0;
    if (was >= rows.length)
        return [];
    const message = `Letters were broken by a wrong encoding in ${(0,numerals/* counted */.hS)(rows.length, "value")} of \`${after.name}\`: they are other categories to a model now.`;
    return [value_findings_finding(pair, { rule: "values/encoding", message, rows, howMany: rows.length, strict: input.base !== null })];
}

;// CONCATENATED MODULE: ./lib/core/review/findings.js
// All that is worth a look in a dataset's change, the most dangerous first.















/** What a reviewer should hear first. */
const byDanger = [
    "rows/emptied",
    "columns/shifted",
    "rows/rekeyed",
    "columns/removed",
    "columns/renamed",
    "schema/type-changed",
    "schema/missing-column",
    "values/emptied",
    "values/all-zero",
    "values/constant",
    "values/zeroed",
    "values/repaired",
    "units/scaled",
    "units/moved",
    "units/jump",
    "dates/another-month",
    "rows/moved",
    "leakage/target-copy",
    "leakage/key-in-both",
    "leakage/rows-in-both",
    "leakage/group-in-both",
    "leakage/time",
    "labels/changed",
    "rows/removed",
    "schema/range",
    "schema/category",
    "schema/type",
    "schema/required",
    "schema/unique",
    "values/encoding",
    "values/mass-edit",
    "values/rounded",
    "values/missing",
    "values/sentinel",
    "rows/conflicting-labels",
    "rows/duplicate",
    "leakage/near-copies",
    "leakage/identifier",
    "categories/vanished",
    "categories/new",
    "drift/values",
    "drift/missing",
];
/**
 * @param drift of the same input; computed here where the caller does not show it
 */
function dataFindings(input, drift = (0,review_drift/* driftOf */.$)(input)) {
    const edits = editedCells(input);
    const shifts = edits === null ? null : shiftFindings(input, edits);
    const explained = shifts?.columns ?? new Set();
    const moved = movedRows(input);
    const dates = edits === null ? [] : dateFindings(input, edits);
    const dated = new Set([...explained, ...dates.flatMap(({ column }) => column ?? [])]);
    const rekeyed = edits === null ? notRekeyed : rekeyed_rows_rekeyedRows(input, edits, dated);
    // A key that no model learns from may be of any type.
    const mayBeText = ({ rule, column }) => rule === "schema/type-changed" &&
        rekeyed.findings.some((one) => one.column === column) &&
        !(column !== null && input.options.features.includes(column));
    const rewritten = edits === null ? [] : rewrittenDates(input, edits);
    const findings = [
        ...(shifts?.findings ?? []),
        ...dates,
        ...moved,
        ...rekeyed.findings,
        ...(edits === null ? [] : appendedJumps(input, edits)),
        ...removedColumns(input),
        ...rowFindings(input, edits).filter(({ rule }) => rule !== "rows/removed" || !rekeyed.isWholeKey),
        ...(edits === null || moved.length > 0 ? [] : editFindings(input, edits, dated)),
        ...valueFindings(input, edits, explained).filter((finding) => !mayBeText(finding)),
        ...categoryFindings(input, new Set([...dated, ...rewritten])),
        ...contractFindings(input),
        ...leakageFindings(input),
        ...driftFindings(input, drift, new Set([...explained, ...rewritten])),
    ];
    return findings.filter(({ level }) => level !== "off").toSorted(moreDangerous);
}
function moreDangerous(one, other) {
    if (one.level !== other.level)
        return one.level === "error" ? -1 : 1;
    const age = Number(one.wasThere) - Number(other.wasThere);
    if (age !== 0)
        return age;
    return byDanger.indexOf(one.rule) - byDanger.indexOf(other.rule) || (other.count ?? 0) - (one.count ?? 0);
}
/** A column that models learn from or predict; others are only named among the columns. */
function removedColumns({ base, columns, options }) {
    if (base === null)
        return [];
    const { target, features, usualBefore, levels } = options;
    const declared = [target, ...features];
    const role = (column) => (column === target ? "target" : "feature");
    const removed = columns.removed.flatMap((column) => {
        // Where the config names no features, the next model does without; where it does, no model can be trained.
        const level = declared.includes(column) ? levels.schema : softened(levels.schema);
        if (!declared.includes(column) && usualBefore?.includes(column) !== true)
            return [];
        const message = `The ${role(column)} \`${column}\` is gone: a model of the base cannot read this data.`;
        return [findingOf({ rule: "columns/removed", level, message, column })];
    });
    const known = [...declared, ...(usualBefore ?? [])];
    const renamed = columns.renamed
        .filter(({ from }) => known.includes(from))
        .toSorted((one, other) => Number(other.from === target) - Number(one.from === target));
    const level = softened(levels.schema);
    if (renamed.length <= COLUMNS_EACH) {
        const each = renamed.map(({ from, to }) => {
            const message = `The ${role(from)} \`${from}\` is called \`${to}\` now: a model of the base cannot read this data.`;
            return findingOf({ rule: "columns/renamed", level, message, column: to });
        });
        return [...removed, ...each];
    }
    const names = renamed
        .slice(0, COLUMNS_EACH)
        .map(({ from, to }) => `\`${from}\` \u2192 \`${to}\``)
        .join(", ");
    const also = renamed[0].from === target ? ", the target first" : "";
    const more = `${names} and ${(0,numerals/* count */.U9)(renamed.length - COLUMNS_EACH)} more`;
    const message = `${(0,numerals/* count */.U9)(renamed.length)} columns have other names and the same values${also} (${more}): a model of the base cannot read this data.`;
    return [...removed, findingOf({ rule: "columns/renamed", level, message, count: renamed.length })];
}
/** So many columns are named one by one. */
const COLUMNS_EACH = 3;
function driftFindings({ options }, { rows }, explained) {
    const level = options.levels.drift;
    const told = rows.filter(({ column }) => !explained.has(column));
    return ["base-head", "train-holdout"].flatMap((comparison) => {
        const compared = told.filter((row) => row.comparison === comparison);
        return [
            ...together(compared.filter(({ values }) => values.drifted), "drift/values", level),
            ...together(compared.filter(({ missing }) => missing?.drifted === true), "drift/missing", level),
        ];
    });
}
/** Many columns that drift do so for one reason: one finding, the largest effects first. */
function together(rows, rule, level) {
    const [first] = rows;
    if (first === undefined || rows.length <= COLUMNS_EACH)
        return rows.map((row) => driftFinding(row, rule, level));
    const strength = ({ values, missing }) => rule === "drift/missing" ? (missing?.effect ?? 0) : values.effect / values.floor;
    const names = rows.toSorted((a, b) => strength(b) - strength(a)).map(({ column }) => `\`${column}\``);
    const where = comparisonInWords(first);
    const how = rule === "drift/missing" ? `are missing more or less often ${where}` : `are distributed otherwise ${where}`;
    const more = names.length > COLUMNS_EACH ? ` and ${(0,numerals/* count */.U9)(names.length - COLUMNS_EACH)} more` : "";
    const message = `${(0,numerals/* count */.U9)(rows.length)} columns ${how}: ${names.slice(0, COLUMNS_EACH).join(", ")}${more}.`;
    return [findingOf({ rule, level, message, count: rows.length })];
}
function comparisonInWords({ comparison }) {
    return comparison === "base-head" ? "than before" : "in the holdout than in train";
}
function driftFinding(row, rule, level) {
    const { column, kind, values, missing, missingShare } = row;
    const where = comparisonInWords(row);
    const test = rule === "drift/values" ? values : (missing ?? values);
    const chance = test.adjustedP < 1e-4 ? "below 0.01 %" : (0,numerals/* percent */.KN)(test.adjustedP);
    const by = rule === "drift/missing"
        ? `missing ${(0,numerals/* percent */.KN)(missingShare.before)} \u2192 ${(0,numerals/* percent */.KN)(missingShare.after)}`
        : kind === "number"
            ? `by ${(0,numerals/* decimal */._)(values.effect, 2)} of its usual spread`
            : `${(0,numerals/* percent */.KN)(values.effect)} of the rows would have to change category`;
    const what = rule === "drift/missing"
        ? `Values of \`${column}\` are missing more or less often ${where}`
        : `\`${column}\` is distributed otherwise ${where}`;
    const message = `${what} (${by}; by chance alone: ${chance}).`;
    return findingOf({ rule, level, message, column });
}

;// CONCATENATED MODULE: ./lib/core/review/key-findings.js
// Rows that share a key which should be theirs alone.


const LINES_SHOWN = 5;
/** One finding for all rows whose key is not their own; a warning where the base had as many. */
function keyFindings({ base, head, rows, options }) {
    if (rows === null || base === null || rows.duplicates.head.length === 0)
        return [];
    const repeated = rows.duplicates.head;
    const before = rows.duplicates.base.length;
    const { file, line } = (0,dataset_table/* placeOf */.$t)(head.table.origin, repeated[0]);
    const key = options.key.map((name) => `\`${name}\``).join(" and ");
    const isNew = repeated.length > before;
    const since = before === 0 ? "" : ` Before it was ${(0,numerals/* counted */.hS)(before, "row")}.`;
    return [
        {
            rule: "schema/duplicate-key",
            level: isNew || options.levels.schema === "off" ? options.levels.schema : "warn",
            message: `${(0,numerals/* counted */.hS)(repeated.length, "row")} share their ${key} with another row (${linesOf(head.table, repeated)}).${since}`,
            wasThere: false,
            column: options.key.length === 1 ? options.key[0] : null,
            file,
            line,
            count: repeated.length,
        },
    ];
}
/** "lines 3, 9 and 12 more". */
function linesOf(table, rows) {
    const lines = Array.from(rows.subarray(0, LINES_SHOWN), (row) => (0,numerals/* count */.U9)(table.origin.lines[row]));
    const hidden = rows.length - lines.length;
    return `${rows.length === 1 ? "line" : "lines"} ${lines.join(", ")}${hidden === 0 ? "" : ` and ${(0,numerals/* count */.U9)(hidden)} more`}`;
}

;// CONCATENATED MODULE: ./lib/core/review/key-proposal.js
// Columns that would identify a row, where the config names none.

/** Fewer rows are unique by chance. */
const FEWEST_ROWS = 20;
/** At least this share of the smaller version's rows is in the other one too. */
const COMMON = 0.5;
/** Rows looked at before all are. */
const key_proposal_SAMPLED = 2048;
/** Whole tables that are looked through, for pairs that are unique in the sample. */
const MOST_TRIED = 3;
/** Of more rows than this only single columns are looked at: pairs would cost more than the hint is worth. */
const MOST_FOR_PAIRS = 200_000;
/**
 * The smallest set of columns, one or two, whose values are there and unique in both versions, most of them in both; the
 * first such in the order of columns. Whole numbers and texts only: measurements are unique by chance. The target is
 * none.
 *
 * @returns empty where a key is declared, there is nothing to compare, or nothing is found
 */
function proposedKey({ base, head, rows, options }) {
    if (base === null || rows === null || options.key.length > 0)
        return [];
    const tables = [base.table, head.table];
    if (tables.some(({ rowCount }) => rowCount < FEWEST_ROWS))
        return [];
    const isCommon = (names) => {
        const smaller = Math.min(base.table.rowCount, head.table.rowCount);
        // Rows that are the same in all columns are the same in these.
        return rows.pairs.base.length >= COMMON * smaller || commonRows(base.table, head.table, names) >= COMMON * smaller;
    };
    const candidates = head.table.columns.filter((column) => {
        const before = base.table.columns.find(({ name }) => name === column.name);
        return column.name !== options.target && before?.type === column.type && isExact(column) && isExact(before);
    });
    const single = candidates.find(({ name }) => tables.every((table) => isUnique(table, [name])) && isCommon([name]));
    if (single !== undefined)
        return [single.name];
    if (tables.some(({ rowCount }) => rowCount > MOST_FOR_PAIRS))
        return [];
    let tried = 0;
    for (const [index, one] of candidates.entries()) {
        for (const other of candidates.slice(index + 1)) {
            if (!isUniqueInSample(head.table, [one, other]))
                continue;
            if (tried++ >= MOST_TRIED)
                return [];
            const names = [one.name, other.name];
            if (tables.every((table) => isUnique(table, names)) && isCommon(names))
                return names;
        }
    }
    return [];
}
/** Texts or whole numbers, in a look at some rows; none missing. */
function isExact(column) {
    const cells = column.type === "number" ? column.values : column.codes;
    const step = Math.ceil(cells.length / key_proposal_SAMPLED);
    for (let row = 0; row < cells.length; row += step)
        if (!Number.isInteger(cells[row]) || (column.type === "text" && cells[row] < 0))
            return false;
    return true;
}
function isUnique(table, names) {
    const columns = table.columns.filter(({ name }) => names.includes(name));
    if (!columns.every(isComplete) || !isUniqueInSample(table, columns))
        return false;
    const [only] = columns;
    if (columns.length === 1) {
        if (only.type === "text")
            return only.dictionary.ends.length >= table.rowCount && isRisingOrUnique(table, only);
        if (key_proposal_isRising(only.values))
            return true;
        const distinct = distinctIntegers(only.values);
        if (distinct !== null)
            return distinct === table.rowCount;
    }
    return distinctRows(table, names) === table.rowCount;
}
/** The texts of a dictionary differ, so as many of them as rows are unique where each is used. */
function isRisingOrUnique({ rowCount }, column) {
    const used = new Uint8Array(column.dictionary.ends.length);
    for (const code of column.codes)
        used[code] = 1;
    let count = 0;
    for (const one of used)
        count += one;
    return count === rowCount;
}
function isComplete(column) {
    return column.type === "number" ? !column.values.includes(Number.NaN) : !column.codes.includes(-1);
}
function key_proposal_isRising(values) {
    for (let row = 1; row < values.length; row++)
        if (!(values[row] > values[row - 1]))
            return false;
    return true;
}
/** The first rows, and as many spread over all. */
function isUniqueInSample({ rowCount }, columns) {
    const cells = columns.map((column) => (column.type === "number" ? column.values : column.codes));
    const seen = new Set();
    const step = Math.max(1, Math.floor(rowCount / key_proposal_SAMPLED));
    const rows = new Set();
    for (let row = 0; row < Math.min(key_proposal_SAMPLED, rowCount); row++)
        rows.add(row);
    for (let row = 0; row < rowCount; row += step)
        rows.add(row);
    for (const row of rows) {
        const cell = cells.length === 1 ? cells[0][row] : cells.map((one) => one[row]).join(" ");
        if (seen.has(cell))
            return false;
        seen.add(cell);
    }
    return true;
}
/** How many whole numbers there are, where they lie close enough together to be ticked off. */
function distinctIntegers(values) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (!Number.isInteger(value))
            return null;
        if (value < least)
            least = value;
        if (value > most)
            most = value;
    }
    if (!(most - least < 16 * values.length))
        return null;
    const seen = new Uint8Array(most - least + 1);
    let distinct = 0;
    for (let row = 0; row < values.length; row++) {
        const at = values[row] - least;
        if (seen[at] === 0)
            distinct++;
        seen[at] = 1;
    }
    return distinct;
}
function distinctRows(table, names) {
    const set = new RowSet(hashesOf(table, names), table.rowCount);
    for (let row = 0; row < table.rowCount; row++)
        set.add(row);
    return set.size;
}
function commonRows(base, head, names) {
    const [before, after] = [hashesOf(base, names), hashesOf(head, names)];
    const set = new RowSet(before, base.rowCount);
    for (let row = 0; row < base.rowCount; row++)
        set.add(row);
    let common = 0;
    for (let row = 0; row < head.rowCount; row++)
        if (set.first(row, after) >= 0)
            common++;
    return common;
}

;// CONCATENATED MODULE: ./lib/core/review/segments.js
// What the changed, added or removed rows have in common: one value of a column that the other rows rarely have.


/** Of the changed, added or removed rows, how many have the value in common. */
const LEAST_SHARE = 0.9;
/** Others have the value at most half as often. */
const MOST_OF_OTHERS = 0.5;
/** Over all values that could have been found. */
const ALPHA = 0.01;
/** Of each kind of rows; more say the same in other words. */
const MOST_SHOWN = 2;
/** Rows looked at to find the commonest value; the shares are then counted over all rows. */
const segments_SAMPLED = 4096;
/** A number column with more values than this in the sample holds measurements. */
const MOST_NUMBERS = 100;
/** A column in which so large a share of the changed rows was edited has the value because of the edit. */
const segments_EDITED = 0.1;
/**
 * A value explains rows if at least 90 % of them have it, the other rows of that version at most half as often, and
 * chance alone would give such a share with a probability below 1 %, by the exact conditional test of two shares, after
 * Bonferroni over all values of all columns. Rows with this value count exactly; only the value is looked for in a sample
 * with a fixed stride.
 */
function segmentsOf({ base, head, rows, options }) {
    if (base === null || rows === null)
        return [];
    const changed = new Uint32Array(rows.changed.length);
    for (let i = 0; i < changed.length; i++)
        changed[i] = rows.pairs.head[rows.changed[i]];
    const kinds = [
        { of: "changed", table: head.table, at: changed },
        { of: "added", table: head.table, at: rows.added },
        { of: "removed", table: base.table, at: rows.removed },
    ];
    return kinds.flatMap(({ of, table, at }) => {
        if (at.length === 0 || at.length === table.rowCount)
            return [];
        const isOwn = ({ name }) => options.key.includes(name) ||
            (of === "changed" && (rows.cells.get(name)?.length ?? 0) > segments_EDITED * rows.changed.length);
        const columns = table.columns.filter((column) => !isOwn(column));
        return explaining(of, table, columns, at);
    });
}
function explaining(of, table, columns, at) {
    const commonest = columns.map((column) => commonestAt(column, at));
    const values = columns.reduce((sum, column) => sum + valueCountOf(column), 0);
    const others = table.rowCount - at.length;
    const found = columns.flatMap((column, index) => {
        const value = commonest[index];
        if (value === null)
            return [];
        const [inside, all] = countsOf(column, value, at);
        const share = inside / at.length;
        const shareOfOthers = (all - inside) / others;
        if (share < LEAST_SHARE || shareOfOthers > MOST_OF_OTHERS * share)
            return [];
        if ((0,hypergeometric/* sameShareP */.I)(inside, at.length, all - inside, others) * values >= ALPHA)
            return [];
        return [{ of, column: column.name, value: wordOf(column, value), share, shareOfOthers }];
    });
    return found.toSorted((a, b) => b.share - b.shareOfOthers - (a.share - a.shareOfOthers)).slice(0, MOST_SHOWN);
}
/** A number, or the code of a text; null where no value is common enough, or the column holds measurements. */
function commonestAt(column, at) {
    const cells = column.type === "number" ? column.values : column.codes;
    const step = Math.ceil(at.length / segments_SAMPLED);
    const counts = new Map();
    let sampled = 0;
    for (let i = 0; i < at.length; i += step, sampled++) {
        const cell = cells[at[i]];
        counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    for (const [value, count] of counts) {
        // A tenth less than wanted: what is looked at is a sample.
        if (count < (LEAST_SHARE - 0.1) * sampled)
            continue;
        return isMissing(column, value) ? null : value;
    }
    return null;
}
function isMissing(column, value) {
    return column.type === "number" ? Number.isNaN(value) : value < 0;
}
/** How many values could have been found by chance; of many numbers, none could. */
function valueCountOf(column) {
    if (column.type === "text")
        return column.dictionary.ends.length;
    const { values } = column;
    const seen = new Set();
    const step = Math.ceil(values.length / segments_SAMPLED);
    for (let row = 0; row < values.length && seen.size <= MOST_NUMBERS; row += step)
        seen.add(values[row]);
    return seen.size;
}
function countsOf(column, value, at) {
    const cells = column.type === "number" ? column.values : column.codes;
    let inside = 0;
    for (let i = 0; i < at.length; i++)
        if (cells[at[i]] === value)
            inside++;
    let all = 0;
    for (let row = 0; row < cells.length; row++)
        if (cells[row] === value)
            all++;
    return [inside, all];
}
function wordOf(column, value) {
    return column.type === "number" ? String(value) : (0,dataset_table/* textOf */.b6)(column.dictionary, value);
}

// EXTERNAL MODULE: ./lib/core/review/written.js + 3 modules
var review_written = __webpack_require__(63540);
;// CONCATENATED MODULE: ./lib/core/review/review.js
// A whole review: what happened to rows and columns, and what to look at. Plain data in, plain data out.









/** @param open a file's bytes once more, where the tables cannot tell how it is written */
async function reviewed(spec, open) {
    const { base, head, options, delimiter, files } = spec;
    const input = reviewInput(base, head, options);
    const { rows, columns } = input;
    const drift = (0,review_drift/* driftOf */.$)(input);
    // Where names may be wrong, all that is said by name hangs on that.
    const findings = [...alignmentFindings(input), ...keyFindings(input), ...dataFindings(input, drift)];
    const written = base === null
        ? review_written/* notWritten */.x
        : await (0,review_written/* writtenOtherwise */.m)(input, { base: base.writing, head: head.writing, files, delimiter, open });
    return {
        rows: rows === null ? null : (0,counts/* rowCountsOf */.go)(rows),
        parts: (0,counts/* partsOf */.CI)(input),
        ...withoutDangers(written, findings),
        columns: {
            ...columns,
            cellsChanged: rows === null ? null : Object.fromEntries([...rows.cells].map(([name, cells]) => [name, cells.length])),
        },
        findings,
        drift,
        segments: segmentsOf(input),
        proposedKey: proposedKey(input),
    };
}
/** Rows or columns that moved away from their names are in another order, and not because it says the same. */
function withoutDangers(written, findings) {
    const has = (rule) => findings.some((finding) => finding.rule === rule);
    const rewrites = written.rewrites.filter(({ what }) => (what !== "row-order" || !(has("rows/moved") || has("dates/another-month"))) &&
        (what !== "column-order" || !has("columns/shifted")));
    return { ...written, rewrites };
}

;// CONCATENATED MODULE: ./lib/adapters/threads/tasks.js
// What a thread is asked to do, and the doing of it: in the second thread, or in the first where one is enough.






function measure(job, reach) {
    return (0,training/* measureSide */.c)(job, sourcesOf(job.files, reach), reader(reach));
}
function read(job, reach) {
    return readDataset(job, sourcesOf(job.files, reach), reader(reach));
}
function review(job, { open }) {
    return reviewed(job, (side, path) => open(fileAt(job.filesOf[side], path)));
}
async function perform(task, reach) {
    switch (task.kind) {
        case "measure": {
            const side = await measure(task.job, reach);
            return { result: side, transfer: buffersAmong(arraysOfSide(side)) };
        }
        case "read": {
            const dataset = await read(task.job, reach);
            return { result: dataset, transfer: buffersAmong(arraysOf(dataset)) };
        }
        case "review":
            return { result: await review(task.job, reach), transfer: [] };
        default:
            return task;
    }
}
function reader(reach) {
    const { shared, tell, beside = null } = reach;
    return async (files, options) => {
        const how = { ...options, shared };
        const table = (await readLikeOther(files, how, reach, beside)) ?? (await (0,read_table/* readTable */.x)(files, how));
        tell?.({ table, options: how });
        return table;
    };
}
/** Null where both sides are not one CSV each that is read in the same way, or have little in common. */
async function readLikeOther(files, options, reach, beside) {
    if (beside === null || beside === undefined)
        return null;
    const others = sourcesOf(beside.files, reach);
    if (files.length !== 1 || others.length !== 1)
        return null;
    if ([...files, ...others].some(({ path }) => (0,format/* formatOf */.b)(path) !== "csv"))
        return null;
    const table = beside.reading.then((other) => other !== null && isSameWay(other.options, options) ? other.table : null);
    return readBeside(files[0], options, { file: others[0], table });
}
/** Names are for JSON. */
function isSameWay(one, other) {
    return JSON.stringify({ ...one, names: null }) === JSON.stringify({ ...other, names: null });
}
function sourcesOf(files, { open, decode }) {
    return files.map((file) => ({ path: file.path, size: file.size, open: () => open(file), decodeParquet: decode }));
}
function fileAt(files, path) {
    const file = files.find((one) => one.path === path);
    if (file === undefined)
        throw new Error(`${path} is none of the files`);
    return file;
}
function arraysOfSide({ holdout, dataset, train, untrained }) {
    return [
        ...untrained.flatMap(({ data }) => [...arraysOfTable(data.table), data.rows]),
        ...arraysOfTable(holdout.table),
        ...(dataset === null ? [] : arraysOf(dataset)),
        ...(train === null ? [] : [...arraysOfTable(train.table), train.rows]),
        holdout.actual,
        holdout.unit,
        holdout.identities,
        holdout.contents,
    ];
}
function arraysOf({ table, train, holdout, writing }) {
    const hashes = writing.flatMap(({ text }) => text?.hashes ?? []);
    return [...arraysOfTable(table), train, holdout, ...hashes];
}
function arraysOfTable({ columns, origin }) {
    const cells = columns.map((column) => (column.type === "number" ? column.values : column.codes));
    return [...cells, origin.lines];
}
/** Shared memory is not among them: it crosses by itself. */
function buffersAmong(arrays) {
    return [...new Set(arrays.map((array) => array.buffer))].filter((buffer) => buffer instanceof ArrayBuffer);
}


/***/ }),

/***/ 55962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ byteOpener)
});

// EXTERNAL MODULE: ./lib/adapters/disk/guarded-file.js
var guarded_file = __webpack_require__(51383);
// EXTERNAL MODULE: ./lib/adapters/git/blob-bytes.js + 1 modules
var blob_bytes = __webpack_require__(36006);
// EXTERNAL MODULE: ./lib/adapters/pointers/stored-content.js
var stored_content = __webpack_require__(60204);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/zlib/inflated-bytes.js
// The bytes of a file that may be packed with gzip or Zstandard, unpacked as they are read, within bounds.



// 2 GiB is what is read of a plain file; 200:1 is what gzip makes of real tables at the very best, a bomb has 1,000:1.
const usual = { bytes: 2 ** 31, ratio: 200, harmlessBytes: 2 ** 26 };
const packings = [
    { name: "gzip", ending: ".gz", magic: [0x1f, 0x8b] },
    { name: "Zstandard", ending: ".zst", magic: [0x28, 0xb5, 0x2f, 0xfd] },
];
/**
 * No text and no Parquet file starts like a packed one, so that the first bytes decide. A name that says packed must be
 * right: a damaged start would make one strange column name of the whole file.
 */
async function* inflatedBytes(path, chunks, limits = usual) {
    const source = chunks[Symbol.asyncIterator]();
    let unfinished = true;
    try {
        let step = await source.next();
        // A pipe may hand over a single byte first.
        while (step.done !== true && step.value.length < 4) {
            const head = Buffer.from(step.value);
            const more = await source.next();
            if (more.done === true) {
                requireHonestName(path);
                yield head;
                return;
            }
            step = { done: false, value: Buffer.concat([head, more.value]) };
        }
        if (step.done === true)
            return requireHonestName(path);
        const first = step.value;
        const packing = packings.find(({ magic }) => magic.every((byte, at) => first[at] === byte));
        if (packing === undefined) {
            requireHonestName(path);
            for (; step.done !== true; step = await source.next())
                yield step.value;
            unfinished = false;
            return;
        }
        yield* inflated(path, packing.name, first, source, limits);
    }
    finally {
        if (unfinished)
            await source.return?.();
    }
}
function requireHonestName(path) {
    const named = packings.find(({ ending }) => path.toLowerCase().endsWith(ending));
    if (named !== undefined)
        throw damaged(path, named.name, "its first bytes are of something else");
}
async function* inflated(path, packing, first, rest, limits) {
    const inflate = inflaterOf(packing, path);
    let stored = 0;
    async function* packed() {
        for (let chunk = first;;) {
            stored += chunk.length;
            // The source writes over its chunk as soon as the next is asked for, and the stream may not be done with it.
            yield Buffer.from(chunk);
            const step = await rest.next();
            if (step.done === true)
                return;
            chunk = step.value;
        }
    }
    const input = external_node_stream_.Readable.from(packed(), { objectMode: false });
    input.on("error", (error) => inflate.destroy(error));
    input.pipe(inflate);
    let size = 0;
    try {
        const output = inflate;
        for await (const chunk of output) {
            size += chunk.length;
            if (size > limits.bytes || (size > limits.harmlessBytes && size > limits.ratio * stored))
                throw tooLarge(path, size, stored);
            yield chunk;
        }
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        throw damaged(path, packing, cause instanceof Error ? cause.message : String(cause), cause);
    }
    finally {
        input.destroy();
        inflate.destroy();
    }
    // The library stops in silence where something follows that is not packed, and what was behind it would be missing.
    if (inflate.bytesWritten < stored)
        throw damaged(path, packing, "there is something else behind the packed data");
}
function inflaterOf(packing, path) {
    const chunkSize = 1 << 18;
    if (packing === "gzip")
        return external_node_zlib_.createGunzip({ chunkSize });
    // Node has it since 22.15; GitHub runs actions on Node 24.
    if (typeof external_node_zlib_.createZstdDecompress === "function")
        return external_node_zlib_.createZstdDecompress({ chunkSize });
    throw new errors/* UserError */.yo("environment", {
        message: `this Node (${process.versions.node}) cannot unpack Zstandard`,
        where: { file: path },
        hint: "Use Node 22.15, 24 or later, or commit the file with gzip.",
    });
}
function mebibytes(bytes) {
    return `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}
function tooLarge(path, size, stored) {
    return new errors/* UserError */.yo("data", {
        message: `the file unpacks from ${mebibytes(stored)} to more than ${mebibytes(size - 1)}, which no table does`,
        where: { file: path },
        hint: "Check where the file comes from; if it is good, commit it unpacked or as Parquet.",
    });
}
function damaged(path, packing, reason, cause) {
    return new errors/* UserError */.yo("data", {
        message: `the ${packing} data is damaged: ${reason}`,
        where: { file: path },
        hint: "Pack the file again from its source.",
    }, { cause });
}

;// CONCATENATED MODULE: ./lib/open-bytes.js
// Opens any data file of either side; all that a second thread needs of the outside.




function byteOpener(checkout) {
    return ({ path, at }) => {
        if (at === "disk")
            return inflatedBytes(path, (0,guarded_file/* fileBytes */.sG)(checkout, path));
        return inflatedBytes(path, at.stored === undefined ? (0,blob_bytes/* blobBytes */.R)(checkout, at.oid) : (0,stored_content/* storedBytes */.Zk)(at.stored));
    };
}


/***/ })

};
