// A pid alone does not name a process: it is given out again. A pid with its start time does.
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"

/**
 * What tells a process from any other that had or will have its pid: the boot and the start time, from
 * /proc on Linux, else from `ps`. Gives null when no such process runs; a zombie runs no more.
 */
export function identityOf(pid: number): string | null {
  return process.platform === "linux" ? identityFromProc(pid) : identityFromPs(pid)
}

const boot = () => {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").slice(0, 8)
  } catch {
    return "boot"
  }
}

function identityFromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1")
    // The name of the program may hold spaces and brackets, so fields are counted from the last bracket on.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    const [state] = fields
    return state === "Z" || state === "X" ? null : `${boot()}-${fields[19]}`
  } catch {
    return null
  }
}

function identityFromPs(pid: number): string | null {
  try {
    const line = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8" }).trim()
    const [state = "", ...started] = line.split(/\s+/)
    return state === "" || state.startsWith("Z") ? null : started.join(" ")
  } catch {
    return null
  }
}
