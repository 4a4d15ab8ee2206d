export const id = 4279;
export const ids = [4279];
export const modules = {

/***/ 99324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U5: () => (/* binding */ parseReplies),
/* harmony export */   c7: () => (/* binding */ questionKey),
/* harmony export */   f: () => (/* binding */ renderReplies)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12311);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53898);
// The replies that were paid for, as stored with a baseline: the same question is never asked twice.




/** What a question is recognised by: 64 hex digits over everything that decides its reply. */
function questionKey(prompt, { model, temperature, seed, maxTokens }) {
    const asked = JSON.stringify([model, temperature, seed, maxTokens, prompt]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(asked, "utf8").digest("hex");
}
/** One line of JSON per question, sorted; `parseReplies` reads it back. */
function renderReplies(replies) {
    return [...replies]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, { text, inputTokens, outputTokens }]) => `${JSON.stringify({ key, text, inputTokens, outputTokens })}\n`)
        .join("");
}
/** @throws {UserError} fault "data", naming the line that is no stored reply. */
function parseReplies(content, where) {
    const replies = new Map();
    for (const [index, line] of content.split("\n").entries()) {
        if (line === "")
            continue;
        const reply = replyOf(line);
        if (reply === null) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("data", {
                message: "this line is no stored reply",
                where: { file: where, line: index + 1 },
                hint: "Let the run on the base branch store a new baseline.",
            });
        }
        replies.set(reply.key, { text: reply.text, inputTokens: reply.inputTokens, outputTokens: reply.outputTokens });
    }
    return replies;
}
function replyOf(line) {
    try {
        return storedReply().safeParse(JSON.parse(line)).data ?? null;
    }
    catch {
        return null;
    }
}
const storedReply = (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => {
    const tokens = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative();
    const key = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ key, text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), inputTokens: tokens, outputTokens: tokens });
});


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


/***/ }),

/***/ 64279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endpointSide: () => (/* binding */ endpointSide)
});

// EXTERNAL MODULE: ./lib/core/numerals.js
var numerals = __webpack_require__(92288);
;// CONCATENATED MODULE: ./lib/core/endpoint/answer.js
// What a reply says: found where the config says that it stands, read as a number or as a class.
/**
 * The part of a reply that is the answer; null when it is not there.
 *
 * @example answerIn("Price: 12 EUR.", { kind: "between", before: "Price:", after: "EUR" }) // "12"
 */
function answerIn(reply, place) {
    switch (place.kind) {
        case "whole":
            return trimmed(reply);
        case "json":
            return valueAt(reply, place.path);
        case "between": {
            // The last one: models like to think aloud before they answer.
            const at = place.before === "" ? 0 : reply.lastIndexOf(place.before);
            if (at === -1)
                return null;
            const from = at + place.before.length;
            const to = place.after === "" ? reply.length : reply.indexOf(place.after, from);
            return to === -1 ? null : trimmed(reply.slice(from, to));
        }
        default:
            return place;
    }
}
/**
 * The one number of a text; NaN where there is none, or where there are several. Thousands may be set apart by commas.
 *
 * @example numberIn("about $1,250.50 in all") // 1250.5
 */
