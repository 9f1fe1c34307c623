"""Who is named as the source of what is said."""

from __future__ import annotations

import re

from extractor import marks
from extractor.article import Sentence
from extractor.claim import Claim
from extractor.provers.names import FARTHEST
from extractor.text.attribution import is_source, sources_in
from extractor.text.fold import Span, overlap
from extractor.text.lexicon import Lexicon
from extractor.text.names import words
from extractor.text.nearness import are_parted, distance
from extractor.text.places import countries_in

_REPORTS = Lexicon(
    {
        "report": "figure*, number*, data, statistic*, study, report*, survey*, books, record*, presented, want*, "
        "publish*, publi*, опублик*, veröffentlich*, yayımla*, 公布, 发布, "
        "данны*, статистик*, отчет*, отчёт*, исследован*, datos, cifras, informe, estudio, données, chiffres, rapport, "
        "étude, Daten, Zahlen, Bericht*, Studie*, Statistik*, veri*, rapor*, istatistik*, 数据, 统计, 报告",
        "pronoun": "he said, she said, he added, she added, he told, she told, he noted, she noted, in his words, "
        "сказал он, сказала она, отметил он, отметила она, добавил он, по его словам, по ее словам, по её словам, "
        "según él, según ella, dijo, agregó, añadió, a-t-il, a-t-elle, selon lui, selon elle, sagte er, sagte sie, "
        "so der, so die, dedi, diye konuştu, ifade etti, 他说, 她说, 他表示, 她表示, 他指出",
        "view": "believe*, think*, считает, считают, полагает, полагают, cree, creen, croit, glaubt, inanıyor, "
        "认为, forecast*, estimate*, expect*, project*, predict*, reckon*, put, puts, see, sees, "
        "прогнозир*, ожида*, оценива*, prevé, prevén, estima*, calcula*, prévoi*, estime*, table*, "
        "erwarte*, schätz*, prognostizier*, bekli*, öngör*, tahmin*, 预计, 预测",
    }
)
"""The words by which a sentence tells of a source, though not how."""
_OPENING = 3
"""Words that may stand before the subject of a sentence: an article, a title."""
_APPOSED = re.compile(r"\s*,\s*")
_BESIDE_IT = 2  # characters


def prove_source(claim: Claim, path: str, mark: marks.Source, name: str) -> None:
    """The text gives the name as the source of what is said, and of no other number only."""
    for span in claim.spans_of(name):
        if (sentence := claim.article.sentence_at(span[0])) and _is_source(claim, sentence, span):
            if _is_of_another_number(claim, mark, sentence, span):
                claim.found.note(f"{path}:of_another_number", "doubtful")
            return
    if any(_is_taken_up(claim, span) for span in claim.spans_of(name)):
        return
    claim.found.note(f"{path}:no_source", "doubtful")


def _is_taken_up(claim: Claim, span: Span) -> bool:
    """Whether a later "he said" takes up the subject with which a sentence begins."""
    first = claim.article.sentence_at(span[0])
    if first is None or len(words(claim.article.text[first.start : span[0]])) > _OPENING:
        return False
    return any(
        hit.meaning == "pronoun" and sentence.start + hit.span[0] > span[1]
        for sentence in claim.sentences
        for hit in claim.article.hits(_REPORTS, sentence)
    )


def _is_of_another_number(claim: Claim, mark: marks.Source, sentence: Sentence, span: Span) -> bool:
    """Whether the sentence names two sources for two numbers, and this one for the other."""
    number = claim.place_of(mark.of)
    if number is None or not sentence.start <= number[0] < sentence.end:
        return False
    text, start = claim.article.text, sentence.start
    sources = [
        one for source in sources_in(claim.article.print_of(sentence), claim.article.tongue) for one in source.named
    ]
    others = [(low + start, high + start) for low, high in sources if not overlap((low + start, high + start), span)]
    told = [(one.span[0] + start, one.span[1] + start) for one in claim.article.numbers(sentence)]
    return are_parted(text, span, number, others, [one for one in told if not overlap(one, number)])


def _is_source(claim: Claim, sentence: Sentence, span: Span) -> bool:
    """Whether the sentence names the source, or has words of reports and figures and names no other."""
    text, tongue = claim.article.print_of(sentence), claim.article.tongue
    at = (span[0] - sentence.start, min(span[1], sentence.end) - sentence.start)
    if is_source(text, at, tongue):
        return True
    named = [span for source in sources_in(text, tongue) for span in source.named]
    reports = [hit.span for hit in claim.article.hits(_REPORTS, sentence) if hit.meaning == "report"]
    named = [span for span in named if not text[slice(*span)].islower()]  # "figures that Brazilian officials brought"
    named = [
        span
        for span in named
        if any(map(str.isupper, text[slice(*span)])) or not any(overlap(span, report) for report in reports)
    ]  # 公布的数据
    if any(overlap(at, span) or _APPOSED.fullmatch(text, span[1], at[0]) for span in named):
        return True
    hits = claim.article.hits(_REPORTS, sentence)
    if any(hit.meaning == "view" and 0 <= hit.span[0] - at[1] <= _BESIDE_IT for hit in hits):
        return True
    if named or any(end - start == at[1] - at[0] for _, (start, end) in countries_in(text[slice(*at)])):
        return False
    return any(
        distance(text, hit.span, at) <= FARTHEST
        and hit.meaning == "report"
        and (hit.span[0] == 0 or not text[hit.span[0]].isupper())
        for hit in hits
    )


def prove_source_if(claim: Claim, path: str, mark: marks.SourceIf, value: str) -> None:
    """Who is said to have given the data is named as their source."""
    name = claim.item.get(mark.name)
    if value in mark.values and isinstance(name, str):
        prove_source(claim, path, marks.Source(), name)
