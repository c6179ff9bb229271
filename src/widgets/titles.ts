import type { LanguagePath } from '../languages';
import { translate } from '../strings';

/** The prefix of each widget's words in the interface files. */
export const prefixes = {
  CsatCalculator: 'csat',
  EffortCalculator: 'effort',
  FirstContactCalculator: 'fcr',
  GapCalculator: 'gap',
  LoyaltyLadder: 'ladder',
  NpsCalculator: 'nps',
  PromiseDial: 'dial',
  RetentionConverter: 'retention',
  ScoreChooser: 'chooser',
  SigmaCalculator: 'sigma',
  SmartChecker: 'smart',
  StageFunnel: 'funnel',
} as const;

/** The widgets' titles in a language, by the tag that authors write; an exercise has its own. */
export function widgetTitles(language: LanguagePath): Record<string, string> {
  const t = translate(language);
  return Object.fromEntries(Object.entries(prefixes).map(([tag, prefix]) => [tag, t(`${prefix}.title`)]));
}
