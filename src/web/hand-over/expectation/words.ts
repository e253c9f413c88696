/** What stands around a remark; its own sentences are the rules'. */
export const words = {
  title: "Expectation check",
  leave: "Leave it as it is",
} as const
