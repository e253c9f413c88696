import { lastMonday } from "../../domain/post/edition.ts"
import type { Kind } from "../../domain/post/post.ts"
import { earliest } from "../../domain/shared/time.ts"
import type { House } from "../context.ts"
import { settings } from "../organisation/queries.ts"
import { editionOf } from "../post/rows.ts"
import type { Edition, EditionOf } from "./edition.ts"
import { words } from "./words.ts"

const ORDER: readonly Kind[] = ["win", "loss", "happy-accident", "lesson", "thanks"]

/**
 * The edition of the board without names. Where a reader’s Monday begins before the organisation’s, the week is not over:
 * they get the one before.
 */
export function boardOf({ now }: Pick<House, "now">): EditionOf {
  return async (tx, monday): Promise<Edition | null> => {
    const { zone } = await settings(tx)
    const edition = await editionOf(tx, earliest(monday, lastMonday(now(), zone)), { names: false })
    if (!edition) return null
    const sections = ORDER.map((kind) => {
      const items = edition.posts.filter((post) => post.kind === kind).map(({ text }) => text)
      return { title: words.edition.kinds[kind], items }
    })
    const path = `/o/${tx.org}/editions/${edition.monday}`
    return { sections: sections.filter(({ items }) => items.length > 0), path }
  }
}
