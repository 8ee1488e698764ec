import { Busboy } from "@fastify/busboy";
import type { Part } from "../contract.ts";
import { Problem } from "./problem.ts";

/** Takes a multipart body apart. Throws a {@link Problem} when it is none. */
export function parseMultipart(bytes: Buffer, contentType: string): Promise<Part[]> {
  return new Promise((resolve, reject) => {
    const refuse = (error: unknown): void =>
      reject(
        new Problem(
          400,
          `the multipart body cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        ),
      );
    const parts: PartInTheMaking[] = [];
    try {
      const parser = Busboy({
        headers: { "content-type": contentType },
        limits: { fieldSize: Infinity },
        preservePath: true,
      });
      parser.on(
        "field",
        (name: string | undefined, value, _nameCut, _valueCut, _encoding, type) => {
          parts.push({
            name,
            filename: undefined,
            contentType: type,
            chunks: [Buffer.from(value)],
          });
        },
      );
      parser.on(
        "file",
        (name: string | undefined, stream, filename: string | undefined, _encoding, type) => {
          const chunks: Buffer[] = [];
          parts.push({ name, filename, contentType: type, chunks });
          stream.on("data", (chunk: Buffer) => chunks.push(chunk));
          stream.on("error", refuse);
        },
      );
      parser.on("error", refuse);
      parser.on("finish", () => {
        if (parts.every(isNamed)) resolve(parts.map(toPart));
        else refuse("a part has no name");
      });
      parser.end(bytes);
    } catch (error) {
      refuse(error);
    }
  });
}

function isNamed(part: PartInTheMaking): part is NamedPart {
  return part.name !== undefined;
}

function toPart({ name, filename, contentType, chunks }: NamedPart): Part {
  const bytes = Buffer.concat(chunks);
  return { name, filename, contentType, bytes, text: bytes.toString("utf8") };
}

interface PartInTheMaking extends Pick<Part, "filename" | "contentType"> {
  readonly name: string | undefined;
  readonly chunks: readonly Buffer[];
}

type NamedPart = PartInTheMaking & Pick<Part, "name">;
