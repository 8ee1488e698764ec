import { login, type LoginOptions } from "@signoff/directlink";

declare const options: LoginOptions;

const session = await login(options);
await session.GET("/directlink/v1/download/list");
await session.signOff();
