// Area times the region's price per square metre; in the order of the features, with their key.
const { readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { rowsOf } = require("./csv.js");

const [model, features, predictions] = process.argv.slice(2);
const perArea = JSON.parse(readFileSync(path.join(model, "model.json"), "utf8"));
const lines = rowsOf(features).map(({ house_id, region, area }) => `${house_id},${Number(area) * perArea[region]}`);
writeFileSync(predictions, `house_id,prediction\n${lines.join("\n")}\n`);
