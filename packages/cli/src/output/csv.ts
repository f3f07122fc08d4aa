// CSV as RFC 4180 has it.

/** Gives one line: values with commas, quotes or line ends are quoted; null is empty. */
export const csvLine = (values: readonly unknown[]): string => values.map(field).join(",")

const field = (value: unknown): string => {
  const text =
    value === null || value === undefined
      ? ""
      : typeof value === "object"
        ? JSON.stringify(value)
        : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
