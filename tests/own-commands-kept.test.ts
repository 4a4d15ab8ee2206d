// The user's own model as a stored baseline, through the terminal's door: its folder kept, asked again, and refused.

import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type TestRepository, temporaryFolder } from "./adapters/repository.ts";
import { type Answer, pullRequest, report, run } from "./terminal.ts";
import { houses } from "./world.ts";

const NODE = process.execPath;
/** The mean price, moved by a bias, in a folder of the model's folder; each training leaves a line in a journal. */
const train = (
  bias: number,
  more = "",
): string => `import { appendFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
const [, , train, model, journal] = process.argv;
appendFileSync(journal, process.env.METRICGATE_ROLE + "\\n");
const [header, ...rows] = readFileSync(train, "utf8").trim().split("\\n").map((line) => line.split(","));
const price = header.indexOf("price");
mkdirSync(model + "/weights");
writeFileSync(model + "/weights/mean.json", String(rows.reduce((sum, row) => sum + Number(row[price]), 0) / rows.length + ${bias}));
${more}
`;
const PREDICT = `import { readFileSync, writeFileSync } from "node:fs";
const [model, features, predictions] = process.argv.slice(2);
const mean = Number(readFileSync(model + "/weights/mean.json", "utf8"));
const [, ...rows] = readFileSync(features, "utf8").trim().split("\\n").map((line) => line.split(","));
writeFileSync(predictions, "id,prediction\\n" + rows.map((row) => row[0] + "," + (mean + Number(row[1]) / 100) + "\\n").join(""));
`;

interface Setting {
  readonly repository: TestRepository;
  readonly kept: string;
  /** Of the base commit. */
  readonly stored: string;
  /** Who was trained since the baseline was stored. */
  readonly trained: () => readonly string[];
  readonly check: () => Promise<Answer>;
}

/** A base commit with its baseline stored in a folder; the pull request changes nothing yet. */
async function stored(files: Readonly<Record<string, string>> = {}): Promise<Setting & { readonly answer: Answer }> {
  const folder = temporaryFolder();
  const [journal, kept] = [join(folder, "journal"), join(folder, "kept")];
  const repository = pullRequest({
    "metricgate.yml": `version: 1\nname: houses\ndata: { files: data/*.csv, key: id }\ntarget: price\nmodel:\n  train: '"${NODE}" train.mjs {train} {model} "${journal}"'\n  predict: '"${NODE}" predict.mjs {model} {features} {predictions}'\n`,
    "data/houses.csv": houses(400),
    "train.mjs": train(0),
    "predict.mjs": PREDICT,
    ...files,
  });
  const answer = await run(repository.path, ["baseline", "--baseline", kept, "--format", "json"]);
  const [name = ""] = readdirSync(kept);
  writeFileSync(journal, "");
  return {
    repository,
    kept,
    answer,
    stored: join(kept, name, repository.git("rev-parse", "main")),
    trained: () => readFileSync(journal, "utf8").trim().split("\n"),
    check: () => run(repository.path, ["check", "--base", "main", "--baseline", kept, "--format", "json"]),
  };
}

const withoutSource = (answer: Answer) => {
  const { run: _, base, ...rest } = report(answer);
  return { ...rest, base: { ...base, source: null, tried: null }, history: null, holdout: null };
};

