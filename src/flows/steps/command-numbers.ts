// The numbers of their own that the user's commands write to {metrics}: read, shown, and judged by nothing.

import { METRICS_BYTES_LIMIT, parseMetricsFile } from "../../core/evaluation/metrics-file.ts";
import { count, counted } from "../../core/numerals.ts";
import { inShort, UserError } from "../../errors.ts";
import type { Workplace } from "../../ports.ts";

/** More is no report that anybody reads. */
const MOST_NUMBERS = 100;
const LONGEST_NAME = 200;

export interface OwnNumbers {
  readonly byName: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
}

/** None where no such file was written. A file that cannot be read is a note: nothing hangs on it. */
export async function commandNumbers(place: Workplace, name: string, role: string): Promise<OwnNumbers> {
  try {
    const file = await place.read(name);
    if (file === null) return { byName: {}, notes: [] };
    const found = [...parseMetricsFile(await wholeOf(file.open(), name), name)];
    const usable = found.filter(([key, value]) => key.length <= LONGEST_NAME && Number.isFinite(value));
    const kept = usable.slice(0, MOST_NUMBERS);
    const left = found.length - kept.length;
    const note = `${counted(left, "number")} of the ${role}'s ${name} ${left === 1 ? "is" : "are"} not shown: a name is too long, or there are more than ${MOST_NUMBERS}.`;
    return { byName: Object.fromEntries(kept), notes: left === 0 ? [] : [note] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { byName: {}, notes: [`The ${role}'s ${name} is not shown, and nothing hangs on it: ${inShort(error)}`] };
  }
}

/** The mean of each number that all trainings wrote. */
export function together(several: readonly OwnNumbers[]): OwnNumbers {
  const names = Object.keys(several[0]?.byName ?? {}).filter((name) =>
    several.every(({ byName }) => Object.hasOwn(byName, name)),
  );
  // Moved from value to value, so that equal ones stay what they are.
  const mean = (name: string): number =>
    several.reduce((so, { byName }, index) => so + (byName[name] - so) / (index + 1), 0);
  const means = names.map((name) => [name, mean(name)] as const).filter(([, value]) => Number.isFinite(value));
  return {
    byName: Object.fromEntries(means),
    notes: [...new Set(several.flatMap(({ notes }) => notes))],
  };
}

async function wholeOf(pieces: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > METRICS_BYTES_LIMIT) {
      throw new UserError("command", {
        message: `${name} has more than ${count(METRICS_BYTES_LIMIT)} bytes`,
        hint: "Write a few numbers only.",
      });
    }
    parts.push(piece.slice());
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
