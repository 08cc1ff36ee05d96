/** Words that speak for a category, in Vietnamese, Thai, Khmer and Chinese. Data only; how it is read says `lexicon.ts`. */
import type { Lexicon } from './lexicon.ts'

export const vietnamese: Lexicon = {
  language: 'vi',
  crime: {
    investment_scam: `đầu tư|lừa đầu tư|sàn đầu tư|sàn ngoại hối|sàn forex|tiền ảo|lãi suất cao|lợi nhuận cao|cam kết lợi nhuận|lợi nhuận mỗi ngày|lãi mỗi ngày|đa cấp|không rút được tiền|
      không cho rút tiền|chuyên gia đọc lệnh|đọc lệnh|x2 tài khoản|nhân đôi tài khoản|?lợi nhuận|?rút tiền|?nạp tiền|?lãi|bo nhị phân|mô hình ponzi`,
    other_fraud: `lừa đảo|bị lừa|kẻ lừa|lừa tiền|chiếm đoạt tài sản|việc nhẹ lương cao|?cộng tác viên|làm nhiệm vụ|chốt đơn|giật đơn|vay tiền online|vay online|tín dụng đen|app vay|giả danh|giả mạo|
      mạo danh|mã otp|shop ma|trang web giả|mua bán tài khoản ngân hàng|cho thuê tài khoản|trúng thưởng|?việc làm|?vay tiền|mất tiền|lừa tình|đóng phí|hack facebook`,
    drugs:
      'ma túy|ma tuý|bán ma túy|thuốc lắc|cần sa|heroin|bạch phiến|hàng đá|đập đá|ketamine|bóng cười|nấm ảo giác|tem giấy|cocain|nước vui|?hàng trắng|?cỏ mỹ|?kẹo|?ke',
    child_abuse: `khiêu dâm trẻ em|xâm hại trẻ em|xâm hại tình dục trẻ em|ấu dâm|ảnh khỏa thân trẻ em|clip trẻ em khỏa thân|lạm dụng tình dục trẻ em|dâm ô trẻ em|clip nóng trẻ em|
      trẻ em khỏa thân|hình ảnh tình dục trẻ em|?trẻ vị thành niên|?dưới tuổi vị thành niên|dụ dỗ trẻ em`,
    threats: `đe dọa|đe doạ|tống tiền|dọa tung ảnh|tung ảnh nóng|ảnh nóng của tôi|clip nóng của tôi|ảnh nhạy cảm của tôi|tung clip|phát tán ảnh|dọa giết|khủng bố điện thoại|đòi nợ thuê|
      ảnh riêng tư của tôi|ghép ảnh|?dọa`,
    terrorism:
      'khủng bố|tổ chức khủng bố|chế tạo bom|làm bom|đánh bom|nhà nước hồi giáo|cực đoan bạo lực|?bom|?tấn công',
    weapons:
      'bán súng|mua bán súng|súng đạn|vũ khí|súng tự chế|?đạn|lựu đạn|thuốc nổ|pháo nổ|?súng|ngà voi|sừng tê giác|vảy tê tê|động vật hoang dã|tiền giả|thuốc giả|dao găm|bán thận',
    trafficking:
      'buôn người|mua bán người|lừa bán|bán sang campuchia|bị bán sang|bị giam giữ|ép lừa đảo|lao động cưỡng bức|cưỡng bức lao động|việc nhẹ ở campuchia|mang thai hộ|mua bán trẻ sơ sinh|bán bào thai|ép bán dâm|giữ hộ chiếu',
    leaked_data:
      'lộ dữ liệu|rò rỉ dữ liệu|mua bán dữ liệu|bán dữ liệu|dữ liệu cá nhân|thông tin cá nhân|bán data|data khách hàng|lộ thông tin|tra cứu thông tin|?dữ liệu',
    forged_documents:
      'giấy tờ giả|làm giấy tờ giả|bằng giả|bằng cấp giả|cccd giả|cmnd giả|hộ chiếu giả|bằng lái giả|con dấu giả|giấy khám sức khỏe giả|làm bằng đại học|sổ đỏ giả',
    gambling:
      'cờ bạc|đánh bạc|cá độ|cá cược|?lô đề|số đề online|nhà cái|tài xỉu|nổ hũ|casino|soi cầu|game bài|bắn cá|?kèo|?cược|xóc đĩa|đá gà|baccarat',
    adult_pornography:
      'khiêu dâm|phim sex|phim người lớn|clip sex|đồi trụy|ảnh nóng|clip nóng|gái gọi|mại dâm|?sex|phim đen|chat sex',
  },
  speech: {
    politics:
      'chính trị|chính phủ|chính quyền|nhà nước ta|đảng cộng sản|phản động|chống phá|chống nhà nước|biểu tình|bầu cử|đối lập|dân chủ|chủ tịch nước|thủ tướng|quốc hội|việt tân|xuyên tạc|nói xấu lãnh đạo|tin giả',
    press: 'nhà báo|báo chí|tờ báo|phóng viên|tự do báo chí|tòa soạn',
    religion:
      'tôn giáo|công giáo|phật giáo|tin lành|hồi giáo|nhà thờ|chùa chiền|tà đạo|linh mục|mục sư|hòa hảo|cao đài|pháp luân công|hội thánh|tín ngưỡng',
    union: 'công đoàn|đình công|nghiệp đoàn',
    minority:
      "dân tộc thiểu số|người thượng|người h'mông|người khmer|sắc tộc|người tị nạn|người nhập cư|phân biệt chủng tộc|tây nguyên độc lập",
    lgbt: 'lgbt|đồng tính|chuyển giới|người đồng tính|song tính|pê đê',
  },
}

