import { sample } from "openapi-sampler";
import { expect, test } from "vitest";
import { spec } from "../src/symphony/spec.ts";
import { type Bot, messageForm, openIm, signAllOn, startServer } from "./symphony-bots.ts";

interface Document {
  readonly components: { readonly requestBodies: Readonly<Record<string, Body>> };
}

interface Body {
  readonly $ref?: string;
  readonly content?: Readonly<
    Record<string, { readonly example?: unknown; readonly schema?: object }>
  >;
}

interface Described {
  readonly operationId: string;
  readonly description?: string;
  readonly requestBody?: Body;
}

interface Guarded {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

const guarded =
  /^(?!For (owners|members)).*\b(for administrators|needs (a service account with )?the (role|privilege)|for (service )?accounts with the role)\b/is;

/** The operations of the pod and the agent that, as the document tells, are not for everybody. */
function guardedOperations(): Guarded[] {
  const items = Object.entries(spec.paths).filter(([path]) => /^\/(pod|agent)\//.test(path));
  return items.flatMap(([path, item]) =>
    Object.entries(item as Record<string, Described>).flatMap(([method, operation]) => {
      if (!guarded.test(operation.description ?? "")) return [];
      return {
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        body: bodyOf(operation),
      };
    }),
  );
}

function bodyOf({ requestBody }: Described): unknown {
  const body = requestBody?.$ref
    ? (spec as unknown as Document).components.requestBodies[
        requestBody.$ref.split("/").at(-1) ?? ""
      ]
    : requestBody;
  if (body?.content?.["multipart/form-data"]) return messageForm({ data: [new File(["a"], "a")] });
  const media = body?.content?.["application/json"];
  if (!media) return undefined;
  return media.example ?? sample(media.schema ?? {}, { quiet: true }, spec);
}

/** What calls need beside their path. */
const queries: readonly (readonly [path: RegExp, query: string])[] = [
  [/audittrail/, "?startTimestamp=0"],
  [/violations\//, "?startTime=0"],
  [/setActive/, "?active=true"],
  [/violation\/attachment/, "?fileId=a&violationId=b"],
];

function call(bot: Bot, { method, path, body }: Guarded): Promise<Response> {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    /^(uid|userId)$/.test(name) ? String(bot.userId) : "abc",
  );
  const [, query = ""] = queries.find(([pattern]) => pattern.test(path)) ?? [];
  return bot.call(method, filled + query, body);
}

// Each operation's page has a section "Required Permissions", as
// https://rest-api.symphony.com/main/user-management/features has.
test("operations for some roles refuse callers without one of them, each of its 403s documented", async () => {
  const server = await startServer();
  const [bot, , admin] = await signAllOn(server);
  const operations = guardedOperations();
  expect(operations.length).toBeGreaterThan(60);
  const passed: string[] = [];
  for (const operation of operations) {
    const answer = await call(bot, operation);
    if (answer.status !== 403)
      passed.push(`${operation.id} ${answer.status} ${await answer.text()}`);
    else await answer.body?.cancel();
  }
  expect(passed).toEqual([]);
  for (const operation of operations) {
    const { status, body } = await call(admin, operation);
    await body?.cancel();
    expect([operation.id, status]).not.toEqual([operation.id, 403]);
  }
});

test("a role opens its own operations only", async () => {
  const [bot, , admin] = await signAllOn(await startServer());
  const roles = `/pod/v1/admin/user/${bot.userId}/roles`;
  await admin.post(`${roles}/add`, { id: "EF_POLICY_MANAGEMENT" });
  expect(await bot.status("GET", "/agent/v3/dlp/policies")).toBe(200);
  expect(await bot.status("GET", "/pod/v2/admin/user/list")).toBe(403);
  await admin.post(`${roles}/remove`, { id: "EF_POLICY_MANAGEMENT" });
  expect(await bot.status("GET", "/agent/v3/dlp/policies")).toBe(403);
});

/** The parts of a message with files of these sizes, in bytes. */
function withFiles(...sizes: readonly number[]): FormData {
  const attachment = sizes.map((size, index) => new File([new Uint8Array(size)], `${index}.bin`));
  return messageForm({ message: "<messageML>Files</messageML>", attachment });
}

// https://rest-api.symphony.com/main/user-management/list-features
test("entitlements that are taken away close what they open", async () => {
  const [bot, other, admin] = await signAllOn(await startServer());
  const path = `/agent/v4/stream/${await openIm(bot, other)}/message/create`;
  const room = { name: "Open", description: "To all", public: true, discoverable: true };
  const calls = [
    ["sendFilesEnabled", path, withFiles(1)],
    ["canCreatePublicRoom", "/pod/v3/room/create", { ...room, membersCanInvite: true }],
  ] as const;
  for (const [entitlment, target, body] of calls) {
    expect(await bot.status("POST", target, body)).toBe(200);
    const features = `/pod/v1/admin/user/${bot.userId}/features/update`;
    await admin.post(features, [{ entitlment, enabled: false }]);
    expect(await bot.status("POST", target, body)).toBe(403);
  }
});

// https://rest-api.symphony.com/main/messages/create-message-v4: 30 MB in all
test("attachments of more than 30 MB are refused", async () => {
  const [bot, other] = await signAllOn(await startServer());
  const path = `/agent/v4/stream/${await openIm(bot, other)}/message/create`;
  const most = 30 * 1024 * 1024;
  expect(await bot.status("POST", path, withFiles(most - 10, 10))).toBe(200);
  expect(await bot.status("POST", path, withFiles(most - 10, 11))).toBe(400);
});
