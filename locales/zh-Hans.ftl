### 简体中文, translated from en.ftl, which is the source. No native reader has checked it yet.
### Plain text only: no markup, no emoji as meaning. The first line of a chat message is what a notification shows.
### One word per idea: 举报 (report), 频道 (channel), 个案 (case), 决定 (decision), 结果 (outcome), 回执 (receipt), 审核员 (moderator),
### 核查 (examined; not 审查, which is also censorship), 确认 (confirmed), 未违规 (cleared), 封存 (sealed), 打乱的编号 (scrambled number),
### 发布版 (release), 截至 (cutoff), 求助热线 (help line), 举报热线 (hotline), 数字 (figures), 比例 (share), 队列 (queue), 规则 (policy),
### 放回 (put back), 退回 (return), 针对 (aimed at). Of Saksi itself no word that sounds like a state office: not 案件, 立案, 查处, 审查.

## The first minutes

language-question = 你看哪种语言？
language-changed = Saksi 现在使用简体中文。
language-unchecked = 本译文由项目自行完成，尚未经以此为母语的人检查。如有句子不对，请写信至 { $contact }。
language-unchecked-sandbox = 本译文由项目自行完成，尚未经以此为母语的人检查。
where-question =
    你在哪里？
    你的回答决定我们能为你显示哪些求助热线。在你同意之前，我们不会保存它。
where-other = 其他国家或地区
where-skip = 我不想说
where-type = 请输入国家或地区的名称，例如“马来西亚”。
consent =
    Saksi 的意思是“见证人”。我们这样做事。
    你告诉我们有哪个频道、群组或机器人被用来犯罪。有人来核查。公布的只有数字，绝不公布名字。

    你不会成为法庭上的证人。这不是报警，Saksi 也不是 Telegram。

    我们保存：一个打乱的编号（用来代替你的账号）、你的语言、你的国家或地区（如果你说了），以及你举报的内容（封存）。如果我们可以给你发消息，还保存这个聊天的编号（封存）。绝不保存图片、视频或文件。
    Telegram 自己知道你在和这个机器人聊天。

    如果你选“不要给我发消息”，我们就不保存任何给你发消息的途径。打乱的编号让我们能发现同一个人的第二次举报，并在你最后一次举报的 14 天后抹去。

    详情见 /privacy。在你选择之前，什么都不会保存：
consent-keep = 我同意，有进展请告诉我
consent-none = 我同意，不要给我发消息
consent-no = 不，到此为止
consent-declined = 什么都没有保存。如果你改变主意，请发送 /start。
welcome =
    你现在可以举报了。
    请发送 /report，或发送频道的链接或 @用户名，或转发它的一条帖子。
menu-report = 举报频道
menu-status = 查询回执
menu-help = 马上求助
help =
    Saksi 能做什么
    /report：举报频道、群组或机器人
    /status：用回执查看你的举报到了哪一步
    /help_now：现在谁能帮你；在别的国家用 /help_now VN
    /stats VN：某个国家或地区已公布的数字
    /language：更换语言
    /cancel：丢弃未完成的举报
    /privacy：保存什么，保存多久
    /add：给一份举报补充文字
    /appeal：请我们再看一次举报
    /withdraw：用回执撤回一份举报
    /mydata：一个文件，包含保存的关于你的一切
    /forget：抹去 Saksi 保存的关于你的一切
    /again：重复当前的问题
    /clear：在 Telegram 允许的范围内清空这个聊天

    { receipt-scam }
    千万不要在别人也能看到的地方输入 /report。
gate =
    你现在需要帮助吗？
    选择符合的一项，或者直接继续。你在这里点的内容不会被保存。
gate-choice-danger = 现在有人处于危险中
gate-choice-today = 我在过去 24 小时内转了钱
gate-choice-earlier = 我更早之前损失了钱
gate-choice-picture = 有人在传播我自己的图片
gate-where = 我所在地的求助热线
gate-danger =
    现在就打电话求助
    请拨打你所在地的紧急电话。如果你不能说话，请身边的人帮你打。Saksi 无法派人帮助，这里也没有人会马上看到。
gate-child = 如果事情与孩子有关，或者你未满 18 岁：
gate-today =
    先给你的银行打电话，现在就打
    拨打卡上印的号码，请银行拦住这笔付款。然后拨打下面的热线。
    不管对方怎么许诺或威胁，都不要再发任何东西。如果你给出了密码或验证码，请改掉。保留聊天记录、账号和付款凭证。
gate-earlier =
    你还可以做什么
    告诉你的银行钱转到了哪里。去警察那里报案，并保留报案编号：银行会要。保留聊天记录、账号和付款凭证。
gate-picture =
    这不是你的错
    不要付钱，也不要再发图片。保留消息，然后不再回复。下面的服务帮助把图片撤下来，不收费，图片也不会离开你的手机。
