// npm run diagrams: draws what has not been drawn yet and removes drawings that no chapter shows any more
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { closeBrowser } from './browser.ts';
import { diagramsOfBook, unusedDrawings } from './collect.ts';
import { widestOnPhone } from './config.ts';
import { drawDiagram, isKept, keptIn, widthOf } from './draw.ts';
import { readDiagram } from './read.ts';

mkdirSync(keptIn, { recursive: true });
for (const { file, line, source } of diagramsOfBook()) {
  if (isKept(source)) continue;
  try {
    const mistake = await readDiagram(source);
    if (mistake) throw Object.assign(new Error(mistake.message), { line: mistake.line });
    const width = widthOf(await drawDiagram(source));
    const advice =
      width > widestOnPhone
        ? `, ${width} wide: readers on a phone will have to scroll it sideways`
        : '';
    console.log(`${file}:${line}  drawn${advice}`);
  } catch (error) {
    console.error(
      `${file}:${line + ((error as { line?: number }).line ?? 0)}  ${(error as Error).message}`,
    );
    process.exitCode = 1;
  }
}
await closeBrowser();
for (const name of unusedDrawings()) {
  rmSync(join(keptIn, name));
  console.log(`${keptIn}/${name}  removed: no chapter shows it`);
}