export const thai: Lexicon = {
  language: 'th',
  crime: {
    investment_scam:
      'หลอกลงทุน|ลงทุน|ชวนลงทุน|แชร์ลูกโซ่|กำไรทุกวัน|การันตีกำไร|ผลตอบแทนสูง|เทรดทอง|เทรดคริปโต|ถอนเงินไม่ได้|ออมเงินออนไลน์|เทรดเหรียญ|?กำไร|?ปันผล|?คริปโต|?เทรด',
    other_fraud:
      'หลอกลวง|มิจฉาชีพ|โดนโกง|ถูกโกง|โกงเงิน|หลอกโอนเงิน|แก๊งคอลเซ็นเตอร์|คอลเซ็นเตอร์|งานออนไลน์ปลอม|กู้เงินออนไลน์|เงินกู้นอกระบบ|บัญชีม้า|ร้านค้าปลอม|เว็บปลอม|แอบอ้าง|หลอกให้รัก|เพจปลอม|ฟิชชิ่ง|?กู้เงิน|?งานออนไลน์',
    drugs: 'ยาเสพติด|ขายยาบ้า|ยาบ้า|ยาไอซ์|โคเคน|เฮโรอีน|ยาอี|เคตามีน|กัญชาผิดกฎหมาย|ขายยา|พ่อค้ายา|?กัญชา|น้ำท่อม|ยาเค',
    child_abuse:
      'สื่อลามกเด็ก|ล่วงละเมิดทางเพศเด็ก|อนาจารเด็ก|ภาพโป๊เด็ก|คลิปโป๊เด็ก|คลิปเด็ก|ใคร่เด็ก|เด็กเปลือย|ภาพเปลือยเด็ก|ละเมิดเด็ก|ค้าประเวณีเด็ก',
    threats: 'ข่มขู่|ขู่กรรโชก|แบล็กเมล์|แบล็คเมล์|ขู่ปล่อยคลิป|ขู่ปล่อยรูป|ปล่อยคลิป|ภาพลับของฉัน|รูปลับ|ขู่ฆ่า|รีดไถ|คุกคาม',
    terrorism: 'ก่อการร้าย|ผู้ก่อการร้าย|ทำระเบิด|วางระเบิด|ระเบิดพลีชีพ|รัฐอิสลามไอซิส|?ระเบิด|หัวรุนแรง',
    weapons: 'ขายปืน|ปืนเถื่อน|อาวุธปืน|กระสุนปืน|อาวุธเถื่อน|วัตถุระเบิด|?ปืน|?อาวุธ|งาช้าง|เกล็ดลิ่น|สัตว์ป่า|ธนบัตรปลอม|แบงก์ปลอม|ยาปลอม',
    trafficking:
      'ค้ามนุษย์|แรงงานบังคับ|บังคับใช้แรงงาน|ถูกขายไป|หลอกไปทำงาน|ถูกกักขัง|ยึดพาสปอร์ต|บังคับค้าประเวณี|ลักลอบขนคน|ขายทารก|อุ้มบุญผิดกฎหมาย',
    leaked_data: 'ข้อมูลรั่ว|ข้อมูลหลุด|ขายข้อมูล|ข้อมูลส่วนตัว|ข้อมูลส่วนบุคคล|ฐานข้อมูลหลุด|แฉข้อมูล',
    forged_documents:
      'เอกสารปลอม|บัตรประชาชนปลอม|พาสปอร์ตปลอม|วุฒิปลอม|ใบขับขี่ปลอม|ใบรับรองแพทย์ปลอม|สลิปปลอม|ปลอมแปลงเอกสาร|วีซ่าปลอม',
    gambling: 'การพนัน|พนันออนไลน์|เว็บพนัน|บาคาร่า|สล็อต|คาสิโน|แทงบอล|หวยออนไลน์|หวยใต้ดิน|ยิงปลา|ไฮโล|ชนไก่|?พนัน|?เครดิตฟรี',
    adult_pornography: 'หนังโป๊|คลิปโป๊|สื่อลามก|ภาพโป๊|คลิปหลุด|หนังผู้ใหญ่|ขายตัว|โสเภณี|ลามกอนาจาร|คลิปเสียว',
  },
  speech: {
    politics:
      'การเมือง|รัฐบาล|นายกรัฐมนตรี|ฝ่ายค้าน|ม็อบ|ชุมนุมประท้วง|เลือกตั้ง|พรรคการเมือง|สถาบันกษัตริย์|ล้มเจ้า|รัฐประหาร|ประชาธิปไตย|หมิ่นสถาบัน|ข่าวปลอม|นักกิจกรรม',
    press: 'นักข่าว|สื่อมวลชน|หนังสือพิมพ์|สำนักข่าว|เสรีภาพสื่อ',
    religion: 'ศาสนา|พระสงฆ์|มัสยิด|โบสถ์|อิสลาม|มุสลิม|คริสต์|หมิ่นศาสนา|ลัทธิ|วัดพระ',
    union: 'สหภาพแรงงาน|นัดหยุดงาน|ประท้วงหยุดงาน',
    minority: 'ชนกลุ่มน้อย|ชาติพันธุ์|ผู้ลี้ภัย|แรงงานข้ามชาติ|โรฮิงญา|ชาวเขา|เหยียดเชื้อชาติ|มลายู',
    lgbt: 'แอลจีบีที|คนข้ามเพศ|กะเทย|เกย์|เลสเบี้ยน|รักร่วมเพศ|เพศทางเลือก',
  },
}

