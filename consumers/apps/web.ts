import type { Receipt } from "@signoff/core";
import * as directlink from "@signoff/directlink";
import * as edinDocflow from "@signoff/edin-docflow";
import * as symphony from "@signoff/symphony";
import { signOn } from "signoff";

const mailbox = { baseUrl: "https://mft.example.com", username: "acme", password: "word" };

export async function run(): Promise<readonly Receipt[]> {
  await using session = await directlink.login(mailbox);
  const { data } = await session.GET("/directlink/v1/download/list", {
    params: { query: { page: 0 } },
  });
  const count: number = (data.files ?? []).length;
  const { error } = await session.raw.GET("/directlink/v1/download/list");
  const problem: string | undefined = error?.description;
  const bot = await symphony.login({ host: "acme.symphony.com", username: "bot", privateKey: "" });
  const texts: (string | undefined)[] = [problem?.repeat(count)];
  for await (const event of symphony.feed(bot)) {
    if (event.type === "MESSAGESENT") texts.push(event.payload.messageSent.message.message);
  }
  const office = await edinDocflow.login({ email: "office@example.com", password: "word" });
  const desk = await signOn({ directlink: () => directlink.login(mailbox) });
  const own: Receipt = await desk.directlink.signOff();
  return [own, await office.signOff(), ...(await desk.signOff())];
}
