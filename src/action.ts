// GitHub's door: inputs and event to options, wire, run one flow, set the exit code.

import { resolve } from "node:path";
import { baseRequestOf, type GitHubEvent, readEvent, refuseIfPrivileged } from "./adapters/github/event.ts";
import { type InputName, type Inputs, readInputs } from "./adapters/github/inputs.ts";
import { reportFailure } from "./adapters/github/log-line.ts";
import type { Interruption } from "./adapters/shell/interruption.ts";
import { renderText } from "./core/report/terminal.ts";
import { UserError } from "./errors.ts";
import { exitCodeOf, exitCodeOfError } from "./exit-code.ts";
import { check } from "./flows/check.ts";
import type { RunOptions } from "./flows/options.ts";
import { review } from "./flows/review.ts";
import type { BaseRequest } from "./ports.ts";
import { configWithin, openGitHubWorld } from "./wire.ts";

type Mode = "check" | "review" | "baseline";

/** Runs one flow as the event and the inputs ask, and gives the exit code. */
export async function action(
  environment: NodeJS.ProcessEnv,
  entry: URL | null,
  interruption: Interruption,
): Promise<number> {
  try {
    const event = readEvent(environment);
    refuseIfPrivileged(event);
    const inputs = readInputs();
    const mode = modeOf(oneOf(inputs, "mode", ["auto", "check", "review", "baseline"]) ?? "auto", event);
    const directory = resolve(environment["GITHUB_WORKSPACE"] ?? ".", inputs["working-directory"] ?? ".");
    const options = optionsOf(inputs, directory);
    const world = await openGitHubWorld({
      directory,
      environment,
      event,
      token: inputs["github-token"] ?? "",
      label: `${inputs["working-directory"] ?? ""} ${options.config} ${options.name ?? ""}`,
      baselineDirectory: inputs.baseline === undefined ? null : resolve(directory, inputs.baseline),
      retentionDays: retentionDaysOf(inputs),
      endpoint: {
        ...(inputs["endpoint-url"] === undefined ? {} : { url: inputs["endpoint-url"] }),
        ...(inputs["endpoint-key"] === undefined ? {} : { key: inputs["endpoint-key"] }),
      },
      entry,
      interruption,
      pointers: { base: mode === "baseline" ? null : baseOf(inputs, event), allowedHosts: hostsOf(inputs) },
    });
    const published =
      mode === "check"
        ? await check(world, {
            ...options,
            base: baseOf(inputs, event),
            failOn: oneOf(inputs, "fail-on", ["regressed", "inconclusive", "never"]),
          })
        : mode === "review"
          ? await review(world, { ...options, base: baseOf(inputs, event) })
          : await (await import("./flows/baseline.ts")).baseline(world, { ...options, ref: event.baselineBranch });
    // The whole of it, for a dry run says it nowhere else; GitHub's log folds lines by itself.
    world.host.progress(renderText(published.report, { color: false, width: Number.POSITIVE_INFINITY }).trimEnd());
    return exitCodeOf(published.report.outcome);
  } catch (error) {
    reportFailure(error, environment["INPUT_WORKING-DIRECTORY"] ?? ".");
    return exitCodeOfError(error);
  }
}

function modeOf(asked: Mode | "auto", event: GitHubEvent): Mode {
  if (asked !== "auto") return asked;
  switch (event.name) {
    case "pull_request":
    case "merge_group":
      return "check";
    case "push":
    case "schedule":
    case "workflow_dispatch":
      return "baseline";
    default:
      throw new UserError("usage", {
        message: `mode: auto does not know what to do on \`${event.name}\``,
        hint: "Start the workflow on pull_request, merge_group or push, or set mode: check or mode: baseline.",
      });
  }
}

function baseOf(inputs: Inputs, event: GitHubEvent): BaseRequest {
  if (inputs.base !== undefined) return { kind: "revision", ref: inputs.base };
  return baseRequestOf(event) ?? { kind: "revision", ref: null };
}

function hostsOf(inputs: Inputs): readonly string[] {
  return (inputs["allowed-data-hosts"] ?? "")
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((host) => host !== "");
}

function optionsOf(inputs: Inputs, directory: string): RunOptions {
  return {
    config: configWithin(directory, inputs.config ?? "metricgate.yml"),
    name: inputs.name ?? null,
    comment: oneOf(inputs, "comment", ["changes", "always", "on-failure", "never"]) ?? "changes",
    summary: flag(inputs, "summary", true),
    annotations: flag(inputs, "annotations", true),
    dryRun: flag(inputs, "dry-run", false),
  };
}

function oneOf<T extends string>(inputs: Inputs, name: InputName, values: readonly T[]): T | null {
  const given = inputs[name];
  if (given === undefined) return null;
  const value = values.find((candidate) => candidate === given);
  if (value !== undefined) return value;
  throw new UserError("usage", {
    message: `the input \`${name}\` is \`${given}\``,
    hint: `It must be one of: ${values.join(", ")}.`,
  });
}

function flag(inputs: Inputs, name: InputName, otherwise: boolean): boolean {
  const value = oneOf(inputs, name, ["true", "false"]);
  return value === null ? otherwise : value === "true";
}

function retentionDaysOf(inputs: Inputs): number | null {
  const given = inputs["retention-days"];
  if (given === undefined) return null;
  if (/^[1-9]\d{0,2}$/.test(given) && Number(given) <= 400) return Number(given);
  throw new UserError("usage", {
    message: `the input \`retention-days\` is \`${given}\``,
    hint: "It must be a whole number of days, from 1 to 400.",
  });
}
