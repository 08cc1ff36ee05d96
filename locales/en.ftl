### English: the source. Every other language has the same messages with the same variables (a test says so).
### Plain text only: no markup, no emoji as meaning. The first line of a chat message is what a notification shows.

## The first minutes

language-question = Which language do you read?
language-changed = Saksi now speaks English.
language-unchecked = This translation was made by the project, and nobody who grew up with the language has checked it yet. If a sentence is wrong, write to { $contact }.
language-unchecked-sandbox = This translation was made by the project, and nobody who grew up with the language has checked it yet.
where-question =
    Where are you?
    Your answer decides which help lines we can show you. We do not store it before you agree.
where-other = Another country
where-skip = I would rather not say
where-type = Type the name of the country, for example "Malaysia".
consent =
    Saksi means witness. This is how it works.
    You tell us about a channel, group or bot that is used for crime. People examine it. Numbers are published, never names.

    You do not become a witness in court. This is not a police report, and Saksi is not Telegram.

    We keep: a scrambled number instead of your account, your language, your country if you named it, and what you report, sealed. If we may write to you, also the number of this chat, sealed. Never a picture, video or file.
    Telegram itself knows that you talk to this bot.

    If you say "Do not write to me", we keep no way to write to you. The scrambled number lets us notice a second report by the same person, and is erased 14 days after your last report.

    /privacy tells more. Nothing is stored until you choose:
consent-keep = I agree. Tell me when there is news
consent-none = I agree. Do not write to me
consent-no = No, stop here
consent-declined = Nothing was stored. If you change your mind, send /start.
welcome =
    You can report now.
    Send /report, or send the link or @name of the channel, or forward one of its posts.
menu-report = Report a channel
menu-status = Check a receipt
menu-help = Get help now
help =
    What Saksi can do
    /report: report a channel, group or bot
    /status: see where your report stands, with its receipt
    /stats VN: published figures of a country
    /language: change the language
    /cancel: throw away an unfinished report
    /privacy: what is kept and for how long
    /withdraw: take a report back, with its receipt
    /mydata: a file with all that is kept about you
    /forget: erase what Saksi keeps about you

    Saksi cannot get money back. It never asks for money, codes or passwords, and never writes first except about your report. Whoever offers to recover your money for a fee is running a second scam.
    Never type /report where others read along.
help-now =
    Is somebody in danger now? Call the emergency number of the place where you are.
    Has money left your account in the last 24 hours? Call your bank first, now, on the number printed on your card.
help-lines-country = Help lines for { $country }
help-lines-world = Help lines that work everywhere (we have none of our own list for your country)
help-line-check = check before you rely on it
help-line-dated = last checked on { $day }; check before you rely on it
privacy =
    What Saksi keeps, and for how long
    An unfinished report: sealed, erased after 24 hours.
    Your account: a scrambled number. The number of this chat, only if we may write to you, sealed.
    Your words: sealed, shown to the moderators of the case without anything about you.
    Your words, and the link between you and a report: erased 90 days after you sent it at the latest.
    If you asked us not to write: the scrambled number is erased 14 days after your last report.
    A link in a report about child abuse: sealed, shown only to members with that duty, erased 30 days after the outcome.
    /forget erases at once what is kept about you.
    Pictures, videos and files are never accepted.
    What leaves Saksi are published counts, never a channel and never a person.
    Telegram itself knows that you talk to this bot. Chats with bots are not end-to-end encrypted.
privacy-operator = Run by { $name }, { $country }. Questions about your data: { $contact }
privacy-sandbox = This is a sandbox on one machine with an invented world. Nothing here is real.
forget-question =
    Shall Saksi forget you?

    Erased at once and for good: your scrambled number, your language and country, the number of this chat, an unfinished report, and your words in every report that is still linked to you.
    What stays, without you: that somebody reported a channel, and what was decided.

    Your receipts will open nothing any more, and nobody can tell you the outcome. This cannot be taken back.
forget-yes = Forget me
forget-no = Change nothing
forgotten =
    Saksi has forgotten you. The keys to what you told us are destroyed: nobody can read it any more, not even we.
    What was still on its way, sealed, becomes unreadable within three days.
    Telegram still shows this chat; you can delete it there. If you ever need Saksi again, send /start.
