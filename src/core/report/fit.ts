// GitHub's limits on texts, and what a text loses first to stay within them.

import type { SectionName } from "./blocks.ts";

/** 65,536 characters is GitHub's limit for a comment; bytes and a margin keep us under every way of counting. */
export const COMMENT_BYTES = 60_000;
/** GitHub drops a job summary of more than 1 MiB as a whole. */
export const SUMMARY_BYTES = 900 * 1024;

/** What is lost, in this order. What is not named here is never lost. */
const lostFirst: readonly SectionName[] = [
  "pushes",
  "reproduce",
  "model",
  "trend",
  "drift",
  "errors",
  "slices",
  "baseline",
  "notes",
  "data",
];

interface RenderedSection {
  readonly name: SectionName;
  readonly text: string;
}

/**
 * Drops whole sections until the text has at most `limit` UTF-8 bytes; `note` says how many are gone, before the
 * footer. Null when even the sections that are never lost do not fit.
 */
export function fit(
  sections: readonly RenderedSection[],
  limit: number,
  note: (lost: number) => string,
): string | null {
  const kept = [...sections];
  const textOf = (): string => {
    const lost = sections.length - kept.length;
    const texts = kept.map((section) => section.text);
    if (lost > 0) texts.splice(-1, 0, note(lost));
    return `${texts.join("\n\n")}\n`;
  };
  for (const name of [null, ...lostFirst]) {
    const index = kept.findIndex((section) => section.name === name);
    if (index >= 0) kept.splice(index, 1);
    else if (name !== null) continue;
    const text = textOf();
    if (utf8Length(text) <= limit) return text;
  }
  return null;
}

export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
