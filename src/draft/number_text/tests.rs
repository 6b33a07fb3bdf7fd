//! Is every way of writing a number read, and everything else refused for its reason?

use super::NumberProblem::{
    Fraction, Minus, NotANumber as Not, OtherTax, Range, TooManyDigits, TwoNumbers, WrongUnit,
};
use super::NumberText::{Empty, Incomplete, Value, Wrong};
use super::Unit::{Months, People, Terminals};
use super::{group_digits, read_number, NumberText, Per, Price, Unit};
use crate::domain::TaxBasis;

/// A monthly price of a terminal, without tax.
#[allow(non_upper_case_globals)]
const Yen: Unit = price(TaxBasis::Excluded, Per::TerminalMonth);
/// The same with tax, of the network, and one that is paid once.
const WITH_TAX: Unit = price(TaxBasis::Included, Per::TerminalMonth);
const NETWORK: Unit = price(TaxBasis::Excluded, Per::Month);
const ONCE: Unit = price(TaxBasis::Excluded, Per::Once);
/// 資本金.
const AMOUNT: Unit = Unit::Yen(Price {
    tax: None,
    per: Per::Once,
});

const fn price(tax: TaxBasis, per: Per) -> Unit {
    let tax = Some(tax);
    Unit::Yen(Price { tax, per })
}

