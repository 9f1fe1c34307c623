"""The Turkish words of amounts, and the cues that tell their roles in a sentence."""

from __future__ import annotations

from extractor.text.numbers.languages.table import Cues, Table

WORDS: Table = {
    "number": {
        "2": "iki", "3": "üç", "4": "dört", "5": "beş", "6": "altı", "7": "yedi", "8": "sekiz", "9": "dokuz",
        "20": "yirmi", "30": "otuz",
    },
    "one": {"1": "bir"},
    "single": {"6": "milyon(|a|dan|u|un|luk)", "9": "milyar(|a|dan|ı|ın|lık)", "12": "trilyon(|a|dan|u|un|luk)"},
    "tens": {"": "on, yüz, bin, buçuk, kırk, elli, altmış, yetmiş, seksen, doksan"},
    "scale": {"3": "bin(|e|den)", "6": "milyon(|a|dan|u|un|luk)", "9": "milyar(|a|dan|ı|ın|lık)",
    "12": "trilyon(|a|dan|u|un|luk)"},
    "currency": {
        "TRY": "tl, lira(|ya|dan|lık|yı|nın), türk lirası(|na|ndan|nı|nın)",
        "USD": "dolar(|a|dan|ı|ın|lık|la|dı|dır|ken), abd doları(|na|ndan|nı|nın)",
        "EUR": "avro(|ya|dan|luk|yu|nun|yla), euro(|ya|dan|luk|yu|nun|yla)", "CNY": "yuan(|a|dan|lık|ı|ın)",
        "RUB": "ruble(|ye|den|lik|yi|nin)", "GBP": "sterlin(|e|den|lik|i)", "JPY": "yen(|e|den)",
        "AZN": "azerbaycan manatı", "KZT": "tenge(|ye|den)",
    },
    "unit": {
        "tonne": "ton(|a|dan|luk|u|un|la|du)", "barrel": "varil(|e|den|lik|i|in), varil petrol",
        "kwh": "kilovatsaat(|lik|e|ten)",
        "cubic_metre": "metreküp(|e|ten|lük|ü)",
        "kilogram": "kilogram(|a|dan)", "points": "yüzdelik puan, puan(|lık)", "fold": "kat(|ı|ına), misli",
        "time": "yıl(|lık|dır|da|ın|ı|ında), ay(|lık|da), gün(|lük|de|den), hafta(|lık|da), saat(|lik|te), dakika",
        "other": "kilometre(|ye|den|lik), hektar(|a|dan), megavat(|a|tan|lık), gigavat, metre(|ye|den|lik), "
        "metrekare", "?": "düzine",
    },
    "mark": {
        "about": "yaklaşık", "nearly": "neredeyse", "over": "en az",
        "rise": "arttı, artarak, artmış, yükseldi, yükselerek, büyüdü, büyüyerek, çıktı, çıkarak, artış, artışla",
        "fall": "azaldı, azalarak, azalmış, düştü, düşerek, geriledi, gerileyerek, indi, inerek, azalış, azalışla",
        "own 2": "ikiye katla(ndı|dı|narak|yarak|nmış)", "own 3": "üçe katla(ndı|dı|narak|yarak|nmış)",
        "own 4": "dörde katla(ndı|dı|narak|yarak|nmış)",
    },
}  # fmt: skip

