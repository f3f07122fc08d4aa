// Progress on standard error: bars that redraw on a terminal, one line a stage elsewhere, nothing when quiet.
import type { Terminal } from "./terminal.ts"

export interface Progress {
  /** Says how far each stage is; a stage whose total is null has no end that is known yet. */
  update(stages: readonly Stage[]): void
  /** Leaves the last state standing and ends the redrawing. */
  done(): void
}

export interface Stage {
  readonly name: string
  readonly done: number
  readonly total: number | null
  readonly seconds: number
}

const BAR_COLUMNS = 30

/** Opens a progress display for a command. */
export const openProgress = (terminal: Terminal): Progress => {
  const redraws = process.stderr.isTTY === true && !terminal.quiet && !terminal.json
  let drawn = 0
  let last: readonly Stage[] = []
  return {
    update: (stages) => {
      last = stages
      if (!redraws) return
      const up = drawn > 0 ? `\u001b[${drawn}A` : ""
      const bars = stages.map((stage) => `\u001b[2K${bar(stage, terminal.ascii)}\n`)
      process.stderr.write(up + bars.join(""))
      drawn = stages.length
    },
    done: () => {
      if (!redraws && !terminal.json) for (const stage of last) terminal.note(plain(stage))
    },
  }
}

const bar = (stage: Stage, ascii: boolean): string => {
  const share =
    stage.total === null || stage.total === 0 ? (stage.total === 0 ? 1 : 0) : stage.done / stage.total
  const full = Math.round(BAR_COLUMNS * Math.min(1, share))
  const drawn = (ascii ? "#" : "━").repeat(full) + (ascii ? "." : "╌").repeat(BAR_COLUMNS - full)
  return `  ${stage.name.padEnd(8)} ${drawn} ${counts(stage).padStart(11)}  ${stage.seconds.toFixed(1)}s`
}

const counts = (stage: Stage): string => `${stage.done}/${stage.total ?? "?"}`
const plain = (stage: Stage): string =>
  `  ${stage.name.padEnd(8)} ${counts(stage)} in ${stage.seconds.toFixed(1)}s`
