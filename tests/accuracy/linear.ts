// npm run robustness, second part: reads texts of 250 kB, 500 kB and 1 MB of every odd kind, and says how the time
// grows. Ends with exit code 1 where a doubled text takes more than three times as long, or memory has no bound.
import { spawnSync } from "node:child_process"
import { createReader, createRegistry } from "@stance/domain"
import { loadParser } from "@stance/parser"

const names = ["Ruritania", "Freedonia", "Sylvania", "NATO", "Russia", "Tarsovia", "the Dockers Union"]
const name = (i: number): string => names[i % names.length] as string

const filled = (length: number, piece: (i: number) => string): string => {
  let text = ""
  for (let i = 0; text.length < length; i++) text += piece(i)
  return text.slice(0, length)
}

const kinds: Readonly<Record<string, (length: number) => string>> = {
  "one sentence": (n) => filled(n, (i) => `${name(i)} will not meet ${name(i + 3)} and `),
  "no punctuation": (n) =>
    filled(n, (i) => `${name(i)} said it would meet them and the group said talks were off but they agreed `),
  "new names": (n) =>
    filled(n, (i) => `Minister Ab${i} Bor${i % 997} of Ad${i % 501} refused to meet Ma${i % 333}. `),
  "quotation marks": (n) => filled(n, (i) => ["“", "”", '"'][i % 3] as string),
  "nested quotations": (n) => filled(n / 2, () => "“We said ‘") + filled(n / 2, () => "’ he said,” "),
  quotations: (n) =>
    filled(n, (i) => `“We refuse talks with ${name(i)},” said ${name(i + 1)}'s premier.\n\n`),
  "open quotations": (n) => filled(n, (i) => `“We refuse talks with ${name(i)} they said.\n\n`),
  capitals: (n) => filled(n, (i) => `${name(i).toUpperCase()} WILL NOT MEET ${name(i + 2).toUpperCase()} `),
  tables: (n) => filled(n, (i) => `${name(i)}\t|\t${i}\t|\ttalks refused\n`),
  lists: (n) => filled(n, (i) => `- ${name(i)} refuses talks with ${name(i + 1)}\n`),
  transcripts: (n) =>
    filled(
      n,
      (i) => `${i % 2 ? "Q" : "A"}: Will ${name(i)} meet them? We will not talk to ${name(i + 1)}.\n\n`,
    ),
  languages: (n) =>
    filled(n, (i) =>
      i % 2
        ? `${name(i)} refused to meet ${name(i + 2)}. `
        : "не будет переговоров. 会談を拒否した。لن نتفاوض. ",
    ),
  pronouns: (n) =>
    filled(n, () => "The alliance refused to meet it. He said they would not talk to the group.\n\n"),
  "short answers": (n) =>
    filled(n, (i) => `${name(i)} invited ${name(i + 1)} to talks. It has not responded. They accepted. `),
  events: (n) =>
    filled(n, (i) => `${name(i)} will attend the June ${1 + (i % 28)} peace conference in Ci${i % 977}. `),
  brackets: (n) => filled(n / 2, () => "(") + filled(n / 2, () => ")"),
}

const GROWTH_MAX = 3
const MEMORY_MAX_MB = 1000
const sizes = [250_000, 500_000, 1_000_000]

/** Reads one kind in this process, so that its peak memory is its own. */
const measure = (kind: string, textOf: (length: number) => string): void => {
  const reader = createReader({ parser: loadParser(), registry: createRegistry() })
  const secondsOf = (body_text: string): number => {
    const article = { article_id: "art_0", source: "odd", headline: null, body_text }
    const before = process.cpuUsage()
    reader.read({ ...article, published_at: "2024-05-06T00:00:00.000Z", date_precision: "day" })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }
  secondsOf("Ruritania refused to meet Freedonia. ".repeat(500))
  const seconds = sizes.map((size) => secondsOf(textOf(size)))
  const growth = seconds.slice(1).map((one, i) => one / Math.max(0.2, seconds[i] as number))
  const memory = Math.round(process.resourceUsage().maxRSS / 1000)
  const cells = seconds.map((one) => `${one.toFixed(2)} s`.padStart(7)).join(" ")
  const shown = growth.map((one) => one.toFixed(2)).join(" ")
  process.stdout.write(`${kind.padEnd(18)} ${cells}   ${shown}   ${memory} MB\n`)
  if (Math.max(...growth) > GROWTH_MAX || memory > MEMORY_MAX_MB) process.exitCode = 1
}

const asked = process.argv[2]
const textOf = asked === undefined ? undefined : kinds[asked]
if (asked !== undefined && textOf !== undefined) measure(asked, textOf)
else {
  process.stdout.write("kind                250 kB  500 kB    1 MB   growth      peak memory\n")
  for (const kind of Object.keys(kinds)) {
    const { status } = spawnSync(process.execPath, [process.argv[1] as string, kind], { stdio: "inherit" })
    if (status !== 0) process.exitCode = 1
  }
}
