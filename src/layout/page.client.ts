/** Everything the page around a text does with script: settings, keys, language switch, place in the chapter. Reading needs none of it. */
import '../search/dialog/open-search';
import { changeSettings, defaultSettings, readSettings, type Settings, settingsKey, textSizes } from '../learner/settings';
import { deviceStore, readStored, writeStored } from '../learner/storage';
import { settle } from './settle';

const root = document.documentElement;
const store = deviceStore();
let settings = readSettings(readStored(store, settingsKey));

function show(): void {
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
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=radio]')) input.checked = settings[input.name as 'theme' | 'leading'] === input.value;
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) input.checked = settings.shortcuts;
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-text-size-step]'))
    button.disabled = !textSizes.includes((settings.textSize + Number(button.dataset.textSizeStep)) as Settings['textSize']);
}

function change(changes: Partial<Record<keyof Settings, unknown>>): void {
  settings = changeSettings(settings, changes);
  writeStored(store, settingsKey, settings);
  show();
}

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.closest('[data-settings]')) return;
  change({ [target.name]: target.type === 'checkbox' ? target.checked : target.value });
});

document.addEventListener('reset', (event) => {
  if (!(event.target as HTMLElement).matches('[data-settings]')) return;
  event.preventDefault();
  change({ ...defaultSettings, language: settings.language });
});

// another tab, or the panel, has changed what is kept
addEventListener('storage', ({ key }) => {
  if (key !== settingsKey) return;
  settings = readSettings(readStored(store, settingsKey));
  show();
});

/** The section the reader is in: the last heading above the upper third of the window; none at the top, where nothing needs measuring. */
function sectionInView(): string {
  if (scrollY === 0) return '';
  const headings = [...document.querySelectorAll<HTMLElement>('article :is(h2, h3)[id]')];
  return headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).at(-1)?.id ?? '';
}

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const step = target.closest<HTMLElement>('[data-text-size-step]')?.dataset.textSizeStep;
  if (step) change({ textSize: settings.textSize + Number(step) });
  const link = target.closest<HTMLAnchorElement>('[data-switch-language]');
  if (link) {
    change({ language: link.dataset.switchLanguage });
    link.search = location.search;
    link.hash = location.hash || sectionInView();
  }
});

document.addEventListener('keydown', (event) => {
  const { target } = event;
  const typing = target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  if (event.key !== '?' || typing || event.ctrlKey || event.metaKey || event.altKey || !settings.shortcuts) return;
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
  for (const heading of document.querySelectorAll('article :is(h2, h3)[id]')) watch.observe(heading);
}

/** What few readers use comes when they open the settings. */
const panel = document.querySelector<HTMLElement>('[data-device]');
panel?.closest('[popover]')?.addEventListener('toggle', async () => (await import('./device-panel')).devicePanel(panel, store), { once: true });

show();
settle(root);
