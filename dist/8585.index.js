export const id = 8585;
export const ids = [8585];
export const modules = {

/***/ 28585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createEndpoint: () => (/* binding */ createEndpoint)
});

// EXTERNAL MODULE: ./node_modules/openai/index.mjs + 232 modules
var openai = __webpack_require__(98193);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./lib/core/endpoint/spending.js
var spending = __webpack_require__(99037);
// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/http/bounded-fetch.js
// Requests that stay with the host they were meant for, and answers that stay small.

/** A chat completion is a few kilobytes; what is far larger is something else. */
const MOST_BYTES = 4 * 2 ** 20;
/**
 * https to anywhere, http to this machine alone: a key must not cross a network in the clear.
 * @throws {UserError} fault "usage"
 */
function requireTrustedAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const hint = "Give the base address of an OpenAI-compatible server, such as https://api.example.com/v1.";
    if (url === null)
        throw new errors/* UserError */.yo("usage", { message: "endpoint-url is no web address", hint });
    const here = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
    if (url.protocol !== "https:" && !(url.protocol === "http:" && here)) {
        throw new errors/* UserError */.yo("usage", {
            message: `endpoint-url must be https; ${url.protocol}// would send the key in the clear`,
            hint,
        });
    }
    if (url.username !== "" || url.password !== "") {
        throw new errors/* UserError */.yo("usage", {
            message: "endpoint-url has a user name or password in it",
            hint: "Give the key by itself: endpoint-key.",
        });
    }
    return url;
}
/**
 * Fetch without redirects, which would carry the key to another host, and without endless answers.
 *
 * @param refuse hears why an answer was not taken; the client gets a 400 in its place, which it does not try again
 */
function boundedFetch(refuse) {
    const refused = (message, hint) => {
        refuse(new errors/* UserError */.yo("environment", { message, hint }));
        return new Response(null, { status: 400 });
    };
    return async (url, init) => {
        const response = await fetch(url, { ...init, redirect: "manual" });
        const { status, statusText, headers } = response;
        if (status >= 300 && status < 400) {
            await response.body?.cancel();
            return refused(`the endpoint sends its callers elsewhere (${status}), which would hand the key on`, "Set endpoint-url to where the server really is.");
        }
        const chunks = [];
        let size = 0;
        for await (const chunk of response.body ?? []) {
            size += chunk.length;
            if (size > MOST_BYTES) {
                return refused(`the endpoint's answer has more than ${MOST_BYTES / 2 ** 20} MiB`, "Check that endpoint-url is an OpenAI-compatible server.");
            }
            chunks.push(chunk);
        }
        return new Response(status === 204 ? null : Buffer.concat(chunks), { status, statusText, headers });
    };
}

;// CONCATENATED MODULE: ./lib/adapters/http/endpoint.js
// An OpenAI-compatible endpoint: asks a hosted model one question per row, several at a time, within a budget.