function numberIn(text) {
    const found = text.match(/[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][+-]?\d+)?|[+-]?\.\d+/g) ?? [];
    const [only, other] = found;
    if (only === undefined || other !== undefined)
        return Number.NaN;
    return Number(only.replaceAll(",", ""));
}
/** Index of the class that the text names, whatever the case of its letters and the marks around it; -1: none. */
function labelIn(text, classes) {
    const exact = classes.indexOf(text);
    if (exact !== -1)
        return exact;
    const wanted = bare(text);
    const matches = [...classes.keys()].filter((index) => bare(classes[index]) === wanted);
    return matches.length === 1 ? matches[0] : -1;
}
function trimmed(text) {
    return text.trim();
}
/** Without case, and without the quotes, stars and stops that models put around a word. */
function bare(text) {
    return text
        .trim()
        .replace(/^["'`*_.\s]{1,10}/, "")
        .replace(/["'`*_.!\s]{1,10}$/, "")
        .toLowerCase();
}
/** A number, text or truth value inside the reply's JSON, with or without a code fence around it. */
function valueAt(reply, path) {
    const from = reply.indexOf("{");
    const to = reply.lastIndexOf("}");
    if (from === -1 || to < from)
        return null;
    let value;
    try {
        value = JSON.parse(reply.slice(from, to + 1));
    }
    catch {
        return null;
    }
    for (const step of path) {
        if (typeof value !== "object" || value === null)
            return null;
        value = Object.entries(value).find(([name]) => name === step)?.[1];
    }
    if (typeof value === "string")
        return value.trim();
    return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

;// CONCATENATED MODULE: ./lib/core/endpoint/answered.js
// Replies as predictions: numbers of a regression, classes of a classification, and what is to be known of the others.


/** The class of a reply that names none: never right, and no reason to stop. */
const NO_ANSWER = "(no answer)";
/**
 * One prediction per reply. A reply without a number is NaN, which no comparison accepts; one without a class is wrong.
 *
 * @param replies in the order of the rows
 */
function answered(replies, { place, match }, { actual, classes }) {
    const answers = replies.map((reply) => answerIn(reply, place));
    if (classes === null) {
        return {
            kind: "numbers",
            values: Float64Array.from(answers, (answer) => (answer === null ? Number.NaN : numberIn(answer))),
        };
    }
    const labelOf = (answer, row) => {
        switch (match) {
            case "loose":
                return labelIn(answer, classes);
            case "exact":
                return classes.indexOf(answer);
            case "contains": {
                const right = classes[actual[row]];
                return right !== undefined && right !== "" && answer.includes(right) ? actual[row] : labelIn(answer, classes);
            }
            default:
                return match;
        }
    };
    const labels = Int32Array.from(answers, (answer, row) => {
        const label = answer === null ? -1 : labelOf(answer, row);
        return label === -1 ? classes.length : label;
    });
    return { kind: "classes", classes: [...classes, NO_ANSWER], labels, probabilities: null };
}
/** A sentence on replies that say nothing usable; none when all do. */
function unreadNotes(predicted, whose, place) {
    const unread = predicted.kind === "numbers"
        ? predicted.values.filter(Number.isNaN).length
        : predicted.labels.filter((label) => predicted.classes[label] === NO_ANSWER).length;
    if (unread === 0)
        return [];
    const where = place.kind === "whole" ? "" : " where the answer should stand";
    const what = predicted.kind === "numbers" ? "no number, or several," : "no class of the target";
    const they = unread === 1 ? "says" : "say";
    const then = predicted.kind === "numbers" ? "" : "; they count as wrong";
    return [`${(0,numerals/* counted */.hS)(unread, "reply", "replies")} of the ${whose} ${they} ${what}${where}${then}.`.replace(",.", ".")];
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/core/dataset/table.js
var dataset_table = __webpack_require__(46316);
// EXTERNAL MODULE: ./lib/core/spelling.js
var spelling = __webpack_require__(28865);
;// CONCATENATED MODULE: ./lib/core/endpoint/prompt.js
// The prompt of each row: a template in which {column} stands for the row's value, and doubled braces for braces.



/**
 * Takes a template apart.
 *
 * @param columns names that may stand in braces; the target is none of them, for it would give the answer away
 * @throws {UserError} fault "config" with every unknown name and lone brace, by line
 * @example parsePrompt("A house of {area} m\u00b2. Answer {{\"price\": \u2026}}.", "p.md", ["area"], "price").columns // ["area"]
 */
function parsePrompt(template, file, columns, target) {
    const parts = [];
    const problems = [];
    let text = "";
    let line = 1;
    const fault = (message, hint) => {
        problems.push({ message, where: { file, line }, hint });
    };
    for (let at = 0; at < template.length; at++) {
        const char = template[at];
        if (char === "\n")
            line++;
        if ((char === "{" || char === "}") && template[at + 1] === char) {
            text += char;
            at++;
        }
        else if (char === "{") {
            const end = template.slice(at).search(/[}\n]/);
            const name = template.slice(at + 1, end === -1 ? undefined : at + end).trim();
            if (end === -1 || template[at + end] === "\n") {
                fault("this brace is never closed", "Close it behind a column's name, or write {{ for a brace.");
                continue;
            }
            if (name === target) {
                fault(`the target \`${name}\` stands in the prompt`, "Take it out: it would give the answer away.");
            }
            else if (!columns.includes(name)) {
                const guess = (0,spelling/* nearest */.p)(name, columns);
                const hint = guess === null ? "Name a feature, or write {{ and }} for braces." : `Did you mean {${guess}}?`;
                fault(`\`${name}\` is no feature of the data`, hint);
            }
            parts.push({ kind: "text", text }, { kind: "column", name });
            text = "";
            at += end;
        }
        else if (char === "}")
            fault("this brace closes nothing", "Write }} for a brace.");
        else
            text += char;
    }
    if (problems.length > 0)
        throw new errors/* UserError */.yo("config", problems);
    parts.push({ kind: "text", text });
    const names = parts.flatMap((part) => (part.kind === "column" ? [part.name] : []));
    if (names.length === 0) {
        throw new errors/* UserError */.yo("config", {
            message: "the prompt names no column, so every row would get the same question",
            where: { file },
            hint: "Write the name of a feature in braces: {area}",
        });
    }
    return { columns: [...new Set(names)], parts: parts.filter((part) => part.kind === "column" || part.text !== "") };
}
/** The prompt of each row of the table, in its order. A missing value is an empty text. */
function renderPrompts({ parts }, table) {
    const writers = parts.map((part) => {
        if (part.kind === "text")
            return () => part.text;
        const column = (0,dataset_table/* columnNamed */.c1)(table, part.name);
        if (column.type === "number") {
            return (row) => (Number.isNaN(column.values[row]) ? "" : String(column.values[row]));
        }
        const texts = (0,dataset_table/* textsOf */.CB)(column.dictionary);
        return (row) => texts[column.codes[row]] ?? "";
    });
    return Array.from({ length: table.rowCount }, (_, row) => writers.map((write) => write(row)).join(""));
}

// EXTERNAL MODULE: ./lib/core/endpoint/replies-file.js
var replies_file = __webpack_require__(99324);
// EXTERNAL MODULE: ./lib/core/endpoint/spending.js
var spending = __webpack_require__(99037);
// EXTERNAL MODULE: ./lib/flows/steps/side-model.js
var side_model = __webpack_require__(51322);
;// CONCATENATED MODULE: ./lib/flows/steps/endpoint-source.js
// A hosted model as the predictor: every holdout row becomes a case, asked once whichever side asks.







/** A prompt is read by people and paid by the token. */
const PROMPT_BYTES_LIMIT = 256 * 1024;
const PROGRESS_EVERY = 50;
/** @throws {UserError} when the prompt cannot be used, or the model cannot be asked. */
async function endpointSide(world, spec, question, book) {
    const { role, snapshot, config, head, base } = question;
    const bytes = await snapshot.read(spec.prompt, PROMPT_BYTES_LIMIT);
    if (bytes === null) {
        throw new errors/* UserError */.yo("config", {
            message: `there is no prompt \`${spec.prompt}\` in ${snapshot.label}`,
            hint: "Write it, with the names of features in braces, and commit it.",
        });
    }
    const facts = (0,side_model/* ownFacts */.ub)(question);
    const template = new TextDecoder("utf-8", { fatal: false }).decode(bytes);
    const prompt = parsePrompt(template, spec.prompt, facts.features, config.data.target);
    const holdouts = [head, ...(base === null ? [] : [base])];
    const cases = new Map(holdouts
        .flatMap(({ table }) => renderPrompts(prompt, table))
        .map((text) => [(0,replies_file/* questionKey */.c7)(text, spec.sampling), text]));
    const spent = await askMissing(world, spec, cases, book);
    const on = ({ table, actual, classes }) => (0,side_model/* answered */.oQ)(async () => {
        const replies = renderPrompts(prompt, table).map((text) => book.get((0,replies_file/* questionKey */.c7)(text, spec.sampling))?.text ?? "");
        const predicted = answered(replies, spec, { actual, classes });
        return { predicted, repeats: [], unanswered: null, notes: unreadNotes(predicted, role, spec.place) };
    });
    return {
        builtin: null,
        replies: new Map([...cases.keys()].flatMap((key) => {
            const reply = book.get(key);
            return reply === undefined ? [] : [[key, reply]];
        })),
        facts: { ...facts, features: prompt.columns },
        training: null,
        notes: [spendingNote(role, spec, cases.size, spent)],
        onHead: await on(head),
        onBase: base === null ? null : await on(base),
    };
}
async function askMissing(world, spec, cases, book) {
    const missing = [...cases].filter(([key]) => !book.has(key)).map(([key, prompt]) => ({ key, prompt }));
    if (missing.length === 0)
        return { questions: 0, inputTokens: 0, outputTokens: 0 };
    const { endpoint } = world;
    if (endpoint.kind === "closed") {
        throw new errors/* UserError */.yo("environment", {
            message: `\`${spec.sampling.model}\` cannot be asked: ${endpoint.reason}`,
            hint: endpoint.hint,
        });
    }
    world.host.progress(`asking ${spec.sampling.model} ${(0,numerals/* counted */.hS)(missing.length, "question")}`);
    let done = 0;
    return endpoint.ask(missing, spec, ({ key }, reply) => {
        book.set(key, reply);
        if (++done % PROGRESS_EVERY === 0)
            world.host.progress(`${(0,numerals/* count */.U9)(done)} of ${(0,numerals/* counted */.hS)(missing.length, "answer")}`);
    });
}
function spendingNote(role, { sampling, budget }, cases, spent) {
    const kept = cases - spent.questions;
    const asked = `The ${role} is \`${sampling.model}\`, asked ${(0,numerals/* counted */.hS)(spent.questions, "question")}`;
    const tokens = `${(0,numerals/* count */.U9)(spent.inputTokens)} tokens in, ${(0,numerals/* count */.U9)(spent.outputTokens)} out`;
    const cost = (0,spending/* costOf */.ho)(spent, budget.prices);
    const used = spent.questions === 0 ? "" : ` (${tokens}${cost === null ? "" : `, cost ${cost.toFixed(4)}`})`;
    return `${asked}${used}${kept > 0 ? `; ${(0,numerals/* counted */.hS)(kept, "answer was", "answers were")} known already` : ""}.`;
}


/***/ })

};