help-lines-country = { $country }的求助热线
help-lines-world = 各地都能用的求助热线（我们还没有你所在国家或地区的热线名单）
help-lines-nowhere = 各地都能用的求助热线（我们不知道你在哪里）
help-emergency = 紧急电话
help-emergency-world = 大多数手机都能接通的紧急电话
help-line-check = 使用前请先核实
help-lines-check = 使用前请先核实。如果其中一个用不了，请试下一个。
help-line-dated = 上次核实于 { $day }；使用前请先核实
privacy =
    Saksi 保存什么，保存多久
    未完成的举报：封存，24 小时后抹去。
    你求助时点的内容不会被保存。
    你的账号：一个打乱的编号。这个聊天的编号：只有在我们可以给你发消息时才保存，封存。
    你写的话：封存，只给该个案的审核员看，不带任何关于你的信息。
    你写的话，以及你与举报之间的联系：最迟在你发送后 90 天抹去。
    如果你要求我们不发消息：打乱的编号在你最后一次举报的 14 天后抹去。
    关于虐待儿童的举报中的链接：封存，只给负责此事的成员看，有结果后 30 天抹去。
    /forget 会立即抹去保存的关于你的一切。
    /mydata 把全部内容作为文件给你，/withdraw 撤回一份举报，/clear 在 Telegram 允许的范围内清空这个聊天。
    绝不接受图片、视频和文件。
    从 Saksi 出去的只有公布的数量，绝没有频道，也绝没有个人。
    Telegram 自己知道你在和这个机器人聊天。与机器人的聊天没有端到端加密。
privacy-operator = 由 { $name }（{ $country }）运营。关于你的数据的问题：{ $contact }
privacy-sandbox = 这是一台机器上的沙盒，里面的世界是虚构的。这里没有任何真实的内容。
forget-question =
    要 Saksi 忘记你吗？

    立即并永久抹去：你的打乱的编号、你的语言和国家或地区、这个聊天的编号、未完成的举报，以及所有仍与你有联系的举报中你写的话。
    留下的（不再与你有关）：有人举报过某个频道，以及作出了什么决定。

    你的回执将再也打不开任何内容，也没有人能告诉你结果。这一步无法撤回。
forget-yes = 忘记我
forget-no = 什么都不改
forgotten =
    Saksi 已经忘记你了。打开你所说内容的密钥已经销毁：谁也不能再读，连我们也不能。
    还在路上的封存内容，三天之内会变得无法读取。
    Telegram 里仍显示这个聊天；你可以在那里删除它。以后如果还需要 Saksi，请发送 /start。
    /clear 会删掉机器人可以删除的消息。
forget-kept = 什么都没有改。
forget-nothing = Saksi 没有保存任何关于你的内容。
withdraw-how = 请把 /withdraw 和该举报的回执放在同一条消息里发送。回执的样子是 RPT-XXXX-XXXX-XXXX-XXXX-X。
withdraw-question =
    要撤回这份举报吗？
    它将不再计入任何地方，你在其中写的话会被抹去。审核员对这个频道已经作出的决定会保留。这一步无法撤回。
withdraw-yes = 撤回它
withdrawn =
    举报已撤回。
    它不再计入任何地方，其中写的话已抹去。
mydata = Saksi 保存的关于你的一切。请把这个文件放在别人看不到的地方，或删除它。
sandbox-note = 沙盒：这里的一切都是虚构的。

bot-name = Saksi：举报频道
bot-about = 用你的语言举报用于犯罪的频道，不暴露自己。不是警察，也不是 Telegram。
bot-description =
    Saksi 的意思是证人。把用于犯罪的频道、群组或机器人告诉我们，会有人审查。我们只公布数字，从不公布名字。

    千万不要发送图片、视频或文件。Saksi 不是警察，也不是 Telegram，绝不会要钱、验证码或密码。
command-report = 举报频道、群组或机器人
command-status = 你的举报到了哪一步
command-help_now = 马上求助
command-stats = 某个国家或地区已公布的数字
command-language = 更换语言
command-cancel = 丢弃未完成的举报
command-privacy = 保存什么，保存多久
command-add = 给一份举报补充文字
command-appeal = 请我们再看一次举报
command-withdraw = 撤回一份举报
command-mydata = 保存的关于你的一切，做成文件
command-forget = 抹去 Saksi 保存的关于你的一切
command-again = 重复当前的问题
command-clear = 在 Telegram 允许的范围内清空这个聊天
command-help = Saksi 能做什么

## The questions of a report

button-back = 返回
button-cancel = 取消
button-skip = 跳过
button-keep = 保留这个回答
answered = 你目前的回答：{ $answer }
button-yes = 是
button-no = 否
button-unknown = 我不知道
button-send = 发送
button-other-country = 其他国家或地区
button-more = 其他事情 …
button-money = 骗钱
ask-category = 这个频道被用来做什么？
ask-category-for = 你想举报 { $channel }。
ask-category-money = 是哪一种骗钱？
ask-category-more = 它还被用来做什么？
unsure-ask = 那里发生什么？
unsure-money = 他们要钱或许诺给钱
unsure-sold = 那里在卖或提供某种东西
unsure-harm = 有人被伤害或被威胁
unsure-none = 都不是
unsure-ask-case = 哪一项最接近？
ask-channel =
    是哪个频道、群组或机器人？
    请发送它的链接或 @用户名，或转发它的一条帖子。我们绝不会打开链接。你不必留在频道里。