type Row = (&'static str, Unit, NumberText);

const ZEROS_64: &str = "0000000000000000000000000000000000000000000000000000000000000000";
const ZEROS_65: &str = "00000000000000000000000000000000000000000000000000000000000000000";

#[rustfmt::skip]
const TABLE: &[(&str, &[Row])] = &[
    ("Nothing is typed", &[
        ("", Yen, Empty),
        (" ", Months, Empty),
        ("\u{3000} \u{A0}\t", Terminals, Empty),
        ("\u{200B}\u{FEFF}", Yen, Empty),
    ]),
    ("Digits of half and full width", &[
        ("0", Yen, Value(0)),
        ("12", Terminals, Value(12)),
        ("１２", Terminals, Value(12)),
        ("1２", Months, Value(12)),
        ("05", Terminals, Value(5)),
        ("００７", Terminals, Value(7)),
        ("12000", Yen, Value(12_000)),
    ]),
    ("Commas between digits mean nothing", &[
        ("12,000", Yen, Value(12_000)),
        ("１２，０００", Yen, Value(12_000)),
        ("12、000", Yen, Value(12_000)),
        ("12､000", Yen, Value(12_000)),
        ("1,234,567", Yen, Value(1_234_567)),
        ("2,0000", Yen, Value(20_000)),
        ("12,00", Yen, Value(1_200)),
        ("1,,567", Yen, Value(1_567)),
        ("1,200台", Terminals, Value(1_200)),
        ("12,000.5万", Yen, Value(120_005_000)),
    ]),
    ("Commas elsewhere", &[
        (",5", Yen, Wrong(Not(','))),
        ("，", Yen, Wrong(Not('，'))),
        ("￥,5", Yen, Wrong(Not(','))),
        ("1,", Yen, Incomplete),
        ("12,円", Yen, Incomplete),
        ("1万,", Yen, Wrong(Not(','))),
        ("12円,", Yen, Wrong(Not(','))),
        ("1.5,000万", Yen, Wrong(Not(','))),
        ("1,.5万", Yen, Wrong(Not('.'))),
    ]),
    ("A comma that may be meant for a point", &[
        ("1,5", Yen, Value(15)),
        ("1,5万", Yen, Wrong(Not(','))),
        ("1，5億円", Yen, Wrong(Not('，'))),
        ("10、20千円", Yen, Wrong(Not('、'))),
        ("1,5年", Months, Wrong(Not(','))),
        ("2,0000万", Yen, Wrong(Not(','))),
        ("1,500万", Yen, Value(15_000_000)),
        ("12,000千円", Yen, Value(12_000_000)),
    ]),
    ("十百千 and 万億兆 behind digits", &[
        ("1万", Yen, Value(10_000)),
        ("10万", Yen, Value(100_000)),
        ("１２万", Yen, Value(120_000)),
        ("１万２千", Yen, Value(12_000)),
        ("1万2000", Yen, Value(12_000)),
        ("1万2,000", Yen, Value(12_000)),
        ("12万3,456", Yen, Value(123_456)),
        ("2千", Yen, Value(2_000)),
        ("3百", Yen, Value(300)),
        ("2十", Terminals, Value(20)),
        ("12千円", Yen, Value(12_000)),
        ("5百万円", Yen, Value(5_000_000)),
        ("3千万", Yen, Value(30_000_000)),
        ("1億2千万", Yen, Value(120_000_000)),
        ("1億2千万3千4百5十6", Yen, Value(120_003_456)),
        ("1億50", Yen, Value(100_000_050)),
        ("1千1万", Yen, Value(10_010_000)),
        ("1千500", Yen, Value(1_500)),
        ("1万0500", Yen, Value(10_500)),
        ("0万", Yen, Value(0)),
        ("2兆", Yen, Value(2_000_000_000_000)),
        ("1万台", Terminals, Value(10_000)),
        ("1千か月", Months, Value(1_000)),
    ]),
    ("Kanji numerals", &[
        ("〇", Yen, Value(0)),
        ("零", Yen, Value(0)),
        ("九", Terminals, Value(9)),
        ("十", Terminals, Value(10)),
        ("十二", Terminals, Value(12)),
        ("二十四", Months, Value(24)),
        ("百", Terminals, Value(100)),
        ("百五", Terminals, Value(105)),
        ("千", Yen, Value(1_000)),
        ("二千", Yen, Value(2_000)),
        ("千五百", Yen, Value(1_500)),
        ("三千八百四十五", Yen, Value(3_845)),
        ("一二〇〇", Yen, Value(1_200)),
        ("一二、〇〇〇円", Yen, Value(12_000)),
        ("十万", Yen, Value(100_000)),
        ("千万", Yen, Value(10_000_000)),
        ("一万二千円", Yen, Value(12_000)),
        ("百二十三万四千五百六十七", Yen, Value(1_234_567)),
        ("一億", Yen, Value(100_000_000)),
        ("一．五万", Yen, Value(15_000)),
        ("十2万", Yen, Value(120_000)),
        ("1万二千", Yen, Value(12_000)),
        ("1二", Yen, Wrong(Not('二'))),
        ("二0", Yen, Wrong(Not('0'))),
        ("1.五万", Yen, Wrong(Not('五'))),
        ("壱", Yen, Wrong(Not('壱'))),
    ]),
    ("Decimals before 万 and the like", &[
        ("1.5万", Yen, Value(15_000)),
        ("１．５万円", Yen, Value(15_000)),
        ("1。5万", Yen, Value(15_000)),
        ("1.0万", Yen, Value(10_000)),
        ("1.50万", Yen, Value(15_000)),
        ("1.2345万", Yen, Value(12_345)),
        ("0.5億", Yen, Value(50_000_000)),
        ("1.5千", Yen, Value(1_500)),
        ("2.5百", Yen, Value(250)),
        ("1.5十", Yen, Value(15)),
        ("1.5千万", Yen, Value(15_000_000)),
        ("1.0005千万", Yen, Value(10_005_000)),
        ("2千1.5万", Yen, Value(20_015_000)),
        ("1千999.5万", Yen, Value(19_995_000)),
        ("1.0000000000000000000000000万", Yen, Value(10_000)),
        ("1.5万台", Terminals, Value(15_000)),
        ("1.5万500", Yen, Value(15_500)),
    ]),
    ("Decimals that are not finished", &[
        ("1.", Yen, Incomplete),
        ("1．", Terminals, Incomplete),
        ("1.5", Yen, Incomplete),
        ("1.5", Terminals, Incomplete),
        ("1.5", Months, Incomplete),
        ("1.05", Yen, Incomplete),
        ("1.000", Yen, Incomplete),
        ("1.500", Yen, Incomplete),
        ("￥1.5", Yen, Incomplete),
        ("1億1.5", Yen, Incomplete),
        ("1.円", Yen, Incomplete),
    ]),
    ("Decimals that a spreadsheet writes behind a whole number", &[
        ("24.0", Months, Value(24)),
        ("24.0", Terminals, Value(24)),
        ("24.00か月", Months, Value(24)),
        ("2.0年", Months, Value(24)),
        ("１，５００．００", Yen, Value(1_500)),
        ("1,500.00", Yen, Value(1_500)),
        ("1,500.0円", Yen, Value(1_500)),
        ("1,500.10", Yen, Incomplete),
        ("1,500.000", Yen, Incomplete),
        ("1億1.0", Yen, Value(100_000_001)),
    ]),
    ("What a greater unit may still make whole", &[
        ("1.234百", Yen, Incomplete),
        ("1.234百万円", Yen, Value(1_234_000)),
        ("1.0005千", Yen, Incomplete),
        ("1.01十", Yen, Incomplete),
        ("1.01十万", Yen, Value(101_000)),
        ("1.01十台", Terminals, Wrong(Fraction)),
        ("1.234百円", Yen, Wrong(Fraction)),
        ("1.234百/月", Yen, Wrong(Fraction)),
        ("1.234百5", Yen, Wrong(TwoNumbers)),
        ("0.05十", Months, Incomplete),
        ("0.05十か", Months, Incomplete),
        ("0.05十か月", Months, Wrong(Fraction)),
        ("0.05十年", Months, Value(6)),
        ("0.00005万", Months, Incomplete),
        ("0.00005万年", Months, Value(6)),
        ("0.00001万", Months, Wrong(Fraction)),
    ]),
    ("Decimals that do not come out whole", &[
        ("1.00005万", Yen, Wrong(Fraction)),
        ("1.2345千円", Yen, Wrong(Fraction)),
        ("0.00000000000000000001億", Yen, Wrong(Fraction)),
        ("0.0000000000000000000000000000000000000000000001億", Yen, Wrong(Fraction)),
        ("1.5円", Yen, Wrong(Fraction)),
        ("1.000円", Yen, Wrong(Fraction)),
        ("1万1.5円", Yen, Wrong(Fraction)),
        ("1.5台", Terminals, Wrong(Fraction)),
        ("1.5か月", Months, Wrong(Fraction)),
        ("1.3年", Months, Wrong(Fraction)),
        ("6か月半", Months, Wrong(Fraction)),
        ("1年6.5か月", Months, Wrong(Fraction)),
        ("1.5年半", Months, Wrong(Fraction)),
    ]),
    ("Points elsewhere", &[
        (".5万", Yen, Wrong(Not('.'))),
        ("1.2.3", Yen, Wrong(Not('.'))),
        ("1万.5", Yen, Wrong(Not('.'))),
        ("12円。", Yen, Wrong(Not('。'))),
    ]),
    ("Yen", &[
        ("￥12,000", Yen, Value(12_000)),
        ("¥12,000", Yen, Value(12_000)),
        ("\\12,000", Yen, Value(12_000)),
        ("＼１２", Yen, Value(12)),
        ("12000円", Yen, Value(12_000)),
        ("￥12,000円", Yen, Value(12_000)),
        ("1万円", Yen, Value(10_000)),
        ("千円", Yen, Value(1_000)),
        ("１２万３千円", Yen, Value(123_000)),
        ("￥", Yen, Incomplete),
        ("￥￥1", Yen, Wrong(Not('￥'))),
        ("1￥", Yen, Wrong(Not('￥'))),
        ("円", Yen, Wrong(Not('円'))),
        ("￥円", Yen, Wrong(Not('円'))),
        ("12円円", Yen, Wrong(Not('円'))),
    ]),
    ("Prices as they stand in a price list", &[
        ("¥1,500-", Yen, Value(1_500)),
        ("￥１，５００－", Yen, Value(1_500)),
        ("￥1,500ー", Yen, Value(1_500)),
        ("1,500円-", Yen, Value(1_500)),
        ("¥1,500-(税別)", Yen, Value(1_500)),
        ("¥1,500-/月", Yen, Value(1_500)),
        ("1,500円（税抜）", Yen, Value(1_500)),
        ("1,500円(税別)", Yen, Value(1_500)),
        ("1,500円 【税抜き】", Yen, Value(1_500)),
        ("1,500円（外税）", Yen, Value(1_500)),
        ("1,500円+税", Yen, Value(1_500)),
        ("1,500円＋税", Yen, Value(1_500)),
        ("1,500円（消費税別）", Yen, Value(1_500)),
        ("税抜1,500円", Yen, Value(1_500)),
        ("（税抜） 1,500円", Yen, Value(1_500)),
        ("税別：1,500円", Yen, Value(1_500)),
        ("1,500（税抜）", Yen, Value(1_500)),
        ("1.5万円（税抜）", Yen, Value(15_000)),
        ("1,500円/月", Yen, Value(1_500)),
        ("１，５００円／月", Yen, Value(1_500)),
        ("1,500円／月（税抜）", Yen, Value(1_500)),
        ("1,500円（税抜・月額）", Yen, Value(1_500)),
        ("1,500円（月額、税抜）", Yen, Value(1_500)),
        ("1,500円（税抜）/台・月", Yen, Value(1_500)),
        ("1,500円/台", Yen, Value(1_500)),
        ("月額1,500円", Yen, Value(1_500)),
        ("月額 ￥1,500", Yen, Value(1_500)),
        ("月額：1,500円（税抜）", Yen, Value(1_500)),
        ("月々1,500円", Yen, Value(1_500)),
        ("毎月1,500円", Yen, Value(1_500)),
        ("@1,500", Yen, Value(1_500)),
        ("＠￥1,500-", Yen, Value(1_500)),
        ("1,500 JPY", Yen, Value(1_500)),
        ("JPY 1,500", Yen, Value(1_500)),
        ("１，５００ＪＰＹ", Yen, Value(1_500)),
        ("1,500 Yen", Yen, Value(1_500)),
        ("￥8,000/月", NETWORK, Value(8_000)),
        ("初", ONCE, Wrong(Not('初'))),
        ("￥30,000-（税抜）", ONCE, Value(30_000)),
    ]),
    ("A price of another kind", &[
        ("1,500円（税込）", Yen, Wrong(OtherTax)),
        ("税込1,650円", Yen, Wrong(OtherTax)),
        ("1,650円(税込み)", Yen, Wrong(OtherTax)),
        ("1,650円（内税）", Yen, Wrong(OtherTax)),
        ("1,650円（消費税込）", Yen, Wrong(OtherTax)),
        ("1,650円（税込）", WITH_TAX, Value(1_650)),
        ("税込1,650円/月", WITH_TAX, Value(1_650)),
        ("1,500円（税抜）", WITH_TAX, Wrong(OtherTax)),
        ("1,500円+税", WITH_TAX, Wrong(OtherTax)),
        ("1,500円（税込1,650円）", Yen, Wrong(TwoNumbers)),
        ("税抜1,500円（税込1,650円）", Yen, Wrong(TwoNumbers)),
        ("1,650円（税抜1,500円）", WITH_TAX, Wrong(TwoNumbers)),
        ("1,500円（税抜1,500円）", Yen, Wrong(TwoNumbers)),
        ("1,500円/台", NETWORK, Wrong(WrongUnit)),
        ("月額1,500円", ONCE, Wrong(WrongUnit)),
        ("1,500円/月", ONCE, Wrong(WrongUnit)),
        ("月", ONCE, Wrong(WrongUnit)),
        ("年額18,000円", Yen, Wrong(WrongUnit)),
        ("18,000円/年", Yen, Wrong(WrongUnit)),
        ("1,000万円（税抜）", AMOUNT, Wrong(WrongUnit)),
        ("￥12,000-", Terminals, Wrong(WrongUnit)),
        ("税抜12", Months, Wrong(WrongUnit)),
        ("月額12", Months, Wrong(WrongUnit)),
        ("12円月額/", Yen, Incomplete),
        ("1,500@30", Yen, Wrong(TwoNumbers)),
    ]),
    ("What is said of a price, and not to its end", &[
        ("税", Yen, Incomplete),
        ("（税", Yen, Incomplete),
        ("月", Yen, Incomplete),
        ("税抜", Yen, Incomplete),
        ("jp", Yen, Incomplete),
        ("1,500円+", Yen, Incomplete),
        ("1,500円（", Yen, Incomplete),
        ("1,500円（税抜", Yen, Incomplete),
        ("1,500円/", Yen, Incomplete),
        ("1,500円/台・", Yen, Incomplete),
        ("1,500円月", Yen, Incomplete),
        ("1,500円（）", Yen, Wrong(Not('（'))),
        ("1,500円（12）", Yen, Wrong(TwoNumbers)),
        ("1,500円）", Yen, Wrong(Not('）'))),
        ("1,500円/5", Yen, Wrong(TwoNumbers)),
        ("1,500円（税抜／）", Yen, Wrong(Not('／'))),
        ("（税抜", Terminals, Wrong(Not('（'))),
        ("税", Terminals, Wrong(Not('税'))),
        ("税1", Yen, Wrong(Not('税'))),
        ("1,500円:", Yen, Value(1_500)),
    ]),
    ("A range", &[
        ("30-50", Terminals, Wrong(Range)),
        ("30 - 50", Terminals, Wrong(Range)),
        ("30－50", Terminals, Wrong(Range)),
        ("30～50", Terminals, Wrong(Range)),
        ("30〜50台", Terminals, Wrong(Range)),
        ("30~50", Terminals, Wrong(Range)),
        ("30台〜50台", Terminals, Wrong(Range)),
        ("30台から50台", Terminals, Wrong(Range)),
        ("30台以上", Terminals, Wrong(Range)),
        ("～50台", Terminals, Wrong(Range)),
        ("10〜20", Terminals, Wrong(Range)),
        ("十-二十台", Terminals, Wrong(Range)),
        ("2～3年", Months, Wrong(Range)),
        ("1年-2年", Months, Wrong(Range)),
        ("1年6～8か月", Months, Wrong(Range)),
        ("1,500円～", Yen, Wrong(Range)),
        ("1,500円から", Yen, Wrong(Range)),
        ("月額1,500円（税抜）～", Yen, Wrong(Range)),
        ("¥1,500-2,000", Yen, Wrong(Range)),
        ("￥1,500-￥2,000", Yen, Wrong(Range)),
        ("1,500-2,000円", Yen, Wrong(Range)),
        ("1,500円〜2,000円", Yen, Wrong(Range)),
        ("5～10人", People, Wrong(Range)),
    ]),
    ("Terminals", &[
        ("12台", Terminals, Value(12)),
        ("１２ 台", Terminals, Value(12)),
        ("十二台", Terminals, Value(12)),
        ("台", Terminals, Wrong(Not('台'))),
        ("約12台", Terminals, Wrong(Not('約'))),
        ("12台半", Terminals, Wrong(Not('半'))),
    ]),
    ("People", &[
        ("0", People, Value(0)),
        ("0人", People, Value(0)),
        ("５名", People, Value(5)),
        ("三百人", People, Value(300)),
        ("1.5人", People, Wrong(Fraction)),
        ("-1", People, Wrong(Minus)),
        ("5台", People, Wrong(WrongUnit)),
        ("5人", Terminals, Wrong(WrongUnit)),
        ("5人", Yen, Wrong(WrongUnit)),
        ("人", People, Wrong(Not('人'))),
    ]),
    ("Months", &[
        ("24か月", Months, Value(24)),
        ("24ヶ月", Months, Value(24)),
        ("24カ月", Months, Value(24)),
        ("24ケ月", Months, Value(24)),
        ("24ヵ月", Months, Value(24)),
        ("24箇月", Months, Value(24)),
        ("24個月", Months, Value(24)),
        ("24ｶ月", Months, Value(24)),
        ("24ｹ月", Months, Value(24)),
        ("24月", Months, Value(24)),
        ("２４か月間", Months, Value(24)),
        ("24ヶ月間", Months, Value(24)),
        ("24か", Months, Incomplete),
        ("24ヶ", Months, Incomplete),
        ("24かげつ", Months, Wrong(Not('げ'))),
        ("24か間", Months, Wrong(Not('間'))),
        ("か", Months, Wrong(Not('か'))),
        ("か月", Months, Wrong(Not('か'))),
        ("月", Months, Wrong(Not('月'))),
        ("24m", Months, Wrong(Not('m'))),
        ("24間", Months, Wrong(Not('間'))),
    ]),
    ("Years", &[
        ("2年", Months, Value(24)),
        ("二年間", Months, Value(24)),
        ("3か年", Months, Value(36)),
        ("0.5年", Months, Value(6)),
        ("1.5年", Months, Value(18)),
        ("1.25年", Months, Value(15)),
        ("1.5年間", Months, Value(18)),
        ("1年半", Months, Value(18)),
        ("2年半", Months, Value(30)),
        ("半年", Months, Value(6)),
        ("半年間", Months, Value(6)),
        ("1年6か月", Months, Value(18)),
        ("１年６ヶ月間", Months, Value(18)),
        ("一年十一箇月", Months, Value(23)),
        ("1年6月", Months, Value(18)),
        ("1年0か月", Months, Value(12)),
        ("1年6", Months, Incomplete),
        ("1年6か", Months, Incomplete),
        ("半", Months, Incomplete),
        ("年", Months, Wrong(Not('年'))),
        ("半月", Months, Wrong(Not('月'))),
        ("1年12か月", Months, Wrong(TwoNumbers)),
        ("1年2年", Months, Wrong(TwoNumbers)),
        ("6か月1年", Months, Wrong(TwoNumbers)),
        ("1年半6か月", Months, Wrong(TwoNumbers)),
        ("1年間6か月", Months, Wrong(TwoNumbers)),
        ("1.5年6か月", Months, Wrong(TwoNumbers)),
    ]),
    ("Spaces and what cannot be seen", &[
        (" 12 ", Terminals, Value(12)),
        ("\u{3000}１２\u{3000}台", Terminals, Value(12)),
        ("￥ 12,000 円", Yen, Value(12_000)),
        ("\u{A0}12\u{2009}円\n", Yen, Value(12)),
        ("1万 2千", Yen, Value(12_000)),
        ("1年 6 か 月", Months, Value(18)),
        ("1\u{200B}2", Yen, Value(12)),
        ("\u{FEFF}12", Yen, Value(12)),
        ("\u{202D}12,000\u{202C}", Yen, Value(12_000)),
        ("\u{202E}12", Yen, Wrong(Not('\u{202E}'))),
    ]),
    ("More than one number", &[
        ("10 20", Yen, Wrong(TwoNumbers)),
        ("１０\u{3000}２０", Yen, Wrong(TwoNumbers)),
        ("12 000", Yen, Wrong(TwoNumbers)),
        ("12\u{202F}000", Yen, Wrong(TwoNumbers)),
        ("10、 20", Yen, Wrong(TwoNumbers)),
        ("1万2万", Yen, Wrong(TwoNumbers)),
        ("1万2億", Yen, Wrong(TwoNumbers)),
        ("2千3千", Yen, Wrong(TwoNumbers)),
        ("0万0万", Yen, Wrong(TwoNumbers)),
        ("3百2千", Yen, Wrong(TwoNumbers)),
        ("百千", Yen, Wrong(TwoNumbers)),
        ("十十", Yen, Wrong(TwoNumbers)),
        ("1千2000", Yen, Wrong(TwoNumbers)),
        ("1万20000", Yen, Wrong(TwoNumbers)),
        ("1億20000万", Yen, Wrong(TwoNumbers)),
        ("1.5万2千", Yen, Wrong(TwoNumbers)),
        ("1.5十3", Yen, Wrong(TwoNumbers)),
        ("12円34", Yen, Wrong(TwoNumbers)),
        ("12円千", Yen, Wrong(TwoNumbers)),
        ("1台2台", Terminals, Wrong(TwoNumbers)),
    ]),
    ("The unit of another field", &[
        ("12円", Terminals, Wrong(WrongUnit)),
        ("￥12", Terminals, Wrong(WrongUnit)),
        ("￥", Months, Wrong(WrongUnit)),
        ("12か月", Terminals, Wrong(WrongUnit)),
        ("10個", Terminals, Wrong(WrongUnit)),
        ("3年", Yen, Wrong(WrongUnit)),
        ("1.5年", Yen, Wrong(WrongUnit)),
        ("12台", Yen, Wrong(WrongUnit)),
        ("10台", Months, Wrong(WrongUnit)),
        ("1.5台", Months, Wrong(WrongUnit)),
        ("1年6円", Months, Wrong(WrongUnit)),
    ]),
    ("A minus of any kind", &[
        ("-", Yen, Wrong(Minus)),
        ("-12", Yen, Wrong(Minus)),
        ("－１２", Yen, Wrong(Minus)),
        ("−12", Yen, Wrong(Minus)),
        ("ー12", Yen, Wrong(Minus)),
        ("ｰ12", Yen, Wrong(Minus)),
        ("﹣12", Yen, Wrong(Minus)),
        ("‐12", Yen, Wrong(Minus)),
        ("–12", Yen, Wrong(Minus)),
        ("—12", Yen, Wrong(Minus)),
        ("―12", Yen, Wrong(Minus)),
        ("─12", Yen, Wrong(Minus)),
        ("▲12", Yen, Wrong(Minus)),
        ("△12", Yen, Wrong(Minus)),
        ("￥-12", Yen, Wrong(Minus)),
        ("12,000-", Yen, Wrong(Minus)),
        ("10 -20", Terminals, Wrong(Minus)),
        ("1.5か月-", Months, Wrong(Minus)),
    ]),
    ("What is no number", &[
        ("abc", Yen, Wrong(Not('a'))),
        ("12k", Yen, Wrong(Not('k'))),
        ("１２ｋ", Yen, Wrong(Not('ｋ'))),
        ("1e3", Yen, Wrong(Not('e'))),
        ("0x10", Yen, Wrong(Not('x'))),
        ("1_000", Yen, Wrong(Not('_'))),
        ("+12", Yen, Wrong(Not('+'))),
        ("＋12", Yen, Wrong(Not('＋'))),
        ("サーバー10台", Terminals, Wrong(Not('サ'))),
        ("①", Terminals, Wrong(Not('①'))),
        ("1²", Terminals, Wrong(Not('²'))),
        ("٣", Terminals, Wrong(Not('٣'))),
        ("½", Yen, Wrong(Not('½'))),
        ("(12)", Yen, Wrong(Not('('))),
        ("1🙂", Yen, Wrong(Not('🙂'))),
        ("\0", Yen, Wrong(Not('\0'))),
        ("万", Yen, Wrong(Not('万'))),
        ("万円", Yen, Wrong(Not('万'))),
        ("1億万", Yen, Wrong(Not('万'))),
        ("1万万", Yen, Wrong(Not('万'))),
    ]),
    ("As long as a text may be, and longer", &[
        (ZEROS_64, Yen, Value(0)),
        (ZEROS_65, Yen, Wrong(TooManyDigits)),
    ]),
    ("Longer than any number", &[
        ("1,000,000,000,000,000", Yen, Value(1_000_000_000_000_000)),
        ("千兆", Yen, Value(1_000_000_000_000_000)),
        ("1,000,000,000,000,001", Yen, Wrong(TooManyDigits)),
        ("千兆1", Yen, Wrong(TooManyDigits)),
        ("0.000000000000001千兆", Yen, Value(1)),
        ("0.0000000000000010千兆", Yen, Value(1)),
        ("0.0000000000000001千兆", Yen, Wrong(Fraction)),
        ("99999999999999999999999999", Yen, Wrong(TooManyDigits)),
        ("1000000000000000.0000000000000001万", Yen, Wrong(Fraction)),
        ("1000000000000000千億", Yen, Wrong(TooManyDigits)),
        ("100000000000000年", Months, Wrong(TooManyDigits)),
        ("999999999999999百千", Yen, Wrong(TwoNumbers)),
        ("10000000000000.000000000000001年", Months, Wrong(TooManyDigits)),
        ("9999999999999999千1.000000000000001万", Yen, Wrong(TooManyDigits)),
    ]),
];

#[test]
fn the_table_is_read_as_it_says() {
    for (what, rows) in TABLE {
        for (text, unit, expected) in *rows {
            assert_eq!(
                read_number(text, *unit),
                *expected,
                "{what}: {text:?} as {unit:?}"
            );
        }
    }
}

/// Texts a person may type to their end.
const LEGAL: &[(&str, Unit)] = &[
    ("￥12,000円", Yen),
    ("￥１２，０００", Yen),
    ("1,234,567円", Yen),
    ("１.５万円", Yen),
    ("1.5千万円", Yen),
    ("12万3,456円", Yen),
    ("1万2000円", Yen),
    ("1億2千万円", Yen),
    ("千五百円", Yen),
    ("百二十三万四千五百六十七円", Yen),
    ("一二〇〇円", Yen),
    (" \u{200B}12,000 円 ", Yen),
    ("1.5万台", Terminals),
    ("１２台", Terminals),
    ("二十台", Terminals),
    ("24か月間", Months),
    ("２４ヶ月", Months),
    ("2箇月", Months),
    ("1年6か月", Months),
    ("十二年十一ヵ月間", Months),
    ("2年半", Months),
    ("2年間", Months),
    ("1.234百万円", Yen),
    ("0.05十年", Months),
    ("月額￥1,500-（税抜・月々）", Yen),
    ("（消費税別）1,500.00円／台・月", Yen),
    ("JPY 1,500 +税", Yen),
    ("@1,500yen", Yen),
    ("3か年", Months),
    ("1.25年", Months),
    ("半年間", Months),
];

#[test]
fn no_number_is_wrong_while_it_is_typed() {
    for (text, unit) in LEGAL {
        assert!(
            matches!(read_number(text, *unit), Value(_)),
            "{text:?} as {unit:?}"
        );
        for (end, _) in text.char_indices() {
            let begun = &text[..end];
            let read = read_number(begun, *unit);
            assert!(!matches!(read, Wrong(_)), "{begun:?} of {text:?}: {read:?}");
        }
    }
}

#[test]
fn digits_are_grouped_by_three() {
    for (value, text) in [
        (0, "0"),
        (7, "7"),
        (999, "999"),
        (1_000, "1,000"),
        (12_005, "12,005"),
        (1_234_567, "1,234,567"),
        (u64::MAX, "18,446,744,073,709,551,615"),
    ] {
        assert_eq!(group_digits(value), text);
    }
}

#[test]
fn a_written_number_reads_back_to_itself() {
    let mut noise = Noise(1);
    let powers = (0..=15).map(|exponent| 10_u64.pow(exponent));
    let below = powers.clone().map(|power| power.saturating_sub(1));
    let random: Vec<u64> = (0..500).map(|_| noise.below(1_000_000_000_000)).collect();
    for value in powers.chain(below).chain(random) {
        let half = group_digits(value);
        let full: String = half.chars().map(full_width).collect();
        for digits in [half, full] {
            for (text, unit) in [
                (digits.clone(), Months),
                (format!("{digits}円"), Yen),
                (format!("￥{digits}"), Yen),
                (format!("{digits}台"), Terminals),
                (format!("{digits}か月"), Months),
            ] {
                assert_eq!(read_number(&text, unit), Value(value), "{text}");
            }
        }
    }
}

#[test]
fn a_number_in_words_reads_back_to_itself() {
    let mut noise = Noise(3);
    let random = (1..=15).flat_map(|exponent| [10_u64.pow(exponent); 100]);
    let random = random.map(|bound| noise.below(bound).max(1));
    for value in (1..=10_000).chain(random) {
        for text in [
            in_myriads(value, |part| part.to_string()),
            in_myriads(value, in_kanji),
        ] {
            assert_eq!(read_number(&text, Yen), Value(value), "{text}");
        }
    }
}

/// Mostly what belongs to numbers: a text of it is often read far before it is refused.
const ALPHABET: &str =
    "0159０５９〇二九零十百千万億兆,，、.．。￥\\円台かヶ箇月年間半 \u{3000}\u{200B}-ーk①";

#[test]
fn any_text_is_answered() {
    let alphabet: Vec<char> = ALPHABET.chars().collect();
    let mut noise = Noise(2);
    for _ in 0..10_000 {
        let length = noise.below(20);
        let text: String = (0..length).map(|_| noise.pick(&alphabet)).collect();
        for unit in [Yen, Terminals, Months] {
            if let Value(value) = read_number(&text, unit) {
                assert!(value <= super::GREATEST, "{text:?}");
            }
        }
    }
}

#[test]
fn a_long_text_is_refused_before_it_is_read_through() {
    for pattern in ["0", "9", "1,", "1年", "千", "0.0"] {
        let text = pattern.repeat(100_000);
        assert_eq!(read_number(&text, Yen), Wrong(TooManyDigits), "{pattern}");
    }
}

fn full_width(character: char) -> char {
    match character.to_digit(10) {
        Some(digit) => nth(digit.into(), "０１２３４５６７８９"),
        None => '，',
    }
}

/// `12億3456万7890`, each part written by `words`.
fn in_myriads(value: u64, words: fn(u64) -> String) -> String {
    [
        (value / 1_000_000_000_000, "兆"),
        (value / 100_000_000 % 10_000, "億"),
        (value / 10_000 % 10_000, "万"),
        (value % 10_000, ""),
    ]
    .into_iter()
    .filter(|(part, _)| *part > 0)
    .map(|(part, name)| words(part) + name)
    .collect()
}

/// `千二百三十四`
fn in_kanji(value: u64) -> String {
    [
        (value / 1_000, "千"),
        (value / 100 % 10, "百"),
        (value / 10 % 10, "十"),
        (value % 10, ""),
    ]
    .into_iter()
    .map(|(digit, place)| match (digit, place) {
        (0, _) => String::new(),
        (1, "千" | "百" | "十") => place.to_owned(),
        _ => format!("{}{place}", nth(digit, "〇一二三四五六七八九")),
    })
    .collect()
}

fn nth(digit: u64, digits: &str) -> char {
    digits.chars().nth(usize::try_from(digit).unwrap()).unwrap()
}

/// The same sequence of numbers in every run.
struct Noise(u64);

impl Noise {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 16).checked_rem(bound).unwrap()
    }

    fn pick(&mut self, alphabet: &[char]) -> char {
        let length = u64::try_from(alphabet.len()).unwrap();
        alphabet[usize::try_from(self.below(length)).unwrap()]
    }
}
