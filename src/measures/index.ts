// Every measure by name: content/chapters/*/numbers.yaml calls them by these names.
export { apostleType } from './apostle-type';
export { cChart, npChart, pChart, uChart } from './attribute-charts';
export { bgNbd } from './bg-nbd';
export { campaignTrial } from './campaign-trial';
export { churnModel } from './churn-model';
export { cohensKappa } from './cohens-kappa';
export { averageRetention, constantRetention, constantSurvival } from './constant-retention';
export { individualsChart } from './control-limits';
export { correctedShare } from './corrected-share';
export {
  bookedFailure,
  costOfQuality,
  failureCost,
  paybackOfPrevention,
  returnOnQuality,
} from './cost-of-quality';
export { cronbachAlpha } from './cronbach-alpha';
export { customerSatisfaction } from './csat';
export { derivedImportance } from './derived-importance';
export { differenceOfDifferences } from './difference-of-differences';
export { disconfirmation } from './disconfirmation';
export { discountedPayback } from './discounted-payback';
export { customerEffortOne, customerEffortTwo } from './effort';
export { firstContactResolution, resolutionViews } from './first-contact';
export { firstContactCases } from './first-contact-cases';
export { gapScore, itemGaps } from './gap-score';
export { importancePerformance } from './importance-performance';
export { indexDifference, indexInterval } from './index-waves';
export { kMeans, kMeansSteps } from './k-means';
export { kanoCategory, kanoSummary } from './kano';
export {
  acquisitionPayback,
  closedFormLifetimeValue,
  lifetimeValueOfCurve,
  shortcutLifetimeValue,
} from './lifetime-value';
export { compareProgrammes, lifetimeValueTable } from './lifetime-value-table';
export { loyaltyMatrix } from './loyalty-matrix';
export { programmeEconomics } from './loyalty-programme';
export { meanDifference } from './mean-difference';
export { meanRangeLimits } from './mean-range-limits';
export { multipleComparisons } from './multiple-comparisons';
export { normalCumulative, normalQuantile } from './normal-distribution';
export { type NpsGroups, netPromoterScore, npsCounts } from './nps';
export { npsOfGroups } from './nps-groups';
export { npsSampleSize } from './nps-sample-size';
export { npsDifference } from './nps-waves';
export { paretoShares } from './pareto';
export { processCapability } from './process-capability';
export { processSample } from './process-sample';
export { profitChain } from './profit-chain';
export { promiseGap } from './promise-gap';
export { quadraticLoss } from './quadratic-loss';
export { recoveryRange, recoveryReturn } from './recovery';
export { recoveryIllustration } from './recovery-illustration';
export { relationshipQuality } from './relationship-quality';
export { repeatedSurveys, selectiveResponse, surveySpread } from './repeated-surveys';
export type { Measured, Problem, Reason } from './result';
export {
  convertRetention,
  convertYearlyRetention,
  customerRetention,
  repurchaseRate,
  shareOfWallet,
} from './retention';
export { retentionGain } from './retention-gain';
export { breakEvenResponse, rfmScores } from './rfm';
export { rfmSegments } from './rfm-segments';
export { riskPriority } from './risk-priority';
export { nonResponse, surveySampleSize } from './sample-size';
export { satisfactionIndex } from './satisfaction-index';
export { satisfactionLoyalty } from './satisfaction-loyalty';
export { shareDifference } from './share-difference';
export { fitShiftedBetaGeometric, shiftedBetaGeometric } from './shifted-beta-geometric';
export { silhouette } from './silhouette';
export { defectsPerMillion, rolledThroughputYield, sigmaToDefects } from './six-sigma';
export { stageFunnel } from './stage-funnel';
export { standardScores } from './standard-scores';
export { surveyLoad } from './survey-load';
export { cohortSurvival, kaplanMeier } from './survival';
export { forecastSurvival } from './survival-forecast';
export { campaignUplift } from './uplift';
export { valueBalance } from './value-balance';
export { valueTurns } from './value-turn';
export { wilsonInterval } from './wilson';
