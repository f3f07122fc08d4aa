// Days and instants that people type.
import { CommandError, exitCodes } from "../exit-codes.ts"

/**
 * Takes `2021-06-11` or `2021-06-11T09:30Z`; gives the instant in ISO form. A day alone means its end where
 * `endOfDay` is set: what was held "on the 8th" includes what was said on the 8th. Throws exit 2 for
 * anything else.
 */
export const instantOf = (typed: string, flagName: string, endOfDay = false): string => {
  const day = /^\d{4}-\d\d-\d\d$/.test(typed)
  const time = Date.parse(day ? `${typed}T${endOfDay ? "23:59:59.999" : "00:00:00.000"}Z` : typed)
  if (Number.isNaN(time) || !/^\d{4}-\d\d-\d\d/.test(typed))
    throw new CommandError(
      exitCodes.usage,
      `${flagName} "${typed}" is no date`,
      "write 2021-06-11, or 2021-06-11T09:30:00Z",
    )
  return new Date(time).toISOString()
}
