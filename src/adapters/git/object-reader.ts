// Git's small objects from one process that stays for a while: to start another for each takes longer than all it says.

import { type ChildProcess, spawn } from "node:child_process";
import { Socket } from "node:net";
import type { GitPlace } from "./git-output.ts";
import { gitEnvironment, safeArguments } from "./safety.ts";

export interface StoredObject {
  readonly oid: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** Empty where they were not asked for. */
  readonly content: Uint8Array;
}

/** Null: this process cannot tell, or there is very much to say. Another one says it, or why not. */
export interface ObjectReader {
  /** Starts the process, so that it is ready when it is asked. */
  begin(): void;
  describe(name: string): Promise<StoredObject | null>;
  read(name: string): Promise<StoredObject | null>;
}

/** A larger object is for a process that streams it. */
const MOST_BYTES = 2 ** 24;
/** What is not asked anything for so long will hardly be asked again. */
const LINGER_MS = 1000;

export function openObjectReader(place: GitPlace): ObjectReader {
  let batch: Batch | null = null;
  const begun = (): Batch => {
    if (batch === null || batch.isOver()) batch = startBatch(place);
    return batch;
  };
  return {
    begin: () => void begun(),
    describe: (name) => begun().ask("info", name),
    read: (name) => begun().ask("contents", name),
  };
}

interface Batch {
  isOver(): boolean;
  ask(command: "info" | "contents", name: string): Promise<StoredObject | null>;
}

interface Question {
  readonly command: "info" | "contents";
  readonly name: string;
  readonly answer: (object: StoredObject | null) => void;
}

/** `git cat-file --batch-command`, which git has since 2.36: answers come in the order of the questions. */
function startBatch({ directory, environment }: GitPlace): Batch {
  const child = spawn("git", safeArguments(["cat-file", "--batch-command"]), {
    cwd: directory,
    env: gitEnvironment(environment),
    stdio: ["pipe", "pipe", "ignore"],
    windowsHide: true,
  });
  const waiting: Question[] = [];
  /** How many of them git was asked already. */
  let sent = 0;
  let heard: Buffer = Buffer.alloc(0);
  let isOver = false;
  let idle: NodeJS.Timeout | undefined;

  const end = (): void => {
    isOver = true;
    clearTimeout(idle);
    child.stdin.end();
    child.kill();
    for (const { answer } of waiting.splice(0)) answer(null);
  };
  /** Git still says what it was asked. What it never says, such as the rest of a damaged object, ends with it. */
  const endSoon = (): void => {
    clearTimeout(idle);
    idle = setTimeout(() => {
      isOver = true;
      child.stdin.end();
    }, LINGER_MS);
    if (waiting.length === 0) idle.unref();
  };
  /** Contents go alone: a damaged object's are shorter than was said, and what follows would be taken for their rest. */
  const send = (): void => {
    for (; sent < waiting.length; sent++) {
      const { command, name } = waiting[sent];
      if (sent > 0 && (command === "contents" || waiting[sent - 1].command === "contents")) return;
      child.stdin.write(`${command} ${name}\n`);
    }
  };
  child.stdout.on("data", (chunk: Buffer) => {
    heard = heard.length === 0 ? chunk : Buffer.concat([heard, chunk]);
    for (let question = waiting[0]; question !== undefined; question = waiting[0]) {
      const answer = answerIn(heard, question.command);
      if (answer === "more") return;
      if (answer === "too much" || sent === 0) {
        end();
        return;
      }
      heard = heard.subarray(answer.length);
      waiting.shift();
      sent--;
      question.answer(answer.object);
      send();
    }
    keepsProgram(child, false);
    endSoon();
  });
  for (const part of [child, child.stdin, child.stdout]) part.on("error", end);
  child.on("close", end);
  keepsProgram(child, false);
  endSoon();

  return {
    isOver: () => isOver,
    async ask(command, name) {
      if (isOver || !/^[^\0\r\n]+$/.test(name)) return null;
      keepsProgram(child, true);
      return new Promise((answer) => {
        waiting.push({ command, name, answer });
        send();
        endSoon();
      });
    },
  };
}

/** "<id> <type> <size>", and for its contents as many bytes; or the question and what is wrong with it. Then a line end. */
function answerIn(
  heard: Buffer,
  command: Question["command"],
): { readonly object: StoredObject | null; readonly length: number } | "more" | "too much" {
  const lineEnd = heard.indexOf("\n");
  if (lineEnd < 0) return "more";
  const line = heard.toString("latin1", 0, lineEnd);
  const [, oid, type = "", digits] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? [];
  if (oid === undefined) return { object: null, length: lineEnd + 1 };
  const size = Number(digits);
  if (command === "info") return { object: { oid, type, size, content: heard.subarray(0, 0) }, length: lineEnd + 1 };
  if (size > MOST_BYTES) return "too much";
  const end = lineEnd + 1 + size;
  if (heard.length <= end) return "more";
  return { object: { oid, type, size, content: heard.subarray(lineEnd + 1, end) }, length: end + 1 };
}

/** Whether the program stays for the process. Its pipes are sockets (node:child_process, `subprocess.stdout`). */
function keepsProgram(child: ChildProcess, does: boolean): void {
  for (const part of [child, child.stdin, child.stdout]) {
    if (part !== child && !(part instanceof Socket)) continue;
    if (does) part.ref();
    else part.unref();
  }
}
