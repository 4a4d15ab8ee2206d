import { describe, expect, it } from "vitest";
import { check } from "../../src/flows/check.ts";
import type { StoredBaseline } from "../../src/ports.ts";
import { checkOptions, config, createStore, createWorld, type Files, houses, reportOf } from "../world.ts";
import { storedBaseline } from "./runs.ts";

const files = (features: string, policy = ""): Files => ({
  "metricgate.yml": config(policy, features),
  "data/houses.csv": houses(1000),
});

/** The baseline that a run on the base branch stores after `earlier`. */
function storedAfter(earlier: StoredBaseline | null, given: Files): Promise<StoredBaseline> {
  return storedBaseline(given, {
    earlier: earlier === null ? [] : [{ ...earlier, record: { ...earlier.record, commit: "c".repeat(40) } }],
  });
}

async function checked(stored: StoredBaseline | null, base: Files, head: Files) {
  const world = createWorld({ base, head, baselines: createStore(stored === null ? [] : [stored]) });
  await check(world, checkOptions);
  const [comment = ""] = world.published.comments.values();
  return { report: reportOf(world), comment };
}

describe("the use of a holdout", () => {
  it("is carried from baseline to baseline, and the pull request says which use it is", async () => {
    const first = await storedAfter(null, files("[rooms]"));
    const second = await storedAfter(first, files("[area]"));
    const again = await storedAfter(second, files("[rooms]"));
    expect([first, second, again].map(({ record }) => record.ledger.uses.length)).toEqual([1, 2, 2]);
    const { report, comment } = await checked(again, files("[rooms]"), files("[area, rooms]"));
    expect(report.holdout).toMatchObject({ use: 3, budget: 100, state: "fresh" });
    expect(report.holdout?.id).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(comment).toContain("use 3 of 100 of this holdout");
  });

  it("is not known without a stored baseline, and then not shown", async () => {
    const { report, comment } = await checked(null, files("[rooms]"), files("[area, rooms]"));
    expect(report.holdout).toMatchObject({ use: null, budget: 100, state: null });
    expect(comment).not.toContain("of this holdout");
  });

  it("beyond half of the budget and beyond all of it is said, with what to do", async () => {
    const two = "policy: { holdout-uses: 2 }\n";
    const first = await storedAfter(null, files("[rooms]", two));
    const aging = await checked(first, files("[rooms]", two), files("[area, rooms]", two));
    expect(aging.report.holdout).toMatchObject({ use: 2, budget: 2, state: "aging" });
    expect(aging.report.notes.join()).toContain("has judged 2 models and is meant for 2: soon other rows");
    const second = await storedAfter(first, files("[area]", two));
    const worn = await checked(second, files("[area]", two), files("[area, rooms]", two));
    expect(worn.report).toMatchObject({ outcome: "pass", holdout: { use: 3, budget: 2, state: "exhausted" } });
    expect(worn.comment).toContain("use 3 of 2 of this holdout, worn out");
    expect(worn.report.notes.join()).toContain("Another text in `data.holdout.salt` holds out other rows");
  });

  it("begins anew with another salt, and the stored baseline of the old one is trained again", async () => {
    const salted = (salt: string): Files => ({
      "metricgate.yml": config("", "[rooms]").replace("  target", `  holdout: { salt: "${salt}" }\n  target`),
      "data/houses.csv": houses(1000),
    });
    const old = await storedAfter(await storedAfter(null, files("[area]")), files("[rooms]"));
    const wider = {
      ...salted("2"),
      "metricgate.yml": salted("2")["metricgate.yml"].replace("[rooms]", "[area, rooms]"),
    };
    const { report } = await checked(old, salted("2"), wider);
    expect(report.holdout).toMatchObject({ use: 1, state: "fresh" });
    expect(report.base).toMatchObject({ source: "retrained" });
    expect(report.base.tried[0]).toContain("not used, its config is another");
  });

  it("is none where nothing is scored", async () => {
    const stored = await storedAfter(null, files("[rooms]"));
    expect((await checked(stored, files("[rooms]"), files("[rooms]"))).report.holdout).toBeNull();
  });
});
