// The terminal's door: the same flows with a local host; results on standard output, everything else on standard error.

import { resolve } from "node:path";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { Flags, Streams } from "./commands.ts";
import { compiledAtOnce, expectShortRun } from "./compiled-code.ts";
import { harmless, harmlessJson } from "./core/report/log-text.ts";
import { UserError } from "./errors.ts";
import { exitCodeOfError } from "./exit-code.ts";
import type { Look } from "./first-look.ts";
import { VERSION } from "./version.ts";

type CommandName = "check" | "review" | "baseline" | "selftest" | "schema";

/** Lines of at most 80 columns. */
const EXAMPLES: Readonly<Record<CommandName, readonly string[]>> = {
  check: [
    "metricgate check --base main                 compare with where it left main",
    "metricgate check --base main --format json   the same as JSON, for scripts",
  ],
  review: ["metricgate review --base main                what the data's change is"],
  baseline: ["metricgate baseline --baseline ../baselines  train HEAD, keep its model there"],
  selftest: ["metricgate selftest                          what the gate catches"],
  schema: ["metricgate schema > metricgate.schema.json   the config's schema, for editors"],
};

function examples(...names: readonly CommandName[]): string {
  return ["Examples:", ...names.flatMap((name) => EXAMPLES[name].map((line) => `  ${line}`)), ""].join("\n");
}

const EXIT_CODES = `
Exit codes: 0 pass, 1 the gate failed, 2 usage or config, 3 data, 4 a command of
yours failed, 5 environment, 70 a bug of ours, 130 interrupted`;

/** Runs one command and gives the exit code. `args` are without the program's own name. */
export async function cli(args: readonly string[], given: Streams): Promise<number> {
  const streams = given.environment["GITHUB_ACTIONS"] === "true" ? inWorkflow(given) : given;
  let code = 0;
  const program = new Command("metricgate")
    .description("Compare the model that a change trains with the base branch's, on the same held-out rows.")
    .version(VERSION)
    .addHelpText("before", examples("check", "review", "baseline", "selftest", "schema"))
    .addHelpText("afterAll", EXIT_CODES)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    });

  withFlags(program.command("check").description("train the work tree's model and hold it against the base commit's"))
    .addHelpText("before", examples("check"))
    .option("--base <revision>", "compare with where HEAD left this revision (default: the default branch)")
    .option(...keptBaselines)
    .addOption(
      new Option("--fail-on <finding>", "fail on this finding, whatever the policy says").choices([
        "regressed",
        "inconclusive",
        "never",
      ]),
    )
    .action(async (flags: Flags) => {
      const { run, look } = await begin(flags, streams);
      code = await run("check", flags, streams, look);
    });
  withFlags(
    program.command("review").description("say what changed in the data since the base commit; nothing is trained"),
  )
    .addHelpText("before", examples("review"))
    .option("--base <revision>", "compare with where HEAD left this revision (default: the default branch)")
    .action(async (flags: Flags) => {
      const { run, look } = await begin(flags, streams);
      code = await run("review", flags, streams, look);
    });
  withFlags(program.command("baseline").description("train HEAD's model and keep it as a baseline"))
    .addHelpText("before", examples("baseline"))
    .option(...keptBaselines)
    .action(async (flags: Flags) => {
      if (flags.baseline === undefined) throw noFolder();
      const { run, look } = await begin(flags, streams);
      code = await run("baseline", flags, streams, look);
    });
  program
    .command("selftest")
    .description("hold models that are worse on purpose, and models that are not, against the gate")
    .addHelpText("before", examples("selftest"))
    .option("-c, --config <path>", "the config, relative to the working directory", notEmpty, "metricgate.yml")
    .option("-C, --directory <path>", "working directory (default: here)", notEmpty)
    .addOption(allowedHosts())
    .addOption(
      new Option("-f, --format <format>", "what to print").choices(["text", "markdown", "json"]).default("text"),
    )
    .option("-q, --quiet", "print the result only")
    .action(async (flags: Flags) => {
      const { runSelftest, look } = await begin(flags, streams);
      await runSelftest(flags, streams, look);
    });
  program
    .command("schema")
    .description("print the JSON Schema of metricgate.yml")
    .addHelpText("before", examples("schema"))
    .action(async () => {
      const { jsonSchema } = await import("./core/config/json-schema.ts");
      streams.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
    });

  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    streams.stderr.write(error instanceof UserError ? `error: ${error.message}\n` : bugReport(error));
    return exitCodeOfError(error);
  }
}

/** A step that runs the program by itself has the runner as its reader, and no terminal. */
function inWorkflow({ stdout, stderr, ...others }: Streams): Streams {
  return {
    ...others,
    stdout: { columns: stdout.columns ?? 100, write: harmlessWrite(stdout) },
    stderr: { write: harmlessWrite(stderr) },
  };
}

function harmlessWrite(to: { write(text: string): unknown }): (text: string) => unknown {
  return (text) => to.write(text.startsWith("{") ? harmlessJson(text) : harmless(text));
}

const keptBaselines = ["--baseline <folder>", "folder that keeps baselines", notEmpty] as const;

function withFlags(command: Command): Command {
  return command
    .option("-c, --config <path>", "the config, relative to the working directory", notEmpty, "metricgate.yml")
    .option("-n, --name <name>", "name of the model, instead of the config's")
    .option("-C, --directory <path>", "working directory (default: here)", notEmpty)
    .addOption(allowedHosts())
    .option(
      "-o, --output <folder>",
      "write result.json, comment.md, report.html, the model and its predictions there",
      notEmpty,
    )
    .addOption(
      new Option("-f, --format <format>", "what to print").choices(["text", "markdown", "json"]).default("text"),
    )
    .option("-q, --quiet", "print the result only");
}

function allowedHosts(): Option {
  const said = "allow this host of Git LFS or DVC data, although it is of an inner network or without https";
  return new Option("--allow-data-host <host>", said).argParser(addedTo).default([], "none");
}

/** A variable that is not set gives an empty text, which as a path would mean the working directory. */
function notEmpty(value: string): string {
  if (value === "") throw new InvalidArgumentError("It is empty.");
  return value;
}

function addedTo(host: string, hosts: readonly string[]): readonly string[] {
  return [...hosts, host.toLowerCase()];
}

type Begun = typeof import("./commands.ts") & { readonly look: Look };

/** Imported here so that --help and --version stay instant. Git answers while most of it is loaded. */
async function begin(flags: Flags, { directory, environment }: Streams): Promise<Begun> {
  const { firstLook } = await compiledAtOnce("firstLook", () => import("./first-look.ts"));
  const look = await firstLook(resolve(directory, flags.directory ?? "."), environment, flags.base ?? null);
  const commands = await compiledAtOnce("work", () => import("./commands.ts"));
  expectShortRun();
  return { ...commands, look };
}

function noFolder(): UserError {
  return new UserError("usage", {
    message: "no folder to keep the baseline in",
    hint: "Name one: metricgate baseline --baseline FOLDER",
  });
}

function bugReport(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a bug in metricgate ${VERSION}, not a fault of yours:\n${text}\n`;
}
