/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Giữ nguyên; đổi tên; hợp nhất, sáp nhập cùng cơ quan khác; cơ quan khác kế tục; giải thể; hồ sơ không nói. | Unchanged; renamed; merged with others into one; succeeded by another alone; dissolved; the record does not say. */
export type BodyFate =
  /** Giải thể, không có cơ quan kế tục. | Dissolved, and nothing follows. */
  | 'ENDED'
  /** Cùng cơ quan khác vào một cơ quan. | With others it went into one body. */
  | 'MERGED_INTO'
  /** Đổi tên. | There under another name. */
  | 'RENAMED'
  /** Cơ quan khác kế tục một mình nó. | Another body follows it alone. */
  | 'SUCCEEDED'
  /** Giữ nguyên. | Still there, as it was. */
  | 'UNCHANGED'
  /** Hồ sơ không nói. | The record does not say. */
  | 'UNKNOWN';

/** Cấp của cơ quan; LOCAL: của một thành phố mà hồ sơ không cho biết cấp. | The level of a body; LOCAL: of a city whose level the record does not tell. */
export type BodyLevel =
  /** Trung ương. | The centre. */
  | 'CENTRE'
  /** Cấp xã. | Commune. */
  | 'COMMUNE'
  /** Cấp huyện. | District. */
  | 'DISTRICT'
  /** Địa phương, không rõ cấp. | Local, of a level not told. */
  | 'LOCAL'
  /** Cấp tỉnh. | Province. */
  | 'PROVINCE';

/** Biết rõ, còn hiệu lực, không rõ: ba điều khác nhau. | Known, still in effect, unknown: three different things. */
export type BoundKind =
  /** Biết, chính xác đến mức nguồn cho phép. | Known, as exact as its source. */
  | 'KNOWN'
  /** Còn hiệu lực. | Still in effect. */
  | 'OPEN'
  /** Không rõ. | Unknown. */
  | 'UNKNOWN';

/** Đảng; Quốc hội; Chính phủ; địa phương; tư pháp; sự nghiệp và doanh nghiệp. | The branch that a body belongs to. */
export type Branch =
  /** Chính phủ, bộ, ngành. | The Government and the ministries. */
  | 'GOVERNMENT'
  /** Tòa án, viện kiểm sát, kiểm toán. | Courts, procuracies, the State Audit. */
  | 'JUDICIARY'
  /** Quốc hội, Hội đồng nhân dân. | The National Assembly and the People’s Councils. */
  | 'LEGISLATURE'
  /** Chính quyền địa phương. | Local government. */
  | 'LOCAL'
  /** Đảng, Mặt trận, đoàn thể. | The Party, the Front and the mass organisations. */
  | 'PARTY'
  /** Đơn vị sự nghiệp, doanh nghiệp. | Public service units and enterprises. */
  | 'SERVICE';

/** Làn của một chức vụ: Đảng (cùng Mặt trận, đoàn thể); Quốc hội và Hội đồng nhân dân; cơ quan nhà nước ở trung ương; chính quyền địa phương; tư pháp, kiểm toán; đơn vị sự nghiệp; doanh nghiệp; tư cách thành viên (Trung ương, Bộ Chính trị, Quốc hội…); cấp bậc hàm. | The lane of a post: Party (with the Front and mass organisations); National Assembly and people’s councils; central government; local government; judiciary and audit; service units; enterprises; memberships (Central Committee, National Assembly …); ranks of army and police. */
export type CareerLane =
  /** Quốc hội, Hội đồng nhân dân. | The National Assembly and the councils. */
  | 'ASSEMBLY'
  /** Doanh nghiệp nhà nước. | State enterprises. */
  | 'ENTERPRISE'
  /** Chính phủ, bộ, ngành. | The Government and the ministries. */
  | 'GOVERNMENT'
  /** Tòa án, viện kiểm sát, kiểm toán. | Courts, procuracies, audit. */
  | 'JUDICIARY'
  /** Chính quyền địa phương. | Local government. */
  | 'LOCAL'
  /** Tư cách thành viên của một tập thể. | Memberships of bodies that decide together. */
  | 'MEMBERSHIP'
  /** Chức vụ trong Đảng, đoàn thể. | Posts in the Party and the mass organisations. */
  | 'PARTY'
  /** Cấp bậc hàm quân đội, công an. | Ranks of army and police. */
  | 'RANK'
  /** Đơn vị sự nghiệp. | Public service units. */
  | 'SERVICE';

/** Điều đổi theo: cùng chức vụ ở cơ quan được tổ chức lại; sang khối khác; về trung ương; về địa phương; lên, xuống cấp hành chính. | What changes with it: the same seat in a body that was reorganised; another branch; to the centre; to a province; a level of local government up or down. */
export type CareerMoveChange =
  /** Sang nhánh khác. | To another branch. */
  | 'BRANCH_CHANGE'
  /** Xuống cấp cơ quan thấp hơn. | To a body of a lower level. */
  | 'LEVEL_DOWN'
  /** Lên cấp cơ quan cao hơn. | To a body of a higher level. */
  | 'LEVEL_UP'
  /** Do tổ chức lại cơ quan. | Brought by a reorganisation of the body. */
  | 'REORGANISED'
  /** Từ địa phương lên trung ương. | From a locality to the centre. */
  | 'TO_CENTRE'
  /** Từ trung ương về địa phương. | From the centre to a locality. */
  | 'TO_LOCAL';

/** Quy tắc cho biết bước: cùng một chức vụ; cấp phó và cấp trưởng của một cơ quan; danh mục chức vụ (Kết luận 35-KL/TW, Quy định 368-QĐ/TW, Nghị định 98/2023, 204/2004, 25/CP 1993, Nghị quyết 730/2004); chức vụ cao nhất trong các chức vụ cùng giữ (Quy định 368-QĐ/TW); không có. | The rule that tells it: one seat; deputy and head of one body; the lists of ranks (Politburo 35-KL/TW and 368-QĐ/TW, Decrees 98/2023, 204/2004, 25/CP of 1993, Resolution 730/2004); the highest of the posts held at once (368-QĐ/TW); none. */
export type CareerMoveRule =
  /** Giữa cấp trưởng và cấp phó của một cơ quan. | Between head and deputy of one body. */
  | 'HEAD_AND_DEPUTY'
  /** Theo chức vụ cao nhất đang giữ. | By the highest post that is held. */
  | 'HIGHEST_POST'
  /** Không quy tắc nào nói được. | No rule can tell. */
  | 'NONE'
  /** Theo danh mục chức danh của Đảng. | By the Party’s list of titles. */
  | 'RANK_LISTS'
  /** Cùng một chức vụ. | One and the same seat. */
  | 'SAME_SEAT';

/** Bước theo thứ bậc: lên; ngang; chức vụ có bậc thấp hơn (không phải hình thức kỷ luật giáng chức); quyền, phụ trách rồi giữ chính thức; không quy tắc nào cho biết. | A move by rank: up; level; to a seat of a lower place, which is no disciplinary demotion; from acting to holding; UNKNOWN where no rule tells. */
export type CareerMoveStep =
  /** Từ quyền thành chính thức. | From acting to full. */
  | 'CONFIRMED'
  /** Ngang. | A level move. */
  | 'LATERAL'
  /** Chức vụ thấp hơn. | To a lower seat. */
  | 'LOWER_SEAT'
  /** Thăng chức. | A promotion. */
  | 'PROMOTION'
  /** Không rõ. | Unknown. */
  | 'UNKNOWN';

/** Chắc chắn, hoặc có thể (mốc thời gian chưa đủ rõ). | Certainly, or possibly: a bound is not known exactly. */
export type Certainty =
  /** Chắc chắn. | Certainly. */
  | 'CERTAIN'
  /** Có thể: mốc thời gian chưa đủ rõ. | Possibly: a bound is not known exactly. */
  | 'POSSIBLE';

/** Các bước của chuỗi theo thứ tự thời gian nào. | How the steps of a chain lie in time. */
export type ChainOrder =
  /** Mỗi bước là một thời gian cùng công tác có thật; các bước theo thứ tự nào cũng được. Đi và về dài như nhau. | Each step is a real overlap in time of two people; the steps may lie in any order. As long from A to B as from B to A. */
  | 'ANY'
  /** Thời gian không đi lùi dọc theo chuỗi: chọn được trong mỗi bước một ngày không sớm hơn ngày của bước trước (đường đi tôn trọng thời gian, Holme và Saramäki 2012). Điều gì đó đã có thể truyền từ người đầu đến người cuối. | Time does not run back along the chain: within each step a day can be chosen that is not before that of the step before (a time-respecting path, Holme and Saramäki 2012). Something could have been passed on from the first to the last. */
  | 'FORWARD';

/** Thành lập; kết thúc hoạt động (không rõ cách, hoặc giải thể); sáp nhập, hợp nhất vào cơ quan khác; chia; tách một phần; đổi tên; chuyển cấp trên; đổi hạng, đổi hình thức; thay người đứng đầu. | Established; ended (dissolved, or nobody says how); merged into another or others; divided; a part split off; renamed; moved under another parent; another rank or form; another head. */
export type ChangeType =
  /** Chia thành nhiều cơ quan. | Divided into several. */
  | 'DIVIDED'
  /** Kết thúc. | Ended. */
  | 'ENDED'
  /** Thành lập. | Established. */
  | 'ESTABLISHED'
  /** Hợp nhất, sáp nhập vào cơ quan khác. | Merged into another body. */
  | 'MERGED'
  /** Chuyển sang cấp trên khác. | Moved to another parent. */
  | 'MOVED'
  /** Thay người đứng đầu. | Its head changed. */
  | 'REHEADED'
  /** Đổi tên. | Renamed. */
  | 'RENAMED'
  /** Nâng cấp, hạ cấp hoặc chuyển đổi loại. | Its kind or rank changed. */
  | 'RERANKED'
  /** Tách một phần ra. | A part of it was split off. */
  | 'SEPARATED';

/** Điều mà các nguồn nói khác nhau. | What the sources say differently. */
export type ClaimField =
  /** Nơi sinh. | The place of birth. */
  | 'BIRTHPLACE'
  /** Ngày sinh. | The date of birth. */
  | 'BORN'
  /** Ngày có hiệu lực. | The day in force. */
  | 'DATE'
  /** Ngày quyết định. | The day of the decision. */
  | 'DECIDED'
  /** Mốc đầu. | The begin. */
  | 'FROM'
  /** Mốc cuối. | The end. */
  | 'TO'
  /** Giá trị. | The value. */
  | 'VALUE';

/** RANK: nguồn của giá trị được hiện có thứ bậc cao hơn (văn bản, trang chính thức, báo chí, tham khảo, bộ dữ liệu); FITS: ngang nhau, chọn giá trị khớp với các dòng bên cạnh. | RANK: the shown value has the source of higher rank (legal document, official site, press, reference, dataset); FITS: alike, the value that fits the rows beside it is shown. */
export type ClaimRule =
  /** Giá trị khớp với các dòng bên cạnh. | The value that fits the rows beside it. */
  | 'FITS'
  /** Nguồn có thứ bậc cao hơn. | The source of higher rank. */
  | 'RANK';

/** Cùng một cơ quan; một người ở cơ quan mà cơ quan của người kia trực thuộc lúc đó; hai cơ quan cách nhau vài cấp trực thuộc. | In one body; one of them in the body to which the other’s belonged at that time; in bodies joined by more levels of belonging. */
export type Closeness =
  /** Cơ quan của người này trực thuộc cơ quan của người kia. | The body of one belonged to that of the other. */
  | 'PARENT'
  /** Cùng một cơ quan. | In one body. */
  | 'SAME_BODY'
  /** Hai cơ quan cách nhau vài cấp. | In bodies a few levels apart. */
  | 'WITHIN_LEVELS';

/** Đã đọc nguồn; chỉ có bản tổng hợp không chính thức; theo trí nhớ. | A page that states it was read; only an unofficial compilation; recalled. */
export type Confidence =
  /** Chỉ có bản tổng hợp không chính thức. | Only an unofficial compilation states it. */
  | 'COMPILED'
  /** Theo trí nhớ, chưa đọc trang nào. | Recalled; no page was read. */
  | 'RECALLED'
  /** Đã đọc trang nêu điều đó. | A page that states it was read. */
  | 'VERIFIED';

/** Một mục của danh sách: đúng một trong `id`, `code`, `name`. | One entry of a list: just one of `id`, `code` and `name`. */
export type ConvertInput = {
  /** Mã chính thức: xã 5 số, huyện 3 số, tỉnh 2 số; ai mang mã thì tùy ngày `from`. | An official code: communes 5 digits, districts 3, provinces 2; who bears it depends on `from`. */
  readonly code?: string | null | undefined;
  /** Nơi chứa nó, nếu không viết trong `name`: "Quận 8, Thành phố Hồ Chí Minh". | What contains it, where `name` does not say so. */
  readonly context?: string | null | undefined;
  /** Slug. | A slug. */
  readonly id?: string | null | undefined;
  /** Tên, hoặc cả địa chỉ: "Phường 4, Quận 8, TP.HCM"; có dấu hay không, viết tắt, thiếu từ chỉ loại. Tối đa 200 ký tự. | A name, or a whole address: "Phường 4, Quận 8, TP.HCM"; with or without marks, abbreviated, without the word for its kind. At most 200 characters. */
  readonly name?: string | null | undefined;
  /** Trả lại nguyên vẹn. | Given back as it is. */
  readonly ref?: string | null | undefined;
  /** Bảng mã của `code`. | The scheme of `code`. */
  readonly scheme?: string | null | undefined;
};

