import { createHmac, timingSafeEqual } from "node:crypto"

/** Signs what stands in a link, and reads it again. What was signed for one purpose holds for no other. */
export type Signer = {
  sign(purpose: string, content: unknown): string
  /** What was signed; null: this was not, or not for this. */
  open(purpose: string, token: string): unknown
}

export function signer(secret: string): Signer {
  const mac = (purpose: string, content: string) => {
    const key = createHmac("sha256", secret).update(`leeway link: ${purpose}`).digest()
    return createHmac("sha256", key).update(content).digest()
  }
  return {
    sign(purpose, content) {
      const written = Buffer.from(JSON.stringify(content)).toString("base64url")
      return `${written}.${mac(purpose, written).toString("base64url")}`
    },
    open(purpose, token) {
      const [, written = "", given = ""] = /^([\w-]+)\.([\w-]{43})$/.exec(token) ?? []
      // Bits that base64 leaves over could be changed unseen.
      const signature = Buffer.from(given, "base64url")
      const right = mac(purpose, written)
      if (signature.toString("base64url") !== given || signature.length !== right.length) return null
      return timingSafeEqual(signature, right)
        ? JSON.parse(Buffer.from(written, "base64url").toString())
        : null
    },
  }
}
