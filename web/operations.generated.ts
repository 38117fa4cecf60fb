/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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


export type LineageQuery = { readonly lineage: { readonly deeper: boolean, readonly truncated: boolean, readonly start: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }, readonly bodies: ReadonlyArray<{ readonly distance: number, readonly side: LineageSide, readonly organisation: { readonly branch: Branch, readonly confidence: Confidence, readonly slug: string, readonly kind: OrganisationKind, readonly names: ReadonlyArray<{ readonly vi: string, readonly en: string | null, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }>, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly headSuccession: { readonly entries: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: SeatSuccessionEntryKind, readonly acting: boolean, readonly inCharge: boolean, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } | null, readonly tenure: { readonly id: string, readonly person: { readonly slug: string, readonly name: string } } | null } }> } } | null, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly reorganisations: ReadonlyArray<{ readonly announced: string | null, readonly decided: string | null, readonly reported: string | null, readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly inputs: ReadonlyArray<{ readonly extent: Extent }>, readonly outputs: ReadonlyArray<{ readonly extent: Extent }>, readonly reforms: ReadonlyArray<{ readonly slug: string, readonly date: string, readonly name: { readonly vi: string | null, readonly en: string | null } }>, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> }>, readonly links: ReadonlyArray<{ readonly organisationSlug: string, readonly reorganisationSlug: string, readonly side: ParticipantSide, readonly role: ParticipantRole, readonly extent: Extent }>, readonly became: ReadonlyArray<{ readonly certainty: Certainty, readonly extents: ReadonlyArray<Extent>, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly lapsed: ReadonlyArray<{ readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }> } | null };

export type LineageBodyFragment = { readonly branch: Branch, readonly confidence: Confidence, readonly slug: string, readonly kind: OrganisationKind, readonly names: ReadonlyArray<{ readonly vi: string, readonly en: string | null, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } }>, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly headSuccession: { readonly entries: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: SeatSuccessionEntryKind, readonly acting: boolean, readonly inCharge: boolean, readonly interval: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } | null, readonly tenure: { readonly id: string, readonly person: { readonly slug: string, readonly name: string } } | null } }> } } | null, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } };

export type LineagePlansQueryVariables = Exact<{ [key: string]: never; }>;


export type LineagePlansQuery = { readonly reorganisations: { readonly edges: ReadonlyArray<{ readonly node: { readonly cancelled: string | null, readonly announced: string | null, readonly decided: string | null, readonly reported: string | null, readonly slug: string, readonly type: ReorganisationType, readonly status: ReorganisationStatus | null, readonly date: string | null, readonly confidence: Confidence, readonly planned: ReadonlyArray<{ readonly vi: string | null, readonly en: string | null }>, readonly inputs: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly outputs: ReadonlyArray<{ readonly extent: Extent, readonly organisation: { readonly slug: string, readonly kind: OrganisationKind, readonly name: { readonly vi: string | null, readonly en: string | null }, readonly existence: { readonly from: string | null, readonly fromKind: BoundKind, readonly to: string | null, readonly toKind: BoundKind } } }>, readonly reforms: ReadonlyArray<{ readonly slug: string, readonly date: string, readonly name: { readonly vi: string | null, readonly en: string | null } }>, readonly title: { readonly vi: string | null, readonly en: string | null }, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }>, readonly legalBasis: ReadonlyArray<{ readonly __typename: 'Source', readonly slug: string, readonly kind: SourceKind, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly url: string | null, readonly number: string | null }> } }> } };

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

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const IntervalPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
    `, {"fragmentName":"IntervalParts"}) as unknown as TypedDocumentString<IntervalPartsFragment, unknown>;
export const BodyLinkFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}`, {"fragmentName":"BodyLink"}) as unknown as TypedDocumentString<BodyLinkFragment, unknown>;
export const SourcePartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
    `, {"fragmentName":"SourceParts"}) as unknown as TypedDocumentString<SourcePartsFragment, unknown>;
export const AnsweringPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment AnsweringParts on Answering {
  role
  projectRole
  organisation {
    ...BodyLink
    branch
  }
  unit {
    ...BodyLink
  }
  acts {
    ...SourceParts
  }
  reorganisations {
    slug
    title {
      vi
      en
    }
  }
  responsibility {
    id
    attested
    unitConfidence
    laterActs {
      ...SourceParts
    }
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
  }
  involvement {
    id
    attested
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}`, {"fragmentName":"AnsweringParts"}) as unknown as TypedDocumentString<AnsweringPartsFragment, unknown>;
export const ClaimPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}`, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const TenurePartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}`, {"fragmentName":"TenureParts"}) as unknown as TypedDocumentString<TenurePartsFragment, unknown>;
export const OfficialPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment OfficialParts on ResponsibleOfficial {
  ofUnit
  standsIn
  certainty
  tenure {
    ...TenureParts
    organisation {
      slug
    }
    person {
      slug
      name
    }
    position {
      slug
      title {
        vi
        en
      }
    }
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}`, {"fragmentName":"OfficialParts"}) as unknown as TypedDocumentString<OfficialPartsFragment, unknown>;
export const DutyPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment DutyParts on Responsible {
  bodies {
    certainty
    interval {
      ...IntervalParts
    }
    ...AnsweringParts
    officials {
      ...OfficialParts
    }
  }
  history {
    interval {
      ...IntervalParts
      on(day: $asOf)
    }
    ...AnsweringParts
    moreOfficials
    officials {
      ...OfficialParts
    }
  }
}
    fragment AnsweringParts on Answering {
  role
  projectRole
  organisation {
    ...BodyLink
    branch
  }
  unit {
    ...BodyLink
  }
  acts {
    ...SourceParts
  }
  reorganisations {
    slug
    title {
      vi
      en
    }
  }
  responsibility {
    id
    attested
    unitConfidence
    laterActs {
      ...SourceParts
    }
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
  }
  involvement {
    id
    attested
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
  }
}
fragment OfficialParts on ResponsibleOfficial {
  ofUnit
  standsIn
  certainty
  tenure {
    ...TenureParts
    organisation {
      slug
    }
    person {
      slug
      name
    }
    position {
      slug
      title {
        vi
        en
      }
    }
  }
}
fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}`, {"fragmentName":"DutyParts"}) as unknown as TypedDocumentString<DutyPartsFragment, unknown>;
export const GapPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment GapParts on RecordGap {
  code
  text {
    vi
    en
  }
}
    `, {"fragmentName":"GapParts"}) as unknown as TypedDocumentString<GapPartsFragment, unknown>;
export const AnyLinkFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment AnyLink on Node {
  __typename
  ... on Organisation {
    slug
    name {
      vi
      en
    }
  }
  ... on Person {
    slug
    fullName: name
    born
  }
  ... on Position {
    slug
    title {
      vi
      en
    }
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on Reorganisation {
    slug
    title {
      vi
      en
    }
  }
  ... on Reform {
    slug
    name {
      vi
      en
    }
  }
  ... on Project {
    slug
    names {
      vi
      en
    }
  }
  ... on Function {
    slug
    name {
      vi
      en
    }
  }
  ... on Source {
    slug
    sourceTitle: title
  }
  ... on BodyClass {
    slug
    name {
      vi
      en
    }
  }
  ... on Tenure {
    printedTitle {
      vi
      en
    }
    person {
      slug
      name
    }
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on PartOf {
    child {
      slug
      name {
        vi
        en
      }
    }
    parent {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on Statistic {
    measure
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
}
    `, {"fragmentName":"AnyLink"}) as unknown as TypedDocumentString<AnyLinkFragment, unknown>;
