// Nouns for those who speak and act: offices that speak for a body, people who speak for themselves, groups.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""))

/** Their word is the word of the state or body that they belong to. */
export const officeNouns =
  set(`bishop archbishop abbot abbess patriarch imam rabbi vicar chieftain headman chiefs heads bosses elders chieftains commanders colleagues colleague rector primate archbishops
 president premier pm chancellor minister ministers spokesman spokeswoman spokesperson spokespeople
 spokesmen official officials government governments administration regime ministry ambassador envoy
 negotiator negotiators diplomat diplomats delegation delegate delegates delegations leader leaders
 leadership cabinet secretary side authority authorities team representative representatives king queen
 emperor prince monarch chief counterpart counterparts junta ruler rulers embassy military army chairman
 chairwoman chair adviser advisor aide aides presidency officer commissioner general coordinator forces
 troops mediator mediators head boss director executive secretary-general governor-general sultan emir
 shah pope pontiff sheikh taoiseach tsar dictator strongman president-in-exile management bosses mission
 administrators managers executives directors trustees regents advisers advisors provost dean principal
 administrator manager superintendent negotiating-team bargainer bargainers founder co-founder supremo
 consulate department office palace chamberlain command chairperson undersecretary`)

/** They are themselves, whatever state or party they come from. */
export const ownVoiceNouns =
  set(`candidate candidates senator senators congressman congresswoman lawmaker lawmakers legislator
 legislators mp mps former ousted deposed toppled overthrown exiled ex-president ex opposition dissident dissidents rival activist activists
 governor mayor nominee hopeful frontrunner front-runner contender professor author analyst analysts
 expert experts economist coach player former-president ex-premier lawyer attorney scholar researcher
 columnist commentator historian representative-elect president-elect`)

/** Bodies and crowds with a will of their own; kept by their phrase. */
export const groupNouns =
  set(`opposition rebel rebels union unions party parties coalition faction factions group groups militant
 militants separatist separatists protester protesters movement insurgent insurgents insurgency kidnappers captors
 abductors hijackers gunmen pirates jihadists extremists guerrilla
 guerrillas alliance bloc front company companies airline committee council federation association league
 organization organisation agency parliament congress commission court workers employers employer
 management campaign camp fighters democrats republicans students teachers nurses doctors drivers miners
 dockers church tribe tribes islamists militia militias army umbrella body club bank allies ally
 ministers senate house assembly syndicate firm carrier operator consortium corporation board university
 strikers pilots farmers loyalists royalists monarchists exiles dissidents kurds settlers lawmakers
 senators states powers communists socialists conservatives liberals nationalists unionists secessionists
 activists bondholders creditors shareholders publisher studio studios actors writers players owners team
 bishops clergy monks junta putschists insurer hospital hospitals mediators negotiators envoys
 representatives delegates officials leaders industry retailer brotherhood network synod clan clans guild
 guilds crews crew chain supermarket diocese chancery cooperative collective lodge chapter broadcaster
 shipyard brewery contractor riders villagers herders shepherds fishermen dissenters breakaways regulator
 chamber convent abbey parish congregation commune secretariat fraternity sorority confederation
 lecturers academics professors musicians firefighters physicians machinists mechanics engineers attendants
 truckers growers tenants demonstrators occupiers investors investor lenders suppliers landlords producers
 chiefs chieftains elders archbishops primates cardinals prelates rabbis imams priests nuns staff employees
 airlines carriers ports universities schools college school railway railways orchestra theatre dissenters
 hierarchy maker giant manufacturer producer lender conglomerate subsidiary bidder suitor utility brewer carmaker
 automaker drugmaker steelmaker supplier developer shareholder holder newspaper corporation institution
 acquirers buyers bidders suitors organisers organizers traders hauliers cleaners porters conductors guards
 prisoners inmates mutineers squatters rioters warlords refiners clerics insurers retailers manufacturers`)

/** Those who run a body: its word is theirs. */
export const organNouns = set("board management executive leadership directorate hierarchy")

/** Heads of churches: whatever place they are of, they never speak for its state. */
export const clergyNouns = set(
  `archbishop bishop patriarch metropolitan cardinal primate abbot abbess prelate vicar rabbi imam mufti ayatollah
 archimandrite moderator dean canon`,
)

/** Leaders of many small communities: together they are a group, never the word of a state. */
export const communityNouns = set(
  "chiefs chieftains elders bishops archbishops primates cardinals prelates rabbis imams priests monks nuns",
)

/** Plain people, by what they are or do: a side once they take a stance. */
const crowds =
  set(`residents parents families relatives survivors victims refugees migrants locals citizens neighbours
 neighbors inhabitants civilians peasants clients customers pensioners commuters householders nomads natives retirees scientists scholars couples widows brothers sisters`)

const crowdEndings = /(?:[^aeiou]ers|[^aeiou]ors|[iy]ers|ists|[a-z]men|women|folk)$/

