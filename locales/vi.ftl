### Tiếng Việt. English is the source; the same messages with the same variables (a test says so).
### One word per idea: báo cáo (report), vụ việc (case), quyết định (decision), kết quả (outcome), kênh (channel), biên nhận (receipt),
### người xét duyệt (moderator), xem xét (examined), xác nhận (confirmed), không vi phạm (cleared), khóa kín (sealed),
### bản công bố (release), tính đến (cutoff), đường dây hỗ trợ (help line), đường dây nóng (hotline), số liệu (figures), tỷ lệ (share),
### hàng chờ (queue), chính sách (policy). No word that sounds like a state office: not kiểm duyệt, tố giác, hồ sơ, thụ lý.

## The first minutes

language-question = Bạn đọc ngôn ngữ nào?
language-changed = Từ bây giờ Saksi nói tiếng Việt.
language-unchecked = Bản dịch này do dự án thực hiện, và chưa có người bản ngữ nào kiểm tra. Nếu thấy câu nào sai, hãy viết cho { $contact }.
language-unchecked-sandbox = Bản dịch này do dự án thực hiện, và chưa có người bản ngữ nào kiểm tra.
where-question =
    Bạn đang ở đâu?
    Câu trả lời quyết định chúng tôi có thể cho bạn xem đường dây hỗ trợ nào. Chúng tôi không lưu câu trả lời trước khi bạn đồng ý.
where-other = Nước khác
where-skip = Tôi không muốn nói
where-type = Hãy gõ tên nước, ví dụ "Malaysia".
consent =
    Saksi nghĩa là nhân chứng. Cách hoạt động như sau.
    Bạn cho chúng tôi biết về một kênh, nhóm hoặc bot được dùng để phạm tội. Có người xem xét việc đó. Chúng tôi công bố con số, không bao giờ công bố tên.

    Bạn không trở thành nhân chứng trước tòa. Đây không phải là việc trình báo công an, và Saksi không phải là Telegram.

    Chúng tôi giữ: một con số đã xáo trộn thay cho tài khoản của bạn, ngôn ngữ của bạn, nước của bạn nếu bạn cho biết, và những gì bạn báo cáo, được khóa kín. Nếu chúng tôi được phép nhắn cho bạn, còn giữ số của cuộc trò chuyện này, được khóa kín. Không bao giờ giữ ảnh, video hay tệp.
    Bản thân Telegram biết rằng bạn nói chuyện với bot này.

    Nếu bạn chọn "Đừng nhắn cho tôi", chúng tôi không giữ cách nào để nhắn cho bạn. Con số đã xáo trộn giúp chúng tôi nhận ra báo cáo thứ hai của cùng một người, và bị xóa 14 ngày sau báo cáo cuối cùng của bạn.

    /privacy nói rõ hơn. Không có gì được lưu cho đến khi bạn chọn:
consent-keep = Đồng ý. Báo tôi khi có tin
consent-none = Đồng ý. Đừng nhắn cho tôi
consent-no = Không, dừng ở đây
consent-declined = Không có gì được lưu. Nếu bạn đổi ý, hãy gửi /start.
welcome =
    Bây giờ bạn có thể báo cáo.
    Hãy gửi /report, hoặc gửi liên kết hay @tên của kênh, hoặc chuyển tiếp một bài đăng của kênh.
menu-report = Báo cáo kênh
menu-status = Tra biên nhận
menu-help = Nhận hỗ trợ ngay
help =
    Saksi làm được gì
    /report: báo cáo một kênh, nhóm hoặc bot
    /status: xem báo cáo của bạn đến đâu rồi, bằng biên nhận
    /help_now: ai có thể giúp bạn ngay; ở nước khác thì dùng /help_now VN
    /stats VN: số liệu đã công bố của một nước
    /language: đổi ngôn ngữ
    /cancel: bỏ báo cáo chưa xong
    /privacy: những gì được giữ và giữ bao lâu
    /add: thêm lời vào một báo cáo
    /appeal: nhờ chúng tôi xem lại một báo cáo
    /withdraw: rút lại một báo cáo, bằng biên nhận
    /mydata: tệp chứa mọi điều được giữ về bạn
    /forget: xóa những gì Saksi giữ về bạn
    /again: nhắc lại câu hỏi đang chờ
    /clear: dọn cuộc trò chuyện này trong mức Telegram cho phép

    { receipt-scam }
    Đừng bao giờ gõ /report ở nơi người khác cùng đọc.
gate =
    Bạn có cần hỗ trợ ngay không?
    Hãy chọn điều phù hợp, hoặc cứ tiếp tục. Những gì bạn bấm ở đây không được lưu lại.
gate-choice-danger = Có người đang gặp nguy hiểm
gate-choice-today = Tôi đã gửi tiền trong 24 giờ qua
gate-choice-earlier = Tôi đã mất tiền trước đó
gate-choice-picture = Ảnh của chính tôi đang bị phát tán
gate-where = Đường dây hỗ trợ ở nước tôi
gate-danger =
    Hãy gọi cứu giúp ngay
    Gọi số khẩn cấp ở nơi bạn đang ở. Nếu bạn không nói được, hãy nhờ người ở gần gọi giúp. Saksi không thể cử người đến giúp, và không có ai đọc ngay ở đây.
gate-child = Nếu chuyện liên quan đến trẻ em, hoặc nếu bạn dưới 18 tuổi:
gate-today =
    Hãy gọi ngân hàng trước, ngay bây giờ
    Gọi số in trên thẻ của bạn và yêu cầu ngân hàng chặn khoản tiền đó. Sau đó gọi đường dây bên dưới.
    Đừng gửi thêm gì nữa, dù họ hứa hẹn hay đe dọa. Nếu bạn đã đưa mật khẩu hoặc mã, hãy đổi ngay. Hãy giữ lại cuộc trò chuyện, số tài khoản và chứng từ chuyển tiền.
gate-earlier =
    Những gì bạn vẫn có thể làm
    Hãy báo cho ngân hàng biết tiền đã đi đâu. Hãy báo công an và giữ số của đơn trình báo: ngân hàng sẽ hỏi đến. Hãy giữ lại cuộc trò chuyện, số tài khoản và chứng từ chuyển tiền.
gate-picture =
    Đây không phải lỗi của bạn
    Đừng trả tiền, và đừng gửi thêm ảnh nào. Hãy giữ lại tin nhắn, rồi ngừng trả lời. Các dịch vụ dưới đây giúp gỡ ảnh. Chúng miễn phí, và ảnh không bao giờ rời khỏi điện thoại của bạn.
