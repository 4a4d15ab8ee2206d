// Keys that a later version will understand: refused, because a rule that is ignored protects nobody.

import type { Path } from "./yaml-file.ts";

/** At the top level. */
const keys: readonly string[] = ["baseline"];

export function isLaterKey(map: Path, key: string): boolean {
  return map.length === 0 && keys.includes(key);
}
