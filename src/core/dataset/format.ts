// Which format a data file is in, by its name: data/houses.jsonl.gz is JSON, whatever it is packed in.

export type Format = "csv" | "json" | "parquet";

const endings: Readonly<Record<string, Format>> = {
  json: "json",
  jsonl: "json",
  ndjson: "json",
  parquet: "parquet",
  parq: "parquet",
  pq: "parquet",
};

export function formatOf(path: string): Format {
  const ending = /\.([a-z]+)(?:\.(?:gz|zst))?$/.exec(path.toLowerCase())?.[1] ?? "";
  return Object.hasOwn(endings, ending) ? endings[ending] : "csv";
}
