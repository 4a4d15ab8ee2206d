export const id = 770;
export const ids = [770];
export const modules = {

/***/ 51383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function unreadable(path, error) {
    const reason = error instanceof Error ? error.message.replace(/, \w+ '.*$/s, "") : String(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("data", { message: `\`${path}\` cannot be read (${reason})`, hint: "Check the file and its permissions." }, { cause: error });
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




const CHUNK_BYTES = 1 << 16;
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
    const config = [...safety/* SAFE_CONFIG */.r, "core.bigFileThreshold=1m"].flatMap((setting) => ["-c", setting]);
    const child = (0,external_node_child_process_.spawn)("git", [...config, "cat-file", "blob", blob], {
        cwd: directory,
        env: (0,safety/* gitEnvironment */._)(environment),
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
/* harmony export */   _: () => (/* binding */ gitEnvironment),
/* harmony export */   r: () => (/* binding */ SAFE_CONFIG)
/* harmony export */ });
// What every git process of ours is started with, so that no setting of a repository can run a program.
/** Settings of the repository or its user that would run a program, each switched off for our calls. */
const SAFE_CONFIG = [
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.pager=cat",
    "diff.external=",
    "credential.helper=",
    "protocol.allow=never",
    "protocol.https.allow=always",
    "protocol.http.allow=always",
    "protocol.file.allow=always",
];
/** Variables that git or its transport needs from outside; everything else, GIT_* above all, stays out. */
const PASSED_ON = /^(PATH|HOME|TMPDIR|TEMP|TMP|SystemRoot|USERPROFILE|APPDATA|LOCALAPPDATA|PATHEXT|https?_proxy|no_proxy|HTTPS?_PROXY|NO_PROXY|SSL_CERT_FILE|SSL_CERT_DIR)$/;
function gitEnvironment(ambient) {
    const passed = Object.entries(ambient).flatMap(([name, value]) => value !== undefined && PASSED_ON.test(name) ? [[name, value]] : []);
    return {
        ...Object.fromEntries(passed),
        LC_ALL: "C",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_LFS_SKIP_SMUDGE: "1",
    };
}


/***/ }),

/***/ 65290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ answerOf),
  O: () => (/* binding */ createCompute)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
;// CONCATENATED MODULE: ./lib/core/dataset/csv-faults.js
// What can be wrong with a CSV file, in words: each fault with its place and the next act.


const csvLimits = {
    // More than any table that a person has named the columns of.
    columns: 4096,
    // Ten times what one runner checks within minutes.
    rows: 10_000_000,
    // 3.2 GB of doubles: what fits beside everything else in a hosted runner's 16 GB, for base and head.
    cells: 400_000_000,
    // A data field is far smaller; a quote that nobody closed is not.
    fieldBytes: 2 ** 20,
    rowBytes: 2 ** 22,
    // GitHub's limit for a Git LFS object on the free plan.
    fileBytes: 2 ** 31,
    // Half of a core's level-2 cache.
    windowBytes: 2 ** 18,
};
function dataFault(where, message, hint) {
    return new errors/* UserError */.yo("data", { message, where, hint });
}
const quoteHint = 'Close the quote, or double a quote that belongs to the text ("").';
function unclosedQuote(file, line) {
    return dataFault({ file, line }, "a quote opens on this line and is never closed", quoteHint);
}
function unclosedQuoteWithin(file, line, limit) {
    return dataFault({ file, line }, `a quote opens on this line and is not closed within ${bytesText(limit)}`, quoteHint);
}
function textAfterQuote(where) {
    return dataFault(where, "there is text after the closing quote", quoteHint);
}
function nulByte(where) {
    return dataFault(where, "there is a NUL byte, which no CSV text has", "The file is damaged or is not text: write it again as UTF-8 CSV.");
}
function notUtf8(where) {
    return dataFault(where, "the text is not UTF-8 (most likely it is Latin-1 or Windows-1252)", `Save the file as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8 ${where.file} > utf8.csv`);
}
function tooLong(what, where, limit) {
    return dataFault(where, `a ${what} is longer than ${bytesText(limit)}`, "Look for a missing line break or quote, or take such data out of the table.");
}
function tooLarge(file, limit) {
    return dataFault({ file }, `the data is larger than ${bytesText(limit)}`, "Take a sample of the rows, or fewer files.");
}
function tooManyRows(where, limit) {
    return dataFault(where, `there are more than ${(0,numerals/* count */.U9)(limit)} rows`, "Take a sample of the rows, or fewer files.");
}
function tooManyCells(where, limit) {
    return dataFault(where, `there are more than ${(0,numerals/* count */.U9)(limit)} values`, "Take fewer columns (features) or a sample of the rows.");
}
function tooManyColumns(where, limit) {
    return dataFault(where, `the header has more than ${(0,numerals/* count */.U9)(limit)} columns`, "Check the delimiter and the line ends, or take columns out.");
}
function bytesText(bytes) {
    if (bytes >= 2 ** 30)
        return `${(0,numerals/* count */.U9)(bytes / 2 ** 30)} GiB`;
    if (bytes >= 2 ** 20)
        return `${(0,numerals/* count */.U9)(bytes / 2 ** 20)} MiB`;
    return `${(0,numerals/* count */.U9)(bytes)} bytes`;
}

;// CONCATENATED MODULE: ./lib/core/dataset/byte-window.js
// A window that moves over a source of bytes: chunks of any size go in, whole records can be looked at together.

class ByteWindow {
    /** What is there to read: bytes[start, end). bytes[end] is a NUL, where every scan stops. */
    bytes;
    start = 0;
    end = 0;
    /** Nothing follows: the last byte is a line feed, added if need be. */
    ended = false;
    #path;
    #chunks;
    #limit;
    #chunk = new Uint8Array(0);
    #taken = 0;
    #read = 0;
    constructor(source, size, limit) {
        this.bytes = new Uint8Array(size + 1);
        this.#path = source.path;
        this.#chunks = source.open()[Symbol.asyncIterator]();
        this.#limit = limit;
    }
    /** Where bytes[start] is in the file. */
    get offset() {
        return this.#read - (this.end - this.start);
    }
    /** Whether there is no room for more without growing. */
    get full() {
        return this.start === 0 && this.end === this.bytes.length - 1;
    }
    /** Doubles the room, up to `most` bytes. */
    grow(most) {
        const larger = new Uint8Array(Math.min(2 * this.bytes.length, most + 1));
        larger.set(this.bytes.subarray(this.start, this.end));
        this.end -= this.start;
        this.start = 0;
        this.bytes = larger;
    }
    /** Moves what is left to the front and fills the room behind it. */
    async fill() {
        this.bytes.copyWithin(0, this.start, this.end);
        this.end -= this.start;
        this.start = 0;
        const room = this.bytes.length - 1;
        while (this.end < room && !this.ended) {
            if (this.#taken === this.#chunk.length)
                await this.#next();
            const part = this.#chunk.subarray(this.#taken, this.#taken + room - this.end);
            this.bytes.set(part, this.end);
            this.end += part.length;
            this.#taken += part.length;
            this.#read += part.length;
        }
        this.bytes[this.end] = 0;
    }
    async close() {
        await this.#chunks.return?.();
    }
    async #next() {
        const next = await this.#chunks.next();
        if (next.done === true) {
            // The file's last line end may be missing; one more is a blank line, which is skipped.
            this.#chunk = Uint8Array.of(10);
            this.ended = true;
        }
        else
            this.#chunk = next.value;
        this.#taken = 0;
        if (this.#read + this.#chunk.length > this.#limit)
            throw tooLarge(this.#path, this.#limit);
    }
}

// EXTERNAL MODULE: ./lib/core/dataset/decimal-text.js
var decimal_text = __webpack_require__(22667);
;// CONCATENATED MODULE: ./lib/core/dataset/csv-field.js
// Cuts one field out of CSV bytes: RFC 4180, with blanks allowed around a quoted field and bare quotes inside an unquoted one.

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;
class FieldCutter {
    /** The field's content is bytes[start, end), quotes removed. */
    bytes = new Uint8Array(0);
    start = 0;
    end = 0;
    /** Position, in the bytes given, of the delimiter or line end behind the field; of the fault, if there is one. */
    next = 0;
    /** Line ends inside the field up to `next`. */
    lineBreaks = 0;
    /** After "more": whether a quote is open. */
    insideQuote = false;
    delimiter;
    /** 1 for the bytes that end an unquoted field: delimiter, line ends, NUL. */
    stops;
    #unescaped = new Uint8Array(256);
    constructor(delimiter) {
        this.delimiter = delimiter;
        this.stops = new Uint8Array(256);
        for (const byte of [delimiter, lineFeed, carriageReturn, 0])
            this.stops[byte] = 1;
    }
    isPadding(byte) {
        return (0,decimal_text/* isBlank */.z3)(byte) && byte !== this.delimiter;
    }
    /** Cuts the field that starts at `from`; bytes[limit] must be NUL. */
    cut(bytes, from, limit) {
        this.lineBreaks = 0;
        this.insideQuote = false;
        let at = from;
        while (this.isPadding(bytes[at]))
            at++;
        if (bytes[at] === quote)
            return this.#cutQuoted(bytes, at + 1, limit);
        while (this.stops[bytes[at]] === 0)
            at++;
        this.bytes = bytes;
        this.start = from;
        this.end = at;
        this.next = at;
        if (bytes[at] !== 0)
            return "field";
        return at < limit ? "nul" : "more";
    }
    #cutQuoted(bytes, from, limit) {
        this.insideQuote = true;
        let doubled = 0;
        let at = from;
        for (;; at++) {
            const byte = bytes[at];
            if (byte === quote) {
                if (bytes[at + 1] !== quote)
                    break;
                doubled++;
                at++;
            }
            else if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed))
                this.lineBreaks++;
            else if (byte === 0) {
                this.next = at;
                return at < limit ? "nul" : "more";
            }
        }
        this.next = at + 1;
        while (this.isPadding(bytes[this.next]))
            this.next++;
        if (this.next >= limit)
            return "more";
        this.insideQuote = false;
        if (this.stops[bytes[this.next]] === 0)
            return "text after quote";
        if (bytes[this.next] === 0)
            return "nul";
        this.bytes = bytes;
        this.start = from;
        this.end = at;
        if (doubled > 0)
            this.#unescape(at - from - doubled);
        return "field";
    }
    #unescape(length) {
        if (length > this.#unescaped.length)
            this.#unescaped = new Uint8Array(2 * length);
        let to = 0;
        for (let at = this.start; at < this.end; at++) {
            this.#unescaped[to++] = this.bytes[at];
            if (this.bytes[at] === quote)
                at++;
        }
        this.bytes = this.#unescaped;
        this.start = 0;
        this.end = length;
    }
}

