// Uploads files as a workflow artifact through GitHub's own client.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../errors.ts";

export interface Upload {
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly content: string | Uint8Array }[];
  /** Where a folder for the files may be made. */
  readonly temp: string | null;
  /** Null: the repository's setting. */
  readonly retentionDays: number | null;
}

/** An answer that hangs is asked for again after three minutes, five times in all: a quarter of an hour for a report. */
const LIMIT_MS = 240_000;

/**
 * The artifact's id, or "taken" when this run has an artifact of that name already.
 * @throws {UserError} fault "environment" when it cannot be stored.
 */
export async function uploadArtifact(upload: Upload, limitMs = LIMIT_MS): Promise<number | "taken"> {
  if (upload.temp === null) {
    throw new UserError("environment", {
      message: "RUNNER_TEMP is not set",
      hint: "Artifacts can be stored by GitHub's runner only.",
    });
  }
  try {
    // The client follows links, so it gets a folder that holds nothing but the files written here.
    const folder = await mkdtemp(join(upload.temp, "metricgate-upload-"));
    try {
      const paths = upload.files.map((file) => join(folder, file.name));
      for (const [index, file] of upload.files.entries())
        await writeFile(paths[index] ?? "", file.content, { flag: "wx" });
      // Loaded here: it is the largest part of the program, and most runs upload once or never.
      const { DefaultArtifactClient } = await import("@actions/artifact");
      const options = upload.retentionDays === null ? {} : { retentionDays: upload.retentionDays };
      const client = new DefaultArtifactClient();
      const { id } = await answered(client.uploadArtifact(upload.name, paths, folder, options), limitMs);
      if (id === undefined) throw new Error("GitHub gave it no id");
      return id;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason.includes("(409)")) return "taken";
    const message = `cannot store the artifact ${upload.name}: ${reason}`;
    throw new UserError("environment", { message, hint: hintFor(error) }, { cause: error });
  }
}

/**
 * GitHub's client waits for ever where the connection breaks within an answer (`readBody` of @actions/http-client 4.0 hears
 * of an end alone). Nothing is left to wait for then, and Node would end the step with code 13 and without a word.
 */
async function answered<T extends object>(work: Promise<T>, limitMs: number): Promise<T> {
  let limit: NodeJS.Timeout | undefined;
  const silence = new Promise<string>((resolve) => {
    process.once("beforeExit", () => resolve("the connection broke before the answer was whole"));
    // Not itself a reason to wait: a connection that hangs is one.
    limit = setTimeout(() => resolve(`no answer within ${limitMs / 1000} s`), limitMs).unref();
  });
  const answer = await Promise.race([work, silence]);
  clearTimeout(limit);
  if (typeof answer === "string") throw new Error(answer);
  return answer;
}

function hintFor(error: unknown): string {
  const kind = error instanceof Error ? error.name : "";
  if (kind === "UsageError")
    return "The storage quota for artifacts is used up: delete old artifacts or lower `retention-days`.";
  if (kind === "GHESNotSupportedError")
    return "This GitHub Enterprise Server has no artifact storage for this client: keep baselines in a directory.";
  return "Run the job again; if it persists, see whether GitHub Actions is operating normally.";
}
