import { expect, test } from 'vitest';
import { bindSource } from './bind-source';

test('words are bound in sentences and captions, not in front matter, diagrams and formulas', () => {
  const source = [
    '---\ntitle: Obietnica i luka\n---',
    '## W domu {#in}',
    '<Figure caption="Paczka w domu">',
    '```mermaid\nflowchart TD\n  A[Paczka w domu]\n```',
    'Przesyłka w domu: $x w y$, `x w y` i w $$\nx w y\n$$ domu.',
  ].join('\n\n');
  const bound = source
    .replace('W domu {', 'W\u00a0domu {')
    .replace('"Paczka w domu"', '"Paczka w\u00a0domu"')
    .replace('Przesyłka w domu', 'Przesyłka w\u00a0domu')
    .replace('i w $$', 'i\u00a0w\u00a0$$$$');
  expect(bindSource(source, 'pl')).toBe(bound);
});
