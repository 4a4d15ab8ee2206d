// GitHub's refusals and failures in the reader's words, with the permission that is missing.

import { UserError } from "../../errors.ts";

/** A line of a job's `permissions`. */
export type Permission = "pull-requests: read" | "pull-requests: write" | "actions: read" | "contents: read";

interface ApiError extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

/** The HTTP status with which GitHub, or the way to it, failed; null for every other error. */
export function statusOf(error: unknown): number | null {
  return isApiError(error) ? error.status : null;
}

/**
 * What to throw when a call failed: a UserError for GitHub's failures, any other error as it is.
 * @param doing what was not possible, after "cannot": "comment on pull request #7"
 * @param needs the permission that the call is known to need, used where GitHub does not name one
 */
export function apiFault(error: unknown, doing: string, needs: Permission): unknown {
  if (!isApiError(error)) return error;
  const headers = error.response?.headers ?? {};
  const id = headers["x-github-request-id"];
  const facts = `HTTP ${error.status}${id === undefined ? "" : `, request ${id}`}`;
  const said = firstLine(error.message);
  const fault = (message: string, hint: string): UserError =>
    new UserError("environment", { message, hint }, { cause: error });
  const grant = `Add \`${acceptedPermission(headers["x-accepted-github-permissions"], needs)}\` to the \`permissions\` of the job.`;

  if (isRateLimit(error, headers)) {
    return fault(
      `cannot ${doing}: GitHub's rate limit is used up (${facts})`,
      `Run the job again ${resetTime(headers)}.`,
    );
  }
  switch (error.status) {
    case 401:
      return fault(`cannot ${doing}: GitHub does not accept the token (${facts})`, "Pass a valid `github-token`.");
    case 403:
      return fault(`cannot ${doing}: ${said} (${facts})`, /locked/i.test(said) ? "Unlock the conversation." : grant);
    case 404:
      return fault(`cannot ${doing}: not found or not permitted (${facts})`, grant);
    default: {
      const hint =
        error.status >= 500 ? "GitHub or the way to it is disturbed: run the job again later." : "Run the job again.";
      return fault(`cannot ${doing}: ${said} (${facts})`, hint);
    }
  }
}

function isApiError(error: unknown): error is ApiError {
  return error instanceof Error && "status" in error && typeof error.status === "number";
}

/**
 * The header lists permissions by comma, and alternatives to the whole list by semicolon:
 * "issues=write; pull_requests=write". The alternative that we document wins.
 */
function acceptedPermission(header: string | number | undefined, needs: Permission): string {
  const alternatives = String(header ?? "")
    .split(";")
    .map((list) => list.split(",").map((grant) => grant.trim().replaceAll("_", "-").replace("=", ": ")))
    .filter((list) => list.every((grant) => /^[a-z-]+: [a-z]+$/.test(grant)));
  const chosen = alternatives.find((list) => list.includes(needs)) ?? alternatives[0];
  return chosen?.join("`, `") ?? needs;
}

function isRateLimit(error: ApiError, headers: NonNullable<ApiError["response"]>["headers"]): boolean {
  if (error.status === 429) return true;
  return error.status === 403 && (/rate limit/i.test(error.message) || headers["x-ratelimit-remaining"] === "0");
}

function resetTime(headers: NonNullable<ApiError["response"]>["headers"]): string {
  const reset = Number(headers["x-ratelimit-reset"]);
  return Number.isSafeInteger(reset) && reset > 0 ? `after ${new Date(reset * 1000).toISOString()}` : "later";
}

/** An HTML error page can be long: the first line says enough, without the link to the API's documentation. */
function firstLine(message: string): string {
  const [first = ""] = message.trim().split(/[\r\n]/, 1);
  const line = first.replace(/ - https:\S+$/, "");
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
