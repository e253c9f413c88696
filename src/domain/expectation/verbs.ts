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
  accept accommodate accompany accumulate acknowledge acquire activate adapt add adhere adjust administer
  adopt advertise advise affix agree align allocate allow alter amend analyse announce anticipate apologise
  append apply appoint approve arrange articulate ascertain ask assemble assess assign assist attach attend
  augment authorise automate avoid bake begin bind blame brainstorm bring browse build bury buy bypass
  calculate calibrate cancel carve catch categorise celebrate certify chase choose circulate cite clarify
  classify co-ordinate collaborate collate collect combine communicate compare compensate compile comply
  compose compute concentrate conclude conduct configure confirm confront connect conserve consider
  consolidate construct consult contain continue contribute convene convert convey convince cooperate
  coordinate correspond create crosscheck cultivate curate customise debug decide declare decline decorate
  dedicate deduct defend defer define delete deliver demolish demonstrate depart deploy describe detach detect
  determine develop devise diagnose dig dilute disable discard disclose discontinue discourage discover
  discuss dismantle dismiss dispatch dispose disseminate distribute diversify divide donate download earmark
  eat edit educate elaborate elect eliminate embed embrace emphasise employ empower enable enact encourage
  endorse enforce engage enlarge enlist enrich enrol enroll ensure enter entertain equip erase erect escalate
  establish evacuate evaluate examine exclude execute explain explore extend fabricate facilitate familiarise
  fasten feed fetch fill finalise finish fold follow forbid forget formulate foster freeze fry fulfil fulfill
  gather generate get give glue go govern grab greet grind handle hide hire hoist identify illustrate
  implement improve improvise include incorporate increase inform initiate innovate insert insist inspect
  inspire install instruct insulate integrate interact interpret introduce invent invest investigate invite
  isolate itemise juggle justify keep knead knit lay learn leave liaise listen locate loosen maintain make
  manage mediate memorise mend migrate minimise mitigate mobilise moderate modernise modify motivate mow
  multiply navigate negotiate nominate normalise notify nurture observe obtain occupy offload omit onboard
  operate optimise orchestrate organise orient originate overrule oversee overwrite participate paste pay peel
  perform persuade pick pin plough ponder populate postpone pour preheat prepare preserve preside pretend
  prevent prioritise proceed procure proofread propose prove provide prune publicise publish pursue put
  qualify quantify quit ratify read realign rearrange reassure rebook recall receive recharge recheck recite
  reclaim recommend reconcile reconsider recover recreate recruit redesign redirect redistribute redo redraft
  reduce refactor refer refill refine reflect reformat refrain refurbish refuse regulate rehearse reimburse
  reinforce reinstall reject relocate remake remind remove render renew renovate reopen reorder reorganise
  repaint rephrase replace replenish represent reprint reproduce require reroute rerun reschedule resend
  reshape resize resolve respond restock restore restrict restructure resubmit resume retain retest rethink
  retire retrieve retry reuse revert revitalise revive rewire rework rewrite rinse roast rub scatter scour
  scrap scrape scrub seek select sell send serve settle sew shave shred simmer simplify sing sit skim smoke
  soak soften solicit solve sow speak spearhead specify speed spell spend sprinkle stabilise standardise stay
  sterilise stimulate stir straighten strain strategise streamline strengthen strive submit subscribe
  substitute subtract suggest supervise surrender suspend sustain swallow sweep swim synchronise synthesise
  systematise tabulate tackle tailor take teach tear tell terminate tighten transcribe transform translate
  transmit treat troubleshoot tuck tweak underline undertake undo unfold unify uninstall unite unload unlock
  unpack unplug unpublish unsubscribe untangle unveil uphold utilise vacate vacuum validate vary verify
  visualise wait warn weave weed weigh widen wipe withhold write
`)
const EITHER = setOf(`
  access act address aid aim alert answer appeal approach archive assure attempt audit award back balance ban
  beat bend bill bin blend block board boil book borrow bounce bow break brew brief broadcast brush budget
  bundle call capture care carry catalogue cc chair champion change charge chat check circle clean clear climb
  close coach code comment commission commit complete contact control cook copy correct cost counsel count
  cover craft critique crop cross crush cut cycle dance date deal debate delay delegate demand demo deposit
  design detail dip direct discount display document double-check draft drain draw dress drill drink drive
  drop dry duplicate dust e-mail ease email empty end engineer escort estimate exchange exercise expand
  experiment export express extract face fax fight figure file film filter finance find fit fix flag flip fly
  focus force form format forward frame fund grade grant grate grill ground group guard guide halt hammer hand
  hang harvest head help highlight hold hook host house hurry import influence interview inventory invoice
  iron issue join jot judge jump kick knock label land launch lead lecture lend level lift light limit line
  link list load lobby lock log look loop lose mail map mark market master match measure meet mention mentor
  merge message mind minute mix model monitor mount move nail name narrow network note number offer oil open
  order outline outsource overhaul own pack page paint pair park partner pass patch patrol pause permit phase
  phone photograph pilot ping pitch place plan plant play plot point polish poll position post practise praise
  present press price print probe process produce profile program project promise promote proof protect pull
  pump punch purchase push quarantine query question quote raise rally ramp rank rate reach rebuild recap
  record recycle refresh refund register relay release rely remedy rent repair repeat reply report request
  rescue research reserve reset respect rest restart return reveal review revise revisit reward ring roll
  rotate round route run rush safeguard sail salt salvage sample sand save scale scan schedule scope score
  scout screen seal search season seat secure segment separate sequence service set shadow shape share sharpen
  shelve shift ship shoot shop shorten shout shovel show shut sign signal sketch skip sleep slide slot slow
  smooth snap sort source spare spark spin split sponsor spot spray spread squeeze stack staff stage stall
  stamp stand start stash state steer step steward stick stitch stock stop store stress stretch strike strip
  structure study summarise supply support survey swap swing switch tag talk tap tape target task taste team
  test text thank thin think throw tidy tie tilt time title toast touch tour trace track trade train transfer
  transport trap trash travel triage trial trim trust try tune turn tutor type update upgrade upload use vet
  view visit voice volunteer vote wake walk warm wash watch water welcome weld whip wire withdraw work wrap
  yield zip zone
`)
const RATHER_VERB = setOf(`
  address answer audit book brew broadcast capture catalogue cc chair check clean code complete contact craft
  critique cut document double-check draft drain drop e-mail email extract file filter find fix harvest help
  hold host import interview join launch lead lock mail measure meet mentor merge monitor move offer open
  order outline pack partner patrol phone plan post present print promote pull pump purchase push raise record
  register repair reply report request research reserve revise run salvage schedule scout segment service
  share ship shorten show sign skip sort split start stitch stop summarise survey swap track train transport
  trim try tune update upload use visit
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
