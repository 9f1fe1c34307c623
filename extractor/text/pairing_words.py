"""The words between numbers and dates that :mod:`extractor.text.pairing` goes by, of seven languages together."""

from __future__ import annotations

import re

SENTENCE = re.compile(
    r"(?:(?<=[^\s.]{3})|(?<=\d|%)|(?<=\sг))[.!?][\"”»’)]*\s+(?=[^\W_a-zа-яё]|[\"“«(¿¡])|[。！？]|\n\s*\n"
)
CLAUSE = re.compile(
    r"(?<!\d),(?!\d)|,(?=\s)|[;；，()（）]|(?<=[A-Za-z])(?:—|\s[—–-]\s)|:\s"
    r"|\s(?:while|whereas|but|although|though|compared\swith\swhich|а|но|тогда\sкак|в\sто\sвремя\sкак|mientras|pero|"
    r"tandis\sque|alors\sque|mais|während|aber|iken|ancak|fakat)\s"
    r"|而(?=\S)|但(?=\S)"
)
RESPECTIVELY = re.compile(
    r"\b(?:respectively|соответственно|respectivamente|respectivement|beziehungsweise|jeweils|sırasıyla)\b|分别",
    re.IGNORECASE,
)
BETWEEN_LISTED = re.compile(
    r"(?:['’]\w{2,3})?\s?[^\W\d,;.]{0,12}[\s,、，]*(?:(?:and|и|y|e|et|und|ve|ile)\s|[和与及])?"
    r"\s?(?:(?:in|en|im|au|в|de)\s)?(?:US)?[$€£¥₽]?"
)
RECORD = re.compile(
    r"\b(?:high(?:est)?|low(?:est)?|larg(?:est)?|biggest|smallest|most|least|best|worst|strongest|weakest|steepest|sharpest|"
    r"fastest|slowest|record|first(?:\stime)?|peak|"
    r"максимум\w*|минимум\w*|сам\w{1,4}|рекорд\w*|наи\w+|впервые|"
    r"máxim\w+|mínim\w+|récord|más\s\w+|primer\w*|mejor|peor|mayor|"
    r"(?:le|la|les)\splus\s\w+|plus\s(?:haut|bas|fort|faible|élevé)\w*|record|première\sfois|"
    r"\w*höchst\w*|niedrigst\w*|tiefst\w*|größt\w*|stärkst\w*|best\w*|rekord\w*|"
    r"en\s(?:yüksek|düşük|büyük|iyi|kötü|fazla)|rekor\w*|ilk\skez|zirve\w*)\b|最[高低大小多少好]|首次|新高|新低",
    re.IGNORECASE,
)
REPORTED = re.compile(
    r"\b(?:said|says|told|reported|stated|wrote|tweeted|according\sto|citing|data\s(?:released|published)|released|published|"
    r"сообщ\w+|заяв\w+|рассказ\w+|отмет\w+|передал\w*|по\sданным|"
    r"dij\w+|afirm\w+|informó|señaló|declaró|según|indicó|"
    r"déclaré|indiqué|annoncé|affirmé|précisé|selon|rapporté|"
    r"sagte|teilte|erklärte|berichtete|meldete|hieß|laut|"
    r"açıkladı|söyledi|bildirdi|belirtti|dedi|duyurdu)\b|表示|宣布|称|报道|公布|说",
    re.IGNORECASE,
)
OF_PLAN = re.compile(
    r"(?:\bfor(?:\sthe(?:\syears|\speriod)?)?|\bна(?:\sпериод)?|\bpara|\bpour|\bfür(?:\sdie\sjahre|\sden\szeitraum)?)\s+$",
    re.IGNORECASE,
)
LOOSE = re.compile(
    r"[,;]\s|[，；。]|\b(?:compared|than|versus|vs|from|on|over(?!\sthe\ssame)|above|below|чем|к|уровн\w+|относительно|que|qu|sobre|als|"
    r"par\srapport|frente|contre|against|respecto|gegenüber|zum|против|göre|kıyasla|oranla)\b|[比较]",
    re.IGNORECASE,
)
"""What parts a number from the date after it, which it is compared to and not of."""
FROM = re.compile(r"(?:\b(?:from|с|со|desde(?:\slos|\slas)?)\s+|[从由]\s?)(?:[^\W\d]+\s){0,2}[^\w\s]?$", re.IGNORECASE)
OF = re.compile(r"(?<!['’])\b(?:от|von|de)\s+[^\w\s]?$", re.IGNORECASE)
TO = re.compile(r"[^,;(]*?\b(?:a|à|auf|до|hasta)\s", re.IGNORECASE)
IN_BRACKETS = re.compile(r"\s?(?:[(（]|[—–]\s(?:на\s)?)[^\w\s]?")
TIED_AFTER = re.compile(r"(?:['’]\w{2,4}|\s?\w+[dt][ae]ki|\s?的)?\s?[$€£¥₽]?")
FROM_AFTER = re.compile(r"\s?(?:[^\W\d]+\s){0,2}(?:dolar|avro|euro|lira|ton|milyon|milyar)\w{0,3}(?:dan|den|tan|ten)\b")
