import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint, holdoutFingerprint } from "../../../src/core/evaluation/fingerprint.ts";
import { holdoutId, type Ledger, ledgerWith, type Scoring, useOf } from "../../../src/core/evaluation/ledger.ts";

const hash = { strategy: "hash", fraction: 0.2, salt: "", identity: { kind: "key", columns: ["id"] } } as const;
const scoring = (model: string, more: Partial<Scoring> = {}): Scoring => ({
  split: hash,
  target: "price",
  metric: "mse",
  identities: Uint32Array.of(0, 1, 0, 2),
  until: null,
  model: () => fingerprint(model),
  ...more,
});
const after = (models: readonly string[], more: Partial<Scoring> = {}): Ledger | null =>
  models.reduce<Ledger | null>((ledger, model) => ledgerWith(ledger, scoring(model, more)), null);

describe("the ledger of a holdout", () => {
  it("counts distinct models, and a model that it knows is no further use", () => {
    expect(useOf(null, scoring("a"))).toBe(1);
    const ledger = after(["a", "b", "a", "c"]);
    expect(ledger?.uses).toHaveLength(3);
    expect(useOf(ledger, scoring("d"))).toBe(4);
    expect(useOf(ledger, scoring("b"))).toBe(2);
  });

  it("starts anew with another salt, target or metric, and goes on with other rows or another fraction", () => {
    const ledger = after(["a", "b"]);
    expect(useOf(ledger, scoring("c", { split: { ...hash, salt: "2" } }))).toBe(1);
    expect(useOf(ledger, scoring("c", { target: "rent" }))).toBe(1);
    expect(useOf(ledger, scoring("c", { metric: "mae" }))).toBe(1);
    expect(useOf(ledger, scoring("c", { identities: Uint32Array.of(0, 9) }))).toBe(3);
    expect(useOf(ledger, scoring("c", { split: { ...hash, fraction: 0.3 } }))).toBe(3);
  });

  it("forgets models that were judged on earlier rows only, where time cuts", () => {
    const at = (holdoutFrom: number, until: number): Partial<Scoring> => ({
      split: {
        strategy: "time",
        column: "day",
        cut: { kind: "numbers", holdoutFrom, trainBefore: holdoutFrom },
        identity: null,
      },
      until,
    });
    const first = ledgerWith(null, scoring("a", at(10, 19)));
    const second = ledgerWith(first, scoring("b", at(15, 25)));
    expect(useOf(second, scoring("c", at(19, 30)))).toBe(3);
    expect(useOf(second, scoring("c", at(20, 30)))).toBe(2);
    expect(ledgerWith(second, scoring("c", at(26, 40))).uses).toHaveLength(1);
  });

  it("counts models beyond a thousand without naming them", () => {
    const many = Array.from({ length: 1005 }, (_, index) => `model ${index}`);
    const ledger = after(many);
    expect(ledger).toMatchObject({ earlier: 5 });
    expect(ledger?.uses).toHaveLength(1000);
    expect(useOf(ledger, scoring("another"))).toBe(1006);
  });

  it("gives one name to the same rows in any order, and another to other rows or rules", () => {
    const law = fc.property(
      fc.uniqueArray(fc.tuple(fc.nat(0xffffffff), fc.nat(0xffffffff)), { selector: String, minLength: 1 }),
      (rows) => {
        const turned = Uint32Array.from(rows.toReversed().flat());
        const id = holdoutId(scoring("a", { identities: Uint32Array.from(rows.flat()) }));
        expect(holdoutId(scoring("b", { identities: turned }))).toBe(id);
        expect(holdoutId(scoring("a", { identities: turned.subarray(2) }))).not.toBe(id);
        expect(holdoutId(scoring("a", { identities: turned, split: { ...hash, salt: "x" } }))).not.toBe(id);
      },
    );
    fc.assert(law, { numRuns: 50 });
  });
});

describe("the fingerprint of a holdout", () => {
  it("is the sha256 of the identities as rising little-endian 64-bit numbers", () => {
    // Python: hashlib.sha256(struct.pack("<3Q", *sorted([(1 << 32) + 2, 5, (7 << 32) + 1]))).hexdigest()
    expect(holdoutFingerprint(Uint32Array.of(7, 1, 0, 5, 1, 2))).toBe(
      "sha256:1ab15d61edea6ac5da63ceb1050820c8ccb2ceaebbf135ad1ffc77f1dfa91d91",
    );
  });
});
