import { surveySampleSize } from '../../measures';
import type { NumberRead } from '../fields/read-number';
import { Summary } from '../frame/Summary';
import { useWords } from '../frame/words';

type Props = {
  /**
   * points; people in the group; the share of those invited who answer, undefined while it is
   * unknown
   */
  margin: NumberRead;
  group: NumberRead;
  responseRate: number | undefined;
};

/**
 * How many answers a margin of error needs, and how many invitations these take, or that the group
 * is too small for them.
 */
export function InvitationPlan({ margin, group, responseRate }: Props) {
  const { t, format } = useWords();
  return <Summary sentence={sentence()} />;

  function sentence(): string {
    if (!margin.valid || !group.valid || responseRate === undefined) return t('widget.correct');
    // With no idea beforehand: a half asks for the most answers.
    const needed = surveySampleSize({
      share: 0.5,
      halfWidth: margin.value / 100,
      population: group.value,
    });
    if (!needed.valid) return t(`widget.reason.${needed.problem.reason}`);
    const { answers } = needed.value;
    const invited = Math.ceil(Number((answers / responseRate).toPrecision(12)));
    return t(invited > group.value ? 'survey.needed.impossible' : 'survey.needed', {
      answers: format.number(answers),
      margin: format.plain(margin.value),
      rate: format.percent(responseRate, 1),
      invited: format.number(invited),
      group: format.number(group.value),
    });
  }
}
