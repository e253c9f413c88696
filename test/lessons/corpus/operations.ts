import type { Lesson } from "./shape.ts"

export const LESSONS: readonly Lesson[] = [
  {
    id: "ops-01",
    text: "Backups had run green every night for two years, and the first time we needed one it could not be read. A backup counts only once somebody has restored from it; do it each quarter.",
  },
  {
    id: "ops-02",
    text: "The disk filled up with log files at 4am. We had an alert at 95%, which left eleven minutes. Alert at 70 and on how fast it grows.",
  },
  {
    id: "ops-03",
    text: "The TLS certificate lapsed on a bank holiday because the reminder went to someone who'd left in spring. Reminders go to a group address, never to a person.",
  },
  {
    id: "ops-04",
    text: "Two people on call each thought the other had it. Say out loud 'I've got it' in the channel and whoever says it first owns it till they hand it on.",
  },
  {
    id: "ops-05",
    text: "The on-call phone rang forty times a night with things which needed nothing done, so Lena muted it. If nobody has to act, it must not ring.",
  },
  {
    id: "ops-06",
    text: "We changed the firewall and the monitoring in the same window and so were blind exactly when we needed to see. Never touch what watches together with what is watched.",
  },
  {
    id: "ops-07",
    text: "The runbook said 'restart the service' but not which, nor in what order. Let the newest person follow the runbook during a drill and fix every place where they stop to ask.",
  },
  {
    id: "ops-08",
    text: "During the outage six people tried six things at the same time. One leads, one writes down, the others do what they're asked.",
  },
  {
    id: "ops-09",
    text: "Customers knew about the outage 50 minutes before our status page did. The first line goes up within ten minutes, even when it only says that we are looking.",
  },
  {
    id: "ops-10",
    text: "The hosting provider's support didn't answer for nine hours because we were on the cheap plan and hadn't noticed. Check what support you're entitled to before moving anything important there.",
  },
  {
    id: "ops-11",
    text: "Failover to the second data centre had been set up but never tried under load, and it had half the capacity. Switch over on purpose twice a year at a busy hour.",
  },
  {
    id: "ops-12",
    text: "Moving the mail server took three weekends rather than one as the old DNS entries lived on for two days everywhere. Lower the TTL a week ahead and keep the old box answering for a fortnight.",
  },
  {
    id: "ops-13",
    text: "A departing admin's account turned out to own the nightly jobs. When we closed it, invoicing stopped. Jobs run under service accounts only.",
  },
  {
    id: "ops-14",
    text: "The cloud bill tripled because a test cluster was left running over the summer. Everything temporary gets an end date on creation and a weekly mail listing what's past it.",
  },
  {
    id: "ops-15",
    text: "Someone ran the cleanup script on production thinking it was staging: both windows looked the same. Red background for production and the script asks you to type the name of the system.",
  },
  {
    id: "ops-16",
    text: "The post-mortem turned into who-did-it and the next two near misses were kept quiet. Write what the system allowed, not who slipped.",
  },
  {
    id: "ops-17",
    text: "Eleven actions came out of the incident review and none was done six months later. Two actions at most, each with a name and a day, and we ask on that day.",
  },
  {
    id: "ops-18",
    text: "Replacement disks took five weeks to come. Keep two spares of anything that has no substitute on the shelf.",
  },
  {
    id: "ops-19",
    text: "The emergency generator started, as tested, but the diesel had been in the tank for six years and clogged the filter after half an hour. Test for as long as the longest power cut you expect.",
  },
  {
    id: "ops-20",
    text: "The holiday rota was made in July when flights had been booked since February. Ask for holidays in January and publish who is on duty a quarter ahead.",
  },
  {
    id: "ops-21",
    text: "Passwords for the network switches were in the head of one engineer in hospital. Everything you need to get in belongs in the shared safe, and two people check it monthly.",
  },
  {
    id: "ops-22",
    text: "We patched all forty servers in one go, and all forty rebooted into the same fault. Patch two, wait a day, then the rest.",
  },
  {
    id: "ops-23",
    text: "Load on the ticket opening day was twelve times the norm and we'd planned for three. Ask the box office what they expect and test at twice that.",
  },
  {
    id: "ops-24",
    text: "Queue workers retried a failing payment call 80,000 times and the bank blocked us. Back off, cap retries, and ring the partner before they ring you.",
  },
  {
    id: "ops-25",
    text: "The office move left us without internet for eight days as the line had to be ordered twelve weeks ahead. Order the line on the day the lease is signed and keep a mobile router.",
  },
  {
    id: "ops-26",
    text: "The new colleague was put on call in week three, alone, and it went badly. Shadow two full weeks first, then lead with someone experienced awake in the background.",
  },
  {
    id: "ops-27",
    text: "After a night of incidents Jo came in at nine as usual and deleted the wrong volume. Whoever was up for more than an hour at night starts at noon, no discussion.",
  },
  {
    id: "ops-28",
    text: "The clock on one node was four minutes off and sign-ins failed at random for a week. Watch clock drift like you watch disk space.",
  },
  {
    id: "ops-29",
    text: "Announced maintenance for 22:00 without time zone; the Toronto warehouse was mid-shift. State times in the reader's zone and ask the sites, don't just tell them.",
  },
  {
    id: "ops-30",
    text: "The phishing drill was fine until the helpdesk, who had not been told, locked sixty accounts. Tell helpdesk and works council beforehand, in confidence.",
  },
  {
    id: "ops-31",
    text: "Inventory said 212 laptops; we found 187. Count things when people join and leave, not once a year in a panic before the audit.",
  },
  {
    id: "ops-32",
    text: "We retired the old file server as agreed and found that the plotter in the basement saved to it. Switch it off for two weeks before you wipe it, and wait for the shouting.",
  },
  {
    id: "ops-33",
    text: "The vendor's promised fix was 'next week' for ten weeks in a row. After the second slip, start the alternative in parallel and tell the vendor you have.",
  },
  {
    id: "ops-34",
    text: "Shift handover by chat message lost the one sentence that mattered. Ten minutes by voice with the open points on one page, both shifts present.",
  },
  {
    id: "ops-35",
    text: "Air conditioning in the server room failed on the hottest Sunday. The temperature alarm had been sending SMS to a cancelled number. Test alarms end to end: warm the sensor with your hand and see whose phone rings.",
  },
  {
    id: "ops-36",
    text: "It went well because we wrote down in advance at which point we'd give up and go back (1:30, if orders weren't flowing). At 1:35 nobody had to be brave.",
  },
  {
    id: "ops-37",
    text: "The penetration testers were booked without a named contact, so they waited two paid days for access. Prepare accounts, VPN and a contact person a week before they come.",
  },
  {
    id: "ops-38",
    text: "A dashboard with ninety graphs told us nothing in the moment. Three questions on one screen: can customers log in, can they pay, does it arrive.",
  },
  {
    id: "ops-39",
    text: "tl;dr we upgraded the database because it was end of life in six weeks, not because we were ready. Keep a list of what goes out of support when, and look at it each qtr, a year ahead.",
  },
  {
    id: "ops-40",
    text: "Honestly the thing that bit us was so dumb: the status page ran on the same servers as everything else, so when everything went down it did too. Host it somewhere else entirely.",
  },
  {
    id: "ops-41",
    text: "Sam was the only one who'd ever done a restore, and he was in the delivery room with his wife. Two people per critical task, and the second does it while the first one watches.",
  },
  {
    id: "ops-42",
    text: "Access requests for auditors, new hires and contractors all sat in one inbox, avg wait nine days. Give the urgent ones a seperate path, and tell people what counts as urgent.",
  },
]
