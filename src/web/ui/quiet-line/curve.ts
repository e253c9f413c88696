/** A stretch of the line between two answers: straight when both agree, an S when they differ. */
export type Stretch = { x0: number; y0: number; x1: number; y1: number }

type Point = [x: number, y: number]
type Bezier = [Point, Point, Point, Point]

const round = (n: number) => Math.round(n * 100) / 100
const pair = (p: Point) => `${round(p[0])} ${round(p[1])}`
const between = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]

function toBezier({ x0, y0, x1, y1 }: Stretch): Bezier {
  const middle = (x0 + x1) / 2
  return [
    [x0, y0],
    [middle, y0],
    [middle, y1],
    [x1, y1],
  ]
}

/** Where along an S its x is reached. Its x only ever grows, so halving finds it. */
function whereX({ x0, x1 }: Stretch, x: number): number {
  const middle = (x0 + x1) / 2
  let low = 0
  let high = 1
  for (let step = 0; step < 24; step++) {
    const t = (low + high) / 2
    const u = 1 - t
    const at = u * u * u * x0 + 3 * u * t * middle + t * t * t * x1
    if (at < x) low = t
    else high = t
  }
  return (low + high) / 2
}

function splitAt([a, b, c, d]: Bezier, t: number): [Bezier, Bezier] {
  const ab = between(a, b, t)
  const bc = between(b, c, t)
  const cd = between(c, d, t)
  const abc = between(ab, bc, t)
  const bcd = between(bc, cd, t)
  const middle = between(abc, bcd, t)
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ]
}

function part(stretch: Stretch, from: number, to: number): Bezier {
  let curve = toBezier(stretch)
  const end = whereX(stretch, to)
  if (to < stretch.x1) curve = splitAt(curve, end)[0]
  if (from > stretch.x0) curve = splitAt(curve, whereX(stretch, from) / (to < stretch.x1 ? end : 1))[1]
  return curve
}

/** How deep the line lies at x: the height of every mark that sits on it. */
export function heightAt(stretches: readonly Stretch[], x: number): number {
  const stretch = stretches.find((s) => x <= s.x1) ?? stretches.at(-1)
  if (!stretch) return 0
  if (stretch.y0 === stretch.y1 || x >= stretch.x1) return stretch.y1
  return splitAt(toBezier(stretch), whereX(stretch, x))[0][3][1]
}

/** The line from one x to another as path data; x in thousandths of the width, y in pixels. */
export function pathBetween(stretches: readonly Stretch[], from: number, to: number): string {
  let path = ""
  for (const stretch of stretches) {
    const x0 = Math.max(from, stretch.x0)
    const x1 = Math.min(to, stretch.x1)
    if (x1 <= x0) continue
    const [a, b, c, d] = part(stretch, x0, x1)
    if (path === "") path = `M${pair([a[0] * 10, a[1]])}`
    const scaled = [b, c, d].map(([x, y]) => pair([x * 10, y]))
    path += stretch.y0 === stretch.y1 ? `L${scaled[2]}` : `C${scaled.join(" ")}`
  }
  return path
}
