import { PasteField } from '../fields/PasteField';
import { useWords } from '../frame/words';
import type { PasteReport } from '../paste/report';

type Props = {
  name: 'sizes' | 'leftOut';
  typed: string;
  onType: (typed: string) => void;
  isWrong: boolean;
  report: PasteReport;
};

/**
 * The sizes of the samples, or the points that the limits leave out because their cause was found
 * and removed.
 */
export function ListField({ name, typed, onType, isWrong, report }: Props) {
  const { t } = useWords();
  return (
    <PasteField
      name={name}
      label={t(`control.${name}`)}
      hint={t(`control.${name}.hint`)}
      typed={typed}
      onType={onType}
      rows={1}
      note=""
      problem={isWrong ? t(`control.${name}.wrong`) : undefined}
      report={report}
    />
  );
}
