// The ladder to a baseline model: the stored one of exactly the base commit, else one of an ancestor with the same
// inputs, else none yet (the next rung, training the base commit again, is part of measuring).

import type { Replies } from "../../core/endpoint/replies-file.ts";
import { sameValue } from "../../core/evaluation/fingerprint.ts";
import type { Ledger } from "../../core/evaluation/ledger.ts";
import type { EvaluationRecord, Fingerprints } from "../../core/evaluation/record.ts";
import type { Model } from "../../core/models/model.ts";
import { isOwnModel } from "../../core/models/own-model.ts";
import type { BaselineSource, HistoryPoint } from "../../core/report/report.ts";
import type { SplitOptions } from "../../core/split.ts";
import { cutInWords } from "../../core/time-cut.ts";
import { primaryGate } from "../../core/verdict/policy.ts";
import type { BaselineLookup, BaselineStore, StoredBaseline, World } from "../../ports.ts";
import { fingerprintsOf, type Inputs } from "./read-inputs.ts";

export interface StoredModel {
  readonly model: Model | null;
  /** The baseline of the same inputs where the model is one of the user's own commands; null: there is none. */
  readonly kept: StoredBaseline | null;
  readonly source: BaselineSource;
  /** Every rung that was tried, each with its result. */
  readonly tried: readonly string[];
  /** Primary metric of earlier baselines as the nearest record knows them, oldest first. */
  readonly history: readonly HistoryPoint[];
  /** What a hosted model was asked before; empty for other models. */
  readonly replies: Replies;
  /** Of the nearest record: which models the holdout has judged. */
  readonly ledger: Ledger | null;
}

export async function storedBaseline(
  world: World,
  commit: string,
  base: Inputs,
  split: SplitOptions,
): Promise<StoredModel> {
  const store = world.baselines;
  const short = commit.slice(0, 7);
  const none = { model: null, kept: null, source: "none", replies: new Map() } as const;
  if (store === null) return { ...none, tried: [], history: [], ledger: null };

  let history: readonly HistoryPoint[] = [];
  let ledger: Ledger | null = null;
  const primary = primaryGate(base.config.policy).metric;
  const fingerprints = await fingerprintsOf(base);
  const accept = (record: EvaluationRecord): string | null => {
    if (history.length === 0) history = historyOf(record, primary);
    ledger ??= record.ledger;
    return differenceFrom(record, fingerprints, split);
  };

  if (base.config.model.kind === "endpoint") {
    const { tried, baseline } = await nearestOf(store, commit, base.config.name);
    if (baseline === null) return { ...none, tried, history, ledger };
    history = historyOf(baseline.record, primary);
    ledger = baseline.record.ledger;
    return { ...none, tried, history, ledger, replies: baseline.replies };
  }
  const isCommands = base.config.model.kind === "commands";
  if (isOwnModel(base.config.model) && !isCommands) {
    // Its predictions are in the commit itself; only earlier numbers are stored.
    await store.nearestAncestor(commit, base.config.name, accept);
    return { ...none, tried: [], history, ledger };
  }
  const exact = await store.at(commit, base.config.name);
  const refused =
    exact.kind !== "found"
      ? null
      : exact.baseline.model === null && !isCommands
        ? "it holds no model that can be read"
        : accept(exact.baseline.record);
  const result = (lookup: BaselineLookup): string =>
    isCommands && lookup.kind === "found" ? `found (${lookup.where})` : resultOf(lookup);
  const tried = [`${store.kind} of \`${short}\`: ${refused === null ? result(exact) : `not used, ${refused}`}`];
  if (exact.kind === "found" && refused === null) {
    return {
      ...served(exact.baseline, isCommands),
      source: store.kind,
      replies: none.replies,
      tried,
      history: history.filter((point) => point.sha !== commit),
      ledger,
    };
  }

  const ancestor = await store.nearestAncestor(commit, base.config.name, accept);
  tried.push(`${store.kind} of an ancestor with the same inputs: ${result(ancestor)}`);
  if (ancestor.kind === "found" && (ancestor.baseline.model !== null || isCommands))
    return { ...none, ...served(ancestor.baseline, isCommands), source: "ancestor", tried, history, ledger };
  return { ...none, tried, history, ledger };
}

/** A built-in model serves as it is stored; one of the user's own has to be asked again. */
function served(baseline: StoredBaseline, isCommands: boolean): Pick<StoredModel, "model" | "kept"> {
  return isCommands ? { model: null, kept: baseline } : { model: baseline.model, kept: null };
}

/** Replies are those of their questions, whatever else has changed since: the nearest baseline will do. */
async function nearestOf(
  store: BaselineStore,
  commit: string,
  name: string,
): Promise<{ readonly tried: readonly string[]; readonly baseline: StoredBaseline | null }> {
  const tried: string[] = [];
  const rungs = [
    [`of \`${commit.slice(0, 7)}\``, () => store.at(commit, name)],
    ["of an ancestor", () => store.nearestAncestor(commit, name, () => null)],
  ] as const;
  for (const [which, look] of rungs) {
    const lookup = await look();
    const result = lookup.kind === "found" ? `its answers are used (${lookup.where})` : lookup.reason;
    tried.push(`${store.kind} ${which}: ${result}`);
    if (lookup.kind === "found") return { tried, baseline: lookup.baseline };
  }
  return { tried, baseline: null };
}

/** Earlier baselines including the record's own, oldest first. */
export function historyOf(record: EvaluationRecord, primary: string): readonly HistoryPoint[] {
  const value = record.metrics[primary];
  return value === undefined ? record.history : [...record.history, { sha: record.commit, value }];
}

/** Why a stored model is not what training the base commit again would give; null when it is. */
function differenceFrom(record: EvaluationRecord, expected: Fingerprints, split: SplitOptions): string | null {
  const other = otherInputs(record, expected);
  if (other !== null) return other;
  if (sameValue(record.split, split)) return null;
  const stored = record.split;
  const isOfAnotherTime =
    stored.strategy === "time" && split.strategy === "time" && sameValue({ ...stored, cut: split.cut }, split);
  // Even one of an earlier cut, which has not seen the holdout: the verdict must not hang on whether a baseline was kept.
  if (isOfAnotherTime) return `its holdout is the rows ${cutInWords(stored.cut)}, and the new rows move the cut`;
  return "its rows are divided in another way";
}

/** Which of its inputs a record does not share; null when it shares all. */
export function otherInputs(record: EvaluationRecord, expected: Fingerprints): string | null {
  const { code, data, config } = record.fingerprints;
  if (code !== expected.code) return `it was stored by version ${record.version} of metricgate`;
  if (data !== expected.data) return "its data is another";
  return config === expected.config ? null : "its config is another";
}

export function resultOf(lookup: BaselineLookup): string {
  return lookup.kind === "found" ? `used (${lookup.where})` : lookup.reason;
}