/** Chắc chắn một cơ quan; có thể; nhiều cơ quan cùng khớp (không đoán); không có vào ngày đó. | One body for sure; one possibly; several match alike, and none is guessed; none on that day. */
export type ConvertMatch =
  /** Nhiều cơ quan cùng khớp; không đoán. | Several match alike, and none is guessed. */
  | 'AMBIGUOUS'
  /** Chắc chắn một cơ quan. | One body for sure. */
  | 'CERTAIN'
  /** Không có vào ngày đó. | None on that day. */
  | 'NONE'
  /** Có thể một cơ quan. | One body possibly. */
  | 'POSSIBLE';

/** Toàn bộ hay một phần. | Whole or part. */
export type Extent =
  /** Một phần. | A part. */
  | 'PART'
  /** Toàn bộ. | The whole. */
  | 'WHOLE';

/** Loại dữ kiện. | The kinds of facts. */
export type FactKind =
  /** Lớp cơ quan. | A class of bodies. */
  | 'BODY_CLASS'
  /** Điều nguồn khác nói. | What another source says. */
  | 'CLAIM'
  /** Những đối tượng không phải là một. | Things that are not one. */
  | 'DISTINCTION'
  /** Lĩnh vực. | A function. */
  | 'FUNCTION'
  /** Mã chính thức. | An official code. */
  | 'IDENTIFIER'
  /** Cơ quan của một lớp ở một địa bàn. | A body of a class in a territory. */
  | 'INSTANCE'
  /** Vai trò trong đề án. | A role in a project. */
  | 'INVOLVEMENT'
  /** Cơ quan. | A body. */
  | 'ORGANISATION'
  /** Quan hệ trực thuộc. | One body belongs to another. */
  | 'PART_OF'
  /** Người. | A person. */
  | 'PERSON'
  /** Đề án, chương trình, dự án. | A project. */
  | 'PROJECT'
  /** Đợt cải cách. | A reform. */
  | 'REFORM'
  /** Lần tổ chức lại. | A reorganisation. */
  | 'REORGANISATION'
  /** Trách nhiệm về một lĩnh vực. | A body answers for a function. */
  | 'RESPONSIBILITY'
  /** Số liệu. | An official count. */
  | 'STATISTIC'
  /** Nhiệm kỳ. | A tenure. */
  | 'TENURE'
  /** Lúc khuyết. | A vacancy. */
  | 'VACANCY';

/** Từ đâu mà có; trở thành gì; cả hai. | Where a body comes from; what it became; both. */
export type LineageDirection =
  /** Từ đâu mà có. | Where it comes from. */
  | 'ANCESTORS'
  /** Cả hai. | Both. */
  | 'BOTH'
  /** Đã thành gì. | What became of it. */
  | 'DESCENDANTS';

/** Cơ quan được hỏi; tiền thân; kế thừa; cả hai. | The body asked about; one before it; one after it; both, where succession came back. */
export type LineageSide =
  /** Phía trước. | Before it. */
  | 'ANCESTOR'
  /** Cả trước và sau. | Both before and after. */
  | 'BOTH'
  /** Phía sau. | After it. */
  | 'DESCENDANT'
  /** Cơ quan được hỏi. | The body asked about. */
  | 'START';

/** Vì sao là ứng viên: slug; mã; tên chính thức vào ngày đó; tên gọi khác; thêm từ chỉ loại; tên, mã hay nơi chứa vào lúc khác; khác dấu; không tồn tại vào ngày đó. | Why a body is a candidate: slug; code; official name on the day; another name; the word for its kind was supplied; a name, code or container of another time; typed with other marks; not there on the day. */
export type MatchReason =
  /** Tên gọi khác. | Another name of it. */
  | 'ALIAS'
  /** Mã vào ngày đó. | Its code on the day. */
  | 'CODE'
  /** Mã vào lúc khác. | A code of another time. */
  | 'CODE_OF_ANOTHER_TIME'
  /** Nơi chứa vào lúc khác. | A container of another time. */
  | 'CONTEXT_OF_ANOTHER_TIME'
  /** Slug. | Its slug. */
  | 'ID'
  /** Thêm từ chỉ loại. | The word for its kind was supplied. */
  | 'KIND_SUPPLIED'
  /** Tên chính thức vào ngày đó. | Its official name on the day. */
  | 'NAME'
  /** Tên vào lúc khác. | A name of another time. */
  | 'NAME_OF_ANOTHER_TIME'
  /** Không tồn tại vào ngày đó. | It was not there on the day. */
  | 'NOT_ON_DAY'
  /** Khác dấu. | Typed with other marks. */
  | 'OTHER_MARKS';

/** Loại cơ quan, đơn vị. | The kind of a body. */
export type OrganisationKind =
  /** Trung tâm. | A centre. */
  | 'CENTRE'
  /** Ủy ban, hội đồng, ban chỉ đạo. | A committee, council or steering committee. */
  | 'COMMITTEE'
  /** Đơn vị hành chính cấp xã. | A commune-level unit. */
  | 'COMMUNE'
  /** Tòa án. | A court. */
  | 'COURT'
  /** Cục. | A department. */
  | 'DEPARTMENT'
  /** Vụ. | A directorate. */
  | 'DIRECTORATE'
  /** Đơn vị hành chính cấp huyện. | A district-level unit. */
  | 'DISTRICT'
  /** Phòng, ban. | A division. */
  | 'DIVISION'
  /** Tổng cục. | A general department. */
  | 'GENERAL_DEPARTMENT'
  /** Chính phủ. | The Government. */
  | 'GOVERNMENT'
  /** Cơ quan thuộc Chính phủ. | An agency under the Government. */
  | 'GOVERNMENT_AGENCY'
  /** Thanh tra. | An inspectorate. */
  | 'INSPECTORATE'
  /** Viện. | An institute. */
  | 'INSTITUTE'
  /** Mặt trận, đoàn thể, hội. | The Front, a mass organisation or association. */
  | 'MASS_ORGANISATION'
  /** Cơ quan ngang bộ. | A ministerial-level agency. */
  | 'MINISTERIAL_AGENCY'
  /** Bộ. | A ministry. */
  | 'MINISTRY'
  /** Quốc hội và cơ quan của Quốc hội. | The National Assembly and its bodies. */
  | 'NATIONAL_ASSEMBLY'
  /** Văn phòng. | An office. */
  | 'OFFICE'
  /** Cơ quan, tổ chức khác. | Another body. */
  | 'OTHER'
  /** Cơ quan đảng. | A Party body. */
  | 'PARTY_BODY'
  /** Ủy ban nhân dân. | A People’s Committee. */
  | 'PEOPLES_COMMITTEE'
  /** Hội đồng nhân dân. | A People’s Council. */
  | 'PEOPLES_COUNCIL'
  /** Chủ tịch nước. | The State President. */
  | 'PRESIDENCY'
  /** Viện kiểm sát. | A procuracy. */
  | 'PROCURACY'
  /** Tỉnh, thành phố trực thuộc trung ương. | A province or centrally run city. */
  | 'PROVINCE'
  /** Sở. | A provincial department. */
  | 'PROVINCIAL_DEPARTMENT'
  /** Đơn vị sự nghiệp công lập. | A public service unit. */
  | 'PUBLIC_SERVICE_UNIT'
  /** Kiểm toán nhà nước. | The State Audit. */
  | 'STATE_AUDIT'
  /** Doanh nghiệp nhà nước. | A state enterprise. */
  | 'STATE_ENTERPRISE'
  /** Cơ sở đào tạo. | A university or academy. */
  | 'UNIVERSITY';

/** Trực thuộc; tổ chức đảng lãnh đạo, chỉ đạo. | Administrative: the one is a part of the other; of the Party: a party body leads a body of which it is no part. */
export type ParentRelation =
  /** Cấp ủy lãnh đạo. | Led by a Party committee. */
  | 'PARTY_LEADERSHIP'
  /** Trực thuộc. | Administrative: it is a part. */
  | 'PART_OF';

/** Giải thể; sáp nhập vào bên khác; tiếp tục; tách ra; thành lập mới; đổi tên; bên giao; bên nhận. | What a reorganisation does to a participant. */
export type ParticipantRole =
  /** Sáp nhập vào bên khác. | It joins another that goes on. */
  | 'ABSORBED'
  /** Thành lập mới. | It begins. */
  | 'CREATED'
  /** Giải thể, kết thúc. | It ends. */
  | 'DISSOLVED'
  /** Bên giao. | It gives. */
  | 'GIVES'
  /** Bên nhận. | It receives. */
  | 'RECEIVES'
  /** Đổi tên. | It is renamed. */
  | 'RENAMED'
  /** Tách ra. | It was split off. */
  | 'SPLIT_OFF'
  /** Tiếp tục. | It goes on. */
  | 'SURVIVES';

/** Bên vào; bên ra. | It went into the reorganisation; it came out of it. */
export type ParticipantSide =
  /** Bên vào. | It goes in. */
  | 'INPUT'
  /** Bên ra. | It comes out. */
  | 'OUTPUT';

/** Chức vụ; cấp bậc hàm của quân đội, công an; tư cách thành viên một tập thể. | A seat; a rank of army or police; a membership of a body that decides together. */
export type PositionSort =
  /** Tư cách thành viên. | A membership. */
  | 'MEMBERSHIP'
  /** Cấp bậc hàm. | A rank of army or police. */
  | 'RANK'
  /** Chức vụ. | A seat. */
  | 'SEAT';

/** Đề án, chương trình, nền tảng, cơ sở dữ liệu, hạ tầng, luật, kế hoạch. | The kind of a project. */
export type ProjectKind =
  /** Cơ sở dữ liệu. | A database. */
  | 'DATABASE'
  /** Hạ tầng. | Infrastructure. */
  | 'INFRASTRUCTURE'
  /** Luật. | A law. */
  | 'LAW'
  /** Kế hoạch, chiến lược. | A plan or strategy. */
  | 'PLAN'
  /** Nền tảng. | A platform. */
  | 'PLATFORM'
  /** Chương trình. | A programme. */
  | 'PROGRAMME'
  /** Đề án. | A scheme. */
  | 'SCHEME';

/** Chủ trì, vận hành, tham gia, phê duyệt, chủ quản, thụ hưởng. | What a body does in a project. */
export type ProjectRole =
  /** Phê duyệt. | It approves. */
  | 'APPROVER'
  /** Thụ hưởng. | It benefits. */
  | 'BENEFICIARY'
  /** Chủ trì. | It leads. */
  | 'LEAD'
  /** Vận hành. | It runs it. */
  | 'OPERATOR'
  /** Chủ quản. | It owns it. */
  | 'OWNER'
  /** Tham gia. | It takes part. */
  | 'PARTICIPANT';

/** Hai cách đọc như nhau về giá trị. | Two readings of one record, each honest in its way. */
export type Reading =
  /** Theo sự tiếp nối: cùng chức vụ qua đổi tên, hợp nhất, nâng cấp là một. | By continuity: one seat goes on through renames, consolidations and the like. */
  | 'CONTINUITY'
  /** Theo danh tính: mỗi lần giữ chức là một; hợp nhất, chia tách kết thúc cơ quan cũ; đổi tên thì không. | By identity: each tenure for itself; a consolidation ends a body, a rename does not. */
  | 'IDENTITY';

/** Thêm, sửa hay rút một dòng của hồ sơ. | A row of the record was added, changed or withdrawn. */
export type RecordChangeKind =
  /** Thêm. | A row was added. */
  | 'ADDED'
  /** Sửa. | A row was changed. */
  | 'CHANGED'
  /** Rút. | A row was withdrawn. */
  | 'WITHDRAWN';

/** Hồ sơ mỏng ở chỗ nào. | In which way a record is thin. */
export type RecordGapCode =
  /** Không rõ sau chức vụ cuối. | Nothing is known after the last post. */
  | 'CAREER_ENDS_EARLY'
  /** Không rõ mốc cuối. | The end is unknown. */
  | 'END_UNKNOWN'
  /** Chỉ có ít chức vụ. | Few posts are known. */
  | 'FEW_POSTS'
  /** Lâu nay không nguồn nào nhắc đến. | No source tells of it since. */
  | 'NOT_ATTESTED_SINCE'
  /** Không rõ lần tổ chức lại. | The reorganisation is not known. */
  | 'NO_EVENT'
  /** Không có người đứng đầu. | No head is known. */
  | 'NO_HEAD'
  /** Không có cấp trên. | No parent is known. */
  | 'NO_PARENT'
  /** Chỉ có bản tổng hợp. | Only a compilation states it. */
  | 'ONLY_COMPILED'
  /** Chỉ theo trí nhớ. | It is only recalled. */
  | 'ONLY_RECALLED'
  /** Không rõ mốc đầu. | The begin is unknown. */
  | 'START_UNKNOWN';

/** Không rõ văn bản; ngày; kết cục của phương án; cơ quan thành gì; ngày chấm dứt; ngày thành lập; thiếu cơ quan của một lớp. | No act; no exact day; no outcome of a plan; what became of a body; its last day; its first day; bodies of a class that are missing. */
export type ReformUnknownKind =
  /** Không rõ văn bản. | The act is not known. */
  | 'ACT'
  /** Thiếu cơ quan của một lớp. | Bodies of a class are missing. */
  | 'CLASS_MISSING'
  /** Không rõ ngày. | The day is not known exactly. */
  | 'DATE'
  /** Không rõ cơ quan thành gì. | What became of a body is not known. */
  | 'FATE'
  /** Không rõ kết cục của phương án. | What became of a plan is not known. */
  | 'PLAN_OUTCOME'
  /** Không rõ ngày chấm dứt. | The last day of a body is not known. */
  | 'UNIT_END'
  /** Không rõ ngày thành lập. | The first day of a body is not known. */
  | 'UNIT_START';

