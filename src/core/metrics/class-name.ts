// Which class a text names: the same value may be written in another way by the data, a config and a script.

/**
 * Index of the class that is so named, else of the only one with the same value: True and true, 1.0 and 1, with or without
 * blanks around. -1: none, or several.
 *
 * @example classNamed(["False", "True"], "true") // 1
 */
export function classNamed(classes: readonly string[], text: string): number {
  const exact = classes.indexOf(text);
  if (exact !== -1) return exact;
  const value = valueOf(text);
  const first = classes.findIndex((name) => valueOf(name) === value);
  return first !== -1 && classes.findLastIndex((name) => valueOf(name) === value) === first ? first : -1;
}

/** Of a truth value and of a number one spelling of all. A number with a leading zero is a code: 007 is not 7. */
function valueOf(text: string): string {
  const bare = text.trim();
  if (/^(?:true|false)$/i.test(bare)) return bare.toLowerCase();
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(bare) ? String(Number(bare)) : bare;
}

/** Truth values by another name, which no spelling makes the same: what the data writes for it; null: nothing. */
export function otherTruth(classes: readonly string[], text: string): string | null {
  const pairs = [
    ["true", "1"],
    ["false", "0"],
  ];
  const value = valueOf(text);
  const other = pairs.find((pair) => pair.includes(value))?.find((one) => one !== value);
  const at = other === undefined ? -1 : classNamed(classes, other);
  return at === -1 ? null : classes[at];
}
