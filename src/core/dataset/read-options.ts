// How data is read: what parts cells, what is missing, which columns, and for whom.

export interface CsvOptions {
  /** Null: detected from the first record among comma, semicolon, tab and pipe. */
  readonly delimiter: "," | ";" | "\t" | "|" | null;
  /** Texts that stand for a missing value. Null: the usual ones, in numeric columns only; the empty cell is missing everywhere. */
  readonly missingTexts: readonly string[] | null;
}

export interface ReadOptions extends CsvOptions {
  /** Columns to keep; null keeps all. An unknown name is the caller's fault. */
  readonly columns: readonly string[] | null;
  /** Columns whose text identifies a row: "007" and "7" stay different, as do whole numbers beyond 2^53. */
  readonly keys: readonly string[];
  /** The columns' names where they are known already: JSON need not be read through for them again. */
  readonly names?: readonly string[];
  /**
   * Whether rows of CSV with another number of fields than the header are kept: what has no name becomes a column such as
   * "column 7", what is not there is missing, and the table says so. Else they are refused.
   */
  readonly keepRagged?: boolean;
  /** Whether cells are put into memory that other threads see. */
  readonly shared?: boolean;
}
