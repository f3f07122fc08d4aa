// What may be printed where: data on standard output, everything else on standard error; colour only on a
// terminal.

export interface Terminal {
  /** One JSON document (or one object a line) instead of text. */
  readonly json: boolean
  /** Tab-separated, no glyphs: asked for, or because standard output is no terminal. */
  readonly tabs: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  readonly colour: boolean
  /** ASCII stand-ins for glyphs, for TERM=dumb. */
  readonly ascii: boolean
  readonly columns: number
  /** Writes a line of data. */
  readonly print: (line?: string) => void
  /** Writes a line for the person: silent under --quiet. */
  readonly note: (line: string) => void
  /** Writes a line that matters even under --quiet. */
  readonly warn: (line: string) => void
}

export interface TerminalFlags {
  readonly json?: boolean
  readonly plain?: boolean
  readonly color?: boolean
  readonly quiet?: boolean
  readonly verbose?: boolean
}

/** Takes the global flags and the environment; gives what this run may print. */
export const openTerminal = (flags: TerminalFlags, env: NodeJS.ProcessEnv = process.env): Terminal => {
  const isTerminal = process.stdout.isTTY === true
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "0"
  const colour = flags.color !== false && (env.NO_COLOR ?? "") === "" && (isTerminal || forced)
  const quiet = flags.quiet === true
  return {
    json: flags.json === true,
    tabs: flags.plain === true || (!isTerminal && !forced),
    quiet,
    verbose: flags.verbose === true,
    colour: colour && env.TERM !== "dumb",
    ascii: env.TERM === "dumb",
    columns: process.stdout.columns || 110,
    print: (line = "") => void process.stdout.write(`${line}\n`),
    note: (line) => void (quiet || process.stderr.write(`${line}\n`)),
    warn: (line) => void process.stderr.write(`${line}\n`),
  }
}

export type Style = "bold" | "dim" | "reverse" | "red" | "green" | "yellow" | "blue" | "cyan"
const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  reverse: [7, 27],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
}

/** Gives a text in a style where colour is allowed, else the text. */
export const styled = (terminal: Terminal, style: Style, text: string): string => {
  const [on, off] = codes[style]
  return terminal.colour ? `\u001b[${on}m${text}\u001b[${off}m` : text
}

/** Takes text that came from outside; gives it without what would move a cursor or turn the line around. */
export const safe = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, " ")
