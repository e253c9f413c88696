import { anyOf } from "./text.ts"

/**
 * Verbs of doing that are hardly ever a noun, so that one at the head of a clause makes it an imperative. British
 * and American spelling alike.
 */
export const PLAIN = anyOf(`
  activate, add, adopt, advertise, advise, agree on, align, allocate, allow, analy[sz]e, announce, anticipate,
  apologi[sz]e, apply, appoint, approve, arrange, ask, assemble, assess, assign, assist, attach, attend,
  avoid, bake, begin, brainstorm, bring, browse, build, buy, calculate, calibrate, cancel, categori[sz]e,
  chase, choose, circulate, clarify, co-ordinate, collaborate, collate, collect, combine, communicate,
  compare, compile, compose, conduct, configure, confirm, connect, consider, consolidate, consult, continue,
  contribute, convert, convince, cooperate, coordinate, create, decide, decline, decorate, define, delete,
  deliver, deploy, describe, determine, develop, disable, discard, discourage, discuss, dispose, distribute, divide, download,
  do(?= (?:not|it|this|that|the|an?|your|some|what|more|less|so|one)\\b), earmark, edit, elaborate, eliminate, employ, enable, encourage, engage, enrol, enroll, ensure, enter,
  escalate, establish, evaluate, examine, exclude, execute, explain, explore, extend, facilitate,
  familiari[sz]e, feed, fetch, fill, finali[sz]e, finish, follow, formulate, fulfil, fulfill, gather,
  generate, get, give, go, grab, greet, handle, hire, identify, implement, include, incorporate, inform,
  inspect, install, integrate, introduce, investigate, invite, keep, learn, leave, liaise, listen, maintain,
  make, manage, memori[sz]e, migrate, mitigate, moderate, modify, motivate, negotiate, notify, obtain, omit,
  onboard, operate, organi[sz]e, oversee, participate, pay, perform, persuade, pick, postpone, prepare,
  prevent, prioriti[sz]e, procure, proofread, propose, provide, publish, pursue, put, quit, read, reassure,
  rebook, recommend, reconcile, recruit, redo, reduce, refer, refine, rehearse, reject, remind, remove,
  renew, reorgani[sz]e, rephrase, replace, represent, rerun, reschedule, resolve, respond, restore, retain,
  resend, retrieve, reuse, rewrite, scrap, seek, select, sell, send, serve, settle, simplify, sit, solicit, solve,
  speak, specify, speed up, stay, strive, submit, supervise, synchroni[sz]e, take, teach, tell, terminate,
  translate, treat, tweak, uninstall, unlock, unpublish, utili[sz]e, validate, verify, wait, warn, weigh,
  write
`)

/** Verbs of doing that may as well be nouns or adjectives: what follows decides. */
export const EITHER = anyOf(`
  access, act, address, aim, answer, approach, assure, audit, back, balance, ban, bill, block, board, book,
  bounce, brief, budget, call, care, carry, cc, chair, change, charge, check, circle, clean, clear, close,
  coach, complete, contact, control, copy, correct, cost, count, cover, cut, date, deal, delay, delegate,
  demo, design, detail, direct, display, document, double check, double-check, draft, draw, drive, drop,
  e-mail, ease, email, empty, end, estimate, exchange, expand, experiment, express, face, fax, file, film, find,
  fix, flag, focus, force, form, format, forward, fund, ground, group, guard, guide, hand, hang, head, help,
  highlight, hold, host, house, hurry, interview, invoice, issue, join, jot, judge, label, launch, lead,
  lend, level, lift, limit, line, link, list, load, lock, log, look, lose, mail, map, mark, market, measure,
  meet, mention, merge, message, mind, minute, model, monitor, move, name, narrow, note, offer, open, order,
  outline, outsource, own, pack, page, paint, pair, park, pass, pause, permit, phone, photograph, pilot,
  ping, pitch, place, plan, play, point, poll, post, practi[sc]e, present, press, price, print, process,
  produce, program, project, promise, promote, protect, pull, purchase, push, query, question, quote, raise,
  rank, rate, reach, rebuild, recap, record, recycle, refresh, refund, register, release, rely, rent, repair,
  repeat, reply, report, request, rescue, research, reserve, reset, respect, rest, restart, return, reveal,
  review, revise, revisit, reward, ring, roll, rotate, round, route, run, sample, save, scale, scan,
  schedule, scope, score, screen, search, seat, secure, separate, set, set up, shadow, shape, share, shift,
  ship, shop, shorten, show, shut, sign, skip, slow, sort, source, split, sponsor, staff, stage, stand,
  start, state, step, stick, stock, stop, store, stress, structure, study, summari[sz]e, supply, support,
  survey, swap, switch, tag, talk, target, task, team up, test, text, thank, think, throw, tidy, time, title,
  touch, track, trade, train, transfer, trim, try, turn, type, update, upgrade, upload, use, view, visit,
  voice, vote, walk, wash, watch, welcome, withdraw, work, wrap
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
  accelerate, advance, amplify, boost, broaden, build up, champion, cut, cut down on, decrease, deepen,
  delight, develop, diversify, drive, elevate, empower, energi[sz]e, enhance, enrich, expand, foster,
  get better at, get (?:more|fewer|better|less), grow, have (?:more|fewer|better|less), heighten, improve,
  increase, inspire, lessen, leverage, lower, make (?:more|fewer|better), maximi[sz]e, minimi[sz]e,
  moderni[sz]e, nurture, optimi[sz]e, professionali[sz]e, promote, raise, reduce, reinforce, shorten,
  simplify, solidify, speed up, stabili[sz]e, step up, stimulate, strengthen, streamline, transform, upgrade,
  uplift
`)

/** Verbs that name a result by themselves. */
export const ACHIEVE = anyOf(`
  achieve, attain, be, become, break even, double, earn, exceed, gain, get from, get to, halve, hit, lose no,
  move from, never, outperform, pass, quadruple, reach, remain, run out, stay, surpass, triple, win
`)
