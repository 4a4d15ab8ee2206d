// Makes of a snapshot one in which pointers are the data that they stand for, with the settings that are trusted.

import { dirname } from "node:path";
import { once } from "../../core/once.ts";
import type { BaseRequest, DataFile, Repository, Snapshot } from "../../ports.ts";
import { createDataSnapshot } from "./data-snapshot.ts";
import { temporaryFiles } from "./temporary-files.ts";

export interface PointerTrust {
  /** The commit whose settings name the remotes; null: the commit's own that has the pointer. */
  readonly base: BaseRequest | null;
  /** Hosts, with their port where it is not the usual one, that may be of an inner network or without https. */
  readonly allowedHosts: readonly string[];
}

export interface PointerOptions extends PointerTrust {
  readonly environment: NodeJS.ProcessEnv;
  /** The working directory. */
  readonly directory: string;
  readonly repository: Pick<Repository, "base" | "commit" | "head"> & {
    readonly objects: string;
    readonly objectFormat: "sha1" | "sha256";
    remoteUrl(): Promise<string | null>;
  };
  readonly bytesOf: (file: DataFile) => AsyncIterable<Uint8Array>;
}

const SETTINGS_BYTES = 2 ** 16;

/** `commit`: whose files the snapshot has; null: the work tree's. */
export function pointerResolver(options: PointerOptions): (snapshot: Snapshot, commit: string | null) => Snapshot {
  const { base, allowedHosts, environment, directory, repository, bytesOf } = options;
  const { objectFormat } = repository;
  const common = { objectFormat, allowedHosts, newFile: temporaryFiles(environment), known: new Map() };
  return (snapshot, commit) => {
    // A pull request's own settings could name any address, and any folder of the machine.
    const trusted = once(async () => (base === null ? snapshot : repository.commit((await repository.base(base)).sha)));
    return createDataSnapshot(snapshot, {
      commit,
      bytesOf,
      lfs: {
        ...common,
        gitFolder: dirname(repository.objects),
        remoteUrl: () => repository.remoteUrl(),
        lfsConfig: async () => settingsIn(await trusted(), ".lfsconfig"),
      },
      dvc: {
        ...common,
        directory,
        environment,
        config: async () => settingsIn(await trusted(), ".dvc/config"),
        tracksLocalConfig: async () => {
          const head = await repository.head();
          return head !== null && (await settingsIn(await repository.commit(head), ".dvc/config.local")) !== null;
        },
      },
    });
  };
}

async function settingsIn(snapshot: Snapshot, path: string): Promise<string | null> {
  const bytes = await snapshot.read(path, SETTINGS_BYTES);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}
