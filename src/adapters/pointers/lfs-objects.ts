// Finds the content of a Git LFS pointer: in the repository's own store, in a local remote's, or on the LFS server.

import { isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { parseSections } from "../../core/pointer/dvc-file.ts";
import type { Content } from "../../core/pointer/pointer.ts";
import { download, fetchText } from "./download.ts";
import { type KnownContents, lookedUp, type StoredContent, verified } from "./stored-content.ts";

export interface LfsPlaces {
  /** The repository's common git folder. */
  readonly gitFolder: string;
  readonly objectFormat: "sha1" | "sha256";
  /** Of the remote `origin`, as the user's own git config has it; null: there is none. */
  readonly remoteUrl: () => Promise<string | null>;
  /** .lfsconfig of the commit that is trusted; null: there is none. */
  readonly lfsConfig: () => Promise<string | null>;
  readonly allowedHosts: readonly string[];
  /** A path for a content that is fetched. */
  readonly newFile: () => Promise<string>;
  readonly known: KnownContents;
}

/** The content, or what was tried in vain. */
export function lfsContent(content: Content, places: LfsPlaces): Promise<StoredContent | readonly string[]> {
  return lookedUp(places.known, content, () => lookFor(content, places));
}

async function lookFor(content: Content, places: LfsPlaces): Promise<StoredContent | readonly string[]> {
  const tried: string[] = [];
  const here = await inStore(join(places.gitFolder, "lfs", "objects"), content, places);
  if (here !== null && typeof here !== "string") return here;
  tried.push(here ?? "it is not in .git/lfs/objects");
  const remote = await places.remoteUrl();
  const folder = remote === null ? null : localFolder(remote);
  for (const store of folder === null ? [] : [join(folder, "lfs"), join(folder, ".git", "lfs")]) {
    const there = await inStore(join(store, "objects"), content, places);
    if (there !== null && typeof there !== "string") return there;
    if (there !== null) tried.push(there);
  }
  const server = serverUrl(await places.lfsConfig(), folder === null ? remote : null);
  if (server === null) return tried;
  try {
    const path = await places.newFile();
    await download(
      await downloadOf(content, server, places.allowedHosts),
      path,
      content.size ?? 0,
      places.allowedHosts,
    );
    const fetched = await verified(path, content, places.objectFormat);
    if (fetched !== null && typeof fetched !== "string") return fetched;
    tried.push("what the LFS server sends does not match its hash");
  } catch (error) {
    tried.push(`the LFS server does not give it: ${error instanceof Error ? error.message : String(error)}`);
  }
  return tried;
}

function inStore(store: string, content: Content, places: LfsPlaces): Promise<StoredContent | string | null> {
  const { hash } = content;
  return verified(join(store, hash.slice(0, 2), hash.slice(2, 4), hash), content, places.objectFormat);
}

function localFolder(remote: string): string | null {
  if (remote.startsWith("file://")) return fileURLToPath(remote);
  return isAbsolute(remote) ? remote : null;
}

/** As git-lfs guesses it: https://github.com/git-lfs/git-lfs/blob/main/docs/api/server-discovery.md */
function serverUrl(lfsConfig: string | null, remote: string | null): string | null {
  const sections = parseSections(lfsConfig ?? "");
  const named = sections.get("lfs")?.get("url") ?? sections.get('remote "origin"')?.get("lfsurl");
  if (named !== undefined) return named;
  if (remote === null) return null;
  const ssh = /^(?:ssh:\/\/)?[\w.-]+@([\w.-]+)(?::\d+\/|[:/])(.+)$/.exec(remote);
  const url = ssh === null ? remote : `https://${ssh[1]}/${ssh[2]}`;
  if (!/^https?:\/\//.test(url)) return null;
  return `${url.replace(/\/$/, "").replace(/(?<!\.git)$/, ".git")}/info/lfs`;
}

const mediaType = "application/vnd.git-lfs+json";
const batch = z.looseObject({
  objects: z
    .array(
      z.looseObject({
        oid: z.string(),
        actions: z
          .looseObject({
            download: z.looseObject({ href: z.string(), header: z.record(z.string(), z.string()).optional() }),
          })
          .optional(),
      }),
    )
    .min(1),
});

/** Asks the batch API where the content is: https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md */
async function downloadOf({ hash, size }: Content, server: string, allowedHosts: readonly string[]) {
  const body = JSON.stringify({ operation: "download", transfers: ["basic"], objects: [{ oid: hash, size }] });
  const headers = { accept: mediaType, "content-type": mediaType };
  const answer = batch.parse(
    JSON.parse(await fetchText({ url: `${server}/objects/batch`, method: "POST", headers, body }, allowedHosts)),
  );
  const action = answer.objects.find(({ oid }) => oid === hash)?.actions?.download;
  if (action === undefined) throw new Error("it does not know the object");
  return { url: action.href, method: "GET", headers: action.header ?? {}, body: null } as const;
}
