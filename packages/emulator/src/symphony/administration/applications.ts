import type { Handler } from "../../contract.ts";
import { json } from "../../engine/answers.ts";
import { confirmation } from "../callers.ts";
import { failure } from "../errors.ts";
import { createId } from "../ids.ts";
import type { State } from "../state.ts";
import { appEntitlementHandlers } from "./app-entitlements.ts";

/** What is told of an application. */
export interface Application {
  readonly applicationInfo: ApplicationInfo;
  readonly [name: string]: unknown;
}

interface ApplicationInfo {
  readonly appId: string;
  readonly name?: string;
  readonly [name: string]: unknown;
}

/** Those that the server starts with, by id. */
export function createApplications({ signOn }: State): Map<string, Application> {
  return new Map(
    signOn.apps.map(({ appId, permissions }): [string, Application] => [
      appId,
      {
        applicationInfo: { appId, name: "Settlement", domain: "example.com", publisher: "Bank" },
        description: "Trades that need a hand",
        permissions: [...permissions],
      },
    ]),
  );
}

/** Applications of the company, and for whom they are. */
export function applicationHandlers(
  state: State,
  apps: Map<string, Application>,
): Record<string, Handler> {
  return {
    createApplication: ({ body }) => {
      const { applicationInfo, ...detail } = body as Application;
      const appId = applicationInfo.appId ?? createId();
      if (apps.has(appId)) return failure(400, `There is an application "${appId}" already`);
      const made = { ...detail, applicationInfo: { ...applicationInfo, appId } };
      apps.set(appId, made);
      return json(200, made);
    },
    updateApplication: ({ body, params }) => {
      const appId = params.required("id");
      const known = apps.get(appId);
      if (!known) return failure(400, "No such application");
      const changes = body as Partial<Application>;
      const applicationInfo = { ...known.applicationInfo, ...changes.applicationInfo, appId };
      const changed = { ...known, ...changes, applicationInfo };
      apps.set(appId, changed);
      return json(200, changed);
    },
    deleteApplication: ({ params }) =>
      apps.delete(params.required("id"))
        ? json(200, confirmation("Application deleted"))
        : failure(400, "No such application"),
    getApplication: ({ params }) => {
      const found = apps.get(params.required("id"));
      return found ? json(200, found) : failure(400, "No such application");
    },
    ...appEntitlementHandlers(state, apps),
  };
}
