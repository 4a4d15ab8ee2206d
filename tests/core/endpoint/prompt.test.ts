import { describe, expect, it } from "vitest";
import { parsePrompt, renderPrompts } from "../../../src/core/endpoint/prompt.ts";
import { UserError } from "../../../src/errors.ts";
import { tableOf } from "./table.ts";

const columns = ["area", "region"];
const parse = (template: string) => parsePrompt(template, "p.md", columns, "price");

function problemsOf(template: string): readonly { message: string; line: number | undefined }[] {
  try {
    parse(template);
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(({ message, where }) => ({ message, line: where?.line }));
    throw error;
  }
  return [];
}

describe("a prompt template", () => {
  it("puts each row's values where its columns are named", () => {
    const table = tableOf({ area: [70, Number.NaN, 0.1], region: ["north", null, "a{b}"] });
    expect(renderPrompts(parse("{area} m² in { region }, {area}?"), table)).toEqual([
      "70 m² in north, 70?",
      " m² in , ?",
      "0.1 m² in a{b}, 0.1?",
    ]);
  });

  it("writes doubled braces as braces", () => {
    const table = tableOf({ area: [70], region: ["north"] });
    expect(renderPrompts(parse('{{"area": {area}}}'), table)).toEqual(['{"area": 70}']);
  });

  it("names every unknown column and lone brace by line, and what was probably meant", () => {
    expect(problemsOf("{aera}\n}\n{area\n{price}")).toEqual([
      { message: "`aera` is no feature of the data", line: 1 },
      { message: "this brace closes nothing", line: 2 },
      { message: "this brace is never closed", line: 3 },
      { message: "the target `price` stands in the prompt", line: 4 },
    ]);
    expect(() => parse("{aera}")).toThrow(/Did you mean \{area\}\?/);
  });

  it("must name a column, or all rows would get one question", () => {
    expect(problemsOf("How much is a house?")).toEqual([
      { message: "the prompt names no column, so every row would get the same question", line: undefined },
    ]);
  });
});
