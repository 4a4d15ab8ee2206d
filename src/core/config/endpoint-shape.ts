// The shape of `model.endpoint`: how a hosted model is asked, and where in its reply the answer stands.

import * as z from "zod";
import type { EndpointSpec } from "../endpoint/endpoint-spec.ts";
import { aFile, mapOf, oneOf, said } from "./shape.ts";

const price = (purpose: string) => said(purpose, "a number of at least 0, such as 2.5", z.number().min(0).max(1e6));

export const endpointShape = mapOf(() => ({
  model: said("The hosted model's name", "a text such as gpt-x", z.string().min(1).max(200)),
  prompt: aFile("The prompt, with the names of features in braces: {area}", "prompts/answer.md"),
  pattern: said(
    "Where the answer stands in the reply (default: the reply is the answer)",
    'a text with {answer} in it, such as "Price: {answer} EUR"',
    z
      .string()
      .max(500)
      .refine((text) => text.split("{answer}").length === 2),
  ).optional(),
  json: said(
    "Where the answer stands in a reply of JSON",
    "the names that lead to it, such as result.price",
    z
      .string()
      .max(500)
      .regex(/^[^.]+(?:\.[^.]+)*$/),
  ).optional(),
  match: oneOf(
    "In a classification: when an answer names a class: whatever its case and quotes (loose, the default), letter by letter, or when it contains the true one",
    ["loose", "exact", "contains"],
  ).optional(),
  temperature: said("How freely it answers (default 0)", "a number from 0 to 2", z.number().min(0).max(2)).optional(),
  seed: said("Seed of its random numbers (default 42)", "a whole number", z.int()).optional(),
  "max-tokens": said(
    "Most tokens of one reply (default 256)",
    "a whole number from 1 to 100000",
    z.int().min(1).max(100_000),
  ).optional(),
  concurrency: said(
    "Questions that are open at the same time (default 4)",
    "a whole number from 1 to 64",
    z.int().min(1).max(64),
  ).optional(),
  "timeout-seconds": said(
    "Time for one reply (default 60)",
    "a whole number from 1 to 3600",
    z.int().min(1).max(3600),
  ).optional(),
  "max-cost": said(
    "Asks no more before this would be exceeded; needs `price`",
    "a number of at least 0, such as 2",
    z.number().min(0),
  ).optional(),
  price: said(
    "What a million tokens cost, in the currency of `max-cost`",
    "a map such as { input: 2.5, output: 10 }",
    mapOf(() => ({ input: price("A million tokens of prompts"), output: price("A million tokens of replies") })),
  ).optional(),
}));

/** The file must be free of contradictions. */
export function endpointOf(file: z.infer<typeof endpointShape>): EndpointSpec {
  const [before = "", after = ""] = file.pattern?.split("{answer}") ?? [];
  return {
    kind: "endpoint",
    sampling: {
      model: file.model,
      temperature: file.temperature ?? 0,
      seed: file.seed ?? 42,
      maxTokens: file["max-tokens"] ?? 256,
    },
    prompt: file.prompt.replace(/^(?:\.\/+)+/, ""),
    place:
      file.json !== undefined
        ? { kind: "json", path: file.json.split(".") }
        : file.pattern === undefined
          ? { kind: "whole" }
          : { kind: "between", before: before.trim(), after: after.trim() },
    match: file.match ?? "loose",
    budget: { maxCost: file["max-cost"] ?? null, prices: file.price ?? null },
    concurrency: file.concurrency ?? 4,
    timeoutSeconds: file["timeout-seconds"] ?? 60,
  };
}
