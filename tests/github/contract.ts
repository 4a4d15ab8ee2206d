// GitHub's own description of its API: what it accepts, what it answers, and the smallest answer that satisfies it.

import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
  readonly "x-multi-segment"?: boolean;
}

interface Body {
  readonly content?: { readonly "application/json"?: { readonly schema: Schema } };
}

interface Reference {
  readonly $ref: string;
}

interface Operation {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body | Reference>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, Body>>;
    readonly schemas: Readonly<Record<string, Schema>>;
  };
}

/** One route of the description, as a request meets it. */
export interface Route {
  /** "GET /repos/{owner}/{repo}/actions/runs". */
  readonly name: string;
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

const description: Description = JSON.parse(
  readFileSync(new URL("./openapi.json", import.meta.url), "utf8"),
  nullableForAjv,
);
const { components } = description;
/** Compiled once for each schema; references in a part of the description point into the whole of it. */
const validators = new Map<Ajv, Map<string, ValidateFunction>>();
const ajv = validator({});
/** Query parameters arrive as texts. */
const queryAjv = validator({ coerceTypes: true });

export function routeOf(method: string, pathname: string): Route | null {
  for (const [template, item] of Object.entries(description.paths)) {
    const operation = item[method.toLowerCase()];
    if (operation === undefined) continue;
    const long = parametersOf(operation).filter((parameter) => parameter["x-multi-segment"]);
    const pattern = template.replace(/\{([a-z_]+)\}/g, (_, name: string) =>
      long.some((parameter) => parameter.name === name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
    );
    const match = new RegExp(`^${pattern}$`).exec(pathname);
    if (match === null) continue;
    const groups = Object.entries(match.groups ?? {}).map(
      ([name, value]) => [name, decodeURIComponent(value)] as const,
    );
    return { name: `${method} ${template}`, operation, parameters: Object.fromEntries(groups) };
  }
  return null;
}

/** What GitHub would not accept or would ignore in a request. */
export function requestFaults(route: Route, query: URLSearchParams, body: unknown): string[] {
  const parameters = parametersOf(route.operation);
  const queryProperties = parameters.filter((one) => one.in === "query").map((one) => [one.name, one.schema]);
  const pathProperties = parameters.filter((one) => one.in === "path").map((one) => [one.name, one.schema]);
  const faults = [
    ...schemaFaults(queryAjv, closed(queryProperties), Object.fromEntries(query)),
    ...schemaFaults(queryAjv, closed(pathProperties), { ...route.parameters }),
  ];
  const bodySchema = route.operation.requestBody?.content?.["application/json"]?.schema;
  if (bodySchema === undefined && body !== undefined) faults.push("a body where none is described");
  if (bodySchema !== undefined) faults.push(...schemaFaults(ajv, { ...bodySchema, additionalProperties: false }, body));
  return faults.map((fault) => `request ${route.name}: ${fault}`);
}

/** In what an answer differs from the description; errors that a route does not list have GitHub's usual shape. */
export function responseFaults(route: Route, status: number, body: unknown): string[] {
  const listed = route.operation.responses[String(status)];
  if (listed === undefined && status < 400) return [`response ${route.name}: HTTP ${status} is not described`];
  const response = listed !== undefined && "$ref" in listed ? components.responses[nameIn(listed.$ref)] : listed;
  const described = response?.content?.["application/json"]?.schema;
  const schema = status >= 400 ? (described ?? { $ref: "#/components/schemas/basic-error" }) : described;
  if (schema === undefined) return [];
  return schemaFaults(ajv, schema, body).map((fault) => `response ${route.name} ${status}: ${fault}`);
}

/** The given values, completed with the least that the named component schema requires. */
export function fill(component: string, given: object): unknown {
  return completed({ $ref: `#/components/schemas/${component}` }, given);
}

function completed(reference: Schema, given: unknown): unknown {
  const schema = reference.$ref === undefined ? reference : components.schemas[nameIn(reference.$ref)];
  if (given === null) return null;
  const part = schema.allOf ?? (schema.anyOf ?? schema.oneOf)?.slice(0, 1);
  if (part !== undefined) return part.reduce<unknown>((value, one) => completed(one, value), given);
  if (schema.nullable && given === undefined) return null;
  if (schema.type === "array") {
    const items = Array.isArray(given) ? (given as unknown[]) : [];
    return items.map((item) => completed(schema.items ?? {}, item));
  }
  if (schema.type === "object" || schema.properties !== undefined) {
    const values = new Map(Object.entries(given ?? {}));
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (values.has(name) || schema.required?.includes(name)) values.set(name, completed(property, values.get(name)));
    }
    return Object.fromEntries(values);
  }
  return given ?? least(schema);
}

function least(schema: Schema): unknown {
  if (schema.enum !== undefined) return schema.enum[0];
  switch (schema.type) {
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return false;
    case undefined:
    default:
      return schema.format === "date-time"
        ? "2026-01-01T00:00:00Z"
        : schema.format === "uri"
          ? "https://example.test/"
          : "";
  }
}

function schemaFaults(validating: Ajv, schema: object, value: unknown): string[] {
  const json = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"github#/');
  const known = validators.get(validating) ?? new Map<string, ValidateFunction>();
  validators.set(validating, known);
  const validate = known.get(json) ?? validating.compile(JSON.parse(json));
  known.set(json, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath || "/"} ${error.message ?? ""} ${JSON.stringify(error.params)}`,
  );
}

function closed(properties: readonly (readonly (string | Schema)[])[]): object {
  return { type: "object", properties: Object.fromEntries(properties), additionalProperties: false };
}

function parametersOf(operation: Operation): readonly Parameter[] {
  return (operation.parameters ?? []).map((parameter) =>
    "$ref" in parameter ? components.parameters[nameIn(parameter.$ref)] : parameter,
  );
}

/** "#/components/schemas/artifact" → "artifact". */
function nameIn(reference: string): string {
  return reference.split("/").at(-1) ?? "";
}

function validator(options: object): Ajv {
  const created = new Ajv({ strict: false, validateSchema: false, allErrors: true, ...options });
  addFormats.default(created);
  created.addFormat("repo.nwo", /^[^/\s]+\/[^/\s]+$/);
  created.addSchema(description, "github");
  return created;
}

/** OpenAPI 3.0 says `nullable` beside any keyword; ajv takes it only beside `type`. */
function nullableForAjv(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("nullable" in value) || value.nullable !== true) return value;
  const { nullable: _nullable, ...schema } = value;
  if ("enum" in schema && Array.isArray(schema.enum))
    return { ...schema, nullable: true, enum: [...schema.enum, null] };
  return "type" in schema ? { ...schema, nullable: true } : { anyOf: [schema, { type: "null" }] };
}
