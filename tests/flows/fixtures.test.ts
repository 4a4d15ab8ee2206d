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
import { openLocalWorld } from "../../src/wire.ts";
import { createFixture, FIXTURES, type FixtureRepository, fixtureCases } from "../fixture.ts";

const UPDATE = process.env["METRICGATE_UPDATE_GOLDENS"] === "1";

async function checkFixture(fixture: FixtureRepository): Promise<Readonly<Record<string, string>>> {
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
    const { report, comment } = await check(world, {
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
    return { "comment.md": comment(), finding: `${report.finding}, exit code ${exitCodeOf(report.outcome)}\n` };
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
  it.each(fixtureCases())("%s gets the answer that is expected of it", async (name) => {
    const answer = await checkFixture(createFixture(name));
    if (UPDATE) updateGolden(name, answer);
    expect(answer).toEqual(goldenOf(name));
  });
});
