export const id = 9069;
export const ids = [9069];
export const modules = {

/***/ 29069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cli: () => (/* binding */ cli)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67375);
/* harmony import */ var _core_report_log_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74862);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28449);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13411);
// The terminal's door: the same flows with a local host; results on standard output, everything else on standard error.






const EXAMPLES = `Examples:
  metricgate check --base main                   compare the work tree with where it left main
  metricgate check --base main --format json     the same as JSON, for scripts
  metricgate review --base main                  what changed in the data, without training
  metricgate baseline --baseline ../baselines    train HEAD and keep its model in a folder
  metricgate selftest                            what the gate catches on this data, and how often it is wrong
  metricgate schema > metricgate.schema.json     the config's JSON Schema, for editors
`;
const EXIT_CODES = `
Exit codes: 0 pass, 1 the gate failed, 2 usage or config, 3 data, 4 a command of yours failed, 5 environment, 130 interrupted`;
/** Runs one command and gives the exit code. `args` are without the program's own name. */
async function cli(args, given) {
    const streams = given.environment["GITHUB_ACTIONS"] === "true" ? inWorkflow(given) : given;
    let code = 0;
    const program = new commander__WEBPACK_IMPORTED_MODULE_1__/* .Command */ .uB("metricgate")
        .description("Compare the model that a change trains with the base branch's, on the same held-out rows.")
        .version(_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x)
        .addHelpText("beforeAll", EXAMPLES)
        .addHelpText("after", EXIT_CODES)
        .helpCommand(false)
        .exitOverride()
        .configureOutput({
        writeOut: (text) => streams.stdout.write(text),
        writeErr: (text) => streams.stderr.write(text),
    });
    withFlags(program.command("check").description("train the work tree's model and hold it against the base commit's"))
        .option("--base <revision>", "compare with where HEAD left this revision (default: the default branch)")
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$("--fail-on <finding>", "fail on this finding, whatever the policy says").choices([
        "regressed",
        "inconclusive",
        "never",
    ]))
        .action(async (flags) => {
        code = await run(flags, streams, "check");
    });
    withFlags(program.command("review").description("say what changed in the data since the base commit; nothing is trained"))
        .option("--base <revision>", "compare with where HEAD left this revision (default: the default branch)")
        .action(async (flags) => {
        code = await run(flags, streams, "review");
    });
    withFlags(program.command("baseline").description("train HEAD's model and keep it as a baseline")).action(async (flags) => {
        code = await run(flags, streams, "baseline");
    });
    program
        .command("selftest")
        .description("hold models that are worse on purpose, and models that are not, against the gate")
        .option("-c, --config <path>", "the config, relative to the working directory", "metricgate.yml")
        .option("-C, --directory <path>", "working directory (default: here)")
        .option("--allow-data-host <host>", "a host of Git LFS or DVC data that may be inner or without https", addedTo, [])
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$("-f, --format <format>", "what to print").choices(["text", "markdown", "json"]).default("text"))
        .option("-q, --quiet", "print the result only")
        .action((flags) => runSelftest(flags, streams));
    program
        .command("schema")
        .description("print the JSON Schema of metricgate.yml")
        .action(async () => {
        const { jsonSchema } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(1379), __webpack_require__.e(5425)]).then(__webpack_require__.bind(__webpack_require__, 9524));
        streams.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
    });
    try {
        await program.parseAsync([...args], { from: "user" });
        return code;
    }
    catch (error) {
        if (error instanceof commander__WEBPACK_IMPORTED_MODULE_1__/* .CommanderError */ .b7)
            return error.exitCode === 0 ? 0 : 2;
        streams.stderr.write(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? `error: ${error.message}\n` : bugReport(error));
        return (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOfError */ .L)(error);
    }
}
/** A step that runs the program by itself has the runner as its reader, and no terminal. */
function inWorkflow({ stdout, stderr, ...others }) {
    return {
        ...others,
        stdout: { columns: stdout.columns ?? 100, write: harmlessWrite(stdout) },
        stderr: { write: harmlessWrite(stderr) },
    };
}
function harmlessWrite(to) {
    return (text) => to.write(text.startsWith("{") ? (0,_core_report_log_text_js__WEBPACK_IMPORTED_MODULE_5__/* .harmlessJson */ .E)(text) : (0,_core_report_log_text_js__WEBPACK_IMPORTED_MODULE_5__/* .harmless */ .I)(text));
}
function withFlags(command) {
    return command
        .option("-c, --config <path>", "the config, relative to the working directory", "metricgate.yml")
        .option("-n, --name <name>", "name of the model, instead of the config's")
        .option("-C, --directory <path>", "working directory (default: here)")
        .option("--baseline <folder>", "folder that keeps baselines")
        .option("--allow-data-host <host>", "a host of Git LFS or DVC data that may be inner or without https", addedTo, [])
        .option("-o, --output <folder>", "write result.json, comment.md, report.html, the model and its predictions there")
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$("-f, --format <format>", "what to print").choices(["text", "markdown", "json"]).default("text"))
        .option("-q, --quiet", "print the result only");
}
function addedTo(host, hosts) {
    return [...hosts, host.toLowerCase()];
}
async function runSelftest(flags, streams) {
    const { world, options } = await openWorld(flags, streams, null);
    const { selftest } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(4674), __webpack_require__.e(1361), __webpack_require__.e(254), __webpack_require__.e(2017), __webpack_require__.e(1379), __webpack_require__.e(5376), __webpack_require__.e(1422), __webpack_require__.e(709), __webpack_require__.e(5935)]).then(__webpack_require__.bind(__webpack_require__, 26146));
    const render = await __webpack_require__.e(/* import() */ 6687).then(__webpack_require__.bind(__webpack_require__, 36687));
    const found = await selftest(world, options);
    const renderers = {
        json: render.renderSelfTestJson,
        markdown: render.renderSelfTestMarkdown,
        text: render.renderSelfTestText,
    };
    streams.stdout.write(renderers[flags.format](found));
}
async function run(flags, streams, flow) {
    if (flow === "baseline" && flags.baseline === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("usage", {
            message: "no folder to keep the baseline in",
            hint: "Name one: metricgate baseline --baseline FOLDER",
        });
    }
    const base = { kind: "revision", ref: flags.base ?? null };
    const { world, options } = await openWorld(flags, streams, flow === "baseline" ? null : base);
    let published;
    if (flow === "check") {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(4674), __webpack_require__.e(1361), __webpack_require__.e(4683), __webpack_require__.e(254), __webpack_require__.e(2017), __webpack_require__.e(6862), __webpack_require__.e(3540), __webpack_require__.e(1379), __webpack_require__.e(9531), __webpack_require__.e(5376), __webpack_require__.e(1422), __webpack_require__.e(7135), __webpack_require__.e(6159), __webpack_require__.e(402), __webpack_require__.e(3022)]).then(__webpack_require__.bind(__webpack_require__, 43022));
        published = await check(world, { ...options, base, failOn: flags.failOn ?? null });
    }
    else if (flow === "review") {
        const { review } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(4674), __webpack_require__.e(1361), __webpack_require__.e(4683), __webpack_require__.e(254), __webpack_require__.e(6862), __webpack_require__.e(3540), __webpack_require__.e(1379), __webpack_require__.e(9531), __webpack_require__.e(5376), __webpack_require__.e(7135), __webpack_require__.e(402), __webpack_require__.e(7461)]).then(__webpack_require__.bind(__webpack_require__, 47461));
        published = await review(world, { ...options, base });
    }
    else {
        const { baseline } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(4674), __webpack_require__.e(1361), __webpack_require__.e(4683), __webpack_require__.e(254), __webpack_require__.e(2017), __webpack_require__.e(3540), __webpack_require__.e(1379), __webpack_require__.e(9531), __webpack_require__.e(5376), __webpack_require__.e(1422), __webpack_require__.e(7135), __webpack_require__.e(6159), __webpack_require__.e(4902)]).then(__webpack_require__.bind(__webpack_require__, 84902));
        published = await baseline(world, { ...options, ref: null });
    }
    streams.stdout.write(await rendered(published, flags.format, streams));
    return (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .F)(published.report.outcome);
}
async function openWorld(flags, streams, base) {
    // Imported here so that --help and --version stay instant.
    const { configWithin, openLocalWorld } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(4343), __webpack_require__.e(4674), __webpack_require__.e(1361), __webpack_require__.e(4683), __webpack_require__.e(254), __webpack_require__.e(2017), __webpack_require__.e(6862), __webpack_require__.e(3540), __webpack_require__.e(709), __webpack_require__.e(8966), __webpack_require__.e(7280), __webpack_require__.e(7222)]).then(__webpack_require__.bind(__webpack_require__, 47280));
    const here = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(streams.directory, path);
    const directory = here(flags.directory ?? ".");
    const world = await openLocalWorld({
        directory,
        environment: streams.environment,
        terminal: {
            stderr: streams.stderr,
            outputDirectory: flags.output === undefined ? null : here(flags.output),
            quiet: flags.quiet ?? false,
        },
        baselineDirectory: flags.baseline === undefined ? null : here(flags.baseline),
        entry: streams.entry,
        interruption: streams.interruption,
        pointers: { base, allowedHosts: flags.allowDataHost },
    });
    const options = {
        config: configWithin(directory, flags.config),
        name: flags.name ?? null,
        comment: "never",
        summary: false,
        annotations: false,
        dryRun: false,
    };
    return { world, options };
}
async function rendered({ report, comment }, format, streams) {
    switch (format) {
        case "json": {
            const { renderReport } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(3700)]).then(__webpack_require__.bind(__webpack_require__, 13700));
            return renderReport(report);
        }
        case "markdown":
            return comment();
        case "text": {
            const { renderText } = await Promise.all(/* import() */[__webpack_require__.e(4674), __webpack_require__.e(4683), __webpack_require__.e(9531), __webpack_require__.e(6976)]).then(__webpack_require__.bind(__webpack_require__, 36976));
            const color = streams.stdout.isTTY === true && !streams.environment["NO_COLOR"];
            return renderText(report, { color, width: streams.stdout.columns ?? 100 });
        }
        default:
            return format;
    }
}
function bugReport(error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `This is a bug in metricgate ${_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x}, not a fault of yours:\n${text}\n`;
}


