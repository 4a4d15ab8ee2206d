// The gate's own test on a repository's data: models that are worse on purpose, and models that are not.

import { unitOf } from "../core/config/config.ts";
import type { Alteration } from "../core/evaluation/alteration.ts";
import { metricOf } from "../core/metrics/metrics.ts";
import { isOwnModel } from "../core/models/own-model.ts";
import { predictorOf } from "../core/models/predictors.ts";
import { type SelfTest, selfTestCases, testedGate } from "../core/verdict/self-test.ts";
import { UserError } from "../errors.ts";
import type { World } from "../ports.ts";
import type { RunOptions } from "./options.ts";
import { divide } from "./steps/divide.ts";
import { jobOf, valueOf } from "./steps/measure.ts";
import { readInputs, requireOwnColumns } from "./steps/read-inputs.ts";

/** Any number would do; it stays the same, so that two runs say the same. */
const SEED = 20_261_121;

const SHUFFLED = 5;
const RESAMPLED = 10;

/** @throws {UserError} where there is no built-in regression to test with */
export async function selftest(world: World, options: RunOptions): Promise<SelfTest> {
  const inputs = await readInputs(world, world.workTree, options);
  requireOwnColumns(inputs);
  const { config } = inputs;
  const spec = config.model;
  if (isOwnModel(spec)) {
    throw new UserError("config", {
      message: `selftest trains models of its own, and cannot train \`model.${spec.kind}\``,
      where: { file: options.config },
      hint: "Run it with a built-in model on the same data: metricgate selftest --config other.yml",
    });
  }
  const division = await divide(world, config, [{ snapshot: world.workTree, inputs }]);
  const altered = (kind: Alteration["kind"], times: number): readonly Alteration[] =>
    Array.from({ length: times }, (_, i) => ({ kind, seed: SEED + 100 * i + (kind === "shuffled target" ? 1 : 2) }));
  const alterations = [...altered("shuffled target", SHUFFLED), ...altered("resampled rows", RESAMPLED)];
  const { features } = config.data;
  const models = [{ spec, features }, ...alterations.map((alteration) => ({ spec, features, altered: alteration }))];
  const job = jobOf(
    "the work tree",
    inputs,
    config,
    { columns: features, division, review: false, keepTrain: false },
    models,
  );
  world.host.progress(`training ${models.length} models, most of them worse on purpose`);
  const side = valueOf((await world.compute.measure([job]))[0]);

  const { holdout, trainTargetMean } = side;
  if (trainTargetMean === null) {
    throw new UserError("config", {
      message: "selftest knows how to sabotage a regression, and the task is classification",
      where: { file: options.config },
      hint: "There is no such test of classes yet.",
    });
  }
  const predictions: Float64Array[] = [];
  for (const { model } of side.trained) {
    const predictor = await predictorOf(model);
    predictions.push(predictor.predict(holdout.table).values);
  }
  const [model, ...others] = predictions;
  const gate = testedGate(config.policy);
  world.host.progress("comparing the model with each of them");
  return {
    schemaVersion: 1,
    name: config.name,
    metric: gate.metric,
    label: metricOf(gate.metric, gate.settings).label,
    tolerance: gate.tolerance,
    confidence: config.policy.confidence,
    rows: { train: side.rows.train, holdout: side.rows.holdout, units: holdout.unitCount },
    unit: unitOf(config.data),
    cases: selfTestCases(
      {
        actual: holdout.actual,
        identities: holdout.identities,
        unit: holdout.unit,
        unitCount: holdout.unitCount,
        times: holdout.times,
        weights: holdout.weights,
        unitKind: unitOf(config.data),
        policy: config.policy,
        model,
        shuffled: others.slice(0, SHUFFLED),
        resampled: others.slice(SHUFFLED),
        mean: trainTargetMean,
      },
      SEED,
    ),
  };
}
