// The terminal's door: the same flows with a local host; results on standard output, everything else on standard error.

import { resolve } from "node:path";
import { Command, CommanderError, Option } from "commander";
import type { Terminal } from "./adapters/disk/terminal-host.ts";
import type { Interruption } from "./adapters/shell/interruption.ts";
import { compileAtOnce } from "./compiled-code.ts";
import { harmless, harmlessJson } from "./core/report/log-text.ts";
import { UserError } from "./errors.ts";
import { exitCodeOf, exitCodeOfError } from "./exit-code.ts";
import type { CheckOptions } from "./flows/options.ts";
import type { Published } from "./flows/steps/publish.ts";
import { VERSION } from "./version.ts";

/** The process as the door sees it. */
export interface Streams {
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Terminal["stderr"];
  readonly environment: NodeJS.ProcessEnv;
  readonly directory: string;
  /** The program's entry, for a second thread; null: one thread only. */
  readonly entry: URL | null;
  /** What must be undone when a signal ends the program. */
  readonly interruption: Interruption;
}

interface Flags {
  readonly config: string;
  readonly name?: string;
  readonly directory?: string;
  readonly baseline?: string;
  readonly output?: string;
  readonly format: "text" | "markdown" | "json";
  readonly quiet?: boolean;
  readonly base?: string;
  readonly allowDataHost: readonly string[];
  readonly failOn?: "regressed" | "inconclusive" | "never";
}

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
export async function cli(args: readonly string[], given: Streams): Promise<number> {
  const streams = given.environment["GITHUB_ACTIONS"] === "true" ? inWorkflow(given) : given;
  let code = 0;
  const program = new Command("metricgate")
    .description("Compare the model that a change trains with the base branch's, on the same held-out rows.")
    .version(VERSION)
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
    .addOption(
      new Option("--fail-on <finding>", "fail on this finding, whatever the policy says").choices([
        "regressed",
        "inconclusive",
        "never",
      ]),
    )
    .action(async (flags: Flags) => {
      code = await run(flags, streams, "check");
    });
  withFlags(
    program.command("review").description("say what changed in the data since the base commit; nothing is trained"),
  )
    .option("--base <revision>", "compare with where HEAD left this revision (default: the default branch)")
    .action(async (flags: Flags) => {
      code = await run(flags, streams, "review");
    });
  withFlags(program.command("baseline").description("train HEAD's model and keep it as a baseline")).action(
    async (flags: Flags) => {
      code = await run(flags, streams, "baseline");
    },
  );
  program
    .command("selftest")
    .description("hold models that are worse on purpose, and models that are not, against the gate")
    .option("-c, --config <path>", "the config, relative to the working directory", "metricgate.yml")
    .option("-C, --directory <path>", "working directory (default: here)")
    .option("--allow-data-host <host>", "a host of Git LFS or DVC data that may be inner or without https", addedTo, [])
    .addOption(
      new Option("-f, --format <format>", "what to print").choices(["text", "markdown", "json"]).default("text"),
    )
    .option("-q, --quiet", "print the result only")
    .action((flags: Flags) => runSelftest(flags, streams));
  program
    .command("schema")
    .description("print the JSON Schema of metricgate.yml")
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

function withFlags(command: Command): Command {
  return command
    .option("-c, --config <path>", "the config, relative to the working directory", "metricgate.yml")
    .option("-n, --name <name>", "name of the model, instead of the config's")
    .option("-C, --directory <path>", "working directory (default: here)")
    .option("--baseline <folder>", "folder that keeps baselines")
    .option("--allow-data-host <host>", "a host of Git LFS or DVC data that may be inner or without https", addedTo, [])
    .option("-o, --output <folder>", "write result.json, comment.md, report.html, the model and its predictions there")
    .addOption(
      new Option("-f, --format <format>", "what to print").choices(["text", "markdown", "json"]).default("text"),
    )
    .option("-q, --quiet", "print the result only");
}

function addedTo(host: string, hosts: readonly string[]): readonly string[] {
  return [...hosts, host.toLowerCase()];
}

async function runSelftest(flags: Flags, streams: Streams): Promise<void> {
  const { world, options } = await openWorld(flags, streams, null);
  const { selftest } = await import("./flows/selftest.ts");
  const render = await import("./core/report/self-test.ts");
  const found = await selftest(world, options);
  const renderers = {
    json: render.renderSelfTestJson,
    markdown: render.renderSelfTestMarkdown,
    text: render.renderSelfTestText,
  };
  streams.stdout.write(renderers[flags.format](found));
}

async function run(flags: Flags, streams: Streams, flow: "check" | "review" | "baseline"): Promise<number> {
  if (flow === "baseline" && flags.baseline === undefined) {
    throw new UserError("usage", {
      message: "no folder to keep the baseline in",
      hint: "Name one: metricgate baseline --baseline FOLDER",
    });
  }
  const base = { kind: "revision", ref: flags.base ?? null } as const;
  const { world, options } = await openWorld(flags, streams, flow === "baseline" ? null : base);
  let published: Published;
  if (flow === "check") {
    const { check } = await import("./flows/check.ts");
    published = await check(world, { ...options, base, failOn: flags.failOn ?? null });
  } else if (flow === "review") {
    const { review } = await import("./flows/review.ts");
    published = await review(world, { ...options, base });
  } else {
    const { baseline } = await import("./flows/baseline.ts");
    published = await baseline(world, { ...options, ref: null });
  }
  streams.stdout.write(await rendered(published, flags.format, streams));
  return exitCodeOf(published.report.outcome);
}

async function openWorld(flags: Flags, streams: Streams, base: CheckOptions["base"] | null) {
  // Imported here so that --help and --version stay instant.
  compileAtOnce();
  const { configWithin, openLocalWorld } = await import("./wire.ts");
  const here = (path: string): string => resolve(streams.directory, path);
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
  } as const;
  return { world, options };
}

async function rendered(
  { report, comment, json }: Published,
  format: Flags["format"],
  streams: Streams,
): Promise<string> {
  switch (format) {
    case "json":
      return json();
    case "markdown":
      return comment();
    case "text": {
      const { renderText } = await import("./core/report/terminal.ts");
      const color = streams.stdout.isTTY === true && !streams.environment["NO_COLOR"];
      return renderText(report, { color, width: streams.stdout.columns ?? 100 });
    }
    default:
      return format satisfies never;
  }
}

function bugReport(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a bug in metricgate ${VERSION}, not a fault of yours:\n${text}\n`;
}
