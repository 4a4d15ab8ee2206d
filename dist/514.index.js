export const id = 514;
export const ids = [514];
export const modules = {

/***/ 83000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ download),
  S: () => (/* binding */ fetchText)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/adapters/pointers/address-guard.js
// Which addresses data may be fetched from: https on the public internet, and hosts that the user has allowed by name.


// Special-purpose ranges: https://www.iana.org/assignments/iana-ipv4-special-registry and \u2026-ipv6-special-registry.
const inner = new external_node_net_.BlockList();
for (const [network, prefix] of [
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.0.2.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
    ["198.51.100.0", 24],
    ["203.0.113.0", 24],
    ["224.0.0.0", 4],
    ["240.0.0.0", 4],
])
    inner.addSubnet(network, prefix, "ipv4");
// Everything but 2000::/3 is inner, or not given out; of that, tunnels into IPv4 and documentation.
const outer = new external_node_net_.BlockList();
outer.addSubnet("2000::", 3, "ipv6");
for (const [network, prefix] of [
    ["2001::", 23],
    ["2001:db8::", 32],
    ["2002::", 16],
    ["3fff::", 20],
])
    inner.addSubnet(network, prefix, "ipv6");
/** Whether an IP address is on the public internet. */
function isPublic(address) {
    if ((0,external_node_net_.isIP)(address) === 4)
        return !inner.check(address, "ipv4");
    return (0,external_node_net_.isIP)(address) === 6 && outer.check(address, "ipv6") && !inner.check(address, "ipv6");
}
/** Whether the user has named this host, with its port where that is not the usual one. */
function isAllowed(url, allowedHosts) {
    return allowedHosts.includes(url.host.toLowerCase());
}
/** Why nothing is fetched from there; null when it may be. Names are looked at again once they are resolved. */
function refusalOf(url, allowedHosts) {
    if (isAllowed(url, allowedHosts) && /^https?:$/.test(url.protocol))
        return null;
    if (url.protocol !== "https:")
        return `${url.protocol.slice(0, -1)} is not https`;
    const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
    return (0,external_node_net_.isIP)(host) !== 0 && !isPublic(host) ? `${host} is an address of an inner network` : null;
}
/** Resolves names to public addresses only; what it gives is what is connected to. */
const publicLookup = (hostname, options, callback) => {
    (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error !== null)
            return callback(error, "");
        const hidden = addresses.find(({ address }) => !isPublic(address));
        if (hidden !== undefined || addresses[0] === undefined)
            return callback(new Error(`${hostname} is at ${hidden?.address ?? "no address"}, which is of an inner network`), "");
        if (options.all === true)
            return callback(null, addresses);
        callback(null, addresses[0].address, addresses[0].family);
    });
};

;// CONCATENATED MODULE: ./lib/adapters/pointers/download.js
// Fetches over https into a file, without credentials, within bounds, looking at every address on the way.






