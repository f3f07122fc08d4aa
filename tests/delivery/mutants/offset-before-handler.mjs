// node --import <this file> services/…/dist/main.js: the offset is moved before the records are handled.
import { register } from "node:module"

register("./replace.mjs", import.meta.url, {
  data: {
    of: "/packages/runtime/dist/processing/apply-records.js",
    by: new URL("./broken-apply-records.mjs", import.meta.url).href,
  },
})
