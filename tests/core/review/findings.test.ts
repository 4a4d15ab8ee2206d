import { describe, expect, it } from "vitest";
import { csvOf, findingsOf, inputOf, ordinary, type Row, rulesOf } from "./reviewed.ts";

const rows = ordinary(120);
const base = csvOf(rows);
const edited = (change: (row: Row, index: number) => Row): string => csvOf(rows.map(change));

function without(row: Row, column: string): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== column));
}

async function only(head: string, rule: string, before: string | null = base) {
  const findings = await findingsOf(before, head);
  const found = findings.find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`no ${rule} among ${findings.map((one) => one.rule).join(", ")}`);
  return found;
}

describe("an ordinary change", () => {
  it("has no finding: nothing changed, another order, other line ends, new rows of the same kind, a few edits", async () => {
    expect(await rulesOf(base, base)).toEqual([]);
    expect(await rulesOf(base, csvOf(rows.toReversed()))).toEqual([]);
    expect(await rulesOf(base, base.replaceAll("\n", "\r\n"))).toEqual([]);
    const more = ordinary(140).map((row, i) => (i < 120 ? (rows[i] ?? row) : row));
    expect(await rulesOf(base, csvOf(more))).toEqual([]);
    expect(
      await rulesOf(
        base,
        edited((row, i) => (i % 40 === 0 ? { ...row, a: 33.3 } : row)),
      ),
    ).toEqual([]);
  });

  it("has no finding where numbers are only rounded, or dates written in another way", async () => {
    expect(
      await rulesOf(
        base,
        edited((row) => ({ ...row, a: Number(row["a"]).toFixed(1) })),
      ),
    ).toEqual([]);
    expect(
      await rulesOf(
        base,
        edited((row) => ({ ...row, month: String(row["month"]).replaceAll("-", "/") })),
      ),
    ).toEqual([]);
  });

  it("says nothing about levels that are off", async () => {
    const off = { schema: "off", leakage: "off", removedRows: "off", drift: "off" } as const;
    expect(await rulesOf(base, `${base.split("\n")[0] ?? ""}\n`, { levels: off })).toEqual([]);
  });
});

describe("rows/emptied", () => {
  it("says first that only the header is left", async () => {
    const [first, ...others] = await findingsOf(base, "id,a,b,kind,month,y\n");
    expect(first).toMatchObject({ rule: "rows/emptied", level: "error", count: 120 });
    expect(first?.message).toBe("The dataset is empty: no row is left under the header. It had 120 rows.");
    expect(others).toEqual([]);
  });
});

describe("rows/removed", () => {
  it("says that removed rows were no copies, and of which month", async () => {
    const found = await only(csvOf(rows.filter((row) => !String(row["month"]).includes("-10-"))), "rows/removed");
    expect(found).toMatchObject({ level: "warn", count: 10 });
    expect(found.message).toBe(
      "10 rows (8.3 %) were removed. None of them was a copy of a row that stays: what they said is lost. All are of month 10 in `month`.",
    );
    expect(found.lines).toEqual({ side: "base", first: [11, 23, 35, 47, 59], hasMore: true });
  });

  it("calls it harmless when copies are dropped", async () => {
    const twice = csvOf([...rows, ...rows.slice(0, 5)]);
    expect((await only(base, "rows/removed", twice)).message).toContain("All were copies of rows that stay");
  });

  it("does not claim a loss where every key is another", async () => {
    const head = edited((row) => ({ ...row, id: `${row["id"]}.0`, a: Number(row["a"]) + 1 }));
    expect((await rulesOf(base, head)).includes("rows/removed")).toBe(false);
  });
});

describe("rows/duplicate", () => {
  it("counts rows that repeat another in every column", async () => {
    expect(await only(csvOf([...rows, ...rows.slice(3, 6)]), "rows/duplicate")).toMatchObject({
      level: "warn",
      count: 3,
      line: 122,
    });
  });

  it("is silent where there were as many before", async () => {
    const twice = csvOf([...rows, ...rows.slice(3, 6)]);
    expect(await rulesOf(twice, twice)).toEqual([]);
  });
});

