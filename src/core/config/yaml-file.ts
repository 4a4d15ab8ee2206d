// Reads the small, plain part of YAML that a config needs, and knows where each value stands in the file.

import {
  Composer,
  CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Pair,
  Parser,
  visit,
} from "yaml";
import { type Place, type Problem, UserError } from "../../errors.ts";
import { firstConfig } from "./first-config.ts";

/** A config has at most six levels. */
const DEPTH_LIMIT = 16;
/** One mistake makes many: what follows the first ones is mostly its echo. */
const SYNTAX_ERRORS_SHOWN = 5;

/** Keys and list indices from the top of the file. */
export type Path = readonly (string | number)[];

export interface YamlFile {
  /** Plain data: maps, lists, texts, numbers, booleans, null. */
  readonly value: unknown;
  /** Keys that are given twice: no reason to stop reading. */
  readonly problems: readonly Problem[];
  /** Where the key or the value at `path` stands; the nearest map around it when there is none. */
  placeOf(path: Path, part: "key" | "value"): Place;
}

/** @throws {UserError} fault "config" when the bytes are not small, plain YAML: no anchors, aliases, tags or deep nesting. */
export function readYaml(bytes: Uint8Array, file: string, bytesLimit: number): YamlFile {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const document = onlyDocument(textOf(bytes, file, bytesLimit), lines, file, placeAt);
  refuse(syntaxProblems(document, placeAt));
  refuse(foreignProblems(document, placeAt));
  return {
    value: document.toJS(),
    problems: repeatedKeys(document, placeAt),
    placeOf: (path, part) => placeAt(offsetOf(document, path, part)),
  };
}

function textOf(bytes: Uint8Array, file: string, limit: number): string {
  if (bytes.length > limit) {
    throw new UserError("config", {
      message: `${file} has ${bytes.length} bytes; a config has at most ${limit}`,
      where: { file },
      hint: "Keep data out of the config: name files by a pattern.",
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const before = new TextDecoder().decode(bytes).split("\uFFFD")[0].split("\n");
    const where = { file, line: before.length, column: before[before.length - 1].length + 1 };
    throw new UserError(
      "config",
      { message: `${file} is not UTF-8 text`, where, hint: "Save it with the encoding UTF-8." },
      { cause },
    );
  }
}

function onlyDocument(
  text: string,
  lines: LineCounter,
  file: string,
  placeAt: (offset: number) => Place,
): Document.Parsed {
  const documents = [
    ...new Composer({ schema: "core", uniqueKeys: false, prettyErrors: false }).compose(tokensOf(text, lines, placeAt)),
  ];
  const [document, second] = documents;
  if (document === undefined || (document.errors.length === 0 && isNothing(document.contents))) {
    throw new UserError("config", {
      message: `${file} is empty`,
      where: { file, line: 1, column: 1 },
      hint: firstConfig,
    });
  }
  if (second !== undefined) {
    throw new UserError("config", {
      message: "a config is one YAML document; here a second one starts",
      where: placeAt(second.range[0]),
      hint: "Remove what follows the line `---`, or keep it in a file of its own.",
    });
  }
  return document;
}

function isNothing(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

/** The parser's tokens; deep nesting is refused while it is read, before anything recursive meets it. */
function* tokensOf(text: string, lines: LineCounter, placeAt: (offset: number) => Place): Generator<CST.Token> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.filter(CST.isCollection).length > DEPTH_LIMIT) {
      throw new UserError("config", {
        message: `more than ${DEPTH_LIMIT} levels of nesting`,
        where: placeAt(parser.offset - lexeme.length),
        hint: "A config has at most four levels.",
      });
    }
  }
  yield* parser.end();
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new UserError("config", problems);
}

function syntaxProblems(document: Document.Parsed, placeAt: (offset: number) => Place): Problem[] {
  return document.errors.slice(0, SYNTAX_ERRORS_SHOWN).map((error) => ({
    message: `not valid YAML: ${error.message}`,
    where: placeAt(error.pos[0]),
    hint:
      error.code === "TAB_AS_INDENT"
        ? "Indent with spaces."
        : "Check indentation, brackets and quotes near here; a text that contains `: ` or ` #` needs quotes.",
  }));
}

/** What YAML has and a config does not: a reader should see each value where it counts. */
function foreignProblems(document: Document.Parsed, placeAt: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  const refuseAt = (offset: number, what: string, hint = "Write the plain value."): void => {
    problems.push({ message: `${what}, which a config cannot have`, where: placeAt(offset), hint });
  };
  // What two versions of YAML read differently (on, yes, 010) must not depend on the first line of a file.
  const { yaml } = document.directives;
  if (yaml.explicit === true && yaml.version !== "1.2") refuseAt(0, `this is a directive for YAML ${yaml.version}`);
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node))
        refuseAt(
          offset,
          `\`*${node.source}\` is a YAML alias`,
          `Write the plain value; a pattern stands in quotes: "*${node.source}".`,
        );
      else if (node.anchor !== undefined) refuseAt(offset, `\`&${node.anchor}\` is a YAML anchor`);
      if (node.tag !== undefined)
        refuseAt(offset, `\`${node.tag.replace(/^tag:yaml\.org,2002:/, "!!")}\` is a YAML tag`);
    },
    Pair(_, pair) {
      if (!isScalar(pair.key)) refuseAt(keyOffset(pair) ?? 0, "this key is a list or a map");
    },
  });
  return problems;
}

function repeatedKeys(document: Document.Parsed, placeAt: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Map<string, number>();
      for (const pair of map.items) {
        const offset = keyOffset(pair) ?? 0;
        const name = nameOf(pair);
        const first = seen.get(name);
        if (first === undefined) seen.set(name, offset);
        else
          problems.push({
            message: `\`${name}\` is given twice; the first is on line ${placeAt(first).line}`,
            where: placeAt(offset),
            hint: "Keep one of them.",
          });
      }
    },
  });
  return problems;
}

function offsetOf(document: Document.Parsed, path: Path, part: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      // A key given twice counts as its last value, as in `toJS`.
      const pair = node.items.findLast((item) => nameOf(item) === String(step));
      if (pair === undefined) return offset;
      node = pair.value;
      offset = keyOffset(pair) ?? offset;
      if (part === "key" && depth === path.length - 1) return offset;
    } else if (isSeq(node)) node = node.items[Number(step)];
    else return offset;
    // An empty value has no text of its own: its key is what the reader sees.
    if (isNode(node) && node.range && node.range[1] > node.range[0]) offset = node.range[0];
  }
  return offset;
}

function nameOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : "";
}

function keyOffset(pair: Pair): number | undefined {
  return isNode(pair.key) ? pair.key.range?.[0] : undefined;
}
