// Cuts GitHub's OpenAPI description down to the routes that the tests' GitHub offers.
//
// Usage: node --experimental-strip-types scripts/prune-openapi.ts <api.github.com.json> [output]
//
// <api.github.com.json> is `generated/api.github.com.json` of the npm package @octokit/openapi, or the file of the same
// name in https://github.com/github/rest-api-description. The output, tests/github/openapi.json by default, is committed.

import { readFileSync, writeFileSync } from "node:fs";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** What the adapters call; a call to any other route fails the tests. */
const ROUTES: Readonly<Record<string, readonly string[]>> = {
  "/repos/{owner}/{repo}/pulls/{pull_number}": ["get"],
  "/repos/{owner}/{repo}/issues/{issue_number}/comments": ["get", "post"],
  "/repos/{owner}/{repo}/issues/comments/{comment_id}": ["patch", "delete"],
  "/repos/{owner}/{repo}/actions/runs": ["get"],
  "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs": ["get"],
  "/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts": ["get"],
  "/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}": ["get"],
  "/repos/{owner}/{repo}/compare/{basehead}": ["get"],
};

/** Prose and samples: most of the bytes, nothing to validate. */
const DROPPED = new Set([
  "description",
  "summary",
  "example",
  "examples",
  "externalDocs",
  "tags",
  "x-github",
  "x-octokit",
]);

const [input, output = "tests/github/openapi.json"] = process.argv.slice(2);
if (input === undefined) throw new Error("usage: prune-openapi.ts <api.github.com.json> [output]");
const source: JsonObject = JSON.parse(readFileSync(input, "utf8"));

const paths: Record<string, Json> = {};
for (const [path, methods] of Object.entries(ROUTES)) {
  paths[path] = Object.fromEntries(methods.map((method) => [method, lean(at(source, ["paths", path, method]))]));
}

// The components that the routes mention, and those that these mention in turn.
const components: Record<string, Record<string, Json>> = {};
const wanted = references(paths);
for (const reference of wanted) {
  const [, section = "", name = ""] = reference.slice(2).split("/");
  const component = lean(at(source, ["components", section, name]));
  (components[section] ??= {})[name] = component;
  for (const next of references(component)) wanted.add(next);
}

const info = { title: at(source, ["info", "title"]), version: at(source, ["info", "version"]) };
writeFileSync(output, `${JSON.stringify({ openapi: source["openapi"], info, paths, components })}\n`);

function at(value: Json, steps: readonly string[]): Json {
  let current: Json | undefined = value;
  for (const step of steps) current = current instanceof Object ? Reflect.get(current, step) : undefined;
  if (current === undefined) throw new Error(`the description has no ${steps.join(" ")}`);
  return current;
}

/** Without prose; inside `properties` every key is a field's name and stays. */
function lean(value: Json, names = false): Json {
  if (Array.isArray(value)) return value.map((item: Json) => lean(item));
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([key]) => names || !DROPPED.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, lean(item, !names && key === "properties")]));
}

function references(value: Json): Set<string> {
  return new Set(
    Array.from(JSON.stringify(value).matchAll(/"\$ref":"(#\/components\/[^"]+)"/g), (match) => match[1] ?? ""),
  );
}
