import { describe, expect, it } from "vitest";
import { classNamed, otherTruth } from "../../../src/core/metrics/class-name.ts";

describe("a class", () => {
  it.each([
    // As Python's str(), YAML, JSON and pandas write the same value.
    [["False", "True"], "true", 1],
    [["false", "true"], "True", 1],
    [["FALSE", "TRUE"], "False", 0],
    [["0", "1"], "1.0", 1],
    [["0.0", "1.0"], "1", 1],
    [["0", "1", "10"], "10.00", 2],
    [["-1", "1"], "-1.0", 0],
    [["Iris setosa", "Iris virginica"], " Iris setosa ", 0],
    [[" yes", "no"], "yes", 0],
    // Another value, or more than one.
    [["0", "1"], "True", -1],
    [["False", "True"], "1", -1],
    [["007", "8"], "7", -1],
    [["7", "8"], "007", -1],
    [["Yes", "No"], "yes", -1],
    [["Iris  setosa"], "Iris setosa", -1],
    [["True", "true"], "TRUE", -1],
    [["True", "true"], "true", 1],
    [["1", "1.0"], "1.00", -1],
    [["1e3"], "1000", -1],
    [["yes"], "", -1],
  ])("of %j is named by %j where they say the same value", (classes, text, index) => {
    expect(classNamed(classes, text)).toBe(index);
  });

  it("that is a truth value is named in the data's own words, numbers or not", () => {
    expect(otherTruth(["0", "1"], "True")).toBe("1");
    expect(otherTruth(["0.0", "1.0"], "false")).toBe("0.0");
    expect(otherTruth(["False", "True"], "1.0")).toBe("True");
    expect(otherTruth(["no", "yes"], "True")).toBeNull();
    expect(otherTruth(["0", "1"], "2")).toBeNull();
  });
});
