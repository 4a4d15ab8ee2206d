// What the terminal's commands do: wire a local world, run one flow, print what came of it.

import { resolve } from "node:path";
import type { Terminal } from "./adapters/disk/terminal-host.ts";
import type { Interruption } from "./adapters/shell/interruption.ts";
import { compiledAtOnce, expectLongRun } from "./compiled-code.ts";
import { exitCodeOf } from "./exit-code.ts";
import type { Look } from "./first-look.ts";
import { check } from "./flows/check.ts";
import type { CheckOptions } from "./flows/options.ts";
import { review } from "./flows/review.ts";
import type { Published } from "./flows/steps/publish.ts";
import { configWithin, openLocalWorld } from "./wire.ts";

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

export interface Flags {
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

export async function runSelftest(flags: Flags, streams: Streams, look: Look): Promise<void> {
  expectLongRun();
  const { world, options } = await openWorld(flags, streams, look, null);
  const { selftest } = await import("./flows/selftest.ts");
  const render = await import("./core/report/self-test.ts");
  const found = await selftest(world, options);
  const width = streams.stdout.columns ?? 100;
  const renderers = {
    json: () => render.renderSelfTestJson(found),
    markdown: () => render.renderSelfTestMarkdown(found),
    text: () => render.renderSelfTestText(found, width),
  };
  streams.stdout.write(renderers[flags.format]());
}

export async function run(
  flow: "check" | "review" | "baseline",
  flags: Flags,
  streams: Streams,
  look: Look,
): Promise<number> {
  const base = { kind: "revision", ref: flags.base ?? null } as const;
  const { world, options } = await openWorld(flags, streams, look, flow === "baseline" ? null : base);
  const published = await {
    check: () => check(world, { ...options, base, failOn: flags.failOn ?? null }),
    review: () => review(world, { ...options, base }),
    baseline: async () => {
      const { baseline } = await compiledAtOnce("work", () => import("./flows/baseline.ts"));
      return baseline(world, { ...options, ref: null });
    },
  }[flow]();
  streams.stdout.write(await rendered(published, flags.format, streams));
  return exitCodeOf(published.report.outcome);
}

async function openWorld(flags: Flags, streams: Streams, look: Look, base: CheckOptions["base"] | null) {
  const here = (path: string): string => resolve(streams.directory, path);
  const directory = here(flags.directory ?? ".");
  const settings = {
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
  };
  const world = await openLocalWorld(settings, look);
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
      const { renderText } = await compiledAtOnce("work", () => import("./core/report/terminal.ts"));
      const color = streams.stdout.isTTY === true && !streams.environment["NO_COLOR"];
      return renderText(report, { color, width: streams.stdout.columns ?? 100 });
    }
    default:
      return format satisfies never;
  }
}
