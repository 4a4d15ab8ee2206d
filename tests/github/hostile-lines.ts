// Lines that try to give GitHub's runner commands: every command in every guise that its rules could let through.

import { RUNNER_COMMANDS, weightlessCharacters } from "./runner-log.ts";

const before = [
  "",
  " ",
  "\t",
  "\u00a0\u2003",
  "\u0085",
  "\ufeff",
  "\u200b",
  "\0",
  "\u001b[0m",
  "\u001b]0;x\u0007",
  "\u009b31m",
];
const cases = [
  (name: string) => name,
  (name: string) => name.toUpperCase(),
  (name: string) => name.replace(/(?<=^|-)./g, (letter) => letter.toUpperCase()),
];
const forms = [
  (name: string) => `::${name}::x`,
  (name: string) => `::${name} name=A,file=b.py,line=1::x`,
  (name: string) => `##[${name}]x`,
  (name: string) => `##[${name} name=A;file=b]x`,
];
/** What comes before the command in the same or an earlier line, and what ends that line. */
const tricks = [
  (line: string) => `text ${line}`,
  (line: string) => `text\r${line}`,
  (line: string) => `text\r\n${line}`,
  (line: string) => `text\u2028${line}`,
  (line: string) => `text\u2029${line}`,
  (line: string) => `text\u0085${line}`,
  (line: string) => `text\v${line}`,
  (line: string) => `text\f${line}`,
  (line: string) => `text%0A${line}`,
  (line: string) => `text%0D%0A${line}`,
  (line: string) => `\u001b[2K\u001b[1G${line}`,
  (line: string) => `text${"\b".repeat(100)}${line}`,
  (line: string) => `#${line}`,
  (line: string) => `##${line}`,
  (line: string) => `:${line}`,
  (line: string) => `::${line}`,
  (line: string) => `\u202e${line}\u202c`,
  (line: string) => `${line}\u0000`,
  (line: string) => `${" ".repeat(990)}${line}`,
  (line: string) => `${"x".repeat(999)}${line}`,
  (line: string) => `${"x".repeat(1000)}\r${line}`,
  (line: string) => `${"\u200b".repeat(998)}${line}`,
  (line: string) => `${line}${"y".repeat(100_000)}`,
];

const stopped = ["::stop-commands::pause", "::pause::", "##[stop-commands]pause", "##[pause]"];

const texts: readonly string[] = [
  ...RUNNER_COMMANDS.flatMap((name) => cases.flatMap((cased) => forms.map((form) => form(cased(name))))),
  ...RUNNER_COMMANDS.flatMap((name) => before.map((prefix) => `${prefix}${forms[0]?.(name)}`)),
  ...RUNNER_COMMANDS.flatMap((name) => before.map((prefix) => `a ${prefix}${forms[2]?.(name)}`)),
  ...["set-env", "error"].flatMap((name) => tricks.flatMap((trick) => forms.map((form) => trick(form(name))))),
  // What has no weight may stand before and between.
  ...weightlessCharacters.flatMap((one) => [
    `${one}::error::x`,
    `:${one}:error::x`,
    `a #${one}#[error]x`,
    `##${one}[error]x`,
  ]),
  ...stopped,
];

/** Bytes that are no UTF-8 around and inside a command: a cut character, a surrogate half, an overlong colon, 0xFF. */
const bytes: readonly Uint8Array[] = [
  [0xc3],
  [0xe2, 0x80],
  [0xed, 0xa0, 0x80],
  [0xed, 0xbf, 0xbf],
  [0xc0, 0xba],
  [0xff],
  [0xf5],
  [0x80],
].flatMap((stray) =>
  ["::error::x", "##[error]x"].flatMap((command) => [
    Buffer.concat([Buffer.from(stray), Buffer.from(command)]),
    Buffer.concat([Buffer.from(command.slice(0, 1)), Buffer.from(stray), Buffer.from(command.slice(1))]),
    Buffer.concat([Buffer.from(command), Buffer.from(stray)]),
  ]),
);

/** Each without its line end. */
export const hostileLines: readonly Uint8Array[] = [...texts.map((text) => Buffer.from(text)), ...bytes];
