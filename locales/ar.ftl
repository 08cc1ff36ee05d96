### العربية (modern standard), translated from en.ftl, which is the source. No native reader has checked it yet.
### Plain text only: no markup, no emoji as meaning. The first line of a chat message is what a notification shows.
### One word per idea: بلاغ (report), قناة (channel), حالة (case), وضع (status), قرار (decision), نتيجة (outcome), إيصال (receipt),
### فريق الإشراف (moderators), فُحص (examined), مؤكَّد (confirmed), غير مخالف (cleared), مقفل (sealed), رقم مموَّه (scrambled number),
### إصدار (release), حتى (cutoff), خط مساعدة (help line), خط ساخن (hotline), أرقام (figures), نسبة (share), قائمة الانتظار (queue),
### قاعدة (policy; not سياسة, which is politics), ترك (put back), إعادة (return), تستهدف (aimed at), محو (erase), منشور (post).
### The person spoken to is neither man nor woman: يُرجى with a verbal noun, no imperative and no تفعل/تفعلين.
### Invisible marks: U+200E stands before a command, a code or a name in Latin script and around a per cent sign, U+200F opens
### a line that begins with one. Without them the signs / @ - % jump to the wrong side. Keep them.

## The first minutes

language-question = ما اللغة الأنسب لك للقراءة؟
language-changed = يتحدث Saksi الآن بالعربية.
language-unchecked = أعدّ المشروع هذه الترجمة، ولم يراجعها بعدُ أحد من الناطقين بالعربية منذ الصغر. إذا كانت جملة ما خاطئة، تُرجى الكتابة إلى: ‎{ $contact }
language-unchecked-sandbox = أعدّ المشروع هذه الترجمة، ولم يراجعها بعدُ أحد من الناطقين بالعربية منذ الصغر.
where-question =
    أين أنت الآن؟
    إجابتك تحدد خطوط المساعدة التي يمكننا عرضها عليك. لا نحفظها قبل موافقتك.
where-other = بلد آخر
where-skip = أفضّل ألا أقول
where-type = يُرجى كتابة اسم البلد، مثل «ماليزيا».
consent =
    كلمة Saksi تعني «شاهد عيان». هكذا نعمل.
    تصلنا منك معلومة عن قناة أو مجموعة أو بوت يُستخدم في جريمة. يفحصها أشخاص. ما يُنشر هو أرقام، ولا تُنشر أسماء أبدًا.

    بلاغك لا يجعل منك شاهدًا أو شاهدة في محكمة. هذا ليس بلاغًا للشرطة، وSaksi ليس Telegram.

    نحفظ: رقمًا مموَّهًا بدل حسابك، ولغتك، وبلدك إن ذكرته، ومحتوى بلاغك مقفلًا. وإذا سمحت لنا بمراسلتك، نحفظ أيضًا رقم هذه المحادثة مقفلًا. لا نحفظ أبدًا صورة أو فيديو أو ملفًا.
    أما Telegram نفسه فيعرف بمحادثتك مع هذا البوت.

    إذا اخترت «لا تراسلوني»، لا نحفظ أي وسيلة لمراسلتك. الرقم المموَّه يتيح لنا أن نلاحظ بلاغًا ثانيًا من الشخص نفسه، ويُمحى بعد 14 يومًا من آخر بلاغ لك.

    تفاصيل أكثر في ‎/privacy. لا يُحفظ شيء قبل اختيارك:
consent-keep = أوافق. أخبروني عند وجود جديد
consent-none = أوافق. لا تراسلوني
consent-no = لا، أتوقف هنا
consent-declined = لم يُحفظ شيء. إذا غيّرت رأيك، يُرجى إرسال ‎/start.
welcome =
    يمكنك الإبلاغ الآن.
    يُرجى إرسال ‎/report، أو إرسال رابط القناة أو @اسمها، أو إعادة توجيه أحد منشوراتها.
menu-report = الإبلاغ عن قناة
menu-status = متابعة إيصال
menu-help = المساعدة الآن
help =
    ما يمكن أن يفعله Saksi
    ‏‎/report: الإبلاغ عن قناة أو مجموعة أو بوت
    ‏‎/status: معرفة أين وصل بلاغك، باستخدام إيصاله
    ‏‎/stats VN: أرقام منشورة عن بلد
    ‏‎/language: تغيير اللغة
    ‏‎/cancel: التخلص من بلاغ غير مكتمل
    ‏‎/privacy: ما يُحفظ وإلى متى
    ‏‎/withdraw: سحب بلاغ، باستخدام إيصاله
    ‏‎/mydata: ملف فيه كل ما يُحفظ عنك
    ‏‎/forget: محو ما يحفظه Saksi عنك

    لا يستطيع Saksi استرجاع المال. وهو لا يطلب أبدًا مالًا أو رموزًا أو كلمات مرور، ولا يبدأ أبدًا بالمراسلة إلا بشأن بلاغك. كل من يعرض استرجاع مالك مقابل أجر يقوم بعملية احتيال ثانية.
    يُرجى عدم كتابة ‎/report أبدًا حيث يقرأ آخرون.
help-now =
    هل هناك شخص في خطر الآن؟ يُرجى الاتصال برقم الطوارئ في المكان الذي أنت فيه.
    هل خرج مال من حسابك خلال آخر 24 ساعة؟ يُرجى الاتصال ببنكك أولًا، الآن، على الرقم المطبوع على بطاقتك.
