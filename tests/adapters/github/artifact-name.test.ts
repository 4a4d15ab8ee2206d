import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { artifactName, baselineAttempt } from "../../../src/adapters/github/artifact-name.ts";

const HOSTILE = [
  'a"b:c<d>e|f*g?h\\i/j\r\nk',
  "",
  "..",
  ".",
  "x".repeat(1000),
  "Häuser",
  "家",
  "👨‍👩‍👧",
  "CON",
  " ",
  "\u202E",
  "a\0b",
  "%2e%2e%2f",
];

describe("an artifact's name", () => {
  it("is legal for GitHub whatever the config is called", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...HOSTILE)), (name) => {
        expect(artifactName("check", name, 1)).toMatch(/^metricgate-check-[a-z0-9-]{8,60}-a1$/);
      }),
    );
  });

  it("differs for different configs, uses and attempts", () => {
    const names = [...HOSTILE, "hauser", "HÄUSER", "x".repeat(999)].flatMap((name) => [
      artifactName("check", name, 1),
      artifactName("check", name, 2),
      artifactName("baseline", name, 1),
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("gives its attempt back to the config that wrote it, and to no other", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 2 }),
        fc.integer({ min: 1, max: 50 }),
        ([name = "", other = ""], attempt) => {
          expect(baselineAttempt(artifactName("baseline", name, attempt), name)).toBe(attempt);
          expect(baselineAttempt(artifactName("baseline", other, attempt), name)).toBeNull();
          expect(baselineAttempt(artifactName("check", name, attempt), name)).toBeNull();
        },
      ),
    );
  });

  it.each(["-a0", "-a01", "-a1 ", "-a", "-a-1", "-a1-a2", "-a9999999", "-a1e3"])(
    "is not ours when it ends in %j",
    (end) => {
      expect(baselineAttempt(artifactName("baseline", "houses", 1).replace(/-a1$/, end), "houses")).toBeNull();
    },
  );
});
