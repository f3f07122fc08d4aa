// What the way from a talk object upwards has given.
import type { Operator } from "../../lexicon/entry.ts"
import type { TalkHit } from "../objects/talk-object.ts"
import type { Word } from "../words/word.ts"
import type { Stance } from "./compose.ts"

export interface Finding {
  readonly hit: TalkHit
  readonly stance: Stance
  /** The word that decides: verb, adjective or noun; for "will not attend" the verb attended by. */
  readonly operator: Word
  readonly steps: readonly Step[]
  /** From the talk object to the operator, both included. */
  readonly path: readonly Word[]
  /**
   * Whose stance it is: the subject's, the owner's of a noun, or the speaker's when talks are the subject.
   */
  readonly holderFrom: "subject" | "owner" | "speaker" | "parties" | "for"
  readonly would: boolean
  readonly rule: string
  /** An offer or invitation that lies inside and is its owner's own stance. */
  readonly nominal: boolean
  /**
   * For such an offer: the verb that does something with it ("rejected"), and the verb that voices it
   * ("renewed").
   */
  readonly outer: Word | null
  readonly voice: Word | null
  readonly conditional: boolean
}

/** One operator or modifier on the path, for the trace. */
export interface Step {
  readonly word: Word
  readonly entry: Operator | null
  readonly note: string
}

/** A talk object or operator that led to nothing, and why. */
export interface Dropped {
  readonly hit: TalkHit
  readonly reason: string
  /** Whether it looked like a stance: an operator was reached. */
  readonly looked: boolean
  /** How far the way upwards went, and what it met. */
  readonly path: readonly Word[]
  readonly steps: readonly Step[]
}
