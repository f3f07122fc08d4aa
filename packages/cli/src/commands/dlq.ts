// stance dlq list, show, redrive, purge: what could not be read, why, and a second try.
import { setTimeout as pause } from "node:timers/promises"
import type { Kafka } from "@stance/runtime"
import { type DeadLetter, readDeadLetters, redrive } from "../access/dead-letters.ts"
import { withKafka } from "../access/kafka.ts"
import { CommandError, exitCodes } from "../exit-codes.ts"
import type { GlobalFlags } from "../global-flags.ts"
import { printRows } from "../output/table.ts"
import { openTerminal, safe, styled } from "../output/terminal.ts"
import { counted } from "../output/words.ts"

/** Lists the dead letters, the oldest first. */
export const listDeadLetters = (flags: GlobalFlags) =>
  withKafka(flags, async (kafka) => {
    const terminal = openTerminal(flags)
    const letters = await readDeadLetters(kafka)
    const rows = letters.map((letter) => ({
      "#": letter.number,
      when: letter.failedAt,
      topic: letter.origin.topic,
      stage: letter.stage,
      error: letter.code,
      message: letter.message,
      source: `[${letter.origin.partition}] @ ${letter.origin.offset}`,
      key: letter.record.key?.toString() ?? "",
      state: letter.isRedriven ? "redriven" : "waiting",
    }))
    printRows(terminal, rows, ["#", "when", "topic", "stage", "error", "message", "source", "key", "state"])
    const waiting = letters.filter((letter) => !letter.isRedriven).length
    if (!terminal.json && !terminal.tabs)
      terminal.note(
        waiting === 0 ? "no dead letter waits" : `${counted(waiting, "dead letter")} · stance dlq show 0`,
      )
  })

/** Shows one letter whole: headers, payload, and the next step. */
export const showDeadLetter = (number: string, flags: GlobalFlags) =>
  withKafka(flags, async (kafka) => {
    const terminal = openTerminal(flags)
    const letter = letterOf(await readDeadLetters(kafka), number)
    const { record } = letter
    if (terminal.json) {
      const value = record.value?.toString("base64") ?? null
      return terminal.print(
        JSON.stringify(
          {
            ...letter,
            record: { key: record.key?.toString() ?? null, headers: record.headers, value_base64: value },
          },
          null,
          2,
        ),
      )
    }
    terminal.print(styled(terminal, "bold", `${letter.stage} ${letter.code}`))
    terminal.print(`  ${safe(letter.message)}\n`)
    terminal.print(`  from   ${letter.origin.topic} [${letter.origin.partition}] @ ${letter.origin.offset}`)
    terminal.print(`  key    ${safe(record.key?.toString() ?? "(none)")}`)
    for (const [name, value] of Object.entries(record.headers))
      terminal.print(styled(terminal, "dim", `  ${name}: ${safe(value)}`))
    terminal.print(`\n${safe(record.value?.toString() ?? "(no value)").slice(0, 4000)}\n`)
    terminal.note(`Next   mend the cause, then: stance dlq redrive ${letter.number}`)
  })

export interface RedriveFlags extends GlobalFlags {
  readonly all?: boolean
}

/** Sends letters again and says how many failed again. */
export const redriveDeadLetters = (number: string | undefined, flags: RedriveFlags) =>
  withKafka(flags, async (kafka) => {
    const terminal = openTerminal(flags)
    const letters = await readDeadLetters(kafka)
    const chosen =
      flags.all === true
        ? letters.filter((letter) => !letter.isRedriven)
        : [letterOf(letters, number ?? needed())]
    for (const letter of chosen) await redrive(kafka, letter)
    const failing = await failedAgain(kafka, letters.length, chosen.length)
    if (terminal.json) terminal.print(JSON.stringify({ redriven: chosen.length, still_failing: failing }))
    else terminal.print(`redriven ${chosen.length} · still failing ${failing}`)
    if (failing > 0) process.exitCode = exitCodes.someFailed
  })

/** Waits until the number of letters has not grown for two seconds, at most ten. */
const failedAgain = async (kafka: Kafka, before: number, sent: number): Promise<number> => {
  if (sent === 0) return 0
  let last = before
  let quietSince = Date.now()
  const deadline = Date.now() + 10_000
  while (Date.now() < deadline && Date.now() - quietSince < 2_000 && last - before < sent) {
    await pause(250)
    const now = (await readDeadLetters(kafka)).length
    if (now !== last) quietSince = Date.now()
    last = now
  }
  return last - before
}

/** Deletes every dead letter up to now. */
export const purgeDeadLetters = (flags: GlobalFlags & { readonly yes?: boolean }) =>
  withKafka(flags, async (kafka) => {
    const terminal = openTerminal(flags)
    const letters = await readDeadLetters(kafka)
    const waiting = letters.filter((letter) => !letter.isRedriven).length
    if (waiting > 0 && flags.yes !== true)
      throw new CommandError(
        exitCodes.usage,
        `${counted(waiting, "dead letter")} would be lost that nobody sent again`,
        "stance dlq purge --yes",
      )
    for (const topic of new Set(letters.map((letter) => letter.record.topic)))
      for (const { partition, high } of await kafka.admin.offsets(topic))
        await kafka.admin.deleteRecords(topic, partition, high)
    terminal.print(`purged ${letters.length}`)
  })

const letterOf = (letters: readonly DeadLetter[], number: string): DeadLetter => {
  const letter = letters.find((one) => String(one.number) === number)
  if (letter !== undefined) return letter
  throw new CommandError(
    exitCodes.notFound,
    `there is no dead letter ${number}`,
    letters.length === 0 ? "there are none" : `stance dlq list   shows 0 to ${letters.length - 1}`,
  )
}

const needed = (): never => {
  throw new CommandError(exitCodes.usage, "which dead letter?", "stance dlq redrive NUMBER, or --all")
}
