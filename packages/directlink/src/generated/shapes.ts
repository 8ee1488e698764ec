/**
 * STCP DirectLink, generated from specs/directlink (version 1.0.0) by `pnpm generate`.
 * Do not edit: change the spec and generate again.
 */
import type { Shapes } from "@signoff/core/provider";
import { specHash } from "./fingerprint.ts";

/** What the spec says of answers. */
export const shapes: Shapes<"directlink"> = {
  provider: "directlink",
  spec: specHash,
  answers: {
    "POST /directlink/v1/oauth2/token": "200:0 400,401,500:1",
    "POST /directlink/v1/auth/login": "200:2 400,401,403,404,405,500:3",
    "POST /directlink/v1/auth/logout": "200:4 400,401,403,404,405,500:3",
    "GET /directlink/v1/auth/firstaccess": "200:5 400,401,403,404,405,500:3",
    "GET /directlink/v1/auth/forget": "200:5 400,401,403,404,405,500:3",
    "POST /directlink/v1/auth/change": "200:6 400,401,403,404,405,500:3",
    "GET /directlink/v1/download/list": "200:7 400,401,403,404,405,500:3",
    "GET /directlink/v1/download/list/backup": "200:7 400,401,403,404,405,500:3",
    "GET /directlink/v1/download/file": "200:8 400,401,403,404,405,500:3",
    "GET /directlink/v1/download/file/backup": "200:8 400,401,403,404,405,500:3",
    "POST /directlink/v1/upload": "200:9 400,401,403,404,405,500:3",
    "GET /directlink/v1/report": "200:10 400,401,403,404,405,500:3",
  },
  contents: [
    '{"application/json":{"$ref":"#/$defs/TokenAnswer"}}',
    '{"application/json":{"$ref":"#/$defs/TokenError"}}',
    '{"application/json":{"$ref":"#/$defs/LoginAnswer"}}',
    '{"application/json":{"$ref":"#/$defs/ErrorEnvelope"}}',
    '{"application/json":{"$ref":"#/$defs/LogoutAnswer"}}',
    '{"application/json":{"$ref":"#/$defs/PasswordLinkAnswer"}}',
    '{"application/json":{"$ref":"#/$defs/ChangePasswordAnswer"}}',
    '{"application/json":{"$ref":"#/$defs/FileListAnswer"}}',
    '{"application/octet-stream":{"type":"string"}}',
    '{"application/json":{"$ref":"#/$defs/UploadAnswer"}}',
    '{"application/json":{"$ref":"#/$defs/ReportAnswer"}}',
  ],
  schemas: {
    ApiVersion: '{"type":"string"}',
    ChangePasswordAnswer: '{"allOf":[{"$ref":"#/$defs/Envelope"},{"type":"object","properties":{"user":{"type":"string"},"linkURL":{"type":"string","format":"uri"}},"additionalProperties":true}]}',
    Envelope: '{"type":"object","properties":{"status":{"type":"integer"},"description":{"type":"string"},"apiver":{"$ref":"#/$defs/ApiVersion"},"time":{"$ref":"#/$defs/GoTime"}},"required":["status","description","apiver","time"]}',
    ErrorEnvelope: '{"type":"object","properties":{"status":{"$ref":"#/$defs/ErrorStatus"},"description":{"type":"string"},"apiver":{"$ref":"#/$defs/ApiVersion"},"time":{"$ref":"#/$defs/GoTime"}},"required":["status","description","apiver","time"]}',
    ErrorStatus: '{"type":"integer","known":[400,401,403,404,405,500]}',
    FileEntry: '{"type":"object","properties":{"id":{"type":"integer"},"name":{"type":"string"},"length":{"type":"integer","minimum":0},"modified":{"type":"integer"},"linkURL":{"type":"string","format":"uri"}},"required":["id","name","length","modified","linkURL"]}',
    FileListAnswer: '{"allOf":[{"$ref":"#/$defs/Envelope"},{"type":"object","properties":{"user":{"type":"string"},"files":{"type":["array","null"],"maxItems":100,"items":{"$ref":"#/$defs/FileEntry"}}},"required":["user"]}]}',
    GoTime: '{"type":"string"}',
    LoginAnswer: '{"allOf":[{"$ref":"#/$defs/Envelope"},{"type":"object","properties":{"user":{"type":"string"},"bearer":{"type":"string"}},"required":["user","bearer"]}]}',
    LogoutAnswer: '{"allOf":[{"$ref":"#/$defs/Envelope"},{"type":"object","properties":{"user":{"type":"string"},"bearer":{"type":"string"},"urllink":{"type":"string"}},"required":["user","bearer"]}]}',
    PasswordLinkAnswer: '{"allOf":[{"$ref":"#/$defs/Envelope"},{"type":"object","properties":{"user":{"type":"string"},"linkURL":{"type":"string","format":"uri"}}}]}',
    ReportAnswer: '{"allOf":[{"$ref":"#/$defs/Envelope"},{"type":"object","properties":{"user":{"type":"string"}},"additionalProperties":{"anyOf":[{"type":"array","items":{"$ref":"#/$defs/ReportRow"}},{}]}}]}',
    ReportRow: '{"type":"object","additionalProperties":true}',
    TokenAnswer: '{"type":"object","properties":{"access_token":{"type":"string"},"token_type":{"type":"string"},"expires_in":{"type":"integer"},"scope":{"type":"string"}},"required":["access_token","token_type","expires_in"]}',
    TokenError: '{"type":"object","properties":{"error":{"type":["integer","string"]},"error_description":{"type":"string"},"error_uri":{"type":"string","format":"uri"}},"required":["error"]}',
    UploadAnswer: '{"allOf":[{"$ref":"#/$defs/Envelope"},{"type":"object","properties":{"user":{"type":"string"},"files":{"type":["array","null"],"items":{"$ref":"#/$defs/FileEntry"}}},"additionalProperties":true}]}',
  },
};
