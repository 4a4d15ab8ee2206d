// Where the user's commands run: for each side a worktree, a folder for what goes in and out, and nobody left behind.

import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { lstat, mkdir, mkdtemp, open, realpath, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CommandOutcome } from "../../core/models/command-outcome.ts";
import { once } from "../../core/once.ts";
import { UserError } from "../../errors.ts";
import type { Workplace, WorkplaceOrder, Workshop } from "../../ports.ts";
import { commandEnvironment } from "./command-environment.ts";
import type { Interruption } from "./interruption.ts";
import { fillFolder, folderFiles } from "./model-folder.ts";
import { endFamily, type Family, isAnyoneLeft } from "./process-tree.ts";
import { removeFolder } from "./removal.ts";
import { runCommand } from "./run-command.ts";
import { withhold } from "./withheld.ts";

export interface WorkshopSettings {
  readonly environment: NodeJS.ProcessEnv;
  /** Where folders may be made; null: the system's temporary folder. */
  readonly temp: string | null;
  /** The repository's top folder, as realpath gives it. */
  readonly checkout: string;
  /** The working directory inside the repository: "" or "models/houses/". */
  readonly prefix: string;
  readonly worktrees: {
    ofCommit(sha: string, path: string): Promise<void>;
    ofCheckout(head: string, path: string): Promise<void>;
    remove(path: string): Promise<void>;
  };
  /** A line of a command's output. */
  readonly say: (line: string) => void;
  readonly interruption: Interruption;
  /** Before anything runs, once. */
  readonly opening: () => Promise<void>;
}

export function createWorkshop(settings: WorkshopSettings): Workshop {
  return {
    async open(order) {
      if (settings.interruption.isEnding()) await forever();
      await settings.opening();
      const root = await mkdtemp(join(await realpath(settings.temp ?? tmpdir()), "metricgate-"));
      const worktree = join(root, "worktree");
      const place = createPlace(settings, order, { root, worktree });
      try {
        if (order.commit === null) await settings.worktrees.ofCheckout(order.head, worktree);
        else await settings.worktrees.ofCommit(order.commit, worktree);
        for (const path of order.withheld) await withhold(worktree, settings.checkout, join(settings.prefix, path));
        await mkdir(join(worktree, settings.prefix), { recursive: true });
        for (const folder of ["files", "tmp"]) await mkdir(join(root, folder));
        return place;
      } catch (error) {
        await place.close();
        throw error;
      }
    },
  };
}

function createPlace(
  { environment, prefix, worktrees, say, interruption }: WorkshopSettings,
  { role }: WorkplaceOrder,
  { root, worktree }: { readonly root: string; readonly worktree: string },
): Workplace {
  const tag = randomBytes(16).toString("hex");
  const family: Family = { tag, folder: root, leaders: new Set(), seen: new Map() };
  const end = async (): Promise<void> => {
    // Also what a finished command has left running.
    if (family.leaders.size > 0 && isAnyoneLeft(family)) await endFamily(family);
    family.leaders.clear();
  };
  const close = once(async (): Promise<void> => {
    await end();
    await removeFolder(worktree);
    await worktrees.remove(worktree);
    await removeFolder(root);
    interruption.settled(close);
  });
  interruption.pending(close);

  /** What lies in the way here is the commands' doing: nobody else works in these folders. */
  const untouched = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      if (!(cause instanceof Error) || !FOLDER_FAULTS.has(codeOf(cause))) throw cause;
      const reason = cause.message.replaceAll(`${worktree}/`, "").replaceAll(`${root}/`, "").replaceAll(root, ".");
      const message = `a command of the ${role} has changed the folders that it was given: ${reason}`;
      const hint = "Write to {model}, {predictions} and {metrics}, and leave the folders around them as they are.";
      throw new UserError("command", { message, hint }, { cause });
    }
  };
  return {
    say,
    place: (name) => join(root, "files", name),
    folder: (name) => untouched(() => emptied(join(root, "files", name))),
    write: (name, pieces) =>
      untouched(async () => {
        const path = join(root, "files", name);
        await removeFolder(path);
        // "x": what a command laid there meanwhile, a pipe or a link, is not written to.
        const file = await open(path, "wx");
        try {
          for (const piece of pieces) await file.writeFile(piece);
        } finally {
          await file.close();
        }
        return path;
      }),
    remove: (name) => untouched(() => removeFolder(join(root, "files", name))),
    files: (name) => untouched(() => folderFiles(join(root, "files", name))),
    fill: (name, files) =>
      untouched(async () => {
        await fillFolder(await emptied(join(root, "files", name)), files);
      }),
    async run({ step, line, variables, timeoutMinutes }): Promise<CommandOutcome> {
      const label = `${role} ${step}`;
      say(`${label}: ${line}`);
      const directory = join(worktree, prefix);
      await untouched(() => stat(directory));
      const outcome = await runCommand({
        line,
        directory,
        environment: {
          ...commandEnvironment(environment),
          ...variables,
          TMPDIR: join(root, "tmp"),
          TEMP: join(root, "tmp"),
          TMP: join(root, "tmp"),
        },
        family,
        timeoutMs: timeoutMinutes * 60_000,
        say: (text) => say(`${label} | ${text}`),
        waiting: (seconds) => say(`${label}: still running after ${seconds} s`),
      });
      if (interruption.isEnding()) await forever();
      // The folder's name is another in every run, and says nothing.
      const bare = (text: string): string => text.replaceAll(`${worktree}/`, "").replaceAll(`${root}/`, "");
      return { ...outcome, lastLines: outcome.lastLines.map(bare) };
    },
    async read(name) {
      const path = join(root, "files", name);
      const status = await lstat(path).catch(() => null);
      if (status === null) return null;
      if (!status.isFile()) {
        throw new UserError("command", {
          message: `the ${role}'s \`${name}\` is no regular file`,
          hint: "Write the file itself: a link, a pipe or a folder is not read.",
        });
      }
      return { path: name, size: status.size, open: () => bytesOf(path) };
    },
    end,
    close,
  };
}

/** What the system says of a folder that is gone, closed or no folder any more; a full disk is something else. */
const FOLDER_FAULTS = new Set(["ENOENT", "ENOTDIR", "EACCES", "EPERM", "EEXIST", "ELOOP", "EISDIR", "ENOTEMPTY"]);

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : "";
}

async function emptied(path: string): Promise<string> {
  await removeFolder(path);
  await mkdir(path);
  return path;
}

/** The program ends within seconds: what a killed command left must not become somebody's verdict meanwhile. */
function forever(): Promise<never> {
  return new Promise(() => {});
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const stream = file.createReadStream({ autoClose: false, highWaterMark: 1 << 20 });
    const chunks: AsyncIterable<Buffer> = stream;
    yield* chunks;
  } finally {
    await file.close();
  }
}
