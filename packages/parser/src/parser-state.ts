// The state of an arc-eager parse (spacy/pipeline/_parser_internals/_state.pxd): stack, buffer with
// returned tokens, arcs.

const NONE = -1

export interface ParserState {
  /** Head of each token so far, or -1. */
  readonly heads: Int32Array
  /** Number of the label of the arc to the head. */
  readonly labels: Int16Array
  /** 1 where a break was set before the token. */
  readonly sentenceStarts: Uint8Array
  /** 1 where a token was taken off the stack without a head and put back. */
  readonly returned: Uint8Array
  reset(length: number): void
  stackDepth(): number
  bufferLength(): number
  /** The i-th token from the top of the stack, or -1. */
  stack(i: number): number
  /** The i-th token of the buffer, or -1. */
  buffer(i: number): number
  lastLeftChild(head: number): number
  lastRightChild(head: number): number
  push(): void
  pop(): void
  /** Puts the top of the stack back in front of the buffer. */
  unshift(): void
  addArc(head: number, child: number, label: number): void
  /** Number of the next token if nothing before it is open any more and it has no children yet, else -1. */
  cleanStart(): number
}

/** Makes a state with room for `capacity` tokens, to be used again and again. */
export function createParserState(capacity: number): ParserState {
  const arcs = createArcs(capacity)
  const sentenceStarts = new Uint8Array(capacity)
  const returned = new Uint8Array(capacity)
  const stack = new Int32Array(capacity)
  const rebuffer = new Int32Array(capacity)
  let length = 0
  let depth = 0
  let returnedCount = 0
  let next = 0

  return {
    heads: arcs.heads,
    labels: arcs.labels,
    sentenceStarts,
    returned,
    reset(newLength) {
      length = newLength
      depth = 0
      returnedCount = 0
      next = 0
      arcs.reset(length)
      sentenceStarts.fill(0, 0, length)
      returned.fill(0, 0, length)
    },
    stackDepth: () => depth,
    bufferLength: () => length - next + returnedCount,
    stack: (i) => (i < depth ? stack[depth - 1 - i]! : NONE),
    buffer(i) {
      if (i < returnedCount) return rebuffer[returnedCount - 1 - i]!
      const token = next + i - returnedCount
      return token < length ? token : NONE
    },
    lastLeftChild: (head) => (head < 0 ? NONE : arcs.lastLeft[head]!),
    lastRightChild: (head) => (head < 0 ? NONE : arcs.lastRight[head]!),
    push() {
      stack[depth++] = returnedCount > 0 ? rebuffer[--returnedCount]! : next++
    },
    pop() {
      depth--
    },
    unshift() {
      const token = stack[--depth]!
      returned[token] = 1
      rebuffer[returnedCount++] = token
    },
    addArc: arcs.add,
    cleanStart: () =>
      depth === 0 && returnedCount === 0 && next < length && arcs.lastLeft[next] === NONE ? next : NONE,
  }
}

/** Heads and labels, and for each head its latest child on each side. */
function createArcs(capacity: number) {
  const heads = new Int32Array(capacity)
  const labels = new Int16Array(capacity)
  const lastLeft = new Int32Array(capacity)
  const lastRight = new Int32Array(capacity)
  // From each child the one attached to the same head before it.
  const earlier = new Int32Array(capacity)

  const remove = (head: number, child: number) => {
    // Like spaCy, only the latest arc is really removed; an inner one stays as a feature.
    const last = head > child ? lastLeft : lastRight
    if (last[head] === child) last[head] = earlier[child]!
  }

  return {
    heads,
    labels,
    lastLeft,
    lastRight,
    reset(length: number) {
      heads.fill(NONE, 0, length)
      lastLeft.fill(NONE, 0, length)
      lastRight.fill(NONE, 0, length)
    },
    add(head: number, child: number, label: number) {
      if (heads[child]! >= 0) remove(heads[child]!, child)
      const last = head > child ? lastLeft : lastRight
      earlier[child] = last[head]!
      last[head] = child
      heads[child] = head
      labels[child] = label
    },
  }
}
