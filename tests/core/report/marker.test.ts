import { describe, expect, it } from "vitest";
import { parseMarker, pushesWith, renderMarker } from "../../../src/core/report/marker.ts";
import { inconclusive, noBaseline, regressed } from "./samples.ts";

const push = { head: "77ab31000000", value: 12.9, relativeChange: 0.11, finding: "regressed" } as const;

describe("the marker", () => {
  it("says which comment this is and what was found", () => {
    expect(parseMarker(`${renderMarker(regressed, [push])}\n### text`)).toEqual({
      key: "houses",
      finding: "regressed",
      head: regressed.head.sha,
      base: regressed.base.sha,
      metric: "mse",
      baseline: 11.64,
      candidate: 13.094,
      pushes: [push, { head: "9f2c1ab07d5e", value: 13.094, relativeChange: 0.1249, finding: "regressed" }],
    });
  });

  it("is read back where GitHub has changed the line ends", () => {
    expect(parseMarker(`${renderMarker(noBaseline, [])}\r\n### text`)?.candidate).toBe(11.64);
  });

  it("cannot be closed by a name", () => {
    const name = "a--><script>-->--!>\u2028é\u{1F600}";
    const marker = renderMarker({ ...regressed, name }, []);
    expect(marker.indexOf("-->")).toBe(marker.length - 3);
    expect(marker.slice(4, -3)).not.toMatch(/[<>]|--/);
    expect(parseMarker(marker)?.key).toBe(name);
  });

  it("remembers each commit once, with what was said of it last", () => {
    const again = pushesWith(inconclusive, pushesWith(regressed, [push]));
    expect(again.map((one) => [one.head, one.finding])).toEqual([
      ["77ab31000000", "regressed"],
      ["9f2c1ab07d5e", "inconclusive"],
    ]);
  });

  it("stays below 2 KiB however many pushes there are", () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...push,
      head: String(index).padStart(12, "0"),
      value: 12.3456 + index,
    }));
    const marker = renderMarker(regressed, many);
    expect(marker.length).toBeLessThan(2048);
    expect(parseMarker(marker)?.pushes.at(-1)?.head).toBe("9f2c1ab07d5e");
  });

  it("takes nothing that is not well-formed", () => {
    const marker = renderMarker(regressed, []);
    for (const body of [
      "",
      "text",
      ` ${marker}`,
      `text\n${marker}`,
      marker.replace("regressed", "fine"),
      marker.replace("{", '{"extra":1,'),
      marker.slice(0, -4),
      "<!-- metricgate:v1 {} -->",
      "<!-- metricgate:v1 not json -->",
      marker.replace("metricgate:v1", "metricgate:v2"),
    ]) {
      expect(parseMarker(body)).toBeNull();
    }
  });
});
