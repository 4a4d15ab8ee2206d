// One way in which the answers of the holdout are known before: what it is, and in which rows.

import type { Table } from "../dataset/table.ts";

export interface Leak {
  readonly rule: string;
  readonly column: string | null;
  readonly count: number;
  readonly at: { readonly table: Table; readonly rows: ArrayLike<number> } | null;
  readonly message: string;
}
