// What a thread answers: a value, or an error as plain data.

import { UserError } from "../../errors.ts";

export type Answer<T> =
  | { readonly kind: "value"; readonly value: T }
  | { readonly kind: "user-error"; readonly fault: UserError["fault"]; readonly problems: UserError["problems"] }
  | { readonly kind: "bug"; readonly message: string; readonly stack: string | undefined };

/** Does the work and never throws. */
export async function answerTo<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { kind: "value", value: await work() };
  } catch (error) {
    if (error instanceof UserError) return { kind: "user-error", fault: error.fault, problems: error.problems };
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { kind: "bug", message, stack };
  }
}

/** @throws what the work threw */
export function valueOf<T>(answer: Answer<T>): T {
  switch (answer.kind) {
    case "value":
      return answer.value;
    case "user-error":
      throw new UserError(answer.fault, answer.problems);
    case "bug":
      throw Object.assign(new Error(answer.message), { stack: answer.stack });
    default:
      return answer satisfies never;
  }
}
