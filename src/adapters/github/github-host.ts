// Where results go on GitHub: the log, annotations, the job summary, outputs, files and the run's artifact.

import { appendFile, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import * as core from "@actions/core";
import type { Annotation } from "../../core/report/annotations.ts";
import { harmless } from "../../core/report/log-text.ts";
import { slugOf } from "../../core/slug.ts";
import { UserError } from "../../errors.ts";
import type { Conversation, Host, OutputFile, SavedArtifact } from "../../ports.ts";
import { artifactName } from "./artifact-name.ts";
import { uploadArtifact } from "./artifact-upload.ts";
import type { GitHubEvent } from "./event.ts";

export interface GitHubHostOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly event: GitHubEvent;
  /** Null where there is no pull request, or no token. */
  readonly conversation: Conversation | null;
  /** Names the folder of the files; two steps of one job must not share it. */
  readonly label: string;
  /** Of the repository; annotations carry paths from its top. */
  readonly workingDirectory: string;
  /** Null: the repository's setting. */
  readonly retentionDays: number | null;
}

/** GitHub shows ten annotations of a level per step; the tenth says how many more there are. */
const ANNOTATION_LIMIT = 9;
/** The runner cuts messages at 4,096 characters; this is as much as anybody reads. */
const MESSAGE_LIMIT = 1000;
/** Above 1 MiB GitHub drops the whole summary. */
const SUMMARY_LIMIT = 900 * 1024;
/** How the log takes an annotation of each level. */
const SAY = { error: core.error, warning: core.warning, notice: core.notice };
const SUMMARY_CUT =
  "\n\n_Shortened to fit GitHub's limit for a job summary; the report in the run's artifact is complete._\n";

export function createGitHubHost(options: GitHubHostOptions): Host {
  const { env, event } = options;
  const annotate = createAnnotator(options.workingDirectory);
  const warn = (message: string): void => annotate([{ level: "warning", title: "Metricgate", message }]);
  const start = Date.now();
  return {
    run: () => ({
      startedAt: new Date(start).toISOString(),
      seconds: (Date.now() - start) / 1000,
      node: process.version,
      id: String(event.run.id),
      attempt: event.run.attempt,
      url: event.run.url,
      repository: `${event.repository.owner}/${event.repository.name}`,
      serverUrl: event.serverUrl,
    }),
    origin: originOf(event),
    headSha: event.pullRequest?.headSha ?? event.mergeGroup?.headSha ?? null,
    keepsFiles: true,
    conversation: options.conversation,
    progress: (message) => core.info(harmless(message)),
    warn,
    saveFiles: async (files) =>
      event.temp === null ? null : saveFolder(join(event.temp, "metricgate", slugOf(options.label)), files),
    uploadArtifact: async (name, files) => uploadCheck(options, name, files),
    async writeSummary(markdown) {
      const reason = await appendSummary(env["GITHUB_STEP_SUMMARY"], markdown);
      if (reason !== null) warn(`the job summary is not written: ${reason}`);
    },
    annotate,
    setOutputs(outputs) {
      for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    },
  };
}

function originOf({ repository, run }: GitHubEvent): Host["origin"] {
  return repository.id === null ? null : { repositoryId: repository.id, runId: run.id, runAttempt: run.attempt };
}

/** One budget per level for the whole step: what exceeds it is counted once, then goes to the log only. */
function createAnnotator(workingDirectory: string): (annotations: readonly Annotation[]) => void {
  const used = { notice: 0, warning: 0, error: 0 };
  return (annotations) => {
    for (const level of ["error", "warning", "notice"] as const) {
      const all = annotations.filter((annotation) => annotation.level === level);
      const shown = all.slice(0, Math.max(0, ANNOTATION_LIMIT - used[level]));
      const rest = all.slice(shown.length);
      for (const annotation of shown)
        SAY[level](shortened(annotation.message), propertiesOf(annotation, workingDirectory));
      used[level] += shown.length;
      if (rest.length === 0) continue;
      if (used[level] === ANNOTATION_LIMIT) SAY[level](`and ${rest.length} more: see the job's log and the report`);
      used[level] = ANNOTATION_LIMIT + 1;
      for (const { message, file, line } of rest)
        core.info(harmless(`${[file, line].filter(Boolean).join(":")} ${message}`.trim()));
    }
  };
}

function propertiesOf({ title, file, line }: Annotation, workingDirectory: string): core.AnnotationProperties {
  return {
    title,
    ...(file === undefined ? {} : { file: posix.join(workingDirectory, file) }),
    ...(line === undefined ? {} : { startLine: line }),
  };
}

function shortened(message: string): string {
  const characters = Array.from(message);
  return characters.length <= MESSAGE_LIMIT ? message : `${characters.slice(0, MESSAGE_LIMIT - 1).join("")}…`;
}

async function uploadCheck(
  options: GitHubHostOptions,
  name: string,
  files: readonly OutputFile[],
): Promise<SavedArtifact> {
  const { event, retentionDays } = options;
  const artifact = artifactName("check", name, event.run.attempt);
  const id = await uploadArtifact({ name: artifact, files, temp: event.temp, retentionDays });
  if (id !== "taken") return { id, url: `${event.run.url}/artifacts/${id}` };
  const message = `this run already has an artifact ${artifact}`;
  throw new UserError("environment", { message, hint: "Give each config of a workflow a `name` of its own." });
}

/** Null, or why nothing was written. */
async function appendSummary(path: string | undefined, markdown: string): Promise<string | null> {
  if (path === undefined || path === "") return "GITHUB_STEP_SUMMARY is not set";
  try {
    const written = await stat(path).then(
      (file) => file.size,
      () => 0,
    );
    await appendFile(path, fitted(markdown, SUMMARY_LIMIT - written));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Cut at the end of a line, with a sentence that says so. */
function fitted(markdown: string, limit: number): string {
  const bytes = Buffer.from(markdown);
  if (bytes.byteLength <= limit) return markdown;
  const room = bytes.subarray(0, Math.max(0, limit - Buffer.byteLength(SUMMARY_CUT)));
  return `${room.subarray(0, Math.max(0, room.lastIndexOf("\n"))).toString("utf8")}${SUMMARY_CUT}`;
}

/** All files are written beside their places before the first one is moved there. */
async function saveFolder(folder: string, files: readonly OutputFile[]): Promise<ReadonlyMap<string, string>> {
  const drafts = files.map(({ name }) => join(folder, `.${name}.${process.pid}.part`));
  try {
    await mkdir(folder, { recursive: true });
    for (const [index, file] of files.entries()) await writeFile(drafts[index] ?? "", file.content, { flush: true });
    const paths = new Map(files.map(({ name }) => [name, join(folder, name)] as const));
    for (const [index, path] of [...paths.values()].entries()) await rename(drafts[index] ?? "", path);
    return paths;
  } catch (cause) {
    for (const draft of drafts) await rm(draft, { force: true }).catch(() => {});
    const reason = cause instanceof Error ? cause.message : String(cause);
    const hint = "Check that the folder can be written to and that the disk is not full.";
    throw new UserError(
      "environment",
      { message: `cannot write the report's files to ${folder} (${reason})`, hint },
      { cause },
    );
  }
}
