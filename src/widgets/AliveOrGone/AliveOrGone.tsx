import { useAddressState } from '../address/use-address-state';
import { NumberField } from '../fields/NumberField';
import { SliderField } from '../fields/SliderField';
import { Disclosure } from '../frame/Disclosure';
import { joinSentences } from '../frame/join-sentences';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { type Buyer, buyerFields } from './fields';
import { SilencePicture } from './SilencePicture';
import { afterSilence, answerFor, type Question, tableWeeks } from './silence';

type Props = IslandProps & Buyer;

const sliders = ['frequency', 'recency', 'age', 'other', 'periods'] as const;
const parameters = ['r', 'alpha', 'a', 'b'] as const;

/**
 * Whether a customer who never cancels is still one, beside another with the same last purchase.
 */
export function AliveOrGone(props: Props) {
  const { id } = props;
  const { t, format } = wordsOf(props);
  const fields = buyerFields(props);
  const state = useAddressState({ id, prefix: 'alive', fields });
  const { values, set } = state;
  const question = readQuestion();
  const measured = question && answerFor(question, question.frequency);
  const beside = question && answerFor(question, question.other);
  const isTooLate = question !== undefined && question.recency > question.age;

  function readQuestion(): Question | undefined {
    const read = [...sliders, ...parameters].map((name) => fields[name].parse(values[name]));
    const numbers = read.flatMap((one) => (one.valid ? [one.value] : []));
    if (numbers.length < read.length) return undefined;
    const [
      frequency = 0,
      recency = 0,
      age = 0,
      other = 0,
      periods = 0,
      r = 0,
      alpha = 0,
      a = 0,
      b = 0,
    ] = numbers;
    return { frequency, recency, age, other, periods, r, alpha, a, b };
  }

  const both =
    measured?.valid && beside?.valid && !isTooLate
      ? { first: measured.value, second: beside.value }
      : undefined;
  const sentence =
    both && question
      ? joinSentences(
          t('alive.summary', {
            alive: format.percent(both.first.probabilityAlive, 1),
            periods: format.plain(question.periods),
            expected: format.number(both.first.expectedPurchases, 2),
          }),
          t('alive.summary.silence', {
            silence: format.plain(Number((question.age - question.recency).toPrecision(12))),
          }),
          t('alive.summary.other', {
            n: format.number(question.other),
            alive: format.percent(both.second.probabilityAlive, 1),
            expected: format.number(both.second.expectedPurchases, 2),
          }),
          (question.frequency === 0 || question.other === 0) && t('alive.summary.never'),
        )
      : t(
          measured && !measured.valid
            ? `widget.reason.${measured.problem.reason}`
            : isTooLate
              ? 'widget.reason.more-than-total'
              : 'widget.correct',
        );

  return (
    <Widget {...props} state={state}>
      <div>
        {sliders.map((name) => (
          <SliderField
            key={name}
            name={name}
            label={t(`alive.${name}`)}
            hint={t(`alive.${name}.hint`)}
            rules={fields[name]}
            typed={values[name]}
            onType={(typed) => set(name, typed)}
            problem={name === 'recency' && isTooLate ? t('alive.recency.problem') : undefined}
          />
        ))}
      </div>
      <Summary
        figure={both && format.percent(both.first.probabilityAlive, 1)}
        name={t('alive.figure')}
        sentence={sentence}
      />
      {both && question && (
        <>
          <SilencePicture question={question} description={sentence} />
          <DataTable
            caption={t('alive.table')}
            columns={['silence', 'first', 'first.expected', 'second', 'second.expected'].map(
              (one) => t(`alive.table.${one}`),
            )}
            rows={tableWeeks(question).map((weeks) => [
              format.plain(Number(weeks.toPrecision(12))),
              ...[question.frequency, question.other].flatMap((bought) => {
                const answer = afterSilence(question, bought, weeks);
                return answer
                  ? [
                      format.percent(answer.probabilityAlive, 1),
                      format.number(answer.expectedPurchases, 2),
                    ]
                  : ['–', '–'];
              }),
            ])}
          />
        </>
      )}
      <Disclosure label={t('alive.parameters')} isQuiet>
        {parameters.map((name) => (
          <NumberField
            key={name}
            name={name}
            label={t(`alive.${name}`)}
            rules={fields[name]}
            typed={values[name]}
            onType={(typed) => set(name, typed)}
          />
        ))}
      </Disclosure>
    </Widget>
  );
}
