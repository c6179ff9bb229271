/** Everything the page around a text does with script: settings, keys, language switch, place in the chapter. Reading needs none of it. */
import '../search/dialog/open-search';
import { defaultSettings, type Settings, settingsKey, textSizes } from '../device/settings';
import { settingsRecord } from '../device/settings-record';
import { deviceStorage } from '../device/storage';
import { isTyping } from '../keyboard/is-typing';
import { completeLanguageLinks, sectionInView } from './language-links';
import { offerBeside } from './offer-beside';
import { settle } from './settle';

const root = document.documentElement;
const store = deviceStorage();
const record = settingsRecord(store);

function show(): void {
  const settings = record.current();
  const set = (name: string, value: string) => {
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
  };
  set('theme', settings.theme === 'system' ? '' : settings.theme);
  set('textSize', settings.textSize ? String(settings.textSize) : '');
  set('leading', settings.leading === 'normal' ? '' : settings.leading);
  set('shortcuts', settings.shortcuts ? '' : 'off');
  const form = document.querySelector<HTMLFormElement>('[data-settings]');
  if (!form) return;
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=radio]'))
    input.checked = settings[input.name as 'theme' | 'leading'] === input.value;
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    input.checked = settings.shortcuts;
  for (const select of form.querySelectorAll('select')) select.value = settings.currency;
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-text-size-step]'))
    button.disabled = !textSizes.includes(
      (settings.textSize + Number(button.dataset.textSizeStep)) as Settings['textSize'],
    );
}

function change(changes: Partial<Record<keyof Settings, unknown>>): void {
  const isStored = record.change(changes);
  // a language goes on in the address of the next page, also without storage
  const refused = document.querySelector<HTMLElement>('[data-settings-refused]');
  if (refused && !('language' in changes)) {
    const announcer = document.getElementById('announcer');
    if (refused.hidden && !isStored && announcer) announcer.textContent = refused.textContent;
    refused.hidden = isStored;
  }
  show();
}

document.addEventListener('change', ({ target }) => {
  if (
    !(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) ||
    !target.closest('[data-settings]')
  )
    return;
  change({
    [target.name]: target.type === 'checkbox' ? (target as HTMLInputElement).checked : target.value,
  });
  // the widgets of this page hear what another tab hears
  if (target.name === 'currency') dispatchEvent(new StorageEvent('storage', { key: settingsKey }));
});

document.addEventListener('reset', (event) => {
  if (!(event.target as HTMLElement).matches('[data-settings]')) return;
  event.preventDefault();
  const { language: _, ...defaults } = defaultSettings;
  change(defaults);
});

/** Another tab, the panel, or the page read before this one may have changed what is stored. */
const reread = () => {
  record.reread();
  show();
};
addEventListener('storage', ({ key }) => {
  if (key === settingsKey || key === null) reread();
});
// a page from the back-forward cache looks as it did when the reader left it
addEventListener('pageshow', reread);

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const step = target.closest<HTMLElement>('[data-text-size-step]')?.dataset.textSizeStep;
  if (step) change({ textSize: record.reread().textSize + Number(step) });
  const link = target.closest<HTMLAnchorElement>('[data-switch-language]');
  if (link) change({ language: link.dataset.switchLanguage });
});

document.addEventListener('keydown', (event) => {
  if (
    event.key !== '?' ||
    isTyping(event.target) ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    !record.current().shortcuts
  )
    return;
  document.getElementById('keys-panel')?.togglePopover();
});

/** Marks the section being read in the chapter's contents. */
const entries = [...document.querySelectorAll<HTMLAnchorElement>('.chapter-contents a')];
if (entries.length > 0) {
  const mark = () => {
    const here = `#${sectionInView()}`;
    for (const entry of entries) {
      if (entry.hash === here) entry.setAttribute('aria-current', 'location');
      else entry.removeAttribute('aria-current');
    }
  };
  const watch = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
  for (const heading of document.querySelectorAll('article :is(h2, h3)[id]'))
    watch.observe(heading);
}

/** What few readers use comes when they open the settings. */
const panel = document.querySelector<HTMLElement>('[data-device]');
panel
  ?.closest('[popover]')
  ?.addEventListener(
    'toggle',
    async () => (await import('./device-panel')).devicePanel(panel, store),
    { once: true },
  );

/** A page with a second language is a choice of it, offered first in other chapters. */
const { beside } = root.dataset;
if (beside && beside !== record.current().beside) record.change({ beside });

show();
offerBeside(record.current().beside);
completeLanguageLinks();
settle(root);
