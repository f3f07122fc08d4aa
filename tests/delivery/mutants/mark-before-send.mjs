// node --import <this file> services/…/dist/main.js: the relay marks events as sent before it sends them.
import { register } from "node:module"

register("./replace.mjs", import.meta.url, {
  data: {
    of: "/packages/runtime/dist/outbox/publish.js",
    by: new URL("./broken-publish.mjs", import.meta.url).href,
  },
})
