// What went wrong outside our own code: what it is, where, and what to do next.

/** Which kind of thing is at fault; each door turns it into an exit code. */
export type Fault = "usage" | "config" | "data" | "command" | "environment";

/** A place in a file that the reader can open. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** One thing that is wrong, as its reader sees it. */
export interface Problem {
  readonly message: string;
  readonly where?: Place;
  /** The next act, as an imperative sentence. */
  readonly hint?: string;
}

/** An error that is not a bug: it is printed without a stack. */
export class UserError extends Error {
  readonly fault: Fault;
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(fault: Fault, problems: Problem | readonly Problem[], options?: { readonly cause?: unknown }) {
    const [first, ...others] = "message" in problems ? [problems] : problems;
    if (first === undefined) throw new Error("a UserError needs at least one problem");
    super([first, ...others].map(renderProblem).join("\n"), options);
    this.name = "UserError";
    this.fault = fault;
    this.problems = [first, ...others];
  }
}

/** `file:line:column`, as editors and terminals make clickable. */
export function renderPlace(place: Place): string {
  return [plain(place.file).replace(/[\n\t]/g, "\u{FFFD}"), place.line, place.column]
    .filter((part) => part !== undefined)
    .join(":");
}

/** The first problem in one line, for a sentence: place and message without the hint. */
export function inShort({ problems: [{ where, message }] }: UserError): string {
  return where === undefined ? message : `${renderPlace(where)}: ${message}`;
}

function renderProblem(problem: Problem): string {
  const place = problem.where === undefined ? "" : `${renderPlace(problem.where)}: `;
  const hint = problem.hint === undefined ? "" : `\n  ${plain(problem.hint)}`;
  return `${place}${plain(problem.message)}${hint}`;
}

/** A terminal would obey control characters in a file's name or a cell, and show other text where text is turned around. */
function plain(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, "\u{FFFD}");
}
