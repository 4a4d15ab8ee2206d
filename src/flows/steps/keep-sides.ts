// Where a pull request rewrote the key: its data divided once more, each row on the side that it had in the base.

import type { Dataset } from "../../core/evaluation/dataset.ts";
import type { MeasuredSide } from "../../core/evaluation/measured-side.ts";
import type { TrainingJob } from "../../core/evaluation/training-job.ts";
import { count, counted } from "../../core/numerals.ts";
import { type DividedSide, type KeptSides, keptSides } from "../../core/review/kept-sides.ts";
import { type SplitOptions, splitRows } from "../../core/split.ts";
import type { Compute, World } from "../../ports.ts";
import type { Reading } from "./measured.ts";

type Job = Parameters<Compute["measure"]>[0][number];
type Sides = Reading["sides"];

/** Both sides as they were read, the head's anew where its key was rewritten: only then is it read twice. */
export async function withKeptSides(world: World, jobs: readonly Job[], sides: Sides): Promise<Sides> {
  const [head, base] = sides;
  const [job] = jobs;
  if (head?.status !== "fulfilled" || base?.status !== "fulfilled") return sides;
  const [own, other] = [dividedSide(head.value, job), dividedSide(base.value, job)];
  const kept = own === null || other === null ? null : keptSides(other, own, job.key, job.split);
  if (kept === null) return sides;
  world.host.progress("the key was rewritten: dividing and training again, with each row on the side that it had");
  const [again] = await world.compute.measure([{ ...job, keptSides: kept.sides }]);
  if (again.status === "rejected") throw again.reason;
  const notes = [...again.value.notes, ...keptNotes(kept)];
  return [{ ...again, value: { ...again.value, notes } }, base];
}

/** For a review, which trains nothing. */
export function dividedAsBefore(
  base: Dataset | null,
  head: Dataset,
  key: readonly string[],
  split: SplitOptions | null,
): Dataset {
  if (base === null || split === null || base.holdout.length === 0 || head.holdout.length === 0) return head;
  const kept = keptSides({ ...base, known: null }, { ...head, known: null }, key, split);
  if (kept === null) return head;
  const { train, holdout } = splitRows(head.table, split, undefined, kept.sides);
  return { ...head, train, holdout };
}

/** Null where not all columns were read. */
function dividedSide({ dataset, holdout }: MeasuredSide, { split }: TrainingJob): DividedSide | null {
  if (dataset === null) return null;
  // A holdout knows its rows by the key also where a group divides them.
  const known = split.identity?.kind === "group" ? null : holdout;
  return { table: dataset.table, holdout: dataset.holdout, known };
}

function keptNotes({ columns, rows, crossed }: KeptSides): readonly string[] {
  const names = columns.map((name) => `\`${name}\``).join(" and ");
  const { heldOut, learntFrom } = crossed;
  const sides =
    heldOut + learntFrom === 0
      ? "Each stays held out or learnt from, as it was, so neither model has learnt from what it is judged on."
      : `All but ${count(heldOut + learntFrom)} stay held out or learnt from, as they were.`;
  const all = `${counted(rows, "row is", "rows are")} found again under another ${names}. ${sides} After the merge the new ${names} decides.`;
  return [
    all,
    ...(learntFrom === 0
      ? []
      : [
          `${counted(learntFrom, "row that was held out shares its", "rows that were held out share their")} new ${names} with more rows that were learnt from, and ${learntFrom === 1 ? "is" : "are"} no longer held out.`,
        ]),
    ...(heldOut === 0
      ? []
      : [
          `${counted(heldOut, "held-out row was", "held-out rows were")} learnt from by the base's model, because ${heldOut === 1 ? "it shares its" : "they share their"} new ${names} with rows that were held out: it looks a little too good.`,
        ]),
  ];
}
