// The action's inputs as texts; what they mean is the door's to decide.

import { getInput, setSecret } from "@actions/core";

/** Exactly the inputs of action.yml. */
export const INPUT_NAMES = [
  "github-token",
  "config",
  "mode",
  "working-directory",
  "name",
  "base",
  "baseline",
  "fail-on",
  "comment",
  "summary",
  "annotations",
  "retention-days",
  "endpoint-url",
  "endpoint-key",
  "allowed-data-hosts",
  "dry-run",
] as const;

export type InputName = (typeof INPUT_NAMES)[number];

/** An input left empty is absent, so that it never hides what the config says. */
export type Inputs = Readonly<Partial<Record<InputName, string>>>;

export function readInputs(): Inputs {
  const inputs: Partial<Record<InputName, string>> = {};
  for (const name of INPUT_NAMES) {
    const value = getInput(name);
    if (value !== "") inputs[name] = value;
  }
  for (const name of ["github-token", "endpoint-key"] as const) {
    const secret = inputs[name];
    if (secret !== undefined) setSecret(secret);
  }
  return inputs;
}
