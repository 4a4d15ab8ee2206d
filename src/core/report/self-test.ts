// What the self-test found, in words: one sentence, and a table of what the gate made of each case.

import { count, counted, percent, tolerancePercent } from "../numerals.ts";
import type { SelfTest, SelfTestCase } from "../verdict/self-test.ts";
import { prose } from "./escape.ts";
import { relative } from "./figures.ts";
import { foldedLines, widthOf } from "./terminal-lines.ts";
import { named } from "./visible.ts";

export function renderSelfTestJson(test: SelfTest): string {
  return `${JSON.stringify(test, null, 2)}\n`;
}

export function renderSelfTestMarkdown(test: SelfTest): string {
  const [head, ...rows] = tableOf(test);
  const rule = `|:--|${head
    .slice(1)
    .map(() => "--:|")
    .join("")}`;
  return `${[
    `### ${prose(`What this gate catches: ${named(test.name)}`)}`,
    prose(summaryOf(test)),
    [line(head), rule, ...rows.map(line)].join("\n"),
    ...notesOf(test).map((note) => prose(note)),
  ].join("\n\n")}\n`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => prose(cell)).join(" | ")} |`;
}

/** @param width columns of the terminal: where the table is wider, each candidate has a line for its name and one for its numbers */
export function renderSelfTestText(test: SelfTest, width: number): string {
  const table = tableOf(test);
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => widthOf(row[column]))));
  const numbers = table.map((row) =>
    row
      .slice(1)
      .map((cell, i) => cell.padStart(widths[i + 1]))
      .join("  "),
  );
  const isWide = numbers.some((text) => widths[0] + 2 + widthOf(text) > width);
  const lines = table.flatMap(([name], row) =>
    isWide ? [...(row === 0 ? [] : [name]), `    ${numbers[row]}`] : [`${name.padEnd(widths[0])}  ${numbers[row]}`],
  );
  const folded = (text: string): string => foldedLines(text, width, "").join("\n");
  return `${[folded(summaryOf(test)), lines.join("\n"), ...notesOf(test).map(folded)].join("\n\n")}\n`;
}

/** "On 412 held-out rows the gate on MSE catches …" */
function summaryOf(test: SelfTest): string {
  const noise = test.cases.filter(({ candidate }) => candidate === "noise");
  const caught = noise.find(({ regressed }) => regressed >= 0.8);
  const same = test.cases.find(({ candidate }) => candidate === "equal-models");
  const where = `On ${counted(test.rows.holdout, "held-out row")} the gate on ${test.label}`;
  const catches =
    caught === undefined
      ? "reliably catches none of the noise that was tried"
      : `catches a candidate that is ${percent(caught.worsening ?? 0)} worse in ${hundred(caught.regressed)}`;
  const wolf =
    same === undefined || same.trials === 0
      ? ""
      : `, and calls one of two equal models worse in ${hundred(same.regressed)}`;
  return `${where} ${catches}${wolf}.`;
}

function hundred(share: number): string {
  return `${Math.round(100 * share)} of 100 trials`;
}

function tableOf({ cases, label }: SelfTest): readonly (readonly string[])[] {
  return [["Candidate", `${label} worse by`, "Trials", "Called worse", "Left open", "Let pass"], ...cases.map(rowOf)];
}

function rowOf(tested: SelfTestCase): readonly string[] {
  const { worsening, trials, regressed, inconclusive, passed } = tested;
  const shares = [regressed, inconclusive, passed].map((share) => `${Math.round(1000 * share) / 10} %`);
  return [inWords(tested), relative(worsening), count(trials), ...shares];
}

function inWords({ candidate, tolerances }: SelfTestCase): string {
  switch (candidate) {
    case "targets-misplaced":
      return "Targets given to the wrong rows";
    case "predictions-misplaced":
      return "Predictions given to the wrong rows";
    case "mean":
      return "The mean for every row";
    case "noise":
      return tolerances === 1 ? "Noise at the tolerance" : `Noise at ${tolerances} times the tolerance`;
    case "equal-models":
      return "Two models of equal worth (nothing is wrong)";
    case "trained-again":
      return "Trained again on other draws of the train rows (nothing is wrong)";
    default:
      return candidate satisfies never;
  }
}

function notesOf(test: SelfTest): readonly string[] {
  const wrong = percent(1 - test.confidence);
  return [
    `The tolerance is ${tolerancePercent(test.tolerance)}. Of candidates that are exactly as much worse, at most ${wrong} should pass; of two equal models, at most ${wrong} should be called worse.`,
    ...(test.cases.some(({ candidate }) => candidate === "trained-again")
      ? [
          "Models that are trained again on other draws of the train rows do differ a little, so a few of those may rightly be called worse.",
        ]
      : []),
  ];
}
