"""Which character set bytes are written in, told from how their reading looks: letters that people use, in words."""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Final

_SAMPLE: Final = 1500
_WEST: Final = frozenset("äöüßéèêàâçîôûñáíóúãõåøæëïìòùœÄÖÜÉÈÀÇÑÁÍÓÚÃÕÅØÆ“”„‘’‚–—…•€«»¿¡°§©®´£ºª·")
_EAST: Final = frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽőűŐŰöüÖÜäăâîşţşôľđ“”„‘’‚–—…•€«»°§")
_TURKISH: Final = frozenset("ğışöüçİĞŞÖÜÇâîû“”‘’–—…•€«»°")
_BALTIC: Final = frozenset("āčēģīķļņšūžąęėįųõäöüĀČĒĢĪĶĻŅŠŪŽĄĘĖĮŲÕÄÖÜ“”„‘’‚–—…•€«»°")
_CYRILLIC: Final = frozenset("оеаинтсрвлкмдпуяыьОЕАИНТСРВЛКМДПУЯ«»—–“”„…№іїєґўј")
_COMMONEST: Final = frozenset("оеаинтсрОЕАИНТСР")
"""Three of five letters of Russian: the Cyrillic sets hold the same letters, so these tell them apart."""
_GREEK: Final = frozenset("αοιετσνηυρπκμλωςδγάέήίόύώΑΟΙΕΤΣΝΗΥΡΠΚΜΛΩΔΓ«»–—“”…")
_HEBREW: Final = frozenset("יוהלאמרתבשנדםחקעןפגזכטסץךף–—“”„’")
_ARABIC: Final = frozenset("اليمونرتبةعدسفهكقحجشأإى،؟–—")
_THAI: Final = frozenset("านรกอเงมยลวดทสตะปบคหแจพชขใไโผซถำีิ่้ัืุู็์")
_HAN: Final = frozenset(
    "的一是不了人我在有他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方"
    "多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性"
    "知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度"
    "门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做"
    "接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品"
    "住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运谢您请骚扰举举会议组织"
)
_HAN_OLD: Final = frozenset(
    "這個們來為國說時要會對發後裡樣種經麼學動還進開從實無與長機關點業將兩間問應戰頭體見產話給門東聲員義條氣題爾別變總電數報結"
    "論處認統區隊決馬書聽達強難權設記類據邊該規萬領傳師觀讓識帶導爭運謝您請議組織舉擾騷女士先生的一是不了人我在有他中上大和地到以"
    "就出可也你生能而子那得下自之年過作用道行所然家事成方多去法如都同現當沒面起看定天分好小部其些主理心她本前但因只想日者意力它把"
)
_KANJI: Final = frozenset(
    "日一国人年大十二本中長出三時行見月分後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土"
    "木聞食車何南万毎白天母火右読友左休父雨会同事自社発者地業方新場員立開手力問代明動京目通言理体田主題意不作用度強公持野以思家世"
    "多正安院心界教文元重近考画海売知道集別物使品計死特私始朝運終台広住無真有口少町料工建空急止送切転研足究楽起着店病質待試族銀早"
    "映親験英医仕去味写字答夜音注帰古歌買悪図週室歩風紙黒花春赤青館屋色走秋夏習駅洋旅服夕借曜飲肉貸堂鳥飯勉冬昼茶弟牛魚兄犬妹姉漢"
    "太郎様株式拝啓差出人件名添付返信転送委員会行為報告相談申上願致御様部署当方"
)
_HANGUL: Final = frozenset(
    "이다는을의에가고하한지를은로사기도그자어리서인나시아대있정니일수게부해들으면전보여만안요라제주것과상우성했장스합원없오무었던"
    "조경소구내음선생동김박최강윤신습치회실공거습생각말문거세할까님때문너내저모든게같미유비화분적저당드려서요안녕세철감사행신고"
)
_LETTERS: Final = {
    "cp1252": _WEST,
    "cp1250": _EAST,
    "iso-8859-2": _EAST,
    "cp1254": _TURKISH,
    "cp1257": _BALTIC,
    "cp1251": _CYRILLIC,
    "koi8-u": _CYRILLIC,
    "iso-8859-5": _CYRILLIC,
    "cp866": _CYRILLIC,
    "cp1253": _GREEK,
    "cp1255": _HEBREW,
    "cp1256": _ARABIC,
    "cp874": _THAI,
    "gb18030": _HAN,
    "cp950": _HAN_OLD,
    "cp932": _KANJI,
    "euc_jp": _KANJI,
    "cp949": _HANGUL,
}
_RARER: Final = {"cp1250": 0.05, "iso-8859-2": 0.08, "cp1254": 0.05, "cp1257": 0.1, "cp1253": 0.1, "cp1255": 0.1}
_RARER_STILL: Final = {"cp1256": 0.15, "cp866": 0.2, "iso-8859-5": 0.2, "cp874": 0.2, "cp950": 0.05, "cp949": 0.05}
_PENALTY: Final = _RARER | _RARER_STILL
_LATIN: Final = frozenset({"cp1252", "cp1250", "iso-8859-2", "cp1254", "cp1257"})
_WIDE: Final = frozenset({"gb18030", "cp950", "cp932", "euc_jp", "cp949"})
_CYRILLIC_SETS: Final = ("cp1251", "koi8-u", "iso-8859-5", "cp866")
_MARGIN: Final = 0.3
_OTHERS: Final = 0.45
_HIGHEST: Final = 1.2
"""No reading scores more: what every letter adds at most."""
_TWINS: Final = {"koi8-r": "koi8-u", "iso8859-5": "iso-8859-5", "koi8-u": "koi8-u", "iso8859-2": "iso-8859-2"}
_TELLING: Final = {"cp1254": frozenset("ğışİ"), "cp1252": frozenset("ðþýÐÞÝ")}
_RIVALS: Final = {
    "cp1252": tuple(name for name in _LETTERS if name != "cp1252"),
    "iso8859-2": ("cp1251", "koi8-u"),
    "cp1250": ("cp1251", "koi8-u"),
    "gb18030": ("cp950", "cp932", "euc_jp", "cp949"),
    "cp950": ("gb18030", "cp932", "euc_jp", "cp949"),
    "cp932": ("euc_jp", "gb18030", "cp950", "cp949"),
    "euc_jp": ("cp932", "gb18030", "cp950", "cp949"),
    "cp949": ("gb18030", "cp932", "euc_jp", "cp950"),
}
"""Sets for which another was declared so often that a much better reading in one of these is believed instead."""
_WORDS: Final = re.compile(r"[^\x00-\x40\x5b-\x60\x7b-\x7f]+")


