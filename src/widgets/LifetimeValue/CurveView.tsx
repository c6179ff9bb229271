import type { Problem } from '../../measures';
import { lifetimeValueOfCurve } from '../../measures/lifetime-value';
import { Summary } from '../frame/Summary';
import { useWords } from '../frame/words';
import { isUnread, type PasteReport } from '../paste/report';
import { AcquisitionPayback } from './AcquisitionPayback';
import { maxShares } from './curve-text';
import type { LtvFields, LtvValues } from './fields';
import { readNumbers } from './parse-inputs';
import { ValuePicture } from './ValuePicture';
import { YearsTable } from './YearsTable';

type Props = {
  fields: LtvFields;
  values: LtvValues;
  read: { shares: readonly number[]; report: PasteReport };
  reason: (problem: Problem) => string;
};

/** Lifetime value along any survival curve, up to where it ends. */
export function CurveView({ fields, values, read: { shares, report }, reason }: Props) {
  const { t, format } = useWords();
  const numbers = readNumbers(fields, values, ['margin', 'discount', 'cost']);
  if (!numbers || isUnread(report) || shares.length > maxShares)
    return <Summary sentence={t('widget.correct')} />;
  const { margin, cost } = numbers;
  const discount = numbers.discount / 100;
  const measured = lifetimeValueOfCurve({ margin, survival: shares, discount });
  if (!measured.valid) return <Summary sentence={reason(measured.problem)} />;
  const { value, cumulative } = measured.value;
  const sentence = t('ltv.curve.summary', {
    n: shares.length - 1,
    margin: format.amount(margin),
    discount: format.percent(discount, 1),
    value: format.money(value, 2),
    left: format.percent(shares.at(-1) ?? 0, 1),
  });
  return (
    <>
      <Summary figure={format.money(value, 2)} name={t('ltv.name')} sentence={sentence} />
      <AcquisitionPayback cost={cost} monthlyMargin={margin / 12} lifetimeValue={value} />
      <ValuePicture
        description={sentence}
        from={0}
        growths={[{ name: 'curve', values: cumulative }]}
        cost={cost}
      />
      <YearsTable margin={margin} survival={shares} discount={discount} />
    </>
  );
}