export const khmer: Lexicon = {
  language: 'km',
  crime: {
    investment_scam: 'វិនិយោគ|បោកប្រាស់វិនិយោគ|ចំណេញរាល់ថ្ងៃ|ធានាចំណេញ|ប្រាក់ចំណេញខ្ពស់|ដកលុយមិនបាន|ជួញដូររូបិយប័ណ្ណ|គ្រីបតូ|?ប្រាក់ចំណេញ',
    other_fraud:
      'បោកប្រាស់|ឆបោក|គេបោក|ជនឆបោក|បោកលុយ|ការងារក្លែងក្លាយ|កម្ចីក្លែងក្លាយ|កម្ចីអនឡាញ|ក្លែងបន្លំ|លួចលុយ|ហាងក្លែងក្លាយ|លេខកូដ otp|?កម្ចី',
    drugs: 'គ្រឿងញៀន|លក់គ្រឿងញៀន|ថ្នាំញៀន|មេតំហ្វេតាមីន|កញ្ឆា|ហេរ៉ូអ៊ីន|កូកាអ៊ីន|កេតាមីន|ម៉ាទឹកកក',
    child_abuse:
      'រំលោភបំពានផ្លូវភេទកុមារ|អាសអាភាសកុមារ|រូបអាសអាភាសកុមារ|កុមារអាក្រាត|វីដេអូអាសអាភាសកុមារ|រំលោភកុមារ|កេងប្រវ័ញ្ចផ្លូវភេទកុមារ',
    threats: 'គំរាម|គំរាមកំហែង|ជំរិតទារប្រាក់|ជំរិតយកលុយ|បង្ហោះរូបខ្ញុំ|រូបអាក្រាតរបស់ខ្ញុំ|គំរាមសម្លាប់|កំហែង',
    terrorism: 'ភេរវកម្ម|ភេរវករ|ធ្វើគ្រាប់បែក|បំផ្ទុះគ្រាប់បែក|?គ្រាប់បែក|ជ្រុលនិយម',
    weapons: 'លក់កាំភ្លើង|កាំភ្លើង|គ្រាប់កាំភ្លើង|អាវុធខុសច្បាប់|គ្រឿងផ្ទុះ|?អាវុធ|ភ្លុកដំរី|សត្វព្រៃ|លុយក្លែងក្លាយ|ថ្នាំក្លែងក្លាយ',
    trafficking: 'ជួញដូរមនុស្ស|ពលកម្មដោយបង្ខំ|បង្ខំឱ្យធ្វើការ|ត្រូវបានលក់|បង្ខាំង|ដកហូតលិខិតឆ្លងដែន|លក់កូន|ពពោះជំនួស|ពេស្យាចារដោយបង្ខំ',
    leaked_data: 'លេចធ្លាយទិន្នន័យ|លក់ទិន្នន័យ|ទិន្នន័យផ្ទាល់ខ្លួន|ព័ត៌មានផ្ទាល់ខ្លួន|បែកធ្លាយ',
    forged_documents: 'ឯកសារក្លែងក្លាយ|លិខិតឆ្លងដែនក្លែងក្លាយ|អត្តសញ្ញាណប័ណ្ណក្លែងក្លាយ|សញ្ញាបត្រក្លែងក្លាយ|ប័ណ្ណបើកបរក្លែងក្លាយ',
    gambling: 'ល្បែងស៊ីសង|លេងល្បែង|កាស៊ីណូ|ភ្នាល់បាល់|ភ្នាល់|ឆ្នោតអនឡាញ|ជល់មាន់|ស្លុត|បាការ៉ា',
    adult_pornography: 'អាសអាភាស|វីដេអូអាសអាភាស|រឿងសិច|ពេស្យា|រូបអាក្រាត',
  },
  speech: {
    politics: 'នយោបាយ|រដ្ឋាភិបាល|នាយករដ្ឋមន្ត្រី|បក្សប្រឆាំង|បោះឆ្នោត|បាតុកម្ម|គណបក្ស|ប្រជាធិបតេយ្យ|សកម្មជន|ព័ត៌មានក្លែងក្លាយ',
    press: 'អ្នកសារព័ត៌មាន|សារព័ត៌មាន|អ្នកកាសែត|កាសែត',
    religion: 'សាសនា|វត្តអារាម|ព្រះសង្ឃ|ឥស្លាម|គ្រិស្ត|វិហារអ៊ីស្លាម|ព្រះវិហារ',
    union: 'សហជីព|កូដកម្ម',
    minority: 'ជនជាតិភាគតិច|ជនភៀសខ្លួន|ជនអន្តោប្រវេសន៍|ជនជាតិដើម|ចាម|រើសអើងជាតិសាសន៍',
    lgbt: 'ស្រលាញ់ភេទដូចគ្នា|ប្លែងភេទ|អ្នកប្តូរភេទ|ខ្ទើយ|lgbt',
  },
}

