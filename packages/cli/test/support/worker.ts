import { login } from "@signoff/directlink";
import { fileStore } from "@signoff/directlink/node";
import { share } from "@signoff/directlink/shared";

/** A process of an app: signs on to DirectLink over a store, says so, and works until it is killed. */
const [baseUrl = "", username = "", password = "", directory = "", key = "", label = ""] =
  process.argv.slice(2);
await login({
  baseUrl,
  username,
  password,
  // Its signs of life lapse sooner than those of others, so that it is gone as soon as it is killed.
  store: share(fileStore(directory), { key, label, scale: 0.2 }),
});
process.stdout.write("ready\n");
setInterval(() => {}, 60_000);
