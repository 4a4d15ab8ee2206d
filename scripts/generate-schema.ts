// Writes schema/metricgate.schema.json from the config's own schema.

import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { jsonSchema } from "../src/core/config/json-schema.ts";

writeFileSync(
  resolve(import.meta.dirname, "../schema/metricgate.schema.json"),
  `${JSON.stringify(jsonSchema(), null, 2)}\n`,
);
