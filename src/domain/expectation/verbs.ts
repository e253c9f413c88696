import { anyOf } from "./patterns.ts"

/** A list of words as a set; of "organise" the American spelling too. */
const setOf = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .flatMap((word) => [word, word.replace(/([iy])s(e)$/, "$1z$2")]),
  )

const PLAIN = setOf(`
  accompany blame activate adapt add adjust adopt advertise advise agree align allocate allow amend analyse announce
  anticipate apologise append apply appoint approve arrange ask assemble assess assign assist attach attend
  avoid bake begin brainstorm bring browse build bury buy bypass calculate calibrate cancel carve catch
  categorise certify chase choose circulate clarify co-ordinate collaborate collate collect combine communicate
  compare compensate compile compose concentrate conduct configure confirm confront connect consider
  consolidate consult continue contribute convert convey convince cooperate coordinate create crosscheck curate
  debug decide decline decorate dedicate deduct defend defer define delete deliver depart deploy describe
  detach determine develop dilute disable discard disclose discontinue discourage discover discuss dismiss
  dispose distribute divide download earmark edit elaborate eliminate emphasise employ enable encourage enforce
  engage enrol enroll ensure enter erase escalate establish evacuate evaluate examine exclude execute explain
  explore extend facilitate familiarise fasten feed fetch fill finalise finish fold follow forbid forget
  formulate freeze fry fulfil fulfill gather generate get give glue go grab greet handle hide hire hoist
  identify illustrate implement improve include incorporate increase inform insert insist inspect install integrate introduce
  invent investigate invite isolate juggle justify keep knead lay learn leave liaise listen loosen maintain
  make manage memorise migrate mitigate moderate modify motivate mow multiply navigate negotiate nominate
  notify observe obtain occupy omit onboard operate organise overrule oversee overwrite participate paste pay
  peel perform persuade pick pin plough ponder postpone pour preheat prepare preserve pretend prevent
  prioritise proceed procure proofread propose provide prune publish pursue put quit read rearrange reassure
  rebook recall recheck recite reclaim recommend reconcile reconsider recreate recruit redesign redirect
  redistribute redo redraft reduce refactor refer refill refine reformat refrain refuse rehearse reimburse
  reinstall reject relocate remake remind remove renew reopen reorder reorganise repaint rephrase replace
  replenish represent reprint require reroute rerun reschedule resend resize resolve respond restore resubmit
  resume retain retest rethink retire retrieve retry reuse revert rewire rewrite rinse roast rub scatter scrap
  scrape scrub seek select sell send serve settle shave simmer simplify sit soften solicit solve speak specify
  speed spell spend sprinkle stay sterilise stir straighten strain strive submit substitute subtract supervise
  surrender suspend swallow sweep synchronise tackle tailor take teach tear tell terminate tighten transcribe
  translate treat tuck tweak underline undo unfold uninstall unite unlock unpack unplug unpublish unsubscribe
  untangle uphold utilise vacate vacuum validate vary verify wait warn weed weigh widen wipe withhold write
`)
const EITHER = setOf(`
  access act team address aim alert answer approach archive assure audit back balance ban beat bend bill bin blend
  block board book borrow bounce bow break brief budget call care carry cc chair change charge check circle
  clean clear close coach commission commit complete contact control cook copy correct cost count cover crop
  cross crush cut date deal delay delegate demand demo deposit design detail dip direct discount display
  document double-check draft draw dress drill drive drop duplicate dust e-mail ease email empty end escort
  estimate exchange exercise expand experiment export express face fax fight figure file film find fix flag
  flip fly focus force form format forward frame fund grant grate grill ground group guard guide halt hammer
  hand hang head help highlight hold hook host house hurry interview invoice iron issue join jot judge jump
  kick knock label launch lead lend level lift limit line link list load lock log look loop lose mail map mark
  market measure meet mention merge message mind minute mix model monitor mount move nail name narrow note
  number offer oil open order outline outsource own pack page paint pair park pass patch pause permit phone
  photograph pilot ping pitch place plan plant play point polish poll post practise praise present press price
  print process produce profile program project promise promote protect pull punch purchase push query question
  quote raise rally rank rate reach rebuild recap record recycle refresh refund register relay release rely
  rent repair repeat reply report request rescue research reserve reset respect rest restart return reveal
  review revise revisit reward ring roll rotate round route run rush salt sample save scale scan schedule scope
  score screen seal search season seat secure separate set shadow shape share sharpen shelve shift ship shoot
  shop shorten shout shovel show shut sign signal sketch skip slide slot slow smooth snap sort source spare
  spin split sponsor spot spray spread squeeze stack staff stage stall stamp stand start stash state steer step
  stick stock stop store stress stretch strike strip structure study summarise supply support survey swap swing
  switch tag talk tap tape target task taste test text thank thin think throw tidy tie tilt time title toast
  touch trace track trade train transfer trap trash triage trim trust try turn type update upgrade upload use
  vet view visit voice vote wake walk warm wash watch water welcome weld whip wire withdraw work wrap yield zip
`)
const RATHER_VERB = setOf(`
  address answer audit book cc chair check clean complete contact cut document double-check draft drop e-mail
  email file find fix help hold host interview join launch lead lock mail measure meet merge monitor move offer
  open order outline pack phone plan post present print promote pull purchase push raise record register repair
  reply report request research reserve revise run schedule share ship shorten show sign skip sort split start
  stop summarise survey swap track train trim try update upload use visit
`)
const NO_VERB = setOf(`
  about above across after again against ago agree all almost along already also although always am among and
  another any appreciate april are around as at ate august away based because been before began behind believe
  below beneath beside besides best better between beyond both bought breakfast brought built but by came can
  cheers chose coffee congrats could december despite did dinner does done double doubt down drew drove due
  during each eg either else enough even ever every everybody everyone everything except expect february feel
  fell felt few first flew for forgot found friday from fyi gave given gone good got great grew guess had half
  happy has hate he heard held hello hence here hey hi hope how however i if imagine in inside instead into is
  it its january july june just kept knew know kudos last least led left lent less like lost love lunch made
  many march may maybe me met might miss monday more most much must my near need neither never next nice no
  nobody none nor not nothing november now october of off ok okay on once one only onto opposite or otherwise
  our out outside over paid past per perhaps plus possibly prefer quite ran rang rather regarding rose said
  same sat saturday saw seen sent september shall she shook should shown since slept so sold some somebody
  someone soon sorry spent spoke still stood such sunday suppose sure taken taught than thanks that the them
  then there therefore these they think this those though thought three threw through throughout thursday thus
  till to today together told tomorrow tonight too took toward towards tuesday twice two under understand
  understood unless unlike until up upon us versus very via want was we wednesday welcome well went were what
  whatever when whenever where whereas wherever whether which while who whoever whom whose why will wish with
  within without woke won wore would written wrote yeah yes yesterday yet you your
`)

