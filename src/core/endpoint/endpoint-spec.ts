// How a hosted model is asked, as the config says it: which model, with which prompt, and what its reply means.

/** Where in a reply the answer stands. */
export type AnswerPlace =
  | { readonly kind: "whole" }
  /** A value inside the JSON of the reply, by the names that lead to it. */
  | { readonly kind: "json"; readonly path: readonly string[] }
  /** What stands between two literal texts; an empty `after` reaches to the end. */
  | { readonly kind: "between"; readonly before: string; readonly after: string };

/** When an answer names a class: whatever its case and quotes, letter by letter, or when it contains the true one. */
export type ClassMatch = "loose" | "exact" | "contains";

/** What decides a reply: two equal values ask the same question of the same model. */
export interface Sampling {
  readonly model: string;
  readonly temperature: number;
  readonly seed: number | null;
  /** Most tokens of one reply. */
  readonly maxTokens: number;
}

/** What asking may cost. */
export interface Budget {
  /** Stops before this is exceeded, in the currency of the prices; null: no limit. */
  readonly maxCost: number | null;
  /** Per million tokens; null: costs are not known, and only tokens are counted. */
  readonly prices: { readonly input: number; readonly output: number } | null;
}

export interface EndpointSpec {
  readonly kind: "endpoint";
  readonly sampling: Sampling;
  /** Path of the prompt template, relative to the working directory. */
  readonly prompt: string;
  readonly place: AnswerPlace;
  readonly match: ClassMatch;
  readonly budget: Budget;
  /** Questions that are open at the same time. */
  readonly concurrency: number;
  readonly timeoutSeconds: number;
}
