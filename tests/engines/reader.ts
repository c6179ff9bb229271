import { type Engine, keyboard, mouseClick, typing } from './engine.ts';
import type { Target } from './in-page.ts';

/** What a step waits for at most; a limit for what hangs, not a measure of speed. */
const patience = 30_000;

/**
 * Does in a browser what a reader does, and looks at what a reader sees; whatever takes time is
 * waited for.
 */
export class Reader {
  readonly engine: Engine;
  /** the address of the book, ending in a slash */
  readonly book: string;

  constructor(engine: Engine, book: string) {
    this.engine = engine;
    this.book = book;
  }

  /** Opens a page of the book and has all of it laid out, as some seconds of reading do. */
  async open(path: string): Promise<void> {
    await this.engine.goTo(new URL(path, this.book).href);
    await this.arrive();
  }

  /** Waits for a page that a click or Back leads to. */
  async arrive(path = ''): Promise<void> {
    await this.until(
      `the page ${path} has arrived`,
      (wanted) => {
        const isThere = document.readyState === 'complete' && location.href.includes(wanted);
        if (isThere) delete document.documentElement.dataset['arriving'];
        return isThere || location.href;
      },
      path,
    );
  }

  /**
   * Asks the page again and again until the answer is true; the sentence says what was waited for.
   */
  async until<Args extends unknown[]>(
    sentence: string,
    work: (...args: Args) => unknown,
    ...args: Args
  ): Promise<void> {
    let last: unknown;
    for (const began = Date.now(); Date.now() - began < patience; ) {
      // while a page gives way to the next one there is nobody to ask
      last = await this.engine.evaluate(work, ...args).catch((error: Error) => error.message);
      if (last === true) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`it did not come about that ${sentence}; at last: ${JSON.stringify(last)}`);
  }

  see = (target: Target) =>
    this.until(`${JSON.stringify(target)} is shown`, (wanted) => locate(wanted) !== null, target);
  seeGone = (target: Target) =>
    this.until(`${JSON.stringify(target)} is gone`, (wanted) => locate(wanted) === null, target);
  seeText = (target: Target, text: string) =>
    this.until(
      `${JSON.stringify(target)} says "${text}"`,
      (wanted, words) =>
        (locate(wanted)?.textContent ?? '').replace(/\s+/g, ' ').includes(words) ||
        locate(wanted)?.textContent,
      target,
      text,
    );
  seeValue = (target: Target, value: string) =>
    this.until(
      `${JSON.stringify(target)} holds "${value}"`,
      (wanted, words) => {
        const held = (locate(wanted) as HTMLInputElement | null)?.value;
        return held === words || held;
      },
      target,
      value,
    );
  seeAddress = (part: string) =>
    this.until(
      `the address has ${part}`,
      (words) => location.href.includes(words) || location.href,
      part,
    );

  text = (target: Target) =>
    this.engine.evaluate(
      (wanted) => (locate(wanted)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      target,
    );
  value = (target: Target) =>
    this.engine.evaluate(
      (wanted) => (locate(wanted) as HTMLInputElement | null)?.value ?? '',
      target,
    );

  /** Waits until an element stands still where a click reaches it, and clicks it. */
  async click(target: Target): Promise<void> {
    await this.until(
      `${JSON.stringify(target)} can be clicked`,
      async (wanted) => {
        const element = locate(wanted);
        if (!element) return 'it is not shown';
        if ((element as HTMLButtonElement).disabled || element.closest('fieldset:disabled'))
          return 'it is disabled';
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const placeOf = () => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        };
        const before = placeOf();
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const { x, y } = placeOf();
        if (x !== before.x || y !== before.y) return 'it moves';
        const hit = document.elementFromPoint(x, y);
        return (
          (hit !== null && (element.contains(hit) || hit.closest('label')?.contains(element))) ||
          `it is covered by ${hit?.outerHTML.slice(0, 120)}`
        );
      },
      target,
    );
    const place = await this.engine.evaluate((wanted) => {
      const { left, top, width, height } = (locate(wanted) as HTMLElement).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, target);
    await this.engine.perform(mouseClick(place.x, place.y));
  }

  press = (...chords: string[]) => this.engine.perform(keyboard(chords));
  type = (text: string) => this.engine.perform(typing(text));

  /** Gives an element the focus as Tab would, and waits for it. */
  async focus(target: Target): Promise<void> {
    await this.until(
      `${JSON.stringify(target)} has the focus`,
      (wanted) => {
        const element = locate(wanted);
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        element?.focus({ preventScroll: true });
        return element !== null && document.activeElement === element;
      },
      target,
    );
  }

  /** Puts a text in the place of what a field holds. */
  async fill(target: Target, text: string): Promise<void> {
    await this.focus(target);
    await this.press('Control+a', 'Backspace');
    await this.seeValue(target, '');
    await this.type(text);
    await this.seeValue(target, text);
  }

  /** Brings a widget into view and waits until it has awoken. */
  async wake(id: string): Promise<void> {
    await this.until(
      `the widget ${id} is awake`,
      (wanted) => {
        const widget = document.getElementById(wanted);
        widget?.scrollIntoView({ block: 'start', behavior: 'instant' });
        return (
          widget?.querySelector('[data-ready]') !== null &&
          widget?.querySelector('astro-island[ssr]') === null
        );
      },
      id,
    );
  }

  /** Whether an element lies in the window. */
  inView = (target: Target) =>
    this.until(
      `${JSON.stringify(target)} is in view`,
      (wanted) => {
        const rect = locate(wanted)?.getBoundingClientRect();
        return rect !== undefined && rect.top < innerHeight && rect.bottom > 0;
      },
      target,
    );
}

/**
 * One part of the journey: its steps in their order; a step that fails ends its leg, and the next
 * leg begins anew.
 */
export type Leg = { name: string; steps: Record<string, (reader: Reader) => Promise<void>> };

/** Throws the sentence unless it is so. */
export function ensure(isSo: boolean, sentence: string): asserts isSo {
  if (!isSo) throw new Error(sentence);
}
