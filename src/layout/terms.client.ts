/** Narrows the list of terms to those whose names, in any language, hold the letters typed; case and diacritics do not matter. */
const form = document.querySelector<HTMLFormElement>('[data-terms-filter]');
const input = form?.querySelector('input');
const count = document.getElementById('terms-count');
const entries = [...document.querySelectorAll<HTMLElement>('.term-entry')];

const plainLetters: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ı: 'i' };
// Not shared with search: a common module would be a third request of its first answer.
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łđøı]/g, (letter) => plainLetters[letter] ?? letter);

const named = entries.map((entry) =>
  fold(
    `${entry.querySelector('dt')?.textContent} ${entry.querySelector('.term-names')?.textContent} ${entry.dataset.synonyms ?? ''}`,
  ),
);

function narrow(): void {
  const wanted = fold(input?.value.trim() ?? '');
  let shown = 0;
  entries.forEach((entry, index) => {
    entry.hidden = !named[index]?.includes(wanted);
    if (!entry.hidden) shown += 1;
  });
  for (const letter of document.querySelectorAll<HTMLElement>('.terms-letter'))
    letter.hidden = !letter.querySelector('.term-entry:not([hidden])');
  if (count)
    count.textContent =
      wanted === ''
        ? ''
        : shown === 0
          ? (form?.dataset.none ?? '')
          : `${shown} / ${entries.length}`;
}

input?.addEventListener('input', narrow);
form?.addEventListener('submit', (event) => event.preventDefault());
if (input?.value) narrow();