forget-kept = Nothing was changed.
forget-nothing = Saksi keeps nothing about you.
withdraw-how = Send /withdraw and the receipt of the report, in one message. It looks like RPT-XXXX-XXXX-XXXX-XXXX-X.
withdraw-question =
    Shall this report be taken back?
    It will count nowhere any more, and your words in it are erased. What moderators have already decided about the channel stays. This cannot be undone.
withdraw-yes = Take it back
withdrawn =
    The report was taken back.
    It counts nowhere any more, and its words are erased.
mydata = All that Saksi keeps about you. Keep this file where nobody else looks, or delete it.
sandbox-note = Sandbox: everything here is invented.

command-report = Report a channel, group or bot
command-status = Where your report stands
command-help_now = Get help now
command-stats = Published figures of a country
command-language = Change the language
command-cancel = Throw away an unfinished report
command-privacy = What is kept, and for how long
command-withdraw = Take a report back
command-mydata = All that is kept about you, as a file
command-forget = Erase what Saksi keeps about you
command-help = What Saksi can do

## The questions of a report

button-back = Back
button-cancel = Cancel
button-skip = Skip
button-keep = Keep this answer
answered = Your answer so far: { $answer }
button-yes = Yes
button-no = No
button-unknown = I do not know
button-send = Send
button-other-country = Another country
button-more = Something else …
button-money = Money scam
ask-category = What is the channel used for?
ask-category-for = You want to report { $channel }.
ask-category-money = What kind of money scam?
ask-category-more = What else is it used for?
ask-channel =
    Which channel, group or bot?
    Send its link or @name, or forward one of its posts. We never open the link. You need not stay in the channel.
ask-channel-child =
    Which channel, group or bot?
    Send only its link or @name. Do not send, forward, save or screenshot any picture or video: in many countries that is a crime even to report it.
ask-channel-choices = Which one do you mean?
ask-country = Which country is it aimed at?
ask-country-type = Type the name of the country it is aimed at, for example "Viet Nam".
ask-danger = Is a child you know in danger now?
ask-words =
    Is there anything else the moderators should know?
    Write it in your own words, at most 1,000 characters. Leave out your own name and other people's names.
danger-now = If a child is in danger now, call the emergency number of the place where you are before you go on.
child-first =
    Before anything else
    You are right to tell somebody. These services act on it, and you need not give your name:
child-own-pictures = Is the picture of yourself? Take It Down helps if you were under 18: https://takeitdown.ncmec.org/ · StopNCII if you were 18 or older: https://stopncii.org/
review =
    Is this right?
    Used for: { $category }
    Channel: { $channel }
    Aimed at: { $country }
review-words = Your words: { $words }
review-no-words = No further words.
review-danger = A child you know is in danger: { $danger }
review-send = Nothing has been sent yet.
review-sent = Sent. The receipt comes in a message of its own.
receipt =
    Your report is with us.
    Nobody has looked at it yet. This is your receipt:

    { $receipt }

    Whoever has this code can ask where the report stands, with /status. Keep it somewhere safe. We do not know when a person will look at it.
receipt-copy = Copy the receipt
receipt-scam = Saksi cannot get money back. Whoever offers to recover it for a fee is running a second scam.
receipt-joined =
    You had reported this channel before.
    What you wrote now was added to your report. Its receipt is still:

    { $receipt }
cancelled = Thrown away. Nothing was saved.
nothing-to-cancel = There is no unfinished report.
draft-erased =
    We erased your unfinished report.
    A day has passed since you last answered. You can begin again with /report.
draft-open = You have an unfinished report. Here is where you were:
already-sent = That report has been sent. Its receipt is in this chat.
older-button = That button belongs to an earlier question. Here is where you are now:
media-refused =
    Saksi does not take that kind of message.
    It takes no pictures, videos, voice messages, files, stickers, contacts or places.
    We kept nothing of it. Send the link or @name of the channel, or forward a post of it that is only text.
