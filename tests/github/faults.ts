// What can go wrong on the wire, on purpose.

export type Fault =
  /** Another answer. */
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The connection breaks before the answer. */
  | { readonly kind: "hang-up" }
  /** The connection breaks in the middle of the answer. */
  | { readonly kind: "cut" }
  /** Half of the JSON, and a proper end: what a broken proxy makes. */
  | { readonly kind: "half" }
  /** A page for people, with status 200. */
  | { readonly kind: "html" }
  | { readonly kind: "delay"; readonly milliseconds: number };

export interface Break {
  /** "GET", …; any where not given. */
  readonly method?: string;
  /** Tested against the path without its query. */
  readonly path: RegExp;
  readonly fault: Fault;
  /** The change is made all the same: only the answer goes wrong. */
  readonly applied?: boolean;
  /** How often; always where not given. */
  times?: number;
}

/** The fault for this request, counted. */
export function takeBreak(breaks: readonly Break[], method: string, path: string): Break | null {
  const found = breaks.find((one) => (one.method ?? method) === method && one.path.test(path) && one.times !== 0);
  if (found?.times !== undefined) found.times--;
  return found ?? null;
}
