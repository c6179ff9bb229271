import { NumberField } from '../fields/NumberField';
import { TextField } from '../fields/TextField';
import box from '../frame/Box.module.css';
import { useWords } from '../frame/words';
import type { ProgrammeRules } from './fields';
import { isRequest, type Method, methods, type Point } from './programme';
import styles from './VocPlanner.module.css';

type Props = {
  name: string;
  point: Point;
  rules: ProgrammeRules;
  onChange: (point: Point) => void;
};

/** When a group is listened to, how, how often, and who does something about it. */
export function PointFields({ name, point, rules, onChange }: Props) {
  const { id, t } = useWords();
  const change = (part: Partial<Point>) => onChange({ ...point, ...part });
  return (
    <div className={styles.point}>
      <TextField
        name={`${name}-moment`}
        label={t('voc.moment')}
        typed={point.moment}
        onType={(moment) => change({ moment })}
      />
      <TextField
        name={`${name}-acts`}
        label={t('voc.acts')}
        typed={point.acts}
        onType={(acts) => change({ acts })}
      />
      <p>
        <label htmlFor={`${id}-${name}-method`}>{t('voc.method')}</label>{' '}
        <select
          className={box.box}
          id={`${id}-${name}-method`}
          value={point.method}
          onChange={({ target }) => change({ method: target.value as Method })}
        >
          {methods.map((method) => (
            <option key={method} value={method}>
              {t(`voc.method.${method}`)}
            </option>
          ))}
        </select>
      </p>
      {isRequest(point.method) && (
        <div>
          <NumberField
            name={`${name}-times`}
            label={t('voc.times')}
            rules={rules.times}
            typed={point.times}
            onType={(times) => change({ times })}
          />
          <NumberField
            name={`${name}-share`}
            label={t('voc.share')}
            unit="%"
            rules={rules.share}
            typed={point.share}
            onType={(share) => change({ share })}
          />
        </div>
      )}
    </div>
  );
}
