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
    /help_now: who can help you now; in another country with /help_now VN
    /stats VN: published figures of a country
    /language: change the language
    /cancel: throw away an unfinished report
    /privacy: what is kept and for how long
    /add: add words to a report
    /appeal: ask us to look at a report again
    /withdraw: take a report back, with its receipt
    /mydata: a file with all that is kept about you
    /forget: erase what Saksi keeps about you
    /again: say the standing question once more
    /clear: empty this chat as far as Telegram lets us

    { receipt-scam }
    Never type /report where others read along.
gate =
    Do you need help now?
    Choose what fits, or simply go on. What you press here is not kept.
gate-choice-danger = Somebody is in danger now
gate-choice-today = Money sent in the last 24 hours
gate-choice-earlier = I lost money earlier
gate-choice-picture = My own pictures are shared
gate-where = Help lines of my country
gate-danger =
    Call for help now
    Call the emergency number of the place where you are. If you cannot speak, ask somebody near you to call. Saksi cannot send help, and nobody reads here at once.
gate-child = If it is about a child, or if you are under 18:
gate-today =
    Call your bank first, now
    Use the number printed on your card, and ask the bank to stop the payment. Then call the line below.
    Send nothing more, whatever they promise or threaten. If you gave away a password or a code, change it. Keep the chat, the account number and the proof of payment.
gate-earlier =
    What you can still do
    Tell your bank where the money went. Tell the police, and keep the number of your police report: banks ask for it. Keep the chat, the account number and the proof of payment.
gate-picture =
    It is not your fault
    Do not pay, and send no more pictures. Keep the messages, then stop answering. The services below help to have pictures taken down. They cost nothing, and the picture never leaves your phone.
help-lines-country = Help lines for { $country }
help-lines-world = Help lines that work everywhere (we have none of our own list for your country)
help-lines-nowhere = Help lines that work everywhere (we do not know where you are)
help-emergency = Emergency number
help-emergency-world = Emergency number that most mobile phones connect
help-line-check = check before you rely on it
help-lines-check = Check these before you rely on them. If one does not work, try the next.
help-line-dated = last checked on { $day }; check before you rely on it
privacy =
    What Saksi keeps, and for how long
    An unfinished report: sealed, erased after 24 hours.
    What you press when you ask for help now is not kept.
    Your account: a scrambled number. The number of this chat, only if we may write to you, sealed.
    Your words: sealed, shown to the moderators of the case without anything about you.
    Your words, and the link between you and a report: erased 90 days after you sent it at the latest.
    If you asked us not to write: the scrambled number is erased 14 days after your last report.
    A link in a report about child abuse: sealed, shown only to members with that duty, erased 30 days after the outcome.
    /forget erases at once what is kept about you.
    /mydata gives you all of it as a file, /withdraw takes one report back, /clear empties this chat as far as Telegram lets us.
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
    /clear takes away what the bot may delete of it.
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

bot-name = Saksi: report a channel
bot-about = Report channels used for crime, in your language, without being exposed. Not the police, not Telegram.
bot-description =
    Saksi means witness. Tell us about a channel, group or bot that is used for crime. People examine it. Numbers are published, never names.

    Never send a picture, video or file. Saksi is not the police and not Telegram. It never asks for money, codes or passwords.
command-report = Report a channel, group or bot
command-status = Where your report stands
command-help_now = Get help now
command-stats = Published figures of a country
command-language = Change the language
command-cancel = Throw away an unfinished report
command-privacy = What is kept, and for how long
command-add = Add words to a report
command-appeal = Ask us to look at a report again
command-withdraw = Take a report back
command-mydata = All that is kept about you, as a file
command-forget = Erase what Saksi keeps about you
command-again = Say the standing question once more
command-clear = Empty this chat as far as Telegram lets us
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
unsure-ask = What happens there?
unsure-money = They want or promise money
unsure-sold = Something is sold or offered
unsure-harm = Somebody is hurt or threatened
unsure-none = None of these
unsure-ask-case = Which of these is nearest?
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
review-private = This one is private. Saksi never joins it, and you need not stay in it. If you know what it is called and about how many members it has, add that in your own words.
review-danger = A child you know is in danger: { $danger }
review-send = Nothing has been sent yet.
review-sent = Sent. The receipt comes in a message of its own.
receipt =
    Your report is with us.
    Nobody has looked at it yet. This is your receipt:

    { $receipt }

    Whoever has this code can ask where the report stands, with /status. Keep it somewhere safe. We do not know when a person will look at it.
receipt-copy = Copy the receipt
receipt-scam = Saksi cannot get money back. It never asks for money, codes or passwords, and never writes first except about your report. Whoever offers to recover your money for a fee is running a second scam.
button-after = What you can do now
after =
    What you can do now
    Report it in Telegram too: hold one of its messages, or open its profile and then its menu. Choose Report, then the reason nearest to this: { $reason }. Telegram can close a channel; Saksi cannot.