const REDIRECTS = 5;
const SILENCE_MS = 30_000;
/** Writes the answer to the path. @throws {Error} saying why it could not be had: a refused address, a status, a bound. */
async function download(request, path, limit, allowedHosts) {
    const answer = await answerTo(request, allowedHosts, REDIRECTS);
    let size = 0;
    const bounded = new external_node_stream_.Transform({
        transform(chunk, _, done) {
            size += chunk.length;
            done(size > limit ? new Error(`the answer has more than ${limit} bytes`) : null, chunk);
        },
    });
    await (0,promises_.pipeline)(answer, bounded, (0,external_node_fs_.createWriteStream)(path, { flags: "wx", mode: 0o600 }));
}
/** The answer's text, of at most 1 MiB. */
async function fetchText(request, allowedHosts) {
    const answer = await answerTo(request, allowedHosts, 0);
    const parts = [];
    let size = 0;
    const chunks = answer;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > 2 ** 20)
            throw new Error("the answer is too long");
        parts.push(chunk);
    }
    return Buffer.concat(parts).toString("utf8");
}
async function answerTo(request, allowedHosts, redirects) {
    const url = new URL(request.url);
    // They are credentials, too.
    url.username = "";
    url.password = "";
    const refusal = refusalOf(url, allowedHosts);
    if (refusal !== null)
        throw new Error(refusal);
    const answer = await new Promise((resolve, reject) => {
        const { method, headers, body } = request;
        const ways = isAllowed(url, allowedHosts) ? {} : { lookup: publicLookup };
        const client = url.protocol === "https:" ? external_node_https_ : external_node_http_;
        const sent = client.request(url, { method, headers, agent: false, timeout: SILENCE_MS, ...ways }, resolve);
        sent.on("timeout", () => sent.destroy(new Error(`${url.host} is silent`)));
        sent.on("error", reject);
        sent.end(body ?? undefined);
    });
    const status = answer.statusCode ?? 0;
    if (status >= 200 && status < 300)
        return answer;
    answer.destroy();
    const { location } = answer.headers;
    if (status >= 300 && status < 400 && location !== undefined) {
        if (redirects === 0)
            throw new Error(`${url.host} redirects too often`);
        const next = new URL(location, url);
        // What one server asks to be sent is not for another.
        const headers = next.host === url.host ? request.headers : {};
        return answerTo({ ...request, headers, url: next.href }, allowedHosts, redirects - 1);
    }
    throw new Error(`${url.host} answers ${status}`);
}


/***/ }),

/***/ 10514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dvcFiles: () => (/* binding */ dvcFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./lib/core/pointer/dvc-file.js
var dvc_file = __webpack_require__(30089);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/adapters/pointers/download.js + 1 modules
var download = __webpack_require__(83000);
// EXTERNAL MODULE: ./lib/adapters/pointers/stored-content.js
var stored_content = __webpack_require__(60204);
;// CONCATENATED MODULE: ./lib/adapters/pointers/dvc-objects.js
// Finds a content that DVC keeps: in its cache, in a local remote, or on an http(s) remote.






/** More than any real object; what a remote sends beyond it is not kept. */
const OBJECT_BYTES = 2 ** 31;
/** The content, or what was tried in vain. `suffix`: ".dir" for the list of a folder's files. */
function dvcContent(content, suffix, remote, places) {
    return (0,stored_content/* lookedUp */.A6)(places.known, content, () => lookFor(content, suffix, remote, places));
}
async function lookFor(content, suffix, remote, places) {
    const { directory, objectFormat } = places;
    const own = await ownConfigs(places);
    const committed = (0,dvc_file/* parseSections */.MJ)((await places.config()) ?? "");
    const { hash } = content;
    const name = `${hash.slice(0, 2)}/${hash.slice(2)}${suffix}`;
    // DVC 3's layout, then that of DVC 2.
    const names = [`files/md5/${name}`, name];
    const tried = [];
    const caches = [
        ...own.map((config) => absolute((0,external_node_path_.join)(directory, ".dvc"), config.get("cache")?.get("dir"))),
        inside(directory, absolute((0,external_node_path_.join)(directory, ".dvc"), committed.get("cache")?.get("dir"))),
        (0,external_node_path_.join)(directory, ".dvc", "cache"),
    ].filter((cache) => cache !== null);
    for (const path of caches.flatMap((cache) => names.map((one) => (0,external_node_path_.join)(cache, one)))) {
        const found = await (0,stored_content/* verified */.zr)(path, content, objectFormat);
        if (found !== null && typeof found !== "string")
            return found;
        if (found !== null)
            tried.push(found);
    }
    if (tried.length === 0)
        tried.push("it is not in the DVC cache");
    const url = remoteUrl([...own, committed], remote);
    if (url === null)
        return [...tried, "no remote is configured where the base commit's .dvc/config is read"];
    if (/^https?:\/\//.test(url)) {
        for (const one of names) {
            try {
                const path = await places.newFile();
                const request = { url: `${url.replace(/\/$/, "")}/${one}`, method: "GET", headers: {}, body: null };
                await (0,download/* download */.R)(request, path, content.size ?? OBJECT_BYTES, places.allowedHosts);
                const fetched = await (0,stored_content/* verified */.zr)(path, content, objectFormat);
                if (fetched !== null && typeof fetched !== "string")
                    return fetched;
                tried.push("what the DVC remote sends does not match its md5");
            }
            catch (error) {
                tried.push(`the DVC remote does not give it: ${error instanceof Error ? error.message : String(error)}`);
            }
        }
        return tried;
    }
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(url))
        return [...tried, `the remote is ${url.split(":")[0]}, which only dvc itself reads`];
    for (const one of names) {
        const found = await (0,stored_content/* verified */.zr)((0,external_node_path_.join)((0,external_node_path_.resolve)(directory, ".dvc", url), one), content, objectFormat);
        if (found !== null && typeof found !== "string")
            return found;
        if (found !== null)
            tried.push(found);
    }
    return [...tried, "it is not in the DVC remote either"];
}
/** The user's own configs, the nearer first. */
async function ownConfigs({ directory, environment, tracksLocalConfig }) {
    const home = environment["HOME"] ?? (0,external_node_os_.homedir)();
    const configHome = environment["XDG_CONFIG_HOME"] ?? (0,external_node_path_.join)(home, ".config");
    const paths = [(0,external_node_path_.join)(configHome, "dvc", "config")];
    if (!(await tracksLocalConfig()))
        paths.unshift((0,external_node_path_.join)(directory, ".dvc", "config.local"));
    const texts = await Promise.all(paths.map((path) => (0,promises_.readFile)(path, "utf8").catch(() => null)));
    return texts.filter((text) => text !== null).map(dvc_file/* parseSections */.MJ);
}
function remoteUrl(configs, asked) {
    const name = asked ?? configs.map((config) => config.get("core")?.get("remote")).find((one) => one !== undefined);
    if (name === undefined)
        return null;
    return configs.map((config) => config.get(`remote "${name}"`)?.get("url")).find((url) => url !== undefined) ?? null;
}
function absolute(folder, path) {
    return path === undefined ? null : (0,external_node_path_.resolve)(folder, path);
}
/** Null for a path that leads out of the folder. */
function inside(folder, path) {
    if (path === null)
        return null;
    const way = (0,external_node_path_.relative)(folder, path);
    return way === ".." || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.resolve)(folder, way) !== path ? null : path;
}