ask-channel-child =
    是哪个频道、群组或机器人？
    请只发送它的链接或 @用户名。不要发送、转发、保存任何图片或视频，也不要截图：在许多国家，即使是为了举报，这样做也是犯罪。
ask-channel-choices = 你指的是哪一个？
ask-country = 它针对哪个国家或地区？
ask-country-type = 请输入它所针对的国家或地区的名称，例如“越南”。
ask-danger = 你认识的孩子现在有危险吗？
ask-words =
    还有什么要让审核员知道的吗？
    请用你自己的话写，最多 1,000 个字符。不要写你自己和别人的名字。
danger-now = 如果现在有孩子遇到危险，请先拨打你所在地的紧急电话，再继续。
child-first =
    在做别的事之前
    你说出来是对的。下面这些机构会处理这样的事，而且你不必说出名字：
child-own-pictures = 图片里是你自己吗？如果当时你未满 18 岁，Take It Down 可以帮助你： https://takeitdown.ncmec.org/ · 如果当时你已满 18 岁，StopNCII 可以帮助你： https://stopncii.org/
review =
    这样对吗？
    用来做：{ $category }
    频道：{ $channel }
    针对：{ $country }
review-words = 你写的话：{ $words }
review-no-words = 没有写别的话。
review-private = 这是私密的。Saksi 绝不会加入，您也不必留在里面。如果您知道它叫什么、大约有多少成员，请用自己的话补充。
review-danger = 你认识的孩子有危险：{ $danger }
review-send = 现在还什么都没有发送。
review-sent = 已发送。回执会在另一条消息中给你。
receipt =
    我们收到了你的举报。
    还没有人看过它。这是你的回执：

    { $receipt }

    有这个代码的人，都可以用 /status 查询举报到了哪一步。请把它存放在安全的地方。我们不知道什么时候会有人看它。
receipt-copy = 复制回执
receipt-scam = Saksi 无法追回钱款。Saksi 绝不会要钱、验证码或密码，除了关于你的举报，也绝不会先给你发消息。谁说收费就能帮你追回钱，谁就是在进行第二次诈骗。
button-after = 你现在可以做什么
after =
    你现在可以做什么
    也请在 Telegram 里举报：按住它的一条消息，或打开它的资料页再打开菜单。选择“举报”，再选最接近这一项的原因：{ $reason }。Telegram 能关闭频道，Saksi 不能。
after-any =
    你现在可以做什么
    也请在 Telegram 里举报：按住它的一条消息，或打开它的资料页再打开菜单。选择“举报”，再选最符合的原因。Telegram 能关闭频道，Saksi 不能。
after-mail = Telegram 也看关于违法公开内容的来信： { $address } 。只写链接，千万不要发图片。
after-mail-child = 关于虐待儿童，Telegram 看发到这里的来信： { $address } 。只写链接，千万不要发图片。
after-search = 在 Telegram 搜索里输入某个词会找到它吗？请告诉机器人 { $bot } 。
after-europe = 在欧盟，你还可以使用 { $form } （会问你的姓名和电子邮箱）或机器人 { $bot } 。
reason-child_abuse = 虐待儿童
reason-violence = 暴力
reason-illegal_goods = 违禁品
reason-pornography = 色情
reason-personal_data = 个人信息
reason-terrorism = 恐怖主义
reason-scam = 诈骗或垃圾信息
reason-other = 其他
receipt-joined =
    你以前举报过这个频道。
    你刚才写的内容已加到你的举报里。回执仍然是：

    { $receipt }
cancelled = 已丢弃。什么都没有保存。
nothing-to-cancel = 没有未完成的举报。
draft-erased =
    我们抹去了你未完成的举报。
    距离你上次回答已过了一天。你可以用 /report 重新开始。
draft-open = 你有一份未完成的举报。你上次到了这里：
already-sent = 那份举报已经发送。它的回执就在这个聊天里。
older-button = 那个按钮属于之前的问题。你现在在这里：
media-refused =
    Saksi 不接受这种消息。
    Saksi 不接受图片、视频、语音消息、文件、贴纸、联系人或位置。
    我们没有保存其中任何内容。请发送频道的链接或 @用户名，或转发它的一条只有文字的帖子。
media-refused-child =
    请不要发送图片或视频。
    我们没有保存其中任何内容。也不要转发、保存或截图：在许多国家，即使是为了举报，这样做也是犯罪。请只发送链接或 @用户名。
forward-media-dropped = 那条帖子里有图片或文件。我们只保存了它来自哪里。
words-dropped = 你之前写的话已丢弃：关于孩子的举报不接受文字，只接受链接。
edited-ignored = 我无法跟进消息的修改。请重新发送你的回答。
ask-details =
    你想补充什么？
    都不是必须的。请选择一个问题，或用自己的话写。不要写你的名字和别人的名字。
