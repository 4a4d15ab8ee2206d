export const id = 3117;
export const ids = [3117];
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

/***/ 83117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lfsContent: () => (/* binding */ lfsContent)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12311);
/* harmony import */ var _core_pointer_dvc_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30089);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83000);
/* harmony import */ var _stored_content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60204);
// Finds the content of a Git LFS pointer: in the repository's own store, in a local remote's, or on the LFS server.






/** The content, or what was tried in vain. */
function lfsContent(content, places) {
    return (0,_stored_content_js__WEBPACK_IMPORTED_MODULE_4__/* .lookedUp */ .A6)(places.known, content, () => lookFor(content, places));
}
async function lookFor(content, places) {
    const tried = [];
    const here = await inStore((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(places.gitFolder, "lfs", "objects"), content, places);
    if (here !== null && typeof here !== "string")
        return here;
    tried.push(here ?? "it is not in .git/lfs/objects");
    const remote = await places.remoteUrl();
    const folder = remote === null ? null : localFolder(remote);
    for (const store of folder === null ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "lfs"), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ".git", "lfs")]) {
        const there = await inStore((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, "objects"), content, places);
        if (there !== null && typeof there !== "string")
            return there;
        if (there !== null)
            tried.push(there);
    }
    const server = serverUrl(await places.lfsConfig(), folder === null ? remote : null);
    if (server === null)
        return tried;
    try {
        const path = await places.newFile();
        await (0,_download_js__WEBPACK_IMPORTED_MODULE_3__/* .download */ .R)(await downloadOf(content, server, places.allowedHosts), path, content.size ?? 0, places.allowedHosts);
        const fetched = await (0,_stored_content_js__WEBPACK_IMPORTED_MODULE_4__/* .verified */ .zr)(path, content, places.objectFormat);
        if (fetched !== null && typeof fetched !== "string")
            return fetched;
        tried.push("what the LFS server sends does not match its hash");
    }
    catch (error) {
        tried.push(`the LFS server does not give it: ${error instanceof Error ? error.message : String(error)}`);
    }
    return tried;
}
function inStore(store, content, places) {
    const { hash } = content;
    return (0,_stored_content_js__WEBPACK_IMPORTED_MODULE_4__/* .verified */ .zr)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store, hash.slice(0, 2), hash.slice(2, 4), hash), content, places.objectFormat);
}
function localFolder(remote) {
    if (remote.startsWith("file://"))
        return (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(remote);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(remote) ? remote : null;
}
/** As git-lfs guesses it: https://github.com/git-lfs/git-lfs/blob/main/docs/api/server-discovery.md */
function serverUrl(lfsConfig, remote) {
    const sections = (0,_core_pointer_dvc_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSections */ .MJ)(lfsConfig ?? "");
    const named = sections.get("lfs")?.get("url") ?? sections.get('remote "origin"')?.get("lfsurl");
    if (named !== undefined)
        return named;
    if (remote === null)
        return null;
    const ssh = /^(?:ssh:\/\/)?[\w.-]+@([\w.-]+)(?::\d+\/|[:/])(.+)$/.exec(remote);
    const url = ssh === null ? remote : `https://${ssh[1]}/${ssh[2]}`;
    if (!/^https?:\/\//.test(url))
        return null;
    return `${url.replace(/\/$/, "").replace(/(?<!\.git)$/, ".git")}/info/lfs`;
}
const mediaType = "application/vnd.git-lfs+json";
const batch = zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    objects: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
        oid: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        actions: zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
            download: zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({ href: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), header: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).optional() }),
        })
            .optional(),
    }))
        .min(1),
});
/** Asks the batch API where the content is: https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md */
async function downloadOf({ hash, size }, server, allowedHosts) {
    const body = JSON.stringify({ operation: "download", transfers: ["basic"], objects: [{ oid: hash, size }] });
    const headers = { accept: mediaType, "content-type": mediaType };
    const answer = batch.parse(JSON.parse(await (0,_download_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchText */ .S)({ url: `${server}/objects/batch`, method: "POST", headers, body }, allowedHosts)));
    const action = answer.objects.find(({ oid }) => oid === hash)?.actions?.download;
    if (action === undefined)
        throw new Error("it does not know the object");
    return { url: action.href, method: "GET", headers: action.header ?? {}, body: null };
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