describe("rows/conflicting-labels", () => {
  it("names rows with the features of another row and another target", async () => {
    const again = rows.slice(0, 4).map((row, i) => ({ ...row, id: `n${i}`, y: 1 }));
    expect(await only(csvOf([...rows, ...again]), "rows/conflicting-labels")).toMatchObject({ count: 8, column: "y" });
  });

  it("is silent where the features tell few rows apart", async () => {
    const coarse = (of: readonly Row[]) =>
      csvOf(of.map((row, i) => ({ id: i, kind: row["kind"] ?? "", q: i % 4, h: i % 2, y: row["y"] ?? 0 })));
    expect(await rulesOf(coarse(rows), coarse(ordinary(160)))).not.toContain("rows/conflicting-labels");
  });
});

describe("columns/shifted", () => {
  const wide = ordinary(60).map((row, i) => ({
    id: `k${i}`,
    a: row["a"] ?? 0,
    b: row["b"] ?? 0,
    c: i * 3 + 7,
    y: row["y"] ?? 0,
  }));
  const before = csvOf(wide);

  it("sees values one column to the left under the same header", async () => {
    const head = csvOf(wide.map((row) => ({ id: row.id, a: row.b, b: row.c, c: row.y, y: -1 })));
    const [first] = await findingsOf(before, head);
    expect(first).toMatchObject({ rule: "columns/shifted", level: "error" });
    expect(first?.message).toBe(
      "Columns moved under an unchanged header: `a` holds what `b` held, `b` holds what `c` held, `c` holds what `y` held. Every model reads them by their names.",
    );
  });

  it("sees it in some rows, where most stand as they did", async () => {
    const head = csvOf(wide.map((row, i) => (i % 2 === 0 ? row : { ...row, a: row.b, b: row.c, c: Number(row.a) })));
    const [first] = await findingsOf(before, head);
    expect(first).toMatchObject({ rule: "columns/shifted", level: "error", line: 3, count: 3 });
    expect(first?.message).toContain("in 30 edited rows: `a` holds what `b` held, `b` holds what `c` held");
  });

  it("sees it although the values were revised as well", async () => {
    const head = csvOf(
      wide.map((row) => ({ id: row.id, a: Number(row.b) + 0.01, b: row.c + 0.4, c: Number(row.y) + 0.3, y: -1 })),
    );
    expect(await rulesOf(before, head)).toContain("columns/shifted");
  });

  it("is silent when columns are only put in another order", async () => {
    expect(
      await rulesOf(before, csvOf(wide.map((row) => ({ id: row.id, y: row.y, c: row.c, a: row.a, b: row.b })))),
    ).toEqual([]);
  });
});

describe("units/scaled and units/moved", () => {
  it("knows a column times a constant, rounded or not", async () => {
    const found = await only(
      edited((row) => ({ ...row, a: (Number(row["a"]) * 0.9831).toFixed(2) })),
      "units/scaled",
    );
    expect(found.message).toContain("The unit of `a` changed: its values were multiplied by 0.9831 in all 120 rows.");
    expect(
      (
        await only(
          edited((row) => ({ ...row, y: Number(row["y"]) * 1000 })),
          "units/scaled",
        )
      ).message,
    ).toContain("Errors before and after are in different units.");
  });

  it("knows a constant that was added", async () => {
    const found = await only(
      edited((row) => ({ ...row, a: (Number(row["a"]) + 273.15).toFixed(2) })),
      "units/moved",
    );
    expect(found.message).toContain("the same constant (273.1) was added in all 120 rows");
  });

  it("names the segment where only that changed, and no value of it", async () => {
    const head = edited((row) => (row["kind"] === "north" ? { ...row, a: Number(row["a"]) * 1000 } : row));
    const found = await only(head, "units/scaled");
    expect(found.message).toContain("They are the rows of one `kind`.");
    expect(found.message).not.toContain("north");
  });

  it("is silent about edits without a common rule", async () => {
    const rules = await rulesOf(
      base,
      edited((row, i) => ({ ...row, a: Number(row["a"]) + (i % 7) })),
    );
    expect(rules).toEqual(["values/mass-edit"]);
  });
});