help-lines-country = Đường dây hỗ trợ cho { $country }
help-lines-world = Đường dây hỗ trợ dùng được ở mọi nơi (danh sách của chúng tôi chưa có đường dây nào cho nước của bạn)
help-lines-nowhere = Đường dây hỗ trợ dùng được ở mọi nơi (chúng tôi không biết bạn đang ở đâu)
help-emergency = Số khẩn cấp
help-emergency-world = Số khẩn cấp mà hầu hết điện thoại di động gọi được
help-line-check = hãy kiểm tra trước khi tin dùng
help-lines-check = Hãy kiểm tra trước khi tin dùng. Nếu một nơi không được, hãy thử nơi tiếp theo.
help-line-dated = kiểm tra lần cuối ngày { $day }; hãy kiểm tra lại trước khi dựa vào
privacy =
    Saksi giữ những gì, và giữ bao lâu
    Báo cáo chưa xong: được khóa kín, bị xóa sau 24 giờ.
    Những gì bạn bấm khi xin hỗ trợ ngay không được lưu lại.
    Tài khoản của bạn: một con số đã xáo trộn. Số của cuộc trò chuyện này, chỉ khi chúng tôi được phép nhắn cho bạn, được khóa kín.
    Lời của bạn: được khóa kín, cho người xét duyệt của vụ việc xem mà không kèm điều gì về bạn.
    Lời của bạn, và mối liên hệ giữa bạn với một báo cáo: bị xóa chậm nhất 90 ngày sau khi bạn gửi.
    Nếu bạn đã yêu cầu chúng tôi không nhắn: con số đã xáo trộn bị xóa 14 ngày sau báo cáo cuối cùng của bạn.
    Liên kết trong báo cáo về xâm hại trẻ em: được khóa kín, chỉ cho thành viên có nhiệm vụ đó xem, bị xóa 30 ngày sau khi có kết quả.
    /forget xóa ngay những gì được giữ về bạn.
    /mydata đưa bạn tất cả trong một tệp, /withdraw rút lại một báo cáo, /clear dọn cuộc trò chuyện này trong mức Telegram cho phép.
    Ảnh, video và tệp không bao giờ được nhận.
    Những gì rời khỏi Saksi là các con số đã công bố, không bao giờ là một kênh và không bao giờ là một người.
    Bản thân Telegram biết rằng bạn nói chuyện với bot này. Trò chuyện với bot không được mã hóa đầu cuối.
privacy-operator = Người vận hành: { $name }, { $country }. Câu hỏi về dữ liệu của bạn: { $contact }
privacy-sandbox = Đây là bản chạy thử trên một máy, với một thế giới hư cấu. Không có gì ở đây là thật.
forget-question =
    Bạn có muốn Saksi quên bạn không?

    Bị xóa ngay và mãi mãi: con số đã xáo trộn của bạn, ngôn ngữ và nước của bạn, số của cuộc trò chuyện này, báo cáo chưa xong, và lời của bạn trong mọi báo cáo còn gắn với bạn.
    Những gì ở lại, không kèm bạn: rằng có người đã báo cáo một kênh, và điều đã được quyết định.

    Các biên nhận của bạn sẽ không mở được gì nữa, và không ai có thể báo kết quả cho bạn. Việc này không thể hoàn tác.
forget-yes = Hãy quên tôi
forget-no = Không thay đổi gì
forgotten =
    Saksi đã quên bạn. Các khóa mở những gì bạn đã kể đã bị hủy: không ai đọc được nữa, kể cả chúng tôi.
    Những gì còn đang trên đường đi, được khóa kín, sẽ không đọc được nữa trong vòng ba ngày.
    Telegram vẫn hiện cuộc trò chuyện này; bạn có thể xóa nó ở đó. Nếu bạn lại cần đến Saksi, hãy gửi /start.
    /clear xóa những gì bot được phép xóa ở đó.
forget-kept = Không có gì thay đổi.
forget-nothing = Saksi không giữ gì về bạn.
withdraw-how = Hãy gửi /withdraw kèm biên nhận của báo cáo, trong cùng một tin nhắn. Biên nhận có dạng RPT-XXXX-XXXX-XXXX-XXXX-X.
withdraw-question =
    Rút lại báo cáo này?
    Nó sẽ không được tính ở đâu nữa, và lời của bạn trong đó bị xóa. Điều mà người xét duyệt đã quyết định về kênh thì vẫn giữ. Việc này không thể hoàn tác.
withdraw-yes = Rút lại
withdrawn =
    Báo cáo đã được rút lại.
    Nó không được tính ở đâu nữa, và lời trong đó đã bị xóa.
mydata = Mọi điều Saksi giữ về bạn. Hãy giữ tệp này ở nơi người khác không xem, hoặc xóa nó đi.
sandbox-note = Bản chạy thử: mọi thứ ở đây đều là hư cấu.

bot-name = Saksi: báo cáo kênh
bot-about = Báo cáo các kênh tội phạm bằng tiếng Việt mà không bị lộ danh tính. Không phải công an, không phải Telegram.
bot-description =
    Saksi nghĩa là nhân chứng. Hãy cho chúng tôi biết về kênh, nhóm hoặc bot được dùng để phạm tội. Có người xem xét. Chúng tôi công bố con số, không bao giờ công bố tên.

    Đừng gửi ảnh, video hay tệp. Saksi không phải công an và không phải Telegram. Saksi không bao giờ hỏi xin tiền, mã hay mật khẩu.
command-report = Báo cáo một kênh, nhóm hoặc bot
command-status = Báo cáo của bạn đến đâu rồi
command-help_now = Nhận hỗ trợ ngay
command-stats = Số liệu đã công bố của một nước
command-language = Đổi ngôn ngữ
command-cancel = Bỏ báo cáo chưa xong
command-privacy = Những gì được giữ, và giữ bao lâu
command-add = Thêm lời vào một báo cáo
command-appeal = Nhờ chúng tôi xem lại một báo cáo
command-withdraw = Rút lại một báo cáo
command-mydata = Mọi điều được giữ về bạn, trong một tệp
command-forget = Xóa những gì Saksi giữ về bạn
command-again = Nhắc lại câu hỏi đang chờ
command-clear = Dọn cuộc trò chuyện này trong mức Telegram cho phép
command-help = Saksi làm được gì

## The questions of a report

button-back = Quay lại
button-cancel = Hủy
button-skip = Bỏ qua
button-keep = Giữ câu trả lời này
answered = Câu trả lời của bạn đến giờ: { $answer }
button-yes = Có
button-no = Không
button-unknown = Tôi không biết
button-send = Gửi
button-other-country = Nước khác
button-more = Việc khác …
button-money = Lừa đảo tiền
ask-category = Kênh đó được dùng để làm gì?
ask-category-for = Bạn muốn báo cáo { $channel }.
ask-category-money = Lừa đảo tiền kiểu nào?
ask-category-more = Nó còn được dùng để làm gì khác?
unsure-ask = Ở đó có chuyện gì?
unsure-money = Họ đòi tiền hoặc hứa cho tiền
unsure-sold = Có thứ được bán hoặc chào mời
unsure-harm = Có người bị hại hoặc bị đe dọa
unsure-none = Không phải các điều này
unsure-ask-case = Điều nào gần đúng nhất?
ask-channel =
    Kênh, nhóm hoặc bot nào?
    Hãy gửi liên kết hoặc @tên, hoặc chuyển tiếp một bài đăng của kênh. Chúng tôi không bao giờ mở liên kết. Bạn không cần ở lại trong kênh.
