import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/core/report/report.ts";
import { renderText } from "../../src/core/report/terminal.ts";
import { UserError } from "../../src/errors.ts";
import { baseline } from "../../src/flows/baseline.ts";
import { checkOptions, createStore, createWorld, type Files, houses, type Setup } from "../world.ts";
import { checked } from "./runs.ts";

/** Weight of a house: cheap and dear ones by turns. */
const usual = (id: number): number | string => 1 + (id % 7);

function weighed(rows: number, weight: (id: number) => number | string = usual, data = houses(rows)): string {
  const [header, ...lines] = data.trimEnd().split("\n");
  return `${[`${header},people`, ...lines.map((line, id) => `${line},${weight(id)}`)].join("\n")}\n`;
}

function files(data: string, { weight = "  weight: people\n", model = "linear", rest = "" } = {}): Files {
  return {
    "metricgate.yml": `version: 1\nname: houses\ndata:\n  files: data/*.csv\n  key: id\n  target: price\n${weight}model: ${model}\n${rest}`,
    "data/houses.csv": data,
  };
}

async function problemsOf(setup: Setup): Promise<readonly string[]> {
  try {
    await checked(setup);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(({ message, where }) => `${where?.file}:${where?.line} ${message}`);
  }
  throw new Error("the check ran");
}

describe("a check of weighted rows", () => {
  const base = files(weighed(1000));

  it("says so, in the report, the comment and result.json", async () => {
    const { world, report, comment } = await checked({ base, head: files(weighed(1000), { model: "mean" }) });
    expect(report).toMatchObject({ finding: "regressed", weights: { column: "people" } });
    const { effectiveRows = null } = report.weights ?? {};
    expect(effectiveRows).toBeGreaterThan(0.7 * (report.rows.holdout ?? 0));
    expect(effectiveRows).toBeLessThan(0.9 * (report.rows.holdout ?? 0));
    const note = `Rows are weighted by \`people\`, in the metrics and in their intervals. The ${report.rows.holdout} holdout rows say as much as ${Math.floor(effectiveRows ?? 0)} equally weighted ones would.`;
    expect(report.notes[0]).toBe(note);
    expect(comment).toContain(note);
    const rows = `${report.rows.holdout} holdout rows (weighted: worth ${Math.floor(effectiveRows ?? 0)}), the same rows for both models`;
    expect(comment).toContain(rows);
    expect(renderText(report, { color: false, width: 200 })).toContain(rows);
    expect(world.published.files.get("report.html")).toContain(rows);
    expect(parseReport(JSON.parse(world.published.files.get("result.json") ?? ""), "result.json")).toEqual(report);
  });

  it("does not learn from the weight", async () => {
    const { report } = await checked({ base, head: files(weighed(1000), { model: "ridge" }) });
    expect(report.model?.features).toEqual(["area", "rooms"]);
  });

  it("changes what is learnt and what is found", async () => {
    const own = "  features: [area, rooms]\n";
    const both = `${own}  weight: people\n`;
    const heavy = (id: number) => (id % 2 === 0 ? 100 : 1);
    const noisy = houses(1000, ({ id, price }) => ({ price: id % 2 === 0 ? price : price + 100 }));
    const { report } = await checked({
      base: files(weighed(1000, heavy, noisy), { weight: both, model: "mean" }),
      head: files(weighed(1000, heavy, noisy), { weight: both }),
    });
    const plain = await checked({
      base: files(weighed(1000, heavy, noisy), { weight: own, model: "mean" }),
      head: files(weighed(1000, heavy, noisy), { weight: own }),
    });
    expect(report.metrics[0].candidate).toBeLessThan((plain.report.metrics[0].candidate ?? 0) / 4);
    expect(report.model?.intercept).not.toBe(plain.report.model?.intercept);
    expect(plain.report.weights).toBeNull();
  });

  it("counts a pull request's own weight only after the merge", async () => {
    const { report } = await checked({ base: files(weighed(1000), { weight: "" }), head: base });
    expect(report.weights).toBeNull();
    expect(report.rules.differences).toEqual([{ key: "data.weight", base: null, head: "people" }]);
  });

  it("leaves rows of weight 0 out, and says how many", async () => {
    const some = (id: number) => (id % 10 === 0 ? 0 : 1);
    const { report } = await checked({
      base: files(weighed(1000, some)),
      head: files(weighed(1000, some), { model: "mean" }),
    });
    expect(report.rows.excluded).toBe(100);
    expect((report.rows.train ?? 0) + (report.rows.holdout ?? 0)).toBe(900);
    expect(report.notes).toContain("100 rows of weight 0 in `people` are left out.");
    expect(report.weights?.effectiveRows).toBe(report.rows.holdout);
  });

  it("splits the change into the data's part and the model's by weighted means", async () => {
    const edited = houses(1000, ({ id, price }) => ({ price: id % 3 === 0 ? price + 20 : price }));
    const { report } = await checked({ base, head: files(weighed(1000, usual, edited)) });
    const { attribution } = report;
    const parts = attribution?.dataEffectParts;
    expect(parts).not.toBeNull();
    const sum = (parts?.kept ?? 0) + (parts?.edited ?? 0) + (parts?.added ?? 0) + (parts?.removed ?? 0);
    expect(sum).toBeCloseTo(attribution?.dataEffect ?? Number.NaN, 8);
    expect(attribution?.rows.edited).toBeGreaterThan(50);
  });

  it("judges slices and groups by weighted rows", async () => {
    const rest = "slices: { by: [{ column: area, edges: [90] }], tolerance: 10% }\n";
    const grouped = "  weight: people\n  group: rooms\n  holdout: { fraction: 0.5 }\n";
    const { report } = await checked({
      base: files(weighed(1000), { rest }),
      head: files(weighed(1000), { rest, model: "mean" }),
    });
    expect(report.slices.filter(({ declared }) => declared).map(({ finding }) => finding)).toContain("regressed");
    const groups = await checked({
      base: files(weighed(1000), { weight: grouped }),
      head: files(weighed(1000), { weight: grouped, model: "mean" }),
    });
    expect(groups.report).toMatchObject({ unit: "group", finding: "inconclusive" });
    expect(groups.report.reasons.join(" ")).toMatch(/Only \d groups?, by their weights worth \d: 20 are needed/);
  });

  it("gives the same bytes twice", async () => {
    const once = async () => {
      const { world } = await checked({ base, head: files(weighed(1000), { model: "ridge" }) });
      return world.published.files.get("result.json");
    };
    expect(await once()).toBe(await once());
  });

  it("are said by the run that stores a baseline", async () => {
    const store = createStore();
    await baseline(createWorld({ base, head: base, baselines: store }), { ...checkOptions, ref: "main" });
    const [[, saved] = [undefined, []]] = store.saved;
    const report = JSON.parse(saved.find(({ name }) => name === "result.json")?.content ?? "null");
    expect(report.weights.column).toBe("people");
    expect(report.notes[0]).toContain("Rows are weighted by `people`");
  });
});

