// How two commits are related, asked of GitHub, because a shallow clone does not know.

import { statusOf } from "./api-fault.ts";
import type { Client } from "./client.ts";
import type { GitHubEvent } from "./event.ts";

/** Whether `commit` comes after `ancestor` or is the same. */
export async function isAncestor(
  client: Client,
  repository: GitHubEvent["repository"],
  ancestor: string,
  commit: string,
): Promise<boolean> {
  const comparison = await compare(client, repository, ancestor, commit);
  return comparison?.status === "ahead" || comparison?.status === "identical";
}

/** The commit in which two histories meet; null where GitHub does not say. */
export async function remoteMergeBase(
  client: Client,
  repository: GitHubEvent["repository"],
  base: string,
  head: string,
): Promise<string | null> {
  try {
    return (await compare(client, repository, base, head))?.merge_base_commit.sha ?? null;
  } catch (error) {
    if (statusOf(error) === null) throw error;
    return null;
  }
}

async function compare(client: Client, repository: GitHubEvent["repository"], base: string, head: string) {
  const { owner, name } = repository;
  const parameters = { owner, repo: name, basehead: `${base}...${head}`, per_page: 1 };
  try {
    return (await client.api.rest.repos.compareCommitsWithBasehead(parameters)).data;
  } catch (error) {
    if (statusOf(error) === 404) return null; // unknown, for example pushed away by force
    throw error;
  }
}