help-lines-country = خطوط المساعدة في { $country }
help-lines-world = خطوط مساعدة تعمل في كل مكان (ليست لدينا بعد قائمة خاصة ببلدك)
help-line-check = يُرجى التحقق منه قبل الاعتماد عليه
help-line-dated = آخر تحقق منه في { $day }؛ يُرجى التحقق منه قبل الاعتماد عليه
privacy =
    ما يحفظه Saksi، وإلى متى
    البلاغ غير المكتمل: مقفل، ويُمحى بعد 24 ساعة.
    حسابك: رقم مموَّه. رقم هذه المحادثة: فقط إذا سمحت لنا بمراسلتك، وهو مقفل.
    كلماتك: مقفلة، وتُعرض على فريق الإشراف على الحالة من دون أي شيء عنك.
    كلماتك، والصلة بينك وبين بلاغ: تُمحى بعد 90 يومًا من إرساله على الأكثر.
    إذا طلبت ألا نراسلك: يُمحى الرقم المموَّه بعد 14 يومًا من آخر بلاغ لك.
    الرابط في بلاغ عن إساءة إلى أطفال: مقفل، ويُعرض فقط على الأعضاء المكلّفين بذلك، ويُمحى بعد 30 يومًا من النتيجة.
    ‏‎/forget يمحو فورًا ما يُحفظ عنك.
    لا تُقبل أبدًا الصور والفيديوهات والملفات.
    ما يخرج من Saksi هو أعداد منشورة، ولا تخرج أبدًا قناة ولا شخص.
    أما Telegram نفسه فيعرف بمحادثتك مع هذا البوت. المحادثات مع البوتات ليست مشفّرة من طرف إلى طرف.
privacy-operator = الجهة المشغّلة: { $name }، { $country }. للأسئلة عن بياناتك: ‎{ $contact }
privacy-sandbox = هذا فضاء تجريبي على جهاز واحد، بعالم متخيَّل. لا شيء هنا حقيقي.
forget-question =
    هل ينساك Saksi؟

    ما يُمحى فورًا وإلى الأبد: رقمك المموَّه، ولغتك وبلدك، ورقم هذه المحادثة، والبلاغ غير المكتمل، وكلماتك في كل بلاغ ما زال مرتبطًا بك.
    ما يبقى، من دونك: أن شخصًا أبلغ عن قناة، وما تقرّر.

    لن تفتح إيصالاتك أي شيء بعد ذلك، ولن يستطيع أحد أن يخبرك بالنتيجة. لا يمكن التراجع عن هذا.
forget-yes = انسوني
forget-no = عدم تغيير شيء
forgotten =
    لقد نسيك Saksi. المفاتيح التي تفتح ما أخبرتنا به أُتلفت: لم يعد بإمكان أحد أن يقرأه، ولا حتى نحن.
    ما كان لا يزال في الطريق، وهو مقفل، تتعذر قراءته خلال ثلاثة أيام.
    لا يزال Telegram يعرض هذه المحادثة؛ يمكنك حذفها هناك. إذا احتجت إلى Saksi من جديد، يُرجى إرسال ‎/start.
forget-kept = لم يتغيّر شيء.
forget-nothing = لا يحفظ Saksi شيئًا عنك.
withdraw-how = يُرجى إرسال ‎/withdraw مع إيصال البلاغ، في رسالة واحدة. شكله RPT-XXXX-XXXX-XXXX-XXXX-X.
withdraw-question =
    هل يُسحب هذا البلاغ؟
    لن يُحسب في أي مكان بعد ذلك، وتُمحى كلماتك فيه. ما قرّره فريق الإشراف من قبل بشأن القناة يبقى. لا يمكن التراجع عن هذا.
withdraw-yes = سحب البلاغ
withdrawn =
    سُحب البلاغ.
    لم يعد يُحسب في أي مكان، ومُحيت كلماته.
mydata = كل ما يحفظه Saksi عنك. يُرجى حفظ هذا الملف حيث لا يطّلع عليه غيرك، أو حذفه.
sandbox-note = فضاء تجريبي: كل ما هنا متخيَّل.

command-report = الإبلاغ عن قناة أو مجموعة أو بوت
command-status = أين وصل بلاغك
command-help_now = المساعدة الآن
command-stats = أرقام منشورة عن بلد
command-language = تغيير اللغة
command-cancel = التخلص من بلاغ غير مكتمل
command-privacy = ما يُحفظ، وإلى متى
command-withdraw = سحب بلاغ
command-mydata = كل ما يُحفظ عنك، في ملف
command-forget = محو ما يحفظه Saksi عنك
command-help = ما يمكن أن يفعله Saksi

## The questions of a report

button-back = رجوع
button-cancel = إلغاء
button-skip = تخطّي
button-keep = إبقاء هذه الإجابة
answered = إجابتك حتى الآن: { $answer }
button-yes = نعم
button-no = لا
button-unknown = لا أعرف
button-send = إرسال
button-other-country = بلد آخر
button-more = شيء آخر …
button-money = احتيال لأخذ المال
ask-category = فيمَ تُستخدم القناة؟
ask-category-for = هذا بلاغ عن ‎{ $channel }.
ask-category-money = ما نوع الاحتيال لأخذ المال؟
ask-category-more = فيمَ تُستخدم غير ذلك؟
ask-channel =
    أي قناة أو مجموعة أو بوت؟
    يُرجى إرسال الرابط أو @الاسم، أو إعادة توجيه أحد المنشورات. لا نفتح الرابط أبدًا. لا يلزمك البقاء في القناة.
