// Everything that a model depends on, at one commit or in the work tree: its config, its data files, their fingerprints.

import { type Config, isName } from "../../core/config/config.ts";
import { CONFIG_BYTES_LIMIT, parseConfig } from "../../core/config/parse.ts";
import { trainingConfig } from "../../core/config/rules.ts";
import { type NamedColumn, requireColumns } from "../../core/evaluation/columns.ts";
import { dataFingerprint, fingerprint, sameValue } from "../../core/evaluation/fingerprint.ts";
import type { Fingerprints } from "../../core/evaluation/record.ts";
import { isOwnModel, ownFiles } from "../../core/models/own-model.ts";
import { once } from "../../core/once.ts";
import { type FileChanges, fileChanges, noFileChanges } from "../../core/review/file-changes.ts";
import { UserError } from "../../errors.ts";
import type { DataFile, IdentifiedFile, Snapshot, World } from "../../ports.ts";
import type { RunOptions } from "../options.ts";

export interface Inputs {
  readonly config: Config;
  readonly files: readonly DataFile[];
  /** For a review: data files in which nothing is, not even a header; they are not among the others. */
  readonly blank: readonly string[];
  /** The data's columns. */
  readonly header: readonly string[];
  /** Each file by its content; on disk, they are read for it when it is first asked for. */
  readonly contents: () => Promise<readonly IdentifiedFile[]>;
  readonly dataFingerprint: () => Promise<string>;
  /** Of what makes the model: this program, and the user's own files where they do. */
  readonly codeFingerprint: () => Promise<string>;
}

/**
 * @param purpose for a review of the data a config needs neither model nor target
 * @param fallback the config where there is none
 * @throws {UserError} when the config is missing or wrong, no data file is there, or one has no header
 */
export async function readInputs(
  world: World,
  snapshot: Snapshot,
  options: RunOptions,
  purpose: "model" | "data" = "model",
  fallback: Config | null = null,
): Promise<Inputs> {
  const bytes = await snapshot.read(options.config, CONFIG_BYTES_LIMIT);
  const parsed = bytes === null ? fallback : parseConfig(bytes, options.config, purpose);
  if (parsed === null) {
    throw new UserError("config", {
      message: `there is no \`${options.config}\` in ${snapshot.label}`,
      hint: "Write one of five lines: version: 1, data: data/houses.csv, target: price, model: linear, metrics: mse",
    });
  }
  const config = named(parsed, options.name);
  const found = await snapshot.find(config.data.files);
  requireFiles(config, found, snapshot, options.config);
  const blank = purpose === "data" ? await blankAmong(world, found) : [];
  const files = found.filter(({ path }) => !blank.includes(path));
  world.compute.expect(files);
  const header = files.length === 0 ? [] : await world.compute.columns(files, config.data.csv);
  const contents = once(async () => snapshot.identify(found));
  return {
    config,
    files,
    blank,
    header,
    contents,
    dataFingerprint: once(async () => dataFingerprint(await contents())),
    codeFingerprint: once(() => codeFingerprint(world, snapshot, config, files)),
  };
}

/** A larger file has something in it. */
const BLANK_BYTES = 256;

async function blankAmong(world: World, files: readonly DataFile[]): Promise<readonly string[]> {
  const blank: string[] = [];
  for (const file of files.filter(({ size }) => size <= BLANK_BYTES)) {
    const decoder = new TextDecoder();
    let text = "";
    for await (const chunk of world.compute.bytes(file)) {
      text += decoder.decode(chunk, { stream: true });
      if (text.trim() !== "") break;
    }
    if (text.trim() === "") blank.push(file.path);
  }
  return blank;
}

/** Two equal values: the same model would come out, and would be judged on the same rows. */
export async function fingerprintsOf(inputs: Inputs, config = inputs.config): Promise<Fingerprints> {
  return {
    data: await inputs.dataFingerprint(),
    config: fingerprint(trainingConfig(config)),
    code: await inputs.codeFingerprint(),
  };
}

/** A built-in model's code is this program; the user's own is made by files of the repository. */
async function codeFingerprint(
  world: World,
  snapshot: Snapshot,
  { model }: Config,
  data: readonly DataFile[],
): Promise<string> {
  const program = `metricgate ${world.version}`;
  if (!isOwnModel(model)) return fingerprint(program);
  const patterns = ownFiles(model);
  // The data has a fingerprint of its own.
  const files =
    patterns === null ? await snapshot.identifyAll(data) : await snapshot.identify(await snapshot.find(patterns));
  return fingerprint(`${program}\n${dataFingerprint(files)}`);
}