ask-channel-child =
    Kênh, nhóm hoặc bot nào?
    Chỉ gửi liên kết hoặc @tên. Đừng gửi, chuyển tiếp, lưu hay chụp màn hình bất kỳ ảnh hoặc video nào: ở nhiều nước, làm vậy là phạm tội dù chỉ để báo cáo.
ask-channel-choices = Ý bạn là kênh nào?
ask-country = Kênh đó nhắm vào nước nào?
ask-country-type = Hãy gõ tên nước mà kênh nhắm vào, ví dụ "Việt Nam".
ask-danger = Có trẻ em nào bạn biết đang gặp nguy hiểm lúc này không?
ask-words =
    Còn điều gì người xét duyệt nên biết không?
    Hãy viết bằng lời của bạn, nhiều nhất 1.000 ký tự. Đừng ghi tên của bạn và tên của người khác.
danger-now = Nếu có trẻ em đang gặp nguy hiểm lúc này, hãy gọi số khẩn cấp của nơi bạn đang ở trước khi tiếp tục.
child-first =
    Trước hết
    Bạn làm đúng khi nói ra điều này. Các dịch vụ sau đây có hành động trước những việc như vậy, và bạn không cần nêu tên:
child-own-pictures = Đó có phải là ảnh của chính bạn không? Take It Down giúp bạn nếu khi đó bạn dưới 18 tuổi: https://takeitdown.ncmec.org/ · StopNCII nếu khi đó bạn từ 18 tuổi trở lên: https://stopncii.org/
review =
    Như vậy đã đúng chưa?
    Được dùng để: { $category }
    Kênh: { $channel }
    Nhắm vào: { $country }
review-words = Lời của bạn: { $words }
review-no-words = Không có lời nào thêm.
review-private = Nơi này là riêng tư. Saksi không bao giờ tham gia, và bạn không cần ở lại đó. Nếu bạn biết tên của nó và khoảng bao nhiêu thành viên, hãy thêm bằng lời của bạn.
review-danger = Một trẻ em bạn biết đang gặp nguy hiểm: { $danger }
review-send = Chưa có gì được gửi đi.
review-sent = Đã gửi. Biên nhận đến trong một tin nhắn riêng.
receipt =
    Chúng tôi đã nhận được báo cáo của bạn.
    Chưa có ai xem báo cáo này. Đây là biên nhận của bạn:

    { $receipt }

    Ai có mã này đều có thể hỏi báo cáo đến đâu rồi, bằng /status. Hãy giữ mã ở nơi an toàn. Chúng tôi không biết khi nào sẽ có người xem báo cáo.
receipt-copy = Chép biên nhận
receipt-scam = Saksi không thể lấy lại tiền. Saksi không bao giờ hỏi xin tiền, mã hay mật khẩu, và không bao giờ nhắn trước, trừ khi nhắn về báo cáo của bạn. Ai đề nghị lấy lại tiền cho bạn để thu phí là đang lừa đảo bạn lần thứ hai.
button-after = Bạn có thể làm gì bây giờ
after =
    Những gì bạn có thể làm bây giờ
    Hãy báo cáo cả trong Telegram: nhấn giữ một tin nhắn của kênh, hoặc mở hồ sơ của kênh rồi mở trình đơn. Chọn Báo cáo, rồi chọn lý do gần nhất với: { $reason }. Telegram có thể đóng một kênh; Saksi thì không.
after-any =
    Những gì bạn có thể làm bây giờ
    Hãy báo cáo cả trong Telegram: nhấn giữ một tin nhắn của kênh, hoặc mở hồ sơ của kênh rồi mở trình đơn. Chọn Báo cáo, rồi chọn lý do phù hợp nhất. Telegram có thể đóng một kênh; Saksi thì không.
after-mail = Telegram cũng đọc thư về nội dung công khai vi phạm pháp luật: { $address }. Chỉ viết liên kết, đừng bao giờ gửi ảnh.
after-mail-child = Về xâm hại trẻ em, Telegram đọc thư gửi đến { $address }. Chỉ viết liên kết, đừng bao giờ gửi ảnh.
after-search = Có từ nào trong ô tìm kiếm của Telegram dẫn đến kênh đó không? Hãy báo cho bot { $bot }.
after-europe = Ở Liên minh châu Âu, bạn cũng có thể dùng { $form } (nơi đó hỏi tên và địa chỉ email của bạn) hoặc bot { $bot }.
reason-child_abuse = xâm hại trẻ em
reason-violence = bạo lực
reason-illegal_goods = hàng cấm
reason-pornography = nội dung khiêu dâm
reason-personal_data = dữ liệu cá nhân
reason-terrorism = khủng bố
reason-scam = lừa đảo hoặc thư rác
reason-other = lý do khác
receipt-joined =
    Bạn đã từng báo cáo kênh này.
    Những gì bạn vừa viết đã được thêm vào báo cáo của bạn. Biên nhận vẫn là:

    { $receipt }
cancelled = Đã bỏ. Không có gì được lưu.
nothing-to-cancel = Không có báo cáo nào chưa xong.
draft-erased =
    Chúng tôi đã xóa báo cáo chưa xong của bạn.
    Đã qua một ngày kể từ câu trả lời cuối của bạn. Bạn có thể bắt đầu lại bằng /report.
draft-open = Bạn có một báo cáo chưa xong. Bạn đã dừng ở đây:
already-sent = Báo cáo đó đã được gửi. Biên nhận có trong cuộc trò chuyện này.
older-button = Nút đó thuộc về một câu hỏi trước. Bây giờ bạn đang ở đây:
media-refused =
    Saksi không nhận loại tin nhắn đó.
    Saksi không nhận ảnh, video, tin nhắn thoại, tệp, nhãn dán, liên hệ hay vị trí. Chúng tôi không giữ lại chút gì. Hãy gửi liên kết hoặc @tên của kênh, hoặc chuyển tiếp một bài đăng chỉ có chữ của kênh.
media-refused-child =
    Xin đừng gửi ảnh hay video.
    Chúng tôi không giữ lại chút gì. Cũng đừng chuyển tiếp, lưu hay chụp màn hình: ở nhiều nước, làm vậy là phạm tội dù chỉ để báo cáo. Chỉ gửi liên kết hoặc @tên.
forward-media-dropped = Bài đăng có ảnh hoặc tệp. Chúng tôi chỉ giữ lại nơi nó được đăng.
words-dropped = Những gì bạn đã viết đã bị bỏ đi: báo cáo về trẻ em không nhận lời nào, chỉ nhận liên kết.
edited-ignored = Tôi không theo dõi được thay đổi trong tin nhắn. Xin gửi lại câu trả lời.
ask-details =
    Bạn muốn kể thêm điều gì?
    Không điều nào là bắt buộc. Hãy chọn một câu hỏi, hoặc viết bằng lời của bạn. Đừng ghi tên của bạn và tên người khác.
