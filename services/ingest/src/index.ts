export * from "./documents/parse-document.ts"
export * from "./documents/problem.ts"
export * from "./documents/read-documents.ts"
export * from "./publish.ts"
