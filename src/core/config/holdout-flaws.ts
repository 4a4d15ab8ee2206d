// What contradicts itself in how rows are held out: keys of another strategy, keys that are not there, groups in time.

import { type Flaw, missingFlaw, pathInWords, valueAt } from "./flaw.ts";
import { expectationAt } from "./schema-path.ts";

const holdoutKeys = {
  hash: ["fraction", "salt"],
  time: ["fraction", "embargo"],
  column: ["column", "values"],
  file: ["files"],
} as const;
const requiredHoldoutKeys = [
  ["column", "column"],
  ["file", "files"],
] as const;

export function holdoutFlaws(file: object): readonly Flaw[] {
  const at = ["data", "holdout"];
  const usual = valueAt(file, ["data", "time"]) === undefined ? "hash" : "time";
  const strategy = valueAt(file, [...at, "strategy"]) ?? usual;
  if (!isStrategy(strategy)) return [];
  const own: readonly string[] = holdoutKeys[strategy];
  const strangers = Object.entries(holdoutKeys)
    .flatMap(([owner, keys]) => keys.map((key) => ({ owner, key, path: [...at, key] })))
    .filter(({ key, path }) => !own.includes(key) && valueAt(file, path) !== undefined)
    .map(
      ({ owner, path }): Flaw => ({
        path,
        part: "key",
        message: `\`${pathInWords(path)}\` belongs to \`strategy: ${owner}\`, and the strategy is ${strategy}`,
        hint: `Write \`strategy: ${owner}\`, or remove the key.`,
      }),
    );
  // A key of two strategies is a stranger once.
  const once = strangers.filter(
    ({ path }, index) => strangers.findIndex((other) => pathInWords(other.path) === pathInWords(path)) === index,
  );
  const lacking = requiredHoldoutKeys
    .filter(([owner, key]) => owner === strategy && valueAt(file, [...at, key]) === undefined)
    .map(([, key]) => missingFlaw([...at, key], expectationAt([...at, key])));
  return [...once, ...lacking, ...(strategy === "time" ? timeFlaws(file) : [])];
}

function isStrategy(strategy: unknown): strategy is keyof typeof holdoutKeys {
  return typeof strategy === "string" && Object.hasOwn(holdoutKeys, strategy);
}

/** What a cut in time needs, and what it would break. */
function timeFlaws(file: object): readonly Flaw[] {
  if (valueAt(file, ["data", "time"]) === undefined)
    return [missingFlaw(["data", "time"], expectationAt(["data", "time"]))];
  if (valueAt(file, ["data", "group"]) === undefined) return [];
  return [
    {
      path: ["data", "group"],
      part: "key",
      message: "`data.group` keeps the rows of a group on one side, and a cut in time divides groups",
      hint: "Remove `data.group`, or write `strategy: hash` in `data.holdout`.",
    },
  ];
}
