// Words beside a family name that say whose it is; surname-context.ts reads them. A dot behind a word does not count.

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Behind a name: things and sons that bear a leader's name. */
export const namedAfterPeople = setOf(`
Jr Sr Foundation Organisation Organization Tower Towers Center Centre Library Street Avenue Road Square
Airport University School Hospital Prize Museum Presidential Boulevard Bridge Stadium
`)

/** Before a name: no given name, though it has a capital. */
export const titles = setOf(`
Mr Mrs Ms Messrs Dr Gen General Lt Col Colonel Maj Major Capt Captain Cmdr Adm Admiral Marshal Sgt Sen
Senator Rep Gov Governor Prof Professor Sir Lord Lady Dame Baroness Comrade Sheikh Sheik Ayatollah Mullah
Imam Prince Princess Monsieur Herr Secretary Minister Leader Chief Chairman Chairwoman Director
Commissioner Judge Justice Envoy Spokesman Spokeswoman Republican Democrat Tory Labour Conservative
Liberal Socialist Candidate Incumbent
`)

/** Before a name: no given name either. */
export const days = setOf(`
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
September October November December
`)

/** Before a name at the start of a sentence: the capital proves nothing. */
export const sentenceOpeners = setOf(`
And But Or Nor So Yet If As When While Where Why How What Who Whom Whether That This These Those The A An
Both Either Neither Like Unlike With Without For From To In On At By Of After Before Since Until Under
Over Although Though Because Despite Even Only Just Once Then Now Today Yesterday Tomorrow Later Meanwhile
However Instead Still Again Perhaps Maybe Also Soon Will Would Can Could Should May Might Must Did Does Do
Has Have Had Is Are Was Were Not No Yes Nobody Earlier Here There Indeed Asked Told Said Says Among
Between Against About Its His Her Their Our My Your Never Unless Whatever Last Next Most Many Some All
Ever Let Given
`)

/** Small even in a headline that gives every word a capital. */
export const smallInTitles = setOf(`
with from over into amid after upon than that says
`)
