// What a headline leaves out, put back: "X says ready to talk", "A, B agree to meet", "No talks with X".
import { anyOf } from "../../lexicon/any-of.ts"

export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

const readiness =
  anyOf(`ready willing open prepared unwilling eager keen reluctant happy glad opposed against available
    interested committed`)
const modal = /^(?:will|won['’]t|would|wouldn['’]t|cannot|can['’]t)$/
const talkNoun = /^(?:talks|negotiations|dialogue|meeting|summit|contact|contacts)$/
const inserted = (text: string, before: Piece): Piece => ({ text, start: before.start, end: before.start })

/** Takes the pieces of a headline's line; gives them with what was left out. */
export const filledIn = (pieces: readonly Piece[]): readonly Piece[] => withNoTalks(withReported(pieces))

/** "says ready", "says will not meet", "says no talks", "says no to talks". */
const withReported = (pieces: readonly Piece[]): readonly Piece[] => {
  const says = pieces.findIndex((piece) => /^(?:says?|said|signals?|insists?)$/.test(piece.text))
  const next = pieces[says + 1]
  if (says < 1 || next === undefined) return pieces
  const head = pieces.slice(0, says + 1)
  const tail = pieces.slice(says + 1)
  const second = pieces[says + 2]?.text ?? ""
  if (next.text === "no" && second === "to")
    return [
      ...pieces.slice(0, says),
      { ...(pieces[says] as Piece), text: "rejected" },
      ...pieces.slice(says + 3),
    ]
  if (next.text === "no" && isTalks(tail)) return [...head, inserted("there will be", next), ...tail]
  if (readiness.test(next.text) || (next.text === "not" && readiness.test(second)))
    return [...head, inserted("it is", next), ...tail]
  return modal.test(next.text) ? [...head, inserted("it", next), ...tail] : pieces
}

/** "No talks with Freedonia": there will be none. */
const withNoTalks = (pieces: readonly Piece[]): readonly Piece[] => {
  const first = pieces[0]
  const told = pieces.some((piece) =>
    /^(?:is|are|was|were|will|be|has|have|can|likely|says?|as)$/.test(piece.text),
  )
  return first !== undefined && /^no$/i.test(first.text) && isTalks(pieces) && !told
    ? [inserted("There will be", first), { ...first, text: "no" }, ...pieces.slice(1)]
    : pieces
}

/** "no peace talks …". */
const isTalks = (pieces: readonly Piece[]): boolean =>
  pieces.slice(1, 3).some((piece) => talkNoun.test(piece.text.toLowerCase()))

/** "Ruritania: ready to meet": whether the line behind a source speaks of the source itself. */
export const speaksOfItself = (rest: readonly Piece[]): boolean => {
  const [first = "", second = ""] = rest.map((piece) => piece.text.toLowerCase())
  return readiness.test(first) || (first === "not" && readiness.test(second)) || modal.test(first)
}
