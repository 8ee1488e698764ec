import type { OpenStore } from "@signoff/test-support";
import { fileStore } from "../../../../src/node/index.ts";

export const openStore: OpenStore = async (directory) => fileStore(directory);
