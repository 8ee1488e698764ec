export {
  type JwtUser,
  type UserJwtChecks,
  type UserJwtClaims,
  verifyUserJwt,
} from "./extension-app/user-jwt.ts";