export const chinese: Lexicon = {
  language: 'zh-Hans',
  crime: {
    investment_scam:
      '投资|投資|投资诈骗|杀猪盘|殺豬盤|稳赚|保证收益|高回报|高收益|日赚|庞氏骗局|资金盘|传销|虚拟币|带单|炒币平台|无法提现|不能提现|外汇平台|?提现|?收益|?炒币|?理财|荐股',
    other_fraud:
      '诈骗|詐騙|骗子|被骗|骗钱|刷单|兼职刷单|网贷|假冒|冒充|钓鱼网站|假网店|假工作|高薪招聘|跑分|洗钱|卖银行卡|收银行卡|杀熟|验证码诈骗|中奖|电信诈骗|裸贷|?贷款|?兼职|盗刷',
    drugs:
      '毒品|贩毒|販毒|冰毒|海洛因|大麻|可卡因|摇头丸|k粉|氯胺酮|吸毒|鸦片|芬太尼|迷药|听话水|上头电子烟|?叶子|?溜冰',
    child_abuse:
      '儿童色情|兒童色情|儿童性虐待|性侵儿童|恋童|猥亵儿童|未成年色情|儿童裸照|幼女视频|未成年裸照|儿童性剥削|幼童色情',
    threats:
      '勒索|敲诈|敲詐|威胁|恐吓|恐嚇|裸聊敲诈|裸照威胁|我的裸照|我的私密照|散布我的照片|公开我的照片|要杀我|绑架|赎金|私密视频威胁|骚扰我',
    terrorism: '恐怖主义|恐怖組織|恐怖组织|恐怖分子|伊斯兰国|制造炸弹|制作炸弹|自杀式袭击|?炸弹|?袭击|暴力极端|圣战',
    weapons:
      '卖枪|枪支|槍支|手枪|步枪|弹药|子弹|炸药|手榴弹|军火|气枪|?武器|象牙|犀牛角|穿山甲|野生动物制品|假币|假钞|假药|卖肾|器官买卖',
    trafficking:
      '人口贩卖|贩卖人口|拐卖|被卖到|强迫劳动|强制劳动|园区诈骗|诈骗园区|被关在园区|扣押护照|没收护照|偷渡|逼良为娼|卖婴儿|代孕|强迫卖淫|蛇头',
    leaked_data:
      '数据泄露|信息泄露|泄露数据|出售数据|社工库|开盒|人肉搜索|个人信息|身份证信息|出售个人信息|查档|?泄露|猎魔',
    forged_documents: '假证|假护照|假身份证|办证|假文凭|假学历|假驾照|伪造证件|假签证|假病历|假流水|伪造',
    gambling:
      '赌博|賭博|赌场|网赌|博彩|百家乐|老虎机|赌球|六合彩|时时彩|菠菜|真人荷官|体育投注|彩票计划|?下注|德州扑克|开奖',
    adult_pornography: '色情|黄片|裸聊|成人视频|约炮|招嫖|卖淫|嫖娼|偷拍视频|av视频|淫秽|?裸照|?做爱|福利视频',
  },
  speech: {
    politics:
      '政治|政府|主席|总统|共产党|反动|反党|反政府|抗议|游行|选举|反对派|民主|异见|国家安全|六四|台独|港独|谣言|上访|维权',
    press: '记者|報紙|报纸|新闻自由|媒体人|独立媒体|编辑部',
    religion: '宗教|教会|教會|伊斯兰|穆斯林|基督|佛教|法轮功|邪教|清真寺|寺庙|牧师|神父|家庭教会|道教',
    union: '工会|罢工|工人维权',
    minority: '少数民族|维吾尔|藏族|西藏|新疆人|难民|移民|种族|蒙古族|原住民|外劳',
    lgbt: '同性恋|跨性别|同志群|女同|男同|双性恋|变性|酷儿|lgbt',
  },
}
