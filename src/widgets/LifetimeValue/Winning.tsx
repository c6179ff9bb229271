import { acquisitionPayback } from '../../measures/lifetime-value';
import { useWords } from '../parts/words';

type Props = { cost: number; monthlyMargin: number; lifetimeValue: number };

/** What winning the customer costs, against what they are worth. */
export function Winning({ cost, monthlyMargin, lifetimeValue }: Props) {
  const { t, format } = useWords();
  const measured = acquisitionPayback({ acquisitionCost: cost, monthlyMargin, lifetimeValue });
  const numbers = { cost: format.money(cost), net: format.money(lifetimeValue - cost, 2) };
  if (!measured.valid) return <p>{t('ltv.winning.never', numbers)}</p>;
  const { ratio, months } = measured.value;
  if (ratio === null) return null;
  return <p>{t('ltv.winning', { ...numbers, ratio: format.number(ratio, 2), n: Number(months.toFixed(1)) })}</p>;
}
