"""French: future and conditional by their endings, modals, denials; infinitives by their ending."""

from __future__ import annotations

from extractor.text.factuality.languages.table import Table

FRENCH = Table(
    cues={
        "future aux": """va, vont, devrait, devraient, doit, doivent, devait, devaient, faut, sera, seront, aura,
            auront, fera, feront, ira, iront, est à, sont à, allait, allaient""",
        "future verb": """prévoit, prévoient, prévoyait, prévoyaient, envisage de, compte, comptent, comptait, entend,
            entendent, entendait, projette, projettent, vise, visent, visait, table sur, tablent sur, table, s'attend,
            s'attendent, attend, attendent, anticipe, anticipent, ambitionne, promet, promettent, a promis, ont
            promis, s'engage, s'engagent, s'est engagé, s'est engagée, se sont engagés, invite, invitent, a invité,
            ont invité, appelle à, appellent à, a appelé à, demande, a demandé, ont demandé, exige, a ordonné, a
            décidé de, ont décidé de, ont convenu de, a convenu de, sont convenus de, a accepté de, ont accepté de,
            s'apprête, s'apprêtent, s'est fixé, se sont fixé, est prévu, est prévue, sont prévus, était prévu, était
            prévue, est attendu, est attendue, sont attendus, sont attendues, sont prévues""",
        "future adjective": """prévu, prévue, prévus, prévues, attendu, attendue, attendus, attendues, planifié,
            planifiée, programmé, programmée, projeté, projetée, futur, future, futurs, futures, escompté, escomptée,
            destiné à, destinée à, destinés à, visant, appelé à, censé, censée, censés, envisagé, envisagée""",
        "future forward": """objectif de, prévision de, prévisions de, projet de, plan de, plans de,
            afin de, en vue de, dans le but de, perspective de, perspectives de, invitation à, engagement à, promesse
            de, intention de, dans l'attente de, pour que, afin que""",
        "future+negated verb": """a reporté, ont reporté, été reporté, été reportée, est reporté, est reportée, a été
            reporté, a été reportée, repousse, été repoussé, été repoussée, a repoussé, été ajourné, été ajournée""",
        "possible aux": "peut, peuvent, pourrait, pourraient, pouvait, pouvaient, puisse, puissent, pourra, pourront",
        "possible word": "peut-être, probablement, éventuellement, vraisemblablement",
        "possible verb": """veut, veulent, voulait, voulaient, souhaite, souhaitent, souhaitait, souhaitaient, espère,
            espèrent, espérait, espéraient, propose, proposent, a proposé, ont proposé, envisage, envisagent,
            envisageait, étudie, étudient, considère, cherche à, cherchent à, cherchait à, aimerait, désire, offre de,
            a offert, ont offert, croit, pense, pensent, suggère, a suggéré, sollicite, intéressé par, intéressée par,
            il est possible, examine""",
        "possible forward": """possibilité de, possibilité d', proposition de, offre de, espoir de, potentiel de,
            risque de, chance de, espoir d'""",
        "possible adjective": """possible, possibles, éventuel, éventuelle, potentiel, potentielle, potentiels,
            proposé, proposée, présumé""",
        "would aux": "serait, seraient, aurait, auraient, ferait",
        "conditional forward": "à condition de, en cas de, sous réserve de, sous réserve d', en cas d'",
        "negated word": "pas, jamais, aucun, aucune, ni, nul, nulle, personne ne, rien",
        "negated verb": """nie, nient, a nié, ont nié, niait, dément, démentent, a démenti, ont démenti, démentait,
            rejette, rejettent, a rejeté, ont rejeté, refuse, refusent, a refusé, ont refusé, refusait, exclut, a
            exclu, ont exclu, annule, a annulé, ont annulé, est annulé, est annulée, été annulé, été annulée, a
            échoué, ont échoué, échoue, renonce, a renoncé, ont renoncé, réfute, a réfuté, il est faux, est faux,
            contesté, a contesté""",
        "negated forward": "sans, au lieu de, au lieu d', hormis, sauf, plutôt que de",
    },
    joints={
        "and": "et, ou, ainsi que",
        "but": "mais, tandis que, alors que, cependant, toutefois, bien que, parce que, car, puisque, malgré, or",
        "relative": """qui, dont, où, lequel, laquelle, lesquels, lesquelles, auquel, à laquelle, duquel, dans lequel,
            dans laquelle""",
        "that": "que, qu'",
        "time": "lorsque, lorsqu', quand, après que, avant que, dès que, depuis que, une fois que, jusqu'à ce que",
        "if": "si, s'il, s'ils, à moins que, pourvu que, à condition que",
        "say": """dit, disent, a déclaré, ont déclaré, déclare, a annoncé, ont annoncé, annonce, annoncent, a indiqué,
            ont indiqué, indique, a affirmé, ont affirmé, affirme, a précisé, précise, a ajouté, a souligné, souligne,
            a expliqué, a confirmé, ont confirmé, confirme, a assuré, assure, a rapporté, rapporte, a rappelé, a fait
            savoir, a estimé, estime, a noté, a dit, ont dit, a révélé""",
        "be": "est, sont, était, étaient, fut, furent",
        "bare": "être, été, étant, avoir",
        "have": "a, ont, avait, avaient, eut, ai, avons",
        "fact": "après avoir, ayant, après s'être, après être, pour avoir, après",
        "finite": """atteint, signe, signent, visite, vend, achète, exporte, exportent, importe, représente,
            représentent, s'élève, s'élèvent, reste, comprend, dépasse, reçoit, augmente, augmentent, baisse,
            progresse, chute, gagne, prit, fit, vit, tint, arrive, arrivent, ouvre, rencontre""",
        "neutral": """pas seulement, pas moins de, pas moins d', pas plus de, pas plus d', pas uniquement, rien que,
            rien de moins, comme prévu, comme attendu, comme convenu, que prévu, qu'attendu, plus que jamais, sans
            doute, sans précédent, au plus tard, non seulement, sans compter, sans oublier, pas plus tard, moins que
            prévu, que jamais, plan de travail, tel que, telle que, ainsi que, plus que, moins que, est parvenu à, à
            la une, la une, plan d'action, depuis que, sans surprise, entre autres, un projet de loi, pas encore plus,
            rendez-vous, compte tenu, pour la première fois, prendre en compte, compte rendu, depuis lors, premier à""",
        "baseline": "contre, par rapport à, comparé à, comparée à, en comparaison de, face à",
    },
    classes={
        "determiner": "le la les l un une des son sa ses leur leurs ce cette ces du au",
        "preposition": "à de en par pour avec entre et du des d que",
        "adverb": """déjà aussi également encore toujours récemment aujourd hui hier finalement pas ne n y en bien
            jamais officiellement plus donc""",
        "implicative": """parvenu parvenue parvenus réussi commencé continué aidé permis permet permettent arrivé
            commence continue continuent première premier premiers dernier dernière vient viennent venait après avoir
            contribué""",
        "change": """augmenté progressé bondi grimpé crû baissé reculé chuté diminué hausse baisse passé monté
            augmentent progresse""",
        "result": "atteindre totaliser dépasser s'établir établir devenir représenter",
        "realized": """effectué effectuée réalisé réalisée signé signée signés achevé achevée conclu conclue accompli
            eu commencé débuté terminé livré livrée tenu tenue""",
        "attained": "atteint dépassé rempli réalisé",
        "participle": """conclu conclue conclus vendu vendue vendus reçu reçue tenu tenue pris prise fait faite ouvert
            ouverte ouverts construit construite mis mise permis produit produite produits établi remis soumis rendu
            rendue venu venue offert investi fini choisi fourni élu signé parvenu réussi bondi crû""",
    },
    endings={
        "future aux": "era eront ira iront dra dront ura uront vra vront ttra ttront",
        "would aux": "erait eraient irait iraient drait draient urait uraient vrait vraient ttrait ttraient",
        "finite": "ait aient èrent irent urent",
        "infinitive": "er ir ître aître ndre uire ettre oindre eindre vre oire ompre aire vivre",
        "=past": "é ée és ées",
        "=noun": "ité ités té",
    },
    not_so="""opéra caméra lait souhait extrait trait retrait attrait portrait parfait marché marchés traité traités
        société sociétés comité député députés délégué unité sécurité santé côté qualité quantité priorité été café
        clé clés degré musée trophée année années journée soirée durée entrée armée armées idée arrivée assemblée
        employé employés fait mer hiver hier premier dernier janvier février papier particulier financier financiers
        étranger étrangers ouvrier courrier dossier chantier quartier métier acier blé plaisir avenir pouvoir loisir
        désir air faire affaire affaires maire commissaire secretaire secrétaire partenaire monétaire nécessaire
        salaire militaire nucléaire territoire histoire mémoire victoire laboratoire livre livres contraire
        supplémentaire solaire bancaire milliardaire millénaire scolaire ferroviaire cher fer léger régulier rouvre
        communiqué communiqués musées vallée montée hausse évalué évaluée estimé estimée chiffré""",
)