/** Đề xuất; đã có chủ trương; có hiệu lực; không thực hiện; đã thay bằng phương án khác. | How far it came: a plan that did not come true is cancelled, or changed where something else was done instead. */
export type ReorganisationStatus =
  /** Đã có chủ trương. | Approved. */
  | 'APPROVED'
  /** Không thực hiện. | Given up. */
  | 'CANCELLED'
  /** Thay bằng phương án khác. | Something else was done instead. */
  | 'CHANGED'
  /** Có hiệu lực. | In force. */
  | 'IN_FORCE'
  /** Đề xuất. | Proposed. */
  | 'PROPOSED';

/** Thành lập, hợp nhất, sáp nhập, chia, tách, đổi tên, chuyển giao, tổ chức lại, nâng cấp, hạ cấp, chuyển đổi, tái lập, giải thể. | The terms of Vietnamese law. */
export type ReorganisationType =
  /** Sáp nhập vào bên tiếp tục. | Absorption: one joins another that goes on. */
  | 'ABSORPTION'
  /** Hợp nhất: các bên cũ kết thúc, một bên mới bắt đầu. | Consolidation: all old ones end, a new one begins. */
  | 'CONSOLIDATION'
  /** Chuyển đổi. | Conversion. */
  | 'CONVERSION'
  /** Giải thể. | Dissolution. */
  | 'DISSOLUTION'
  /** Chia: bên cũ kết thúc. | Division: the old one ends. */
  | 'DIVISION'
  /** Hạ cấp. | Downgrade. */
  | 'DOWNGRADE'
  /** Thành lập. | Establishment. */
  | 'ESTABLISHMENT'
  /** Đổi tên. | Renaming. */
  | 'RENAME'
  /** Tổ chức lại, không rõ chi tiết. | Reorganisation, detail unknown. */
  | 'REORGANISATION'
  /** Tái lập. | Re-establishment. */
  | 'RE_ESTABLISHMENT'
  /** Tách: bên cũ tiếp tục. | Separation: the old one goes on. */
  | 'SEPARATION'
  /** Chuyển giao. | Transfer. */
  | 'TRANSFER'
  /** Nâng cấp. | Upgrade. */
  | 'UPGRADE';

/** Loại đối tượng. | The types of things. */
export type SearchType =
  /** Lớp cơ quan. | A class of bodies. */
  | 'BODY_CLASS'
  /** Lĩnh vực. | A function. */
  | 'FUNCTION'
  /** Cơ quan. | A body. */
  | 'ORGANISATION'
  /** Người. | A person. */
  | 'PERSON'
  /** Chức vụ. | A seat. */
  | 'POSITION'
  /** Đề án, chương trình, dự án. | A project. */
  | 'PROJECT'
  /** Đợt cải cách. | A reform. */
  | 'REFORM'
  /** Lần tổ chức lại. | A reorganisation. */
  | 'REORGANISATION'
  /** Nguồn. | A source. */
  | 'SOURCE';

/** Chắc chắn có người giữ; khuyết theo nguồn; chỉ có người giữ quyền hoặc phụ trách; có thể có người giữ; hồ sơ không có ai. | Certainly held; vacant, as a source says; only acted in or in charge of; possibly held; nobody known. */
export type SeatState =
  /** Chỉ có người giữ quyền hoặc phụ trách. | Only acted in, or in charge of. */
  | 'ACTING'
  /** Chắc chắn có người giữ. | Certainly held. */
  | 'HELD'
  /** Hồ sơ không có ai. | The record knows nobody. */
  | 'NOBODY_KNOWN'
  /** Có thể có người giữ. | Possibly held. */
  | 'POSSIBLY_HELD'
  /** Khuyết, theo nguồn. | Vacant, as a source says. */
  | 'VACANT';

/** Tổ chức lại cơ quan; khuyết theo nguồn; người giữ chức; hồ sơ không có ai (chưa hẳn là khuyết). | A reorganisation of the body; a vacancy that a source tells; a holder; nobody in the record, which is no vacancy. */
export type SeatSuccessionEntryKind =
  /** Cơ quan được tổ chức lại. | A reorganisation of the body. */
  | 'BODY_CHANGED'
  /** Hồ sơ không có ai. | Nobody in the record, which is no vacancy. */
  | 'GAP'
  /** Người giữ. | A holder. */
  | 'HOLDER'
  /** Khuyết, theo nguồn. | A vacancy that a source tells. */
  | 'VACANCY';

/** ERROR: chắc chắn sai, không nạp; WARNING: cần xem và sửa; NOTE: chỗ hồ sơ còn yếu. | ERROR: certainly wrong, it stops a load; WARNING: to be looked at and mended; NOTE: where the record is weak. */
export type Severity =
  /** Chắc chắn sai. | Certainly wrong. */
  | 'ERROR'
  /** Chỗ hồ sơ còn yếu. | Where the record is weak. */
  | 'NOTE'
  /** Cần xem và sửa. | To be looked at and mended. */
  | 'WARNING';

/** Văn bản pháp luật, trang chính thức, báo chí, tham khảo, bộ dữ liệu không chính thức. | The kind of a source. */
export type SourceKind =
  /** Bộ dữ liệu không chính thức. | An unofficial compilation. */
  | 'DATASET'
  /** Văn bản pháp luật. | A legal document. */
  | 'LEGAL_DOCUMENT'
  /** Báo chí. | The press. */
  | 'NEWS'
  /** Trang chính thức. | An official site. */
  | 'OFFICIAL_SITE'
  /** Tham khảo. | A work of reference. */
  | 'REFERENCE';

type AnsweringParts_ResponsibleBody_Fragment = { readonly role: string | null, readonly projectRole: ProjectRole | null, readonly organisation: { readonly branch: Branch, readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly unit: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } | null, readonly acts: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly reorganisations: ReadonlyArray<{ readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }>, readonly responsibility: { readonly id: string, readonly attested: string | null, readonly unitConfidence: Confidence | null, readonly confidence: Confidence, readonly laterActs: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null, readonly involvement: { readonly id: string, readonly attested: string | null, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null };

type AnsweringParts_ResponsiblePeriod_Fragment = { readonly role: string | null, readonly projectRole: ProjectRole | null, readonly organisation: { readonly branch: Branch, readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly unit: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } | null, readonly acts: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly reorganisations: ReadonlyArray<{ readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }>, readonly responsibility: { readonly id: string, readonly attested: string | null, readonly unitConfidence: Confidence | null, readonly confidence: Confidence, readonly laterActs: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null, readonly involvement: { readonly id: string, readonly attested: string | null, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null };

export type AnsweringPartsFragment =
  | AnsweringParts_ResponsibleBody_Fragment
  | AnsweringParts_ResponsiblePeriod_Fragment
;

export type OfficialPartsFragment = { readonly ofUnit: boolean, readonly standsIn: boolean, readonly certainty: Certainty | null, readonly tenure: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly organisation: { readonly slug: string }, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } };

export type DutyPartsFragment = { readonly bodies: ReadonlyArray<{ readonly certainty: Certainty, readonly role: string | null, readonly projectRole: ProjectRole | null, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly officials: ReadonlyArray<{ readonly ofUnit: boolean, readonly standsIn: boolean, readonly certainty: Certainty | null, readonly tenure: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly organisation: { readonly slug: string }, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly organisation: { readonly branch: Branch, readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly unit: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } | null, readonly acts: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly reorganisations: ReadonlyArray<{ readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }>, readonly responsibility: { readonly id: string, readonly attested: string | null, readonly unitConfidence: Confidence | null, readonly confidence: Confidence, readonly laterActs: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null, readonly involvement: { readonly id: string, readonly attested: string | null, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null }>, readonly history: ReadonlyArray<{ readonly moreOfficials: boolean, readonly role: string | null, readonly projectRole: ProjectRole | null, readonly interval: { readonly on: Certainty | null, readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly officials: ReadonlyArray<{ readonly ofUnit: boolean, readonly standsIn: boolean, readonly certainty: Certainty | null, readonly tenure: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly organisation: { readonly slug: string }, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly organisation: { readonly branch: Branch, readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly unit: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } | null, readonly acts: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly reorganisations: ReadonlyArray<{ readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }>, readonly responsibility: { readonly id: string, readonly attested: string | null, readonly unitConfidence: Confidence | null, readonly confidence: Confidence, readonly laterActs: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null, readonly involvement: { readonly id: string, readonly attested: string | null, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null }> };

export type ClaimPartsFragment = { readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> };

export type GapPartsFragment = { readonly code: RecordGapCode, readonly text: { readonly vi: string | null, readonly en: string | null } };

export type DistinctionPartsFragment = { readonly id: string, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly things: ReadonlyArray<
    | { readonly __typename: 'BodyClass', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Distinction' }
    | { readonly __typename: 'Finding' }
    | { readonly __typename: 'Function', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
    | { readonly __typename: 'Identifier' }
    | { readonly __typename: 'Involvement' }
    | { readonly __typename: 'Organisation', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
    | { readonly __typename: 'PartOf', readonly child: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }, readonly parent: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
    | { readonly __typename: 'Person', readonly slug: string, readonly born: string | null, readonly fullName: string }
    | { readonly __typename: 'Position', readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
    | { readonly __typename: 'Project', readonly slug: string, readonly names: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }> }
    | { readonly __typename: 'Reform', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
    | { readonly __typename: 'Reorganisation', readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }
    | { readonly __typename: 'Responsibility' }
    | { readonly __typename: 'Source', readonly slug: string, readonly sourceTitle: string }
    | { readonly __typename: 'Statistic', readonly measure: string, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
    | { readonly __typename: 'Tenure', readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly person: { readonly slug: string, readonly name: string }, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
    | { readonly __typename: 'Vacancy' }
  > };

export type FindingPartsFragment = { readonly id: string, readonly rule: { readonly id: string, readonly severity: Severity, readonly title: { readonly vi: string | null, readonly en: string | null } } };

type AnyLink_BodyClass_Fragment = { readonly __typename: 'BodyClass', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } };

type AnyLink_Claim_Fragment = { readonly __typename: 'Claim' };

type AnyLink_Distinction_Fragment = { readonly __typename: 'Distinction' };

type AnyLink_Finding_Fragment = { readonly __typename: 'Finding' };

type AnyLink_Function_Fragment = { readonly __typename: 'Function', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } };

type AnyLink_Identifier_Fragment = { readonly __typename: 'Identifier' };

type AnyLink_Involvement_Fragment = { readonly __typename: 'Involvement' };

type AnyLink_Organisation_Fragment = { readonly __typename: 'Organisation', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } };

type AnyLink_PartOf_Fragment = { readonly __typename: 'PartOf', readonly child: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }, readonly parent: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } };

type AnyLink_Person_Fragment = { readonly __typename: 'Person', readonly slug: string, readonly born: string | null, readonly fullName: string };

type AnyLink_Position_Fragment = { readonly __typename: 'Position', readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } };

type AnyLink_Project_Fragment = { readonly __typename: 'Project', readonly slug: string, readonly names: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }> };

type AnyLink_Reform_Fragment = { readonly __typename: 'Reform', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } };

type AnyLink_Reorganisation_Fragment = { readonly __typename: 'Reorganisation', readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } };

type AnyLink_Responsibility_Fragment = { readonly __typename: 'Responsibility' };

type AnyLink_Source_Fragment = { readonly __typename: 'Source', readonly slug: string, readonly sourceTitle: string };

type AnyLink_Statistic_Fragment = { readonly __typename: 'Statistic', readonly measure: string, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } };

type AnyLink_Tenure_Fragment = { readonly __typename: 'Tenure', readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly person: { readonly slug: string, readonly name: string }, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } };

type AnyLink_Vacancy_Fragment = { readonly __typename: 'Vacancy' };

export type AnyLinkFragment =
  | AnyLink_BodyClass_Fragment
  | AnyLink_Claim_Fragment
  | AnyLink_Distinction_Fragment
  | AnyLink_Finding_Fragment
  | AnyLink_Function_Fragment
  | AnyLink_Identifier_Fragment
  | AnyLink_Involvement_Fragment
  | AnyLink_Organisation_Fragment
  | AnyLink_PartOf_Fragment
  | AnyLink_Person_Fragment
  | AnyLink_Position_Fragment
  | AnyLink_Project_Fragment
  | AnyLink_Reform_Fragment
  | AnyLink_Reorganisation_Fragment
  | AnyLink_Responsibility_Fragment
  | AnyLink_Source_Fragment
  | AnyLink_Statistic_Fragment
  | AnyLink_Tenure_Fragment
  | AnyLink_Vacancy_Fragment
;

export type StintPartsFragment = { readonly lane: CareerLane, readonly level: BodyLevel | null, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly organisation: { readonly slug: string }, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly position: { readonly slug: string }, readonly through: ReadonlyArray<{ readonly slug: string, readonly date: string | null, readonly title: { readonly vi: string | null, readonly en: string | null } }>, readonly tenures: ReadonlyArray<{ readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string }, readonly position: { readonly slug: string }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }> };

export type MovePartsFragment = { readonly step: CareerMoveStep, readonly rule: CareerMoveRule, readonly changes: ReadonlyArray<CareerMoveChange>, readonly certainty: Certainty, readonly from: { readonly tenures: ReadonlyArray<{ readonly id: string }> }, readonly to: { readonly tenures: ReadonlyArray<{ readonly id: string }> }, readonly through: ReadonlyArray<{ readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }> };

export type CareerPartsFragment = { readonly reading: Reading, readonly person: { readonly slug: string, readonly name: string }, readonly stints: ReadonlyArray<{ readonly lane: CareerLane, readonly level: BodyLevel | null, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly organisation: { readonly slug: string }, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly position: { readonly slug: string }, readonly through: ReadonlyArray<{ readonly slug: string, readonly date: string | null, readonly title: { readonly vi: string | null, readonly en: string | null } }>, readonly tenures: ReadonlyArray<{ readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string }, readonly position: { readonly slug: string }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }> }>, readonly moves: ReadonlyArray<{ readonly step: CareerMoveStep, readonly rule: CareerMoveRule, readonly changes: ReadonlyArray<CareerMoveChange>, readonly certainty: Certainty, readonly from: { readonly tenures: ReadonlyArray<{ readonly id: string }> }, readonly to: { readonly tenures: ReadonlyArray<{ readonly id: string }> }, readonly through: ReadonlyArray<{ readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }> }>, readonly gaps: ReadonlyArray<{ readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }> };

export type SuccessionEntryPartsFragment = { readonly kind: SeatSuccessionEntryKind, readonly acting: boolean, readonly inCharge: boolean, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } | null, readonly tenure: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null, readonly alongside: ReadonlyArray<{ readonly certainty: Certainty, readonly tenure: { readonly id: string, readonly person: { readonly slug: string, readonly name: string } } }>, readonly vacancy: { readonly id: string, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null, readonly reorganisation: { readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null, readonly position: { readonly slug: string }, readonly organisation: { readonly slug: string, readonly branch: Branch }, readonly organisationName: { readonly vi: string | null, readonly en: string | null } };

export type SuccessionHeadFragment = { readonly reading: Reading, readonly complete: boolean, readonly positions: ReadonlyArray<{ readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly heldOn: ReadonlyArray<{ readonly state: SeatState, readonly existed: Certainty, readonly holders: ReadonlyArray<{ readonly certainty: Certainty, readonly tenure: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string } } }>, readonly position: { readonly slug: string }, readonly organisation: { readonly slug: string }, readonly organisationName: { readonly vi: string | null, readonly en: string | null } }> };

export type SeatSuccessionQueryVariables = Exact<{
  id: string;
  reading: Reading;
  asOf: string;
  after?: string | null | undefined;
}>;


export type SeatSuccessionQuery = { readonly succession: { readonly reading: Reading, readonly complete: boolean, readonly entries: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: SeatSuccessionEntryKind, readonly acting: boolean, readonly inCharge: boolean, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } | null, readonly tenure: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null, readonly alongside: ReadonlyArray<{ readonly certainty: Certainty, readonly tenure: { readonly id: string, readonly person: { readonly slug: string, readonly name: string } } }>, readonly vacancy: { readonly id: string, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null, readonly reorganisation: { readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null, readonly position: { readonly slug: string }, readonly organisation: { readonly slug: string, readonly branch: Branch }, readonly organisationName: { readonly vi: string | null, readonly en: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly positions: ReadonlyArray<{ readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly heldOn: ReadonlyArray<{ readonly state: SeatState, readonly existed: Certainty, readonly holders: ReadonlyArray<{ readonly certainty: Certainty, readonly tenure: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string } } }>, readonly position: { readonly slug: string }, readonly organisation: { readonly slug: string }, readonly organisationName: { readonly vi: string | null, readonly en: string | null } }> } | null };

export type HeadSuccessionQueryVariables = Exact<{
  id: string;
  reading: Reading;
  asOf: string;
  after?: string | null | undefined;
}>;


export type HeadSuccessionQuery = { readonly headSuccession: { readonly reading: Reading, readonly complete: boolean, readonly entries: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: SeatSuccessionEntryKind, readonly acting: boolean, readonly inCharge: boolean, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } | null, readonly tenure: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null, readonly alongside: ReadonlyArray<{ readonly certainty: Certainty, readonly tenure: { readonly id: string, readonly person: { readonly slug: string, readonly name: string } } }>, readonly vacancy: { readonly id: string, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null, readonly reorganisation: { readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null, readonly position: { readonly slug: string }, readonly organisation: { readonly slug: string, readonly branch: Branch }, readonly organisationName: { readonly vi: string | null, readonly en: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly positions: ReadonlyArray<{ readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly heldOn: ReadonlyArray<{ readonly state: SeatState, readonly existed: Certainty, readonly holders: ReadonlyArray<{ readonly certainty: Certainty, readonly tenure: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string } } }>, readonly position: { readonly slug: string }, readonly organisation: { readonly slug: string }, readonly organisationName: { readonly vi: string | null, readonly en: string | null } }> } | null };

export type SourcePartsFragment = { readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null };

export type IntervalPartsFragment = { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind };

export type BodyLinkFragment = { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } };

export type SuccessionPartsFragment = { readonly extent: Extent, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly reorganisation: { readonly slug: string, readonly type: ReorganisationType, readonly date: string | null, readonly confidence: Confidence, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } };

export type TenurePartsFragment = { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> };

export type HolderPartsFragment = { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string, readonly isHead: boolean, readonly title: { readonly vi: string | null, readonly en: string | null } }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> };

export type ReorganisationLineFragment = { readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> };

export type ServedTenureFragment = { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string }, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> };

export type ServedPartsFragment = { readonly closeness: Closeness, readonly levels: number, readonly certainty: Certainty, readonly bodySize: number, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly person: { readonly slug: string, readonly name: string }, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly mine: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string }, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }, readonly theirs: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string }, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }, readonly myOrganisation: { readonly slug: string }, readonly theirOrganisation: { readonly slug: string } };