button-details = Thêm chi tiết
button-done = Xong
button-remove = Bỏ câu trả lời này
detail-words = Bằng lời của bạn
detail-promised = Họ hứa điều gì?
detail-paid_by = Phải trả tiền bằng cách nào?
detail-lost = Đã mất bao nhiêu tiền?
detail-delivers = Ở đó làm gì?
detail-data_kind = Đó là dữ liệu gì?
detail-own_pictures = Ở đó có ảnh của bạn không?
promised-daily = Có tiền mỗi ngày
promised-double = Nhân đôi số tiền
promised-no_risk = Không rủi ro
promised-easy_job = Việc nhẹ
paid_by-bank = Chuyển khoản ngân hàng
paid_by-card = Thẻ ngân hàng
paid_by-wallet = Ứng dụng trên điện thoại
paid_by-crypto = Tiền mã hóa
paid_by-cash = Tiền mặt hoặc thẻ cào
lost-none = Không mất gì
lost-to = Đến { $amount }
lost-over = Hơn { $amount }
delivers-sells = Bán hàng
delivers-delivers = Giao hàng
delivers-recruits = Tìm người bán
data_kind-identity = Tên và số giấy tờ
data_kind-contact = Số điện thoại và địa chỉ
data_kind-money = Dữ liệu ngân hàng hoặc thẻ
data_kind-pictures = Ảnh và tin nhắn
own_pictures-no = Không
own_pictures-yes = Có
button-several = Nhiều nước
ask-countries =
    Kênh đó nhắm vào những nước nào?
    Chọn nhiều nhất năm nước, hoặc gõ tên. Sau đó bấm Xong.
country-chosen = { $country } (đã chọn)
words-masked = Chúng tôi đã bỏ đi điều có thể cho biết một người là ai: tên, số giấy tờ hoặc số thẻ.
details-dropped = Những câu trả lời này đã bị bỏ, vì không thuộc về điều bạn vừa chọn: { $fields }
speech-not-crime =
    Điều Saksi không làm
    Saksi không nhận báo cáo về ý kiến, chính trị, tôn giáo hay việc ai đó là người thế nào. Mọi người được phép nói. Nếu ở đó có tội phạm, hãy tiếp tục và kể cho chúng tôi về việc đó.
button-pick = Chọn từ các cuộc trò chuyện
pick-chat =
    Đó là cuộc trò chuyện nào của bạn?
    Bấm một nút dưới bàn phím rồi chọn. Chúng tôi chỉ nhận số và @tên của nó. Chúng tôi không tham gia.
pick-channel = Một kênh
pick-group = Một nhóm
pick-bot = Một bot
picker-closed = Danh sách trò chuyện đã đóng.
ask-channel-help = Nếu liên kết không dùng được: hãy chuyển tiếp một bài đăng, chọn từ các cuộc trò chuyện, hoặc mô tả.
button-describe = Mô tả, không có liên kết
ask-describe =
    Nó tên là gì, bạn thấy nó ở đâu?
    Hãy mô tả bằng lời của bạn, nhiều nhất 1.000 ký tự. Không có liên kết thì có thể khó tìm.
channel-described = được mô tả bằng lời của bạn
updated = Đã cập nhật.
edited-sent = Báo cáo của bạn đã được gửi, nên tin nhắn sửa lại không đến được đó. Để bổ sung, hãy dùng /add.
which-group = Nếu nội dung được viết trong một nhóm, hãy cho biết nhóm nào: gửi liên kết của nhóm, hoặc chọn từ các cuộc trò chuyện.
button-continue = Tiếp tục
button-restart = Làm lại từ đầu
draft-waiting =
    Bạn có một báo cáo chưa xong.
    Chưa có gì được gửi đi. Bạn có thể làm tiếp. Ngày mai nó sẽ bị xóa.
media-ended-child =
    Báo cáo này đã kết thúc, không giữ lại gì.
    Bạn đã gửi ảnh hoặc video hai lần. Nếu muốn báo cáo một kênh, hãy bắt đầu lại bằng /report và chỉ gửi liên kết hoặc @tên. Những nơi sau đây xử lý việc này:
text-without-report = Tôi đọc được liên kết hoặc @tên của kênh, hoặc một bài đăng được chuyển tiếp. Để bắt đầu báo cáo, hãy gửi /report.

## Receipt and news

status-question = Hãy gửi cho tôi biên nhận. Nó bắt đầu bằng RPT.
status-received =
    Đã nhận.
    Báo cáo của bạn đang ở chỗ chúng tôi. Việc xem xét chưa kết thúc.
status-withdrawn =
    Đã rút lại.
    Báo cáo này đã được rút lại và không được tính ở đâu.
status-finished =
    Đã xong.
    Vụ việc trong báo cáo của bạn đã được xem xét và khép lại.
status-finished-confirmed =
    Đã xong: được xác nhận.
    Do người xét duyệt của chúng tôi xác nhận; không phải kết luận của tòa án.
status-finished-unfounded =
    Đã xong: không được xác nhận.
    Chúng tôi đã xem xét và thấy kênh không vi phạm chính sách của chúng tôi. Điều đó không có nghĩa là kênh an toàn.
status-finished-undetermined =
    Đã xong: chúng tôi không xác định được.
    Chúng tôi không thể xác nhận từ những gì đã có. Điều đó không có nghĩa là kênh an toàn.
status-finished-person =
    Đã xong: là một người, không phải kênh.
    Saksi không nhận báo cáo về người, và đã xóa tên đó. Hãy báo cáo trong Telegram (nhấn giữ tin nhắn, rồi chọn Báo cáo), hoặc đến công an.
news =
    Có tin về báo cáo của bạn.
    Hãy gửi /status cùng biên nhận để đọc.
status-again =
    Đã nhận: sẽ được xem lại.
    Bạn đã nhờ chúng tôi xem lại. Việc đó chưa kết thúc.
news-none = Không có tin mới về các báo cáo của bạn.
button-add = Thêm lời kể
button-appeal = Nhờ chúng tôi xem lại
add-ask =
    Thêm vào báo cáo { $receipt }
    Hãy viết bằng cách trả lời tin nhắn này, nhiều nhất 1.000 ký tự. Đừng ghi tên của bạn và tên của người khác.
added =
    Đã thêm vào báo cáo của bạn.
    Người xem xét vụ việc có thể đọc. Nếu việc xem xét kết thúc mà không có lời này, bạn có thể nhờ chúng tôi xem lại.
appeal-question =
    Bạn muốn chúng tôi xem lại không?
    Một người chưa từng quyết định về báo cáo này sẽ xem. Bạn chỉ nhờ được một lần. Vì sao?
appeal-reason-overlooked = Có điều bị bỏ sót
appeal-reason-something_new = Có điều mới
appeal-reason-misunderstood = Báo cáo của tôi bị hiểu sai
appeal-reason-another_reason = Lý do khác
appealed =
    Chúng tôi sẽ xem lại.
    Một người chưa từng quyết định về báo cáo này sẽ xem. Chúng tôi không biết khi nào. Biên nhận của bạn vẫn như cũ.
clear-question =
    Dọn cuộc trò chuyện này?
    Bot xóa các tin nhắn trong hai ngày gần đây mà nó với tới được, của bạn và của nó. Biên nhận hiện ở đây sẽ mất: hãy lưu ở nơi khác trước. Các báo cáo của bạn vẫn giữ nguyên.
