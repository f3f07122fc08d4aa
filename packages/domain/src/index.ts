export type {
  ArticleText,
  Reader,
  Reading,
  ReadingTrace,
  ReadingWarning,
  ReadStatement,
  TraceParty,
  TraceReading,
  TraceSentence,
  TraceSpan,
  UnreadSentence,
} from "./reading/index.ts"
export { createReader, rulesVersion } from "./reading/index.ts"
export {
  type ActorKind,
  addActor,
  addAlias,
  addFormat,
  createRegistry,
  createRegistryFrom,
  type FormatKind,
  type Registry,
} from "./registries/index.ts"
