// Writes the fixtures' inputs: invented houses from a seeded generator, so that anyone can make them again.

import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const fixtures = resolve(import.meta.dirname, "..", "fixtures");

interface House {
  readonly id: number;
  readonly area: number;
  readonly rooms: number;
  readonly age: number;
  readonly region: string;
  readonly door: number;
  readonly price: number;
}

/** mulberry32: 32 bits of state, good enough to invent houses. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function houses(from: number, to: number): House[] {
  return Array.from({ length: to - from }, (_, index) => {
    const id = from + index;
    const random = generator(id * 7919);
    const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const area = Math.round((45 + 130 * random()) * 10) / 10;
    const rooms = Math.max(1, Math.round(area / 27 + normal()));
    const age = Math.floor(110 * random() ** 1.5);
    const region = ["north", "south", "east", "west"][Math.floor(4 * random())] ?? "north";
    const door = 1 + Math.floor(200 * random());
    const place = { north: 22, south: -9, east: 0, west: 6 }[region] ?? 0;
    const price = 18 + 1.9 * area + 6 * rooms - 0.35 * age + place + 16 * normal();
    return { id: 1000 + id, area, rooms, age, region, door, price: Math.round(price * 10) / 10 };
  });
}

const HEADER = "house_id,area,rooms,age,region,door_number,price";

function csv(rows: readonly House[], header = HEADER): string {
  const lines = rows.map((row) => [row.id, row.area, row.rooms, row.age, row.region, row.door, row.price].join(","));
  return `${[header, ...lines].join("\n")}\n`;
}

/** The same houses, with a garden that the price knows of in the north alone. */
function csvWithGardens(rows: readonly House[]): string {
  const lines = rows.map((row) => {
    const garden = row.region === "north" ? Math.floor(900 * generator(row.id * 104_729)()) : 0;
    const price = Math.round((row.price + 0.045 * garden) * 10) / 10;
    return [row.id, row.area, row.rooms, row.age, row.region, garden, price].join(",");
  });
  return `${["house_id,area,rooms,age,region,garden,price", ...lines].join("\n")}\n`;
}

function config(features: string, tolerance = "5%"): string {
  return `version: 1
name: houses
data:
  files: data/houses.csv
  key: house_id
  target: price
  features: [${features}]
model: linear
metrics:
  primary: mse
  mse: { tolerance: ${tolerance} }
  mae: { tolerance: 5%, level: warn }
`;
}

function write(path: string, content: string): void {
  const file = join(fixtures, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, content);
}

const base = houses(0, 2000);
const usual = "area, rooms, age, region";
// The branch that every case leaves.
write("base/metricgate.yml", config(usual.replace(", region", "")));
write("base/data/houses.csv", csv(base));
// Each case holds the files that its pull request changes.
write("improved/metricgate.yml", config(usual));
write("regressed/metricgate.yml", config("rooms, age"));
write("noise-only/metricgate.yml", config(`${usual.replace(", region", "")}, door_number`));
write("data-appended/data/houses.csv", csv([...base, ...houses(2000, 2400)]));
write("rules-loosened/metricgate.yml", config("rooms, age", "90%"));
write("unchanged/README.md", "# Houses\n\nWhat a house should cost.\n");
// fixtures/no-baseline's base branch has the data only: this pull request brings the config.
write("no-baseline/metricgate.yml", config(usual));
write("few-rows/data/houses.csv", csv(base.slice(0, 60)));
write("schema-changed/metricgate.yml", config("living_area, rooms, age"));
write("schema-changed/data/houses.csv", csv(base, HEADER.replace("area", "living_area")));
write(
  "wrong-numbers/data/houses.csv",
  csv(base.map((row) => (row.id % 3 === 0 ? { ...row, area: Math.round(row.area * 107.6) / 10 } : row))),
);
// Data that changed: prices of a third of the north, most houses of the west gone, a column under another name.
write(
  "data-edited/data/houses.csv",
  csv(base.map((row) => (row.region === "north" && row.id % 3 === 0 ? { ...row, price: row.price + 70 } : row))),
);
write("rows-removed/data/houses.csv", csv(base.filter((row) => row.region !== "west" || row.id % 4 === 0)));
// Data that only is written in another way: no value changed.
write("line-ends-changed/data/houses.csv", csv(base).replaceAll("\n", "\r\n"));
write("rows-reordered/data/houses.csv", csv(base.toSorted((a, b) => a.price - b.price)));
write("column-renamed/data/houses.csv", csv(base, HEADER.replace("region", "district")));
// The model of "improved" beside a key that was rewritten: the same rows are held out, and the figures are the same.
write("key-rewritten/metricgate.yml", config(usual));
write("key-rewritten/data/houses.csv", csv(base).replaceAll(/^(?=\d)/gm, "H-"));
// Slices: only in the north a house has a garden that counts, and the pull request's model forgets it.
const gardened = (features: string, waivers = ""): string =>
  `${config(features, "25%").replace("  mae: { tolerance: 5%, level: warn }\n", "")}slices: { by: [region], tolerance: 10%, level: error }
${waivers}`;
const waiverUntil = (day: string): string =>
  `waivers:\n  - { metric: mse, slice: region=north, ceiling: 120%, until: ${day}, reason: "gardens are sold apart from now on, see #41" }\n`;
write("base-sliced/metricgate.yml", gardened(`${usual}, garden`));
write("base-sliced/data/houses.csv", csvWithGardens(base));
write("slice-regressed/metricgate.yml", gardened(usual));
write("waived/metricgate.yml", gardened(usual, waiverUntil("2099-12-31")));
write("waiver-expired/metricgate.yml", gardened(usual, waiverUntil("2020-01-31")));
// Each of these is refused, with the message that its expected/error.txt shows.
write(
  "lfs-pointer/data/houses.csv",
  `version https://git-lfs.github.com/spec/v1\noid sha256:${"4d7a".repeat(16)}\nsize 61840\n`,
);
write("empty-file/data/houses.csv", "");
write("header-only/data/houses.csv", csv([]));
write("one-row/data/houses.csv", csv(base.slice(0, 1)));
write("ragged-row/data/houses.csv", csv(base.slice(0, 40)).replace(",163\n", ",163,north\n"));
write("constant-target/data/houses.csv", csv(base.slice(0, 200).map((row) => ({ ...row, price: 250 }))));
write("missing-target/data/houses.csv", csv(base.slice(0, 40), HEADER.replace("price", "prize")));
write("no-number/metricgate.yml", config("region").replace("model: linear", "model: theil-sen"));
write(
  "unknown-key/metricgate.yml",
  config(usual).replace("target:", "traget:").replace("tolerance: 5%, level", "tolerence: 5%, level"),
);
