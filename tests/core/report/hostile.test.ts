import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotationsOf } from "../../../src/core/report/annotations.ts";
import { COMMENT_BYTES, utf8Length } from "../../../src/core/report/fit.ts";
import { renderHtml } from "../../../src/core/report/html.ts";
import { renderComment, renderSummary } from "../../../src/core/report/markdown.ts";
import { parseMarker } from "../../../src/core/report/marker.ts";
import { outputsOf } from "../../../src/core/report/outputs.ts";
import { renderText } from "../../../src/core/report/terminal.ts";
import { hostileText, reportOf } from "./hostile.ts";
import { looseTextOf, nodesOf, skeletonOf, treeOf } from "./tree.ts";

/** Each one carries some sixty hostile texts; parsing it takes most of the time. */
const WHOLE_COMMENTS = process.env.CI === undefined ? 400 : 2000;

const context = {
  artifactUrl: "https://github.com/acme/houses/actions/runs/1/artifacts/2",
  pushes: [{ head: "77ab31000000", value: 12.9, relativeChange: 0.11, finding: "regressed" }] as const,
  resolvedFrom: null,
};

const inRepository = /^https:\/\/github\.com\/acme\/houses\/[\w/]+$/;

/** Takes texts from a list in turn. */
function inTurn(texts: readonly string[]): () => string {
  let index = 0;
  return () => texts[index++ % texts.length];
}

const hostileTexts = fc.array(hostileText, { minLength: 7, maxLength: 31 });
const harmless = reportOf(() => "harmless text");
const ours =
  /^(?:<!-- metricgate:v1 \{.*\} -->|<details(?: open)?>\n<summary>[\w ():,]+<\/summary>|<\/details>|<\/?sub>)$/;

describe("a report full of hostile texts", () => {
  it("gives a comment with the very structure of a harmless one, and no link but to our repository", () => {
    const shape = skeletonOf(treeOf(renderComment(harmless, context)));
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const comment = renderComment(reportOf(inTurn(texts)), context);
        expect(utf8Length(comment)).toBeLessThanOrEqual(COMMENT_BYTES);
        const tree = treeOf(comment);
        expect(skeletonOf(tree)).toBe(shape);
        const nodes = nodesOf(tree);
        for (const link of nodes.filter((node) => node.type === "link")) expect(link.url).toMatch(inRepository);
        for (const tag of nodes.filter((node) => node.type === "html")) expect(tag.value).toMatch(ours);
        expect(looseTextOf(tree)).not.toMatch(/@[\w-]|#\d|\bgh-\d|www\.|:\/\/|:\w+:/i);
      }),
      { numRuns: WHOLE_COMMENTS },
    );
  }, 120_000);

  it("keeps its name through the marker, and the marker on one line", () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const report = reportOf(inTurn(texts.map((text) => text.slice(0, 60))));
        const comment = renderComment(report, context);
        expect(comment.split("\n", 1)[0]).toMatch(/^<!-- metricgate:v1 \{[ -~]*\} -->$/);
        expect(comment.indexOf("-->")).toBe(comment.indexOf("\n") - 3);
        expect(parseMarker(comment)?.key).toBe(report.name);
        expect(parseMarker(comment)?.pushes).toEqual(context.pushes);
      }),
      { numRuns: 300 },
    );
  });

  it("stays within the comment's budget however long the texts and lists are", () => {
    const long = "\u{1F600}` <".repeat(3000);
    const report = reportOf(() => long);
    const crowded = {
      ...report,
      reasons: Array.from({ length: 500 }, () => long),
      notes: Array.from({ length: 500 }, () => long),
      metrics: Array.from({ length: 200 }, () => report.metrics[0]),
      slices: Array.from({ length: 200 }, () => report.slices[0]),
      base: { ...report.base, tried: Array.from({ length: 200 }, () => long) },
      rules: { changed: true, differences: Array.from({ length: 200 }, () => ({ key: long, base: long, head: long })) },
      data: {
        ...report.data,
        columns: { ...report.data.columns, added: Array.from({ length: 500 }, () => long) },
        findings: Array.from({ length: 200 }, () => report.data.findings[0]),
      },
    };
    expect(utf8Length(renderComment(crowded, context))).toBeLessThanOrEqual(COMMENT_BYTES);
    expect(utf8Length(renderSummary(crowded, context))).toBeLessThanOrEqual(900 * 1024);
  });

  it("gives a page without scripts, handlers or anything loaded", () => {
    const shape = tagsOf(renderHtml(harmless));
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const page = renderHtml(reportOf(inTurn(texts)));
        expect(tagsOf(page)).toEqual(shape);
      }),
      { numRuns: 300 },
    );
  });

  it("sends no control character to the terminal", () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const text = renderText(reportOf(inTurn(texts)), { color: false, width: 80 });
        expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
      }),
      { numRuns: 300 },
    );
  });

  it("annotates in bounded single lines, and puts no text from data into outputs", () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const report = reportOf(inTurn(texts));
        for (const one of annotationsOf(report)) {
          expect(`${one.title}${one.message}`).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
          expect(one.message.length).toBeLessThanOrEqual(2000);
        }
        for (const value of Object.values(outputsOf(report))) expect(value).toMatch(/^[\w.+-]*$/);
      }),
      { numRuns: 300 },
    );
  });
});

/** What follows each "<", up to the tag's end without the attributes' values; code spans may come and go. */
function tagsOf(page: string): string[] {
  return page
    .split("<")
    .map((text) => (text.split(">", 1)[0] ?? "").replaceAll(/="[^"]*"/g, ""))
    .slice(1)
    .filter((tag) => !/^\/?code$/.test(tag));
}
