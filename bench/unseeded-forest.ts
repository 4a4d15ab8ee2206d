// How often a pull request that changes a comment is called worse, where scikit-learn's random forest has no seed.
// node bench/unseeded-forest.ts [runs] [seeds, such as 1,2,3] [python]

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Report } from "../src/core/report/report.ts";

const root = resolve(import.meta.dirname, "..");
const [runs = "100", seeds = "", python = "/usr/bin/python3"] = process.argv.slice(2);

/** The forest is grown when it is asked, so that one start of Python a side is all that a run costs. */
const FOREST = `# One hundred trees.
import csv, sys
from sklearn.ensemble import RandomForestRegressor

def read(path):
    with open(path) as file:
        rows = list(csv.DictReader(file))
    names = [name for name in rows[0] if name not in ("house_id", "price", "region")]
    return rows, [[float(row[name] or 0) for name in names] for row in rows]

train, features, predictions = sys.argv[1:]
known, x = read(train)
asked, z = read(features)
forest = RandomForestRegressor().fit(x, [float(row["price"]) for row in known])
with open(predictions, "w") as file:
    file.write("house_id,prediction\\n")
    file.writelines(f"{row['house_id']},{y!r}\\n" for row, y in zip(asked, forest.predict(z).tolist()))
`;

const repository = mkdtempSync(join(tmpdir(), "unseeded-forest-"));
const git = (...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=bench", "-c", "user.email=bench@example.org", ...args], {
    cwd: repository,
    encoding: "utf8",
  });
const write = (path: string, text: string): void => writeFileSync(join(repository, path), text);

git("init", "--quiet", "--initial-branch=main");
mkdirSync(join(repository, "data"));
write("data/houses.csv", readFileSync(join(root, "examples/sklearn/data/houses.csv"), "utf8"));
write("forest.py", FOREST);
write(
  "metricgate.yml",
  `version: 1
data: { files: data/*.csv, key: house_id }
target: price
model:
  train: cp {train} {model}/train.csv
  predict: ${python} forest.py {model}/train.csv {features} {predictions}
${seeds === "" ? "" : `  seeds: [${seeds}]\n`}metrics: { primary: mse, mse: { tolerance: 5% } }
`,
);
git("add", ".");
git("commit", "--quiet", "-m", "base");
git("checkout", "--quiet", "-b", "topic");
write("forest.py", FOREST.replace("One hundred trees.", "A hundred trees, as scikit-learn has them by default."));
git("commit", "--quiet", "-am", "a comment");

const found = new Map<string, number>();
const changes: number[] = [];
let holdout: number | null = null;
for (let run = 0; run < Number(runs); run++) {
  const args = [join(root, "src/main.ts"), "check", "--base", "main", "--format", "json", "--quiet"];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: repository, encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  const { finding, metrics, rows } = JSON.parse(stdout) as Report;
  found.set(finding, (found.get(finding) ?? 0) + 1);
  changes.push(metrics[0]?.relativeChange ?? Number.NaN);
  holdout = rows.holdout;
}
rmSync(repository, { recursive: true });

const alarms = found.get("regressed") ?? 0;
const size = changes.reduce((most, change) => Math.max(most, Math.abs(change)), 0);
const sd = Math.sqrt(changes.reduce((sum, change) => sum + change * change, 0) / changes.length);
process.stdout.write(
  `${[
    `${runs} unchanged pull requests, ${holdout} holdout rows, seeds ${seeds === "" ? "none" : seeds}`,
    [...found].map(([finding, times]) => `${finding} ${times}`).join(", "),
    `change of MSE: root mean square ${(100 * sd).toFixed(2)} %, largest ${(100 * size).toFixed(2)} %`,
    `false alarms: ${alarms}`,
  ].join("\n")}\n`,
);
process.exitCode = alarms > 0.03 * Number(runs) ? 1 : 0;
