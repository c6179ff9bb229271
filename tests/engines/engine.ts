import type { ChildProcess } from 'node:child_process';

/**
 * What WebDriver and WebDriver BiDi both call a source of input, such as a keyboard with its keys
 * going down and up.
 */
export type InputSource = Record<string, unknown>;

/** A browser as the journey drives it; the same for each engine. */
export interface Engine {
  /** with its version, such as "Firefox 153.8.0" */
  readonly name: string;
  /**
   * Script errors, messages of the console and requests to other hosts since it was last asked, as
   * sentences.
   */
  takeTrouble(): Promise<string[]>;
  goTo(address: string): Promise<void>;
  /** The Back button. */
  back(): Promise<void>;
  /** Runs a function in the page; it may use `locate` and nothing else from outside. */
  evaluate<Args extends unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  perform(sources: InputSource[]): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** The page as a PDF; undefined where the driver cannot print. */
  print(): Promise<Buffer | undefined>;
  screenshot(): Promise<Buffer>;
  /** Does the work with the page inside a frame in place of the page. */
  inFrame(css: string, work: () => Promise<void>): Promise<void>;
  /** Opens an empty tab and goes to it. */
  openTab(): Promise<void>;
  /** Goes to a tab by its position, 0 for the first. */
  switchTab(index: number): Promise<void>;
  /** How many tabs there are. */
  countTabs(): Promise<number>;
  /** Closes this tab and goes to the first. */
  closeTab(): Promise<void>;
  close(): Promise<void>;
}

/** The keys that WebDriver names by private characters. */
const keyNames: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const isModifier = (key: string) => key === '\uE008' || key === '\uE009';

/** Chords such as "Control+k", pressed one after the other. */
export function keyboard(chords: readonly string[]): InputSource[] {
  const actions = chords.flatMap((chord) => {
    const keys = chord.split('+').map((key) => keyNames[key] ?? key);
    const modifiers = keys.filter(isModifier);
    const plain = keys.filter((key) => !isModifier(key));
    return [
      ...[...modifiers, ...plain].map((value) => ({ type: 'keyDown', value })),
      ...[...plain, ...modifiers.reverse()].map((value) => ({ type: 'keyUp', value })),
    ];
  });
  return [{ type: 'key', id: 'keyboard', actions }];
}

/** Each character of a text as a key of its own. */
export const typing = (text: string): InputSource[] => [
  {
    type: 'key',
    id: 'keyboard',
    actions: [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  },
];

export const mouseClick = (x: number, y: number): InputSource[] => [
  {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];

/** Waits until a process has written a line that matches; says what it wrote when it ends first. */
export function lineOf(child: ChildProcess, pattern: RegExp, millis = 60_000): Promise<string> {
  return new Promise((found, failed) => {
    let written = '';
    const timer = setTimeout(
      () =>
        failed(
          new Error(
            `no line like ${pattern} in ${millis / 1000} s; it wrote: ${written.slice(-600)}`,
          ),
        ),
      millis,
    );
    const read = (piece: Buffer) => {
      written += piece.toString();
      const match = pattern.exec(written);
      if (!match) return;
      clearTimeout(timer);
      found(match[1] ?? match[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', failed);
    child.once('exit', (code) =>
      failed(new Error(`it ended with ${code}; it wrote: ${written.slice(-600)}`)),
    );
  });
}
