// Each case of fixtures/ through the real local world: what a reviewer reads, as golden files beside the case.
// METRICGATE_UPDATE_GOLDENS=1 writes them anew.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createInterruption } from "../../src/adapters/shell/interruption.ts";
import { parseReport, renderReport } from "../../src/core/report/report.ts";
import { UserError } from "../../src/errors.ts";
import { exitCodeOf, exitCodeOfError } from "../../src/exit-code.ts";
import { check } from "../../src/flows/check.ts";
import { review } from "../../src/flows/review.ts";
import { openLocalWorld } from "../../src/wire.ts";
import { createFixture, FIXTURES, type FixtureRepository, fixtureCases } from "../fixture.ts";

const UPDATE = process.env["METRICGATE_UPDATE_GOLDENS"] === "1";

/** Cases whose data alone is reviewed as well. */
const REVIEWED: readonly string[] = ["empty-file", "header-only", "line-ends-changed", "ragged-row", "rows-reordered"];

type Answer = Readonly<Record<string, string>>;

async function answerTo(name: string): Promise<Answer> {
  const fixture = createFixture(name);
  const checked = await runFixture(check, fixture);
  if (!REVIEWED.includes(name)) return checked;
  const reviewed = await runFixture(review, fixture);
  const files = Object.entries(reviewed).map(([file, content]) => [`review-${file}`, content] as const);
  return { ...checked, ...Object.fromEntries(files) };
}

async function runFixture(flow: typeof check | typeof review, fixture: FixtureRepository): Promise<Answer> {
  try {
    const world = await openLocalWorld({
      directory: fixture.path,
      environment: process.env,
      terminal: { stderr: { write: () => true }, outputDirectory: null, quiet: true },
      baselineDirectory: null,
      entry: null,
      interruption: createInterruption(),
      pointers: { base: null, allowedHosts: [] },
    });
    const { report, comment } = await flow(world, {
      config: "metricgate.yml",
      name: null,
      comment: "never",
      summary: false,
      annotations: false,
      dryRun: false,
      base: { kind: "revision", ref: "main" },
      failOn: null,
    });
    expect(report.head).toEqual({ sha: fixture.head, dirty: false });
    expect(report.base).toMatchObject({ sha: fixture.base, ref: "main" });
    expect(parseReport(JSON.parse(renderReport(report)), "the report")).toEqual(report);
    return { "comment.md": await comment(), finding: `${report.finding}, exit code ${exitCodeOf(report.outcome)}\n` };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { "error.txt": `${error.message}\n`, finding: `error, exit code ${exitCodeOfError(error)}\n` };
  }
}

function goldenOf(name: string): Readonly<Record<string, string>> {
  const folder = join(FIXTURES, name, "expected");
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

function updateGolden(name: string, files: Readonly<Record<string, string>>): void {
  const folder = join(FIXTURES, name, "expected");
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
}

describe("a pull request", () => {
  it.each(["line-ends-changed", "rows-reordered"])(
    "%s is called harmless before anything else is said",
    async (name) => {
      const answer = await answerTo(name);
      for (const file of ["comment.md", "review-comment.md"])
        expect(answer[file]?.split("\n").slice(1, 4).join("\n")).toContain("Harmless rewrite of the data: ");
    },
  );

  it.each(fixtureCases())("%s gets the answer that is expected of it", async (name) => {
    const answer = await answerTo(name);
    if (UPDATE) updateGolden(name, answer);
    expect(answer).toEqual(goldenOf(name));
  });
});
