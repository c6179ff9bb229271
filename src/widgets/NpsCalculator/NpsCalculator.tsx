import { type ReactNode, useEffect } from 'react';
import { netPromoterScore } from '../../measures';
import { useAddressState } from '../address/use-address-state';
import { Choice } from '../fields/Choice';
import { SliderField } from '../fields/SliderField';
import { Disclosure } from '../frame/Disclosure';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { AnswersField } from './AnswersField';
import { Difference } from './Difference';
import { type Given, npsFields } from './fields';
import { lazyGroups } from './lazy-groups';
import { NpsPicture } from './NpsPicture';
import { NpsTable } from './NpsTable';
import { firstWave, secondWave, type Wave } from './read-wave';
import { SampleSize } from './SampleSize';
import { scoreOf } from './score';

type Props = IslandProps &
  Given & {
    /** the starting waves as HTML, until the section of many waves is opened */
    children?: ReactNode;
  };

const counts = ['promoters', 'passives', 'detractors'] as const;
const afterCounts = ['afterPromoters', 'afterPassives', 'afterDetractors'] as const;

/** The Net Promoter Score with its interval, further waves to compare with, and the number of answers a margin needs. */
export function NpsCalculator(props: Props) {
  const { id } = props;
  const { t, format } = wordsOf(props);
  const fields = npsFields(props);
  const state = useAddressState({
    id,
    prefix: 'nps',
    fields,
    unused: ({ mode, compare, many, plan }) => [
      ...(mode === 'counts' ? (['answers'] as const) : counts),
      ...(compare ? [] : afterCounts),
      ...(many ? [] : (['kind', 'groups'] as const)),
      ...(plan ? [] : (['margin'] as const)),
    ],
  });
  const { values, set } = state;
  // The HTML of the server stands until the section is opened; without such HTML there is nothing to agree with.
  const arrived = lazyGroups.use() ?? (props.children ? undefined : lazyGroups.get());
  const { groups, kind } = fields;
  const isManyUsed =
    values.many || values.groups !== groups.initial || values.kind !== kind.initial;
  useEffect(() => void (isManyUsed && lazyGroups.load()), [isManyUsed]);
  const Many = isManyUsed ? arrived?.ManyGroups : undefined;
  const first = firstWave(fields, values);
  const second = secondWave(fields, values);
  const score = scoreOf(first);
  const secondScore = values.compare ? scoreOf(second) : undefined;

  const sentence = score
    ? t('nps.summary', {
        promoters: t('nps.promoters.count', { n: score.groups.promoters }),
        detractors: t('nps.detractors.count', { n: score.groups.detractors }),
        answers: score.answers,
        score: format.signed(score.score),
        margin: format.number(score.adjusted.marginOfError),
      })
    : whyNone(first);

  function whyNone(wave: Wave): string {
    if ('mistake' in wave) return t('widget.correct');
    const result =
      'groups' in wave
        ? netPromoterScore(wave.groups)
        : { valid: false as const, problem: wave.problem };
    return result.valid ? '' : t(`widget.reason.${result.problem.reason}`);
  }

  const groupFields = (names: typeof counts | typeof afterCounts) =>
    names.map((name, index) => (
      <SliderField
        key={name}
        name={name}
        label={t(`nps.${counts[index]}`)}
        hint={t(`nps.${counts[index]}.hint`)}
        rules={fields[name]}
        typed={values[name]}
        onType={(typed) => set(name, typed)}
      />
    ));

  return (
    <Widget {...props} state={state}>
      <Choice
        name="mode"
        legend={t('nps.mode')}
        options={fields.mode.options.map((value) => ({ value, label: t(`nps.mode.${value}`) }))}
        value={values.mode}
        onChoose={(mode) => set('mode', mode)}
      />
      {values.mode === 'counts' ? (
        <div>{groupFields(counts)}</div>
      ) : (
        <AnswersField typed={values.answers} onType={(typed) => set('answers', typed)} />
      )}
      <Summary
        figure={score && format.signed(score.score)}
        name={t('nps.name')}
        sentence={sentence}
      />
      <NpsPicture first={score} second={secondScore} />
      <Disclosure
        label={t('nps.compare')}
        isOpen={values.compare}
        onToggle={(isOpen) => isOpen !== values.compare && set('compare', isOpen)}
      >
        <div>{groupFields(afterCounts)}</div>
        <Difference first={first} second={second} />
      </Disclosure>
      <Disclosure
        label={t('nps.many')}
        isOpen={values.many}
        onToggle={(isOpen) => isOpen !== values.many && set('many', isOpen)}
      >
        {Many ? <Many fields={fields} values={values} set={set} /> : props.children}
      </Disclosure>
      <Disclosure
        label={t('nps.plan')}
        isOpen={values.plan}
        onToggle={(isOpen) => isOpen !== values.plan && set('plan', isOpen)}
      >
        <SliderField
          name="margin"
          label={t('nps.margin')}
          hint={t('nps.margin.hint')}
          rules={fields.margin}
          typed={values.margin}
          onType={(typed) => set('margin', typed)}
        />
        <SampleSize score={score} halfWidth={fields.margin.parse(values.margin)} />
      </Disclosure>
      <NpsTable first={score} second={secondScore} />
    </Widget>
  );
}