media-refused-child =
    Please do not send pictures or videos.
    We kept nothing of it. Do not forward, save or screenshot it either: in many countries that is a crime even to report it. Send only the link or @name.
forward-media-dropped = The post had a picture or file. We kept only where it came from.
words-dropped = What you had written was thrown away: a report about a child takes no words, only the link.
edited-ignored = I cannot follow changes to a message. Please send the answer again.
text-without-report = I can read the link or @name of a channel, or a forwarded post. To begin a report, send /report.

## Receipt and news

status-question = Send me the receipt. It begins with RPT.
status-received =
    Received.
    Your report is with us. It has not been finished yet.
status-withdrawn =
    Taken back.
    This report was withdrawn and counts nowhere.
status-finished =
    Finished.
    The case of your report was examined and closed.
status-finished-confirmed =
    Finished: confirmed.
    Confirmed by our moderators; not a court's finding.
status-finished-unfounded =
    Finished: not confirmed.
    We examined it and found that it does not break our policy. That does not mean that the channel is safe.
status-finished-undetermined =
    Finished: we could not tell.
    We could not confirm it from what we had. That does not mean that the channel is safe.
status-finished-person =
    Finished: a person, not a channel.
    Saksi takes no reports about people, and has erased the name. Report it in Telegram (hold the message, then Report), or go to the police.
news =
    There is news about your report.
    Send /status with your receipt to read it.

## Categories, in the citizen's words

category-investment_scam = Investment scam
category-other_fraud = Other fraud (fake shop, job, loan, bank, person)
category-drugs = Drugs
category-child_abuse = A child is being harmed
category-threats = Threats or my private pictures
category-terrorism = Terrorism
category-weapons = Weapons and other illegal goods
category-trafficking = Human trafficking
category-leaked_data = Leaked personal data
category-forged_documents = Forged documents
category-gambling = Illegal gambling
category-adult_pornography = Pornography (adults)
category-other = Another crime
category-unsure = I am not sure

## Members

member-joined = You are now a { $role } of Saksi. Send /queue for the next case.
member-admin-joined = You are now an administrator of Saksi. Send /queue for the next case, /publish to publish a quarter.
member-invite-confirm =
    You have been invited to work on Saksi's cases.
    The link works once, for the account that accepts it.
member-accept = Accept
invite-made =
    A one-use link for a { $role }, good for 24 hours. Give it to one person:

    { $link }
invite-usage = Write /invite moderator VN, or lead or admin. Behind it, domains other than general: child_safety, terror.
role-moderator = moderator
role-lead = lead moderator
role-admin = administrator
role-authority = authority
become-usage = In the sandbox: /become moderator, /become lead or /become administrator.
become-already = You are a { $role } already.

## The queue

card-head = Case { $number } · { $band }
card-due = Due { $due }
card-overdue = Overdue since { $due }
card-lease = Yours until { $time } (UTC)
card-channel = Channel: { $names }
card-channel-erased = Channel: erased
card-voices = { $count ->
    [one] 1 independent voice
   *[other] { $count } independent voices
  }
