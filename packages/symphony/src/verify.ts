export { type JwtUser, type UserJwtChecks, type UserJwtClaims, verifyUserJwt } from "./user-jwt.ts";
