// The same commits give the same bytes, and the same rows the same figures.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../src/core/report/report.ts";
import { temporaryFolder } from "./adapters/repository.ts";
import { check, program, pullRequest, report } from "./terminal.ts";
import { houses } from "./world.ts";

describe("the same commits", () => {
  const files = ["result.json", "comment.md", "report.html", "model.json", "predictions.csv"];
  const changed = houses(400, ({ id, price }) => ({ price: id % 3 === 0 ? price + 1.5 : price }));
  const outputOf = (cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Record<string, string> => {
    const folder = join(temporaryFolder(), "results");
    const all = ["check", "--base", "main", "--quiet", "--output", folder, ...args];
    const { status, stderr } = spawnSync(process.execPath, [program, ...all], {
      cwd,
      encoding: "utf8",
      env: { ...process.env, ...env },
    });
    expect([status, stderr]).toEqual([expect.toBeOneOf([0, 1]), ""]);
    const read = (file: string): string => readFileSync(join(folder, file), "utf8");
    const { run: _, ...result } = JSON.parse(read("result.json")) as Report;
    return { ...Object.fromEntries(files.map((file) => [file, read(file)])), "result.json": JSON.stringify(result) };
  };

  it("give the same bytes in another run, time zone, language and working directory", () => {
    const repository = pullRequest({ "data/houses.csv": houses(380) });
    repository.commit("more", { "data/houses.csv": changed });
    const first = outputOf(repository.path, []);
    expect(outputOf(repository.path, [])).toEqual(first);
    const elsewhere = { TZ: "Pacific/Kiritimati", LANG: "de_DE.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "ar" };
    expect(outputOf(repository.path, [], elsewhere)).toEqual(first);
    expect(outputOf(temporaryFolder(), ["-C", repository.path])).toEqual(first);
  });

  it("give the same figures when the rows stand in another order", async () => {
    const [header, ...rows] = houses(380).trimEnd().split("\n");
    const shuffled = [header, ...rows.toSorted((a, b) => a.slice(-3).localeCompare(b.slice(-3)))].join("\n");
    const figures = async (base: string): Promise<Report> => {
      const repository = pullRequest({ "data/houses.csv": base });
      repository.write("data/houses.csv", changed);
      return report(await check(repository, "--format", "json"));
    };
    const [plain, other] = [await figures(houses(380)), await figures(`${shuffled}\n`)];
    expect(other.rows).toEqual(plain.rows);
    expect(other.attribution?.rows).toEqual(plain.attribution?.rows);
    for (const [index, row] of plain.metrics.entries()) {
      for (const name of ["baseline", "candidate", "relativeChange"] as const) {
        const value = row[name] ?? Number.NaN;
        expect(Math.abs((other.metrics[index]?.[name] ?? Number.NaN) - value)).toBeLessThan(1e-9 * Math.abs(value));
      }
    }
  });
});
