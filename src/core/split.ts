// Which rows are held out: a key-stable division that does not move when rows are added, reordered or edited.

/** What identifies a row for the split. `content`: the feature values themselves, for data without a key. */
export interface Identity {
  readonly kind: "key" | "group" | "content";
  /** Sorted by name for `content`, in the config's order otherwise. */
  readonly columns: readonly string[];
}

export type SplitOptions =
  | {
      readonly strategy: "hash";
      /** Share of the hash range that is held out, 0 < fraction < 1. */
      readonly fraction: number;
      readonly salt: string;
      readonly identity: Identity;
    }
  | {
      readonly strategy: "column";
      readonly column: string;
      /** Texts of `column` that mark a holdout row; all other rows are train rows. */
      readonly values: readonly string[];
      /** What makes rows one unit of the statistics; null: each row is its own. */
      readonly identity: Identity | null;
    }
  | {
      readonly strategy: "file";
      /** Paths of the holdout files, as in `Origin.files`. */
      readonly files: readonly string[];
      readonly identity: Identity | null;
    };
