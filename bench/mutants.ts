// Reads seeded mutants of each format: `node bench/mutants.ts [count] [format]`. Exit code 1 when one was read wrongly.

import { createParquetDecoder } from "../src/adapters/threads/parquet-decoder.ts";
import { harvestOf, mutantFormats } from "../tests/mutants.ts";

const count = Number(process.argv[2] ?? 10_000);
const decode = createParquetDecoder(new URL("../src/main.ts", import.meta.url), {
  deadline: () => 5_000,
  megabytes: 512,
});
for (const format of mutantFormats.filter((one) => process.argv[3] === undefined || process.argv[3] === one)) {
  const start = performance.now();
  const { read, refused, ended, wrong } = await harvestOf(format, count, decode);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(
    `${format}: ${count} mutants in ${seconds} s: ${read} read, ${refused} refused, ${ended} ended at the deadline, ${wrong.length} wrong\n`,
  );
  for (const line of wrong.slice(0, 20)) process.stdout.write(`  ${line}\n`);
  if (wrong.length > 0) process.exitCode = 1;
}
