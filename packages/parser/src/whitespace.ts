// Python's str.isspace, which decides where spaCy's tokenizer cuts; JavaScript's \s differs in six
// characters.

/** Whether a UTF-16 code unit is whitespace to Python. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0x1c && unit <= 0x1f)
  if (unit < 0x1680) return unit === 0xa0 || unit === 0x85
  if (unit >= 0x2000 && unit <= 0x200a) return true
  switch (unit) {
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202f:
    case 0x205f:
    case 0x3000:
      return true
    default:
      return false
  }
}
