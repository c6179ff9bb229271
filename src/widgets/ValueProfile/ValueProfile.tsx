import { useAddressState } from '../address/use-address-state';
import { Choice } from '../fields/Choice';
import { numbersOf } from '../fields/fields';
import { Sliders } from '../fields/Sliders';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { DataTable } from '../tables/DataTable';
import { kinds, type Profiles, profileFields, schemes } from './fields';
import { ProfilePicture } from './ProfilePicture';
import { summaryOf } from './summary';

type Props = IslandProps & Profiles;

/** The kinds of value in two offers, side by side, seen through one of three schemes. */
export function ValueProfile(props: Props) {
  const { id, tag } = props;
  const { t, format } = wordsOf(props);
  const fields = profileFields(props);
  const state = useAddressState({ id, prefix: 'profile', fields });
  const { values, set } = state;
  const names: [string, string] = [
    props.firstName ?? t('profile.first'),
    props.secondName ?? t('profile.second'),
  ];
  const labels = kinds.map((kind) => t(`profile.kind.${kind}`));
  const [first, second] = (['first', 'second'] as const).map((name) =>
    numbersOf(fields[name], values[name]),
  );
  const all =
    first && second
      ? labels.map((name, index) => ({
          name,
          first: first[index] ?? 0,
          second: second[index] ?? 0,
        }))
      : undefined;
  const shown: readonly number[] = schemes[values.scheme];
  const rows = all && shown.flatMap((place) => all[place] ?? []);

  return (
    <Widget {...props} state={state}>
      <Choice
        name="scheme"
        legend={t('profile.scheme')}
        options={fields.scheme.options.map((value) => ({
          value,
          label: t(`profile.scheme.${value}`),
        }))}
        value={values.scheme}
        onChoose={(scheme) => set('scheme', scheme)}
      />
      {all && rows ? (
        <>
          <Summary
            sentence={summaryOf({
              rows,
              hidden: all.filter((_, index) => !shown.includes(index)),
              names,
              t,
              format,
              tag,
            })}
          />
          <ProfilePicture rows={rows} names={names} />
        </>
      ) : (
        <Summary sentence={t('widget.correct')} />
      )}
      {(['first', 'second'] as const).map((name, index) => (
        <Sliders
          key={name}
          name={name}
          legend={t('profile.scores', { name: names[index] ?? '' })}
          labels={labels}
          field={fields[name]}
          typed={values[name]}
          onType={(typed) => set(name, typed)}
        />
      ))}
      {all && (
        <DataTable
          caption={t('profile.table')}
          columns={[t('profile.table.kind'), ...names, t('profile.table.difference')]}
          rows={all.map(({ name, first: mine, second: theirs }) => [
            name,
            format.plain(mine),
            format.plain(theirs),
            format.signed(mine - theirs, 1),
          ])}
        />
      )}
    </Widget>
  );
}
