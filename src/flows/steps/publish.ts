// Where the report goes: files, artifact, comment, summary, annotations, outputs. The verdict stands whatever fails here.

import { once } from "../../core/once.ts";
import type { CommentContext } from "../../core/report/document.ts";
import { commentKey, parseMarker, type State } from "../../core/report/marker.ts";
import { outputsOf } from "../../core/report/outputs.ts";
import { shouldPost } from "../../core/report/posting.ts";
import { type Report, renderReport } from "../../core/report/report.ts";
import { UserError } from "../../errors.ts";
import type { OutputFile, PostedComment, SavedArtifact, World } from "../../ports.ts";
import type { RunOptions } from "../options.ts";

export interface Published {
  readonly report: Report;
  /** The comment as this run would post it, whether or not it was posted. */
  readonly comment: () => Promise<string>;
  /** result.json. */
  readonly json: () => string;
}

/** A report and the files that are kept beside it: model, predictions, record. */
export interface Result {
  readonly report: Report;
  readonly files: readonly OutputFile[];
  /** Where the files are kept already; null: the run's artifact is still to be uploaded. */
  readonly saved: SavedArtifact | null;
}

export async function publish(world: World, options: RunOptions, result: Result): Promise<Published> {
  const { host } = world;
  const { files, saved } = result;
  // As late as can be, for the seconds; `run` is the last key, so that all before it is the same in every run.
  const { run: _, ...parts } = result.report;
  const report: Report = { ...parts, run: host.run() };
  const alone = once(() => commentOf(report, ALONE));
  const json = (): string => renderReport(report);
  if (options.dryRun) return { report, comment: alone, json };

  const kept = host.keepsFiles ? [...(await reportFiles(report, alone())), ...files] : [];
  const paths = await degraded(world, "the report's files are not written", () => host.saveFiles(kept));
  const artifact =
    saved ??
    (await degraded(world, "the report is not kept as an artifact", () =>
      host.uploadArtifact(commentKey(report), kept),
    ));
  const { comment, posted } = await converse(world, options, report, artifact, alone);
  if (options.summary) {
    const context = { ...ALONE, artifactUrl: artifact?.url ?? null };
    const { renderSummary } = await renderers();
    await degraded(world, "the job summary is not written", () => host.writeSummary(renderSummary(report, context)));
  }
  if (options.annotations) {
    const { annotationsOf } = await import("../../core/report/annotations.ts");
    host.annotate(annotationsOf(report));
  }
  host.setOutputs({ ...outputsOf(report), ...placesOf(paths, artifact, posted) });
  return { report, comment, json };
}

export async function reportFiles(
  report: Report,
  comment: Promise<string> = commentOf(report, ALONE),
): Promise<OutputFile[]> {
  const { renderHtml } = await import("../../core/report/html.ts");
  return [
    { name: "result.json", content: renderReport(report) },
    { name: "comment.md", content: await comment },
    { name: "report.html", content: renderHtml(report) },
  ];
}

/** Most checks in a terminal print something else: what renders a comment is loaded for those that want one. */
const renderers = () => import("../../core/report/markdown.ts");

async function commentOf(report: Report, context: CommentContext): Promise<string> {
  const { renderComment } = await renderers();
  return renderComment(report, context);
}

/** Of a comment without a conversation. */
const ALONE: CommentContext = { artifactUrl: null, pushes: [], resolvedFrom: null };

async function converse(
  world: World,
  options: RunOptions,
  report: Report,
  artifact: SavedArtifact | null,
  alone: () => Promise<string>,
): Promise<{ readonly comment: () => Promise<string>; readonly posted: PostedComment | null }> {
  const { conversation } = world.host;
  if (conversation === null) return { comment: alone, posted: null };
  let comment = alone;
  const posted = await degraded(world, "the comment is not posted", async () => {
    const existing = await conversation.find(commentKey(report));
    const before = existing === null ? null : parseMarker(existing.body);
    const text = await commentOf(report, { artifactUrl: artifact?.url ?? null, ...memoryOf(before, report) });
    comment = async () => text;
    if (shouldPost(options.comment, report, before) === "skip") return null;
    return conversation.upsert(commentKey(report), text);
  });
  return { comment, posted };
}

/** What the comment remembers of earlier pushes. */
function memoryOf(before: State | null, report: Report): Pick<CommentContext, "pushes" | "resolvedFrom"> {
  const pushes = before?.pushes ?? [];
  const last = pushes.at(-1);
  const resolved =
    last?.finding === "regressed" &&
    report.finding !== "regressed" &&
    last.head !== report.head.sha?.slice(0, last.head.length);
  return { pushes, resolvedFrom: resolved ? last.head.slice(0, 7) : null };
}

/** A step whose failure the reader must hear of, and which must not change the verdict. */
async function degraded<T>(world: World, consequence: string, step: () => Promise<T | null>): Promise<T | null> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    world.host.warn(`${consequence}: ${error.message}`);
    return null;
  }
}

function placesOf(
  paths: ReadonlyMap<string, string> | null,
  artifact: SavedArtifact | null,
  posted: PostedComment | null,
): Record<string, string> {
  return {
    "result-path": paths?.get("result.json") ?? "",
    "markdown-path": paths?.get("comment.md") ?? "",
    "report-path": paths?.get("report.html") ?? "",
    "model-path": paths?.get("model.json") ?? "",
    "artifact-id": artifact?.id?.toString() ?? "",
    "artifact-url": artifact?.url ?? "",
    "comment-id": posted?.id.toString() ?? "",
    "comment-url": posted?.url ?? "",
  };
}
