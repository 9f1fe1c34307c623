"""English: modals, plan words and denials; the infinitive after "to"."""

from __future__ import annotations

from extractor.text.factuality.languages.table import Table

ENGLISH = Table(
    cues={
        "future aux": """is set for, are set for, was set for, were set for, will, shall, should, ought to, must,
            won't, is going to, are going to, 'll, has to, have to, is about to, are about to, is bound to, gonna,
            needs to""",
        "would aux": "would, 'd",
        "conditional aux": "would have, could have, might have, should have, would've",
        "possible aux": "could, may, might, can",
        "possible word": "maybe, perhaps, possibly, potentially, reportedly, allegedly",
        "negated aux": """could not, cannot, can't, couldn't, didn't, doesn't, don't, isn't, aren't, wasn't,
            weren't, hasn't, haven't, hadn't, wouldn't""",
        "negated word": "never, no, neither, nor, nobody, none, nothing, no one, no longer, nowhere",
        "negated+future aux": "won't, shan't, will not",
        "negated+conditional aux": "would not have, wouldn't have, could not have, couldn't have",
        "not word": "not",
        "future verb": """plans, plan to, planned to, planning, is planning, are planning, plans to, intend,
            intends, intended to, intending, aims, aim to, aimed to, aiming, expects, expect, expecting, expected
            that, forecasts, predicts, predict, predicted, projects that, anticipates, anticipate, targets, target,
            targeting, envisages, envisage, envisions, foresees, foresee, invites, invited, pledges, pledge to,
            pledged to, vows, vowed, promises, promised, promise to, undertakes to, undertook to, commits to,
            committed to, prepares to, preparing to, prepare to, gears up, eyes, eyeing, looks to, looking to,
            agrees to, look forward to, looks forward to, looked forward to, schedules, threatens to, threatened to,
            calls for, called for, calling for, urges, urged, called on, calls on, demands that, demanded that,
            instructed, ordered to, tasked, on track to, on course to, ready to""",
        "future adjective": """expected, planned, scheduled, due, slated, set to, seen at, seen rising, seen
            growing, seen reaching, seen falling, seen hitting, projected, forecast, anticipated, intended, aimed
            at, targeted, upcoming, forthcoming, prospective, future, likely, supposed to, destined, invited,
            envisaged, foreseen, poised to, earmarked, programmed, designed to, obliged to, required to, prepared
            to, promised, pledged""",
        "future+negated verb": """postponed, postpones, postpone, postponing, put off, puts off, delayed until, put
            on hold, shelved, rescheduled""",
        "possible verb": """oppose, opposes, opposing, opposed, hopes, hope, hoped, hoping, wants, want, wanted,
            wanting, wishes, wish to, wished to,
            offers to, offered to, offers, offer to, offering to, offered, seeks, seek, sought, seeking, considers,
            consider, considered, considering, weighs, weighing, mulls, mulling, believes, believe, believed,
            thinks, suggests, suggested, proposes, proposed that, proposed to, propose, wonders, suspects,
            speculated, rumoured, rumored, explores, exploring, asked for, asks for, asked, asks, requests,
            requested, keen to, eager to, willing to, interested in, would like to, would like, in talks to, in
            talks on, in talks over, bids for, dreams of, unclear whether, doubts, doubted, doubt, it is possible
            that, is possible""",
        "possible adjective": """possible, potential, proposed, alleged, rumoured, hypothetical, unlikely, capable
            of, able to""",
        "negated verb": """denied, denies, deny, denying, refuted, refutes, rejected, rejects, rejecting, reject,
            failed to, fails to, fail to, failing to, refused, refuses, refuse, refusing, ruled out, rules out,
            ruling out, rule out, called off, calls off, call off, cancelled, canceled, cancels, cancel, cancelling,
            scrapped, scraps, abandoned, dropped plans, declined to, declines to, decline to, has yet to, have yet
            to, had yet to, is yet to, are yet to, yet to be, yet to, vetoed, disputed, dismissed, dismisses,
            stopped short of, short of signing, it is not true that, it is untrue that, untrue that, false
            that, no evidence that, unable to, was blocked, were blocked, blocked, fell through, collapsed before,
            halted plans, opted not to, decided against, backed out of, pulled out of, walked away from, missed,
            refrained from, lied when he said, lied when she said, lied when they said, lied that, lied about, falsely
            said, falsely says, falsely claimed, falsely claims, wrongly said, did not, does not, do not, stalled,
            unsigned, unratified, not yet, in vain, prevented,
            averted, avoided, avoids, avoid""",
        "negated back": """is false, are false, was false, were false, is untrue, are untrue, was untrue, were untrue,
            is not true, are not true, was not true, were not true, is fake, are fake, was fake, were fake, is a fake,
            was a fake, is a hoax, was a hoax, were a hoax, is a lie, was a lie, were lies, are lies, is made up, are
            made up, was made up, were made up, is fabricated, was fabricated, were fabricated, are fabricated, is
            fiction, was fiction, is fictitious, was fictitious, is baseless, are baseless, was baseless, were
            baseless, proved false, proved untrue, turned out to be false, turned out to be untrue""",
        "possible say": "allege, alleges, alleging, claim that, critics claim, claims, claimed, claiming",
        "conditional verb": "imagine, imagines, imagined, imagining, pretend, pretends, pretended, pretending",
        "negated forward": """without, never having, not having, without having, instead of, rather than, with no,
            not to, far from, except, in the absence of, but not, and not""",
        "future forward": """target of, targets of, target for, goal of, goals of, forecast of, forecasts of,
            forecast for, projection of, plan for, plans for, plan of, expectation of, expectations of, expectation
            that, promise of, pledge of, invitation to, commitment to, with a view to, in order to, so as to, aimed
            at, in preparation for, ahead of a planned, prospects of, prospect of, prospects for, objective of,
            ambition of, designed to, destined for, awaiting, awaits, await, close to, on the verge of,
            nearing, pending, so that""",
        "possible forward": """potential of, possibility of, chance of, hope of, hopes of, hopes for, offer of,
            possibility that, proposal to, proposal for, proposals for, talk of, the idea of, offer to, hopes that,
            likelihood of, request for, bid for, capacity of, capacity to, risk of, threat of, fears of, rumours of,
            rumors of, calls grew for, growing calls for, opposition to, protests against""",
        "conditional forward": """subject to, in case of, in the event of, conditional on, contingent on, depending
            on, provided that""",
    },
    joints={
        "and": "and, or, as well as, &, then",
        "but": """but, while, whereas, yet, however, though, although, because, since, so, even though, despite, for
            which, and so""",
        "relative": """which, who, whose, whom, where, in which, of which, by which, under which, during which, to
            which, at which""",
        "that": "that",
        "time": "after, before, when, until, till, as soon as, once, whenever, by the time, as, following",
        "whether": "whether",
        "if": """if, unless, provided that, provided it, provided they, providing that,
            should the, assuming, as long as, in case, were the, only if, even
            if, if only, on condition that, supposing""",
        "say": """said, says, say, saying, told, tells, announced, announces, reported, reports, stated, states,
            noted, notes, added, adds, confirmed, confirms, declared, declares, wrote, writes,
            explained, stressed, stresses, emphasised, emphasized, recalled, recalls, showed, shows, show, revealed,
            disclosed, informed, argued, insisted, acknowledged, admitted, pointed out, points out, underlined,
            highlighted, knows, knew, learned, commented""",
        "be": """is made up of, are made up of, was made up of, were made up of,
            is, are, was, were, it's, he's, she's, there's, we're, they're, am, is being, are being, was being,
            were being""",
        "bare": "be, been, being, get",
        "have": "has, have, had, 've, did, does, do",
        "fact": "having",
        "finite": """rose, fell, grew, went, came, took, made, met, held, paid, sold, bought, spent, built, won,
            lost, gave, began, became, stood, flew, left, brought, sent, saw, ran, drew, led, got, shrank, sank,
            hit, put, signs, visits, rises, falls, reaches, hits, remains, stands, includes, accounts for, accounted
            for, makes, takes, meets, opens, begins, gives, holds, comes, goes, becomes, grows, sells, buys, leads,
            arrives, kept, sprang, froze, struck, spoke, cut, totals, accounts, brings, welcomes, produces, employs,
            manages, operates, owns, provides, serves, carries, covers, generates, contains, consists, represents,
            belongs, contributes, connects, receives, attends, agrees, continues, maintains, keeps, introduces,
            faces, handles, hosts, runs, lies, enters, consumes, earns, pays, builds, spends, invests, helps,
            allows, follows, marks, exceeds, wins, loses, lends, joins, ends, starts, stops""",
        "neutral": """not only, not just, not merely, not simply, not least, no later than, no less than, no fewer
            than, no more than, no sooner, nothing but, none other than, no doubt, no matter, not to mention, no
            wonder, not surprisingly, whether or not, not without, not long after, not long ago, not far from, can't
            but, if not, last but not least, no small, no secret that, as planned, as expected, as scheduled, as
            promised, as agreed, as intended, as well, as part of, as of, as a, as an, as the, as president, as
            prime minister, as minister, as many as, as much as, as low as, as high as, as compared, such as, even
            though, than expected, than planned, than forecast, than anticipated, than projected, than previously
            expected, ahead of schedule, than scheduled, used to, had to, up to, according to, according to plan,
            will of, at will, so far, so called, since then, ever since, once more, at once, yet another, by far,
            had no choice but to, no. 1, that is, in the near future, future generations, much as, nothing less
            than, nothing short of, no mean, not a few, not unlike, managed to, succeeded in, was able to, were able
            to, as soon as possible, first, can be found, made it possible, before long, in order, for the first
            time, for once, as follows, until now, if any""",
        "to": "to",
        "baseline": """currently worth, currently at, now worth, up from, down from, compared with, compared to,
            versus, as against, in comparison with, against, from a""",
    },
    classes={
        "determiner": """the a an his her its their our my your this these those any some every each political free
            good own strong s national military economic popular divine last iron""",
        "article": "the a an its his her their this these $",
        "preposition": "to for at in by on of from with and or that as into",
        "adverb": """not also already now still soon only ever even just jointly recently long first later
            eventually initially all both once again therefore widely well further originally previously finally
            officially formally currently never yet t thus""",
        "implicative": """managed helped began begun continued continues started proceeded happened enough came
            rushed succeeded had used only first last second third seemed served allowed enabled forced caused
            prompted led according due thanks prior addition next close up back able going""",
        "change": """rose grew increased climbed jumped fell dropped surged soared expanded declined decreased slid
            up down doubled tripled swelled gained went advanced recovered rebounded plunged slumped shrank widened
            narrowed""",
        "result": "reach hit total stand become exceed top record make amount close settle end set surpass finish",
        "realized": """made completed signed took place began went held delivered paid concluded carried fulfilled
            ended opened finished reached met achieved realised realized happened conducted performed attained hit
            started""",
        "attained": "reached hit met achieved attained fulfilled surpassed exceeded beat missed",
        "present": "is are has have s",
        "participle": """signed built sold made held paid sent given taken brought led bought met known seen drawn
            won written shown begun spent cut put set kept struck""",
        "ordinal": "first last second third only next youngest latest",
        "transparent": "worth valued estimated totalling totaling priced",
        "infinitive": """sign visit reach build export import buy sell invest double triple boost increase raise cut
            reduce expand open launch create establish develop supply deliver produce attend meet host hold send
            give take make bring get go come join ratify approve adopt conclude extend strengthen deepen enhance
            promote support help allow let become be have do pay lend borrow grant provide offer purchase acquire
            construct complete start begin end finish stop halt ban lift impose remove ease introduce implement
            continue keep maintain stay remain resume restore travel fly arrive leave return depart tour speak talk
            discuss negotiate agree work cooperate collaborate form set put lead run manage exceed hit total stand
            top generate earn attract receive accept welcome invite use allocate spend finance fund lower grow rise
            fall drop shrink climb quadruple transfer transport ship transit pump drill mine refine process store
            manufacture assemble modernise modernize upgrade renovate repair replace abolish waive withdraw quit
            exit suspend terminate cancel postpone delay seek see show tell say announce present submit consider
            review study explore examine assess inspect monitor protect secure ensure guarantee facilitate simplify
            accelerate speed diversify improve address tackle combat fight counter prevent avoid resolve settle
            mediate normalise normalize coordinate appoint elect nominate name call demand urge ask request order
            cover share exchange swap train teach educate recruit hire employ connect link integrate merge unite
            participate compete contribute donate pledge commit mark celebrate commemorate congratulate thank honour
            honor enter cross turn move shift switch convert transform change amend draft prepare finalise finalize
            initial endorse recognise recognize recall expel deport extradite release free deploy station lease rent
            book add pave fulfil fulfill achieve attain record amount close surpass last""",
    },
    endings={"=past": "ed"},
    not_so="""need speed indeed red bed fed united hundred exceed proceed succeed seed feed breed sacred kindred
        allied combined based limited related valued mixed advanced estimated called named entitled dubbed titled
        unprecedented embed greed creed deed weed shed wed armed aged""",
)