describe("dates/another-month", () => {
  it("sees day and month change places where no model looks", async () => {
    const dates = (swap: boolean) =>
      csvOf(
        rows.map((row, i) => ({
          ...row,
          month:
            swap && i % 3 === 0
              ? `2020-${String((i % 9) + 1).padStart(2, "0")}-11`
              : `2020-11-${String((i % 9) + 1).padStart(2, "0")}`,
        })),
      );
    const found = await only(dates(true), "dates/another-month", dates(false));
    expect(found).toMatchObject({ count: 40, column: "month" });
    expect(found.message).toContain(
      "40 dates in `month` name another month than before (day and month changed places).",
    );
  });

  it("sees October read as January in the key itself", async () => {
    const keyed = rows.map((row) => without(row, "id"));
    const head = csvOf(keyed.map((row) => ({ ...row, month: String(row["month"]).replace("-10-", "-01-") })));
    const findings = await findingsOf(csvOf(keyed), head, { key: ["month"] });
    expect(findings[0]).toMatchObject({ rule: "dates/another-month", count: 10 });
    expect(findings[0]?.message).toContain("month 10 became month 1");
  });

  const pad = (part: number): string => String(part).padStart(2, "0");
  const written = (form: (day: number, month: number) => string, days = 28) =>
    csvOf(rows.map((row, i) => ({ ...row, month: form((i % days) + 1, (i % 12) + 1) })));
  const iso = (day: number, month: number) => `2020-${pad(month)}-${pad(day)}`;
  const dotted = (day: number, month: number) => `${pad(day)}.${pad(month)}.2020`;
  const slashed = (day: number, month: number) => `${month}/${day}/2020`;

  it("is silent where the same days are written in another notation, the day first or not", async () => {
    for (const [one, other] of [
      [iso, dotted],
      [dotted, iso],
      [iso, slashed],
      [dotted, slashed],
    ] as const) {
      expect(await rulesOf(written(one), written(other))).toEqual([]);
      // No number above 12 says which is the day.
      expect(await rulesOf(written(one, 9), written(other, 9))).toEqual([]);
    }
  });

  it("sees days that come first read as months, where a reader took the others for what they are", async () => {
    const misread = (day: number, month: number) => (day <= 12 ? iso(month, day) : iso(day, month));
    const found = await only(written(misread), "dates/another-month", written(dotted));
    expect(found.message).toContain("day and month changed places");
    expect(found.count).toBeGreaterThan(30);
  });

  it("sees day and month change places in one notation that says nothing of itself", async () => {
    const swapped = (day: number, month: number) => dotted(month, day);
    const found = await only(written(swapped, 9), "dates/another-month", written(dotted, 9));
    expect(found.message).toContain("day and month changed places");
  });

  it("is silent when dates move by whole years", async () => {
    expect(
      await rulesOf(
        base,
        edited((row) => ({ ...row, month: String(row["month"]).replace(/^20/, "19") })),
      ),
    ).not.toContain("dates/another-month");
  });
});

describe("rows/moved", () => {
  it("sees every row's values stand one key further, and takes it for the one reason of all edits", async () => {
    const head = edited((row, i) => ({ ...(rows[i + 1] ?? row), id: row["id"] ?? "" }));
    const findings = await findingsOf(base, head);
    expect(findings.map(({ rule }) => rule)).toEqual(["dates/another-month", "rows/moved"]);
    expect(findings[1]).toMatchObject({ column: "id", count: 119, line: 2 });
  });

  it("is silent about ordinary edits of many rows", async () => {
    expect(
      await rulesOf(
        base,
        edited((row, i) => (i % 2 === 0 ? { ...row, a: 33 + i } : row)),
      ),
    ).not.toContain("rows/moved");
  });
});