after-any =
    What you can do now
    Report it in Telegram too: hold one of its messages, or open its profile and then its menu. Choose Report, then the reason that fits best. Telegram can close a channel; Saksi cannot.
after-mail = Telegram also reads letters about public content that breaks the law: { $address }. Write only the link, never send a picture.
after-mail-child = About child abuse, Telegram reads { $address }. Write only the link, never send a picture.
after-search = Does a word in Telegram's search lead to it? Tell the bot { $bot }.
after-europe = In the European Union you can also use { $form } (it asks for your name and email address) or the bot { $bot }.
reason-child_abuse = child abuse
reason-violence = violence
reason-illegal_goods = illegal goods
reason-pornography = pornography
reason-personal_data = personal data
reason-terrorism = terrorism
reason-scam = scam or spam
reason-other = other
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
ask-details =
    What would you like to add?
    None of it is needed. Choose a question, or write in your own words. Leave out your own name and other people's names.
button-details = Add details
button-done = Done
button-remove = Remove this answer
detail-words = In your own words
detail-promised = What did they promise?
detail-paid_by = How was it to be paid?
detail-lost = How much money was lost?
detail-delivers = What does it offer?
detail-data_kind = What data is it?
detail-own_pictures = Are pictures of you there?
promised-daily = Money every day
promised-double = To double the money
promised-no_risk = No risk
promised-easy_job = Easy work
paid_by-bank = Bank transfer
paid_by-card = Bank card
paid_by-wallet = App on the phone
paid_by-crypto = Crypto coins
paid_by-cash = Cash or vouchers
lost-none = Nothing
lost-to = Up to { $amount }
lost-over = More than { $amount }
delivers-sells = It sells
delivers-delivers = It delivers
delivers-recruits = It looks for sellers
data_kind-identity = Names and identity numbers
data_kind-contact = Phone numbers and addresses
data_kind-money = Bank or card data
data_kind-pictures = Pictures and chats
own_pictures-no = No
own_pictures-yes = Yes
button-several = Several countries
ask-countries =
    Which countries is it aimed at?
    Choose up to five, or type their names. Then press Done.
country-chosen = { $country } (chosen)
words-masked = We took out something that could show who a person is: a name, an identity number or a card number.
details-dropped = These answers were dropped, because they do not belong to what you chose now: { $fields }
speech-not-crime =
    What Saksi does not do
    Saksi takes no reports about opinions, politics, religion or who somebody is. People may speak. If a crime is planned or done there, go on and tell us about that.
button-pick = Pick it from my chats
pick-chat =
    Which of your chats is it?
    Press a button below your keyboard and choose it. We get only its number and @name. We do not join it.
pick-channel = A channel
pick-group = A group
pick-bot = A bot
picker-closed = The list of chats is closed.
ask-channel-help = If the link does not work: forward one of its posts, pick it from your chats, or describe it.
button-describe = Describe it without a link
ask-describe =
    What is it called, and where did you see it?
    Describe it in your own words, at most 1,000 characters. Without a link it can be hard to find.
channel-described = described in your words
updated = Updated.
edited-sent = Your report has been sent, so a changed message does not reach it. To add something, use /add.
which-group = If it was written in a group, tell us the group: send its link, or pick it from your chats.
button-continue = Continue
button-restart = Start over
draft-waiting =
    You have an unfinished report.
    Nothing has been sent yet. You can go on where you were. Tomorrow it is erased.
media-ended-child =
    This report has ended, and nothing was kept.
    You sent pictures or videos twice. If you want to report a channel, begin again with /report and send only its link or @name. These services act on it:
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
status-again =
    Received: to be looked at again.
    You asked us to look again. That has not been finished yet.
news-none = There is no news about your reports.
button-add = Add words
button-appeal = Ask us to look again
add-ask =
    Add to the report { $receipt }
    Write it as an answer to this message, at most 1,000 characters. Leave out your own name and other people's names.
added =
    Added to your report.
    Whoever examines the case can read it. If it is finished without it, you can ask us to look again.
appeal-question =
    Shall we look at it again?
    Somebody who has not decided it before will do so. You can ask for this once. Why?
appeal-reason-overlooked = Something was overlooked
appeal-reason-something_new = There is something new
appeal-reason-misunderstood = My report was misunderstood
appeal-reason-another_reason = Another reason
appealed =
    We will look at it again.
    Somebody who has not decided it before will do so. We do not know when. Your receipt stays the same.
