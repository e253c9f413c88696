/** How latitude grows and shrinks (DESIGN §4). Sizes are days of loss, beyond the planned effort. */
export type Policy = {
  /**
   * Where everybody begins, and what nothing goes below. 2: what a small organisation can lose without a meeting
   * about it (the organisation's own setting).
   */
  readonly startSmall: number
  /** What no single hand-over may lose (the organisation's own setting). */
  readonly threshold: number
  /**
   * What a met one of that size supports next, as a multiple. 2: successive doubling finds what somebody can hold in
   * few steps and overshoots by one at most (Bentley and Yao, An almost optimal algorithm for unbounded searching, 1976).
   */
  readonly growth: number
  /** Days from one growth to the next. 14: what went well in a week may be luck of that week. */
  readonly growthEveryDays: number
  /**
   * The share of the largest size met so far that a surprise leaves. A half: back by one doubling, not to the start,
   * since what was shown to be held was shown (regression to the mean: Kahneman and Tversky, 1973).
   */
  readonly surpriseLeaves: number
  /** How many are met after a surprise before it grows again, the last of them growing. 2: once may be luck. */
  readonly metToRebuild: number
  /** Days after which a surprise holds nothing back any more. A year: nobody pays for ever. */
  readonly rebuildWithinDays: number
  /** So many shorts running, and it is training or a pilot that helps, not a size. 3: then it is no accident. */
  readonly shortsBeforeTraining: number
  /** How many met at a level before the next one is suggested. 2: as for a size after a surprise. */
  readonly metBeforeNextLevel: number
}

export const DEFAULT_POLICY: Policy = {
  startSmall: 2,
  threshold: 20,
  growth: 2,
  growthEveryDays: 14,
  surpriseLeaves: 0.5,
  metToRebuild: 2,
  rebuildWithinDays: 365,
  shortsBeforeTraining: 3,
  metBeforeNextLevel: 2,
}

/** Names the parts that cannot hold: nothing may shrink by succeeding, or grow by a surprise. Empty: it is well. */
export function policyAtFault(policy: Policy): readonly (keyof Policy)[] {
  const whole = (least: number) => (value: number) => Number.isInteger(value) && value >= least
  const holds: { readonly [part in keyof Policy]: (value: number) => boolean } = {
    startSmall: (value) => value > 0 && Number.isFinite(value),
    threshold: (value) => value >= policy.startSmall && Number.isFinite(value),
    growth: (value) => value >= 1 && value <= 10,
    growthEveryDays: whole(0),
    surpriseLeaves: (value) => value >= 0 && value <= 1,
    metToRebuild: whole(1),
    rebuildWithinDays: whole(0),
    shortsBeforeTraining: whole(1),
    metBeforeNextLevel: whole(1),
  }
  return (Object.keys(holds) as (keyof Policy)[]).filter((part) => !holds[part](policy[part]))
}

/** The policy of an organisation: its own beginning and bound, the rest as reasoned above. */
export function policyOf({ startSmall, threshold }: Pick<Policy, "startSmall" | "threshold">): Policy {
  return { ...DEFAULT_POLICY, startSmall, threshold }
}