button-details = 补充细节
button-done = 完成
button-remove = 删除这个回答
detail-words = 用自己的话写
detail-promised = 对方承诺了什么？
detail-paid_by = 要怎样付款？
detail-lost = 损失了多少钱？
detail-delivers = 它提供什么？
detail-data_kind = 是什么数据？
detail-own_pictures = 那里有你的图片吗？
promised-daily = 每天赚钱
promised-double = 钱会翻倍
promised-no_risk = 没有风险
promised-easy_job = 轻松的工作
paid_by-bank = 银行转账
paid_by-card = 银行卡
paid_by-wallet = 手机应用
paid_by-crypto = 加密货币
paid_by-cash = 现金或礼品卡
lost-none = 没有损失
lost-to = 不超过 { $amount }
lost-over = 超过 { $amount }
delivers-sells = 出售
delivers-delivers = 送货
delivers-recruits = 招卖家
data_kind-identity = 姓名和证件号码
data_kind-contact = 电话和地址
data_kind-money = 银行或银行卡数据
data_kind-pictures = 图片和聊天记录
own_pictures-no = 没有
own_pictures-yes = 是
button-several = 多个国家或地区
ask-countries =
    它针对哪些国家或地区？
    最多选五个，或输入名称。然后按“完成”。
country-chosen = { $country }（已选）
words-masked = 我们去掉了可能让人认出某个人的内容：姓名、证件号码或卡号。
details-dropped = 这些回答已丢弃，因为与你现在的选择无关：{ $fields }
speech-not-crime =
    Saksi 不做的事
    Saksi 不接受关于观点、政治、宗教或某人身份的举报。人们可以说话。如果那里有人策划或实施犯罪，请继续，把那件事告诉我们。
button-pick = 从我的聊天中选择
pick-chat =
    是你的哪个聊天？
    请按键盘下方的按钮并选择。我们只收到它的编号和 @用户名。我们不会加入。
pick-channel = 频道
pick-group = 群组
pick-bot = 机器人
picker-closed = 聊天列表已关闭。
ask-channel-help = 如果链接不能用：请转发它的一条帖子，从你的聊天中选择，或描述它。
button-describe = 没有链接，描述它
ask-describe =
    它叫什么？你在哪里看到的？
    请用自己的话描述，最多 1,000 个字符。没有链接可能很难找到。
channel-described = 用你的话描述
updated = 已更新。
edited-sent = 你的举报已经发送，修改的消息不会进入举报。要补充，请使用 /add。
which-group = 如果是写在群组里的，请告诉我们是哪个群组：发送它的链接，或从你的聊天中选择。
button-continue = 继续
button-restart = 重新开始
draft-waiting =
    你有一份未完成的举报。
    还没有发送任何内容。你可以接着做。明天它会被删除。
media-ended-child =
    这份举报已结束，没有保存任何内容。
    你两次发送了图片或视频。如果想举报频道，请用 /report 重新开始，只发送链接或 @用户名。以下机构会处理：
text-without-report = 我能读懂频道的链接或 @用户名，或转发的帖子。要开始举报，请发送 /report。

## Receipt and news

status-question = 请把回执发给我。它以 RPT 开头。
status-received =
    已收到。
    你的举报在我们这里，还没有处理完。
status-withdrawn =
    已撤回。
    这份举报已撤回，不计入任何地方。
status-finished =
    已完成。
    你的举报所属的个案已核查并结束。
status-finished-confirmed =
    已完成：已确认。
    由我们的审核员确认；不是法院的认定。
status-finished-unfounded =
    已完成：未确认。
    我们核查过，发现它没有违反我们的规则。这不代表这个频道是安全的。
status-finished-undetermined =
    已完成：我们无法判断。
    根据我们手上的内容，我们无法确认。这不代表这个频道是安全的。
status-finished-person =
    已完成：这是个人，不是频道。
    Saksi 不接受关于个人的举报，并已抹去那个名字。请在 Telegram 里举报（长按消息，再选“举报”），或去找警察。
news =
    你的举报有新进展。
    请发送 /status 和你的回执来查看。
status-again =
    已收到：将再看一次。
    你请我们再看一次，还没有处理完。
news-none = 你的举报没有新消息。
button-add = 补充文字
button-appeal = 请我们再看一次
add-ask =
    补充举报 { $receipt }
    请用回复这条消息的方式写，最多 1,000 个字符。不要写你自己和别人的名字。
added =
    已补充到你的举报。
    审查这个案件的人可以读到。如果案件在此之前处理完，你可以请我们再看一次。
appeal-question =
    要我们再看一次吗？
    会由没有对它作过决定的人来看。你只能请求一次。为什么？
appeal-reason-overlooked = 有内容被忽略了
appeal-reason-something_new = 有新的情况
appeal-reason-misunderstood = 我的举报被误解了
appeal-reason-another_reason = 其他原因
appealed =
    我们会再看一次。
    会由没有对它作过决定的人来看。我们不知道是什么时候。你的回执不变。
clear-question =
    要清空这个聊天吗？
    机器人会删除最近两天内它够得到的消息，包括你的和它自己的。这里显示的回执会随之消失：请先保存到别处。你的举报保持不变。
clear-yes = 删除消息
cleared =
    机器人可以删除的消息已删除。
    Telegram 可能仍显示更早的消息；你可以在 Telegram 里删除整个聊天。你的举报还在，回执仍然有效。

## Categories, in the citizen's words

