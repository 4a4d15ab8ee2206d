// Runs the bundle's chunks from compiled code that an earlier run left: a third of a short check is compiling what it uses.
// Node's own compile cache holds what is compiled on loading, which is little more than the names of the functions.

import { closeSync, fstatSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { Script } from "node:vm";
import zlib from "node:zlib";

// What webpack gives a module of the bundle to reach the bundle with.
declare const __webpack_modules__: Record<string, unknown>;
declare const __webpack_get_script_filename__: (chunk: number | string) => string;
declare let __webpack_chunk_load__: (chunk: number | string) => Promise<unknown>;

/** How every chunk that imports nothing begins; an object of its modules follows, and ends the file. */
const HEAD = /^export const id = \d+;\nexport const ids = \[\d+\];\nexport const modules = \{\n/;
const MOST_HEAD_BYTES = 200;
const SUM_BYTES = 4;

interface Chunk {
  readonly script: Script;
  readonly sourceSum: number;
  readonly path: string;
}

/**
 * From here on chunks are loaded so.
 *
 * @param chunks the folder of the bundle
 * @param folder of compiled code: Node's, which has a part for each version of Node, its options and the user
 * @param purpose what compiled code is kept for apart: it holds the functions that were used
 */
export function runCompiledChunks(chunks: URL, folder: string, purpose: string): void {
  // Run from its sources, the program has no chunks.
  if (typeof __webpack_modules__ === "undefined") return;
  // Where nobody owns a file, nobody knows whose code it is; and versions of Node before 22.2 have no sum.
  if (process.getuid === undefined || typeof zlib.crc32 !== "function") return;
  const owner = process.getuid();
  const loaded = new Map<number | string, Chunk>();
  let isNew = false;
  const load = __webpack_chunk_load__;
  __webpack_chunk_load__ = async (chunk) => {
    if (loaded.has(chunk)) return;
    const name = __webpack_get_script_filename__(chunk);
    const source = readFileSync(new URL(name, chunks));
    const [head] = HEAD.exec(source.toString("latin1", 0, MOST_HEAD_BYTES)) ?? [];
    if (head === undefined) return load(chunk);
    const sourceSum = zlib.crc32(source);
    const path = `${folder}/metricgate-${purpose}-${sourceSum.toString(16)}-${name}`;
    const compiled = compiledCode(path, sourceSum, owner);
    // In place, which spares a copy; line by line, for the traces of errors.
    source.write("({\n".padStart(head.length - 2).padStart(head.length, "\n"), "latin1");
    source.write("})", source.lastIndexOf("};"), "latin1");
    // The bundle is all ASCII (scripts/build.ts), which is read fastest so.
    const code = source.toString("latin1");
    const script = new Script(code, {
      filename: new URL(name, chunks).href,
      ...(compiled === null ? {} : { cachedData: compiled }),
    });
    isNew ||= compiled === null || script.cachedDataRejected === true;
    Object.assign(__webpack_modules__, script.runInThisContext());
    loaded.set(chunk, { script, sourceSum, path });
  };
  process.on("exit", (code) => {
    // A run that got further than those before it used more of the other chunks too. An error is met before most is used.
    if (isNew && code <= 1) for (const chunk of loaded.values()) keep(chunk);
  });
}

/** Null: there is none for this source, or somebody else could have written it. */
function compiledCode(path: string, sourceSum: number, owner: number): Buffer | null {
  try {
    const file = openSync(path, "r");
    try {
      const { uid, mode } = fstatSync(file);
      if (uid !== owner || (mode & 0o022) !== 0) return null;
      const bytes = readFileSync(file);
      const code = bytes.subarray(SUM_BYTES);
      return bytes.readUInt32LE(0) === zlib.crc32(code, sourceSum) ? code : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

/** A run that cannot leave its compiled code is as good as any. */
function keep({ script, sourceSum, path }: Chunk): void {
  try {
    const code = script.createCachedData();
    const sum = Buffer.alloc(SUM_BYTES);
    sum.writeUInt32LE(zlib.crc32(code, sourceSum));
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, Buffer.concat([sum, code]), { flag: "wx", mode: 0o600 });
    renameSync(draft, path);
  } catch {}
}
