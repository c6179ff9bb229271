import { PasteField } from '../parts/PasteField';
import { useWords } from '../parts/words';

type Props = { typed: string; onType: (typed: string) => void; isWrong: boolean };

/** The sizes of the samples that the counts belong to. */
export function CountFields({ typed, onType, isWrong }: Props) {
  const { t } = useWords();
  return (
    <PasteField
      name="sizes"
      label={t('control.sizes')}
      hint={t('control.sizes.hint')}
      typed={typed}
      onType={onType}
      rows={1}
      note=""
      problem={isWrong ? t('control.sizes.wrong') : undefined}
    />
  );
}
