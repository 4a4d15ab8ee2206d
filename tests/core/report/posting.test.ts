import { describe, expect, it } from "vitest";
import { parseMarker, renderMarker } from "../../../src/core/report/marker.ts";
import { type CommentPolicy, shouldPost } from "../../../src/core/report/posting.ts";
import { dataChanged, equivalent, improved, inconclusive, noBaseline, regressed } from "./samples.ts";

const existing = parseMarker(renderMarker(regressed, []));
const policies: readonly CommentPolicy[] = ["changes", "always", "on-failure", "never"];

describe("whether to comment", () => {
  it("updates a comment once it exists, unless comments are off", () => {
    expect(policies.map((policy) => shouldPost(policy, equivalent, existing))).toEqual([
      "update",
      "update",
      "update",
      "skip",
    ]);
  });

  it("follows the policy as long as there is none", () => {
    expect(policies.map((policy) => shouldPost(policy, equivalent, null))).toEqual(["skip", "create", "skip", "skip"]);
    expect(policies.map((policy) => shouldPost(policy, improved, null))).toEqual(["create", "create", "skip", "skip"]);
    expect(policies.map((policy) => shouldPost(policy, inconclusive, null))).toEqual([
      "create",
      "create",
      "skip",
      "skip",
    ]);
    expect(policies.map((policy) => shouldPost(policy, noBaseline, null))).toEqual([
      "create",
      "create",
      "skip",
      "skip",
    ]);
    expect(policies.map((policy) => shouldPost(policy, regressed, null))).toEqual([
      "create",
      "create",
      "create",
      "skip",
    ]);
  });

  it("counts changed data, changed rules and a check that does not pass as changes", () => {
    expect(shouldPost("changes", { ...equivalent, data: dataChanged.data }, null)).toBe("create");
    expect(shouldPost("changes", { ...equivalent, rules: { changed: true, differences: [] } }, null)).toBe("create");
    expect(shouldPost("changes", { ...equivalent, outcome: "fail" }, null)).toBe("create");
  });
});
