// What the config promises about columns: `data.schema`.

/** What a promise may call a column: docs/findings.md says what each one lets pass. */
export const columnTypes = ["number", "integer", "text", "category", "date", "boolean"] as const;
export type ColumnType = (typeof columnTypes)[number];

export interface ColumnRule {
  readonly column: string;
  readonly type: ColumnType | null;
  readonly min: number | null;
  readonly max: number | null;
  /** The only values allowed, as text; null: any. */
  readonly values: readonly string[] | null;
  /** Whether every row must have a value. */
  readonly required: boolean;
  /** Whether no two rows may have the same value. */
  readonly unique: boolean;
}

export type Contract = readonly ColumnRule[];
