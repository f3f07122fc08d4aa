// Bytes to text: UTF-8, or UTF-16 with a byte order mark; never a lossy guess.
import { DocumentError } from "./problem.ts"

/** The largest file that is read as one document, in bytes; its text is held to BODY_BYTES_MAX later. */
export const DOCUMENT_BYTES_MAX = 10 * 1024 * 1024

const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["a PDF", [0x25, 0x50, 0x44, 0x46]],
  ["a ZIP archive (or an Office document)", [0x50, 0x4b, 0x03, 0x04]],
  ["a gzip archive", [0x1f, 0x8b]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", [0x47, 0x49, 0x46, 0x38]],
  ["a program", [0x7f, 0x45, 0x4c, 0x46]],
]

/**
 * Takes a file's bytes; gives its text without the byte order mark.
 * Throws DocumentError: empty, too_large, binary, invalid_utf8 (with the offset of the first wrong byte).
 */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes.length === 0)
    throw new DocumentError("empty", "the file is empty", "give a file with a headline and text")
  if (bytes.length > DOCUMENT_BYTES_MAX)
    throw new DocumentError(
      "too_large",
      `the file has ${bytes.length} bytes; at most ${DOCUMENT_BYTES_MAX} are read as one document`,
      "split it, one article a file or one a line (.jsonl)",
    )
  const signature = signatures.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte))
  if (signature !== undefined) throw binary(signature[0])
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs("utf-16le", bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs("utf-16be", bytes)
  if (looksBinary(bytes)) throw binary("no text that we know")
  return decodeAs("utf-8", bytes)
}

const binary = (kind: string): DocumentError =>
  new DocumentError(
    "binary",
    `the file is ${kind}, not text`,
    "export the article as .txt, .md, .html or ninjs .json",
  )

/** One byte in ten of the first 8 KiB a control character that no text has. */
const looksBinary = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 8192)
  const odd = head.reduce((n, byte) => (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) ? n + 1 : n), 0)
  return odd * 10 > head.length
}

const decodeAs = (encoding: "utf-8" | "utf-16le" | "utf-16be", bytes: Uint8Array): string => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    if (encoding !== "utf-8")
      throw new DocumentError("invalid_utf8", `the file is not valid ${encoding}`, "save it as UTF-8")
    const at = firstInvalidByte(bytes)
    throw new DocumentError(
      "invalid_utf8",
      `byte ${at} (0x${bytes[at]?.toString(16) ?? "end"}) is not UTF-8`,
      "save it as UTF-8, for example: iconv -f WINDOWS-1252 -t UTF-8 FILE > FILE.utf8",
    )
  }
}

/**
 * Decodes ever shorter prefixes by halving: where the first sequence begins that a strict decoder refuses.
 */
const firstInvalidByte = (bytes: Uint8Array): number => {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isValidPrefix(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  // A prefix may end inside the wrong sequence: step back to where that sequence begins.
  while (!isValidPrefix(bytes.subarray(0, good), false)) good--
  return good
}

const isValidPrefix = (bytes: Uint8Array, mayEndInside = true): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: mayEndInside })
    return true
  } catch {
    return false
  }
}
