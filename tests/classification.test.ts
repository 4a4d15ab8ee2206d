// Classes instead of numbers, through the terminal's door: labels and probabilities in a file of predictions.

import { describe, expect, it } from "vitest";
import type { TestRepository } from "./adapters/repository.ts";
import { check, pullRequest, report } from "./terminal.ts";

const CONFIG = `version: 1
task: classification
data: { files: data.csv, key: id, holdout: { strategy: column, column: part } }
target: kind
model: { predictions: out.csv }
metrics: { primary: accuracy, accuracy: { tolerance: 5% }, log-loss: { tolerance: 10%, level: warn } }
`;
const KINDS = ["cat", "dog", "eel"] as const;
const ROWS = 1200;
const kindOf = (id: number): (typeof KINDS)[number] => KINDS[Math.floor(3 * ((id * Math.SQRT2) % 1))] ?? "cat";
const ids = Array.from({ length: ROWS }, (_, id) => id);
const held = ids.filter((id) => id % 2 === 0);
const DATA = `id,part,size,kind\n${ids.map((id) => `${id},${id % 2 === 0 ? "test" : "train"},${id % 7},${kindOf(id)}\n`).join("")}`;

/** Right but for a share of rows; the same on every machine. */
function labels(wrong: number, step: number): string[] {
  return held.map((id) => {
    const kind = kindOf(id);
    return (id * Math.sqrt(step)) % 1 < wrong ? (KINDS[(KINDS.indexOf(kind) + 1) % 3] ?? "cat") : kind;
  });
}
const withLabels = (said: readonly string[]): string =>
  `id,prediction\n${held.map((id, i) => `${id},${said[i]}\n`).join("")}`;
/** The said class gets 0.8, the others 0.1 each. */
const withProbabilities = (said: readonly string[]): string =>
  `id,${KINDS.map((kind) => `proba_${kind}`).join(",")}\n${held
    .map((id, i) => `${id},${KINDS.map((kind) => (kind === said[i] ? 0.8 : 0.1)).join(",")}\n`)
    .join("")}`;

function change(base: string, head: string, config = CONFIG): TestRepository {
  const repository = pullRequest({ "metricgate.yml": config, "data.csv": DATA, "out.csv": base });
  repository.write("out.csv", head);
  return repository;
}

const accuracyOf = (said: readonly string[]): number =>
  said.filter((kind, i) => kind === kindOf(held[i] ?? -1)).length / said.length;

describe("a classification", () => {
  const [good, bad] = [labels(0.1, 2), labels(0.25, 3)];

  it("is compared by the classes that both models say, on the same rows", async () => {
    const answer = await check(change(withLabels(good), withLabels(bad)), "--format", "json");
    const { finding, outcome, metrics, rows, model } = report(answer);
    expect({ finding, outcome, holdout: rows.holdout, kind: model?.kind }).toEqual({
      finding: "regressed",
      outcome: "fail",
      holdout: held.length,
      kind: "predictions",
    });
    expect(metrics[0]).toMatchObject({ name: "accuracy", greaterIsBetter: true });
    expect(metrics[0]?.baseline).toBeCloseTo(accuracyOf(good), 12);
    expect(metrics[0]?.candidate).toBeCloseTo(accuracyOf(bad), 12);
  });

  it("takes the likeliest class where only probabilities are given, and scores them too", async () => {
    const answer = await check(
      change(withProbabilities(good), withProbabilities(good)),
      "--format",
      "json",
      "--base",
      "main",
    );
    expect(report(answer).finding).toBe("equivalent");
    const changed = report(await check(change(withProbabilities(good), withProbabilities(bad)), "--format", "json"));
    expect(changed.metrics[0]?.candidate).toBeCloseTo(accuracyOf(bad), 12);
    const right = accuracyOf(bad);
    const logLoss = -(right * Math.log(0.8) + (1 - right) * Math.log(0.1));
    expect(changed.metrics.find(({ name }) => name === "log-loss")?.candidate).toBeCloseTo(logLoss, 10);
  });

  it("never passes a gate on probabilities that are not there", async () => {
    const config = CONFIG.replace("10%, level: warn", "10%");
    const { outcome, metrics } = report(
      await check(change(withLabels(good), withLabels(good), config), "--format", "json"),
    );
    const { outcome: other } = report(
      await check(change(withLabels(bad), withLabels(good), config), "--format", "json"),
    );
    expect(metrics.length).toBeGreaterThan(0);
    expect(other).not.toBe("pass");
    expect(outcome).toBe("pass"); // nothing at all has changed
  });

  it("never passes a metric of a class that no row has", async () => {
    const config = `${CONFIG.replace(/metrics:.*\n/, "")}metrics: { primary: accuracy, brier: { positive: Eel, max: 1 } }\n`;
    const { outcome, metrics } = report(
      await check(change(withProbabilities(good), withProbabilities(bad), config), "--format", "json"),
    );
    expect(outcome).toBe("fail");
    expect(metrics.find(({ name }) => name === "brier")).toMatchObject({ candidate: null, limit: "missed" });
  });

  const firstLine = (text: string): string => text.replace(/\n[^]*/, "");
  it.each([
    [
      "a label that is no class",
      withLabels(["cow", ...good.slice(1)]),
      /out\.csv:2: the prediction in row 1 is `cow`, which is no class of the target/,
    ],
    ["a missing label", withLabels(["", ...good.slice(1)]), /out\.csv:2: the prediction in row 1 is missing/],
    [
      "a probability beyond 1",
      withProbabilities(good).replace("0.8", "1.8"),
      /out\.csv:2: `proba_\w+` in row 1 is `1\.8`, outside 0 to 1/,
    ],
    [
      "probabilities that do not sum to 1",
      withProbabilities(good).replace("0.8", "0.5"),
      /out\.csv:2: the probabilities in row 1 sum to 0\.7, not to 1/,
    ],
    [
      "a class without probabilities",
      withProbabilities(good)
        .split("\n")
        .map((line) => line.split(",").slice(0, 3).join(","))
        .join("\n"),
      /out\.csv:1: there is no column `proba_eel`/,
    ],
    [
      "probabilities of a class that is none",
      withProbabilities(good).replace("proba_eel", "proba_cow"),
      /out\.csv:1: `proba_cow` is of no class of the target/,
    ],
  ])("refuses %s", async (_, file, message) => {
    const answer = await check(change(withLabels(good), file));
    expect(answer.code).toBe(3);
    expect(firstLine(answer.err.split("error: ")[1] ?? answer.err)).toMatch(message);
  });
});

