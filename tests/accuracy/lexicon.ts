// npm run lexicon [-- FOLDER…]: names the entries that never fire on the seeds, our own set and other sets.
import { createReader, createRegistry } from "@stance/domain"
import { modifiers, operators, talkObjects, wrongObjects } from "@stance/domain/lexicon/index"
import { loadParser } from "@stance/parser"
import { halfOf, loadArticles, loadGold } from "./labelled-set.ts"
import { neverFired } from "./lexicon-use.ts"
import { articleText } from "./open-reader.ts"
import { ownArticles } from "./own-articles.ts"

const reader = createReader({ parser: loadParser(), registry: createRegistry() })
const others = process.argv.slice(2).flatMap((folder) => {
  const half = halfOf(loadGold(folder), 1)
  return loadArticles(folder).filter(({ id }) => half.has(id))
})
const articles = [...ownArticles(), ...others]
const never = neverFired(articles.map((article) => reader.explain(articleText(article))))
const all = operators.length + talkObjects.length + wrongObjects.length + modifiers.length
process.stdout.write(
  `${all} entries, ${articles.length} articles: ${never.length} entries never fire\n${never.join("\n")}\n`,
)
