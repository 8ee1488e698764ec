import { randomUUID } from "node:crypto";
import type { Handler } from "../../contract.ts";
import { json, text } from "../../engine/answers.ts";
import { failure, inProgress, unknownRequest } from "../failure.ts";
import { makeLink } from "../links.ts";
import { forUser, type State } from "../state.ts";
import type { User } from "../user.ts";
import { directionOf } from "./package.ts";
import { isReady, startPreparation } from "./preparation.ts";

const longestPeriod = 365 * 24 * 60 * 60;

interface LogRequest {
  readonly user: User;
  /** In seconds. */
  readonly from: number;
  readonly to: number;
  /** On the server's clock, in milliseconds. */
  readonly readyAt: number;
}

/** Log files: asked for first, fetched later. */
export function logFileHandlers(state: State): Record<string, Handler> {
  const requests = new Map<string, LogRequest>();
  return {
    requestLogFile: forUser(state, ({ query }, user) => {
      const [from, to] = [query.number("date_from") ?? 0, query.number("date_to") ?? 0];
      if (from > to || to - from > longestPeriod)
        return failure(400, "the period ends before it begins, or is too long");
      const requestUuid = randomUUID();
      requests.set(requestUuid, { user, from, to, readyAt: startPreparation(state) });
      return json(200, { requestUuid });
    }),
    getLogFileLink: forUser(state, ({ query }, user) => {
      const request = requests.get(query.required("request_uuid").toLowerCase());
      if (request?.user !== user) return unknownRequest();
      if (!isReady(state, request.readyAt)) return inProgress();
      const link = makeLink(state, "log.csv", () => text(200, logOf(state, request), "text/csv"));
      return text(200, link);
    }),
  };
}

/** What happened to the packages of a company within a period. */
function logOf(state: State, { user, from, to }: LogRequest): string {
  const lines = [...state.packages.values()]
    .filter((found) => directionOf(found, user.company))
    .flatMap(({ packageId, journal }) =>
      journal
        .filter(({ date }) => date >= from && date <= to)
        .map(({ date, user: { email }, event }) => {
          const action = "userComment" in event ? "comment" : "status";
          return `${new Date(date * 1000).toISOString()},${email},${packageId},${action}`;
        }),
    )
    .toSorted();
  return ["date,user,package,action", ...lines, ""].join("\r\n");
}
