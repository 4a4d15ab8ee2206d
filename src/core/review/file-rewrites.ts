// What files say in another way as files: their formats, packings and names, line ends, marks and blank lines.

import type { Format } from "../dataset/format.ts";
import type { FileWriting } from "../dataset/writing.ts";
import type { FileChanges } from "./file-changes.ts";
import { ofFile, type Rewrite } from "./rewrite.ts";

/** Formats, packings and names. */
export function fileRewrites(
  base: readonly FileWriting[],
  head: readonly FileWriting[],
  files: FileChanges,
): readonly Rewrite[] {
  const [formatBefore, formatNow] = [formatsOf(base), formatsOf(head)];
  const [packedBefore, packedNow] = [packingsOf(base), packingsOf(head)];
  const format = formatBefore === formatNow ? [] : [ofFile("format", formatBefore, formatNow)];
  const packing = packedBefore === packedNow ? [] : [ofFile("packing", packedBefore, packedNow)];
  const isOther = files.added.length > 0 && files.removed.length > 0;
  const others = isOther && format.length + packing.length === 0 ? [ofFile("files", null, null)] : [];
  return [...format, ...packing, ...others];
}

const formatWords: Readonly<Record<Format, string>> = { csv: "CSV", json: "JSON", parquet: "Parquet" };

export function formatsOf(files: readonly FileWriting[]): string {
  return [...new Set(files.map(({ format }) => formatWords[format]))].toSorted().join(" and ");
}

function packingsOf(files: readonly FileWriting[]): string {
  return [...new Set(files.map(({ packing }) => packing ?? "none"))].toSorted().join(" and ");
}

/** Line ends, byte-order marks: of the files together. */
export function textRewrites(base: readonly FileWriting[], head: readonly FileWriting[]): readonly Rewrite[] {
  const both = [base, head].map((files) => files.flatMap(({ text }) => text ?? []));
  const [endsBefore, endsNow] = both.map(lineEndsOf);
  const ends =
    endsBefore === endsNow || endsBefore === null || endsNow === null ? [] : [ofFile("line-ends", endsBefore, endsNow)];
  const [openBefore, openNow] = both.map((texts) => texts.some(({ ends: { none } }) => none > 0));
  const last = openBefore === openNow ? [] : [ofFile("last-line-end", ...presence(!openBefore, !openNow))];
  const [markBefore, markNow] = both.map((texts) => texts.some(({ byteOrderMark }) => byteOrderMark));
  const mark = markBefore === markNow ? [] : [ofFile("byte-order-mark", ...presence(markBefore, markNow))];
  const [blankBefore, blankNow] = both.map((texts) => texts.reduce((sum, { blank }) => sum + blank, 0));
  const blank = blankBefore === blankNow ? [] : [ofFile("blank-lines", String(blankBefore), String(blankNow))];
  return [...ends, ...last, ...mark, ...blank];
}

function presence(before: boolean | undefined, now: boolean | undefined): readonly [string, string] {
  return [before === true ? "there" : "none", now === true ? "there" : "none"];
}

function lineEndsOf(texts: readonly NonNullable<FileWriting["text"]>[]): string | null {
  const kinds = new Set(
    texts.flatMap(({ ends: { lf, crlf }, onlyCarriageReturns }) => [
      ...(lf > 0 ? ["LF"] : []),
      ...(crlf > 0 ? ["CRLF"] : []),
      ...(onlyCarriageReturns ? ["CR"] : []),
    ]),
  );
  if (kinds.size > 1) return "mixed";
  return [...kinds][0] ?? null;
}