card-category = Reported for: { $tallies }
card-country = Aimed at: { $country }
card-words = They write ({ $language }): { $text }
card-no-words = No words were sent.
card-child = Child safety: no words are kept, and nobody here looks at the channel.
card-child-danger = A reporter says that a child they know is in danger.
card-why-band = Why on top: most urgent band waiting ({ $band }), then the earliest due date.
card-why-shortened = Why on top: band { $band }, due date { $percent } % earlier because several people reported it independently.
card-why-oldest = Why on top: every fifth case is the oldest of all.
card-second = Waits for a second person: { $reason }
card-proposed = Proposed: { $outcome }, decided on { $on }, policy: { $policy }
band-0 = most urgent
band-1 = urgent
band-2 = other crime
band-3 = the rest
hold-passed_on = the link would be passed to a hotline
hold-terror = terrorism confirmed
hold-many_voices = five or more people reported it
hold-speech = politics, press, religion or a minority is concerned
button-skip-case = Skip
button-put-back = Put back
button-next = Next case
button-undo = Undo (10 s)
button-approve = Approve
button-return = Return to the queue
button-un_list = On the UN list
button-two_lists = On two states' lists
button-other-policy = Another policy …
button-speech-on = Speech concerned: yes
button-speech-off = Speech concerned: no
ask-outcome = What is the outcome?
ask-decided-on = What is it decided on?
ask-policy = By which policy?
decided = Case { $number }: { $outcome }.
decided-held = Case { $number }: { $outcome }. It waits for a second person: { $reason }.
undone = Taken back. The case is yours again.
judged-approve = Case { $number }: approved. The decision takes effect now.
judged-return = Case { $number }: returned to the queue. Its first decider will not get it again.
put-back = Put back. Somebody else can take it.
skipped = Skipped. You will not see it for 30 minutes.
outcome-confirmed = Confirmed
outcome-unfounded = Not a violation
outcome-lawful_speech = Lawful speech
outcome-insufficient = Not enough to tell
outcome-gone = Already gone
outcome-private = Private, cannot be checked
outcome-person = A person, not a channel
outcome-passed_to_hotline = Pass to a hotline
outcome-not_enough = Not enough to pass on
outcome-already_gone = Already gone
outcome-belongs_elsewhere = Belongs elsewhere
on-forwarded_words = words of forwarded posts
on-several_reporters = words of several people
on-public_page = the public page, as I saw it
on-written_answer = a written answer of a hotline, regulator or court
policy-investment_scam = Offers of investments that do not exist, or returns nobody can promise
policy-other_fraud = Deception to get money, codes or documents
policy-drugs = Offers to sell or deliver illegal drugs
policy-child_abuse = Sexual abuse or exploitation of children
policy-threats = Threats, extortion, intimate pictures without consent
policy-terrorism = Content for an organisation on a terrorism list
policy-weapons = Offers of weapons or other illegal goods
policy-trafficking = Recruiting or selling people
policy-leaked_data = Personal data published or sold without right
policy-forged_documents = Offers of forged documents
policy-gambling = Gambling without a licence
policy-adult_pornography = Pornography where minors can reach it
policy-other = Another crime under the law of the country concerned
policy-unsure = No policy could be named
policy-un_list = Content for an organisation on the United Nations Security Council's list
policy-two_lists = Content for an organisation on the terrorism lists of two states, neither of them the country concerned
policy-out_of_scope = Outside what Saksi examines, lawful speech among it

## Figures in the chat

stats-usage = Send /stats with a country and, if you like, a quarter: /stats VN 2026-Q3
stats-share = { $flagged } of { $examined } examined channels were confirmed ({ $share })
stats-unreliable = { $flagged } of { $examined } examined channels were confirmed: too few for a share
stats-zero = No channel was reported
stats-hidden = Hidden to protect people
stats-bounds = of all { $reported } reported channels: at least { $lower }, at most { $upper }
stats-of-examined = of { $examined } examined channels
stats-place = { $country }, { $period }
stats-caution = Of reported and examined channels; not a share of all channels; not comparable between countries. Confirmed means decided by Saksi's moderators under a published policy, not that a law was broken.
stats-source = Saksi, method { $method }, as of { $cutoff }, release { $release }
stats-invented = Invented world: these figures are examples, not facts.
stats-open = Table and files
stats-download = Table and files: { $url }
part-flagged = confirmed
part-cleared = cleared
part-undetermined = not determinable
part-pending = pending
status-word-provisional = Provisional: some channels are still being examined
status-word-hidden = Hidden to protect people
status-word-unreliable = Too few examined for a share
status-word-zero = No channel was reported
status-word-not-monitored = Not monitored
publish-choose = Which quarter shall be published? It can be published once.
publish-now = Publish now: { $period }
publish-nothing = Every closed quarter has been published.
publish-done = Published: { $period }. Release { $release }. Send /stats with a country to see it.
period-quarter = { $quarter ->
    [1] January to March { $year }
    [2] April to June { $year }
    [3] July to September { $year }
   *[4] October to December { $year }
  }

## The expected "no"s, one sentence each

