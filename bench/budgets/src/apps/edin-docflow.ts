import { login, type LoginOptions } from "@signoff/edin-docflow";

declare const options: LoginOptions;

const session = await login(options);
await session.GET("/bdoc/user-profile");
await session.signOff();