/** @throws {UserError} fault "usage" when the address is no https address, or one of this machine. */
function createEndpoint({ url, key, retries }) {
    const { host } = requireTrustedAddress(url);
    return {
        kind: "open",
        async ask(cases, terms, onReply) {
            let refusal = null;
            const client = new openai/* OpenAI */.z4({
                baseURL: url,
                apiKey: key ?? "none",
                // What the environment says of other accounts is not for this host.
                organization: null,
                project: null,
                adminAPIKey: null,
                maxRetries: retries,
                timeout: terms.timeoutSeconds * 1000,
                fetch: boundedFetch((error) => {
                    refusal = error;
                }),
                logLevel: "off",
            });
            const one = async (asked, signal) => {
                try {
                    return await askOne(client, host, asked, terms, signal);
                }
                catch (error) {
                    throw refusal ?? faultOf(error, { host, key, retries, model: terms.sampling.model });
                }
            };
            return askAll(cases, terms, one, onReply);
        },
    };
}
async function askOne(client, host, { prompt }, { sampling, budget }, signal) {
    const { model, temperature, seed, maxTokens } = sampling;
    const completion = await client.chat.completions.create({
        model,
        temperature,
        max_tokens: maxTokens,
        messages: [{ role: "user", content: prompt }],
        ...(seed === null ? {} : { seed }),
    }, { signal });
    return replyOf(completion, host, budget.maxCost === null ? NO_TOKENS : (0,spending/* mostTokens */.g9)(prompt, maxTokens));
}
const NO_TOKENS = { inputTokens: 0, outputTokens: 0 };
/** What another server sends is believed only as far as it is what it should be. */
function replyOf(completion, host, otherwise) {
    const parsed = chatCompletion.safeParse(completion);
    if (!parsed.success) {
        throw new errors/* UserError */.yo("environment", {
            message: `the answer of ${host} is no chat completion: it has no text in \`choices[0].message.content\``,
            hint: "Check that endpoint-url is the base address of an OpenAI-compatible server, such as https://host/v1.",
        });
    }
    const { choices, usage } = parsed.data;
    const [{ message }] = choices;
    // A server that does not count tokens must not make the budget endless.
    if (usage === null)
        return { text: message.content, ...otherwise };
    return { text: message.content, inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens };
}
const tokens = schemas/* int */.Whr().nonnegative();
const choice = schemas/* object */.Ikc({ message: schemas/* object */.Ikc({ content: schemas/* string */.YjP() }) });
const chatCompletion = schemas/* object */.Ikc({
    choices: schemas/* tuple */.PVZ([choice], choice),
    usage: schemas/* object */.Ikc({ prompt_tokens: tokens, completion_tokens: tokens }).nullable().catch(null),
});
/** Several at a time, in order; the first failure stops the others. */
async function askAll(cases, terms, ask, onReply) {
    const { budget, sampling } = terms;
    const stop = new AbortController();
    let spent = spending/* NOTHING_SPENT */.zx;
    let next = 0;
    /** The most that the open questions can cost. */
    const open = new Map();
    const asker = async () => {
        while (next < cases.length && !stop.signal.aborted) {
            const one = cases[next];
            const most = (0,spending/* mostTokens */.g9)(one.prompt, sampling.maxTokens);
            const underWay = [...open.values()].reduce(spending/* spentWith */.fk, spending/* NOTHING_SPENT */.zx);
            if (!(0,spending/* isAffordable */.$0)(spent, underWay, most, budget)) {
                // What is under way may cost less than feared.
                if (open.size > 0)
                    return;
                throw tooDear(spent, cases.length, terms);
            }
            next++;
            open.set(one, most);
            const reply = await ask(one, stop.signal);
            open.delete(one);
            spent = (0,spending/* spentWith */.fk)(spent, reply);
            onReply(one, reply);
        }
    };
    try {
        // Again, when askers left because of what was under way.
        while (next < cases.length)
            await Promise.all(Array.from({ length: terms.concurrency }, asker));
    }
    catch (error) {
        stop.abort();
        throw error;
    }
    return spent;
}
function tooDear(spent, all, { budget }) {
    const cost = (0,spending/* costOf */.ho)(spent, budget.prices) ?? 0;
    return new errors/* UserError */.yo("environment", {
        message: `stopped after ${(0,numerals/* counted */.hS)(spent.questions, "question")} of ${all}: ${cost.toFixed(4)} is spent, and the next question could exceed max-cost (${budget.maxCost})`,
        hint: "Raise `max-cost`, lower `max-tokens`, or hold out fewer rows.",
    });
}
function faultOf(error, { host, key, retries, model }) {
    if (error instanceof errors/* UserError */.yo)
        return error;
    if (error instanceof openai/* APIConnectionTimeoutError */.qA) {
        return fault(error, `${host} did not answer in time, ${retries + 1} times`, "Raise `timeout-seconds`, or ask less at a time: `concurrency`.");
    }
    if (!(error instanceof openai/* APIError */.LG))
        return error;
    // Some servers quote the key that they refuse.
    const said = inOneLine(key === null ? error.message : error.message.replaceAll(key, "***"));
    switch (error.status) {
        case undefined:
            return fault(error, `${host} cannot be reached: ${causeOf(error)}`, "Check endpoint-url, and that this machine may reach it.");
        case 401:
        case 403:
            return fault(error, `${host} refuses the key (${error.status})`, "Give a valid one: the input `endpoint-key`, or METRICGATE_ENDPOINT_KEY.");
        case 404:
            return fault(error, `${host} has no model \`${model}\`, or no chat completions at this address (404): ${said}`, "Check `model.endpoint.model`, and that endpoint-url ends where /chat/completions begins.");
        case 429:
            return fault(error, `${host} refuses more questions (429), after ${retries} retries: ${said}`, "Lower `concurrency`, or wait for the quota.");
        default:
            return fault(error, `${host} answers ${error.status}: ${said}`, "See what it says; the request is an OpenAI chat completion.");
    }
}
function fault(cause, message, hint) {
    return new errors/* UserError */.yo("environment", { message, hint }, { cause });
}
/** Another machine's words, short and on one line. */
function inOneLine(message) {
    return message.replace(/[\p{Cc}\s]+/gu, " ").slice(0, 200);
}
function causeOf(error) {
    const { cause } = error;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : null;
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : null;
    return inOneLine(code ?? inner ?? (cause instanceof Error ? cause.message : error.message));
}


/***/ }),

/***/ 99037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ isAffordable),
/* harmony export */   fk: () => (/* binding */ spentWith),
/* harmony export */   g9: () => (/* binding */ mostTokens),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   zx: () => (/* binding */ NOTHING_SPENT)
/* harmony export */ });
// What asking a hosted model has cost so far, and whether one more question may be asked.
const NOTHING_SPENT = { questions: 0, inputTokens: 0, outputTokens: 0 };
function spentWith(spending, { inputTokens, outputTokens }) {
    return {
        questions: spending.questions + 1,
        inputTokens: spending.inputTokens + inputTokens,
        outputTokens: spending.outputTokens + outputTokens,
    };
}
/**
 * Cost of the tokens; null where no prices are known.
 *
 * @example costOf({ questions: 1, inputTokens: 1e6, outputTokens: 0 }, { input: 2.5, output: 10 }) // 2.5
 */
function costOf({ inputTokens, outputTokens }, prices) {
    return prices === null ? null : (inputTokens * prices.input + outputTokens * prices.output) / 1e6;
}
/**
 * The most that a question can cost in tokens: a token is at least one byte of UTF-8, and most are four.
 * Held against the budget before the question is asked, so that the limit is a limit.
 */
function mostTokens(prompt, maxTokens) {
    return { inputTokens: new TextEncoder().encode(prompt).length, outputTokens: maxTokens };
}
/** Whether what is spent, what is under way and one question more stay within the budget. */
function isAffordable(spent, underWay, next, budget) {
    if (budget.maxCost === null)
        return true;
    const all = spentWith({
        questions: spent.questions + underWay.questions,
        inputTokens: spent.inputTokens + underWay.inputTokens,
        outputTokens: spent.outputTokens + underWay.outputTokens,
    }, next);
    const cost = costOf(all, budget.prices);
    return cost !== null && cost <= budget.maxCost;
}


/***/ })

};
