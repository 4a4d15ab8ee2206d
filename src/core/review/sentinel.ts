// Numbers that stand for "no value" in many files.

/** -9.99, -99.99, -999.99 … and the whole -99, -999, -9999 …; a positive one from 99.99 and 999. */
export function isSentinel(value: number): boolean {
  switch (value < 0 ? -value : value) {
    case 9.99:
    case 99:
    case 99.9:
      return value < 0;
    case 99.99:
    case 999:
    case 999.9:
    case 999.99:
    case 9999:
    case 9999.9:
    case 9999.99:
    case 99_999:
    case 999_999:
    case 9_999_999:
    case 1e20:
    case 1e30:
      return true;
    default:
      return false;
  }
}

/** Those that look like one. */
function standInsAmong(values: Float64Array): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    // Only one stand-in is between these, and most values are.
    if (value > -99 && value < 99.99 && value !== -9.99) continue;
    if (isSentinel(value)) found.add(value);
  }
  return found;
}

/**
 * The stand-ins among a column's values: a usual one that lies apart from all other values by more than these span
 * between their 1st and 99th percentile.
 */
export function sentinelsOf(values: Float64Array): readonly number[] {
  const candidates = standInsAmong(values);
  if (candidates.size === 0) return [];
  const isOther = (value: number): boolean => Number.isFinite(value) && !candidates.has(value);
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    // Nothing is new between those that were seen, and most values are there.
    if ((value >= least && value <= most) || !isOther(value)) continue;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const outside = [...candidates].filter((value) => value < least || value > most);
  if (outside.length === 0) return [];
  const others = values.filter(isOther).toSorted();
  if (others.length < 10) return [];
  const [low, high] = [others[Math.floor(0.01 * others.length)], others[Math.floor(0.99 * others.length)]];
  return outside.filter((value) => {
    const apart = value < least ? least - value : value - most;
    // A column that never falls below zero has no room for -99, however wide it is.
    const impossible = value < 0 && least >= 0;
    return impossible || apart > high - low;
  });
}
