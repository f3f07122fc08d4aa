// Writes schemas/*.json and schemas/asyncapi.yaml from the contracts: npm run schemas
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { stringify } from "yaml"
import { asyncApi, jsonSchemas } from "../dist/documents.js"

const folder = new URL("../../../schemas/", import.meta.url)
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`)
writeFileSync(
  new URL("asyncapi.yaml", folder),
  stringify(asyncApi(version), { aliasDuplicateObjects: false, lineWidth: 110 }),
)
process.stderr.write("schemas: written to schemas/\n")