describe("drift", () => {
  it("of many columns is one finding", async () => {
    const many = ordinary(300).map((row): Row => ({ ...row, c: row["a"] ?? 0, d: row["b"] ?? 0 }));
    const half = csvOf(many.slice(0, 200));
    const low = csvOf(many.filter((row) => Number(row["a"]) < 45 && Number(row["b"]) < 2.5));
    const found = (await findingsOf(csvOf(many), low)).filter(({ rule }) => rule === "drift/values");
    expect(found).toMatchObject([{ count: 5 }]);
    expect(found[0]?.message).toContain("5 columns are distributed otherwise than before:");
    expect((await findingsOf(csvOf(many), half)).filter(({ rule }) => rule === "drift/values")).toEqual([]);
  });
});

describe("labels/changed", () => {
  it("counts rows with another target and the same features", async () => {
    const head = edited((row, i) => (i % 20 === 0 ? { ...row, y: 500 + i } : row));
    const found = await only(head, "labels/changed");
    expect(found).toMatchObject({ count: 6, column: "y", line: 2 });
    expect(found.message).toContain("6 rows (5.0 %) were relabelled");
  });

  it("is silent when the features changed too", async () => {
    const head = edited((row, i) => (i % 20 === 0 ? { ...row, y: 500 + i, a: 3 } : row));
    expect(await rulesOf(base, head)).not.toContain("labels/changed");
  });
});

describe("values/repaired", () => {
  it("calls stand-ins that became real values a repair", async () => {
    const broken = edited((row, i) => (i % 8 === 0 ? { ...row, y: -99.99 } : row));
    const findings = await findingsOf(broken, base);
    expect(findings[0]).toMatchObject({ rule: "values/repaired", count: 15 });
    expect(findings[0]?.message).toContain(
      "The error may jump because the data was wrong before, not because the model got worse.",
    );
  });

  it("calls a constant that varies now a repair, and the reverse a danger", async () => {
    const flat = edited((row) => ({ ...row, y: -1 }));
    expect(await rulesOf(flat, base)).toContain("values/repaired");
    expect(await rulesOf(base, flat)).toContain("values/constant");
  });
});

describe("values", () => {
  it("values/constant, values/all-zero, values/emptied: a column that tells nothing any more", async () => {
    expect(
      await only(
        edited((row) => ({ ...row, b: 4.2 })),
        "values/constant",
      ),
    ).toMatchObject({ level: "error", column: "b" });
    expect(
      await only(
        edited((row) => ({ ...row, b: 0 })),
        "values/all-zero",
      ),
    ).toMatchObject({ level: "error", column: "b" });
    expect(
      await only(
        edited((row) => ({ ...row, b: "" })),
        "values/emptied",
      ),
    ).toMatchObject({ count: 120, column: "b" });
    const flat = edited((row) => ({ ...row, b: 4.2 }));
    expect(await rulesOf(flat, flat)).toEqual([]);
  });

  it("schema/type-changed: values that are no longer numbers, hidden unless they may be shown", async () => {
    const head = edited((row, i) => (i === 50 || i === 60 ? { ...row, a: "n.v.t." } : row));
    const found = await only(head, "schema/type-changed");
    expect(found).toMatchObject({ level: "error", count: 2, line: 52, file: "data.csv" });
    expect(found.message).toBe("2 values of `a` are no longer numbers, so the whole column is read as text.");
    expect(found.lines).toEqual({ side: "head", first: [52, 62], hasMore: false });
    const [shown] = await findingsOf(base, head, { showValues: true });
    expect(shown?.message).toContain("the first is `n.v.t.`");
  });

  it("values/missing: values deleted, and added rows that lack them", async () => {
    expect(
      await only(
        edited((row, i) => (i < 9 ? { ...row, a: "" } : row)),
        "values/missing",
      ),
    ).toMatchObject({ count: 9, line: 2 });
    const more = ordinary(150).map((row, i) =>
      i < 120 ? (rows[i] ?? row) : { ...row, b: i % 2 === 0 ? "" : (row["b"] ?? 0) },
    );
    expect((await only(csvOf(more), "values/missing")).message).toContain(
      "15 of the 30 added rows lack a value of `b` (50.0 %); no row did before",
    );
    expect(
      await rulesOf(
        base,
        edited((row, i) => (i === 3 ? { ...row, a: "" } : row)),
      ),
    ).toEqual([]);
  });

  it("values/sentinel: a number far from all others that stands for no value", async () => {
    const head = edited((row, i) => (i === 7 ? { ...row, a: 9999 } : i === 9 ? { ...row, b: -9.99 } : row));
    expect(
      (await findingsOf(base, head)).filter(({ rule }) => rule === "values/sentinel").map(({ column }) => column),
    ).toEqual(["b", "a"].toSorted());
    const wide = (of: readonly Row[]) => csvOf(of.map((row, i) => ({ ...row, a: 100 * i - 1 })));
    expect(await rulesOf(wide(rows), wide(rows))).toEqual([]);
  });

  it("values/encoding: letters decoded wrongly, or lost", async () => {
    const named = (text: string) => edited((row, i) => (i % 3 === 0 ? { ...row, kind: text } : row));
    expect(await only(named("ZÃ¼rich"), "values/encoding", named("Zürich"))).toMatchObject({
      count: 40,
      column: "kind",
    });
    expect(await only(named("Z\uFFFDrich"), "values/encoding", named("Zürich"))).toMatchObject({ count: 40 });
    expect(await only(named("Z?rich"), "values/encoding", named("Zürich"))).toMatchObject({ count: 40 });
    expect(await rulesOf(named("Zürich"), named("Zürich"))).toEqual([]);
    expect(await rulesOf(named("São Tomé"), named("São Tomé"))).toEqual([]);
  });

  it("values/mass-edit: most of a column rewritten without a rule", async () => {
    const head = edited((row, i) => ({ ...row, b: ((i * 37) % 100) / 20 }));
    expect((await only(head, "values/mass-edit")).message).toContain("Most of `b` was rewritten");
  });
});