describe("classes that the data, the config and a script write in their own ways", () => {
  const isYes = (id: number): boolean => (id * Math.SQRT2) % 1 < 0.4;
  /** Wrong in a tenth of the rows. */
  const wrongly = (id: number, step: number): boolean => (id * Math.sqrt(step)) % 1 < 0.1 !== isYes(id);
  const says = (id: number): boolean => wrongly(id, 3);
  const said = (id: number): boolean => wrongly(id, 5);
  const spelled = async (
    [yes, no]: readonly [string, string],
    [saidYes, saidNo]: readonly [string, string],
    positive: string,
    probabilities = false,
  ) => {
    const repository = pullRequest({
      "metricgate.yml": `${CONFIG.replace(/metrics:.*\n/, "")}metrics: { primary: recall, recall: { positive: ${positive} } }\n`,
      "data.csv": `id,part,size,kind\n${ids.map((id) => `${id},${id % 2 === 0 ? "test" : "train"},${id % 7},${isYes(id) ? yes : no}\n`).join("")}`,
      "out.csv": `id,prediction\n${held.map((id) => `${id},${said(id) ? yes : no}\n`).join("")}`,
    });
    repository.write(
      "out.csv",
      probabilities
        ? `id,proba_${saidYes},proba_${saidNo}\n${held.map((id) => `${id},${says(id) ? "0.9,0.1" : "0.2,0.8"}\n`).join("")}`
        : `id,prediction\n${held.map((id) => `${id},${says(id) ? saidYes : saidNo}\n`).join("")}`,
    );
    return check(repository, "--format", "json");
  };
  const recallOf = (answer: (id: number) => boolean): number =>
    held.filter((id) => isYes(id) && answer(id)).length / held.filter(isYes).length;

  it.each([
    ["Python's truth values", ["true", "false"], ["True", "False"], "true"],
    ["pandas' truth values and a config's", ["True", "False"], ["True", "False"], "true"],
    ["whole numbers as decimals", ["1", "0"], ["1.0", "0.0"], "1"],
    ["decimals as whole numbers", ["1.0", "0.0"], ["1", "0"], "1.0"],
    ["a number in quotes", ["1", "0"], ["1", "0"], "'1'"],
    ["blanks within", ["Iris setosa", "Iris virginica"], ["Iris setosa", "Iris virginica"], "Iris setosa"],
    ["blanks around", [" yes", " no"], ["yes", "no"], "'yes'"],
  ] as const)("are the same: %s", async (_, data, script, positive) => {
    for (const probabilities of [false, true]) {
      const { metrics } = report(await spelled(data, script, positive, probabilities));
      expect(metrics[0]?.candidate).toBeCloseTo(recallOf(says), 12);
      expect(metrics[0]?.baseline).toBeCloseTo(recallOf(said), 12);
    }
  });

  it.each([
    [
      "truth values for numbers",
      ["1", "0"],
      ["True", "False"],
      "`False`, which is no class of the target",
      "Write `0` for it",
    ],
    [
      "numbers for truth values",
      ["True", "False"],
      ["1", "0"],
      "`0`, which is no class of the target",
      "Write `False` for it",
    ],
    ["another case", ["Yes", "No"], ["yes", "no"], "`no`, which is no class of the target", "Write `No` for it"],
  ] as const)("are not the same, and both spellings are named: %s", async (_, data, script, is, hint) => {
    const answer = await spelled(data, script, data[0]);
    expect(answer.code).toBe(3);
    expect(answer.err).toContain(is);
    expect(answer.err).toContain(hint);
  });

  it("are not the same in the config either, and the report says what the data writes", async () => {
    const { outcome, reasons } = report(await spelled(["1", "0"], ["1", "0"], "true"));
    expect(outcome).not.toBe("pass");
    expect(reasons.join(" ")).toContain("no holdout row is of the class `true`; the data writes `1`");
  });

  it("have one column of probabilities each", async () => {
    const answer = await spelled(["1", "0"], ["1", "1.0"], "1", true);
    expect(answer).toMatchObject({
      code: 3,
      err: expect.stringContaining("`proba_1` and `proba_1.0` are of the same class"),
    });
  });
});
