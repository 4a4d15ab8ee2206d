// A fixed tree over chunks of a sequence: partial results are merged in an order that depends on its length alone.

/**
 * Items of one leaf. Parts of 4,096 times a power of two items, aligned on their own size, are whole branches of the tree,
 * so the last digit does not depend on how the work was divided.
 */
export const CHUNK = 4096;

/**
 * Reduces `[0, length)` chunk by chunk: two neighbours of equal size are merged as soon as both exist, the rest from the
 * right at the end.
 *
 * @param leaf result of the items [start, end)
 * @returns null for no items
 */
export function reduceChunks<T extends {}>(
  length: number,
  leaf: (start: number, end: number) => T,
  merge: (left: T, right: T) => T,
): T | null {
  const branches: { readonly level: number; readonly value: T }[] = [];
  for (let start = 0; start < length; start += CHUNK) {
    let level = 0;
    let value = leaf(start, Math.min(length, start + CHUNK));
    while (branches.at(-1)?.level === level) {
      value = merge(branches.pop()!.value, value);
      level++;
    }
    branches.push({ level, value });
  }
  let rest = branches.pop()?.value ?? null;
  while (rest !== null && branches.length > 0) rest = merge(branches.pop()!.value, rest);
  return rest;
}
