import { useAddressState } from '../address/use-address-state';
import { DraftEditor } from '../draft/DraftEditor';
import { Rows } from '../draft/Rows';
import { useSavedDraft } from '../draft/use-saved-draft';
import { TextField } from '../fields/TextField';
import { Summary } from '../frame/Summary';
import { Widget } from '../frame/Widget';
import { type IslandProps, wordsOf } from '../frame/words';
import { Blueprint } from './Blueprint';
import { JourneyStrip } from './JourneyStrip';
import {
  emptyJourney,
  freshMoment,
  type Journey,
  maxSteps,
  readDrawing,
  readJourney,
} from './journey';
import { journeySheet } from './journey-sheet';
import { MomentFields } from './MomentFields';

type Props = IslandProps & { journey: Journey };

/** A journey of one kind of customer with the blueprint behind it, drawn while it is written. */
export function JourneyBuilder({ journey: first, ...island }: Props) {
  const { id, tag } = island;
  const address = useAddressState({ id, prefix: 'journey', fields: {} });
  const saved = useSavedDraft({ id, kind: 'journey', version: 1, first, read: readJourney });
  const { t } = wordsOf(island);
  const journey = saved.draft;
  const { steps, fails, unseen, waits, unsupported } = readDrawing(journey);
  const sentence = [
    t('journey.summary', { n: steps }),
    t('journey.summary.marks', { fails, unseen, waits }),
    ...(unsupported.length > 0
      ? [
          t('journey.summary.unsupported', {
            list: new Intl.ListFormat(tag).format(unsupported.map(String)),
          }),
        ]
      : []),
  ].join(' ');
  return (
    <Widget {...island} state={{ ...address, reset: saved.reset }}>
      <Summary sentence={sentence} />
      <JourneyStrip journey={journey} description={sentence} />
      <Blueprint journey={journey} />
      <DraftEditor
        state={saved}
        sheet={journeySheet(journey, t, sentence)}
        onEmpty={() => saved.replace(emptyJourney)}
      >
        <TextField
          name="customer"
          label={t('journey.customer')}
          hint={t('journey.customer.hint')}
          typed={journey.customer}
          onType={(customer) => saved.change({ ...journey, customer })}
        />
        <Rows
          items={journey.steps}
          nameOf={(place) => t('journey.step', { n: place + 1 })}
          addLabel={t('journey.add')}
          fresh={freshMoment}
          max={maxSteps}
          onChange={(next) => saved.change({ ...journey, steps: next })}
          onRemove={(next) => saved.replace({ ...journey, steps: next })}
        >
          {(step, place, onChange) => (
            <MomentFields place={place} step={step} onChange={onChange} />
          )}
        </Rows>
      </DraftEditor>
    </Widget>
  );
}
