// The language of a text, by eld (n-gram statistics): what the item declares holds only where the text cannot
// tell.
import eld from "eld/small"

/** Enough text to tell a language; more only costs time. */
const SAMPLE_CHARACTERS = 4000

/**
 * Takes a text and the language that its item declares; gives a BCP 47 tag: the detected one when the
 * detector is
 * sure, else the declared one, else the best guess, else `und`.
 */
export const languageOf = (text: string, declared: string | null): string => {
  const detected = eld.detect(text.slice(0, SAMPLE_CHARACTERS))
  if (detected.language !== "" && detected.isReliable()) return detected.language
  return declared ?? (detected.language === "" ? "und" : detected.language)
}
