// From a block's arcs to its tree: edges and sentence starts (spacy/tokens/doc.pyx
// `set_children_from_heads`), and crossing arcs put back where their decorated labels say
// (spacy/pipeline/_parser_internals/nonproj.pyx `deprojectivize`).

const DELIMITER = "||"
const MOST_ROUNDS = 11

export interface Tree {
  readonly heads: Int32Array
  readonly labels: readonly string[]
  /** 1 where a sentence starts. */
  readonly starts: Uint8Array
}

/** Takes heads (a root is its own), raw labels and which tokens are whitespace; changes `heads` in place. */
export function buildTree(
  heads: Int32Array,
  rawLabels: readonly string[],
  isSpace: (i: number) => boolean,
): Tree {
  const labels = rawLabels.slice()
  if (labels.some((label) => label.includes(DELIMITER))) deprojectivise(heads, labels, isSpace)
  return { heads, labels, starts: sentenceStarts(heads, edgesOf(heads).left) }
}

interface Edges {
  readonly left: Int32Array
  readonly right: Int32Array
}

/** First and last token below each token. Crossing arcs need several rounds; spaCy stops after eleven. */
function edgesOf(heads: Int32Array): Edges {
  const left = Int32Array.from(heads, (_, i) => i)
  const right = left.slice()
  const widen = (child: number) => {
    const head = heads[child]!
    if (left[child]! < left[head]!) left[head] = left[child]!
    if (right[child]! > right[head]!) right[head] = right[child]!
  }
  for (let round = 0; round <= MOST_ROUNDS; round++) {
    for (let i = 0; i < heads.length; i++) widen(i)
    for (let i = heads.length - 1; i >= 0; i--) widen(i)
    if (headsStayInSentences(heads, sentenceStarts(heads, left))) break
  }
  return { left, right }
}

function sentenceStarts(heads: Int32Array, left: Int32Array): Uint8Array {
  const starts = new Uint8Array(heads.length)
  for (let i = 0; i < heads.length; i++) if (heads[i] === i) starts[left[i]!] = 1
  return starts
}

function headsStayInSentences(heads: Int32Array, starts: Uint8Array): boolean {
  let start = 0
  for (let end = 1; end <= heads.length; end++) {
    if (end < heads.length && starts[end] === 0) continue
    for (let i = start; i < end; i++) if (heads[i]! < start || heads[i]! >= end) return false
    start = end
  }
  return true
}

function deprojectivise(heads: Int32Array, labels: string[], isSpace: (i: number) => boolean): void {
  const edges = edgesOf(heads)
  const children = childrenOf(heads)
  for (let i = 0; i < heads.length; i++) {
    const [label, headLabel] = labels[i]!.split(DELIMITER)
    if (headLabel === undefined) continue
    const head = findHead(i, headLabel)
    if (head !== heads[i]) {
      children[heads[i]!]!.splice(children[heads[i]!]!.indexOf(i), 1)
      children[head]!.push(i)
      children[head]!.sort((a, b) => a - b)
      heads[i] = head
    }
    labels[i] = label!
  }

  /** First token with the label, breadth first below the token's present head; without one the head stays. */
  function findHead(token: number, headLabel: string): number {
    let queue = [heads[token]!]
    while (queue.length > 0) {
      const below: number[] = []
      for (const parent of queue) {
        for (const child of children[parent]!) {
          // As in spaCy, edges are those from before: a token moved beyond them is not seen below its new
          // head.
          if (child === token || child < edges.left[parent]! || child > edges.right[parent]!) continue
          if (isSpace(child)) continue
          if (labels[child] === headLabel) return child
          below.push(child)
        }
      }
      queue = below
    }
    return heads[token]!
  }
}

/** Children of each token in text order. */
function childrenOf(heads: Int32Array): number[][] {
  const children: number[][] = Array.from(heads, () => [])
  heads.forEach((head, i) => {
    if (head !== i) children[head]!.push(i)
  })
  return children
}
