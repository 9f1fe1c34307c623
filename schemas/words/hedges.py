"""The words by which a text says less than that something is so, or that it is not so."""

from extractor.marks import Words

HEDGES = Words(
    {
        "en": {
            "hedged": "believ*, think, thinks, thought, assum*, apparent*, reportedly, alleged*, suppos*, likely, "
            "probab*, possib*, perhaps, maybe, purportedly, ostensibly, may, might, could, would, expect*, estimat*, rumour*, rumor*, claim*, said to be, "
            "understood to, seem*, appear*, hope*, unconfirmed, suggest*, presum*, predict*, "
            "forecast*, hint*, unclear, in principle"
        },
        "ru": {"hedged": "возможн*, вероятн*, предполож*, якобы, по слухам, похоже, считает, считают, полага*, может, могут, "
               "ожида*, оцен*, видимо, должн*"},
        "es": {"hedged": "posible*, probable*, podría*, supuest*, cree*, presunt*, estim*, espera*, aparentemente, "
               "habría*, prevé*, quizá*, tal vez, al parecer"},
        "fr": {"hedged": "possible*, probable*, pourrait, pourraient, croit, estime*, serait, aurait, supposé*, "
               "devrait, espère*, prévoi*, peut-être, apparemment, vraisemblabl*"},
        "de": {"hedged": "möglich*, wahrscheinlich*, könnte*, soll, sollen, glaubt, schätz*, offenbar, vermutlich*, "
               "angeblich*, hofft, erwart*, voraussichtlich, anscheinend, mutmaßlich*"},
        "tr": {"hedged": "muhtemel*, olası*, iddia*, tahmin*, bekle*, belki, sanıl*, düşün*, umuyor, galiba, sözde"},
        "zh": {"hedged": "可能, 疑似, 大概, 或许, 预计, 估计, 有望, 传, 认为, 希望"},
    }
)  # fmt: skip

OFF = Words(
    {
        "en": {
            "denied": "denied, denies, deny, denying, refuted, refutes, dismissed as, rejected reports, rejected claims",
            "off": "called off, call off, cancelled, canceled, postponed, put off, shelved, scrapped, delayed until, "
            "put on hold",
        },
        "ru": {
            "denied": "опроверг*, отрица*, отверг*",
            "off": "отменен*, отменён*, отменил*, отложен*, отложил*, сорвал*, перенес*",
        },
        "es": {
            "denied": "desmintió, desmint*, negó, negaron",
            "off": "canceló, cancelad*, aplazó, aplazad*, pospuso, pospuest*, suspendió, suspendid*",
        },
        "fr": {"denied": "démenti*, dément, nié, nient", "off": "annulé*, reporté*, ajourné*, suspendu*"},
        "de": {
            "denied": "dementier*, bestritt*, bestreit*, wies zurück",
            "off": "abgesagt*, verschoben*, gestrichen*, vertagt*",
        },
        "tr": {"denied": "yalanla*, reddetti", "off": "iptal*, ertelen*, ertele*"},
        "zh": {"denied": "否认, 驳斥", "off": "取消, 推迟, 延期, 搁置"},
    }
)
"""The words that say that it did not come about."""
