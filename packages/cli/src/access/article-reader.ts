// The reading, as the stance service does it, with the user's own registry.
import { existsSync, readFileSync } from "node:fs"
import { createReader, createRegistry, type Reader } from "@stance/domain"
import { loadParser } from "@stance/parser"
import { registryFile } from "./stack-files.ts"