/** Whether the same model would come out on both sides: nothing needs to be trained. */
export async function hasSameInputs(candidate: Inputs, rules: Config, base: Inputs): Promise<boolean> {
  if (trainingConfig(rules) !== trainingConfig(base.config) || !(await hasSameData(candidate, base))) return false;
  return (await candidate.codeFingerprint()) === (await base.codeFingerprint());
}

/** Whether two sides have the same data; files of other sizes need not be read to tell. */
export async function hasSameData(one: Inputs, other: Inputs): Promise<boolean> {
  if (!sameValue(one.files.map(sizeOf), other.files.map(sizeOf))) return false;
  const [first, second] = await Promise.all([one.dataFingerprint(), other.dataFingerprint()]);
  return first === second;
}

/** Which data files differ; none where a side is not there. */
export async function changedFiles(candidate: Inputs, base: Inputs | null): Promise<FileChanges> {
  return base === null ? noFileChanges : fileChanges(await base.contents(), await candidate.contents());
}

function sizeOf({ path, size }: DataFile): readonly [string, number] {
  return [path, size];
}

/** The columns by which the config's rules divide rows, group and weight them. */
export function dividingColumns({ data }: Config): readonly NamedColumn[] {
  return [
    ...data.key.map((name) => ({ key: "data.key", name })),
    ...(data.group === null ? [] : [{ key: "data.group", name: data.group }]),
    ...(data.time === null ? [] : [{ key: "data.time", name: data.time }]),
    ...(data.weight === null ? [] : [{ key: "data.weight", name: data.weight }]),
    ...(data.holdout.strategy === "column" ? [{ key: "data.holdout.column", name: data.holdout.column }] : []),
  ];
}

/**
 * A pull request's own rules count only after the merge, so nothing else would notice that they cannot work.
 * @throws {UserError} with every column that the config names and the data lacks
 */
export function requireOwnColumns({ config, header, files }: Inputs): void {
  const { target, features } = config.data;
  const sliced = (config.policy.slices?.by ?? []).map(({ column }) => ({ key: "slices.by", name: column }));
  const learnt = (features ?? []).map((name) => ({ key: "data.features", name }));
  requireColumns([{ key: "target", name: target }, ...dividingColumns(config), ...learnt, ...sliced], header, files);
}

function named(config: Config, name: string | null): Config {
  if (name === null) return config;
  if (isName(name)) return { ...config, name };
  throw new UserError("usage", {
    message: `the name is a text of 1 to 100 characters on one line; found ${JSON.stringify(name.slice(0, 100))}`,
    hint: "Give another name, or none: then the config's counts.",
  });
}

/** A name without any sign of a pattern means one file: were it passed over, its rows would be missing without a word. */
function isLackedBy(files: readonly DataFile[], name: string): boolean {
  return !/[*?[\]{}()!+@|]/.test(name) && files.every(({ path }) => path !== name && !path.startsWith(`${name}/`));
}

function requireFiles(config: Config, files: readonly DataFile[], snapshot: Snapshot, path: string): void {
  const unmatched = files.length === 0 ? config.data.files : config.data.files.filter((one) => isLackedBy(files, one));
  if (unmatched.length > 0) {
    throw new UserError("data", {
      message: `no file in ${snapshot.label} matches ${unmatched.map((pattern) => `\`${pattern}\``).join(", ")}`,
      where: { file: path },
      hint: "Check `data` in the config; paths are relative to the working directory.",
    });
  }
  const foreign = files.filter((file) =>
    /\.(arrow|feather|orc|avro|xlsx?|ods|zip|tar|tgz|tar\.\w+|bz2|xz|7z|pkl|npy|npz|db|sqlite3?|dvc)$/i.test(file.path),
  );
  if (foreign.length > 0) {
    throw new UserError(
      "data",
      foreign.map((file) => ({
        message: "this format is not read; data comes as CSV, JSON Lines or Parquet",
        where: { file: file.path },
        hint: file.path.endsWith(".dvc")
          ? "Name the data itself: what DVC keeps is found by its .dvc file."
          : "Convert it, or narrow the pattern in `data`.",
      })),
    );
  }
}
