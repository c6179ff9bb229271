import { resolutionViews } from '../../measures';
import { Levels } from '../charts/Levels';
import type { NumberRead } from '../fields/read-number';
import { Summary } from '../frame/Summary';
import { useWords } from '../frame/words';

type Props = { cases: NumberRead; agents: NumberRead; customers: NumberRead };

/**
 * The same cases as agents logged them and as customers confirmed them, the distance drawn as a
 * gap.
 */
export function Views({ cases, agents, customers }: Props) {
  const { t, format } = useWords();
  if (!cases.valid || !agents.valid || !customers.valid)
    return <Summary sentence={t('widget.correct')} />;
  const measured = resolutionViews({
    cases: cases.value,
    agentLogged: agents.value,
    customerConfirmed: customers.value,
  });
  if (!measured.valid) return <Summary sentence={t(`widget.reason.${measured.problem.reason}`)} />;
  const { agentShare, customerShare, differencePoints } = measured.value;
  const shares = {
    agents: format.percent(agentShare, 1),
    customers: format.percent(customerShare, 1),
  };
  const words = {
    ...shares,
    cases: cases.value,
    points: format.number(Math.abs(differencePoints), 1),
  };
  const verdict = differencePoints > 0 ? 'fewer' : differencePoints < 0 ? 'more' : 'same';
  return (
    <>
      <Summary sentence={t(`fcr.views.${verdict}`, words)} />
      <Levels
        name="views-picture"
        title={t('fcr.views.picture')}
        description={t(`fcr.views.${verdict}`, words)}
        levels={[
          { name: t('fcr.agents'), share: agentShare, text: shares.agents, gapTo: customerShare },
          {
            name: t('fcr.customers'),
            share: customerShare,
            text: shares.customers,
            gapTo: agentShare,
          },
        ]}
      />
    </>
  );
}
