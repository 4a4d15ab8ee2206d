// Whether git writes CRLF for LF at checkout, and takes it back when it stores a file: by attributes, else by core.autocrlf.

import type { Cage } from "./cage.ts";

/** A command line of Windows has 32,767 characters. */
const PATHS_AT_A_TIME = 100;

/** Those of the paths whose lines git stores with LF alone, whatever they end in on disk. */
export async function storedWithLf(git: Cage, paths: readonly string[]): Promise<readonly string[]> {
  const attributes = new Map(paths.map((path) => [path, new Map<string, string>()]));
  for (let at = 0; at < paths.length; at += PATHS_AT_A_TIME) {
    const some = paths.slice(at, at + PATHS_AT_A_TIME);
    const answer = (await git.run(["check-attr", "-z", "text", "crlf", "eol", "--", ...some])).split("\0");
    for (let i = 0; i + 2 < answer.length; i += 3) attributes.get(answer[i])?.set(answer[i + 1], answer[i + 2]);
  }
  const setting = await git.setting("core.autocrlf");
  const isAuto = setting !== null && /^(true|yes|on|1|input|)$/i.test(setting);
  return paths.filter((path) => isText(attributes.get(path) ?? new Map()) ?? isAuto);
}

/** `text` decides, or `crlf`, its older name; `eol` makes a file text too (gitattributes(5)). Null: nothing is said. */
function isText(of: ReadonlyMap<string, string>): boolean | null {
  for (const name of ["text", "crlf"]) {
    const value = of.get(name) ?? "unspecified";
    if (value !== "unspecified") return value !== "unset";
  }
  return ["lf", "crlf"].includes(of.get("eol") ?? "") ? true : null;
}
