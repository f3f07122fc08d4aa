// stance watch: follow changes live, each once; ends on Ctrl-C with where to go on.
import { type Changes, changes, type PositionChange } from "@stance/client"
import { codebook, type PositionCode } from "@stance/contracts/codebook"
import { interruptible } from "../access/interruptible.ts"
import { openKafka } from "../access/kafka.ts"
import { CommandError, exitCodes } from "../exit-codes.ts"
import type { GlobalFlags } from "../global-flags.ts"
import { cut } from "../output/table.ts"
import { openTerminal, safe, styled, type Terminal } from "../output/terminal.ts"
import { aboutText, arrow, counted, directionText, positionText } from "../output/words.ts"
import { oneOf } from "./changes.ts"

export interface WatchFlags extends GlobalFlags {
  readonly fromBeginning?: boolean
  readonly after?: string
  readonly dyad?: string
  readonly to?: string
  readonly untilEnd?: boolean
}

/** Prints changes as they come, one JSON object a line with --json. */
export const watch = (flags: WatchFlags): Promise<void> => interruptible((signal) => follow(flags, signal))

const follow = async (flags: WatchFlags, signal: AbortSignal): Promise<void> => {
  const terminal = openTerminal(flags)
  const codes = [...new Set(codebook.map((entry) => entry.position as string))]
  const to = flags.to === undefined ? undefined : (oneOf("--to", flags.to, codes) as PositionCode[])
  const kafka = openKafka(flags)
  const started = Date.now()
  let count = 0
  if (flags.untilEnd !== true) terminal.note("following position changes; Ctrl-C ends")
  try {
    const stream = streamOf(flags, {
      kafka,
      signal,
      onInvalid: ({ message }) => terminal.warn(`warning: passed over ${message}`),
      ...(flags.dyad === undefined ? {} : { dyad: flags.dyad }),
      ...(to === undefined ? {} : { to }),
    })
    for await (const change of stream) {
      count++
      if (terminal.json) terminal.print(JSON.stringify(change))
      else printChange(terminal, change)
    }
    const seconds = Math.round((Date.now() - started) / 1000)
    terminal.note(`${counted(count, "change")} in ${seconds}s. Go on: stance watch --after ${stream.token}`)
    if (signal.aborted) process.exitCode = exitCodes.interrupted
  } finally {
    await kafka.close()
  }
}

const streamOf = (flags: WatchFlags, rest: Omit<Parameters<typeof changes>[0], "from">): Changes => {
  const until = flags.untilEnd === true ? "end" : "forever"
  if (flags.after === undefined)
    return changes({ ...rest, until, from: flags.fromBeginning === true ? "beginning" : "end" })
  try {
    return changes({ ...rest, until, from: { token: flags.after } })
  } catch (error) {
    throw new CommandError(
      exitCodes.usage,
      (error as Error).message,
      "take it from the line that ends a stance watch",
    )
  }
}

const printChange = (terminal: Terminal, change: PositionChange): void => {
  const words = (position: string | null): string =>
    positionText(terminal, change.facet, position, change.change_kind)
  const direction = change.to_position === null ? "" : directionText(terminal, change.direction)
  const { from_position: from, to_position: to } = change
  const step = from === null || from === to ? words(to) : `${words(from)} ${arrow(terminal)} ${words(to)}`
  const about =
    change.facet === "willingness" ? "" : `${aboutText(change.facet, change.format?.name ?? null)}  `
  const parties = `${change.actor.name} ${arrow(terminal)} ${change.recipient.name}`
  const kind = ["stated", "changed"].includes(change.change_kind) ? "" : ` (${change.change_kind})`
  terminal.print(
    `${change.valid_from.slice(0, 10)}  ${safe(parties)}  ` +
      `${safe(about)}${step}${kind}  ${direction}`.trimEnd(),
  )
  const best = change.evidence[0]
  if (best === undefined) return
  const speaker =
    best.speaker === null
      ? "the reporter"
      : [best.speaker.name, best.speaker.office].filter(Boolean).join(", ")
  const quote = cut(`“${safe(best.quote)}”`, Math.max(40, terminal.columns - 40))
  terminal.print(styled(terminal, "dim", `            ${quote} — ${safe(speaker)}   ${best.article_id}`))
}
