export * from "@signoff/core/node";