def best(data: bytes) -> str:
    """The codec whose reading of these bytes looks most like words of a language."""
    sample = _sample(data)
    name = max(_LETTERS, key=lambda each: _score(sample, each))
    return _refined(sample, name)


def rival(data: bytes, declared: str) -> str | None:
    """A set in which these bytes read far better than in the declared one, or None: people do declare wrongly."""
    mine = _TWINS.get(declared, declared)
    if sum(byte > 0x7F for byte in data[: 4 * _SAMPLE]) < 6:
        return None
    sample = _sample(data)
    if mine in _CYRILLIC_SETS:
        return _rival(sample, mine, _CYRILLIC_SETS, _russian)
    return _rival(sample, mine, _RIVALS[declared], _score) if declared in _RIVALS else None


def _rival(sample: bytes, mine: str, others: tuple[str, ...], measure: Callable[[bytes, str], float]) -> str | None:
    own = measure(sample, mine)
    margin = max(0.12, min(_MARGIN, 8 / len(sample))) if measure is _russian else _MARGIN
    if own + margin >= _HIGHEST:
        return None  # the usual case: nothing could read better by the margin
    theirs, name = max((measure(sample, other), other) for other in others if other != mine)
    return _refined(sample, name) if theirs > own + margin and theirs > 0.5 else None


def _refined(sample: bytes, name: str) -> str:
    return max(_CYRILLIC_SETS, key=lambda each: _russian(sample, each)) if name in _CYRILLIC_SETS else name


