import { anyOf } from "./patterns.ts"
import { YOU_OR_WE } from "./people.ts"

export const YOU = YOU_OR_WE
const OUR_THING = "(?:the|your|our|my|that|this|those|these) [\\w' -]{2,50}?"

/** The work, or a part of it. */
export const IT = `(?:${anyOf("it, this, that, things?, everything, all")}|${OUR_THING})`

/** The subject of a question about work: no "there is", no small talk. */
export const SUBJECT = `(?!there\\b|it (?:raining|snowing|sunny|cold|warm|true|ok|okay|alright|all right)\\b|you (?:coming|free|available|around|in|at|going)\\b)(?:[\\w'-]+ +){1,6}?`

/** What somebody asks after out of friendship: "How's your knee?" */
export const PRIVATE = anyOf(`
  you, your (?:weekend|holiday|day|family|mother|father|mum|mom|dad|kids|children|son|daughter|wife|husband|partner|back|knee|health|evening|morning|trip|flight|move|exam|cold|new [\\w-]+),
  the (?:weather|food|family|kids|children|baby|weekend|holiday|view|concert|party|wedding)
`)

/** What tells of progress. */
export const STATE = anyOf(`
  status, state, latest(?= *(?:$|[,.!]|on\\b|with\\b|from\\b|about\\b|please|status|news|progress)), progress, news,
  updates?, hold-?up, hold up, delay, eta, timeline, timing, state of play, rundown, heads[ -]up, progress report,
  status report
`)

/** What a report is called when it should not cost much: "a quick update". */
export const LITTLE = `(?:${anyOf(`
  quick, brief, short, little, current, latest, small, regular, weekly, daily, monthly, rough, written, full, first
`)} +){0,3}`

const IN_WORDS = anyOf(`
  finished, completed?, signed, published, booked, sorted, settled, confirmed, ordered, merged, fixed, printed, approved,
  submitted, delivered, shipped, started, finali[sz]ed, agreed, announced, deployed, resolved, closed, arranged,
  scheduled, prepared, organi[sz]ed, locked, drafted, tested, uploaded, posted, reviewed, handled, cleared, installed,
  migrated, launched, done, sent, paid, written, taken care of, dealt with, done with, set, set up, being worked on,
  being done, wrapped up, squared away, through
`)
const ON_ITS_WAY = anyOf(`
  ready, live, out, in place, on track, on schedule, on course, on time, on target, on top of, under control, under way,
  underway, in hand, coming along, coming together, coming in, going well, going ok, going okay, going ahead,
  going to plan, going according to plan, going to (?:happen|work|slip|make it), progressing, moving, happening,
  good to go, all set, taking shape, any closer, any further, much closer, there(?= *$| yet| now), nearly there,
  almost there, up and running, gone out, back yet, in yet, in the post, in the bag, in shape, up to date,
  on the move, on sale, sold out, full, dead, still alive, a go, on board, on course, doable, working now, working yet, green, red, far along, half-?way, half done
`)
const IN_DOUBT = anyOf(`
  within budget, over budget, on budget, under budget, running (?:late|behind|over|out), (?:usable|working|running|up|open|available) again,
  back in use, missing, outstanding, still open, still on(?! (?:holiday|leave|the road|vacation)), still good, left to do, behind, behind schedule, ahead of schedule, stuck,
  blocked, slipping, at risk, going to be late, realistic, likely, feasible, still possible, the date, the plan,
  (?:all right|alright|ok|okay|fine|good)(?= (?:with|for) (?:the|your))
`)
/** What work is when it is done, or on its way there. */
export const DONE = `(?:${IN_WORDS}|${ON_ITS_WAY}|${IN_DOUBT})`

export const NEARLY = `(?:${anyOf(
  "all, nearly, almost, still, already, now, fully, finally, really, actually, being, been, totally, properly, ever",
)} +)?`

/** What may follow the state that is asked for. */
export const THEN =
  "(?= *(?:$|[,)]|(?:by|for|on|with|at|yet|now|from|in|to|or|and|already|so far|of|this|next|today|tomorrow|then|before|after|until|as|too|well)\\b))"

const WORKED = anyOf(`
  sent, called, signed, asked, spoken to, spoke to, talked to, finished, booked, started, posted, replied, answered,
  confirmed, paid, approved, agreed, arrived, delivered, heard back, heard from, reached, ordered
`)
/** A statement that it is done: "it's done", "they signed", "you've sent it". */
export const IS_DONE = `(?:that )?(?:(?:it|this|that|they|we|you|everything|all|(?:the|your|our|my) [\\w' -]{2,40}?)(?:'s|'re|'ll| is| are| was| were| has| have| will|'ve|'d| had)(?: not)?(?: be| been)? +${NEARLY}(?:${DONE}|${WORKED})${THEN}|(?:they|you|the [\\w -]{2,30}?)(?:'ve| have| has)? +${WORKED}\\b)`

/** Any verb of what has been done. */
export const PAST =
  "(?:found|heard|spoken|written|done|told|sent|got|gotten|made|put|rung|met|begun|chosen|drawn|shown|bought|paid|sold|built|given|taken|gone|left|come|said|\\w{2,}ed)"

/** What happens in work, whoever does it: "Has the date slipped?" */
export const WORK_DONE = anyOf(`
  begun, turned up, shown up, looked at, seen (?:it|the|our), had a look, been(?: in touch| back)?$,
  signed(?: off)?, replied, answered, responded, approved, confirmed, agreed, accepted, decided, delivered, paid, shipped,
  arrived, launched, landed, slipped, moved, worked, closed, cleared, passed, booked, registered, returned, submitted,
  published, completed, finished, started, merged, voted, come back, got back, gotten back, gone, changed, happened,
  improved, fixed, failed, stopped, stalled, sold
`)
/** The same after "did": "Did legal sign off?" */
export const WORK = anyOf(`
  sign(?: off)?, reply, answer, respond, approve, confirm, agree, accept, decide, deliver, pay, ship, arrive, launch,
  land, slip, move, work(?: out)?, close, clear, pass, book, register, return, submit, publish, complete, finish, start,
  merge, vote, come (?:back|in|through|off|together|out)(?! from), get back, change, happen, turn up, fail, stop, stall,
  fit, sell, complain, get anywhere,
  (?:fix|repair|print|paint|build|install|mend|test|book|order|send|update|file|upload|write) (?:it|them|that|the|your|our|all), show up, come$, pick up, say (?:yes|no), hold$, react, take it, end$, go (?:out|through|live|ahead|off|anywhere|(?:all )?to plan|as planned|well|ok|okay|smoothly|according), go$
`)