ask-channel-child =
    أي قناة أو مجموعة أو بوت؟
    يُرجى إرسال الرابط أو @الاسم فقط، وعدم إرسال أي صورة أو فيديو أو إعادة توجيهه أو حفظه أو تصوير الشاشة: في بلدان كثيرة هذا جريمة، حتى لو كان بهدف الإبلاغ.
ask-channel-choices = أيّ واحدة هي المقصودة؟
ask-country = أي بلد تستهدفه القناة؟
ask-country-type = يُرجى كتابة اسم البلد الذي تستهدفه القناة، مثل «فيتنام».
ask-danger = هل هناك طفل من معارفك في خطر الآن؟
ask-words =
    هل هناك شيء آخر ينبغي أن يعرفه فريق الإشراف؟
    يُرجى كتابته بكلماتك، في 1,000 حرف على الأكثر، من دون اسمك ومن دون أسماء آخرين.
danger-now = إذا كان هناك طفل في خطر الآن، يُرجى الاتصال برقم الطوارئ في المكان الذي أنت فيه قبل المتابعة.
child-first =
    قبل أي شيء آخر
    إخبار شخص بالأمر هو التصرف الصحيح. هذه الجهات تتحرك في هذا الأمر، ولا يلزمك ذكر اسمك:
child-own-pictures = هل الصورة صورتك؟ إذا كان عمرك حينها أقل من 18 عامًا، يساعدك Take It Down: https://takeitdown.ncmec.org/ ‎· وإذا كان عمرك حينها 18 عامًا أو أكثر، يساعدك StopNCII: https://stopncii.org/ ‎
review =
    هل هذا صحيح؟
    تُستخدم في: { $category }
    القناة: ‎{ $channel }
    تستهدف: { $country }
review-words = كلماتك: { $words }
review-no-words = لا كلمات إضافية.
review-danger = طفل من معارفك في خطر: { $danger }
review-send = لم يُرسَل شيء بعد.
review-sent = أُرسل. يصل الإيصال في رسالة مستقلة.
receipt =
    وصلنا بلاغك.
    لم يطّلع عليه أحد بعد. هذا إيصالك:

    { $receipt }

    كل من لديه هذا الرمز يستطيع أن يسأل أين وصل البلاغ، بالأمر ‎/status. يُرجى حفظه في مكان آمن. لا نعرف متى سيطّلع عليه شخص.
receipt-copy = نسخ الإيصال
receipt-scam = لا يستطيع Saksi استرجاع المال. كل من يعرض استرجاعه مقابل أجر يقوم بعملية احتيال ثانية.
receipt-joined =
    سبق أن أبلغت عن هذه القناة.
    ما كتبته الآن أضيف إلى بلاغك. وإيصاله لا يزال:

    { $receipt }
cancelled = جرى التخلص منه. لم يُحفظ شيء.
nothing-to-cancel = لا يوجد بلاغ غير مكتمل.
draft-erased =
    محونا بلاغك غير المكتمل.
    مرّ يوم على آخر إجابة منك. يمكنك البدء من جديد بالأمر ‎/report.
draft-open = لديك بلاغ غير مكتمل. هنا كنت قد وصلت:
already-sent = أُرسل ذلك البلاغ. وإيصاله في هذه المحادثة.
older-button = ذلك الزر لسؤال سابق. أنت الآن هنا:
media-refused =
    لا يقبل Saksi هذا النوع من الرسائل.
    لا يقبل صورًا ولا فيديوهات ولا رسائل صوتية ولا ملفات ولا ملصقات ولا جهات اتصال ولا مواقع.
    لم نحفظ منها شيئًا. يُرجى إرسال رابط القناة أو @اسمها، أو إعادة توجيه منشور منها فيه نص فقط.
media-refused-child =
    يُرجى عدم إرسال صور أو فيديوهات.
    لم نحفظ منها شيئًا. ويُرجى أيضًا عدم إعادة توجيهها أو حفظها أو تصوير الشاشة: في بلدان كثيرة هذا جريمة، حتى لو كان بهدف الإبلاغ. يُرجى إرسال الرابط أو @الاسم فقط.
forward-media-dropped = كان في المنشور صورة أو ملف. حفظنا فقط مصدره.
words-dropped = جرى التخلص مما كتبته سابقًا: البلاغ عن طفل لا يقبل كلمات، بل الرابط فقط.
edited-ignored = لا أستطيع متابعة التعديلات على رسالة. يُرجى إرسال الإجابة من جديد.
text-without-report = أستطيع قراءة رابط قناة أو @اسمها، أو منشور أُعيد توجيهه. لبدء بلاغ، يُرجى إرسال ‎/report.

## Receipt and news

status-question = يُرجى إرسال الإيصال. يبدأ بالأحرف RPT.
status-received =
    تم الاستلام.
    بلاغك عندنا. لم ننتهِ منه بعد.
status-withdrawn =
    سُحب.
    سُحب هذا البلاغ، ولا يُحسب في أي مكان.
status-finished =
    انتهينا.
    الحالة الخاصة ببلاغك فُحصت وأُغلقت.
