// Ends commands with everything that they started: their groups, their descendants, and whoever can be told to be theirs.

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { once } from "../../core/once.ts";

/** The variable by which a process is recognised that has left its group: children inherit it. */
export const TAG = "METRICGATE_PROCESS_TAG";

/** How long a process may take to end by itself. GitHub's runner kills us 7.5 s after it asks. */
const GRACE_MS = 2000;
const POLL_MS = 50;
/** A process can start another between our look and our kill, so we look again. */
const SWEEPS = 5;

/** All processes that the commands of one place have started. */
export interface Family {
  readonly tag: string;
  /** Nobody else works in it. */
  readonly folder: string;
  /** The shells of the commands, each at the head of a group. */
  readonly leaders: Set<number>;
  /** Whoever was seen among their descendants, with the time of its start: it may leave its group, parent and tag. */
  readonly seen: Map<number, string>;
}

interface ProcessFacts {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  /** In ticks since the machine's; of two processes with one number it tells which is which. */
  readonly start: string;
  /** Bytes in memory. */
  readonly resident: number;
}

/** SIGTERM, two seconds, SIGKILL; gone within five. */
export async function endFamily(family: Family): Promise<void> {
  if (process.platform === "win32") {
    for (const leader of family.leaders)
      spawnSync("taskkill", ["/pid", String(leader), "/T", "/F"], { stdio: "ignore", windowsHide: true });
    return;
  }
  const first = membersOf(family);
  for (const { pid, start } of first) family.seen.set(pid, start);
  signalAll(family, first, "SIGTERM");
  const deadline = Date.now() + GRACE_MS;
  while (Date.now() < deadline && isAnyoneLeft(family)) await pause(POLL_MS);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const left = membersOf(family);
    if (left.length === 0) return;
    for (const { pid, start } of left) family.seen.set(pid, start);
    signalAll(family, left, "SIGKILL");
    await pause(POLL_MS);
  }
}

/** Whether anything of these commands still runs. */
export function isAnyoneLeft(family: Family): boolean {
  if (process.platform === "win32") return family.leaders.size > 0;
  return processes().some((one) => belongs(one, family));
}

function signalAll({ leaders }: Family, members: readonly ProcessFacts[], name: "SIGTERM" | "SIGKILL"): void {
  for (const leader of leaders) signal(-leader, name);
  for (const { pid } of members) signal(pid, name);
}

/** Those that can be told by themselves, and their descendants. */
function membersOf(family: Family): readonly ProcessFacts[] {
  const all = processes();
  const own = all.filter((one) => belongs(one, family));
  return withDescendants(own, all).filter(({ pid }) => pid !== process.pid);
}

function belongs({ pid, group, start }: ProcessFacts, { tag, folder, leaders, seen }: Family): boolean {
  if (pid === process.pid) return false;
  return leaders.has(group) || seen.get(pid) === start || carries(pid, tag) || worksIn(pid, folder);
}

/** Bytes in memory of a command's whole tree, whose processes are put down as seen; null where it cannot be told. */
export function residentBytes(leader: number, { seen }: Family): number | null {
  const tree = knowsChildren() ? childrenOf(leader) : groupOf(leader);
  let sum = 0;
  for (const { pid, start, resident } of tree) {
    seen.set(pid, start);
    sum += resident;
  }
  return sum === 0 ? null : sum;
}

/** Only the tree: this is looked at again and again, and the machine may run thousands of others. */
function childrenOf(leader: number): readonly ProcessFacts[] {
  const pids = [leader];
  const tree: ProcessFacts[] = [];
  for (let at = 0; at < pids.length; at++) {
    const facts = factsOf(String(pids[at]));
    if (facts !== null) tree.push(facts);
    for (const task of entries(`/proc/${pids[at]}/task`))
      for (const child of read(`/proc/${pids[at]}/task/${task}/children`).split(" "))
        if (child !== "") pids.push(Number(child));
  }
  return tree;
}

/** Whether this kernel lists a process's children (CONFIG_PROC_CHILDREN of proc(5)). */
const knowsChildren = once(() => existsSync(`/proc/${process.pid}/task/${process.pid}/children`));

function groupOf(leader: number): readonly ProcessFacts[] {
  const all = processes();
  const own = all.filter(({ pid, group }) => pid === leader || group === leader);
  return withDescendants(own, all);
}

function withDescendants(some: readonly ProcessFacts[], all: readonly ProcessFacts[]): readonly ProcessFacts[] {
  const found = new Set(some);
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
  // Fields 22 and 24 of proc(5), the latter in pages of 4 KiB nearly everywhere.
  const resident = 4096 * Number(fields[21] ?? 0);
  return { pid: Number(name), parent: Number(parent), group: Number(group), start: fields[19] ?? "", resident };
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

/** Also where the folder is gone, which the kernel says behind its name. */
function worksIn(pid: number, folder: string): boolean {
  try {
    const directory = readlinkSync(`/proc/${pid}/cwd`);
    return directory === folder || directory.startsWith(`${folder}/`) || directory === `${folder} (deleted)`;
  } catch {
    return false; // it has ended, or is somebody else's
  }
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
