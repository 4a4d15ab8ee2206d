// NIST's sets as files: certified_linear.json and csv/ in the folder nist of METRICGATE_CORPUS.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type NistSet, powers } from "./nist.ts";

export const corpus = process.env.METRICGATE_CORPUS;

interface Certified {
  readonly params: Readonly<Record<string, { readonly estimate: string; readonly sd: string }>>;
}

/** The sets with an intercept, each a polynomial of one x. */
export function corpusSets(folder: string): (NistSet & { readonly deviations: readonly number[] })[] {
  const nist = join(folder, "nist");
  const certified = JSON.parse(readFileSync(join(nist, "certified_linear.json"), "utf8")) as Readonly<
    Record<string, Certified>
  >;
  return Object.entries(certified)
    .filter(([, { params }]) => params.B0 !== undefined)
    .map(([name, { params }]) => {
      const rows = readFileSync(join(nist, "csv", `${name}.csv`), "utf8")
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.split(",").map(Number));
      const estimates = Object.values(params).map(({ estimate }) => Number(estimate));
      return {
        name,
        y: rows.map((row) => row[0]),
        x: powers(
          rows.map((row) => row[1]),
          estimates.length - 1,
        ),
        certified: estimates,
        deviations: Object.values(params).map(({ sd }) => Number(sd)),
      };
    });
}
