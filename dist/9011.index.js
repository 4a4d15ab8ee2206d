export const id = 9011;
export const ids = [9011];
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

/***/ 39011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createConversation: () => (/* binding */ createConversation)
/* harmony export */ });
/* harmony import */ var _core_report_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23406);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _api_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88119);
// Our one comment in a pull request's conversation: found by marker and author, created once, replaced ever after.



/** Whom the job's own token writes as. */
const ACTIONS_BOT = "github-actions[bot]";
/** Creating: the first try, and two more after failures that may or may not have created the comment. */
const TRIES = 3;
function createConversation(options) {
    const { client, pullRequest } = options;
    const { api } = client;
    const here = { owner: options.repository.owner, repo: options.repository.name };
    const issue = { ...here, issue_number: pullRequest.number };
    const what = `comment on pull request #${pullRequest.number}`;
    let login = null;
    /** Ours for this key, oldest first. Anyone can write our marker, so the author counts as well. */
    const ours = async (key) => {
        const all = await api.paginate(api.rest.issues.listComments, { ...issue, per_page: 100 });
        const marked = all.filter((comment) => (0,_core_report_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarker */ .gY)(comment.body ?? "")?.key === key);
        if (marked.length === 0)
            return [];
        login ??= viewerLogin(client);
        const me = await login;
        return marked.filter((comment) => comment.user?.login === me).toSorted((a, b) => a.id - b.id);
    };
    const remove = async (comment) => {
        try {
            await api.rest.issues.deleteComment({ ...here, comment_id: comment.id });
        }
        catch (error) {
            if (!isGone(error))
                throw error; // another run was quicker
        }
    };
    /** Null: deleted meanwhile. */
    const replace = async (comment, body) => {
        try {
            const { data } = await api.rest.issues.updateComment({ ...here, comment_id: comment.id, body });
            return { id: data.id, url: data.html_url };
        }
        catch (error) {
            if (isGone(error))
                return null;
            throw error;
        }
    };
    /** Replaces our oldest comment and removes what a race left beside it. Null: there is none. */
    const replaceOldest = async (key, body) => {
        const [oldest, ...duplicates] = await ours(key);
        if (oldest === undefined)
            return null;
        const posted = await replace(oldest, body);
        if (posted !== null)
            for (const duplicate of duplicates)
                await remove(duplicate);
        return posted;
    };
    const create = async (key, body) => {
        for (let tried = 1;; tried++) {
            try {
                // Never repeated blindly: a failed answer can follow a comment that was created all the same.
                const { data } = await api.rest.issues.createComment({ ...issue, body, request: { retries: 0 } });
                return await settleRace(key, body, data);
            }
            catch (error) {
                if (((0,_api_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c)(error) ?? 0) < 500 || tried === TRIES)
                    throw error;
                await client.pause(tried ** 2);
                const posted = await replaceOldest(key, body);
                if (posted !== null)
                    return posted;
            }
        }
    };
    /** Two runs may create at once: the oldest comment stays, whoever made a younger one moves into it. */
    const settleRace = async (key, body, created) => {
        const [oldest] = await ours(key);
        if (oldest === undefined || oldest.id >= created.id)
            return { id: created.id, url: created.html_url };
        const posted = await replace(oldest, body);
        if (posted === null)
            return { id: created.id, url: created.html_url };
        await remove(created);
        return posted;
    };
    const fault = (error) => {
        const translated = (0,_api_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .apiFault */ .N)(error, what, "pull-requests: write");
        if (!pullRequest.isFork || !(translated instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) || (0,_api_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c)(error) !== 403)
            return translated;
        const hint = "That takes `pull-requests: write`, which a run for a fork's pull request never has: the result is in the job summary.";
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("environment", { message: translated.problems[0].message, hint }, { cause: error });
    };
    return {
        async find(key) {
            try {
                const [oldest] = await ours(key);
                return oldest === undefined ? null : { id: oldest.id, body: oldest.body ?? "" };
            }
            catch (error) {
                throw (0,_api_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .apiFault */ .N)(error, `read the comments of pull request #${pullRequest.number}`, "pull-requests: write");
            }
        },
        async upsert(key, body) {
            try {
                const reason = await reasonToSkip(client, here, pullRequest);
                if (reason !== null) {
                    options.onSkip(reason);
                    return null;
                }
                return (await replaceOldest(key, body)) ?? (await create(key, body));
            }
            catch (error) {
                throw fault(error);
            }
        },
    };
}
/** An older result must never cover a newer one. A pull request that cannot be read is no reason to be silent. */
async function reasonToSkip(client, here, ours) {
    try {
        const { data } = await client.api.rest.pulls.get({ ...here, pull_number: ours.number });
        if (data.head.sha !== ours.headSha) {
            return `pull request #${ours.number} has moved on to ${data.head.sha.slice(0, 7)}; this run is for ${ours.headSha.slice(0, 7)}`;
        }
        return data.state === "closed" ? `pull request #${ours.number} is closed` : null;
    }
    catch (error) {
        if (isGone(error) || (0,_api_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c)(error) === 403)
            return null;
        throw error;
    }
}
async function viewerLogin(client) {
    try {
        const answer = await client.api.graphql("query { viewer { login } }");
        return answer.viewer.login;
    }
    catch {
        return ACTIONS_BOT; // some tokens may not ask who they are; the job's own token is by far the most common
    }
}
function isGone(error) {
    const status = (0,_api_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c)(error);
    return status === 404 || status === 410;
}


