// Baselines in a folder: one folder a name, one folder a commit. For machines that keep their own.

import { lstat, mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { parseReplies } from "../../core/endpoint/replies-file.ts";
import { fingerprint } from "../../core/evaluation/fingerprint.ts";
import { parseRecord } from "../../core/evaluation/record.ts";
import { parseModel } from "../../core/models/stored-model.ts";
import { slugOf } from "../../core/slug.ts";
import { UserError } from "../../errors.ts";
import type { BaselineLookup, BaselineStore, OwnFile } from "../../ports.ts";
import { isMissing } from "./guarded-file.ts";
import { writeWhole } from "./whole-file.ts";

/** Larger than any model or record of ours; keeps a stray file from filling the memory. */
const FILE_BYTES_LIMIT = 64 * 2 ** 20;
const ANCESTORS = 50;

export function createDirectoryStore(
  directory: string,
  ancestorsOf: (commit: string, limit: number) => Promise<readonly string[]>,
): BaselineStore {
  const folderOf = (name: string, commit: string): string => join(directory, slugOf(name), commit);

  const at = async (commit: string, name: string): Promise<BaselineLookup> => {
    const folder = folderOf(name, commit);
    try {
      const record = parseRecord(JSON.parse(await readText(join(folder, "record.json"))), join(folder, "record.json"));
      const modelText = await readIfThere(join(folder, "model.json"));
      const replies = parseReplies((await readIfThere(join(folder, "replies.jsonl"))) ?? "", "replies.jsonl");
      if (record.commit !== commit || record.name !== name)
        return { kind: "refused", reason: "the record is of another commit or name" };
      const file = (wanted: OwnFile) => ownFile(join(folder, wanted));
      if (modelText === null) return { kind: "found", baseline: { record, model: null, replies, file }, where: folder };
      if (fingerprint(modelText) !== record.modelFingerprint)
        return { kind: "refused", reason: "the model file is not the one that the record names" };
      const model = parseModel(JSON.parse(modelText), join(folder, "model.json"));
      return { kind: "found", baseline: { record, model, replies, file }, where: folder };
    } catch (error) {
      if (isMissing(error)) return { kind: "none", reason: "none stored" };
      return {
        kind: "unreadable",
        reason: `cannot be read (${error instanceof Error ? error.message : String(error)})`,
      };
    }
  };

  return {
    kind: "directory",
    at,
    async nearestAncestor(commit, name, accept) {
      const stored = await readdir(join(directory, slugOf(name))).catch(() => []);
      const known = new Set(stored);
      let refusal = "";
      for (const ancestor of await ancestorsOf(commit, ANCESTORS)) {
        if (!known.has(ancestor)) continue;
        const lookup = await at(ancestor, name);
        const reason = lookup.kind === "found" ? accept(lookup.baseline.record) : lookup.reason;
        if (lookup.kind === "found" && reason === null) return lookup;
        if (refusal === "") refusal = `\`${ancestor.slice(0, 7)}\` is not used, ${reason}`;
      }
      return refusal === "" ? { kind: "none", reason: "none stored" } : { kind: "refused", reason: refusal };
    },
    async save(record, files, pack = null) {
      const packed = pack === null ? [] : [{ name: "model.pack", content: pack }];
      await saveFolder(folderOf(record.name, record.commit), [...files, ...packed]);
      return { id: null, url: null };
    },
  };
}

/** The folder appears with all its files, or as it was before. */
async function saveFolder(
  folder: string,
  files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
): Promise<void> {
  const draft = `${folder}.${process.pid}.part`;
  try {
    await mkdir(draft, { recursive: true });
    for (const file of files) await writeWhole(join(draft, file.name), file.content);
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
  } catch (cause) {
    await rm(draft, { recursive: true, force: true }).catch(() => {});
    if (cause instanceof UserError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(
      "environment",
      { message: `cannot store the baseline in ${folder} (${reason})`, hint: "Check the folder given as baseline." },
      { cause },
    );
  }
}

/** A link, a pipe or a folder is not read. */
async function ownFile(path: string): Promise<Uint8Array | null> {
  try {
    const status = await lstat(path);
    if (!status.isFile() || status.size > FILE_BYTES_LIMIT)
      throw new UserError("environment", {
        message: `${path} is no regular file of at most ${FILE_BYTES_LIMIT} bytes`,
      });
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError("environment", { message: `${path} cannot be read (${reason})` }, { cause: error });
  }
}

async function readIfThere(path: string): Promise<string | null> {
  return readText(path).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
}

async function readText(path: string): Promise<string> {
  const { size } = await stat(path);
  if (size > FILE_BYTES_LIMIT) throw new Error(`${path} has ${size} bytes; the limit is ${FILE_BYTES_LIMIT}`);
  return readFile(path, "utf8");
}
