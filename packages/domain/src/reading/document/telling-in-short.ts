// Sentences that say a stance without an ordinary talk word: short answers, councils summoned, attendance
// that depends on something.
const turning = String.raw`\b(?:reject|declin|rebuff|spurn|dismiss|snub|accept|refus|turn)[a-z]*(?: down)?`
const shapes: readonly RegExp[] = [
  /\b(?:accepted|agreed|consented|declined|refused|demurred)(?:["”]?$|[.,;!])/i,
  /\b(?:could|can|will|would) ?(?:not|n['’]t) accept\b/i,
  /\bsaid no\b/i,
  new RegExp(
    `${turning} (?:the|that|this) (?:offer|proposal|request|overture|appeal|call|plea|initiative)`,
    "i",
  ),
  /\b(?:will|would) (?:be )?(?:travell?|go|fly|head|leav?|be|depart|arriv?)(?:e|ing)? (?:to|in|for) \p{Lu}/iu,
  /\b(?:will|would|won['’]t|will not|would not)(?:["”]?$|[.,;!])/i,
  /\blet(?:['’]s| us)\b[\s\S]*\b(?:talk|meet|sit|negotiate)\b/i,
  /\bnothing to say to\b/i,
  /\b(?:sit-down|get-together)s?\b/i,
  /[“"](?:come|return|sit down|meet|join)\b/i,
  /\b(?:my|our|his|her|its|their|the) doors?\b[\s\S]*\bopen\b/i,
  /(?:\b(?:will|would)|['’](?:d|ll)) (?:come|attend|be there|go)\b/i,
  new RegExp(
    String.raw`\b(?:agree|refus|declin|promis|pledg|plan|want|hop|wish|happy|glad|willing|ready|prepared` +
      String.raw`|pleased|delighted|keen|unable|able|reluctant|unwilling)\w* to (?:come|attend|participate` +
      String.raw`|accept|take part|be there|stay away|make (?:it|the (?:trip|journey)))\b`,
    "i",
  ),
  /(?:\b(?:will|would|not|be)|['’](?:d|ll|t)) (?:tak|mak)(?:e|ing) (?:part|it|the (?:trip|journey))\b/i,
  /(?:\b(?:will|would)|['’](?:d|ll)) (?:stay away|participate)\b/i,
  new RegExp(
    String.raw`\b(?:the|that|this|such) (?:idea|suggestion|overture|gesture|proposal|offer|request|call` +
      String.raw`|appeal)(?:["”]?$|[.,;!]|\s)`,
    "i",
  ),
  /\btake (?:its|his|her|their|our|my) (?:place|seat)\b/i,
  /\b(?:agree\w*|consent\w*|refus\w*|declin\w*) to (?:come|go|attend)\b/i,
  /\bthere\b[\s\S]*\b(?:another|more|further) (?:council|assembly|conclave|synod|moot)s?\b/i,
  /\b(?:turn|show)(?:ed)? up\b|\bstayed away\b|\b(?:did not|didn['’]t|never) (?:come|attend)\b/i,
  /\bimagine such\b/i,
  /\b(?:hold|begin|start|resume|open|host|postpone) th(?:e|is|at) (?:\w+ )?(?:round|cycle)\b/i,
  /\brul\w+ out (?:coming|going|attending)\b/i,
  /\b(?:walk|storm|stalk|stomp)\w* out\b/i,
  /\bshar\w+ (?:a|an|any|one|the|the same) (?:\w+ )?(?:room|table|platform|stage|roof)\b/i,
  /\b(?:withdr[ae]w\w*|pull\w*|walk\w*)\b[\s\S]*\bfrom\b[\s\S]*\brounds?\b/i,
  /\b(?:council|assembly|convention|conclave|synod|moot)\b[\s\S]*\b(?:summon|conven|at which)/i,
  /\b(?:attendance|participation|presence|involvement)\b[\s\S]*\b(?:dependent|conditional|contingent)\b/i,
  new RegExp(
    String.raw`\b(?:right|proper|best|only|appropriate|natural|correct|suitable|preferred|sole|ideal)` +
      " (?:format|forum|place|platform|venue|channel|framework|body|table|setting|mechanism)s? (?:for|to) ",
    "i",
  ),
  /\b(?:settl|resolv|solv|discuss|address|handl|keep|kept)\w*\b[\s\S]*\bbilateral(?:ly)?\b/i,
  /\b(?:settl|resolv|solv|discuss|address|handl)\w*\b[\s\S]*\bdirectly\b[\s\S]*\bwith\b/i,
  /\bbilateral (?:matter|issue|dispute|affair|question|problem)\b/i,
  /\b(?:stick|stuck|adhere\w*|honou?r\w*|cancel\w*|postpone\w*)\b[\s\S]*\b(?:appointment|date|rendezvous)\b/i,
]

/** Takes a sentence; says whether it has one of these shapes. Cost: linear in the sentence's length. */
export const tellsInShort = (sentence: string): boolean =>
  sentence.length < 2000 && shapes.some((shape) => shape.test(sentence))

/** Words that are about talks in these shapes alone. */
export const onlyInShort: ReadonlySet<string> = new Set(
  `attendance participation presence involvement appointment appointments date rendezvous diet conclave
    synod moot caucus door doors say says said saying
    share shares shared sharing settlement solution resolution settle settles settled settling resolve
    resolves resolved resolving solve solves solved solving address addresses addressed addressing handle
    handles handled handling keep keeps kept keeping matter issue dispute affair question problem`.split(
    /\s+/,
  ),
)
