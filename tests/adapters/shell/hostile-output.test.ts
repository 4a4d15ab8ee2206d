// What a command prints on its way to GitHub's log, against the runner's own rules.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outputLines } from "../../../src/adapters/shell/output-lines.ts";
import { plainLine } from "../../../src/adapters/shell/plain-line.ts";
import { harmless, harmlessJson } from "../../../src/core/report/log-text.ts";
import { hostileLines } from "../../github/hostile-lines.ts";
import { obeyedLines, RUNNER_COMMANDS, weightlessCharacters } from "../../github/runner-log.ts";

/** All lines with their ends, in pieces of so many bytes. */
function piecesOf(size: number, end: string): readonly Uint8Array[] {
  const all = Buffer.concat(hostileLines.flatMap((line) => [line, Buffer.from(end)]));
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < all.length; at += size) pieces.push(all.subarray(at, at + size));
  return pieces;
}

/** As the terminal's door and GitHub's let it out. */
function logOf(pieces: readonly Uint8Array[], out: (line: string) => string): Uint8Array {
  const log: string[] = [];
  const output = outputLines((line) => log.push(`${out(`candidate train | ${line}`)}\n`));
  for (const piece of pieces) output.write(piece);
  output.end();
  return Buffer.from(log.join(""));
}

describe("hostile lines", () => {
  it("are many, and the runner would obey most of them as they are", () => {
    expect(hostileLines.length).toBeGreaterThan(1000);
    const obeyed = hostileLines.filter((line) => obeyedLines(line).length > 0);
    expect(obeyed.length).toBeGreaterThan(500);
    for (const name of RUNNER_COMMANDS)
      expect(obeyed.some((line) => Buffer.from(line).toString("utf8").toLowerCase().includes(name))).toBe(true);
  });

  it.each([1, 2, 3, 7, 64, 1023, 4096, 65_536, 1 << 24])("in pieces of %i bytes give the runner no command", (size) => {
    for (const end of ["\n", "\r", "\r\n", "\n\r\n"]) {
      const log = logOf(piecesOf(size, end), (line) => harmless(plainLine(line)));
      expect(obeyedLines(log)).toEqual([]);
    }
  });

  it("give none without their prefix, in a sentence of ours, or in JSON", () => {
    for (const line of hostileLines) {
      const text = Buffer.from(line).toString("utf8");
      expect(obeyedLines(Buffer.from(harmless(text)))).toEqual([]);
      expect(obeyedLines(Buffer.from(harmless(`error: failed\n  It printed last:\n  ${text}\n`)))).toEqual([]);
      const json = JSON.stringify({ reasons: [text] }, null, 2);
      expect(obeyedLines(Buffer.from(harmlessJson(json)))).toEqual([]);
      expect(JSON.parse(harmlessJson(json))).toEqual({ reasons: [text] });
    }
  });

  it("of any parts give the runner no command", () => {
    const part = fc.constantFrom(
      "::",
      ":",
      "#",
      "##",
      "[",
      "##[",
      "]",
      "error",
      "set-env",
      "STOP-COMMANDS",
      " ",
      "\r",
      "\n",
      "\u001b[0m",
      "x",
      "é",
      ...weightlessCharacters,
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        expect(obeyedLines(Buffer.from(harmless(text)))).toEqual([]);
        expect(obeyedLines(logOf([Buffer.from(text)], (line) => harmless(plainLine(line))))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
