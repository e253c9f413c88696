import { capital, partName } from "./delegation/problem-words.ts"
import { entry } from "./problem-entry.ts"

/** What any operation may refuse with. */
export const HTTP_PROBLEMS = {
  "not-found": entry(404, "Not here", "There is nothing here that you can see."),
  "signed-out": entry(401, "Signed out", "You are signed out. Sign in, and go on where you were."),
  "administrators-only": entry(
    403,
    "For administrators",
    "An administrator of this organisation can do that.",
  ),
  "already-here": entry(409, "Already here", "You belong to this organisation already."),
  "viewpoint-taken": entry(409, "Taken", "Someone is signed in as this person. Choose another one."),
  "note-needs-holding": entry(409, "Nothing held", "Notes are for whoever holds this, while it is active."),
  "changed-meanwhile": entry(
    412,
    "Changed meanwhile",
    "This changed while you were writing. Nothing was sent; look again and send it if it still holds.",
  ),
  "version-needed": entry(428, "Version needed", "Name the version you saw in an If-Match header."),
  "version-unreadable": entry(
    400,
    "Version not understood",
    'If-Match takes one version as its ETag gave it, such as "7".',
  ),
  "key-unreadable": entry(400, "Key not understood", "An Idempotency-Key has 1 to 200 visible characters."),
  "key-used-for-something-else": entry(
    422,
    "Key used before",
    "This Idempotency-Key was used for another request.",
  ),
  "link-shown-once": entry(
    409,
    "Shown once",
    "The invitation was made, and its link was shown once. Withdraw it and make another.",
  ),
  "cursor-unreadable": entry(400, "Cursor not understood", "A cursor is taken as the page before gave it."),
  "json-expected": entry(415, "JSON expected", "Send JSON, and say so in Content-Type."),
  "json-unreadable": entry(400, "Not readable", "What was sent is not readable JSON."),
  "text-unreadable": entry(422, "Not readable", "The text holds a character that cannot be kept."),
  "fields-at-fault": entry(422, "Something is not right", ({ fields }) =>
    (fields as { path: string; message: string }[])
      .map(({ path, message }) => (path ? `${capital(partName(path))}: ${message}` : message))
      .join(" "),
  ),
  "too-large": entry(413, "Too much at once", "That is more than can be sent at once."),
  "request-unreadable": entry(400, "Not readable", "What was sent is not a readable request."),
  "headers-too-large": entry(431, "Headers too large", "The headers of a request take 16 kilobytes at most."),
  "too-slow": entry(408, "Too slow", "The request took too long to arrive. Send it again."),
  "other-origin": entry(403, "From elsewhere", "This request came from another site."),
  "too-many-requests": entry(
    429,
    "Too many attempts",
    "That was tried often in a short time. Wait a little and try again.",
  ),
  unexpected: entry(
    500,
    "Our mistake",
    ({ reference }) => `Something went wrong on our side. Nothing was changed. Reference ${reference}.`,
  ),
  unavailable: entry(
    503,
    "Not available",
    "The database cannot be reached right now. Try again in a moment, and look first whether it was kept.",
  ),
  "disk-full": entry(
    503,
    "No room left",
    "The disk that holds everything is full. Nothing was changed; it can be read, and goes on when there is room.",
  ),
} as const
