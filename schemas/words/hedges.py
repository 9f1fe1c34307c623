"""The words by which a text says less than that something is so."""

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
