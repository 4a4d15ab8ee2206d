// Bytes of metricgate.yml → Config, or everything that is wrong with them at once.

import { type Problem, UserError } from "../../errors.ts";
import type { Config } from "./config.ts";
import { contradictions } from "./contradictions.ts";
import { type Flaw, pathInWords } from "./flaw.ts";
import { configOf } from "./from-file.ts";
import { configFile } from "./schema.ts";
import { shapeFlaws } from "./shape-flaws.ts";
import { readYaml } from "./yaml-file.ts";

/** More than any config needs, little enough to read in a moment. */
export const CONFIG_BYTES_LIMIT = 64 * 1024;
/** More than a screen of them teaches nothing. */
const PROBLEMS_SHOWN = 50;

/**
 * @param file path of the config, for messages
 * @param purpose for a review of the data neither a model nor a target is needed; the target is empty then
 * @throws {UserError} fault "config" with every problem, in the order of the file
 */
export function parseConfig(bytes: Uint8Array, file: string, purpose: "model" | "data" = "model"): Config {
  const yaml = readYaml(bytes, file, CONFIG_BYTES_LIMIT);
  const given = purpose === "data" ? withSomeModel(yaml.value) : yaml.value;
  // A program of its own for one small file would take longer to make than it saves.
  const parsed = configFile.safeParse(given, { jitless: true });
  const flaws = [...shapeFlaws(yaml.value, parsed.error?.issues ?? []), ...contradictions(yaml.value)].filter(
    (flaw) => purpose === "model" || !isMissingTarget(flaw),
  );
  const problems = [
    ...yaml.problems,
    ...withoutConsequences(flaws).map(
      ({ message, hint, path, part }): Problem => ({ message, hint, where: yaml.placeOf(path, part) }),
    ),
  ].toSorted(inOrderOfTheFile);
  if (parsed.success && problems.length === 0) return configOf(parsed.data);
  throw new UserError("config", problems.slice(0, PROBLEMS_SHOWN));
}

/** No model is trained in a review of the data, so any will do where none is named. */
function withSomeModel(value: unknown): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { model: "mean", ...value } : value;
}

function isMissingTarget({ missing, path }: Flaw): boolean {
  return missing === true && pathInWords(path) === "target";
}

/** A misspelt key is one fault, not two: that the right one is missing goes without saying. */
function withoutConsequences(flaws: readonly Flaw[]): readonly Flaw[] {
  const meant = new Set(
    flaws.flatMap(({ path, meant: key }) =>
      typeof key === "string" ? [pathInWords([...path.slice(0, -1), key])] : [],
    ),
  );
  return flaws.filter(({ path, missing }) => missing !== true || !meant.has(pathInWords(path)));
}

function inOrderOfTheFile({ where: a }: Problem, { where: b }: Problem): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