export type SharedPartsFragment = { readonly certainty: Certainty, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly tenures: ReadonlyArray<{ readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string }, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }> };

export type ReleaseNowQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleaseNowQuery = { readonly release: { readonly number: string | null, readonly date: string | null, readonly unreleased: boolean } | null };

export type BodyClassListQueryVariables = Exact<{ [key: string]: never; }>;


export type BodyClassListQuery = { readonly bodyClasses: ReadonlyArray<{ readonly slug: string, readonly territory: OrganisationKind, readonly confidence: Confidence, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }> };

export type BodyClassPageQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type BodyClassPageQuery = { readonly bodyClass: { readonly slug: string, readonly kind: OrganisationKind, readonly territory: OrganisationKind, readonly confidence: Confidence, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly on: { readonly missingCount: number, readonly expected: { readonly certain: number, readonly possible: number }, readonly known: ReadonlyArray<{ readonly certainty: Certainty, readonly organisation: { readonly slug: string } }>, readonly headed: { readonly certain: number, readonly possible: number }, readonly exempt: ReadonlyArray<{ readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }> } } | null };

export type FatePartsFragment = { readonly fate: BodyFate, readonly certainty: Certainty, readonly territory: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly into: ReadonlyArray<{ readonly certainty: Certainty, readonly extent: Extent, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly through: ReadonlyArray<{ readonly slug: string, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }> }> };

export type ClassFateQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type ClassFateQuery = { readonly bodyClass: { readonly fate: { readonly expected: { readonly certain: number, readonly possible: number }, readonly unknown: { readonly certain: number, readonly possible: number }, readonly counts: ReadonlyArray<{ readonly fate: BodyFate, readonly count: { readonly certain: number, readonly possible: number } }>, readonly intoClasses: ReadonlyArray<{ readonly bodies: number, readonly bodyClass: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }, readonly instances: { readonly certain: number, readonly possible: number } }>, readonly missing: ReadonlyArray<{ readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }>, readonly instances: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly fate: BodyFate, readonly certainty: Certainty, readonly territory: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly into: ReadonlyArray<{ readonly certainty: Certainty, readonly extent: Extent, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly through: ReadonlyArray<{ readonly slug: string, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } } | null };

export type CareersQueryVariables = Exact<{
  people: ReadonlyArray<string> | string;
  reading: Reading;
}>;


export type CareersQuery = { readonly careers: { readonly careers: ReadonlyArray<{ readonly reading: Reading, readonly person: { readonly slug: string, readonly name: string }, readonly stints: ReadonlyArray<{ readonly lane: CareerLane, readonly level: BodyLevel | null, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly organisation: { readonly slug: string }, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly position: { readonly slug: string }, readonly through: ReadonlyArray<{ readonly slug: string, readonly date: string | null, readonly title: { readonly vi: string | null, readonly en: string | null } }>, readonly tenures: ReadonlyArray<{ readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string }, readonly position: { readonly slug: string }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }> }>, readonly moves: ReadonlyArray<{ readonly step: CareerMoveStep, readonly rule: CareerMoveRule, readonly changes: ReadonlyArray<CareerMoveChange>, readonly certainty: Certainty, readonly from: { readonly tenures: ReadonlyArray<{ readonly id: string }> }, readonly to: { readonly tenures: ReadonlyArray<{ readonly id: string }> }, readonly through: ReadonlyArray<{ readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }> }>, readonly gaps: ReadonlyArray<{ readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }> } | null>, readonly shared: ReadonlyArray<{ readonly certainty: Certainty, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly tenures: ReadonlyArray<{ readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string }, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }> }> } };

export type ChangePartsFragment = { readonly slug: string, readonly type: ChangeType, readonly earliest: string, readonly latest: string, readonly isDated: boolean, readonly certainty: Certainty, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly before: { readonly name: { readonly vi: string | null, readonly en: string | null } | null, readonly parents: ReadonlyArray<{ readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }>, readonly heads: ReadonlyArray<{ readonly person: { readonly slug: string, readonly name: string } }> } | null, readonly after: { readonly name: { readonly vi: string | null, readonly en: string | null } | null, readonly parents: ReadonlyArray<{ readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }>, readonly heads: ReadonlyArray<{ readonly person: { readonly slug: string, readonly name: string } }> } | null, readonly others: ReadonlyArray<{ readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }>, readonly reorganisations: ReadonlyArray<{ readonly slug: string, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }> };

export type ChangeCountsFragment = { readonly type: ChangeType, readonly certain: number, readonly possible: number };

export type CompareOverviewQueryVariables = Exact<{
  from: string;
  to: string;
  root?: string | null | undefined;
  branches?: ReadonlyArray<Branch> | Branch | null | undefined;
  types?: ReadonlyArray<ChangeType> | ChangeType | null | undefined;
}>;


export type CompareOverviewQuery = { readonly all: { readonly root: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } | null, readonly counts: ReadonlyArray<{ readonly type: ChangeType, readonly certain: number, readonly possible: number }> } | null, readonly shown: { readonly groups: ReadonlyArray<{ readonly reform: { readonly slug: string, readonly date: string, readonly confidence: Confidence, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly acts: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly counts: ReadonlyArray<{ readonly kinds: ReadonlyArray<OrganisationKind>, readonly before: { readonly certain: number, readonly possible: number }, readonly after: { readonly certain: number, readonly possible: number } }>, readonly partOf: { readonly slug: string, readonly date: string, readonly confidence: Confidence, readonly partOf: { readonly slug: string, readonly date: string, readonly confidence: Confidence, readonly partOf: { readonly slug: string, readonly date: string, readonly confidence: Confidence, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly acts: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly counts: ReadonlyArray<{ readonly kinds: ReadonlyArray<OrganisationKind>, readonly before: { readonly certain: number, readonly possible: number }, readonly after: { readonly certain: number, readonly possible: number } }> } | null, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly acts: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly counts: ReadonlyArray<{ readonly kinds: ReadonlyArray<OrganisationKind>, readonly before: { readonly certain: number, readonly possible: number }, readonly after: { readonly certain: number, readonly possible: number } }> } | null, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly acts: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly counts: ReadonlyArray<{ readonly kinds: ReadonlyArray<OrganisationKind>, readonly before: { readonly certain: number, readonly possible: number }, readonly after: { readonly certain: number, readonly possible: number } }> } | null } | null, readonly counts: ReadonlyArray<{ readonly type: ChangeType, readonly certain: number, readonly possible: number }> }> } | null };

export type ReformAboveFragment = { readonly slug: string, readonly date: string, readonly confidence: Confidence, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly acts: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly counts: ReadonlyArray<{ readonly kinds: ReadonlyArray<OrganisationKind>, readonly before: { readonly certain: number, readonly possible: number }, readonly after: { readonly certain: number, readonly possible: number } }> };

