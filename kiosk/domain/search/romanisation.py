"""Romanisation: Latin spellings of Korean syllables and family names in use."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from kiosk.domain.text.hangul import INITIAL_LETTERS, decompose, is_syllable

_REMEMBERED = 16_384

# Per letter in Unicode order: first the spelling of the Revised Romanization of 2000, then
# McCune-Reischauer and other spellings in use, the usual ones first.
_INITIALS = (
    "g k c", "kk gg k g", "n", "d t", "tt dd t", "r l n", "m", "b p v", "pp bb b p", "s sh",
    "ss s", " w y", "j ch z", "jj j ch", "ch tch c", "k kh c", "t th", "p ph f", "h",
)  # fmt: skip
_MEDIALS = (
    "a ah ar", "ae ai ay e a", "ya yah", "yae yai", "eo u o uh ur eu ou e", "e ay ey ae",
    "yeo you yu yo young yuh yeu ye", "ye yei hye ae ea e yeh", "o oh oo", "wa oa ua hwa",
    "wae wai ue", "oe oi oy we", "yo yoh yeo", "u oo ou woo wu uh", "wo weo won uo woe", "we wei",
    "wi wee ui uy we", "yu yoo you yuu ryu u", "eu u oo e", "ui eui ee i ey euy uee",
    "i ee y yi ih e",
)  # fmt: skip
_FINALS = (
    "", "k g ck c", "k g", "k", "n", "n", "n", "t d", "l r ll", "k lk lg", "m lm", "l p lb", "l",
    "l", "p", "l", "m", "p b", "p", "t s", "t", "ng", "t j", "t ch", "k", "t", "p", "t h",
)  # fmt: skip

# The letters written for a silent consonant, and the vowels after them: woo, yi.
_GLIDES = {"w": "ou", "y": "ie"}

# Family names by the 2015 census, with their spellings in use, the usual ones first.
_SURNAMES = """
김 kim gim ghim|이 lee yi rhee i li lie rie yee ri|박 park pak bak bahk pahk parc
최 choi choe choy che|정 jung jeong chung jeung chong joung cheong jong|강 kang gang kahng
조 cho jo joe choh joh|윤 yoon yun youn yune yeun|장 jang chang zang jahng
임 lim im yim rim leem rhim ihm|한 han hahn|오 oh o|서 seo suh so su sur seoh|신 shin sin synn
권 kwon gwon kweon kwun|황 hwang whang hoang|안 ahn an|송 song
전 jeon jun chun chon cheon jeun
홍 hong|유 yoo you yu ryu ryoo yoou|고 ko go koh goh|문 moon mun|양 yang ryang|손 son sohn shon
배 bae pae bai bay pai|백 baek paik paek baik back beak|허 heo hur huh her|남 nam nahm
심 shim sim|노 noh roh no rho ro nho|하 ha hah|곽 kwak gwak kwag kwack|성 sung seong song
차 cha tcha|주 joo ju chu choo jou|우 woo u wu ou|구 koo ku gu goo|민 min minn
류 ryu yoo you ryoo lyu yu liu ryou|나 na ra rha nah la|진 jin chin jean|지 ji jee chi gi
엄 eom um uhm ohm eum|채 chae chai che|원 won weon|천 cheon chun chon chen|방 bang pang bahng
공 kong gong|현 hyun hyeon hyon heon|함 ham hahm|변 byun byeon pyun byon|염 yeom yum youm yom
여 yeo yuh yo yeu|추 choo chu|도 do doh to toh|소 so soh|석 seok suk sok sug|선 sun seon son
설 seol sul|마 ma mah|길 gil kil kihl|연 yeon youn yun yon|위 wi wie we wee|표 pyo phyo
명 myung myeong|기 ki gi kee key|반 ban bahn pan|왕 wang|라 ra la|금 keum geum kum kuem|옥 ok ock
육 yuk yook yug|인 in ihn|맹 maeng|제 je jae|모 mo moh|탁 tak tark tag|국 kook kuk guk gook
어 eo uh eoh|은 eun un|편 pyun pyeon|용 yong|예 ye yea|봉 bong|사 sa|경 kyung kyeong gyeong|복 bok
피 pi|감 kam gam|태 tae|형 hyung hyeong|계 kye gye|갈 gal kal|빈 bin|가 ga ka|음 eum um
남궁 namgung namkoong namgoong namkung|황보 hwangbo whangbo|선우 sunwoo seonwoo seonu sunoo sonu
제갈 jegal chegal jekal|사공 sagong sakong|독고 dokgo dokko tokko|서문 seomun suhmoon seomoon
동방 dongbang|어금 eogeum|망절 mangjeol|무본 mubon|황목 hwangmok|강전 gangjeon kangjeon|장곡 janggok
소봉 sobong
"""

_SPELLINGS: dict[str, tuple[str, ...]] = {
    name: tuple(spellings)
    for entry in _SURNAMES.replace("\n", "|").strip("|").split("|")
    for name, *spellings in [entry.split()]
}
LONG_SURNAMES = frozenset(name for name in _SPELLINGS if len(name) == 2)
"""Family names of two syllables still borne in Korea (2015 census)."""


def split_name(name: str) -> tuple[str, str]:
    """Split a Korean name without spaces into family and given name; the latter may be empty."""
    if len(name) > 2 and name[:2] in LONG_SURNAMES:
        return name[:2], name[2:]
    return (name[:1], name[1:]) if name[:1] in _SPELLINGS else ("", name)


def romanised(text: str) -> str:
    """Romanise syllable by syllable (Revised Romanization), without assimilation, as in names.

    A single consonant is written as before a vowel.
    """
    return "".join(map(_romanised, text))


def matching_surnames(word: str, *, whole: bool = True) -> tuple[str, ...]:
    """The Korean family names that a lower-case word spells or, unless `whole`, begins."""
    return _by_spelling().get(word, ()) if whole else _by_beginning().get(word, ())


@lru_cache(_REMEMBERED)
def spelling_distance(latin: str, hangul: str, *, whole: bool = True) -> int | None:
    """How unusual a Latin spelling (lower case) of syllables is; None for an impossible one.

    0 is usual. Unless `whole`, the letters may be the beginning of a longer spelling.
    """
    # The lowest cost of reaching each position in the letters.
    reached: dict[int, int] = {0: 0}
    for syllable in hangul:
        further: dict[int, int] = {}
        for at, cost in reached.items():
            if at == len(latin):
                if not whole:
                    return min(reached.values())
                continue
            for spelling, rarity in _ways(syllable):
                until = at + len(spelling)
                if latin.startswith(spelling, at):
                    further[until] = min(further.get(until, cost + rarity), cost + rarity)
                elif not whole and spelling.startswith(latin[at:]):
                    end = len(latin)
                    further[end] = min(further.get(end, cost + rarity), cost + rarity)
        reached = further
    return reached.get(len(latin))


def surname_spelling_distance(latin: str, hangul: str) -> int | None:
    """As `spelling_distance`, for a whole family name."""
    spellings = _SPELLINGS.get(hangul, ())
    if latin in spellings:
        return min(2, spellings.index(latin) // 2)
    return spelling_distance(latin, hangul)


@lru_cache(_REMEMBERED)
def _ways(syllable: str) -> Sequence[tuple[str, int]]:
    """All spellings of a syllable with their rarity."""
    if not is_syllable(syllable):
        return ((syllable, 0),)
    initial, medial, final = decompose(syllable)
    ways: dict[str, int] = {}
    for first, a in _ranked(_INITIALS[initial]):
        for middle, b in _ranked(_MEDIALS[medial]):
            if first in _GLIDES and middle[0] not in _GLIDES[first]:
                continue
            for last, c in _ranked(_FINALS[final]):
                spelling, rarity = first + middle + last, a + b + c
                ways[spelling] = min(ways.get(spelling, rarity), rarity)
    return tuple(ways.items())


def _ranked(spellings: str) -> Iterator[tuple[str, int]]:
    """Rarity 0 for the two most usual spellings, 1 for the next two, and so on."""
    return ((spelling, at // 2) for at, spelling in enumerate(spellings.split(" ")))


@lru_cache(_REMEMBERED)
def _romanised(character: str) -> str:
    if not is_syllable(character):
        return _consonant(character) if character in INITIAL_LETTERS else character
    initial, medial, final = decompose(character)
    return (
        _consonant(INITIAL_LETTERS[initial])
        + _MEDIALS[medial].split()[0]
        + (_FINALS[final].split(" ")[0])
    )


def _consonant(letter: str) -> str:
    return "" if letter == "ㅇ" else _INITIALS[INITIAL_LETTERS.index(letter)].split()[0]


@cache
def _by_spelling() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, spellings in _SPELLINGS.items():
        for spelling in spellings:
            found[spelling] = (*found.get(spelling, ()), name)
    return found


@cache
def _by_beginning() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for spelling, names in _by_spelling().items():
        for length in range(1, len(spelling) + 1):
            found.setdefault(spelling[:length], {}).update(dict.fromkeys(names))
    return {beginning: tuple(names) for beginning, names in found.items()}
