import { useMemo } from 'react';
import { useAddressState } from '../address/use-address-state';
import { useDebouncedText } from '../address/use-debounced-text';
import { Choice } from '../fields/Choice';
import { PasteField } from '../fields/PasteField';
import { SliderField } from '../fields/SliderField';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { isUnread } from '../paste/report';
import { DataTable } from '../tables/DataTable';
import { crosses, ipaFields, lineRules, type Survey, scaleChoices, scales } from './fields';
import styles from './ImportancePerformance.module.css';
import { IpaPicture } from './IpaPicture';
import { maxAttributes, readAttributes } from './read-attributes';
import { chartOf, type Placed } from './read-survey';
import { movedBy, summaryOf } from './summary';

type Props = IslandProps & Survey;

/**
 * What to do first: attributes by their importance and performance, and how much hangs on where the
 * lines cross.
 */
export function ImportancePerformance(props: Props) {
  const { tag } = props;
  const { t, format } = wordsOf(props);
  const fields = ipaFields(props);
  const state = useAddressState({
    id: props.id,
    prefix: 'ipa',
    fields,
    unused: ({ cross }) => (cross === 'own' ? [] : ['importance', 'performance']),
  });
  const { values, set } = state;
  const { scale, cross } = values;
  const text = useDebouncedText(values.table);
  const read = useMemo(
    () => readAttributes(text, format.decimalComma, scales[scale]),
    [text, scale, format],
  );
  const isTooLong = read.attributes.length > maxAttributes;
  const attributes = isUnread(read.report) || isTooLong ? undefined : read.attributes;
  const rules = lineRules(scale, tag);
  const importance = rules.parse(values.importance);
  const performance = rules.parse(values.performance);
  const ownImportance = importance.valid ? importance.value : undefined;
  const ownPerformance = performance.valid ? performance.value : undefined;
  const result = useMemo(() => {
    const own =
      ownImportance !== undefined && ownPerformance !== undefined
        ? { importance: ownImportance, performance: ownPerformance }
        : undefined;
    return attributes && chartOf(attributes, cross, scale, own);
  }, [attributes, cross, scale, ownImportance, ownPerformance]);
  const chart = result && 'chart' in result ? result.chart : undefined;
  const others = crosses.flatMap((other) => {
    const found =
      other !== cross && other !== 'own' && attributes
        ? chartOf(attributes, other, scale, undefined)
        : undefined;
    return found && 'chart' in found ? [{ cross: other, chart: found.chart }] : [];
  });
  const words = { t, format, tag };
  const fieldOf = (placed: Placed | undefined) =>
    placed ? `${t(`ipa.${placed.quadrant}`)}${placed.borderline ? ' ?' : ''}` : '–';

  const sentence = chart
    ? summaryOf(chart, words)
    : t(
        result && 'problem' in result ? `widget.reason.${result.problem.reason}` : 'widget.correct',
      );

  return (
    <Widget {...props} state={state}>
      <PasteField
        name="table"
        label={t('ipa.table')}
        hint={t('ipa.table.hint', { most: maxAttributes })}
        typed={values.table}
        onType={(typed) => set('table', typed)}
        note={t('ipa.table.read', { n: attributes?.length ?? 0 })}
        problem={
          isTooLong
            ? t('ipa.table.many', { n: read.attributes.length, most: maxAttributes })
            : undefined
        }
        report={read.report}
      />
      <Choice
        name="scale"
        legend={t('ipa.scale')}
        options={scaleChoices.map((value) => ({ value, label: value.replace('-', '–') }))}
        value={scale}
        onChoose={(chosen) => set('scale', chosen)}
      />
      <Choice
        name="cross"
        legend={t('ipa.cross')}
        options={crosses.map((value) => ({ value, label: t(`ipa.cross.${value}`) }))}
        value={cross}
        onChoose={(chosen) => set('cross', chosen)}
      />
      {cross === 'own' && (
        <div>
          {(['importance', 'performance'] as const).map((name) => (
            <SliderField
              key={name}
              name={name}
              label={t(`ipa.line.${name}`)}
              rules={rules}
              typed={values[name]}
              onType={(typed) => set(name, typed)}
            />
          ))}
        </div>
      )}
      <Summary sentence={sentence} />
      {chart && <IpaPicture chart={chart} scale={scale} />}
      {chart && others.length > 0 && (
        <ul className={styles.others}>
          {others.map((other) => (
            <li key={other.cross}>{movedBy(chart, other.chart, other.cross, words)}</li>
          ))}
        </ul>
      )}
      {chart && (
        <DataTable
          caption={t('ipa.data')}
          columns={[
            t('ipa.data.attribute'),
            t('ipa.importance'),
            t('ipa.performance'),
            t(`ipa.cross.${cross}`),
            ...others.map((other) => t(`ipa.cross.${other.cross}`)),
          ]}
          rows={chart.attributes.map((attribute, index) => [
            attribute.name,
            format.plain(attribute.importance),
            format.plain(attribute.performance),
            fieldOf(attribute),
            ...others.map((other) => fieldOf(other.chart.attributes[index])),
          ])}
        />
      )}
    </Widget>
  );
}