// EXTERNAL MODULE: ./lib/adapters/pointers/unresolved.js
var unresolved = __webpack_require__(78832);
;// CONCATENATED MODULE: ./lib/adapters/pointers/dvc-data.js
// The data files that only DVC has: named by .dvc files and dvc.lock, held in its cache or a remote.







const DVC_FILE_BYTES = 2 ** 22;
/** A list of more files than this is no table's. */
const FOLDER_FILES = 10_000;
/** The files that match and that only DVC has. */
async function dvcFiles(pointers, patterns, isData, present, snapshot, commit, places) {
    const seen = new Set(present.map(({ path }) => path));
    const files = [];
    const add = async (path, content, remote, pointer) => {
        if (!isData(path) || seen.has(path))
            return;
        seen.add(path);
        if (content === null)
            throw withoutHash(path, pointer, commit);
        files.push((0,unresolved/* dataFile */.Zr)(path, await resolved(path, content, "", remote, pointer, commit, places)));
    };
    for (const pointer of pointers) {
        const bytes = await snapshot.read(pointer.path, DVC_FILE_BYTES);
        const outputs = bytes === null ? null : await outputsIn(pointer.path, bytes, snapshot);
        if (outputs === null)
            throw new errors/* UserError */.yo("data", {
                message: "this is no DVC file that can be read",
                where: { file: pointer.path },
                hint: "Resolve conflicts in it, or write it again with dvc add.",
            });
        for (const output of outputs) {
            const path = external_node_path_.posix.join(external_node_path_.posix.dirname(pointer.path), output.path);
            if (path.startsWith("../") || external_node_path_.posix.isAbsolute(path))
                continue;
            const { content, remote } = output;
            if (!output.isFolder || content === null)
                await add(path, content, remote, pointer.path);
            else if (mayMatchBelow(path, patterns) && !present.some((file) => file.path.startsWith(`${path}/`)))
                for (const [name, one] of await folderFiles(path, content, remote, pointer.path, commit, places))
                    if (!name.split("/").includes(".."))
                        await add(external_node_path_.posix.join(path, name), one, remote, pointer.path);
        }
    }
    return files;
}
async function outputsIn(path, bytes, snapshot) {
    if (path.endsWith(".dvc"))
        return (0,dvc_file/* parseDvcFile */.$N)(bytes);
    return (0,dvc_file/* parseDvcLock */.U1)(bytes, await snapshot.read(external_node_path_.posix.join(external_node_path_.posix.dirname(path), "dvc.yaml"), DVC_FILE_BYTES));
}
function mayMatchBelow(folder, patterns) {
    return patterns.some((pattern) => {
        const { base, isGlob } = picomatch.scan(pattern);
        const fixed = isGlob ? base : pattern;
        return fixed === "" || `${fixed}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${fixed}/`);
    });
}
async function folderFiles(path, content, remote, pointer, commit, places) {
    const stored = await resolved(path, content, ".dir", remote, pointer, commit, places);
    const list = stored.size > 2 ** 26 ? null : (0,dvc_file/* parseFolderList */.Ud)(await (0,promises_.readFile)(stored.path), content.legacy);
    if (list !== null && list.size <= FOLDER_FILES)
        return list;
    throw (0,unresolved/* unresolved */.II)(path, `a folder that DVC keeps (${pointer}), and its list of files cannot be read`, [], "Run dvc pull.", commit);
}
/** Imported without its data, or by the version that a cloud's store gives it. */
function withoutHash(path, pointer, commit) {
    const how = commit === null
        ? `Run dvc pull ${pointer.endsWith(".dvc") ? pointer : path}.`
        : "Keep it with dvc add: then each commit names its content.";
    return (0,unresolved/* unresolved */.II)(path, `kept by DVC (${pointer}), which names no md5 of it`, [], how, commit);
}
async function resolved(path, content, suffix, remote, pointer, commit, places) {
    const stored = await dvcContent(content, suffix, remote, places);
    if (!(0,unresolved/* isTried */.fm)(stored))
        return stored;
    const asked = remote === null ? "" : ` -r ${remote}`;
    const how = commit === null
        ? `Run dvc pull${asked} ${pointer.endsWith(".dvc") ? pointer : path}.`
        : `Run dvc fetch --all-commits${asked}.`;
    throw (0,unresolved/* unresolved */.II)(path, `kept by DVC (${pointer}), and its content is not here`, stored, how, commit);
}


