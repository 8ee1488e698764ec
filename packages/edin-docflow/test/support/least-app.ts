import { login, type LoginOptions } from "../../src/index.ts";

declare const options: LoginOptions;

const session = await login(options);
await session.GET("/bdoc/user-profile");
await session.signOff();
