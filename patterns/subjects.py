"""What a document is about, by the words of its title; nothing is proved by them, so they are no table of the schemas'."""

from __future__ import annotations

from extractor.marks import Words

SUBJECTS = Words(
    {
        "en": {
            "energy": "energy, oil, gas, power, pipeline*, electric*, solar, wind, nuclear, hydrogen, uranium",
            "trade": "trade, export*, import*, customs, tariff*",
            "investment": "invest*",
            "finance": "financ*, tax*, credit, loan*, grant, bank*, taxation",
            "transport_logistics": "transport*, railway*, rail, port, ports, air, aviation, road*, freight, transit, shipping, flights",
            "industry_mining": "industr*, mining, mineral*, copper, steel, factory, mill, mills, smelter",
            "agriculture_food": "agricultur*, farm*, animal*, seed*, grain, wheat, fish*, aquaculture, halal, seaweed, veterinary",
            "science_education": "science, scientific, research, education*, universit*, training, student*",
            "culture_media_sport": "cultur*, media, sport*, film*, museum*",
            "health": "health*, medic*, pharmac*, hospital*",
            "environment_water": "environment*, climate, water, forest*, mangrove*",
            "security_defence": "security, defence, defense, military, police, border guard*",
            "digital_ict": "digital, cyber*, telecom*, data, electronic, internet",
            "visa_migration": "visa, visas, migration, labour, readmission",
            "political_strategic": "strategic, political, alli*, diplomatic, interstate council",
            "sme_business": "small and medium, small business*, SME, SMEs, start-up*",
            "tourism": "tourism, tourist*",
        },
        "ru": {
            "energy": "энерг*, нефт*, газ*, электро*",
            "trade": "торг*, экспорт*, импорт*, тамож*",
            "investment": "инвест*",
            "finance": "финанс*, налог*, кредит*, грант*",
            "transport_logistics": "транспорт*, железнодорожн*, перевоз*, транзит*, автобус*, авиа*",
            "industry_mining": "промышлен*, горн*, нефтехими*",
            "agriculture_food": "сельск*, аграрн*, хлопк*, зерн*, ветеринар*",
            "science_education": "наук*, научн*, образован*, университет*",
            "culture_media_sport": "культур*, спорт*",
            "health": "здравоохран*, медицин*",
            "environment_water": "эколог*, климат*, водн*",
            "security_defence": "безопасност*, оборон*, военн*",
            "digital_ict": "цифров*, электронн*, данны*",
            "visa_migration": "визов*, миграц*",
            "political_strategic": "стратегич*, союзнич*",
            "tourism": "туризм*",
        },
    }
)
"""The words by which a document's title tells what it is about; nothing is proved by them."""
