// The pull-request check: train, find the baseline, compare both on the same rows, judge, publish.

import { rulesInForce } from "../core/config/rules.ts";
import { inFull } from "../core/review/finding.ts";
import { gravestFirst } from "../core/review/judge-review.ts";
import { judge } from "../core/verdict/judge.ts";
import { heldWaivers } from "../core/verdict/waivers.ts";
import { UserError } from "../errors.ts";
import type { World } from "../ports.ts";
import type { CheckOptions } from "./options.ts";
import { checkFrame } from "./steps/check-frame.ts";
import { compareModels } from "./steps/compare-models.ts";
import { composeReport, type Judged } from "./steps/compose-report.ts";
import { reviewIfPossible } from "./steps/compose-review.ts";
import { divide } from "./steps/divide.ts";
import { measure } from "./steps/measure.ts";
import type { Measured } from "./steps/measured.ts";
import { type Published, publish } from "./steps/publish.ts";
import { readBase } from "./steps/read-base.ts";
import { changedFiles, hasSameInputs, readInputs, requireOwnColumns } from "./steps/read-inputs.ts";
import { today } from "./steps/report-frame.ts";
import { storedBaseline } from "./steps/resolve-baseline.ts";
import { secondTraining } from "./steps/second-training.ts";
import { unchanged } from "./steps/unchanged.ts";

export async function check(world: World, options: CheckOptions): Promise<Published> {
  try {
    return await checkModel(world, options);
  } catch (error) {
    throw await withDanger(world, options, error);
  }
}

/** Data that no model can learn from may have been emptied or shifted: then that is said first. */
async function withDanger(world: World, options: CheckOptions, error: unknown): Promise<unknown> {
  if (!(error instanceof UserError) || error.fault !== "data") return error;
  const reviewed = await reviewIfPossible(world, options);
  const [gravest] = gravestFirst(reviewed?.data.findings ?? []);
  // A row that does not fit its header is what the error itself is about.
  if (gravest === undefined || gravest.rule === "columns/misaligned") return error;
  if (gravest.level !== "error" && gravest.rule !== "rows/removed") return error;
  const { file, line } = gravest;
  const where = file === null ? {} : { where: line === null ? { file } : { file, line } };
  return new UserError("data", [{ message: inFull(gravest), ...where }, ...error.problems], { cause: error });
}

async function checkModel(world: World, options: CheckOptions): Promise<Published> {
  const [candidate, baseCommit] = await Promise.all([
    readInputs(world, world.workTree, options),
    world.repository.base(options.base),
  ]);
  requireOwnColumns(candidate);
  const base = await readBase(world, options, baseCommit, candidate);
  const rules = rulesInForce(candidate.config, base.side?.inputs.config ?? null);
  const context = { world, options, candidate, base, rules };

  // Also where nothing changed: a metric that both sides lack must not pass.
  if (rules.model.kind === "metrics") {
    const { checkMetrics } = await import("./steps/metrics-source.ts");
    return publish(world, options, await checkMetrics(context, rules.model));
  }
  if (base.side !== null && (await hasSameInputs(candidate, rules, base.side.inputs))) {
    const result = await unchanged(context);
    if (result !== null) return publish(world, options, result);
  }

  const head = { snapshot: world.workTree, inputs: candidate };
  const division = await divide(world, rules, base.side === null ? [head] : [head, base.side]);
  const stored =
    base.side === null ? null : await storedBaseline(world, base.commit.sha, base.side.inputs, division.split);
  const plan = { candidate, rules, division, base, stored, reading: null };
  const [frame, files, measured] = await Promise.all([
    checkFrame(context),
    changedFiles(candidate, base.side?.inputs ?? null),
    measure(world, plan),
  ]);
  const judgedBy = (both: Measured): Judged => {
    const scored = compareModels(both, rules, base);
    const waivers = heldWaivers(candidate.config.waivers, scored.comparison, today(world));
    const verdict = judge(scored.comparison, rules.policy, options.failOn ?? undefined, waivers);
    return { division, stored, measured: both, scored, waivers, verdict, files };
  };
  const judged = judgedBy(measured);
  const again = judged.verdict.finding === "regressed" ? await secondTraining(world, plan, measured) : null;
  return publish(world, options, await composeReport(context, frame, again === null ? judged : judgedBy(again)));
}