describe("categories", () => {
  it("are named as new and vanished by number, and by name where values may be shown", async () => {
    const head = edited((row) => (row["kind"] === "east" ? { ...row, kind: "West" } : row));
    expect((await only(head, "categories/new")).message).not.toContain("West");
    const found = await findingsOf(base, head, { showValues: true });
    expect(found.find(({ rule }) => rule === "categories/vanished")?.message).toContain("`east`");
    expect(found.find(({ rule }) => rule === "categories/new")?.message).toContain("`West`");
  });

  it("are no matter in a column of names", async () => {
    const names = (of: readonly Row[]) => csvOf(of.map((row, i) => ({ ...row, kind: `name ${i}` })));
    expect(await rulesOf(names(rows), names(ordinary(125)))).not.toContain("categories/new");
  });
});

describe("columns/removed", () => {
  it("is about columns that a model reads", async () => {
    const head = csvOf(rows.map((row) => without(row, "a")));
    const { columns } = await inputOf(base, head);
    expect(columns.removed).toEqual(["a"]);
    const found = await findingsOf(base, head, { features: ["a", "b"] });
    expect(found[0]).toMatchObject({ rule: "columns/removed", level: "error", column: "a" });
    expect(await rulesOf(base, head, { features: ["b"] })).toEqual([]);
    // The config names no features: the next model does without it.
    const [usual] = await findingsOf(base, head, { features: ["b"], usualBefore: ["a", "b"] });
    expect(usual).toMatchObject({ rule: "columns/removed", level: "warn", column: "a" });
  });

  it("tells a feature's new name, which a model of the base does not know", async () => {
    const head = base.replace("id,a,", "id,area,");
    const found = await findingsOf(base, head, { features: ["area", "b"], usualBefore: ["a", "b"] });
    expect(found).toMatchObject([{ rule: "columns/renamed", level: "warn", column: "area" }]);
    expect(found[0]?.message).toContain("`a` is called `area` now");
    expect(await rulesOf(base, head, { features: ["b"] })).toEqual([]);
  });
});

