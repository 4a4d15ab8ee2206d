// Picks the implementers: the only file that knows which adapter stands behind which port.

import { realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { createTerminalHost, type Terminal } from "./adapters/disk/terminal-host.ts";
import { createWorkTree } from "./adapters/disk/work-tree.ts";
import { repositoryFacts } from "./adapters/git/facts.ts";
import { type GitRepository, openRepository } from "./adapters/git/repository.ts";
import { createWorktrees } from "./adapters/git/worktrees.ts";
import type { GitHubEvent } from "./adapters/github/event.ts";
import { type PointerTrust, pointerResolver } from "./adapters/pointers/resolver.ts";
import type { Interruption } from "./adapters/shell/interruption.ts";
import { plainLine } from "./adapters/shell/plain-line.ts";
import { createCompute } from "./adapters/threads/compute.ts";
import { expectLongRun } from "./compiled-code.ts";
import { once } from "./core/once.ts";
import { UserError } from "./errors.ts";
import { existing, firstLook, type Look } from "./first-look.ts";
import { byteOpener, type Checkout } from "./open-bytes.ts";
import type { BaselineStore, Endpoint, Host, NoEndpoint, World } from "./ports.ts";
import { VERSION } from "./version.ts";

export interface LocalSettings {
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly terminal: Terminal;
  /** A folder that keeps baselines; null: none is kept. */
  readonly baselineDirectory: string | null;
  /** The program's entry for a second thread; null: one thread only. */
  readonly entry: URL | null;
  readonly interruption: Interruption;
  /** Where data is fetched from that git has only a pointer to. */
  readonly pointers: PointerTrust;
}

/** @throws {UserError} as the first look does */
export async function openLocalWorld(settings: LocalSettings, look: Look | null = null): Promise<World> {
  const { facts, reader } = look ?? (await firstLook(settings.directory, settings.environment, null));
  const repository = openRepository(await facts, { authorization: null, remoteMergeBase: null }, reader);
  const store =
    settings.baselineDirectory === null ? null : await directoryStore(settings.baselineDirectory, repository);
  const { environment } = settings;
  const token = environment["GITHUB_TOKEN"] ?? environment["GH_TOKEN"] ?? "";
  return worldOf(
    { ...settings, token },
    repository,
    store,
    createTerminalHost(settings.terminal),
    endpointOf(environment, {}),
  );
}

export interface GitHubSettings {
  readonly directory: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly event: GitHubEvent;
  /** Empty: nothing is asked of GitHub, and nothing said there. */
  readonly token: string;
  /** Names the folder of the files: two steps of one job must not share it. */
  readonly label: string;
  /** A folder on the runner instead of workflow artifacts; null: artifacts. */
  readonly baselineDirectory: string | null;
  readonly retentionDays: number | null;
  /** Of a hosted model, as the workflow gives them; absent: the environment's count. */
  readonly endpoint: { readonly url?: string; readonly key?: string };
  readonly entry: URL | null;
  readonly interruption: Interruption;
  /** Where data is fetched from that git has only a pointer to. */
  readonly pointers: PointerTrust;
}

export async function openGitHubWorld(settings: GitHubSettings): Promise<World> {
  // Octokit and the toolkit are only for GitHub: the terminal starts without them.
  const [{ createClient }, { remoteMergeBase }, { createConversation }, { createGitHubHost }, { createArtifactStore }] =
    await Promise.all([
      import("./adapters/github/client.ts"),
      import("./adapters/github/compare.ts"),
      import("./adapters/github/conversation.ts"),
      import("./adapters/github/github-host.ts"),
      import("./adapters/github/artifact-store.ts"),
    ]);
  const { event, token, environment, retentionDays } = settings;
  const client = token === "" ? null : createClient({ token, apiUrl: event.apiUrl });
  const asked = { directory: await existing(settings.directory), environment, expected: null };
  const repository = openRepository(await repositoryFacts(asked), {
    authorization:
      token === ""
        ? null
        : { url: `${event.serverUrl}/`, value: `AUTHORIZATION: basic ${btoa(`x-access-token:${token}`)}` },
    remoteMergeBase: client === null ? null : (base, head) => remoteMergeBase(client, event.repository, base, head),
  });
  const { pullRequest } = event;
  const conversation =
    client === null || pullRequest === null
      ? null
      : createConversation({
          client,
          repository: event.repository,
          pullRequest,
          onSkip: (reason) => host.warn(reason),
        });
  const host: Host = createGitHubHost({
    env: environment,
    event,
    conversation,
    label: settings.label,
    workingDirectory: repository.prefix,
    retentionDays,
  });
  const endpoint = pullRequest?.isFork === true ? CLOSED_TO_FORKS : endpointOf(environment, settings.endpoint);
  return worldOf(settings, repository, await baselineStore(), host, endpoint);

  async function baselineStore(): Promise<BaselineStore | null> {
    if (settings.baselineDirectory !== null) return directoryStore(settings.baselineDirectory, repository);
    return client === null
      ? null
      : createArtifactStore({ client, event, ancestors: ancestorsIn(repository), retentionDays });
  }
}

async function worldOf(
  settings: Pick<LocalSettings, "directory" | "environment" | "entry" | "interruption" | "pointers"> & {
    readonly token: string;
  },
  repository: GitRepository,
  baselines: BaselineStore | null,
  host: Host,
  endpoint: World["endpoint"],
): Promise<World> {
  const checkout: Checkout = {
    top: await realpath(repository.top),
    directory: await realpath(settings.directory),
    objects: repository.objects,
    environment: settings.environment,
  };
  const worktrees = createWorktrees(repository.top, settings.environment);
  const bytesOf = byteOpener(checkout, repository.reader);
  /** Only for commands of the user's own: every other model is trained without it. */
  const workshop = once(async () => {
    const { environment, token, interruption } = settings;
    const { createWorkshop } = await import("./adapters/shell/workshop.ts");
    return createWorkshop({
      environment,
      temp: environment["RUNNER_TEMP"] || null,
      checkout: checkout.top,
      prefix: repository.prefix,
      worktrees,
      say: (line) => host.progress(plainLine(line)),
      interruption,
      opening: once(async () => {
        if (environment["GITHUB_ACTIONS"] !== "true") return;
        const { exposures } = await import("./adapters/shell/exposure.ts");
        const gitHeaders = await repository.headerSettings();
        for (const one of exposures({ environment, token, gitHeaders })) host.warn(one);
      }),
    });
  });
  const dataIn = pointerResolver({ ...settings.pointers, ...checkout, repository, bytesOf });
  return {
    workTree: dataIn(
      createWorkTree(checkout, repository.objectFormat, {
        listed: () => worktrees.listed(),
        leftOut: () => repository.leftOut(),
        atHead: async (patterns) => {
          const head = await repository.head();
          return head === null ? [] : (await repository.commit(head)).find(patterns);
        },
        storedWithLf: (paths) => repository.storedWithLf(paths),
      }),
      null,
    ),
    repository: { ...repository, commit: async (sha) => dataIn(await repository.commit(sha), sha) },
    compute: createCompute(
      bytesOf,
      settings.entry === null ? null : { entry: settings.entry, workerData: checkout },
      expectLongRun,
    ),
    endpoint,
    workshop: { open: async (order) => (await workshop()).open(order) },
    baselines,
    host,
    version: VERSION,
  };
}

/** The key would be spent on prompts that a stranger writes. */
const CLOSED_TO_FORKS: NoEndpoint = {
  kind: "closed",
  reason: "this pull request comes from a fork, and its prompts would be paid for with this repository's key",
  hint: "Push the branch to this repository once it is reviewed; the check then runs with the key.",
};

/** Its address and key come from the workflow or the environment, never from the repository. */
function endpointOf(
  environment: NodeJS.ProcessEnv,
  given: { readonly url?: string; readonly key?: string },
): Endpoint | NoEndpoint {
  const url = given.url ?? environment["METRICGATE_ENDPOINT_URL"] ?? "";
  const key = given.key ?? (given.url === undefined ? environment["METRICGATE_ENDPOINT_KEY"] : undefined) ?? null;
  if (url === "") {
    const hint =
      "Give the input `endpoint-url` (and `endpoint-key`) in the workflow, or set METRICGATE_ENDPOINT_URL (and METRICGATE_ENDPOINT_KEY).";
    return { kind: "closed", reason: "no address is given", hint };
  }
  return {
    kind: "open",
    async ask(cases, terms, onReply) {
      // The client is for hosted models alone: everything else starts without it.
      const { createEndpoint } = await import("./adapters/http/endpoint.ts");
      return createEndpoint({ url, key, retries: 6 }).ask(cases, terms, onReply);
    },
  };
}

async function directoryStore(folder: string, repository: GitRepository): Promise<BaselineStore> {
  const { createDirectoryStore } = await import("./adapters/disk/directory-store.ts");
  return createDirectoryStore(folder, ancestorsIn(repository));
}

function ancestorsIn(repository: GitRepository) {
  return (commit: string, limit: number): Promise<readonly string[]> => repository.ancestors(commit, limit);
}

/**
 * A config's path as git writes it: relative to the working directory, with forward slashes.
 * @throws {UserError} when it leads out
 */
export function configWithin(directory: string, path: string): string {
  const inside = relative(directory, resolve(directory, path));
  if (inside !== "" && inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside))
    return inside.split(sep).join("/");
  throw new UserError("usage", {
    message: `the config \`${path}\` is not inside the working directory`,
    hint: "Take the folder that it is in as the working directory, or move it.",
  });
}
