"""Chinese: the character or word right before a name, the word right after it, and the head of the clause."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

from extractor.text.fold import Span
from extractor.text.places.relating.forms import Form
from extractor.text.places.relating.table import Relation, Relations

_BEFORE, _AFTER = 40, 16  # characters
_SIMPLE = str.maketrans(
    "對從來與訪問總統輸銷運進於駐離開產約門國華給達區場間關係貿會長領團費額為將該並還經過後當時體兩雙",
    "对从来与访问总统输销运进于驻离开产约门国华给达区场间关系贸会长领团费额为将该并还经过后当时体两双",
)
_RELATED = {
    "from": "从 自 来自 源自 产自 离开 源于 购自 进口自 出自",
    "to": "对 向 至 赴 到 往 抵达 访问 抵 前往 出访 访 输往 销往 运往 出口到 进入 面向 给 飞抵 抵达了 访问了 来"
    " 抵至 出口至"
    " 销售到 回到 飞往 到访 到达 走进 去 返回 出使 朝 投资到 走向 回访",
    "in": "在 于 位于 设在 设于 落户 驻在 身处",
    "to in": "驻 落地",
    "with": "与 同 和 跟 及 以及 暨 连同",
    "by": "由 被 受 遭 经由",
    "": "关于 除 除了 针对 比 据 根据 按 按照 较 通过 途经 经 超过 反对 支持 围绕 制裁 批评 谴责 就 因 像 如"
    " 低于 高于 由于 等于"
    " 对于 基于 鉴于 不同 共同 合同 协同 联同 如同 相对 反对 应对 针对 面对 绝对 过去 失去 除去 遇到 受到 得到"
    " 看到 听到 达到"
    " 提到 感到 一同 未来 带来 近来 以来 将来 原来 本来 向来 迎来 引自 各自 亲自 独自 理由 自由 承受 接受 享受"
    " 感受 至于 甚至"
    " 直至 以至 鉴于 终于 属于 低于 大于 小于 归于 处于 关于 总和 缓和 饱和 普及 涉及 波及 提及 危及 存在 正在"
    " 现在 内在 外在"
    " 以往 往往 交往 一向 方向 采访 专访 大同 赞同 认同",
}
_TOLD: dict[str, Relations] = {
    word: frozenset(cast("list[Relation]", relations.split()))
    for relations, listed in _RELATED.items()
    for word in listed.split()
}
_LONGEST = max(map(len, _TOLD))
_JOINS = "和与及、同跟"
_TITLES = re.compile(
    r"(?:国家)?(?:总统|主席|总理|首相|外长|外交部|国防部|财政部|商务部|部长|大使|驻|政府|国王|王储|埃米尔|副"
    r"|议会|议长|代表团|代表"
    r"|央行|海关总署|海关|媒体|官员|外交|领导人|企业家|人民|民众|公民|当局|军队|防长|财长|总书记|国务|元首|首脑"
    r"|籍|产|制造|国防)"
)
_PLACES = re.compile(
    r"(?:国内|本土)?(?:市场|首都|境内|港口|港|领土|方面|全境|北部|南部|东部|西部|各地|城市|沿海|边境|口岸|机场)"
)
_PARTIES = re.compile(
    r"(?:的)?(?:企业|公司|投资者|客户|买家|消费者|进口商|出口商|银行|工厂|项目|市场|首都|境内|港口|城市|北部|南部)"
)
_PAIRED = re.compile(r"(?:之间|间|两国|双边|双方|双方之间)")
_OTHER = re.compile(r"(?:和|与|同|及|跟|、)[^，。；：！？,;、和与及]{1,8}?(?:之间|两国|双边|双方|间的)")
_OWN_TRADE = re.compile(r"(?:的?)(?:出口|进口|贸易|投资|经济|石油|天然气|商品|产品|货物|外贸|对外)")
_PREDICATE = re.compile(
    r"(?:对|向|从|自|将|已|是|在|出口|进口|宣布|表示|与|同|和|为|计划|希望|愿|会|正|曾|于|去年|今年|上月|昨日"
    r"|昨天|今天|本月|购买|采购"
    r"|投资|签署|同意|要求|成为|占|有|决定|邀请|提供|获得|接待|增加|减少|呼吁|认为|说|称|还|也|仍|首次|再次"
    r"|日前|近日|不|没有|可|能|拟|\d)"
)
_PASSIVE = re.compile(r"(?:已|也|还|曾|将|再次|首次)?(?:被|遭|受到)")
_HEADS = '，。；：！？,;:!?\n（(“"「『'
_OPENS = (
    "年", "月", "日", "但", "而", "昨天", "今天", "昨日", "近日", "日前",
    "称", "表示", "说", "季度", "期间", "同时", "因为", "如果", "由于", "其中",
    "目前", "此前", "随后", "当", "使", "让", "来", "指出", "显示", "宣布",
    "认为", "去年", "今年",
)  # fmt: skip
_JOIN = re.compile(r"(?:和|与|同|及|跟|、|以及)\Z")
_REACH = 12
NONE: Relations = frozenset()
OF: Relations = frozenset({"of"})
SUBJECT: Relations = frozenset({"subject"})


def _told(before: str, sizes: Sequence[int] = range(_LONGEST, 0, -1)) -> Relations | None:
    """What the longest word right before a name tells; None if it is none of the table."""
    for size in sizes:
        if size <= len(before) and (found := _TOLD.get(before[-size:])) is not None:
            return found
    return None


def _is_head(before: str, *, is_start: bool) -> bool:
    bare = before.rstrip()
    return (is_start and not bare) or bare[-1:] in _HEADS or "\n" in before[len(bare) :] or bare.endswith(_OPENS)


def _joined(before: str) -> Relations:
    """What the names before it tell of one that is joined to them: "从甲和乙进口"."""
    if not _JOIN.search(before):
        return NONE
    near, found = before[-_REACH:], frozenset[Relation]()
    for at in range(len(near) - 1, -1, -1):
        if near[at] in _HEADS:
            break
        told = None if near[at] in _JOINS else _told(near[: at + 1])
        if told is not None:
            found |= told
            break
    return found


def _before(before: str, after: str, *, is_start: bool) -> Relations | None:
    told = _told(before)
    joined = _joined(before)
    if before.endswith("、"):
        told = joined or None
    if told is None or "with" not in told:
        return told
    if _PAIRED.match(after):
        return frozenset({"between"})
    is_near_head = is_start or any(character in _HEADS for character in before[-_REACH:])
    is_coordinated = before[-1:] in "和及" and bool(_PREDICATE.match(after)) and is_near_head
    return told | joined | (SUBJECT if is_coordinated else NONE)


def relations(text: str, span: Span, form: Form) -> Relations:
    """All relations that the Chinese grammar around a mention allows."""
    start, end = span
    before = text[max(0, start - _BEFORE) : start].translate(_SIMPLE)
    after = text[end : end + _AFTER].translate(_SIMPLE)
    is_start = start <= _BEFORE
    if form.is_pair:
        return frozenset({"between"})
    told = _before(before, after, is_start=is_start)
    if _TITLES.match(after):
        return OF
    if told is not None:
        if _PLACES.match(after) or not after.startswith("的"):
            return told | (OF if told and _PARTIES.match(after) and not _PLACES.match(after) else NONE)
        return told | OF
    if _PAIRED.match(after) or _OTHER.match(after):
        return frozenset({"between"})
    if _PASSIVE.match(after):
        return NONE
    is_head = _is_head(before, is_start=is_start)
    found = OF if after.startswith("的") or (_OWN_TRADE.match(after) and not before.endswith(("访", "问"))) else NONE
    if is_head and _PREDICATE.match(after):
        found |= SUBJECT
        if after[:1] in _JOINS:
            found |= {"with"}
    return found
