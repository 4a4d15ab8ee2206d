// What asking a hosted model has cost so far, and whether one more question may be asked.

import type { Budget } from "./endpoint-spec.ts";
import type { Reply } from "./replies-file.ts";

export interface Spending {
  readonly questions: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export const NOTHING_SPENT: Spending = { questions: 0, inputTokens: 0, outputTokens: 0 };

export function spentWith(spending: Spending, { inputTokens, outputTokens }: Omit<Reply, "text">): Spending {
  return {
    questions: spending.questions + 1,
    inputTokens: spending.inputTokens + inputTokens,
    outputTokens: spending.outputTokens + outputTokens,
  };
}

/**
 * Cost of the tokens; null where no prices are known.
 *
 * @example costOf({ questions: 1, inputTokens: 1e6, outputTokens: 0 }, { input: 2.5, output: 10 }) // 2.5
 */
export function costOf({ inputTokens, outputTokens }: Spending, prices: Budget["prices"]): number | null {
  return prices === null ? null : (inputTokens * prices.input + outputTokens * prices.output) / 1e6;
}

/**
 * The most that a question can cost in tokens: a token is at least one byte of UTF-8, and most are four.
 * Held against the budget before the question is asked, so that the limit is a limit.
 */
export function mostTokens(prompt: string, maxTokens: number): Omit<Reply, "text"> {
  return { inputTokens: new TextEncoder().encode(prompt).length, outputTokens: maxTokens };
}

/** Whether what is spent, what is under way and one question more stay within the budget. */
export function isAffordable(spent: Spending, underWay: Spending, next: Omit<Reply, "text">, budget: Budget): boolean {
  if (budget.maxCost === null) return true;
  const all: Spending = spentWith(
    {
      questions: spent.questions + underWay.questions,
      inputTokens: spent.inputTokens + underWay.inputTokens,
      outputTokens: spent.outputTokens + underWay.outputTokens,
    },
    next,
  );
  const cost = costOf(all, budget.prices);
  return cost !== null && cost <= budget.maxCost;
}
