// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { initAnswerFeedback } from './answers.client';
import { initCards } from './cards.client';
import { copyLink, titleOf } from './copy-link.client';

const page = `
  <div class="prose">
    <div class="heading"><h2 id="margin"><span class="heading-number">6.5</span> <span>How sure?</span></h2><span class="tools"><button data-copy-link="margin">copy</button></span></div>
    <p>A margin says how far off luck alone may put you.</p>
    <p><a class="term" href="/en/terms/#nps">Net Promoter Score</a> <span class="cite">[<a href="#reference-rocks2016">1</a>]</span>
      <a class="cross-reference" href="#strip">Figure 6.1</a> <a class="cross-reference" href="#margin">Section 6.5</a>
      <a class="cross-reference" href="/en/loyalty/#curves" data-title="Two curves" data-chapter="Chapter 8: Loyalty">Figure 8.2</a> <a href="#strip" class="plain">plain</a></p>
    <figure id="strip"><svg id="drawing"></svg><figcaption><span class="label">Figure 6.1</span> <span>Three groups.</span><span class="tools"><button data-copy-link="strip">copy</button></span></figcaption></figure>
    <form><fieldset><div class="answer"><input type="radio" name="q" data-answer="0"><p class="feedback">Not quite. Too low.</p></div>
      <div class="answer"><input type="radio" name="q" data-answer="1" data-right=""><p class="feedback">Right. Yes.</p></div></fieldset></form>
    <ol><li id="reference-rocks2016">Rocks, B. (2016). <span class="back-links">Cited in 6.5</span></li></ol>
  </div>
  <template id="card-nps"><p class="card-title">NPS</p><p>Promoters minus detractors.</p></template>
  <div id="text-card" popover="manual" data-go="Go there"></div>
  <div id="text-status" class="visually-hidden" data-copied="Link copied." data-failed="The address is {address}"></div>`;

const card = () => document.getElementById('text-card') as HTMLElement;
const link = (selector: string) => document.querySelector(selector) as HTMLAnchorElement;
const hover = (target: Element) =>
  target.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
const isOpen = () => card().dataset.open === 'yes';

beforeAll(() => {
  // the popover methods a browser has and this DOM lacks
  HTMLElement.prototype.showPopover = function () {
    this.dataset.open = 'yes';
  };
  HTMLElement.prototype.hidePopover = function () {
    delete this.dataset.open;
  };
  const matches = Element.prototype.matches;
  Element.prototype.matches = function (this: HTMLElement, selector: string) {
    if (selector === ':popover-open') return this.dataset.open === 'yes';
    return selector === ':focus-visible'
      ? document.activeElement === this
      : matches.call(this, selector);
  } as typeof matches;
  document.title = 'Four scores · Promise & Delivery';
  document.body.innerHTML = page;
  initCards();
  initAnswerFeedback();
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  (document.activeElement as HTMLElement | null)?.blur();
  vi.useRealTimers();
});

describe('cards', () => {
  test('open beside a term after a moment of hovering, not at once', () => {
    hover(link('.term'));
    expect(isOpen()).toBe(false);
    vi.advanceTimersByTime(400);
    expect(isOpen()).toBe(true);
    expect(card().textContent).toContain('Promoters minus detractors.');
    expect(link('.term').nextElementSibling).toBe(card());
  });

  test('stay while they are hovered and close a moment after the pointer has left', () => {
    hover(link('.term'));
    vi.advanceTimersByTime(400);
    hover(card());
    vi.advanceTimersByTime(2000);
    expect(isOpen()).toBe(true);
    hover(document.body);
    vi.advanceTimersByTime(400);
    expect(isOpen()).toBe(false);
  });

  test('open on focus, close on Escape, and focus stays where it was', () => {
    link('.term').focus();
    expect(isOpen()).toBe(true);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(link('.term'));
  });

  test('show the reference of a citation without its way back', () => {
    link('.cite a').focus();
    expect(card().textContent).toContain('Rocks, B. (2016).');
    expect(card().textContent).not.toContain('Cited in');
    expect(card().querySelector('.card-go')?.getAttribute('href')).toContain(
      '#reference-rocks2016',
    );
  });

  test('show a copy of a figure that repeats no id and has no tools', () => {
    link('a[href="#strip"].cross-reference').focus();
    expect(card().textContent).toContain('Three groups.');
    expect(card().querySelectorAll('[id], button')).toHaveLength(0);
    expect(document.querySelectorAll('#strip')).toHaveLength(1);
  });

  test('show the heading and the first words of a section', () => {
    link('a[href="#margin"]').focus();
    expect(card().querySelector('.card-title')?.textContent).toBe('6.5 How sure?');
    expect(card().textContent).toContain('how far off luck');
  });

  test('show title and chapter of what stands in another chapter', () => {
    link('a[data-chapter]').focus();
    expect(card().textContent).toContain('Two curves');
    expect(card().textContent).toContain('Chapter 8: Loyalty');
  });

  test('leave ordinary links alone', () => {
    link('a.plain').focus();
    vi.advanceTimersByTime(1000);
    expect(isOpen()).toBe(false);
  });

  test('open on the first tap, and let the second follow the link', () => {
    const tap = () => {
      link('.term').dispatchEvent(
        new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }),
      );
      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      link('.term').dispatchEvent(click);
      return click.defaultPrevented;
    };
    expect(tap()).toBe(true);
    expect(isOpen()).toBe(true);
    expect(tap()).toBe(false);
  });
});

describe('copying a link', () => {
  test('names a section by its heading and a figure by its label and caption', () => {
    expect(titleOf('margin')).toBe('6.5 How sure? · Four scores · Promise & Delivery');
    expect(titleOf('strip')).toBe('Figure 6.1: Three groups. · Four scores · Promise & Delivery');
  });

  test('writes a titled link and the bare address, and says so', async () => {
    const written: Record<string, string>[] = [];
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(readonly data: Record<string, Blob>) {}
      },
    );
    vi.stubGlobal('navigator', {
      clipboard: {
        write: async ([item]: { data: Record<string, Blob> }[]) => {
          written.push(
            Object.fromEntries(
              await Promise.all(
                Object.entries(item?.data ?? {}).map(async ([type, blob]) => [
                  type,
                  await blob.text(),
                ]),
              ),
            ),
          );
        },
      },
    });
    await copyLink('margin');
    vi.advanceTimersByTime(60);
    const address = `${location.origin}${location.pathname}#margin`;
    expect(written).toEqual([
      {
        'text/plain': address,
        'text/html': `<a href="${address}">6.5 How sure? · Four scores · Promise &#38; Delivery</a>`,
      },
    ]);
    expect(document.getElementById('text-status')?.textContent).toBe('Link copied.');
    vi.unstubAllGlobals();
  });

  test('shows the address where copying is not allowed', async () => {
    vi.stubGlobal('navigator', {
      clipboard: {
        write: () => Promise.reject(new Error('denied')),
        writeText: () => Promise.reject(new Error('denied')),
      },
    });
    await copyLink('strip');
    vi.advanceTimersByTime(60);
    expect(document.getElementById('text-status')?.textContent).toContain('#strip');
    expect(document.getElementById('text-status')?.className).not.toContain('visually-hidden');
    vi.unstubAllGlobals();
  });
});

describe('answers', () => {
  test('speak the feedback of the answer that was chosen', () => {
    const input = document.querySelector('[data-answer="0"]') as HTMLInputElement;
    input.checked = true;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    vi.advanceTimersByTime(60);
    expect(document.getElementById('text-status')?.textContent).toBe('Not quite. Too low.');
  });
});
