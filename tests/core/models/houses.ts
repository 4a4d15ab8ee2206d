// Forty generated houses: three numbers, a category, a price. The values are such that other programs can make them too.

import type { Cells } from "./tables.ts";

const rows = Array.from({ length: 40 }, (_, i) => i);
const area = rows.map((i) => 50 + ((i * 37) % 41) * 3.5);
const rooms = rows.map((i) => 1 + ((i * 7) % 5));
const age = rows.map((i) => ((i * 53) % 97) / 2);
const region = rows.map((i) => ["north", "south", "east", "west"][(i * i + Math.floor(i / 3)) % 4] ?? "");
const y = rows.map(
  (i) =>
    20 +
    1.5 * area[i] +
    8 * rooms[i] -
    0.4 * age[i] +
    0.01 * area[i] * rooms[i] +
    (region[i] === "south" ? 12 : 0) -
    (region[i] === "west" ? 7 : 0) +
    ((i * 29) % 31) / 3,
);

export const houses = { area, rooms, age, region, y } satisfies Readonly<Record<string, Cells>>;
