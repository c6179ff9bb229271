export { closeBrowser } from './browser.ts';
export { diagrams } from './plug-in.ts';
export { type DiagramMistake, readDiagram } from './read.ts';