clear-yes = Xóa tin nhắn
cleared =
    Đã xóa những tin nhắn mà bot được phép xóa.
    Telegram có thể vẫn hiện tin cũ hơn; bạn có thể xóa cả cuộc trò chuyện trong Telegram. Các báo cáo của bạn vẫn còn, và biên nhận vẫn dùng được.

## Categories, in the citizen's words

category-investment_scam = Lừa đảo đầu tư
category-other_fraud = Lừa đảo khác (việc làm, vay tiền…)
category-drugs = Ma túy
category-child_abuse = Một trẻ em đang bị xâm hại
category-threats = Đe dọa hoặc ảnh riêng tư của tôi
category-terrorism = Khủng bố
category-weapons = Vũ khí và hàng cấm khác
category-trafficking = Buôn bán người
category-leaked_data = Dữ liệu cá nhân bị lộ
category-forged_documents = Giấy tờ giả
category-gambling = Cờ bạc trái phép
category-adult_pornography = Nội dung khiêu dâm (người lớn)
category-other = Tội phạm khác
category-unsure = Tôi không chắc

## Members

member-joined = Bây giờ bạn là { $role } của Saksi. Hãy gửi /queue để nhận vụ việc tiếp theo.
member-admin-joined = Bây giờ bạn là quản trị viên của Saksi. Hãy gửi /queue để nhận vụ việc tiếp theo, /publish để công bố một quý.
member-invite-confirm =
    Bạn được mời cùng làm các vụ việc của Saksi.
    Liên kết chỉ dùng được một lần, cho tài khoản nhận lời mời.
member-accept = Nhận lời
invite-made =
    Liên kết dùng một lần cho một { $role }, có hiệu lực 24 giờ. Hãy đưa cho một người:

    { $link }
invite-usage = Hãy viết /invite moderator VN, hoặc lead hay admin. Theo sau là các lĩnh vực ngoài general: child_safety, terror.
role-moderator = người xét duyệt
role-lead = trưởng nhóm xét duyệt
role-admin = quản trị viên
role-authority = cơ quan chức năng
become-usage = Trong bản chạy thử: /become moderator, /become lead hoặc /become administrator.
become-already = Bạn đã là { $role } rồi.

## The queue

card-head = Vụ việc { $number } · { $band }
card-due = Đến hạn { $due }
card-overdue = Quá hạn từ { $due }
card-lease = Của bạn đến { $time } (UTC)
card-channel = Kênh: { $names }
card-channel-erased = Kênh: đã xóa
card-voices = { $count } tiếng nói độc lập
card-burst = Nhiều tài khoản mới đến cùng lúc; tất cả chỉ tính là một tiếng nói. Tội phạm thật cũng khiến nhiều người báo: hãy xét chính kênh đó.
card-web = { $count ->
   *[other] { $count } báo cáo qua biểu mẫu web, không phải tiếng nói độc lập
  }
card-category = Bị báo cáo vì: { $tallies }
card-country = Nhắm vào: { $country }
card-words = Họ viết ({ $language }): { $text }
card-no-words = Không có lời nào được gửi.
card-also = Cũng nhắm vào: { $countries }
card-indicators = Tìm thấy trong lời kể: { $found }
card-pointers = Từ chỉ về "{ $category }": { $matched }
card-added = Có điều được thêm vào sau khi báo cáo được gửi.
card-appeal = Một người báo cáo nhờ xem lại: { $reason }
card-child = An toàn trẻ em: không lời nào được giữ lại, và không ai ở đây xem kênh đó.
card-child-danger = Một người báo cáo nói rằng một trẻ em họ biết đang gặp nguy hiểm.
card-why-band = Vì sao đứng đầu: mức gấp nhất đang chờ ({ $band }), rồi đến hạn sớm nhất.
card-why-shortened = Vì sao đứng đầu: mức { $band }, hạn sớm hơn { $percent } % vì nhiều người báo cáo độc lập với nhau.
card-why-oldest = Vì sao đứng đầu: cứ năm vụ việc thì có một vụ là vụ cũ nhất trong tất cả.
card-second = Chờ người thứ hai: { $reason }
card-proposed = Đề xuất: { $outcome }, quyết định dựa trên { $on }, chính sách: { $policy }
band-0 = gấp nhất
band-1 = gấp
band-2 = tội phạm khác
band-3 = còn lại
hold-passed_on = liên kết sẽ được chuyển đến một đường dây nóng
hold-terror = khủng bố được xác nhận
hold-safe_listed = kênh nằm trong danh sách an toàn
hold-many_voices = năm người trở lên đã báo cáo
hold-speech = có liên quan đến chính trị, báo chí, tôn giáo hoặc một nhóm thiểu số
button-skip-case = Bỏ qua
button-put-back = Trả lại
button-next = Vụ việc tiếp theo
button-undo = Hoàn tác (10 giây)
button-approve = Đồng ý
button-return = Đưa về hàng chờ
button-un_list = Trong danh sách LHQ
button-two_lists = Trong danh sách hai nước
button-other-policy = Chính sách khác …
button-speech-on = Liên quan ngôn luận: có
button-speech-off = Liên quan ngôn luận: không
ask-outcome = Kết quả là gì?
ask-decided-on = Quyết định dựa trên điều gì?
ask-policy = Theo chính sách nào?
decided = Vụ việc { $number }: { $outcome }.
decided-held = Vụ việc { $number }: { $outcome }. Vụ việc chờ người thứ hai: { $reason }.
undone = Đã rút lại. Vụ việc lại là của bạn.
judged-approve = Vụ việc { $number }: đã đồng ý. Quyết định có hiệu lực từ bây giờ.
judged-return = Vụ việc { $number }: đã đưa về hàng chờ. Người quyết định đầu tiên sẽ không nhận lại vụ việc này.
put-back = Đã trả lại. Người khác có thể nhận.
skipped = Đã bỏ qua. Bạn sẽ không thấy nó trong 30 phút.
outcome-confirmed = Được xác nhận
outcome-unfounded = Không vi phạm
outcome-lawful_speech = Ngôn luận hợp pháp
outcome-insufficient = Không đủ để xác định
outcome-gone = Không còn nữa
outcome-private = Riêng tư, không xem được
outcome-person = Là một người, không phải kênh
outcome-passed_to_hotline = Chuyển đường dây nóng
outcome-not_enough = Không đủ để chuyển
outcome-already_gone = Không còn nữa
outcome-belongs_elsewhere = Thuộc về nơi khác
on-forwarded_words = lời trong bài chuyển tiếp
on-several_reporters = lời của nhiều người
on-public_page = trang công khai, như tôi thấy
on-written_answer = trả lời bằng văn bản của đường dây nóng, cơ quan quản lý hoặc tòa án
policy-investment_scam = Chào mời khoản đầu tư không có thật, hoặc mức lời không ai có thể hứa
policy-other_fraud = Lừa dối để lấy tiền, mã hoặc giấy tờ
policy-drugs = Chào bán hoặc giao ma túy trái phép
policy-child_abuse = Xâm hại hoặc bóc lột tình dục trẻ em
policy-threats = Đe dọa, tống tiền, ảnh nhạy cảm khi chưa được đồng ý
policy-terrorism = Nội dung cho một tổ chức có tên trong danh sách khủng bố
policy-weapons = Chào bán vũ khí hoặc hàng cấm khác
policy-trafficking = Dụ dỗ để đưa người đi hoặc buôn bán người
policy-leaked_data = Dữ liệu cá nhân bị đăng hoặc bán khi không có quyền
policy-forged_documents = Chào bán giấy tờ giả
policy-gambling = Cờ bạc không có giấy phép
policy-adult_pornography = Nội dung khiêu dâm ở nơi trẻ vị thành niên có thể xem
policy-other = Tội phạm khác theo luật của nước liên quan
policy-unsure = Không nêu được chính sách nào
policy-un_list = Nội dung cho một tổ chức có tên trong danh sách của Hội đồng Bảo an Liên Hợp Quốc
policy-two_lists = Nội dung cho một tổ chức có tên trong danh sách khủng bố của hai nước, không nước nào là nước liên quan
policy-out_of_scope = Ngoài phạm vi Saksi xem xét, gồm cả ngôn luận hợp pháp

