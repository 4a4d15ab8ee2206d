// Our one comment in a pull request's conversation: found by marker and author, created once, replaced ever after.

import { parseMarker } from "../../core/report/marker.ts";
import { UserError } from "../../errors.ts";
import type { Conversation, PostedComment } from "../../ports.ts";
import { apiFault, statusOf } from "./api-fault.ts";
import type { Client } from "./client.ts";
import type { GitHubEvent, PullRequest } from "./event.ts";

export interface ConversationOptions {
  readonly client: Client;
  readonly repository: GitHubEvent["repository"];
  readonly pullRequest: PullRequest;
  /** Told why nothing was written. */
  readonly onSkip: (reason: string) => void;
}

interface Comment {
  readonly id: number;
  readonly body?: string | undefined;
  readonly html_url: string;
  readonly user: { readonly login: string } | null;
}

/** Whom the job's own token writes as. */
const ACTIONS_BOT = "github-actions[bot]";
/** Creating: the first try, and two more after failures that may or may not have created the comment. */
const TRIES = 3;

export function createConversation(options: ConversationOptions): Conversation {
  const { client, pullRequest } = options;
  const { api } = client;
  const here = { owner: options.repository.owner, repo: options.repository.name };
  const issue = { ...here, issue_number: pullRequest.number };
  const what = `comment on pull request #${pullRequest.number}`;
  let login: Promise<string> | null = null;

  /** Ours for this key, oldest first. Anyone can write our marker, so the author counts as well. */
  const ours = async (key: string): Promise<readonly Comment[]> => {
    const all: readonly Comment[] = await api.paginate(api.rest.issues.listComments, { ...issue, per_page: 100 });
    const marked = all.filter((comment) => parseMarker(comment.body ?? "")?.key === key);
    if (marked.length === 0) return [];
    login ??= viewerLogin(client);
    const me = await login;
    return marked.filter((comment) => comment.user?.login === me).toSorted((a, b) => a.id - b.id);
  };

  const remove = async (comment: Comment): Promise<void> => {
    try {
      await api.rest.issues.deleteComment({ ...here, comment_id: comment.id });
    } catch (error) {
      if (!isGone(error)) throw error; // another run was quicker
    }
  };

  /** Null: deleted meanwhile. */
  const replace = async (comment: Comment, body: string): Promise<PostedComment | null> => {
    try {
      const { data } = await api.rest.issues.updateComment({ ...here, comment_id: comment.id, body });
      return { id: data.id, url: data.html_url };
    } catch (error) {
      if (isGone(error)) return null;
      throw error;
    }
  };

  /** Replaces our oldest comment and removes what a race left beside it. Null: there is none. */
  const replaceOldest = async (key: string, body: string): Promise<PostedComment | null> => {
    const [oldest, ...duplicates] = await ours(key);
    if (oldest === undefined) return null;
    const posted = await replace(oldest, body);
    if (posted !== null) for (const duplicate of duplicates) await remove(duplicate);
    return posted;
  };

  const create = async (key: string, body: string): Promise<PostedComment> => {
    for (let tried = 1; ; tried++) {
      try {
        // Never repeated blindly: a failed answer can follow a comment that was created all the same.
        const { data } = await api.rest.issues.createComment({ ...issue, body, request: { retries: 0 } });
        return await settleRace(key, body, data);
      } catch (error) {
        if ((statusOf(error) ?? 0) < 500 || tried === TRIES) throw error;
        await client.pause(tried ** 2);
        const posted = await replaceOldest(key, body);
        if (posted !== null) return posted;
      }
    }
  };

  /** Two runs may create at once: the oldest comment stays, whoever made a younger one moves into it. */
  const settleRace = async (key: string, body: string, created: Comment): Promise<PostedComment> => {
    const [oldest] = await ours(key);
    if (oldest === undefined || oldest.id >= created.id) return { id: created.id, url: created.html_url };
    const posted = await replace(oldest, body);
    if (posted === null) return { id: created.id, url: created.html_url };
    await remove(created);
    return posted;
  };

  const fault = (error: unknown): unknown => {
    const translated = apiFault(error, what, "pull-requests: write");
    if (!pullRequest.isFork || !(translated instanceof UserError) || statusOf(error) !== 403) return translated;
    const hint =
      "That takes `pull-requests: write`, which a run for a fork's pull request never has: the result is in the job summary.";
    return new UserError("environment", { message: translated.problems[0].message, hint }, { cause: error });
  };

  return {
    async find(key) {
      try {
        const [oldest] = await ours(key);
        return oldest === undefined ? null : { id: oldest.id, body: oldest.body ?? "" };
      } catch (error) {
        throw apiFault(error, `read the comments of pull request #${pullRequest.number}`, "pull-requests: write");
      }
    },
    async upsert(key, body) {
      try {
        const reason = await reasonToSkip(client, here, pullRequest);
        if (reason !== null) {
          options.onSkip(reason);
          return null;
        }
        return (await replaceOldest(key, body)) ?? (await create(key, body));
      } catch (error) {
        throw fault(error);
      }
    },
  };
}

/** An older result must never cover a newer one. A pull request that cannot be read is no reason to be silent. */
async function reasonToSkip(
  client: Client,
  here: { owner: string; repo: string },
  ours: PullRequest,
): Promise<string | null> {
  try {
    const { data } = await client.api.rest.pulls.get({ ...here, pull_number: ours.number });
    if (data.head.sha !== ours.headSha) {
      return `pull request #${ours.number} has moved on to ${data.head.sha.slice(0, 7)}; this run is for ${ours.headSha.slice(0, 7)}`;
    }
    return data.state === "closed" ? `pull request #${ours.number} is closed` : null;
  } catch (error) {
    if (isGone(error) || statusOf(error) === 403) return null;
    throw error;
  }
}

async function viewerLogin(client: Client): Promise<string> {
  try {
    const answer = await client.api.graphql<{ viewer: { login: string } }>("query { viewer { login } }");
    return answer.viewer.login;
  } catch {
    return ACTIONS_BOT; // some tokens may not ask who they are; the job's own token is by far the most common
  }
}

function isGone(error: unknown): boolean {
  const status = statusOf(error);
  return status === 404 || status === 410;
}
