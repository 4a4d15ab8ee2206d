// Fetches an artifact's zip: the address from the API with the token, the bytes from the storage without it.

import { createHash } from "node:crypto";
import { statusOf } from "./api-fault.ts";
import type { Client } from "./client.ts";
import type { GitHubEvent } from "./event.ts";
import { LookupFailure } from "./lookup-failure.ts";

export interface ArtifactFacts {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
  readonly expires_at: string | null;
  /** "sha256:" and the hex digest of the zip's bytes. */
  readonly digest?: string | null;
}

/** A baseline of a million predictions has some 10 MB. */
const ZIP_LIMIT = 64 * 1024 * 1024;
const TRIES = 3;
const DOWNLOAD_LIMIT_MS = 60_000;

/** @throws {LookupFailure} and GitHub's own errors as the client throws them. */
export async function downloadArtifact(
  client: Client,
  repository: GitHubEvent["repository"],
  artifact: ArtifactFacts,
): Promise<Uint8Array> {
  const label = `artifact ${artifact.id}`;
  if (artifact.expired) throw expired(artifact);
  if (artifact.size_in_bytes > ZIP_LIMIT) {
    throw new LookupFailure("refused", `${label} has ${artifact.size_in_bytes} bytes, more than ${ZIP_LIMIT}`);
  }
  if (artifact.digest === undefined || artifact.digest === null) {
    throw new LookupFailure("refused", `GitHub gives no digest of ${label}, so its bytes cannot be checked`);
  }
  for (let tried = 1; ; tried++) {
    try {
      const zip = await readStorage(client, await storageAddress(client, repository, artifact), label);
      const digest = `sha256:${createHash("sha256").update(zip).digest("hex")}`;
      if (digest === artifact.digest) return zip;
      throw new LookupFailure(
        "refused",
        `the bytes of ${label} have the digest ${digest}, not ${artifact.digest} as GitHub recorded`,
      );
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error;
      if (tried === TRIES)
        throw new LookupFailure("unreadable", `${label} could not be downloaded: ${error.message}`, { cause: error });
      await client.pause(tried ** 2);
    }
  }
}

/** What another try may mend. */
class StorageFailure extends Error {}

async function storageAddress(
  client: Client,
  repository: GitHubEvent["repository"],
  artifact: ArtifactFacts,
): Promise<URL> {
  try {
    // Not followed: the storage is another host, and the token is not for it.
    const answer = await client.api.request(
      "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
      {
        owner: repository.owner,
        repo: repository.name,
        artifact_id: artifact.id,
        archive_format: "zip",
        request: { redirect: "manual" },
      },
    );
    const location = answer.headers.location ?? "";
    if (!URL.canParse(location)) throw new StorageFailure(`GitHub answered HTTP ${answer.status} without an address`);
    const address = new URL(location);
    const api = client.api.request.endpoint.DEFAULTS.baseUrl;
    if (address.protocol !== "https:" && api.startsWith("https:")) {
      throw new LookupFailure(
        "refused",
        `GitHub points to ${address.protocol}//${address.host}, which is not encrypted`,
      );
    }
    return address;
  } catch (error) {
    if (statusOf(error) === 410) throw expired(artifact);
    throw error;
  }
}

async function readStorage(client: Client, address: URL, label: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const answer = await client.fetch(address, { redirect: "error", signal: AbortSignal.timeout(DOWNLOAD_LIMIT_MS) });
    if (!answer.ok || answer.body === null) throw new StorageFailure(`the storage answered HTTP ${answer.status}`);
    for await (const chunk of answer.body) {
      size += chunk.byteLength;
      if (size > ZIP_LIMIT) throw new LookupFailure("refused", `${label} has more than ${ZIP_LIMIT} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof LookupFailure || error instanceof StorageFailure) throw error;
    const reason =
      error instanceof Error ? (error.cause instanceof Error ? error.cause : error).message : String(error);
    throw new StorageFailure(reason, { cause: error });
  }
  return Buffer.concat(chunks);
}

function expired(artifact: ArtifactFacts): LookupFailure {
  const when = artifact.expires_at === null ? "" : ` on ${artifact.expires_at.slice(0, 10)}`;
  return new LookupFailure("expired", `artifact ${artifact.id} (${artifact.name}) expired${when} or was deleted`);
}