describe("a model of one's own as a stored baseline", () => {
  it("predicts again, and is not trained again", async () => {
    const { repository, trained, check } = await stored();
    repository.write("train.mjs", train(5));
    const again = await run(repository.path, ["check", "--base", "main", "--format", "json"]);
    const retrained = trained();
    const answer = await check();
    expect(report(answer).base).toMatchObject({
      source: "directory",
      tried: [
        expect.stringMatching(/^directory of `[0-9a-f]{7}`: found \(/),
        "its model under the base commit's predict command: used",
      ],
    });
    expect(trained()).toEqual([...retrained, "candidate"]);
    // The verdict and its figures do not hang on where the baseline came from.
    expect(withoutSource(answer)).toEqual(withoutSource(again));
  });

  it("predicts the pull request's new rows too, and both models are attributed", async () => {
    const { repository, check, trained } = await stored();
    repository.write("data/houses.csv", houses(500));
    const { base, attribution, rows } = report(await check());
    expect(base.source).toBe("directory");
    expect(trained()).toEqual(["candidate"]);
    expect(rows.holdout).toBeGreaterThan(80);
    expect(Object.values(attribution?.cells ?? {}).every((cell) => typeof cell === "number" && cell > 0)).toBe(true);
  });

  it("of an ancestor with the same inputs serves", async () => {
    const { repository, check } = await stored({
      "metricgate.yml": `version: 1\nname: houses\ndata: { files: data/*.csv, key: id }\ntarget: price\nmodel:\n  train: '"${NODE}" train.mjs {train} {model} /dev/null'\n  predict: '"${NODE}" predict.mjs {model} {features} {predictions}'\n  inputs: "*.mjs"\n`,
    });
    repository.git("checkout", "--quiet", "main");
    repository.commit("docs", { "README.md": "more" });
    repository.git("checkout", "--quiet", "-B", "topic");
    repository.write("train.mjs", train(5));
    expect(report(await check()).base).toMatchObject({ source: "ancestor" });
  });

  const damages: Record<string, [damage: (folder: string) => void, says: string]> = {
    "is lost": [(folder) => rmSync(join(folder, "model.pack")), "not used, the model was not kept"],
    "is another": [
      (folder) => writeFileSync(join(folder, "model.pack"), '{"version":1,"files":[]}\n'),
      "not used, model.pack is not the one that its record names",
    ],
    "is a link": [
      (folder) => {
        rmSync(join(folder, "model.pack"));
        symlinkSync("/etc/passwd", join(folder, "model.pack"));
      },
      "is no regular file of at most",
    ],
  };
  it.each(Object.entries(damages))("that %s is replaced by what it predicted", async (_, [damage, says]) => {
    const { repository, check, stored: folder, trained } = await stored();
    damage(folder);
    // Rows are new, so of them the stored predictions know nothing.
    repository.write("data/houses.csv", houses(500));
    const { base, notes, rows } = report(await check());
    expect(base.source).toBe("directory");
    expect(base.tried.slice(1)).toEqual([expect.stringContaining(says), "its stored predictions: used"]);
    expect(trained()).toEqual(["candidate"]);
    expect(notes.join("\n")).toContain("Both models are compared on");
    expect(rows.holdout).toBeLessThan(100);
  });

  it("without predictions is trained again, and each step is named", async () => {
    const { repository, check, stored: folder, trained } = await stored();
    rmSync(join(folder, "model.pack"));
    rmSync(join(folder, "predictions.csv"));
    repository.write("train.mjs", train(5));
    const { base } = report(await check());
    expect(base.source).toBe("retrained");
    expect(base.tried).toEqual([
      expect.stringContaining("found ("),
      "its model under the base commit's predict command: not used, the model was not kept",
      "its stored predictions: not used, there is no predictions.csv of Metricgate's",
      expect.stringMatching(/^training `[0-9a-f]{7}` again: used$/),
    ]);
    expect(trained()).toEqual(["candidate", "baseline"]);
  });

  it("that the predict command cannot load is replaced by what it predicted", async () => {
    // It loads a model once: what it needs beside the model's folder is gone in the next job.
    const marker = join(temporaryFolder(), "installed");
    writeFileSync(marker, "");
    const predict = `import { existsSync } from "node:fs";\nif (process.env.METRICGATE_ROLE === "baseline" && !existsSync(${JSON.stringify(marker)})) { console.error("ModuleNotFoundError"); process.exit(1); }\n${PREDICT}`;
    const { repository, check } = await stored({ "predict.mjs": predict });
    rmSync(marker);
    repository.write("train.mjs", train(5));
    const { base, finding } = report(await check());
    expect(base.tried.slice(1)).toEqual([
      "its model under the base commit's predict command: not used, the baseline's predict command failed with exit code 1",
      "its stored predictions: used",
    ]);
    expect(finding).not.toBe("no-baseline");
  });

  it("with a link in its folder is not kept, and nothing that the link leads to", async () => {
    const { answer, stored: folder } = await stored({
      "train.mjs": train(0, 'symlinkSync("/etc/passwd", model + "/secret");'),
    });
    expect(report(answer).notes.join("\n")).toContain(
      "The model's folder is not kept with the baseline: `secret` is a link or a special file.",
    );
    expect(readdirSync(folder)).not.toContain("model.pack");
    expect(readdirSync(folder)).toContain("predictions.csv");
  });

  it("with a name that is no UTF-8 is not kept, and no failure of the command", async () => {
    const name = 'writeFileSync(Buffer.concat([Buffer.from(model + "/"), Buffer.of(0xff, 0x60)]), "");';
    const { answer, stored: folder } = await stored({ "train.mjs": train(0, name) });
    expect(report(answer).notes.join("\n")).toMatch(
      /is not kept with the baseline: `.*' *` is no name that every system/,
    );
    expect(readdirSync(folder)).not.toContain("model.pack");
  });

  it("whose inputs are others is not asked", async () => {
    const { repository, check, trained } = await stored();
    repository.git("checkout", "--quiet", "main");
    repository.commit("other", { "train.mjs": train(1) });
    repository.git("checkout", "--quiet", "-B", "topic");
    repository.write("train.mjs", train(5));
    const { base } = report(await check());
    expect(base.source).toBe("retrained");
    expect(trained()).toEqual(["candidate", "baseline"]);
  });
});