## Figures in the chat

stats-usage = Hãy gửi /stats cùng tên nước và, nếu muốn, một quý: /stats VN 2026-Q3
stats-share = Trong { $examined } kênh đã xem xét, { $flagged } kênh được xác nhận ({ $share })
stats-unreliable = Trong { $examined } kênh đã xem xét, { $flagged } kênh được xác nhận: quá ít để tính tỷ lệ
stats-zero = Không có kênh nào được báo cáo
stats-hidden = Được ẩn để bảo vệ mọi người
stats-bounds = trong tất cả { $reported } kênh được báo cáo: ít nhất { $lower }, nhiều nhất { $upper }
stats-of-examined = trên { $examined } kênh đã xem xét
stats-place = { $country }, { $period }
stats-caution = Tính trên các kênh được báo cáo và đã xem xét; không phải tỷ lệ của mọi kênh; không so sánh được giữa các nước. Được xác nhận nghĩa là do người xét duyệt của Saksi quyết định theo chính sách đã công bố, không có nghĩa là luật đã bị vi phạm.
stats-source = Saksi, phương pháp { $method }, tính đến { $cutoff }, bản công bố { $release }
stats-invented = Thế giới hư cấu: các số liệu này là ví dụ, không phải sự thật.
stats-open = Bảng và tệp
stats-download = Bảng và tệp: { $url }
part-flagged = được xác nhận
part-cleared = không vi phạm
part-undetermined = không xác định được
part-pending = đang chờ
status-word-provisional = Tạm thời: một số kênh vẫn đang được xem xét
status-word-hidden = Được ẩn để bảo vệ mọi người
status-word-unreliable = Xem xét quá ít để tính tỷ lệ
status-word-zero = Không có kênh nào được báo cáo
status-word-not-monitored = Không được theo dõi
publish-choose = Công bố quý nào? Mỗi quý chỉ công bố được một lần.
publish-now = Công bố: { $period }
publish-nothing = Mọi quý đã kết thúc đều đã được công bố.
publish-done = Đã công bố: { $period }. Bản công bố { $release }. Hãy gửi /stats cùng tên nước để xem.
period-quarter = { $quarter ->
    [1] tháng 1 đến tháng 3 năm { $year }
    [2] tháng 4 đến tháng 6 năm { $year }
    [3] tháng 7 đến tháng 9 năm { $year }
   *[4] tháng 10 đến tháng 12 năm { $year }
  }

## The expected "no"s, one sentence each

refusal-not_yours_to_do = Bạn không làm được việc này.
refusal-consent_missing = Xin hãy đồng ý trước: gửi /start.
refusal-draft_missing = Không có báo cáo nào chưa xong. Hãy gửi /report để bắt đầu.
refusal-draft_moved_on = Nút đó thuộc về một câu hỏi trước.
refusal-answer_not_understood = Tôi không hiểu câu trả lời đó. Xin dùng một trong các nút.
refusal-edited_too_late = Tôi chỉ theo dõi được thay đổi trong câu trả lời cuối cùng. Để sửa câu trước đó, hãy bấm Quay lại.
refusal-words_too_long = Dài quá { $surplus } ký tự; nhiều nhất là 1.000. Xin viết ngắn lại và gửi lần nữa.
refusal-no_channel_named = Tôi không tìm thấy kênh nào trong đó. Hãy gửi liên kết hoặc @tên, ví dụ t.me/name, hoặc chuyển tiếp một bài đăng của kênh.
refusal-not_a_telegram_link = Đó không phải là liên kết Telegram. Hãy mở trang thông tin của kênh trong Telegram, sao chép liên kết ở đó, rồi gửi.
refusal-person_not_channel = Đó là một người, không phải kênh. Saksi không nhận báo cáo về người, và không giữ lại chút gì. Hãy báo cáo trong Telegram (nhấn giữ tin nhắn, rồi chọn Báo cáo), hoặc đến công an.
refusal-sender_hidden = Telegram ẩn người đã viết nội dung đó, nên không nêu kênh nào. Saksi không giữ lại chút gì. Hãy gửi liên kết hoặc @tên của kênh, hoặc chuyển tiếp một bài đăng trực tiếp từ kênh.
refusal-saksi_itself = Đó là chính Saksi. Hãy gửi liên kết hoặc @tên của kênh mà bạn muốn báo cáo.
refusal-receipt_unknown = Không có báo cáo nào với biên nhận đó. Xin kiểm tra lại: nó có dạng RPT-XXXX-XXXX-XXXX-XXXX-X.
refusal-already_passed_on = Báo cáo này đã được chuyển cho một đường dây hỗ trợ nên không rút lại được nữa. Bạn vẫn có thể yêu cầu được quên bằng /forget.
refusal-report_withdrawn = Báo cáo này đã được rút lại nên không làm gì với nó được nữa. Để báo cáo lại, hãy gửi /report.
refusal-report_finished = Báo cáo này đã kết thúc nên không thêm được gì nữa. Trong 30 ngày sau khi kết quả được báo, bạn có thể nhờ chúng tôi xem lại bằng /appeal.
refusal-report_full = Báo cáo này đã đầy: nó không nhận thêm lời nào nữa.
refusal-no_words_here = Báo cáo về trẻ em không nhận lời nào, chỉ nhận liên kết. Nếu một trẻ em đang gặp nguy hiểm, hãy gọi số khẩn cấp ở nơi bạn đang ở.
refusal-appeal_not_open = Bây giờ chúng tôi không xem lại báo cáo này được. Bạn có thể nhờ một lần, trong 30 ngày sau khi kết quả được báo.
refusal-too_many_reports = Bạn gửi nhiều báo cáo trong thời gian ngắn. Xin gửi báo cáo tiếp theo sau. "Nhận hỗ trợ ngay" và báo cáo về trẻ em thì lúc nào cũng mở.
refusal-case_moved_on = Vụ việc này đã thay đổi từ khi thẻ đó được hiện ra. Không có gì được thực hiện.
refusal-queue_empty = Hàng chờ đang trống. Bây giờ không có gì để làm.
refusal-undo_too_late = Đã quá muộn để hoàn tác.
refusal-own_decision = Một người thứ hai phải xem lại việc này, không phải người đã quyết định.
refusal-rests_on_one_voice = Lời của một người không đủ để xác nhận. Hãy chọn quyết định còn dựa trên điều gì khác, hoặc chọn kết quả khác.
refusal-not_for_this_domain = Không làm được việc đó trong loại vụ việc này.
refusal-second_country_needed = Người thứ hai phải đến từ nước khác.
refusal-invite_unknown = Liên kết này không dùng được: nó đã được dùng, đã quá 24 giờ, hoặc chưa từng được tạo.
refusal-member_already = Bạn đã là thành viên rồi.
refusal-period_unknown = Tôi không biết khoảng thời gian đó. Một quý được viết như 2026-Q3.
refusal-period_not_closed = Quý đó chưa kết thúc ở mọi nơi.
refusal-period_released = Quý đó đã được công bố.
refusal-country_unknown = Tôi không biết nước đó. Hãy thử tên bằng tiếng Anh, hoặc hai chữ cái, như VN.
refusal-nothing_released = Chưa có gì được công bố cho mục đó.
fault =
    Có lỗi xảy ra từ phía chúng tôi.
    Những gì bạn gửi không bị mất. Xin thử lại sau một lát. Nếu vẫn còn lỗi, hãy cho người vận hành biết số này: { $fault }

