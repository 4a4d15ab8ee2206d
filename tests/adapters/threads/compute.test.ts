import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCompute } from "../../../src/adapters/threads/compute.ts";
import type { MeasuredSide } from "../../../src/core/evaluation/measured-side.ts";
import type { TrainingJob } from "../../../src/core/evaluation/training-job.ts";
import { noFileChanges } from "../../../src/core/review/file-changes.ts";
import { byteOpener, type Checkout } from "../../../src/open-bytes.ts";
import type { Compute, DataFile } from "../../../src/ports.ts";
import { asked } from "../../core/review/reviewed.ts";

const entry = new URL("../../../src/main.ts", import.meta.url);
let checkout: Checkout;

beforeAll(() => {
  const top = realpathSync(mkdtempSync(join(tmpdir(), "metricgate-threads-")));
  checkout = { top, directory: top, objects: join(top, ".git/objects"), environment: {} };
});
afterAll(() => rmSync(checkout.top, { recursive: true, force: true }));

/** As large as it says it is, as far as anybody asks: two threads are worth it. */
function write(name: string, lines: readonly string[]): DataFile {
  writeFileSync(join(checkout.top, name), lines.map((line) => `${line}\n`).join(""));
  return { path: name, size: 2 ** 26, at: "disk" };
}

const header = "id,x,kind,y";
const rows = Array.from(
  { length: 2000 },
  (_, row) => `${row},${(row * 37) % 101},kind-${row % 3},${row / 8 + (row % 7)}`,
);
const edited = rows.map((row, at) => (at % 50 === 0 ? `${row}5` : row)).slice(0, 1900);

function jobOf(label: string, file: DataFile): TrainingJob & { readonly files: readonly DataFile[] } {
  return {
    label,
    files: [file],
    task: "regression",
    csv: { delimiter: null, missingTexts: null },
    columns: null,
    target: "y",
    key: ["id"],
    group: null,
    time: null,
    weight: null,
    missing: "impute",
    split: { strategy: "hash", fraction: 0.2, salt: "", identity: { kind: "key", columns: ["id"] } },
    compared: ["x", "kind", "y"],
    models: [{ spec: { kind: "linear" }, features: null }],
    review: true,
    keepTrain: false,
    slices: [],
  };
}

async function measured(compute: Compute, head: DataFile, base: DataFile): Promise<readonly MeasuredSide[]> {
  const sides = await compute.measure([jobOf("the pull request", head), jobOf("base commit", base)]);
  return sides.map((side) => {
    if (side.status === "rejected") throw side.reason;
    return side.value;
  });
}

function reviewOf(compute: Compute, [head, base]: readonly MeasuredSide[], files: readonly [DataFile, DataFile]) {
  if (!head?.dataset || !base?.dataset) throw new Error("a side was not kept");
  return compute.review({
    base: base.dataset,
    head: head.dataset,
    options: { ...asked, target: "y", features: ["x", "kind"], usualBefore: ["x", "kind"], showValues: true },
    delimiter: null,
    files: noFileChanges,
    filesOf: { head: [files[0]], base: [files[1]] },
  });
}

describe("two threads", () => {
  const inOne = (): Compute => createCompute(byteOpener(checkout), null);
  const inTwo = (): Compute => createCompute(byteOpener(checkout), { entry, workerData: checkout });

  it("measure and review as one does, and hold what both sides share once", async () => {
    const files = [write("head.csv", [header, ...rows]), write("base.csv", [header, ...edited])] as const;
    const [one, two] = [inOne(), inTwo()];
    const alone = await measured(one, ...files);
    const beside = await measured(two, ...files);
    expect(beside).toEqual(alone);
    expect(await reviewOf(two, beside, files)).toEqual(await reviewOf(one, alone, files));
    const [head, base] = beside.map((side) => side.dataset?.table.columns[1]);
    if (head?.type !== "number" || base?.type !== "number") throw new Error("x is a number");
    head.values[7] = 1234;
    expect(base.values[7]).toBe(1234);
  });

  it("take one thing after the other, also where the next is asked for before a review is done", async () => {
    const files = [write("head.csv", [header, ...rows]), write("base.csv", [header, ...edited])] as const;
    const [one, two] = [inOne(), inTwo()];
    const alone = await measured(one, ...files);
    const review = reviewOf(two, await measured(two, ...files), files);
    expect(await measured(two, ...files)).toEqual(alone);
    expect(await review).toEqual(await reviewOf(one, alone, files));
  });

  it("do so too where the sides have little in common, or one has no table", async () => {
    const other = rows.map((row) => `${row}25`);
    const files = [write("head.csv", [header, ...rows]), write("base.csv", [header, ...other])] as const;
    expect(await measured(inTwo(), ...files)).toEqual(await measured(inOne(), ...files));

    const broken = write("broken.csv", [header, ...rows.slice(0, 10), "1,2"]);
    const [head, base] = await inTwo().measure([jobOf("the pull request", broken), jobOf("base commit", files[1])]);
    expect(head).toMatchObject({ status: "rejected", reason: { fault: "data" } });
    expect(base?.status).toBe("fulfilled");
  });
});