export type CompareEntriesQueryVariables = Exact<{
  from: string;
  to: string;
  root?: string | null | undefined;
  branches?: ReadonlyArray<Branch> | Branch | null | undefined;
  types?: ReadonlyArray<ChangeType> | ChangeType | null | undefined;
  kinds?: ReadonlyArray<OrganisationKind> | OrganisationKind | null | undefined;
  reform?: string | null | undefined;
  outsideReforms?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type CompareEntriesQuery = { readonly changes: { readonly entries: { readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly type: ChangeType, readonly earliest: string, readonly latest: string, readonly isDated: boolean, readonly certainty: Certainty, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly before: { readonly name: { readonly vi: string | null, readonly en: string | null } | null, readonly parents: ReadonlyArray<{ readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }>, readonly heads: ReadonlyArray<{ readonly person: { readonly slug: string, readonly name: string } }> } | null, readonly after: { readonly name: { readonly vi: string | null, readonly en: string | null } | null, readonly parents: ReadonlyArray<{ readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }>, readonly heads: ReadonlyArray<{ readonly person: { readonly slug: string, readonly name: string } }> } | null, readonly others: ReadonlyArray<{ readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }>, readonly reorganisations: ReadonlyArray<{ readonly slug: string, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type DiffPlaceFragment = { readonly parentSlug: string | null, readonly depth: number, readonly certainty: Certainty, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly heads: ReadonlyArray<{ readonly name: string }> };

export type CompareChartsQueryVariables = Exact<{
  from: string;
  to: string;
  root?: string | null | undefined;
  depth: number;
}>;


export type CompareChartsQuery = { readonly chartDiff: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly born: boolean, readonly ended: boolean, readonly moved: boolean, readonly renamed: boolean, readonly organisation: { readonly kind: OrganisationKind, readonly branch: Branch }, readonly before: { readonly parentSlug: string | null, readonly depth: number, readonly certainty: Certainty, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly heads: ReadonlyArray<{ readonly name: string }> } | null, readonly after: { readonly parentSlug: string | null, readonly depth: number, readonly certainty: Certainty, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly heads: ReadonlyArray<{ readonly name: string }> } | null, readonly changes: ReadonlyArray<{ readonly type: ChangeType, readonly certainty: Certainty, readonly others: ReadonlyArray<{ readonly slug: string }> }> }> } | null };

export type CompareReformsQueryVariables = Exact<{ [key: string]: never; }>;


export type CompareReformsQuery = { readonly reforms: { readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly date: string, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly parts: ReadonlyArray<{ readonly slug: string, readonly date: string, readonly name: { readonly vi: string | null, readonly en: string | null } }> } }> } };

export type ConvertedPartsFragment = { readonly extents: ReadonlyArray<Extent>, readonly certainty: Certainty, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly path: ReadonlyArray<{ readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }>, readonly organisation: { readonly slug: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly code: string, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }> }, readonly steps: ReadonlyArray<{ readonly extent: Extent, readonly certainty: Certainty, readonly reorganisation: { readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }> };

export type ConvertQueryVariables = Exact<{
  items: ReadonlyArray<ConvertInput> | ConvertInput;
  from: string;
  to: string;
}>;


export type ConvertQuery = { readonly convert: { readonly items: ReadonlyArray<{ readonly index: number, readonly match: ConvertMatch, readonly moreCandidates: boolean, readonly candidates: ReadonlyArray<{ readonly reasons: ReadonlyArray<MatchReason>, readonly certainty: Certainty | null, readonly address: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly successors: ReadonlyArray<{ readonly extents: ReadonlyArray<Extent>, readonly certainty: Certainty, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly path: ReadonlyArray<{ readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }>, readonly organisation: { readonly slug: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly code: string, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }> }, readonly steps: ReadonlyArray<{ readonly extent: Extent, readonly certainty: Certainty, readonly reorganisation: { readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }> }>, readonly untraced: ReadonlyArray<{ readonly extents: ReadonlyArray<Extent>, readonly certainty: Certainty, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly path: ReadonlyArray<{ readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }>, readonly organisation: { readonly slug: string, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly code: string, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }> }, readonly steps: ReadonlyArray<{ readonly extent: Extent, readonly certainty: Certainty, readonly reorganisation: { readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }> }> }> }> } };

export type FunctionPageQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type FunctionPageQuery = { readonly function: { readonly slug: string, readonly confidence: Confidence, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null, readonly responsible: { readonly bodies: ReadonlyArray<{ readonly certainty: Certainty, readonly role: string | null, readonly projectRole: ProjectRole | null, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly officials: ReadonlyArray<{ readonly ofUnit: boolean, readonly standsIn: boolean, readonly certainty: Certainty | null, readonly tenure: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly organisation: { readonly slug: string }, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly organisation: { readonly branch: Branch, readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly unit: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } | null, readonly acts: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly reorganisations: ReadonlyArray<{ readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }>, readonly responsibility: { readonly id: string, readonly attested: string | null, readonly unitConfidence: Confidence | null, readonly confidence: Confidence, readonly laterActs: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null, readonly involvement: { readonly id: string, readonly attested: string | null, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null }>, readonly history: ReadonlyArray<{ readonly moreOfficials: boolean, readonly role: string | null, readonly projectRole: ProjectRole | null, readonly interval: { readonly on: Certainty | null, readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly officials: ReadonlyArray<{ readonly ofUnit: boolean, readonly standsIn: boolean, readonly certainty: Certainty | null, readonly tenure: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly organisation: { readonly slug: string }, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly organisation: { readonly branch: Branch, readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly unit: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } | null, readonly acts: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly reorganisations: ReadonlyArray<{ readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }>, readonly responsibility: { readonly id: string, readonly attested: string | null, readonly unitConfidence: Confidence | null, readonly confidence: Confidence, readonly laterActs: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null, readonly involvement: { readonly id: string, readonly attested: string | null, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null }> } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly release: { readonly number: string | null, readonly counts: ReadonlyArray<{ readonly kind: string, readonly count: number }> } | null, readonly reorganisations: { readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }> } };

export type LineageQueryVariables = Exact<{
  id: string;
  direction: LineageDirection;
  depth: number;
}>;


export type LineageQuery = { readonly lineage: { readonly deeper: boolean, readonly truncated: boolean, readonly start: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly bodies: ReadonlyArray<{ readonly distance: number, readonly side: LineageSide, readonly organisation: { readonly branch: Branch, readonly confidence: Confidence, readonly slug: string, readonly kind: OrganisationKind, readonly names: ReadonlyArray<{ readonly vi: string, readonly en: string | null, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }>, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly headSuccession: { readonly entries: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: SeatSuccessionEntryKind, readonly acting: boolean, readonly inCharge: boolean, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } | null, readonly tenure: { readonly id: string, readonly person: { readonly slug: string, readonly name: string } } | null } }> } } | null, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly reorganisations: ReadonlyArray<{ readonly announced: string | null, readonly decided: string | null, readonly reported: string | null, readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly inputs: ReadonlyArray<{ readonly extent: Extent, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string } }>, readonly outputs: ReadonlyArray<{ readonly extent: Extent, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string } }>, readonly reforms: ReadonlyArray<{ readonly slug: string, readonly date: string, readonly name: { readonly vi: string | null, readonly en: string | null } }>, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly links: ReadonlyArray<{ readonly organisationSlug: string, readonly reorganisationSlug: string, readonly side: ParticipantSide, readonly role: ParticipantRole, readonly extent: Extent }>, readonly became: ReadonlyArray<{ readonly certainty: Certainty, readonly extents: ReadonlyArray<Extent>, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly lapsed: ReadonlyArray<{ readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }> } | null };

export type LineageBodyFragment = { readonly branch: Branch, readonly confidence: Confidence, readonly slug: string, readonly kind: OrganisationKind, readonly names: ReadonlyArray<{ readonly vi: string, readonly en: string | null, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }>, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly headSuccession: { readonly entries: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: SeatSuccessionEntryKind, readonly acting: boolean, readonly inCharge: boolean, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } | null, readonly tenure: { readonly id: string, readonly person: { readonly slug: string, readonly name: string } } | null } }> } } | null, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } };

export type LineagePlansQueryVariables = Exact<{ [key: string]: never; }>;


export type LineagePlansQuery = { readonly reorganisations: { readonly edges: ReadonlyArray<{ readonly node: { readonly cancelled: string | null, readonly announced: string | null, readonly decided: string | null, readonly reported: string | null, readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly planned: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }>, readonly inputs: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly name: { readonly vi: string | null, readonly en: string | null } }>, readonly outputs: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly name: { readonly vi: string | null, readonly en: string | null } }>, readonly reforms: ReadonlyArray<{ readonly slug: string, readonly date: string, readonly name: { readonly vi: string | null, readonly en: string | null } }>, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }> } };

export type LineagePartyFragment = { readonly extent: Extent, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string } };

export type LineageEventFragment = { readonly announced: string | null, readonly decided: string | null, readonly reported: string | null, readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly reforms: ReadonlyArray<{ readonly slug: string, readonly date: string, readonly name: { readonly vi: string | null, readonly en: string | null } }>, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> };

export type PeopleListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PeopleListQuery = { readonly people: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly name: string, readonly born: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProjectListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProjectListQuery = { readonly projects: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly kind: ProjectKind, readonly names: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FunctionListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FunctionListQuery = { readonly functions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PlanListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PlanListQuery = { readonly reorganisations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReorganisationListQueryVariables = Exact<{
  types?: ReadonlyArray<ReorganisationType> | ReorganisationType | null | undefined;
  after?: string | null | undefined;
}>;


export type ReorganisationListQuery = { readonly reorganisations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ChartBodyFragment = { readonly slug: string, readonly parentSlug: string | null, readonly depth: number, readonly kind: OrganisationKind, readonly branch: Branch, readonly certainty: Certainty, readonly confidence: Confidence, readonly childCount: number, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly heads: ReadonlyArray<{ readonly personSlug: string, readonly name: string, readonly acting: boolean, readonly certainty: Certainty, readonly title: { readonly vi: string | null, readonly en: string | null } }> };

export type OrgChartQueryVariables = Exact<{
  root?: string | null | undefined;
  asOf: string;
}>;


export type OrgChartQuery = { readonly chart: { readonly truncated: boolean, readonly root: { readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } | null, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly parentSlug: string | null, readonly depth: number, readonly kind: OrganisationKind, readonly branch: Branch, readonly certainty: Certainty, readonly confidence: Confidence, readonly childCount: number, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly heads: ReadonlyArray<{ readonly personSlug: string, readonly name: string, readonly acting: boolean, readonly certainty: Certainty, readonly title: { readonly vi: string | null, readonly en: string | null } }> }> } | null };

export type StepChangeFragment = { readonly slug: string, readonly type: ChangeType, readonly certainty: Certainty, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly before: { readonly name: { readonly vi: string | null, readonly en: string | null } | null, readonly parents: ReadonlyArray<{ readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }> } | null, readonly after: { readonly name: { readonly vi: string | null, readonly en: string | null } | null, readonly parents: ReadonlyArray<{ readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }> } | null, readonly others: ReadonlyArray<{ readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }>, readonly reorganisations: ReadonlyArray<{ readonly slug: string, readonly confidence: Confidence, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }> };

export type ChartStepQueryVariables = Exact<{
  root?: string | null | undefined;
  from: string;
  to: string;
}>;


export type ChartStepQuery = { readonly chartDiff: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly slug: string, readonly born: boolean, readonly ended: boolean, readonly moved: boolean, readonly renamed: boolean, readonly changes: ReadonlyArray<{ readonly slug: string, readonly type: ChangeType, readonly certainty: Certainty, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly before: { readonly name: { readonly vi: string | null, readonly en: string | null } | null, readonly parents: ReadonlyArray<{ readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }> } | null, readonly after: { readonly name: { readonly vi: string | null, readonly en: string | null } | null, readonly parents: ReadonlyArray<{ readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }> } | null, readonly others: ReadonlyArray<{ readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }>, readonly reorganisations: ReadonlyArray<{ readonly slug: string, readonly confidence: Confidence, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }> }> }> } | null };

export type ChartEverQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ChartEverQuery = { readonly organisation: { readonly children: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly relation: ParentRelation, readonly child: { readonly slug: string, readonly kind: OrganisationKind }, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }> } } | null };

export type OrganisationHeadQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type OrganisationHeadQuery = { readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly branch: Branch, readonly level: string | null, readonly confidence: Confidence, readonly attested: string | null, readonly onDay: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly on: Certainty | null, readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly path: ReadonlyArray<{ readonly slug: string, readonly onDay: { readonly vi: string | null, readonly en: string | null } }>, readonly predecessors: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly reorganisation: { readonly slug: string, readonly type: ReorganisationType, readonly date: string | null, readonly confidence: Confidence, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly successors: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly reorganisation: { readonly slug: string, readonly type: ReorganisationType, readonly date: string | null, readonly confidence: Confidence, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }> } | null };