category-investment_scam = 投资诈骗
category-other_fraud = 其他诈骗（假商店、假工作、假银行）
category-drugs = 毒品
category-child_abuse = 有孩子正受到伤害
category-threats = 威胁，或我的私密照片
category-terrorism = 恐怖主义
category-weapons = 武器和其他违法物品
category-trafficking = 人口贩卖
category-leaked_data = 泄露的个人信息
category-forged_documents = 伪造证件
category-gambling = 非法赌博
category-adult_pornography = 色情（成人）
category-other = 其他犯罪
category-unsure = 我不确定

## Members

member-joined = 你现在是 Saksi 的{ $role }。发送 /queue 领取下一个个案。
member-admin-joined = 你现在是 Saksi 的管理员。发送 /queue 领取下一个个案，发送 /publish 公布一个季度。
member-invite-confirm =
    你受邀处理 Saksi 的个案。
    此链接只能用一次，供接受它的账号使用。
member-accept = 接受
invite-made =
    给一名{ $role }的一次性链接，24 小时内有效。请只交给一个人：

    { $link }
invite-usage = 请写 /invite moderator VN，或 lead 或 admin。后面可加一般领域以外的领域：child_safety, terror。
role-moderator = 审核员
role-lead = 首席审核员
role-admin = 管理员
role-authority = 主管机关
become-usage = 在沙盒里：/become moderator、/become lead 或 /become administrator。
become-already = 你已经是{ $role }了。

## The queue

card-head = 个案 { $number } · { $band }
card-due = 期限 { $due }
card-overdue = 已逾期，期限是 { $due }
card-lease = 归你处理，直到 { $time } (UTC)
card-channel = 频道：{ $names }
card-channel-erased = 频道：已抹去
card-voices = { $count } 个独立的声音
card-burst = 许多新账号同时到来，只算一个声音。真正的犯罪也会引来很多人：请就频道本身作判断。
card-web = { $count ->
   *[other] { $count } 份来自网页表单的举报，不算独立的声音
  }
card-category = 举报原因：{ $tallies }
card-country = 针对：{ $country }
card-words = 举报人写道（{ $language }）：{ $text }
card-no-words = 没有收到文字。
card-also = 还针对：{ $countries }
card-indicators = 文字中发现：{ $found }
card-pointers = 指向“{ $category }”的词：{ $matched }
card-added = 举报发送后又补充了内容。
card-appeal = 一位举报人请求再看一次：{ $reason }
card-child = 儿童安全：不保存文字，这里也没有人查看那个频道。
card-child-danger = 有一位举报人说，自己认识的一个孩子有危险。
card-why-band = 排在最前的原因：等待中最紧急的级别（{ $band }），其次是期限最早。
card-why-shortened = 排在最前的原因：级别“{ $band }”，因为有几个人各自独立举报，期限提前了 { $percent } %。
card-why-oldest = 排在最前的原因：每第五个个案取等待最久的一个。
card-second = 等待第二个人：{ $reason }
card-proposed = 提议：{ $outcome }，决定依据：{ $on }，规则：{ $policy }
band-0 = 最紧急
band-1 = 紧急
band-2 = 其他犯罪
band-3 = 其余
hold-passed_on = 链接将转交举报热线
hold-terror = 确认为恐怖主义
hold-safe_listed = 该频道在保护名单上
hold-many_voices = 有五人或更多人举报
hold-speech = 涉及政治、新闻媒体、宗教或少数群体
button-skip-case = 跳过
button-put-back = 放回
button-next = 下一个个案
button-undo = 撤销（10 秒）
button-approve = 批准
button-return = 退回队列
button-un_list = 在联合国名单上
button-two_lists = 在两个国家的名单上
button-other-policy = 其他规则 …
button-speech-on = 涉及言论：是
button-speech-off = 涉及言论：否
ask-outcome = 结果是什么？
ask-decided-on = 依据什么决定？
ask-policy = 按哪条规则？
decided = 个案 { $number }：{ $outcome }。
decided-held = 个案 { $number }：{ $outcome }。等待第二个人：{ $reason }。
undone = 已撤销。这个个案又归你处理。
judged-approve = 个案 { $number }：已批准。决定现在生效。
judged-return = 个案 { $number }：已退回队列。最先作决定的人不会再拿到它。
put-back = 已放回。别人可以领取它。
skipped = 已跳过。30 分钟内你不会再看到它。
outcome-confirmed = 已确认
outcome-unfounded = 未违规
outcome-lawful_speech = 合法言论
outcome-insufficient = 不足以判断
outcome-gone = 已不存在
outcome-private = 不公开，无法核查
outcome-person = 个人，不是频道
outcome-passed_to_hotline = 转交举报热线
outcome-not_enough = 不足以转交
outcome-already_gone = 已不存在
outcome-belongs_elsewhere = 应由别处处理
on-forwarded_words = 转发帖子里的文字
on-several_reporters = 几个人写的话
on-public_page = 我看到的公开页面
on-written_answer = 举报热线、监管机构或法院的书面答复
policy-investment_scam = 提供并不存在的投资，或谁也无法保证的回报
policy-other_fraud = 为骗取钱款、验证码或证件而欺骗
policy-drugs = 提供毒品的出售或运送
policy-child_abuse = 对儿童的性虐待或性剥削
policy-threats = 威胁、勒索、未经同意的私密图片
policy-terrorism = 为恐怖主义名单上的组织发布的内容
policy-weapons = 提供武器或其他违法物品
policy-trafficking = 招募或贩卖人口
policy-leaked_data = 无权公布或出售的个人信息
policy-forged_documents = 提供伪造证件
policy-gambling = 无牌照的赌博
policy-adult_pornography = 未成年人能接触到的色情内容
policy-other = 按有关国家法律属于其他犯罪
policy-unsure = 无法指明规则
policy-un_list = 为联合国安全理事会名单上的组织发布的内容
policy-two_lists = 为列入两个国家恐怖主义名单的组织发布的内容，且这两个国家都不是有关国家
policy-out_of_scope = 不在 Saksi 的核查范围内，包括合法言论

