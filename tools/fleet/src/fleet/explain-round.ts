import type { Round, RoundPlan } from "./run-round.ts";

/** What is wrong with a round, and its figure. */
export interface Explained {
  readonly figure: string;
  /** None when all is well. */
  readonly problems: readonly string[];
}

const beat = 3_000;
const gone = 10_000;

/**
 * Judges a round. A member that was taken for gone although it lived may have logged in beside another one: so many logins
 * and sessions more are no fault, and are told.
 */
export function explainRound(round: Round, { scale = 1, expireEvery }: RoundPlan): Explained {
  const { calls, failures, logins, expiries, kills, holdersKilled, falseSuspicions } = round;
  const { crowds, lost, aliveAfterSweep, swept } = round;
  const allowed = 1 + expiries + holdersKilled + falseSuspicions;
  const most = Math.max(1, ...crowds.map((crowd) => crowd.most));
  // One whose opener was killed lives on until the provider ends it with the others; and where the keeper was, who else ends
  // replaced ones knows of it when its beat is over.
  const longest = 3 * beat * scale + (kills > 0 ? gone * scale + expireEvery : 0);
  const problems = [
    ...[...new Set(failures)].map((failure) => `a call failed: ${failure}`),
    ...(calls === 0 ? ["no call was made"] : []),
    ...(logins > allowed ? [`${logins} logins, where ${allowed} were needed at most`] : []),
    ...(most > 2 + holdersKilled + falseSuspicions ? [`${most} sessions at a time`] : []),
    ...crowds
      .filter(({ duration }) => duration > longest)
      .map((crowd) => `${crowd.most} sessions for ${Math.round(crowd.duration)} ms`),
    ...(aliveAfterSweep > lost
      ? [`${aliveAfterSweep} sessions alive after a sweep, of which ${lost} are known as lost`]
      : []),
  ];
  const figure = [
    `${calls} calls`,
    `${failures.length} failed`,
    `${logins} logins for ${expiries} expiries and ${holdersKilled} holders killed`,
    `${kills} kills`,
    `${falseSuspicions} false suspicions`,
    `at most ${most} sessions`,
    `${swept} receipts of the sweep, ${lost} lost, ${aliveAfterSweep} alive`,
  ].join(", ");
  return { figure, problems };
}
