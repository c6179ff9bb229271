// Every measure by name: content/chapters/*/numbers.yaml calls them by these names.
export { customerSatisfaction } from './csat';
export { customerEffortOne, customerEffortTwo } from './effort';
export { firstContactResolution, resolutionViews } from './first-contact';
export { gapScore, itemGaps } from './gap-score';
export { kanoCategory, kanoSummary } from './kano';
export { acquisitionPayback, closedFormLifetimeValue, lifetimeValueOfCurve, shortcutLifetimeValue } from './lifetime-value';
export { compareProgrammes, lifetimeValueTable } from './lifetime-value-table';
export { netPromoterScore, npsCounts } from './nps';
export { npsSampleSize } from './nps-sample-size';
export { npsDifference } from './nps-waves';
export { promiseGap } from './promise-gap';
export type { Measured, Problem, Reason } from './result';
export { convertRetention, convertYearlyRetention, customerRetention, repurchaseRate, shareOfWallet } from './retention';
export { satisfactionIndex } from './satisfaction-index';
export { fitShiftedBetaGeometric, shiftedBetaGeometric } from './shifted-beta-geometric';
export { stageFunnel } from './stage-funnel';
export { cohortSurvival, kaplanMeier } from './survival';
export { wilsonInterval } from './wilson';