## The web form

form-title = Báo cáo không cần Telegram
form-step = Bước { $step } trên { $steps }
form-intro =
    Bạn cho chúng tôi biết về một kênh, nhóm hoặc bot trên Telegram được dùng để phạm tội. Có người xem xét. Chúng tôi công bố con số, không bao giờ công bố tên.
    Bạn không trở thành nhân chứng trước tòa. Đây không phải là trình báo công an, và Saksi không phải là Telegram.
    Không có gì được lưu trước khi bạn nhấn Gửi ở trang cuối. Sau đó chúng tôi giữ câu trả lời của bạn, được niêm phong. Chúng tôi không giữ tên, địa chỉ mạng hay cookie.
    Bên cung cấp đường truyền internet của bạn có thể thấy bạn đã mở trang này. Chúng tôi không thể viết cho bạn: chỉ có biên nhận dẫn đến báo cáo của bạn.
form-where-note = Câu trả lời quyết định đường dây trợ giúp nào hiện ở đây. Nó không được lưu.
form-lines = Dùng quốc gia này
form-next = Tiếp
form-link = Liên kết hoặc @tên của kênh
form-link-note = Ví dụ t.me/name. Chúng tôi không bao giờ mở liên kết. Bạn không cần ở lại trong kênh.
form-no-channel = Trong đó không có kênh nào. Hãy ghi liên kết hoặc @tên của kênh, ví dụ t.me/name.
form-choose = Hãy chọn một câu trả lời.
form-words-missing = Hãy viết vài lời trước đã.
form-choose-country = Hãy chọn một quốc gia
form-country-note = Quốc gia có người dân mà kênh nhắm tới. Nếu ở đây đã có sẵn câu trả lời, hãy xem có đúng không.
form-several = Kênh nhắm vào nhiều quốc gia
form-also = Quốc gia { $count }
form-change = Sửa
form-card = Bạn có thể thêm thông tin. Không mục nào bắt buộc.
form-agree = Khi nhấn Gửi, bạn đồng ý cho Saksi giữ các câu trả lời này, được niêm phong, như trang về quyền riêng tư đã nói.
form-errors = Hãy xem lại chỗ này
form-sent =
    Báo cáo của bạn đã đến với chúng tôi.
    Chưa có ai xem. Đây là biên nhận của bạn:
form-sent-before = Báo cáo này đã được gửi trước đó, và đây là biên nhận của nó. Những gì bạn sửa sau đó không được thêm vào.
form-keep =
    Hãy ghi lại ngay và giữ ở nơi không ai khác nhìn thấy. Để sao chép, hãy nhấp vào hoặc nhấn giữ biên nhận.
    Chúng tôi không thể gửi lại cho bạn. Ai có mã này cũng có thể hỏi báo cáo đã đến đâu.
form-now =
    Điều gì xảy ra bây giờ
    Có người xem xét các báo cáo, việc khẩn cấp nhất trước. Chúng tôi không biết khi nào đến lượt báo cáo của bạn.
    Chúng tôi không thể viết cho bạn. Hãy quay lại với biên nhận và hỏi.
form-another = Báo cáo một kênh khác
form-over =
    Biểu mẫu này đã hết hạn.
    Nó đã mở hơn một ngày, hoặc đã bị thay đổi trên đường đi. Không có gì được lưu. Bạn có thể bắt đầu lại.
form-foreign =
    Nội dung đó đến từ một trang khác.
    Chúng tôi không làm gì với nó. Bạn có thể bắt đầu ở đây.
form-busy =
    Đang có quá nhiều yêu cầu từ khu vực mạng của bạn.
    Không có gì bị mất: hãy đợi vài phút, quay lại và thử lần nữa. Đường dây trợ giúp và báo cáo về trẻ em luôn mở.
form-away =
    Lúc này chưa lưu được báo cáo của bạn.
    Báo cáo không bị mất: hãy nhấn Gửi lại sau một phút. Nếu vẫn vậy, hãy cho người vận hành biết số này: { $fault }

## Pages

page-skip = Đi đến nội dung
page-navigation = Trên trang web này
page-figures = Số liệu
page-download = Tải xuống
page-privacy = Quyền riêng tư
page-status-label = Biên nhận của bạn
page-status-note = Biên nhận được gửi trong yêu cầu, không bao giờ nằm trong địa chỉ, và không có gì về lần xem này được giữ. Ai có biên nhận đều hỏi được.
page-status-button = Xem đến đâu rồi
page-chat = Trò chuyện chạy thử
page-languages = Ngôn ngữ
page-description = Bao nhiêu kênh Telegram bị mọi người báo cáo vì tội phạm, bao nhiêu kênh đã được xem xét và bao nhiêu trong số đó được xác nhận, theo nước và theo quý.
page-home-title = Saksi đếm các kênh mà mọi người báo cáo vì tội phạm.
page-home-line =
    Mọi người gửi đến các kênh, nhóm và bot trên Telegram mà họ tin là được dùng để phạm tội. Người xét duyệt xem xét mỗi kênh một lần và quyết định theo chính sách đã công bố.
    Ở đây cho biết bao nhiêu kênh được báo cáo, bao nhiêu kênh đã được xem xét và bao nhiêu trong số đó được xác nhận. Không kênh nào và không người nào bị nêu tên.
    Các số liệu không cho biết có bao nhiêu tội phạm. Chúng cho biết mọi người đã báo cáo gì, và đã tìm thấy gì.
