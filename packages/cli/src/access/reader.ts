// The views, as role stance_reader, at the address that flags, environment or the running stack give.
import { connectReader, type Reader } from "@stance/runtime/postgres/reader"
import { resolveEndpoints } from "@stance/runtime/stack/endpoints"
import { CommandError, exitCodes } from "../exit-codes.ts"
import type { GlobalFlags } from "../global-flags.ts"

/** Opens the views, gives them to the work, and closes them whatever happens. */
export const withReader = async <T>(flags: GlobalFlags, work: (reader: Reader) => Promise<T>): Promise<T> => {
  const reader = await connectReader(
    readerUrl(flags),
    flags.databaseUrl === undefined ? "DATABASE_URL" : "--database-url",
  )
  try {
    return await work(reader)
  } catch (error) {
    throw explained(error)
  } finally {
    await reader.close()
  }
}

/**
 * --database-url, else DATABASE_URL, else the running stack's address for readers. Throws when there is
 * none.
 */
export const readerUrl = (flags: GlobalFlags): string => {
  const given = flags.databaseUrl ?? process.env.DATABASE_URL
  return given !== undefined && given !== ""
    ? given
    : resolveEndpoints({ ...process.env, KAFKA_BROKERS: "unused:1" }).readerUrl
}

/** A database without our views is a set-up that was not finished, not a surprise. */
const explained = (error: unknown): unknown => {
  const code = (error as { code?: string }).code
  if (code === "42P01" || code === "3F000")
    return new CommandError(
      exitCodes.unreachable,
      `the database has no views of stance (${(error as Error).message})`,
      "stance up   (it creates them)",
    )
  return error
}
