// A module loader's hook that puts a broken module in the place of a right one. The product does not know it.
let replacement

export const initialize = (data) => {
  replacement = data
}

export const resolve = async (specifier, context, next) => {
  const found = await next(specifier, context)
  return found.url.endsWith(replacement.of) ? { ...found, url: replacement.by } : found
}
