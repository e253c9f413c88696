import { anyOf } from "./patterns.ts"

/**
 * Verbs of doing that are hardly ever a noun, so that one at the head of a clause makes it an imperative. British
 * and American spelling alike.
 */
export const PLAIN = anyOf(`
  accompany, activate, adapt, add, adjust, adopt, advertise, advise, agree on, align, allocate, allow, amend,
  analy[sz]e, announce, anticipate, apologi[sz]e, append, apply, appoint, approve, arrange, ask, assemble,
  assess, assign, assist, attach, attend, avoid, bake, begin, brainstorm, bring, browse, build, bury, buy,
  bypass, calculate, calibrate, cancel, carve, catch, categori[sz]e, certify, chase, choose, circulate,
  clarify, co-ordinate, collaborate, collate, collect, combine, communicate, compare, compensate, compile,
  compose, concentrate, conduct, configure, confirm, confront, connect, consider, consolidate, consult,
  continue, contribute, convert, convey, convince, cooperate, coordinate, create, crosscheck, curate, debug,
  decide, decline, decorate, dedicate, deduct, defend, defer, define, delete, deliver, depart, deploy,
  describe, detach, determine, develop, dilute, disable, discard, disclose, discontinue, discourage,
  discover, discuss, dismiss, dispose, distribute, divide,
  do(?= (?:not|it|this|that|the|an?|your|some|what|more|less|so|one)\\b), download, earmark, edit, elaborate,
  eliminate, emphasi[sz]e, employ, enable, encourage, enforce, engage, enrol, enroll, ensure, enter, erase,
  escalate, establish, evacuate, evaluate, examine, exclude, execute, explain, explore, extend, facilitate,
  familiari[sz]e, fasten, feed, fetch, fill, finali[sz]e, finish, fold, follow, forbid, forget, formulate,
  freeze, fry, fulfil, fulfill, gather, generate, get, give, glue, go, grab, greet, handle, hide, hire,
  hoist, identify, illustrate, implement, include, incorporate, inform, insert, insist, inspect, install,
  integrate, introduce, invent, investigate, invite, isolate, juggle, justify, keep, knead, lay, learn,
  leave, liaise, listen, loosen, maintain, make, manage, memori[sz]e, migrate, mitigate, moderate, modify,
  motivate, mow, multiply, navigate, negotiate, nominate, notify, observe, obtain, occupy, omit, onboard,
  operate, organi[sz]e, overrule, oversee, overwrite, participate, paste, pay, peel, perform, persuade, pick,
  pin, plough, ponder, postpone, pour, preheat, prepare, preserve, pretend, prevent, prioriti[sz]e, proceed,
  procure, proofread, propose, provide, prune, publish, pursue, put, quit, read, rearrange, reassure, rebook,
  recall, recheck, recite, reclaim, recommend, reconcile, reconsider, recreate, recruit, redesign, redirect,
  redistribute, redo, redraft, reduce, refactor, refer, refill, refine, reformat, refrain, refuse, rehearse,
  reimburse, reinstall, reject, relocate, remake, remind, remove, renew, reopen, reorder, reorgani[sz]e,
  repaint, rephrase, replace, replenish, represent, reprint, require, reroute, rerun, reschedule, resend,
  resize, resolve, respond, restore, resubmit, resume, retain, retest, rethink, retire, retrieve, retry,
  reuse, revert, rewire, rewrite, rinse, roast, rub, scatter, scrap, scrape, scrub, seek, select, sell, send,
  serve, settle, shave, simmer, simplify, sit, soften, solicit, solve, speak, specify, speed up, spell,
  spend, sprinkle, stay, sterili[sz]e, stir, straighten, strain, strive, submit, substitute, subtract,
  supervise, surrender, suspend, swallow, sweep, synchroni[sz]e, tackle, tailor, take, teach, tear, tell,
  terminate, tighten, transcribe, translate, treat, tuck, tweak, underline, undo, unfold, uninstall, unite,
  unlock, unpack, unplug, unpublish, unsubscribe, untangle, uphold, utili[sz]e, vacate, vacuum, validate,
  vary, verify, wait, warn, weed, weigh, widen, wipe, withhold, write
`)

