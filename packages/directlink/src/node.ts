export * from "@signoff/core/node";
export { uploadFile } from "./node/upload-file.ts";
export * from "./node/receive/index.ts";
