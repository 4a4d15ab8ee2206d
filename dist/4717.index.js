export const id = 4717;
export const ids = [4717];
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
