// Web addresses: only those of this repository on its own server, built or checked here.

import type { Report } from "./report.ts";

/** The repository's address; null outside GitHub, or when it is not what an address looks like. */
function rootOf(report: Report): string | null {
  const { serverUrl, repository } = report.run;
  if (serverUrl === null || !/^https?:\/\/[a-z0-9][a-z0-9.-]{0,250}(?::\d{1,5})?$/i.test(serverUrl)) return null;
  if (repository === null || !/^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository)) return null;
  return `${serverUrl}/${repository}`;
}

export function isCommitId(text: string | null): text is string {
  return text !== null && /^[0-9a-f]{7,64}$/.test(text);
}

export function commitLink(report: Report, sha: string | null): string | null {
  const root = rootOf(report);
  return root === null || !isCommitId(sha) ? null : `${root}/commit/${sha}`;
}

/** The address itself when it lies inside the repository, else null. */
export function ownLink(report: Report, url: string | null): string | null {
  const root = rootOf(report);
  if (root === null || url === null || !url.startsWith(`${root}/`) || url.length > 500) return null;
  const path = url.slice(root.length);
  return /^(?:\/[\w-][\w.-]*)+$/.test(path) ? url : null;
}
