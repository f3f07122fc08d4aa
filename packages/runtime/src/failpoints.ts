// Named points between two awaits at which the delivery test ends or freezes this process, e.g.
// STANCE_FAILPOINTS=processing.beforeCommit=kill@3,relay.afterSend=pause@1

export type Failpoint =
  | "processing.beforeHandler"
  | "processing.inTransaction"
  | "processing.beforeCommit"
  | "processing.afterCommit"
  | "processing.afterResolve"
  | "relay.beforeSend"
  | "relay.afterSend"
  | "relay.afterMark"

type Action = "kill" | "pause"
interface Armed {
  readonly action: Action
  readonly at: number
  passed: number
}

const signalOf: Record<Action, NodeJS.Signals> = { kill: "SIGKILL", pause: "SIGSTOP" }

/** Reads the setting; throws on a line that it does not understand, so that a test cannot fail to fail. */
export const parseFailpoints = (setting: string | undefined): ReadonlyMap<string, Armed> | null => {
  if (setting === undefined || setting === "") return null
  return new Map(
    setting.split(",").map((part) => {
      const match = /^([a-z]+\.[A-Za-z]+)=(kill|pause)@([1-9]\d*)$/.exec(part.trim())
      if (match === null)
        throw new Error(`STANCE_FAILPOINTS: "${part}" is not like relay.afterSend=kill@2 (kill or pause)`)
      return [match[1] as string, { action: match[2] as Action, at: Number(match[3]), passed: 0 }]
    }),
  )
}

const armed = parseFailpoints(process.env.STANCE_FAILPOINTS)

/** Marks a point of the code. Without the setting this is one comparison. */
export const failpoint = (name: Failpoint): void => {
  if (armed === null) return
  const point = armed.get(name)
  if (point === undefined || ++point.passed !== point.at) return
  process.kill(process.pid, signalOf[point.action])
}
