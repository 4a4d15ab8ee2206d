// The verdict in one line.

import { counted } from "../numerals.ts";
import { sliceLabel } from "../verdict/explain.ts";
import { limitWords } from "../verdict/limits.ts";
import { contradictionOf } from "./contradiction.ts";
import { figure, isNumber, pair, relative } from "./figures.ts";
import {
  betterOrWorse,
  type Icon,
  labelOf,
  type MetricRow,
  missingLimits,
  type Verbatim,
  worseningOf,
} from "./metric-words.ts";
import type { Report } from "./report.ts";
import { findingCounts, reviewHeadline } from "./review-words.ts";
import { named } from "./visible.ts";
import { isWaived, waiverFor } from "./waiver-words.ts";

/** The verdict in one line: "Regressed: MSE 11.64 → 13.09 (+12.5 %, worse)". */
export function headlineOf(report: Report): Verbatim {
  if (report.flow === "review") return reviewHeadline(report);
  const said = modelHeadline(report);
  if (report.outcome !== "fail" || said.icon === "❌" || said.icon === "🛑") return said;
  // A failing check shows no sign of success or of a mere warning, whatever the model does.
  const { errors } = findingCounts(report);
  return { icon: "❌", text: errors === 0 ? said.text : `Data: ${counted(errors, "error")}. ${said.text}` };
}

function modelHeadline(report: Report): Verbatim {
  const row = headlineRow(report);
  // Nothing trained and nothing stored: there is no number to show, and none is missing.
  const isSilent = row === undefined || (report.finding === "equivalent" && !isNumber(row.candidate));
  const where = row?.slice === undefined ? "" : ` where ${named(sliceLabel(row.slice))}`;
  const numbers = isSilent ? "" : `: ${labelOf(row.name)}${movementOf(row)}${where}`;
  const [missing] = missingLimits(report);
  if (missing !== undefined && report.finding !== "regressed") {
    const value = isNumber(missing.candidate) ? ` ${figure(missing.candidate)}` : " has no value";
    const icon = missing.level === "error" ? "❌" : "⚠️";
    return { icon, text: `Limit missed: ${labelOf(missing.name)}${value} (${limitWords(missing)})` };
  }
  switch (report.finding) {
    case "regressed":
      return isWaived(report)
        ? { icon: "⚠️", text: `Regressed, waived${numbers}` }
        : { icon: "❌", text: `Regressed${numbers}` };
    case "improved":
      return { icon: iconOf(report, "✅"), text: `Improved${numbers}` };
    case "equivalent": {
      const isAsGood = row === undefined || betterOrWorse(row) !== "worse";
      return { icon: iconOf(report, isAsGood ? "✅" : "➖"), text: `Equivalent${numbers}` };
    }
    case "inconclusive":
      return { icon: "⚠️", text: `Inconclusive${numbers}` };
    case "no-baseline":
      // Nothing was looked for: this run makes a baseline. Otherwise one was wanted.
      return { icon: "🆕", text: `${report.base.tried.length === 0 ? "New baseline" : "No baseline yet"}${numbers}` };
    case "incomparable":
      return { icon: "🛑", text: `Incomparable: ${incomparableWords(report)}` };
  }
}

/** No good sign where the rows of the base say the contrary: a look at the data comes first. */
function iconOf(report: Report, usual: Icon): Icon {
  return contradictionOf(report) === null ? usual : "⚠️";
}

/** What the heading is about: the primary metric, or the metric or slice that made the finding. */
function headlineRow(report: Report): (MetricRow & { readonly slice?: string }) | undefined {
  const primary = report.metrics[0];
  if (primary === undefined || primary.finding === report.finding) return primary;
  const decides = (row: Pick<MetricRow, "finding" | "level">): boolean =>
    row.finding === report.finding && row.level !== "off";
  const slice = report.finding === "regressed" ? worstSlice(report, report.slices.filter(decides)) : undefined;
  return report.metrics.find(decides) ?? (slice === undefined ? primary : { ...slice, name: slice.metric });
}

/** Of those that fail the check, else of those that a waiver accepts, else of those that warn. */
function worstSlice(report: Report, slices: Report["slices"]): Report["slices"][number] | undefined {
  const rank = (row: Report["slices"][number]): number =>
    row.level !== "error" ? 2 : waiverFor(report, row.metric, row.slice) === null ? 0 : 1;
  return slices.toSorted((a, b) => rank(a) - rank(b) || worseningOf(b) - worseningOf(a))[0];
}

/** One metric that cannot be tested, or the two models as such. */
function incomparableWords(report: Report): string {
  const isOnlyMetric = report.metrics.some((row) => row.finding !== "incomparable");
  const row = report.metrics.find((each) => each.finding === "incomparable" && each.level !== "off");
  if (isOnlyMetric && row !== undefined) return `${labelOf(row.name)} cannot be tested`;
  return "baseline and candidate cannot be held against each other";
}

/** " 11.64 → 13.09 (+12.5 %, worse)"; " 11.64" where there is nothing to compare with. */
function movementOf(row: MetricRow): string {
  if (!isNumber(row.candidate)) return " has no value";
  if (!isNumber(row.baseline)) return ` ${figure(row.candidate)}`;
  const [from, to] = pair(row.baseline, row.candidate);
  const direction = claimOf(row);
  const change = [isNumber(row.relativeChange) ? relative(row.relativeChange) : null, direction].filter(
    (word) => word !== null,
  );
  const details = change.length === 0 ? "" : ` (${change.join(", ")})`;
  return from === to ? ` ${to}${details}` : ` ${from} → ${to}${details}`;
}

/** What the finding lets us say of the direction. */
function claimOf(row: MetricRow): string | null {
  if (row.finding === "regressed" || row.finding === "improved") return betterOrWorse(row);
  return row.finding === "equivalent" && betterOrWorse(row) !== null ? "no worse than the tolerance" : null;
}
