// The mean price per square metre of each region: a model without any library.
const { writeFileSync } = require("node:fs");
const path = require("node:path");
const { rowsOf } = require("./csv.js");

const [train, model] = process.argv.slice(2);
const sums = {};
for (const { region, area, price } of rowsOf(train)) {
  const sum = (sums[region] ??= { price: 0, area: 0 });
  sum.price += Number(price);
  sum.area += Number(area);
}
const perArea = Object.fromEntries(Object.entries(sums).map(([region, sum]) => [region, sum.price / sum.area]));
writeFileSync(path.join(model, "model.json"), JSON.stringify(perArea));
