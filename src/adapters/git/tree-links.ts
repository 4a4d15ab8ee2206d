// Links among the files of a commit, followed to regular files of the same commit: never out of its tree, never for ever.

import { type Problem, UserError } from "../../errors.ts";
import { type Entry, isLink, isRegular } from "./tree-entry.ts";

export interface Tree {
  /** For messages: "commit 4e81d02". */
  readonly label: string;
  /** What the commit has at these paths, both seen from the repository's top. */
  at(paths: readonly string[]): Promise<readonly Entry[]>;
  /** The text of a small blob. */
  text(oid: string): Promise<string>;
}

/** From link to link; a circle has no end. */
const MOST_STEPS = 8;
/** Each is read by a process of git. */
const MOST_LINKS = 500;
/** Bytes of a path on Linux: PATH_MAX. */
const LONGEST_TARGET = 4096;

/** As in the work tree, a link is the file that it leads to, under its own name. @throws {UserError} where it leads to none */
export async function followed(entries: readonly Entry[], tree: Tree, prefix: string): Promise<readonly Entry[]> {
  if (!entries.some(isLink)) return entries;
  const texts = new Map<string, string>();
  /** Where each of them leads so far, from the repository's top. */
  const places = entries.map((entry) => ({ ...entry, path: prefix + entry.path }));
  for (let step = 0; places.some(isLink); step++) {
    const targets = new Map<number, string>();
    for (const [index, place] of places.entries()) {
      if (!isLink(place)) continue;
      const link = entries[index].path;
      if (step === MOST_STEPS) throw refusal(link, tree, "is a link that leads from link to link in");
      if (place.size > LONGEST_TARGET || texts.size === MOST_LINKS)
        throw refusal(
          link,
          tree,
          place.size > LONGEST_TARGET ? "is a link to no file in" : "is one of too many links in",
        );
      const text = texts.get(place.oid) ?? (await tree.text(place.oid));
      texts.set(place.oid, text);
      const target = targetOf(place.path, text);
      if ("why" in target) throw refusal(link, tree, target.why);
      targets.set(index, target.path);
    }
    const found = new Map((await tree.at([...new Set(targets.values())])).map((entry) => [entry.path, entry]));
    for (const [index, target] of targets) {
      const next = found.get(target);
      if (next === undefined || !(isRegular(next) || isLink(next)))
        throw refusal(entries[index].path, tree, `is a link to \`${target}\`, which is no file in`);
      places[index] = next;
    }
  }
  return places.map((place, index) => ({ ...place, path: entries[index].path }));
}

/**
 * Where a link leads, from the repository's top, or what it is instead. What stands after a folder's name and `..` depends
 * on whether that folder is itself a link: only a file system could tell.
 */
function targetOf(link: string, text: string): { readonly path: string } | { readonly why: string } {
  const folders = link.split("/").slice(0, -1);
  const steps = text.split("/").filter((step) => step !== "" && step !== ".");
  const names = steps.slice(steps.filter((step) => step === "..").length);
  const ups = steps.length - names.length;
  const isStraight = steps.slice(0, ups).every((step) => step === "..");
  if (text.startsWith("/") || (isStraight && ups > folders.length))
    return { why: "is a link that leads out of the repository in" };
  if (!isStraight || names.length === 0 || text.endsWith("/") || text.includes("\0"))
    return { why: "is a link to no file in" };
  return { path: [...folders.slice(0, folders.length - ups), ...names].join("/") };
}

function refusal(path: string, { label }: Tree, why: string): UserError {
  const problem: Problem = {
    message: `\`${path}\` ${why} ${label}`,
    hint: "Commit the file itself, or a link to a file of this repository.",
  };
  return new UserError("data", problem);
}
