// Everything labelled that the repository holds: the seeds, their restatements, and our own labelled set.
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { type LabelledArticle, loadArticle, loadArticles } from "./labelled-set.ts"

/** Gives the seeds and our own labelled articles. */
export const ownArticles = (): readonly LabelledArticle[] => [
  ...["../../seeds", "../../seeds/restated"].flatMap((folder) =>
    readdirSync(pathOf(folder))
      .filter((name) => /^(?:zz-late-)?\d{4}.*\.md$/.test(name))
      .map((name) => loadArticle(join(pathOf(folder), name))),
  ),
  ...loadArticles(pathOf("labelled")),
]

/** Beside the source, whether this runs from the source or from dist/. */
const pathOf = (name: string): string =>
  fileURLToPath(new URL(name, new URL(import.meta.url.replace(/\/dist\/(?=[^/]*$)/, "/"))))
