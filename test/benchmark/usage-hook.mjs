// Loaded into a measured process: writes its own peak memory and processor time when it ends.
import { writeFileSync } from 'node:fs';
import process from 'node:process';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  if (process.env.BENCHMARK_USAGE)
    writeFileSync(process.env.BENCHMARK_USAGE, JSON.stringify({ maxRSS, userCPUTime, systemCPUTime }));
});
