// predictions.csv read back: what a stored baseline's model said of its own holdout, when the model itself cannot be asked.

import type { ByteSource } from "../dataset/csv.ts";
import { PREDICTION } from "./class-predictions.ts";

/** `renderPredictions` ends its header so; of a baseline the "candidate" is its own model. */
const HEADER_END = ',"baseline","candidate"\n';

/** As a file of predictions with the key's columns; null where it is no such file. */
export function keptPredictions(csv: Uint8Array): ByteSource | null {
  const text = new TextDecoder("utf-8").decode(csv);
  const at = text.indexOf(HEADER_END);
  if (at < 0 || !text.startsWith('"file","line"')) return null;
  const header = `${text.slice(0, at)},"baseline","${PREDICTION}"\n`;
  // The apostrophe that keeps spreadsheets from running a cell is no part of a key.
  const rows = text.slice(at + HEADER_END.length).replaceAll(/,"'(?=[=+\-@\t\r\n])/g, ',"');
  const bytes = new TextEncoder().encode(header + rows);
  return {
    path: "predictions.csv",
    size: bytes.byteLength,
    open: async function* () {
      yield bytes;
    },
  };
}