## Figures in the chat

stats-usage = 请发送 /stats 加国家或地区，也可以再加季度：/stats VN 2026-Q3
stats-share = { $examined } 个已核查的频道中，{ $flagged } 个已确认（{ $share }）
stats-unreliable = { $examined } 个已核查的频道中，{ $flagged } 个已确认：太少，不计算比例
stats-zero = 没有频道被举报
stats-hidden = 为保护人而隐藏
stats-bounds = 占全部 { $reported } 个被举报频道的比例：最少 { $lower }，最多 { $upper }
stats-of-examined = 占 { $examined } 个已核查的频道
stats-place = { $country }，{ $period }
stats-caution = 只算被举报并已核查的频道；不是占所有频道的比例；国家之间不能比较。“已确认”是指 Saksi 的审核员按公布的规则作出的决定，不代表有人违法。
stats-source = Saksi，方法 { $method }，截至 { $cutoff }，发布版 { $release }
stats-invented = 虚构的世界：这些数字是例子，不是事实。
stats-open = 表格和文件
stats-download = 表格和文件： { $url }
part-flagged = 已确认
part-cleared = 未违规
part-undetermined = 无法判断
part-pending = 待决定
status-word-provisional = 暂定：还有频道正在核查
status-word-hidden = 为保护人而隐藏
status-word-unreliable = 已核查的太少，不计算比例
status-word-zero = 没有频道被举报
status-word-not-monitored = 未关注
publish-choose = 要公布哪个季度？每个季度只能公布一次。
publish-now = 现在公布：{ $period }
publish-nothing = 所有已结束的季度都已公布。
publish-done = 已公布：{ $period }。发布版 { $release }。发送 /stats 加国家或地区即可查看。
period-quarter = { $quarter ->
    [1] { $year } 年 1 月至 3 月
    [2] { $year } 年 4 月至 6 月
    [3] { $year } 年 7 月至 9 月
   *[4] { $year } 年 10 月至 12 月
  }

## The expected "no"s, one sentence each

refusal-not_yours_to_do = 这项操作没有对你开放。
refusal-consent_missing = 请先同意：发送 /start。
refusal-draft_missing = 没有未完成的举报。发送 /report 开始一份。
refusal-draft_moved_on = 那个按钮属于之前的问题。
refusal-answer_not_understood = 我没有看懂这个回答。请使用其中一个按钮。
refusal-edited_too_late = 我只能跟进你最后一个回答的修改。要改更早的回答，请按“返回”。
refusal-words_too_long = 超出了 { $surplus } 个字符；最多 1,000 个。请缩短后重新发送。
refusal-no_channel_named = 我在里面没有找到频道。请发送它的链接或 @用户名，例如 t.me/name ，或转发它的一条帖子。
refusal-not_a_telegram_link = 那不是 Telegram 链接。请在 Telegram 里打开频道的资料页，在那里复制链接，再发送给我。
refusal-person_not_channel = 那是个人，不是频道。Saksi 不接受关于个人的举报，也没有保存任何内容。请在 Telegram 里举报（长按消息，再选“举报”），或去找警察。
refusal-sender_hidden = Telegram 隐藏了是谁写的，所以看不出是哪个频道。Saksi 没有保存任何内容。请发送频道的链接或 @用户名，或直接从频道转发一条帖子。
refusal-saksi_itself = 那是 Saksi 自己。请发送你想举报的频道的链接或 @用户名。
refusal-receipt_unknown = 没有使用这个回执的举报。请检查一下：它的样子是 RPT-XXXX-XXXX-XXXX-XXXX-X。
refusal-already_passed_on = 这份举报已转交举报热线，所以无法撤回。你仍然可以用 /forget 让 Saksi 忘记你。
refusal-report_withdrawn = 这份举报已撤回，不能再做任何操作。要重新举报，请发送 /report。
refusal-report_finished = 这份举报已处理完，不能再补充。结果告知后的 30 天内，你可以用 /appeal 请我们再看一次。
refusal-report_full = 这份举报已满，不再接受文字。
refusal-no_words_here = 关于孩子的举报不接受文字，只接受链接。如果有孩子现在有危险，请拨打你所在地的紧急电话。
refusal-appeal_not_open = 我们现在不能再看这份举报。你可以请求一次，时间是结果告知后的 30 天内。
refusal-too_many_reports = 短时间内的举报有点多。下一份请稍后再发。马上求助和关于孩子的举报始终开放。
refusal-case_moved_on = 那张卡片显示之后，这个个案已有变化。没有执行任何操作。
refusal-queue_empty = 队列是空的。现在没有要做的事。
refusal-undo_too_late = 现在撤销已经太晚了。
refusal-own_decision = 这必须由第二个人来判断，不能是作出决定的人。
refusal-rests_on_one_voice = 一个人写的话不足以确认。请选择别的决定依据，或别的结果。
refusal-not_for_this_domain = 这类个案没有开放这项操作。
refusal-second_country_needed = 第二个人必须来自另一个国家。
refusal-invite_unknown = 此链接无效：已经用过、超过了 24 小时，或从未存在。
refusal-member_already = 你已经是成员了。
refusal-period_unknown = 我不认识这个时期。季度的写法是 2026-Q3。
refusal-period_not_closed = 那个季度还没有在各地都结束。
refusal-period_released = 那个季度已经公布了。
refusal-country_unknown = 我不认识这个国家或地区。请试试它的英文名，或两个字母，例如 VN。
refusal-nothing_released = 这方面还没有公布任何内容。
fault =
    我们这边出了点问题。
    你发送的内容没有丢失。请稍后再试。如果问题一直存在，请把这个编号告诉运营者：{ $fault }