describe("data.schema", () => {
  const rule = { type: null, min: null, max: null, values: null, required: false, unique: false } as const;
  const head =
    "id,area,region,sold,ok,n\n1,70,north,2020-02-29,true,1\n2,-4,nrth,2020-02-30,maybe,1.5\n3,,south,,false,1\n";

  it("names each broken promise with its count and first line", async () => {
    const schema = [
      { ...rule, column: "area", type: "number", min: 0, required: true },
      { ...rule, column: "region", type: "category", values: ["north", "south"] },
      { ...rule, column: "sold", type: "date" },
      { ...rule, column: "ok", type: "boolean" },
      { ...rule, column: "n", type: "integer", unique: true },
      { ...rule, column: "gone", type: "text" },
    ] as const;
    const found = (await findingsOf(null, head, { schema })).filter((one) => one.rule.startsWith("schema/"));
    expect(found.map(({ rule: name, column, count, line }) => `${name} ${column} ${count} ${line}`).toSorted()).toEqual(
      [
        "schema/category region 1 3",
        "schema/missing-column gone 1 null",
        "schema/range area 1 3",
        "schema/required area 1 4",
        "schema/type n 1 3",
        "schema/type ok 1 3",
        "schema/type sold 1 3",
        "schema/unique n 1 4",
      ],
    );
    expect(found.every(({ level }) => level === "error")).toBe(true);
    expect(found.find((one) => one.rule === "schema/range")?.message).toBe("1 value of `area` is below 0.");
  });

  it("warns of what was broken before, and fails when it is broken more often", async () => {
    const schema = [{ ...rule, column: "a", type: "number", max: 70 }] as const;
    const level = async (after: string) =>
      (await findingsOf(base, after, { schema })).find((one) => one.rule === "schema/range")?.level;
    expect(await level(base)).toBe("warn");
    expect(await level(edited((row, i) => (i < 30 ? { ...row, a: 71 + i } : row)))).toBe("error");
  });

  it("is silent about promises that hold", async () => {
    const schema = [
      { ...rule, column: "id", type: "integer", min: 1, max: 3, unique: true, required: true },
      { ...rule, column: "region", type: "text", values: ["north", "nrth", "south"] },
    ] as const;
    expect((await rulesOf(null, head, { schema })).filter((name) => name.startsWith("schema/"))).toEqual([]);
  });
});

describe("rows/rekeyed", () => {
  const numbered = (name: (i: number) => string | number): string =>
    csvOf(rows.map((row, i) => ({ ...row, id: name(i) })));

  it("says loudly that every key is another and the rows are the same", async () => {
    const findings = await findingsOf(
      numbered((i) => i),
      numbered((i) => 5000 + i),
    );
    expect(findings[0]).toMatchObject({ rule: "rows/rekeyed", level: "warn", column: "id", count: 120, line: 2 });
    expect(findings[0]?.message).toContain(
      "`id` was rewritten: 120 rows (100 %) say the same as before in every other column under another `id`. By the key they count as removed and added",
    );
    expect(findings.map(({ rule }) => rule)).not.toContain("rows/removed");
  });

  it("is no matter of the key's type, unless a model learns from it", async () => {
    const lettered = numbered((i) => `H-${i}`);
    const plain = numbered((i) => i);
    expect(await rulesOf(plain, lettered)).toEqual(["rows/rekeyed"]);
    expect(await rulesOf(plain, lettered, { features: ["id", "a"] })).toContain("schema/type-changed");
  });

  it("knows 007 and 7 for the same number", async () => {
    const found = await only(
      numbered((i) => i),
      "rows/rekeyed",
      numbered((i) => String(i).padStart(3, "0")),
    );
    // Three digits without a zero in front are the same text.
    expect(found).toMatchObject({ count: 100 });
    expect(found.message).toContain("the same number written in another way");
  });

  it("says what a key in another writing does to the holdout, though no value changed", async () => {
    const days = csvOf(rows.map((row, i) => ({ ...row, month: `2020-01-${String((i % 28) + 1).padStart(2, "0")}` })));
    const slashed = days.replaceAll(/2020-01-(\d\d)/g, "$1/01/2020");
    const [found, ...others] = await findingsOf(days, slashed, { key: ["id", "month"], every: 5 });
    expect(found).toMatchObject({ rule: "rows/rekeyed", column: "month", level: "warn" });
    expect(found?.message).toBe("`month` is the key, and is written in another way. What was held out stays held out.");
    expect(others).toEqual([]);
    expect(await rulesOf(days, slashed, { key: ["id"], every: 5 })).toEqual([]);
  });

  it("says where every row is rounded too, or one column is another, that it is nearly the same", async () => {
    const round = (value: number | string): number => Math.round(10 * Number(value)) / 10;
    const rounded = csvOf(
      rows.map((row, i) => ({ ...row, id: `n${i}`, a: round(row.a), b: round(row.b), y: round(row.y) })),
    );
    const scaled = csvOf(rows.map((row, i) => ({ ...row, id: `n${i}`, a: 3 * Number(row.a) })));
    for (const head of [rounded, scaled])
      expect((await only(base, "rows/rekeyed", head)).message).toContain(
        "`id` was rewritten: 120 rows (100 %) say nearly the same as before under another `id`. By the key they count as removed and added.",
      );
  });

  it("says that nothing is found again where the rows say other things too", async () => {
    const found = await only(csvOf(ordinary(120, 9).map((row, i) => ({ ...row, id: `n${i}` }))), "rows/rekeyed");
    expect(found.message).toContain("No row of the base is found again: none of its 120 rows has the same `id`");
  });

  it("is silent about a date that is another month, and about rows that came and went", async () => {
    expect(await rulesOf(base, csvOf([...rows.slice(0, 60), ...ordinary(160, 4).slice(130)]))).not.toContain(
      "rows/rekeyed",
    );
  });
});