/***/ }),

/***/ 74862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ harmlessJson),
/* harmony export */   I: () => (/* binding */ harmless)
/* harmony export */ });
// Text for a log that GitHub's runner reads: whatever data or a command says, nothing in it is taken for a command.
/**
 * The runner obeys `::command` at the start of a line and `##[command]` anywhere in a line (actions/runner,
 * ActionCommand.cs). It compares as the machine's language does, so characters of no weight may stand before, between
 * and after: accents, vowel signs, the Arabic tatweel, control characters. No printable ASCII is among them.
 */
const LINE_COMMAND = /^([^\x21-\x7e]*:)(?=[^\t\x20-\x7e]*:)/;
const LEGACY_COMMAND = /#(?=[^\t\x20-\x7e]*#[^\t\x20-\x7e]*\[)/g;
/** Lines with a space where they would begin a command; other lines as they are. */
function harmless(text) {
    return text
        .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
        .map((line) => line.replace(LINE_COMMAND, "$1 ").replace(LEGACY_COMMAND, "# "))
        .join("\n");
}
/** JSON of the same meaning: its lines begin with no command, and a text within it can only hold the other kind. */
function harmlessJson(json) {
    return json.replace(LEGACY_COMMAND, "\\u0023");
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oL: () => (/* binding */ renderPlace),
/* harmony export */   wZ: () => (/* binding */ inShort),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
// What went wrong outside our own code: what it is, where, and what to do next.
/** An error that is not a bug: it is printed without a stack. */
class UserError extends Error {
    fault;
    problems;
    constructor(fault, problems, options) {
        const [first, ...others] = "message" in problems ? [problems] : problems;
        if (first === undefined)
            throw new Error("a UserError needs at least one problem");
        super([first, ...others].map(renderProblem).join("\n"), options);
        this.name = "UserError";
        this.fault = fault;
        this.problems = [first, ...others];
    }
}
/** `file:line:column`, as editors and terminals make clickable. */
function renderPlace(place) {
    return [plain(place.file).replace(/[\n\t]/g, "\u{FFFD}"), place.line, place.column]
        .filter((part) => part !== undefined)
        .join(":");
}
/** The first problem in one line, for a sentence: place and message without the hint. */
function inShort({ problems: [{ where, message }] }) {
    return where === undefined ? message : `${renderPlace(where)}: ${message}`;
}
function renderProblem(problem) {
    const place = problem.where === undefined ? "" : `${renderPlace(problem.where)}: `;
    const hint = problem.hint === undefined ? "" : `\n  ${plain(problem.hint)}`;
    return `${place}${plain(problem.message)}${hint}`;
}
/** A terminal would obey control characters in a file's name or a cell, and show other text where text is turned around. */
function plain(text) {
    return text.replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, "\u{FFFD}");
}


/***/ }),

/***/ 28449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   L: () => (/* binding */ exitCodeOfError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
// What a run's end means to the shell: one table for both doors.

/** A bug of ours, as sysexits.h names it (EX_SOFTWARE). */
const BUG = 70;
const OF_FAULT = { usage: 2, config: 2, data: 3, command: 4, environment: 5 };
function exitCodeOf(outcome) {
    return outcome === "fail" ? 1 : 0;
}
function exitCodeOfError(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? OF_FAULT[error.fault] : BUG;
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// The version of this program, as records and reports name it; a test holds it to package.json.
const VERSION = "0.1.0";


/***/ })

};
