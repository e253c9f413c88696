import type { From, Term } from "../labels.ts"

/** Objectives and key results: collections of good and bad ones. */
export const goals: From<Term>[] = [
  {
    source: "PeopleGoal, objectives and key results with examples",
    page: "https://peoplegoal.com/blog/objectives-and-key-results",
    sentences: [
      ["outcome", "Improve customer trust", "vague-word"],
      ["success", "Raise the net promoter score from 45 to 60"],
      ["success", "Complaints fall by 25 % against last quarter"],
      ["success", "Customer satisfaction is at 90 % or more in the survey after support"],
      ["success", "Weekly active users: from 2,000 to 3,000 by 30 June"],
    ],
  },
  {
    source: "Okrify, bad OKR examples",
    page: "https://okrify.com/bad-okr-examples/",
    sentences: [
      ["outcome", "Increase revenue", "vague-word"],
      ["outcome", "More brand awareness", "vague-word"],
      ["outcome", "Be the best place to buy bread in town", "vague-word"],
      ["success", "Get more people to buy our product", "vague-word"],
      ["success", "Reduce customer churn significantly", "vague-word"],
      ["success", "Customer issues are resolved faster", "vague-word"],
      ["success", "Issues are resolved in four hours at the median, down from nine"],
      ["success", "Followers grow by 10 %"],
      ["success", "Reviews with four stars or more: 120, from 80 today"],
    ],
  },
  {
    source: "OKR Quickstart, a to-do list dressed up in strategy clothes",
    page: "https://okrquickstart.com/post/category/okr",
    sentences: [
      ["success", "Release the app", "instruction"],
      ["success", "Ask users for feedback and improve the app", "instruction", "vague-word"],
      ["success", "Launch a referral programme", "instruction"],
      ["outcome", "Delight our customers with a world-class experience", "vague-word"],
      ["outcome", "The new shop is live, and no order from the old one is lost"],
    ],
  },
  {
    source: "ScaleUpExec, what a good OKR looks like versus a bad one",
    page: "https://scaleupexec.com/what-does-a-good-okr-look-like-vs-a-bad-okr",
    sentences: [
      ["outcome", "Grow the newsletter", "vague-word"],
      ["success", "Write four newsletters a month", "instruction"],
      ["success", "Open rate of the newsletter stays above 40 % for eight issues"],
      ["success", "Customers love the new onboarding", "not-observable"],
      ["success", "Seven of ten new customers finish onboarding without writing to support"],
    ],
  },
  {
    source: "Process Street, OKR examples",
    page: "https://www.process.st/okr-examples/",
    sentences: [
      ["outcome", "New hires have their accounts as soon as possible", "vague-word"],
      ["success", "Every new hire has a laptop and accounts at nine on the first day"],
      ["outcome", "The sales team is more efficient next quarter", "vague-word", "no-day"],
      ["success", "Sales calls per week: at least 30 each"],
      ["success", "Team morale is high", "not-observable"],
    ],
  },
  {
    source: "GitLab, infrastructure OKR: hire team",
    page: "https://gitlab.com/gitlab-com/www-gitlab-com/issues/5631",
    sentences: [
      ["success", "Hire a reliability manager", "instruction"],
      ["success", "The senior director has signed by 30 April"],
      ["outcome", "The migration is finished when the old disks are switched off"],
    ],
  },
  {
    source: "GitLab, responsibilities of the Gitaly lead",
    page: "https://gitlab.com/gitlab-com/www-gitlab-com/-/commit/d75d06c6ad586f1d9a9ba6edf65c5db55edbf54f",
    sentences: [
      ["outcome", "Ensures that high quality documentation is produced", "instruction", "vague-word"],
      ["success", "Conducts one-to-one meetings with all reports every two weeks", "instruction"],
      ["success", "Each of the nine reports had a one-to-one in every fortnight of the quarter"],
    ],
  },
  {
    source: "Effective Analysis, ambiguous terms and ways to improve them",
    page: "https://effective-analysis.com/textbook/part-2/chapter-2/13-terms.html",
    sentences: [
      ["success", "The page loads fast", "vague-word"],
      ["success", "The page loads in under two seconds on a phone"],
      ["success", "The tool handles errors gracefully", "vague-word"],
      ["success", "Response time is improved by at least 30 %"],
      ["success", "Reports are generated as quickly as practicable", "vague-word"],
      ["success", "A flexible process that works for most teams", "vague-word"],
      ["failure", "Several customers complain", "vague-word"],
      ["failure", "More than three customers complain in a week"],
    ],
  },
  {
    source: "Modern Analyst, seven words you can never use in a requirements specification",
    page: "https://modernanalyst.com/Community/CommunityBlog/tabid/182/ID/389/Seven-Words-You-Can-Never-Use-in-a-Requirements-Specification.aspx",
    sentences: [
      ["success", "Search results are relevant, etc.", "vague-word"],
      ["success", "The system always asks before deleting"],
      ["success", "Restart takes less than five minutes"],
    ],
  },
]