/***/ }),

/***/ 16483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   Gr: () => (/* binding */ isNought),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   aS: () => (/* binding */ tolerance),
/* harmony export */   pj: () => (/* binding */ alignedWith),
/* harmony export */   qI: () => (/* binding */ signedBy),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   yu: () => (/* binding */ isMoved)
/* harmony export */ });
/* harmony import */ var _numerals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92288);
// Figures of the report: numbers that may be missing, and numbers that stand side by side.

/** Stands where there is no number. */
const NONE = "\u2013";
/** Relative differences below this are rounding: the same rows summed in another order, in doubles of 2^-53 = 1.1e-16. */
const ROUNDING = 1e-12;
/** Whether a relative change is more than rounding. */
function isMoved(fraction) {
    return Math.abs(fraction) >= ROUNDING;
}
/** `decimal`, or a dash. */
function figure(value) {
    return isNumber(value) ? (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(value) : NONE;
}
/** A change in percent, or a dash. */
function relative(fraction) {
    return isNumber(fraction) ? (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .signedPercent */ .wu)(isMoved(fraction) ? fraction : 0) : NONE;
}
function tolerance(fraction) {
    return isNumber(fraction) ? (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .tolerancePercent */ .t0)(fraction) : NONE;
}
/** "+6.1 % to +19.9 %". */
function interval(ends) {
    return ends === null ? NONE : `${relative(ends[0])} to ${relative(ends[1])}`;
}
/** Two numbers with as many digits as it takes to tell them apart: 11.64 \u2192 13.09, 11.640 \u2192 11.643. */
function pair(from, to) {
    for (let digits = 4; digits < 9; digits++) {
        const texts = [(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(from, digits), (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(to, digits)];
        if (from === to || texts[0] !== texts[1])
            return texts;
    }
    return [(0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(from), (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(to)];
}
/** Formats numbers of one table row with the same number of decimals, so that their digits line up. */
function alignedWith(...values) {
    const largest = Math.max(...values.filter(isNumber).map(Math.abs), 0);
    const magnitude = largest === 0 ? 0 : Math.floor(Math.log10(largest));
    const decimals = Math.max(0, magnitude >= 1 ? 4 - magnitude : 3 - magnitude);
    return (exact) => {
        if (!isNumber(exact))
            return NONE;
        const value = Math.abs(exact) < ROUNDING * largest ? 0 : exact;
        // A difference that would vanish among these decimals, or numbers too small for decimals at all.
        if (magnitude < -4 || (value !== 0 && Math.abs(value) < 0.5 * 10 ** -decimals))
            return (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(value, 3);
        const text = (0,_numerals_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value, decimals);
        return value === 0 ? text.replace("-", "") : text;
    };
}
/** The same, with a plus sign for what grew. */
function signedBy(format, value) {
    return isNumber(value) && value > 0 && !isNought(format, value) ? `+${format(value)}` : format(value);
}
/** Whether a number is 0 as it is shown. */
function isNought(format, value) {
    return !/[1-9]/.test(format(value));
}
/** JSON has no word for infinite or undefined numbers, so no renderer shows them either: both read the same Report. */
function isNumber(value) {
    return value !== null && Number.isFinite(value);
}


/***/ }),

/***/ 16519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ ownLink),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
// Web addresses: only those of this repository on its own server, built or checked here.
/** The repository's address; null outside GitHub, or when it is not what an address looks like. */
function rootOf(report) {
    const { serverUrl, repository } = report.run;
    if (serverUrl === null || !/^https?:\/\/[a-z0-9][a-z0-9.-]{0,250}(?::\d{1,5})?$/i.test(serverUrl))
        return null;
    if (repository === null || !/^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository))
        return null;
    return `${serverUrl}/${repository}`;
}
function isCommitId(text) {
    return text !== null && /^[0-9a-f]{7,64}$/.test(text);
}
function commitLink(report, sha) {
    const root = rootOf(report);
    return root === null || !isCommitId(sha) ? null : `${root}/commit/${sha}`;
}
/** The address itself when it lies inside the repository, else null. */
function ownLink(report, url) {
    const root = rootOf(report);
    if (root === null || url === null || !url.startsWith(`${root}/`) || url.length > 500)
        return null;
    const path = url.slice(root.length);
    return /^(?:\/[\w-][\w.-]*)+$/.test(path) ? url : null;
}


/***/ }),

