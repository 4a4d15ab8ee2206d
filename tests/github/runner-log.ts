// A log as GitHub's runner reads it, by its own rules: actions/runner, src/Runner.Common/ActionCommand.cs (TryParseV2,
// TryParse), src/Runner.Worker/ActionCommandManager.cs (registered names, without regard to case) and
// src/Runner.Worker/Handlers/OutputManager.cs (each line of either stream, as .NET's StreamReader.ReadLine cuts them).

/** Every command that the runner registers; the last one only while a plugin of its own runs. */
export const RUNNER_COMMANDS = [
  "stop-commands",
  "set-env",
  "set-output",
  "save-state",
  "add-mask",
  "add-path",
  "add-matcher",
  "remove-matcher",
  "debug",
  "warning",
  "error",
  "notice",
  "group",
  "endgroup",
  "echo",
  "internal-set-repo-path",
] as const;

/**
 * `IndexOf` and `StartsWith` of .NET compare by ICU's collation, for which these characters are not there. Enumerated
 * with ICU 72: ucol_strcoll, locale en_US, tertiary strength, "##[" against "##", the character, "[".
 */
const WEIGHTLESS =
  "0-8 E-1F 7F-84 86-9F AD 34F 488-489 591-5AF 5BD 5C4-5C5 600-605 610-61A 61C 640 6D6-6DD 6DF-6E4 6E7-6E8 6EA-6ED 70F 740 743-744 747-74A 7FA 890-891 898-89D 8CA-8E2 8EA-8EF 8F3 951-952 F18-F19 F35 F37 F3E-F3F F86-F87 FC6 17B4-17B5 17D3 180A-180F 1A7F 1B6B-1B73 1CD0-1CE8 1CF4 1CF7-1CF9 200B-200F 202A-202E 2060-2064 2066-206F 2D7F A670-A672 A8E0-A8F1 FE00-FE0F FE21 FE23-FE26 FE28 FE2A-FE2D FE2F FE73 FEFF FFF9-FFFB 102E0 10EFD-10EFF 110BD 110CD 11366-1136C 11370-11374 13430-13440 13447-13455 16FE4 1BCA0-1BCA3 1CF00-1CF2D 1CF30-1CF46 1D165-1D169 1D16D-1D182 1D185-1D18B 1D1AA-1D1AD 1D242-1D244 1DA00-1DA36 1DA3B-1DA6C 1DA75 1DA84 1DA9B-1DA9F 1DAA1-1DAAF 1E8D0-1E8D6 E0001 E0020-E007F E0100-E01EF";

const ranges = WEIGHTLESS.split(" ").map((range) => range.split("-").map((code) => Number.parseInt(code, 16)));

/** Some of each range: its first and last. */
export const weightlessCharacters: readonly string[] = ranges.flatMap(([first = 0, last = first]) =>
  [...new Set([first, last])].map((code) => String.fromCodePoint(code)),
);

const weightless = new RegExp(
  `[${ranges.map(([first = 0, last = first]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join("")}]`,
  "gu",
);

/** The lines that the runner would obey, in a machine with ICU or without it. */
export function obeyedLines(log: Uint8Array): readonly string[] {
  // A StreamReader takes UTF-8 and puts U+FFFD for what is none; ReadLine ends a line at \r, \n or both.
  const lines = new TextDecoder("utf-8", { ignoreBOM: true }).decode(log).split(/\r\n|\r|\n/);
  return lines.filter((line) => isCommand(line) || isCommand(line.replace(weightless, "")));
}

function isCommand(line: string): boolean {
  return isModernCommand(line) || isLegacyCommand(line);
}

function isModernCommand(message: string): boolean {
  const trimmed = message.replace(/^[\s\u0085]+/u, "");
  if (!trimmed.startsWith("::")) return false;
  const end = trimmed.indexOf("::", 2);
  return end >= 0 && isRegistered(trimmed.slice(2, end));
}

function isLegacyCommand(message: string): boolean {
  const start = message.indexOf("##[");
  if (start < 0) return false;
  const end = message.indexOf("]", start);
  return end >= 0 && isRegistered(message.slice(start + 3, end));
}

function isRegistered(commandAndProperties: string): boolean {
  const name = commandAndProperties.split(" ", 1)[0] ?? "";
  return RUNNER_COMMANDS.some((command) => command === name.toLowerCase());
}
