// What a comparison says of slices: the declared ones as they were judged, weak ones that were found, where harm sits.

import type { Partition, Slicing } from "../evaluation/slices.ts";
import type { Comparison } from "./comparison.ts";
import { concentrationOf } from "./concentration.ts";
import { type Explanation, explain } from "./explain.ts";
import type { Judgement } from "./judgements.ts";
import type { Measured } from "./measured.ts";
import type { Policy } from "./policy.ts";
import type { ScoredRows } from "./scored-rows.ts";
import type { Situation } from "./situation.ts";
import { type Slice, sliceRow } from "./slices.ts";
import { weakSlices } from "./weak-slices.ts";

export interface SliceInput {
  readonly policy: Policy;
  /** The declared slices. */
  readonly slices: Slicing;
  /** Columns to look through for slices that got worse, so many at most; asked for only where two models differ. */
  readonly searched: (most: number) => readonly Partition[];
}

export type SliceFindings = Pick<Comparison, "slices" | "sliceExplanations" | "slicesLost" | "concentration" | "notes">;

/** What a comparison says of slices where none is looked at. */
export const noSlices = { slices: [], sliceExplanations: [], slicesLost: [], concentration: null } as const;

/**
 * @param slices the declared ones that have rows
 * @param judgementOf of each that is tested
 * @param said what an explanation needs beside the judgement
 */
export function sliceFindings(
  input: SliceInput,
  {
    primary,
    rows,
    situation,
  }: { readonly primary: Measured; readonly rows: ScoredRows; readonly situation: Situation },
  slices: readonly Slice[],
  judgementOf: (slice: Slice) => Judgement | null,
  said: (slice: Slice) => Pick<Explanation, "coverage" | "holdout">,
): SliceFindings {
  const weak = weakSlices(input.searched, primary, rows, situation);
  const { label } = primary.metric;
  const declared = slices.map((slice) => {
    const judgement = judgementOf(slice);
    const sentences =
      judgement === null ? [] : explain({ ...judgement, ...said(slice), label, isPrimary: true, slice: slice.name });
    return { row: sliceRow(slice, judgement), sentences };
  });
  return {
    slices: [...declared.map(({ row }) => row), ...weak.rows],
    sliceExplanations: [...declared.map(({ sentences }) => sentences), ...weak.rows.map(() => [])],
    slicesLost: input.slices.lost,
    concentration: concentrationOf(
      primary,
      situation.worth?.weight ?? situation.rows,
      slices.map(({ name, measured, situation: { rows: size, worth } }) => ({
        name,
        measured,
        rows: worth?.weight ?? size,
      })),
      weak.found,
    ),
    notes: [...input.slices.partitions.flatMap((partition) => partition.notes), ...weak.notes],
  };
}
