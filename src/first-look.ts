// The first look at a local checkout: little to load, and git is at work before the rest of the program is loaded.

import { realpath, stat } from "node:fs/promises";
import { type Facts, repositoryFacts } from "./adapters/git/facts.ts";
import { type ObjectReader, openObjectReader } from "./adapters/git/object-reader.ts";
import { UserError } from "./errors.ts";

/** What git was asked. */
export interface Look {
  readonly facts: Promise<Facts>;
  readonly reader: ObjectReader;
}

/**
 * @param expected the revision that a base will be asked for; null: none is named
 * @throws {UserError} in a workflow that hands secrets to a stranger's code, before anything is read or started
 */
export async function firstLook(
  folder: string,
  environment: NodeJS.ProcessEnv,
  expected: string | null,
): Promise<Look> {
  if (/^(?:pull_request_target|workflow_run)$/.test(environment["GITHUB_EVENT_NAME"] ?? "")) {
    const { readEvent, refuseIfPrivileged } = await import("./adapters/github/event.ts");
    refuseIfPrivileged(readEvent(environment));
  }
  const directory = await existing(folder);
  const facts = repositoryFacts({ directory, environment, expected });
  facts.catch(() => {}); // whoever waits for them hears of it; meanwhile it must not count as unhandled
  const reader = openObjectReader({ directory, environment });
  reader.begin();
  return { facts, reader };
}

export async function existing(directory: string): Promise<string> {
  const real = await realpath(directory).catch(() => null);
  if (real !== null && (await stat(real)).isDirectory()) return real;
  throw new UserError("usage", {
    message: `there is no folder ${directory}`,
    hint: "Check the working directory.",
  });
}