describe("weights that cannot be used", () => {
  const setup = (weight: (id: number) => number | string): Setup => {
    const data = weighed(100, weight);
    // What a review would say of such data comes first, and is not what is asked here.
    const silent = (side: ReturnType<typeof files>) => ({
      ...side,
      "metricgate.yml": `${side["metricgate.yml"]}data-review: { schema: off }\n`,
    });
    return { base: silent(files(weighed(100))), head: silent(files(data)) };
  };

  it("are named by file and line: negative and missing ones", async () => {
    const wrong = (id: number) => (id === 3 ? -2 : id === 8 ? "" : 1);
    expect(await problemsOf(setup(wrong))).toEqual([
      "data/houses.csv:5 the weight `people` is -2",
      "data/houses.csv:10 there is no weight `people`",
    ]);
  });

  it("are counted where there are many", async () => {
    const problems = await problemsOf(setup(() => -1));
    expect(problems).toHaveLength(6);
    expect(problems[5]).toBe("data/houses.csv:101 95 more rows have no usable weight `people`");
  });

  it("are named by file and line: texts", async () => {
    expect(await problemsOf(setup((id) => (id === 5 ? "many" : id)))).toEqual([
      "data/houses.csv:7 1 of 100 values of the weight `people` is no number; the first is `many`",
    ]);
    expect(await problemsOf(setup((id) => `x${id}`))).toEqual(["data/houses.csv:2 the weight `people` is text"]);
  });

  it("are refused where all of a part are 0", async () => {
    const problems = await problemsOf(setup(() => 0));
    expect(problems.map((problem) => problem.replace(/:\d+ /, " "))).toEqual([
      "data/houses.csv every train row of the pull request has weight 0 in `people`",
      "data/houses.csv every held-out row of the pull request has weight 0 in `people`",
    ]);
  });

  it("are asked for by name where the column is not there", async () => {
    const lost = await problemsOf({
      base: files(houses(100), { weight: "" }),
      head: files(houses(100)),
    });
    expect(lost).toEqual(["data/houses.csv:1 there is no column `people`, which `data.weight` names"]);
    const { report } = await checked({ base: files(weighed(100)), head: files(houses(100), { weight: "" }) });
    expect(report.finding).toBe("incomparable");
    expect(report.reasons.join(" ")).toContain("The base commit's rules weight rows by `people`");
  });
});
