/** An input that each measure answers, by the name of the measure. */
export const exampleInputs: Record<string, object> = {
  customerEffortOne: { counts: [22, 31, 25, 14, 8] },
  customerEffortTwo: { counts: [4, 5, 8, 18, 40, 75, 50] },
  customerSatisfaction: { counts: [6, 9, 21, 54, 30] },
  firstContactResolution: { issues: 800, resolved: 640, excluded: 25 },
  netPromoterScore: { promoters: 90, passives: 60, detractors: 50 },
  npsCounts: { answers: [0, 6, 7, 8, 9, 10] },
  npsDifference: { before: { promoters: 90, passives: 60, detractors: 50 }, after: { promoters: 104, passives: 60, detractors: 36 } },
  npsSampleSize: { promoterShare: 0.45, detractorShare: 0.25, halfWidth: 5 },
  promiseGap: { promised: 8, delivered: 5 },
  resolutionViews: { cases: 200, agentLogged: 172, customerConfirmed: 150 },
  stageFunnel: { start: 1000, rates: [0.4, 0.3, 0.5, 0.5, 0.4] },
  wilsonInterval: { successes: 84, trials: 120 },
};