/** A verb of doing that is hardly ever a noun, so that at the head of a clause it makes an imperative. */
export const isPlainVerb = (word: string): boolean => PLAIN.has(word)
/** A verb of doing that may as well be a noun or an adjective: what follows decides. */
export const mayBeVerb = (word: string): boolean => EITHER.has(word)
/** Of those, one that at the head of bare nouns is rather the verb: "Book pitches", "Draft minutes". */
export const isRatherVerb = (word: string): boolean => RATHER_VERB.has(word)
/** A word that is no verb of doing: little words, times, greetings, and what is said of oneself without "I". */
export const isNoVerb = (word: string): boolean => NO_VERB.has(word)
/** Any verb of doing that is known. */
export const isVerb = (word: string): boolean => PLAIN.has(word) || EITHER.has(word)

/** Verbs of change: a result if a measure stands beside them ("Raise it from 45 to 60"), else a wish. */
export const CHANGE = anyOf(`
  accelerate, amplify, boost, broaden, cut down on, decrease, deepen, delight, diversify, elevate, energi[sz]e, enhance,
  enrich, expand, foster, get better at, get (?:more|fewer|better|less), grow, have (?:more|fewer|better|less), heighten,
  improve, increase, lessen, leverage, lower, make (?:more|fewer|better|money|progress), maximi[sz]e, minimi[sz]e, moderni[sz]e,
  nurture, optimi[sz]e, professionali[sz]e, raise, reduce, reinforce, save (?:money|time|energy|costs|resources|water|paper),
  shorten, simplify, solidify, speed up, stabili[sz]e, step up, stimulate, strengthen, streamline, uplift, cut(?! the\\b| a\\b),
  (?:develop|promote|upgrade|transform|drive|advance|inspire|empower|build up|champion|support)(?! +(?:an?|the|all|each|every|our|your)\\b)
`)

/** Verbs that name a result by themselves. */
export const ACHIEVE = anyOf(`
  achieve, attain, be(?! (?:the|a|an|our|their) (?:first |main |single )?(?:point|contact|face|voice|person|link|bridge)| responsible| in charge| available), become, break even, double, earn, exceed, gain, get from, get to, halve, hit, lose no,
  move from, never, outperform, pass, quadruple, reach, remain, run out, stay, surpass, triple, win
`)

/** Verbs that name a result once they say how much: others decide whether it comes ("Win two tenders"). */
export const OBTAIN = anyOf(`
  acquire, attract, close, collect, enrol, enroll, generate, hire, land, raise, recruit, secure, sell, sign, sign up, win
`)
