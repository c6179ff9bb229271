import { PasteField } from '../parts/PasteField';
import { useWords } from '../parts/words';

type Props = { typed: string; onType: (typed: string) => void; isWrong: boolean };

/** The points whose cause was found and removed: the limits are computed again without them. */
export function LeftOutField({ typed, onType, isWrong }: Props) {
  const { t } = useWords();
  return (
    <PasteField
      name="leftOut"
      label={t('control.leftOut')}
      hint={t('control.leftOut.hint')}
      typed={typed}
      onType={onType}
      rows={1}
      note=""
      problem={isWrong ? t('control.leftOut.wrong') : undefined}
    />
  );
}
