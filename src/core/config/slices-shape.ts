// What the config says of slices and waivers.

import * as z from "zod";
import { metricNames } from "./metrics-shape.ts";
import { column, fractionOf, levels, mapOf, oneOf, percentage, said, tolerated } from "./shape.ts";

const sliceColumn = said(
  "A column to slice by",
  "the name of a column, or a map such as { column: age, bins: 4 }",
  z.union([
    column("A column; numbers are cut into 4 parts of about the same size"),
    mapOf(() => ({
      column: column("The column"),
      bins: said(
        "Of a number column: so many parts of about the same size, by the train rows (default 4)",
        "a whole number from 2 to 10",
        z.int().min(2).max(10),
      ).optional(),
      edges: said(
        "Of a number column: cut here instead; each edge belongs to the part above it",
        "a rising list of at most 19 numbers such as [18, 65]",
        z
          .array(said("An edge", "a number", z.number()))
          .min(1)
          .max(19)
          .refine((edges) => edges.every((edge, index) => index === 0 || edge > edges[index - 1])),
      ).optional(),
    })),
  ]),
);

export const slicesShape = mapOf(() => ({
  by: said(
    "Columns whose values divide the holdout into slices; they need not be features",
    "a column, or a list of at most 10 such as [region, { column: age, bins: 4 }]",
    z.union([column("A column"), z.array(sliceColumn).min(1).max(10)]),
  ),
  "min-rows": said(
    "A slice with fewer holdout rows is shown, but never tested (default 20)",
    "a whole number from 20 up",
    z.int().min(20).max(1_000_000),
  ).optional(),
  tolerance: tolerated(
    "How much worse the primary metric may get in a slice, relative to the baseline (default 10%)",
  ).optional(),
  level: oneOf("What a regression in a slice does (default warn)", levels).optional(),
}));

const day = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

export const waiverShape = mapOf(() => ({
  metric: oneOf("The metric whose regression is accepted", metricNames),
  slice: said(
    "The slice, as the report names it; without it, the metric on all rows",
    "a text such as region=north",
    z.string().min(1).max(500),
  ).optional(),
  ceiling: said(
    "The measured change that is accepted at most, relative to the baseline",
    "a percentage such as 25% or a fraction such as 0.25, above 0",
    z.union([
      z.number().gt(0).lt(1),
      z
        .string()
        .regex(percentage)
        .refine((text) => fractionOf(text) > 0 && Number.isFinite(fractionOf(text))),
    ]),
  ),
  until: said(
    "The last day on which the waiver counts, UTC",
    "a day such as 2026-12-31",
    z
      .string()
      .regex(day)
      .refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)),
  ),
  reason: said(
    "Why, for those who read it later",
    "a text of 1 to 300 characters on one line",
    z
      .string()
      .min(1)
      .max(300)
      .regex(/^[^\p{Cc}]*\S[^\p{Cc}]*$/u),
  ),
}));
