import { describe, expect, it } from "vitest";
import { exposures, type JobFacts } from "../../../src/adapters/shell/exposure.ts";

const job = (facts: Partial<JobFacts> = {}): JobFacts => ({
  environment: {},
  token: "ghs_x",
  gitHeaders: [],
  ...facts,
});

describe("what commands could read", () => {
  it("is not warned of where the job has nothing but its own token", () => {
    expect(exposures(job())).toEqual([]);
    expect(exposures(job({ token: "" }))).toEqual([]);
    expect(exposures(job({ environment: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: "", "INPUT_ENDPOINT-KEY": "" } }))).toEqual(
      [],
    );
  });

  it.each([
    ["a classic personal token", { token: "ghp_x" }, "personal token"],
    ["a fine-grained personal token", { token: "github_pat_x" }, "personal token"],
    ["an app user's token", { token: "ghu_x" }, "personal token"],
    ["identity tokens", { environment: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: "x" } }, "`id-token: write`"],
    [
      "credentials that the checkout left",
      { gitHeaders: ["http.https://github.com/.extraheader"] },
      "persist-credentials: false",
    ],
    ["a hosted model's key as an input", { environment: { "INPUT_ENDPOINT-KEY": "x" } }, "`endpoint-key`"],
    ["a hosted model's key as a variable", { environment: { METRICGATE_ENDPOINT_KEY: "x" } }, "`endpoint-key`"],
  ])("is warned of with what to do: %s", (_, facts, says) => {
    const found = exposures(job(facts));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(says);
    expect(found[0]).not.toContain("ghp_x");
  });
});