CUES: Cues = {
    "period": "ilk yarısı, ilk yarısında, ikinci yarısı, ikinci yarısında, ilk yarısını",
    "about": "yaklaşık, takriben, tahminen, aşağı yukarı, ortalama",
    "nearly": "neredeyse, hemen hemen",
    "over": "en az, asgari",
    "up_to": "en fazla, en çok, azami",
    "over_after": "üzerinde, aşkın, den fazla, dan fazla, ten fazla, tan fazla, fazlası, ın üzerinde, in üzerinde, "
    "un üzerinde, ün üzerinde, ın üstünde, in üstünde, ve üzeri, ı aşkın, i aşkın, yi aşkın, yı aşkın, "
    "den daha fazla, dan daha fazla",
    "above_after": "aştı, aşan, aşarak, aşacak, ı aştı, i aştı, yi aştı, yı aştı, u aştı, ü aştı, ı geçti, i geçti, "
    "geçti, ın üzerine, in üzerine, üzerine, biraz üzerine, az üzerine, hemen üzerine, geçerek, "
    "geçen",
    "up_to_after": "altında, den az, dan az, ın altında, in altında, un altında, kadar",
    "about_after": "civarında, dolayında, civarındaki, dolaylarında, kadarlık, ler civarında",
    "filler": "bir, yıllık, sadece, yalnızca, toplam, rekor, ek, ilave, tam, ise, bu, lik, lık, luk, lük, oranında, "
    "oranındaki, oranla, düzeyinde, seviyesinde, nispetinde, net, daha, yıllık bazda, geçen yıl, de, da, ayrıca, "
    "hızlı, büyük, rekor düzeyde, tutarında, değerinde, yeni",
    "case_from": "den, dan, ten, tan, seviyesinden, düzeyinden, iken, den başlayarak, seviyelerinden",
    "noun_from": "adetten, araçtan, kişiden, üniteden, parçadan, otomobilden, taneden, çalışandan, turistten",
    "noun_to": "adede, adete, araca, kişiye, üniteye, parçaya, otomobile, taneye, çalışana, turiste",
    "case_to": "a, e, ya, ye, na, ne, seviyesine, düzeyine, seviyelerine, ye ulaşarak",
    "case_of": "i, ı, u, ü, si, sı, sini, sını, ini, ını, unu, ünü, sinin, sının, inin, ının, lik kısmı, lik bölümü, "
    "sü, su, sünü, sunu, lik pay, lik payı, lık payı, lik paya, lik paya sahip, lik hisse, lik hissesi",
    "baseline_after": "göre, kıyasla, karşılık, karşın, a göre, e göre, ya kıyasla, a kıyasla, e kıyasla, "
    "a karşılık, ya karşılık, nispeten",
    "reach_after": "ulaştı, ulaşan, ulaşarak, ulaşacak, ulaşması, oldu, olarak gerçekleşti, gerçekleşti, buldu",
    "and": "ve, veya, ya da, ile",
    "between": "arasında",
    "rise": "arttı, artarak, artmış, artan, artacak, artması, artırdı, artırıldı, artırmak, artırmayı, yükseldi, "
    "yükselerek, yükselmiş, yükselen, yükselecek, yükseltildi, yükseltmek, yükseltti, büyüdü, büyüyerek, büyümüş, "
    "büyüyen, büyüyecek, çıktı, çıkarak, çıkacak, çıkardı, çıkarmak, çıkarmayı, çıkarıldı, tırmandı, sıçradı, "
    "genişledi, yükselirken, artarken, büyürken, çıkarken, yükselttiği, arttığı, arttığını, yükseldiğini, "
    "büyüdüğünü, çıktığını, yükselmesi, çıkması, artıyor, "
    "yükseliyor, fazla, fazlaydı, çıkan, değerlendi, çıkarılması",
    "fall": "azaldı, azalarak, azalmış, azalan, azalacak, azaltıldı, azalttı, düştü, düşerek, düşmüş, düşen, "
    "düşecek, düşürdü, düşürüldü, geriledi, gerileyerek, gerileyen, indi, inerek, inmiş, indirdi, indirildi, "
    "daraldı, azalırken, düşerken, gerilerken, inerken, daralarak, küçüldü, kaybetti, azaldığını, düştüğünü, "
    "gerilediğini, az, eksik, azalıyor, düşüyor, inen",
    "gain": "artış, artışla, artışı, artışın, büyüme, büyümeyle, büyümesi, yükseliş, yükselişle, artırım, genişleme, "
    "artışa, artışını, büyümenin, sıçrama, zam",
    "loss": "düşüş, düşüşle, düşüşü, azalış, azalışla, azalma, azalmayla, gerileme, gerilemeyle, daralma, "
    "daralmayla, kayıp, kaybı, indirim, küçülme, düşüşe",
    "share": "payı, pay, payını, oluşturdu, oluşturuyor, oluşturmakta, oluşturan, hissesi, hisse, payına, payının, "
    "teşkil",
    "not": "değil, olmadı, artmadı, yükselmedi, büyümedi, azalmadı, düşmedi, gerilemedi",
    "month": "ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık, ocakta, "
    "şubatta, martta, nisanda, mayısta, haziranda, temmuzda, ağustosta, eylülde, ekimde, kasımda, aralıkta",
    "tariff": "enflasyon, gümrük, vergi, vergisi, faiz",
    "stop": "ancak, ama, fakat, iken, dedi, açıkladı, bildirdi, söyledi, oysa",
    "part 1/3": "üçte bir, üçte biri, üçte birini, üçte birine",
    "part 1/2": "yarı yarıya, yarısı, yarısını, yarısına, yarıya",
    "part 1/4": "dörtte bir, dörtte biri, dörtte birini",
    "part 2/3": "üçte iki, üçte ikisi, üçte ikisini",
    "part 3/4": "dörtte üç, dörtte üçü",
    "part 1/5": "beşte bir, beşte biri, beşte birini",
    "part 2/5": "beşte iki, beşte ikisi, beşte ikisini",
    "part 3/5": "beşte üç, beşte üçü",
    "part 1/6": "altıda bir, altıda biri",
    "part 1/8": "sekizde bir, sekizde biri",
    "part 1/10": "onda bir, onda biri, onda birini",
    "own 2": "ikiye katla*, iki katına, iki kat, 2 katına, ikiye katlandı",
    "own 3": "üçe katla*, üç katına",
    "own 4": "dörde katla*, dört katına",
    "own 5": "beş katına, beşe katla*",
}  # fmt: skip
