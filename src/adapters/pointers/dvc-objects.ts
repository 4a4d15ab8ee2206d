// Finds a content that DVC keeps: in its cache, in a local remote, or on an http(s) remote.

import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import { parseSections } from "../../core/pointer/dvc-file.ts";
import type { Content } from "../../core/pointer/pointer.ts";
import { download } from "./download.ts";
import { type KnownContents, lookedUp, type StoredContent, verified } from "./stored-content.ts";

export interface DvcPlaces {
  /** The folder that .dvc is in. */
  readonly directory: string;
  readonly objectFormat: "sha1" | "sha256";
  /** .dvc/config of the commit that is trusted; null: there is none. */
  readonly config: () => Promise<string | null>;
  /** Whether git tracks .dvc/config.local: then it is not the user's own. */
  readonly tracksLocalConfig: () => Promise<boolean>;
  readonly environment: NodeJS.ProcessEnv;
  readonly allowedHosts: readonly string[];
  readonly newFile: () => Promise<string>;
  readonly known: KnownContents;
}

/** More than any real object; what a remote sends beyond it is not kept. */
const OBJECT_BYTES = 2 ** 31;

type Sections = ReturnType<typeof parseSections>;

/** The content, or what was tried in vain. `suffix`: ".dir" for the list of a folder's files. */
export function dvcContent(
  content: Content,
  suffix: "" | ".dir",
  remote: string | null,
  places: DvcPlaces,
): Promise<StoredContent | readonly string[]> {
  return lookedUp(places.known, content, () => lookFor(content, suffix, remote, places));
}

async function lookFor(
  content: Content,
  suffix: "" | ".dir",
  remote: string | null,
  places: DvcPlaces,
): Promise<StoredContent | readonly string[]> {
  const { directory, objectFormat } = places;
  const own = await ownConfigs(places);
  const committed = parseSections((await places.config()) ?? "");
  const { hash } = content;
  const name = `${hash.slice(0, 2)}/${hash.slice(2)}${suffix}`;
  // DVC 3's layout, then that of DVC 2.
  const names = [`files/md5/${name}`, name];
  const tried: string[] = [];

  const caches = [
    ...own.map((config) => absolute(join(directory, ".dvc"), config.get("cache")?.get("dir"))),
    inside(directory, absolute(join(directory, ".dvc"), committed.get("cache")?.get("dir"))),
    join(directory, ".dvc", "cache"),
  ].filter((cache) => cache !== null);
  for (const path of caches.flatMap((cache) => names.map((one) => join(cache, one)))) {
    const found = await verified(path, content, objectFormat);
    if (found !== null && typeof found !== "string") return found;
    if (found !== null) tried.push(found);
  }
  if (tried.length === 0) tried.push("it is not in the DVC cache");

  const url = remoteUrl([...own, committed], remote);
  if (url === null) return [...tried, "no remote is configured where the base commit's .dvc/config is read"];
  if (/^https?:\/\//.test(url)) {
    for (const one of names) {
      try {
        const path = await places.newFile();
        const request = { url: `${url.replace(/\/$/, "")}/${one}`, method: "GET", headers: {}, body: null } as const;
        await download(request, path, content.size ?? OBJECT_BYTES, places.allowedHosts);
        const fetched = await verified(path, content, objectFormat);
        if (fetched !== null && typeof fetched !== "string") return fetched;
        tried.push("what the DVC remote sends does not match its md5");
      } catch (error) {
        tried.push(`the DVC remote does not give it: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    return tried;
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(url))
    return [...tried, `the remote is ${url.split(":")[0]}, which only dvc itself reads`];
  for (const one of names) {
    const found = await verified(join(resolve(directory, ".dvc", url), one), content, objectFormat);
    if (found !== null && typeof found !== "string") return found;
    if (found !== null) tried.push(found);
  }
  return [...tried, "it is not in the DVC remote either"];
}

/** The user's own configs, the nearer first. */
async function ownConfigs({ directory, environment, tracksLocalConfig }: DvcPlaces): Promise<readonly Sections[]> {
  const home = environment["HOME"] ?? homedir();
  const configHome = environment["XDG_CONFIG_HOME"] ?? join(home, ".config");
  const paths = [join(configHome, "dvc", "config")];
  if (!(await tracksLocalConfig())) paths.unshift(join(directory, ".dvc", "config.local"));
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8").catch(() => null)));
  return texts.filter((text) => text !== null).map(parseSections);
}

function remoteUrl(configs: readonly Sections[], asked: string | null): string | null {
  const name = asked ?? configs.map((config) => config.get("core")?.get("remote")).find((one) => one !== undefined);
  if (name === undefined) return null;
  return configs.map((config) => config.get(`remote "${name}"`)?.get("url")).find((url) => url !== undefined) ?? null;
}

function absolute(folder: string, path: string | undefined): string | null {
  return path === undefined ? null : resolve(folder, path);
}

/** Null for a path that leads out of the folder. */
function inside(folder: string, path: string | null): string | null {
  if (path === null) return null;
  const way = relative(folder, path);
  return way === ".." || way.startsWith(`..${sep}`) || resolve(folder, way) !== path ? null : path;
}
