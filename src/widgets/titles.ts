import type { LanguagePath } from '../languages';
import { translate } from '../strings';

/** The prefix of each widget's words in the interface files. */
export const prefixes = {
  AliveOrGone: 'alive',
  SegmentSandbox: 'sandbox',
  CampaignUplift: 'uplift',
  CohortCurve: 'cohort',
  ControlSandbox: 'control',
  CsatCalculator: 'csat',
  DickBasu: 'basu',
  DisconfirmationExplorer: 'disconfirm',
  EffortCalculator: 'effort',
  FirstContactCalculator: 'fcr',
  FiveWhys: 'whys',
  GapCalculator: 'gap',
  ImportancePerformance: 'ipa',
  IndexCalculator: 'index',
  JourneyBuilder: 'journey',
  KanoChart: 'kano',
  KanoPair: 'kano-pair',
  LifetimeValue: 'ltv',
  LoyaltyLadder: 'ladder',
  NpsCalculator: 'nps',
  Pareto: 'pareto',
  PlanBuilder: 'plan',
  ProfitChain: 'chain',
  ProgrammeDesigner: 'programme',
  PromiseDial: 'dial',
  QualityCosts: 'paf',
  QualityPayback: 'roq',
  RecoveryReturn: 'repair',
  RecoverySimulator: 'recovery',
  RelationshipQuality: 'crq',
  RetentionConverter: 'retention',
  RfmScorer: 'rfm',
  SatisfactionLoyalty: 'apostle',
  ScoreChooser: 'chooser',
  SigmaCalculator: 'sigma',
  SmartChecker: 'smart',
  StageFunnel: 'funnel',
  SurveySimulator: 'survey',
  ValueBalance: 'balance',
  ValueProfile: 'profile',
  VocPlanner: 'voc',
} as const;

/** The same for the kinds of exercises, whose titles stand with their cases. */
export const exercisePrefixes = {
  Classify: 'classify',
  Match: 'match',
  Order: 'order',
  Sort: 'sort',
} as const;

/** The widgets' titles in a language, by the tag that authors write; an exercise has its own. */
export function widgetTitles(language: LanguagePath): Record<string, string> {
  const t = translate(language);
  return Object.fromEntries(
    Object.entries(prefixes).map(([tag, prefix]) => [tag, t(`${prefix}.title`)]),
  );
}