def _russian(sample: bytes, name: str) -> float:
    """The share of Cyrillic's commonest letters among all beyond ASCII; capitals inside words are a bad sign."""
    text = sample.decode(name, "replace")
    strange = sum(char > "\x7f" for char in text)
    inside = sum(char.isupper() for word in _WORDS.findall(text) if word[0].islower() for char in word[1:])
    common = sum(char in _COMMONEST for char in text)
    return float(common - inside) / max(strange, 1)


def _sample(data: bytes) -> bytes:
    """The first lines with bytes beyond ASCII, as much as a guess needs, cut at a line's end where there is one."""
    if len(data) <= _SAMPLE:
        return data
    lines = [line for line in data[: 64 * 1024].split(b"\n") if not line.isascii()]
    joined = b"\n".join(lines)
    if len(joined) <= _SAMPLE:
        return joined
    end = joined.rfind(b"\n", 0, _SAMPLE)
    return joined[: end if end > 0 else _SAMPLE]


@lru_cache(maxsize=256)
def _score(sample: bytes, name: str) -> float:
    """How much a reading looks like words: common letters of its script, no strange signs, no case jumps inside."""
    text = sample.decode(name, "replace")
    if text[-1:] == "\ufffd":
        text = text[:-1]
    strange = sum(char > "\x7f" for char in text)
    if not strange:
        return 0.0
    common = _LETTERS[name]
    total = sum(_weight(char, common, name) for char in text if char > "\x7f")
    total += sum(_word(word, name) for word in _WORDS.findall(text))
    return total / strange - _PENALTY.get(name, 0.0) - (_OTHERS if name == "cp1252" and _is_no_western(text) else 0.0)


def _is_no_western(text: str) -> bool:
    """Letters side by side that no language of Western Europe has: Hungarian's, Turkish's or Czech's, read wrongly."""
    has = set(text).__and__
    if has(set("õ")) and has(set("û")) and not has(set("ã")):
        return True
    if has(set("þðý")) and has(set("üç")) and not has(set("áéíóúæ")):
        return True
    return bool(has(set("ø")) and has(set("ìùèòï")) and not has(set("æå")))


def _weight(char: str, common: frozenset[str], name: str) -> float:
    if char in _TELLING.get(name, ""):
        return 1.2 if name == "cp1254" else 0.6
    if char in common:
        return 1.0
    category = unicodedata.category(char)
    if char == "\ufffd" or category in {"Cc", "Cn", "Co", "Cs"}:
        return -3.0
    if name in _WIDE:
        return _wide(char, name)
    return {"Ll": 0.4, "Lo": 0.4, "Lu": 0.2, "Mn": 0.4, "Zs": 0.2}.get(category, -0.6)


def _wide(char: str, name: str) -> float:
    """Signs of East Asia beyond the commonest ones: kana are Japanese, syllables Korean, half-width ones a bad sign."""
    if "\u3041" <= char <= "\u30fe":
        return 1.0 if name in {"cp932", "euc_jp"} else 0.0
    if "\uac00" <= char <= "\ud7a3":
        return 0.6
    if char in "、。，．！？（）「」『』《》：；“”‘’…—～　・ー":
        return 0.8
    if "\u4e00" <= char <= "\u9fff":
        return 0.0 if name == "cp949" else 0.3
    return -0.6


def _word(word: str, name: str) -> float:
    """What is wrong about one word: scripts mixed, a Latin word of accents only, capitals among small letters."""
    foreign = sum(char > "\x7f" and char.isalpha() for char in word)
    plain = sum(char <= "\x7f" for char in word)
    cost = 0.4 * sum(char.isupper() for char in word[1:]) if any(map(str.islower, word)) else 0.0
    if name in _LATIN:
        signs = sum(not char.isalpha() and char not in "’‘´“”„" for char in word[1:-1])
        return -cost - signs - (foreign if foreign > 2 and foreign > 4 * plain else 0)
    return -cost - (1.0 * min(foreign, plain) if name not in _WIDE else 0.0)
