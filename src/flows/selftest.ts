// The gate's own test on a repository's data: models that are worse on purpose, and models that are not.

import { unitOf } from "../core/config/config.ts";
import type { Alteration } from "../core/evaluation/alteration.ts";
import { type MeasuredSide } from "../core/evaluation/measured-side.ts";
import { trained } from "../core/evaluation/untrained.ts";
import { metricOf } from "../core/metrics/metrics.ts";
import type { ModelSpec } from "../core/models/model.ts";
import { isOwnModel } from "../core/models/own-model.ts";
import { predictorOf } from "../core/models/predictors.ts";
import { type SelfTest, selfTestCases, testedGate } from "../core/verdict/self-test.ts";
import { UserError } from "../errors.ts";
import type { World } from "../ports.ts";
import type { RunOptions } from "./options.ts";
import { type Division, divide } from "./steps/divide.ts";
import { measureAlone } from "./steps/measure-alone.ts";
import { type Inputs, readInputs, requireOwnColumns } from "./steps/read-inputs.ts";
import { valueOf } from "./steps/read-sides.ts";
import { jobOf } from "./steps/side-jobs.ts";
import { answersOf } from "./steps/side-model.ts";

/** Any number would do; it stays the same, so that two runs say the same. */
const SEED = 20_261_121;

const SHUFFLED = 5;
const RESAMPLED = 10;

/** What a self-test starts from: the held-out rows, what the model says of them, and what sabotaged trainings say. */
interface Tested {
  readonly side: MeasuredSide;
  readonly model: Float64Array;
  readonly shuffled: readonly Float64Array[];
  readonly resampled: readonly Float64Array[];
}

/** @throws {UserError} where there are no predictions of numbers to sabotage */
export async function selftest(world: World, options: RunOptions): Promise<SelfTest> {
  const inputs = await readInputs(world, world.workTree, options);
  requireOwnColumns(inputs);
  const { config } = inputs;
  if (config.model.kind === "metrics") {
    throw new UserError("config", {
      message: "selftest sabotages predictions, and `model.metrics` has none",
      where: { file: options.config },
      hint: "Give the predictions themselves (model.predictions), or a built-in model on the same data: --config other.yml",
    });
  }
  if (config.task === "classification") throw classes(options);
  const division = await divide(world, config, [{ snapshot: world.workTree, inputs }]);
  const tested = isOwnModel(config.model)
    ? await answered(world, inputs, division, options)
    : await sabotaged(world, inputs, division, config.model);
  const { side, ...models } = tested;
  const { holdout, trainTargetMean } = side;
  if (trainTargetMean === null) throw classes(options);
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
        ...models,
        mean: trainTargetMean,
      },
      SEED,
    ),
  };
}

function classes(options: RunOptions): UserError {
  return new UserError("config", {
    message: "selftest knows how to sabotage a regression, and the task is classification",
    where: { file: options.config },
    hint: "There is no such test of classes yet.",
  });
}

/** A built-in model, and others of its kind that learnt from sabotaged data. */
async function sabotaged(world: World, inputs: Inputs, division: Division, spec: ModelSpec): Promise<Tested> {
  const { config } = inputs;
  const alterations = [...altered("shuffled target", SHUFFLED), ...altered("resampled rows", RESAMPLED)];
  const { features } = config.data;
  const models = [{ spec, features }, ...alterations.map((alteration) => ({ spec, features, altered: alteration }))];
  const how = { columns: features, division, review: false, keepTrain: false };
  world.host.progress(`training ${models.length} models, most of them worse on purpose`);
  const side = valueOf((await world.compute.measure([jobOf("the work tree", inputs, config, how, models)]))[0]);
  const predictions: Float64Array[] = [];
  for (const each of side.untrained) {
    const { model } = await trained(each);
    const predictor = await predictorOf(model);
    predictions.push(predictor.predict(side.holdout.table).values);
  }
  const [model, ...others] = predictions;
  return { side, model, shuffled: others.slice(0, SHUFFLED), resampled: others.slice(SHUFFLED) };
}

function altered(kind: Alteration["kind"], times: number): readonly Alteration[] {
  return Array.from({ length: times }, (_, i) => ({
    kind,
    seed: SEED + 100 * i + (kind === "shuffled target" ? 1 : 2),
  }));
}

/** The user's own model, which is trained or read once; what is sabotaged is what it says. */
async function answered(world: World, inputs: Inputs, division: Division, options: RunOptions): Promise<Tested> {
  const own = { snapshot: world.workTree, inputs };
  const { head, candidate } = await measureAlone(world, "the work tree", own, null, inputs.config, division, new Map());
  const { predicted } = answersOf(candidate.onHead);
  if (predicted.kind !== "numbers") throw classes(options);
  return { side: head, model: predicted.values, shuffled: [], resampled: [] };
}