export type OrganisationOverviewQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type OrganisationOverviewQuery = { readonly organisation: { readonly aliases: ReadonlyArray<string>, readonly website: string | null, readonly gaps: ReadonlyArray<{ readonly code: RecordGapCode, readonly text: { readonly vi: string | null, readonly en: string | null } }>, readonly bodyClasses: ReadonlyArray<{ readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }>, readonly distinctions: ReadonlyArray<{ readonly id: string, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly things: ReadonlyArray<
        | { readonly __typename: 'BodyClass', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
        | { readonly __typename: 'Claim' }
        | { readonly __typename: 'Distinction' }
        | { readonly __typename: 'Finding' }
        | { readonly __typename: 'Function', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
        | { readonly __typename: 'Identifier' }
        | { readonly __typename: 'Involvement' }
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
        | { readonly __typename: 'PartOf', readonly child: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }, readonly parent: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
        | { readonly __typename: 'Person', readonly slug: string, readonly born: string | null, readonly fullName: string }
        | { readonly __typename: 'Position', readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
        | { readonly __typename: 'Project', readonly slug: string, readonly names: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }> }
        | { readonly __typename: 'Reform', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
        | { readonly __typename: 'Reorganisation', readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }
        | { readonly __typename: 'Responsibility' }
        | { readonly __typename: 'Source', readonly slug: string, readonly sourceTitle: string }
        | { readonly __typename: 'Statistic', readonly measure: string, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
        | { readonly __typename: 'Tenure', readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly person: { readonly slug: string, readonly name: string }, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
        | { readonly __typename: 'Vacancy' }
      > }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly rule: { readonly id: string, readonly severity: Severity, readonly title: { readonly vi: string | null, readonly en: string | null } } }>, readonly heads: ReadonlyArray<{ readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly interval: { readonly on: Certainty | null, readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string, readonly isHead: boolean, readonly title: { readonly vi: string | null, readonly en: string | null } }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly parents: ReadonlyArray<{ readonly id: string, readonly attested: string | null, readonly confidence: Confidence, readonly interval: { readonly on: Certainty | null, readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly parent: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null }>, readonly identifiers: ReadonlyArray<{ readonly id: string, readonly scheme: string, readonly code: string, readonly confidence: Confidence, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly statistics: ReadonlyArray<{ readonly id: string, readonly measure: string, readonly date: string, readonly value: number, readonly confidence: Confidence, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null }> } | null };

export type OrganisationChildrenQueryVariables = Exact<{
  id: string;
  asOf: string;
  after?: string | null | undefined;
}>;


export type OrganisationChildrenQuery = { readonly organisation: { readonly children: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly confidence: Confidence, readonly child: { readonly slug: string, readonly kind: OrganisationKind, readonly onDay: { readonly vi: string | null, readonly en: string | null } }, readonly interval: { readonly on: Certainty | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type OrganisationPeopleQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type OrganisationPeopleQuery = { readonly organisation: { readonly tenures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly certainty: Certainty | null, readonly node: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string, readonly isHead: boolean, readonly title: { readonly vi: string | null, readonly en: string | null } }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }> }, readonly positions: ReadonlyArray<{ readonly slug: string, readonly isHead: boolean, readonly title: { readonly vi: string | null, readonly en: string | null } }> } | null };

export type OrganisationTenuresQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type OrganisationTenuresQuery = { readonly organisation: { readonly tenures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string, readonly isHead: boolean, readonly title: { readonly vi: string | null, readonly en: string | null } }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type OrganisationChangesQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationChangesQuery = { readonly organisation: { readonly slug: string, readonly confidence: Confidence, readonly names: ReadonlyArray<{ readonly vi: string, readonly en: string | null, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }>, readonly predecessors: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly reorganisation: { readonly slug: string, readonly type: ReorganisationType, readonly date: string | null, readonly confidence: Confidence, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly successors: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly reorganisation: { readonly slug: string, readonly type: ReorganisationType, readonly date: string | null, readonly confidence: Confidence, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null };

export type OrganisationEventsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type OrganisationEventsQuery = { readonly organisation: { readonly reorganisations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type OrganisationDutiesQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type OrganisationDutiesQuery = { readonly organisation: { readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly attested: string | null, readonly role: string | null, readonly unitConfidence: Confidence | null, readonly confidence: Confidence, readonly function: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }, readonly unit: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } | null, readonly interval: { readonly on: Certainty | null, readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly by: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null }>, readonly involvements: ReadonlyArray<{ readonly id: string, readonly attested: string | null, readonly role: ProjectRole, readonly confidence: Confidence, readonly project: { readonly slug: string, readonly kind: ProjectKind, readonly names: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }> }, readonly interval: { readonly on: Certainty | null, readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null }> } | null };

export type ChangeDaysQueryVariables = Exact<{
  root?: string | null | undefined;
}>;


export type ChangeDaysQuery = { readonly changeDays: ReadonlyArray<{ readonly day: string, readonly count: number }> };

export type PersonCareerQueryVariables = Exact<{
  id: string;
  reading: Reading;
}>;


export type PersonCareerQuery = { readonly person: { readonly slug: string, readonly career: { readonly reading: Reading, readonly person: { readonly slug: string, readonly name: string }, readonly stints: ReadonlyArray<{ readonly lane: CareerLane, readonly level: BodyLevel | null, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly organisation: { readonly slug: string }, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly position: { readonly slug: string }, readonly through: ReadonlyArray<{ readonly slug: string, readonly date: string | null, readonly title: { readonly vi: string | null, readonly en: string | null } }>, readonly tenures: ReadonlyArray<{ readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string }, readonly position: { readonly slug: string }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }> }>, readonly moves: ReadonlyArray<{ readonly step: CareerMoveStep, readonly rule: CareerMoveRule, readonly changes: ReadonlyArray<CareerMoveChange>, readonly certainty: Certainty, readonly from: { readonly tenures: ReadonlyArray<{ readonly id: string }> }, readonly to: { readonly tenures: ReadonlyArray<{ readonly id: string }> }, readonly through: ReadonlyArray<{ readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }> }>, readonly gaps: ReadonlyArray<{ readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }> } } | null };

export type PersonServedWithQueryVariables = Exact<{
  id: string;
  within: number;
  after?: string | null | undefined;
}>;


export type PersonServedWithQuery = { readonly person: { readonly servedWith: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly closeness: Closeness, readonly levels: number, readonly certainty: Certainty, readonly bodySize: number, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly person: { readonly slug: string, readonly name: string }, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly mine: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string }, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }, readonly theirs: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string }, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }, readonly myOrganisation: { readonly slug: string }, readonly theirOrganisation: { readonly slug: string } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type PersonPageQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type PersonPageQuery = { readonly person: { readonly slug: string, readonly name: string, readonly born: string | null, readonly gender: string | null, readonly birthplace: string | null, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly gaps: ReadonlyArray<{ readonly code: RecordGapCode, readonly text: { readonly vi: string | null, readonly en: string | null } }>, readonly distinctions: ReadonlyArray<{ readonly id: string, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly things: ReadonlyArray<
        | { readonly __typename: 'BodyClass', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
        | { readonly __typename: 'Claim' }
        | { readonly __typename: 'Distinction' }
        | { readonly __typename: 'Finding' }
        | { readonly __typename: 'Function', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
        | { readonly __typename: 'Identifier' }
        | { readonly __typename: 'Involvement' }
        | { readonly __typename: 'Organisation', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
        | { readonly __typename: 'PartOf', readonly child: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }, readonly parent: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
        | { readonly __typename: 'Person', readonly slug: string, readonly born: string | null, readonly fullName: string }
        | { readonly __typename: 'Position', readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
        | { readonly __typename: 'Project', readonly slug: string, readonly names: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }> }
        | { readonly __typename: 'Reform', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
        | { readonly __typename: 'Reorganisation', readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }
        | { readonly __typename: 'Responsibility' }
        | { readonly __typename: 'Source', readonly slug: string, readonly sourceTitle: string }
        | { readonly __typename: 'Statistic', readonly measure: string, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
        | { readonly __typename: 'Tenure', readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly person: { readonly slug: string, readonly name: string }, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
        | { readonly __typename: 'Vacancy' }
      > }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly rule: { readonly id: string, readonly severity: Severity, readonly title: { readonly vi: string | null, readonly en: string | null } } }> } | null };

export type PositionPageQueryVariables = Exact<{
  id: string;
}>;


export type PositionPageQuery = { readonly position: { readonly slug: string, readonly isHead: boolean, readonly sort: PositionSort, readonly isSingle: boolean, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly lineage: ReadonlyArray<{ readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } } | null };

export type ProjectPageQueryVariables = Exact<{
  id: string;
  asOf: string;
}>;


export type ProjectPageQuery = { readonly project: { readonly slug: string, readonly kind: ProjectKind, readonly aliases: ReadonlyArray<string>, readonly website: string | null, readonly confidence: Confidence, readonly names: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null, readonly responsible: { readonly bodies: ReadonlyArray<{ readonly certainty: Certainty, readonly role: string | null, readonly projectRole: ProjectRole | null, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly officials: ReadonlyArray<{ readonly ofUnit: boolean, readonly standsIn: boolean, readonly certainty: Certainty | null, readonly tenure: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly organisation: { readonly slug: string }, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly organisation: { readonly branch: Branch, readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly unit: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } | null, readonly acts: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly reorganisations: ReadonlyArray<{ readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }>, readonly responsibility: { readonly id: string, readonly attested: string | null, readonly unitConfidence: Confidence | null, readonly confidence: Confidence, readonly laterActs: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null, readonly involvement: { readonly id: string, readonly attested: string | null, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null }>, readonly history: ReadonlyArray<{ readonly moreOfficials: boolean, readonly role: string | null, readonly projectRole: ProjectRole | null, readonly interval: { readonly on: Certainty | null, readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly officials: ReadonlyArray<{ readonly ofUnit: boolean, readonly standsIn: boolean, readonly certainty: Certainty | null, readonly tenure: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly organisation: { readonly slug: string }, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly organisation: { readonly branch: Branch, readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly unit: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } | null, readonly acts: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly reorganisations: ReadonlyArray<{ readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }>, readonly responsibility: { readonly id: string, readonly attested: string | null, readonly unitConfidence: Confidence | null, readonly confidence: Confidence, readonly laterActs: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null, readonly involvement: { readonly id: string, readonly attested: string | null, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null }> } | null };

export type CoverageTableQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageTableQuery = { readonly coverage: ReadonlyArray<{ readonly branch: Branch, readonly kind: OrganisationKind, readonly startKnown: number, readonly endKnown: number, readonly withParent: number, readonly withHead: number, readonly withEvent: number, readonly newestSource: string | null, readonly knownMissing: number | null, readonly period: { readonly from: string, readonly to: string | null, readonly name: { readonly vi: string | null, readonly en: string | null } }, readonly bodies: { readonly certain: number, readonly possible: number } }> };

export type IntegrityTableQueryVariables = Exact<{ [key: string]: never; }>;


export type IntegrityTableQuery = { readonly integrity: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly count: number, readonly title: { readonly vi: string | null, readonly en: string | null } }> };

export type RulePageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type RulePageQuery = { readonly integrityRule: { readonly id: string, readonly severity: Severity, readonly count: number, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly why: { readonly vi: string | null, readonly en: string | null }, readonly findings: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly text: { readonly vi: string | null, readonly en: string | null }, readonly about: ReadonlyArray<
            | { readonly __typename: 'BodyClass', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
            | { readonly __typename: 'Claim' }
            | { readonly __typename: 'Distinction' }
            | { readonly __typename: 'Finding' }
            | { readonly __typename: 'Function', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
            | { readonly __typename: 'Identifier' }
            | { readonly __typename: 'Involvement' }
            | { readonly __typename: 'Organisation', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
            | { readonly __typename: 'PartOf', readonly child: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }, readonly parent: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
            | { readonly __typename: 'Person', readonly slug: string, readonly born: string | null, readonly fullName: string }
            | { readonly __typename: 'Position', readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
            | { readonly __typename: 'Project', readonly slug: string, readonly names: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }> }
            | { readonly __typename: 'Reform', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
            | { readonly __typename: 'Reorganisation', readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }
            | { readonly __typename: 'Responsibility' }
            | { readonly __typename: 'Source', readonly slug: string, readonly sourceTitle: string }
            | { readonly __typename: 'Statistic', readonly measure: string, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
            | { readonly __typename: 'Tenure', readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly person: { readonly slug: string, readonly name: string }, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
            | { readonly __typename: 'Vacancy' }
          > } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ReleaseTableQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleaseTableQuery = { readonly releases: ReadonlyArray<{ readonly number: string | null, readonly date: string | null, readonly id: string, readonly isCurrent: boolean, readonly unreleased: boolean, readonly added: number, readonly changed: number, readonly withdrawn: number, readonly summary: { readonly vi: string | null, readonly en: string | null } | null }> };

export type ReleasePageQueryVariables = Exact<{
  number: string;
  kind?: RecordChangeKind | null | undefined;
  after?: string | null | undefined;
}>;


export type ReleasePageQuery = { readonly release: { readonly number: string | null, readonly date: string | null, readonly id: string, readonly isCurrent: boolean, readonly unreleased: boolean, readonly added: number, readonly changed: number, readonly withdrawn: number, readonly summary: { readonly vi: string | null, readonly en: string | null } | null, readonly counts: ReadonlyArray<{ readonly kind: string, readonly count: number }>, readonly changes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: RecordChangeKind, readonly list: string, readonly key: string, readonly title: string, readonly fields: ReadonlyArray<string>, readonly about:
            | { readonly __typename: 'BodyClass', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
            | { readonly __typename: 'Claim' }
            | { readonly __typename: 'Distinction' }
            | { readonly __typename: 'Finding' }
            | { readonly __typename: 'Function', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
            | { readonly __typename: 'Identifier' }
            | { readonly __typename: 'Involvement' }
            | { readonly __typename: 'Organisation', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
            | { readonly __typename: 'PartOf', readonly child: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }, readonly parent: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
            | { readonly __typename: 'Person', readonly slug: string, readonly born: string | null, readonly fullName: string }
            | { readonly __typename: 'Position', readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
            | { readonly __typename: 'Project', readonly slug: string, readonly names: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }> }
            | { readonly __typename: 'Reform', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
            | { readonly __typename: 'Reorganisation', readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }
            | { readonly __typename: 'Responsibility' }
            | { readonly __typename: 'Source', readonly slug: string, readonly sourceTitle: string }
            | { readonly __typename: 'Statistic', readonly measure: string, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
            | { readonly __typename: 'Tenure', readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly person: { readonly slug: string, readonly name: string }, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
            | { readonly __typename: 'Vacancy' }
           | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ClaimTableQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ClaimTableQuery = { readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly about:
          | { readonly __typename: 'BodyClass', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
          | { readonly __typename: 'Claim' }
          | { readonly __typename: 'Distinction' }
          | { readonly __typename: 'Finding' }
          | { readonly __typename: 'Function', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
          | { readonly __typename: 'Identifier' }
          | { readonly __typename: 'Involvement' }
          | { readonly __typename: 'Organisation', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
          | { readonly __typename: 'PartOf', readonly child: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }, readonly parent: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
          | { readonly __typename: 'Person', readonly slug: string, readonly born: string | null, readonly fullName: string }
          | { readonly __typename: 'Position', readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
          | { readonly __typename: 'Project', readonly slug: string, readonly names: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }> }
          | { readonly __typename: 'Reform', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
          | { readonly __typename: 'Reorganisation', readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }
          | { readonly __typename: 'Responsibility' }
          | { readonly __typename: 'Source', readonly slug: string, readonly sourceTitle: string }
          | { readonly __typename: 'Statistic', readonly measure: string, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
          | { readonly __typename: 'Tenure', readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly person: { readonly slug: string, readonly name: string }, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
          | { readonly __typename: 'Vacancy' }
        , readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type IdentityTableQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type IdentityTableQuery = { readonly distinctions: ReadonlyArray<{ readonly id: string, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly things: ReadonlyArray<
      | { readonly __typename: 'BodyClass', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
      | { readonly __typename: 'Claim' }
      | { readonly __typename: 'Distinction' }
      | { readonly __typename: 'Finding' }
      | { readonly __typename: 'Function', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
      | { readonly __typename: 'Identifier' }
      | { readonly __typename: 'Involvement' }
      | { readonly __typename: 'Organisation', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
      | { readonly __typename: 'PartOf', readonly child: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }, readonly parent: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
      | { readonly __typename: 'Person', readonly slug: string, readonly born: string | null, readonly fullName: string }
      | { readonly __typename: 'Position', readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
      | { readonly __typename: 'Project', readonly slug: string, readonly names: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }> }
      | { readonly __typename: 'Reform', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
      | { readonly __typename: 'Reorganisation', readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }
      | { readonly __typename: 'Responsibility' }
      | { readonly __typename: 'Source', readonly slug: string, readonly sourceTitle: string }
      | { readonly __typename: 'Statistic', readonly measure: string, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
      | { readonly __typename: 'Tenure', readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly person: { readonly slug: string, readonly name: string }, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
      | { readonly __typename: 'Vacancy' }
    > }>, readonly joins: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly into:
          | { readonly __typename: 'BodyClass', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
          | { readonly __typename: 'Claim' }
          | { readonly __typename: 'Distinction' }
          | { readonly __typename: 'Finding' }
          | { readonly __typename: 'Function', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
          | { readonly __typename: 'Identifier' }
          | { readonly __typename: 'Involvement' }
          | { readonly __typename: 'Organisation', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
          | { readonly __typename: 'PartOf', readonly child: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }, readonly parent: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
          | { readonly __typename: 'Person', readonly slug: string, readonly born: string | null, readonly fullName: string }
          | { readonly __typename: 'Position', readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
          | { readonly __typename: 'Project', readonly slug: string, readonly names: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }> }
          | { readonly __typename: 'Reform', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }
          | { readonly __typename: 'Reorganisation', readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }
          | { readonly __typename: 'Responsibility' }
          | { readonly __typename: 'Source', readonly slug: string, readonly sourceTitle: string }
          | { readonly __typename: 'Statistic', readonly measure: string, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
          | { readonly __typename: 'Tenure', readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly person: { readonly slug: string, readonly name: string }, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } }
          | { readonly __typename: 'Vacancy' }
        , readonly reason: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReformLineFragment = { readonly slug: string, readonly date: string, readonly confidence: Confidence, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly acts: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly counts: ReadonlyArray<{ readonly kinds: ReadonlyArray<OrganisationKind>, readonly before: { readonly certain: number, readonly possible: number }, readonly after: { readonly certain: number, readonly possible: number } }> };

export type ReformCountPartsFragment = { readonly kinds: ReadonlyArray<OrganisationKind>, readonly before: { readonly certain: number, readonly possible: number }, readonly after: { readonly certain: number, readonly possible: number } };

export type ReformListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReformListQuery = { readonly reforms: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly date: string, readonly confidence: Confidence, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly acts: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly counts: ReadonlyArray<{ readonly kinds: ReadonlyArray<OrganisationKind>, readonly before: { readonly certain: number, readonly possible: number }, readonly after: { readonly certain: number, readonly possible: number } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReformPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ReformPageQuery = { readonly reform: { readonly announced: string | null, readonly decided: string | null, readonly slug: string, readonly date: string, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly partOf: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } | null, readonly parts: ReadonlyArray<{ readonly slug: string, readonly date: string, readonly confidence: Confidence, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly acts: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly counts: ReadonlyArray<{ readonly kinds: ReadonlyArray<OrganisationKind>, readonly before: { readonly certain: number, readonly possible: number }, readonly after: { readonly certain: number, readonly possible: number } }> }>, readonly types: ReadonlyArray<{ readonly kind: string, readonly count: number }>, readonly unknowns: ReadonlyArray<{ readonly kind: ReformUnknownKind, readonly count: { readonly certain: number, readonly possible: number }, readonly text: { readonly vi: string | null, readonly en: string | null }, readonly bodyClass: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } } | null, readonly organisations: ReadonlyArray<{ readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }>, readonly reorganisations: ReadonlyArray<{ readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }> }>, readonly reorganisations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly acts: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly counts: ReadonlyArray<{ readonly kinds: ReadonlyArray<OrganisationKind>, readonly before: { readonly certain: number, readonly possible: number }, readonly after: { readonly certain: number, readonly possible: number } }> } | null };

export type ReorganisationPageQueryVariables = Exact<{
  id: string;
}>;


export type ReorganisationPageQuery = { readonly reorganisation: { readonly announced: string | null, readonly decided: string | null, readonly reported: string | null, readonly cancelled: string | null, readonly sourceCites: ReadonlyArray<string>, readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly inputs: ReadonlyArray<{ readonly extent: Extent, readonly role: ParticipantRole, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly branch: Branch, readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly outputs: ReadonlyArray<{ readonly extent: Extent, readonly role: ParticipantRole, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly branch: Branch, readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly subjects: ReadonlyArray<{ readonly branch: Branch, readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }>, readonly function: { readonly vi: string | null, readonly en: string | null } | null, readonly functions: ReadonlyArray<{ readonly __typename: 'Function', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }>, readonly projects: ReadonlyArray<{ readonly __typename: 'Project', readonly slug: string, readonly names: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }> }>, readonly planned: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }>, readonly instead: ReadonlyArray<{ readonly announced: string | null, readonly decided: string | null, readonly cancelled: string | null, readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly planned: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }>, readonly inputs: ReadonlyArray<{ readonly extent: Extent, readonly role: ParticipantRole, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly branch: Branch, readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly outputs: ReadonlyArray<{ readonly extent: Extent, readonly role: ParticipantRole, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly branch: Branch, readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly insteadOf: ReadonlyArray<{ readonly announced: string | null, readonly decided: string | null, readonly cancelled: string | null, readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly planned: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }>, readonly inputs: ReadonlyArray<{ readonly extent: Extent, readonly role: ParticipantRole, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly branch: Branch, readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly outputs: ReadonlyArray<{ readonly extent: Extent, readonly role: ParticipantRole, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly branch: Branch, readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly reforms: ReadonlyArray<{ readonly __typename: 'Reform', readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null } }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } | null };

export type PartyPartsFragment = { readonly extent: Extent, readonly role: ParticipantRole, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly branch: Branch, readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } };

export type OtherCourseFragment = { readonly announced: string | null, readonly decided: string | null, readonly cancelled: string | null, readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly planned: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }>, readonly inputs: ReadonlyArray<{ readonly extent: Extent, readonly role: ParticipantRole, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly branch: Branch, readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly outputs: ReadonlyArray<{ readonly extent: Extent, readonly role: ParticipantRole, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly branch: Branch, readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> };

export type HitPartsFragment = { readonly type: SearchType, readonly slug: string, readonly matched: string | null, readonly organisationKind: OrganisationKind | null, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly matchedInterval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } | null, readonly context: { readonly vi: string | null, readonly en: string | null } | null, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } | null, readonly successors: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly reorganisation: { readonly slug: string, readonly date: string | null } }>, readonly node:
    | { readonly __typename: 'BodyClass' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Distinction' }
    | { readonly __typename: 'Finding' }
    | { readonly __typename: 'Function' }
    | { readonly __typename: 'Identifier' }
    | { readonly __typename: 'Involvement' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'PartOf' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Position' }
    | { readonly __typename: 'Project' }
    | { readonly __typename: 'Reform' }
    | { readonly __typename: 'Reorganisation' }
    | { readonly __typename: 'Responsibility' }
    | { readonly __typename: 'Source', readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly aboutSlug: string, readonly title: { readonly vi: string | null, readonly en: string | null } } }> } }
    | { readonly __typename: 'Statistic' }
    | { readonly __typename: 'Tenure' }
    | { readonly __typename: 'Vacancy' }
   };

export type SearchPageQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node: { readonly type: SearchType, readonly slug: string, readonly matched: string | null, readonly organisationKind: OrganisationKind | null, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly matchedInterval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } | null, readonly context: { readonly vi: string | null, readonly en: string | null } | null, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } | null, readonly successors: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly reorganisation: { readonly slug: string, readonly date: string | null } }>, readonly node:
          | { readonly __typename: 'BodyClass' }
          | { readonly __typename: 'Claim' }
          | { readonly __typename: 'Distinction' }
          | { readonly __typename: 'Finding' }
          | { readonly __typename: 'Function' }
          | { readonly __typename: 'Identifier' }
          | { readonly __typename: 'Involvement' }
          | { readonly __typename: 'Organisation' }
          | { readonly __typename: 'PartOf' }
          | { readonly __typename: 'Person' }
          | { readonly __typename: 'Position' }
          | { readonly __typename: 'Project' }
          | { readonly __typename: 'Reform' }
          | { readonly __typename: 'Reorganisation' }
          | { readonly __typename: 'Responsibility' }
          | { readonly __typename: 'Source', readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly aboutSlug: string, readonly title: { readonly vi: string | null, readonly en: string | null } } }> } }
          | { readonly __typename: 'Statistic' }
          | { readonly __typename: 'Tenure' }
          | { readonly __typename: 'Vacancy' }
         } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<SearchType> | SearchType | null | undefined;
}>;


export type SuggestionsQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node: { readonly type: SearchType, readonly slug: string, readonly matched: string | null, readonly organisationKind: OrganisationKind | null, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly matchedInterval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } | null, readonly context: { readonly vi: string | null, readonly en: string | null } | null, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } | null, readonly successors: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly reorganisation: { readonly slug: string, readonly date: string | null } }>, readonly node:
          | { readonly __typename: 'BodyClass' }
          | { readonly __typename: 'Claim' }
          | { readonly __typename: 'Distinction' }
          | { readonly __typename: 'Finding' }
          | { readonly __typename: 'Function' }
          | { readonly __typename: 'Identifier' }
          | { readonly __typename: 'Involvement' }
          | { readonly __typename: 'Organisation' }
          | { readonly __typename: 'PartOf' }
          | { readonly __typename: 'Person' }
          | { readonly __typename: 'Position' }
          | { readonly __typename: 'Project' }
          | { readonly __typename: 'Reform' }
          | { readonly __typename: 'Reorganisation' }
          | { readonly __typename: 'Responsibility' }
          | { readonly __typename: 'Source', readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly aboutSlug: string, readonly title: { readonly vi: string | null, readonly en: string | null } } }> } }
          | { readonly __typename: 'Statistic' }
          | { readonly __typename: 'Tenure' }
          | { readonly __typename: 'Vacancy' }
         } }> } };

export type ReorganisationsOnQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type ReorganisationsOnQuery = { readonly reorganisations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly slug: string, readonly date: string | null, readonly title: { readonly vi: string | null, readonly en: string | null } } }> } };

export type SourcePageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SourcePageQuery = { readonly source: { readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: FactKind, readonly confidence: Confidence, readonly aboutType: SearchType, readonly aboutSlug: string, readonly title: { readonly vi: string | null, readonly en: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type TwoPeopleQueryVariables = Exact<{
  from: string;
  to: string;
  maxSteps: number;
  maxBodySize: number;
  order: ChainOrder;
}>;


export type TwoPeopleQuery = { readonly servedTogetherPath: { readonly found: boolean, readonly length: number | null, readonly certainty: Certainty | null, readonly cut: boolean, readonly order: ChainOrder, readonly maxSteps: number, readonly maxBodySize: number, readonly from: { readonly slug: string, readonly name: string }, readonly to: { readonly slug: string, readonly name: string }, readonly steps: ReadonlyArray<{ readonly closeness: Closeness, readonly levels: number, readonly certainty: Certainty, readonly bodySize: number, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly person: { readonly slug: string, readonly name: string }, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly mine: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string }, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }, readonly theirs: { readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string }, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }, readonly myOrganisation: { readonly slug: string }, readonly theirOrganisation: { readonly slug: string } }> } };

export type TwoCareersQueryVariables = Exact<{
  people: ReadonlyArray<string> | string;
}>;


export type TwoCareersQuery = { readonly careers: { readonly careers: ReadonlyArray<{ readonly reading: Reading, readonly person: { readonly slug: string, readonly name: string }, readonly stints: ReadonlyArray<{ readonly lane: CareerLane, readonly level: BodyLevel | null, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly organisation: { readonly slug: string }, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly position: { readonly slug: string }, readonly through: ReadonlyArray<{ readonly slug: string, readonly date: string | null, readonly title: { readonly vi: string | null, readonly en: string | null } }>, readonly tenures: ReadonlyArray<{ readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly organisation: { readonly slug: string }, readonly position: { readonly slug: string }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }> }>, readonly moves: ReadonlyArray<{ readonly step: CareerMoveStep, readonly rule: CareerMoveRule, readonly changes: ReadonlyArray<CareerMoveChange>, readonly certainty: Certainty, readonly from: { readonly tenures: ReadonlyArray<{ readonly id: string }> }, readonly to: { readonly tenures: ReadonlyArray<{ readonly id: string }> }, readonly through: ReadonlyArray<{ readonly slug: string, readonly title: { readonly vi: string | null, readonly en: string | null } }> }>, readonly gaps: ReadonlyArray<{ readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }> } | null>, readonly shared: ReadonlyArray<{ readonly certainty: Certainty, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly tenures: ReadonlyArray<{ readonly id: string, readonly acting: boolean, readonly inCharge: boolean, readonly concurrent: boolean, readonly how: string | null, readonly attested: string | null, readonly inOfficeOn: string | null, readonly inOfficeFrom: string | null, readonly confidence: Confidence, readonly sourceCites: ReadonlyArray<string>, readonly person: { readonly slug: string, readonly name: string }, readonly position: { readonly slug: string }, readonly organisationName: { readonly vi: string | null, readonly en: string | null }, readonly printedTitle: { readonly vi: string | null, readonly en: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly field: ClaimField, readonly value: string | null, readonly shown: string | null, readonly rule: ClaimRule, readonly confidence: Confidence, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind }, readonly note: { readonly vi: string | null, readonly en: string | null } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }> }> } };

export type PersonNamedQueryVariables = Exact<{
  id: string;
}>;


export type PersonNamedQuery = { readonly person: { readonly slug: string, readonly name: string } | null };


/** An operation that the server knows, by its id; what it answers and what it takes. */
export type TrustedDocument<R, V> = string & { readonly __apiType?: (variables: V) => R };

export const BodyClassListDocument = 'sha256:35bde48ee3c815e332493e5165eac18536c71f3793366d78b9dcdb2513cf8b6d' as TrustedDocument<BodyClassListQuery, BodyClassListQueryVariables>;
export const BodyClassPageDocument = 'sha256:ee11ae5362ab64a7da73c253995f64524cf26c829471ac19c09b80c1210f7422' as TrustedDocument<BodyClassPageQuery, BodyClassPageQueryVariables>;
export const CareersDocument = 'sha256:b504c6f3f9e3e57a6dc7b86c8f9d4e5ffb7d2fe9d670ca41f3ec170b746aab62' as TrustedDocument<CareersQuery, CareersQueryVariables>;
export const ChangeDaysDocument = 'sha256:c5b0fedb51c4cbe14fc98701d54509b04f3d9322bd4321202f2468a87bdc326b' as TrustedDocument<ChangeDaysQuery, ChangeDaysQueryVariables>;
export const ChartEverDocument = 'sha256:aff754a85e48e94574b7dfb1406b7bc241c8e8e2e104e1a44bcf98804734f741' as TrustedDocument<ChartEverQuery, ChartEverQueryVariables>;
export const ChartStepDocument = 'sha256:e69d082daf64b1b29ffc09756df0b93ffc4a2a4c928e0a9a071cb54978747843' as TrustedDocument<ChartStepQuery, ChartStepQueryVariables>;
export const ClaimTableDocument = 'sha256:813118f94c1415201aee5610072535ed16f19e37495ed430d426ab36fe721525' as TrustedDocument<ClaimTableQuery, ClaimTableQueryVariables>;
export const ClassFateDocument = 'sha256:d4699b021743e402174f4533c6be319e244457fc96e1f1f2441f9c0b09f551cc' as TrustedDocument<ClassFateQuery, ClassFateQueryVariables>;
export const CompareChartsDocument = 'sha256:95ed89e1b5fd3fbe752ebdd7bdac7ed3676644093d9c619a878ce0cef1f537c8' as TrustedDocument<CompareChartsQuery, CompareChartsQueryVariables>;
export const CompareEntriesDocument = 'sha256:5e7a1efc6aeb6f29adada651978631670899b9416d8620550f67b2c60a5aa7b0' as TrustedDocument<CompareEntriesQuery, CompareEntriesQueryVariables>;
export const CompareOverviewDocument = 'sha256:ce3cc8a6b5a76f5effb56dfa719f4aef717fc9e94ad6402f214b68475b6eeddd' as TrustedDocument<CompareOverviewQuery, CompareOverviewQueryVariables>;
export const CompareReformsDocument = 'sha256:600ea9acf40715dd1623a6d9c65d5ecb2086583638e246e2e323723015ab8f53' as TrustedDocument<CompareReformsQuery, CompareReformsQueryVariables>;
export const ConvertDocument = 'sha256:46577276510561b0922bfa5e02d7aa6e1d093509ca20b8219ec521f9db5aca38' as TrustedDocument<ConvertQuery, ConvertQueryVariables>;
export const CoverageTableDocument = 'sha256:6c21a70e2f8040731c85e952641c30feab56486e6626188f914d02efd5396ac4' as TrustedDocument<CoverageTableQuery, CoverageTableQueryVariables>;
export const FunctionListDocument = 'sha256:372f00f7dc9c6860f1d0a277f831724cafc3ab504c2d5b6e52eb142f72c2404f' as TrustedDocument<FunctionListQuery, FunctionListQueryVariables>;
export const FunctionPageDocument = 'sha256:178a53e2a2226882b9de3491150d1ab1defe987e77f7b3e6a7b52f041a68eaa9' as TrustedDocument<FunctionPageQuery, FunctionPageQueryVariables>;
export const HeadSuccessionDocument = 'sha256:b399113e668f998b8fade0020e0837e35c9c941201d5f9a21c3417cffd3ba7ef' as TrustedDocument<HeadSuccessionQuery, HeadSuccessionQueryVariables>;
export const HomeDocument = 'sha256:e03f8d5cf1b887ab0ca02ef5da9179077cfc60d4d28c5fe79c2a33c2d76f1c4d' as TrustedDocument<HomeQuery, HomeQueryVariables>;
export const IdentityTableDocument = 'sha256:b8b14417389df326987de91cb3d197836e1f829a2184c7b221ddb85cc8b95cfa' as TrustedDocument<IdentityTableQuery, IdentityTableQueryVariables>;
export const IntegrityTableDocument = 'sha256:40f77a31934c2997f1f07ba3382880e80eb0b4bc1c0da1516f44fdd043a11663' as TrustedDocument<IntegrityTableQuery, IntegrityTableQueryVariables>;
export const LineageDocument = 'sha256:6bc4acde0e462dd22b61028308a681e4f285d52b4436342f666fffc4946bd169' as TrustedDocument<LineageQuery, LineageQueryVariables>;
export const LineagePlansDocument = 'sha256:d9576769148c6e2ee86083e8a6b706e5947c8bbef2c806fd184cdca3905b465e' as TrustedDocument<LineagePlansQuery, LineagePlansQueryVariables>;
export const OrgChartDocument = 'sha256:fcff2cbacbc0a999e93f0774cf3532a0562f68aaf1e0b46eab6e5eab7c2d55b7' as TrustedDocument<OrgChartQuery, OrgChartQueryVariables>;
export const OrganisationChangesDocument = 'sha256:8b60673981acbb56dfbfdc41f94d3d8e23d0d0a782dadd951e1e8a3605131886' as TrustedDocument<OrganisationChangesQuery, OrganisationChangesQueryVariables>;
export const OrganisationChildrenDocument = 'sha256:268520f3a6b20f3cd6153e5bf59bc877b31542e33dc4ab72ce9c313d0f37530b' as TrustedDocument<OrganisationChildrenQuery, OrganisationChildrenQueryVariables>;
export const OrganisationDutiesDocument = 'sha256:dae76570548cdd10c06b4d1c78e4d4455f02b48d6eb015cbe09f469b5053119e' as TrustedDocument<OrganisationDutiesQuery, OrganisationDutiesQueryVariables>;
export const OrganisationEventsDocument = 'sha256:2cf2dcdf6b21a9214ab2fc6e06e45ba3958e7cfbc88b5d84ce84dd5b2015ce77' as TrustedDocument<OrganisationEventsQuery, OrganisationEventsQueryVariables>;
export const OrganisationHeadDocument = 'sha256:7120af0a5fef11141a10d212a454b60373296c67f8fb19700804c58e660c8a17' as TrustedDocument<OrganisationHeadQuery, OrganisationHeadQueryVariables>;
export const OrganisationOverviewDocument = 'sha256:cbc972c2fbf69c078a58215634b4bfa04f900fa424c8ce22f50d71ddaeeb1a77' as TrustedDocument<OrganisationOverviewQuery, OrganisationOverviewQueryVariables>;
export const OrganisationPeopleDocument = 'sha256:abf66a71c7432f5607e2194c451ff50eae4e46cdd3f3fa989b53b2b7ae765f76' as TrustedDocument<OrganisationPeopleQuery, OrganisationPeopleQueryVariables>;
export const OrganisationTenuresDocument = 'sha256:3d3765a2cecafd85ee0a1b5fdb71eb294f388269ffdebf4c2d43193b3c868b0b' as TrustedDocument<OrganisationTenuresQuery, OrganisationTenuresQueryVariables>;
export const PeopleListDocument = 'sha256:3d2bd2fc31051693a07639e2d1c3290999ef8b936929f060b2035c6c89c3dc70' as TrustedDocument<PeopleListQuery, PeopleListQueryVariables>;
export const PersonCareerDocument = 'sha256:9a50744892e330a7aae8286580b7f3db8f39ac15cd30a6b709c159b30de76bd5' as TrustedDocument<PersonCareerQuery, PersonCareerQueryVariables>;
export const PersonNamedDocument = 'sha256:8b0c01f3affc115bdf9af5d97900a6a08acbe0808c832a20ea4a28fe9de2944b' as TrustedDocument<PersonNamedQuery, PersonNamedQueryVariables>;
export const PersonPageDocument = 'sha256:a940937ba5a056c4472458f1dc8b871c0b929840e73edc1c8b9487025ab5cb6c' as TrustedDocument<PersonPageQuery, PersonPageQueryVariables>;
export const PersonServedWithDocument = 'sha256:fa2504966e25b8c70f51dae359f07c1173ddcbab86549fdd8f998237c6052e51' as TrustedDocument<PersonServedWithQuery, PersonServedWithQueryVariables>;
export const PlanListDocument = 'sha256:1d3457673588dc40e7573dc995d1ed2082b4b28f06f5a726387d8c97a76a5a4e' as TrustedDocument<PlanListQuery, PlanListQueryVariables>;
export const PositionPageDocument = 'sha256:0a070f16bd254d225b3dafdaabd0ec9ef90615dbd4631fdec389e38ceaf7eed8' as TrustedDocument<PositionPageQuery, PositionPageQueryVariables>;
export const ProjectListDocument = 'sha256:191a60486dd5238ab0ab0d8ba6053210690e6ffe93e640a3f290717adbd3dadd' as TrustedDocument<ProjectListQuery, ProjectListQueryVariables>;
export const ProjectPageDocument = 'sha256:b79ccf950eb137d7aaff62b5e30c05a82b4862cc6fbb2d0ad49a93f38f9e5ca1' as TrustedDocument<ProjectPageQuery, ProjectPageQueryVariables>;
export const ReformListDocument = 'sha256:6dbb4db437b0403009f97d6244aa7b4146abc283adcb0778a770fd64acec53cc' as TrustedDocument<ReformListQuery, ReformListQueryVariables>;
export const ReformPageDocument = 'sha256:a67948d554a8d9bfa631ea34aa001aa7e88171cc05b904de772ac9cc0087b328' as TrustedDocument<ReformPageQuery, ReformPageQueryVariables>;
export const ReleaseNowDocument = 'sha256:a5ec548d0d19c37d04d9d420a76eee5ec060b688f9573eb5349426db39109c11' as TrustedDocument<ReleaseNowQuery, ReleaseNowQueryVariables>;
export const ReleasePageDocument = 'sha256:9b16d787291c4587cfa6f94113659d8332732c99de413e1c9335bb704306548d' as TrustedDocument<ReleasePageQuery, ReleasePageQueryVariables>;
export const ReleaseTableDocument = 'sha256:ac0490cc6e440d30ff1f70f09c658997c624abd1f7b7f13ec756cdcc1e3b8bdc' as TrustedDocument<ReleaseTableQuery, ReleaseTableQueryVariables>;
export const ReorganisationListDocument = 'sha256:85454ed5a8aa82d21b03eb9aa080c2e87162697166144b2a56616e0961e44c1c' as TrustedDocument<ReorganisationListQuery, ReorganisationListQueryVariables>;
export const ReorganisationPageDocument = 'sha256:efecda23d8e1c96a9eb57d62f18808fcfdc8568e778c750ec56838b8464a5ea3' as TrustedDocument<ReorganisationPageQuery, ReorganisationPageQueryVariables>;
export const ReorganisationsOnDocument = 'sha256:591a3aafffd155c28b5d872fa73b4bb761ad52b486ba28c910cc89bfb411cae9' as TrustedDocument<ReorganisationsOnQuery, ReorganisationsOnQueryVariables>;
export const RulePageDocument = 'sha256:5be98c3a8b53536d4a9a5240a84b30fbd4fe97e238f39e364455b31295e09fb0' as TrustedDocument<RulePageQuery, RulePageQueryVariables>;
export const SearchPageDocument = 'sha256:7ec59069c3792714e94e46f8f2fffc19e0a0ff7948d5788a905354e15cf1cbd6' as TrustedDocument<SearchPageQuery, SearchPageQueryVariables>;
export const SeatSuccessionDocument = 'sha256:c6d00d9233864950245135bda5d1c34b123f7e7f452821a94fed6016efddb47d' as TrustedDocument<SeatSuccessionQuery, SeatSuccessionQueryVariables>;
export const SourcePageDocument = 'sha256:9bcd3c33c3300908099b8b43c04fcf29daf2f7e813be9ebb540279626fc5dfe7' as TrustedDocument<SourcePageQuery, SourcePageQueryVariables>;
export const SuggestionsDocument = 'sha256:68abb812f36259f89c7c9afae3544fb68749638d0f813cec0d800e90ca89fcb1' as TrustedDocument<SuggestionsQuery, SuggestionsQueryVariables>;
export const TwoCareersDocument = 'sha256:f18873acb47262d3f31d909a103ce69e2d63c4baa51d7fabbf616c92e6c02bd3' as TrustedDocument<TwoCareersQuery, TwoCareersQueryVariables>;
export const TwoPeopleDocument = 'sha256:6517ac9680fb1b2b559e6fff85609bd3f963a776e255278bffe2b2d0de8198ef' as TrustedDocument<TwoPeopleQuery, TwoPeopleQueryVariables>;