/** What ends like people and is none. */
const thingsInErs =
  set(`offers orders matters numbers members letters papers quarters headquarters powers waters borders
 tenders factors sectors chambers centers centres barriers dangers errors doors floors corners towers rivers
 flowers shoulders fingers covers meters computers helicopters servers posters containers tankers trailers
 boosters orders others summers winters hammers quivers counters encounters disasters semesters registers
 chapters transfers takeovers handovers stopovers orders wonders thunders showers scooters tractors reactors
 mirrors terrors motors harbors vectors rotors colors layers prayers answers buffers wafers freighters
 trawlers steamers bombers barrels newspapers specimen omens abdomen motions semiconductors pacemakers
 warriors figures charters dinners suppers stickers folders triggers tempers rumors rumours ladders
 boulders bunkers clusters filters lasers cinders embers cylinders adapters printers scanners carriers
 indicators conveyors corridors predecessors ancestors lists observers reporters traders dealers brokers
 monitors insiders correspondents commentators watchers readers viewers listeners forecasters
 bloggers pollsters historians supporters followers backers voters investigators prosecutors detectives
 policemen leaders spokesmen spokeswomen journalists economists analysts specialists`)

/** Takes a plural noun; says whether it means plain people: gardeners, islanders, parents. */
export const isCrowd = (noun: string): boolean =>
  crowds.has(noun) || (noun.length > 5 && crowdEndings.test(noun) && !thingsInErs.has(noun))

/** Bodies that have to have a name or an owner to be anyone. */
export const bareGroups = set("member members group groups party parties side sides body team camp")

/** Nouns for the pair of those who talk. */
export const pairNouns =
  set(`side sides country countries nation nations leaders both two parties neighbor neighbors neighbour
 neighbours rivals governments delegations presidents ministers men foes powers allies enemies
 adversaries pair duo counterparts states superpowers`)

/** Titles before a name; they are no part of it. */
export const titleWords =
  set(`president prime minister pm premier chancellor foreign defense defence interior finance trade energy
 secretary mr. mrs. ms. dr. sen. rep. gen. gov. king queen prince princess crown emir sheikh deputy vice
 chief general spokesman spokeswoman spokesperson ambassador envoy state leader senator former sir lord
 lady pope archbishop cardinal bishop ayatollah colonel col. lt. major maj. captain professor chairman
 chairwoman director commissioner representative congressman congresswoman governor mayor mr mrs ms dr rev.
 patriarch metropolitan primate rabbi imam mufti abbot
 rev msgr. msgr hon. fr.
 ex-president`)

/** What a minister is minister of; no body by itself. */
export const portfolioWords =
  set(`agriculture treasury industry commerce justice labor labour health education environment transport
 transportation economy economic economics information housing tourism culture sports sport oil petroleum
 migration immigration home homeland security planning fisheries farm food water mines mining science
 technology veterans war civil aviation communications social welfare family infrastructure budget revenue
 development employment affairs human services external internal national parliamentary legal religious
 constitutional regional local rural public works energy trade women youth integration reconciliation`)

/** Words in a name that make it the name of a body. */
export const bodyWords =
  set(`front union party council committee association ministry federation movement coalition alliance bank
 commission army group congress league organization organisation agency company corporation inc corp ltd
 assembly parliament senate university institute church network brotherhood authority guild brotherhood
 teamsters workers steel rail airlines airways motors railways industries holdings office department
 brigade brigades forces house court board society unit republic kingdom emirate caliphate confederation
 syndicate trust club inc. corp. co. ltd. plc ag sa nv service services international states committees
 nations
 fellowship bureau chamber foundation sisterhood energy pharma pharmaceuticals technologies chemicals entertainment solutions textiles foods mills lines shipping brands motor air media pictures petroleum electric telecom`)

/** Nouns that stand for a state once it has been named. */
export const stateNouns = set(
  "country nation state kingdom government republic regime administration north south island authorities",
)

/** What a company is called once it has been named, and words in the names of companies. */
export const companyNouns =
  set(`company firm airline carrier automaker carmaker manufacturer maker retailer chain operator employer
 employers management publisher insurer brewery shipyard supermarket corporation conglomerate giant
 contractor lender producer studio studios broadcaster railway railroad airways motors airlines industries
 air motor lines foods brands textiles mills holdings inc inc. corp corp. ltd co. plc ag sa brewer distributor utility startup start-up university college school hospital bank
 drugmaker steelmaker supplier developer subsidiary bidder suitor newspaper institution bosses`)

/** What a union is called, its members, and words in the names of unions. */
export const unionNouns =
  set(`union unions guild brotherhood teamsters workers drivers pilots nurses dockers miners teachers
 strikers machinists steelworkers dockworkers railwaymen stewards seafarers bakers crews staff lecturers
 academics professors doctors firefighters cleaners porters conductors midwives paramedics attendants
 musicians employees`)
