// The JSON Schema of metricgate.yml (draft-07), for editors.

import * as z from "zod";
import { configFile } from "./schema.ts";

export function jsonSchema(): object {
  return z.toJSONSchema(configFile, { target: "draft-7", io: "input" });
}