status-finished-confirmed =
    انتهينا: مؤكَّد.
    أكّده فريق الإشراف لدينا؛ وهذا ليس حكم محكمة.
status-finished-unfounded =
    انتهينا: غير مؤكَّد.
    فحصنا الأمر ووجدنا أنه لا يخالف قواعدنا. وهذا لا يعني أن القناة آمنة.
status-finished-undetermined =
    انتهينا: لم نستطع أن نعرف.
    لم نستطع تأكيد الأمر بما لدينا. وهذا لا يعني أن القناة آمنة.
status-finished-person =
    انتهينا: هذا شخص وليس قناة.
    لا يقبل Saksi بلاغات عن أشخاص، وقد محا الاسم. يمكنك الإبلاغ عنه في Telegram (ضغطة مطوّلة على الرسالة، ثم «إبلاغ»)، أو الذهاب إلى الشرطة.
news =
    هناك جديد بشأن بلاغك.
    لقراءته يُرجى إرسال ‎/status مع إيصالك.

## Categories, in the citizen's words

category-investment_scam = احتيال استثماري
category-other_fraud = احتيال آخر (متجر أو عمل أو قرض أو بنك أو شخص مزيّف)
category-drugs = مخدرات
category-child_abuse = طفل يتعرض للأذى
category-threats = تهديدات أو صوري الخاصة
category-terrorism = إرهاب
category-weapons = أسلحة وبضائع أخرى غير قانونية
category-trafficking = اتجار بالبشر
category-leaked_data = بيانات شخصية مسرّبة
category-forged_documents = وثائق مزوّرة
category-gambling = قمار غير قانوني
category-adult_pornography = مواد إباحية (بالغون)
category-other = جريمة أخرى
category-unsure = لا أعرف بالضبط

## Members

member-joined = دورك الآن في Saksi: { $role }. يُرجى إرسال ‎/queue للحالة التالية.
member-admin-joined = دورك الآن في Saksi: الإدارة. يُرجى إرسال ‎/queue للحالة التالية، أو ‎/publish لنشر ربع سنة.
member-invite-confirm =
    هذه دعوة لك للعمل على الحالات في Saksi.
    يعمل الرابط مرة واحدة، للحساب الذي يقبله.
member-accept = قبول
invite-made =
    رابط يُستخدم مرة واحدة لدور «{ $role }»، صالح لمدة 24 ساعة. يُرجى إعطاؤه لشخص واحد:

    { $link }
invite-usage = يُرجى كتابة ‎/invite moderator VN، أو lead أو admin. ثم تُضاف المجالات غير المجال العام: child_safety, terror.
role-moderator = الإشراف
role-lead = قيادة الإشراف
role-admin = الإدارة
role-authority = جهة رسمية
become-usage = في الفضاء التجريبي: ‎/become moderator أو ‎/become lead أو ‎/become administrator.
become-already = دورك هو بالفعل: { $role }.

## The queue

card-head = الحالة ‎{ $number } · { $band }
card-due = الموعد الأخير { $due }
card-overdue = متأخرة منذ { $due }
card-lease = لك حتى { $time } (UTC)
card-channel = القناة: ‎{ $names }
card-channel-erased = القناة: مُحيت
card-voices = { $count ->
    [zero] لا أصوات مستقلة
    [one] صوت مستقل واحد
    [two] صوتان مستقلان
    [few] { $count } أصوات مستقلة
    [many] { $count } صوتًا مستقلًا
   *[other] { $count } صوت مستقل
  }
