"""Turkish: tense, mood and negation by their endings; the verb ends its clause."""

from __future__ import annotations

from extractor.text.factuality.languages.table import Table

_CASES = ("", "nı", "ni", "nu", "nü", "na", "ne", "nın", "nin", "ndan", "nden", "yla", "yle")


def _forms(stems: str, *, cases: tuple[str, ...] = _CASES) -> str:
    """The stems, each with each ending of case."""
    return " ".join(stem + case for stem in stems.split() for case in cases)


TURKISH = Table(
    cues={
        "future verb": """planlıyor, planlıyorlar, planladı, planlamakta, planlanıyor, planlandı, hedefliyor,
            hedefliyorlar, hedefledi, hedefleniyor, hedeflenmektedir, amaçlıyor, amaçlanıyor, bekleniyor,
            beklenmektedir, bekliyor, bekliyorlar, beklendi, öngörüyor, öngörülüyor, öngördü, tahmin ediyor, tahmin
            ediliyor, tahmin edildi, taahhüt etti, taahhüt ediyor, söz verdi, vaat etti, niyetinde, niyetindeler,
            hazırlanıyor, hazırlanıyorlar, davet etti, davet edildi, davet ediyor, üzere, çağrısında bulundu,
            gerekiyor, gerek, kararlaştırdı, kararlaştırdılar, karar verdi, karar verdiler, mutabık kaldı, anlaştı,
            anlaştılar, öngörülmektedir, planlanmaktadır, hedeflemektedir, istedi, talep etti, yolunda""",
        "future adjective": "planlanan, beklenen, öngörülen, hedeflenen, gelecekteki, müstakbel, muhtemel",
        "future+negated aux": "ertelendi, erteledi, ertelenmişti, ertelendiğini, ertelediler",
        "possible verb": """umuyor, umuyorlar, umut ediyor, ümit ediyor, istiyor, istiyorlar, ister, arzu ediyor,
            arzuluyor, teklif etti, teklif ediyor, öneriyor, önerdi, önerdiler, değerlendiriyor, değerlendiriyorlar,
            düşünüyor, düşünüyorlar, arıyor, araştırıyor, inanıyor, talip""",
        "possible word": "belki, muhtemelen, olası, olasılıkla, mümkün, iddiaya göre",
        "future final": """hedeflediklerini, hedeflediğini, planladığını, planladıklarını, planlandığını, beklediğini,
            beklediklerini, beklendiğini, öngördüğünü, öngörüldüğünü, hedeflendiğini, amaçladıklarını""",
        "possible final": """istediğini, umduğunu, istediklerini, umduklarını, düşündüklerini, umut ettiklerini, umut
            ettiğini""",
        "conditional final": "halinde, hâlinde, takdirde, şartıyla, koşuluyla, durumunda",
        "negated aux": """değil, değildi, yok, yoktu, değildir, yalanladı, yalanladılar, yalanlıyor, reddetti,
            reddettiler, reddediyor, inkâr etti, inkar etti, iptal etti, iptal edildi, iptal ettiler, vazgeçti,
            vazgeçtiler, başarısız oldu, çekildi""",
        "negated word": "hiçbir, asla, hiç, ne de",
        "negated final": "olmadan, etmeden, yapmadan, yerine",
    },
    joints={
        "and": "ve, veya, ya da, ayrıca",
        "but": "ama, ancak, fakat, oysa, lakin, ise, rağmen, çünkü, buna karşın, iken",
        "if": "eğer, şayet",
        "say": """dedi, söyledi, söylediler, açıkladı, açıkladılar, bildirdi, bildirdiler, belirtti, belirttiler,
            duyurdu, duyurdular, kaydetti, ifade etti, vurguladı, aktardı, dile getirdi, doğruladı, ekledi, yazdı,
            diyor, savundu, iddia etti, açıklıyor""",
        "neutral": """değil sadece, sadece değil, yalnızca değil, değil aynı zamanda, planlandığı gibi, beklendiği
            gibi, öngörüldüğü gibi, gelecek yıl, gelecek ay, gelecek hafta, gelecek dönem, gelecek dönemde, gelecek
            yılın, hiç olmadığı kadar, hiç şüphesiz, beklenenden, planlanandan, öngörülenden, karşı, en geç, gelecek,
            alacak, yiyecek, içecek, giyecek, olacak şekilde, kredi alacağı, varsa, yoksa, neyse, ise de, gerekli,
            durumunda olan, bunun yerine, ülke yerine""",
    },
    classes={
        "closer": "ve veya ama ancak fakat dedi diye idi oysa",
        "before": "önce evvel kadar",
        "realized": "gerçekleştirdi tamamladı imzalandı yapıldı gerçekleşti tamamlandı başladı etti",
        "preposition": "ve",
        "adverb": "de da bile",
    },
    endings={
        "future tense": "acak ecek acaklar ecekler acaktır ecektir acaktı ecekti",
        "negated+future tense": "mayacak meyecek mayacaklar meyecekler mayacaktır meyecektir",
        "future final": _forms("acağı eceği acakları ecekleri") + " acağını eceğini acaklarını eceklerini",
        "negated+future final": _forms("mayacağı meyeceği"),
        "possible tense": """abilir ebilir abilirler ebilirler abilirdi ebilirdi abiliyor ebiliyor abilecek ebilecek
            abilecekler""",
        "possible final": _forms("abileceği ebileceği"),
        "conditional final": "ırsa irse ursa ürse arsa erse lersa yorsa",
        "future aux": "malı meli malıdır melidir malılar",
        "negated aux": """madı medi madılar mediler mıyor miyor muyor müyor mıyorlar miyorlar muyorlar mamış memiş
            mamıştı memişti mamıştır memiştir mamakta memekte mamaktadır memektedir ılmaz ilmez anmaz enmez etmez
            edemez olmaz yapmaz gitmez almaz vermez maz mez""",
        "negated final": _forms("madığı mediği") + " mayan meyen madan meden",
        "finite": """dı di du dü dılar diler dular düler ştı şti ştu ştü ttı tti ttu ttü ptı pti ptu ptü ktı kti ktu
            ktü çtı çti çtu çtü stı sti stu stü fti ftı tılar tiler tular tüler yor yorlar mıştı mişti muştu müştü
            mıştır miştir muştur müştür maktadır mektedir maktaydı""",
        "participle": _forms("dığı diği duğu düğü tığı tiği tuğu tüğü dıkları dikleri tıkları tikleri")
        + """ lanan lenen ınan inen unan ünen ılan ilen ulan ülen eden edilen ayan eyen alayan leyen dıktan dikten
            duktan dükten tıktan tikten tuktan tükten""",
        "=noun": "ladan leden",
    },
    not_so="""kendi şimdi yedi adı kadı temeli emeli demeli anadolu yılan kalan ilan plan alan kendisi haydi
        kredi ordu ısmarlamaz bağdı kürdi yazdı ada vadi cadde almanya temmuz namaz gelecek alacak yiyecek içecek
        giyecek sıradan nedeni uzmaz kazmaz dilen belediye hindi cidde ikindi abedi millî doğdu
        değerlendiren ısınan odun orman uzman alman osman bilinen olan anlaşmadan açıklamadan görüşmeden
        çalışmadan toplamadan aşamadan firmadan sistemden""",
)
