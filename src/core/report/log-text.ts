// Text for a log that GitHub's runner reads: whatever data or a command says, nothing in it is taken for a command.

/**
 * The runner obeys `::command` at the start of a line and `##[command]` anywhere in a line (actions/runner,
 * ActionCommand.cs). It compares as the machine's language does, so characters of no weight may stand before, between
 * and after: accents, vowel signs, the Arabic tatweel, control characters. No printable ASCII is among them.
 */
const LINE_COMMAND = /^([^\x21-\x7e]*:)(?=[^\t\x20-\x7e]*:)/;
const LEGACY_COMMAND = /#(?=[^\t\x20-\x7e]*#[^\t\x20-\x7e]*\[)/g;

/** Lines with a space where they would begin a command; other lines as they are. */
export function harmless(text: string): string {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.replace(LINE_COMMAND, "$1 ").replace(LEGACY_COMMAND, "# "))
    .join("\n");
}

/** JSON of the same meaning: its lines begin with no command, and a text within it can only hold the other kind. */
export function harmlessJson(json: string): string {
  return json.replace(LEGACY_COMMAND, "\\u0023");
}
