import type { MermaidConfig } from 'mermaid';
import { drawn } from './inks.ts';

/** The page's own face first, so that words are as wide here as there; then faces for Chinese on the usual systems. */
export const fontFamily =
  "'Source Sans 3 Variable', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** Size of a diagram's words, in its own units, which are CSS pixels as long as it is not shrunk. */
const fontSize = 16;
const labelSize = 15;

/** The classes an author may give a node. Each differs in its outline too, so that nothing rests on colour alone. */
export const nodeClasses = ['promised', 'delivered', 'muted', 'accent'] as const;

const outline = (name: string, declarations: string) =>
  `${['rect', 'polygon', 'circle', 'ellipse', 'path'].map((shape) => `.node.${name} ${shape}`).join(', ')} { ${declarations} }`;

const themeCSS = [
  // a promise is dashed, for it has not happened yet; a delivery has a heavy outline
  outline(
    'promised',
    `fill: ${drawn('promisedSoft')}; stroke: ${drawn('promised')}; stroke-width: 2px; stroke-dasharray: 6 3;`,
  ),
  outline(
    'delivered',
    `fill: ${drawn('deliveredSoft')}; stroke: ${drawn('delivered')}; stroke-width: 3px;`,
  ),
  outline('muted', `fill: ${drawn('sunk')}; stroke: none;`),
  `.node.muted text, .node.muted tspan { fill: ${drawn('quiet')}; }`,
  outline('accent', `fill: ${drawn('accentSoft')}; stroke: ${drawn('accent')}; stroke-width: 2px;`),
  '.node.accent text, .node.accent tspan { font-weight: 600 !important; }',
  `.cluster-label text, .cluster-label tspan { font-size: ${labelSize}px; fill: ${drawn('quiet')}; }`,
  `.edgeLabel text, .edgeLabel tspan { font-size: ${labelSize}px; }`,
  `.edgeLabel rect, .edgeLabel .background { fill: ${drawn('paper')}; opacity: 1; }`,
  `.marker, .marker path, .arrowMarkerPath, .arrowheadPath { fill: ${drawn('line')}; stroke: none; }`,
  `.edge-pattern-dotted, .edge-pattern-dashed { stroke-dasharray: 4 4; }`,
].join('\n');

const ink = drawn('ink');
const line = drawn('line');
const border = drawn('border');
const raised = drawn('raised');
const sunk = drawn('sunk');
const paper = drawn('paper');

const scale = Array.from({ length: 12 }, (_, index) => [
  [`cScale${index}`, index % 2 ? sunk : raised],
  [`cScaleLabel${index}`, ink],
  [`cScaleInv${index}`, border],
  [`cScalePeer${index}`, border],
]).flat();

const themeVariables = {
  fontFamily,
  fontSize: `${fontSize}px`,
  background: paper,
  primaryColor: raised,
  primaryTextColor: ink,
  primaryBorderColor: border,
  secondaryColor: sunk,
  secondaryTextColor: ink,
  secondaryBorderColor: border,
  tertiaryColor: sunk,
  tertiaryTextColor: ink,
  tertiaryBorderColor: border,
  lineColor: line,
  textColor: ink,
  titleColor: ink,
  mainBkg: raised,
  nodeBorder: border,
  nodeTextColor: ink,
  clusterBkg: sunk,
  clusterBorder: border,
  edgeLabelBackground: paper,
  noteBkgColor: sunk,
  noteTextColor: ink,
  noteBorderColor: border,
  actorBkg: raised,
  actorBorder: border,
  actorTextColor: ink,
  actorLineColor: border,
  signalColor: line,
  signalTextColor: ink,
  labelBoxBkgColor: raised,
  labelTextColor: ink,
  loopTextColor: ink,
  activationBkgColor: sunk,
  activationBorderColor: border,
  quadrant1Fill: raised,
  quadrant2Fill: sunk,
  quadrant3Fill: raised,
  quadrant4Fill: sunk,
  quadrant1TextFill: ink,
  quadrant2TextFill: ink,
  quadrant3TextFill: ink,
  quadrant4TextFill: ink,
  quadrantPointFill: drawn('accent'),
  quadrantPointTextFill: ink,
  quadrantXAxisTextFill: ink,
  quadrantYAxisTextFill: ink,
  quadrantInternalBorderStrokeFill: border,
  quadrantExternalBorderStrokeFill: border,
  quadrantTitleFill: ink,
  ...Object.fromEntries(scale),
};

/** How Mermaid is set up for every diagram of the book. */
export const config = {
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  deterministicIds: true,
  htmlLabels: false,
  theme: 'base',
  look: 'classic',
  fontFamily,
  fontSize,
  themeVariables,
  themeCSS,
  flowchart: {
    useMaxWidth: false,
    wrappingWidth: 150,
    minNodeWidth: 40,
    padding: 10,
    diagramPadding: 4,
  },
  state: { useMaxWidth: false },
  sequence: {
    useMaxWidth: false,
    actorFontSize: fontSize,
    messageFontSize: labelSize,
    noteFontSize: labelSize,
    wrap: true,
  },
  quadrantChart: { useMaxWidth: false, chartWidth: 420, chartHeight: 420 },
  timeline: { useMaxWidth: false },
} satisfies MermaidConfig;

/** Ways to lay out a flowchart, the most generous first: the first that makes it fit a phone is taken. */
export const layouts = [
  { wrappingWidth: 150, nodePlacementStrategy: 'BRANDES_KOEPF' },
  { wrappingWidth: 120, nodePlacementStrategy: 'BRANDES_KOEPF' },
  { wrappingWidth: 120, nodePlacementStrategy: 'LINEAR_SEGMENTS' },
] as const;

/** The narrowest text column of the book, in CSS pixels, and the smallest type that is still easily read. */
const phone = 328;
const smallestType = 12;

/** A drawing wider than this keeps its size and is scrolled, for shrunk to a phone its words would be too small. */
export const widestOnPhone = Math.floor((phone * labelSize) / smallestType);
