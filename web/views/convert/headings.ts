/** Words of which headings of such columns are made, without marks. */
const WORDS = new Set(
  `stt tt so thu tu ma code id ten name xa phuong thi tran dac khu quan huyen tinh thanh pho tp don vi hanh chinh dia chi danh
   address ward wards commune communes district districts province provinces city cu cap dvhc gso ghi chu muc co old new unit
   noi o truoc day sap nhap ngay co quan list danh muc sach px qh ttp va of the no`.split(/\s+/),
);

/** Whether a cell without marks is a heading: made of such words only, and no number. */
export const isHeading = (plain: string): boolean => plain !== '' && plain.split(' ').every((word) => WORDS.has(word));