## The web form

form-title = 不用 Telegram 举报
form-step = 第 { $step } 步，共 { $steps } 步
form-intro =
    您告诉我们 Telegram 上被用来犯罪的频道、群组或机器人。有人会审查。我们公布数字，从不公布名称。
    您不会成为法庭证人。这不是报警，Saksi 也不是 Telegram。
    在您于最后一页按“发送”之前，不会保存任何内容。之后我们会密封保存您的回答。我们不保存姓名、网络地址或 Cookie。
    您的网络服务商能看到您打开过本网站。我们无法给您写信：只有回执能找到您的举报。
form-where-note = 这决定此处显示哪些求助热线。不会保存。
form-lines = 使用这个国家或地区
form-next = 下一步
form-link = 它的链接或 @名称
form-link-note = 例如 t.me/name。我们从不打开链接。您不必留在频道里。
form-no-channel = 这里面没有频道。请写它的链接或 @名称，例如 t.me/name。
form-choose = 请选择一个答案。
form-words-missing = 请先写一点文字。
form-choose-country = 请选择国家或地区
form-country-note = 它所针对的人所在的国家或地区。如果这里已有答案，请看看是否正确。
form-several = 它针对多个国家或地区
form-also = 国家或地区 { $count }
form-change = 修改
form-card = 您可以补充更多。都不是必填的。
form-agree = 按“发送”即表示您同意 Saksi 按隐私页面所说密封保存这些回答。
form-errors = 请再看看这里
form-sent =
    我们已收到您的举报。
    还没有人看过。这是您的回执：
form-sent-before = 这份举报之前已经发送，这是它的回执。您之后的修改没有加入。
form-keep =
    请现在抄下来，放在别人看不到的地方。要复制，请点击它或用手指按住它。
    我们无法再次发给您。持有它的人都能查询这份举报的进展。
form-now =
    接下来会怎样
    有人审查举报，最紧急的先看。我们不知道什么时候轮到您的举报。
    我们无法给您写信。请带着回执回来查询。
form-another = 举报另一个频道
form-over =
    这份表单已失效。
    它打开超过一天，或在途中被改动。没有保存任何内容。您可以重新开始。
form-foreign =
    那是从别的网站发来的。
    我们没有处理它。您可以从这里开始。
form-busy =
    来自您所在网络的请求太多了。
    什么都没有丢失：请等几分钟，返回再试。求助热线和有关儿童的举报始终开放。
form-away =
    您的举报刚才没能保存。
    它没有丢失：请一分钟后再按“发送”。如果一直这样，请把这个号码告诉运营者：{ $fault }

## Pages

page-skip = 跳到正文
page-navigation = 本站内容
page-figures = 数字
page-download = 下载
page-privacy = 隐私
page-status-label = 你的回执
page-status-note = 回执随请求发送，绝不会成为网址的一部分；关于你的访问，我们什么都不保存。有回执的人都可以查询。
page-status-button = 查看到了哪一步
page-chat = 沙盒聊天
page-languages = 语言
page-description = 人们因犯罪举报了多少个 Telegram 频道，核查了多少个，其中确认了多少个，按国家或地区和季度统计。
page-home-title = Saksi 统计人们因犯罪而举报的频道。
page-home-line =
    人们把他们认为被用来犯罪的 Telegram 频道、群组和机器人发给我们。审核员对每一个核查一次，并按公布的规则作出决定。
    这里写着：举报了多少，核查了多少，其中确认了多少。绝不点名任何频道或个人。
    这些数字不说明有多少犯罪。它们说明人们举报了什么，以及查明了什么。
