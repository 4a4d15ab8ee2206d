// What is wrong with a config although each key by itself is right. Reads the file leniently, so that its faults are
// found together with those of its shape.

import { columnFlaws, contractFlaws, sliceFlaws } from "./column-flaws.ts";
import { type Flaw, missingFlaw, valueAt } from "./flaw.ts";
import { holdoutFlaws } from "./holdout-flaws.ts";
import { metricFlaws } from "./metric-flaws.ts";
import { modelFlaws } from "./model-flaws.ts";
import { expectationAt } from "./schema-path.ts";
import { weightFlaws } from "./weight-flaws.ts";

export function contradictions(file: unknown): readonly Flaw[] {
  if (typeof file !== "object" || file === null || Array.isArray(file)) return [];
  return [
    ...targetFlaws(file),
    ...columnFlaws(file),
    ...holdoutFlaws(file),
    ...contractFlaws(file),
    ...modelFlaws(file),
    ...weightFlaws(file),
    ...metricFlaws(file),
    ...sliceFlaws(file),
  ];
}

function targetFlaws(file: object): readonly Flaw[] {
  const inData = valueAt(file, ["data", "target"]) !== undefined;
  const atTop = Object.hasOwn(file, "target");
  if (atTop && inData)
    return [
      {
        path: ["target"],
        part: "key",
        message: "`target` is given twice: here and as `data.target`",
        hint: "Keep one of them.",
      },
    ];
  return atTop || inData ? [] : [missingFlaw(["target"], expectationAt(["target"]))];
}
