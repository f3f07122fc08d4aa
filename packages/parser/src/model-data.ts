// The weights and labels of spaCy's en_core_web_sm 3.8.0 as scripts/convert-model.mjs wrote them:
// data/model.json says where each tensor lies in data/model.bin.
import { readFileSync } from "node:fs"

/** A matrix whose rows may be 16-bit integers with one scale a row. */
export interface Tensor {
  readonly shape: readonly number[]
  /** All numbers as 32-bit floats, in a new array. */
  values(): Float32Array
  /** Adds one row to `sum` from `at` on. */
  addRow(row: number, sum: Float32Array, at: number): void
}

export type EncoderName = "syntax" | "names"

export interface Model {
  readonly version: string
  readonly seeds: Readonly<Record<EncoderName, readonly number[]>>
  readonly tags: readonly string[]
  /** Kind and label of each move, in the order of the model's scores. */
  readonly parserMoves: readonly (readonly [string, string])[]
  readonly entityMoves: readonly (readonly [string, string])[]
  tensor(name: string): Tensor
}

interface TensorEntry {
  readonly shape: readonly number[]
  readonly kind: "f32" | "i16"
  readonly at: number
  readonly scales?: number
}

interface ModelFile extends Omit<Model, "tensor"> {
  readonly tensors: Readonly<Record<string, TensorEntry>>
}

/** Reads the model that belongs to this package. */
export function loadModel(): Model {
  const { tensors, ...model } = JSON.parse(
    readFileSync(new URL("../data/model.json", import.meta.url), "utf8"),
  ) as ModelFile
  const bytes = readFileSync(new URL("../data/model.bin", import.meta.url))
  // A copy at offset 0: typed arrays want aligned memory, small files share a pooled buffer.
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  return {
    ...model,
    tensor(name) {
      const entry = tensors[name]
      if (!entry)
        throw new Error(`data/model.json has no tensor "${name}"; run scripts/convert-model.mjs again`)
      return entry.kind === "f32" ? floatTensor(entry, buffer) : scaledTensor(entry, buffer)
    },
  }
}

function count(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1)
}

function floatTensor({ shape, at }: TensorEntry, buffer: ArrayBuffer): Tensor {
  const values = new Float32Array(buffer, at, count(shape))
  const width = shape.at(-1)!
  return {
    shape,
    values: () => values.slice(),
    addRow(row, sum, to) {
      for (let i = 0; i < width; i++) sum[to + i]! += values[row * width + i]!
    },
  }
}

function scaledTensor({ shape, at, scales: scalesAt }: TensorEntry, buffer: ArrayBuffer): Tensor {
  const integers = new Int16Array(buffer, at, count(shape))
  const width = shape.at(-1)!
  const scales = new Float32Array(buffer, scalesAt!, integers.length / width)
  return {
    shape,
    values() {
      const values = new Float32Array(integers.length)
      for (let i = 0; i < values.length; i++) values[i] = integers[i]! * scales[Math.floor(i / width)]!
      return values
    },
    addRow(row, sum, to) {
      const scale = scales[row]!
      const from = row * width
      for (let i = 0; i < width; i++) sum[to + i]! += Math.fround(integers[from + i]! * scale)
    },
  }
}