/** Verbs of doing that may as well be nouns or adjectives: what follows decides. */
export const EITHER = anyOf(`
  access, act, figure, address, aim, alert, answer, approach, archive, assure, audit, back, balance, ban, beat, bend,
  bill, bin, blend, block, board, book, borrow, bounce, bow, break, brief, budget, call, care, carry, cc,
  chair, change, charge, check, circle, clean, clear, close, coach, commission, commit, complete, contact,
  control, cook, copy, correct, cost, count, cover, crop, cross, crush, cut, date, deal, delay, delegate,
  demand, demo, deposit, design, detail, dip, direct, discount, display, document, double check,
  double-check, draft, draw, dress, drill, drive, drop, duplicate, dust, e-mail, ease, email, empty, end,
  escort, estimate, exchange, exercise, expand, experiment, export, express, face, fax, fight, file, film,
  find, fix, flag, flip, fly, focus, force, form, format, forward, frame, fund, grant, grate, grill, ground,
  group, guard, guide, halt, hammer, hand, hang, head, help, highlight, hold, hook, host, house, hurry,
  interview, invoice, iron, issue, join, jot, judge, jump, kick, knock, label, launch, lead, lend, level,
  lift, limit, line, link, list, load, lock, log, look, loop, lose, mail, map, mark, market, measure, meet,
  mention, merge, message, mind, minute, mix, model, monitor, mount, move, nail, name, narrow, note, number,
  offer, oil, open, order, outline, outsource, own, pack, page, paint, pair, park, pass, paste, patch, pause,
  permit, phone, photograph, pilot, ping, pitch, place, plan, plant, play, point, polish, poll, post,
  practi[sc]e, praise, present, press, price, print, process, produce, profile, program, project, promise,
  promote, protect, pull, punch, purchase, push, query, question, quote, raise, rally, rank, rate, reach,
  rebuild, recap, record, recycle, refresh, refund, register, relay, release, rely, rent, repair, repeat,
  reply, report, request, rescue, research, reserve, reset, respect, rest, restart, return, reveal, review,
  revise, revisit, reward, ring, roll, rotate, round, route, run, rush, salt, sample, save, scale, scan,
  schedule, scope, score, screen, seal, search, season, seat, secure, separate, set, set up, shadow, shape,
  share, sharpen, shelve, shift, ship, shoot, shop, shorten, shout, shovel, show, shut, sign, signal, sketch,
  skip, slide, slot, slow, smooth, snap, sort, source, spare, spin, split, sponsor, spot, spray, spread,
  squeeze, stack, staff, stage, stall, stamp, stand, start, stash, state, steer, step, stick, stock, stop,
  store, stress, stretch, strike, strip, structure, study, summari[sz]e, supply, support, survey, swap,
  swing, switch, tag, talk, tap, tape, target, task, taste, team up, test, text, thank, thin, think, throw,
  tidy, tie, tilt, time, title, toast, touch, trace, track, trade, train, transfer, trap, trash, triage,
  trim, trust, try, turn, type, update, upgrade, upload, use, vet, view, visit, voice, vote, wake, walk,
  warm, wash, watch, water, welcome, weld, whip, wire, withdraw, work, wrap, yield, zip
`)

/** Of those, what at the head of bare nouns is rather the verb: "Book pitches", "Draft minutes". */
export const RATHER_VERB = anyOf(`
  address, answer, audit, book, cc, chair, check, clean, complete, contact, cut, document, double-check,
  draft, drop, e-mail, email, file, find, fix, help, hold, host, interview, join, launch, lead, lock, mail,
  measure, meet, merge, monitor, move, offer, open, order, outline, pack, phone, plan, post, present, print,
  promote, pull, purchase, push, raise, record, register, repair, reply, report, request, research, reserve,
  revise, run, schedule, set up, share, ship, shorten, show, sign, skip, sort, split, start,
  stop, summari[sz]e, survey, swap, track, train, trim, try, update, upload, use, visit
`)

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
  achieve, attain, be, become, break even, double, earn, exceed, gain, get from, get to, halve, hit, lose no,
  move from, never, outperform, pass, quadruple, reach, remain, run out, stay, surpass, triple, win
`)

/** Verbs that name a result once they say how much: others decide whether it comes ("Win two tenders"). */
export const OBTAIN = anyOf(`
  acquire, attract, close, collect, enrol, enroll, generate, hire, land, raise, recruit, secure, sell, sign, sign up, win
`)

/** First words that are no verbs of doing: little words, times, greetings, and what is said of oneself without "I". */
export const NO_VERB = anyOf(`
  about, above, across, after, again, against, ago, all, almost, along, already, also, although, always, am, among, and, another, any, are, around,
  as, at, away, based, because, been, before, behind, below, beneath, beside, besides, best, better, between, beyond, both, but, by, can, cheers,
  congrats, could, despite, did, does, double, down, due, during, each, eg, either, else, enough, even, ever, every, except, few, first, for, from, fyi,
  given, good, great, half, happy, had, has, hello, hence, here, hey, hi, how, however, if, in, inside, instead, into, is, its, just, kudos, last, least,
  less, like, many, maybe, me, might, more, most, much, must, my, near, neither, never, next, nice, no, nobody, none, nor, not, nothing, now, of, off,
  ok, okay, on, once, one, only, onto, opposite, or, otherwise, our, out, outside, over, past, per, perhaps, plus, possibly, quite, rather, regarding,
  same, shall, should, since, so, some, somebody, someone, soon, sorry, still, such, sure, than, thanks, that, the, then, there, therefore, these, they,
  this, those, though, three, through, throughout, thus, till, to, today, together, tomorrow, tonight, too, toward, towards, twice, two, under, unless,
  unlike, until, up, upon, versus, very, via, was, we, welcome, well, were, what, whatever, when, whenever, where, whereas, wherever, whether, which,
  while, who, whoever, whom, whose, why, will, with, within, without, would, yeah, yes, yesterday, yet, you, your, he, she, it, i, us, them, everyone,
  everybody, everything, (?:mon|tues|wednes|thurs|fri|satur|sun)day, january, february, march, april, may, june, july, august, september, october,
  november, december, lunch, dinner, coffee, breakfast,
  hope, wish, love, guess, think, suppose, believe, doubt, imagine, appreciate, agree, understand, know, want, need, miss, feel, expect, hate, prefer,
  saw, got, sent, met, found, took, made, told, gave, left, heard, felt, went, came, knew, thought, bought, brought, built, kept, lost, paid, said,
  sold, spent, spoke, wrote, forgot, won, ran, began, chose, drew, drove, ate, fell, flew, grew, held, led, lent, rang, rose, sat, shook, slept, stood,
  taught, threw, understood, woke, wore, done, been, seen, gone, given, taken, written, shown
`)