refusal-not_yours_to_do = This is not open to you.
refusal-consent_missing = Please agree first: send /start.
refusal-draft_missing = There is no unfinished report. Send /report to begin one.
refusal-draft_moved_on = That button belongs to an earlier question.
refusal-answer_not_understood = I did not understand that answer. Please use one of the buttons.
refusal-words_too_long = That is { $surplus ->
    [one] 1 character
   *[other] { $surplus } characters
  } too long; 1,000 is the most. Please shorten it and send it again.
refusal-no_channel_named = I could not find a channel in that. Send its link or @name, for example t.me/name, or forward one of its posts.
refusal-not_a_telegram_link = That is not a Telegram link. Open the channel's profile in Telegram, copy its link there, and send it.
refusal-person_not_channel = That is a person, not a channel. Saksi takes no reports about people, and kept nothing of it. Report it in Telegram (hold the message, then Report), or go to the police.
refusal-sender_hidden = Telegram hides who wrote that, so it names no channel. Saksi kept nothing of it. Send the link or @name of the channel, or forward a post straight from it.
refusal-saksi_itself = That is Saksi itself. Send the link or @name of the channel you want to report.
refusal-receipt_unknown = There is no report with that receipt. Please check it: it looks like RPT-XXXX-XXXX-XXXX-XXXX-X.
refusal-already_passed_on = This report has already been passed on to a hotline, so it cannot be taken back. You can still have yourself forgotten with /forget.
refusal-too_many_reports = That is a lot of reports in a short time. Please send the next one later. Help now and reports about a child are always open.
refusal-case_moved_on = This case has moved on since that card was shown. Nothing was done.
refusal-queue_empty = The queue is empty. There is nothing to do now.
refusal-undo_too_late = It is too late to undo this.
refusal-own_decision = A second person must judge this, not the one who decided.
refusal-rests_on_one_voice = One person's words are not enough to confirm. Choose what else it is decided on, or another outcome.
refusal-not_for_this_domain = That is not open in this kind of case.
refusal-second_country_needed = The second person must be from another country.
refusal-invite_unknown = This link does not work: it was used, it is older than 24 hours, or it was never made.
refusal-member_already = You are a member already.
refusal-period_unknown = I do not know that period. A quarter is written like 2026-Q3.
refusal-period_not_closed = That quarter is not over yet everywhere.
refusal-period_released = That quarter has been published already.
refusal-country_unknown = I do not know that country. Try its name in English, or its two letters, like VN.
refusal-nothing_released = Nothing has been published for that yet.
fault =
    Something went wrong on our side.
    Nothing you sent is lost. Please try again in a moment. If it stays, tell the operator this number: { $fault }

## Pages

page-skip = Go to the content
page-navigation = On this site
page-figures = Figures
page-download = Download
page-privacy = Privacy
page-status-label = Your receipt
page-status-note = It is sent in the request, never as part of an address, and nothing about your visit is kept. Whoever has the receipt can ask.
page-status-button = Show where it stands
page-chat = Sandbox chat
page-languages = Languages
page-description = How many Telegram channels people reported for crime, how many were examined and how many of those were confirmed, by country and quarter.
page-home-title = Saksi counts the channels that people report for crime.
page-home-line =
    People send in channels, groups and bots on Telegram that they believe are used for crime. Moderators examine each of them once and decide under a published policy.
    Here stands how many were reported, how many were examined and how many of those were confirmed. No channel and no person is ever named.
    The figures do not say how much crime there is. They say what people reported, and what was found.
page-home-report = Report a channel in Telegram
page-home-chat = Try it in the sandbox chat
page-nothing-title = No figures have been published yet.
page-nothing = When a quarter has been examined and published, its figures stand here. Until then nothing can be said about any country.
page-jump = On this page
page-jump-map = Map
page-jump-shares = Shares
page-jump-table = Table
page-period-title = { $period }: what was reported, and what was found
page-map-title = The map shows how much was examined, not how much crime there is.
page-map-description = A map of the world with Southeast Asia enlarged, shaded by the number of channels examined. The table under the charts holds the same figures.
page-map-key = Channels examined
page-map-none = none examined
page-map-range = { $from } to { $to }
page-map-over = { $from } or more
page-map-examined = { $examined ->
    [one] 1 channel examined
   *[other] { $examined } channels examined
  }
