import { useAddressState } from '../address/use-address-state';
import { DraftEditor } from '../draft/DraftEditor';
import { Rows } from '../draft/Rows';
import { useSavedDraft } from '../draft/use-saved-draft';
import { TextField } from '../fields/TextField';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { ChainPicture } from './ChainPicture';
import {
  type Chain,
  emptyChain,
  freshWhy,
  hasAction,
  maxWhys,
  placesOf,
  readChain,
  type words,
} from './chain';
import { chainSheet } from './chain-sheet';

type Props = IslandProps & { chain: Chain };

/**
 * A board for a chain of whys: every link asks how it was checked, and the last leads to something
 * that can be changed.
 */
export function FiveWhys({ chain: first, ...island }: Props) {
  const { id, tag } = island;
  const address = useAddressState({ id, prefix: 'whys', fields: {} });
  const saved = useSavedDraft({ id, kind: 'whys', version: 1, first, read: readChain });
  const { t } = wordsOf(island);
  const chain = saved.draft;
  const change = (part: Partial<Chain>) => saved.change({ ...chain, ...part });
  const field = (word: (typeof words)[number]) => (
    <TextField
      name={word}
      label={t(`whys.${word}`)}
      hint={t(`whys.${word}.hint`)}
      typed={chain[word]}
      onType={(typed) => change({ [word]: typed })}
    />
  );

  return (
    <Widget {...island} state={{ ...address, reset: saved.reset }}>
      <Summary sentence={sentence()} />
      <ChainPicture chain={chain} />
      <DraftEditor
        state={saved}
        sheet={chainSheet(chain, t)}
        onEmpty={() => saved.replace(emptyChain)}
      >
        {field('problem')}
        <Rows
          items={chain.whys}
          nameOf={(place) => t('whys.why', { n: place + 1 })}
          addLabel={t('whys.add')}
          fresh={freshWhy}
          max={maxWhys}
          onChange={(whys) => change({ whys })}
          onRemove={(whys) => saved.replace({ ...chain, whys })}
        >
          {(why, place, onChange) => (
            <>
              <TextField
                name={`why-${place}-because`}
                label={t('whys.because')}
                typed={why.because}
                onType={(because) => onChange({ ...why, because })}
              />
              <TextField
                name={`why-${place}-check`}
                label={t('whys.check')}
                typed={why.check}
                onType={(check) => onChange({ ...why, check })}
              />
            </>
          )}
        </Rows>
        {field('action')}
        {field('owner')}
        {field('sign')}
      </DraftEditor>
    </Widget>
  );

  function sentence(): string {
    const stories = placesOf(chain, 'story');
    const answers = chain.whys.length - placesOf(chain, 'empty').length;
    if (answers === 0) return t('whys.summary.none');
    const checked =
      stories.length === 0
        ? t('whys.summary.checked')
        : t('whys.summary.story', { n: stories.length, list: listed(stories) });
    return [
      t('whys.summary', { n: answers }),
      checked,
      hasAction(chain) ? '' : t('whys.summary.no-action'),
    ]
      .filter((part) => part !== '')
      .join(' ');
  }

  function listed(places: readonly number[]): string {
    return new Intl.ListFormat(tag).format(places.map(String));
  }
}
