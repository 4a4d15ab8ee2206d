// Ends a command with everything that it started: its group, its descendants, and whoever carries its tag.

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { once } from "../../core/once.ts";

/** The variable by which a process is recognised that has left its group: children inherit it. */
export const TAG = "METRICGATE_PROCESS_TAG";

/** How long a process may take to end by itself. GitHub's runner kills us 7.5 s after it asks. */
const GRACE_MS = 2000;
const POLL_MS = 50;
/** A process can start another between our look and our kill, so we look again. */
const SWEEPS = 5;

interface ProcessFacts {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** Bytes in memory. */
  readonly resident: number;
}

/** SIGTERM, two seconds, SIGKILL; gone within five. */
export async function endTree(leader: number, tag: string): Promise<void> {
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(leader), "/T", "/F"], { stdio: "ignore", windowsHide: true });
    return;
  }
  const members = membersOf(leader, tag);
  signal(-leader, "SIGTERM");
  for (const pid of members) signal(pid, "SIGTERM");
  const deadline = Date.now() + GRACE_MS;
  while (Date.now() < deadline && isAlive(leader, tag)) await pause(POLL_MS);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    signal(-leader, "SIGKILL");
    // A descendant that took the tag off is known from the first look only.
    for (const pid of new Set([...(sweep === 0 ? members : []), ...membersOf(leader, tag)])) signal(pid, "SIGKILL");
    if (!isAlive(leader, tag)) return;
    await pause(POLL_MS);
  }
}

/** Whether anything of these commands still runs: one look, where ending each of them would take several. */
export function isAnyoneLeft(leaders: ReadonlySet<number>, tag: string): boolean {
  if (process.platform === "win32") return leaders.size > 0;
  return processes().some(({ pid, group }) => leaders.has(group) || carries(pid, tag));
}

/** Bytes in memory of the whole tree; null where it cannot be told. */
export function residentBytes(leader: number): number | null {
  if (!knowsChildren()) {
    const tree = descendantsOf(leader, processes());
    return tree.length === 0 ? null : tree.reduce((sum, { resident }) => sum + resident, 0);
  }
  const pids = [leader];
  let sum = 0;
  // Only the tree: this is looked at again and again, and the machine may run thousands of others.
  for (let at = 0; at < pids.length; at++) {
    sum += factsOf(String(pids[at]))?.resident ?? 0;
    for (const task of entries(`/proc/${pids[at]}/task`))
      for (const child of read(`/proc/${pids[at]}/task/${task}/children`).split(" "))
        if (child !== "") pids.push(Number(child));
  }
  return sum === 0 ? null : sum;
}

/** Whether this kernel lists a process's children (CONFIG_PROC_CHILDREN of proc(5)). */
const knowsChildren = once(() => existsSync(`/proc/${process.pid}/task/${process.pid}/children`));

function membersOf(leader: number, tag: string): readonly number[] {
  const all = processes();
  const tree = new Set(descendantsOf(leader, all).map(({ pid }) => pid));
  for (const { pid } of all) if (carries(pid, tag)) tree.add(pid);
  tree.delete(process.pid);
  return [...tree];
}

function isAlive(leader: number, tag: string): boolean {
  return processes().some(({ pid, group }) => group === leader || carries(pid, tag));
}

function descendantsOf(leader: number, all: readonly ProcessFacts[]): readonly ProcessFacts[] {
  const found = new Set(all.filter(({ pid, group }) => pid === leader || group === leader));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    const pids = new Set([...found].map(({ pid }) => pid));
    for (const one of all) if (pids.has(one.parent)) found.add(one);
  }
  return [...found];
}

/** Living processes; none where there is no /proc. */
function processes(): readonly ProcessFacts[] {
  return entries("/proc").flatMap((name) => factsOf(name) ?? []);
}

/** Null where it has ended. */
function factsOf(name: string): ProcessFacts | null {
  const text = read(`/proc/${name}/stat`);
  // "pid (comm) state ppid pgrp …": the name in brackets may hold anything, brackets too.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const [state, parent, group] = fields;
  if (state === undefined || parent === undefined || group === undefined || state === "Z" || state === "X") return null;
  // Field 24 of proc(5), in pages of 4 KiB nearly everywhere.
  const resident = 4096 * Number(fields[21] ?? 0);
  return { pid: Number(name), parent: Number(parent), group: Number(group), resident };
}

function entries(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function carries(pid: number, tag: string): boolean {
  return `\0${read(`/proc/${pid}/environ`)}`.includes(`\0${TAG}=${tag}\0`);
}

function read(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return ""; // it has ended, or is somebody else's
  }
}

function signal(pid: number, name: "SIGTERM" | "SIGKILL"): void {
  try {
    process.kill(pid, name);
  } catch {
    // it has ended already
  }
}
