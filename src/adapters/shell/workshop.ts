// Where the user's commands run: for each side a worktree, a folder for what goes in and out, and nobody left behind.

import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { lstat, mkdir, mkdtemp, open, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CommandOutcome } from "../../core/models/command-outcome.ts";
import { once } from "../../core/once.ts";
import { UserError } from "../../errors.ts";
import type { Workplace, WorkplaceOrder, Workshop } from "../../ports.ts";
import { commandEnvironment } from "./command-environment.ts";
import type { Interruption } from "./interruption.ts";
import { fillFolder, folderFiles } from "./model-folder.ts";
import { endTree, isAnyoneLeft } from "./process-tree.ts";
import { runCommand } from "./run-command.ts";

export interface WorkshopSettings {
  readonly environment: NodeJS.ProcessEnv;
  /** Where folders may be made; null: the system's temporary folder. */
  readonly temp: string | null;
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
}

export function createWorkshop(settings: WorkshopSettings): Workshop {
  return {
    async open(order) {
      if (settings.interruption.isEnding()) await forever();
      const root = await mkdtemp(join(await realpath(settings.temp ?? tmpdir()), "metricgate-"));
      const worktree = join(root, "worktree");
      const place = createPlace(settings, order, { root, worktree });
      try {
        if (order.commit === null) await settings.worktrees.ofCheckout(order.head, worktree);
        else await settings.worktrees.ofCommit(order.commit, worktree);
        for (const path of order.withheld) await rm(join(worktree, settings.prefix, path), { force: true });
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
  const leaders = new Set<number>();
  const end = async (): Promise<void> => {
    // Also what a finished command has left running.
    if (leaders.size > 0 && isAnyoneLeft(leaders, tag)) for (const leader of leaders) await endTree(leader, tag);
    leaders.clear();
  };
  const close = once(async (): Promise<void> => {
    await end();
    await worktrees.remove(worktree);
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
    interruption.settled(close);
  });
  interruption.pending(close);

  return {
    say,
    place: (name) => join(root, "files", name),
    folder: (name) => emptied(join(root, "files", name)),
    async write(name, pieces) {
      const path = join(root, "files", name);
      const file = await open(path, "w");
      try {
        for (const piece of pieces) await file.writeFile(piece);
      } finally {
        await file.close();
      }
      return path;
    },
    async remove(name) {
      await rm(join(root, "files", name), { recursive: true, force: true });
    },
    files: (name) => folderFiles(join(root, "files", name)),
    async fill(name, files) {
      await fillFolder(await emptied(join(root, "files", name)), files);
    },
    async run({ step, line, variables, timeoutMinutes }): Promise<CommandOutcome> {
      const label = `${role} ${step}`;
      say(`${label}: ${line}`);
      const outcome = await runCommand({
        line,
        directory: join(worktree, prefix),
        environment: {
          ...commandEnvironment(environment),
          ...variables,
          TMPDIR: join(root, "tmp"),
          TEMP: join(root, "tmp"),
          TMP: join(root, "tmp"),
        },
        tag,
        timeoutMs: timeoutMinutes * 60_000,
        say: (text) => say(`${label} | ${text}`),
        waiting: (seconds) => say(`${label}: still running after ${seconds} s`),
        started: (leader) => leaders.add(leader),
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
          message: `\`${name}\` is no regular file`,
          hint: "Write the file itself: a link, a pipe or a folder is not read.",
        });
      }
      return { path: name, size: status.size, open: () => bytesOf(path) };
    },
    end,
    close,
  };
}

async function emptied(path: string): Promise<string> {
  await rm(path, { recursive: true, force: true });
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