describe("values/zeroed", () => {
  it("names zeros over a block of the target before labels that changed", async () => {
    const found = await findingsOf(
      base,
      edited((row, i) => (i >= 40 && i < 70 ? { ...row, y: 0 } : row)),
    );
    expect(found[0]).toMatchObject({ rule: "values/zeroed", column: "y", count: 30, line: 42 });
    expect(found[0]?.message).toContain(
      "Zeros stand over values: 30 values of the target `y` (25.0 % of the rows) became 0; no row had 0 before.",
    );
    expect(found.map(({ rule }) => rule)).not.toContain("labels/changed");
  });

  it("calls zeros that became values again a repair", async () => {
    const zeros = edited((row, i) => (i >= 40 && i < 70 ? { ...row, y: 0 } : row));
    const found = await only(base, "values/repaired", zeros);
    expect(found.message).toContain("This looks like a repair: 30 zeros in `y` became values");
  });

  it("is silent where zeros are usual, few, or one edit among others", async () => {
    const sparse = rows.map((row, i) => ({ ...row, a: i % 5 === 0 ? 0 : (row["a"] ?? 0) }));
    const more = sparse.map((row, i) => (i % 5 === 1 ? { ...row, a: 0 } : row));
    expect(await rulesOf(csvOf(sparse), csvOf(more))).not.toContain("values/zeroed");
    expect(
      await rulesOf(
        base,
        edited((row, i) => (i < 3 ? { ...row, a: 0 } : row)),
      ),
    ).toEqual([]);
  });
});

describe("values/rounded", () => {
  it("says where rounding takes more than a little of what a column tells", async () => {
    const found = await only(
      edited((row) => ({ ...row, b: Math.round(Number(row["b"])) })),
      "values/rounded",
    );
    expect(found).toMatchObject({ level: "warn", column: "b" });
    expect(found.message).toContain("`b` was rounded to fewer digits in all 120 rows, and what is lost is 1");
  });
});

