import { directlink, edinDocflow, signOn, symphony } from "signoff";

declare const options: {
  readonly directlink: directlink.LoginOptions;
  readonly edin: edinDocflow.LoginOptions;
  readonly symphony: symphony.LoginOptions;
};

const desk = await signOn({
  directlink: () => directlink.login(options.directlink),
  edin: () => edinDocflow.login(options.edin),
  symphony: () => symphony.login(options.symphony),
});
await desk.directlink.GET("/directlink/v1/download/list");
await desk.edin.GET("/bdoc/user-profile");
await desk.symphony.GET("/pod/v2/sessioninfo");
await desk.signOff();
