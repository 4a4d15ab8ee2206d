// A model of one's own that learns by heart, judged on data whose key was rewritten: what it knows is never what it is asked.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type TestRepository, temporaryFolder } from "./adapters/repository.ts";
import { pullRequest, report, run } from "./terminal.ts";
import { houses } from "./world.ts";

const NODE = process.execPath;
/** Of these more than 300 are held out: so many predictions that are the same say that the models are. */
const ROWS = 1800;
/** The nearest neighbour: of a row that it learnt from it knows the price to the last digit. */
const TRAIN = `import { appendFileSync, copyFileSync } from "node:fs";
const [, , train, model, journal] = process.argv;
appendFileSync(journal, process.env.METRICGATE_ROLE + "\\n");
copyFileSync(train, model + "/rows.csv");
`;
const predict = (columns: string): string => `import { readFileSync, writeFileSync } from "node:fs";
const [model, features, predictions] = process.argv.slice(2);
const read = (file) => {
  const [header, ...rows] = readFileSync(file, "utf8").trim().split("\\n").map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [header[i], cell])));
};
const known = read(model + "/rows.csv");
const distance = (one, other) => ${columns}.reduce((sum, name) => sum + Math.abs(one[name] - other[name]), 0);
const nearest = (row) => known.reduce((best, one) => (distance(one, row) < distance(best, row) ? one : best));
writeFileSync(predictions, "id,prediction\\n" + read(features).map((row) => row.id + "," + nearest(row).price + "\\n").join(""));
`;

interface Setting {
  readonly repository: TestRepository;
  readonly trained: () => readonly string[];
  readonly check: (...more: readonly string[]) => ReturnType<typeof run>;
  /** A folder with the base commit's baseline. */
  readonly stored: () => Promise<string>;
}

function setting(): Setting {
  const folder = temporaryFolder();
  const journal = join(folder, "journal");
  const repository = pullRequest({
    "metricgate.yml": `version: 1\nname: houses\ndata: { files: data/*.csv, key: id }\ntarget: price\nmodel:\n  train: '"${NODE}" train.mjs {train} {model} "${journal}"'\n  predict: '"${NODE}" predict.mjs {model} {features} {predictions}'\n`,
    "data/houses.csv": houses(ROWS, ({ id }) => ({ id: String(id).padStart(4, "0") })),
    "train.mjs": TRAIN,
    "predict.mjs": predict('["area", "rooms"]'),
  });
  writeFileSync(journal, "");
  return {
    repository,
    trained: () => readFileSync(journal, "utf8").trim().split("\n"),
    check: (...more) => run(repository.path, ["check", "--base", "main", "--format", "json", ...more]),
    async stored() {
      const kept = join(folder, "kept");
      await run(repository.path, ["baseline", "--baseline", kept]);
      expect(readdirSync(kept)).toHaveLength(1);
      writeFileSync(journal, "");
      return kept;
    },
  };
}

describe("a nearest neighbour whose data gets another key", () => {
  it("is no worse, trained again or stored", async () => {
    const { repository, check, stored, trained } = setting();
    const kept = await stored();
    repository.write("data/houses.csv", houses(ROWS));
    const [again, asked] = [report(await check()), report(await check("--baseline", kept))];
    for (const { finding, outcome, metrics, rows, split } of [again, asked]) {
      expect({ finding, outcome, rows }).toEqual({ finding: "equivalent", outcome: "pass", rows: asked.rows });
      expect(metrics[0]).toMatchObject({ relativeChange: 0, baseline: again.metrics[0].baseline });
      expect(metrics[0].baseline).toBeGreaterThan(10);
      expect(split).toContain("as before this pull request rewrote it");
    }
    expect(trained()).toEqual(["candidate", "baseline", "candidate"]);
    expect(asked.base.source).toBe("directory");
  });

  it("is worse where it is worse", async () => {
    const { repository, check } = setting();
    repository.write("data/houses.csv", houses(ROWS));
    repository.write("predict.mjs", predict('["rooms"]'));
    const answer = await check();
    expect(answer.code).toBe(1);
    expect(report(answer)).toMatchObject({ finding: "regressed", outcome: "fail" });
  });
});
