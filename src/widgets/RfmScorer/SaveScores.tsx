import { saveText } from '../../device/save-file';
import type { PurchaseHistory, RfmScore } from '../../measures/rfm';
import { Press, Turns } from '../exercise/Play';
import { useWords } from '../frame/words';

type Props = { customers: readonly PurchaseHistory[]; scores: readonly RfmScore[] };

const file = 'rfm-scores.csv';

/** All scores as a file for a spreadsheet; made on the device, sent nowhere. */
export function SaveScores({ customers, scores }: Props) {
  const { t, announce } = useWords();
  const save = () => {
    // without the mark, Excel takes the letters of names for those of another alphabet
    saveText(file, `\ufeff${scoresText(customers, scores)}`, 'text/csv');
    announce(t('rfm.saved', { file }));
  };
  return (
    <Turns>
      <Press onPress={save}>{t('rfm.save')}</Press>
    </Turns>
  );
}

/**
 * Comma-separated lines. A name that a spreadsheet would run as a formula is set after an
 * apostrophe.
 */
export function scoresText(
  customers: readonly PurchaseHistory[],
  scores: readonly RfmScore[],
): string {
  const cell = (text: string) => `"${text.replace(/^([=+\-@\t])/, "'$1").replaceAll('"', '""')}"`;
  const lines = scores.map(({ id, recency, frequency, monetary, code }, index) => {
    const { days = 0, orders = 0, amount = 0 } = customers[index] ?? {};
    return [cell(id), days, orders, amount, recency, frequency, monetary, code].join(',');
  });
  return `${['customer,days,orders,amount,R,F,M,code', ...lines].join('\r\n')}\r\n`;
}
