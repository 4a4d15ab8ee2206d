// Why there is no stored baseline: four kinds that the report tells apart.

export class LookupFailure extends Error {
  readonly kind: "none" | "expired" | "refused" | "unreadable";

  constructor(kind: LookupFailure["kind"], reason: string, options?: { readonly cause?: unknown }) {
    super(reason, options);
    this.name = "LookupFailure";
    this.kind = kind;
  }
}