page-map-inset = Southeast Asia, enlarged
page-map-borders = Names and borders follow ISO 3166.
page-share-title = Each country stands for itself: the share of its examined channels that were confirmed.
page-share-description = For each country a dot at the share of examined channels that were confirmed, and a line over where the share of all reported channels can lie. The table under the charts holds the same figures.
page-share-sentence = { $flagged } of { $examined } examined channels
page-share-key = share of examined channels that were confirmed
page-bounds-key = where the share of all reported channels can lie
page-table-title = The same figures as a table.
page-table-caption = Channels aimed at each country, { $period }
page-country = Country
page-quarter = Quarter
page-status = Status
page-reported = Reported
page-examined = Examined
page-confirmed = Confirmed
page-share = % of examined
page-lower = % of reported, at least
page-upper = % of reported, at most
page-too-few = too few
page-no-share = not applicable
page-final = Final
page-provisional = Provisional
page-notes-title = What the words mean
page-means-final = Most reported channels were examined: at most 5 % were still waiting, or 90 days had passed.
page-means-provisional = More than 5 % of the reported channels were still waiting. The figures can change.
page-means-unreliable = Fewer than 20 channels were examined. The counts stand, but a share of so few would mislead.
page-means-hidden = With so few channels or people behind a figure, somebody could be recognised. Hidden does not mean none.
page-means-zero = Saksi watched this country and nobody reported a channel aimed at it.
page-means-not-monitored = Saksi did not watch this country. That says nothing about crime there.
page-means-not-applicable = Nothing was reported, so there is nothing to divide by.
page-means-bounds = At least, at most: the share of all reported channels lies between these two, however the channels without a finding would have been decided.
page-files-title = Take the figures with you.
page-file = { $format }, { $size } kB
page-other-quarters = Other quarters
page-parts-title = What became of the reported channels
page-parts-caption = Channels aimed at { $country }, { $period }, by what was found
page-parts-outcome = Outcome
page-parts-channels = Channels
page-parts-total = Reported, together
page-picture = This figure as a picture (PNG)
page-country-quarters = All quarters of { $country }
page-period-countries = All countries, { $period }
page-country-title = { $country }: every published quarter
page-country-chart-title = Quarter by quarter: the share of examined channels that were confirmed.
page-country-caption = Channels aimed at { $country }, by quarter in which they were reported
page-change-note = A change from one quarter to the next can come from what was reported and examined, and not only from crime.
page-download-title = Every published figure is here to download.
page-download-line =
    One file holds one quarter. Each row says what it counts, out of how many, by which method and up to which moment.
    CSV opens in any spreadsheet. JSON holds the same rows and explains every code by itself.
page-download-caption = Files by quarter
page-as-of = As of
page-release = Release
page-codes-title = How to read the status of a row
page-measures-title = What is measured
page-measure-reported = Channels, groups and bots with at least one valid report received in the quarter.
page-measure-flagged = Of these, those with an effective decision that confirms it.
page-measure-cleared = Of these, those found not to break the policy.
page-measure-undetermined = Of these, those that were looked at and could not be decided.
page-measure-pending = Of these, those without an effective decision.
page-measure-share_of_examined = Confirmed out of confirmed and cleared. It counts our own decisions, so it has no interval.
page-measure-share_of_reported_bounds = Between which two shares of all reported channels the confirmed ones can lie.
page-not-found-title = There is no page at this address.
page-not-found = Please check the address, or begin with the figures.
page-no-figure-title = There is no figure for that.
page-not-monitored = { $country } was not monitored in { $period }. That is not the same as zero.
page-not-allowed-title = This address can only be read.
page-too-large-title = That is too large to be taken.
page-away-title = The figures cannot be read right now.
page-away = Our database does not answer. Nothing is lost. Please try again in a minute. If it stays, tell the operator this number: { $fault }
page-fault-title = Something went wrong on our side.
page-fault = Please try again in a moment. If it stays, tell the operator this number: { $fault }