card-category = سبب البلاغ: { $tallies }
card-country = تستهدف: { $country }
card-words = كتبوا ({ $language }): { $text }
card-no-words = لم تُرسَل كلمات.
card-child = سلامة الأطفال: لا تُحفظ كلمات، ولا ينظر أحد هنا إلى القناة.
card-child-danger = ورد في بلاغ أن طفلًا يعرفه من أرسل البلاغ في خطر.
card-why-band = سبب وجودها في الأعلى: أشد درجة إلحاحًا في الانتظار ({ $band })، ثم أقرب موعد أخير.
card-why-shortened = سبب وجودها في الأعلى: الدرجة «{ $band }»، والموعد الأخير أقرب بنسبة { $percent }‎%‎ لأن عدة أشخاص أبلغوا عنها كلٌّ على حدة.
card-why-oldest = سبب وجودها في الأعلى: كل حالة خامسة هي الأقدم بين الجميع.
card-second = تنتظر شخصًا ثانيًا: { $reason }
card-proposed = المقترح: { $outcome }، أساس القرار: { $on }، القاعدة: { $policy }
band-0 = الأشد إلحاحًا
band-1 = مُلحّة
band-2 = جريمة أخرى
band-3 = الباقي
hold-passed_on = سيُسلَّم الرابط إلى خط ساخن
hold-terror = الإرهاب مؤكَّد
hold-many_voices = أبلغ عنها خمسة أشخاص أو أكثر
hold-speech = الأمر يمسّ السياسة أو الصحافة أو الدين أو أقلية
button-skip-case = تخطّي
button-put-back = ترك الحالة
button-next = الحالة التالية
button-undo = تراجُع (10 ثوانٍ)
button-approve = موافقة
button-return = إعادة إلى القائمة
button-un_list = قائمة الأمم المتحدة
button-two_lists = قائمتا دولتين
button-other-policy = قاعدة أخرى …
button-speech-on = يمسّ حرية القول: نعم
button-speech-off = يمسّ حرية القول: لا
ask-outcome = ما النتيجة؟
ask-decided-on = ما أساس القرار؟
ask-policy = بموجب أي قاعدة؟
decided = الحالة ‎{ $number }: { $outcome }.
decided-held = الحالة ‎{ $number }: { $outcome }. تنتظر شخصًا ثانيًا: { $reason }.
undone = تم التراجع. الحالة لك من جديد.
judged-approve = الحالة ‎{ $number }: تمت الموافقة. يسري القرار الآن.
judged-return = الحالة ‎{ $number }: أُعيدت إلى قائمة الانتظار. من قرّر فيها أولًا لن يتلقاها مرة أخرى.
put-back = تُركت الحالة. يمكن لشخص آخر أن يأخذها.
skipped = تم التخطّي. لن تظهر لك هذه الحالة لمدة 30 دقيقة.
outcome-confirmed = مؤكَّد
outcome-unfounded = غير مخالف
outcome-lawful_speech = كلام يسمح به القانون
outcome-insufficient = لا يكفي للمعرفة
outcome-gone = لم يعد موجودًا
outcome-private = خاص، يتعذر التحقق
outcome-person = شخص وليس قناة
outcome-passed_to_hotline = تسليم إلى خط ساخن
outcome-not_enough = لا يكفي للتسليم
outcome-already_gone = لم يعد موجودًا
outcome-belongs_elsewhere = مكانه ليس هنا
on-forwarded_words = كلمات منشورات أُعيد توجيهها
on-several_reporters = كلمات عدة أشخاص
on-public_page = الصفحة العامة كما رأيتها
on-written_answer = جواب مكتوب من خط ساخن أو جهة رقابية أو محكمة
policy-investment_scam = عرض استثمارات لا وجود لها، أو أرباح لا يستطيع أحد أن يعد بها
policy-other_fraud = خداع للحصول على مال أو رموز أو وثائق
policy-drugs = عرض بيع مخدرات غير قانونية أو توصيلها
policy-child_abuse = إساءة جنسية إلى أطفال أو استغلالهم
policy-threats = تهديدات أو ابتزاز أو صور حميمة من دون موافقة
policy-terrorism = محتوى لصالح منظمة مدرجة في قائمة إرهاب
policy-weapons = عرض أسلحة أو بضائع أخرى غير قانونية
policy-trafficking = استدراج الناس أو بيعهم
policy-leaked_data = بيانات شخصية تُنشر أو تُباع من دون حق
policy-forged_documents = عرض وثائق مزوّرة
policy-gambling = قمار من دون ترخيص
policy-adult_pornography = مواد إباحية حيث يمكن أن يصل إليها قاصرون
policy-other = جريمة أخرى بموجب قانون البلد المعني
policy-unsure = لم يمكن تحديد قاعدة
policy-un_list = محتوى لصالح منظمة مدرجة في قائمة مجلس الأمن التابع للأمم المتحدة
policy-two_lists = محتوى لصالح منظمة مدرجة في قائمتي إرهاب لدولتين، ليست أيٌّ منهما البلد المعني
policy-out_of_scope = خارج ما يفحصه Saksi، ومنه الكلام الذي يسمح به القانون

## Figures in the chat

stats-usage = يُرجى إرسال ‎/stats مع بلد، ومع ربع سنة عند الرغبة: ‎/stats VN 2026-Q3
stats-share = { $examined ->
    [zero] القنوات المؤكَّدة: { $flagged } ({ $share }). لم تُفحص أي قناة
    [one] القنوات المؤكَّدة: { $flagged } من قناة واحدة فُحصت ({ $share })
    [two] القنوات المؤكَّدة: { $flagged } من قناتين فُحصتا ({ $share })
    [few] القنوات المؤكَّدة: { $flagged } من { $examined } قنوات فُحصت ({ $share })
    [many] القنوات المؤكَّدة: { $flagged } من { $examined } قناة فُحصت ({ $share })
   *[other] القنوات المؤكَّدة: { $flagged } من { $examined } قناة فُحصت ({ $share })
  }
stats-unreliable = { $examined ->
    [zero] القنوات المؤكَّدة: { $flagged }. لم تُفحص أي قناة، فلا نسبة
    [one] القنوات المؤكَّدة: { $flagged } من قناة واحدة فُحصت: عدد أقل من أن تُحسب له نسبة
    [two] القنوات المؤكَّدة: { $flagged } من قناتين فُحصتا: عدد أقل من أن تُحسب له نسبة
    [few] القنوات المؤكَّدة: { $flagged } من { $examined } قنوات فُحصت: عدد أقل من أن تُحسب له نسبة
    [many] القنوات المؤكَّدة: { $flagged } من { $examined } قناة فُحصت: عدد أقل من أن تُحسب له نسبة
   *[other] القنوات المؤكَّدة: { $flagged } من { $examined } قناة فُحصت: عدد أقل من أن تُحسب له نسبة
  }