/***/ }),

/***/ 30089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ parseDvcFile),
/* harmony export */   MJ: () => (/* binding */ parseSections),
/* harmony export */   U1: () => (/* binding */ parseDvcLock),
/* harmony export */   Ud: () => (/* binding */ parseFolderList)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
// Reads what DVC writes: the outputs named by a .dvc file or dvc.lock, the list of a folder's files, and its config.


const output = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    md5: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().optional(),
    hash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    remote: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    cache: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
    /** Of a folder whose store keeps versions itself. */
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ relpath: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), md5: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() })).optional(),
});
const outputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(output).nullish();
const dvcFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ wdir: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), outs: outputs });
const stages = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ outs: outputs }).nullable());
const lockFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(), stages: stages.nullish() })
    .refine((file) => file.schema !== undefined || file.stages !== undefined);
/** As DVC 1 wrote it: the stages without a name above them. */
const firstLockFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ cmd: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(), outs: outputs }))
    .refine((file) => Object.values(file).every((stage) => stage.cmd !== undefined));
const pipelineFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    stages: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ wdir: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).nullable()),
});
/** The outputs of a .dvc file; null when it is none. */
function parseDvcFile(bytes) {
    const file = dvcFile.safeParse(yamlOf(bytes));
    if (!file.success)
        return null;
    const { outs, wdir = "." } = file.data;
    return (outs ?? []).flatMap((out) => outputsOf(out, wdir));
}
/** The outputs of a dvc.lock; null when it is none. `pipeline`: the dvc.yaml beside it, which says where a stage works. */
function parseDvcLock(bytes, pipeline) {
    const value = yamlOf(bytes);
    const lock = lockFile.safeParse(value);
    const first = firstLockFile.safeParse(value);
    if (!lock.success && !first.success)
        return null;
    const yaml = pipelineFile.safeParse(pipeline === null ? null : yamlOf(pipeline));
    const folders = new Map(Object.entries(yaml.success ? yaml.data.stages : {}));
    return Object.entries((lock.success ? lock.data.stages : first.data) ?? {}).flatMap(([name, stage]) => {
        // A stage that is made for each item of a list is written as name@item.
        const folder = folders.get(name.replace(/@.*$/s, ""))?.wdir ?? ".";
        return (stage?.outs ?? []).flatMap((out) => outputsOf(out, folder));
    });
}
function yamlOf(bytes) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(new TextDecoder().decode(bytes), { schema: "core", uniqueKeys: true });
    if (document.errors.length > 0)
        return null;
    try {
        return document.toJS({ maxAliasCount: 0 });
    }
    catch {
        return null;
    }
}
function outputsOf(out, folder) {
    const { md5, size = null, hash, remote = null, files, cache } = out;
    // What is not in DVC's cache is in git.
    if (cache === false)
        return [];
    const path = folder === "." ? out.path : `${folder}/${out.path}`;
    const legacy = hash !== "md5";
    if (md5 === undefined && files !== undefined)
        return files.map(({ relpath, md5: own }) => {
            const content = own === undefined ? null : contentOf(own, null, legacy);
            return { path: `${path}/${relpath}`, content, isFolder: false, remote };
        });
    const isFolder = md5?.endsWith(".dir") === true;
    // A folder's size is that of its files, not of their list.
    const content = md5 === undefined ? null : contentOf(md5.replace(/\.dir$/, ""), isFolder ? null : size, legacy);
    return [{ path, content, isFolder, remote }];
}
function contentOf(hash, size, legacy) {
    return /^[0-9a-f]{32}$/.test(hash) ? { algorithm: "md5", hash, size, legacy } : null;
}
const folderList = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ md5: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/), relpath: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) }));
/** The files of a folder, by their paths in it; null when the list is malformed. */
function parseFolderList(bytes, legacy) {
    let value;
    try {
        value = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return null;
    }
    const list = folderList.safeParse(value);
    if (!list.success)
        return null;
    return new Map(list.data.map(({ md5: hash, relpath }) => [relpath, { algorithm: "md5", hash, size: null, legacy }]));
}
/** Values by section and key, both as written: `remote "store"`, `url`. Git's and DVC's configs share what is needed of it. */
function parseSections(text) {
    const sections = new Map();
    let section = new Map();
    for (const raw of text.split(/\r?\n/)) {
        const line = raw.trim();
        if (line === "" || line.startsWith("#") || line.startsWith(";"))
            continue;
        if (line.startsWith("[")) {
            const name = line
                .slice(1, line.lastIndexOf("]"))
                .trim()
                .replace(/^'(.*)'$/, "$1");
            section = sections.get(name) ?? new Map();
            sections.set(name, section);
            continue;
        }
        const equals = line.indexOf("=");
        if (equals > 0)
            section.set(line.slice(0, equals).trim().toLowerCase(), unquoted(line.slice(equals + 1).trim()));
    }
    return sections;
}
function unquoted(text) {
    const quote = text[0];
    return (quote === '"' || quote === "'") && text.length > 1 && text.endsWith(quote) ? text.slice(1, -1) : text;
}


/***/ })

};
