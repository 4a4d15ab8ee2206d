// Simulates the cells that it is sent.

import { parentPort } from "node:worker_threads";
import { figuresOf, type Task } from "./cells.ts";

parentPort?.on("message", (task: Task) => parentPort?.postMessage(figuresOf(task)));
