// Loaded before a build (`node --import`): says at its end what it took, with the programs that it started.
import { readFileSync, writeFileSync } from 'node:fs';

const ticksASecond = 100;

/** CPU seconds of this process and of the children it waited for; Linux counts both. */
function cpuSeconds() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / ticksASecond;
  } catch {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    return (userCPUTime + systemCPUTime) / 1e6;
  }
}

const target = process.env.USAGE_FILE;
if (target)
  process.on('exit', () => {
    const peakMegabytes = process.resourceUsage().maxRSS / 1024;
    writeFileSync(target, JSON.stringify({ cpuSeconds: cpuSeconds(), peakMegabytes }));
  });