describe("units/jump", () => {
  const series = (length: number, value: (i: number) => number): string =>
    csvOf(Array.from({ length }, (_, i) => ({ id: `k${i}`, a: (i * 37) % 50, y: value(i).toFixed(3) })));
  const growing = (i: number): number => 100 * 1.002 ** i * (1 + 0.05 * Math.sin(i));
  const rulesOfAppended = (value: (i: number) => number, after: (i: number) => number) =>
    findingsOf(
      series(1500, value),
      series(1560, (i) => (i < 1500 ? value(i) : after(i))),
    );

  it("names another unit from the first added row on, by its factor", async () => {
    const found = await rulesOfAppended(growing, (i) => growing(i) / 1000);
    expect(found.find(({ rule }) => rule === "units/jump")).toMatchObject({ column: "y", line: 1502, count: 60 });
    expect(found.find(({ rule }) => rule === "units/jump")?.message).toMatch(
      / 9\d\d times smaller than in the rows before/,
    );
  });

  it("names another zero point where there are negative numbers", async () => {
    const wave = (i: number): number => 10 * Math.sin(i / 3);
    const found = await rulesOfAppended(wave, (i) => wave(i) + 273.15);
    expect(found.find(({ rule }) => rule === "units/jump")?.message).toMatch(/ 27\d higher than in the rows before/);
  });

  it("is silent where the series goes on as before, and where added rows stand among the others", async () => {
    expect((await rulesOfAppended(growing, growing)).map(({ rule }) => rule)).not.toContain("units/jump");
    const lines = series(1560, (i) => (i % 26 === 0 ? 1000 * growing(i) : growing(i)))
      .trimEnd()
      .split("\n");
    const fewer = lines.filter((_, i) => (i - 1) % 26 !== 0);
    const found = await rulesOf(`${fewer.join("\n")}\n`, `${lines.join("\n")}\n`);
    expect(found).not.toContain("units/jump");
  });
});

describe("a month later, with the same values", () => {
  it("is named even where the rows stand under keys that others had", async () => {
    const monthly = Array.from({ length: 360 }, (_, i) => ({
      day: `${1990 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-01`,
      a: (i * 7919) % 1000,
      y: ((i * 104_729) % 997) / 10,
    }));
    const later = monthly.map((row, i) =>
      i < 324 ? row : { ...row, day: `${row.day.slice(0, 5)}${String((((i % 12) + 1) % 12) + 1).padStart(2, "0")}-01` },
    );
    const found = await findingsOf(csvOf(monthly), csvOf(later), { key: ["day"] });
    expect(found[0]).toMatchObject({ rule: "dates/another-month", column: "day", count: 36 });
    expect(found[0]?.message).toContain("36 rows stand under another month in `day` than before");
  });
});

describe("a target that was shuffled among rows", () => {
  it("is said to hold the same values in another order", async () => {
    const [block, rest] = [rows.slice(20, 80), rows];
    const found = await only(
      csvOf(rest.map((row, i) => (i >= 20 && i < 80 ? { ...row, y: block[(i - 20 + 7) % 60]?.["y"] ?? 0 } : row))),
      "labels/changed",
    );
    expect(found.message).toContain("They are the same values in another order, as if they were shuffled.");
    expect(found.message).not.toContain("The mean");
  });
});

describe("columns that moved back", () => {
  const wide = ordinary(200).map(({ id, a, b, y }, i) => ({
    id: id ?? "",
    a: a ?? 0,
    b: b ?? 0,
    c: 500 + (i % 37),
    y: y ?? 0,
  }));
  const shifted = wide.map((row, i) => (i < 60 ? { ...row, a: row.y, b: row.a, c: row.b, y: row.c } : row));

  it("are called a repair where they go to where other rows have such values, and a shift the other way round", async () => {
    const [good, bad] = [csvOf(wide), csvOf(shifted)];
    const repaired = (await findingsOf(bad, good)).find(({ rule }) => rule === "columns/shifted");
    expect(repaired).toMatchObject({ level: "warn" });
    expect(repaired?.message).toContain("This looks like a repair: columns moved in 60 edited rows to where");
    const broken = (await findingsOf(good, bad)).find(({ rule }) => rule === "columns/shifted");
    expect(broken).toMatchObject({ level: "error" });
    expect(broken?.message).toContain("Columns moved under an unchanged header in 60 edited rows");
  });
});
