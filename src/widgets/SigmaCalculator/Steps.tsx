import { rolledThroughputYield } from '../../measures';
import { Levels } from '../charts/Levels';
import { numbersOf } from '../fields/fields';
import { SliderField } from '../fields/SliderField';
import { Summary } from '../frame/Summary';
import { useWords } from '../frame/words';
import type { sigmaFields } from './fields';

type Props = {
  rules: ReturnType<typeof sigmaFields>['yields'];
  typed: readonly string[];
  onType: (typed: string[]) => void;
};

/**
 * What is left of a hundred units after several steps, each of which lets only some through without
 * a defect.
 */
export function Steps({ rules, typed, onType }: Props) {
  const { t, format } = useWords();
  const yields = numbersOf(rules, typed)?.map((percent) => percent / 100);
  // steps at the end that let everything through are those nobody needed
  const used = yields?.slice(0, Math.max(1, yields.findLastIndex((share) => share < 1) + 1)) ?? [];
  const passed = used.map((_, step) => {
    const measured = rolledThroughputYield({ yields: used.slice(0, step + 1) });
    return measured.valid ? measured.value.yieldShare : 0;
  });
  const names = typed.map((_, step) => t('sigma.step', { step: step + 1 }));
  const text = (share: number) => format.percent(share, 1);
  return (
    <>
      <div>
        {typed.map((one, step) => (
          <SliderField
            key={names[step]}
            name={`yields-${step}`}
            label={names[step] ?? ''}
            unit="%"
            rules={rules}
            typed={one}
            onType={(next) => onType(typed.map((other, index) => (index === step ? next : other)))}
          />
        ))}
      </div>
      {yields ? (
        <>
          <Summary
            sentence={t('sigma.steps.summary', {
              n: used.length,
              share: text(passed.at(-1) ?? 0),
              worst: text(Math.min(...used)),
            })}
          />
          <Levels
            name="steps"
            title={t('sigma.steps.picture')}
            description={passed.map((share, step) => `${names[step]} ${text(share)}`).join(', ')}
            levels={passed.map((share, step) => ({
              name: names[step] ?? '',
              share,
              text: text(share),
              gapTo: passed[step - 1] ?? 1,
            }))}
          />
        </>
      ) : (
        <Summary sentence={t('widget.correct')} />
      )}
    </>
  );
}
