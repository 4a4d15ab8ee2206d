// What the user's commands did, in sentences: how often they trained, and the numbers that they wrote of their own.

import { counted } from "../numerals.ts";
import type { Sentence } from "./blocks.ts";
import { figure, pair } from "./figures.ts";
import type { Report, TrainingFacts } from "./report.ts";
import { named } from "./visible.ts";

/** "3 times, with the seeds 1, 2 and 3"; null where once. */
export function seedsInWords({ training }: Report): Sentence | null {
  if (training === null) return null;
  const { candidate, baseline } = training;
  if (candidate.seeds.length < 2) return null;
  const own = `It was trained ${timesWith(candidate.seeds)}`;
  if (baseline === null || baseline.seeds.join() === candidate.seeds.join()) return `${own}.`;
  return `${own}; the baseline ${timesWith(baseline.seeds)}.`;
}

function timesWith(seeds: readonly number[]): string {
  if (seeds.length === 1) return `once, with the seed ${seeds[0]}`;
  return `${counted(seeds.length, "time")}, with the seeds ${seeds.slice(0, -1).join(", ")} and ${seeds.at(-1)}`;
}

/** The numbers that the commands wrote, baseline → candidate; null where they wrote none. */
export function ownNumbers({ training }: Report, most: number): Sentence | null {
  if (training === null) return null;
  const before = training.baseline?.numbers ?? {};
  const after = training.candidate.numbers;
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  if (names.length === 0) return null;
  const shown = names
    .slice(0, most)
    .map((name) => `${named(name)} ${change(numberOf(before, name), numberOf(after, name))}`);
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : "";
  return `Numbers that the commands wrote, which decide nothing: ${shown.join(", ")}${more}.`;
}

function change(before: number | null, after: number | null): string {
  if (before === null || after === null) return before === null ? figure(after) : `${figure(before)} → none`;
  return before === after ? figure(after) : pair(before, after).join(" → ");
}

/** A number may be called like what every object has. */
function numberOf(numbers: TrainingFacts["numbers"], name: string): number | null {
  return Object.hasOwn(numbers, name) ? numbers[name] : null;
}