clear-question =
    Shall this chat be emptied?
    The bot deletes the messages of the last two days that it can reach, yours and its own. Receipts shown here are then gone: keep them somewhere else first. Your reports stay as they are.
clear-yes = Delete the messages
cleared =
    The messages that the bot may delete are deleted.
    Telegram may still show older ones; you can delete the whole chat in Telegram. Your reports stay, and their receipts still work.

## Categories, in the citizen's words

category-investment_scam = Investment scam
category-other_fraud = Other fraud (fake shop, job, bank)
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
card-burst = Many new accounts came together; they count as one voice. Crimes draw crowds too: judge the channel.
card-web = { $count ->
    [one] 1 report by the web form, which is no independent voice
   *[other] { $count } reports by the web form, which are no independent voices
  }
card-category = Reported for: { $tallies }
card-country = Aimed at: { $country }
card-words = They write ({ $language }): { $text }
card-no-words = No words were sent.
card-also = Also aimed at: { $countries }
card-indicators = Found in the words: { $found }
card-pointers = Words that point to "{ $category }": { $matched }
card-added = Something was added to this report after it was sent.
card-appeal = A reporter asks to look at it again: { $reason }
card-child = Child safety: no words are kept, and nobody here looks at the channel.
card-child-danger = A reporter says that a child they know is in danger.
card-why-band = Why on top: most urgent band waiting ({ $band }), then the earliest due date.
card-why-shortened = Why on top: band { $band }, due date { $percent } % earlier because several people reported it independently.
card-why-oldest = Why on top: every fifth case is the oldest of all.
card-second = Waits for a second person: { $reason }
card-proposed = Proposed: { $outcome }, decided on { $on }, policy: { $policy }
band-0 = most urgent
band-1 = urgent
band-2 = other crime
band-3 = the rest
hold-passed_on = the link would be passed to a hotline
hold-terror = terrorism confirmed
hold-safe_listed = the channel is on the safe-list
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
refusal-edited_too_late = I can follow a change only in your last answer. To change an earlier one, press Back.
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
refusal-report_withdrawn = This report was taken back, so there is nothing more to do with it. To report again, send /report.
refusal-report_finished = This report is finished, so nothing can be added to it. For 30 days after the outcome was told you can ask us to look again, with /appeal.
refusal-report_full = This report is full: it takes no more words.
refusal-no_words_here = A report about a child takes no words, only the link. If a child is in danger now, call the emergency number of the place where you are.
refusal-appeal_not_open = We cannot look at this report again now. You can ask for it once, in the 30 days after the outcome was told.
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

## The web form

form-title = Report without Telegram
form-step = Step { $step } of { $steps }
form-intro =
    You tell us about a channel, group or bot on Telegram that is used for crime. People examine it. Numbers are published, never names.
    You do not become a witness in court. This is not a police report, and Saksi is not Telegram.
    Nothing is stored before you press Send on the last page. Then we keep your answers, sealed. We keep no name, no network address and no cookie.
    Whoever runs your internet line can see that you opened this site. We cannot write to you: only your receipt leads to your report.
form-where-note = It decides which help lines are shown here. It is not stored.
form-lines = Use this country
form-next = Next
form-link = Its link or @name
form-link-note = For example t.me/name. We never open the link. You need not stay in the channel.
form-no-channel = There is no channel in that. Write its link or @name, for example t.me/name.
form-choose = Please choose an answer.
form-words-missing = Please write something first.
form-choose-country = Please choose a country
form-country-note = The country whose people it is meant for. If something stands here already, check whether it is right.
form-several = It is aimed at several countries
form-also = Country { $count }
form-change = Change
form-card = You can add more. None of it is needed.
form-agree = When you press Send, you agree that Saksi keeps these answers, sealed, as the page about privacy says.
form-errors = Please look at this again
form-sent =
    Your report is with us.
    Nobody has looked at it yet. This is your receipt:
form-sent-before = This report had been sent before, and this is its receipt. What you changed after that was not added.
form-keep =
    Write it down now, and keep it where nobody else looks. To copy it, click it or hold your finger on it.
    We cannot send it to you again. Whoever has it can ask where the report stands.
form-now =
    What happens now
    People examine the reports, the most urgent first. We do not know when they will come to yours.
    We cannot write to you. Come back with your receipt and ask.
form-another = Report another channel
form-over =
    This form has ended.
    It was open for more than a day, or it was changed on its way. Nothing of it was stored. You can begin again.
form-foreign =
    That came from another site.
    Nothing was done with it. You can begin here.
form-busy =
    Too much is coming in from your part of the network.
    Nothing is lost: wait some minutes, go back and try again. Help lines and reports about a child are always open.
form-away =
    Your report could not be kept just now.
    It is not lost: press Send again in a minute. If it stays so, tell the operator this number: { $fault }

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
