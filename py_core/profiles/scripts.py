"""Names in scripts the Latin lists cannot serve: Han, Kana, Hangul, Arabic, Hebrew, Indic, Thai."""

import re
from typing import Literal

from py_core.profiles.lexicon import load
from py_core.profiles.normalise import fold

GIVEN = load("given")
FAMILY = load("family")

HAN_FAMILIES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈"
    "姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯"
)
JAPANESE_FAMILIES = frozenset(
    ["佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "渡邊", "山本", "中村", "小林", "加藤", "吉田", "山田", "佐々木", "山口", "松本", "井上", "木村", "林", "斎藤", "齋藤", "斉藤", "清水", "山崎", "森", "池田", "橋本", "阿部", "石川", "山下", "中島", "石井", "小川", "前田", "岡田", "長谷川", "藤田", "後藤", "近藤", "村上", "遠藤", "青木", "坂本", "福田", "太田", "西村", "藤井", "藤原", "岡本", "三浦", "中野", "中川", "原田", "松田", "竹内", "小野", "田村", "中山", "和田", "石田", "上田", "森田", "原", "柴田", "酒井", "工藤", "横山", "宮崎", "宮本", "内田", "高木", "安藤", "谷口", "大野", "丸山", "今井", "河野", "藤本", "村田", "武田", "上野", "杉山", "増田", "平野", "大塚", "千葉", "久保", "松井", "木下", "野口", "松尾", "菊地", "菊池", "野村", "新井", "佐野", "桜井", "古川", "高田", "星野", "川口", "土屋", "本田", "岩崎", "田口", "東", "中西", "服部", "川崎", "大西", "西田", "福島", "関", "北村", "安田", "五十嵐", "川上", "渡部", "永井", "熊谷", "望月", "浜田"]
)
HANGUL_FAMILIES = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모"
)
_HONORIFICS = frozenset(
    ["د", "دكتور", "دكتورة", "الدكتور", "الدكتورة", "أ", "م", "المهندس", "مهندس", "أستاذ", "الشيخ", "دکتر", "مهندس", "سید", "ดร.", "นาย", "นาง", "นางสาว", "डॉ", "डॉ.", "श्री", "श्रीमती", "पं", "ד״ר", 'ד"ר', "פרופ'"]
)
_EDGES = re.compile(r"[^\w\s\u0300-\u036f\u0900-\u0dff\u0e00-\u0e7f'״.-]+")
_NISBA_STARTS = ("ال", "آل")


def name_kind(text: str, script: str) -> Literal["full", "first", "none"]:
    """Kind of name in `text`, a stretch without breaks whose first letter is of `script`."""
    edges = _EDGES.sub("", text.replace("\u200c", ""))
    tokens = [
        token for token in edges.split() if token not in _HONORIFICS and any(char.isalpha() for char in token)
    ]
    if not tokens or any(char.isdigit() for token in tokens for char in token):
        return "none"
    if script in ("han", "kana"):
        return _japanese_or_chinese(tokens)
    if script == "hangul":
        return _korean(tokens)
    if script in ("arabic", "hebrew", "indic"):
        return _listed(tokens)
    return (
        "full"
        if len(tokens) == 2 and script == "thai" and all(2 < len(token) < 20 for token in tokens)
        else "none"
    )


def _japanese_or_chinese(tokens: list[str]) -> Literal["full", "first", "none"]:
    whole = "".join(tokens)
    if len(tokens) == 2 and (tokens[0] in JAPANESE_FAMILIES or tokens[0] in HAN_FAMILIES):
        return "full" if 1 <= len(tokens[1]) <= 5 else "none"
    if len(tokens) > 1:
        return "none"
    if any(whole.startswith(family) for family in (whole[:2], whole[:3]) if family in JAPANESE_FAMILIES):
        return "full" if 3 <= len(whole) <= 6 else "none"
    han = all("\u3400" <= char <= "\u9fff" for char in whole)
    return "full" if han and whole[0] in HAN_FAMILIES and 2 <= len(whole) <= 3 else "none"


def _korean(tokens: list[str]) -> Literal["full", "first", "none"]:
    whole = "".join(tokens)
    if not all("\uac00" <= char <= "\ud7af" for char in whole):
        return "none"
    if len(whole) == 3 and whole[0] in HANGUL_FAMILIES:
        return "full"
    return "first" if len(whole) == 2 and len(tokens) == 1 and whole[0] not in "우나오너" else "none"


def _listed(tokens: list[str]) -> Literal["full", "first", "none"]:
    given = [fold(token) in GIVEN for token in tokens]
    if len(tokens) == 1:
        return "first" if given[0] else "none"
    if len(tokens) > 4 or not (given[0] or given[-1]):
        return "none"
    rest = tokens[1:] if given[0] else tokens[:-1]
    named = all(
        token.startswith(_NISBA_STARTS) or fold(token) in GIVEN or fold(token) in FAMILY or len(tokens) == 2
        for token in rest
    )
    return "full" if named else "none"
