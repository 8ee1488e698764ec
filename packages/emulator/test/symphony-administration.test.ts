import { expect, test } from "vitest";
import { signAllOn, startServer } from "./symphony-bots.ts";

interface Application {
  readonly applicationInfo: { readonly appId: string };
}

// https://rest-api.symphony.com/main/manage-apps and https://rest-api.symphony.com/main/apps-entitlements
test("applications are kept, and users have them as administrators say", async () => {
  const server = await startServer();
  const [bot, , admin] = await signAllOn(server);
  const applicationInfo = { name: "Reader", domain: "example.com", publisher: "Bank" };
  const made = await admin.post<Application>("/pod/v1/admin/app/create", { applicationInfo });
  const { appId } = made.applicationInfo;
  const path = `/pod/v1/admin/app/${appId}`;
  expect(await admin.get(`${path}/get`)).toMatchObject({ applicationInfo });
  expect(await admin.status("POST", "/pod/v1/admin/app/create", made)).toBe(400);

  const list = `/pod/v1/admin/user/${bot.userId}/app/entitlement/list`;
  const change = [{ appId, listed: "KEEP", install: "TRUE" }];
  expect(await (await admin.call("PATCH", list, change)).json()).toContainEqual({
    appId,
    appName: "Reader",
    listed: true,
    install: true,
  });
  expect(await admin.get("/pod/v1/admin/app/entitlement/list")).toContainEqual(
    expect.objectContaining({ appId, enable: true, install: false }),
  );
  const installed = (): Promise<boolean | undefined> =>
    admin
      .get<{ appId: string; install: boolean }[]>(list)
      .then((all) => all.find((one) => one.appId === appId)?.install);
  expect(await installed()).toBe(true);
  await admin.call("PATCH", list, [{ appId, listed: "KEEP", install: "REMOVE" }]);
  expect(await installed()).toBe(false);
  await admin.call("PATCH", list, change);
  await admin.post(list, []);
  expect(await installed()).toBe(false);
  await admin.post(`${path}/delete`);
  expect(await admin.status("GET", `${path}/get`)).toBe(400);
});

// https://rest-api.symphony.com/main/dlp-dictionary-and-policy-management
test("a policy that is enabled, and a dictionary that is used, cannot be deleted", async () => {
  const [, , admin] = await signAllOn(await startServer());
  const dictionaries = "/agent/v1/dlp/dictionaries";
  const made = await admin.post<{ data: { dictRef: { dictId: string } } }>(dictionaries, {
    name: "Projects",
    type: "Word",
  });
  const { dictId } = made.data.dictRef;
  const policies = "/agent/v1/dlp/policies";
  const { data } = await admin.post<{ data: { policyId: string } }>(policies, {
    name: "Projects",
    type: "Block",
    contentTypes: ["Messages"],
    scopes: ["External"],
    dictionaryIds: [dictId],
  });
  const policy = `${policies}/${data.policyId}`;
  await admin.post(`${policy}/enable`);
  expect(await admin.status("DELETE", policy)).toBe(400);
  expect(await admin.status("DELETE", `${dictionaries}/${dictId}`)).toBe(400);
  await admin.post(`${policy}/disable`);
  expect(await admin.status("DELETE", policy)).toBe(200);
  expect(await admin.status("DELETE", `${dictionaries}/${dictId}`)).toBe(200);
});

// https://rest-api.symphony.com/main/user-management/list-audit-trail-v1
test("the audit trail tells who changed what, in a time and by role", async () => {
  const server = await startServer();
  const [bot, , admin] = await signAllOn(server);
  server.clock.advance(1000);
  const start = server.clock.now();
  await admin.post(`/pod/v1/admin/user/${bot.userId}/avatar/update`, { image: "iVBORw0KGgo=" });
  const trail = `/agent/v1/audittrail/privilegeduser?startTimestamp=${start}`;
  expect(await admin.get(trail)).toMatchObject({
    items: [
      {
        actionName: "updateUserAvatar",
        initiatorUsername: admin.username,
        affectedUsername: bot.username,
        authorizationRoles: ["USER_PROVISIONING"],
      },
    ],
  });
  expect(await admin.get(`${trail}&role=EF_POLICY_MANAGEMENT`)).toMatchObject({ items: [] });
});

// https://rest-api.symphony.com/main/disclaimers
test("disclaimers are given to users, and taken from them", async () => {
  const [bot, , admin] = await signAllOn(await startServer());
  const [disclaimer] = await admin.get<{ id: string }[]>("/pod/v1/admin/disclaimer/list");
  const id = disclaimer?.id ?? "";
  const path = `/pod/v1/admin/user/${bot.userId}/disclaimer`;
  expect(await admin.status("GET", path)).toBe(204);
  await admin.post(`${path}/update`, { id });
  expect(await admin.get(path)).toMatchObject({ id });
  expect(await admin.get(`/pod/v1/admin/disclaimer/${id}/users`)).toEqual([Number(bot.userId)]);
  expect(await admin.status("POST", `${path}/update`, { id: "nothing" })).toBe(400);
  expect(await admin.status("DELETE", path)).toBe(200);
  expect(await admin.status("GET", path)).toBe(204);
});
