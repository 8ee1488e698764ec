import { directlink, edinDocflow, signOn, symphony } from "signoff";
import { fileStore } from "signoff/node";
import { share } from "signoff/shared";
import { haste, type Order, type Part } from "./order.ts";

/** One of several processes that use the same accounts: does what the tour tells it. */
let desk: Awaited<ReturnType<typeof signOnTogether>> | undefined;

async function signOnTogether({ label, directory, key, credentials }: Part) {
  const store = share(fileStore(directory), { key, label, scale: haste });
  return signOn({
    edin: () => edinDocflow.login({ ...credentials.edin, store }),
    symphony: () => symphony.login({ ...credentials.symphony, store }),
    directlink: () => directlink.login({ ...credentials.directlink, store }),
  });
}

async function obey(order: Order): Promise<void> {
  if (order.does === "sign on") {
    desk = await signOnTogether(order.part);
    return;
  }
  if (!desk) throw new Error("This worker has not signed on.");
  if (order.does === "leave") await desk[order.session].leave();
  if (order.does === "sign off") await desk[order.session].signOff();
  if (order.does !== "call") return;
  await desk.edin.GET("/bdoc/user-profile");
  await desk.symphony.GET("/pod/v2/sessioninfo");
  await desk.directlink.GET("/directlink/v1/download/list");
}

process.on("message", (order: Order) => {
  obey(order).then(
    () => process.send?.({}),
    (error: unknown) => process.send?.({ problem: String(error) }),
  );
});
process.once("disconnect", () => process.exit(0));