stats-zero = لم يُبلَّغ عن أي قناة
stats-hidden = مخفيّ لحماية أشخاص
stats-bounds = من جميع القنوات المبلَّغ عنها ({ $reported }): على الأقل { $lower }، وعلى الأكثر { $upper }
stats-of-examined = { $examined ->
    [zero] لم تُفحص أي قناة
    [one] من قناة واحدة فُحصت
    [two] من قناتين فُحصتا
    [few] من { $examined } قنوات فُحصت
    [many] من { $examined } قناة فُحصت
   *[other] من { $examined } قناة فُحصت
  }
stats-place = { $country }، { $period }
stats-caution = من القنوات التي أُبلغ عنها وفُحصت؛ وليست نسبة من جميع القنوات؛ ولا تصلح للمقارنة بين البلدان. «مؤكَّد» يعني أن فريق الإشراف في Saksi قرّر ذلك بموجب قاعدة منشورة، ولا يعني أن قانونًا خولف.
stats-source = المصدر: Saksi، الطريقة ‎{ $method }، حتى { $cutoff }، الإصدار ‎{ $release }
stats-invented = عالم متخيَّل: هذه الأرقام أمثلة وليست حقائق.
stats-open = الجدول والملفات
stats-download = الجدول والملفات: { $url }
part-flagged = مؤكَّدة
part-cleared = غير مخالفة
part-undetermined = لا يمكن تحديدها
part-pending = قيد الانتظار
status-word-provisional = مؤقت: بعض القنوات ما زالت تُفحص
status-word-hidden = مخفيّ لحماية أشخاص
status-word-unreliable = ما فُحص أقل من أن تُحسب له نسبة
status-word-zero = لم يُبلَّغ عن أي قناة
status-word-not-monitored = غير مُتابَع
publish-choose = أي ربع سنة يُنشر؟ يمكن نشره مرة واحدة.
publish-now = النشر الآن: ‎{ $period }
publish-nothing = كل أرباع السنة المنتهية قد نُشرت.
publish-done = نُشر: ‎{ $period }. الإصدار ‎{ $release }. لرؤيته يُرجى إرسال ‎/stats مع بلد.
period-quarter = { $quarter ->
    [1] يناير إلى مارس { $year }
    [2] أبريل إلى يونيو { $year }
    [3] يوليو إلى سبتمبر { $year }
   *[4] أكتوبر إلى ديسمبر { $year }
  }

## The expected "no"s, one sentence each

refusal-not_yours_to_do = هذا غير متاح لك.
refusal-consent_missing = يُرجى الموافقة أولًا: بإرسال ‎/start.
refusal-draft_missing = لا يوجد بلاغ غير مكتمل. لبدء بلاغ، يُرجى إرسال ‎/report.
refusal-draft_moved_on = ذلك الزر لسؤال سابق.
refusal-answer_not_understood = لم أفهم تلك الإجابة. يُرجى استخدام أحد الأزرار.
refusal-words_too_long = النص أطول من اللازم { $surplus ->
    [zero] قليلًا
    [one] بحرف واحد
    [two] بحرفين
    [few] بعدد { $surplus } أحرف
    [many] بعدد { $surplus } حرفًا
   *[other] بعدد { $surplus } حرف
  }؛ والحد الأقصى 1,000. يُرجى اختصاره وإرساله من جديد.
refusal-no_channel_named = لم أجد قناة في ذلك. يُرجى إرسال رابطها أو @اسمها، مثل t.me/name، أو إعادة توجيه أحد منشوراتها.
refusal-not_a_telegram_link = ذلك ليس رابط Telegram. يُرجى فتح صفحة القناة في Telegram، ونسخ رابطها من هناك، وإرساله.
refusal-person_not_channel = ذلك شخص وليس قناة. لا يقبل Saksi بلاغات عن أشخاص، ولم يحفظ من ذلك شيئًا. يمكنك الإبلاغ عنه في Telegram (ضغطة مطوّلة على الرسالة، ثم «إبلاغ»)، أو الذهاب إلى الشرطة.
refusal-sender_hidden = يُخفي Telegram من كتب ذلك، فلا تظهر أي قناة. لم يحفظ Saksi من ذلك شيئًا. يُرجى إرسال رابط القناة أو @اسمها، أو إعادة توجيه منشور منها مباشرة.
refusal-saksi_itself = ذلك هو Saksi نفسه. يُرجى إرسال رابط القناة المقصودة بالبلاغ أو @اسمها.
refusal-receipt_unknown = لا يوجد بلاغ بهذا الإيصال. يُرجى التحقق منه: شكله RPT-XXXX-XXXX-XXXX-XXXX-X.
refusal-already_passed_on = سُلّم هذا البلاغ إلى خط ساخن من قبل، فلا يمكن سحبه. ما زال بإمكانك جعل Saksi ينساك، بالأمر ‎/forget.
refusal-too_many_reports = هذه بلاغات كثيرة في وقت قصير. يُرجى إرسال البلاغ التالي لاحقًا. المساعدة الآن والبلاغات عن طفل متاحة دائمًا.
refusal-case_moved_on = تغيّرت هذه الحالة منذ عرض تلك البطاقة. لم يُنفَّذ شيء.
refusal-queue_empty = قائمة الانتظار فارغة. لا عمل الآن.
refusal-undo_too_late = فات أوان التراجع عن هذا.
refusal-own_decision = يجب أن يحكم في هذا شخص ثانٍ، غير الشخص الذي قرّر.
refusal-rests_on_one_voice = كلمات شخص واحد لا تكفي للتأكيد. يُرجى اختيار أساس آخر للقرار، أو نتيجة أخرى.
refusal-not_for_this_domain = هذا غير متاح في هذا النوع من الحالات.
refusal-second_country_needed = يجب أن يكون الشخص الثاني من بلد آخر.
refusal-invite_unknown = هذا الرابط لا يعمل: استُخدم من قبل، أو مرّ عليه أكثر من 24 ساعة، أو لم يُنشأ قط.
refusal-member_already = لديك عضوية بالفعل.
refusal-period_unknown = لا أعرف تلك الفترة. يُكتب ربع السنة هكذا: ‎2026-Q3.
refusal-period_not_closed = لم ينتهِ ربع السنة ذاك بعد في كل مكان.
refusal-period_released = نُشر ربع السنة ذاك من قبل.
refusal-country_unknown = لا أعرف ذلك البلد. يُرجى تجربة اسمه بالإنجليزية، أو حرفيه، مثل VN.
refusal-nothing_released = لم يُنشر شيء لذلك بعد.
fault =
    حدث خطأ من جهتنا.
    لم يضِع شيء مما أرسلته. يُرجى المحاولة مجددًا بعد قليل. إذا استمر الخطأ، يُرجى إعطاء الجهة المشغّلة هذا الرقم: ‎{ $fault }

