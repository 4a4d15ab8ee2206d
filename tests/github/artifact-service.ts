// The artifact service as GitHub's own client speaks to it: Twirp calls in JSON, and block uploads to a storage.

import { addArtifact, type Run, type State } from "./state.ts";

export interface ServiceAnswer {
  readonly status: number;
  readonly body?: unknown;
}

type Fields = Readonly<Record<string, string | undefined>>;

/** The scope inside ACTIONS_RUNTIME_TOKEN from which the client takes its ids. */
export function runtimeToken(run: Run): string {
  return `${jwtPart({ alg: "none" })}.${jwtPart({ scp: `Actions.Results:run-${run.id}:job-1` })}.signature`;
}

function jwtPart(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

export function answerTwirp(
  state: State,
  method: string,
  fields: Fields,
  origin: { readonly api: string; readonly storage: string },
): ServiceAnswer {
  const runId = Number((fields["workflow_run_backend_id"] ?? "").replace(/^run-/, ""));
  const name = fields["name"] ?? "";
  const run = state.runs.find((one) => one.id === runId);
  if (run === undefined) return { status: 404, body: { code: "not_found", msg: "workflow run not found" } };
  const existing = state.artifacts.find((one) => one.runId === runId && one.name === name);
  const key = `${runId}-${name}`;
  switch (method) {
    case "CreateArtifact": {
      if (existing !== undefined) {
        const msg = "an artifact with this name already exists on the workflow run";
        return { status: 409, body: { code: "already_exists", msg } };
      }
      state.uploads.set(key, { runId, name, expiresAt: fields["expires_at"] ?? null, blocks: new Map(), zip: null });
      return {
        status: 200,
        body: { ok: true, signed_upload_url: `${origin.storage}/upload/${encodeURIComponent(key)}?sig=secret` },
      };
    }
    case "FinalizeArtifact": {
      const upload = state.uploads.get(key);
      if (upload === undefined || upload.zip === null)
        return { status: 404, body: { code: "not_found", msg: "no upload" } };
      const artifact = addArtifact(state, run, name, upload.zip);
      if (fields["hash"] !== artifact.digest || Number(fields["size"]) !== upload.zip.length) {
        return { status: 400, body: { code: "invalid_argument", msg: "size or hash of the upload differ" } };
      }
      if (upload.expiresAt !== null) artifact.expiresAt = upload.expiresAt;
      state.uploads.delete(key);
      return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } };
    }
    case "ListArtifacts": {
      const artifacts = state.artifacts
        .filter((one) => one.runId === runId)
        .map((one) => ({
          workflow_run_backend_id: `run-${runId}`,
          workflow_job_run_backend_id: "job-1",
          database_id: String(one.id),
          name: one.name,
          size: String(one.zip.length),
        }));
      return { status: 200, body: { artifacts } };
    }
    case "GetSignedArtifactURL":
      if (existing === undefined) return { status: 404, body: { code: "not_found", msg: "artifact not found" } };
      return { status: 200, body: { signed_url: `${origin.storage}/download/${existing.id}?sig=secret` } };
    case "DeleteArtifact":
      if (existing === undefined) return { status: 404, body: { code: "not_found", msg: "artifact not found" } };
      state.artifacts.splice(state.artifacts.indexOf(existing), 1);
      return { status: 200, body: { ok: true, artifact_id: String(existing.id) } };
    default:
      return { status: 404, body: { code: "bad_route", msg: `no ${method}` } };
  }
}

/** `PUT comp=block` keeps a block, `PUT comp=blocklist` puts the blocks together in its order. */
export function putBlob(state: State, key: string, query: URLSearchParams, body: Buffer): ServiceAnswer {
  const upload = state.uploads.get(key);
  if (upload === undefined) return { status: 404 };
  switch (query.get("comp")) {
    case "block":
      upload.blocks.set(query.get("blockid") ?? "", body);
      return { status: 201 };
    case "blocklist": {
      const ids = Array.from(body.toString("utf8").matchAll(/<Latest>([^<]*)<\/Latest>/g), (match) => match[1] ?? "");
      upload.zip = Buffer.concat(ids.map((id) => upload.blocks.get(id) ?? Buffer.alloc(0)));
      return { status: 201 };
    }
    case null:
    default:
      upload.zip = body;
      return { status: 201 };
  }
}
