import { acquisitionPayback } from '../../measures/lifetime-value';
import { useWords } from '../frame/words';

type Props = { cost: number; monthlyMargin: number; lifetimeValue: number };

/**
 * What winning the customer costs, against what they are worth with their first margin: it comes
 * with every customer who is won.
 */
export function AcquisitionPayback({ cost, monthlyMargin, lifetimeValue }: Props) {
  const { t, format } = useWords();
  const measured = acquisitionPayback({ acquisitionCost: cost, monthlyMargin, lifetimeValue });
  const numbers = { cost: format.amount(cost), net: format.money(lifetimeValue - cost, 2) };
  if (!measured.valid) return <p>{t('ltv.winning.never', numbers)}</p>;
  const { ratio, months } = measured.value;
  if (ratio === null) return null;
  if (ratio < 1) return <p>{t('ltv.winning.short', numbers)}</p>;
  return (
    <p>
      {t('ltv.winning', {
        ...numbers,
        ratio: format.number(ratio, 2),
        n: Number(months.toFixed(1)),
      })}
    </p>
  );
}