## Pages

page-skip = إلى المحتوى
page-navigation = في هذا الموقع
page-figures = الأرقام
page-download = تنزيل
page-privacy = الخصوصية
page-status-label = إيصالك
page-status-note = يُرسل الإيصال داخل الطلب، ولا يكون أبدًا جزءًا من عنوان، ولا يُحفظ شيء عن زيارتك. كل من لديه الإيصال يستطيع أن يسأل.
page-status-button = عرض أين وصل البلاغ
page-chat = محادثة الفضاء التجريبي
page-languages = اللغات
page-description = كم قناة على Telegram أبلغ الناس عنها بسبب جرائم، وكم منها فُحص، وكم مما فُحص كان مؤكَّدًا، حسب البلد وربع السنة.
page-home-title = يَعُدّ Saksi القنوات التي يبلغ الناس عنها بسبب جرائم.
page-home-line =
    يرسل الناس قنوات ومجموعات وبوتات على Telegram يعتقدون أنها تُستخدم في جرائم. يفحص فريق الإشراف كلًّا منها مرة واحدة، ويقرّر بموجب قاعدة منشورة.
    هنا مكتوب كم قناة أُبلغ عنها، وكم منها فُحص، وكم مما فُحص كان مؤكَّدًا. لا تُذكر أبدًا قناة ولا شخص بالاسم.
    لا تقول الأرقام كم توجد من جرائم. إنها تقول عمّا أبلغ الناس، وما الذي تبيّن.
page-home-report = الإبلاغ عن قناة في Telegram
page-home-chat = تجربة في محادثة الفضاء التجريبي
page-nothing-title = لم تُنشر أرقام بعد.
page-nothing = عندما يُفحص ربع سنة ويُنشر، تظهر أرقامه هنا. وحتى ذلك الحين لا يمكن قول شيء عن أي بلد.
page-jump = في هذه الصفحة
page-jump-map = الخريطة
page-jump-shares = النِّسب
page-jump-table = الجدول
page-period-title = { $period }: ما أُبلغ عنه، وما تبيّن
page-map-title = تُظهر الخريطة كم فُحص، لا كم توجد من جرائم.
page-map-description = خريطة للعالم مع تكبير جنوب شرق آسيا، ملوّنة حسب عدد القنوات التي فُحصت. الجدول تحت الرسوم فيه الأرقام نفسها.
page-map-key = القنوات التي فُحصت
page-map-none = لم يُفحص شيء
page-map-range = من { $from } إلى { $to }
page-map-over = { $from } أو أكثر
page-map-examined = { $examined ->
    [zero] لم تُفحص أي قناة
    [one] فُحصت قناة واحدة
    [two] فُحصت قناتان
    [few] فُحصت { $examined } قنوات
    [many] فُحصت { $examined } قناة
   *[other] فُحصت { $examined } قناة
  }
page-map-inset = جنوب شرق آسيا، مكبَّر
page-map-borders = الأسماء والحدود وفق ISO 3166.
page-share-title = كل بلد يُقرأ وحده: نسبة المؤكَّد من قنواته التي فُحصت.
page-share-description = لكل بلد نقطة عند نسبة المؤكَّد من القنوات التي فُحصت، وخط يبيّن أين يمكن أن تقع النسبة من جميع القنوات المبلَّغ عنها. الجدول تحت الرسوم فيه الأرقام نفسها.
page-share-sentence = { $examined ->
    [zero] { $flagged }، ولم تُفحص أي قناة
    [one] { $flagged } من قناة واحدة فُحصت
    [two] { $flagged } من قناتين فُحصتا
    [few] { $flagged } من { $examined } قنوات فُحصت
    [many] { $flagged } من { $examined } قناة فُحصت
   *[other] { $flagged } من { $examined } قناة فُحصت
  }
