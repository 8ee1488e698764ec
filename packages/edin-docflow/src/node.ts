export * from "@signoff/core/node";
export { uploadDocument } from "./node/upload-document.ts";