page-home-report = 在 Telegram 里举报频道
page-home-chat = 在沙盒聊天里试试
page-nothing-title = 还没有公布数字。
page-nothing = 一个季度核查并公布之后，数字会出现在这里。在那之前，对任何国家或地区都不能下结论。
page-jump = 本页内容
page-jump-map = 地图
page-jump-shares = 比例
page-jump-table = 表格
page-period-title = { $period }：举报了什么，查明了什么
page-map-title = 地图显示核查了多少，而不是有多少犯罪。
page-map-description = 世界地图，东南亚部分放大，按已核查频道的数量着色。图下方的表格列有同样的数字。
page-map-key = 已核查的频道
page-map-none = 没有核查
page-map-range = { $from } 至 { $to }
page-map-over = { $from } 或更多
page-map-examined = 已核查 { $examined } 个频道
page-map-inset = 东南亚（放大）
page-map-borders = 名称和边界依照 ISO 3166。
page-share-title = 每个国家或地区只看自己：已核查的频道中，已确认的比例。
page-share-description = 对每个国家或地区，用一个点表示已核查的频道中已确认的比例，用一条线表示占全部被举报频道的比例可能在哪个范围。图下方的表格列有同样的数字。
page-share-sentence = { $examined } 个已核查的频道中的 { $flagged } 个
page-share-key = 已核查的频道中，已确认的比例
page-bounds-key = 占全部被举报频道的比例可能在的范围
page-table-title = 同样的数字，用表格表示。
page-table-caption = 针对各国家或地区的频道，{ $period }
page-country = 国家或地区
page-quarter = 季度
page-status = 状态
page-reported = 被举报
page-examined = 已核查
page-confirmed = 已确认
page-share = 占已核查的 %
page-lower = 占被举报的 %，最少
page-upper = 占被举报的 %，最多
page-too-few = 太少
page-no-share = 不适用
page-final = 最终
page-provisional = 暂定
page-notes-title = 这些词的意思
page-means-final = 被举报的频道大多已核查：最多还有 5 % 在等待，或已过了 90 天。
page-means-provisional = 被举报的频道中还有超过 5 % 在等待。数字可能会变。
page-means-unreliable = 已核查的频道不到 20 个。数量是准确的，但这么少的数量算出的比例会误导人。
page-means-hidden = 如果一个数字背后的频道或人这么少，就可能有人被认出来。隐藏不代表没有。
page-means-zero = Saksi 关注了这个国家或地区，没有人举报针对它的频道。
page-means-not-monitored = Saksi 没有关注这个国家或地区。这不说明那里的犯罪情况。
page-means-not-applicable = 没有举报，所以没有可以计算比例的数。
page-means-bounds = 最少、最多：无论还没有结论的频道会怎样决定，占全部被举报频道的比例都在这两个值之间。
page-files-title = 把这些数字带走。
page-file = { $format }，{ $size } kB
page-other-quarters = 其他季度
page-parts-title = 被举报的频道后来怎样了
page-parts-caption = 针对{ $country }的频道，{ $period }，按查明的情况
page-parts-outcome = 结果
page-parts-channels = 频道
page-parts-total = 被举报，合计
page-picture = 这个数字的图片 (PNG)
page-country-quarters = { $country }的所有季度
page-period-countries = 所有国家或地区，{ $period }
page-country-title = { $country }：所有已公布的季度
page-country-chart-title = 逐季度来看：已核查的频道中，已确认的比例。
page-country-caption = 针对{ $country }的频道，按被举报的季度
page-change-note = 从一个季度到下一个季度的变化，可能来自举报和核查的情况，而不只是来自犯罪。
page-download-title = 所有公布的数字都可以在这里下载。
page-download-line =
    一个文件对应一个季度。每一行都写明：数的是什么，总数是多少，用什么方法，截至什么时候。
    CSV 可以用任何电子表格打开。JSON 包含同样的行，并自带每个代码的解释。
page-download-caption = 各季度的文件
page-as-of = 截至
page-release = 发布版
page-codes-title = 怎样看一行的状态
page-measures-title = 统计的是什么
page-measure-reported = 在该季度内收到至少一份有效举报的频道、群组和机器人。
page-measure-flagged = 其中，有生效的决定予以确认的。
page-measure-cleared = 其中，发现没有违反规则的。
page-measure-undetermined = 其中，看过但无法作出决定的。
page-measure-pending = 其中，还没有生效的决定的。
page-measure-share_of_examined = 已确认的，占已确认和未违规合计的比例。它统计的是我们自己的决定，所以没有误差区间。
page-measure-share_of_reported_bounds = 已确认的占全部被举报频道的比例，可能在哪两个值之间。
page-not-found-title = 这个网址没有页面。
page-not-found = 请检查网址，或从数字页开始。
page-no-figure-title = 没有这方面的数字。
page-not-monitored = { $period }没有关注{ $country }。这和零不一样。
page-not-allowed-title = 这个网址只能读取。
page-too-large-title = 内容太大，无法接收。
page-away-title = 现在无法读取数字。
page-away = 我们的数据库没有回应。什么都没有丢失。请一分钟后再试。如果问题一直存在，请把这个编号告诉运营者：{ $fault }
page-fault-title = 我们这边出了点问题。
page-fault = 请稍后再试。如果问题一直存在，请把这个编号告诉运营者：{ $fault }
