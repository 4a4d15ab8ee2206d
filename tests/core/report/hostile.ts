// Texts that mean something to Markdown, GitHub, HTML or a terminal, and a Report that carries them wherever it can.

import * as fc from "fast-check";
import type { Report } from "../../../src/core/report/report.ts";
import { bareModel, dataChanged, rulesChanged, slice, waiver } from "./samples.ts";

const fragments = [
  "@acme/team",
  "@octocat",
  "#12",
  "GH-12",
  "acme/houses#12",
  "4e81d02c6b5a49382716f5e4d3c2b1a09f8e7d6c",
  "https://evil.example/x",
  "www.evil.example",
  "mailto:a@b.example",
  "a@b.example",
  "[x](https://evil.example)",
  "![x](https://evil.example/x.png)",
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  '"',
  '" onload="alert(1)',
  "' onload='alert(1)",
  "</details>",
  "</sub>",
  "<!-- metricgate:v1 {} -->",
  "-->",
  "--",
  "|",
  "\\|",
  "\\",
  "`",
  "``",
  "```",
  "```mermaid",
  "~~~",
  "$x$",
  "$`x`$",
  "*",
  "**x**",
  "_x_",
  "~~x~~",
  "# x",
  "- x",
  "1. x",
  "> [!WARNING]",
  "---",
  "===",
  "[^1]",
  "[ ]",
  "&lt;b&gt;",
  "&#64;octocat",
  ":tada:",
  "\n",
  "\r\n",
  "\n\n",
  "\t",
  "    ",
  "\u0000",
  "\u001b[2J",
  "\u001b]8;;https://evil.example\u0007",
  "\u202e",
  "\u2066",
  "\u200b",
  "\u2028",
  "\u1fef",
  "\ud800",
  "\u{1F600}",
  "✅ Improved",
  "é",
  "x",
  "area",
  " ",
  "",
];

/** Texts glued together from fragments and arbitrary characters; never a commit id. */
export const hostileText = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...fragments) }, fc.string({ unit: "binary", maxLength: 6 })),
    {
      maxLength: 6,
    },
  )
  .map((parts) => `!${parts.join("")}`);

/** Every optional part present, so that every place is rendered. */
const complete: Report = {
  ...dataChanged,
  rules: rulesChanged.rules,
  slices: [
    slice({}),
    slice({ finding: "equivalent", slice: "region=south" }),
    slice({ slice: "age below 20", declared: false, interval: null }),
  ],
  waivers: [waiver({}), waiver({ slice: "region=north", state: "expired" })],
  data: {
    ...dataChanged.data,
    parts: [],
    rewrites: [],
    lines: null,
    rounded: [],
    roundedRows: 0,
    columns: { ...dataChanged.data.columns, removed: ["old"], renamed: [{ from: "a", to: "b" }] },
    findings: [
      ...dataChanged.data.findings,
      {
        rule: "r",
        level: "warn",
        message: "m",
        wasThere: false,
        column: "c",
        file: null,
        line: null,
        count: 1,
        lines: { side: "base", first: [3, 9], hasMore: true },
      },
    ],
  },
};

/** The complete Report with each text that may come from elsewhere replaced by `next()`. */
export function reportOf(next: () => string): Report {
  const rename = (values: Readonly<Record<string, number>> | null): Record<string, number> =>
    // Keys stay distinct, so that the number of rows does.
    Object.fromEntries(Object.values(values ?? {}).map((value, index) => [`${next()}${index}`, value]));
  const texts = (items: readonly string[]): string[] => items.map(next);
  const { columns, findings, drift } = complete.data;
  return {
    ...complete,
    name: next(),
    reasons: texts(complete.reasons),
    notes: [`the column \`${next()}\` is gone`, next()],
    head: { sha: next(), dirty: true },
    base: { ...complete.base, sha: next(), ref: next(), tried: texts(complete.base.tried) },
    split: next(),
    metrics: complete.metrics.map((row) => ({ ...row, name: next() })),
    slices: complete.slices.map((row) => ({ ...row, slice: next(), metric: next() })),
    waivers: complete.waivers.map((row) => ({ ...row, slice: next(), metric: next(), reason: next(), said: next() })),
    largestErrors: complete.largestErrors.map((row) => ({
      ...row,
      file: next(),
      key: [next(), next()],
      values: { actual: next(), baseline: next(), candidate: next() },
    })),
    data: {
      ...complete.data,
      parts: [],
      files: { added: texts(["a"]), removed: texts(["b"]), changed: texts(["c"]) },
      segments: complete.data.segments.map((one) => ({ ...one, column: next(), value: next(), slice: next() })),
      proposedKey: texts(["a", "b"]),
      drift: drift && {
        rows: drift.rows.map((row) => ({ ...row, column: next() })),
        untested: drift.untested.map((row) => ({ ...row, column: next() })),
      },
      rewrites: [
        { what: "numbers", column: next(), from: next(), to: next(), cells: 2 },
        { what: "delimiter", column: null, from: next(), to: next(), cells: null },
      ],
      lines: { all: 9, touched: 3 },
      rounded: [{ column: next(), cells: 1, largest: 1e-9 }],
      roundedRows: 1,
      columns: {
        added: texts(columns.added),
        removed: texts(columns.removed),
        renamed: columns.renamed.map(() => ({ from: next(), to: next() })),
        reordered: false,
        typeChanged: columns.typeChanged.map(() => ({ column: next(), from: next(), to: next() })),
        cellsChanged: rename(columns.cellsChanged),
      },
      findings: findings.map((finding) => ({
        ...finding,
        rule: next(),
        message: next(),
        column: finding.column === null ? null : next(),
        file: finding.file === null ? null : next(),
      })),
    },
    rules: { changed: true, differences: [{ key: next(), base: next(), head: next() }] },
    model: {
      ...bareModel,
      kind: next(),
      features: texts(["a", "b"]),
      coefficients: rename({ a: 1, b: 2 }),
      standardErrors: { intercept: 1, coefficients: rename({ a: 1, b: 2 }) },
      tStatistics: { intercept: 1, coefficients: rename({ a: 1, b: 2 }) },
    },
    history: complete.history.map((point, index) => ({ ...point, sha: `${index}${next()}` })),
    provenance: { dataFingerprint: next(), configFingerprint: next(), codeFingerprint: next(), version: next() },
    run: { ...complete.run, id: next(), url: next() },
  };
}