;// CONCATENATED MODULE: ./lib/core/dataset/csv-header.js
// The beginning of a CSV file: what kind of file it is, its delimiter, and the names in its first record.




/** Detected in this order, so that a tie goes to the comma. */
const delimiters = [",", ";", "\t", "|"].map((text) => text.charCodeAt(0));
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** Reads the header and leaves the window behind it. @throws {UserError} when the file is no CSV or its header is faulty. */
async function readCsvHeader(window, path, delimiter, limits) {
    await window.fill();
    refuseOtherFormats(window.bytes.subarray(window.start, window.end), path);
    if (startsWith(window.bytes, [0xef, 0xbb, 0xbf]))
        window.start = 3;
    let line = 1;
    for (;;) {
        line += skipBlankLines(window);
        if (window.ended && window.start === window.end) {
            throw dataFault({ file: path }, "the file is empty", "Write a header line with the columns' names, then one line a row.");
        }
        const header = headerAt(window, path, line, delimiter, limits);
        if (header !== null)
            return header;
        if (window.full) {
            if (window.end >= limits.rowBytes)
                throw tooLong("row", { file: path, line }, limits.rowBytes);
            window.grow(limits.rowBytes);
        }
        await window.fill();
    }
}
/** Null when the window does not hold the whole record. */
function headerAt(window, path, firstLine, delimiter, limits) {
    const { bytes, start, end } = window;
    const separator = delimiter === null ? detectDelimiter(window) : delimiter.charCodeAt(0);
    if (separator === null)
        return null;
    const cutter = new FieldCutter(separator);
    const texts = [];
    let line = firstLine;
    for (let at = start;; at = cutter.next + 1) {
        const outcome = cutter.cut(bytes, at, end);
        const where = { file: path, line: line + cutter.lineBreaks };
        if (outcome === "more" && window.ended)
            throw unclosedQuote(path, line);
        if (outcome === "more")
            return null;
        if (outcome === "nul")
            throw nulByte(where);
        if (outcome === "text after quote")
            throw textAfterQuote({ ...where, column: columnAt(bytes, start, cutter.next) });
        if (cutter.end - cutter.start > limits.fieldBytes)
            throw tooLong("field", where, limits.fieldBytes);
        if (!isUtf8(cutter.bytes, cutter.start, cutter.end))
            throw notUtf8(where);
        if (texts.length === limits.columns)
            throw tooManyColumns(where, limits.columns);
        texts.push(strictUtf8.decode(cutter.bytes.subarray(cutter.start, cutter.end)).trim());
        line += cutter.lineBreaks;
        const stop = bytes[cutter.next];
        if (stop === separator)
            continue;
        if (stop === carriageReturn && cutter.next + 1 === end)
            return null;
        window.start = cutter.next + (stop === carriageReturn && bytes[cutter.next + 1] === lineFeed ? 2 : 1);
        return { names: namesOf(texts, path, firstLine), cutter, nextLine: line + 1 };
    }
}
/** An empty name, as R and pandas write over their row numbers, becomes "column 1" after its position. */
function namesOf(texts, path, line) {
    const names = texts.map((text, index) => (text === "" ? `column ${index + 1}` : text));
    const firsts = new Map();
    const problems = [];
    for (const [index, name] of names.entries()) {
        const first = firsts.get(name);
        if (first === undefined)
            firsts.set(name, index);
        else {
            const message = `columns ${first + 1} and ${index + 1} are both named \`${name}\``;
            problems.push({ message, where: { file: path, line }, hint: "Rename one of them, or take it out." });
        }
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo("data", problems);
    return names;
}
/** The delimiter that occurs most often outside quotes in the first record; null when the record is not complete. */
function detectDelimiter(window) {
    const { bytes, start, end } = window;
    const counts = delimiters.map(() => 0);
    let quoted = false;
    let fieldIsBlank = true;
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if (quoted) {
            if (byte === quote && bytes[at + 1] === quote)
                at++;
            else if (byte === quote)
                quoted = false;
            continue;
        }
        if (byte === lineFeed || byte === carriageReturn)
            return mostFrequent(counts);
        const which = delimiters.indexOf(byte);
        if (which >= 0)
            counts[which]++;
        if (byte === quote && fieldIsBlank)
            quoted = true;
        fieldIsBlank = which >= 0 || (fieldIsBlank && (0,decimal_text/* isBlank */.z3)(byte));
    }
    return window.ended ? mostFrequent(counts) : null;
}
function mostFrequent(counts) {
    return delimiters[counts.indexOf(Math.max(...counts))];
}
/** Skips lines without anything but blanks; gives their number. A line that does not end in the window stays. */
function skipBlankLines(window) {
    const { bytes, end } = window;
    let lines = 0;
    for (let at = window.start; at < end; at++) {
        const byte = bytes[at];
        if ((0,decimal_text/* isBlank */.z3)(byte))
            continue;
        if (byte !== lineFeed && byte !== carriageReturn)
            break;
        if (byte === carriageReturn && bytes[at + 1] === lineFeed)
            at++;
        else if (byte === carriageReturn && at + 1 === end && !window.ended)
            break;
        lines++;
        window.start = at + 1;
    }
    return lines;
}
/** The column, in characters from 1, of bytes[at]; bytes[recordStart] starts a line. */
function columnAt(bytes, recordStart, at) {
    let lineStart = at;
    while (lineStart > recordStart && bytes[lineStart - 1] !== lineFeed && bytes[lineStart - 1] !== carriageReturn)
        lineStart--;
    return new TextDecoder().decode(bytes.subarray(lineStart, at)).length + 1;
}
function isUtf8(bytes, start, end) {
    let ascii = 0;
    for (let at = start; at < end; at++)
        ascii |= bytes[at];
    if (ascii < 128)
        return true;
    try {
        strictUtf8.decode(bytes.subarray(start, end));
        return true;
    }
    catch {
        return false;
    }
}
const otherFormats = [
    ["gzip-compressed", [0x1f, 0x8b]],
    ["a ZIP archive or an Excel workbook", [0x50, 0x4b, 0x03, 0x04]],
    // "PAR1" alone may be a column's name; a page header follows it.
    ["a Parquet file", [0x50, 0x41, 0x52, 0x31, 0x15]],
    ["an old Excel workbook", [0xd0, 0xcf, 0x11, 0xe0]],
    ["xz-compressed", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
    ["Zstandard-compressed", [0x28, 0xb5, 0x2f, 0xfd]],
];
// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: the first line of every pointer.
const lfsPointer = Array.from("version https://git-lfs.github.com/spec/v1", (char) => char.charCodeAt(0));
function refuseOtherFormats(bytes, file) {
    if (startsWith(bytes, lfsPointer)) {
        throw dataFault({ file }, "this is a Git LFS pointer, not the data", "Run git lfs pull, or check out with lfs: true.");
    }
    for (const [format, signature] of otherFormats) {
        if (startsWith(bytes, signature))
            throw dataFault({ file }, `the file is ${format}, which is not supported yet`, "Commit the table as plain CSV (UTF-8).");
    }
    const utf16 = utf16Of(bytes);
    if (utf16 !== null) {
        throw dataFault({ file, line: 1 }, `the text is ${utf16}, not UTF-8`, `Save the file as UTF-8, or convert it: iconv -f ${utf16} -t UTF-8 ${file} > utf8.csv`);
    }
}
/** By its mark, or by the zero byte that UTF-16 has in every ASCII character. */
function utf16Of(bytes) {
    if (startsWith(bytes, [0xff, 0xfe]) || (bytes.length > 1 && bytes[0] !== 0 && bytes[1] === 0))
        return "UTF-16LE";
    if (startsWith(bytes, [0xfe, 0xff]) || (bytes.length > 1 && bytes[0] === 0 && bytes[1] !== 0))
        return "UTF-16BE";
    return null;
}
function startsWith(bytes, signature) {
    return bytes.length >= signature.length && signature.every((byte, at) => bytes[at] === byte);
}

;// CONCATENATED MODULE: ./lib/core/dataset/text-index.js
// Gives each distinct text a code, by its bytes: an open-addressing table over one growing run of UTF-8.
class TextIndex {
    #bytes = new Uint8Array(256);
    #ends = new Uint32Array(16);
    #hashes = new Int32Array(16);
    #count = 0;
    /** Code + 1; 0 is free. Its length is a power of two, at least twice the number of texts. */
    #slots = new Int32Array(32);
    /** Code of the text, or -1. `hash` is the text's `hashOf`. */
    find(bytes, start, end, hash) {
        const mask = this.#slots.length - 1;
        for (let slot = firstSlot(hash) & mask;; slot = (slot + 1) & mask) {
            const code = this.#slots[slot] - 1;
            if (code < 0)
                return -1;
            if (this.#hashes[code] === hash && this.#equals(code, bytes, start, end))
                return code;
        }
    }
    /** Adds a text that `find` did not find, and gives its code. */
    add(bytes, start, end, hash) {
        const code = this.#count++;
        const from = code === 0 ? 0 : this.#ends[code - 1];
        const to = from + end - start;
        if (to > this.#bytes.length)
            this.#bytes = grown(this.#bytes, new Uint8Array(Math.max(to, grownLength(this.#bytes))));
        if (code === this.#ends.length) {
            this.#ends = grown(this.#ends, new Uint32Array(grownLength(this.#ends)));
            this.#hashes = grown(this.#hashes, new Int32Array(grownLength(this.#hashes)));
        }
        this.#bytes.set(bytes.subarray(start, end), from);
        this.#ends[code] = to;
        this.#hashes[code] = hash;
        if (2 * this.#count > this.#slots.length)
            this.#rehash();
        else
            this.#place(code);
        return code;
    }
    dictionary() {
        const length = this.#count === 0 ? 0 : this.#ends[this.#count - 1];
        return { bytes: this.#bytes.slice(0, length), ends: this.#ends.slice(0, this.#count) };
    }
    #equals(code, bytes, start, end) {
        const from = code === 0 ? 0 : this.#ends[code - 1];
        if (this.#ends[code] - from !== end - start)
            return false;
        for (let at = start, own = from; at < end; at++, own++)
            if (bytes[at] !== this.#bytes[own])
                return false;
        return true;
    }
    #rehash() {
        this.#slots = new Int32Array(2 * this.#slots.length);
        for (let code = 0; code < this.#count; code++)
            this.#place(code);
    }
    #place(code) {
        const mask = this.#slots.length - 1;
        let slot = firstSlot(this.#hashes[code]) & mask;
        while (this.#slots[slot] !== 0)
            slot = (slot + 1) & mask;
        this.#slots[slot] = code + 1;
    }
}
/** FNV-1a's offset basis; the hash of a text is `hashStep` over its bytes, starting here. */
const hashBasis = 0x811c9dc5 | 0;
function hashStep(hash, byte) {
    return Math.imul(hash ^ byte, 0x01000193);
}
function hashOf(bytes, start, end) {
    let hash = hashBasis;
    for (let at = start; at < end; at++)
        hash = hashStep(hash, bytes[at]);
    return hash;
}
/** An index of the given texts, to be asked only. */
function textIndexOf(texts) {
    const index = new TextIndex();
    for (const text of texts) {
        const bytes = new TextEncoder().encode(text);
        const hash = hashOf(bytes, 0, bytes.length);
        if (index.find(bytes, 0, bytes.length, hash) < 0)
            index.add(bytes, 0, bytes.length, hash);
    }
    return index;
}
// FNV-1a's low bits of like texts are alike: fold the high ones in.
function firstSlot(hash) {
    return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7;
}
function grownLength(array) {
    return 2 * array.length;
}
function grown(from, to) {
    to.set(from);
    return to;
}

;// CONCATENATED MODULE: ./lib/core/dataset/missing-texts.js
// The texts that stand for a missing value.


/** As pandas.read_csv has them (na_values, pandas 2.2); the empty text is missing anyway. */
const usual = [
    "#N/A",
    "#N/A N/A",
    "#NA",
    "-1.#IND",
    "-1.#QNAN",
    "-NaN",
    "-nan",
    "1.#IND",
    "1.#QNAN",
    "<NA>",
    "N/A",
    "NA",
    "NULL",
    "NaN",
    "None",
    "n/a",
    "nan",
    "null",
];
const usualMissingTexts = textIndexOf(usual);
/** Whether the text is blank or, without the blanks around it, one of `missing`. */
function isMissing(missing, bytes, start, end) {
    const first = (0,decimal_text/* skipBlanks */.pw)(bytes, start, end);
    const last = (0,decimal_text/* dropBlanks */.$Q)(bytes, first, end);
    return first === last || missing.find(bytes, first, last, hashOf(bytes, first, last)) >= 0;
}

;// CONCATENATED MODULE: ./lib/core/dataset/row-builder.js
// Columns under construction: typed arrays that grow with the rows, by what the file's size promises where it is known.





/** What becomes of a column's cells. As plain numbers, because they are looked at once a cell. */
const skipped = 0;
const decimal = 1;
/** A number only while each cell is a canonical integer. */
const integerKey = 2;
const row_builder_text = 3;
/** Given in place of a code where the text is not UTF-8. */
const notText = -2;
class RowBuilder {
    plans;
    kinds;
    numbers;
    codes;
    texts;
    lines;
    rowCount = 0;
    capacity = 0;
    /** Number columns that met a text: their further cells are skipped. */
    turned = [];
    /** Bytes read so far, and in all (0: unknown). */
    bytesDone = 0;
    bytesTotal = 0;
    #limits;
    #keptColumns;
    constructor(plans, capacity, limits) {
        this.plans = plans;
        // One more than there are columns: a row with too many fields is scanned to its end, to be counted.
        this.kinds = [...plans.map((plan) => plan.kind), skipped];
        this.numbers = plans.map(() => new Float64Array(0));
        this.codes = plans.map(() => new Int32Array(0));
        this.texts = plans.map(() => new TextIndex());
        this.lines = new Uint32Array(0);
        this.#limits = limits;
        this.#keptColumns = plans.filter((plan) => plan.kind !== skipped).length;
        this.#resize(Math.min(capacity, limits.rows));
    }
    get names() {
        return this.plans.map((plan) => plan.name);
    }
    /** Makes room for at least one more row. */
    grow(file, line) {
        const where = { file, line };
        if (this.rowCount >= this.#limits.rows)
            throw tooManyRows(where, this.#limits.rows);
        if ((this.rowCount + 1) * this.#keptColumns > this.#limits.cells)
            throw tooManyCells(where, this.#limits.cells);
        const promised = this.bytesDone === 0 ? 0 : this.rowCount * (this.bytesTotal / this.bytesDone) * 1.02;
        const least = promised > this.rowCount ? this.rowCount * 1.1 : this.rowCount * 2;
        this.#resize(Math.min(Math.ceil(Math.max(promised, least)) + 64, this.#limits.rows));
    }
    /** The value of a number cell; NaN when it is missing. A text turns the column. */
    numberOf(column, bytes, start, end) {
        const value = this.kinds[column] === integerKey ? (0,decimal_text/* canonicalIntegerOf */.kn)(bytes, start, end) : (0,decimal_text/* decimalOf */.Bc)(bytes, start, end);
        if (!Number.isNaN(value) || isMissing(this.plans[column].missing, bytes, start, end))
            return value;
        this.kinds[column] = skipped;
        this.turned.push(column);
        return value;
    }
    /** Code of a text that is not in the index yet: a new one, or -1 when it is missing. */
    newCode(column, bytes, start, end, hash) {
        if (isMissing(this.plans[column].missing, bytes, start, end))
            return -1;
        if (!isUtf8(bytes, start, end))
            return notText;
        return this.texts[column].add(bytes, start, end, hash);
    }
    codeOf(column, bytes, start, end) {
        const hash = hashOf(bytes, start, end);
        const code = this.texts[column].find(bytes, start, end, hash);
        return code >= 0 ? code : this.newCode(column, bytes, start, end, hash);
    }
    /** The column, finished. Null for one that is skipped or turned. */
    column(index) {
        const { name } = this.plans[index];
        const kind = this.kinds[index];
        if (kind === skipped)
            return null;
        if (kind === row_builder_text)
            return {
                type: "text",
                name,
                codes: fitted(this.codes[index], this.rowCount),
                dictionary: this.texts[index].dictionary(),
            };
        return { type: "number", name, values: fitted(this.numbers[index], this.rowCount) };
    }
    origin(files, firstRows) {
        return { files, firstRows, lines: fitted(this.lines, this.rowCount) };
    }
    #resize(capacity) {
        for (const [column, kind] of this.kinds.entries()) {
            if (kind === row_builder_text)
                this.codes[column] = resized(this.codes[column], new Int32Array(capacity), this.rowCount);
            else if (kind !== skipped)
                this.numbers[column] = resized(this.numbers[column], new Float64Array(capacity), this.rowCount);
            // A column that turned is read again later; its memory is of use before.
            else if (column < this.plans.length)
                this.numbers[column] = new Float64Array(0);
        }
        this.lines = resized(this.lines, new Uint32Array(capacity), this.rowCount);
        this.capacity = capacity;
    }
}
function resized(from, to, count) {
    to.set(from.subarray(0, count));
    return to;
}
/** The first `count` values; a copy where the rest would waste more than an eighth. */
function fitted(array, count) {
    return array.length > 1.125 * count ? array.slice(0, count) : array.subarray(0, count);
}

;// CONCATENATED MODULE: ./lib/core/dataset/csv-rows.js
// The hot path: scans CSV bytes once and appends each complete row to the columns.







const raggedShown = 5;
const zero = 48;
const minus = 45;
const point = 46;
/** Appends the complete rows of bytes[start, end) and gives the position behind them; bytes[end] must be NUL. */
function appendRows(rows, progress, limits, bytes, start, end) {
    const { cutter, file } = progress;
    const { delimiter, stops } = cutter;
    const { kinds, numbers, codes, texts } = rows;
    const width = rows.plans.length;
    let line = progress.line;
    let at = start;
    for (;;) {
        const afterBlanks = blankLineEnd(cutter, bytes, at, end);
        if (afterBlanks > at) {
            at = afterBlanks;
            progress.line = ++line;
            continue;
        }
        if (at === end)
            return at;
        if (rows.rowCount === rows.capacity)
            rows.grow(file, line);
        const row = rows.rowCount;
        const rowStart = at;
        let column = 0;
        for (;;) {
            const kind = column < width ? kinds[column] : skipped;
            const from = at;
            let known = false;
            if (kind === decimal) {
                // A plain decimal of at most 2^53, without its point, over an exact power of ten: one rounding, so exact.
                const negative = bytes[at] === minus;
                if (negative)
                    at++;
                let digits = 0;
                let first = at;
                let digit = bytes[at] - zero;
                while (digit >= 0 && digit <= 9) {
                    digits = digits * 10 + digit;
                    digit = bytes[++at] - zero;
                }
                let length = at - first;
                let fraction = 0;
                if (bytes[at] === point) {
                    first = ++at;
                    digit = bytes[at] - zero;
                    while (digit >= 0 && digit <= 9) {
                        digits = digits * 10 + digit;
                        digit = bytes[++at] - zero;
                    }
                    fraction = at - first;
                    length += fraction;
                }
                const stop = bytes[at];
                if (length > 0 && digits <= Number.MAX_SAFE_INTEGER && fraction <= 22 && stops[stop] === 1 && stop !== 0) {
                    const value = fraction === 0 ? digits : digits / decimal_text/* exactPowersOfTen */.WP[fraction];
                    numbers[column][row] = negative ? -value : value;
                    known = true;
                }
            }
            else if (kind === row_builder_text) {
                let hash = hashBasis;
                while (stops[bytes[at]] === 0)
                    hash = Math.imul(hash ^ bytes[at++], 0x01000193);
                // Not above the quote: a quote or a blank, with which a quoted field may begin.
                if (bytes[at] !== 0 && at > from && bytes[from] > quote) {
                    const code = texts[column].find(bytes, from, at, hash);
                    codes[column][row] = code;
                    known = code >= 0;
                }
            }
            if (!known) {
                // Quotes, blanks, exponents, many digits, new texts, missing values: anything but the plainest.
                const outcome = cutter.cut(bytes, from, end);
                if (outcome === "more") {
                    progress.openLine = line;
                    return rowStart;
                }
                if (outcome !== "field")
                    throw cutFault(outcome, progress, line, bytes, rowStart);
                if (kind === row_builder_text) {
                    const code = rows.codeOf(column, cutter.bytes, cutter.start, cutter.end);
                    if (code === notText)
                        throw notUtf8({ file, line });
                    codes[column][row] = code;
                }
                else if (kind !== skipped)
                    numbers[column][row] = rows.numberOf(column, cutter.bytes, cutter.start, cutter.end);
                at = cutter.next;
                line += cutter.lineBreaks;
            }
            if (at - from > limits.fieldBytes)
                throw tooLong("field", { file, line }, limits.fieldBytes);
            column++;
            if (bytes[at] !== delimiter)
                break;
            at++;
        }
        if (bytes[at] === carriageReturn) {
            // Whether a line feed belongs to it is not known yet.
            if (at + 1 === end)
                return rowStart;
            if (bytes[at + 1] === lineFeed)
                at++;
        }
        at++;
        if (column === width) {
            rows.lines[row] = progress.line;
            rows.rowCount = row + 1;
        }
        else
            noteRagged(progress, column, width);
        progress.line = ++line;
    }
}
/** The start of the next line when the line at `at` has nothing but blanks; `at` itself when it has, or is not complete. */
function blankLineEnd(cutter, bytes, at, end) {
    let last = at;
    while (cutter.isPadding(bytes[last]))
        last++;
    if (bytes[last] === lineFeed)
        return last + 1;
    if (bytes[last] !== carriageReturn || last + 1 === end)
        return at;
    return bytes[last + 1] === lineFeed ? last + 2 : last + 1;
}
function cutFault(outcome, progress, rowLine, bytes, rowStart) {
    const { file, cutter } = progress;
    const where = { file, line: rowLine + cutter.lineBreaks, column: columnAt(bytes, rowStart, cutter.next) };
    return outcome === "nul" ? nulByte(where) : textAfterQuote(where);
}
function noteRagged(progress, fields, width) {
    progress.ragged.count++;
    if (progress.ragged.problems.length === raggedShown)
        return;
    progress.ragged.problems.push({
        message: `${(0,numerals/* counted */.hS)(fields, "field")}, the header has ${width}`,
        where: { file: progress.file, line: progress.line },
        hint: "Correct the row, or quote a text that contains the delimiter.",
    });
}

;// CONCATENATED MODULE: ./lib/core/dataset/csv.js
// Reads CSV bytes into a Table: typed columns, one pass, no string per cell.









/** Column names of the files. @throws {UserError} when a file has none, or headers differ. */
async function readHeader(files, options, limits = csvLimits) {
    let names = null;
    for (const file of files) {
        const window = new ByteWindow(file, limits.windowBytes, limits.fileBytes);
        try {
            const header = await readCsvHeader(window, file.path, options.delimiter, limits);
            if (names === null)
                names = header.names;
            else
                requireSameHeader(files[0].path, names, file.path, header.names);
        }
        finally {
            await window.close();
        }
    }
    return names ?? noFile();
}
/**
 * The rows of all files, in the given order, as one table.
 *
 * A column holds numbers if every cell that is not missing is a decimal number, else texts. Which it is, is guessed from
 * the first window; a column of numbers that meets a text later is read again, as text, once the others are complete.
 * @throws {UserError} fault "data", naming file and line, when the files are no CSV or their headers differ.
 */
async function readCsv(files, options, limits = csvLimits) {
    const { rows, firstRows } = await readPass(files, options.delimiter, limits, (header, window, file) => guessedRows(header, window, file, files, options, limits));
    const columns = rows.plans.map((_, column) => rows.column(column));
    if (rows.turned.length > 0) {
        const turned = new Set(rows.turned);
        const plans = rows.plans.map((plan, column) => (turned.has(column) ? textPlan(plan.name, options) : { ...plan, kind: skipped }));
        const again = await readPass(files, options.delimiter, limits, () => new RowBuilder(plans, rows.rowCount, limits));
        if (again.rows.rowCount !== rows.rowCount)
            throw changedMeanwhile(files);
        for (const column of turned)
            columns[column] = again.rows.column(column);
    }
    return {
        rowCount: rows.rowCount,
        columns: columns.filter((column) => column !== null),
        origin: rows.origin(files.map((file) => file.path), firstRows),
    };
}
function firstPlans(names, options) {
    const kept = options.columns === null ? null : new Set(options.columns);
    const numberMissing = options.missingTexts === null ? usualMissingTexts : textIndexOf(options.missingTexts);
    return names.map((name) => {
        if (kept !== null && !kept.has(name))
            return { name, kind: skipped, missing: noTexts };
        return options.keys.includes(name)
            ? { name, kind: integerKey, missing: noTexts }
            : { name, kind: decimal, missing: numberMissing };
    });
}
function textPlan(name, options) {
    const missing = options.missingTexts === null || options.keys.includes(name) ? noTexts : textIndexOf(options.missingTexts);
    return { name, kind: row_builder_text, missing };
}
const noTexts = textIndexOf([]);
/** Reads all files into the builder that `begin` gives once the first header and the first rows behind it are at hand. */
async function readPass(files, delimiter, limits, begin) {
    let rows = null;
    const firstRows = [];
    const ragged = { problems: [], count: 0 };
    let bytesBefore = 0;
    for (const source of files) {
        const { path } = source;
        const window = new ByteWindow(source, limits.windowBytes, limits.fileBytes - bytesBefore);
        try {
            const header = await readCsvHeader(window, path, delimiter, limits);
            if (rows === null)
                rows = begin(header, window, path);
            else
                requireSameHeader(files[0].path, rows.names, path, header.names);
            firstRows.push(rows.rowCount);
            const progress = {
                file: path,
                cutter: header.cutter,
                line: header.nextLine,
                openLine: header.nextLine,
                ragged,
            };
            for (;;) {
                window.start = appendRows(rows, progress, limits, window.bytes, window.start, window.end);
                rows.bytesDone = bytesBefore + window.offset;
                if (window.ended)
                    break;
                if (window.full)
                    makeRoom(window, progress, limits);
                await window.fill();
            }
            // A line end was added: only within quotes can a row be incomplete.
            if (window.start < window.end)
                throw unclosedQuote(path, progress.openLine);
            bytesBefore = rows.bytesDone;
        }
        finally {
            await window.close();
        }
    }
    if (ragged.count > 0)
        throw raggedRows(ragged);
    return { rows: rows ?? noFile(), firstRows };
}
/** The first plans, with the columns as text that meet one in the first window. */
function guessedRows(header, window, file, files, options, limits) {
    const trial = new RowBuilder(firstPlans(header.names, options), 64, limits);
    const progress = {
        file,
        cutter: header.cutter,
        line: header.nextLine,
        openLine: header.nextLine,
        ragged: { problems: [], count: 0 },
    };
    const end = appendRows(trial, progress, limits, window.bytes, window.start, window.end);
    const turned = new Set(trial.turned);
    const plans = trial.plans.map((plan, column) => (turned.has(column) ? textPlan(plan.name, options) : plan));
    if (window.ended && files.length === 1)
        return new RowBuilder(plans, trial.rowCount, limits);
    const bytes = files.every((source) => source.size !== undefined)
        ? files.reduce((sum, source) => sum + (source.size ?? 0), 0)
        : 0;
    const promised = bytes === 0 ? 0 : (trial.rowCount * bytes * 1.02) / Math.max(1, end - window.start);
    const rows = new RowBuilder(plans, Math.max(trial.rowCount, Math.ceil(promised)), limits);
    rows.bytesTotal = bytes;
    return rows;
}
function makeRoom(window, progress, limits) {
    if (window.end < limits.rowBytes)
        return window.grow(limits.rowBytes);
    if (progress.cutter.insideQuote)
        throw unclosedQuoteWithin(progress.file, progress.openLine, limits.rowBytes);
    throw tooLong("row", { file: progress.file, line: progress.line }, limits.rowBytes);
}
function raggedRows(ragged) {
    const unseen = ragged.count - ragged.problems.length;
    const more = unseen === 0 ? [] : [{ message: `${(0,numerals/* counted */.hS)(unseen, "more row")} with another number of fields than the header` }];
    return new errors/* UserError */.yo("data", [...ragged.problems, ...more]);
}
function requireSameHeader(firstFile, first, file, names) {
    const different = Array.from({ length: Math.max(first.length, names.length) }, (_, at) => at).find((at) => first[at] !== names[at]);
    if (different === undefined)
        return;
    const name = (of) => (different < of.length ? `\`${of[different]}\`` : "absent");
    throw dataFault({ file, line: 1 }, `the header differs from that of ${firstFile}: column ${different + 1} is ${name(names)} here and ${name(first)} there`, "Files that are read as one table need the same columns in the same order.");
}
function changedMeanwhile(files) {
    const where = { file: files.map((file) => file.path).join(", ") };
    return new errors/* UserError */.yo("environment", {
        message: "the data changed while it was read",
        where,
        hint: "Run again when nothing writes to it.",
    });
}
function noFile() {
    throw new errors/* UserError */.yo("data", { message: "there is no data file", hint: "Check the patterns in data.files." });
}

// EXTERNAL MODULE: ./lib/core/dataset/murmur3.js
var murmur3 = __webpack_require__(49305);
// EXTERNAL MODULE: ./lib/core/dataset/table.js
var dataset_table = __webpack_require__(46316);
;// CONCATENATED MODULE: ./lib/core/dataset/identity.js
// The 64-bit identity of a row, from chosen cells' values alone; defined for other languages in docs/split.md.




const missingTag = 0;
const numberTag = 1;
const textTag = 2;
const cellBytes = 9;
/**
 * Identities of all rows, interleaved [high, low]: MurmurHash3_x86_128 of the cells in the order of `columns`, its first
 * two words. A cell counts by its own text, whatever type its column has: one bad cell elsewhere moves no other row.
 */
function identitiesOf(table, columns, options) {
    const write = identityWriter(table, columns, options);
    const identities = new Uint32Array(2 * table.rowCount);
    const digest = new Uint32Array(4);
    for (let row = 0; row < table.rowCount; row++) {
        write(row, digest);
        identities[2 * row] = digest[0];
        identities[2 * row + 1] = digest[1];
    }
    return identities;
}
function identityWriter(table, columns, options) {
    const only = columns.length === 1 ? (0,dataset_table/* columnNamed */.c1)(table, columns[0]) : null;
    if (only?.type === "number")
        return numberWriter(only.values);
    const writers = columns.map((name) => cellWriter((0,dataset_table/* columnNamed */.c1)(table, name), options));
    const bytes = new Uint8Array(cellBytes * columns.length);
    return (row, digest) => {
        let end = 0;
        for (const write of writers)
            end = write(row, bytes, end);
        (0,murmur3/* murmur3 */.K)(bytes, 0, end, 0, digest);
    };
}
/** For one column of numbers, whose nine bytes need not be written down. */
function numberWriter(values) {
    return (row, digest) => {
        if (Number.isNaN(values[row])) {
            (0,murmur3/* murmur3OfWords */.O)(missingTag, 0, 0, 1, 0, digest);
            return;
        }
        // Minus zero plus zero is zero.
        identity_double[0] = values[row] + 0;
        const low = doubleWords[0];
        const high = doubleWords[1];
        (0,murmur3/* murmur3OfWords */.O)(numberTag | (low << 8), (low >>> 24) | (high << 8), high >>> 24, cellBytes, 0, digest);
    };
}
/**
 * 64-bit hashes of the rows' values in some columns, interleaved, to tell within one run whether a row was edited. Cells
 * are the same as in an identity of any decimals, but the mixing is a quicker one of our own: these are never stored.
 */
function contentsOf(table, columns) {
    const contents = new Uint32Array(2 * table.rowCount);
    for (const name of columns) {
        const column = (0,dataset_table/* columnNamed */.c1)(table, name);
        if (column.type === "number") {
            for (let row = 0; row < table.rowCount; row++) {
                identity_double[0] = column.values[row] + 0;
                if (Number.isNaN(identity_double[0]))
                    absorb(contents, row, missingTag, missingTag, missingTag);
                else
                    absorb(contents, row, numberTag, doubleWords[0], doubleWords[1]);
            }
        }
        else {
            const cells = cellsOf(column.dictionary, { exactText: false });
            const words = new DataView(cells.buffer);
            for (let row = 0; row < table.rowCount; row++) {
                const at = cellBytes * column.codes[row];
                if (at < 0 || cells[at] === missingTag)
                    absorb(contents, row, missingTag, missingTag, missingTag);
                else
                    absorb(contents, row, cells[at], words.getInt32(at + 1, true), words.getInt32(at + 5, true));
            }
        }
    }
    return contents;
}
/** Multiplications by odd numbers and shifts lose nothing, so two rows that differ in one cell never meet. */
function absorb(contents, row, tag, low, high) {
    let a = Math.imul(contents[2 * row] ^ low ^ tag, 0x9e3779b1);
    a = Math.imul(a ^ (a >>> 15) ^ high, 0x85ebca77);
    let b = Math.imul(contents[2 * row + 1] ^ high ^ tag, 0xc2b2ae3d);
    b = Math.imul(b ^ (b >>> 13) ^ low, 0x27d4eb2f);
    contents[2 * row] = a ^ (b >>> 16);
    contents[2 * row + 1] = b ^ (a >>> 15);
}
function cellWriter(column, options) {
    if (column.type === "number") {
        const { values } = column;
        return (row, to, at) => writeNumber(values[row], to, at);
    }
    const { codes } = column;
    const cells = cellsOf(column.dictionary, options);
    return (row, to, at) => {
        const from = cellBytes * codes[row];
        if (from < 0 || cells[from] === missingTag) {
            to[at] = missingTag;
            return at + 1;
        }
        for (let i = 0; i < cellBytes; i++)
            to[at + i] = cells[from + i];
        return at + cellBytes;
    };
}
const identity_double = new Float64Array(1);
const doubleBytes = new Uint8Array(identity_double.buffer);
/** Signed, because an integer beyond 31 bits that is handed to a function would be put into an object of its own. */
const doubleWords = new Int32Array(identity_double.buffer);
function writeNumber(value, to, at) {
    if (Number.isNaN(value)) {
        to[at] = missingTag;
        return at + 1;
    }
    to[at] = numberTag;
    // Minus zero plus zero is zero.
    identity_double[0] = value + 0;
    for (let i = 0; i < 8; i++)
        to[at + 1 + i] = doubleBytes[i];
    return at + cellBytes;
}
/** The cell of each text of a dictionary, nine bytes each; of a missing one only the first counts. */
function cellsOf({ bytes, ends }, { exactText }) {
    const cells = new Uint8Array(cellBytes * ends.length);
    const digest = new Uint32Array(4);
    const digestBytes = new Uint8Array(digest.buffer, 0, 8);
    let start = 0;
    for (let code = 0; code < ends.length; code++) {
        const end = ends[code];
        const at = cellBytes * code;
        const value = exactText ? (0,decimal_text/* canonicalIntegerOf */.kn)(bytes, start, end) : (0,decimal_text/* decimalOf */.Bc)(bytes, start, end);
        if (!Number.isNaN(value))
            writeNumber(value, cells, at);
        // In a column of numbers these texts are missing, so they must be here.
        else if (exactText || !isMissing(usualMissingTexts, bytes, start, end)) {
            (0,murmur3/* murmur3 */.K)(bytes, start, end, 0, digest);
            cells[at] = textTag;
            cells.set(digestBytes, at + 1);
        }
        start = end;
    }
    return cells;
}

// EXTERNAL MODULE: ./lib/core/dataset/row-match.js
var row_match = __webpack_require__(5848);
// EXTERNAL MODULE: ./lib/core/models/column-summary.js
var column_summary = __webpack_require__(82767);
// EXTERNAL MODULE: ./lib/core/models/linear.js + 6 modules
var linear = __webpack_require__(59274);
// EXTERNAL MODULE: ./lib/core/models/mean.js
var mean = __webpack_require__(66669);
;// CONCATENATED MODULE: ./lib/core/models/trainers.js
// Which code fits which built-in model.


/** The trainer of a built-in model. */
async function trainerOf(spec) {
    const train = await trainOf(spec);
    return {
        kind: spec.kind,
        train(data) {
            if (data.rows.length === 0)
                throw new Error("a model needs at least one train row");
            return train(data);
        },
    };
}
async function trainOf(spec) {
    switch (spec.kind) {
        case "linear":
            return linear/* trainLinear */.w;
        case "mean":
            return mean/* trainMean */.o;
        case "polynomial":
        case "robust-polynomial":
        case "exponential":
        case "power":
        case "theil-sen": {
            // ml-regression takes 20 ms to load; most runs do without it.
            const { trainCurve } = await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(877), __webpack_require__.e(180)]).then(__webpack_require__.bind(__webpack_require__, 73180));
            return (data) => trainCurve(spec, data);
        }
    }
}

;// CONCATENATED MODULE: ./lib/core/split.js
// Which rows are held out: a key-stable division that does not move when rows are added, reordered or edited.






/**
 * Divides the rows (all, or the given ones in rising order) into train and holdout.
 * @throws {UserError} fault "data" when a row lacks its key, or nothing or everything would be held out.
 */
function splitRows(table, options, rows = (0,dataset_table/* everyRow */.UJ)(table.rowCount)) {
    const { identity } = options;
    const identify = identity === null ? null : requiredIdentities(table, identity, rows);
    const isHeldOut = sideTest(table, options, rows);
    const train = new Uint32Array(rows.length);
    const holdout = new Uint32Array(rows.length);
    const identities = new Uint32Array(identify === null ? 0 : 2 * rows.length);
    const digest = new Uint32Array(4);
    let held = 0;
    for (let i = 0; i < rows.length; i++) {
        identify?.(rows[i], digest);
        if (!isHeldOut(rows[i], digest)) {
            train[i - held] = rows[i];
            continue;
        }
        if (identify !== null) {
            identities[2 * held] = digest[0];
            identities[2 * held + 1] = digest[1];
        }
        holdout[held++] = rows[i];
    }
    // Views: what was never written to takes no memory, and a copy would.
    return {
        train: train.subarray(0, rows.length - held),
        holdout: holdout.subarray(0, held),
        identities: identities.subarray(0, identify === null ? 0 : 2 * held),
    };
}
function sideTest(table, options, rows) {
    switch (options.strategy) {
        case "hash":
            return hashTest(options);
        case "column":
            return columnTest(table, options, rows);
        case "file":
            return fileTest(table, options, rows);
    }
}
/**
 * Held out when the hash of the identity's eight bytes, seeded by the salt, is below `fraction` of 2^64: each identity
 * has its side by itself, whatever other rows there are.
 */
function hashTest({ fraction, salt }) {
    const seed = saltSeed(salt) | 0;
    const digest = new Uint32Array(4);
    return (_, identity) => {
        // Signed, because an integer beyond 31 bits that is handed to a function would be put into an object of its own.
        (0,murmur3/* murmur3OfWords */.O)(identity[0] | 0, identity[1] | 0, 0, 8, seed, digest);
        return (digest[0] * 2 ** 32 + digest[1]) / 2 ** 64 < fraction;
    };
}
function saltSeed(salt) {
    if (salt === "")
        return 0;
    const bytes = new TextEncoder().encode(salt);
    const digest = new Uint32Array(4);
    (0,murmur3/* murmur3 */.K)(bytes, 0, bytes.length, 0, digest);
    return digest[0];
}
/** A cell matches by its text, or as a number by its value: 1 and 1.0 are the same. */
function columnTest(table, options, rows) {
    const column = (0,dataset_table/* columnNamed */.c1)(table, options.column);
    const numbers = new Set(options.values.map(numberOfText).filter((value) => !Number.isNaN(value)));
    let test;
    if (column.type === "number")
        test = (row) => numbers.has(column.values[row]);
    else {
        const wanted = new Set(options.values);
        const marked = Uint8Array.from((0,dataset_table/* textsOf */.CB)(column.dictionary), (text) => Number(wanted.has(text) || numbers.has(numberOfText(text))));
        test = (row) => marked[column.codes[row]] === 1;
    }
    const named = `holdout value${options.values.length === 1 ? "" : "s"} ${quoted(options.values)}`;
    requireBothSides(rows, test, (matches) => ({
        message: `${matches} row has the ${named} in column \`${options.column}\``,
        where: { file: table.origin.files.join(", ") },
        hint: `The column has ${valuesOf(column, rows)}: name those that mark the holdout rows.`,
    }));
    return test;
}
function fileTest(table, options, rows) {
    const { files, firstRows } = table.origin;
    const wanted = new Set(options.files);
    const heldOut = new Uint8Array(table.rowCount);
    for (const [index, file] of files.entries())
        if (wanted.has(file))
            heldOut.fill(1, firstRows[index], firstRows[index + 1] ?? table.rowCount);
    const test = (row) => heldOut[row] === 1;
    requireBothSides(rows, test, (matches) => ({
        message: `${matches} row is from the holdout file${options.files.length === 1 ? "" : "s"} ${quoted(options.files)}`,
        hint: `The data is in ${quoted(files)}: name those that hold the holdout rows.`,
    }));
    return test;
}
function requireBothSides(rows, test, problem) {
    const first = rows.length > 0 && test(rows[0]);
    if (rows.every((row) => test(row) === first))
        throw new errors/* UserError */.yo("data", problem(first ? "every" : "no"));
}
const shown = 10;
function quoted(texts) {
    const first = texts.slice(0, shown).map((text) => `\`${text}\``);
    return first.join(", ") + (texts.length > shown ? ` and ${(0,numerals/* count */.U9)(texts.length - shown)} more` : "");
}
/** The values of the rows, in order of first appearance. */
function valuesOf(column, rows) {
    if (column.type === "number")
        return quoted(Array.from(new Set(Array.from(rows, (row) => column.values[row])), String));
    const texts = (0,dataset_table/* textsOf */.CB)(column.dictionary);
    return quoted(Array.from(new Set(Array.from(rows, (row) => column.codes[row])), (code) => texts[code] ?? ""));
}
function numberOfText(text) {
    const bytes = new TextEncoder().encode(text);
    return (0,decimal_text/* decimalOf */.Bc)(bytes, 0, bytes.length);
}
function requiredIdentities(table, identity, rows) {
    if (identity.kind === "content")
        return identityWriter(table, identity.columns, { exactText: false });
    requireIdentified(table, identity, rows);
    return identityWriter(table, identity.columns, { exactText: true });
}
/** A part of a key of several columns may be missing; a row with none of it would stand wherever it falls. */
function requireIdentified(table, { kind, columns }, rows) {
    const tests = columns.map((name) => missingTest((0,dataset_table/* columnNamed */.c1)(table, name)));
    const missing = (0,dataset_table/* rowsWhere */.Hu)(rows, (row) => tests.every((isMissing) => isMissing(row)));
    if (missing.length === 0)
        return;
    const places = Array.from(missing.subarray(0, 3), (row) => (0,errors/* renderPlace */.oL)((0,dataset_table/* placeOf */.$t)(table.origin, row)));
    throw new errors/* UserError */.yo("data", {
        message: `${(0,numerals/* counted */.hS)(missing.length, "row has", "rows have")} no ${kind} ${quoted(columns)}: ${places.join(", ")}${missing.length > 3 ? ", …" : ""}`,
        where: (0,dataset_table/* placeOf */.$t)(table.origin, missing[0]),
        hint: "Fill in the cells: a row without it has no stable place in train or holdout.",
    });
}
function missingTest(column) {
    return column.type === "number" ? (row) => Number.isNaN(column.values[row]) : (row) => column.codes[row] < 0;
}

// EXTERNAL MODULE: ./lib/core/evaluation/columns.js
var columns = __webpack_require__(31653);
// EXTERNAL MODULE: ./lib/core/models/encoding.js
var encoding = __webpack_require__(24425);
// EXTERNAL MODULE: ./lib/core/evaluation/training-job.js
var training_job = __webpack_require__(43180);
;// CONCATENATED MODULE: ./lib/core/evaluation/features.js
// Which columns a model learns from, and which rows lack one of them.






/** @throws {UserError} when no numeric feature is left, or a declared one has no value at all. */
function chooseFeatures(table, job, model) {
    const notes = [];
    const reserved = new Set([job.target, ...job.key, ...(0,training_job/* splitColumns */.u)(job)]);
    const candidates = model.features ?? table.columns.map((column) => column.name).filter((name) => !reserved.has(name));
    const features = candidates.filter((name) => {
        const why = reasonToLeaveOut(table, name);
        if (why === null)
            return true;
        if (model.features !== null && why.empty) {
            throw new errors/* UserError */.yo("data", {
                message: `the feature \`${name}\` ${why.message}`,
                where: (0,dataset_table/* placeOf */.$t)(table.origin, 0),
                hint: "Take it out of data.features, or fill the column.",
            });
        }
        if (model.features !== null)
            return true; // the model says what it thinks of a declared identifier
        notes.push(`\`${name}\` is no feature here: it ${why.message}.`);
        return false;
    });
    for (const name of features) {
        const { strays } = (0,columns/* columnFactsOf */.PY)(table, name, []);
        if (strays !== null) {
            notes.push(`\`${name}\` is read as categories because ${(0,numerals/* count */.U9)(strays.rows)} of ${(0,numerals/* counted */.hS)(table.rowCount, "value")} are not numbers; the first is \`${strays.first.text}\` in ${strays.first.file}:${strays.first.line}.`);
        }
    }
    if (model.spec.kind !== "mean" && !features.some((name) => (0,dataset_table/* columnOf */.uV)(table, name)?.type === "number")) {
        throw new errors/* UserError */.yo("data", {
            message: "no feature is numeric",
            where: { file: table.origin.files[0] ?? "", line: 1 },
            hint: "Add a numeric column or list the columns to learn from in data.features. Numbers are written with a decimal point, without thousands separators.",
        });
    }
    return { features, notes };
}
function reasonToLeaveOut(table, name) {
    const column = (0,dataset_table/* columnOf */.uV)(table, name);
    if (column === undefined)
        return null;
    if (column.type === "number") {
        return column.values.every((value) => Number.isNaN(value))
            ? { message: "has no value in any row", empty: true }
            : null;
    }
    const levels = column.dictionary.ends.length;
    if (!(0,encoding/* looksLikeIdentifier */.zE)(levels, table.rowCount))
        return null;
    const { strays } = (0,columns/* columnFactsOf */.PY)(table, name, []);
    const because = strays === null
        ? ""
        : ` (${(0,numerals/* counted */.hS)(strays.rows, "value")} are not numbers; the first is \`${strays.first.text}\` in ${strays.first.file}:${strays.first.line})`;
    return {
        message: `has ${(0,numerals/* count */.U9)(levels)} different texts in ${(0,numerals/* counted */.hS)(table.rowCount, "row")}, which looks like an identifier and not a category${because}`,
        empty: false,
    };
}
/** 1 for each row that lacks a feature. @throws {UserError} for the first such row when the policy is "error". */
function rowsWithMissing(table, features, policy) {
    const mask = new Uint8Array(table.rowCount);
    for (const name of features) {
        const column = (0,dataset_table/* columnOf */.uV)(table, name);
        if (column === undefined)
            continue;
        for (let row = 0; row < table.rowCount; row++) {
            const missing = column.type === "number" ? Number.isNaN(column.values[row]) : column.codes[row] < 0;
            if (!missing)
                continue;
            if (policy === "error") {
                throw new errors/* UserError */.yo("data", {
                    message: `the feature \`${name}\` has no value`,
                    where: (0,dataset_table/* placeOf */.$t)(table.origin, row),
                    hint: "Fill the cell, or set data.missing-values to impute or exclude.",
                });
            }
            mask[row] = 1;
        }
    }
    return mask;
}

;// CONCATENATED MODULE: ./lib/core/evaluation/key-features.js
// Columns that identify rows and are learnt from as well: exact texts for the one, numbers for the other.


/**
 * The table as a model sees it. A key is read as exact text wherever it is no whole number, so a feature that is part of it
 * (a year with decimals, say) would be a category: it becomes numbers again, if all its texts are.
 */
function withKeysAsFeatures(table, job) {
    const features = new Set([...(job.columns ?? []), ...job.models.flatMap((model) => model.features ?? [])]);
    const shared = new Set([...job.key, ...(0,training_job/* splitColumns */.u)(job)].filter((name) => features.has(name)));
    if (shared.size === 0)
        return table;
    const seen = (column) => column.type === "text" && shared.has(column.name) ? asNumbers(column) : column;
    return { ...table, columns: table.columns.map(seen) };
}
/** Decided by the dictionary, which tables of the same origin share: train and holdout rows see one type. */
function asNumbers(column) {
    const { bytes, ends } = column.dictionary;
    const numbers = Float64Array.from(ends, (end, code) => (0,decimal_text/* decimalOf */.Bc)(bytes, code === 0 ? 0 : ends[code - 1], end));
    if (numbers.some((value) => Number.isNaN(value)))
        return column;
    const values = Float64Array.from(column.codes, (code) => numbers[code] ?? Number.NaN);
    return { type: "number", name: column.name, values };
}

;// CONCATENATED MODULE: ./lib/core/evaluation/target.js
// The target column as numbers, or a clear word on why it is none.




/** NaN where the target is missing. @throws {UserError} when it is text, infinite, or missing throughout. */
function numericTarget(table, target) {
    const column = (0,dataset_table/* columnOf */.uV)(table, target);
    if (column === undefined)
        throw new Error(`the target ${target} was not read`);
    if (column.type === "text") {
        const strays = (0,columns/* straysOf */.U4)(table, column);
        const about = strays === null
            ? { message: `the target \`${target}\` is text; a regression needs numbers`, where: (0,dataset_table/* placeOf */.$t)(table.origin, 0) }
            : {
                message: `${(0,numerals/* count */.U9)(strays.rows)} of ${(0,numerals/* counted */.hS)(table.rowCount, "value")} of the target \`${target}\` are not numbers; the first is \`${strays.first.text}\``,
                where: { file: strays.first.file, line: strays.first.line },
            };
        throw new errors/* UserError */.yo("data", {
            ...about,
            hint: "Correct the values, name their text in data.missing-texts, or name another target.",
        });
    }
    let present = 0;
    for (let row = 0; row < table.rowCount; row++) {
        const value = column.values[row];
        if (Number.isFinite(value))
            present++;
        else if (!Number.isNaN(value)) {
            throw new errors/* UserError */.yo("data", {
                message: `the target \`${target}\` is infinite`,
                where: (0,dataset_table/* placeOf */.$t)(table.origin, row),
                hint: "Correct the value, or leave the cell empty.",
            });
        }
    }
    if (present === 0) {
        throw new errors/* UserError */.yo("data", {
            message: `the target \`${target}\` has no value in any of ${(0,numerals/* counted */.hS)(table.rowCount, "row")}`,
            where: (0,dataset_table/* placeOf */.$t)(table.origin, 0),
            hint: "Check the column, or name another target.",
        });
    }
    return column.values;
}

;// CONCATENATED MODULE: ./lib/core/evaluation/training.js
// One side of a comparison: read a dataset, divide it, train on one part, keep the other.














/** @throws {UserError} naming file, line and column where the data cannot be used. */
async function measureSide(job, files) {
    const header = await readHeader(files, job.csv);
    (0,columns/* requireColumns */.fe)((0,columns/* columnsNamedBy */._2)(job), header, files);
    const table = await readCsv(files, {
        ...job.csv,
        columns: columnsToRead(job, header),
        keys: job.group === null ? job.key : [...job.key, job.group],
    });
    if (table.rowCount < 2)
        throw tooFewRows(table, files);
    const actual = numericTarget(table, job.target);
    const split = splitRows(table, job.split);
    const learnt = withKeysAsFeatures(table, job);
    const models = job.models.map((model) => ({ ...model, ...chooseFeatures(learnt, job, model) }));
    const usable = usableRows(table, actual, models[0]?.features ?? [], job.missing);
    const [train, held] = [usable(split.train), usable(split.holdout)];
    requireParts(job, table, train, held, actual);
    const trained = [];
    for (const [index, { spec, features }] of models.entries()) {
        const rows = index === 0 ? train : usableRows(table, actual, features, job.missing)(split.train);
        const trainer = await trainerOf(spec);
        trained.push({ ...trainer.train({ table: learnt, rows, features, target: job.target }), features });
    }
    const excluded = table.rowCount - train.length - held.length;
    return {
        rows: {
            read: table.rowCount,
            train: train.length,
            holdout: held.length,
            excluded,
            holdoutWithoutTarget: (0,dataset_table/* rowsWhere */.Hu)(split.holdout, (row) => Number.isNaN(actual[row])).length,
        },
        columns: header.map((name) => (0,columns/* columnFactsOf */.PY)(table, name, job.key)),
        trained,
        trainTargetMean: (0,column_summary/* meanAt */.T)(actual, train),
        holdout: keepHoldout(job, table, held, actual, identitiesAt(split, held)),
        notes: [...(excluded === 0 ? [] : [excludedNote(excluded, table.rowCount, job)]), ...(models[0]?.notes ?? [])],
    };
}
function keepHoldout(job, table, rows, actual, splitIdentities) {
    const kept = (0,dataset_table/* takeRows */.LY)(table, rows);
    const compared = job.compared.filter((name) => (0,dataset_table/* columnOf */.uV)(kept, name) !== undefined);
    const content = compared.filter((name) => name !== job.target);
    return {
        table: withKeysAsFeatures(kept, job),
        actual: valuesAt(actual, rows),
        ...unitsAt(splitIdentities, rows.length),
        identities: job.split.identity?.kind === "key" ? splitIdentities : rowIdentities(kept, job.key, content),
        contents: contentsOf(kept, compared),
    };
}
/** By key where there is one, else by the values themselves. */
function rowIdentities(table, key, content) {
    if (key.length > 0)
        return identitiesOf(table, key, { exactText: true });
    return identitiesOf(table, content, { exactText: false });
}
/** Rows that the split cannot tell apart stand and fall together; where it divides by no identity, each row is its own unit. */
function unitsAt(splitIdentities, rowCount) {
    if (splitIdentities.length === 0)
        return { unit: (0,dataset_table/* everyRow */.UJ)(rowCount), unitCount: rowCount };
    return (0,row_match/* unitsOf */.$)(splitIdentities);
}
/** The split's identities of those holdout rows that are usable. */
function identitiesAt({ holdout, identities }, usable) {
    if (identities.length === 0 || usable.length === holdout.length)
        return identities;
    const taken = new Uint32Array(2 * usable.length);
    for (let i = 0, at = 0; i < usable.length; i++, at++) {
        while (holdout[at] !== usable[i])
            at++;
        taken[2 * i] = identities[2 * at];
        taken[2 * i + 1] = identities[2 * at + 1];
    }
    return taken;
}
/** Those of some rows that have a target and, where the policy says so, every feature. */
function usableRows(table, actual, features, missing) {
    if (missing !== "impute") {
        const lacks = rowsWithMissing(table, features, missing);
        return (rows) => (0,dataset_table/* rowsWhere */.Hu)(rows, (row) => lacks[row] === 0 && !Number.isNaN(actual[row]));
    }
    if (!actual.includes(Number.NaN))
        return (rows) => rows;
    return (rows) => (0,dataset_table/* rowsWhere */.Hu)(rows, (row) => !Number.isNaN(actual[row]));
}
function valuesAt(values, rows) {
    const taken = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        taken[i] = values[rows[i]];
    return taken;
}
function columnsToRead(job, header) {
    if (job.columns === null)
        return null;
    const identity = job.split.identity?.columns ?? [];
    const wanted = new Set([...job.columns, job.target, ...job.key, ...(0,training_job/* splitColumns */.u)(job), ...identity]);
    return header.filter((name) => wanted.has(name));
}
function requireParts(job, table, train, holdout, actual) {
    const where = { file: table.origin.files.join(", ") };
    const fail = (message, hint) => new errors/* UserError */.yo("data", { message: `${message} (${job.label})`, where, hint });
    if (train.length === 0)
        throw fail("no row is left to train on", "Add rows with a target, or make data.holdout smaller.");
    if (holdout.length === 0)
        throw fail(`none of ${(0,numerals/* counted */.hS)(train.length, "row")} is held out`, "Add rows, or make data.holdout.fraction larger.");
    const first = actual[train[0]];
    if (train.every((row) => actual[row] === first)) {
        throw fail(`the target \`${job.target}\` is ${first} in every train row`, "A constant target leaves nothing to learn: check the column, or name another target.");
    }
}
function tooFewRows(table, files) {
    const where = { file: files.map((file) => file.path).join(", ") };
    if (table.rowCount === 0)
        return new errors/* UserError */.yo("data", {
            message: "there is a header but no row",
            where,
            hint: "Add rows, or check how the file is written.",
        });
    return new errors/* UserError */.yo("data", {
        message: "there is only one row",
        where,
        hint: "One part is trained on and another held out: add rows.",
    });
}
function excludedNote(excluded, read, job) {
    const why = job.missing === "exclude" ? `have no \`${job.target}\` or miss a feature` : `have no \`${job.target}\``;
    return `${(0,numerals/* count */.U9)(excluded)} of ${(0,numerals/* counted */.hS)(read, "row")} ${why} and are left out.`;
}

;// CONCATENATED MODULE: ./lib/adapters/threads/compute.js
// Where datasets are read and models trained: in this thread, or base and head side by side in two.




/** Below this, starting a thread costs more than reading beside each other gains. */
const WORTH_A_THREAD_BYTES = 24 * 2 ** 20;
function createCompute(open, threads) {
    const here = (job) => measureSide(job, sourcesOf(job.files, open));
    /** By what decides it: several steps ask for the same header. */
    const headers = new Map();
    let spare = null;
    return {
        expect(files) {
            if (threads === null || spare !== null || bytesOf(files) < WORTH_A_THREAD_BYTES)
                return;
            spare = startThread(threads);
        },
        columns(files, csv) {
            const key = JSON.stringify([files, csv]);
            const header = headers.get(key) ?? readHeader(sourcesOf(files, open), csv);
            headers.set(key, header);
            return header;
        },
        async measure(jobs) {
            const [first, last] = jobs;
            if (threads !== null && jobs.length === 2 && jobs.every(({ files }) => bytesOf(files) >= WORTH_A_THREAD_BYTES)) {
                const thread = spare ?? startThread(threads);
                spare = null;
                // The base goes: what comes through a pipe leaves a trail of buffers, and the thread's small nursery sweeps them up.
                return Promise.allSettled([here(first), elsewhere(last, thread)]);
            }
            // One after the other, the last first: its table is gone before the next is read.
            const results = [];
            for (const job of jobs.toReversed())
                results.unshift(...(await Promise.allSettled([here(job)])));
            return results;
        },
    };
}
/** It does not keep the program running when nothing is left for it to do. */
function startThread({ entry, workerData }) {
    // What lives long is outside the heap. A small nursery is swept often, and with it the buffers that bytes came in.
    const thread = new external_node_worker_threads_.Worker(entry, { workerData, resourceLimits: { maxYoungGenerationSizeMb: 4 } });
    thread.unref();
    return thread;
}
function bytesOf(files) {
    return files.reduce((sum, file) => sum + file.size, 0);
}
async function elsewhere(job, thread) {
    try {
        const answer = await new Promise((resolve, reject) => {
            thread.ref();
            thread.once("message", resolve);
            thread.once("error", reject);
            thread.once("exit", (code) => reject(new Error(`the thread that reads ${job.label} ended with code ${code}`)));
            thread.postMessage(job);
        });
        return compute_valueOf(answer);
    }
    finally {
        void thread.terminate();
    }
}
function compute_valueOf(answer) {
    switch (answer.kind) {
        case "measured":
            return answer.side;
        case "user-error":
            throw new errors/* UserError */.yo(answer.fault, answer.problems);
        case "bug":
            throw Object.assign(new Error(answer.message), { stack: answer.stack });
        default:
            return answer;
    }
}
/** The thread's side of `elsewhere`: measures one job and gives the answer with the buffers that need no copy. */
async function answerOf(job, open) {
    try {
        const side = await measureSide(job, sourcesOf(job.files, open));
        return [{ kind: "measured", side }, buffersOf(side)];
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return [{ kind: "user-error", fault: error.fault, problems: error.problems }, []];
        const { message, stack } = error instanceof Error ? error : new Error(String(error));
        return [{ kind: "bug", message, stack }, []];
    }
}
function sourcesOf(files, open) {
    return files.map((file) => ({ path: file.path, size: file.size, open: () => open(file) }));
}
function buffersOf({ holdout }) {
    const columns = holdout.table.columns.map((column) => (column.type === "number" ? column.values : column.codes));
    const arrays = [
        ...columns,
        holdout.table.origin.lines,
        holdout.actual,
        holdout.unit,
        holdout.identities,
        holdout.contents,
    ];
    return [...new Set(arrays.map((array) => array.buffer))].filter((buffer) => buffer instanceof ArrayBuffer);
}


/***/ }),

/***/ 7429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ byteOpener)
/* harmony export */ });
/* harmony import */ var _adapters_disk_guarded_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51383);
/* harmony import */ var _adapters_git_blob_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36006);
// Opens any data file of either side; all that a second thread needs of the outside.


function byteOpener(checkout) {
    return ({ path, at }) => (at === "disk" ? (0,_adapters_disk_guarded_file_js__WEBPACK_IMPORTED_MODULE_0__/* .fileBytes */ .sG)(checkout, path) : (0,_adapters_git_blob_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .blobBytes */ .R)(checkout, at.oid));
}


/***/ })

};