page-share-key = نسبة المؤكَّد من القنوات التي فُحصت
page-bounds-key = أين يمكن أن تقع النسبة من جميع القنوات المبلَّغ عنها
page-table-title = الأرقام نفسها في جدول.
page-table-caption = القنوات التي تستهدف كل بلد، { $period }
page-country = البلد
page-quarter = ربع السنة
page-status = الوضع
page-reported = أُبلغ عنها
page-examined = فُحصت
page-confirmed = مؤكَّدة
page-share = % مما فُحص
page-lower = % مما أُبلغ عنه، على الأقل
page-upper = % مما أُبلغ عنه، على الأكثر
page-too-few = قليلة جدًا
page-no-share = لا ينطبق
page-final = نهائي
page-provisional = مؤقت
page-notes-title = معاني الكلمات
page-means-final = فُحصت معظم القنوات المبلَّغ عنها: كان 5‎%‎ منها على الأكثر ما زال ينتظر، أو مرّ 90 يومًا.
page-means-provisional = كان أكثر من 5‎%‎ من القنوات المبلَّغ عنها ما زال ينتظر. قد تتغيّر الأرقام.
page-means-unreliable = فُحصت أقل من 20 قناة. الأعداد صحيحة، لكن نسبة من عدد قليل كهذا قد تضلّل.
page-means-hidden = عندما يكون وراء رقم عدد قليل كهذا من القنوات أو الأشخاص، قد يُعرف شخص ما. «مخفيّ» لا يعني «لا شيء».
page-means-zero = تابع Saksi هذا البلد ولم يبلّغ أحد عن قناة تستهدفه.
page-means-not-monitored = لم يتابع Saksi هذا البلد. وهذا لا يقول شيئًا عن الجرائم فيه.
page-means-not-applicable = لم يُبلَّغ عن شيء، فلا يوجد ما يُقسم عليه.
page-means-bounds = على الأقل، على الأكثر: تقع النسبة من جميع القنوات المبلَّغ عنها بين هاتين القيمتين، أيًّا كان القرار في القنوات التي لم يتبيّن أمرها.
page-files-title = الأرقام متاحة لأخذها معك.
page-file = ‏{ $format }، { $size } كيلوبايت
page-other-quarters = أرباع سنة أخرى
page-parts-title = ما آلت إليه القنوات المبلَّغ عنها
page-parts-caption = القنوات التي تستهدف { $country }، { $period }، حسب ما تبيّن
page-parts-outcome = النتيجة
page-parts-channels = القنوات
page-parts-total = أُبلغ عنها، المجموع
page-picture = هذا الرقم في صورة (PNG)
page-country-quarters = جميع أرباع السنة: { $country }
page-period-countries = جميع البلدان، { $period }
page-country-title = { $country }: كل ربع سنة منشور
page-country-chart-title = ربعًا بعد ربع: نسبة المؤكَّد من القنوات التي فُحصت.
page-country-caption = القنوات التي تستهدف { $country }، حسب ربع السنة الذي أُبلغ عنها فيه
page-change-note = قد يأتي التغيّر من ربع سنة إلى التالي مما أُبلغ عنه وفُحص، وليس من الجرائم وحدها.
page-download-title = كل رقم منشور متاح هنا للتنزيل.
page-download-line =
    كل ملف فيه ربع سنة واحد. كل سطر يقول ما الذي يَعُدّه، ومن أصل كم، وبأي طريقة، وحتى أي لحظة.
    ملف CSV يُفتح في أي برنامج جداول. وملف JSON فيه السطور نفسها ويشرح كل رمز بنفسه.
page-download-caption = الملفات حسب ربع السنة
page-as-of = حتى
page-release = الإصدار
page-codes-title = كيف يُقرأ وضع السطر
page-measures-title = ما الذي يُقاس
page-measure-reported = القنوات والمجموعات والبوتات التي وصل عنها بلاغ صالح واحد على الأقل في ربع السنة.
page-measure-flagged = منها، ما صدر فيه قرار سارٍ يؤكّده.
page-measure-cleared = منها، ما تبيّن أنه لا يخالف القواعد.
page-measure-undetermined = منها، ما نُظر فيه ولم يمكن اتخاذ قرار فيه.
page-measure-pending = منها، ما ليس فيه قرار سارٍ.
page-measure-share_of_examined = المؤكَّد من مجموع المؤكَّد وغير المخالف. هذا عدّ لقراراتنا نحن، فلا مجال خطأ له.
page-measure-share_of_reported_bounds = النسبتان من جميع القنوات المبلَّغ عنها اللتان يمكن أن تقع بينهما القنوات المؤكَّدة.
page-not-found-title = لا توجد صفحة في هذا العنوان.
page-not-found = يُرجى التحقق من العنوان، أو البدء من الأرقام.
page-no-figure-title = لا يوجد رقم لذلك.
page-not-monitored = { $country }، { $period }: بلد غير مُتابَع. وهذا لا يساوي الصفر.
page-not-allowed-title = هذا العنوان للقراءة فقط.
page-too-large-title = هذا أكبر من أن يُقبل.
page-away-title = تتعذر قراءة الأرقام الآن.
page-away = قاعدة بياناتنا لا تجيب. لم يضِع شيء. يُرجى المحاولة مجددًا بعد دقيقة. إذا استمر ذلك، يُرجى إعطاء الجهة المشغّلة هذا الرقم: ‎{ $fault }
page-fault-title = حدث خطأ من جهتنا.
page-fault = يُرجى المحاولة مجددًا بعد قليل. إذا استمر الخطأ، يُرجى إعطاء الجهة المشغّلة هذا الرقم: ‎{ $fault }
