// Why a run failed, for the job's log: each problem with its place.

import { posix } from "node:path";
import { info, error as logError } from "@actions/core";
import { harmless } from "../../core/report/log-text.ts";
import { renderPlace, UserError } from "../../errors.ts";

/** GitHub shows ten annotations of a level per step; more go to the log as plain lines. */
const SHOWN_PROBLEMS = 10;

/**
 * Why the run failed: an annotation for each problem at its place, a bug with its stack.
 * @param workingDirectory of the repository; places are relative to it, annotations to the repository's top
 */
export function reportFailure(error: unknown, workingDirectory = ""): void {
  if (!(error instanceof UserError)) {
    logError(error instanceof Error ? (error.stack ?? error.message) : String(error), { title: "Metricgate failed" });
    return;
  }
  for (const { message, where, hint } of error.problems.slice(0, SHOWN_PROBLEMS)) {
    logError(hint === undefined ? message : `${message}\n${hint}`, {
      title: "Metricgate",
      ...(where === undefined ? {} : { file: posix.join(workingDirectory, where.file) }),
      ...(where?.line === undefined ? {} : { startLine: where.line }),
      ...(where?.column === undefined ? {} : { startColumn: where.column }),
    });
  }
  for (const { message, where } of error.problems.slice(SHOWN_PROBLEMS)) {
    info(harmless(where === undefined ? message : `${renderPlace(where)}: ${message}`));
  }
}