export const DistinctionPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment DistinctionParts on Distinction {
  id
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  things {
    ...AnyLink
  }
}
    fragment AnyLink on Node {
  __typename
  ... on Organisation {
    slug
    name {
      vi
      en
    }
  }
  ... on Person {
    slug
    fullName: name
    born
  }
  ... on Position {
    slug
    title {
      vi
      en
    }
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on Reorganisation {
    slug
    title {
      vi
      en
    }
  }
  ... on Reform {
    slug
    name {
      vi
      en
    }
  }
  ... on Project {
    slug
    names {
      vi
      en
    }
  }
  ... on Function {
    slug
    name {
      vi
      en
    }
  }
  ... on Source {
    slug
    sourceTitle: title
  }
  ... on BodyClass {
    slug
    name {
      vi
      en
    }
  }
  ... on Tenure {
    printedTitle {
      vi
      en
    }
    person {
      slug
      name
    }
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on PartOf {
    child {
      slug
      name {
        vi
        en
      }
    }
    parent {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on Statistic {
    measure
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}`, {"fragmentName":"DistinctionParts"}) as unknown as TypedDocumentString<DistinctionPartsFragment, unknown>;
export const FindingPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment FindingParts on Finding {
  id
  rule {
    id
    severity
    title {
      vi
      en
    }
  }
}
    `, {"fragmentName":"FindingParts"}) as unknown as TypedDocumentString<FindingPartsFragment, unknown>;
export const StintPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment StintParts on CareerStint {
  lane
  level
  acting
  inCharge
  concurrent
  interval {
    ...IntervalParts
  }
  organisation {
    slug
  }
  organisationName {
    vi
    en
  }
  position {
    slug
  }
  through {
    slug
    date
    title {
      vi
      en
    }
  }
  tenures {
    ...TenureParts
    organisationName {
      vi
      en
    }
    organisation {
      slug
    }
    position {
      slug
    }
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}`, {"fragmentName":"StintParts"}) as unknown as TypedDocumentString<StintPartsFragment, unknown>;
export const MovePartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment MoveParts on CareerMove {
  step
  rule
  changes
  certainty
  from {
    tenures {
      id
    }
  }
  to {
    tenures {
      id
    }
  }
  through {
    slug
    title {
      vi
      en
    }
  }
}
    `, {"fragmentName":"MoveParts"}) as unknown as TypedDocumentString<MovePartsFragment, unknown>;
export const CareerPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment CareerParts on Career {
  reading
  person {
    slug
    name
  }
  stints {
    ...StintParts
  }
  moves {
    ...MoveParts
  }
  gaps {
    ...IntervalParts
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment StintParts on CareerStint {
  lane
  level
  acting
  inCharge
  concurrent
  interval {
    ...IntervalParts
  }
  organisation {
    slug
  }
  organisationName {
    vi
    en
  }
  position {
    slug
  }
  through {
    slug
    date
    title {
      vi
      en
    }
  }
  tenures {
    ...TenureParts
    organisationName {
      vi
      en
    }
    organisation {
      slug
    }
    position {
      slug
    }
  }
}
fragment MoveParts on CareerMove {
  step
  rule
  changes
  certainty
  from {
    tenures {
      id
    }
  }
  to {
    tenures {
      id
    }
  }
  through {
    slug
    title {
      vi
      en
    }
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}`, {"fragmentName":"CareerParts"}) as unknown as TypedDocumentString<CareerPartsFragment, unknown>;
export const ReorganisationLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment ReorganisationLine on Reorganisation {
  slug
  type
  status
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}`, {"fragmentName":"ReorganisationLine"}) as unknown as TypedDocumentString<ReorganisationLineFragment, unknown>;
export const SuccessionEntryPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment SuccessionEntryParts on SeatSuccessionEntry {
  kind
  acting
  inCharge
  interval {
    ...IntervalParts
  }
  tenure {
    ...TenureParts
    person {
      slug
      name
    }
    position {
      slug
    }
  }
  alongside {
    tenure {
      id
      person {
        slug
        name
      }
    }
    certainty
  }
  vacancy {
    id
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
    legalBasis {
      ...SourceParts
    }
  }
  reorganisation {
    ...ReorganisationLine
  }
  position {
    slug
  }
  organisation {
    slug
    branch
  }
  organisationName {
    vi
    en
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}
fragment ReorganisationLine on Reorganisation {
  slug
  type
  status
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}`, {"fragmentName":"SuccessionEntryParts"}) as unknown as TypedDocumentString<SuccessionEntryPartsFragment, unknown>;
export const SuccessionHeadFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment SuccessionHead on SeatSuccession {
  reading
  complete
  positions {
    slug
    title {
      vi
      en
    }
    organisation {
      ...BodyLink
    }
  }
  heldOn(day: $asOf) {
    state
    existed
    holders {
      certainty
      tenure {
        id
        acting
        inCharge
        concurrent
        printedTitle {
          vi
          en
        }
        person {
          slug
          name
        }
        position {
          slug
        }
      }
    }
    position {
      slug
    }
    organisation {
      slug
    }
    organisationName {
      vi
      en
    }
  }
}
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}`, {"fragmentName":"SuccessionHead"}) as unknown as TypedDocumentString<SuccessionHeadFragment, unknown>;
export const SuccessionPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment SuccessionParts on Succession {
  extent
  organisation {
    ...BodyLink
  }
  reorganisation {
    slug
    type
    date
    confidence
    sources {
      ...SourceParts
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}`, {"fragmentName":"SuccessionParts"}) as unknown as TypedDocumentString<SuccessionPartsFragment, unknown>;
export const HolderPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment HolderParts on Tenure {
  ...TenureParts
  person {
    slug
    name
  }
  position {
    slug
    title {
      vi
      en
    }
    isHead
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}`, {"fragmentName":"HolderParts"}) as unknown as TypedDocumentString<HolderPartsFragment, unknown>;
export const ServedTenureFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment ServedTenure on Tenure {
  ...TenureParts
  person {
    slug
    name
  }
  position {
    slug
  }
  organisationName {
    vi
    en
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}`, {"fragmentName":"ServedTenure"}) as unknown as TypedDocumentString<ServedTenureFragment, unknown>;
export const ServedPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment ServedParts on ServedWith {
  closeness
  levels
  certainty
  bodySize
  interval {
    ...IntervalParts
  }
  person {
    slug
    name
  }
  organisation {
    ...BodyLink
  }
  mine {
    ...ServedTenure
  }
  theirs {
    ...ServedTenure
  }
  myOrganisation {
    slug
  }
  theirOrganisation {
    slug
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}
fragment ServedTenure on Tenure {
  ...TenureParts
  person {
    slug
    name
  }
  position {
    slug
  }
  organisationName {
    vi
    en
  }
}`, {"fragmentName":"ServedParts"}) as unknown as TypedDocumentString<ServedPartsFragment, unknown>;
export const SharedPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment SharedParts on SharedBody {
  certainty
  interval {
    ...IntervalParts
  }
  organisation {
    ...BodyLink
  }
  tenures {
    ...ServedTenure
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}
fragment ServedTenure on Tenure {
  ...TenureParts
  person {
    slug
    name
  }
  position {
    slug
  }
  organisationName {
    vi
    en
  }
}`, {"fragmentName":"SharedParts"}) as unknown as TypedDocumentString<SharedPartsFragment, unknown>;
export const FatePartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment FateParts on InstanceFate {
  fate
  certainty
  territory {
    ...BodyLink
  }
  organisation {
    ...BodyLink
  }
  into {
    certainty
    extent
    organisation {
      ...BodyLink
    }
    through {
      slug
      title {
        vi
        en
      }
      confidence
      sources {
        ...SourceParts
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}`, {"fragmentName":"FateParts"}) as unknown as TypedDocumentString<FatePartsFragment, unknown>;
export const ChangePartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment ChangeParts on Change {
  slug
  type
  earliest
  latest
  isDated
  certainty
  organisation {
    slug
    name {
      vi
      en
    }
    existence {
      from
      fromKind
      to
      toKind
    }
  }
  before {
    name {
      vi
      en
    }
    parents {
      slug
      name {
        vi
        en
      }
      existence {
        from
        fromKind
        to
        toKind
      }
    }
    heads {
      person {
        slug
        name
      }
    }
  }
  after {
    name {
      vi
      en
    }
    parents {
      slug
      name {
        vi
        en
      }
      existence {
        from
        fromKind
        to
        toKind
      }
    }
    heads {
      person {
        slug
        name
      }
    }
  }
  others {
    slug
    name {
      vi
      en
    }
    existence {
      from
      fromKind
      to
      toKind
    }
  }
  reorganisations {
    slug
    title {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
    legalBasis {
      ...SourceParts
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}`, {"fragmentName":"ChangeParts"}) as unknown as TypedDocumentString<ChangePartsFragment, unknown>;
export const ChangeCountsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment ChangeCounts on ChangeCount {
  type
  certain
  possible
}
    `, {"fragmentName":"ChangeCounts"}) as unknown as TypedDocumentString<ChangeCountsFragment, unknown>;
export const ReformCountPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment ReformCountParts on ReformCount {
  kinds
  before {
    certain
    possible
  }
  after {
    certain
    possible
  }
}
    `, {"fragmentName":"ReformCountParts"}) as unknown as TypedDocumentString<ReformCountPartsFragment, unknown>;
export const ReformAboveFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment ReformAbove on Reform {
  slug
  date
  name {
    vi
    en
  }
  confidence
  acts {
    ...SourceParts
  }
  counts {
    ...ReformCountParts
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment ReformCountParts on ReformCount {
  kinds
  before {
    certain
    possible
  }
  after {
    certain
    possible
  }
}`, {"fragmentName":"ReformAbove"}) as unknown as TypedDocumentString<ReformAboveFragment, unknown>;
export const DiffPlaceFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment DiffPlace on ChartNode {
  parentSlug
  depth
  certainty
  name {
    vi
    en
  }
  heads {
    name
  }
}
    `, {"fragmentName":"DiffPlace"}) as unknown as TypedDocumentString<DiffPlaceFragment, unknown>;
export const ConvertedPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment ConvertedParts on ConvertedBody {
  extents
  certainty
  name {
    vi
    en
  }
  path {
    slug
    name {
      vi
      en
    }
  }
  organisation {
    slug
    identifiers {
      scheme
      code
      interval {
        ...IntervalParts
      }
    }
  }
  steps {
    extent
    certainty
    reorganisation {
      ...ReorganisationLine
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment ReorganisationLine on Reorganisation {
  slug
  type
  status
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}`, {"fragmentName":"ConvertedParts"}) as unknown as TypedDocumentString<ConvertedPartsFragment, unknown>;
export const LineageBodyFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment LineageBody on Organisation {
  ...BodyLink
  branch
  names {
    vi
    en
    interval {
      ...IntervalParts
    }
  }
  confidence
  sources {
    ...SourceParts
  }
  headSuccession(reading: IDENTITY) {
    entries(first: 40) {
      edges {
        node {
          kind
          acting
          inCharge
          interval {
            ...IntervalParts
          }
          tenure {
            id
            person {
              slug
              name
            }
          }
        }
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}`, {"fragmentName":"LineageBody"}) as unknown as TypedDocumentString<LineageBodyFragment, unknown>;
export const LineageEventFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment LineageEvent on Reorganisation {
  ...ReorganisationLine
  announced
  decided
  reported
  reforms {
    slug
    date
    name {
      vi
      en
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment ReorganisationLine on Reorganisation {
  slug
  type
  status
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}`, {"fragmentName":"LineageEvent"}) as unknown as TypedDocumentString<LineageEventFragment, unknown>;
export const ChartBodyFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment ChartBody on ChartNode {
  slug
  parentSlug
  depth
  name {
    vi
    en
  }
  kind
  branch
  certainty
  confidence
  existence {
    ...IntervalParts
  }
  heads {
    personSlug
    name
    title {
      vi
      en
    }
    acting
    certainty
  }
  childCount
}
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}`, {"fragmentName":"ChartBody"}) as unknown as TypedDocumentString<ChartBodyFragment, unknown>;
export const StepChangeFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment StepChange on Change {
  slug
  type
  certainty
  organisation {
    ...BodyLink
  }
  before {
    name {
      vi
      en
    }
    parents {
      ...BodyLink
    }
  }
  after {
    name {
      vi
      en
    }
    parents {
      ...BodyLink
    }
  }
  others {
    ...BodyLink
  }
  reorganisations {
    slug
    confidence
    sources {
      ...SourceParts
    }
    legalBasis {
      ...SourceParts
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}`, {"fragmentName":"StepChange"}) as unknown as TypedDocumentString<StepChangeFragment, unknown>;
export const ReformLineFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment ReformLine on Reform {
  slug
  name {
    vi
    en
  }
  date
  acts {
    ...SourceParts
  }
  confidence
  sources {
    ...SourceParts
  }
  counts {
    ...ReformCountParts
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment ReformCountParts on ReformCount {
  kinds
  before {
    certain
    possible
  }
  after {
    certain
    possible
  }
}`, {"fragmentName":"ReformLine"}) as unknown as TypedDocumentString<ReformLineFragment, unknown>;
export const PartyPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment PartyParts on Participation {
  extent
  role
  name {
    vi
    en
  }
  organisation {
    ...BodyLink
    branch
  }
}
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}`, {"fragmentName":"PartyParts"}) as unknown as TypedDocumentString<PartyPartsFragment, unknown>;
export const OtherCourseFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment OtherCourse on Reorganisation {
  ...ReorganisationLine
  announced
  decided
  cancelled
  planned {
    vi
    en
  }
  inputs {
    ...PartyParts
  }
  outputs {
    ...PartyParts
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment ReorganisationLine on Reorganisation {
  slug
  type
  status
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}
fragment PartyParts on Participation {
  extent
  role
  name {
    vi
    en
  }
  organisation {
    ...BodyLink
    branch
  }
}`, {"fragmentName":"OtherCourse"}) as unknown as TypedDocumentString<OtherCourseFragment, unknown>;
export const HitPartsFragmentDoc = /* @__PURE__ */ new TypedDocumentString(`
    fragment HitParts on SearchHit {
  type
  slug
  title {
    vi
    en
  }
  matched
  matchedInterval {
    ...IntervalParts
  }
  organisationKind
  context {
    vi
    en
  }
  interval {
    ...IntervalParts
  }
  successors {
    extent
    organisation {
      slug
      name {
        vi
        en
      }
      existence {
        ...IntervalParts
      }
    }
    reorganisation {
      slug
      date
    }
  }
  node {
    __typename
    ... on Source {
      facts(kinds: [REORGANISATION], first: 3) {
        totalCount
        edges {
          node {
            aboutSlug
            title {
              vi
              en
            }
          }
        }
      }
    }
  }
}
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}`, {"fragmentName":"HitParts"}) as unknown as TypedDocumentString<HitPartsFragment, unknown>;
export const SeatSuccessionDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SeatSuccession($id: String!, $reading: Reading!, $asOf: Day!, $after: String) {
  succession(position: $id, reading: $reading) {
    ...SuccessionHead
    entries(first: 30, after: $after) {
      totalCount
      edges {
        node {
          ...SuccessionEntryParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment SuccessionEntryParts on SeatSuccessionEntry {
  kind
  acting
  inCharge
  interval {
    ...IntervalParts
  }
  tenure {
    ...TenureParts
    person {
      slug
      name
    }
    position {
      slug
    }
  }
  alongside {
    tenure {
      id
      person {
        slug
        name
      }
    }
    certainty
  }
  vacancy {
    id
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
    legalBasis {
      ...SourceParts
    }
  }
  reorganisation {
    ...ReorganisationLine
  }
  position {
    slug
  }
  organisation {
    slug
    branch
  }
  organisationName {
    vi
    en
  }
}
fragment SuccessionHead on SeatSuccession {
  reading
  complete
  positions {
    slug
    title {
      vi
      en
    }
    organisation {
      ...BodyLink
    }
  }
  heldOn(day: $asOf) {
    state
    existed
    holders {
      certainty
      tenure {
        id
        acting
        inCharge
        concurrent
        printedTitle {
          vi
          en
        }
        person {
          slug
          name
        }
        position {
          slug
        }
      }
    }
    position {
      slug
    }
    organisation {
      slug
    }
    organisationName {
      vi
      en
    }
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}
fragment ReorganisationLine on Reorganisation {
  slug
  type
  status
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}`) as unknown as TypedDocumentString<SeatSuccessionQuery, SeatSuccessionQueryVariables>;
export const HeadSuccessionDocument = /* @__PURE__ */ new TypedDocumentString(`
    query HeadSuccession($id: String!, $reading: Reading!, $asOf: Day!, $after: String) {
  headSuccession(organisation: $id, reading: $reading) {
    ...SuccessionHead
    entries(first: 30, after: $after) {
      totalCount
      edges {
        node {
          ...SuccessionEntryParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment SuccessionEntryParts on SeatSuccessionEntry {
  kind
  acting
  inCharge
  interval {
    ...IntervalParts
  }
  tenure {
    ...TenureParts
    person {
      slug
      name
    }
    position {
      slug
    }
  }
  alongside {
    tenure {
      id
      person {
        slug
        name
      }
    }
    certainty
  }
  vacancy {
    id
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
    legalBasis {
      ...SourceParts
    }
  }
  reorganisation {
    ...ReorganisationLine
  }
  position {
    slug
  }
  organisation {
    slug
    branch
  }
  organisationName {
    vi
    en
  }
}
fragment SuccessionHead on SeatSuccession {
  reading
  complete
  positions {
    slug
    title {
      vi
      en
    }
    organisation {
      ...BodyLink
    }
  }
  heldOn(day: $asOf) {
    state
    existed
    holders {
      certainty
      tenure {
        id
        acting
        inCharge
        concurrent
        printedTitle {
          vi
          en
        }
        person {
          slug
          name
        }
        position {
          slug
        }
      }
    }
    position {
      slug
    }
    organisation {
      slug
    }
    organisationName {
      vi
      en
    }
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}
fragment ReorganisationLine on Reorganisation {
  slug
  type
  status
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}`) as unknown as TypedDocumentString<HeadSuccessionQuery, HeadSuccessionQueryVariables>;
export const ReleaseNowDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReleaseNow {
  release {
    number
    date
    unreleased
  }
}
    `) as unknown as TypedDocumentString<ReleaseNowQuery, ReleaseNowQueryVariables>;
export const BodyClassListDocument = /* @__PURE__ */ new TypedDocumentString(`
    query BodyClassList {
  bodyClasses {
    slug
    name {
      vi
      en
    }
    territory
    interval {
      ...IntervalParts
    }
    confidence
    sources {
      ...SourceParts
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}`) as unknown as TypedDocumentString<BodyClassListQuery, BodyClassListQueryVariables>;
export const BodyClassPageDocument = /* @__PURE__ */ new TypedDocumentString(`
    query BodyClassPage($id: String!, $asOf: Day!) {
  bodyClass(id: $id) {
    slug
    name {
      vi
      en
    }
    kind
    territory
    interval {
      ...IntervalParts
    }
    legalBasis {
      ...SourceParts
    }
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
    on(asOf: $asOf) {
      expected {
        certain
        possible
      }
      known {
        certainty
        organisation {
          slug
        }
      }
      missingCount
      headed {
        certain
        possible
      }
      exempt {
        ...BodyLink
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}`) as unknown as TypedDocumentString<BodyClassPageQuery, BodyClassPageQueryVariables>;
export const ClassFateDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ClassFate($id: String!, $from: Day!, $to: Day!, $after: String) {
  bodyClass(id: $id) {
    fate(from: $from, to: $to) {
      expected {
        certain
        possible
      }
      unknown {
        certain
        possible
      }
      counts {
        fate
        count {
          certain
          possible
        }
      }
      intoClasses {
        bodyClass {
          slug
          name {
            vi
            en
          }
        }
        bodies
        instances {
          certain
          possible
        }
      }
      missing {
        ...BodyLink
      }
      instances(first: 40, after: $after) {
        totalCount
        edges {
          node {
            ...FateParts
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment FateParts on InstanceFate {
  fate
  certainty
  territory {
    ...BodyLink
  }
  organisation {
    ...BodyLink
  }
  into {
    certainty
    extent
    organisation {
      ...BodyLink
    }
    through {
      slug
      title {
        vi
        en
      }
      confidence
      sources {
        ...SourceParts
      }
    }
  }
}`) as unknown as TypedDocumentString<ClassFateQuery, ClassFateQueryVariables>;
export const CareersDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Careers($people: [String!]!, $reading: Reading!) {
  careers(people: $people, reading: $reading) {
    careers {
      ...CareerParts
    }
    shared(memberships: true) {
      ...SharedParts
    }
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment StintParts on CareerStint {
  lane
  level
  acting
  inCharge
  concurrent
  interval {
    ...IntervalParts
  }
  organisation {
    slug
  }
  organisationName {
    vi
    en
  }
  position {
    slug
  }
  through {
    slug
    date
    title {
      vi
      en
    }
  }
  tenures {
    ...TenureParts
    organisationName {
      vi
      en
    }
    organisation {
      slug
    }
    position {
      slug
    }
  }
}
fragment MoveParts on CareerMove {
  step
  rule
  changes
  certainty
  from {
    tenures {
      id
    }
  }
  to {
    tenures {
      id
    }
  }
  through {
    slug
    title {
      vi
      en
    }
  }
}
fragment CareerParts on Career {
  reading
  person {
    slug
    name
  }
  stints {
    ...StintParts
  }
  moves {
    ...MoveParts
  }
  gaps {
    ...IntervalParts
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}
fragment ServedTenure on Tenure {
  ...TenureParts
  person {
    slug
    name
  }
  position {
    slug
  }
  organisationName {
    vi
    en
  }
}
fragment SharedParts on SharedBody {
  certainty
  interval {
    ...IntervalParts
  }
  organisation {
    ...BodyLink
  }
  tenures {
    ...ServedTenure
  }
}`) as unknown as TypedDocumentString<CareersQuery, CareersQueryVariables>;
export const CompareOverviewDocument = /* @__PURE__ */ new TypedDocumentString(`
    query CompareOverview($from: Day!, $to: Day!, $root: String, $branches: [Branch!], $types: [ChangeType!]) {
  all: changes(from: $from, to: $to, root: $root, branches: $branches) {
    root {
      ...BodyLink
    }
    counts {
      ...ChangeCounts
    }
  }
  shown: changes(
    from: $from
    to: $to
    root: $root
    branches: $branches
    types: $types
  ) {
    groups {
      reform {
        slug
        date
        name {
          vi
          en
        }
        confidence
        acts {
          ...SourceParts
        }
        sources {
          ...SourceParts
        }
        counts {
          ...ReformCountParts
        }
        partOf {
          ...ReformAbove
          partOf {
            ...ReformAbove
            partOf {
              ...ReformAbove
            }
          }
        }
      }
      counts {
        ...ChangeCounts
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment ChangeCounts on ChangeCount {
  type
  certain
  possible
}
fragment ReformAbove on Reform {
  slug
  date
  name {
    vi
    en
  }
  confidence
  acts {
    ...SourceParts
  }
  counts {
    ...ReformCountParts
  }
}
fragment ReformCountParts on ReformCount {
  kinds
  before {
    certain
    possible
  }
  after {
    certain
    possible
  }
}`) as unknown as TypedDocumentString<CompareOverviewQuery, CompareOverviewQueryVariables>;
export const CompareEntriesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query CompareEntries($from: Day!, $to: Day!, $root: String, $branches: [Branch!], $types: [ChangeType!], $kinds: [OrganisationKind!], $reform: String, $outsideReforms: Boolean, $after: String) {
  changes(
    from: $from
    to: $to
    root: $root
    branches: $branches
    types: $types
    kinds: $kinds
    reform: $reform
    outsideReforms: $outsideReforms
  ) {
    entries(first: 50, after: $after) {
      edges {
        node {
          ...ChangeParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment ChangeParts on Change {
  slug
  type
  earliest
  latest
  isDated
  certainty
  organisation {
    slug
    name {
      vi
      en
    }
    existence {
      from
      fromKind
      to
      toKind
    }
  }
  before {
    name {
      vi
      en
    }
    parents {
      slug
      name {
        vi
        en
      }
      existence {
        from
        fromKind
        to
        toKind
      }
    }
    heads {
      person {
        slug
        name
      }
    }
  }
  after {
    name {
      vi
      en
    }
    parents {
      slug
      name {
        vi
        en
      }
      existence {
        from
        fromKind
        to
        toKind
      }
    }
    heads {
      person {
        slug
        name
      }
    }
  }
  others {
    slug
    name {
      vi
      en
    }
    existence {
      from
      fromKind
      to
      toKind
    }
  }
  reorganisations {
    slug
    title {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
    legalBasis {
      ...SourceParts
    }
  }
}`) as unknown as TypedDocumentString<CompareEntriesQuery, CompareEntriesQueryVariables>;
export const CompareChartsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query CompareCharts($from: Day!, $to: Day!, $root: String, $depth: Int!) {
  chartDiff(root: $root, from: $from, to: $to, depth: $depth) {
    truncated
    nodes {
      slug
      born
      ended
      moved
      renamed
      organisation {
        kind
        branch
      }
      before {
        ...DiffPlace
      }
      after {
        ...DiffPlace
      }
      changes {
        type
        certainty
        others {
          slug
        }
      }
    }
  }
}
    fragment DiffPlace on ChartNode {
  parentSlug
  depth
  certainty
  name {
    vi
    en
  }
  heads {
    name
  }
}`) as unknown as TypedDocumentString<CompareChartsQuery, CompareChartsQueryVariables>;
export const CompareReformsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query CompareReforms {
  reforms(first: 200) {
    edges {
      node {
        slug
        date
        name {
          vi
          en
        }
        parts {
          slug
          date
          name {
            vi
            en
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompareReformsQuery, CompareReformsQueryVariables>;
export const ConvertDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Convert($items: [ConvertInput!]!, $from: Day!, $to: Day!) {
  convert(items: $items, from: $from, to: $to) {
    items {
      index
      match
      moreCandidates
      candidates {
        reasons
        certainty
        address {
          vi
          en
        }
        organisation {
          slug
          existence {
            ...IntervalParts
          }
        }
        successors {
          ...ConvertedParts
        }
        untraced {
          ...ConvertedParts
        }
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment ReorganisationLine on Reorganisation {
  slug
  type
  status
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}
fragment ConvertedParts on ConvertedBody {
  extents
  certainty
  name {
    vi
    en
  }
  path {
    slug
    name {
      vi
      en
    }
  }
  organisation {
    slug
    identifiers {
      scheme
      code
      interval {
        ...IntervalParts
      }
    }
  }
  steps {
    extent
    certainty
    reorganisation {
      ...ReorganisationLine
    }
  }
}`) as unknown as TypedDocumentString<ConvertQuery, ConvertQueryVariables>;
export const FunctionPageDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FunctionPage($id: String!, $asOf: Day!) {
  function(id: $id) {
    slug
    name {
      vi
      en
    }
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
  }
  responsible(function: $id, asOf: $asOf) {
    ...DutyParts
  }
}
    fragment AnsweringParts on Answering {
  role
  projectRole
  organisation {
    ...BodyLink
    branch
  }
  unit {
    ...BodyLink
  }
  acts {
    ...SourceParts
  }
  reorganisations {
    slug
    title {
      vi
      en
    }
  }
  responsibility {
    id
    attested
    unitConfidence
    laterActs {
      ...SourceParts
    }
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
  }
  involvement {
    id
    attested
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
  }
}
fragment OfficialParts on ResponsibleOfficial {
  ofUnit
  standsIn
  certainty
  tenure {
    ...TenureParts
    organisation {
      slug
    }
    person {
      slug
      name
    }
    position {
      slug
      title {
        vi
        en
      }
    }
  }
}
fragment DutyParts on Responsible {
  bodies {
    certainty
    interval {
      ...IntervalParts
    }
    ...AnsweringParts
    officials {
      ...OfficialParts
    }
  }
  history {
    interval {
      ...IntervalParts
      on(day: $asOf)
    }
    ...AnsweringParts
    moreOfficials
    officials {
      ...OfficialParts
    }
  }
}
fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}`) as unknown as TypedDocumentString<FunctionPageQuery, FunctionPageQueryVariables>;
export const HomeDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Home {
  release {
    number
    counts {
      kind
      count
    }
  }
  reorganisations(first: 8) {
    edges {
      node {
        ...ReorganisationLine
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment ReorganisationLine on Reorganisation {
  slug
  type
  status
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const LineageDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Lineage($id: String!, $direction: LineageDirection!, $depth: Int!) {
  lineage(organisation: $id, direction: $direction, depth: $depth) {
    start {
      ...BodyLink
    }
    deeper
    truncated
    bodies {
      distance
      side
      organisation {
        ...LineageBody
      }
    }
    reorganisations {
      ...LineageEvent
      inputs {
        extent
      }
      outputs {
        extent
      }
    }
    links {
      organisationSlug
      reorganisationSlug
      side
      role
      extent
    }
    became {
      certainty
      extents
      organisation {
        ...BodyLink
      }
    }
    lapsed {
      organisation {
        ...BodyLink
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment ReorganisationLine on Reorganisation {
  slug
  type
  status
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}
fragment LineageBody on Organisation {
  ...BodyLink
  branch
  names {
    vi
    en
    interval {
      ...IntervalParts
    }
  }
  confidence
  sources {
    ...SourceParts
  }
  headSuccession(reading: IDENTITY) {
    entries(first: 40) {
      edges {
        node {
          kind
          acting
          inCharge
          interval {
            ...IntervalParts
          }
          tenure {
            id
            person {
              slug
              name
            }
          }
        }
      }
    }
  }
}
fragment LineageEvent on Reorganisation {
  ...ReorganisationLine
  announced
  decided
  reported
  reforms {
    slug
    date
    name {
      vi
      en
    }
  }
}`) as unknown as TypedDocumentString<LineageQuery, LineageQueryVariables>;
export const LineagePlansDocument = /* @__PURE__ */ new TypedDocumentString(`
    query LineagePlans {
  reorganisations(first: 100, statuses: [CANCELLED, CHANGED, PROPOSED, APPROVED]) {
    edges {
      node {
        ...LineageEvent
        cancelled
        planned {
          vi
          en
        }
        inputs {
          extent
          organisation {
            ...BodyLink
          }
        }
        outputs {
          extent
          organisation {
            ...BodyLink
          }
        }
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment ReorganisationLine on Reorganisation {
  slug
  type
  status
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}
fragment LineageEvent on Reorganisation {
  ...ReorganisationLine
  announced
  decided
  reported
  reforms {
    slug
    date
    name {
      vi
      en
    }
  }
}`) as unknown as TypedDocumentString<LineagePlansQuery, LineagePlansQueryVariables>;
export const PeopleListDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PeopleList($after: String) {
  people(first: 100, after: $after) {
    totalCount
    edges {
      node {
        slug
        name
        born
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleListQuery, PeopleListQueryVariables>;
export const ProjectListDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ProjectList($after: String) {
  projects(first: 100, after: $after) {
    totalCount
    edges {
      node {
        slug
        kind
        names {
          vi
          en
        }
        interval {
          ...IntervalParts
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}`) as unknown as TypedDocumentString<ProjectListQuery, ProjectListQueryVariables>;
export const FunctionListDocument = /* @__PURE__ */ new TypedDocumentString(`
    query FunctionList($after: String) {
  functions(first: 100, after: $after) {
    totalCount
    edges {
      node {
        slug
        name {
          vi
          en
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FunctionListQuery, FunctionListQueryVariables>;
export const PlanListDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PlanList($after: String) {
  reorganisations(
    statuses: [PROPOSED, APPROVED, CANCELLED, CHANGED]
    first: 50
    after: $after
  ) {
    totalCount
    edges {
      node {
        ...ReorganisationLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment ReorganisationLine on Reorganisation {
  slug
  type
  status
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}`) as unknown as TypedDocumentString<PlanListQuery, PlanListQueryVariables>;
export const ReorganisationListDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReorganisationList($types: [ReorganisationType!], $after: String) {
  reorganisations(types: $types, first: 50, after: $after) {
    totalCount
    edges {
      node {
        ...ReorganisationLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment ReorganisationLine on Reorganisation {
  slug
  type
  status
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}`) as unknown as TypedDocumentString<ReorganisationListQuery, ReorganisationListQueryVariables>;
export const OrgChartDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrgChart($root: String, $asOf: Day!) {
  chart(root: $root, asOf: $asOf, depth: 1) {
    root {
      name {
        vi
        en
      }
      existence {
        ...IntervalParts
      }
    }
    truncated
    nodes {
      ...ChartBody
    }
  }
}
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment ChartBody on ChartNode {
  slug
  parentSlug
  depth
  name {
    vi
    en
  }
  kind
  branch
  certainty
  confidence
  existence {
    ...IntervalParts
  }
  heads {
    personSlug
    name
    title {
      vi
      en
    }
    acting
    certainty
  }
  childCount
}`) as unknown as TypedDocumentString<OrgChartQuery, OrgChartQueryVariables>;
export const ChartStepDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ChartStep($root: String, $from: Day!, $to: Day!) {
  chartDiff(root: $root, from: $from, to: $to, depth: 1) {
    truncated
    nodes {
      slug
      born
      ended
      moved
      renamed
      changes {
        ...StepChange
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment StepChange on Change {
  slug
  type
  certainty
  organisation {
    ...BodyLink
  }
  before {
    name {
      vi
      en
    }
    parents {
      ...BodyLink
    }
  }
  after {
    name {
      vi
      en
    }
    parents {
      ...BodyLink
    }
  }
  others {
    ...BodyLink
  }
  reorganisations {
    slug
    confidence
    sources {
      ...SourceParts
    }
    legalBasis {
      ...SourceParts
    }
  }
}`) as unknown as TypedDocumentString<ChartStepQuery, ChartStepQueryVariables>;
export const ChartEverDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ChartEver($id: String!, $after: String) {
  organisation(id: $id) {
    children(first: 200, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          relation
          child {
            slug
            kind
          }
          interval {
            ...IntervalParts
          }
        }
      }
    }
  }
}
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}`) as unknown as TypedDocumentString<ChartEverQuery, ChartEverQueryVariables>;
export const OrganisationHeadDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganisationHead($id: String!, $asOf: Day!) {
  organisation(id: $id) {
    slug
    kind
    branch
    level
    onDay: name(asOf: $asOf) {
      vi
      en
    }
    existence {
      ...IntervalParts
      on(day: $asOf)
    }
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
    path(asOf: $asOf) {
      slug
      onDay: name(asOf: $asOf) {
        vi
        en
      }
    }
    predecessors {
      ...SuccessionParts
    }
    successors {
      ...SuccessionParts
    }
    attested
    claims {
      ...ClaimParts
    }
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment SuccessionParts on Succession {
  extent
  organisation {
    ...BodyLink
  }
  reorganisation {
    slug
    type
    date
    confidence
    sources {
      ...SourceParts
    }
  }
}`) as unknown as TypedDocumentString<OrganisationHeadQuery, OrganisationHeadQueryVariables>;
export const OrganisationOverviewDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganisationOverview($id: String!, $asOf: Day!) {
  organisation(id: $id) {
    aliases
    website
    gaps(asOf: $asOf) {
      ...GapParts
    }
    bodyClasses {
      slug
      name {
        vi
        en
      }
    }
    distinctions {
      ...DistinctionParts
    }
    findings {
      ...FindingParts
    }
    heads(asOf: $asOf) {
      ...HolderParts
      interval {
        on(day: $asOf)
      }
    }
    parents {
      id
      attested
      interval {
        ...IntervalParts
        on(day: $asOf)
      }
      parent {
        ...BodyLink
      }
      confidence
      sources {
        ...SourceParts
      }
      note {
        vi
        en
      }
    }
    identifiers {
      id
      scheme
      code
      interval {
        ...IntervalParts
      }
      confidence
      sources {
        ...SourceParts
      }
    }
    statistics {
      id
      measure
      date
      value
      claims {
        ...ClaimParts
      }
      confidence
      sources {
        ...SourceParts
      }
      note {
        vi
        en
      }
    }
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment GapParts on RecordGap {
  code
  text {
    vi
    en
  }
}
fragment DistinctionParts on Distinction {
  id
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  things {
    ...AnyLink
  }
}
fragment FindingParts on Finding {
  id
  rule {
    id
    severity
    title {
      vi
      en
    }
  }
}
fragment AnyLink on Node {
  __typename
  ... on Organisation {
    slug
    name {
      vi
      en
    }
  }
  ... on Person {
    slug
    fullName: name
    born
  }
  ... on Position {
    slug
    title {
      vi
      en
    }
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on Reorganisation {
    slug
    title {
      vi
      en
    }
  }
  ... on Reform {
    slug
    name {
      vi
      en
    }
  }
  ... on Project {
    slug
    names {
      vi
      en
    }
  }
  ... on Function {
    slug
    name {
      vi
      en
    }
  }
  ... on Source {
    slug
    sourceTitle: title
  }
  ... on BodyClass {
    slug
    name {
      vi
      en
    }
  }
  ... on Tenure {
    printedTitle {
      vi
      en
    }
    person {
      slug
      name
    }
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on PartOf {
    child {
      slug
      name {
        vi
        en
      }
    }
    parent {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on Statistic {
    measure
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}
fragment HolderParts on Tenure {
  ...TenureParts
  person {
    slug
    name
  }
  position {
    slug
    title {
      vi
      en
    }
    isHead
  }
}`) as unknown as TypedDocumentString<OrganisationOverviewQuery, OrganisationOverviewQueryVariables>;
export const OrganisationChildrenDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganisationChildren($id: String!, $asOf: Day!, $after: String) {
  organisation(id: $id) {
    children(asOf: $asOf, first: 50, after: $after) {
      totalCount
      edges {
        node {
          id
          child {
            slug
            kind
            onDay: name(asOf: $asOf) {
              vi
              en
            }
          }
          interval {
            on(day: $asOf)
          }
          confidence
          sources {
            ...SourceParts
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}`) as unknown as TypedDocumentString<OrganisationChildrenQuery, OrganisationChildrenQueryVariables>;
export const OrganisationPeopleDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganisationPeople($id: String!, $asOf: Day!) {
  organisation(id: $id) {
    tenures(asOf: $asOf, first: 100) {
      totalCount
      edges {
        certainty
        node {
          ...HolderParts
        }
      }
    }
    positions {
      slug
      isHead
      title {
        vi
        en
      }
    }
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}
fragment HolderParts on Tenure {
  ...TenureParts
  person {
    slug
    name
  }
  position {
    slug
    title {
      vi
      en
    }
    isHead
  }
}`) as unknown as TypedDocumentString<OrganisationPeopleQuery, OrganisationPeopleQueryVariables>;
export const OrganisationTenuresDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganisationTenures($id: String!, $after: String) {
  organisation(id: $id) {
    tenures(first: 50, after: $after) {
      totalCount
      edges {
        node {
          ...HolderParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}
fragment HolderParts on Tenure {
  ...TenureParts
  person {
    slug
    name
  }
  position {
    slug
    title {
      vi
      en
    }
    isHead
  }
}`) as unknown as TypedDocumentString<OrganisationTenuresQuery, OrganisationTenuresQueryVariables>;
export const OrganisationChangesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganisationChanges($id: String!) {
  organisation(id: $id) {
    slug
    names {
      vi
      en
      interval {
        ...IntervalParts
      }
    }
    predecessors {
      ...SuccessionParts
    }
    successors {
      ...SuccessionParts
    }
    confidence
    sources {
      ...SourceParts
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment SuccessionParts on Succession {
  extent
  organisation {
    ...BodyLink
  }
  reorganisation {
    slug
    type
    date
    confidence
    sources {
      ...SourceParts
    }
  }
}`) as unknown as TypedDocumentString<OrganisationChangesQuery, OrganisationChangesQueryVariables>;
export const OrganisationEventsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganisationEvents($id: String!, $after: String) {
  organisation(id: $id) {
    reorganisations(first: 50, after: $after) {
      totalCount
      edges {
        node {
          ...ReorganisationLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment ReorganisationLine on Reorganisation {
  slug
  type
  status
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}`) as unknown as TypedDocumentString<OrganisationEventsQuery, OrganisationEventsQueryVariables>;
export const OrganisationDutiesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query OrganisationDuties($id: String!, $asOf: Day!) {
  organisation(id: $id) {
    responsibilities {
      id
      attested
      role
      function {
        slug
        name {
          vi
          en
        }
      }
      unit {
        ...BodyLink
      }
      unitConfidence
      interval {
        ...IntervalParts
        on(day: $asOf)
      }
      by {
        ...SourceParts
      }
      confidence
      sources {
        ...SourceParts
      }
      note {
        vi
        en
      }
    }
    involvements {
      id
      attested
      role
      project {
        slug
        kind
        names {
          vi
          en
        }
      }
      interval {
        ...IntervalParts
        on(day: $asOf)
      }
      confidence
      sources {
        ...SourceParts
      }
      note {
        vi
        en
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}`) as unknown as TypedDocumentString<OrganisationDutiesQuery, OrganisationDutiesQueryVariables>;
export const ChangeDaysDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ChangeDays($root: String) {
  changeDays(root: $root) {
    day
    count
  }
}
    `) as unknown as TypedDocumentString<ChangeDaysQuery, ChangeDaysQueryVariables>;
export const PersonCareerDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PersonCareer($id: String!, $reading: Reading!) {
  person(id: $id) {
    slug
    career(reading: $reading) {
      ...CareerParts
    }
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment StintParts on CareerStint {
  lane
  level
  acting
  inCharge
  concurrent
  interval {
    ...IntervalParts
  }
  organisation {
    slug
  }
  organisationName {
    vi
    en
  }
  position {
    slug
  }
  through {
    slug
    date
    title {
      vi
      en
    }
  }
  tenures {
    ...TenureParts
    organisationName {
      vi
      en
    }
    organisation {
      slug
    }
    position {
      slug
    }
  }
}
fragment MoveParts on CareerMove {
  step
  rule
  changes
  certainty
  from {
    tenures {
      id
    }
  }
  to {
    tenures {
      id
    }
  }
  through {
    slug
    title {
      vi
      en
    }
  }
}
fragment CareerParts on Career {
  reading
  person {
    slug
    name
  }
  stints {
    ...StintParts
  }
  moves {
    ...MoveParts
  }
  gaps {
    ...IntervalParts
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}`) as unknown as TypedDocumentString<PersonCareerQuery, PersonCareerQueryVariables>;
export const PersonServedWithDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PersonServedWith($id: String!, $within: Int!, $after: String) {
  person(id: $id) {
    servedWith(within: $within, first: 12, after: $after) {
      totalCount
      edges {
        node {
          ...ServedParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}
fragment ServedTenure on Tenure {
  ...TenureParts
  person {
    slug
    name
  }
  position {
    slug
  }
  organisationName {
    vi
    en
  }
}
fragment ServedParts on ServedWith {
  closeness
  levels
  certainty
  bodySize
  interval {
    ...IntervalParts
  }
  person {
    slug
    name
  }
  organisation {
    ...BodyLink
  }
  mine {
    ...ServedTenure
  }
  theirs {
    ...ServedTenure
  }
  myOrganisation {
    slug
  }
  theirOrganisation {
    slug
  }
}`) as unknown as TypedDocumentString<PersonServedWithQuery, PersonServedWithQueryVariables>;
export const PersonPageDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PersonPage($id: String!, $asOf: Day!) {
  person(id: $id) {
    slug
    name
    born
    gender
    birthplace
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
    claims {
      ...ClaimParts
    }
    gaps(asOf: $asOf) {
      ...GapParts
    }
    distinctions {
      ...DistinctionParts
    }
    findings {
      ...FindingParts
    }
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment GapParts on RecordGap {
  code
  text {
    vi
    en
  }
}
fragment DistinctionParts on Distinction {
  id
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  things {
    ...AnyLink
  }
}
fragment FindingParts on Finding {
  id
  rule {
    id
    severity
    title {
      vi
      en
    }
  }
}
fragment AnyLink on Node {
  __typename
  ... on Organisation {
    slug
    name {
      vi
      en
    }
  }
  ... on Person {
    slug
    fullName: name
    born
  }
  ... on Position {
    slug
    title {
      vi
      en
    }
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on Reorganisation {
    slug
    title {
      vi
      en
    }
  }
  ... on Reform {
    slug
    name {
      vi
      en
    }
  }
  ... on Project {
    slug
    names {
      vi
      en
    }
  }
  ... on Function {
    slug
    name {
      vi
      en
    }
  }
  ... on Source {
    slug
    sourceTitle: title
  }
  ... on BodyClass {
    slug
    name {
      vi
      en
    }
  }
  ... on Tenure {
    printedTitle {
      vi
      en
    }
    person {
      slug
      name
    }
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on PartOf {
    child {
      slug
      name {
        vi
        en
      }
    }
    parent {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on Statistic {
    measure
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}`) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const PositionPageDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PositionPage($id: String!) {
  position(id: $id) {
    slug
    title {
      vi
      en
    }
    isHead
    sort
    isSingle
    lineage {
      slug
      title {
        vi
        en
      }
      organisation {
        ...BodyLink
      }
    }
    organisation {
      ...BodyLink
    }
  }
}
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}`) as unknown as TypedDocumentString<PositionPageQuery, PositionPageQueryVariables>;
export const ProjectPageDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ProjectPage($id: String!, $asOf: Day!) {
  project(id: $id) {
    slug
    kind
    names {
      vi
      en
    }
    aliases
    interval {
      ...IntervalParts
    }
    website
    legalBasis {
      ...SourceParts
    }
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
  }
  responsible(project: $id, asOf: $asOf) {
    ...DutyParts
  }
}
    fragment AnsweringParts on Answering {
  role
  projectRole
  organisation {
    ...BodyLink
    branch
  }
  unit {
    ...BodyLink
  }
  acts {
    ...SourceParts
  }
  reorganisations {
    slug
    title {
      vi
      en
    }
  }
  responsibility {
    id
    attested
    unitConfidence
    laterActs {
      ...SourceParts
    }
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
  }
  involvement {
    id
    attested
    note {
      vi
      en
    }
    confidence
    sources {
      ...SourceParts
    }
  }
}
fragment OfficialParts on ResponsibleOfficial {
  ofUnit
  standsIn
  certainty
  tenure {
    ...TenureParts
    organisation {
      slug
    }
    person {
      slug
      name
    }
    position {
      slug
      title {
        vi
        en
      }
    }
  }
}
fragment DutyParts on Responsible {
  bodies {
    certainty
    interval {
      ...IntervalParts
    }
    ...AnsweringParts
    officials {
      ...OfficialParts
    }
  }
  history {
    interval {
      ...IntervalParts
      on(day: $asOf)
    }
    ...AnsweringParts
    moreOfficials
    officials {
      ...OfficialParts
    }
  }
}
fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}`) as unknown as TypedDocumentString<ProjectPageQuery, ProjectPageQueryVariables>;
export const CoverageTableDocument = /* @__PURE__ */ new TypedDocumentString(`
    query CoverageTable {
  coverage {
    branch
    kind
    period {
      from
      to
      name {
        vi
        en
      }
    }
    bodies {
      certain
      possible
    }
    startKnown
    endKnown
    withParent
    withHead
    withEvent
    newestSource
    knownMissing
  }
}
    `) as unknown as TypedDocumentString<CoverageTableQuery, CoverageTableQueryVariables>;
export const IntegrityTableDocument = /* @__PURE__ */ new TypedDocumentString(`
    query IntegrityTable {
  integrity {
    id
    severity
    title {
      vi
      en
    }
    count
  }
}
    `) as unknown as TypedDocumentString<IntegrityTableQuery, IntegrityTableQueryVariables>;
export const RulePageDocument = /* @__PURE__ */ new TypedDocumentString(`
    query RulePage($id: String!, $after: String) {
  integrityRule(id: $id) {
    id
    severity
    title {
      vi
      en
    }
    why {
      vi
      en
    }
    count
    findings(first: 50, after: $after) {
      totalCount
      edges {
        node {
          id
          text {
            vi
            en
          }
          about {
            ...AnyLink
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment AnyLink on Node {
  __typename
  ... on Organisation {
    slug
    name {
      vi
      en
    }
  }
  ... on Person {
    slug
    fullName: name
    born
  }
  ... on Position {
    slug
    title {
      vi
      en
    }
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on Reorganisation {
    slug
    title {
      vi
      en
    }
  }
  ... on Reform {
    slug
    name {
      vi
      en
    }
  }
  ... on Project {
    slug
    names {
      vi
      en
    }
  }
  ... on Function {
    slug
    name {
      vi
      en
    }
  }
  ... on Source {
    slug
    sourceTitle: title
  }
  ... on BodyClass {
    slug
    name {
      vi
      en
    }
  }
  ... on Tenure {
    printedTitle {
      vi
      en
    }
    person {
      slug
      name
    }
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on PartOf {
    child {
      slug
      name {
        vi
        en
      }
    }
    parent {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on Statistic {
    measure
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
}`) as unknown as TypedDocumentString<RulePageQuery, RulePageQueryVariables>;
export const ReleaseTableDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReleaseTable {
  releases {
    number
    date
    id
    summary {
      vi
      en
    }
    isCurrent
    unreleased
    added
    changed
    withdrawn
  }
}
    `) as unknown as TypedDocumentString<ReleaseTableQuery, ReleaseTableQueryVariables>;
export const ReleasePageDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReleasePage($number: String!, $kind: RecordChangeKind, $after: String) {
  release(number: $number) {
    number
    date
    id
    summary {
      vi
      en
    }
    isCurrent
    unreleased
    added
    changed
    withdrawn
    counts {
      kind
      count
    }
    changes(kind: $kind, first: 50, after: $after) {
      totalCount
      edges {
        node {
          kind
          list
          key
          title
          fields
          about {
            ...AnyLink
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment AnyLink on Node {
  __typename
  ... on Organisation {
    slug
    name {
      vi
      en
    }
  }
  ... on Person {
    slug
    fullName: name
    born
  }
  ... on Position {
    slug
    title {
      vi
      en
    }
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on Reorganisation {
    slug
    title {
      vi
      en
    }
  }
  ... on Reform {
    slug
    name {
      vi
      en
    }
  }
  ... on Project {
    slug
    names {
      vi
      en
    }
  }
  ... on Function {
    slug
    name {
      vi
      en
    }
  }
  ... on Source {
    slug
    sourceTitle: title
  }
  ... on BodyClass {
    slug
    name {
      vi
      en
    }
  }
  ... on Tenure {
    printedTitle {
      vi
      en
    }
    person {
      slug
      name
    }
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on PartOf {
    child {
      slug
      name {
        vi
        en
      }
    }
    parent {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on Statistic {
    measure
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
}`) as unknown as TypedDocumentString<ReleasePageQuery, ReleasePageQueryVariables>;
export const ClaimTableDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ClaimTable($after: String) {
  claims(first: 50, after: $after) {
    totalCount
    edges {
      node {
        ...ClaimParts
        about {
          ...AnyLink
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment AnyLink on Node {
  __typename
  ... on Organisation {
    slug
    name {
      vi
      en
    }
  }
  ... on Person {
    slug
    fullName: name
    born
  }
  ... on Position {
    slug
    title {
      vi
      en
    }
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on Reorganisation {
    slug
    title {
      vi
      en
    }
  }
  ... on Reform {
    slug
    name {
      vi
      en
    }
  }
  ... on Project {
    slug
    names {
      vi
      en
    }
  }
  ... on Function {
    slug
    name {
      vi
      en
    }
  }
  ... on Source {
    slug
    sourceTitle: title
  }
  ... on BodyClass {
    slug
    name {
      vi
      en
    }
  }
  ... on Tenure {
    printedTitle {
      vi
      en
    }
    person {
      slug
      name
    }
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on PartOf {
    child {
      slug
      name {
        vi
        en
      }
    }
    parent {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on Statistic {
    measure
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}`) as unknown as TypedDocumentString<ClaimTableQuery, ClaimTableQueryVariables>;
export const IdentityTableDocument = /* @__PURE__ */ new TypedDocumentString(`
    query IdentityTable($after: String) {
  distinctions {
    id
    note {
      vi
      en
    }
    sources {
      ...SourceParts
    }
    things {
      ...AnyLink
    }
  }
  joins(first: 50, after: $after) {
    totalCount
    edges {
      node {
        id
        into {
          ...AnyLink
        }
        reason {
          vi
          en
        }
        sources {
          ...SourceParts
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AnyLink on Node {
  __typename
  ... on Organisation {
    slug
    name {
      vi
      en
    }
  }
  ... on Person {
    slug
    fullName: name
    born
  }
  ... on Position {
    slug
    title {
      vi
      en
    }
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on Reorganisation {
    slug
    title {
      vi
      en
    }
  }
  ... on Reform {
    slug
    name {
      vi
      en
    }
  }
  ... on Project {
    slug
    names {
      vi
      en
    }
  }
  ... on Function {
    slug
    name {
      vi
      en
    }
  }
  ... on Source {
    slug
    sourceTitle: title
  }
  ... on BodyClass {
    slug
    name {
      vi
      en
    }
  }
  ... on Tenure {
    printedTitle {
      vi
      en
    }
    person {
      slug
      name
    }
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on PartOf {
    child {
      slug
      name {
        vi
        en
      }
    }
    parent {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on Statistic {
    measure
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}`) as unknown as TypedDocumentString<IdentityTableQuery, IdentityTableQueryVariables>;
export const ReformListDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReformList($after: String) {
  reforms(first: 50, after: $after) {
    totalCount
    edges {
      node {
        ...ReformLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment ReformLine on Reform {
  slug
  name {
    vi
    en
  }
  date
  acts {
    ...SourceParts
  }
  confidence
  sources {
    ...SourceParts
  }
  counts {
    ...ReformCountParts
  }
}
fragment ReformCountParts on ReformCount {
  kinds
  before {
    certain
    possible
  }
  after {
    certain
    possible
  }
}`) as unknown as TypedDocumentString<ReformListQuery, ReformListQueryVariables>;
export const ReformPageDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReformPage($id: String!, $after: String) {
  reform(id: $id) {
    ...ReformLine
    announced
    decided
    note {
      vi
      en
    }
    partOf {
      slug
      name {
        vi
        en
      }
    }
    parts {
      ...ReformLine
    }
    types {
      kind
      count
    }
    unknowns(examples: 5) {
      kind
      count {
        certain
        possible
      }
      text {
        vi
        en
      }
      bodyClass {
        slug
        name {
          vi
          en
        }
      }
      organisations {
        ...BodyLink
      }
      reorganisations {
        slug
        title {
          vi
          en
        }
      }
    }
    reorganisations(first: 50, after: $after) {
      totalCount
      edges {
        node {
          ...ReorganisationLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment ReorganisationLine on Reorganisation {
  slug
  type
  status
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}
fragment ReformLine on Reform {
  slug
  name {
    vi
    en
  }
  date
  acts {
    ...SourceParts
  }
  confidence
  sources {
    ...SourceParts
  }
  counts {
    ...ReformCountParts
  }
}
fragment ReformCountParts on ReformCount {
  kinds
  before {
    certain
    possible
  }
  after {
    certain
    possible
  }
}`) as unknown as TypedDocumentString<ReformPageQuery, ReformPageQueryVariables>;
export const ReorganisationPageDocument = /* @__PURE__ */ new TypedDocumentString(`
    query ReorganisationPage($id: String!) {
  reorganisation(id: $id) {
    ...ReorganisationLine
    announced
    decided
    reported
    cancelled
    inputs {
      ...PartyParts
    }
    outputs {
      ...PartyParts
    }
    subjects {
      ...BodyLink
      branch
    }
    function {
      vi
      en
    }
    functions {
      ...AnyLink
    }
    projects {
      ...AnyLink
    }
    planned {
      vi
      en
    }
    instead {
      ...OtherCourse
    }
    insteadOf {
      ...OtherCourse
    }
    reforms {
      ...AnyLink
    }
    claims {
      ...ClaimParts
    }
    note {
      vi
      en
    }
    sourceCites
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment AnyLink on Node {
  __typename
  ... on Organisation {
    slug
    name {
      vi
      en
    }
  }
  ... on Person {
    slug
    fullName: name
    born
  }
  ... on Position {
    slug
    title {
      vi
      en
    }
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on Reorganisation {
    slug
    title {
      vi
      en
    }
  }
  ... on Reform {
    slug
    name {
      vi
      en
    }
  }
  ... on Project {
    slug
    names {
      vi
      en
    }
  }
  ... on Function {
    slug
    name {
      vi
      en
    }
  }
  ... on Source {
    slug
    sourceTitle: title
  }
  ... on BodyClass {
    slug
    name {
      vi
      en
    }
  }
  ... on Tenure {
    printedTitle {
      vi
      en
    }
    person {
      slug
      name
    }
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on PartOf {
    child {
      slug
      name {
        vi
        en
      }
    }
    parent {
      slug
      name {
        vi
        en
      }
    }
  }
  ... on Statistic {
    measure
    organisation {
      slug
      name {
        vi
        en
      }
    }
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment ReorganisationLine on Reorganisation {
  slug
  type
  status
  date
  title {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
}
fragment PartyParts on Participation {
  extent
  role
  name {
    vi
    en
  }
  organisation {
    ...BodyLink
    branch
  }
}
fragment OtherCourse on Reorganisation {
  ...ReorganisationLine
  announced
  decided
  cancelled
  planned {
    vi
    en
  }
  inputs {
    ...PartyParts
  }
  outputs {
    ...PartyParts
  }
}`) as unknown as TypedDocumentString<ReorganisationPageQuery, ReorganisationPageQueryVariables>;
export const SearchPageDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SearchPage($text: String!, $types: [SearchType!], $after: String) {
  search(text: $text, types: $types, first: 30, after: $after) {
    edges {
      node {
        ...HitParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment HitParts on SearchHit {
  type
  slug
  title {
    vi
    en
  }
  matched
  matchedInterval {
    ...IntervalParts
  }
  organisationKind
  context {
    vi
    en
  }
  interval {
    ...IntervalParts
  }
  successors {
    extent
    organisation {
      slug
      name {
        vi
        en
      }
      existence {
        ...IntervalParts
      }
    }
    reorganisation {
      slug
      date
    }
  }
  node {
    __typename
    ... on Source {
      facts(kinds: [REORGANISATION], first: 3) {
        totalCount
        edges {
          node {
            aboutSlug
            title {
              vi
              en
            }
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const SuggestionsDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Suggestions($text: String!, $types: [SearchType!]) {
  search(text: $text, types: $types, first: 10) {
    edges {
      node {
        ...HitParts
      }
    }
  }
}
    fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment HitParts on SearchHit {
  type
  slug
  title {
    vi
    en
  }
  matched
  matchedInterval {
    ...IntervalParts
  }
  organisationKind
  context {
    vi
    en
  }
  interval {
    ...IntervalParts
  }
  successors {
    extent
    organisation {
      slug
      name {
        vi
        en
      }
      existence {
        ...IntervalParts
      }
    }
    reorganisation {
      slug
      date
    }
  }
  node {
    __typename
    ... on Source {
      facts(kinds: [REORGANISATION], first: 3) {
        totalCount
        edges {
          node {
            aboutSlug
            title {
              vi
              en
            }
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const SourcePageDocument = /* @__PURE__ */ new TypedDocumentString(`
    query SourcePage($id: String!, $after: String) {
  source(id: $id) {
    ...SourceParts
    note {
      vi
      en
    }
    facts(first: 50, after: $after) {
      totalCount
      edges {
        node {
          id
          kind
          title {
            vi
            en
          }
          confidence
          aboutType
          aboutSlug
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}`) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const TwoPeopleDocument = /* @__PURE__ */ new TypedDocumentString(`
    query TwoPeople($from: String!, $to: String!, $maxSteps: Int!, $maxBodySize: Int!, $order: ChainOrder!) {
  servedTogetherPath(
    from: $from
    to: $to
    maxSteps: $maxSteps
    maxBodySize: $maxBodySize
    order: $order
  ) {
    found
    length
    certainty
    cut
    order
    maxSteps
    maxBodySize
    from {
      slug
      name
    }
    to {
      slug
      name
    }
    steps {
      ...ServedParts
    }
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}
fragment ServedTenure on Tenure {
  ...TenureParts
  person {
    slug
    name
  }
  position {
    slug
  }
  organisationName {
    vi
    en
  }
}
fragment ServedParts on ServedWith {
  closeness
  levels
  certainty
  bodySize
  interval {
    ...IntervalParts
  }
  person {
    slug
    name
  }
  organisation {
    ...BodyLink
  }
  mine {
    ...ServedTenure
  }
  theirs {
    ...ServedTenure
  }
  myOrganisation {
    slug
  }
  theirOrganisation {
    slug
  }
}`) as unknown as TypedDocumentString<TwoPeopleQuery, TwoPeopleQueryVariables>;
export const TwoCareersDocument = /* @__PURE__ */ new TypedDocumentString(`
    query TwoCareers($people: [String!]!) {
  careers(people: $people, reading: IDENTITY) {
    careers {
      ...CareerParts
    }
    shared(memberships: true) {
      ...SharedParts
    }
  }
}
    fragment ClaimParts on Claim {
  id
  field
  value
  shown
  rule
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
}
fragment StintParts on CareerStint {
  lane
  level
  acting
  inCharge
  concurrent
  interval {
    ...IntervalParts
  }
  organisation {
    slug
  }
  organisationName {
    vi
    en
  }
  position {
    slug
  }
  through {
    slug
    date
    title {
      vi
      en
    }
  }
  tenures {
    ...TenureParts
    organisationName {
      vi
      en
    }
    organisation {
      slug
    }
    position {
      slug
    }
  }
}
fragment MoveParts on CareerMove {
  step
  rule
  changes
  certainty
  from {
    tenures {
      id
    }
  }
  to {
    tenures {
      id
    }
  }
  through {
    slug
    title {
      vi
      en
    }
  }
}
fragment CareerParts on Career {
  reading
  person {
    slug
    name
  }
  stints {
    ...StintParts
  }
  moves {
    ...MoveParts
  }
  gaps {
    ...IntervalParts
  }
}
fragment SourceParts on Source {
  __typename
  slug
  kind
  title
  publisher
  published
  url
  number
}
fragment IntervalParts on Interval {
  from
  fromKind
  to
  toKind
}
fragment BodyLink on Organisation {
  slug
  kind
  name {
    vi
    en
  }
  existence {
    ...IntervalParts
  }
}
fragment TenureParts on Tenure {
  id
  acting
  inCharge
  concurrent
  how
  printedTitle {
    vi
    en
  }
  claims {
    ...ClaimParts
  }
  attested
  interval {
    ...IntervalParts
  }
  inOfficeOn
  inOfficeFrom
  note {
    vi
    en
  }
  confidence
  sources {
    ...SourceParts
  }
  legalBasis {
    ...SourceParts
  }
  sourceCites
}
fragment ServedTenure on Tenure {
  ...TenureParts
  person {
    slug
    name
  }
  position {
    slug
  }
  organisationName {
    vi
    en
  }
}
fragment SharedParts on SharedBody {
  certainty
  interval {
    ...IntervalParts
  }
  organisation {
    ...BodyLink
  }
  tenures {
    ...ServedTenure
  }
}`) as unknown as TypedDocumentString<TwoCareersQuery, TwoCareersQueryVariables>;
export const PersonNamedDocument = /* @__PURE__ */ new TypedDocumentString(`
    query PersonNamed($id: String!) {
  person(id: $id) {
    slug
    name
  }
}
    `) as unknown as TypedDocumentString<PersonNamedQuery, PersonNamedQueryVariables>;