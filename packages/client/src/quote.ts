import { sliceCodePoints } from "@stance/contracts/code-points"

/**
 * Cuts an evidence's quote out of its article's body_text: offsets count code points, which `slice` does
 * not.
 */
export const quoteIn = (bodyText: string, evidence: { char_start: number; char_end: number }): string =>
  sliceCodePoints(bodyText, evidence.char_start, evidence.char_end)
