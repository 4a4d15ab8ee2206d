// What the schema says about one path of the file: its keys, its words, whether it takes texts.

import * as z from "zod";
import { configFile } from "./schema.ts";
import { expectations } from "./shape.ts";
import type { Path } from "./yaml-file.ts";

/** What the value at `path` has to be, in words; the nearest words above it where it has none of its own. */
export function expectationAt(path: Path): string {
  const own = schemasAt(path).flatMap((schema) => expectations.get(schema)?.is ?? []);
  if (own.length > 0) return own[0];
  if (path.length === 0) throw new Error("the whole config has no words");
  return expectationAt(path.slice(0, -1));
}

/** The keys of the map at `path`. */
export function keysAt(path: Path): readonly string[] {
  return schemasAt(path).flatMap((schema) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []));
}

/** The words that the value at `path` can be. */
export function wordsAt(path: Path): readonly string[] {
  return schemasAt(path).flatMap((schema) => (schema instanceof z.ZodEnum ? schema.options.map(String) : []));
}

/** Whether a free text can stand at `path`, and no bare number. */
export function isTextAt(path: Path): boolean {
  const schemas = schemasAt(path);
  return (
    schemas.some((schema) => schema instanceof z.ZodString) && !schemas.some((schema) => schema instanceof z.ZodNumber)
  );
}

/** Every schema that the value at `path` may follow; none for an unknown key. */
function schemasAt(path: Path): readonly z.core.$ZodType[] {
  return path.reduce<readonly z.core.$ZodType[]>(
    (schemas, step) => schemas.flatMap((schema) => childrenOf(schema, step)),
    alternatives(configFile),
  );
}

function childrenOf(schema: z.core.$ZodType, step: string | number): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodArray && typeof step === "number") return alternatives(schema.element);
  if (schema instanceof z.ZodObject && Object.hasOwn(schema.shape, step)) return alternatives(schema.shape[step]);
  if (schema instanceof z.ZodRecord && typeof step === "string") return alternatives(schema.valueType);
  return [];
}

/** A schema and, behind "optional" and "one of", those that it stands for. */
function alternatives(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional) return alternatives(schema.unwrap());
  if (schema instanceof z.ZodUnion) return [schema, ...schema.options.flatMap(alternatives)];
  return [schema];
}
