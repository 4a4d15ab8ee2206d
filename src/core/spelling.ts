// "Did you mean …?": the known word that a misspelt one is closest to.

const MOST_EDITS = 2;

/** The nearest of the known words within two edits (one for short words), ignoring case; null when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > 100) return null;
  let best: string | null = null;
  let fewest = Math.min(MOST_EDITS, Math.floor((word.length + 1) / 2)) + 1;
  for (const candidate of known) {
    const edits = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest && candidate !== word) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/**
 * Damerau–Levenshtein distance, restricted to adjacent transpositions (optimal string alignment).
 * Damerau, Communications of the ACM 7 (1964) 171; Levenshtein, Soviet Physics Doklady 10 (1966) 707.
 * `editDistance("traget", "target")` is 1.
 */
export function editDistance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_EDITS) return MOST_EDITS + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(last[j] + 1, current[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, beforeLast[j - 2] + 1);
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length];
}
