/** A small widget and a measure, as a newcomer would add them: path → text. */
export const widgetFiles = {
  'src/widgets/LetterCount/LetterCount.astro': `---
import { z } from 'astro/zod';
import { embedAddress } from '../../book/addresses';
import { checkProperties } from '../frame/check-properties';
import { islandProps } from '../frame/island-props';
import WidgetFrame from '../frame/WidgetFrame.astro';
import { LetterCount } from './LetterCount';

interface Props {
  id: string;
  title?: string;
  /** how many letters came */
  letters?: number;
}
const { id, title, letters } = checkProperties(
  'LetterCount',
  { letters: z.int().min(0).default(40) },
  Astro.props,
);
const { island, t } = islandProps({
  id,
  title,
  language: Astro.locals.reading?.language,
  prefix: 'letters',
  embed: embedAddress,
});
---

<WidgetFrame id={id} name="LetterCount" title={island.title} description={t('letters.description')}>
  <LetterCount client:visible {...island} letters={letters} />
</WidgetFrame>
`,
  'src/widgets/LetterCount/LetterCount.tsx': `import { useAddressState } from '../address/use-address-state';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import styles from './LetterCount.module.css';

export function LetterCount(props: IslandProps & { letters: number }) {
  const { t } = wordsOf(props);
  const state = useAddressState({ id: props.id, prefix: 'letters', fields: {} });
  return (
    <Widget {...props} state={state}>
      <div className={styles.count}>
        <Summary sentence={t('letters.summary', { n: props.letters })} />
      </div>
    </Widget>
  );
}
`,
  'src/widgets/LetterCount/LetterCount.module.css': `@layer widgets {
  .count {
    letter-spacing: 0.0123em;
  }
}
`,
  'src/widgets/LetterCount/LetterCount.examples.ts': `import type { Examples } from '../frame/examples';

export const examples: Examples<{ letters: number }> = {
  tag: 'LetterCount',
  id: 'letter-count',
  prefix: 'letters',
  states: [{ name: 'forty letters', properties: { letters: 40 }, numbers: ['40 letters came'] }],
};
`,
};

/** Its words, for \`content/interface/en.json\`. */
export const widgetWords = {
  'letters.title': 'Letters counted',
  'letters.description': 'Says how many letters came.',
  'letters.source': 'Our own count.',
  'letters.summary': '{n} letters came in a week.',
};

export const measureFile = `import { type Measured, valid } from './result';

/** Letters answered within a day, as a share of those that came. */
export const answeredShare = (input: {
  answered: number;
  letters: number;
}): Measured<{ share: number }> => valid({ share: input.answered / input.letters });
`;
