import {
  copyText,
  mergeRecords,
  type Records,
  readCopy,
  readRecords,
  replaceRecords,
} from '../device/device-copy';
import { saveText } from '../device/save-file';
import { type EnumerableStorage, keyPrefix } from '../device/storage';

/** What the panel can answer; Settings.astro has the sentences. */
export const deviceAnswers = [
  'saved',
  'loaded',
  'erased',
  'undone',
  'nothing',
  'no-copy',
  'newer',
  'refused',
] as const;

/** The part of the settings that saves to a file, loads and erases all that the book keeps on this device. */
export function devicePanel(panel: HTMLElement, shelf: EnumerableStorage | undefined): void {
  const part = <Kind extends HTMLElement = HTMLButtonElement>(name: string) =>
    panel.querySelector(`[data-device-${name}]`) as Kind;
  const [undo, file] = [part('undo'), part<HTMLInputElement>('load')];
  let before: Records | undefined;
  let after: Records = {};

  const say = (answer: (typeof deviceAnswers)[number]) => {
    for (const one of panel.querySelectorAll<HTMLElement>('[data-says]'))
      one.hidden = one.dataset.says !== answer;
    undo.hidden = before === undefined;
  };
  /** Puts records in place of what is kept, and tells the page, as another tab would. */
  const put = (records: Records, answer: 'loaded' | 'erased' | 'undone') => {
    const here = readRecords(shelf);
    if (!replaceRecords(shelf, records)) return say('refused');
    before = answer === 'undone' ? undefined : here;
    after = records;
    for (const key of Object.keys({ ...here, ...records }))
      if (here[key] !== records[key])
        dispatchEvent(
          new StorageEvent('storage', { key: keyPrefix + key, newValue: records[key] ?? null }),
        );
    say(answer);
  };

  part<HTMLFieldSetElement>('actions').disabled = false;
  part('save').addEventListener('click', () => {
    const records = readRecords(shelf);
    if (Object.keys(records).length === 0) return say('nothing');
    const now = new Date();
    saveText(
      `promise-and-delivery-${now.toISOString().slice(0, 10)}.json`,
      copyText(records, now.getTime()),
      'application/json',
    );
    say('saved');
  });
  part('erase').addEventListener('click', () =>
    Object.keys(readRecords(shelf)).length === 0 ? say('nothing') : put({}, 'erased'),
  );
  undo.addEventListener('click', () => {
    // what another page wrote since then can be brought back in its widget
    const since = Object.entries(readRecords(shelf)).filter(
      ([key, record]) => after[key] !== record,
    );
    if (before) put(mergeRecords(Object.fromEntries(since), before), 'undone');
    part('save').focus();
  });
  file.addEventListener('change', async () => {
    const chosen = file.files?.[0];
    if (!chosen) return;
    // a folder, or a file that has gone meanwhile, has no text
    const loaded = readCopy(await chosen.text().catch(() => ''));
    // the same file can be chosen again
    file.value = '';
    if (typeof loaded === 'string') say(loaded);
    else put(mergeRecords(readRecords(shelf), loaded), 'loaded');
  });
}
