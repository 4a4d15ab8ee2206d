// One thing that is wrong with a config, by its path in the file.

import type { Path } from "./yaml-file.ts";

export interface Flaw {
  readonly path: Path;
  /** Which of the two the reader has to change. */
  readonly part: "key" | "value";
  readonly message: string;
  readonly hint: string;
  /** The key is not there. */
  readonly missing?: true;
  /** Of an unknown key: the key that it was probably meant to be. */
  readonly meant?: string | null;
}

/** `data.features[1]`. */
export function pathInWords(path: Path): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}

export function missingFlaw(path: Path, is: string): Flaw {
  const message = `\`${pathInWords(path)}\` is missing`;
  return { path, part: "value", message, hint: `Add \`${path.at(-1)}\`: ${is}.`, missing: true };
}

/** Own properties only: `__proto__` in a file is data. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, step) ? Reflect.get(inner, step) : undefined,
    value,
  );
}
