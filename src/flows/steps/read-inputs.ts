// Everything that a model depends on, at one commit or in the work tree: its config, its data files, their fingerprints.

import type { Config } from "../../core/config/config.ts";
import { CONFIG_BYTES_LIMIT, parseConfig } from "../../core/config/parse.ts";
import { trainingConfig } from "../../core/config/rules.ts";

import { dataFingerprint, fingerprint } from "../../core/evaluation/fingerprint.ts";
import type { Fingerprints } from "../../core/evaluation/record.ts";
import { UserError } from "../../errors.ts";
import type { DataFile, Snapshot, World } from "../../ports.ts";
import type { RunOptions } from "../options.ts";

export interface Inputs {
  readonly config: Config;
  readonly files: readonly DataFile[];
  readonly fingerprints: Fingerprints;
}

/** @throws {UserError} when the config is missing or wrong, or no data file is there. */
export async function readInputs(world: World, snapshot: Snapshot, options: RunOptions): Promise<Inputs> {
  const bytes = await snapshot.read(options.config, CONFIG_BYTES_LIMIT);
  if (bytes === null) {
    throw new UserError("config", {
      message: `there is no \`${options.config}\` in ${snapshot.label}`,
      hint: "Write one of five lines: version: 1, data: data/houses.csv, target: price, model: linear, metrics: mse",
    });
  }
  const config = named(parseConfig(bytes, options.config), options.name);
  const files = await snapshot.list(config.data.files);
  requireFiles(config, files, snapshot, options.config);
  return { config, files, fingerprints: fingerprintsOf(world, config, files) };
}

/** Two equal values: the same model would come out, and would be judged on the same rows. */
export function fingerprintsOf(world: World, config: Config, files: readonly DataFile[]): Fingerprints {
  return {
    data: dataFingerprint(files),
    config: fingerprint(trainingConfig(config)),
    // A built-in model's code is this program.
    code: fingerprint(`metricgate ${world.version}`),
  };
}

function named(config: Config, name: string | null): Config {
  return name === null ? config : { ...config, name };
}

function requireFiles(config: Config, files: readonly DataFile[], snapshot: Snapshot, path: string): void {
  if (files.length === 0) {
    throw new UserError("data", {
      message: `no file in ${snapshot.label} matches ${config.data.files.map((pattern) => `\`${pattern}\``).join(", ")}`,
      where: { file: path },
      hint: "Check `data` in the config; paths are relative to the working directory.",
    });
  }
  const foreign = files.filter((file) =>
    /\.(jsonl|ndjson|json|parquet|arrow|feather|xlsx?|gz|zst|zip|dvc)$/i.test(file.path),
  );
  if (foreign.length > 0) {
    throw new UserError(
      "data",
      foreign.map((file) => ({
        message: "this format is not supported yet; data is read from CSV",
        where: { file: file.path },
        hint: "Convert it to CSV, or narrow the pattern in `data`.",
      })),
    );
  }
}
