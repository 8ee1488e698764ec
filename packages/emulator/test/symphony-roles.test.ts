import { expect, test } from "vitest";
import { messageForm, openIm, signAllOn, startServer } from "./symphony-bots.ts";

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

// https://rest-api.symphony.com/main/messages/create-message-v4: 30 MB in all
test("attachments of more than 30 MB are refused", async () => {
  const [bot, other] = await signAllOn(await startServer());
  const path = `/agent/v4/stream/${await openIm(bot, other)}/message/create`;
  const most = 30 * 1024 * 1024;
  expect(await bot.status("POST", path, withFiles(most - 10, 10))).toBe(200);
  expect(await bot.status("POST", path, withFiles(most - 10, 11))).toBe(400);
});
