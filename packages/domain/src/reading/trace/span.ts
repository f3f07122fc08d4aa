// Places in the text, as a trace names them.
import type { Scene } from "../scene.ts"
import type { Word } from "../words/word.ts"
import type { TraceSpan } from "./trace.ts"

/** Takes a scene and one of its words; gives its place. */
export const wordSpan = (scene: Scene, word: Word): TraceSpan => spanOver(scene, word, word)

/** Takes a scene and the first and last word of a stretch; gives its place. */
export const spanOver = (scene: Scene, first: Word, last: Word): TraceSpan =>
  textSpan(scene, first.start, last.end)

/** Takes a scene and UTF-16 offsets of body_text; gives the place. */
export const textSpan = (scene: Scene, start: number, end: number): TraceSpan => ({
  text: scene.article.body_text.slice(start, end),
  char_start: scene.toCodePoint(start),
  char_end: scene.toCodePoint(end),
})
