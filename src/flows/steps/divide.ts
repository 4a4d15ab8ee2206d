// How rows are divided: one rule for base and head, so that no train row of one is a holdout row of the other.

import type { Config } from "../../core/config/config.ts";
import type { Identity, SplitOptions } from "../../core/split.ts";
import { cutInWords, embargoInWords } from "../../core/time-cut.ts";
import type { Snapshot, World } from "../../ports.ts";
import type { Inputs } from "./read-inputs.ts";

export interface Side {
  readonly snapshot: Snapshot;
  readonly inputs: Inputs;
}

export interface Division {
  readonly split: SplitOptions;
  /** Columns of all sides: their values decide whether a row was edited. */
  readonly compared: readonly string[];
}

/**
 * @param sides the candidate's first: where time divides, the cut is made in its rows, and both sides are divided there
 * @throws {UserError} when the candidate's times allow no cut
 */
export async function divide(world: World, rules: Config, sides: readonly Side[]): Promise<Division> {
  const { holdout, key, group, time } = rules.data;
  const compared = commonColumns(sides);
  const declared: Identity | null =
    group !== null ? { kind: "group", columns: [group] } : key.length > 0 ? { kind: "key", columns: key } : null;
  switch (holdout.strategy) {
    case "hash": {
      const others = new Set([rules.data.weight, ...sides.map((side) => side.inputs.config.data.target)]);
      const content = { kind: "content", columns: compared.filter((name) => !others.has(name)) } as const;
      return { split: { ...holdout, identity: declared ?? content }, compared };
    }
    case "time": {
      const [first] = sides;
      if (time === null || first === undefined) throw new Error("a split by time has a time and a side");
      const { csv, target } = rules.data;
      const cut = await world.compute.cut(first.inputs.files, { csv, time, target, rule: holdout });
      return { split: { strategy: "time", column: time, cut, identity: declared }, compared };
    }
    case "column":
      return { split: { ...holdout, identity: declared }, compared };
    case "file": {
      const files = await Promise.all(sides.map((side) => side.snapshot.find(holdout.files)));
      const paths = new Set(files.flat().map((file) => file.path));
      return { split: { strategy: "file", files: [...paths].toSorted(), identity: declared }, compared };
    }
    default:
      return holdout satisfies never;
  }
}

/** In words, for the report. `keepsSides`: rows whose key was rewritten are where they were under the old one. */
export function divisionInWords({ split }: Division, { holdout }: Config["data"], keepsSides = false): string {
  switch (split.strategy) {
    case "hash": {
      const before = keepsSides ? ", as before this pull request rewrote it" : "";
      return `${Number((split.fraction * 100).toPrecision(6))} % of rows, chosen by a hash of ${identityInWords(split.identity)}${before}`;
    }
    case "time": {
      const embargo = holdout.strategy === "time" ? embargoInWords(holdout.embargo) : null;
      const apart = embargo === null ? "" : `; ${embargo} before that are in neither part`;
      return `the rows ${cutInWords(split.cut)}, by \`${split.column}\`${apart}`;
    }
    case "column":
      return `the rows that column \`${split.column}\` marks`;
    case "file":
      return `the rows of ${split.files.map((file) => `\`${file}\``).join(", ")}`;
    default:
      return split satisfies never;
  }
}

function identityInWords({ kind, columns }: Identity): string {
  return kind === "content"
    ? "the feature values (no key is declared)"
    : columns.map((name) => `\`${name}\``).join(" and ");
}

function commonColumns(sides: readonly Side[]): readonly string[] {
  const [first = [], ...others] = sides.map(({ inputs }) => inputs.header);
  return first.filter((name) => others.every((header) => header.includes(name))).toSorted();
}
