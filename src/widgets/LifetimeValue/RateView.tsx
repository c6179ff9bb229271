import type { Problem } from '../../measures';
import { constantSurvival } from '../../measures/constant-retention';
import {
  closedFormLifetimeValue,
  lifetimeValueOfCurve,
  shortcutLifetimeValue,
} from '../../measures/lifetime-value';
import { joinSentences } from '../frame/join-sentences';
import { Summary } from '../frame/Summary';
import { useWords } from '../frame/words';
import { AcquisitionPayback } from './AcquisitionPayback';
import type { LtvFields, LtvValues } from './fields';
import { readNumbers } from './parse-inputs';
import { ValuePicture } from './ValuePicture';
import { YearsTable } from './YearsTable';

type Props = { fields: LtvFields; values: LtvValues; reason: (problem: Problem) => string };

const horizon = 20;

/** The shortcut and the closed form: one margin, one retention and one discount rate for ever. */
export function RateView({ fields, values, reason }: Props) {
  const { t, format } = useWords();
  const numbers = readNumbers(fields, values, [
    'margin',
    'keeping',
    'retention',
    'discount',
    'doubt',
    'cost',
  ]);
  if (!numbers) return <Summary sentence={t('widget.correct')} />;
  const [retention, rate, doubt] = [
    numbers.retention / 100,
    numbers.discount / 100,
    numbers.doubt / 100,
  ];
  const isShort = values.view === 'shortcut';
  const { cost } = numbers;
  // The shortcut knows no spending on keeping.
  const margin = isShort ? numbers.margin : numbers.margin - numbers.keeping;
  const isIncluded = isShort || values.first === 'included';
  const discount = isShort ? 0 : rate;
  const valueAt = (kept: number) => {
    if (isShort) return shortcutLifetimeValue({ margin, retention: kept });
    const closed = closedFormLifetimeValue({ margin, retention: kept, discount });
    return closed.valid
      ? {
          valid: true as const,
          value: { value: isIncluded ? closed.value.includingFirst : closed.value.excludingFirst },
        }
      : closed;
  };
  const measured = valueAt(retention);
  if (!measured.valid) return <Summary sentence={reason(measured.problem)} />;
  const { value } = measured.value;

  const closed = closedFormLifetimeValue({ margin, retention, discount: rate });
  const [low, high] = [Math.max(0, retention - doubt), Math.min(1, retention + doubt)].map(
    (kept) => ({ kept, measured: valueAt(kept) }),
  );
  const end = (one: typeof low) =>
    one?.measured.valid ? format.money(one.measured.value.value) : undefined;
  const words = {
    margin: format.amount(margin),
    kept: closed.valid ? format.money(closed.value.kept, 2) : '',
    retention: format.percent(retention, 1),
    discount: format.percent(rate, 1),
    value: format.money(value, 2),
    multiple: closed.valid ? format.number(closed.value.multiple, 2) : '',
    closed: closed.valid ? format.money(closed.value.includingFirst, 2) : '',
    from: format.percent(low?.kept ?? 0, 1),
    to: format.percent(high?.kept ?? 1, 1),
    low: end(low) ?? '',
    high: end(high) ?? '',
  };
  const view = isShort
    ? 'ltv.shortcut'
    : isIncluded
      ? 'ltv.closed.included'
      : 'ltv.closed.excluded';
  const open = end(high) === undefined ? 'ltv.doubt.open' : 'ltv.doubt.range';
  const sentence = joinSentences(
    t(view, words),
    isShort && closed.valid && t('ltv.shortcut.closed', words),
    !isShort && t('ltv.closed.kept', words),
    doubt > 0 && t(open, words),
  );

  const curve = constantSurvival({ retention, periods: horizon });
  const survival = curve.valid ? curve.value.survival : [];
  const years = lifetimeValueOfCurve({ margin, survival, discount });
  return (
    <>
      <Summary figure={format.money(value, 2)} name={t('ltv.name')} sentence={sentence} />
      <AcquisitionPayback
        cost={cost}
        monthlyMargin={margin / 12}
        lifetimeValue={isIncluded ? value : value + margin}
      />
      {years.valid && (
        <ValuePicture
          description={sentence}
          from={0}
          growths={[
            {
              name: view,
              values: years.value.cumulative.map((sum) => sum - (isIncluded ? 0 : margin)),
            },
          ]}
          limit={value}
          cost={cost}
        />
      )}
      <YearsTable
        margin={margin}
        survival={survival}
        discount={discount}
        fromNextYear={!isIncluded}
      />
    </>
  );
}
