import { watchPromises } from "@signoff/test-support";
import { expect, test } from "vitest";
import { signOn, startServer } from "./support/index.ts";

test("a sign-on, a list and a sign-off show all that is promised of answers", async () => {
  const { fetch, unseen } = await watchPromises(
    new URL("../openapi.json", import.meta.url),
    new URL("../../../specs/directlink/promises.json", import.meta.url),
  );
  expect(unseen()).not.toEqual([]);
  const session = await signOn(await startServer(), { auth: "basic", fetch });
  await session.GET("/directlink/v1/download/list");
  await session.signOff();
  expect(unseen()).toEqual([]);
});