page-home-report = Báo cáo một kênh trong Telegram
page-home-chat = Thử trong trò chuyện chạy thử
page-nothing-title = Chưa có số liệu nào được công bố.
page-nothing = Khi một quý đã được xem xét và công bố, số liệu của quý đó sẽ ở đây. Trước lúc đó, không thể nói gì về bất kỳ nước nào.
page-jump = Trong trang này
page-jump-map = Bản đồ
page-jump-shares = Tỷ lệ
page-jump-table = Bảng
page-period-title = Từ { $period }: những gì được báo cáo, và những gì tìm thấy
page-map-title = Bản đồ cho biết đã xem xét bao nhiêu, không phải có bao nhiêu tội phạm.
page-map-description = Bản đồ thế giới với Đông Nam Á được phóng to, tô màu theo số kênh đã xem xét. Bảng bên dưới các biểu đồ có cùng số liệu.
page-map-key = Số kênh đã xem xét
page-map-none = chưa xem xét kênh nào
page-map-range = { $from } đến { $to }
page-map-over = { $from } trở lên
page-map-examined = { $examined } kênh đã xem xét
page-map-inset = Đông Nam Á, phóng to
page-map-borders = Tên gọi và đường biên theo ISO 3166.
page-share-title = Mỗi nước đứng riêng: tỷ lệ được xác nhận trong số kênh đã xem xét.
page-share-description = Với mỗi nước, một chấm ở tỷ lệ được xác nhận trong số kênh đã xem xét, và một đường cho biết tỷ lệ trong tất cả kênh được báo cáo có thể nằm ở đâu. Bảng bên dưới các biểu đồ có cùng số liệu.
page-share-sentence = { $flagged } trên { $examined } kênh đã xem xét
page-share-key = tỷ lệ được xác nhận trong số kênh đã xem xét
page-bounds-key = khoảng có thể của tỷ lệ trong tất cả kênh được báo cáo
page-table-title = Cùng số liệu đó dưới dạng bảng.
page-table-caption = Các kênh nhắm vào từng nước, { $period }
page-country = Nước
page-quarter = Quý
page-status = Tình trạng
page-reported = Được báo cáo
page-examined = Đã xem xét
page-confirmed = Được xác nhận
page-share = % trong số đã xem xét
page-lower = % được báo cáo, ít nhất
page-upper = % được báo cáo, nhiều nhất
page-too-few = quá ít
page-no-share = không áp dụng
page-final = Chính thức
page-provisional = Tạm thời
page-notes-title = Ý nghĩa của các từ
page-means-final = Hầu hết kênh được báo cáo đã được xem xét: nhiều nhất 5 % còn đang chờ, hoặc đã qua 90 ngày.
page-means-provisional = Hơn 5 % kênh được báo cáo còn đang chờ. Số liệu có thể thay đổi.
page-means-unreliable = Ít hơn 20 kênh đã được xem xét. Các con số vẫn đúng, nhưng tỷ lệ tính từ quá ít kênh sẽ gây hiểu lầm.
page-means-hidden = Khi có quá ít kênh hoặc người đứng sau một số liệu, ai đó có thể bị nhận ra. Được ẩn không có nghĩa là không có.
page-means-zero = Saksi đã theo dõi nước này và không ai báo cáo kênh nào nhắm vào nước này.
page-means-not-monitored = Saksi không theo dõi nước này. Điều đó không nói lên gì về tội phạm ở đó.
page-means-not-applicable = Không có gì được báo cáo, nên không có gì để chia.
page-means-bounds = Ít nhất, nhiều nhất: tỷ lệ trong tất cả kênh được báo cáo nằm giữa hai số này, dù các kênh chưa có kết luận được quyết định thế nào.
page-files-title = Mang số liệu theo bạn.
page-file = { $format }, { $size } kB
page-other-quarters = Các quý khác
page-parts-title = Các kênh được báo cáo ra sao
page-parts-caption = Các kênh nhắm vào { $country }, { $period }, theo những gì tìm thấy
page-parts-outcome = Kết quả
page-parts-channels = Số kênh
page-parts-total = Được báo cáo, tổng cộng
page-picture = Số liệu này dưới dạng ảnh (PNG)
page-country-quarters = Mọi quý của { $country }
page-period-countries = Mọi nước, { $period }
page-country-title = { $country }: mọi quý đã công bố
page-country-chart-title = Từng quý: tỷ lệ được xác nhận trong số kênh đã xem xét.
page-country-caption = Các kênh nhắm vào { $country }, theo quý mà chúng được báo cáo
page-change-note = Thay đổi từ quý này sang quý sau có thể do những gì được báo cáo và xem xét, chứ không chỉ do tội phạm.
page-download-title = Mọi số liệu đã công bố đều tải xuống được ở đây.
page-download-line =
    Mỗi tệp chứa một quý. Mỗi dòng cho biết nó đếm gì, trên bao nhiêu, bằng phương pháp nào và tính đến lúc nào.
    CSV mở được trong mọi chương trình bảng tính. JSON chứa cùng các dòng đó và tự giải thích từng mã.
page-download-caption = Các tệp theo quý
page-as-of = Tính đến
page-release = Bản công bố
page-codes-title = Cách đọc tình trạng của một dòng
page-measures-title = Những gì được đo
page-measure-reported = Các kênh, nhóm và bot có ít nhất một báo cáo hợp lệ nhận được trong quý.
page-measure-flagged = Trong đó, những kênh có quyết định đang có hiệu lực xác nhận điều đó.
page-measure-cleared = Trong đó, những kênh được thấy là không vi phạm chính sách.
page-measure-undetermined = Trong đó, những kênh đã được xem nhưng không quyết định được.
page-measure-pending = Trong đó, những kênh chưa có quyết định nào đang có hiệu lực.
page-measure-share_of_examined = Số được xác nhận trên tổng số được xác nhận và không vi phạm. Nó đếm quyết định của chính chúng tôi, nên không có khoảng tin cậy.
page-measure-share_of_reported_bounds = Tỷ lệ được xác nhận trong tất cả kênh được báo cáo có thể nằm giữa hai tỷ lệ nào.
page-not-found-title = Không có trang nào ở địa chỉ này.
page-not-found = Xin kiểm tra địa chỉ, hoặc bắt đầu từ số liệu.
page-no-figure-title = Không có số liệu cho mục đó.
page-not-monitored = { $country } không được theo dõi từ { $period }. Điều đó không giống với số không.
page-not-allowed-title = Địa chỉ này chỉ để đọc.
page-too-large-title = Nội dung đó quá lớn để nhận.
page-away-title = Hiện không đọc được số liệu.
page-away = Cơ sở dữ liệu của chúng tôi không trả lời. Không có gì bị mất. Xin thử lại sau một phút. Nếu vẫn còn lỗi, hãy cho người vận hành biết số này: { $fault }
page-fault-title = Có lỗi xảy ra từ phía chúng tôi.
page-fault = Xin thử lại sau một lát. Nếu vẫn còn lỗi, hãy cho người vận hành biết số này: { $fault }
