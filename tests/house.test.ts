// Holds the code to ARCHITECTURE.md's import table. The import lines are read as text: no tool resolves TypeScript 7's graph.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { VERSION } from "../src/version.ts";

const root = resolve(import.meta.dirname, "..");
const src = join(root, "src");

interface Room {
  readonly name: string;
  readonly mayImport: readonly string[];
  readonly packages: readonly string[];
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

const rooms = readRooms(readFileSync(join(root, "ARCHITECTURE.md"), "utf8"));
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
  .toSorted();
const imports = files.flatMap(importsOf);
const inner = imports.filter((one) => !one.to.startsWith("package:"));

describe("the house", () => {
  it("has a row in the import table for every file", () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
    expect(rooms.filter((room) => !existsSync(join(src, room.name))).map((room) => room.name)).toEqual([]);
  });

  it("has no import that the table forbids", () => {
    const forbidden = imports.filter((one) => {
      const room = roomOf(one.from);
      if (room === undefined) return true;
      if (one.to.startsWith("package:")) return !room.packages.includes(one.to.slice("package:".length));
      return !one.to.startsWith(room.name) && !room.mayImport.some((allowed) => one.to.startsWith(allowed));
    });
    expect(forbidden.map(inWords)).toEqual([]);
  });

  it("allows no import that nobody makes", () => {
    const idle = rooms.flatMap(({ name, mayImport, packages }) => {
      const made = imports.filter((one) => roomOf(one.from)?.name === name).map(({ to }) => to);
      const unused = [
        ...mayImport.filter((allowed) => !made.some((to) => to.startsWith(allowed))),
        ...packages.filter((allowed) => !made.includes(`package:${allowed}`)),
      ];
      return unused.map((allowed) => `${name} → ${allowed}`);
    });
    expect(idle).toEqual([]);
  });

  it("imports inside core only downwards, in the order of the table", () => {
    const order = rooms.map((room) => room.name).filter((name) => name.startsWith("core/"));
    const rank = (file: string): number => order.findIndex((name) => file.startsWith(name));
    const upward = inner.filter(
      (one) => one.from.startsWith("core/") && one.to.startsWith("core/") && rank(one.to) > rank(one.from),
    );
    expect(upward.map(inWords)).toEqual([]);
  });

  it("has no circle of imports", () => {
    expect(circles(inner)).toEqual([]);
  });

  it("keeps clock, chance, process and console out of core", () => {
    const touching = files
      .filter((file) => file.startsWith("core/"))
      .filter((file) =>
        /\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bconsole\.|\bperformance\./.test(code(file)),
      );
    expect(touching).toEqual([]);
  });

  it("has no default export, no barrel and no file that nobody imports", () => {
    expect(files.filter((file) => /^export default/m.test(code(file)))).toEqual([]);
    expect(files.filter((file) => /^export \*/m.test(code(file)))).toEqual([]);
    const imported = new Set(inner.map((one) => one.to));
    expect(files.filter((file) => file !== "main.ts" && !imported.has(file))).toEqual([]);
  });

  it("exports nothing that nobody uses", () => {
    const everything = [
      ...files.map((file) => join(src, file)),
      ...filesBelow("tests"),
      ...filesBelow("bench"),
      ...filesBelow("scripts"),
    ];
    const texts = new Map(everything.map((path) => [path, readFileSync(path, "utf8")]));
    const dead = files.flatMap((file) =>
      [...code(file).matchAll(/^export (?:async )?(?:function\*?|const|class|type|interface) (\w+)/gm)]
        .map((match) => match[1] ?? "")
        .filter(
          (name) =>
            ![...texts].some(([path, text]) => path !== join(src, file) && new RegExp(`\\b${name}\\b`).test(text)),
        )
        .filter((name) => occurrences(code(file), name) < 2)
        .map((name) => `${file}: ${name}`),
    );
    expect(dead).toEqual([]);
  });

  it("says in each file's first line what it knows or does", () => {
    const silent = files.filter((file) => !/^\/\/ \S/.test(readFileSync(join(src, file), "utf8")));
    expect(silent).toEqual([]);
  });

  it("says the same version in the program and the package", () => {
    expect(VERSION).toBe(packageJson.version);
  });

  it("runs its tests on Node 24, which GitHub runs actions on", () => {
    expect(process.versions.node).toMatch(/^24\./);
  });
});

function readRooms(text: string): Room[] {
  const table = text.split("\n## Who may import whom\n")[1]?.split("\n## ")[0] ?? "";
  const names = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
  return table
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => {
      const [, name = "", mayImport = "", packages = ""] = line.split("|");
      return { name: names(name)[0] ?? "", mayImport: names(mayImport), packages: names(packages) };
    });
}

function roomOf(file: string): Room | undefined {
  return rooms.find((room) => (room.name.endsWith("/") ? file.startsWith(room.name) : file === room.name));
}

/** The file without its comments. */
function code(file: string): string {
  return readFileSync(join(src, file), "utf8").replace(/^\s*(?:\/\/|\/?\*).*$|(?<=\s)\/\/ .*$/gm, "");
}

function importsOf(file: string): Import[] {
  // `import … "x"`, `export … "x"`, the last line of either where it takes several, and a dynamic one.
  const pattern = /(?:^(?:import|export)\b[^"]* from |^import |^} from |\bimport\()"([^"]+)"/g;
  return code(file)
    .split("\n")
    .flatMap((text, index) =>
      [...text.matchAll(pattern)].map((match) => ({ from: file, to: target(file, match[1] ?? ""), line: index + 1 })),
    );
}

function target(file: string, specifier: string): string {
  if (specifier.startsWith(".")) return relative(src, resolve(src, dirname(file), specifier)).replaceAll("\\", "/");
  const name = specifier.startsWith("@") ? specifier.split("/").slice(0, 2).join("/") : specifier;
  return `package:${name}`;
}

function circles(edges: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" → "));
    else if (!done.has(file)) for (const other of next.get(file) ?? []) visit(other, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}

function filesBelow(folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(path, name));
}

function occurrences(text: string, name: string): number {
  return [...text.matchAll(new RegExp(`\\b${name}\\b`, "g"))].length;
}

function inWords(one: Import): string {
  return `${one.from}:${one.line} → ${one.to}`;
}
