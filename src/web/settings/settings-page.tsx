import { Link } from "../app/link.tsx"
import { useOrg } from "../app/session.ts"
import { useTitle } from "../app/title.ts"
import { MailForm } from "../mail/mail-form.tsx"
import { paths } from "../paths.ts"
import { OrganisationForm } from "./organisation-form.tsx"
import { OrganisationRead } from "./organisation-read.tsx"
import { OwnData } from "./own-data.tsx"
import { ThemeChoice } from "./theme-choice.tsx"
import { words } from "./words.ts"
import { YoursForm } from "./yours-form.tsx"

/** One's own settings, and the organisation's. */
export function SettingsPage() {
  useTitle(words.title)
  const { org, organisation } = useOrg()
  const { administrator } = organisation.you
  return (
    <div className="wide">
      <h1 className="say">{words.title}</h1>
      <section className="sec" aria-labelledby="yours">
        <h2 className="label" id="yours">
          {words.yours}
        </h2>
        <YoursForm />
      </section>
      <section className="sec" aria-labelledby="mail">
        <h2 className="label" id="mail">
          {words.mail}
        </h2>
        <MailForm />
      </section>
      <section className="sec" aria-labelledby="machine">
        <h2 className="label" id="machine">
          {words.machine.title}
        </h2>
        <ThemeChoice />
      </section>
      <section className="sec" aria-labelledby="own-data">
        <h2 className="label" id="own-data">
          {words.ownData.title}
        </h2>
        <OwnData />
      </section>
      <section className="sec" aria-labelledby="organisation">
        <h2 className="label" id="organisation">
          {words.theirs(organisation.name ?? "")}
        </h2>
        {administrator ? <OrganisationForm /> : <OrganisationRead />}
      </section>
      <p className="sec sm">
        <Link className="link" to={paths.areas(org)}>
          {words.areas(administrator)}
        </Link>
      </p>
      <p className="lede sm">
        <Link className="link" to={paths.budget(org)}>
          {words.budget}
        </Link>
      </p>
      <p className="lede sm">
        <Link className="link" to={paths.anotherOrganisation()}>
          {words.another}
        </Link>
      </p>
    </div>
  )
}
