// The figures of a check computed another way, from the documentation alone: it imports nothing of the program, fits by
// Gram-Schmidt on centred columns, and finds Fieller's bounds and Student's quantiles by bisection.

export interface Side {
  /** The CSV's text. */
  readonly text: string;
  readonly target: string;
  /** Null: every column but key, group and target. */
  readonly features: readonly string[] | null;
}

export interface Rules {
  readonly key: readonly string[];
  readonly group?: string;
  readonly fraction?: number;
  readonly salt?: string;
  readonly missing?: "impute" | "exclude";
  readonly delimiter?: string;
}

type Bounds = readonly [number, number] | null;

export interface Figures {
  readonly rows: { readonly train: number; readonly holdout: number; readonly excluded: number };
  /** By name: baseline, candidate, and the bounds of the relative change. */
  readonly metrics: ReadonlyMap<string, readonly [baseline: number, candidate: number, bounds: Bounds]>;
  /** Primary metric: model of base and head, each on the holdout of base and head. */
  readonly cells: readonly number[];
  readonly match: { readonly kept: number; readonly edited: number; readonly added: number; readonly removed: number };
}

const MISSING = new Set(
  "#N/A|#N/A N/A|#NA|-1.#IND|-1.#QNAN|-NaN|-nan|1.#IND|1.#QNAN|<NA>|N/A|NA|NULL|NaN|None|n/a|nan|null".split("|"),
);
const isBlank = (text: string): boolean => /^[ \t]*$/.test(text);
const isMissing = (text: string): boolean => isBlank(text) || MISSING.has(text.replaceAll(/^[ \t]+|[ \t]+$/g, ""));
const isNumber = (text: string): boolean => /^[ \t]*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?[ \t]*$/i.test(text);

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function tableOf(text: string, delimiter: string): Table {
  const rows: string[][] = [];
  const fields = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\n\\r\\${delimiter}]*))(\\${delimiter}|\\r\\n|\\n|$)`, "gy");
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.replace(/^\ufeff/, "").matchAll(fields)) {
    row.push(quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'));
    if (end === delimiter) continue;
    if (row.length > 1 || !isBlank(row[0] ?? "")) rows.push(row);
    row = [];
  }
  const [header = [], ...body] = rows;
  return { header, rows: body };
}

function column(table: Table, name: string): string[] {
  const at = table.header.indexOf(name);
  if (at < 0) throw new Error(`no column ${name}`);
  return table.rows.map((row) => row[at] ?? "");
}

const isNumeric = (cells: readonly string[]): boolean => cells.every((cell) => isMissing(cell) || isNumber(cell));
const valuesOf = (cells: readonly string[]): number[] =>
  cells.map((cell) => (isMissing(cell) ? Number.NaN : Number(cell)));

// docs/split.md
const rotl = (x: number, r: number): number => ((x << r) | (x >>> (32 - r))) >>> 0;
const FACTORS = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93];

function murmur3(bytes: Uint8Array, seed: number): number[] {
  const padded = new Uint8Array(Math.floor(bytes.length / 16) * 16 + 16);
  padded.set(bytes);
  const words = new DataView(padded.buffer);
  const mix = (k: number, i: number): number =>
    Math.imul(rotl(Math.imul(k, FACTORS[i] ?? 0) >>> 0, 15 + i), FACTORS[(i + 1) % 4] ?? 0) >>> 0;
  let h = [seed, seed, seed, seed];
  const sum = (): number => h.reduce((a, b) => (a + b) >>> 0);
  for (let at = 0; at + 16 < padded.length; at += 16)
    for (let i = 0; i < 4; i++) {
      h[i] =
        (rotl((h[i] ^ mix(words.getUint32(at + 4 * i, true), i)) >>> 0, [19, 17, 15, 13][i] ?? 0) + h[(i + 1) % 4]) >>>
        0;
      h[i] = (Math.imul(h[i], 5) + ([0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17][i] ?? 0)) >>> 0;
    }
  h = h.map((word, i) => (word ^ mix(words.getUint32(padded.length - 16 + 4 * i, true), i) ^ bytes.length) >>> 0);
  const scramble = (word: number): number => {
    const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
    return (twice ^ (twice >>> 16)) >>> 0;
  };
  for (const last of [false, true]) {
    h[0] = sum();
    h = h.map((word, i) => (i === 0 ? word : (word + h[0]) >>> 0));
    if (!last) h = h.map(scramble);
  }
  return h;
}

function firstEight(bytes: Uint8Array): number[] {
  const words = new DataView(new ArrayBuffer(8));
  const [h1 = 0, h2 = 0] = murmur3(bytes, 0);
  words.setUint32(0, h1, true);
  words.setUint32(4, h2, true);
  return [...new Uint8Array(words.buffer)];
}

function cellBytes(text: string, isKey: boolean): number[] {
  if (isKey ? isBlank(text) : isMissing(text)) return [0];
  const number = isKey ? /^(0|-?[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text)) : isNumber(text);
  if (number) return [1, ...new Uint8Array(Float64Array.of(Number(text) + 0).buffer)];
  return [2, ...firstEight(new TextEncoder().encode(text))];
}

const identityOf = (cells: readonly string[], isKey: boolean): number[] =>
  firstEight(Uint8Array.from(cells.flatMap((cell) => cellBytes(cell, isKey))));

function isHeldOut(identity: readonly number[], { fraction = 0.2, salt = "" }: Rules): boolean {
  const seed = salt === "" ? 0 : (murmur3(new TextEncoder().encode(salt), 0)[0] ?? 0);
  const [h1 = 0, h2 = 0] = murmur3(Uint8Array.from(identity), seed);
  return (h1 * 2 ** 32 + h2) / 2 ** 64 < fraction;
}

interface Divided {
  readonly table: Table;
  readonly features: readonly string[];
  readonly actual: readonly number[];
  readonly train: readonly number[];
  readonly holdout: readonly number[];
  readonly unit: readonly string[];
}

function divide(side: Side, table: Table, rules: Rules, content: readonly string[]): Divided {
  const declared = rules.group === undefined ? rules.key : [rules.group];
  const cells = (declared.length > 0 ? declared : content).map((name) => column(table, name));
  const identities = table.rows.map((_, row) =>
    identityOf(
      cells.map((each) => each[row] ?? ""),
      declared.length > 0,
    ),
  );
  const reserved = [...rules.key, rules.group, side.target];
  const features = side.features ?? table.header.filter((name) => !reserved.includes(name));
  const actual = valuesOf(column(table, side.target));
  const lacks = features.map((name) => column(table, name).map(isNumeric(column(table, name)) ? isMissing : isBlank));
  const usable = table.rows.map(
    (_, row) => !Number.isNaN(actual[row]) && (rules.missing !== "exclude" || lacks.every((each) => !each[row])),
  );
  const rows = [...table.rows.keys()].filter((row) => usable[row]);
  const held = identities.map((identity) => isHeldOut(identity, rules));
  return {
    table,
    features,
    actual,
    train: rows.filter((row) => !held[row]),
    holdout: rows.filter((row) => held[row]),
    unit: identities.map(String),
  };
}

const mean = (values: readonly number[]): number => {
  const rough = values.reduce((a, b) => a + b, 0) / values.length;
  return rough + values.reduce((a, b) => a + (b - rough), 0) / values.length;
};
const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

type Predictor = (table: Table, rows: readonly number[]) => number[];

function fit({ table, features, actual, train }: Divided): Predictor {
  /** Makes the columns of a table: numbers with the train rows' mean in the gaps, and a 0/1 column a level. */
  const encoders = features.flatMap((name): ((other: Table) => number[])[] => {
    const own = column(table, name);
    if (isNumeric(own)) {
      const values = valuesOf(own);
      const fill = mean(train.map((row) => values[row] ?? 0).filter((value) => !Number.isNaN(value)));
      return [(other) => valuesOf(column(other, name)).map((value) => (Number.isNaN(value) ? fill : value))];
    }
    const counts = new Map<string, number>();
    for (const row of train) {
      const cell = own[row] ?? "";
      if (!isBlank(cell)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    const levels = [...counts.keys()].toSorted((a, b) => (a < b ? -1 : 1));
    const most = Math.max(...counts.values());
    const reference = levels.find((level) => counts.get(level) === most);
    return levels
      .filter((level) => level !== reference)
      .map((level) => (other: Table) => column(other, name).map((cell) => Number(cell === level)));
  });
  const at = (values: readonly number[]): number[] => train.map((row) => values[row] ?? 0);
  const columns = encoders.map((encode) => at(encode(table)));
  const centres = columns.map(mean);
  const target = at(actual);
  const centre = mean(target);
  // Gram-Schmidt, twice for the sake of orthogonality (Giraud et al. 2005); a column without a rest of its own is left out.
  const basis: { readonly q: number[]; readonly length: number; readonly along: number[]; readonly index: number }[] =
    [];
  for (const [index, values] of columns.entries()) {
    let rest = values.map((value) => value - (centres[index] ?? 0));
    const size = Math.sqrt(dot(rest, rest));
    const along = basis.map(() => 0);
    for (let pass = 0; pass < 2; pass++)
      for (const [k, { q }] of basis.entries()) {
        const share = dot(q, rest);
        along[k] = (along[k] ?? 0) + share;
        rest = rest.map((value, i) => value - share * (q[i] ?? 0));
      }
    const length = Math.sqrt(dot(rest, rest));
    if (length > 1e-10 * size) basis.push({ q: rest.map((value) => value / length), length, along, index });
  }
  let left = target.map((value) => value - centre);
  const shares = basis.map(({ q }) => {
    const share = dot(q, left);
    left = left.map((value, i) => value - share * (q[i] ?? 0));
    return share;
  });
  const coefficients = columns.map(() => 0);
  const solved: number[] = [];
  for (let k = basis.length - 1; k >= 0; k--) {
    const later = basis.slice(k + 1).map(({ along }) => along[k] ?? 0);
    solved[k] = ((shares[k] ?? 0) - dot(later, solved.slice(k + 1))) / (basis[k]?.length ?? 1);
    coefficients[basis[k]?.index ?? 0] = solved[k] ?? 0;
  }
  return (other, rows) => {
    const values = encoders.map((encode) => encode(other));
    return rows.map(
      (row) =>
        centre +
        dot(
          coefficients,
          values.map((each, j) => (each[row] ?? 0) - (centres[j] ?? 0)),
        ),
    );
  };
}

const losses = {
  mse: (error: number) => error * error,
  mae: (error: number) => Math.abs(error),
};

/** P(T > t) with n degrees of freedom is a share of the area under cos^(n-1): t = √n·tan θ (Simpson's rule). */
function studentUpper(t: number, n: number): number {
  const area = (from: number): number => {
    const steps = 4000;
    const width = (Math.PI / 2 - from) / steps;
    const heights = Array.from({ length: steps + 1 }, (_, i) => {
      const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
      return weight * Math.max(0, Math.cos(from + i * width)) ** (n - 1);
    });
    return (heights.reduce((a, b) => a + b, 0) * width) / 3;
  };
  return area(Math.atan(t / Math.sqrt(n))) / (2 * area(0));
}

/** The point in [low, high] where a falling function crosses zero. */
function falling(f: (x: number) => number, low: number, high: number): number {
  for (let i = 0; i < 120; i++) {
    const middle = (low + high) / 2;
    if (f(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const quantiles = new Map<number, number>();
function critical(n: number): number {
  const known = quantiles.get(n) ?? falling((t) => studentUpper(t, n) - 0.025, 0, 20);
  quantiles.set(n, known);
  return known;
}

/** Bounds of the relative change of the mean of a by d: plain below, with one virtual unit of harm above. Null: unbounded. */
function bounds(a: readonly number[], d: readonly number[]): Bounds {
  const bound = (as: readonly number[], ds: readonly number[], sign: 1 | -1): number | null => {
    const n = as.length;
    const t = critical(n - 1);
    const ratio = (delta: number): number => {
      const w = ds.map((value, i) => value - delta * (as[i] ?? 0));
      const centre = mean(w);
      const scatter = w.reduce((sum, value) => sum + (value - centre) ** 2, 0);
      return centre / Math.sqrt(scatter / (n * (n - 1))) - sign * t;
    };
    const centre = mean(as);
    const scatter = as.reduce((sum, value) => sum + (value - centre) ** 2, 0);
    if (centre / Math.sqrt(scatter / (n * (n - 1))) <= t) return null;
    const estimate = mean(ds) / centre;
    let step = 1e-6;
    while (sign * ratio(estimate - sign * step) < 0) step *= 2;
    return sign === 1 ? falling(ratio, estimate - step, estimate) : falling(ratio, estimate, estimate + step);
  };
  const low = bound(a, d, 1);
  const high = bound([...a, mean(a)], [...d, Math.max(...d.map(Math.abs))], -1);
  return low === null || high === null ? null : [low, high];
}

/** All that a check of two linear models says in figures. */
export function figuresOf(base: Side, head: Side, rules: Rules): Figures {
  const [before, after] = [base, head].map(({ text }) => tableOf(text, rules.delimiter ?? ",")) as [Table, Table];
  const common = before.header.filter((name) => after.header.includes(name)).toSorted();
  const content = common.filter((name) => name !== base.target && name !== head.target);
  const [old, now] = [divide(base, before, rules, content), divide(head, after, rules, content)];
  const [baseline, candidate] = [fit(old), fit(now)];
  const truth = ({ actual, holdout }: Divided): number[] => holdout.map((row) => actual[row] ?? 0);
  const errors = (model: Predictor, of: Divided): number[] =>
    model(of.table, of.holdout).map((value, i) => (truth(of)[i] ?? 0) - value);
  const mse = (model: Predictor, of: Divided): number => mean(errors(model, of).map(losses.mse));

  const units = [...new Set(now.holdout.map((row) => now.unit[row]))];
  const totals = (values: readonly number[]): number[] => {
    const sums = new Map(units.map((unit) => [unit, 0]));
    for (const [i, row] of now.holdout.entries())
      sums.set(now.unit[row], (sums.get(now.unit[row]) ?? 0) + (values[i] ?? 0));
    return [...sums.values()];
  };
  const metric = (loss: (error: number) => number): [number, number, Bounds] => {
    const [a, b] = [errors(baseline, now).map(loss), errors(candidate, now).map(loss)];
    return [mean(a), mean(b), bounds(totals(a), totals(b.map((value, i) => value - (a[i] ?? 0))))];
  };
  const squares = metric(losses.mse);
  const variance = mean(truth(now).map((value) => (value - mean(truth(now))) ** 2));
  const root = (delta: number): number => Math.sqrt(1 + delta) - 1;
  return {
    rows: {
      train: now.train.length,
      holdout: now.holdout.length,
      excluded: now.table.rows.length - now.train.length - now.holdout.length,
    },
    metrics: new Map([
      ["mse", squares],
      [
        "rmse",
        [
          Math.sqrt(squares[0]),
          Math.sqrt(squares[1]),
          squares[2] === null ? null : [root(squares[2][0]), root(squares[2][1])],
        ],
      ],
      ["mae", metric(losses.mae)],
      ["r2", [1 - squares[0] / variance, 1 - squares[1] / variance, null]],
    ]),
    cells: [mse(baseline, old), mse(baseline, now), mse(candidate, old), mse(candidate, now)],
    match: matched(old, now, rules.key, common),
  };
}

function matched(old: Divided, now: Divided, key: readonly string[], common: readonly string[]): Figures["match"] {
  const described = ({ table, holdout }: Divided): { key: string; content: string }[] => {
    const text = (names: readonly string[], isKey: boolean): string[] => {
      const cells = names.map((name) => column(table, name));
      return holdout.map((row) => JSON.stringify(cells.map((each) => cellBytes(each[row] ?? "", isKey))));
    };
    const contents = text(common, false);
    return text(key, true).map((own, i) => ({ key: own, content: contents[i] ?? "" }));
  };
  const [before, after] = [described(old), described(now)];
  const byKey = new Map(before.map((row) => [row.key, row.content]));
  const found = after.filter((row) => byKey.has(row.key));
  const kept = found.filter((row) => byKey.get(row.key) === row.content).length;
  return {
    kept,
    edited: found.length - kept,
    added: after.length - found.length,
    removed: before.length - found.length,
  };
}
