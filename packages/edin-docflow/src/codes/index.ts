export * from "./accounts.ts";
export * from "./agreements.ts";
export * from "./contracts.ts";
export * from "./documents.ts";
export * from "./packages.ts";
export * from "./reports.ts";
export * from "./service-agreements.ts";
