import type { OpenStore } from "@signoff/test-support";
import { redisStore } from "../../src/index.ts";
import { connect } from "../support/clients.ts";

/** Over which client, and at which ports. */
export const openStore: OpenStore = async (parameter) => {
  const [name = "", ...ports] = parameter.split(" ");
  const { client } = await connect(name, ports.map(Number));
  return redisStore(client);
};
