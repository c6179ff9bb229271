import AliveOrGone from './AliveOrGone/AliveOrGone.astro';
import CampaignUplift from './CampaignUplift/CampaignUplift.astro';
import Classify from './Classify/Classify.astro';
import CohortCurve from './CohortCurve/CohortCurve.astro';
import ControlSandbox from './ControlSandbox/ControlSandbox.astro';
import CsatCalculator from './CsatCalculator/CsatCalculator.astro';
import DickBasu from './DickBasu/DickBasu.astro';
import DisconfirmationExplorer from './DisconfirmationExplorer/DisconfirmationExplorer.astro';
import EffortCalculator from './EffortCalculator/EffortCalculator.astro';
import FirstContactCalculator from './FirstContactCalculator/FirstContactCalculator.astro';
import FiveWhys from './FiveWhys/FiveWhys.astro';
import GapCalculator from './GapCalculator/GapCalculator.astro';
import ImportancePerformance from './ImportancePerformance/ImportancePerformance.astro';
import IndexCalculator from './IndexCalculator/IndexCalculator.astro';
import JourneyBuilder from './JourneyBuilder/JourneyBuilder.astro';
import KanoChart from './KanoChart/KanoChart.astro';
import KanoPair from './KanoPair/KanoPair.astro';
import LifetimeValue from './LifetimeValue/LifetimeValue.astro';
import LoyaltyLadder from './LoyaltyLadder/LoyaltyLadder.astro';
import Match from './Match/Match.astro';
import NpsCalculator from './NpsCalculator/NpsCalculator.astro';
import Order from './Order/Order.astro';
import Pareto from './Pareto/Pareto.astro';
import PlanBuilder from './PlanBuilder/PlanBuilder.astro';
import ProfitChain from './ProfitChain/ProfitChain.astro';
import ProgrammeDesigner from './ProgrammeDesigner/ProgrammeDesigner.astro';
import PromiseDial from './PromiseDial/PromiseDial.astro';
import QualityCosts from './QualityCosts/QualityCosts.astro';
import QualityPayback from './QualityPayback/QualityPayback.astro';
import RecoveryReturn from './RecoveryReturn/RecoveryReturn.astro';
import RecoverySimulator from './RecoverySimulator/RecoverySimulator.astro';
import RelationshipQuality from './RelationshipQuality/RelationshipQuality.astro';
import RetentionConverter from './RetentionConverter/RetentionConverter.astro';
import RfmScorer from './RfmScorer/RfmScorer.astro';
import SatisfactionLoyalty from './SatisfactionLoyalty/SatisfactionLoyalty.astro';
import ScoreChooser from './ScoreChooser/ScoreChooser.astro';
import SegmentSandbox from './SegmentSandbox/SegmentSandbox.astro';
import SigmaCalculator from './SigmaCalculator/SigmaCalculator.astro';
import SmartChecker from './SmartChecker/SmartChecker.astro';
import Sort from './Sort/Sort.astro';
import StageFunnel from './StageFunnel/StageFunnel.astro';
import SurveySimulator from './SurveySimulator/SurveySimulator.astro';
import ValueBalance from './ValueBalance/ValueBalance.astro';
import ValueProfile from './ValueProfile/ValueProfile.astro';
import VocPlanner from './VocPlanner/VocPlanner.astro';

/** Every widget by the tag that authors write. */
export const widgets = {
  AliveOrGone,
  SegmentSandbox,
  CampaignUplift,
  Classify,
  CohortCurve,
  ControlSandbox,
  CsatCalculator,
  DickBasu,
  DisconfirmationExplorer,
  EffortCalculator,
  FirstContactCalculator,
  FiveWhys,
  GapCalculator,
  ImportancePerformance,
  IndexCalculator,
  JourneyBuilder,
  KanoChart,
  KanoPair,
  LifetimeValue,
  LoyaltyLadder,
  Match,
  NpsCalculator,
  Order,
  Pareto,
  PlanBuilder,
  ProfitChain,
  ProgrammeDesigner,
  PromiseDial,
  QualityCosts,
  QualityPayback,
  RecoveryReturn,
  RecoverySimulator,
  RelationshipQuality,
  RetentionConverter,
  RfmScorer,
  SatisfactionLoyalty,
  ScoreChooser,
  SigmaCalculator,
  SmartChecker,
  Sort,
  StageFunnel,
  SurveySimulator,
  ValueBalance,
  ValueProfile,
  VocPlanner,
};

export { PromiseDial };