/***/ 23406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ renderMarker),
/* harmony export */   Pb: () => (/* binding */ pushesWith),
/* harmony export */   Td: () => (/* binding */ commentKey),
/* harmony export */   gY: () => (/* binding */ parseMarker)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53898);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16483);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16519);
// The comment's first line: which comment this is, and what the next run wants to know of this one.




/** Pushes that a comment remembers: the marker stays under 2 KiB. */
const REMEMBERED = 16;
const LONGEST_KEY = 200;
const OPENING = "<!-- metricgate:v1 ";
const CLOSING = " -->";
/** Earlier pushes and this one, which replaces what an earlier run said about the same commit. */
function pushesWith(report, earlier) {
    const { sha } = report.head;
    if (!(0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommitId */ .jh)(sha))
        return earlier.slice(-REMEMBERED);
    const primary = report.metrics[0];
    const push = {
        head: sha.slice(0, 12),
        value: rounded(primary?.candidate ?? null),
        relativeChange: rounded(primary?.relativeChange ?? null),
        finding: report.finding,
    };
    return [...earlier.filter((one) => one.head !== push.head), push].slice(-REMEMBERED);
}
/** A review of the data has a comment of its own, beside that of a check of the same name. */
function commentKey({ name, flow }) {
    return `${flow === "review" ? "data of " : ""}${name}`.slice(0, LONGEST_KEY);
}
function renderMarker(report, earlier) {
    const primary = report.metrics[0];
    const state = {
        key: commentKey(report),
        finding: report.finding,
        head: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommitId */ .jh)(report.head.sha) ? report.head.sha : null,
        base: (0,_links_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommitId */ .jh)(report.base.sha) ? report.base.sha : null,
        metric: primary?.name.slice(0, LONGEST_KEY) ?? null,
        baseline: rounded(primary?.baseline ?? null),
        candidate: rounded(primary?.candidate ?? null),
        pushes: pushesWith(report, earlier),
    };
    // Inside JSON strings only: nothing there may end the HTML comment, or be changed on its way through GitHub.
    const json = JSON.stringify(state)
        .replaceAll("--", "-\\u002d")
        .replace(/[<>&\u{7f}-\u{ffff}]/gu, unicodeEscape)
        .replace(/[\u{10000}-\u{10ffff}]/gu, (pair) => pair.split("").map(unicodeEscape).join(""));
    return `${OPENING}${json}${CLOSING}`;
}
/** Reads the marker of a comment. Anything but a well-formed marker is null: it is a memory, never evidence. */
function parseMarker(body) {
    if (!body.startsWith(OPENING))
        return null;
    const line = (body.slice(0, 16_384).split("\n", 1)[0] ?? "").trimEnd();
    if (!line.endsWith(CLOSING))
        return null;
    try {
        const parsed = stateSchema().safeParse(JSON.parse(line.slice(OPENING.length, -CLOSING.length)));
        return parsed.success ? parsed.data : null;
    }
    catch {
        return null;
    }
}
const stateSchema = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => {
    const findingSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["improved", "equivalent", "regressed", "inconclusive", "no-baseline", "incomparable"]);
    const number = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable();
    const commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(64).nullable();
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(LONGEST_KEY),
        finding: findingSchema,
        head: commit,
        base: commit,
        metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(LONGEST_KEY).nullable(),
        baseline: number,
        candidate: number,
        pushes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(12), value: number, relativeChange: number, finding: findingSchema }))
            .max(REMEMBERED),
    });
});
function unicodeEscape(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** Six digits are enough for a table of pushes, and the last ones depend on the order of the rows. */
function rounded(value) {
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumber */ .Et)(value) ? Number(value.toPrecision(6)) : null;
}


/***/ })

};
