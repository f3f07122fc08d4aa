export type {
  ArticleText,
  Reader,
  Reading,
  ReadingWarning,
  ReadStatement,
  UnreadSentence,
} from "./reading/index.ts"
export { createReader, rulesVersion } from "./reading/index.ts"
export { createRegistry, type Registry } from "./registries/index.ts"
